%series Gate 17
%lang de
%genre airline crew soap, Frankfurt, weekly programme magazine
%cast ricarda  | Ricarda Sommerfeld; Ricarda | f
%cast thilo    | Thilo Behrens; Behrens; Thilo | m
%cast chidera  | Chidera | f
%cast ansgar   | Ansgar | m
%cast violetta | Violetta Moretti; Violetta | f
%cast hauke    | Hauke | m
%cast jasmina  | Jasmina Behrens; Jasmina | f
%cast lutz     | Lutz Gerstner; Gerstner | m
%cast kolja    | Kolja | m
%cast mona     | Mona | f
%cast faisal   | Prinz Faisal; Faisal | m
%cast cousine  | - | f

== 1 Boarding
Mit zweiundvierzig fängt [Ricarda Sommerfeld](ricarda) als Flugbegleiterin noch einmal von vorn an. [Ausbilderin](violetta) [Violetta Moretti](violetta), kaum dreißig, prophezeit [ihr](ricarda) eine Woche. Auf dem Jungfernflug nach [Lissabon](@lissabon) wirft eine Turbulenz die [Anwärterin](ricarda) von den Füßen und [Copilot](thilo) [Thilo Behrens](thilo) in die Arme. Daheim in [Rüsselsheim](@ruesselsheim) wartet [Kolja](kolja), [ihr](ricarda) [Großer](kolja), mit einer Neuigkeit: [Er](kolja) hat das Studium hingeschmissen und bei der Gepäckabfertigung angeheuert.
+ hire ricarda "von vorn"
- advisor violetta ricarda "Ausbilderin"
- travel ricarda "Jungfernflug" @lissabon
+ meet ricarda thilo "in die Arme"
- parent ricarda kolja "Großer"
- quit kolja "hingeschmissen"
- hire kolja "angeheuert"

== 2 Standby
[Thilo](thilo) hat eine schöne Stimme, eine [Frau](jasmina) in der Flugsicherung und die Angewohnheit, Ersteres einzusetzen, wenn [Letztere](jasmina) Nachtschicht hat. Auf der Landebahn von [Nizza](@nizza) bringt [er](thilo) [Ricarda](ricarda) ein Croissant an den Wagen. [Kabinenchef](ansgar) [Ansgar](ansgar), seit Jahren mit [Violetta](violetta) per Sie und per Du, je nach Tageszeit, rät [ihr](ricarda) zur Vorsicht. Im Frachtraum winselt es aus einem Koffer.
- married jasmina thilo "Frau"
- betray thilo jasmina "Angewohnheit"
- gift thilo ricarda "bringt"
+ flirt thilo ricarda "Croissant"
- affair ansgar violetta "per Du"
- help ansgar ricarda "rät"

== 3 Übergepäck
[Kolja](kolja) bricht den Koffer auf und findet einen halb verdursteten Tigerwelpen. [Lutz Gerstner](lutz), der [Schichtleiter](lutz), drückt [ihm](kolja) einen Hunderter in die Hand: nichts gesehen. [Kolja](kolja) nimmt den Schein und verständigt [Mona](mona) vom Zoll, [die](mona) [er](kolja) bisher nur durch die Scheibe angehimmelt hat. Bei einem Zwischenstopp in [Muskat](@muskat) bekommt [Chidera](chidera) von [Prinz Faisal](faisal), Sitz 1A, einen Rubin von der Größe eines Kirschkerns auf das Tablett gelegt. [Sie](chidera) legt ihn zurück.
- find kolja "findet"
- boss lutz kolja "Schichtleiter"
- betray lutz "nichts gesehen"
+ reveal kolja mona "verständigt"
- love kolja mona "angehimmelt"
- gift faisal chidera "Rubin"
+ reject chidera faisal "legt ihn zurück"

== 4 Go-around
Nebel über [Frankfurt](@frankfurt). Im Tower spricht [Jasmina Behrens](jasmina) zwölf Maschinen herunter; in der dreizehnten sitzt [ihr](jasmina) [Mann](thilo), und über die Frequenz hört [sie](jasmina) im Hintergrund eine Frauenstimme lachen. [Ihre](jasmina) Hand zittert nicht. Erst auf dem Parkplatz schlägt [sie](jasmina) mit einem Warnkegel auf [seinen](thilo) Wagen ein. [Ricarda](ricarda), auf dem Weg zum Bus, bietet der unbekannten [Dame](jasmina) ein Taschentuch und fährt mit [ihr](jasmina) auf ein Bier.
- married jasmina thilo "Mann"
- discover jasmina thilo "hört"
- sad jasmina thilo "Warnkegel"
- help ricarda jasmina "Taschentuch"
+ meet jasmina ricarda "Bier"

== 5 Kondensstreifen
Drei Biere später sind [die zwei](jasmina+ricarda) per Du, und keine ahnt, dass [sie](jasmina+ricarda) vom selben [Mann](thilo) sprechen. [Mona](mona) legt den Tierhändlern eine Falle, [Kolja](kolja) trägt die Kamera im Schutzhelm. [Gerstner](lutz) durchschaut [ihn](kolja) und sperrt [ihn](kolja) in einen Kühlcontainer, Bestimmungsort [Anchorage](@anchorage). [Hauke](hauke), der [Tankwart](hauke) mit dem Hörgerät, spürt am Blech ein Klopfen.
- friend.start jasmina ricarda "per Du"
- discover! jasmina ricarda "keine ahnt"
- investigate mona _ "Falle"
- discover lutz kolja "durchschaut"
+ abduct lutz kolja "sperrt"
- discover hauke kolja "spürt"

== 6 Minus achtzehn
[Hauke](hauke) stellt sich mit dem Tankwagen quer vor die rollende Frachtmaschine. [Kolja](kolja) wird blau, aber atmend geborgen. [Mona](mona) reibt [ihm](kolja) die Füße warm und, weil es schneller geht, auch den Mund. [Gerstner](lutz) taucht unter. [Ricarda](ricarda), am Krankenbett [ihres](ricarda) [Sohnes](kolja), ruft verzweifelt [Thilo](thilo) an. Es meldet sich, vertraut und ohne Argwohn, die Stimme [ihrer](ricarda) neuen [Freundin](jasmina).
+ rescue hauke kolja "quer"
- injure kolja "blau"
- help mona kolja "reibt"
- kiss kolja mona "auch den Mund"
- flee lutz "taucht"
- parent ricarda kolja "Sohnes"
- sad ricarda "verzweifelt"
+ discover ricarda jasmina "meldet"
- friend jasmina ricarda "Freundin"

== 7 Letzter Aufruf
[Ricarda](ricarda) sagt [Jasmina](jasmina) alles, in einem Satz, auf dem Zebrastreifen. Die [Fluglotsin](jasmina) schaut auf die Uhr, als käme noch etwas, und steigt in ein Taxi. [Thilo](thilo) findet daheim die Schlösser ausgetauscht und im Dienstplan nur noch Nachtflüge nach [Almaty](@almaty); [Violetta](violetta) hat Beziehungen. [Faisal](faisal) bucht dreißigmal dieselbe Strecke, jedes Mal 1A, und bringt [Chidera](chidera) statt Steinen diesmal eine Frage mit: ob [sie](chidera) [ihm](faisal) das Radfahren beibringe.
+ reveal ricarda jasmina "sagt"
+ breakup jasmina thilo "Schlösser"
- betray violetta thilo "Beziehungen"
- invite? faisal chidera "Frage"
- advisor? chidera faisal "beibringe"

== 8 Bodenpersonal
Im Palmengarten kippt ein [Thronfolger](faisal) vom Rad und strahlt. [Chidera](chidera) verarztet [sein](faisal) Knie und erfährt beiläufig, dass [er](faisal) in vier Wochen eine [Cousine](cousine) ehelichen muss. [Ansgar](ansgar) bewirbt sich nach [Singapur](@singapur) weg, weil [Violetta](violetta) [ihn](ansgar) vor der Crew wie einen Lehrling abgekanzelt hat. [Sie](violetta) unterschreibt [sein](ansgar) Zeugnis. Erst im leeren Flugzeug, letzte Reihe, lässt [sie](violetta) sich gehen.
- injure faisal "kippt"
- happy faisal "strahlt"
- treat faisal chidera "verarztet"
- discover chidera faisal "erfährt"
+ wedding? cousine faisal "ehelichen"
- kin cousine faisal "Cousine"
- quarrel ansgar violetta "abgekanzelt"
+ quit? ansgar "bewirbt"
- sad violetta "gehen"

== 9 Squawk 7500
Auf dem Flug nach [Oslo](@oslo) erhebt sich aus Reihe 22 [Gerstner](lutz), eine Glasflasche in der einen, [Mona](mona) im Schwitzkasten der anderen Hand. [Er](lutz) will nach [Minsk](@minsk). [Ricarda](ricarda) serviert [ihm](lutz), während [sie](ricarda) redet, einen kochend heißen Kaffee, und zwar ins Gesicht. Im Cockpit bleibt [Thilo](thilo) kalt wie Stahl; [Jasmina](jasmina) lotst [ihn](thilo) vom Tower aus herunter, und keiner hört diesem Funkverkehr an, was er kostet.
- return lutz "erhebt"
+ attack lutz mona "Schwitzkasten"
- travel? lutz "will" @minsk
+ rescue ricarda mona "serviert"
- attack ricarda lutz "ins Gesicht"
- help jasmina thilo "lotst"

== 10 Nachbesprechung
[Gerstner](lutz) sitzt, [Ricarda](ricarda) bekommt eine Medaille und von [Violetta](violetta) zum ersten Mal ein Lob, drei Silben. [Thilo](thilo) lädt [Jasmina](jasmina) auf einen Kaffee an den Zaun, an dem [sie](jasmina+thilo) sich vor Jahren kennengelernt haben. [Sie](jasmina) kommt, hört zu und gibt [ihm](thilo) den Ring zurück: Runterholen werde [sie](jasmina) [ihn](thilo) immer, aufnehmen nicht mehr. [Kolja](kolja) zieht bei [Mona](mona) ein, der Tiger in den Opel-Zoo.
- arrest _ lutz "sitzt"
- find ricarda "Medaille"
- invite thilo jasmina "lädt"
- meet.past jasmina thilo "kennengelernt"
+ reject jasmina thilo "nicht mehr"
+ housemate.start kolja mona "zieht"

== 11 Höhenrausch
Hochzeitsgäste für [Maskat](@muskat), ausgebucht. [Chidera](chidera) muss den [Bräutigam](faisal) bedienen. Über dem Schwarzen Meer schiebt [er](faisal) [ihr](chidera) eine Serviette zu, auf der steht, was [er](faisal) öffentlich nie sagen darf. [Sie](chidera) faltet daraus ein Flugzeug und lässt es fliegen. In [Singapur](@singapur) klingelt es an [Ansgars](ansgar) Hoteltür. [Violetta](violetta) hat achtzehn Stunden auf dem Klappsitz verbracht, um „Bleib“ zu sagen, eine Silbe.
- wedding? cousine faisal "Hochzeitsgäste"
+ confess faisal chidera "Serviette"
- reject chidera faisal "fliegen"
- travel violetta "Klappsitz"
+ reconcile ansgar violetta "Bleib"

== 12 Landeerlaubnis
Beim Sommerfest auf dem Vorfeld verkündet [Hauke](hauke), dass [er](hauke) sich operieren lässt und wieder hören wird; als Erstes wünscht [er](hauke) sich Triebwerke. [Ricarda](ricarda) besteht die Prüfung als Kabinenchefin, [Kolja](kolja) die Aufnahme bei der Zollhundestaffel. Ein [Mann](faisal) mit Helm unter dem Arm und ohne Leibwache fährt freihändig übers Rollfeld. Auf den Thron hat [Faisal](faisal) verzichtet. [Chidera](chidera) hebt die Hand an die Stirn, vielleicht der Sonne wegen.
- celebrate _ "Sommerfest"
- reveal hauke "verkündet"
- treat? hauke "operieren"
- recover? hauke "wieder hören"
+ hire ricarda "besteht"
- hire kolja "Aufnahme"
+ quit faisal "verzichtet"
- return faisal "fährt"
