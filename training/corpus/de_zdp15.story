%series Die Passage am Wall
%lang de
%genre daily soap about a shopping arcade in Bremen, episode descriptions of a fan forum
%cast merle | Merle Harms; Merle | f
%cast tom | Tom Harms; Tom | m
%cast esra | Esra Tekin; Esra | f
%cast volkan | Volkan Tekin; Volkan | m
%cast ruprecht | Ruprecht von Bülau; Ruprecht; von Bülau | m
%cast clarissa | Clarissa von Bülau; Clarissa | f
%cast jule | Jule | f
%cast kit | Kit | n
%cast santos | Dr. Rafael Santos; Santos; Rafael | m
%cast edeltraud | Edeltraud Harms; Edeltraud | f
%cast finja | Finja | f
%cast hoelscher | Hauptkommissar Hölscher; Hölscher | m
%cast bote | Milan | m
%cast brand | - | m
%cast kitvater | - | m
%cast baby | - | f

== 1
Am Morgen [ihrer](merle) Silberhochzeit schließt [Merle Harms](merle) die Buchhandlung auf und findet zwischen den Ratgebern [ihren](merle) [Mann](tom), und zwar nicht allein. [Tom](tom) knöpft sich das Hemd zu, die [Frisörin](esra) [Esra Tekin](esra) sucht [ihren](esra) zweiten Schuh. [Merle](merle) zieht den Ring ab, legt ihn zu den Sonderangeboten und wirft [den](tom), [der](tom) ihn [ihr](merle) angesteckt hat, mitsamt dem Kopierer hinaus. [Edeltraud](edeltraud), die [Mutter](edeltraud) des [Ertappten](tom), schlägt sich zu aller Erstaunen auf die Seite der [Schwiegertochter](merle). [Esras](esra) [Bruder](volkan) [Volkan](volkan), [Fleischer](volkan) zwei Läden weiter, wetzt die Messer etwas länger als sonst.
- celebrate? merle+tom "Silberhochzeit"
- married merle tom "Mann"
+ discover merle esra+tom "findet"
- sex esra tom "nicht allein"
- cheat tom merle "nicht allein"
+ breakup merle tom "wirft"
- parent edeltraud tom "Mutter"
- kin edeltraud merle "Schwiegertochter"
- help edeltraud merle "Seite"
- sibling esra volkan "Bruder"

== 2
Der [Eigentümer](ruprecht) der Passage, [Ruprecht von Bülau](ruprecht), will aus den Läden Lofts machen und lässt durch einen [Boten](bote) Räumungsbriefe austragen. Dem jungen [Mann](bote) mit dem Fahrrad schlägt daher überall Kälte entgegen, nur bei [Finja](finja) nicht, der siebzehnjährigen [Tochter](finja) von [Merle](merle) und [Tom](tom): [Sie](finja) lässt sich von [ihm](bote) den Brief vorlesen, so langsam wie möglich. [Clarissa](clarissa), die [Gattin](clarissa) des [Hausherrn](ruprecht), erscheint unterdessen mit verbundenem Handgelenk bei [Dr. Santos](santos), dem [Arzt](santos) über dem Teeladen, und erzählt etwas von einer Treppe. [Er](santos) glaubt an die Treppe nicht.
- threaten ruprecht _ "Räumungsbriefe"
- boss ruprecht bote "lässt"
- parent merle+tom finja "Tochter"
+ flirt bote finja "vorlesen"
- married clarissa ruprecht "Gattin"
- injure clarissa "verbundenem"
- treat clarissa santos "Handgelenk"
+ betray clarissa santos "erzählt"

== 3
Die Mieter halten Kriegsrat im Kühlraum der Fleischerei. [Merle](merle) und [Esra](esra), die [Betrogene](merle) und die [andere](esra), müssen sich ein und dieselbe Kiste teilen, weil es zu wenige Sitzplätze gibt. [Esra](esra) setzt zu einer Entschuldigung an; [Merle](merle) hält [ihr](esra) stumm ein Schweineohr hin. [Kit](kit) vom Plattenladen, ein [Mensch](kit) weniger Worte, schlägt vor, die Passage für einen Tag gratis zu öffnen. [Jule](jule), [Kits](kit) langjährige [Lebensgefährtin](jule), findet das großartig, und [Kit](kit) hört aus [ihrer](jule) Begeisterung etwas heraus, das [Kit](kit) nicht gefällt: [Jule](jule) sieht dabei die ganze Zeit zu [Volkan](volkan) hin.
- cheat.past tom merle "Betrogene"
- affair.past esra tom "die andere"
- reconcile? esra merle "Entschuldigung"
- reject merle esra "Schweineohr"
- couple jule kit "Lebensgefährtin"
- happy jule "Begeisterung"
+ jealous kit volkan "nicht gefällt"

== 4
[Tom](tom) schläft im Lieferwagen und isst aus Dosen. [Esra](esra) will [ihn](tom) nicht mehr sehen, seit [er](tom) [sie](esra) vor [Merle](merle) als Ausrutscher bezeichnet hat, und stellt [ihm](tom) die restlichen Socken vor die Stoßstange. Aus Mitleid nimmt [ihn](tom) [seine](tom) [Mutter](edeltraud) auf, unter der Bedingung, dass [er](tom) jeden Abend fünf Seiten in einem Eheratgeber liest, laut. [Finja](finja) wird vom [Botenjungen](bote) ins Freilichtkino ausgeführt und erfährt dabei, dass [Milan](bote), so [sein](bote) Name, der [Sohn](bote) des verhassten [Hauseigentümers](ruprecht) ist, [den](bote) [dieser](ruprecht) nie anerkannt hat. [Sie](finja) hält [ihm](bote) die Popcorntüte hin und denkt nach.
+ breakup esra tom "Socken"
- help edeltraud tom "Mitleid"
- housemate.start edeltraud tom "nimmt"
- parent edeltraud tom "Mutter"
- date bote finja "Freilichtkino"
+ reveal bote finja "erfährt"
- parent ruprecht bote "Sohn"
- reject.past ruprecht bote "nie anerkannt"

== 5
In der Nacht brennt der Plattenladen. [Volkan](volkan), [der](volkan) über der Fleischerei wohnt, hört die Katze, dann [Jule](jule), bricht mit der Schulter die Tür ein und trägt die [Ohnmächtige](jule) durch den Rauch. Vinyl, so lernt man, brennt bunt. [Kit](kit) war in [Hamburg](@hamburg) und kehrt in eine Ruine zurück, vor der [Jule](jule) in eine Fleischerschürze gewickelt sitzt und den [Retter](volkan) ansieht wie früher [Kit](kit). [Hauptkommissar Hölscher](hoelscher) findet einen Kanister und tippt auf Versicherungsbetrug, also auf [Kit](kit). Der wahre [Zündler](brand) steht zwischen den Gaffern und zieht den Kragen hoch.
+ rescue volkan jule "trägt"
- ill jule "Ohnmächtige"
- return kit "kehrt"
- love.start jule volkan "ansieht"
- love.past jule kit "wie früher"
- investigate hoelscher _ "Kanister"
+ accuse hoelscher kit "tippt"
- attack brand kit "Zündler"

== 6
Sonntags ist die Passage leer. Die Springbrunnen laufen trotzdem, und [Edeltraud Harms](edeltraud) füttert verbotenerweise die Spatzen. [Merle](merle) sortiert Rückgaben, [Dr. Santos](santos) lässt sich ein Buch empfehlen, das [er](santos) schon dreimal gelesen hat, und [beide](merle+santos) tun, als wäre das ein Einkauf. Wer liest, heißt es auf einem Lesezeichen, lebt doppelt. Hinter dem Vorhang der Umkleide im Modehaus zählt [Clarissa](clarissa) die blauen Flecke und die Jahre. Dann ruft [sie](clarissa) in der Praxis an, hört das Band und legt wieder auf.
+ flirt merle santos "tun, als wäre"
- attack.past _ clarissa "blauen Flecke"

== 7
[Kit](kit) sitzt in Untersuchungshaft und schweigt, denn das Alibi für die Brandnacht hat einen Namen, den [Kit](kit) nicht nennen mag: In [Hamburg](@hamburg) lag [Kits](kit) [Vater](kitvater) im Sterben, [den](kitvater) [Kit](kit) vor allen verleugnet hatte. [Jule](jule) bringt saubere Wäsche und macht Schluss. [Rafael Santos](santos) stellt [Clarissa](clarissa) im Treppenhaus zur Rede, behutsam, und die [Frau](clarissa), [die](clarissa) seit Jahren von Treppen fällt, sagt endlich den Satz: [Ihr](clarissa) [Mann](ruprecht) schlägt [sie](clarissa). [Santos](santos) bringt [sie](clarissa) in das einzige Versteck, das [ihm](santos) einfällt, nämlich zu [Merle](merle), zwischen die Ratgeber.
- arrest _ kit "Untersuchungshaft"
- reveal! kit "schweigt"
- ill kitvater "im Sterben"
- parent kitvater kit "Vater"
- reject.past kit kitvater "verleugnet"
- gift jule kit "Wäsche"
+ breakup jule kit "Schluss"
+ reveal clarissa santos "Satz"
- married clarissa ruprecht "Mann"
- attack ruprecht clarissa "schlägt"
- help santos clarissa "bringt"#2
- help merle clarissa "Versteck"

== 8
[Von Bülau](ruprecht) vermisst [seine](ruprecht) [Frau](clarissa) weniger als [ihre](clarissa) Unterschrift: Die Passage gehört, wie sich herausstellt, [ihr](clarissa). [Er](ruprecht) setzt ein Kopfgeld aus, und [Tom](tom), [der](tom) endlich einmal etwas richtig machen will und dringend Geld braucht, weiß eine Nacht lang nicht, was schwerer wiegt. Am Morgen verrät [er](tom) nichts, sondern warnt [Merle](merle) durch das Oberlicht. Da ist der [Gatte](ruprecht) schon im Haus. [Edeltraud](edeltraud) schmettert [ihm](ruprecht) den Duden über den Scheitel, Ausgabe in zwölf Bänden, Band neun. Als [er](ruprecht) zu sich kommt, sind die [Flüchtige](clarissa) und der [Doktor](santos) über alle Berge, und [er](ruprecht) droht, alle zu verklagen.
- married clarissa ruprecht "Frau"
- investigate ruprecht clarissa "Kopfgeld"
- reveal! tom ruprecht "verrät er nichts"
+ help tom merle "warnt"
- attack edeltraud ruprecht "schmettert"
- injure ruprecht edeltraud "Scheitel"
+ flee clarissa+santos ruprecht "über alle Berge"
- threaten ruprecht _ "droht"

== 9
[Milan](bote) legt [Hölscher](hoelscher) ein Feuerzeug mit Monogramm auf den Tisch, das [er](bote) in der Brandnacht im Rinnstein fand. Es ist das [seines](bote) [Vaters](ruprecht). Lange hat der [Junge](bote) es behalten, aus Scham und aus etwas, das [er](bote) Hoffnung nennt. [Finja](finja) hält unter dem Tisch [seine](bote) Hand. Noch am selben Tag kommt [Kit](kit) frei und fährt zur Beerdigung nach [Hamburg](@hamburg), wo am Grab zwei [Menschen](jule+volkan) stehen, mit [denen](jule+volkan) [Kit](kit) nicht gerechnet hätte: [Jule](jule) und [Volkan](volkan). Drei Leute unter einem Schirm, und keiner von [ihnen](jule+kit+volkan) weiß, wohin mit den Armen.
+ accuse bote ruprecht "Feuerzeug"
- find.past bote "fand"
- parent ruprecht bote "Vaters"
- sad bote "Scham"
- help finja bote "hält"
+ arrest! _ kit "frei"
- travel kit "fährt" @hamburg
- find kit jule+volkan "nicht gerechnet"
- die.past kitvater "Beerdigung"

== 10
Der [Brandstifter](ruprecht) ist untergetaucht, und mit [ihm](ruprecht) die Kasse der Hausverwaltung. [Esra](esra), [die](esra) seit Tagen beim Geruch von Dauerwelle würgt, geht in die Praxis und kommt mit einem Ultraschallbild heraus. [Sie](esra) zeigt es nicht [Tom](tom), von [dem](tom) es stammt, sondern [Merle](merle). [Diese](merle) betrachtet lange den kleinen Fleck, fragt, ob [Esra](esra) schon etwas gegessen habe, und schiebt [ihr](esra) einen Teller hin. So beginnt, sagt die Erzählstimme, eine Freundschaft, um die keine der [beiden](esra+merle) gebeten hat. [Volkan](volkan) dagegen, von [seiner](volkan) [Schwester](esra) eingeweiht, jagt den [Erzeuger](tom) mit einer Lammkeule dreimal um den Brunnen.
- attack.past ruprecht kit "Brandstifter"
- flee ruprecht "untergetaucht"
- steal ruprecht _ "Kasse"
+ pregnant esra tom "Ultraschallbild"
- reveal! esra tom "zeigt es nicht"
- reveal esra merle "zeigt"
- help merle esra "Teller"
+ friend.start esra merle "Freundschaft"
- sibling esra volkan "Schwester"
- reveal esra volkan "eingeweiht"
- attack volkan tom "jagt"

== 11
Auf einer Hallig, wo das Netz so dünn ist wie der Kaffee, sind [Clarissa](clarissa) und [Rafael](santos) einander nähergekommen, als es der hippokratische Eid vorsieht. Eines Abends steht [Ruprecht](ruprecht) im Watt, mit nassen Hosen und einer Flinte. [Er](ruprecht) fordert die Unterschrift. [Clarissa](clarissa) sieht auf die Uhr, verwickelt [ihn](ruprecht) in ein Gespräch über die Vergangenheit und lässt [ihn](ruprecht) reden, bis [ihm](ruprecht) das Wasser an den Knien steht, dann an der Brust. Den Schuss, der sich löst, fängt [Santos](santos) mit der Schulter ab. Die Flut holt den [Schützen](ruprecht). Niemand hat [ihn](ruprecht) gestoßen, niemand hat [ihm](ruprecht) die Hand gereicht.
- couple.start clarissa santos "nähergekommen"
- return ruprecht "steht"
- threaten ruprecht clarissa "Flinte"
- attack ruprecht clarissa "Schuss"
- betray clarissa ruprecht "verwickelt"
+ rescue santos clarissa "fängt"
- injure santos ruprecht "Schuss"
+ die ruprecht "Flut"
- help! _ ruprecht "niemand hat ihm"

== 12
Die [Witwe](clarissa) überschreibt die Läden denen, die darin stehen, und [Milan](bote) den Teil, der [ihm](bote) immer zugestanden hätte. Zum Fest spielt [Kit](kit) die einzige Platte, die das Feuer verschont hat, erst für [Jule](jule) und [ihren](jule) [Fleischer](volkan), dann, versuchsweise, für den [Kommissar](hoelscher), [der](hoelscher) überraschend gut tanzt. Mitten im zweiten Lied setzen bei [Esra](esra) die Wehen ein. [Merle](merle) fängt das [Mädchen](baby) zwischen Krimis und Kochbüchern auf, [Tom](tom) wird grün und [Edeltraud](edeltraud) zum zweiten Mal [Großmutter](edeltraud). Auf die Frage, ob [sie](merle) [ihn](tom) zurücknehme, schenkt [Merle](merle) [ihrem](merle) [Ex](tom) einen Eheratgeber. Gebraucht, mit Widmung.
- married.past clarissa ruprecht "Witwe"
- gift clarissa bote "überschreibt"
- celebrate _ "Fest"
- create kit "spielt"
- couple jule volkan "ihren Fleischer"
+ birth esra baby "Wehen"
- help merle esra "fängt"
- kin baby edeltraud "Großmutter"
- reconcile? merle tom "zurücknehme"
- ex merle tom "Ex"
+ reject merle tom "schenkt"
- gift merle tom "Eheratgeber"
