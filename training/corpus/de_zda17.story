%series Southall Gold
%lang de
%genre British-Indian jeweller family saga, German streaming blurbs
%cast harpreet | Harpreet Dhillon; Harpreet | f
%cast balwinder | Balwinder Dhillon; Balwinder | m
%cast simran   | Simran Dhillon; Simran | f
%cast jasdeep  | Jasdeep Dhillon; Jas | m
%cast oliver   | Oliver Penhaligon; Oliver | m
%cast kiran    | Kiran | f
%cast gurdev   | Gurdev | m
%cast nimmi    | Tante Nimmi; Nimmi | f
%cast cressida | Cressida Penhaligon; Cressida | f
%cast tariq    | Tariq Sheikh; Tariq | m
%cast blythe | Inspektorin Blythe; Blythe | f
%cast dadi     | Dadi | f
%cast arabella | Arabella | f
%cast waechter | - | m
%cast vetter | - | m

== 1
Juwelier [Balwinder Dhillon](balwinder) möchte an [seinem](balwinder) Sechzigsten die Geschäfte [seinem](balwinder) [Ältesten](jasdeep) übergeben. [Jasdeep](jasdeep) allerdings hat im Safe mehr Papier als Gold: [Er](jasdeep) hat das Familienvermögen in eine Kryptowährung gesteckt, die es seit Dienstag nicht mehr gibt. [Seine](jasdeep) [Zwillingsschwester](simran) [Simran](simran), [Gutachterin](simran) bei Sotheby's, wüsste, wie man die Lücke füllt, hat aber selbst etwas auf dem Herzen. [Sie](simran) ist seit vier Wochen verheiratet.
- celebrate _ balwinder "Sechzigsten"
- parent balwinder jasdeep "Ältesten"
- gift? balwinder jasdeep "übergeben"
- lose jasdeep "nicht mehr gibt"
- sibling jasdeep simran "Zwillingsschwester"
- reveal? simran "Herzen"
+ married _ simran "verheiratet"

== 2
Der [Bräutigam](oliver) heißt [Oliver Penhaligon](oliver), hat Sommersprossen und eine [Mutter](cressida), [die](cressida) [Simran](simran) für das neue Hausmädchen hält. [Simran](simran) spielt vor lauter Schreck mit und poliert einen Leuchter. Unterdessen lädt [Tante Nimmi](nimmi) für die vermeintlich ledige [Nichte](simran) zwölf Familien mit Söhnen zum Tee. [Harpreet](harpreet), die [Hausherrin](harpreet), entdeckt in der Wäsche ein Hemd mit Monogramm, das zu niemandem passt.
- parent cressida oliver "Mutter"
- married oliver simran "Bräutigam"
+ betray simran cressida "spielt"
- sad simran "Schreck"
- kin nimmi simran "Nichte"
- invite nimmi _ "lädt"
+ discover harpreet "entdeckt"

== 3
[Jasdeep](jasdeep) borgt sich bei [Tariq Sheikh](tariq), [seinem](jasdeep) Erzfeind aus Schultagen, zweihunderttausend Pfund und haftet dafür mit dem Brautschmuck der [Großmutter](dadi). [Kiran](kiran), die [Goldschmiedin](kiran) des Hauses, fertigt in Nachtarbeit eine Kopie. [Sie](kiran) tut es nicht des Geldes wegen; [sie](kiran) hat eine Schwäche für [Jas](jasdeep), seit [er](jasdeep) [ihr](kiran) mit acht Jahren den ersten Lötkolben lieh. Beim Tee fällt [Simran](simran) der Ehering in die Samosas. [Onkel](gurdev) [Gurdev](gurdev) beißt darauf.
- enemy jasdeep tariq "Erzfeind"
+ help tariq jasdeep "borgt"
- kin dadi jasdeep "Großmutter"
- create kiran "fertigt"
- betray jasdeep+kiran dadi "Kopie"
- love kiran jasdeep "Schwäche"
- help.past jasdeep kiran "lieh"
- lose simran "fällt"
- kin gurdev simran "Onkel"
+ discover gurdev simran "beißt"

== 4
[Gurdev](gurdev), ein Junggeselle von Überzeugung, verschluckt den Ring lieber, als [seine](gurdev) [Nichte](simran) zu verraten. Gemeinsam warten [sie](gurdev+simran) in der Notaufnahme. Zur gleichen Zeit schneit [Cressida](cressida) ins Geschäft herein, um einen Verlobungsring für [ihren](cressida) [Sohn](oliver) auszusuchen; eine gewisse [Arabella](arabella) werde entzückt sein. [Harpreet](harpreet) berät [sie](cressida) mit ausgesuchter Höflichkeit, und die [Damen](cressida+harpreet) finden Gefallen aneinander.
+ help gurdev simran "verschluckt"
- kin gurdev simran "Nichte"
- reveal! gurdev simran "verraten"
- engaged? arabella oliver "Verlobungsring"
- parent cressida oliver "Sohn"
- help harpreet cressida "berät"
+ friend.start cressida harpreet "Gefallen"

== 5
Diwali, und die halbe High Street steht unter Lichtern. [Balwinder](balwinder) lässt [seine](balwinder) [Mutter](dadi) den Brautschmuck anlegen. [Dadi](dadi) wiegt das Collier in der Hand, blickt [Kiran](kiran) an und sagt laut, wie schön leicht das Alter doch mache. [Oliver](oliver) mischt sich als Elektriker verkleidet unter die Gäste und tanzt mit der eigenen [Frau](simran), bis [Tante Nimmi](nimmi) [ihm](oliver) eine Leiter in die Hand drückt. Vor der Tür zählt [Tariq](tariq) die Tage.
- celebrate balwinder "Diwali"
- parent dadi balwinder "Mutter"
+ discover dadi kiran "wiegt"
- betray oliver nimmi "verkleidet"
- married oliver simran "Frau"

== 6
Einbruch! Die Vitrinen sind leer, der [Wächter](waechter) liegt gefesselt im Hinterhof. [Inspektorin Blythe](blythe) stellt fest, dass nur die Fälschungen nicht mitgenommen wurden, und fragt in die Runde, seit wann es hier Fälschungen gibt. [Jasdeep](jasdeep) wird vor [seinem](jasdeep) [Vater](balwinder) in Handschellen abgeführt. [Balwinder](balwinder) fasst sich an den linken Arm. Auf [Kirans](kiran) Werkbank findet [Simran](simran) eine Tankquittung [Tariqs](tariq).
+ steal _ balwinder "leer"
- attack _ waechter "gefesselt"
- discover blythe "stellt"
- investigate blythe _ "fragt"
+ arrest blythe jasdeep "abgeführt"
- parent balwinder jasdeep "Vater"
- ill balwinder "linken Arm"
- discover simran tariq "findet"

== 7
Infarkt. Im Krankenhaus treffen die [Dhillons](balwinder+harpreet) auf den diensthabenden [Assistenten](oliver) der Kardiologie, [der](oliver) sich als [Oliver](oliver) vorstellt und um Fassung ringt. [Harpreet](harpreet) liest das Monogramm auf dem Kittelkragen und versteht. [Sie](harpreet) gibt [ihm](oliver) eine Ohrfeige, dann einen Kuss auf die Stirn, dann das Einverständnis zum Stent. [Tante Nimmi](nimmi) nimmt drei Heiratsanträge im Namen [ihrer](nimmi) [Nichte](simran) entgegen.
+ ill balwinder "Infarkt"
- meet balwinder+harpreet oliver "treffen"
- sad oliver "Fassung"
+ discover harpreet oliver "versteht"
- attack harpreet oliver "Ohrfeige"
- reconcile harpreet oliver "Kuss"
- treat balwinder oliver "Stent"
- propose _ simran "Heiratsanträge"
- kin nimmi simran "Nichte"

== 8
[Kiran](kiran) erwirkt bei [Blythe](blythe) eine Gegenüberstellung. Der [Wächter](waechter) erkennt [Tariqs](tariq) [Vetter](vetter), und [der](vetter) singt schon im Flur. [Jasdeep](jasdeep) kommt frei, geht jedoch nicht nach Hause, sondern legt [seinem](jasdeep) [Vater](balwinder) am Krankenbett jede einzelne Ziffer vor. [Balwinder](balwinder) dreht den Kopf zur Wand. Nach einer Stunde sagt [er](balwinder), ohne sich umzudrehen, [er](balwinder) selbst habe '87 den ersten Laden beim Hunderennen verloren.
- discover waechter vetter "erkennt"
- kin tariq vetter "Vetter"
- reveal vetter "singt"
- help kiran jasdeep "erwirkt"
- return jasdeep "kommt"
+ reveal jasdeep balwinder "legt"
- sad balwinder jasdeep "dreht"
- lose.past balwinder "Hunderennen"
+ reveal balwinder jasdeep "sagt er"
- parent balwinder jasdeep "Vater"

== 9
[Cressida](cressida) besucht die neue [Freundin](harpreet) und setzt sich nichtsahnend neben das [Hausmädchen](simran) an die Tafel. Als [Harpreet](harpreet) „[meine](harpreet) [Tochter](simran)“ sagt und [Oliver](oliver) „[meine](oliver) [Frau](simran)“, bricht bei [Cressida](cressida) die Etikette zusammen. [Sie](cressida) steht auf, sammelt die Handschuhe ein und verlässt [Southall](@southall). [Arabella](arabella), [die](arabella) im Wagen gewartet hat, bittet [Gurdev](gurdev) um Feuer und bleibt zum Nachtisch.
- travel cressida "besucht"
- friend cressida harpreet "Freundin"
- discover! cressida simran "nichtsahnend"
- parent harpreet simran "Tochter"
- married oliver simran "meine Frau"
+ discover cressida oliver+simran "bricht"
- reject cressida oliver+simran "steht"
- meet arabella gurdev "Feuer"

== 10
Die [Großmutter](dadi) verschwindet im Morgengrauen mit einem Rucksack. [Jas](jasdeep) und [Kiran](kiran) spüren [sie](dadi) in [Hatton Garden](@hatton) auf, wo [sie](dadi) mit [Tariq](tariq), auf Kaution draußen, Karten spielt. Bei Sonnenuntergang hat [sie](dadi) [ihm](tariq) den Schuldschein, das echte Collier und [seine](tariq) Krawatte abgenommen. Auf der Heimfahrt sagt [sie](dadi) zum Rückspiegel, [Kiran](kiran) habe goldene Hände, und ob der [Fahrer](jasdeep) blind sei. Der [Fahrer](jasdeep) fährt rechts ran.
- kin dadi jasdeep "Großmutter"
- flee dadi "verschwindet"
- find jasdeep+kiran dadi "spüren"
+ find dadi tariq "abgenommen"
- arrest.past _ tariq "Kaution"
+ love? jasdeep kiran "rechts ran"

== 11
[Simran](simran) besucht [ihre](simran) [Schwiegermutter](cressida) in [Cornwall](@cornwall), mit einem Leuchter, frisch poliert. [Cressida](cressida) lacht widerwillig, dann schallend, dann lässt [sie](cressida) zwei Pferde satteln. [Balwinder](balwinder), genesen, vererbt das Geschäft zu Lebzeiten, aber keinem [seiner](balwinder) [Kinder](jasdeep+simran): [Kiran](kiran) solle es leiten. [Jas](jasdeep) wird [ihr](kiran) Angestellter und macht [ihr](kiran) am ersten Arbeitstag den Kaffee und den Hof.
- travel simran "besucht" @cornwall
- kin cressida simran "Schwiegermutter"
+ reconcile cressida simran "schallend"
- recover balwinder "genesen"
- parent balwinder jasdeep+simran "Kinder"
- hire kiran balwinder "leiten"
+ boss.start kiran jasdeep "Angestellter"
- flirt jasdeep kiran "den Hof"

== 12
Zwei Trauungen sind nachzuholen, eine im Gurdwara, eine in St. Piran, und für beide kommt der [Bräutigam](oliver) zu spät. [Nimmi](nimmi) stellt gekränkt fest, dass [Arabella](arabella) und [Gurdev](gurdev) ohne [ihr](nimmi) Zutun verlobt sind. [Dadi](dadi) legt [Kiran](kiran) das Collier um. Schwer, sagt die [Goldschmiedin](kiran). [Inspektorin Blythe](blythe) tanzt Bhangra, in Uniform, bis das Funkgerät geht: [Tariq](tariq) ist aus dem Gefängnistransport entwischt und, wie es scheint, in Richtung Feier unterwegs.
+ wedding? oliver simran "Trauungen"
- engaged arabella gurdev "verlobt"
+ gift dadi kiran "legt"
- flee tariq "entwischt"
- sad nimmi "gekränkt"
