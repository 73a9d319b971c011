%series Radio Bergfeld
%lang de
%genre dramedy about a small-town radio station in Thuringia, newspaper recap columns
%cast hanka | Hanka Reimers; Hanka | f
%cast olaf | Olaf Reimers; Olaf | m
%cast piet | Piet Sander; Piet; Sander | m
%cast aishe | Ayşe Toprak; Ayşe | f
%cast toni | Toni | n
%cast gabler | Bürgermeister Gabler; Gabler | m
%cast frauke | Frauke Gabler; Frauke | f
%cast emil | Emil | m
%cast hoerer | Otto Lamm; Lamm; Otto | m
%cast schlager | Ricky Blum; Ricky | m
%cast baecker | Bäcker Rust; Rust | m
%cast praktikantin | Hoai An; An | f
%cast wirtin | - | f

== 1
Seit [Hanka Reimers](hanka) die Morgensendung moderiert, geht in [Bergfeld](@bergfeld) kein Kaffee mehr ungehört durch den Filter. Heute aber stockt [ihr](hanka) die Stimme. Mitten in den Verkehrsmeldungen liest [sie](hanka) einen Hörerbrief vor, in dem [jemand](frauke) anonym eine Affäre mit einem verheirateten [Mann](olaf) aus der Waldstraße gesteht. In der Waldstraße wohnen neun verheiratete Männer, [einer](olaf) davon ist [ihr](hanka) eigener. [Olaf](olaf), [Lehrer](olaf) für Erdkunde, schaltet daheim das Gerät ab. [Techniker](toni) [Toni](toni) hat den Umschlag gesehen: Das Papier stammt aus dem Rathaus.
- sad hanka "stockt"
- affair frauke olaf "Affäre"
+ reveal frauke _ "gesteht"
- married hanka olaf "ihr eigener"
- discover toni "gesehen"

== 2
[Bürgermeister Gabler](gabler) verlangt vom Sender eine Entschuldigung, obwohl [ihn](gabler) niemand beschuldigt hat. [Chefredakteur](piet) [Piet Sander](piet), [Hankas](hanka) [Jugendfreund](piet), steht zu [seiner](piet) [Moderatorin](hanka) und jagt den [Politiker](gabler) aus dem Studio. [Praktikantin](praktikantin) [Hoai An](praktikantin) vergleicht Schriftproben aus dem Gästebuch der [Wirtin](wirtin) vom Goldenen Ross. Wer beim Faschingsball so schwungvolle Fs malte, war [Frauke](frauke), die [Gattin](frauke) des [Stadtoberhaupts](gabler). [An](praktikantin) weiß nicht, wem [sie](praktikantin) das sagen soll, und sagt es darum der [Wirtin](wirtin).
- accuse! _ gabler "niemand"
- friend hanka piet "Jugendfreund"
- boss piet hanka "Chefredakteur"
- help piet hanka "steht"
+ quarrel gabler piet "jagt"
- investigate praktikantin frauke "vergleicht"
+ discover praktikantin frauke "Fs"
- married frauke gabler "Gattin"
- reveal praktikantin wirtin "sagt es"

== 3
Eine Kleinstadt ist ein Megaphon. Bis zum Abend hat [Gabler](gabler) erfahren, dass [seine](gabler) [Frau](frauke) [ihm](gabler) Hörner aufsetzt, nicht aber, mit wem. [Er](gabler) schenkt [ihr](frauke) eine Spülmaschine. [Frauke](frauke) heult in die Gebrauchsanweisung. [Ayşe Toprak](aishe), [Hankas](hanka) [Nachfolgerin](aishe) im Nachmittagsprogramm und vom Ehrgeiz zerfressen, startet eine Umfrage: „Wer ist der [Casanova](olaf) der Waldstraße?“ [Hanka](hanka), [die](hanka) so etwas unter der Gürtellinie findet, dreht [ihr](aishe) das Mikrofon ab. [Olaf](olaf) korrigiert Klassenarbeiten und setzt dreimal dieselbe Note unter denselben Satz.
- discover gabler frauke "erfahren"
- married frauke gabler "seine Frau"
- cheat frauke gabler "Hörner"
- gift gabler frauke "Spülmaschine"
- sad frauke "heult"
- colleague aishe hanka "Nachfolgerin"
- investigate aishe olaf "Umfrage"
+ quarrel aishe hanka "dreht"

== 4
[Otto Lamm](hoerer) ruft jeden Tag an. [Otto](hoerer) ist achtundachtzig. [Otto](hoerer) lebt allein. [Hanka](hanka) hört [Otto](hoerer) gern zu. Heute ruft [Otto](hoerer) nicht an. [Hanka](hanka) macht sich Sorgen um [Lamm](hoerer). [Toni](toni) fährt zu [Otto](hoerer). [Toni](toni) findet [Otto](hoerer) im Keller. Das Bein ist gebrochen. [Bäcker Rust](baecker) trägt [Otto](hoerer) zum Wagen. Danach weint [Hanka](hanka) bei [Piet](piet). [Piet](piet) streicht [Hanka](hanka) übers Haar. In der Tür steht [Olaf](olaf).
- sad hoerer "allein"
- help hanka hoerer "hört"
- sad hanka hoerer "Sorgen"
- travel toni hoerer "fährt"
+ find toni hoerer "findet"
- injure hoerer "gebrochen"
- rescue baecker+toni hoerer "trägt"
- sad hanka "weint"
- help piet hanka "streicht"
- jealous? olaf piet "Tür"

== 5
Ein schlechtes Gewissen beißt, bevor es bellt. [Olaf](olaf) wirft [Hanka](hanka) vor, [sie](hanka) habe etwas mit [ihrem](hanka) [Chef](piet), und wird so laut, dass [Nachbar](baecker) [Rust](baecker) das Fenster schließt. [Sie](hanka) schaut [ihn](olaf) an und weiß plötzlich Bescheid. Wer so schreit, hat selbst etwas zu verstecken. [Olaf](olaf) gesteht: [Frauke](frauke), seit einem Jahr, immer donnerstags, wenn [Hanka](hanka) Redaktionssitzung hat. Am nächsten Morgen macht die [Betrogene](hanka) [ihre](hanka) Sendung wie immer, nur spielt [sie](hanka) vier Stunden lang das gleiche Lied. Vor der Tür stapeln sich Kuchen.
- affair? hanka piet "etwas"
+ accuse olaf hanka "wirft"
- boss piet hanka "Chef"
- neighbour baecker olaf "Nachbar"
- discover hanka olaf "weiß"
+ reveal olaf hanka "gesteht"
- affair frauke olaf "immer donnerstags"
- cheat olaf hanka "Betrogene"

== 6
[Hanka](hanka) zieht aus, und zwar in das Gästezimmer von [Otto Lamm](hoerer), [der](hoerer) mit Gipsbein nicht die Treppe hinaufkommt. [Er](hoerer) bringt [ihr](hanka) Skat bei, [sie](hanka) kocht. [Frauke](frauke) sucht die hintergangene [Ehefrau](hanka) auf, um sich zu rechtfertigen, bleibt aber im Flur stecken, denn an [Ottos](hoerer) Garderobe hängt ein Foto, das [sie](frauke) als Mädchen auf dem Schoß des [Greises](hoerer) zeigt. [Sie](frauke) ist [Lamms](hoerer) [Tochter](frauke). Gesprochen haben [die zwei](frauke+hoerer) nicht mehr, seit [er](hoerer) vor zwanzig Jahren nicht zu [ihrer](frauke) Trauung mit [Gabler](gabler) erschien.
+ move hanka hoerer "zieht"
- advisor hoerer hanka "Skat bei"
- help hanka hoerer "kocht"
- betray.past frauke hanka "hintergangene"
- married hanka olaf "Ehefrau"
- discover hanka frauke "Foto"
+ parent hoerer frauke "Tochter"
- quarrel.past frauke hoerer "nicht mehr"
- wedding.past frauke gabler "Trauung"
- reject.past hoerer frauke "nicht zu"

== 7
[Ricky Blum](schlager), vor dreißig Jahren ein One-Hit-Wonder, eröffnet das neue Autohaus und soll bei [Ayşe](aishe) ins Mikrofon sprechen. [Er](schlager) erkennt in [Piet](piet) den [Mann](piet), [der](piet) [ihm](schlager) damals den Hit geschrieben und nie einen Pfennig gesehen hat. Statt eines Interviews hagelt es Fäuste, live. Die Einschaltquote vervierfacht sich. [Ayşe](aishe), wider Erwarten die [Einzige](aishe) mit einem kühlen Kopf, trennt die [Raufbolde](piet+schlager) mit einem Eimer Eiswasser. [Piets](piet) geschwollenes Auge versorgt [sie](aishe) persönlich. Dabei fällt [beiden](aishe+piet) auf, dass Feinde auch andere Farben haben als Rot.
- create.past piet schlager "geschrieben"
- steal.past schlager piet "nie einen Pfennig"
- discover schlager piet "erkennt"
+ attack piet schlager "Fäuste"
- rescue aishe piet+schlager "trennt"
- injure piet schlager "geschwollenes"
- treat piet aishe "versorgt"
+ love.start aishe piet "Farben"
- enemy.past aishe piet "Feinde"

== 8
[Gabler](gabler) hat die Spülmaschine zurückgegeben und [Frauke](frauke) gleich mit. [Seine](gabler) verstoßene [Frau](frauke) bittet [Olaf](olaf), mit [ihr](frauke) ein neues Leben anzufangen, in Erfurt, am Meer, egal. Der [Lehrer](olaf) sagt, [er](olaf) habe Korrekturen. Das ist das Ende einer Leidenschaft. [Emil](emil), [Fraukes](frauke) vierzehnjähriger [Sohn](emil), [der](emil) bei [Olaf](olaf) Erdkunde hat, zerkratzt dem [Pädagogen](olaf) das Auto mit den Umrissen Australiens. Zur Strafe muss [er](emil) im Sender Kabel aufrollen. [Toni](toni) zeigt dem [Jungen](emil), wie man einen Jingle schneidet, und auf einmal ist [dieser](emil) pünktlich.
+ breakup gabler frauke "verstoßene"
- married.past frauke gabler "verstoßene Frau"
+ reject olaf frauke "Korrekturen"
- affair.end frauke olaf "Ende"
- parent frauke emil "Sohn"
- advisor olaf emil "Erdkunde"
- attack emil olaf "zerkratzt"
- advisor toni emil "zeigt"

== 9
Die Stadt kürzt dem Sender die Mittel, was nichts mit einem gekränkten [Bürgermeister](gabler) zu tun haben soll. [Rust](baecker) sammelt Unterschriften in Brötchentüten. [Piet](piet) erklärt [Ayşe](aishe), [er](piet) müsse [sie](aishe) entlassen, es gehe nach Dienstjahren; [sie](aishe) stülpt [ihm](piet) den nassen Eimer über, zum zweiten Mal. Dann küsst [sie](aishe) [ihn](piet), zum ersten Mal. [Hanka](hanka), [die](hanka) ins Zimmer platzt, geht leise wieder hinaus und merkt, dass [ihr](hanka) das einen Stich gibt. Auf den Fluren hört [Emil](emil) zufällig ein Band, auf dem [sein](emil) [Vater](gabler) mit dem Autohändler über Provision plaudert.
- help baecker _ "sammelt"
+ quit? aishe piet "entlassen"
- attack aishe piet "stülpt"
+ kiss aishe piet "küsst"
- discover hanka aishe+piet "platzt"
- jealous hanka aishe "Stich"
- discover emil gabler "hört"
- parent gabler emil "Vater"

== 10
[Emil](emil) behält das Band unter dem Bett, denn auch ein schlechter Vater ist einer. [Frauke](frauke) findet es. [Sie](frauke) könnte [Gabler](gabler) damit vernichten, [sie](frauke) könnte sich rächen, [sie](frauke) fragt aber [Emil](emil). Der [Junge](emil) sagt: „Nicht im Radio.“ Also legt [sie](frauke) die Kassette [ihrem](frauke) [Mann](gabler) auf den Schreibtisch, und am Montag tritt der [Bürgermeister](gabler) aus gesundheitlichen Gründen zurück. [Otto](hoerer) hat davon Wind bekommen und lässt der [Tochter](frauke) durch [Hanka](hanka) ausrichten, [sie](frauke) habe das anständig gemacht. [Frauke](frauke) liest den Zettel im Bus, fährt eine Station zu weit und geht zu Fuß zurück, bis vor [seine](hoerer) Tür.
- reveal! emil _ "behält"
- discover frauke gabler "findet"
- betray? frauke gabler "vernichten"
+ threaten frauke gabler "Schreibtisch"
- married frauke gabler "Mann"
+ quit gabler "zurück"
- discover hoerer frauke "Wind"
- parent hoerer frauke "Tochter"
- help hoerer frauke "ausrichten"
+ reconcile? frauke hoerer "Tür"

== 11
[Olaf](olaf) hat sich versetzen lassen und räumt das Haus in der Waldstraße. [Er](olaf) überlässt [Hanka](hanka) den Globus. Die Scheidung dauert elf Minuten, danach gehen die [Geschiedenen](hanka+olaf) Eis essen, weil [sie](hanka+olaf) das immer so gemacht haben. [Otto Lamm](hoerer) feiert den Neunzigsten mit der ganzen Stadt, mit dem [Enkel](emil), [den](emil) [er](hoerer) nie gesehen hatte, an der einen Seite und [Frauke](frauke) an der anderen. Nachts schläft [er](hoerer) ein und wacht nicht wieder auf. [Hanka](hanka) sagt es den Hörern um sechs, dann sagt [sie](hanka) lange nichts, und [Bergfeld](@bergfeld) hört zu.
- quit olaf "versetzen"
- move olaf "räumt"
- gift olaf hanka "überlässt"
+ divorce hanka olaf "Scheidung"
- ex hanka olaf "Geschiedenen"
- celebrate hoerer "Neunzigsten"
- kin emil hoerer "Enkel"
+ die hoerer "wacht nicht wieder auf"
- reveal hanka _ "sagt es"
- sad hanka "lange nichts"

== 12
Das Testament des alten [Lamm](hoerer): Die Wiese hinter dem Sender gehöre nun dem Sender, [sein](hoerer) Haus der [Untermieterin](hanka), [sein](hoerer) Skatblatt der [Tochter](frauke). [Piet](piet) will [Ayşe](aishe) wieder einstellen, doch [sie](aishe) hat in [Jena](@jena) zugesagt. [Er](piet) lässt [sie](aishe) ziehen und pfeift den ganzen Tag. [Toni](toni) und [Emil](emil) senden ein Hörspiel in Echtzeit. [Frauke](frauke) klopft bei [Hanka](hanka), [der](hanka) [sie](frauke) den [Mann](olaf) genommen hat, und bringt zwei Stühle mit. [Die beiden](frauke+hanka) spielen bis Mitternacht, die [eine](hanka) besser, die [andere](frauke) sturer. Um sechs geht das rote Licht an. „Guten Morgen“, sagt [Hanka](hanka).
- gift hoerer hanka "Haus"
- gift hoerer frauke "Skatblatt"
- parent hoerer frauke "Tochter"
- hire? aishe piet "wieder einstellen"
+ hire aishe "zugesagt" @jena
- happy piet "pfeift"
- create emil+toni "Hörspiel"
- betray.past frauke hanka "genommen"
+ reconcile frauke hanka "spielen"
