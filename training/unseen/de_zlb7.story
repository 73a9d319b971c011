%series Transit Kepler
%lang de
%genre space opera, episode list of an online encyclopaedia
%cast imani | Kommandantin Imani Roth; Imani Roth; Imani | f
%cast juri | Juri Wakefield; Juri | m
%cast sol | Sol | n
%cast kosta | Dr. Kosta Vlahos; Kosta; Vlahos | m
%cast botanikerin | Yun-Hee | f
%cast funker | Edvard | m
%cast geologe | - | m
%cast kadett | Bram Okoye; Bram | m
%cast bordkatze | Schraube | f
%cast admiral | Admiral Teale; Teale | m
%cast piratin | Rote Selma; Selma | f
%cast koch | - | m
%cast lotsin | - | f
%cast baby | - | f
%cast brammutter | - | f
%cast zoellner | - | m

== 1
Mit acht Seelen und einer [Katze](bordkatze) verlässt der Frachter [Halbmond](*halbmond) die Erdumlaufbahn. [Kommandantin Imani Roth](imani) hat das Ruder von [ihrem](imani) [Vater](admiral) übernommen, von [Admiral Teale](admiral), mit [dem](admiral) [sie](imani) seit Jahren kein Wort wechselt. [Ihr](imani) [Stellvertreter](juri) ist [Juri Wakefield](juri), an [dessen](juri) Finger man noch den hellen Streifen eines abgelegten Rings sieht: Zwei Jahre lang war [er](juri) [Imanis](imani) [Mann](juri). Eine [Botanikerin](botanikerin) und ein [Geologe](geologe), frisch getraut, beziehen die Doppelkoje, während sich im Laderaum ein [Halbwüchsiger](kadett) ohne Fahrschein versteckt.
- parent admiral imani "Vater"
- hire imani admiral "übernommen"
- enemy admiral imani "kein Wort"
- boss imani juri "Stellvertreter"
+ married.past imani juri "Mann"
- wedding.past botanikerin geologe "getraut"
- housemate botanikerin geologe "Doppelkoje"

== 2
[Schraube](bordkatze) faucht eine Kiste an. In der Kiste sitzt [Bram](kadett). [Bram](kadett) ist sechzehn. Der [Koch](koch) will [ihn](kadett) den Behörden übergeben. [Imani](imani) macht [ihn](kadett) zum Kadetten. Warum, weiß bloß [Sol](sol), der [Bordrechner](sol). [Sol](sol) liest nämlich Gesichter. Der [Junge](kadett) hat [Juris](juri) Nase. Bald merkt es auch der [Schiffsarzt](kosta). [Vlahos](kosta) macht einen Bluttest. Nun steht fest: [Juri](juri) hat einen [Sohn](kadett). [Juri](juri) erbleicht.
- find bordkatze kadett "faucht"
- betray? koch kadett "übergeben"
+ hire kadett imani "Kadetten"
- discover sol kadett "weiß"
- discover kosta juri+kadett "merkt"
+ parent juri kadett "Sohn"
- sad juri "erbleicht"

== 3
Die [Kommandantin](imani) rechnet nach und kommt zu dem Schluss, dass [Juri](juri) den [Kadetten](kadett) gezeugt haben muss, als [er](juri) bereits mit [ihr](imani) verheiratet war. [Er](juri) leugnet nicht. [Sie](imani) beordert [ihn](juri) in den Maschinenraum, wo [er](juri) drei Tage lang Filter wechselt, unterbrochen nur von Besuchen [seines](juri) [Sprösslings](kadett), [der](kadett) wissen will, ob [er](juri) wirklich schnarche, wie es die [Mutter](brammutter) immer erzählt habe. Oben gesteht der [Funker](funker) dem Mikrofon, dass [er](funker) sich in die [Botanikerin](botanikerin) vergafft hat. Das Mikrofon war offen.
- discover imani juri "kommt zu dem Schluss"
+ cheat.past juri imani "gezeugt"
- married.past imani juri "verheiratet"
- boss imani juri "beordert"
- parent juri kadett "Sprösslings"
- parent brammutter kadett "Mutter"
- love funker botanikerin "vergafft"
+ reveal funker _ "offen"

== 4
Seither isst der [Geologe](geologe) nicht mehr mit dem [Funker](funker) an einem Tisch, obwohl die [zwei](funker+geologe) seit der Akademie unzertrennlich gewesen sind. [Seine](geologe) [Frau](botanikerin) versichert [ihm](geologe), [sie](botanikerin) habe [Edvard](funker) nie ermutigt; dass [sie](botanikerin) [ihm](funker) jeden Morgen Minze an die Konsole stellt, erwähnt [sie](botanikerin) nicht. In der Umlaufbahn von [Pallas](@pallas) entert die [Rote Selma](piratin) den Frachter, erleichtert ihn um zwölf Tonnen Eis und küsst zum Abschied den verdutzten [Vlahos](kosta), [den](kosta) [sie](piratin), wie sich zeigt, aus Studientagen bestens kennt.
- jealous geologe funker "isst der Geologe nicht"
- friend.end funker geologe "unzertrennlich gewesen"
- married botanikerin geologe "Frau"
- flirt! botanikerin funker "nie ermutigt"
- gift botanikerin funker "Minze"
- reveal! botanikerin geologe "erwähnt"
+ steal piratin imani "erleichtert"
- kiss kosta piratin "küsst"
- friend.past kosta piratin "Studientagen"

== 5
[Teale](admiral) funkt. [Teale](admiral) will das Eis zurück. [Teale](admiral) nennt [seine](admiral) [Tochter](imani) unfähig. [Imani](imani) legt auf. [Juri](juri) bringt [Imani](imani) Tee. [Sie](imani) wirft den Tee nicht. Das ist ein Fortschritt. [Kosta](kosta) schwört, mit [Selma](piratin) sei es seit zwanzig Jahren aus. [Sol](sol) misst [Kostas](kosta) Puls. Der Puls widerspricht. [Bram](kadett) lernt beim [Koch](koch) das Messerwerfen. Der [Koch](koch) hat [Bram](kadett) ins Herz geschlossen. Zugeben würde der [Alte](koch) das niemals.
- parent admiral imani "Tochter"
- quarrel admiral imani "unfähig"
- help juri imani "Tee"
- couple.past kosta piratin "aus"
- love? kosta piratin "widerspricht"
- advisor koch kadett "lernt"
+ friend kadett koch "ins Herz geschlossen"

== 6
Nach einem Meteoritentreffer, bei dem der [Geologe](geologe) in der äußeren Schleuse eingeklemmt wird, bleibt dem [Mann](funker), [den](funker) [er](geologe) seit Wochen schneidet, keine Zeit zum Abwägen: [Edvard](funker) steigt ohne Leine hinaus und schneidet [ihn](geologe) los. Der [Gerettete](geologe) verliert trotzdem einen Arm, und [Vlahos](kosta) braucht eine Nacht, um die Blutung zu stillen. Die [Botanikerin](botanikerin) wacht am Bett des [Gatten](geologe). Vor der Tür wacht der [Funker](funker). Gegen Morgen lehnt [sie](botanikerin) den Kopf an [seine](funker) Schulter und schläft ein.
- injure geologe "eingeklemmt"
- enemy funker geologe "schneidet"
+ rescue funker geologe "schneidet ihn"
- treat geologe kosta "stillen"
- help botanikerin geologe "wacht"
- married botanikerin geologe "Gatten"
- flirt botanikerin funker "lehnt"

== 7
In der Flaute zwischen den Gürteln passiert eine Woche lang nichts. Der [Koch](koch) bäckt Brot. [Schraube](bordkatze) wirft drei Junge, eines davon gescheckt, und [Sol](sol) spielt alte Schellackplatten ab, darunter den [Mondwalzer](*mondwalzer). [Juri](juri) fordert die [Vorgesetzte](imani) auf. Beim zweiten Refrain vergisst [sie](imani), dass [sie](imani) [ihm](juri) böse ist, beim dritten vergisst [er](juri) die Schritte. Der [Sohn](kadett) grinst von der Leiter herab. Als die Musik endet, gibt es eine Ohrfeige, danach allerdings einen sehr langen Kuss.
- birth bordkatze "wirft"
- invite juri imani "fordert"
- boss imani juri "Vorgesetzte"
- parent juri kadett "Sohn"
- attack imani juri "Ohrfeige"
+ kiss imani juri "Kuss"

== 8
Die [Piratin](piratin) ist zurück. Diesmal will [Selma](piratin) kein Eis. [Selma](piratin) will [Kosta](kosta). [Sie](piratin) zerrt [ihn](kosta) vor aller Augen in [ihr](piratin) Beiboot. [Imani](imani) jagt [ihr](piratin) nach. Am Bordfunk lacht der [Entführte](kosta). [Er](kosta) bittet, nicht gerettet zu werden. Den Platz in der Krankenstation übernimmt [Sol](sol). Eine [Lotsin](lotsin) aus [Ceres](@ceres) steigt zu. Der [Geologe](geologe) übt mit [ihr](lotsin) den Knoten einarmig. [Yun-Hee](botanikerin) beobachtet die [zwei](geologe+lotsin) und fühlt: gar nichts.
- return piratin "zurück"
- love piratin kosta "will Kosta"
+ abduct piratin kosta "zerrt"
- happy kosta "lacht"
- rescue! _ kosta "nicht gerettet"
- hire sol "übernimmt"
- travel lotsin "steigt"
- help lotsin geologe "übt"
- jealous! botanikerin lotsin "gar nichts"

== 9
[Yun-Hee](botanikerin), wie die [Botanikerin](botanikerin) nur von [ihrem](botanikerin) [Mann](geologe) und seit Neuestem auch vom [Funker](funker) genannt wird, zieht aus der Doppelkoje ins Gewächshaus und erklärt dem [Geologen](geologe), [sie](botanikerin) wolle von [ihm](geologe) geschieden werden. [Er](geologe) nimmt es mit Fassung auf, da die [Lotsin](lotsin) bereits [seine](geologe) Steinsammlung bewundert. Die [Kommandantin](imani), zur Trennung von Tisch und Bett kraft Amtes befugt, unterschreibt und stellt am selben Vormittag fest, weshalb [ihr](imani) seit Tagen vom Kaffeegeruch übel ist. [Juri](juri) fällt in Ohnmacht.
- married botanikerin geologe "Mann"
- move botanikerin "zieht"
- divorce? botanikerin geologe "geschieden"
+ divorce botanikerin geologe "unterschreibt"
- flirt lotsin geologe "bewundert"
+ pregnant imani juri "übel"
- ill juri "Ohnmacht"

== 10
Der [Admiral](admiral) holt die [Halbmond](*halbmond) mit einem Kreuzer ein, weil [er](admiral) [seiner](admiral) [Tochter](imani) das Kommando entziehen will. An der Schleuse steht [Bram](kadett) mit einem Küchenmesser. Niemand, sagt der [Kadett](kadett), nehme [seinem](kadett) künftigen [Geschwisterchen](baby) das Schiff weg. So erfährt [Teale](admiral), dass [er](admiral) Großvater wird. [Er](admiral) schnaubt, [er](admiral) poltert, dann setzt [er](admiral) sich auf eine Kiste und erzählt dem [Burschen](kadett) von dem Tag, an dem [er](admiral) [Imani](imani) fortgeschickt hat, und wie sehr [ihn](admiral) das reut.
- parent admiral imani "Tochter"
- quit? imani admiral "entziehen"
- threaten kadett admiral "Küchenmesser"
- sibling? baby kadett "Geschwisterchen"
+ discover admiral imani "erfährt"
- kin? admiral baby "Großvater"
- reveal admiral kadett "erzählt"
- reject.past admiral imani "fortgeschickt"
- sad admiral imani "reut"

== 11
[Vater](admiral) und [Tochter](imani) reden. [Sie](admiral+imani) reden bis zur Hundewache. Danach umarmt [Teale](admiral) [Imani](imani). [Imani](imani) umarmt [Teale](admiral). [Juri](juri) bekommt einen Handschlag. Der [Geologe](geologe) heiratet die [Lotsin](lotsin). [Trauzeuge](funker) ist [Edvard](funker), ausgerechnet. Den Kuchen backt der [Koch](koch). Mitten in die Feier platzt [Kosta](kosta), abgemagert. [Selma](piratin) hat [ihn](kosta) mit einem [Zollbeamten](zoellner) betrogen. [Er](kosta) bekommt Kuchen und [seinen](kosta) Kittel zurück. [Sol](sol) räumt die Krankenstation ungern.
- parent admiral imani "Tochter"
+ reconcile admiral imani "umarmt"
+ wedding geologe lotsin "heiratet"
- advisor funker geologe+lotsin "Trauzeuge"
- return kosta "platzt"
- cheat piratin kosta "betrogen"
- hire kosta "zurück"
- quit sol "räumt"

== 12
Vier Wochen zu früh, im Schatten des Jupiter und bei ausgefallener Schwerkraft, bringt [Imani](imani) ein [Mädchen](baby) zur Welt, [das](baby) der [Arzt](kosta) erst einfangen muss. [Bram](kadett) darf die [Schwester](baby) als Erster halten. Auf der Brücke bittet [Juri](juri) die [Frau](imani), [deren](imani) [Mann](juri) [er](juri) schon einmal war, es noch einmal mit [ihm](juri) zu wagen, und [sie](imani) steckt sich den alten Ring an. [Yun-Hee](botanikerin) und [Edvard](funker) sieht man im Gewächshaus nur von hinten. Ein Funkspruch der [Roten Selma](piratin) bleibt unbeantwortet; [Vlahos](kosta) ist fertig mit [ihr](piratin).
+ birth imani baby "zur Welt"
- sibling baby kadett "Schwester"
- married.past imani juri "Mann"
+ propose juri imani "wagen"
- engaged.start imani juri "Ring"
- reject kosta piratin "unbeantwortet"
- love.end kosta piratin "fertig"
