%series Schrottgürtel
%lang de
%genre science fiction, salvage crew in orbit, streaming portal episode texts
%cast ebba | Ebba Nakamura; Nakamura; Ebba | f
%cast jupp | Jupp Ostendorp; Jupp | m
%cast quill | Quill | n
%cast lotte | Lotte | f
%cast zaid | Zaid | m
%cast inspektor | Inspektor Valko; Valko | m
%cast blinde | Saga | f
%cast sohn | - | m
%cast marschall | Marschallin Oduya; Oduya | f
%cast farid | Farid | m
%cast wirt | - | m
%cast klon | Ebba zwei | f
%cast kranke | - | f
%cast haendler | - | m

== 1 Beifang
Die [Bergungskapitänin](ebba) [Ebba Nakamura](ebba) fischt im Erdorbit nach toten Satelliten. Mit an Bord: [Jupp Ostendorp](jupp), ein [Mechaniker](jupp) mit künstlicher Lunge, [Quill](quill), frisch von der Akademie geflogen, und die [Bordintelligenz](lotte) [Lotte](lotte), [die](lotte) Schlager mag. Diesmal hängt im Netz eine Rettungskapsel, in der ein bewusstloser [Mann](zaid) liegt. Als [er](zaid) die Augen aufschlägt, nennt [er](zaid) die [Kapitänin](ebba) beim Vornamen. [Sie](ebba) hat [ihn](zaid) noch nie gesehen. [Jupp](jupp) will den [Fremden](zaid) sofort melden, [Quill](quill) will [ihm](zaid) erst einmal Suppe geben.
- boss ebba jupp+lotte+quill "Bergungskapitänin"
- quit.past quill "geflogen"
+ find ebba zaid "hängt"
- ill zaid "bewusstloser"
- recover zaid "Augen"
- meet.past! ebba zaid "noch nie"
- accuse? jupp zaid "melden"
- help? quill zaid "Suppe"

== 2 Der Gast heißt Zaid
[Zaid](zaid), so viel verrät [er](zaid), war Bordarzt auf einem Schiff, das es laut Register nicht gibt. Eine [Ebba](klon) habe [er](zaid) dort gekannt, ja; heiraten habe [er](zaid) [sie](klon) wollen. [Nakamura](ebba) hält [ihn](zaid) für übergeschnappt, bis [er](zaid) die Narbe unter [ihrem](ebba) linken Schulterblatt beschreibt. Derweil legt [Inspektor Valko](inspektor) von der [Orbitaufsicht](#orbitaufsicht) am Schiff an. [Er](inspektor) sucht einen [Deserteur](zaid). [Lotte](lotte) schwindelt [ihm](inspektor) vor, es gebe an Bord nur drei Atemzüge, und singt, damit [er](inspektor) den vierten nicht hört.
- reveal zaid _ "verrät"
- meet.past klon zaid "gekannt"
- wedding.past? klon zaid "heiraten"
- discover zaid ebba "beschreibt"
- investigate inspektor zaid "sucht"
- flee.past zaid "Deserteur"
+ betray lotte inspektor "schwindelt"
- help lotte zaid "singt"

== 3 Kneipe am Rand
Auf Station [Nadir](@nadir) serviert der [Wirt](wirt) Algenbier in Gläsern mit Deckel. [Quill](quill) verliert beim Würfeln [seine](quill) Stiefel an eine blinde [Spielerin](blinde) und gewinnt sie zurück, weil [sie](blinde) [ihm](quill) heimlich hilft. Warum, will [sie](blinde) nicht sagen. [Sie](blinde) habe einen [Sohn](sohn) gehabt, murmelt der [Wirt](wirt), [dessen](wirt) Tresen alles hört. Inzwischen verhökert [Jupp](jupp) bei einem [Händler](haendler) die Kapsel und bekommt dafür einen Kanister Luft, der sich als leer herausstellt. Der [Betrogene](jupp) setzt sich auf den Kanister und lacht, bis [seine](jupp) Lunge pfeift.
- lose quill "verliert"
- find quill "gewinnt"
+ help blinde quill "heimlich hilft"
- parent.past blinde sohn "Sohn"
- reveal wirt quill "murmelt"
- betray haendler jupp "Betrogene"
- happy jupp "lacht"

== 4 Kein Register
Nachts weckt [Lotte](lotte) die [Kapitänin](ebba). [Sie](lotte) habe in [Zaids](zaid) Kapsel Daten gefunden, bevor der [Mechaniker](jupp) sie versetzt hat, und [sie](lotte) bitte um Entschuldigung für das, was jetzt komme. Auf dem Bild steht [Ebba](klon) neben dem [Arzt](zaid), lachend, mit kurzem Haar. [Sie](klon) trägt eine Nummer am Kragen. „Das bin [ich](ebba) nicht“, sagt [Nakamura](ebba). „Nein“, sagt [Lotte](lotte), „das ist [die](klon), [die](klon) man aus [dir](ebba) gemacht hat.“ Vor acht Jahren lag die [Bergerin](ebba) nach einem Unfall zwei Wochen im Lazarett der [Flotte](#flotte).
- discover lotte klon "gefunden"
+ reveal lotte ebba "gemacht"
- injure.past ebba "Unfall"
- happy klon "lachend"

== 5 Valko lässt nicht locker
Der [Inspektor](inspektor) kauft dem [Händler](haendler) die Kapsel ab und findet darin ein Haar. Nun hat [er](inspektor) etwas in der Hand. [Er](inspektor) stellt [Quill](quill) vor die Wahl: Entweder [Quill](quill) liefere [ihm](inspektor) den [Deserteur](zaid) oder [er](inspektor) mache publik, weshalb man den [Jüngsten](quill) an der Akademie hinausgeworfen habe. [Quill](quill) schweigt und packt. [Zaid](zaid), von [Jupp](jupp) ins Bild gesetzt, will sich stellen, doch [Ebba](ebba) versperrt [ihm](zaid) die Schleuse. [Sie](ebba) habe, sagt [sie](ebba), erst ein paar Fragen an [seine](zaid) [Verlobte](klon).
- find inspektor "findet"
+ threaten inspektor quill "vor die Wahl"
- betray? quill zaid "liefere"
- reveal? inspektor quill "publik"
- quit.past quill "hinausgeworfen"
- reveal jupp zaid "ins Bild"
- arrest? _ zaid "sich stellen"
- engaged klon zaid "Verlobte"
- reject ebba zaid "versperrt"

== 6 Sonnensturm
Vierzig Stunden lang sitzen alle im Bleikeller. Man spielt Karten ohne Damen. Es gibt Dörrobst. [Lotte](lotte), zum Schutz heruntergefahren, schweigt, und erst jetzt merken [die vier](ebba+jupp+quill+zaid), wie laut [sie](lotte) sonst ist. [Jupp](jupp) erzählt von [seinem](jupp) [Bruder](farid) [Farid](farid), mit [dem](farid) [er](jupp) einst dieses Schiff gekauft und an [den](farid) [er](jupp) [seine](jupp) echte Lunge verloren hat, nämlich als Spender. [Farid](farid) starb trotzdem. [Quill](quill) schläft an [Zaids](zaid) Schulter ein. Draußen schmilzt eine Antenne. Drinnen tropft ein Rohr.
- sibling farid jupp "Bruder"
- find.past farid+jupp "gekauft"
- gift.past jupp farid "Spender"
+ reveal jupp ebba+quill+zaid "erzählt"
- die.past farid "starb"

== 7 Das Schiff, das es nicht gibt
[Zaid](zaid) lotst [sie](ebba+jupp+quill) hinter den Mond. Dort hängt der Kreuzer [Halkyon](*halkyon), ohne Lichter und voller Menschen, die keiner geboren hat. [Ebba](ebba) steigt durch den Müllschacht ein. Im Hangar steht [sie](ebba) plötzlich einer [Kranken](kranke) gegenüber, [die](kranke) [ihr](ebba) salutiert: Man hat [sie](ebba) verwechselt. [Ihr](ebba) [Ebenbild](klon) findet [sie](ebba) schließlich in der Offiziersmesse, wo [es](klon) einer [Frau](marschall) mit goldenen Schnüren das Essen vorkostet. „Nicht umdrehen“, flüstert das [Original](ebba) in den Kragen der [Kopie](klon).
- help zaid ebba+jupp+quill "lotst"
- travel ebba "steigt" @halkyon
- meet ebba kranke "gegenüber"
- discover! kranke ebba "verwechselt"
+ find ebba klon "findet"
- help klon marschall "vorkostet"

== 8 Oduya
Die [Frau](marschall) mit den Schnüren ist [Marschallin Oduya](marschall), [die](marschall) seit Jahren Ersatzleute züchten lässt, um [ihren](marschall) Krieg ohne Mütter führen zu können. [Sie](marschall) bemerkt den Tausch nicht sofort. Erst als [ihre](marschall) [Vorkosterin](ebba) beim Spinat das Gesicht verzieht, weiß [sie](marschall), dass [sie](marschall) die [Falsche](ebba) vor sich hat. [Nakamura](ebba) wird in den Arrest geschafft, während [die](klon), für [die](klon) [sie](ebba) sich ausgegeben hat, mit [Quill](quill) durch den Müllschacht gleitet. Dort wartet [Zaid](zaid). Die [Gerettete](klon) sieht [ihn](zaid) und erkennt [ihn](zaid) nicht.
- create marschall "züchten"
- betray ebba marschall "Tausch"
+ discover marschall ebba "weiß"
- arrest marschall ebba "Arrest"
- rescue quill klon "gleitet"
- discover! klon zaid "erkennt ihn nicht"

== 9 Was man löschen kann
Der [Arzt](zaid) begreift: Nach [seiner](zaid) Flucht hat man [ihr](klon) jede Erinnerung an [ihn](zaid) genommen. [Er](zaid) stellt sich [ihr](klon) vor wie ein Fremder und fragt, ob [sie](klon) Suppe möge. [Jupp](jupp), [der](jupp) Sentimentalität für einen Defekt hält, schweißt in der Ecke und hat Rauch in den Augen. Derweil bekommt die [Gefangene](ebba) auf der [Halkyon](*halkyon) Besuch. Es ist die [Kranke](kranke) aus dem Hangar. Eine [Ebba](klon), sagt [sie](kranke), habe [ihr](kranke) einmal Wasser gebracht, welche, sei [ihr](kranke) gleich, und schiebt einen Schlüssel durch die Klappe.
- discover zaid klon "begreift"
- flee.past zaid "Flucht"
- steal.past _ klon "genommen"
- meet klon zaid "stellt"
- sad jupp "Rauch"
- help.past klon kranke "Wasser"
+ rescue kranke ebba "Schlüssel"

== 10 Der Verrat des Jüngsten
Während [Ebba](ebba) durch die Gänge rennt, ruft [Quill](quill) den [Inspektor](inspektor) und gibt [ihm](inspektor) die Koordinaten durch. [Lotte](lotte), gekränkt, nennt [Quill](quill) einen Judas und spielt sechs Minuten lang Trauermärsche. [Valko](inspektor) erscheint mit drei Kuttern, jedoch nicht, um [Zaid](zaid) zu holen. [Er](inspektor) hat [sein](inspektor) Leben lang nach einem Schiff gesucht, das es nicht gibt; auf ihm verschwand [seine](inspektor) [Frau](kranke). [Quill](quill) hatte es in der Akademieakte gelesen und darum verraten, was [er](quill) verriet. Da verstummt der Trauermarsch.
- flee ebba "rennt"
+ reveal quill inspektor "gibt"
- accuse lotte quill "Judas"
- sad lotte quill "gekränkt"
- lose.past inspektor kranke "verschwand"
- married inspektor kranke "Frau"
- discover.past quill inspektor "gelesen"

== 11 Entern
Die Kutter docken an. [Oduya](marschall) lässt feuern, aber [ihre](marschall) Kanoniere sehen auf einmal zwei [Kapitäninnen](ebba+klon) auf zwei Bildschirmen, [die](ebba+klon) ihnen im selben Tonfall befehlen, es bleiben zu lassen. Sie lassen es bleiben. Im Lazarettdeck kniet der [Inspektor](inspektor) vor der [Kranken](kranke), [die](kranke) [er](inspektor) an [ihren](kranke) Händen erkennt. Die [Marschallin](marschall) will [Nakamura](ebba) mit einem Messer an der Kehle als Geisel nehmen. [Jupp](jupp) wirft [ihr](marschall) einen leeren Kanister an den Kopf. Es sei, sagt [er](jupp), [sein](jupp) bester Handel gewesen.
- attack? marschall _ "feuern"
- find inspektor kranke "erkennt"
- abduct? marschall ebba "Geisel"
- threaten marschall ebba "Messer"
+ rescue jupp ebba "wirft"
- attack jupp marschall "wirft"

== 12 Die Spielerin
Auf [Nadir](@nadir) wird gefeiert, der [Wirt](wirt) gibt eine Runde aus und bereut es. Die blinde [Spielerin](blinde) setzt sich neben [Quill](quill) und tastet nach [seinem](quill) Gesicht. [Sie](blinde) heißt [Saga](blinde); auch [ihr](blinde) [Sohn](sohn) sei an der Akademie gewesen, sagt [sie](blinde), und dort gestorben, bei der Übung, vor der [Quill](quill) die anderen gewarnt habe. Deshalb sei [Quill](quill) geflogen, nicht wegen Feigheit. „[Du](quill) hast neun Kinder nach Hause geschickt“, sagt die [Mutter](blinde) des [zehnten](sohn). [Quill](quill) weint, und [Ebba](ebba) stellt sich so, dass es keiner sieht.
- celebrate _ "gefeiert"
- parent blinde sohn "Sohn"
- die.past sohn "gestorben"
- help.past quill _ "gewarnt"
+ reveal blinde quill "sagt"
- quit.past quill "geflogen"
- sad quill "weint"
- help ebba quill "stellt"

== 13 Zwei Tassen
[Valko](inspektor) quittiert den Dienst, um [seine](inspektor) [Frau](kranke) zu pflegen; beim Abschied zerreißt [er](inspektor) die Akte des [Deserteurs](zaid) in sehr kleine Stücke. [Zaid](zaid) und die andere [Ebba](klon), [die](klon) sich jetzt [Ebba zwei](klon) nennt und darüber lacht, essen jeden Abend Suppe miteinander. Verliebt sei [sie](klon) nicht, teilt [sie](klon) [ihrer](klon) [Vorlage](ebba) mit, nur hungrig, und zwar immer um sieben. [Lotte](lotte) spielt dazu einen Schlager. [Nakamura](ebba) wirft das Netz aus. Im Fang: ein Satellit, eine Socke und kein einziger Mensch.
- quit inspektor "quittiert"
- married inspektor kranke "Frau"
- help? inspektor kranke "pflegen"
- help inspektor zaid "zerreißt"
+ love! klon zaid "Verliebt"
- reveal klon ebba "teilt"
- happy klon "lacht"
