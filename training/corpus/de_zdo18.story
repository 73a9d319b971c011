%series Sterne über Schloss Reichersburg
%lang de
%genre daily telenovela about a riding and chocolate estate in Styria, broadcaster's daily preview with questions and cliffhangers
%cast annabell | Annabell Lorenz; Annabell | f
%cast maximilian | Maximilian von Reichersburg; Maximilian | m
%cast constanze | Constanze von Reichersburg; Constanze | f
%cast ferdinand | Ferdinand von Reichersburg; Ferdinand | m
%cast tilda | Tilda | f
%cast gero | Gero Wendelin; Gero | m
%cast philippa | Philippa; Philippa Sartorius | f
%cast sartorius | Dr. Sartorius; Sartorius | m
%cast vroni | Vroni | f
%cast xaver | Xaver | m
%cast kim | Kim | n
%cast annamutter | Ruth | f
%cast arzt | - | m
%cast pfarrer | - | m
%cast bub | Moritz | m

== 1
Mit nichts als einem Rezeptbuch im Rucksack klopft [Annabell](annabell) an das Tor der Schokoladenmanufaktur, um den [Mann](ferdinand) zu finden, [der](ferdinand) [ihre](annabell) [Mutter](annamutter) sitzen ließ. [Gutsherr Ferdinand](ferdinand) braucht dringend eine Chocolatière und stellt keine Fragen. Umso mehr stellt [seine](ferdinand) [Gemahlin](constanze) [Constanze](constanze). Auf der Koppel hat [Annabell](annabell) derweil eine Begegnung, die [ihr](annabell) die Knie weich macht: Ein [Reiter](maximilian) mit Matsch im Gesicht reicht [ihr](annabell) [seinen](maximilian) Apfel. Dass [er](maximilian) der [Sohn](maximilian) des Hauses ist und am Samstag [Philippa](philippa) zum Altar führt, verrät [ihr](annabell) erst die [Köchin](vroni).
- breakup.past ferdinand annamutter "sitzen"
- parent annamutter annabell "Mutter"
+ hire annabell ferdinand "Chocolatière"
- married constanze ferdinand "Gemahlin"
+ meet annabell maximilian "Begegnung"
- love.start annabell maximilian "Knie weich"
- gift maximilian annabell "Apfel"
- parent ferdinand maximilian "Sohn"
- wedding? maximilian philippa "Altar"
- reveal vroni annabell "verrät"

== 2
[Philippa](philippa) bemerkt, wie der [Zukünftige](maximilian) beim Probeessen auf die Pralinen starrt und dabei keineswegs die Pralinen meint. [Ihr](philippa) [Vater](sartorius), der [Bankier](sartorius) [Sartorius](sartorius), erinnert [sie](philippa) daran, was auf dem Spiel steht: Platzt die Verbindung, platzt der Kredit. Heimlich vertauscht die [Braut](philippa) in der Küche Zucker und Salz. Vor hundert Gästen spuckt der Landeshauptmann die Trüffel in die Serviette, und [Constanze](constanze) setzt die [Neue](annabell) vor allen Leuten an die Luft. [Stallmeister Gero](gero) fängt [sie](annabell) am Tor ab. Warum hilft [ihr](annabell) ausgerechnet dieser [Griesgram](gero)?
- engaged maximilian philippa "Zukünftige"
- discover philippa maximilian "bemerkt"
- love maximilian annabell "starrt"
- parent sartorius philippa "Vater"
+ betray philippa annabell "vertauscht"
+ quit annabell constanze "Luft"
- help gero annabell "hilft"

== 3
[Gero](gero) quartiert [Annabell](annabell) über der Sattelkammer ein und bringt [sie](annabell) mit einem einzigen Satz zum Erstarren: [Er](gero) habe [ihre](annabell) [Mutter](annamutter) gekannt. Mehr sagt [er](gero) nicht, so sehr [sie](annabell) auch bohrt. [Tilda](tilda), die [Jüngste](tilda) der [Reichersburgs](constanze+ferdinand), hat die Zuckerdosen gesehen und ringt mit sich. Soll [sie](tilda) die künftige [Schwägerin](philippa) anschwärzen? [Xaver](xaver), der [Lehrling](xaver), [der](xaver) für [Tilda](tilda) durchs Feuer ginge, nimmt [ihr](tilda) die Entscheidung ab und kostet vor dem [Chef](ferdinand) aus jeder Dose. Beim Salz verzieht [er](xaver) keine Miene. Was für ein Held!
- housemate.start annabell gero "quartiert"
- friend.past annamutter gero "gekannt"
- parent constanze+ferdinand tilda "Jüngste"
- discover.past tilda philippa "gesehen"
- parent annamutter annabell "Mutter"
- kin? philippa tilda "Schwägerin"
- accuse? tilda philippa "anschwärzen"
- love xaver tilda "Feuer"
- boss ferdinand xaver "Chef"
+ reveal xaver ferdinand "kostet"

== 4
Der Tag der Trauung. Die Kapelle ist geschmückt, das Wetter ist schlecht, der [Bräutigam](maximilian) ist unauffindbar. [Maximilian](maximilian) sitzt im Heu und hält [Annabells](annabell) Rezeptbuch in Händen, aus dem ein altes Foto gerutscht ist: [sein](maximilian) [Vater](ferdinand), jung, Arm in Arm mit einer lachenden [Fremden](annamutter). Als [Annabell](annabell) hereinkommt, schauen [beide](annabell+maximilian) auf das Bild und dann einander an. Sind [sie](annabell+maximilian) etwa Geschwister? Totenbleich geht [er](maximilian) hinaus, steigt aufs Pferd und reitet zur Kapelle. Eine Stunde später heißt [Philippa](philippa) [Frau von Reichersburg](philippa).
+ discover annabell+maximilian ferdinand "Foto"
- parent ferdinand maximilian "Vater"
- couple.past annamutter ferdinand "Arm in Arm"
- sibling? annabell maximilian "Geschwister"
- sad maximilian "Totenbleich"
+ wedding maximilian philippa "heißt"

== 5
Flitterwochen auf [Madeira](@madeira), und der [Ehemann](maximilian) schläft auf dem Balkon. [Philippa](philippa) ruft weinend [ihren](philippa) [Papa](sartorius) an, [der](sartorius) etwas von Geduld und Zinsen murmelt. Zu Hause hält [Annabell](annabell) die Ungewissheit nicht mehr aus und stellt den [Gutsherrn](ferdinand) in der Rösterei. [Ferdinand](ferdinand) lässt das Tablett fallen: Ja, [er](ferdinand) habe [Ruth](annamutter) angebetet. Verlassen habe aber [sie](annamutter) [ihn](ferdinand), von einem Tag auf den anderen, mit einem Brief. Es ist nicht [ihre](annamutter) Handschrift, sieht die [Tochter](annabell) auf den ersten Blick.
- travel maximilian+philippa "Flitterwochen" @madeira
- married maximilian philippa "Ehemann"
- sad philippa "weinend"
- parent sartorius philippa "Papa"
- love.past ferdinand annamutter "angebetet"
- breakup.past annamutter ferdinand "Verlassen"
- parent annamutter annabell "Tochter"
+ reveal ferdinand annabell "Ja"
+ discover annabell _ "auf den ersten Blick"

== 6
Wer hat den Brief gefälscht? [Annabell](annabell) vergleicht Einkaufszettel, Speisepläne, Rechnungen, bis [Kim](kim) aus der Buchhaltung, von Berufs wegen misstrauisch, einen Treffer landet. Das geschwungene R gehört [Constanze](constanze)! Mit dem Beweis in der Schürze läuft [Annabell](annabell) der [Falschen](constanze) geradewegs in die Arme. Die [Gutsherrin](constanze) stößt [sie](annabell) in den Eiskeller und dreht den Schlüssel um. Minus achtzehn Grad, und keiner vermisst die [Chocolatière](annabell). Keiner außer [Xaver](xaver), [der](xaver) Vanilleeis holen soll.
- investigate annabell _ "vergleicht"
- betray.past constanze annamutter+ferdinand "gefälscht"
+ discover kim constanze "Treffer"
- attack constanze annabell "stößt"
+ abduct constanze annabell "dreht"
- rescue? xaver annabell "holen soll"

== 7
Halb erfroren wird [Annabell](annabell) von [Xaver](xaver) ans Licht gezerrt. [Er](xaver) wärmt [sie](annabell) mit Pferdedecken und flüssiger Kuvertüre; [Gero](gero) trägt [sie](annabell) zum [Arzt](arzt). Als [sie](annabell) die Augen aufschlägt, hat [sie](annabell) alles vergessen, den Keller, den Brief, den [Reiter](maximilian) mit dem Apfel. [Constanze](constanze) schickt Rosen. Auf dem Flughafen von [Graz](@graz) erfährt [Maximilian](maximilian) von dem Unglück, lässt [seine](maximilian) [Frau](philippa) samt elf Koffern stehen und rast ins Spital. »Verzeihung«, sagt die [Patientin](annabell) höflich. »Kennen [wir](annabell+maximilian) uns?«
+ rescue xaver annabell "gezerrt"
- ill annabell "Halb erfroren"
- help gero annabell "trägt"
- treat annabell arzt "Arzt"
- lose annabell "vergessen"
- gift constanze annabell "Rosen"
- discover maximilian annabell "erfährt"
- married maximilian philippa "Frau"
- travel maximilian "rast"
+ discover! annabell maximilian "Kennen"

== 8
Während [Annabell](annabell) mühsam wieder lernt, was Schokolade ist, lernt [Philippa](philippa), was Einsamkeit ist. Nachts im Stall klagt [sie](philippa) einer Stute [ihr](philippa) Leid und merkt zu spät, dass [Gero](gero) in der Box nebenan Hufe auskratzt. Der [Brummbär](gero) reicht [ihr](philippa) ein Taschentuch, das nach Pferd riecht. Zwei Nächte später kommt [sie](philippa) wieder, und diesmal weint [sie](philippa) nicht, im Gegenteil. [Tilda](tilda) hat heimlich die Aufnahmeprüfung am [Mozarteum](#mozarteum) bestanden und will auf Zehenspitzen das Gut verlassen. [Xaver](xaver) packt [ihr](tilda) Proviant ein. Das Herz bleibt [ihm](xaver) dabei im Hals stecken.
- sad philippa "Einsamkeit"
- help gero philippa "Taschentuch"
+ affair gero philippa "im Gegenteil"
- cheat philippa maximilian "im Gegenteil"
- find tilda "bestanden"
- move? tilda "verlassen"
- help xaver tilda "Proviant"
- sad xaver "Herz"

== 9
Ein Apfel bringt es an den Tag. [Maximilian](maximilian) reicht ihn [Annabell](annabell) über den Zaun, wie damals, und plötzlich ist alles wieder da: die Koppel, das Foto, der Schlüssel im Schloss. Vor versammelter Familie zeigt [sie](annabell) auf die [Täterin](constanze). [Constanze](constanze) lacht [sie](annabell) aus, bis [Kim](kim) die Schriftprobe auf den Tisch legt. [Ferdinand](ferdinand) sieht [seine](ferdinand) [Frau](constanze) an wie eine Unbekannte. Dann sagt [er](ferdinand) leise, [sie](constanze) habe bis zum Abend Zeit zu packen. Triumphiert das [Mädchen](annabell)? Nein, denn im Labor wartet ein Umschlag mit zwei Namen darauf.
+ recover annabell "wieder da"
+ accuse annabell constanze "zeigt"
- reveal kim _ "legt"
- married constanze ferdinand "Frau"
- breakup ferdinand constanze "packen"

== 10
Aufatmen! [Annabell](annabell) und [Maximilian](maximilian) sind nicht verwandt. Doch das Ergebnis ist für [Ferdinand](ferdinand) eine bittere Pille: Nicht [Annabell](annabell) ist die [Fremde](maximilian) im Haus, sondern [Maximilian](maximilian). [Constanze](constanze), schon den Hut auf dem Kopf, gesteht, [ihn](maximilian) aus einer früheren Liebschaft mitgebracht und dem [Gatten](ferdinand) untergeschoben zu haben. Der [Vater](sartorius) sei [Sartorius](sartorius)! Ein Poltern im Flur: [Philippa](philippa) ist in Ohnmacht gefallen. Wen hat [sie](philippa) da eigentlich geheiratet?
- sibling! annabell maximilian "nicht verwandt"
- parent ferdinand annabell "Nicht Annabell"
- parent! ferdinand maximilian "sondern Maximilian"
+ reveal constanze ferdinand "gesteht"
- betray.past constanze ferdinand "untergeschoben"
- affair.past constanze sartorius "Liebschaft"
- parent constanze maximilian "mitgebracht"
+ parent sartorius maximilian "Vater"
- ill philippa "Ohnmacht"
- married maximilian philippa "geheiratet"

== 11
Die Ehe zwischen den [Halbgeschwistern](maximilian+philippa) wird für nichtig erklärt, und [beide](maximilian+philippa) sind darüber so erleichtert, dass [sie](maximilian+philippa) zum ersten Mal miteinander lachen. [Sartorius](sartorius) dagegen kündigt rachsüchtig den Kredit. Binnen dreißig Tagen soll das Gut unter den Hammer. [Annabell](annabell) schlägt in der Not das Rezeptbuch der [Mutter](annamutter) auf und kreiert eine Praline, für die [Vroni](vroni) [ihr](vroni) Erspartes und [Xaver](xaver) [sein](xaver) Moped hergibt. [Gero](gero) bittet [Philippa](philippa), [seine](gero) [Frau](philippa) zu werden. Die gerade erst [Geschiedene](philippa) sagt: »Frag [mich](philippa) noch mal, wenn [ich](philippa) arm bin.«
- sibling maximilian philippa "Halbgeschwistern"
+ divorce maximilian philippa "nichtig"
- happy maximilian+philippa "erleichtert"
- threaten sartorius ferdinand "kündigt"
- parent annamutter annabell "Mutter"
- create annabell "kreiert"
- help vroni+xaver annabell "hergibt"
+ propose gero philippa "bittet"
- reject? philippa gero "noch mal"

== 12
Die »[Ruth](*ruth)« erobert [Wien](@wien)! Bestellungen stapeln sich, der Kuckuck verschwindet von den Möbeln. [Sartorius](sartorius), außer sich, legt eigenhändig Feuer in der Rösterei. In den Flammen steht ein [Kind](bub): [Vronis](vroni) [Enkel](bub) [Moritz](bub), [der](bub) naschen wollte. [Sartorius](sartorius) hört [ihn](bub) schreien, flucht, kehrt um und bringt den [Kleinen](bub) unter dem Mantel ins Freie. Hinter [ihm](sartorius) kracht das Dach herunter. Mit verbrannten Händen sitzt der [Bankier](sartorius) auf der Wiese, als [Maximilian](maximilian) herankommt, [sein](sartorius) [Sohn](maximilian), und [ihm](sartorius) wortlos Wasser reicht.
- attack sartorius ferdinand "Feuer"
- kin bub vroni "Enkel"
+ rescue sartorius bub "bringt"
- injure sartorius "verbrannten"
- parent sartorius maximilian "Sohn"
+ help maximilian sartorius "Wasser"

== 13
[Philippa](philippa) ist arm, frei und bis über beide Ohren in einen [Stallmeister](gero) verschossen, [der](gero) noch mal fragt. [Tilda](tilda) gibt in [Salzburg](@salzburg) [ihr](tilda) erstes Konzert, und wer sitzt in Reihe eins und klatscht an der falschen Stelle? [Xaver](xaver)! [Constanze](constanze) schreibt aus [Triest](@triest), ohne R. Am Abend des Erntefests führt [Ferdinand](ferdinand) die wiedergefundene [Tochter](annabell) über den Hof; der [Mann](maximilian), [der](maximilian) unter den Apfelbäumen auf [sie](annabell) wartet, ist nicht mehr [sein](ferdinand) [Sohn](maximilian) und wird es heute doch. »Willst [du](annabell)?«, fragt der [Pfarrer](pfarrer). [Annabell](annabell) beißt in den Apfel und nickt mit vollem Mund.
- love philippa gero "verschossen"
- propose gero philippa "fragt"
- create tilda "Konzert"
- parent ferdinand annabell "Tochter"
- parent! ferdinand maximilian "nicht mehr"
- kin.start ferdinand maximilian "wird es heute doch"
+ wedding annabell maximilian "nickt"
