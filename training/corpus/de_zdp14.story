%series Burg Rabeneck
%lang de
%genre teen mystery at a boarding school in the Harz, episode list of a fan wiki
%cast nika | Nika Sommer; Nika | f
%cast ziggy | Ziggy | n
%cast bela | Béla Horváth; Béla | m
%cast charlotte | Charlotte von Thann; Charlotte; Lotte | f
%cast henrike | Direktorin Henrike Moll; Moll | f
%cast lasse | Lasse Moll; Lasse | m
%cast marek | Marek | m
%cast ondra | Ondra | m
%cast frau | Frau Quint; Quint | f
%cast vater | Jürgen Sommer; Jürgen | m
%cast maske | - | n
%cast retter | - | n
%cast stiefvater | - | m
%cast charmutter | - | f
%cast begleiterin | - | f
%cast polizistin | Kommissarin Tran; Tran | f
%cast rabe | Poe | m
%cast thann | Graf von Thann; der alte Thann | m

== 1 Zimmer 13
Weil [ihr](nika) [Vater](vater) auf Montage muss, wird [Nika Sommer](nika) mitten im Halbjahr in das Internat auf [Burg Rabeneck](@rabeneck) gesteckt. Das freie Bett in Zimmer 13 hat bis vor Kurzem einer gewissen [Lotte](charlotte) gehört, über [die](charlotte) keiner reden will, am wenigsten [Ziggy](ziggy), [ihre](nika) neue [Zimmergenossin](ziggy) mit den grünen Haaren, [die](ziggy) Pronomen für eine überschätzte Wortart hält. Nachts hackt ein [Rabe](rabe) ans Fenster und lässt einen Ring mit Wappen fallen. [Béla](bela), der [Pianist](bela) aus dem Stockwerk darüber, wird bei dessen Anblick kreideweiß und bittet die [Neue](nika), das Ding in den See zu werfen. [Sie](nika) tut es nicht.
- parent vater nika "Vater"
- travel vater "Montage"
- move nika "gesteckt" @rabeneck
+ housemate.start nika ziggy "Zimmergenossin"
- find nika "Ring"
- sad bela "kreideweiß"
- reject nika bela "tut es nicht"

== 2 Der Ring
Das Wappen gehört den Thanns, und [Charlotte von Thann](charlotte), so der volle Name der [Vorgängerin](charlotte), hat angeblich die Schule gewechselt. Doch [ihr](charlotte) [Großvater](thann), ein [Graf](thann) mit Gehstock, sitzt jeden Sonntag unten im Café und wartet auf einen Anruf, der nicht kommt. [Nika](nika) setzt sich zu [ihm](thann). [Er](thann) hält [sie](nika) einen Augenblick lang für die [Verschwundene](charlotte) und nimmt [ihre](nika) Hand. Auf dem Rückweg folgt [ihr](nika) [jemand](maske) im Kapuzenmantel. [Lasse](lasse), [Sohn](lasse) der [Direktorin](henrike) und Held jeder Schwimmstaffel, kommt [ihr](nika) entgegen, der [Schatten](maske) verdrückt sich, und [sie](nika) fällt dem [Sportler](lasse) vor Erleichterung um den Hals.
- lose _ charlotte "Verschwundene"
- kin charlotte thann "Großvater"
- meet nika thann "setzt"
+ threaten maske nika "folgt"
- parent henrike lasse "Sohn"
+ rescue lasse nika "entgegen"
- flee maske "verdrückt"
- happy nika "Erleichterung"

== 3 Vierhändig
[Béla](bela) gesteht [Ziggy](ziggy), was [er](bela) [Nika](nika) nicht zu sagen wagte: Im Herbst hatte [er](bela) mit [Charlotte](charlotte) etwas laufen, und in der Nacht, in der [sie](charlotte) verschwand, ließ [er](bela) [sie](charlotte) wegen eines Streits am See allein zurück. [Ziggy](ziggy) lässt [ihn](bela) ausreden, knallt [ihm](bela) eine und nimmt [ihn](bela) dann in den Arm, in dieser Reihenfolge. Unterdessen kriegt sich [Frau Quint](frau), die [Musiklehrerin](frau), mit der [Direktorin](henrike) in die Wolle, [die](henrike) das Orchester abschaffen möchte. Die [Lehrerin](frau) räumt [ihr](frau) Fach, nicht ohne die Noten mitzunehmen, zwischen denen Briefe stecken.
- affair.past bela charlotte "laufen"
- lose.past _ charlotte "verschwand"
- quarrel.past bela charlotte "Streits"
+ reveal bela ziggy "gesteht"
- attack ziggy bela "knallt"
- help ziggy bela "in den Arm"
- quarrel frau henrike "in die Wolle"
- quit frau henrike "räumt"

== 4 Drei Kerzen
Bei der Geisterbeschwörung im Burgkeller, die [Marek](marek) und [Ondra](ondra) anführen, [Zwillinge](marek+ondra) aus [Brünn](@bruenn), [die](marek+ondra) man nur am Lachen unterscheidet, antwortet tatsächlich jemand mit Klopfzeichen. Alle kreischen, nur [Nika](nika) klopft zurück. Hinter der Mauer steckt freilich kein Gespenst, sondern der [Hausrabe](rabe) [Poe](rabe), [den](rabe) die [Witzbolde](marek+ondra) mit Nüssen dorthin gelockt hatten. Im allgemeinen Gelächter küsst [Lasse](lasse) die [Klopferin](nika). [Béla](bela) sieht es und löscht die letzte Kerze. Als das Licht wieder angeht, steht an der Wand, mit Kreide und noch feucht: FRAG [DEN](lasse), [DER](lasse) SCHWIMMT.
- sibling marek ondra "Zwillinge"
- betray marek+ondra _ "gelockt"
+ kiss lasse nika "küsst"
- discover bela lasse+nika "sieht"
- jealous bela lasse "löscht"
+ accuse _ lasse "FRAG"

== 5 Trockenübung
Regentag. Der Kaffeeautomat spuckt Suppe, in der Turnhalle tropft es, und die halbe Schule liegt mit Schnupfen im Bett. [Marek](marek) lernt Vokabeln für [Ondra](ondra), [Ondra](ondra) schwänzt für [Marek](marek). [Ziggy](ziggy) färbt um, von Grün auf Blau, und [Poe](rabe) klaut den Kamm. [Nika](nika) ruft [ihren](nika) [Vater](vater) an, nur um das Tuten zu hören. Es hebt aber [jemand](begleiterin) ab, eine [Frau](begleiterin), lachend, [die](begleiterin) sich verwählt glaubt. [Nika](nika) legt auf und erzählt es keinem.
- help marek ondra "lernt"
- help ondra marek "schwänzt"
+ steal rabe ziggy "klaut"
- parent vater nika "Vater"
- reveal! nika "keinem"

== 6 Bahn vier
Zur Rede gestellt, lacht [Lasse](lasse) erst und weint dann. Ja, [er](lasse) war am See. [Er](lasse) habe [Charlotte](charlotte) ins Wasser springen und nicht wieder auftauchen sehen und sei, statt hinterherzuspringen, zu [seiner](lasse) [Mutter](henrike) gerannt, und [diese](henrike) habe [ihm](lasse) verboten, je ein Wort darüber zu verlieren. [Nika](nika) stößt [ihn](lasse) von sich. [Er](lasse), [den](lasse) alle den [Furchtlosen](lasse) nennen, traut sich seither in kein Becken mehr. [Direktorin Moll](henrike) findet den [Sohn](lasse) nachts voll bekleidet unter der Dusche und begreift, was [sie](henrike) angerichtet hat. [Sie](henrike) hilft [ihm](lasse) heraus und schweigt weiter.
- accuse nika lasse "Zur Rede gestellt"
- sad lasse "weint"
+ reveal lasse nika "Ja"
- die? charlotte "nicht wieder auftauchen"
- parent henrike lasse "Mutter"
- threaten.past henrike lasse "verboten"
- rescue.past! lasse charlotte "statt hinterherzuspringen"
+ reject nika lasse "stößt"
- find henrike lasse "findet"
- discover henrike lasse "begreift"
- help henrike lasse "hilft"
- reveal! henrike "schweigt"

== 7 Die Briefe der Quint
[Frau Quint](frau), inzwischen [Kellnerin](frau) im Café, hat die Briefe zwischen den Noten gelesen. Sie stammen von [Charlotte](charlotte), sind an [den](retter) gerichtet, [den](retter) [sie](charlotte) „[meinen](charlotte) [Retter](retter)“ nennt, und der jüngste trägt das Datum von letzter Woche. Demnach ist die [Totgeglaubte](charlotte) am Leben! [Ziggy](ziggy) und [Nika](nika) laufen mit dem Fund zur Polizei, doch [Kommissarin Tran](polizistin) hält die Schrift für gefälscht und die [Mädchen](nika+ziggy), was [Ziggy](ziggy) gleich doppelt erbost, für Wichtigtuerinnen. Dem alten [Grafen](thann) sagen [sie](nika+ziggy) lieber noch nichts. [Er](thann) hat es ohnehin am Herzen.
- hire frau "Kellnerin"
- discover frau charlotte "gelesen"
+ die! charlotte "am Leben"
- create charlotte "Briefe"
- rescue.past retter charlotte "Retter"
- reveal nika+ziggy polizistin "laufen"
- reject polizistin nika+ziggy "Wichtigtuerinnen"
- sad ziggy "erbost"
- reveal! nika+ziggy thann "noch nichts"
- ill thann "am Herzen"

== 8 Unter dem Mantel
Der [Vermummte](maske) schlägt wieder zu: In der Bibliothek kippt ein Regal auf [Béla](bela) und bricht [ihm](bela) drei Finger der rechten Hand. [Nika](nika) jagt dem [Täter](maske) nach, über Dächer und Wehrgang, und bekommt den Mantel zu fassen. Darunter kommt [Ondra](ondra) zum Vorschein. Der stille [Zwilling](ondra) hat [Charlotte](charlotte) in jener Nacht aus dem See gezogen und hält [sie](charlotte) seither auf [ihren](charlotte) eigenen Wunsch im Nordturm versteckt. Das Regal? Das sei ein Versehen gewesen, schwört [er](ondra), [er](ondra) habe den [Pianisten](bela) nur erschrecken wollen, weil [der](bela) [sie](charlotte) damals im Stich ließ. [Marek](marek), [der](marek) alles zum ersten Mal hört, ist der [Verletzte](marek), findet [er](marek): Vor dem eigenen [Bruder](marek) hat man keine Geheimnisse.
- attack maske bela "kippt"
- injure bela maske "bricht"
+ discover nika ondra "Vorschein"
- sibling marek ondra "Zwilling"
+ rescue.past ondra charlotte "gezogen"
- help ondra charlotte "versteckt"
- reveal ondra nika "schwört"
- betray.past bela charlotte "im Stich"
- sad marek "Verletzte"
- betray ondra marek "Geheimnisse"

== 9 Nordturm
[Charlotte](charlotte) ist dünn, schmutzig und bester Laune. [Sie](charlotte) wollte, so erzählt [sie](charlotte) [Nika](nika) bei Dosenpfirsichen, gar nicht sterben, nur verschwinden, und zwar vor dem [Mann](stiefvater), [den](stiefvater) [ihre](charlotte) [Mutter](charmutter) geheiratet hat und [der](stiefvater) [sie](charlotte) geschlagen hat. Dem [Großvater](thann) traute [sie](charlotte) nicht zu, [ihr](charlotte) zu glauben. [Nika](nika), [die](nika) weiß, wie [er](thann) jeden Sonntag dasitzt, ist anderer Meinung. Die beiden ungleichen [Bewohnerinnen](charlotte+nika) von Zimmer 13 reden, bis die Kerze herunterbrennt. Draußen auf der Treppe sitzt [Ondra](ondra) und weiß nicht, ob [er](ondra) glücklich sein soll: Wenn [sie](charlotte) geht, geht auch [seine](ondra) große [Liebe](charlotte).
+ reveal charlotte nika "erzählt"
- die! charlotte "gar nicht sterben"
- flee charlotte stiefvater "verschwinden"
- married charmutter stiefvater "geheiratet"
- parent charmutter charlotte "Mutter"
- attack.past stiefvater charlotte "geschlagen"
- kin charlotte thann "Großvater"
+ love ondra charlotte "Liebe"

== 10 Elternsprechtag
[Jürgen Sommer](vater) erscheint mit Blumen und einer [Begleiterin](begleiterin), [deren](begleiterin) Lachen [Nika](nika) sofort wiedererkennt. Montage? Von wegen, [er](vater) hat ein neues Leben angefangen und [seine](vater) [Tochter](nika) dafür weggeräumt. [Nika](nika) schüttet [ihm](vater) das Wasser samt Blumen vor die Füße. Zur selben Stunde schreitet ein eleganter [Herr](stiefvater) durch das Burgtor, fragt nach einer gewissen [Charlotte](charlotte), und die [Direktorin](henrike), blass vor Angst um [ihren](henrike) [Sohn](lasse), weist [ihm](stiefvater) den Weg zum Nordturm. [Lasse](lasse) hat es gehört. [Er](lasse) nimmt drei Stufen auf einmal.
- travel vater nika "erscheint" @rabeneck
- discover nika begleiterin "wiedererkennt"
- couple begleiterin vater "neues Leben"
- betray vater nika "Von wegen"
- parent vater nika "Tochter"
- quarrel nika vater "vor die Füße"
- travel stiefvater "schreitet" @rabeneck
- investigate stiefvater charlotte "fragt"
+ betray henrike charlotte "weist"
- discover lasse henrike "gehört"
- parent henrike lasse "Sohn"
- sad henrike "Angst"

== 11 Der Sprung
Auf der Plattform packt der [Stiefvater](stiefvater) die [Ausreißerin](charlotte) am Handgelenk, [Ondra](ondra) geht dazwischen und wird über die Brüstung gestoßen. Unter dem Turm liegt der See, schwarz und eiskalt. [Lasse](lasse), [der](lasse) vier Monate kein Wasser berührt hat, springt. Als [er](lasse) mit dem [Bewusstlosen](ondra) am Ufer auftaucht, kniet [Marek](marek) schon dort und presst den [Bruder](ondra) ins Leben zurück. Oben hat [Ziggy](ziggy) dem [Angreifer](stiefvater) einen Eimer Blaufärbung über den Kopf gestülpt. So findet [ihn](stiefvater) [Tran](polizistin), tropfend und leicht zu beschreiben.
- kin charlotte stiefvater "Stiefvater"
- attack stiefvater charlotte "packt"
- help ondra charlotte "dazwischen"
- attack stiefvater ondra "gestoßen"
- ill ondra "Bewusstlosen"
+ rescue lasse ondra "springt"
- rescue marek ondra "ins Leben"
- sibling marek ondra "Bruder"
- attack ziggy stiefvater "Eimer"
- find polizistin stiefvater "findet"

== 12 Sonntag im Café
Das Telefon des alten [Thann](thann) klingelt, und weil [er](thann) so lange darauf gewartet hat, lässt [er](thann) es fünfmal läuten. Dann erst bemerkt [er](thann), dass die [Anruferin](charlotte) vor [ihm](thann) steht. [Moll](henrike) nimmt [ihren](henrike) Hut, an [ihre](henrike) Stelle rückt [Frau Quint](frau), [deren](frau) erste Amtshandlung ein Orchester ist. [Béla](bela) spielt mit links. [Nika](nika) könnte zum [Vater](vater) zurück, [der](vater) reumütig allein gekommen ist, entscheidet sich aber für das zweite Bett in Zimmer 13. Das dritte schiebt [Ziggy](ziggy), neuerdings violett, für [Lotte](charlotte) dazu. Der [Rabe](rabe) bringt einen Ring, diesmal mit einem Zettel von [Ondra](ondra).
+ return charlotte thann "steht"
- quit henrike "Hut"
- hire frau "Stelle"
- create frau "Orchester"
- parent vater nika "Vater"
- reject nika vater "entscheidet"
- travel vater nika "gekommen"
+ housemate.start charlotte nika+ziggy "schiebt"
- gift? ondra charlotte "Zettel"
