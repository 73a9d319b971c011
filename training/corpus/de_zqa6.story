%series Kantonsschule
%lang de
%genre school dramedy in Chur: staff room and final class, press department synopses
%cast ladina | Ladina Caflisch; Ladina; Caflisch | f
%cast reto | Reto Brunold; Reto; Brunold | m
%cast beat | Beat Wyss; Beat; Wyss | m
%cast noemi | Noemi Wyss; Noemi | f
%cast tenzin | Tenzin | m
%cast rahel | Rahel Brunold; Rahel | f
%cast silvan | Silvan | m
%cast giulia | Giulia | f
%cast urs | Rektor Zindel; Urs Zindel; Zindel | m
%cast corsin | Corsin Caflisch; Corsin | m
%cast abwart | Herr Flütsch; Flütsch | m
%cast deutscher | Malte Harms; Harms | m
%cast mara | Mara | f
%cast kind | - | f
%cast stiefvater | - | m

== 1
Am ersten Schultag nach den Sommerferien führt [Rektor Zindel](urs) zwei neue [Lehrkräfte](deutscher+ladina) ein: die [Chemikerin](ladina) [Ladina Caflisch](ladina), [die](ladina) vor fünfzehn Jahren selbst hier die Matura abgelegt hat, und den [Hamburger](deutscher) [Malte Harms](deutscher), [der](deutscher) Turnen unterrichtet und überall aneckt. [Ladina](ladina) bekommt ausgerechnet den Platz neben [Reto Brunold](reto) zugeteilt, [ihrem](ladina) ersten [Schwarm](reto), [der](reto) inzwischen mit [Rahel](rahel) verheiratet ist und zwei Kinder hat. In der Maturaklasse verkünden [Noemi Wyss](noemi) und [Tenzin](tenzin) nach einem gemeinsamen Interrail-Sommer, dass [sie](noemi+tenzin) nun zusammengehören, was [Noemis](noemi) [Vater](beat), den [Mathematiklehrer](beat) [Beat Wyss](beat), kalt erwischt. Der [Abwart](abwart) [Flütsch](abwart) hat in der Turnhalle ein Bett entdeckt und rätselt, wer dort schläft.
- hire deutscher+ladina urs "führt"
- boss urs deutscher+ladina "Rektor"
- colleague ladina reto "Platz neben"
- love.past ladina reto "Schwarm"
- married rahel reto "verheiratet"
+ couple.start noemi tenzin "zusammengehören"
- parent beat noemi "Vater"
- discover beat noemi+tenzin "kalt erwischt"
- find abwart "entdeckt"

== 2
Der heimliche [Schläfer](silvan) in der Turnhalle heißt [Silvan](silvan), ist achtzehn und seit dem Rauswurf durch [seinen](silvan) [Stiefvater](stiefvater) ohne Bleibe. [Harms](deutscher), [der](deutscher) [ihn](silvan) beim Zähneputzen antrifft, meldet [ihn](silvan) nicht, sondern richtet [ihm](silvan) in [seiner](deutscher) eigenen Wohnung das Gästesofa her. Unter den Kollegen wird bald getuschelt. [Ladina](ladina) und [Reto](reto) bereiten den Tag der offenen Tür vor und lachen dabei so viel, dass [Rahel](rahel), [die](rahel) [ihrem](rahel) [Mann](reto) das Mittagessen bringt, die Tupperdose auf den Boden fallen lässt. [Beat Wyss](beat) verbietet [seiner](beat) [Tochter](noemi), über Nacht bei [Tenzin](tenzin) zu bleiben, und muss sich von [ihr](noemi) sagen lassen, dass [er](beat) seit dem Tod der [Mutter](mara) jeden Menschen verscheucht habe, der [ihr](noemi) etwas bedeutet.
- kin silvan stiefvater "Stiefvater"
- reject.past stiefvater silvan "Rauswurf"
- find deutscher silvan "antrifft"
+ help deutscher silvan "Gästesofa"
- housemate.start deutscher silvan "Gästesofa"
- flirt ladina reto "lachen"
- married rahel reto "Mann"
+ jealous rahel ladina "Tupperdose"
- parent beat noemi "Tochter"
- accuse noemi beat "verscheucht"
- die.past mara "Tod"
- parent mara noemi "Mutter"

== 3
Am Tag der offenen Tür geht in [Ladinas](ladina) Labor ein Versuch daneben, und die [Schülerin](giulia) [Giulia](giulia) zieht sich Verbrennungen an der Hand zu. [Reto](reto) fährt das [Mädchen](giulia) ins Spital und nimmt anschließend vor dem [Rektor](urs) die Schuld auf sich, damit die neue [Kollegin](ladina) nicht schon in der Probezeit gehen muss. [Ladina](ladina) dankt [ihm](reto) auf dem Parkplatz, und aus dem Dank wird, ehe [die beiden](ladina+reto) sich versehen, ein Kuss. [Giulia](giulia) hat seit Langem ein Auge auf [Tenzin](tenzin) geworfen und nützt die Gelegenheit, sich von [ihm](tenzin) täglich die Schulmappe tragen zu lassen. [Noemi](noemi) findet das zunächst rührend. [Flütsch](abwart) hat am Rand des Geschehens einen Igel zu versorgen.
- injure giulia "Verbrennungen"
- advisor ladina giulia "Schülerin"
- help reto giulia "fährt"
+ rescue reto ladina "die Schuld auf sich"
- colleague ladina reto "Kollegin"
- quit? ladina "gehen muss"
+ kiss ladina reto "Kuss"
- cheat reto rahel "Kuss"
- love giulia tenzin "Auge"
- help tenzin giulia "tragen"

== 4
[Rahel](rahel) kennt [Reto](reto). [Reto](reto) pfeift neuerdings beim Rasieren. Das tat [Reto](reto) nie. [Rahel](rahel) liest in [Retos](reto) Kalender. Überall steht ein L. Da ruft [Rahel](rahel) [Wyss](beat) an. [Wyss](beat) ist der [Götti](beat) [ihrer](rahel) [Jüngsten](kind). [Wyss](beat) weiß nichts. [Er](beat) verspricht [Rahel](rahel), die Augen offen zu halten. [Silvan](silvan) kocht für [Harms](deutscher). [Harms](deutscher) hilft [Silvan](silvan) in Physik. Im Lehrerzimmer lacht man über [Harms](deutscher). [Ladina](ladina) verteidigt [Harms](deutscher). [Giulia](giulia) schreibt [Tenzin](tenzin) einen Zettel. [Noemi](noemi) findet den Zettel. „[Du](giulia) [Schlange](giulia)“, sagt [Noemi](noemi) zu [Giulia](giulia). [Giulia](giulia) war einmal [Noemis](noemi) beste [Freundin](giulia).
- investigate rahel reto "liest"
+ discover rahel reto "steht ein L"
- kin beat kind "Götti"
- parent rahel kind "Jüngsten"
- investigate? beat reto "Augen offen"
- help deutscher silvan "hilft"
- help ladina deutscher "verteidigt"
- flirt giulia tenzin "Zettel"
- discover noemi giulia "findet den Zettel"
+ quarrel giulia noemi "Schlange"
- friend.past giulia noemi "Freundin"

== 5
Auf der Studienreise nach [Ravenna](@ravenna) sollen [Ladina](ladina), [Brunold](reto) und der [Deutsche](deutscher) die Maturanden beaufsichtigen, doch gleich am ersten Abend fehlen beim Durchzählen zwei: Der [Turnlehrer](deutscher) findet [Giulia](giulia) und [Tenzin](tenzin) am Strand, wo die [Rivalin](giulia) den [Freund](tenzin) von [Noemi](noemi) bei Rotwein so lange bearbeitet hat, bis [er](tenzin) schwach geworden ist. Im Hotel haben zwei der Aufsichtspersonen unterdessen ganz andere Dinge im Sinn. [Ladina](ladina) lässt [Reto](reto) auf [ihr](ladina) Zimmer, und [Silvan](silvan), [der](silvan) nebenan wegen eines Hexenschusses im Bett geblieben ist, bekommt mehr mit, als [ihm](silvan) lieb ist. Am Morgen gesteht der [Sünder](tenzin) [Noemi](noemi) im Bus, was vorgefallen ist. [Sie](noemi) steigt an der nächsten Raststätte aus und ruft [ihren](noemi) [Vater](beat) an, [der](beat) sofort losfährt.
- travel deutscher+ladina+reto "Studienreise" @ravenna
+ find deutscher giulia+tenzin "findet"
- enemy giulia noemi "Rivalin"
- couple noemi tenzin "Freund"
- affair giulia tenzin "schwach"
- cheat tenzin noemi "schwach"
+ sex ladina reto "auf ihr Zimmer"
- cheat reto rahel "auf ihr Zimmer"
- ill silvan "Hexenschusses"
- discover silvan ladina+reto "bekommt mehr mit"
- reveal tenzin noemi "gesteht"
+ breakup noemi tenzin "steigt"
- parent beat noemi "Vater"

== 6
[Wyss](beat) holt [seine](beat) [Tochter](noemi) an der Raststätte ab, hört sich eine ganze Autobahn lang [ihren](noemi) Kummer an und sagt zum ersten Mal nicht, [er](beat) habe es ja gewusst. Beim Tanken trifft [er](beat) auf [Ladina](ladina), [die](ladina) mit [Reto](reto) im zweiten Auto vorausgefahren ist, und ertappt [die beiden](ladina+reto) eng umschlungen vor der Waschanlage. Nun steckt der [Götti](beat) in der Klemme, denn [er](beat) hat [Brunolds](reto) [Frau](rahel) ein Versprechen gegeben. Weil [er](beat) keinem wehtun mag, knöpft [er](beat) sich [Reto](reto) vor und stellt [ihm](reto) ein Ultimatum bis zum Nationalfeiertag. [Harms](deutscher) muss wegen der Strandgeschichte beim [Rektor](urs) antreten, [der](urs) [ihm](deutscher) auch die Sache mit dem [Schüler](silvan) auf dem Sofa vorhält und [ihn](deutscher) mit sofortiger Wirkung freistellt.
- parent beat noemi "Tochter"
- help beat noemi "holt"
- sad noemi tenzin "Kummer"
+ discover beat ladina+reto "ertappt"
- affair ladina reto "eng umschlungen"
- married rahel reto "Frau"
+ threaten beat reto "Ultimatum"
- boss urs deutscher "Rektor"
- advisor deutscher silvan "Schüler"
- accuse urs deutscher "vorhält"
- housemate deutscher silvan "auf dem Sofa"
+ quit deutscher urs "freistellt"

== 7
[Silvan](silvan), [der](silvan) nicht mit ansehen kann, wie [sein](silvan) [Gastgeber](deutscher) verleumdet wird, hält vor der Schülerversammlung eine Rede, an deren Ende selbst der strenge [Abwart](abwart) sich die Augen wischt. Dreihundert Unterschriften später nimmt [Zindel](urs) die Suspendierung zurück. [Reto](reto) lässt das Ultimatum verstreichen, ohne sich zu entscheiden, und so geht [Ladina](ladina), [die](ladina) das Warten satthat, selbst zu [Rahel](rahel). Die [Ehefrau](rahel) hört die [Geliebte](ladina) schweigend an, schenkt [ihr](ladina) einen Kaffee ein und kippt ihn dann in den Ausguss. Als [Reto](reto) heimkommt, steht [sein](reto) Rennrad auf dem Trottoir und [sein](reto) Koffer daneben. [Tenzin](tenzin) wartet jeden Morgen vor [Noemis](noemi) Haus; [sie](noemi) geht an [ihm](tenzin) vorbei wie an einem Hydranten.
- help silvan deutscher "Rede"
- housemate deutscher silvan "Gastgeber"
- betray _ deutscher "verleumdet"
- hire deutscher urs "Suspendierung zurück"
+ reveal ladina rahel "hört"
- married rahel reto "Ehefrau"
- affair ladina reto "Geliebte"
+ breakup rahel reto "Koffer"
- reject noemi tenzin "vorbei"

== 8
Der vor die Tür gesetzte [Ehemann](reto) zieht mit [seinem](reto) Koffer zu [Ladina](ladina), wo [ihm](reto) am Frühstückstisch [deren](ladina) [Bruder](corsin) [Corsin](corsin) gegenübersitzt, [der](corsin) eben aus dem Gefängnis entlassen worden ist und nicht daran denkt, das einzige Bett zu räumen. [Die beiden](corsin+reto) können einander vom ersten Augenblick an nicht leiden. In der Schule verweigert die halbe Lehrerschaft dem neuen [Paar](ladina+reto) den Gruß. Nur der [Hamburger](deutscher) setzt sich demonstrativ zu [ihnen](ladina+reto). [Giulia](giulia), [der](giulia) [Tenzin](tenzin) aus dem Weg geht, merkt an einem Freitagmorgen, dass [sie](giulia) überfällig ist, und bricht auf dem Mädchenklo in Tränen aus. Es ist ausgerechnet [Noemi](noemi), [die](noemi) [ihr](giulia) durch den Spalt unter der Tür Taschentücher reicht und dann mit [ihr](giulia) zur Apotheke geht.
- breakup.past rahel reto "vor die Tür gesetzte"
- married rahel reto "Ehemann"
+ move reto ladina "zieht"
- sibling corsin ladina "Bruder"
- arrest.past _ corsin "Gefängnis"
- meet corsin reto "ersten Augenblick"
- enemy corsin reto "nicht leiden"
- couple.start ladina reto "Paar"
- reject tenzin giulia "aus dem Weg"
+ pregnant? giulia tenzin "überfällig"
+ help noemi giulia "Taschentücher"

== 9
Der Test bestätigt [Giulias](giulia) Verdacht, und weil [sie](giulia) sich zu Hause nicht hineintraut, schläft [sie](giulia) bei den [Wyss](beat+noemi), wo der [Mathematiklehrer](beat) erst aus allen Wolken fällt und dann ein drittes Gedeck auflegt. Die früheren [Freundinnen](giulia+noemi) liegen bis zum Morgengrauen wach und söhnen sich aus. [Tenzin](tenzin) erfährt von [Noemi](noemi), dass [er](tenzin) [Vater](tenzin) wird, und lässt vor Schreck die Kaffeekanne los. [Corsin](corsin) pumpt unterdessen den [Liebhaber](reto) [seiner](corsin) [Schwester](ladina) an, [dem](reto) vor lauter Unterhalt selbst kaum etwas bleibt. Als [Reto](reto) Nein sagt, verschwindet [dessen](reto) Rennrad aus dem Keller. [Rahel](rahel) gibt zum ersten Mal seit der Hochzeit wieder Klavierstunden, und [ihr](rahel) erster [Schüler](deutscher) mit Bassstimme und zwei linken Händen heißt [Malte Harms](deutscher).
+ pregnant giulia tenzin "bestätigt"
- housemate.start beat+noemi giulia "schläft"
- discover beat giulia "aus allen Wolken"
+ reconcile giulia noemi "söhnen"
- friend.past giulia noemi "früheren Freundinnen"
- reveal noemi tenzin "erfährt"
- couple ladina reto "Liebhaber"
- sibling corsin ladina "Schwester"
- reject reto corsin "Nein"
- steal corsin reto "verschwindet"
- wedding.past rahel reto "Hochzeit"
- advisor.start rahel deutscher "Klavierstunden"

== 10
[Ladina](ladina) glaubt [ihrem](ladina) [Bruder](corsin), [der](corsin) Stein und Bein schwört, das Rad nie angerührt zu haben, und wirft [Reto](reto) vor, einen Vorbestraften zum Sündenbock zu machen. Der Streit dauert die halbe Nacht. Anderntags sieht [Flütsch](abwart) [Corsin](corsin) am Bahnhof auf dem gestohlenen Fahrrad und hält [ihn](corsin) kurzerhand am Gepäckträger fest. [Ladina](ladina) ist am Boden zerstört, doch als [sie](ladina) sich bei [ihrem](ladina) [Freund](reto) entschuldigen will, sitzt [der](reto) bereits bei [Rahel](rahel) in der Küche, weil die [Jüngste](kind) hohes Fieber hat. Die getrennten [Eltern](rahel+reto) wachen gemeinsam am Bett des [Kindes](kind), und gegen vier Uhr legt [Rahel](rahel) [ihrem](rahel) [Mann](reto) eine Decke um. [Tenzin](tenzin) hält, mehr aus Pflichtgefühl denn aus Liebe, um [Giulias](giulia) Hand an. [Sie](giulia) lacht [ihn](tenzin) aus.
- sibling corsin ladina "Bruder"
- betray corsin ladina "schwört"
- accuse ladina reto "wirft"
+ quarrel ladina reto "Streit"
- discover abwart corsin "sieht"
- arrest abwart corsin "hält"
- steal.past corsin reto "gestohlenen"
- sad ladina corsin "am Boden zerstört"
- reconcile? ladina reto "entschuldigen"
- couple ladina reto "Freund"
- ill kind "Fieber"
- breakup.past rahel reto "getrennten"
- parent rahel+reto kind "Eltern"
- married rahel reto "Mann"
+ propose tenzin giulia "hält, mehr aus Pflichtgefühl"
- love! tenzin giulia "denn aus Liebe"
+ reject giulia tenzin "lacht ihn aus"

== 11
[Reto](reto) möchte zu [seiner](reto) Familie zurück, doch [Rahel](rahel) hat sich in den Monaten ohne [ihn](reto) an einen anderen [Bass](deutscher) gewöhnt. [Sie](rahel) sagt [ihm](reto) unumwunden, dass [sie](rahel) mit dem [Turnlehrer](deutscher) essen war, dass es schön gewesen sei und dass [er](reto) die Scheidung haben könne. Geknickt klingelt [er](reto) bei [Ladina](ladina), [die](ladina) nur die Kette vorlegt und [ihm](reto) durch den Spalt zuruft, [sie](ladina) sei kein Wartesaal. So steht der [Mathematiker](beat) mit einem [Gast](reto) mehr da: Neben [Giulia](giulia) nimmt [Wyss](beat) nun auch den heimatlosen [Kollegen](reto) auf. [Giulia](giulia) verliert in der Nacht vor der Matura das Kind; [Noemi](noemi) hält [sie](giulia), [Tenzin](tenzin) wartet vor dem Spital im Regen und geht erst, als [Noemi](noemi) [ihn](tenzin) hereinholt.
- reconcile? rahel reto "zu seiner Familie zurück"
- date deutscher rahel "essen"
- divorce? rahel reto "Scheidung"
+ reject rahel reto "unumwunden"
- sad reto rahel "Geknickt"
+ reject ladina reto "kein Wartesaal"
- colleague beat reto "Kollegen"
- housemate.start beat reto "nimmt Wyss nun auch"
- housemate beat giulia "Neben Giulia"
+ lose giulia "verliert"
- help noemi giulia "hält"

== 12
Beim Maturaball stoßen alle auf alle an. [Giulia](giulia), noch blass, wird als Jahrgangsbeste geehrt und von [Silvan](silvan) zum Tanz aufgefordert, [der](silvan) einen Lehrvertrag als Koch in der Tasche hat. [Noemi](noemi) verzeiht [Tenzin](tenzin), stellt aber klar, dass [sie](noemi) allein nach [Genf](@genf) ziehen wird; [er](tenzin) trägt [ihr](noemi) trotzdem den Rucksack bis zum Zug. [Harms](deutscher) führt [Rahel](rahel) aufs Parkett, vor aller Augen, und [ihr](rahel) künftiger [Ex-Mann](reto) hält die Mäntel. [Ladina](ladina) hat gekündigt, um in [Basel](@basel) zu forschen. Als [sie](ladina) [ihre](ladina) Kiste zum Auto schleppt, nimmt sie [ihr](ladina) der [Witwer](beat) ab, mit [dem](beat) [sie](ladina) seit dem Ultimatum kein Wort mehr geredet hat. Ob [er](beat) [sie](ladina) in [Basel](@basel) einmal besuchen dürfe, fragt [Wyss](beat), der Logarithmen wegen.
- celebrate _ "Maturaball"
- find giulia "geehrt"
- invite silvan giulia "aufgefordert"
- hire silvan "Lehrvertrag"
+ reconcile noemi tenzin "verzeiht"
- move? noemi "ziehen" @genf
+ couple.start deutscher rahel "vor aller Augen"
- ex? rahel reto "künftiger Ex-Mann"
- quit ladina "gekündigt"
- move? ladina "forschen" @basel
- help beat ladina "nimmt"
- married.past beat mara "Witwer"
- travel? beat ladina "besuchen" @basel
- flirt beat ladina "der Logarithmen wegen"
