%series Das Schweigen von Sankt Gangolf
%lang de
%genre medieval monastery mystery novel, chapter summaries with long subordinate clauses
%cast gisbert | Bruder Gisbert; Gisbert | m
%cast abtissin | Äbtissin Richenza; Richenza | f
%cast prior | Prior Udalrich; Udalrich | m
%cast jutte | Jutte | f
%cast vogt | Vogt Eberwin; Eberwin | m
%cast novize | Thiemo | m
%cast infirmar | Bruder Lambert; Lambert | m
%cast haendler | Isaak ben Meir; Isaak | m
%cast mirjam | Mirjam | f
%cast abt | - | m
%cast hadewig | Schwester Hadewig; Hadewig | f
%cast bischof | - | m
%cast grafensohn | Junker Dietmar; Dietmar | m
%cast lauscher | - | m
%cast moench | - | m

== 1
Am Morgen nach Allerseelen hängt der [Abt](abt) von Sankt [Gangolf](#gangolf) tot am Glockenseil. [Prior Udalrich](prior), [der](prior) schon am Mittag den Ring des [Verblichenen](abt) trägt, spricht von der Sünde der Verzweiflung und verweigert die geweihte Erde. Den Leichnam wäscht [Bruder Gisbert](gisbert), ehemals [Kreuzritter](gisbert), und ertastet am Hinterkopf eine Mulde, die kein Strick schlägt. [Er](gisbert) behält es für sich, denn durch das Fenster sieht [ihm](gisbert) [jemand](lauscher) zu.
+ die abt "tot"
- hire prior "Ring"
- reject prior abt "verweigert"
+ discover gisbert abt "ertastet"
- kill? _ abt "Mulde"
- reveal! gisbert _ "für sich"
- investigate lauscher gisbert "sieht"

== 2
Zu Hilfe gerufen wird [Äbtissin Richenza](abtissin) vom Frauenkloster jenseits des Flusses, die leibliche [Schwester](abtissin) des [Toten](abt). [Sie](abtissin) bringt [Hadewig](hadewig) mit, eine [Schreiberin](hadewig), [deren](hadewig) linke Hand alles notiert, was [ihre](hadewig) rechte segnet. Über dem Sarg reicht [Richenza](abtissin) dem alten [Haudegen](gisbert) [Gisbert](gisbert) die Hand etwas zu lang; vor dreißig Jahren, ehe [er](gisbert) das Kreuz nahm, sollten [die zwei](abtissin+gisbert) Mann und Frau werden.
- help? abtissin _ "Hilfe"
- sibling abt abtissin "Schwester"
- die.past abt "Toten"
- travel abtissin+hadewig "bringt"
- flirt abtissin gisbert "zu lang"
+ engaged.past abtissin gisbert "Mann und Frau werden"

== 3
Der [Novize](novize) [Thiemo](novize), [der](novize) beim Läuten eingeteilt war, ist seit jener Nacht verschwunden. In [seiner](novize) Zelle stößt [Hadewig](hadewig) unter dem Stroh auf das Siegel des [Vogtes](vogt). [Udalrich](prior) lässt verbreiten, der [Junge](novize) habe den [Abt](abt) erschlagen und mit der Almosenkasse das Weite gesucht. [Gisbert](gisbert) fragt sich, wie ein [Knabe](novize) von vierzehn einen so schweren [Mann](abt) an ein Seil gehoben haben soll.
- lose _ novize "verschwunden"
- find hadewig "stößt"
+ accuse prior novize "verbreiten"
- kill? novize abt "erschlagen"
- steal? novize "Almosenkasse"
- flee? novize "das Weite"

== 4
Gefunden wird [Thiemo](novize) von [Mirjam](mirjam), der [Tochter](mirjam) des jüdischen [Händlers](haendler) [Isaak ben Meir](haendler), halb erfroren in einem Kahn. [Ihr](mirjam) [Vater](haendler) will den [Christenjungen](novize) fortschicken, bevor man [ihm](haendler) das Haus anzündet; [sie](mirjam) aber flößt [ihm](novize) Brühe ein und verbirgt [ihn](novize) zwischen den Tuchballen. Wovor [er](novize) geflohen ist, bringt der [Novize](novize) nicht heraus, denn jemand hat [ihm](novize) die Zunge gespalten.
+ rescue mirjam novize "Gefunden"
- parent haendler mirjam "Tochter"
- ill novize "erfroren"
- reject? haendler novize "fortschicken"
- attack? _ haendler "anzündet"
- help mirjam novize "verbirgt"
- flee.past novize _ "geflohen"
- reveal! novize "bringt"
+ injure novize _ "gespalten"

== 5
[Vogt Eberwin](vogt) fordert vom Kloster den Wald am Eschenbach, den [ihm](vogt) der [Abt](abt) verweigert hatte. Von [Udalrich](prior) wird er [ihm](vogt) noch am selben Tag überschrieben. [Richenza](abtissin) belauscht den Handel im Kreuzgang, stellt den [Prior](prior) zur Rede und bekommt zu hören, ein Weib solle beten. In der folgenden Nacht geht [ihr](abtissin) Gästehaus in Flammen auf. Aus dem Rauch trägt [Gisbert](gisbert) [sie](abtissin), und [er](gisbert) lässt [sie](abtissin) erst los, als alle hinsehen.
- reject.past abt vogt "verweigert"
- gift prior vogt "überschrieben"
- discover abtissin prior+vogt "belauscht"
- quarrel abtissin prior "zur Rede"
- reject prior abtissin "beten"
+ attack _ abtissin "Flammen"
+ rescue gisbert abtissin "trägt"

== 6
Der [Infirmar](infirmar), [Bruder Lambert](infirmar), behandelt [Richenzas](abtissin) Brandwunden und redet dabei mehr, als [ihm](infirmar) lieb ist. Dem [Abt](abt) habe [er](infirmar) Mohnsaft gemischt, auf Geheiß des [Priors](prior), gegen die Schlaflosigkeit. Als [Gisbert](gisbert) [ihn](infirmar) am Morgen befragen will, liegt der [Kräuterkundige](infirmar) mit blauen Lippen zwischen [seinen](infirmar) Töpfen, an der eigenen Tinktur verschieden. [Hadewig](hadewig) riecht am Becher: Es war nicht seine.
- treat abtissin infirmar "behandelt"
- injure abtissin "Brandwunden"
- reveal infirmar abtissin "redet"
- treat.past abt infirmar "gemischt"
+ betray.past prior abt "Geheiß"
- ill.past abt "Schlaflosigkeit"
- investigate? gisbert infirmar "befragen"
+ die infirmar "verschieden"
- discover hadewig "riecht"
- kill? _ infirmar "nicht seine"

== 7
Auf dem Markt schreit [Jutte](jutte), die [Bäckerin](jutte), man habe den verlorenen [Novizen](novize) bei den Juden gesehen. Eine Meute zieht vor [Isaaks](haendler) Tor. Mit der Torarolle im Arm tritt der [Alte](haendler) hinaus und wird von einem Stein an der Stirn getroffen. Erst das Pferd des [Junkers Dietmar](grafensohn), [Eberwins](vogt) [Sohn](grafensohn), drängt die Menge auseinander. [Dietmar](grafensohn) will nur eines zum Dank, nämlich [Mirjam](mirjam) einmal lachen sehen. [Sie](mirjam) lacht nicht.
- reveal jutte _ "schreit"
- find.past? _ novize "gesehen"
+ attack _ haendler "getroffen"
- parent vogt grafensohn "Sohn"
+ rescue grafensohn haendler+mirjam "drängt"
- love grafensohn mirjam "lachen sehen"
- reject mirjam grafensohn "lacht nicht"
- happy! mirjam "lacht"

== 8
[Thiemo](novize) kann nicht sprechen, doch [Hadewig](hadewig) lehrt [ihn](novize) in drei Nächten so viele Buchstaben, wie es für ein Geständnis braucht. [Er](novize) schreibt: Der [Abt](abt) habe im Archiv eine Urkunde entdeckt, nach der [Udalrich](prior) kein Priester sei, sondern ein entlaufener Gaukler, der einem sterbenden [Mönch](moench) Kutte und Namen abgenommen hat. In der Mordnacht habe [Thiemo](novize) zwei Männer auf dem Turm gesehen. Den einen kenne [er](novize). Der andere trug Sporen.
- advisor hadewig novize "lehrt"
+ reveal novize hadewig "schreibt"
- discover.past abt prior "entdeckt"
+ betray prior _ "entlaufener"
- die.past moench "sterbenden"
- steal.past prior moench "abgenommen"
- kill.past _ abt "Mordnacht"
- discover.past novize prior "gesehen"

== 9
Die Beweise sollen zum [Bischof](bischof). Unterwegs lauern [Eberwins](vogt) Knechte [Gisbert](gisbert) auf und nehmen [ihm](gisbert) das Pergament ab; den [Mönch](gisbert) selbst werfen sie ins Verlies der Vogtei. [Richenza](abtissin) bietet [ihren](abtissin) Schmuck als Lösegeld. Der [Vogt](vogt) will keinen Schmuck, [er](vogt) will die [Frau](abtissin), [die](abtissin) [ihn](vogt) vor aller Welt einmal abgewiesen hat. [Sie](abtissin) erbittet sich eine Nacht Bedenkzeit.
- reveal? gisbert bischof "Beweise"
- attack vogt gisbert "lauern"
- steal vogt gisbert "nehmen"
+ abduct vogt gisbert "werfen"
- help? abtissin gisbert "Lösegeld"
+ threaten vogt abtissin "will die Frau"
- reject.past abtissin vogt "abgewiesen"

== 10
In dieser Nacht entwendet [Dietmar](grafensohn) [seinem](grafensohn) schlafenden [Vater](vogt) die Schlüssel und führt [Gisbert](gisbert) durch die Abwasserrinne ins Freie. Warum [er](grafensohn) das tue, will der [Befreite](gisbert) wissen. Weil [sein](grafensohn) [Vater](vogt) in jener Novembernacht mit Glockenfett an den Stiefeln heimgekommen sei, sagt der [Junker](grafensohn), und weil es in [Speyer](@speyer) ein [Mädchen](mirjam) geben werde, [dem](mirjam) [er](grafensohn) wieder ins Gesicht sehen wolle. [Isaak](haendler) nämlich hat gepackt.
- steal grafensohn vogt "entwendet"
- parent vogt grafensohn "Vater"
+ rescue grafensohn gisbert "führt"
- kill? vogt abt "Glockenfett"
- reveal grafensohn gisbert "sagt"
- move? haendler+mirjam "gepackt"

== 11
Beim Hochamt, da [Udalrich](prior) zum Abt geweiht werden soll, tritt [Thiemo](novize) vor den [Bischof](bischof) und öffnet den Mund. Das Entsetzen der Gemeinde genügt. Der falsche [Prior](prior) reißt eine Kerze vom Altar, jagt die Wendeltreppe hinauf und schwingt sich, wie [er](prior) es einst auf Jahrmärkten gelernt hat, ans Glockenseil. Es ist dasselbe. Es ist angeschnitten, und niemand fragt [Hadewig](hadewig), wozu [sie](hadewig) ein Messer bei sich trägt.
- hire? prior bischof "geweiht"
+ accuse novize prior "öffnet"
- sad _ novize "Entsetzen"
- betray prior _ "falsche"
- flee prior "jagt"
+ kill? hadewig prior "angeschnitten"

== 12
[Eberwin](vogt), vom [Bischof](bischof) in Bann getan und vom eigenen [Sohn](grafensohn) belastet, entkommt mit zwei Pferden über die Furt und wird im Frühjahr aus dem Wehr gezogen. Den Wald erhält das Kloster zurück, [Thiemo](novize) eine Feder aus Silber. [Isaak](haendler) und [Mirjam](mirjam) reisen den Rhein hinauf; ein [Reiter](grafensohn) ohne Wappen folgt [ihnen](haendler+mirjam) in gebührendem Abstand. An der Fähre verabschieden sich [Richenza](abtissin) und [Gisbert](gisbert) wie [zwei](abtissin+gisbert), [die](abtissin+gisbert) sich morgen wiedersehen. [Sie](abtissin+gisbert) werden einander schreiben, und [Hadewig](hadewig) wird so tun, als läse [sie](hadewig) es nicht.
- reject bischof vogt "Bann"
- parent vogt grafensohn "Sohn"
- accuse grafensohn vogt "belastet"
- flee vogt "entkommt"
+ die vogt "gezogen"
- gift _ novize "Feder"
- travel haendler+mirjam "reisen"
- travel grafensohn "folgt"
+ love abtissin gisbert "schreiben"
