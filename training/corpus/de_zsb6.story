%series Nordwind über Tromsø
%lang de
%genre Norwegian thriller about a criminal psychologist, terse streaming overview
%cast ingvild | Ingvild Hætta; Ingvild; Hætta | f
%cast aslak | Aslak Hætta; Aslak | m
%cast berit | Berit Solbakken; Solbakken; Berit | f
%cast terje | Terje Nilssen; Terje; Nilssen | m
%cast ruth | Ruth Nilssen; Ruth | f
%cast kim | Kim | n
%cast jonas | Jonas Kvam; Kvam; Jonas | m
%cast elin | Elin | f
%cast mikkel | Mikkel | m
%cast yuri | Yuri | m
%cast priester | Probst Lie; Lie | m
%cast mutter | - | f
%cast hund | Bamse | m
%cast taeter | - | m

== 1 Ohne Sonne
Ende November, die Polarnacht beginnt. Die [Kriminalpsychologin](ingvild) [Ingvild Hætta](ingvild) wird nach [Tromsø](@tromso) gerufen, die Stadt, die [sie](ingvild) mit achtzehn im Streit verließ. Im Schnee vor der Eismeerkathedrale lag die erdrosselte [Organistin](elin) [Elin](elin). [Hauptkommissarin](berit) [Berit Solbakken](berit) hält nichts von Seelenkunde und teilt [ihr](ingvild) ein Büro ohne Heizung zu. Ausgerechnet [Ingvilds](ingvild) [Bruder](aslak) [Aslak](aslak), [Rentierzüchter](aslak) und seit Jahren trocken, war zuletzt mit der [Toten](elin) gesehen worden.
- return ingvild "gerufen" @tromso
- quarrel.past _ ingvild "Streit"
+ kill _ elin "erdrosselte"
- sibling aslak ingvild "Bruder"
- recover.past aslak "trocken"
+ accuse? _ aslak "zuletzt"

== 2 Blut und Schnee
[Solbakken](berit) lässt [Aslak](aslak) aus der Kneipe heraus verhaften. [Er](aslak) redet nicht, schon gar nicht mit [seiner](aslak) [Schwester](ingvild), [die](ingvild) zur Beerdigung der gemeinsamen [Mutter](mutter) nicht erschienen war. [Ingvild](ingvild) befragt statt [seiner](aslak) den [Witwer](terje). [Terje Nilssen](terje), [Kapitän](terje) eines Krabbenkutters, hatte gedacht, [seine](terje) [Frau](elin) übe abends Bach. Von [seiner](terje) [Mutter](ruth) [Ruth](ruth) hört [sie](ingvild) das Gegenteil: [Elin](elin) habe [ihren](elin) [Mann](terje) seit dem Sommer hintergangen, und [er](terje) habe es gewusst.
+ arrest berit aslak "verhaften"
- sibling aslak ingvild "Schwester"
- die.past mutter "Beerdigung"
- parent mutter aslak+ingvild "Mutter"
- investigate ingvild terje "befragt"
- married.past elin terje "Witwer"
- parent ruth terje "Mutter"#2
+ cheat.past elin terje "hintergangen"
- discover.past terje elin "gewusst"

== 3 Kim
Ein [Anrufer](taeter) mit verstellter Stimme bekennt sich zum Mord an der [Organistin](elin) und kündigt den nächsten an. [Kim](kim) aus der Technik, wortkarg und brillant, ortet das Telefon in der Propstei. Während [Probst Lie](priester) alles abstreitet, schlägt der [Hund](hund) des [Rentierzüchters](aslak) an: Unter der Kanzel liegt ein Schal. [Berit](berit) muss den [Verhafteten](aslak) laufen lassen. [Sie](berit) entschuldigt sich nicht. Der [Freigelassene](aslak) betrinkt sich noch am selben Abend, und die [Psychologin](ingvild) trägt [ihren](ingvild) [Bruder](aslak) nach Hause.
- reveal taeter "bekennt"
- threaten taeter _ "kündigt"
- investigate kim taeter "ortet"
+ find hund "schlägt"
- arrest.past berit aslak "Verhafteten"
- ill aslak "betrinkt"
- help ingvild aslak "trägt"
- sibling aslak ingvild "Bruder"

== 4 Wach
[Ingvild](ingvild) schläft nicht. Niemand schläft im November. [Kim](kim) bringt [Ingvild](ingvild) eine Lampe. Die Lampe macht Tag. [Berit](berit) sieht das Licht. Auch [Berit](berit) hat einmal hier gesessen. Damals führte [Kvam](jonas) das Dezernat. [Jonas Kvam](jonas) hat [Berit](berit) alles beigebracht. Heute angelt [Kvam](jonas). In der Nacht klopft [Ruth](ruth) an. „[Mein](ruth) [Sohn](terje) ist fort“, sagt [Ruth](ruth). Der Kutter fehlt auch. Im Hafen treibt Öl. Draußen funkt [Terje](terje). Dann funkt [Terje](terje) nicht mehr. Am Morgen findet man [Nilssen](terje). [Er](terje) hat sich nicht selbst gefesselt.
- gift kim ingvild "bringt"
- boss.past jonas berit "Dezernat"
- advisor.past jonas berit "beigebracht"
- parent ruth terje "Sohn"
- travel terje "fort"
+ kill _ terje "gefesselt"

== 5 Zwei Särge
Hinter den Särgen des [Ehepaars](elin+terje) geht eine einzige [Angehörige](ruth). Die alte [Frau](ruth) hat [Sohn](terje) und [Schwiegertochter](elin) verloren und verdächtigt laut und vor allen Leuten den [Säufer](aslak). [Aslak](aslak) hebt nicht einmal den Blick. Nach der Messe spürt [Ingvild](ingvild) [ihn](aslak) auf dem Fjell auf und bekommt endlich zu hören, was zwischen [ihm](aslak) und der [Organistin](elin) war: keine Liebelei, sondern Unterricht. [Er](aslak) wollte lesen lernen. Ein Geländewagen ohne Licht drängt die [Geschwister](aslak+ingvild) auf dem Rückweg von der Straße.
- parent ruth terje "Sohn"
- kin elin ruth "Schwiegertochter"
- married.past elin terje "Ehepaars"
- lose ruth elin+terje "verloren"
+ accuse ruth aslak "verdächtigt"
- find ingvild aslak "spürt"
- reveal aslak ingvild "hören"
- affair! aslak elin "keine Liebelei"
- advisor.past elin aslak "Unterricht"
- sibling aslak ingvild "Geschwister"
+ attack _ aslak+ingvild "drängt"

== 6 Station 4
[Ingvild](ingvild) kommt mit Rippenbrüchen davon, [Aslak](aslak) liegt im Koma. Am Krankenbett taucht [Mikkel](mikkel) auf, [Chirurg](mikkel) und jener [Mann](mikkel), [den](mikkel) [sie](ingvild) vor zwanzig Jahren ohne Abschied sitzen ließ. [Er](mikkel) operiert [ihren](ingvild) [Bruder](aslak) elf Stunden lang. Nebenher erwähnt der [Arzt](mikkel), dass auch der ehemalige [Dezernatsleiter](jonas) vor einer Woche bei [ihm](mikkel) war, mit Würgemalen am Unterarm, als hätte sich jemand gewehrt. [Berit](berit) will von einem Verdacht gegen [ihren](berit) alten [Lehrmeister](jonas) nichts wissen.
- injure ingvild "Rippenbrüchen"
- ill aslak "Koma"
- return mikkel "taucht"
- breakup.past ingvild mikkel "sitzen"
+ treat aslak mikkel "operiert"
- sibling aslak ingvild "Bruder"
+ reveal mikkel ingvild "erwähnt"
- injure.past jonas _ "Würgemalen"
- advisor.past jonas berit "Lehrmeister"
- accuse! berit jonas "nichts wissen"

== 7 Der Angler
Eine stille Folge. [Kvam](jonas) bohrt Löcher ins Eis, kocht Kaffee und erzählt der [Besucherin](ingvild) vom Fischen. [Er](jonas) weiß, weshalb [sie](ingvild) gekommen ist, und [sie](ingvild) weiß, dass [er](jonas) es weiß. Die Würgemale habe [er](jonas) von einem Seil. Zum Abschied schenkt der [Pensionär](jonas) [ihr](ingvild) einen Saibling, in Zeitungspapier gewickelt; das Blatt ist elf Jahre alt und meldet das Verschwinden eines russischen [Matrosen](yuri). [Kim](kim) findet heraus, dass der [Vermisste](yuri) [Yuri](yuri) hieß und dass die Akte aus dem Archiv entfernt wurde.
- travel ingvild jonas "Besucherin"
- betray jonas ingvild "Seil"
+ gift jonas ingvild "schenkt"
+ discover kim yuri "findet heraus"
- steal.past _ _ "entfernt"

== 8 Yuris Lohn
[Yuri](yuri) hatte auf [Terjes](terje) Kutter angeheuert und war dort bei einer Prügelei über Bord gegangen. [Elin](elin), das lässt sich aus [ihrem](elin) Tagebuch schließen, hatte es kürzlich aus dem Mund [ihres](elin) [Mannes](terje) erfahren und wollte reden. Die Vertuschung besorgte damals ein [Polizist](jonas), [dem](jonas) [Nilssen](terje) dafür das Haus am Fjord überschrieb. [Berit](berit) liest die Seiten dreimal. Dann fährt [sie](berit) allein hinaus zu dem [Mann](jonas), [der](jonas) [sie](berit) zur Polizistin gemacht hat, und [Ingvild](ingvild), [der](ingvild) [Kim](kim) davon berichtet, kommt zu spät.
- hire.past yuri terje "angeheuert"
+ die.past yuri "über Bord"
- advisor.past jonas berit "zur Polizistin gemacht"
- discover.past elin yuri "erfahren"
- married.past elin terje "Mannes"
- reveal? elin "wollte reden"
- betray.past jonas "Vertuschung"
- gift.past terje jonas "überschrieb"
- travel berit jonas "fährt"
- reveal kim ingvild "berichtet"

== 9 Unter dem Eis
Das Loch ist frisch, die Dienstmütze schwimmt darin. Während Taucher nach der [Hauptkommissarin](berit) suchen, hockt [Ingvild](ingvild) in der Hütte des verschwundenen [Anglers](jonas) und versetzt sich in [dessen](jonas) Lage: Wohin ginge [er](jonas)? [Aslak](aslak) schlägt in derselben Stunde auf [Mikkels](mikkel) Station die Augen auf und fragt nach [seinem](aslak) [Hund](hund). [Bamse](hund) aber zieht [Kim](kim) an der Leine zum Bootshaus der alten [Ruth](ruth), wo unter einer Plane die [Vermisste](berit) liegt, unterkühlt und am Leben.
- investigate _ berit "suchen"
- investigate ingvild jonas "versetzt"
- flee jonas "verschwundenen"
+ recover aslak "schlägt"
+ find hund+kim berit "zieht"
- injure berit "unterkühlt"

== 10 Ruths Lied
Wie kam die [Kommissarin](berit) in das Bootshaus? [Ruth](ruth) hat [sie](berit) aus dem Wasser gezogen, mit dem Haken, mit dem [sie](ruth) sonst Netze birgt, und danach geschwiegen, weil [sie](ruth) den [Mörder](jonas) [ihres](ruth) [Sohnes](terje) für sich allein haben will. Mit einer Harpune im Kinderwagen macht sich die [Greisin](ruth) auf den Weg. [Kvam](jonas) sitzt in der Kathedrale auf der Orgelbank. [Ingvild](ingvild) stellt sich zwischen [die beiden](jonas+ruth) und redet, vierzig Minuten lang, bis die Harpune am Boden liegt. Draußen nimmt [Solbakken](berit) [ihren](berit) einstigen [Mentor](jonas) in Empfang.
+ rescue ruth berit "gezogen"
- reveal! ruth _ "geschwiegen"
- kill.past jonas terje "Mörder"
- parent ruth terje "Sohnes"
- kill? ruth jonas "für sich allein haben"
- rescue ingvild jonas "zwischen"
+ arrest berit jonas "in Empfang"
- advisor.past jonas berit "Mentor"

== 11 Rückstände
[Kvam](jonas) gesteht zwei Morde und den Anschlag auf die [Geschwister](aslak+ingvild). Nur den Anruf aus der Propstei bestreitet [er](jonas). [Kim](kim) gleicht die Stimmen ab und stößt auf [Probst Lie](priester), [der](priester) die [Organistin](elin) jahrelang angebetet hatte und sich mit der falschen Selbstbezichtigung in [ihre](elin) Nähe log. [Berit](berit) lässt Gnade walten. Mit [Ingvild](ingvild) versteht [sie](berit) sich neuerdings so gut, dass die Heizung läuft. [Mikkel](mikkel) lädt [seine](mikkel) frühere [Freundin](ingvild) zum Essen ein; [sie](ingvild) sagt zu, sagt ab und steht dann doch vor [seiner](mikkel) Tür.
+ reveal jonas "gesteht"
- kill.past jonas elin+terje "Morde"
- attack.past jonas aslak+ingvild "Anschlag"
- sibling aslak ingvild "Geschwister"
- discover kim priester "stößt"
- love.past priester elin "angebetet"
- betray.past priester _ "log"
- help berit priester "Gnade"
- friend.start berit ingvild "versteht"
- ex ingvild mikkel "frühere"
+ invite mikkel ingvild "lädt"
- date? ingvild mikkel "Essen"

== 12 Die Sonne
Am einundzwanzigsten Januar steigt sie für vier Minuten über den Berg, und die ganze Stadt isst Krapfen. [Aslak](aslak), noch auf Krücken, liest [seiner](aslak) [Schwester](ingvild) stockend die erste Seite eines Buches vor, das der [Ermordeten](elin) gehörte. [Berit](berit) bietet der [Psychologin](ingvild) eine feste Stelle an, [Kim](kim) hat das Namensschild bereits gedruckt. [Ruth](ruth) hat den Kutter [ihres](ruth) [Jungen](terje) auf [Yuris](yuri) Namen getauft und der Familie des [Matrosen](yuri) nach [Murmansk](@murmansk) geschrieben. Wird [Ingvild](ingvild) bleiben? Der Flug geht um zwölf. [Mikkel](mikkel) hält beide Koffer und sieht nicht auf die Uhr.
- celebrate _ "isst Krapfen"
- sibling aslak ingvild "Schwester"
+ create aslak "liest"
- kill.past _ elin "Ermordeten"
+ hire? ingvild berit "bietet"
- parent ruth terje "Jungen"
- reveal ruth _ "geschrieben"
