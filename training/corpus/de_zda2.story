%series Die Bucht der Granatäpfel
%lang de
%genre Turkish dizi, German streaming recaps
%cast zehra   | Zehra Aksoy; Zehra | f
%cast kerem   | Kerem Soylu; Kerem | m
%cast cavit   | Cavit Soylu; Cavit Bey; Cavit | m
%cast nermin  | Nermin Hanım; Nermin | f
%cast tolga   | Tolga | m
%cast defne   | Defne | f
%cast hasan   | Hasan Aksoy; Hasan | m
%cast yusuf   | Yusuf | m
%cast melek   | Melek | f
%cast ates    | Kommissar Ateş; Ateş | m
%cast pinar   | Pınar Deniz; Pınar | f
%cast amme    | - | f

== 1
[Zehra Aksoy](zehra), [Tochter](zehra) eines kleinen [Pflückers](hasan), bewirbt sich auf dem Gut der mächtigen Familie Soylu und wird von [Cavit Bey](cavit) vom Fleck weg als Buchhalterin genommen. Was der [Patriarch](cavit) nicht weiß: [Sie](zehra) will [den](cavit) zu Fall bringen, [dessen](cavit) Meineid [ihren](zehra) [Vater](hasan) [Hasan](hasan) für acht Jahre hinter Gitter gebracht hat. Im Hof wird [sie](zehra) beinahe von einem Motorrad umgerissen. Der junge [Mann](kerem) im Sattel nimmt den Helm ab und entschuldigt sich nicht.
- parent hasan zehra "Tochter"
+ hire zehra cavit "vom Fleck weg"
- betray? zehra cavit "zu Fall"
- betray.past cavit hasan "Meineid"
- arrest.past _ hasan "hinter Gitter"
- discover! cavit zehra "nicht weiß"
+ meet kerem zehra "umgerissen"

== 2
[Kerem](kerem), jüngerer [Spross](kerem) des Hauses, ist nach dem abgebrochenen Studium in [London](@london) wieder daheim und hat für Granatäpfel nichts übrig. [Sein](kerem) großer [Bruder](tolga) [Tolga](tolga) führt die Geschäfte, und zwar an der Steuer vorbei, wie [Zehra](zehra) in der ersten Nacht über den Büchern feststellt. [Tolgas](tolga) gelangweilte [Gattin](defne) [Defne](defne) wirft [Kerem](kerem) beim Abendessen Blicke zu, die [Nermin Hanım](nermin), der [Mutter](nermin) der beiden [Männer](kerem+tolga), den Appetit verderben.
- return kerem "wieder daheim"
- quit.past kerem "abgebrochenen Studium"
- sibling kerem tolga "Bruder"
- betray tolga "an der Steuer vorbei"
+ discover zehra tolga "feststellt"
- married defne tolga "Gattin"
- flirt defne kerem "Blicke"
- parent nermin kerem+tolga "Mutter"
- sad nermin defne "Appetit"

== 3
Bei der Ernte stürzt ein [Junge](yusuf) von der Leiter: Es ist [Yusuf](yusuf), [Zehras](zehra) kleiner [Bruder](yusuf), [den](yusuf) [sie](zehra) unter falschem Namen eingeschleust hat. Ohne lange zu fackeln trägt [Kerem](kerem) den [Bewusstlosen](yusuf) zum Jeep und rast mit [ihm](yusuf) und [Zehra](zehra) nach [Antalya](@antalya). Im Wartezimmer reden [sie](kerem+zehra) bis zum Morgengrauen. [Tolga](tolga) streicht dem [Verunglückten](yusuf) unterdessen den Tageslohn.
+ injure yusuf "stürzt"
- sibling yusuf zehra "Bruder"
- betray zehra "eingeschleust"
+ help kerem yusuf "trägt"
- travel kerem+yusuf+zehra "rast" @antalya

== 4
[Melek](melek), die [Köchin](melek), sieht in [Zehra](zehra) mehr als eine Angestellte. [Sie](melek) war dabei, als vor neun Jahren der alte Speicher in Flammen aufging und ein Mensch darin umkam, und [sie](melek) weiß, dass [Hasan](hasan) in jener Nacht bei [ihr](melek) war. Sagen durfte [sie](melek) es nie, denn [Cavit Bey](cavit) hält [ihre](melek) Schuldscheine in der Hand. [Kerem](kerem) bringt [Zehra](zehra) das Motorradfahren bei und vergisst dabei, [ihre](zehra) Taille loszulassen.
- die.past _ "umkam"
- affair.past hasan melek "bei ihr war"
- reveal! melek "Sagen durfte"
+ threaten cavit melek "Schuldscheine"
- advisor kerem zehra "bringt"
+ flirt kerem zehra "Taille"

== 5
[Kommissar Ateş](ates) rollt den Brand wieder auf, seit [ihm](ates) jemand Kopien aus [Tolgas](tolga) Tresor zugespielt hat. Der ältere [Soylu-Bruder](tolga) verdächtigt die [Köchin](melek) und lässt [sie](melek) vor der gesamten Belegschaft durchsuchen. [Zehra](zehra), die wahre [Absenderin](zehra), steht daneben und beißt sich die Lippen blutig. Als [Cavit](cavit) [Melek](melek) vom Hof jagt, legt [Nermin](nermin) [ihr](melek) heimlich einen Umschlag mit Geld ins Bündel.
- investigate ates "rollt"
- find ates "zugespielt"
+ accuse tolga melek "verdächtigt"
- investigate tolga melek "durchsuchen"
- betray zehra tolga "wahre Absenderin"
- sad zehra "Lippen"
- quit melek cavit "vom Hof jagt"
- gift nermin melek "Umschlag"

== 6
Auf einem Felsen über der Bucht nimmt [Kerem](kerem) [Zehras](zehra) Gesicht in beide Hände, und [sie](zehra) lässt es geschehen: Der erste Kuss schmeckt nach Salz. Gleich darauf läuft [sie](zehra) davon, denn in [seiner](kerem) Brieftasche steckt ein Foto des Speichers. [Defne](defne), [die](defne) [den beiden](kerem+zehra) gefolgt ist, kocht innerlich. Noch am selben Abend tischt [sie](defne) [ihrem](defne) [Mann](tolga) auf, [Kerem](kerem) habe [ihr](defne) nachgestellt.
+ kiss kerem zehra "Kuss"
- flee zehra kerem "davon"
- investigate defne kerem+zehra "gefolgt"
- jealous defne zehra "kocht innerlich"
- married defne tolga "Mann"
+ betray defne tolga "tischt"
- accuse defne kerem "nachgestellt"

== 7
[Tolga](tolga) schlägt [Kerem](kerem) in der Packhalle zu Boden, die Arbeiter müssen [die zwei](kerem+tolga) trennen. [Nermin Hanım](nermin) durchschaut [ihre](nermin) [Schwiegertochter](defne), schweigt aber, weil [Defne](defne) [ihr](nermin) soeben einen Enkel angekündigt hat. Nur: Laut [Pınar Deniz](pinar), der [Familienanwältin](pinar) und [Defnes](defne) einstiger [Schulfreundin](pinar), liegt im Safe ein Attest, demzufolge [Tolga](tolga) keine Kinder zeugen kann ...
+ attack tolga kerem "schlägt"
- discover nermin defne "durchschaut"
- kin defne nermin "Schwiegertochter"
- reveal! nermin "schweigt"
+ pregnant defne "Enkel"
- reveal defne nermin "angekündigt"
- advisor pinar _ "Familienanwältin"
- friend.past defne pinar "Schulfreundin"
- ill tolga "keine Kinder zeugen"

== 8
[Hasan](hasan) kommt wegen guter Führung vorzeitig frei und findet ein leeres Haus vor. [Seine](hasan) [Tochter](zehra) esse am Tisch [seiner](hasan) Feinde, erzählt man [ihm](hasan) im Teehaus. Außer sich zerrt [er](hasan) [Zehra](zehra) aus dem Büro der Soylus, und so erfährt [Kerem](kerem), wie [sie](zehra) in Wahrheit heißt. „War irgendetwas davon echt?“, fragt [er](kerem). [Sie](zehra) bringt kein Wort heraus.
+ return hasan "kommt"
- parent hasan zehra "Tochter"
- enemy _ hasan "Feinde"
- discover hasan zehra "erzählt"
- sad hasan zehra "Außer sich"
- attack hasan zehra "zerrt"
+ discover kerem zehra "erfährt"

== 9
Der Posten ist weg, das Vertrauen auch. [Zehra](zehra) schreibt [Kerem](kerem) einen zwölfseitigen Brief, den [Defne](defne) dem Boten abschwatzt und im Mangal verbrennt. [Ateş](ates) macht inzwischen die [Amme](amme) der [Soylu-Söhne](kerem+tolga) ausfindig. Auf dem Sterbelager gibt die [Greisin](amme) preis, wer damals mit den Streichhölzern spielte: ein zwölfjähriges [Kind](kerem), [das](kerem) sich seither an nichts erinnert. [Ihr](amme) Liebling, [ihr](amme) kleiner [Kerem](kerem).
- quit zehra "Posten ist weg"
- create zehra "schreibt"
- steal defne zehra "abschwatzt"
- sibling kerem tolga "Soylu-Söhne"
- find ates amme "ausfindig"
- ill amme "Sterbelager"
+ reveal amme ates "gibt"

== 10
[Cavit Bey](cavit) hat also einen [Unschuldigen](hasan) verleumdet, um den eigenen [Sohn](kerem) zu schützen. Als [Kerem](kerem) es vom [Kommissar](ates) hört, geht [er](kerem) barfuß ins Meer, immer weiter. [Yusuf](yusuf), [der](yusuf) am Strand Krebse sammelt, schreit das halbe Dorf zusammen. Es ist [Hasan](hasan), ausgerechnet [Hasan](hasan), [der](hasan) den [Ertrinkenden](kerem) aus den Wellen holt und [ihm](kerem) das Wasser aus der Lunge presst.
- accuse.past cavit hasan "verleumdet"
- help.past cavit kerem "schützen"
- parent cavit kerem "Sohn"
- discover kerem cavit "hört"
- reveal ates kerem "hört"
- sad kerem "barfuß ins Meer"
- help yusuf kerem "schreit"
+ rescue hasan kerem "holt"

== 11
[Zehra](zehra) wacht drei Nächte am Klinikbett. Als [Kerem](kerem) die Augen aufschlägt, bittet [er](kerem) nicht [sie](zehra), sondern [ihren](zehra) [Vater](hasan) um Vergebung; [der](hasan) legt [ihm](kerem) die schwielige Hand auf die Stirn. Auf dem Gut platzt derweil die nächste Eiterbeule: [Tolga](tolga) hat das Attest entdeckt. [Er](tolga) setzt [Defne](defne) in den strömenden Regen und fragt [sie](defne) durch die geschlossene Tür, von wem es denn sei. [Ihre](defne) Antwort hört nur [Cavit](cavit), und [er](cavit) wird aschfahl.
- help zehra kerem "wacht"
- recover kerem "Augen"
- parent hasan zehra "Vater"
- reconcile? hasan kerem "Vergebung"
+ reconcile hasan kerem "Hand"
- discover tolga "entdeckt"
+ breakup tolga defne "setzt"
- reveal defne cavit "Antwort"
- sad cavit "aschfahl"

== 12
Der [Vater](cavit) ist niemand anders als der [Hausherr](cavit)! Nach einer Silvesternacht, die [beide](cavit+defne) vergessen wollten, trägt [Defne](defne) ein Kind von [ihrem](defne) eigenen [Schwiegervater](cavit) unter dem Herzen. [Nermin Hanım](nermin) räumt wortlos [ihre](nermin) Schränke. Dreiunddreißig Jahre war [sie](nermin) [Cavits](cavit) [Frau](nermin), nun verlangt [sie](nermin) durch [Pınar](pinar) die Hälfte der Ländereien. [Tolga](tolga) verlässt das Haus mit einer Flinte über der Schulter.
- sex.past cavit defne "Silvesternacht"
- cheat.past cavit nermin "Silvesternacht"
+ pregnant defne cavit "unter dem Herzen"
- kin cavit defne "Schwiegervater"
- breakup nermin cavit "räumt"
- married.past cavit nermin "Frau"
+ divorce? cavit nermin "Hälfte"
- advisor pinar nermin "durch Pınar"
- travel tolga "verlässt"

== 13
Ein Schuss hallt über die Terrassen. [Ateş](ates) findet den [Patriarchen](cavit) mit durchlöcherter Schulter, am Leben und erstmals geständig: Meineid, Brandakte, Schmiergeld, alles diktiert [er](cavit) dem [Polizisten](ates) in die Feder. [Tolga](tolga) stellt sich noch vor dem Abendgebet und streckt die Handgelenke hin. [Melek](melek) zieht wieder in die Küche ein. [Ihre](melek) Schuldscheine hat [Nermin](nermin) eigenhändig zerrissen.
+ attack tolga cavit "Schuss"
- injure cavit tolga "durchlöcherter"
- find ates cavit "findet"
- betray.past cavit "Meineid"
+ reveal cavit ates "diktiert"
- arrest ates tolga "Handgelenke"
- return melek "wieder"
- help nermin melek "zerrissen"

== 14
Gericht und Genugtuung: [Hasan](hasan) wird freigesprochen und bekommt die Plantage am Fluss. Unter den Bäumen fragt [er](hasan) [Melek](melek), ob [sie](melek) mit [ihm](hasan) alt werden mag. [Zehra](zehra) hat eine Stelle in [Ankara](@ankara) und eine Fahrkarte für Mittag. [Kerem](kerem) wartet am Bahnsteig mit zwei Helmen. Der Zug fährt ab, die Sitze bleiben leer, und über der Küstenstraße steht der Staub von einem einzigen Motorrad.
- find hasan "Plantage"
+ propose hasan melek "alt werden"
- hire zehra "Stelle" @ankara
- travel? zehra "Fahrkarte" @ankara
- travel! zehra "leer"
+ couple.start kerem zehra "einzigen Motorrad"
