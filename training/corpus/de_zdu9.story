%series Schnitt und Farbe
%lang de
%genre weekly serial about a hairdresser's in Chemnitz, encyclopaedia episode list in long sentences
%cast carmen | Carmen Uhlig; Carmen | f
%cast heiner | Heiner Uhlig; Heiner; Uhlig | m
%cast jessy | Jessica Uhlig; Jessy | f
%cast thuy | Thủy Pham; Thuy | f
%cast minh | Minh | m
%cast ricarda | Ricarda Bolz; Ricarda; Bolz | f
%cast luca | Luca Ferrante; Luca | m
%cast opa | Gotthard Uhlig; Gotthard | m
%cast sascha | Sascha | n
%cast winkler | Rechtsanwalt Winkler; Winkler | m
%cast dorit | Dorit | f
%cast kundin | Frau Stein | f
%cast norman | Norman | m

== 1
[Carmen Uhlig](carmen), [die](carmen) den Salon am Brühl von [ihrer](carmen) [Lehrmeisterin](dorit) übernommen hat, feiert das zwanzigjährige Bestehen, als ein Schreiben eintrifft, dem zufolge das Haus an eine gewisse [Ricarda Bolz](ricarda) verkauft worden ist. Niemand außer [Carmen](carmen) weiß, dass [diese](ricarda) einst [ihre](carmen) [Banknachbarin](ricarda) und engste [Vertraute](ricarda) war, bis [sie](ricarda) kurz vor dem Abitur [Carmens](carmen) Mappe als eigene ausgab. [Heiner](heiner), der [Mann](heiner) der [Friseurin](carmen), ist seit der Schließung des Werks ohne Arbeit und verbringt die Tage am Modellbahntisch [seines](heiner) [Vaters](opa) [Gotthard](opa). [Tochter](jessy) [Jessy](jessy) lässt sich unterdessen, ohne es daheim zu erwähnen, an der Schauspielschule prüfen.
- celebrate carmen "feiert"
- advisor.past dorit carmen "Lehrmeisterin"
- find ricarda "verkauft"
- friend.past carmen ricarda "engste Vertraute"
+ betray.past ricarda carmen "ausgab"
- married carmen heiner "Mann"
- quit.past heiner "ohne Arbeit"
- parent opa heiner "Vaters"
- parent carmen+heiner jessy "Tochter"
- reveal! jessy carmen+heiner "ohne es daheim"

== 2
Die neue [Eigentümerin](ricarda) erscheint, lässt sich von der ahnungslosen [Thuy](thuy) die Spitzen schneiden und teilt erst beim Bezahlen mit, dass sich die Miete verdoppeln werde. Als [Carmen](carmen) hinzukommt, stehen sich die früheren [Freundinnen](carmen+ricarda) nach achtundzwanzig Jahren gegenüber; es bleibt bei drei Sätzen, von denen keiner freundlich ist. [Thuys](thuy) [Mann](minh) [Minh](minh), [der](minh) nebenan einen Nagelsalon führt, erhält das gleiche Schreiben. [Luca Ferrante](luca), ein [Vertreter](luca) für Haarkosmetik, [dessen](luca) Blick schon länger an [Carmen](carmen) hängt, bietet [ihr](carmen) an, den Fehlbetrag vorzustrecken, doch [sie](carmen) lehnt ab.
- reveal ricarda thuy "teilt"
- friend.past carmen ricarda "früheren Freundinnen"
+ quarrel carmen ricarda "keiner freundlich"
- married minh thuy "Mann"
- neighbour carmen minh "nebenan"
- love luca carmen "Blick"
- help? luca carmen "vorzustrecken"
+ reject carmen luca "lehnt"

== 3
Weil [Heiner](heiner) den Brief der Bank vor [seiner](heiner) [Frau](carmen) findet, kommt heraus, dass auch das Eigenheim seit Monaten nicht abbezahlt wird, und [er](heiner) muss eingestehen, das Abfindungsgeld an [seinen](heiner) jüngeren [Bruder](norman) [Norman](norman) verliehen zu haben, [der](norman) sich damit nach Kreta abgesetzt hat. [Carmen](carmen) spricht zwei Tage lang nicht mit [ihm](heiner). [Gotthard](opa), von [dessen](opa) Söhnen also der [eine](norman) stiehlt und der [andere](heiner) sich bestehlen lässt, verkauft heimlich [seine](opa) wertvollste Lokomotive. [Jessy](jessy) fällt in der zweiten Runde durch, lernt dabei aber [Sascha](sascha) kennen, [dem](sascha) das Gleiche geschehen ist.
- discover heiner "findet"
- married carmen heiner "Frau"
+ reveal heiner carmen "eingestehen"
- sibling heiner norman "Bruder"
- help.past heiner norman "verliehen"
- flee.past norman "abgesetzt"
- sad carmen heiner "spricht zwei Tage"
- parent opa heiner+norman "Söhnen"
- steal.past norman heiner "stiehlt"
- lose jessy "fällt"
+ meet jessy sascha "kennen"

== 4
[Thuy](thuy) kündigt. [Sie](thuy) tut das unter Tränen. [Ricarda](ricarda) hat [ihr](thuy) eine Stelle in [Dresden](@dresden) verschafft. [Carmen](carmen) umarmt [Thuy](thuy). Hassen kann [sie](carmen) nur [Ricarda](ricarda). [Jessy](jessy) springt für [Thuy](thuy) ein. [Ihr](jessy) erster [Kunde](sascha) ist [Sascha](sascha). Danach hat [Sascha](sascha) grüne Haare. [Sascha](sascha) findet [Jessy](jessy) wunderbar. Abends rechnet [Carmen](carmen) mit [Luca](luca) Bücher durch. Zu Hause wartet [Heiner](heiner) mit Rouladen. [Luca](luca) streichelt [Carmens](carmen) Hand. [Carmen](carmen) zieht sie weg, aber spät.
+ quit thuy carmen "kündigt"
- sad thuy "Tränen"
- help ricarda thuy "verschafft"
- hire thuy "Stelle" @dresden
- enemy carmen ricarda "Hassen"
- help jessy carmen "springt"
- love sascha jessy "wunderbar"
- help luca carmen "rechnet"
- flirt carmen luca "streichelt"
- reject carmen luca "weg"

== 5
Während [Minh](minh), [der](minh) nicht mit nach [Dresden](@dresden) will, [seine](minh) [Frau](thuy) nur noch an Wochenenden sieht und sich in Arbeit vergräbt, gibt [Rechtsanwalt Winkler](winkler), ein [Stammkunde](winkler) mit wenig Haar, [Carmen](carmen) den Hinweis, dass der Hausverkauf anfechtbar sei, falls [ihr](carmen) ein Vorkaufsrecht zugestanden habe. Den betreffenden Vertrag besitzt freilich nur [Dorit](dorit), [Carmens](carmen) einstige [Lehrmeisterin](dorit), [die](dorit) im Zorn geschieden ist, nachdem [sie](dorit) [ihre](dorit) beste [Schülerin](carmen) beim Abwerben von Kundinnen erwischt hatte. [Heiner](heiner) bewirbt sich auf Drängen des [Vaters](opa) als Straßenbahnfahrer und verschweigt es, um niemanden zu enttäuschen.
- married minh thuy "Frau"
- sad minh "vergräbt"
+ help winkler carmen "Hinweis"
- advisor.past dorit carmen "Lehrmeisterin"
- discover.past dorit carmen "erwischt"
- betray.past carmen dorit "Abwerben"
- quarrel.past carmen dorit "im Zorn"
- hire? heiner "bewirbt"
- parent opa heiner "Vaters"
- reveal! heiner _ "verschweigt"

== 6
[Carmen](carmen) reist in den Vogtlandkurort, in den sich [Dorit](dorit) zurückgezogen hat, und trifft eine halb erblindete [Greisin](dorit) an, [die](dorit) [sie](carmen) für eine Pflegerin hält und sich bereitwillig frisieren lässt. An den Händen, die [ihr](dorit) Haar fassen, erkennt die [Alte](dorit) schließlich, wer da hinter [ihr](dorit) steht. [Sie](dorit) bricht in Gelächter aus, dann in Schluchzen, und am Ende holt [sie](dorit) den Vertrag aus der Brotbüchse. In [Chemnitz](@chemnitz) werden derweil [Sascha](sascha) und [Jessy](jessy) von [Gotthard](opa) beim Knutschen zwischen den Gleisanlagen überrascht; [er](opa) lässt den Schnellzug passieren und verspricht, dichtzuhalten.
- travel carmen "reist"
- find carmen dorit "trifft"
- discover! dorit carmen "hält"
+ discover dorit carmen "erkennt"
- happy dorit "Gelächter"
- sad dorit "Schluchzen"
- gift dorit carmen "holt"
- reconcile carmen dorit "holt"
- kiss jessy sascha "Knutschen"
- discover opa jessy+sascha "überrascht"
- reveal! opa _ "dichtzuhalten"

== 7
Auf der Rückfahrt bleibt [Carmens](carmen) Wagen liegen, und [Luca](luca), [den](luca) [sie](carmen) anruft, weil [Heiners](heiner) Telefon besetzt ist, nimmt [sie](carmen) mit in [seine](luca) Wohnung, wo [sie](carmen), erschöpft und siegestrunken, [seinem](luca) Werben nachgibt. Am Morgen bereut [sie](carmen) es bitter. [Heiner](heiner), [der](heiner) die Nacht hindurch Krankenhäuser abtelefoniert hat, empfängt [sie](carmen) mit der Nachricht, [er](heiner) habe die Stelle bei der Straßenbahn bekommen, und [sie](carmen) bringt es nicht fertig, [ihm](heiner) die Wahrheit zu sagen. [Ricarda](ricarda) sucht [Winkler](winkler) auf und will [ihn](winkler) kaufen; [er](winkler) nennt [ihr](ricarda) einen Preis, den Haarwuchs betreffend.
- help luca carmen "nimmt"
+ sex carmen luca "nachgibt"
- cheat carmen heiner "nachgibt"
- sad carmen "bereut"
- investigate heiner carmen "abtelefoniert"
+ hire heiner "bekommen"
- reveal! carmen heiner "nicht fertig"
- betray? ricarda winkler "kaufen"
- reject winkler ricarda "Haarwuchs"

== 8
Vor dem Landgericht gewinnt [Carmen](carmen) gegen [Ricarda](ricarda), [die](ricarda) noch im Saal Berufung ankündigt. Beim Hinausgehen trifft [Letztere](ricarda) auf [Luca](luca) und erfährt von [ihm](luca), gekränkt wie [er](luca) ist, weil [Carmen](carmen) [seine](luca) Anrufe nicht mehr annimmt, was in jener Nacht geschehen ist. Mit diesem Trumpf in der Tasche macht die [Unterlegene](ricarda) der [Siegerin](carmen) ein Angebot: Verzichte [sie](carmen) auf das Haus, so bleibe [Heiner](heiner) ahnungslos. [Frau Stein](kundin), [die](kundin) unter der Trockenhaube sitzt und als schwerhörig gilt, hört mit, und bis zum Abend weiß es der gesamte Brühl mit Ausnahme des [Betrogenen](heiner).
+ find carmen "gewinnt"
- sad luca carmen "gekränkt"
- reject carmen luca "nicht mehr annimmt"
+ reveal luca ricarda "erfährt"
+ threaten ricarda carmen "Trumpf"
- discover kundin carmen "hört"
- discover! heiner carmen "ahnungslos"
- cheat carmen heiner "Betrogenen"

== 9
Um der [Erpresserin](ricarda) zuvorzukommen, beichtet [Carmen](carmen) [ihrem](carmen) [Gatten](heiner) den Fehltritt an der Endhaltestelle, wo [er](heiner) Pause macht. [Heiner](heiner) hört zu, lässt die Türen schließen und fährt ab, ohne dass [sie](carmen) einsteigen kann. [Er](heiner) zieht zu [Gotthard](opa) in den Hobbykeller. [Jessy](jessy) gibt der [Mutter](carmen) die Schuld und wirft [ihr](carmen) die Schere vor die Füße, ehe [sie](jessy) mit [Sascha](sascha) nach [Berlin](@berlin) durchbrennt. [Minh](minh), [der](minh) als Einziger noch grüßt, schiebt [Carmen](carmen) jeden Mittag wortlos eine Suppe durch die Zwischentür, während [seine](minh) eigene Ehe am Telefon zu Ende geht.
- threaten ricarda carmen "Erpresserin"
+ reveal carmen heiner "beichtet"
- married carmen heiner "Gatten"
- cheat carmen heiner "Fehltritt"
- breakup heiner carmen "fährt ab"
- move heiner opa "zieht"
- accuse jessy carmen "Schuld"
- parent carmen jessy "Mutter"
+ flee jessy+sascha "durchbrennt" @berlin
- gift minh carmen "Suppe"
- breakup _ minh "zu Ende"

== 10
Da kein Druckmittel mehr übrig ist, versucht es [Ricarda](ricarda) ein letztes Mal mit Geld und wird im leeren Salon unversehens von [ihrer](ricarda) alten [Gegnerin](carmen) auf den Frisierstuhl gedrückt, weil [ihr](ricarda) die Perücke verrutscht ist. Unter ihr kommt ein kahler Schädel zum Vorschein. [Sie](ricarda) ist krank, seit dem Frühjahr schon, und hat das Haus, wie [sie](ricarda) stockend zugibt, nur gekauft, um noch einmal über etwas zu siegen. [Carmen](carmen) wäscht [ihr](ricarda) den Kopf, diesmal im Wortsinn. In [Berlin](@berlin) spricht [Sascha](sascha) vor und wird genommen, [Jessy](jessy) nicht; die [Abgelehnte](jessy) gratuliert und steigt in den Zug nach Hause.
- enemy carmen ricarda "Gegnerin"
+ discover carmen ricarda "Vorschein"
- ill ricarda "krank"
- reveal ricarda carmen "zugibt"
+ help carmen ricarda "wäscht"
- find sascha "genommen" @berlin
- lose jessy "Abgelehnte"
- return jessy "nach Hause"

== 11
[Norman](norman) kehrt sonnenverbrannt und abgebrannt von der Insel zurück und schläft im Keller neben [Heiner](heiner), [den](heiner) ausgerechnet der [Bruder](norman), [der](norman) [ihn](heiner) ruiniert hat, zur Einsicht bringt: Verlorenes Geld sehe man nicht wieder, eine verlorene [Frau](carmen) womöglich schon. Der [Straßenbahner](heiner) lässt sich daraufhin von [Jessy](jessy), [die](jessy) sich mit der [Mutter](carmen) längst ausgesprochen hat, die Haare schneiden, um Mut zu sammeln. [Thuy](thuy) steht eines Morgens mit Koffern vor dem Nagelstudio; [Minh](minh) öffnet, sagt, es sei geschlossen, und trägt die Koffer hinein. [Ricarda](ricarda) wird operiert, und als Angehörige gibt [sie](ricarda) [Carmen](carmen) an.
+ return norman "kehrt"
- housemate heiner norman "neben"
- sibling heiner norman "Bruder"
- steal.past norman heiner "ruiniert"
- help norman heiner "Einsicht"
- parent carmen jessy "Mutter"
- reconcile carmen jessy "ausgesprochen"
- return thuy "steht"
+ reconcile minh thuy "trägt"
- treat ricarda _ "operiert"
- friend.start carmen ricarda "Angehörige"

== 12
Am Tag, an dem [Ricarda](ricarda) mit drei Millimetern eigenem Haar aus der Klinik entlassen wird, überschreibt [sie](ricarda) [Carmen](carmen) und [Minh](minh) das Haus zu gleichen Teilen und behält nur das Dachgeschoss, in dem [sie](ricarda) fortan wohnt. [Gotthard](opa) bekommt zum Achtzigsten [seine](opa) Lokomotive geschenkt, die [Heiner](heiner) in Raten zurückgekauft hat. [Jessy](jessy) entscheidet sich für die Meisterschule und gegen [Sascha](sascha); die Trennung verläuft so freundlich, dass [beide](jessy+sascha) lachen müssen. Auf der letzten Fahrt der Linie 4 steigt am Brühl eine einzelne [Frau](carmen) ein. Der [Fahrer](heiner) fragt, wohin. „Nach Hause“, sagt [Carmen](carmen), und [Heiner](heiner) schließt die Türen.
- recover ricarda "entlassen"
+ gift ricarda carmen+minh "überschreibt"
- move ricarda "wohnt"
- celebrate opa "Achtzigsten"
- gift heiner opa "geschenkt"
- breakup jessy sascha "Trennung"
- happy jessy+sascha "lachen"
+ reconcile carmen heiner "Nach Hause"
