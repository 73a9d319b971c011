%series Vier Uhr früh
%lang de
%genre everyday series set in a bakery, broadcaster's episode guide
%cast ludger | Ludger Brandis; Ludger | m
%cast hilke | Hilke Brandis; Hilke | f
%cast jannek | Jannek Brandis; Jannek | m
%cast soeren | Sören | m
%cast wiebke | Wiebke | f
%cast tuana | Tuana | f
%cast noor | Noor de Vries; Noor | f
%cast kolbe | Kolbe | m
%cast salome | Salome Kolbe; Salome | f
%cast post | Ottokar Finn; Ottokar | m
%cast pfarrer | - | m
%cast anwalt | - | m
%cast oma | - | f
%cast baby | Enno | m

== 1 Sauerteig
[Ludger Brandis](ludger), [Meister](ludger) einer Backstube bei [Göttingen](@goettingen), sucht Ersatz für [seinen](ludger) älteren [Sohn](jannek) [Jannek](jannek), [der](jannek) [ihm](ludger) über Nacht die Schürze vor die Füße geworfen hat. [Dessen](jannek) [Bruder](soeren) [Sören](soeren) würde gern einspringen, doch [der](soeren) verwechselt Salz mit Zucker. So nimmt der [Alte](ludger) eine [Fremde](noor) in Lohn und Brot: [Noor de Vries](noor), [Konditorin](noor), frisch getrennt. [Verkäuferin](wiebke) [Wiebke](wiebke) bekommt weiche Knie, allerdings nicht [ihretwegen](noor). Durch die Hintertür ist nämlich der [Ausreißer](jannek) hereingekommen, um [seine](jannek) Mütze zu holen.
- parent ludger jannek "Sohn"
+ quit jannek ludger "Schürze vor die Füße"
- sibling jannek soeren "Bruder"
+ hire noor ludger "Lohn und Brot"
- breakup.past noor _ "frisch getrennt"
- love wiebke jannek "weiche Knie"
- return jannek "hereingekommen"

== 2 Zu heiß
[Hilke](hilke) erträgt es nicht, dass [ihr](hilke) [Mann](ludger) und [ihr](hilke) [Ältester](jannek) sich anschweigen. [Sie](hilke) bittet [letzteren](jannek) zum Sonntagsessen, sagt [ersterem](ludger) aber nichts davon. Beim Braten fliegen dann die Fetzen: [Er](ludger) nennt [ihn](jannek) einen [Verräter](jannek), denn [der](jannek) hat längst bei [Kolbe](kolbe) angeheuert, dem ärgsten [Konkurrenten](kolbe) am Ort. [Sören](soeren) isst ungerührt weiter. Nur [Noor](noor), [die](noor) neben [ihm](soeren) sitzt, merkt, dass [seine](soeren) Hand zittert, und legt [ihre](noor) darauf.
- married hilke ludger "Mann"
- parent hilke+ludger jannek "Ältester"
- quarrel jannek ludger "anschweigen"
- invite hilke jannek "Sonntagsessen"
- reveal! hilke ludger "nichts davon"
+ quarrel jannek ludger "Fetzen"
- accuse ludger jannek "Verräter"
+ hire jannek kolbe "angeheuert"
- enemy kolbe ludger "Konkurrenten"
- sad soeren "zittert"
- help noor soeren "legt ihre darauf"

== 3 Die andere Theke
[Kolbe](kolbe) zeigt dem neuen [Gesellen](jannek) die Öfen und danach, eher ungern, [seine](kolbe) [Tochter](salome). [Salome](salome) und [Jannek](jannek) kennen sich schon: [Sie](salome) war es, [die](salome) [ihn](jannek) auf dem Schützenfest unter der Tribüne geküsst hat, und [er](jannek) hat [ihretwegen](salome) die Stelle gewechselt. Der [Vater](kolbe) darf das nie erfahren. [Wiebke](wiebke) dagegen weiß es seit heute, weil der [Briefträger](post) alles weiß und nichts für sich behält. [Sie](wiebke) heult in die Mohnschnecken.
- boss kolbe jannek "neuen Gesellen"
- parent kolbe salome "Tochter"
- kiss.past jannek salome "geküsst"
- love jannek salome "ihretwegen"
- discover? kolbe jannek+salome "nie erfahren"
- discover wiebke jannek+salome "weiß es seit heute"
+ reveal post wiebke "nichts für sich"
- sad wiebke "heult"

== 4 Kurze Sätze
[Tuana](tuana) fängt als Lehrling an. [Ludger](ludger) ist streng mit [ihr](tuana). [Sören](soeren) ist es nicht. [Er](soeren) mag [Noor](noor). [Noor](noor) mag [ihn](soeren) auch, sagt [Tuana](tuana). [Noor](noor) sei aber noch verheiratet, sagt [Wiebke](wiebke). [Sören](soeren) fragt [Noor](noor). [Die](noor) nickt. Vom [Mann](pfarrer) habe [sie](noor) seit Mai nichts gehört. [Er](pfarrer) sei Pfarrer in [Zwolle](@zwolle). Da lacht der [Jüngere](soeren) der [Brandis-Brüder](jannek+soeren). Dann tut es [ihm](soeren) leid. Am Abend lädt [er](soeren) [sie](noor) auf ein Bier ein. [Sie](noor) bestellt zwei.
- hire tuana "fängt"
- boss ludger tuana "streng"
+ love soeren noor "mag Noor"
- love? noor soeren "mag ihn auch"
- married noor pfarrer "verheiratet"
- reveal noor soeren "nickt"
- happy soeren "lacht"
- sibling jannek soeren "Brandis-Brüder"
+ invite soeren noor "lädt"
- date noor soeren "auf ein Bier"

== 5 Mehlstaub
In der Nacht brennt [Kolbes](kolbe) Backstube. [Jannek](jannek) zieht [seinen](jannek) neuen [Chef](kolbe) aus dem Rauch, verliert dabei aber das Bewusstsein und landet auf der Intensivstation. Als [sie](hilke) davon hört, stürzt [Hilke](hilke) im Morgenrock los; [ihr](hilke) [Mann](ludger) fährt [sie](hilke) hin, ohne auszusteigen. Am Bett des [Bewusstlosen](jannek) sitzt schon eine junge [Frau](salome). [Die beiden](hilke+salome) mustern einander. „Wer sind [Sie](salome)?“, fragt die [Mutter](hilke). „[Ich](salome) bin die [Verlobte](salome)“, antwortet [Kolbes](kolbe) [Tochter](salome), und es stimmt seit Samstag.
+ rescue jannek kolbe "zieht"
- boss kolbe jannek "neuen Chef"
- injure jannek "Bewusstsein"
- treat jannek _ "Intensivstation"
- sad hilke "stürzt"
- married hilke ludger "Mann"
- help ludger hilke "fährt"
- meet hilke salome "mustern"
- parent hilke jannek "Mutter"
+ engaged jannek salome "Verlobte"
- reveal salome hilke "antwortet"
- parent kolbe salome "Tochter"

== 6 Brandstifter
Die Polizei nimmt [Sören](soeren) mit: Man hat [seine](soeren) Mütze im Schutt gefunden. Dass sie [seinem](soeren) [Bruder](jannek) gehört, glaubt [ihm](soeren) niemand außer [Tuana](tuana). [Noor](noor) gibt zu Protokoll, der [Verdächtige](soeren) sei die ganze Nacht bei [ihr](noor) gewesen, und zwar nicht zum Backen. Der [Meister](ludger), [der](ludger) eben zur Tür hereinkommt, wird rot wie eine Kirsche. Noch am selben Tag lässt man den jungen [Mann](soeren) laufen. [Er](soeren) küsst [sie](noor) mitten auf der Wache.
+ arrest _ soeren "mit"
- sibling jannek soeren "Bruder"
- help tuana soeren "außer Tuana"
- accuse _ soeren "Verdächtige"
- help noor soeren "Protokoll"
+ sex noor soeren "nicht zum Backen"
- reveal noor _ "gibt zu Protokoll"
- kiss noor soeren "küsst"

== 7 Besuch aus Zwolle
Ein [Herr](pfarrer) im schwarzen Rock betritt den Laden und verlangt nach [seiner](pfarrer) [Frau](noor). [Wiebke](wiebke), [die](wiebke) [ihn](pfarrer) nicht kennt, schickt den [Pfarrer](pfarrer) schnurstracks in die Backstube, wo [dieser](pfarrer) [Noor](noor) in den Armen eines [anderen](soeren) antrifft. [Er](pfarrer) schlägt nicht zu, [er](pfarrer) betet. Das ertappte [Paar](noor+soeren) steht da wie bestellt. Schließlich bittet der [Betrogene](pfarrer) die [Konditorin](noor), mit [ihm](pfarrer) heimzukommen; [sie](noor) bittet [ihn](pfarrer) um die Scheidung.
- married noor pfarrer "Frau"
+ return pfarrer noor "betritt"
- discover pfarrer noor+soeren "antrifft"
- attack! pfarrer soeren "schlägt nicht zu"
- couple noor soeren "Paar"
- cheat noor pfarrer "Betrogene"
- reconcile? noor pfarrer "heimzukommen"
+ divorce? noor pfarrer "Scheidung"

== 8 Der Bote
Der [Briefträger](post), [der](post) übrigens [Ottokar Finn](post) heißt, bringt [Wiebke](wiebke) seit Wochen Post, die es gar nicht gibt: leere Umschläge, nur um [sie](wiebke) zu sehen. Heute steckt ein Zettel darin. [Er](post) sei in [sie](wiebke) verschossen, steht darauf, und ob [sie](wiebke) mit [ihm](post) ins Kino gehe. [Sie](wiebke) zeigt ihn [Tuana](tuana), [die](tuana) [ihr](wiebke) dringend zurät. Nach dem Film bringt [er](post) [sie](wiebke) heim. [Ihren](wiebke) Kummer um den älteren [Brandis](jannek) hat [sie](wiebke) irgendwo zwischen Werbung und Abspann vergessen.
- love post wiebke "verschossen"
+ confess post wiebke "Zettel"
- invite post wiebke "ins Kino gehe"
- reveal wiebke tuana "zeigt"
- help tuana wiebke "zurät"
- date post wiebke "Film"
- love.end wiebke jannek "vergessen"

== 9 Kalter Ofen
[Jannek](jannek) wacht auf und fragt als Erstes nach [seinem](jannek) [Bruder](soeren). Dann gesteht [er](jannek) [Salome](salome), was [er](jannek) bisher keinem gesagt hat: Nicht [er](jannek) habe die Mütze verloren, sondern [Ludger](ludger), [der](ludger) sie sich geborgt hatte. War [sein](jannek) eigener [Vater](ludger) der [Brandstifter](ludger)? [Sie](salome) rät [ihm](jannek), zu schweigen, obwohl es [ihr](salome) [Vater](kolbe) war, [der](kolbe) beinahe gestorben wäre. Vor der Tür steht [Hilke](hilke) mit Pflaumenkuchen. [Sie](hilke) hat jedes Wort gehört.
+ recover jannek "wacht"
- sibling jannek soeren "Bruder"
+ reveal jannek salome "gesteht"
- parent ludger jannek "Vater"
- attack.past? ludger kolbe "Brandstifter"
- help salome jannek "rät"
- parent kolbe salome "Vater"#2
- die! kolbe "beinahe"
- discover hilke ludger "jedes Wort"

== 10 Das Geständnis
Nach dreißig Ehejahren zieht [Hilke](hilke) ins Gästezimmer. [Ludger](ludger) klopft, bis [sie](hilke) aufmacht. Ja, [er](ludger) sei in jener Nacht bei [Kolbe](kolbe) gewesen, sagt [er](ludger), aber nicht, um zu zündeln, sondern um [ihn](kolbe) um Verzeihung zu bitten. Man habe Schnaps getrunken und über alte Zeiten geredet, als [sie](kolbe+ludger) noch [Freunde](kolbe+ludger) gewesen seien und dasselbe [Mädchen](hilke) angehimmelt hätten. „[Mich](hilke)“, sagt [sie](hilke). Der [Meister](ludger) nickt. Die Zigarre, an der alles lag, war [Kolbes](kolbe).
- married hilke ludger "Ehejahren"
- quarrel hilke ludger "Gästezimmer"
+ reveal ludger hilke "Ja"
- attack.past! ludger kolbe "nicht, um zu zündeln"
- reconcile.past kolbe ludger "Verzeihung"
- friend.past kolbe ludger "Freunde"
- love.past kolbe+ludger hilke "angehimmelt"

== 11 Zwei Meister
Da [Kolbe](kolbe) keine Backstube mehr hat, bietet [Ludger](ludger) dem einstigen [Rivalen](kolbe) an, bei [ihm](ludger) zu backen. So stehen nun zwei [Chefs](kolbe+ludger) am Trog, und [Tuana](tuana) weiß nie, welcher [Meister](kolbe+ludger) gerade ruft. [Der eine](ludger) brüllt, [der andere](kolbe) flüstert. [Beide](kolbe+ludger) aber schimpfen gleichzeitig, als [sie](kolbe+ludger) erfahren, dass [ihre](kolbe+ludger) [Kinder](jannek+salome) heiraten wollen. Danach lachen [sie](kolbe+ludger). [Noor](noor) hat Post von [ihrem](noor) [Anwalt](anwalt): Die Ehe mit dem [Geistlichen](pfarrer) ist Geschichte.
+ help ludger kolbe "bietet"
- enemy.past kolbe ludger "Rivalen"
- colleague.start kolbe ludger "zwei Chefs"
- boss kolbe+ludger tuana "Meister gerade"
- discover kolbe+ludger jannek+salome "erfahren"
- parent kolbe salome "Kinder"
- parent ludger jannek "Kinder"
- wedding? jannek salome "heiraten"
- sad kolbe+ludger jannek+salome "schimpfen"
- happy kolbe+ludger "lachen"
- advisor anwalt noor "Anwalt"
+ divorce noor pfarrer "Geschichte"

== 12 Guter Hoffnung
[Salome](salome) isst Rollmops zum Mohnkuchen, und [Hilke](hilke) zählt eins und eins zusammen. „Im wievielten Monat?“ Die [Schwiegertochter](salome) in spe schlägt die Augen nieder: im vierten. [Jannek](jannek) weiß noch nichts. [Er](jannek) steht gerade wieder am Ofen, neben [Sören](soeren), mit [dem](soeren) [er](jannek) sich über die Rezepte der [Großmutter](oma) zankt, und [die beiden](jannek+soeren) versöhnen sich erst über dem ersten Blech Franzbrötchen. Als man es [ihm](jannek) sagt, lässt [er](jannek) das zweite fallen.
- discover hilke salome "eins und eins"
- kin? hilke salome "Schwiegertochter"
+ pregnant salome jannek "im vierten"
- discover! jannek salome "weiß noch nichts"
- recover jannek "wieder am Ofen"
- kin jannek+soeren oma "Großmutter"
- quarrel jannek soeren "zankt"
- reconcile jannek soeren "versöhnen"
- reveal _ jannek "sagt"

== 13 Neue Hände
[Ludger](ludger) legt den Schieber aus der Hand. Neuer [Meister](soeren) wird nicht der [Erstgeborene](jannek), sondern [Sören](soeren), [der](soeren) Salz und Zucker inzwischen unterscheidet. [Tuana](tuana) besteht die Prüfung als Beste des Kreises. [Ihr](tuana) [Chef](soeren) schenkt [ihr](tuana) ein Messer, [Noor](noor), [seine](soeren) [Lebensgefährtin](noor), eine Torte mit [ihrem](tuana) Gesicht. [Wiebke](wiebke) ist zu [Ottokar](post) gezogen, gleich über die Sparkasse. Und in der Frauenklinik kommt, drei Wochen zu früh, der kleine [Enno](baby) zur Welt, [dessen](baby) [Großväter](kolbe+ludger) einander weinend in den Armen liegen.
- quit ludger "legt"
+ hire soeren "Neuer Meister"
- find tuana "besteht"
- boss soeren tuana "Chef"
- gift soeren tuana "Messer"
- gift noor tuana "Torte"
- couple noor soeren "Lebensgefährtin"
- move wiebke post "gezogen"
+ birth salome baby "zur Welt"
- kin baby kolbe+ludger "Großväter"
- happy kolbe+ludger "weinend"
