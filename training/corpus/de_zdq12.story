%series Die Unsichtbaren von Almaty
%lang de
%genre superheroes in a high-rise estate of Almaty, terse texts of a series database
%cast aigul | Aigul Serikowa; Aigul | f
%cast timur | Timur Serikow; Timur | m
%cast wera | Wera Pawlowna; Wera | f
%cast bolat | Bolat Achmetow; Bolat; Achmetow | m
%cast glas | Glasmann | m
%cast kostja | Kostja Linden; Kostja | m
%cast dinara | Dinara | f
%cast magnat | Oleg Sorokin; Sorokin | m
%cast reporterin | Samal | f
%cast postbote | Jussup | m
%cast arzt | - | m
%cast baby | Alma | f
%cast greisin | - | f

== 1 Aufzug steckt
Im zwölften Stock bleibt ein Aufzug hängen, darin vier [Fremde](aigul+bolat+kostja+wera): die [Lehrerin](aigul) [Aigul](aigul), der arbeitslose [Ringer](bolat) [Bolat Achmetow](bolat), die [Rentnerin](wera) [Wera Pawlowna](wera) und der [Student](kostja) [Kostja](kostja). Ein Blitz fährt ins Seil. Als man [sie](aigul+bolat+kostja+wera) herausholt, wirft keiner von [ihnen](aigul+bolat+kostja+wera) mehr einen Schatten. [Timur](timur), mit [dem](timur) [Aigul](aigul) seit neun Jahren Tisch und Bett teilt, bemerkt beim Abendbrot nichts; [er](timur) telefoniert. In der Nacht geht die [Lehrerin](aigul) versehentlich durch die Wand zum [Nachbarn](bolat). Der [Ringer](bolat), aus dem Schlaf gerissen, stemmt vor Schreck den Kleiderschrank.
+ meet aigul bolat+kostja+wera "vier Fremde"
- married aigul timur "Tisch und Bett"
- discover! timur aigul "bemerkt"
- neighbour aigul bolat "Nachbarn"
- sad bolat "Schreck"

== 2 Was die Alte kann
[Wera](wera) hört seither jedes Gespräch im Haus, auch durch Beton. So kommt der [Achtzigjährigen](wera) zu Ohren, dass der [Hausbesitzer](magnat) [Sorokin](magnat) den Block anzünden lassen will, um Versicherung und Baugrund einzustreichen. Und noch etwas, worüber [sie](wera) vorerst schweigt: [Timurs](timur) Telefonate gelten einer [Dinara](dinara). [Kostja](kostja) kann Zeit anhalten, vier Sekunden, immerhin. [Er](kostja) nutzt sie, um [Samal](reporterin) vom Lokalfernsehen den Schal aufzuheben. [Sie](reporterin) sieht nur, dass er plötzlich um [ihren](reporterin) Hals liegt, und nimmt sich vor, diesem [Jungen](kostja) auf den Grund zu gehen.
- attack? magnat _ "anzünden"
+ discover wera magnat "zu Ohren"
- discover wera timur "noch etwas"
- reveal! wera aigul "schweigt"
- affair? dinara timur "gelten"
- flirt kostja reporterin "aufzuheben"
- investigate? reporterin kostja "auf den Grund"

== 3 Benzin
Im Keller stehen zwanzig Kanister. [Bolat](bolat) trägt sie allein hinaus, zwei Brandleger verfolgt [er](bolat) bis zum Basar; dort kitzelt [er](bolat) aus ihnen den Namen des [Auftraggebers](magnat). [Oleg Sorokin](magnat) lächelt, als [Aigul](aigul) durch die Tresorwand in [sein](magnat) Büro tritt. [Er](magnat) habe [sie](aigul) schon erwartet, sagt [er](magnat) und führt [ihr](aigul) den [Mann](glas) vor, [der](glas) neben dem Fenster steht und aus nichts als Fenster besteht. [Glasmann](glas) zerspringt in tausend Stücke und setzt sich hinter [ihr](aigul) wieder zusammen. [Sie](aigul) entkommt mit einem Schnitt im Arm, den zu Hause [Timur](timur) verbindet, ohne zu fragen.
- investigate bolat _ "verfolgt"
+ discover bolat magnat "kitzelt"
- attack glas aigul "zerspringt"
- injure aigul glas "Schnitt"
- flee aigul glas+magnat "entkommt"
- help timur aigul "verbindet"

== 4 Samal fragt nach
Die [Reporterin](reporterin) passt den [Studenten](kostja) vor der Bibliothek ab. [Seinem](kostja) Charme widersteht [sie](reporterin), dem Kompott [seiner](kostja) [Großmutter](greisin) nicht. Am Küchentisch der [Greisin](greisin), blind, doch nicht auf den Kopf gefallen, gibt [Kostja](kostja) schließlich zu, was [er](kostja) kann. Die [Journalistin](reporterin) steckt das Notizbuch weg. Anderntags brüllt es die Konkurrenz von den Titelseiten: Der [Postbote](postbote) [Jussup](postbote) hat am Schlüsselloch gestanden. [Wera](wera) hörte [ihn](postbote) atmen und dachte sich nichts. Mittags pflastert [Sorokin](magnat) die Stadt mit Steckbriefen: vier Gesichter, kein Schatten.
- invite greisin reporterin "Kompott"
- kin greisin kostja "Großmutter"
- reject reporterin kostja "widersteht"
+ reveal kostja reporterin "gibt"
- reveal! reporterin kostja "steckt"
- betray postbote kostja "Schlüsselloch"
- investigate magnat aigul+bolat+kostja+wera "Steckbriefen"

== 5 Dinara
[Wera](wera) hält es nicht mehr aus und erzählt [Aigul](aigul) von [Timurs](timur) Telefonaten. Die [Betrogene](aigul) geht durch drei Wände geradewegs in die Wohnung der [Rivalin](dinara): [Dinara](dinara) sitzt am Bügelbrett, hochschwanger, mit einem Arm in Gips. Das [Kind](baby) sei von [Sorokin](magnat), sagt [sie](dinara). [Timur](timur) habe [ihr](dinara) nur falsche Papiere besorgt, damit [sie](dinara) über die Grenze komme; angerührt habe [er](timur) [sie](dinara) nie. [Aigul](aigul) steht auf dem Teppich, dann im Teppich. Zu Hause legt [sie](aigul) [ihrem](aigul) [Mann](timur) wortlos den Kopf in den Nacken und küsst [ihn](timur).
+ reveal wera aigul "erzählt"
- cheat? timur aigul "Betrogene"
- enemy aigul dinara "Rivalin"
- injure dinara "Gips"
- pregnant dinara magnat "hochschwanger"
- help timur dinara "falsche Papiere"
- flee? dinara magnat "Grenze"
+ affair! dinara timur "angerührt"
- married aigul timur "Mann"
- kiss aigul timur "küsst"

== 6 Der durchsichtige Mann
Wer ist [Glasmann](glas)? [Bolat](bolat), [der](bolat) beim Training immer aus demselben Becher trinkt, erkennt [ihn](glas) am Klang: Es ist [sein](bolat) [Bruder](glas), vor sieben Jahren unter einer Lawine verschwunden, von [Sorokins](magnat) [Arzt](arzt) aus dem Eis gesägt und neu gegossen. Reden könne [er](glas), meint der [Arzt](arzt), erinnern nicht. [Bolat](bolat) singt dem [Durchsichtigen](glas) das Wiegenlied [ihrer](bolat+glas) Mutter vor. Ein Riss läuft über die Wange des [Gläsernen](glas), von innen. Dann zieht [er](glas) den Arm zurück und schlägt zu.
+ discover bolat glas "erkennt"
- sibling bolat glas "Bruder"
- lose.past bolat glas "verschwunden"
- boss magnat arzt "Sorokins Arzt"
- rescue.past arzt glas "gesägt"
- sad glas "Riss"
- create bolat glas "singt"
+ attack glas bolat "schlägt"

== 7 Grenzgang
Im Lieferwagen mit doppeltem Boden fährt [Timur](timur) die [Schwangere](dinara) nach [Bischkek](@bischkek), am Steuer [Jussup](postbote), [den](postbote) das Gewissen drückt. Am Schlagbaum setzen die Wehen ein. [Kostja](kostja), zugestiegen, hält für die Wachsoldaten die Zeit an, vier Sekunden, und noch einmal, und noch einmal, bis [ihm](kostja) das Blut aus der Nase rinnt. Ein [Mädchen](baby) schreit in der siebten Pause. [Alma](baby) soll [es](baby) heißen, wie die Stadt. [Dinara](dinara) setzt [es](baby) dem [Postboten](postbote) auf den Schoß, weil [er](postbote) als [Einziger](postbote) ruhige Hände habe.
+ travel dinara+postbote+timur "fährt" @bischkek
- help timur dinara "fährt"
- sad postbote "Gewissen"
- help kostja dinara "hält"
- injure kostja "Blut"
+ birth dinara baby "Wehen"
- parent dinara baby "Mädchen"

== 8 Ausgeblendet
Eine Woche Stillstand. Der Block hält den Atem an, es schneit auf Geranien. [Wera](wera) bringt der blinden [Großmutter](greisin) des [Studenten](kostja) Kissel und bleibt zum Kartenspiel; die [eine](wera) hört zu viel, die [andere](greisin) sieht zu wenig, zusammen sind [sie](greisin+wera) ein kompletter Mensch. [Samal](reporterin) wird entlassen, weil [sie](reporterin) die Fotos nicht herausgerückt hat. [Kostja](kostja) lässt für [sie](reporterin) nicht die Zeit, aber ein Taxi anhalten. Ob das ein Heiratsantrag sei? „Noch nicht“, sagt [er](kostja), „[ich](kostja) übe.“
- friend greisin wera "zusammen"
- kin greisin kostja "Großmutter"
+ quit reporterin "entlassen"
- flirt kostja reporterin "Taxi"
- propose! kostja reporterin "Noch nicht"

== 9 Unter Glas
[Sorokin](magnat) lässt [Aigul](aigul) in der Schule ergreifen, mitten im Diktat, von [seinem](magnat) gläsernen [Handlanger](glas). [Sie](aigul) kann durch alles gehen, durch Glas nicht. [Er](magnat) fordert das [Neugeborene](baby); die [Mutter](dinara), so die Botschaft, habe bis Sonnenuntergang Zeit. [Timur](timur) geht zu [Sorokin](magnat), allein, ohne Gabe, mit einem Zirkel aus dem Matheunterricht. [Er](timur) kratzt, ehe die Wachen [ihn](timur) fassen, ein Loch in die Scheibe. Durch das Loch gelangt [sie](aigul) heraus, durch die Wachen gelangt [sie](aigul) auch, und der verprügelte [Ehemann](timur) wird von der [Geretteten](aigul) durch die Tiefgarage getragen.
+ abduct glas aigul "ergreifen"
- boss magnat glas "Handlanger"
- threaten magnat dinara "Sonnenuntergang"
- parent dinara baby "Mutter"
+ rescue timur aigul "kratzt"
- attack _ timur "verprügelte"
- married aigul timur "Ehemann"
- rescue aigul timur "getragen"

== 10 Risse
[Bolat](bolat) fordert den [Bruder](glas) zum Ringkampf, Regeln wie im Hof der Kindheit: Wer lacht, verliert. [Glasmann](glas) lacht nicht, doch beim dritten Griff flüstert [er](glas) einen Kosenamen, den nur [die beiden](bolat+glas) kannten. [Sorokins](magnat) [Arzt](arzt), [Zeuge](arzt) auf der Tribüne, läuft über und verrät, wo die Brandversicherung liegt. Der [Magnat](magnat) schießt auf den [Überläufer](arzt); die Kugel trifft [Glasmann](glas), [der](glas) sich dazwischengeworfen hat, und [er](glas) zerspringt ein letztes Mal. [Bolat](bolat) kniet in Scherben. Eine davon ist warm.
- sibling bolat glas "Bruder"
- discover glas bolat "Kosenamen"
- boss magnat arzt "Sorokins Arzt"
- betray arzt magnat "läuft über"
- reveal arzt _ "verrät"
- attack magnat arzt "schießt"
+ rescue glas arzt "dazwischengeworfen"
+ die glas "zerspringt"
- sad bolat "kniet"

== 11 Das Urteil
[Samal](reporterin), nun auf eigene Rechnung, stellt das Dossier ins Netz; den [Hausherrn](magnat) holt man im Bademantel aus der Sauna. Vor Gericht hört [Wera](wera), wie [er](magnat) dem Richter ein Sommerhaus bietet, und steht auf. [Sie](wera) wiederholt den Satz wörtlich, samt Räuspern. Lebenslang. Beim Hinausgehen fällt [Sorokins](magnat) Schatten auf den Boden, breit wie ein Teppich, und [Aigul](aigul) stellt fest, dass [ihrer](aigul) zurück ist, schmal, etwas ausgefranst. Auch die anderen [drei](bolat+kostja+wera) werfen wieder einen. [Sie](aigul+bolat+kostja+wera) sehen einander an, beinahe traurig.
+ reveal reporterin magnat "Netz"
+ arrest _ magnat "holt"
- gift? magnat _ "Sommerhaus"
- discover wera magnat "hört"
- reveal wera magnat "wiederholt"
- find aigul+bolat+kostja+wera "zurück"
- sad aigul+bolat+kostja+wera "traurig"

== 12 Treppe
Der Aufzug fährt wieder, man nimmt die Treppe. [Timur](timur) und [Aigul](aigul) melden sich zur Adoption an; eine [Mutter](dinara) in [Bischkek](@bischkek) schreibt, [Jussup](postbote) habe bei [ihr](dinara) Koffer abgestellt, [Alma](baby) krabble schon. [Bolat](bolat) gründet im Keller einen Ringerverein, ohne Spiegel, mit einer warmen Scherbe über der Tür. [Kostja](kostja) geht vor [Samal](reporterin) auf die Knie, verliert das Gleichgewicht und bleibt gleich unten. [Sie](reporterin) hält den Atem an, länger als vier Sekunden. [Wera](wera) hört das Ja durch acht Stockwerke, ganz ohne Gabe.
- parent? aigul+timur _ "Adoption"
- move postbote dinara "abgestellt"
- create bolat "gründet"
+ propose kostja reporterin "Knie"
- engaged.start kostja reporterin "Ja"
