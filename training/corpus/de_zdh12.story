%series Asche über Brigantium
%lang de
%genre Römerdrama, Grenzprovinz, dichte Inhaltsangaben
%cast livia | Vibia Serena; Vibia; Serena | f
%cast gaius | Aulus Cornelius Pansa; Pansa; Aulus | m
%cast marcus | Lucius Pansa; Lucius | m
%cast drusa | Drusa; Domina Drusa | f
%cast syrus | Nikias | m
%cast celta | Brica | f
%cast tasgo | Tasgo | m
%cast legat | Legat Maecius; Maecius | m
%cast zenturio | Hostus; Zenturio Hostus | m
%cast haendler | Philodemos | m
%cast kind | Aulus | m
%cast erste | - | f
%cast vorkoster | - | m
%cast vorgaenger | - | m
%cast priester | - | m

== 1
[Vibia Serena](livia), [Tochter](livia) eines bankrotten Senators, wird an den Rand des Reiches verheiratet. [Ihr](livia) [Bräutigam](gaius), [Statthalter](gaius) [Aulus Cornelius Pansa](gaius), ist dreimal so alt und nennt [sie](livia) beim Namen [seiner](gaius) toten ersten [Frau](erste). Freundlich empfangen wird [sie](livia) einzig von [Nikias](syrus), dem freigelassenen [Sekretär](syrus). [Drusa](drusa), die verwitwete [Schwester](drusa) des [Hausherrn](gaius), verweigert [ihr](livia) die Schlüssel. Am selben Abend reitet [Lucius](marcus) ein, der [Stiefsohn](marcus), verwundet bei einem Überfall der Kelten. [Vibia](livia) wäscht [ihm](marcus) das Blut ab. Keiner von [beiden](livia+marcus) weiß da schon, wie [sie](livia+marcus) zueinander stehen.
- parent _ livia "Tochter"
+ wedding gaius livia "verheiratet"
- die.past erste "toten"
- married.past erste gaius "Frau"
- boss gaius syrus "Sekretär"
- help syrus livia "Freundlich"
- sibling drusa gaius "Schwester"
- married.past _ drusa "verwitwete"
- die.past _ "verwitwete"
- reject drusa livia "verweigert"
- travel marcus "reitet"
- kin livia marcus "Stiefsohn"
- injure marcus _ "verwundet"
- attack.past _ marcus "Überfall"
- treat marcus livia "wäscht"

== 2
Der Überfall geht auf das Konto von [Tasgo](tasgo), einem jungen [Häuptling](tasgo), [dessen](tasgo) [Schwester](celta) [Brica](celta) als Geisel im Haus des [Statthalters](gaius) lebt. [Pansa](gaius) lässt zur Vergeltung zwei Dörfer einäschern. [Lucius](marcus), mit [Brica](celta) aufgewachsen, warnt [sie](celta) vergebens davor, den Stammesleuten eine Botschaft zu schicken. [Hostus](zenturio), der [Zenturio](zenturio), fängt den Läufer ab, tötet ihn und bringt das Täfelchen [Drusa](drusa), [der](drusa) [er](zenturio) mehr gehorcht als dem Gesetz. [Sie](drusa) legt es zu den anderen.
- attack.past tasgo marcus "Überfall"
- sibling celta tasgo "Schwester"
- abduct.past gaius celta "Geisel"
+ attack gaius _ "einäschern"
- housemate.past celta marcus "aufgewachsen"
- help marcus celta "warnt"
- kill zenturio _ "tötet"
- gift zenturio drusa "bringt"

== 3
[Domina Drusa](drusa) sammelt Geheimnisse wie andere Gemmen. Von [Nikias](syrus) besitzt [sie](drusa) einen gefälschten Freibrief, von [Hostus](zenturio) das Geständnis einer Fahnenflucht, und nun hat [sie](drusa) [Brica](celta) in der Hand: Entweder die [Keltin](celta) mischt der jungen [Schwägerin](livia) Wolfsmilch in den Wein, oder [Tasgo](tasgo) erfährt, wer die Dörfer verraten hat. [Brica](celta) träufelt, zögert, kippt den Becher um. Dafür bezieht [sie](celta) Prügel. [Vibia](livia), ahnungslos, kühlt [ihr](celta) den Rücken mit nassen Tüchern.
- betray.past syrus _ "gefälschten"
- flee.past zenturio "Fahnenflucht"
+ threaten drusa celta "Entweder"
- attack? celta livia "Wolfsmilch"
- kin drusa livia "Schwägerin"
- reveal? drusa tasgo "erfährt"
- help celta livia "kippt"
- attack drusa celta "Prügel"
- treat celta livia "kühlt"

== 4
Ein [Händler](haendler) namens [Philodemos](haendler) bringt Seide, Pfeffer und ein Gerücht mit: In [Rom](@rom) habe man den Gönner des [Statthalters](gaius) erdrosselt. [Pansa](gaius) schläft nicht mehr, verdächtigt jeden und setzt einen [Vorkoster](vorkoster) ein. [Lucius](marcus) soll nach [Lugdunum](@lugdunum), um eine Erbin zu freien. [Er](marcus) weigert sich, ohne einen Grund zu nennen. Der Grund sitzt beim Mahl links von [ihm](marcus) und senkt den Blick. [Nikias](syrus), [der](syrus) nichts übersieht, rät der [Herrin](livia), [ihr](livia) Gesicht besser zu hüten.
- reveal haendler _ "Gerücht"
- kill? _ _ "erdrosselt"
- sad gaius "schläft nicht mehr"
- accuse gaius _ "verdächtigt"
- hire vorkoster gaius "Vorkoster"
- travel? marcus "Lugdunum" @lugdunum
- wedding? _ marcus "freien"
- reject marcus gaius "weigert"
+ love marcus livia "links von ihm"
- advisor syrus livia "rät"
- boss livia syrus "Herrin"

== 5
Bei der Weinlese werden die Hände von [Stiefmutter](livia) und [Stiefsohn](marcus) in derselben Kelter rot. [Sie](livia+marcus) reden wenig, [sie](livia+marcus) lachen viel, und in der Kühle des Vorratskellers geschieht, was Gesetz und Götter verbieten. Gesehen werden [die beiden](livia+marcus) von dem [Vorkoster](vorkoster), [der](vorkoster) am nächsten Morgen mit durchschnittener Kehle im Brunnen liegt. Diesmal war es nicht [Drusa](drusa). [Brica](celta) wischt ein Messer ab und sagt zu [Vibia](livia) nur, nun seien [sie](celta+livia) quitt.
- kin livia marcus "Stiefmutter"
- happy livia+marcus "lachen"
+ sex livia marcus "verbieten"
- discover vorkoster livia+marcus "Gesehen"
+ kill celta vorkoster "durchschnittener"
- kill! drusa vorkoster "nicht"
- help celta livia "quitt"

== 6
Der [Legat](legat) [Maecius](legat) zieht mit zwei Kohorten ein und mit dem Auftrag, [Pansa](gaius) abzusetzen. [Drusa](drusa) verführt [ihn](legat) in einer einzigen Nacht und lässt den [Bruder](gaius) am Morgen im Amt bestätigen, gegen das Versprechen, dem [Legaten](legat) den Kopf von [Tasgo](tasgo) zu liefern. [Hostus](zenturio) legt den Hinterhalt. Zwölf Kelten fallen, der [Häuptling](tasgo) entkommt mit einem Pfeil in der Hüfte, und versteckt wird [er](tasgo) dort, wo niemand sucht: im Haus des [Statthalters](gaius), unter dem Bett [seiner](tasgo) [Schwester](celta).
- travel legat "zieht"
- quit? gaius legat "abzusetzen"
+ sex drusa legat "verführt"
- sibling drusa gaius "Bruder"
- help drusa gaius "bestätigen"
- kill? _ tasgo "Kopf"
- attack zenturio tasgo "Hinterhalt"
- injure tasgo "Pfeil"
- flee tasgo "entkommt"
+ help celta tasgo "versteckt"
- sibling celta tasgo "Schwester"

== 7
[Tasgo](tasgo) fiebert. Der [Einzige](syrus), [der](syrus) Wunden zu brennen weiß, ist [Nikias](syrus), und [Brica](celta) offenbart sich [ihm](syrus). [Er](syrus) hilft dem [Feind](tasgo), aus einem Grund, den [er](syrus) lange verschwiegen hat: [Er](syrus) liebt [sie](celta), seit [sie](celta) mit zehn Jahren in Ketten durch das Tor kam. [Vibia](livia) bemerkt an sich die Zeichen einer Schwangerschaft und rechnet nach. [Ihr](livia) [Mann](gaius) hat [ihr](livia) Lager seit dem Frühjahr nicht berührt. [Drusa](drusa) kann ebenfalls rechnen.
- ill tasgo "fiebert"
- treat tasgo syrus "Wunden"
- reveal celta syrus "offenbart"
- help syrus tasgo "hilft"
- enemy syrus tasgo "Feind"
+ love syrus celta "liebt"
- abduct.past _ celta "Ketten"
+ pregnant livia marcus "Schwangerschaft"
- married gaius livia "Mann"
- discover drusa livia "rechnen"

== 8
Vor versammelten Gästen gratuliert [Drusa](drusa) dem [Statthalter](gaius) zum späten Vaterglück. [Pansa](gaius) begreift langsam, dann schnell. [Er](gaius) schlägt [seiner](gaius) [Frau](livia) den Becher ins Gesicht, und [Lucius](marcus) fällt dem [Vater](gaius) in den Arm. Mehr Geständnis braucht es nicht. Der [Sohn](marcus) wird in den Kerker gestoßen, die [Ehebrecherin](livia) ins Frauengemach eingemauert, bis auf einen Spalt für Brot. Durch diesen Spalt schiebt [Nikias](syrus) nachts ein Schreibrohr, Tinte und ein Stück Hoffnung.
- reveal drusa gaius "gratuliert"
+ discover gaius livia "begreift"
- attack gaius livia "schlägt"
- married gaius livia "Frau"
- rescue marcus livia "fällt"
- parent gaius marcus "dem Vater"
- arrest gaius marcus "Kerker"
- cheat.past livia gaius "Ehebrecherin"
- arrest gaius livia "eingemauert"
- help syrus livia "schiebt"

== 9
[Vibias](livia) Brief erreicht [Maecius](legat): [Drusa](drusa) habe den [Vorgänger](vorgaenger) [ihres](drusa) [Bruders](gaius) mit Wolfsmilch beseitigt, die Beweise lägen in einer Truhe unter dem Hausaltar. Der [Legat](legat) wäre geneigt, die Sache um der Nächte willen zu vergessen. Aber [Hostus](zenturio), von [Drusa](drusa) wegen eines Jüngeren abserviert, bricht die Truhe auf und trägt auch [sein](zenturio) eigenes Geständnis ins Lager. [Tasgo](tasgo) ist genesen. [Er](tasgo) bittet [Nikias](syrus), [Brica](celta) zu nehmen, falls [er](tasgo) nicht wiederkehre.
+ accuse livia drusa "Brief"
- kill.past drusa vorgaenger "beseitigt"
- sibling drusa gaius "Bruders"
- affair drusa legat "Nächte"
- breakup drusa zenturio "abserviert"
+ betray zenturio drusa "bricht"
- recover tasgo "genesen"
- wedding? celta syrus "nehmen"

== 10
In der Nacht des Aufstands brennt [Brigantium](@brigantium). [Tasgo](tasgo) öffnet von innen das Tor; [Hostus](zenturio) stellt sich [ihm](tasgo) auf der Treppe und wird von [Brica](celta) mit demselben Messer niedergestreckt, das den [Vorkoster](vorkoster) traf. [Pansa](gaius) sitzt im Amtsornat und wartet. Statt [ihn](gaius) zu töten, wirft der [Häuptling](tasgo) [ihm](gaius) die Schlüssel des Kerkers hin. Der alte [Mann](gaius) schließt eigenhändig auf, erst den [Sohn](marcus), dann die Mauer. [Er](gaius) nennt [Vibia](livia) zum ersten Mal bei [ihrem](livia) richtigen Namen.
- help tasgo _ "öffnet"
+ kill celta zenturio "niedergestreckt"
- kill.past celta vorkoster "traf"
- kill! tasgo gaius "töten"
+ rescue gaius livia+marcus "schließt"
- parent gaius marcus "Sohn"

== 11
[Drusa](drusa) entkommt auf dem Wagen des [Philodemos](haendler), verkleidet als [dessen](haendler) Köchin, und wird an der nächsten Zollstation von [Maecius](legat) erwartet, galant wie je. [Er](legat) reicht [ihr](drusa) einen Becher, nach [ihrem](drusa) eigenen Rezept gemischt. [Aulus Pansa](gaius) legt das Amt nieder; in der Asche [seiner](gaius) Villa gibt [er](gaius) [Vibia](livia) den Scheidebrief und [Lucius](marcus) den Siegelring, ohne einen von [beiden](livia+marcus) anzusehen. Zwei Tage später finden [ihn](gaius) Fischer im See, die Toga sorgsam am Ufer gefaltet.
- flee drusa "entkommt"
+ kill legat drusa "Becher"
- quit gaius "legt"
- divorce gaius livia "Scheidebrief"
- gift gaius marcus "Siegelring"
- find _ gaius "finden"
+ die gaius "im See"

== 12
Im Frühling kommt [Vibia](livia) mit einem [Sohn](kind) nieder, [dem](kind) [sie](livia) den Namen [Aulus](kind) gibt. [Lucius](marcus) erkennt [ihn](kind) als [seinen](marcus) an und setzt keinen Fuß mehr in den Kriegsdienst. Von einem [Priester](priester) der Stämme werden jenseits des Sees [Brica](celta) und [Nikias](syrus) vermählt, wobei der [Bräutigam](syrus) vor Aufregung die Formel auf Griechisch sagt. [Tasgo](tasgo) führt [seiner](tasgo) [Schwester](celta) das Pferd. Dann hebt [er](tasgo) die Hand an die Augen: Am anderen Ufer blinken Helme, mehr, als man zählen kann.
+ birth livia kind "kommt"
- parent livia+marcus kind "Sohn"
- quit marcus _ "keinen Fuß"
+ wedding celta syrus "vermählt"
- sibling celta tasgo "Schwester"
- attack? _ tasgo "Helme"
