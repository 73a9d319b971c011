%series Castellano & Grimm
%lang de
%genre US legal drama set in [Los Angeles](@la), terse German series guide
%cast castellano | Vivian Castellano; Castellano; Vivian | f
%cast grimm | Everett Grimm; Grimm | m
%cast nash | Jordan Nash; Nash; Jordan | f
%cast park | Eliot Park; Park; Eliot | m
%cast dolores | Dolores | f
%cast moreau | Blaise Moreau; Moreau; B. Moreau | m
%cast starlet | Kimmy Lake; Kimmy | f
%cast regisseur | - | m
%cast witwe | Mrs. Underhill; Mrs. Hollis | f
%cast underhill | Underhill | m
%cast cop | Sergeant Diaz; Diaz | f
%cast bruder | Teddy Nash; Teddy | m
%cast richter | Richter Hollis; Hollis | m
%cast rosalie | - | f
%cast arzt | - | m

== 1 Vorspruch
[Vivian Castellano](castellano) und [Everett Grimm](grimm) waren einmal Mann und Frau; jetzt sind [sie](castellano+grimm) nur noch Sozien, und das reicht [ihnen](castellano+grimm) vollauf. Zwischen [ihre](castellano+grimm) Schreibtische gerät die blutjunge [Jordan Nash](nash), [die](nash) sich mit gefälschtem Zeugnis den Posten erschlichen hat. Nur [Eliot Park](park), der zweite [Berufsanfänger](park), kommt [ihr](nash) auf die Schliche. Anstatt [sie](nash) zu verpfeifen, lädt [er](park) die [Schwindlerin](nash) auf Tacos ein. [Ihr](nash+park) erster Fall: Ein [Filmsternchen](starlet) wirft [seinem](starlet) [Regisseur](regisseur) vor, [es](starlet) am Set geohrfeigt zu haben.
- ex castellano grimm "waren einmal"
- married.past castellano grimm "Mann und Frau"
- colleague castellano grimm "Sozien"
+ hire nash castellano+grimm "erschlichen"
- betray nash castellano+grimm "gefälschtem"
+ discover park nash "Schliche"
- reveal! park nash "verpfeifen"
- invite park nash "lädt"
- accuse starlet regisseur "wirft"
- attack? regisseur starlet "geohrfeigt"

== 2 Schnitt
[Grimm](grimm) vertritt die [Schauspielerin](starlet), [Moreau](moreau), [Staranwalt](moreau) mit Perlmuttgebiss, den [Regisseur](regisseur). Dass [Moreau](moreau) seit drei Wochen mit [Castellano](castellano) das Kissen teilt, erfährt [deren](castellano) [Ex](grimm) durch einen Strafzettel. [Park](park) beschafft das Filmmaterial: Nicht der [Beschuldigte](regisseur) hat zugeschlagen, sondern die [Maskenbildnerin](rosalie). Aus Liebe, schluchzt [diese](rosalie) im Zeugenstand, denn der [Regisseur](regisseur) habe [ihr](rosalie) die Hauptrolle und die Ehe versprochen. [Kimmy](starlet) verzeiht [ihr](rosalie) auf der Stelle. [Ihm](regisseur) nicht.
- advisor grimm starlet "vertritt"
- advisor moreau regisseur "Staranwalt"
- affair castellano moreau "Kissen"
+ discover grimm castellano+moreau "Strafzettel"
- ex castellano grimm "Ex"
- discover park rosalie "Filmmaterial"
- attack rosalie starlet "zugeschlagen"
- attack! regisseur starlet "Nicht der Beschuldigte"
- love rosalie regisseur "Liebe"
- wedding? regisseur rosalie "Ehe versprochen"
+ reconcile rosalie starlet "verzeiht"
- reconcile! regisseur starlet "Ihm nicht"

== 3 Der Witwenstuhl
Der [Reeder](underhill) [Underhill](underhill) liegt erschlagen im Pool, und niemand trägt Schwarz so gut wie [seine](underhill) [Witwe](witwe). Ein Gerücht besagt, [sie](witwe) habe nachgeholfen; [Sergeant Diaz](cop) geht ihm nach. [Mrs. Underhill](witwe) will [Castellano](castellano), bekommt aber, weil [diese](castellano) mit [Moreau](moreau) in [Acapulco](@acapulco) badet, [Nash](nash) zugeteilt. Die falsche [Anwältin](nash) schwitzt. Die echte [Klientin](witwe) merkt es und sagt: „[Kindchen](nash), [wir](nash+witwe) lügen [beide](nash+witwe). Fangen [wir](nash+witwe) an.“
+ kill _ underhill "erschlagen"
- married.past underhill witwe "Witwe"
- kill? witwe underhill "nachgeholfen"
- investigate cop witwe "geht"
- travel castellano+moreau "badet" @acapulco
- advisor.start nash witwe "zugeteilt"
- sad nash "schwitzt"
+ discover witwe nash "merkt"
- betray nash+witwe _ "lügen beide"

== 4 Kaution
[Diaz](cop) lässt die [Reederswitwe](witwe) im Morgenmantel abführen. [Nash](nash) boxt [sie](witwe) gegen Kaution frei, doch kaum draußen, gesteht [ihr](nash) die [Mandantin](witwe), in der Mordnacht bei einem [Mann](richter) gewesen zu sein, [dessen](richter) Namen [sie](witwe) nicht nennen könne. Warum, zeigt sich am ersten Verhandlungstag: Es ist der [Richter](richter). [Hollis](richter) erbleicht auf dem Podium. [Er](richter) könnte [sie](witwe) mit einem Satz entlasten und sich mit demselben ruinieren. [Er](richter) vertagt.
+ arrest cop witwe "abführen"
- help nash witwe "boxt"
- advisor nash witwe "Mandantin"
- reveal witwe nash "gesteht"
- reveal! witwe richter "nicht nennen"
+ affair richter witwe "Es ist der Richter"
- sad richter "erbleicht"
- help? richter witwe "entlasten"

== 5 Besuch
Ein [Kerl](bruder) in Sträflingsorange, vorzeitig entlassen, fragt am Empfang nach „der kleinen [Jordan](nash)“. [Dolores](dolores), die [Sekretärin](dolores), hält [ihn](bruder) für einen Mandanten und schenkt [ihm](bruder) Kaffee ein. Es ist [Teddy](bruder), der große [Bruder](bruder) der [Hochstaplerin](nash), und für [sein](bruder) Schweigen verlangt [er](bruder) zwanzigtausend. [Sie](nash) hat sie nicht. Also borgt [sie](nash) sich das Geld bei [Eliot](park), [der](park) nicht fragt, wofür. Als [Teddy](bruder) ein zweites Mal kassieren will, fragt [Eliot](park) doch.
- arrest.past _ bruder "entlassen"
+ return bruder nash "fragt am Empfang"
- boss castellano+grimm dolores "Sekretärin"
- sibling bruder nash "Bruder"
+ threaten bruder nash "Schweigen"
- help park nash "borgt"
- threaten? bruder nash "ein zweites Mal"
- investigate park nash "fragt Eliot doch"

== 6 Das Alibi
[Hollis](richter) legt das Amt nieder, tritt in den Zeugenstand [seines](richter) eigenen Saals und bekennt sich zu [Mrs. Underhill](witwe). Freispruch! Damit fehlt nur noch ein Mörder. [Grimm](grimm) tippt auf den Gärtner, [Castellano](castellano), braun gebrannt zurück, auf die Versicherung, [Moreau](moreau) auf gar niemanden. [Park](park) beobachtet, dass [Moreau](moreau) der [Freigesprochenen](witwe) beim Gratulieren nicht ins Gesicht sehen kann. Als [er](park) der [Chefin](castellano) davon berichtet, verbittet [sie](castellano) sich derlei über den [Mann](moreau), mit [dem](moreau) [sie](castellano) nächste Woche zum Altar will.
- quit richter "legt"
+ reveal richter witwe "bekennt"
- help richter witwe "tritt in den Zeugenstand"
- find witwe "Freispruch"
- return castellano "zurück"
- discover park moreau "beobachtet"
- boss castellano park "Chefin"
- reveal park castellano "berichtet"
- reject castellano park "verbittet"
+ wedding? castellano moreau "zum Altar"

== 7 Windstille
Gericht geschlossen, Santa-Ana-Winde. [Nash](nash) und [Park](park) katalogisieren im Keller alte Akten und finden ein Schachspiel, dem der König fehlt. [Dolores](dolores) erzählt, wie die [Chefs](castellano+grimm) sich einst in ebendiesem Keller kennenlernten: [Er](grimm) habe [ihr](castellano) einen Stempel nachgeworfen. Oder [sie](castellano) [ihm](grimm)? An der Wand hängt noch das Hochzeitsbild. In einer der Kisten steckt, halb zernagt von Mäusen, ein Vertrag zwischen dem toten [Reeder](underhill) und einem gewissen [B. Moreau](moreau). Der Wind legt sich. [Park](park) liest ihn zweimal.
- colleague nash park "katalogisieren"
- find nash+park "finden"
- boss castellano+grimm dolores "Chefs"
- meet.past castellano grimm "kennenlernten"
- married.past castellano grimm "Hochzeitsbild"
- die.past underhill "toten"
+ discover park moreau+underhill "Vertrag"

== 8 In guten Tagen
Die [Braut](castellano) steht schon vor dem Friedensrichter, da platzt [ihr](castellano) [Exmann](grimm) mit dem Vertrag herein: [Moreau](moreau) hat [Underhill](underhill) um Millionen geprellt und war der [Letzte](moreau), [der](moreau) [ihn](underhill) lebend sah. [Castellano](castellano) hält das Ganze für Eifersucht. Dann sieht [sie](castellano) [Moreaus](moreau) Gesicht. [Er](moreau) greift sich die [Nächststehende](nash), es ist [Nash](nash), drückt [ihr](nash) einen Brieföffner an den Hals und zerrt [sie](nash) zum Wagen. Zurück bleiben eine Torte, zwei [Sozien](castellano+grimm) und ein [Anfänger](park), [der](park) schon rennt.
- wedding! castellano moreau "platzt"
- ex castellano grimm "Exmann"
+ reveal grimm moreau "platzt"
- betray moreau underhill "geprellt"
- jealous! grimm moreau "Eifersucht"
- discover castellano moreau "sieht"
- threaten moreau nash "Brieföffner"
+ abduct moreau nash "zerrt"
- colleague castellano grimm "Sozien"

== 9 Mulholland
Im Kofferraum löst sich [Nash](nash) die Fesseln mit dem gefälschten Diplom, das [sie](nash) stets bei sich trägt. Am Steuer gesteht [Moreau](moreau) dem Autotelefon, an dessen anderem Ende [Castellano](castellano) sitzt, den Mord am [Reeder](underhill). [Sie](castellano) hält [ihn](moreau) hin. [Er](moreau) weint. [Sie](castellano) nicht. Auf dem [Mulholland Drive](@mulholland) drängt [Teddy](bruder), ausgerechnet [er](bruder), den Wagen mit einem gestohlenen Pick-up von der Straße: Wer [seine](bruder) [Schwester](nash) erpressen dürfe, brüllt [er](bruder), bestimme immer noch [er](bruder). Es folgt [Diaz](cop) mit Handschellen für zwei.
- flee nash moreau "löst"
+ reveal moreau castellano "gesteht"
- kill.past moreau underhill "Mord"
- betray castellano moreau "hält"
- sad moreau "weint"
+ rescue bruder nash "drängt"
- steal bruder _ "gestohlenen"
- sibling bruder nash "Schwester"
- arrest cop bruder+moreau "Handschellen"

== 10 Ohne Zeugnis
Im Krankenhaus hat der [Arzt](arzt) bei [Nash](nash) ein Schleudertrauma und in [ihrer](nash) Jacke das Diplom gefunden. So erfährt [Grimm](grimm), wen [er](grimm) da eingestellt hat. [Er](grimm) setzt [sie](nash) vor die Tür, mit Halskrause. [Castellano](castellano) wäre milder, hat aber keine Stimme mehr, seit [sie](castellano) zwei Tage lang ins Kissen geschrien hat. [Eliot](park) trägt den Karton der [Entlassenen](nash) zum Bus. [Er](park) habe es vom ersten Tag an gewusst, sagt [er](park). „Und?“, fragt [sie](nash). „Und trotzdem Tacos.“ Der Bus fährt ohne [sie](nash).
- injure nash "Schleudertrauma"
- treat nash arzt "Arzt"
- discover grimm nash "erfährt"
- betray.past nash grimm "wen er da eingestellt"
+ quit nash grimm "vor die Tür"
- sad castellano "geschrien"
- help park nash "trägt"
- discover.past park nash "gewusst"
- love park nash "trotzdem Tacos"

== 11 Die Bank der Angeklagten
[Teddy](bruder) braucht einen Verteidiger, und niemand will. [Hollis](richter), nicht länger [Richter](richter), übernimmt, die frisch angetraute [Frau](witwe) an [seiner](richter) Seite: [Mrs. Underhill](witwe) heißt seit Sonntag [Mrs. Hollis](witwe). [Er](richter) plädiert auf Nothilfe und bekommt recht. [Moreau](moreau) dagegen, [der](moreau) sich selbst vertritt, verliert zum ersten Mal und gleich lebenslänglich. [Castellano](castellano) hat [ihm](moreau) nichts zu sagen und sagt es [ihm](moreau) lange. Auf dem Parkplatz hält [Grimm](grimm) [ihr](castellano) den Schirm. Es regnet nie in [Los Angeles](@la), bis auf heute.
- quit.past richter "nicht länger"
- advisor.start richter bruder "übernimmt"
+ wedding richter witwe "angetraute"
- help richter bruder "plädiert"
- find richter "bekommt recht"
- lose moreau "verliert"
+ arrest _ moreau "lebenslänglich"
- help grimm castellano "Schirm"

== 12 Zulassung
Zwei Jahre später legt [Jordan Nash](nash) ein Zeugnis auf den Tisch der Kanzlei, diesmal ein echtes. [Dolores](dolores) hält es gegen das Licht. [Park](park), inzwischen [Teilhaber](park), kennt es schon: [Er](park) hat den [Prüfling](nash) abgefragt, jeden Morgen, in der gemeinsamen Küche. [Grimm](grimm) lässt sich zweimal bitten, [Castellano](castellano) gar nicht. Auch sonst sind die beiden [Sozien](castellano+grimm) selten einer Meinung; nur darüber, dass ein zweites Hochzeitsbild albern wäre, herrscht Einigkeit. Im Keller steht das Schachspiel, und an der Stelle des Königs steht ein Stempel.
+ return nash "legt"
- housemate nash park "gemeinsamen Küche"
- help park nash "abgefragt"
+ hire? nash castellano+grimm "bitten"
- colleague castellano grimm "Sozien"
- quarrel castellano grimm "selten einer Meinung"
- wedding! castellano grimm "zweites Hochzeitsbild"
