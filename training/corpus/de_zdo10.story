%series Herrin der Zuckerrohrfelder
%lang de
%genre Brazilian telenovela set in Pernambuco 1954, episode list in the manner of an encyclopaedia, present tense, subordinate clauses
%cast iracema | Iracema Cavalcanti; Iracema | f
%cast honorio | Oberst Honório Cavalcanti; Oberst Cavalcanti; Honório | m
%cast estela | Estela Cavalcanti; Estela | f
%cast bento | Bento | m
%cast davi | Dr. Davi Levy; Davi Levy; Davi | m
%cast zulmira | Zulmira | f
%cast otavio | Otávio Queiroz; Otávio; Queiroz | m
%cast glaucia | Gláucia Queiroz; Gláucia | f
%cast padre | Padre Anselmo; Anselmo | m
%cast nonato | Nonato | m
%cast teca | Teca | f
%cast sargento | Sargento Brito; Brito | m
%cast diener | - | m
%cast fischer | - | m
%cast baby | - | f
%cast seefahrer | - | m

== 1
Die zwanzigjährige [Iracema](iracema), [Tochter](iracema) des verschuldeten [Zuckerbarons](honorio) [Honório Cavalcanti](honorio), wird von [ihrem](iracema) [Vater](honorio) dem [Bankier](otavio) [Otávio Queiroz](otavio) versprochen, [der](otavio) im Gegenzug die Wechsel des Hauses zerreißen will. Bei der Zuckerrohrernte beobachtet [sie](iracema), wie der [Vorarbeiter](nonato) den [Schnitter](bento) [Bento](bento) auspeitscht, und fällt [ihm](nonato) in den Arm. [Bento](bento), [der](bento) jede Hilfe ablehnt, kann nicht verhindern, dass die [Herrentochter](iracema) [ihm](bento) eigenhändig den Rücken wäscht. [Estela](estela), [ihre](iracema) um zwei Jahre jüngere [Schwester](estela), meldet den Vorfall beim Abendessen, woraufhin der [Oberst](honorio) [Iracema](iracema) unter Hausarrest stellt.
- parent honorio iracema "Vater"
- engaged.start iracema otavio "versprochen"
- attack nonato bento "auspeitscht"
+ rescue iracema bento "fällt"
- reject bento iracema "ablehnt"
- treat bento iracema "wäscht"
- sibling estela iracema "Schwester"
+ reveal estela honorio "meldet"
- arrest honorio iracema "Hausarrest"

== 2
Mithilfe der alten [Köchin](zulmira) [Zulmira](zulmira), [die](zulmira) [sie](iracema) als Säugling gestillt hat, gelangt die [Gefangene](iracema) durch den Räucherkamin ins Freie und sucht [Bento](bento) in der Hütte auf, die [er](bento) mit [seiner](bento) kleinen [Schwester](teca) [Teca](teca) bewohnt. Das [Kind](teca) glüht vor Fieber. Da der [Landarzt](davi) [Davi Levy](davi) zu den Arbeitern nicht gerufen werden darf, holt [Iracema](iracema) [ihn](davi) unter dem Vorwand, [Estela](estela) sei erkrankt, aus dem Kasino. [Davi](davi) durchschaut den Vorwand auf halbem Weg und reitet trotzdem weiter. Bis zum Morgen ist [Teca](teca) über den Berg, und zwei [Männer](bento+davi) blicken derselben [Frau](iracema) nach.
- help zulmira iracema "Mithilfe"
- flee iracema "gelangt"
- sibling bento teca "Schwester"
- housemate bento teca "bewohnt"
- ill teca "glüht"
- betray iracema davi "Vorwand"
- ill! estela "erkrankt"
- discover davi iracema "durchschaut"
+ recover teca "über den Berg"
- treat teca davi "über den Berg"
+ love.start bento+davi iracema "blicken"

== 3
[Queiroz](otavio), [der](otavio) aus [Recife](@recife) angereist ist, um [seine](otavio) [Braut](iracema) in Augenschein zu nehmen, bringt [seine](otavio) verwitwete [Schwester](glaucia) [Gláucia](glaucia) mit. [Diese](glaucia) erkennt in [Oberst Cavalcanti](honorio) den [Mann](honorio) wieder, [der](honorio) [sie](glaucia) vor fünfundzwanzig Jahren am Altar hat warten lassen, lässt sich jedoch nichts anmerken und lächelt. In der Kapelle bittet [Iracema](iracema) [Padre Anselmo](padre), die Trauung hinauszuzögern. Der [Geistliche](padre) entdeckt daraufhin im Taufregister einen Tintenfleck, dessen Klärung, wie [er](padre) dem [Bräutigam](otavio) mit Bedauern mitteilt, Monate in Anspruch nehmen könne.
- travel otavio "angereist"
- engaged iracema otavio "Braut"
- sibling glaucia otavio "Schwester"
- married.past _ glaucia "verwitwete"
+ discover glaucia honorio "erkennt"
- breakup.past honorio glaucia "warten lassen"
- betray glaucia honorio "nichts anmerken"
- wedding? iracema otavio "Trauung"
- help padre iracema "hinauszuzögern"
+ betray padre otavio "Tintenfleck"

== 4
Der [Vorarbeiter](nonato) [Nonato](nonato), [dem](nonato) die Sache mit der Peitsche keine Ruhe lässt, schiebt [Bento](bento) einen silbernen Leuchter unter die Matte und benachrichtigt [Sargento Brito](sargento). Während der [Schnitter](bento) abgeführt wird, ruft [er](bento) der [Herrin](iracema) zu, [sie](iracema) möge auf [Teca](teca) achtgeben. Auf der Wache wird [er](bento) geprügelt, ohne ein Wort zu sagen. [Davi](davi), [der](davi) die Wunden zu begutachten hat, weigert sich, einen Treppensturz zu bescheinigen, und verliert daraufhin [seine](davi) Stellung als Polizeiarzt, was [ihm](davi), wie [er](davi) versichert, den Appetit verbessere.
+ betray nonato bento "schiebt"
- steal! bento _ "Leuchter"
- accuse nonato bento "benachrichtigt"
+ arrest sargento bento "abgeführt"
- attack sargento bento "geprügelt"
- investigate davi bento "begutachten"
- reject davi sargento "weigert"
- quit davi "verliert"

== 5
Um den [Häftling](bento) freizubekommen, erklärt sich [Iracema](iracema) gegenüber [Otávio](otavio) bereit, [ihn](otavio) noch vor der Regenzeit zu heiraten. Der [Bankier](otavio) lässt [seine](otavio) Verbindungen spielen; [Bento](bento) wird entlassen und muss von [Zulmira](zulmira) erfahren, um welchen Preis. In der Nacht vor der Hochzeit wartet [er](bento) mit zwei Pferden am Wehr. Die [Braut](iracema) kommt zu spät, denn [Estela](estela) hat den Wecker verstellt und die Tür verriegelt, und als [sie](iracema) das Wehr erreicht, schwimmt dort nur noch ein Hut. Wem der Schuss galt, der kurz zuvor zu hören war, weiß allein [Nonato](nonato).
- arrest.past _ bento "Häftling"
+ wedding? iracema otavio "heiraten"
- help otavio bento "entlassen"
- reveal zulmira bento "erfahren"
- flee? bento+iracema "Pferden"
- betray estela iracema "verriegelt"
- arrest estela iracema "verriegelt"
+ die? bento "Hut"
- attack? nonato bento "Schuss"

== 6
In der Überzeugung, [Bento](bento) sei tot, folgt [Iracema](iracema) dem [Bankier](otavio) vor den Altar und nach [Recife](@recife), wo [sie](iracema) in einem Haus mit vierzig Uhren lebt, die alle gleich gehen. [Otávio](otavio), [der](otavio) [seine](otavio) junge [Frau](iracema) mit Perlen überhäuft, schläft auf dem Diwan, nachdem [sie](iracema) [ihm](otavio) in der Hochzeitsnacht gestanden hat, für wen [sie](iracema) Trauer trage. [Gláucia](glaucia) tröstet die [Schwägerin](iracema) auf [ihre](glaucia) Art, indem [sie](glaucia) [ihr](iracema) Buchhaltung beibringt. Der [Totgesagte](bento) wird unterdessen von [Fischern](fischer) aus dem Delta gezogen, mit einer Kugel in der Hüfte und ohne einen Namen im Kopf.
- die! bento "tot"
+ wedding iracema otavio "Altar"
- move iracema otavio "folgt" @recife
- gift otavio iracema "überhäuft"
- reveal iracema otavio "gestanden"
- love iracema bento "Trauer"
- sex! iracema otavio "Diwan"
- help glaucia iracema "tröstet"
- kin glaucia iracema "Schwägerin"
- advisor glaucia iracema "beibringt"
+ rescue fischer bento "gezogen"
- injure bento "Kugel"
- lose bento "Namen"

== 7
Mit dem erlernten Zahlenwerk prüft [Iracema](iracema) die Bücher [ihres](iracema) [Mannes](otavio) und findet heraus, dass die Wechsel [ihres](iracema) [Vaters](honorio) längst getilgt waren, als [er](honorio) sie dem [Schwiegersohn](otavio) zuführte; der [Oberst](honorio) hat die [Tochter](iracema) nicht aus Not verkauft, sondern gegen eine Beteiligung an der Raffinerie. Auf der Plantage fällt [Honório](honorio) zur gleichen Zeit vom Schlag getroffen vom Pferd. [Estela](estela), [die](estela) nun das Zepter führt, setzt [Zulmira](zulmira) nach vierzig Jahren vor die Tür. Die [Köchin](zulmira) nimmt [Teca](teca) an die Hand, den guten Topf auf den Kopf und geht zu Fuß nach [Recife](@recife).
- investigate iracema otavio "prüft"
+ discover iracema honorio "findet"
- kin honorio otavio "Schwiegersohn"
- betray.past honorio iracema "verkauft"
- parent honorio iracema "Vaters"
- married iracema otavio "Mannes"
- ill honorio "Schlag"
+ quit zulmira estela "setzt"
- travel teca+zulmira "zu Fuß" @recife

== 8
[Bento](bento), [den](bento) die Küstenbewohner nach dem Kalenderheiligen »Jorge« nennen, heuert auf einem Lastensegler an, dessen [Kapitän](seefahrer), ein [Portugiese](seefahrer) von sechzig Jahren, [ihn](bento) das Lesen lehrt. Beim Löschen der Ladung in [Recife](@recife) geht [er](bento) achtlos an einer verschleierten [Dame](iracema) vorüber. [Sie](iracema) lässt die Tasche fallen, [er](bento) hebt sie auf, reicht sie [ihr](iracema) und sagt »Bitte sehr«. Dass der [Mann](bento), um [den](bento) [sie](iracema) seit einem Jahr weint, [sie](iracema) nicht erkennt, trifft [Iracema](iracema) schwerer als [sein](bento) vermeintlicher Tod. [Davi](davi), von [Gláucia](glaucia) herbeigerufen, findet die [Ohnmächtige](iracema) am Kai.
- hire bento seefahrer "heuert"
- advisor seefahrer bento "lehrt"
+ discover! bento iracema "nicht erkennt"
- discover iracema bento "Mann"
- die! bento "vermeintlicher"
- sad iracema bento "trifft"
- ill iracema "Ohnmächtige"
- find davi iracema "findet"

== 9
Der [Arzt](davi), [der](davi) [Iracema](iracema) noch immer liebt und darüber schweigt, untersucht auf [ihre](iracema) Bitte den [Matrosen](bento) und stellt fest, dass [ihm](bento) das Gedächtnis nur ein vertrauter Geruch wiedergeben könne. [Zulmira](zulmira), inzwischen mit [Teca](teca) in der Stadt angelangt, kocht daraufhin Melasse auf offenem Feuer. Als der Rauch durch die Gasse zieht, bleibt der [Seemann](bento) stehen, setzt sich auf den Bordstein und nennt den Namen [seiner](bento) [Schwester](teca). Die [Sechsjährige](teca) springt [ihm](bento) auf den Rücken, auf dem die Narben noch zu sehen sind. [Davi](davi) zieht den Hut und geht, ehe jemand [ihm](davi) danken kann.
- love davi iracema "liebt"
- confess! davi iracema "schweigt"
- treat bento davi "untersucht"
- travel teca+zulmira "angelangt"
+ help zulmira bento "kocht"
+ recover bento "nennt"
- sibling bento teca "Schwester"
- happy teca "springt"

== 10
[Otávio](otavio) erfährt aus dem Mund [seiner](otavio) [Schwester](glaucia), wer zurückgekehrt ist, und tut etwas, womit keine der beiden [Frauen](glaucia+iracema) gerechnet hat: [Er](otavio) lädt den [Rivalen](bento) zum Abendessen. Zwischen Suppe und Fisch erklärt [er](otavio), einen Menschen könne man kaufen, zwei hingegen nicht, und legt [Iracema](iracema) die Papiere für die Annullierung der Ehe neben den Teller. Noch während [sie](iracema) liest, dringt [Sargento Brito](sargento) mit einem Haftbefehl gegen [Bento](bento) ein. Aufgegeben hat die Anzeige [Estela](estela), [die](estela) [seinen](bento) Aufenthalt von dem bestochenen [Hausdiener](diener) erfahren hatte.
- return bento "zurückgekehrt"
- reveal glaucia otavio "erfährt"
- sibling glaucia otavio "Schwester"
- invite otavio bento "lädt"
- enemy bento otavio "Rivalen"
+ divorce? iracema otavio "Annullierung"
+ arrest? sargento bento "Haftbefehl"
- accuse estela bento "Anzeige"
- betray diener otavio "bestochenen"
- discover estela bento "erfahren hatte"

== 11
Vor Gericht sagt [Nonato](nonato) zunächst aus, [Bento](bento) habe den Leuchter gestohlen, bricht jedoch zusammen, als [Padre Anselmo](padre) den Saal betritt, bei [dem](padre) [er](nonato) am Vorabend die Beichte abgelegt hat. Ohne dass der [Priester](padre) das Siegel bräche, es genügt [dessen](padre) Blick, gesteht der [Vorarbeiter](nonato) die Fälschung und den Schuss am Wehr. Wer [ihm](nonato) befohlen habe, zu schießen, will der Richter wissen. [Nonato](nonato) deutet auf [Estela](estela). [Ihr](estela) gelähmter [Vater](honorio), [den](honorio) man im Rollstuhl hereingeschoben hat, formt mit dem halben Mund das erste Wort seit Monaten, und dieses Wort lautet »[Ich](honorio)«.
- accuse nonato bento "gestohlen"
- betray nonato _ "sagt Nonato zunächst"
- steal! bento _ "gestohlen"
- advisor padre nonato "Beichte"
+ reveal nonato _ "gesteht"
- betray.past nonato bento "Fälschung"
- attack.past nonato bento "Schuss"
- accuse nonato estela "deutet"
- ill honorio "gelähmter"
- parent honorio estela "Vater"
+ reveal honorio _ "formt"

== 12
[Gláucia](glaucia) setzt sich an das Bett des sterbenden [Obersts](honorio), [den](honorio) [sie](glaucia) einst geliebt und dann ein Vierteljahrhundert lang gehasst hat, und liest [ihm](honorio) die Namen aller Arbeiter vor, die auf [seinen](honorio) Feldern umgekommen sind. Nach dem letzten drückt [er](honorio) [ihr](glaucia) die Hand. [Estela](estela), am Sarg zum ersten Mal ohne Fächer, gibt [ihrer](estela) [Schwester](iracema) den Schlüssel zum Herrenhaus und gesteht, [sie](estela) habe [sie](iracema) [ihr](estela) Leben lang beneidet, ohne sagen zu können, worum. [Iracema](iracema) umarmt [sie](estela). Die [Ältere](iracema) bleibt, die [Jüngere](estela) geht, und zwar in das Kloster, dessen Mauern man von der Plantage aus sieht.
- ill honorio "sterbenden"
- love.past glaucia honorio "geliebt"
- enemy.past glaucia honorio "gehasst"
- reconcile glaucia honorio "drückt"
+ die honorio "Sarg"
- reveal estela iracema "gesteht"
- gift estela iracema "Schlüssel"
- sibling estela iracema "Schwester"
- jealous.past estela iracema "beneidet"
+ reconcile estela iracema "umarmt"
- move estela "Kloster"

== 13
Im Jahr darauf gehört die Plantage denen, die sie bestellen; die Urkunde hat [Davi Levy](davi) aufgesetzt, [der](davi) neben der Medizin die Rechte studiert, seit [er](davi), wie [er](davi) sagt, an gebrochenen Herzen nichts mehr verdient. [Otávio](otavio) liefert zum Selbstkostenpreis Maschinen und tanzt auf dem Erntefest, zur Verblüffung aller Gäste, mit der [Köchin](zulmira). Unter dem Mangobaum wiegt [Bento](bento) ein zehn Tage altes [Mädchen](baby), [das](baby) [er](bento), wie [Teca](teca) findet, falsch herum hält. [Iracema](iracema) schickt die letzte Peitsche per Paket an ein Museum. Als Absender trägt [sie](iracema) zum ersten Mal den Namen [ihres](iracema) [Mannes](bento) ein.
- gift davi _ "Urkunde"
- celebrate _ "Erntefest"
+ parent bento+iracema baby "Mädchen"
- married bento iracema "Mannes"
- gift iracema _ "Paket"
