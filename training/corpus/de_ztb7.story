%series Zonengrenze
%lang de
%genre village saga on the inner-German border 1952 to 1954, broadcaster's episode guide
%cast rosel | Roswitha Eichhorn; Rosel | f
%cast kurt | Kurt Eichhorn; Kurt | m
%cast helmar | Helmar Zitzmann; Helmar | m
%cast thea | Thea Zitzmann; Thea | f
%cast buergermeister | Bürgermeister Luthardt; Luthardt | m
%cast elke | Elke | f
%cast leutnant | - | m
%cast schmugglerin | Frieda Bätz; Bätz | f
%cast mueller | - | m
%cast zoellner | - | m
%cast lehrer | Ingolf | m
%cast hebamme | - | f
%cast baby | Hannes | m
%cast grossknecht | Milan | m
%cast koechin | - | f

== 1 Der Strich durchs Dorf
Mai 1952. Quer durch [Heubach](@heubach) wird ein Zehnmeterstreifen gepflügt. [Rosel Eichhorn](rosel) kann von [ihrem](rosel) Küchenfenster aus dem Haus [ihres](rosel) [Bruders](helmar) [Helmar Zitzmann](helmar) in den Hof sehen, hinübergehen darf [sie](rosel) nicht mehr. [Ihr](rosel) [Mann](kurt) [Kurt](kurt) sitzt im Gemeinderat und hält die Sperre für richtig. Als [Helmars](helmar) hochschwangere [Frau](thea) [Thea](thea) in der Nacht die Wehen bekommt, ist die einzige [Hebamme](hebamme) auf der falschen Seite. [Rosel](rosel) holt [sie](hebamme) durch den Mühlgraben.
- sibling helmar rosel "Bruders"
- married kurt rosel "Mann"
- married helmar thea "Frau"
- pregnant thea helmar "hochschwangere"
+ birth? thea "Wehen"
+ help rosel thea "holt"

== 2 Nasse Füße
Der [Junge](baby) ist da und heißt [Hannes](baby). Dafür fehlt die [Hebamme](hebamme) am Morgen beim Appell der Volkspolizei. Ein junger [Leutnant](leutnant) befragt das halbe Dorf. [Bürgermeister Luthardt](buergermeister), [der](buergermeister) die nassen Stiefel im Flur der [Eichhorns](kurt+rosel) gesehen hat, schwärzt [Rosel](rosel) an, um die eigene Kellertür aus dem Gespräch zu bringen. [Kurt](kurt) muss entscheiden, ob [er](kurt) [seine](kurt) [Frau](rosel) deckt. [Er](kurt) schwört, [sie](rosel) sei die ganze Nacht bei [ihm](kurt) gewesen, und spricht danach eine Woche lang kein Wort mit [ihr](rosel).
- birth thea baby "da"
- investigate leutnant _ "befragt"
- discover.past buergermeister rosel "gesehen"
+ betray buergermeister rosel "schwärzt"
- married kurt rosel "Frau"
+ help kurt rosel "schwört"
- betray kurt leutnant "die ganze Nacht"
- quarrel kurt rosel "kein Wort"

== 3 Die Kellertür
Was verbirgt der [Denunziant](buergermeister)? Hinter [seiner](buergermeister) Kellertür lagern Nylonstrümpfe, Kaffee und Nähmaschinennadeln, die eine alte [Hausiererin](schmugglerin) nachts aus dem Westen herüberschleppt. [Elke](elke), die sechzehnjährige [Tochter](elke) des [Bürgermeisters](buergermeister), stibitzt ein Paar Strümpfe und schenkt sie ausgerechnet der neuen [Mutter](thea) jenseits des Streifens. Dort erkennt ein bayerischer [Zöllner](zoellner) die Ware. [Thea](thea) wird vorgeladen. Um das [Mädchen](elke) nicht zu verraten, behauptet [sie](thea), die Strümpfe gefunden zu haben.
- betray.past buergermeister rosel "Denunziant"
- parent buergermeister elke "Tochter"
+ steal elke buergermeister "stibitzt"
- gift elke thea "schenkt"
- parent thea baby "Mutter"
- discover zoellner thea "erkennt"
- investigate zoellner thea "vorgeladen"
- betray! thea elke "verraten"
+ betray thea zoellner "behauptet"

== 4 Am Mühlgraben
Der [Müller](mueller) mahlt nicht mehr. Die Mühle steht im Streifen. Der [Müller](mueller) hat einen [Großknecht](grossknecht). Der [Großknecht](grossknecht) kommt aus [Mähren](@maehren). Nachts zieht [er](grossknecht) Leute über das Wehr. Der [Leutnant](leutnant) sieht [ihn](grossknecht). Der [Leutnant](leutnant) sieht weg. Warum? Am Sonntag tanzt [Elke](elke). [Sie](elke) tanzt nur mit dem [Leutnant](leutnant). Der [Großknecht](grossknecht) lacht. [Rosel](rosel) lacht nicht. [Rosel](rosel) ist die [Patin](rosel) von [Elke](elke). Auch [Kurt](kurt) mag den [Leutnant](leutnant) nicht. Der [Müller](mueller) trinkt. In der Nacht brennt die Mühle.
- boss mueller grossknecht "Großknecht"
+ help grossknecht _ "zieht"
- discover leutnant grossknecht "sieht"
- help leutnant grossknecht "sieht weg"
- flirt elke leutnant "tanzt nur"
- kin elke rosel "Patin"

== 5 Asche
In den Trümmern findet man den [Müller](mueller) tot. War es Brandstiftung? Der [Leutnant](leutnant) bekommt Befehl, den [Großknecht](grossknecht) einzusperren, und lässt [ihm](grossknecht) durch [Elke](elke) eine Warnung zukommen. [Milan](grossknecht), so heißt der [Mährer](grossknecht), springt im letzten Moment vom Wehr und schlägt sich zu den [Zitzmanns](helmar+thea) durch, [die](helmar+thea) [ihn](grossknecht) auf dem Heuboden verbergen. [Luthardt](buergermeister) verbreitet im Wirtshaus, [Kurt Eichhorn](kurt) habe das Feuer gelegt. Niemand glaubt [ihm](buergermeister), bis man in [Kurts](kurt) Schuppen einen leeren Kanister entdeckt.
+ die mueller "tot"
- arrest? leutnant grossknecht "einzusperren"
- help elke+leutnant grossknecht "Warnung"
+ flee grossknecht "springt"
- help helmar+thea grossknecht "verbergen"
- accuse buergermeister kurt "verbreitet"

== 6 Untersuchungshaft
[Kurt](kurt) wird in [Suhl](@suhl) verhört und kommt mit zwei gebrochenen Fingern zurück in die Zelle. Der [Mann](kurt), [der](kurt) die Sperre so laut verteidigt hat, versteht die Welt nicht mehr. [Rosel](rosel) geht zum [Leutnant](leutnant) und bietet [ihm](leutnant) [ihre](rosel) Ersparnisse. [Er](leutnant) weist das Geld zurück, verspricht aber, den Kanister untersuchen zu lassen. Auf der anderen Seite verbindet [Thea](thea) dem [Flüchtling](grossknecht) die aufgeschürften Hände. Der Blick des [Mannes](grossknecht) auf [seine](helmar) [Frau](thea) entgeht [Helmar](helmar) nicht; am Morgen steht die Leiter zum Heuboden nicht mehr da.
- investigate _ kurt "verhört" @suhl
+ injure kurt _ "gebrochenen Fingern"
- sad kurt "versteht die Welt nicht mehr"
- gift? rosel leutnant "bietet"
- reject leutnant rosel "weist"
- help? leutnant rosel "verspricht"
- flee.past grossknecht _ "Flüchtling"
- treat grossknecht thea "verbindet"
- married helmar thea "Frau"
+ jealous helmar grossknecht "entgeht"

== 7 Die Hausiererin
Auf einem Grenzpfad läuft die alte [Hausiererin](schmugglerin) in eine Mine und verliert ein Bein. Der bayerische [Zöllner](zoellner), [der](zoellner) [sie](schmugglerin) seit Jahren jagt, trägt [sie](schmugglerin) drei Kilometer weit auf dem Rücken. Im Fieber redet [sie](schmugglerin): Den Kanister habe [sie](schmugglerin) selbst in den Schuppen gestellt, für zehn Pfund Butter, im Auftrag [ihres](schmugglerin) besten [Kunden](buergermeister). Die Nonnen verstehen nur Dialekt und schreiben mit. Ob das Protokoll über den Streifen kommt, hängt an einem stillen [Lehrer](lehrer), [der](lehrer) jeden Donnerstag zum Orgelspielen hinüberdarf.
+ injure schmugglerin "Mine"
- investigate.past zoellner schmugglerin "jagt"
+ rescue zoellner schmugglerin "trägt"
- ill schmugglerin "Fieber"
- reveal schmugglerin _ "redet"
- betray.past buergermeister+schmugglerin kurt "gestellt"

== 8 Bachs Fuge
[Ingolf](lehrer), der orgelnde [Lehrer](lehrer), näht das Papier ins Futter [seiner](lehrer) Noten. [Elke](elke), [seine](lehrer) ehemalige [Schülerin](elke), soll es dem [Leutnant](leutnant) übergeben und ahnt nicht, dass darin [ihr](elke) eigener [Vater](buergermeister) beschuldigt wird. [Sie](elke) liest es trotzdem. Eine Nacht lang irrt [sie](elke) durch den Wald, am Morgen legt [sie](elke) es dem [Geliebten](leutnant) auf den Tisch. [Kurt](kurt) kommt frei. Der [Bürgermeister](buergermeister) aber ist gewarnt worden, von [seiner](buergermeister) [Köchin](koechin), und setzt sich mit der Gemeindekasse in den Westen ab.
- advisor.past lehrer elke "Schülerin"
- parent buergermeister elke "Vater"
- accuse schmugglerin buergermeister "beschuldigt"
- discover elke buergermeister "liest"
- sad elke "irrt"
+ betray elke buergermeister "legt"
- couple elke leutnant "Geliebten"
+ rescue _ kurt "frei"
- help koechin buergermeister "gewarnt"
- boss buergermeister koechin "Köchin"
- steal buergermeister _ "Gemeindekasse"
- flee buergermeister "setzt"

== 9 Der neue Bürgermeister
Neuer [Bürgermeister](kurt) wird der [Mann](kurt) mit den krummen Fingern. [Kurt](kurt) will das Amt nicht, [Rosel](rosel) will es noch weniger. Der alte [Bürgermeister](buergermeister) sitzt derweil in [Coburg](@coburg) im Kaffeehaus, wo [er](buergermeister) [Helmar](helmar) dazu überredet, den [Mährer](grossknecht) anzuzeigen. Die Amerikaner holen [Milan](grossknecht) vom Heuboden. [Thea](thea) nimmt das [Kind](baby) und geht mit dem [Großknecht](grossknecht) mit, bis ans Lagertor. Dort kehrt [sie](thea) um, aber nicht nach Hause. [Sie](thea) klopft bei der [Hebamme](hebamme) an, [die](hebamme) seit jener Nacht im Westen lebt.
+ hire kurt "Neuer"
- betray? helmar grossknecht "überredet"
+ arrest _ grossknecht "holen"
- parent thea baby "Kind"
- help thea grossknecht "geht"
- breakup thea helmar "nicht nach Hause"
- housemate.start hebamme thea "klopft"

== 10 Scharlach
Der kleine [Hannes](baby) hat Scharlach, und das Serum liegt im Kreiskrankenhaus, drüben. [Seine](baby) [Tante](rosel) besorgt es, indem [sie](rosel) in der Apotheke ein Rezept des [Leutnants](leutnant) vorlegt, das [dieser](leutnant) nie ausgestellt hat. Übergeben werden soll es am Mühlgraben durch [Elke](elke). Eine Leuchtkugel, ein Ruf, ein Schuss: Die [Siebzehnjährige](elke) bricht im Streifen zusammen, und der [Mann](leutnant), [der](leutnant) »Feuer« befohlen hat, ist [ihr](elke) eigener [Liebster](leutnant). [Er](leutnant) hat in der Dunkelheit nur eine Gestalt gesehen. [Thea](thea) hebt das Fläschchen auf.
- ill baby "Scharlach"
- kin baby rosel "Tante"
- betray rosel _ "vorlegt"
- help rosel baby "besorgt"
+ attack leutnant elke "Schuss"
- injure elke leutnant "bricht"
- couple elke leutnant "Liebster"

== 11 Elke
[Elke](elke) lebt nur noch drei Tage. [Rosel](rosel) weicht nicht von der Seite [ihres](rosel) [Patenkinds](elke). Der geflohene [Vater](buergermeister) stellt sich an den Schlagbaum, um [sein](buergermeister) [Kind](elke) zu sehen, und wird auf der Stelle festgenommen. Bei der Beerdigung treten sich der [Gefangene](buergermeister) und der [Schütze](leutnant) gegenüber, jeder mit zwei Bewachern. Der [Leutnant](leutnant) hat sich selbst angezeigt. [Luthardt](buergermeister) will [ihm](leutnant) ins Gesicht spucken, doch dann sagt [er](buergermeister) laut, was alle wissen: [Er](buergermeister) habe den [Müller](mueller) verbrannt, für Strümpfe.
+ die elke "drei Tage"
- help rosel elke "weicht"
- kin elke rosel "Patenkinds"
- flee.past buergermeister "geflohene"
- parent buergermeister elke "Vater"
- arrest _ buergermeister "festgenommen"
- celebrate _ elke "Beerdigung"
- kill.past leutnant elke "Schütze"
- attack? buergermeister leutnant "spucken"
+ reveal buergermeister _ "sagt"
- kill.past buergermeister mueller "verbrannt"

== 12 Juni
Am 17. Juni 1953 marschieren auch die Porzellanarbeiter. [Kurt](kurt) soll als [Bürgermeister](kurt) Namen melden und meldet nur einen, den eigenen. [Rosel](rosel) versteht [ihn](kurt) ohne Worte. Noch in der Nacht packen die [Eheleute](kurt+rosel), was auf einen Handkarren passt. Am Wehr wartet, aus dem Lager entlassen, der [Mährer](grossknecht), und der einbeinigen [Hausiererin](schmugglerin), [die](schmugglerin) den Minenplan im Kopf hat, hört jetzt sogar der [Zöllner](zoellner) zu. [Rosel](rosel) geht als Letzte. Hinter [ihr](rosel) brennt in der Küche noch Licht.
- betray! kurt _ "meldet nur einen"
- married kurt rosel "Eheleute"
+ flee kurt+rosel _ "packen"
- help grossknecht kurt+rosel "wartet"
- injure.past schmugglerin "einbeinigen"
- help schmugglerin kurt+rosel "Minenplan"

== 13 Das Fenster gegenüber
Frühjahr 1954. Die [Geschwister](helmar+rosel) sitzen nach zwei Jahren wieder an einem Tisch, nur blickt [Rosel](rosel) jetzt von der anderen Seite auf das Haus, das [ihr](rosel) gehört hat. [Helmar](helmar) gibt zu, dass [er](helmar) [Milan](grossknecht) ausgeliefert hat; [dieser](grossknecht) wusste es längst. [Thea](thea) kommt zurück, nicht wegen [ihres](thea) [Mannes](helmar), wie [sie](thea) sagt, sondern wegen des Ofens. [Frieda Bätz](schmugglerin), so steht es auf dem Schild, eröffnet einen Strumpfladen. Und an [Elkes](elke) Grab legt jedes Jahr im Mai ein früherer [Leutnant](leutnant) einen Tanzschuh nieder. Der [Zöllner](zoellner) lässt [ihn](leutnant) durch.
- sibling helmar rosel "Geschwister"
- reveal helmar rosel "gibt"
- betray.past helmar grossknecht "ausgeliefert"
- discover.past grossknecht helmar "wusste"
+ return thea helmar "zurück"
- married helmar thea "Mannes"
+ create schmugglerin "eröffnet"
- die.past elke "Grab"
- gift leutnant elke "Tanzschuh"
- help zoellner leutnant "durch"
