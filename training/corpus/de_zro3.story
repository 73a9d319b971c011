%series Internat Rosenkamp
%lang de
%genre Schulserie, Lehrer und Schüler, ausführliche Episodeninhalte
%cast cord | Cord Hansemann; Hansemann; Cord | m
%cast ulrike | Dr. Ulrike Sievers; Dr. Sievers; Ulrike | f
%cast meret | Meret Iversen; Meret | f
%cast jonte | Jonte | m
%cast aylin | Aylin Korkmaz; Aylin | f
%cast rasmus | Rasmus von Behr; Rasmus | m
%cast pia | Pia-Sophie; Pia | f
%cast behr | Baron von Behr; von Behr | m
%cast beate | Beate Hansemann; Beate | f
%cast lukas | Lukasz Nowak; Herr Nowak; Lukasz | m
%cast koch | Onkel Tom | m
%cast mutter | - | f
%cast hund | Zeus | m
%cast jmutter | - | f
%cast grossonkel | - | m
%cast franz | - | f
%cast baby | - | m

== 1
[Seinen](cord) ersten Tag als Leiter des Internats hat [Cord Hansemann](cord) sich anders vorgestellt: Im Brunnen schwimmen vierzig Stühle, und in der Aula erwartet [ihn](cord) [Dr. Ulrike Sievers](ulrike), mit [der](ulrike) [er](cord) vor zwanzig Jahren am selben Ort Abitur machte und die letzte Bank teilte, und nicht nur die. Nun ist [er](cord) [ihr](ulrike) [Vorgesetzter](cord). Die [Neue](meret) in der Zehnten, [Meret](meret), erhält ausgerechnet das Bett neben [Aylin](aylin), [die](aylin) keine Zimmergenossin dulden will.
+ hire cord "ersten Tag"
- affair.past cord ulrike "nicht nur die"
- boss.start cord ulrike "Vorgesetzter"
- housemate.start aylin meret "Bett neben"
- reject aylin meret "dulden"

== 2
Weil [Meret](meret) nachts Gedichte murmelt, zieht [Aylin](aylin) mit Matratze und Wecker in den Trockenraum um. Dort überrascht [sie](aylin) [Rasmus von Behr](rasmus) und [Pia](pia) beim Knutschen zwischen den Handtüchern. Damit [sie](aylin) den Mund hält, bietet [Rasmus](rasmus) [ihr](aylin) einen Monat lang [seinen](rasmus) Nachtisch an. [Cord](cord) holt derweil [seine](cord) [Gattin](beate) [Beate](beate) vom Bahnhof ab; [deren](beate) Händedruck mit [Dr. Sievers](ulrike) dauert eine Spur zu lang.
- move aylin "zieht"
+ kiss pia rasmus "Knutschen"
- discover aylin pia+rasmus "überrascht"
- reveal! aylin _ "hält"
- gift? rasmus aylin "Nachtisch"
- married beate cord "Gattin"
- travel beate "Bahnhof"
- meet beate ulrike "Händedruck"

== 3
Beim Waldlauf verstaucht sich [Meret](meret) den Knöchel, und [Jonte](jonte), [den](jonte) alle nur vom Mülldienst kennen, trägt [sie](meret) auf dem Rücken drei Kilometer zum Haus. Seitdem liest [sie](meret) auf jeder Seite [seinen](jonte) Namen. In der Küche gesteht [Sportlehrer](lukas) [Lukasz Nowak](lukas) dem [Koch](koch), [er](lukas) träume Nacht für Nacht von [Ulrike](ulrike). „Dann sag es nicht [mir](koch), sag es der Suppe“, rät [Onkel Tom](koch).
- injure meret "verstaucht"
- help jonte meret "trägt"
+ love.start meret jonte "auf jeder Seite seinen Namen"
- love lukas ulrike "träume"
- reveal lukas koch "gesteht"
- confess? lukas ulrike "sag"
- help koch lukas "rät"

== 4
Der Herbstball naht, und mit ihm die Panik. [Rasmus](rasmus) bittet [Pia-Sophie](pia) per Lautsprecherdurchsage, [Jonte](jonte) schiebt [Meret](meret) wortlos eine Karte unter den Teller. Nur [Aylin](aylin) wird von niemandem aufgefordert und behauptet, [sie](aylin) tanze ohnehin nicht. [Nowak](lukas) fasst sich ein Herz, doch [Ulrike](ulrike) winkt freundlich ab: [Sie](ulrike) gehe mit niemandem aus, mit dem [sie](ulrike) die Pausenaufsicht teile.
- invite rasmus pia "bittet"
+ invite jonte meret "Karte unter den Teller"
- invite! _ aylin "niemandem"
- confess? lukas ulrike "Herz"
+ reject ulrike lukas "winkt"
- date! lukas ulrike "niemandem aus"
- colleague lukas ulrike "Pausenaufsicht teile"

== 5
Ballnacht. [Jonte](jonte) und [Meret](meret) tanzen so lange barfuß auf der Terrasse, bis der Mond untergeht, und als [er](jonte) sich endlich zu [ihr](meret) hinunterbeugt, hält [sie](meret) [ihm](jonte) schon den Mund entgegen. Hinter der Bühne streitet [Beate](beate) mit [Cord](cord): Ob [er](cord) glaube, [sie](beate) sei blind? [Er](cord) schaue die [Sievers](ulrike) an wie früher [sie](beate). [Aylin](aylin) tanzt mit [Zeus](hund), dem [Hund](hund) des Hausmeisters, und gewinnt den Pokal.
- celebrate _ "Ballnacht"
+ kiss jonte meret "Mund"
- quarrel beate cord "streitet"
- jealous beate ulrike "blind"
- accuse beate cord "schaue"
- love? cord ulrike "schaue"
- love.past cord beate "früher"
- find aylin "gewinnt"

== 6
[Baron von Behr](behr), größter Geldgeber des Hauses, reist an und verlangt von [seinem](behr) [Sohn](rasmus), die Verbindung mit der [Tochter](pia) einer [Friseurin](mutter) zu lösen. [Rasmus](rasmus) gehorcht: Per Kurznachricht serviert [er](rasmus) [Pia](pia) ab. [Die](pia) heult sich bei [Aylin](aylin) aus, mit [der](aylin) [sie](pia) bisher kein Wort gewechselt hat. Noch ehe die Taschentücher alle sind, haben [die zwei](aylin+pia) Blutsschwesternschaft geschworen.
- travel behr "reist"
- parent behr rasmus "Sohn"
- couple pia rasmus "Verbindung"
- parent mutter pia "Tochter"
- breakup? rasmus pia "lösen"
+ breakup rasmus pia "serviert"
- sad pia "heult"
- help aylin pia "heult"
- friend.start aylin pia "Blutsschwesternschaft"

== 7
Klassenfahrt nach [Rom](@rom): Im Bus sitzen [Cord](cord) und [Ulrike](ulrike) nebeneinander, weil sonst nichts frei ist. Eine Panne, ein Gasthof, ein einziges Zimmer, am Morgen danach zwei Gesichter, die einander ausweichen. [Er](cord) hat [seine](cord) Ehe gebrochen und weiß nicht, ob [er](cord) es bereuen soll. [Rasmus](rasmus) läuft am Trevi-Brunnen hinter [Pia](pia) her; [sie](pia) wirft eine Münze und keinen Blick.
- travel cord+pia+rasmus+ulrike "Klassenfahrt" @rom
+ sex cord ulrike "ein einziges Zimmer"
- cheat cord beate "Ehe gebrochen"
- sad? cord "bereuen"
- reconcile? pia rasmus "läuft"
- reject pia rasmus "keinen Blick"

== 8
[Beate](beate) ist nicht dumm. [Sie](beate) legt [Cord](cord) die Quittung des Gasthofs neben das Frühstücksei und verlangt eine Antwort. [Er](cord) gibt sie [ihr](beate), die ganze. Am Nachmittag räumt [sie](beate) das Direktorenhaus und lässt nur das Klavier zurück. [Nowak](lukas), [der](lukas) beim Tragen hilft, ahnt nun, weshalb [er](lukas) einen Korb bekam, und fährt mit dem Transporter zweimal gegen das Tor.
- discover beate cord+ulrike "nicht dumm"
- investigate beate cord "verlangt"
- reveal cord beate "gibt"
+ breakup beate cord "räumt"
- help lukas beate "hilft"
- discover lukas cord+ulrike "ahnt"
- reject.past ulrike lukas "einen Korb"

== 9
[Jontes](jonte) [Mutter](jmutter) muss für ein halbes Jahr ins Sanatorium, das Schulgeld fehlt, [er](jonte) soll zu einem [Großonkel](grossonkel) nach [Flensburg](@flensburg). [Meret](meret) schreibt in [ihrer](meret) Verzweiflung an den [Baron](behr), [dessen](behr) Namen das Stipendium trägt. Die Antwort kommt von [Rasmus](rasmus): [Er](rasmus) hat [seinen](rasmus) Motorroller verkauft und bezahlt. „Nicht für [dich](jonte)“, knurrt [er](rasmus) [Jonte](jonte) an, „[ich](rasmus) brauche einen Verteidiger links.“
- parent jmutter jonte "Mutter"
- ill jmutter "Sanatorium"
- travel? jonte grossonkel "nach Flensburg" @flensburg
- kin grossonkel jonte "Großonkel"
- sad meret "Verzweiflung"
+ help rasmus jonte "bezahlt"

== 10
[Ulrike](ulrike) trägt weite Pullover, meidet den Kaffee und schweigt, bis [Cord](cord) [sie](ulrike) im Heizungskeller stellt. Ja, im Mai. Ja, von [ihm](cord). [Er](cord) setzt sich auf die Kohlen und lacht, bis [ihm](cord) die Tränen kommen. Eifersucht ist derweil eine Zimmergenossin: Seit [Meret](meret) alle Zeit mit [Jonte](jonte) verbringt, geht [Aylin](aylin) jedem Gespräch aus dem Weg.
- reveal! ulrike cord "schweigt"
- investigate cord ulrike "stellt"
+ pregnant ulrike cord "von ihm"
- reveal ulrike cord "Ja"
- happy cord "lacht"
- jealous aylin jonte "Eifersucht"
- housemate aylin meret "Zimmergenossin"
- reject aylin meret "aus dem Weg"

== 11
Vor dem versammelten Kuratorium fordert [von Behr](behr) den Kopf des [Direktors](cord), [der](cord) mit einer [Untergebenen](ulrike) ein Kind habe. [Hansemann](cord) legt [sein](cord) Amt nieder, ehe man abstimmen kann. Da steht [Rasmus](rasmus) auf und erzählt laut, was [sein](rasmus) [Vater](behr) im letzten Sommer mit der [Französischlehrerin](franz) trieb. Der [Baron](behr) wird weiß wie [sein](behr) Einstecktuch.
- accuse behr cord "fordert"
- quit? cord "den Kopf"
- boss cord ulrike "Untergebenen"
- pregnant ulrike cord "ein Kind"
+ quit cord "legt"
- reveal rasmus behr "erzählt"
- affair.past behr franz "trieb"
- parent behr rasmus "Vater"
- sad behr "weiß"

== 12
Ohne Amt, aber mit Ulme im Garten: [Cord](cord) und [Ulrike](ulrike) beziehen das alte Gärtnerhaus. [Beate](beate) schickt die Scheidungspapiere mit einem Gruß und dem Hinweis, das Klavier gehöre dem [Kind](baby). [Rasmus](rasmus) passt [Pia](pia) am Fahrradständer ab, entschuldigt sich ohne Lautsprecher und wird erhört. [Aylin](aylin) stellt [ihr](aylin) Bett wieder neben das von [Meret](meret).
- quit.past cord "Ohne Amt"
- move cord+ulrike "beziehen"
- housemate.start cord ulrike "beziehen"
- divorce beate cord "Scheidungspapiere"
- gift beate baby "gehöre"
+ reconcile pia rasmus "erhört"
- return aylin "wieder neben"
- reconcile aylin meret "wieder neben"

== 13
Abitur! Während oben die Zeugnisse verteilt werden, setzen bei [Ulrike](ulrike) die Wehen ein, und [Onkel Tom](koch) fährt [sie](ulrike) mit dem Lieferwagen in die Klinik. Um vier Uhr ist ein [Junge](baby) da, mit [Cords](cord) Ohren. [Meret](meret) geht zum Studium nach [Kopenhagen](@kopenhagen), [Jonte](jonte) hat einen Platz auf derselben Fähre. Und [Herr Nowak](lukas)? [Der](lukas) bringt [Beate](beate) das Klavier, das niemand geholt hat, und bleibt zum Tee.
- help koch ulrike "fährt"
+ birth ulrike baby "Junge"
- parent cord baby "Ohren"
+ travel meret "geht" @kopenhagen
- travel jonte "auf derselben Fähre"
- gift lukas beate "bringt"
- date beate lukas "Tee"
