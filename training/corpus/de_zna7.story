%series Die Krone von Salzwehr
%lang de
%genre fantasy court drama, streaming-service episode guide
%cast ysolt  | Königin Ysolt; Ysolt | f
%cast mere   | Prinzessin Merewen; Merewen; Mere | f
%cast harrow | Regent Harrow; Harrow | m
%cast dunja  | Dunja | f
%cast tem    | Tem | n
%cast oskan  | König Oskan; Oskan | m
%cast fuerst  | Fürst Balduin; Balduin | m
%cast silva  | Silva | f
%cast kerker | Mürrisch | m
%cast rook   | Rook | m
%cast amme   | Amme Gode; Gode | f
%cast hexe   | - | f
%cast erbin  | - | f
%cast tochter | Isabel | f
%cast neffe | - | m
%cast abgesandter | - | m
%cast stallbursche | - | m
%cast torwaechter | - | m

== 1
[König Oskan](oskan) ist im Nebelkrieg verschollen, [Königin Ysolt](ysolt) regiert nur dem Namen nach, die Geschäfte führt [Regent Harrow](harrow), der [Bruder](harrow) des [Königs](oskan). Als [Fürst Balduin](fuerst) mit vierzig Reitern um die Hand der [Thronfolgerin](mere) wirbt, sagt [Harrow](harrow) zu, ohne [sie](mere) zu fragen. [Prinzessin Merewen](mere) aber hat am Vorabend im Stall den [Falkner](rook) [Rook](rook) geküsst und ist fest entschlossen, es wieder zu tun. [Zofe](dunja) [Dunja](dunja) hat Schmiere gestanden und sich dabei die Lippe blutig gebissen, denn auch [ihr](dunja) gefällt der [Falkner](rook).
- sibling harrow oskan "Bruder"
+ propose fuerst mere "wirbt"
+ engaged? fuerst mere "sagt Harrow"
- kiss mere rook "geküsst"
- boss mere dunja "Zofe"
- help dunja mere "Schmiere"
- love dunja rook "gefällt"
- jealous dunja mere "blutig gebissen"

== 2
Beim Verlobungsbankett tritt die [Prinzessin](mere) vor den ganzen Hof und lässt den [Bewerber](fuerst) abblitzen, mit drei höflichen Sätzen und einem unhöflichen. [Balduin](fuerst) kippt den Tisch um. Der [Regent](harrow) beschwört [seine](harrow) [Nichte](mere), an die Grenze zu denken; [sie](mere) denkt an [Rook](rook). Die [Königin](ysolt), in zweiter Ehe an [Oskan](oskan) gebunden und nicht [Merewens](mere) leibliche [Mutter](ysolt), stellt sich überraschend vor [sie](mere). In der Nacht öffnet [sie](ysolt) dem [Regenten](harrow) [ihre](ysolt) Kammer. Es ist, wie man an der Selbstverständlichkeit sieht, nicht das erste Mal.
+ reject mere fuerst "abblitzen"
- sad fuerst "kippt"
- kin harrow mere "Nichte"
- love mere rook "denkt an Rook"
- married oskan ysolt "Ehe"
- parent! ysolt mere "nicht Merewens leibliche"
- help ysolt mere "vor sie"
- affair harrow ysolt "nicht das erste Mal"
- cheat ysolt oskan "öffnet"

== 3
[Dunja](dunja) kämmt [Merewen](mere). [Dunja](dunja) sagt: „[Rook](rook) hat [mich](dunja) angelächelt.“ Das ist gelogen. [Merewen](mere) wird still. Später stellt [Mere](mere) [Rook](rook) zur Rede. [Rook](rook) kennt [Dunja](dunja) kaum. [Mere](mere) glaubt [ihm](rook) nicht. Der Falke kreist. Im Kerker sitzt ein [Alter](kerker) ohne Namen. [Tem](tem) bringt [ihm](kerker) Brot. [Tem](tem) ist Bote, mehr weiß man nicht von [Tem](tem). Der [Alte](kerker) flüstert [Tem](tem) ein Wort zu. [Tem](tem) läuft zu [Ysolt](ysolt). Das Wort lautet [Oskan](oskan).
- betray dunja mere "gelogen"
- jealous mere dunja "wird still"
- quarrel mere rook "zur Rede"
- help tem kerker "Brot"
- arrest.past _ kerker "Kerker"
+ reveal kerker tem "flüstert"
- reveal tem ysolt "läuft"

== 4
[Ysolt](ysolt) steigt, von [Tem](tem) geführt, selbst in den Kerker hinab, wo man den [Gefangenen](kerker) den [Mürrischen](kerker) nennt, und erfährt, dass [ihr](ysolt) [Gemahl](oskan) lebt: [Fürst Balduin](fuerst) hält [ihn](oskan) seit zwei Wintern im [Salzturm](@salzturm) fest. [Sie](ysolt) müsste sich freuen. Stattdessen beichtet [sie](ysolt) es [Harrow](harrow), und [der](harrow) fragt nur, wer es sonst noch wisse. Am nächsten Morgen ist die Zelle leer. [Tem](tem), der [Bote](tem), will nicht glauben, dass der [Alte](kerker) in der Nacht am Fieber gestorben sein soll, und hebt im Stroh einen Siegelring auf.
- help tem ysolt "geführt"
- married oskan ysolt "Gemahl"
+ discover ysolt oskan "erfährt"
- abduct.past fuerst oskan "hält"
- reveal ysolt harrow "beichtet"
- die? kerker "gestorben"
- kill? harrow kerker "glauben"
- find tem "hebt"

== 5
Auf der Falkenjagd bringt [Rook](rook) die [Prinzessin](mere) dazu, [ihm](rook) wieder zu trauen; als das Gewitter losbricht, suchen [die beiden](mere+rook) Schutz in der Mühle, und danach gibt es für [sie](mere+rook) kein Zurück mehr. Verraten werden [sie](mere+rook) von den Flecken auf [ihrem](mere) Umhang. [Dunja](dunja), blind vor Kummer, trägt den Umhang zum [Regenten](harrow). [Der](harrow) lässt den [Liebhaber](rook) peitschen und aus der Stadt jagen. [Merewen](mere) spuckt [ihrem](mere) [Onkel](harrow) vor die Füße und schickt die [Zofe](dunja), mit [der](dunja) [sie](mere) aufgewachsen ist, noch zur selben Stunde in die Küche.
- reconcile mere rook "trauen"
+ sex mere rook "kein Zurück"
- sad dunja "Kummer"
- betray dunja mere+rook "trägt"
- couple mere rook "Liebhaber"
- attack harrow rook "peitschen"
- flee rook "jagen"
- kin harrow mere "Onkel"
- quarrel harrow mere "spuckt"
- friend dunja mere "aufgewachsen"
- quit dunja mere "Küche"

== 6
Wer in der Küche landet, hört viel. [Dunja](dunja) bekommt mit, wie [Amme Gode](amme), [die](amme) schon den [König](oskan) gewickelt hat, mit dem [Abgesandten](abgesandter) des [Fürsten](fuerst) tuschelt, und geht der Sache nach. So kommt heraus, dass im [Salzturm](@salzturm) nicht nur der [Herrscher](oskan) sitzt, sondern an [seiner](oskan) Seite eine [Heilerin](silva) namens [Silva](silva), [die](silva) [ihm](oskan) das Leben gerettet und [ihn](oskan) seither nicht mehr verlassen hat. Man sagt, [sie](silva) trage [sein](oskan) Kind. [Gode](amme) bittet die [Magd](dunja) auf Knien, zu schweigen. [Diese](dunja) denkt an [Merewen](mere) und zaudert.
- advisor.past amme oskan "gewickelt"
- boss fuerst abgesandter "Abgesandten"
- discover dunja abgesandter+amme "bekommt mit"
- investigate dunja amme "geht der Sache"
+ discover dunja oskan "kommt heraus"
- rescue.past silva oskan "gerettet"
- couple oskan silva "nicht mehr verlassen"
- pregnant? silva oskan "trage"
- reveal! dunja "zu schweigen"

== 7
[Tem](tem) reitet mit dem Ring nach Norden und wird unterwegs von [Rook](rook) aus einem Sumpf gezogen; im Wirtshaus schließen [die zwei](rook+tem) Brüderschaft. Zu zweit dringen [sie](rook+tem) in den [Salzturm](@salzturm) ein. Doch [Oskan](oskan), ein [Mann](oskan) von fünfzig, [der](oskan) [sein](oskan) Lachen wiedergefunden hat, will gar nicht befreit werden. Zu Hause erwarte [ihn](oskan) eine [Frau](ysolt), [die](ysolt) [ihn](oskan) nie geliebt habe. Erst als [Rook](rook) [ihm](oskan) erzählt, wem man [sein](oskan) [Kind](mere) versprochen hat, greift der [König](oskan) zum Schwert. [Silva](silva), hochschwanger, hält die Pferde.
- travel tem "reitet"
+ rescue rook tem "gezogen"
- friend.start rook tem "Brüderschaft"
- travel rook+tem "dringen" @salzturm
- rescue? rook+tem oskan "befreit"
- happy oskan "Lachen"
- love! ysolt oskan "nie geliebt"
- parent oskan mere "Kind"
- reveal rook oskan "erzählt"
- pregnant silva oskan "hochschwanger"

== 8
Der Hof feiert Mittwinter, und [Harrow](harrow) nutzt das Fest, um sich die Krone aufsetzen zu lassen. [Ysolt](ysolt), nun des neuen [Königs](harrow) heimliche [Geliebte](ysolt), hofft auf einen Platz neben [ihm](harrow), doch der ist schon besetzt: [Isabel](tochter), des [Fürsten](fuerst) sechzehnjährige [Tochter](tochter), soll den Frieden besiegeln. Die [Verschmähte](ysolt) verlässt den Saal, ehe der Braten aufgetragen ist. [Balduin](fuerst) und [Harrow](harrow) trinken aus einem Becher. [Merewen](mere) trinkt nicht; [ihr](mere) ist seit Tagen speiübel, und die [Amme](amme) zählt es an den Fingern ab.
- celebrate _ "feiert"
- affair harrow ysolt "Geliebte"
- hire harrow "Krone"
+ engaged.start harrow tochter "besiegeln"
- parent fuerst tochter "Tochter"
- reject harrow ysolt "Verschmähte"
- friend.start fuerst harrow "Becher"
+ pregnant mere rook "speiübel"
- discover amme mere "zählt"

== 9
[Ysolt](ysolt) haust nun in der Turmstube. [Harrow](harrow) hat [Ysolt](ysolt) das Gold genommen. [Merewen](mere) klopft bei [Ysolt](ysolt). [Beide](mere+ysolt) haben denselben [Feind](harrow). [Sie](mere+ysolt) reichen sich die Hände. [Isabel](tochter) will nicht heiraten. Der [Bräutigam](harrow) ist alt und riecht nach Wachs. [Isabel](tochter) liebt Pferde und einen [Stallburschen](stallbursche). Nachts weckt [Isabel](tochter) [Dunja](dunja). [Dunja](dunja) schmuggelt [Isabel](tochter) im Brotkorb hinaus. Am Morgen fehlt [Harrow](harrow) die [Braut](tochter). [Balduin](fuerst) tobt. [Dunja](dunja) knetet Teig.
- move ysolt "haust"
- steal harrow ysolt "genommen"
- enemy harrow mere+ysolt "Feind"
+ friend.start mere ysolt "Hände"
- wedding! harrow tochter "nicht heiraten"
- love tochter stallbursche "Stallburschen"
- flee tochter harrow "fehlt"
+ rescue dunja tochter "schmuggelt"
- sad fuerst "tobt"

== 10
Auf dem Heimweg setzen bei [Silva](silva) mitten in der Einöde die Wehen ein. Eine wandernde [Hexe](hexe), [die](hexe) sich jede Hilfe mit einem Jahr des Lebens bezahlen lässt, bringt ein [Mädchen](erbin) zur Welt, doch die [Mutter](silva) überlebt es nicht. Der [König](oskan) sitzt bis zum Tagesanbruch neben der [Toten](silva). Dann nimmt [er](oskan) die [Kleine](erbin) auf den Arm und reitet weiter. [Rook](rook), [der](rook) nicht weiß, dass [er](rook) selbst bald ein Kind haben wird, verspricht [ihm](oskan), auf [sie](erbin) achtzugeben wie auf [sein](rook) eigenes. [Tem](tem) begräbt die [Heilerin](silva) unter einer Eberesche.
- help hexe silva "Hilfe"
+ birth silva erbin "Mädchen"
- parent silva erbin "Mutter"
+ die silva "überlebt es nicht"
- sad oskan "neben der Toten"
- discover! rook mere "nicht weiß"
- help? rook erbin "achtzugeben"

== 11
Als [Oskan](oskan) durch das Nordtor einzieht, lässt der [Torwächter](torwaechter) die Lanze fallen. [Harrow](harrow) empfängt den totgeglaubten [Bruder](oskan) mit Wein. [Ysolt](ysolt) schlägt [ihrem](ysolt) [Mann](oskan) den Becher vom Mund, und die Hunde, die daraus lecken, verenden. So endet, was zwischen dem [Thronräuber](harrow) und der [Königin](ysolt) war. Man wirft [Harrow](harrow) in ebenjene Zelle, in der vormals der [Mürrische](kerker) saß. Den [Fürsten](fuerst) stellt [Rook](rook) im Hof zum Zweikampf und unterliegt um ein Haar, hätte nicht [Dunja](dunja) aus dem Küchenfenster einen Kessel kippen lassen.
+ return oskan "einzieht"
- sibling harrow oskan "Bruder"
- kill? harrow oskan "Wein"
+ rescue ysolt oskan "schlägt"
- married oskan ysolt "Mann"
- affair.end harrow ysolt "endet"
- arrest _ harrow "Zelle"
- attack rook fuerst "Zweikampf"
- rescue dunja rook "Kessel"

== 12
[Rook](rook) hat [Merewen](mere) seit dem Herbst nicht gesehen und erkennt an der Art, wie [sie](mere) die Hand auf den Gürtel legt, was [ihm](rook) bevorsteht. [Er](rook) jubelt nicht, [er](rook) setzt sich auf die Stufen und heult. Der [König](oskan), [dem](oskan) [sein](oskan) eigenes Glück unter einer Eberesche liegt, gibt [den beiden](mere+rook) [seinen](oskan) Segen. Zwischen der [Prinzessin](mere) und der [Küchenmagd](dunja), [die](dunja) [ihrem](mere) [Liebsten](rook) das Leben erhalten hat, steht noch immer der Umhang. „Hast [du](dunja) [ihn](rook) geliebt?“, fragt [Mere](mere). „Ja.“ „Und jetzt?“ [Dunja](dunja) zuckt die Achseln. Da zieht [Mere](mere) [sie](dunja) an sich.
- discover rook mere "erkennt"
- pregnant mere rook "bevorsteht"
- happy rook "heult"
- help oskan mere+rook "Segen"
- couple mere rook "Liebsten"
- rescue.past dunja rook "Leben erhalten"
- love.past dunja rook "Ja"
+ reconcile dunja mere "zieht Mere sie"

== 13
[Ysolt](ysolt) und [Oskan](oskan), [die](oskan+ysolt) einander nichts mehr vorzuwerfen haben, gehen vor dem Hohen Rat in Frieden auseinander, und zum Dank für den umgestoßenen Becher überlässt [er](oskan) [ihr](ysolt) den [Salzturm](@salzturm). [Harrow](harrow) entwischt in der Kutte eines Mönchs, wie es heißt, mit Hilfe jener [Amme](amme), [die](amme) auch [ihn](harrow) gestillt hat. An der Grenze läuft [er](harrow) ausgerechnet [Isabel](tochter) in die Arme. Das [Mädchen](tochter), nunmehr [Bereiterin](tochter) bei einer Karawane, erkennt [ihn](harrow) am Wachsgeruch. [Sie](tochter) pfeift nach den Hunden. Mehr zeigt die Folge nicht.
+ divorce oskan ysolt "auseinander"
- gift oskan ysolt "überlässt"
+ flee harrow "entwischt"
- help? amme harrow "Hilfe"
- advisor.past amme harrow "gestillt"
- meet harrow tochter "in die Arme"
- hire tochter "Bereiterin"
- discover tochter harrow "erkennt"

== 14
Frühling in der Salzstadt: Aus dem [Falkner](rook) wird der [Schwiegersohn](rook) des [Königs](oskan), auf der Mauer wird zur Trauung getanzt, und in der Wiege neben dem Thron schlafen [Tante](erbin) und [Neffe](neffe), [beide](erbin+neffe) keine vier Wochen auseinander. [Tem](tem) hat [Dunja](dunja) das Lesen beigebracht und traut sich endlich, [ihr](dunja) einen Zettel unter den Teller zu schieben. Drei Worte stehen darauf. [Dunja](dunja) buchstabiert sie laut, wird feuerrot und isst den Zettel auf, damit ihn keiner sonst bekommt. „[Ich](dunja) auch“, sagt [sie](dunja) mit vollem Mund. Im Norden brennt ein Turm. Das Salz ist weiß, der Schnee ist weiß.
+ wedding mere rook "Trauung"
- kin oskan rook "Schwiegersohn"
- kin erbin neffe "Tante"
- advisor.past tem dunja "beigebracht"
+ confess tem dunja "Drei Worte"
- love dunja tem "Ich auch"
