%series Achter mit Steuerfrau
%lang de
%genre sports drama about a rowing club, Mannheim, encyclopaedia episode list with nested sentences
%cast kim | Kim Odenthal; Kim; Odenthal | f
%cast lutz | Lutz Odenthal; Lutz | m
%cast hakan | Hakan Yıldız; Hakan; Yıldız | m
%cast femke | Femke de Boer; Femke; de Boer | f
%cast sascha | Sascha Brückner; Sascha; Brückner | f
%cast ilka | Ilka Brückner; Ilka | f
%cast ole | Ole Thiessen; Ole; Thiessen | m
%cast roser | Dr. Roser; Roser | m
%cast jana | Jana | f
%cast praes | Waldemar Quast; Quast | m
%cast mia | Mia | f
%cast bruno | Bruno | m
%cast sanitaeter | - | m

== 1
Die achtundzwanzigjährige [Steuerfrau](kim) [Kim Odenthal](kim), [die](kim) nach einem verlorenen Olympiafinale [ihrer](kim) Heimat den Rücken gekehrt hatte, reist zur Beisetzung [ihres](kim) [Vaters](bruno) [Bruno](bruno) nach [Mannheim](@mannheim) und erfährt am Grab, dass der Ruderverein, den der [Verstorbene](bruno) dreißig Jahre lang trainierte, vor der Auflösung steht. [Ihr](kim) [Bruder](lutz) [Lutz](lutz), der [Bootswart](lutz), grollt [ihr](kim), weil [sie](kim) sich nie gemeldet hat, und lässt [sie](kim) beim Leichenschmaus stehen. Der [Vereinspräsident](praes) [Waldemar Quast](praes) hingegen trägt [ihr](kim) die Stelle des [Toten](bruno) an, und obwohl [sie](kim) am nächsten Morgen fliegen wollte, nimmt [sie](kim) sie an.
- flee.past kim "den Rücken gekehrt"
- lose.past kim "verlorenen"
+ return kim "reist" @mannheim
- die bruno "Beisetzung"
- parent bruno kim "Vaters"
- discover kim "erfährt"
- boss.past bruno _ "trainierte"
- sibling kim lutz "Bruder"
- sad lutz kim "grollt"
- reject lutz kim "lässt sie"
- travel! kim "fliegen wollte"
+ hire kim praes "nimmt sie sie an"

== 2
Beim ersten Training stellt sich heraus, dass der Frauenachter aus fünf Studentinnen, zwei Zahnärztinnen und der [Schlagfrau](sascha) [Sascha Brückner](sascha) besteht, [die](sascha) seinerzeit im verlorenen Finale hinter [Kim](kim) auf der Bank saß und [ihr](kim) die Schuld an der Niederlage gibt. Die beiden [Frauen](kim+sascha) geraten so heftig aneinander, dass [Saschas](sascha) [Zwillingsschwester](ilka) [Ilka](ilka), [Bäckerin](ilka) und [Ersatzruderin](ilka), ins Wasser springt, um [sie](kim+sascha) zur Vernunft zu bringen. Aus dem kalten [Neckar](@neckar) fischt die [Bäckerin](ilka) ein vorbeitreibender [Skuller](ole) namens [Ole Thiessen](ole), [den](ole) [Kim](kim) für einen Anfänger hält; tatsächlich ist [er](ole) der amtierende [Weltmeister](ole).
- colleague.past kim sascha "hinter Kim"
- lose.past kim+sascha "Niederlage"
- accuse sascha kim "Schuld"
+ quarrel kim sascha "aneinander"
- help? ilka kim+sascha "zur Vernunft"
- sibling ilka sascha "Zwillingsschwester"
+ rescue ole ilka "fischt"
- meet kim ole "Anfänger"

== 3
Während [Kim](kim) die Mannschaft in aller Frühe auf den Fluss jagt, macht [Hakan Yıldız](hakan), [ihr](kim) früherer [Lebensgefährte](hakan), mittlerweile [Bundestrainer](hakan) und mit der [Niederländerin](femke) [Femke de Boer](femke) verlobt, dem Verein [seine](hakan) Aufwartung und bietet [Sascha](sascha) einen Platz im Nationalkader an, was [diese](sascha) ohne Rücksicht auf den Achter annimmt. [Kim](kim), [die](kim) mit einem Schlag [ihre](kim) stärkste [Ruderin](sascha) los ist, verdächtigt [ihren](kim) [Ex](hakan), es nur auf [sie](kim) abgesehen zu haben; [Lutz](lutz), [der](lutz) [Hakan](hakan) von jeher für einen Blender hält, beginnt, mit [seiner](lutz) [Schwester](kim) wieder zu sprechen, wenn auch nur über Bootslack.
- ex hakan kim "früherer Lebensgefährte"
- engaged femke hakan "verlobt"
- travel hakan "Aufwartung"
+ hire sascha hakan "Platz"
- lose kim sascha "los"
- accuse kim hakan "verdächtigt"
+ reconcile kim lutz "wieder zu sprechen"
- sibling kim lutz "Schwester"

== 4
Diese Folge spielt auf dem Wasser, und sie redet knapp. Am Schlag sitzt jetzt [Ilka](ilka). Zu schnell für [Ilka](ilka) zählt [Kim](kim). Zu langsam für [Kim](kim) zieht [Ilka](ilka). Am Ufer radelt [Ole](ole) mit. [Ole](ole) ruft [Ilka](ilka) Ratschläge zu. Gut gelaunt gehorcht [ihm](ole) [Ilka](ilka). [Ihr](ilka) Takt wird ruhig. Zum ersten Mal siegt das Boot. Am Steg umarmt [Kim](kim) [Ilka](ilka). Am Abend backt [Ilka](ilka) [Ole](ole) einen Zopf. [Er](ole) isst ihn mit [Kim](kim). [Ilka](ilka) sieht es und sagt nichts. Unter der Brücke liegt [Lutz](lutz) und schläft. Neben [ihm](lutz) rollt eine leere Flasche.
- help ole ilka "Ratschläge"
- happy ilka "Gut gelaunt"
+ find ilka+kim "siegt"
- gift ilka ole "Zopf"
- date kim ole "isst"
+ discover ilka kim+ole "sieht es"
- ill lutz "leere Flasche"

== 5
[Lutz](lutz), [der](lutz) [seinen](lutz) Kummer um den [Vater](bruno) und um die Ehe mit [Jana](jana), [die](jana) [ihn](lutz) im Vorjahr verlassen hat, seit Monaten im Schnaps ertränkt, beschädigt beim Rangieren das neue Rennboot, das der Verein auf Pump gekauft hat, und schiebt die Sache auf einen Einbruch. [Quast](praes) schaltet die Versicherung ein, deren [Gutachter](roser), ein gewisser [Dr. Roser](roser), schnell Zweifel hegt. Um [ihren](kim) [Bruder](lutz) zu decken, schwindelt [Kim](kim) den [Mann](roser) von der Versicherung an, [sie](kim) habe den Bootsschuppen in jener Nacht selbst offen gelassen; der [Präsident](praes), [der](praes) den Sachverhalt durchschaut, kündigt der [Trainerin](kim) unter vier Augen fristlos für den Fall an, dass es herauskommt.
- sad lutz bruno+jana "Kummer"
- parent bruno lutz "Vater"
- breakup.past jana lutz "verlassen"
- married.past jana lutz "Ehe"
- betray lutz _ "schiebt"
- investigate roser lutz "Zweifel"
- sibling kim lutz "Bruder"
+ betray kim roser "schwindelt"
- help kim lutz "decken"
- discover praes kim "durchschaut"
- threaten praes kim "kündigt"

== 6
[Jana](jana), [Krankenschwester](jana) an der Uniklinik, bringt die sechsjährige [Mia](mia) zum Ferientraining und trifft im Bootshaus auf den ungepflegten [Ehemann](lutz), von [dem](lutz) [sie](jana) nur auf dem Papier noch nicht geschieden ist. Als die [Kleine](mia), [die](mia) dem [Papa](lutz) unbedingt ein gemaltes Bild übergeben wollte, vom Steg rutscht und unter den Ponton gerät, taucht [Lutz](lutz) trotz [seines](lutz) Zustands so lange, bis [er](lutz) [sie](mia) zu fassen bekommt; [Jana](jana) beatmet das [Kind](mia), bis [es](mia) hustet. Noch an der Böschung, die nasse [Tochter](mia) im Arm, schwört der [Trinker](lutz), keinen Tropfen mehr anzurühren, und [seine](lutz) [Noch-Frau](jana), [die](jana) dergleichen öfter gehört hat, begleitet [ihn](lutz) zur Suchtberatung.
- married jana lutz "Ehemann"
- divorce? jana lutz "noch nicht geschieden"
- parent lutz mia "Papa"
- gift? mia lutz "Bild"
+ rescue lutz mia "taucht"
- treat mia jana "beatmet"
- recover mia "hustet"
- recover? lutz "keinen Tropfen"
- parent jana+lutz mia "Tochter"
- help jana lutz "begleitet"

== 7
Im Trainingslager des Nationalkaders in [Sabaudia](@sabaudia) freundet sich [Sascha](sascha) mit [Hakans](hakan) [Verlobter](femke) an, [die](femke) als Physiotherapeutin mitgereist ist, und bekommt von [ihr](femke) nach drei Gläsern Weißwein anvertraut, dass der [Bundestrainer](hakan) vor dem verlorenen Finale die Schlagzahl eigenmächtig geändert und die [Steuerfrau](kim) anschließend öffentlich zum Sündenbock gemacht hatte. Die [Brückner](sascha), [die](sascha) [Kim](kim) jahrelang zu Unrecht gehasst hat, verlässt das Lager noch in derselben Nacht, ohne sich abzumelden, und steht am übernächsten Morgen, mit Rucksack und schlechtem Gewissen, auf dem Steg. [Kim](kim) hört [sie](sascha) an und weist [ihr](sascha) wortlos den alten Platz zu, was [Ilka](ilka), [die](ilka) dafür weichen muss, schweigend hinnimmt.
- travel sascha "Trainingslager" @sabaudia
- friend.start femke sascha "freundet"
- engaged femke hakan "Verlobter"
+ reveal femke sascha "anvertraut"
- betray.past hakan kim "Sündenbock"
- accuse.past hakan kim "öffentlich"
- sad.past sascha kim "gehasst"
- quit sascha hakan "verlässt"
- return sascha "steht"
- sad sascha "schlechtem Gewissen"
+ reconcile kim sascha "alten Platz"
- lose ilka "weichen"

== 8
[Ilka](ilka), [der](ilka) die [Schwester](sascha) seit der gemeinsamen Kindheit in allem vorgezogen wird, erscheint nicht mehr zum Training, sondern backt, und als [Ole](ole) in der Backstube nach [ihr](ilka) sieht, wirft [sie](ilka) [ihm](ole) Mehl ins Gesicht und an den Kopf, [er](ole) solle doch zu [seiner](ole) [Trainerin](kim) gehen. Dass zwischen [ihm](ole) und [Kim](kim) nie etwas war, erfährt [sie](ilka) erst, als [dieser](ole) sich das Weiße aus den Augen gewischt und [ihr](ilka) in reichlich unbeholfenen Worten erklärt hat, wessentwegen [er](ole) jeden Morgen den Umweg über die Bäckerei nimmt. Der Teig geht über, während [die zwei](ilka+ole) sich in den Armen liegen.
- sibling ilka sascha "Schwester"
- quit ilka kim "erscheint nicht mehr"
- quarrel ilka ole "an den Kopf"
- attack ilka ole "Mehl"
- jealous ilka kim "Trainerin"
- affair! kim ole "nie etwas"
- discover ilka kim+ole "erfährt"
+ confess ole ilka "erklärt"
- love ole ilka "wessentwegen"
+ couple.start ilka ole "in den Armen"

== 9
Wenig geschieht in dieser Folge, die als die ruhigste der Serie gilt. Auf dem Altrhein liegt Nebel, das Boot gleitet, und aus dem Lautsprecher knarzt eine Bandaufnahme [Brunos](bruno), auf der [er](bruno) vom richtigen Wasserfassen spricht, von Geduld und davon, dass acht Ruder ein Geräusch sein müssen. Die Kamera zeigt Blasen, Reiher, eine rostige Boje. Man rudert rückwärts, um vorwärtszukommen, sagt der [Alte](bruno). Gegen Ende legt [Lutz](lutz), seit vierzig Tagen trocken, [seiner](lutz) am Steuer sitzenden [Schwester](kim) eine Decke um und bleibt neben [ihr](kim) stehen, bis der Nebel sich hebt.
- recover lutz "trocken"
+ help lutz kim "Decke"
- sibling kim lutz "Schwester"

== 10
Aus Rache für [Saschas](sascha) Abgang steckt [Hakan](hakan) dem [Gutachter](roser) der Versicherung ein Foto zu, das [Lutz](lutz) neben dem beschädigten Boot zeigt, und [Roser](roser), [der](roser) von Anfang an misstrauisch war, lässt den [Bootswart](lutz) wegen Betrugs vorladen. [Kim](kim) will alles auf sich nehmen, doch [ihr](kim) [Bruder](lutz) kommt [ihr](kim) zuvor, gesteht die Trunkenheitsfahrt und geht [seines](lutz) Postens verlustig. [Quast](praes), an [dessen](praes) Drohung nun alle denken, enthebt [Kim](kim) des [ihren](kim). Als [Femke](femke) zufällig auf [Hakans](hakan) Rechner das Original des Fotos entdeckt, zieht die [Niederländerin](femke) den Ring vom Finger, legt ihn in [seine](hakan) Stoppuhrschachtel und nimmt den Zug nach [Mannheim](@mannheim).
- sad hakan sascha "Rache"
+ betray hakan lutz "steckt"
- accuse roser lutz "vorladen"
- sibling kim lutz "Bruder"
- reveal lutz roser "gesteht"
- quit lutz "verlustig"
+ quit kim praes "enthebt"
- threaten.past praes kim "Drohung"
- discover femke hakan "entdeckt"
+ breakup femke hakan "Ring"
- travel femke "Zug" @mannheim

== 11
Vor dem versammelten Vorstand packt die einstige [Verlobte](femke) über die Machenschaften des [Bundestrainers](hakan) aus, und [Dr. Roser](roser), von so viel Aufrichtigkeit angetan, begnügt sich damit, dass [Lutz](lutz) den Schaden in Raten abstottert. Der Verband stellt [Yıldız](hakan) kalt. Ohne Trainerin will der Achter am Start trotzdem nicht antreten, bis der knorrige [Quast](praes), [den](praes) [Mia](mia) am Hosenbein zieht und fragt, ob [er](praes) ein Bösewicht sei, das Steuer höchstpersönlich mit der [Entlassenen](kim) besetzt. Bei der Hälfte der Strecke sackt [Sascha](sascha) mit einem Kreislaufkollaps zusammen; ein [Sanitäter](sanitaeter) hebt [sie](sascha) ins Begleitboot, wo [sie](sascha) nach Luft ringt und nach [ihrer](sascha) [Zwillingsschwester](ilka) schreit.
- engaged.past femke hakan "einstige Verlobte"
+ reveal femke praes+roser "packt"
- quit hakan "kalt"
- hire kim praes "besetzt"
- quit.past kim "Entlassenen"
+ ill sascha "Kreislaufkollaps"
- rescue sanitaeter sascha "hebt"
- sibling ilka sascha "Zwillingsschwester"
- accuse? mia praes "Bösewicht"

== 12
Die [Gerufene](ilka), im Sommerkleid auf der Tribüne, schwimmt zum Boot und übernimmt den Schlag [ihrer](ilka) [Schwester](sascha), sodass der Achter, wiewohl nach einer Minute Stillstand chancenlos, als Letzter, aber vollzählig ins Ziel kommt, wofür die Zuschauer sich von den Sitzen erheben. Abends am Feuer nimmt [Sascha](sascha), wieder bei Kräften, [Ilka](ilka) das Versprechen ab, ab sofort abzuwechseln. [Jana](jana) gestattet [Lutz](lutz), auf dem Sofa zu übernachten. [Femke](femke) massiert [Dr. Roser](roser) die verspannte Schulter und handelt sich damit eine Einladung ins Nationaltheater ein. [Kim](kim) aber, [die](kim) einen Anruf aus [Boston](@boston) erhält, wo man eine [Cheftrainerin](kim) sucht, lässt das Telefon in den [Neckar](@neckar) fallen, ob aus Versehen, bleibt offen.
- help ilka sascha "übernimmt"
- sibling ilka sascha "Schwester"
- lose ilka+kim "als Letzter"
- recover sascha "bei Kräften"
+ reconcile ilka sascha "Versprechen"
- reconcile? jana lutz "gestattet"
- treat roser femke "massiert"
- invite roser femke "Einladung"
- hire? kim "Cheftrainerin" @boston
+ reject kim _ "fallen"
