%series Kurrawang Station
%lang de
%genre Australian outback family series, German listings
%cast hazel   | Hazel Drummond; Hazel | f
%cast clem    | Clem Drummond; Clem | m
%cast rory    | Rory Drummond; Rory | m
%cast ngaire  | Ngaire Walker; Ngaire | f
%cast jarrah  | Jarrah | m
%cast lachlan | Lachlan Pike; Pike; Lachlan | m
%cast min     | Dr. Min Tran; Dr. Tran; Min | f
%cast barney  | Barney | m
%cast dot     | Dot | f
%cast toby    | Toby | m
%cast jack    | Jack Drummond; Jack | m
%cast jackfrau | - | f
%cast notar   | - | m
%cast willa   | Willa | f
%cast beamtin | - | f
%cast richterin | - | f

== 1
Dürre im dritten Jahr. Auf [Kurrawang](#kurrawang) erschießt [Clem Drummond](clem) die schwächsten Kälber und trinkt danach allein auf der Veranda. [Seine](clem) [Schwester](hazel) [Hazel](hazel), Börsenmaklerin in [Sydney](@sydney), fliegt ein, weil [ihr](clem+hazel) [Vater](jack) [Jack](jack) das Testament ändern möchte. Der [Buschpilot](jarrah), [der](jarrah) [sie](hazel) bei Gegenwind auf der Piste absetzt, heißt [Jarrah](jarrah) und hat [ihr](hazel) mit neun Jahren das Pfeifen beigebracht. Im Schuppen haust ein magerer [Junge](toby), von [dem](toby) niemand weiß, woher [er](toby) kommt.
- sad clem "trinkt"
- sibling clem hazel "Schwester"
+ travel hazel "fliegt"
- parent jack clem+hazel "Vater"
- advisor.past jarrah hazel "beigebracht"

== 2
[Jack](jack) verkündet beim Sonntagsbraten, dass die Farm an den geht, der im Herbst das meiste Vieh nach [Alice Springs](@alicesprings) bringt. [Clem](clem) schmettert die Gabel hin. [Hazel](hazel) lacht, bis [sie](hazel) merkt, dass keiner mitlacht. Der Dritte im Rennen ist [Lachlan Pike](lachlan), [Verwalter](lachlan) seit zwanzig Jahren und, wie die [Köchin](dot) [Dot](dot) beim Abtrocknen murmelt, nicht zufällig mit [Jacks](jack) Kinn gesegnet. [Ngaire](ngaire), [Clems](clem) [Frau](ngaire), lässt einen Teller fallen.
- reveal jack "verkündet"
+ enemy.start clem+lachlan hazel "Rennen"
- quarrel clem jack "schmettert"
- boss jack lachlan "Verwalter"
- reveal dot "murmelt"
- parent? jack lachlan "Kinn"
- married clem ngaire "Frau"

== 3
Der [Findling](toby) heißt [Toby](toby), ist elf und aus einem Heim in [Broken Hill](@brokenhill) getürmt. [Hazel](hazel) päppelt [ihn](toby) mit Dosenpfirsichen auf und setzt [ihn](toby) auf ein Pony. [Barney](barney), der [Wirt](barney) des einzigen Pubs im Umkreis von zweihundert Kilometern, nimmt Wetten auf den Viehtrieb an; [Dr. Tran](min), die fliegende [Ärztin](min), setzt fünfzig Dollar auf die [Städterin](hazel). [Rory](rory), [Clems](clem) halbwüchsiger [Sohn](rory), würde lieber Koch werden als Farmer und verrät es nur [Dot](dot).
- flee.past toby "getürmt"
+ help hazel toby "päppelt"
- parent clem rory "Sohn"
- hire? rory "Koch"
+ reveal rory dot "verrät"

== 4
Der Treck zieht los. In der zweiten Nacht durchschneidet jemand den Zaun, und achtzig Rinder verschwinden im Mulga. [Clem](clem) packt [Pike](lachlan) am Kragen; die Klinge steckt jedoch in der Satteltasche von [Ngaire](ngaire). Um den Hof nicht zu verlieren, habe [sie](ngaire) der [Schwägerin](hazel) eins auswischen wollen, bekennt [sie](ngaire). [Hazel](hazel) schweigt dazu, pfeift auf zwei Fingern, und aus der Dunkelheit antwortet [Jarrah](jarrah), [der](jarrah) den Flugplan hat sausen lassen, um beim Suchen zu helfen.
- lose hazel "verschwinden"
- attack clem lachlan "packt"
- lose? ngaire "verlieren"
- kin hazel ngaire "Schwägerin"
+ betray ngaire hazel "auswischen"
- reveal ngaire "bekennt"
+ help jarrah hazel "helfen"

== 5
Eine Braunschlange beißt [Pike](lachlan) in die Wade. [Dr. Min Tran](min) ist über Funk nicht zu erreichen, also bindet [Clem](clem) das Bein ab, lädt den [Rivalen](lachlan) hinten auf und reitet die ganze Nacht. Am Rand der Piste übernimmt die [Ärztin](min). [Pike](lachlan), im Serumrausch, hält [ihre](min) Hand, nennt [sie](min) Engel und [Jack](jack) Papa. [Toby](toby) zählt Sterne und fragt [Hazel](hazel), ob [sie](hazel) Kinder wolle. „Nur solche, die schon laufen können.“
- injure lachlan "beißt"
- enemy clem lachlan "Rivalen"
+ rescue clem lachlan "reitet"
- treat lachlan min "Serumrausch"
+ flirt lachlan min "Engel"
- parent? jack lachlan "Papa"

== 6
Als sich herumspricht, dass [Dot](dot) vor vierzig Jahren mehr als nur gekocht hat, verbarrikadiert sich die alte [Frau](dot) in der Speisekammer. [Lachlan](lachlan) sitzt auf Krücken davor und redet durch das Astloch mit [ihr](dot). [Sie](dot) habe [ihn](lachlan) einem Schafscherer untergeschoben, damit [Jacks](jack) kranke [Frau](jackfrau) nichts merke, flüstert [Dot](dot) schließlich. [Seine](lachlan) [Mutter](dot) war die ganze Zeit die [Köchin](dot). [Er](lachlan) nimmt die Krücke und humpelt davon, ohne sich umzusehen.
- reveal _ dot "herumspricht"
- affair.past dot jack "mehr als nur gekocht"
- betray.past dot jack "untergeschoben"
- married.past jack jackfrau "kranke Frau"
- ill.past jackfrau "kranke"
+ reveal dot lachlan "flüstert"
+ parent dot lachlan "Mutter"
- flee lachlan dot "humpelt"

== 7
Buschfeuer. [Kurrawang](#kurrawang) brennt bis an die Wassertanks, das Pub nimmt alle auf. [Rory](rory) kocht für siebzig Leute, und [Clem](clem) kostet einen Löffel Kängururagout, kostet noch einen und begreift etwas. [Ngaire](ngaire) läuft in die Flammen zurück, weil [Toby](toby) das Pony holen wollte; [beide](ngaire+toby) kommen heraus, [sie](ngaire) mit verbrannten Händen. Von da an nennt [Hazel](hazel) [sie](ngaire) nicht mehr „[Clems](clem) [Frau](ngaire)“, sondern beim Vornamen.
- create rory "kocht"
- discover clem rory "begreift"
+ rescue ngaire toby "zurück"
- injure ngaire "verbrannten"
+ reconcile hazel ngaire "beim Vornamen"
- married clem ngaire "Clems Frau"

== 8
[Jack](jack) hat sich geweigert, den Hof zu verlassen, und wird unter dem Windrad gefunden, still, den Hut auf der Brust. [Jarrah](jarrah) fliegt den [Leichnam](jack) aus und [Hazel](hazel) hinterher. Vor der Landung dreht [er](jarrah) eine Schleife über dem roten Land; dort oben küsst [sie](hazel) [ihn](jarrah), sehr zum Schaden der Flughöhe. Ein [Notar](notar) in [Alice Springs](@alicesprings) verliest, was keiner erwartet hat: Alleinerbe sei der [Junge](toby) aus dem Schuppen.
+ die jack "still"
- find _ jack "gefunden"
- travel hazel+jarrah "fliegt"
+ kiss hazel jarrah "küsst"
- find toby "Alleinerbe"
- reveal notar "verliest"

== 9
[Toby](toby) also. Die Heimakte gibt preis, weshalb: [Jacks](jack) jüngste [Tochter](willa) [Willa](willa), [die](willa) vor zwölf Jahren mit einem Lkw-Fahrer durchbrannte und an der Nadel endete, war die [Mutter](willa) des [Jungen](toby). [Clem](clem) und [Hazel](hazel), [Onkel](clem) und [Tante](hazel) wider Willen, stehen vor der Scheune und hören [ihn](toby) mit dem Pony sprechen. Das Jugendamt schickt eine [Beamtin](beamtin). [Sie](beamtin) will [ihn](toby) mitnehmen, bis das Vormundschaftsgericht entscheidet.
- reveal _ toby "preis"
- parent jack willa "Tochter"
- sibling clem+hazel willa "Tochter"
- flee.past willa "durchbrannte"
- die.past willa "endete"
+ parent willa toby "Mutter"
- kin clem+hazel toby "Onkel"
- abduct? beamtin toby "mitnehmen"

== 10
Mit [Barneys](barney) Pickup, drei Eskys und ohne Plan bringen [Rory](rory) und [Toby](toby) sich in Sicherheit. [Lachlan](lachlan), [der](lachlan) die Canyons wie kein anderer kennt, spürt [sie](rory+toby) in einer Höhle auf. Statt [sie](rory+toby) zu melden, brät [er](lachlan) [ihnen](rory+toby) Speck. „[Ich](lachlan) weiß, wie das ist, wenn man verschoben wird.“ [Dot](dot) reicht vor Gericht ein Papier ein, das [ihr](dot) Geständnis enthält, und bittet um die Vormundschaft für den [Neffen](toby) [ihres](dot) [Sohnes](lachlan).
+ flee rory+toby "in Sicherheit"
- find lachlan rory+toby "spürt"
- reveal! lachlan "melden"
- help lachlan rory+toby "Speck"
- parent dot lachlan "Sohnes"
- kin lachlan toby "Neffen"
+ reveal dot "Geständnis"

== 11
Die [Richterin](richterin) gibt [Hazel](hazel) recht, sofern [sie](hazel) auf dem Hof wohnhaft wird. [Sie](hazel) ruft in [Sydney](@sydney) an, kündigt in einem Satz und legt auf. [Min](min) zieht [Lachlan](lachlan) die letzten Fäden und bleibt zum Abendbrot, was in dieser Gegend so gut wie ein Ehevertrag ist. [Clem](clem) trinkt zum ersten Mal seit Jahren Tee. [Ngaire](ngaire) hat nach vier Fehlschlägen einen Streifen zu viel auf dem Teststäbchen und traut sich kaum zu atmen.
- help richterin hazel "gibt"
- move? hazel "wohnhaft"
+ quit hazel "kündigt"
- treat lachlan min "Fäden"
- love? min lachlan "bleibt"
+ pregnant ngaire clem "Teststäbchen"

== 12
Regen! Drei Jahre lang hat man dafür gebetet, jetzt tanzen sie im Schlamm. [Rory](rory) bekommt in [Adelaide](@adelaide) eine Lehrstelle und [seines](rory) [Vaters](clem) gutes Messer. [Dot](dot) setzt sich erstmals mit an den Tisch, an dem [sie](dot) vier Jahrzehnte serviert hat, rechts neben [ihren](dot) [Jungen](lachlan). [Jarrah](jarrah) will den Flugschein verlängern und [Hazel](hazel) die Hand halten lassen, so ungefähr lautet [sein](jarrah) Antrag. [Sie](hazel) pfeift. Zwei Finger, langer Ton: Das heißt hier Ja. [Toby](toby) tauft das neue Fohlen nach [seinem](toby) [Großvater](jack).
- kin jack toby "Großvater"
- hire rory "Lehrstelle" @adelaide
- gift clem rory "Messer"
- parent dot lachlan "Jungen"
+ propose jarrah hazel "Antrag"
+ engaged.start hazel jarrah "hier Ja"
- parent clem rory "Vaters"
