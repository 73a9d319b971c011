%series Mørketid
%lang de
%genre Nordic noir in Finnmark, episode log in dense nominal style
%cast sunniva | Sunniva Aasen; Aasen; Sunniva | f
%cast mattis | Mattis Somby; Somby; Mattis | m
%cast ravdna | Ravdna Somby; Ravdna | f
%cast eskil | Eskil Aasen; Eskil | m
%cast torgeir | Torgeir Haugland; Haugland | m
%cast birk | Birk | m
%cast liv | Liv Haugland; Liv | f
%cast pastorin | Gudveig | f
%cast niilo | Niilo | m
%cast polizeichef | Rolf Brekke; Brekke | m
%cast trucker | - | m
%cast geologe | Arkadi Below; Below | m
%cast oma | - | f
%cast runa | Runa | f
%cast krankenpfleger | Samuel Osei; Samuel | m

== 1
Polarnacht über [Kautokeino](@kautokeino). Fund einer gefrorenen [Leiche](geologe) im Rentiergatter von [Mattis Somby](mattis): Es ist [Arkadi Below](geologe), russischer [Geologe](geologe), Stichwunde in der Niere. Eintreffen der Osloer [Ermittlerin](sunniva) [Sunniva Aasen](sunniva), schlaflos, auf Tabletten, seit der Trennung von [ihrem](sunniva) [Mann](eskil). Frostiger Empfang durch den örtlichen [Polizeichef](polizeichef) [Brekke](polizeichef). Noch vor [ihrem](sunniva) ersten Kaffee Verhaftung des [Züchters](mattis), [dessen](mattis) Messer fehlt.
- find _ geologe "Fund"
+ die geologe "Leiche"
- kill _ geologe "Stichwunde"
- travel sunniva "Eintreffen"
- ill sunniva "Tabletten"
- breakup.past sunniva eskil "Trennung"
- married eskil sunniva "Mann"
- meet polizeichef sunniva "Empfang"
+ arrest polizeichef mattis "Verhaftung"

== 2
[Mattis](mattis) beteuert [seine](mattis) Unschuld auf Samisch; übersetzt wird von [seiner](mattis) [Cousine](ravdna) [Ravdna](ravdna), [Rechtsanwältin](ravdna), [die](ravdna) manches weglässt. [Sunniva](sunniva) versteht mehr Samisch, als [sie](sunniva) zugibt: [Ihre](sunniva) [Großmutter](oma) sprach es. Besuch bei [Torgeir Haugland](torgeir), dem [Direktor](torgeir) der Kupfermine und [Arbeitgeber](torgeir) des [Ermordeten](geologe). [Seine](torgeir) [Frau](liv) [Liv](liv) verschüttet beim Namen [Below](geologe) die Sahne.
- kill! mattis geologe "Unschuld"
- kin mattis ravdna "Cousine"
- advisor ravdna mattis "Rechtsanwältin"
+ betray ravdna sunniva "weglässt"
- reveal! sunniva "zugibt"
- kin oma sunniva "Großmutter"
- travel sunniva torgeir "Besuch"
- boss.past torgeir geologe "Arbeitgeber"
- kill.past _ geologe "Ermordeten"
- married liv torgeir "Frau"

== 3
Anonymer Anruf: [Liv](liv) und der [Russe](geologe) seien ein Liebespaar gewesen. Vernehmung der [Direktorengattin](liv), [die](liv) zunächst leugnet, dann nickt. [Haugland](torgeir) hat davon angeblich nichts gewusst. Nächtliche Brandstiftung an [Sombys](mattis) Winterlager, hundert tote Tiere. Den kleinen [Niilo](niilo), [Mattis'](mattis) [Sohn](niilo), zieht [Krankenpfleger](krankenpfleger) [Samuel](krankenpfleger) aus dem brennenden Zelt. [Aasen](sunniva) schwört der [Anwältin](ravdna), den Brandstifter zu finden.
- reveal _ "Anruf"
+ affair.past geologe liv "Liebespaar"
- cheat.past liv torgeir "Liebespaar"
- investigate sunniva liv "Vernehmung"
- married liv torgeir "Direktorengattin"
- affair! geologe liv "leugnet"
- reveal liv sunniva "nickt"
- discover! torgeir geologe+liv "nichts gewusst"
- attack _ mattis "Brandstiftung"
- parent mattis niilo "Sohn"
+ rescue krankenpfleger niilo "zieht"
- find? sunniva _ "finden"

== 4
Freilassung [Sombys](mattis) aus Mangel an Beweisen. Im Dorf Wut auf die [Fremde](sunniva), zerstochene Reifen, eine Puppe mit Strick am Türgriff. Unerwarteter Besuch aus [Oslo](@oslo): [Eskil](eskil) mit Scheidungspapieren und der neuen [Freundin](runa), [Runa](runa), im Mietwagen. [Sunniva](sunniva) unterzeichnet auf der Motorhaube. Danach Kontrollverlust am Steuer, Überschlag, minus dreißig Grad. Gefunden wird [sie](sunniva) von einem [Fernfahrer](trucker), [der](trucker) sonst nie diese Strecke nimmt.
- rescue _ mattis "Freilassung"
- attack _ sunniva "zerstochene"
- threaten _ sunniva "Strick"
- travel eskil+runa "Besuch"
- couple eskil runa "Freundin"
+ divorce eskil sunniva "unterzeichnet"
- injure sunniva "Überschlag"
+ rescue trucker sunniva "Gefunden"

== 5
Im Krankenhaus Pflege durch [Samuel](krankenpfleger), Witze über Ghana und Schnee, erste Nacht ohne Tabletten. [Brekke](polizeichef) nutzt [Aasens](sunniva) Ausfall zur Schließung der Akte. Auf [Belows](geologe) Laptop entdeckt indessen [Ravdna](ravdna), [die](ravdna) ihn eigenmächtig aus der Asservatenkammer entwendet hat, Bohrprotokolle: unter dem Weideland kein Kupfer, sondern Uran. Die Minengesellschaft hat den [Samen](#samen) die Pacht mit falschen Karten abgeluchst.
- treat sunniva krankenpfleger "Pflege"
- recover sunniva "erste Nacht"
+ steal ravdna "entwendet"
+ discover ravdna "entdeckt"
- betray torgeir _ "abgeluchst"

== 6
Rückkehr der [Ermittlerin](sunniva) gegen ärztlichen Rat. Bündnis mit [Ravdna](ravdna), besiegelt bei Rentierherz und Schnaps. Drohung [Hauglands](torgeir) gegenüber [Sunniva](sunniva): Ein Wort über Uran, und in [Oslo](@oslo) lese man von [ihrem](sunniva) Tablettenkonsum. [Sie](sunniva) macht ihn selbst publik, noch am selben Abend, im Lokalradio. Beifall aus der Küche des Krankenhauses. [Haugland](torgeir) ohrfeigt [seine](torgeir) [Frau](liv), [die](liv) gelacht hat; [Sohn](birk) [Birk](birk) steht in der Tür.
- return sunniva "Rückkehr"
- friend.start ravdna sunniva "Bündnis"
+ threaten torgeir sunniva "Drohung"
- ill sunniva "Tablettenkonsum"
+ reveal sunniva _ "publik"
- attack torgeir liv "ohrfeigt"
- married liv torgeir "Frau"
- happy liv "gelacht"
- parent liv+torgeir birk "Sohn"

== 7
Verschwinden von [Niilo](niilo) auf dem Schulweg. Verdacht des [Vaters](mattis): [Haugland](torgeir). Suche mit Schneescootern, Hunden, Trommel. Aufgespürt wird das [Kind](niilo) von [Birk](birk), siebzehn, Eishockeytorwart, in der Jagdhütte des eigenen [Alten](torgeir). Statt den [Kleinen](niilo) heimzubringen, flieht [Birk](birk) mit [ihm](niilo) über das Eis, weil draußen schon ein Motor zu hören ist: der von [Brekke](polizeichef).
+ abduct _ niilo "Verschwinden"
- accuse mattis torgeir "Verdacht"
- parent mattis niilo "Vaters"
- find? _ niilo "Suche"
- find birk niilo "Aufgespürt"
- parent torgeir birk "Alten"
+ flee birk+niilo polizeichef "flieht"

== 8
Einbruch der [Jungen](birk+niilo) im See; [Birk](birk) stemmt [Niilo](niilo) auf die Scholle, [er](birk) selbst geht unter. Bergung durch [Mattis](mattis) nach vier Minuten. [Samuel](krankenpfleger) reanimiert, vierzig, fünfzig, sechzig Mal. Dann ein Husten. Am Bett des [Sohnes](birk) Zusammenbruch [Livs](liv) und endlich ein Satz zu [Sunniva](sunniva): [Arkadi](geologe) habe [ihr](liv) in der Todesnacht etwas zur Aufbewahrung gegeben, eine Karte.
+ rescue birk niilo "stemmt"
- rescue mattis birk "Bergung"
- treat birk krankenpfleger "reanimiert"
- recover birk "Husten"
- parent liv birk "Sohnes"
- sad liv "Zusammenbruch"
+ reveal liv sunniva "Satz"
- gift.past geologe liv "gegeben"

== 9
Mit der Karte Übergang der Ermittlung an [Oslo](@oslo), Suspendierung [Brekkes](polizeichef), [der](polizeichef) von der Mine bezahlt worden ist. Erleichterung, Sauna, ein Kuss zwischen [Aasen](sunniva) und [Samuel](krankenpfleger) im Dampf. Am Morgen [sein](krankenpfleger) Bett leer, auf dem Kissen ein Zettel: Abschiebebescheid, Abflug [Alta](@alta) zehn Uhr. [Sunniva](sunniva) rast zum Flughafen und hält das Flugzeug mit einer erfundenen Bombendrohung auf.
- quit polizeichef "Suspendierung"
- betray polizeichef sunniva "bezahlt"
+ kiss krankenpfleger sunniva "Kuss"
- travel? krankenpfleger "Abflug"
- betray sunniva _ "erfundenen"
+ rescue sunniva krankenpfleger "hält"

== 10
Disziplinarverfahren gegen [Sunniva](sunniva). Vertretung durch [Ravdna](ravdna), in Tracht. Parallel dazu Geständnis von [Pastorin](pastorin) [Gudveig](pastorin) am Altar: [Sie](pastorin) habe in der Mordnacht das Messer im Taufbecken gefunden und aus Angst um [Mattis](mattis), [den](mattis) [sie](pastorin) seit der Konfirmandenzeit liebt, vergraben. An der Klinge, tiefgefroren, fremdes Blut. Nicht [Hauglands](torgeir). Das einer [Frau](liv).
- accuse _ sunniva "Disziplinarverfahren"
- advisor ravdna sunniva "Vertretung"
+ reveal pastorin _ "Geständnis"
- kill.past _ geologe "Mordnacht"
- find.past pastorin "gefunden"
- sad.past pastorin "Angst"
- love pastorin mattis "liebt"
+ kill? liv geologe "Blut"
- kill! torgeir geologe "Nicht"

== 11
Gegenüberstellung mit [Liv](liv), Pflaster an der Hand. Der [Geliebte](geologe) habe [sie](liv) verlassen und mit der Karte zu den [Samen](#samen) gehen wollen, das hätte [ihre](liv) Familie ruiniert; [sie](liv) habe zugestoßen, ohne es zu begreifen. Hinzugekommen sei [Torgeir](torgeir), [der](torgeir) den [Toten](geologe) ins Gatter geschleift und den Verdacht auf [Somby](mattis) gelenkt habe. Festnahme [beider](liv+torgeir). [Birk](birk) sieht den Blaulichtern nach, bis sie hinter dem Fjell verschwinden.
- affair.past geologe liv "Geliebte"
- breakup? geologe liv "verlassen"
+ kill.past liv geologe "zugestoßen"
- die.past geologe "Toten"
- help.past torgeir liv "geschleift"
- betray.past torgeir mattis "gelenkt"
+ arrest _ liv+torgeir "Festnahme"

== 12
Erster Sonnenstreif nach zwei Monaten. Aufnahme [Birks](birk) bei den [Sombys](mattis+niilo), Geschenk [Niilos](niilo): ein Lasso. Entzug der Minenlizenz. Für [Sunniva](sunniva) ein Verweis, mehr nicht, und das Angebot, [Brekkes](polizeichef) Stelle zu übernehmen. [Ihre](sunniva) Antwort steht aus. Im Türrahmen [Samuel](krankenpfleger) mit Aufenthaltstitel, geliehenem Anzug und einer Frage, für die [er](krankenpfleger) niederkniet. Aus dem Radio ein Joik, gesungen von [Ravdna](ravdna).
- move birk mattis+niilo "Aufnahme"
+ gift niilo birk "Geschenk"
- lose torgeir "Entzug"
- hire? sunniva "Angebot"
- return krankenpfleger "Türrahmen"
+ propose krankenpfleger sunniva "niederkniet"
- create ravdna "gesungen"
