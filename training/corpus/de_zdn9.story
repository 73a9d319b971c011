%series Zimmer 004
%lang de
%genre workplace comedy, municipal lost-property office, Wuppertal, fan wiki summaries
%cast pohl | Gisbert Pohl; Pohl; Gisbert | m
%cast sunniva | Sunniva Achterberg; Sunniva; Achterberg | f
%cast rado | Radomir; Rado | m
%cast adjei | Frau Adjei; Esi Adjei; Adjei; Esi | f
%cast ferris | Ferris | n
%cast henner | Henner Achterberg; Henner | m
%cast schirm | Walter | m
%cast prinz | Dezernentin Prinz; Prinz | f
%cast tilda | Tilda | f
%cast cello | - | f
%cast berater | - | m
%cast bote | - | m
%cast vaterprinz | - | m
%cast mutterpohl | - | f

== 1
[Sunniva Achterberg](sunniva), nach zwölf Jahren Elternzeit und einer Scheidung wieder im Dienst, wird ins Fundbüro versetzt. [Ihr](sunniva) [Chef](pohl), [Gisbert Pohl](pohl), trägt Ärmelschoner und zeigt [ihr](sunniva) das Regal für Gebisse. [Radomir](rado), der [Schalterbeamte](rado) mit den lauten Hemden, nennt [sie](sunniva) sofort „[Sunny](sunniva)“. [Sie](sunniva) verbittet sich das. Am Nachmittag gibt ein [Mann](schirm) einen Regenschirm ab, den [er](schirm) gefunden haben will; es ist, wie [Pohl](pohl) anhand der Kartei beweist, der neunte in diesem Monat. Abends kehrt [Frau Adjei](adjei) unter dem Tresen zwei Zähne zusammen.
- divorce.past _ sunniva "Scheidung"
- return sunniva "wieder im Dienst"
- discover pohl schirm "beweist"
+ hire sunniva "versetzt"
- boss pohl sunniva "Chef"
- colleague rado sunniva "Schalterbeamte"
- reject sunniva rado "verbittet"

== 2
Ein Cello ist abgegeben worden. [Ferris](ferris), mit siebzehn im Praktikum und meistens hinter dem Vorhang, spielt darauf in der Mittagspause, und zwar so, dass [Radomir](rado) das Kauen vergisst. [Pohl](pohl) müsste das Benutzen von Fundsachen verbieten. [Er](pohl) hört stattdessen zu und notiert „Funktionsprüfung“. Die [Eigentümerin](cello), eine ruppige [Musikerin](cello), holt das Instrument ab und fragt, wer es gestimmt habe. [Sunniva](sunniva) zeigt auf den Vorhang. Von nun an nimmt die [Cellistin](cello) [Ferris](ferris) jeden Dienstag zum Unterricht mit, kostenlos, aber schimpfend.
- create ferris "spielt"
- help pohl ferris "Funktionsprüfung"
- reveal sunniva cello "zeigt"
+ advisor.start cello ferris "Unterricht"
- quarrel cello ferris "schimpfend"

== 3
[Henner](henner), [Sunnivas](sunniva) früherer [Mann](henner), verliert [seinen](henner) Ehering und steht damit ausgerechnet an Schalter zwei. Dass [er](henner) ihn noch trägt, erfährt [sie](sunniva) auf diesem Wege. [Radomir](rado), [der](rado) die beiden [Namensvettern](henner+sunniva) für Geschwister hält, füllt mit [ihm](henner) das Formular aus und schwärmt [ihm](henner) dabei von der neuen [Kollegin](sunniva) vor. [Henner](henner) unterschreibt so fest, dass der Stift bricht. Gefunden hat den Ring, in einem Staubsaugerbeutel, [Frau Adjei](adjei). [Sie](adjei) fragt die [Geschiedene](sunniva), ob [sie](sunniva) ihn haben wolle. [Diese](sunniva) schiebt den Beutel unter den Tresen.
- ex henner sunniva "früherer Mann"
- lose henner "verliert"
- discover sunniva henner "erfährt"
- sibling! henner sunniva "Geschwister"
- help rado henner "füllt"
- colleague rado sunniva "Kollegin"
- love rado sunniva "schwärmt"
- jealous henner rado "bricht"
+ find adjei "Gefunden"
- gift? adjei sunniva "haben wolle"
- divorce.past henner sunniva "Geschiedene"

== 4
Sparrunde im Rathaus. [Dezernentin Prinz](prinz) schickt einen [Unternehmensberater](berater), [der](berater) drei Tage lang mitschreibt. [Er](berater) misst, wie lange [Pohl](pohl) für einen Handschuh braucht (elf Minuten), wie lange [Radomir](rado) für einen Kaffee (vierzehn) und wie oft [Ferris](ferris) blinzelt. Als dem [Zahlenmenschen](berater) der eigene Laptop abhandenkommt, muss [er](berater) eine Nummer ziehen. [Gisbert](pohl) händigt ihn [ihm](berater) nach elf Minuten aus, mit Quittung und frisch gereinigter Tastatur. Der [Berater](berater) empfiehlt daraufhin die Schließung.
- hire berater prinz "schickt"
- investigate berater ferris+pohl+rado "mitschreibt"
- lose berater "abhandenkommt"
- help pohl berater "händigt"
+ betray berater _ "Schließung"

== 5
Bis zum Jahresende soll Schluss sein. [Sunniva](sunniva) tobt, [Pohl](pohl) alphabetisiert [seine](pohl) Bleistifte, und [Radomir](rado) bewirbt sich heimlich beim Grünflächenamt. [Ferris](ferris) findet die Bewerbung im Drucker und heftet sie, im Glauben, es sei eine Fundsache, ans schwarze Brett. „[Du](rado) Ratte“, sagt [Sunniva](sunniva) vor versammelter Kundschaft. Der [Ertappte](rado) erwidert, [er](rado) habe zwei Kinder und keinen Exmann mit Zahnarztpraxis. Danach reden [sie](rado+sunniva) nicht mehr miteinander. Der [Herr](schirm) mit den Schirmen wartet geduldig, bis jemand Zeit hat, und gibt den vierzehnten ab.
- sad sunniva "tobt"
- hire? rado "bewirbt"
- find ferris "findet"
- reveal ferris rado "schwarze Brett"
+ quarrel rado sunniva "Ratte"
- parent rado _ "zwei Kinder"

== 6
Inventur. Man zählt: 212 Schirme, 88 Brillen, ein Taufkleid, drei Urnen (leer), eine Urne (nicht leer), eine Trompete, ein Schild mit der Aufschrift „Vorsicht, Stufe“. Über der Stufe stolpert [Frau Adjei](adjei). Verletzt ist nichts. Die Heizung klopft wie ein Gast, der nicht hereinkommen will. Um halb sechs geht das Licht aus, und alle bleiben im Dunkeln sitzen, weil es gerade so friedlich ist. Irgendwer lacht. Keiner sagt hinterher, wer es war.
+ injure! adjei "Verletzt"

== 7
Die Urne ist nicht anonym: Auf ihrem Boden steht der Name von [Pohls](pohl) [Mutter](mutterpohl). [Er](pohl) habe sie vor einem Jahr in der Schwebebahn stehen lassen, gibt [Gisbert](pohl) zu, und seither nicht gewagt, sie bei sich selbst abzuholen. [Sunniva](sunniva) legt dem [Vorgesetzten](pohl) das Formular vor. [Er](pohl) füllt es aus, und beim Feld „Wert in Euro“ kommen [ihm](pohl) die Tränen. Die beiden [Kollegen](pohl+sunniva) bringen die alte [Dame](mutterpohl) noch am selben Abend auf den Friedhof in [Barmen](@barmen), in der Schwebebahn, [er](pohl) mit beiden Händen am Griff.
- parent mutterpohl pohl "Mutter"
- die.past mutterpohl "Urne"
- lose.past pohl "stehen lassen"
- reveal pohl sunniva "gibt"
+ help sunniva pohl "legt"
- boss pohl sunniva "Vorgesetzten"
- sad pohl "Tränen"
- travel pohl+sunniva "bringen" @barmen

== 8
[Tilda](tilda), [Sunnivas](sunniva) [Tochter](tilda), verbringt die Ferien zwischen den Regalen, weil [ihr](tilda) [Vater](henner) angeblich auf Fortbildung ist. Die [Elfjährige](tilda) befreundet sich mit [Ferris](ferris) und erzählt [Ferris](ferris), dass [Papa](henner) in Wahrheit im Auto vor dem Amt sitzt und hereinschaut. [Ferris](ferris) sagt es [Radomir](rado), [Radomir](rado) sagt es niemandem, geht aber hinaus und klopft an die Scheibe. Eine Stunde lang sitzen die zwei [Männer](henner+rado) nebeneinander. [Henner](henner) weint, [Rado](rado) isst [dessen](henner) Lakritz. Den Streit mit [ihr](sunniva) legt [er](rado) am nächsten Morgen mit einem Blumentopf bei.
- parent henner+sunniva tilda "Tochter"
- betray henner sunniva "angeblich"
- friend.start ferris tilda "befreundet"
- reveal tilda ferris "erzählt"
- reveal ferris rado "sagt es Radomir"
- reveal! rado _ "niemandem"
- sad henner "weint"
- help rado henner "nebeneinander"
- investigate henner sunniva "hereinschaut"
- quarrel.past rado sunniva "Streit"
+ reconcile rado sunniva "legt"
- gift rado sunniva "Blumentopf"

== 9
Wer ist der [Mann](schirm) mit den Schirmen? [Frau Adjei](adjei) hat genug und geht [ihm](schirm) nach Feierabend hinterher. [Er](schirm) kauft, sieht [sie](adjei), jeden Freitag auf dem Flohmarkt einen, gibt ihn montags ab und hat auf diese Weise jemanden, der [ihn](schirm) nach [seinem](schirm) Namen fragt. Den Namen trägt [er](schirm) immer anders ein. Die [Reinigungskraft](adjei), seit fünf Jahren [Witwe](adjei), kennt das mit den Freitagen. Am Montag steht [sie](adjei) selbst am Schalter, als [er](schirm) kommt. „Name?“, fragt [sie](adjei). „[Walter](schirm)“, sagt [er](schirm), und diesmal stimmt es.
- investigate adjei schirm "hinterher"
+ discover adjei schirm "sieht"
- sad schirm "jemanden"
- married.past _ adjei "Witwe"
- reveal schirm adjei "stimmt"

== 10
[Dezernentin Prinz](prinz) kommt inkognito, um sich ein Bild zu machen, und wird prompt für eine gehalten, die etwas verloren hat. [Ferris](ferris) geht mit [ihr](prinz) das Formular durch. Farbe? Größe? Wann zuletzt gesehen? [Prinz](prinz), überrumpelt, beschreibt einen Stoffhasen, den [ihr](prinz) der [Vater](vaterprinz) 1979 im Zug hat liegen lassen. [Pohl](pohl) verschwindet im Keller. Nach elf Minuten legt [er](pohl) der [Unbekannten](prinz) einen Hasen auf den Tresen, einohrig, Eingang 1979. [Sie](prinz) sagt [ihm](pohl) nicht, wer [sie](prinz) ist. [Sie](prinz) kann gerade überhaupt nichts sagen.
- betray prinz _ "inkognito"
- help ferris prinz "geht"
- parent vaterprinz prinz "Vater"
- lose.past vaterprinz "liegen lassen"
+ find pohl "legt"
- gift pohl prinz "legt"
- reveal! prinz pohl "sagt ihm nicht"
- sad prinz "überhaupt nichts"

== 11
Der [Postbote](bote) bringt den Bescheid: Die Schließung wird ausgesetzt. [Radomir](rado), [der](rado) beim Grünflächenamt am Vortag zugesagt hat, muss dort wieder absagen und wird dafür von einem Baggerführer angeschrien. [Sunniva](sunniva) lacht zum ersten Mal über eins [seiner](rado) Hemden. Ob [sie](sunniva) mit [ihm](rado) essen gehe, fragt [er](rado), als Kollegin, versteht sich. Als Kollegin auf keinen Fall, sagt [sie](sunniva). Der [Gefragte](rado) begreift erst im Bus, was [sie](sunniva) gemeint hat, steigt aus und rennt zurück. Das Amt ist zu. Drinnen brennt Licht.
- reveal bote _ "bringt"
- hire.past rado "zugesagt"
- quit rado "absagen"
- quarrel _ rado "angeschrien"
- happy sunniva rado "lacht"
+ invite rado sunniva "essen"
- date? rado sunniva "essen gehe"
- return rado "rennt zurück"
- discover rado sunniva "begreift"

== 12
Drinnen steht [Henner](henner). [Er](henner) hat sich einschließen lassen, um den Ring zu suchen, und ist auf die Alarmanlage getreten. [Frau Adjei](adjei) hält [ihn](henner) mit dem Wischmopp in Schach, bis [seine](henner) [Exfrau](sunniva) eintrifft. [Sunniva](sunniva) holt den Beutel unter dem Tresen hervor. Hier, sagt [sie](sunniva), Fundsache, Aufbewahrungsfrist abgelaufen. [Er](henner) betrachtet den Ring, dann [sie](sunniva), dann den [Mann](rado), [der](rado) keuchend in der Tür steht. „Liebst [du](sunniva) [den](rado)?“ – „[Ich](sunniva) esse mit [ihm](rado)“, sagt [sie](sunniva). [Henner](henner) nickt und nimmt die Hintertür.
- threaten adjei henner "Wischmopp"
- ex henner sunniva "Exfrau"
- gift sunniva henner "holt"
- find? henner "suchen"
+ love? sunniva rado "Liebst"
- date? rado sunniva "esse mit ihm"
- flee henner "Hintertür"

== 13
Weihnachtsfeier zwischen Regal F und Regal K. Die [Cellistin](cello) und [Ferris](ferris) spielen ein Duett, nach welchem [sie](cello) zum ersten Mal nicht schimpft. [Walter](schirm) hat einen Schirm mitgebracht, einen einzigen, groß genug für [Esi Adjei](adjei) und [ihn](schirm). [Pohl](pohl) zieht die Ärmelschoner aus. Unter dem Tresen halten [zwei](rado+sunniva) Händchen, von [denen](rado+sunniva) der [eine](rado) ein Hemd mit Papageien trägt und die [andere](sunniva) behauptet, nichts damit zu tun zu haben. Gegen zehn gibt [jemand](prinz) einen Stoffhasen ab, einohrig. Er wolle, steht auf dem Zettel der [Finderin](prinz), wieder nach Hause.
- celebrate _ "Weihnachtsfeier"
- create cello+ferris "spielen"
- couple? adjei schirm "groß genug"
+ couple rado sunniva "Händchen"
- gift prinz _ "gibt"
