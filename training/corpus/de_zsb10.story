%series Pflichtverteidigung
%lang de
%genre Japanese legal drama set in Otaru, German streaming overview, quiet tone
%cast minami | Minami Kudo; Minami; Kudo | f
%cast sato | Shigeru Sato; Shigeru; Sato | m
%cast hana | Hana | f
%cast ogata | Staatsanwalt Ogata; Ogata | m
%cast yoshie | Yoshie | f
%cast ren | Ren Ogata; Ren | m
%cast mori | Inspektorin Mori; Mori | f
%cast tanabe | Tanabe | m
%cast nagi | Nagi | n
%cast koch | - | m
%cast glas | Meister Iida; Iida | m
%cast aerztin | - | f
%cast kater | Tofu | m

== 1 Der Mann, der gesteht
[Minami Kudo](minami), [Pflichtverteidigerin](minami) in der Hafenstadt [Otaru](@otaru), bekommt einen [Mandanten](sato), [der](sato) gar nicht verteidigt werden will. Der [Glasbläser](sato) [Shigeru Sato](sato) hat sich gestellt und behauptet, [er](sato) habe [seinen](sato) [Lehrmeister](glas), [Meister Iida](glas), im Ofenraum eingeschlossen und verbrennen lassen. [Minami](minami) glaubt [ihm](sato) nicht. [Staatsanwalt Ogata](ogata), in [dessen](ogata) Büro [sie](minami) einst [ihre](minami) Laufbahn begann, rät [ihr](minami), den Fall rasch vom Tisch zu bringen.
- advisor minami sato "Mandanten"
- advisor.past glas sato "Lehrmeister"
+ reveal sato _ "gestellt"
+ kill.past? sato glas "verbrennen"
- die.past glas "verbrennen"
- boss.past ogata minami "Laufbahn"

== 2 Scherben
In der ausgebrannten Werkstatt begegnet die [Anwältin](minami) einem [Mädchen](hana), [das](hana) Scherben nach Farben ordnet. [Hana](hana), [Satos](sato) [Tochter](hana), spricht seit dem Brand nicht. [Ihre](hana) [Tante](yoshie) [Yoshie](yoshie) hat [sie](hana) bei sich aufgenommen und verwehrt [Minami](minami) jedes Gespräch. Abends sortiert [Minami](minami) in [ihrer](minami) Küche Aktenseiten, während [Kater](kater) [Tofu](kater) darauf schläft. Auf einem Foto der Feuerwehr hängt der Schlüssel außen, links. [Sato](sato) hat, das weiß [sie](minami) von der Vernehmung, nur noch einen rechten Arm.
+ meet hana minami "begegnet"
- parent sato hana "Tochter"
- ill hana "spricht"
- kin hana yoshie "Tante"
- help yoshie hana "aufgenommen"
- reject yoshie minami "verwehrt"
+ discover minami "Foto"
- injure.past sato "nur noch einen rechten"

== 3 Der rechte Arm
Wen deckt der [Einarmige](sato)? [Inspektorin Mori](mori), [Minamis](minami) [Laufpartnerin](mori), steckt [ihr](minami) außerhalb der Dienstwege zu, dass der tote [Meister](glas) hoch versichert war, zugunsten eines gewissen [Tanabe](tanabe). Der [Begünstigte](tanabe) betreibt am Kanal ein Lokal und war früher mit [Satos](sato) [Schwester](yoshie) verheiratet. Beim Bezahlen bemerkt [Minami](minami), dass der [Koch](koch) einen frischen Verband trägt. Am Morgen darauf hat der [Verletzte](koch) gekündigt und ist abgereist, ohne [seinen](koch) Lohn zu holen.
- friend minami mori "Laufpartnerin"
- reveal mori minami "steckt"
- die.past glas "tote"
- married.past tanabe yoshie "verheiratet"
- sibling sato yoshie "Schwester"
+ injure koch "Verband"
- quit koch tanabe "gekündigt"
+ flee koch "abgereist"

== 4 Schnee auf dem Kanal
Es schneit. [Minami](minami) wartet. [Sato](sato) schweigt. Zwischen [Minami](minami) und [Sato](sato) ist Glas. [Minami](minami) erzählt von [Tofu](kater). Da lächelt [Sato](sato). [Tofu](kater) war einmal [Iidas](glas) [Kater](kater). [Ren](ren) bringt Akten. [Ren Ogata](ren) ist [Referendar](ren). [Ogata](ogata) heißt auch [Rens](ren) [Vater](ogata). [Ren](ren) hat nicht um die Akten gebeten. [Er](ren) hat sie einfach genommen. [Minami](minami) kocht für [Ren](ren) Nudeln. [Ogata](ogata) sieht das Licht von der Straße. [Ogata](ogata) geht weiter. Um Mitternacht ruft [Yoshie](yoshie) an. Das Bett von [Hana](hana) ist leer.
- happy sato "lächelt"
- parent ogata ren "Vater"
- steal ren ogata "genommen"
- help ren minami "bringt"
- discover ogata ren "sieht"
+ flee? hana yoshie "leer"

== 5 Vermisst
Hundert Freiwillige durchkämmen die verschneiten Hügel. [Yoshie](yoshie) macht der [Verteidigerin](minami) Vorhaltungen: Ohne [deren](minami) Fragen wäre das [Kind](hana) noch da. [Ren](ren), [den](ren) [sein](ren) [Vater](ogata) nach dem Aktendiebstahl aus dem Haus gewiesen hat, sucht an der Seite der [Frau](minami), für [die](minami) [er](ren) [seine](ren) Stelle riskierte. In einem Bootsschuppen spürt [Nagi](nagi) das [Mädchen](hana) auf, ein [Teenager](nagi) mit grünem Haar. [Hana](hana) ist halb erfroren. Im Krankenhaus malt [sie](hana) der [Ärztin](aerztin) eine Figur mit zwei Armen und einer Kochmütze.
- investigate _ hana "durchkämmen"
- accuse yoshie minami "Vorhaltungen"
- parent ogata ren "Vater"
- steal.past ren ogata "Aktendiebstahl"
- reject ogata ren "gewiesen"
- help.past ren minami "riskierte"
+ rescue nagi hana "spürt"
- injure hana "erfroren"
+ reveal hana aerztin "malt"

== 6 Die Figur
Die Zeichnung ist vor Gericht nichts wert, für [Minami](minami) aber alles. [Mori](mori) lässt nach dem verschwundenen [Koch](koch) fahnden. [Tanabe](tanabe), bei [dem](tanabe) der [Gesuchte](koch) in Lohn und Brot stand, spielt den Ahnungslosen und lädt die [Inspektorin](mori) auf Sake ein; [sie](mori) trinkt Wasser. [Nagi](nagi) besucht die kleine [Patientin](hana) jeden Nachmittag und bringt [ihr](hana) Karten bei. Beim siebten Spiel sagt [Hana](hana) ein Wort. Es ist „Schummler“. [Yoshie](yoshie) weint in ein Handtuch und bittet die [Anwältin](minami) um Verzeihung.
- investigate mori koch "fahnden"
- boss.past tanabe koch "in Lohn und Brot"
+ betray tanabe mori "Ahnungslosen"
- invite tanabe mori "lädt"
- advisor nagi hana "bringt"
+ recover hana "sagt"
- sad yoshie "weint"
- reconcile? minami yoshie "Verzeihung"

== 7 Gegenüberstellung
Vor der Kammer lässt [Minami](minami) [ihren](minami) [Mandanten](sato) mit der linken Hand, die [er](sato) nicht hat, einen Schlüssel umdrehen. Im Saal wird gelacht, bis es keiner mehr wagt. [Ogata](ogata) kontert: Ein [Vater](sato), [der](sato) sich freiwillig meldet, wisse wohl, was [er](sato) getan habe. Da erhebt sich der [Referendar](ren), vor [seinem](ren) eigenen [Vater](ogata), und legt dar, dass die Anklage ein Gutachten unterschlagen hat. Der [Staatsanwalt](ogata) sieht [seinen](ogata) [Jungen](ren) lange an. Dann beantragt [er](ogata) Vertagung, wegen Unwohlseins.
- advisor minami sato "Mandanten"
- accuse ogata sato "getan"
- parent ogata ren "Vater"#2
+ reveal ren _ "legt dar"
+ betray.past ogata _ "unterschlagen"
- ill? ogata "Unwohlseins"

== 8 Was Shigeru sah
Endlich redet der [Glasbläser](sato). In der Brandnacht fand [er](sato) [Hana](hana) mit Streichhölzern vor dem Ofenraum und hielt die eigene [Tochter](hana) für die Brandstifterin. Darum, nur darum nahm [er](sato) alles auf sich. [Minami](minami) zeigt [ihm](sato) die Zeichnung, und der [Gefangene](sato) begreift, dass [er](sato) [sie](hana) zu Unrecht verdächtigt hat; die Streichhölzer waren für die Laterne. In [Hakodate](@hakodate) geht der [Koch](koch) einer Streife ins Netz. Auf der Fähre zurück springt [er](koch), mit Handschellen, ins Meer.
- reveal sato minami "redet"
- parent sato hana "Tochter"
- kill! hana glas "Brandstifterin"
- accuse.past sato hana "verdächtigt"
- help.past sato hana "nahm"
+ discover sato hana "begreift"
+ arrest _ koch "ins Netz" @hakodate
- flee? koch "springt"

== 9 Fähre
Die Küstenwache birgt den [Koch](koch) lebend, aber bewusstlos. [Mori](mori) gibt sich die Schuld und bietet [ihren](mori) Rücktritt an. [Minami](minami) joggt mit [ihr](mori) bis zum Leuchtturm und redet [ihr](mori) den Unsinn aus. [Tanabe](tanabe) packt indessen die Kasse ein und steht abends bei [seiner](tanabe) geschiedenen [Frau](yoshie) vor der Tür: [Yoshie](yoshie) soll mit [ihm](tanabe) nach [Busan](@busan). [Sie](yoshie) kocht Tee, so langsam, wie man nur Tee kochen kann, und wählt unter dem Tisch die Nummer der [Inspektorin](mori).
+ rescue _ koch "birgt"
- quit? mori "Rücktritt"
- help minami mori "redet"
- divorce.past tanabe yoshie "geschiedenen"
- flee? tanabe+yoshie "nach Busan" @busan
+ betray yoshie tanabe "wählt"

== 10 Tee
Als die Streifenwagen kommen, drückt der [Wirt](tanabe) [seiner](tanabe) [Ex-Frau](yoshie) das Teemesser an den Hals. [Nagi](nagi), zum Kartenspielen verabredet, wirft von der Treppe aus einen Schneeball, hart wie Glas. Der [Geiselnehmer](tanabe) taumelt, und [Mori](mori) überwältigt [ihn](tanabe). [Yoshie](yoshie) hat einen Kratzer und ein Lachen, das nicht aufhört. Auf der Intensivstation erwacht der [Koch](koch) und verlangt einen Anwalt. [Ren](ren), seit gestern ohne Stelle, hat noch nie einen [Mandanten](koch) gehabt.
- ex tanabe yoshie "Ex-Frau"
+ threaten tanabe yoshie "drückt"
- abduct tanabe yoshie "Geiselnehmer"
- attack nagi tanabe "wirft"
+ arrest mori tanabe "überwältigt"
- injure yoshie tanabe "Kratzer"
- happy yoshie "Lachen"
- recover koch "erwacht"
- quit.past ren "ohne Stelle"
- advisor.start ren koch "Mandanten"

== 11 Zweiter Stuhl
Nun sitzen die [Verteidigerin](minami) und der frühere [Referendar](ren) auf gegenüberliegenden Bänken. [Sein](ren) [Mandant](koch) räumt ein, den Schlüssel umgedreht zu haben, im Auftrag [seines](koch) [Chefs](tanabe), [der](tanabe) [ihm](koch) die Spielschulden erlassen wollte. Dass der alte [Iida](glas) noch drinnen war, will [er](koch) nicht gewusst haben. [Tanabe](tanabe) lacht laut auf. [Ogata](ogata) ist in den Ruhestand getreten und hört von der letzten Reihe aus zu, wie [sein](ogata) [Sohn](ren) plädiert. [Sato](sato) kommt frei. [Hana](hana) läuft [ihm](sato) über den ganzen Vorplatz entgegen.
- advisor ren koch "Mandant"
+ reveal koch _ "räumt"
- kill.past koch glas "umgedreht"
- boss.past tanabe koch "Chefs"
- discover! koch glas "nicht gewusst"
- quit ogata "Ruhestand"
- parent ogata ren "Sohn"
+ arrest.past _ sato "frei"
- happy hana "läuft"

== 12 Der neue Ofen
Im Frühling bläst der [Heimgekehrte](sato) mit einem Arm die erste Kugel; die zweite Hand leiht [ihm](sato) [Nagi](nagi), das grünhaarige [Lehrkind](nagi). [Ren](ren) und [Minami](minami) haben am Kanal, dort, wo [Tanabes](tanabe) Lokal stand, eine Kanzlei eröffnet. Zur Feier kommt [Ogata](ogata) mit einer Pflanze, die niemand gießen wird, und verbeugt sich vor der [Frau](minami), [der](minami) [er](ogata) den Fall ausreden wollte. Vom [Sohn](ren) bekommt [er](ogata) einen Stuhl. [Tofu](kater) legt sich auf die Urkunde. [Hana](hana) zählt laut die Gäste.
- return sato "Heimgekehrte"
- create sato "bläst"
- help nagi sato "leiht"
- advisor sato nagi "Lehrkind"
+ create minami+ren "eröffnet"
- celebrate minami+ren "Feier"
- gift ogata minami+ren "Pflanze"
- parent ogata ren "Sohn"
+ reconcile ogata ren "Stuhl"
