%series Drei Kronen für Valmora
%lang de
%genre court and history, invented Atlantic kingdom around 1680, TV listings
%cast isaura | Königin Isaura; Isaura | f
%cast leonor | Prinzessin Leonor; Leonor | f
%cast duarte | Prinz Duarte; Duarte | m
%cast mendo | Mendo Falcão; Falcão; Mendo | m
%cast beatriz | Beatriz | f
%cast samuel | Samuel Abravanel; Abravanel; Samuel | m
%cast rui | Rui | m
%cast lord | Lord Pembury; Pembury | m
%cast tico | Tico | m
%cast ximena | Ximena | f
%cast bischof | - | m
%cast fuchs | - | n
%cast koenig | König Afonso; Afonso | m
%cast saeugling | Manuel | m

== 1
Am Hof von [Valmora](@valmora) läuten die Totenglocken: [König Afonso](koenig) ist auf der Jagd vom Pferd gestürzt. [Seine](koenig) [Gemahlin](isaura) [Isaura](isaura) soll regieren, bis [Prinzessin Leonor](leonor), [ihre](isaura+koenig) gemeinsame [Tochter](leonor), volljährig wird. Das passt [deren](leonor) [Onkel](duarte) [Duarte](duarte) nicht. Der [Bruder](duarte) des [Verblichenen](koenig) schart Unzufriedene um sich. [Kanzler](mendo) [Mendo Falcão](mendo) schwört der [Witwe](isaura) ewige Treue und tags darauf dem [Prinzen](duarte). In der Küche steckt [Ximena](ximena) dem [Narren](tico) [Tico](tico) eine Pastete zu.
+ die koenig "gestürzt"
- married.past isaura koenig "Gemahlin"
+ hire isaura "regieren"
- parent isaura+koenig leonor "Tochter"
- kin duarte leonor "Onkel"
- sibling duarte koenig "Bruder"
- betray duarte isaura "schart"
- betray mendo isaura "tags darauf"
- gift ximena tico "steckt"

== 2
[Lord Pembury](lord), [Gesandter](lord) aus [London](@london), wirbt im Auftrag [seines](lord) Herrn um [Leonors](leonor) Hand. Die [Siebzehnjährige](leonor) empfängt [ihn](lord) mit verstellter Stimme vom Balkon; die [Dame](beatriz), vor [der](beatriz) [er](lord) im Garten das Knie beugt, ist in Wahrheit [Beatriz](beatriz), [ihre](leonor) [Hofdame](beatriz) und engste [Vertraute](beatriz). [Pembury](lord) entbrennt für die [Falsche](beatriz). [Leibarzt](samuel) [Samuel Abravanel](samuel) lässt [Isaura](isaura) wegen [ihres](isaura) Fiebers zur Ader. Von [Duartes](duarte) Umtrieben ahnt die [Regentin](isaura) nichts. Maskiert bricht ein „[Fuchs](fuchs)“ in die Schatzkammer ein.
- propose? _ leonor "Hand"
+ betray beatriz+leonor lord "verstellter"
- friend beatriz leonor "Vertraute"
- boss leonor beatriz "Hofdame"
+ love.start lord beatriz "entbrennt"
- treat isaura samuel "zur Ader"
- ill isaura "Fiebers"
- discover! isaura duarte "ahnt"
- steal fuchs _ "bricht"

== 3
Der [Fuchs](fuchs) verteilt das Silber der Krone unter den Fischern, die seit der Sturmflut hungern. [Duarte](duarte) setzt hundert Dukaten auf den Kopf des [Diebes](fuchs) aus und lässt Häuser niederreißen. Dabei rettet der junge [Gardist](rui) [Rui](rui), [Ximenas](ximena) [Sohn](rui), ein Mädchen aus den Trümmern und bekommt für diesen Ungehorsam zwanzig Hiebe. [Prinzessin Leonor](leonor) sieht vom Fenster aus zu, weint und lässt [ihm](rui) Salbe bringen. Der [Kanzler](mendo) notiert es.
+ gift fuchs _ "verteilt"
- threaten duarte fuchs "Kopf"
- parent ximena rui "Sohn"
- rescue rui _ "rettet"
- attack _ rui "Hiebe"
- sad leonor rui "weint"
+ help leonor rui "Salbe"
- discover mendo leonor "notiert"

== 4
Unter einem Vorwand lässt [Leonor](leonor) den [Gemaßregelten](rui) in [ihre](leonor) Leibwache versetzen. Zwischen Fechtstunde und Vesper kommen sich die [Thronerbin](leonor) und der [Soldat](rui) näher, als es die Etikette erlaubt. [Beatriz](beatriz) hält Wache und beneidet [sie](leonor). [Falcão](mendo) erpresst inzwischen den [Leibarzt](samuel): Entweder [er](samuel) mischt der [Königin](isaura) etwas in die Arznei, oder der [Erzbischof](bischof) erfährt, dass [er](samuel) heimlich den Sabbat hält. [Samuel](samuel) wäscht sich die Hände, lange.
- hire rui leonor "versetzen"
+ affair.start leonor rui "näher"
- help beatriz leonor "Wache"
- jealous beatriz leonor "beneidet"
+ threaten mendo samuel "erpresst"
- kill? samuel isaura "mischt"
- reveal? mendo bischof "erfährt"
- advisor samuel isaura "Leibarzt"

== 5
[Abravanel](samuel) wirft das Gift ins Meer und sich der [Regentin](isaura) zu Füßen. [Isaura](isaura), [die](isaura) [ihn](samuel) seit der Geburt [ihrer](isaura) [Kinder](leonor) schätzt, bringt [ihn](samuel) bei Nacht außer Landes. Nun braucht der [Prinz](duarte) ein neues Werkzeug. [Tico](tico), der [Narr](tico), sieht alles und reimt darüber, doch niemand hört auf einen Narren. Beim Maskenball verwechselt [Pembury](lord) abermals die [Damen](beatriz+leonor): [Er](lord) gesteht der [Prinzessin](leonor) eine Leidenschaft, die [ihrer](leonor) [Freundin](beatriz) gilt.
- reveal samuel isaura "wirft"
- birth.past isaura leonor "Geburt"
+ rescue isaura samuel "außer Landes"
- flee samuel "außer Landes"
- discover tico _ "sieht alles"
- create tico "reimt"
- celebrate _ "Maskenball"
- love lord beatriz "Leidenschaft"
- confess lord leonor "gesteht"
- friend beatriz leonor "Freundin"

== 6
Der Staatsstreich gelingt im Schlaf. [Duartes](duarte) Reiter besetzen den Palast, [Isaura](isaura) wird aus dem Bett gezerrt und im Kloster [Santa Luzia](#luzia) eingemauert. [Leonor](leonor) entwischt in Stallknechtshosen durch den Eiskeller, weil [Ximena](ximena) [ihr](leonor) den Weg weist. Der frühere [Regimentsliebling](rui) [Rui](rui) liegt in Ketten. Am Morgen krönt der [Erzbischof](bischof) mit zitternden Fingern den neuen [König](duarte). „Lang lebe [Duarte](duarte)“, ruft der [Kanzler](mendo), und [sein](mendo) Echo ruft es zögernd zurück.
+ betray duarte isaura "Staatsstreich"
- attack _ isaura "gezerrt"
- arrest _ isaura "eingemauert"
- flee leonor "entwischt"
- help ximena leonor "Weg"
- arrest _ rui "Ketten"
+ hire duarte bischof "krönt"
- sad bischof "zitternden"

== 7
Der neue [König](duarte) verlangt von [Pembury](lord) englische Schiffe. Als Gegenleistung bietet [er](duarte) [ihm](lord) [Beatriz](beatriz) zur Frau. Die [Hofdame](beatriz) willigt ein, um am Hof bleiben und spionieren zu können; der [Lord](lord) hält es für Neigung und strahlt. In den Salzgärten trifft die [Flüchtige](leonor) auf den [Fuchs](fuchs). Als [dieser](fuchs) die Maske abnimmt, steht vor [ihr](leonor) der [Hofnarr](tico)! [Tico](tico) hat zeitlebens getan, als wäre [er](tico) ein Tor.
- gift? lord duarte "englische Schiffe"
- wedding? beatriz lord "Frau"
+ engaged.start beatriz lord "willigt"
- betray beatriz lord "spionieren"
- happy lord "strahlt"
- meet fuchs leonor "trifft"
+ discover leonor tico "steht vor ihr"
- betray.past tico _ "getan"

== 8
[Leonor](leonor) spürt, dass [sie](leonor) ein Kind erwartet, und vertraut es nur [Ximena](ximena) an, [die](ximena) Großmutter wird und vor Schreck den Milchtopf fallen lässt. [Deren](ximena) [Sohn](rui) soll am Freitag hängen. [Beatriz](beatriz), inzwischen [Lady Pembury](beatriz), stiehlt [ihrem](beatriz) schlafenden [Gatten](lord) das Siegel und fälscht eine Begnadigung. Der Kerkermeister stutzt zwar, gehorcht aber. [Falcão](mendo) kommt eine Stunde zu spät. [Er](mendo) legt die Hand auf [Beatriz'](beatriz) Schulter: Das Siegel erkenne [er](mendo) wohl.
+ pregnant leonor rui "Kind"
- reveal leonor ximena "vertraut"
- parent ximena rui "Sohn"
- sad ximena "Schreck"
- kill? _ rui "hängen"
- married beatriz lord "Gatten"
- steal beatriz lord "stiehlt"
+ rescue beatriz rui "Begnadigung"
- discover mendo beatriz "erkenne"
- threaten mendo beatriz "Hand"

== 9
Der [Kanzler](mendo) schweigt, solange [Beatriz](beatriz) [ihm](mendo) zu Willen ist; [sie](beatriz) spuckt [ihm](mendo) ins Gesicht und geht selbst zum [König](duarte). [Duarte](duarte) schäumt, doch [ihr](beatriz) [Ehemann](lord) stellt sich vor [sie](beatriz). Der [Brite](lord) weiß nun, dass man [ihn](lord) nur benutzt hat, und hält dennoch zu [ihr](beatriz). [Beide](beatriz+lord) müssen binnen eines Tages außer Landes. In der Höhle der Fischer fallen [Rui](rui) und [Leonor](leonor) einander in die Arme. Ein Priester mit Angelrute traut [sie](leonor+rui).
- affair? beatriz mendo "zu Willen"
- reject beatriz mendo "spuckt"
- reveal beatriz duarte "selbst"
- sad duarte beatriz "schäumt"
- married beatriz lord "Ehemann"
- discover lord beatriz "weiß nun"
+ help lord beatriz "hält dennoch"
- travel? beatriz+lord "außer Landes"
- happy leonor+rui "Arme"
+ wedding leonor rui "traut"

== 10
Ein stiller Winter. In [Santa Luzia](#luzia) lehrt die abgesetzte [Königin](isaura) die Novizinnen Latein, Schach und das Anfertigen von Strickleitern. [Duarte](duarte) schläft schlecht: [Sein](duarte) toter [Bruder](koenig) erscheint [ihm](duarte) jede Nacht. Der [Erzbischof](bischof) mahnt [ihn](duarte), Buße zu tun. [Falcão](mendo) hingegen wittert den Wind und schreibt der [Rebellin](leonor) einen Brief, in dem [er](mendo) [ihr](leonor) den Schlüssel zur Hafenfestung anbietet. [Leonor](leonor), rund wie ein Fass, verbrennt ihn ungelesen. Die Boote liegen kieloben im Schnee.
- quit.past isaura "abgesetzte"
- advisor isaura _ "lehrt"
- sad duarte "schläft schlecht"
- sibling duarte koenig "Bruder"
- die.past koenig "toter"
- betray mendo duarte "Wind"
- help? mendo leonor "anbietet"
+ reject leonor mendo "verbrennt"

== 11
In der Osternacht bringt [Leonor](leonor) [Manuel](saeugling) zur Welt; [Abravanel](samuel), aus [Amsterdam](@amsterdam) herbeigeeilt, durchtrennt die Nabelschnur. Zur selben Stunde seilt sich [Isaura](isaura) mit zwölf Nonnen von der Klostermauer ab. Am Kai fallen die [Königin](isaura) und [ihre](isaura) [Tochter](leonor) einander um den Hals, und die [Ältere](isaura) hält [ihren](isaura) [Enkel](saeugling). [Tico](tico) fällt bei der Erkundung der Festung den Wachen in die Hände. Auf der Folter reißt [er](tico) Witze, bis den Henkern das Lachen kommt.
+ birth leonor saeugling "zur Welt"
- return samuel "herbeigeeilt"
- treat leonor samuel "durchtrennt"
+ flee isaura "seilt"
- parent isaura leonor "Tochter"
- kin isaura saeugling "Enkel"
- happy isaura+leonor "Hals"
- arrest _ tico "in die Hände"
- attack _ tico "Folter"

== 12
Die Fischer stürmen die Stadt, an ihrer Spitze [Rui](rui), gegen [den](rui) einst die Peitsche sprach. Der [Kanzler](mendo) öffnet das Tor und erhofft sich Dank. [Ximena](ximena) schlägt [ihn](mendo) mit der Teigrolle nieder. Im Thronsaal fordert der [Gardist](rui) den [Thronräuber](duarte) zum Zweikampf; [Duarte](duarte) verletzt [ihn](rui), zögert aber, als [seine](duarte) [Nichte](leonor) mit dem [Säugling](saeugling) eintritt. [Er](duarte) senkt die Klinge. [Tico](tico), auf Krücken, nimmt [ihm](duarte) die Krone vom Kopf und jongliert damit.
- attack rui duarte "stürmen"
- betray mendo duarte "Tor"
- attack ximena mendo "Teigrolle"
- quarrel duarte rui "Zweikampf"
- injure rui duarte "verletzt"
- kin duarte leonor "Nichte"
- injure tico "Krücken"
+ quit duarte tico "Krone"

== 13
[Leonor](leonor) wird unter freiem Himmel gekrönt. [Ihre](leonor) erste Amtshandlung: [Sie](leonor) begnadigt [ihren](leonor) [Oheim](duarte), [der](duarte) als Mönch auf die [Azoren](@azoren) geht. Der frühere [Kanzler](mendo) hingegen muss Fische ausnehmen, und zwar unter Aufsicht der [Köchin](ximena). [Beatriz](beatriz) kehrt heim, mit einem [Lord](lord), [der](lord) endlich die [Richtige](beatriz) küsst. [Isaura](isaura) legt den Witwenschleier ab und bittet den [Leibarzt](samuel) zum Tanz. Der [Narr](tico) wird Minister. Die neue [Königin](leonor) lacht darüber, bis [sie](leonor) Schluckauf hat.
+ hire leonor "gekrönt"
- reconcile duarte leonor "begnadigt"
- kin duarte leonor "Oheim"
- travel duarte "geht" @azoren
- quit.past mendo "frühere Kanzler"
- boss.start ximena mendo "Aufsicht"
- return beatriz "heim"#2
- kiss beatriz lord "küsst"
- invite isaura samuel "Tanz"
- hire tico leonor "Minister"
- happy leonor "lacht"
