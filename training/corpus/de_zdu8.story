%series Linie 7, Endstation
%lang de
%genre Swiss serial about bus drivers in Winterthur, terse episode overview of a media database
%cast reto | Reto Bachmann; Reto; Bachmann | m
%cast moni | Moni Bachmann; Moni | f
%cast shpresa | Shpresa Gashi; Shpresa; Gashi | f
%cast valon | Valon | m
%cast urs | Urs Zollinger; Urs; Zollinger | m
%cast lynn | Lynn | f
%cast kappeler | Kappeler | m
%cast tenzin | Tenzin | n
%cast silvan | Silvan | m
%cast edith | Edith Frei; Edith | f
%cast pia | Pia | f
%cast polizist | Wachtmeister Hug; Hug | m
%cast betrueger | - | m
%cast mieter | Fabrizio | m

== 1
[Depotleiter](urs) [Urs Zollinger](urs) begrüsst [Shpresa Gashi](shpresa) als erste Frau auf der Nachtlinie. [Reto Bachmann](reto), [Fahrer](reto) seit 1998, muss die [Anfängerin](shpresa) einarbeiten und lässt [sie](shpresa) gleich am Technikum in den Randstein fahren. Dennoch deckt [er](reto) [sie](shpresa) gegenüber dem [Vorgesetzten](urs). Zu Hause wartet [Moni](moni) mit einem kalten Znacht. Nach zweiundzwanzig Ehejahren hat [sie](moni) [ihrem](moni) [Mann](reto) etwas mitzuteilen, doch [er](reto) ist schon auf dem Sofa eingeschlafen. In der letzten Reihe der Linie 7 fährt jede Nacht dieselbe alte [Frau](edith) mit, ohne je auszusteigen.
+ hire shpresa urs "begrüsst"
- boss urs shpresa "Depotleiter"
- advisor reto shpresa "einarbeiten"
- help reto shpresa "deckt"
- boss urs reto "Vorgesetzten"
- married moni reto "zweiundzwanzig Ehejahren"
- reveal? moni reto "mitzuteilen"

== 2
[Shpresa](shpresa) spricht die [Dauerpassagierin](edith) an. [Edith Frei](edith) ist obdachlos, seit ein [Schwindler](betrueger) [ihr](edith) die Wohnung abgejagt hat, und mag es warm. [Reto](reto) will [sie](edith) hinausstellen, die [Kollegin](shpresa) stellt sich quer. Im Depot fliegen Schlüsselbunde. [Valon](valon), [Shpresas](shpresa) [Gatte](valon), hat unterdessen Mühe mit zwei Kleinkindern und dem Gerede der Nachbarn. [Er](valon) bittet [sie](shpresa), die Nachtschicht aufzugeben. [Lynn](lynn), die siebzehnjährige [Tochter](lynn) der [Bachmanns](moni+reto), sieht [ihre](lynn) [Mutter](moni) in der Steinberggasse aus einem fremden Haus treten.
- meet edith shpresa "spricht"
- steal.past betrueger edith "abgejagt"
- reject? reto edith "hinausstellen"
- help shpresa edith "quer"
- colleague reto shpresa "Kollegin"
+ quarrel reto shpresa "Schlüsselbunde"
- married shpresa valon "Gatte"
- quit? shpresa "aufzugeben"
- parent moni+reto lynn "Tochter"
+ discover lynn moni "sieht"

== 3
[Lynn](lynn) fragt [ihren](lynn) [Freund](silvan) [Silvan](silvan) um Rat, und [Silvan](silvan), [der](silvan) gerade bei der VBZ durch die Prüfung gesaust ist, rät zum Mund halten. [Sie](lynn) folgt lieber der Spur: In der Steinberggasse wohnt ein gewisser [Fabrizio](mieter), [der](mieter) dort Mosaikkurse gibt. Keine Liebschaft also? Auf [Monis](moni) Zettel steht jedenfalls: „Danke für gestern, F.“ [Kappeler](kappeler), dienstältester [Chauffeur](kappeler) und [Intrigant](kappeler) aus Neigung, fotografiert die schlafende [Edith](edith) und legt das Bild dem [Chef](urs) aufs Pult.
- couple lynn silvan "Freund"
- help silvan lynn "Rat"
- lose.past silvan "gesaust"
- investigate lynn moni "folgt"
+ discover lynn mieter "wohnt"
- affair? mieter moni "Liebschaft"
- reveal kappeler urs "legt"
- boss urs kappeler "Chef"

== 4
[Urs](urs) zitiert [Shpresa](shpresa) zu sich. [Shpresa](shpresa) streitet nichts ab. [Reto](reto) steht neben [Shpresa](shpresa). [Er](reto) nimmt alles auf sich. [Urs](urs) streicht [Reto](reto) den Bonus. Vor dem Depot schüttelt [Shpresa](shpresa) [Reto](reto) die Hand. Von [Kappeler](kappeler) wissen [beide](reto+shpresa) nichts. [Tenzin](tenzin) schon. [Tenzin](tenzin) wäscht nachts die Busse. Gesehen hat [Tenzin](tenzin) alles. Erzählt hat es [Tenzin](tenzin) niemandem. In der Steinberggasse klingelt [Lynn](lynn). Es öffnet [Moni](moni).
- accuse urs shpresa "zitiert"
+ help reto shpresa "nimmt"
- lose reto urs "streicht"
- reconcile reto shpresa "schüttelt"
- discover! reto+shpresa kappeler "wissen"
- discover tenzin kappeler "Gesehen"
- reveal! tenzin _ "niemandem"
+ discover lynn moni "öffnet"

== 5
[Moni](moni) bittet [Lynn](lynn) an [Fabrizios](mieter) Küchentisch. Ja, [sie](moni) zieht aus, doch nicht zu einem Mann: [Sie](moni) hat hier das freie Zimmer gemietet, um nach all den Jahren herauszufinden, wer [sie](moni) ist. [Lynn](lynn) wirft [ihr](moni) Egoismus vor und heult sich bei [Silvan](silvan) aus. Gemeinsam beschliessen [die zwei](lynn+silvan), [Reto](reto) nichts zu sagen. [Der](reto) kommt heim, findet einen leeren Schrank und einen Brief und fährt, statt ihn zu öffnen, die ganze Nacht im Kreis. [Edith](edith) setzt sich nach vorn und liest [ihm](reto) den Brief vor.
+ breakup moni reto "zieht"
- affair! mieter moni "nicht zu einem Mann"
- move moni mieter "gemietet"
- accuse lynn moni "Egoismus"
- sad lynn "heult"
- help silvan lynn "heult"
- reveal! lynn+silvan reto "nichts zu sagen"
- discover reto moni "findet"
- sad reto "im Kreis"
- help edith reto "liest"

== 6
Krise überall. [Valon](valon) stellt [Shpresa](shpresa) ein Ultimatum: Familie oder Nachtbus. [Sie](shpresa) schreit zurück, [er](valon) habe doch gewusst, wen [er](valon) heirate. Am Morgen ist [er](valon) mit den Kindern bei [seinen](valon) Eltern in [Aarau](@aarau). Die [Verlassene](shpresa) meldet sich krank, worauf [Reto](reto), ebenfalls verlassen, mit einem Sixpack und einem Raclette-Ofen auftaucht. [Die beiden](reto+shpresa) essen, schweigen, lachen. Mehr passiert nicht. [Kappeler](kappeler), im Auto gegenüber, zählt die Stunden und greift zum Telefon.
+ threaten valon shpresa "Ultimatum"
- quarrel shpresa valon "schreit"
- married shpresa valon "heirate"
- travel valon "Aarau" @aarau
- breakup valon shpresa "Verlassene"
- help reto shpresa "Raclette-Ofen"
- happy reto+shpresa "lachen"
- affair! reto shpresa "Mehr passiert nicht"
- investigate kappeler reto+shpresa "zählt"
+ reveal? kappeler valon "Telefon"

== 7
[Valon](valon) erfährt am Telefon von einem angeblichen Gspusi [seiner](valon) [Frau](shpresa). [Er](valon) fährt nach [Winterthur](@winterthur) und bricht [Reto](reto) im Depot das Nasenbein. [Wachtmeister Hug](polizist) nimmt [ihn](valon) mit auf den Posten. [Lynn](lynn) besucht den [Vater](reto) im Spital, wo auch [Moni](moni) sitzt; ein Wort gibt das andere, bis die [Tochter](lynn) [beiden](moni+reto) verkündet, dass [sie](lynn) die Schule schmeisst und mit [Silvan](silvan) nach [Lissabon](@lissabon) geht. [Tenzin](tenzin) putzt und ringt mit sich.
- affair! reto shpresa "angeblichen Gspusi"
- married shpresa valon "Frau"
+ attack valon reto "bricht"
- injure reto valon "Nasenbein"
- arrest polizist valon "mit auf den Posten"
- parent reto lynn "Vater"
- quarrel moni reto "ein Wort"
- parent moni+reto lynn "Tochter"
- quit? lynn "schmeisst"
+ travel? lynn+silvan "geht" @lissabon
- sad tenzin "ringt"

== 8
Endlich redet [Tenzin](tenzin). Vor versammelter Belegschaft hört [Kappeler](kappeler) sich selbst, aufgenommen auf einem Putzwagen-Handy, wie [er](kappeler) [Valon](valon) aufhetzt. [Urs](urs) verlangt den Badge zurück. Beim Hinausgehen droht [Kappeler](kappeler), das werde dem Putzpersonal noch leidtun. [Shpresa](shpresa) holt [Valon](valon) vom Posten ab, ohne ein Wort, aber mit [seiner](valon) Lieblingspizza. [Edith](edith) erkennt auf einem Zeitungsbild den [Mann](betrueger) wieder, [der](betrueger) [sie](edith) um [ihr](edith) Heim brachte: [Er](betrueger) kandidiert für den Stadtrat.
+ reveal tenzin _ "redet"
- betray kappeler valon "aufhetzt"
- quit kappeler urs "Badge"
- threaten kappeler tenzin "droht"
+ reconcile shpresa valon "Lieblingspizza"
- gift shpresa valon "Lieblingspizza"
- discover edith betrueger "erkennt"
- steal.past betrueger edith "Heim"

== 9
[Lynn](lynn) und [Silvan](silvan) sind weg. [Reto](reto) nimmt den erstbesten Bus aus dem Depot, ausser Dienst, und liest vor der Steinberggasse [Moni](moni) auf. Zwischen [Bern](@bern) und [Genf](@genf) streiten die [Eheleute](moni+reto) über Weichspüler, Träume und einen vergessenen Hochzeitstag. An der Grenze steht [Lynn](lynn) allein im Regen: [Silvan](silvan) hat kalte Füsse bekommen und [sie](lynn) an der Raststätte sitzen gelassen. Auf dem Rückweg schläft das [Kind](lynn) zwischen den [Eltern](moni+reto). [Urs](urs) entdeckt die Lücke auf dem Abstellplatz.
- flee lynn+silvan "weg"
- steal reto _ "nimmt"
- quarrel moni reto "streiten"
- married moni reto "Eheleute"
+ find moni+reto lynn "allein im Regen"
- breakup silvan lynn "sitzen gelassen"
- parent moni+reto lynn "Eltern"
+ discover urs reto "Lücke"

== 10
[Bachmann](reto) wird für einen Monat suspendiert. [Moni](moni) und [er](reto) essen neuerdings montags miteinander, weil man das bei der Mediatorin so ausgemacht hat, und lernen sich gewissermassen von vorn kennen. [Fabrizio](mieter) verliebt sich in die [Mitbewohnerin](moni), sagt es [ihr](moni) und bekommt zum Trost ein Stück Kuchen. [Hug](polizist) ermittelt wegen [Ediths](edith) Anzeige gegen den [Kandidaten](betrueger), während [Shpresa](shpresa) unter den Fahrgästen weitere Geprellte sammelt. Jemand schlägt in der Waschhalle [Tenzin](tenzin) nieder.
- quit reto "suspendiert"
- date moni reto "essen"
- love mieter moni "verliebt"
- housemate mieter moni "Mitbewohnerin"
- confess mieter moni "sagt"
- reject moni mieter "zum Trost"
- accuse edith betrueger "Anzeige"
- investigate polizist betrueger "ermittelt"
- help shpresa edith "sammelt"
+ attack _ tenzin "schlägt"

== 11
[Tenzin](tenzin) liegt im Koma. Alle tippen auf [Kappeler](kappeler), doch [der](kappeler) hat ein Alibi und, was keinem je aufgefallen wäre, Tränen in den Augen: [Pia](pia), [Tenzins](tenzin) [Mutter](pia), ist [seine](kappeler) [Exfrau](pia). Dass [er](kappeler) selbst der [Vater](kappeler) ist, hat [sie](pia) [ihm](kappeler) nie gesagt. Jetzt tut [sie](pia) es, auf dem Flur vor der Intensivstation. [Hug](polizist) verhaftet den [Stadtratskandidaten](betrueger), [der](betrueger) den [Falschen](tenzin) für den Zeugen hielt. Um vier Uhr früh bewegt [Tenzin](tenzin) einen Finger.
- ill tenzin "Koma"
- attack? kappeler tenzin "tippen"
- attack! kappeler tenzin "Alibi"
- sad kappeler "Tränen"
- parent pia tenzin "Mutter"
- ex kappeler pia "Exfrau"
- parent kappeler tenzin "Vater"
+ reveal pia kappeler "tut"
+ arrest polizist betrueger "verhaftet"
- attack.past betrueger tenzin "hielt"
- recover tenzin "bewegt"

== 12
[Tenzin](tenzin) lernt wieder gehen, gestützt von [dem](kappeler), [den](kappeler) [Tenzin](tenzin) um die Stelle gebracht hat. [Vater](kappeler) sagt keiner, aber [Kappeler](kappeler) bringt jeden Tag Gipfeli. [Edith](edith) bekommt die Wohnung zurück und fährt trotzdem jeden Abend mit. [Silvan](silvan) kommt mit Rosen angekrochen. [Lynn](lynn) wirft sie vor die Linie 7. [Valon](valon) hat sich beim Busbetrieb beworben, Tagschicht; [Shpresa](shpresa) wird [seine](valon) [Ausbilderin](shpresa). Am Steuer des Frühkurses sitzt, zurück aus der Verbannung, [Reto](reto). Neben [ihm](reto) steht [Moni](moni). Wohin [sie](moni) will? Bis zur Endstation.
- recover tenzin "gehen"
- help kappeler tenzin "gestützt"
- parent kappeler tenzin "Vater"
- gift kappeler tenzin "Gipfeli"
- find edith "zurück"
- reconcile? lynn silvan "angekrochen"
+ reject lynn silvan "wirft"
- hire? valon "beworben"
- advisor shpresa valon "Ausbilderin"
- return reto "zurück aus"
+ reconcile moni reto "Bis zur Endstation"
