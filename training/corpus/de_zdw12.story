%series Riesling und Reue
%lang de
%genre wine-growing saga on the Mosel across forty years, saga novels, back-cover and chapter texts in long sentences
%cast lene | Helene Kettern; Lene | f
%cast gust | August Kettern; Gust | m
%cast peter | Peter Kettern; Peter | m
%cast ruth | Ruth Kettern; Ruth | f
%cast marcel | Marcel Thiry; Marcel; Thiry | m
%cast anna | Anna Simonis; Anna | f
%cast simonis | Josef Simonis; Simonis | m
%cast franz | Franz Simonis; Franz | m
%cast klara | Klara | f
%cast lotte | Lotte | f
%cast vikar | Vikar Weidenbach; Weidenbach | m
%cast gilles | Gilles | m
%cast bank | Direktor Mohr; Mohr | m
%cast haendler | - | m
%cast madame | Madame Thiry | f
%cast meisterin | - | f
%cast kuefer | - | m
%cast familie | Ketterns | g
%cast hebamme | - | f

== 1
Im Hungerherbst 1946 kehrt [Gust Kettern](gust), [den](gust) die Seinen schon für gefallen hielten, auf das Weingut bei [Traben](@traben) zurück und findet [seine](gust) [Frau](lene) [Lene](lene) mit einem [Säugling](klara) im Arm, [der](klara) unmöglich von [ihm](gust) sein kann. [Ruth](ruth), [seine](gust) unverheiratete [Schwester](ruth), [die](ruth) den Hof durch den Krieg gebracht hat, drängt [ihn](gust), die [Ehebrecherin](lene) fortzujagen; [er](gust) aber, nach einer Nacht im Keller, hebt das [Mädchen](klara) hoch, nennt [es](klara) [Klara](klara) und verlangt nie wieder zu hören, wer der [Erzeuger](marcel) sei. Nur der achtjährige [Peter](peter), der [Sohn](peter) [der beiden](gust+lene), hat den französischen [Leutnant](marcel) gesehen, [der](marcel) im Sommer nachts über die Mauer stieg.
+ return gust "kehrt"
- die! gust "gefallen"
- married gust lene "Frau"
- parent lene klara "Säugling"
- parent! gust klara "unmöglich"
- parent marcel klara "Erzeuger"
- sibling gust ruth "Schwester"
- cheat.past lene gust "Ehebrecherin"
+ reconcile gust lene "hebt"
- parent gust+lene peter "Sohn"
- discover.past peter marcel "gesehen"
- affair.past lene marcel "über die Mauer"

== 2
Drei Jahre darauf treibt der [Nachbar](simonis) [Josef Simonis](simonis), [der](simonis) sich im Krieg an allem bereichert hat, die [Ketterns](familie) mit aufgekauften Wechseln in die Enge, und [Direktor Mohr](bank) von der Sparkasse, [sein](simonis) [Skatbruder](bank), dreht [ihnen](familie) den Kredit ab. Als [Lene](lene), ohne [ihren](lene) [Mann](gust) zu fragen, [Simonis](simonis) aufsucht und um Aufschub bittet, stellt [dieser](simonis) [ihr](lene) eine Bedingung, auf die [sie](lene) mit einer Ohrfeige antwortet. Die zehnjährige [Anna](anna), [Tochter](anna) des [Wucherers](simonis), wird hinter der Tür Zeugin der Szene und bringt am anderen Tag [ihr](anna) Sparschwein über die Straße, was [Peter](peter) [ihr](anna) sein Lebtag nicht vergisst.
- neighbour gust simonis "Nachbar"
+ threaten simonis familie "Enge"
- friend bank simonis "Skatbruder"
- reject bank familie "dreht"
- threaten simonis lene "Bedingung"
- married gust lene "Mann"
- reject lene simonis "Ohrfeige"
- attack lene simonis "Ohrfeige"
- parent simonis anna "Tochter"
- discover anna lene+simonis "Zeugin"
+ gift anna peter "Sparschwein"

== 3
Den ganzen Sommer 1957 über treffen sich [Peter](peter) und [Anna](anna), mittlerweile achtzehn und neunzehn, in einer Schieferhütte, von deren Existenz außer dem [Vikar](vikar) [Weidenbach](vikar), dem [Beichtvater](vikar) beider Familien, niemand weiß. [Franz](franz), [Annas](anna) hitziger [Bruder](franz), lauert dem [Liebhaber](peter) beim Kelterfest auf und prügelt auf [ihn](peter) ein, bis [Klara](klara), elf Jahre alt und barfuß, [ihm](franz) einen Eimer Trester über den Kopf stülpt. In derselben Nacht gibt der alte [Simonis](simonis) bekannt, [er](simonis) habe die [Tochter](anna) einem [Weinhändler](haendler) aus [Trier](@trier) versprochen, und schließt [sie](anna) in [ihre](anna) Kammer ein.
+ couple anna peter "treffen"
- advisor vikar anna+peter "Beichtvater"
- discover vikar anna+peter "außer"
- sibling anna franz "Bruder"
+ attack franz peter "prügelt"
- rescue klara peter "Eimer"
- parent simonis anna "Tochter"
- engaged? anna haendler "versprochen"
- abduct simonis anna "schließt"

== 4
Das Kapitel beginnt mit einem Telegramm. Es ist knapp. [Anna](anna) heiratet Samstag. [Peter](peter) liest es [Gust](gust) vor. [Gust](gust) spannt die Pferde an. Am Samstag regnet es. Zum Altar schleppt [Simonis](simonis) [Anna](anna). Vorn wartet der [Händler](haendler). »Nein«, sagt [Anna](anna). In der Kirche wird es still. Von hinten ruft [Peter](peter). Vom Kutschbock ruft [Gust](gust). Über die Mauer klettert [Anna](anna). [Vikar](vikar) und Messdiener schauen weg. Zurück bleibt der [Händler](haendler). Fluchend enterbt [Simonis](simonis) [Anna](anna). In [Luxemburg](@luxemburg) trauen sich [Anna](anna) und [Peter](peter). [Trauzeugin](ruth) ist [Ruth](ruth).
- wedding? anna haendler "heiratet"
- reveal peter gust "liest"
- help gust peter "spannt"
+ reject anna haendler "Nein"
- flee anna simonis "klettert"
- reject simonis anna "enterbt"
- sad simonis anna "Fluchend"
+ wedding anna peter "trauen"
- advisor ruth anna+peter "Trauzeugin"

== 5
Während das junge [Paar](anna+peter) auf dem Kettern'schen Gut die oberen Zimmer bezieht und [Anna](anna), [die](anna) nie einen Spaten in der Hand hatte, von der gestrengen [Ruth](ruth) im Rebschnitt unterwiesen wird, erleidet [Gust](gust), von einem Splitter aus dem Krieg geplagt, der zu wandern beginnt, im Weinberg einen Zusammenbruch und stirbt in [Lenes](lene) Schoß. Mit dem letzten Atem bittet [er](gust) [sie](lene), [Klara](klara) zu sagen, was [sie](klara) wissen müsse. Die [Witwe](lene) bringt es nicht über die Lippen. Beim Leichenzug steht am Wegrand ein [Fremder](marcel) in Zivil mit einem Kranz und grüßt auf Französisch, worauf [Peter](peter) die Faust ballt.
- move anna+peter "bezieht"
- advisor ruth anna "unterwiesen"
- ill gust "Zusammenbruch"
+ die gust "stirbt"
- reveal? lene klara "sagen"
- married.past gust lene "Witwe"
- reveal! lene klara "nicht über die Lippen"
+ return marcel "steht am Wegrand"
- sad peter marcel "Faust"

== 6
[Marcel Thiry](marcel), inzwischen [Aufkäufer](marcel) einer Pariser Weinhandlung, nimmt Quartier im »Anker« und bestellt, um [Lene](lene) unter die Augen treten zu können, den ganzen Jahrgang. [Sie](lene) verkauft [ihm](marcel) keine Flasche; [Ruth](ruth), [die](ruth) die leere Kasse kennt, verkauft [ihm](marcel) alle. Zwischen den [Schwägerinnen](lene+ruth) kommt es darüber zu einem Zerwürfnis, wie es das Haus noch nicht gesehen hat. [Klara](klara), sechzehn, trägt dem [Pariser](marcel) die Rechnung ins Wirtshaus, erblickt über dem Waschtisch [ihr](klara) eigenes Gesicht neben dem [seinen](marcel) und begreift. Ohne Abschied steigt [sie](klara) in den Nachtzug nach [Paris](@paris), eine Adresse in der Faust.
- hire marcel "Aufkäufer"
- travel marcel "Quartier"
- find marcel "bestellt"
- reject lene marcel "keine Flasche"
- kin lene ruth "Schwägerinnen"
+ quarrel lene ruth "Zerwürfnis"
+ discover klara marcel "begreift"
- parent marcel klara "eigenes Gesicht"
- flee klara lene "Ohne Abschied"
- travel klara "Nachtzug" @paris

== 7
Das kürzeste Kapitel des Bandes schildert einen einzigen Tag im Weinberg, an dem nichts verhandelt, nichts beschlossen und nur geschnitten wird. Der Schiefer hat die Wärme des Sommers gespeichert, Eidechsen huschen, unten zieht ein Schleppkahn nach [Koblenz](@koblenz). Wer im Steilhang arbeitet, sagt man hier, wird mit zwei verschieden langen Beinen geboren. Die Glocke der Kapelle, die seit dem Krieg einen Sprung hat, schlägt elf, und im Korb mit der Brotzeit liegt, von [Ruth](ruth) hineingeschmuggelt und von [Lene](lene) lange angesehen, ein Stück jener Wurst, die [Lene](lene) als Kind so gern aß. Man spricht wieder, beim Wetter beginnend.
- gift ruth lene "hineingeschmuggelt"
+ reconcile lene ruth "spricht wieder"

== 8
In [Paris](@paris) lernt [Klara](klara), dass [Thiry](marcel) verheiratet ist und einen [Sohn](gilles) hat, [Gilles](gilles), [der](gilles) sich, nichts ahnend, Hals über Kopf in die hübsche [Deutsche](klara) vergafft. Um das Schlimmste zu verhüten, gesteht [Marcel](marcel) dem [Jungen](gilles), wer [sie](klara) ist, worauf der [Halbbruder](gilles) sich drei Tage in [seinem](gilles) Zimmer einschließt und am vierten mit einem zweiten Fahrrad vor [ihr](klara) steht, um [ihr](klara) die Stadt zu zeigen. [Madame Thiry](madame) allerdings, eine [Frau](madame) von Prinzipien, setzt die [Fremde](klara) mitsamt [ihrem](klara) Koffer auf die Straße. [Klara](klara) kommt in einer Kellerei in [Reims](@reims) unter, wo eine alte [Meisterin](meisterin) [ihr](klara) beibringt, was Schaum ist.
- discover klara marcel "lernt Klara"
- married madame marcel "verheiratet"
- parent marcel gilles "Sohn"
- love gilles klara "vergafft"
+ reveal marcel gilles "gesteht"
- sibling gilles klara "Halbbruder"
- sad gilles "einschließt"
- help gilles klara "zeigen"
- reject madame klara "Straße"
- hire klara "unter" @reims
- advisor meisterin klara "beibringt"

== 9
Zu Hause bringt [Anna](anna) nach zwei Fehlgeburten unter den Händen einer [Hebamme](hebamme), [die](hebamme) sechzehn Kilometer durch den Schnee gelaufen ist, ein gesundes [Mädchen](lotte) zur Welt, [das](lotte) den Namen [Lotte](lotte) bekommt. Der verstockte [Großvater](simonis) jenseits der Straße weigert sich, das [Kind](lotte) anzusehen. [Franz](franz) hingegen, [den](franz) das Spielen um Haus und Führerschein gebracht hat, schleicht sich betrunken an die Wiege und verspricht der [Nichte](lotte) das Blaue vom Himmel, bis [Peter](peter), einst [sein](franz) [Prügelknabe](peter), [ihm](franz) ein Bett im Kelterhaus richtet. [Franz](franz) bleibt, fängt an zu arbeiten und hört, zur Verwunderung des ganzen Dorfes, mit dem Trinken auf.
- lose.past anna "Fehlgeburten"
- help hebamme anna "unter den Händen"
+ birth anna lotte "zur Welt"
- kin lotte simonis "Großvater"
- reject simonis lotte "weigert"
- lose franz "gebracht"
- kin franz lotte "Nichte"
- attack.past franz peter "Prügelknabe"
- help peter franz "Bett"
- hire franz peter "arbeiten"
+ recover franz "hört"

== 10
In jenem Jahr, in dem die halbe Mosel wegen gezuckerter Weine vor Gericht steht, findet der Zoll im Keller der [Ketterns](familie) dreihundert Säcke, die dort niemand hingestellt haben will. [Peter](peter) wird verhaftet. [Vikar Weidenbach](vikar), mittlerweile siebzig, ringt mit dem Beichtgeheimnis, denn der [Täter](simonis) hat [ihm](vikar) alles anvertraut, und weiß sich schließlich nur dadurch zu helfen, dass [er](vikar) am Sonntag über Kain predigt und dabei eine volle Stunde [Josef Simonis](simonis) anschaut. [Franz](franz) versteht, durchsucht des [Vaters](simonis) Schreibtisch, stößt auf den Lieferschein und trägt ihn, den einzigen [Menschen](simonis) verratend, [der](simonis) [ihm](franz) je Geld lieh, zum Staatsanwalt.
- find _ "findet"
+ arrest _ peter "verhaftet"
- reveal simonis vikar "anvertraut"
- betray simonis peter "Täter"
- sad vikar "ringt"
- accuse? vikar simonis "anschaut"
- discover franz simonis "versteht"
- parent simonis franz "Vaters"
- find franz "Lieferschein"
+ betray franz simonis "verratend"
- help.past simonis franz "lieh"

== 11
Mit einem Schlag gealtert und von allen gemieden, liegt [Simonis](simonis) in [seinem](simonis) großen, kalten Haus, und die [Einzige](anna), [die](anna) [ihm](simonis) die Kissen aufschüttelt, ist die enterbte [Anna](anna). Als der [Sterbende](simonis) [sie](anna) fragt, warum, sagt [sie](anna), [ihr](anna) [Mann](peter) habe es [ihr](anna) aufgetragen, und legt [ihm](simonis) die kleine [Lotte](lotte) auf die Decke. [Er](simonis) ändert das Testament noch in derselben Stunde. Zur Beerdigung reist aus [Reims](@reims) eine elegante [Dame](klara) an, [die](klara) [Lene](lene) erst am Gang erkennt; [Mutter](lene) und [Tochter](klara) stehen sich nach zwölf Jahren gegenüber, und diesmal fallen die Worte, um die [Gust](gust) gebeten hatte.
- ill simonis "gealtert"
+ help anna simonis "Kissen"
- reject.past simonis anna "enterbte"
- married anna peter "Mann"
- reconcile anna simonis "ändert"
+ die simonis "Beerdigung"
- return klara "reist"
- parent lene klara "Tochter"
- discover lene klara "erkennt"
+ reveal lene klara "fallen die Worte"

== 12
Der letzte Band schließt im Jahr 1976 mit einem Fest, zu dem die Trauben beider Straßenseiten zum ersten Mal in ein Fass kommen. [Klara](klara), [die](klara) den [Ketterns](familie) das Sektmachen beigebracht hat, verlobt sich mit einem schweigsamen [Küfer](kuefer), [Gilles](gilles) hält als Ehrengast eine Rede in falschem Deutsch, und [Ruth](ruth), neunundachtzig, trinkt, wie [sie](ruth) sagt, [ihr](ruth) letztes Glas zum achten Mal. Am Abend klopft der verwitwete [Thiry](marcel), grau geworden, an [Lenes](lene) Küchentür und erkundigt sich, ob vom Jahrgang 1957 noch etwas da sei. Eine Flasche habe [sie](lene) zurückbehalten, antwortet die [Alte](lene), und [sie](lene) holt zwei Gläser. Die kleine [Lotte](lotte), inzwischen [Kinderweinkönigin](lotte), zieht den Vorhang zu.
- celebrate _ "Fest"
- advisor.past klara familie "beigebracht"
+ engaged.start klara kuefer "verlobt"
- create gilles "Rede"
- die.past madame "verwitwete"
- married.past madame marcel "verwitwete"
- return marcel "klopft"
+ reconcile lene marcel "zwei Gläser"
- hire lotte "Kinderweinkönigin"
