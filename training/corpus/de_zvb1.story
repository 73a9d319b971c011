%series Warmmiete geteilt durch fünf
%lang de
%genre dramedy about a flat-share of people in their thirties, fan's episode guide
%cast wiebke | Wiebke Harms; Wiebke | f
%cast lorenz | Lorenz | m
%cast anselm | Anselm Kuhnert; Anselm; Kuhnert | m
%cast pepe | Pepe Rasch; Pepe | m
%cast tugba | Tuğba Ersoy; Tuğba | f
%cast holger | Holger | m
%cast steuer | - | f
%cast immel | Immel | m
%cast ludmila | Ludmila; Mohnblüte | f
%cast franka | Franka | f
%cast marlene | Marlene | f
%cast ersoy | Herr Ersoy | m
%cast zahnarzt | Kerim | m
%cast gerichtsvollzieher | - | m
%cast kritikerin | - | f
%cast baby | Bosse | m
%cast mutter | - | f

== 1 Zwei Koffer und ein Wasserkocher
Nachdem [ihr](wiebke) [Mann](holger) [Holger](holger) [sie](wiebke) für [seine](holger) [Steuerberaterin](steuer) sitzen gelassen hat, steht [Wiebke Harms](wiebke) mit zwei Koffern und einem Wasserkocher, der nur noch auf dem Kopf stehend funktioniert, vor der Tür [ihres](wiebke) [Bruders](lorenz). [Lorenz](lorenz) gibt [ihr](wiebke) das kleinste Zimmer, ein besseres Regal mit Fenster zum Lichtschacht. [Anselm](anselm) und [Pepe](pepe) hätten bei der Sache gern mitgeredet, zumal [ersterer](anselm) vor Jahren selbst mit der [Neuen](wiebke) gegangen ist. [Tuğba](tugba) sagt am ganzen Abend kein Wort. [Ihr](tugba) hat der Rettungsdienst gekündigt, und das soll niemand wissen.
- married holger wiebke "Mann"
+ breakup.past holger wiebke "sitzen gelassen"
- couple holger steuer "für seine Steuerberaterin"
- advisor steuer holger "Steuerberaterin"
- sibling lorenz wiebke "Bruders"
+ move wiebke lorenz "gibt ihr das kleinste"
- ex anselm wiebke "gegangen"
- quit.past tugba "gekündigt"
- reveal! tugba _ "soll niemand wissen"

== 2 Nummer mit Vorwahl
[Pepe](pepe) schreibt sich seit Wochen mit einer [Unbekannten](ludmila), [die](ludmila) sich „[Mohnblüte](ludmila)“ nennt. Das Rendezvous im Eiscafé am Bahnhof wird zur Blamage, denn hinter dem Decknamen verbirgt sich [Ludmila](ludmila) aus dem Stockwerk darunter, mit [der](ludmila) [er](pepe) wegen [seines](pepe) Schlagzeugs auf Kriegsfuß steht. [Anselm](anselm) kocht neuerdings jeden Abend drei Gänge, angeblich aus Langeweile; [Lorenz](lorenz) ahnt, dass [sein](lorenz) [Freund](anselm) nie über [Wiebke](wiebke) hinweggekommen ist. Kurz vor Schluss hängt ein Zettel von [Herrn Immel](immel) im Hausflur: [Der](immel) droht [seinen](immel) Mietern mit Eigenbedarf.
- flirt ludmila pepe "schreibt sich"
+ date ludmila pepe "Rendezvous"
- discover pepe ludmila "verbirgt sich"
- neighbour ludmila pepe "Stockwerk darunter"
- enemy ludmila pepe "auf Kriegsfuß"
- discover lorenz anselm "ahnt"
- friend anselm lorenz "Freund"
+ love anselm wiebke "hinweggekommen"
- threaten immel _ "droht"

== 3 Schichtdienst
Weil [Tuğba](tugba) weiterhin jeden Morgen in Uniform aus dem Haus geht, fällt lange keinem etwas auf. Erst als [Wiebke](wiebke) auf der Treppe umknickt und im Krankenwagen nach [ihr](tugba) fragt, erfährt [sie](wiebke) von der Entlassung, über die [sie](wiebke) fortan den Mund halten muss. Zum Abendessen klingelt unangemeldet [Holger](holger), mit den Scheidungspapieren in der Hand; unten im Wagen läuft der Motor, dort sitzt [die](steuer), wegen [der](steuer) [er](holger) gegangen ist. [Wiebke](wiebke) denkt nicht daran zu unterschreiben. Den [Besucher](holger) befördert [Pepe Rasch](pepe) eigenhändig ins Treppenhaus.
- betray tugba _ "in Uniform"
- injure wiebke "umknickt"
+ discover wiebke tugba "erfährt"
- quit.past tugba "Entlassung"
- reveal! wiebke _ "Mund halten"
+ divorce? holger wiebke "Scheidungspapieren"
- breakup.past holger wiebke "gegangen"
- reject wiebke holger "denkt nicht daran"
- attack pepe holger "befördert"

== 4 Marlene
Vor der Tür steht [Franka](franka), von [der](franka) sich [Lorenz](lorenz) vor zehn Jahren per Postkarte getrennt hat, und neben [ihr](franka) [ihre](franka) neunjährige [Tochter](marlene). [Marlene](marlene) hat [seine](lorenz) Ohren und [seine](lorenz) Angewohnheit, beim Nachdenken zu pfeifen. Dass [er](lorenz) der [Vater](lorenz) ist, haut [Lorenz](lorenz) um; [er](lorenz) nimmt Reißaus und sitzt bis zum Abend auf [Ludmilas](ludmila) Balkon. [Anselm](anselm) und [Tuğba](tugba) bringen das [Kind](marlene) einstweilen mit Waffeln durch den Nachmittag. [Frankas](franka) Verzeihung, um die der [Flüchtige](lorenz) danach bittet, lässt auf sich warten.
- return franka "steht"
- breakup.past lorenz franka "getrennt"
- parent franka marlene "Tochter"
+ parent lorenz marlene "Vater"
- discover lorenz marlene "haut"
- flee lorenz franka+marlene "Reißaus"
- help anselm+tugba marlene "Waffeln"
- reconcile? franka lorenz "Verzeihung"

== 5 Stromausfall
Bei Kerzenlicht schüttet [Anselm](anselm) [Wiebke](wiebke) [sein](anselm) Herz aus: Seit jenem Sommer auf dem Zeltplatz gebe es für [ihn](anselm) keine andere. [Sie](wiebke) schätzt [ihn](anselm), antwortet [sie](wiebke), aber eben bloß so, wie man einen alten Pullover schätzt. Später hält [sie](wiebke) im Flur [Pepe](pepe) für [ihren](wiebke) [Bruder](lorenz), fällt [ihm](pepe) um den Hals und gerät mit den Lippen an [seinen](pepe) Mund. Keiner von [beiden](pepe+wiebke) lässt los. [Lorenz](lorenz) hat unterdessen [Marlene](marlene) das erste Mal über Nacht und eine Heidenangst, alles falsch zu machen.
+ confess anselm wiebke "Herz aus"
- love anselm wiebke "keine andere"
- reject wiebke anselm "einen alten Pullover"
- sibling lorenz wiebke "Bruder"
+ kiss pepe wiebke "Lippen"
- sad lorenz "Heidenangst"

== 6 Wände aus Papier
Der Waschkeller ist nachts um eins der einzige Ort, an dem [Wiebke](wiebke) und [Pepe](pepe) ungestört sind, wie [sie](pepe+wiebke) irrtümlich annehmen. [Ludmila](ludmila), [deren](ludmila) Abstellraum gleich nebenan liegt, bekommt jedes Seufzen mit und verlangt als Preis für [ihre](ludmila) Diskretion, dass [ihr](ludmila) [Nachbar](pepe) das Trommeln aufgibt. Als [er](pepe) tatsächlich das Schlagzeug verkauft, wird [Anselm](anselm) hellhörig. [Er](anselm) schleicht [seinem](anselm) [Mitbewohner](pepe) hinterher, findet [ihn](pepe) zwischen Bettlaken und jener [Frau](wiebke), [die](wiebke) [ihm](anselm) selbst einen Korb gegeben hat, und holt wortlos zu einer Ohrfeige aus. [Tuğba](tugba) fängt bei einem Bestatter an.
+ affair pepe wiebke "ungestört"
- discover ludmila pepe+wiebke "bekommt jedes Seufzen mit"
- threaten ludmila pepe "Preis"
- neighbour ludmila pepe "Nachbar"
- housemate anselm pepe "Mitbewohner"
- investigate anselm pepe "schleicht"
+ discover anselm pepe+wiebke "findet"
- reject.past wiebke anselm "Korb"
- attack anselm pepe "Ohrfeige"
- hire tugba "fängt"

== 7 Ein Zimmer wird frei
[Anselm](anselm) räumt [sein](anselm) Fach im Kühlschrank leer, lässt als Andenken ein Senfglas zurück und bezieht das Hinterzimmer [seiner](anselm) Gaststätte. [Lorenz](lorenz) lastet den Auszug [seines](lorenz) besten [Freundes](anselm) [seiner](lorenz) [Schwester](wiebke) an, und am Frühstückstisch fliegen die Fetzen. [Pepe](pepe) ist die Heimlichtuerei leid: Zwischen Marmelade und Zeitung verkündet [er](pepe), dass [Wiebke](wiebke) und [er](pepe) nun zusammengehören. Bei einer Beisetzung trifft [Tuğba](tugba) überraschend auf [Holger](holger), [der](holger) am Grab [seiner](holger) [Mutter](mutter) bittere Tränen vergießt; die [Steuerberaterin](steuer) hat [ihm](holger) noch am selben Morgen den Laufpass gegeben.
+ move anselm "bezieht"
- friend anselm lorenz "besten Freundes"
- accuse lorenz wiebke "lastet"
- sibling lorenz wiebke "Schwester"
- quarrel lorenz wiebke "fliegen die Fetzen"
+ couple.start pepe wiebke "zusammengehören"
- reveal pepe _ "verkündet"
- parent mutter holger "Mutter"
- die.past mutter "Grab"
- sad holger mutter "Tränen"
- breakup steuer holger "Laufpass"

== 8 Besuch aus Izmir
[Herr Ersoy](ersoy) reist mit elf Kilo Pistazien aus [Izmir](@izmir) an. [Er](ersoy) lebt in dem Glauben, [seine](ersoy) [Tochter](tugba) sei längst Oberärztin und mit einem Chirurgen so gut wie verheiratet, denn beides stand in [ihren](tugba) Briefen. Aus lauter Mitgefühl mimt [Lorenz](lorenz) den Bräutigam, und zwar so überzeugend, dass der alte [Herr](ersoy) den [Schwiegersohn](lorenz) in spe an die Brust drückt. Ausgerechnet [Marlene](marlene) verplappert sich beim Tee. [Tuğbas](tugba) [Vater](ersoy) schweigt zwei Gläser lang, lässt sich dann den Leichenwagen zeigen und platzt am Ende fast vor Stolz auf [sie](tugba).
- travel ersoy "reist"
- parent ersoy tugba "Tochter"
- engaged! _ tugba "so gut wie verheiratet"
- betray.past tugba ersoy "Briefen"
+ betray lorenz ersoy "mimt"
- engaged! lorenz tugba "Bräutigam"
+ reveal marlene ersoy "verplappert sich"
- happy ersoy tugba "Stolz"

== 9 Zwei Striche
Ein Schwangerschaftstest im Badezimmermüll beschäftigt die ganze Etage. [Lorenz](lorenz) denkt an [Tuğba](tugba), [Pepe](pepe) tippt auf [Franka](franka), mit [der](franka) [Lorenz](lorenz) seit Kurzem wieder ausgeht. Dabei ist es [Wiebke](wiebke), [die](wiebke) in anderen Umständen ist, und zum Feiern ist [ihr](wiebke) nicht zumute: Außer [Pepe](pepe) käme auch [Holger](holger) in Betracht, [den](holger) [sie](wiebke) nach der Beisetzung allzu gründlich getröstet hat. Nur einem Menschen gegenüber packt [sie](wiebke) aus. [Anselm](anselm) stellt [ihr](wiebke) eine Hühnersuppe hin, dreht das Radio lauter und behält die Sache für sich.
- pregnant! tugba "denkt"
- pregnant! franka "tippt"
- date franka lorenz "ausgeht"
+ pregnant wiebke "in anderen Umständen"
- pregnant? wiebke pepe "in Betracht"
- pregnant? wiebke holger "in Betracht"
- cheat.past wiebke pepe "getröstet"
- sex.past holger wiebke "getröstet"
+ reveal wiebke anselm "packt"
- help anselm wiebke "Hühnersuppe"
- reveal! anselm "behält die Sache"

== 10 Antrag auf Verlängerung
Im festen Glauben, Vater zu werden, sinkt [Pepe](pepe) zwischen Altglas und Wäscheständer auf die Knie. [Wiebke](wiebke) bringt es nicht fertig, [ihn](pepe) anzulügen; [sie](wiebke) beichtet die Nacht mit [Holger](holger), und der Ring wandert zurück in die Schachtel. [Pepe](pepe) verkriecht sich ausgerechnet bei [Ludmila](ludmila), [die](ludmila) [ihm](pepe) [ihr](ludmila) Sofa anbietet und, man höre und staune, ein Paar nagelneue Trommelstöcke schenkt. Währenddessen bringt ein [Gerichtsvollzieher](gerichtsvollzieher) die Räumungsklage von [Immel](immel). [Tuğba Ersoy](tugba) liest das Kleingedruckte dreimal und stößt auf einen Fehler im Grundbuch, der die ganze Etage retten könnte.
- pregnant? wiebke pepe "Vater zu werden"
+ propose pepe wiebke "Knie"
+ reveal wiebke pepe "beichtet"
- cheat.past wiebke pepe "Nacht mit Holger"
- sex.past holger wiebke "Nacht mit Holger"
- flee pepe wiebke "verkriecht"
- help ludmila pepe "Sofa anbietet"
- gift ludmila pepe "schenkt"
- threaten immel _ "Räumungsklage"
- discover tugba "stößt"

== 11 Vorkaufsrecht
Dank [Tuğbas](tugba) Spürsinn zieht [Immel](immel) vor Gericht den Kürzeren und muss das Haus den Mietern anbieten. Wer soll das bezahlen? [Anselm Kuhnert](anselm), [dessen](anselm) Lokal von einer gefürchteten [Kritikerin](kritikerin) in den Himmel gehoben wird, schießt das Geld vor und bekommt dafür [seine](anselm) alte Kammer samt Senfglas wieder. Mit [Pepe](pepe) begräbt [er](anselm) bei Schnaps und Rollmops das Kriegsbeil. Auch [Franka](franka) und [Marlene](marlene) stellen [ihre](franka+marlene) Möbel bei [Lorenz](lorenz) unter und bleiben. Auf dem Küchentisch liegt ungeöffnet das Ergebnis des Vaterschaftstests, und [Wiebke](wiebke) tut seit Tagen kein Auge zu.
- help tugba _ "Spürsinn"
- lose immel "den Kürzeren"
- help anselm _ "schießt"
- return anselm "wieder"
+ reconcile anselm pepe "Kriegsbeil"
+ move franka+marlene lorenz "bleiben"
- sad wiebke "kein Auge zu"

== 12 Nebenkostenabrechnung
Die Wehen setzen im Treppenhaus ein, und [Tuğba](tugba) holt zwischen zweitem und drittem Stock einen kerngesunden [Jungen](baby) auf die Welt. [Pepe](pepe) wirft den Umschlag aus dem Labor in den Ofen: [Bosse](baby) ist [sein](pepe) [Sohn](baby), basta. Darauf kramt [Wiebke](wiebke) den Ring aus der Schachtel und fragt diesmal selbst. [Holger](holger) willigt in die Scheidung ein, mit der [er](holger) es einst so eilig hatte und vor der [ihm](holger) inzwischen graut. Und [Kerim](zahnarzt), der [Zahnarzt](zahnarzt), [den](zahnarzt) [ihr](tugba) [Vater](ersoy) geschickt hat, bittet [Tuğba](tugba) um eine Kugel Zitroneneis zu zweit.
+ birth wiebke baby "Wehen"
- help tugba wiebke "holt"
- parent pepe baby "Sohn"
+ propose wiebke pepe "fragt diesmal selbst"
- divorce? holger wiebke "Scheidung"
- sad holger "graut"
- parent ersoy tugba "Vater"
- date? tugba zahnarzt "zu zweit"
