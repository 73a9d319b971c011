%series Schwarmwende
%lang de
%genre fantasy series, a streaming service's episode texts
%cast ysa | Ysaline; Ysa | f
%cast cor | Corvold | m
%cast bel | Königin Belisent; Belisent | f
%cast tam | Tammo Weiselbrand; Tammo | m
%cast oda | Odaline | f
%cast gry | Grypho | m
%cast rue | Rune | m
%cast hex | Nesselfrau | f
%cast imk | Imker der dritten Wabe; Imker | g
%cast bote | - | m
%cast mut | - | f
%cast kron | Amaury | m

== 1 Wachs
In der Wabenstadt wird niemand Königin, der nicht gestochen wurde. [Ysaline](ysa), [Wachszieherin](ysa) ohne Stand, überlebt siebzig Stiche und weiß nicht, warum. [Ihr](ysa) [Lehrherr](gry) [Grypho](gry) schon. [Er](gry) versteckt [sie](ysa) im Kerzenkeller vor den Wachen der [Königin Belisent](bel), [die](bel) jede Rivalin ertränken lässt. Dort hockt bereits [einer](cor): [Corvold](cor), ein [Honigdieb](cor) mit schlechtem Gewissen und guten Augen. [Die beiden](cor+ysa) teilen sich ein Brot. Und ein Lächeln.
- recover ysa "überlebt"
- discover! ysa "weiß nicht"
- advisor gry ysa "Lehrherr"
- discover gry ysa "schon"
+ help gry ysa "versteckt"
- kill bel _ "ertränken"
+ meet cor ysa "hockt bereits einer"
- steal.past cor "Honigdieb"
- flirt cor ysa "ein Lächeln"

== 2 Stich
Wer war [Ysalines](ysa) [Mutter](mut)? [Grypho](gry) rückt nur mit der halben Antwort heraus: eine [Drohnenwärterin](mut), im Winter der roten Wespen gestorben. Die andere Hälfte nimmt [Corvold](cor) mit, als [er](cor) sich nachts aus dem Staub macht, samt [ihrem](ysa) Medaillon. [Ysa](ysa) könnte heulen vor Wut. Am Hof setzt [Belisent](bel) derweil [ihren](bel) [Neffen](tam) [Tammo Weiselbrand](tam) auf die Spur der [Unstichbaren](ysa). [Er](tam) soll [sie](ysa) finden. Nicht befragen.
- parent mut ysa "Mutter"
- reveal gry ysa "rückt"
- die.past mut "gestorben"
+ flee cor "aus dem Staub"
+ steal cor ysa "samt ihrem Medaillon"
- sad ysa cor "Wut"
- kin bel tam "Neffen"
- investigate tam ysa "Spur"
- kill? tam ysa "Nicht befragen"

== 3 Drohnen
[Tammo](tam) findet [sie](ysa) in der Färbergasse, zieht das Schwert und lässt es sinken. [Ysa](ysa) hat [ihm](tam) einst, als [er](tam) noch Laufjunge war, drei Tage lang das Fieber gekühlt. [Er](tam) meldet [seiner](tam) [Tante](bel), das [Mädchen](ysa) sei tot. Eine Lüge mit Folgen. Die [Zofe](oda) [Odaline](oda), [die](oda) [Tammo](tam) seit Kindertagen anhimmelt, riecht an [seinem](tam) Mantel: Wachs. [Corvold](cor) verkauft unterdessen das Medaillon und bereut es schon an der nächsten Ecke.
+ find tam ysa "findet"
- attack! tam ysa "lässt es sinken"
- help.past ysa tam "das Fieber gekühlt"
- kin bel tam "Tante"
- die! ysa "tot"
+ betray tam bel "Lüge"
- love oda tam "anhimmelt"
- discover oda tam "riecht"
- sad cor "bereut"

== 4 Honigmond
Lügen kleben. [Odaline](oda) stellt [Tammo](tam) zur Rede: Entweder [er](tam) führt [sie](oda) zum Mittsommertanz, oder die [Königin](bel) erfährt, dass die [Wachszieherin](ysa) lebt. [Er](tam) führt [sie](oda) zum Tanz. [Ysaline](ysa) sieht [die beiden](oda+tam) durchs Fenster und begreift erst an dem Stich unter den Rippen, was [sie](ysa) für den [Hauptmann](tam) empfindet. [Corvold](cor) hat das Medaillon zurückgestohlen, bringt es [ihr](ysa) auf den Dächern und kassiert die verdiente Ohrfeige.
+ threaten oda tam "Entweder er führt"
- reveal? oda bel "erfährt"
- date oda tam "zum Tanz"
- jealous ysa oda "Stich"
+ love ysa tam "empfindet"
- steal cor _ "zurückgestohlen"
- gift cor ysa "bringt es ihr"
- attack ysa cor "Ohrfeige"

== 5 Das leere Medaillon
Es war nie leer. Unter dem Deckel liegt ein Flügel aus Gold, das Zeichen der entmachteten Linie, und damit ist klar: [Ysa](ysa) ist die [Tochter](ysa) der [Frau](mut), [die](mut) vor [Belisent](bel) den Thron innehatte. Gestorben ist [diese](mut) nicht am Winter. Die [Königin](bel) hat [sie](mut) vergiftet, mit Tee, als beste Freundin. [Grypho](gry) hat zugesehen. Auf Knien bittet [er](gry) [seine](gry) [Schülerin](ysa) um Verzeihung. [Sie](ysa) geht. [Corvold](cor) geht mit.
+ discover ysa mut "klar"
- parent mut ysa "Tochter"
+ kill.past bel mut "vergiftet"
- friend.past bel mut "Freundin"
- advisor gry ysa "Schülerin"
- reconcile? gry ysa "Verzeihung"
- reject ysa gry "Sie geht"
- travel cor+ysa "geht mit"

== 6 Jenseits der Heide
Draußen gibt es keine Waben, nur Wind. Die [Nesselfrau](hex) nimmt [die zwei](cor+ysa) auf, gegen eine Erinnerung pro Nacht. [Corvold](cor) zahlt für [sie](ysa) mit, heimlich, bis [er](cor) den Namen des eigenen [Bruders](rue) nicht mehr weiß. Als [Ysa](ysa) dahinterkommt, küsst [sie](ysa) [ihn](cor), aus Dank, sagt [sie](ysa). Hinter den Mauern wird [Tammo](tam) in Ketten gelegt: [Odaline](oda), verschmäht nach einem einzigen Tanz, hat bei [Belisent](bel) geplaudert.
- help hex cor+ysa "nimmt die zwei auf"
+ help cor ysa "zahlt"
- lose cor "nicht mehr weiß"
- sibling cor rue "Bruders"
- discover ysa cor "dahinterkommt"
- kiss cor ysa "küsst"
+ arrest bel tam "in Ketten gelegt"
- reject tam oda "verschmäht"
- reveal oda bel "geplaudert"

== 7 Unter Glas
Verrat schmeckt süß, genau einen Tag lang. [Odaline](oda) bringt [Tammo](tam) Brot ins Glasverlies und sieht, was die Wespen von [ihm](tam) übrig gelassen haben. [Sie](oda) weint. [Er](tam) bedankt sich für das Brot. In der Heide empfängt [Ysaline](ysa) einen [Boten](bote) mit [Tammos](tam) Ring und der Nachricht, bei Neumond werde [er](tam) gerichtet. [Corvold](cor) bittet [sie](ysa) zu bleiben. Bei [ihm](cor). [Sie](ysa) packt schon.
- help oda tam "bringt Tammo Brot"
- injure tam "übrig gelassen"
+ sad oda tam "weint"
- discover ysa tam "Nachricht"
- kill? bel tam "gerichtet"
- confess cor ysa "Bei ihm"
+ reject ysa cor "packt schon"

== 8 Neumond
Drei Eindringlinge, ein Schacht, kein Plan. [Corvold](cor) kennt den Weg, [Grypho](gry), reuig und rußgeschwärzt, das Schloss, und [Odaline](oda) hat den Schlüssel. Dass ausgerechnet [sie](oda) ihn aushändigt, hält [Ysa](ysa) für eine Falle. Es ist keine. [Tammo](tam) wird von [Ysa](ysa) ins Freie getragen, leicht wie Stroh. Zurück bleibt der alte [Wachszieher](gry): [Er](gry) verschließt die Tür von innen, und der Keller steht in Flammen, ehe die Wachen kommen.
- sad gry "reuig"
- betray! oda ysa "Falle"
- help oda ysa "aushändigt"
+ rescue ysa tam "ins Freie getragen"
- help gry cor+tam+ysa "verschließt"
+ die gry "in Flammen"

== 9 Fieber
Jetzt ist es [Tammo](tam), [der](tam) glüht, und wieder sitzt [Ysa](ysa) mit dem nassen Tuch an [seinem](tam) Lager. Zwischen zwei Schüttelfrösten sagt [er](tam) [ihr](ysa), was [er](tam) im Verlies an die Scheibe geschrieben hat. Dreimal [ihren](ysa) Namen. Vor dem Zelt packt [Corvold](cor) für die Küste. [Sein](cor) [Bruder](rue), ein [Schmuggler](rue) namens [Rune](rue), kennt [ihn](cor) noch, auch wenn [er](cor) [ihn](rue) vergessen hat. Gute Reise wünscht niemand.
- ill tam "glüht"
- help ysa tam "nassen Tuch"
+ confess tam ysa "sagt er ihr"
- love tam ysa "Dreimal ihren Namen"
- travel? cor "packt"
- sibling cor rue "Bruder"
- lose cor "vergessen"

== 10 Wespen
[Belisent](bel) schließt einen Pakt mit dem Schwarm, der [sie](bel) einst fast getötet hätte. Für drei Nächte gehört die Stadt den Wespen. Die [Imker der dritten Wabe](imk) desertieren, holen [Ysaline](ysa) und knien. Eine Anführerin? [Sie](ysa) kann kaum lesen, und [Tammo](tam), als Berater an [ihrer](ysa) Seite, kaum stehen. In der ersten Nacht fallen vierzig. Unter den Helfern, die die Verwundeten bergen: [Odaline](oda), kahl geschoren, im Kittel der Heilerinnen. Niemand jagt [sie](oda) fort.
- quit imk bel "desertieren"
+ hire ysa imk "knien"
- advisor tam ysa "Berater"
- help oda "bergen"
- reject! _ oda "Niemand jagt sie"
- kill.past? _ bel "fast getötet"

== 11 Der Preis
[Corvold](cor) kehrt um, mit [Rune](rue) und sechs Schiffen. »[Ich](cor) stehle [dir](ysa) eine Stadt«, lässt [er](cor) [Ysa](ysa) ausrichten. [Tammo](tam) sieht, wie [sie](ysa) errötet, und schluckt die Galle hinunter. Die [Königin](bel) bietet Frieden gegen eine Hochzeit: [Ysaline](ysa) soll [ihren](bel) [Sohn](kron) [Amaury](kron) nehmen, neun Jahre alt. [Ysa](ysa) schickt die Antwort im Bienenkorb. Der [Knabe](kron) aber steigt, von der eigenen [Mutter](bel) angewidert, aus dem Fenster und läuft über.
+ return cor "kehrt um"
- jealous tam cor "Galle"
- wedding? kron ysa "Hochzeit"
- parent bel kron "Sohn"
- reject ysa bel "Bienenkorb"
- sad kron bel "angewidert"
+ flee kron bel "aus dem Fenster"

== 12 Schwarm
Siebzig Stiche waren nur der Anfang. [Ysa](ysa) tritt allein vor die Wespen, und sie erkennen in [ihr](ysa) die [Tochter](ysa) der [Frau](mut), [die](mut) sie früher fütterte. Der Schwarm dreht ab, hinauf zum Turm. Von [Belisent](bel) bleibt ein Schuh. [Odaline](oda) nimmt [Amaury](kron) an der Hand und geht mit [ihm](kron) Drachen steigen lassen. [Corvold](cor) legt ab, ehe die Kerzen brennen; Abschiede liegen [ihm](cor) nicht. Auf dem Thron sitzt eine [Wachszieherin](ysa). Neben [ihr](ysa), ohne Krone, der [Mann](tam), [den](tam) [sie](ysa) liebt.
+ die bel "bleibt ein Schuh"
- help oda kron "an der Hand"
- parent mut ysa "Tochter"
- travel cor "legt ab"
+ hire ysa "Auf dem Thron"
- love ysa tam "liebt"
