%series Die Nachtschicht von Antwerpen
%lang de
%genre superheroes in the port of Antwerp 1958, long sentences of an encyclopaedia article
%cast maaike | Maaike De Wit; Maaike | f
%cast joost | Joost De Wit; Joost | m
%cast laterne | - | n
%cast abel | Abel Okonjo; Abel; Okonjo | m
%cast sien | Sien Claes; Sien; Claes | f
%cast magnet | Cyriel Boon; Boon; Cyriel | m
%cast raaf | Inspektor Raaf; Raaf | m
%cast odile | Odile Boon; Odile | f
%cast schwester | Schwester Godelieve; Godelieve | f
%cast minister | - | m
%cast wim | Wim | m
%cast diamant | Salomon Perl; Perl | m
%cast taucherin | - | f
%cast bruder | - | m

== 1
[Maaike De Wit](maaike), [die](maaike) als Kranführerin im Hafen von [Antwerpen](@antwerpen) arbeitet und von einem Blitzschlag eine Gabe davongetragen hat, dank derer [sie](maaike) für die Dauer eines Atemzugs durch Wände zu gehen vermag, bewahrt, von [ihrem](maaike) eigenen Mut überrascht, den [Diamantenhändler](diamant) [Salomon Perl](diamant) vor einem Überfall, wird jedoch beim Heraustreten aus der Mauer von der [Reporterin](sien) [Sien Claes](sien) beobachtet. [Maaikes](maaike) [Gatte](joost) [Joost](joost), ein [Zollbeamter](joost), [dem](joost) [sie](maaike) die Gabe verschweigt, hält [ihre](maaike) nächtlichen Abwesenheiten für Ehebruch. Über der Schelde schwebt erstmals ein Licht, das die Zeitungen die [Laterne](laterne) taufen.
+ rescue maaike diamant "bewahrt"
- attack _ diamant "Überfall"
- injure.past maaike "Blitzschlag"
- discover sien maaike "beobachtet"
- married joost maaike "Gatte"
- reveal! maaike joost "verschweigt"
- cheat! maaike joost "Ehebruch"

== 2
Statt [ihre](sien) Beobachtung zu drucken, sucht [Sien](sien) die [Kranführerin](maaike) in der Kantine auf und schlägt [ihr](maaike) ein Bündnis vor, denn auch [sie](sien) selbst, [die](sien) jede Lüge als Pfeifton im Ohr vernimmt, hat bislang niemanden gefunden, dem [sie](sien) sich anvertrauen konnte. Zu den [Frauen](maaike+sien) stößt der kongolesische [Heizer](abel) [Abel Okonjo](abel), [dessen](abel) Hände Metall zum Glühen bringen und [dem](abel) [Inspektor Raaf](raaf) den Brand eines Lagerhauses anlastet, den [er](abel) nachweislich gelöscht hat. Zu dritt nehmen [sie](abel+maaike+sien) sich vor, den wahren Schuldigen zu ermitteln. [Joost](joost) folgt [seiner](joost) [Frau](maaike) bis zum Dock.
+ meet maaike sien "sucht"
- reveal sien maaike "anvertrauen"
- colleague.start maaike sien "Bündnis"
+ accuse raaf abel "anlastet"
- help abel _ "gelöscht"
- investigate? abel+maaike+sien _ "ermitteln"
- investigate joost maaike "folgt"
- married joost maaike "Frau"#2

== 3
Die Spur führt zu [Cyriel Boon](magnet), einem angesehenen [Reeder](magnet) und [Förderer](magnet) des Waisenhauses, [der](magnet), wie [Perl](diamant) unter der Hand berichtet, Schmuggelgut in Särgen verschiffen lässt und Zeugen mit einer bloßen Handbewegung zum Verstummen bringt, da [er](magnet) jedes Eisen zu sich ziehen kann. Beim Wohltätigkeitsball tanzt [Maaike](maaike) mit [ihm](magnet), derweil [Abel](abel) in [dessen](magnet) Kontor eindringt und dort, zwischen Frachtbriefen, von [Odile](odile), [Boons](magnet) einsamer [Schwester](odile), ertappt wird, [die](odile) [ihn](abel) wider Erwarten nicht verrät, sondern [ihm](abel) den Schlüssel zum Geheimfach zusteckt. Um Mitternacht spielt das Orchester den Radetzkymarsch.
+ reveal diamant maaike "berichtet"
- celebrate _ "Wohltätigkeitsball"
- betray magnet _ "Schmuggelgut"
- betray maaike magnet "tanzt"
- investigate abel magnet "eindringt"
- sibling magnet odile "Schwester"
- sad odile "einsamer"
- discover odile abel "ertappt"
- betray! odile abel "nicht verrät"
+ help odile abel "zusteckt"

== 4
Das Geheimfach enthält eine Liste von acht Namen, darunter, zu [Maaikes](maaike) Bestürzung, auch den des [Mannes](joost), mit [dem](joost) [sie](maaike) seit neun Jahren verheiratet ist: [Joost](joost) lässt gegen Geld die Särge passieren. [Sie](maaike) stellt [ihn](joost) am Frühstückstisch, und [er](joost), [der](joost) es für [ihre](maaike) Beichte hält, gesteht, die Schulden [seines](joost) spielsüchtigen [Bruders](bruder) hätten [ihm](joost) keine Wahl gelassen. Da [sie](maaike) [ihm](joost) zum Beweis [ihrer](maaike) Aufrichtigkeit nun auch das eigene Geheimnis vorführt und durch die Küchenwand geht, fällt der [Zöllner](joost) in Ohnmacht. Im Hof bellt bis zum Abend ein Hund.
- find abel+maaike+sien "enthält"
- sad maaike "Bestürzung"
- married joost maaike "verheiratet"
+ betray joost maaike "Särge"
- accuse maaike joost "stellt"
- reveal joost maaike "gesteht"
- sibling bruder joost "Bruders"
+ reveal maaike joost "vorführt"
- ill joost "Ohnmacht"

== 5
[Inspektor Raaf](raaf), von einem [Minister](minister), [der](minister) ebenfalls auf der Liste steht, zur Eile angehalten, lässt [Okonjo](abel) trotz eines Alibis festsetzen und im Verhör derart zurichten, dass die herbeigeholte [Schwester Godelieve](schwester) [ihm](abel) Rippen und Kiefer bandagieren muss. [Sien](sien), [der](sien) beim Pressetermin die Lügen des [Inspektors](raaf) unerträglich in den Ohren gellen, schleudert [ihm](raaf) vor laufenden Kameras entgegen, was [sie](sien) weiß, und verliert auf Weisung des Verlegers noch am Nachmittag [ihre](sien) Stelle. In der Nacht steht die [Laterne](laterne) still über dem Gefängnis, und das Schloss von [Abels](abel) Zelle schmilzt, ohne dass [er](abel) es berührt hätte.
- threaten minister raaf "Eile"
- arrest raaf abel "festsetzen"
+ attack raaf abel "zurichten"
- treat abel schwester "bandagieren"
- accuse sien raaf "schleudert"
- quit sien "Stelle"
+ rescue laterne abel "schmilzt"

== 6
Auf einem Binnenschiff, dessen [Besitzerin](taucherin), eine wortkarge [Taucherin](taucherin) aus [Zeeland](@zeeland), keine Fragen stellt, heilt [Abel](abel) [seine](abel) Brüche aus, wobei [Odile Boon](odile), [die](odile) täglich mit einem Korb unter dem Vorwand des Kirchgangs erscheint, [ihm](abel) aus Gedichten vorliest und sich, wie [sie](odile) [ihm](abel) am zwölften Tag errötend bekennt, in einen [Mann](abel) verliebt hat, [dessen](abel) Hände [sie](odile) nicht anfassen darf. [Er](abel) taucht sie in den Fluss, bis sie nicht mehr dampfen, und legt sie [ihr](odile) an die Wangen. [Joost](joost) schläft seit Wochen auf dem Sofa.
- help taucherin abel "keine Fragen"
- recover abel "heilt"
- help odile abel "vorliest"
- betray odile magnet "Vorwand"
- love odile abel "verliebt"
+ confess odile abel "bekennt"
- love abel odile "Wangen"

== 7
[Cyriel](magnet) erfährt durch einen Brief ohne Absender vom Umgang [seiner](magnet) [Schwester](odile), sperrt [sie](odile) in den Turm des Landhauses und fordert die drei [Begabten](abel+maaike+sien) auf, bis zum Sonntag die Stadt zu verlassen, widrigenfalls das Waisenhaus, auf dessen Dachboden [er](magnet) vorsorglich zwei Tonnen Schrott hat lagern lassen, über den Kindern zusammenstürzen werde. [Maaike](maaike) ist bereit zu gehen, [Sien](sien) nicht; im Streit wirft die [Jüngere](sien) der [Älteren](maaike) vor, stets nur an [ihren](maaike) bestechlichen [Mann](joost) zu denken, und erntet dafür eine Ohrfeige. [Godelieve](schwester) zählt im Schlafsaal sechsunddreißig Betten.
- discover magnet odile "erfährt"
- sibling magnet odile "Schwester"
+ abduct magnet odile "sperrt"
+ threaten magnet abel+maaike+sien "widrigenfalls"
- quarrel maaike sien "Streit"
- accuse sien maaike "vor"#2
- married joost maaike "Mann"
- attack maaike sien "Ohrfeige"

== 8
Der Absender des Briefes, so findet die arbeitslose [Reporterin](sien) mithilfe [ihres](sien) Ohrs heraus, war [Joost](joost), [der](joost) gehofft hatte, durch den Verrat an [Odile](odile) [seinen](joost) Namen von der Liste zu kaufen. [Maaike](maaike) packt [ihm](joost) eigenhändig den Koffer und stellt ihn in den Regen. Während [Abel](abel) am Turm die Gitterstäbe zum Schmelzen bringt, reißt [Boon](magnet) [ihm](abel) mit [seiner](magnet) Kraft die Schlüssel, die Gürtelschnalle und schließlich den Boden unter den Füßen weg; [Odile](odile) springt dem [Stürzenden](abel) nach, und [beide](abel+odile) werden von einem Lichtnetz aufgefangen, das die [Laterne](laterne) ausgespannt hat.
- discover sien joost "findet"
+ betray joost odile "Verrat"
+ breakup maaike joost "Koffer"
- rescue? abel odile "Gitterstäbe"
- attack magnet abel "reißt"
- help odile abel "springt"
- rescue laterne abel+odile "aufgefangen"

== 9
In der Sakristei der Paulskirche, in die sich alle geflüchtet haben, legt die [Laterne](laterne), um das Misstrauen der [anderen](abel+maaike+sien) zu zerstreuen, [ihr](laterne) Gewand ab, und zum Vorschein kommt [Schwester Godelieve](schwester), [die](schwester) bekennt, [sie](schwester) habe das Leuchten seit [ihrer](schwester) Profess als Sünde bekämpft und nur in der Dunkelheit gewagt. [Wim](wim), ein achtjähriger [Waisenjunge](wim), [der](wim) [ihr](schwester) gefolgt ist, fragt, ob [sie](schwester) ein Engel sei. Die [Nonne](schwester) verneint. [Maaike](maaike) bittet [Sien](sien) der Ohrfeige wegen um Verzeihung, und [diese](sien), in [deren](sien) Ohr dabei kein Pfeifen erklingt, umarmt [sie](maaike) lachend.
- flee abel+maaike+odile+sien "geflüchtet"
+ reveal schwester abel+maaike+sien "legt"
- reveal schwester _ "bekennt"
- investigate wim schwester "gefolgt"
+ reconcile maaike sien "umarmt"
- happy sien "lachend"

== 10
Am Sonntag, als der [Reeder](magnet) [sein](magnet) Ultimatum verstrichen sieht und den Arm hebt, ist das Waisenhaus bereits leer, weil [Godelieve](schwester) die Kinder bei Nacht durch die Kanalisation geführt hat, bis auf [Wim](wim), [der](wim) [sein](wim) Kaninchen holen wollte. Im Augenblick des Einsturzes läuft [Maaike](maaike) durch fünf Mauern, länger, als ein Atemzug reicht, und bleibt, den [Jungen](wim) vor sich her ins Freie stoßend, mit der linken Hand in der letzten Wand stecken, sodass der Notarzt sie am Gelenk abnehmen muss. [Raaf](raaf), [der](raaf) in der Menge steht, nimmt zum ersten Mal den Hut ab.
- threaten magnet _ "Ultimatum"
+ rescue schwester _ "geführt"
- attack magnet _ "Einsturzes"
+ rescue maaike wim "stoßend"
- injure maaike "abnehmen"
- find? wim "holen"

== 11
Von [Sien](sien) vor die Frage gestellt, wem [er](raaf) eigentlich diene, antwortet [Raaf](raaf) zum ersten Mal, ohne dass es pfeift, dass [er](raaf) sich schäme, und händigt [ihr](sien) die Akten des [Ministers](minister) aus; der Artikel, den ein Brüsseler Blatt auf der Titelseite bringt, zwingt [diesen](minister) binnen zweier Tage zum Rücktritt. [Joost](joost) stellt sich der Justiz und sagt als Kronzeuge gegen [Boon](magnet) aus, [der](magnet) [ihn](joost) auf der Treppe des Gerichts durch ein herangezogenes Bajonett tödlich verwundet. In [Maaikes](maaike) Armen bittet der [Sterbende](joost) um Vergebung, und [sie](maaike) gewährt sie [ihm](joost), obwohl [Siens](sien) Ohr bei [ihren](maaike) Worten leise pfeift.
- sad raaf "schäme"
- help raaf sien "händigt"
- create sien "Artikel"
- quit minister "Rücktritt"
- accuse joost magnet "sagt"
+ kill magnet joost "tödlich"
- reconcile? joost maaike "Vergebung"
- betray maaike joost "pfeift"#2

== 12
Nach einer Verfolgungsjagd über die Dächer, in deren Verlauf [Cyriel Boon](magnet) Kräne, Anker und eine Straßenbahn gegen die [Nachtschicht](abel+maaike+schwester+sien) schleudert, wird [er](magnet) nicht von Stahl, sondern von [Odile](odile) aufgehalten, [die](odile) [ihm](magnet) auf dem Leuchtturm entgegentritt und [ihn](magnet) mit dem Kosenamen der Kinderzeit anspricht; [er](magnet) zögert, und [Abel](abel) schweißt [ihm](magnet) die Hände an das Geländer. [Perl](diamant) finanziert der einhändigen [Witwe](maaike) eine Werkstatt, [Sien](sien) gründet eine eigene Zeitung, und die [Nonne](schwester), [die](schwester) den Schleier niedergelegt hat, nimmt [Wim](wim) an Kindes statt an. In der Christnacht stehen über der Schelde zwei Lichter, ein großes und ein sehr kleines.
- attack magnet abel+maaike+schwester+sien "schleudert"
+ help odile abel "aufgehalten"
+ arrest abel magnet "schweißt"
- gift diamant maaike "finanziert"
- married.past joost maaike "Witwe"
- create sien "gründet"
- quit schwester "Schleier"
- parent.start schwester wim "Kindes statt"
