%series Dritte Halbzeit
%lang de
%genre women's ice hockey drama, Tampere, encyclopaedia episode list
%cast aino | Aino Lehtonen; Aino; Lehtonen | f
%cast petra | Petra Nováková; Petra; Nováková | f
%cast mika | Mika Salo; Mika; Salo | m
%cast tuuli | Tuuli Lehtonen; Tuuli | f
%cast riku | Riku | m
%cast shanice | Shanice Brown; Shanice; Brown | f
%cast vesa | Vesa Lehtonen; Vesa | m
%cast kaisa | Kaisa | f
%cast lumi | Lumi | f
%cast eero | Dr. Eero Halla; Eero; Halla | m
%cast sponsor | Herr Winter; Winter | m
%cast klempner | - | m
%cast sisko | Sisko | f
%cast team | Wölfinnen | g

== 1
Im Auftakt verliert [Aino Lehtonen](aino), die langjährige [Kapitänin](aino) der [Wölfinnen](team), durch einen Schlittschuhtritt drei Zähne und die Binde, welche der neue [Trainer](mika) [Mika Salo](mika) noch vor dem Schlusspfiff an die zehn Jahre jüngere [Petra Nováková](petra) weitergibt. Dass [Salo](mika) vor langer Zeit mit [Ainos](aino) [Schwester](tuuli) [Tuuli](tuuli) verlobt war und [sie](tuuli) am Polterabend sitzen ließ, weiß in der Kabine jede außer der [Tschechin](petra). [Vesa](vesa), der [Mann](vesa) der [Abgesetzten](aino), sitzt an jenem Abend nicht auf der Tribüne, obwohl [er](vesa) es versprochen hat, sondern am anderen Ende der Stadt vor einem Haus, in dem Licht brennt.
- injure aino "verliert"
- boss.start mika team "neue Trainer"
+ hire petra mika "weitergibt"
- quit aino mika "Abgesetzten"
- engaged.past mika tuuli "verlobt"
- breakup.past mika tuuli "sitzen ließ"
- sibling aino tuuli "Schwester"
- discover! petra mika+tuuli "außer"
- married aino vesa "Mann"
- betray vesa aino "versprochen"

== 2
In dem Haus wohnt [Kaisa](kaisa), eine geschiedene [Floristin](kaisa), mit [der](kaisa) [Vesa](vesa) seit dem Herbst schläft und [die](kaisa) [ihm](vesa) nun mitteilt, [sie](kaisa) habe die Heimlichkeiten satt. Während [Aino](aino) sich bei [Dr. Halla](eero), dem [Teamarzt](eero) und [ihrem](aino) ältesten [Freund](eero), die Lücken füllen lässt, küsst in der leeren Halle die kanadische [Torhüterin](shanice) [Shanice Brown](shanice), ohne lange zu fragen, [ihre](shanice) neue [Anführerin](petra). [Petra](petra) schiebt [sie](shanice) fort, denkt aber, wie die Kamera durch ein nächtliches Fenster verrät, bis zum Morgen an nichts anderes. Der [Geldgeber](sponsor) des Vereins, ein gewisser [Herr Winter](sponsor), beklagt die Zuschauerzahlen.
- divorce.past _ kaisa "geschiedene"
+ affair kaisa vesa "schläft"
- cheat vesa aino "schläft"
- sad kaisa vesa "satt"
- advisor eero team "Teamarzt"
- treat aino eero "füllen"
- friend aino eero "Freund"
- colleague petra shanice "neue Anführerin"
+ kiss petra shanice "küsst"
- reject petra shanice "schiebt"
- love petra shanice "an nichts anderes"

== 3
[Tuuli](tuuli), [die](tuuli) als Journalistin aus [Helsinki](@helsinki) anreist, um über den Klub zu schreiben, trifft in der Kabinentür auf den [Mann](mika), [dessentwegen](mika) [sie](tuuli) die Stadt einst verlassen hat, und verpasst [ihm](mika) vor laufendem Mikrofon eine Ohrfeige, die am Abend in den Nachrichten kommt. [Mika](mika), [der](mika) sie verdient zu haben glaubt, bittet um ein Gespräch. [Sie](tuuli) gewährt [ihm](mika) fünf Minuten, aus denen eine Nacht wird. [Aino](aino), bei [der](aino) die [Schwester](tuuli) wohnt, wartet mit dem Essen, dann mit der Polizei; [Riku](riku), [ihr](aino) siebzehnjähriger [Sohn](riku), wartet nicht, [er](riku) ist bei [Lumi](lumi), der jüngsten [Stürmerin](lumi), aufs Dach gestiegen.
- travel tuuli "anreist"
- find tuuli mika "trifft"
- move.past tuuli "verlassen"
+ attack tuuli mika "Ohrfeige"
+ sex mika tuuli "eine Nacht"
- sibling aino tuuli "Schwester"
- housemate aino tuuli "wohnt"
- parent aino riku "Sohn"
- date lumi riku "aufs Dach"

== 4
Die [Wölfinnen](team) verlieren. [Mika](mika) brüllt. [Aino](aino) brüllt zurück. [Petra](petra) stellt sich vor [Aino](aino). [Shanice](shanice) hält alles. Nach dem Spiel küsst diesmal [Petra](petra) [Shanice](shanice). [Winter](sponsor) sieht [Petra](petra) und [Shanice](shanice). [Winter](sponsor) mag das nicht. [Vesa](vesa) schenkt [Aino](aino) Rosen. Die Rosen stammen von [Kaisa](kaisa). [Aino](aino) findet im Strauß eine Karte. Auf der Karte steht »Dein Röschen«. [Aino](aino) ruft [Eero](eero) an. [Eero](eero) kommt sofort.
- quarrel aino mika "brüllt zurück"
- help petra aino "stellt"
+ kiss petra shanice "küsst"
- discover sponsor petra+shanice "sieht"
- gift vesa aino "Rosen"
- find aino "findet"
+ discover aino vesa "Karte"
- help eero aino "sofort"

== 5
Nachdem [Aino](aino) der [Floristin](kaisa), [die](kaisa) [sie](aino) als Kundin kannte, vor dem Laden sämtliche Eimer umgetreten und den [Gatten](vesa) samt Werkzeug hinausgesetzt hat, zieht [dieser](vesa), da auch [Kaisa](kaisa) [ihn](vesa) unter diesen Umständen nicht aufnimmt, in das Wohnmobil [seines](vesa) Trainers aus Jugendtagen. [Winter](sponsor) verlangt von [Salo](mika) unter Hinweis auf den Vertrag, die beiden [Verliebten](petra+shanice) auf verschiedene Vereine zu verteilen. [Mika](mika), [der](mika) zum ersten Mal in [seinem](mika) Leben für jemanden geradesteht, nennt [ihn](sponsor) einen Halunken. [Tuuli](tuuli) druckt den Satz. Der [Mäzen](sponsor) kündigt dem [Trainer](mika) daraufhin fristlos und dem Klub zum Jahresende.
- attack aino kaisa "umgetreten"
- quarrel aino kaisa "umgetreten"
+ breakup aino vesa "hinausgesetzt"
- married aino vesa "Gatten"
- reject kaisa vesa "nicht aufnimmt"
- move vesa "zieht"
- couple petra shanice "Verliebten"
- help mika petra+shanice "geradesteht"
- accuse mika sponsor "Halunken"
- create tuuli "druckt"
+ quit mika sponsor "kündigt"

== 6
Als Interimstrainerin springt, weil sich sonst niemand findet, die zahnlückige [Lehtonen](aino) ein, [die](aino) als Erstes die Kapitänsbinde nicht etwa zurückfordert, sondern [Nováková](petra) lässt, was zwischen den früheren [Konkurrentinnen](aino+petra) eine Freundschaft begründet. [Dr. Halla](eero), [der](eero) [Aino](aino) seit der Schulzeit liebt, ohne es je gesagt zu haben, lädt [sie](aino) zum Eisfischen ein und erzählt [ihr](aino) dort von den Fischen. [Tuuli](tuuli) stellt fest, dass [sie](tuuli) von [Mika](mika) ein Kind bekommt, und schreibt eine Kündigung, einen Abschiedsbrief und eine Einkaufsliste, von denen [sie](tuuli) nur die letzte abschickt. [Riku](riku) und [Lumi](lumi) werden auf frischer Tat von der [Großmutter](sisko) [Sisko](sisko) ertappt.
+ hire aino "springt"
- enemy.past aino petra "Konkurrentinnen"
- friend.start aino petra "Freundschaft"
- love eero aino "liebt"
- invite eero aino "lädt"
- confess! eero aino "von den Fischen"
+ pregnant tuuli mika "Kind bekommt"
- breakup? tuuli mika "Abschiedsbrief"
- sex lumi riku "frischer Tat"
- discover sisko lumi+riku "ertappt"
- kin riku sisko "Großmutter"

== 7
Eine Erkältungswelle, die das halbe Team niederwirft, zwingt [Aino](aino), [die](aino) sich selbst kaum auf den Beinen hält, das Halbfinale mit elf Spielerinnen zu bestreiten; im letzten Drittel prallt [Shanice](shanice) mit dem Hinterkopf gegen den Pfosten und bleibt liegen. In der Klinik wird [Petra](petra) nicht zu [ihr](shanice) vorgelassen, da nur Angehörige Zutritt haben, worauf [sie](petra) der Stationsschwester erklärt, die [Verletzte](shanice) sei [ihre](petra) [Braut](shanice). Das ist gelogen. Als die [Kanadierin](shanice) die Augen aufschlägt, sagt [sie](shanice), [sie](shanice) nehme an. [Eero](eero), [der](eero) die ganze Nacht bei [den beiden](petra+shanice) gesessen hat, heult auf dem Parkplatz wie ein Schlosshund.
- ill aino "kaum auf den Beinen"
- injure shanice "prallt"
- reject _ petra "nicht zu ihr"
- betray petra _ "erklärt"
- engaged! petra shanice "Braut"
- recover shanice "Augen"
+ engaged.start petra shanice "nehme an"
- help eero petra+shanice "gesessen"
- sad eero "heult"

== 8
[Shanice](shanice) darf nach Hause. [Petra](petra) trägt [Shanice](shanice) über die Schwelle. [Lumi](lumi) backt. [Riku](riku) isst alles. [Vesa](vesa) steht im Schnee. [Aino](aino) lässt [Vesa](vesa) im Schnee. [Sisko](sisko) lässt [Vesa](vesa) herein. [Vesa](vesa) ist ja [Siskos](sisko) [Sohn](vesa). [Mika](mika) sucht Arbeit. [Tuuli](tuuli) meidet [Mika](mika). [Eero](eero) verrät [Mika](mika) den Grund. [Mika](mika) rennt los. [Tuuli](tuuli) sitzt schon im Zug. [Herr Winter](sponsor) kauft das Stadion.
- recover shanice "nach Hause"
- housemate.start petra shanice "Schwelle"
- reject aino vesa "im Schnee"#2
- invite sisko vesa "herein"
- parent sisko vesa "Sohn"
- reject tuuli mika "meidet"
+ reveal eero mika "verrät"
- discover mika tuuli "Grund"
+ travel tuuli "Zug"
- find sponsor "kauft"

== 9
[Mika](mika), [der](mika) dem Zug im Leihwagen nachgejagt ist und ihn erst in [Riihimäki](@riihimaeki) eingeholt hat, beschwört die [Schwangere](tuuli) auf dem Bahnsteig, nicht noch einmal solle jemand [seinetwegen](mika) davonlaufen, und bekommt zur Antwort, [sie](tuuli) laufe diesmal nicht vor [ihm](mika) davon, sondern vor sich. Zurück fahren [sie](mika+tuuli) trotzdem gemeinsam. [Vesa](vesa) gesteht [seiner](vesa) [Mutter](sisko), dass die [Blumenhändlerin](kaisa) [ihn](vesa) längst gegen einen [Klempner](klempner) eingetauscht hat. [Sisko](sisko), [die](sisko) den [Klempner](klempner) nämlich selbst im Auge hatte, bricht mit der [Nachbarin](kaisa), neben [der](kaisa) [sie](sisko) zwanzig Jahre lang friedlich gewohnt hat. In [Siskos](sisko) Küche hängt seither der Wasserhahn lose.
- pregnant tuuli mika "Schwangere"
- travel mika tuuli "nachgejagt" @riihimaeki
- flee! tuuli mika "laufe diesmal nicht"
+ reconcile mika tuuli "gemeinsam"
- parent sisko vesa "Mutter"
- reveal vesa sisko "gesteht"
- breakup.past kaisa vesa "eingetauscht"
- couple kaisa klempner "eingetauscht"
- love sisko klempner "im Auge"
- quarrel kaisa sisko "bricht"
- neighbour kaisa sisko "Nachbarin"

== 10
[Riku](riku), [dem](riku) [Lumi](lumi) eröffnet hat, dass [sie](lumi) ein Angebot aus [Montréal](@montreal) annehmen werde, benimmt sich drei Tage lang wie [sein](riku) [Vater](vesa), verschwindet, trinkt und küsst auf einer Party die Falsche, wovon ein Film die Runde macht. [Lumi](lumi) schießt im Training so scharf, dass zwei Scheiben bersten. Es ist [Aino](aino), [die](aino) [ihrem](aino) [Jungen](riku) erklärt, was aus Männern wird, die sich nicht entschuldigen; [sie](aino) nennt dabei zwei Namen, und einer der Genannten hört im Flur zu. Noch in derselben Nacht steht [Riku](riku) mit nassen Haaren vor [Lumis](lumi) Fenster, und unweit davon [Vesa](vesa) vor dem der [Ehefrau](aino).
- hire? lumi "Angebot" @montreal
- reveal lumi riku "eröffnet"
- parent vesa riku "Vater"
- kiss _ riku "küsst"
+ cheat riku lumi "Falsche"
- sad lumi "so scharf"
- parent aino riku "Jungen"
- help aino riku "erklärt"
- reconcile? lumi riku "Fenster"
- reconcile? aino vesa "vor dem"
- married aino vesa "Ehefrau"

== 11
Der Antrag auf Scheidung, den [Aino](aino) am Tag des Finales unterschreibt, um, wie [sie](aino) sagt, mit leichtem Gepäck zu spielen, erreicht den [Empfänger](vesa) hinter dem Tor, wo [er](vesa) die Fahne schwenkt. Die [Wölfinnen](team) führen, als [Aino](aino), für die erkrankte [Lumi](lumi) selbst noch einmal auf dem Eis, vom Stock einer Gegnerin am Auge getroffen wird. [Halla](eero) ist schneller bei [ihr](aino) als die Sanitäter und sagt, während [er](eero) den Verband wickelt, in acht Wörtern, was [er](eero) vierundzwanzig Jahre für sich behalten hat. Die [Patientin](aino) fragt, ob [er](eero) das wiederholen könne, auf dem Ohr sei es so laut. [Er](eero) wiederholt es.
+ divorce? aino vesa "Antrag auf Scheidung"
- ill lumi "erkrankte"
- return aino "noch einmal"
- injure aino "getroffen"
- treat aino eero "Verband"
+ confess eero aino "in acht Wörtern"
- love eero aino "vierundzwanzig Jahre"

== 12
Mit der Heirat von [Petra](petra) und [Shanice](shanice), bei der das gesamte Team Schlittschuhe trägt, klingt die Serie aus: [Tuuli](tuuli) kommt hochschwanger am Arm des wieder eingestellten [Trainers](mika), [Winter](sponsor), [seiner](sponsor) Steuern wegen verhaftet, fehlt, [Lumi](lumi) ist nach [Montréal](@montreal) gezogen und hat [Riku](riku), [dem](riku) [sie](lumi) vergeben hat, eine Zahnbürste vorausgeschickt. [Vesa](vesa) tanzt mit [Sisko](sisko). [Aino](aino), [deren](aino) neue Zähne blitzen, erklärt dem [Arzt](eero), in den nächsten Monaten wolle [sie](aino) weder geheiratet noch gerettet, wohl aber regelmäßig geküsst werden; man sieht, dass [er](eero) sich das notiert. Die letzte Einstellung gilt der leeren Eisfläche.
+ wedding petra shanice "Heirat"
- pregnant tuuli mika "hochschwanger"
- couple mika tuuli "am Arm"
- hire mika "eingestellten"
- arrest _ sponsor "verhaftet"
- move lumi "gezogen" @montreal
- reconcile lumi riku "vergeben"
- gift lumi riku "Zahnbürste"
- wedding! aino eero "weder geheiratet"
+ kiss? aino eero "geküsst"
