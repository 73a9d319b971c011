%series Wachzimmer Brigittenau
%lang de
%genre police family series, Vienna, dry newspaper TV page
%cast kathi | Gruppeninspektorin Kathi Blaha; Kathi Blaha; Kathi; Blaha | f
%cast dejan | Dejan Jovanović; Dejan | m
%cast pokorny | Oberst Ferdinand Pokorny; Ferdinand Pokorny; Pokorny | m
%cast mizzi | Mizzi Pokorny; Mizzi | f
%cast rudl | Rudolf Blaha; Rudi Blaha; Rudi | m
%cast jelena | Jelena Jovanović; Jelena | f
%cast toni | Toni Swoboda; Toni; Swoboda | n
%cast valentin | Valentin Prohaska; Valentin; Prohaska | m
%cast gitti | Gitti | f
%cast samir | Samir Haddou; Samir | m
%cast wirt | Leopold Hawlik; Hawlik | m
%cast schatten | der Schatten | n
%cast wanda | Wanda Hawlik; Wanda | f

== 1 Servus, Chef
[Oberst Ferdinand Pokorny](pokorny) übernimmt das Wachzimmer, und [Kathi Blaha](kathi) bleibt das Lachen im Hals stecken: Der neue [Vorgesetzte](pokorny) ist [ihr](kathi) [Taufpate](pokorny) und der [Busenfreund](pokorny) [ihres](kathi) [Vaters](rudl) [Rudi](rudl), eines pensionierten [Tresorknackers](rudl). Mit [Streifenpartner](dejan) [Dejan Jovanović](dejan) stellt [sie](kathi) einen Gasherdbetrüger und danach dessen Großmutter. [Dejan](dejan) wird daheim von [seiner](dejan) [Frau](jelena) [Jelena](jelena) mit der Nachricht überrascht, dass [sie](jelena) wieder arbeiten gehe. [Er](dejan) schmollt. Im Gasthaus des [Leopold Hawlik](wirt) gibt es Beuschel.
+ boss.start pokorny kathi "Vorgesetzte"
- kin kathi pokorny "Taufpate"
- friend pokorny rudl "Busenfreund"
- parent rudl kathi "Vaters"
- colleague dejan kathi "Streifenpartner"
- arrest dejan+kathi _ "stellt"
- married dejan jelena "Frau"
- reveal jelena dejan "Nachricht"
- hire? jelena "wieder arbeiten"
- sad dejan jelena "schmollt"

== 2 Der Schatten
Ein Einbrecher, in den Zeitungen [der Schatten](schatten) genannt, hat in der Nacht dem [Wirt](wirt) die Kassa geleert. [Pokorny](pokorny) tippt auf [Rudi Blaha](rudl). [Kathi](kathi) verbürgt sich für den [Vater](rudl), fährt aber vorsichtshalber bei [ihm](rudl) vorbei und ertappt [ihn](rudl) bei etwas völlig anderem: [Er](rudl) sitzt bei Kerzenlicht mit [Gitti](gitti), der [Schwester](gitti) [seiner](rudl) seligen Frau. [Kathi](kathi) findet das geschmacklos und sagt es. Den Rest des Abends reden [Vater](rudl) und [Tochter](kathi) kein Wort. [Toni Swoboda](toni) von der Spurensicherung findet am Tatort ein Lavendelzuckerl.
+ steal schatten wirt "geleert"
- accuse pokorny rudl "tippt"
- parent rudl kathi "Vater"
- help kathi rudl "verbürgt"
- discover kathi gitti+rudl "ertappt"
+ date gitti rudl "Kerzenlicht"
- sibling _ gitti "Schwester"
- married.past _ rudl "Frau"
- die.past _ "seligen"
- quarrel kathi rudl "kein Wort"
- find toni "Lavendelzuckerl"

== 3 Herzklopfen im Stiegenhaus
Über [Kathi](kathi) ist ein [Geiger](valentin) eingezogen, [Valentin Prohaska](valentin), [der](valentin) nach Mitternacht Paganini übt. [Sie](kathi) klopft mit dem Besen, [er](valentin) klopft mit einer Flasche Wein zurück, diesmal an [ihre](kathi) Tür. [Samir](samir), der [Koch](samir) vom Gasthaus, ist seit Monaten in [Kathi](kathi) verschossen und legt [ihr](kathi) jedes Mal das größte Schnitzel auf; [sie](kathi) hält es für Höflichkeit. [Mizzi](mizzi), die [Gattin](mizzi) des [Obersts](pokorny), beschwert sich bei [Toni](toni), [ihrem](mizzi) liebsten [Kartenpartner](toni), [ihr](mizzi) [Ferdinand](pokorny) rede sogar im Schlaf nur vom Dienst. In der Nacht wird bei einem Juwelier eingestiegen. Wieder Lavendel.
- neighbour.start kathi valentin "eingezogen"
+ meet kathi valentin "zurück"
- flirt valentin kathi "Flasche Wein"
- love samir kathi "verschossen"
- discover! kathi samir "hält es"
- married mizzi pokorny "Gattin"
- friend mizzi toni "Kartenpartner"
- sad mizzi "beschwert"
+ steal schatten _ "eingestiegen"

== 4 Doppelstreife
[Jelenas](jelena) neuer Arbeitsplatz ist, zum Entsetzen [ihres](jelena) [Mannes](dejan), die Funkzentrale. Nun hört [sie](jelena) jeden Fluch, den [er](dejan) im Wagen ausstößt, und auch, wie [er](dejan) [Kathi](kathi) „Schatzi" nennt. Es kracht auf offener Frequenz; halb [Wien](@wien) lauscht. [Kathi](kathi) stellt klar, dass zwischen [ihr](kathi) und dem [Kollegen](dejan) nie etwas gewesen sei, und lädt die [Eifersüchtige](jelena) auf einen Spritzer ein. Nach dem vierten gelten [die zwei](jelena+kathi) als unzertrennlich. [Valentin](valentin) führt [Kathi](kathi) ins Konzert aus und küsst [ihr](kathi) auf dem Heimweg jeden Finger einzeln.
- hire jelena "Arbeitsplatz"
- married dejan jelena "Mannes"
- jealous jelena kathi "Eifersüchtige"
+ quarrel dejan jelena "kracht"
- affair! dejan kathi "nie etwas gewesen"
- colleague dejan kathi "Kollegen"
- invite kathi jelena "lädt"
- friend.start jelena kathi "unzertrennlich"
- date kathi valentin "ins Konzert"
+ kiss kathi valentin "küsst"

== 5 Kurzmeldungen
[Rudi](rudl) zieht zu [Gitti](gitti). [Kathi](kathi) hilft nicht beim Umzug. [Samir](samir) hilft [Rudi](rudl). [Rudi](rudl) mag [Samir](samir) lieber als [Valentin](valentin). Zu [Kathi](kathi) sagt [er](rudl) das auch. [Mizzi](mizzi) verlässt [Pokorny](pokorny). [Mizzi](mizzi) zieht ins Hotel. [Pokorny](pokorny) bügelt zum ersten Mal. [Swoboda](toni) lacht. Den [Schatten](schatten) sieht [Hawlik](wirt). [Hawlik](wirt) beschreibt [Kathi](kathi) eine Frau. [Wanda](wanda) widerspricht [ihrem](wanda) [Mann](wirt). [Jelena](jelena) verträgt sich mit [Dejan](dejan).
- move rudl gitti "zieht"
- help! kathi rudl "hilft nicht"
- help samir rudl "hilft Rudi"
+ breakup mizzi pokorny "verlässt"
- happy toni "lacht"
- find wirt schatten "sieht"
- reveal wirt kathi "beschreibt"
- married wanda wirt "Mann"
- quarrel wanda wirt "widerspricht"
- reconcile dejan jelena "verträgt"

== 6 Lavendel
Wer lutscht in der Brigittenau Lavendelzuckerln? [Kathi](kathi) und [Dejan](dejan) klappern Trafiken ab, ohne Ergebnis. Da verplappert sich [Gitti](gitti): Die [Wirtin](wanda) habe immer welche in der Schürze. [Wanda Hawlik](wanda) soll in den eigenen Betrieb eingebrochen haben? [Sie](wanda) gibt es nach zwei Stunden zu. [Ihr](wanda) [Mann](wirt) habe [sie](wanda) seit Jahren kurzgehalten und verprügelt, [sie](wanda) habe nur genug für eine Fahrkarte gewollt. Der [Schatten](wanda) wird in U-Haft genommen, der [Prügler](wirt) gleich mit. [Samir](samir) kocht allein weiter. [Toni](toni) schenkt der [Inhaftierten](wanda) eine Packung Zuckerln, was gegen jede Vorschrift ist.
- investigate dejan+kathi _ "klappern"
- reveal gitti "verplappert"
+ reveal wanda "gibt es"
- steal.past wanda wirt "eingebrochen"
- married wanda wirt "Mann"
- attack.past wirt wanda "verprügelt"
+ arrest _ wanda+wirt "U-Haft"
- gift toni wanda "schenkt"

== 7 Ein Geiger und seine Saiten
Während [Kathi](kathi) Dienst hat, liefert [Dejan](dejan) ein Paket in [ihrem](kathi) Haus ab und sieht durch die offene Tür den [Violinisten](valentin) in inniger Umarmung mit einer Cellistin. Soll man sich einmischen? [Jelena](jelena) meint: sofort. [Dejan](dejan) druckst herum, [Kathi](kathi) schreit [ihn](dejan) an, es sei gelogen, und fährt hin. Es ist nicht gelogen. Als die [Betrogene](kathi) um zwei Uhr früh vor dem Gasthaus sitzt, macht [Samir](samir) [ihr](kathi) einen Kaiserschmarrn. [Er](samir) stellt keine Fragen. [Er](samir) reicht [ihr](kathi) nur die Serviette. Ab morgen hat der [Geiger](valentin) eine neue Adresse.
- discover dejan valentin "sieht"
+ cheat valentin kathi "inniger Umarmung"
- reveal dejan kathi "druckst"
- accuse kathi dejan "gelogen"
- quarrel dejan kathi "schreit"
- sad kathi "um zwei Uhr früh"
- help samir kathi "Kaiserschmarrn"
+ breakup kathi valentin "neue Adresse"

== 8 Silberhochzeit
Fünfundzwanzig Jahre! [Pokorny](pokorny) hat einen Saal gemietet, obwohl [seine](pokorny) [Frau](mizzi) noch im Hotel wohnt. [Toni](toni) überredet [Mizzi](mizzi) hinzugehen, nur auf ein Glas. Der [Oberst](pokorny) liest von einem Zettel ab, was [er](pokorny) in fünfundzwanzig Jahren nicht gesagt hat, und es ist viel. Beim zweiten Walzer legt die [Jubilarin](mizzi) [ihm](pokorny) den Kopf an die Uniform. [Rudi Blaha](rudl), der alte [Kumpel](rudl), will gratulieren, greift sich an die Brust und bricht zwischen den Torten zusammen. [Kathi](kathi), [die](kathi) seit Wochen nicht mit [ihm](rudl) geredet hat, fährt im Rettungswagen mit.
- celebrate mizzi+pokorny "Saal"
- married mizzi pokorny "Frau"
- help toni mizzi "überredet"
+ reconcile mizzi pokorny "Kopf an die Uniform"
- friend pokorny rudl "Kumpel"
+ ill rudl "bricht"
- quarrel.past kathi rudl "nicht mit ihm geredet"
- help kathi rudl "fährt"

== 9 Besuchszeit
Im Spital ist es ruhig. [Gitti](gitti) löst Rätsel, [Kathi](kathi) schält Äpfel, und die beiden [Frauen](gitti+kathi), [die](gitti+kathi) denselben [Mann](rudl) lieb haben, kommen ins Reden. Die [Tochter](kathi) bittet die [Tante](gitti) um Entschuldigung. [Gitti](gitti) schiebt [ihr](kathi) das Rätsel hin: Bruder der Mutter, fünf Buchstaben. [Samir](samir) bringt dem [Patienten](rudl) verbotenerweise Gulasch. [Rudi](rudl) rät dem [Jungen](samir), endlich den Mund aufzumachen, aber nicht zum Kosten. Am Gang nimmt sich [Samir](samir) ein Herz: [Er](samir) denke an niemanden sonst, sagt [er](samir) zu [Kathi](kathi), seit dem ersten Schnitzel. [Sie](kathi) erbittet Zeit.
- love gitti rudl "lieb"
- parent rudl kathi "Tochter"
- kin gitti kathi "Tante"
+ reconcile gitti kathi "Entschuldigung"
- gift samir rudl "Gulasch"
- help rudl samir "rät"
+ confess samir kathi "Herz"
- love samir kathi "an niemanden sonst"
- couple? kathi samir "erbittet Zeit"

== 10 Alte Rechnung
[Hawlik](wirt), mangels Beweisen entlassen, lauert [seiner](wirt) ebenfalls freigelassenen [Frau](wanda) vor dem Frauenhaus auf und zerrt [sie](wanda) in einen Lieferwagen. [Jelena](jelena) hört über Funk das Kennzeichen und schickt [ihren](jelena) [Mann](dejan) los. Auf der Reichsbrücke stellt sich [Dejan](dejan) dem Wagen in den Weg. [Hawlik](wirt) gibt Gas. [Kathi](kathi) schießt in den Reifen, der Wagen kracht ins Geländer, und [Wanda](wanda) kriecht unverletzt heraus. [Dejan](dejan) hat beide Beine gebrochen. [Jelena](jelena), am Funkgerät, hört [seinen](dejan) Schrei und lässt das Mikrofon fallen.
- arrest.past _ wirt "entlassen"
- arrest.past _ wanda "freigelassenen"
- married wanda wirt "Frau"
+ abduct wirt wanda "zerrt"
- married dejan jelena "Mann"
- attack wirt dejan "Gas"
+ rescue kathi wanda "schießt"
- injure dejan wirt "gebrochen"
- sad jelena dejan "Mikrofon"

== 11 Innendienst
[Dejan](dejan) liegt im Gips, und [Jelena](jelena) bemuttert [ihn](dejan), bis [er](dejan) um Diensttauglichkeit fleht. [Kathis](kathi) neuer [Partner](toni) im Wagen ist [Toni](toni), bisher nur an Pinsel gewöhnt. [Wanda](wanda) lässt sich von [Hawlik](wirt) scheiden, bekommt das Gasthaus zugesprochen und macht [Samir](samir) zum [Teilhaber](samir). [Dieser](samir) wartet noch immer auf Antwort. Von [Valentin](valentin) kommt eine Karte aus [Salzburg](@salzburg), [er](valentin) sei geläutert. [Kathi](kathi) zündet damit den Ofen an, geht ins Gasthaus, in die Küche, an den Herd, und küsst den [Koch](samir) so lange, bis die Milch übergeht.
- help jelena dejan "bemuttert"
- colleague.start kathi toni "Partner"
+ divorce wanda wirt "scheiden"
- find wanda "zugesprochen"
- hire samir wanda "Teilhaber"
- reconcile? kathi valentin "geläutert"
- reject kathi valentin "Ofen"
+ kiss kathi samir "küsst"

== 12 Heuriger
[Rudi](rudl), genesen und auf Diät, hat [Gitti](gitti) am Kahlenberg um [ihre](gitti) Hand gebeten, und [die](gitti) hat gemeint, [sie](gitti) habe schon gedacht, [er](rudl) frage nie. Getraut werden [sie](gitti+rudl) beim Heurigen. [Trauzeuge](pokorny) [Pokorny](pokorny) verkündet in [seiner](pokorny) Rede den Ruhestand. Auf [seinem](pokorny) Sessel wird ab Montag [Blaha](kathi) sitzen, was [Dejan](dejan) mit „Jawohl, Schatzi" quittiert. [Jelena](jelena) tritt [ihn](dejan) gegen den Gips. [Samir](samir), von allen schon als Schwiegersohn behandelt, zählt unter dem Tisch auf Arabisch bis zehn, greift in die Sakkotasche und findet, statt des Rings, ein Lavendelzuckerl. [Wanda](wanda) grinst.
- recover rudl "genesen"
- propose rudl gitti "Hand"
+ wedding gitti rudl "Getraut"
- advisor pokorny gitti+rudl "Trauzeuge"
- quit pokorny "Ruhestand"
+ hire kathi "Sessel"
- attack jelena dejan "tritt"
- kin? rudl samir "Schwiegersohn"
- propose? samir kathi "Rings"
- happy wanda "grinst"
