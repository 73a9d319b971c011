%series Die Kaiserin von Glas
%lang de
%genre Familiensaga, Prime-Time-Serie, Folgenübersicht im Lexikonstil
%cast hedwig   | Hedwig Rautenstrauch; Hedwig; Kaiserin | f
%cast gisbert  | Gisbert Rautenstrauch; Gisbert | m
%cast lothar   | Lothar | m
%cast ottilie  | Ottilie | f
%cast marlies  | Marlies | f
%cast valentin | Valentin | m
%cast kuni     | Kunigunde; Kuni | f
%cast bogdan   | Bogdan Wieczorek; Bogdan; Wieczorek | m
%cast jadwiga  | Jadwiga | f
%cast tarek    | Tarek Haddad; Haddad; Tarek | m
%cast pfaff    | Dr. Eleonore Pfaff; Dr. Pfaff; Pfaff | f
%cast severin  | Severin | m
%cast kommissar | - | m
%cast baby     | - | f
%cast alt      | - | m

== 1
Zum Achtzigsten von [Hedwig Rautenstrauch](hedwig), [die](hedwig) im ganzen Tal nur die [Kaiserin](hedwig) heißt, füllt sich der Spiegelsaal des Glasguts. [Ihr](hedwig) [Ältester](gisbert) [Gisbert](gisbert) rechnet damit, noch vor dem Dessert die Leitung der Hütte übertragen zu bekommen; [seine](gisbert) [Frau](marlies) [Marlies](marlies) hat fürs Chefbüro bereits Vorhänge bestellt. Da hält ein verbeultes Wohnmobil vor der Freitreppe. [Lothar](lothar), vor zwölf Jahren enterbt und seither verschollen, steht in Gummistiefeln auf dem Parkett, und die [Jubilarin](hedwig) rückt eigenhändig einen Stuhl neben den [ihren](hedwig). Während [Nesthäkchen](ottilie) [Ottilie](ottilie) dem [Heimkehrer](lothar) um den Hals fliegt, kocht [beider](lothar+ottilie) großer [Bruder](gisbert) vor Wut.
- celebrate hedwig "Achtzigsten"
- parent hedwig gisbert "Ältester"
- hire? gisbert "Leitung"
- married gisbert marlies "Frau"
- lose.past lothar "enterbt"
+ return lothar "steht"
- happy ottilie lothar "um den Hals"
- sibling gisbert lothar+ottilie "Bruder"
- sad gisbert lothar "Wut"

== 2
[Hedwig](hedwig) denkt nicht daran abzutreten. Stattdessen ruft [sie](hedwig) [ihre](hedwig) [Söhne](gisbert+lothar) zum Wettstreit auf: Wer binnen eines Jahres die meisten Aufträge heranschafft, soll die Hütte bekommen. [Chauffeur](bogdan) [Bogdan Wieczorek](bogdan), [ihr](hedwig) Vertrauter seit vierzig Jahren, erbittet unterdessen eine Lehrstelle für [seine](bogdan) [Tochter](jadwiga), und schon am Montag steht [Jadwiga](jadwiga) am Ofen. [Gisberts](gisbert) [Sprössling](valentin) [Valentin](valentin), zum Zählen von Kisten verdonnert, verzählt sich in [ihrer](jadwiga) Gegenwart am laufenden Band. Auf einer Messe wird [Ottilie](ottilie) von dem [Investor](tarek) [Tarek Haddad](tarek) angesprochen, [der](tarek) erst [ihre](ottilie) Vasen bewundert und dann, recht unverblümt, [sie](ottilie) selbst.
- quit! hedwig "abzutreten"
- parent hedwig gisbert+lothar "Söhne"
+ enemy.start gisbert lothar "Wettstreit"
- gift? hedwig gisbert+lothar "soll die Hütte bekommen"
- friend bogdan hedwig "Vertrauter"
- boss hedwig bogdan "Chauffeur"
- hire? jadwiga "Lehrstelle"
- parent bogdan jadwiga "Tochter"
- hire jadwiga "Ofen"
- parent gisbert valentin "Sprössling"
- love.start valentin jadwiga "verzählt sich"
+ meet ottilie tarek "angesprochen"
- flirt ottilie tarek "unverblümt"

== 3
Zwischen Altglascontainern treffen sich [Valentin](valentin) und das [Lehrmädchen](jadwiga) jeden Abend zum Stelldichein; [er](valentin) hat [ihr](jadwiga) weisgemacht, [er](valentin) sei bloß Praktikant. [Lothar](lothar) zieht mit dem Wohnmobil durchs Land und bringt einen Großauftrag aus [Straßburg](@strassburg) heim. In Panik bestellt [Gisbert](gisbert) die [Hausanwältin](pfaff) [Dr. Eleonore Pfaff](pfaff) zum Tee: Gemeinsam wollen [die beiden](gisbert+pfaff) dem [Rivalen](lothar) eine Falle stellen. Die [Juristin](pfaff) ziert sich, bis [er](gisbert) [ihr](pfaff) das Jagdhaus überschreibt. Hinter der Tapetentür hat [seine](gisbert) [Jüngste](kuni), die fünfzehnjährige [Kuni](kuni), jedes Wort mitbekommen.
- date jadwiga valentin "Stelldichein"
- betray valentin jadwiga "weisgemacht"
- find lothar "Großauftrag"
- travel lothar "zieht" @strassburg
- sad gisbert "Panik"
- advisor pfaff gisbert "Hausanwältin"
- invite gisbert pfaff "Tee"
- betray? gisbert+pfaff lothar "Falle"
- enemy gisbert lothar "Rivalen"
- gift gisbert pfaff "überschreibt"
- parent gisbert kuni "Jüngste"
+ discover kuni gisbert+pfaff "mitbekommen"

== 4
Das Musterbuch von 1780, Herzstück des Archivs, ist fort. Ein [Kommissar](kommissar) filzt das Gelände und zieht es aus [Lothars](lothar) Matratze. „[Er](lothar) wollte es nach [Straßburg](@strassburg) verscherbeln“, trägt [Dr. Pfaff](pfaff) zu Protokoll, und so wird der [Jüngere](lothar) vor den Augen [seiner](lothar) [Mutter](hedwig) in den Streifenwagen verfrachtet. [Ottilie](ottilie) glaubt an [seine](lothar) Unschuld, wird aber von [Haddad](tarek) nach [Triest](@triest) entführt, wenn auch nur für ein Wochenende mit Meerblick. [Kuni](kuni) möchte reden. Doch [ihr](kuni) [Vater](gisbert) kündigt an, [sie](kuni) andernfalls ins Internat zu stecken.
- lose _ "fort"
- investigate kommissar lothar "filzt"
- find kommissar "zieht"
- steal? lothar "verscherbeln"
- accuse pfaff lothar "trägt"
+ arrest kommissar lothar "Streifenwagen"
- parent hedwig lothar "Mutter"
- travel ottilie+tarek "entführt" @triest
- invite tarek ottilie "entführt"
- reveal? kuni "reden"
- parent gisbert kuni "Vater"
- threaten gisbert kuni "kündigt"

== 5
In der Untersuchungshaft bekommt [Lothar](lothar) Besuch von [seiner](lothar) [Nichte](kuni). Durch die Scheibe gesteht [sie](kuni), wer [ihm](lothar) das Buch untergeschoben hat, und weint dabei mehr als der [Häftling](lothar). [Er](lothar) bittet [sie](kuni) zu schweigen: Die Wahrheit brächte die alte [Dame](hedwig) ins Grab. [Die](hedwig) aber hat Ohren am Lenkrad. [Bogdan](bogdan), [der](bogdan) [Kunigunde](kuni) hergefahren hat, hört [sie](kuni) auf der Rückbank schluchzen und berichtet [seiner](bogdan) [Chefin](hedwig) noch am selben Abend alles. [Jadwiga](jadwiga) entdeckt auf einem Ölgemälde im Kontor das Gesicht [ihres](jadwiga) „[Praktikanten](valentin)“ und lässt [diesen](valentin) zwischen den Scherben stehen.
- arrest.past kommissar lothar "Untersuchungshaft"
- travel kuni lothar "Besuch"
- kin kuni lothar "Nichte"
+ reveal kuni lothar "gesteht"
- betray.past gisbert+pfaff lothar "untergeschoben"
- reveal! kuni hedwig "schweigen"
- sad kuni "weint"
- die? hedwig "ins Grab"
- help bogdan kuni "hergefahren"
- discover bogdan kuni "hört"
- reveal bogdan hedwig "berichtet"
- boss hedwig bogdan "Chefin"
- discover jadwiga valentin "entdeckt"
+ breakup jadwiga valentin "stehen"

== 6
Ehe die [Kaiserin](hedwig) Gericht halten kann, bricht [sie](hedwig) auf der Treppe zusammen: Schlaganfall. Noch aus dem Klinikflur lässt sich [Gisbert](gisbert) per Notvollmacht an die Spitze der Hütte setzen. [Seine](gisbert) erste Amtshandlung gilt dem [Chauffeur](bogdan). Nach vier Jahrzehnten hat [Wieczorek](bogdan) binnen einer Stunde die Remise zu räumen. [Hedwig](hedwig) kann weder sprechen noch schreiben, doch als man [ihr](hedwig) davon erzählt, laufen [ihr](hedwig) die Tränen. [Kuni](kuni) übt mit der [Großmutter](hedwig) heimlich das Alphabet. Und [Valentin](valentin), vom [Vater](gisbert) zum Prokuristen befördert, wirft [Jadwiga](jadwiga) Abend für Abend Briefe ein, die ungeöffnet zurückkommen.
+ ill hedwig "Schlaganfall"
+ hire gisbert "an die Spitze"
- quit bogdan gisbert "zu räumen"
- move? bogdan "Remise"
- reveal _ hedwig "erzählt"
- sad hedwig bogdan "Tränen"
- help kuni hedwig "übt"
- kin hedwig kuni "Großmutter"
- parent gisbert valentin "Vater"
- hire valentin gisbert "befördert"
- reject jadwiga valentin "ungeöffnet"

== 7
[Ottilie](ottilie) trägt neuerdings [Tareks](tarek) Smaragd und plant eine Feier am See. Was [sie](ottilie) nicht weiß: Dienstags, wenn der neue [Direktor](gisbert) in der Bilanz versinkt, empfängt [Marlies](marlies) im Gartenhaus ausgerechnet den [Verlobten](tarek) [ihrer](marlies) [Schwägerin](ottilie). Dem [Liebhaber](tarek) geht es dabei weniger um [sie](marlies) als um die Kontoauszüge [ihres](marlies) [Mannes](gisbert), die [er](tarek) abfotografiert, sobald [sie](marlies) eingeschlafen ist. [Lothar](lothar) kommt gegen Kaution frei. Das Geld stammt von [Bogdan](bogdan), [der](bogdan) dafür [seine](bogdan) Altersvorsorge geopfert hat und jetzt bei [ihm](lothar) im Wohnmobil haust.
+ engaged ottilie tarek "Verlobten"
- celebrate? ottilie "Feier"
- discover! ottilie marlies+tarek "nicht weiß"
- hire.past gisbert "neue Direktor"
+ affair marlies tarek "empfängt"
- cheat tarek ottilie "empfängt"
- cheat marlies gisbert "empfängt"
- kin marlies ottilie "Schwägerin"
- betray tarek marlies "abfotografiert"
- married gisbert marlies "Mannes"
- arrest.past _ lothar "Kaution"
- help bogdan lothar "geopfert"
- housemate.start bogdan lothar "haust"

== 8
Ein [Restaurator](severin) aus [Krakau](@krakau), [Severin](severin) mit Namen, bittet um Einlass und legt ein Taufhemdchen mit dem Rautenstrauch-Wappen aufs Krankenbett. [Hedwig](hedwig) wird kalkweiß, dann formt [sie](hedwig) [ihr](hedwig) erstes Wort seit Wochen: „[Meiner](severin).“ Vor neunundvierzig Jahren hat [sie](hedwig) [ihn](severin) in aller Stille zur Welt gebracht und fortgegeben. Über den Erzeuger schweigt [sie](hedwig) sich aus. [Gisbert](gisbert) schimpft den [Halbbruder](severin) einen Erbschleicher und lässt [ihn](severin) von [Dr. Pfaff](pfaff) durchleuchten. Am See entlarvt ein vergessener Manschettenknopf im Gartenhaus derweil [Tareks](tarek) Doppelspiel, und [Ottilie](ottilie) versenkt den Smaragd an der tiefsten Stelle.
- ill hedwig "Krankenbett"
- recover hedwig "erstes Wort"
+ parent hedwig severin "Meiner"
- birth.past hedwig severin "zur Welt gebracht"
- lose.past hedwig severin "fortgegeben"
- reveal! hedwig "schweigt"
- accuse gisbert severin "schimpft"
- sibling gisbert severin "Halbbruder"
- investigate pfaff severin "durchleuchten"
- discover ottilie tarek "entlarvt"
- betray.past tarek ottilie "Doppelspiel"
+ engaged.end ottilie tarek "versenkt"

== 9
In der Schmelzhalle explodiert nachts der große Ofen. [Valentin](valentin), [der](valentin) dort über Lieferscheinen eingenickt war, liegt unter Balken begraben. Von draußen sieht [Lothar](lothar) den Feuerschein, tritt das Tor ein und schleift den [Neffen](valentin) ins Freie, ehe das Dach nachgibt. [Er](valentin) hat Verbrennungen an beiden Armen. An [seinem](valentin) Bett sitzt am Morgen [eine](jadwiga), [die](jadwiga) [er](valentin) dort am wenigsten vermutet hätte: [Jadwiga](jadwiga) hält [ihm](valentin) den Becher und liest [ihm](valentin) [seine](valentin) eigenen Briefe vor. [Gisbert](gisbert) will sich bei [seinem](gisbert) [Bruder](lothar) bedanken, bekommt den Satz aber nicht über die Lippen.
- injure valentin "Verbrennungen"
+ rescue lothar valentin "schleift"
- kin lothar valentin "Neffen"
+ reconcile jadwiga valentin "liest"
- help jadwiga valentin "Becher"
- sibling gisbert lothar "Bruder"

== 10
[Jadwiga](jadwiga) ist im dritten Monat, und kaum hat sich das herumgesprochen, schiebt [Gisbert](gisbert) [ihr](jadwiga) einen Scheck über den Tisch: [Sie](jadwiga) solle nach [Böhmen](@boehmen) verschwinden. Die junge [Glasbläserin](jadwiga) zerreißt das Papier, nimmt aber tief gekränkt den nächsten Bus. [Valentin](valentin), mit bandagierten Armen, eilt zu spät zum Bahnhof. [Severin](severin) ordnet das Archiv und stößt zwischen zwei Preislisten auf ein Foto: [Hedwig](hedwig), blutjung, Arm in Arm mit [ihrem](hedwig) [Fahrer](bogdan). Mit dem Bild in der Hand klopft [er](severin) am Wohnmobil. [Bogdan](bogdan) muss sich setzen, denn von einem [Sohn](severin) hat [er](bogdan) nie erfahren.
+ pregnant jadwiga valentin "im dritten Monat"
- discover _ jadwiga "herumgesprochen"
- gift? gisbert jadwiga "Scheck"
- reject jadwiga gisbert "zerreißt"
- sad jadwiga gisbert "gekränkt"
- travel? jadwiga "verschwinden" @boehmen
- travel jadwiga "Bus"
- injure.past valentin "bandagierten"
- travel valentin "eilt"
- couple.past bogdan hedwig "Arm in Arm"
- boss hedwig bogdan "Fahrer"
- discover severin bogdan+hedwig "stößt"
+ parent bogdan severin "Sohn"
- reveal severin bogdan "Bild in der Hand"
- discover! bogdan severin "nie erfahren"

== 11
[Marlies](marlies) hat genug von Vorhängen. [Sie](marlies) beichtet [ihrem](marlies) [Gatten](gisbert) das Gartenhaus, reicht die Scheidung ein und steht mit drei Hutschachteln bei [Haddad](tarek) auf der Schwelle. [Der](tarek) lässt [sie](marlies) durch die Gegensprechanlage wissen, [er](tarek) habe bereits, was [er](tarek) brauche. [Kuni](kuni) nimmt die [Gestrandete](marlies) mit ins Hotel. In der Hütte bleiben die Löhne aus, und die Belegschaft pfeift [Gisbert](gisbert) vom Podest. [Severin](severin) gewinnt [Ottilie](ottilie) für den Plan, alte Muster neu aufzulegen. [Die beiden](ottilie+severin), [Geschwister](ottilie+severin) seit sechs Wochen, verstehen sich, als hätten [sie](ottilie+severin) zusammen laufen gelernt.
- reveal marlies gisbert "beichtet"
- affair.past marlies tarek "Gartenhaus"
+ divorce? gisbert marlies "Scheidung"
- married gisbert marlies "Gatten"
- move? marlies tarek "Hutschachteln"
+ reject tarek marlies "Gegensprechanlage"
- help kuni marlies "mit ins Hotel"
- reject _ gisbert "pfeift"
- create? ottilie+severin "aufzulegen"
- sibling ottilie severin "Geschwister"
- friend ottilie severin "verstehen sich"

== 12
[Hedwig](hedwig) ist aus der Rehaklinik verschwunden! [Gisbert](gisbert) tippt auf Kidnapping und setzt eine Belohnung aus, [Dr. Pfaff](pfaff) verdächtigt [Lothar](lothar). Tatsächlich sitzt die alte [Dame](hedwig) vergnügt in einem Zollhäuschen bei [Gmunden](@gmunden), wo [sie](hedwig) mit [ihrem](hedwig) früheren [Chauffeur](bogdan) Karten spielt. [Er](bogdan) hat [sie](hedwig) auf eigenen Wunsch durch die Wäscherei hinausgeschmuggelt. Bei Kerzenschein sagt [Bogdan](bogdan) [ihr](hedwig), was [er](bogdan) ein halbes Jahrhundert hinuntergeschluckt hat. [Sie](hedwig) hätte [ihn](bogdan) damals, antwortet [sie](hedwig), vom Fleck weg genommen, hätte [ihr](hedwig) [Vater](alt) nicht mit der Flinte gedroht. Und vor der [Anwältin](pfaff) liegt am Abend eine Vorladung: Der [Kommissar](kommissar) weiß vom Jagdhaus.
- abduct! _ hedwig "Kidnapping"
- gift? gisbert _ "Belohnung"
- accuse pfaff lothar "verdächtigt"
- happy hedwig "vergnügt"
- boss.past hedwig bogdan "früheren Chauffeur"
+ flee hedwig "verschwunden"
- help bogdan hedwig "hinausgeschmuggelt"
+ confess bogdan hedwig "hinuntergeschluckt"
- love.past hedwig bogdan "vom Fleck weg"
- parent alt hedwig "Vater"
- threaten.past alt "gedroht"
- discover kommissar pfaff "weiß vom Jagdhaus"
- investigate kommissar pfaff "Vorladung"

== 13
Beim Verhör packt [Pfaff](pfaff) aus und belastet [ihren](pfaff) [Mandanten](gisbert) schwer. [Gisbert](gisbert) wartet die Handschellen nicht ab. [Er](gisbert) fährt zum Wohnmobil, setzt sich auf die Stufe und erzählt [Lothar](lothar) alles, vom Musterbuch bis zur Angst, nie gut genug gewesen zu sein. Lange sagt keiner etwas; dann holt der [Jüngere](lothar) zwei Flaschen Bier. Am Morgen begleitet [er](lothar) den [Älteren](gisbert) zur Wache, wo [dieser](gisbert) abgeführt wird. [Kuni](kuni) winkt [beiden](gisbert+lothar) nach. Jenseits der Grenze steht [Valentin](valentin) vor einer Werkbank und fragt eine [Hochschwangere](jadwiga) mit Rußfleck auf der Nase, ob [sie](jadwiga) [seine](valentin) Frau werden will.
- investigate _ pfaff "Verhör"
- reveal pfaff "packt"
- accuse pfaff gisbert "belastet"
- advisor pfaff gisbert "Mandanten"
- arrest? _ gisbert "Handschellen"
- reveal gisbert lothar "erzählt"
- betray.past gisbert lothar "Musterbuch"
- sad.past gisbert "Angst"
- travel gisbert lothar "fährt"
+ reconcile gisbert lothar "zwei Flaschen Bier"
- help lothar gisbert "begleitet"
+ arrest _ gisbert "abgeführt"
- travel valentin "Jenseits der Grenze"
- pregnant jadwiga "Hochschwangere"
+ propose valentin jadwiga "fragt"

== 14
In der Hofkapelle tauscht [Hedwig Rautenstrauch](hedwig) mit [Bogdan](bogdan) die Ringe; [Trauzeuge](severin) ist [ihr](bogdan+hedwig) gemeinsamer [Sohn](severin). Noch während des Segens setzen bei [Jadwiga](jadwiga) die Wehen ein, und zwischen Kirchenbank und Weihwasserbecken erblickt [Valentins](valentin) [Töchterchen](baby) das Licht. „[Ich](hedwig) werde [Urgroßmutter](hedwig) und [Stiefoma](hedwig) in einem“, staunt die [Braut](hedwig). [Marlies](marlies) hat Freigang für [Gisbert](gisbert) erwirkt, obwohl [die zwei](gisbert+marlies) inzwischen geschieden sind. Dann öffnet sich das Portal: [Tarek Haddad](tarek) wedelt mit einem Aktienpaket. Seit heute früh, verkündet [er](tarek), halte [er](tarek) einundfünfzig Prozent, und bis Freitag habe die ganze Sippe das Gut zu verlassen.
+ wedding bogdan hedwig "tauscht"
- advisor severin bogdan+hedwig "Trauzeuge"
- parent bogdan+hedwig severin "Sohn"
+ birth jadwiga baby "erblickt"
- parent valentin baby "Töchterchen"
- kin baby hedwig "Urgroßmutter"
- help marlies gisbert "erwirkt"
- arrest.past _ gisbert "Freigang"
- divorce.past gisbert marlies "geschieden"
+ reveal tarek "verkündet"
- find tarek "einundfünfzig Prozent"
- threaten tarek _ "bis Freitag"
