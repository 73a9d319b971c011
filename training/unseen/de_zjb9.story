%series Hinterrad
%lang de
%genre sports, women's cycling team from Ghent on tour, episode list of a media encyclopaedia
%cast femke | Femke Dewaele; Femke; Dewaele | f
%cast tsige | Tsige Berhane; Tsige; Berhane | f
%cast greet | Greet Maes; Greet; Maes | f
%cast wout | Wout Maes; Wout | m
%cast jasper | Jasper De Clerck; Jasper | m
%cast imke | Imke | f
%cast rosso | Carlo Rosso; Rosso | m
%cast lene | Lene Holt; Lene; Holt | f
%cast pater | Vic Dewaele; Vic | m
%cast robin | Robin | n
%cast dokter | Dr. Claes; Claes | m
%cast spanierin | Alba | f
%cast baby | Marie | f

== 1 Prolog
Nach einer Sperre von zwei Jahren sitzt [Femke Dewaele](femke) wieder im Sattel, und zwar bei jenem Rennstall, den [Greet Maes](greet), [ihre](femke) frühere [Zimmergenossin](greet), inzwischen als [Sportdirektorin](greet) befehligt. [Kapitänin](tsige) der Mannschaft ist die [Eritreerin](tsige) [Tsige Berhane](tsige), [die](tsige) für die [Begnadigte](femke) nur ein Achselzucken übrighat. Der [Mechaniker](jasper) [Jasper De Clerck](jasper), bis zum Skandal mit [Femke](femke) verlobt, stellt [ihr](femke) wortlos das Rad hin. Es ist auf die falsche Höhe eingestellt. [Sie](femke) fährt trotzdem als Dritte durchs Ziel und hat Tränen in den Augen.
- return femke "wieder im Sattel"
- housemate.past femke greet "Zimmergenossin"
- boss greet femke "Sportdirektorin"
- boss tsige femke "Kapitänin"
- reject tsige femke "Achselzucken"
+ engaged.past femke jasper "verlobt"
- happy femke "Tränen"

== 2 Flachetappe
[Wout](wout), [Teamarzt](wout) und seit elf Jahren mit [Greet](greet) durch einen Ring und zwei Hypotheken verbunden, weicht der [Heimkehrerin](femke) aus, als hätte [sie](femke) die Masern. Beim Massieren plaudert die redselige [Physiotherapeutin](imke) [Imke](imke) aus, dass [Jasper](jasper) [sein](jasper) Herz längst an die [Kapitänin](tsige) verloren habe. [Femke](femke) lacht eine Spur zu laut. Am Abend setzt [sie](femke) sich im Speisesaal genau zwischen [die zwei](jasper+tsige), worauf [Tsige](tsige) mit dem Teller an den Nebentisch umzieht und [Jasper](jasper) der Löffel in die Suppe fällt.
- married greet wout "Ring"
- reveal imke femke "plaudert"
+ love jasper tsige "Herz"
- jealous femke tsige "zu laut"

== 3 Seitenwind
Auf der Windkante kommt es zum Massensturz, weil die [Dänin](lene) [Lene Holt](lene), [Kapitänin](lene) der Konkurrenz, den Ellbogen ausfährt. [Tsige](tsige) bleibt mit gebrochenem Schlüsselbein im Graben liegen. Statt weiterzufahren, steigt [Femke](femke) ab und hält [ihr](tsige) den Kopf, bis [Wout](wout) eintrifft. Die [Verletzte](tsige) fragt, warum [sie](femke) das tue. „Weil [ich](femke) auch schon im Graben lag“, sagt die [Belgierin](femke). Im Krankenwagen hält [Jasper](jasper) die andere Hand, und was [die beiden](jasper+tsige) bis [Kortrijk](@kortrijk) flüstern, endet mit einem Kuss.
- attack lene tsige "Ellbogen"
- injure tsige lene "gebrochenem"
+ help femke tsige "hält ihr den Kopf"
+ kiss jasper tsige "Kuss"

== 4 Ruhetag
Neue [Mannschaftskapitänin](femke) ist vorerst [Femke](femke). Neidisch schielt auf [sie](femke) [Robin](robin). [Robin](robin) schreibt den Pressedienst. Zum Kaffee erscheint ungebeten [Vic](pater). [Vic](pater) ist [Femkes](femke) [Vater](pater). Seit der Sperre hatten [sie](femke+pater) nicht geredet. Auf den Tisch legt [er](pater) selbst gebackene Waffeln. Nach der dritten Waffel drücken [sie](femke+pater) sich. Am Fenster lehnt [Imke](imke) an [Wout](wout). Viel zu dicht lehnt [sie](imke) an [Wout](wout). Das bemerkt leider [Greet](greet).
- hire femke "Mannschaftskapitänin"
- jealous robin femke "Neidisch"
- travel pater "erscheint"
- parent pater femke "Vater"
- quarrel.past femke pater "nicht geredet"
- gift pater femke "Waffeln"
+ reconcile femke pater "drücken"
- flirt imke wout "lehnt"
+ discover greet imke+wout "bemerkt"

== 5 Bergwertung
[Greet](greet) fordert von [Wout](wout) Auskunft und bekommt sie: Mit [Imke](imke) laufe es seit dem Trainingslager auf [Mallorca](@mallorca). Um kein Aufsehen zu erregen, müssen die [Eheleute](greet+wout) weiter im selben Hotelzimmer nächtigen, [sie](greet) im Bett, [er](wout) in der Wanne. [Femke](femke) gewinnt am Berg vor [Lene Holt](lene), [die](lene) am Zielstrich ausspuckt und von Betrug spricht. [Carlo Rosso](rosso), der italienische [Geldgeber](rosso), überreicht der [Siegerin](femke) Orchideen und die Karte [seines](rosso) Zimmers. Die Orchideen behält [sie](femke).
- investigate greet wout "fordert"
- reveal wout greet "bekommt"
+ affair imke wout "laufe"
- cheat wout greet "laufe"
- married greet wout "Eheleute"
- find femke "gewinnt"
- accuse lene femke "Betrug"
- gift rosso femke "Orchideen"
- invite rosso femke "Karte"
- reject femke rosso "Die Orchideen behält"

== 6 Die alte Akte
Der [Verbandsarzt](dokter) [Dr. Claes](dokter) bestellt [Greet](greet) nach [Brüssel](@brüssel) und legt [ihr](greet) einen Laborbericht vor, nach dem die Probe, die [Femke](femke) die Sperre eintrug, vertauscht worden war. Unterschrieben hat damals der [Mannschaftsarzt](wout). Auf der Rückfahrt muss die [Sportdirektorin](greet) rechts heranfahren, weil [sie](greet) die Straße nicht mehr sieht. Zur Rede gestellt, gesteht [Wout](wout), [er](wout) habe mit der schmutzigen Probe die damals schon schwangere [Spanierin](spanierin) [Alba](spanierin) gedeckt, eine [Kollegin](spanierin) [Femkes](femke), von [der](spanierin) [er](wout) eine [Tochter](baby) habe.
- travel greet dokter "bestellt" @brüssel
- reveal dokter greet "legt"
- sad greet "Straße nicht"
- accuse greet wout "Zur Rede gestellt"
+ reveal wout greet "gesteht"
- betray.past wout femke "schmutzigen Probe"
- help.past wout spanierin "gedeckt"
- pregnant.past spanierin wout "schwangere"
- colleague.past femke spanierin "Kollegin"
+ parent wout baby "Tochter"
- parent spanierin baby "Tochter"

== 7 Regen auf Kopfstein
Dreißig Kilometer Pflaster, elf Platten, ein verirrter Hund im Feld. Der Bus riecht nach Kampfer und nassen Socken. [Robin](robin) tippt Meldungen, die keiner liest, und in der Küche brennt der Reis an. [Imke](imke), von [Greet](greet) noch vor dem Frühstück auf die Straße gesetzt, wartet mit zwei Taschen an der Haltestelle auf [Wout](wout). Drei Busse fahren vorbei. Beim vierten steigt [sie](imke) allein ein.
+ quit imke greet "Straße gesetzt"
- breakup imke wout "allein ein"

== 8 Aussprachen
Die Wahrheit über die Probe erfährt [Femke](femke). [Greet](greet) bittet um Verzeihung. Lange schweigt [Femke](femke). Dann ohrfeigt [sie](femke) [Wout](wout). Angezeigt wird [Wout](wout) von [Greet](greet). Die Koffer hat [er](wout) bereits gepackt. Vor der Garage trifft [Femke](femke) [Jasper](jasper). [Jasper](jasper) hatte [ihr](femke) nie geglaubt. Deshalb weint [er](jasper) jetzt. Zurück will [er](jasper) zu [Femke](femke). Heute fährt [sie](femke) Rad, antwortet [Dewaele](femke).
+ discover femke wout "Wahrheit"
- reconcile? femke greet "Verzeihung"
- attack femke wout "ohrfeigt"
+ accuse greet wout "Angezeigt"
- sad jasper "weint"
- reconcile? femke jasper "Zurück"
- reject femke jasper "antwortet"

== 9 Schlüsselbein
Mit verheiltem Bruch kehrt [Tsige](tsige) ins Feld zurück und erfährt von [Robin](robin), dass [Jasper](jasper) [seiner](jasper) früheren [Verlobten](femke) nachläuft. [Sie](tsige) wirft [ihm](jasper) den Ersatzschlauch vor die Füße und beendet die Sache, ehe sie recht begonnen hat. Bei einer Flasche Rotwein stellen [Femke](femke) und die [Eritreerin](tsige) fest, dass der [Mechaniker](jasper) [beiden](femke+tsige) dieselben Komplimente gemacht hat, Wort für Wort, bis hin zu den Waden. Gegen Mitternacht lehnt [Tsige](tsige) den Kopf an die Schulter der [Rivalin](femke). Keine rührt sich.
- recover tsige "verheiltem"
- return tsige "kehrt"
- reveal robin tsige "erfährt"
- engaged.past femke jasper "Verlobten"
- ex femke jasper "früheren Verlobten"
- love jasper femke "nachläuft"
+ breakup tsige jasper "beendet"
- discover femke+tsige jasper "stellen"
- flirt jasper femke+tsige "Komplimente"
- enemy femke tsige "Rivalin"
- flirt tsige femke "lehnt"

== 10 Königsetappe
[Rosso](rosso), [dem](rosso) schlechte Presse zuwider ist, dreht der Mannschaft den Geldhahn zu. Da verpfändet [Vic Dewaele](pater) [seine](pater) Bäckerei, und [Greet](greet), frisch von [Wout](wout) geschieden, steuert den Erlös des Hauses bei. Am letzten Pass zieht [Lene Holt](lene) davon. [Femke](femke) hat die Beine, [sie](lene) einzuholen, doch hinter [ihr](femke) leidet [Tsige](tsige), und ohne Windschatten wäre [diese](tsige) verloren. [Sie](femke) wartet. Kurz vor dem Gipfel rast die [Dänin](lene) in eine Kuh; Hand in Hand rollen [die beiden](femke+tsige) an [ihr](lene) vorbei ins Ziel.
- reject rosso greet "Geldhahn"
- help pater femke "verpfändet"
- divorce greet wout "geschieden"
- help greet femke+tsige "steuert"
+ help femke tsige "wartet"
- injure lene "Kuh"
+ find femke+tsige "ins Ziel"

== 11 Gent, Endstation
Auf dem Rathausbalkon, vor achttausend Menschen, küsst [Tsige](tsige) [Femke](femke) so ausgiebig, dass [Vic](pater) den Blumenstrauß fallen lässt und dann am lautesten klatscht. [Robin](robin) hat endlich eine Schlagzeile. [Wout](wout), [seine](wout) Zulassung ist [er](wout) los, schiebt in [Girona](@girona) einen Kinderwagen; [Alba](spanierin) hat [ihn](wout) bei sich aufgenommen, allerdings nur als Untermieter, damit die kleine [Marie](baby) einen [Vater](wout) habe. [Greet](greet) bekommt von [Lene Holt](lene), [die](lene) auf Krücken erschienen ist, eine Einladung zum Abendessen und sagt zu, bevor [sie](greet) darüber nachdenken kann.
+ kiss femke tsige "küsst"
- happy pater "klatscht"
- quit wout "Zulassung"
- housemate.start spanierin wout "Untermieter"
- help spanierin wout "aufgenommen"
- parent wout baby "Vater"
- invite lene greet "Einladung"
+ date? greet lene "Abendessen"
