%series Depot Freiimfelde
%lang de
%genre tram depot drama, Halle (Saale), encyclopaedia episode list, matter-of-fact
%cast regina | Regina Böttge; Regina; Böttge | f
%cast falko | Falko Böttge; Falko | m
%cast mandy | Mandy Böttge; Mandy | f
%cast tesfay | Tesfay; Tesfay Haile | m
%cast hanka | Hanka Pietsch; Hanka; Pietsch | f
%cast rolli | Rolli Ziegner; Rolli; Ziegner | m
%cast kurth | Kurth; Betriebsleiter Kurth | m
%cast schueler | Elias | m
%cast schuelermutter | Sina Roth; Sina | f
%cast kontrolleur | Unger | m
%cast aerztin | Dr. Lale Demir; Demir | f
%cast kommissar | Kommissar Plötz; Plötz | m
%cast egon | Egon | m
%cast neffe | - | m

== 1 Frühwagen
[Regina Böttge](regina), dienstälteste [Fahrerin](regina) des Depots, kann an einer Haltestelle in [Trotha](@trotha) nicht mehr bremsen und erfasst einen [Schüler](schueler). [Elias](schueler) kommt mit zerschmetterten Beinen in die Klinik, wo [Dr. Lale Demir](aerztin) [ihn](schueler) sieben Stunden operiert. [Betriebsleiter Kurth](kurth) nimmt die [Fahrerin](regina) sofort vom Wagen. [Ihr](regina) [Mann](falko) [Falko](falko), [der](falko) als Schlosser die Bremse gewartet hat, kann [ihr](regina) nicht in die Augen sehen. Bei der Konkurrenz am Imbiss gibt es an diesem Tag Soljanka umsonst.
+ injure schueler regina "erfasst"
- treat schueler aerztin "operiert"
- quit regina kurth "nimmt"
- boss kurth regina "Betriebsleiter"
- married falko regina "Mann"
- sad falko "nicht in die Augen"

== 2 Weiche
[Tesfay](tesfay), [der](tesfay) in [Asmara](@asmara) Ingenieur war und nun die Wagen reinigt, sieht nachts, dass an der Bremse ein Teil aus dem falschen Lager steckt. [Er](tesfay) zeigt es [Rolli Ziegner](rolli), dem [Vorarbeiter](rolli), [der](rolli) das Stück einsteckt und [ihm](tesfay) rät, den Mund zu halten, wenn [er](tesfay) [seine](tesfay) Stelle behalten wolle. [Sina Roth](schuelermutter), die [Mutter](schuelermutter) des [Verunglückten](schueler), fährt mit [Elias](schueler)' Schulranzen auf den Knien die Linie von einem Ende bis zum anderen und zurück. [Hanka Pietsch](hanka), [Reginas](regina) beste [Freundin](hanka), fährt [sie](schuelermutter), ohne zu kassieren.
+ discover tesfay "sieht"
- reveal tesfay rolli "zeigt"
- betray rolli "einsteckt"
- threaten rolli tesfay "behalten"
- parent schuelermutter schueler "Mutter"
- friend hanka regina "Freundin"
- help hanka schuelermutter "ohne zu kassieren"

== 3 Ersatzteile
[Ziegner](rolli) verkauft seit Jahren neue Teile nach auswärts und setzt alte ein; die Hälfte geht an [Kurth](kurth). Der [Schlosser](falko) hat davon gewusst, weil [er](falko) [Rolli](rolli) einst achttausend Euro schuldig war. [Mandy](mandy), die [Tochter](mandy) der [Böttges](falko+regina), wirft [ihrem](mandy) [Vater](falko) vor, die [Mutter](regina) ans Messer zu liefern, und zieht aus. Unterschlupf bietet [ihr](mandy) der [Kontrolleur](kontrolleur) [Unger](kontrolleur), [der](kontrolleur) [sie](mandy) schon dreimal beim Schwarzfahren hat entkommen lassen. [Kommissar Plötz](kommissar) beginnt mit den Verhören und verwechselt alle Namen.
+ steal kurth+rolli "verkauft"
- discover.past falko rolli "gewusst"
- lose.past falko rolli "schuldig"
- parent falko+regina mandy "Tochter"
- accuse mandy falko "wirft"
- betray falko regina "ans Messer"
- move mandy kontrolleur "Unterschlupf"
- help.past kontrolleur mandy "entkommen lassen"
+ investigate kommissar "Verhören"

== 4 Endstelle
Es wird kalt. [Regina](regina) sitzt daheim. Schlafen kann [Regina](regina) nicht. Jeden Tag besucht [Hanka](hanka) [Regina](regina). [Hanka](hanka) bringt [Egon](egon). [Egon](egon) ist ein Papagei. Im Depot meidet jeder [Tesfay](tesfay). Nur [Hanka](hanka) isst mit [Tesfay](tesfay). Bald lacht [Hanka](hanka) wieder. [Rolli](rolli) sieht das ungern. Früher ging [Hanka](hanka) mit [Rolli](rolli). Abends lauert [Rolli](rolli) [Tesfay](tesfay) auf. Unter den Schlägen fällt [Tesfay](tesfay). [Unger](kontrolleur) jagt [Rolli](rolli) davon. [Egon](egon) ruft: „Fahrscheine, bitte!“
- sad regina "Schlafen"
- travel hanka regina "besucht"
- gift hanka regina "bringt"
- happy hanka "lacht"
- couple.past hanka rolli "ging"
- jealous rolli tesfay "ungern"
+ attack rolli tesfay "lauert"
- rescue kontrolleur tesfay "jagt"

== 5 Gleisdreieck
Mit zwei gebrochenen Rippen liegt der [Eritreer](tesfay) auf derselben Station wie der [Schüler](schueler), [dem](schueler) [er](tesfay) aus Mullbinden ein Stellwerk baut. Von [ihm](tesfay) hört [Sina](schuelermutter) zum ersten Mal, dass nicht die [Fahrerin](regina) schuld war. [Sie](schuelermutter) geht noch am selben Abend zu [Regina](regina), findet die Tür offen und die [Frau](regina), [die](regina) [sie](schuelermutter) wochenlang verflucht hat, bewusstlos neben einem leeren Röhrchen. [Egon](egon) hat so lange geschrien, bis die [Besucherin](schuelermutter) kam. Der Notarzt ist rechtzeitig da. [Falko](falko) trifft zehn Minuten später ein.
- injure tesfay "gebrochenen Rippen"
- gift tesfay schueler "baut"
- reveal tesfay schuelermutter "hört"
- travel schuelermutter regina "geht"
- die? regina "bewusstlos"
+ rescue schuelermutter regina "findet"
- help egon regina "geschrien"

== 6 Notbremse
Am Bett [seiner](falko) [Frau](regina) legt der [Schlosser](falko) ein Geständnis ab, das [diese](regina) mit geschlossenen Augen anhört. Dann bittet [sie](regina) [ihn](falko) zu gehen, und zwar für immer. [Er](falko) steigt in einen abgestellten Wagen und fährt ihn aus Verzweiflung quer durch die Stadt, bis [Hanka](hanka) als Leitstelle den Strom abschaltet. [Kommissar Plötz](kommissar) holt [ihn](falko) von den Schienen. [Kurth](kurth) streicht dem [Häftling](falko) noch am selben Tag den Lohn und setzt auf [dessen](falko) Platz den eigenen [Neffen](neffe). [Mandy](mandy) übernachtet derweil im Wartehäuschen, da [Unger](kontrolleur) [ihr](mandy) zu nahe gekommen ist.
- married falko regina "Frau"
+ reveal falko regina "Geständnis"
- breakup regina falko "für immer"
- steal falko "fährt ihn"
- sad falko "Verzweiflung"
+ arrest kommissar falko "holt"
- quit falko kurth "streicht"
- hire neffe kurth "setzt"
- kin kurth neffe "Neffen"
- attack kontrolleur mandy "zu nahe"

== 7 Schienenersatz
[Regina](regina) kommt nach Hause und nimmt die [Tochter](mandy) wieder auf. Der [Betriebsleiter](kurth) schlägt der [Genesenen](regina) einen Handel vor: eine Abfindung gegen [ihr](regina) Schweigen vor Gericht. [Sie](regina) lässt [ihn](kurth) im Treppenhaus stehen. [Rolli](rolli), [der](rolli) fürchtet, dass [sein](rolli) [Kumpan](kurth) sich freikauft, vergräbt das unterschlagene Geld auf dem Südfriedhof, wird dabei aber von [Tesfay](tesfay) beobachtet. Zur Ablenkung reißt [Hanka](hanka) vor dem [Vorarbeiter](rolli) einen Streit vom Zaun, wie [sie](hanka+rolli) ihn zuletzt vor der Trennung hatten. In [Reideburg](@reideburg) findet ein Hoffest statt.
- recover regina "Genesenen"
- return regina "nach Hause"
- parent regina mandy "Tochter"
- reconcile mandy regina "nimmt"
+ gift? kurth regina "Abfindung"
- reject regina kurth "stehen"
- colleague kurth rolli "Kumpan"
- sad rolli kurth "fürchtet"
- discover tesfay rolli "beobachtet"
- quarrel hanka rolli "Streit"
- breakup.past hanka rolli "Trennung"
- celebrate _ "Hoffest" @reideburg

== 8 Verspätung
Als [Tesfay](tesfay) die Kassette ausgräbt, wird [er](tesfay) von einer Streife für den Dieb gehalten und mitgenommen. [Plötz](kommissar) glaubt [ihm](tesfay) kein Wort; [ihm](tesfay) droht die Ausweisung. [Hanka](hanka) fragt den [Kommissar](kommissar), ob eine Heirat etwas ändere, und fragt danach erst den [Verhafteten](tesfay). [Dieser](tesfay) lehnt ab, weil [er](tesfay) nicht aus Mitleid geheiratet werden will. [Elias](schueler) macht an Krücken die ersten Schritte, vor den Augen der [Fahrerin](regina), [die](regina) [er](schueler) zu sich gebeten hat. [Beide](regina+schueler) weinen, [Dr. Demir](aerztin) schreibt Akten.
- find tesfay "ausgräbt"
- steal! tesfay "Dieb"
+ arrest _ tesfay "mitgenommen"
+ propose hanka tesfay "fragt"#2
- reject tesfay hanka "lehnt"
- recover schueler "ersten Schritte"
- invite schueler regina "gebeten"
- sad regina+schueler "weinen"

== 9 Zeuge gesucht
Der aufdringliche [Kontrolleur](kontrolleur) hat in der fraglichen Nacht einen [Schwarzfahrer](rolli) mit Spaten notiert und besitzt damit den Beweis gegen den [Vorarbeiter](rolli). Statt zur Polizei geht [er](kontrolleur) zu [Rolli](rolli) und fordert die Hälfte. Am anderen Morgen liegt [Unger](kontrolleur) erschlagen in der Wagenhalle. [Mandy](mandy), [die](mandy) am Abend zuvor mit [ihm](kontrolleur) gestritten hat, wird des Mordes bezichtigt. [Ihre](mandy) [Mutter](regina) nimmt den Notizblock des [Toten](kontrolleur) an sich, der [ihr](regina) aus der Dienstjacke entgegenfällt, und liest ihn in der Straßenbahn, zwischen zwei Haltestellen, zu Ende.
- discover.past kontrolleur rolli "notiert"
+ threaten kontrolleur rolli "fordert"
+ kill _ kontrolleur "erschlagen"
- quarrel.past kontrolleur mandy "gestritten"
- accuse _ mandy "bezichtigt"
- parent regina mandy "Mutter"
- find regina "entgegenfällt"
- discover regina "liest"

== 10 Umleitung
[Regina](regina) ist dem [Mörder](rolli) im Depot allein begegnet und hält [ihm](rolli) den Block vors Gesicht. [Rolli](rolli) drängt [sie](regina) in den Führerstand und zwingt [sie](regina), mit [ihm](rolli) Richtung [Leipzig](@leipzig) zu fahren, so weit die Schienen reichen. In [Merseburg](@merseburg) springt [er](rolli) ab, direkt vor den Wagen von [Hanka](hanka), [die](hanka) nicht mehr halten kann. Der [Entführer](rolli) stirbt in den Armen [seiner](rolli) [Exfreundin](hanka). Die [Geisel](regina) steigt unverletzt aus und übernimmt [Hankas](hanka) Bahn, damit die Leute nach Hause kommen. Der [Schlosser](falko) hört es im Zellenradio.
- kill.past rolli kontrolleur "Mörder"
- accuse regina rolli "hält"
+ abduct rolli regina "zwingt"
- ex hanka rolli "Exfreundin"
+ die rolli "stirbt"
- help regina hanka "übernimmt"
- discover falko "hört"

== 11 Fahrplanwechsel
Nach dem Tod des [Vorarbeiters](rolli) schiebt [Kurth](kurth) alles auf [ihn](rolli). Doch im Block des [Kontrolleurs](kontrolleur) steht auch [sein](kurth) Name, und der [Neffe](neffe), [den](neffe) [er](kurth) selbst eingestellt hat, sagt gegen den [Onkel](kurth) aus. [Tesfay](tesfay) und [Mandy](mandy) kommen am gleichen Tag aus der Haft und gehen zusammen Soljanka essen. Die [Tochter](mandy) der [Böttges](falko+regina) besucht danach [ihren](mandy) [Vater](falko), [der](falko) [ihr](mandy) ein Schloss aus Brotteig geschenkt hat. Dem [Betriebsleiter](kurth) wird am Bahnhof der Koffer geöffnet; er enthält vierzig Jahre Trinkgeld und eine Fahrkarte nach [Prag](@prag).
- die.past rolli "Tod"
- accuse kurth rolli "schiebt"
- hire.past neffe kurth "eingestellt"
+ accuse neffe kurth "sagt"
- kin kurth neffe "Onkel"
- parent falko+regina mandy "Tochter"
- travel mandy falko "besucht"
- gift falko mandy "geschenkt"
+ flee? kurth "Fahrkarte" @prag

== 12 Anschluss
Das Gericht spricht [Regina Böttge](regina) frei und gibt dem [Schlosser](falko) drei Jahre. [Hanka](hanka), [die](hanka) seit dem Unfall von [Merseburg](@merseburg) nicht mehr fährt, lässt sich von [Dr. Demir](aerztin) behandeln und von [Tesfay](tesfay) spazieren führen. [Dessen](tesfay) Diplom wird endlich anerkannt; man bietet [ihm](tesfay) [Kurths](kurth) Posten an. Im Park fragt der neue [Betriebsleiter](tesfay) die [Frau](hanka), [der](hanka) [er](tesfay) im Gefängnis einen Korb gegeben hat, dasselbe, was [sie](hanka) damals gefragt hat. [Sie](hanka) antwortet: „Nicht aus Mitleid?“, und nimmt an. [Egon](egon) gratuliert als Erster.
- arrest! _ regina "frei"
+ arrest _ falko "drei Jahre"
- treat hanka aerztin "behandeln"
- help tesfay hanka "spazieren"
- hire tesfay "bietet"
- reject.past tesfay hanka "Korb"
+ propose tesfay hanka "fragt"
- engaged.start hanka tesfay "nimmt an"
