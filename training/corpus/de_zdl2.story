%series Neiße Ost
%lang de
%genre crime drama with a team of investigators, Görlitz, episode texts of a TV magazine
%cast thekla | Hauptkommissarin Thekla Roost; Thekla Roost; Thekla; Roost | f
%cast jannik | Oberkommissar Jannik Abiola; Jannik Abiola; Jannik; Abiola | m
%cast lioba | Lioba Zenk; Lioba; Zenk | f
%cast berger | Dr. Vatroslav Berger; Dr. Berger; Berger | m
%cast kade | Staatsanwalt Kade; Kade | m
%cast kadefrau | Hortense Kade; Hortense | f
%cast harnisch | Wieland Harnisch; Harnisch | m
%cast gernot | Gernot Roost; Gernot | m
%cast merle | Merle Abiola; Merle | f
%cast fuhrmann | der Fuhrmann; Radomir | m
%cast dana | Dana Petrášová; Dana; Petrášová | f
%cast wirt | - | m
%cast wirtin | - | f
%cast tote1 | - | f
%cast fahrer | - | m
%cast schueler | - | m
%cast mutter | - | f
%cast lehrerin | Frau Siebold; Siebold | f
%cast orgelbauer | - | m
%cast tochter | Isolde Wach; Isolde | f
%cast nachbar | - | m
%cast angler | - | m
%cast jaeger | - | m
%cast baby | - | f
%cast juwelier | - | m
%cast azubi | Quirin | m
%cast harnischfrau | - | f

== 1 Der Nachlass
Nach zehn Jahren in [Kiel](@kiel) übernimmt [Thekla Roost](thekla) die Mordkommission [ihrer](thekla) Heimatstadt [Görlitz](@goerlitz). [Ihr](thekla) [Vorgänger](harnisch) [Wieland Harnisch](harnisch) räumt den Schreibtisch nur widerwillig. Der erste Fall führt in eine Grenzkneipe: Die junge [Bedienung](tote1) liegt mit zertrümmertem Schädel im Bierkeller. [Oberkommissar Abiola](jannik) hält den [Wirt](wirt) für den Täter, zumal [dieser](wirt) der [Toten](tote1) nachgestiegen war. [Roost](thekla) hingegen nimmt sich [dessen](wirt) stille [Frau](wirtin) vor. Nach sechs Stunden bricht [die](wirtin) zusammen: [Sie](wirtin) habe den Anblick [der beiden](tote1+wirt) nicht länger ertragen. Abends wartet auf der Treppe der [Kommissarin](thekla) ein [Mann](gernot) mit einer Sporttasche – [Gernot](gernot), [ihr](thekla) jüngerer [Bruder](gernot), vorzeitig aus der Haft entlassen.
- return thekla "Heimatstadt" @goerlitz
- hire thekla "übernimmt"
- quit harnisch "räumt"
+ kill wirtin tote1 "zertrümmertem Schädel"
- accuse jannik wirt "Täter"
- love wirt tote1 "nachgestiegen"
- investigate thekla wirtin "nimmt"
- married wirt wirtin "Frau"
- jealous wirtin tote1 "nicht länger ertragen"
+ reveal wirtin thekla "bricht"
- sibling gernot thekla "Bruder"
- arrest.past _ gernot "Haft"

== 2 Totes Gleis
In einem Güterwaggon werden elf erstickte Flüchtlinge entdeckt; überlebt hat allein die [Tschechin](dana) [Dana Petrášová](dana). [Dr. Berger](berger), der [Gerichtsmediziner](berger), päppelt [sie](dana) eigenhändig auf, weil [sie](dana) keinem anderen traut. [Sie](dana) beschreibt den [Mann](fuhrmann), [der](fuhrmann) das Geld kassierte: Alle hätten [ihn](fuhrmann) nur den [Fuhrmann](fuhrmann) genannt. [Jannik](jannik) möchte [Dana](dana) sofort als Lockvogel einsetzen, [seine](jannik) neue [Chefin](thekla) ist strikt dagegen, und über der Frage werden [die zwei](jannik+thekla) laut. [Lioba Zenk](lioba) von der Spurensicherung entschuldigt sich derweil mit Migräne. In Wahrheit räkelt [sie](lioba) sich auf der Rückbank von [Staatsanwalt Kade](kade), an [dessen](kade) Hand ein Ring glänzt.
- treat dana berger "päppelt"
- reveal dana "beschreibt"
- die _ "erstickte"
- boss thekla jannik "Chefin"
+ quarrel jannik thekla "laut"
- betray lioba "Migräne"
- ill! lioba "Migräne"
- affair kade lioba "räkelt"
- married kade kadefrau "Ring"

== 3 Familienbande
[Gernot](gernot) schläft auf dem Sofa [seiner](gernot) [Schwester](thekla) und fegt tagsüber in einer Spedition den Hof. Als dort ein [Lastwagenfahrer](fahrer) erstochen wird, fällt der Verdacht auf den [Vorbestraften](gernot). [Thekla](thekla) muss den Fall abgeben. [Abiola](jannik), [der](jannik) nun ausgerechnet den [Bruder](gernot) der [Leiterin](thekla) verhören soll, legt [ihm](gernot) Handschellen an und entschuldigt sich im gleichen Atemzug bei [ihr](thekla). [Lioba](lioba) weist nach, dass der Stich von einem Linkshänder stammt; [Gernot](gernot) schreibt rechts. [Er](gernot) kommt frei, aber nicht darüber hinweg, dass [Thekla](thekla) [ihm](gernot) den Mord einen Augenblick lang zugetraut hat.
- sibling gernot thekla "Schwester"
- housemate gernot thekla "Sofa"
- hire gernot "fegt"
+ kill _ fahrer "erstochen"
- accuse _ gernot "Verdacht"
- boss thekla jannik "Leiterin"
+ arrest jannik gernot "Handschellen"
- help lioba gernot "weist"
- kill? gernot fahrer "zugetraut"
- sad gernot thekla "nicht darüber hinweg"

== 4 Sitzenbleiber
Vor dem Augustum-Gymnasium verblutet ein [Zwölftklässler](schueler). [Seine](schueler) [Mutter](mutter) gibt [Frau Siebold](lehrerin) die Schuld, der [Deutschlehrerin](lehrerin), [die](lehrerin) [ihn](schueler) zweimal hatte durchfallen lassen. [Jannik](jannik) findet in [dessen](schueler) Handy Nachrichten, die alles andere als dienstlich klingen: Die [Pädagogin](lehrerin) und der [Junge](schueler) waren ein Paar. [Siebold](lehrerin) leugnet nicht. [Sie](lehrerin) habe Schluss gemacht, [er](schueler) habe sich vor [ihren](lehrerin) Augen die Adern geöffnet. [Dr. Berger](berger) bestätigt den Freitod. Als [Thekla](thekla) danach nicht heimgehen mag, spielt [er](berger) [ihr](thekla) im Sektionssaal auf der Mundharmonika vor. [Jannik](jannik) erfährt daheim von [seiner](jannik) [Frau](merle) [Merle](merle), dass sich endlich Nachwuchs ankündigt.
+ die schueler "verblutet"
- parent mutter schueler "Mutter"
- accuse mutter lehrerin "Schuld"
- advisor lehrerin schueler "Deutschlehrerin"
- discover jannik lehrerin+schueler "Nachrichten"
- couple.past lehrerin schueler "ein Paar"
- breakup.past lehrerin schueler "Schluss gemacht"
- sad thekla "nicht heimgehen mag"
- help berger thekla "Mundharmonika"
- married jannik merle "Frau"
+ pregnant merle jannik "Nachwuchs"
- reveal merle jannik "erfährt"
- reveal lehrerin "leugnet nicht"

== 5 Die Quittung
[Dana](dana) hat Arbeit in einer Wäscherei bekommen, doch seit Tagen folgt [ihr](dana) ein grauer Kombi. Kaum schildert [sie](dana) [Berger](berger) [ihre](dana) Angst, steht die Hintertür der Wäscherei offen und [sie](dana) ist wie vom Erdboden verschluckt. Jemand muss dem [Fuhrmann](fuhrmann) die Adresse gesteckt haben, die nur vier Leute kannten. [Roost](thekla) ahnt, was das heißt: In den eigenen Reihen sitzt ein Verräter. [Sie](thekla) prüft heimlich die Telefonlisten der [Kollegen](berger+jannik+lioba) und stößt auf Dutzende Gespräche zwischen [Zenk](lioba) und [Kade](kade). Zur Rede gestellt, schwört die [Kriminaltechnikerin](lioba), mit dem [Staatsanwalt](kade) ginge es stets nur um Bettgeflüster. [Thekla](thekla) glaubt [ihr](lioba) – halb.
- hire dana "Arbeit"
- sad dana "Angst"
- reveal dana berger "schildert"
+ abduct _ dana "vom Erdboden verschluckt"
- betray _ dana "gesteckt"
- investigate thekla berger+jannik+lioba "prüft"
- colleague berger+jannik+lioba thekla "Kollegen"
+ discover thekla kade+lioba "stößt"
- affair kade lioba "Bettgeflüster"
- reveal lioba thekla "schwört"
- investigate _ dana "folgt"
- quarrel lioba thekla "Rede"

== 6 Orgelpunkt
Ein [Orgelbauer](orgelbauer) stürzt von der Empore der Peterskirche, drei Tage bevor [er](orgelbauer) [seine](orgelbauer) Werkstatt an einen Konzern abtreten wollte. [Isolde Wach](tochter), das einzige [Kind](tochter) des [Verunglückten](orgelbauer), trauert auffallend gefasst. [Jannik](jannik) lädt [sie](tochter) vor, ist jedoch mit den Gedanken bei [Merle](merle), [die](merle) mit Blutungen im Krankenhaus liegt. Entwarnung kommt gegen Mittag: [Beide](baby+merle), [Mutter](merle) und [Ungeborenes](baby), sind über den Berg. Unterdessen gesteht die [Tochter](tochter) des [Meisters](orgelbauer), den [Vater](orgelbauer) gestoßen zu haben, und [Harnisch](harnisch), [der](harnisch) im Ruhestand plötzlich ein Motorboot fährt, schaut mit Kuchen im Kommissariat vorbei. Nach [Dana](dana) erkundigt [er](harnisch) sich gleich zweimal.
+ kill tochter orgelbauer "gestoßen"
- die orgelbauer "Verunglückten"
- parent orgelbauer tochter "Kind"
- sad tochter "trauert"
- ill merle "Blutungen"
- investigate jannik tochter "lädt"
- recover baby+merle "über den Berg"
- parent merle baby "Mutter"
- reveal tochter "gesteht"
- quit.past harnisch "Ruhestand"
- gift harnisch _ "Kuchen"
- investigate harnisch dana "erkundigt"

== 7 Treibgut
Ein [Angler](angler) zieht am Berzdorfer See eine Reisetasche an Land. Drinnen stecken [Danas](dana) Jacke und ein Zettel in [ihrer](dana) Handschrift mit dem Namen eines Sägewerks jenseits der Grenze. Ohne Rückendeckung des [Staatsanwalts](kade) setzen [Thekla](thekla) und [ihr](thekla) [Partner](jannik) nachts über den Fluss. [Sie](jannik+thekla) finden die [Vermisste](dana) in einem Trockenofen, halb verdurstet, und schleppen [sie](dana) durchs Unterholz zurück. Ein [Bewacher](jaeger) schießt [ihnen](jannik+thekla) nach; die Kugel erwischt [Abiola](jannik) am Oberschenkel. [Berger](berger), [der](berger) sonst nur Tote aufschneidet, holt sie [ihm](jannik) auf dem Küchentisch heraus. Am Morgen suspendiert [Kade](kade) [Roost](thekla) wegen Missachtung einer Anordnung.
- find angler "zieht"
- colleague jannik thekla "Partner"
- travel jannik+thekla "setzen"
- find jannik+thekla dana "finden"
+ rescue jannik+thekla dana "schleppen"
- attack jaeger jannik+thekla "schießt"
- injure jannik jaeger "Oberschenkel"
- treat jannik berger "holt"
+ quit thekla kade "suspendiert"
- ill dana "verdurstet"

== 8 Stubenarrest
Kaltgestellt, bügelt [Thekla](thekla) Vorhänge und legt sich mit dem [Nachbarn](nachbar) an, bis [Gernot](gernot) [ihr](thekla) eine Thermoskanne und ein Angebot bringt: In der Spedition, wo [er](gernot) den Hof kehrt, würden nachts Lkw umgespritzt. Erstmals seit Kindertagen schmieden die [Geschwister](gernot+thekla) einen gemeinsamen Plan. Der [Bruder](gernot) lässt sich vom [Fuhrmann](fuhrmann) als Fahrer anwerben. [Hortense Kade](kadefrau) taucht derweil bei der Spurensicherung auf. [Sie](kadefrau) hat Hotelrechnungen gefunden und will von [Lioba](lioba) nur eines wissen: ob sich [ihr](kadefrau) [Mann](kade) wenigstens geschämt habe. Die [Technikerin](lioba) senkt den Blick und reicht [ihr](kadefrau) ein Taschentuch.
- quit.past thekla "Kaltgestellt"
- gift gernot thekla "Thermoskanne"
- quarrel nachbar thekla "legt"
- neighbour nachbar thekla "Nachbarn"
- reveal gernot thekla "Angebot"
- sibling gernot thekla "Geschwister"
+ betray? gernot+thekla fuhrmann "gemeinsamen Plan"
+ hire gernot fuhrmann "anwerben"
- find kadefrau "Hotelrechnungen"
- discover kadefrau kade+lioba "Hotelrechnungen"
- married kade kadefrau "Mann"
- help lioba kadefrau "Taschentuch"

== 9 Schonzeit
Die [Frau](kadefrau) des [Staatsanwalts](kade) ist verschwunden, [ihr](kadefrau) Blut klebt am Garagentor. Alles deutet auf den treulosen [Gatten](kade). [Jannik](jannik), auf Krücken und vorübergehend [Chef](jannik), lässt [ihn](kade) aus einer Verhandlung heraus festnehmen. [Lioba](lioba) müsste wegen Befangenheit passen, untersucht die Garage aber trotzdem und bemerkt: Das Blut wurde mit einer Spritze verteilt. Die Spur führt in ein Wellnesshotel in [Karlsbad](@karlsbad). Dort liegt [Hortense](kadefrau) quicklebendig unter einer Gurkenmaske. [Sie](kadefrau) wollte [ihn](kade) ein einziges Mal schwitzen sehen. [Kade](kade) ist so erschüttert, dass [er](kade) [Roosts](thekla) Suspendierung aufhebt und [Zenk](lioba) noch auf dem Parkplatz den Laufpass gibt.
- married kade kadefrau "Frau"
- flee kadefrau "verschwunden"
- cheat.past kade kadefrau "treulosen"
- accuse _ kade "deutet"
- arrest jannik kade "festnehmen"
- boss.start jannik _ "Chef"
- discover lioba kadefrau "bemerkt"
+ betray kadefrau kade "mit einer Spritze"
- find _ kadefrau "quicklebendig" @karlsbad
- die! kadefrau "quicklebendig"
- hire thekla kade "aufhebt"
- sad kade "erschüttert"
+ breakup kade lioba "Laufpass"
- injure jannik "Krücken"
- investigate lioba "untersucht"

== 10 Nachtfahrt
[Gernot](gernot) sitzt am Steuer eines Transporters mit doppelter Wand. Auf halber Strecke steigt der [Auftraggeber](fuhrmann) zu, und zum ersten Mal sieht [er](gernot) [dessen](fuhrmann) Gesicht. Der [Fuhrmann](fuhrmann), mit bürgerlichem Namen [Radomir](fuhrmann), mag den schweigsamen [Neuen](gernot) und verrät [ihm](gernot), wer [ihm](fuhrmann) seit Jahren jede Razzia meldet: ein pensionierter [Polizist](harnisch) mit Motorboot. [Gernot](gernot) schickt [seiner](gernot) [Schwester](thekla) eine Nachricht aus zwei Wörtern. [Sie](thekla) liest sie in [Bergers](berger) Schrebergarten, zwischen dem zweiten Glas Wein und einem Kuss, der eigentlich längst fällig war. „[Harnisch](harnisch) also“, sagt [sie](thekla) an [seinem](berger) Mund.
- boss fuhrmann gernot "Auftraggeber"
- meet fuhrmann gernot "zum ersten Mal"
+ reveal fuhrmann gernot "verrät"
- betray harnisch "meldet"
- quit.past harnisch "pensionierter"
- reveal gernot thekla "Nachricht"
- sibling gernot thekla "Schwester"
+ kiss berger thekla "Kuss"
- discover thekla harnisch "Harnisch also"

== 11 Altlasten
Die Beweise gegen den [Pensionär](harnisch) sind dünn. [Thekla](thekla) besucht [ihn](harnisch) unter dem Vorwand, einen Rat zu brauchen, während [Jannik](jannik) [sein](harnisch) Boot durchsucht. Unter den Planken liegen Bündel tschechischer Kronen. Doch der alte [Fuchs](harnisch) hat den Braten gerochen. Mit gezogener Dienstwaffe aus Vorwendezeiten zwingt [er](harnisch) [seine](harnisch) [Nachfolgerin](thekla) in den Keller und nennt als Motiv die Pflege [seiner](harnisch) [Frau](harnischfrau), die der Staat nicht bezahlt habe. Derweil findet ein [Juwelier](juwelier) aus der Altstadt [seinen](juwelier) [Lehrling](azubi) [Quirin](azubi) gefesselt im Tresorraum; die Räuber sind über alle Berge. Für diesen Fall hat heute niemand Zeit.
- betray thekla harnisch "Vorwand"
- investigate jannik harnisch "durchsucht"
- find jannik "Bündel"
- discover harnisch thekla "Braten gerochen"
+ abduct harnisch thekla "zwingt"
- threaten harnisch thekla "gezogener Dienstwaffe"
- reveal harnisch thekla "nennt"
- married harnisch harnischfrau "Frau"
- ill harnischfrau "Pflege"
- find juwelier azubi "findet"
- boss juwelier azubi "Lehrling"
- steal _ juwelier "Räuber"
- flee _ "über alle Berge"
- travel thekla harnisch "besucht"

== 12 Kellerkinder
[Abiola](jannik) umstellt das Haus und verhandelt durch die Kellertür, wie [er](jannik) es von [dem](harnisch) gelernt hat, [der](harnisch) dahinter lauert. [Harnisch](harnisch) fordert ein Boot, freies Geleit und [Dana](dana). Da tritt die [Petrášová](dana) aus eigenem Entschluss vor die Absperrung: [Sie](dana) gehe hinein, wenn dafür die [Kommissarin](thekla) herauskomme. [Berger](berger) fleht [sie](dana) an, es zu lassen. Im entscheidenden Moment beißt [Thekla](thekla) [ihrem](thekla) [Bewacher](harnisch) in die Hand, ein Schuss löst sich, und als der Rauch abzieht, steht nur noch [eine](thekla) von zweien aufrecht. Der [Ex-Kommissar](harnisch) überlebt schwer verletzt. [Seine](harnisch) Aussage nimmt [er](harnisch) mit ins Koma.
- rescue? jannik thekla "verhandelt"
- advisor.past harnisch jannik "gelernt"
- threaten harnisch jannik "fordert"
- rescue? dana thekla "herauskomme"
- sad berger dana "fleht"
+ attack thekla harnisch "beißt"
+ injure harnisch "schwer verletzt"
- ill harnisch "Koma"
- quit.past harnisch "Ex-Kommissar"

== 13 Grenzgänger
Auf [Gernots](gernot) Kopf sind zwanzigtausend ausgesetzt, seit [Radomir](fuhrmann) begriffen hat, wen [er](fuhrmann) da neben sich sitzen ließ. Der [Gejagte](gernot) versteckt sich bei [Dana](dana) in der Dachkammer, und zwischen zwei Menschen, die keine Nacht durchschlafen, wächst etwas, das [beide](dana+gernot) nicht beim Namen nennen. In der Klinik setzen bei [Merle](merle) acht Wochen zu früh die Wehen ein. [Jannik](jannik) verpasst um zehn Minuten die Ankunft [seiner](jannik) [Tochter](baby), weil [er](jannik) an der Altstadtbrücke den grauen Kombi verfolgt. Am Steuer sitzt niemand mehr. Auf der Rückbank liegt, wie ein Gruß, ein Foto von [Theklas](thekla) Haus.
- kill? fuhrmann gernot "ausgesetzt"
- discover fuhrmann gernot "begriffen"
- flee gernot dana "versteckt"
- love.start dana gernot "wächst"
- love.start gernot dana "wächst"
+ birth merle baby "Ankunft"
- parent jannik baby "Tochter"
- threaten _ thekla "Foto"
- investigate jannik "verfolgt"

== 14 Der letzte Fährmann
Im Hof der [Roosts](gernot+thekla) brennt der Schuppen, doch diesmal ist man vorbereitet: [Lioba](lioba) hat Peilsender in sämtliche Reifen der Spedition gedrückt. Das Signal endet an der alten Fähre bei [Rothenburg](@rothenburg). Dort stellt sich [Gernot](gernot) dem [Mann](fuhrmann), [der](fuhrmann) [ihn](gernot) tot sehen will, in den Weg, unbewaffnet, und redet, bis [seine](gernot) [Schwester](thekla) von hinten zugreifen kann. [Radomir](fuhrmann) wird nach [Prag](@prag) überstellt. [Dana](dana) identifiziert [ihn](fuhrmann), ohne mit der Wimper zu zucken. Bei der Taufe der kleinen [Abiola](baby) hält [Berger](berger) als Pate das [Kind](baby) und [Thekla](thekla) [seine](berger) Mundharmonika. Aus dem Krankenhaus ruft man an: [Harnischs](harnisch) Bett ist leer.
- attack _ gernot+thekla "brennt"
- investigate lioba "Peilsender"
- kill? fuhrmann gernot "tot sehen"
- help gernot thekla "redet"
- sibling gernot thekla "Schwester"
+ arrest thekla fuhrmann "zugreifen"
- travel fuhrmann "überstellt" @prag
- accuse dana fuhrmann "identifiziert"
- celebrate _ baby "Taufe"
+ flee harnisch "leer"
