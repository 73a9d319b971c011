%series Die Herrin der Kaperbriefe
%lang de
%genre Historisches Abenteuer, Ostsee 1398, Chronik in kurzen Kapiteln
%cast geske | Geske Wulflam; Wulflam; Geske | f
%cast claus | Claus Holtrup; Holtrup; Roter; Claus | m
%cast diderik | Diderik Wulflam; Diderik | m
%cast sigrun | Sigrun Ottesdotter; Sigrun | f
%cast moench | Bruder Anselm; Anselm | m
%cast wessel | Bürgermeister Wessel; Wessel | m
%cast tilda | Tilke Wessel; Tilke | f
%cast jons | Jöns | m
%cast koch | Pottlappen | m
%cast arzt | Meister Abrahim; Abrahim | m
%cast henker | - | m
%cast sigvater | - | m
%cast kind | - | m

== 1
Die [Kauffrau](geske) [Geske Wulflam](geske) erfährt auf dem Markt von [Wismar](@wismar), dass [ihr](geske) [Gatte](diderik) [Diderik](diderik) vor [Bornholm](@bornholm) mit Mann und Maus gesunken sei. [Bürgermeister Wessel](wessel), [Gläubiger](wessel) des [Ertrunkenen](diderik), pfändet Haus, Kogge und Ehebett. In Männerkleidung geht [sie](geske) als Schreiber an Bord des gefürchteten [Kaperfahrers](claus) [Claus Holtrup](claus), den man den [Roten](claus) nennt. [Smutje](koch) [Pottlappen](koch) durchschaut [sie](geske) am ersten Abend und gibt [ihr](geske) die größte Schöpfkelle Grütze.
- discover geske diderik "erfährt"
- married diderik geske "Gatte"
+ die? diderik "gesunken"
- steal wessel geske "pfändet"
- betray geske claus "Männerkleidung"
- hire geske claus "Schreiber"
- discover koch geske "durchschaut"
- gift koch geske "Grütze"

== 2
Beim ersten Gefecht zählt [Geske](geske) die Beute falsch, nämlich ehrlich, und zieht sich den Unmut von [Jöns](jons) zu, [Holtrups](claus) rechter [Hand](jons). [Der](jons) will [sie](geske) kielholen. [Claus](claus) lässt [ihn](jons) gewähren, bis der Strick schon sitzt, und schneidet [sie](geske) dann eigenhändig los; [er](claus) brauche jemanden, der rechnen könne. Unter den Gefangenen befindet sich eine [Dänin](sigrun), [Sigrun Ottesdotter](sigrun), [die](sigrun) ein Lösegeld wert ist und ein Messer im Stiefel hat. In der Nacht hält [sie](sigrun) es [Geske](geske) an die Kehle.
- quarrel geske jons "Unmut"
- boss claus jons "rechter Hand"
- attack? jons geske "kielholen"
+ rescue claus geske "schneidet"
- abduct claus sigrun "Gefangenen"
+ threaten sigrun geske "Kehle"

== 3
[Sigrun](sigrun) verschont den vermeintlichen [Schreiber](geske), als unter dem Wams ein Mieder zum Vorschein kommt. Von da an sind die [Frauen](geske+sigrun) Verbündete. Die [Gefangene](sigrun) weiß etwas, das [Geske](geske) den Atem nimmt: Vor sechs Wochen habe [Diderik Wulflam](diderik), quicklebendig, auf [Gotland](@gotland) Hochzeit gehalten. Mit wem? Mit [Tilke](tilda), [Wessels](wessel) [Tochter](tilda). [Bruder Anselm](moench), der [Schiffskaplan](moench), hört in der Beichte davon und trägt es brühwarm zum [Kapitän](claus).
- kill! sigrun geske "verschont"
- discover sigrun geske "Mieder"
- friend.start geske sigrun "Verbündete"
- abduct.past claus sigrun "Gefangene"
- die! diderik "quicklebendig"
+ wedding.past diderik tilda "Hochzeit"
- cheat.past diderik geske "Hochzeit"
- parent wessel tilda "Tochter"
- reveal sigrun geske "weiß"
+ betray moench geske "brühwarm"
- reveal moench claus "trägt"

== 4
[Holtrup](claus) stellt [seinen](claus) [Schreiber](geske) auf die Probe und gibt Befehl zum Bad. Alle Mann springen nackt in die See, nur einer nicht. [Geske](geske) zieht den Degen, [Claus](claus) zieht den Hut. [Er](claus) habe es vom ersten Tag an gewusst, lacht [er](claus), keiner von [seinen](claus) Kerlen spitze eine Feder so hübsch. [Jöns](jons) fordert, das [Weib](geske) auszusetzen, Weiber brächten Unglück. Vor die Wahl gestellt, stimmt die Mannschaft ab. Den Ausschlag gibt [Pottlappen](koch), mit der Kelle.
- investigate claus geske "Probe"
- threaten geske claus "Degen"
- discover.past claus geske "gewusst"
- flirt claus geske "hübsch"
+ quit? geske jons "auszusetzen"
+ help koch geske "Ausschlag"

== 5
Kurs [Gotland](@gotland). Im Sturm bricht der Mast und [Claus](claus) das Bein. Der maurische [Wundarzt](arzt) [Abrahim](arzt), [den](arzt) [er](claus) vor Jahren aus einem Kerker in [Sevilla](@sevilla) befreit hat, richtet den Knochen; [Geske](geske) übernimmt das Ruder. Drei Tage befehligt [sie](geske) das Schiff, am vierten gehorcht sogar [Jöns](jons). Fiebernd verrät [Holtrup](claus) [ihr](geske), [er](claus) sei ein entsprungener Mönch, und [Anselm](moench), der fromme [Schleicher](moench), sei von [seinem](claus) Abt geschickt, [ihn](claus) heimzuholen, tot oder lebendig.
- travel claus+geske "Kurs" @gotland
- injure claus "Bein"
- arrest.past _ arzt "Kerker"
- rescue.past claus arzt "befreit"
- treat claus arzt "richtet"
+ boss.start geske jons "befehligt"
- ill claus "Fiebernd"
+ reveal claus geske "verrät"
- flee.past claus "entsprungener"
- abduct? moench claus "heimzuholen"

== 6
In [Visby](@visby) steht [Geske](geske) [ihrem](geske) [Mann](diderik) gegenüber. [Diderik](diderik) wird weiß, dann höflich. [Er](diderik) habe [sie](geske) für tot gehalten, behauptet [er](diderik); umgekehrt stimmt es. Aus der Kammer tritt [Tilke](tilda), hochschwanger, ahnungslos und noch keine zwanzig. Die [Betrogene](geske) bringt es nicht fertig, [ihr](tilda) die Wahrheit zu sagen, und gibt sich als Tuchhändlerin aus. Beim Hinausgehen steckt [sie](geske) [ihrem](geske) [Gemahl](diderik) ein Bündel Schuldscheine zu, alle auf [seinen](diderik) Namen.
- find geske diderik "gegenüber"
- married diderik geske "Mann"
- betray diderik geske "behauptet"
- die! geske "für tot"
- pregnant tilda diderik "hochschwanger"
- discover! tilda "ahnungslos"
- cheat.past diderik geske "Betrogene"
+ reveal! geske tilda "bringt es nicht fertig"
- betray geske tilda "Tuchhändlerin"
- gift geske diderik "Schuldscheine"

== 7
Von [Diderik](diderik) verraten, läuft die Mannschaft des [Roten](claus) der [Hanse](#hanse) in die Netze. [Jöns](jons) fällt, den Enterhaken noch in der Faust; [seine](jons) letzten Worte gelten dem [Weibsbild](geske), [das](geske) gar kein schlechter Kapitän gewesen sei. Mit gebrochenem Bein wird [Claus](claus) nach [Wismar](@wismar) geschleift, wo [Wessel](wessel) das Schafott bereits hat zimmern lassen. [Sigrun](sigrun) und [Geske](geske) entwischen in einem Heringsfass. Es ist kein Fass für zwei, und [sie](geske+sigrun) riechen danach.
+ betray diderik claus "verraten"
- die jons "fällt"
+ arrest _ claus "geschleift" @wismar
- kill? wessel claus "Schafott"
- flee geske+sigrun "entwischen"

== 8
[Tilke](tilda) kommt auf der Überfahrt nieder, zu früh, mitten auf der See. Der einzige [Arzt](arzt) an Bord ist [Abrahim](arzt), in Ketten. [Diderik](diderik) weigert sich, einen Heiden an [seine](diderik) [Frau](tilda) zu lassen. Der [Knabe](kind) lebt, [sie](tilda) aber verblutet, und zuletzt flüstert [Anselm](moench), bleich vor Scham, [ihr](tilda) ins Ohr, dass [ihre](tilda) Ehe nie eine war. [Sie](tilda) lächelt. Das habe [sie](tilda) sich gedacht, sagt [sie](tilda), die [Tuchhändlerin](geske) habe so traurig auf den Bauch gesehen.
+ birth tilda kind "kommt"
- arrest.past _ arzt "Ketten"
- reject diderik arzt "weigert"
- parent diderik+tilda kind "Knabe"
+ die tilda "verblutet"
- sad moench "Scham"
- reveal moench tilda "flüstert"
- married! diderik tilda "nie eine"
- discover tilda geske "gedacht"
- sad.past geske "traurig"

== 9
Der [Bürgermeister](wessel) empfängt am Kai einen Sarg und ein [Enkelkind](kind). [Anselm](moench) kann nicht länger an sich halten und sagt [ihm](wessel), durch wessen Starrsinn die [Tochter](tilda) gestorben ist. [Wessel](wessel) geht wortlos ins Haus, kommt mit der Armbrust wieder und streckt den [Schwiegersohn](diderik) auf offener Straße nieder. [Geske](geske), als Fischfrau in der Menge, sieht [ihren](geske) [Mann](diderik) zum zweiten Mal sterben. Diesmal geht [sie](geske) hin und drückt [ihm](diderik) die Augen zu.
- die.past tilda "Sarg"
- kin kind wessel "Enkelkind"
- reveal moench wessel "sagt"
- parent wessel tilda "Tochter"
- kin diderik wessel "Schwiegersohn"
+ kill wessel diderik "streckt"
- married diderik geske "Mann"

== 10
Hinrichtungstag. Der [Henker](henker), mit [Pottlappens](koch) Grütze gewonnen, schlägt daneben. [Sigrun](sigrun) hat dänische Schiffe herangeführt, befehligt von [ihrem](sigrun) [Vater](sigvater), [der](sigvater) die [Tochter](sigrun) längst beweint hatte. Im Durcheinander hinkt [Holtrup](claus) vom Gerüst, gestützt von [Abrahim](arzt) und gesegnet von [Anselm](moench), [der](moench) [ihn](claus) eigentlich hätte festhalten sollen. An der Pier hält [Geske](geske) die Leine. [Sie](geske) sagt: Witwe seit Dienstag. [Er](claus) sagt, [er](claus) könne warten, bis Donnerstag.
- gift.past koch henker "Grütze"
- help sigrun claus "herangeführt"
- parent sigvater sigrun "Vater"
- sad.past sigvater sigrun "beweint"
+ flee claus _ "hinkt"
- help arzt claus "gestützt"
- help moench claus "gesegnet"
- die.past diderik "Witwe"
+ flirt claus geske "Donnerstag"
