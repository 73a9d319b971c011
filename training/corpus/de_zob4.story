%series Perihel
%lang de
%genre Raumfahrtserie, fan wiki summaries, dry tone
%cast ayo      | Kommandantin Ayo Adeyemi; Adeyemi; Ayo | f
%cast lindqvist | Sven Lindqvist; Lindqvist; Sven | m
%cast mirek    | Mirek Dvořák; Mirek | m
%cast yuna     | Dr. Yuna Seo; Yuna; Seo | f
%cast sasha    | Sascha Orlow; Sascha | n
%cast tennyson | Bill Tennyson; Tennyson | m
%cast paloma   | Paloma Ruiz; Paloma | f
%cast inka     | Inka Lindqvist; Inka | f
%cast rafi     | Rafi Haas; Rafi | m
%cast vega     | VEGA | n
%cast direktor | Direktor Haas; Haas | m
%cast zahn     | - | f
%cast chirurg  | - | m
%cast baby     | Stella | f

== 1 Ankopplung
Sieben Menschen sollen 900 Tage lang um die Sonne kreisen. [Kommandantin Ayo Adeyemi](ayo) hat sich [ihre](ayo) Mannschaft nicht aussuchen dürfen: [Direktor Haas](direktor) hat [ihr](ayo) [Sven Lindqvist](lindqvist) als Piloten aufs Auge gedrückt, mit [dem](lindqvist) [sie](ayo) vor Jahren Wohnung, Hund und Zahnbürste teilte. Der [Schwede](lindqvist) trägt inzwischen den Ring von [Inka](inka), [die](inka) in der Bodenkontrolle sitzt und jedes Wort mithört. [Mirek Dvořák](mirek), der [Techniker](mirek), und die [Bordärztin](yuna) [Dr. Yuna Seo](yuna) begegnen sich in der Schleuse und können sich auf den ersten Blick nicht riechen. Der [Computer](vega) [VEGA](vega) wünscht allen einen angenehmen Flug.
- boss direktor ayo "Direktor"
- colleague.start ayo lindqvist "aufs Auge"
+ couple.past ayo lindqvist "Wohnung, Hund und Zahnbürste"
- married inka lindqvist "Ring"
- meet mirek yuna "begegnen"
- enemy.start mirek yuna "nicht riechen"

== 2 Tag 12
[Bill Tennyson](tennyson), [Geologe](tennyson) aus [Leeds](@leeds) und mit 61 der [Älteste](tennyson) an Bord, schnarcht so laut, dass [seine](tennyson) [Kojennachbarin](paloma) [Paloma Ruiz](paloma) mit Sack und Pack in die Ladebucht umsiedelt. Dort stößt [sie](paloma) auf [Sascha](sasha), das jüngste [Crewmitglied](sasha), beim heimlichen Funken mit der Erde. „[Du](paloma) hast [mich](sasha) nicht gesehen“, bittet [Sascha](sasha): Am anderen Ende sei [Rafi](rafi), [Saschas](sasha) große [Liebe](rafi), und davon dürfe der [Direktor](direktor) nichts wissen, denn [Rafi](rafi) sei [sein](direktor) [Sohn](rafi). [Paloma](paloma) schweigt zwei ganze Tage. Jemand hat in der Messe ein Schild aufgehängt: Füße abtreten.
- neighbour paloma tennyson "Kojennachbarin"
- move paloma "umsiedelt"
+ discover paloma sasha "stößt"
- colleague paloma sasha "Crewmitglied"
- reveal sasha paloma "Am anderen Ende"
- love sasha rafi "große Liebe"
- discover? direktor rafi+sasha "wissen"
- reveal! paloma "schweigt"
- parent direktor rafi "Sohn"

== 3 Tag 40
Ein Mikrometeorit durchschlägt die Ladebucht, und ausgerechnet [Mirek](mirek) zerrt die bewusstlose [Ärztin](yuna) im letzten Augenblick durch die Luke. Das macht die beiden [Streithähne](mirek+yuna) verlegen. [Lindqvist](lindqvist) wirft der [Kommandantin](ayo) vor, den Kurs zu eng gewählt zu haben; der halbe Planet hört zu, auch die [Frau](inka) des [Piloten](lindqvist), [der](inka) auffällt, dass [er](lindqvist) [seine](lindqvist) [Vorgesetzte](ayo) beim alten Kosenamen ruft. [Sie](inka) kocht vor Eifersucht. Der [Geologe](tennyson) schient [seiner](tennyson) geflohenen [Nachbarin](paloma) die Hand. [Sascha](sasha) hat seit dem Einschlag kein Signal mehr nach Hause bekommen und isst nicht.
+ rescue mirek yuna "zerrt"
- ill yuna "bewusstlose"
- enemy mirek yuna "Streithähne"
- accuse lindqvist ayo "wirft"
- married inka lindqvist "Frau"
- discover inka lindqvist "auffällt"
- boss ayo lindqvist "Vorgesetzte"
+ jealous inka ayo "Eifersucht"
- treat paloma tennyson "schient"
- flee.past paloma tennyson "geflohenen"
- neighbour.past paloma tennyson "Nachbarin"
- sad sasha "isst nicht"

== 4 Tag 77
[Yuna](yuna) bringt [Mirek](mirek) Tee. [Mirek](mirek) mag keinen Tee. [Er](mirek) trinkt ihn aus. Schief lächelt [Ayo](ayo). Auf der Erde packt [Inka](inka) eine Kiste. Hinein kommt alles von [Sven](lindqvist). Dann funkt [Inka](inka) nach oben. [Sven](lindqvist) hört drei Sätze. Danach hat [er](lindqvist) keine [Frau](inka) mehr. „[Ich](tennyson) kenne das“, brummt [Tennyson](tennyson). [VEGA](vega) hat alles aufgezeichnet. [Paloma](paloma) legt den Arm um [Sven](lindqvist). [Sascha](sasha) gibt [ihm](lindqvist) den eigenen Pudding. Nur [Ayo](ayo) kommt nicht. Vor [Svens](lindqvist) Tür aber steht [sie](ayo) die halbe Nacht.
- help yuna mirek "bringt"
+ breakup inka lindqvist "keine Frau mehr"
- help paloma lindqvist "Arm"
- gift sasha lindqvist "Pudding"
- help! ayo lindqvist "kommt nicht"

== 5 Tag 131
Die Verbindung steht wieder, doch statt [Rafi](rafi) meldet sich [dessen](rafi) [Vater](direktor): Der [Junge](rafi) sei zur Vernunft gekommen und habe sich verlobt, und zwar mit [Inka](inka), der [Noch-Gattin](inka) des [Piloten](lindqvist). [Sascha](sasha) glaubt kein Wort, [Sven](lindqvist) leider jedes. Die zwei [Verlassenen](lindqvist+sasha) leeren den Desinfektionsschrank und zerlegen die Messe, worauf die [Kommandantin](ayo) [beide](lindqvist+sasha) in die Kojen sperrt. Der [Techniker](mirek) fegt die Scherben zusammen. [Seine](mirek) [Gerettete](yuna) hält die Schaufel, und weil [sie](yuna) die Hände nicht frei hat, muss [er](mirek) sich zum ersten Kuss weit vorbeugen.
- parent direktor rafi "Vater"
- reveal direktor lindqvist+sasha "meldet"
+ engaged? inka rafi "verlobt"
- married inka lindqvist "Noch-Gattin"
- breakup.past inka lindqvist "Verlassenen"
- sad lindqvist+sasha "leeren"
- arrest ayo lindqvist+sasha "sperrt"
- breakup? rafi sasha "Verlassenen"
- rescue.past mirek yuna "Gerettete"
- help yuna mirek "Schaufel"
+ kiss mirek yuna "Kuss"

== 6 Tag 200
Bergfest mit Konfetti aus dem Locher. [Tennyson](tennyson) wird zweiundsechzig und erzählt beim Kuchen von einer [Zahnärztin](zahn) aus [Sevilla](@sevilla), [die](zahn) [ihm](tennyson) den Kopf verdreht und [ihn](tennyson) wieder vor die Tür gesetzt habe, im dritten Monat, wie [er](tennyson) erst später hörte. [Paloma](paloma) fällt die Gabel aus der Hand: [Ihre](paloma) [Mutter](zahn) zog in [Sevilla](@sevilla) Zähne. Den Rest des Abends betrachtet die [Spanierin](paloma) die Ohren des [Jubilars](tennyson), und [VEGA](vega), um einen Abgleich des Blutes gebeten, antwortet nach vier Sekunden mit einer Zahl, die mit neunundneunzig beginnt. „[Vater](tennyson)“, sagt [Paloma](paloma) probeweise. Der [Alte](tennyson) verschluckt sich am Marzipan.
- celebrate tennyson "zweiundsechzig"
- love.past tennyson zahn "Kopf verdreht"
- breakup.past zahn tennyson "vor die Tür"
- pregnant.past zahn tennyson "dritten Monat"
- discover.past tennyson zahn "hörte"
- parent zahn paloma "Mutter"
+ discover paloma tennyson "Zahl"
+ parent tennyson paloma "Vater"
- reveal paloma tennyson "sagt"

== 7 Tag 266
Nichts geschieht, und das sehr gründlich. [Sascha](sasha) zieht Radieschen, [Lindqvist](lindqvist) schnitzt eine Schachfigur, die wie [Haas](direktor) aussieht, und verliert sie im Lüftungsschacht. Der [Geologe](tennyson) schnarcht jetzt Wand an Wand mit [seiner](tennyson) wiedergefundenen [Tochter](paloma), [die](paloma) freiwillig zurückgezogen ist und nachts zählt, wie lange [er](tennyson) den Atem anhält. Das [Liebespaar](mirek+yuna) aus Werkstatt und Krankenstation belegt eine gemeinsame Koje und zankt dort wie eh und je. [Ayo](ayo) und der [Pilot](lindqvist) spielen Karten um die Frage, wer damals schuld war. [Sie](ayo) gewinnt. „Dann war [ich](lindqvist) es also“, sagt [er](lindqvist) und mischt neu.
- create lindqvist "schnitzt"
- lose lindqvist "verliert"
- parent tennyson paloma "Tochter"
- neighbour paloma tennyson "Wand an Wand"
- move paloma "zurückgezogen"
+ couple mirek yuna "Liebespaar"
- housemate mirek yuna "gemeinsame Koje"
- quarrel mirek yuna "zankt"
- find ayo "gewinnt"

== 8 Tag 301
[Yuna](yuna) ist übel. Die [Ärztin](yuna) untersucht sich selbst. Dann lacht [sie](yuna) eine Stunde. [Mirek](mirek) erfährt es durch die Wand. [Er](mirek) wird [Vater](mirek), weit weg von jedem Kreißsaal. [Haas](direktor) tobt auf allen Kanälen. „[Sie](mirek) sind gefeuert!“, brüllt [Haas](direktor). Umsteigen kann [Mirek](mirek) schlecht. Auch [Rafi](rafi) funkt wieder, ganz leise. Verlobt war [er](rafi) nie mit [Inka](inka). Alles hatte der [Vater](direktor) erfunden. [Sascha](sasha) tanzt mit [VEGA](vega). [VEGA](vega) hat keine Beine, aber Geduld.
+ pregnant yuna mirek "übel"
- discover mirek yuna "erfährt"
- quarrel direktor mirek "brüllt"
- quit mirek direktor "gefeuert"
- return rafi "funkt wieder"
- engaged! inka rafi "nie"
+ betray.past direktor sasha "erfunden"
- parent direktor rafi "Vater"
- happy sasha rafi "tanzt"

== 9 Tag 388
Am sonnennächsten Punkt versagt die Kühlung, und [Lindqvist](lindqvist) muss hinaus. Bevor [er](lindqvist) den Helm schließt, beichtet [er](lindqvist) der [Chefin](ayo), dass [er](lindqvist) bloß [ihretwegen](ayo) angeheuert und [seine](lindqvist) Ehe dafür in die Luft gejagt habe. [Ayo](ayo) befiehlt [ihm](lindqvist), gefälligst lebend wiederzukommen. [Er](lindqvist) kommt, mit verbrannter Hornhaut. [Seo](yuna), im sechsten Monat und selbst bettlägerig, behandelt [ihn](lindqvist) nach Gehör, doch der [Schwede](lindqvist) sieht nichts mehr. Wer soll das Schiff nun steuern? Der jüngste [Astronaut](sasha) hat im Simulator drei Stunden Übung. An der Schleuse wartet die [Exfreundin](ayo) des [Blinden](lindqvist) und führt [ihn](lindqvist) am Ärmel.
- boss ayo lindqvist "Chefin"
+ confess lindqvist ayo "beichtet"
- hire.past lindqvist "angeheuert"
- return lindqvist "kommt"
+ injure lindqvist "verbrannter Hornhaut"
- pregnant yuna "sechsten Monat"
- ill yuna "bettlägerig"
- treat lindqvist yuna "behandelt"
- ex ayo lindqvist "Exfreundin"
- help ayo lindqvist "führt"

== 10 Tag 451
Auf der Erde bekommt [Direktor Haas](direktor) Besuch von [Inka](inka), [die](inka) die Nase davon voll hat, mit einem [Jungen](rafi) verlobt zu heißen, [den](rafi) [sie](inka) nie gesehen hat. [Sie](inka) droht mit der Presse. [Er](direktor) entlässt [sie](inka), [sie](inka) ruft die Presse an. Noch vor dem Abendessen ist [Haas](direktor) den Posten los, und die [Nachfolgerin](inka) heißt, da niemand sonst das Funkprotokoll kennt, [Inka Lindqvist](inka). [Ihre](inka) erste Amtshandlung: [Sie](inka) setzt den [Sohn](rafi) [ihres](inka) [Vorgängers](direktor) ans Mikrofon. [Rafi](rafi) und [Sascha](sasha) reden neun Stunden. Die zweite: [Sie](inka) unterschreibt die Scheidungspapiere und wünscht dem [Blinden](lindqvist) oben gute Besserung.
- engaged! inka rafi "verlobt zu heißen"
- meet! inka rafi "nie gesehen"
- threaten inka direktor "droht"
- quit inka direktor "entlässt"
- accuse inka direktor "ruft"
+ quit direktor "Posten los"
+ hire inka "Nachfolgerin"
- parent direktor rafi "Sohn"
- help inka rafi "setzt"
- date rafi sasha "reden neun Stunden"
- divorce inka lindqvist "Scheidungspapiere"

== 11 Tag 480
Das [Kind](baby) kommt sechs Wochen zu früh und mitten in einem Strahlungssturm. Die einzige [Ärztin](yuna) liegt selbst in den Wehen, also geht [Tennyson](tennyson), [der](tennyson) einst Schafe gehütet hat, [ihr](yuna) zur Hand, mit den Anweisungen der [Gebärenden](yuna) im einen Ohr und denen einer pensionierten [Zahnärztin](zahn) aus [Sevilla](@sevilla) im anderen. [Stella](baby) schreit, [ihr](baby) [Vater](mirek) fällt in Ohnmacht. Über Funk hören sich die [Eltern](tennyson+zahn) von [Paloma](paloma) zum ersten Mal nach vierzig Jahren. „Schnarchst [du](tennyson) noch?“, fragt die [Frau](zahn). Der [Geologe](tennyson) weint, und [seine](tennyson) [Tochter](paloma) hält den Lautsprecher zu.
+ birth yuna baby "Kind"
- help tennyson yuna "geht"
- help zahn tennyson "Anweisungen"
- parent mirek baby "Vater"
- ill mirek "Ohnmacht"
- parent tennyson+zahn paloma "Eltern"
+ reconcile tennyson zahn "hören sich"
- sad tennyson zahn "weint"

== 12 Tag 655
[Sascha](sasha) steuert inzwischen so ruhig, dass keiner mehr hinschaut; der frühere [Pilot](lindqvist) sitzt daneben, die Augen verbunden, und sagt Zahlen an. In der Messe fragt [Mirek](mirek), auf einem Knie und mit einer Dichtung als Ring, ob die [Mutter](yuna) [seines](mirek) [Kindes](baby) auch [seine](mirek) [Frau](yuna) sein wolle. [Sie](yuna) zankt erst, dann nickt [sie](yuna). Befugt zur Trauung ist allein die [Kommandantin](ayo), [die](ayo) den Text vergisst und sich von [Lindqvist](lindqvist) soufflieren lässt. „Bis dass der Tod“, flüstert [er](lindqvist). „[Du](lindqvist) bist nicht gefragt“, flüstert [sie](ayo) zurück, und als die [Brautleute](mirek+yuna) einander küssen, küsst [sie](ayo) [ihn](lindqvist).
- colleague lindqvist sasha "daneben"
- parent mirek baby "Kindes"
- parent yuna baby "Mutter"
- quarrel mirek yuna "zankt"
+ propose mirek yuna "auf einem Knie"
+ wedding mirek yuna "Trauung"
- help lindqvist ayo "soufflieren"
- kiss mirek yuna "einander küssen"
+ kiss ayo lindqvist "küsst sie ihn"

== 13 Landung
Die Kapsel geht vor [Cádiz](@cadiz) nieder, und [alle acht](ayo+baby+lindqvist+mirek+paloma+sasha+tennyson+yuna) leben. Am Kai reiht sich auf, was die Crew zurückgelassen hatte: der geschasste [Direktor](direktor) mit Strohhut, [sein](direktor) [Sohn](rafi), [der](rafi) über die Absperrung springt und [Sascha](sasha) umreißt; die [Zahnärztin](zahn), [die](zahn) [Tennyson](tennyson) als Erstes in den Mund schaut. Die neue [Leiterin](inka) schüttelt [ihrem](inka) geschiedenen [Mann](lindqvist) die Hand und der [Frau](ayo), [die](ayo) [ihn](lindqvist) führt, ebenfalls. Ein [Chirurg](chirurg) verspricht, das eine Auge sei zu retten. [Stella](baby), [die](baby) noch nie Wind gespürt hat, brüllt [ihre](baby) [Eltern](mirek+yuna) an.
- return ayo+baby+lindqvist+mirek+paloma+sasha+tennyson+yuna "nieder" @cadiz
- quit.past direktor "geschasste"
- parent direktor rafi "Sohn"
+ happy rafi sasha "springt"
- divorce.past inka lindqvist "geschiedenen"
- help ayo lindqvist "führt"
- recover? lindqvist chirurg "zu retten"
- sad baby "brüllt"
- parent mirek+yuna baby "Eltern"
