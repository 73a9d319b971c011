%series Dienst nach Mitternacht
%lang de
%genre hospital series, Cuxhaven, episode list of an encyclopaedia
%cast hedda | Dr. Hedda Brinkhus; Hedda Brinkhus; Hedda; Brinkhus | f
%cast ola | Dr. Olamide Adeyemi; Olamide Adeyemi; Ola; Adeyemi | m
%cast storck | Professor Wieland Storck; Professor Storck; Storck | m
%cast feline | Feline Storck; Feline | f
%cast kim | Kim Nolte; Kim | f
%cast ruben | Ruben Achterberg; Ruben | m
%cast hausmeister | Jannek Pohl; Jannek; Pohl | m
%cast tietjen | Almuth Tietjen; Frau Tietjen; Almuth | f
%cast neffe | Gero | m
%cast sanitaeter | Toni | m
%cast fischer | - | m
%cast fischerfrau | - | f
%cast eilers | Kommissarin Eilers; Eilers | f
%cast anker | Anker | m
%cast lehrling | - | m

== 1 Nebelhorn
Nach vier Jahren in [Lagos](@lagos) tritt [Dr. Olamide Adeyemi](ola) die Stelle des Oberarztes in der Unfallchirurgie an. [Hedda Brinkhus](hedda), [die](hedda) fest mit dem Posten gerechnet hat, erfährt es aus dem Aushang. [Professor Storck](storck) lässt die [Übergangene](hedda) wissen, [sie](hedda) sei [ihm](storck) zu ungeduldig. In der Nacht läuft ein Kutter auf Grund. Der [Fischer](fischer) hat sich das Becken gebrochen, und [seine](fischer) [Frau](fischerfrau) verbittet sich, dass „der [Neue](ola)“ [ihn](fischer) anrührt. [Hedda](hedda) könnte den [Verletzten](fischer) übernehmen. Stattdessen schickt [sie](hedda) die [Frau](fischerfrau) Kaffee holen und reicht [ihrem](hedda) [Konkurrenten](ola) das Skalpell.
- travel.past ola "Lagos" @lagos
+ hire ola "tritt"
- hire! hedda "Posten"
- discover hedda ola "erfährt"
- reject storck hedda "Übergangene"
- injure fischer "gebrochen"
- married fischer fischerfrau "Frau"
- reject fischerfrau ola "verbittet"
- enemy hedda ola "Konkurrenten"
+ help hedda ola "reicht"

== 2 Hausbesuch
[Frau Tietjen](tietjen), 81, ist zum dritten Mal in einem Monat die Treppe hinuntergefallen. [Pflegekraft](kim) [Kim Nolte](kim) fallen blaue Flecken an den Oberarmen auf. Darauf angesprochen, nimmt die [Witwe](tietjen) [ihren](tietjen) [Neffen](neffe) in Schutz: [Gero](neffe) sei der beste [Junge](neffe) der Welt, [er](neffe) koche für [sie](tietjen). [Kim](kim) folgt dem besten [Jungen](neffe) auf den Parkplatz und sieht, wie [er](neffe) den Pelzmantel [seiner](neffe) [Tante](tietjen) in den Kofferraum stopft. Derweil hat [Olamide](ola) bei der Wohnungssuche kein Glück, bis der [Hausmeister](hausmeister) der Klinik [ihm](ola) die Dienstwohnung unter dem Dach aufschließt. Nebenan, das verschweigt der [Mann](hausmeister), wohnt [Hedda](hedda).
- injure tietjen "hinuntergefallen"
- discover kim tietjen "fallen blaue Flecken"
- attack? neffe tietjen "blaue Flecken"
- married.past _ tietjen "Witwe"
- help tietjen neffe "in Schutz"
- kin neffe tietjen "Neffen"
- investigate kim neffe "folgt"
- discover kim neffe "sieht"
+ steal neffe tietjen "Pelzmantel"
- move ola "Dienstwohnung"
- help hausmeister ola "aufschließt"
- reveal! hausmeister ola "verschweigt"
+ neighbour.start hedda ola "Nebenan"

== 3 Famulatur
[Feline Storck](feline) beginnt [ihre](feline) Famulatur ausgerechnet in der Abteilung [ihres](feline) [Vaters](storck), allerdings unter dem Mädchennamen der Mutter: Niemand soll die [Studentin](feline) für eine Protegierte halten. Als [Hedda](hedda) in der Umkleide über den „alten [Pfau](storck)“ lästert, hört [sie](feline) schweigend zu. [Kim](kim), [die](kim) als Einzige das Familienfoto auf dem Schreibtisch des [Professors](storck) kennt, behält für sich, was [sie](kim) weiß. Dafür verlangt [sie](kim) von der [Anfängerin](feline) drei Wochenenddienste. Im Aufzug bleiben [Ola](ola) und [seine](ola) [Nachbarin](hedda) stecken. Fünfzig Minuten lang reden [die beiden](hedda+ola) über alles, nur nicht über den Posten.
- hire feline "beginnt"
- parent storck feline "Vaters"
+ betray feline _ "unter dem Mädchennamen"
- discover.past kim feline "kennt"
- reveal! kim _ "behält"
+ threaten kim feline "verlangt"
- neighbour hedda ola "Nachbarin"

== 4 Wundränder
Wer hat im Giftschrank zwölf Ampullen Morphin mitgehen lassen? Verdächtigt wird der [Sanitäter](sanitaeter), [den](sanitaeter) alle nur [Toni](sanitaeter) nennen und [der](sanitaeter) in jener Nacht als Letzter den Raum verließ. [Er](sanitaeter) wird beurlaubt. Nur [Feline](feline) hält [ihn](sanitaeter) für unschuldig und legt sich auf die Lauer. Den [Täter](lehrling), einen [Lehrling](lehrling) aus der Apotheke, stellt am Ende aber nicht [sie](feline), sondern der [Hausmeister](hausmeister). Der [Junge](lehrling) habe das Zeug verkaufen müssen, weil [ihm](lehrling) ein gewisser [Gero](neffe) sonst die Finger breche. [Kim](kim) horcht bei dem Namen auf und geht damit zu [Kommissarin Eilers](eilers).
+ steal lehrling _ "mitgehen"
- accuse _ sanitaeter "Verdächtigt"
- quit sanitaeter "beurlaubt"
- help feline sanitaeter "unschuldig"
- investigate feline _ "auf die Lauer"
+ arrest hausmeister lehrling "stellt"
- threaten neffe lehrling "Finger breche"
- accuse kim neffe "geht damit"

== 5 Fremde Federn
[Storck](storck) veröffentlicht eine Studie, deren Daten [Ola](ola) in [Lagos](@lagos) gesammelt hat; [dessen](ola) Name steht nicht einmal in der Fußnote. [Hedda](hedda) entdeckt den Diebstahl beim Frühstück und hält die Zeitschrift über den Balkon, damit der [Bestohlene](ola) mitlesen kann. [Dieser](ola) zuckt mit den Schultern. [Er](ola) brauche die Stelle, sagt [er](ola), wegen [seiner](ola) Aufenthaltserlaubnis. Da stellt [sie](hedda) den [Chef](storck) selbst zur Rede. [Der](storck) streitet alles ab und streicht [ihr](hedda) die Operationen der nächsten Wochen. [Feline](feline), zufällig Zeugin der Szene, erkennt [ihren](feline) [Vater](storck) kaum wieder.
+ steal storck ola "Diebstahl"
- create storck "veröffentlicht"
- discover hedda storck "entdeckt"
- reveal hedda ola "mitlesen"
- boss storck hedda "Chef"
+ accuse hedda storck "zur Rede"
- threaten storck hedda "streicht"
- discover feline storck "Zeugin"
- parent storck feline "Vater"

== 6 Achterwasser
Ein alter [Bekannter](ruben) der Abteilung kehrt als Patient zurück, genauer gesagt: als Simulant. [Ruben Achterberg](ruben), [Anwalt](ruben) und [Ex-Mann](ruben) von [Hedda](hedda), klagt über Schwindel, will aber nur [ihr](hedda) gegenüber ins Detail gehen. [Ola](ola) durchschaut [ihn](ruben) nach zwei Minuten und verordnet zum Spaß einen Einlauf. Der [Jurist](ruben) ergreift im Flügelhemd die Flucht. Auf dem Parkplatz holt [ihn](ruben) [Hedda](hedda) ein, und nun rückt [er](ruben) mit der Sprache heraus: [Er](ruben) bereut die Scheidung. [Sie](hedda) bereut nur den gemeinsamen [Hund](anker). [Der](anker) heißt [Anker](anker), hört auf niemanden und wohnt beim [Exmann](ruben).
+ return ruben "kehrt"
- ex hedda ruben "Ex-Mann"
- ill! ruben "Simulant"
- betray ruben _ "klagt"
- discover ola ruben "durchschaut"
- flee ruben ola "Flucht"
+ reveal ruben hedda "Sprache"
- sad ruben "bereut"
- divorce.past hedda ruben "Scheidung"
- reject hedda ruben "nur den gemeinsamen Hund"

== 7 Sturmflut
Der Deich bei [Altenbruch](@altenbruch) hält nicht. [Toni](sanitaeter), längst rehabilitiert, fährt mit [Feline](feline) im Schlauchboot von Dach zu Dach. Auf dem letzten sitzt [Almuth Tietjen](tietjen), in Decken gewickelt und allein; [Gero](neffe) hat die alte [Dame](tietjen) im Stich gelassen und [ihr](tietjen) Auto genommen. Während der [Sanitäter](sanitaeter) die [Greisin](tietjen) ins Boot hebt, rutscht die [Famulantin](feline) ab. Das Wasser trägt [sie](feline) fort. Der [Hausmeister](hausmeister), [der](hausmeister) mit Sandsäcken unterwegs ist, springt [ihr](feline) hinterher und bekommt [sie](feline) an der Kapuze zu fassen. [Sie](feline) lebt, [er](hausmeister) liegt bewusstlos am Ufer.
- travel feline+sanitaeter "fährt"
- betray neffe tietjen "im Stich"
- steal neffe tietjen "genommen"
+ rescue sanitaeter tietjen "hebt"
+ rescue hausmeister feline "springt"
- injure hausmeister "bewusstlos"

== 8 Ein Name
Seit elf Jahren wechselt [er](hausmeister) Glühbirnen, und keiner weiß, wie [er](hausmeister) heißt. Auf dem Armband, das [Kim](kim) dem bewusstlosen [Hausmeister](hausmeister) anlegt, steht nun [Jannek Pohl](hausmeister). [Professor Storck](storck) operiert den [Lebensretter](hausmeister) [seiner](storck) [Tochter](feline) eigenhändig und verliert dabei vor allen die Fassung. So fliegt auf, wer die [Famulantin](feline) ist. [Hedda](hedda), [die](hedda) in [ihrer](feline) Gegenwart monatelang über den [Alten](storck) gespottet hat, möchte im Boden versinken. [Feline](feline) winkt ab: Den [Pfau](storck) habe [sie](feline) sich gemerkt. Am Morgen schlägt [Pohl](hausmeister) die Augen auf und fragt nach den Glühbirnen.
- treat hausmeister storck "operiert"
- rescue.past hausmeister feline "Lebensretter"
- parent storck feline "Tochter"
- sad storck "Fassung"
+ discover _ feline "fliegt auf"
- sad hedda "im Boden versinken"
+ recover hausmeister "Augen auf"

== 9 Besuchszeit
Ruhige Tage am Deich. Der [Fischer](fischer) vom Kutter humpelt mit einem Eimer Granat herein und bedankt sich bei [Ola](ola); [seine](fischer) [Gattin](fischerfrau) steht daneben, knetet [ihre](fischerfrau) Handtasche und bringt schließlich eine Entschuldigung heraus. [Der](ola), [dem](ola) sie gilt, lädt das [Paar](fischer+fischerfrau) zu Pfeffersuppe ein. Jeden Nachmittag liest [Kim](kim) dem genesenden [Jannek](hausmeister) aus „[Der Schimmelreiter](*schimmelreiter)“ vor. [Er](hausmeister) kennt das Buch auswendig, sagt es [ihr](kim) aber nicht. Wer zuletzt lacht, steht auf dem Kalender im Schwesternzimmer, habe den Witz nicht verstanden.
- return fischer "humpelt"
- gift fischer ola "Eimer Granat"
- married fischer fischerfrau "Gattin"
+ reconcile fischerfrau ola "Entschuldigung"
- invite ola fischer+fischerfrau "lädt"
- help kim hausmeister "liest"
- recover hausmeister "genesenden"
- reveal! hausmeister kim "ihr aber nicht"

== 10 Vormundschaft
[Gero](neffe) will [seine](neffe) [Tante](tietjen) für unzurechnungsfähig erklären lassen. [Deren](tietjen) Haus am Deich ist so gut wie verkauft, als [Ruben](ruben) sich der Sache annimmt, ohne Honorar und angeblich ohne Hintergedanken. Vor Gericht lässt der [Anwalt](ruben) die [Einundachtzigjährige](tietjen) sämtliche Leuchttürme der Küste aufsagen, und der Antrag ist vom Tisch. Im Flur lauert der [Verlierer](neffe) [ihr](tietjen) auf. [Er](neffe) hat die Hand schon erhoben, da legt [ihm](neffe) [Kommissarin Eilers](eilers) Handschellen an; der [Lehrling](lehrling) hat ausgesagt. [Hedda](hedda) umarmt [ihren](hedda) [Verflossenen](ruben) zum ersten Mal seit der Trennung. [Ola](ola) sieht weg.
- kin neffe tietjen "Tante"
- betray? neffe tietjen "unzurechnungsfähig"
+ help ruben tietjen "annimmt"
- advisor ruben tietjen "Anwalt"
- lose neffe "vom Tisch"
- attack? neffe tietjen "Hand schon erhoben"
+ arrest eilers neffe "Handschellen"
- reveal lehrling _ "ausgesagt"
- ex hedda ruben "Verflossenen"
- breakup.past hedda ruben "Trennung"
- jealous ola ruben "sieht weg"

== 11 Zwei Schlüssel
[Feline](feline) legt der Ethikkommission die Originaldaten aus [Lagos](@lagos) vor. Gefunden hat [sie](feline) sie auf dem Rechner des eigenen [Vaters](storck). Vor dem Gremium behauptet [Storck](storck) zunächst, der [Nigerianer](ola) habe sie [ihm](storck) geschenkt. Als [Ola](ola) nach einem Blick in das Gesicht der jungen [Frau](feline) die Lüge beinahe bestätigt, fällt [ihm](ola) der [Professor](storck) selbst ins Wort und gesteht. [Er](storck) gibt die Leitung ab. Auf der Heimfahrt spricht keiner der [beiden](feline+storck), doch an der Schleuse steigt [sie](feline) nicht aus, sondern fragt [ihn](storck), ob [er](storck) Hunger habe.
+ accuse feline storck "legt"
- discover.past feline storck "Gefunden"
- parent storck feline "Vaters"
- betray storck _ "behauptet"
- gift! ola storck "geschenkt"
- help? ola storck "bestätigt"
+ reveal storck _ "gesteht"
- quit storck "gibt"
- reconcile? feline storck "Hunger"

== 12 Schichtwechsel
Der Vorstand bietet [Hedda](hedda) die Nachfolge an. Dass zuvor [Ola](ola) gefragt worden ist und zu [ihren](hedda) Gunsten abgelehnt hat, bekommt [sie](hedda) von [Kim](kim) gesteckt. Wütend hämmert [sie](hedda) an die Tür [ihres](hedda) [Nachbarn](ola): Almosen nehme [sie](hedda) nicht. [Er](ola) öffnet, in der Hand einen Dienstplan, auf dem die Leitung wochenweise zwischen [ihnen](hedda+ola) aufgeteilt ist. Wer von [ihnen](hedda+ola) den anderen zuerst küsst, lässt die Kamera offen. [Ruben](ruben) versteht den Wink, bringt der [Geschiedenen](hedda) den [Hund](anker) vorbei und zieht nach [Kiel](@kiel). [Jannek Pohl](hausmeister) schraubt eine neue Birne in das Schild der Notaufnahme.
- hire? hedda "bietet"
- reject.past ola _ "abgelehnt"
+ reveal kim hedda "gesteckt"
- help.past ola hedda "zu ihren Gunsten"
- neighbour hedda ola "Nachbarn"
- quarrel hedda ola "Wütend"
+ kiss hedda ola "küsst"
- gift ruben hedda "Hund"
- ex hedda ruben "Geschiedenen"
- move ruben "zieht" @kiel
