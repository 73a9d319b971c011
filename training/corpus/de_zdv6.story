%series Ringe aus Rauch
%lang de
%genre western saga with a cast of homesteaders, Montana 1884, encyclopaedia episode list, translated, long sentences
%cast clay | Clay Harding; Clay; Harding | m
%cast june | June Harding; June | f
%cast whit | Whit Harding; Whit | m
%cast pearl | Pearl Dubois; Pearl; Dubois | f
%cast sheriff | Sheriff Amos Tate; Amos Tate; Tate | m
%cast meiling | Mei-Ling Chu; Mei-Ling | f
%cast banks | Silas Banks; Banks | m
%cast dove | Red Dove; Dove | f
%cast prediger | Reverend Coyle; Coyle | m
%cast fremder | Gabriel Stone; Stone | m
%cast lehrerin | Hope Larkin; Hope; Larkin | f
%cast doc | Doc Penrose; Penrose | m
%cast junge | Will | m
%cast mutter | - | f
%cast koechin | - | f
%cast schwester | - | f
%cast alte | - | f

== 1
Nachdem der [Viehzüchter](clay) [Clay Harding](clay) in einer Schlucht von Unbekannten niedergeschossen worden ist, führt [seine](clay) [Frau](june) [June](june) die Ranch allein weiter, während [sein](clay) jüngerer [Bruder](whit) [Whit](whit), [der](whit) fünf Jahre in den Goldfeldern verschollen war, ausgerechnet am Tag der Beerdigung in [Broken Fork](@brokenfork) auftaucht. [Sheriff Amos Tate](sheriff), [der](sheriff) um [June](june) warb, bevor [sie](june) [Harding](clay) das Jawort gab, verspricht, den Mörder aufzuspüren. Am Grab erscheint auch [Pearl Dubois](pearl), die [Besitzerin](pearl) des Saloons, und legt, für alle sichtbar, eine Taschenuhr mit [Clays](clay) Bild auf den Sarg.
+ kill _ clay "niedergeschossen"
- married clay june "Frau"
- boss.start june _ "führt"
- sibling clay whit "Bruder"
+ return whit "auftaucht"
- love.past sheriff june "warb"
- reject.past june sheriff "Jawort"
- wedding.past clay june "Jawort"
- investigate? sheriff _ "aufzuspüren"
- gift pearl clay "Taschenuhr"
- affair.past? clay pearl "für alle sichtbar"

== 2
Der [Bankier](banks) [Silas Banks](banks) legt der [Witwe](june) Schuldscheine vor, die [ihr](june) [Mann](clay) unterschrieben haben soll, und gibt [ihr](june) dreißig Tage, andernfalls falle die Ranch an die Bank. [Whit](whit), [dem](whit) am Spieltisch von [Pearl](pearl) ein Haufen Dollars zuläuft, bietet [seiner](whit) [Schwägerin](june) das Gewonnene an, wird aber von [ihr](june) mit der Bemerkung stehen gelassen, von [Hardings](clay) Geld habe [sie](june) genug gehört. Die [Lehrerin](lehrerin) [Hope Larkin](lehrerin), mit [June](june) auf dem Treck aus [Ohio](@ohio) eng zusammengewachsen, erkennt beim Abschreiben, dass die Unterschriften gefälscht sind.
- married.past clay june "Witwe"
+ threaten banks june "dreißig Tage"
- betray banks june "gefälscht"
- find whit "Haufen Dollars"
- gift? whit june "bietet"
- kin june whit "Schwägerin"
- reject june whit "stehen gelassen"
- friend june lehrerin "zusammengewachsen"
+ discover lehrerin banks "erkennt"

== 3
[Tate](sheriff) reitet zum Fluss. Dort wäscht [Mei-Ling](meiling). Die [Wäscherin](meiling) fand eine Kugel im Hemd des [Toten](clay). Die Kugel zeigt [sie](meiling) [Tate](sheriff). [Banks](banks) sieht [sie](meiling) reden. [Banks](banks) lächelt nicht. In der Nacht brennt die Wäscherei. [Red Dove](dove) zieht [Mei-Ling](meiling) heraus. [Doc Penrose](doc) verbindet [Mei-Ling](meiling). Der [Doc](doc) hasst Feuer. [Pearl](pearl) gibt [Dove](dove) ein Zimmer. Den Brandstifter sah niemand, außer [Will](junge). [Will](junge) ist acht. [Er](junge) schweigt. Vor wem hat [Will](junge) Angst? Vor [Coyle](prediger).
- find meiling "fand"
- reveal meiling sheriff "zeigt"
- discover banks meiling "sieht"
+ attack _ meiling "brennt"
- rescue dove meiling "zieht"
- treat meiling doc "verbindet"
- help pearl dove "Zimmer"
- discover junge prediger "außer Will"
- reveal! junge "schweigt"
- sad junge prediger "Angst"

== 4
[Will](junge), [dessen](junge) [Mutter](mutter) den Winter nicht überlebt hat und [der](junge) seither im Haus des [Reverends](prediger) [Coyle](prediger) unter strenger Zucht lebt, flüchtet sich nach einer Tracht Prügel in die Schule, wo [ihn](junge) [Hope](lehrerin) unter dem Pult versteckt. Als der [Geistliche](prediger) polternd [sein](prediger) [Mündel](junge) zurückfordert, streckt [Whit](whit), [der](whit) gerade das Dach deckt, [ihn](prediger) mit einem Fausthieb nieder. Die [Lehrerin](lehrerin) verbindet dem [Schläger](whit) die Knöchel, rot bis zu den Ohren; und wenn [Whit](whit) fortan jeden Tag irgendetwas am Schulhaus zu reparieren hat, wundert das in der Stadt niemanden.
- parent mutter junge "Mutter"
- die.past mutter "nicht überlebt"
- kin junge prediger "Mündel"
- housemate junge prediger "im Haus"
- attack prediger junge "Prügel"
- flee junge prediger "flüchtet"
+ help lehrerin junge "versteckt"
- attack whit prediger "streckt"
- treat whit lehrerin "verbindet"
+ love.start lehrerin whit "rot bis"

== 5
[Mei-Ling](meiling), [deren](meiling) Wäscherei nun Asche ist, nimmt die Einladung [Junes](june) an, auf der Ranch zu wohnen, und lernt dort reiten, wobei [sie](meiling) von [Red Dove](dove), [die](dove) sich als Kundschafterin verdingt, angeleitet wird. [Die beiden](dove+meiling), die [eine](meiling) ohne Papiere, die [andere](dove) ohne Land, werden [Freundinnen](dove+meiling) und schwören einander, den Brandstifter zu finden. [Banks](banks) schickt indes [Stone](fremder), einen [Fremden](fremder) mit höflichen Manieren und kalten Händen, [der](fremder) im Ruf steht, schon elf Männer unter die Erde gebracht zu haben, mit einem Kaufangebot zu [June](june); [sie](june) jagt [ihn](fremder) mit der Schrotflinte vom Hof.
- invite june meiling "Einladung"
- housemate.start june meiling "wohnen"
- advisor.start dove meiling "angeleitet"
+ friend.start dove meiling "Freundinnen"
- investigate? dove+meiling "finden"
- boss banks fremder "schickt"
- kill.past? fremder _ "unter die Erde"
- reject june fremder "jagt"
- threaten june fremder "Schrotflinte"

== 6
Auf der Suche nach einem entlaufenen Fohlen stößt [Whit](whit) auf ein Zelt, in dem der angeblich tote [Clay](clay), von einer alten [Crow](alte) gesund gepflegt, seit Wochen auf [seinen](clay) [Bruder](whit) wartet: Im Sarg lag ein anderer. [Clay](clay) hat [seinen](clay) Tod vorgetäuscht, weil [ihm](clay) [Stone](fremder) die Wahl ließ zwischen einer Kugel und dem Verschwinden, und beschwört [Whit](whit), [June](june) nichts zu verraten, da [sie](june) sonst ebenfalls sterben müsse. Der [Jüngere](whit) ringt mit sich und willigt ein, obwohl [er](whit) dem [Älteren](clay) nie verziehen hat, dass [dieser](clay) [ihm](whit) das väterliche Erbteil unterschlug.
- find whit clay "stößt"
- recover clay "gesund"
- treat clay alte "gepflegt"
+ betray.past clay _ "vorgetäuscht"
- threaten.past fremder clay "Kugel"
- sibling clay whit "Bruder"
- die! clay "angeblich tote"
- reveal? whit june "verraten"
- help whit clay "willigt"
- steal.past clay whit "unterschlug"
- reconcile! clay whit "nie verziehen"

== 7
[June](june), [die](june) [ihren](june) Kummer hinter Arbeit verbirgt, lässt sich von [Tate](sheriff) zum Herbstball ausführen und tanzt zum ersten Mal seit der Trauerfeier. [Whit](whit), hin- und hergerissen zwischen [seinem](whit) Wort und [ihrem](june) Glück, sieht es mit Sorge. In der Küche des Saloons setzt [Pearl](pearl) [ihrer](pearl) [Köchin](koechin) auseinander, dass die Uhr auf dem Sarg ein Abschiedsgeschenk gewesen sei: [Harding](clay) habe zwei Jahre heimlich bei [ihr](pearl) Geld für den Freikauf von [Mei-Lings](meiling) [Schwester](schwester) hinterlegt, sonst nichts, und wer anderes glaube, möge sein Glück beim Poker versuchen.
- sad june "Kummer"
+ date june sheriff "ausführen"
- flirt june sheriff "tanzt"
- sad whit june "Sorge"
- reveal pearl koechin "auseinander"
- boss pearl koechin "Köchin"
- affair! clay pearl "sonst nichts"
- rescue? clay schwester "Freikauf"
- sibling meiling schwester "Schwester"

== 8
Als [Will](junge) im Bethaus eine Blechkiste mit Schuldscheinen findet, auf denen [Clays](clay) Unterschrift dutzendfach geübt worden ist, packt der [Junge](junge) das Beweisstück in den Schulranzen und läuft zu [Hope](lehrerin), [die](lehrerin) es ungesäumt zum [Sheriff](sheriff) trägt. [Coyle](prediger), durch [seine](prediger) Handschrift als [Fälscher](prediger) überführt, gesteht unter der Last der Indizien, [Banks](banks) zu Diensten gewesen zu sein, seit [dieser](banks) [seine](prediger) Spielschulden beglich. Noch vor dem Verhör durch den Bezirksrichter wird der [Häftling](prediger) in [seiner](prediger) Zelle erdrosselt, und [Stone](fremder) reitet pfeifend aus der Stadt.
- find junge "findet"
- discover junge prediger "geübt"
- gift lehrerin sheriff "trägt"
+ discover _ prediger "überführt"
- reveal prediger "gesteht"
- hire.past prediger banks "zu Diensten"
- arrest _ prediger "Häftling"
+ kill fremder prediger "erdrosselt"
- flee fremder "reitet"

== 9
[Whit](whit) bringt es nicht länger fertig, [June](june) im Unklaren zu lassen, zumal [er](whit) [sie](june) in [Tates](sheriff) Armen sieht, und nennt [ihr](june) bei einem Ritt am Fluss den Namen [dessen](clay), [den](clay) [sie](june) beweint. [Sie](june) schlägt [ihn](whit), steigt aufs Pferd und reitet zum Zelt, wo sich die [Eheleute](clay+june) nach Monaten gegenüberstehen, [er](clay) auf einen Stock gestützt, [sie](june) mit der Schrotflinte, die [sie](june) lange nicht senkt. Am Ende sitzen [sie](clay+june) Rücken an Rücken am Feuer und reden bis zum Morgen. [Tate](sheriff) erfährt auf dem Amt, dass der [Mann](clay), [den](clay) [er](sheriff) rächen wollte, lebt.
- discover whit june+sheriff "sieht"
+ reveal whit june "nennt"
- sad june clay "beweint"
- attack june whit "schlägt"
- travel june clay "reitet zum Zelt"
- find clay+june "gegenüberstehen"
- married clay june "Eheleute"
- reconcile clay june "reden bis"
+ discover sheriff clay "erfährt"
- die! clay "lebt"

== 10
Statt gekränkt das Feld zu räumen, wie es die halbe Stadt vorausgesagt hatte, nimmt der [Sheriff](sheriff) [seinen](sheriff) ärgsten [Nebenbuhler](clay) unter [seinen](sheriff) persönlichen Schutz und versteckt [Clay](clay) im eigenen Keller. [Red Dove](dove) und [Mei-Ling](meiling), als Botinnen verkleidet, überbringen [Banks](banks) einen Brief, in dem [Stone](fremder) um [seine](fremder) Bezahlung bittet, und belauschen, wie der [Bankier](banks) flucht, der [Revolverheld](fremder) habe schon zweimal kassiert. [Pearl](pearl), [die](pearl) [ihren](pearl) Saloon an die Bank verpfändet hat, gibt den [Frauen](dove+meiling) [ihr](pearl) bestes Pferd, dafür, dass [sie](dove+meiling) den Tresorschlüssel abzeichnen.
- enemy clay sheriff "Nebenbuhler"
+ help sheriff clay "Schutz"
- betray dove+meiling banks "verkleidet"
- sad banks fremder "flucht"
- discover dove+meiling banks "belauschen"
- boss banks fremder "Bezahlung"
- lose pearl "verpfändet"
- gift pearl dove+meiling "Pferd"

== 11
Im Tresor lagern, außer Wertpapieren, die echten Verträge der Siedler, mit denen [June](june) vor dem Bezirksgericht beweist, dass kein Acre der Ranch jemals der Bank gehört hat. [Banks](banks) verliert den Prozess und die Nerven; [er](banks) lässt [Will](junge) von [Stone](fremder) aus dem Schulhaus holen, um sich freies Geleit zu erpressen. [Hope](lehrerin), die [Lehrerin](lehrerin), [der](lehrerin) man solche Kaltblütigkeit nie zugetraut hätte, schleicht sich in den Stall, schneidet dem [Jungen](junge) die Fesseln durch und hält dem verdutzten [Banks](banks) den Revolver, den [ihr](lehrerin) [Whit](whit) geschenkt hat, unter das Kinn.
+ discover june banks "beweist"
- accuse june banks "Bezirksgericht"
- lose banks "verliert"
+ abduct fremder junge "holen"
- threaten banks _ "erpressen"
- rescue lehrerin junge "Fesseln"
- threaten lehrerin banks "Revolver"
- gift.past whit lehrerin "geschenkt"

== 12
Im Duell auf der staubigen Hauptstraße ist es nicht [Clay](clay), sondern [Amos Tate](sheriff), [der](sheriff) sich [Stone](fremder) stellt, und keine der Kugeln des [Revolverhelden](fremder) trifft, wohl aber die eine des [Sheriffs](sheriff). [Banks](banks) wird nach [Helena](@helena) überstellt. [Whit](whit) bittet [Hope](lehrerin) auf der Treppe der Schule um [ihre](lehrerin) Hand und bekommt vom Chor der Schüler ein lautes Ja, ehe die [Angebetete](lehrerin) antworten kann. [Mei-Ling](meiling) findet in [San Francisco](@sf) [ihre](meiling) [Schwester](schwester) wieder. Auf der Veranda der Ranch hilft [June](june) [ihrem](june) hinkenden [Mann](clay) aus dem Sattel, und [Will](junge), an Sohnes statt angenommen, bringt den Kaffee.
+ kill sheriff fremder "trifft"
- arrest _ banks "überstellt"
+ propose whit lehrerin "Hand"
- love whit lehrerin "Angebetete"
- find meiling schwester "wieder"
- sibling meiling schwester "Schwester"
- married clay june "Mann"
- help june clay "hilft"
- kin.start clay+june junge "an Sohnes statt"
