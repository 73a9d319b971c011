%series Altbau mit Treppenlift
%lang de
%genre seniors' flat-share comedy, recap log
%cast hedwig | Hedwig Plötz; Hedwig; Frau Plötz | f
%cast waldemar | Waldemar | m
%cast ilse | Ilse Marquardt; Ilse | f
%cast giuseppe | Giuseppe | m
%cast elfriede | Elfriede | f
%cast nico | Nico Plötz; Nico | m
%cast bettina | Bettina Plötz-Krahl; Bettina | f
%cast pfleger | Samuel Tesfaye; Samuel | m
%cast dieb | Bruno | m
%cast arzt | - | m
%cast gerlinde | - | f
%cast sohn | - | m
%cast amt | Herr Sievers; Sievers | m
%cast heinz | Heinz | m

== 1
Als [Hedwig Plötz](hedwig) aus der Reha kommt, steht [ihre](hedwig) Wohnung leer: [Tochter](bettina) [Bettina](bettina) hat alles verkauft und einen Heimplatz gebucht. [Hedwig](hedwig) gibt dem Fahrer eine andere Adresse. Im Altbau an der Ecke wohnt [ihre](hedwig) [Tanzstundenfreundin](ilse) [Ilse](ilse) auf zweihundert Quadratmetern und langweilt sich. Eine Flasche Aufgesetzter, ein Zettel am Schwarzen Brett der Krankengymnastik, und schon ziehen drei weitere Rollkoffer ein.
- return hedwig "kommt"
- treat.past hedwig _ "Reha"
- parent hedwig bettina "Tochter"
- betray bettina hedwig "verkauft"
- move? hedwig "Heimplatz"
- friend hedwig ilse "Tanzstundenfreundin"
+ move hedwig ilse "eine andere Adresse"
+ housemate.start elfriede+giuseppe+waldemar hedwig+ilse "ziehen"

== 2
[Waldemar](waldemar), [Lokführer](waldemar) im Ruhestand, steht um vier auf und pfeift. [Elfriede](elfriede), früher [Strafrichterin](elfriede), verurteilt [ihn](waldemar) zu Pantoffeln. Als Einziger lacht [Giuseppe](giuseppe), [der](giuseppe) nachts um halb drei sowieso Ragù ansetzt. [Bettina](bettina) taucht mit einem [Arzt](arzt) auf, [der](arzt) [ihre](bettina) [Mutter](hedwig) für unzurechnungsfähig erklären soll. [Elfriede](elfriede) bittet [beide](arzt+bettina) Platz zu nehmen. Nach zehn Minuten Kreuzverhör geht der [Mediziner](arzt) freiwillig.
- quit.past waldemar "Ruhestand"
- happy giuseppe "lacht"
- travel arzt+bettina "taucht"
- parent hedwig bettina "Mutter"
+ betray? bettina hedwig "unzurechnungsfähig"
- investigate elfriede arzt+bettina "Kreuzverhör"
+ help elfriede hedwig "Kreuzverhör"
- flee arzt "geht"

== 3
Wer wäscht wem den Rücken? Zwei Bäder, fünf Rheumatiker. Man engagiert [Samuel](pfleger), gelernter [Altenpfleger](pfleger) aus [Asmara](@asmara), zu einem Stundenlohn, bei dem [er](pfleger) zweimal nachfragt, ob [er](pfleger) sich verhört habe. [Ilse](ilse) und [Elfriede](elfriede) erkranken abends schlagartig an allem Möglichen, damit [er](pfleger) länger bleibt. [Hedwig](hedwig) hält das für würdelos und bekommt Hexenschuss. Einen echten.
+ hire pfleger elfriede+giuseppe+hedwig+ilse+waldemar "engagiert"
- ill! elfriede+ilse "erkranken"
- betray elfriede+ilse pfleger "schlagartig"
- love? elfriede+ilse pfleger "länger bleibt"
+ ill hedwig "Hexenschuss"

== 4
Ein [Enkeltrick-Betrüger](dieb) ruft an. [Giuseppe](giuseppe), [der](giuseppe) keinen Enkel hat, freut sich trotzdem, schüttet dem jungen [Mann](dieb) am Telefon [sein](giuseppe) Herz aus und bestellt [ihn](dieb) zum Essen. [Er](dieb) kommt, setzt sich, isst und gesteht zwischen Primo und Secondo. [Elfriede](elfriede) wittert Jugendstrafrecht. Stattdessen heißt [er](dieb) seither [Bruno](dieb) und spült ab.
- betray? dieb giuseppe "Enkeltrick-Betrüger"
- kin! _ giuseppe "keinen Enkel"
- happy giuseppe "freut"
- reveal giuseppe dieb "schüttet"
+ invite giuseppe dieb "bestellt"
- travel dieb "kommt"
+ reveal dieb giuseppe "gesteht"
- hire dieb "spült"

== 5
[Waldemar](waldemar) erhält einen Brief aus [Görlitz](@goerlitz). Darin schreibt eine [Frau](gerlinde), der [Mann](waldemar), [der](waldemar) 1961 vom fahrenden Zug in den Westen sprang, habe etwas zurückgelassen. Etwas mit [seinen](waldemar) Ohren. [Waldemar](waldemar) pfeift nicht mehr. [Hedwig](hedwig) klopft, bekommt keine Antwort, klopft mit dem Gehstock. Schließlich legt [er](waldemar) [ihr](hedwig) ein Foto hin: ein [Lokführer](sohn), wie [er](sohn) im Buche steht, [sein](waldemar) [Sohn](sohn), sechzig Jahre alt.
- find waldemar "erhält"
- flee.past waldemar "sprang"
- reveal gerlinde waldemar "schreibt"
+ discover waldemar sohn "Brief"
- parent waldemar sohn "Sohn"
+ reveal waldemar hedwig "legt"

== 6
Die ganze [WG](dieb+elfriede+giuseppe+hedwig+ilse+waldemar) fährt nach [Görlitz](@goerlitz), sechs Personen auf fünf Seniorentickets. [Bruno](dieb) versteckt sich bei der Kontrolle im Rollator. Am Bahnsteig warten [Mutter](gerlinde) und [Sohn](sohn), und [Waldemar](waldemar) findet erst kein Wort und dann nur eines, das man in der Eisenbahnersprache für Abfahrt benutzt. Der [Jüngere](sohn) antwortet mit dem für Halt. Wie lange kann eine Umarmung dauern? Der Anschlusszug hat darauf keine Rücksicht genommen.
- travel dieb+elfriede+giuseppe+hedwig+ilse+waldemar "fährt" @goerlitz
- parent gerlinde sohn "Mutter"
+ meet sohn waldemar "warten"
- happy sohn+waldemar "Umarmung"

== 7
[Ilse](ilse) verschweigt etwas. [Samuel](pfleger) sieht die Rechnungen in der Teedose: Das Haus ist bis unters Dach beliehen, [ihr](ilse) seliger [Heinz](heinz) hat mit Orchideen spekuliert. [Sie](ilse) lässt [Samuel](pfleger) bei Kafka und Kümmel schwören, dichtzuhalten. [Er](pfleger) schwört und schläft seitdem schlecht. [Nico](nico), [Hedwigs](hedwig) [Enkel](nico), braucht eine Bleibe, weil [er](nico) bei [Mama](bettina) hinausgeflogen ist, und bezieht die Besenkammer.
- reveal! ilse _ "verschweigt"
+ discover pfleger ilse "sieht"
- die.past heinz "seliger"
- married.past heinz ilse "seliger Heinz"
- lose.past heinz "spekuliert"
- reveal! pfleger _ "dichtzuhalten"
- sad pfleger "schlecht"
- kin hedwig nico "Enkel"
- parent bettina nico "Mama"
- reject.past bettina nico "hinausgeflogen"
+ move nico hedwig "bezieht"

== 8
[Nico](nico) und [Bruno](dieb) gründen in der Waschküche ein Start-up für Rollatoren mit Sitzheizung. Beim Probelauf geht [Elfriedes](elfriede) Exemplar durch und nimmt [sie](elfriede) bis zum Schlosspark mit. Dort fällt [sie](elfriede) [Herrn Sievers](amt) in die Schachpartie, [der](amt) [sie](elfriede) sofort wiedererkennt: 1984, schwerer Kunstdiebstahl, sechs Jahre ohne Bewährung. [Er](amt) sei [ihr](elfriede) bis heute dankbar. Man spielt weiter, und [sie](elfriede) verliert absichtlich.
+ create dieb+nico "gründen"
- discover amt elfriede "wiedererkennt"
- arrest.past _ amt "sechs Jahre"
- steal.past amt _ "Kunstdiebstahl"
- lose elfriede "verliert"

== 9
Zwangsversteigerung, in vier Wochen! Nun hilft kein Schwur mehr, [Samuel](pfleger) legt die Briefe auf den Frühstückstisch. [Hedwig](hedwig) und [Ilse](ilse), [die](hedwig+ilse) seit 1957 nie gestritten haben, tun es an einem Vormittag für alle Jahre. Die [eine](hedwig) zieht ins Gästezimmer, die [andere](ilse) hat ohnehin nur Gästezimmer. [Giuseppe](giuseppe) stellt vor jede Tür einen Teller. Abends stehen die Teller leer, und zwar nebeneinander.
- lose? ilse "Zwangsversteigerung"
+ reveal pfleger elfriede+giuseppe+hedwig+waldemar "legt"
- quarrel.past! hedwig ilse "nie gestritten"
+ quarrel hedwig ilse "tun"
- move hedwig "zieht"
- gift giuseppe hedwig+ilse "stellt"

== 10
Wie kommt man an vierhunderttausend Euro? [Elfriede](elfriede) kennt die Paragrafen, [Sievers](amt) die Museen. Der Plan des [Verurteilten](amt) und [seiner](amt) [Richterin](elfriede) scheitert daran, dass [Waldemar](waldemar) im Fluchtwagen einnickt. Auch gut, denn das Gemälde, das [Sievers](amt) aus Nostalgie bei sich trägt, hat [er](amt) damals nie zurückgegeben. [Bettina](bettina) bekommt Wind davon und verständigt die Polizei.
- steal? amt+elfriede "Plan"
- steal! amt+elfriede "scheitert"
- steal.past amt "nie zurückgegeben"
- discover bettina amt "Wind"
+ accuse bettina amt "verständigt"
- arrest.past _ amt "Verurteilten"

== 11
Die Kripo durchsucht den Altbau. Das Bild hängt, mit einem aufgemalten Schnurrbart von [Giuseppe](giuseppe), hinter Glas im Klo und fällt keinem auf. Als [Bettina](bettina) im Treppenhaus ausrutscht und sich den Knöchel bricht, ist es [Hedwig](hedwig), [die](hedwig) den Treppenlift holt, die Salbe, den Kakao. [Mutter](hedwig) und [Tochter](bettina) sitzen eine Nacht im Lift, der klemmt. „[Ich](bettina) hatte solche Angst um [dich](hedwig)“, sagt [Bettina](bettina) im Halbdunkel, „dass [ich](bettina) [dich](hedwig) loswerden musste.“
- investigate _ "durchsucht"
- discover! _ "fällt keinem auf"
- injure bettina "bricht"
- treat bettina hedwig "Salbe"
- parent hedwig bettina "Mutter"
- sad bettina hedwig "Angst"
+ reveal bettina hedwig "sagt"

== 12
Das Museum zahlt Finderlohn, anonym und genau passend. [Ilses](ilse) Haus ist frei. [Sievers](amt) begibt sich in Begleitung [Elfriedes](elfriede) auf die Wache und kommt mit einer Verwarnung und einem Ring aus dem Kaugummiautomaten zurück. [Sie](elfriede) trägt ihn über dem Handschuh. [Bettina](bettina) schickt die Möbel [ihrer](bettina) [Mutter](hedwig), jedes einzelne zurückgekauft. [Waldemar](waldemar) pfeift um vier. Niemand beschwert sich, denn [sein](waldemar) [Junge](sohn) ist zu Besuch und pfeift die zweite Stimme.
+ find _ "Finderlohn"
- travel amt+elfriede "begibt"
- gift amt elfriede "Ring"
+ gift bettina hedwig "schickt"
- parent hedwig bettina "Mutter"
- parent waldemar sohn "Junge"
- travel sohn waldemar "zu Besuch"
