%series Trauzeugen auf Abruf
%lang de
%genre romantische Komödie, Hamburger Hochzeitsagentur, Klappentexte
%cast juli | Juli Petrowitsch; Juli; Petrowitsch | f
%cast arndt | Arndt von der Heide; Arndt | m
%cast sakura | Sakura | f
%cast benno | Benno Kruse; Benno | m
%cast lilo | Lilo Kruse; Lilo | f
%cast gesine | Gesine | f
%cast oskar | Oskar | m
%cast frieda | Frieda | f
%cast kian | Kian Rahimi; Kian | m
%cast amal | Amal | f
%cast braut | - | f
%cast pfau | Sigmund | m
%cast mutter | Galina | f
%cast gesa | - | f
%cast kind | Theo | m

== 1
Wenn niemand für einen unterschreibt, kommt [Juli Petrowitsch](juli): gegen Honorar Trauzeugin, Brautjungfer oder Cousine dritten Grades. An die Liebe glaubt [sie](juli) nicht mehr, seit [ihr](juli) eigener [Verlobter](oskar) [Oskar](oskar) am Vorabend mit der [Floristin](gesa) durchbrannte. [Ihr](juli) neuer [Kompagnon](arndt) [Arndt](arndt), von [seiner](arndt) Familie verstoßener [Adliger](arndt), weint dagegen bei jedem Jawort. [Die zwei](arndt+juli) können einander vom ersten Handschlag an nicht ausstehen.
- engaged.past juli oskar "Verlobter"
- breakup.past oskar juli "durchbrannte"
- affair.past gesa oskar "durchbrannte"
- colleague.start arndt juli "Kompagnon"
- reject.past _ arndt "verstoßener"
+ enemy.start arndt juli "nicht ausstehen"

== 2
Auftrag in [Blankenese](@blankenese): Eine kalte [Braut](braut), ein [Pfau](pfau) namens [Sigmund](pfau), dreihundert Gäste. [Julis](juli) beste [Freundin](sakura) [Sakura](sakura), [Köchin](sakura) und frisch geschieden, liefert die Häppchen und gerät am Buffet mit dem [Fotografen](kian) [Kian Rahimi](kian) aneinander, weil [er](kian) die Lachsröllchen mit Blitz beleidige. Als [Sigmund](pfau) die Torte frisst, verstecken [die beiden](kian+sakura) gemeinsam die Reste.
- friend juli sakura "Freundin"
- divorce.past _ sakura "geschieden"
- meet kian sakura "gerät"
+ quarrel kian sakura "aneinander"
- steal pfau "frisst"
- betray kian+sakura "verstecken"

== 3
Auf der Alster feiern [Benno](benno) und [Lilo Kruse](lilo) goldene Hochzeit. [Arndt](arndt) soll die Rede halten und erfährt vom [Jubilar](benno) beiläufig, dass [der](benno) seit elf Jahren eine [andere](gesine) hat, jeden Donnerstag, in Harburg. Schweigen oder reden? [Juli](juli) ist fürs Reden, [Arndt](arndt) fürs Ritterliche. [Lilo](lilo) lächelt und weiß, wie sich zeigt, alles, sogar die Hausnummer.
+ celebrate benno+lilo "goldene Hochzeit"
- married benno lilo "goldene Hochzeit"
- affair benno gesine "eine andere"
- cheat benno lilo "eine andere"
- reveal benno arndt "erfährt"
- reveal? arndt lilo "reden"
- discover.past lilo benno+gesine "weiß"

== 4
[Frieda](frieda), [Arndts](arndt) [Patentante](frieda) und die [Einzige](frieda) der Sippe, [die](frieda) noch mit [ihm](arndt) redet, lädt [ihn](arndt) samt „[Verlobter](juli)“ aufs Gut. [Er](arndt) hat nämlich geflunkert. [Juli](juli) verlangt doppeltes Honorar und spielt die Zukünftige so überzeugend, dass der Stallknecht schluchzt. Im Gästezimmer steht nur ein Bett; ein Säbel wird in die Mitte gelegt.
- kin arndt frieda "Patentante"
- invite frieda arndt "lädt"
- betray arndt frieda "geflunkert"
- betray juli frieda "spielt"
+ engaged! arndt juli "Zukünftige"

== 5
Vom Säbel erzählt am Morgen keiner. Dafür zieht [Sakura](sakura) mit Sack und Pack in [Kians](kian) Atelier, nur so lange, bis in [ihrer](sakura) Wohnung der Schimmel beseitigt ist, und nach zwei Wochen fragt niemand mehr nach dem Schimmel. [Kians](kian) [Schwester](amal) [Amal](amal), sechzehn, findet einen Lachsröllchenvertrag mit Herz. [Julis](juli) [Mutter](mutter) [Galina](mutter) reist aus [Riga](@riga) an, um zu erfahren, wo [ihre](mutter) Enkel bleiben.
- move sakura kian "zieht Sakura"
+ housemate.start kian sakura "zieht Sakura"
- sibling amal kian "Schwester"
- find amal "findet"
- parent mutter juli "Mutter"
- travel mutter "reist" @riga
- investigate mutter juli "erfahren"

== 6
Ausgerechnet [Oskar](oskar) bucht die Agentur! [Er](oskar) will die [Floristin](gesa) zum Altar führen, [Juli](juli) soll die Ringe tragen. [Sie](juli) nimmt an, aus Stolz, und zittert. [Arndt](arndt) bemerkt es, hakt [sie](juli) unter und flüstert [ihr](juli) auf dem Weg zum Altar lauter Schweinereien über Orchideen ins Ohr, bis [sie](juli) vor Lachen kaum stehen kann. Die [Floristin](gesa) sagt Nein.
- return oskar "bucht"
- wedding? gesa oskar "führen"
- sad juli "zittert"
- discover arndt juli "bemerkt"
- help arndt juli "hakt"
- happy juli "Lachen"
+ reject gesa oskar "Nein"

== 7
Der sitzen gelassene [Bräutigam](oskar) klingelt nachts bei [Juli](juli), nass und voller Einsicht. [Sie](juli) hört sich alles an, gibt [ihm](oskar) ein Handtuch und die Adresse eines Hotels. Im Treppenhaus kreuzt [Oskar](oskar) den Weg von [Arndt](arndt), [der](arndt) mit zwei Bechern Kakao heraufkommt, gelb wird vor Missgunst und umkehrt. Den Kakao trinkt [Galina](mutter) und macht sich [ihre](mutter) Gedanken.
- reject.past gesa oskar "sitzen gelassene"
- gift juli oskar "gibt ihm"
- reconcile? juli oskar "Einsicht"
+ reject juli oskar "Adresse"
- meet arndt oskar "kreuzt"
- jealous arndt oskar "Missgunst"

== 8
Man redet nur noch über Kostenvoranschläge. [Arndt](arndt) kündigt zum Monatsende, [er](arndt) habe etwas in [Wien](@wien). [Kian](kian) und [Sakura](sakura) bekennen unterdessen Farbe: [Sie](kian+sakura) gehen miteinander, jawohl, seit dem Pfau. [Amal](amal) verliert eine Wette und zahlt. Bei [Lilo](lilo) läutet ein [Fräulein](gesine) aus Harburg, [Gesine](gesine), [die](gesine) weint: [Benno](benno) hat auch [sie](gesine) versetzt.
+ quit arndt "kündigt"
- travel? arndt "Wien" @wien
- couple kian sakura "gehen miteinander"
- reveal kian+sakura "bekennen"
- lose amal "verliert"
- meet gesine lilo "läutet"
- sad gesine "weint"
- reject benno gesine "versetzt"

== 9
Wo steckt [Benno Kruse](benno)? Die [Gattin](lilo) und die [Nebenbuhlerin](gesine) suchen [ihn](benno) gemeinsam in [Lilos](lilo) Käfer und finden [ihn](benno) auf der Intensivstation: Herz, im Bus, auf halber Strecke zwischen [beiden](gesine+lilo). Am Krankenbett teilen [sie](gesine+lilo) die Tage auf, ganz ohne Zank. [Juli](juli), [die](juli) Blumen bringt, begreift, dass man für manche Menschen jeden Donnerstag in Kauf nimmt. Aber für [Arndt](arndt)?
- married benno lilo "Gattin"
- enemy gesine lilo "Nebenbuhlerin"
+ find gesine+lilo benno "finden"
- ill benno "Intensivstation"
- reconcile gesine lilo "ohne Zank"
- gift juli benno "bringt"
- discover juli "begreift"
- love? juli arndt "für Arndt"

== 10
[Frieda](frieda) stirbt friedlich beim Patiencelegen und vermacht [ihrem](frieda) [Patensohn](arndt) das Gut, unter der Bedingung, dass [er](arndt) binnen Jahresfrist [diejenige](juli) ehelicht, [die](juli) den Säbel überlebt hat. [Arndt](arndt) verheimlicht die Klausel, um [Juli](juli) nicht zu kaufen. [Die](juli) liest sie trotzdem, auf der Rückseite des Trauerbriefs, und fühlt sich prompt gekauft.
+ die frieda "stirbt"
- find arndt frieda "vermacht"
- kin arndt frieda "Patensohn"
- wedding? arndt juli "ehelicht"
- reveal! arndt juli "verheimlicht"
- discover juli "liest"
- sad juli "gekauft"

== 11
[Arndt](arndt) schenkt das Gut dem Pfauenschutz, einem Verein, den [Amal](amal) eigens dafür ins Leben gerufen hat. Arm wie eine Kirchenmaus steht [er](arndt) am Bahnsteig nach [Wien](@wien). [Juli](juli) rennt. [Sie](juli) rennt an [Oskar](oskar) vorbei, an [Galina](mutter), an drei Bräuten. Der Zug ist fort; [er](arndt) nicht. „Ohne Honorar“, keucht [sie](juli), und dann wird auf Gleis vier sehr lange geschwiegen, Mund auf Mund.
- gift arndt _ "schenkt"
- create amal "Leben"
- travel? arndt "nach Wien" @wien
+ kiss arndt juli "Mund auf Mund"

== 12
[Sakura](sakura) verträgt plötzlich keinen Lachs. [Kian](kian) ordnet die Zeichen richtig und baut aus Stativen eine Wiege. Zwischen zwei Aufträgen ziehen [Arndt](arndt) und [Juli](juli) zusammen, in dreißig Quadratmeter mit Blick auf Container, und streiten ab sofort nur noch über Gardinen. [Benno](benno), dem Tod von der Schippe gesprungen, verspricht [Lilo](lilo) alle Donnerstage. [Gesine](gesine) nimmt den Bus nach [Lübeck](@luebeck), ohne sich umzusehen.
- pregnant sakura kian "keinen Lachs"
- discover kian sakura "ordnet"
- create kian "baut"
+ move arndt+juli "ziehen"
- housemate.start arndt juli "zusammen"
- quarrel arndt juli "streiten"
- recover benno "von der Schippe"
- reconcile benno lilo "verspricht"
- affair.end benno gesine "alle Donnerstage"
- travel gesine "nimmt" @luebeck

== 13
[Theo](kind) wird während einer Trauung geboren, ein paar Zeilen nach „in guten wie in schlechten Tagen“, und [Mutter](sakura) [Sakura](sakura) trägt dabei noch die Schürze. Der Standesbeamte fragt, ob sonst noch jemand etwas vorhabe. [Arndt](arndt) hebt zaghaft die Hand, [Juli](juli) sieht hin, lässt den gebuchten Strauß fallen und nickt. Wer unterschreibt? Natürlich [Galina](mutter), gegen Honorar.
+ birth sakura kind "geboren"
- parent sakura kind "Mutter"
- propose arndt juli "hebt"
+ engaged.start arndt juli "nickt"
- advisor? mutter arndt+juli "unterschreibt"
