%series Das Zeichen der Glaszunft
%lang de
%genre fantasy, guild intrigue in an invented lagoon city, encyclopaedia episode list in long sentences
%cast maelis | Maelis Orvane; Maelis | f
%cast torvin | Meister Torvin Orvane; Torvin | m
%cast ysolt | Dogaressa Ysolt; Ysolt | f
%cast caspan | Caspan; Prinz Caspan | m
%cast idra | Idra Venn; Idra | f
%cast korb | Hauptmann Korb; Korb | m
%cast nim | Nim | n
%cast asche | - | m
%cast fennek | Fennek | m
%cast bruna | Bruna Orvane; Bruna | f
%cast lauscher | Salvo; Salvo Rett | m
%cast heilerin | - | f
%cast doge | - | m
%cast idrasohn | - | m
%cast stadt | Glaszunft | g

== 1
In der Lagunenstadt [Veyra](@veyra), deren Kanäle bei Vollmond leuchten, wacht die [Glaszunft](stadt) über das Geheimnis des singenden Kristalls, das [Meister Torvin Orvane](torvin) nur [seiner](torvin) [Ältesten](bruna) [Bruna](bruna) weitergeben darf. [Deren](bruna) achtzehnjährige [Schwester](maelis) [Maelis](maelis) kann es nicht lassen, nachts in der Werkstatt zu blasen, und erschafft versehentlich eine gläserne Möwe, die davonfliegt. Ein vermummter [Fremder](asche), [der](asche) [sie](maelis) durch das Oberlicht dabei beobachtet hat, lässt [ihr](maelis) einen Zettel da: Man könne [sie](maelis) für diese Kunst köpfen oder krönen.
- boss torvin stadt "Meister"
- parent torvin bruna "Ältesten"
- sibling bruna maelis "Schwester"
+ create maelis "erschafft"
- discover asche maelis "beobachtet"
- threaten asche maelis "köpfen"

== 2
[Dogaressa Ysolt](ysolt), [die](ysolt) seit dem Tod [ihres](ysolt) [Gatten](doge) allein regiert, fordert von der [Zunft](stadt) einen Spiegel, der die Zukunft zeigt, und droht, bei Misserfolg sämtliche Öfen löschen zu lassen. [Torvin](torvin), [der](torvin) weiß, dass nur [Maelis](maelis) dergleichen zustande brächte, leugnet jedes Können [seiner](torvin) [Jüngsten](maelis). [Prinz Caspan](caspan), [Ysolts](ysolt) [Stiefsohn](caspan) und [Thronerbe](caspan), macht sich im Ballsaal über die Forderung lustig; [er](caspan) ahnt nicht, dass die maskierte [Tänzerin](maelis), [die](maelis) [ihm](caspan) gerade auf den Fuß tritt, die [Gesuchte](maelis) ist.
- die.past doge "Tod"
- married.past doge ysolt "Gatten"
+ threaten ysolt stadt "droht"
- parent torvin maelis "Jüngsten"
- betray torvin ysolt "leugnet"
- kin caspan ysolt "Stiefsohn"
- discover! caspan maelis "ahnt nicht"
+ meet caspan maelis "tritt"

== 3
[Maelis](maelis) versteckt sich auf dem Boot von [Fennek](fennek). [Fennek](fennek) schmuggelt Salz. [Ihr](maelis) gefällt [Fennek](fennek). Dem [Schmuggler](fennek) gefällt das Geld besser. Zum Frühstück gibt es Algen. Die Möwe sitzt auf dem Mast. [Nim](nim) lacht über sie. [Nim](nim), halb Fuchs, halb Lampe, spricht nur in Reimen. [Hauptmann Korb](korb) entert das Boot. [Fennek](fennek) verrät [Maelis](maelis) nicht. [Korb](korb) schlägt [ihm](fennek) einen Zahn aus. [Maelis](maelis) hört alles im Fass. Am Abend verbindet [sie](maelis) [Fennek](fennek).
- flee maelis "versteckt"
- love maelis fennek "gefällt Fennek"
- happy nim "lacht"
- attack korb fennek "entert"
- betray! fennek maelis "verrät"
+ injure fennek korb "schlägt"
- discover maelis "hört"
- treat fennek maelis "verbindet"

== 4
[Idra Venn](idra), [Torvins](torvin) [Geliebte](idra) seit dem Frühjahr, entpuppt sich als Spitzel der [Dogaressa](ysolt), was [Bruna](bruna), durch eine offen gelassene Schreibschatulle argwöhnisch geworden, mit eigenen Augen nachliest. Als die [Älteste](bruna) den [Vater](torvin) warnt, glaubt [er](torvin) [ihr](bruna) nicht und wirft [ihr](bruna) Missgunst vor; am folgenden Morgen wird die Werkstatt durchsucht und der [Meister](torvin) in den Bleikammern festgesetzt. [Idra](idra), [die](idra) [seine](torvin) Verhaftung mit abgewandtem Gesicht verfolgt, trägt fortan den Schlüssel zu allen Öfen am Gürtel.
- couple idra torvin "Geliebte"
- betray idra torvin "Spitzel"
- boss ysolt idra "Spitzel"
+ discover bruna idra "nachliest"
- parent torvin bruna "Vater"
- reveal bruna torvin "warnt"
- accuse torvin bruna "Missgunst"
+ arrest _ torvin "festgesetzt"
- find idra "Schlüssel"

== 5
Auf der Toteninsel, auf die [Fennek](fennek) die [Flüchtige](maelis) rudert, findet [Maelis](maelis) die [Heilerin](heilerin), von [der](heilerin) [ihre](maelis) Amme immer erzählte, und erfährt, dass [diese](heilerin) vor zwanzig Jahren mit [Torvin](torvin) vermählt war und [seine](torvin) zweite [Tochter](maelis) geboren hat. Die vermeintliche [Halbwaise](maelis) fällt aus allen Wolken. Nicht das Kindbettfieber, sondern der Befehl des alten [Dogen](doge), [der](doge) die gläserne Gabe fürchtete, habe [sie](heilerin) in die Verbannung getrieben, so die [Mutter](heilerin), und [sie](heilerin) bittet das [Mädchen](maelis) nicht um Verzeihung, sondern um Wasser.
- find maelis heilerin "findet"
+ discover maelis heilerin "erfährt"
- married.past heilerin torvin "vermählt"
- birth.past heilerin maelis "geboren"
- parent heilerin maelis "Mutter"
- parent torvin maelis "Tochter"
- sad.past doge "fürchtete"
- flee.past heilerin doge "Verbannung"
- die! heilerin "Halbwaise"
- sad maelis "aus allen Wolken"

== 6
[Prinz Caspan](caspan), [der](caspan) sich nach der unbekannten [Tänzerin](maelis) verzehrt, beauftragt [Salvo Rett](lauscher), einen [Lauscher](lauscher) von Beruf, [sie](maelis) ausfindig zu machen; der [Spion](lauscher) jedoch arbeitet, wie fast jeder in [Veyra](@veyra), für mehr als einen Herrn und meldet jede Spur zuerst an [Korb](korb). [Ysolt](ysolt) hat den [Hauptmann](korb) nicht nur zum obersten Schergen gemacht, sondern, unbemerkt vom Hof, auch zu [ihrem](ysolt) [Bettgenossen](korb), und verspricht [ihm](korb) den Thron, sobald der [Stiefsohn](caspan) aus dem Weg geräumt ist.
- love caspan maelis "verzehrt"
- hire lauscher caspan "beauftragt"
- find? lauscher maelis "ausfindig"
+ betray lauscher caspan "meldet"
- boss ysolt korb "Schergen"
+ affair korb ysolt "Bettgenossen"
- kin caspan ysolt "Stiefsohn"
- kill? korb+ysolt caspan "aus dem Weg"

== 7
[Bruna](bruna), ohne Öfen und ohne Geld, verpfändet [ihren](bruna) Brautschmuck, um [Korbs](korb) Kerkermeister zu bestechen, wird aber von [Idra](idra) abgefangen, [die](idra) zu [ihrer](bruna) Überraschung in Tränen zerfließt: [Sie](idra) habe sich wirklich in den [Meister](torvin) verliebt, und das Spitzeln sei die Bedingung dafür gewesen, dass [ihr](idra) [Sohn](idrasohn) aus dem Schuldturm komme. Gegen [ihren](bruna) Willen rührt das [Bruna](bruna). Gemeinsam ersinnen die [Frauen](bruna+idra) den Plan, den [Gefangenen](torvin) in einem der leeren Glaskästen aus der Stadt zu schaffen, was bis zum Wasserturm gelingt.
- help? bruna torvin "bestechen"
+ discover idra bruna "abgefangen"
- sad idra "Tränen"
- reveal idra bruna "verliebt"
- love idra torvin "verliebt"
- parent idra idrasohn "Sohn"
- arrest.past _ idrasohn "Schuldturm"
- reconcile bruna idra "rührt"
+ rescue bruna+idra torvin "schaffen"

== 8
[Korbs](korb) Leute stellen die [Flüchtlinge](bruna+idra+torvin) am Turm; [Torvin](torvin) wird von einem Bolzen in den Oberschenkel getroffen, und [Idra](idra), [die](idra) sich über [ihn](torvin) wirft, fängt den zweiten mit dem Rücken auf. Während die [Sterbende](idra) [Bruna](bruna) den Ofenschlüssel in die Hand drückt, holt [Fennek](fennek), [der](fennek) zufällig vorbeirudert und weiß, dass Zufälle selten sind, die beiden [anderen](bruna+torvin) an Bord. Im Palast gesteht [Caspan](caspan) [seiner](caspan) [Stiefmutter](ysolt) arglos, nach welchem [Mädchen](maelis) [er](caspan) suchen lässt, und [Ysolt](ysolt) küsst [ihn](caspan) auf die Stirn, gerührt wie eine Katze vor dem Vogelhaus.
- find _ bruna+idra+torvin "stellen"
- injure torvin _ "Bolzen"
+ rescue idra torvin "wirft"
- injure idra _ "fängt den zweiten"
- die idra "Sterbende"
- gift idra bruna "drückt"
- rescue fennek bruna+torvin "an Bord"
- kin caspan ysolt "Stiefmutter"
+ reveal caspan ysolt "gesteht"

== 9
Auf der Toteninsel begegnen sich die [Eheleute](heilerin+torvin) nach zwei Jahrzehnten: Weder [Torvin](torvin), [der](torvin) die [Seine](heilerin) für tot hielt, noch die [Heilerin](heilerin), [die](heilerin) [ihn](torvin) für einen Feigling, findet die ersten Worte, bis [Nim](nim) ein Liedchen trällert und [beide](heilerin+torvin) in Lachen ausbrechen. [Bruna](bruna) steht daneben, mit [Maelis](maelis) an der Hand, und sieht erstmals die [Frau](heilerin), [die](heilerin) [ihre](maelis) [Mutter](heilerin), aber nicht die eigene ist. [Fennek](fennek), [der](fennek) ein Geschenk in der Tasche trägt und nicht weiß, wem [er](fennek) es geben soll, wirft es ins Meer, weil [Maelis](maelis) von [Caspan](caspan) spricht.
- reconcile heilerin torvin "Lachen"
- happy heilerin+torvin "Lachen"
- married heilerin torvin "Eheleute"
- die! heilerin "tot hielt"
+ meet bruna heilerin "erstmals"
- parent heilerin maelis "Mutter"
- parent! heilerin bruna "nicht die eigene"
- gift! fennek _ "wirft"
- love? maelis caspan "spricht"
+ jealous fennek caspan "weil Maelis"

== 10
[Salvo](lauscher), an dem selbst ein Bruchteil Gewissen teuer ist, gerät zwischen alle Fronten, als [Korb](korb) von [ihm](lauscher) verlangt, dem [Prinzen](caspan) Gift in den Wein zu mischen; [er](lauscher) nimmt das Gold und reicht den Becher in letzter Minute [Fennek](fennek), [der](fennek) ihn ausschüttet und [Caspan](caspan) die Augen öffnet. Der [Thronerbe](caspan), vom [Schmuggler](fennek) aus dem Palast und in [dessen](fennek) Boot gelotst, kniet auf der Insel vor [Maelis](maelis) nieder, [die](maelis) statt des [Prinzen](caspan) zunächst [Fennek](fennek) ansieht, und zwar länger, als es die Höflichkeit erfordert.
- hire lauscher korb "verlangt"
- kill? lauscher caspan "Gift"
- betray lauscher korb "reicht"
- help lauscher caspan "letzter Minute"
+ reveal fennek caspan "die Augen öffnet"
- flee caspan "gelotst"
- rescue fennek caspan "gelotst"
+ confess caspan maelis "kniet"
- love? maelis fennek "ansieht"

== 11
Unter dem Vollmond bläst [Maelis](maelis), angeleitet von der [Mutter](heilerin) und begleitet vom Gesang der [Schwester](bruna), jenen Spiegel, den die [Herrscherin](ysolt) verlangt hat, nur zeigt er nicht die Zukunft, sondern die Vergangenheit: [Ysolt](ysolt), wie [sie](ysolt) [ihrem](ysolt) [Gemahl](doge) das Kissen aufs Gesicht drückt. [Caspan](caspan) bringt ihn vor den Rat, [Korb](korb) wechselt die Seiten und liefert die [Regentin](ysolt), [die](ysolt) [er](korb) nach wie vor begehrt, an die Richter aus. [Ysolt](ysolt) zerbricht das Glas mit bloßen Händen, und aus den Splittern steigen Möwen.
+ create maelis "bläst"
- parent heilerin maelis "Mutter"
- sibling bruna maelis "Schwester"
- kill.past ysolt doge "Kissen"
- married.past doge ysolt "Gemahl"
- reveal caspan _ "vor den Rat"
+ betray korb ysolt "liefert"
- love korb ysolt "begehrt"
- injure ysolt "zerbricht"

== 12
[Caspan](caspan) besteigt den Thron und begnadigt alle Schmuggler der Lagune, was [Fennek](fennek), nunmehr arbeitslos, eine Gemeinheit nennt. [Torvin](torvin) vertraut [Bruna](bruna) die [Zunft](stadt) an und bleibt mit der [Frau](heilerin), [die](heilerin) [er](torvin) nie ganz verloren hatte, auf der Toteninsel. [Maelis](maelis), [der](maelis) der neue [Doge](caspan) einen Ring anträgt, schließt [seine](caspan) Finger um das Schmuckstück, dankt [ihm](caspan) und geht zum Kai. Dort wartet ein Boot, darin ein [Mann](fennek) mit einem Zahn zu wenig, und auf dem Mast, rot im Morgenlicht, die gläserne Möwe; [Nim](nim) reimt nichts dazu, zum ersten Mal.
+ hire caspan "Thron"
- sad fennek "Gemeinheit"
- boss.start bruna stadt "vertraut"
- married heilerin torvin "nie ganz verloren"
+ propose caspan maelis "Ring"
- reject maelis caspan "schließt"
- couple.start fennek maelis "Kai"
