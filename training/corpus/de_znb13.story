%series Parzelle 44
%lang de
%genre allotment garden soap in Leipzig, daily TV listings
%cast anouk   | Anouk Lemaire; Anouk; Lemaire | f
%cast ronny   | Ronny Fuchs; Ronny; Fuchs | m
%cast silvi   | Silvi Fuchs; Silvi | f
%cast dante   | Dante | m
%cast gudrun  | Gudrun Bach; Gudrun; Bach | f
%cast erwin   | Erwin Bach; Erwin | m
%cast kerim   | Kerim | m
%cast jasna   | Jasna Vuk; Jasna; Vuk | f
%cast vorstand | Vorsitzender Abendroth; Abendroth | m
%cast luca    | Luca | n
%cast gast    | - | f
%cast zwerg   | Ottokar | n
%cast maedchen | Flora | f
%cast dachdecker | - | m

== 1 Aussaat
Parzelle 44 hat eine neue [Pächterin](anouk). [Anouk Lemaire](anouk), [Belgierin](anouk) und seit kurzem solo, kann eine Harke nicht von einem Rechen unterscheiden, was [ihr](anouk) [Gudrun](gudrun) und [Erwin Bach](erwin) von Nummer 43 über den Zaun hinweg sogleich erklären. [Gartenfreund Ronny Fuchs](ronny) von Nummer 45 erklärt nichts, sondern gräbt [ihr](anouk) das halbe Beet um. [Seine](ronny) bessere [Hälfte](silvi), [Silvi](silvi), zählt die Spatenstiche. [Vorsitzender Abendroth](vorstand) verhängt wegen Mittagsruhe ein Bußgeld gegen [Ronny](ronny), mit [dem](ronny) [er](vorstand) seit der Sache mit dem Komposthaufen verfeindet ist.
- move anouk "neue Pächterin"
- breakup.past anouk _ "solo"
- married erwin gudrun "Bach"
- neighbour.start anouk erwin+gudrun "über den Zaun"
- neighbour.start anouk ronny "Nummer 45"
+ help ronny anouk "gräbt"
- married ronny silvi "Hälfte"
- jealous silvi anouk "zählt"
- enemy ronny vorstand "verfeindet"

== 2 Pikieren
[Kerim](kerim) vom Imbiss am Tor verehrt [Silvi](silvi) seit dem Sommerfest und steckt [ihr](silvi) täglich eine Gratiswurst zu. [Ronny](ronny) isst die Wurst. [Anouks](anouk) [Verflossener](dante), der [Koch](dante) [Dante](dante), taucht mit einer Entschuldigung und einem Topf Minze am Gartentor auf; [sie](anouk) nimmt die Minze. [Jasna Vuk](jasna), die [Kassenwartin](jasna), stößt in den Büchern auf ein Loch von viertausend Euro. [Ihr](jasna) erster Verdacht fällt auf den [Vorsitzenden](vorstand), [ihr](jasna) zweiter auf [Erwin](erwin), und beide sind falsch.
- love kerim silvi "verehrt"
- gift kerim silvi "Gratiswurst"
- ex anouk dante "Verflossener"
+ return dante "taucht"
- gift dante anouk "Minze"
- reject anouk dante "nimmt die Minze"
+ discover jasna _ "stößt"
- accuse jasna vorstand "Verdacht"
- accuse jasna erwin "ihr zweiter"

== 3 Eisheilige
In der letzten Frostnacht wärmen sich [Anouk](anouk) und [Ronny](ronny) bei den Tomaten an einem Grablicht, dann an einem Kräuterlikör, schließlich aneinander. Am Morgen ist der Frost vorbei und die Ehe der [Fuchs'](ronny+silvi) nicht mehr ganz, denn [Silvi](silvi) hat [ihn](ronny) gesucht und gefunden. [Sie](silvi) sagt nichts, [sie](silvi) dreht den Gartenschlauch auf. [Gudrun](gudrun), [die](gudrun) alles beobachtet, ruft [ihrer](gudrun) Schachgruppe zu, so etwas habe es zu Ostzeiten nicht gegeben. [Erwin](erwin) hustet. Es hatte.
+ sex anouk ronny "aneinander"
- cheat ronny silvi "aneinander"
- discover silvi anouk+ronny "gefunden"
- attack silvi anouk+ronny "Gartenschlauch"
- discover gudrun anouk+ronny+silvi "beobachtet"
- reveal gudrun _ "ruft"
- cheat.past erwin gudrun "Es hatte"

== 4 Gemüse
[Silvi](silvi) jätet. [Kerim](kerim) jätet neben [Silvi](silvi). [Kerim](kerim) ist zehn Jahre jünger als [Silvi](silvi). [Ronny](ronny) bittet [Silvi](silvi) um Verzeihung. [Silvi](silvi) zeigt [Ronny](ronny) das Tor. [Ronny](ronny) schläft bei [Dante](dante). [Dante](dante) und [Ronny](ronny) trinken auf [Anouk](anouk). [Dante](dante) weiß nicht, was [Ronny](ronny) weiß. Dann weiß es [Dante](dante). [Dante](dante) wirft [Ronny](ronny) vom Sofa. [Ronny](ronny) schläft im Geräteschuppen. Neben [Ronny](ronny) steht [Ottokar](zwerg), der [Zwerg](zwerg).
- flirt kerim silvi "neben Silvi"
+ breakup silvi ronny "zeigt Ronny das Tor"
- housemate.start dante ronny "schläft"
- discover dante anouk+ronny "Dann weiß"
- attack dante ronny "wirft"
- move ronny "Geräteschuppen"

== 5 Gießdienst
[Luca](luca), [Silvis](silvi) und [Ronnys](ronny) erwachsenes [Kind](luca), kommt vom Studium aus [Gent](@gent) heim, findet den [Vater](ronny) im Schuppen und die [Mutter](silvi) im Imbisswagen vor und erklärt [beide](ronny+silvi) für verrückt. Mit [Anouk](anouk) spricht [Luca](luca) flämisch, aus Rache zunächst nur Flüche. [Jasna](jasna) legt sich nachts vor dem Vereinsheim auf die Lauer; erwischt wird [Gudrun](gudrun), [die](gudrun) mit dem Schlüssel [ihres](gudrun) [Mannes](erwin) an die Kasse geht. Für wen braucht die [Rentnerin](gudrun) so viel Geld? [Jasna](jasna), von Haus aus [Altenpflegerin](jasna), fragt lieber erst einmal freundlich.
- return luca "heim"
- parent ronny luca "Vater"
- parent silvi luca "Mutter"
- discover luca ronny+silvi "findet"
- sad luca anouk "Rache"
- married erwin gudrun "Mannes"
+ discover jasna gudrun "erwischt"
- steal gudrun _ "geht"

== 6 Der Brief aus Meißen
Eine [Frau](gast) aus [Meißen](@meissen), erzählt [Gudrun](gudrun), nehme [sie](gudrun) seit Ostern aus: [Sie](gast) habe Briefe, die [Erwin](erwin) [ihr](gast) in den Siebzigern geschrieben habe, und drohe, sie im Vereinsblatt abzudrucken. [Gudrun](gudrun) schämt sich für [ihn](erwin) und zahlt; [er](erwin) ahnt nichts und gießt. [Jasna](jasna) fährt nach [Meißen](@meissen), im Beiwagen von [Abendroth](vorstand), [der](vorstand) [sie](jasna) seit Jahren zum Kaffee bittet und seit Jahren ein Nein hört. Diesmal trinken [sie](jasna+vorstand) unterwegs zwei Kännchen.
+ threaten.past gast gudrun "nehme sie seit Ostern aus"
- reveal gudrun jasna "erzählt"
- love.past erwin gast "Briefe"
- sad gudrun erwin "schämt"
- discover! erwin gudrun "ahnt"
- travel jasna+vorstand "fährt" @meissen
- reject.past jasna vorstand "Nein"
+ date jasna vorstand "zwei Kännchen"

== 7 Hochsommer
Die [Erpresserin](gast) ist neunundsiebzig, wohnt im Stift und hat die Briefe längst verheizt. [Jasna](jasna) bringt [sie](gast) kurzerhand mit. Am Gartentor erkennen sich [Erwin](erwin) und [seine](erwin) alte [Flamme](gast) nicht, was [Gudrun](gudrun) dermaßen freut, dass [sie](gudrun) die [Rivalin](gast) zum Pflaumenkuchen bittet. [Anouk](anouk) hat andere Sorgen: Ein Test aus der Drogerie färbt sich blau. [Ronny](ronny) hört es von [Dante](dante), [Dante](dante) hörte es von [Luca](luca), und [Luca](luca) hat es aus erster Hand, denn [Anouk](anouk) und [Luca](luca) sind inzwischen dicke.
- discover jasna gast "neunundsiebzig"
- love.past erwin gast "Flamme"
- happy gudrun "freut"
- enemy gast gudrun "Rivalin"
- invite gudrun gast "bittet"
+ pregnant anouk ronny "blau"
- discover! erwin gast "erkennen"
- reveal dante ronny "hört es von Dante"
- reveal luca dante "hörte es von Luca"
- friend.start anouk luca "dicke"

== 8 Ernte
[Ronny](ronny) läuft zu [Anouk](anouk). [Dante](dante) läuft zu [Anouk](anouk). [Anouk](anouk) pflückt Bohnen. [Ronny](ronny) macht [Anouk](anouk) einen Antrag. [Dante](dante) macht [Anouk](anouk) auch einen Antrag. [Anouk](anouk) pflückt weiter. [Anouk](anouk) will weder [Ronny](ronny) noch [Dante](dante). [Ronny](ronny) schubst [Dante](dante). [Dante](dante) schubst [Ronny](ronny). [Beide](dante+ronny) liegen im Kürbis. [Luca](luca) lacht. [Silvi](silvi) holt Pflaster. [Silvi](silvi) verarztet zuerst [Dante](dante). Dabei sieht [Dante](dante) [Silvi](silvi) an. [Kerim](kerim) lässt die Zange fallen.
+ propose ronny anouk "macht"
- propose dante anouk "auch einen Antrag"
- reject anouk dante+ronny "weder"
- attack dante ronny "schubst Ronny"
- attack ronny dante "schubst Dante"
- treat dante silvi "verarztet"
- flirt dante silvi "sieht Dante Silvi an"
- jealous kerim dante "Zange"

== 9 Sturmtief Hedwig
Der Sturm deckt sieben Lauben ab. Ein [Dachdecker](dachdecker) aus [Borna](@borna) wird zum begehrtesten [Mann](dachdecker) der Anlage, zumal [er](dachdecker) ohne Hemd arbeitet; [Luca](luca) reicht [ihm](dachdecker) die Ziegel und bleibt gleich auf dem First. [Kerim](kerim) stellt [Silvi](silvi) vor die Entscheidung, und weil [sie](silvi) zu lange überlegt, packt [er](kerim) [seinen](kerim) Wagen und fährt vom Tor. [Erwin](erwin) stürzt von der Leiter. Im Krankenhaus sagt [er](erwin) [Gudrun](gudrun), was [er](erwin) in fünfzig Jahren nicht gesagt hat, und [sie](gudrun) sagt [ihm](erwin), dass [sie](gudrun) es immer gewusst habe.
- flirt dachdecker luca "reicht"
+ breakup kerim silvi "packt"
- injure erwin "stürzt"
- reveal erwin gudrun "sagt"
- discover.past gudrun erwin "gewusst"

== 10 Vereinswahl
[Abendroth](vorstand) kandidiert nicht mehr, aus privaten Gründen, die [Jasna](jasna) heißen und neben [ihm](vorstand) sitzen. Um das Amt bewerben sich [Ronny](ronny) und [Silvi](silvi), [die](ronny+silvi) kein Wort miteinander wechseln und daher beim Auszählen nebeneinander schweigen müssen. [Silvi](silvi) siegt mit einer Stimme; sie stammt von [Ronny](ronny). Das rührt die frisch gewählte [Vorsitzende](silvi) mehr als jede Entschuldigung, und [sie](silvi) erlaubt dem [Mann](ronny), [der](ronny) neunzehn Jahre lang [ihr](silvi) Schnarchen ertrug, den Schuppen mit einer Heizung zu versehen. [Dante](dante), mit [dem](dante) [sie](silvi) am Vortag noch geflirtet hatte, räumt das Feld.
- quit vorstand "kandidiert"
+ couple jasna vorstand "neben ihm"
- enemy ronny silvi "kein Wort"
+ hire silvi "siegt"
- help ronny silvi "stammt"
- reconcile ronny silvi "rührt"
- flirt.past silvi dante "geflirtet"

== 11 Winterfest
Im November kriegt [Anouk](anouk) mitten auf Parzelle 44 die Wehen. Die Nabelschnur durchtrennt mit der desinfizierten Rosenschere [Gudrun](gudrun), einst Hebamme in [Grimma](@grimma). [Flora](maedchen) wiegt sechs Pfund und hat unverkennbar [Ronnys](ronny) Ohren. [Silvi](silvi) nimmt das [Würmchen](maedchen) auf den Arm, schluckt und sagt, nun ja, [Lucas](luca) kleine [Schwester](maedchen). Auch [Anouk](anouk) und [sie](silvi), seit den Eisheiligen spinnefeind, machen [ihren](anouk+silvi) Frieden. [Kerims](kerim) Wagen steht am nächsten Morgen wieder am Tor, und die Wurst ist gratis.
+ birth anouk maedchen "Wehen"
- treat anouk gudrun "durchtrennt"
- parent ronny maedchen "Ohren"
- sibling luca maedchen "Schwester"
- enemy.past anouk silvi "spinnefeind"
+ reconcile anouk silvi "Frieden"
- return kerim "wieder am Tor"

== 12 Frühbeet
Ein Jahr ist um. [Jasna](jasna) und [Abendroth](vorstand) laden zur Verlobung ins Vereinsheim; die Torte hat die Form eines Bußgeldbescheids. [Silvi](silvi) tanzt mit [Kerim](kerim), der [Imbisswirt](kerim) tanzt mit [ihr](silvi) hinaus, und durchs Fenster sieht [Ronny](ronny), wie [die beiden](kerim+silvi) sich küssen. Statt zu toben, schiebt [er](ronny) den Kinderwagen zu [Anouk](anouk) und fragt, ob [er](ronny) wenigstens das Beet umgraben dürfe. [Luca](luca) zieht mit dem [Mann](dachdecker) vom Dach in [Borna](@borna) zusammen. [Erwin](erwin), auf Krücken, übernimmt bei [Gudrun](gudrun) das Gießen, und [Ottokar](zwerg) schaut zu.
+ engaged jasna vorstand "Verlobung"
- invite jasna+vorstand _ "laden"
+ kiss kerim silvi "küssen"
- discover ronny kerim+silvi "sieht"
- help? ronny anouk "umgraben"
- move luca dachdecker "zieht" @borna
- help erwin gudrun "übernimmt"
