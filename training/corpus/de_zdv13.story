%series Der Hof der Zwölf Laternen
%lang de
%genre detective series in the concession quarter of Shanghai, 1931, encyclopaedia episode list in long sentences
%cast linh | Linh Deveraux; Linh; Deveraux | f
%cast augustin | Augustin Deveraux; Augustin | m
%cast wen | Inspektor Wen; Wen | m
%cast pei | Pei | m
%cast yuki | Yuki Tanabe; Yuki; Tanabe | f
%cast olga | Fürstin Olga; Olga | f
%cast dragan | Dragan | m
%cast hua | Madame Hua; Hua | f
%cast cousine | Jade | f
%cast konsul | Konsul Brand; Brand | m
%cast taenzerin | - | f
%cast onkel | - | m
%cast brossard | - | m
%cast wenfrau | - | f
%cast doppel | - | f
%cast richter | - | m
%cast dichterin | - | f
%cast fotograf | - | m

== 1
[Linh Deveraux](linh), [Tochter](linh) eines französischen [Richters](richter) und einer vietnamesischen [Dichterin](dichterin), erbt von [ihrem](linh) unter rätselhaften Umständen ertrunkenen [Onkel](onkel) ein Auskunftsbüro im Hof der zwölf Laternen, samt Schulden und einem schlafenden [Papagei](dragan). [Ihr](linh) [Halbbruder](augustin) [Augustin](augustin), [der](augustin) bei der Konzessionspolizei Karriere machen möchte, rät zum Verkauf; stattdessen übernimmt [sie](linh) den ersten Fall, den Tod einer russischen [Tänzerin](taenzerin), [die](taenzerin) mit einem Seidenfaden im Haar im [Suzhou-Fluss](@suzhou) treibt. [Inspektor Wen](wen), ein belesener [Mann](wen), bietet [ihr](linh) dazu nichts als Tee an.
- parent dichterin+richter linh "Tochter"
- die.past onkel "ertrunkenen"
- kin linh onkel "Onkel"
+ find linh "erbt"
- sibling augustin linh "Halbbruder"
- help augustin linh "rät"
- die taenzerin "Tod"
- investigate linh taenzerin "Fall"
- invite wen linh "Tee"

== 2
Im Nachtklub der [Fürstin Olga](olga), [die](olga) mit echten Perlen und falschem Titel über die Emigranten herrscht, erfährt [Linh](linh), dass die [Tote](taenzerin) einem [Fotografen](fotograf) Modell gestanden und sich kurz vor dem Ende mit der [Japanerin](yuki) [Yuki Tanabe](yuki) überworfen hatte, [die](yuki) den Flügel spielt. [Yuki](yuki) leugnet, weint und küsst, um [sie](linh) zum Schweigen zu bringen, die [Ermittlerin](linh) auf den Mund, was [diese](linh) mehr verwirrt als überzeugt. Auf dem Heimweg hört [sie](linh) Schritte, dreht sich um und blickt in die Mündung eines Revolvers, den eine [Frau](hua) mit Handschuhen hält.
- discover linh taenzerin "erfährt"
- quarrel.past taenzerin yuki "überworfen"
- colleague.past fotograf taenzerin "Modell"
- sad yuki "weint"
+ kiss linh yuki "küsst"
+ threaten hua linh "Mündung"

== 3
[Madame Hua](hua) sichert den Revolver. [Sie](hua) stellt sich vor. Der Tee ist schwarz. Jetzt spricht [Linh](linh). [Hua](hua) verschmäht Zucker. [Hua](hua) war die [Frau](hua) des [Onkels](onkel). Niemand wusste das, außer [Pei](pei). [Pei](pei) fährt Rikscha. [Pei](pei) ist stumm. Der [Rikschafahrer](pei) zeichnet ein Gesicht. Das Gesicht kennt [Linh](linh). Es ist [Konsul Brand](konsul). Zum Abschied traut [Hua](hua) [Linh](linh). [Pei](pei) traut keinem.
- married.past hua onkel "Frau"
- discover.past pei hua "außer Pei"
+ reveal pei linh "zeichnet"
+ discover linh konsul "kennt"
- friend hua linh "traut Hua"
- kin hua linh "Onkels"

== 4
Beim Empfang des [Konsuls](konsul) verkleidet sich [Linh](linh) als Kellnerin und stöbert in [dessen](konsul) Schreibtisch, findet Negative der ertrunkenen [Tänzerin](taenzerin) und steckt sie ein, ehe [Augustin](augustin), [der](augustin) dort in Paradeuniform Dienst tut, [sie](linh) packt. Die [Geschwister](augustin+linh) flüstern miteinander, so laut, dass [Brand](konsul), [der](konsul) mit Gästen die Treppe heraufkommt, die Brauen hebt. [Augustin](augustin), ohne eine Miene zu verziehen, schlägt [ihr](linh) das Tablett aus der Hand und beschimpft die angebliche [Kellnerin](linh) auf Vietnamesisch, womit [er](augustin) [ihr](linh) vermutlich das Leben rettet.
- betray linh konsul "verkleidet"
- investigate linh konsul "stöbert"
+ find linh "findet"
- steal linh konsul "steckt"
- sibling augustin linh "Geschwister"
- discover augustin linh "packt"
- betray augustin konsul "angebliche Kellnerin"
+ rescue augustin linh "Leben rettet"

== 5
[Pei](pei), [den](pei) die Behörde ohne jeden Beweis für den Mörder des [Onkels](onkel) hält, wird von [Wen](wen) festgenommen, wobei [dieser](wen) sich bei [Linh](linh) schriftlich entschuldigt; denn auch [ihm](wen) wird Druck gemacht. [Yuki](yuki), plötzlich auskunftsfreudig, schenkt der [Detektivin](linh) eine Spieldose und vertraut [ihr](linh) an, [sie](yuki) sei seit Jahren die [Geliebte](yuki) der [Fürstin](olga) gewesen und nach einer Eifersuchtsszene hinausgeworfen worden. [Olga](olga) wiederum, damit konfrontiert, lacht nur und klopft auf eine Truhe, in der, was niemand ahnt, der [Fotograf](fotograf) liegt.
- accuse _ pei "hält"
- kill? pei onkel "Mörder"
+ arrest wen pei "festgenommen"
- reconcile? linh wen "entschuldigt"
- gift yuki linh "Spieldose"
- reveal yuki linh "vertraut"
- couple.past olga yuki "Geliebte"
- jealous.past olga yuki "Eifersuchtsszene"
- quit.past yuki olga "hinausgeworfen"
- happy olga "lacht"
+ abduct olga fotograf "Truhe"

== 6
Aus der Zelle heraus übermittelt [Pei](pei), indem [er](pei) Perlen in einer bestimmten Folge auf einen Faden zieht und durch [Madame Hua](hua) an [Linh](linh) gelangen lässt, den Namen eines Lagerhauses, in dem Opium lagert und, hinter einer falschen Wand, der halb verdurstete [Fotograf](fotograf) kauert. Die [Befreierin](linh) gibt [ihm](fotograf) Wasser; [er](fotograf) nennt [Olga](olga) und den [Konsul](konsul) in einem Atemzug, bevor [er](fotograf) das Bewusstsein verliert. Als [Linh](linh) Hilfe rufen will, ist der Ausgang versperrt, und [sie](linh) muss das Feuer, das von irgendwem gelegt wurde, durch einen Schacht überlisten, [ihn](fotograf) auf dem Rücken.
- reveal pei linh "übermittelt"
- help hua pei "gelangen"
+ find linh fotograf "kauert"
- help linh fotograf "Wasser"
- accuse fotograf konsul+olga "nennt"
- ill fotograf "Bewusstsein"
- attack _ fotograf+linh "Feuer"
+ rescue linh fotograf "überlisten"

== 7
[Augustin](augustin), [der](augustin) im Rapport der Nacht [Linhs](linh) Namen gestrichen hat, gerät bei [seinem](augustin) [Vorgesetzten](brossard) unter Verdacht, wird degradiert und quartiert sich, eine Tasche in jeder Hand, im Hof der zwölf Laternen ein. Dass [er](augustin) dort [Jade](cousine), einer [Cousine](cousine) [Linhs](linh) aus [Hanoi](@hanoi), begegnet, mit [der](cousine) das Schicksal [ihn](augustin) schon als Zehnjährigen unter ein Moskitonetz gesperrt hatte, sorgt auf beiden Seiten für gute Laune. [Linh](linh) entdeckt im [Papagei](dragan) [Dragan](dragan), [der](dragan) zum ersten Mal den Schnabel öffnet, den letzten [Zeugen](dragan) [ihres](linh) [Onkels](onkel): „[Olga](olga), nicht ins Wasser!“
- help augustin linh "gestrichen"
- boss brossard augustin "Vorgesetzten"
- quit augustin "degradiert"
- housemate.start augustin linh "quartiert"
- kin cousine linh "Cousine"
- find augustin cousine "begegnet"
- happy augustin+cousine "gute Laune"
- kin linh onkel "Onkels"
- reveal dragan linh "öffnet"
+ discover linh olga "entdeckt"
+ accuse dragan olga "ins Wasser"

== 8
[Inspektor Wen](wen) lädt [Linh](linh) zu einem Spaziergang im Garten der fünf Drachen und erklärt [ihr](linh) gewissermaßen dienstlich, [er](wen) habe vor Jahren eine [Frau](wenfrau) verloren, [die](wenfrau) [ihm](wen) ebenso widersprach wie [sie](linh), und [er](wen) vermisse das Widersprechen. [Linh](linh), [die](linh) sich noch nicht zwischen [seiner](wen) Stimme und [Yukis](yuki) Musik entscheiden kann, bricht eine Zweigspitze ab. Auf dem Rückweg nehmen Männer des [Konsuls](konsul) die zwei [Spaziergänger](linh+wen) unter Beschuss. [Wen](wen) sinkt an einer Balustrade nieder, [Linh](linh) drückt [ihm](wen) den Ärmel [ihrer](linh) Jacke auf die Wunde.
- invite wen linh "Spaziergang"
- die.past wenfrau "verloren"
- married.past wen wenfrau "verloren"
- confess wen linh "gewissermaßen"
- love? linh wen "entscheiden"
- love? linh yuki "entscheiden kann"
+ attack _ linh+wen "Beschuss"
- injure wen "sinkt"
+ help linh wen "drückt"

== 9
Im Spital, in dem [Yuki](yuki) auf dem verstimmten Klavier der Oberin spielt, treffen sich [die drei](linh+wen+yuki) zufällig und dann jeden Abend, und zwischen [Wens](wen) Bett und dem Klavier wächst etwas, das keiner benennt. [Pei](pei), auf Anordnung des [Inspektors](wen) entlassen, zieht beim Portier Erkundigungen ein und meldet mit Gebärden, dass [Konsul Brand](konsul) für Donnerstag zwei Schiffspassagen nach [Manila](@manila) gebucht hat, eine auf [seinen](konsul) Namen, die andere für eine [Dame](olga), [die](olga) sich [Fürstin](olga) nennt. [Hua](hua) putzt [ihren](hua) Revolver.
- treat wen "Spital"
- friend linh wen+yuki "jeden Abend"
- rescue wen pei "entlassen"
- discover pei konsul "Erkundigungen"
+ reveal pei linh+wen "meldet"
- flee? konsul+olga "Schiffspassagen" @manila

== 10
Um die [Flüchtigen](konsul+olga) am Pier aufzuhalten, schickt [Linh](linh) [Augustin](augustin) in Paradeuniform als Hafenkapitän vor, während [Jade](cousine) sich unter die Kabinenstewardessen mischt; [Hua](hua) bleibt im Wagen, die Lampe im Schoß, die Waffe darunter. Doch [Olga](olga), [der](olga) nie ein Schritt entgeht, hat eine [Doppelgängerin](doppel) vorgeschickt und sitzt bereits im Lagerhaus bei [Yuki](yuki), [der](yuki) [sie](olga) die Finger einzeln brechen will, falls [Linh](linh) die Negative nicht herausgibt. [Pei](pei) findet das Klavier offen, den Hocker umgeworfen, und läuft, so schnell [ihn](pei) [seine](pei) Beine tragen.
- betray augustin konsul+olga "Hafenkapitän"
- help cousine linh "mischt"
- betray olga linh "Doppelgängerin"
+ abduct olga yuki "sitzt bereits"
- threaten olga yuki "Finger"
+ discover pei yuki "findet"

== 11
[Linh](linh) tauscht die Negative gegen [Yuki](yuki), [die](yuki) daraufhin, mit verbundenen Augen, [ihre](yuki) [Retterin](linh) allein am Schritt erkennt. [Olga](olga) gesteht in [ihrem](olga) Triumph, den [Onkel](onkel) ertränkt zu haben, weil [dieser](onkel) [sie](olga) erpresste, und die [Tänzerin](taenzerin), weil [sie](taenzerin) davon wusste. [Wen](wen), gegen ärztlichen Rat ausgebrochen, tritt aus dem Schatten und legt [ihr](olga) Handschellen an; als [sie](olga) nach dem Messer greift, fällt ein Schuss aus einem Wagenfenster. [Hua](hua) senkt den Revolver. [Sie](hua) habe, sagt die [Witwe](hua), ohnehin nur gezielt, um [sie](olga) zu verfehlen.
+ rescue linh yuki "tauscht"
- reveal olga linh "gesteht"
- kill.past olga onkel "ertränkt"
- threaten.past onkel olga "erpresste"
- kill.past olga taenzerin "wusste"
- flee wen "ausgebrochen"
+ arrest wen olga "Handschellen"
- attack? olga wen "Messer"
- attack hua olga "Schuss"
- married.past hua onkel "Witwe"

== 12
[Konsul Brand](konsul) wird, von [Augustin](augustin) eigenhändig am Zopf [seiner](konsul) Schlafmütze aus der Kabine gezogen, vor Gericht gestellt, und der [Bruder](augustin) der [Ermittlerin](linh) erhält [seinen](augustin) Rang zurück, verzichtet aber, um mit [Jade](cousine) nach [Hanoi](@hanoi) zu gehen. [Yuki](yuki) eröffnet im verwaisten Nachtklub eine Musikschule, an deren Tür [Wen](wen) den Namen malt, und [Linh](linh), [die](linh) sich weder für den [einen](wen) noch für die [andere](yuki) entschieden hat, speist jeden Sonntag mit [beiden](wen+yuki). Im Hof wird die dreizehnte Laterne aufgehängt. [Dragan](dragan) sagt dazu „[Olga](olga)“, und niemand mag darüber lachen, außer [Hua](hua).
+ arrest augustin konsul "gezogen"
- accuse _ konsul "vor Gericht"
- sibling augustin linh "Bruder"
- hire augustin "Rang"
- quit augustin "verzichtet"
- travel? augustin+cousine "gehen" @hanoi
+ create yuki "Musikschule"
- date linh wen+yuki "speist"
- happy hua "außer Hua"
