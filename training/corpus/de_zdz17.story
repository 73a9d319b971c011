%series Taxi Rosa
%lang de
%genre sitcom podcast, women's taxi company in Cologne, recap column
%cast rosa | Rosa Schmitz; Rosa | f
%cast gül | Gül Demir; Gül | f
%cast olena | Olena | f
%cast conny | Conny Broich; Conny | f
%cast tess | Tess | f
%cast hella | Hella Vonderheide; Hella | f
%cast rüdiger | Rüdiger | m
%cast emre | Emre | m
%cast maxim | Maxim | m
%cast fahrgast | Benedikt Ley; Benedikt | m
%cast mechanikerin | - | f
%cast kind | Mira | f

== 1
[Rosa Schmitz](rosa), frisch geschieden, gründet mit der Abfindung ein Taxiunternehmen, in dem nur Frauen ans Steuer dürfen. Zur Stammbesatzung gehören die [Kölnerin](conny) [Conny](conny), die [Ukrainerin](olena) [Olena](olena) und die junge [Gül](gül), [deren](gül) [Bruder](emre) [Emre](emre) von der Sache nichts wissen darf. Gleich am ersten Morgen zerkratzt jemand die Türen. [Rosa](rosa) hat [ihren](rosa) [Ex](rüdiger) [Rüdiger](rüdiger) im Verdacht, [Conny](conny) die [Konkurrentin](hella) [Hella Vonderheide](hella), bei [der](hella) [sie](conny) bis Ostern fuhr.
- divorce.past rosa rüdiger "geschieden"
+ create rosa "gründet"
- boss rosa conny+gül+olena "Stammbesatzung"
- sibling emre gül "Bruder"
- attack _ rosa "zerkratzt"
- ex rosa rüdiger "Ex"
- accuse rosa rüdiger "Verdacht"
- accuse conny hella "Verdacht"
- reveal! gül emre "nichts wissen"
- enemy hella rosa "Konkurrentin"
- boss.past hella conny "fuhr"

== 2
[Olena](olena) fährt einen [Fahrgast](fahrgast) dreimal um den Dom, weil [er](fahrgast) nicht aussteigen mag; [er](fahrgast) ist am Vormittag vor dem Standesamt stehen gelassen worden. [Sie](olena) hört zu, sagt nichts und schaltet den Zähler ab. [Conny](conny) bekommt derweil einen Anruf von [Hella](hella): Die [Rivalin](hella) bietet [ihr](conny) den alten Platz an, mit Dienstwagen. Die [Kölnerin](conny) lehnt ab, ohne zu erwähnen, dass [sie](conny) von der [Anruferin](hella) noch immer träumt. Im Hof schraubt eine [Mechanikerin](mechanikerin), und [Gül](gül) sieht [ihr](mechanikerin) dabei ein wenig zu lange zu.
- breakup _ fahrgast "stehen gelassen"
+ help olena fahrgast "hört zu"
- hire? conny hella "Platz"
- reject conny hella "lehnt"
- love conny hella "träumt"
+ love.start gül mechanikerin "zu lange"

== 3
[Emre](emre) entdeckt die Taxilizenz der [Schwester](gül) unter der Matratze. [Gül](gül) muss sich anhören, was die Großeltern dazu sagen würden; [sie](gül) knallt [ihm](emre) die Tür vor der Nase zu und zieht zur [Chefin](rosa). [Rosa](rosa) rückt das Bett der [Tochter](kind) beiseite, der kleinen [Mira](kind), [die](kind) nur jedes zweite Wochenende da ist. [Rüdiger](rüdiger) findet das unmöglich und droht am Telefon mit dem Jugendamt. Die [Ukrainerin](olena) nimmt [ihr](rosa) den Hörer ab und sagt etwas, das [er](rüdiger) zum Glück nicht versteht.
- discover emre gül "entdeckt"
- sibling emre gül "Schwester"
- quarrel emre gül "knallt"
+ move gül rosa "zieht"
- boss rosa gül "Chefin"
- parent rosa kind "Tochter"
- threaten rüdiger rosa "droht"
- help olena rosa "nimmt"

== 4
[Conny](conny) wartet auf [Hella](hella). [Hella](hella) kommt wirklich. [Hella](hella) kann [Rosa](rosa) nicht leiden. [Conny](conny) weiß das. [Hella](hella) küsst [Conny](conny). [Tess](tess) fotografiert [Hella](hella). [Tess](tess) ist [Hellas](hella) [Frau](tess). [Conny](conny) kennt [Tess](tess) nicht. [Gül](gül) fährt [Tess](tess) heim. [Tess](tess) weint hinter [Gül](gül).
- return hella "kommt wirklich"
- enemy hella rosa "nicht leiden"
+ kiss conny hella "küsst"
- cheat hella tess "küsst"
- help gül tess "heim"
- discover tess conny+hella "fotografiert"
- married hella tess "Frau"
- meet! conny tess "kennt Tess nicht"
- sad tess "weint"

== 5
Am nächsten Tag hängt das Foto an jeder Ampel. [Rosa](rosa) stellt die [Kölnerin](conny) vor die Wahl: Firma oder [Feindin](hella). [Diese](conny) greift sich die Schlüssel und wirft sie auf den Tisch. Die betrogene [Gattin](tess) sitzt seit Stunden in der Zentrale, trinkt Kakao und wird von [Olena](olena) mit Keksen gefüttert. Der sitzen gelassene [Bräutigam](fahrgast) von neulich, [Benedikt Ley](fahrgast), bringt Blumen für die [Fahrerin](olena), und die [Ukrainerin](olena) errötet bis zum Scheitel. Nur die [Mechanikerin](mechanikerin) arbeitet.
- enemy hella rosa "Feindin"
- breakup.past _ fahrgast "sitzen gelassene"
- threaten rosa conny "vor die Wahl"
+ quit conny rosa "wirft"
- cheat hella tess "betrogene"
- married hella tess "Gattin"
- help olena tess "gefüttert"
+ gift fahrgast olena "Blumen"
- love olena fahrgast "errötet"

== 6
Der Rhein führt Hochwasser, die Stadt steht im Stau, und vor dem Bahnhof spielt einer Drehorgel. [Gül](gül) wagt sich mit zwei Kaffees in die Werkstatt. Die [Mechanikerin](mechanikerin) hat Öl an der Nase und einen Ring am Finger; [sie](mechanikerin) sei verlobt, sagt [sie](mechanikerin), mit einem [Matrosen](maxim) namens [Maxim](maxim). Die [Jüngste](gül) trinkt beide Kaffees selbst. In der Garage brennt nachts Licht: [Emre](emre) wäscht heimlich das Taxi [seiner](emre) [Schwester](gül).
- gift? gül mechanikerin "Kaffees"
+ engaged maxim mechanikerin "verlobt"
- sad gül "selbst"
- sibling emre gül "Schwester"
+ help emre gül "wäscht"

== 7
[Tess](tess) hat [Hella](hella) den Laufpass gegeben, nach vierzehn Jahren, und heuert bei [Rosa](rosa) an. Die [Neue](tess) im Team fährt, wie [sie](tess) streitet: schnell und mit Hupe. Auf der Deutzer Brücke überholt [sie](tess) [ihre](tess) [Verflossene](hella) und blockiert [sie](hella); auf dem Beifahrersitz hockt [Conny](conny), aschfahl. Es kommt zum Handgemenge zwischen den [Exfrauen](hella+tess), und die [Kölnerin](conny), [die](conny) dazwischengeht, bricht sich zwei Rippen. [Olena](olena) kutschiert [alle drei](conny+hella+tess) ins Krankenhaus.
+ breakup tess hella "Laufpass"
- hire tess rosa "heuert"
- ex hella tess "Verflossene"
- attack tess hella "blockiert"
- quarrel hella tess "Handgemenge"
+ injure conny "bricht"
- help olena conny+hella+tess "kutschiert"

== 8
Im Wartezimmer muss [Rosa](rosa) lachen: Da sitzen die [Feindin](hella), [deren](hella) [Exfrau](tess) und die [Abtrünnige](conny) in einer Reihe und teilen sich eine Tüte Erdnüsse. [Conny](conny) bittet die frühere [Chefin](rosa) um Verzeihung, und [Rosa](rosa) streicht [ihr](conny) über den Verband. Auch [Hella](hella) gibt etwas zu: Die Kratzer vom ersten Tag stammten von [ihr](hella). [Benedikt](fahrgast) holt [Olena](olena) zum Tanzen ab. Am Abend ruft die [Mechanikerin](mechanikerin) bei [Gül](gül) an; die Verlobung sei geplatzt.
- happy rosa "lachen"
- enemy hella rosa "Feindin"
- ex hella tess "Exfrau"
- boss.past rosa conny "frühere Chefin"
+ reconcile conny rosa "Verzeihung"
- reveal hella rosa "gibt etwas zu"
- attack.past hella rosa "Kratzer"
- date fahrgast olena "Tanzen"
+ engaged.end maxim mechanikerin "geplatzt"
- reveal mechanikerin gül "ruft"

== 9
[Rüdiger](rüdiger) bringt [Mira](kind) nicht zurück. Als die [Mutter](rosa) vor [seiner](rüdiger) Tür steht, sind [Vater](rüdiger) und [Kind](kind) verschwunden. Fünf Taxis schwärmen aus; [Hella](hella), ungefragt, schickt [ihre](hella) ganze Flotte. [Tess](tess) entdeckt den [Mann](rüdiger) an einer Raststätte bei [Aachen](@aachen) und stellt den Wagen quer. Die [Kleine](kind) klettert ins Taxi und schläft sofort ein. Die [Chefin](rosa) umarmt erst die [Tochter](kind), dann, nach kurzem Zögern, die langjährige [Gegnerin](hella).
+ abduct rüdiger kind "verschwunden"
- parent rosa kind "Mutter"
- parent rüdiger kind "Vater"
- help hella rosa "schickt"
- discover tess rüdiger "entdeckt"
+ rescue tess kind "quer"
- enemy hella rosa "Gegnerin"
- reconcile hella rosa "umarmt"

== 10
Die beiden Unternehmen fusionieren. [Olena](olena) und [Benedikt](fahrgast) geben sich das Jawort in demselben Standesamt, vor dem [er](fahrgast) einst allein stand. [Gül](gül) küsst die [Mechanikerin](mechanikerin) auf die ölige Nase, und [Emre](emre), der [Bruder](emre), hält [ihnen](gül+mechanikerin) die Wagentür auf. [Conny](conny) ist mit [Hella](hella) zusammengezogen. Und [Tess](tess)? [Sie](tess) sitzt neben [Rosa](rosa) auf der Rückbank, die Hand auf [deren](rosa) Knie. Keine nimmt sie weg.
- colleague.start hella rosa "fusionieren"
+ wedding fahrgast olena "Jawort"
+ kiss gül mechanikerin "küsst"
- sibling emre gül "Bruder"
- help emre gül+mechanikerin "Wagentür"
- housemate.start conny hella "zusammengezogen"
- flirt rosa tess "Knie"

== 11
Bei der Jahresfeier im Hof verkündet [Olena](olena), dass [sie](olena) Zwillinge erwartet; [ihr](olena) [Mann](fahrgast) fällt in die Bowle. [Hella](hella) schnauzt [Conny](conny) an, weil [diese](conny) noch mit [Tess](tess) Kaffee trinkt. „[Du](hella) hast wohl vergessen, wer hier wen betrogen hat“, kontert die [Jüngere](conny). Die [Mechanikerin](mechanikerin) bekommt von [Gül](gül) einen Helm, rosa lackiert. Zu später Stunde gestehen [Rosa](rosa) und [Tess](tess) der versammelten Mannschaft, was ohnehin jeder weiß.
- celebrate rosa "Jahresfeier"
+ pregnant olena fahrgast "Zwillinge"
- reveal olena _ "verkündet"
- married fahrgast olena "Mann"
- quarrel conny hella "schnauzt"
- jealous hella tess "Kaffee"
- cheat.past hella tess "betrogen"
- gift gül mechanikerin "Helm"
+ reveal rosa+tess _ "gestehen"

== 12
[Hella](hella) und [Conny](conny) haben sich getrennt, ohne Handgemenge; die [Kölnerin](conny) wohnt wieder in der Südstadt, allein mit einem Kater. [Rosa](rosa) fragt [Tess](tess) an einer roten Ampel, ob [sie](tess) [ihre](rosa) Frau werden wolle. Hinter [ihnen](rosa+tess) hupen alle. [Tess](tess) sagt Ja und fährt bei Grün los. [Rüdiger](rüdiger), reumütig, darf [Mira](kind) wieder sehen, unter Aufsicht von [Emre](emre), [den](emre) die [Chefin](rosa) als ersten Mann eingestellt hat.
+ breakup conny hella "getrennt"
- housemate.end conny hella "allein"
+ propose rosa tess "Frau werden"
- engaged.start rosa tess "Ja"
- sad rüdiger "reumütig"
- hire emre rosa "eingestellt"
- boss rosa emre "Chefin"
