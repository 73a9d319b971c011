%series Abseits ist, wenn sie pfeift
%lang de
%genre women's football dramedy, Cologne, recap log
%cast mandy    | Mandy Schürmann; Mandy | f
%cast folasade | Folasade; Fola | f
%cast hetty    | Hetty | f
%cast bert     | Bert Odenthal; Odenthal; Bert | m
%cast duygu    | Duygu | f
%cast jannik   | Jannik | m
%cast rita     | Rita | f
%cast knoll    | Gisbert Knoll; Knoll | m
%cast marlon   | Marlon | m
%cast vedat    | Vedat | m
%cast beamter  | - | m
%cast elfi     | Elfi | f

== 1
Abstieg in die Verbandsliga, der Trainer fahnenflüchtig, das Klubheim unter Wasser. [Torhüterin](mandy) [Mandy Schürmann](mandy), im Hauptberuf Müllwerkerin, überredet den vorbestraften [Ex-Profi](bert) [Bert Odenthal](bert), die Damen des SV Nippes zu trainieren. [Er](bert) tut es gegen freie Kost. [Kapitänin](hetty) [Hetty](hetty) will [ihn](bert) nicht: 1998 war [er](bert) mit [ihrer](hetty) [Mutter](rita) verlobt und blieb dem Standesamt fern.
+ hire bert mandy "überredet"
- arrest.past _ bert "vorbestraften"
- reject hetty bert "will ihn nicht"
- parent rita hetty "Mutter"
- engaged.past bert rita "verlobt"
+ breakup.past bert rita "fern"

== 2
[Odenthal](bert) lässt mit rohen Eiern auf Löffeln laufen; einzig [Folasade](folasade), schnellste [Stürmerin](folasade) der Stadt und ohne Papiere im Land, bringt ihres heil ins Ziel. [Duygu](duygu) erzählt daheim, [sie](duygu) besuche einen Nähkurs. [Ihr](duygu) [Vater](vedat) [Vedat](vedat), Taxifahrer, wundert sich über Grasflecken auf dem Stoff. [Mandys](mandy) [Lebensgefährte](jannik) [Jannik](jannik) meint, eine Frau gehöre allenfalls hinter das Tor.
+ betray duygu vedat "Nähkurs"
- parent vedat duygu "Vater"
+ couple jannik mandy "Lebensgefährte"

== 3
Wurstfabrikant [Gisbert Knoll](knoll) böte Geld, falls die Trikots enger würden. [Hetty](hetty) stopft [ihm](knoll) die Warenprobe samt Senf in die Brusttasche. In [Bergheim](@bergheim) fliegt [Mandy](mandy) vom Platz, weil [sie](mandy) dem [Schiedsrichter](marlon) laut aus dem Regelheft vorliest. Nach dem Spiel passt [er](marlon) [sie](mandy) am Bus ab: [Marlon](marlon) hat nachgeschlagen, [sie](mandy) lag richtig. Zur Buße schleppt [er](marlon) die Balltaschen.
- help? knoll _ "Geld"
+ attack hetty knoll "stopft"
- quarrel mandy marlon "vorliest"
+ meet mandy marlon "passt"
- investigate marlon "nachgeschlagen"
- help marlon mandy "schleppt"

== 4
[Vedat](vedat) fährt die ahnungslose [Tochter](duygu) zum Nähkurs, parkt um die Ecke und sieht [sie](duygu) in Stollenschuhen aus dem Gebüsch kommen. Statt zu hupen, kauft [er](vedat) eine Dauerkarte, Sonnenbrille dazu, und sitzt von da an inkognito in Reihe acht. [Rita](rita), [Hettys](hetty) [Mutter](rita), erfährt, wer an der Seitenlinie steht, zieht das Brautkleid von damals an und marschiert mitten im Training über den Platz.
- discover! duygu vedat "ahnungslose"
- parent vedat duygu "Tochter"
+ discover vedat duygu "sieht"
- reveal! vedat "inkognito"
- parent rita hetty "Mutter"
+ discover rita bert "erfährt"

== 5
Die Ohrfeige hört man bis zum Dom. Danach will [Rita](rita) eine Erklärung, und [Bert](bert) liefert sie mit 27 Jahren Verspätung: [Er](bert) saß an jenem Tag in U-Haft, für einen Mannschaftskameraden, und wollte [ihr](rita) die Schande ersparen. [Hetty](hetty) rechnet, Kapitäninnen können das, [ihren](hetty) Geburtstag vom Polterabend zurück. [Mandy](mandy) kommt früher heim und trifft [Jannik](jannik) beim Aufwärmen mit der [Physiotherapeutin](elfi).
+ attack rita bert "Ohrfeige"
- arrest.past _ bert "U-Haft"
- reveal bert rita "Erklärung"
+ parent? bert hetty "rechnet"
- return mandy "heim"
- discover mandy elfi+jannik "trifft"
- cheat jannik mandy "Aufwärmen"

== 6
[Janniks](jannik) Kleider liegen, sortenrein getrennt, in vier Tonnen. [Elfi](elfi), die [Physiotherapeutin](elfi), wird vom Team zur Rede gestellt und knetet zur Sühne sechzig Waden. In der Umkleide stülpt [Fola](folasade) die Tasche um: [Ihr](folasade) Bescheid ist da, Ausreise binnen zwei Wochen. [Bert](bert) fragt, wer heiraten könne. Elf Hände gehen hoch; die zwölfte gehört [Marlon](marlon), [der](marlon) zufällig Linien kreidet.
+ breakup mandy jannik "Tonnen"
- quarrel _ elfi "zur Rede"
- treat _ elfi "knetet"
- travel? folasade "Ausreise"
- wedding? _ folasade "heiraten"
+ propose? marlon folasade "zwölfte"

== 7
Zum Schein also. [Mandy](mandy) richtet die Hochzeit aus, lächelt bis zum Muskelkater und verdrückt sich vor dem Tortenanschnitt. [Folasade](folasade) ist schnell, auch im Begreifen: Noch vor dem Jawort erklärt [sie](folasade) dem [Standesbeamten](beamter), [sie](folasade) habe sich im [Bräutigam](marlon) geirrt. Draußen steckt [sie](folasade) [Marlon](marlon) die Trillerpfeife in den Mund und schickt [ihn](marlon) der [Torfrau](mandy) hinterher. [Er](marlon) findet [sie](mandy) im leeren Strafraum.
- wedding? folasade marlon "Zum Schein"
- celebrate mandy folasade+marlon "richtet"
- sad mandy "Muskelkater"
- flee mandy "verdrückt"
- discover folasade mandy "Begreifen"
+ reject folasade marlon "geirrt"
+ find marlon mandy "findet"

== 8
[Hetty](hetty) verlangt von [Bert](bert) ein Haar, reißt es [ihm](bert) aber selbst aus. Der Umschlag aus dem Labor bleibt drei Spieltage lang ungeöffnet im Pokalschrank, und die Mannschaft gewinnt dreimal zu null. [Knoll](knoll), nachtragend, zeigt [Folasade](folasade) bei der Ausländerbehörde an. Als die Beamten zum Heimspiel anrücken, spielt die [Nummer neun](folasade) unter Perücke im Tor, und im Sturm trifft eine sehr breite [Müllwerkerin](mandy).
- parent? bert hetty "Haar"
- find _ "gewinnt"
+ accuse knoll folasade "zeigt"
- arrest? _ folasade "anrücken"
- betray folasade "Perücke"
+ help mandy folasade "im Sturm"

== 9
[Vedat](vedat) gibt sich in der Nachspielzeit zu erkennen: Als [Duygu](duygu) den Elfmeter verschießt, brüllt [er](vedat) von Reihe acht herunter, der Fuß habe schief gestanden. [Vater](vedat) und [Tochter](duygu) üben, bis die Flutlichter ausgehen. [Rita](rita) kocht neuerdings für [Odenthal](bert), freie Kost ist freie Kost, und zieht dabei die Vorhänge zu. [Mandy](mandy) und [Marlon](marlon) haben eine Regel erfunden, nach der man sich nach jeder Ecke küsst. Es gibt viele Ecken.
- parent vedat duygu "Vater"
- reveal vedat duygu "zu erkennen"
+ advisor vedat duygu "üben"
- help rita bert "kocht"
+ affair bert rita "Vorhänge"
- kiss mandy marlon "küsst"

== 10
Die Behörde findet [Folasade](folasade) trotz Perücke. Am Flughafen blockieren Müllwagen die Zufahrt, [Mandys](mandy) gesamte Schicht streikt in Orange. Ein Eilantrag, formuliert von [Duygu](duygu), [die](duygu) nebenbei, wer hätte es gedacht, Jura studiert, erreicht den Richter im Stadion. Aufschub! [Knolls](knoll) Wurst ist in einem Verbrauchertest durchgefallen, [er](knoll) selbst muss Insolvenz anmelden und fragt an, ob der Verein einen Platzwart brauche.
- arrest _ folasade "findet"
- travel? folasade "Flughafen"
+ rescue duygu folasade "Eilantrag"
- help mandy folasade "streikt"
- lose knoll "Insolvenz"
- hire? knoll "Platzwart"

== 11
Vor dem Aufstiegsspiel öffnet [Hetty](hetty) den Umschlag, liest, faltet ihn zum Papierflieger und lässt ihn auf die Trainerbank segeln. [Bert](bert) bindet sich den Schuh, obwohl [er](bert) Slipper trägt. „[Papa](bert), wir haben Anstoß“, sagt die [Kapitänin](hetty). In der 80. Minute kracht [Mandy](mandy) gegen den Pfosten; Schienbein durch. [Jannik](jannik), inzwischen Sanitäter beim Gegner, legt [ihr](mandy) die Schiene an und murmelt etwas, das wie Respekt klingt.
+ discover hetty bert "liest"
- parent bert hetty "Papa"
+ injure mandy "kracht"
- treat mandy jannik "Schiene"

== 12
Elfmeterschießen ohne [Torfrau](mandy). Zwischen die Pfosten geht, mit Ausnahmegenehmigung und Nähkursschürze, [Duygu](duygu), hält drei und springt [ihrem](duygu) [Vater](vedat) in die Arme. Aufgestiegen! [Folasade](folasade) bekommt die Duldung und ein Angebot aus [Lyon](@lyon), in dieser Reihenfolge. [Bert](bert) erscheint, 27 Jahre zu spät und eine Stunde zu früh, vor dem Standesamt. [Rita](rita) lässt [ihn](bert) warten. Zwölf Minuten. Dann kommt [sie](rita) um die Ecke, im selben Kleid, gefolgt von einem [Platzwart](knoll) mit Reis.
- happy duygu "Arme"
- find _ "Aufgestiegen"
- parent vedat duygu "Vater"
- hire? folasade "Angebot"
+ wedding? bert rita "Standesamt"
- find folasade "Duldung"
