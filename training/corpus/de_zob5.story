%series Schwarzdorn
%lang de
%genre Fantasy-Serie um ein zerfallendes Königreich, recap column
%cast isaura   | Königin Isaura; Isaura | f
%cast ottmar   | König Ottmar; Ottmar | m
%cast dagny    | Prinzessin Dagny; Dagny | f
%cast leif     | Prinz Leif; Leif | m
%cast morwen   | Morwen | f
%cast rabe     | Krähe | m
%cast tjark    | Tjark | m
%cast ysolde   | Ysolde | f
%cast brom     | Brom | m
%cast hexe     | - | f
%cast amme     | Wendel | f
%cast gaukler  | Fips | m
%cast sohn     | Arn | m
%cast dorn     | Schwarzdorn | g

== 1 Die leere Wiege
Wer auf dem Thron von [Aldermark](@aldermark) sitzt, schläft schlecht, und keiner schläft schlechter als [König Ottmar](ottmar). [Seine](ottmar) zweite [Frau](isaura), [Königin Isaura](isaura), ist halb so alt wie [er](ottmar) und wird von [seinen](ottmar) [Kindern](dagny+leif) aus erster Ehe gemieden: [Prinzessin Dagny](dagny) nennt [sie](isaura) nur „die [Neue](isaura)“, und [Leif](leif), der [Thronfolger](leif), sieht an [ihr](isaura) vorbei, weil [er](leif) sonst zu lange hinsähe. Da meldet die [Amme](amme), der neugeborene [Halbbruder](sohn) [der beiden](dagny+leif) sei aus der Wiege verschwunden. Auf dem Kissen liegt ein Dornenzweig. Ganz hinten im Saal schlägt ein [Gaukler](gaukler) Räder, und niemand lacht.
- married isaura ottmar "zweite Frau"
- parent ottmar dagny+leif "Kindern aus erster Ehe"
- kin dagny+leif isaura "zweite Frau"
- enemy dagny isaura "gemieden"
- love leif isaura "zu lange"
- sibling dagny leif "Kindern"
- sibling dagny+leif sohn "Halbbruder"
+ abduct _ sohn "verschwunden"
- discover amme sohn "meldet"

== 2 Der Wald
[Ottmar](ottmar) verdächtigt sofort die [Räuberbande](dorn) [Schwarzdorn](dorn) und setzt [seine](ottmar) [Tochter](dagny) an die Spitze der Suche. Im Wald gerät [Dagny](dagny) in eine Fallgrube, aus der [sie](dagny) ein [Räuber](tjark) mit einer Hasenscharte zieht, nur um [sie](dagny) anschließend an einen Baum zu binden. [Tjark](tjark) heißt der [Kerl](tjark), und [seine](tjark) [Hauptmännin](morwen) ist [Morwen](morwen), die verstoßene [Schwester](morwen) des [Königs](ottmar). Die [Gefangene](dagny) wusste nicht einmal, dass [sie](dagny) eine [Tante](morwen) hat. Derweil tröstet der [Prinz](leif) die [Stiefmutter](isaura), und die [Amme](amme) hustet vor der Tür, damit [sie](isaura+leif) es hören.
- accuse ottmar dorn "verdächtigt"
- parent ottmar dagny "Tochter"
- investigate dagny sohn "Suche"
- rescue tjark dagny "zieht"
+ abduct tjark dagny "binden"
- boss morwen tjark "Hauptmännin"
- reject.past ottmar morwen "verstoßene"
- sibling morwen ottmar "Schwester"
- kin dagny morwen "Tante"
- discover! dagny morwen "wusste nicht"
- kin isaura leif "Stiefmutter"
- help leif isaura "tröstet"

== 3 Tante und Nichte
[Morwen](morwen) hat das [Kind](sohn) nicht. [Ihr](morwen) Zweig sei gefälscht, schnaubt [sie](morwen), [Schwarzdorn](dorn) nehme Silber, keine Säuglinge. Am Lagerfeuer erzählt [sie](morwen) [ihrer](morwen) [Nichte](dagny), warum [sie](morwen) gehen musste: [Sie](morwen) hatte den [Knappen](brom) [Brom](brom) geliebt, [den](brom) der [Bruder](ottmar) dann köpfen lassen wollte. [Brom](brom) entkam, doch wohin, weiß bis heute niemand. Der [Hasenschartige](tjark) bindet der [Prinzessin](dagny) die Hände los, um mit [ihr](dagny) Birnen zu teilen; [sie](dagny) tritt [ihm](tjark) ans Schienbein und rennt. Im Schloss findet die [Königin](isaura) einen zweiten Zweig, diesmal unter dem Kissen des [Stiefsohns](leif). Wer hat ihn dort hingelegt?
- abduct! morwen sohn "nicht"
- betray.past _ morwen "gefälscht"
- kin dagny morwen "Nichte"
- reveal morwen dagny "erzählt"
+ love.past morwen brom "geliebt"
- kill? ottmar brom "köpfen"
- sibling morwen ottmar "Bruder"
- flee.past brom ottmar "entkam"
- help tjark dagny "bindet"
- attack dagny tjark "tritt"
- flee dagny tjark "rennt"
- discover isaura "findet"
- kin isaura leif "Stiefsohns"

== 4 Kurze Messer
[Dagny](dagny) erreicht das Schloss. [Sie](dagny) stinkt nach Birnen. [Leif](leif) liegt im Kerker. Angezeigt hat [ihn](leif) [Isaura](isaura). [Ottmar](ottmar) glaubt [Isaura](isaura) mehr als [Leif](leif). „[Er](leif) wollte keinen [Bruder](sohn)“, sagt [Isaura](isaura). Das ist gelogen. [Dagny](dagny) spuckt [ihr](isaura) vor die Füße. In der Küche weint die [Amme](amme). Rabenschwarz steht [Fips](gaukler) in der Tür. [Fips](gaukler) hat einen Schlüssel. Um Mitternacht ist die Zelle leer. Wohin lief [Leif](leif)? In den Wald, zu [Morwen](morwen).
- return dagny "erreicht"
- arrest ottmar leif "Kerker"
+ accuse isaura leif "Angezeigt"
- betray isaura ottmar "gelogen"
- sibling leif sohn "Bruder"
- attack dagny isaura "spuckt"
- sad amme "weint"
- rescue gaukler leif "Schlüssel"
+ flee leif "lief"

== 5 Die Hexe am Moor
Wer drei Tage läuft, kommt an eine Hütte, in der eine [Hexe](hexe) Zwiebeln schält. [Leif](leif) bittet [sie](hexe) um Rat, und die [Alte](hexe) schickt [ihn](leif) fort, weil ein [Mann](leif), [der](leif) in die [Frau](isaura) [seines](leif) [Vaters](ottmar) verschossen sei, mit Ratschlägen nichts anfangen könne. Draußen läuft [er](leif) [Tjark](tjark) in die Arme, [der](tjark) die entwischte [Prinzessin](dagny) sucht. [Die zwei](leif+tjark) prügeln sich erst, dann trinken [sie](leif+tjark) Brüderschaft. [Ottmar](ottmar) verlobt unterdessen [seine](ottmar) [Tochter](dagny) mit dem [Herzog](rabe) des Nordens, einem [Witwer](rabe), [den](rabe) alle nur [Krähe](rabe) rufen.
- love leif isaura "verschossen"
- married isaura ottmar "Frau"
- parent ottmar leif "Vaters"
- reject hexe leif "schickt"
- meet leif tjark "in die Arme"
- flee.past dagny tjark "entwischte"
- attack leif tjark "prügeln"
- attack tjark leif "prügeln"
- friend.start leif tjark "Brüderschaft"
+ engaged.start dagny rabe "verlobt"
- married.past _ rabe "Witwer"
- parent ottmar dagny "Tochter"

== 6 Krähenhochzeit
Der [Bräutigam](rabe) bringt eine [Schwester](ysolde) mit, und [Ysolde](ysolde), schön wie ein Messer, verdreht dem halben Hof den Kopf, zuletzt sogar dem [Gaukler](gaukler). [Dagny](dagny) kratzt beim Jawort so lange, bis der Priester hustet, und reißt vor dem Altar aus. Auf dem Marktplatz hebt [sie](dagny) der [Räuber](tjark), [den](tjark) [sie](dagny) getreten hatte, aufs Pferd. Der versetzte [Herzog](rabe) verlangt die andere Hälfte der Mitgift und, als Pfand, die [Amme](amme). [Isaura](isaura) atmet auf: Mit der [Alten](amme) geht die einzige [Zeugin](amme) jener Nacht, in der [sie](isaura) den eigenen [Sohn](sohn) in einem Korb hatte forttragen lassen.
- sibling rabe ysolde "Schwester"
- love gaukler ysolde "Kopf"
+ wedding! dagny rabe "reißt vor dem Altar aus"
- flee dagny rabe "reißt"
- rescue tjark dagny "hebt"
- attack.past dagny tjark "getreten"
- breakup dagny rabe "versetzte"
- abduct rabe amme "Pfand"
- happy isaura "atmet"
- parent isaura sohn "Sohn"
+ betray.past isaura ottmar "forttragen"

== 7 Birnenmost
Im Lager der [Bande](dorn) wird gefeiert. [Morwen](morwen) begrüßt die ausgebüxte [Braut](dagny) wie eine verlorene Tochter, die [Geschwister](dagny+leif) fallen sich um den Hals. [Tjark](tjark) schneidet [Dagny](dagny) den Schleier ab und behält ein Stück. Spät, als nur noch Glut da ist, fragt [sie](dagny) [ihn](tjark), warum [er](tjark) nie den Mund aufmacht, und [er](tjark) macht ihn auf, um [sie](dagny) zu küssen. [Leif](leif) dagegen starrt ins Feuer und nennt im Schlaf den Namen [seiner](leif) [Stiefmutter](isaura), [derselben](isaura), [die](isaura) [ihn](leif) ins Verlies gebracht hat. Die Nacht ist mild. Ein Igel trinkt aus dem Becher der [Hauptmännin](morwen).
- celebrate dorn "gefeiert"
- happy morwen dagny "begrüßt"
- flee.past dagny rabe "ausgebüxte"
- sibling dagny leif "Geschwister"
+ kiss dagny tjark "küssen"
- love leif isaura "im Schlaf"
- kin isaura leif "Stiefmutter"
- betray.past isaura leif "Verlies"
- boss morwen dorn "Hauptmännin"

== 8 Die Beichte der Amme
Die [Geisel](amme) des [Herzogs](rabe) spricht. [Wendel](amme) heißt [sie](amme), und [sie](amme) hat den kleinen [Arn](sohn) auf Geheiß der [Königin](isaura) zu einer [Hexe](hexe) ans Moor getragen, denn der [Vater](brom) sei nicht der [König](ottmar), sondern ein [Waffenmeister](brom), [dem](brom) am Hof einst der Kopf abgesprochen wurde. [Krähe](rabe) reibt sich die Hände und schickt [seine](rabe) [Schwester](ysolde) mit der Nachricht zu [Ottmar](ottmar). Doch [Ysolde](ysolde) trägt sie, aus Langeweile oder Mitleid, lieber zu [Isaura](isaura). [Die beiden](isaura+ysolde) sitzen bis zum Morgen beieinander. So hat die [Verräterin](isaura) zum ersten Mal eine [Vertraute](ysolde).
- reveal amme rabe "spricht"
- abduct.past amme sohn "getragen"
- boss isaura amme "Geheiß"
+ parent brom sohn "Vater"
- parent! ottmar sohn "nicht der König"
- kill.past? _ brom "Kopf abgesprochen"
- affair.past brom isaura "Vater"
- cheat.past isaura ottmar "Vater"
- happy rabe "reibt"
- sibling rabe ysolde "Schwester"
- betray ysolde rabe "lieber zu Isaura"
- reveal ysolde isaura "trägt"
- friend.start isaura ysolde "Vertraute"

== 9 Rückkehr des Waffenmeisters
[Brom](brom) lebt. Auf einem Schimmel reitet [er](brom) ins Lager. [Morwen](morwen) lässt den Krug fallen. Vierzehn Jahre hat [sie](morwen) um [Brom](brom) getrauert. [Er](brom) hat im Schloss gedient, unter falschem Bart. [Er](brom) hat dort auch geliebt. Das sagt [er](brom) [ihr](morwen) ins Gesicht. [Morwen](morwen) greift zum Dolch. [Dagny](dagny) hält [ihren](morwen) Arm. „[Meinen](brom) [Sohn](sohn) will [ich](brom)“, sagt [Brom](brom), „mehr nicht.“ Da lacht [Morwen](morwen) bitter. [Leif](leif) wird bleich. Der [Liebhaber](brom) der [Königin](isaura) steht vor [Leif](leif).
+ return brom "reitet"
- sad.past morwen brom "getrauert"
- betray.past brom _ "falschem Bart"
- affair.past brom isaura "geliebt"
- reveal brom morwen "sagt"
+ attack? morwen brom "greift"
- rescue dagny brom "hält"
- parent brom sohn "Sohn"
- sad morwen brom "bitter"
- jealous leif brom "bleich"

== 10 Moor
Fünf Leute wollen dasselbe [Kind](sohn). [Leif](leif) und [Tjark](tjark) erreichen die Hütte zuerst und finden die [Hexe](hexe) tot auf den Zwiebeln, vor [ihr](hexe) eine Feder. Der [Herzog](rabe) war schneller und hat den [Jungen](sohn) unter dem Mantel. [Brom](brom) stellt [ihn](rabe) am Steg. [Sie](brom+rabe) schlagen aufeinander ein, bis das Brett bricht; [Krähe](rabe) versinkt, der [Waffenmeister](brom) hält das Bündel über Wasser, und [Morwen](morwen), [die](morwen) [ihn](brom) gestern noch erdolchen wollte, zieht [beide](brom+sohn) ans Ufer. [Ottmar](ottmar) hat inzwischen vom Fehltritt [seiner](ottmar) [Gemahlin](isaura) gehört und lässt den Scheiterhaufen richten.
- find leif+tjark hexe "finden"
+ kill rabe hexe "tot"
- die hexe "tot"
- abduct rabe sohn "unter dem Mantel"
- attack brom rabe "schlagen"
- attack rabe brom "schlagen"
+ die rabe "versinkt"
- rescue brom sohn "hält"
- kill? morwen brom "erdolchen"
- rescue morwen brom+sohn "zieht"
- married isaura ottmar "Gemahlin"
- cheat isaura ottmar "Fehltritt"
- discover ottmar isaura "gehört"
- kill? ottmar isaura "Scheiterhaufen"

== 11 Asche
Es regnet auf den Holzstoß. [Ysolde](ysolde), [die](ysolde) um den ertrunkenen [Bruder](rabe) keine Träne vergießt, feilscht mit [Fips](gaukler) um das Leben [ihrer](ysolde) neuen [Freundin](isaura): einen Kuss für jede gelöste Fessel. Der [Gaukler](gaukler) löst alle fünf. Als der [König](ottmar) selbst zur Fackel greift, tritt [ihm](ottmar) [sein](ottmar) [Ältester](leif) entgegen. „Dann verbrennst [du](ottmar) [mich](leif) mit“, sagt der [Prinz](leif). [Ottmar](ottmar) hebt die Hand gegen [ihn](leif), fasst sich ans Herz und fällt. Sterbend erkennt [er](ottmar) die [Schwester](morwen), [die](morwen) [er](ottmar) vor vierzehn Jahren verbannt hat. „[Morwen](morwen)“, sagt [er](ottmar), „ist das [Kind](sohn) satt?“
- die.past rabe "ertrunkenen"
- sad! ysolde rabe "keine Träne"
- sibling rabe ysolde "Bruder"
- friend isaura ysolde "Freundin"
- help ysolde isaura "feilscht"
+ rescue gaukler isaura "löst alle"
- kiss gaukler ysolde "Kuss"
- parent ottmar leif "Ältester"
- kill? ottmar isaura "Fackel"
- help leif isaura "entgegen"
- attack? ottmar leif "hebt"
+ die ottmar "fällt"
- discover ottmar morwen "erkennt"
- reject.past ottmar morwen "verbannt"
- sibling morwen ottmar "Schwester"

== 12 Der Dornenthron
Die [Witwe](isaura) verzichtet auf die Krone und zieht mit [Brom](brom) und dem [Kleinen](sohn) in die leere Hütte am Moor. Zum Abschied küsst [sie](isaura) den neuen [König](leif) auf die Stirn, wie eine Stiefmutter es tut, und [Leif](leif) begreift, dass mehr nie zu haben war. [Morwen](morwen) wird [seine](leif) [Kanzlerin](morwen), die [Bande](dorn) [seine](leif) [Leibgarde](dorn); nur [Tjark](tjark) lehnt den Posten ab, denn [er](tjark) will in keinem Schloss wohnen. Also wohnt die [Schwester](dagny) des [Königs](leif) eben im Wald. Unter einem Birnbaum geben [die zwei](dagny+tjark) sich das Versprechen, das [Dagny](dagny) dem [Herzog](rabe) verweigert hat. [Wendel](amme) wiegt schon die leere Wiege.
- married.past isaura ottmar "Witwe"
- quit isaura "verzichtet"
- move brom+isaura+sohn "zieht"
- reject isaura leif "auf die Stirn"
- kin isaura leif "Stiefmutter"
+ hire leif "neuen König"
- discover leif isaura "begreift"
- hire morwen leif "Kanzlerin"
- hire dorn leif "Leibgarde"
- hire! tjark leif "lehnt"
- sibling dagny leif "Schwester"
- housemate dagny tjark "wohnt die Schwester"
+ wedding dagny tjark "Versprechen"
- wedding.past! dagny rabe "verweigert"
