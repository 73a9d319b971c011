%series Fraktionszwang
%lang de
%genre political satire, provincial parliament, press-kit synopses
%cast mechthild | Mechthild Droste; Mechthild; Droste | f
%cast lothar   | Lothar Quast; Quast; Lothar | m
%cast sinan    | Sinan Polat; Sinan; Polat | m
%cast isabelle | Isabelle Quast; Isabelle | f
%cast wendelin | Wendelin | m
%cast nkechi   | Nkechi Obi; Nkechi; Obi | f
%cast broesel | Brösel | m
%cast bruder   | Eckart Droste; Eckart | m
%cast koch     | - | m
%cast lobbyist | Marius von Thal; Thal | m
%cast fotograf | - | m
%cast tochter  | Rahel | f
%cast leibwaechter | Kjell | m

== 1
Eine Stimme Mehrheit, und die gehört einem [Toten](broesel): Als der [Abgeordnete](broesel) [Brösel](broesel) beim Mittagstisch vornübersinkt, steht die Regierung von [Ministerpräsident](lothar) [Lothar Quast](lothar) auf der Kippe. [Fraktionschefin](mechthild) [Mechthild Droste](mechthild) lässt den [Verblichenen](broesel) kurzerhand in die Sauna tragen, bis der Nachrücker gefunden ist. Es handelt sich um den [Imker](wendelin) [Wendelin](wendelin), [der](wendelin) kein Handy besitzt und [den](wendelin) niemand je gewählt zu haben glaubt. [Redenschreiber](sinan) [Sinan Polat](sinan) wird aufs Land geschickt, um [ihn](wendelin) zu holen.
- die broesel "vornübersinkt"
+ betray mechthild _ "Sauna"
- hire? wendelin "Nachrücker"
- travel sinan "geschickt"

== 2
[Wendelin](wendelin) empfängt den [Gesandten](sinan) mit Met und der Ankündigung, [er](wendelin) stimme nur nach Rücksprache mit [seinen](wendelin) Bienen ab. Im Landtag schnüffelt unterdessen die [Oppositionelle](nkechi) [Nkechi Obi](nkechi) vor der Saunatür herum. [Droste](mechthild) lenkt [sie](nkechi) mit einem Skandal ab, der gar keiner ist, nämlich der Affäre [ihres](mechthild) eigenen [Chefs](lothar) mit einer Springreiterin. Dumm nur, dass [sie](mechthild) damit ins Schwarze trifft, wie [Isabelle Quast](isabelle), die [Gattin](isabelle), den Abendnachrichten entnimmt.
- investigate nkechi mechthild "schnüffelt"
- betray mechthild nkechi "lenkt"
- boss lothar mechthild "Chefs"
+ reveal mechthild nkechi "Skandal"
+ cheat lothar isabelle "Affäre"
- affair _ lothar "Affäre"
- married isabelle lothar "Gattin"
- discover isabelle lothar "entnimmt"

== 3
Die betrogene [First Lady](isabelle) zieht nicht etwa aus, [sie](isabelle) zieht ein: in den Plenarsaal, auf die Tribüne, Reihe eins, mit Strickzeug. [Quast](lothar) verhaspelt sich bei jedem Satz. [Polat](sinan) kommt mit dem [Imker](wendelin) um fünf vor zwölf an, verliert [ihn](wendelin) aber im Paternoster. Den Abstimmungssieg verdankt man am Ende einem zugeflogenen Insekt, das [Obis](nkechi) Sitznachbarn in die Flucht schlägt. [Nkechi](nkechi) sieht den verstörten [Redenschreiber](sinan) im Flur sitzen und teilt mit [ihm](sinan) [ihr](nkechi) Käsebrot.
- cheat.past lothar isabelle "betrogene"
- travel sinan+wendelin "kommt"
- lose sinan wendelin "verliert"
- find _ "Abstimmungssieg"
- sad sinan "verstörten"
+ help nkechi sinan "teilt"

== 4
[Marius von Thal](lobbyist), [Interessenvertreter](lobbyist) der Zuckerindustrie, nimmt sich des [Neulings](wendelin) an. [Er](lobbyist) schenkt [Wendelin](wendelin) eine goldene Wabe und bekommt dafür beinahe [dessen](wendelin) Stimme. [Sinan](sinan) und [Nkechi](nkechi) treffen sich, getrennt durch eine Parkbank und zwei Parteiprogramme, zum zweiten Käsebrot. Ein [Fotograf](fotograf) hockt im Busch. [Rahel](tochter), die erwachsene [Tochter](tochter) der [Quasts](isabelle+lothar), bewirbt sich unter dem Mädchennamen der [Mutter](isabelle) als Praktikantin bei der Opposition, und [Obi](nkechi) stellt [sie](tochter) ein.
- gift lobbyist wendelin "schenkt"
- betray? wendelin _ "beinahe dessen Stimme"
- date nkechi sinan "treffen"
- discover fotograf nkechi+sinan "hockt"
- parent isabelle+lothar tochter "Tochter"
- betray tochter nkechi "Mädchennamen"
+ hire tochter nkechi "stellt"

== 5
Das Foto liegt auf [Drostes](mechthild) Tisch. Statt [Polat](sinan) zu feuern, befiehlt [sie](mechthild) [ihm](sinan), die Liaison auszubauen und die [Gegnerin](nkechi) auszuhorchen. [Er](sinan) weigert sich, [sie](mechthild) erinnert [ihn](sinan) an [seinen](sinan) befristeten Vertrag. [Isabelle](isabelle) hat mittlerweile einen Schal von elf Metern gestrickt und einen [Verehrer](leibwaechter): [Kjell](leibwaechter), den [Leibwächter](leibwaechter) [ihres](isabelle) [Mannes](lothar), [der](leibwaechter) beim Wollewickeln stillhält wie kein Zweiter.
- quit? sinan "feuern"
- investigate? sinan nkechi "auszuhorchen"
- enemy mechthild nkechi "Gegnerin"
- reject sinan mechthild "weigert"
+ threaten mechthild sinan "erinnert"
- create isabelle "gestrickt"
+ love leibwaechter isabelle "Verehrer"
- married isabelle lothar "Mannes"

== 6
[Mechthilds](mechthild) [Bruder](bruder) [Eckart](bruder) wird aus der Haft entlassen, klingelt bei [ihr](mechthild) und verlangt, was [ihm](bruder) zusteht: Vor zwölf Jahren hat [er](bruder) für Spendengelder gesessen, die [sie](mechthild) beiseiteschaffte. [Sie](mechthild) quartiert [ihn](bruder) in der Gästetoilette ein. [Sinan](sinan) beichtet [Nkechi](nkechi) den Auftrag, kaum dass [er](sinan) ihn hat. [Sie](nkechi) ist empört, geht drei Schritte, kommt zurück und schlägt vor, [Droste](mechthild) mit erfundenem Klatsch zu füttern.
- sibling bruder mechthild "Bruder"
- arrest.past _ bruder "Haft"
- return bruder "entlassen"
+ steal.past mechthild _ "beiseiteschaffte"
- threaten bruder mechthild "verlangt"
- housemate.start bruder mechthild "quartiert"
- reveal sinan nkechi "beichtet"
- sad nkechi "empört"
- betray? nkechi+sinan mechthild "füttern"

== 7
Erfunden war, die Opposition plane ein Bündnis mit [Wendelin](wendelin). [Droste](mechthild) fällt darauf herein und lässt den [Imker](wendelin) von [Kjell](leibwaechter) in ein Ferienhaus verfrachten, Handschellen aus Plüsch inklusive. [Thal](lobbyist) vermisst [seinen](lobbyist) [Mann](wendelin) und erstattet Anzeige. Im Ferienhaus gerät der [Bewacher](leibwaechter) ins Plaudern, und der [Gefangene](wendelin) rät [ihm](leibwaechter) mit der Weisheit des Bienenstocks, der [Königin](isabelle) endlich zu sagen, wie es um [ihn](leibwaechter) steht.
- betray nkechi+sinan mechthild "herein"
+ abduct leibwaechter wendelin "verfrachten"
- lose lobbyist wendelin "vermisst"
- accuse lobbyist _ "Anzeige"
- help wendelin leibwaechter "rät"#2
- confess? leibwaechter isabelle "sagen"

== 8
[Rahel](tochter) enttarnt sich ungewollt, als [Quast](lothar) im Ausschuss gegen [Obi](nkechi) wettert und eine helle Stimme „[Papa](lothar), das stimmt doch gar nicht!“ ruft. [Nkechi](nkechi) fühlt sich hintergangen und schickt die [Praktikantin](tochter) nach Hause. [Die](tochter) geht nicht nach Hause, [die](tochter) geht zur Zeitung. [Eckart](bruder) wird in der Landtagskantine als Koch angelernt; der alte [Küchenmeister](koch), [der](koch) [ihm](bruder) den Schneebesen überlässt, erkennt in [ihm](bruder) einen früheren [Zellengenossen](bruder) wieder und drückt ein Auge zu.
+ reveal tochter nkechi "enttarnt"
- accuse lothar nkechi "wettert"
- parent lothar tochter "Papa"
- sad nkechi tochter "hintergangen"
- quit tochter nkechi "schickt"
- hire bruder "Koch"
+ discover koch bruder "erkennt"
- housemate.past bruder koch "Zellengenossen"

== 9
[Kjell](leibwaechter) gesteht [Isabelle](isabelle) [seine](leibwaechter) Gefühle in der Garderobe, umgeben von Pelzen. [Sie](isabelle) legt die Nadeln aus der Hand. Während [die beiden](isabelle+leibwaechter) unauffindbar bleiben, hat der [Ministerpräsident](lothar) keinen Leibschutz, und ein aufgebrachter Zuckerrübenbauer verpasst [ihm](lothar) ein blaues Auge. Ein Tonband mit [Thals](lobbyist) Bestechungsangebot findet sich in [Wendelins](wendelin) Wabe. [Er](wendelin) hatte nie vor, käuflich zu sein; [er](wendelin) sammelt.
+ confess leibwaechter isabelle "gesteht"
- love leibwaechter isabelle "Gefühle"
- affair isabelle leibwaechter "unauffindbar"
- attack _ lothar "verpasst"
- injure lothar _ "blaues Auge"
+ betray lobbyist wendelin "Bestechungsangebot"
- investigate wendelin lobbyist "sammelt"

== 10
[Rahels](tochter) Artikel über die Leiche in der Sauna erscheint auf Seite eins. Die Staatsanwältin rückt an. [Mechthild](mechthild) schiebt alles auf [Polat](sinan), [der](sinan) vor laufenden Kameras aus [seinem](sinan) Büro geführt wird. [Nkechi](nkechi) könnte triumphieren. Stattdessen gibt [sie](nkechi) der versammelten Presse das falsche Alibi, [er](sinan) sei zur fraglichen Stunde bei [ihr](nkechi) gewesen, und ruiniert mit einem Satz zwei Karrieren. [Seine](sinan) Antwort ist ein Heiratsantrag durch die Scheibe des Streifenwagens.
- reveal tochter _ "Artikel"
- accuse mechthild sinan "schiebt"
- arrest _ sinan "geführt"
+ rescue nkechi sinan "Alibi"
+ propose sinan nkechi "Heiratsantrag"

== 11
[Eckart](bruder) hat [seiner](bruder) [Schwester](mechthild) zwölf Jahre verziehen, aber nicht die Gästetoilette. [Er](bruder) serviert den Ermittlern zum Dessert die alten Kontobücher. [Droste](mechthild) entkommt durch den Speisenaufzug, wird in der Spülküche vom [Küchenmeister](koch) mit der Suppenkelle gestellt und leistet, als man [sie](mechthild) abführt, eine letzte Amtshandlung: [Sie](mechthild) korrigiert den Haftbefehl. [Quast](lothar) reicht mit blauem Auge den Rücktritt ein, [seine](lothar) [Frau](isabelle) die Scheidung.
- sibling bruder mechthild "Schwester"
- reconcile bruder mechthild "verziehen"
+ reveal bruder mechthild "serviert"
- flee mechthild "entkommt"
+ arrest _ mechthild "abführt"
- quit lothar "Rücktritt"
- divorce? isabelle lothar "Scheidung"
- married isabelle lothar "Frau"

== 12
Neuer [Landesvater](wendelin) wird der [einzige](wendelin), [den](wendelin) niemand verdächtigt: [Wendelin](wendelin), vereidigt in Imkerhaube. [Thal](lobbyist) sitzt, [Kjell](leibwaechter) und [Isabelle](isabelle) eröffnen in [Tromsø](@tromso) einen Wollladen, [Lothar](lothar) schreibt Memoiren, die [seine](lothar) [Tochter](tochter) verreißt. [Sinan](sinan) und [Nkechi](nkechi), [beide](nkechi+sinan) ohne Amt, haben im Standesamt die Wahl zwischen zwei Namen. Es kommt zur Kampfabstimmung. Eins zu eins. Und da steht schon wieder dieser [Fotograf](fotograf) im Busch.
+ hire wendelin "vereidigt"
- arrest _ lobbyist "sitzt"
- create isabelle+leibwaechter "eröffnen"
- create lothar "schreibt"
- parent lothar tochter "Tochter"
- quit.past nkechi+sinan "ohne Amt"
+ wedding? nkechi sinan "Standesamt"
- return fotograf "schon wieder"
