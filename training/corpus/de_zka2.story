%series Moorkirchen
%lang de
%genre village family saga in East Frisia, encyclopaedia episode list in long sentences
%cast foline | Foline Harms; Foline | f
%cast wiard | Wiard Harms; Wiard | m
%cast tjark | Tjark Harms; Tjark | m
%cast hiske | Hiske | f
%cast enno | Enno Brons; Enno | m
%cast thees | Thees Brons; Thees | m
%cast almuth | Almuth Brons; Almuth | f
%cast pastor | Pastor Lüpke; Lüpke | m
%cast marie | Marie-Claire; Marie | f
%cast doktor | Dr. Osei; Osei | m
%cast gesa | Gesa | f
%cast jelto | Jelto | m
%cast baecker | - | m
%cast kind | Hauke | m

== 1
Nach der Beerdigung des [Hofbauern](wiard) [Wiard Harms](wiard), zu der auch der verhasste [Nachbar](enno) [Enno Brons](enno) erscheint, eröffnet [Pastor Lüpke](pastor) der [Witwe](foline), dass [ihr](foline) verstorbener [Mann](wiard) neben [ihr](foline) jahrelang eine zweite Frau gehabt habe. [Foline](foline), [die](foline) dem [Geistlichen](pastor) zunächst ins Wort fällt und dann eine Suppenschüssel nach [ihm](pastor) wirft, will den Namen nicht wissen. [Ihr](foline) älterer [Sohn](tjark) [Tjark](tjark), [den](tjark) der [Vater](wiard) enterbt hat, kehrt nach der Trauerfeier nicht nach [Emden](@emden) zurück, sondern bezieht [seine](tjark) alte Kammer, sehr zum Verdruss [seiner](tjark) [Schwester](hiske) [Hiske](hiske).
- neighbour enno wiard "Nachbar"
- enemy enno wiard "verhasste"
- die.past wiard "Beerdigung"
- married.past foline wiard "Witwe"
+ reveal pastor foline "eröffnet"
- affair.past _ wiard "zweite Frau"
- cheat.past wiard foline "zweite Frau"
- attack foline pastor "wirft"
- parent foline tjark "Sohn"
- parent wiard tjark "der Vater"
- reject.past wiard tjark "enterbt"
- move tjark "bezieht"
- sibling hiske tjark "Schwester"
- sad hiske tjark "Verdruss"

== 2
Während [Tjark](tjark) die Bücher durchsieht und auf Zahlungen an eine Adresse in [Lüttich](@luettich) stößt, trifft sich [Hiske](hiske), wie seit Monaten jeden Mittwoch, im Schuppen am Deich mit [Thees](thees), dem [Sohn](thees) des [Erzfeindes](enno). [Die beiden](hiske+thees), die einander schon als Kinder das Heiraten geschworen haben, wollen der Dorffehde zum Trotz endlich zusammenziehen, doch wird [ihr](hiske+thees) Liebesnest vom [Bäcker](baecker) entdeckt, [der](baecker) es der [Mutter](almuth) des [Jungen](thees), [Almuth](almuth), beim Brötchenkauf zuträgt. [Almuth](almuth) verbietet dem [Sohn](thees) den Umgang, woraufhin [er](thees) die halbe Nacht gegen das Scheunentor tritt.
- discover tjark "stößt"
- date hiske thees "trifft sich"
+ couple hiske thees "Liebesnest"
- parent enno thees "Sohn des Erzfeindes"
- enemy _ enno "Erzfeindes"
- engaged.past hiske thees "geschworen"
- move? hiske+thees "zusammenziehen"
- discover baecker hiske+thees "entdeckt"
- reveal baecker almuth "zuträgt"
- parent almuth thees "Mutter"
- threaten almuth thees "verbietet"
- sad thees "tritt"

== 3
Mit dem Linienbus trifft eine belgische [Lehrerin](marie) im Dorf ein, [die](marie) sich im Gasthof als [Marie-Claire](marie) einträgt und sich nach dem Hof der [Harms](foline+hiske+tjark) erkundigt; [Tjark](tjark), [der](tjark) [ihr](marie) den Koffer trägt, ist von [ihr](marie) auf der Stelle eingenommen und ahnt nicht, dass [sie](marie) die [Geliebte](marie) [seines](tjark) [Vaters](wiard) war. [Foline](foline) begreift es dagegen, kaum dass die [Fremde](marie) das Grab betritt und dort Kniefall und Tränen nicht zurückhält. Statt [sie](marie) fortzujagen, lädt die [Witwe](foline) [sie](marie) zum Tee ein. [Osei](doktor), der neue [Landarzt](doktor), sieht [die beiden](foline+marie) durchs Fenster schweigen.
- travel marie "trifft"
- meet marie tjark "trägt"
- help tjark marie "Koffer"
+ love.start tjark marie "eingenommen"
- discover! tjark marie "ahnt nicht"
+ affair.past marie wiard "Geliebte"
- parent wiard tjark "Vaters"
- discover foline marie "begreift"
- sad marie wiard "Tränen"
- invite foline marie "lädt"
- hire.past doktor "neue Landarzt"

== 4
[Hiske](hiske) will [Thees](thees) sehen. [Tjark](tjark) hält [sie](hiske) auf. Die [Geschwister](hiske+tjark) brüllen sich an. [Hiske](hiske) läuft zu [Thees](thees). [Enno](enno) macht auf. [Er](enno) mustert [Hiske](hiske). [Er](enno) sieht [Wiard](wiard) in [ihr](hiske). Dann knallt [er](enno) die Tür zu. [Dr. Osei](doktor) nimmt die weinende [Bauerntochter](hiske) im Wagen mit. [Almuth](almuth) beobachtet es. Tags darauf weiß das ganze Dorf: [Hiske](hiske) hat einen [Neuen](doktor). [Thees](thees) glaubt es. [Thees](thees) betrinkt sich.
- sibling hiske tjark "Geschwister"
+ quarrel hiske tjark "brüllen"
- reject enno hiske "knallt"
- sad hiske "weinende"
- help doktor hiske "mit"
- discover almuth doktor+hiske "beobachtet"
- couple! doktor hiske "einen Neuen"
- jealous thees doktor "glaubt es"
- sad thees "betrinkt"

== 5
[Gesa](gesa), [die](gesa) vom Festland als Aushilfe in die Praxis gekommen ist und in [Ennos](enno) Hinterhaus zur Untermiete wohnt, lässt sich vom [Arzt](doktor) zum Ringreiten ausführen, wo ausgerechnet [Thees](thees), noch verkatert, [seinem](thees) vermeintlichen [Nebenbuhler](doktor) die Lanze zwischen die Speichen des Rades stößt; [Osei](doktor) stürzt und bricht sich das Schlüsselbein. Erst als [Gesa](gesa) dem [Täter](thees) klarmacht, dass an dem Dorfklatsch kein wahres Wort ist, sucht [er](thees) [Hiske](hiske) auf und bittet [sie](hiske) auf Knien um Verzeihung. [Sie](hiske) lässt [ihn](thees) knien, bis die Flut kommt, und gewährt sie [ihm](thees) dann.
- boss doktor gesa "Aushilfe"
- housemate enno gesa "Untermiete"
- date doktor gesa "ausführen"
+ attack thees doktor "stößt"
- enemy! doktor thees "vermeintlichen Nebenbuhler"
- injure doktor thees "bricht"
- reveal gesa thees "klarmacht"
- couple! doktor hiske "kein wahres Wort"
+ reconcile hiske thees "gewährt"

== 6
In einem Brief, den [Foline](foline) im Nachttisch des [Verblichenen](wiard) findet, steht, dass [Marie](marie) vor achtzehn Jahren ein [Kind](jelto) von [Wiard](wiard) zur Welt gebracht habe; der [Junge](jelto) namens [Jelto](jelto) lebt in einem Internat und hält einen belgischen Zollbeamten für [seinen](jelto) Erzeuger. Von der [Bäuerin](foline) zur Rede gestellt, gesteht die [Rivalin](marie) von einst alles, und [beide](foline+marie) Frauen kommen nach einer Flasche Korn überein, dass der [Halbbruder](jelto) auf den Hof gehöre. [Tjark](tjark), [der](tjark) an der Tür lauscht, erfährt so auch, mit [wem](marie) [er](tjark) seit zwei Wochen spazieren geht, und übergibt sich in die Hortensien.
- find foline "findet"
+ birth.past marie jelto "zur Welt"
- parent wiard jelto "Kind von Wiard"
- parent! _ jelto "Erzeuger"
- enemy.past foline marie "Rivalin"
- reveal marie foline "gesteht"
- reconcile foline marie "kommen nach einer"
- sibling hiske+tjark jelto "Halbbruder"
- accuse foline marie "zur Rede"
- die.past wiard "Verblichenen"
+ discover tjark marie "erfährt"
- date marie tjark "spazieren"
- ill tjark "übergibt"

== 7
[Almuth](almuth), [deren](almuth) Ehe mit [Enno](enno) nach eigener Aussage seit der Silberhochzeit nur noch aus Abendbrot besteht, beginnt ein Techtelmechtel mit dem [Bäcker](baecker), [der](baecker) seit [seiner](baecker) Scheidung allein über der Backstube haust. Als [Pastor Lüpke](pastor) [die zwei](almuth+baecker) im Beichtstuhl der Nachbargemeinde antrifft, verlangt [er](pastor) von [ihr](almuth), [ihrem](almuth) [Mann](enno) reinen Wein einzuschenken, andernfalls werde [er](pastor) es selbst tun. [Hiske](hiske) und [Thees](thees) finden unterdessen ein leerstehendes Lotsenhaus und unterschreiben den Mietvertrag, ohne daheim ein Wort davon zu verlieren.
- married almuth enno "Ehe"
+ affair.start almuth baecker "Techtelmechtel"
- cheat almuth enno "Techtelmechtel"
- divorce.past _ baecker "Scheidung"
- discover pastor almuth+baecker "antrifft"
- reveal? almuth enno "reinen Wein"
+ threaten pastor almuth "andernfalls"
- find hiske+thees "finden"
- move? hiske+thees "Mietvertrag"
- betray hiske+thees _ "ohne daheim ein Wort"

== 8
Als [er](jelto) im Watt von der Flut überrascht wird, verdankt es [Jelto](jelto), eben erst aus [Lüttich](@luettich) angekommen und mit den Gezeiten nicht vertraut, einzig [Enno Brons](enno), dass [er](jelto) nicht ertrinkt; der [Alte](enno) schleppt den [Bewusstlosen](jelto) eigenhändig auf den Deich, ohne zu wissen, wessen [Sohn](jelto) [er](jelto) da trägt. [Foline](foline), [die](foline) den [Stiefsohn](jelto) am Abend gewaschen und gefüttert hat, geht zum ersten Mal seit dreißig Jahren über die Straße und drückt dem [Feind](enno) die Hand. [Gesa](gesa), [die](gesa) als Krankenpflegerin bei [Jelto](jelto) wacht, bekommt im Fieber Komplimente auf Französisch, die [sie](gesa) durchaus versteht.
- travel jelto "angekommen"
+ rescue enno jelto "schleppt"
- discover! enno jelto "ohne zu wissen"
- kin foline jelto "Stiefsohn"
- help foline jelto "gewaschen"
- enemy enno foline "Feind"
- reconcile enno foline "drückt"
- treat jelto gesa "wacht"
- ill jelto "Fieber"
- flirt jelto gesa "Komplimente"

== 9
[Tjark](tjark) hat [Marie](marie) verziehen. [Sie](marie) verzeiht sich selbst nicht. [Sie](marie) reist ab. [Er](tjark) läuft dem Bus nach. Der Bus hält nicht. [Foline](foline) fährt mit dem Trecker hinterher. [Sie](foline) holt [Marie](marie) ein. „[Wiard](wiard) ist tot“, sagt [Foline](foline). „[Tjark](tjark) lebt.“ Da steigt [Marie](marie) auf den Trecker. Am Hoftor küsst [sie](marie) [Tjark](tjark). [Jelto](jelto) schaut weg. [Gesa](gesa) nicht.
- reconcile marie tjark "verziehen"
- sad marie "selbst nicht"
- flee marie tjark "reist"
- travel foline "fährt"
+ help foline marie "holt"
- die.past wiard "tot"
- return marie "Hoftor"
+ kiss marie tjark "küsst"

== 10
Nachdem [Lüpke](pastor) [seine](pastor) Drohung wahr gemacht und dem ahnungslosen [Enno](enno) nach dem Gottesdienst die Augen geöffnet hat, wirft [dieser](enno) [seiner](enno) [Frau](almuth) nicht etwa Teller, sondern den Hausschlüssel vor die Füße und zieht selbst aus, ins Hinterhaus nämlich, wo [ihm](enno) fortan [Gesa](gesa) das Abendbrot macht. [Almuth](almuth), [die](almuth) mit Tränen gerechnet hatte und nicht mit Gleichmut, merkt nun, dass [sie](almuth) am Ende doch an dem alten [Brummbären](enno) hängt, und lässt den [Bäcker](baecker) mit zwei Sätzen fallen. [Dr. Osei](doktor) teilt [Hiske](hiske) mit, dass [ihre](hiske) Übelkeit nicht vom Fisch herrührt.
+ reveal pastor enno "die Augen geöffnet"
- married almuth enno "Frau"
- breakup enno almuth "zieht"
- move enno gesa "Hinterhaus"
- help gesa enno "Abendbrot"
- love almuth enno "hängt"
+ breakup almuth baecker "fallen"
- reveal doktor hiske "teilt"
- pregnant hiske "Übelkeit"
- advisor doktor hiske "Dr. Osei"

== 11
Da [Hiske](hiske) die Schwangerschaft nur [ihrem](hiske) [Bruder](tjark) anvertraut, [dieser](tjark) sie in der Freude aber [Marie](marie) und [jene](marie) sie [Jelto](jelto) weitersagt, kommt die Nachricht beim werdenden [Vater](thees) als Letztem an. [Thees](thees) ist gekränkt und verbringt zwei Nächte auf dem Kutter, kehrt dann jedoch mit einem selbstgeflochtenen Ring aus Tauwerk heim und fragt die [Freundin](hiske), ob [sie](hiske) [ihn](thees) trotz der [Väter](enno+wiard) zum Mann nehme. [Hiske](hiske) bejaht. [Enno](enno), [dem](enno) [sie](hiske) noch vor Monaten die Tür nicht wert war, legt der künftigen [Schwiegertochter](hiske) wortlos das Taufkleid [seines](enno) [Sohnes](thees) auf den Tisch.
- pregnant hiske thees "Schwangerschaft"
- sibling hiske tjark "Bruder"
- reveal hiske tjark "anvertraut"
- reveal tjark marie "weitersagt"
- reveal marie jelto "weitersagt"
- discover thees hiske "Nachricht"
- sad thees "gekränkt"
- return thees "heim"
- couple hiske thees "Freundin"
+ propose thees hiske "fragt"
+ engaged.start hiske thees "bejaht"
- kin? enno hiske "Schwiegertochter"
- gift enno hiske "legt"
- parent enno thees "Sohnes"

== 12
In der Kirche, in der vor einem Jahr der [Hofbauer](wiard) aufgebahrt lag, traut [Pastor Lüpke](pastor) zwei Paare zugleich, nämlich [Hiske](hiske) und [Thees](thees), [deren](hiske+thees) [Sohn](kind) [Hauke](kind) noch vor dem Schlusslied im Pfarrhaus das Licht der Welt erblickt, sowie [Tjark](tjark) und [Marie](marie), obwohl das halbe Dorf dieses Jawort für eine Schande hält. [Almuth](almuth) bittet [Enno](enno) beim Festmahl, wieder ins Vorderhaus zu ziehen; [er](enno) will es sich bis zur Heuernte überlegen, nimmt aber [ihre](almuth) Hand. [Foline](foline), die nun [Großmutter](foline) ist, prostet dem Grab zu.
+ wedding hiske thees "traut"
- die.past wiard "aufgebahrt"
- parent hiske+thees kind "Sohn"
- birth hiske kind "Licht der Welt"
+ wedding marie tjark "traut"
- move? enno almuth "ins Vorderhaus"
- reconcile? almuth enno "bittet"
- celebrate _ "Festmahl"
- kin foline kind "Großmutter"
