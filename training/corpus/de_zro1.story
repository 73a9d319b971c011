%series Karl-Heine-Straße, viertes OG
%lang de
%genre friends in the city, Leipzig, TV magazine listings
%cast thea | Thea Wollschläger; Thea | f
%cast jarek | Jarek | m
%cast ngozi | Ngozi Brandt; Ngozi | f
%cast florin | Florin | m
%cast hedda | Hedda Quast; Hedda; Frau Quast | f
%cast bodo | Bodo Quast; Bodo | m
%cast milan | Milan | m
%cast tilda | Tilda | f
%cast dora | Dora | f
%cast yusuf | Yusuf Demirel; Yusuf | m
%cast baby | Alma | f
%cast bote | - | m
%cast tante | - | f

== 1
Mit drei Kisten und einer Zimmerpalme schlägt [Thea Wollschläger](thea) [ihr](thea) Lager in der Wohnung von [Jarek](jarek) und [Ngozi](ngozi) auf. Hinter [ihr](thea) liegen sechs Jahre mit [Milan](milan), vor [ihr](thea) liegt ein Hochbett. [Jarek](jarek), gelernter Geigenbauer, kocht zur Begrüßung Bigos. Ein Stockwerk tiefer klopft [Hedda Quast](hedda) mit dem Besen an die Decke: Nach zehn Uhr wird hier nicht mehr gelacht!
+ move thea jarek+ngozi "schlägt"
- housemate.start jarek+ngozi thea "Lager in der Wohnung"
- ex milan thea "sechs Jahre"
- neighbour hedda jarek+ngozi+thea "Stockwerk tiefer"

== 2
[Thea](thea) bewirbt sich in der Stadtbibliothek und bekommt die Zusage noch im Treppenhaus. Dort macht [sie](thea) auch die Bekanntschaft von [Yusuf](yusuf), [der](yusuf) im Erdgeschoss Fahrräder flickt und [ihr](thea) zuzwinkert. [Ngozi](ngozi) verkündet, [sie](ngozi) wolle ein Jahr lang keinen Mann ansehen. Eine Stunde später stiert [sie](ngozi) [Theas](thea) [Bruder](florin) [Florin](florin) an, [der](florin) bloß den Schrank bringt.
- hire thea "Zusage"
+ meet thea yusuf "Bekanntschaft"
- neighbour thea yusuf "im Erdgeschoss"
- flirt yusuf thea "zuzwinkert"
- sibling florin thea "Bruder"
- love.start ngozi florin "stiert sie"
- help florin thea "bringt"

== 3
Waffenstillstand im Treppenhaus? [Bodo](bodo), [Heddas](hedda) [Gatte](bodo), bittet die jungen [Leute](jarek+ngozi+thea) zu Kaffee und Baumkuchen. [Thea](thea) erzählt, wie [Milan](milan) [sie](thea) mit [seiner](milan) [Kollegin](dora) [Dora](dora) hintergangen hat. Da legt [Frau Quast](hedda) [ihr](thea) zum ersten Mal die Hand auf den Arm. [Jarek](jarek) sieht die Tränen [seiner](jarek) [Mitbewohnerin](thea) und isst vor Verlegenheit vier Stück.
- reconcile? hedda jarek+ngozi+thea "Waffenstillstand"
- married bodo hedda "Gatte"
+ invite bodo jarek+ngozi+thea "bittet"
- reveal thea bodo+hedda "erzählt"
- cheat.past milan thea "hintergangen"
- colleague dora milan "Kollegin"
- affair.past dora milan "hintergangen"
- help hedda thea "Hand auf den Arm"
- sad thea "Tränen"
- housemate jarek thea "Mitbewohnerin"

== 4
[Yusuf](yusuf) fragt [Thea](thea), ob [sie](thea) mit [ihm](yusuf) Tretboot fahre. Auf dem Kanal reden [die beiden](thea+yusuf) über Sattelhöhen, bis es dämmert, und landen schließlich mit den Lippen aufeinander. Vom Balkon aus sieht [Jarek](jarek) [das Paar](thea+yusuf) heimkommen, Arm in Arm. Den ganzen Abend sägt [er](jarek) an einem Steg, der längst fertig ist.
- invite yusuf thea "fragt"
- date thea yusuf "Tretboot"
+ kiss thea yusuf "Lippen aufeinander"
- couple.start thea yusuf "Paar"
- discover jarek thea+yusuf "sieht"
- return thea+yusuf "heimkommen"

== 5
[Ngozi](ngozi) und [Florin](florin) haben es miteinander getrieben, und zwar auf [Theas](thea) Hochbett. Das soll niemand wissen, schon gar nicht die [Besitzerin](thea). [Die](thea) aber findet eine Männersocke und verdächtigt [Jarek](jarek). [Der](jarek) bestreitet empört und wird vor Zorn so rot, dass [sie](thea) [ihm](jarek) erst recht nicht glaubt. Am Ende verplappert sich [Ngozi](ngozi).
+ sex florin ngozi "miteinander getrieben"
- reveal! florin+ngozi thea "wissen"
- find thea "findet"
- accuse thea jarek "verdächtigt"
- sad jarek "Zorn"
- reveal ngozi "verplappert sich"

== 6
Unangemeldet steht [Milan](milan) mit Pfingstrosen vor der Tür. [Dora](dora) habe [ihm](milan) den Laufpass gegeben, [er](milan) wolle es noch einmal versuchen. [Thea](thea) nimmt die Blumen und schließt die Tür. Unten erfährt [Yusuf](yusuf) von dem Besuch, und der Gedanke an den [Ex](milan) frisst an [ihm](yusuf). [Er](yusuf) fragt so lange nach, bis [Thea](thea) türenknallend geht.
- return milan "steht"
- breakup.past dora milan "den Laufpass"
- reconcile? milan thea "versuchen"
- gift milan thea "Pfingstrosen"
+ reject thea milan "schließt die Tür"
- discover yusuf milan "erfährt"
- ex milan thea "Ex"
- jealous yusuf milan "frisst an ihm"
- quarrel thea yusuf "türenknallend"

== 7
[Bodo Quast](bodo) wird achtzig, und im Hof stehen Lampions. [Hedda](hedda) tanzt Foxtrott mit [Jarek](jarek) und rät [ihm](jarek), den Mund aufzumachen, ehe ein anderer es tut. Woher weiß [sie](hedda), dass [er](jarek) [sein](jarek) Herz an [Thea](thea) verloren hat? [Florin](florin) stellt [Ngozi](ngozi) derweil [seiner](florin) großen [Tochter](tilda) [Tilda](tilda) vor. [Die](tilda) reicht [ihr](ngozi) die Hand wie ein Messer.
+ celebrate bodo "wird achtzig"
- help hedda jarek "rät"
- confess? jarek thea "aufzumachen"
- discover hedda jarek "weiß"
- love jarek thea "Herz"
- parent florin tilda "Tochter"
- meet ngozi tilda "stellt"

== 8
Ein [Paketbote](bote) bringt [Yusuf](yusuf) die Papiere für eine Werkstatt in [Izmir](@izmir). [Er](yusuf) möchte, dass [Thea](thea) mitkommt. [Sie](thea) liebt die Bücher, die Straße, das Hochbett, und vielleicht nicht nur die. Unter Tränen trennen sich [die zwei](thea+yusuf) am Gleis, ohne Groll. [Jarek](jarek) hat Suppe gekocht und stellt keine Fragen.
- move? yusuf "Werkstatt" @izmir
- travel? thea yusuf "mitkommt" @izmir
+ breakup thea yusuf "trennen sich"
- sad thea+yusuf "Tränen"

== 9
[Tilda](tilda) tut alles, um die [Freundin](ngozi) [ihres](tilda) [Vaters](florin) zu vergraulen: Salz im Tee, Zahnpasta im Stiefel. Als [sie](tilda) nachts betrunken in der Bahnhofsmission sitzt, ruft [sie](tilda) jedoch ausgerechnet [Ngozi](ngozi) an. [Die](ngozi) holt [sie](tilda) ab und verrät [Florin](florin) kein Wort. Von da an sind [sie](ngozi+tilda) ein Herz und eine Seele.
- couple florin ngozi "Freundin"
- parent florin tilda "Vaters"
- enemy ngozi tilda "vergraulen"
+ help ngozi tilda "holt"
- reveal! ngozi florin "kein Wort"
- friend.start ngozi tilda "ein Herz und eine"

== 10
Stromausfall im ganzen Viertel. Im Dunkeln bringt [Jarek](jarek) heraus, was bei Licht nie ging: [Er](jarek) denke an keine andere, seit [Thea](thea) die Palme durch die Tür getragen habe. [Sie](thea) schweigt. Dann geht die Lampe an, [Ngozi](ngozi) platzt herein und kotzt in die Palme. [Sie](ngozi) ist überfällig, seit drei Wochen.
+ confess jarek thea "bringt"
- love jarek thea "denke an keine andere"
- ill ngozi "kotzt"
- pregnant? ngozi "überfällig"

== 11
Zwei Striche! [Florin](florin) freut sich wie ein Kind, [Tilda](tilda) will das Kinderzimmer streichen, nur [Ngozi](ngozi) bekommt kalte Füße und setzt sich in den Zug zu [ihrer](ngozi) [Tante](tante) nach [Husum](@husum). Indessen hat [Frau Quast](hedda) einen schlimmen Tag: [Bodo](bodo) wacht morgens nicht mehr auf. Die ganze Nacht sitzt [Thea](thea) bei der [Witwe](hedda), und die [beiden](hedda+thea) lachen sogar, nach zehn Uhr.
- pregnant ngozi "Zwei Striche"
- happy florin "freut sich"
- flee ngozi "in den Zug" @husum
- kin ngozi tante "Tante"
- sad ngozi "kalte Füße"
- sad hedda "schlimmen Tag"
+ die bodo "nicht mehr auf"
- married.past bodo hedda "Witwe"
- help thea hedda "sitzt"
- happy hedda+thea "lachen"

== 12
Nach der Beerdigung fährt [Thea](thea) an die Nordsee und redet [ihrer](thea) besten [Freundin](ngozi) ins Gewissen. [Ngozi](ngozi) kommt mit zurück. [Jarek](jarek), [der](jarek) schon nicht mehr auf eine Antwort hofft, findet einen Zettel zwischen den Saiten: „[Ich](thea) [dich](jarek) auch. Seit dem Bigos.“ [Er](jarek) rennt die Treppe hinauf und küsst [sie](thea), ehe [sie](thea) den Mantel ausgezogen hat.
- travel thea "fährt"
- help thea ngozi "redet"
- friend ngozi thea "Freundin"
- return ngozi "zurück"
- find jarek "findet"
+ confess thea jarek "dich auch"
- kiss jarek thea "küsst"

== 13
Die kleine [Alma](baby) hat es eilig: [Ngozi](ngozi) kommt im Fahrradladen nieder, zwischen Felgen und Öl, und [Hedda](hedda) hält [ihre](ngozi) Hand. [Florin](florin) trifft zu spät ein und weint trotzdem am lautesten. Auf dem Heimweg holt [Jarek](jarek) einen Ring hervor, den [er](jarek) aus einer Saite gebogen hat. [Thea](thea) braucht keine Bedenkzeit. Unten klopft niemand mehr, [Frau Quast](hedda) tanzt mit.
+ birth ngozi baby "kommt"
- help hedda ngozi "hält"
- travel florin "trifft"
- propose jarek thea "Ring"
- create.past jarek "gebogen"
+ engaged.start jarek thea "keine Bedenkzeit"
