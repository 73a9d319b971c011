%series Café Sperl-Nowak
%lang de
%genre family saga around a coffee house, Vienna, television magazine previews
%cast hermine | Hermine Nowak; Hermine | f
%cast leopold | Leopold Nowak; Leopold; Poldi | m
%cast valerie | Valerie Nowak; Valerie | f
%cast korbinian | Korbinian Nowak; Korbinian | m
%cast sunniva | Sunniva Dahl; Sunniva | f
%cast drago | Drago Petrić; Drago; Petrić | m
%cast ljuba | Ljuba | f
%cast quendler | Hofrat Quendler; Quendler | m
%cast tassilo | Tassilo von Arenberg; Tassilo; Arenberg | m
%cast resi | Resi | f
%cast jelena | Jelena | f
%cast arzt | - | m
%cast anwalt | - | m
%cast notar | - | m
%cast saeugling | Maxi | m
%cast fahrer | - | m

== 1
Der alte [Leopold Nowak](leopold) fällt beim Schachspielen vornüber auf das Brett und wacht nicht mehr auf. An [seinem](leopold) Grab auf dem [Zentralfriedhof](@zentralfriedhof) sehen einander drei [Menschen](hermine+korbinian+valerie) wieder, [die](hermine+korbinian+valerie) sich jahrelang aus dem Weg gegangen sind: [Hermine](hermine), [seine](leopold) [Witwe](hermine), und die gemeinsamen [Kinder](korbinian+valerie) [Valerie](valerie) und [Korbinian](korbinian). Das Testament schlägt ein wie eine Bombe. Nicht die [Familie](hermine+korbinian+valerie), sondern der [Oberkellner](drago) [Drago Petrić](drago) erbt das Kaffeehaus, und zwar mit der Begründung, [er](drago) habe es immer schon geführt. [Hermine](hermine) weist dem [Begünstigten](drago) noch beim Leichenschmaus die Tür, die [ihm](drago) seit einer Stunde gehört.
+ die leopold "wacht nicht mehr auf"
- enemy.past hermine korbinian+valerie "aus dem Weg gegangen"
- married.past hermine leopold "Witwe"
- parent hermine+leopold korbinian+valerie "Kinder"
+ find drago leopold "erbt"
- boss.past leopold drago "Oberkellner"
- reject hermine drago "weist"
- celebrate _ leopold "Leichenschmaus"

== 2
[Korbinian](korbinian) zieht vor Gericht und behauptet, der [Vater](leopold) sei beim Unterschreiben nicht bei Trost gewesen. [Seine](korbinian) [Schwester](valerie) macht da nicht mit: [Sie](valerie) ist pleite, [sie](valerie) braucht Arbeit, und so steht [sie](valerie) am Montag mit umgebundener Schürze vor [Petrić](drago). [Der](drago) reicht [ihr](valerie) wortlos ein Tablett. Zum Eklat kommt es, als [Hofrat Quendler](quendler), seit vierzig Jahren Stammgast und ebenso lange in [Hermine](hermine) verschossen, der neuen [Kellnerin](valerie) Trinkgeld gibt. [Hermine](hermine) sieht es durch die Scheibe und redet fortan mit keinem [der beiden](quendler+valerie) ein Wort.
+ accuse korbinian drago "zieht vor Gericht"
- ill? leopold "nicht bei Trost"
- sibling korbinian valerie "Schwester"
- parent leopold korbinian "Vater"
- reject valerie korbinian "macht da nicht mit"
- lose valerie "pleite"
+ hire valerie drago "Tablett"
- love quendler hermine "verschossen"
- gift quendler valerie "Trinkgeld"
- discover hermine quendler+valerie "sieht"
- reject hermine quendler+valerie "redet fortan mit keinem"

== 3
Eine [Norwegerin](sunniva) mit Rucksack sucht den [Mann](korbinian), [der](korbinian) [ihr](sunniva) in einer Sommernacht in [Bergen](@bergen) drei Versprechen und eine falsche Nummer gegeben hat. [Drago](drago) erkennt auf dem Handyfoto den jungen [Herrn Nowak](korbinian), verrät der [Fremden](sunniva) jedoch nur, dass [er](drago) ein Zimmer über der Backstube frei habe. [Sunniva](sunniva) hat einen Appetit für zwei; [Valerie](valerie), [die](valerie) selbst einmal Mutter geworden wäre, versteht sofort. Als [Korbinian](korbinian) mit [seinem](korbinian) [Anwalt](anwalt) ins Lokal stürmt, steht [sie](sunniva) vor [ihm](korbinian), Schlagobers an der Nase. [Er](korbinian) siezt [sie](sunniva).
- travel sunniva "sucht"
- investigate sunniva korbinian "sucht"
- betray.past korbinian sunniva "falsche Nummer"
- affair.past korbinian sunniva "Sommernacht"
- reveal! drago sunniva "verrät"
- housemate.start drago sunniva "Zimmer"
+ pregnant sunniva korbinian "Appetit für zwei"
- discover valerie sunniva "versteht"
- advisor anwalt korbinian "Anwalt"
+ betray korbinian sunniva "siezt"

== 4
Ein stiller Vormittag. In der Vitrine altern die Punschkrapfen, vor dem Fenster streiten zwei Fiaker um den Standplatz, auf dem Billardtisch schläft die Katze. [Ljuba](ljuba), [Dragos](drago) [Tochter](ljuba), ist aus [Split](@split) gekommen, um sich anzusehen, was der [Papa](drago) da geerbt hat. [Sie](ljuba) studiert die Bücher eine Stunde lang und kann danach kaum sprechen: Das Haus hat mehr Schulden als Stühle. [Leopold](leopold) hat es verspielt, Monat für Monat, bei einem gewissen [Arenberg](tassilo). Ob das ein Erbe sei oder ein Racheakt, fragt [Ljuba](ljuba). [Ihr](ljuba) [Vater](drago) bürstet die Krümel vom Marmor.
- parent drago ljuba "Tochter"
- travel ljuba drago "gekommen"
- find.past drago "geerbt"
- investigate ljuba "studiert"
+ discover ljuba leopold "kann danach kaum sprechen"
- lose.past leopold tassilo "verspielt"

== 5
[Tassilo von Arenberg](tassilo) macht [seine](tassilo) Aufwartung, küsst [Hermine](hermine) die Hand und [Ljuba](ljuba) beinahe den Mund. [Er](tassilo) will entweder achtzigtausend Euro oder den Schlüssel. Einen dritten Weg deutet [er](tassilo) der [Witwe](hermine) unter vier Augen an: [Sie](hermine) besitze doch die Briefe [ihres](hermine) [Mannes](leopold), in denen steht, warum [der](leopold) [sein](leopold) Lebenswerk dem [Kellner](drago) vermachte; die würde [er](tassilo) sich etwas kosten lassen. [Hermine](hermine) wirft nach kurzem Überlegen den [Gläubiger](tassilo) hinaus, Hut hinterdrein. Danach zieht [sie](hermine) die Schachtel unter dem Bett hervor und liest bis zum Morgen.
- travel tassilo hermine "Aufwartung"
- flirt tassilo ljuba "beinahe den Mund"
+ threaten tassilo drago "will entweder"
- married.past hermine leopold "Witwe"
- reject hermine tassilo "wirft"
+ discover? hermine leopold "liest"

== 6
Nun ist es heraus. [Drago](drago) war nicht bloß [Leopolds](leopold) [Angestellter](drago). [Hermine](hermine) fällt aus allen Wolken, als [sie](hermine) in einem der Briefe liest, dass [ihr](hermine) [Gatte](leopold) vor fünfzig Jahren mit einer [Zimmerwirtin](jelena) namens [Jelena](jelena) einen [Buben](drago) hatte. Der [Bub](drago) trägt seit dreißig Jahren Melange an [ihre](hermine) Tische. Ahnt [er](drago) es? Die alte [Dame](hermine) beobachtet [ihn](drago) einen ganzen Tag lang und kommt zu dem Ergebnis: nein. Am Abend bittet [sie](hermine) [Quendler](quendler), [den](quendler) [sie](hermine) wochenlang wie Luft behandelt hat, um Rat. [Er](quendler) verschluckt vor Glück einen Zahnstocher und muss ins [Allgemeine Krankenhaus](@akh).
- boss.past leopold drago "Angestellter"
- sad hermine "fällt aus allen Wolken"
+ discover hermine drago+leopold "liest"
- married.past hermine leopold "Gatte"
- parent jelena+leopold drago "Buben"
- affair.past jelena leopold "Zimmerwirtin"
- cheat.past leopold hermine "Zimmerwirtin"
- discover! drago "nein"
- investigate hermine drago "beobachtet"
- reconcile hermine quendler "bittet"
- injure quendler "verschluckt"
- happy quendler "Glück"

== 7
Im Krankenhaus hält [Hermine](hermine) dem [Hofrat](quendler) die Schüssel, schüttet [ihm](quendler) [ihr](hermine) Herz aus und wird dabei von [Resi](resi) belauscht, der [Köchin](resi), [die](resi) [ihm](quendler) eine Rindsuppe bringen wollte. Bis zum Abend weiß es die Küche, bis Mitternacht der halbe Bezirk, nur [Petrić](drago) nicht. [Korbinian](korbinian) erfährt es beim Friseur. Ein [Bruder](drago) also! Der frischgebackene [Halbbruder](korbinian) rechnet sich aus, dass [er](korbinian) damit die Klage endgültig los ist, tritt vor Zorn einen Schirmständer um und bricht sich die große Zehe. Gegipst wird sie [ihm](korbinian) von keinem anderen als [Sunnivas](sunniva) neuem [Verehrer](arzt), einem [Unfallchirurgen](arzt) aus [Graz](@graz).
- help hermine quendler "hält"
+ reveal hermine quendler "schüttet"
- discover resi hermine "belauscht"
- reveal resi _ "Küche"
- discover! drago "nicht"
- discover korbinian drago "erfährt"
- sibling drago korbinian "Halbbruder"
- sad korbinian "Zorn"
- injure korbinian "bricht"
- treat korbinian arzt "Gegipst"
+ love arzt sunniva "Verehrer"

== 8
[Sunniva](sunniva) und der [Grazer](arzt) kommen Arm in Arm aus der [Oper](@oper), und dem auf Krücken vorüberhumpelnden [Korbinian](korbinian) geht das gegen den Strich, obgleich [er](korbinian) die [Norwegerin](sunniva) seit Wochen verleugnet. Vor dem [Stephansdom](@stephansdom) holt [er](korbinian) [sie](sunniva) ein und sagt, zum ersten Mal, du. [Sie](sunniva) lacht [ihn](korbinian) aus. [Valerie](valerie) findet unterdessen im Keller eine Kassette mit Opernmitschnitten; auf einer davon singt [sie](valerie) selbst, zwanzig Jahre alt, ein Jahr ehe [sie](valerie) [ihr](valerie) ungeborenes Kind und gleich darauf die Stimme verlor. [Drago](drago) spült Gläser und hört zu. Als das Band zu Ende ist, bittet [er](drago) um eine Wiederholung.
- date arzt sunniva "Arm in Arm"
+ jealous korbinian arzt+sunniva "gegen den Strich"
- betray korbinian sunniva "verleugnet"
- reconcile? korbinian sunniva "holt"
- reject sunniva korbinian "lacht"
- find valerie "Kassette"
- create.past valerie "singt"
- lose.past valerie "verlor"
- birth! valerie "ungeborenes"

== 9
Gefahr im Verzug: Zwischen [Valerie](valerie) und [Drago](drago) knistert es, und alle Welt weiß, weshalb das nicht sein darf, außer [den zweien](drago+valerie). Beim Walzer nach der Sperrstunde greift [Hermine](hermine) zum Äußersten und löscht das Licht. In der Finsternis, umgeben von schreienden Gästen, teilt [sie](hermine) dem [Ober](drago) mit, wessen [Sohn](drago) [er](drago) ist. [Er](drago) legt die Schürze ab. [Valerie](valerie), [die](valerie) [er](drago) eben noch im Arm gehalten hat, ist [seine](drago) [Schwester](valerie), und [sein](drago) [Chef](leopold), an [dessen](leopold) Sarg [er](drago) geweint hat, [sein](drago) [Vater](leopold). [Petrić](drago) geht hinaus auf die Gasse, ohne Mantel, es schneit.
- love drago valerie "knistert"
- love valerie drago "knistert"
- create drago+valerie "Walzer"
+ reveal hermine drago "teilt"
- sibling drago valerie "Schwester"
- parent leopold drago "Vater"
- boss.past leopold drago "Chef"
- sad.past drago leopold "geweint"
+ flee drago "geht"

== 10
Das Kaffeehaus bleibt geschlossen. [Ljuba](ljuba) telefoniert sich die Finger wund, doch weder in [Split](@split) noch in den Wiener Spitälern weiß man etwas von dem [Verschwundenen](drago). Statt [ihres](ljuba) [Vaters](drago) erscheint der [Exekutor](notar) und klebt den Kuckuck auf die Kaffeemaschine. [Arenberg](tassilo) hat ganze Arbeit geleistet. In dieser Stunde fasst [Korbinian](korbinian) einen Entschluss, den [ihm](korbinian) niemand zugetraut hätte: [Er](korbinian) verkauft das Auto, zieht die Klage zurück und bringt den Erlös der [Nichte](ljuba), von [deren](ljuba) Existenz [er](korbinian) bis vor Kurzem nichts wusste. Bei [Sunniva](sunniva) setzen die Wehen ein, sechs Wochen zu früh, in einem Taxi; der [Fahrer](fahrer) ist der Hebamme am Telefon ein gelehriger Schüler.
- investigate ljuba drago "telefoniert"
- parent drago ljuba "Vaters"
- discover! ljuba drago "weder"
- lose drago "Kuckuck"
+ gift korbinian ljuba "bringt"
- accuse! korbinian drago "zieht die Klage zurück"
- kin korbinian ljuba "Nichte"
- discover! korbinian ljuba "nichts wusste"
- birth? sunniva "Wehen"
+ help fahrer sunniva "gelehriger Schüler"

== 11
[Maxi](saeugling) wiegt kaum mehr als ein Striezel, schreit aber wie ein ganzer Kirtag. [Korbinian](korbinian) steht vor dem Brutkasten, die Stirn am Glas, und der [Chirurg](arzt), [der](arzt) es gut mit allen meint, räumt das Feld. [Sunniva](sunniva) ist der Ansicht, ein [Vater](korbinian) habe sich erst zu bewähren. In einer Pension am [Plattensee](@plattensee) macht indes [Valerie](valerie) den [Gesuchten](drago) ausfindig. Lange schauen die [Geschwister](drago+valerie) aufs Eis. [Er](drago) habe, sagt [er](drago), dreißig Jahre lang eine Familie bedient; wie man zu einer gehöre, müsse [ihm](drago) jemand zeigen. [Sie](valerie) hakt sich bei [ihm](drago) unter, schwesterlich, und [die beiden](drago+valerie) nehmen den nächsten Zug.
- birth sunniva saeugling "wiegt"
- parent korbinian saeugling "Vater"
- sad korbinian "Stirn am Glas"
- breakup arzt sunniva "räumt"
+ find valerie drago "ausfindig"
- sibling drago valerie "Geschwister"
- reveal drago valerie "sagt er"
- help valerie drago "hakt"
+ return drago+valerie "nehmen"

== 12
Ein Duell mit Damen und Läufern soll entscheiden: [Tassilo](tassilo) gegen [Quendler](quendler), um die Schulden, fünf Partien. Der [Hofrat](quendler), soeben erst vom Zahnstocher genesen, gewinnt die letzte, weil [ihm](quendler) [Ljuba](ljuba), hinter [Arenberg](tassilo) stehend, durch Zwinkern die Züge verrät. Der [Unterlegene](tassilo) riecht den Braten und brüllt Betrug, aber im ganzen Lokal hat natürlich niemand etwas bemerkt. [Hermine](hermine) fällt dem [Sieger](quendler) um den Hals. Unter dem Tisch, auf den Knien und nach einem Bauern tastend, bringt der [Siebzigjährige](quendler) endlich die Frage heraus, die [er](quendler) vor [Leopold](leopold) hätte stellen sollen.
- recover quendler "genesen"
+ find quendler "gewinnt"
- help ljuba quendler "verrät"
- betray ljuba+quendler tassilo "Zwinkern"
- lose tassilo "Unterlegene"
- accuse tassilo quendler "brüllt"
- happy hermine quendler "fällt dem Sieger"
+ propose quendler hermine "die Frage"

== 13
Taufe und Trauung an einem Tag, damit die Torte reicht. [Quendler](quendler) sagt so laut Ja, dass [Maxi](saeugling) aufwacht. Die [Braut](hermine), jetzt [Frau Hofrat](hermine), überreicht [Drago](drago) das Schachbrett [seines](drago) [Vaters](leopold) und nennt [ihn](drago), nach dreißig Jahren Sie, beim Vornamen. [Valerie](valerie) hat sich überwunden und singt, mit brüchiger, warmer Stimme. Bleibt noch [Sunniva](sunniva): [Sie](sunniva) reicht [Korbinian](korbinian), [der](korbinian) in der Küche seit Wochen Teller wäscht und Norwegisch büffelt, ein frisches Geschirrtuch. Es hängt ein Ring daran. Nur [einer](leopold) fehlt auf dem Bild vor dem Kaffeehaus, das im selben Moment entsteht; aber [dessen](leopold) Platz am Brett lassen [sie](drago+hermine+korbinian+valerie) frei.
- celebrate _ saeugling "Taufe"
+ wedding hermine quendler "Trauung"
- gift hermine drago "überreicht"
- parent leopold drago "Vaters"
- reconcile drago hermine "beim Vornamen"
- create valerie "singt"
+ propose sunniva korbinian "Ring"
