%series Florian Purbach
%lang de
%genre volunteer fire brigade drama on Lake Neusiedl, Burgenland, encyclopaedia episode list
%cast gangl | Rosalia Gangl; Rosalia; Gangl | f
%cast toth | Kommandant Ferenc Toth; Ferenc Toth; Toth; Ferenc | m
%cast szalai | Mirko Szalai; Mirko; Szalai | m
%cast halbritter | Alt-Bürgermeister Halbritter; Halbritter | m
%cast annerl | Annerl Halbritter; Annerl | f
%cast kristof | Kristóf Unger; Kristóf; Unger | m
%cast dragica | Dragica Szalai; Dragica | f
%cast bless | Bless Okoye; Bless | f
%cast wirt | Wirt Sandhofer; Sandhofer | m
%cast inspektor | Bezirksinspektor Leeb; Leeb | m
%cast beppo | Beppo | m
%cast tante | - | f
%cast winzer | - | m
%cast taucherin | - | f

== 1 Schilfbrand
Nach elf Jahren bei der Berufsfeuerwehr in [Wien](@wien) zieht es [Rosalia Gangl](gangl) heim nach [Purbach](@purbach), wo [sie](gangl) sich der freiwilligen Wehr unter [Kommandant Ferenc Toth](toth) anschließt, dem [Mann](toth), [den](toth) [sie](gangl) damals eine Woche vor der Trauung hat stehen lassen. Bei [ihrem](gangl) ersten Einsatz, einem Brand im Schilfgürtel, stößt der jüngste [Kamerad](szalai), der [Tischlerlehrling](szalai) [Mirko Szalai](szalai), in einer Fischerhütte auf einen toten [Winzer](winzer), [dem](winzer) jemand zuvor den Schädel eingeschlagen hat. [Bezirksinspektor Leeb](inspektor) übernimmt den Fall.
- return gangl "heim" @purbach
- boss toth gangl "unter"
- breakup.past gangl toth "stehen lassen"
- colleague gangl szalai "Kamerad"
+ find szalai winzer "stößt"
+ kill _ winzer "eingeschlagen"
- investigate inspektor _ "übernimmt"

== 2 Nachglut
Weil der [Winzer](winzer) noch am Vorabend im Gasthaus lautstark mit [Alt-Bürgermeister Halbritter](halbritter) aneinandergeraten ist, [dem](halbritter) [er](winzer) Pachtbetrug vorwarf, knöpft sich der [Inspektor](inspektor) zuerst [diesen](halbritter) vor, doch [Halbritters](halbritter) [Enkelin](annerl) [Annerl](annerl), [die](annerl) [ihm](halbritter) seit dem Schlaganfall die Wirtschaft führt, schwört, der alte [Herr](halbritter) habe das Haus nicht verlassen. [Toth](toth), [der](toth) mit [Annerl](annerl) seit dem Frühjahr verlobt ist, weiß, dass [sie](annerl) lügt. Beim Schlauchwaschen sagt [er](toth) es keinem, am wenigsten der [Heimkehrerin](gangl).
- quarrel.past halbritter winzer "aneinandergeraten"
- accuse.past winzer halbritter "vorwarf"
+ investigate inspektor halbritter "knöpft"
- kin annerl halbritter "Enkelin"
- help annerl halbritter "führt"
- ill.past halbritter "Schlaganfall"
- engaged annerl toth "verlobt"
+ betray annerl inspektor "lügt"
- discover toth annerl "weiß"
- reveal! toth gangl "keinem"

== 3 Der Hydrant
Beim Bezirksbewerb in [Rust](@rust), den die [Purbacher](#purbach) nach neun vergeblichen Anläufen endlich für sich entscheiden, sabotiert jemand die Pumpe, sodass der [Maschinist](kristof) [Kristóf Unger](kristof) sich an einer platzenden Leitung die Hand zerschmettert. Der [Kommandant](toth) verdächtigt ausgerechnet [seine](toth) einstige [Braut](gangl), [die](gangl) als Letzte am Gerät war. [Sie](gangl) nimmt es [ihm](toth) so übel, dass [sie](gangl) den Helm auf den Tisch legt und geht. Erst [Dragica](dragica), [Mirkos](szalai) [Mutter](dragica) und die [Sanitäterin](dragica) der Truppe, redet dem [Starrkopf](toth) ins Gewissen.
- find _ "für sich entscheiden" @rust
- betray _ "sabotiert"
- injure kristof _ "zerschmettert"
+ accuse toth gangl "verdächtigt"
- engaged.past gangl toth "Braut"
- sad gangl toth "übel"
+ quit gangl toth "Helm auf den Tisch"
- parent dragica szalai "Mutter"

== 4 Funkstille
[Mirko](szalai) ist siebzehn. [Er](szalai) kann nachts nicht schlafen. [Er](szalai) hat im Schilf jemanden gesehen. Das weiß nur [Bless](bless). [Bless Okoye](bless) geht mit [Mirko](szalai) in die Berufsschule. Zur Polizei traut sich [Mirko](szalai) nicht. Der [Wirt](wirt) hat [ihm](szalai) Prügel versprochen. [Sandhofer](wirt) meint so etwas ernst. Im Spritzenhaus fehlt seit Sonntag eine Axt. [Bless](bless) findet sie unter der Kegelbahn. Am Stiel klebt Blut. [Bless](bless) läuft zu [Leeb](inspektor). Auf dem Heimweg packt [sie](bless) der [Wirt](wirt). [Er](wirt) sperrt [Bless](bless) in den Eiskeller.
- discover.past szalai _ "gesehen"
- reveal szalai bless "weiß"
- threaten.past wirt szalai "Prügel"
- find bless "findet"
- reveal bless inspektor "läuft"
- attack wirt bless "packt"
+ abduct wirt bless "sperrt"

== 5 Eiskeller
Als die [Schülerin](bless) nicht heimkommt, schlägt [ihre](bless) [Tante](tante), bei [der](tante) [sie](bless) seit der Flucht aus [Lagos](@lagos) lebt, bei der Wehr Alarm, und [Toth](toth) sieht sich gezwungen, die [Frau](gangl), [die](gangl) [er](toth) vergrault hat, um Verstärkung zu bitten. Mit [Beppo](beppo), dem [Spürhund](beppo) des [Maschinisten](kristof), gelangt [Rosalia](gangl) bis zur Kegelbahn und holt die halb erfrorene [Zeugin](bless) durch den Kohlenschacht heraus. [Sandhofer](wirt) rennt über die Felder davon, wird aber am Bahndamm vom einhändigen [Unger](kristof) zu Fall gebracht und von [Leeb](inspektor) abgeführt.
- kin bless tante "Tante"
- flee.past bless "Flucht"
- housemate bless tante "lebt"
- help? gangl toth "Verstärkung"
+ rescue gangl bless "heraus"
- flee wirt "davon"
- attack kristof wirt "zu Fall"
+ arrest inspektor wirt "abgeführt"

== 6 Wasserschaden
Der [Wirt](wirt) bestreitet hartnäckig, dem [Winzer](winzer) etwas angetan zu haben, und belastet stattdessen den [Alt-Bürgermeister](halbritter), in [dessen](halbritter) Auftrag [er](wirt) lediglich die Axt beseitigt habe. [Toth](toth) stellt [seine](toth) [Verlobte](annerl) nun wegen der falschen Aussage zur Rede, worauf [sie](annerl) [ihm](toth) unter Tränen gesteht, [ihren](annerl) [Großvater](halbritter) in der fraglichen Nacht mit rußigen Stiefeln angetroffen zu haben. [Er](toth) bringt es nicht fertig, zu schweigen. Dass [er](toth) zur Polizei geht, verzeiht [Annerl](annerl) [ihm](toth) nicht: Den Ring bekommt [er](toth) mit der Post zurück.
- kill! wirt winzer "bestreitet"
- accuse wirt halbritter "belastet"
- engaged annerl toth "Verlobte"
- quarrel annerl toth "zur Rede"
+ reveal annerl toth "gesteht"
- sad annerl "Tränen"
- kin annerl halbritter "Großvater"
- discover.past annerl halbritter "rußigen Stiefeln"
- reveal toth _ "zur Polizei"
- reconcile! annerl toth "verzeiht"
+ breakup annerl toth "Ring"

== 7 Brandwache
Noch bevor der Haftbefehl eintrifft, geht das Anwesen der [Halbritters](annerl+halbritter) in Flammen auf. [Rosalia](gangl) dringt mit Atemschutz bis zur Kammer des [Greises](halbritter) vor, [den](halbritter) [sie](gangl) reglos in [seinem](halbritter) Lehnstuhl findet, muss aber vor einem stürzenden Balken umkehren; zwei Tage später erliegt [er](halbritter) [seinen](halbritter) Verbrennungen. Die [Enkelin](annerl), [die](annerl) [Toth](toth) über eine Leiter ins Freie getragen hat, überhäuft [dessen](toth) [Jugendliebe](gangl) mit Vorwürfen, [sie](gangl) habe den [Verhassten](halbritter) absichtlich verbrennen lassen. In der Asche des Kontors finden sich keinerlei Pachtbücher mehr, nur ein verkohlter Kamm.
- arrest? _ halbritter "Haftbefehl"
- find gangl halbritter "reglos"
+ die halbritter "erliegt"
- injure halbritter "Verbrennungen"
- kin annerl halbritter "Enkelin"
- rescue toth annerl "getragen"
- love.past toth gangl "Jugendliebe"
+ accuse annerl gangl "Vorwürfen"
- kill? gangl halbritter "verbrennen lassen"

== 8 Löschteich
Still ist es im Ort geworden. Die Störche sammeln sich auf dem Kirchendach, und im Gasthaus, das nun eine [Pächterin](tante) hat, nämlich die [Tante](tante) von [Bless](bless), riecht es nach Pfeffer und Ingwer. [Unger](kristof) lässt sich die Hand ein zweites Mal operieren, [Dragica](dragica) fährt [ihn](kristof) und bleibt bis zum Aufwachen neben [seinem](kristof) Bett. [Mirko](szalai) besteht die Gesellenprüfung mit einem Schrank aus Nussholz. [Seine](szalai) Lehre hat [er](szalai), wie [er](szalai) beim Anstoßen verrät, nur durchgestanden, weil [ihm](szalai) [die](bless) aus dem Eiskeller jeden Abend Mut zugesprochen hat.
- hire tante "Pächterin"
- kin bless tante "Tante"
- treat kristof _ "operieren"
- help dragica kristof "fährt"
+ find szalai "besteht"
- celebrate szalai "Anstoßen"
- help bless szalai "Mut zugesprochen"

== 9 Die Taucherin
Bei der Suche nach einem vermissten Segler birgt eine [Taucherin](taucherin) aus [Eisenstadt](@eisenstadt) vor dem Steg eine Blechkassette, in der die verschollenen Pachtbücher stecken. Aus ihnen geht hervor, dass nicht der verstorbene [Alt-Bürgermeister](halbritter) den [Winzer](winzer) um [sein](winzer) Land gebracht hat, sondern [Unger](kristof), [der](kristof) dem Gemeindeamt jahrelang die Kasse führte. Als [Rosalia](gangl) den [Maschinisten](kristof) damit konfrontiert, hält [er](kristof) [ihr](gangl) mit der gesunden Hand eine Leuchtpistole vor das Gesicht. [Dragica](dragica), [die](dragica) alles mit anhört, begreift, in [wen](kristof) [sie](dragica) sich verguckt hat.
- find taucherin "birgt"
- discover _ kristof "geht hervor"
- die.past halbritter "verstorbene"
+ steal.past kristof winzer "gebracht"
- steal.past! halbritter winzer "nicht der"
- accuse gangl kristof "konfrontiert"
+ threaten kristof gangl "Leuchtpistole"
- love dragica kristof "verguckt"
- discover dragica kristof "begreift"

== 10 Gegenfeuer
Statt abzudrücken, stülpt [Unger](kristof) der [Heimkehrerin](gangl) den Putzeimer über den Kopf, reißt [Dragica](dragica) die Wagenschlüssel aus der Hand und macht sich mit dem Tanklöschfahrzeug in Richtung ungarische Grenze aus dem Staub, verfolgt von [Toth](toth), [der](toth) das alte Löschboot nimmt. Der [Hund](beppo), [den](beppo) [sein](beppo) [Herrchen](kristof) zurückgelassen hat, führt [Mirko](szalai) und [Bless](bless) zu einem Schuppen voller Benzinkanister. Nun ist klar, wer das Anwesen angezündet und damit auch die Schuld am Ende des alten [Halbritter](halbritter) auf sich geladen hat.
- attack kristof gangl "stülpt"
- steal kristof dragica "reißt"
+ flee kristof "aus dem Staub"
- discover _ kristof "klar"
- attack.past kristof halbritter "angezündet"
+ kill.past kristof halbritter "Schuld am Ende"

== 11 Grenzstein
Mitten im See rammt das Löschboot die Fähre, auf die der [Brandstifter](kristof) umgestiegen ist, und [Toth](toth) gerät unter das Schaufelrad. Nicht der Maat, wie die Passagiere zuerst glauben, springt [ihm](toth) nach, sondern [Rosalia](gangl), [die](gangl) den [Bewusstlosen](toth) über Wasser hält, bis die [Taucherin](taucherin) [beide](gangl+toth) an Bord hievt. [Leeb](inspektor) nimmt den [Maschinisten](kristof) am ungarischen Ufer in Empfang. Im Verhör räumt [dieser](kristof) ein, auch den [Winzer](winzer) umgebracht zu haben; [Mirko](szalai) hatte damals im Schilf also nicht den [Wirt](wirt), sondern [ihn](kristof) gesehen.
- injure toth "Schaufelrad"
- rescue! _ toth "Nicht der Maat"
+ rescue gangl toth "über Wasser"
- help taucherin gangl+toth "hievt"
+ arrest inspektor kristof "in Empfang"
- reveal kristof inspektor "räumt"
- kill.past kristof winzer "umgebracht"
- discover.past szalai kristof "gesehen"

== 12 Sonnwend
Im Spital von [Eisenstadt](@eisenstadt), wo der [Kommandant](toth) [seine](toth) Rippen auskuriert, taucht [Annerl](annerl) auf und bittet die [Frau](gangl), [die](gangl) [sie](annerl) zu Unrecht eine Mörderin genannt hat, um Entschuldigung; [Rosalia](gangl) schlägt ein. Da [Toth](toth) das Amt niederlegt, wählt die Wehr ohne Gegenstimme [seine](toth) [Retterin](gangl) zur [Nachfolgerin](gangl). [Dragica](dragica) nimmt den herrenlosen [Hund](beppo) zu sich, [ihr](dragica) [Sohn](szalai) geht mit der einstigen [Gefangenen](bless) zum Feuerwehrball, und der freigelassene [Sandhofer](wirt) verkauft [deren](bless) [Tante](tante) das Gasthaus. Als die Sonnwendfeuer brennen, tritt [Toth](toth) auf Krücken neben die neue [Kommandantin](gangl), und diesmal bleibt [sie](gangl) stehen.
- injure toth "Rippen"
- accuse.past annerl gangl "Mörderin"
+ reconcile annerl gangl "schlägt"
- quit toth "niederlegt"
+ hire gangl "Nachfolgerin"
- rescue.past gangl toth "Retterin"
- parent dragica szalai "Sohn"
- date bless szalai "Feuerwehrball"
- abduct.past wirt bless "Gefangenen"
- kin bless tante "Tante"
- celebrate _ "Sonnwendfeuer"
