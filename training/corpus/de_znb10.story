%series Die Krone von Yselmar
%lang de
%genre fantasy court saga, fan wiki episode summaries
%cast maelis  | Königin Maelis; Maelis | f
%cast orsolo  | Regent Orsolo; Orsolo | m
%cast tindra  | Prinzessin Tindra; Tindra | f
%cast hark    | Hark; Aldemar | m
%cast brun    | Brun Eisenschmied; Brun | m
%cast vesper  | Vesper | f
%cast ylva    | Ylva | f
%cast rufus   | Hauptmann Rufus; Rufus | m
%cast drache  | Aschgrau | n
%cast hexe    | - | f
%cast narr    | Pirol | m
%cast koenig  | König Aldemar; Aldemar | m
%cast kind    | Aldis | f
%cast wirtin  | Mutter Grindel; Grindel | f
%cast graf    | - | m

== 1 Der leere Thron
[König Aldemar](koenig) ist auf der Jagd verschollen, und [Regent Orsolo](orsolo), der jüngere [Bruder](orsolo) des [Vermissten](koenig), nimmt auf dem Thron Platz, nur vorübergehend, wie [er](orsolo) der [Königin](maelis) versichert. [Maelis](maelis) glaubt [ihm](orsolo) nicht. [Sie](maelis) schickt [ihre](maelis) [Tochter](tindra) [Tindra](tindra) mit dem [Narren](narr) [Pirol](narr) in die Berge, bevor der [Schwager](orsolo) auf den Gedanken kommt, die [Erbin](tindra) an die Nordmark zu verschachern. Unterwegs reißt ein Rad. Der [Schmied](brun), [der](brun) es richtet, heißt [Brun](brun) und vergisst beim Anblick der [Prinzessin](tindra) den Hammer auf dem Daumen.
- die? koenig "verschollen"
- sibling koenig orsolo "Bruder"
- hire orsolo "nimmt"
- parent maelis tindra "Tochter"
+ travel narr+tindra "schickt"
- kin maelis orsolo "Schwager"
- help brun tindra "richtet"
- love.start brun tindra "vergisst"
- injure brun "Daumen"

== 2 Im Gasthaus zum Kessel
Bei [Mutter Grindel](wirtin), [die](wirtin) [Brun](brun) aufgezogen hat, ohne mit [ihm](brun) verwandt zu sein, finden die [Flüchtigen](narr+tindra) ein Dach. [Tindra](tindra) muss sich eine Kammer mit der [Schankmagd](vesper) [Vesper](vesper) teilen, [die](vesper) seit dem Frühling mit [Brun](brun) geht und [der](vesper) die neue [Zimmergenossin](tindra) von Anfang an gegen den Strich geht. Im Schloss lässt [Orsolo](orsolo) nach der [Königstochter](tindra) suchen. [Hauptmann Rufus](rufus), [dem](rufus) die Suche aufgetragen ist, hatte [Maelis](maelis) einst geliebt, ehe [sie](maelis) eine Krone nahm.
- kin brun wirtin "aufgezogen"
- housemate.start tindra vesper "teilen"
- flee narr+tindra "Flüchtigen"
- help wirtin narr+tindra "Dach"
+ couple brun vesper "geht"
- enemy tindra vesper "gegen den Strich"
- investigate orsolo tindra "suchen"
- parent maelis tindra "Königstochter"
- love.past rufus maelis "geliebt"
- boss orsolo rufus "aufgetragen"

== 3 Der Kuss am Amboss
[Vesper](vesper) hat Markttag. [Tindra](tindra) schürt das Feuer. [Brun](brun) schlägt das Eisen. Funken fliegen. [Brun](brun) verbrennt sich. [Tindra](tindra) bläst auf [Bruns](brun) Finger. Dann küsst [Tindra](tindra) [Brun](brun). [Brun](brun) lässt es geschehen. [Pirol](narr) hustet. Hinter [Pirol](narr) steht [Vesper](vesper). [Vesper](vesper) wirft [Brun](brun) den Korb an den Kopf. Mit [Vesper](vesper) ist es aus. [Vesper](vesper) läuft ins Tal. Im Tal lagert [Rufus](rufus).
- injure brun "verbrennt"
- treat brun tindra "bläst"
+ kiss brun tindra "küsst"
- cheat brun vesper "lässt es geschehen"
- discover vesper brun+tindra "Hinter Pirol"
- attack vesper brun "wirft"
- breakup brun vesper "aus"

== 4 Der Preis
[Vesper](vesper) nennt [Rufus](rufus) den Ort, an dem [Tindra](tindra) steckt, und nimmt kein Geld dafür. Der [Hauptmann](rufus) aber reitet nicht zum Gasthaus, sondern zur [Königin](maelis). In dieser Nacht, der ersten seit achtzehn Jahren, bleibt [er](rufus) bis zum Hahnenschrei in [ihren](maelis) Gemächern. Die [Hexe](hexe) vom Moor, [die](hexe) [Orsolo](orsolo) den Bart krault und [ihm](orsolo) die Zukunft, weiß es schon beim Frühstück, und der [Regent](orsolo) lässt den [Ehebrecher](rufus) in Ketten legen. [Maelis](maelis) widerspricht vergeblich: Wer weiß denn, ob [sie](maelis) nicht längst [Witwe](maelis) ist?
+ betray vesper tindra "nennt"
- reveal vesper rufus "nennt"
- reveal rufus maelis "reitet"
+ sex maelis rufus "bis zum Hahnenschrei"
- cheat maelis koenig "Ehebrecher"
- flirt hexe orsolo "krault"
- discover hexe maelis+rufus "weiß"
- arrest orsolo rufus "Ketten"
- die? koenig "Witwe"

== 5 Aschgrau
Auf dem Weg über den Pass wird der kleine Trupp von einem [Drachen](drache) angefallen. [Brun](brun) schiebt [Tindra](tindra) hinter sich und bekommt einen Feuerstoß ab; der [Drache](drache) beugt sich über den [Verletzten](brun) und sagt sehr höflich, dass [ihm](drache) das leidtue, [er](drache) habe nur geniest. So schließen [Aschgrau](drache) und die [Prinzessin](tindra) Freundschaft. [Hark](hark), ein [Jäger](hark), von [dem](hark) niemand weiß, woher [er](hark) kommt und [der](hark) es selbst nicht weiß, pflegt [Brun](brun) mit Bärenfett gesund. [Er](hark) trägt einen Ring, den [Tindra](tindra) kennt.
+ attack drache brun+narr+tindra "angefallen"
- rescue brun tindra "schiebt"
- injure brun drache "Feuerstoß"
- friend.start drache tindra "Freundschaft"
- treat brun hark "pflegt"
- recover brun "gesund"
+ discover tindra hark "kennt"

== 6 Der Mann ohne Gestern
[Hark](hark) ist [Aldemar](hark), [Tindras](tindra) [Vater](hark), oder [er](hark) war es vor dem Sturz in die Schlucht, der [ihm](hark) das Gedächtnis nahm. In [seiner](hark) Hütte lebt die [Fischerin](ylva) [Ylva](ylva), [die](ylva) [ihn](hark) aus dem Wasser gezogen hat und seitdem [seine](hark) [Gefährtin](ylva) ist; unter [ihrem](ylva) Kittel rundet sich der Leib. [Tindra](tindra) bringt es nicht über sich, [ihr](ylva) zu sagen, wem [sie](ylva) das Bett wärmt. [Pirol](narr) findet, dass ein Mann ohne Erinnerung niemanden betrügen könne. Dafür ist [er](narr) ja der [Narr](narr).
+ discover tindra hark "war es"
- parent hark tindra "Vater"
- injure.past hark "Sturz"
- rescue.past ylva hark "aus dem Wasser"
- couple hark ylva "Gefährtin"
+ pregnant ylva hark "rundet"
- reveal! tindra ylva "nicht über sich"
- cheat! hark maelis "niemanden betrügen"

== 7 Gift und Gegengift
[Orsolo](orsolo), [der](orsolo) die [Königin](maelis) zur [Frau](maelis) begehrt, stellt [sie](maelis) vor die Wahl: [sein](orsolo) Bett oder [Rufus'](rufus) Kopf. [Maelis](maelis) verspricht, was [er](orsolo) hören will, und verlegt die Hochzeit mit immer neuen Ausflüchten, bis die [Hexe](hexe), [die](hexe) selbst ein Auge auf den [Regenten](orsolo) geworfen hat, vor Eifersucht schäumt. [Sie](hexe) rührt [ihr](maelis) etwas in den Wein. Es ist [Vesper](vesper), inzwischen [Dienerin](vesper) im Schloss und von Reue geplagt, [die](vesper) den Becher umstößt. [Maelis](maelis) behält [sie](vesper) von da an immer bei sich.
- propose orsolo maelis "begehrt"
+ threaten orsolo maelis "vor die Wahl"
- betray maelis orsolo "verspricht"
- wedding? maelis orsolo "Hochzeit"
- love hexe orsolo "ein Auge"
- jealous hexe maelis "schäumt"
- kill? hexe maelis "rührt"
- hire vesper "inzwischen Dienerin"
- sad vesper "Reue"
+ rescue vesper maelis "umstößt"

== 8 Ylva fragt
[Ylva](ylva) fragt [Tindra](tindra). [Tindra](tindra) schweigt. [Ylva](ylva) fragt [Brun](brun). [Brun](brun) kann nicht lügen. Nun kennt [Ylva](ylva) die Wahrheit. [Ylva](ylva) schlägt die Tür zu. [Hark](hark) klopft. [Hark](hark) hält um [Ylva](ylva) an. [Ylva](ylva) weint. [Hark](hark) hat schon eine [Frau](maelis), sagt [Ylva](ylva). Da fällt [Hark](hark) ein Name ein. Der Name ist [Maelis](maelis). [Hark](hark) setzt sich in den Schnee. [Brun](brun) setzt sich neben [Hark](hark). [Brun](brun) bittet [Hark](hark) um [Tindra](tindra). [Hark](hark) lacht und weint.
+ reveal brun ylva "kann nicht lügen"
- propose hark ylva "hält"
- reject ylva hark "weint"
- married hark maelis "schon eine Frau"
- recover hark "fällt"
- help brun hark "neben Hark"
- wedding? brun tindra "bittet Hark"

== 9 Heimkehr
Auf dem Rücken [Aschgraus](drache) landet der verlorene [König](hark) mitten im Verlobungsmahl. Der [Bräutigam](orsolo) lässt das Messer fallen, die [Braut](maelis) den Schleier. [Aldemar](hark) entthront den [Bruder](orsolo), [der](orsolo) [ihn](hark) damals, wie nun ans Licht kommt, eigenhändig in die Schlucht gestoßen hat, und lässt [ihn](orsolo) in jene Zelle sperren, in der bisher [Rufus](rufus) saß. Die [Eheleute](hark+maelis) stehen voreinander wie zwei Fremde. [Er](hark) sagt, dass [er](hark) eine [andere](ylva) liebe. [Sie](maelis) sagt, dass [sie](maelis) es [ihm](hark) gleichtue.
+ return hark "landet"
- quit orsolo hark "entthront"
- sibling hark orsolo "Bruder"
- attack.past orsolo hark "gestoßen"
- arrest hark orsolo "Zelle"
- reveal hark maelis "sagt"
- love hark ylva "liebe"
- love maelis rufus "gleichtue"
- engaged maelis orsolo "Verlobungsmahl"
- married hark maelis "Eheleute"

== 10 Das Recht der Krone
In [Yselmar](@yselmar) kann keine Königsehe gelöst werden, solange beide leben. [Pirol](narr) kennt einen Ausweg: Der [König](hark) dankt ab, [Hark](hark) geht nach Hause. So legt [er](hark) die Krone in [Tindras](tindra) Schoß, küsst der [Frau](maelis), [die](maelis) [er](hark) nicht mehr die [seine](hark) nennt, zum Abschied die Hand und wandert mit der aus der Hütte geholten [Ylva](ylva) davon. [Maelis](maelis) läuft die Treppe zum Kerker hinunter und dem freigelassenen [Hauptmann](rufus) geradewegs in die Arme. Die [Hexe](hexe) schlüpft, als Ratte, in [Orsolos](orsolo) Zelle; man hört [die beiden](hexe+orsolo) dort unten zanken wie ein altes Paar.
- divorce! hark maelis "gelöst"
+ quit hark "dankt"
- hire tindra hark "Krone"
- breakup hark maelis "Abschied"
- travel hark+ylva "wandert"
+ couple.start maelis rufus "Arme"
- quarrel hexe orsolo "zanken"

== 11 Die neue Königin
Als Herrscherin darf [Tindra](tindra) keinen [Schmied](brun) nehmen. Der Rat legt [ihr](tindra) drei Grafen vor, und [einer](graf) davon tanzt gut. [Brun](brun) sieht zu, wie die junge [Königin](tindra) lacht, und macht sich, ohne ein Wort zu hinterlassen, zurück auf den Weg zu [Mutter Grindel](wirtin). Dort trifft [er](brun) [Vesper](vesper) am Herd, [die](vesper) um Urlaub gebeten hat, um [ihm](brun) zu sagen, dass [sie](vesper) [ihm](brun) nichts nachtrage. [Sie](brun+vesper) geben sich die Hand; es ist nicht mehr Liebe, aber es ist Suppe. [Tindra](tindra) liegt wach und hört im ganzen Schloss keinen Hammer.
- wedding! brun tindra "darf"
- flirt graf tindra "tanzt"
- jealous brun graf "sieht zu"
+ breakup brun tindra "ohne ein Wort"
- travel brun "zurück"
+ reconcile brun vesper "Hand"
- love.end brun vesper "nicht mehr Liebe"
- sad tindra brun "wach"

== 12 Funken
[Aschgrau](drache) frisst den Rat nicht, [er](drache) haucht ihn bloß an, und das Gesetz wird geändert. Vor dem Gasthaus zum Kessel steigt die [Königin](tindra) vom Drachenrücken und kniet, was in [Yselmar](@yselmar) unerhört ist, vor einem rußigen [Mann](brun) in den Dreck. [Brun](brun) zieht [sie](tindra) hoch. [Grindel](wirtin) backt die Hochzeitstorte, [Pirol](narr) traut [die beiden](brun+tindra), [Rufus](rufus) und [Tindras](tindra) [Mutter](maelis) sind [Trauzeugen](maelis+rufus). Aus den Bergen kommt Kunde, dass [Ylva](ylva) mit einem [Mädchen](kind) niedergekommen ist: [Aldis](kind), eine kleine [Schwester](kind) für die [Braut](tindra). [Vesper](vesper) tanzt mit einem [Grafen](graf), [der](graf) gut tanzt.
- threaten drache _ "haucht"
+ propose tindra brun "kniet"
- wedding brun tindra "traut"
- parent maelis tindra "Mutter"
- advisor maelis+rufus brun+tindra "Trauzeugen"
- birth ylva kind "niedergekommen"
- sibling kind tindra "Schwester"
- flirt graf vesper "tanzt"
