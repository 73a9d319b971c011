%series Zwischen den Schleusen
%lang de
%genre early-evening series about a houseboat colony in Berlin, texts of a programme guide
%cast ronja | Ronja Kessel; Ronja | f
%cast arda | Arda Yıldız; Arda | m
%cast konstanze | Konstanze Kessel; Konstanze | f
%cast falko | Falko Kessel; Falko | m
%cast lou | Lou-Ann; Lou-Ann Price | f
%cast bartosz | Bartosz | m
%cast matteo | Matteo | m
%cast olga | Oma Olga; Olga | f
%cast quirin | Dr. Quirin Bach; Bach; Quirin | m
%cast sid | Sid | n
%cast vollmer | Vollmer | m
%cast bgm | - | m
%cast schwan | Ludwig | m
%cast erpresser | - | n

== 1
Vom Traualtar direkt ins Rettungsboot: [Ronja Kessel](ronja) merkt beim Ringwechsel, dass [sie](ronja) den [Falschen](quirin) heiratet, und springt im Kleid von der Oberbaumbrücke. [Arda Yıldız](arda), [der](arda) gerade Diesel holt, zieht [sie](ronja) an Deck [seines](arda) Hausboots. [Er](arda) fragt nichts, leiht [ihr](ronja) einen Overall und kocht Linsen. Oben am Geländer stehen der sitzen gelassene [Bräutigam](quirin), [Zahnarzt](quirin) [Dr. Quirin Bach](quirin), und [Ronjas](ronja) [Mutter](konstanze) [Konstanze](konstanze), [die](konstanze) die Partie eingefädelt hatte. [Deren](konstanze) [Mann](falko) [Falko](falko) klatscht als Einziger. [Schwan](schwan) [Ludwig](schwan) schnappt sich den Schleier.
- wedding! quirin ronja "Ringwechsel"
+ flee ronja quirin "springt"
+ rescue arda ronja "zieht"
- meet arda ronja "zieht"
- help arda ronja "leiht"
- breakup ronja quirin "sitzen gelassene"
- engaged.past quirin ronja "Bräutigam"
- parent konstanze ronja "Mutter"
- married falko konstanze "Mann"
- happy falko "klatscht"
- steal schwan ronja "schnappt"

== 2
Eine Nacht wollte die [Entlaufene](ronja) bleiben, nun zahlt [sie](ronja) Miete, in Form von Abwasch. Zur Kolonie gehören die australische [Taucherin](lou) [Lou-Ann](lou), [Ardas](arda) beste [Kumpeline](lou) und heimlich weit mehr für [ihn](arda) entflammt, [Oma Olga](olga) auf dem Schlepper nebenan und [Bartosz](bartosz), der [Schweißer](bartosz), mit [dem](bartosz) [die](olga) kein Wort mehr wechselt, seit [er](bartosz) [ihren](olga) Anker verschrottet hat. [Konstanze](konstanze) rückt mit Schwarzwälder Kirsch an, um die [Tochter](ronja) heimzuholen. [Ronja](ronja) isst die Torte und bleibt. Auf dem Rückweg verliert die feine [Dame](konstanze) einen Schuh und findet, [sie](konstanze) weiß nicht, wie, ein Lächeln von [Bartosz](bartosz).
- housemate.start arda ronja "zahlt"
- friend arda lou "Kumpeline"
+ love lou arda "entflammt"
- neighbour arda olga "nebenan"
- quarrel.past bartosz olga "kein Wort mehr"
- parent konstanze ronja "Tochter"
- travel konstanze ronja "rückt"
- reject ronja konstanze "bleibt"
- lose konstanze "verliert"
- flirt bartosz konstanze "Lächeln"

== 3
Im Briefkasten der Kolonie liegt ein Zettel aus Zeitungsschnipseln: zehntausend Euro, oder die Boote fliegen auf. Gemeint sind die fehlenden Liegegenehmigungen. [Vollmer](vollmer) vom Wasseramt, [der](vollmer) jeden Dienstag bei [Olga](olga) Pflaumenschnaps trinkt, beteuert, [er](vollmer) habe nichts damit zu tun. [Sid](sid), siebzehn, [Olgas](olga) [Enkelkind](sid) und im Netz zu Hause wie andere im Bett, nimmt die Spur des [Erpressers](erpresser) auf. [Quirin Bach](quirin) schickt derweil hundert Rosen. [Ronja](ronja) verteilt sie unter den Nachbarn; nur [Lou-Ann](lou) bekommt keine, weil [Arda](arda) [ihr](lou) schon eine gebracht hat, eine von [Ronjas](ronja).
+ threaten erpresser _ "fliegen auf"
- threaten! vollmer _ "nichts damit zu tun"
- kin olga sid "Enkelkind"
- investigate sid erpresser "nimmt die Spur"
- gift quirin ronja "schickt"
- gift ronja _ "verteilt"
- gift arda lou "gebracht"

== 4
[Falko Kessel](falko) ist zu [seiner](falko) [Tochter](ronja) gezogen, nach eigenen Worten vorübergehend, mit Cello. [Er](falko) schnarcht, [er](falko) spielt, [er](falko) schmachtet aus dem Bullauge [Lou-Ann](lou) an, [die](lou) [seine](falko) [Jüngste](ronja) sein könnte. [Ronja](ronja) ist das peinlich, [Arda](arda) findet es rührend, und darüber geraten [die zwei](arda+ronja) so aneinander, dass [Ludwig](schwan) auswandert. [Konstanze](konstanze) stellt daheim fest, dass die Stille im Haus lauter ist als jedes Cello. [Sie](konstanze) ruft nicht [ihn](falko) an, sondern einen [Schweißer](bartosz), der Treppengeländer wegen. Das Haus hat keine Treppe.
- parent falko ronja "Tochter"
+ move falko ronja "gezogen"
- love falko lou "schmachtet"
- sad ronja "peinlich"
- quarrel arda ronja "aneinander"
- flee schwan "auswandert"
- sad konstanze "lauter"
+ invite konstanze bartosz "ruft"

== 5
Niedrigwasser. Die Boote sitzen auf Grund, und mit ihnen die Laune. [Olga](olga) erzählt beim Kartoffelschälen, wie früher Kähne hießen; [Sid](sid) tippt es mit, für wen, bleibt unklar. Ein Reiher steht im Schilf und tut, als gehöre er zum Inventar. [Bartosz](bartosz) legt, ohne zu grüßen, einen geschmiedeten Anker auf [Olgas](olga) Planken. Am anderen Morgen steht auf [seinen](bartosz) eine Schüssel Piroggen, ebenfalls ohne Gruß. Wer auf dem Wasser wohnt, sagt man hier, lernt das Warten von den Steinen.
+ gift bartosz olga "legt"
- gift olga bartosz "Piroggen"
- reconcile bartosz olga "Piroggen"

== 6
Beim Austauchen der Schraube geht [Lou-Ann](lou) die Luft aus. Es ist [Ronja](ronja), [die](ronja) ohne Maske hinunterschießt und die [Bewusstlose](lou) ans Licht zerrt. Im Krankenwagen, halb wach, redet die [Australierin](lou) im Fieber und nennt immer wieder einen Namen mit vier Buchstaben. [Ronja](ronja) hört zu, begreift und beschließt, der [Rivalin](lou), [der](lou) [sie](ronja) gerade das Leben bewahrt hat, nicht im Weg zu stehen. [Sie](ronja) packt. [Arda](arda), [der](arda) von alldem nichts ahnt, steht mit zwei Tellern Linsen vor einer leeren Koje, und [Falko](falko) spielt dazu, schlecht gewählt, einen Trauermarsch.
- injure lou "geht"
+ rescue ronja lou "zerrt"
- ill lou "Bewusstlose"
+ discover ronja lou "begreift"
- enemy lou ronja "Rivalin"
- love lou arda "vier Buchstaben"
- help ronja lou "nicht im Weg"
- move ronja "packt"
- discover! arda ronja "nichts ahnt"

== 7
Zurück in [ihrem](ronja) Kinderzimmer findet [Ronja](ronja) die [Mutter](konstanze) in Latzhose und in den Armen von [Bartosz](bartosz), [der](bartosz) die nicht vorhandene Treppe ausmisst. Vorwürfe prallen aufeinander: Die [eine](ronja) habe einen [Bräutigam](quirin), die [andere](konstanze) einen [Gatten](falko) im Stich gelassen. Dann lachen [beide](konstanze+ronja), bis die Schminke läuft. [Sid](sid) hat unterdessen die Schnipsel zugeordnet; sie stammen aus einer Zeitschrift, die nur in Wartezimmern ausliegt, und zwar in denen von Zahnärzten. Der [Betrogene](quirin) will also die Kolonie ruinieren, die [ihm](quirin) die [Braut](ronja) nahm.
- parent konstanze ronja "Mutter"
+ affair bartosz konstanze "in den Armen"
- cheat konstanze falko "in den Armen"
- discover ronja bartosz+konstanze "findet"
- quarrel konstanze ronja "Vorwürfe"
- return ronja "Zurück"
- engaged.past quirin ronja "Bräutigam"
- married falko konstanze "Gatten"
- breakup.past ronja quirin "im Stich gelassen"
- breakup.past konstanze falko "im Stich gelassen"
- happy konstanze+ronja "lachen"
+ discover sid quirin "zugeordnet"
- threaten quirin _ "ruinieren"

== 8
[Sid](sid) bestellt den [Zahnarzt](quirin) um Mitternacht an die Schleuse, mit verstellter Stimme und versteckter Kamera. [Bach](quirin) gibt den Brief zu, weint in [sein](quirin) Einstecktuch und schubst, als [er](quirin) die Linse bemerkt, das [Kind](sid) in die Kammer. Das Tor schließt sich schon. [Vollmer](vollmer), vom Pflaumenschnaps auf dem Heimweg, hört die Schreie, drückt den Notknopf und springt. [Er](vollmer) kann nicht schwimmen, stehen aber schon, denn in der Kammer sind es noch eins vierzig. [Olga](olga) küsst den [Beamten](vollmer) auf beide Wangen und danach, in aller Ruhe, auf den Mund.
- invite sid quirin "bestellt"
- betray sid quirin "versteckter Kamera"
- reveal quirin sid "gibt"
- sad quirin "weint"
+ attack quirin sid "schubst"
+ rescue vollmer sid "drückt"
- kiss olga vollmer "küsst"

== 9
[Lou-Ann](lou), frisch aus dem Krankenhaus, legt [Arda](arda) die Karten auf den Tisch: So und nicht anders stehe es um [sie](lou), seit vier Jahren. [Arda](arda) hält [ihre](lou) Hand und schüttelt den Kopf. Es tue [ihm](arda) leid, sagt [er](arda), [er](arda) koche seit Wochen für [eine](ronja), [die](ronja) nicht mehr da sei. [Lou-Ann](lou) nickt, wirft [ihn](arda) in die Spree und fährt dann eigenhändig zu der [anderen](ronja), um [ihr](ronja) auszurichten, [sie](ronja) möge endlich zum Essen kommen. Auf der Treppe, die es nun wirklich gibt, stolpert [sie](lou) über [Matteo](matteo), [Ronjas](ronja) [Bruder](matteo), [der](matteo) aus [Turin](@turin) heimgekehrt ist, und bleibt eine Stufe zu lange liegen.
- recover lou "frisch"
+ confess lou arda "Karten auf den Tisch"
- reject arda lou "schüttelt"
- love arda ronja "koche"
- attack lou arda "wirft"
- help lou ronja "auszurichten"
+ meet lou matteo "stolpert"
- flirt lou matteo "zu lange"
- sibling matteo ronja "Bruder"
- return matteo "heimgekehrt"

== 10
[Falko](falko) hat durchs Bullauge gesehen, was [er](falko) nicht sehen sollte: [seine](falko) [Frau](konstanze) Hand in Hand mit dem [Mann](bartosz), [der](bartosz) [ihm](falko) die Cellokiste geschweißt hat. [Er](falko) fordert [Bartosz](bartosz) zum Duell, auf Stechpaddel. Nach elf Sekunden liegen die [Rivalen](bartosz+falko) im Wasser, nach zwölf lachen [sie](bartosz+falko). Die Ehe, stellen die [Kessels](falko+konstanze) am Abend fest, sei seit Jahren nur noch eine Steuerklasse, und trennen sich bei einer Flasche Sekt, in aller Freundschaft. Draußen legt ein Tretboot an. [Ronja](ronja) bringt Linsen mit, selbst gekocht und angebrannt. [Arda](arda) isst alles auf.
- discover falko bartosz+konstanze "gesehen"
- married falko konstanze "Frau"
- affair bartosz konstanze "Hand in Hand"
- enemy bartosz falko "Rivalen"
- happy bartosz+falko "lachen"
- attack falko bartosz "Duell"
+ breakup falko konstanze "trennen"
+ return ronja arda "legt"
- gift ronja arda "bringt"

== 11
Das Amt räumt die Kolonie trotz allem: Der [Zahnarzt](quirin) hat, ehe man [ihn](quirin) abholte, die Akten eingereicht. [Vollmer](vollmer) soll die Räumung unterschreiben, legt stattdessen [seinen](vollmer) Dienstausweis auf [Olgas](olga) Kajütentisch und bittet um Kost und Koje. Am Morgen, als die Schlepper kommen, sind die Liegeplätze leer. Vierzehn Boote treiben, aneinandergebunden, die Havel hinunter, allen voran der [Schwan](schwan). [Ronja](ronja), zum zweiten Mal in diesem Jahr auf der Flucht, steht am Ruder und fragt den [Mann](arda) an [ihrer](ronja) Seite, ob [er](arda) sich vorstellen könne, [sie](ronja) zu heiraten, [sie](ronja) werde diesmal auch nicht springen.
- arrest _ quirin "abholte"
- betray quirin _ "eingereicht"
- quit vollmer "Dienstausweis"
- housemate? olga vollmer "Kost und Koje"
- flee ronja "Flucht"
+ propose ronja arda "fragt"

== 12
In [Brandenburg](@brandenburg) gibt es eine Bucht, die auf keiner Karte steht, und einen [Bürgermeister](bgm), [der](bgm) Hausboote mag. Dort sagen [Ronja](ronja) und [Arda](arda) Ja, ohne Altar, [sie](ronja) im Overall. [Lou-Ann](lou) hat [Matteo](matteo) das Tauchen beigebracht und [er](matteo) [ihr](lou), wie man Risotto rührt; wo [er](matteo) jetzt wohnt, ist kein Geheimnis. [Konstanze](konstanze) trägt Schweißerbrille. [Falko](falko) fährt mit dem Cello auf Tournee und schickt der [Ex](konstanze) Postkarten, die [deren](konstanze) [Neuer](bartosz) vorliest. [Olga](olga) und der vormalige [Beamte](vollmer) streiten über Genehmigungen für Entenhäuser. [Sid](sid) filmt. Zuletzt kehrt [Ludwig](schwan) heim, einen Schleier im Schnabel, und [er](schwan) ist nicht allein.
+ wedding arda ronja "Ja"
- advisor lou matteo "beigebracht"
- couple lou matteo "wohnt"
- advisor matteo lou "Risotto"
- travel falko "Tournee"
- gift falko konstanze "schickt"
- ex falko konstanze "Ex"
- couple bartosz konstanze "Neuer"
- quarrel olga vollmer "streiten"
- create sid "filmt"
- return schwan "kehrt"
