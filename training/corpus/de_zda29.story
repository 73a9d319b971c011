%series Hebammenhaus Rosengasse
%lang de
%genre family and medical series, Erfurt, daily listings
%cast sieglinde | Sieglinde Trautvetter; Sieglinde | f
%cast yusra    | Yusra Al-Masri; Yusra | f
%cast antonia  | Antonia Trautvetter; Antonia; Toni | f
%cast gernot   | Gernot | m
%cast florin   | Florin | m
%cast walburga | Walburga | f
%cast neele    | Neele | f
%cast jaromir  | Dr. Jaromír Novák; Novák; Jaromír | m
%cast petra    | Petra Lindner; Petra | f
%cast lindner  | Baudezernent Lindner; Lindner | m
%cast theo     | Theo | m
%cast drillingsmutter | - | f
%cast till     | Till | m
%cast trainer  | - | m
%cast neelekind | - | m

== 1
Vierzig Jahre, dreitausend Kinder: [Sieglinde Trautvetter](sieglinde) will das Geburtshaus an [ihre](sieglinde) [Tochter](antonia) [Antonia](antonia) weiterreichen, doch [die](antonia) hat heimlich in der Uniklinik zugesagt. Noch ehe [sie](antonia) es über die Lippen bringt, klingelt die fünfzehnjährige [Neele](neele), im achten Monat und von zu Hause ausgerissen. [Yusra Al-Masri](yusra), [Hebamme](yusra) aus [Aleppo](@aleppo) und hier offiziell Praktikantin, kocht Tee und stellt keine Fragen.
- parent sieglinde antonia "Tochter"
- gift? sieglinde antonia "weiterreichen"
+ hire antonia "zugesagt"
- reveal? antonia sieglinde "Lippen"
+ pregnant neele "im achten Monat"
- flee neele "ausgerissen"
- help yusra neele "Tee"

== 2
Chefarzt [Dr. Jaromír Novák](jaromir) hält Hausgeburten für Mittelalter und [Sieglinde](sieglinde) für die Oberhexe. [Antonia](antonia) findet [ihn](jaromir) unausstehlich, bis [sie](antonia) im Kreißsaal neben [ihm](jaromir) steht und sieht, wie [seine](jaromir) Hände beim Schnitt zögern, wo andere schneller schneiden. [Neele](neele) nennt auch [Walburga](walburga), der [Köchin](walburga), den Kindsvater nicht. [Florin](florin), Fahrradkurier, bringt täglich ein Päckchen für [sie](neele), in dem immer nur eine Mandarine liegt.
- enemy jaromir sieglinde "Oberhexe"
- colleague antonia jaromir "neben ihm"
+ love.start antonia jaromir "zögern"
- reveal! neele walburga "nennt"
+ gift florin neele "Mandarine"

== 3
[Sieglinde](sieglinde) hört vom Klinikvertrag [ihrer](sieglinde) [Tochter](antonia) ausgerechnet durch [Novák](jaromir), [der](jaromir) [ihr](sieglinde) dazu gratuliert. Teller gehen zu Bruch. [Gernot](gernot), [Antonias](antonia) in Trennung lebender [Mann](gernot), nutzt die Gunst der Stunde und kreuzt mit [Sohn](theo) [Theo](theo) und einem Umzugswagen auf: [Er](gernot) wolle es noch einmal probieren. [Yusra](yusra) holt nachts im Fahrstuhl eines Hochhauses die Drillinge einer [Rumänin](drillingsmutter) und hat keine Zulassung dafür.
- discover sieglinde antonia "hört"
- hire.past antonia "Klinikvertrag"
+ reveal jaromir sieglinde "gratuliert"
- parent sieglinde antonia "Tochter"
- quarrel antonia sieglinde "Teller"
- married antonia gernot "Mann"
- return gernot "kreuzt"
- parent antonia+gernot theo "Sohn"
- move? gernot "Umzugswagen"
- reconcile? antonia gernot "probieren"
+ help yusra drillingsmutter "holt"
- birth drillingsmutter "holt"

== 4
Statt Dank erntet [Yusra](yusra) eine Strafanzeige. Absender: [Baudezernent Lindner](lindner), [der](lindner) das Grundstück in der Rosengasse gern leer sähe. [Novák](jaromir), als Gutachter geladen, soll bestätigen, dass die drei Frühchen gefährdet wurden. [Er](jaromir) liest die Akte zweimal und erklärt vor dem Ausschuss, [er](jaromir) selbst hätte es nicht besser gekonnt. [Sieglinde](sieglinde) schickt [ihm](jaromir) einen Korb Eier; [er](jaromir) ist allergisch und isst sie trotzdem.
+ accuse lindner yusra "Strafanzeige"
- accuse? jaromir yusra "bestätigen"
- investigate jaromir yusra "liest"
+ help jaromir yusra "erklärt"
- gift sieglinde jaromir "Eier"
- ill jaromir "allergisch"

== 5
[Florin](florin) wird von zwei Jugendlichen vom Rad geholt und zusammengetreten. [Neele](neele) sieht es vom Fenster, rennt hinunter und schreit einen der Namen: [Till](till), so heißt [ihr](neele) [Bruder](till). In der Ambulanz näht [Antonia](antonia) dem [Kurier](florin) das Ohr an. Der Vater des Kindes, gesteht [er](florin) unter örtlicher Betäubung, sei nicht [er](florin). [Er](florin) möge bloß Mandarinen und das [Mädchen](neele), [das](neele) sie schält.
+ attack till florin "zusammengetreten"
- injure florin till "zusammengetreten"
- discover neele "sieht"
- sibling neele till "Bruder"
- treat florin antonia "näht"
- parent! florin _ "Der Vater"
- reveal florin antonia "gesteht"
+ love florin neele "möge"

== 6
[Theo](theo), acht, führt Buch darüber, wie oft [Mama](antonia) beim Wort Klinik rot wird. [Gernot](gernot) zählt mit. Als [Novák](jaromir) [Antonia](antonia) nach der Schicht einen Schirm über den Kopf hält, stürmt der [Noch-Ehemann](gernot) aus dem Auto und stößt den [Nebenbuhler](jaromir) in den Rosenstrauch. [Walburga](walburga) zieht 31 Dornen und zählt laut. [Petra Lindner](petra), [Gattin](petra) des [Dezernenten](lindner), schleicht durch die Hintertür: [Sie](petra) ist 47, überfällig und verzweifelt glücklich.
- parent antonia theo "Mama"
- jealous gernot jaromir "stürmt"
- help jaromir antonia "Schirm"
- married antonia gernot "Noch-Ehemann"
+ attack gernot jaromir "stößt"
- treat jaromir walburga "Dornen"
- married lindner petra "Gattin"
+ pregnant petra "überfällig"
- enemy gernot jaromir "Nebenbuhler"
- happy petra "glücklich"

== 7
Der [Baudezernent](lindner) unterzeichnet die Räumung an dem Tag, an dem [seine](lindner) [Frau](petra) bei [Sieglinde](sieglinde) zur Vorsorge liegt. [Die](sieglinde) könnte es [ihm](lindner) ins Gesicht lachen und beißt sich lieber auf die Zunge. [Neele](neele) vertraut sich [Yusra](yusra) an. Es war der [Trainer](trainer), der [Schwimmtrainer](trainer), und [ihr](neele) [Bruder](till) hielt [Florin](florin) dafür. [Yusra](yusra) schreibt mit, Wort für Wort, auf Arabisch, damit die Hand nicht zittert.
- married lindner petra "Frau"
- advisor sieglinde petra "Vorsorge"
- reveal! sieglinde lindner "Zunge"
+ reveal neele yusra "vertraut"
+ pregnant neele trainer "Schwimmtrainer"
- sibling neele till "Bruder"

== 8
Im Schwimmbad klicken Handschellen um die Gelenke des [Trainers](trainer). [Till](till) steht mit einer Kiste Mandarinen an [Florins](florin) Bett und weiß nicht, wohin mit den Fäusten. Die Räumungstruppe rückt an, als bei [Neele](neele) die Wehen einsetzen. [Sieglinde](sieglinde) bittet die Beamten höflich, die Schuhe auszuziehen. Auf Socken, mit den Mützen in der Hand, warten sieben Polizisten neun Stunden lang. Dann schreit [einer](neelekind), 2800 Gramm.
+ arrest _ trainer "Handschellen"
- gift till florin "Mandarinen"
- pregnant neele "Wehen"
+ birth neele neelekind "schreit einer"

== 9
[Neele](neele) kann den [Kleinen](neelekind) nicht ansehen. Keiner drängt. [Walburga](walburga) trägt [ihn](neelekind) im Brotkorb durch die Küche, [Theo](theo) liest [ihm](neelekind) [sein](theo) Buch vor. [Novák](jaromir) kündigt in der Klinik und bewirbt sich, schriftlich, als Ammengehilfe in der Rosengasse. „Die [Oberhexe](sieglinde) stellt nur nach Vorsingen ein“, sagt [Sieglinde](sieglinde). [Er](jaromir) singt böhmisch. [Antonia](antonia), hinter der Tür, hat sich entschieden und überreicht [Gernot](gernot) zwei Papiere: Scheidung und Sorgerecht, halbe-halbe.
- sad neele "nicht ansehen"
- help walburga neelekind "Brotkorb"
- help theo neelekind "liest"
+ quit jaromir "kündigt"
- hire? jaromir sieglinde "bewirbt"
- create jaromir "singt"
+ divorce? antonia gernot "Scheidung"

== 10
[Petra](petra) legt [Lindner](lindner) das Ultraschallbild auf den Räumungsbescheid. Nach achtzehn Jahren Warten versteht der [Mann](lindner) zunächst nur Bauzeichnung. Dann zerreißt [er](lindner) das untere Blatt. [Neele](neele) schält eine Mandarine, gibt [Florin](florin) die Hälfte, und bittet um den Brotkorb. [Yusras](yusra) Urkunde ist eingetroffen, und das Schild am Tor trägt seit heute drei Namen; auf das vierte, böhmische, hat jemand Eierschale geklebt. Auf der Bank hält [Toni](antonia) dem neuen [Gehilfen](jaromir) einen Schirm über den Kopf. Es regnet nicht.
- reveal petra lindner "Ultraschallbild"
- pregnant petra lindner "Ultraschallbild"
+ help lindner sieglinde "zerreißt"
- gift neele florin "Hälfte"
- find yusra "Urkunde"
+ love antonia jaromir "Schirm"
