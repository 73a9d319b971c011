%series Die Vertretung
%lang de
%genre Korean-style office romance in Frankfurt, breezy streaming blurbs
%cast jiwoo | Jiwoo Hahn; Jiwoo | f
%cast sander | Valentin Sander; Valentin; Sander | m
%cast vivian | Vivian Roth; Vivian; Roth | f
%cast adaeze | Adaeze | f
%cast noah | Noah Hahn; Noah | m
%cast seniorchef | Konsul Sander | m
%cast pfoertner | Pförtner Klee; Klee | m
%cast kit | Kit Lindner; Kit | n
%cast ludger | Ludger Voss; Voss | m
%cast mama | Frau Hahn; Mama Hahn | f
%cast sekretaerin | Fräulein Amsel; Amsel | f
%cast anwalt | - | m

== 1
[Jiwoo Hahn](jiwoo) soll für drei Wochen eine kranke [Sekretärin](sekretaerin) vertreten und landet im Vorzimmer von [Valentin Sander](sander), [der](sander) in sechs Monaten neun Assistentinnen verschlissen hat. Die [zehnte](jiwoo) verwechselt am ersten Tag Geschäftsbericht und Kündigung, [er](sander) unterschreibt beides. [Pförtner Klee](pfoertner), [Sanders](sander) heimlicher [Schachgegner](pfoertner), setzt zwei Euro auf [Jiwoo](jiwoo). Daheim verrät [sie](jiwoo) [ihrer](jiwoo) [Mutter](mama) nicht, dass der neue [Chef](sander) derselbe ist, [der](sander) letzten Sommer das Lokal der Familie räumen ließ. Den [Bruder](noah), [Noah](noah), kann [sie](jiwoo) nicht täuschen.
+ hire jiwoo "vertreten"
- ill sekretaerin "kranke"
- quit.past _ sander "verschlissen"
- boss sander jiwoo "neue Chef"
- enemy pfoertner sander "Schachgegner"
- parent mama jiwoo "Mutter"
+ reveal! jiwoo mama "verrät"
- sibling jiwoo noah "Bruder"
- lose.past mama "räumen"
- discover noah jiwoo "nicht täuschen"

== 2
[Vivian Roth](vivian), [Leiterin](vivian) der Rechtsabteilung und seit Studientagen die [Verlobte](vivian) des [Juniorchefs](sander), hält die [Aushilfe](jiwoo) für ungefährlich. Ein Irrtum. [Sander](sander) bittet [sie](jiwoo) auf eine Messe, wo [sie](jiwoo) die Präsentation rettet, indem [sie](jiwoo) den koreanischen Geschäftspartnern ein Lied singt. [Er](sander) hört zu und lächelt zum ersten Mal seit Jahren. Zu Hause droht [Noah](noah), alles [Kit](kit) zu erzählen, einer [Journalistenseele](kit) mit sehr schneller Tastatur. [Jiwoo](jiwoo) besticht den [Bruder](noah) mit Nudelsuppe.
- boss vivian _ "Leiterin"
- engaged sander vivian "Verlobte"
- discover! vivian jiwoo "Irrtum"
- invite sander jiwoo "bittet"
+ help jiwoo sander "rettet"
- create jiwoo "singt"
- happy sander jiwoo "lächelt"
- reveal? noah kit "erzählen"
- gift jiwoo noah "besticht"
- sibling jiwoo noah "Bruder"

== 3
Nachts um zwei fällt im Turm der Strom aus. [Valentin](sander), [der](sander) sich vor dem Dunkeln fürchtet, sitzt mit [seiner](sander) [Assistentin](jiwoo) im Aufzug fest. [Sie](jiwoo) erzählt [ihm](sander) von einem Lokal mit drei Tischen, ohne zu sagen, dass [er](sander) es war, [der](sander) es zumachte. [Er](sander) schläft an [ihrer](jiwoo) Schulter ein. Am Morgen öffnet [Klee](pfoertner) die Tür, sieht, schweigt und gewinnt zwei Euro. Auf dem Flur fragt [Vivian](vivian) [ihren](vivian) [Verlobten](sander), warum [er](sander) so riecht, als habe [er](sander) gelacht.
- sad sander "fürchtet"
- boss sander jiwoo "Assistentin"
+ reveal jiwoo sander "erzählt"
- rescue pfoertner jiwoo+sander "öffnet"
- reveal! pfoertner _ "schweigt"
- jealous vivian sander "riecht"
- engaged sander vivian "Verlobten"

== 4
[Fräulein Amsel](sekretaerin) wird gesund. [Jiwoo](jiwoo) räumt den Schreibtisch. [Valentin](sander) kommt zu spät. [Klee](pfoertner) sagt [ihm](sander), [Jiwoo](jiwoo) sei fort. [Sander](sander) läuft [Jiwoo](jiwoo) hinterher. Im Bus sitzt auch [Noah](noah). [Noah](noah) haut [Sander](sander) eine runter. [Sander](sander) fragt [Noah](noah), warum. [Noah](noah) nennt die Adresse des Lokals. [Jiwoo](jiwoo) sieht [Valentin](sander) nicht an. Nun weiß [Valentin](sander) alles. [Jiwoo](jiwoo) steigt aus. Allein fährt [Valentin](sander) weiter.
- recover sekretaerin "gesund"
- quit jiwoo "räumt"
- reveal pfoertner sander "sagt"
+ attack noah sander "haut"
+ reveal noah sander "nennt"
- reject jiwoo sander "nicht an"
- discover sander jiwoo "weiß"
- sad sander "Allein"

== 5
[Valentin](sander) durchwühlt die Akten. Nicht [er](sander) hat die Räumung angeordnet, sondern [jemand](ludger), [der](ludger) [seine](sander) Unterschrift besitzt: [Ludger Voss](ludger), [Finanzvorstand](ludger) und so etwas wie ein zweiter Vater, seit der [echte](seniorchef), [Konsul Sander](seniorchef), nach einem Schlaganfall kein Wort mehr spricht. [Er](sander) stellt [Voss](ludger) zur Rede und wird wie ein Schuljunge abgefertigt. [Vivian](vivian), [die](vivian) hinter dem Fensterbrett lauscht, begreift, dass [sie](vivian) den [Falschen](sander) geheiratet hätte. [Ihr](vivian) [Lieblingsanwalt](anwalt) bekommt eine Akte zugespielt.
- investigate sander ludger "durchwühlt"
+ discover sander ludger "Nicht er"
- betray.past ludger sander "Unterschrift"
- kin ludger sander "zweiter Vater"
- parent seniorchef sander "der echte"
- ill.past seniorchef "Schlaganfall"
- accuse sander ludger "Rede"
- reject ludger sander "abgefertigt"
- advisor anwalt vivian "Lieblingsanwalt"
- discover vivian ludger "lauscht"
+ wedding! sander vivian "geheiratet hätte"

== 6
[Jiwoo](jiwoo) kocht wieder zu Hause, auf zwei Herdplatten. [Adaeze](adaeze), [ihre](jiwoo) [Mitbewohnerin](adaeze), findet, verliebte Frauen sollten nicht mit Chili hantieren. [Klee](pfoertner) lässt einen Schachbrief abgeben, darin eine Figur und die Bitte, [sie](jiwoo) möge dem [Jungen](sander) verzeihen. [Frau Hahn](mama) will davon nichts hören: In [ihrem](mama) Haus wird keine Vergebung gekocht. Abends steht [Sander](sander) mit einem Topf vor der Tür. Den habe [seine](sander) Großmutter benutzt. [Er](sander) fragt, wie man die Suppe macht. Die [Mutter](mama) wirft die Tür zu, dann öffnet [sie](mama) sie einen Spalt.
- housemate adaeze jiwoo "Mitbewohnerin"
- love? jiwoo sander "verliebte"
- reconcile? jiwoo sander "verzeihen"
- help pfoertner sander "Bitte"
- reject mama sander "nichts hören"
+ return sander "steht"
- gift sander mama "Topf"
- parent mama jiwoo "Mutter"


== 7
[Vivian](vivian) löst die Verlobung, schriftlich, mit Fußnoten, und rechnet mit [Valentins](sander) Erleichterung. [Seine](sander) Freude ist so unverhohlen, dass [sie](vivian) ein Glas zerdrückt. [Amsel](sekretaerin) verbindet [ihr](vivian) die Hand. [Voss](ludger) bietet derweil [Kit](kit) Geld für eine Geschichte über den verwöhnten [Erben](sander) und [sein](sander) koreanisches [Mädchen](jiwoo). [Kit](kit) nimmt an, liest, was zu schreiben wäre, und bringt den Umschlag stattdessen [Noah](noah). [Der](noah) ist hingerissen: [Kit](kit) hat ein Grübchen am Kinn und Courage.
+ breakup vivian sander "löst"
- happy sander "Freude"
- sad vivian sander "zerdrückt"
- treat vivian sekretaerin "verbindet"
- betray? ludger sander "Geschichte"
- hire? kit ludger "Geld"
+ help kit noah "bringt"
- love noah kit "hingerissen"

== 8
Der [Konsul](seniorchef) sitzt im Rollstuhl am Fenster, und wer [ihm](seniorchef) zuhören will, muss auf die Finger achten. [Klee](pfoertner) achtet, seit siebzehn Jahren. Mit dem Zeigefinger klopft der stumme [Patriarch](seniorchef) dem [Pförtner](pfoertner) die Züge, mit dem Daumen die Wahrheit: [Voss](ludger) hat die Medikamente vertauscht. Der Schlaganfall war ein Anschlag. [Klee](pfoertner) läuft zu [Valentin](sander), läuft [Valentin](sander) davon, weil [ihm](pfoertner) die Worte fehlen, und schiebt schließlich einen Zettel unter der Tür durch. Auf der Rückseite steht: „Matt.“
- discover pfoertner seniorchef "klopft"
- reveal seniorchef pfoertner "Wahrheit"
+ attack.past ludger seniorchef "vertauscht"
- ill.past seniorchef "Schlaganfall"
- flee pfoertner sander "davon"
+ reveal pfoertner sander "Zettel"

== 9
Der Hausarzt bestätigt es, der Staatsanwalt zögert. [Jiwoo](jiwoo) hat die Idee, [Voss](ludger) zu einem Essen zu laden, dreigängig und mit Zeugen. [Er](ludger) kommt, denn wer gewinnt, isst gern. Zum Dessert klopft der [Konsul](seniorchef) einen Takt, und [Klee](pfoertner) übersetzt. [Voss](ludger) wird grau und stürzt mit dem Schneebesen in der Hand auf [Valentin](sander) zu; ein gezielter Topf aus [Frau Hahns](mama) Hand trifft [ihn](ludger) an der Schläfe. Polizisten sammeln den [Ohnmächtigen](ludger) ein. [Jiwoo](jiwoo) weint in [Valentins](sander) Hemd, bis es nach Suppe riecht.
- invite jiwoo ludger "laden"
+ accuse pfoertner+seniorchef ludger "übersetzt"
- attack ludger sander "stürzt"
- rescue mama sander "trifft"
- injure ludger mama "Schläfe"
+ arrest _ ludger "sammeln"
- help sander jiwoo "Hemd"
- sad jiwoo "weint"

== 10
Frieden, Papierkram, Rosenkohl. [Valentin](sander) erklärt, [er](sander) wolle nicht länger Chef sein, jedenfalls nicht der von [Jiwoo](jiwoo). [Sie](jiwoo) sagt, dazu müsste [er](sander) [sie](jiwoo) erst einmal wieder einstellen. Es folgt eine Verfolgungsjagd durch drei Büros. [Vivian](vivian) übernimmt den Vorstandssitz von [Voss](ludger) und lädt [Adaeze](adaeze), die neue [Hausjuristin](adaeze), auf einen Kaffee ein; der Kaffee dauert bis Mitternacht. Nur [Jiwoos](jiwoo) [Mutter](mama) schmollt noch. Ein Wunsch sei offen: das Lokal.
- quit? sander "nicht länger Chef"
- flirt jiwoo sander "Verfolgungsjagd"
+ hire vivian "übernimmt"
- hire.past adaeze "neue Hausjuristin"
- invite vivian adaeze "lädt"
- flirt adaeze vivian "Mitternacht"
- parent mama jiwoo "Mutter"
- sad mama "schmollt"

== 11
[Sander](sander) lässt das Lokal zurückgeben, samt den drei Tischen, die jahrelang im Keller der Konzernzentrale verstaubten, und zimmert eigenhändig einen vierten. [Mama Hahn](mama) findet die Beine krumm. Trotzdem wird am Eröffnungsabend der vierte Tisch zum begehrtesten, denn daran sitzt der [Konsul](seniorchef), [der](seniorchef) mit den Fingern Suppe bestellt. [Noah](noah) bringt [Kit](kit) mit, [Kit](kit) bringt die Presse mit. Vor den Augen der [Köchin](mama) hängt [Valentin](sander) einen Ring an den Deckel eines Suppentopfs und kniet sich auf die Fliesen, um [Jiwoo](jiwoo) die Frage zu stellen. „Erst abwaschen“, sagt [Frau Hahn](mama).
- gift sander mama "zurückgeben"
- create sander "zimmert"
- celebrate mama "Eröffnungsabend"
- date kit noah "bringt Kit"
+ propose sander jiwoo "kniet"
- reject? mama sander "abwaschen"

== 12
[Jiwoo](jiwoo) sagt Ja. Zuerst sagt [Jiwoo](jiwoo) es [Klee](pfoertner). Der [Pförtner](pfoertner) verliert dabei zehn Euro, denn [er](pfoertner) hat auf den Juni gewettet. [Valentin](sander) heiratet [Jiwoo](jiwoo) im Mai. [Vivian](vivian) fängt den Strauß. Daneben steht [Adaeze](adaeze). [Noah](noah) küsst [Kit](kit) im Vorratsraum. Der [Konsul](seniorchef) sagt [sein](seniorchef) erstes Wort. Es heißt: „Nachschlag.“ [Fräulein Amsel](sekretaerin) weint am lautesten. [Frau Hahn](mama) weint auch, gegen alle Rezepte.
- engaged.start jiwoo sander "Ja"
- reveal jiwoo pfoertner "sagt Jiwoo es"
- lose pfoertner "verliert"
+ wedding jiwoo sander "heiratet"
- find vivian "fängt"
+ kiss kit noah "küsst"
- recover seniorchef "erstes Wort"
- happy sekretaerin "lautesten"
- happy mama "weint auch"
