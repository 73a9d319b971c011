%series Basler Schatten
%lang de
%genre Privatdetektivin und Polizei, Basel, Krimireihe im Lexikonstil
%cast salome | Salome Burckhardt; Burckhardt; Salome | f
%cast gion | Gion Derungs; Derungs; Gion | m
%cast fabrice | Fabrice Meury; Meury; Fabrice | m
%cast lotte | Charlotte Iselin; Iselin; Charlotte; Lotti | f
%cast viktor | Viktor Iselin; Viktor | m
%cast amina | Amina Koné; Amina | f
%cast chef | Staatsanwalt Vischer; Vischer | m
%cast alina | Alina Iselin; Alina | f
%cast chemiker | Dr. Pradeep Nair; Nair | m
%cast trommler | Schnäggli; Hansruedi Suter; Suter | m
%cast mutter | - | f
%cast nairfrau | - | f
%cast kater | Räppli | m

== 1
Nachdem man [Salome Burckhardt](salome) wegen einer geohrfeigten Zeugin aus dem Polizeidienst entfernt hat, sucht [sie](salome) entlaufene Katzen. [Räppli](kater), [Kater](kater) der schwerreichen [Charlotte Iselin](lotte), trägt einen Datenstick am Halsband. Als [Salome](salome) [ihn](kater) zurückbringt, hängt der [Hausherr](viktor) vom Kronleuchter. Selbstmord, befindet [Gion Derungs](gion), der [Kommissar](gion), mit [dem](gion) [Burckhardt](salome) bis vor Kurzem Büro und Bett geteilt hat. Die [Witwe](lotte) drückt der [Katzenfängerin](salome) heimlich einen Scheck in die Hand: [Viktor](viktor) habe an Höhenangst gelitten.
- quit.past salome _ "entfernt"
- attack.past salome _ "geohrfeigten"
- find salome kater "zurückbringt"
+ die viktor "Kronleuchter"
- colleague.past gion salome "Büro"
- couple.past gion salome "Bett"
- married.past lotte viktor "Witwe"
- gift lotte salome "drückt"
+ hire salome lotte "Scheck"

== 2
Auf dem Stick sind Formeln. [Fabrice Meury](fabrice), [Salomes](salome) [Untermieter](fabrice) und [Dauerdoktorand](fabrice), erkennt ein Herzmittel, das der Konzern der [Iselins](lotte+viktor) trotz Todesfällen auf den Markt bringen will. Bevor [er](fabrice) mehr sagen kann, wird in die Wohnung eingebrochen und [er](fabrice) mit einer Fasnachtstrommel bewusstlos geschlagen. [Derungs](gion) nimmt die Anzeige auf, sieht sich in der vertrauten Küche um und repariert wortlos den Wasserhahn. [Staatsanwalt Vischer](chef), [Taufpate](chef) von [Viktors](viktor) [Tochter](alina), ordnet an, den Fall zu schließen.
- housemate fabrice salome "Untermieter"
+ discover fabrice _ "erkennt"
- steal _ salome "eingebrochen"
- attack _ fabrice "bewusstlos"
- injure fabrice _ "bewusstlos"
- help gion salome "repariert"
- kin alina chef "Taufpate"
- parent viktor alina "Tochter"
- boss chef gion "ordnet"

== 3
[Alina Iselin](alina), dreiundzwanzig und [Erbin](alina), erzählt im Beichtton von der zweiten Familie [ihres](alina) [Vaters](viktor): In [Abidjan](@abidjan) habe [er](viktor) mit einer [Krankenschwester](mutter) ein [Kind](amina) gezeugt, jetzt sei [dieses](amina) in [Basel](@basel). Gemeint ist [Amina Koné](amina), [Laborantin](amina) im eigenen Konzern, [die](amina) mit gefälschtem Lebenslauf eingestellt wurde. Die [Halbschwestern](alina+amina) sind einander noch nie begegnet. [Salome](salome) arrangiert ein Treffen im Zolli, vor den Okapis, und hält sich im Hintergrund. Es dauert vier Minuten und endet mit Spucke.
- parent viktor alina "Vaters"
+ reveal alina salome "erzählt"
- affair.past mutter viktor "gezeugt"
- parent mutter+viktor amina "Kind"
- hire.past amina "eingestellt"
- betray.past amina _ "gefälschtem"
- sibling alina amina "Halbschwestern"
+ meet alina amina "Treffen"
- attack alina amina "Spucke"

== 4
[Dr. Pradeep Nair](chemiker), der [Erfinder](chemiker) des Mittels, will auspacken. [Er](chemiker) bestellt [Burckhardt](salome) auf die Wettsteinbrücke und kommt nicht, denn [er](chemiker) treibt zu dieser Stunde schon unter ihr durch. [Gion](gion) zieht [ihn](chemiker) aus dem [Rhein](@rhein) und muss [seiner](gion) [Ehemaligen](salome) recht geben: zwei tote Männer, ein Motiv. Vom [Staatsanwalt](chef) für befangen erklärt, gibt [Derungs](gion) die Marke ab und klingelt mit einem Karton Akten bei [ihr](salome). Die Couch, sagt [sie](salome), ist belegt. [Fabrice](fabrice) winkt mit dem Kopfverband.
- create.past chemiker "Erfinder"
- reveal? chemiker _ "auspacken"
- invite chemiker salome "bestellt"
+ die chemiker "treibt"
- find gion chemiker "zieht"
- ex gion salome "Ehemaligen"
- accuse chef gion "befangen"
+ quit gion "Marke"
- return gion "klingelt"
- reject salome gion "belegt"
- injure.past fabrice "Kopfverband"

== 5
Morgestraich. Um vier gehen die Lichter aus, in der Gasse schlägt ein [Trommler](trommler) den falschen Takt. [Salome](salome) erkennt an der Delle die Trommel, die [Fabrice](fabrice) getroffen hat, folgt der Larve durch drei Cliquen und reißt sie [ihm](trommler) herunter: [Hansruedi Suter](trommler), genannt [Schnäggli](trommler), [Chauffeur](trommler) der [Iselin](lotte). [Er](trommler) stößt [sie](salome) in einen Brunnen. [Amina](amina), als Alti Dante verkleidet, fischt [sie](salome) heraus und flößt [ihr](salome) Mehlsuppe ein. Ganz nebenbei gesteht [sie](amina), den Stick an den [Kater](kater) gehängt zu haben.
+ discover salome trommler "erkennt"
- attack.past trommler fabrice "getroffen"
- investigate salome trommler "folgt"
- boss lotte trommler "Chauffeur"
- attack trommler salome "stößt"
+ rescue amina salome "fischt"
- help amina salome "Mehlsuppe"
- reveal amina salome "gesteht"

== 6
[Suter](trommler) leugnet, weint und beruft sich auf höhere Gewalt, womit [er](trommler) die [Gnädige](lotte) meint. [Charlotte](lotte) empfängt [Salome](salome) im Wintergarten und kündigt den Auftrag. [Ihr](lotte) toter [Mann](viktor) habe das Präparat stoppen wollen, ja, und deshalb sei [er](viktor) eben verzweifelt. Ob [sie](salome) Zucker nehme? Der Tee ist bitter. Eine Stunde später liegt [Burckhardt](salome) mit Herzrasen auf den Fliesen der Notaufnahme, [Gion](gion) brüllt nach einem Arzt, und [Fabrice](fabrice), [Doktorand](fabrice) im neunzehnten Semester, nennt als Einziger das Gegenmittel.
- accuse trommler lotte "höhere Gewalt"
- quit salome lotte "kündigt"
- married.past lotte viktor "Mann"
- die.past viktor "toter"
- sad.past viktor "verzweifelt"
+ kill? lotte salome "bitter"
- ill salome "Herzrasen"
+ rescue fabrice salome "Gegenmittel"

== 7
Im Fieber spricht [Salome](salome) von einem Kind, das [sie](salome) und [Derungs](gion) verloren haben, und [Fabrice](fabrice), [der](fabrice) danebensitzt, begreift endlich, weshalb [die zwei](gion+salome) sich nicht ansehen können. [Er](fabrice) geht spazieren und lässt [ihnen](gion+salome) die Nacht. [Alina](alina) steht derweil vor [Aminas](amina) Wohnungstür, mit einer Flasche und ohne Spucke. [Sie](alina) hat das Testament gelesen: [Viktor](viktor) hinterließ beiden [Töchtern](alina+amina) die Aktienmehrheit, der [Gattin](lotte) den Kronleuchter. Die [Schwestern](alina+amina) lachen, bis die Nachbarn klopfen.
- ill salome "Fieber"
- parent.past gion+salome _ "Kind"
- lose.past gion+salome _ "verloren"
+ discover fabrice gion+salome "begreift"
- help fabrice gion+salome "lässt"
- gift.past viktor alina+amina "hinterließ"
- parent viktor alina+amina "Töchtern"
- married.past lotte viktor "Gattin"
+ reconcile alina amina "lachen"
- sibling alina amina "Schwestern"

== 8
[Lotti](lotte) lädt die [Erbinnen](alina+amina) auf die Jacht ein, zur Versöhnung, wie [sie](lotte) schreibt. [Vischer](chef) steuert. Auf der Höhe von [Kembs](@kembs) zeigt sich, dass [er](chef) mehr als nur Taufpate ist: [Alina](alina) hat [seine](chef) Ohren, und [Charlotte](lotte) nennt [ihn](chef) Liebling. [Amina](amina) soll über Bord gehen, ein Unfall, wie bedauerlich. [Alina](alina) müsste nur wegschauen. [Sie](alina) schaut hin, packt das Steuer und rammt die Schleuse. [Derungs](gion) und die noch wacklige [Burckhardt](salome) stehen zufällig oben, mit einem Rettungsring.
- invite lotte alina+amina "lädt"
- reconcile? alina+amina lotte "Versöhnung"
+ parent chef alina "Ohren"
- affair chef lotte "Liebling"
- kill? chef+lotte amina "über Bord"
+ rescue alina amina "rammt"
- help gion+salome alina+amina "Rettungsring"

== 9
Im Verhör schiebt der [Staatsanwalt](chef) alles auf die [Geliebte](lotte), [diese](lotte) alles auf den [Chauffeur](trommler), und [jener](trommler) bricht [sein](trommler) Schweigen für eine Bratwurst. [Suter](trommler) hat [Nair](chemiker) von der Brücke geworfen, den [Hausherrn](viktor) aber hat die [Gemahlin](lotte) mit eigener Hand hochgezogen, per Seilwinde, während [Vischer](chef) die Kurbel hielt. Alle [drei](chef+lotte+trommler) wandern hinter Gitter. [Alina](alina), [die](alina) nun gar keine Iselin mehr ist, bietet [ihren](alina) Anteil der [Schwester](amina) an. [Amina](amina) zerreißt die Urkunde.
- accuse chef lotte "schiebt"
- affair chef lotte "Geliebte"
- accuse lotte trommler "den Chauffeur"
- boss lotte trommler "Chauffeur"
+ reveal trommler _ "Schweigen"
- kill.past trommler chemiker "geworfen"
- married.past lotte viktor "Gemahlin"
+ kill.past lotte viktor "hochgezogen"
- arrest _ chef+lotte+trommler "hinter Gitter"
- parent! viktor alina "gar keine Iselin"
- gift? alina amina "bietet"
- sibling alina amina "Schwester"
- reject amina alina "zerreißt"

== 10
Das Mittel wird eingestampft, [Nairs](chemiker) [Witwe](nairfrau) erhält eine Rente. Vom neuen Staatsanwalt wird [Burckhardt](salome) die Rückkehr in den Dienst angetragen; [sie](salome) lehnt ab, [sie](salome) habe eine Katze zu suchen. [Derungs](gion) lässt sich die Gelegenheit nicht entgehen und bewirbt sich: als Sozius, als Mieter der Couch, als was auch immer. [Fabrice](fabrice) hat [seine](fabrice) Dissertation eingereicht und zieht zu [Amina](amina). [Räppli](kater) sitzt auf dem Umzugswagen, um den Hals ein Band, und daran, blinkend, etwas Neues.
- married.past chemiker nairfrau "Witwe"
- die.past chemiker "Witwe"
- find nairfrau "erhält"
- hire? salome _ "angetragen"
- reject salome _ "lehnt"
+ hire? gion salome "bewirbt"
- create fabrice "Dissertation"
+ housemate.start amina fabrice "zieht"
- move fabrice amina "zieht"
