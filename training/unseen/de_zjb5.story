%series Linke Gerade
%lang de
%genre sports drama, boxing gym in Rostock, encyclopaedia season overview
%cast swantje | Swantje Behm; Swantje; Behm | f
%cast dragan | Dragan Milić; Dragan; Milić | m
%cast ludmilla | Ludmilla Behm; Ludmilla | f
%cast kofi | Kofi Asante; Kofi; Asante | m
%cast bo | Bo Lindgreen; Bo | n
%cast marijke | Marijke Vos; Marijke; Vos | f
%cast egon | Egon Pahl; Pahl; Egon | m
%cast tilly | Tilly Pahl; Tilly | f
%cast friedo | Friedo Behm; Friedo | m
%cast promoter | Lasse Krull; Krull | m
%cast reporterin | - | f
%cast arzt | - | m
%cast baby | Pelle | m

== 1 Auszählen
Die [Weltergewichtlerin](swantje) [Swantje Behm](swantje) geht im Kampf um den Landestitel gegen die [Niederländerin](marijke) [Marijke Vos](marijke) schon in der zweiten Runde zu Boden. Noch in der Kabine trennt sich [ihr](swantje) [Coach](egon) [Egon Pahl](egon), [der](egon) [sie](swantje) seit der Kindheit betreut hat, von [ihr](swantje), weil [er](egon) ohnehin aufhören will; das Gym im Hafen übergibt [er](egon) dem [Serben](dragan) [Dragan Milić](dragan). [Swantjes](swantje) ältere [Schwester](ludmilla) [Ludmilla](ludmilla), [die](ludmilla) das Büro führt, erkennt in dem [Nachfolger](dragan) den [Mann](dragan), mit [dem](dragan) [sie](ludmilla) im Mai eine Nacht in [Split](@split) verbracht hat.
- attack marijke swantje "zu Boden"
- advisor.end egon swantje "Coach"
+ quit egon "aufhören"
- gift egon dragan "übergibt"
- hire dragan egon "Gym"
- sibling ludmilla swantje "Schwester"
- discover ludmilla dragan "erkennt"
+ sex.past dragan ludmilla "Nacht" @split

== 2 Neue Seile
[Milić](dragan) schmeißt die alten Sandsäcke raus und die halbe Belegschaft hinterher. Als [er](dragan) [Ludmilla](ludmilla) siezt, als wären [sie](dragan+ludmilla) einander nie begegnet, lädt [diese](ludmilla) aus Trotz den [Masseur](kofi) [Kofi Asante](kofi) zum Fischbrötchen ein. [Der](kofi) hat freilich nur Augen für [Swantje](swantje), [die](swantje) wiederum seit sechs Jahren mit dem [Hafenlotsen](friedo) [Friedo](friedo) den Nachnamen, das Konto und neuerdings auch das Schweigen teilt. [Bo Lindgreen](bo), im Verein für die Zahlen zuständig, prophezeit einen nassen Herbst.
- quit _ dragan "hinterher"
- meet! dragan ludmilla "nie begegnet"
- invite ludmilla kofi "lädt"
+ love kofi swantje "Augen"
- married friedo swantje "Nachnamen"
- quarrel friedo swantje "Schweigen"

== 3 Wiegen
Vor dem Spiegel bemerkt [Ludmilla](ludmilla), dass der Gürtel zwickt, und der Apotheker lächelt wissend. Von der [Schwester](swantje) gefragt, wer Vater werde, zuckt [sie](ludmilla) die Achseln; als [Dragan](dragan) den Raum betritt, wird [sie](ludmilla) rot. [Swantje](swantje) zählt eins und eins zusammen. [Sie](swantje) knöpft sich den [Trainer](dragan) im Ring vor, verpasst [ihm](dragan) eine Rechte und schickt [ihn](dragan) mit blauem Auge zu [Ludmilla](ludmilla), [die](ludmilla) Eis auflegt. [Er](dragan) gibt zu, dass [er](dragan) die Nacht am Meer nie vergessen hat.
+ pregnant ludmilla dragan "Gürtel zwickt"
- sibling ludmilla swantje "Schwester"
- reveal! ludmilla swantje "zuckt"
+ discover swantje dragan "eins und eins"
- advisor dragan swantje "Trainer"
- attack swantje dragan "Rechte"
- injure dragan swantje "blauem Auge"
- treat dragan ludmilla "Eis"
- confess dragan ludmilla "nie vergessen"

== 4 Pause
Kein Wettkampf. [Pahl](egon) langweilt sich zu Hause. Täglich meckert [er](egon) mit [Tilly](tilly). [Tilly](tilly) ist [seine](egon) [Gattin](tilly). Eine Weltreise wünscht sich [Tilly](tilly). Geld dafür haben [die beiden](egon+tilly) nicht. In der Sauna umarmt [Kofi](kofi) [Swantje](swantje). [Swantje](swantje) schiebt [ihn](kofi) weg. Von der Tür aus sieht das [Friedo](friedo). Blass wird vor Eifersucht [Friedo](friedo). Den ganzen Abend bügelt [er](friedo).
- sad egon "langweilt"
- quarrel egon tilly "meckert"
- married egon tilly "Gattin"
- travel? tilly "Weltreise"
- flirt kofi swantje "umarmt"
- reject swantje kofi "schiebt"
- discover friedo kofi+swantje "sieht"
+ jealous friedo kofi "Eifersucht"

== 5 Der Geldgeber
[Lasse Krull](promoter), [Promoter](promoter) aus [Hamburg](@hamburg), will [Swantje](swantje) gegen [Vos](marijke) ein zweites Mal in den Ring bringen und winkt mit einer Börse, bei der selbst [Bo](bo) blass wird. Die Bedingung: Eine [Reporterin](reporterin) soll zwei Wochen lang die ganze Familie filmen dürfen. [Friedo](friedo) hält das für Ausverkauf und sagt es so laut, dass der Nachbar klopft. [Sie](swantje) unterschreibt trotzdem. Noch ehe die Kamera läuft, packt der [Lotse](friedo) den Seesack und kommt bei [Egon](egon) und [Tilly](tilly) unter, [die](egon+tilly) einen dritten Mann zum Skat brauchen.
- hire? swantje promoter "Ring"
- quarrel friedo swantje "so laut"
- hire swantje promoter "unterschreibt"
+ breakup friedo swantje "Seesack"
- move friedo egon+tilly "kommt"
- housemate.start egon+tilly friedo "kommt"

== 6 Auge der Kamera
Die [Reporterin](reporterin), [die](reporterin) in jede Ecke leuchtet, hat bald heraus, dass [Kofi](kofi) dem [Promoter](promoter) achttausend Euro schuldet. [Krull](promoter) setzt dem [Masseur](kofi) die Pistole auf die Brust: Entweder mischt [dieser](kofi) [Swantje](swantje) vor dem Kampf ein Schlafmittel ins Wasser, oder die Schuldscheine landen beim Anwalt. [Kofi](kofi), [der](kofi) [sie](swantje) inzwischen jede Nacht in [seiner](kofi) Dachkammer empfängt, schweigt zu allem. [Dragan](dragan) macht derweil [Ludmilla](ludmilla) beim Ultraschall eine Liebeserklärung, die der [Arzt](arzt) versehentlich mitschneidet.
- investigate reporterin _ "leuchtet"
- discover reporterin kofi "heraus"
+ threaten promoter kofi "Pistole auf die Brust"
- affair kofi swantje "jede Nacht"
- betray? kofi swantje "Schlafmittel"
- reveal! kofi swantje "schweigt"
- pregnant ludmilla "Ultraschall"
+ confess dragan ludmilla "Liebeserklärung"
- advisor arzt ludmilla "Arzt"

== 7 Rückkampf
Am Tag des Kampfes wirft [Kofi](kofi) die Flasche in den Hafen und gesteht [Swantje](swantje) in der Kabine, wozu [er](kofi) angestiftet worden ist. [Sie](swantje) küsst [ihn](kofi), geht hinaus und schlägt [Marijke Vos](marijke) in der neunten Runde k. o. Die [Besiegte](marijke), [deren](marijke) Kiefer gebrochen ist, reicht der [Siegerin](swantje) noch auf der Trage den Gürtel. [Krull](promoter), [der](promoter) [sein](promoter) gesamtes Geld auf die [Niederländerin](marijke) gesetzt hatte, wird am Ausgang von zwei Beamten in Zivil empfangen: Die [Reporterin](reporterin) hat [ihr](reporterin) Material der Staatsanwaltschaft überlassen.
+ reveal kofi swantje "gesteht"
- kiss kofi swantje "küsst"
- attack swantje marijke "k. o"
- find swantje "Siegerin"
- injure marijke swantje "gebrochen"
- gift marijke swantje "reicht"
- lose promoter "gesetzt"
+ arrest _ promoter "empfangen"
- accuse reporterin promoter "überlassen"

== 8 Katerfrühstück
Den Titel hat nun [Swantje](swantje). Neben [ihr](swantje) wacht [Kofi](kofi) auf. Brötchen bringt ausgerechnet [Friedo](friedo). Reden wollte [er](friedo), kämpfen um [Swantje](swantje). Barfuß öffnet [ihm](friedo) [Kofi](kofi). Gebrüllt wird nicht. Die Brötchen isst [Bo](bo). Beim Amt reicht [Friedo](friedo) die Scheidung ein. Ins Krankenhaus muss wegen der Wehen [Ludmilla](ludmilla). Falscher Alarm, sagt der [Arzt](arzt). Aufgeregter als [sie](ludmilla) war [Dragan](dragan).
- find swantje "Titel"
- sex kofi swantje "Neben"
- reconcile? friedo swantje "kämpfen"
+ discover friedo kofi+swantje "Barfuß"
- quarrel! friedo kofi "Gebrüllt wird nicht"
+ divorce? friedo swantje "Scheidung"
- birth! ludmilla "Falscher Alarm"
- sad dragan "Aufgeregter"

== 9 Kilometergeld
[Swantje](swantje) fährt mit [Kofi](kofi) zu [dessen](kofi) Großeltern nach [Kumasi](@kumasi), wo man [sie](swantje) nach allen Regeln der Gastfreundschaft mästet. Unterdessen herrscht im Gym Flaute; die Matten stinken, die Heizung spinnt. [Bo](bo) legt die Bilanz vor und bittet [Dragan](dragan), das Haus an eine Parkhauskette zu verkaufen. Nicht mit [ihm](dragan), brüllt [Milić](dragan). [Egon](egon), [den](egon) [Tilly](tilly) aus der Wohnung gejagt hat, weil [er](egon) die Reisekasse heimlich auf Hunde verwettet hatte, schläft nun auf dem Hallenboden.
- travel kofi+swantje "fährt" @kumasi
- kin _ kofi "Großeltern"
- reject dragan bo "Nicht mit"
- quarrel bo dragan "brüllt"
- steal.past egon tilly "heimlich"
- betray.past egon tilly "heimlich"
+ breakup tilly egon "gejagt"
- lose.past egon "verwettet"

== 10 Niederkunft
Im Ring, auf einer Turnmatte, zwischen zwei Runden Schattenboxen wird [Ludmilla](ludmilla) von einem [Sohn](baby) entbunden, weil der Rettungswagen im Stau steht. [Marijke](marijke), zufällig zu Besuch und ausgebildete [Hebamme](marijke), kommandiert; [Dragan](dragan) klappt ohnmächtig zusammen, [Egon](egon) hält das Handtuch. Der [Kleine](baby) heißt [Pelle](baby). Vor dem Gym steht [Tilly](tilly) mit zwei Bahnkarten und sagt zu dem [Alten](egon), wenn [er](egon) die Weltreise schon verspielt habe, werde eben nach [Usedom](@usedom) gefahren. [Er](egon) hat nasse Augen.
+ birth ludmilla baby "entbunden"
- parent ludmilla baby "Sohn"
- help marijke ludmilla "kommandiert"
- ill dragan "ohnmächtig"
- lose.past egon "verspielt"
+ reconcile egon tilly "Bahnkarten"
- travel? egon+tilly "gefahren" @usedom
- happy egon "nasse Augen"

== 11 Schlussgong
Die Parkhauskette bekommt einen Korb, denn [Marijke](marijke) steigt mit [ihrem](marijke) Preisgeld als [Teilhaberin](marijke) ein. Von [Swantje](swantje) geschieden und seit Neuestem häufig am Ring zu sehen, trägt [Friedo](friedo) der früheren [Gegnerin](marijke) [seiner](friedo) [Ex](swantje) die Tasche, was [diese](swantje) mit einem Grinsen quittiert. [Dragan](dragan) fragt [Ludmilla](ludmilla) zwischen Windeln und Bandagen, ob man nicht heiraten solle; [sie](ludmilla) antwortet, [er](dragan) solle erst einmal die Flasche wärmen. [Pelles](baby) erste Faust gilt dem [Vater](dragan).
- hire marijke _ "steigt"
- divorce friedo swantje "geschieden"
- help friedo marijke "Tasche"
- enemy.past marijke swantje "Gegnerin"
- ex friedo swantje "Ex"
- happy swantje "Grinsen"
+ propose dragan ludmilla "heiraten"
- reject ludmilla dragan "erst einmal"
- parent dragan baby "Vater"
