%series Haus Lindwurm
%lang de
%genre boarding-school drama on the Bodensee, broadcaster's episode guide
%cast hedwig | Dr. Hedwig Sprenger; Hedwig; Frau Sprenger | f
%cast folke | Folke Janssen; Folke; Janssen | m
%cast mona | Mona Taleb; Mona; Frau Taleb | f
%cast quentin | Quentin Sprenger; Quentin | m
%cast zoe | Zoé; Zoë | f
%cast bela | Béla | m
%cast kaspian | Kaspian | m
%cast fanni | Fanni | f
%cast wenzel | Herr Wenzel; Wenzel | m
%cast gaertner | Achim | m
%cast ministerin | - | f
%cast hebamme | - | f
%cast vater | - | m
%cast fritz | Fritz | m

== 1 Schuljahresbeginn
Mit eiserner Hand führt [Dr. Hedwig Sprenger](hedwig) das Internat [Haus Lindwurm](#lindwurm), und niemand im Kollegium wagt Widerworte, am wenigsten [ihr](hedwig) [Mann](quentin) [Quentin](quentin), [der](quentin) Musik gibt. Neu am See ist [Chemielehrer](folke) [Folke Janssen](folke). Schon am ersten Abend rudert [er](folke) mit [Mona Taleb](mona) hinaus, [die](mona) Französisch unterrichtet und seit Kurzem wieder zu haben ist. [Mona](mona) verschweigt [ihm](folke), von wem [sie](mona) sich getrennt hat. Auf Stube 4 packt [Zoé](zoe) [ihren](zoe) Koffer aus, [Fanni](fanni) hat das obere Bett schon belegt. Die [Mitbewohnerinnen](fanni+zoe) mustern sich wie zwei Katzen.
- boss hedwig quentin "eiserner Hand"
- married hedwig quentin "Mann"
- hire folke "Neu"
+ date folke mona "rudert"
- breakup.past mona "getrennt"
- reveal! mona folke "verschweigt"
- move zoe "Koffer"
- housemate.start fanni zoe "Mitbewohnerinnen"

== 2 Das Notenpult
[Béla](bela), [Stipendiat](bela) und größter Schwarm der Oberstufe, geht seit den Ferien mit [Fanni](fanni). Dass [er](bela) [Zoé](zoe) beim Küchendienst den Schaum aus dem Haar pustet, missfällt [ihr](fanni) daher sehr. [Herr Wenzel](wenzel), der [Konrektor](wenzel), entdeckt im Notenpult von [Quentin Sprenger](quentin) einen Ohrring und erkennt ihn: [Mona](mona) trug ihn an Pfingsten. Anstatt die [Rektorin](hedwig) zu warnen, geht [er](wenzel) zu [ihrem](hedwig) [Gatten](quentin) und verlangt, dass [dieser](quentin) [ihn](wenzel) zum nächsten Leiter der Schule machen helfe. [Quentin](quentin) bricht der Schweiß aus. Die Affäre sei doch vorbei, stammelt [er](quentin).
- couple bela fanni "geht"
- flirt bela zoe "pustet"
- jealous fanni zoe "missfällt"
+ discover wenzel mona+quentin "erkennt"
- colleague hedwig wenzel "Konrektor"
- married hedwig quentin "Gatten"
+ threaten wenzel quentin "verlangt"
- hire? wenzel "zum nächsten Leiter"
- sad quentin "Schweiß"
- affair.end mona quentin "vorbei"
- cheat.past quentin hedwig "Affäre"

== 3 Schnee von gestern
[Sie](mona) hätte es [ihm](folke) lieber selbst gesagt. Nun aber hat der [Chemiker](folke) es von dem [Musiker](quentin) erfahren, [der](quentin) nach drei Gläsern Most ins Heulen kam: [Er](quentin) denke noch immer an [sie](mona), an [ihren](mona) Nacken, an [ihr](mona) Lachen. Der [Jüngere](folke) bestellt für den [Älteren](quentin) ein Taxi. Dann klingelt [er](folke) bei der [Kollegin](mona), mit [der](mona) [er](folke) seit drei Wochen rudert, und fragt [sie](mona), ob da noch was sei. „Nein“, sagt [sie](mona). [Er](folke) glaubt es [ihr](mona). Geküsst hat [er](folke) [sie](mona) ohnehin schon vor der Antwort.
+ reveal quentin folke "erfahren"
- sad quentin "Heulen"
- love quentin mona "denke"
- help folke quentin "Taxi"
- colleague folke mona "Kollegin"
- date folke mona "rudert"
- love! mona quentin "Nein"
+ kiss folke mona "Geküsst"

== 4 Halbsätze
[Zoé](zoe) schwärmt für [Béla](bela). [Béla](bela) ist [Fannis](fanni) [Freund](bela). [Fanni](fanni) leiht [Zoé](zoe) [ihren](fanni) Pullover. So werden [Fanni](fanni) und [Zoé](zoe) Vertraute. Das macht es für [Zoé](zoe) nicht leichter. Den Garten pflegt [Achim](gaertner). Über das Moos schimpft [Achim](gaertner) jeden Morgen. [Hedwig](hedwig) hat Geburtstag. [Quentin](quentin) vergisst ihn. Nur [Achim](gaertner) bringt [Hedwig](hedwig) Astern. Die [Rektorin](hedwig) wird rot wie ein Mädchen. [Wenzel](wenzel) notiert auch das. Nachts brennt im Labor ein Licht. Es ist nur eine Lampe.
- love zoe bela "schwärmt"
- couple bela fanni "Freund"
- help fanni zoe "leiht"
+ friend.start fanni zoe "Vertraute"
- celebrate hedwig "Geburtstag"
- gift gaertner hedwig "Astern"
+ love? hedwig gaertner "rot"
- discover wenzel gaertner+hedwig "notiert"

== 5 Elternabend
Beim Elternabend steht [Fannis](fanni) [Vater](vater) auf und beschuldigt [Béla](bela), die Klassenkasse geplündert zu haben; solche Leute, sagt [er](vater), gehörten nicht hierher. [Fanni](fanni) sieht zu Boden. Für den [Freund](bela) der [Tochter](fanni) springt ausgerechnet [Zoé](zoe) in die Bresche: [Sie](zoe) sei zur fraglichen Zeit mit [ihm](bela) am Steg gewesen. Das rettet [ihm](bela) das Stipendium und kostet [sie](zoe) die [Freundin](fanni), denn [Fanni](fanni) kann sich den Rest zusammenreimen. In Wahrheit hatte [Kaspian](kaspian) die Kasse, [Wenzels](wenzel) verwöhnter [Sohn](kaspian), [der](kaspian) in der letzten Reihe Sonnenblumenkerne kaut.
- parent vater fanni "Vater"
+ accuse vater bela "beschuldigt"
- couple bela fanni "Freund"
+ rescue zoe bela "Bresche"
- friend.end fanni zoe "kostet"
- discover? fanni bela+zoe "zusammenreimen"
- steal.past kaspian _ "hatte"
- parent wenzel kaspian "Sohn"

== 6 Der Steg
Die [Mädchen](fanni+zoe) reden nicht mehr miteinander, und zwischen [ihren](fanni+zoe) Betten verläuft eine Grenze aus Kreppband. [Diejenige](fanni), [die](fanni) oben schläft, hat dem [Jungen](bela) den Laufpass gegeben. [Die](zoe), [die](zoe) unten schläft, hat [ihn](bela) noch gar nicht und will [ihn](bela) so auch nicht haben. Der [Verlassene](bela) fragt [seinen](bela) [Banknachbarn](kaspian) um Rat, den [Dieb](kaspian), ohne zu wissen, dass [er](kaspian) es ist. „Schnapp dir die [Neue](zoe)“, rät [dieser](kaspian), [der](kaspian) es selbst auf die [Alte](fanni) abgesehen hat. Am Steg weint [Zoé](zoe) in den See. Es ist [Mona](mona), [die](mona) [sie](zoe) findet, zudeckt und nichts fragt.
- quarrel fanni zoe "reden nicht mehr"
- housemate fanni zoe "Betten"
+ breakup fanni bela "Laufpass"
- reject zoe bela "nicht haben"
- colleague bela kaspian "Banknachbarn"
- steal.past kaspian _ "Dieb"
- help kaspian bela "rät"
- discover! bela kaspian "ohne zu wissen"
- love kaspian fanni "abgesehen"
- sad zoe "weint"
- help mona zoe "zudeckt"

== 7 Die Ministerin
Hoher Besuch: Eine [Ministerin](ministerin) will dem Haus eine Plakette verleihen. Vor den Kameras spielt [Kaspian](kaspian) auf der Leinwand statt des Schulfilms ein Video ab, das [sein](kaspian) [Vater](wenzel) gedreht hat; es zeigt die [Schulleiterin](hedwig) im Gewächshaus, und die Arme um [ihren](hedwig) Hals gehören nicht [ihrem](hedwig) [Mann](quentin). [Quentin](quentin) lacht hysterisch, dann tritt [er](quentin) aus dem Saal. Der [Gärtner](gaertner) stellt sich neben die [Bloßgestellte](hedwig). „Ja, und?“, sagt [Hedwig](hedwig) ins Mikrofon. Am selben Abend legt [sie](hedwig) [ihr](hedwig) Amt nieder und wirft den Ehering in den Kompost.
- reveal kaspian hedwig "spielt"
- parent wenzel kaspian "Vater"
+ affair gaertner hedwig "Hals"
- cheat hedwig quentin "nicht ihrem Mann"
- married hedwig quentin "Mann"
- sad quentin "hysterisch"
- help gaertner hedwig "stellt sich neben"
+ quit hedwig "nieder"
- breakup hedwig quentin "Ehering"

== 8 Der neue Rektor
[Wenzel](wenzel) ist am Ziel. Die erste Amtshandlung des neuen [Rektors](wenzel) trifft den [Gärtner](gaertner), [der](gaertner) noch vor dem Frost [seine](gaertner) Hütte räumen muss. [Hedwig](hedwig) findet Unterschlupf bei [Mona](mona), der früheren [Geliebten](mona) [ihres](hedwig) [Mannes](quentin), was die beiden [Frauen](hedwig+mona) nach der zweiten Flasche auch endlich aussprechen. [Sie](hedwig) habe [sie](mona) damals am liebsten erwürgen wollen, gibt die ehemalige [Rektorin](hedwig) zu, nun decke [sie](hedwig) [ihr](mona) den Tisch. [Folke](folke), [den](folke) [Mona](mona) vergaß auszuladen, wäscht ab. [Béla](bela) stellt [Kaspian](kaspian) am Fahrradschuppen: [Fanni](fanni) hat [ihm](bela) gesteckt, wer die Kasse nahm.
- hire wenzel "neuen Rektors"
- quit gaertner wenzel "räumen"
+ move hedwig mona "Unterschlupf"
- affair.past mona quentin "Geliebten"
- married hedwig quentin "Mannes"
- reconcile hedwig mona "aussprechen"
- kill? hedwig mona "erwürgen"
- invite mona folke "auszuladen"
- help folke hedwig+mona "wäscht ab"
+ reveal fanni bela "gesteckt"
- steal.past kaspian _ "nahm"
- accuse bela kaspian "stellt"

== 9 Winterball
In diesem Jahr ist Damenwahl. [Fanni](fanni) geht quer durch den Saal auf [Zoé](zoe) zu, nicht um zu streiten, sondern um [sie](zoe) aufzufordern, und nach zwei Walzern ist das Kreppband Geschichte. „Nimm [ihn](bela)“, flüstert [sie](fanni), „[ich](fanni) hab längst wen anders.“ Den [anderen](kaspian) verrät [sie](fanni) nicht; [Kaspian](kaspian) tritt [ihr](fanni) gerade auf den Saum. Im Wintergarten teilt [Mona](mona) [Folke](folke) mit, dass [sie](mona) im dritten Monat ist. [Er](folke) setzt sich in einen Kaktus. [Quentin](quentin), solo und im zu engen Frack, fordert die [Hebamme](hebamme) des Dorfes auf, und beim Tango wird [ihm](quentin) wieder warm.
+ reconcile fanni zoe "Kreppband"
- love fanni kaspian "längst wen anders"
- reveal! fanni _ "verrät"
+ pregnant mona folke "dritten Monat"
- reveal mona folke "teilt"
- injure folke "Kaktus"
- flirt quentin hebamme "Tango"
- happy quentin "warm"

== 10 Hausdurchsuchung
Eine anonyme Anzeige bringt die Polizei ins Haus, und diesmal gilt sie dem [Rektor](wenzel). [Wenzel](wenzel) soll Fördergeld auf ein Konto [seines](wenzel) [Jungen](kaspian) umgeleitet haben. [Kaspian](kaspian) sagt gegen den eigenen [Vater](wenzel) aus, weil [Fanni](fanni) [ihm](kaspian) ins Gewissen geredet hat. Als Beamte den [Mann](wenzel) durch die Aula führen, spuckt [er](wenzel) nach [seinem](wenzel) [Sprössling](kaspian). [Béla](bela) legt dem [Mitschüler](kaspian), [den](bela) [er](kaspian) bestohlen hatte, eine Jacke um die Schultern. Auf Stube 4 sieht man am Morgen drei Paar Schuhe: [Béla](bela) hat die Nacht bei [Zoé](zoe) verbracht.
- accuse _ wenzel "Anzeige"
- steal? wenzel _ "umgeleitet"
- parent wenzel kaspian "Vater"
+ betray kaspian wenzel "sagt gegen"
- help fanni kaspian "Gewissen"
+ arrest _ wenzel "führen"
- attack wenzel kaspian "spuckt"
- help bela kaspian "Jacke"
- steal.past kaspian bela "bestohlen"
- sex bela zoe "Nacht"

== 11 Zwei Rektorinnen
Die [Rektorin](mona) lässt die Klingel abschaffen. Die [Rektorin](hedwig) von einst schüttelt den Kopf, sagt aber nichts, denn [sie](hedwig) wohnt noch immer bei [ihr](mona). [Sie](mona) habe [ihr](hedwig) das Büro nicht wegnehmen wollen, beteuert die [Werdende](mona), die Hand auf dem Bauch; das Ministerium habe [sie](mona) eben gefragt. Die [Ältere](hedwig) küsst [sie](mona) auf beide Wangen. Tags darauf zieht [sie](hedwig) mit dem [Mann](gaertner), [der](gaertner) [ihr](hedwig) Astern gebracht hatte, in ein Häuschen am Hang. Dem [anderen](quentin), mit [dem](quentin) [sie](hedwig) zweiundzwanzig Jahre vor dem Gesetz eins war, schickt [sie](hedwig) die Scheidungspapiere und einen Kürbis.
- hire mona "Rektorin"
- housemate hedwig mona "wohnt noch immer"
- quit.past hedwig "von einst"
- pregnant mona "Bauch"
- kiss hedwig mona "küsst"
- reconcile hedwig mona "Wangen"
+ move gaertner+hedwig "zieht"
- gift.past gaertner hedwig "gebracht"
- married.past hedwig quentin "vor dem Gesetz"
+ divorce hedwig quentin "Scheidungspapiere"
- gift hedwig quentin "Kürbis"

== 12 Zeugnisausgabe
Kurz vor der Zeugnisfeier setzen bei [Frau Taleb](mona) die Wehen ein, und so kommt [Fritz](fritz) im Chemiesaal zur Welt, geholt von der [Hebamme](hebamme), [die](hebamme) inzwischen auch [Quentin](quentin) fest an [ihrer](hebamme) Seite hat. [Folke](folke) kippt um. [Béla](bela) hat einen Studienplatz in [Wien](@wien) ergattert, [Zoé](zoe) nicht; am Bahnhof versprechen sich [die zwei](bela+zoe) nichts und heulen trotzdem. [Kaspian](kaspian) besucht [seinen](kaspian) [Vater](wenzel) in der Haft, [Fanni](fanni) wartet draußen im Auto. Aus der Ferne winkt [Hedwig](hedwig) mit der Rosenschere. Der [Säugling](fritz) niest zum ersten Mal.
+ birth mona fritz "zur Welt"
- parent folke+mona fritz "Säugling"
- help hebamme mona "geholt"
- couple hebamme quentin "an ihrer Seite"
- ill folke "kippt"
- find bela "ergattert" @wien
- sad bela+zoe "heulen"
- parent wenzel kaspian "Vater"
- arrest.past _ wenzel "Haft"
- help fanni kaspian "wartet"
