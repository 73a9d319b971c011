%series Die Seebadklinik
%lang de
%genre rehab-clinic serial on Usedom, TV magazine previews
%cast thies | Dr. Thies Radloff; Thies; Radloff | m
%cast viola | Viola Radloff; Viola | f
%cast kemal | Kemal Arslan; Kemal | m
%cast ortrud | Ortrud Behn; Behn; Ortrud | f
%cast luan | Luan | m
%cast pfeiffer | Pfeiffer; Oswald Pfeiffer | m
%cast gitte | Gitte Lund; Gitte; Frau Lembke | f
%cast merle | Merle Behn; Merle | f
%cast koch | - | m
%cast inspektor | Kommissar Lembke; Lembke | m
%cast luanmutter | - | f
%cast altradloff | Radloff | m
%cast vater | - | m
%cast opa | - | m
%cast gast | - | f

== 1
Die Kurklinik in [Zinnowitz](@zinnowitz) steht vor der Pleite. [Chefarzt](thies) [Dr. Thies Radloff](thies) hofft auf den [Investor](pfeiffer) [Oswald Pfeiffer](pfeiffer), [der](pfeiffer) mit Gallensteinen anreist und nach dem ersten Abendessen im Koma liegt. In der Suppe war Fingerhut. [Ortrud Behn](ortrud), die [Oberschwester](ortrud), pumpt [ihm](pfeiffer) in letzter Minute den Magen aus. Die Polizei nimmt den [Koch](koch) mit. [Viola](viola), [Radloffs](thies) geschiedene [Frau](viola) und noch immer [seine](thies) [Geschäftspartnerin](viola), hat an diesem Abend zum ersten Mal seit Jahren selbst serviert.
- travel pfeiffer "anreist" @zinnowitz
- ill pfeiffer "Koma"
+ rescue ortrud pfeiffer "pumpt"
+ arrest _ koch "nimmt"
- divorce.past thies viola "geschiedene"
- ex thies viola "geschiedene Frau"
- colleague thies viola "Geschäftspartnerin"

== 2
[Kommissar Lembke](inspektor) vernimmt das Personal. Der neue [Physiotherapeut](kemal) [Kemal Arslan](kemal) gibt an, vor der Küche eine [Dänin](gitte) gesehen zu haben: [Gitte Lund](gitte), [Patientin](gitte) auf Zimmer neun, verlor durch [Pfeiffers](pfeiffer) Geschäfte Haus und Hof. [Sie](gitte) leugnet nicht, dass [sie](gitte) [ihm](pfeiffer) die Pest an den Hals wünscht. [Merle](merle), die [Tochter](merle) der [Oberschwester](ortrud), macht hier ein Praktikum und schwärmt für den [Masseur](kemal), was die [Mutter](ortrud) nicht gern sieht. Am Strand sammeln Kinder Bernstein.
- investigate inspektor _ "vernimmt"
- hire kemal "neue"
- reveal kemal inspektor "gibt an"
- lose.past gitte pfeiffer "verlor"
- enemy gitte pfeiffer "Pest"
- parent ortrud merle "Tochter"
+ love merle kemal "schwärmt"

== 3
Der [Koch](koch) ist wieder frei, kehrt dem Haus aber gekränkt den Rücken, und die [Dänin](gitte) springt am Herd ein. Der [Vergiftete](pfeiffer) schlägt die Augen auf. Wen sieht [er](pfeiffer) als Erstes? [Seine](pfeiffer) [Retterin](ortrud), mit [der](ortrud) [er](pfeiffer) vor zwanzig Jahren einen Sommer lang zusammen war und [die](ortrud) [ihm](pfeiffer) nie von der [Folge](merle) erzählt hat. Die [Folge](merle) schiebt gerade den Teewagen herein. [Ortrud](ortrud) lügt, [Merle](merle) sei neunzehn. [Viola](viola) rechnet im Stillen nach und legt sich das Geheimnis für schlechte Zeiten zurück.
- quit koch "kehrt"
- hire gitte "springt"
+ recover pfeiffer "schlägt"
- rescue.past ortrud pfeiffer "Retterin"
- couple.past ortrud pfeiffer "einen Sommer lang zusammen"
- parent pfeiffer merle "Folge"
- reveal! ortrud pfeiffer "nie von der Folge"
- betray ortrud pfeiffer "lügt"
+ discover viola merle "rechnet"

== 4
[Luan](luan) ist acht und hat Asthma. Nachts läuft [Luan](luan) weg. [Kemal](kemal) sucht [Luan](luan). Auf der Seebrücke sitzt [Luan](luan) und zählt Lichter. [Er](luan) wartet auf [seine](luan) [Mutter](luanmutter), sagt [Luan](luan). Die [Mutter](luanmutter) ist tot. Das weiß [Kemal](kemal). [Er](kemal) setzt sich neben [Luan](luan). Am Morgen findet [beide](kemal+luan) [Merle](merle). [Ortrud](ortrud) tadelt [Kemal](kemal). [Radloff](thies) lobt [Kemal](kemal). Den Inhalator hat [Gitte](gitte). In der Küche riecht es nach Zimt.
- ill luan "Asthma"
+ flee luan "läuft"
- investigate kemal luan "sucht"
- find kemal luan "Auf der Seebrücke"
- parent luanmutter luan "Mutter"
- die.past luanmutter "tot"
- accuse ortrud kemal "tadelt"
- help kemal luan "setzt"
+ find merle kemal+luan "findet"

== 5
[Viola](viola) spielt [ihr](viola) Blatt aus: Entweder verkauft die [Oberschwester](ortrud) [ihr](viola) den Klinikanteil, den [sie](ortrud) vom alten [Radloff](altradloff) geerbt hat, oder der [Investor](pfeiffer) erfährt, wessen [Kind](merle) den Teewagen schiebt. Die [Erpresste](ortrud) geht lieber selbst zu [Pfeiffer](pfeiffer). [Der](pfeiffer) hört sich alles an, ohne ein Wort zu sagen, und bittet dann darum, allein gelassen zu werden. Im Abfalleimer von Zimmer zwei stößt [Lembke](inspektor) auf einen Handschuh mit Spuren von Fingerhut. Das Zimmer gehört der [Exfrau](viola) des [Chefs](thies).
+ threaten viola ortrud "Entweder"
- find.past ortrud "geerbt"
+ reveal ortrud pfeiffer "geht"
- find inspektor "stößt"
- ex thies viola "Exfrau"
- accuse? inspektor viola "Handschuh"

== 6
Bei der Vernehmung bricht die [Verdächtige](viola) zusammen: Nicht dem [Investor](pfeiffer), sondern [ihrem](viola) früheren [Mann](thies) sei der Teller zugedacht gewesen, [den](thies) [sie](viola) nie verwunden habe. [Thies](thies) hört hinter der Scheibe zu und wird aschfahl. Auf dem Weg ins Präsidium rammt ein Lastwagen den Streifenwagen; der [Kommissar](inspektor) bleibt bewusstlos liegen, und [Viola](viola) ist fort. Ausgerechnet [Gitte](gitte), vom Einkaufen kommend, zieht den [Bewusstlosen](inspektor) aus dem Wrack, bevor es Feuer fängt.
- reveal viola inspektor "zusammen"
+ attack? viola thies "zugedacht"
- ex thies viola "früheren Mann"
- love viola thies "nie verwunden"
- sad thies "aschfahl"
- injure inspektor "bewusstlos"
+ flee viola "fort"
+ rescue gitte inspektor "zieht"

== 7
Am Bett des verletzten [Kommissars](inspektor) steht nun täglich [seine](inspektor) [Lebensretterin](gitte) mit Zimtschnecken. Die [Flüchtige](viola) hat sich in einer Fischerhütte verkrochen, wo [Luan](luan), [der](luan) wieder einmal Lichter zählt, [sie](viola) entdeckt. [Viola](viola) hält das [Kind](luan) fest, damit [es](luan) nicht redet; doch in der Nacht kriegt der [Kleine](luan) keine Luft, und [sie](viola) trägt [ihn](luan) zwei Kilometer durch den Sand zur Klinik zurück. Dort lässt [sie](viola) sich ohne Widerstand festnehmen. [Radloff](thies) bringt [ihr](viola) die Jacke.
- rescue.past gitte inspektor "Lebensretterin"
- gift gitte inspektor "Zimtschnecken"
- flee.past viola "Flüchtige"
- discover luan viola "entdeckt"
+ abduct viola luan "hält"
- ill luan "keine Luft"
+ rescue viola luan "trägt"
- arrest _ viola "festnehmen"
- help thies viola "Jacke"

== 8
[Merle](merle) erfährt auf dem Flur von einer geschwätzigen [Kurgästin](gast), wessen [Tochter](merle) [sie](merle) ist, und packt noch in derselben Stunde. [Die beiden](ortrud+pfeiffer), [die](ortrud+pfeiffer) [ihr](merle) das Leben geschenkt haben, suchen gemeinsam den Bahnhof ab. [Pfeiffer](pfeiffer) bietet [ihr](merle) ein Konto an, die [Oberschwester](ortrud) eine Entschuldigung; [Merle](merle) nimmt nur die zweite. Dem [Masseur](kemal), [der](kemal) zufällig denselben Zug nehmen wollte, um [seinen](kemal) kranken [Vater](vater) zu besuchen, fällt der Koffer auf den Fuß. [Sie](merle) hilft [ihm](kemal) beim Humpeln.
+ discover merle pfeiffer "erfährt"
- parent ortrud+pfeiffer merle "Tochter"
- investigate ortrud+pfeiffer merle "suchen"
- gift? pfeiffer merle "bietet"
- reconcile merle ortrud "nimmt"
- parent vater kemal "Vater"
- ill vater "kranken"
- injure kemal "fällt"
- help merle kemal "hilft"

== 9
Im Prozess sagt [Thies](thies) für die [Frau](viola) aus, [die](viola) [ihn](thies) vergiften wollte. [Sie](viola) kommt mit drei Jahren davon. [Pfeiffer](pfeiffer), [der](pfeiffer) an [seiner](thies) Stelle beinahe gestorben wäre, verzichtet auf Schadenersatz und steckt stattdessen eine Million in das marode Haus. [Radloff](thies) nimmt an, dann trinkt [er](thies) allein im Solebad eine Flasche leer. Die neue [Köchin](gitte) zieht [ihn](thies) heraus, bevor [er](thies) untergeht. Der [Kommissar](inspektor) sieht die nassen Kleider auf [ihrer](gitte) Leine und zieht den falschen Schluss.
- help thies viola "sagt"
- attack.past? viola thies "vergiften"
- arrest _ viola "drei Jahren"
+ gift pfeiffer thies "steckt"
+ rescue gitte thies "zieht"
- jealous inspektor gitte "falschen Schluss"

== 10
[Luans](luan) [Großvater](opa) reist aus [Tirana](@tirana) an und will den [Jungen](luan) mitnehmen. [Kemal](kemal) schlägt sich dem [Alten](opa) gegenüber tapfer, verliert aber beim Schach. [Luan](luan) versteckt sich im Wäscheaufzug. [Merle](merle), inzwischen die [Freundin](merle) des [Masseurs](kemal), holt [ihn](luan) mit Zimtschnecken heraus. Der [Großvater](opa) bleibt vorerst im Gästehaus und spielt jeden Abend mit der [Oberschwester](ortrud). [Lembke](inspektor) bittet die [Dänin](gitte) um Verzeihung und um einen Tanz.
- kin luan opa "Großvater"
- travel opa "reist"
- lose kemal opa "verliert"
+ flee luan opa "versteckt"
- couple kemal merle "Freundin"
- help merle luan "holt"
+ reconcile gitte inspektor "Verzeihung"

== 11
Ein Orkan reißt die Seebrücke weg, und mit ihr den alten [Schachspieler](opa), [der](opa) dort Luft schnappen wollte. [Kemal](kemal) springt hinterher. [Er](kemal) bringt [ihn](opa) an Land, aber das Herz des [Großvaters](opa) steht still. [Luan](luan) weint in die Schürze der [Köchin](gitte), [die](gitte) [ihn](luan) die ganze Nacht nicht loslässt. Die [Oberschwester](ortrud) räumt das Schachbrett weg und stellt es am Morgen wieder hin.
- rescue? kemal opa "springt"
- kin luan opa "Großvaters"
+ die opa "steht still"
- sad luan opa "weint"
- help gitte luan "loslässt"

== 12
[Kemal](kemal) und [Merle](merle) dürfen den verwaisten [Jungen](luan) zu sich nehmen. Zur Feier kocht [Gitte](gitte), seit Pfingsten [Frau Lembke](gitte), eine Fischsuppe, die der [Mann](pfeiffer), [den](pfeiffer) man hier einst vergiftete, erst nach dem [Kommissar](inspektor) probiert. Aus dem Gefängnis schickt [Viola](viola) [ihrem](viola) [Exmann](thies) einen Pullover. [Thies](thies) trägt ihn drei Tage lang.
+ housemate.start kemal+merle luan "zu sich nehmen"
- celebrate _ "Feier"
- married.start gitte inspektor "Frau Lembke"
- attack.past _ pfeiffer "vergiftete"
- ex thies viola "Exmann"
- gift viola thies "Pullover"
