%series Das Blutgeld vom Soonwald
%lang de
%genre historical robber saga, Hunsrück 1798 to 1803, chapter summaries of a novel
%cast apollonia | Apollonia Kreuz; Apollonia | f
%cast velten | Velten Schütz; Velten | m
%cast jockel | Jockel Schütz; Jockel | m
%cast becker | Friedensrichter Becker; Becker | m
%cast margret | Margret | f
%cast leyb | Leyb Hirschfeld; Hirschfeld; Leyb | m
%cast rivka | Rivka | f
%cast duval | Capitaine Duval; Duval | m
%cast bader | - | m
%cast muellerin | - | f
%cast scharfrichter | - | m
%cast pfarrer | Pfarrer Nebel; Nebel | m
%cast konsul | Erster Konsul | m
%cast barthel | Schwarzer Barthel; Barthel | m
%cast kind | Lorchen | f
%cast vater | - | m
%cast tot | - | f
%cast schmied | - | m
%cast magd | - | f
%cast duvals | - | f

== 1
Den [Schinderssohn](velten) [Velten Schütz](velten) peitscht man auf dem Markt von [Simmern](@simmern) wegen eines Hammels aus, den [sein](velten) [Bruder](jockel) [Jockel](jockel) gestohlen hat. [Velten](velten) schweigt unter der Rute. Von der Rathaustreppe sieht [Apollonia](apollonia), die [Tochter](apollonia) des [Stadtschreibers](vater), zu und kann den Blick nicht von [ihm](velten) wenden. In der Nacht trägt [sie](apollonia) [ihm](velten) Schmalz für die Wunden in den Turm, entriegelt von innen, was von außen verschlossen ist, und geht gleich selber mit.
- attack _ velten "peitscht"
+ steal.past jockel _ "gestohlen"
- sibling jockel velten "Bruder"
- reveal! velten _ "schweigt"
- parent vater apollonia "Tochter"
- love.start apollonia velten "Blick nicht von ihm wenden"
- gift apollonia velten "Schmalz"
- injure velten "Wunden"
+ rescue apollonia velten "entriegelt"
- flee apollonia+velten "geht"

== 2
Bei der Bande des [Schwarzen Barthel](barthel) finden [die zwei](apollonia+velten) Unterschlupf. [Barthel](barthel) wirft ein Auge auf [Apollonia](apollonia) und weist [ihr](apollonia) den Platz neben [seinem](barthel) Feuer an; [sie](apollonia) spuckt hinein. Aus dem Messerkampf, zu dem [ihn](velten) der [Hauptmann](barthel) daraufhin fordert, geht [Velten](velten) mit einer Scharte am Ohr und einer Truppe von zwölf Mann hervor. Der [Besiegte](barthel) trollt sich. [Seine](barthel) [Geliebte](margret) [Margret](margret) bleibt, und zwar in [Jockels](jockel) Decke.
- flee apollonia+velten barthel "Unterschlupf"
- love.start barthel apollonia "Auge"
- reject apollonia barthel "spuckt"
+ attack barthel velten "Messerkampf"
- injure velten barthel "Scharte"
+ boss.start velten _ "Truppe"
- lose barthel "Besiegte"
- flee barthel "trollt"
- affair barthel margret "Geliebte"
- affair.start jockel margret "in Jockels Decke"

== 3
Beim Überfall auf das Haus des [Viehhändlers](leyb) [Leyb Hirschfeld](leyb) verbietet [Velten](velten) jedes Blutvergießen. Trotzdem hält [Jockel](jockel) der [Frau](rivka) des [Händlers](leyb), [Rivka](rivka), die Axt über den Scheitel, bis [sie](rivka) das Versteck preisgibt. [Apollonia](apollonia) fällt [ihm](jockel) in den Arm. Das Geld nehmen [sie](apollonia+jockel+velten) mit; das Halstuch, das man [ihr](rivka) abgerissen hat, bringt [Apollonia](apollonia) am nächsten Morgen, als Bettlerin verkleidet, zurück. [Rivka](rivka) erkennt [sie](apollonia). [Sie](rivka) schweigt und bittet [sie](apollonia) an den Tisch.
+ steal apollonia+jockel+velten leyb+rivka "Überfall"
- kill! velten "Blutvergießen"
- threaten jockel rivka "Axt"
- married leyb rivka "Frau"
- reveal rivka jockel "preisgibt"
- rescue apollonia rivka "Arm"
- betray apollonia "verkleidet"
- return apollonia "zurück"
- discover rivka apollonia "erkennt"
- reveal! rivka "schweigt"
+ invite rivka apollonia "bittet"

== 4
Der neue [Friedensrichter](becker) [Becker](becker) setzt hundert Gulden auf [Veltens](velten) Kopf. [Er](becker) selbst hat mit [Apollonia](apollonia) eine Rechnung offen: [Sie](apollonia) war [ihm](becker) versprochen. Verhört wird als Erster [ihr](apollonia) [Vater](vater), der alte [Schreiber](vater), [der](vater) zwischen zwei Hustenanfällen erklärt, keine Tochter zu haben. Abends verbrennt [er](vater) [ihre](apollonia) Kinderschuhe nicht, wie die [Magd](magd) glaubt, sondern fettet sie ein.
+ threaten becker velten "Kopf"
- enemy apollonia becker "Rechnung"
- engaged.past apollonia becker "versprochen"
- investigate becker vater "Verhört"
- parent vater apollonia "Vater"
+ parent! vater apollonia "keine Tochter zu haben"
- ill vater "Hustenanfällen"

== 5
Im Winter kommt [Apollonia](apollonia) in einer verlassenen Mühle nieder. Die [Müllerin](muellerin), eine Trinkerin mit ruhigen Händen, holt das [Mädchen](kind) ans Licht und verlangt als Lohn nur, dass [es](kind) [Lorchen](kind) heiße wie [ihr](muellerin) eigenes [Kind](tot), [das](tot) im Bach ertrunken ist. [Velten](velten), [der](velten) nie geweint hat, weint. Tags darauf überrumpelt eine französische Patrouille unter [Capitaine Duval](duval) das Lager. [Margret](margret) wird gefangen, und [Jockel](jockel) lässt [sie](margret) zurück, ohne sich umzudrehen.
+ birth apollonia kind "nieder"
- treat apollonia muellerin "Licht"
- die.past tot "ertrunken"
- parent muellerin tot "eigenes"
- happy velten "weint"#2
- attack duval _ "überrumpelt"
+ arrest duval margret "gefangen"
- betray jockel margret "zurück"

== 6
[Margret](margret) soll hängen. [Duval](duval), [der](duval) an [seine](duval) [Schwester](duvals) denkt, bietet [ihr](margret) die Freiheit gegen einen Namen. [Sie](margret) nennt den falschen, aus Trotz, und danach, weil [ihr](margret) einfällt, wie [Jockels](jockel) Rücken aussah, den richtigen. So erfährt die Obrigkeit vom [Schmied](schmied) in [Kirn](@kirn), bei [dem](schmied) [Jockel](jockel) [seine](jockel) Beute versetzt. Als [dieser](jockel) dort die Tür aufstößt, blickt [er](jockel) in sechs Musketen.
- kill? _ margret "hängen"
- sibling duval duvals "Schwester"
- help? duval margret "Freiheit"
- sad margret "Trotz"
+ betray margret jockel "den richtigen"
- reveal margret duval "nennt"
- discover _ jockel "erfährt"
+ arrest duval jockel "sechs Musketen"

== 7
Auf dem Weg nach [Mainz](@mainz) wird der Gefangenenkarren von [Velten](velten) angehalten. Zwei Dragoner fallen, den Kutscher bindet man an einen Baum, und die [Brüder](jockel+velten) liegen einander in den Armen. [Jockel](jockel) schwört Rache an der [Verräterin](margret). [Apollonia](apollonia), schneller als [er](jockel), schickt [Lorchen](kind) und [Margret](margret), [die](margret) nun auch von den Franzosen gesucht wird, auf verschiedenen Wegen zum Haus der [Hirschfelds](leyb+rivka).
+ rescue velten jockel "angehalten"
- kill velten _ "fallen"
- sibling jockel velten "Brüder"
- threaten jockel margret "Rache"
- betray.past margret jockel "Verräterin"
- investigate _ margret "gesucht"
+ help apollonia margret "schickt"

== 8
Im Keller von [Leyb](leyb) und [Rivka](rivka) spielen zwei [Todfeinde](leyb+margret) Karten: der [Viehhändler](leyb) und die [Räuberbraut](margret). [Leyb](leyb) gewinnt stets, weil [Margret](margret) beim Lügen schielt. [Pfarrer Nebel](pfarrer) hetzt von der Kanzel gegen die Familie, bei der fremde Kinder versteckt würden; noch am Abend fliegen Steine, und ein Balken zerschmettert [Leyb](leyb) die Hand. Verbunden wird sie vom [Bader](bader), [der](bader) danach die Belohnung kassiert, die auf [Margret](margret) steht.
- enemy leyb margret "Todfeinde"
- find leyb "gewinnt"
- accuse pfarrer leyb+rivka "hetzt"
+ attack _ leyb+rivka "Steine"
- injure leyb "zerschmettert"
- treat leyb bader "Verbunden"
+ betray bader margret "Belohnung"

== 9
[Becker](becker) ist am Ziel. Die kleine [Lorchen](kind), [die](kind) [er](becker) in einem Brotkorb gefunden hat, behält [er](becker) als Pfand im Gerichtshaus und lässt ausrufen, wessen [Kind](kind) [sie](kind) sei. [Apollonia](apollonia) stellt sich noch am gleichen Tag. Vor [ihrem](apollonia) einstigen [Freier](becker) steht [sie](apollonia) barfuß. Ob [sie](apollonia) [ihn](becker) nicht doch nehmen wolle, fragt [er](becker), dann käme das [Kind](kind) frei. „Lieber den Henker“, sagt [sie](apollonia). Den kann [er](becker) [ihr](apollonia) besorgen.
- find.past becker kind "gefunden"
+ abduct becker kind "Pfand"
- parent apollonia kind "Kind"
+ arrest becker apollonia "stellt"
- love.past becker apollonia "Freier"
- propose becker apollonia "nehmen"
- reject apollonia becker "Lieber den Henker"
- kill? becker apollonia "besorgen"

== 10
Der alte [Stadtschreiber](vater) greift zum ersten Mal in [seinem](vater) Leben zur Fälschung. Ein Begnadigungsschreiben des [Ersten Konsuls](konsul), mit Tinte aus Galläpfeln und sehr viel Liebe, legt [er](vater) dem [Capitaine](duval) vor. [Duval](duval) erkennt den Schwindel am Datum. [Er](duval) sieht dem [Alten](vater) lange ins Gesicht, stempelt das Papier und wünscht eine gute Reise. In der Kutsche nennt [Apollonia](apollonia) den [Mann](vater), [der](vater) keine Tochter hatte, wieder [Vater](vater).
+ betray vater duval "Fälschung"
- discover duval vater "erkennt"
+ rescue duval+vater apollonia "stempelt"
- travel apollonia "Kutsche"
- reconcile apollonia vater "wieder Vater"
- parent vater apollonia "Vater"

== 11
Nicht alle werden gerettet. [Jockel](jockel) hat dem [Friedensrichter](becker) eine Kugel zugedacht, doch getroffen wird [Nebel](pfarrer), [der](pfarrer) eben aus der Tür tritt. Die Menge hetzt den [Schützen](jockel) durch die Gassen. Auf dem Dach der Kirche zieht [Velten](velten) [ihn](jockel) zu sich hinauf, die Schindeln geben nach, und wer von [beiden](jockel+velten) losgelassen hat, darüber streitet man im Hunsrück noch heute. Lebend fängt man [Velten](velten).
- kill? jockel becker "Kugel"
+ kill jockel pfarrer "getroffen"
- rescue? velten jockel "hinauf"
+ die jockel "losgelassen"
- arrest _ velten "fängt"

== 12
Zwanzigtausend sind nach [Mainz](@mainz) gekommen, um den [Räuber](velten) sterben zu sehen. Unter den Zuschauern erkennt der [Verurteilte](velten) eine [Frau](apollonia) mit einem [Kind](kind) auf den Schultern. [Becker](becker), befördert, schwitzt auf der Tribüne, denn [Rivka](rivka) ist vor [ihn](becker) hingetreten und hat laut gefragt, wo das Geld geblieben sei, das [er](becker) bei der Haussuchung eingesteckt habe. Der [Henker](scharfrichter) fragt nach dem letzten Wunsch. [Velten](velten) bittet [ihn](scharfrichter), den Hut tief ins Gesicht zu ziehen: Das [Lorchen](kind) solle sich vor keinem fürchten.
- kill? scharfrichter velten "sterben"
- discover velten apollonia "erkennt"
- hire becker "befördert"
+ accuse rivka becker "gefragt"
- steal.past becker leyb+rivka "eingesteckt"
- sad! kind "fürchten"
