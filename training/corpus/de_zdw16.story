%series Lehrerzimmer mit Meerblick
%lang de
%genre West African expatriate boarding-school comedy-drama, Dakar, encyclopaedia article with long sentences
%cast aissatou | Aïssatou Ndiaye; Aïssatou; Ndiaye | f
%cast corbin | Corbinian Huber; Corbinian; Huber | m
%cast mame | Mame Diarra; Mame | f
%cast ousmane | Ousmane Ndiaye; Ousmane | m
%cast philo | Philomène Gomis; Philomène | f
%cast bala | Bala | m
%cast khady | Khady | f
%cast moussa | Moussa | m
%cast minister | Minister Sow; Sow | m
%cast britta | Britta | f
%cast samba | Samba | n
%cast arzt | Doktor Fall; Fall | m
%cast esel | Präsident | m
%cast mvater | - | m
%cast vater | - | m

== 1
Die verwitwete [Direktorin](aissatou) [Aïssatou Ndiaye](aissatou), [die](aissatou) in [Dakar](@dakar) ein Internat mit Blick auf den Atlantik und auf einen Schuldenberg führt, erhält zu Beginn des Schuljahres anstelle der erbetenen Mathematiklehrerin den bayerischen [Referendar](corbin) [Corbinian Huber](corbin), [der](corbin) weder mit der Hitze noch mit der Grammatik zurechtkommt. [Philomène Gomis](philo), die [Konrektorin](philo), mit [der](philo) [Aïssatou](aissatou) einst die Schulbank drückte, rät [ihr](aissatou), den [Neuling](corbin) umgehend nach Hause zu schicken; nachdem [dieser](corbin) jedoch einen [Esel](esel) namens [Präsident](esel), [der](esel) auf die Schnellstraße ausgebrochen ist, unter Einsatz [seines](corbin) Lebens zurückgeholt hat, darf [er](corbin) bis Weihnachten bleiben.
- married.past _ aissatou "verwitwete"
- die.past _ "verwitwete"
- boss aissatou philo "führt"
+ hire corbin aissatou "Referendar"
- friend aissatou philo "Schulbank"
- advisor philo aissatou "rät"
- flee esel "ausgebrochen"
+ rescue corbin esel "zurückgeholt"

== 2
Unter den Schülern, die [Huber](corbin) hinter [seinem](corbin) Rücken »Weißwurst« nennen, stechen die hochbegabte [Khady](khady), [Tochter](khady) des mächtigen [Ministers](minister) [Sow](minister), und der [Fischersohn](moussa) [Moussa](moussa) heraus, [der](moussa) mit einem Stipendium im Internat lebt und die [Ministertochter](khady) seit dem ersten Tag aus der Ferne anbetet. Weil [Khady](khady) bei einer Klausur von [ihm](moussa) abgeschrieben hat, [er](moussa) sich aber als der Betrüger ausgibt, steht der [Junge](moussa) vor dem Verweis; [Corbinian](corbin), [der](corbin) die Wahrheit aus den Tintenflecken liest, stellt das [Mädchen](khady) vor der Klasse bloß, worauf [ihr](khady) [Vater](minister) im Dienstwagen vorfährt und der [Direktorin](aissatou) mit der Schließung droht.
- parent minister khady "Tochter"
- love moussa khady "anbetet"
- betray khady _ "abgeschrieben"
- help moussa khady "Betrüger ausgibt"
- betray moussa _ "Betrüger ausgibt"
+ discover corbin khady "liest"
- reveal corbin _ "bloß"
+ threaten minister aissatou "droht"

== 3
Um den [Politiker](minister) zu besänftigen, lädt [Aïssatou](aissatou) [ihn](minister) zum Abendessen auf die Dachterrasse, wo [sie](aissatou) feststellen muss, dass [er](minister) weniger an Prüfungsordnungen als an [ihr](aissatou) interessiert ist. [Philomène](philo), [die](philo) auf den Tisch blickt, an dem für [sie](philo) nie gedeckt wird, schenkt dem [Gast](minister) vor Ärger Salz in den Tee. [Ousmane](ousmane), [Aïssatous](aissatou) erwachsener [Sohn](ousmane), kehrt am selben Abend mit leerem Geldbeutel und ohne Diplom aus [Lyon](@lyon) zurück und hält den [Tischherrn](minister) für [ihren](aissatou) Liebhaber, [dem](minister) [er](ousmane), ehe [sie](aissatou) das Missverständnis aufklären kann, die Schüssel mit dem Reis über den Anzug stülpt.
- invite aissatou minister "lädt"
+ love minister aissatou "interessiert"
- discover aissatou minister "feststellen"
- jealous philo aissatou "Ärger"
- attack philo minister "Salz"
- parent aissatou ousmane "Sohn"
+ return ousmane "kehrt"
- affair! aissatou minister "Liebhaber"
- attack ousmane minister "stülpt"

== 4
Diese Folge erzählt der [Hausmeister](bala), und [der](bala) fasst sich kurz. [Bala](bala) repariert alles. Dächer flickt [Bala](bala) und Herzen auch. Bei [Bala](bala) wohnt [Samba](samba). Von der Straße holte [Bala](bala) [Samba](samba). Elf ist [Samba](samba) oder zwölf. Den [Esel](esel) füttert [Samba](samba). Rechnen lernt [Samba](samba) bei [Huber](corbin). Bezahlt wird [Huber](corbin) mit Mangos. Eines Tages verlangt ein [Mann](vater) [Samba](samba) zurück. [Er](vater) sagt, [Samba](samba) sei [sein](vater) [Kind](samba). [Samba](samba) versteckt sich hinter [Corbinian](corbin). Den [Mann](vater) packt [Bala](bala) am Kragen. Am Abend ist [Samba](samba) weg. Weinen sieht man [Bala](bala) zum ersten Mal.
- housemate bala samba "wohnt"
- rescue.past bala samba "holte"
- advisor corbin samba "lernt"
- gift samba corbin "Mangos"
- parent? vater samba "Kind"
- flee samba vater "versteckt"
- attack bala vater "packt"
+ lose bala samba "weg"
- sad bala "Weinen"

== 5
Auf der Suche nach dem verschwundenen [Kind](samba) durchkämmen [Huber](corbin) und [Ousmane](ousmane), [die](corbin+ousmane) einander anfangs nicht ausstehen können, drei Nächte lang die Märkte der Hauptstadt, teilen ein Motorrad, eine Decke und schließlich die Einsicht, dass [sie](corbin+ousmane) beide vor [ihren](corbin+ousmane) Vätern davongelaufen sind. [Sie](corbin+ousmane) finden [Samba](samba) in einer Werkstatt, wo der angebliche [Vater](vater) ein Dutzend Kinder Schrott zerlegen lässt. Während [Ousmane](ousmane) den [Aufseher](vater) mit einem erfundenen Steuerbescheid hinhält, schmuggelt [Corbinian](corbin) die Kinder durch ein Fenster; die Verfolger hängt der [Esel](esel) ab. [Mame Diarra](mame), eine junge [Journalistin](mame), [die](mame) zufällig auf dem Nachbardach sitzt, filmt alles mit.
- investigate corbin+ousmane samba "Suche"
- enemy.past corbin ousmane "nicht ausstehen"
+ friend.start corbin ousmane "Einsicht"
- flee.past corbin+ousmane _ "davongelaufen"
- find corbin+ousmane samba "finden"
- parent! vater samba "angebliche Vater"
- boss vater samba "zerlegen lässt"
- betray ousmane vater "hinhält"
+ rescue corbin samba "schmuggelt"
- help esel corbin+ousmane "hängt der Esel"
- create mame "filmt"

== 6
Der Film, den [Mame](mame) ins Netz stellt, macht die Schule über Nacht berühmt und zeigt, wie sich herausstellt, auf einem Türschild den Namen des [Eigentümers](minister) jener Werkstatt: [Minister Sow](minister). [Khady](khady), [die](khady) das Video in der Pause sieht, ohrfeigt zuerst [Moussa](moussa), [der](moussa) [sie](khady) trösten will, und fährt danach ohne Erlaubnis nach Hause, um den [Vater](minister) zur Rede zu stellen. [Er](minister) leugnet nicht einmal. Noch in derselben Nacht steigt die [Siebzehnjährige](khady) aus dem Fenster der väterlichen Villa und bittet die [Direktorin](aissatou), fortan wie jeder andere Zögling im Schlafsaal wohnen zu dürfen, was [diese](aissatou) ungeachtet der Folgen gewährt.
- reveal mame _ "ins Netz"
+ boss minister vater "Eigentümers"
- discover khady minister "sieht"
- attack khady moussa "ohrfeigt"
- help? moussa khady "trösten"
- quarrel khady minister "Rede"
- parent minister khady "Vater"
- flee khady minister "steigt"
+ move khady "wohnen"
- help aissatou khady "gewährt"

== 7
Die siebte Folge, die den Untertitel »Gegenwind« trägt, besteht vorwiegend aus Bildern vom Meer. Pirogen in allen Farben laufen aus, Netze trocknen, und im Unterricht wird die Geschichte vom Hasen und der Hyäne vorgelesen, in der am Ende keiner gewinnt. Am Nachmittag fällt der Strom aus, weshalb im Lehrerzimmer Karten gespielt wird. Wer zuletzt lacht, hat den Witz nicht verstanden, behauptet ein Wandspruch. Der [Esel](esel) frisst eine Landkarte von Europa, und [Corbinian](corbin), [der](corbin) in einem Brief nach [Rosenheim](@rosenheim) zu erklären sucht, weshalb [er](corbin) über Weihnachten nicht heimkommt, kommt über die Anrede »Liebe [Britta](britta)« nicht hinaus.
- return! corbin "nicht heimkommt"
+ create? corbin "erklären"

== 8
Statt einer Antwort erscheint [Britta](britta) höchstpersönlich, mit Sonnenbrand und Verlobungsring, und verlangt von [ihrem](britta) [Bräutigam](corbin) eine Entscheidung. [Huber](corbin), [der](corbin) inzwischen Abende lang mit [Mame](mame) an einer Reportage sitzt, ohne sich etwas dabei zu denken, denkt sich nun sehr viel dabei. [Mame](mame), [die](mame) von der Existenz einer [Verlobten](britta) nie gehört hat, klappt den Laptop zu und rauscht davon. [Ousmane](ousmane) führt die [Deutsche](britta) aus, um dem [Freund](corbin) Luft zu verschaffen, und zeigt [ihr](britta) den Leuchtturm, die Insel [Gorée](@goree) und, unbeabsichtigt, sich selbst. Nach fünf Tagen steckt [Britta](britta) den Ring in ein Kuvert, adressiert es an [Corbinian](corbin) und verlängert [ihr](britta) Visum.
- travel britta "erscheint"
+ engaged britta corbin "Bräutigam"
- colleague corbin mame "sitzt"
- love corbin mame "sehr viel"
- sad mame "rauscht"
- discover mame britta "nie gehört"
- friend corbin ousmane "Freund"
- date britta ousmane "führt"
- love britta ousmane "unbeabsichtigt"
+ breakup britta corbin "Kuvert"

== 9
Da der [Minister](minister) Rache geschworen hat, rücken im Januar Inspektoren an, die jeden Stuhl vermessen, und als das nichts fruchtet, lässt [Sow](minister) der [Direktorin](aissatou) ein Ultimatum überbringen: Entweder nehme [sie](aissatou) [seinen](minister) Antrag an, oder [er](minister) lasse das Gelände versteigern. [Aïssatou](aissatou) schlägt beides aus. In der Nacht darauf brennt der Schlafsaal. [Bala](bala) trägt sechs Kinder ins Freie und geht ein siebtes Mal hinein, weil [Samba](samba) fehlt; [er](bala) kommt mit dem [Kind](samba) und mit schwersten Verbrennungen heraus. [Doktor Fall](arzt) kämpft bis zum Morgen um das Leben des [Hausmeisters](bala), und [Philomène](philo), [die](philo) [ihm](bala) die Hand hält, gesteht dem [Bewusstlosen](bala), was [sie](philo) dem [Wachen](bala) nie zu sagen wagte.
- sad minister "Rache"
- propose minister aissatou "Antrag"
- threaten minister aissatou "Ultimatum"
+ reject aissatou minister "schlägt"
+ rescue bala samba "kommt mit dem Kind"
- injure bala "Verbrennungen"
- treat bala arzt "kämpft"
- help philo bala "Hand"
- ill bala "Bewusstlosen"
- confess philo bala "gesteht"
- love philo bala "gesteht"

== 10
[Moussa](moussa), [der](moussa) in der Brandnacht am Zaun einen Wagen mit Behördenkennzeichen gesehen hat, fürchtet um [seine](moussa) Familie und sagt keinem etwas, bis [Khady](khady) [ihn](moussa) am Strand so lange ansieht, dass [er](moussa) alles erzählt. Die [Tochter](khady) des [Ministers](minister) kopiert daraufhin aus der väterlichen Villa die Fahrtenbücher und übergibt sie [Mame](mame), [die](mame) seit dem Zwischenfall mit [Britta](britta) nur noch mit [Ousmane](ousmane) spricht, nun aber mit [Corbinian](corbin) zusammenarbeiten muss. Über den Akten schlafen [die beiden](corbin+mame) ein. Als [sie](mame) aufwacht, liegt [ihr](mame) Kopf auf [seiner](corbin) Schulter, und die [Journalistin](mame) lässt ihn dort.
- discover.past moussa _ "gesehen"
- sad moussa "fürchtet"
- reveal! moussa _ "sagt keinem"
+ reveal moussa khady "erzählt"
- steal khady minister "kopiert"
- parent minister khady "Tochter"
- gift khady mame "übergibt"
- colleague corbin mame "zusammenarbeiten"
+ reconcile corbin mame "lässt ihn"

== 11
Der Artikel erscheint an einem Montag, am Dienstag tritt [Sow](minister) zurück, und am Mittwoch versucht [er](minister), mit einer Pirogue nach [Gambia](@gambia) zu gelangen, gerät aber ausgerechnet an den [Fischer](mvater), [der](mvater) [Moussas](moussa) [Vater](mvater) ist und [ihn](minister) nach zwei Stunden Kreisfahrt der Gendarmerie übergibt. [Khady](khady) besucht den [Häftling](minister) und bringt [ihm](minister), ohne ein Wort, [seine](minister) Herztabletten. [Bala](bala) schlägt nach elf Tagen die Augen auf und fragt als Erstes, ob die [Konrektorin](philo) das, was [er](bala) im Schlaf gehört habe, wach wiederholen könne; [sie](philo) läuft aus dem Zimmer, kommt zurück und wiederholt es.
- quit minister "tritt"
- flee? minister "gelangen" @gambia
- parent mvater moussa "Vater"
- betray mvater minister "Kreisfahrt"
+ arrest _ minister "übergibt"
- gift khady minister "Herztabletten"
+ recover bala "schlägt"
- confess? philo bala "wiederholen"
- confess philo bala "wiederholt es"

== 12
Zum Schuljahresende, das mit einem Fest für Eltern, Lehrer und den frisch gestriegelten [Präsidenten](esel) begangen wird, adoptieren [Philomène](philo) und [Bala](bala), seit zwei Wochen [Eheleute](bala+philo), den kleinen [Samba](samba) auch auf dem Papier. [Ousmane](ousmane) holt am Abendgymnasium das Diplom nach, wobei [ihn](ousmane) [Britta](britta), mittlerweile [Sekretärin](britta) der Schule und [seine](ousmane) [Liebste](britta), Vokabeln abfragt. [Khady](khady) und [Moussa](moussa) erhalten beide ein Stipendium in [Toulouse](@toulouse) und stellen fest, dass dort nur noch eine Wohnung frei ist. [Huber](corbin), [dessen](corbin) Vertrag ausläuft, nimmt Abschied und kommt bis zum Taxi; drinnen sitzt [Mame](mame), [die](mame) dem Chauffeur eine andere Adresse nennt. [Aïssatou](aissatou) winkt, dann klingelt [sie](aissatou) zur Stunde.
- celebrate _ "Fest"
- married bala philo "Eheleute"
+ parent.start bala+philo samba "adoptieren"
- find ousmane "Diplom"
- help britta ousmane "Vokabeln"
- couple britta ousmane "Liebste"
- hire britta aissatou "Sekretärin"
- find khady+moussa "Stipendium"
- housemate? khady moussa "Wohnung"
- quit corbin "ausläuft"
+ couple.start corbin mame "andere Adresse"
