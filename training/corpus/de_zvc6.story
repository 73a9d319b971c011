%series Pausenaufsicht Nord
%lang de
%genre school series, fan's episode guide
%cast wanninger | Ruben Wanninger; Herr Wanninger; Ruben; Wanninger | m
%cast dohm | Frau Dohm; Dohm; Marlies Dohm; Marlies | f
%cast kessler | Herr Kessler; Kessler | m
%cast sefa | Frau Tekin; Sefa | f
%cast mika | Mika | m
%cast shirin | Shirin | f
%cast tammo | Tammo | m
%cast jolanda | Jolanda | f
%cast jvater | - | m
%cast jmutter | - | f
%cast hausm | Fiete | m
%cast mikamutter | - | f
%cast sohn | Lenz | m
%cast schulrat | - | m
%cast elternv | Frau von Hagedorn | f
%cast bruder | Bahram | m

== 1 Vertretungsplan
[Ruben Wanninger](wanninger) tritt [seine](wanninger) Stelle als Mathelehrer an und blamiert sich, weil [er](wanninger) die [Rektorin](dohm) [Frau Dohm](dohm) für die Putzhilfe hält. In der 10b trifft [er](wanninger) auf [Mika](mika), [der](mika) die Klasse schon zum zweiten Mal besucht und [ihm](wanninger) die Autoschlüssel klaut. [Shirin](shirin) und [Jolanda](jolanda), unzertrennlich seit dem Kindergarten, schwören sich, dass kein Junge je zwischen [sie](jolanda+shirin) kommt. Am Schluss sieht man [Tammo](tammo), den [Neuen](tammo), [Shirin](shirin) anstarren. [Jolanda](jolanda) starrt [ihn](tammo) an.
+ hire wanninger "Stelle"
- boss.start dohm wanninger "Rektorin"
- meet mika wanninger "trifft"
- steal mika wanninger "klaut"
- friend jolanda shirin "unzertrennlich"
+ love? tammo shirin "anstarren"
- love? jolanda tammo "starrt"

== 2 Schlüsseldienst
[Wanninger](wanninger) zeigt den Diebstahl nicht an. Stattdessen lässt [er](wanninger) [Mika](mika) jeden Dienstag zur Nachhilfe kommen, wo herauskommt, dass der [Junge](mika) seit Monaten allein wohnt: [Seine](mika) [Mutter](mikamutter) liegt nach einem Unfall in einer Klinik am anderen Ende des Landes. [Herr Kessler](kessler), [der](kessler) selbst mit der Stelle gerechnet hatte, lästert im Lehrerzimmer über den neuen [Kollegen](wanninger). [Tammo](tammo) fragt [Shirin](shirin) nach einem Kinobesuch, und [sie](shirin) sagt aus Rücksicht auf [ihre](shirin) [Freundin](jolanda) ab.
- accuse! wanninger mika "zeigt"
+ advisor wanninger mika "Nachhilfe"
- parent mikamutter mika "Mutter"
- injure.past mikamutter "Unfall"
- colleague kessler wanninger "Kollegen"
- invite tammo shirin "Kinobesuch"
+ reject shirin tammo "sagt"
- friend jolanda shirin "Freundin"

== 3 Klassenfahrt, Teil 1
Die 10b fährt an die [Müritz](@mueritz). Als zweite Begleitperson ist die [Sportlehrerin](sefa) [Frau Tekin](sefa) dabei, [die](sefa) [Wanninger](wanninger) aus dem Studium kennt; dass [die zwei](sefa+wanninger) früher ein Paar waren, erfahren wir nebenbei beim Zeltaufbau. [Tammo](tammo) und [Shirin](shirin) küssen sich nachts am Steg. [Jolanda](jolanda) sieht es, läuft in den Wald und kommt nicht wieder. [Mika](mika), [den](mika) [Kessler](kessler) gar nicht mitfahren lassen wollte, findet als Einziger [ihre](jolanda) Mütze.
- travel jolanda+mika+sefa+shirin+tammo+wanninger "fährt" @mueritz
- colleague sefa wanninger "Begleitperson"
- ex sefa wanninger "Paar"
+ kiss shirin tammo "küssen"
- discover jolanda shirin+tammo "sieht"
- flee jolanda "läuft"
+ return! jolanda "kommt nicht wieder"

== 4 Klassenfahrt, Teil 2
Die Suche dauert bis zum Morgen. [Mika](mika) findet [Jolanda](jolanda) mit verstauchtem Knöchel in einem Hochsitz und trägt [sie](jolanda) drei Kilometer auf dem Rücken. Auf dem Weg erzählt [sie](jolanda) [ihm](mika), was sonst keiner weiß: [Ihr](jolanda) [Vater](jvater) trinkt, und [ihre](jolanda) [Mutter](jmutter) will weg. Mit [Shirin](shirin) redet [sie](jolanda) nicht mehr. [Sefa](sefa) und [Ruben](wanninger) bleiben am letzten Abend am Feuer sitzen. Als [sie](sefa) [seine](wanninger) Hand nimmt, steht [er](wanninger) auf und holt Holz.
+ find mika jolanda "findet"
- injure jolanda "verstauchtem"
- rescue mika jolanda "trägt"
- reveal jolanda mika "erzählt"
- parent jmutter+jvater jolanda "Vater"
- ill jvater "trinkt"
+ quarrel jolanda shirin "redet"
- reject wanninger sefa "steht"

== 5 Elternabend
[Elternvertreterin](elternv) [Frau von Hagedorn](elternv) macht [Wanninger](wanninger) für die Vorfälle am See verantwortlich und verlangt [seine](wanninger) Versetzung. [Frau Dohm](dohm) stellt sich vor [ihn](wanninger). Überraschend steht auch [Mikas](mika) [Mutter](mikamutter) auf, an Krücken und den ersten Tag wieder zu Hause, und dankt dem [Lehrer](wanninger) vor allen Leuten. [Jolanda](jolanda) zieht mit [ihrer](jolanda) [Mutter](jmutter) in die Wohnung über dem [Hausmeister](hausm) [Fiete](hausm). Im letzten Bild klopft [Shirin](shirin) dort an. Niemand öffnet.
+ accuse elternv wanninger "verantwortlich"
- help dohm wanninger "stellt sich vor"
- parent mikamutter mika "Mutter"
- return mikamutter "wieder zu Hause"
- parent jmutter jolanda "Mutter"#2
+ move jmutter+jolanda "zieht"
- neighbour.start hausm jmutter+jolanda "über dem Hausmeister"
- reconcile? jolanda shirin "klopft"

== 6 Projektwoche
Die Theater-AG probt ein Musical. [Kessler](kessler) führt Regie, die Hauptrolle geht an [Mika](mika), was [er](kessler) erst nach Drohungen von [Frau Dohm](dohm) zulässt. [Jolanda](jolanda) malt Kulissen und lacht zum ersten Mal seit Wochen, und zwar über [Mika](mika). [Tammo](tammo) muss einsehen, dass [Shirin](shirin) immer nur von [Jolanda](jolanda) spricht, und macht Schluss. [Ruben](wanninger) bekommt Besuch: [Sein](wanninger) achtjähriger [Sohn](sohn) [Lenz](sohn), von [dem](sohn) an der Schule keiner etwas wusste, soll bei [ihm](wanninger) bleiben.
- threaten dohm kessler "Drohungen"
- happy jolanda "lacht"
+ breakup tammo shirin "Schluss"
- parent wanninger sohn "Sohn"
- reveal! wanninger "keiner"
+ move? sohn wanninger "bleiben"

== 7 Generalprobe
[Mika](mika) sagt [Jolanda](jolanda) hinter dem Vorhang, dass [er](mika) in [sie](jolanda) verliebt ist. [Sie](jolanda) antwortet mit [seinem](mika) Text aus dem zweiten Akt, was bei [ihr](jolanda) Ja heißt. [Sefa](sefa) rechnet nach: [Lenz](sohn) wurde geboren, als [sie](sefa) noch mit [Ruben](wanninger) zusammenwohnte. [Sie](sefa) verlangt eine Erklärung, und [er](wanninger) gibt den Seitensprung von damals zu. Während alle feiern, verschwindet die Kasse der Theater-AG. [Kessler](kessler) nennt sofort [Mikas](mika) Namen.
+ confess mika jolanda "verliebt"
- couple.start jolanda mika "Ja"
- discover sefa wanninger "rechnet"
- housemate.past sefa wanninger "zusammenwohnte"
- reveal wanninger sefa "gibt"
+ cheat.past wanninger sefa "Seitensprung"
- steal _ "verschwindet"
- accuse kessler mika "nennt"

== 8 Indizien
Der Verdacht gegen [Mika](mika) spaltet die Klasse. [Jolanda](jolanda) hält zu [ihm](mika), [Tammo](tammo) auch, und zum ersten Mal seit der Fahrt sitzen [Jolanda](jolanda) und [Shirin](shirin) am selben Tisch, um Beweise zu sammeln. [Fiete](hausm) hat auf dem Video der Garage [Herrn Kessler](kessler) mit der Kassette gesehen, schweigt aber, weil [er](hausm) [ihm](kessler) Geld schuldet. [Wanninger](wanninger) nimmt [Sefas](sefa) Entschuldigung für die Ohrfeige an (die Ohrfeige sieht man nicht, nur den Abdruck).
- help jolanda+tammo mika "hält"
- investigate jolanda+shirin "Beweise"
+ discover.past hausm kessler "gesehen"
- reveal! hausm "schweigt"
+ steal.past kessler "Kassette"
- reconcile sefa wanninger "Entschuldigung"
- attack.past sefa wanninger "Ohrfeige"

== 9 Kasse des Vertrauens
[Fiete](hausm) hält dem schlechten Gewissen nicht stand und bringt [Frau Dohm](dohm) das Video. [Kessler](kessler) gesteht, dass [er](kessler) Spielschulden hat, und wird vom [Schulrat](schulrat) beurlaubt. [Mika](mika) bekommt eine Entschuldigung, will sie aber nicht hören. [Shirin](shirin) und [Jolanda](jolanda) vertragen sich bei einer Tüte Schaumküsse. Kurz darauf erfährt [Shirin](shirin), dass [ihr](shirin) [Bruder](bruder) [Bahram](bruder) das Auto gefahren hat, das [Mikas](mika) [Mutter](mikamutter) damals von der Straße drängte.
- reveal hausm dohm "bringt"
- reveal kessler "gesteht"
+ quit kessler schulrat "beurlaubt"
+ reconcile jolanda shirin "vertragen"
- discover shirin bruder "erfährt"
- sibling bruder shirin "Bruder"
- injure.past mikamutter bruder "drängte"
- parent mikamutter mika "Mutter"

== 10 Schweigepflicht
Eine Folge fast nur mit [Shirin](shirin). [Sie](shirin) bittet [Ruben](wanninger) um Rat, ohne Namen zu nennen, [er](wanninger) rät zur Wahrheit. [Bahram](bruder) droht, [sie](shirin) nie wieder [Schwester](shirin) zu nennen. [Tammo](tammo) merkt, dass [sie](shirin) nicht schläft, und setzt sich jede Nacht ans Telefon, bis [sie](shirin) gähnt; wieder zusammen sind [sie](shirin+tammo) deswegen nicht. [Lenz](sohn) bekommt Windpocken und [Sefa](sefa) betreut [ihn](sohn), weil [Ruben](wanninger) Abiturprüfungen abnehmen muss. [Er](sohn) nennt [sie](sefa) aus Versehen Mama.
- help wanninger shirin "rät"
- reveal! shirin wanninger "ohne Namen"
- sibling bruder shirin "Schwester"
+ threaten bruder shirin "droht"
- help tammo shirin "Telefon"
- reconcile! shirin tammo "wieder zusammen"
- ill sohn "Windpocken"
+ help sefa sohn "betreut"

== 11 Fahrerflucht
[Shirin](shirin) sagt es [Mika](mika) auf dem Dach der Turnhalle. [Er](mika) rennt los, um [Bahram](bruder) zu verprügeln, doch [Wanninger](wanninger) stellt sich [ihm](mika) in den Weg und wird selbst getroffen. [Bahram](bruder) stellt sich am Abend der Polizei. [Marlies Dohm](dohm) verkündet, dass [sie](dohm) zum Schuljahresende in Pension geht; als Nachfolgerin wünscht [sie](dohm) sich [Sefa](sefa). [Jolandas](jolanda) [Vater](jvater) steht nüchtern am Schultor. [Sie](jolanda) umarmt [ihn](jvater) nicht, geht aber ein Stück mit.
+ reveal shirin mika "sagt"
- attack? mika bruder "verprügeln"
- attack mika wanninger "getroffen"
+ arrest _ bruder "stellt sich"#2
- quit? dohm "Pension"
- hire? sefa "Nachfolgerin"
- parent jvater jolanda "Vater"
- return jvater "Schultor"

== 12 Zeugnistag
Alle Fäden werden verknüpft. [Mika](mika) schafft den Abschluss und bekommt einen Platz an der Schauspielschule, [Jolanda](jolanda) bleibt mit [ihm](mika) zusammen, zieht aber mit [ihrer](jolanda) [Mutter](jmutter) nach [Flensburg](@flensburg). [Shirin](shirin) besucht [ihren](shirin) [Bruder](bruder) in der Haft. [Sefa](sefa), jetzt [Chefin](sefa), verhängt über [Ruben](wanninger) als erste Amtshandlung die Pausenaufsicht und als zweite einen Kuss. [Frau Dohm](dohm) übernimmt die Putzhilfe-Schürze aus Folge 1 und fegt einmal durch die Aula.
- hire mika "Platz"
- couple jolanda mika "zusammen"
- parent jmutter jolanda "Mutter"
+ move jmutter+jolanda "zieht" @flensburg
- sibling bruder shirin "Bruder"
- arrest.past _ bruder "Haft"
- boss.start sefa wanninger "Chefin"
+ kiss sefa wanninger "Kuss"
