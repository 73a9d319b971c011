%series Zwei Koffer zu viel
%lang de
%genre travel dramedy, a coach tour from Graz to Istanbul, quiet listings of a regional paper
%cast reni | Reni Moosbrugger; Reni; Moosbrugger | f
%cast zeljko | Željko | m
%cast ulrich | Oberstudienrat Ulrich Fenn; Fenn; Ulrich | m
%cast gusti | Gusti Fenn; Gusti | f
%cast pia | Pia | f
%cast konstantin | Konstantin | m
%cast hadwig | Hadwig Sprenger; Sprenger; Hadwig | f
%cast andi | Andi | n
%cast sprengermann | Egon | m
%cast bruno | Bruno | m
%cast wirtin | - | f
%cast zoellner | - | m
%cast esel | Kaiser | m
%cast mimi | Desanka | f
%cast ex | - | f
%cast dieb | - | m

== 1 Graz – Maribor
Elf Tage, zwei Dutzend Sitze, ein Reisebus mit Seele: [Reni Moosbrugger](reni) führt [ihre](reni) erste Gruppe nach [Istanbul](@istanbul). [Fahrer](zeljko) [Željko](zeljko), [der](zeljko) diese Strecke seit dreißig Jahren kennt, nennt die [Anfängerin](reni) „[Chefin](reni)“ und meint es nicht so. In Reihe eins sitzt [Oberstudienrat Fenn](ulrich) mit Reiseführer und [Gattin](gusti), ganz hinten ein [Brautpaar](konstantin+pia), [das](konstantin+pia) kein Wort miteinander spricht. Dazwischen hält eine alte [Dame](hadwig) einen zweiten Platz frei, auf dem ein Koffer liegt. Er gehöre [ihrem](hadwig) [Mann](sprengermann), sagt [sie](hadwig). [Der](sprengermann) komme nach.
- hire reni "erste"
- travel reni "führt" @istanbul
- colleague reni zeljko "Fahrer"
- married gusti ulrich "Gattin"
- married konstantin pia "Brautpaar"
- quarrel konstantin pia "kein Wort"
- married hadwig sprengermann "Mann"
+ return? sprengermann "nach"

== 2 Ptuj
Burg, Storchennest, Kürbiskernöl. [Ulrich Fenn](ulrich) verbessert [Reni](reni) beim Baujahr des Turms. [Sie](reni) bedankt sich, und [seine](ulrich) [Frau](gusti) bittet [sie](reni) hinter [seinem](ulrich) Rücken um Verzeihung. Beim Mittagessen fehlt [Andi](andi), siebzehn, allein unterwegs und mit einem Attest, das niemand zu lesen bekommen hat. [Željko](zeljko) findet das [Sorgenkind](andi) am Fluss, wo [es](andi) mit bloßen Füßen im Wasser steht. [Die zwei](andi+zeljko) schauen eine Weile den Fischen zu. Gesprochen wird nicht. Der Bus fährt mit Verspätung ab.
- quarrel reni ulrich "verbessert"
- reconcile? gusti reni "Verzeihung"
- married gusti ulrich "Frau"
+ find zeljko andi "findet"

== 3 Zagreb
In der Altstadt läuft die [Braut](pia) davon. [Pia](pia) setzt sich in ein Kino, ohne Kroatisch zu können, und sieht denselben Film zweimal. [Konstantin](konstantin), seit vier Tagen [ihr](pia) [Ehemann](konstantin), sucht [sie](pia) in allen Schuhgeschäften. Geholfen wird [ihm](konstantin) von [Gusti](gusti), [die](gusti) weiß, wie eine Frau aussieht, die nicht gefunden werden will. „Was haben [Sie](konstantin) denn angestellt?“, fragt [sie](gusti). [Er](konstantin) habe, gesteht der junge [Mann](konstantin), auf der eigenen Hochzeit den Namen [seiner](konstantin) früheren [Freundin](ex) gesagt. Am Altar.
+ flee pia konstantin "läuft"
- married konstantin pia "Ehemann"
- investigate konstantin pia "sucht"
- help gusti konstantin "Geholfen"
- wedding.past konstantin pia "Hochzeit"
- ex ex konstantin "früheren Freundin"
+ reveal konstantin gusti "gesteht"

== 4 Jasenovac – Brod
Am Vormittag eine Gedenkstätte. Heute macht keiner Fotos. Am Nachmittag eine Brücke, ein Stau und ein [Zöllner](zoellner), [der](zoellner) sämtliche Koffer zu sehen wünscht. Als [er](zoellner) den herrenlosen öffnen will, schlägt [ihm](zoellner) die alte [Dame](hadwig) mit dem Schirm auf die Finger. [Reni](reni) übersetzt [ihren](hadwig) Ausbruch als Gebet, und der [Beamte](zoellner) bekreuzigt sich. Ein Blick in den Koffer ist [ihr](reni) dennoch gelungen: Er ist gefüllt mit Herrenhemden, alle gebügelt, alle mit Preisschild.
+ attack hadwig zoellner "schlägt"
- betray reni zoellner "übersetzt"
- help reni hadwig "Gebet"
- discover reni hadwig "Blick"

== 5 Sarajevo
[Željko](zeljko) hat hier einen [Bruder](bruno), mit [dem](bruno) [er](zeljko) seit dem Krieg nicht mehr geredet hat. Das erfährt die [Reiseleiterin](reni) von [Andi](andi), [Andi](andi) weiß es vom Fluss. Auf [Renis](reni) Bitte hält [er](zeljko) trotzdem vor einer Werkstatt am Hang. Dort schraubt [Bruno](bruno), grau geworden wie [er](zeljko) selbst, an einem Moped. Die [Brüder](bruno+zeljko) besprechen den Keilriemen des Busses. Erst beim Abschied steckt der [Ältere](bruno) dem [Fahrer](zeljko) eine Tüte Nüsse zu, abgezählt wie früher, und [dieser](zeljko) muss rechts ranfahren.
- sibling bruno zeljko "Bruder"
- quarrel.past bruno zeljko "nicht mehr geredet"
- reveal andi reni "erfährt"
- reveal.past zeljko andi "vom Fluss"
- travel zeljko bruno "hält"
+ reconcile bruno zeljko "besprechen"
- gift bruno zeljko "Nüsse"
- sad zeljko "rechts ranfahren"

== 6 Višegrad
Ein Ruhetag. Die Drina ist grün, das Eis ist gelb, die Betten sind kurz. [Fenn](ulrich) liest aus dem Roman über die Brücke vor, bis nur noch ein [Esel](esel) zuhört. [Gusti](gusti) geht schwimmen, obwohl [sie](gusti) seit der Hochzeitsreise nicht geschwommen ist. Im Gästebuch der Pension sucht [Hadwig Sprenger](hadwig) das Jahr 1974, findet die Seite und streicht sie glatt. Zwei Namen, eine Tinte. Der [Wirtin](wirtin), [die](wirtin) abräumt, sagt [sie](hadwig), ein Gast komme noch, man möge bitte decken. Die [Wirtin](wirtin) deckt.
- create ulrich "liest"
- find hadwig "findet"
- travel.past hadwig+sprengermann "Zwei Namen"
+ return? sprengermann "komme noch"
- help wirtin hadwig "deckt"

== 7 Über den Zlatibor
Der [Esel](esel) hat sich dem Bus angeschlossen. [Er](esel) trabt seit dem Morgen hinterher, und [Pia](pia), [die](pia) im Streit die Rückbank besetzt hält, tauft [ihn](esel) [Kaiser](esel). [Konstantin](konstantin) reicht [ihr](pia) Karotten nach hinten, damit [sie](pia) sie dem [Tier](esel) reichen kann: das erste Gespräch seit [Graz](@graz), wenn man so will. Auf der Passhöhe fragt [sie](pia) [ihn](konstantin), ob [er](konstantin) die [andere](ex) noch liebe. „Nein“, sagt [er](konstantin). Warum dann der Name? Weil [er](konstantin) so glücklich gewesen sei, dass [er](konstantin) gar nicht mehr gewusst habe, wie irgendjemand heißt.
- travel esel "trabt"
- quarrel konstantin pia "Streit"
- gift konstantin pia "reicht"
- love? konstantin ex "liebe"
- love! konstantin ex "Nein"
+ reveal konstantin pia "glücklich"
- happy.past konstantin "glücklich"

== 8 Niš
In der Markthalle wird dem [Oberstudienrat](ulrich) die Brieftasche gezogen. [Andi](andi), flink, setzt dem [Dieb](dieb) nach, holt [ihn](dieb) bei den Paprikas ein und lässt [ihn](dieb) laufen. Zurück kommt [Andi](andi) mit dem Geld, aber ohne Erklärung. [Fenn](ulrich) wittert Komplizenschaft und sagt das laut. Da nimmt [ihm](ulrich) [seine](ulrich) [Frau](gusti) den Reiseführer aus der Hand, wirft ihn in einen Brunnen und sagt auch etwas laut. [Er](ulrich) hat [sie](gusti) vierzig Jahre nicht schreien hören. Der [Dieb](dieb), erfährt [Reni](reni) später von [Andi](andi), war jünger als [Andi](andi).
- steal dieb ulrich "gezogen"
- help andi ulrich "Geld"
- help andi dieb "laufen"
- return andi "Zurück"
- accuse ulrich andi "wittert"
+ quarrel gusti ulrich "wirft"
- married gusti ulrich "Frau"
- reveal andi reni "erfährt"

== 9 Sofia
Regen. Der Bus steht, die Kupplung streikt. [Željko](zeljko) telefoniert mit [Sarajevo](@sarajevo), und siehe da, [Bruno](bruno) kommt die ganze Nacht durch gefahren, ein Ersatzteil auf dem Schoß. Während die [Brüder](bruno+zeljko) unter dem Bus liegen, sitzt [Gusti](gusti) allein in einem Café und schreibt eine Ansichtskarte, die an keinen gerichtet ist. [Reni](reni) setzt sich dazu. [Sie](gusti) denke daran, nicht mit zurückzufahren, vertraut [ihr](reni) die [Ältere](gusti) an. Wohin, wisse [sie](gusti) nicht, aber [sie](gusti) schwimme jetzt wieder.
- travel bruno zeljko "gefahren" @sofia
+ help bruno zeljko "Ersatzteil"
- sibling bruno zeljko "Brüder"
- create gusti "schreibt"
- reveal gusti reni "vertraut"
- breakup? gusti ulrich "nicht mit zurückzufahren"

== 10 Plowdiw
Der [Mann](ulrich), [der](ulrich) alles weiß, weiß nicht, wo [seine](ulrich) Hemden sind. [Gusti](gusti) hat ein Einzelzimmer genommen. Ratlos klopft [er](ulrich) bei [Frau Sprenger](hadwig), [die](hadwig) bekanntlich Hemden besitzt. [Sie](hadwig) leiht [ihm](ulrich) eines, dann setzt [sie](hadwig) sich aufs Bett und erzählt [ihm](ulrich), was [sie](hadwig) bisher nicht einmal sich selbst erzählt hat: [Egon](sprengermann) komme nicht nach. [Er](sprengermann) sei im Februar gestorben, und [sie](hadwig) kaufe [ihm](sprengermann) jede Woche ein Hemd. [Ulrich](ulrich) sagt ausnahmsweise nichts Richtiges und genau deshalb das Richtige.
- breakup gusti ulrich "Einzelzimmer"
- sad ulrich "Ratlos"
- gift hadwig ulrich "leiht"
+ reveal hadwig ulrich "erzählt"
- return! sprengermann "nicht nach"
- die.past sprengermann "gestorben"
- help ulrich hadwig "Richtige"

== 11 Edirne
Hinter der Grenze eine Moschee wie ein Berg. [Andi](andi) bleibt vier Stunden darin sitzen. [Reni](reni) wartet draußen auf den Stufen, bis [Andi](andi) herauskommt und [ihr](reni) das Attest hinhält. Darin steht, dass [Andi](andi) nicht mehr zur Schule gehen kann, seit [Andis](andi) [Zwillingsschwester](mimi) [Desanka](mimi) vor einen Zug gestiegen ist. Nach [Istanbul](@istanbul) wollten [die beiden](andi+mimi) immer zusammen. Die [Reiseleiterin](reni) faltet das Papier, gibt es zurück und sagt, dass es bis [Istanbul](@istanbul) noch zweihundertvierzig Kilometer seien.
- reveal andi reni "hinhält"
- sad andi "nicht mehr"
- sibling andi mimi "Zwillingsschwester"
+ die.past mimi "vor einen Zug"
- travel? andi+mimi "wollten" @istanbul

== 12 Istanbul
Fähren, Möwen, Tee. Am Ufer von [Üsküdar](@ueskuedar) lässt [Andi](andi) einen Haargummi ins Wasser fallen. [Željko](zeljko) steht mit abgenommener Mütze daneben. Nicht weit davon öffnet [Hadwig](hadwig) den zweiten Koffer und verschenkt Hemden, eins an den Schuhputzer, eins an den [Fahrer](zeljko), eins an [Konstantin](konstantin), [dem](konstantin) [seine](konstantin) [Angetraute](pia) die Knöpfe schließt. [Ulrich](ulrich) steigt, zum ersten Mal ohne Buch, im Badekostüm in den Bosporus. Das Wasser ist kalt. „[Du](ulrich) kannst ja gar nicht schwimmen“, ruft [Gusti](gusti) und schwimmt [ihm](ulrich) entgegen.
- sad andi mimi "fallen"
- gift hadwig konstantin+zeljko "verschenkt"
- married konstantin pia "Angetraute"
+ help gusti ulrich "entgegen"

== 13 Heimwärts
Auf der Rückfahrt wird im Bus gesungen, mehrsprachig und falsch. Ein Platz in Reihe eins ist leer: [Gusti](gusti) bleibt noch drei Wochen, und [ihr](gusti) [Mann](ulrich), [der](ulrich) neun Tage lang danebensaß, fehlt ebenfalls. [Sie](gusti+ulrich) lassen grüßen, [er](ulrich) auf Türkisch, mit zwei Fehlern. [Bruno](bruno) sitzt neben [Željko](zeljko) und schält Nüsse. Hinter der Grenze von [Spielfeld](@spielfeld) sagt der [Fahrer](zeljko) zu [Reni](reni): „Gut gemacht, [Chefin](reni).“ Diesmal meint [er](zeljko) es so. Der [Esel](esel) ist in [Plowdiw](@plowdiw) verheiratet.
+ reconcile gusti ulrich "lassen grüßen"
- married gusti ulrich "Mann"
- married _ esel "verheiratet"
