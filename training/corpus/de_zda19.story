%series WG zu fünft, Kaution zu dritt
%lang de
%genre flat-share sitcom, Leipzig, terse listings
%cast wanja   | Wanja | m
%cast fridolin | Fridolin | m
%cast soo     | Soo-min | f
%cast greta   | Greta | f
%cast ibo     | Ibrahim; Ibo | m
%cast zander  | Herr Zander; Zander | m
%cast uta     | Uta | f
%cast celine  | Céline | f
%cast kuehne  | Dr. Kühne; Kühne | m
%cast leonid  | Leonid | m
%cast zanderfrau | - | f
%cast verstorbene | - | f

== 1
[Fridolin](fridolin) sucht einen Nachmieter und sagt, weil [er](fridolin) niemanden kränken will, dreien zu. [Soo-min](soo) aus [Busan](@busan), Cellistin, [Ibrahim](ibo), angehender Bestatter, und [Greta](greta), [die](greta) eigentlich nur die Toilette benutzen wollte, beziehen dasselbe Zimmer. [Wanja](wanja), der [Hauptmieter](wanja), stellt einen Eimer auf und erklärt ihn zum Gästebad.
- move? fridolin "Nachmieter"
- invite fridolin greta+ibo+soo "sagt"
+ housemate.start greta+ibo+soo wanja "beziehen"

== 2
Zu [Soo-mins](soo) Tonleitern klopft [Herr Zander](zander) aus dem Stock darunter den Takt, leider den falschen. [Ibo](ibo) übt Kondolieren am Frühstückstisch; bei [Fridolin](fridolin) fließen echte Zähren. Es stellt sich heraus, dass [ihn](fridolin) [seine](fridolin) [Céline](celine) per Sprachnachricht abserviert hat. [Greta](greta) löscht die Datei, ehe [er](fridolin) sie ein neunzehntes Mal abspielt.
- create soo "Tonleitern"
- neighbour soo zander "Stock darunter"
- sad fridolin "Zähren"
+ breakup celine fridolin "abserviert"
- help greta fridolin "löscht"

== 3
[Wanja](wanja) schreibt seit sieben Jahren an einer Dissertation über das Aufschieben. [Sein](wanja) [Doktorvater](kuehne) [Dr. Kühne](kuehne) setzt [ihm](wanja) ein Ultimatum von dreißig Tagen. [Uta](uta), [Schornsteinfegerin](uta) mit eigenem Glücksschwein, stempelt die Therme und wirft beim Hinausgehen einen Rußfleck auf [Ibos](ibo) Herz. [Er](ibo) wäscht sich die Wange drei Tage nicht.
- create wanja "schreibt"
- advisor kuehne wanja "Doktorvater"
+ threaten kuehne wanja "Ultimatum"
+ love.start ibo uta "Herz"

== 4
Die Miete ist weg! [Fridolin](fridolin) hat sie einem Mann für ein Cello gegeben, das angeblich Stradivari gekannt hat. [Soo-min](soo), für [die](soo) das Instrument gedacht war, weiß nicht, ob [sie](soo) lachen soll. Nachts flüstert [sie](soo) dem Schrottcello etwas auf Koreanisch zu, und [Wanja](wanja), [der](wanja) ein halbes Jahr in [Daegu](@daegu) getrödelt hat, versteht durch die Wand jedes Wort.
- lose fridolin "weg"
+ gift fridolin soo "gedacht"
- betray _ fridolin "angeblich"
- travel.past wanja "getrödelt" @daegu
+ discover wanja soo "versteht"

== 5
[Zander](zander) reicht Räumungsklage ein. Als [Ibo](ibo) [ihn](zander) zur Rede stellen will, öffnet keiner, und es riecht. [Uta](uta) steigt über den Schornstein ein und findet den alten [Herrn](zander) bewusstlos neben dem Grammophon. Diabetes. [Greta](greta), wie sich zeigt im achten Semester Medizin, spritzt, was zu spritzen ist. Warum hat [sie](greta) das nie erwähnt? Weil [sie](greta) hingeschmissen hat.
- accuse zander wanja "Räumungsklage"
- quarrel? ibo zander "Rede"
- find uta zander "findet"
- ill zander "Diabetes"
+ treat zander greta "spritzt"
- reveal! greta "nie erwähnt"
+ quit.past greta "hingeschmissen"

== 6
[Herr Zander](zander) ist wieder auf den Beinen, zieht die Klage zurück und verlangt Gegenleistung: Hauskonzert, jeden Freitag. [Céline](celine) steht mit Katze und Koffer im Flur und will [Fridolin](fridolin) zurück. [Er](fridolin) sagt natürlich nicht Nein. Da sagt es [jemand](greta) anders für [ihn](fridolin), und zwar [Greta](greta), und zwar so laut, dass sogar [Zander](zander) im Takt klopft.
- recover zander "auf den Beinen"
+ reconcile? celine fridolin "Fridolin zurück"
- reject! fridolin celine "Nein"
+ reject greta celine "sagt es"
- return celine "steht"

== 7
[Ibos](ibo) erste eigene Beisetzung gerät außer Kontrolle, weil die [Verstorbene](verstorbene) zwei Familien hatte und beide erscheinen. [Uta](uta), als Glücksbringerin geordert, trennt die Parteien mit dem Kehrbesen. Hinterher teilen [Bestatter](ibo) und [Kaminkehrerin](uta) auf einer Grabkante ein Käsebrot. Schwarz stehe [ihnen](ibo+uta), finden [sie](ibo+uta), und schweigen dann mit vollem Mund.
- die.past verstorbene "Verstorbene"
- cheat.past verstorbene _ "zwei Familien"
- hire uta ibo "geordert"
- help uta ibo "trennt"
+ date ibo uta "Käsebrot"

== 8
[Kühne](kuehne) erscheint unangemeldet, um das Manuskript einzusehen. Es besteht aus einem Titel. [Soo-min](soo) erklärt, [sie](soo) habe das Original versehentlich als Notenpapier benutzt, und spielt dem [Professor](kuehne) vier Stunden lang Dissertation vor. [Wanja](wanja) sieht [ihr](soo) zu und begreift, was [er](wanja) sieben Jahre lang in Wahrheit aufgeschoben hat. [Er](wanja) sagt ein Wort auf Koreanisch. [Sie](soo) reißt eine Saite.
- investigate kuehne wanja "einzusehen"
+ betray soo kuehne "erklärt"
- help soo wanja "erklärt"
- create soo "spielt"
- discover wanja "begreift"
+ confess wanja soo "ein Wort"

== 9
Seit wann [er](wanja) [sie](soo) verstehe? Von Anfang an. Alles? Alles. [Soo-min](soo) zieht vor Scham zu [Zander](zander) ins Erdgeschoss. Die [Mitbewohner](fridolin+ibo) stehen Schlange, um zu vermitteln: [Ibo](ibo) mit Kränzen, [Fridolin](fridolin) mit einem zweiten Cello. Am Ende ist es der [Alte](zander), [der](zander) [ihr](soo) vorspielt, was [er](zander) auf dem Grammophon seit vierzig Jahren nicht angerührt hat: die Stimme [seiner](zander) [Frau](zanderfrau).
+ reveal wanja soo "Von Anfang an"
- housemate.start soo zander "zieht"
- housemate.past fridolin+ibo soo "Mitbewohner"
- sad soo "Scham"
- help zander soo "vorspielt"
- married.past zander zanderfrau "Frau"
+ reconcile? soo wanja "vermitteln"

== 10
Seriöser Anzug, russischer Akzent, Blumen: [Leonid](leonid), [Wanjas](wanja) großer [Bruder](leonid), hat eine Firma für Plüschtiere und bietet [ihm](wanja) in [Minsk](@minsk) einen Schreibtisch. [Wanja](wanja) packt. Alle helfen, am meisten [Fridolin](fridolin), [der](fridolin) dabei heult. Im Treppenhaus steht ein Cello quer. Daran vorbei kommt man nur, wenn man [die](soo) küsst, [die](soo) es festhält.
- sibling leonid wanja "Bruder"
+ hire? wanja leonid "Schreibtisch"
- help fridolin wanja "helfen"
- sad fridolin "heult"
+ kiss? soo wanja "küsst"

== 11
[Wanja](wanja) ist geblieben, was [seine](wanja) Promotion nicht schneller macht. [Greta](greta) hat sich heimlich fürs Staatsexamen zurückgemeldet und paukt im Eimerbad; [Fridolin](fridolin) fragt [sie](greta) ab und weiß bald mehr über die Milz als über sich. Als [sie](greta) mitten im Satz einschläft, den Kopf auf [seinem](fridolin) Schlüsselbein (Clavicula), sagt [er](fridolin) zum ersten Mal im Leben Nein: zum Gedanken, sich zu bewegen.
- move! wanja "geblieben"
- return greta "zurückgemeldet"
- help fridolin greta "fragt"
+ love fridolin greta "Nein"

== 12
Bestanden: [Greta](greta). Bestattermeister: [Ibo](ibo). Promoviert, mit einer Arbeit über das Anfangen: [Wanja](wanja). [Uta](uta) und [Ibrahim](ibo) geben sich auf dem Dach das Wort, in Schwarz, versteht sich. [Zander](zander) stirbt in der Nacht nach dem Fest, das Grammophon läuft noch. In [seinem](zander) letzten Willen hinterlässt [er](zander) das ganze Haus [denen](fridolin+greta+ibo+soo+wanja), [die](fridolin+greta+ibo+soo+wanja) [er](zander) sechs Monate lang hinauszuklagen versucht hat. Die Kaution beträgt einen Freitag pro Woche.
- find greta "Bestanden"
- hire ibo "Bestattermeister"
- create wanja "Arbeit"
+ wedding ibo uta "Wort"
+ die zander "stirbt"
- celebrate _ "Fest"
- gift zander fridolin+greta+ibo+soo+wanja "hinterlässt"
