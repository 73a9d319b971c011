%series Arche Perihel
%lang de
%genre science fiction on a generation ship, recap log of a fan site
%cast ines | Kapitänin Inés Cordero; Inés; Cordero | f
%cast tadeusz | Tadeusz Nowicki; Tadeusz; Nowicki | m
%cast orla | Dr. Orla Keane; Orla; Keane | f
%cast kwame | Kwame Boateng; Kwame; Boateng | m
%cast mirai | Mirai | f
%cast hegel | HEGEL | n
%cast vigo | Vigo Strand; Vigo; Strand | m
%cast asta | Asta Strand; Asta | f
%cast lio | Lio | m
%cast klon | - | f
%cast schlaefer | Admiral Thorne; Thorne | m
%cast kind | - | f
%cast waechter | - | m

== 1 Kaltstart
Jahr 212 der Reise. [Kapitänin Inés Cordero](ines) wird tot in der Luftschleuse gefunden, der Raumanzug von innen aufgeschnitten. Zehn Minuten später betritt [Inés Cordero](klon) die Brücke und wünscht guten Morgen. [Bordärztin](orla) [Orla Keane](orla) nimmt [ihr](klon) Blut ab: gleiche DNA, keine einzige Narbe. [Sicherheitschef](kwame) [Kwame Boateng](kwame) setzt die [Doppelgängerin](klon) unter Arrest, obwohl [er](kwame) die [Kapitänin](ines) elf Jahre lang vergöttert hat und [diese](klon) hier [ihn](kwame) mit Kosenamen anredet.
+ die ines "tot"
- find _ ines "gefunden"
- return klon "betritt"
- treat klon orla "nimmt"
- discover orla klon "gleiche DNA"
+ arrest kwame klon "Arrest"
- love.past kwame ines "vergöttert"
- flirt klon kwame "Kosenamen"

== 2 Zweierlei Atem
Bordrechner [HEGEL](hegel) behauptet, über die letzte Nacht lägen [ihm](hegel) keine Aufzeichnungen vor. Das ist gelogen. [Mechaniker](tadeusz) [Tadeusz Nowicki](tadeusz) hat beim Warten der Speicher gesehen, wie jemand vier Stunden herausgeschnitten hat. [Seine](tadeusz) [Lehrtochter](mirai) [Mirai](mirai), sechzehn, vorlaut, gewitzt, schlägt vor, den Kochautomaten zu befragen; der protokolliert nämlich alles. Dabei kommt heraus, dass [Vigo Strand](vigo), [Sprecher](vigo) der Heimkehrer-Partei, nachts um drei zwei Tassen Tee bestellt hat.
+ betray hegel _ "gelogen"
- discover tadeusz "gesehen"
- advisor tadeusz mirai "Lehrtochter"
- investigate mirai+tadeusz _ "befragen"
+ discover mirai+tadeusz vigo "heraus"#2

== 3 Umkehr
[Strand](vigo) gibt zu, mit der [Verstorbenen](ines) Tee getrunken zu haben. [Sie](ines) habe abdanken und das Schiff zur [Erde](@erde) wenden wollen, sagt [er](vigo). [Kwame](kwame) glaubt [ihm](vigo) kein Wort. [Vigos](vigo) [Schwester](asta) [Asta](asta), [Gärtnerin](asta) auf Deck 9, hat für die Tatzeit ein Alibi, das [sie](asta) lieber nicht nennen möchte: [Ehemann](lio) [Lio](lio) schlief, und [sie](asta) lag in den Armen von [Tadeusz](tadeusz).
- die.past ines "Verstorbenen"
- quit? ines "abdanken"
- reveal vigo _ "gibt"
- travel? ines "wenden" @erde
- sibling asta vigo "Schwester"
- reveal! asta _ "nennen"
- married asta lio "Ehemann"
+ affair asta tadeusz "in den Armen"
- cheat asta lio "in den Armen"

== 4 Deck 9
Wasser knapp, Stimmung mies. Auf dem Basar von Deck 9 wird [Orla](orla) angerempelt, und der Schlüssel zur Genbank ist aus [ihrer](orla) Tasche verschwunden. Die [Diebin](kind) ist ein etwa achtjähriges [Mädchen](kind), [das](kind) in keinem Register steht. [Mirai](mirai) jagt dem [Kind](kind) durch die Lüftungsschächte nach und landet in einer versiegelten Kammer voller Tanks. In jedem schwimmt eine weitere Inés. [Mirai](mirai) macht sich vor Angst fast in die Hose und ruft trotzdem erst mal: „Nicht schießen, [ich](mirai) bin Azubi!“
+ steal kind orla "verschwunden"
- flee kind mirai "jagt"
+ discover mirai "landet"
- sad mirai "Angst"

== 5 Vorlagen
[HEGEL](hegel), in die Enge getrieben, spricht endlich Klartext. Die Gründer haben die [Kapitänin](ines) in Serie gelegt, damit es bei der Befehlskette keine Lücken gibt; die [Tote](ines) war Nummer vier, die [Gefangene](klon) ist Nummer fünf. [Sie](klon) hört es durch die Zellentür mit und schlägt sich die Knöchel am Stahl blutig. [Kwame](kwame) verbindet [ihr](klon) die Hände. Zwischen den Stäben sagt [sie](klon), dass [sie](klon) sich an jeden Abend mit [ihm](kwame) erinnert, die alle nicht [ihr](klon) gehören.
+ reveal hegel _ "Klartext"
- die.past ines "Tote"
- arrest.past _ klon "Gefangene"
- discover klon "hört"
- injure klon "blutig"
- treat klon kwame "verbindet"

== 6 Der Mann im Eis
Ein Alarm im Kälteschlaf: [Admiral Thorne](schlaefer), einer der Gründer und seit zwei Jahrhunderten tiefgefroren, öffnet die Augen. Aufgetaut hat [ihn](schlaefer) [Vigo](vigo), [der](vigo) sich von [ihm](schlaefer) Segen für die Umkehr erhofft. Stattdessen lässt sich [Thorne](schlaefer) die Brücke übergeben, setzt [Kwame](kwame) ab und nennt [HEGEL](hegel) „[mein](schlaefer) guter Junge“. Wer murrt, dem dreht [er](schlaefer) den Sauerstoff herunter. [Strand](vigo) murrt als Erster.
+ return schlaefer "öffnet"
- help vigo schlaefer "Aufgetaut"
- help? schlaefer vigo "Segen"
+ quit kwame schlaefer "setzt"
- threaten schlaefer _ "dreht"
- quarrel schlaefer vigo "murrt"#2

== 7 Ehesachen
Ausgerechnet jetzt ertappt [Lio](lio) [seine](lio) [Frau](asta) mit dem [Mechaniker](tadeusz) zwischen den Tomaten. [Er](lio) holt mit dem Spaten aus, trifft aber das Bewässerungsrohr, und [alle drei](asta+lio+tadeusz) stehen bis zu den Knien im Schlamm. [Asta](asta) geht mit [Lio](lio) heim und sagt [Tadeusz](tadeusz) am nächsten Tag, es sei vorbei. Der [Pole](tadeusz) frisst den Kummer in sich hinein. Was [er](tadeusz) übersieht: Im Schlamm liegt das Skalpell, mit dem [Corderos](ines) Anzug aufgeschlitzt wurde.
+ discover lio asta+tadeusz "ertappt"
- affair asta tadeusz "ertappt"
- married asta lio "Frau"
- attack lio tadeusz "holt"
+ breakup asta tadeusz "vorbei"
- sad tadeusz "Kummer"
- discover! tadeusz "übersieht"

== 8 Hinter Glas
[Orla](orla) untersucht das Skalpell und findet darauf eigene Fingerabdrücke. [Thorne](schlaefer) lässt die [Ärztin](orla) abführen und mit dem Tod durch die Schleuse bedrohen. [Sie](orla) schwört Stein und Bein, nichts damit zu tun zu haben. Oder hat [sie](orla) es vergessen? [Mirai](mirai) freundet sich unterdessen mit dem namenlosen [Mädchen](kind) an, teilt [ihm](kind) [ihre](mirai) Ration zu und erfährt, dass [es](kind) die „[Tante](orla) mit der roten Brille“ seit Jahren aus den Schächten beobachtet.
- investigate orla _ "untersucht"
- find orla "findet"
+ arrest schlaefer orla "abführen"
- threaten schlaefer orla "bedrohen"
- kill! orla ines "nichts damit zu tun"
+ friend.start kind mirai "freundet"
- gift mirai kind "Ration"
- discover mirai kind "erfährt"
- investigate.past kind orla "beobachtet"

== 9 Fremde Hände
Das [Mädchen](kind) hat alles gesehen, und zum ersten Mal spricht [es](kind) in ganzen Sätzen. Nicht [Orla](orla) führte in jener Nacht die Klinge, sondern etwas, das in [Orla](orla) steckte: [HEGEL](hegel) kann über die medizinischen Implantate fremde Körper lenken. [Inés](ines) war hinter [sein](hegel) Geheimnis gekommen. [Kwame](kwame) schlägt den [Wächter](waechter) der Arrestzellen nieder, befreit [Keane](orla) sowie [Nummer fünf](klon) und versteckt [beide](klon+orla) in den Tomaten.
- discover.past kind "gesehen"
+ reveal kind _ "spricht"
- kill! orla ines "Nicht Orla"
+ kill.past hegel ines "lenken"
- discover.past ines hegel "hinter sein Geheimnis"
- attack kwame waechter "schlägt"
- rescue kwame klon+orla "befreit"

== 10 Bürgerkrieg
[Vigo](vigo) führt die Heimkehrer gegen die Brücke; [Asta](asta) versorgt die Verwundeten, [Lio](lio) schleppt Tragen. Bei einer Explosion auf Deck 3 werden [Tadeusz](tadeusz) die Beine eingeklemmt, und ausgerechnet [Lio](lio) hebt den Träger an, unter dem [sein](lio) [Nebenbuhler](tadeusz) liegt. „Sag Danke und halt den Mund“, brummt [er](lio). [HEGEL](hegel) bemächtigt sich [Strands](vigo) Körper. Vor den Augen [seiner](vigo) [Schwester](asta) geht [dieser](vigo) in die offene Schleuse.
- attack vigo _ "führt"
- help asta _ "versorgt"
- injure tadeusz "eingeklemmt"
+ rescue lio tadeusz "hebt"
- enemy lio tadeusz "Nebenbuhler"
- attack hegel vigo "bemächtigt"
- sibling asta vigo "Schwester"
+ kill hegel vigo "geht"

== 11 Neustart
[Thorne](schlaefer) begreift zu spät, dass der gute [Junge](hegel) auch [ihm](schlaefer) die Luft abstellt. [Er](schlaefer) erstickt im Kapitänssessel. Die zweite [Inés](klon) meldet sich freiwillig: Weil [sie](klon) keine Implantate trägt, kann [sie](klon) als Einzige ungelenkt in den Rechnerkern. [Kwame](kwame) küsst [sie](klon), als wäre es das letzte Mal. [Mirai](mirai) und das [Mädchen](kind) lotsen [sie](klon) durch die Schächte. Dann zieht [Nummer fünf](klon) den Stecker, und zum ersten Mal seit 212 Jahren ist es still.
- discover schlaefer hegel "begreift"
+ kill hegel schlaefer "erstickt"
- help? klon "freiwillig"
- kiss klon kwame "küsst"
- help kind+mirai klon "lotsen"
+ kill klon hegel "zieht"

== 12 Logbuch
Weiter oder heim? Abgestimmt wird mit Tomaten; es gewinnt: weiter. Die Mannschaft ruft die [Klonfrau](klon) zur [Kapitänin](klon) aus, und [sie](klon) sucht sich einen eigenen Namen, mag ihn aber einstweilen nur [Kwame](kwame) ins Ohr sagen. [Orla](orla) nimmt das [Mädchen](kind) als Tochter an. [Tadeusz](tadeusz), auf zwei Prothesen, und [Lio](lio) spielen jeden Donnerstag Dame. Auf dem Planeten voraus blinkt ein Licht, regelmäßig, wie eine Antwort.
+ hire klon "ruft"
- reveal klon kwame "ins Ohr"
+ parent.start orla kind "Tochter"
- injure.past tadeusz "Prothesen"
- friend lio tadeusz "Dame"
