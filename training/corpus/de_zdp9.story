%series Unterm Karnerhorn
%lang de
%genre homeland series on a South Tyrolean mountain farm, texts of a programme guide
%cast vroni | Veronika Plattner; Vroni | f
%cast anton | Anton Plattner; Toni | m
%cast severin | Severin | m
%cast ayse | Dr. Ayşe Kaplan; Ayşe; Kaplan | f
%cast luis | Luis Karner; Luis; Karner | m
%cast magdalena | Magdalena | f
%cast wirtin | Rosl | f
%cast bergfuehrer | Pius | m
%cast mailaender | Commendatore Ricci; Ricci | m
%cast toter | - | m
%cast op | - | n
%cast aysemutter | - | f
%cast richter | - | m
%cast kalb | Liesl | f
%cast pater | Pater Hieronymus | m
%cast hilde | Hilde | f
%cast bruder | Konrad | m

== 1
Auf dem Plattnerhof, dem höchstgelegenen des Tals, fällt der Strom öfter aus als der Regen. [Vroni](vroni), seit dem Lawinentod [ihres](vroni) [Mannes](toter) alleinige [Bäuerin](vroni), stemmt Heu und Schulden mit [ihrem](vroni) [Schwiegervater](anton), dem wortkargen [Toni](anton), und der elfjährigen [Magdalena](magdalena). [Großbauer](luis) [Luis Karner](luis), [der](luis) unten im Tal alles besitzt außer einem Eheweib, hält bei Speckknödeln um [ihre](vroni) Hand an. Der [Schwiegervater](anton) wäre dafür, die [Tochter](magdalena) dagegen, und [sie](vroni) selbst lacht so laut, dass [er](luis) den Hut nimmt. Am Abend kalbt die beste Kuh, und es liegt falsch. Die neue [Tierärztin](ayse) ist unterwegs, heißt es, [sie](ayse) kommt aus [Bremen](@bremen).
- die.past toter "Lawinentod"
- married.past toter vroni "Mannes"
- kin anton vroni "Schwiegervater"
+ propose luis vroni "hält"
- parent vroni magdalena "Tochter"
+ reject vroni luis "lacht"
- hire ayse "neue Tierärztin"
- travel ayse "unterwegs"

== 2
[Dr. Ayşe Kaplan](ayse) steht bis zum Ellbogen in der Kuh, [ihr](ayse) Auto bis zur Achse im Schlamm. Das [Kalb](kalb) überlebt und heißt [Liesl](kalb). Der alte [Bauer](anton), [der](anton) sich von keiner Städterin etwas hatte sagen lassen wollen, schenkt [ihr](ayse) Schnaps ein, und zwar den guten. Im Gasthof quartiert die [Wirtin](wirtin) die [Norddeutsche](ayse) Wand an Wand mit [Bergführer](bergfuehrer) [Pius](bergfuehrer) ein, [der](bergfuehrer) schnarcht wie eine Motorsäge. Währenddessen lässt [Karner](luis), in [seiner](luis) Eitelkeit getroffen, der [Nachbarin](vroni) das Wasser abgraben. Die Quelle gehört zur Hälfte [ihm](luis), und wer den Hahn hat, hat das Sagen.
- treat _ ayse "Kuh"
+ rescue ayse kalb "überlebt"
- birth _ kalb "überlebt"
- gift anton ayse "schenkt"
- neighbour.start ayse bergfuehrer "Wand an Wand"
- neighbour luis vroni "Nachbarin"
- sad luis "getroffen"
+ attack luis vroni "abgraben"

== 3
Ein [Wanderer](severin) mit Bart und Blasen klopft an und bittet um ein Nachtlager im Stadel. [Magdalena](magdalena) bringt [ihm](severin) Milch, [Vroni](vroni) eine Decke, [Toni](anton) die Flinte. Der [Fremde](severin) nennt sich [Severin](severin), mehr gibt [er](severin) nicht preis. Als in der Nacht das Wasser wieder fließt, findet man [ihn](severin) pitschnass auf der Stiege: [Er](severin) hat [Karners](luis) Rohr mit bloßen Händen umgelegt. Der alte [Plattner](anton) lehnt die Flinte in die Ecke. Im Dorf rätselt die [Wirtin](wirtin), wo [sie](wirtin) dieses Gesicht schon gesehen hat, auf einem Altarbild oder auf einem Fahndungsplakat.
- gift magdalena+vroni severin "bringt"
- find _ severin "findet"
- threaten anton severin "Flinte"
- meet severin vroni "Fremde"
- reveal! severin "preis"
+ help severin vroni "umgelegt"

== 4
Heuernte. Der Himmel hält bis Mittag, der Heuwender hält bis zehn. [Severin](severin) repariert ihn mit einem Haarband [seiner](severin) [Gastgeberin](vroni), was [diese](vroni) wortlos zur Kenntnis nimmt und das halbe Tal mit vielen Worten. [Magdalena](magdalena) übt für die Firmung bei [Pater Hieronymus](pater), [der](pater) in der Beichte mehr über die Nächte im Stadel zu hören hofft, als es zu berichten gibt. Es gibt nämlich nichts. [Liesl](kalb) frisst unterdessen einen Gebirgsjägerhut samt Feder. Wem er gehört hat, will keiner gewesen sein.
- advisor pater magdalena "übt"
+ help severin vroni "repariert"
- affair! severin vroni "nichts"
- steal kalb _ "frisst"

== 5
Aus [Mailand](@mailand) schwebt [Commendatore Ricci](mailaender) ein, [der](mailaender) auf der Alm Luxuschalets plant und dafür das Grundstück der [Witwe](vroni) braucht. [Karner](luis) soll [sie](vroni) weichkochen und zahlt die Provision gleich beim Kartenspiel auf den Tisch. [Pius](bergfuehrer), [der](bergfuehrer) zufällig unter diesem Tisch [seinen](bergfuehrer) Bleistift sucht, hört alles mit an. [Er](bergfuehrer) erzählt es [Ayşe](ayse), für [die](ayse) [er](bergfuehrer) seit Wochen leiser zu schnarchen versucht. [Sie](ayse) warnt die [Plattnerin](vroni) noch in derselben Stunde. Den [Bergführer](bergfuehrer) küsst [sie](ayse) zum Dank auf die Nase, und der [Ärmste](bergfuehrer) wäscht sie drei Tage lang nicht.
- travel mailaender "schwebt"
- married.past toter vroni "Witwe"
- create? mailaender "Luxuschalets"
- hire luis mailaender "weichkochen"
- threaten? luis vroni "weichkochen"
+ discover bergfuehrer luis+mailaender "hört"
- reveal bergfuehrer ayse "erzählt"
+ love bergfuehrer ayse "leiser"
- help ayse vroni "warnt"
- kiss ayse bergfuehrer "küsst"

== 6
Die Vergangenheit trägt Lodenmantel und heißt [Hilde](hilde). [Sie](hilde) kommt aus [Innsbruck](@innsbruck), fragt im Gasthof nach einem [Arzt](severin) mit Narbe am Kinn und nennt sich [dessen](severin) [Frau](hilde). Als [Vroni](vroni) [Severin](severin) darauf anspricht, legt [er](severin) die Sense weg und erzählt: Ja, [er](severin) sei Chirurg gewesen; nach dem Tod eines [Kindes](op) auf [seinem](severin) Tisch habe [er](severin) eines Morgens den Kittel an den Nagel gehängt und die Ehe gleich dazu. [Hilde](hilde) will [ihn](severin) heimholen. In der Stube sitzen sich zwei [Frauen](hilde+vroni) gegenüber, und die [eine](hilde) trägt den Ring, den die [andere](vroni) gern übersehen hätte.
- travel hilde "kommt"
- investigate hilde severin "fragt"
- married hilde severin "Frau"
+ reveal severin vroni "erzählt"
- die.past op severin "Tod"
- quit.past severin "Nagel"
- breakup.past severin hilde "Ehe gleich dazu"
- reconcile? hilde severin "heimholen"
- love vroni severin "übersehen"

== 7
[Magdalena](magdalena) ist fort. Um die [Fremde](hilde) zu vergraulen, hat die [Kleine](magdalena) [ihr](hilde) erst einen Frosch ins Bett gelegt und ist dann, aus Angst vor der Strafe, mit [Liesl](kalb) in den Nebel gelaufen. Das ganze Tal schwärmt aus, selbst [Karner](luis). Gefunden wird das [Mädchen](magdalena) in einer Felsspalte, mit gebrochenem Bein und blauen Lippen; kein Hubschrauber kann landen. [Severin](severin), [der](severin) sich geschworen hatte, nie wieder ein Messer anzufassen, operiert beim Schein von [Pius'](bergfuehrer) Stirnlampe. [Hilde](hilde) reicht [ihm](severin) die Klemmen, wie früher. Im Morgengrauen schlägt das [Kind](magdalena) die Augen auf und fragt nach dem [Kalb](kalb).
- flee magdalena "gelaufen"
- attack magdalena hilde "Frosch"
- sad magdalena "Angst"
- find _ magdalena "Gefunden"
- injure magdalena "gebrochenem"
+ treat magdalena severin "operiert"
- help hilde severin "reicht"
+ recover magdalena "schlägt"

== 8
[Hilde](hilde) hat gesehen, wie [ihr](hilde) [Mann](severin) nach der Operation weinte und in wessen Schulter. [Sie](hilde) unterschreibt die Scheidungspapiere am Küchentisch, küsst [Magdalena](magdalena) auf die Stirn und bleibt dann doch, allerdings im Gasthof: Die [Wirtin](wirtin) braucht eine Köchin, und [Hilde](hilde) braucht Luft. [Rosl](wirtin), so heißt die [Wirtin](wirtin) endlich, erkennt in dem [Arzt](severin) nun auch, wen das Altarbild zeigt, nämlich keinen anderen als den heiligen Pantaleon. Oben auf dem Hof steht [Severin](severin) lange vor dem Stadel. Dann trägt [er](severin) [seine](severin) Decke in die Stube hinüber, und niemand holt die Flinte.
- married hilde severin "Mann"
- discover hilde severin+vroni "gesehen"
- sad.past severin "weinte"
+ divorce hilde severin "Scheidungspapiere"
- kiss hilde magdalena "küsst"
- hire hilde wirtin "Köchin"
- discover wirtin severin "erkennt"
+ move severin vroni "trägt"

== 9
[Ricci](mailaender) wechselt die Methode. Über Nacht brennt der Stadel, und aus der Asche kriecht, hustend und rußig, ausgerechnet [Luis Karner](luis), ein totes Feuerzeug in der Faust. [Er](luis) habe löschen wollen, beteuert [er](luis), doch glaubt [ihm](luis) außer [Hilde](hilde) kein Mensch. Die Carabinieri nehmen [ihn](luis) mit. Der [Mailänder](mailaender) schickt Blumen und ein letztes Angebot. [Toni](anton), [dem](anton) das Herz schwer ist, will unterschreiben; da fährt [ihm](anton) die [Schwiegertochter](vroni), zum ersten Mal in zwölf Jahren, über den Mund. [Die beiden](anton+vroni) streiten bis zum Ave-Läuten und essen danach aus derselben Pfanne.
- arrest _ luis "nehmen"
- gift mailaender _ "schickt"
- sad anton "schwer"
- kin anton vroni "Schwiegertochter"
+ quarrel anton vroni "über den Mund"
- reconcile anton vroni "derselben Pfanne"
- accuse _ luis "glaubt"
- accuse! hilde luis "außer Hilde"

== 10
[Hilde](hilde) kocht für den [Häftling](luis) Kaspressknödel, und beim vierten beginnt [Karner](luis) zu reden. [Er](luis) habe in jener Nacht einen [Mann](bruder) mit Kanister weglaufen sehen, [den](bruder) [er](luis) nur deshalb nicht genannt habe, weil es [sein](luis) eigener [Bruder](bruder) gewesen sei: [Konrad](bruder), der [Spieler](bruder), vor Jahren enterbt und bei [Ricci](mailaender) hoch verschuldet. [Pius](bergfuehrer) spürt den [Brandstifter](bruder) in einer Biwakschachtel auf. [Dieser](bruder) geht mit dem Eispickel auf [ihn](bergfuehrer) los, rutscht aus und hängt über dem Abgrund. Der [Angegriffene](bergfuehrer) zieht [ihn](bruder) am Kragen herauf. „Merken [Sie](bruder) sich, wem [Sie](bruder) das schulden“, keucht [er](bergfuehrer), „der [Tierärztin](ayse), [die](ayse) mag Helden.“
- help hilde luis "kocht"
+ reveal luis hilde "reden"
- sibling bruder luis "Bruder"
- discover.past luis bruder "weglaufen sehen"
- flee.past bruder "weglaufen"
- reject.past _ bruder "enterbt"
- find bergfuehrer bruder "spürt"
- attack bruder bergfuehrer "geht"
+ rescue bergfuehrer bruder "zieht"

== 11
Vor dem [Richter](richter) packt [Konrad](bruder) aus, und dem [Commendatore](mailaender) bleibt gerade noch Zeit, den Hubschrauber zu besteigen. In der Luft wird [er](mailaender) nicht froh, in [Verona](@verona) erwartet man [ihn](mailaender) bereits mit Handschellen. [Luis](luis) ist frei und so verlegen, dass [er](luis) der [Köchin](hilde) statt eines Danks ein Fass Wein vor die Tür rollt. [Ayşe](ayse) soll eine Stelle in [Bremen](@bremen) antreten, [ihre](ayse) [Mutter](aysemutter) hat schon die Wohnung geputzt. Zum Abschied schnarcht [Pius](bergfuehrer) die ganze Nacht nicht, weil [er](bergfuehrer) kein Auge zutut. In der Früh klopft es an der Wand. Dreimal, das heißt Ja.
- reveal bruder richter "packt"
+ accuse bruder mailaender "packt"
- flee mailaender "besteigen"
- arrest? _ mailaender "Handschellen"
- gift luis hilde "rollt"
- hire? ayse "antreten" @bremen
- parent aysemutter ayse "Mutter"
- sad bergfuehrer "kein Auge"
- love ayse bergfuehrer "Ja"

== 12
Almabtrieb. [Liesl](kalb), inzwischen eine stattliche Färse, trägt die Krone, [Magdalena](magdalena) humpelt stolz voran. [Pater Hieronymus](pater) hat an diesem Vormittag zwei [Paare](ayse+bergfuehrer+severin+vroni) zu trauen und verwechselt prompt die Ringe: Um ein Haar wäre der [Chirurg](severin) an die [Bremerin](ayse) geraten und [Vroni](vroni) an den [Bergführer](bergfuehrer). Beim Tanz sitzt nur [einer](luis) allein, doch als [Hilde](hilde) mit zwei Tellern auf [ihn](luis) zusteuert, rückt der [Großbauer](luis) die Bank zurecht. Der alte [Toni](anton) setzt sich abseits auf den Zaun, sieht den Hof liegen und sagt zu dem [Toten](toter), mit [dem](toter) [er](anton) jeden Abend spricht: „Geht schon, [Bub](toter).“
- celebrate _ "Almabtrieb"
+ wedding ayse bergfuehrer "trauen"
+ wedding severin vroni "trauen"
- parent anton toter "Bub"
- die.past toter "Toten"
