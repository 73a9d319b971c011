%series Pension Moosbett
%lang de
%genre animated children's series, animals, short contents
%cast wanda | Wanda Dachs; Wanda | f
%cast igor | Igor Igel; Igor | m
%cast flox | Flox | m
%cast krause | Frau Krause | f
%cast mumpitz | Baron Mumpitz; Mumpitz | m
%cast lotti | Lotti | f
%cast rudi | Ruckzuck | m
%cast tilli | Tilli | f
%cast eule | Doktor Uhuland; Uhuland | m
%cast biber | Bauleiter Biber | m
%cast storch | Signora Ciconia; Ciconia | f
%cast onkel | Onkel Fridolin; Fridolin | m

== 1
[Wanda Dachs](wanda) bekommt Post vom Notar: [Onkel Fridolin](onkel) hat [ihr](wanda) [seine](onkel) Pension am Waldrand vermacht! Mit wehendem Schal reist [sie](wanda) an. Doch in der Pension pennt schon [einer](igor), mitten im besten Bett: [Igor](igor), ein [Igel](igor), [der](igor) vergessen hat, rechtzeitig aufzustehen. [Wanda](wanda) bringt es nicht übers Herz, [ihn](igor) wegzuschicken. Dafür soll [er](igor) künftig Frühstück machen.
+ find wanda "Post"
- gift onkel wanda "vermacht"
- kin onkel wanda "Onkel"
- travel wanda "reist"
+ find wanda igor "pennt"
- reject! wanda igor "wegzuschicken"
- hire igor wanda "Frühstück machen"

== 2
Der erste [Gast](mumpitz) nennt sich [Baron Mumpitz](mumpitz), trägt Monokel und isst für acht. [Lotti](lotti), das neugierige [Haselmausmädchen](lotti) von nebenan, hat Zweifel: Barone haben doch keine Löcher in den Socken? [Sie](lotti) schleicht [ihm](mumpitz) bis in den Rübenkeller hinterher. Der [Fuchs](mumpitz) packt dort lauter Löffel aus – Löffel mit einem D wie Dachs. [Lotti](lotti) quiekt. Zu laut.
- neighbour lotti wanda "von nebenan"
- betray? mumpitz _ "Zweifel"
- investigate lotti mumpitz "schleicht"
+ steal mumpitz wanda "Löffel"
- discover lotti mumpitz "packt"

== 3
[Lotti](lotti) sitzt im Gurkenfass, und obendrauf sitzt [Mumpitz](mumpitz). So schnell kommt [sie](lotti) da nicht heraus. Zum Glück riecht [Igor](igor) beim Tischdecken, dass es nach Haselmaus duftet, wo es nach Dill duften sollte. [Er](igor) rollt sich zusammen und sich dem [Fuchs](mumpitz) vor die Pfoten. Au! Der falsche [Baron](mumpitz) hüpft auf einem Bein davon, [Lotti](lotti) klettert triefend ins Freie. „Nie wieder Gurke“, sagt [sie](lotti).
+ abduct mumpitz lotti "Gurkenfass"
- discover igor lotti "riecht"
- attack igor mumpitz "rollt"
+ rescue igor lotti "ins Freie"
- injure mumpitz igor "Au"
- flee mumpitz "hüpft"

== 4
Ein [Eichhörnchen](rudi) namens [Ruckzuck](rudi) bewirbt sich als Page. [Es](rudi) trägt Koffer schneller, als die Gäste sie abgeben können. Leider trägt [es](rudi) sie auch schneller fort, als [es](rudi) sich merken kann, wohin. Vierzehn Koffer stecken in vierzehn Baumhöhlen. [Wanda](wanda) wird böse, [Ruckzuck](rudi) lässt den Schwanz hängen. Da baut [Lotti](lotti) aus Wäscheklammern ein Merksystem für [ihn](rudi).
+ hire? rudi wanda "bewirbt"
- lose rudi "wohin"
- sad wanda rudi "böse"
- sad rudi "Schwanz hängen"
- create lotti "baut"
+ help lotti rudi "Merksystem"

== 5
Es juckt! Die ganze Pension hat Punkte. [Doktor Uhuland](eule) fliegt nachts ein, diagnostiziert Brombeerflecken und verschreibt ein Bad. Nur bei [Igor](igor) geht nichts ab, [seine](igor) Punkte sind echt: Masern. [Wanda](wanda) liest [ihm](igor) sieben Abende lang den Fahrplan vor, das einzige Buch im Haus. Beim letzten Zug nach [Lauenburg](@lauenburg) ist [er](igor) putzmunter, und [sie](wanda) schnarcht auf der Bettkante.
- ill _ "Punkte"
- travel eule "fliegt"
+ ill igor "Masern"
- treat igor eule "diagnostiziert"
+ help wanda igor "liest"
- recover igor "putzmunter"

== 6
[Tilli](tilli), ein [Kuckuckskind](tilli), liegt eines Morgens vor der Tür, mit Schleife. Jeder will [sie](tilli) haben, bis [sie](tilli) schreit. Danach will [sie](tilli) keiner mehr, außer [Frau Krause](krause), der strengen [Rabin](krause) aus Zimmer drei, [die](krause) noch nie gelächelt hat. [Frau Krause](krause) krächzt ein Schlaflied, und [Tilli](tilli) verstummt. „[Ich](krause) nehme an“, sagt die [Rabin](krause), „[ich](krause) bleibe jetzt für immer.“ Und da ist es: ein Lächeln.
+ find _ tilli "liegt"
- sad tilli "schreit"
- reject _ tilli "keiner"
- happy! krause "nie gelächelt"
+ help krause tilli "Schlaflied"
- move? krause "bleibe"
- happy krause "Lächeln"

== 7
[Bauleiter Biber](biber) rückt mit zwanzig Arbeitern an und sägt. Wo die Pension steht, soll ein Stausee hin! [Wanda](wanda) kettet sich ans Klavier. [Igor](igor) verhandelt und redet sich um Kopf und Kragen. Schließlich lädt [Frau Krause](krause) den [Biber](biber) zu Rindenkuchen ein, und nach dem dritten Stück gibt [er](biber) zu: Den Auftrag hat [ihm](biber) ein [Herr](mumpitz) mit Monokel erteilt.
- travel biber "rückt"
- create? biber "Stausee"
- invite krause biber "lädt"
- reveal biber krause "gibt"
+ boss mumpitz biber "Auftrag"

== 8
Also wieder der [Fuchs](mumpitz)! Im Rathaus legt [Mumpitz](mumpitz) eine Urkunde vor, nach der [Onkel Fridolin](onkel) die Pension nicht [Wanda](wanda), sondern [ihm](mumpitz) vererbt hat. [Wanda](wanda) muss packen. [Ruckzuck](rudi) beißt aus Trotz in die Urkunde und spuckt: Das ist Spinatfarbe, keine Tinte! Der Schwindel platzt, und der [Gauner](mumpitz) verbringt drei Tage im Dachsbau hinter Gittern, wo das Essen sehr gesund ist.
- betray mumpitz wanda "Urkunde"
- gift! onkel mumpitz "vererbt"
- move? wanda "packen"
+ discover rudi mumpitz "spuckt"
+ arrest _ mumpitz "hinter Gittern"

== 9
Sturm über dem Moor. [Signora Ciconia](storch), [Störchin](storch) auf dem Weg in den Süden, kracht durchs Dach und bricht sich den Flügel. [Uhuland](eule) schient ihn mit einem Kochlöffel. [Igor](igor) findet die [Dame](storch) wundervoll und bringt [ihr](storch) jeden Morgen einen Frosch, einen aus Marzipan natürlich. [Lotti](lotti) kichert. [Flox](flox), der [Frosch](flox) aus dem Teich, kichert nicht, [er](flox) zieht vorsichtshalber um.
- travel? storch "Weg"
- injure storch "bricht"
- treat storch eule "schient"
+ love igor storch "wundervoll"
- gift igor storch "Frosch"
- happy lotti "kichert"
- move flox "zieht"

== 10
Heimlich lernt [Igor](igor) fliegen. [Er](igor) schnallt sich Palmwedel um und springt vom Schuppen. Plumps. [Er](igor) springt vom Schornstein. Plumps. Als [er](igor) vom Kirchturm springen will, fängt [Ciconia](storch) [ihn](igor) in der Luft auf. Einmal rund um den See, das Ohr im Wind! „[Du](igor) musst nicht fliegen können“, sagt die [Störchin](storch), „[du](igor) kannst frühstücken.“ Und weil [ihr](storch) Flügel offenbar wieder heil ist, zieht [sie](storch) davon.
+ rescue storch igor "fängt"
- recover storch "wieder heil"
+ travel storch "zieht"

== 11
[Tilli](tilli) ist schon größer als [Frau Krause](krause) und fragt sich, wem [sie](tilli) ähnlich sieht. Im Spiegel sieht [sie](tilli) jedenfalls keine Rabin. [Sie](tilli) packt einen Rucksack und macht sich auf, [ihre](tilli) richtigen Eltern zu suchen. Bis zur dritten Tanne kommt [sie](tilli), dann hört [sie](tilli) ein Schlaflied, sehr laut und sehr falsch. Auf dem Ast hockt mit nassen Federn [Frau Krause](krause). [Beide](krause+tilli) tun, als hätten [sie](krause+tilli) sich zufällig getroffen.
- discover? tilli "ähnlich"
+ travel tilli "macht"
- parent _ tilli "Eltern"
- find? tilli "suchen"
+ find tilli krause "hockt"

== 12
Der [Fuchs](mumpitz) ist wieder auf freiem Fuß und klopft an. Diesmal ohne Monokel. [Er](mumpitz) hat Hunger und weiß nicht, wohin. [Igor](igor) ist dagegen, [Ruckzuck](rudi) ist dagegen, sogar der Ofen zischt. [Wanda](wanda) aber drückt [ihm](mumpitz) Eimer und Lappen in die Hand: drei Wochen Treppe schrubben, dann gibt es ein Bett. [Mumpitz](mumpitz) schrubbt. In der Nacht legt [er](mumpitz) vierundzwanzig Löffel zurück in die Schublade.
- arrest.past _ mumpitz "freiem Fuß"
- return mumpitz "klopft"
- sad mumpitz "weiß nicht, wohin"
- reject igor+rudi mumpitz "dagegen"
+ hire mumpitz wanda "drückt"
- gift? wanda mumpitz "Bett"
+ gift mumpitz wanda "legt"

== 13
Ein Jahr Pension Moosbett! [Flox](flox) kommt mit [seinem](flox) Chor, [Bauleiter Biber](biber) hat eine Torte genagt. Wer fehlt, ist [Wanda](wanda): [Sie](wanda) hockt auf dem Dachboden, denn [sie](wanda) vermisst [Onkel Fridolin](onkel). [Lotti](lotti) holt alle hinauf. [Igor](igor) zieht ein altes Gästebuch aus den Stacheln, in dem auf der letzten Seite steht: „[Wanda](wanda) macht das schon. [Dein](wanda) [Onkel](onkel).“ Da schnieft sogar der [Fuchs](mumpitz), und dann gibt es Torte.
- celebrate _ "Ein Jahr"
- travel flox "kommt"
- create biber "genagt"
- sad wanda onkel "vermisst"
+ help lotti wanda "holt"
+ find igor "Gästebuch"
- kin onkel wanda "Onkel"#2
