%series Die Erben von Moorgrund
%lang de
%genre gothic novel of 1868, chapter summaries
%cast theodora | Theodora Hasselbach; Theodora | f
%cast valentin | Valentin von Moorgrund; Valentin | m
%cast ottokar | Ottokar von Moorgrund; Ottokar | m
%cast blanka | Blanka | f
%cast irmela | Irmela von Moorgrund; Irmela | f
%cast justus | Doktor Justus Wengler; Wengler | m
%cast mamsell | Mamsell Krull; Krull | f
%cast vormund | Konsul Petersilius; Petersilius | m
%cast kutscher | - | m
%cast kleinod | Lisbeth | f
%cast advokat | Advokat Finkenbeil; Finkenbeil | m
%cast klara | Klara | f
%cast bettler | Anselm | m
%cast wache | - | m
%cast theodoravater | - | m

== 1
Nach dem Bankrott und Selbstmord [ihres](theodora) [Vaters](theodoravater) nimmt die einundzwanzigjährige [Theodora Hasselbach](theodora) eine Stelle als Erzieherin auf Schloss [Moorgrund](@moorgrund) an. [Ihr](theodora) [Zögling](kleinod) ist die stumme [Lisbeth](kleinod), die [Nichte](kleinod) des [Hausherrn](valentin). [Valentin von Moorgrund](valentin) empfängt die neue [Gouvernante](theodora) mit dem Rücken zu [ihr](theodora). [Mamsell Krull](mamsell), die [Haushälterin](mamsell), verbietet [ihr](theodora), den Westflügel zu betreten; in der ersten Nacht hört [Theodora](theodora) dort jemanden Klavier spielen.
- lose.past theodoravater "Bankrott"
- die.past theodoravater "Selbstmord"
- parent theodoravater theodora "Vaters"
+ hire theodora valentin "Stelle"
- advisor.start theodora kleinod "Zögling"
- kin kleinod valentin "Nichte"
- meet theodora valentin "empfängt"
- discover theodora "hört"

== 2
Durch Geduld und Schattentheater gewinnt [Theodora](theodora) das Zutrauen des [Kindes](kleinod). Am Weiher begegnet den [beiden](kleinod+theodora) ein lachender [Reiter](ottokar), [Ottokar](ottokar), [Valentins](valentin) jüngerer [Bruder](ottokar), [den](ottokar) [dieser](valentin) seit Jahren nicht über die Schwelle lässt. [Er](ottokar) bittet [sie](theodora), [ihm](ottokar) ein Medaillon aus der Bibliothek zu holen. [Sie](theodora) tut es arglos und erkennt zu spät, dass [er](ottokar) [sie](theodora) zur Diebin gemacht hat: Das Stück ist das Einzige, was dem [Schlossherrn](valentin) von [seiner](valentin) verschollenen [Frau](blanka) blieb.
- create theodora "Schattentheater"
- friend.start kleinod theodora "Zutrauen"
+ meet kleinod+theodora ottokar "begegnet"
- sibling ottokar valentin "Bruder"
- enemy ottokar valentin "nicht über die Schwelle"
- discover theodora ottokar "erkennt"
- steal theodora valentin "Diebin"
+ betray ottokar theodora "gemacht"
- lose.past valentin blanka "verschollenen"
- married blanka valentin "Frau"

== 3
[Valentin](valentin) bezichtigt die [Gouvernante](theodora) vor dem ganzen Gesinde der Unredlichkeit. [Sie](theodora) nennt den [Anstifter](ottokar) nicht, weil [er](ottokar) [ihr](theodora) leidtut. In [ihrer](theodora) Kammer schnürt [sie](theodora) schon das Bündel, da tritt [Lisbeth](kleinod) ein, legt den Kopf an [ihre](theodora) Schulter und spricht ein Wort, das erste seit drei Jahren: „Bleib.“ Vom Türspalt aus vernimmt es der [Onkel](valentin). Erschüttert bittet [er](valentin) [Theodora](theodora) um Vergebung.
+ accuse valentin theodora "bezichtigt"
- reveal! theodora _ "nennt"
- quit? theodora "Bündel"
- recover kleinod "spricht"
- discover valentin kleinod "vernimmt"
- kin kleinod valentin "Onkel"
- sad valentin "Erschüttert"
+ reconcile? theodora valentin "Vergebung"

== 4
Ein Winterkapitel. Eingeschneit lernen [Herr](valentin) und [Erzieherin](theodora) einander am Schachbrett kennen; bei der elften Partie streift [seine](valentin) Hand die [ihre](theodora) und bleibt liegen. [Doktor Wengler](justus), der [Hausarzt](justus), kommt zweimal die Woche, ohne dass im Haus jemand krank wäre. Als [Theodora](theodora) [ihm](justus) bis zum Westflügel nachgeht, schlägt [Krull](mamsell) [ihr](theodora) die Tür so heftig zu, dass zwei Finger brechen. Der [Arzt](justus) schient sie und schweigt sich aus.
+ love.start theodora valentin "streift"
- love.start valentin theodora "streift"
- investigate theodora justus "nachgeht"
- injure theodora mamsell "brechen"
- treat theodora justus "schient"
- reveal! justus theodora "schweigt"

== 5
Der Reichtum kehrt zurück, ohne dass [Theodora](theodora) es ahnt. [Ihr](theodora) [Vormund](vormund), [Konsul Petersilius](vormund), hat die angeblich verlorenen Papiere des [Vaters](theodoravater) beiseitegeschafft und lebt von den Zinsen. [Advokat Finkenbeil](advokat), ein [Schulfreund](advokat) des [Toten](theodoravater), kommt dem Betrug auf die Spur und schreibt [ihr](theodora). Den Brief fängt [Ottokar](ottokar) ab, [der](ottokar) daraufhin beschließt, sich unsterblich in [sie](theodora) zu verlieben.
- discover! theodora "ahnt"
- advisor vormund theodora "Vormund"
- parent theodoravater theodora "Vaters"
+ steal vormund theodora "beiseitegeschafft"
- friend.past advokat theodoravater "Schulfreund"
- die.past theodoravater "Toten"
- discover advokat vormund "auf die Spur"
- reveal? advokat theodora "schreibt"
+ steal ottokar theodora "fängt"
- love? ottokar theodora "verlieben"

== 6
[Ottokar](ottokar) wirbt mit Veilchen, Versen und Tränen. Um [ihn](ottokar) loszuwerden, sagt [Theodora](theodora), [ihr](theodora) Herz sei vergeben, worauf [er](ottokar) laut auflacht: Ob [sie](theodora) denn nicht wisse, dass [sein](ottokar) [Bruder](valentin) keineswegs Witwer sei? Noch am selben Abend stellt [sie](theodora) [Valentin](valentin) zur Rede. [Er](valentin) führt [sie](theodora) selbst in den Westflügel. Am Klavier sitzt eine weißhaarige [Frau](blanka) von dreißig Jahren, [Blanka](blanka), [seine](valentin) [Gattin](blanka), [die](blanka) niemanden mehr erkennt.
- love? ottokar theodora "wirbt"
- love theodora _ "Herz"
- reject theodora ottokar "vergeben"
- reveal ottokar theodora "auflacht"
- discover! theodora "wisse"
- sibling ottokar valentin "Bruder"
- quarrel theodora valentin "zur Rede"
+ discover theodora blanka "führt"
- married blanka valentin "Gattin"
- ill blanka "niemanden mehr erkennt"

== 7
Rückblick: [Valentins](valentin) Beichte. [Blanka](blanka) war mit [Ottokar](ottokar) durchgegangen, von [diesem](ottokar) aber in [Ostende](@ostende) sitzen gelassen worden. Als man [sie](blanka) fand, war [ihr](blanka) Verstand zerbrochen. Die [Kammerjungfer](klara) [Klara](klara), [die](klara) von der Entführung wusste, starb an den Folgen eines Kutschenunglücks, bei dem auch [Valentins](valentin) und [Ottokars](ottokar) [Schwester](irmela) [Irmela](irmela) den Tod fand. [Lisbeth](kleinod), [ihr](irmela) [Töchterchen](kleinod), überlebte und verstummte.
- reveal valentin _ "Beichte"
- flee.past blanka+ottokar "durchgegangen"
+ breakup.past ottokar blanka "sitzen gelassen"
- find.past _ blanka "fand"
- ill.past blanka "zerbrochen"
- abduct.past ottokar blanka "Entführung"
- discover.past klara "wusste"
- die.past klara "starb"
- sibling irmela ottokar+valentin "Schwester"
+ die.past irmela "den Tod"
- parent irmela kleinod "Töchterchen"
- ill.past kleinod "verstummte"

== 8
[Theodora](theodora) verlässt [Moorgrund](@moorgrund), um nicht schwach zu werden. Bei Nebel hält eine Kutsche neben [ihr](theodora); der [Kutscher](kutscher) zerrt [sie](theodora) hinein, und drinnen sitzt [Ottokar](ottokar). Vor einem gekauften Priester soll [sie](theodora) [ihm](ottokar) angetraut werden, bevor [sie](theodora) von [ihrem](theodora) Vermögen erfährt. In der Herberge stellt sich die [Geraubte](theodora) ohnmächtig, entwindet dem schlafenden [Wächter](wache) den Schlüssel und läuft barfuß ins Moor hinaus.
- travel theodora "verlässt"
+ abduct kutscher+ottokar theodora "zerrt"
- wedding? ottokar theodora "angetraut"
- betray theodora wache "ohnmächtig"
- steal theodora wache "entwindet"
+ flee theodora ottokar "läuft"

== 9
Ein [Bettler](bettler) zieht [sie](theodora) am Morgen aus dem Schlamm. [Er](bettler) heißt [Anselm](bettler) und war einst der [Diener](bettler), [dem](bettler) man die Schuld an jenem Kutschenunglück gab. In Wahrheit hatte [Mamsell Krull](mamsell) die Achse angesägt: [Sie](mamsell) hasste [Klara](klara), [die](klara) [ihr](mamsell) den [Bräutigam](bettler) weggenommen hatte, und dieser [Bräutigam](bettler) war eben [Anselm](bettler). [Theodora](theodora) fiebert drei Wochen lang in [seiner](bettler) Torfhütte.
+ rescue bettler theodora "zieht"
- accuse.past _ bettler "Schuld"
+ kill.past mamsell irmela+klara "angesägt"
- enemy.past klara mamsell "hasste"
- engaged.past bettler mamsell "Bräutigam"
- couple.past bettler klara "weggenommen"
- ill theodora "fiebert"

== 10
[Valentin](valentin) durchstreift unterdessen das Land nach der [Vermissten](theodora) und trifft im Kontor des [Konsuls](vormund) auf [Finkenbeil](advokat), [der](advokat) [diesem](vormund) eben die Pistole auf die Brust gesetzt hat, freilich nur bildlich: Entweder Rückgabe oder Zuchthaus. [Petersilius](vormund) unterschreibt alles und springt, kaum allein, aus dem Fenster in die [Trave](@trave), wo [er](vormund) jämmerlich ertrinkt. Der [Advokat](advokat) und der [Baron](valentin) fahren gemeinsam gen [Moorgrund](@moorgrund), über dem der Himmel rot ist.
- investigate valentin theodora "durchstreift"
- meet advokat valentin "trifft"
+ threaten advokat vormund "Pistole"
- flee vormund "springt"
+ die vormund "ertrinkt"
- travel advokat+valentin "fahren" @moorgrund

== 11
Das Schloss brennt. [Krull](mamsell), von [Anselms](bettler) Rückkehr um den Verstand gebracht, hat die Vorhänge angesteckt. [Theodora](theodora) stürzt in den Westflügel und trägt [Lisbeth](kleinod) durch die Flammen; für [Blanka](blanka) kehrt [Ottokar](ottokar) um, [der](ottokar) doch nur gekommen war, um das Medaillon zu Geld zu machen. Man sieht [die beiden](blanka+ottokar) am Fenster, [sie](blanka) spielt noch auf dem Fensterbrett wie auf Tasten. Dann stürzt das Dach ein. [Valentin](valentin) ist Witwer und hat keinen [Bruder](ottokar) mehr.
- ill mamsell "Verstand"
- attack mamsell _ "angesteckt"
- return bettler "Rückkehr"
+ rescue theodora kleinod "trägt"
- rescue? ottokar blanka "kehrt"
- create blanka "spielt"
+ die blanka+ottokar "stürzt das Dach ein"
- married.end blanka valentin "Witwer"
- sibling.end ottokar valentin "Bruder"

== 12
Im Trauerjahr bewohnt [Theodora](theodora), nunmehr eine vermögende Dame, ein Stadthaus und weist drei Freier ab. [Krull](mamsell) stirbt im Irrenhaus; [Anselm](bettler) wird vom Gericht in allen Ehren freigesprochen. An einem Maitag erscheint [Valentin](valentin), gealtert, mit [Lisbeth](kleinod) an der Hand, [die](kleinod) ohne Stocken ein Gedicht aufsagt. [Er](valentin) hat ein Schachbrett bei sich. „[Sie](theodora) sind am Zug“, sagt [er](valentin). [Theodora](theodora) setzt die Dame neben den König.
- find theodora "vermögende"
- reject theodora _ "weist"
- die mamsell "stirbt"
- ill mamsell "Irrenhaus"
- kill! bettler _ "freigesprochen"
- return valentin "erscheint"
- create kleinod "aufsagt"
+ reconcile theodora valentin "setzt"
