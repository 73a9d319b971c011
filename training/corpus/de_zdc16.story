%series Zeltplatz Drei Eichen
%lang de
%genre drill
%cast enie   | Enie | f
%cast lou    | Lou; Louisa | f
%cast marit  | Marit | f
%cast quentin | Quentin | m
%cast babak  | Babak | m
%cast samuel | Samuel; Sam | m
%cast gerlinde | Gerlinde; Frau Moll | f
%cast moll   | Herr Moll; Rudolf Moll; Rudolf | m
%cast kiki   | Kiki | f
%cast jaro   | Jaro | m
%cast dackel | Graf Rotz | m
%cast taucher | - | m
%cast foerster | Förster Habedank; Habedank | m
%cast mutter | - | f
%cast stiefvater | Volker | m
%cast reporterin | - | f

== 1
[Enie](enie) und [Lou](lou) verbringen die Ferien am See, weil [ihre](enie+lou) [Mutter](mutter) mit dem neuen [Mann](stiefvater) auf Hochzeitsreise ist. [Die eine](enie) mag [ihn](stiefvater), [die andere](lou) hat [ihm](stiefvater) einen Seeigel in den Koffer gelegt.
- parent mutter enie+lou "Mutter"
- travel mutter+stiefvater "Hochzeitsreise"
+ attack lou stiefvater "Seeigel"
- married mutter stiefvater "neuen Mann"

== 2
Im Nachbarzelt wohnen drei [Jungen](babak+quentin+samuel). [Quentin](quentin) redet, [Babak](babak) kocht, [Samuel](samuel) schweigt. [Lou](lou) gefällt [der](quentin), [der](quentin) redet, [Enie](enie) mag [den](samuel), [der](samuel) schweigt, und dem [Koch](babak) gefallen die Würstchen.
- neighbour babak+quentin+samuel enie+lou "Nachbarzelt"
+ love.start lou quentin "gefällt"
- love.start enie samuel "mag"

== 3
[Gerlinde](gerlinde), [der](gerlinde) das Gelände gehört, verbietet das Lagerfeuer. [Ihr](gerlinde) [Mann](moll) bringt heimlich Holz. Als [sie](gerlinde) den Rauch riecht, hat [er](moll) längst ein Würstchen im Mund.
- married gerlinde moll "Mann"
- help moll _ "Holz"
+ betray moll gerlinde "heimlich"

== 4
[Marit](marit), älter als die [Schwestern](enie+lou) und eine [Freundin](marit) von [Quentin](quentin), reist einen Tag später an. Wie gut [sie](marit) mit [ihm](quentin) befreundet ist, will [Lou](lou) wissen. „Wie man eben befreundet ist“, sagt [Marit](marit), „wenn man schon einmal zusammen war.“
- sibling enie lou "Schwestern"
- friend marit quentin "Freundin"
- travel marit "reist"
- investigate lou marit "wissen"
+ ex marit quentin "schon einmal zusammen"

== 5
Beim Schwimmen bekommt [Samuel](samuel) einen Krampf. [Enie](enie) sieht [ihn](samuel) untergehen, doch ein [Taucher](taucher) ist schneller, hebt [ihn](samuel) aufs Floß und verschwindet im Schilf. [Sam](samuel) spricht den ersten Satz der Ferien: „Wer war [das](taucher)?“
- ill samuel "Krampf"
+ rescue taucher samuel "hebt"
- flee taucher "verschwindet"

== 6
[Enie](enie) beginnt, nach dem [Retter](taucher) zu forschen. [Babak](babak) hilft [ihr](enie) dabei, und beim Suchen findet [er](babak) [sie](enie) netter als jedes Würstchen. [Sie](enie) findet einen Schnorchel.
- rescue.past taucher samuel "Retter"
+ investigate enie taucher "forschen"
- help babak enie "hilft"
- love.start babak enie "netter"
- find enie "Schnorchel"

== 7
Die kleine [Kiki](kiki) vom Kiosk ist die [Nichte](kiki) von [Frau Moll](gerlinde) und weiß alles. [Sie](kiki) verkauft Auskünfte zu fünfzig Cent. [Lou](lou) kauft eine über [Quentin](quentin), [Marit](marit) kauft eine über [Lou](lou), und am Abend kann [sie](kiki) sich drei Eis leisten.
- kin gerlinde kiki "Nichte"
+ reveal kiki lou "kauft"#2
- reveal kiki marit "kauft"#3

== 8
[Kikis](kiki) [Bruder](jaro) [Jaro](jaro) führt den [Dackel](dackel) [Graf Rotz](dackel) spazieren, oder [der](dackel) [ihn](jaro). Vor dem Zelt der [Mädchen](enie+lou) legen [beide](dackel+jaro) sich quer. [Jaro](jaro) ist acht und erklärt [Lou](lou), dass [er](jaro) [sie](lou) heiraten werde.
- sibling jaro kiki "Bruder"
+ propose jaro lou "heiraten"
- love jaro lou "heiraten"

== 9
[Lou](lou) vertröstet [ihn](jaro) auf später. [Er](jaro) stellt den Wecker. [Quentin](quentin) findet das zum Lachen, bis [er](quentin) merkt, dass [ihm](quentin) selbst nicht einmal die Frage einfällt.
+ reject lou jaro "vertröstet"
- happy quentin "Lachen"

== 10
Nachts werden die Vorräte der [Jungen](babak+quentin+samuel) geplündert. [Babak](babak) hält [Graf Rotz](dackel) für den Täter. [Jaro](jaro) verteidigt [seinen](jaro) [Hund](dackel), und [Marit](marit) verteidigt [Jaro](jaro), denn [sie](marit) hat den [Förster](foerster) mit einer Salami gesehen.
+ steal _ babak+quentin+samuel "geplündert"
- accuse babak dackel "hält"
- help jaro dackel "verteidigt"
- help marit jaro "verteidigt"#2
- discover marit foerster "gesehen"

== 11
[Förster Habedank](foerster) weist die Salami weit von sich. [Er](foerster) riecht allerdings nach ihr. [Gerlinde](gerlinde), [die](gerlinde) [ihm](foerster) die Tür öffnet, wird rot, und [Rudolf](moll), [der](moll) hinter [ihr](gerlinde) steht, wird es auch, aber aus einem anderen Grund.
- steal! foerster _ "weist"
+ love? gerlinde foerster "wird rot"
- sad moll "aus einem anderen Grund"

== 12
[Moll](moll) fragt [seine](moll) [Frau](gerlinde), was [sie](gerlinde) an dem [Förster](foerster) finde. [Er](foerster) höre zu, sagt [sie](gerlinde). [Er](moll) sagt, [er](moll) höre auch zu. „Siehst [du](moll)“, sagt [sie](gerlinde), „jetzt zum ersten Mal.“
- jealous moll foerster "finde"
- married gerlinde moll "Frau"
+ quarrel gerlinde moll "zum ersten Mal"

== 13
[Samuel](samuel) übt sprechen, mit [Babak](babak), im Ruderboot. [Er](samuel) wolle [Enie](enie) etwas sagen. [Der](babak) rudert langsamer. [Er](babak) auch, antwortet [er](babak) schließlich, und dann rudert keiner mehr.
+ love samuel enie "etwas sagen"
- love babak enie "auch"
- confess? samuel enie "sagen"
- reveal babak samuel "antwortet"

== 14
Die [Freunde](babak+samuel) losen mit einem Streichholz. [Samuel](samuel) zieht das längere, läuft zu [Enie](enie) und bringt kein Wort heraus. Nach zehn Minuten kommt [Babak](babak) und sagt es für [ihn](samuel).
- friend babak samuel "Freunde"
+ confess samuel enie "sagt es für ihn"
- help babak samuel "für ihn"

== 15
[Enie](enie) versteht, was [der eine](samuel) meint, und hört, was [der andere](babak) verschweigt. [Sie](enie) küsst [beide](babak+samuel) auf die Wange und schwimmt dann bis zur Boje.
- discover enie babak "hört"
+ kiss babak+samuel enie "küsst"

== 16
An der Boje hängt ein Netz, im Netz hängt [Enie](enie). Wieder ist es der [Taucher](taucher), [der](taucher) [sie](enie) losschneidet. [Sie](enie) reißt [ihm](taucher) die Maske herunter und blickt in das Gesicht [ihres](enie) [Stiefvaters](stiefvater).
- return taucher "Wieder"
+ rescue taucher enie "losschneidet"
+ discover enie taucher "blickt"
- kin enie stiefvater "Stiefvaters"

== 17
[Volker](stiefvater) ist gar nicht auf Hochzeitsreise. [Seine](stiefvater) [Frau](mutter) hat [ihn](stiefvater) am zweiten Tag sitzen lassen, und seither wacht [er](stiefvater) im Neoprenanzug über [deren](mutter) [Töchter](enie+lou). Das, findet [Enie](enie), sei das Traurigste und Netteste, was [sie](enie) je gehört habe.
- travel! stiefvater "gar nicht"
+ breakup mutter stiefvater "sitzen lassen"
- married mutter stiefvater "Frau"
- help stiefvater enie+lou "wacht"
- parent mutter enie+lou "Töchter"

== 18
Soll [sie](enie) es [ihrer](enie) [Schwester](lou) sagen? [Lou](lou) würde jubeln. [Enie](enie) sagt es zuerst [Marit](marit), [die](marit) es [Kiki](kiki) sagt, und fünfzig Cent später weiß es [Lou](lou).
- sibling enie lou "Schwester"
- reveal enie marit "sagt"
- reveal marit kiki "sagt"#2
+ discover lou mutter+stiefvater "weiß es"

== 19
[Lou](lou) jubelt nicht. [Sie](lou) paddelt ins Schilf, findet [Volker](stiefvater) unter einer Plane und zieht [ihm](stiefvater) eigenhändig die Stacheln aus der Ferse. Es war [ihr](lou) Seeigel.
- happy! lou "jubelt nicht"
- find lou stiefvater "findet"
+ treat stiefvater lou "zieht"
- reconcile lou stiefvater "zieht"
- injure stiefvater lou "Stacheln"
- attack.past lou stiefvater "Seeigel"

== 20
[Rudolf](moll) fordert [Habedank](foerster) zum Duell im Baumsägen. Es sekundieren [Quentin](quentin) und [Jaro](jaro). [Ersterer](quentin) reicht dem [Förster](foerster) das Wasser, [letzterer](jaro) stellt dem [Gegner](foerster) [seines](jaro) [Onkels](moll) ein Bein.
- enemy foerster moll "Duell"
- help quentin foerster "Wasser"
+ attack jaro foerster "Bein"
- kin jaro moll "Onkels"

== 21
Der Baum fällt falsch. Er trifft [Gerlindes](gerlinde) Kiosk, [Kiki](kiki) liegt darunter. [Die beiden](foerster+moll), [die](foerster+moll) eben noch Feinde waren, stemmen den Stamm gemeinsam hoch, und [Samuel](samuel) zieht das [Mädchen](kiki) heraus.
- enemy.past foerster moll "Feinde"
+ rescue foerster+moll+samuel kiki "stemmen"

== 22
[Kiki](kiki) hat sich den Arm gebrochen und nimmt jetzt einen Euro. [Ihre](kiki) [Tante](gerlinde) kann nicht aufhören zu weinen. [Moll](moll) hält [sie](gerlinde) im Arm, und der [Förster](foerster) geht, ohne sich zu verabschieden.
+ injure kiki "gebrochen"
- kin gerlinde kiki "Tante"
- sad gerlinde "weinen"
- help moll gerlinde "Arm"#2

== 23
[Quentin](quentin) führt [Lou](lou) zum Sternegucken aus und erklärt [ihr](lou) jeden einzelnen. Beim Großen Bären schläft [sie](lou) ein. [Marit](marit) deckt [sie](lou) zu und sagt zu [ihrem](marit) [Ex](quentin): „Bei [mir](marit) war es der Kleine.“
+ date lou quentin "führt"
- help marit lou "deckt"
- ex marit quentin "Ex"

== 24
[Lou](lou) lässt [ihn](quentin) fallen und freundet sich mit [Marit](marit) an. [Quentin](quentin) redet nun mit dem [Dackel](dackel). [Der](dackel) hört auch nicht zu.
+ reject lou quentin "fallen"
- friend.start lou marit "freundet"

== 25
Die [Mutter](mutter) der [Schwestern](enie+lou) ruft an: [Sie](mutter) sei auf [Kreta](@kreta) und glücklich. [Enie](enie) fragt, ob [Volker](stiefvater) auch glücklich sei. „Sehr“, sagt [sie](mutter), und im Hintergrund lacht ein fremder Mann. [Volker](stiefvater), neben [ihr](enie) im Gras, nickt nur.
- sibling enie lou "Schwestern"
- parent mutter enie+lou "Mutter"
+ betray mutter enie "Sehr"
- cheat? mutter stiefvater "fremder Mann"

== 26
Eine [Reporterin](reporterin) sucht den [Helden](stiefvater) vom See. [Sie](reporterin) fragt [Babak](babak), [der](babak) auf [Samuel](samuel) zeigt, und [Samuel](samuel), [der](samuel) auf [Volker](stiefvater) zeigt. [Dieser](stiefvater) ist schon untergetaucht.
+ investigate reporterin stiefvater "sucht"
- flee stiefvater reporterin "untergetaucht"

== 27
Die [Reporterin](reporterin) bleibt über Nacht, in [Gerlindes](gerlinde) bestem Wohnwagen. Am Morgen liegt vor [ihrer](reporterin) Tür ein Strauß Schilf. [Sie](reporterin) glaubt, der sei vom [Förster](foerster), [der](foerster) gerade vorbeigeht. [Er](foerster) widerspricht nicht.
+ gift? foerster reporterin "glaubt"
- betray foerster reporterin "widerspricht nicht"

== 28
[Jaro](jaro) gesteht, dass der Strauß von [ihm](jaro) ist; [Lou](lou) sei ja vergeben. „An wen?“, fragt [Lou](lou). [Er](jaro) zeigt auf [Marit](marit). Die [Mädchen](lou+marit) sehen einander an, eine Sekunde, zwei, drei.
+ reveal jaro lou "gesteht"
- gift jaro reporterin "Strauß"
- love? lou marit "sehen einander an"

== 29
[Babak](babak) hat Heimweh und Fieber. [Enie](enie) bringt [ihm](babak) Suppe, [Samuel](samuel) bringt [ihm](babak) Tee. Im Fieber sagt [er](babak) [ihren](enie) Namen, bis [der andere](samuel) leise den Tee abstellt und geht.
- sad babak "Heimweh"
- ill babak "Fieber"
- help enie+samuel babak "Suppe"
+ love babak enie "Namen"

== 30
[Samuel](samuel) packt [sein](samuel) Zelt zusammen. [Quentin](quentin) versucht es mit Reden, [Marit](marit) mit Schweigen. Bleiben lässt [ihn](samuel) erst [Graf Rotz](dackel), [der](dackel) die Heringe frisst.
+ travel? samuel "packt"
- help marit+quentin samuel "versucht"

== 31
[Enie](enie) hat sich entschieden. [Sie](enie) geht zum Zelt der [Jungen](babak+quentin+samuel), hinter dessen Plane ein [Schatten](samuel) sitzt, und sagt dem [Schatten](samuel), dass [sie](enie) [Babak](babak) liebe, aber [Samuel](samuel) nicht verlieren wolle. Der [Schatten](samuel) ist [Samuel](samuel).
+ love enie babak "liebe"
- reveal enie samuel "sagt"

== 32
[Er](samuel) tritt heraus und gibt [ihr](enie) die Hand wie ein Botschafter. „[Er](babak) schläft noch“, sagt [er](samuel). „Soll [ich](samuel) [ihn](babak) wecken, oder machst [du](enie) das?“
+ reconcile enie samuel "Hand"

== 33
[Sie](enie) weckt [ihn](babak). [Babak](babak) hält [sie](enie) für ein Fieberbild und küsst [sie](enie) deshalb ohne jede Angst. Als [er](babak) merkt, dass [sie](enie) echt ist, verschluckt [er](babak) sich am Tee.
+ kiss babak enie "küsst"
- discover babak enie "merkt"

== 34
Sturm! Die [Reporterin](reporterin) treibt im Tretboot auf das Wehr zu. [Volker](stiefvater) springt vom Steg, [Habedank](foerster) vom Hochsitz. [Der eine](stiefvater) erreicht [sie](reporterin), [der andere](foerster) bricht sich den Fuß. [Sie](reporterin) erkennt im [Retter](stiefvater) [den](stiefvater), über den [sie](reporterin) seit einer Woche schreibt.
+ rescue stiefvater reporterin "erreicht"
- injure foerster "bricht"
- discover reporterin stiefvater "erkennt"

== 35
[Lou](lou) rennt [ihrem](lou) [Stiefvater](stiefvater) entgegen und nennt [ihn](stiefvater) zum ersten Mal beim Vornamen. [Enie](enie), [die](enie) das immer getan hat, nennt [ihn](stiefvater) zum ersten Mal anders. [Ihm](stiefvater) laufen die Tränen in die Maske.
- kin lou stiefvater "Stiefvater"
+ happy stiefvater "Tränen"

== 36
Die [Mutter](mutter) steht braun gebrannt am Schlagbaum und will die [Mädchen](enie+lou) abholen. [Volker](stiefvater) trägt [ihr](mutter) die Koffer zum Auto. Die [Töchter](enie+lou) tragen sie wieder zurück.
- return mutter "steht"
- help stiefvater mutter "trägt"
- parent mutter enie+lou "Töchter"
+ reject enie+lou mutter "wieder zurück"

== 37
Zu dritt sitzen [sie](enie+lou+mutter) auf der Bank, [Enie](enie) links, [Lou](lou) rechts. [Die](mutter) in der Mitte gibt zu, dass [sie](mutter) gelogen hat. [Die](lou) rechts steht auf, [die](enie) links bleibt.
+ reveal mutter enie+lou "gibt"
- betray.past mutter enie+lou "gelogen"
- sad lou mutter "steht auf"

== 38
[Frau Moll](gerlinde) schlichtet. [Sie](gerlinde) selbst, erzählt [sie](gerlinde) der anderen [Frau](mutter), habe auch einmal gedacht, das Glück sei grün uniformiert. Von weitem hört man [ihren](gerlinde) [Mann](moll) sägen, und es klingt gar nicht schlecht.
+ help gerlinde mutter "schlichtet"
- love.past gerlinde foerster "grün uniformiert"
- married gerlinde moll "Mann"

== 39
Die [Eheleute](mutter+stiefvater) gehen im Guten auseinander. [Sie](mutter) fährt nach [Kreta](@kreta), [er](stiefvater) bekommt die [Mädchen](enie+lou) in allen Ferien. Die [Reporterin](reporterin) fragt, ob das ein Zitat sei. [Volker](stiefvater) sagt, nein, eine Einladung.
- married mutter stiefvater "Eheleute"
+ breakup mutter stiefvater "auseinander"
- travel mutter "fährt" @kreta
- invite stiefvater reporterin "Einladung"

== 40
Letzter Abend, und am Feuer, das [Gerlinde](gerlinde) selbst angezündet hat, sitzen alle. [Enie](enie) lehnt an [Babak](babak), [Marit](marit) an [Lou](lou), [Kiki](kiki) verkauft nichts mehr. [Jaros](jaro) Wecker klingelt: Es sei nun später. [Lou](lou) bittet um Verlängerung.
- couple babak enie "lehnt"
+ couple lou marit "Marit an Lou"
- reject lou jaro "Verlängerung"
