%series Zauberhang
%lang de
%genre hospital series, lung and heart clinic in the Harz, listings of a weekly, clipped style
%cast marit | Dr. Marit Sandvik; Marit Sandvik; Marit; Sandvik | f
%cast gereon | Dr. Gereon Falck; Gereon Falck; Gereon; Falck | m
%cast yusuf | Yusuf Demirel; Yusuf | m
%cast brigitta | Oberschwester Brigitta; Brigitta | f
%cast robin | Robin Achtelik; Robin | f
%cast henk | Henk de Vries; Henk | m
%cast ludmilla | Ludmilla Orlowa; Ludmilla | f
%cast sohn | Arkadi | m
%cast verwalter | Wunderlich | m
%cast jule | Jule | f
%cast koch | - | m
%cast zimmergenosse | - | m
%cast hochstapler | - | m
%cast postbote | - | m
%cast professor | - | m

== 1 Höhenluft
Die [Norwegerin](marit) ist jung, die Klinik alt, der Empfang frostig. [Marit Sandvik](marit) löst [Gereon Falck](gereon) als Leiterin der Herzstation ab, und [Oberschwester Brigitta](brigitta), [die](brigitta) dem [Abgesetzten](gereon) seit zwanzig Jahren die Tasche trägt, verlegt aus Protest sämtliche Krankenblätter. [Pfleger](yusuf) [Yusuf](yusuf) findet sie im Wäscheschacht. Auf Zimmer 14 streiten ein [Holländer](henk) und ein [Sachse](zimmergenosse) um das Fensterbett. Als [Henk de Vries](henk), der [Ältere](henk), mitten im Satz zusammensackt, holt [ihn](henk) nicht die neue [Chefin](marit) ins Leben zurück, sondern der alte [Chef](gereon), im Mantel, den Koffer in der Hand. [Falck](gereon) stellt den Koffer wieder ab.
- hire marit "löst"
- quit gereon "Abgesetzten"
+ boss.start marit gereon "löst"
- steal brigitta marit "verlegt"
- find yusuf "findet"
- quarrel henk zimmergenosse "streiten"
+ rescue gereon henk "ins Leben zurück"
- ill henk "zusammensackt"

== 2 Liegekur
[Robin Achtelik](robin), 19, [Leistungsschwimmerin](robin), erfährt, dass [ihre](robin) Lunge nie mehr für 200 Meter reichen wird. [Sie](robin) wirft der [Ärztin](marit), [die](marit) es [ihr](robin) sagt, ein Wasserglas nach. [Yusuf](yusuf) kehrt die Scherben auf und erzählt der [Wütenden](robin), dass auch [er](yusuf) einmal Profi war, Fußballprofi, bis zum Kreuzband. Das ist geschwindelt. [Jule](jule), die [Praktikantin](jule), bemerkt es und spielt mit. Abends trägt der [Pfleger](yusuf) die [Schwimmerin](robin) auf die Terrasse, in Decken gewickelt, und [sie](robin) zählt die Sterne laut, so weit die Luft reicht. Es werden elf.
- ill robin "Lunge"
- advisor marit robin "Ärztin"
- reveal marit robin "erfährt"
+ attack robin marit "Wasserglas"
- sad robin marit "Wütenden"
+ betray yusuf robin "geschwindelt"
- discover jule yusuf "bemerkt"
- betray jule robin "spielt mit"
- help yusuf robin "trägt"

== 3 Die Diva
Große Aufregung um Zimmer 3: Die [Sopranistin](ludmilla) [Ludmilla Orlowa](ludmilla), 74, bezieht es mit neun Hüten und einem [Sohn](sohn), [der](sohn) [ihr](ludmilla) nicht von der Seite weicht. [Arkadi](sohn) verabreicht [ihr](ludmilla) eigenmächtig Tropfen. [Brigitta](brigitta) nimmt sie [ihm](sohn) ab und lässt sie prüfen; es ist Zuckerwasser. Warum schwindet die [Sängerin](ludmilla) dann Woche um Woche? [Falck](gereon) tippt auf das Herz, [Sandvik](marit) auf den [Sohn](sohn). Um den Fall entbrennt zwischen den beiden [Medizinern](gereon+marit) ein Wettstreit, den der [Koch](koch) auf einer Tafel in der Küche festhält. Es steht null zu null.
- travel ludmilla+sohn "bezieht"
- parent ludmilla sohn "Sohn"
- treat ludmilla sohn "verabreicht"
- investigate brigitta sohn "prüfen"
- steal brigitta sohn "nimmt"
- ill ludmilla "schwindet"
+ accuse marit sohn "tippt"
- enemy.start gereon marit "Wettstreit"

== 4 Fieberkurve
[Henk](henk) braucht eine neue Herzklappe, hat aber nur eine Reisekrankenversicherung. [Verwalter](verwalter) [Wunderlich](verwalter) will [ihn](henk) mit dem nächsten Transport nach [Groningen](@groningen) abschieben. [Marit](marit) fälscht den Aufnahmebogen, [Gereon](gereon) ertappt [sie](marit) dabei und tut, was niemand von [ihm](gereon) erwartet: Statt die [Vorgesetzte](marit) anzuschwärzen, setzt [er](gereon) [seine](gereon) Unterschrift unter [ihre](marit). Im Treppenhaus, zwischen zweitem und drittem Stock, geben [sie](gereon+marit) einander die Hand. Der [Sachse](zimmergenosse) von Zimmer 14 tritt dem [Bettnachbarn](henk) für die Nacht vor der Operation den Fensterplatz ab.
- ill henk "Herzklappe"
- reject verwalter henk "abschieben"
- betray marit verwalter "fälscht"
+ discover gereon marit "ertappt"
- accuse! gereon marit "anzuschwärzen"
+ help gereon marit "Unterschrift"
- boss marit gereon "Vorgesetzte"
- reconcile gereon marit "Hand"
- neighbour henk zimmergenosse "Bettnachbarn"
- gift zimmergenosse henk "Fensterplatz"

== 5 Zuckerwasser
[Jule](jule) schiebt Nachtwache bei der [Orlowa](ludmilla) und sieht, wie [diese](ludmilla) selbst [ihre](ludmilla) Tabletten in den Blumentopf versenkt. Die [Patientin](ludmilla) nimmt der [Neunzehnjährigen](jule) das Ehrenwort ab, zu schweigen. [Sie](ludmilla) will nicht gesund werden, denn eine Gesunde müsste zurück nach [Odessa](@odessa), wo [ihr](ludmilla) niemand mehr zuhört. [Jule](jule) hält Wort, gerät dadurch in die Klemme und weint sich bei [Yusuf](yusuf) aus. Der [Sohn](sohn), zu Unrecht verdächtigt, wird unterdessen vom [Verwalter](verwalter) des Hauses verwiesen. [Er](sohn) schläft im Auto, direkt unter [ihrem](ludmilla) Fenster.
+ discover jule ludmilla "sieht"
- betray ludmilla _ "versenkt"
- reveal! jule _ "Ehrenwort"
- sad jule "weint"
- help yusuf jule "weint sich"
+ accuse _ sohn "zu Unrecht verdächtigt"
- parent ludmilla sohn "Sohn"
- reject verwalter sohn "verwiesen"

== 6 Konzil
[Gereon](gereon) operiert [Henk](henk), [Marit](marit) assistiert, und fünf Stunden lang fällt zwischen [ihnen](gereon+marit) kein überflüssiges Wort. Der [Holländer](henk) wacht auf und verlangt Lakritz. Erst danach meldet [Wunderlich](verwalter), [der](verwalter) den gefälschten Bogen entdeckt hat, die Sache nach [Hannover](@hannover). Ein [Professor](professor) reist an, ein gefürchteter [Prüfer](professor). [Er](professor) befragt die [Oberschwester](brigitta), [die](brigitta) jetzt endlich die [Norwegerin](marit) loswerden könnte. [Brigitta](brigitta) faltet die Hände und schwört, den Bogen habe [sie](brigitta) selbst ausgefüllt, [sie](brigitta) sehe schlecht in letzter Zeit.
- treat henk gereon "operiert"
- help marit gereon "assistiert"
- recover henk "wacht"
- discover.past verwalter marit "entdeckt"
+ accuse verwalter marit "meldet"
- travel professor "reist"
- investigate professor brigitta "befragt"
- betray brigitta professor "schwört"
+ rescue brigitta marit "schwört"

== 7 Windstille
Zwischen den Jahren ist der Zauberhang halb leer. Der [Koch](koch) brät Karpfen, [Jule](jule) klebt Strohsterne ans Röntgengerät, und [Robin](robin) darf zum ersten Mal bis zur Kapelle gehen. 340 Schritte; [Yusuf](yusuf) geht rückwärts vor [ihr](robin) her. Oben läutet [sie](robin) die Glocke, was verboten ist. Im Tal bleibt ein [Postbote](postbote) stehen. Über dem Brocken geht ein Mond auf, so groß und gelb, dass [Henk](henk) vom Fenster aus behauptet, man habe ihn aus Edam geliefert. Der [Zimmernachbar](zimmergenosse) lässt [ihm](henk) den Scherz durchgehen.
+ recover robin "zum ersten Mal"
- help yusuf robin "rückwärts"
- happy robin "läutet"
- neighbour henk zimmergenosse "Zimmernachbar"

== 8 Der falsche Pfleger
Medikamente verschwinden, dazu die Uhr des [Sachsen](zimmergenosse). Der Verdacht fällt auf [Yusuf](yusuf), denn in [seinem](yusuf) Spind liegt ein Pfandschein. Den hat [ihm](yusuf) ein [anderer](hochstapler) hineingelegt: ein [Aushilfspfleger](hochstapler), [der](hochstapler) weder Zeugnisse besitzt noch den Namen, auf den [er](hochstapler) hört. Vernommen wird [Yusuf](yusuf) trotzdem. Ausgerechnet die [Schwimmerin](robin) bringt [ihn](yusuf) in Bedrängnis; gefragt, ob der [Pfleger](yusuf) [sie](robin) jemals belogen habe, sagt [sie](robin) die Wahrheit, die [sie](robin) von [Jule](jule) kennt. [Brigitta](brigitta) stellt den [Schwindler](hochstapler) im Heizungskeller. [Er](hochstapler) schlägt die [Oberschwester](brigitta) nieder und flüchtet mit dem Krankenwagen.
- steal hochstapler zimmergenosse "Uhr"
+ accuse _ yusuf "Verdacht"
- betray hochstapler yusuf "hineingelegt"
- investigate _ yusuf "Vernommen"
- reveal.past jule robin "kennt"
- accuse robin yusuf "in Bedrängnis"
- betray.past yusuf robin "belogen"
- discover brigitta hochstapler "stellt den Schwindler"
+ attack hochstapler brigitta "schlägt"
- flee hochstapler "flüchtet"
- injure brigitta hochstapler "nieder"

== 9 Kehre 7
In Kehre 7 liegt der Krankenwagen auf der Seite. Im Wrack stecken der [Dieb](hochstapler) und, in Decken gehüllt, ein blinder [Passagier](ludmilla): [Ludmilla Orlowa](ludmilla) wollte ausreißen und hatte sich das erstbeste Fahrzeug ausgesucht. [Arkadi](sohn) ist als Erster bei [ihnen](hochstapler+ludmilla). [Er](sohn) zieht [seine](sohn) [Mutter](ludmilla) aus dem Fenster und geht, nach kurzem Zögern, auch den [anderen](hochstapler) holen. Dann explodiert der Tank. [Marit](marit) versorgt [seine](sohn) verbrannten Hände. [Sie](marit) bittet den [Mann](sohn), [den](sohn) [sie](marit) für einen Giftmischer hielt, um Verzeihung; [er](sohn) bittet [sie](marit) um eine Zigarette.
- injure hochstapler+ludmilla "Wrack"
- flee? ludmilla "ausreißen"
- parent ludmilla sohn "Mutter"
+ rescue sohn ludmilla "zieht"
- rescue sohn hochstapler "holen"
- injure sohn "verbrannten"
- treat sohn marit "versorgt"
- accuse.past marit sohn "Giftmischer"
+ reconcile marit sohn "Verzeihung"

== 10 Schweigepflicht
[Jule](jule) bricht [ihr](jule) Wort und erzählt [Falck](gereon) von den Tabletten im Blumentopf. Der [Arzt](gereon) geht damit nicht zur [Kollegin](marit), sondern zur [Orlowa](ludmilla) selbst, setzt sich und bittet [sie](ludmilla), etwas zu singen. Es kommt nur ein Hauch. [Er](gereon) kommt am nächsten Abend wieder und am übernächsten. Am fünften hört das halbe Haus eine Arie, brüchig, aber ganz. Die [Patientin](ludmilla) schluckt [ihre](ludmilla) Tabletten, und [wer](brigitta) draußen auf dem Gang steht und heult, ist [Oberschwester Brigitta](brigitta), den Kopf noch im Verband. Auf der Küchentafel erhält [Falck](gereon) einen Punkt. [Er](gereon) wischt ihn weg.
- betray jule ludmilla "bricht"
+ reveal jule gereon "erzählt"
- colleague gereon marit "Kollegin"
- help gereon ludmilla "setzt sich"
+ create ludmilla "Arie"
- recover ludmilla "schluckt"
- sad brigitta "heult"

== 11 Bahn vier
Der Verdacht gegen [Yusuf](yusuf) ist ausgeräumt, doch [er](yusuf) hat gekündigt. [Robin](robin), [die](robin) sich schuldig fühlt, überredet [Jule](jule), mit [ihr](robin) ins Hallenbad nach [Goslar](@goslar) zu fahren, wo der einstige [Pfleger](yusuf) jetzt die Kasse macht. Dort steigt die [Kranke](robin) ins Becken und schwimmt los, ohne Erlaubnis, auf Bahn vier. Nach dreißig Metern geht [sie](robin) unter. [Yusuf](yusuf), angekleidet und kein besonders guter Schwimmer, holt [sie](robin) herauf. „Fußballprofi“, keucht [sie](robin). „[Ich](yusuf) war Balljunge“, sagt [er](yusuf). Dann küsst einer den anderen; [Jule](jule) schaut diskret auf die Wasseruhr.
- quit yusuf "gekündigt"
- sad robin "schuldig"
- travel jule+robin "fahren" @goslar
- hire yusuf "Kasse"
- injure robin "unter"
+ rescue yusuf robin "holt"
- reveal yusuf robin "Balljunge"
+ kiss robin yusuf "küsst"

== 12 Talfahrt
[Marit Sandvik](marit) erhält einen Ruf nach [Bergen](@bergen). Den Nachfolger darf [sie](marit) selbst bestimmen, und die ganze Station erwartet, dass [sie](marit) [Gereon](gereon) vorschlägt. [Sie](marit) schlägt [ihn](gereon) vor. [Er](gereon) lehnt ab, denn [er](gereon) möchte nicht Chef sein, wo [sie](marit) nicht ist. [Brigitta](brigitta) hört [die beiden](gereon+marit) durch die Tür, zieht den Schlüssel ab und geht zum Essen. Als [sie](brigitta) nach zwei Stunden wieder aufsperrt, ist der Brief nach [Bergen](@bergen) zerrissen. [Henk](henk) und der [Sachse](zimmergenosse) werden gemeinsam entlassen; [sie](henk+zimmergenosse) teilen sich ein Taxi und streiten sofort um den Fensterplatz.
- hire? marit "Ruf" @bergen
- hire? gereon "schlägt ihn vor"
- reject gereon marit "lehnt"
- love gereon marit "nicht Chef"
- abduct brigitta gereon+marit "Schlüssel ab"
+ reject marit _ "zerrissen"
- recover henk+zimmergenosse "entlassen"
- quarrel henk zimmergenosse "streiten"
