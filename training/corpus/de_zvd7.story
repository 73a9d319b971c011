%series Die Wachszieher von Amrach
%lang de
%genre fantasy, DVD box texts
%cast ilse | Ysmene | f
%cast corvin | Halvar | m
%cast tamsel | Tamsel | m
%cast fuerst | Fürst Orlan; Orlan | m
%cast fuerstin | Fürstin Belisa; Belisa | f
%cast dachs | Mooswart | m
%cast zunft | Zunft der Wachszieher; Zunft | g
%cast meisterin | Meisterin Gunhild; Gunhild | f
%cast docht | Dochtmann | m
%cast schwester | Ravenna | f
%cast raeuber | Kolk | m
%cast kerze | - | f
%cast imkerin | - | f
%cast bote | - | m
%cast mundschenk | - | m
%cast hexer | - | m
%cast ieltern | - | n
%cast schatten | - | n
%cast edmar | Fürst Edmar; Edmar | m

== 1 Das Lebenslicht
Für jeden Menschen in [Amrach](@amrach) brennt eine Kerze, und niemand darf die eigene sehen. [Ysmene](ilse), [Lehrmädchen](ilse) der [Zunft](zunft), bricht das Verbot und stellt fest, dass [ihre](ilse) nicht kürzer wird. Bevor [sie](ilse) [Meisterin Gunhild](meisterin) um Rat fragen kann, liegt [diese](meisterin) leblos zwischen den Bienenstöcken. Als Mörderin gejagt, schlägt sich die [Waise](ilse) in die Moore durch, wo [ihr](ilse) der [Wegelagerer](raeuber) [Kolk](raeuber) erst die Stiefel abnimmt und dann das Leben rettet.
- advisor zunft ilse "Lehrmädchen"
- discover ilse "stellt"
+ die meisterin "leblos"
- accuse _ ilse "Mörderin"
- flee ilse "schlägt"
- steal raeuber ilse "abnimmt"
+ rescue raeuber ilse "rettet"

== 2 Der Dachs, der sprach
[Mooswart](dachs) spricht nur nachts und nur die Wahrheit, was [ihn](dachs) bei Hof die Stellung und beinahe das Fell gekostet hat. [Ysmene](ilse) befreit den [Dachs](dachs) aus einer Schlinge. Zum Dank führt [er](dachs) [sie](ilse) und [Kolk](raeuber) über die Grenze. Unterdessen tritt [Fürst Orlan](fuerst) vor den Altar: [Er](fuerst) nimmt die schöne [Belisa](fuerstin) zur Frau, ohne zu ahnen, dass [deren](fuerstin) Herz seit jeher [seinem](fuerst) [Bruder](corvin) gehört, dem [Feldherrn](corvin) [Halvar](corvin). [Der](corvin) steht beim Jawort in der ersten Reihe und schweigt.
- quit.past dachs "Stellung"
- rescue ilse dachs "befreit"
- help dachs ilse+raeuber "führt"
- travel ilse+raeuber "über die Grenze"
+ wedding fuerst fuerstin "nimmt"
- discover! fuerst fuerstin "ohne zu ahnen"
+ love fuerstin corvin "Herz"
- sibling corvin fuerst "Bruder"

== 3 Honigzoll
Ein [Mann](docht) ohne Gesicht, in geschmolzenes Wachs gehüllt, zieht durch die Dörfer und bläst Lichter aus. [Dochtmann](docht) nennen [ihn](docht) die Kinder. [Halvar](corvin) soll [ihn](docht) stellen und findet stattdessen [Ysmene](ilse), auf [die](ilse) ein Kopfgeld ausgesetzt ist. Warum der [Krieger](corvin) das [Mädchen](ilse) laufen lässt, weiß [er](corvin) selbst nicht genau. [Kolk](raeuber) weiß es sehr wohl und ist übelster Laune. In der Festung findet [Belisa](fuerstin) auf [ihrem](fuerstin) Kissen eine Wabe, das alte Zeichen [ihres](fuerstin) heimlichen [Liebsten](corvin).
+ kill docht _ "bläst"
- investigate? corvin docht "stellen"
- meet corvin ilse "findet"
+ help corvin ilse "laufen lässt"
- jealous raeuber corvin "übelster Laune"
- find fuerstin "Wabe"
- affair corvin fuerstin "heimlichen Liebsten"

== 4 Die Imkerin
Gejagt von den Häschern, klopfen [Ysmene](ilse) und [Kolk](raeuber) bei einer [Imkerin](imkerin) an, [die](imkerin) [sie](ilse+raeuber) in Bienenkörben verbirgt. [Sie](imkerin) erkennt an [Ysmenes](ilse) Handgelenk ein Mal und erzählt, dass einst zwei [Schwestern](ilse+schwester) aus dem Moor gezogen wurden, die [eine](ilse) für die [Zunft](zunft), die [andere](schwester) für [Orlans](fuerst) [Hexenmeister](hexer). [Kolk](raeuber), im Fieber, murmelt einen Frauennamen. Es ist nicht der [ihre](ilse). Bei Morgengrauen wird die [Alte](imkerin) von den Soldaten abgeführt und die Hütte in Brand gesteckt.
- flee ilse+raeuber "Gejagt"
- help imkerin ilse+raeuber "verbirgt"
- reveal imkerin ilse "erzählt"
+ sibling ilse schwester "Schwestern"
- ill raeuber "Fieber"
+ arrest _ imkerin "abgeführt"
- attack _ imkerin "in Brand"

== 5 Spiegelwachs
Wer in Spiegelwachs blickt, sieht den Menschen, den er am meisten fürchtet. [Halvar](corvin) sieht [seinen](corvin) [Bruder](fuerst). Zu Recht, denn ein [Bote](bote) hat [Orlan](fuerst) die Nächte [seiner](fuerst) [Gemahlin](fuerstin) hinterbracht. Statt zu toben, richtet der [Fürst](fuerst) dem [Nebenbuhler](corvin) ein Fest aus und gießt Gift in den Met. [Belisa](fuerstin) vertauscht die Becher; es trifft den [Mundschenk](mundschenk). Im Moor begegnet [Ysmene](ilse) [ihrem](ilse) eigenen [Spiegelbild](schwester) mit weißem Haar. [Es](schwester) nennt sich [Ravenna](schwester) und hebt den Dolch.
- sibling corvin fuerst "Bruder"
- sad corvin fuerst "fürchtet"
- reveal bote fuerst "hinterbracht"
- married fuerst fuerstin "Gemahlin"
+ kill? fuerst corvin "Gift"
- rescue fuerstin corvin "vertauscht"
- die mundschenk "trifft"
+ meet ilse schwester "begegnet"
- threaten schwester ilse "Dolch"

== 6 Zweierlei Blut
[Ravenna](schwester) hat den Auftrag, die [Wiedergefundene](ilse) zu töten, und bringt es nicht über sich. Die [Zwillinge](ilse+schwester) teilen eine Nacht lang ein Feuer und [ihre](ilse+schwester) Erinnerungen. Dann fällt der Name [Kolk](raeuber), und [Ravenna](schwester) lacht bitter: Mit dem [Räuber](raeuber) war [sie](schwester) verlobt, bis [er](raeuber) vor dem Altar kehrtmachte. In [Amrach](@amrach) wird [Halvar](corvin) wegen Hochverrats in Ketten gelegt. [Belisa](fuerstin), von [ihm](corvin) guter Hoffnung, fleht auf Knien um Gnade für [ihn](corvin) und erreicht die Verbannung.
- kill? schwester ilse "Auftrag"
- kill! schwester ilse "nicht über sich"
- sibling ilse schwester "Zwillinge"
- engaged.past raeuber schwester "verlobt"
+ breakup.past raeuber schwester "kehrtmachte"
+ arrest _ corvin "Ketten"
- accuse _ corvin "Hochverrats"
+ pregnant fuerstin corvin "guter Hoffnung"
- help fuerstin corvin "fleht"

== 7 Die Kerze der Toten
Im Gewölbe der [Zunft](zunft) flackert eine Kerze, die längst erloschen sein müsste: die von [Gunhild](meisterin). Die [Meisterin](meisterin) lebt! [Tamsel](tamsel), [ihr](meisterin) ältester [Geselle](tamsel), hält [sie](meisterin) hinter der Siederei gefangen, um [ihr](meisterin) das Rezept des ewigen Wachses abzupressen; [er](tamsel) war es auch, [der](tamsel) [Ysmene](ilse) die Tat anhängte. Der [Dachs](dachs) wittert [ihn](tamsel) durch drei Mauern. [Kolk](raeuber), von [Ysmene](ilse) seit [Ravennas](schwester) Enthüllung keines Blickes gewürdigt, dringt allein ein und bezahlt es mit einem Auge.
+ die! meisterin "lebt"
- boss meisterin tamsel "Geselle"
- abduct tamsel meisterin "gefangen"
- betray.past tamsel ilse "anhängte"
- discover dachs tamsel "wittert"
- sad ilse raeuber "keines Blickes"
- rescue? raeuber meisterin "dringt"
+ injure raeuber "bezahlt"

== 8 Wintersaat
Fern der Heimat verdingt sich der verbannte [Halvar](corvin) als Holzknecht und lernt, wie schwer Stille wiegt. Dort spürt [ihn](corvin) der [Dochtmann](docht) auf, nicht um [ihn](corvin) zu töten, sondern um [ihm](corvin) ein Bündnis gegen [Orlan](fuerst) anzutragen. Unter dem Wachs kommt ein vertrautes Antlitz zum Vorschein: [Fürst Edmar](edmar), der totgesagte [Vater](edmar) der verfeindeten [Brüder](corvin+fuerst). Zur selben Stunde schenkt [Belisa](fuerstin) einer [Tochter](kerze) das Leben, und [Orlan](fuerst), blind vor Glück, hält das [Kind](kerze) für das [seine](fuerst).
- find docht corvin "spürt"
- help? docht corvin "Bündnis"
+ reveal edmar corvin "zum Vorschein"
- die! edmar "totgesagte"
- parent edmar corvin+fuerst "Vater"
- enemy corvin fuerst "verfeindeten"
+ birth fuerstin kerze "schenkt"
- happy fuerst kerze "Glück"
- parent! fuerst kerze "hält"

== 9 Das zweite Gesicht
[Ysmene](ilse) dringt als [Ravenna](schwester) verkleidet in die Festung ein, um [Gunhild](meisterin) zu befreien, und fällt selbst auf eine Maske herein: Die gefesselte [Greisin](tamsel) ist [Tamsel](tamsel). Als Geisel soll [sie](ilse) dem [Gesellen](tamsel) nun das unsterbliche Licht ziehen. [Kolk](raeuber) bittet [Ravenna](schwester) um Hilfe und um Verzeihung, in dieser Reihenfolge. [Jene](schwester) gewährt nur das Erste. Im Thronsaal geht [Orlan](fuerst), als [er](fuerst) das Mal [Halvars](corvin) an der Schulter der [Kleinen](kerze) bemerkt, endlich ein Licht auf.
- betray ilse _ "verkleidet"
- rescue? ilse meisterin "befreien"
- betray tamsel ilse "Maske"
+ abduct tamsel ilse "Geisel"
- help schwester raeuber "gewährt"
- reconcile? raeuber schwester "Verzeihung"
- reconcile! raeuber schwester "nur das Erste"
+ discover fuerst kerze "Licht auf"

== 10 Nacht der Dochte
Mit tausend Fackeln marschieren [Edmar](edmar) und [Halvar](corvin) auf die Hauptstadt. Auf der Mauer droht [Orlan](fuerst), die [Kleine](kerze) hinabzuwerfen, sollte [sein](fuerst) [Vater](edmar) nicht die Waffen strecken. Da stößt [Belisa](fuerstin), [die](fuerstin) [ihm](fuerst) drei Jahre lang zugelächelt hat, dem [Gatten](fuerst) die eigene Haarnadel in den Hals. [Ravenna](schwester) und [Kolk](raeuber) holen [Ysmene](ilse) und die echte [Gunhild](meisterin) aus der brennenden Siederei; ein Balken begräbt [Tamsel](tamsel) unter sich. Am Ende liegt [Ravenna](schwester) im Schnee, und [ihre](schwester) Kerze tropft.
- attack corvin+edmar "marschieren"
- threaten fuerst edmar "droht"
- kill? fuerst kerze "hinabzuwerfen"
- parent edmar fuerst "Vater"
+ kill fuerstin fuerst "stößt"
- married fuerst fuerstin "Gatten"
+ rescue raeuber+schwester ilse+meisterin "holen"
- die tamsel "begräbt"
- die? schwester "tropft"

== 11 Was nicht kürzer wird
Nur das Licht, das nie abbrennt, kann ein verlöschendes nähren. [Gunhild](meisterin) beschwört [Ysmene](ilse), es nicht zu tun, doch die [Schülerin](ilse) teilt [ihre](ilse) Kerze in zwei Hälften: [Ravenna](schwester) schlägt die Augen auf, dafür ist [Ysmene](ilse) fortan sterblich. [Kolk](raeuber), [der](raeuber) es sonst mit den Worten nicht hat, küsst [sie](ilse) vor versammelter [Zunft](zunft). [Halvar](corvin) kniet vor der [Witwe](fuerstin) [seines](corvin) [Bruders](fuerst) und wagt nicht, nach [ihrer](fuerstin) Hand zu fassen. Um [Edmars](edmar) Herrschsucht macht sich noch niemand Sorgen.
- advisor meisterin ilse "Schülerin"
+ rescue ilse schwester "teilt"
- recover schwester "Augen auf"
+ kiss ilse raeuber "küsst"
- married.past fuerst fuerstin "Witwe"
- sibling corvin fuerst "Bruders"
- propose! corvin fuerstin "wagt nicht"

== 12 Ein Docht für alle
[Edmar](edmar) beansprucht den Thron und, der Sitte halber, auch die [Schwiegertochter](fuerstin). [Belisa](fuerstin) lehnt den [Greis](edmar) vor dem Hofstaat ab, worauf [Halvar](corvin) gegen den eigenen [Vater](edmar) das Schwert zieht. [Mooswart](dachs) spricht zum ersten Mal bei Tage, und was [er](dachs) ausplaudert, stürzt den [Alten](edmar): Einst ließ [Edmar](edmar) die [Eltern](ieltern) der [Zwillinge](ilse+schwester) im Moor ertränken. Die Menge jagt [ihn](edmar) davon. [Ysmene](ilse) wird [Meisterin](ilse), [Ravenna](schwester) [ihre](ilse) rechte Hand, [Kolk](raeuber) [ihr](ilse) [Mann](raeuber). Nur ein [Schatten](schatten) sammelt nachts das alte Wachs ein …
- wedding? edmar fuerstin "beansprucht"
- kin edmar fuerstin "Schwiegertochter"
- attack? corvin edmar "Schwert"
- parent edmar corvin "Vater"
+ reject fuerstin edmar "lehnt"
+ reveal dachs _ "ausplaudert"
- parent ieltern ilse+schwester "Eltern"
- kill.past edmar ieltern "ertränken"
- flee edmar "davon"
- hire ilse "Meisterin"
+ married.start ilse raeuber "Mann"
