%series Kommissariat Hafenkante Ost
%lang de
%genre Krimi, Stralsund, terse Log mit Passiv und Umkehrungen
%cast levke | Levke Thorm; Thorm; Levke | f
%cast bastow | Gunnar Bastow; Bastow; Gunnar | m
%cast ophelia | Dr. Ophelia Nkemelu; Nkemelu; Ophelia | f
%cast tjark | Tjark Thorm; Tjark | m
%cast merle | Merle Bastow; Merle | f
%cast wirt | Kalle Piepenbrink; Piepenbrink | m
%cast geiger | László Bárány; Bárány; László | m
%cast pianistin | Viveka Storm; Storm; Viveka | f
%cast impresario | Konrad Eydt; Eydt | m

%cast oma | - | f
%cast kuester | - | m
%cast zeugin | Birte | f

== 1
Tot im Orchestergraben: [Impresario](impresario) [Konrad Eydt](impresario), erdrosselt mit einer Cellosaite. [Levke Thorm](levke), seit drei Wochen [Chefin](levke) [ihres](levke) einstigen [Ausbilders](bastow) [Gunnar Bastow](bastow), lässt den [Geiger](geiger) [László Bárány](geiger) vorführen, [dem](geiger) der [Ermordete](impresario) die Gage und die [Verlobte](pianistin) abgenommen hatte. Die [Pianistin](pianistin) [Viveka Storm](pianistin) weint um [Eydt](impresario), aber nur auf einem Auge, wie [Gerichtsmedizinerin](ophelia) [Ophelia Nkemelu](ophelia) trocken bemerkt.
+ kill _ impresario "erdrosselt"
- boss levke bastow "Chefin"
- advisor.past bastow levke "Ausbilders"
- arrest levke geiger "vorführen"
- steal.past impresario geiger "abgenommen"
- engaged.past geiger pianistin "Verlobte"
- sad pianistin impresario "weint"

== 2
[Bárány](geiger) schweigt, und zwar auf Ungarisch. Übersetzt wird von [Bastows](bastow) [Tochter](merle) [Merle](merle), [die](merle) an der Musikschule bei [ihm](geiger) Stunden nahm und in [ihn](geiger) verschossen ist. Der [Vater](bastow) ahnt davon nichts. [Levke](levke) schon. Von [Wirt](wirt) [Piepenbrink](wirt) erfährt [sie](levke), dass [Storm](pianistin) am Tatabend nicht beim Friseur war, sondern mit [Tjark](tjark) im Hinterzimmer saß, Hand in Hand. [Tjark](tjark) ist [Levkes](levke) [Mann](tjark).
- reveal! geiger "schweigt"
- parent bastow merle "Tochter"
- advisor.past geiger merle "Stunden"
+ love merle geiger "verschossen"
- discover! bastow merle "ahnt davon nichts"
- discover levke merle "schon"
- reveal wirt levke "erfährt"
+ affair pianistin tjark "Hand in Hand"
- cheat tjark levke "Hand in Hand"
- married levke tjark "Mann"

== 3
Befangen? [Thorm](levke) behält den Fall und schweigt. Zu Hause wird gegessen, gelobt, abgewaschen; [Tjark](tjark) erzählt von Überstunden. [Gunnar](bastow), vom [Wirt](wirt) ebenfalls ins Bild gesetzt, müsste [seine](bastow) [Vorgesetzte](levke) melden und bringt [ihr](levke) stattdessen Bienenstich. [Ophelia](ophelia) entdeckt unter den Nägeln des [Toten](impresario) Kolophonium einer Sorte, die kein Geiger benutzt. Am selben Tag bricht [Bárány](geiger) mit [Merles](merle) Nagelfeile aus der Zelle aus.
- reveal! levke "schweigt"
- betray tjark levke "Überstunden"
- reveal wirt bastow "ins Bild gesetzt"
- boss levke bastow "Vorgesetzte"
- gift bastow levke "Bienenstich"
- discover ophelia impresario "entdeckt"
- die.past impresario "Toten"
+ flee geiger "bricht"
- help merle geiger "Nagelfeile"

== 4
Gefahndet wird auf [Rügen](@ruegen), gefunden auf dem Dachboden der [Bastows](bastow+merle). Nicht vom [Kommissar](bastow), sondern von [dessen](bastow) [Schwiegermutter](oma), beim Wäscheaufhängen. [Merle](merle) beschimpft den [Vater](bastow), [er](bastow) schließt [sie](merle) im Kinderzimmer ein, [sie](merle) ist zweiundzwanzig. [László](geiger) bittet [ihn](bastow) um Verzeihung und um [Merles](merle) Hand. Der [Alte](bastow) lacht so lange, bis [er](bastow) husten muss. Im Verhör verrät der [Geiger](geiger) endlich, wer Kontrabass-Kolophonium kauft: [Viveka](pianistin), für einen [Freund](tjark).
- investigate _ geiger "Gefahndet"
+ find oma geiger "gefunden"
- kin bastow oma "Schwiegermutter"
- quarrel bastow merle "beschimpft"
- abduct bastow merle "schließt"
- parent bastow merle "Vater"
- wedding? geiger merle "Hand"
- reject bastow geiger "lacht"
+ reveal geiger bastow "verrät"
- friend pianistin tjark "Freund"

== 5
[Tjark Thorm](tjark) spielt Kontrabass, im Jazzkeller, jeden Dienstag. [Levke](levke) steht mit dem Handy vor dem eigenen Haus und ruft den [Kollegen](bastow) an: [Er](bastow) solle kommen, mit Blaulicht, [sie](levke) könne das nicht. Abgeführt wird [ihr](levke) [Mann](tjark) in Pantoffeln. [Er](tjark) habe [Eydt](impresario) nie berührt, ruft [er](tjark), geliebt habe [er](tjark) [Viveka](pianistin), das ja. Die [Pianistin](pianistin) sitzt zu dieser Zeit im Zug nach [Malmö](@malmoe), die Gagenkasse auf den Knien.
- colleague bastow levke "Kollegen"
+ arrest bastow tjark "Abgeführt"
- married levke tjark "Mann"
- kill! tjark impresario "nie berührt"
- love tjark pianistin "geliebt"
- flee pianistin "Zug" @malmoe
- steal pianistin _ "Gagenkasse"

== 6
In [Sassnitz](@sassnitz) wird [Storm](pianistin) aus der Fähre geholt, von [Merle](merle), [die](merle) eigentlich nur [ihren](merle) [Geliebten](geiger) entlasten wollte und [ihr](pianistin) im Gedränge ein Bein stellt. Gestanden wird unter Tränen: [Eydt](impresario) habe [sie](pianistin) jahrelang mit einem Foto gefügig gehalten. [Sie](pianistin) zog die Saite zu, [sie](pianistin) ganz allein. Freigelassen, wartet [Tjark](tjark) daheim mit Rosen. [Levke](levke) stellt sie ins Wasser und [seinen](tjark) Koffer vor die Tür. [Ophelia](ophelia) hat noch ein Zimmer frei.
+ arrest merle pianistin "geholt"
- couple geiger merle "Geliebten"
- attack merle pianistin "Bein"
- reveal pianistin _ "Gestanden"
- sad pianistin "Tränen"
- threaten.past impresario pianistin "gefügig"
+ kill.past pianistin impresario "zog die Saite zu"
- gift tjark levke "Rosen"
+ breakup levke tjark "Koffer"
- housemate? levke ophelia "Zimmer"

== 7
Der [Küster](kuester) von [Sankt Marien](@marien) wird unter der großen Glocke geborgen, lebend, aber taub. Gestoßen worden sei [er](kuester), schreibt [er](kuester) auf einen Zettel, von einer [Frau](zeugin) im roten Mantel. Ein roter Mantel hängt seit gestern in [Ophelias](ophelia) Flur. [Levke](levke), neue [Mitbewohnerin](levke) der [Medizinerin](ophelia), sagt kein Wort und steckt einen Knopf ein. [Gunnar](bastow) hat derweil zum Abendessen gebeten: [László](geiger) darf am Tisch des [Beinahe-Schwiegervaters](bastow) Platz nehmen, am äußersten Ende, neben dem Hund.
- rescue _ kuester "geborgen"
- ill kuester "taub"
+ attack.past zeugin kuester "Gestoßen"
- housemate levke ophelia "Mitbewohnerin"
- steal levke ophelia "Knopf"
- invite bastow geiger "gebeten"
- kin? bastow geiger "Beinahe-Schwiegervaters"

== 8
Der Knopf passt nicht. [Levke](levke) schämt sich, [Ophelia](ophelia) findet ihn in [ihrer](levke) Jackentasche und lacht [sie](levke) aus; so verdächtigt zu werden, sei schließlich ein Kompliment. Aus dem Lachen wird ein sehr langes Schweigen. [Tjark](tjark) verlangt vor dem Familiengericht die Hälfte von allem und bekommt die Hälfte der Schulden. Die [Frau](zeugin) in Rot wird in der Hafenmole gefilmt, wie [sie](zeugin) [Piepenbrink](wirt) ein Kuvert aushändigt. [Der](wirt) beteuert, [sie](zeugin) nie gesehen zu haben.
- sad levke "schämt"
- discover ophelia levke "findet"
- accuse levke ophelia "verdächtigt"
- divorce? levke tjark "Familiengericht"
- gift zeugin wirt "Kuvert"
+ betray wirt _ "beteuert"

== 9
[Piepenbrink](wirt) wird beschattet, verliert [seine](wirt) Verfolger und taucht mit dem Gesicht nach unten in der Hansedruckerei wieder auf, in einem Bottich Tinte. Unter [seinem](wirt) Tresen finden sich Altarfiguren aus neun Kirchen. Der [Küster](kuester) hat sie [ihm](wirt) verkauft, bis [ihn](kuester) das Gewissen plagte. Und die [Dame](zeugin) im roten Mantel? [Sie](zeugin) heißt [Birte](zeugin) und ist [Gunnars](bastow) geschiedene [Frau](zeugin), seit elf Jahren angeblich in [Kanada](@kanada). [Merle](merle) erkennt auf dem Standbild die eigene [Mutter](zeugin).
- investigate _ wirt "beschattet"
- flee wirt "verliert"
+ die wirt "Gesicht nach unten"
- steal.past kuester _ "verkauft"
- sad kuester "Gewissen"
- divorce.past bastow zeugin "geschiedene"
- ex bastow zeugin "geschiedene"
- move? zeugin "Kanada" @kanada
+ discover merle zeugin "erkennt"
- parent zeugin merle "Mutter"

== 10
[Birte](zeugin) wird von [Gunnar](bastow) gestellt, ausgerechnet vor der Kirche, in der [sie](bastow+zeugin) einander das Jawort gaben. [Sie](zeugin) zielt auf [ihn](bastow), [er](bastow) geht weiter. Zwischen [die beiden](bastow+zeugin) tritt [László](geiger), den Geigenkasten vor der Brust, und fängt die Kugel mit einer Guarneri ab. [Thorm](levke) legt der [Schützin](zeugin) Handschellen an. Das Instrument ist hin, die Verwandtschaft gerettet: [Bastow](bastow) küsst den [Geiger](geiger) auf beide Wangen, fragt, wann Hochzeit sei, und erfährt, dass sie vorigen Freitag war.
- find bastow zeugin "gestellt"
- wedding.past bastow zeugin "Jawort"
- attack zeugin bastow "zielt"
+ rescue geiger bastow "fängt"
- arrest levke zeugin "Handschellen"
- lose geiger "hin"
- reconcile bastow geiger "küsst"
+ wedding.past geiger merle "vorigen Freitag"
