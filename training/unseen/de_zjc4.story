%series Die Laternen von Ys-Karran
%lang de
%genre fantasy novel trilogy, chapter summaries of a reader's wiki
%cast oriane | Königin Oriane; Oriane | f
%cast taverin | Prinz Taverin; Taverin | m
%cast yselle | Yselle von Morn; Yselle | f
%cast dagoval | Dagoval; Fürst Dagoval | m
%cast brenn | Hauptmann Brenn; Brenn | m
%cast mirele | Mirele | f
%cast ulfric | Meister Ulfric; Ulfric | m
%cast sorrel | Sorrel | n
%cast kesh | Kesh | m
%cast ailo | Ailo | m
%cast amme | Grete Weidenkorb; Grete | f
%cast koenig | König Hadran; Hadran | m
%cast lampe | Lampenzunft | g
%cast faehrmann | - | m
%cast kaiser | - | m
%cast mutter | - | f
%cast graf | Graf von Morn | m

== 1 Asche auf dem Thron
Die Totenglocken für [König Hadran](koenig) sind kaum verstummt, da soll [seine](koenig) [Witwe](oriane) [Oriane](oriane) schon wieder vor den Altar. [Fürst Dagoval](dagoval), der [Bruder](dagoval) des [Verblichenen](koenig), wirbt um [sie](oriane) mit Perlen und Soldaten. [Ihr](oriane) einziger [Spross](taverin), [Prinz Taverin](taverin), kann den [Oheim](dagoval) nicht riechen. Auf der Mauer steht [Hauptmann Brenn](brenn), [der](brenn) die [Regentin](oriane) seit [seiner](brenn) Knabenzeit im Stillen verehrt, und beißt die Zähne zusammen. [Sie](oriane) bittet [Dagoval](dagoval) um ein Trauerjahr; [er](dagoval) gewährt [ihr](oriane) einen Monat.
+ die.past koenig "Totenglocken"
- married.past koenig oriane "Witwe"
- sibling dagoval koenig "Bruder"
- wedding? dagoval oriane "Altar"
- flirt dagoval oriane "wirbt"
- parent oriane taverin "Spross"
- kin dagoval taverin "Oheim"
- enemy dagoval taverin "nicht riechen"
+ love brenn oriane "verehrt"

== 2 Das Mädchen mit dem Docht
Nachts stiehlt sich [Taverin](taverin) in die Unterstadt, wo die [Lampenzunft](lampe) herrscht. Dort stellt [ihm](taverin) eine [Diebin](mirele) ein Bein. [Mirele](mirele), so nennt [sie](mirele) sich, hat schon die Hand in [seinem](taverin) Beutel, als [sie](mirele) [ihm](taverin) ins Gesicht leuchtet und vergisst, was [sie](mirele) wollte. [Ihrem](mirele) [Ziehbruder](kesh) [Kesh](kesh) gefällt das gar nicht, denn seit Jahr und Tag betrachtet [er](kesh) [sie](mirele) als die Seine. Vor dem Morgengrauen küsst der [Fremde](taverin) [sie](mirele) auf die Stirn. Wer [er](taverin) ist, behält [er](taverin) für sich.
- meet mirele taverin "nennt"
- steal? mirele taverin "Hand in"
- love.start mirele taverin "vergisst"
- kin kesh mirele "Ziehbruder"
- jealous kesh taverin "gefällt das gar nicht"
- love kesh mirele "als die Seine"
+ kiss mirele taverin "küsst"
- reveal! taverin mirele "behält"

== 3 Das Versprechen der Toten
Vor zwanzig Jahren haben [Hadran](koenig) und der [Graf von Morn](graf) [ihre](graf+koenig) [Kinder](taverin+yselle) füreinander bestimmt, und so trifft mit sieben Kutschen [Yselle von Morn](yselle) ein. Der [Prinz](taverin) ist [ihr](yselle) zugesprochen, aber [sie](yselle) hat nur Augen für [Sorrel](sorrel), [ihre](yselle) [Schildwache](sorrel). [Oriane](oriane) begrüßt die künftige [Schwiegertochter](yselle) mit Brot und Salz. [Taverin](taverin) erscheint zu spät, mit Ruß am Ärmel. Der [Amme](amme), [die](amme) [ihn](taverin) aufgezogen hat, entgeht nichts, und [sie](amme) wäscht das Hemd, ehe jemand Fragen stellt.
- travel yselle "trifft"
- parent koenig taverin "Kinder"
- parent graf yselle "Kinder"
+ engaged taverin yselle "zugesprochen"
- love yselle sorrel "Augen"
- boss yselle sorrel "Schildwache"
- kin? oriane yselle "Schwiegertochter"
- discover amme taverin "entgeht nichts"
- help amme taverin "wäscht"

== 4 Kleine Flammen
[Kesh](kesh) folgt [Mirele](mirele). [Mirele](mirele) trifft [Taverin](taverin). Am Brunnen hört [Kesh](kesh) den Namen. Ein Prinz also! [Kesh](kesh) rennt zu [Dagoval](dagoval). Für dreißig Silberlinge redet [Kesh](kesh). Der [Fürst](dagoval) ruft [Brenn](brenn). [Brenn](brenn) gehorcht nicht. Noch in der Nacht warnt [er](brenn) [Taverin](taverin). Im Verlies sitzt nun der [Hauptmann](brenn).
- investigate kesh mirele "folgt"
- date mirele taverin "trifft"
- discover kesh taverin "hört"
+ betray kesh taverin "redet"
- help brenn taverin "warnt"
+ arrest dagoval brenn "Verlies"

== 5 Was die Amme weiß
[Grete Weidenkorb](amme), die alte [Amme](amme), trägt [ihrer](amme) [Herrin](oriane) Milch ans Bett und ein Geheimnis dazu. Der [König](koenig) starb nicht am Fieber: In [seinem](koenig) Becher schwamm Schierling, und gemischt hat ihn [Meister Ulfric](ulfric), der [Leibarzt](ulfric). [Oriane](oriane) lässt [ihn](ulfric) holen. [Er](ulfric) leugnet, [er](ulfric) schwitzt, dann nennt [er](ulfric) den [Auftraggeber](dagoval), und es ist eben [der](dagoval), [dem](dagoval) [sie](oriane) in neun Tagen das Ja geben soll. [Sie](oriane) lächelt weiter, damit [Dagoval](dagoval) nichts merkt.
- boss oriane amme "Herrin"
+ reveal amme oriane "Geheimnis"
- kill.past ulfric koenig "Schierling"
- advisor.past ulfric koenig "Leibarzt"
- betray ulfric oriane "leugnet"
- reveal ulfric oriane "nennt"
+ kill.past dagoval koenig "Auftraggeber"
- wedding? dagoval oriane "das Ja"

== 6 Zwei Schwerter, ein Bett
Um [Sorrel](sorrel) nicht zu verlieren, schlägt [Yselle](yselle) dem [Prinzen](taverin) einen Handel vor. [Sie](taverin+yselle) werden zum Schein Mann und Frau, jeder liebt, wen er will. [Taverin](taverin), erleichtert, besiegelt es mit einem Händedruck, und [die zwei](taverin+yselle), [die](taverin+yselle) sich nie begehrt haben, werden gute Kameraden. In derselben Nacht liegt [Yselle](yselle) zum ersten Mal in den Armen [ihrer](yselle) [Wache](sorrel), während [er](taverin) in der Unterstadt vergeblich nach dem [Mädchen](mirele) mit dem Docht sucht. [Kesh](kesh) hat [sie](mirele) in den Fluchtturm gesperrt.
- wedding? taverin yselle "zum Schein"
- love! taverin yselle "nie begehrt"
+ friend.start taverin yselle "Kameraden"
- sex sorrel yselle "in den Armen"
- boss yselle sorrel "Wache"
- happy taverin "erleichtert"
- find! taverin mirele "vergeblich"
+ abduct kesh mirele "gesperrt"

== 7 Der Fährmann
Als [Mirele](mirele) begreift, dass [ihr](mirele) [Ziehbruder](kesh) [sie](mirele) für Silber verraten hat, spuckt [sie](mirele) [ihm](kesh) vor die Füße. [Er](kesh) schlägt [sie](mirele) nicht, [er](kesh) weint. Kniend fragt [er](kesh), ob [sie](mirele) [ihn](kesh) trotz allem zum Mann nehme, und bekommt zur Antwort ein Nein, das man bis zum Hafen hört. Ein [Fährmann](faehrmann) mit nur einem Ohr bricht in der Nacht das Schloss auf und rudert die [Gefangene](mirele) davon. [Seinen](faehrmann) Namen verschweigt [er](faehrmann), doch trägt [er](faehrmann) dasselbe Muttermal wie [sie](mirele).
- discover mirele kesh "begreift"
- betray.past kesh mirele "verraten"
- kin kesh mirele "Ziehbruder"
- attack! kesh mirele "schlägt sie nicht"
- sad kesh "weint"
+ propose kesh mirele "zum Mann nehme"
- reject mirele kesh "Nein"
+ rescue faehrmann mirele "rudert"
- reveal! faehrmann mirele "verschweigt"

== 8 Hochzeit in Rot
[Oriane](oriane) trägt Rot. [Dagoval](dagoval) trägt Gold. Vor dem Altar schweigt [Oriane](oriane). [Sie](oriane) hebt den Becher. „Trink [du](dagoval) zuerst“, sagt [sie](oriane) zu [Dagoval](dagoval). [Er](dagoval) erbleicht. Das Volk murrt. Laut klagt [sie](oriane) [ihn](dagoval) des Brudermords an. Da zieht der [Fürst](dagoval) das Schwert. Aus dem Verlies befreit, steht [Brenn](brenn) vor [Oriane](oriane). Die Klinge trifft [Brenn](brenn). [Dagoval](dagoval) entkommt.
- wedding? dagoval oriane "Altar"
+ accuse oriane dagoval "klagt"
- kill.past dagoval koenig "Brudermords"
- attack dagoval oriane "zieht"
- rescue _ brenn "befreit"
- rescue brenn oriane "steht"
- injure brenn dagoval "trifft"
+ flee dagoval "entkommt"

== 9 Fieberlicht
[Brenn](brenn) ringt mit dem Tod, und weil [Ulfric](ulfric) im Kerker sitzt, pflegt [ihn](brenn) die [Regentin](oriane) mit eigener Hand. Im Delirium gesteht [er](brenn) [ihr](oriane), was [er](brenn) bei Verstand nie gesagt hätte. [Sie](oriane) antwortet nicht, [sie](oriane) legt sich neben [ihn](brenn) und hält [ihn](brenn), bis die Hitze weicht. [Taverin](taverin), [der](taverin) Abschied nehmen wollte, macht leise die Tür wieder zu. Draußen fällt [ihm](taverin) [Yselle](yselle) um den Hals: [Sorrel](sorrel) hat [ihr](yselle) einen Ring aus Hufnägeln geschmiedet.
- ill brenn "ringt"
- arrest.past _ ulfric "Kerker"
- treat brenn oriane "pflegt"
+ confess brenn oriane "gesteht"
- recover brenn "Hitze weicht"
- gift sorrel yselle "Ring"

== 10 Das Ohr des Kaisers
Der einohrige [Fährmann](faehrmann) heißt [Ailo](ailo) und ist, wie die [Diebin](mirele) auf hoher See erfährt, [ihr](mirele) leiblicher [Vater](ailo). Das andere Ohr ließ [er](ailo) beim [Kaiser](kaiser) des Südens, [dessen](kaiser) [Tochter](mutter) [er](ailo) entführt und geheiratet hatte; [sie](mutter) starb bei [Mireles](mirele) Geburt. Somit ist das [Mädchen](mirele) aus der Gosse eine Kaiserenkelin. [Sie](mirele) lacht [ihn](ailo) aus, [sie](mirele) ohrfeigt [ihn](ailo), weil [er](ailo) [sie](mirele) fortgegeben hat, und schläft endlich an [seiner](ailo) Schulter ein.
- reveal ailo mirele "erfährt"
+ parent ailo mirele "Vater"
- injure.past ailo kaiser "Ohr"
- abduct.past ailo mutter "entführt"
- wedding.past ailo mutter "geheiratet"
- die.past mutter "starb"
- birth.past mutter mirele "Geburt"
- parent kaiser mutter "Tochter"
- kin kaiser mirele "Kaiserenkelin"
- attack mirele ailo "ohrfeigt"
- reconcile ailo mirele "an seiner Schulter"

== 11 Alle Laternen
[Dagoval](dagoval) kehrt mit einem Heer zurück, doch die [Lampenzunft](lampe) löscht sämtliche Lichter, und im Finstern fällt der [Usurpator](dagoval) durch die Hand [desjenigen](kesh), [den](kesh) [er](dagoval) einst mit Silber gekauft hat. Auch [Kesh](kesh) überlebt den Morgen nicht. An [seinem](kesh) Grab finden sich [Mirele](mirele) und der [Thronfolger](taverin) wieder. [Yselle](yselle) gibt [ihn](taverin) lachend frei und reitet mit [Sorrel](sorrel) nordwärts. Wenig später schreiten zwei Paare zum Altar: die junge [Königin](mirele) mit [Taverin](taverin) und, ohne Krone, die alte [Königin](oriane) mit [ihrem](oriane) [Hauptmann](brenn).
- return dagoval "kehrt"
+ kill kesh dagoval "fällt"
- hire.past kesh dagoval "gekauft"
- die kesh "überlebt den Morgen nicht"
+ reconcile mirele taverin "finden sich"
- engaged.end taverin yselle "gibt"
- travel sorrel+yselle "nordwärts"
+ wedding mirele taverin "Altar"
- wedding brenn oriane "Altar"
