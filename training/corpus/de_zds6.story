%series Hinterm Deich wird gemolken
%lang de
%genre village and farm, North Frisia, broadcaster's daily listings
%cast wiebke | Wiebke Thoms; Wiebke | f
%cast ocke | Ocke Thoms; Ocke | m
%cast gesche | Gesche Thoms; Gesche | f
%cast dario | Dario Conti; Dario | m
%cast momme | Momme Feddersen; Momme; Feddersen | m
%cast ketty | Ketty Feddersen; Ketty | f
%cast lorne | Lorne | m
%cast tierarzt | Dr. Piet Asmus; Asmus | m
%cast pastorin | Pastorin Ude; Ude | f
%cast bankerin | - | f
%cast magd | Zita | f
%cast hannes | Hannes | m
%cast kuh | Erika | f

== 1
Auf dem Thomshof ist die Melkmaschine hin und die Kasse leer. [Bäuerin](wiebke) [Wiebke](wiebke), [die](wiebke) den Betrieb seit dem Unfalltod [ihres](wiebke) [Mannes](hannes) [Hannes](hannes) allein stemmt, bittet die [Bankerin](bankerin) um Aufschub und beißt auf Granit. [Altbauer](ocke) [Ocke](ocke), [ihr](wiebke) [Schwiegervater](ocke), macht [seinem](ocke) Ärger am Hoftor Luft. [Momme Feddersen](momme), [Nachbar](momme) zur Linken, reibt sich die Hände: [Ihm](momme) käme das Land gerade recht. Da stapft ein [Landarbeiter](dario) aus [Bergamo](@bergamo) über den Deich und fragt nach einem Bett.
- die.past hannes "Unfalltod"
- married.past hannes wiebke "Mannes"
- reject bankerin wiebke "Granit"
- kin ocke wiebke "Schwiegervater"
- sad ocke "Ärger"
- neighbour momme wiebke "Nachbar"
- happy momme "reibt"
+ travel dario "stapft"

== 2
[Dario](dario), so heißt der [Neue](dario), darf im Heu schlafen, wenn [er](dario) dafür mitanpackt. [Er](dario) bringt die Maschine mit Draht und Kaugummi in Gang, und [Gesche](gesche), [Wiebkes](wiebke) aufgeweckte [Älteste](gesche), ist hin und weg von dem [Lombarden](dario). [Ocke](ocke) dagegen traut keinem, der vor Mittag singt. Bei [Feddersens](ketty+momme) hängt der Haussegen schief: [Ketty](ketty) wirft [ihrem](ketty) [Angetrauten](momme) vor, [er](momme) verhandle hinter [ihrem](ketty) Rücken mit einem Windparkbetreiber.
- hire dario wiebke "mitanpackt"
- help dario wiebke "in Gang"
- parent wiebke gesche "Älteste"
+ love.start gesche dario "hin und weg"
- married ketty momme "Angetrauten"
- quarrel ketty momme "Haussegen"
+ accuse ketty momme "wirft"
- betray momme ketty "hinter ihrem Rücken"

== 3
In der Nacht bleibt [Erika](kuh), das beste [Tier](kuh) im Stall, beim Kalben stecken. Weil [Dr. Asmus](tierarzt), der [Tierarzt](tierarzt), auf einer Taufe tanzt, krempelt [Wiebke](wiebke) selbst die Ärmel hoch, und [Dario](dario) zieht mit. Gegen fünf steht ein Bullenkalb auf wackligen Beinen. Die [Bäuerin](wiebke) und der [Knecht](dario) teilen sich stumm einen Apfel. [Gesche](gesche) schaut durchs Stallfenster zu und ballt die Fäuste. Am Morgen lässt [Momme](momme) beiläufig fallen, dass man über die [Witwe](wiebke) schon rede.
+ birth kuh _ "Kalben"
- celebrate tierarzt "Taufe"
+ help dario+wiebke kuh "zieht mit"
- married.past hannes wiebke "Witwe"
- jealous gesche wiebke "Fäuste"
- boss wiebke dario "Knecht"
- threaten momme wiebke "rede"

== 4
Die [Filialleiterin](bankerin) gewährt [Wiebke](wiebke) überraschend drei Monate mehr. Was [die](wiebke) nicht weiß: [Ocke](ocke) hat [sein](ocke) Sparbuch geplündert und schweigt eisern. [Ketty Feddersen](ketty) packt die Koffer und kommt bei [Pastorin Ude](pastorin) unter, [die](pastorin) im Pfarrhaus schon drei Ehefrauen beherbergt hat. [Gesche](gesche) verweigert beim Frühstück jede Antwort, gesteht [ihrem](gesche) [Großvater](ocke) aber auf dem Trecker, in wen [sie](gesche) verschossen ist. Der [Alte](ocke) verschluckt sich am Priem.
+ help bankerin wiebke "gewährt"
- discover! wiebke ocke "nicht weiß"
- gift ocke wiebke "Sparbuch"
- reveal! ocke wiebke "schweigt"
+ breakup ketty momme "packt"
- move ketty pastorin "unter"
- kin gesche ocke "Großvater"
- reveal gesche ocke "gesteht"
- love gesche dario "verschossen"

== 5
Dorffest am Deich. [Momme](momme) gibt sich als Strohwitwer zerknirscht, gewinnt beim Ringreiten den Schinken und schenkt ihn ausgerechnet [Wiebke](wiebke). [Sie](wiebke) lehnt dankend ab und fordert [Dario](dario) zum Walzer auf. [Gesche](gesche) kippt [ihrer](gesche) [Mutter](wiebke) Bowle übers Kleid und rennt in die Salzwiesen. [Lorne](lorne), der [Sohn](lorne) der [Feddersens](ketty+momme), gerade mit Motorrad aus [Kanada](@kanada) heimgekehrt, findet [sie](gesche) dort bei steigender Flut und trägt [sie](gesche) huckepack zurück.
- sad? momme ketty "zerknirscht"
- find momme "gewinnt"
- reject wiebke momme "lehnt"
- flirt dario wiebke "Walzer"
+ attack gesche wiebke "kippt"
- parent wiebke gesche "Mutter"
- flee gesche "rennt"
- parent ketty+momme lorne "Sohn"
- return lorne "heimgekehrt"
+ rescue lorne gesche "huckepack"

== 6
Ruhetag für die Herzen, nicht für die Hände: Der erste Schnitt muss eingefahren werden, ehe es gewittert. Alle packen an, selbst die [Pastorin](pastorin) sitzt auf dem Schwader. [Asmus](tierarzt) kommt zu spät, hat aber Bienenstich dabei. [Ocke](ocke) erzählt wieder die Geschichte vom Winter '79, die keiner mehr hören kann. Um acht fallen die ersten Tropfen, um halb neun ist die Scheune voll. Auf dem Dach schlafen die Schwalben.
- help pastorin wiebke "packen an"
- gift tierarzt _ "dabei"

== 7
In der Waschküche stolpert [Ocke](ocke) über ein Foto aus [Darios](dario) Rucksack: Es zeigt [ihn](dario) Arm in Arm mit einer jungen [Frau](magd) und einem Säugling. Umgehend zeigt der [Senior](ocke) es [Wiebke](wiebke). [Die](wiebke) stellt den [Italiener](dario) im Stall zur Rede, und [er](dario) erzählt zögernd von [Zita](magd), [der](magd) [er](dario) vor zwei Jahren das Jawort gegeben hat und [die](magd) [ihm](dario) weglief. [Wiebke](wiebke) zieht die Hand zurück. [Gesche](gesche) und [Lorne](lorne) schrauben derweil einträchtig am Motorrad.
+ find ocke "stolpert"
- reveal ocke wiebke "zeigt der Senior"
- accuse wiebke dario "Rede"
- reveal dario wiebke "erzählt"
- wedding.past dario magd "Jawort"
- breakup.past magd dario "weglief"
+ reject wiebke dario "zieht"

== 8
[Zita](magd) steht auf dem Hof! [Sie](magd) verlangt von [ihrem](magd) [Ehemann](dario) Unterhalt und droht, [ihn](dario) wegen Schwarzarbeit zu melden. [Pastorin Ude](pastorin) gelingt es, [sie](magd) zu einer Tasse Tee zu bewegen, und über den Rosinen bricht die Wahrheit hervor: [Momme](momme) hat die [Frau](magd) ausfindig gemacht und [ihr](magd) die Reise bezahlt. [Ketty](ketty), [die](ketty) im Nebenzimmer bügelt, bekommt jedes Wort mit und brennt ein Loch in den Talar. Das Kind auf dem Foto ist übrigens [Zitas](magd) Neffe.
+ return magd "steht"
- married dario magd "Ehemann"
- threaten magd dario "droht"
- help pastorin magd "Tee"
- reveal magd pastorin "Wahrheit"
- betray.past momme dario "ausfindig"
- gift.past momme magd "bezahlt"
+ discover ketty momme "bekommt"
- sad ketty momme "brennt"
- kin _ magd "Neffe"

== 9
[Ketty](ketty) kehrt zu [Momme](momme) zurück, allerdings nur, um [ihn](momme) vor dem versammelten Deichverband bloßzustellen. Unter dem Hohn der anderen schleicht [ihr](ketty) [Gatte](momme) aus dem Saal, betrinkt sich und setzt die Scheune der [Nachbarin](wiebke) in Brand. [Ocke](ocke) stürmt in die Flammen, um [Erika](kuh) loszubinden, und bricht unter einem Balken zusammen. [Dario](dario) holt den [Greis](ocke) heraus. Mit schweren Verbrennungen wird [er](ocke) nach [Heide](@heide) geflogen; für die Ernte kommt jede Hilfe zu spät.
- return ketty "kehrt"
+ reveal ketty momme "bloßzustellen"
- married ketty momme "Gatte"
- ill momme "betrinkt"
+ attack momme wiebke "Brand"
- neighbour momme wiebke "Nachbarin"
- rescue? ocke kuh "loszubinden"
+ rescue dario ocke "heraus"
- injure ocke "Verbrennungen"
- lose wiebke "zu spät"

== 10
Am Bett des [Patriarchen](ocke) begegnen sich [Wiebke](wiebke) und [Gesche](gesche) und fallen einander wortlos um den Hals. [Ocke](ocke) erwacht, verlangt nach Korn und nach [Dario](dario). „Bist ein [Esel](dario)“, brummt [er](ocke), „aber unser [Esel](dario).“ [Lorne](lorne) ahnt, wer gezündelt hat: Die Stiefel [seines](lorne) [Vaters](momme) riechen nach Benzin. Bringt [er](lorne) es über sich, den eigenen [Alten](momme) anzuzeigen? Die ganze Nacht sitzt [er](lorne) vor der Wache auf dem Motorrad.
+ reconcile gesche wiebke "Hals"
- recover ocke "erwacht"
- reconcile dario ocke "unser Esel"
+ discover lorne momme "ahnt"
- parent momme lorne "Vaters"
- accuse? lorne momme "anzuzeigen"

== 11
Statt [Lorne](lorne) geht [Momme](momme) hinein und legt das Feuer offen. [Ketty](ketty), [die](ketty) [ihn](momme) nie so klein gesehen hat, begleitet [ihn](momme) bis zur Zellentür und verspricht Kuchen, keine Liebe. [Lorne](lorne) bietet [Wiebke](wiebke) zum Ausgleich [seine](lorne) Arbeitskraft an, unbezahlt, und zieht in die Knechtkammer. [Gesche](gesche) sorgt dafür, dass dort frische Gardinen hängen. [Zita](magd) unterschreibt die Scheidungspapiere, lässt sich von [Asmus](tierarzt) zum Bahnhof fahren und steigt nicht ein.
+ reveal momme _ "offen"
- arrest _ momme "Zellentür"
- help ketty momme "begleitet"
- love! ketty momme "keine Liebe"
- help lorne wiebke "Arbeitskraft"
- move lorne wiebke "zieht"
+ divorce dario magd "Scheidungspapiere"
- help tierarzt magd "fahren"

== 12
Das Dorf baut die Scheune in drei Tagen wieder auf. Die [Bankerin](bankerin) hämmert mit und verrät im Übermut, von wem das Geld im Mai stammte. [Wiebke](wiebke) küsst [ihren](wiebke) [Schwiegervater](ocke) auf die Glatze. Unterm Richtkranz nimmt [sie](wiebke) [Darios](dario) Hand, diesmal vor allen Leuten. [Ocke](ocke) spielt Akkordeon mit drei Fingern. [Gesche](gesche) springt hinten auf [Lornes](lorne) Maschine, und [die zwei](gesche+lorne) brausen Richtung [Husum](@husum), wo die [Abiturientin](gesche) eine Lehrstelle beim [Tierarzt](tierarzt) antritt. [Erika](kuh) muht dreimal.
- help _ wiebke "baut"
+ reveal bankerin wiebke "verrät"
- kin ocke wiebke "Schwiegervater"
- kiss ocke wiebke "küsst"
+ couple.start dario wiebke "vor allen Leuten"
- create ocke "spielt"
- travel gesche+lorne "brausen" @husum
- hire gesche tierarzt "Lehrstelle"
