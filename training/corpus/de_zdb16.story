%series Das Haus der Valerier
%lang de
%genre ancient Rome, senatorial family drama, encyclopaedic episode summaries
%cast valeria | Valeria Prisca; Valeria | f
%cast lucius | Lucius Valerius Naso; Lucius; Naso | m
%cast drusus | Drusus | m
%cast phoebe | Phoibe | f
%cast hektor | Hektor; Thraker | m
%cast livilla | Livilla | f
%cast scaurus | Senator Scaurus; Scaurus | m
%cast chrysippos | Chrysippos | m
%cast titus | Titus Scaurus; Titus | m
%cast oma | Cornelia Maior; Cornelia | f
%cast praefekt | Praefekt Burrus Nerva; Nerva | m
%cast giftmischerin | Canidia | f
%cast lanista | Batiatus Varro; Varro | m
%cast kaiser | - | m
%cast schreiber | - | m

== 1
[Rom](@rom) im dritten Jahr eines argwöhnischen [Kaisers](kaiser). [Senator](lucius) [Lucius Valerius Naso](lucius) verlobt [seine](lucius) [Tochter](valeria) [Valeria Prisca](valeria) mit [Titus](titus), dem [Erben](titus) [seines](lucius) Erzfeindes [Scaurus](scaurus), um ein Ende der Fehde zu erkaufen. Gefragt wird [sie](valeria) nicht. Beim Festmahl kämpfen zu Ehren der Brautleute zwei Gladiatoren; der siegreiche [Thraker](hektor), [Hektor](hektor), weigert sich, den Unterlegenen zu töten. Dafür wird [er](hektor) von [Lanista](lanista) [Varro](lanista) ausgepeitscht, während [Valeria](valeria) [ihren](valeria) Schleier zu [ihm](hektor) hinabwirft.
- parent lucius valeria "Tochter"
+ engaged.start titus valeria "verlobt"
- enemy lucius scaurus "Erzfeindes"
- parent scaurus titus "Erben"
- reconcile? lucius scaurus "Ende"
- celebrate _ "Festmahl"
- find hektor "siegreiche"
- kill! hektor _ "töten"
- boss lanista hektor "Lanista"
- attack lanista hektor "ausgepeitscht"
+ gift valeria hektor "hinabwirft"

== 2
[Valerias](valeria) [Zwillingsbruder](drusus) [Drusus](drusus), schöngeistig und verschwenderisch, hat beim Würfeln das Landgut verloren. Der griechische [Hauslehrer](chrysippos) [Chrysippos](chrysippos), [der](chrysippos) [ihn](drusus) seit Kindesbeinen unterrichtet, fälscht die Bücher, um [ihn](drusus) zu decken. Entdeckt wird der Schwindel von der alten [Cornelia](oma), der [Großmutter](oma), [die](oma) zwar fast blind ist, aber Zahlen zu ertasten scheint. Statt den [Enkel](drusus) zu verraten, verlangt [sie](oma) von [ihm](drusus), fortan [ihr](oma) Auge im Haus zu sein.
- sibling drusus valeria "Zwillingsbruder"
+ lose drusus "verloren"
- advisor chrysippos drusus "Hauslehrer"
- betray chrysippos lucius "fälscht"
- help chrysippos drusus "decken"
+ discover oma chrysippos+drusus "Entdeckt"
- kin drusus oma "Großmutter"
- reveal! oma _ "verraten"

== 3
Die [Sklavin](phoebe) [Phoibe](phoebe), [Valerias](valeria) engste [Vertraute](phoebe), trägt Botschaften in die Gladiatorenschule. [Hektor](hektor) antwortet auf den Rändern [ihrer](phoebe) Wachstafeln, und zwar, wie die [Botin](phoebe) mit klopfendem Herzen bemerkt, in Versen. [Sie](phoebe) liest [ihrer](phoebe) [Herrin](valeria) nur die Hälfte vor. Auf dem Forum wird [Naso](lucius) von Unbekannten mit Dolchen angegriffen. Ein [Schreiber](schreiber), [der](schreiber) sich dazwischenwirft, bezahlt es mit dem Leben.
- friend phoebe valeria "Vertraute"
- love.start phoebe hektor "klopfendem"
- create hektor "Versen"
+ betray phoebe valeria "nur die Hälfte"
- boss valeria phoebe "Herrin"
- attack _ lucius "angegriffen"
- rescue schreiber lucius "dazwischenwirft"
+ die schreiber "Leben"

== 4
Hinter dem Anschlag vermutet [Lucius](lucius) [seinen](lucius) künftigen [Gegenschwäher](scaurus). [Scaurus](scaurus) schwört bei den Laren [seine](scaurus) Unschuld. Tatsächlich hatte [Livilla](livilla), [Nasos](lucius) zweite [Frau](livilla), die Männer gedungen: [Sie](livilla) will die [Stiefkinder](drusus+valeria) beerben und teilt seit langem das Lager mit [Nerva](praefekt), dem [Praefekten](praefekt) der Garde. Belauscht werden [die beiden](livilla+praefekt) in den Thermen von [Drusus](drusus), [dem](drusus) vor Schreck das Schabeisen aus der Hand fällt.
- accuse lucius scaurus "vermutet"
- attack! scaurus lucius "Unschuld"
- married livilla lucius "Frau"
+ betray livilla lucius "gedungen"
- kin drusus+valeria livilla "Stiefkinder"
- find? livilla "beerben"
- affair livilla praefekt "Lager"
- cheat livilla lucius "Lager"
+ discover drusus livilla+praefekt "Belauscht"
- sad drusus "Schreck"

== 5
Bevor [Drusus](drusus) reden kann, wird [er](drusus) auf Befehl des [Praefekten](praefekt) wegen Majestätsbeleidigung in den Carcer geworfen. Die Anklage stützt sich auf ein Spottgedicht, das [Livilla](livilla) in [seiner](drusus) Handschrift hat nachahmen lassen. [Chrysippos](chrysippos) gibt sich selbst als Verfasser aus und bittet, an Stelle [seines](chrysippos) [Schülers](drusus) sterben zu dürfen. Man gewährt [ihm](chrysippos) den Schierling. [Er](chrysippos) trinkt ihn im Gespräch über die Seele und verschüttet keinen Tropfen.
- reveal? drusus "reden"
+ arrest praefekt drusus "geworfen"
- accuse _ drusus "Anklage"
- betray livilla drusus "nachahmen"
- advisor chrysippos drusus "Schülers"
- rescue chrysippos drusus "Stelle"
+ die chrysippos "trinkt"

== 6
[Valeria](valeria) löst in [ihrem](valeria) Zorn die Verlobung und erklärt [Titus](titus), lieber werde [sie](valeria) Vestalin. Der [Verschmähte](titus), ein schüchterner [Mensch](titus), atmet auf, denn [sein](titus) Herz hängt an einer [Freigelassenen](phoebe): an [Phoibe](phoebe), [die](phoebe) zum Dank für [ihre](phoebe) Dienste losgekauft worden ist. In der Arena soll [Hektor](hektor) gegen drei Netzkämpfer antreten. [Er](hektor) siegt, bricht aber mit durchbohrter Seite zusammen. Gepflegt wird [er](hektor) heimlich im Weinkeller der [Valerier](#valerier).
+ engaged.end titus valeria "löst"
- sad valeria "Zorn"
- reject valeria titus "Verschmähte"
- happy titus "atmet"
- love titus phoebe "Herz hängt"
- rescue _ phoebe "losgekauft"
- find hektor "siegt"
- injure hektor _ "durchbohrter"
- treat hektor _ "Gepflegt"

== 7
Zwischen Amphoren und Spinnweben kommen sich die [Senatorentochter](valeria) und der [Gladiator](hektor) nahe. [Er](hektor) erzählt [ihr](valeria), dass [sein](hektor) Dorf einst von Legionären niedergebrannt worden ist, und nennt den Namen des [Feldherrn](lucius), ohne zu wissen, dass es der [ihres](valeria) [Vaters](lucius) ist. [Valeria](valeria) verschweigt es [ihm](hektor). [Phoibe](phoebe), [die](phoebe) den [Verwundeten](hektor) mit Brühe versorgt, findet [beide](hektor+valeria) am Morgen schlafend unter einem Mantel und lässt den Topf fallen.
+ sex hektor valeria "unter einem Mantel"
- reveal hektor valeria "erzählt"
- attack.past lucius hektor "niedergebrannt"
- parent lucius valeria "Vaters"
- betray valeria hektor "verschweigt"
- help phoebe hektor "versorgt"
+ discover phoebe hektor+valeria "findet"

== 8
Aus gekränkter Liebe hinterbringt [Phoibe](phoebe) dem [Thraker](hektor), wer [sein](hektor) Dorf auf dem Gewissen hat. [Er](hektor) reißt sich die Verbände ab, dringt in [Nasos](lucius) Schlafgemach ein und setzt [ihm](lucius) das Rasiermesser an den Hals. „Tu es“, sagt der [Senator](lucius), „[ich](lucius) sehe die Flammen jede Nacht.“ [Hektor](hektor) lässt die Klinge sinken. Als man am Morgen den [Hausherrn](lucius) dennoch mit durchschnittener Kehle findet, gilt der entlaufene [Gladiator](hektor) als Mörder.
- love phoebe hektor "Liebe"
+ reveal phoebe hektor "hinterbringt"
- attack.past lucius hektor "Gewissen"
- attack hektor lucius "dringt"
- threaten hektor lucius "Rasiermesser"
- kill! hektor lucius "sinken"
- find _ lucius "findet"
- flee hektor "entlaufene"
+ kill _ lucius "durchschnittener"
- kill? hektor lucius "Mörder"

== 9
Die [Witwe](livilla) lässt das Testament verlesen, das [sie](livilla) zur Alleinerbin macht, und weist [ihrer](livilla) [Stieftochter](valeria) und der greisen [Cornelia](oma) die Tür. Aufnahme finden [sie](oma+valeria) ausgerechnet bei [Scaurus](scaurus), [der](scaurus) den toten [Feind](lucius) ehrlicher betrauert als [dessen](lucius) eigene [Frau](livilla). [Titus](titus) gesteht [Phoibe](phoebe) [seine](titus) Gefühle. Von Reue zerfressen, hört [sie](phoebe) kaum zu: [Sie](phoebe) glaubt, einen [Unschuldigen](hektor) zum Mörder gemacht zu haben.
- married.past livilla lucius "Witwe"
- find livilla "Alleinerbin"
- reject livilla oma+valeria "weist"
- kin livilla valeria "Stieftochter"
+ help scaurus oma+valeria "Aufnahme"
- die.past lucius "toten"
- enemy.past lucius scaurus "Feind"
- sad scaurus lucius "betrauert"
+ confess titus phoebe "gesteht"
- love titus phoebe "Gefühle"
- sad phoebe "Reue"

== 10
[Cornelia](oma) ertastet am Siegel des Testaments einen Grat, der dort nicht hingehört. [Drusus](drusus), [den](drusus) der Verlust [seines](drusus) [Lehrers](chrysippos) zum Mann gemacht hat, folgt der Spur in die Subura, zu der [Giftmischerin](giftmischerin) [Canidia](giftmischerin), [die](giftmischerin) nebenher Siegel schneidet. Für fünf Goldstücke nennt [sie](giftmischerin) [Livilla](livilla) als Kundin; für zehn zeigt [sie](giftmischerin) das Messer. Noch in derselben Stunde steht [Canidias](giftmischerin) Bude in Flammen, und [Nervas](praefekt) Leute schleppen den jungen [Valerier](drusus) davon.
- discover oma livilla "ertastet"
- lose.past drusus chrysippos "Verlust"
- advisor.past chrysippos drusus "Lehrers"
- investigate drusus livilla "folgt"
+ reveal giftmischerin drusus "nennt"
- attack praefekt giftmischerin "Flammen"
+ abduct praefekt drusus "davon"

== 11
Am Tag der großen Spiele wird [Drusus](drusus) den Löwen vorgeworfen. Aus dem Tunnel stürmt [Hektor](hektor), [der](hektor) freiwillig in die Arena zurückgekehrt ist, und streckt die Bestie nieder. Das Volk rast vor Begeisterung. Von der Loge aus ruft [Cornelia](oma) dem [Kaiser](kaiser) zu, was der [Praefekt](praefekt) und die [Witwe](livilla) getan haben; bezeugt wird es von [Phoibe](phoebe), [die](phoebe) sich mit [ihrer](phoebe) Aussage selbst belastet. [Nerva](praefekt) zieht das Schwert gegen [seinen](praefekt) [Herrn](kaiser), stolpert aber über den eigenen Mantel und wird von den eigenen Männern erstochen.
- kill? _ drusus "vorgeworfen"
- return hektor "zurückgekehrt"
+ rescue hektor drusus "streckt"
+ accuse oma livilla+praefekt "ruft"
- reveal phoebe kaiser "bezeugt"
- attack praefekt kaiser "Schwert"
- boss kaiser praefekt "Herrn"
- kill _ praefekt "erstochen"

== 12
[Livilla](livilla) wird auf eine Insel ohne Süßwasser verbannt. Der [Kaiser](kaiser) schenkt [Hektor](hektor) das Holzschwert der Freiheit und, als der Jubel nicht enden will, widerwillig auch eine Amnestie. [Valeria](valeria) gesteht dem [Thraker](hektor), dass [sie](valeria) die Wahrheit über [ihren](valeria) [Vater](lucius) gekannt hatte. [Er](hektor) wusste es längst. [Titus](titus) und [Phoibe](phoebe) feiern eine stille Hochzeit, bei der [Drusus](drusus) [Chrysippos](chrysippos) zu Ehren eine Rede hält. Auf einem Schiff nach [Thrakien](@thrakien) stehen [zwei](hektor+valeria), [die](hektor+valeria) nicht mehr zurückblicken.
- arrest _ livilla "verbannt"
- gift kaiser hektor "schenkt"
- rescue kaiser hektor "Amnestie"
+ reveal valeria hektor "gesteht"
- discover.past hektor "wusste"
- parent lucius valeria "Vater"
+ wedding phoebe titus "Hochzeit"
- create drusus "Rede"
- travel hektor+valeria "Schiff" @thrakien
