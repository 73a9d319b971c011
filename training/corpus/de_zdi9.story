%series Unterfilzing
%lang de
%genre village series, Bavarian, database summaries
%cast kathi | Katharina Sedlmayr; Kathi | f
%cast xaver | Xaver Sedlmayr; Xaver | m
%cast rupert | Rupert Brandl; Rupert; Brandl | m
%cast traudl | Traudl Brandl; Traudl | f
%cast emeka | Pater Emeka; Emeka | m
%cast loni | Apollonia Sedlmayr; Loni | f
%cast hias | Matthias Brandl; Hias | m
%cast moni | Monika Gschwendtner; Moni | f
%cast zugereist | Hubertus Freese; Freese; Hubertus | m
%cast polizist | Wachtmeister Riedl; Riedl | m
%cast vettel | die alte Huberin; Huberin | f
%cast bub | Quirin | m

== 1
Beim Maibaumklau erwischen die Unterfilzinger einen [Zugereisten](zugereist): [Hubertus Freese](zugereist) aus [Bremen](@bremen), [der](zugereist) den leer stehenden Pfarrhof gekauft hat und nur fotografieren wollte. [Bürgermeisterin](kathi) [Katharina Sedlmayr](kathi) lässt [ihn](zugereist) aus dem Spritzenhaus holen, in das [ihn](zugereist) die Burschen gesperrt haben, und spendiert [ihm](zugereist) zur Entschädigung eine Maß. [Ihr](kathi) [Mann](xaver) [Xaver](xaver), der [Metzger](xaver), sieht vom Schanktisch aus zu und hackt zu Hause auf ein Kotelett ein, das längst platt ist.
- steal? zugereist "Maibaumklau"
- find zugereist "gekauft"
- abduct.past _ zugereist "gesperrt"
+ rescue kathi zugereist "holen"
- gift kathi zugereist "spendiert"
- married kathi xaver "Mann"
+ jealous xaver zugereist "platt"

== 2
Der neue [Geistliche](emeka) kommt aus [Nigeria](@nigeria), und die halbe Gemeinde steht mit Blasmusik am falschen Bahnhof. So lernt [Pater Emeka](emeka) als Erste [Moni](moni) kennen, [die](moni) [ihn](emeka) per Anhalter auf dem Güllewagen mitnimmt. Die alte [Huberin](vettel) will die Messe boykottieren, schläft aber wie immer in der zweiten Bank ein. Unterdessen teilt [Rupert Brandl](rupert), [Großbauer](rupert) und [Kathis](kathi) ewiger [Gegenspieler](rupert) im Gemeinderat, mit, bei der nächsten Wahl selbst antreten zu wollen.
- hire emeka "neue Geistliche"
- travel emeka "kommt"
+ meet emeka moni "kennen"
- help moni emeka "mitnimmt"
- enemy kathi rupert "Gegenspieler"
+ reveal rupert _ "teilt"
- reject? vettel emeka "boykottieren"
- hire? rupert "antreten"

== 3
[Loni](loni), die [Tochter](loni) der [Sedlmayrs](kathi+xaver), und [Hias](hias), der [Spross](hias) der [Brandls](rupert+traudl), treffen sich heimlich im Heustadel. Niemand darf davon Wind bekommen, denn die [Väter](rupert+xaver) liegen wegen eines Überfahrtsrechts seit fünfzehn Jahren im Streit. Beim Umdrehen wirft [Hias](hias) die Laterne um. Der Stadel brennt nieder, [die zwei](hias+loni) entkommen durch die Luke, und am Morgen verhaftet [Riedl](polizist) den einzigen Unterfilzinger mit Streichhölzern in der Tasche: [Freese](zugereist), [Pfeifenraucher](zugereist).
- parent kathi+xaver loni "Tochter"
- parent rupert+traudl hias "Spross"
+ affair hias loni "heimlich"
- enemy rupert xaver "im Streit"
- flee hias+loni "entkommen"
+ arrest polizist zugereist "verhaftet"

== 4
[Loni](loni) plagt das Gewissen. [Sie](loni) vertraut sich [Pater Emeka](emeka) im Beichtstuhl an, [der](emeka) [ihr](loni) statt eines Rosenkranzes aufträgt, vor dem Spiegel das Geradestehen zu üben. [Hias](hias) hingegen will schweigen, und darüber bekommen [die beiden](hias+loni) sich gewaltig in die Haare. Vor dem versammelten Stammtisch nimmt [Loni](loni) alle Schuld auf sich. [Xaver](xaver) wird so rot, dass [ihm](xaver) [Traudl](traudl), die gelernte [Krankenschwester](traudl), vorsorglich den Puls fühlt. [Freese](zugereist) kommt frei.
- sad loni "Gewissen"
+ reveal loni emeka "vertraut"
- advisor emeka loni "Beichtstuhl"
- reveal! hias "schweigen"
- quarrel hias loni "Haare"
+ reveal loni _ "Schuld"
- treat xaver traudl "Puls"

== 5
Weil [sie](loni) den Namen des zweiten [Brandstifters](hias) nicht preisgibt, muss [Loni](loni) den Sommer über bei [Rupert Brandl](rupert) den Schaden abarbeiten. Ausgerechnet: So sieht [sie](loni) [Hias](hias) täglich, [der](hias) vor Scham um [sie](loni) herumschleicht wie ein nasser Hund. [Traudl](traudl) durchschaut das Theater am dritten Tag und schweigt, weil [ihr](traudl) das [Mädchen](loni) gefällt. [Moni](moni) gibt [Pater Emeka](emeka) Unterricht im Bairischen; [er](emeka) predigt bald so, dass [ihn](emeka) selbst die [Huberin](vettel) im Schlaf versteht.
- attack.past hias _ "Brandstifters"
- reveal! loni _ "nicht preisgibt"
- boss rupert loni "abarbeiten"
- sad hias "Scham"
+ discover traudl hias+loni "durchschaut"
+ advisor moni emeka "Unterricht"
- reveal! traudl _ "schweigt"

== 6
Beim Schafkopf gewinnt [Freese](zugereist), [der](zugereist) das Spiel angeblich nicht kann, [Brandls](rupert) bestes Kalb. [Rupert](rupert) bezichtigt [ihn](zugereist) des Falschspiels. Es stellt sich heraus, dass der [Bremer](zugereist) emeritierter [Mathematiker](zugereist) ist und einfach mitgezählt hat. Das Kalb zieht in den Pfarrhof, wo [Kathi](kathi) nach dem Rechten sieht, öfter, als es ein Kalb erfordert. [Xaver](xaver), vom Stammtisch aufgehetzt, räumt [sein](xaver) Bettzeug in die Wurstküche.
+ find zugereist rupert "gewinnt"
- accuse rupert zugereist "bezichtigt"
- discover _ zugereist "stellt"
- quit.past zugereist "emeritierter"
- love? kathi zugereist "öfter"
+ move xaver "räumt"

== 7
In der Wurstküche ist es kalt, und so holt sich [Xaver](xaver) eine Lungenentzündung. [Kathi](kathi) packt [ihm](xaver) Wadenwickel, [er](xaver) fragt im Fieber nach dem [Professor](zugereist). [Sie](kathi) lacht schallend. [Sie](kathi) lasse sich von [Freese](zugereist) heimlich auf die Abendmatura vorbereiten, [sie](kathi), die [Bürgermeisterin](kathi) mit Hauptschulabschluss. [Xaver](xaver) ist so erleichtert, dass [er](xaver) sofort gesund wird, und so gerührt, dass [er](xaver) [ihr](kathi) eine Lyoner in Buchform gießt.
- ill xaver "Lungenentzündung"
- help kathi xaver "Wadenwickel"
- happy kathi "lacht"
+ reveal kathi xaver "heimlich"
- advisor zugereist kathi "vorbereiten"
- recover xaver "gesund"
- happy xaver "erleichtert"
+ gift xaver kathi "Lyoner"

== 8
Auf dem Volksfest bricht die Bank, auf der [Loni](loni) und [Hias](hias) schmusen, und das Zelt verstummt. [Brandl](rupert) holt [seinen](rupert) [Sohn](hias) am Ohr heraus, [Sedlmayr](xaver) greift zum Maßkrug. [Pater Emeka](emeka) wirft sich dazwischen und bekommt den Krug an die Stirn. Acht Stiche näht [Traudl](traudl). Das Entsetzen über den blutenden [Pfarrer](emeka) bewirkt, was fünfzehn Jahre nicht vermocht haben: [Rupert](rupert) und [Xaver](xaver) sitzen nebeneinander auf dem Flur der Ambulanz und teilen sich eine Breze.
+ kiss hias loni "schmusen"
- discover _ hias+loni "verstummt"
- parent rupert hias "Sohn"
- attack? xaver rupert "greift"
- injure emeka xaver "an die Stirn"
- treat emeka traudl "Stiche"
+ reconcile rupert xaver "teilen sich"

== 9
Die Eintracht währt bis Dienstag. Im Nachlass der [Huberin](vettel), [die](vettel) friedlich in der zweiten Bank entschlafen ist, taucht ein Papier auf, das die strittige Durchfahrt weder dem [einen](rupert) noch dem [anderen](xaver), sondern [ihrem](vettel) ledigen [Kind](moni) zuspricht. Wer das sein soll, weiß keiner. [Moni](moni) wird von [Emeka](emeka) gebeten, die Taufbücher zu entstauben, und liest unter dem Jahr 1984 [ihren](moni) eigenen Namen. [Sie](moni) hat [ihrer](moni) [Mutter](vettel) zwanzig Jahre lang die Einkäufe getragen.
- die vettel "entschlafen"
- quarrel rupert xaver "strittige"
- gift vettel moni "zuspricht"
- discover! _ moni "weiß keiner"
+ discover moni vettel "liest"
- parent vettel moni "Mutter"
- help.past moni vettel "getragen"

== 10
Plötzlich ist die arme [Moni](moni) die begehrteste Partie im Dorf. Drei Witwer werben um [sie](moni), und auch [Wachtmeister Riedl](polizist) erscheint mit Nelken. [Sie](moni) lässt alle abblitzen. [Pater Emeka](emeka) hört [sie](moni) in der Sakristei weinen und legt [ihr](moni) den Arm um die Schultern, eine Sekunde länger als christlich. [Beide](emeka+moni) fahren auseinander. Noch in der Nacht schreibt der [Pater](emeka) dem Bischof und bittet um eine andere Gemeinde.
- love? polizist moni "Nelken"
- gift polizist moni "Nelken"
+ reject moni polizist "abblitzen"
- sad moni "weinen"
- help emeka moni "Arm"
+ love emeka moni "länger als christlich"
- quit? emeka "andere Gemeinde"

== 11
Wahlsonntag. [Rupert Brandl](rupert) liegt vorn, bis herauskommt, dass die Wahlzettel des Altenheims sämtlich in derselben Handschrift ausgefüllt sind. [Riedl](polizist) ermittelt, und zwar bis in [Brandls](rupert) eigene Küche: [Traudl](traudl) hat für [Kathi](kathi) gestimmt, achtundvierzigmal, damit [ihr](traudl) [Mann](rupert) wenigstens abends daheim ist. [Er](rupert) starrt [sie](traudl) an und beginnt zu lachen, zum ersten Mal seit der Silberhochzeit. [Hias](hias) und [Loni](loni) gestehen [ihren](hias+loni) [Eltern](kathi+rupert+traudl+xaver) derweil, dass im Februar jemand dazukommt.
- investigate polizist "ermittelt"
- help traudl kathi "gestimmt"
+ betray traudl rupert "achtundvierzigmal"
- discover polizist traudl "Handschrift"
- married rupert traudl "Mann"
- happy rupert "lachen"
- wedding.past rupert traudl "Silberhochzeit"
- parent kathi+xaver loni "Eltern"
- parent rupert+traudl hias "Eltern"
+ pregnant loni hias "dazukommt"
- reveal hias+loni kathi+rupert+traudl+xaver "gestehen"

== 12
[Pater Emeka](emeka) verabschiedet sich mit einer Predigt, bei der kein Auge trocken bleibt. Nur [Moni](moni) fehlt. Am Bahnhof, dem richtigen diesmal, steht der Güllewagen quer über den Gleisen. „[Ich](moni) hab die Durchfahrt“, ruft [sie](moni) vom Bock, „und [du](emeka) kommst nicht durch!“ Der Zug fährt leer ab. Zwei Wochen darauf liegt der Kragen des [Geistlichen](emeka) im Postkasten des Bischofs. [Professor Freese](zugereist), [der](zugereist) als Organist einspringt, spielt die Orgel nach Primzahlen.
- quit? emeka "verabschiedet"
- create emeka "Predigt"
+ confess moni emeka "Durchfahrt"
- travel! emeka "leer"
+ quit emeka "Kragen"
- help zugereist _ "einspringt"

== 13
Lichtmess, Schneesturm, keine Straße frei. [Loni](loni) hält sich in der Metzgerei den Bauch, und beide [Großväter](rupert+xaver) werfen einen Blick auf [sie](loni) und kippen nacheinander um. [Traudl](traudl) und [Kathi](kathi), [die](kathi+traudl) einander jahrelang nur über den Gartenzaun angeschwiegen haben, bringen gemeinsam [ihren](kathi+traudl) [Enkel](bub) [Quirin](bub) ans Licht. [Kathi](kathi) öffnet mit klammen Fingern den Brief vom Schulamt: bestanden. Beim Taufschmaus steht das Kalb, das inzwischen ein Stier ist, unaufgefordert mitten in der Stube.
- kin bub rupert+xaver "Großväter"
- ill rupert+xaver "kippen"
- enemy.past kathi traudl "angeschwiegen"
- treat loni kathi+traudl "bringen"
+ birth loni bub "ans Licht"
- kin bub kathi+traudl "Enkel"
+ find kathi "bestanden"
- celebrate _ bub "Taufschmaus"
