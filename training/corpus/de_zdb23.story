%series Der Fürst ohne Schatten
%lang de
%genre feudal Japan, samurai drama, translated synopses
%cast akiko | Takeda Akiko; Akiko | f
%cast masanori | Fürst Masanori; Masanori | m
%cast ren | Ren | m
%cast hayato | Hayato | m
%cast shizuka | Dame Shizuka; Shizuka | f
%cast kuroda | Kuroda | m
%cast oyuki | Oyuki | f
%cast abt | Abt Tesshin | m
%cast doppel | Yoshi | m
%cast kenji | Kenji | m
%cast rvater | - | m
%cast graeber | - | m
%cast takeda | Takeda Shiro | m
%cast arzt | - | m

== 1
Auf dem Rückweg vom Schrein wird die Sänfte des [Fürsten Masanori](masanori) von Vermummten überfallen. Der [Fürst](masanori) fällt, durchbohrt von drei Pfeilen. Nur [Leibwächter](hayato) [Hayato](hayato) überlebt und schleppt den Leichnam heimlich ins Schloss. Damit kein Krieg ausbricht, fasst [Dame Shizuka](shizuka), die [Witwe](shizuka), einen verwegenen Entschluss: Den Platz [ihres](shizuka) [Gatten](masanori) soll ein [Gaukler](doppel) einnehmen, [Yoshi](doppel), [der](doppel) [ihm](masanori) gleicht wie ein Ei dem anderen.
- attack _ masanori "überfallen"
+ die masanori "durchbohrt"
- boss.past masanori hayato "Leibwächter"
- die! hayato "überlebt"
- married.past masanori shizuka "Witwe"
+ betray shizuka _ "verwegenen Entschluss"
- hire? doppel shizuka "einnehmen"

== 2
[Yoshi](doppel) lernt Gehen, Schweigen und Befehlen; unterwiesen wird [er](doppel) von [Hayato](hayato), [der](hayato) bei jedem Fehler zusammenzuckt, als stünde [sein](hayato) [Herr](masanori) leibhaftig auf. Den ersten Prüfstein bildet [Akiko](akiko), die neunzehnjährige [Tochter](akiko) des benachbarten [Takeda Shiro](takeda), [die](akiko) [Masanoris](masanori) [Neffen](kenji) [Kenji](kenji) versprochen ist. [Sie](akiko) verbeugt sich tief vor dem falschen [Fürsten](doppel). Doch wie [sie](akiko) aufblickt, hat [sie](akiko) einen [Gaukler](doppel) vor sich, [der](doppel) [ihr](akiko) auf dem Markt vor Jahren einmal eine Papierblume geschenkt hat.
- advisor hayato doppel "unterwiesen"
- boss.past masanori hayato "Herr"
- parent takeda akiko "Tochter"
- engaged akiko kenji "versprochen"
- kin kenji masanori "Neffen"
- betray doppel akiko "falschen"
+ discover akiko doppel "aufblickt"
- gift.past doppel akiko "geschenkt"

== 3
Verraten hat [Akiko](akiko) den [Gaukler](doppel) nicht, und eben das gibt [ihm](doppel) Rätsel auf. [Sie](akiko) verlangt als Preis für [ihr](akiko) Schweigen Unterricht im Jonglieren. [Kanzler](kuroda) [Kuroda](kuroda) hingegen, von [dem](kuroda) der Überfall ausging, kann sich nicht erklären, weshalb der [Herr](doppel), [den](doppel) [er](kuroda) hat sterben sehen, beim Frühstück Reis nachbestellt. [Er](kuroda) beauftragt die [Zofe](oyuki) [Oyuki](oyuki), nachts die Narbe am Rücken zu suchen.
- betray! akiko doppel "Verraten"
- threaten akiko doppel "Preis"
- advisor? doppel akiko "Unterricht"
- attack.past kuroda masanori "Überfall"
- die.past masanori "sterben"
+ investigate? oyuki doppel "suchen"
- boss kuroda oyuki "beauftragt"

== 4
[Oyuki](oyuki) findet keine Narbe und hinterbringt es dennoch nicht. Auf der Schulter des [Schlafenden](doppel) hat [sie](oyuki) ein Muttermal in Form eines Ginkgoblattes erblickt, dasselbe, das [ihr](oyuki) verschollener [Bruder](doppel) trug. Unter einer Weide fallen sich die [Geschwister](doppel+oyuki) in die Arme. Beobachtet werden [sie](doppel+oyuki) von [Kenji](kenji), [der](kenji) nichts davon weiß und [seinen](kenji) vermeintlichen [Onkel](doppel) mit einem [Dienstmädchen](oyuki) überrascht zu haben glaubt. [Er](kenji) trägt es kichernd zu [Shizuka](shizuka).
- reveal! oyuki kuroda "hinterbringt"
- lose.past oyuki doppel "verschollener"
- sibling doppel oyuki "Bruder"
+ discover oyuki doppel "erblickt"
- reconcile doppel oyuki "in die Arme"
- discover kenji doppel+oyuki "Beobachtet"
- kin! doppel kenji "Onkel"
- affair! doppel oyuki "überrascht"
- reveal kenji shizuka "trägt"

== 5
Ein herrenloser [Schwertkämpfer](ren), [Ren](ren), bittet am Tor um einen Teller Suppe und um den Kopf des [Fürsten](doppel): [Masanori](masanori) hat [seinen](ren) [Vater](rvater) zum Freitod gezwungen. [Yoshi](doppel) weiß von nichts und muss doch antworten. Statt das Schwert zu ziehen, kniet [er](doppel) vor dem [Rächer](ren) nieder und bittet um Vergebung für eine Tat, die nicht [seine](doppel) war. [Ren](ren), auf alles gefasst, nur darauf nicht, lässt die Klinge stecken und tritt in den Dienst des Hauses.
+ kill? ren masanori "Kopf"
- kill.past masanori rvater "Freitod"
- parent rvater ren "Vater"
- discover! doppel "weiß"
- reconcile? doppel ren "Vergebung"
+ hire ren doppel "Dienst"

== 6
Beim Kirschblütenfest lässt [Kuroda](kuroda) der fürstlichen Teeschale Eisenhut beimischen. [Oyuki](oyuki) bemerkt den Geruch, trinkt [ihrem](oyuki) [Bruder](doppel) die Schale vor allen Gästen weg und bricht zusammen. Der [Arzt](arzt) pumpt [ihr](oyuki) Kohle und Salzwasser ein. [Yoshi](doppel) darf, um sich nicht zu verraten, kein einziges Wort des Kummers sagen, und so sagt es an [seiner](doppel) Statt [Akiko](akiko), [die](akiko) die ganze Nacht an der Matte der [Vergifteten](oyuki) wacht.
- celebrate _ "Kirschblütenfest"
- attack kuroda doppel "Eisenhut"
- discover oyuki "bemerkt"
+ rescue oyuki doppel "trinkt"
- sibling doppel oyuki "Bruder"
- ill oyuki "bricht"
- treat oyuki arzt "pumpt"
- sad doppel "Kummers"
- help akiko oyuki "wacht"

== 7
[Dame Shizuka](shizuka), [die](shizuka) [Kenjis](kenji) Geschichte für bare Münze nimmt, ertappt sich bei einem Gefühl, das [ihr](shizuka) verboten ist: Die [Witwe](shizuka) gönnt den [Doppelgänger](doppel) keiner anderen. In der Regenzeit sucht [sie](shizuka) [ihn](doppel) in [seinem](doppel) Gemach auf und löst den Gürtel. [Er](doppel) weist [sie](shizuka) sanft zurück, [er](doppel) liebe jemanden. Gedemütigt nennt [sie](shizuka) [ihn](doppel) einen Affen in Seide. Hinter der Papierwand presst [Hayato](hayato) die Faust in den Mund; [er](hayato) dient [ihr](shizuka) seit zwanzig Jahren und hat nie gewagt, die Augen zu heben.
+ jealous shizuka oyuki "gönnt"
- love shizuka doppel "Gefühl"
- flirt shizuka doppel "löst"
- reject doppel shizuka "weist"
- love doppel _ "liebe"
- sad shizuka doppel "Gedemütigt"
- boss shizuka hayato "dient"
+ love hayato shizuka "nie gewagt"

== 8
[Kuroda](kuroda) hat nun Gewissheit. Vom [Totengräber](graeber) des Tempels lässt [er](kuroda) sich für eine Börse zeigen, was unter dem namenlosen Stein liegt. [Abt Tesshin](abt) überrascht die [Männer](graeber+kuroda) beim Graben und wird mit der Schaufel erschlagen. Den Schädel mit dem goldenen Zahn stellt der [Kanzler](kuroda) vor [Takeda Shiro](takeda) auf den Tisch. [Dieser](takeda), [dessen](takeda) [Tochter](akiko) einem Haus ohne Herrn versprochen ist, ruft zu den Waffen.
+ discover kuroda masanori "Gewissheit"
- discover abt kuroda "überrascht"
+ kill kuroda abt "erschlagen"
- reveal kuroda takeda "stellt"
- parent takeda akiko "Tochter"
- threaten takeda shizuka "Waffen"

== 9
Am Vorabend der Belagerung entführt [Kenji](kenji) [seine](kenji) [Braut](akiko), halb aus Liebe, halb aus Angst vor [deren](akiko) [Vater](takeda). In einer Fährhütte will [er](kenji) [sie](akiko) zum Jawort zwingen. [Ren](ren) ist [ihnen](akiko+kenji) nachgeritten. Ohne zu töten, schlägt [er](ren) dem jungen [Mann](kenji) den Haarknoten ab, was schlimmer ist, und bringt [Akiko](akiko) im Boot zurück. Unterwegs vertraut [sie](akiko) [ihm](ren) an, wem [ihr](akiko) Herz gehört. Der [Ronin](ren) rudert weiter, nur etwas langsamer.
+ abduct kenji akiko "entführt"
- engaged akiko kenji "Braut"
- love kenji akiko "Liebe"
- sad kenji takeda "Angst"
- parent takeda akiko "Vater"
- wedding? akiko kenji "Jawort"
- kill! ren kenji "töten"
- attack ren kenji "schlägt"
+ rescue ren akiko "bringt"
- reveal akiko ren "vertraut"
- love akiko _ "Herz gehört"
- love? ren akiko "langsamer"

== 10
[Yoshi](doppel) tritt allein vor das feindliche Heer, ohne Rüstung, und gesteht alles. Dann jongliert [er](doppel), fünf Bälle, sechs, sieben. Soldaten, die zum Sturm bereit waren, lachen zuerst und setzen sich dann ins Gras. [Takeda](takeda) fragt den [Gaukler](doppel), warum [er](doppel) nicht geflohen sei. [Er](doppel) habe, sagt [Yoshi](doppel), im Schloss eine [Schwester](oyuki), einen [Freund](hayato), [der](hayato) [ihn](doppel) täglich tadle, und Reis. Ein Pfeil aus den hinteren Reihen, abgeschossen von [Kuroda](kuroda), bohrt sich in [seine](doppel) Brust.
+ reveal doppel takeda "gesteht"
- create doppel "jongliert"
- flee! doppel _ "nicht geflohen"
- sibling doppel oyuki "Schwester"
- friend doppel hayato "Freund"
+ injure doppel kuroda "bohrt"

== 11
Den flüchtigen [Kanzler](kuroda) stellt [Hayato](hayato) auf der Hängebrücke. Der Zweikampf dauert einen Atemzug. [Kuroda](kuroda) stürzt mit durchtrennten Seilen in die Schlucht, [Hayato](hayato) hängt an einer Hand, und die andere, die nach [ihm](hayato) greift, gehört der [Fürstin](shizuka), [die](shizuka) in Männerkleidern gefolgt ist. Zum ersten Mal sieht [er](hayato) [ihr](shizuka) in die Augen. Im Zelt der Takeda kämpft der [Feldscher](arzt) derweil um [Yoshis](doppel) Leben.
- flee kuroda "flüchtigen"
- attack hayato kuroda "Zweikampf"
+ kill hayato kuroda "stürzt"
+ rescue shizuka hayato "greift"
- treat doppel arzt "kämpft"

== 12
[Yoshi](doppel) genest, doch Fürst will [er](doppel) nicht mehr sein. Das Lehen geht an [Oyuki](oyuki), [der](oyuki) [Shizuka](shizuka) den eigenen Namen leiht, indem [sie](shizuka) [sie](oyuki) an Tochter statt annimmt; selbst zieht [sie](shizuka) mit [Hayato](hayato) in ein Haus am See. [Takeda Shiro](takeda) lässt die Verlobung mit [Kenji](kenji), [der](kenji) ins Kloster gegangen ist, verfallen. Am Stadttor sammelt ein [Gaukler](doppel) Münzen in einem Hut. Ein [Mädchen](akiko) wirft eine Papierblume hinein, vergilbt und vielmals gefaltet, und setzt sich auf [seinen](doppel) Karren.
+ recover doppel "genest"
- quit doppel "nicht mehr sein"
- hire oyuki "Lehen"
- parent.start shizuka oyuki "Tochter"
+ move hayato+shizuka "zieht"
- move.past kenji "Kloster"
- engaged.end akiko kenji "verfallen"
- gift akiko doppel "Papierblume"
