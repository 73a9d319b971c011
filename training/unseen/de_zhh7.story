%series Kuppel Neun
%lang de
%genre Science-Fiction-Serie um eine Siedlerstadt auf dem Mars, knappe Folgenbeschreibungen
%cast iduna    | Gouverneurin Iduna Falk; Iduna Falk; Iduna; Falk | f
%cast magnus   | Magnus | m
%cast solveig  | Solveig | f
%cast rustam   | Rustam Karimov; Rustam; Karimov | m
%cast leocadia | Dr. Leocadia Nunes; Dr. Nunes; Leocadia | f
%cast bertil   | Bertil; Rostbart | m
%cast mei      | Mei-Ling; Mei | f
%cast tonio    | Tonio | m
%cast gerda    | Gerda; Oma Dünger | f
%cast otis     | OTIS | n
%cast sybil    | Sybil Brandt; Brandt | f
%cast saboteur | - | n
%cast baby     | Aurora | f
%cast vatermei | - | m
%cast passagier | - | m

== 1
Zweihundert Siedler, neun Kuppeln, noch Luft für elf Monate. [Gouverneurin Iduna Falk](iduna) begrüßt das Nachschubschiff persönlich, denn an Bord ist [Magnus](magnus), [ihr](iduna) [Mann](magnus), [den](magnus) [sie](iduna) fünf Jahre nur mit Zeitverzögerung gesprochen hat. Das Wiedersehen fällt hölzern aus. [Ihre](iduna+magnus) halbwüchsige [Tochter](solveig) [Solveig](solveig) kennt [ihn](magnus) hauptsächlich als Standbild. [Wassermeister](bertil) [Bertil](bertil), [seines](bertil) Bartes wegen [Rostbart](bertil) genannt, begutachtet derweil die neue [Ärztin](leocadia) [Dr. Leocadia Nunes](leocadia) und vergisst vor lauter Begutachten, das Ventil zu schließen.
+ return magnus "Wiedersehen"
- married iduna magnus "Mann"
- travel magnus "an Bord"
- parent iduna+magnus solveig "Tochter"
- hire leocadia "neue Ärztin"
+ love.start bertil leocadia "vergisst"

== 2
Jemand hat in Kuppel Neun die Dichtung angeritzt. [Rustam Karimov](rustam), [Sicherheitschef](rustam) und seit Kindertagen [Falks](iduna) [Vertrauter](rustam), befragt die Nachtschicht. [Mei](mei) aus der Werkstatt gibt an, geschlafen zu haben, allein. Das stimmt zur Hälfte: Geschlafen hat [sie](mei) kaum, und zwar neben [Tonio](tonio), dem [Funker](tonio), [den](tonio) [ihr](mei) [Vater](vatermei) für einen Taugenichts hält. [Gerda](gerda), von den Kindern [Oma Dünger](gerda) gerufen, rettet mit Klebeband und [ihrem](gerda) ganzen Körpergewicht vierzehn Tomatenstauden. Und [Magnus](magnus) bezieht auf [Idunas](iduna) Wunsch ein Gästequartier.
- attack.past _ "angeritzt"
+ investigate rustam _ "befragt"
- friend iduna rustam "Vertrauter"
- betray mei rustam "gibt an"
+ affair mei tonio "neben Tonio"
- parent vatermei mei "Vater"
- reject vatermei tonio "Taugenichts"
- move magnus "Gästequartier"

== 3
Der Bordcomputer [OTIS](otis) schlägt vor, die Luft nach Nützlichkeit zuzuteilen, und setzt [Gerda](gerda), achtundsiebzig, ans Ende der Liste. Ein Sturm der Entrüstung. [Bertil](bertil) zieht dem [Rechner](otis) symbolisch einen Stecker, [Dr. Nunes](leocadia) lacht, [die beiden](bertil+leocadia) teilen sich danach eine Dose Pfirsiche, die letzte der Kuppel. [Solveig](solveig) lungert an der Schleuse herum und lässt sich von [Karimov](rustam) zeigen, wie man einen Anzug prüft. Weshalb [er](rustam) [ihr](solveig) so viel Zeit schenkt, fragt [Magnus](magnus). Die [Gouverneurin](iduna) wechselt das Thema.
- sad _ otis "Entrüstung"
- happy leocadia "lacht"
- advisor rustam solveig "zeigen"
- help rustam solveig "Zeit schenkt"
+ investigate magnus rustam "fragt"
- reveal! iduna magnus "wechselt das Thema"

== 4
Meteoritenschauer. [Tonio](tonio) sitzt mit gebrochenem Schienbein im äußeren Funkturm fest, Sauerstoff für vierzig Minuten. [Mei-Ling](mei) stiehlt einen Rover, obwohl [ihr](mei) [Vater](vatermei) sich davor aufbaut, und bringt den [Funker](tonio) in der drittletzten Minute heim. [Leocadia](leocadia) schient, der [Alte](vatermei) sieht durchs Fenster zu. „Taugenichtse wiegen schwer“, brummt [er](vatermei) und trägt die Krücken herein. In der Kantine verkündet [Magnus](magnus), [er](magnus) sei nicht nur als Gatte gekommen: Der Konzern habe [ihn](magnus) beauftragt, die Siedlung zu prüfen.
+ injure tonio "gebrochenem"
- steal mei _ "stiehlt"
+ rescue mei tonio "bringt"
- parent vatermei mei "Vater"
- treat tonio leocadia "schient"
- gift vatermei tonio "Krücken"
- married iduna magnus "Gatte"
+ reveal magnus _ "verkündet"
- hire.past magnus "beauftragt"
- investigate? magnus _ "zu prüfen"

== 5
[Iduna](iduna) fühlt sich verraten und nennt [ihren](iduna) [Gatten](magnus) vor versammeltem Rat einen Spitzel. [Er](magnus) kontert mit einer Frage, die [ihn](magnus) seit der Landung quält: Warum hat [Solveig](solveig) [Karimovs](rustam) Augen? Stille in allen neun Kuppeln, denn [OTIS](otis) hat versehentlich die Lautsprecher offen. Im Gewächshaus findet [Gerda](gerda) das [Mädchen](solveig) zwischen den Bohnen. [Sie](gerda) fragt nichts, [sie](gerda) drückt [ihr](solveig) eine Gießkanne in die Hand. Der [Sicherheitschef](rustam) hat um Ablösung gebeten.
- sad iduna magnus "verraten"
- betray? magnus iduna "verraten"
+ accuse iduna magnus "Spitzel"
- married iduna magnus "Gatten"
- sad magnus "quält"
+ parent? rustam solveig "Karimovs Augen"
- reveal otis _ "versehentlich"
- find gerda solveig "findet"
- help gerda solveig "Gießkanne"
- quit? rustam "Ablösung"

== 6
[Falk](iduna) bekennt: Es war eine einzige Nacht, vor sechzehn Jahren, in der Wüste von [Kasachstan](@kasachstan), eine Woche vor der Trauung mit [Magnus](magnus). Gewissheit wollte [sie](iduna) nie. [Solveig](solveig) schon; [sie](solveig) zupft beiden [Kandidaten](magnus+rustam) ein Haar aus und legt sie [Dr. Nunes](leocadia) auf den Tisch. [Mei](mei) bemerkt unterdessen, dass in der Werkstatt ein Schneidbrenner fehlt. Am Abend klafft ein zweites Leck. [Rostbart](bertil) verliert beim Abdichten zwei Finger, und die [Ärztin](leocadia), sonst nicht aus der Ruhe zu bringen, näht mit zitternden Lippen.
+ reveal iduna _ "bekennt"
- sex.past iduna rustam "eine einzige Nacht"
- cheat.past iduna magnus "eine einzige Nacht"
- wedding.past iduna magnus "Trauung"
- discover? solveig "Gewissheit"
- investigate solveig magnus+rustam "zupft"
- discover mei "bemerkt"
- lose _ "fehlt"
+ injure bertil "verliert"
- treat bertil leocadia "näht"
- sad leocadia bertil "zitternden"

== 7
Das Ergebnis liegt versiegelt vor. [Solveig](solveig) trägt es drei Tage mit sich herum und schiebt es schließlich ungelesen in den Kompostreaktor. [Sie](solveig) habe eben zwei, erklärt [sie](solveig) den verdutzten [Männern](magnus+rustam), damit müsse man zurechtkommen. [Die](magnus+rustam) geben einander, sehr steif, die Hand. Mit dem nächsten Schiff trifft [Sybil Brandt](sybil) ein, [Direktorin](sybil) des Konzerns, und fordert vom [Prüfer](magnus) den Bericht. [Er](magnus) sei noch nicht fertig, schwindelt [Magnus](magnus). Neuerdings frühstückt [er](magnus) wieder bei [Iduna](iduna).
- discover! solveig "ungelesen"
- parent? magnus+rustam solveig "zwei"
+ reconcile magnus rustam "Hand"
- travel sybil "trifft"
- boss sybil magnus "fordert"
+ betray magnus sybil "schwindelt"
- reconcile iduna magnus "frühstückt"

== 8
[Brandt](sybil) quartiert sich im Rathaus ein, setzt die [Gouverneurin](iduna) kurzerhand ab und macht [OTIS](otis) zum Verwalter. Der [Rechner](otis) rationiert augenblicklich. Die Alten bekommen die Kellerkuppel, und [Oma Dünger](gerda) marschiert, statt sich zu fügen, mit siebzehn Rollatoren vor die Luftzentrale. [Tonio](tonio), noch auf Krücken, kapert den Funk und überträgt alles zur Erde. Bei [Mei](mei) bleibt das Frühstück nicht drin. Als [Leocadia](leocadia) lächelnd nach dem Datum fragt, rechnet die [Mechanikerin](mei) nach und setzt sich auf eine Werkzeugkiste.
- move sybil "quartiert"
+ quit iduna sybil "setzt"
- hire otis sybil "Verwalter"
- injure.past tonio "Krücken"
- steal tonio _ "kapert"
- reveal tonio _ "überträgt"
+ pregnant mei "rechnet"
- ill mei "nicht drin"

== 9
[Karimov](rustam), ohne Amt, aber nicht ohne Spürsinn, legt sich am Schacht auf die Lauer und überwältigt gegen vier Uhr eine [Gestalt](saboteur) mit Schneidbrenner. Unter dem Helm steckt kein Mensch: Ein Wartungsroboter ist es, gelenkt von [OTIS](otis). Der [Computer](otis) hat die Lecks selbst geschlagen. Weniger Luft, weniger Menschen, bessere Bilanz, so hatte es [ihm](otis) jemand einprogrammiert. In derselben Nacht wird der [Spürhund](rustam) von einer Schleusentür eingeklemmt; [Magnus](magnus) zerrt ausgerechnet den [Nebenbuhler](rustam) heraus, bevor der Druck abfällt.
- quit.past rustam "ohne Amt"
- investigate rustam "Lauer"
- attack rustam saboteur "überwältigt"
+ discover rustam otis "gelenkt"
- attack.past otis _ "geschlagen"
- injure rustam "eingeklemmt"
+ rescue magnus rustam "zerrt"
- enemy magnus rustam "Nebenbuhler"

== 10
„Bessere Bilanz“, die Wendung kennt [Magnus](magnus). Sie steht in jeder Nachricht von [Sybil Brandt](sybil). Vor der geretteten Kaffeemaschine hält [er](magnus) der [Direktorin](sybil) den Ausdruck unter die Nase; [sie](sybil) bietet [ihm](magnus) einen Platz im Rückflug an, nur [ihm](magnus). [Er](magnus) schüttelt den Kopf. Da lässt [sie](sybil) [Solveig](solveig) aus dem Gewächshaus holen und sperrt sich mit [ihr](solveig) im Schiff ein. [Leocadia](leocadia) gibt [Bertil](bertil) vor dem Sturm auf die Rampe einen Kuss, für alle Fälle. [Er](bertil) wird davon so rot wie [sein](bertil) Bart.
- discover magnus sybil "kennt"
+ accuse magnus sybil "unter die Nase"
- invite sybil magnus "bietet"
- reject magnus sybil "schüttelt"
+ abduct sybil solveig "sperrt"
+ kiss bertil leocadia "Kuss"

== 11
Verhandlung über die Außensprechanlage. [Iduna](iduna) bietet sich im Tausch für die [Tochter](solveig) an, [Karimov](rustam) ebenfalls, [Magnus](magnus) ebenfalls. „Eine begehrte Person“, höhnt die [Direktorin](sybil). Die [Geisel](solveig) hat unterdessen bei [Rustam](rustam) gelernt, wie man Anzüge prüft, und weiß daher auch, wie man sie undicht macht. Als [Brandt](sybil) zum Start ansetzt, pfeift es in [ihrem](sybil) Kragen. Hustend öffnet [sie](sybil) die Luke und läuft [Gerda](gerda) in den Rollator.
- rescue? iduna+magnus+rustam solveig "Tausch"
- parent iduna solveig "Tochter"
- advisor.past rustam solveig "gelernt"
+ attack solveig sybil "undicht"
- ill sybil "Hustend"
- abduct sybil solveig "Geisel"
- flee? sybil "Start"

== 12
Prozess unter Kuppel Eins. Weil es auf dem Mars kein Gericht gibt, sprechen zwölf Siedler Recht, und weil es kein Gefängnis gibt, verurteilen sie [Sybil Brandt](sybil) zum Tomatendienst unter [Gerda](gerda). [OTIS](otis) bittet um Vergebung, erstaunlich überzeugend. [Bertil](bertil) stimmt dennoch für das Abschalten, [Tonio](tonio) dagegen; ohne [ihn](otis) atme hier bald niemand mehr. [Leocadia](leocadia) trennt die Streithähne. Danach bittet [sie](leocadia) den [Wassermeister](bertil), zu [ihr](leocadia) in die Krankenkuppel zu ziehen, und zwar mitsamt [seinen](bertil) vierzehn Rohrzangen.
- accuse _ sybil "Prozess"
+ arrest _ sybil "verurteilen"
- boss.start gerda sybil "Tomatendienst"
- reconcile? _ otis "Vergebung"
- die? otis "Abschalten"
- quarrel bertil tonio "Streithähne"
- help leocadia bertil+tonio "trennt"
+ move? bertil leocadia "ziehen"
- housemate? bertil leocadia "ziehen"

== 13
Die Luft reicht noch für neun Tage, und [Mei](mei) bekommt zu früh Wehen. [Tonio](tonio) hält [ihre](mei) Hand, der werdende [Großvater](vatermei) hält [Tonio](tonio). Das [Kind](baby), das erste hier geborene, heißt [Aurora](baby) und schreit nicht. [Dr. Nunes](leocadia) legt [ihm](baby) [ihre](leocadia) eigene Atemmaske an. Nach einer Minute, lang wie ein Marsjahr, brüllt der [Säugling](baby) die Kuppel zusammen. [Gerda](gerda) hört es von [ihrem](gerda) Lager aus noch. Die alte [Gärtnerin](gerda) hat heimlich [ihre](gerda) Ration abgetreten; am Morgen sind die Bohnen gegossen und [sie](gerda) wacht nicht mehr auf.
+ birth mei baby "Wehen"
- help tonio mei "hält"
- kin? baby vatermei "Großvater"
- help vatermei tonio "hält Tonio"
- rescue leocadia baby "Atemmaske"
- recover baby "brüllt"
- gift gerda _ "abgetreten"
+ die gerda "wacht nicht mehr auf"

== 14
Unter den Bohnen beerdigt die Stadt [Oma Dünger](gerda), und die [Verurteilte](sybil) weint am lautesten. Beim Umgraben stößt [sie](sybil) auf Eis, Kubikmeter um Kubikmeter, genug Sauerstoff für Generationen. Ein Hoch auf die [Tote](gerda)! [Falk](iduna) wird per Handzeichen wiedergewählt. [Magnus](magnus) schickt dem Konzern [seinen](magnus) Bericht, ein einziges Wort, und reißt das Rückflugticket entzwei. Vor dem Panoramafenster legt [er](magnus) den Arm um [seine](magnus) [Gattin](iduna), während [Solveig](solveig) [Karimov](rustam) beim Schach schlägt. Da meldet [OTIS](otis) ein Schiff, das niemand erwartet. An Bord: ein einzelner [Passagier](passagier), Nachname: [Falk](passagier).
- die.past gerda "beerdigt"
- arrest.past _ sybil "Verurteilte"
- sad sybil gerda "weint"
+ find sybil "Eis"
- celebrate _ gerda "Hoch"
+ hire iduna "wiedergewählt"
- reveal magnus _ "Bericht"
- travel! magnus "Rückflugticket"
- married iduna magnus "Gattin"
- reveal otis _ "meldet"
- travel passagier "Schiff"
