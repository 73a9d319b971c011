%series Waschküche Nord
%lang de
%genre prefab-block drama in Rostock, terse media-database overview
%cast ilka | Ilka Reents; Ilka | f
%cast dmitri | Dmitri | m
%cast lasse | Lasse | m
%cast mai | Mai Tran; Mai | f
%cast hung | Hung Tran; Hung | m
%cast bao | Bao | m
%cast pitt | Pitt; Peter Wollin | m
%cast sabine | Sabine Wollin; Sabine | f
%cast nele | Nele Wollin; Nele | f
%cast jo | Jo | n
%cast alte | Frau Kessler; Kessler | f
%cast wachtmeister | Rieck | m
%cast braut | - | f
%cast hungs | - | f
%cast swetlana | - | f
%cast vater | Gerd | m

== 1
In der Waschküche des Elfgeschossers geraten [Ilka](ilka), alleinerziehende [Busfahrerin](ilka), und [Dmitri](dmitri), der [Neue](dmitri) aus dem Achten, wegen einer roten Socke aneinander. [Er](dmitri) hat [ihr](ilka) die Bettwäsche rosa gefärbt. [Sie](ilka) verlangt Ersatz, [er](dmitri) bietet Pelmeni. [Lasse](lasse), [ihr](ilka) zehnjähriger [Sohn](lasse), isst mit beiden Händen. Im Fünften hört [Frau Kessler](alte), wie nebenan [Peter Wollin](pitt), genannt [Pitt](pitt), [seine](pitt) [Frau](sabine) [Sabine](sabine) anbrüllt, und stellt den Fernseher lauter. [Ihre](pitt+sabine) gemeinsame [Tochter](nele), [Nele](nele), schläft bei den [Trans](bao+hung+mai) im Sechsten, in [die](bao+hung+mai) [sie](nele), genauer gesagt in [deren](bao+hung+mai) [Ältesten](bao), verschossen ist.
+ quarrel dmitri ilka "geraten"
- neighbour dmitri ilka "Neue aus dem Achten"
- parent ilka lasse "Sohn"
- neighbour alte pitt+sabine "nebenan"
- married pitt sabine "Frau"
- quarrel pitt sabine "anbrüllt"
- parent pitt+sabine nele "Tochter"
- parent hung+mai bao "Ältesten"
+ love nele bao "verschossen"
- gift dmitri ilka "Pelmeni"

== 2
[Mai](mai) hat [Bao](bao) mit einem [Mädchen](braut) aus [Hanoi](@hanoi) verkuppelt, per Bildschirm. [Er](bao) nickt aus Höflichkeit. [Nele](nele) erfährt es von [ihm](bao) selbst und rennt weinend durchs Treppenhaus, direkt in die Arme von [Jo](jo), neuer [Zivi](jo) des Altenclubs. [Jo](jo) gibt [ihr](nele) den Pullover. [Sabine](sabine) erscheint zur Frühschicht mit Sonnenbrille, im November. [Ilka](ilka), [die](ilka) [sie](sabine) seit der Lehre kennt, fragt nicht, sondern drückt [ihr](sabine) [ihren](ilka) Zweitschlüssel in die Manteltasche. [Dmitri](dmitri) repariert derweil [Lasses](lasse) Rad. [Der](lasse) fragt [ihn](dmitri), ob [er](dmitri) [seine](lasse) [Mama](ilka) hübsch finde.
- engaged? bao braut "verkuppelt"
- reveal bao nele "erfährt"
+ sad nele bao "weinend"
- meet jo nele "direkt in die Arme"
- help jo nele "Pullover"
+ attack pitt sabine "Sonnenbrille"
- friend ilka sabine "seit der Lehre"
- help ilka sabine "Zweitschlüssel"
- help dmitri lasse "repariert"
- parent ilka lasse "Mama"

== 3
Nachts steht [Sabine](sabine) barfuß vor [Ilkas](ilka) Tür. [Ilka](ilka) macht auf, setzt Tee auf und ruft [Rieck](wachtmeister) an, den [Kontaktbeamten](wachtmeister), mit [dem](wachtmeister) [sie](ilka) einmal sechs Wochen lang etwas hatte und [der](wachtmeister) [ihr](ilka) seither jeden Strafzettel erlässt. [Pitt](pitt) hämmert gegen das Holz, bis die [Kessler](alte) [ihm](pitt) einen Putzeimer über den Kopf stülpt. Zwei Streifen nehmen [ihn](pitt) mit. Am Morgen deckt [Nele](nele) zum ersten Mal den Tisch für drei, und [ihre](nele) [Mutter](sabine) weint in die Eier. [Dmitri](dmitri) sitzt auf der Treppe und bewacht die ganze Etage.
- flee sabine pitt "barfuß"
+ move sabine ilka "macht auf"
- affair.past ilka wachtmeister "etwas hatte"
- help wachtmeister ilka "erlässt"
- threaten pitt sabine "hämmert"
- attack alte pitt "stülpt"
- help ilka sabine "Tee"
+ arrest _ pitt "nehmen"
- parent sabine nele "Mutter"
- sad sabine "weint"
- help dmitri ilka+nele+sabine "bewacht"

== 4
[Pitt](pitt) kommt frei. [Pitt](pitt) darf nicht ins Haus. [Rieck](wachtmeister) erklärt es [Pitt](pitt). [Pitt](pitt) zieht zu [Gerd](vater). [Gerd](vater) ist [Pitts](pitt) [Vater](vater). [Sabine](sabine) geht zum Anwalt. [Ilka](ilka) geht mit [Sabine](sabine). [Bao](bao) liebt das [Mädchen](braut) aus [Hanoi](@hanoi) nicht. [Bao](bao) liebt [Nele](nele). [Bao](bao) sagt es [Mai](mai). [Mai](mai) wirft Reis. [Hung](hung) räuspert sich. [Hung](hung) hat auch nicht [die](hungs) geheiratet, [die](hungs) [er](hung) sollte. [Mai](mai) setzt sich.
- parent vater pitt "Vater"
- move pitt vater "zieht"
- divorce? pitt sabine "Anwalt"
- help ilka sabine "geht mit"
- love! bao braut "nicht"#2
+ love bao nele "liebt Nele"
- reveal bao mai "sagt"
- sad mai "wirft"
- wedding! hung hungs "nicht die geheiratet"

== 5
Beim Frühlingsfest der Altenclubs steht [Jo](jo) am Grill, [Nele](nele) reicht Würste, und als die Kapelle verstummt, legt [Jo](jo) [ihr](nele) einen Arm um die Schultern. [Bao](bao), [der](bao) mit Tulpen gekommen ist, legt sie [Frau Kessler](alte) in den Schoß und geht. [Hung](hung) folgt dem [Jungen](bao) bis zum Hafen, wo [Vater](hung) und [Sohn](bao) eine Stunde über Fisch reden und ein einziges Mal über [Nele](nele). [Ilka](ilka) tanzt mit [Dmitri](dmitri). Jeder Fuß findet den falschen. [Lasse](lasse) stöhnt, dass Erwachsene peinlich sind, und ist so glücklich wie lange nicht.
- celebrate _ "Frühlingsfest"
- flirt jo nele "Arm um die Schultern"
+ jealous bao jo "geht"
- gift bao alte "Tulpen"
- parent hung bao "Vater"
- help hung bao "folgt"
+ date dmitri ilka "tanzt"
- happy lasse "glücklich"

== 6
[Dmitri](dmitri) besitzt, wie [Ilka](ilka) beim Bügeln [seiner](dmitri) Hemden entdeckt, eine Heiratsurkunde, ausgestellt in [Omsk](@omsk). [Sie](ilka) bügelt ein Loch in den Kragen. Auf die Frage, wann [er](dmitri) es [ihr](ilka) sagen wollte, antwortet [er](dmitri): nie, denn [seine](dmitri) [Frau](swetlana) hat [ihn](dmitri) vor vier Jahren verlassen, ist aber zu stolz für die Scheidung. [Ilka](ilka) verlässt den Raum und nach einem Augenblick auch die Etage. [Sabine](sabine), selbst ein gebranntes Kind, sagt: Männer. [Jo](jo) indes küsst [Nele](nele) im Fahrstuhl. [Nele](nele) mag es. [Nele](nele) fragt sich, warum [sie](nele) dabei an Tulpen denkt.
+ discover ilka dmitri "entdeckt"
- married dmitri swetlana "Frau"
- breakup.past swetlana dmitri "verlassen"
- betray dmitri ilka "nie"
- breakup ilka dmitri "verlässt"
- divorce! dmitri swetlana "zu stolz"
+ kiss jo nele "küsst"
- love nele bao "an Tulpen denkt"

== 7
[Pitt](pitt) lauert [Nele](nele) vor der Schule auf und will wissen, wo [ihre](nele) [Mutter](sabine) ist. Das [Mädchen](nele) lügt tapfer: in [Polen](@polen). [Er](pitt) zerrt [sie](nele) ins Auto. [Jo](jo), mit dem Rad auf dem Weg zu [ihr](nele), nimmt die Verfolgung auf, verliert den Wagen aber am Hafen. [Bao](bao) sieht ihn stehen, im Fischlager [seines](bao) [Vaters](hung). Mit einem Eishaken schlägt [er](bao) die Scheibe ein und zieht [Nele](nele) heraus. [Pitt](pitt) schlägt [ihn](bao) blutig, ehe [Rieck](wachtmeister) eintrifft. Dem [Wachtmeister](wachtmeister) flüstert [Nele](nele) zu: „[Er](bao) hat [mich](nele) geholt.“ Den [Vater](pitt) sieht [sie](nele) nicht an.
- threaten pitt nele "lauert"
- parent sabine nele "Mutter"
- betray nele pitt "lügt"
+ abduct pitt nele "zerrt"
- investigate jo nele "Verfolgung"
- parent hung bao "Vaters"
+ rescue bao nele "zieht"
- attack pitt bao "schlägt"#2
- parent pitt nele "Vater"#2
- reject nele pitt "sieht sie nicht an"

== 8
[Bao](bao) liegt mit Gehirnerschütterung im [Südstadtklinikum](@suedstadtklinikum). [Mai](mai) hält [Neles](nele) Hand und erwähnt [Hanoi](@hanoi) kein einziges Mal. [Jo](jo) bringt Grüße und einen Pullover zurück und tritt zur Seite, denn [Jo](jo) hat Augen im Kopf. [Sabine](sabine) bricht vor dem Richter zusammen; [Ilka](ilka) trägt [sie](sabine) hinaus. [Dmitri](dmitri) steht auf dem Flur mit einem Stempel aus [Omsk](@omsk): Die Ehe sei seit Montag aufgelöst. [Ilka](ilka) schaut den Stempel an, dann [ihn](dmitri). „Und [mein](ilka) Laken?“, fragt [sie](ilka). „Ist wieder weiß.“ [Beide](dmitri+ilka) müssen lachen, was in Gerichtsfluren untersagt ist.
- ill bao "Gehirnerschütterung"
- injure bao pitt "Gehirnerschütterung"
- help mai nele "hält"
- gift jo nele "Pullover"
- breakup jo nele "tritt"
- ill sabine "bricht"
- help ilka sabine "trägt"
+ divorce dmitri swetlana "aufgelöst"
- happy dmitri+ilka "lachen"
+ reconcile dmitri ilka "lachen"

== 9
Kaum aus dem Krankenhaus, sagt [Bao](bao) [Nele](nele) alles, was in sechs Jahren nicht über [seine](bao) Lippen wollte. Die [Angebetete](nele) weiß es längst. [Er](bao) bekommt [seinen](bao) ersten Kuss auf dem Dach, zwischen Satellitenschüsseln. Zwei Stockwerke tiefer besucht [Gerd](vater) [Sabine](sabine). Der [Alte](vater) entschuldigt sich für [seinen](vater) [Sprössling](pitt), obwohl es nichts zu entschuldigen gibt, und bringt [Neles](nele) Sparbuch, das [Pitt](pitt) [ihr](nele) gestohlen hatte. [Frau Kessler](alte) schaut durch den Spion zu und findet, der [Mann](vater) habe schöne Hände. [Sie](alte) lädt [ihn](vater) auf einen Korn ein.
+ confess bao nele "sagt Bao"
- love bao nele "Angebetete"
+ kiss bao nele "Kuss"
- parent vater pitt "Sprössling"
- reconcile? sabine vater "entschuldigt"
- gift vater nele "Sparbuch"
- steal.past pitt nele "gestohlen"
- invite alte vater "lädt"
- love.start alte vater "schöne Hände"

== 10
[Rieck](wachtmeister) hat [Ilka](ilka) nie vergessen. [Rieck](wachtmeister) sagt es [Ilka](ilka) im Streifenwagen. [Ilka](ilka) mag [Rieck](wachtmeister). [Ilka](ilka) liebt [Dmitri](dmitri). Das sagt [sie](ilka) [Rieck](wachtmeister) ebenfalls. [Rieck](wachtmeister) schreibt [ihr](ilka) einen Strafzettel. Dann zerreißt [er](wachtmeister) ihn. [Pitt](pitt) bekommt vier Jahre. [Sabine](sabine) bekommt die Wohnung. [Sabine](sabine) streicht sie gelb. [Jo](jo) hilft [Sabine](sabine). [Jo](jo) lacht viel. [Sabine](sabine) auch. [Nele](nele) bemerkt das Lachen. [Nele](nele) sagt nichts.
- love wachtmeister ilka "nie vergessen"
+ confess wachtmeister ilka "sagt"
- reject ilka wachtmeister "ebenfalls"
- love ilka dmitri "liebt Dmitri"
- arrest _ pitt "vier Jahre"
- find sabine "Wohnung"
- help jo sabine "hilft"
- happy jo+sabine "lacht"
- discover nele "bemerkt"

== 11
[Mai](mai) gibt in [Hanoi](@hanoi) telefonisch die Verlobung [ihres](mai) [Sohnes](bao) auf; am anderen Ende atmet ein [Mädchen](braut) hörbar auf, denn auch [sie](braut) liebt heimlich einen anderen. [Lasse](lasse) stellt [Dmitri](dmitri) die Gretchenfrage: Ob [er](dmitri) bleibt. [Dmitri](dmitri) trägt daraufhin [seinen](dmitri) Sessel, [sein](dmitri) Radio und ein Bügeleisen aus dem Achten in den Vierten. [Ilka](ilka) steht in der Tür und zählt mit. Beim Altenclub gesteht die [Kessler](alte) den Damen beim Rommé, dass [sie](alte) mit [Gerd](vater) seit vierzehn Tagen ein Verhältnis habe. Niemand glaubt [ihr](alte). [Gerd](vater) kommt mit Rosen zur Tür herein. Jetzt schon.
- engaged.end bao braut "gibt"
- parent mai bao "Sohnes"
- love braut _ "liebt heimlich"
- happy braut "atmet"
+ move dmitri ilka "trägt"
- reveal alte _ "gesteht"
+ affair alte vater "Verhältnis"
- gift vater alte "Rosen"

== 12
Waschtag. In Maschine drei dreht sich Weißes, in Maschine vier Rotes, streng getrennt. [Ilka](ilka), im fünften Monat, sitzt auf dem Trockner und diktiert [Dmitri](dmitri) die Gästeliste; die standesamtliche Trauung ist nächste Woche, aber heute wird schon gefeiert, und zwar hier unten. [Nele](nele) und [Bao](bao) verkünden, dass [sie](bao+nele) nach Abitur und Ausbildung in eine eigene Wohnung im Elften ziehen, mit Blick auf die Kräne. [Sabine](sabine) hat [Jo](jo) unter den Arm genommen und lässt nicht los. [Gerd](vater) und die alte [Kessler](alte) tanzen. [Rieck](wachtmeister) fotografiert, leicht verschwommen.
- pregnant ilka "fünften Monat"
- couple dmitri ilka "Gästeliste"
+ wedding? dmitri ilka "Trauung"
- celebrate dmitri+ilka "gefeiert"
- move? bao+nele "ziehen"
- couple jo sabine "unter den Arm"
- date alte vater "tanzen"
