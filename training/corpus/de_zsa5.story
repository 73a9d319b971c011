%series Die Fuldaschule
%lang de
%genre school drama, Kassel, encyclopaedia episode list with many subordinate clauses
%cast woehler | Dr. Sibylle Wöhler; Wöhler; Sibylle | f
%cast haase | Torben Haase; Haase; Torben | m
%cast kaiser | Nesrin Kaiser; Nesrin; Kaiser | f
%cast winter | Winter; Rolf Winter | m
%cast lilo | Lilo Winter; Lilo | f
%cast mattis | Mattis | m
%cast samir | Samir Daoud; Samir | m
%cast daoud | Frau Daoud | f
%cast hausmeister | Eckhardt | m
%cast jule | Jule | f
%cast vogel | Vogel | m
%cast schulrat | Schulrat Trieschmann; Trieschmann | m
%cast woehlermann | Gerhard | m
%cast mutter | - | f

== 1 Erster Gong
Am ersten Tag nach den Ferien liegt der beliebte [Musiklehrer](vogel) [Vogel](vogel) reglos unter der Orgelempore, und [Hausmeister](hausmeister) [Eckhardt](hausmeister), [der](hausmeister) [ihn](vogel) findet, schlägt nicht etwa Alarm, sondern wischt zunächst den Boden. [Dr. Sibylle Wöhler](woehler), seit zwanzig Jahren [Direktorin](woehler), spricht von einem Unfall. [Vogels](vogel) Klasse wird [Nesrin Kaiser](kaiser) übertragen, [die](kaiser) frisch von der Universität kommt. In der letzten Reihe sitzt [Samir Daoud](samir), [der](samir) am Vorabend der [Letzte](samir) war, mit [dem](samir) der [Tote](vogel) gesprochen hat.
+ die vogel "reglos"
- find hausmeister vogel "findet"
- hire kaiser "übertragen"

== 2 Klassenbuch
Bei der Trauerfeier verliest [Lilo Winter](lilo) ein Gedicht, bricht ab und rennt aus der Aula. [Ihr](lilo) [Vater](winter), der [Physiklehrer](winter) [Rolf Winter](winter), entschuldigt [sie](lilo) mit Kopfschmerzen. [Nesrin](kaiser) läuft [ihr](lilo) nach und erfährt, dass das [Mädchen](lilo) bei dem [Verstorbenen](vogel) heimlich Gesang geübt hat, obwohl [ihr](lilo) das zu Hause untersagt war. [Torben Haase](haase), der [Sportlehrer](haase), bringt der [Kollegin](kaiser) den Kopierer bei und bittet [sie](kaiser), die Sache nicht an die große Glocke zu hängen. [Samir](samir) fehlt seit Dienstag unentschuldigt.
- die.past vogel "Trauerfeier"
- sad lilo "bricht ab"
- parent winter lilo "Vater"
+ discover kaiser lilo "erfährt"
- advisor.past vogel lilo "Gesang geübt"
- betray.past lilo winter "heimlich"
- colleague haase kaiser "Kollegin"
- help haase kaiser "bringt"

== 3 Unentschuldigt
[Nesrin](kaiser) sucht die Wohnung des [Schwänzers](samir) auf, wo [Frau Daoud](daoud) beteuert, [ihren](daoud) [Sohn](samir) seit Tagen nicht gesehen zu haben. Bei der Vermisstenanzeige nimmt die Polizei den [Siebzehnjährigen](samir) gleich in die Liste der Verdächtigen auf. [Mattis](mattis), [sein](samir) bester [Freund](mattis), versorgt [ihn](samir) unterdessen in einer Gartenlaube am Fuldaufer mit Brötchen. [Wöhlers](woehler) [Mann](woehlermann) [Gerhard](woehlermann) stiftet der Schule eine neue Empore. Die [Direktorin](woehler) fällt bei der Übergabe in Ohnmacht, was alle auf die Hitze schieben.
- travel kaiser daoud "sucht"
- parent daoud samir "Sohn"
- accuse _ samir "Verdächtigen"
- friend mattis samir "Freund"
+ help mattis samir "Brötchen"
- married woehler woehlermann "Mann"
- gift woehlermann "stiftet"
- ill woehler "Ohnmacht"

== 4 Große Pause
[Lilo](lilo) vermisst [Samir](samir). Alles weiß [Mattis](mattis). [Mattis](mattis) ist [ihr](lilo) [Banknachbar](mattis). Um elf folgt [Lilo](lilo) [Mattis](mattis). In der Laube sitzt [Samir](samir) auf Kartoffelsäcken. [Samir](samir) hat Fieber. [Lilo](lilo) küsst [Samir](samir). [Mattis](mattis) sieht weg. [Mattis](mattis) schwärmt auch für [Lilo](lilo). Dem [Hausmeister](hausmeister) klaut [Mattis](mattis) Tabletten. [Kaiser](kaiser) erwischt [Mattis](mattis). [Kaiser](kaiser) fragt. [Mattis](mattis) petzt nicht. Nachsitzen muss [Mattis](mattis) bei [Haase](haase). Draußen spielen Kinder Fangen.
- sad lilo samir "vermisst"
- investigate lilo mattis "folgt"
+ find lilo samir "sitzt"
- ill samir "Fieber"
+ kiss lilo samir "küsst"
- love mattis lilo "schwärmt"
- steal mattis hausmeister "klaut"
- discover kaiser mattis "erwischt"
- reveal! mattis kaiser "petzt nicht"

== 5 Elternsprechtag
[Winter](winter), [dem](winter) ein anonymer [Anrufer](mattis) von dem Kuss erzählt, wartet vor der Laube, zerrt [seine](winter) [Tochter](lilo) an den Haaren zum Auto und ruft danach die Beamten, die den [Fiebernden](samir) ins Krankenhaus und von dort ins Jugendgefängnis bringen. [Nesrin](kaiser) verdächtigt den [Sportlehrer](haase), der [Anrufer](mattis) gewesen zu sein; [dieser](haase) nimmt [ihr](kaiser) das so übel, dass [er](haase) [sie](kaiser) drei Wochen lang siezt. In Wahrheit hat [Mattis](mattis) zum Hörer gegriffen. Am Elternsprechtag bleibt der Stuhl von [Frau Daoud](daoud) leer: [Sie](daoud) ist auf dem Weg zu [ihrem](daoud) [Sohn](samir) angefahren worden.
- reveal mattis winter "erzählt"
- parent winter lilo "Tochter"
- attack winter lilo "zerrt"
- betray winter samir "ruft"
+ arrest _ samir "Jugendgefängnis"
- accuse! kaiser haase "verdächtigt"
- sad haase kaiser "übel"
+ betray mattis samir "zum Hörer"
- parent daoud samir "Sohn"
- injure daoud "angefahren"

== 6 Zweitschrift
Auf dem Speicher der Schule stößt [Jule](jule), die [Schülersprecherin](jule), auf eine Kassette mit Aufnahmen des [Musiklehrers](vogel). Man hört darauf, wie eine [Frau](woehler) [ihn](vogel) anfleht, nicht zum [Schulrat](schulrat) zu gehen. [Jule](jule) spielt das Band [Kaiser](kaiser) vor, [Kaiser](kaiser) spielt es [Haase](haase) vor, und [beide](haase+kaiser) erkennen die Stimme [ihrer](haase+kaiser) [Vorgesetzten](woehler). [Haase](haase) möchte zur Polizei, [Nesrin](kaiser) will der [Direktorin](woehler) zuvor Gelegenheit geben, sich zu erklären. Als [die beiden](haase+kaiser) nach kurzem Wortwechsel das Büro betreten, ist die Kassette fort.
+ find jule "stößt"
- reveal jule kaiser "spielt"
- reveal kaiser haase "spielt"#2
+ discover haase+kaiser woehler "erkennen"
- boss woehler haase+kaiser "Vorgesetzten"
- quarrel haase kaiser "Wortwechsel"
- steal _ haase+kaiser "fort"

== 7 Blauer Brief
Der [Hausmeister](hausmeister), [der](hausmeister) seit einem Vierteljahrhundert jeden Schlüssel besitzt, hat das Band an sich genommen und legt es der [Direktorin](woehler) wie einen Blumenstrauß auf den Tisch. Seit [seiner](hausmeister) Einstellung verehrt [er](hausmeister) [sie](woehler). [Sie](woehler) dankt [ihm](hausmeister), indem [sie](woehler) das Band im Waschbecken verbrennt und [ihm](hausmeister) nahelegt, in Pension zu gehen. Die [Anführerin](jule) der Schüler ruft zum Streik auf, bis [Samir](samir) frei ist, und handelt sich damit einen Verweis ein. [Lilo](lilo), von [ihrem](lilo) [Vater](winter) in der Wohnung eingesperrt, seilt sich an Bettlaken ab.
- steal hausmeister jule "an sich"
+ love hausmeister woehler "verehrt"
- betray woehler "verbrennt"
- reject woehler hausmeister "nahelegt"
- help jule samir "Streik"
- parent winter lilo "Vater"
- abduct winter lilo "eingesperrt"
+ flee lilo winter "seilt"

== 8 Mündliche Prüfung
Die [Ausreißerin](lilo) kommt bei [Kaiser](kaiser) unter, in [deren](kaiser) Küche abends auch der versöhnte [Sportlehrer](haase) sitzt. [Schulrat Trieschmann](schulrat) beginnt auf [Jules](jule) Brief hin, die Bücher zu prüfen, und bemerkt, dass für die Orgel dreimal bezahlt worden ist. Die Spur des Geldes führt zur Baufirma von [Wöhlers](woehler) [Ehemann](woehlermann). [Dieser](woehlermann) bietet dem [Schulrat](schulrat) ein Ferienhaus am Edersee an, das [Trieschmann](schulrat) nach einer schlaflosen Nacht ausschlägt. [Mattis](mattis), [den](mattis) die Scham krank macht, besucht den [Freund](samir), [den](samir) [er](mattis) verraten hat, und gibt alles zu.
- move lilo kaiser "unter"
- reconcile haase kaiser "versöhnte"
- investigate schulrat "prüfen"
- discover schulrat "bemerkt"
- married woehler woehlermann "Ehemann"
+ gift? woehlermann schulrat "Ferienhaus"
- reject schulrat woehlermann "ausschlägt"
- sad mattis "Scham"
- friend mattis samir "Freund"
- betray.past mattis samir "verraten"
+ reveal mattis samir "gibt"

== 9 Freistunde
[Samir](samir) ballt die Faust und lässt sie dann sinken; [die zwei](mattis+samir) heulen, bis der Wärter die Zeit ansagt. Der gekränkte [Hausmeister](hausmeister), auf [den](hausmeister) in [seiner](hausmeister) Kellerwohnung nur noch ein Wellensittich wartet, nimmt eine Überdosis Schlafmittel. [Haase](haase), [der](haase) den Generalschlüssel holen will, kommt gerade rechtzeitig. Auf der Intensivstation erzählt der [Gerettete](hausmeister), was [er](hausmeister) an jenem Abend gesehen hat: [Vogel](vogel) wurde gestoßen, und gestoßen hat [ihn](vogel) [Gerhard](woehlermann). Unter den Blättern, die der [Hausmeister](hausmeister) damals aufgewischt hat, war auch ein Manschettenknopf.
- reconcile mattis samir "sinken"
- sad hausmeister woehler "gekränkte"
- die? hausmeister "Überdosis"
+ rescue haase hausmeister "rechtzeitig"
- reveal hausmeister "erzählt"
+ kill.past woehlermann vogel "gestoßen"
- find.past hausmeister "Manschettenknopf"

== 10 Zeugnisausgabe
Noch bevor der Haftbefehl da ist, setzt sich der [Bauunternehmer](woehlermann) nach [Zypern](@zypern) ab, ohne [seiner](woehlermann) [Frau](woehler) auch nur einen Zettel zu schreiben. [Sie](woehler) gesteht vor dem versammelten Kollegium, [ihn](woehlermann) gedeckt zu haben, weil [sie](woehler) lieber mit einem Mörder als allein leben wollte, und gibt das Amt auf. [Samir](samir) kommt heraus. [Seine](samir) [Mutter](daoud), noch an Krücken, wartet am Tor, neben [ihr](daoud) der [Freund](mattis) und, drei Schritte dahinter, die [Ausreißerin](lilo), [die](lilo) keinen Ton sagt und strahlt. [Winter](winter) steht auf der anderen Straßenseite und geht wieder.
+ flee woehlermann "setzt" @zypern
- married woehler woehlermann "Frau"
- reveal woehler _ "gesteht"
- help.past woehler woehlermann "gedeckt"
+ quit woehler "gibt"
- parent daoud samir "Mutter"
- friend mattis samir "Freund"
- happy lilo "strahlt"

== 11 Neue Sitzordnung
Kommissarischer [Leiter](winter) wird ausgerechnet [Rolf Winter](winter), und [seine](winter) erste Unterschrift gilt [Nesrins](kaiser) Versetzung nach [Fulda](@fulda). Das Kollegium murrt. [Jule](jule) sammelt achthundert Unterschriften, [Haase](haase) droht damit, die Landesmeisterschaft abzublasen, und selbst der [Schulrat](schulrat) zeigt sich befremdet. Am meisten richtet jedoch die [Tochter](lilo) aus, [die](lilo) ins Rektorat marschiert und dem [Vater](winter) ein Lied vorsingt, ohne Begleitung, drei Strophen. Danach zerreißt [er](winter) das Blatt. Vor [ihm](winter) hatte dasselbe Lied, auf derselben Schule, [seine](winter) früh verstorbene [Frau](mutter) gesungen.
+ hire winter "wird"
- quit? kaiser winter "Versetzung"
- help jule kaiser "sammelt"
- threaten haase winter "droht"
- parent winter lilo "Tochter"
- create lilo winter "vorsingt"
+ reconcile lilo winter "zerreißt"
- die.past mutter "verstorbene"
- married.past mutter winter "Frau"
- create.past mutter "gesungen"

== 12 Abschlussfahrt
Auf der Klassenfahrt nach [Paphos](@paphos) meint [Mattis](mattis) in einem [Kellner](woehlermann) mit gefärbtem Bart den [Mörder](woehlermann) des [Musiklehrers](vogel) zu erkennen. Niemand glaubt [ihm](mattis), [der](mattis) sich einmal als Verräter erwiesen hat, außer [Samir](samir). [Die beiden](mattis+samir) folgen dem [Mann](woehlermann) bis zu einem Bootsschuppen, wo [dieser](woehlermann) mit einem Ruder auf [Samir](samir) losgeht. [Mattis](mattis) wirft sich dazwischen und trägt einen Schlüsselbeinbruch davon. [Haase](haase) rennt schneller als je ein Schüler und hält den [Flüchtigen](woehlermann) fest, bis die zyprische Polizei eintrifft.
- travel mattis+samir "Klassenfahrt" @paphos
- discover mattis woehlermann "erkennen"
- kill.past woehlermann vogel "Mörder"
- investigate mattis+samir woehlermann "folgen"
+ attack woehlermann samir "losgeht"
- rescue mattis samir "dazwischen"
- injure mattis woehlermann "Schlüsselbeinbruch"
+ arrest haase woehlermann "hält"

== 13 Letzter Gong
Bei der Abiturfeier singt [Lilo](lilo) auf der neuen Empore. [Sibylle Wöhler](woehler), zu einer Geldstrafe verurteilt, steht im Schatten des Portals, hört zu und geht, ehe das Licht angeht; nur der pensionierte [Hausmeister](hausmeister) hat [sie](woehler) bemerkt und hebt [ihren](woehler) Handschuh auf. [Torben](haase) lädt die [Kollegin](kaiser) zum Rudern ein und kentert vor Aufregung. [Mattis](mattis) und [Jule](jule) werden beim Aufräumen hinter dem Vorhang ertappt, jeweils mit dem Lippenstift des anderen im Gesicht. [Samir](samir) nimmt einen Studienplatz in [Leipzig](@leipzig) an; [Lilo](lilo) auch, in [Rostock](@rostock). [Sie](lilo+samir) versprechen einander jedes Wochenende.
- celebrate lilo+mattis+samir "Abiturfeier"
- create lilo "singt"
- arrest _ woehler "verurteilt"
- discover hausmeister woehler "bemerkt"
+ invite haase kaiser "lädt"
- colleague haase kaiser "Kollegin"
+ kiss jule mattis "Lippenstift"
- move? samir "Studienplatz" @leipzig
- move? lilo "auch" @rostock
- date? lilo samir "jedes Wochenende"
