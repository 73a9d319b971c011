%series Gestüt Ahornsee
%lang de
%genre telenovela around a stud farm, Holstein, daily previews with exclamation marks
%cast rieke    | Rieke Asmussen; Rieke | f
%cast lennart  | Lennart von Rantzow; Lennart | m
%cast burghard | Burghard von Rantzow; Burghard | m
%cast editha   | Editha von Rantzow; Editha | f
%cast cosima   | Cosima Thielen; Cosima | f
%cast jost     | Jost | m
%cast pilar    | Pilar | f
%cast ottokar  | Ottokar | m
%cast veit     | Veit Thielen; Veit | m
%cast sturmflut | Sturmflut | f
%cast tilda    | Tilda | f
%cast abend    | Kommissarin Abend; Abend | f
%cast erstefrau | - | f
%cast fohlen   | - | m

== 1
[Rieke Asmussen](rieke) tritt auf Gestüt Ahornsee als Bereiterin an und wird gleich am Tor von einer durchgehenden [Stute](sturmflut) begrüßt. Furchtlos greift [sie](rieke) in die Zügel! Auf dem Rücken der [Stute](sturmflut) klammert sich, kreidebleich, [Lennart von Rantzow](lennart), der [Juniorchef](lennart), [der](lennart) Pferde hasst. [Sein](lennart) [Vater](burghard) [Burghard](burghard) hat die Szene mit angesehen und stellt die [Neue](rieke) dem [Stallmeister](jost) [Jost](jost) mit den Worten vor, [sie](rieke) habe mehr Rantzow im Blut als der eigene [Sohn](lennart). [Jost](jost) lässt den Eimer fallen.
- hire rieke "tritt"
+ rescue rieke lennart "greift"
+ meet lennart rieke "klammert"
- sad lennart "kreidebleich"
- parent burghard lennart "Vater"
- discover burghard lennart+rieke "angesehen"
- boss burghard jost "Stallmeister"

== 2
Warum weicht [Jost](jost) der [Bereiterin](rieke) aus? [Köchin](pilar) [Pilar](pilar) fragt und bekommt ein Grunzen. [Cosima Thielen](cosima), [Lennarts](lennart) [Auserwählte](cosima), führt [ihren](cosima) [Verlobten](lennart) am Arm durch die Boxen wie einen Wallach. [Ihr](cosima) [Bruder](veit) [Veit](veit) hat mit dem Gestüt anderes vor: Ein Golfhotel soll her, die Pferde zum Schlachter. Und [Editha](editha), die [Hausherrin](editha), erleidet beim Anblick von [Riekes](rieke) Muttermal einen Schwächeanfall!
- flee jost rieke "weicht"
- reveal! jost pilar "Grunzen"
- engaged cosima lennart "Verlobten"
- sibling cosima veit "Bruder"
- betray? veit burghard "anderes vor"
+ ill editha "Schwächeanfall"

== 3
[Rieke](rieke) bringt [Lennart](lennart) heimlich das Reiten bei, nachts, an der Longe. Lachend fallen [beide](lennart+rieke) ins Stroh ... und stehen sehr lange nicht auf. [Tilda](tilda), die vierzehnjährige [Schwester](tilda), hat auf dem Heuboden zugesehen und ist hingerissen. Im Herrenhaus zerreißt [Editha](editha) einen Brief, dessen Absender seit fünfundzwanzig Jahren jeden Herbst um ein Lebenszeichen [seiner](jost) [Tochter](rieke) bittet.
- advisor rieke lennart "bringt"
+ affair lennart rieke "Stroh"
- sibling lennart tilda "Schwester"
- discover tilda lennart+rieke "zugesehen"
- happy tilda "hingerissen"
- betray editha jost "zerreißt"
+ parent jost rieke "Tochter"

== 4
Kolik! [Sturmflut](sturmflut), die wertvollste [Stute](sturmflut), wälzt sich in Krämpfen. [Rieke](rieke) führt [sie](sturmflut) bis zum Morgen im Kreis und bringt [sie](sturmflut) durch. Im Futter findet [Jost](jost) Eibenzweige. [Veit](veit) deutet mit dem Finger auf die [Bereiterin](rieke), [die](rieke) als Letzte im Stall gewesen sei, und [Burghard](burghard) weist [sie](rieke) vom Hof! [Lennart](lennart) sagt kein Wort zu [ihrer](rieke) Verteidigung. [Pilar](pilar) verpflegt die [Verstoßene](rieke) durchs Küchenfenster.
- ill sturmflut "Kolik"
+ treat sturmflut rieke "durch"
- find jost "findet"
- accuse veit rieke "deutet"
+ quit rieke burghard "vom Hof"
- help! lennart rieke "Verteidigung"
- help pilar rieke "verpflegt"

== 5
In einer Pension am See schläft [Rieke](rieke) schlecht und [Lennart](lennart) gar nicht. Bei Tagesanbruch kommt [er](lennart) angeritten, ohne Sattel, ohne Angst und ohne die richtigen Worte. [Sie](rieke) schlägt [ihm](lennart) das Fenster vor der Nase zu. [Ottokar](ottokar), Hufschmied und Menschenkenner, rät zu Geduld und gutem Eisen. [Tilda](tilda) spielt derweil Detektivin und fotografiert [Veit](veit) beim Eibenschneiden, fällt aber vom Baum, direkt vor [seine](veit) Stiefel!
- travel lennart "angeritten"
+ reject rieke lennart "Fenster"
- help ottokar lennart "rät"
- investigate tilda veit "Detektivin"
+ discover tilda veit "fotografiert"
- injure tilda "fällt"

== 6
[Tilda](tilda) ist weg! [Editha](editha) ringt die Hände, [Burghard](burghard) telefoniert mit halb Holstein. In einem aufgelassenen Bootshaus hockt das [Mädchen](tilda), geknebelt und wütend. [Cosima](cosima), [die](cosima) [ihrem](cosima) [Bruder](veit) ein Golfhotel, aber kein Verbrechen zugetraut hat, folgt [ihm](veit) dorthin und wird gleich dazugesperrt. Dort kommen sich [die zwei](cosima+tilda) zwangsläufig näher; [Cosima](cosima) gesteht, [Lennart](lennart) nie geliebt zu haben.
+ abduct veit tilda "geknebelt"
- sad editha "ringt"
- sibling cosima veit "Bruder"
- investigate cosima veit "folgt"
+ abduct veit cosima "dazugesperrt"
- love! cosima lennart "nie geliebt"
- reveal cosima tilda "gesteht"

== 7
[Sturmflut](sturmflut) reißt sich los, galoppiert zum Bootshaus und wiehert, bis [Rieke](rieke), von der Pension aus, begreift. Mit der Schulter wirft sich die [Stute](sturmflut) gegen die Tür. Frei! [Kommissarin Abend](abend) nimmt [Veit](veit) auf dem neunten Loch fest. Vor der versammelten Familie streicht [Burghard](burghard) die Mütze vom Kopf und bittet [Rieke](rieke) um Entschuldigung, woraufhin [Jost](jost) nicht länger schweigen kann: „[Sie](rieke) ist [mein](jost) [Kind](rieke)!“
- discover rieke "begreift"
+ rescue rieke+sturmflut cosima+tilda "Frei"
- arrest abend veit "nimmt"
- reconcile? burghard rieke "Entschuldigung"
+ reveal jost _ "schweigen"
- parent jost rieke "mein Kind"

== 8
Und die [Mutter](editha)? Alle Blicke wandern zu [Editha](editha), [die](editha) am Kaminsims Halt sucht. Ja, [sie](editha) habe das [Kind](rieke) geboren und fortgegeben, ein Jahr vor der Hochzeit; [Jost](jost) habe man glauben machen, [es](rieke) sei nach [Übersee](@uebersee) adoptiert. [Lennart](lennart) wird aschgrau. Dann wäre [Rieke](rieke) ja [seine](lennart) [Halbschwester](rieke)! [Er](lennart) stürzt hinaus und sattelt, zum ersten Mal allein, [Sturmflut](sturmflut).
- birth.past editha rieke "geboren"
+ parent editha rieke "Ja"
- betray.past editha jost "glauben machen"
- sad lennart "aschgrau"
+ sibling? lennart rieke "Halbschwester"
- flee lennart "stürzt"

== 9
Sturz am Knick, ein Bein im Gips, ein Blutbild: [Lennart](lennart) hat Blutgruppe AB, [Editha](editha) null. [Burghard](burghard) räuspert sich. [Lennarts](lennart) leibliche [Mutter](erstefrau) sei [seine](burghard) verstorbene erste [Frau](erstefrau), man habe dem [Jungen](lennart) die Trauer ersparen wollen. Kein Tropfen gemeinsamen Blutes also! [Ottokar](ottokar) holt [Rieke](rieke) vom Bahnsteig zurück, indem [er](ottokar) dem Lokführer ein Hufeisen auf die Schienen legt.
+ injure lennart "Sturz"
- parent erstefrau lennart "leibliche Mutter"
- die.past erstefrau "verstorbene"
- married.past burghard erstefrau "Frau"
+ sibling! lennart rieke "Kein Tropfen"
- reveal burghard _ "räuspert"
- return rieke "zurück"

== 10
[Rieke](rieke) muss erst einen Vater, eine Mutter und einen Nachnamen verdauen, ehe [sie](rieke) für [Lennart](lennart) Platz hat. [Jost](jost) zeigt [ihr](rieke) das Fohlen, das [er](jost) in jedem Jahr auf [ihren](rieke) Namen hat eintragen lassen, fünfundzwanzig Stück. [Editha](editha) steht am Koppelzaun und wagt sich nicht näher. Das Erste, was [Rieke](rieke) [ihr](editha) sagt, ist, dass der Gurt zu locker sitze. Es ist ein Anfang! [Cosima](cosima) eröffnet eine Reitschule für höhere Söhne und nimmt [Tilda](tilda) als Teilhaberin.
- gift jost rieke "eintragen"
- sad editha "wagt"
+ reconcile editha rieke "Anfang"
- create cosima "Reitschule"
- colleague.start cosima tilda "Teilhaberin"

== 11
Das große Hengstturnier steht an, und der Bank fehlt die letzte Rate. [Lennart](lennart), Gips am Fuß, meldet sich für das Springen. [Burghard](burghard) hält [ihn](lennart) für übergeschnappt, [Rieke](rieke) hält [ihm](lennart) den Steigbügel. Fehlerfrei! Im Stechen bricht der Gips, und der [Reiter](lennart) bleibt im Sattel. Bei der Siegerehrung küsst [ihn](lennart) die [Trainerin](rieke) vor elf Kameras. [Editha](editha) reicht [Burghard](burghard) ein Taschentuch, [Burghard](burghard) reicht es an [Jost](jost) weiter.
- injure lennart "Gips"
- help rieke lennart "Steigbügel"
+ find lennart "Siegerehrung"
+ kiss lennart rieke "küsst"
- gift editha burghard "Taschentuch"

== 12
Kutschen, Ahornlaub, weißer Schimmel: [Lennart](lennart) und [Rieke](rieke) treten unter die Haube. Am Arm führen [sie](rieke) zwei [Herren](burghard+jost), der [Stallmeister](jost) links, der [Gutsherr](burghard) rechts. [Pilar](pilar) hat elf Torten gebacken und lässt sich von [Ottokar](ottokar) die zwölfte aus der Hand füttern. [Sturmflut](sturmflut) wirft in derselben Nacht ein [Hengstfohlen](fohlen). Nur in der Justizvollzugsanstalt [Lübeck](@luebeck) feilt [einer](veit) mit Geduld, und zwar an [seinem](veit) Fenstergitter!
+ wedding lennart rieke "unter die Haube"
- create pilar "gebacken"
- flirt ottokar pilar "füttern"
+ birth sturmflut fohlen "wirft"
- arrest.past _ veit "Justizvollzugsanstalt"
- flee? veit "feilt"
