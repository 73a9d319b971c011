%series Der Thron von Isarund
%lang de
%genre fantasy court drama, encyclopaedia season article, long sentences
%cast oda     | Königin Odalind; Odalind | f
%cast bero    | König Berowin; Berowin | m
%cast teya    | Prinzessin Teya; Teya | f
%cast lioba   | Lioba | f
%cast kasimir | Prinz Kasimir; Kasimir | m
%cast waran   | Waran Ask; Waran; Ask | m
%cast sylke   | Sylke | f
%cast magier  | Meister Ullo; Ullo | m
%cast hexe    | Walpa | f
%cast vater   | - | m
%cast gerun   | Gerun | m
%cast narr    | Tupf | m
%cast dolf    | Graf Dolf; Dolf | m
%cast kleine  | Aurin | f
%cast wmutter | - | f

== 1 Der Brautzug
Weil [König Berowin](bero) keinen Sohn hat, soll [seine](bero) ältere [Tochter](teya) [Teya](teya) den [Prinzen](kasimir) des feindlichen Nachbarreichs nehmen, [Kasimir](kasimir), [dessen](kasimir) [Vater](vater) im letzten Krieg durch [Berowins](bero) Hand gefallen ist. [Teya](teya) hat [ihr](teya) Herz jedoch längst an [Waran Ask](waran) verschenkt, den [Hauptmann](waran) der Leibwache und [Milchbruder](waran) [ihrer](teya) jüngeren [Schwester](lioba) [Lioba](lioba). Am Vorabend der Ankunft planen [die beiden](teya+waran), über den Pass zu entkommen. Verraten werden [sie](teya+waran) von [Sylke](sylke), der [Kammerfrau](sylke), [die](sylke) den [Hauptmann](waran) selber gern gehabt hätte. [Berowin](bero) lässt [Waran](waran) in Ketten legen, und [Königin Odalind](oda) schließt [ihr](oda) eigen [Kind](teya) im Turmzimmer ein.
- parent bero teya "Tochter"
- wedding? kasimir teya "nehmen"
- kill.past bero vater "gefallen"
- parent vater kasimir "Vater"
- kin lioba waran "Milchbruder"
+ love teya waran "Herz"
- sibling lioba teya "Schwester"
- flee? teya+waran "entkommen"
+ betray sylke teya+waran "Verraten"
- love sylke waran "gern"
- arrest bero waran "Ketten"
- parent oda teya "Kind"
- abduct oda teya "schließt"

== 2 Der falsche Schleier
[Prinz Kasimir](kasimir) reitet ein und bekommt zu Mittag eine verschleierte [Dame](lioba) vorgesetzt, [die](lioba) kein Wort spricht: [Lioba](lioba) ist für die eingesperrte [Schwester](teya) eingesprungen. [Er](kasimir) findet Gefallen an [ihrem](lioba) Schweigen, mehr noch an [ihren](lioba) Händen, die unterm Tisch den Hunden Fleisch zustecken. Der [Narr](narr) [Tupf](narr) durchschaut das Spiel und macht Reime darauf. Im Verlies besucht die reuige [Kammerfrau](sylke) den [Angeketteten](waran) und wird mit einem Fluch davongejagt. [Meister Ullo](magier), [der](magier) schon die [Königin](oda) unterrichtete, orakelt aus Karpfen, eine der beiden [Schwestern](lioba+teya) werde eine Krone tragen und die andere eine Wiege.
- help lioba teya "eingesprungen"
- sibling lioba teya "Schwester"
+ love.start kasimir lioba "Gefallen"
- abduct.past oda teya "eingesperrte"
- discover narr lioba "durchschaut"
- create narr "Reime"
- reject waran sylke "davongejagt"
- advisor.past magier oda "unterrichtete"

== 3 Was der Turm sah
In der Nacht vor der Trauung klettert [Gerun](gerun), [Warans](waran) unehelicher [Vater](gerun) und von Beruf [Dieb](gerun), die Turmmauer empor und holt die [Prinzessin](teya) heraus, während im Hof der [Narr](narr) einen Ohnmachtsanfall mimt. [Teya](teya) will ohne den [Geliebten](waran) nicht fort. Der [Dieb](gerun) knackt also auch das Verlies, und dort fällt [ihm](gerun) der [Sohn](waran), [den](waran) [er](gerun) zwanzig Jahre nicht gesehen hatte, mit den Ketten an die Gurgel. Am Morgen bekommt [Kasimir](kasimir) vor dem Altar die [Jüngere](lioba) angetraut, [die](lioba) den Schleier erst nach dem Segen hebt. Der [Bräutigam](kasimir) lacht. [Berowin](bero) nicht.
- parent gerun waran "Vater"
+ rescue gerun teya "holt"
- help narr teya "Ohnmachtsanfall"
- couple teya waran "Geliebten"
- rescue gerun waran "knackt"
- attack waran gerun "Gurgel"
+ wedding kasimir lioba "angetraut"

== 4 Waldlager
[Teya](teya) friert. [Waran](waran) gibt [Teya](teya) den Mantel. Es gibt Rüben. [Gerun](gerun) schnarcht. [Teya](teya) lobt [Gerun](gerun). [Waran](waran) schweigt von [Gerun](gerun). Einmal hat [Gerun](gerun) [Warans](waran) [Mutter](wmutter) verlassen. Das verzeiht [Waran](waran) nie. Bald zanken [Teya](teya) und [Waran](waran) um jede Kleinigkeit. Eine [Hexe](hexe) nimmt alle [drei](gerun+teya+waran) auf. Die [Hexe](hexe) kennt [Gerun](gerun). Vor Jahren war [sie](hexe) [Geruns](gerun) [Frau](hexe). Tupfer von Blut findet [sie](hexe) auf [Teyas](teya) Laken. Nun weint [Teya](teya). Verloren ist [ihr](teya) Kind. Nichts hatte [Waran](waran) davon gewusst. Spät in der Nacht bittet [Teya](teya) [Waran](waran), zu gehen.
- help waran teya "gibt"
- breakup.past gerun wmutter "verlassen"
- parent wmutter waran "Mutter"
- reconcile! gerun waran "verzeiht"
- quarrel teya waran "zanken"
- help hexe gerun+teya+waran "nimmt"
- married.past gerun hexe "Frau"
- lose teya "Verloren"
- pregnant.past teya "Kind"
- discover! waran teya "Nichts"
+ breakup teya waran "gehen"

== 5 Die Gemahlin des Feindes
Am Hof von [Morgau](@morgau) lebt sich die junge [Ehefrau](lioba) ein, unter den argwöhnischen Augen [Graf Dolfs](dolf), des [Bruders](dolf) des gefallenen alten [Herrschers](vater), [der](dolf) selbst gern auf dem Thron säße, den nun der [Neffe](kasimir) innehat. [Kasimir](kasimir), [der](kasimir) bis dahin als kalt galt, bringt [Lioba](lioba) jeden Abend einen Hund mit. [Dolf](dolf) schleicht um [Sylke](sylke) herum, [die](sylke) der jüngeren [Prinzessin](lioba) als Kammerfrau gefolgt ist, und macht [ihr](sylke) so lange schöne Augen, bis [sie](sylke) sich in [seinem](dolf) Bett wiederfindet. Für [ihn](dolf) mischt [sie](sylke) der [Herrin](lioba) ein Pulver in den Wein, von dem [sie](sylke) glaubt, es fördere die Fruchtbarkeit.
- married kasimir lioba "Ehefrau"
- sibling dolf vater "Bruders"
- die.past vater "gefallenen"
- kin dolf kasimir "Neffe"
- gift kasimir lioba "bringt"
- flirt dolf sylke "Augen"#2
+ affair.start dolf sylke "Bett"
- boss lioba sylke "Herrin"
- attack sylke lioba "Pulver"
- betray dolf sylke "glaubt"

== 6 Zwei Könige
[Lioba](lioba) liegt mit Krämpfen danieder; der herbeigerufene [Magier](magier) [ihrer](lioba) [Mutter](oda) riecht am Becher, nennt das Gift beim Namen und pumpt der [Kranken](lioba) so lange Ziegenmilch ein, bis [sie](lioba) über den Berg ist. [Sylke](sylke), [die](sylke) begreift, wozu [sie](sylke) missbraucht wurde, nennt dem [König](kasimir) von [Morgau](@morgau) den Namen [seines](kasimir) [Onkels](dolf). Der [Onkel](dolf) ist da bereits auf dem Weg zu [Berowin](bero), [dem](bero) [er](dolf) weismacht, der [Schwiegersohn](kasimir) habe die eigene [Frau](lioba) vergiftet. Zwei [Könige](bero+kasimir), [die](bero+kasimir) einander gestern noch verwandt sein wollten, rüsten zum Krieg. Nur [Tupf](narr) sattelt einen Esel, um [Odalind](oda) die Wahrheit zu bringen.
- ill lioba "Krämpfen"
- parent oda lioba "Mutter"
- treat lioba magier "pumpt"
- recover lioba "über den Berg"
- discover sylke dolf "begreift"
- betray.past dolf sylke "missbraucht"
+ reveal sylke kasimir "nennt"#2
- kin dolf kasimir "Onkels"
+ betray dolf bero "weismacht"
- kin bero kasimir "Schwiegersohn"
- married kasimir lioba "Frau"
- reveal? narr oda "Wahrheit"
- enemy.start bero kasimir "rüsten"

== 7 Die Hand der Königin
[Teya](teya), seit der Trennung bei der [Hexe](hexe) in der Lehre, heilt einen [Fuhrmann](dolf), [der](dolf) mit einem Pfeil in der Schulter vor der Hütte zusammengebrochen ist und sich als [Graf Dolf](dolf) entpuppt. [Er](dolf) gesteht [ihr](teya) in Fieberträumen mehr, als [er](dolf) wollte. Die [Retterin](teya) bindet [ihn](dolf) ans Bett und schickt einen Raben an den [Mann](waran), [den](waran) [sie](teya) fortgejagt hat. Im Palast stellt [Odalind](oda), vom [Narren](narr) unterrichtet, den [Gatten](bero) zur Rede. [Er](bero) schlägt zum ersten Mal nach [ihr](oda). [Sie](oda) fängt die Hand auf, hält sie fest und sagt, in diesem Haus sei nun lange genug eingesperrt worden. Am Abend ist nicht [sie](oda) es, [die](oda) im Turm sitzt.
- breakup.past teya waran "Trennung"
- advisor hexe teya "Lehre"
- injure dolf "Pfeil"
- treat dolf teya "heilt"
- discover teya dolf "entpuppt"
- reveal teya waran "Raben"
- reveal dolf teya "gesteht"
+ abduct teya dolf "bindet"
- reveal narr oda "unterrichtet"
- married bero oda "Gatten"
- quarrel bero oda "zur Rede"
- attack bero oda "schlägt"
+ abduct oda bero "Turm"

== 8 Der Rabe
Die Nachricht erreicht [Waran](waran) in einer Schenke, in der [er](waran) mit [seinem](waran) [Erzeuger](gerun) Würfel spielt; aus dem Groll zwischen [Vater](gerun) und [Sohn](waran) ist beim Betrügen Dritter eine Art Kameradschaft geworden. [Die beiden](gerun+waran) reiten zur Hütte, wo der verwundete [Graf](dolf) inzwischen die [Hexe](hexe) niedergeschlagen hat und mit der [Prinzessin](teya) als Geisel zum Fluss unterwegs ist. Auf der Fähre stellt [ihn](dolf) der [Hauptmann](waran). [Dolf](dolf) stürzt ins Wasser, desgleichen [Teya](teya), und [Waran](waran), vor die Wahl gestellt, wen [er](waran) herausziehen soll, braucht nicht zu überlegen. [Gerun](gerun) angelt fluchend den [Zweiten](dolf). Am Ufer sagt die [Nasse](teya) zum [Nassen](waran), [sie](teya) habe [ihn](waran) nie weniger lieb gehabt.
- parent gerun waran "Erzeuger"
- friend.start gerun waran "Kameradschaft"
- attack dolf hexe "niedergeschlagen"
+ abduct dolf teya "Geisel"
+ rescue waran teya "herausziehen"
- rescue gerun dolf "angelt"
- confess teya waran "lieb"

== 9 Gericht
Der [Graf](dolf) wird den vereinten Höfen vorgeführt. [Kasimir](kasimir) fordert den Kopf [seines](kasimir) [Onkels](dolf), [Sylke](sylke) jedoch, [die](sylke) [ihm](dolf) noch immer anhängt und obendrein [sein](dolf) [Kind](kleine) unterm Herzen trägt, wirft sich der [Herrin](lioba) zu Füßen. [Lioba](lioba), [die](lioba) beinahe an [den beiden](dolf+sylke) gestorben wäre, erwirkt Verbannung für [ihn](dolf) und Gnade für [sie](sylke). Zum Dank versetzt die [Begnadigte](sylke) dem [Verführer](dolf) eine Ohrfeige. Abseits des Trubels treffen [Teya](teya) und der betrogene erste [Bräutigam](kasimir) zum ersten Mal aufeinander. „[Ihr](teya) seid also [die](teya), vor [der](teya) [ich](kasimir) bewahrt worden bin“, meint [er](kasimir), und [die](teya) lacht.
- arrest _ dolf "vorgeführt"
- attack.past dolf+sylke lioba "beinahe"
- threaten kasimir dolf "Kopf"
- kin dolf kasimir "Onkels"
- love sylke dolf "anhängt"
+ pregnant sylke dolf "unterm Herzen"
- boss lioba sylke "Herrin"
+ rescue lioba sylke "Gnade"
- quit dolf "Verbannung"
- attack sylke dolf "Ohrfeige"
- meet kasimir teya "treffen"

== 10 Der Gefangene im Turm
[Berowin](bero), abgesetzt und von [seiner](bero) [Frau](oda) verwahrt, erhält Besuch nur vom [Narren](narr), [der](narr) [ihm](bero) die Neuigkeiten in Versen vorträgt. Eines Nachts hat der [Alte](bero) genug von Versen und lässt sich am Bettlaken herab. Es reißt. [Odalind](oda) findet [ihn](bero) im Rosenbeet, mit gebrochener Hüfte, und pflegt [ihn](bero) eigenhändig, wobei [die beiden](bero+oda) zum ersten Mal seit der Hochzeitsnacht von etwas anderem als von Söhnen sprechen. Die Regentschaft behält [sie](oda). [Waran](waran) nimmt [seinen](waran) alten Posten wieder ein. [Ask](waran) und die [Thronfolgerin](teya) gehen einander höflich aus dem Weg, was im ganzen Schloss für Heiterkeit sorgt.
- quit.past bero "abgesetzt"
- married bero oda "Frau"
- abduct oda bero "verwahrt"
- flee? bero oda "herab"
- injure bero "gebrochener"
- find oda bero "findet"
+ treat bero oda "pflegt"
- reconcile bero oda "sprechen"
- hire waran "Posten"

== 11 Die Wiege
[Sylke](sylke) stirbt bei der Geburt einer [Tochter](kleine), und [Lioba](lioba), [die](lioba) selbst keine Kinder mehr wird austragen können, nimmt die [Waise](kleine) an [ihre](lioba) Brust und nennt [sie](kleine) [Aurin](kleine). Der [Vater](dolf), aus der Verbannung heimlich zurückgekehrt, steht verkleidet unter den Gratulanten. [Er](dolf) will das [Mädchen](kleine) stehlen, sieht, wie [Kasimir](kasimir), der [Mann](kasimir), [dessen](kasimir) [Frau](lioba) [er](dolf) hatte umbringen wollen, [es](kleine) in den Schlaf singt, und geht, ohne sich zu erkennen zu geben. Am Stadttor erkennt [ihn](dolf) der frühere [Dieb](gerun), mittlerweile [Schatzmeister](gerun) [Odalinds](oda), und lässt [ihn](dolf) ziehen. Derweil sät [Meister Ullo](magier) Kresse.
+ die sylke "stirbt"
- birth sylke kleine "Geburt"
- kin.start kleine lioba "Brust"
- return dolf "zurückgekehrt"
- parent dolf kleine "Vater"
- abduct? dolf kleine "stehlen"
- married kasimir lioba "Frau"
- kill.past? dolf lioba "umbringen"
- reveal! dolf "ohne sich"
- discover gerun dolf "erkennt"
- hire gerun oda "Schatzmeister"
- help gerun dolf "ziehen"

== 12 Brautwerbung
Ein Freier nach dem anderen spricht bei [Prinzessin Teya](teya) vor und wird von [ihr](teya) mit Rätseln heimgeschickt. Als der [Hauptmann](waran) die Abgewiesenen zum zehnten Mal über die Zugbrücke geleitet, fragt [ihn](waran) der eigene [Vater](gerun), worauf [er](waran) eigentlich warte. [Waran](waran) steigt den Turm hinauf, hinter dessen Tür [sie](teya) einst gefangen saß, und löst, auf Knien, das Rätsel, das [sie](teya) keinem gestellt hat. Die [Hexe](hexe) wird zur Hochzeit gebeten, [Gerun](gerun) ebenso; [sie](gerun+hexe) sind noch immer vermählt, wie die [Hexe](hexe) nach dem dritten Becher anmerkt, man habe das Scheiden einfach vergessen. [Sie](hexe) heißt übrigens [Walpa](hexe).
- reject teya _ "heimgeschickt"
- parent gerun waran "Vater"
- abduct.past oda teya "gefangen"
+ propose waran teya "auf Knien"
- invite _ gerun+hexe "gebeten"
- wedding? teya waran "Hochzeit"
- married gerun hexe "vermählt"
- divorce! gerun hexe "vergessen"

== 13 Die Krone
Vor den Augen der Nachbarn, der Hunde von [Morgau](@morgau) und des auf einen Stock gestützten [Altkönigs](bero) werden [Teya](teya) und [Waran](waran) ein Paar vor Gott und den Menschen, ehe [Odalind](oda) die Krone vom eigenen Haupt nimmt und sie der [Tochter](teya) aufsetzt. So ist die Weissagung der Karpfen erfüllt: die [eine](teya) der [Schwestern](lioba+teya) mit der Krone, die [andere](lioba) mit der Wiege. [Berowin](bero) küsst [seine](bero) [Gattin](oda), was [ihm](bero) dreißig Jahre nicht eingefallen war. Hinter der letzten Bank sitzt, bärtig geworden, der [Verbannte](dolf) und schenkt [Aurin](kleine) einen geschnitzten Raben. Das [Kind](kleine) läuft damit zur [Ziehmutter](lioba), doch als [Lioba](lioba) aufblickt, ist die Bank leer.
+ wedding teya waran "Paar"
- quit oda "nimmt"
+ hire teya oda "aufsetzt"
- parent oda teya "Tochter"
- sibling lioba teya "Schwestern"
- kiss bero oda "küsst"
- married bero oda "Gattin"
- gift dolf kleine "schenkt"
- kin kleine lioba "Ziehmutter"
