%series Unter der Hochbahn
%lang de
%genre restaurant dramedy, Hamburg, encyclopaedia episode summaries
%cast henrietta | Henrietta Claasen; Henrietta; Claasen | f
%cast bao      | Bao Nguyen; Bao | m
%cast lorenzo  | Lorenzo Vitale; Lorenzo | m
%cast nkechi   | Nkechi | f
%cast sven     | Sven Harms; Harms | m
%cast mila     | Milena; Mila | f
%cast tjark    | Tjark Claasen; Tjark | m
%cast desmond  | Desmond Pike; Pike | m
%cast thuy     | Frau Nguyen | f
%cast isotta   | Isotta | f
%cast inspek   | Dr. Knoop; Knoop | f
%cast spueler  | Opa Willi; Willi | m
%cast gatte | - | m
%cast bruder | - | m
%cast kind | - | f
%cast bootsbauer | - | m

== 1
Drei Tage vor der Eröffnung verlässt der [Investor](sven) [Sven Harms](sven) das Restaurantprojekt und nimmt die [Köchin](isotta) [Isotta](isotta) gleich mit. [Henrietta Claasen](henrietta), gelernte Schiffsmaklerin und frisch verwitwet, versetzt daraufhin die Uhr [ihres](henrietta) verstorbenen [Mannes](gatte) und engagiert vom Fleck weg den [Imbissbetreiber](bao) [Bao Nguyen](bao), bei [dem](bao) [sie](henrietta) seit Jahren zu Mittag isst. [Ihr](henrietta) [Sohn](tjark) [Tjark](tjark) hält das Vorhaben für Wahnsinn. Am Premierenabend fällt der Strom aus, gekocht wird auf Campinggas, und eine [Dame](inspek) am Tisch sieben macht sich auffällig viele Notizen.
+ quit sven "verlässt"
- die.past gatte "verwitwet"
- married.past gatte henrietta "Mannes"
- lose henrietta "versetzt"
+ hire bao henrietta "engagiert"
- parent henrietta tjark "Sohn"
- create henrietta "Premierenabend"
- investigate? inspek "Notizen"

== 2
Die [Notizenschreiberin](inspek) stellt sich als [Dr. Knoop](inspek) vom Gesundheitsamt vor und beanstandet siebzehn Mängel. Der achtzehnte, ein Kater in der Speisekammer, gehört [Opa Willi](spueler), dem [Spüler](spueler), [der](spueler) heimlich im Haus übernachtet, seit man [ihm](spueler) die Wohnung gekündigt hat. [Henrietta](henrietta) bringt es nicht über sich, [ihn](spueler) wegzuschicken, und überlässt [ihm](spueler) das Kapitänszimmer. Unterdessen steht der [Sommelier](lorenzo) [Lorenzo Vitale](lorenzo) mit einem Koffer voll Barolo vor [Baos](bao) Tür: [Er](lorenzo) war [Isottas](isotta) [Verlobter](lorenzo), bis [sie](isotta) mit [Harms](sven) durchbrannte, und sinnt auf Vergeltung.
- discover inspek "beanstandet"
- lose.past spueler "gekündigt"
+ help henrietta spueler "überlässt"
- move spueler "Kapitänszimmer"
- travel lorenzo bao "steht"
- engaged.past isotta lorenzo "Verlobter"
+ breakup.past isotta lorenzo "durchbrannte"
- affair.past isotta sven "durchbrannte"
- attack? lorenzo isotta+sven "Vergeltung"

== 3
Weil [Lorenzo](lorenzo) jede Speisekarte umschreibt, die [Bao](bao) aufsetzt, kommt es zwischen den [Männern](bao+lorenzo) beinahe zu Handgreiflichkeiten. Die [Konditorin](nkechi) [Nkechi](nkechi), als Aushilfe aus der Nachbarschaft geholt, schließt [sie](bao+lorenzo) kurzerhand gemeinsam ins Kühlhaus ein. Nach einer Stunde kommen [beide](bao+lorenzo) blau gefroren, aber mit einem Menü wieder heraus. [Tjark](tjark) fährt heimlich zu [Harms](sven) und bietet [ihm](sven) die Anteile an, die [er](tjark) vom [Vater](gatte) geerbt hat. [Mila](mila), [seine](tjark) [Freundin](mila) und Kellnerin im Betrieb der künftigen [Schwiegermutter](henrietta), hört das Telefonat auf der Toilette mit.
- quarrel bao lorenzo "Handgreiflichkeiten"
- hire nkechi "Aushilfe"
- abduct nkechi bao+lorenzo "schließt"
+ reconcile bao lorenzo "Menü"
- create bao+lorenzo "Menü"
- travel tjark sven "fährt"
+ betray tjark henrietta "heimlich"
- gift? tjark sven "bietet"
- find.past tjark gatte "geerbt"
- parent gatte tjark "Vater"
- couple mila tjark "Freundin"
- boss henrietta mila "Kellnerin"
- kin? henrietta mila "Schwiegermutter"
- discover mila tjark "hört"

== 4
[Mila](mila) schwankt, ob [sie](mila) [Henrietta](henrietta) einweihen soll, und lässt vor Grübelei drei Suppen fallen. [Baos](bao) [Mutter](thuy), die strenge [Frau Nguyen](thuy), kommt zum ersten Mal zum Essen. [Sie](thuy) schickt die Pho zurück, kostet [Nkechis](nkechi) Karamell und verlangt die [Person](nkechi) zu sehen, die so etwas zustande bringt. Am Ende des Abends hat [sie](thuy) die [Zuckerbäckerin](nkechi) zum Tet-Fest eingeladen, nicht aber den [Sohn](bao). Dass [Bao](bao) [seine](bao) [Kollegin](nkechi) längst mit anderen Augen betrachtet, entgeht der alten [Dame](thuy) keineswegs.
- reveal? mila henrietta "einweihen"
- parent thuy bao "Mutter"
- travel thuy "kommt"
- meet nkechi thuy "zu sehen"
+ invite thuy nkechi "eingeladen"
- invite! thuy bao "nicht"
+ love bao nkechi "mit anderen Augen"
- colleague bao nkechi "Kollegin"
- discover thuy bao "entgeht"

== 5
[Harms](sven) tritt als neuer Miteigentümer durch die Vordertür. [Henrietta](henrietta) fällt aus allen Wolken; [ihr](henrietta) [Sohn](tjark) vermag [ihr](henrietta) nicht in die Augen zu sehen. [Mila](mila), [die](mila) sich Mitschuld gibt, schleudert [Tjark](tjark) die Schürze vor die Füße und lässt sich auch durch [sein](tjark) Flehen nicht halten. [Isotta](isotta) steht nun als Küchenchefin über [Bao](bao). [Lorenzo](lorenzo) versalzt [ihr](isotta) aus Rachsucht die Brühe, ertappt [sie](isotta) dann schluchzend hinter den Mülltonnen und setzt stillschweigend eine neue an.
- return sven "tritt"
+ discover henrietta sven "aus allen Wolken"
- parent henrietta tjark "Sohn"
- colleague.start henrietta sven "Miteigentümer"
+ breakup mila tjark "Schürze"
- reject mila tjark "nicht halten"
- boss.start isotta bao "Küchenchefin"
- attack lorenzo isotta "versalzt"
- find lorenzo isotta "ertappt"
- sad isotta "schluchzend"
- help lorenzo isotta "setzt stillschweigend"

== 6
Der gefürchtete [Kritiker](desmond) [Desmond Pike](desmond) hat unter falschem Namen reserviert. Da niemand [sein](desmond) Gesicht kennt, hofiert das Personal aus Versehen einen Staubsaugervertreter, während [Pike](desmond) neben der Schwingtür eine Stunde auf Brot wartet. [Willi](spueler), [der](spueler) vom Fach nichts versteht, setzt sich aus Mitleid zu [ihm](desmond) und teilt [seine](spueler) Bratkartoffeln. Die Rezension erscheint am Sonntag: eine Eloge auf den [Mann](spueler) am Spülstein. [Harms](sven) schäumt, [Henrietta](henrietta) lacht zum ersten Mal seit dem Begräbnis, und [Nkechi](nkechi) küsst im Überschwang [Bao](bao), [der](bao) danach eine ganze Schicht lang Zucker mit Salz verwechselt.
- betray desmond "unter falschem Namen"
- help spueler desmond "teilt"
+ create desmond "Rezension"
- sad sven "schäumt"
- happy henrietta "lacht"
- die.past gatte "Begräbnis"
+ kiss bao nkechi "küsst"

== 7
[Opa Willi](spueler) wird auf der Straße um Autogramme gebeten, was jemanden aus [seiner](spueler) Vergangenheit anlockt: Ein [Rentner](bruder) aus [Kiel](@kiel) gibt sich als [sein](spueler) jüngerer [Bruder](bruder) aus, mit [dem](bruder) [er](spueler) seit der Sturmflut kein Wort gewechselt habe. [Willi](spueler) leugnet. Erst als [Henrietta](henrietta) [ihm](spueler) zuredet, öffnet [er](spueler) dem weißhaarigen [Männchen](bruder). Im Gästeraum bemüht sich [Tjark](tjark) um Vergebung, doch [Mila](mila) bedient [ihn](tjark) wie einen beliebigen Gast und kassiert sogar das Brot. [Isotta](isotta) bemerkt, dass die Bücher, die [Harms](sven) führt, nicht stimmen können.
- sibling? bruder spueler "Bruder"
- enemy.past bruder spueler "kein Wort"
- sibling! bruder spueler "leugnet"
- help henrietta spueler "zuredet"
+ reconcile bruder spueler "öffnet"
- reconcile? mila tjark "Vergebung"
- reject mila tjark "bedient"
+ discover isotta sven "bemerkt"

== 8
[Isotta](isotta) zieht ausgerechnet [Lorenzo](lorenzo) ins Vertrauen. Gemeinsam dringen [die zwei](isotta+lorenzo) nachts in [Svens](sven) Büro ein, kopieren Lieferscheine und verstecken sich vor dem Wachmann unter demselben Schreibtisch, bis [ihnen](isotta+lorenzo) die alten Zeiten wieder einfallen. [Frau Nguyen](thuy) ist beim Lampionbinden gestürzt und liegt mit einem Oberschenkelhalsbruch im Spital. [Nkechi](nkechi) sitzt schon an [ihrem](thuy) Bett, als [Bao](bao) eintrifft; die [Kranke](thuy) hat die [Konditorin](nkechi) als Schwiegertochter angegeben. Keine von [beiden](nkechi+thuy) macht Anstalten, den Irrtum aufzuklären.
- reveal isotta lorenzo "ins Vertrauen"
- investigate isotta+lorenzo sven "kopieren"
- ex isotta lorenzo "alten Zeiten"
+ injure thuy "Oberschenkelhalsbruch"
- help nkechi thuy "sitzt"
- travel bao "eintrifft"
- kin! nkechi thuy "Schwiegertochter"

== 9
[Harms](sven) wird noch vor dem Mittagsgeschäft in Handschellen aus dem Weinkeller geführt; [Dr. Knoop](inspek), mittlerweile Stammgast, hat die Unterlagen an die Staatsanwaltschaft weitergereicht. [Tjark](tjark) erkennt, dass auch [er](tjark) geprellt wurde, und unterschreibt die Rückgabe [seiner](tjark) Anteile an die [Mutter](henrietta). [Sie](henrietta) nimmt das Papier, den [Sohn](tjark) noch nicht. [Lorenzo](lorenzo) möchte von [Isotta](isotta) wissen, warum [sie](isotta) [ihn](lorenzo) damals vor dem Traualtar stehen ließ. [Sie](isotta) sagt die Wahrheit: [Er](lorenzo) hatte nie gefragt, ob [sie](isotta) Kinder wolle, und es gab bereits eins.
+ arrest _ sven "Handschellen"
- reveal inspek sven "weitergereicht"
- discover tjark sven "erkennt"
- betray.past sven tjark "geprellt"
- gift tjark henrietta "Rückgabe"
- parent henrietta tjark "Mutter"
- reconcile! henrietta tjark "noch nicht"
- breakup.past isotta lorenzo "stehen ließ"
+ reveal isotta lorenzo "Wahrheit"
- parent isotta _ "eins"

== 10
[Isottas](isotta) [Tochter](kind), acht Jahre alt und in [Bari](@bari) bei der Oma aufgewachsen, trifft am Flughafen ein. [Lorenzo](lorenzo) fragt den ganzen Heimweg über nichts, sondern zählt an den Fingern; das [Mädchen](kind) hat [seine](lorenzo) Ohren. [Bao](bao) kocht für [seine](bao) genesende [Mutter](thuy) nach [ihrem](thuy) Rezept und bekommt zum ersten Mal den leeren Teller zurück. [Mila](mila) hat einen neuen [Verehrer](bootsbauer), einen [Bootsbauer](bootsbauer), von [dem](bootsbauer) [Tjark](tjark) durch [Willi](spueler) hört. Vor Wut tritt [er](tjark) gegen die Kaimauer und bricht sich zwei Zehen.
- parent isotta kind "Tochter"
- kin _ kind "Oma"
- travel kind "trifft"
+ parent? lorenzo kind "seine Ohren"
- help bao thuy "kocht"
- recover thuy "genesende"
- parent thuy bao "Mutter"
- love bootsbauer mila "Verehrer"
- jealous tjark bootsbauer "Wut"
- reveal spueler tjark "hört"
- injure tjark "bricht"

== 11
Mit dem Gips kann [Tjark](tjark) nur noch sitzen, also setzt [Henrietta](henrietta) [ihn](tjark) zum Kartoffelschälen neben [Willi](spueler). Nach dem vierten Zentner reden [Mutter](henrietta) und [Sohn](tjark) erstmals über den [Toten](gatte), [dessen](gatte) Uhr im Pfandhaus tickt. [Mila](mila) hört zu und legt wortlos ein zweites Messer dazu. [Nkechi](nkechi) hat ein Angebot aus [Kopenhagen](@kopenhagen) erhalten, eine eigene Pâtisserie, ab sofort. [Bao](bao) rät [ihr](nkechi) zu, weil [er](bao) glaubt, es tun zu müssen, und weint danach in die Zwiebeln, die [er](bao) längst gehackt hat.
- parent henrietta tjark "Mutter"
+ reconcile henrietta tjark "reden"
- die.past gatte "Toten"
- hire? nkechi "Angebot" @kopenhagen
- help bao nkechi "rät"
+ sad bao "weint"

== 12
Zum Jahrestag ist jeder Tisch besetzt, auch Nummer sieben, an der [Dr. Knoop](inspek) diesmal nur isst. [Tjark](tjark) überreicht [Henrietta](henrietta) die ausgelöste Uhr. [Lorenzo](lorenzo) bittet [Isotta](isotta), es noch einmal mit dem Altar zu versuchen, und das [Kind](kind) antwortet schneller als die [Mutter](isotta). Fünf Minuten vor der Abfahrt des Zuges nach [Kopenhagen](@kopenhagen) erscheint auf dem Bahnsteig nicht [Bao](bao), sondern [Frau Nguyen](thuy) an zwei Stöcken: Einen [Feigling](bao) habe [sie](thuy) zur Welt gebracht, erklärt [sie](thuy) [Nkechi](nkechi), aber einen, [der](bao) ohne [sie](nkechi) verhungere. Die [Pâtissière](nkechi) steigt aus.
- celebrate henrietta "Jahrestag"
+ gift tjark henrietta "überreicht"
+ propose lorenzo isotta "Altar"
- parent isotta kind "Mutter"
- travel thuy "erscheint"
- birth.past thuy bao "zur Welt gebracht"
- love bao nkechi "verhungere"
- travel! nkechi "steigt aus"
