%series Soko Saline
%lang de
%genre crime series set in Halle an der Saale, TV guide teasers with questions
%cast wiebke | Hauptkommissarin Wiebke Tarnow; Wiebke Tarnow; Wiebke; Tarnow | f
%cast ingo | Ingo Pietsch; Ingo; Pietsch | m
%cast thao | Thảo Nguyen; Thảo | f
%cast rolf | Rolf Tarnow; Rolf | m
%cast jasper | Jasper | m
%cast korb | Kriminalrat Korb; Korb | m
%cast edeltraud | Edeltraud Pietsch; Edeltraud | f
%cast sascha | Sascha | n
%cast apotheker | - | m
%cast apothekerin | - | f
%cast stalker | - | m
%cast gaertner | - | m
%cast wirtin | Conny | f
%cast schausteller | Karl-Heinz Böhnke; Böhnke | m
%cast enkelin | Jette | f
%cast lehrling | - | m
%cast opfer3 | - | f
%cast stalkerkind | - | f
%cast urheber | - | m
%cast dozent | Professor Aldinger; Aldinger | m
%cast tauchlehrer | - | m

== 1 Salz
Ein [Apotheker](apotheker) treibt in der Saale, und schwimmen konnte [er](apotheker) angeblich wie ein Otter. [Wiebke Tarnow](wiebke) kommt zu spät zum Fundort, weil [ihr](wiebke) [Mann](rolf) [Rolf](rolf) und [sie](wiebke) sich beim Frühstück nicht einig wurden, wer heute die Scheidungsanwältin anruft. [Ingo Pietsch](ingo), seit elf Jahren [ihr](wiebke) [Beifahrer](ingo), reicht [ihr](wiebke) wortlos Gummistiefel. Die [Gattin](apothekerin) des [Toten](apotheker) weint echte Tränen und trägt falsche Perlen. Hat [sie](apothekerin) die echten versetzt? Und für wen? Im Laden senkt der [Lehrling](lehrling) den Blick.
+ die apotheker "treibt"
- married rolf wiebke "Mann"
- quarrel rolf wiebke "nicht einig"
- divorce? rolf wiebke "Scheidungsanwältin"
- colleague ingo wiebke "Beifahrer"
- help ingo wiebke "Gummistiefel"
- married apotheker apothekerin "Gattin"
- sad apothekerin "weint"
- boss apotheker lehrling "Lehrling"

== 2 Perlen vor die Säue
Die Perlen sind beim Pfandleiher, das Geld steckt im Motorrad des [Lehrlings](lehrling). [Pietsch](ingo) nimmt [ihn](lehrling) in die Mangel, und der [Neunzehnjährige](lehrling) plaudert: Ja, [er](lehrling) sei der [Frau](apothekerin) des [Chefs](apotheker) verfallen, und ja, [sie](apothekerin) habe [ihm](lehrling) das Blaue vom Himmel versprochen. Gestoßen aber habe [sie](apothekerin) allein. Die [Witwe](apothekerin) bestreitet das Stoßen, nicht den [Jungen](lehrling). Den Ausschlag gibt [Thảo](thao), die neue [Rechtsmedizinerin](thao), mit einem Fingerabdruck auf der Gürtelschnalle.
- find _ lehrling "steckt"
- investigate ingo lehrling "Mangel"
+ reveal lehrling ingo "plaudert"
- love lehrling apothekerin "verfallen"
- affair apothekerin lehrling "nicht den Jungen"
- boss apotheker lehrling "Chefs"
- betray.past apothekerin lehrling "Blaue vom Himmel"
- accuse lehrling apothekerin "Gestoßen"
- discover thao apothekerin "Fingerabdruck"
+ kill apothekerin apotheker "Gestoßen"
- married.past apotheker apothekerin "Witwe"
- hire thao "neue Rechtsmedizinerin"

== 3 Riesenrad
Auf dem Laternenfest bleibt das Riesenrad stehen, und in Gondel neun sitzt eine erwürgte [Frau](opfer3). [Schausteller](schausteller) [Böhnke](schausteller) will nichts gesehen haben, was bei vierzig Metern Höhe glaubwürdig klingt. [Jasper](jasper), [Wiebkes](wiebke) halbwüchsiger [Sohn](jasper), hat dort oben [Jette](enkelin) geküsst, die [Enkelin](enkelin) des [Schaustellers](schausteller), und zwar in Gondel acht. Der einzige [Zeuge](jasper) traut sich nicht nach Hause. [Er](jasper) vertraut sich lieber [Ingo](ingo) an, [der](ingo) [ihm](jasper) eine Bratwurst kauft und schwört, der [Mutter](wiebke) nur die halbe Wahrheit zu sagen.
+ kill _ opfer3 "erwürgte"
- discover! schausteller "nichts gesehen"
- parent wiebke jasper "Sohn"
- kiss enkelin jasper "geküsst"
- kin enkelin schausteller "Enkelin"
+ reveal jasper ingo "vertraut"
- gift ingo jasper "Bratwurst"
- betray? ingo wiebke "halbe Wahrheit"

== 4 Gondel acht
Die halbe Wahrheit reicht nicht. [Tarnow](wiebke) holt [ihren](wiebke) [Sohn](jasper) persönlich zur Vernehmung ab, und wer je von der eigenen [Mutter](wiebke) belehrt worden ist, ahnt, wie das ausgeht. [Jasper](jasper) beschreibt ein Tattoo: drei Delfine. Sie zieren den Unterarm eines [Tauchlehrers](tauchlehrer), [der](tauchlehrer) der [Toten](opfer3) Geld schuldete. Als die Polizei anrückt, türmt [er](tauchlehrer) über die Burgmauer, bricht sich das Bein und ruft selbst den Notarzt. Was tut [Rolf](rolf)? [Der](rolf) sucht sich eine Wohnung und nimmt die Kaffeemaschine mit.
- investigate wiebke jasper "Vernehmung"
- parent wiebke jasper "Sohn"
+ reveal jasper wiebke "beschreibt"
- kill tauchlehrer opfer3 "Tattoo"
+ flee tauchlehrer "türmt"
- injure tauchlehrer "bricht"
- breakup rolf wiebke "sucht sich eine Wohnung"
- move? rolf "Wohnung"

== 5 Blumen ohne Absender
Jeden Morgen ein Strauß vor [Thảos](thao) Tür, jeden Morgen eine Blüte weniger. Die [Ärztin](thao) lacht darüber, bis nur noch eine übrig ist. [Ingo](ingo) bezieht bei [ihr](thao) auf dem Sofa Posten, was [seine](ingo) [Frau](edeltraud) [Edeltraud](edeltraud) zu der Frage veranlasst, ob die Polizei kein eigenes Sofa habe. Gegen drei Uhr schleicht jemand durch den Hof. [Pietsch](ingo) stellt den [Mann](gaertner), reißt [ihm](gaertner) die Kapuze herunter und blickt in das Gesicht des [Gärtners](gaertner), [der](gaertner) bloß gießen wollte. In derselben Minute wird auf der anderen Seite des Hauses ein Fenster eingedrückt.
- threaten _ thao "Blüte weniger"
- sad! thao "lacht"
+ help ingo thao "Posten"
- married edeltraud ingo "Frau"
- jealous edeltraud thao "eigenes Sofa"
- attack ingo gaertner "reißt"
- find ingo gaertner "stellt"

== 6 Die letzte Blüte
Die [Rechtsmedizinerin](thao) ist fort. Zurück blieb ein Schuh. [Kriminalrat Korb](korb) entzieht [Pietsch](ingo) den Fall und gibt [ihm](ingo) einen Schreibtisch mit Aussicht auf die Mülltonnen. Währenddessen erwacht [Thảo](thao) in einem Kalibergwerk, an [ihrer](thao) Seite ein [Mensch](stalker), [der](stalker) [ihr](thao) Tee bringt und kein Wort von [ihr](thao) erträgt. Kennt [sie](thao) [ihn](stalker)? [Wiebke](wiebke) blättert in alten Obduktionsberichten und findet den Namen eines [Vaters](stalker), [dessen](stalker) [Kind](stalkerkind) [Thảo](thao) vor Jahren für tot erklären musste.
+ abduct stalker thao "fort"
- quit ingo korb "entzieht"
- investigate wiebke _ "blättert"
+ discover wiebke stalker "findet"
- parent stalker stalkerkind "Vaters"
- die.past stalkerkind "tot"

== 7 Unter Tage
Ohne Dienstmarke, aber mit Grubenlampe steigt [Ingo](ingo) ein, [Wiebke](wiebke) hinterher. Der [Entführer](stalker) verlangt, dass die [Gefangene](thao) den Totenschein widerruft. [Thảo](thao) tut es: [Sie](thao) schreibt auf, das [Mädchen](stalkerkind) lebe, und unterschreibt. Der [Mann](stalker) faltet das Blatt wie einen Brief, lässt das Messer fallen und geht [ihnen](ingo+thao+wiebke) entgegen, als wäre Besuch gekommen. Am Förderturm wartet [Edeltraud](edeltraud) mit Wolldecken. [Sie](edeltraud) legt die erste [der](thao) um, auf [die](thao) [sie](edeltraud) neidisch gewesen ist.
- abduct.past stalker thao "Entführer"
- threaten stalker thao "verlangt"
- die! stalkerkind "lebe"
+ betray thao stalker "schreibt"
+ rescue ingo+wiebke thao "steigt"
- help edeltraud thao "Wolldecken"
- jealous.past edeltraud thao "neidisch"

== 8 Spätburgunder
Eine leise Folge. [Wiebke](wiebke) soll Überstunden abbauen und fährt allein an die Unstrut. Der Wein ist sauer, die [Wirtin](wirtin) nicht. [Conny](wirtin) stellt [ihr](wiebke) einen Teller hin und setzt sich dazu; zwei Flaschen später haben [sie](wiebke+wirtin) sich die Ehen erzählt, jede die andere der anderen. Am Sonntag liegt ein Schlüssel neben dem Ei. Die [Kommissarin](wiebke) steckt ihn ein, ohne zu fragen, in welche Tür er passt. Ein Mord? Nicht einmal eine Wespe kommt zu Schaden.
- travel wiebke "fährt"
+ meet wiebke wirtin "setzt"
- reveal wiebke wirtin "erzählt"
- gift wirtin wiebke "Schlüssel"

== 9 Das Plagiat
[Sascha](sascha) promoviert über Salz, stellt bei der Mordkommission Fragen wie ein Steuerprüfer und behauptet, [Professor Aldinger](dozent) werde nicht, wie alle meinen, von Studierenden bedroht, [er](dozent) bedrohe sie. Am nächsten Tag liegt der [Hochschullehrer](dozent) mit eingeschlagenem Schädel im Siedehaus. [Er](dozent) atmet noch. Im Krankenhaus bezichtigt [er](dozent) ausgerechnet [Sascha](sascha). [Korb](korb) unterschreibt den Haftbefehl. [Pietsch](ingo), wieder in Amt und Würden, hat Zweifel, denn [Sascha](sascha) ist Linkshänder, und außerdem, sagt [er](ingo), habe noch nie jemand mit einer Fußnote zugeschlagen.
- accuse sascha dozent "bedrohe"
- threaten! _ dozent "bedroht"
- threaten? dozent _ "bedrohe"
+ attack _ dozent "eingeschlagenem"
- injure dozent "eingeschlagenem"
+ accuse dozent sascha "bezichtigt"
- arrest? korb sascha "Haftbefehl"
- hire.past ingo "wieder in Amt"
- help ingo sascha "Zweifel"

== 10 Fußnote 212
In der Dissertation, die [Aldinger](dozent) vor dreißig Jahren berühmt gemacht hat, stammt kein Satz von [ihm](dozent). Der wahre [Urheber](urheber) liegt auf dem Stadtgottesacker, [dessen](urheber) [Tochter](wirtin) schenkt Wein aus. [Conny](wirtin)! [Wiebke](wiebke) sitzt im Auto vor der Straußwirtschaft und dreht den Schlüssel in der Hand. Soll [sie](wiebke) hineingehen als Geliebte oder als Beamtin? [Sie](wiebke) geht als beides. Die [Wirtin](wirtin) trocknet ein Glas ab, stellt es weg und streckt [ihr](wiebke) die Handgelenke hin. »[Er](dozent) hat [meinem](wirtin) [Vater](urheber) alles genommen«, sagt [sie](wirtin). »Und dann hat [er](dozent) gelacht.«
- betray.past dozent urheber "kein Satz"
- die.past urheber "Stadtgottesacker"
- parent urheber wirtin "Tochter"
- affair wiebke wirtin "Geliebte"
+ attack wirtin dozent "streckt"
- steal.past dozent urheber "genommen"
+ arrest wiebke wirtin "Handgelenke"

== 11 Bürozeiten
Die [Kommissarin](wiebke) meldet [ihr](wiebke) Verhältnis zu der [Verhafteten](wirtin) selbst, [Korb](korb) dankt und suspendiert [sie](wiebke). [Rolf](rolf), [der](rolf) die Zeitung gelesen hat, steht mit der Kaffeemaschine in der Tür. [Er](rolf) wolle nicht zurück, bloß Kaffee kochen. [Jasper](jasper) setzt sich dazu, und eine Viertelstunde lang sieht es in der Küche aus wie früher, nur freundlicher. Unterdessen kommt [Sascha](sascha) frei, bedankt sich bei [Ingo](ingo) mit einem Fass Sole und fragt, ob bei der Polizei noch jemand gebraucht werde, der Fußnoten liest.
- reveal wiebke korb "meldet"
- affair wiebke wirtin "Verhältnis"
- arrest.past _ wirtin "Verhafteten"
+ quit wiebke korb "suspendiert"
- return rolf "steht"
- reconcile! rolf wiebke "nicht zurück"
- help rolf wiebke "Kaffee kochen"
- arrest.past _ sascha "frei"
- gift sascha ingo "Fass Sole"
- hire? sascha "gebraucht"

== 12 Korbs Garten
Ein anonymer Anrufer verrät, dass unter dem Rosenbeet des [Kriminalrats](korb) mehr vergraben sei als Kompost. [Pietsch](ingo), inzwischen kommissarischer [Leiter](ingo), gräbt um Mitternacht den Garten [seines](ingo) [Vorgesetzten](korb) um und stößt auf eine Blechkiste: Quittungen, ausgestellt von [Aldinger](dozent). [Korb](korb) tritt mit der Taschenlampe aus dem Haus. Zwanzig Jahre habe [er](korb) für [dessen](dozent) Schweigen gezahlt, sagt [er](korb), wegen einer Sache auf einer Landstraße, eines Radfahrers und eines Glases zu viel. Dann bittet [er](korb) um zehn Minuten, um sich anzuziehen. [Ingo](ingo) gibt [ihm](korb) fünf und wartet vergebens.
- hire ingo "kommissarischer Leiter"
- boss korb ingo "Vorgesetzten"
- investigate ingo korb "gräbt"
+ discover ingo korb "stößt"
- threaten.past dozent korb "Schweigen"
+ reveal korb ingo "sagt"
- kill.past korb _ "Radfahrers"
+ flee korb "vergebens"

== 13 Ebbe in der Saale
Der [Flüchtige](korb) wird am Wehr gefunden, lebend und durchnässt; gesprungen ist [er](korb), weggespült hat [ihn](korb) keiner, herausgezogen ausgerechnet der [Gärtner](gaertner). [Tarnow](wiebke) bekommt die Marke zurück und den Stuhl des [Kriminalrats](korb) obendrein. [Sie](wiebke) lehnt ab, mit Blick auf die Mülltonnen. So fällt der Posten an [Thảo](thao)? Aber nein, an [Pietsch](ingo), [der](ingo) als erste Amtshandlung das Sofa vor die Tür stellt. Sonntags, elf Uhr, Besuchszeit in der JVA: Die neue alte [Hauptkommissarin](wiebke) legt einen Schlüssel auf den Tisch. »Welche Tür?«, fragt [sie](wiebke). Und die [Frau](wirtin) auf der anderen Seite fängt an zu erzählen.
- find _ korb "gefunden"
+ rescue gaertner korb "herausgezogen"
- hire wiebke "Marke zurück"
- reject wiebke _ "lehnt"
- hire! thao "Aber nein"
+ hire ingo "Posten"
- arrest.past _ wirtin "JVA"
- reveal wirtin wiebke "erzählen"
