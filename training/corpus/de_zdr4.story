%series Gesamtschule Ruhrort
%lang de
%genre school drama, Duisburg, broadcaster's press texts
%cast ottilie | Ottilie Brandes; Ottilie; Brandes | f
%cast jerome | Jérôme Mbeki; Jérôme; Mbeki | m
%cast halil | Halil Sönmez; Halil | m
%cast mila | Mila Jankowski; Mila | f
%cast piet | Piet Jankowski; Piet | m
%cast luan | Luan Berisha; Luan | m
%cast berisha | Agim Berisha; Agim | m
%cast zita | Zita Hollerbach; Zita; Hollerbach | f
%cast hausmeister | Detlef Kropp; Kropp | m
%cast sanna | Sanna | f
%cast mutterb | - | f
%cast enkel | - | n
%cast wachmann | - | m
%cast dealer | Rocco | m
%cast grossmutter | - | f
%cast schulrat | Schulrat Mertens; Mertens | m

== 1
Mit vierundfünfzig wird [Ottilie Brandes](ottilie) vom Gymnasium an die verrufenste Schule der Stadt strafversetzt, weil [sie](ottilie) dem [Schulrat](schulrat) öffentlich die Meinung gegeigt hat. Am ersten Tag zersticht [ihr](ottilie) [jemand](luan) die Reifen. [Hausmeister](hausmeister) [Kropp](hausmeister) pumpt sie wieder auf und verrät, wessen Handschrift das trägt: [Luan](luan) aus der Zehnten, [der](luan) seit dem Tod [seiner](luan) [Mutter](mutterb) jeden vergrault, der [ihm](luan) zu nahe kommt. [Ottilie](ottilie) setzt den [Sechzehnjährigen](luan) in die erste Reihe. Neben [ihm](luan) sitzt [Mila](mila), [Klassenbeste](mila), [die](mila) so tut, als sei der [Junge](luan) Luft, und dabei rot wird.
+ hire ottilie "strafversetzt"
- attack.past ottilie schulrat "die Meinung gegeigt"
+ attack luan ottilie "zersticht"
- help hausmeister ottilie "pumpt"
- reveal hausmeister ottilie "verrät"
- die.past mutterb "Tod"
- parent mutterb luan "Mutter"
- advisor ottilie luan+mila "erste Reihe"
- love mila luan "rot"

== 2
Im Lehrerzimmer regiert das Schweigen. Nur [Jérôme Mbeki](jerome), [der](jerome) Sport gibt und Gitarre spielt, rückt für die [Strafversetzte](ottilie) einen Stuhl heran. Von [ihm](jerome) erfährt [sie](ottilie), dass [Konrektorin](zita) [Zita Hollerbach](zita) auf den Chefsessel spekuliert und in jeder Neuen eine Spionin wittert. Währenddessen gerät [Milas](mila) großer [Bruder](piet) [Piet](piet) auf dem Schulklo mit [Halil](halil) aneinander; Nasen bluten, Türen splittern, und [Luan](luan), [der](luan) die zwei [Kampfhähne](halil+piet) auseinanderzerrt, kassiert am Ende den Tadel. Den Namen der wahren [Schuldigen](halil+piet) gibt [er](luan) nicht preis. [Mila](mila) weiß ihn auch so.
- help jerome ottilie "rückt"
- colleague jerome ottilie "Lehrerzimmer"
- discover ottilie zita "erfährt"
- hire? zita "spekuliert"
+ quarrel halil piet "aneinander"
- attack halil piet "aneinander"
- injure halil+piet "bluten"
- sibling mila piet "Bruder"
- help luan halil+piet "auseinanderzerrt"
- accuse _ luan "Tadel"
+ reveal! luan "preis"
- discover mila halil+piet "weiß"

== 3
Um [Luan](luan) den Tadel zu ersparen, tritt [Mila](mila) bei der [Konrektorin](zita) vor und nennt [ihren](mila) eigenen [Bruder](piet) beim Namen. Dafür wird [sie](mila) zu Hause von [Piet](piet) geschnitten und in der Klasse als Petze verhöhnt. Nur die [Großmutter](grossmutter), bei [der](grossmutter) die [Geschwister](mila+piet) aufwachsen, streicht [ihr](mila) übers Haar. [Luan](luan) will keine Retterin, schon gar nicht eine mit Zopf, sagt [ihr](mila) das ins Gesicht und lässt [ihr](mila) doch am nächsten Morgen etwas auf dem Pult zurück: einen Aal aus Draht, [seine](luan) erste freundliche Tat seit Monaten.
+ accuse mila piet "nennt"
- sibling mila piet "Bruder"
- help? mila luan "ersparen"
- reject piet mila "geschnitten"
- attack _ mila "verhöhnt"
- kin grossmutter mila+piet "Großmutter"
- housemate grossmutter mila+piet "aufwachsen"
- help grossmutter mila "streicht"
- reject luan mila "sagt ihr das ins Gesicht"
+ gift luan mila "einen Aal aus Draht"
- create luan "Aal"

== 4
[Ottilie](ottilie) gründet eine Theatergruppe, zu der niemand erscheint, außer [Halil](halil), und [der](halil) hat sich in der Tür geirrt. Am Abend sieht [sie](ottilie) von der Bushaltestelle aus, wie ein [Mann](berisha) [seinen](berisha) [Sohn](luan) an der Jacke aus einer Spielhalle schleift. Der [Sohn](luan) ist [Luan](luan). [Sie](ottilie) mischt sich ein, wird von [Agim Berisha](berisha) aufgefordert, sich um [ihre](ottilie) eigenen Kinder zu scheren, und schweigt getroffen. Kinder hat die [Lehrerin](ottilie) keine mehr. Beim Bier erzählt [sie](ottilie) [Mbeki](jerome) von [Sanna](sanna), [die](sanna) mit siebzehn das Haus verließ und nie eine Adresse hinterließ.
- create ottilie "gründet"
- discover ottilie berisha+luan "sieht"
- attack berisha luan "schleift"
- parent berisha luan "Sohn"
- help? ottilie luan "mischt"
- reject berisha ottilie "zu scheren"
- sad ottilie berisha "getroffen"
- advisor ottilie luan "Lehrerin"
+ reveal ottilie jerome "erzählt"
- parent ottilie sanna "Kinder"#2
- flee.past sanna ottilie "das Haus verließ"

== 5
Ein [Mann](dealer) namens [Rocco](dealer) lungert vor dem Schultor und drückt [Piet](piet) ein Päckchen in die Hand. Es soll bei einmal bleiben, doch [Rocco](dealer) findet, [Piet](piet) stehe nun bei [ihm](dealer) in der Kreide, und wer aussteigen wolle, der könne gern [seine](piet) kleine [Schwester](mila) vorschicken. [Piet](piet) wird [ihn](dealer) nicht mehr los. [Halil](halil) bekommt Wind davon und behält es für sich, weil der [Jankowski](piet) [ihm](halil) das Nasenbein gebrochen hat. Im Kunstraum bringt [Luan](luan) derweil [Mila](mila) das Löten bei. Als sich [ihre](luan+mila) Finger berühren, geht der Feueralarm los; es ist nur [Kropp](hausmeister), [der](hausmeister) Würstchen brät.
- gift dealer piet "drückt"
- meet dealer piet "drückt"
+ threaten dealer piet "vorschicken"
- sibling mila piet "Schwester"
- flee! piet dealer "nicht mehr los"
- discover halil dealer+piet "Wind davon"
- reveal! halil "behält"
- injure.past piet halil "Nasenbein"
- advisor luan mila "bringt"
- flirt luan mila "berühren"

== 6
Elternsprechtag. Es riecht nach Bohnerwachs, in der Aula stapeln sich Stühle, und auf dem Hof pickt eine Möwe an einem Pausenbrot. Zu [Frau Brandes](ottilie) kommt zunächst keiner, dann die [Großmutter](grossmutter) der [Jankowskis](mila+piet) mit einem Marmorkuchen, dann, ganz zuletzt, ein verlegener [Agim](berisha). [Er](berisha) könne nicht lesen, was die Schule [ihm](berisha) schreibe; die Briefe habe immer [seine](berisha) verstorbene [Frau](mutterb) beantwortet. [Ottilie](ottilie) verspricht, es niemandem zu sagen, und holt die Fibel vom Schrank. [Die beiden](berisha+ottilie) fangen mit A an.
- travel grossmutter ottilie "kommt"
- kin grossmutter mila+piet "Großmutter"
- gift grossmutter ottilie "Marmorkuchen"
+ reveal berisha ottilie "nicht lesen"
- married.past berisha mutterb "Frau"#2
- die.past mutterb "verstorbene"
- reveal! ottilie "niemandem"
+ advisor.start ottilie berisha "Fibel"

== 7
[Zita Hollerbach](zita) trägt dem [Schulrat](schulrat) zu, die [Neue](ottilie) unterhalte mit einem [Schülervater](berisha) nächtliche Beziehungen. [Mertens](schulrat), [der](schulrat) mit [Ottilie](ottilie) noch ein Hühnchen zu rupfen hat, beraumt eine Anhörung an. Was dort wirklich getrieben wird, könnte [sie](ottilie) mit einem Satz erklären, aber den müsste [Agim](berisha) ausbaden, und so hält [sie](ottilie) den Mund. Da steht hinten ein [Mann](berisha) auf, schlägt die Hausordnung auf und liest, stockend, Zeile für Zeile, den ersten Absatz vor. Im Saal räuspert sich jemand. [Luan](luan) starrt [seinen](luan) [Vater](berisha) an, als sähe [er](luan) [ihn](berisha) zum ersten Mal.
+ accuse zita ottilie "trägt"
- affair! berisha ottilie "nächtliche Beziehungen"
- enemy ottilie schulrat "ein Hühnchen"
- investigate schulrat ottilie "Anhörung"
- reveal! ottilie "hält"
+ rescue berisha ottilie "liest"
- reveal berisha "liest"
- parent berisha luan "Vater"
- discover luan berisha "starrt"

== 8
Bei einer Razzia am Tor findet man [Roccos](dealer) Ware in [Luans](luan) Rucksack. Hineingesteckt hat sie [Piet](piet), in Panik und im Vorbeigehen. Der [Unschuldige](luan) wird in Handschellen vom Hof geführt, und [Mila](mila), [die](mila) [ihren](mila) [Bruder](piet) gesehen hat, soll zum zweiten Mal zwischen zwei Menschen wählen, an [denen](luan+piet) [sie](mila) hängt. Diesmal schweigt [sie](mila). [Jérôme](jerome) fährt aufs Revier und bürgt für den [Schüler](luan). Nachts steht dort ein [Wachmann](wachmann) auf, [der](wachmann) ein Herz hat, und schließt [Luan](luan) die Zelle auf, damit [er](luan) telefonieren kann. Die Leitung ist besetzt: [Mila](mila) ruft gerade [ihn](luan) an.
+ betray piet luan "Hineingesteckt"
- investigate _ "Razzia"
- arrest _ luan "Handschellen"
- discover mila piet "gesehen"
- sibling mila piet "Bruder"
- love mila luan "hängt"
+ reveal! mila "schweigt"
- advisor jerome luan "Schüler"
- help jerome luan "bürgt"
- help wachmann luan "schließt"

== 9
[Luan](luan) kommt auf freien Fuß, fliegt aber von der Schule. Auf dem Deich stellt [er](luan) [Mila](mila) eine einzige Frage, und aus der Antwort wird klar, dass [sie](mila) von Anfang an Bescheid wusste. [Er](luan) bricht den Drahtaal, den [sie](mila) an einer Kette trug, mittendurch. [Halil](halil), [dem](halil) die Sache auf der Seele liegt, packt bei [Ottilie](ottilie) aus, was [er](halil) über [Piet](piet) und [dessen](piet) Auftraggeber weiß. Als die [Lehrerin](ottilie) zum Jugendamt fährt, um etwas für [Piet](piet) zu erreichen, ist [der](piet) schon über alle Berge. [Er](piet) hat der [Großmutter](grossmutter) das Haushaltsgeld aus der Dose genommen.
- quit luan "fliegt"
- discover luan mila "klar"
+ breakup luan mila "mittendurch"
- sad halil "auf der Seele"
+ reveal halil ottilie "packt"
- boss dealer piet "Auftraggeber"
- help? ottilie piet "etwas für"
- flee piet "über alle Berge"
- steal piet grossmutter "genommen"
- kin grossmutter piet "Großmutter"

== 10
Während die halbe Klasse nach dem [Ausreißer](piet) sucht, klopft bei [Ottilie](ottilie) eine [Frau](sanna) mit kurzem Haar und einem [Kind](enkel) auf der Hüfte. [Sanna](sanna) will nichts erklären und nicht lange bleiben; [sie](sanna) braucht eine Unterschrift für einen Pass. [Mutter](ottilie) und [Tochter](sanna) trinken Tee, als wären zwölf Jahre eine Teetasse breit. Dann fällt [Sannas](sanna) Blick auf ein Plakat der Theatergruppe, und [sie](sanna) bleibt doch zum Abendessen. [Piet](piet) hockt in derselben Nacht in einem Kahn im Ruhrorter Hafen und zittert. [Rocco](dealer) spürt [ihn](piet) auf, wirft [ihn](piet) ins eiskalte Wasser und geht.
+ return sanna ottilie "klopft"
- parent ottilie sanna "Tochter"
- find? sanna "Unterschrift"
- parent sanna enkel "Kind"
- investigate _ piet "sucht"
- sad piet "zittert"
- find dealer piet "spürt"
+ attack dealer piet "wirft"

== 11
Es ist [Luan](luan), der [Piet](piet) aus dem Becken zieht, weil [er](luan) dort, seit [er](luan) keine Schule mehr hat, jede Nacht Angeln auswirft. Durchnässt sitzen [Retter](luan) und [Geretteter](piet) nebeneinander, bis der [Ältere](piet) leise sagt, wer das Päckchen in den Rucksack getan hat. [Luan](luan) schlägt [ihm](piet) die Zähne ein und gibt [ihm](piet) danach [seine](luan) Jacke. Im Morgengrauen stellt sich [Piet](piet) der Polizei und nennt [Roccos](dealer) vollen Namen. Noch vor Schulbeginn klicken bei [diesem](dealer) die Handschellen. [Mila](mila) steht am Krankenbett [ihres](mila) [Bruders](piet) und lacht und weint zugleich.
+ rescue luan piet "zieht"
- reveal piet luan "leise sagt"
- attack luan piet "schlägt"
- injure piet luan "Zähne"
- gift luan piet "seine Jacke"
- accuse piet dealer "nennt"
- arrest? _ piet "stellt"
+ arrest _ dealer "klicken"
- sibling mila piet "Bruders"
- treat piet "Krankenbett"
- happy mila piet "lacht"

== 12
Premiere. Vierzig Stühle, achtzig Leute, auf der Bühne [Halil](halil) als Kapitän und [Mila](mila) als Sturm. [Zita Hollerbach](zita), [die](zita) das Stück hatte verbieten lassen wollen, klatscht bis zuletzt mit dem [Schulrat](schulrat) um die Wette dagegen an, dass man [ihr](zita) die Tränen ansieht. [Luan](luan), rehabilitiert und wieder Schüler, hat das Schiff aus Draht gebaut. Ganz oben am Mast hängt ein Aal, geflickt mit Lötzinn. Nach dem letzten Vorhang küsst der [Schiffbauer](luan) den [Sturm](mila). Aus der Haft schickt [Piet](piet) ein Telegramm, in dem ein einziges Wort steht: Bravo.
+ create halil+mila "Premiere"
- reject.past zita _ "verbieten"
- sad zita "Tränen"
- return luan "wieder Schüler"
- create luan "gebaut"
- reconcile luan mila "geflickt"
+ kiss luan mila "küsst"
- arrest.past _ piet "Haft"
- happy piet mila "Bravo"

== 13
Das Schuljahr endet, wie es begann: mit platten Reifen. Diesmal steckt ein Zettel am Wischer, unterschrieben von der ganzen Zehnten, die ihre [Lehrerin](ottilie) nicht ziehen lassen will. [Ottilie](ottilie) hätte zurückgedurft ans Gymnasium; [Mertens](schulrat) hat den Wechsel höchstpersönlich bewilligt. [Sie](ottilie) zerreißt das Schreiben. [Mbeki](jerome) nimmt [sie](ottilie) auf dem Motorrad mit, die Gitarre zwischen [ihnen](jerome+ottilie), und zwei Straßen weiter wartet [Sanna](sanna) mit dem [Enkelkind](enkel) vor einer leeren Wohnung, für die [sie](sanna) soeben unterschrieben hat. Den Schlüssel reicht [sie](sanna) wortlos herüber. [Kropp](hausmeister), das nur nebenbei, pumpt schon wieder.
- quit? ottilie "ziehen"
- hire? ottilie schulrat "bewilligt"
+ reject ottilie schulrat "zerreißt"
- help jerome ottilie "nimmt"
- kin enkel ottilie "Enkelkind"
+ move sanna "unterschrieben hat"
- gift sanna ottilie "reicht"
- help hausmeister ottilie "pumpt"
