%series Geburtshaus Elbhang
%lang de
%genre midwives' daily serial, Dresden, warm magazine summaries
%cast ronja | Ronja Scheibe; Ronja | f
%cast irina | Irina Vogel; Irina; Vogel | f
%cast bente | Bente Hagedorn; Bente | f
%cast falk | Tilo Scheibe; Tilo | m
%cast karsten | Dr. Karsten Mühl; Karsten; Mühl | m
%cast momo | Momo Adeyemi; Momo | m
%cast jule | Jule Vogel; Jule | f
%cast henny | Henny | f
%cast gregor | Gregor Anders; Gregor; Anders | m
%cast mutter | Renate Scheibe; Renate | f
%cast robin | Robin Quast; Robin; Quast | n
%cast winzer | Clemens Aust; Aust | m
%cast frau | - | f
%cast kleine | Frieda | f

== 1
Drei [Hebammen](bente+irina+ronja), ein Haus, kein Feierabend: [Ronja](ronja), [Irina](irina) und [Bente](bente) haben sich über der Elbe selbstständig gemacht. [Ronjas](ronja) [Gatte](falk) [Tilo](falk) hat den Kreißsaal gefliest. Seit drei Jahren wünschen sich die [Eheleute](falk+ronja) vergeblich Nachwuchs, und jeden Tag hält [Ronja](ronja) fremde Säuglinge im Arm. [Irina](irina), alleinerziehend, liegt mit [ihrer](irina) pubertierenden [Jule](jule) über Kreuz. [Bente](bente), die [Dänin](bente), hütet ein Geheimnis: Der verheiratete [Klinikarzt](karsten) [Dr. Karsten Mühl](karsten), [der](karsten) das Geburtshaus am liebsten schließen ließe, kommt nach Einbruch der Dunkelheit durch [ihren](bente) Garten.
- create bente+irina+ronja "selbstständig"
- colleague bente irina+ronja "Drei Hebammen"
- married falk ronja "Gatte"
- create falk "gefliest"
- sad ronja "vergeblich"
- parent irina jule "alleinerziehend"
+ quarrel irina jule "über Kreuz"
- married _ karsten "verheiratete"
- enemy bente+irina+ronja karsten "schließen"
+ affair bente karsten "durch ihren Garten"

== 2
Eine [Schwangere](frau) steht nachts im Regen vor der Tür und nennt keinen Namen. [Irina](irina) nimmt [sie](frau) auf und fragt nicht. Am Morgen ist die [Unbekannte](frau) fort; im Korb liegt ein [Mädchen](kleine) von wenigen Stunden. [Ronja](ronja) wickelt das [Findelkind](kleine) in [ihre](ronja) Strickjacke und mag [es](kleine) nicht mehr hergeben. [Tilo](falk) mahnt [seine](falk) [Frau](ronja), [ihr](ronja) Herz nicht zu verschenken. [Momo Adeyemi](momo) vom Jugendamt, in [Irinas](irina) Augen viel zu jung für den Posten, ist für den Fall zuständig. [Er](momo) lächelt [sie](irina) an. [Sie](irina) stolpert über den Wäschekorb.
- pregnant frau "Schwangere"
- help irina frau "nimmt"
+ flee frau "fort"
- parent frau kleine "im Korb"
- find ronja kleine "Findelkind"
+ love.start ronja kleine "nicht mehr hergeben"
- married falk ronja "Frau"
- flirt momo irina "lächelt"

== 3
Das [Baby](kleine) darf fürs Erste bei den [Scheibes](falk+ronja) bleiben; [Ronja](ronja) tauft [es](kleine) [Frieda](kleine). [Renate](mutter), [Tilos](falk) [Mutter](mutter), findet, ein Kind mit fremdem Blut gehöre nicht in die Familie, und bekommt von [ihrem](mutter) [Sohn](falk) die Meinung gesagt. [Jule](jule) ertappt [Bente](bente) mit [Mühl](karsten) im Gartenhaus. Zum Dank für [ihr](jule) Schweigen lässt [sie](jule) sich von der [Hebamme](bente) eine Entschuldigung für die Mathearbeit schreiben. Dabei hat [Jule](jule) selbst einen [Verehrer](robin): [Robin Quast](robin), neu in der Zehnten, legt [ihr](jule) jeden Tag einen Zettel in den Spind. Auf der Elbe fährt ein Dampfer rückwärts.
- move kleine falk+ronja "bleiben"
- parent mutter falk "Mutter"
- reject mutter kleine "fremdem Blut"
+ quarrel falk mutter "Meinung"
- discover jule bente+karsten "ertappt"
- threaten jule bente "Zum Dank"
- help bente jule "Entschuldigung"
- love robin jule "Verehrer"
+ flirt robin jule "Zettel"

== 4
[Irina](irina) traut [ihren](irina) Augen nicht: Der [Winzer](winzer), [der](winzer) das Haus vermietet, will verkaufen, und der [Interessent](karsten) heißt [Mühl](karsten). [Bente](bente) erfährt es als Letzte. [Ihr](bente) [Liebhaber](karsten) hat [sie](bente) monatelang über Schwachstellen des Betriebs ausgehorcht. [Sie](bente) wirft [ihn](karsten) mit offenem Hemd in die Brennnesseln. Den [Freundinnen](irina+ronja) beichtet [sie](bente) alles, und es wird laut. [Irina](irina) will eine [Verräterin](bente) nicht im Team, [Ronja](ronja) vermittelt. Am Ende weinen [alle drei](bente+irina+ronja) in dieselbe Packung Taschentücher. [Momo](momo) bringt Frühchenmützen vorbei, selbst gestrickt, Größe Apfelsine.
- discover irina karsten "Augen"
- affair bente karsten "Liebhaber"
+ betray karsten bente "ausgehorcht"
+ breakup bente karsten "wirft"
- friend bente irina+ronja "Freundinnen"
- reveal bente irina+ronja "beichtet"
- quarrel bente irina "laut"
- reconcile bente irina "dieselbe Packung"
- sad bente+irina+ronja "weinen"
- gift momo _ "Frühchenmützen"

== 5
[Robin](robin) küsst [Jule](jule). [Jule](jule) erzählt es nur [Henny](henny). [Henny](henny) gönnt [Jule](jule) nichts. [Sie](henny) verpetzt [Jule](jule) bei [Irina](irina). [Irina](irina) mag [Robin](robin) auf Anhieb. Mit [Tilo](falk) zankt [Ronja](ronja). [Frieda](kleine) schreit. Den Makler bedroht [Aust](winzer) mit der Rebschere. Der [Winzer](winzer) hat es sich überlegt. [Er](winzer) mag [Bente](bente). [Bente](bente) mag Wein. Mehr verrät [Bente](bente) [Ronja](ronja) nicht. Heute besucht [Momo](momo) [Irina](irina). Das Amt weiß davon nichts.
+ kiss jule robin "küsst"
- friend henny jule "erzählt"
- jealous henny jule "gönnt"
- betray henny jule "verpetzt"
- quarrel falk ronja "zankt"
- threaten winzer _ "bedroht"
- love winzer bente "mag Bente"
- reveal! bente ronja "verrät"

== 6
Ein schweres Unglück: Bei einer Hausgeburt in [Pillnitz](@pillnitz) verblutet eine Frau, bevor der Notarzt durch das Hochwasser kommt. [Irina](irina), [die](irina) keine Schuld trifft, sagt alle Termine ab, sperrt sich ein und isst nicht. [Mühl](karsten) gibt der Zeitung ein Interview, in dem [er](karsten) [sie](irina) eine Gefahr für Mütter nennt. [Momo](momo) bricht [ihre](irina) Tür auf, kocht, putzt, bleibt. In der dritten Nacht schlafen [die beiden](irina+momo) Arm in Arm ein. Dass der [Witwer](gregor), [Gregor Anders](gregor), [Irina](irina) verklagt, liest [Jule](jule) am Briefkasten und steckt das Schreiben in [ihren](jule) Schulranzen.
+ die _ "verblutet"
- sad irina "sperrt"
- accuse karsten irina "Gefahr"
- help momo irina "kocht"
+ couple.start irina momo "Arm in Arm"
- married.past _ gregor "Witwer"
- accuse gregor irina "verklagt"
- discover jule gregor "liest"
- betray jule irina "steckt"

== 7
[Gregor Anders](gregor) schläft seit Tagen im Auto vor dem Geburtshaus. Als [er](gregor) mit einem Wagenheber auf [Irina](irina) losgeht, wirft sich [Robin](robin) dazwischen und wird am Kopf getroffen. [Bente](bente) leistet Erste Hilfe. Der [Witwer](gregor) starrt auf [seine](gregor) Hände, fällt auf die Knie und bittet um Verzeihung, die [Irina](irina) [ihm](gregor) nach langem Schweigen gewährt. [Er](gregor) zieht die Klage zurück. [Jule](jule) weint an [Robins](robin) Bett und gesteht [ihrer](jule) [Mutter](irina) die Sache mit dem Brief. [Tilo](falk) baut ein Gitterbett. Kaum ist es fertig, ruft das Amt an.
+ attack gregor irina "losgeht"
- help robin irina "dazwischen"
- injure robin gregor "getroffen"
- treat robin bente "Erste Hilfe"
- married.past _ gregor "Witwer"
+ reconcile gregor irina "gewährt"
- accuse! gregor irina "zurück"
- sad jule robin "weint"
- reveal jule irina "gesteht"
- parent irina jule "Mutter"
- create falk "baut"

== 8
Die leibliche [Mutter](frau) ist aufgetaucht und verlangt [Frieda](kleine) zurück. [Momo](momo) muss den [Scheibes](falk+ronja) das [Kind](kleine) wegnehmen; [Ronja](ronja) spricht danach kein Wort mehr mit [ihm](momo) und auch keines mit [Irina](irina), [die](irina) zu [ihrem](irina) [Freund](momo) hält. [Tilo](falk), selbst untröstlich, findet [seine](falk) [Frau](ronja) im leeren Kinderzimmer und legt sich zu [ihr](ronja) auf den Teppich. [Renate](mutter), ausgerechnet [Renate](mutter), bringt Suppe und gesteht der [Schwiegertochter](ronja), dass auch [ihr](mutter) einmal eins genommen worden sei. [Aust](winzer) hat [Bente](bente) in den Weinberg eingeladen. Die Reben blühen.
- parent frau kleine "leibliche Mutter"
+ return frau "aufgetaucht"
- lose falk+ronja kleine "wegnehmen"
+ quarrel momo ronja "kein Wort"
- quarrel irina ronja "keines mit"
- couple irina momo "Freund"
- sad falk "untröstlich"
- married falk ronja "Frau"
- help irina momo "hält"
- help mutter ronja "Suppe"
- reveal mutter ronja "gesteht"
- lose.past mutter "genommen"
- kin mutter ronja "Schwiegertochter"
- invite winzer bente "eingeladen"

== 9
[Bente](bente) und der [Winzer](winzer) haben bis zum Morgen Riesling verkostet, und nicht nur das. Am Frühstückstisch taucht unangemeldet [Karsten](karsten) auf: [Seine](karsten) Frau habe [ihn](karsten) verlassen, nun sei [er](karsten) frei. [Bente](bente) beißt in [ihr](bente) Brötchen und zeigt mit dem Messer zur Tür. [Der](karsten), [den](karsten) [sie](bente) einst angebetet hat, kommt [ihr](bente) auf einmal klein vor. [Henny](henny) versucht, [Robin](robin) mit erfundenen Geschichten von [Jule](jule) wegzulocken, doch [Robin](robin) durchschaut es. Die Freundschaft der [Mädchen](henny+jule) ist dahin. [Ronja](ronja) fährt nachts am Wohnblock von [Friedas](kleine) [Mutter](frau) vorbei und sieht hinauf.
+ sex bente winzer "nicht nur das"
- breakup _ karsten "verlassen"
- reconcile? bente karsten "frei"
+ reject bente karsten "zur Tür"
- love.past bente karsten "angebetet"
- betray henny jule "erfundenen"
- discover robin henny "durchschaut"
- friend.end henny jule "dahin"
- parent frau kleine "Mutter"

== 10
Es brennt Licht, und das [Kind](kleine) schreit seit einer Stunde. [Ronja](ronja) klingelt. Die junge [Frau](frau), am Ende [ihrer](frau) Kräfte, sitzt im Flur und hält sich die Ohren zu. [Ronja](ronja) nimmt [ihr](frau) das [Baby](kleine) ab, wiegt [es](kleine) in den Schlaf und bleibt bis zum Mittag. Von da an kommt [sie](ronja) täglich. [Momo](momo) müsste das melden und tut es nicht, worauf [Ronja](ronja) [ihm](momo) eine Tüte Quarkkeulchen auf den Schreibtisch stellt: Frieden. [Tilo](falk) bemerkt, dass [seiner](falk) [Frau](ronja) morgens übel ist. [Er](falk) sagt nichts. [Er](falk) zählt nur heimlich die Tage.
- sad frau "Ende ihrer Kräfte"
+ help ronja frau "nimmt ihr"
- reveal! momo _ "melden"
- gift ronja momo "Quarkkeulchen"
+ reconcile momo ronja "Frieden"
- married falk ronja "seiner Frau"
- pregnant? ronja "übel"

== 11
[Bentes](bente) Ultraschallgerät lügt nicht: zwei Herzen! [Ronja](ronja) und [Tilo](falk) erwarten nach all den Jahren Zwillinge, und im Geburtshaus wird geschrien, getanzt und Kindersekt verschüttet. [Mühl](karsten), der alte [Widersacher](karsten), ist wegen gefälschter Befunde [seine](karsten) Zulassung los. [Er](karsten) bewirbt sich um eine Stelle in [Riga](@riga). [Momo](momo) wohnt jetzt bei den [Vogels](irina+jule) und sucht morgens vergeblich ein freies Bad. [Jule](jule) nennt [ihn](momo) im Streit „nicht [mein](jule) [Vater](momo)", beim Abwasch dann „[Chef](momo)". [Robin](robin) zieht mit den Eltern nach [Bremen](@bremen), und [Jule](jule) hört drei Tage lang dasselbe Lied.
+ pregnant ronja falk "zwei Herzen"
- happy bente+ronja "getanzt"
- enemy bente+irina+ronja karsten "Widersacher"
- quit karsten "Zulassung"
- betray.past karsten _ "gefälschter"
- hire? karsten "bewirbt" @riga
+ move momo irina+jule "wohnt"
- parent! momo jule "nicht mein Vater"
- quarrel jule momo "Streit"
- move robin "zieht" @bremen
- sad jule "dasselbe Lied"

== 12
Herbst am Elbhang, Lese bei [Aust](winzer). Zwischen den Stöcken steckt der [Winzer](winzer) [seiner](winzer) [Bente](bente) eine Traube in den Mund; darin ist ein Ring. [Sie](bente) spuckt Kerne und sagt Ja. [Friedas](kleine) [Mutter](frau) holt die Schule nach, und [Ronja](ronja), rund wie ein Fass, ist [Patin](ronja) geworden. Mitten im Festzug platzt die Fruchtblase. [Irina](irina) und [Bente](bente) holen [ihrer](bente+irina) [Freundin](ronja) zwei Jungen auf die Welt, im Pferdewagen, zwischen Bottichen. [Tilo](falk) kippt um, [Renate](mutter) fängt [ihn](falk) auf. Aus [Bremen](@bremen) kommt ein Zettel für [Jule](jule), diesmal mit Fahrkarte.
+ propose winzer bente "Ring"
- engaged.start bente winzer "Ja"
- parent frau kleine "Mutter"
- kin kleine ronja "Patin"
+ birth ronja "auf die Welt"
- help bente+irina ronja "holen"
- friend bente+irina ronja "Freundin"
- help mutter falk "fängt"
- gift robin jule "Fahrkarte"
