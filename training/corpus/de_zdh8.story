%series Perihel
%lang de
%genre Science-Fiction, Bergbauschiff, Recap im Logstil
%cast chidi | Captain Chidinma Obasi; Obasi; Chidinma | f
%cast rask | Jesper Rask; Rask; Jesper | m
%cast yun | Yun-seo Baek; Baek; Yun-seo | f
%cast vico | Vico Malaspina; Malaspina; Vico | m
%cast tilly | Ottoline Frey; Frey; Otti | f
%cast mutter | LOTSE | n
%cast fremder | Ilja Krug; Krug | m
%cast direktorin | Direktorin Van Houten; Van Houten | f
%cast sohn | Emeka | m
%cast kapitaen | - | m
%cast baby | - | f

== 1
Tag 412. Die [Dreyfuss](*dreyfuss) hat Eis geladen und Heimweh. [Captain Obasi](chidi) verkündet beim Frühstück, dass die Prämie gestrichen ist, Weisung von ganz oben, Unterschrift: [Direktorin Van Houten](direktorin). [Maschinist](rask) [Jesper Rask](rask) wirft den Löffel, [Navigatorin](yun) [Yun-seo Baek](yun) wirft gar nichts, [sie](yun) ist seit Jupiter mit [ihm](rask) zusammen und kennt das. Dann ein Klopfen an der Außenhaut. Dreimal kurz. [Ottoline Frey](tilly), [Bordärztin](tilly), hört es zuerst, und keiner glaubt [ihr](tilly), bis eine Kapsel in der Schleuse liegt, darin ein [Mann](fremder) in Kälteschlaf.
- reveal chidi _ "verkündet"
- boss direktorin chidi "ganz oben"
- couple rask yun "zusammen"
- discover tilly "hört"
+ find _ fremder "Kapsel"

== 2
Aufgetaut heißt der [Fund](fremder) [Ilja Krug](fremder), angeblich Geologe, angeblich der Letzte von der [Hektor](*hektor). [Obasi](chidi) schickt [Frey](tilly) zum Aufpäppeln und [Steuermann](vico) [Vico Malaspina](vico) zum Aufpassen. [Der](vico) verliert beim Kartenspiel gegen den [Gast](fremder) die Schuhe, die Uhr und das Misstrauen. [LOTSE](mutter), der [Bordrechner](mutter), meldet der [Kapitänin](chidi) unter vier Augen: Einen Geologen dieses Namens hat die [Hektor](*hektor) nie geführt. [Sie](chidi) behält das einstweilen für sich. Abends hört [sie](chidi) eine Nachricht [ihres](chidi) [Sohnes](sohn) zum hundertsten Mal.
- treat fremder tilly "Aufpäppeln"
- boss chidi tilly+vico "schickt"
- lose vico fremder "verliert"
+ reveal mutter chidi "meldet"
- betray? fremder _ "angeblich"
- reveal! chidi "behält"
- parent chidi sohn "Sohnes"

== 3
Sauerstoff minus elf Prozent. [Rask](rask) flickt, flucht, verdächtigt den [Geretteten](fremder). [Yun-seo](yun) nimmt [Krug](fremder) in Schutz. Zu sehr, findet [Jesper](rask), zumal [sie](yun) mit dem [Fremden](fremder) neuerdings Koreanisch spricht. Im Frachtraum gehen die [Männer](fremder+rask) aufeinander los; [Malaspina](vico) muss einen Schraubenschlüssel aus der Luft fischen. Frage des Tages, gestellt von [Otti](tilly): Weshalb hat [Krug](fremder) eine Narbe dort, wo Konzernleute ihren Chip tragen?
- accuse rask fremder "verdächtigt"
- rescue.past _ fremder "Geretteten"
- help yun fremder "Schutz"
- jealous rask fremder "Zu sehr"
+ attack fremder rask "aufeinander"
- attack rask fremder "aufeinander"
- discover tilly fremder "Narbe"

== 4
[Krug](fremder) legt die Karten auf den Tisch, wenigstens die halbe Hand: [Er](fremder) war Prüfer im Dienst von [Van Houten](direktorin), die [Hektor](*hektor) wurde mit Absicht geopfert, der Versicherung wegen, und die [Dreyfuss](*dreyfuss) steht als Nächste auf der Liste. Gelächter. Dann Stille, denn [LOTSE](mutter) bestätigt einen Befehl, der [ihm](mutter) seit Monaten das Reden verbietet. [Obasi](chidi), [die](chidi) [ihrer](chidi) [Vorgesetzten](direktorin) zwanzig Jahre die Treue hielt, geht in [ihre](chidi) Kabine und kommt mit einer Flasche und einem Plan zurück.
+ reveal fremder _ "legt"
- boss.past direktorin fremder "im Dienst"
- kill.past direktorin _ "geopfert"
- kill? direktorin chidi+rask+tilly+vico+yun "Nächste"
- reveal! mutter "verbietet"
- boss direktorin chidi "Vorgesetzten"

== 5
Kurswechsel ohne Genehmigung, also Meuterei. [Malaspina](vico) spielt nicht mit. [Er](vico) hat Frau und Haus auf [Ganymed](@ganymed) und funkt heimlich die Zentrale an. Antwort nach vierzig Minuten: eine Summe mit sechs Nullen, falls [er](vico) die Triebwerke sabotiert. Eine Nacht wälzt sich der [Steuermann](vico), am Morgen zeigt [er](vico) [Chidinma](chidi) den Funkspruch. [Sie](chidi) ohrfeigt [ihn](vico) und umarmt [ihn](vico), in dieser Reihenfolge. [Yun-seo](yun) übergibt sich beim Wenden. Nicht wegen der Kurve, sagt [Frey](tilly) nach einem Blick auf den Teststreifen.
- betray chidi direktorin "Meuterei"
- reject vico chidi "spielt"
- married _ vico "Frau"
+ betray vico chidi "heimlich"
- find? vico "Summe"
+ reveal vico chidi "zeigt"
- attack chidi vico "ohrfeigt"
- reconcile chidi vico "umarmt"
- ill yun "übergibt"
- discover tilly yun "Blick"
- pregnant yun "Teststreifen"

== 6
Ein Kind an Bord, laut Vorschrift unmöglich. [Rask](rask) strahlt, bis [er](rask) rechnet. Siebte Woche, und in der sechsten bis neunten lag [er](rask) mit Strahlenfieber isoliert. [Baek](yun) streitet nichts ab. Einmal, mit [Vico](vico), aus Einsamkeit. [Jesper](rask) verlässt die gemeinsame Koje und quartiert sich, Ironie des Grundrisses, bei [Krug](fremder) ein. [Der](fremder) bietet [ihm](rask) das obere Bett an und keine Ratschläge. Draußen taucht im Radar ein Schatten auf, der genau so schnell ist wie die [Dreyfuss](*dreyfuss).
- happy rask "strahlt"
- ill.past rask "Strahlenfieber"
- discover rask yun "rechnet"
+ cheat.past yun rask "Einmal"
- affair.past vico yun "Einmal"
- sad.past yun "Einsamkeit"
+ breakup rask yun "verlässt"
- housemate.start fremder rask "quartiert"
- help fremder rask "bietet"

== 7
Der Schatten heißt [Antigone](*antigone), Konzernkorvette, an Bord ein [Kapitän](kapitaen), mit [dem](kapitaen) [Obasi](chidi) die Akademie besucht hat. [Er](kapitaen) lässt [ihr](chidi) die Wahl: [Krug](fremder) gegen freies Geleit. [Ihr](chidi) alter [Kommilitone](kapitaen) lügt, sagt [LOTSE](mutter). [Krug](fremder) will sich trotzdem stellen. Da klemmt [Rask](rask), [der](rask) [ihn](fremder) vor Wochen am liebsten ins All befördert hätte, die Schleuse fest und erklärt, [er](rask) gewöhne sich ungern an neue Schnarcher. Abstimmung: fünf zu null gegen die Auslieferung, eine Enthaltung, [Malaspina](vico).
- friend.past chidi kapitaen "Akademie"
- threaten kapitaen chidi "Wahl"
- betray kapitaen chidi "lügt"
- accuse mutter kapitaen "lügt"
+ help rask fremder "klemmt"
- kill.past? rask fremder "ins All"
+ reject chidi+fremder+rask+tilly+yun kapitaen "Auslieferung"

== 8
Beschuss. Deck drei offen. [Otti Frey](tilly) operiert bei flackerndem Licht erst [Krug](fremder), Splitter in der Lunge, dann sich selbst, Splitter im Oberschenkel, und dichtet dabei halblaut Limericks. [Malaspina](vico) steigt mit einer Schweißlanze auf den Rumpf, um den Tank zu lösen. [Er](vico) weiß, dass es nur von außen geht und nur in eine Richtung. Letzter Funkspruch an [Yun-seo](yun): Das [Kleine](baby) solle tanzen lernen. Der Eistank trifft die [Antigone](*antigone) mittschiffs. Stille. [Rask](rask) ist der Erste, [der](rask) weint.
- attack kapitaen _ "Beschuss"
- treat tilly tilly "operiert"
- injure fremder "Splitter"
- injure tilly "Splitter"#2
- treat fremder tilly "operiert"
- create tilly "dichtet"
+ die vico "nur in eine Richtung"
- rescue vico _ "lösen"
- attack vico kapitaen "trifft"
- sad rask "weint"

== 9
Trauerfeier ohne Leiche, mit Grappa aus [Vicos](vico) Werkzeugkiste. [Baek](yun) schwankt, ob [sie](yun) um einen Liebhaber, einen Vater oder einen Freund trauert. [Jesper](rask) setzt sich zu [ihr](yun). Vom Zusammensein redet [er](rask) nicht, aber von einer Wiege, Titan, gefedert. Aus dem Wrack der Korvette fischen [sie](chidi+rask+tilly+yun) den [Kapitän](kapitaen), halb erfroren. [Er](kapitaen) trägt ein Foto am Herzen: [Obasi](chidi) mit zwanzig. [Chidinma](chidi) übergibt [ihn](kapitaen) wortlos der [Ärztin](tilly).
- die.past vico "Trauerfeier"
- sad yun vico "trauert"
- affair.past vico yun "Liebhaber"
- help rask yun "setzt"
- create? rask "Wiege"
+ rescue chidi+rask+tilly+yun kapitaen "fischen"
+ love kapitaen chidi "am Herzen"

== 10
Verhör beim Haferbrei. Der [Kapitän](kapitaen) gibt zu, wer [ihn](kapitaen) geschickt hat, und fügt hinzu, was [er](kapitaen) besser verschwiegen hätte: Der junge [Kadett](sohn) auf der [Antigone](*antigone), [der](sohn) am Steuer saß, hieß [Emeka](sohn). [Obasi](chidi) steht sehr langsam auf. Hat [sie](chidi) [ihr](chidi) eigenes [Kind](sohn) mit einem Eisblock erschlagen? [LOTSE](mutter) scannt Trümmer, [Rask](rask) scannt mit. Nach neun Stunden ein Signal, dreimal kurz, dasselbe Klopfen wie am Tag 412.
- investigate _ kapitaen "Verhör"
- reveal kapitaen chidi "gibt"
+ discover chidi sohn "hieß"
- parent chidi sohn "Kind"
- kill? chidi sohn "erschlagen"
- investigate mutter+rask sohn "scannt"
- find mutter+rask "Signal"

== 11
[Emeka](sohn) lebt, mit neun Fingern und sehr viel Wut. Die eigene [Mutter](chidi), habe man [ihm](sohn) eingebläut, sei mit der Ladung durchgebrannt. [Krug](fremder) legt [ihm](sohn) die Akten vor, Seite um Seite. Der [Junge](sohn) liest die ganze Nachtwache, kommt in die Küche und fragt die [Captain](chidi), ob noch Suppe da ist. [Sie](chidi+sohn) teilen sich einen Löffel. [Frey](tilly) entdeckt an [Krug](fremder), während [sie](tilly) die Fäden zieht, ein Muttermal, das [sie](tilly) vor zwei Tagen noch nicht hübsch gefunden hat.
+ recover sohn "lebt"
- injure sohn "neun Fingern"
- sad sohn "Wut"
- parent chidi sohn "Mutter"
- accuse.past _ chidi "eingebläut"
+ reveal fremder sohn "legt"
- reconcile chidi sohn "teilen"
- love.start tilly fremder "hübsch"
- treat fremder tilly "Fäden"

== 12
Tag 590, Anflug auf die freie Werft [Pallas](@pallas). Sendung der Akten an alle Frequenzen, Absender: fünf Lebende und ein Toter. [Van Houten](direktorin) wird in [ihrer](direktorin) eigenen Kantine festgenommen. In der Umlaufbahn bringt [Yun-seo](yun) eine [Tochter](baby) zur Welt; [Rask](rask) schneidet die Nabelschnur mit einem Seitenschneider durch und fällt um. Gefragt, was in der Spalte Vater stehen soll, buchstabiert [er](rask) erst [Malaspina](vico), dann, nach einem Blick von [ihr](yun), auch noch sich. [LOTSE](mutter) bittet um Verzeihung und um ein Ersatzteil.
- travel chidi "Anflug" @pallas
+ reveal chidi+fremder+rask+tilly+yun _ "Sendung"
- arrest _ direktorin "festgenommen"
+ birth yun baby "bringt"
- parent yun baby "Tochter"
- ill rask "fällt um"
- parent vico baby "Vater"
- parent rask baby "auch noch"
- reconcile? _ mutter "Verzeihung"
