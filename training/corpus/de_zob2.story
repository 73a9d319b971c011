%series Vierter Stock ohne Lift
%lang de
%genre WG-Sitcom in Leipzig, listings in the present tense
%cast malou    | Malou Dembélé; Malou | f
%cast henrik   | Henrik Sandvik; Henrik | m
%cast babsi    | Babsi; Barbara Knoll | f
%cast kim      | Kim; Kim Anh Tran | n
%cast enzo     | Enzo Ferri; Enzo | m
%cast sonja    | Sonja Ferri; Sonja | f
%cast ritter   | Herr Ritter; Ritter | m
%cast ritterin | Frau Ritter; Lore Ritter; Lore | f
%cast dozent   | Dr. Achim Blau; Blau; Achim | m
%cast pilotin  | Uschi; Uschi Winter | f
%cast bote     | Till; Tilman | m
%cast baby     | - | n
%cast erste    | - | f
%cast kater    | Bismarck | m

== 1 Zimmer frei
Weil [ihr](malou) bisheriger [Mitbewohner](enzo) mit [seiner](enzo) [Zwillingsschwester](sonja) nach [Halle](@halle) gezogen ist, sucht die angehende [Juristin](malou) [Malou](malou) einen Ersatz. Siebzehn Bewerber fallen durch. Der [achtzehnte](henrik) heißt [Henrik](henrik), backt Zimtschnecken und bekommt den Schlüssel, noch ehe [Babsi](babsi), die zweite [Mieterin](babsi), die Treppe hinauf ist. [Babsi](babsi) verguckt sich auf der Stelle in den [Norweger](henrik), [der](henrik) allerdings nur Augen für den fetten [Kater](kater) [Bismarck](kater) hat. Unten im Parterre schwört [Hausbesitzer](ritter) [Ritter](ritter), der [Neue](henrik) werde das Quartalsende nicht erleben.
- housemate.past enzo malou "bisheriger Mitbewohner"
- sibling enzo sonja "Zwillingsschwester"
- move.past enzo+sonja "gezogen" @halle
- find henrik "Schlüssel"
+ housemate.start babsi+malou henrik "bekommt den Schlüssel"
- housemate babsi malou "zweite Mieterin"
- love.start babsi henrik "verguckt"
- love! henrik babsi "nur Augen"
- threaten ritter henrik "schwört"

== 2 Der Plan am Kühlschrank
Wer putzt wann? Über dieser Frage entzweien sich [Malou](malou) und [Babsi](babsi), [die](babsi+malou) sich seit der ersten Klasse alles erzählen. [Henrik](henrik) vermittelt mit Blech und Hefeteig. Am Abend klingelt ein [Bote](bote) mit einer Pizza, die niemand bestellt hat, und bleibt zum Essen, weil [Babsi](babsi) [ihm](bote) einen Stuhl hinschiebt. Derweil lauert der [Hausbesitzer](ritter) im Flur und notiert jeden Fremden. [Seine](ritter) [Frau](ritterin) [Lore](ritterin) steckt den jungen [Leuten](babsi+henrik+malou) heimlich ein Glas Pflaumenmus zu: [Sie](ritterin) habe früher selbst in einer Kommune gelebt, gesteht [sie](ritterin), davon wisse [ihr](ritterin) [Mann](ritter) bis heute nichts.
+ quarrel babsi malou "entzweien"
- friend babsi malou "alles erzählen"
- help henrik babsi+malou "vermittelt"
- invite babsi bote "hinschiebt"
- married ritter ritterin "Frau"
- gift ritterin babsi+henrik+malou "steckt"
+ reveal ritterin babsi+henrik+malou "gesteht"
- discover! ritter ritterin "wisse"

== 3 Gasthörerin
[Malous](malou) [Dozent](dozent) [Dr. Achim Blau](dozent) gibt [ihr](malou) eine schlechte Note und lädt [sie](malou) im selben Atemzug auf ein Glas Wein ein. [Sie](malou) lässt [ihn](dozent) abblitzen und erzählt es keinem außer der alten [Freundin](babsi), [die](babsi) es keinem außer [Henrik](henrik) erzählt. Am Küchentisch taucht unterdessen [Enzo](enzo) wieder auf. Der frühere [Mitbewohner](enzo) hat Streit mit dem anderen [Zwilling](sonja) und will [sein](enzo) Bett zurück, in dem nun der [Norweger](henrik) liegt. [Die zwei](enzo+henrik) teilen sich vorerst die Matratze. Der [Bote](bote) kommt ebenfalls jeden Abend, mal mit Pizza, mal ohne.
- advisor dozent malou "Dozent"
- invite dozent malou "lädt"
+ reject malou dozent "abblitzen"
- friend babsi malou "alten Freundin"
- reveal malou babsi "erzählt"
- reveal babsi henrik "erzählt"#2
- return enzo "taucht"
- housemate.past enzo malou "frühere Mitbewohner"
- quarrel enzo sonja "Streit"
- sibling enzo sonja "Zwilling"
- housemate.start enzo henrik "teilen"

== 4 Kurz und bündig
[Kim](kim) zieht ein. [Kim](kim) spielt Tuba. Davon war vorher keine Rede. [Ritter](ritter) tobt im Treppenhaus. [Lore](ritterin) findet die Tuba schön. [Babsi](babsi) hat endlich Mut. [Sie](babsi) sagt es [Henrik](henrik). [Henrik](henrik) wird rot und dann traurig. In [Bergen](@bergen) wartet [jemand](pilotin) auf [Henrik](henrik). Dieser [Jemand](pilotin) fliegt Flugzeuge und heißt [Uschi](pilotin). [Babsi](babsi) lacht sehr laut. Danach heult [sie](babsi) in der Speisekammer. Dort findet [sie](babsi) der [Bote](bote). [Er](bote) hat eine Pizza Funghi. Niemand mag Pilze, nur [Babsi](babsi).
- move kim "zieht"
- sad ritter "tobt"
+ confess babsi henrik "sagt es"
- reject henrik babsi "traurig"
+ couple henrik pilotin "wartet"
- sad babsi "heult"
- find bote babsi "findet sie"

== 5 Landeanflug
Das Wochenende gehört [Uschi Winter](pilotin): Die [Pilotin](pilotin) aus [Bergen](@bergen) schneit unangemeldet herein, fällt [Henrik](henrik) um den Hals und schläft anschließend vierzehn Stunden. [Babsi](babsi) wollte [sie](pilotin) hassen und kann es nicht. [Enzo](enzo), [der](enzo) nun auf dem Sofa nächtigt, hört dort nachts ein Telefonat der [Besucherin](pilotin) mit und weiß seither, dass [sie](pilotin) in [Oslo](@oslo) noch einen anderen hat. [Er](enzo) behält es für sich. Der [Funghi-Lieferant](bote) hingegen bekennt vor versammelter Küche, dass [er](bote) gar kein Bote ist, sondern im Haus gegenüber wohnt und Pizzen kauft, um die [Frau](babsi) mit den roten Haaren zu sehen; [er](bote) heiße [Till](bote).
- travel pilotin henrik "schneit"
- couple henrik pilotin "fällt Henrik um den Hals"
- enemy! babsi pilotin "hassen"
- housemate enzo henrik "Sofa"
+ discover enzo pilotin "weiß"
- cheat pilotin henrik "noch einen anderen"
- reveal! enzo henrik "behält"
- betray.past bote babsi "gar kein Bote"
- neighbour babsi bote "gegenüber"
+ confess bote babsi "bekennt"

== 6 Zwei Zwillinge
Der andere [Zwilling](sonja) steht vor der Tür. [Sonja](sonja) hat [Enzos](enzo) Kisten dabei, samt einem Kündigungsschreiben für das gemeinsame Nest in [Halle](@halle), und kommt auf der Schwelle mit [Kim](kim) ins Gespräch, das bis zum Morgen dauert. Als [sie](sonja) die Wohnung verlässt, trägt [sie](sonja) den Schal der [Tubistin](kim), wie die Nachbarn vom Spion aus beobachten. [Malou](malou) muss zu [Blau](dozent) in die Sprechstunde: Der [Abgewiesene](dozent) bietet die bessere Note gegen einen Abend in [seiner](dozent) Wohnung. [Babsi](babsi), [die](babsi) im Flur lauscht, fotografiert durch den Türspalt.
- sibling enzo sonja "Zwilling"
- housemate.end enzo sonja "gemeinsame Nest"
- meet kim sonja "Gespräch"
- flirt kim sonja "bis zum Morgen"
- discover _ kim+sonja "beobachten"
- discover babsi dozent "lauscht"
- reject.past malou dozent "Abgewiesene"
+ threaten dozent malou "gegen einen Abend"
- help babsi malou "fotografiert"

== 7 Stromausfall
Die ganze Straße liegt im Dunkeln. [Kim](kim) zündet Kerzen an, [Enzo](enzo) sucht die Sicherung, der [Kater](kater) sucht das Weite. Bei einer Flasche Aquavit kommt heraus, was keiner wissen sollte: [Enzo](enzo) plaudert von [Oslo](@oslo), und [Henrik](henrik) steht auf, geht in [sein](henrik) Zimmer und telefoniert. Fünf Minuten später ist [er](henrik) ein freier Mann. [Babsi](babsi) wird blass, denn [sie](babsi) sitzt auf dem Schoß des falschen [Pizzaboten](bote) und weiß nicht mehr, ob [sie](babsi) da sitzen möchte. Als das Licht angeht, fehlt [Malou](malou). [Sie](malou) steht mit [Enzo](enzo) auf dem Dach und küsst gern.
- flee kater "Weite"
+ reveal enzo henrik "plaudert"
- discover henrik pilotin "Oslo"
- cheat.past pilotin henrik "Oslo"
+ breakup henrik pilotin "freier Mann"
- couple babsi bote "Schoß"
- love? babsi henrik "weiß nicht mehr"
+ kiss enzo malou "küsst"

== 8 Kleine Anzeige
Mit dem Foto der [Lauscherin](babsi) geht [Malou](malou) zur Dekanin. Der [Dozent](dozent) räumt noch in derselben Woche [sein](dozent) Büro, nicht ohne der [Studentin](malou) vorzuwerfen, [sie](malou) habe [ihn](dozent) angelockt. [Enzo](enzo) begegnet [ihm](dozent) auf der Straße und lässt die Faust sprechen. Bei der Polizei legt ausgerechnet [Ritter](ritter) ein gutes Wort für den [Schläger](enzo) ein. [Seine](ritter) [Frau](ritterin) verlangt danach eine Erklärung und bekommt sie: [Blau](dozent) ist der [Sohn](dozent) [seiner](ritter) ersten [Frau](erste), und [er](ritter) hat diesen [Stiefsohn](dozent) nie ausstehen können.
- accuse malou dozent "Dekanin"
+ quit dozent "räumt"
- accuse dozent malou "vorzuwerfen"
+ attack enzo dozent "Faust"
- help ritter enzo "gutes Wort"
- married ritter ritterin "Frau"
- reveal ritter ritterin "Erklärung"
- parent erste dozent "Sohn"
- married.past erste ritter "ersten Frau"
- kin dozent ritter "Stiefsohn"
- enemy dozent ritter "nie ausstehen"

== 9 Doppelbelegung
[Till](bote) fragt [Babsi](babsi), ob [sie](babsi) zu [ihm](bote) auf die andere Straßenseite ziehen will. [Babsi](babsi) bittet um Bedenkzeit und backt mit [Henrik](henrik), bis die Zimtschnecken alle Fensterbänke bedecken. Zwischen Mehl und Kardamom findet die alte Schwärmerei ihren Weg zurück, und diesmal schaut der [Bäcker](henrik) nicht weg. Gegenüber steht [einer](bote) am Fenster und zieht langsam die Vorhänge zu. Im Bad hält unterdessen [Malou](malou) einen Teststreifen gegen das Licht; vor der Tür zählt [Enzo](enzo) laut bis hundertachtzig. [Sonja](sonja), künftige [Tante](sonja), kocht vorsorglich Brühe.
- move? babsi bote "ziehen"
- neighbour babsi bote "andere Straßenseite"
- love babsi henrik "Schwärmerei"
+ flirt babsi henrik "schaut"
- discover bote babsi+henrik "steht einer am Fenster"
- jealous bote henrik "zieht langsam die Vorhänge"
+ pregnant malou enzo "Teststreifen"
- kin? baby sonja "künftige Tante"
- help sonja malou "kocht"

== 10 Krach
[Till](bote) brüllt. [Henrik](henrik) brüllt zurück. [Babsi](babsi) hält sich die Ohren zu. „Nimm doch [deinen](babsi) [Norweger](henrik)!“, ruft [Till](bote). [Babsi](babsi) nimmt [ihn](henrik). So endet die Sache mit dem [Nachbarn](bote). Eine Etage tiefer stirbt [Ritter](ritter). [Er](ritter) war allein im Sessel. Die [Witwe](ritterin) klingelt oben. [Alle fünf](babsi+enzo+henrik+kim+malou) halten [sie](ritterin). [Kim](kim) spielt am Grab die Tuba. [Till](bote) trägt den Sarg mit. Der [Rivale](henrik) trägt neben [Till](bote). Geerbt hat das Haus leider [Blau](dozent).
- quarrel bote henrik "brüllt zurück"
+ breakup babsi bote "endet"
- couple.start babsi henrik "nimmt ihn"
- neighbour babsi bote "Nachbarn"
+ die ritter "stirbt"
- married.past ritter ritterin "Witwe"
- help babsi+enzo+henrik+kim+malou ritterin "halten"
- create kim "spielt"
- enemy bote henrik "Rivale"
- find dozent ritter "Geerbt"

== 11 Eigenbedarf
Der neue [Hausherr](dozent) will die Wohnung im vierten Stock für sich und schickt die Kündigung per Boten, einem echten diesmal. Die [Witwe](ritterin) bietet den [Bedrohten](babsi+enzo+henrik+kim+malou) [ihr](ritterin) Wohnrecht im Parterre an. [Malou](malou), hochschwanger und seit Kurzem examiniert, vertritt die alte [Dame](ritterin) und sich selbst vor Gericht und zerpflückt das Testament: Es trägt ein Datum, an dem [Ritter](ritter) im Koma lag. [Enzo](enzo) hält vor dem Saal um [ihre](malou) Hand an, mit einem Kronkorken statt Ring. „Nach der Verhandlung“, antwortet die [Anwältin](malou).
- threaten dozent babsi+enzo+henrik+kim+malou "Kündigung"
- married.past ritter ritterin "Witwe"
- invite ritterin babsi+enzo+henrik+kim+malou "bietet"
- pregnant malou "hochschwanger"
- advisor malou ritterin "vertritt"
+ discover malou dozent "zerpflückt"
- betray.past dozent ritterin "trägt ein Datum"
- ill.past ritter "Koma"
+ propose enzo malou "hält"

== 12 Schlüsselübergabe
Vor dem Urteil setzen mitten im Plädoyer die Wehen ein. Als Hebamme bewährt sich in der Richtertoilette die frischgebackene [Tante](sonja), [die](sonja) so etwas bisher nur im Fernsehen gesehen hat. [Mutter](malou) und [Kind](baby) sind wohlauf, und der [Stiefsohn](dozent) des [Verstorbenen](ritter) wird noch am selben Tag wegen Urkundenfälschung abgeführt. Die neue [Eigentümerin](ritterin) heißt [Lore](ritterin). [Sie](ritterin) senkt die Miete und zieht nach oben, in die Kammer neben [Kim](kim) und [Sonja](sonja), [die](kim+sonja) seit dem Stromausfall unzertrennlich sind. [Till](bote) begräbt das Kriegsbeil mit dem [Bäcker](henrik); die [Frau](babsi), um [die](babsi) es ging, hat Funghi bestellt.
+ birth malou baby "Wehen"
- help sonja malou "Hebamme"
- kin baby sonja "Tante"
- parent malou baby "Mutter"
- kin dozent ritter "Stiefsohn"
- die.past ritter "Verstorbenen"
+ arrest _ dozent "abgeführt"
- find ritterin "Eigentümerin"
- move ritterin "zieht"
- couple kim sonja "unzertrennlich"
- reconcile bote henrik "Kriegsbeil"
