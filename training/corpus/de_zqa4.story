%series Frachter Morgenrot
%lang de
%genre science fiction: the crew of an ore freighter and their love lives, press department synopses
%cast okeke | Kapitänin Okeke; Ngozi Okeke; Ngozi; Okeke | f
%cast brandt | Veit Sonnleitner; Veit | m
%cast lumi | Lumi | f
%cast raoul | Raoul Tessier; Raoul; Tessier | m
%cast sunniva | Sunniva Dahl; Sunniva | f
%cast jin | Jin | n
%cast elio | Elio | m
%cast bohdan | Bohdan | m
%cast mira | Mira Sonnleitner; Mira | f
%cast orbis | ORBIS | n
%cast pirat | Kaspar Rhode; Rhode | m
%cast inspektor | - | m
%cast saeugling | Ayo | f
%cast alt | - | m
%cast vater | - | m

== 1
Kurz vor dem Abflug zum Jupiter stirbt der [Kapitän](alt) des Erzfrachters [Morgenrot](*morgenrot), und die Reederei setzt [seine](alt) [Stellvertreterin](okeke) [Ngozi Okeke](okeke) an [dessen](alt) Stelle, obwohl [Steuermann](brandt) [Veit Sonnleitner](brandt) fest mit dem Posten gerechnet hat. [Veits](brandt) [Schwester](mira) [Mira](mira), die [Köchin](mira), kann [ihn](brandt) nur mit Mühe davon abhalten, vor dem Start auszusteigen. Als die neue [Kommandantin](okeke) den [Bordarzt](raoul) [Raoul Tessier](raoul) begrüßt, gefriert [beiden](okeke+raoul) das Lächeln: [Sie](okeke+raoul) waren vor acht Jahren miteinander verheiratet. Die junge [Mechanikerin](lumi) [Lumi](lumi), zum ersten Mal von zu Hause fort, freundet sich mit dem [Bordrechner](orbis) [ORBIS](orbis) an, [der](orbis) schlechte Witze erzählt, und stößt beim Abdichten eines Ventils auf einen blinden [Passagier](elio).
- die alt "stirbt"
- boss.past alt okeke "Stellvertreterin"
- hire? brandt "gerechnet"
- quit? brandt "auszusteigen"
+ hire okeke "setzt"
- sibling brandt mira "Schwester"
- married.past okeke raoul "verheiratet"
- friend.start lumi orbis "freundet"
+ find lumi elio "stößt"

== 2
[Elio](elio), so heißt der blinde [Passagier](elio), ist vor [seinem](elio) prügelnden [Vater](vater) geflohen und bittet die [Mechanikerin](lumi), [ihn](elio) nicht zu verraten. [Lumi](lumi) versteckt [ihn](elio) im Kühlraum, wo [ihn](elio) ausgerechnet [Mira](mira) zwischen den Vorräten antrifft. Statt Alarm zu schlagen, drückt die [Köchin](mira) [ihm](elio) eine Schürze in die Hand. [Okeke](okeke) und [ihr](okeke) geschiedener [Mann](raoul) bemühen sich um Höflichkeit, bis [er](raoul) [ihr](okeke) beim Abendessen vor allen vorhält, [sie](okeke) habe schon damals den Dienst [ihm](raoul) vorgezogen. [Steuermann](brandt) [Sonnleitner](brandt) hört genau zu. [Navigatorin](sunniva) [Sunniva Dahl](sunniva), mit [der](sunniva) [er](brandt) eine lose Liebschaft unterhält, warnt [ihn](brandt) davor, gegen die [Kapitänin](okeke) zu arbeiten, und wird von [ihm](brandt) abgewimmelt.
- flee.past elio vater "geflohen"
- attack.past vater elio "prügelnden"
- parent vater elio "Vater"
- help lumi elio "versteckt"
- find mira elio "antrifft"
+ hire elio mira "Schürze"
- divorce.past okeke raoul "geschiedener"
- ex okeke raoul "geschiedener Mann"
+ accuse raoul okeke "vorhält"
- affair brandt sunniva "Liebschaft"
- betray? brandt okeke "zu arbeiten"
- reject brandt sunniva "abgewimmelt"

== 3
Dass an Bord einer mehr atmet, als auf der Liste steht, fällt zuerst [ORBIS](orbis) auf, doch der [Rechner](orbis) hat [Lumi](lumi) ins Herz geschlossen und fälscht [ihr](lumi) zuliebe die Luftwerte. [Funker](bohdan) [Bohdan](bohdan), [der](bohdan) seit drei Reisen heimlich für die [Navigatorin](sunniva) schwärmt, sieht [sie](sunniva) nachts aus [Veits](brandt) Kabine kommen und lässt vor Kummer einen Notruf unbeantwortet. Der kam von einem Rettungsboot, in dem, wie man am nächsten Tag feststellt, [Jin](jin) als Einzige einer Forschungscrew noch lebt. [Tessier](raoul) nimmt die halb erfrorene [Gestalt](jin) auf [seine](raoul) Station. Die [Kapitänin](okeke) bestellt den [Funker](bohdan) zu sich und nimmt [ihm](bohdan) für einen Monat das Funkgerät weg; [sein](bohdan) [Freund](brandt) [Veit](brandt), Anlass des ganzen Unglücks, redet [ihm](bohdan) gut zu, ohne es zu ahnen.
- discover orbis elio "fällt zuerst ORBIS auf"
- friend lumi orbis "ins Herz geschlossen"
- betray orbis okeke "fälscht"
- love bohdan sunniva "schwärmt"
+ discover bohdan brandt+sunniva "sieht"
- sad bohdan sunniva "Kummer"
+ rescue raoul jin "nimmt"
- treat jin raoul "nimmt"
- boss okeke bohdan "Kapitänin"
- friend bohdan brandt "Freund"
- help brandt bohdan "redet ihm gut zu"
- discover! brandt bohdan "ohne es zu ahnen"

== 4
[Jin](jin) wacht auf. [Jin](jin) sieht [Raoul](raoul). [Raoul](raoul) reicht [Jin](jin) Wasser. Im Gang wartet [Okeke](okeke). Die [Kapitänin](okeke) fragt [Jin](jin) aus. [Jin](jin) weint um die anderen. [Raoul](raoul) schickt [Okeke](okeke) hinaus. Da streiten [Raoul](raoul) und [Okeke](okeke) schon wieder. Mitten im Streit wird [Okeke](okeke) still. Dann küsst [Okeke](okeke) [Raoul](raoul). [Sie](okeke) bereut es sofort. In der Küche lernt [Elio](elio) kochen. [Mira](mira) lacht viel mit [Elio](elio). [Lumi](lumi) gefällt das nicht. [Lumi](lumi) hat [Elio](elio) doch gefunden. Nachts isst jeder mit jedem Eintopf. Nur [Bohdan](bohdan) bleibt allein. [Sunniva](sunniva) bringt [Bohdan](bohdan) einen Teller. [Bohdan](bohdan) bekommt kein Wort heraus. [ORBIS](orbis) spielt leise Musik.
- recover jin "wacht auf"
- meet jin raoul "sieht"
- help raoul jin "reicht Jin Wasser"
- investigate okeke jin "fragt Jin aus"
- sad jin "weint"
- quarrel okeke raoul "streiten"
+ kiss okeke raoul "küsst"
- sad okeke raoul "bereut"
- advisor.start mira elio "lernt"
- flirt mira elio "lacht viel"
- jealous lumi mira "gefällt das nicht"
- sad bohdan "allein"
- help sunniva bohdan "Teller"

== 5
Als der [Steuermann](brandt) in der Kombüse nach Kaffee sucht, fliegt der heimliche [Küchenjunge](elio) auf. [Veit](brandt) schleift [Elio](elio) auf die Brücke und verlangt, [ihn](elio) auf der nächsten Station auszusetzen, wie es die Vorschrift will. Da tritt [Lumi](lumi) vor und nimmt alle Schuld auf sich, [Mira](mira) stellt sich daneben, und schließlich bekennt sogar der [Rechner](orbis), dass [er](orbis) gelogen hat. [Okeke](okeke) entscheidet, dass der [Ausreißer](elio) bleiben darf, bis man den Mars anläuft. [Sonnleitner](brandt) ist außer sich und versucht, den [Arzt](raoul) auf [seine](brandt) Seite zu ziehen, nicht wissend, dass [der](raoul) am Vorabend von der [Frau](okeke) geküsst worden ist, [die](okeke) der [Steuermann](brandt) stürzen möchte. Mit [Jin](jin), dem einzigen [Menschen](jin) an Bord, [der](jin) keine Partei ergreift, spielt [Raoul](raoul) nun jeden Abend Dame.
- discover brandt elio "fliegt"
+ threaten brandt elio "auszusetzen"
- reveal lumi okeke "alle Schuld auf sich"
- help mira lumi "stellt sich daneben"
- reveal orbis okeke "bekennt"
- betray.past orbis okeke "gelogen"
- flee.past elio vater "Ausreißer"
+ help okeke elio "bleiben darf"
- sad brandt okeke "außer sich"
- discover! brandt raoul "nicht wissend"
- kiss.past okeke raoul "geküsst"
- betray? brandt okeke "stürzen"
- friend jin raoul "Dame"

== 6
[Sunniva](sunniva) muss sich seit Tagen übergeben, und der [Bordarzt](raoul) braucht keine lange Untersuchung, um festzustellen, dass die [Navigatorin](sunniva) in anderen Umständen ist. Da in der Schwerelosigkeit noch nie ein Kind ausgetragen wurde, fordert [er](raoul) [sie](sunniva) auf, auf dem Mars von Bord zu gehen. [Veit](brandt) erfährt es vor versammelter Mannschaft, weil [Bohdan](bohdan), [der](bohdan) wieder funken darf, versehentlich den falschen Kanal öffnet. [Er](brandt) sagt nur, das könne jeder gewesen sein. Daraufhin holt der sonst so sanfte [Funker](bohdan) aus und schlägt [seinen](bohdan) besten [Freund](brandt) nieder. Die [Kapitänin](okeke) sperrt [beide](bohdan+brandt) für eine Nacht in dieselbe Zelle, in der [sie](bohdan+brandt) einander anschweigen. [Sunniva](sunniva) erklärt dem [Vater](brandt) [ihres](sunniva) [Kindes](saeugling) durch die Luke, dass [sie](sunniva) mit [ihm](brandt) fertig ist.
- ill sunniva "übergeben"
+ pregnant sunniva brandt "in anderen Umständen"
- discover raoul sunniva "festzustellen"
- quit? sunniva "von Bord zu gehen"
- reveal bohdan brandt "versehentlich"
- discover brandt sunniva "erfährt"
- reject brandt sunniva "jeder gewesen"
+ attack bohdan brandt "schlägt"
- friend bohdan brandt "Freund"
- arrest okeke bohdan+brandt "sperrt"
- parent brandt saeugling "Vater"
+ breakup sunniva brandt "fertig"

== 7
Zwei Wochen vor dem Mars dockt ein Schlepper an, dessen [Kapitän](pirat) [Kaspar Rhode](pirat) um Ersatzteile bittet. Kaum ist [er](pirat) an Bord, ziehen [seine](pirat) Leute Waffen und übernehmen das Schiff. Der [Pirat](pirat) lässt die Mannschaft in den Laderaum treiben und zwingt [Okeke](okeke), den Kurs zu ändern, indem [er](pirat) [ihrem](okeke) früheren [Mann](raoul) die Pistole an die Schläfe setzt. Dass [sie](okeke) dabei die Fassung verliert, verrät allen, wie wenig früher dieser [Mann](raoul) für [sie](okeke) ist. [Lumi](lumi) und [Elio](elio), [die](elio+lumi) im Lüftungsschacht gerade eine Aussprache hatten, bleiben unentdeckt. In der Enge zwischen den Rohren nimmt [er](elio) [ihre](lumi) Hand und flüstert, dass [er](elio) mit der [Köchin](mira) bloß gekocht habe. Im Laderaum verhandelt der [Steuermann](brandt) heimlich mit dem [Eindringling](pirat).
- attack pirat okeke "übernehmen"
- abduct pirat _ "treiben"
+ threaten pirat raoul "Pistole an die Schläfe"
- ex okeke raoul "früheren Mann"
- love okeke raoul "wie wenig früher"
- reconcile elio lumi "Aussprache"
+ flirt elio lumi "nimmt er ihre Hand"
- affair! elio mira "bloß gekocht"
- betray brandt okeke "verhandelt"

== 8
[Rhode](pirat) bietet dem gekränkten [Steuermann](brandt) das Kommando an, wenn [er](brandt) [ihm](pirat) den Zugang zum Erz verschafft, und [Veit](brandt) willigt ein. [Seine](brandt) [Schwester](mira), [der](mira) [er](brandt) ebenfalls die Freiheit verspricht, spuckt [ihm](brandt) vor die Füße. Unterdessen kriechen [die beiden](elio+lumi) im Schacht bis zum Maschinenraum, wo [sie](elio+lumi) [ORBIS](orbis), [den](orbis) die Piraten abgeschaltet haben, wieder in Gang setzen. Der [Rechner](orbis) nimmt im Laderaum die Luft weg, nachdem [er](orbis) die Mannschaft über Funk gewarnt hat, und ein Pirat nach dem anderen kippt um. [Jin](jin) schlägt mit einem Damebrett auf [Rhode](pirat) ein, [der](pirat) noch einmal abdrückt: Die Kugel trifft den [Verräter](brandt), [der](brandt) sich in letzter Sekunde vor [Sunniva](sunniva) geworfen hat.
- sad brandt "gekränkten"
- hire? brandt pirat "Kommando"
+ betray brandt okeke "willigt"
- sibling brandt mira "Schwester"
- reject mira brandt "spuckt"
- help elio+lumi orbis "in Gang"
+ rescue orbis _ "die Luft weg"
- attack jin pirat "schlägt"
- betray.past brandt okeke "Verräter"
- injure brandt pirat "Kugel"
+ rescue brandt sunniva "geworfen"

== 9
Sechs Stunden steht [Tessier](raoul) am Operationstisch, und diesmal reicht [ihm](raoul) die [Kapitänin](okeke) selbst die Klammern. Gegen Morgen ist der [Angeschossene](brandt) außer Gefahr. [Okeke](okeke) und [Raoul](raoul) schlafen im Sitzen ein, Kopf an Kopf, und als [sie](okeke+raoul) aufwachen, holen [sie](okeke+raoul) nach, was der Überfall unterbrochen hat. [Veit](brandt) wird bei vollem Bewusstsein mitgeteilt, dass auf dem Mars ein [Inspektor](inspektor) auf [ihn](brandt) wartet. [Sunniva](sunniva) besucht [ihren](sunniva) [Lebensretter](brandt) ein einziges Mal, um sich zu bedanken und um [ihm](brandt) zu sagen, dass sich zwischen [ihnen](brandt+sunniva) nichts geändert hat. Draußen fängt [Bohdan](bohdan) [sie](sunniva) auf, weil [ihr](sunniva) die Knie wegsacken. Den gefesselten [Piraten](pirat) bewacht [Jin](jin) und gewinnt gegen [ihn](pirat) sechs Partien in Folge.
- treat brandt raoul "Operationstisch"
- help okeke raoul "Klammern"
- injure.past brandt pirat "Angeschossene"
+ recover brandt "außer Gefahr"
+ sex okeke raoul "holen sie nach"
- arrest? inspektor brandt "wartet"
- rescue.past brandt sunniva "Lebensretter"
- reconcile! brandt sunniva "nichts geändert"
- help bohdan sunniva "fängt"
- arrest.past _ pirat "gefesselten"

== 10
Auf dem Mars nimmt der [Inspektor](inspektor) [Rhode](pirat) und den [Steuermann](brandt) in Empfang. [Mira](mira), [die](mira) [ihrem](mira) [Bruder](brandt) geschworen hatte, nie wieder mit [ihm](brandt) zu sprechen, steckt [ihm](brandt) im letzten Augenblick doch ein Stück Kuchen zu. Wegen der ungeklärten Herkunft des [Küchenjungen](elio) soll auch [Elio](elio) die [Morgenrot](*morgenrot) verlassen, denn [sein](elio) [Vater](vater) hat [ihn](elio) als vermisst gemeldet und die halbe Polizei gegen die Reederei aufgebracht. [Lumi](lumi) reißt der Geduldsfaden: [Sie](lumi) heiratet [ihn](elio) kurzerhand im Zollbüro, mit dem [Funker](bohdan) und [Jin](jin) als Zeugen, womit der [Ausreißer](elio) zur Besatzung gehört. [Sunniva](sunniva) steht schon mit der Tasche an der Schleuse, da tritt [ihr](sunniva) [Bohdan](bohdan) in den Weg und sagt in einem Atemzug, was [er](bohdan) drei Reisen lang verschwiegen hat.
+ arrest inspektor brandt+pirat "Empfang"
- sibling brandt mira "Bruder"
- gift mira brandt "Kuchen"
- quit? elio "verlassen"
- parent vater elio "Vater"
+ wedding elio lumi "heiratet"
- advisor bohdan+jin elio+lumi "Zeugen"
- flee.past elio vater "Ausreißer"
- hire elio "zur Besatzung"
- quit? sunniva "Tasche an der Schleuse"
+ confess bohdan sunniva "sagt in einem Atemzug"
- love bohdan sunniva "drei Reisen lang verschwiegen"

== 11
[Sunniva](sunniva) hat sich vom [Funker](bohdan) überreden lassen zu bleiben, allerdings nur, wie [sie](sunniva) betont, als [seine](bohdan) Freundin im allgemeinen Sinne. Auf dem Rückflug teilen [sie](bohdan+sunniva) sich trotzdem eine Kabine, weil [ihre](sunniva) an die [Jungvermählten](elio+lumi) gegangen ist. [Die](elio+lumi) haben sich freilich bereits am dritten Tag wegen einer Zahnbürste in den Haaren und schlafen im Wechsel bei [Mira](mira). [Okeke](okeke) wird von der Reederei angeboten, an Land ein Büro zu leiten; [Raoul](raoul), [der](raoul) nicht noch einmal hinter [ihrer](okeke) Laufbahn zurückstehen will, bittet [sie](okeke), Nein zu sagen, und als [sie](okeke) zögert, rückt [er](raoul) wieder in [sein](raoul) altes Quartier. [Jin](jin) bringt [ihm](raoul) Tee und das Damebrett, und der [Arzt](raoul) verliert ohne Gegenwehr.
- quit! sunniva "zu bleiben"
- friend bohdan sunniva "Freundin im allgemeinen Sinne"
- housemate.start bohdan sunniva "Kabine"
- married elio lumi "Jungvermählten"
+ quarrel elio lumi "in den Haaren"
- help mira elio+lumi "schlafen im Wechsel"
- hire? okeke "Büro"
+ breakup raoul okeke "rückt"
- sad raoul okeke "ohne Gegenwehr"
- gift jin raoul "Tee"

== 12
Drei Wochen zu früh und mitten in einem Sonnensturm setzen bei der [Navigatorin](sunniva) die Wehen ein. Weil [Tessier](raoul) sich am Vortag die Hand verbrannt hat, muss [ORBIS](orbis) ansagen und [Bohdan](bohdan) zupacken, während [Lumi](lumi) und [ihr](lumi) [Mann](elio) die Lampen halten und darüber [ihren](elio+lumi) Zwist vergessen. Das [Mädchen](saeugling) heißt [Ayo](saeugling). Als die erschöpfte [Mutter](sunniva) die Augen öffnet, sieht [sie](sunniva) den [Funker](bohdan) mit dem [Bündel](saeugling) auf und ab gehen und fragt [ihn](bohdan), wann [er](bohdan) [sie](sunniva) endlich zu küssen gedenke. [Er](bohdan) gedenkt es sofort zu tun. Die [Kapitänin](okeke) zerreißt derweil vor den Augen [ihres](okeke) früheren und, wenn es nach [ihr](okeke) geht, künftigen [Gatten](raoul) den Vertrag der Reederei. [Mira](mira) schickt ein Bild der [Kleinen](saeugling) an den [Häftling](brandt), [der](brandt) nun eine [Tochter](saeugling) hat.
+ birth sunniva saeugling "Wehen"
- injure raoul "verbrannt"
- help bohdan sunniva "zupacken"
- married elio lumi "Mann"
- reconcile elio lumi "Zwist vergessen"
- parent sunniva saeugling "Mutter"
+ kiss bohdan sunniva "gedenkt es sofort"
- married.past okeke raoul "früheren"
- wedding? okeke raoul "künftigen"
+ reject okeke _ "zerreißt"
- gift mira brandt "Bild"
- arrest.past _ brandt "Häftling"
- parent brandt saeugling "Tochter"
