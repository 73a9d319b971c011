%series Hexenturm
%lang de
%genre witch-trial drama, Franconia 1628, chapter-like synopses
%cast agnes | Agnes Rauscher; Rauscherin; Agnes | f
%cast ambros | Ambros Rauscher; Ambros | m
%cast kunigund | Kunigund Stöhr; Kunigund; Stöhrin | f
%cast faber | Hexenkommissar Faber; Faber | m
%cast mechthild | Mechthild | f
%cast veith | Doktor Veith Amling; Amling; Veith | m
%cast jobst | Jobst | m
%cast bischof | Fürstbischof | m
%cast notburga | Notburga | f
%cast melcher | Meister Melcher; Melcher | m
%cast ursel | Ursel | f
%cast schwede | Erik Stenbock; Stenbock | m
%cast kaplan | Kaplan Wenzel; Wenzel | m
%cast stoehr | Ratsherr Stöhr; Stöhr | m
%cast kleiner | - | m
%cast jmann | - | m
%cast amme | - | f

== 1
Missernte, Hagel im Mai, ein Kalb mit zwei Köpfen. Dem [Sohn](kleiner) des [Ratsherrn Stöhr](stoehr) hilft [Agnes Rauscher](agnes), [Hebamme](agnes) zu [Zeil](@zeil), auf die Welt, doch der [Kleine](kleiner) lebt nur drei Atemzüge. Noch im Wochenbett nennt die untröstliche [Mutter](kunigund), [Kunigund](kunigund), die [Hebamme](agnes) eine Unholdin. Am Abend macht der frisch ernannte [Hexenkommissar Faber](faber) dem [Bäcker](ambros) [Ambros](ambros), [Agnes'](agnes) [Mann](ambros), [seine](faber) Aufwartung und zählt die Stühle in der Stube.
- treat kunigund agnes "hilft"
+ birth kunigund kleiner "auf die Welt"
- parent stoehr kleiner "Sohn"
- parent kunigund kleiner "Mutter"
+ die kleiner "Atemzüge"
- sad kunigund kleiner "untröstliche"
- accuse kunigund agnes "Unholdin"
- married agnes ambros "Mann"
- hire faber "ernannte"

== 2
Als Erste wird nicht [Agnes](agnes), sondern die einäugige [Kräuterfrau](notburga) [Notburga](notburga) abgeholt. Auf der Leiter besagt [sie](notburga) sieben Frauen, darunter, auf [Fabers](faber) Drängen, die [Rauscherin](agnes). [Scharfrichter](melcher) [Meister Melcher](melcher), [der](melcher) das Protokoll mit anhört, trinkt danach im Finstern. [Sein](melcher) [Gehilfe](jobst) [Jobst](jobst), [der](jobst) in [Agnes'](agnes) [Nichte](ursel) [Ursel](ursel) vernarrt ist, rennt die halbe Nacht durch Schnee, um die Familie zu warnen. [Er](jobst) kommt an, als die Tür schon offen steht.
+ arrest _ notburga "abgeholt"
- accuse notburga agnes "besagt"
- colleague jobst melcher "Gehilfe"
- kin agnes ursel "Nichte"
- love jobst ursel "vernarrt"
+ help? jobst agnes+ambros+ursel "warnen"

== 3
[Ambros](ambros) fleht beim [Ratsherrn](stoehr) um Fürsprache und hört, wer Brot einer Hexe gegessen habe, solle lieber beten. In Wahrheit ist [Stöhr](stoehr) dem [Bäcker](ambros) seit Jahren die Pacht für drei Äcker schuldig; stirbt die [Rauscherin](agnes), fällt [deren](agnes) Habe an die Kommission und die Schuld unter den Tisch. [Advokat](veith) [Doktor Veith Amling](veith) aus [Bamberg](@bamberg) nimmt sich des Falles an, unentgeltlich. [Er](veith) hat vor Zeiten um [Agnes](agnes) geworben.
- help? stoehr ambros "Fürsprache"
- reject stoehr ambros "beten"
- die? agnes "stirbt"
+ advisor.start veith agnes "nimmt"
- love.past veith agnes "geworben"

== 4
Im Turm verbietet man [Agnes](agnes) den Schlaf. Eine [Mitgefangene](mechthild), [Mechthild](mechthild), singt [ihr](agnes) durch die Mauerritze Kinderlieder vor, damit [sie](agnes) nicht irre wird. Beim Verhör legt [Faber](faber) der [Hebamme](agnes) die Daumenstöcke an; [sie](agnes) bekennt nichts. In der Pause flüstert [Kaplan Wenzel](kaplan), [der](kaplan) den Gefangenen die Beichte abnimmt, dem [Kommissar](faber) zu, was im Beichtstuhl gesagt worden ist.
- arrest.past _ agnes+mechthild "Mitgefangene"
- help mechthild agnes "singt"
- investigate faber agnes "Verhör"
+ attack faber agnes "Daumenstöcke"
- reveal! agnes faber "bekennt"
+ betray kaplan agnes "flüstert"
- reveal kaplan faber "flüstert"

== 5
[Notburga](notburga) brennt. Auf dem Weg zum Scheiterhaufen widerruft [sie](notburga) mit lauter Stimme alle Namen, bis [ihr](notburga) ein Knebel den Mund stopft. [Amling](veith) hat den Widerruf aufgeschrieben und trägt ihn nach [Würzburg](@wuerzburg) zum [Fürstbischof](bischof), [der](bischof) vier Tage nicht zu sprechen ist. Im leeren Backhaus erwischt [Ursel](ursel) den [Ratsherrn](stoehr) dabei, wie [er](stoehr) die Schuldscheine aus der Truhe stiehlt. [Er](stoehr) drückt [sie](ursel) gegen den Ofen: Ein Laut, und [sie](ursel) stünde auf der Liste.
+ kill _ notburga "brennt"
- accuse! notburga agnes "widerruft"
- create veith "aufgeschrieben"
- travel veith "trägt" @wuerzburg
+ steal stoehr ambros "stiehlt"
- discover ursel stoehr "erwischt"
- threaten stoehr ursel "Liste"

== 6
[Ursel](ursel) schweigt nicht, sondern erzählt es [Jobst](jobst), und [der](jobst) erzählt es [seinem](jobst) [Meister](melcher). [Melcher](melcher) hat vierzig Frauen zu Tode gebracht und nie eine gefragt. Nun lockert [er](melcher) bei [Agnes](agnes) die Schrauben, wenn [Faber](faber) ins Buch sieht, und streicht Schweineblut auf [ihre](agnes) Schienbeine. Den Betrug bemerkt allein der [Kaplan](kaplan). [Er](kaplan) öffnet den Mund, sieht die Augen des [Henkers](melcher) und schließt ihn wieder.
- reveal ursel jobst "erzählt"
- reveal jobst melcher "erzählt"#2
- boss melcher jobst "Meister"
- kill.past melcher _ "zu Tode gebracht"
+ help melcher agnes "lockert"
- betray melcher faber "Schweineblut"
- discover kaplan melcher "bemerkt"
- threaten melcher kaplan "Augen des Henkers"
- reveal! kaplan "schließt"

== 7
Vor Gram legt sich [Ambros](ambros) nieder und steht nicht mehr auf. [Agnes](agnes) erfährt vom Tod [ihres](agnes) [Mannes](ambros) durch die Glocke; niemand sagt [ihr](agnes), für wen sie läutet, [sie](agnes) zählt die Schläge. [Kunigund](kunigund) erscheint überraschend am Grab, wirft eine Handvoll Mehl auf den Sarg und gesteht der [Nichte](ursel), [sie](kunigund) habe seit dem Frühjahr den Verdacht, dass nicht die [Hebamme](agnes), sondern der eigene [Gemahl](stoehr) dem [Kind](kleiner) das Kissen aufgedrückt habe. [Es](kleiner) war nicht [seins](stoehr).
- sad ambros "Gram"
- ill ambros "nieder"
+ die ambros "Tod"
- discover agnes ambros "erfährt"
- married.past agnes ambros "Mannes"
+ reveal kunigund ursel "gesteht"
- kin agnes ursel "Nichte"
- married kunigund stoehr "Gemahl"
- kill? stoehr kleiner "Kissen"
- parent! stoehr kleiner "nicht seins"
- cheat.past kunigund stoehr "nicht seins"

== 8
Wessen denn sonst? [Doktor Amling](veith) erhält in [Würzburg](@wuerzburg) endlich Gehör und Prügel zugleich: In einer Gasse schlagen [ihn](veith) drei Kerle zusammen und rauben [ihm](veith) die Abschrift. Gefunden und verbunden wird [er](veith) von einem schwedischen [Gefangenen](schwede), [Erik Stenbock](schwede), [der](schwede) gegen Lösegeld auf [seine](schwede) Heimkehr wartet. Als [dieser](schwede) den Namen [Zeil](@zeil) hört, fragt [er](schwede) leise nach einer [Frau](kunigund) mit Mehl im Haar.
+ attack _ veith "zusammen"
- steal _ veith "rauben"
- find schwede veith "Gefunden"
- treat veith schwede "verbunden"
- arrest.past _ schwede "Gefangenen"
- return? schwede "Heimkehr"
+ love? schwede kunigund "fragt"

== 9
[Faber](faber) wittert Widerstand und beschleunigt. [Agnes](agnes) und [Mechthild](mechthild) sollen am Johannistag gerichtet werden. [Kunigund](kunigund) tritt vor die Kommission und nimmt alles zurück, was [sie](kunigund) gegen die [Rauscherin](agnes) gesagt hat. Mit einem Lächeln lässt [Faber](faber) [sie](kunigund) gleich dabehalten. [Stöhr](stoehr) unterschreibt die Aussage gegen [seine](stoehr) [Frau](kunigund), ohne abzusetzen.
- discover faber "wittert"
- kill? _ agnes+mechthild "gerichtet"
- accuse! kunigund agnes "nimmt"
+ arrest faber kunigund "dabehalten"
+ betray stoehr kunigund "unterschreibt"
- accuse stoehr kunigund "Aussage"
- married kunigund stoehr "Frau"

== 10
In der Nacht vor Johanni wird der Turm von außen aufgesperrt. [Jobst](jobst) hat die Wächter mit Bilsenbier eingeschläfert, [Ursel](ursel) hält die Pferde. [Mechthild](mechthild), lahm von der Folter, weigert sich mitzukommen, [sie](mechthild) hielte alle auf. [Sie](mechthild) zieht [Agnes'](agnes) Kittel an und setzt sich in [deren](agnes) Ecke. Zu dritt gelangen [Agnes](agnes), [Kunigund](kunigund) und [Ursel](ursel) in den Wald. [Melcher](melcher) hört im Bett jeden Hufschlag und dreht sich zur Wand.
- attack jobst _ "eingeschläfert"
+ rescue jobst+ursel agnes+kunigund "aufgesperrt"
- injure mechthild "lahm"
- attack.past _ mechthild "Folter"
- reject mechthild _ "weigert"
- rescue mechthild agnes "Kittel"
+ flee agnes+kunigund+ursel "gelangen"

== 11
[Mechthild](mechthild) stirbt unter dem Namen einer anderen und singt dabei. Der [Fürstbischof](bischof) aber liest, was [Amling](veith) aus dem Gedächtnis noch einmal niedergeschrieben hat, und legt die Hand über die Augen, denn unter den Namen der Verbrannten steht auch der [seiner](bischof) [Amme](amme). [Faber](faber) wird [seines](faber) Amtes entkleidet. Auf der Flucht hält [ihn](faber) [Wenzel](kaplan) an und will gebeichtet haben. [Er](faber) kniet wirklich nieder. Da stehen hinter dem [Kaplan](kaplan) vierzig Witwer.
+ kill _ mechthild "stirbt"
- discover bischof _ "liest"
- create veith "niedergeschrieben"
- kill.past _ amme "Verbrannten"
+ quit faber bischof "entkleidet"
- flee faber "Flucht"

== 12
[Stöhr](stoehr) wird über der Truhe mit den Schuldscheinen gefasst; die Kindsmordklage führt [Amling](veith). In einer Scheune bei [Schweinfurt](@schweinfurt) steht [Kunigund](kunigund) einem ausgelösten [Schweden](schwede) gegenüber, [der](schwede) nicht weiß, dass [er](schwede) [Vater](schwede) war. [Sie](kunigund) sagt es [ihm](schwede). [Sie](kunigund+schwede) weinen um einen, [der](kleiner) nur dreimal geatmet hat. [Agnes](agnes) kehrt nicht heim. In einem Dorf, wo niemand [sie](agnes) kennt, klopft mitten in der Nacht ein junger [Mann](jmann) an [ihre](agnes) Tür: Ob [sie](agnes) die [Hebamme](agnes) sei. [Sie](agnes) zögert lange, dann nimmt [sie](agnes) die Tasche.
+ arrest _ stoehr "gefasst"
- accuse veith stoehr "Kindsmordklage"
- kill? stoehr kleiner "Kindsmordklage"
- rescue.past _ schwede "ausgelösten"
- discover! schwede "weiß"
- parent schwede kleiner "Vater"
+ reveal kunigund schwede "sagt"
- sad kunigund+schwede kleiner "weinen"
- return! agnes "kehrt"
