%series Smaragdfieber
%lang de
%genre telenovela set in Colombia, translated weekly preview, breathless
%cast paloma | Paloma Arrieta; Paloma | f
%cast efrain | Don Efraín Mosquera; Don Efraín; Efraín | m
%cast ximena | Ximena Mosquera; Ximena | f
%cast joaquin | Joaquín Mosquera; Joaquín | m
%cast tadeo | Tadeo Mosquera; Tadeo | m
%cast leocadia | Doña Leocadia; Leocadia | f
%cast rocio | Rocío; Rocío Arrieta | f
%cast cruz | Kommissar Cruz; Cruz | m
%cast milagros | Milagros | f
%cast gringo | Wendell Pike; Pike | m
%cast schleifer | Meister Abadía; Abadía | m
%cast baby | - | m
%cast arzt | - | m
%cast kompagnon | - | m
%cast chauffeur | - | m

== 1 Der grüne Stein
In der Mine von [Muzo](@muzo) gräbt die junge [Paloma](paloma) einen Smaragd aus, so groß wie ein Taubenei. Noch ehe die Sonne sinkt, hat ihn [ihr](paloma) der [Verwalter](tadeo) [Tadeo](tadeo) aus der Hand gerissen! Weinend läuft [sie](paloma) zur Hacienda, um sich beim alten [Don Efraín](efrain) zu beschweren, und rennt dabei [dessen](efrain) älteren [Sohn](joaquin) vom Pferd. [Joaquín](joaquin) müsste zornig sein. Stattdessen fragt [er](joaquin) die [Fremde](paloma) nach [ihrem](paloma) Namen und vergisst darüber [seinen](joaquin) eigenen. Auf dem Balkon senkt [Ximena](ximena), [seine](joaquin) [Gattin](ximena), langsam den Fächer.
- find paloma "gräbt" @muzo
+ steal tadeo paloma "gerissen"
- sad paloma "Weinend"
- parent efrain joaquin "Sohn"
+ meet joaquin paloma "fragt"
- love.start joaquin paloma "vergisst"
- married joaquin ximena "Gattin"

== 2 Zwei Brüder
[Tadeo](tadeo) leugnet. »Ein Bauernmädchen träumt eben viel«, spottet der [Jüngere](tadeo), und [Don Efraín](efrain) glaubt lieber dem eigenen Blut. Nur [Joaquín](joaquin) hat gesehen, wie sich die Tasche [seines](joaquin) [Bruders](tadeo) beult. [Er](joaquin) holt den Stein nachts aus [dessen](tadeo) Schreibtisch und bringt ihn der [Bestohlenen](paloma) zurück. [Palomas](paloma) [Mutter](rocio) [Rocío](rocio) erbleicht, als [sie](rocio) hört, wer da an [ihre](rocio) Tür geklopft hat: Kein Mosquera dürfe je wieder über diese Schwelle!
- betray tadeo efrain "leugnet"
- sibling joaquin tadeo "Bruders"
- discover joaquin tadeo "gesehen"
- steal joaquin tadeo "holt"
+ gift joaquin paloma "zurück"
- steal.past tadeo paloma "Bestohlenen"
- parent rocio paloma "Mutter"
- sad rocio "erbleicht"
- reject rocio joaquin "Schwelle"

== 3 Das Dienstmädchen
Um der Hacienda nahe zu sein, verdingt sich [Paloma](paloma) dort in der Küche. [Doña Leocadia](leocadia), seit vierzig Jahren die [Haushälterin](leocadia), mustert die [Neue](paloma) durchs Lorgnon und murmelt: »Diese Augen kenne [ich](leocadia).« [Ximena](ximena) lässt das [Mädchen](paloma) den Marmor mit der Zahnbürste schrubben. Als [Joaquín](joaquin) einschreitet, kommt es zwischen den [Eheleuten](joaquin+ximena) zu einem Auftritt, von dem noch die Papageien erzählen. In der Bibliothek legt sich derweil eine Hand auf [Ximenas](ximena) Nacken. Es ist nicht die [ihres](ximena) [Mannes](joaquin), es ist die von [Tadeo](tadeo)!
+ hire paloma "verdingt"
- attack ximena paloma "Zahnbürste"
- help joaquin paloma "einschreitet"
- married joaquin ximena "Eheleuten"
+ quarrel joaquin ximena "Auftritt"
+ affair tadeo ximena "Hand"
- cheat ximena joaquin "Hand"

== 4 Fieber
[Don Efraín](efrain) windet sich in Krämpfen. Der [Hausarzt](arzt) hat für jedes Leiden Chinin und für dieses keines. Während die [Söhne](joaquin+tadeo) im Korridor bereits um den Schlüssel zum Tresor rangeln, flößt [Paloma](paloma) dem [Alten](efrain) einen Sud nach dem Rezept [ihrer](paloma) [Mutter](rocio) ein, und im Morgengrauen setzt sich der [Totgeglaubte](efrain) auf und verlangt Spiegeleier. Überglücklich drückt [er](efrain) [ihr](paloma) die Hand. Wer den Tee am Vorabend gesüßt hat, fragt vorerst niemand; [Ximena](ximena) aber spült eigenhändig eine Tasse aus ...
- ill efrain "Krämpfen"
- advisor arzt efrain "Hausarzt"
- parent efrain joaquin+tadeo "Söhne"
- quarrel joaquin tadeo "rangeln"
- parent rocio paloma "Mutter"
+ rescue paloma efrain "Sud"
- recover efrain "setzt"
- die! efrain "Totgeglaubte"
- happy efrain "Überglücklich"
- kill? ximena efrain "spült"

== 5 Am Wasserfall
Ein verstauchter Knöchel, ein Gewitter, eine Höhle hinter dem Wasserfall: Was [Paloma](paloma) und [Joaquín](joaquin) dort widerfährt, lässt sich am Morgen nicht mehr ungeschehen machen. [Er](joaquin) schwört, [Ximena](ximena) um die Scheidung zu bitten. [Die](ximena) kommt [ihm](joaquin) zuvor: Strahlend verkündet [sie](ximena) bei Tisch, dass die Mosqueras einen Erben erwarten. [Joaquín](joaquin) zerspringt das Glas in der Hand, denn seit dem vorigen Karneval hat [er](joaquin) [ihr](ximena) Schlafzimmer nicht mehr betreten. [Tadeo](tadeo) hebt [seines](tadeo) und trinkt [ihm](joaquin) zu.
+ sex joaquin paloma "ungeschehen"
- cheat joaquin ximena "ungeschehen"
- divorce? joaquin ximena "Scheidung"
- pregnant ximena "Erben"
- reveal ximena joaquin "verkündet"
- sad joaquin ximena "zerspringt"
- sex! joaquin ximena "nicht mehr betreten"

== 6 Der Amerikaner
Im Hotel Caribe von [Cartagena](@cartagena) residiert [Wendell Pike](gringo), [Käufer](gringo) für ein Haus in [New York](@newyork) und, wie das Personal munkelt, noch für manches andere. [Tadeo](tadeo) verspricht [ihm](gringo) Steine, die [ihm](tadeo) nicht gehören, und streicht einen Vorschuss ein. [Meister Abadía](schleifer), der beste [Schleifer](schleifer) der Küste, soll aus grünem Flaschenglas ein Vermögen zaubern. Der alte [Mann](schleifer) sträubt sich, bis [ihm](schleifer) der [Auftraggeber](tadeo) ein Foto [seiner](schleifer) [Enkelin](milagros) [Milagros](milagros) auf dem Schulweg zeigt. [Er](schleifer) setzt die Brille auf.
- betray tadeo gringo "verspricht"
- hire schleifer tadeo "soll aus"
- reject schleifer tadeo "sträubt"
- kin milagros schleifer "Enkelin"
+ threaten tadeo schleifer "Foto"
- create schleifer "setzt"

== 7 Leocadias Kästchen
[Doña Leocadia](leocadia) fühlt den Tod nahen und ruft [Rocío](rocio) zu sich. Zum ersten Mal seit zweiundzwanzig Jahren betritt die [Verstoßene](rocio) das Haus, aus dem man [sie](rocio) schwanger gejagt hat. Die [Greisin](leocadia) bittet [sie](rocio) um Vergebung: [Sie](leocadia) sei es gewesen, [die](leocadia) damals [Efraíns](efrain) Briefe verbrannt habe. »[Er](efrain) hat [dich](rocio) geliebt, [Kind](rocio).« Dann schließt [sie](leocadia) die Augen. An der Tür steht [Paloma](paloma) mit dem Tablett. Ist [sie](paloma) die [Tochter](paloma) des [Patrons](efrain) und der [Geliebte](joaquin) [ihr](paloma) eigener [Bruder](joaquin)?
- die? leocadia "Tod nahen"
- invite leocadia rocio "ruft"
- return rocio "betritt"
- pregnant.past rocio "schwanger"
- reject.past _ rocio "gejagt"
- reconcile? leocadia rocio "Vergebung"
+ reveal leocadia rocio "verbrannt"
- betray.past leocadia efrain+rocio "verbrannt"
- love.past efrain rocio "geliebt"
+ die leocadia "schließt"
- parent? efrain paloma "Tochter"
- affair joaquin paloma "Geliebte"
- sibling? joaquin paloma "Bruder"

== 8 Verschwunden
Ohne Abschied besteigt [Paloma](paloma) den Bus in die Hauptstadt. [Joaquín](joaquin) sucht [sie](paloma) in jedem Kloster und in jeder Bar von [Bogotá](@bogota), vergebens; derweil tippt [sie](paloma) drei Straßen weiter Frachtbriefe für ein Kontor, das, was [sie](paloma) nicht ahnt, [Wendell Pike](gringo) gehört. Der [Amerikaner](gringo) findet Gefallen an [seiner](gringo) klugen [Sekretärin](paloma) und schickt Orchideen. [Sie](paloma) schickt sie zurück. Nachts erbricht [sie](paloma) sich, zählt die Wochen und bekreuzigt sich.
+ flee paloma "besteigt" @bogota
- investigate joaquin paloma "sucht"
- hire paloma gringo "tippt"
- discover! paloma gringo "nicht ahnt"
- love gringo paloma "Gefallen"
- boss gringo paloma "Sekretärin"
- gift gringo paloma "Orchideen"
- reject paloma gringo "schickt sie zurück"
+ pregnant? paloma joaquin "zählt"

== 9 Falsches Grün
Der Schwindel platzt: Unter [Pikes](gringo) Lupe erweist sich [Abadías](schleifer) Meisterwerk als Glas. Der [Käufer](gringo) erstattet keine Anzeige, der [Käufer](gringo) schickt zwei Herren mit Hüten. Grün und blau geprügelt sinkt [Tadeo](tadeo) vor [Ximenas](ximena) Tür nieder. [Sie](ximena) versteckt den [Vater](tadeo) [ihres](ximena) ungeborenen [Kindes](baby) im Taubenschlag und [seine](tadeo) Reitpeitsche gleich mit, falls man [sie](ximena) fragt. [Kommissar Cruz](cruz) fragt nicht nach der Peitsche. [Er](cruz) fragt nach einer Tasse!
+ discover gringo schleifer "Lupe"
- betray.past tadeo gringo "Schwindel"
- accuse! gringo tadeo "keine Anzeige"
- attack gringo tadeo "geprügelt"
- injure tadeo "geprügelt"
- help ximena tadeo "versteckt"
+ parent tadeo baby "Vater"
- parent ximena baby "Kindes"
- pregnant ximena tadeo "ungeborenen"
- investigate cruz ximena "fragt nach einer"

== 10 Die Aussage der Enkelin
[Milagros](milagros), zwölf Jahre und kein bisschen schüchtern, marschiert zur Polizei und erzählt [Cruz](cruz), womit man [ihren](milagros) [Großvater](schleifer) gefügig gemacht hat. Der [Kommissar](cruz) lässt den Taubenschlag umstellen. Statt [Tadeo](tadeo), [der](tadeo) sich auf einem Maultier davongemacht hat, fällt [ihm](cruz) eine hochschwangere [Señora](ximena) in die Arme, die Wehen haben eingesetzt. [Ximena](ximena) schenkt im Polizeijeep einem [Jungen](baby) das Leben und verbietet dem [Chauffeur](chauffeur), es weiterzuerzählen. Der [Säugling](baby) hat, sagen die Tauben, [Tadeos](tadeo) Ohren.
+ reveal milagros cruz "erzählt"
- kin milagros schleifer "Großvater"
- threaten.past tadeo schleifer "gefügig"
- arrest? cruz tadeo "umstellen"
- flee tadeo "davongemacht"
- pregnant ximena "hochschwangere"
+ birth ximena baby "Leben"
- parent? tadeo baby "Ohren"

== 11 Blutprobe
Endlich spürt [Joaquín](joaquin) die [Verlorene](paloma) auf, doch [sie](paloma) weicht vor [ihm](joaquin) zurück und nennt den Grund. Dem [Ärmsten](joaquin) versagen die Knie. Da meldet sich [Don Efraín](efrain) zu Wort, [der](efrain) [beiden](joaquin+paloma) nachgereist ist: [Joaquín](joaquin) sei gar nicht [sein](efrain) [Sohn](joaquin), sondern [der](joaquin) eines ertrunkenen [Kompagnons](kompagnon), an Kindes statt angenommen in einer Regennacht. »[Du](paloma) bist [meine](efrain) [Tochter](paloma). Und [du](joaquin) bist trotzdem [mein](efrain) [Junge](joaquin).« Kein Auge bleibt trocken, am wenigsten das von [Pike](gringo), [der](gringo) hinter dem Aktenschrank begreift, dass [er](gringo) verspielt hat.
- find joaquin paloma "spürt"
- reject paloma joaquin "weicht"
- reveal paloma joaquin "Grund"
- sad joaquin "versagen die Knie"
- travel efrain "nachgereist"
+ reveal efrain joaquin+paloma "meldet"
- parent! efrain joaquin "gar nicht sein Sohn"
- parent.past kompagnon joaquin "eines ertrunkenen"
- die.past kompagnon "ertrunkenen"
- parent efrain joaquin "an Kindes statt"
- parent efrain paloma "Tochter"
- lose gringo "verspielt"

== 12 Die Schlucht
[Tadeo](tadeo) hat nichts mehr zu verlieren. Mit einer Pistole im Gürtel holt [er](tadeo) [Rocío](rocio) vom Markt und schleppt [sie](rocio) zur Mine: Entweder überschreibt der [Alte](efrain) [ihm](tadeo) den Berg, oder [sie](rocio) stürzt in den Schacht! [Efraín](efrain) kommt allein und ohne Papiere. [Er](efrain) habe [sie](rocio) schon einmal nicht geholt, sagt [er](efrain), und geht auf den Lauf zu. Der [Sohn](tadeo) drückt ab, der Berg antwortet. Als sich der Staub legt, stehen [zwei](efrain+rocio) am Rand und halten einander fest. Der [dritte](tadeo) liegt zehn Meter tiefer und rührt sich nicht.
+ abduct tadeo rocio "schleppt"
- threaten tadeo efrain "Entweder"
- kill? tadeo rocio "stürzt"
- rescue efrain rocio "geht"
- parent efrain tadeo "Sohn"
- attack tadeo efrain "drückt"
- reconcile efrain rocio "halten einander"
+ die? tadeo "rührt sich nicht"

== 13 Ein Taubenei
Drei Monate Trauer, dann drei Tage Tanz. [Ximena](ximena), von [Cruz](cruz) der Giftmischerei überführt, schreibt aus dem Gefängnis, [sie](ximena) gebe [Joaquín](joaquin) frei; den [Kleinen](baby) möge [seine](baby) Familie aufziehen. So trägt [Paloma](paloma) unter dem Brautkleid schon das zweite Kind und auf dem Arm das [erste](baby), [das](baby) nicht [ihres](paloma) ist. Neben [ihr](paloma) treten zwei [Weißhaarige](efrain+rocio) vor denselben Altar: Auch [Rocío](rocio) und [ihr](rocio) [Efraín](efrain) sagen nach zweiundzwanzig Jahren Ja. Der große Smaragd? Den hat [Milagros](milagros) in der Schultasche, für später.
- die.past tadeo "Trauer"
- celebrate _ "Tanz"
- attack.past ximena _ "Giftmischerei"
- discover cruz ximena "überführt"
- arrest.past _ ximena "Gefängnis"
- divorce joaquin ximena "frei"
- pregnant paloma joaquin "zweite Kind"
- parent! paloma baby "nicht ihres"
+ wedding joaquin paloma "Brautkleid"
+ wedding efrain rocio "Ja"
