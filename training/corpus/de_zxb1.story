%series Undine liegt quer
%lang de
%genre rowing club comedy, Main valley, ironical programme pages of a magazine
%cast sab | Sabrina | f
%cast wen | Wenke | f
%cast bil | Biljana | f
%cast cla | Claudia | f
%cast diet | Dietlinde Vogelgsang; Dietlinde | f
%cast rei | Reimar | m
%cast ken | Keno | m
%cast nor | Norwin | m
%cast ogn | Ognjen | m
%cast zahn | - | m
%cast yan | Yannik | m
%cast praes | - | f
%cast toch | - | f
%cast schiff | - | m

== 1 Mit dem Rücken zur Zukunft
Wer rudert, sieht nur, was er hinter sich lässt. [Sabrina](sab) kommt das zupass, hat [sie](sab) doch eben erst einen [Zahnarzt](zahn) in die Wüste geschickt. [Wenke](wen) dagegen bezweifelt, dass [ihr](wen) [Gatte](ken) [Keno](ken) jeden Abend die Bilgepumpe repariert, und [Claudia](cla) denkt gar nicht daran, dem neuen [Trainer](rei) zu verzeihen: [Reimar](rei) ist [ihr](cla) [Verflossener](rei). Bleibt [Biljana](bil). [Die](bil) ist selig, denn [sie](bil) darf endlich an den Schlag.
- breakup.past sab zahn "in die Wüste geschickt"
- married ken wen "Gatte"
- betray? ken wen "bezweifelt"
+ hire rei "neuen Trainer"
- ex cla rei "Verflossener"
- reconcile! cla rei "denkt gar nicht daran"
- happy bil "selig"

== 2 Fremdgeher
Mit Taschenlampe und Thermoskanne legt sich [Wenke](wen) hinterm Bootshaus auf die Lauer. Was [sie](wen) zu sehen bekommt, ist schlimmer als jede Blondine: [Keno](ken) rudert heimlich für die [Hansa](#hansa), den Erzrivalen vom anderen Ufer! Treu ist [er](ken) [seiner](ken) [Frau](wen) also, aber der [Undine](#undine) nicht. [Sabrina](sab) und [Biljana](bil) finden das halb so wild. [Beide](bil+sab) haben nur noch Augen für den neuen [Bootsbauer](nor), und keine verrät es der anderen.
+ investigate wen ken "auf die Lauer"
+ discover wen ken "zu sehen"
- cheat! ken wen "Treu"
- married ken wen "Frau"
- betray ken _ "der Undine nicht" #undine
+ love bil+sab nor "nur noch Augen"
- reveal! bil+sab "keine verrät"

== 3 Lack und Leidenschaft
Der [Bootsbauer](nor) heißt [Norwin](nor), schmirgelt mit bloßem Oberkörper und bekommt auffallend viel Besuch. [Sabrina](sab) bringt Kuchen, [Biljana](bil) bringt besseren. Dass eine ohne die andere kommen wollte, führt auf dem Steg zum Eklat, und beim Training fährt das Boot im Kreis. [Reimar](rei) rauft sich die Haare. [Steuerfrau](diet) [Dietlinde](diet), seit zwei Jahren [Witwe](diet), beschimpft derweil einen [Binnenschiffer](schiff), [der](schiff) ohne Gruß vorbeizieht. [Er](schiff) wirft [ihr](diet) einen Handkuss zu.
- gift bil+sab nor "Kuchen"
+ quarrel bil sab "Eklat"
- sad rei bil+sab "rauft sich"
- married.past _ diet "Witwe"
- quarrel diet schiff "beschimpft"
+ flirt schiff diet "Handkuss"

== 4 Ein Bruder auf der Durchreise
Nur drei Tage wollte [Ognjen](ogn) bei [seiner](ogn) [Schwester](bil) [Biljana](bil) bleiben. Nun sind es drei Wochen, und [sie](bil) möchte [ihn](ogn) am liebsten vor die Tür setzen, bringt es aber nicht übers Herz. Damit der [Gast](ogn) sich nützlich macht, schickt [sie](bil) [ihn](ogn) in die Werft. Dort hilft [er](ogn) [Norwin](nor) beim Lackieren und fällt vor Bewunderung in den Main. [Claudia](cla) hat indes Streit: [Reimar](rei) hat [sie](cla) auf die Ersatzbank verbannt. Aus Rache, meint [sie](cla).
- sibling bil ogn "Schwester"
- housemate bil ogn "drei Wochen"
- reject! bil ogn "nicht übers Herz"
- help ogn nor "hilft"
+ love.start ogn nor "Bewunderung"
+ quarrel cla rei "Streit"
- quit cla rei "Ersatzbank"
- accuse cla rei "Rache"

== 5 Drei Gänge, eine Abfuhr
Alle ahnen etwas, nur [Sabrina](sab) nicht. [Sie](sab) lädt [Norwin](nor) zum Essen ein, drei Gänge, Kerzen, Kleid. [Er](nor) lehnt ab, freundlich, und wird eine Stunde später mit [Ognjen](ogn) auf der Mole gesichtet, Hand in Hand. Die [Nebenbuhlerinnen](bil+sab) vertragen sich auf der Stelle, denn geteilte Blamage ist halbe Blamage. [Wenke](wen) ist nicht nach Lachen: [Ihr](wen) [Sohn](yan) [Yannik](yan) hat sich Hals über Kopf in ein [Mädchen](toch) von der [Hansa](#hansa) verguckt.
- invite sab nor "lädt"
+ reject nor sab "lehnt ab"
+ couple.start nor ogn "Hand in Hand"
- enemy.end bil sab "Nebenbuhlerinnen"
- reconcile bil sab "vertragen"
- sad wen yan "nicht nach Lachen"
- parent wen yan "Sohn"
- love.start yan toch "verguckt"

== 6 Feindberührung
Das [Mädchen](toch) ist, man ahnt es, die [Tochter](toch) der [Hansa-Präsidentin](praes), und [die](praes) hat [Dietlinde](diet) vor dreißig Jahren den Pokal weggeschnappt. [Yannik](yan) und [seine](yan) [Flamme](toch) knutschen ungerührt auf der Insel, wo weder [seine](yan) noch [ihre](toch) Leute hinkommen. Glauben [sie](toch+yan). [Keno](ken) hat [die beiden](toch+yan) vom Einer aus gesehen und hält dicht, schließlich hat [er](ken) selbst Dreck am Stecken. [Biljana](bil) muss sich an [ihren](bil) neuen [Schwager](nor) erst gewöhnen.
- parent praes toch "Tochter"
- steal.past praes diet "weggeschnappt"
+ kiss toch yan "knutschen"
- couple toch yan "Flamme"
- discover ken toch+yan "gesehen"
- reveal! ken "hält dicht"
- kin.start bil nor "Schwager"

== 7 Muskelfaserriss
Drei Wochen vor der Regatta liegt [Sabrina](sab) auf der Nase: Muskelfaserriss. Wer soll rudern? [Reimar](rei) muss vor [Claudia](cla) zu Kreuze kriechen, und [die](cla) genießt jede Sekunde, ehe [sie](cla) wieder einsteigt. Nach der ersten Einheit sitzen die [Geschiedenen](cla+rei) bis Mitternacht im Gerätehaus und reden. Nur reden, beteuern [sie](cla+rei). Der [Verletzten](sab) bringt derweil ein alter [Bekannter](zahn) Suppe: der [Zahnarzt](zahn), [der](zahn) [sie](sab) nie vergessen konnte.
+ injure sab "Muskelfaserriss"
- divorce.past cla rei "Geschiedenen"
- reconcile cla rei "zu Kreuze kriechen"
+ hire cla rei "wieder einsteigt"
- affair! cla rei "Nur reden"
- return zahn "alter Bekannter"
- gift zahn sab "Suppe"
- love zahn sab "nie vergessen"

== 8 Zwei Ufer
Einmal fliegt alles auf. [Wenke](wen) erfährt von der Romanze [ihres](wen) [Sohnes](yan) ausgerechnet durch die [Präsidentin](praes), [die](praes) mit dem Anwalt droht. Dass [Keno](ken) Bescheid wusste, setzt dem Ganzen die Krone auf: [Wenke](wen) wirft [ihn](ken) hinaus. [Er](ken) kommt in der Werft bei [Norwin](nor) und [Ognjen](ogn) unter, [die](nor+ogn) gerade das Zusammenleben üben und auf einen schnarchenden [Dritten](ken) gut verzichten könnten. [Dietlinde](diet) hat einen Strauß Tulpen im Boot gefunden. Ohne Absender.
+ discover wen yan "erfährt"
- parent wen yan "Sohnes"
- reveal praes wen "ausgerechnet durch"
- threaten praes wen "droht"
- discover.past ken yan "Bescheid wusste"
+ breakup wen ken "hinaus"
- housemate.start ken nor+ogn "unter"
- housemate nor ogn "Zusammenleben"
- find diet "gefunden"

== 9 Tulpen
Schiffer sind treu, behauptet das Lied. [Dietlinde](diet) glaubt dem Lied kein Wort, steigt aber mit klopfendem Herzen auf den Frachter, von dessen [Kapitän](schiff) die Tulpen stammten. Bei Korn und Schmalzbrot erzählen die [Witwe](diet) und der [Schiffer](schiff) einander [ihr](diet+schiff) Leben. [Yannik](yan) und die [Kleine](toch) von der [Hansa](#hansa) sind unterdessen ausgerissen. Drei [Elternteile](ken+praes+wen), keiner dem anderen grün, sitzen in einem einzigen Kahn und suchen.
+ love.start diet schiff "klopfendem Herzen"
- gift schiff diet "Tulpen"
- reveal diet+schiff "erzählen"
+ flee toch+yan "ausgerissen"
- enemy ken praes+wen "keiner dem anderen grün"
- investigate ken+praes+wen toch+yan "suchen"

== 10 Die Nacht auf der Insel
Gefunden werden die [Ausreißer](toch+yan) bei Sonnenaufgang, durchgefroren und quietschvergnügt. Die [Suchmannschaft](ken+praes+wen) hat sich in der Nacht so viel zu sagen gehabt, dass die [Präsidentin](praes) [Wenke](wen) das Du anträgt. Und [Keno](ken)? [Der](ken) schwört [seiner](ken) [Frau](wen), nie wieder für den Feind zu rudern, und darf nach Hause. [Sabrina](sab), frisch genesen, küsst im Wartezimmer [ihren](sab) [Zahnarzt](zahn). Diesmal, ohne vorher betäubt worden zu sein.
+ find ken+praes+wen toch+yan "Gefunden"
- happy toch+yan "quietschvergnügt"
- friend.start praes wen "das Du"
- married ken wen "Frau"
+ reconcile ken wen "darf nach Hause"
- recover sab "genesen"
- kiss sab zahn "küsst"

== 11 Trainingslager
Ein Landschulheim, Stockbetten, Hagebuttentee. [Dietlinde](diet), [Wenke](wen), [Biljana](bil), [Sabrina](sab) und [Claudia](cla) sind mit den Kräften am Ende, nur nicht mit dem Klatsch: Aus [Reimars](rei) Zimmer kam nachts das Lachen einer [Frau](cla). [Claudia](cla) lacht am lautesten mit, bis [ihr](cla) das Halstuch verrutscht. Ja, [sie](cla) und [ihr](cla) [Ex](rei) landen seit Wochen wieder im selben Bett, nein, das habe nichts zu bedeuten. Die [Gegenseite](rei) sieht das anders und hat schon einen Ring besorgt.
- sad bil+cla+diet+sab+wen "Kräften am Ende"
+ affair cla rei "im selben Bett"
- ex cla rei "Ex"
- discover bil+diet+sab+wen cla+rei "Halstuch"
- love! cla rei "nichts zu bedeuten"
- love rei cla "sieht das anders"
+ propose? rei cla "Ring"

== 12 Undine liegt vorn
Um eine Bugkugel schlagen [die fünf](bil+cla+diet+sab+wen) die [Hansa](#hansa), und am Ufer fallen sich zwei verfeindete Vereine um den Hals. [Reimar](rei) kniet im Matsch; [Claudia](cla) sagt weder Ja noch Nein, sondern dass [er](rei) fragen solle, wenn [er](rei) trocken sei. [Dietlinde](diet) überlässt [Biljana](bil) den Vorsitz und geht an Bord. [Ihr](diet) [Schiffer](schiff) hat nämlich ein zweites Kissen gekauft. Zurück bleiben [vier](bil+cla+sab+wen) in Tränen.
+ find bil+cla+diet+sab+wen "schlagen"
- reject! cla rei "weder Ja noch Nein"
- propose rei cla "kniet"
- quit diet "überlässt"
- hire bil diet "Vorsitz"
+ move diet schiff "an Bord"
- couple diet schiff "Ihr Schiffer"
- sad bil+cla+sab+wen diet "in Tränen"
