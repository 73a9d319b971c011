%series Zirkus Amarant
%lang de
%genre circus family drama on tour through Schleswig-Holstein, encyclopaedia episode list
%cast olga    | Olga Amarant; Olga | f
%cast rudi    | Rudi Amarant; Rudi | m
%cast fabio   | Fabio | m
%cast hanne   | Hanne Petersen; Hanne; Petersen | f
%cast sascha  | Sascha | n
%cast boris   | Boris | m
%cast lale    | Lale | f
%cast clown   | Pipo; Joachim Blank | m
%cast berger  | Berger; Direktor Berger | m
%cast elefant | Sultana | f
%cast arzt    | Dr. Thomsen; Thomsen | m
%cast sohn    | Nils | m
%cast alter   | - | m
%cast tochter | - | f
%cast kassiererin | - | f

== 1 Aufbau in Husum
Die [Dompteurin](olga) [Olga Amarant](olga) übernimmt nach dem Genickbruch [ihres](olga) [Vaters](alter) den Familienzirkus, sehr zum Ärger [ihres](olga) älteren [Bruders](rudi) [Rudi](rudi), [der](rudi) sich den Direktorenfrack bereits hatte ändern lassen. Zu [ihrer](olga) Truppe stößt der [Trapezkünstler](fabio) [Fabio](fabio), [dem](fabio) der Ruf vorauseilt, in jeder Stadt eine Braut sitzen zu haben. In [Husum](@husum) heißt [sie](hanne) [Hanne Petersen](hanne), ist Bankangestellte und steht mit gepackter Tasche am Wohnwagen. [Fabios](fabio) [Fänger](boris) [Boris](boris) räumt wortlos die untere Koje.
+ hire olga "übernimmt"
- die.past alter "Genickbruch"
- parent alter olga "Vaters"
- sad rudi olga "Ärger"
- sibling olga rudi "Bruders"
- hire fabio olga "stößt"
- couple fabio hanne "heißt"
- travel hanne fabio "steht"
- colleague boris fabio "Fänger"
- housemate boris fabio "Koje"

== 2 Netz und Boden
Während [Hanne](hanne) sich in [Fabios](fabio) Wohnwagen einrichtet und die Gardinen wäscht, macht [dieser](fabio) der [Messerwerferin](lale) [Lale](lale) Avancen, [die](lale) freilich mit [Sascha](sascha), der menschlichen [Kanonenkugel](sascha), verbandelt ist und einen sicheren Wurf hat. [Rudi](rudi) verhandelt heimlich mit [Berger](berger), dem [Chef](berger) der Konkurrenz, über den Verkauf des Zeltes. Der [Clown](clown) [Pipo](clown), bürgerlich [Joachim Blank](clown), bekommt das mit, findet aber, weil [er](clown) in [Olga](olga) seit zwölf Spielzeiten hoffnungslos verschossen ist, vor [ihr](olga) nicht die richtigen Worte.
- move hanne fabio "einrichtet"
- flirt fabio lale "Avancen"
- cheat? fabio hanne "Avancen"
- couple lale sascha "verbandelt"
+ betray rudi olga "heimlich"
- enemy berger olga "Konkurrenz"
- discover clown rudi "bekommt"
- love clown olga "verschossen"
- reveal! clown olga "nicht die richtigen Worte"

== 3 Kurzer Halt
[Lale](lale) trifft [Fabios](fabio) Hut. [Fabio](fabio) lacht. [Sascha](sascha) lacht nicht. [Sascha](sascha) stellt [Fabio](fabio) ein Bein. [Fabio](fabio) bricht sich das Handgelenk. [Hanne](hanne) holt [Dr. Thomsen](arzt). [Thomsen](arzt) gipst [Fabio](fabio) ein. [Thomsen](arzt) sieht [Hanne](hanne) an. [Hanne](hanne) wird rot. Aus dem Stall trompetet [Sultana](elefant). [Olga](olga) entlässt [Sascha](sascha) beinahe. Für [Sascha](sascha) bittet [Lale](lale). [Olga](olga) verzeiht [Sascha](sascha). [Rudi](rudi) nennt [Olga](olga) schwach.
- attack lale fabio "trifft"
- happy fabio "lacht"
+ attack sascha fabio "Bein"
- injure fabio sascha "Handgelenk"
- help hanne fabio "holt"
- treat fabio arzt "gipst"
- flirt arzt hanne "sieht"
- quit! sascha olga "beinahe"
- help lale sascha "bittet"
- reconcile olga sascha "verzeiht"
- accuse rudi olga "schwach"

== 4 Ersatz am Trapez
Weil [Fabio](fabio) ausfällt, springt [Hanne](hanne), [die](hanne) als Mädchen geturnt hat, für [ihn](fabio) ein, und [Boris](boris), [der](boris) [sie](hanne) fängt, lässt [sie](hanne) nach der dritten Probe eine Sekunde zu spät los. Der [Eingegipste](fabio), zur Untätigkeit verdammt, beobachtet es mit wachsendem Groll und holt sich bei der [Kassiererin](kassiererin) Trost, bis in die Morgenstunden. [Hanne](hanne) findet einen Lockenwickler unter dem Kissen. Anders als frühere Bräute macht [sie](hanne) keine Szene, sondern trägt die Tasche drei Wagen weiter und heuert bei [Olga](olga) als Artistin an.
- help hanne fabio "springt"
- flirt boris hanne "zu spät"
- jealous fabio boris "Groll"
+ sex fabio kassiererin "Morgenstunden"
- cheat fabio hanne "Morgenstunden"
- find hanne "findet"
+ breakup hanne fabio "trägt"
- hire hanne olga "heuert"

== 5 Der Kaufvertrag
[Berger](berger) erscheint zur Nachmittagsvorstellung in der Loge, neben [ihm](berger) sitzt [seine](berger) [Nichte](kassiererin), und das ist, zur Verblüffung aller, die [Kassiererin](kassiererin), [die](kassiererin) seit Wochen die Einnahmen weitergemeldet hat. [Olga](olga) setzt die [Spionin](kassiererin) vor die Tür. Als [Rudi](rudi) daraufhin mit dem Vertrag herausrückt, ohrfeigt [sie](olga) [ihn](rudi) in der Manege, und das Publikum klatscht, im Glauben, das gehöre dazu. [Pipo](clown) zerreißt das Papier, isst es auf und verbeugt sich. In der Nacht ist [Sultanas](elefant) Gehege leer.
- kin berger kassiererin "Nichte"
- betray.past kassiererin olga "weitergemeldet"
- quit kassiererin olga "vor die Tür"
- reveal rudi olga "herausrückt"
+ attack olga rudi "ohrfeigt"
- help clown olga "zerreißt"
+ steal _ olga "leer"

== 6 Spuren im Watt
Der [Elefantendame](elefant) folgt man leicht, [ihre](elefant) Fußstapfen füllen sich mit Wasser. [Olga](olga) und [Pipo](clown) waten nebeneinander her und reden zum ersten Mal über etwas anderes als Nummern: [Sie](olga) war mit neunzehn verheiratet, drei Wochen, mit [Berger](berger), und hat einen [Jungen](sohn), [der](sohn) bei [diesem](berger) aufwächst und glaubt, [sie](olga) sei tot. Hinter einer Buhne steht [Sultana](elefant) und lässt sich von einem etwa [Zwölfjährigen](sohn) mit Äpfeln füttern. [Olga](olga) muss sich in den Schlick setzen.
- investigate clown+olga elefant "folgt"
- reveal olga clown "reden"
- married.past berger olga "verheiratet"
- parent olga sohn "Jungen"
- die! olga "tot"
+ find clown+olga elefant "steht"
- help sohn elefant "füttern"
+ find olga sohn "setzen"

== 7 Nils
[Nils](sohn) hat [Sultana](elefant) selbst befreit. [Nils](sohn) kennt [Olga](olga) nicht. [Olga](olga) sagt nichts. [Pipo](clown) zaubert [Nils](sohn) eine Münze. [Berger](berger) holt [Nils](sohn) ab. [Berger](berger) droht [Olga](olga) mit dem Anwalt. [Olga](olga) weint bei [Lale](lale). [Lale](lale) wirft ein Messer auf [Bergers](berger) Plakat. Am Trapez fliegt [Hanne](hanne). [Boris](boris) fängt [Hanne](hanne). Unten küsst [Boris](boris) [Hanne](hanne). [Fabio](fabio) sieht es. [Fabio](fabio) packt.
- rescue sohn elefant "befreit"
- reveal! olga sohn "sagt nichts"
- threaten berger olga "droht"
- sad olga "weint"
+ kiss boris hanne "küsst"
- discover fabio boris+hanne "sieht"
- move? fabio "packt"

== 8 Abbau
Auf dem letzten Platz der Saison kommt [Nils](sohn), von einem Schulfreund über die wahre [Mutter](olga) aufgeklärt, mit dem Fahrrad an und fragt [sie](olga) vor allen Leuten, warum [sie](olga) gestorben sei. [Rudi](rudi), [den](rudi) das [Kind](sohn) an den eigenen [Vater](alter) erinnert, söhnt sich mit der [Schwester](olga) aus und bringt [Berger](berger) mit ein paar alten Quittungen dazu, den [Jungen](sohn) im Sommer ziehen zu lassen. [Pipo](clown) schminkt sich ab und hält um [Olgas](olga) Hand an. Die [Direktorin](olga) reicht [ihm](clown) beide.
+ discover sohn olga "aufgeklärt"
- parent olga sohn "Mutter"
- travel sohn olga "kommt"
- die! olga "gestorben"
- sibling olga rudi "Schwester"
+ reconcile olga rudi "söhnt"
- threaten rudi berger "Quittungen"
+ propose clown olga "hält"
- engaged.start clown olga "reicht"

== 9 Winterquartier
Im Winterquartier bei [Schleswig](@schleswig) ruht der Betrieb. Es wird geflickt, gestrichen und gestritten, Letzteres vor allem zwischen [Lale](lale) und [Sascha](sascha), [Sascha](sascha) möchte nämlich sesshaft werden. [Hanne](hanne) ist übel, [Dr. Thomsen](arzt) beglückwünscht [sie](hanne) und [Boris](boris), ein wenig säuerlich. [Fabio](fabio) schickt aus [Flensburg](@flensburg) eine Karte mit der Mitteilung, [er](fabio) habe geheiratet, und zwar gleich die [Kassiererin](kassiererin). [Rudi](rudi) näht am Frack, weiter im Bauch. Ein Wort von Verkauf fällt nicht mehr.
- quarrel lale sascha "gestritten"
- move? sascha "sesshaft"
+ pregnant hanne boris "übel"
- jealous arzt boris "säuerlich"
+ wedding.past fabio kassiererin "geheiratet"
- reveal fabio _ "Mitteilung"

== 10 Frühling
Die Saison beginnt mit einer Trauung unter der Kuppel, bei der [Sultana](elefant) die Ringe bringt und [Nils](sohn) den Schleier [seiner](sohn) [Mutter](olga). Der [Bräutigam](clown) trägt Zivil, das Publikum lacht trotzdem. [Lale](lale) und [Sascha](sascha) gehen in aller Freundschaft auseinander: [Sascha](sascha) bleibt als Hausmeister in [Schleswig](@schleswig), [sie](lale) zieht mit einer neuen [Zielscheibe](arzt) weiter, [Dr. Thomsen](arzt), [der](arzt) die Praxis aufgegeben hat und beim ersten Wurf die Augen schließt. Am Trapez turnt für die hochschwangere [Hanne](hanne) vorerst [Rudi](rudi).
+ wedding clown olga "Trauung"
- parent olga sohn "Mutter"
+ breakup lale sascha "auseinander"
- hire sascha "Hausmeister"
- travel arzt+lale "zieht"
- quit arzt "aufgegeben"
- couple? arzt lale "Zielscheibe"
- pregnant hanne "hochschwangere"
- help rudi hanne "turnt"

== 11 Doppelvorstellung
[Hanne](hanne) bringt zwischen zwei Vorstellungen ein [Töchterchen](tochter) zur Welt, wobei der werfende Arm [Lales](lale) als Stütze und der [Arzt](arzt) a. D. als Hebamme dient. [Boris](boris), [der](boris) sonst Menschen aus der Luft fängt, wagt es nicht, [sie](tochter) zu halten. [Berger](berger), bankrott und ohne Zelt, klopft bei [seiner](berger) [Verflossenen](olga) an und bittet um Arbeit; [Olga](olga) gibt [ihm](berger) Eimer und Schaufel. [Pipo](clown), [ihr](olga) frischgebackener [Gatte](clown), mault einen Abend lang.
+ birth hanne tochter "zur Welt"
- help lale hanne "Stütze"
- treat hanne arzt "Hebamme"
- sad boris "wagt"
- lose berger "bankrott"
- ex berger olga "Verflossenen"
+ hire berger olga "Eimer"
- married clown olga "Gatte"
- jealous clown berger "mault"

== 12 Nachtfahrt
Der Zirkus zieht nach [Dänemark](@daenemark) weiter, und es geschieht wenig: Auf der Fähre schläft [Nils](sohn) zwischen [Mutter](olga) und [Stiefvater](clown), [Sultana](elefant) bekommt Fahrkarten zum Preis von elf Erwachsenen, am Heck rauchen [Rudi](rudi) und [Berger](berger), einst [Verschwörer](berger+rudi), jetzt [Kollegen](berger+rudi), die letzte Zigarre zu zweit. In [Kolding](@kolding) wartet [Fabio](fabio), ohne [Frau](kassiererin) und ohne Hut. [Er](fabio) sucht eine Stelle. [Hanne](hanne) sagt, [sie](hanne) brauche jemanden, der Gardinen wäscht.
- travel clown+olga+sohn "zieht" @daenemark
- parent olga sohn "Mutter"
- kin clown sohn "Stiefvater"
- colleague.past berger rudi "Verschwörer"
- colleague berger rudi "Kollegen"
+ return fabio "wartet"
- hire? fabio hanne "Stelle"
