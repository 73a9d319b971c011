%series Tierarztpraxis Uckermark Süd
%lang de
%genre early-evening series about a country vet's practice, press-kit synopses
%cast ilka | Dr. Ilka Brehmer; Ilka Brehmer; Ilka | f
%cast henning | Dr. Henning Stolze; Henning; Stolze | m
%cast pawel | Paweł Nowicki; Paweł; Nowicki | m
%cast smilla | Smilla | f
%cast trude | Trude Brehmer; Trude | f
%cast lennox | Lennox | m
%cast bauer | Fiete Radloff; Radloff; Fiete | m
%cast anita | Anita Radloff; Anita | f
%cast buergermeisterin | Bürgermeisterin Kolbe; Kolbe | f
%cast quendt | Quendt | m
%cast yara | Yara | f
%cast wanda | Wanda | f
%cast postbote | - | m
%cast vertreterin | Sina Orth; Sina; Orth | f

== 1
Nach dem Tod des alten Landtierarztes fährt niemand mehr nachts hinaus, bis [Dr. Ilka Brehmer](ilka) aus [Hamburg](@hamburg) kommt, mit zwei Kindern, einer Trennung im Gepäck und einem Hund, der sich vor Hühnern fürchtet. Eingezogen wird bei [Trude](trude), [deren](trude) Sprache vor allem aus Kopfschütteln besteht und [die](trude) [Ilkas](ilka) [Mutter](trude) ist. Schon in der ersten Nacht holt [Bauer](bauer) [Radloff](bauer) die [Neue](ilka) aus dem Bett; das Kalb liegt verkehrt. [Ilka](ilka) dreht es, bis [beide](bauer+ilka) im Stroh sitzen und lachen. [Smilla](smilla), [ihre](ilka) vierzehnjährige [Tochter](smilla), schreibt unterdessen an den [Vater](henning), [er](henning) möge [sie](smilla) hier herausholen.
- breakup.past ilka _ "Trennung"
+ move ilka trude "Eingezogen"
- parent trude ilka "Mutter"
- help ilka bauer "dreht"
- happy bauer+ilka "lachen"
- parent ilka smilla "Tochter"
- parent henning smilla "Vater"
- rescue? henning smilla "herausholen"

== 2
Eine Helferin muss her. Es melden sich drei Bewerber, [einer](pawel) davon kann Rinder von Schafen unterscheiden: [Paweł Nowicki](pawel) war in [Stettin](@stettin) Sanitäter, spricht mit Ziegen wie mit Ministern und bekommt die Stelle. [Smilla](smilla) findet [ihn](pawel) peinlich, [Lennox](lennox), [ihr](smilla) kleiner [Bruder](lennox), weicht [ihm](pawel) nicht mehr von der Seite. Auf dem Gut von [Quendt](quendt) stinkt es zum Himmel. Der [Großmäster](quendt) lässt die [Tierärztin](ilka) nicht an die Ställe heran und legt [ihr](ilka) einen Umschlag hin, den [sie](ilka) ungeöffnet liegen lässt. Der [Postbote](postbote) hat es gesehen. Abends weiß es [Trude](trude).
+ hire pawel ilka "bekommt die Stelle"
- sibling lennox smilla "Bruder"
- friend.start lennox pawel "weicht"
- reject quendt ilka "nicht an die Ställe"
- gift? quendt ilka "Umschlag"
+ reject ilka quendt "liegen lässt"
- discover postbote ilka+quendt "gesehen"
- discover trude quendt "weiß"

== 3
[Henning Stolze](henning) erscheint unangemeldet in Lackschuhen, um die [Kinder](lennox+smilla) übers Wochenende mitzunehmen. [Er](henning) und [Ilka](ilka), [die](henning+ilka) im Studium unzertrennlich waren, führen noch immer die Hamburger Kleintierklinik gemeinsam, jedenfalls auf dem Papier; getrennt haben [sie](henning+ilka) sich, weil [er](henning) nachts nicht nur Katzen betreute. Beim Abschied tritt der [Städter](henning) in die Güllegrube, und ausgerechnet [Paweł](pawel) zieht [ihn](henning) heraus. [Anita Radloff](anita) bringt [ihre](anita) lahme Stute und einen Verdacht: [Ihr](anita) [Fiete](bauer) esse seit Wochen auswärts. Die [Veterinärin](ilka), keine Freundin guter Ratschläge, behandelt nur das Pferd.
- return henning "erscheint"
- couple.past henning ilka "unzertrennlich"
- colleague henning ilka "gemeinsam"
- breakup.past henning ilka "getrennt"
- cheat.past henning ilka "nicht nur Katzen"
+ rescue pawel henning "zieht"
- married anita bauer "Ihr Fiete"
- cheat? bauer anita "Verdacht"

== 4
Wer [Radloff](bauer) heimlich bekocht, ist schnell ermittelt: [Trude](trude). Der [Landwirt](bauer) sitzt nämlich dreimal die Woche an [deren](trude) Küchentisch und lernt von der pensionierten [Buchhalterin](trude), wie man einen Insolvenzantrag vermeidet. [Seine](bauer) [Frau](anita), [die](anita) mit der Mistgabel hereinplatzt, entschuldigt sich bei der vermeintlichen [Nebenbuhlerin](trude) und zankt dafür eine Stunde lang mit [ihm](bauer), weil [er](bauer) [ihr](anita) die roten Zahlen verheimlicht hat. [Smilla](smilla) verpasst absichtlich den Rückzug aus [Hamburg](@hamburg). Am Bahnhof [Prenzlau](@prenzlau) wartet [ihre](smilla) [Mutter](ilka) vergebens; [Henning](henning) geht nicht ans Telefon.
- help trude bauer "bekocht"
- advisor trude bauer "lernt"
- married anita bauer "Frau"
- affair! bauer trude "vermeintlichen Nebenbuhlerin"
- discover anita bauer "hereinplatzt"
- quarrel anita bauer "zankt"
- betray bauer anita "verheimlicht"
+ reject smilla ilka "verpasst absichtlich"
- parent ilka smilla "Mutter"

== 5
[Smilla](smilla) sitzt bei [Yara](yara) in der Küche. [Yara](yara) ist zwanzig. [Sie](yara) ist die neue [Freundin](yara) von [Henning](henning). [Ilka](ilka) weiß nichts von [Yara](yara). Da klingelt es. Draußen steht [Ilka](ilka). Die [Frauen](ilka+yara) mustern sich. [Yara](yara) kocht Tee. [Smilla](smilla) schreit [Henning](henning) an. [Er](henning) hatte [ihr](smilla) ein Zimmer versprochen. Das Zimmer gehört jetzt [Yara](yara). [Smilla](smilla) fährt mit [Ilka](ilka) heim. Im Wagen schläft [sie](smilla) an [Ilkas](ilka) Schulter. Daheim ist [Lennox](lennox) krank.
- couple henning yara "neue Freundin"
- discover! ilka yara "weiß nichts"
+ meet ilka yara "mustern"
- quarrel henning smilla "schreit"
- housemate henning yara "gehört jetzt"
+ return smilla "heim"
- reconcile ilka smilla "Schulter"
- ill lennox "krank"

== 6
Der [Junge](lennox) fiebert. [Paweł](pawel) erkennt als Erster, dass es keine Grippe ist, sondern etwas, das von Schweinen kommt, und trägt [ihn](lennox) barfuß zum Auto. Während [Ilka](ilka) auf der Isolierstation um [ihren](ilka) [Sohn](lennox) bangt, erinnert sich [Smilla](smilla), wo [ihr](smilla) [Bruder](lennox) gespielt hat: am Graben hinter [Quendts](quendt) Mast. [Sie](smilla) schleicht sich mit einem Marmeladenglas aufs Gelände, füllt es und wird vom Wachhund gestellt. Dessen [Herr](quendt) lässt das [Mädchen](smilla) laufen, nimmt aber das Glas an sich. Ein zweites hatte die [Schlaue](smilla) im Stiefel.
- ill lennox "fiebert"
- discover pawel lennox "erkennt"
+ rescue pawel lennox "trägt"
- sad ilka lennox "bangt"
- parent ilka lennox "Sohn"
- sibling lennox smilla "Bruder"
+ investigate smilla quendt "schleicht"
- steal quendt smilla "nimmt"
- betray smilla quendt "Stiefel"

== 7
Das Labor bestätigt den Verdacht. [Bürgermeisterin Kolbe](buergermeisterin), [der](buergermeisterin) [Quendts](quendt) Gewerbesteuer heilig ist, bittet [Ilka](ilka) unter vier Augen, die Sache nicht an die große Glocke zu hängen. [Ilka](ilka) verspricht es nicht. Am nächsten Morgen haben acht Höfe ihre Verträge storniert, und an der Praxistür klebt Schlachtabfall. [Lennox](lennox) darf das Bett verlassen, [Henning](henning) hat die Nacht auf dem Krankenhausflur verbracht und wirkt zum ersten Mal wie ein Vater. [Paweł](pawel) zieht sich still zurück. Dass der [Pole](pawel) abends Briefe an eine gewisse [Wanda](wanda) schreibt, entgeht [Trude](trude) nicht.
- reject ilka buergermeisterin "verspricht es nicht"
- lose ilka "storniert"
+ threaten _ ilka "Schlachtabfall"
- recover lennox "verlassen"
- help henning lennox "Krankenhausflur"
- parent henning lennox "Vater"
- create pawel wanda "Briefe"
- discover trude pawel "entgeht"

== 8
[Ilka](ilka) geht an die Presse, und die Presse geht an [Quendts](quendt) Tor. Der [Mäster](quendt) verklagt die [Tierärztin](ilka) auf eine halbe Million. Rückendeckung erhält [sie](ilka) von unerwarteter Seite: [Yara](yara), [die](yara) [Henning](henning) nach einem Streit um einen Kaktus verlassen hat, ist Jurastudentin, hat Semesterferien und steigt mit Rucksack aus dem Bus. [Trude](trude) räumt der [Verflossenen](yara) [ihres](trude) [Schwiegersohns](henning) die Nähstube frei. [Ilka](ilka) und [Paweł](pawel) holen bei Blitz und Donner Drillingslämmer zur Welt. Eines atmet nicht, dann doch. Beinahe küssen [sie](ilka+pawel) sich. „[Wanda](wanda)“, murmelt [er](pawel) und geht.
- reveal ilka _ "Presse"
+ accuse quendt ilka "verklagt"
- help yara ilka "Rückendeckung"
- breakup yara henning "verlassen"
- quarrel henning yara "Streit"
- ex henning yara "Verflossenen"
- move yara trude "Nähstube"
- kin henning trude "Schwiegersohns"
- kiss! ilka pawel "Beinahe"
- reject pawel ilka "geht"#3

== 9
Wer ist [Wanda](wanda)? [Smilla](smilla), [die](smilla) [Paweł](pawel) inzwischen alles andere als peinlich findet, steckt [ihre](smilla) Nase in [dessen](pawel) Briefe und wird rot: [Wanda](wanda) war [seine](pawel) [Frau](wanda). [Er](pawel) schreibt einer [Toten](wanda), Woche für Woche, seit fünf Jahren. [Sie](smilla) beichtet es [Ilka](ilka), [die](ilka) [ihr](smilla) den Kopf wäscht und danach lange auf der Weide steht. Zur selben Zeit klopft die [Pharmavertreterin](vertreterin) [Sina Orth](vertreterin) bei [Yara](yara) an und legt Lieferscheine vor. [Quendt](quendt) füttere Antibiotika tonnenweise. Weshalb [sie](vertreterin) [ihren](vertreterin) besten [Kunden](quendt) ans Messer liefere? Der [Kunde](quendt) habe nicht bezahlt.
- discover smilla pawel "Nase"
- married.past pawel wanda "Frau"
- die.past wanda "Toten"
- create pawel wanda "schreibt"
- reveal smilla ilka "beichtet"
- quarrel ilka smilla "Kopf wäscht"
+ reveal vertreterin yara "legt"
- betray vertreterin quendt "ans Messer"

== 10
In der Sitzung des Gemeinderats legt [Yara](yara) die Lieferscheine auf den Tisch, worauf [Kolbe](buergermeisterin) die Fassung verliert und [ihrem](buergermeisterin) [Gönner](quendt) öffentlich die Freundschaft aufsagt. Noch am Abend brennt die Praxis. [Radloff](bauer) ist als Erster zur Stelle, bricht die Tür auf und schleppt [Trude](trude), [die](trude) die Katzenboxen nicht im Stich lassen wollte, ins Freie; [seine](bauer) [Anita](anita) beatmet [sie](trude). Der [Brandstifter](postbote) ist bald gefasst: Der [Postbote](postbote), von [Quendt](quendt) bezahlt, hat Benzin an den Schuhen. [Henning](henning), [der](henning) durch die Nacht gefahren ist, operiert in der Scheune die verkohlten Tiere, Seite an Seite mit [Ilka](ilka).
- accuse yara quendt "Lieferscheine"
- friend.end buergermeisterin quendt "aufsagt"
+ attack postbote ilka "brennt"
+ rescue bauer trude "schleppt"
- treat trude anita "beatmet"
- married anita bauer "seine Anita"
- arrest _ postbote "gefasst"
- hire.past postbote quendt "bezahlt"
- travel henning "gefahren"
- help henning ilka "operiert"

== 11
[Quendt](quendt) sitzt in Untersuchungshaft. Die Höfe, die der Praxis den Rücken gekehrt hatten, schicken Heu, Bretter und verlegene Söhne. [Henning](henning) macht [Ilka](ilka) einen Vorschlag: Man könne es noch einmal miteinander probieren, in [Hamburg](@hamburg), mit den [Kindern](lennox+smilla). [Lennox](lennox) jubelt, [Smilla](smilla) nicht. [Ilka](ilka) erbittet eine Nacht. [Trude](trude), den Arm verbunden, sagt ausnahmsweise etwas: Der [Richtige](pawel) streiche gerade die Stalltür. Im Morgengrauen findet [Ilka](ilka) die Tür gestrichen und den [Anstreicher](pawel) fort, auf dem Weg nach [Stettin](@stettin), ein Grab besuchen.
- arrest _ quendt "Untersuchungshaft"
- help _ ilka "schicken"
+ reconcile? henning ilka "noch einmal"
- move? ilka "probieren" @hamburg
- happy lennox "jubelt"
- injure trude "verbunden"
- discover ilka pawel "fort"
+ travel pawel "auf dem Weg" @stettin

== 12
[Ilka](ilka) gibt [Henning](henning) einen Korb und verkauft [ihm](henning) [ihren](ilka) Anteil an der Klinik. [Er](henning) trägt es mit Fassung; auf der Rückfahrt nimmt [er](henning) [Sina Orth](vertreterin) mit, und [beide](henning+vertreterin) reden bis [Bremen](@bremen), obwohl [er](henning) nach [Hamburg](@hamburg) muss. Am Friedhof von [Stettin](@stettin) wartet, in einigem Abstand, eine [Frau](ilka) in Gummistiefeln. [Paweł](pawel) legt den letzten Brief ab, dreht sich um und geht auf [sie](ilka) zu. Zu Hause ist [Yara](yara) zur [Rechtsberaterin](yara) der halben Uckermark aufgestiegen, [Smilla](smilla) hat in der Scheune eine Igelstation eröffnet, und [Trude](trude) schüttelt den Kopf.
+ reject ilka henning "Korb"
- colleague.end henning ilka "verkauft"
- flirt henning vertreterin "reden"
- travel ilka "wartet" @stettin
+ reconcile? ilka pawel "geht"
- hire yara "aufgestiegen"
- create smilla "eröffnet"
