%series Grüne Daumen
%lang de
%genre daily about a family nursery in Erfurt, press department synopses
%cast gesa | Gesa Lindholz; Gesa | f
%cast rolf | Rolf Lindholz; Rolf | m
%cast imke | Imke Lindholz; Imke | f
%cast dario | Dario Conti; Dario; Conti | m
%cast kimi | Kimi Salonen; Kimi; Salonen | m
%cast thekla | Thekla Brandt; Dr. Brandt; Thekla | f
%cast bao | Bao | m
%cast stoever | Ulrich Stöver; Stöver | m
%cast jule | Jule Stöver; Jule | f
%cast mutter | Hanne | f
%cast anwalt | Nikos Vlachos; Vlachos | m
%cast gaertner | Ottokar; Otto | m
%cast baby | Linus | m
%cast vermieterin | - | f

== 1
Als [Gesa Lindholz](gesa) nach fünf Jahren in [Rotterdam](@rotterdam) wieder vor der Gärtnerei [ihres](gesa) [Vaters](rolf) steht, traut [sie](gesa) [ihren](gesa) Augen kaum: [Rolf](rolf) hat sich, ohne [ihr](gesa) ein Wort zu sagen, mit der zwanzig Jahre jüngeren [Imke](imke) trauen lassen. Während am Kaffeetisch die ersten bösen Worte fallen, stellt [Gesa](gesa) [ihren](gesa) [Verlobten](dario) [Dario Conti](dario) vor, [der](dario) im Blumenladen aushelfen soll, bis [die beiden](dario+gesa) eine Wohnung gefunden haben. Den alten [Gärtner](gaertner) [Ottokar](gaertner), [der](gaertner) in der Firma schon [Gesas](gesa) verstorbene [Mutter](mutter) [Hanne](mutter) kannte, freut die Heimkehr am meisten. Derweil legt sich der finnische [Lehrling](kimi) [Kimi Salonen](kimi) im Gewächshaus mit [seinem](kimi) [Kollegen](bao) [Bao](bao) an, weil [beide](bao+kimi) dieselbe Schubkarre brauchen. Am Abend wird [Imke](imke) übel, und diesmal liegt es nicht am Kuchen.
+ return gesa "wieder vor der Gärtnerei"
- parent rolf gesa "Vaters"
+ wedding.past imke rolf "trauen lassen"
- quarrel gesa rolf "bösen Worte"
- engaged dario gesa "Verlobten"
- move? dario+gesa "Wohnung"
- die.past mutter "verstorbene"
- parent mutter gesa "Mutter"
- colleague bao kimi "Kollegen"
- quarrel bao kimi "legt sich"
- ill imke "übel"

== 2
[Imke](imke) ist im dritten Monat, und die Nachricht schlägt ein wie der Blitz. [Rolf](rolf), [der](rolf) mit sechzig nicht mehr mit Nachwuchs gerechnet hat, fällt [seiner](rolf) [Frau](imke) um den Hals, während [seine](rolf) [Tochter](gesa) wortlos den Raum verlässt. [Dario](dario) geht [ihr](gesa) nach und hört sich geduldig an, dass [sie](gesa) sich aus dem Haus gedrängt fühlt. Auf dem Großmarkt trifft [Rolf](rolf) [seinen](rolf) alten [Widersacher](stoever) [Ulrich Stöver](stoever), [der](stoever) [ihm](rolf) unverhohlen droht, die Preise so lange zu drücken, bis die Gärtnerei am Boden liegt. [Bao](bao) hat unterdessen nur Augen für [Stövers](stoever) [Tochter](jule) [Jule](jule), [die](jule) am Nelkenstand verkauft. [Er](bao) nimmt [seinen](bao) ganzen Mut zusammen und fragt [sie](jule), ob [sie](jule) mit [ihm](bao) tanzen geht, doch [sie](jule) lacht nur.
+ pregnant imke rolf "im dritten Monat"
- happy rolf imke "um den Hals"
- married imke rolf "Frau"
- parent rolf gesa "Tochter"
- sad gesa "aus dem Haus gedrängt"
- enemy rolf stoever "Widersacher"
+ threaten stoever rolf "droht"
- parent stoever jule "Tochter"#2
- love bao jule "nur Augen"
- invite bao jule "tanzen geht"
- reject jule bao "lacht nur"

== 3
Weil [Rolf](rolf) sich beim Umtopfen den Rücken verrenkt hat, übernimmt [Gesa](gesa) für einige Wochen den Betrieb, was [ihrer](gesa) [Stiefmutter](imke) gar nicht passt. [Die beiden](gesa+imke) kriegen sich über jede Lieferung in die Haare, bis [Ottokar](gaertner) ein Machtwort spricht. [Thekla Brandt](thekla), die [Hausärztin](thekla) der Familie, renkt den [Hausherrn](rolf) wieder ein und rät [ihm](rolf), kürzerzutreten. Im Hof fällt [ihr](thekla) der neue [Florist](dario) auf, [der](dario) [ihr](thekla) eine Ranunkel ansteckt und länger als nötig vor [ihr](thekla) stehen bleibt. Der [Finne](kimi) hat es gesehen und behält es für sich. Währenddessen passt der verschmähte [Lehrling](bao) [Jule](jule) nach Feierabend ab, um sich für [seine](bao) plumpe Art zu entschuldigen, woraufhin die [Tochter](jule) des [Konkurrenten](stoever) [ihm](bao) überraschend [ihre](jule) Nummer gibt.
- injure rolf "verrenkt"
+ hire gesa "übernimmt"
- kin gesa imke "Stiefmutter"
- quarrel gesa imke "in die Haare"
- advisor thekla rolf "Hausärztin"
- treat rolf thekla "renkt"#2
+ flirt dario thekla "Ranunkel"
- discover kimi dario+thekla "gesehen"
- reject.past jule bao "verschmähte"
- reconcile? bao jule "entschuldigen"
- parent stoever jule "Tochter"
- enemy rolf stoever "Konkurrenten"

== 4
[Dario](dario) behauptet, [er](dario) hole Tulpenzwiebeln ab, fährt in Wahrheit aber zu [Dr. Brandt](thekla). Was als Kaffee beginnt, hört im Schlafzimmer auf. Die [Ärztin](thekla) weiß nicht, dass der [Italiener](dario) vergeben ist, denn [seinen](dario) Ring hat [er](dario) im Wagen gelassen. Ausgerechnet an diesem Nachmittag sucht [Gesa](gesa) mit [ihrer](gesa) [Stiefmutter](imke), mit [der](imke) [sie](gesa) nach dem ersten Ultraschallbild Frieden geschlossen hat, [ihr](gesa) Brautkleid aus. [Kimi](kimi), [der](kimi) für [seine](kimi) [Chefin](gesa) mehr übrighat, als [er](kimi) zugibt, steht vor der Frage, ob [er](kimi) [ihr](gesa) die Augen öffnen soll. [Stöver](stoever) entdeckt auf dem Handy [seines](stoever) [Kindes](jule) Nachrichten von [Baos](bao) Nummer und verbietet [Jule](jule) jeden Umgang mit dem [Burschen](bao).
- betray dario gesa "behauptet"
+ sex dario thekla "im Schlafzimmer"
- cheat dario gesa "im Schlafzimmer"
- discover! thekla dario "weiß nicht"
- engaged dario gesa "vergeben"
- kin gesa imke "Stiefmutter"
+ reconcile gesa imke "Frieden geschlossen"
- wedding? dario gesa "Brautkleid"
- love kimi gesa "übrighat"
- boss gesa kimi "Chefin"
- reveal? kimi gesa "Augen öffnen"
- parent stoever jule "Kindes"
- discover stoever bao+jule "entdeckt"

== 5
[Ottokar](gaertner) ist tot. [Kimi](kimi) hat [Ottokar](gaertner) gefunden. [Er](gaertner) lag zwischen den Rosen. [Rolf](rolf) weint um [Ottokar](gaertner). Der [Alte](gaertner) hat [ihm](rolf) alles beigebracht. Die [Ärztin](thekla) kommt. [Sie](thekla) kann nichts mehr tun. Da steht [Gesa](gesa) neben [Dario](dario). [Thekla](thekla) sieht den Ring an [seiner](dario) Hand. [Gesa](gesa) stellt [ihr](thekla) [Dario](dario) vor. „[Wir](dario+gesa) heiraten im Mai“, sagt [Gesa](gesa). [Thekla](thekla) wird bleich. [Sie](thekla) schweigt. Draußen nimmt sich die [Betrogene](thekla) [Dario](dario) vor. „[Du](dario) bist ein Lügner“, sagt [Thekla](thekla). [Dario](dario) fleht [Thekla](thekla) an. [Thekla](thekla) macht Schluss mit [Dario](dario). Hinter der Hecke steht [Imke](imke). Nun weiß [Imke](imke) Bescheid.
+ die gaertner "tot"
- find kimi gaertner "gefunden"
- sad rolf gaertner "weint"
- advisor.past gaertner rolf "beigebracht"
+ discover thekla dario+gesa "sieht den Ring"
- wedding? dario gesa "heiraten"
- betray.past dario thekla "Betrogene"
- accuse thekla dario "Lügner"
+ breakup thekla dario "macht Schluss"
- discover imke dario+thekla "weiß Imke Bescheid"

== 6
Hin- und hergerissen, ob [sie](imke) [ihre](imke) [Stieftochter](gesa) einweihen soll, stellt [Imke](imke) zunächst den [Bräutigam](dario) zur Rede, [der](dario) [ihr](imke) hoch und heilig verspricht, es selbst zu beichten. Stattdessen setzt [er](dario) [Imke](imke) unter Druck: [Er](dario) hat herausbekommen, dass [Stöver](stoever) [ihr](imke) einst Geld geliehen hat, und will es [Rolf](rolf) stecken, falls [sie](imke) nicht den Mund hält. Bei der Testamentseröffnung verliest [Anwalt](anwalt) [Nikos Vlachos](anwalt), dass der verstorbene [Gärtner](gaertner) [sein](gaertner) Häuschen ausgerechnet dem jungen [Finnen](kimi) vermacht hat. [Kimi](kimi) zieht noch am Wochenende ein und nimmt [Bao](bao) gleich mit auf, [dem](bao) [seine](bao) [Vermieterin](vermieterin) gekündigt hat. Nachts klopft es an der Tür [der beiden](bao+kimi): [Jule](jule) ist von zu Hause weggelaufen, nachdem [ihr](jule) [Vater](stoever) [sie](jule) eingesperrt hatte.
- kin gesa imke "Stieftochter"
- reveal? imke gesa "einweihen"
- accuse imke dario "zur Rede"
- reveal? dario gesa "beichten"
+ threaten dario imke "unter Druck"
- discover dario imke "herausbekommen"
- die.past gaertner "verstorbene"
- gift gaertner kimi "vermacht"
- move kimi "zieht"
- housemate.start bao kimi "nimmt Bao gleich mit"
+ flee jule stoever "weggelaufen"
- parent stoever jule "Vater"
- abduct.past stoever jule "eingesperrt"

== 7
[Jule](jule) schläft seit einer Woche auf dem Sofa der [Lehrlinge](bao+kimi), und dass [Bao](bao) inzwischen ebenfalls dort schläft, fällt nur [Kimi](kimi) auf. Als [Stöver](stoever) mit zwei Männern anrückt, um die [Ausreißerin](jule) heimzuholen, stellt sich [ihr](jule) [Freund](bao) schützend vor [sie](jule) und bekommt dafür die Faust des [Großhändlers](stoever) ab. [Dr. Brandt](thekla) näht die Platzwunde. Dabei vertraut [sie](thekla) dem [Finnen](kimi) an, dass [sie](thekla) sich in einen [Mann](dario) verguckt hatte, [der](dario) längst einer [anderen](gesa) gehörte. [Kimi](kimi) versteht sofort, von wem die [Ärztin](thekla) spricht, und hält es nicht länger aus: Mitten in der Anprobe sagt [er](kimi) [seiner](kimi) [Chefin](gesa) die Wahrheit. [Gesa](gesa) glaubt [ihm](kimi) kein Wort, ja [sie](gesa) wirft [ihm](kimi) vor, [er](kimi) wolle [sie](gesa) nur für sich haben, und setzt [ihn](kimi) auf die Straße.
- housemate bao+kimi jule "schläft"
- couple.start bao jule "Freund"
- help bao jule "schützend"
+ attack stoever bao "Faust"
- treat bao thekla "näht"
- reveal thekla kimi "vertraut"
- love.past thekla dario "verguckt"
- discover kimi dario+thekla "versteht sofort"
+ reveal kimi gesa "die Wahrheit"
- boss gesa kimi "Chefin"
- accuse gesa kimi "wirft ihm vor"
+ quit kimi gesa "auf die Straße"

== 8
Am Tag der Trauung hält [Imke](imke) dem Druck nicht mehr stand. Noch bevor der Standesbeamte die entscheidende Frage stellt, steht die hochschwangere [Frau](imke) auf und bestätigt, was der entlassene [Lehrling](kimi) behauptet hat. [Gesa](gesa) sieht [Dario](dario) an, sieht die [Ärztin](thekla) in der dritten Reihe, und geht allein zur Tür hinaus. [Rolf](rolf), [der](rolf) bei dieser Gelegenheit auch vom Geld [seines](rolf) [Erzfeindes](stoever) erfährt, macht [seiner](rolf) [Frau](imke) so heftige Vorwürfe, dass bei [ihr](imke) die Wehen einsetzen. [Thekla](thekla) schiebt die Gäste beiseite und holt auf dem Teppich des Trausaals den kleinen [Linus](baby) auf die Welt. Der geplatzte [Bräutigam](dario) packt unterdessen [seine](dario) Koffer, die Ladenkasse packt [er](dario) gleich dazu.
- pregnant imke "hochschwangere"
+ reveal imke gesa "bestätigt"
+ breakup gesa dario "allein zur Tür hinaus"
- wedding! dario gesa "geplatzte"
- enemy rolf stoever "Erzfeindes"
- discover rolf imke+stoever "erfährt"
- married imke rolf "Frau"#2
- quarrel imke rolf "Vorwürfe"
+ birth imke baby "auf die Welt"
- help thekla imke "holt"
- flee dario "Koffer"
- steal dario "Ladenkasse"

== 9
Nach der geplatzten Hochzeit vergräbt sich [Gesa](gesa) in den Büchern und stößt darauf, dass [ihr](gesa) [Ex](dario) seit Monaten für [Stöver](stoever) spioniert hat. [Anwalt Vlachos](anwalt) rät der [Verlassenen](gesa), Anzeige zu erstatten, und lädt [sie](gesa), weil [sie](gesa) seit zwei Tagen nichts gegessen hat, zum Essen ein. [Ihr](gesa) [Vater](rolf) kommt jeden Tag an die Wiege [seines](rolf) [Sohnes](baby), redet mit [dessen](baby) [Mutter](imke) aber nur das Nötigste. Erst als [Linus](baby) hohes Fieber bekommt und die [Eltern](imke+rolf) eine Nacht lang gemeinsam bangen, reicht [Rolf](rolf) [Imke](imke) die Hand. [Gesas](gesa) Entschuldigung lässt [Kimi](kimi) dagegen abblitzen: [Er](kimi) hat bei der Stadt als Baumpfleger angefangen und denkt nicht daran, zu [seiner](kimi) früheren [Chefin](gesa) zurückzukehren.
- wedding! dario gesa "geplatzten Hochzeit"
- ex dario gesa "Ex"
+ discover gesa dario "stößt"
- betray.past dario gesa "spioniert"
- advisor anwalt gesa "rät"
- accuse? gesa dario "Anzeige"
- invite anwalt gesa "lädt"
- parent rolf gesa "Vater"
- parent imke+rolf baby "Eltern"
- ill baby "Fieber"
- sad imke+rolf baby "bangen"
+ reconcile imke rolf "reicht"
- reject kimi gesa "abblitzen"
- hire kimi "Baumpfleger"
- boss.past gesa kimi "früheren Chefin"

== 10
[Vlachos](anwalt) und [Gesa](gesa) gehen nun regelmäßig miteinander aus, was der [Baumpfleger](kimi) von der Drehleiter herab mit ansehen muss. Vor lauter Ärger passt [er](kimi) nicht auf, stürzt ab und wird mit gebrochenem Bein ins Klinikum gebracht. Dort sitzt nachts nicht [Gesa](gesa) an [seinem](kimi) Bett, sondern [Thekla](thekla), [die](thekla) [ihm](kimi) Lakritz aus [Helsinki](@helsinki) mitbringt. [Bao](bao) bittet den [Vater](stoever) [seiner](bao) [Freundin](jule) in aller Form um ein Gespräch, wird aber an der Tür abgefertigt. Was der [Großhändler](stoever) nicht ahnt: [Jule](jule) ist volljährig und hat mit dem [Jungen](bao) bereits das Aufgebot bestellt. In [Bozen](@bozen) nimmt die Polizei derweil [Gesas](gesa) früheren [Verlobten](dario) fest, [der](dario) mit der gestohlenen Kasse ein Blumengeschäft eröffnen wollte.
+ date anwalt gesa "gehen nun regelmäßig miteinander"
- jealous kimi anwalt "Ärger"
+ injure kimi "stürzt"
- help thekla kimi "an seinem Bett"
- parent stoever jule "Vater"
- couple bao jule "Freundin"
- reject stoever bao "abgefertigt"
- discover! stoever bao+jule "nicht ahnt"
- wedding? bao jule "Aufgebot"
+ arrest _ dario "nimmt" @bozen
- engaged.past dario gesa "früheren Verlobten"
- steal.past dario "gestohlenen"

== 11
Still und leise, mit [Kimi](kimi) auf Krücken und der [Ärztin](thekla) als Zeugen, geben sich [Jule](jule) und [Bao](bao) das Jawort. Als das junge [Paar](bao+jule) aus dem Rathaus tritt, wartet unten [Stöver](stoever), [der](stoever) von der Sache Wind bekommen hat, und sagt sich vor allen Leuten von [seiner](stoever) [Tochter](jule) los. [Rolf](rolf) lässt sich nicht zweimal bitten: [Er](rolf) nimmt die [Verstoßene](jule) samt [Mann](bao) bei sich auf, obwohl [sie](jule) das [Kind](jule) [seines](rolf) ärgsten [Gegners](stoever) ist. [Gesa](gesa) bringt dem [Patienten](kimi) [seinen](kimi) alten Arbeitshandschuh, trifft [ihn](kimi) aber mit [Thekla](thekla) an und merkt an dem Stich, den [ihr](gesa) der Anblick versetzt, wie es um [sie](gesa) steht. Am selben Abend hält [Vlachos](anwalt) um [ihre](gesa) Hand an.
- advisor kimi+thekla bao+jule "Zeugen"
+ wedding bao jule "Jawort"
- discover stoever bao+jule "Wind bekommen"
+ reject stoever jule "sagt sich vor allen"
- parent stoever jule "Tochter"
- housemate.start bao+jule rolf "nimmt die Verstoßene"
- enemy rolf stoever "Gegners"
- gift gesa kimi "Arbeitshandschuh"
- jealous gesa thekla "Stich"
- love gesa kimi "es um sie steht"
+ propose anwalt gesa "hält"

== 12
[Gesa](gesa) erbittet sich Bedenkzeit, bis [ihr](gesa) ausgerechnet die [Frau](thekla), [die](thekla) einmal [ihre](gesa) [Nebenbuhlerin](thekla) war, den Kopf zurechtrückt: Zwischen [ihr](thekla) und dem [Finnen](kimi), erklärt [Thekla](thekla), sei nie etwas gewesen. Daraufhin gibt [Gesa](gesa) dem [Anwalt](anwalt) einen Korb, den [er](anwalt) mit Fassung trägt, läuft zum Häuschen des toten [Gärtners](gaertner) und küsst den [Besitzer](kimi), noch ehe [er](kimi) die Krücken abstellen kann. [Stöver](stoever) erleidet am Nelkenstand einen Herzanfall. Es ist [sein](stoever) verhasster [Schwiegersohn](bao), [der](bao) [ihm](stoever) auf dem Großmarkt das Leben rettet. Im Krankenhaus bittet der [Genesende](stoever) [Jule](jule) um Verzeihung, und [sie](jule) lässt sich erweichen. [Rolf](rolf) übergibt die Gärtnerei [seiner](rolf) [Tochter](gesa) und fährt mit [Imke](imke) und dem [Kleinen](baby) zum ersten Mal in Urlaub.
- help thekla gesa "zurechtrückt"
- enemy.past gesa thekla "Nebenbuhlerin"
- affair! kimi thekla "nie etwas gewesen"
+ reject gesa anwalt "Korb"
- die.past gaertner "toten"
+ kiss gesa kimi "küsst"
- ill stoever "Herzanfall"
- enemy bao stoever "verhasster"
- kin bao stoever "Schwiegersohn"
+ rescue bao stoever "rettet"
- recover stoever "Genesende"
- reconcile jule stoever "erweichen"
- gift rolf gesa "übergibt"
- parent rolf gesa "Tochter"
