%series Kuppel offen
%lang de
%genre drill
%cast agathe | Agathe Hollenstein; Professorin Hollenstein; Agathe | f
%cast remigius | Remigius Caduff; Caduff; Remigius | m
%cast seraina | Seraina | f
%cast gion | Gion Tschuor; Gion | m
%cast alte | Tschuor | f
%cast vatergion | - | m
%cast sade | Dr. Folasade Adeyemi; Dr. Adeyemi; Adeyemi; Sade | f
%cast blaha | Dr. Blaha; Blaha | m
%cast lorin | Lorin | m
%cast mirta | Mirta | f
%cast nay | Riccarda Nay; Nay; Riccarda | f
%cast placidus | Koch Placidus; Placidus | m
%cast pilger | Balz | m
%cast prior | - | m
%cast vander | Cornelius Vandermeer; Vandermeer; Cornelius | m
%cast ottoline | Ottoline Vandermeer; Ottoline | f
%cast iker | Iker Zabala; Iker | m
%cast afra | Afra | f
%cast kepler | Kepler | m

== 1
Drei Uhr vierzig, Kuppel offen. [Agathe Hollenstein](agathe), [Direktorin](agathe) der Sternwarte auf dem [Piz Morn](@morn), erblickt einen Kometen, den noch keiner kennt. Zeugen: keine, denn der [Doktorand](lorin) neben [ihr](agathe) schläft mit der Stirn auf der Tastatur. [Sie](agathe) tanzt um das Fernrohr. Dann rüttelt [sie](agathe) [Lorin](lorin) wach, damit [er](lorin) mittanzt.
+ discover agathe "erblickt" @morn
- advisor agathe lorin "Doktorand"
- happy agathe "tanzt"

== 2
Auf dem Gipfel gegenüber, ebenfalls drei Uhr vierzig: [Remigius Caduff](remigius), seit elf Jahren [ihr](agathe) geschiedener [Mann](remigius) und ebenso lange [ihr](agathe) ärgster [Konkurrent](remigius), sichtet denselben Kometen und entkorkt eine Flasche. [Sein](remigius) Rohr ist kleiner als [ihres](agathe), [sein](remigius) Argwohn größer. Sollte [sie](agathe) [ihm](remigius) wieder zuvorgekommen sein?
- divorce.past agathe remigius "geschiedener"
- ex agathe remigius "geschiedener"
- enemy agathe remigius "Konkurrent"
+ discover remigius "sichtet"
- celebrate remigius "entkorkt"

== 3
Zwischen [beiden](agathe+remigius) pendelt, des Gletschers wegen, die gemeinsame [Tochter](seraina). Von der [Mutter](agathe) hat [Seraina](seraina) den Dickschädel, vom [Vater](remigius) die Nase. Frühstück bei [ihm](remigius), Abendbrot bei [ihr](agathe), und zu keinem ein Wort über den anderen: So hat [sie](seraina) es sich am Tag der Scheidung geschworen.
- travel seraina "pendelt"
+ parent agathe+remigius seraina "Tochter"
- reveal! seraina agathe+remigius "zu keinem ein Wort"
- divorce.past agathe remigius "Scheidung"

== 4
Ohne Seilbahn kein Pendeln, ohne [Gion Tschuor](gion) keine Seilbahn. [Er](gion) saß mit [Seraina](seraina) in einer Schulbank und steckt seither in jede Kabine, die [sie](seraina) besteigt, eine Alpenrose. [Sie](seraina) hält das für Werbung. „Sag [ihr](seraina) endlich, was [du](gion) fühlst“, rät [ihm](gion) [seine](gion) [Mutter](alte). [Er](gion) sagt: „Türen schließen.“
+ gift gion seraina "Alpenrose"
- discover! seraina gion "hält"
- confess? gion seraina "Sag"
- love gion seraina "fühlst"
- help alte gion "rät"
- parent alte gion "Mutter"

== 5
Zur Anmeldung des Kometen gehört das Beobachtungsbuch, und das Buch fehlt. Aufgefallen ist es [Dr. Folasade Adeyemi](sade), [Agathes](agathe) rechter [Hand](sade), [die](sade) nie etwas verlegt. [Dr. Blaha](blaha), [ihre](agathe) [linke](blaha), verlegt alles. [Die beiden](blaha+sade) haben ein Büro gemeinsam und eine Abneigung.
+ lose agathe "fehlt"
- discover sade "Aufgefallen"
- boss agathe sade "rechter Hand"
- boss agathe blaha "linke"
- colleague blaha sade "Büro"
- enemy blaha sade "Abneigung"

== 6
Gestohlen, befindet die [Direktorin](agathe), und zwar von drüben. Zur Klärung schwebt die [Gemeindepolizistin](nay) herauf, [Riccarda Nay](nay), Höhenangst, Dienstwaffe, ein Ring am Halskettchen. Nach dem greift [sie](nay), als [Blaha](blaha) die Kabinentür aufhält. [Der](blaha) wird rot bis unter die Haare. Sieben Jahre ist die Verlobung her.
- steal.past? remigius agathe "Gestohlen"
+ accuse agathe remigius "drüben"
- travel nay "schwebt"
- sad nay "Höhenangst"
- investigate? nay "Klärung"
+ engaged.past blaha nay "Verlobung"

== 7
Vernehmung in der Küche. [Koch Placidus](placidus), vormals Mönch, gibt der [Polizistin](nay) bereitwillig Auskunft über Suppen, keine über den [Mann](pilger), [der](pilger) seit Sonntag in [seiner](placidus) Vorratskammer haust. Der [Pilger](pilger), namenlos, mit Blasen an den Füßen, hatte um Obdach gebeten. Bekommen hat [er](pilger) Brot, Käse und ein Ehrenwort.
- investigate nay placidus "Vernehmung"
- quit.past placidus "vormals Mönch"
+ reveal! placidus nay "keine über den Mann"
- injure pilger "Blasen"
- help placidus pilger "Obdach"
- gift.past placidus pilger "Brot"

== 8
Gletscherspalte, Mittag. Am Seil von [Mirta](mirta), [Bergführerin](mirta) und [Zwillingsschwester](mirta) [Lorins](lorin), baumelt [Cornelius Vandermeer](vander), [Fabrikant](vander) von Waschmitteln. [Sie](mirta) hievt [ihn](vander) Handbreit um Handbreit ans Licht. Oben überlässt [er](vander) [ihr](mirta) [seine](vander) Uhr und stellt der Menschheit, wie [er](vander) sich ausdrückt, ein Teleskop in Aussicht.
- sibling lorin mirta "Zwillingsschwester"
+ rescue mirta vander "hievt"
- gift vander mirta "Uhr"
- gift? vander "Teleskop"

== 9
Mit der Menschheit ist [Professorin Hollenstein](agathe) gemeint. Zur Unterschrift reist [Vandermeer](vander) samt [Gattin](ottoline) an. [Ottoline](ottoline) schätzt Sterne nur, wenn sie fallen. Bei Tisch verschlingt [ihr](ottoline) [Mann](vander) mit den Augen [seine](vander) [Lebensretterin](mirta), [diese](mirta) verschlingt den Braten, und [sie](ottoline), [die](ottoline) beides bemerkt, verlangt nach mehr Wein.
- gift? vander agathe "gemeint"
- travel ottoline+vander "reist"
- married ottoline vander "Gattin"
+ love.start vander mirta "verschlingt"
- rescue.past mirta vander "Lebensretterin"
- discover ottoline vander "bemerkt"

== 10
Montage des Teleskops: [Iker Zabala](iker), [Ingenieur](iker) aus [Bilbao](@bilbao). Handlangerin: [Ottoline Vandermeer](ottoline), Abendrobe. [Sie](ottoline) reicht [ihm](iker) die Schrauben, [er](iker) erklärt [ihr](ottoline) die Brennweite. Gegen Mitternacht ist das Gerät auf unendlich gestellt und die Kuppel von innen verriegelt. [Kepler](kepler), der [Bernhardiner](kepler), legt sich vor die Tür und seufzt.
+ create iker "Montage"
- help ottoline iker "reicht"

== 11
[Lorin](lorin) steigt über den [Hund](kepler), schließt auf und gleich wieder zu. Wem sagt man so etwas? [Seiner](lorin) [Chefin](agathe) nicht, [die](agathe) braucht das Geld des [Gehörnten](vander). Der [Schwester](mirta) auch nicht, [die](mirta) hört bei so etwas nur das Lachen im Hals. Bleibt [Sade](sade), in [die](sade) [er](lorin) seit zwei Wintern verschossen ist und [der](sade) [er](lorin) sonst nie etwas zu sagen wagt.
+ discover lorin iker+ottoline "schließt"
- boss agathe lorin "Chefin"
- reveal! lorin agathe "Chefin nicht"
- cheat ottoline vander "Gehörnten"
- sibling lorin mirta "Schwester"
- reveal! lorin mirta "auch nicht"
- reveal lorin sade "Bleibt"
- love lorin sade "verschossen"

== 12
[Dr. Adeyemi](sade) empfiehlt [ihm](lorin) Schweigen und brüht Tee auf. Was [ihr](sade) entgeht: [Seine](lorin) Tasse klappert, weil [sie](sade) so nahe sitzt. Was [ihm](lorin) entgeht: [Ihre](sade) klappert auch. Nichts entgeht [Blaha](blaha) am Nebentisch, [der](blaha) zum ersten Mal in [seinem](blaha) Leben etwas nicht verlegt, sondern für sich behält.
- help sade lorin "empfiehlt"
- discover! sade lorin "entgeht"
- love lorin sade "klappert"
- discover! lorin sade "entgeht"#2
+ love sade lorin "klappert"#2
- discover blaha lorin+sade "Nichts entgeht"
- reveal! blaha "behält"

== 13
Nachricht von gegenüber: [Caduff](remigius) hat den Kometen eintragen lassen, allein auf [seinen](remigius) Namen. [Agathe](agathe) zertrümmert das Hochzeitsgeschirr, soweit es bei der Teilung an [sie](agathe) gefallen ist. [Er](remigius) habe [ihr](agathe) Buch, brüllt [sie](agathe) ins Telefon. [Er](remigius) habe [sein](remigius) eigenes, brüllt [ihr](agathe) [Verflossener](remigius) zurück. Die Leitung ist schlecht, aber die Gipfel liegen nahe.
- reveal remigius "eintragen"
- sad agathe remigius "zertrümmert"
- wedding.past agathe remigius "Hochzeitsgeschirr"
- accuse agathe remigius "Buch"
- steal.past! remigius agathe "sein eigenes"
+ quarrel agathe remigius "brüllt"
- ex agathe remigius "Verflossener"

== 14
Nun reißt [Seraina](seraina) der Faden. Bei [ihm](remigius) kein Frühstück mehr, bei [ihr](agathe) kein Abendbrot, ehe [die zwei](agathe+remigius) sich nicht vertragen. [Sie](seraina) schlägt [ihr](seraina) Lager auf der Alp auf, bei der [Sennerin](afra). [Afra](afra), sechzig, Pfeife, fünf Kühe, stellt [ihr](seraina) keine Fragen, sondern Rahm hin. Ringsum wachsen Alpenrosen. Am Donnerstag kommt [Gion](gion) zum Mähen.
- sad seraina agathe+remigius "reißt"
- reconcile? agathe remigius "vertragen"
+ move seraina afra "Lager"
- gift afra seraina "Rahm"
- travel gion "kommt"

== 15
Einsicht beim Heuen: Werbung wächst nicht am Hang. [Seraina](seraina) hält [ihm](gion) eine Blüte unter die Nase. Ob [er](gion) das gewesen sei, sechzehn Jahre lang? [Gion](gion) mäht schneller. [Afra](afra) nimmt [ihm](gion) die Sense aus der Hand und geht damit fort. Da bleibt [ihm](gion) nur der Mund, und der taugt, wie [Serainas](seraina) Lippen gleich darauf merken, nicht bloß zu Durchsagen.
+ discover seraina gion "Einsicht"
- gift.past gion seraina "sechzehn Jahre lang"
+ kiss gion seraina "Lippen"

== 16
Die alte [Tschuor](alte) hat es vom [Prior](prior), der [Prior](prior) hat es durchs Fernglas. [Ihr](alte) [Bub](gion) und das [Mädchen](seraina) der [Sterngucker](agathe+remigius), endlich! Nur eines trübt das Glück der [Seilbahnerin](alte): [Ihr](alte) [Mann](vatergion), [der](vatergion) vor zwanzig Jahren mit der Kabine in die Schlucht fiel, hatte die Bahn von [Caduff](remigius) gepachtet. Das Seil war morsch. [Dieser](remigius) hatte es gewusst.
- reveal prior alte "hat es vom Prior"
- discover prior gion+seraina "Fernglas"
- parent alte gion "Bub"
- parent agathe+remigius seraina "Mädchen"
- happy alte gion+seraina "endlich"
- couple.start gion seraina "endlich"
- sad alte "trübt"
+ die.past vatergion "in die Schlucht"
- married.past alte vatergion "Mann"
+ betray.past remigius vatergion "gewusst"

== 17
Nächtlicher Fang: [Kepler](kepler) zerrt am Hosenbein einen [Fremden](pilger) aus der Vorratskammer. [Nay](nay) legt [ihm](pilger) Handschellen an. In [seinem](pilger) Rucksack Käse, Brot und, obenauf, das Beobachtungsbuch. [Placidus](placidus) lässt den Schöpflöffel fallen. Für den [Kerl](pilger) hat [er](placidus) die [Polizistin](nay) angeschwindelt, und sonst schwindelt [er](placidus) nur beim Knoblauch.
- find kepler pilger "Fang"
+ arrest nay pilger "Handschellen"
+ find nay "obenauf"
- betray.past placidus nay "angeschwindelt"

== 18
Aussage des [Pilgers](pilger), Protokoll [Nay](nay): [Er](pilger) heiße [Balz](pilger), betreue die Klosterbücherei und habe das Buch nicht entwendet, sondern aus dem Altpapier geborgen. Hineingestopft habe es ein [Herr](blaha) mit aufgerissenem Ärmel. Alle Blicke wandern zum Ärmel von [Dr. Blaha](blaha). [Sein](blaha) eigener Blick wandert zu [derjenigen](nay), [die](nay) [ihm](blaha) diesen Ärmel einst flicken wollte.
+ reveal pilger nay "Aussage"
- steal.past! pilger agathe "nicht entwendet"
- find.past pilger "geborgen"
- accuse pilger blaha "Hineingestopft"
+ betray.past blaha agathe "Hineingestopft"
- help.past? nay blaha "flicken"

== 19
Motiv: die Professur, die [Agathe](agathe) erst [ihm](blaha) zugesagt und dann [Adeyemi](sade) gegeben hat. [Blaha](blaha) gibt alles zu und streckt [Riccarda](nay) die Handgelenke hin. [Die](nay) zögert, zieht den Ring vom Kettchen, legt ihn [ihm](blaha) auf die Handfläche und nimmt ihn wieder weg. Zuerst in die Zelle, sagt [sie](nay), dann sehe man weiter.
- hire.past? blaha agathe "zugesagt"
- hire.past sade agathe "gegeben"
+ reveal blaha nay "gibt"
+ arrest nay blaha "Zelle"

== 20
Das Buch im Arm, fährt [Agathe](agathe) hinüber, zum ersten Mal, seit [sie](agathe) dort ausgezogen ist. [Remigius](remigius) öffnet in dem Schlafrock, den [er](remigius) von [ihr](agathe) zur Silberhochzeit hat. Vergleich der Einträge: drei Uhr vierzig hier, drei Uhr vierzig da, auf die Sekunde. Sogar dasselbe Ausrufezeichen. [Er](remigius) stellt ein zweites Glas auf den Tisch.
+ travel agathe remigius "fährt"
- move.past agathe "ausgezogen"
- gift.past agathe remigius "von ihr"
- married.past agathe remigius "Silberhochzeit"
+ discover agathe+remigius "auf die Sekunde"

== 21
Auf der Rückfahrt reißt das Zugseil. [Sie](agathe) hängt im Nebel, hundert Meter über der Schlucht. [Gion](gion) klettert zu [ihr](agathe) hinaus, wie einst [sein](gion) [Vater](vatergion) hinausgeklettert ist. An der Kurbel steht [seine](gion) [Mutter](alte) und verflucht den [Mann](remigius), [der](remigius) drüben nach [seiner](remigius) [Geschiedenen](agathe) schreit. Um Mitternacht haben [die zwei](agathe+gion) Boden unter den Füßen.
- parent vatergion gion "Vater"
- parent alte gion "Mutter"
- sad alte remigius "verflucht"
- sad remigius agathe "schreit"
- ex agathe remigius "Geschiedenen"
+ rescue gion agathe "klettert"

== 22
Abrechnung in der Talstation. „[Du](remigius) hast [ihn](vatergion) auf dem Gewissen“, sagt die alte [Witwe](alte) zu [Caduff](remigius), „und heute beinahe [sie](agathe).“ [Er](remigius) widerspricht nicht. Jeden Advent hat [er](remigius) [ihr](alte) ohne Absender Geld geschickt. Für eine Zeile dazu fehlte [ihm](remigius) der Mut. [Sie](alte) wirft [ihm](remigius) die Umschläge hin, alle zwanzig, ungeöffnet. Weil [sie](alte) dabei zittert, legt [er](remigius) [ihr](alte) [seinen](remigius) Mantel um.
+ accuse alte remigius "auf dem Gewissen"
- die.past vatergion "Witwe"
- married.past alte vatergion "Witwe"
- reveal remigius alte "widerspricht nicht"
- gift.past remigius alte "Geld"
- reject alte remigius "ungeöffnet"
- help remigius alte "Mantel"

== 23
[Vandermeer](vander) hält unterdessen um [Mirtas](mirta) Hand an, schriftlich, mit Durchschlag. [Er](vander) sei so gut wie geschieden. [Seiner](vander) [Frau](ottoline) ist das neu, doch [die](ottoline) studiert ohnehin Fahrpläne nach [Bilbao](@bilbao). [Mirta](mirta) faltet aus dem Original einen Schwan für [ihren](mirta) [Bruder](lorin). Den Durchschlag heftet [sie](mirta) dem [Freier](vander) ans Revers, mit einem Wort darauf: nein.
+ propose vander mirta "hält"
- divorce? ottoline vander "so gut wie geschieden"
- married ottoline vander "Frau"
- travel? ottoline "Fahrpläne" @bilbao
- gift mirta lorin "Schwan"
- sibling lorin mirta "Bruder"
+ reject mirta vander "nein"

== 24
Abgängig: [Ottoline Vandermeer](ottoline), [Iker Zabala](iker), ein Objektiv. Auf dem Kopfkissen des [Gatten](vander) ein Zettel: [Er](vander) möge nicht suchen, aus der Ferne sehe [sie](ottoline) [ihn](vander) scharf genug. Der [Verlassene](vander) sperrt das Konto, das Teleskop und aus Versehen die Speisekammer. [Kepler](kepler) frisst den Zettel.
+ flee iker+ottoline vander "Abgängig"
- steal iker+ottoline vander "Objektiv"
- married ottoline vander "Gatten"
+ breakup ottoline vander "Verlassene"
- investigate! vander ottoline "nicht suchen"

== 25
Ohne Mäzen keine Sternwarte. [Agathe](agathe) entlässt aus Anstand zuerst sich selbst, dann alle anderen. [Placidus](placidus) rührt die letzte Suppe. Unter [seinem](lorin) leeren Schreibtisch entdeckt [Lorin](lorin) ein Blatt, bedeckt mit [seinem](lorin) Namen, vierzigmal, in [Sades](sade) Handschrift. [Er](lorin) rennt zur Seilbahn. Die letzte Kabine, mit [ihr](sade) darin, schaukelt schon talwärts.
+ quit agathe "entlässt"
- find lorin "Blatt"
- discover lorin sade "entdeckt"
+ love sade lorin "vierzigmal"
- travel sade "schaukelt"

== 26
Ins Tal führt auch ein Steig, für Leute mit Verstand gesperrt. [Mirta](mirta) nimmt den [Bruder](lorin) ans Seil. Vier Stunden brauchen [sie](lorin+mirta), vier Minuten hat der Zug nach [Zürich](@zuerich) noch. [Sade](sade) setzt schon den Fuß aufs Trittbrett, da rutscht über den letzten Hang [einer](lorin) herab, [der](lorin) es [ihr](sade) diesmal entgegenruft, das eine Wort und dann die zwei anderen.
- help mirta lorin "ans Seil"
- sibling lorin mirta "Bruder"
- travel? sade "Zug" @zuerich
+ confess lorin sade "entgegenruft"

== 27
[Sie](sade) lässt den Zug fahren. [Sie](sade) klaubt [ihm](lorin) Moos aus der Braue, drückt den Mund auf die Stelle und liest [ihm](lorin) die Leviten über Steinschlag. Ein Seniorinnenverein applaudiert. [Seine](lorin) [Zwillingsschwester](mirta) zählt nach, ob [er](lorin) noch alle Finger hat, und spendiert dem [Liebespaar](lorin+sade) eine Bratwurst mit zwei Gabeln.
- travel! sade "lässt"
- kiss lorin sade "Mund"
- quarrel lorin sade "Leviten"
- sibling lorin mirta "Zwillingsschwester"
+ couple.start lorin sade "Liebespaar"
- gift mirta lorin+sade "spendiert"

== 28
In der Arrestzelle von [Sumvaz](@sumvaz) löffelt [Nays](nay) einziger [Häftling](blaha) [ihre](nay) Gerstensuppe. Warum [er](blaha) damals nicht zur Trauung erschienen sei, fragt [sie](nay) durchs Gitter. Das Datum habe [er](blaha) verlegt, sagt [er](blaha). [Sie](nay) glaubt [ihm](blaha). Kein Mensch sonst würde das glauben. Ebendeshalb, sagt [Blaha](blaha), habe [er](blaha) seinerzeit [sie](nay) gefragt und keine andere.
- arrest.past nay blaha "Häftling"
- gift nay blaha "Gerstensuppe"
+ wedding.past! blaha nay "nicht zur Trauung"
- reveal blaha nay "verlegt"
- propose.past blaha nay "gefragt"

== 29
Post aus dem Kloster. [Balz](pilger) hat in einem Folianten eine Urkunde aufgestöbert: Seit 1512 gehört der [Piz Morn](@morn) mit allem, was darauf steht, den Brüdern. [Sein](pilger) [Prior](prior) würde ihn verpachten, für einen Franken und den [Koch](placidus). [Placidus](placidus) muss sich setzen. Ausgetreten war [er](placidus) dort nämlich, weil der [Klostervorsteher](prior) [ihm](placidus) einst die Knödel verboten hatte.
+ find pilger "aufgestöbert"
- boss prior pilger "Prior"
+ hire? placidus prior "Koch"
- quit.past placidus "Ausgetreten"

== 30
Kompromiss: mittwochs. Mittwochs kocht [Placidus](placidus) für das Kloster, sonst für die Kuppel. [Agathe](agathe) holt alle auf ihre Posten zurück, zuletzt sich selbst. Um die freie Stelle bewirbt sich ein [Herr](remigius) in den besten Jahren, [dessen](remigius) eigenes Observatorium soeben gepfändet worden ist. [Sie](agathe) fragt [ihn](remigius) nach Referenzen. [Caduff](remigius) nennt [ihre](agathe) Telefonnummer.
+ hire placidus prior "kocht"
- hire agathe "holt"
+ hire? remigius agathe "bewirbt"
- lose remigius "gepfändet"

== 31
Nachtschicht zu zweit, die erste seit elf Jahren. [Er](remigius) friert, [sie](agathe) hat zwei Decken. [Sie](agathe) kann die Skala nicht lesen, [er](remigius) hat zwei Brillen. Um vier, als [Lorin](lorin) zur Ablösung kommt, schlafen [beide](agathe+remigius) mit der Stirn auf derselben Tastatur. [Er](lorin) lässt [sie](agathe+remigius) schlafen. [Er](lorin) tanzt ein wenig, ganz leise, um das Fernrohr.
+ colleague agathe remigius "Nachtschicht"
- help agathe remigius "zwei Decken"
- help remigius agathe "zwei Brillen"
- discover lorin agathe+remigius "schlafen beide"
- happy lorin "tanzt"

== 32
Ansichtskarte aus [Bilbao](@bilbao): [Ottoline](ottoline) hat einen Brillenladen eröffnet und [Iker](iker) durchschaut, [der](iker) in jedem Hafen eine Linse putzt. Ob [Cornelius](vander) wohl noch zu haben sei? Die Karte erreicht [ihn](vander) auf der Alp, wo die [Sennerin](afra) [ihm](vander) das Melken beibringt. [Er](vander) gibt der Kuh die Karte und [Afra](afra) die Hand, und [die](afra) nimmt dafür eigens die Pfeife aus dem Mund.
- create ottoline "eröffnet"
- discover ottoline iker "durchschaut"
- cheat iker ottoline "in jedem Hafen"
- reconcile? ottoline vander "noch zu haben"
- advisor afra vander "beibringt"
+ reject vander ottoline "gibt"

== 33
Verlobung in Kabine zwei, Höhe Mittelstütze. [Gion](gion) hat die Bahn eigens angehalten, [Seraina](seraina) nennt den Ring die beste Werbung [ihres](seraina) Lebens. In der Talstation telefoniert [seine](gion) [Mutter](alte) mit [ihrem](seraina) [Vater](remigius). [Der](remigius) will ein neues Seil bezahlen. [Sie](alte) will, dass [er](remigius) es mit [ihr](alte) zusammen einweiht. Seit heute, stellt man im Wartesaal fest, duzen sich die [Alten](alte+remigius).
+ engaged.start gion seraina "Verlobung"
- happy seraina "beste Werbung"
- parent alte gion "Mutter"
- parent remigius seraina "Vater"
- gift? remigius alte "neues Seil"
- invite alte remigius "einweiht"
+ reconcile alte remigius "duzen"

== 34
[Blaha](blaha) ist auf freiem Fuß, auf Bewährung und auf Probe. Für beides ist dieselbe [Beamtin](nay) zuständig. Vor dem Standesamt findet [er](blaha) sich überpünktlich ein, nämlich eine Woche zu früh. [Riccarda](nay), auf Streife, sieht [ihn](blaha) auf der Treppe sitzen. [Sie](nay) greift sich zwei Passanten als Zeugen und gibt [ihm](blaha) auf der Stelle [ihr](nay) Ja, ehe [er](blaha) den Termin wieder verlegt.
- find nay blaha "sieht"
- arrest.past nay blaha "Bewährung"
+ wedding blaha nay "Ja"

== 35
Der Komet ist fast wieder fort, da bekommt er einen Namen: [Hollenstein-Caduff](*komet). Dem Alphabet nach gehörte [er](remigius) zuerst, doch [Remigius](remigius) schluckt den Einwand. [Agathe](agathe) dagegen stört der Bindestrich. Gegen einen einzigen Namen, sagt [sie](agathe) zu [ihm](remigius), hätte [sie](agathe) auf [ihre](agathe) alten Tage nichts mehr. [Er](remigius) braucht bis zum Nachtisch, um darin den Antrag zu erkennen.
+ propose agathe remigius "Antrag"
- discover remigius agathe "erkennen"

== 36
Zweite Hochzeit, erste auf Eis. [Seraina](seraina), [Trauzeugin](seraina) der eigenen [Eltern](agathe+remigius), heult in [Gions](gion) Mütze. Orgel: der [Prior](prior). Suppe: [Placidus](placidus), obwohl Mittwoch. [Sade](sade) fängt den Strauß, wird grün und stürzt hinter das Zelt, wo [Lorin](lorin) [ihr](sade) die Stirn hält. Ein Termin im März, sagt [sie](sade) schließlich. Da tanzt [er](lorin), und diesmal weckt [er](lorin) alle.
+ wedding agathe remigius "Zweite Hochzeit"
- advisor seraina agathe+remigius "Trauzeugin"
- parent agathe+remigius seraina "Eltern"
- happy seraina "heult"
- create prior "Orgel"
- find sade "Strauß"
- ill sade "grün"
- help lorin sade "Stirn"
+ pregnant sade lorin "Termin im März"
- happy lorin "tanzt"
