%series Grauhafen leuchtet
%lang de
%genre superhero serial, streaming blurbs
%cast juno | Junia Albrecht; Junia; Nachtfalter | f
%cast falter | Nachtfalter | f
%cast dede | Dede Mensah; Dede | m
%cast rosa | Rosalind Pfeil; Kommissarin Pfeil; Rosalind; Pfeil | f
%cast vico | Vico Amaro; Vico; Amaro | m
%cast gustav | Gustav Albrecht; Gustav | m
%cast tilda | Tilda Pfeil; Tilda | f
%cast henrike | Henrike Wolters; Henrike | f
%cast null | Doktor Null; Null | m
%cast echo | Echo | n
%cast sunniva | Sunniva | f
%cast busfahrer | - | m

== 1 Brückentag
Tagsüber verkauft [Junia Albrecht](juno) Hörgeräte, nachts streift eine maskierte [Gestalt](falter) über die Dächer von [Grauhafen](@grauhafen), [die](falter) die Presse [Nachtfalter](falter) getauft hat. Als ein Linienbus durchs Geländer der Hochbrücke bricht, stemmt sich die [Maskierte](falter) dagegen, bis der [Fahrer](busfahrer) und neun Schulkinder draußen sind. [Kommissarin](rosa) [Rosalind Pfeil](rosa) kann Selbstjustiz nicht ausstehen und legt eine Akte an. In der Umkleide eines Schwimmbads fällt die Maske: Darunter steckt [Junia](juno), und [ihr](juno) [Busenfreund](dede) [Dede](dede), in der falschen Kabine, lässt vor Verblüffung [sein](dede) Shampoo los.
+ rescue falter busfahrer "stemmt"
- investigate rosa falter "Akte"
- friend dede juno "Busenfreund"
+ discover dede juno "Verblüffung"

== 2 Dede packt mit an
[Dede](dede) schwört Stillschweigen, baut [seiner](dede) [Freundin](juno) Flügel aus Segeltuch und verplappert sich um ein Haar vor [Henrike Wolters](henrike) vom [Kurier](#kurier), [die](henrike) [ihm](dede) beim Bäcker schöne Augen macht, um an Informationen zu kommen. [Junia](juno) pflegt unterdessen [ihren](juno) [Großonkel](gustav) [Gustav](gustav), [der](gustav) im Rollstuhl sitzt und von früher schwadroniert. In der Oper stiehlt ein [Unbekannter](echo) allen Sängern mitten in der Arie die Stimme. Der [Dieb](echo) nennt sich [Echo](echo) und hinterlässt auf der Bühne eine Nachricht: Das nächste Mal sei die ganze Stadt stumm.
- reveal! dede "Stillschweigen"
- gift dede juno "Flügel"
- reveal? dede henrike "verplappert"
- create dede "baut"
- friend dede juno "Freundin"
- flirt henrike dede "schöne Augen"
- investigate henrike "Informationen"
- help juno gustav "pflegt"
- kin gustav juno "Großonkel"
- ill gustav "im Rollstuhl"
+ steal echo _ "stiehlt"
+ threaten echo _ "stumm"

== 3 Gegenwind
Mäzen [Vico Amaro](vico) lädt zum Benefizball, und [Junia](juno) darf als Hörgeräte-Expertin an [seinem](vico) Tisch sitzen. Beim Tango tritt [er](vico) [ihr](juno) viermal auf die Füße; beim fünften Mal hat [sie](juno) [ihr](juno) Herz verloren. Mitten im Walzer verstummen Kapelle und Gäste. Draußen auf dem Vordach stellt der [Nachtfalter](juno) [Echo](echo) zum Kampf und kassiert eine Schallwelle, die [ihr](juno) das Schlüsselbein bricht. [Dede](dede) flickt die [Freundin](juno) mit einem Handbuch für Pferdeheilkunde zusammen. Dass [Amaro](vico) den ganzen Kampf über unauffindbar war, fällt nur [Kommissarin Pfeil](rosa) auf.
- invite vico _ "lädt"
- celebrate vico "Benefizball"
- date juno vico "Tango"
+ love.start juno vico "Herz verloren"
- attack juno echo "Kampf"
- attack echo juno "Schallwelle"
+ injure juno echo "Schlüsselbein"
- treat juno dede "flickt"
- friend dede juno "Freundin"
- discover rosa vico "fällt"

== 4 Sonntagskuchen
[Gustav](gustav) lässt die Katze aus dem Sack: [Er](gustav) ist selbst einmal geflogen, 1971, mit [Junias](juno) [Großmutter](sunniva) [Sunniva](sunniva), [seiner](gustav) [Schwester](sunniva), [die](sunniva) bei einem Einsatz gegen den [Doktor Null](null) den Tod fand. [Junia](juno) hat die Kräfte also geerbt. [Vico](vico) kommt mit Sonnenblumen zum Kaffee und wird vom [Alten](gustav) verhört, als ginge es um Landesverrat. [Tilda](tilda), die halbwüchsige [Tochter](tilda) der [Ermittlerin](rosa), nimmt sich den [Nachtfalter](juno) so sehr zum Vorbild, dass [sie](tilda) vom Garagendach springt und sich den Knöchel verstaucht.
+ reveal gustav "Katze aus dem Sack"
- kin juno sunniva "Großmutter"
- sibling gustav sunniva "Schwester"
- die.past sunniva "Tod"
- enemy.past null sunniva "gegen"
- find.past juno "geerbt"
- gift vico juno "Sonnenblumen"
- investigate gustav vico "verhört"
- parent rosa tilda "Tochter"
- injure tilda "verstaucht"

== 5 Verdacht
[Pfeil](rosa) lässt sich von [Henrike](henrike) die Gästeliste des Balls geben und gleicht sie mit den Krankenhausbesuchen ab. Zwei Namen bleiben übrig: [Amaro](vico) und die [Albrecht](juno). Auf dem Präsidium leugnet [Junia](juno) mit eingegipster Schulter, je auf einem Dach gestanden zu haben. [Dede](dede) springt in die Bresche und behauptet, der [Nachtfalter](juno) sei [er](dede). [Er](dede) wandert in Untersuchungshaft, wo [ihm](dede) ein Mitgefangener für ein Autogramm das Kopfkissen überlässt. Ob [er](dede) das [Tilda](tilda) zuliebe tat, mit [der](tilda) [er](dede) Nachhilfe in Mathe hat? Nein, wegen [Junia](juno). Und das nicht bloß aus Freundschaft.
- help henrike rosa "geben"
- investigate rosa juno+vico "gleicht"
- betray juno rosa "leugnet"
- injure.past juno "eingegipster"
+ help dede juno "Bresche"
- betray dede rosa "behauptet"
+ arrest _ dede "Untersuchungshaft"
- gift _ dede "überlässt"
- advisor dede tilda "Nachhilfe"
- love dede juno "nicht bloß aus Freundschaft"
- friend dede juno "Freundschaft"

== 6 Fensterplatz
Um [Dedes](dede) Unschuld zu beweisen, gibt [Junia](juno) in voller Montur ein Interview auf dem Rathausturm. [Henrike](henrike) bedankt sich mit der Titelseite und einem heimlich angebrachten Sender. Der führt nicht zu [Junias](juno) Wohnung, sondern dank [Gustavs](gustav) Schraubenzieher geradewegs auf einen Hühnerhof. [Dede](dede) kommt frei und wird vor dem Tor von [Vico](vico) abgeholt, [der](vico) [ihm](dede) einen Job in [seiner](vico) Stiftung anbietet. Misstrauisch sagt [er](dede) zu. Im Keller der Stiftung stößt [er](dede) auf ein Regal mit Schraubgläsern, und in jedem Glas flüstert eine Stimme.
- help juno dede "beweisen"
- create henrike "Titelseite"
- betray henrike juno "Sender"
- help gustav juno "Schraubenzieher"
- hire dede vico "sagt"
+ discover dede vico "stößt"

== 7 Zwei Stimmen
[Dede](dede) will die [Freundin](juno) warnen, doch [Junia](juno) hört nur Eifersucht heraus; [sie](dede+juno) streiten, bis der Bildschirm dunkel wird. Am selben Abend kniet [Vico](vico) im Planetarium vor [ihr](juno). [Sie](juno) sagt Ja und in derselben Sekunde versagt [ihr](juno) die Sprache. [Vico](vico) ist [Echo](echo), [er](vico) hat [ihr](juno) das Wort buchstäblich vom Mund gestohlen. „[Ich](vico) wollte es wenigstens einmal hören“, sagt [er](vico) mit [ihrer](juno) Stimme. Dann wird es [ihr](juno) schwarz vor Augen. [Sie](juno) kommt in einem Käfig unter dem Planetarium zu sich.
- help? dede juno "warnen"
- friend dede juno "Freundin"
- jealous? dede vico "Eifersucht"
- quarrel dede juno "streiten"
- propose vico juno "kniet"
+ engaged.start juno vico "Ja"
- lose juno "versagt"
- steal vico juno "gestohlen"
+ discover juno vico "Echo"
- ill juno "schwarz vor Augen"
+ abduct vico juno "Käfig"
- recover juno "zu sich"

== 8 Das Erbe des Doktors
[Vico](vico) ist der [Sohn](vico) von [Doktor Null](null), erfährt die [Gefangene](juno), und was [er](vico) tue, tue [er](vico), um dem kehlkopfkranken [Vater](null) eine Stimme zu bauen. Weich wird [sie](juno) nicht, traurig schon. Draußen holt [Dede](dede) [Kommissarin Pfeil](rosa) ins Boot, [die](rosa) [ihm](dede) kein Wort glaubt, bis [Tilda](tilda) beim Abendbrot plötzlich stumm auf [ihren](tilda) Teller weint. Noch in der Nacht sägen der [Bastler](dede) und die [Polizistin](rosa) gemeinsam den Käfig auf. [Rosalind](rosa) sieht [Junia](juno) an, sieht die Flügel, schließt langsam die Akte und wirft sie in den Fluss.
- parent null vico "Sohn"
- discover juno vico "erfährt"
- help? vico null "bauen"
- abduct.past vico juno "Gefangene"
- ill null "kehlkopfkranken"
- sad juno "traurig"
- sad tilda "weint"
+ rescue dede+rosa juno "sägen"
- discover rosa juno "sieht"
+ investigate! rosa juno "schließt"

== 9 Sturmflut
[Null](null) und [Vico](vico) richten den Stimmenspeicher auf die Deiche; bricht der Ton, bricht das Wasser. [Gustav](gustav) rollt in der alten Montur ans Sperrwerk und singt, grausam falsch, das einzige Lied, das sich nicht speichern lässt. [Junia](juno) stürzt in die Turbine und zerrt den [Verlobten](vico), [der](vico) aus freien Stücken ertrinken will, an die Luft. Der [Doktor](null) bleibt unten. [Vico](vico) gibt, die Hände über dem Kopf, [Pfeil](rosa) die Gläser zurück, eines nach dem anderen. Als die Stimmen wieder in die Kehlen fahren, lacht als Erste [Tilda](tilda).
- threaten null+vico _ "richten"
- create gustav "singt"
- engaged juno vico "Verlobten"
+ rescue juno vico "zerrt"
- die? vico "ertrinken"
+ die null "bleibt unten"
- gift vico rosa "gibt"
- happy tilda "lacht"

== 10 Danach
[Amaro](vico) sitzt ein, fünf Jahre, und nimmt Gesangsunterricht. [Junia](juno) bringt [ihm](vico) den Ring in einer Streichholzschachtel vorbei, wortlos. [Gustav](gustav) stirbt im Schlaf an einem Dienstag, mit einer Postkarte von [Sunniva](sunniva) auf der Bettdecke; auf [seinem](gustav) Grabstein steht bloß: „War laut.“ [Henrike](henrike) hat beim [Kurier](#kurier) gekündigt und schreibt an einer Biografie, an der [Dede](dede) unter keinen Umständen mitwirken mag. Stattdessen steigt [er](dede) mit zwei Tassen Kakao aufs Dach. [Junia](juno) rückt zur Seite. Da sagt [er](dede) [ihr](juno) endlich, was [er](dede) seit der Schulzeit für [sie](juno) fühlt, und [sie](juno) nimmt [seine](dede) klebrige Hand.
- arrest _ vico "sitzt ein"
- advisor _ vico "Gesangsunterricht"
+ engaged.end juno vico "Ring"
+ die gustav "stirbt"
- quit henrike "gekündigt"
- create henrike "schreibt"
- reject dede henrike "mitwirken"
+ confess dede juno "sagt"
- love dede juno "fühlt"
- couple.start dede juno "Hand"
