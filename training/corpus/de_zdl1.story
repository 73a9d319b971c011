%series Backbord bleiben
%lang de
%genre big-city comedy about women friends and their husbands, Hamburg, encyclopaedia episode overview
%cast ricarda | Ricarda Behn; Ricarda; Ricky | f
%cast tillmann | Tillmann Behn; Tillmann | m
%cast nives | Nives Kovačić; Nives | f
%cast hasso | Senator Lüdemann; Hasso Lüdemann; Hasso | m
%cast gesine | Gesine Lüdemann; Gesine | f
%cast yara | Yara Nassar; Yara | f
%cast casper | Casper | m
%cast philine | Philine | f
%cast milou | Milou | f
%cast doerte | Dörte Wiegand; Dörte | f
%cast doertemann | - | m
%cast joris | Joris | m
%cast wojtek | Wojtek | m
%cast almut | Almut | f
%cast jadranka | Jadranka | f
%cast hebamme | - | f
%cast kellner | - | m
%cast patient | - | m
%cast grosstante | - | f
%cast witwer | - | m
%cast baby | - | f

== 1 Barkassengeburtstag
[Ricarda Behn](ricarda), [Steuerfahnderin](ricarda) und seit elf Jahren mit dem [Bestatter](tillmann) [Tillmann](tillmann) verheiratet, richtet [ihrer](ricarda) besten [Freundin](nives) [Nives](nives) zum Vierzigsten ein Fest auf einer Barkasse aus. Die [Galeristin](nives) hat dafür kaum Augen, denn an Bord ist auch [Senator Lüdemann](hasso), mit [dem](hasso) [sie](nives) seit dem Winter Hotelbetten zerwühlt. Nichts ahnend stößt [dessen](hasso) [Gattin](gesine) mit [ihr](nives) an. [Zahnärztin](yara) [Yara](yara) geht unterdessen [ihrem](yara) geschiedenen [Mann](casper) aus dem Weg, während [Dörte](doerte), [deren](doerte) [Gemahl](doertemann) man im Vorjahr zu Grabe trug, einsam an der Reling steht und die selbst gebackene Torte den Möwen überlässt.
- married ricarda tillmann "verheiratet"
- friend nives ricarda "besten Freundin"
+ celebrate ricarda nives "Fest"
+ affair hasso nives "Hotelbetten zerwühlt"
- married gesine hasso "Gattin"
- discover! gesine hasso+nives "Nichts ahnend"
- divorce.past casper yara "geschiedenen"
- ex casper yara "geschiedenen Mann"
- die.past doertemann "zu Grabe trug"
- married.past doerte doertemann "Gemahl"
- sad doerte "einsam"
- create doerte "selbst gebackene"

== 2 Inkasso
[Casper](casper) bringt die neunjährige [Milou](milou) einen Tag zu früh zurück und hat obendrein Neuigkeiten: [Er](casper) und [seine](casper) [Physiotherapeutin](philine) [Philine](philine) haben sich Ringe ausgesucht. [Yara](yara) gratuliert [ihrem](yara) [Ex](casper) und bohrt danach einem wehrlosen [Patienten](patient) den falschen Zahn auf. In der Konditorei nimmt [Dörte](doerte) täglich Pakete für das ganze Haus entgegen, weil [ihr](doerte) der [Bote](wojtek) mit dem schiefen Lächeln gefällt. [Ricarda](ricarda) bekommt eine neue Akte auf den Tisch: Der [Politiker](hasso), [dessen](hasso) Nebeneinkünfte [sie](ricarda) durchleuchten soll, ist ausgerechnet [der](hasso), [der](hasso) [ihrer](ricarda) [Freundin](nives) den Kopf verdreht hat.
- advisor philine casper "Physiotherapeutin"
+ engaged casper philine "Ringe ausgesucht"
- ex casper yara "Ex"
- injure patient yara "bohrt"
- love doerte wojtek "gefällt"
+ investigate? ricarda hasso "durchleuchten"
- love nives hasso "Kopf verdreht"
- friend nives ricarda "Freundin"
- reveal casper yara "Neuigkeiten"

== 3 Zustellung
Beim Versuch, einen Kühlschrank allein in den dritten Stock zu wuchten, quetscht sich der [Paketbote](wojtek) die Hand. [Dörte](doerte) verbindet [ihn](wojtek) mit einem Geschirrtuch, und endlich erfährt [sie](doerte), wie [er](wojtek) heißt: [Wojtek](wojtek), aus [Gdynia](@gdynia), vier Geschwister, keine Frau. [Tillmann](tillmann) bittet [Ricarda](ricarda) beim Abendbrot um ein Kind, und [sie](ricarda) wechselt das Thema. [Seine](tillmann) [Mutter](almut) [Almut](almut), [die](almut) das Erdgeschoss bewohnt, hat durch die Decke jedes Wort gehört. [Nives](nives) verspricht der [Steuerfahnderin](ricarda), [Hasso](hasso) kein Sterbenswort zu verraten – und hält das ganze vierzig Minuten durch.
- injure wojtek "quetscht"
+ treat wojtek doerte "verbindet"
- discover doerte wojtek "erfährt"
- birth? ricarda "Kind"
- reject ricarda tillmann "wechselt das Thema"
- parent almut tillmann "Mutter"
- neighbour almut ricarda+tillmann "Erdgeschoss"
- discover almut ricarda+tillmann "gehört"
- reveal! nives hasso "kein Sterbenswort"
+ reveal nives hasso "ganze vierzig Minuten"
- betray nives ricarda "ganze vierzig Minuten"

== 4 Belege
Vorgewarnt lässt der [Senator](hasso) über Nacht drei Ordner im Aktenvernichter verschwinden. [Ricarda](ricarda) steht vor leeren Regalen und weiß sofort, wer geplaudert hat. Im Treppenhaus der Galerie fliegen Worte, die sich nicht mehr zurücknehmen lassen, und [Nives](nives) nennt die [Jüngere](ricarda) eine Beamtin mit Stempelkissen statt Herz. [Yara](yara), zwischen den Fronten, kocht für [beide](nives+ricarda) Linsensuppe, aber keine von [ihnen](nives+ricarda) erscheint. Stattdessen klingelt [Philine](philine). [Sie](philine) hat Zahnweh, keinen Termin und, wie [sie](philine) auf dem Behandlungsstuhl schluchzend zugibt, seit Wochen den Verdacht, dass [ihr](philine) [Bräutigam](casper) noch an [seiner](casper) [Ersten](yara) hängt.
- discover ricarda nives "weiß sofort"
- reveal.past nives hasso "geplaudert"
+ quarrel nives ricarda "fliegen Worte"
- invite yara nives+ricarda "kocht"
- ill philine "Zahnweh"
- sad philine "schluchzend"
+ love? casper yara "hängt"
- reveal philine yara "zugibt"
- engaged casper philine "Bräutigam"
- married.past casper yara "Ersten"
- reject nives+ricarda yara "erscheint"

== 5 Fremde Betten
[Dörtes](doerte) [Bruder](joris) [Joris](joris), [Lotse](joris) und frisch aus [Valparaíso](@valparaiso) heimgekehrt, nistet sich mit zwei Seesäcken bei [ihr](doerte) ein. Als [Wojtek](wojtek) mit Nelken vor der Tür steht, öffnet [ihm](wojtek) ein halb nackter [Kerl](joris); gekränkt lässt [er](wojtek) den Strauß auf der Matte und geht. [Gesine Lüdemann](gesine) findet in der Reinigung eine Restaurantquittung für zwei. [Sie](gesine) bestellt dort denselben Tisch, und der redselige [Kellner](kellner) beschreibt [ihr](gesine) die [Begleiterin](nives) [ihres](gesine) [Mannes](hasso) bis hin zum Leberfleck. [Ricarda](ricarda) meidet weiterhin die Galerie, obwohl [Tillmann](tillmann) [ihr](ricarda) zuredet, der alten [Freundin](nives) die Hand zu reichen.
- sibling doerte joris "Bruder"
- return joris "heimgekehrt"
- housemate.start doerte joris "nistet"
- gift? wojtek doerte "Nelken"
- meet joris wojtek "öffnet"
+ jealous wojtek joris "gekränkt"
- find gesine "Restaurantquittung"
+ reveal kellner gesine "beschreibt"
- discover gesine nives "beschreibt"
- married gesine hasso "Mannes"
- reconcile? nives ricarda "Hand zu reichen"
- friend nives ricarda "alten Freundin"

== 6 Vernissage
Vor vollem Haus eröffnet [Nives](nives) die Schau [ihres](nives) Lebens. Da bahnt sich die [Frau](gesine) des [Senators](hasso) einen Weg durch die Menge und schüttet [ihr](nives) Rotwein über das Kleid. „Ab heute bügeln [Sie](nives) [ihm](hasso) die Hemden“, sagt [sie](gesine). [Hasso](hasso) beteuert vor laufenden Handys, die [Galeristin](nives) nur flüchtig zu kennen. Ausgerechnet [Ricky](ricarda) legt der tropfenden [Kovačić](nives) [ihren](ricarda) Mantel um, und mehr Versöhnung braucht es nicht. [Joris](joris) hingegen hat die ganze Zeit nur auf die [Zahnärztin](yara) gestarrt, mit [der](yara) [er](joris) in der Schule einmal einen halben Sommer lang gegangen ist.
+ create nives "eröffnet"
+ attack gesine nives "Rotwein"
- married gesine hasso "Frau"
- breakup gesine hasso "Ab heute"
- betray hasso nives "flüchtig"
- help ricarda nives "Mantel"
+ reconcile nives ricarda "Versöhnung"
- love joris yara "gestarrt"
- couple.past joris yara "gegangen"

== 7 Probezeit
Zwei Striche: [Ricarda](ricarda), [die](ricarda) nie Mutter werden wollte, sitzt auf dem Rand der Wanne und lacht, bis [ihr](ricarda) die Tränen kommen. [Tillmann](tillmann) sagt [sie](ricarda) vorerst nichts, doch [seine](tillmann) [Mutter](almut) liest es [ihr](ricarda) an der Nasenspitze ab und strickt noch am selben Abend los. [Yara](yara) lässt sich von [Joris](joris) die Containerbrücken bei Nacht zeigen; auf der Heimfahrt ruht [ihr](yara) Kopf an [seiner](joris) Schulter. [Milou](milou) petzt es [ihrem](milou) [Vater](casper), [der](casper) daraufhin so miserabel schläft, dass [Philine](philine) aufs Sofa auswandert. [Hasso Lüdemann](hasso)? [Den](hasso) kennt man in der Galerie nicht mehr.
+ pregnant ricarda tillmann "Zwei Striche"
- reveal! ricarda tillmann "nichts"
- parent almut tillmann "Mutter"
- discover almut ricarda "Nasenspitze"
- create almut "strickt"
+ date joris yara "bei Nacht"
- reveal milou casper "petzt"
- parent casper milou "Vater"
- jealous casper joris "miserabel schläft"
- affair.end hasso nives "nicht mehr"

== 8 Kalte Füße
Eine Stunde vor der Trauung steigt [Casper](casper) aus dem Toilettenfenster des Standesamts und fährt zu [Yara](yara). Auf [ihrer](yara) Schwelle gesteht [er](casper), dass es immer nur [sie](yara) gewesen sei. [Sie](yara) hört [ihn](casper) zu Ende an, schüttelt den Kopf und ruft [ihm](casper) ein Taxi. [Philine](philine), im weißen Kostüm versetzt, trinkt mit den Trauzeugen den Sekt aus; heimgefahren wird [sie](philine) von [Dörte](doerte), [die](doerte) die Hochzeitstorte geliefert hat und nun wieder mitnehmen darf. Unterwegs tröstet [die](doerte) [sie](philine) mit einem Stockwerk Marzipan. Auf dem Rücksitz liegt ein Paket ohne Absender: Nelken, getrocknet, dazu eine Nummer aus [Gdynia](@gdynia).
- wedding? casper philine "Trauung"
+ flee casper philine "Toilettenfenster"
- confess casper yara "gesteht"
- love casper yara "immer nur sie"
+ reject yara casper "schüttelt den Kopf"
- breakup casper philine "versetzt"
- help doerte philine "tröstet"
- find doerte "Paket"
- travel casper yara "fährt"

== 9 Ostwärts
[Dörte](doerte) schließt die Konditorei ab und setzt sich zum ersten Mal in [ihrem](doerte) Leben in einen Nachtbus. In [Gdynia](@gdynia) pflegt [Wojtek](wojtek), [der](wojtek) nach der verunglückten Nelkenlieferung gekündigt hat, eine [Großtante](grosstante). „Der [Halbnackte](joris) war [mein](doerte) [Bruder](joris)“, stellt [sie](doerte) noch am Busbahnhof klar, und [ihm](wojtek) fällt ein ganzes Gebirge vom Herzen. In [Hamburg](@hamburg) hat [Nives](nives) weniger Glück: [Ihre](nives) [Mutter](jadranka) [Jadranka](jadranka) reist aus [Rijeka](@rijeka) an, um [ihr](nives) einen [Witwer](witwer) mit Olivenhain schmackhaft zu machen. [Tillmann](tillmann) stößt im Wäschekorb auf winzige Söckchen, hält sie für ein Geschenk an eine Kundin und denkt sich nichts.
+ travel doerte "Nachtbus" @gdynia
- quit wojtek "gekündigt"
- kin grosstante wojtek "Großtante"
- help wojtek grosstante "pflegt"
- sibling doerte joris "Bruder"
- reveal doerte wojtek "stellt"
- happy wojtek "vom Herzen"
- parent jadranka nives "Mutter"
- travel jadranka "reist" @hamburg
- couple? nives witwer "schmackhaft"
- find tillmann "Söckchen"
- discover! tillmann ricarda "denkt sich nichts"

== 10 Seitenwechsel
[Gesine](gesine) erscheint in [Ricardas](ricarda) Büro und legt jene drei Ordner auf den Tisch, die [ihr](gesine) künftiger [Exmann](hasso) geschreddert glaubt; [sie](gesine) hatte sie zuvor kopiert. Die [Beamtin](ricarda) traut [ihren](ricarda) Augen nicht. Noch am Vormittag wird der [Senator](hasso) aus der Bürgerschaft heraus abgeführt, und um die Mittagszeit ist [er](hasso) keiner mehr. Beim Hinausgehen begegnen sich [Gesine](gesine) und [Nives](nives). Statt Wein gibt es diesmal eine Frage: Ob die [Galeristin](nives) jemanden brauche, der rechnen könne? Am Montag tritt die [Betrogene](gesine) [ihren](gesine) Dienst an der Kasse [ihrer](gesine) einstigen [Nebenbuhlerin](nives) an.
- help gesine ricarda "legt jene drei Ordner"
- divorce? gesine hasso "künftiger Exmann"
- betray gesine hasso "kopiert"
+ arrest _ hasso "abgeführt"
- quit hasso "keiner mehr"
- cheat.past hasso gesine "Betrogene"
+ hire gesine nives "Dienst"
- enemy.past gesine nives "Nebenbuhlerin"

== 11 Andere Umstände
Auf einer Beerdigung, bei der [Tillmann](tillmann) die Rede hält, wird [Ricky](ricarda) neben dem offenen Grab ohnmächtig. [Yara](yara) fängt [sie](ricarda) auf und plappert vor Schreck vom fünften Monat. Der [Bestatter](tillmann) verliert den Faden, dann das Manuskript, dann die Fassung; so glücklich hat man auf dem Ohlsdorfer Friedhof noch keinen gesehen. Daheim wirft [er](tillmann) [seiner](tillmann) [Mutter](almut) allerdings vor, dass [sie](almut) es vor [ihm](tillmann) wusste. [Jadranka](jadranka), [die](jadranka) eigentlich längst abfahren wollte, hat mittlerweile Gefallen an einem gewissen [Lotsen](joris) gefunden, [der](joris) angeblich [ihr](jadranka) zuliebe Kroatisch lernt. Dass [dieser](joris) die Vokabeln bloß paukt, um [Yara](yara) zu imponieren, will niemand [ihr](jadranka) sagen.
- ill ricarda "ohnmächtig"
- help yara ricarda "fängt"
+ reveal yara tillmann "plappert"
- pregnant ricarda tillmann "fünften Monat"
- lose tillmann "das Manuskript"
- happy tillmann "glücklich"
- parent almut tillmann "Mutter"
- accuse tillmann almut "wirft"
- love jadranka joris "Gefallen"
- love joris yara "imponieren"
- reveal! _ jadranka "sagen"
- die.past _ "Beerdigung"
- sad yara "Schreck"
- discover.past almut ricarda "wusste"

== 12 Gegenverkehr
Kaum ist [Dörte](doerte) mit [Wojtek](wojtek) aus [Polen](@polen) zurück, überrascht [er](wojtek) [sie](doerte) mit einem Gesuch: [Er](wojtek) will bei [ihr](doerte) als Lehrling anfangen, nicht als Gatte. [Sie](doerte) stellt [ihn](wojtek) ein und ist insgeheim beleidigt. [Philine](philine) hat sich derweil in [Caspers](casper) Wohnung verschanzt und droht, [seine](casper) Plattensammlung Stück für Stück aus dem Fenster zu werfen. Als Vermittlerin muss ausgerechnet [seine](casper) [Ex-Frau](yara) herhalten. [Die](yara) redet erst mit [der](philine) auf dem Balkon, dann mit [dem](casper) auf dem Gehweg, und am Abend hat [sie](yara) [beide](casper+philine) so weit, dass [sie](casper+philine) wenigstens dieselbe Pizza essen.
- return doerte+wojtek "zurück"
+ hire wojtek doerte "stellt"
- married! doerte wojtek "Gatte"
- sad doerte "beleidigt"
- threaten philine casper "droht"
- divorce.past casper yara "Ex-Frau"
- ex casper yara "Ex-Frau"
- help yara casper+philine "Vermittlerin"
+ reconcile? casper philine "so weit"

== 13 Sturmflut
Das Wasser steht bis zur Fischauktionshalle, als bei [Ricarda](ricarda) die Wehen einsetzen. Der Rettungswagen kommt nicht durch, wohl aber [Joris](joris) mit dem Lotsenboot. An Bord assistiert [Almut](almut) einer seekranken [Hebamme](hebamme), und querab von [Blankenese](@blankenese) schreit ein [Mädchen](baby) zum ersten Mal. [Tillmann](tillmann) küsst abwechselnd [Frau](ricarda) und [Mutter](almut). In der überfluteten Backstube retten [Dörte](doerte) und [ihr](doerte) [Lehrling](wojtek) die Mehlsäcke; knietief im Wasser fragt [er](wojtek) schließlich doch, ob [sie](doerte) [ihn](wojtek) zum Mann nehme. [Nives](nives) und [Gesine](gesine) hängen unterdessen Bilder höher. „Auf die Männer“, sagt die [Ältere](gesine) und hebt den Thermosbecher, „mögen sie schwimmen können.“
+ birth ricarda baby "schreit"
- rescue joris ricarda "Lotsenboot"
- help almut hebamme "assistiert"
- ill hebamme "seekranken"
- happy tillmann "küsst"
- married ricarda tillmann "Frau"
- parent almut tillmann "Mutter"
- boss doerte wojtek "Lehrling"
+ propose wojtek doerte "zum Mann nehme"
