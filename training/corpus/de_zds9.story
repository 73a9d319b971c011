%series Die Seerosen-Detektei
%lang de
%genre children's mystery series, Lake Zug, back-cover blurbs of audio plays
%cast flurina | Flurina Caduff; Flurina | f
%cast yannick | Yannick Ndiaye; Yannick | m
%cast mo | Mo | n
%cast ladina | Ladina Caduff; Ladina | f
%cast zumbuehl | Wachtmeister Zumbühl; Zumbühl | m
%cast glaser | Aloys Glaser; Glaser | m
%cast nachbarin | Frau Iten; Iten | f
%cast fremder | Beat Iten; Beat | m
%cast serge | Serge Ndiaye; Serge | m
%cast lehrerin | Frau Rüttimann; Rüttimann | f
%cast neue | Frau Wolf; Wolf | f
%cast kater | Linus | m
%cast taucher | - | m

== 1 Das Boot ohne Ruderer
Ferienbeginn am See! Ein leeres Ruderboot treibt an den Steg von [Flurinas](flurina) [Grosstante](ladina) [Ladina](ladina), und auf der Sitzbank liegt ein nasser Brief. Gerade will die [Zwölfjährige](flurina) ihn öffnen, da reisst [ihr](flurina) ein [Junge](yannick) auf dem Velo den Umschlag aus der Hand. [Flurina](flurina) rennt [ihm](yannick) nach, [beide](flurina+yannick) landen im Schilf, und aus der Rauferei wird die beste Bekanntschaft [ihres](flurina+yannick) Lebens. [Yannick](yannick) wollte nämlich nur verhindern, dass die neugierige [Frau Iten](nachbarin) von nebenan mitliest. Gemeinsam gründen [sie](flurina+yannick) eine Detektei.
- kin flurina ladina "Grosstante"
+ steal yannick flurina "reisst"
- attack flurina yannick "Rauferei"
+ meet flurina yannick "Bekanntschaft"
- neighbour ladina nachbarin "nebenan"
- create flurina+yannick "gründen"

== 2 Wer schreibt mit grüner Tinte?
Der Brief ist eine Warnung an einen gewissen [Glaser](glaser): [Er](glaser) solle den See verlassen, sonst geschehe ein Unglück. Auf dem Campingplatz stossen die [Spürnasen](flurina+yannick) auf einen wortkargen [Gast](mo), kaum älter als [sie](flurina+yannick) selbst: [Mo](mo) kann Morsezeichen lesen und Schlösser öffnen, sagt aber nicht, woher [Mo](mo) kommt. [Yannicks](yannick) grosser [Bruder](serge) [Serge](serge), [der](serge) am Kiosk arbeitet, rät vom Umgang mit dem [Findelkind](mo) ab. [Flurina](flurina) hört nicht auf [ihn](serge). Drei ist schliesslich eine Detektivzahl.
- threaten _ glaser "Warnung"
+ meet flurina+yannick mo "stossen"
- reveal! mo flurina+yannick "nicht"
- sibling serge yannick "Bruder"
- reject flurina serge "hört nicht"
+ hire mo flurina+yannick "Drei"

== 3 Der Mann im Glashaus
[Aloys Glaser](glaser) lebt allein im verwilderten Gewächshaus am Nordufer und jagt jeden Besucher mit dem Gartenschlauch davon. Auch die drei [Detektive](flurina+mo+yannick) werden patschnass. Nur dem dicken [Kater](kater) [Linus](kater), [den](kater) [Ladina](ladina) schon als verschollen beweint hat, gibt der [Einsiedler](glaser) Rahm. Als [Mo](mo) [ihm](glaser) das Tier vorsichtig abnimmt, bricht der [Griesgram](glaser) in Tränen aus: [Er](glaser) habe sonst niemanden zum Reden. Bei Holundersirup stellt sich heraus, dass [er](glaser) die grüne Tinte kennt. Sie gehörte [seinem](glaser) [Bruder](fremder).
+ attack glaser flurina+mo+yannick "patschnass"
- sad.past ladina kater "beweint"
- find flurina+mo+yannick kater "abnimmt"
- help glaser kater "Rahm"
- sad glaser "Tränen"
- sibling fremder glaser "Bruder"
+ reveal glaser flurina+mo+yannick "stellt"

== 4 Nächtliche Schritte
Im Schulhaus geht das Licht an, obwohl Ferien sind. [Wachtmeister Zumbühl](zumbuehl) lacht [Flurina](flurina) aus, als [sie](flurina) es [ihm](zumbuehl) meldet. Also legen sich die [Kinder](flurina+mo+yannick) selbst auf die Lauer und ertappen [Frau Rüttimann](lehrerin), die strenge [Lehrerin](lehrerin), beim heimlichen Tangotanzen mit dem [Wachtmeister](zumbuehl) höchstpersönlich! Kleinlaut beichten die [Erwachsenen](lehrerin+zumbuehl), dass [sie](lehrerin+zumbuehl) seit Fasnacht ein Paar sind. [Flurina](flurina) verspricht, nichts auszuplaudern, und hat künftig bei der Polizei einen Stein im Brett. Auf dem Heimweg folgt [ihnen](flurina+mo+yannick) jemand.
- reject zumbuehl flurina "lacht"
- investigate flurina+mo+yannick _ "Lauer"
+ discover flurina+mo+yannick lehrerin+zumbuehl "ertappen"
- reveal lehrerin+zumbuehl flurina+mo+yannick "beichten"
- couple lehrerin zumbuehl "Paar"
- reveal! flurina _ "auszuplaudern"
- investigate _ flurina+mo+yannick "folgt"

== 5 Der Taucher
Ein [Taucher](taucher) mit schwarzem Schnauz mietet bei [Ladina](ladina) das Dachzimmer und fragt [sie](ladina) bei jedem Frühstück nach einer Kirchenglocke aus, die 1887 versunken sein soll. Die alte [Dame](ladina) blüht unter [seinen](taucher) Komplimenten auf. [Yannick](yannick) traut dem [Untermieter](taucher) nicht über den Weg und schleicht sich in [dessen](taucher) Schlauchboot. Prompt legt es ab. Auf offener Wasserfläche entdeckt der [Schnauzbart](taucher) den blinden [Passagier](yannick) und wirft [ihn](yannick) über Bord. [Serge](serge) sieht vom Kiosk aus das Platschen und krault los wie noch nie.
- housemate ladina taucher "mietet"
- happy ladina taucher "blüht"
- flirt taucher ladina "Komplimenten"
- investigate yannick taucher "schleicht"
- discover taucher yannick "entdeckt"
+ attack taucher yannick "wirft"
+ rescue serge yannick "krault"

== 6 Regentag
Es giesst, und keiner darf hinaus. [Yannick](yannick) hütet mit Schnupfen das Bett, [Mo](mo) bringt [ihm](yannick) das Morsen bei, [Flurina](flurina) backt unter Anleitung der [Grosstante](ladina) Birnbrot. Nur [Frau Iten](nachbarin) stört die Ruhe: [Sie](nachbarin) klagt, [ihr](nachbarin) sei das Hörgerät gestohlen worden. Nach kurzem Suchen stellt [Flurina](flurina) den [Täter](kater), [er](kater) heisst [Linus](kater) und hat es unter die Ofenbank geschleppt. Der [Taucher](taucher) ist spurlos ausgezogen. [Er](taucher) hat die Miete nicht bezahlt, aber einen Zahnstocher hinterlassen.
- ill yannick "Schnupfen"
- advisor mo yannick "bringt"
- help ladina flurina "Anleitung"
- kin flurina ladina "Grosstante"
- accuse nachbarin _ "klagt"
+ discover flurina kater "stellt"
- steal kater nachbarin "geschleppt"
- move taucher "ausgezogen"
- betray taucher ladina "nicht bezahlt"

== 7 Mos Geheimnis
Ein Plakat am Bahnhof zeigt [Mos](mo) Gesicht: vermisst seit Mai! [Flurina](flurina) fühlt sich verraten, [Yannick](yannick) verteidigt [Mo](mo), und zum ersten Mal bekommen sich die [Gründer](flurina+yannick) der Detektei in die Haare. [Mo](mo) gibt zu, aus einem Heim in [Chur](@chur) ausgebüxt zu sein, um den [Grossvater](glaser) zu suchen, von [dem](glaser) es nur ein Foto vor einem Glashaus gibt. Den [Dreien](flurina+mo+yannick) bleibt die Luft weg. Wer hat hier die ganze Zeit Rahm ausgeschenkt? Ehe [sie](flurina+mo+yannick) jedoch ans Nordufer radeln können, steht [Zumbühl](zumbuehl) mit dem Streifenwagen da und nimmt [Mo](mo) mit.
- sad flurina mo "verraten"
- help yannick mo "verteidigt"
+ quarrel flurina yannick "Haare"
- flee.past mo "ausgebüxt"
- reveal mo flurina+yannick "gibt"
- find? mo glaser "suchen"
- kin glaser mo "Grossvater"
+ arrest zumbuehl mo "nimmt"

== 8 Grüne Tinte, rotes Wachs
Während [Mo](mo) im Heim die Tage zählt, taucht im Dorf ein eleganter [Fremder](fremder) auf, [den](fremder) [Frau Iten](nachbarin) mit einem Teller nach [ihm](fremder) begrüsst. Es ist [Beat](fremder), [ihr](nachbarin) verflossener [Mann](fremder) und [Glasers](glaser) jüngerer [Halbbruder](fremder)! [Er](fremder) war es, [der](fremder) den Brief schrieb. Der [Einsiedler](glaser) habe [ihn](fremder) um das Erbe gebracht, behauptet [er](fremder). [Flurina](flurina) und [Yannick](yannick), längst wieder versöhnt, belauschen [ihn](fremder) im Beichtstuhl und werden dabei eingeschlossen. Und das ausgerechnet am Nationalfeiertag!
+ return fremder "taucht"
- attack nachbarin fremder "Teller"
- ex fremder nachbarin "verflossener Mann"
- sibling fremder glaser "Halbbruder"
- threaten.past fremder glaser "schrieb"
- accuse fremder glaser "gebracht"
- reconcile flurina yannick "versöhnt"
- investigate flurina+yannick fremder "belauschen"
- arrest _ flurina+yannick "eingeschlossen"

== 9 Feuerwerk
[Frau Rüttimann](lehrerin), [die](lehrerin) eigentlich nur Kerzen anzünden wollte, befreit die [Eingesperrten](flurina+yannick), und [sie](flurina+yannick) erzählen [ihr](lehrerin) alles. Die [Pädagogin](lehrerin) klemmt sich ans Telefon und redet dem Heimleiter so lange ins Gewissen, bis [Mo](mo) am Abend im Postauto sitzt. Unter krachenden Raketen führt [Flurina](flurina) [Mo](mo) zum Gewächshaus. [Glaser](glaser) sieht das Foto, dann das Gesicht, und lässt die Giesskanne fallen. Von einem [Enkelkind](mo) hat [er](glaser) nie etwas gewusst. [Die zwei](glaser+mo) sagen kein Wort. Das ist auch nicht nötig.
- rescue lehrerin flurina+yannick "befreit"
- reveal flurina+yannick lehrerin "erzählen"
- help lehrerin mo "redet"
- return mo "Postauto"
+ meet glaser mo "zum Gewächshaus"
+ discover glaser mo "sieht"
- kin glaser mo "Enkelkind"

== 10 Die Glocke schlägt
Nachts läutet es aus der Tiefe des Sees. [Frau Iten](nachbarin) schwört, der Leibhaftige gehe um, und zieht für drei Tage zu [Ladina](ladina). [Zumbühl](zumbuehl) glaubt an einen Scherz der Jugend und konfisziert [Yannicks](yannick) Trompete. Der wahre Spuk hat einen schwarzen Schnauz: Für [Beat](fremder), [seinen](taucher) [Auftraggeber](fremder), hat der [Taucher](taucher) die Glocke gehoben, um sie samt dem Kirchenschatz nach [Mailand](@mailand) zu verschachern. [Mo](mo) morst mit der Taschenlampe um Hilfe. Ausgerechnet der [Einsiedler](glaser) versteht das Signal.
- sad nachbarin "schwört"
- move nachbarin ladina "zieht"
- accuse zumbuehl yannick "Scherz"
- steal zumbuehl yannick "konfisziert"
- boss fremder taucher "Auftraggeber"
+ steal taucher _ "gehoben"
- help? _ mo "um Hilfe"
+ discover glaser mo "versteht"

== 11 Bruderzwist
Im alten Ruderboot stellt sich [Aloys](glaser) den [Schatzräubern](fremder+taucher) in den Weg. [Beat](fremder) holt mit dem Paddel aus, doch im letzten Augenblick fällt [ihm](fremder) die [Frau](nachbarin) in den Arm, [der](nachbarin) [er](fremder) einst davonlief: [Frau Iten](nachbarin), im Nachthemd und ohne Angst. Der [Taucher](taucher) sucht das Weite und schwimmt direkt in die Arme von [Zumbühl](zumbuehl). Unter Tränen gestehen die [Halbbrüder](fremder+glaser) einander, was jeder dem anderen zugetraut hat. Das Erbe, erfahren [sie](fremder+glaser) von [Ladina](ladina), lag die ganze Zeit in der Glocke, und zwar für [beide](fremder+glaser).
- attack? fremder glaser "holt"
+ rescue nachbarin glaser "Arm"
- breakup.past fremder nachbarin "davonlief"
- sad! nachbarin "ohne Angst"
- flee taucher "Weite"
+ arrest zumbuehl taucher "Arme"
- sad fremder+glaser "Tränen"
- sibling fremder glaser "Halbbrüder"
- reconcile fremder glaser "gestehen"
- reveal ladina fremder+glaser "erfahren"

== 12 Die neue Lehrerin
Schulanfang! [Frau Rüttimann](lehrerin) ist mit [ihrem](lehrerin) [Polizisten](zumbuehl) auf Hochzeitsreise, und die neue [Lehrerin](neue), [Frau Wolf](neue), verteilt am ersten Tag drei Strafaufgaben. [Mo](mo), jetzt offiziell beim [Grossvater](glaser) daheim, sitzt zwischen [Flurina](flurina) und [Yannick](yannick) und hat zum ersten Mal ein eigenes Pult. Als aus der Klassenkasse vierzig Franken fehlen, verdächtigt die [Lehrerin](neue) natürlich das einstige [Heimkind](mo). Doch die Detektei weist [ihr](neue) nach, dass [sie](neue) das Geld selbst im Mantelfutter trägt. [Frau Wolf](neue) wird rot, lacht und spendiert Glacé für alle.
- wedding lehrerin zumbuehl "Hochzeitsreise"
- hire neue "neue Lehrerin"
- move mo glaser "daheim"
- kin glaser mo "Grossvater"
+ accuse neue mo "verdächtigt"
- discover flurina+mo+yannick neue "weist"
- steal.past neue _ "Mantelfutter"
- happy neue "lacht"
- gift neue _ "spendiert"
