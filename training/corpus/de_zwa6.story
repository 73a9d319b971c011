%series Die Väter von Maple Court
%lang de
%genre US family dramedy, ironical magazine
%cast brad | Bradley Dunmore; Bradley | m
%cast how | Howard | m
%cast rand | Randall | m
%cast cher | Cheryl | f
%cast lynn | Lynette | f
%cast paige | Mackenzie; Kenzie | f
%cast eth | Tanner | m
%cast joy | Mrs. Applebaum; Applebaum | f
%cast yoga | Shane | m
%cast mak | Peggy | f
%cast howmutter | - | f
%cast lehr | - | f
%cast vet | Dr. Rowland; Rowland | f
%cast hund | Pudding | m

== 1 Zimmer frei
Es ist eine allgemein anerkannte Wahrheit, dass ein geschiedener Mann im Besitz einer Mikrowelle nichts dringender braucht als einen Mitbewohner. [Bradley](brad), soeben von [Cheryl](cher) nach fünfzehn Ehejahren gegen [ihren](cher) [Yogalehrer](yoga) eingetauscht, zieht mit drei Hemden und einem Waffeleisen bei [seinem](brad) alten [Kumpel](how) [Howard](how) ein. [Der](how) hat das Gästebett allerdings schon an [Randall](rand) vergeben, [dem](rand) [seine](rand) zweite [Gattin](lynn) am selben Tag den Laufpass gab. Wer auf dem Sofa schläft? Die [Vermieterin](joy) [Mrs. Applebaum](joy) entscheidet per Münzwurf.
- married.past brad cher "Ehejahren"
+ breakup cher brad "eingetauscht"
- couple.start cher yoga "eingetauscht"
- advisor yoga cher "Yogalehrer"
+ move brad how "zieht"
- friend brad how "Kumpel"
- housemate.start how rand "vergeben"
- married.past lynn rand "Gattin"
- breakup lynn rand "Laufpass"

== 2 Papa kocht
Jedes zweite Wochenende gehören die Kinder dem Vater, so will es das Gesetz. [Bradley](brad), [der](brad) den Unterschied zwischen Backen und Braten für eine Legende hält, setzt beim Pfannkuchenfrühstück die Gardinen in Brand. [Tochter](paige) [Mackenzie](paige) filmt, [ihr](paige) [Bruder](eth) [Tanner](eth) löscht. [Howard](how), kinderlos und seit jeher neidisch auf jeden, der es nicht ist, blüht als Ersatzonkel auf. [Randall](rand) hingegen hockt im Auto vor dem Haus [seiner](rand) [Ex](lynn) und wird von der Polizei gebeten, woanders zu schmachten.
- parent brad paige "Tochter"
- sibling eth paige "Bruder"
- help eth brad "löscht"
- jealous how _ "neidisch"
- happy how "blüht"
- ex lynn rand "Ex"
+ love rand lynn "schmachten"

== 3 Herz in Rente
Nichts altert so schlecht wie ein guter Vorsatz. [Randall](rand) hat hoch und heilig versprochen, keine Frau mehr anzusehen, und läuft im Supermarkt prompt in den Wagen einer [Maklerin](mak). [Peggy](mak) heißt [sie](mak), trägt Verband und will [ihn](rand) verklagen oder wenigstens zum Kaffee ausführen. Unterdessen findet [Bradley](brad) beim Aufräumen die Liebesbriefe, die [Howard](how) vor zwanzig Jahren an [Cheryl](cher) geschrieben, aber nie eingeworfen hat. Der [Gastgeber](how) beteuert, das sei verjährt. Warum wird [er](how) dann rot?
+ meet mak rand "läuft"
- injure mak rand "Verband"
- accuse? mak rand "verklagen"
- invite? mak rand "Kaffee"
+ discover brad how "findet"
- love.past how cher "Liebesbriefe"
- confess! how cher "nie eingeworfen"

== 4 Der aufschauende Hund
[Shane](yoga), der [Mann](yoga) ohne Knochen, hat eine Bitte: Ob [Bradley](brad) [ihm](yoga) wohl verraten könne, wie man mit [Cheryl](cher) streitet? [Sie](cher) werde nämlich bloß von Tag zu Tag stiller. Der [Verflossene](brad) genießt das drei Bier lang, dann tut [ihm](brad) der [Jüngling](yoga) leid, und [er](brad) hilft. Mit [Mackenzie](paige) wird weniger zart umgegangen; wegen eines Nasenpiercings bekommt [sie](paige) von beiden [Eltern](brad+cher) Hausarrest, jeweils für dasselbe Wochenende. [Howard](how) schmuggelt [ihr](paige) Pizza durchs Fenster.
- quarrel? cher yoga "streitet"
- sad cher "stiller"
- ex brad cher "Verflossene"
- sad brad yoga "leid"
+ help brad yoga "hilft"
- parent brad+cher paige "Eltern"
- gift how paige "schmuggelt"

== 5 Tag der Mutter
Als [Howards](how) [Mutter](howmutter) mit elf Koffern anreist, um [ihren](howmutter) [Einzigen](how) endlich unter die Haube zu bringen, greift [dieser](how) zum ältesten Trick der Filmgeschichte: [Er](how) gibt [Mrs. Applebaum](joy) als [seine](how) Verlobte aus. Die [Vermieterin](joy), dreiundsiebzig, amüsiert sich königlich. Die alte [Dame](howmutter) weniger, denn die beiden [Seniorinnen](howmutter+joy) waren einst Nebenbuhlerinnen bei einem Schönheitswettbewerb in [Akron](@akron). Dass [Randall](rand) derweil mit [Peggy](mak) im Bett landet, geht im Geschrei unter. Es war übrigens die Couch.
- parent howmutter how "Mutter"
- travel howmutter "anreist"
- betray how howmutter "gibt"
+ engaged! how joy "Verlobte"
- happy joy "amüsiert"
- enemy.past howmutter joy "Nebenbuhlerinnen"
+ sex mak rand "Bett"

== 6 Stille Wasser
[Cheryl](cher) ist weg. Weder [ihr](cher) [Beau](yoga) noch die [Kinder](eth+paige) haben eine Ahnung, wohin, und so brechen [Bradley](brad) und [Shane](yoga) gemeinsam im Kombi auf, der [Ehemalige](brad) und der [Amtierende](yoga), unter unablässigem Gezänk. Gefunden wird [sie](cher) in einem Motel, wo [sie](cher) einfach einmal ausschlafen wollte. [Sie](cher) gibt [beiden](brad+yoga) einen Kaffee und dem [Jüngeren](yoga) den Abschied. Wenig Schlaf bekommt [Howard](how): [Er](how) hat [Tanner](eth) beim Rauchen erwischt und mitgeraucht.
- lose brad+yoga cher "weg"
- parent cher eth+paige "Kinder"
- couple cher yoga "Beau"
- investigate brad+yoga cher "brechen"
- ex brad cher "Ehemalige"
- quarrel brad yoga "Gezänk"
- find brad+yoga cher "Gefunden"
+ breakup cher yoga "Abschied"
- discover how eth "erwischt"

== 7 Rückfall
Alte Liebe rostet nicht, sie quietscht. Nach einem Elternabend bei lauwarmem Weißwein fallen [Bradley](brad) und [Cheryl](cher) im Kopierraum übereinander her, schwören sich danach ewiges Stillschweigen und werden von [Mackenzies](paige) [Klassenlehrerin](lehr) mit einem sehr langen Blick verabschiedet. Ausgerechnet [seinem](brad) [Wohltäter](how) vertraut sich [Bradley](brad) an. [Der](how) gratuliert mit einer Miene, als habe man [ihm](how) den Hund überfahren. Auch [Randall](rand) wirkt bedrückt: [Peggy](mak) will zusammenziehen, und zwar mit [ihm](rand) und [ihren](mak) vier Frettchen.
+ sex brad cher "fallen"
- advisor lehr paige "Klassenlehrerin"
+ reveal brad how "vertraut"
- sad how brad+cher "überfahren"
- sad rand mak "bedrückt"
- move? mak rand "zusammenziehen"

== 8 Der Patient bellt
Apropos Hund: [Pudding](hund), ein [Mops](hund) unklarer Herkunft, ist dem [Trio](brad+how+rand) zugelaufen und verschlingt prompt [Bradleys](brad) Ehering, den [dieser](brad) seit dem Kopierraum wieder am Schlüsselbund trug. Die [Tierärztin](vet) [Dr. Rowland](vet) holt ihn mit sicherer Hand heraus und nimmt dem [Tier](hund) den Ring, [Howard](how) aber das Herz. Zum ersten Mal seit dem College denkt [er](how) abends nicht an [Cheryl](cher). [Randall](rand) beichtet [Peggy](mak), dass [er](rand) Angst vor Frettchen hat, und wird von [ihr](mak) ausgelacht, dann geheiratet. Fast.
- find brad+how+rand hund "zugelaufen"
- treat hund vet "holt"
+ love.start how vet "Herz"
- love.end how cher "nicht an Cheryl"
- reveal rand mak "beichtet"
- sad rand "Angst"
+ wedding! mak rand "Fast"

== 9 Mutterschaft
[Cheryl](cher) sieht zwei blaue Striche und rot. Wer als Vater in Frage kommt, der [Exmann](brad) oder der [Biegsame](yoga), vermag nicht einmal [ihr](cher) Kalender zu sagen, weshalb [sie](cher) keinem von [beiden](brad+yoga) ein Sterbenswort erzählt, dafür aber [Howard](how), [dem](how) [sie](cher) seit Studententagen alles anvertraut. Der [Ärmste](how) muss schweigen, lügen und zum Geburtsvorbereitungskurs. Dort sieht [ihn](how) [Dr. Rowland](vet) mit einer [Schwangeren](cher) am Arm und streicht [ihn](how) aus [ihrem](vet) Adressbuch. [Tanner](eth) spielt indes Trompete. Leider.
+ pregnant cher "Striche"
- sad cher "rot"
- pregnant? cher brad+yoga "in Frage kommt"
- ex brad cher "Exmann"
- reveal! cher brad+yoga "Sterbenswort"
- reveal cher how "anvertraut"
- friend cher how "seit Studententagen"
- betray how _ "lügen"
- discover vet cher+how "sieht ihn"
+ reject vet how "streicht"

== 10 Überlauf
Geheimnisse sind wie Waffelteig, irgendwann quellen sie über. [Mackenzie](paige) entdeckt im Handschuhfach ein Ultraschallbild und zieht daraus den Schluss, [Howard](how) sei der [Glückliche](how). [Ihr](paige) [Vater](brad) glaubt [ihr](paige) aufs Wort: [Er](brad) schleudert dem [Freund](how) das Waffeleisen hinterher, kündigt [ihm](how) die Kameradschaft und nächtigt im Auto, wo [Randall](rand) schon sitzt, seit [er](rand) [Peggy](mak) vor dem Altar stehen ließ. [Die zwei](brad+rand) schimpfen einträchtig auf die Frauen. [Mops](hund) [Pudding](hund) schnarcht dazu auf dem Rücksitz.
- discover paige cher "entdeckt"
- pregnant! cher how "der Glückliche"
- parent brad paige "Vater"
- attack brad how "schleudert"
+ friend.end brad how "kündigt"
- move brad "Auto"
+ breakup.past rand mak "stehen ließ"

== 11 Schlichtung
[Mrs. Applebaum](joy), im früheren Leben Familienrichterin, hat das Geheule satt und lädt alle Parteien vor, ins Wohnzimmer, unter Eid. [Cheryl](cher) sagt aus, dass [Howard](how) mit dem Kind nichts zu tun habe, wohl aber mit [ihrer](cher) Fassung. [Shane](yoga) legt ein Attest vor: [Er](yoga) kann keinen Nachwuchs zeugen. Bleibt also nur einer. [Bradley](brad) wird erst blass, dann selig und bittet den zu Unrecht [Geprügelten](how) um Vergebung. [Dr. Rowland](vet), im Treppenhaus lauschend, zückt [ihr](vet) Adressbuch und einen Stift.
- invite joy brad+cher+how+yoga "lädt"
- reveal cher brad+how+yoga "sagt aus"
- parent! how _ "nichts zu tun"
- parent! yoga _ "keinen Nachwuchs"
+ pregnant cher brad "Bleibt"
- happy brad "selig"
+ reconcile? brad how "Vergebung"
- discover vet how "lauschend"

== 12 Das Zimmer am Ende des Flurs
Man ahnt, wie es ausgeht, und freut sich trotzdem. [Bradley](brad) packt das Waffeleisen und zieht zurück zu [Cheryl](cher), [die](cher) [ihm](brad) die linke Betthälfte zunächst nur auf Probe überlässt. [Howard](how), längst mit [ihm](brad) versöhnt, trägt die Kartons und dann die [Tierärztin](vet) über die Schwelle. [Randall](rand) schleicht mit Blumen zu [Peggy](mak); vier Frettchen beißen, [sie](mak) verzeiht. Und [Mrs. Applebaum](joy)? Inseriert schon wieder. Vor der Tür steht, Yogamatte unterm Arm, Tränen im Bart, ein gewisser [Shane](yoga).
+ move brad cher "zieht"
- reconcile brad cher "auf Probe"
- reconcile brad how "versöhnt"
+ couple.start how vet "Schwelle"
- gift? rand mak "Blumen"
- reconcile mak rand "verzeiht"
- sad yoga "Tränen"
- return yoga "steht"
