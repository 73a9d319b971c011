%series Sechs Meter Spielraum
%lang de
%genre handball soap in Flensburg, TV listings and recap column
%cast birte    | Birte Lorenzen; Birte; Lorenzen | f
%cast kim      | Kim Okafor; Kim; Okafor | f
%cast janko    | Janko Petrić; Janko; Petrić | m
%cast ole      | Ole Lorenzen; Ole | m
%cast swantje  | Swantje | f
%cast mette    | Mette Skov; Mette; Skov | f
%cast radu     | Radu | m
%cast klempner | Hauke Voss; Hauke | m
%cast praesident | Präsident Thomsen; Thomsen | m
%cast gritt    | Gritt Thomsen; Gritt | f
%cast linus    | Linus | m
%cast aerztin  | Dr. Ziad; Samira Ziad; Samira | f
%cast foerde   | Fördefüchse; Füchse | g
%cast baby     | Enno | m

== 1 Anwurf
Bei den [Fördefüchsen](foerde) fehlt eine Torfrau, und so holt [Trainerin Birte Lorenzen](birte) die [Londonerin](kim) [Kim Okafor](kim) an die Förde. Beim ersten Training prallt die [Neue](kim) mit [Mette Skov](mette) zusammen, [die](mette) bisher zwischen den Pfosten stand und den Platz nicht kampflos räumen will. [Birtes](birte) [Gatte](ole) [Ole](ole), [Busfahrer](ole) des Vereins, bekommt in der Gegenwart der [Engländerin](kim) keinen geraden Satz heraus. [Seiner](ole) [Frau](birte) fällt das auf; [seinem](ole) [Sohn](linus) [Linus](linus) auch. In der Umkleide tropft indessen das Rohr, und ein [Klempner](klempner) kommt zu früh herein.
- hire kim birte "holt"
- boss birte foerde "Trainerin"
- meet kim mette "prallt"
+ enemy kim mette "nicht kampflos"
- married birte ole "Gatte"
+ love.start ole kim "keinen geraden Satz"
- discover birte ole "fällt das auf"
- parent ole linus "Sohn"
- discover linus ole "auch"

== 2 Zeitstrafe
[Kim](kim) zieht bei [Swantje](swantje), der [Linksaußen](swantje), ein, bei [der](swantje) bis vorige Woche noch [Radu](radu) gewohnt hat. [Den](radu) hat [sie](swantje) vor die Tür gesetzt, weil [er](radu) es mit einer [Zahnärztin](aerztin) trieb. Nun sitzt der [Verlassene](radu) jeden Abend auf der Treppe, und die neue [Mitbewohnerin](kim) muss über [ihn](radu) steigen. Das Rohr tropft noch immer. [Präsident Thomsen](praesident) droht [Birte](birte) mit dem Rauswurf, falls gegen [Kolding](@kolding) verloren wird. Gegen [Kolding](@kolding) wird verloren.
+ move kim swantje "zieht bei"
- housemate kim swantje "Mitbewohnerin"
- housemate.end radu swantje "bis vorige Woche"
+ breakup swantje radu "vor die Tür"
- cheat radu swantje "trieb"
- affair aerztin radu "trieb"
- boss praesident birte "Präsident"
- threaten praesident birte "droht"
- quit? birte praesident "Rauswurf"

== 3 Siebenmeter
Wider Erwarten behält [Birte](birte) [ihr](birte) Amt, denn [Gritt](gritt), die [Tochter](gritt) des [Präsidenten](praesident), hat ein Machtwort gesprochen. [Die](gritt) nämlich hat sich mit [Mette](mette) eingelassen, heimlich, in Hotels zwischen [Kiel](@kiel) und [Aarhus](@aarhus), und will keinen Wirbel im Team. [Kotrainer Janko Petrić](janko) sieht [die beiden](gritt+mette) hinter der Würstchenbude einander in den Armen liegen und behält es für sich. [Er](janko) ist ein Mann der wenigen Worte, wenn man von den Worten absieht, die [er](janko) nachts an [Birte](birte) schreibt und nicht abschickt.
- quit! birte "behält"
- parent praesident gritt "Tochter"
- help gritt birte "Machtwort"
+ affair gritt mette "eingelassen"
+ discover janko gritt+mette "sieht"
- reveal! janko _ "behält es für sich"
- colleague birte janko "Kotrainer"
- love janko birte "nachts"
- confess? janko birte "nicht abschickt"

== 4 Freiwurf
[Ole](ole) fährt [Kim](kim) nach Hause. [Kim](kim) mag den [Fahrer](ole). Mehr nicht. Im Bus küsst [er](ole) [sie](kim). Die [Torfrau](kim) schiebt [ihn](ole) weg. „Hast [du](ole) nicht eine [Frau](birte)?“, fragt [Kim](kim). Das hört [Linus](linus). [Er](linus) saß ganz hinten. Zu Hause schweigt [Linus](linus). [Birte](birte) fragt [ihn](linus), was los sei. Nichts, sagt [Linus](linus). Auf der Treppe wartet [Radu](radu). [Kim](kim) setzt sich neben [Radu](radu). [Sie](kim+radu) reden bis vier. Dann lacht [er](radu) zum ersten Mal.
- love! kim ole "Mehr nicht"
+ kiss kim ole "küsst"
- cheat ole birte "küsst"
- reject kim ole "schiebt"
- married birte ole "Frau"
- discover linus ole "hört"
- betray linus birte "Nichts"
- help kim radu "setzt sich neben"
- happy radu "lacht"

== 5 Wechselfehler
Der [Klempner](klempner) ist wieder da, diesmal mit Werkzeug. [Swantje](swantje) hält [ihm](klempner) die Lampe, und als das Licht ausfällt, hält [sie](swantje) sich an [ihn](klempner). Oben ahnt [Radu](radu) nichts; [er](radu) trägt [Kim](kim) gerade vor, warum [er](radu) nie wieder eine Frau anschauen werde, und schaut [sie](kim) dabei an. [Mette](mette) wird im Pokal auf die Bank gesetzt, macht dafür [Kim](kim) verantwortlich und streut, die [Rivalin](kim) habe etwas mit dem [Busfahrer](ole). Das Gerücht braucht bis zur [Trainerin](birte) keine zwei Stunden.
+ flirt klempner swantje "hält sie sich"
- discover! radu swantje "ahnt"
- flirt radu kim "schaut sie dabei an"
- accuse mette kim "verantwortlich"
- enemy kim mette "Rivalin"
- reveal mette "streut"
- affair? kim ole "etwas mit"
+ discover birte "Gerücht"

== 6 Rote Karte
[Birte](birte) stellt [Ole](ole) zur Rede, und [er](ole), ohnehin kein Held, gibt den Kuss zu und schiebt ihn [Kim](kim) in die Schuhe. [Diese](kim) findet am nächsten Morgen [ihren](kim) Spind ausgeräumt vor. Da hält [Linus](linus) es nicht mehr aus: [Er](linus) nimmt die [Torhüterin](kim) vor versammelter Mannschaft in Schutz und den eigenen [Vater](ole) nicht. Die [Lorenzen](birte) sagt lange gar nichts. Dann bittet [sie](birte) [Kim](kim) um Verzeihung, [die](kim) sie [ihr](birte) gewährt, fährt heim und packt einen Koffer, der nicht [ihrer](birte) ist. [Ole](ole) schläft von nun an im Bus.
- accuse birte ole "zur Rede"
- reveal ole birte "gibt den Kuss zu"
- kiss.past kim ole "Kuss"
- accuse ole kim "in die Schuhe"
- quit kim "ausgeräumt"
+ help linus kim "in Schutz"
- parent ole linus "Vater"
- reconcile birte kim "Verzeihung"
+ breakup birte ole "packt einen Koffer"
- move ole "schläft von nun an"

== 7 Auswärtsspiel
Vier Tage in [Szeged](@szeged), und jede Zimmertür hat ein Schloss zu viel. [Gritt](gritt) ist [ihrer](gritt) [Geliebten](mette) nachgereist und wird ausgerechnet von [ihrem](gritt) [Vater](praesident) im Bademantel auf dem Flur überrascht. [Thomsen](praesident) tobt, nicht der Frau wegen, wie [er](praesident) brüllt, sondern weil es die [Ersatztorfrau](mette) sei. Zwei Etagen höher steht [Janko](janko) mit einem ganzen Stapel ungesandter Briefe vor [Birtes](birte) Tür. [Er](janko) klopft. [Sie](birte) liest den ersten und den zweiten, beim dritten zieht [sie](birte) [ihn](janko) am Kragen ins Zimmer.
- travel gritt "nachgereist" @szeged
- affair gritt mette "Geliebten"
- parent praesident gritt "Vater"
+ discover praesident gritt "überrascht"
- quarrel gritt praesident "tobt"
- confess janko birte "Stapel ungesandter Briefe"
+ sex birte janko "ins Zimmer"

== 8 Deckung
[Mette](mette) verlangt, dass [Gritt](gritt) sich öffentlich zu [ihr](mette) bekennt. [Gritt](gritt) zögert eine Sekunde zu lang, und [Mette](mette) erklärt die Sache für erledigt. Der [Klempner](klempner), [der](klempner), wie sich herausstellt, [Hauke Voss](klempner) heißt und früher selbst Kreisläufer war, macht [Swantje](swantje) beim Entkalken einen Antrag. [Sie](swantje) hält ihn für einen Scherz. [Er](klempner) geht beleidigt. [Ole](ole) hat inzwischen eine Wohnung gefunden, Wand an Wand mit jener [Zahnärztin](aerztin), deretwegen [Radu](radu) auf der Treppe saß. [Dr. Ziad](aerztin) bohrt auch sonntags.
+ breakup mette gritt "erledigt"
+ propose klempner swantje "Antrag"
- reject swantje klempner "Scherz"
- sad klempner swantje "beleidigt"
- move ole "Wohnung gefunden"
- neighbour aerztin ole "Wand an Wand"
- affair.past aerztin radu "deretwegen"

== 9 Kreuzbandriss
Drei Minuten vor Schluss bleibt [Kim](kim) liegen. Das Knie ist hin, die Saison auch. [Mette](mette), [die](mette) für [sie](kim) ins Tor muss, hält zwei Siebenmeter und widmet sie nach dem Abpfiff der [Kollegin](kim), der [sie](mette) nie ein gutes Wort gegönnt hatte. Am Krankenbett reichen sich [die zwei](kim+mette) die Hände. [Radu](radu) bringt Suppe, bleibt über Nacht auf dem Stuhl sitzen und legt, als die [Verletzte](kim) aufwacht, [seinen](radu) Mund auf [ihren](kim). In [Flensburg](@flensburg) regnet es seit elf Tagen.
+ injure kim "Das Knie ist hin"
- colleague kim mette "Kollegin"
+ reconcile kim mette "reichen sich"
- gift radu kim "bringt Suppe"
- help radu kim "bleibt über Nacht"
+ kiss kim radu "Mund auf"

== 10 Doppelpass
[Swantje](swantje) vermisst [Hauke](klempner). [Swantje](swantje) ruft [Hauke](klempner) an. [Hauke](klempner) legt auf. Da dreht [sie](swantje) das Wasser auf. Das Bad läuft voll. Nun muss [Hauke](klempner) kommen. „[Ich](swantje) nehme [dich](klempner)“, sagt [Swantje](swantje). So werden [Swantje](swantje) und [Hauke](klempner) ein Brautpaar. Nebenan zürnt [Linus](linus). [Seine](linus) [Mutter](birte) liebt jetzt [Janko](janko). [Linus](linus) traut [Janko](janko) nicht. [Ole](ole) traut sich zu [Samira](aerztin) hinüber. [Samira](aerztin) öffnet [Ole](ole). Die Tür geht zu.
- sad swantje klempner "vermisst"
- reject klempner swantje "legt auf"
- propose swantje klempner "nehme dich"
+ engaged.start klempner swantje "Brautpaar"
- sad linus janko "zürnt"
- parent birte linus "Mutter"
+ love birte janko "liebt"
- affair.start aerztin ole "Die Tür geht zu"

== 11 Verlängerung
Dass [ihr](birte) seit Wochen morgens übel ist, schiebt [Birte](birte) auf die Tabelle, bis die [Physiotherapeutin](swantje), das ist im Nebenberuf [Swantje](swantje), bloß auf [ihren](birte) Bauch schaut und grinst. Im siebenundvierzigsten Lebensjahr! [Janko](janko) fällt [ihr](birte) um den Hals, [Linus](linus) aus allen Wolken. [Ole](ole) verlangt zunächst einen Test, unterschreibt dann aber doch die Papiere, die [ihn](ole) nach neunzehn Jahren zum Junggesellen machen. [Gritt](gritt) tritt vor die Presse, um über Sponsoren zu reden, und redet stattdessen über [Mette](mette). Die [Torfrau](mette) sieht es im Fernsehen und weint.
+ pregnant birte janko "Bauch"
- discover swantje birte "grinst"
- happy janko birte "um den Hals"
- discover linus birte "aus allen Wolken"
+ divorce birte ole "unterschreibt"
- confess gritt mette "redet stattdessen"
- sad mette "weint"

== 12 Schlusssirene
Auf dem Standesamt erscheinen [Swantje](swantje) in Gummistiefeln und [Hauke](klempner) mit Rohrzange; [Kim](kim), auf Krücken und am Arm [ihres](kim) [Radu](radu), wirft den Reis. Während des Jaworts setzen bei der [Trainerin](birte) die Wehen ein, also fährt [Ole](ole) die [Frau](birte), [die](birte) einmal [seine](ole) war, und [deren](birte) [Liebsten](janko) mit dem Mannschaftsbus in die Klinik, wo ein [Junge](baby) namens [Enno](baby) das Licht der Welt erblickt. [Linus](linus) hält [seinen](linus) kleinen [Bruder](baby) und gibt [Janko](janko) die Hand. [Mette](mette) und die [Tochter](gritt) des [Präsidenten](praesident) sind wieder ein Herz und eine Seele.
+ wedding klempner swantje "Jaworts"
- couple kim radu "am Arm"
- help ole birte+janko "fährt"
- ex birte ole "einmal seine war"
- couple birte janko "Liebsten"
+ birth birte baby "das Licht der Welt"
- sibling baby linus "Bruder"
- reconcile janko linus "gibt"
- parent praesident gritt "Tochter"
- reconcile gritt mette "wieder ein Herz"
