%series Die sieben Schlösser der Frau Holunder
%lang de
%genre fairy-tale series, narrated episode texts in the past tense
%cast holunder | Frau Holunder | f
%cast jorinde | Jorinde | f
%cast veit | Veit | m
%cast koenig | König Grimbald; Grimbald | m
%cast mutter | - | f
%cast stiefmutter | Königin Ravenna; Ravenna | f
%cast rabe | Schwarzfeder | m
%cast wolf | Isegrim Grau; Isegrim | m
%cast mueller | - | m
%cast riese | Bröselbart | m
%cast jaeger | - | m
%cast jmutter | - | f
%cast koechin | - | f
%cast nixe | Lurelei | f
%cast hartwin | Hartwin | m
%cast sintram | Sintram | m
%cast kobold | Pumpernickel | m

== 1
Es war einmal ein [König](koenig), [der](koenig) vor Trauer um [seine](koenig) verstorbene [Frau](mutter) das Lachen verlernt hatte. Da kam [Ravenna](stiefmutter) aus dem Moor, flocht sich Irrlichter ins Haar und ward noch vor dem ersten Schnee als [seine](koenig) Gemahlin gekrönt. [Seine](koenig) drei [Kinder](hartwin+jorinde+sintram) waren der neuen [Königin](stiefmutter) ein Dorn im Auge. In der längsten Nacht besprach [sie](stiefmutter) die [Söhne](hartwin+sintram) [Hartwin](hartwin) und [Sintram](sintram) mit einem Spruch, dass [sie](hartwin+sintram) als Schwäne aus dem Fenster flogen. Nur [Jorinde](jorinde), die [Jüngste](jorinde), hatte sich im Backofen verkrochen.
- sad koenig mutter "Trauer"
- die.past mutter "verstorbene"
- married.past koenig mutter "Frau"
+ wedding koenig stiefmutter "Gemahlin"
- parent koenig hartwin+jorinde+sintram "Kinder"
- enemy hartwin+jorinde+sintram stiefmutter "Dorn im Auge"
+ attack stiefmutter hartwin+sintram "besprach"
- flee jorinde stiefmutter "verkrochen"

== 2
Dem [Vater](koenig) wurde weisgemacht, die [Knaben](hartwin+sintram) seien mit Gauklern durchgebrannt, und auf die [Schwester](jorinde) fiel der Vorwurf, [sie](jorinde) habe [ihnen](hartwin+sintram) das Tor geöffnet. Ein [Jäger](jaeger) sollte [Jorinde](jorinde) im Tann den Garaus machen. Doch wie [er](jaeger) das Messer hob, sang das [Kind](jorinde) ein Wiegenlied, das auch [seine](jaeger) [Mutter](jmutter) gesungen hatte; da warf [er](jaeger) die Klinge in den Bach und hieß [sie](jorinde) laufen. Am siebten Abend klopfte [sie](jorinde) bei der alten [Frau Holunder](holunder) an, [deren](holunder) Haus auf sieben Schlüsseln stand.
- parent koenig hartwin+sintram "Vater"
+ betray _ koenig "weisgemacht"
- flee! hartwin+sintram "durchgebrannt"
- sibling hartwin+sintram jorinde "Schwester"
- accuse _ jorinde "Vorwurf"
- kill? jaeger jorinde "Garaus machen"
- create jorinde "sang"
+ help jaeger jorinde "hieß"
- parent jmutter jaeger "Mutter"
- meet holunder jorinde "klopfte"

== 3
„Sieben Jahre dienst [du](jorinde) [mir](holunder)“, sprach [Frau Holunder](holunder), „für jedes Jahr erhältst [du](jorinde) ein Schloss und was dahinter liegt.“ Also fegte [Jorinde](jorinde) und buk und ließ den sprechenden [Raben](rabe) [Schwarzfeder](rabe) von [ihrem](jorinde) Teller essen, was [ihr](jorinde) der [Vogel](rabe) nie vergaß. Im ersten Schloss fand [sie](jorinde) einen Spiegel, der keine Gesichter zeigte, sondern Orte. [Sie](jorinde) sah zwei [Schwäne](hartwin+sintram) auf einem schwarzen See, und der eine blutete am Flügel.
+ hire jorinde holunder "dienst"
- gift? holunder jorinde "erhältst"
- gift jorinde rabe "ließ"
- find jorinde "fand"
+ discover jorinde hartwin+sintram "sah"
- injure _ "blutete"

== 4
In der Mühle am See lebte [Veit](veit), der [Stiefsohn](veit) des geizigen [Müllers](mueller). [Er](veit) hatte den Pfeil aus dem Fittich gezogen und die Wunde mit Spinnweben verbunden. Seither schliefen [Hartwin](hartwin) und [Sintram](sintram) in [seinem](veit) Kahn, und um Mitternacht, wenn [sie](hartwin+sintram) eine Stunde lang Menschen waren, erzählten [sie](hartwin+sintram) [ihm](veit) von der [Schwester](jorinde). Da entbrannte [Veit](veit) in Liebe zu einer, [die](jorinde) [er](veit) nie erblickt hatte. Der [Müller](mueller) aber belauschte [die drei](hartwin+sintram+veit) und rechnete aus, was ein Schwanenprinz wohl wiege in Gold.
- kin mueller veit "Stiefsohn"
- treat hartwin+sintram veit "verbunden"
- housemate hartwin+sintram veit "schliefen"
- reveal hartwin+sintram veit "erzählten"
- sibling hartwin+sintram jorinde "Schwester"
+ love.start veit jorinde "Liebe"
- discover mueller hartwin+sintram+veit "belauschte"
- betray? mueller hartwin+sintram "rechnete"

== 5
Für einen Sack Dukaten führte der [Müller](mueller) die Häscher der [Königin](stiefmutter) ans Ufer. Über [Sintram](sintram) fiel das Netz. [Hartwin](hartwin) entkam mit knapper Not in die Wolken und klagte so laut, dass der [Rabe](rabe) es hörte und zu [Jorinde](jorinde) trug. [Frau Holunder](holunder) wiegte den Kopf: Wer vor der Zeit gehe, bekomme keinen Schlüssel. [Jorinde](jorinde) küsste [ihr](holunder) die Hand und ging.
+ betray mueller hartwin+sintram "führte"
+ arrest stiefmutter sintram "Netz"
- flee hartwin "entkam"
- sad hartwin "klagte"
- reveal rabe jorinde "trug"
- quit jorinde holunder "ging"

== 6
Im Hohlweg lauerte [Isegrim Grau](wolf), der [Wolf](wolf) mit den drei Zungen, und drohte, [sie](jorinde) mit Haut und Haar zu fressen, es sei denn, [sie](jorinde) löse [ihm](wolf) ein Rätsel. [Jorinde](jorinde) riet beim dritten Mal richtig. Da heulte der [Wolf](wolf) vor Wut, musste aber halten, was [er](wolf) versprochen hatte, und nahm [sie](jorinde) auf den Rücken. In einer Schenke am Weg zog [ihr](jorinde) ein [Kobold](kobold) namens [Pumpernickel](kobold) den letzten Heller aus der Schürze.
+ threaten wolf jorinde "drohte"
- discover jorinde "riet"
- sad wolf "Wut"
- help wolf jorinde "Rücken"
+ steal kobold jorinde "zog"

== 7
[Veit](veit), vom [Stiefvater](mueller) mit Stockhieben aus der Mühle gejagt, saß in derselben Schenke und fing den [Langfinger](kobold) am Bart. „Gib dem [Mädchen](jorinde), was des [Mädchens](jorinde) ist!“ So sahen sich [die zwei](jorinde+veit) zum ersten Mal, und keiner von [beiden](jorinde+veit) wusste, wen er vor sich hatte. [Er](veit) erzählte von einer [Prinzessin](jorinde), [die](jorinde) [er](veit) suche. [Sie](jorinde) dachte: Ach, könnte [ich](jorinde) diese [Prinzessin](jorinde) sein!
- attack mueller veit "Stockhieben"
- kin mueller veit "Stiefvater"
- help veit jorinde "fing"
+ meet jorinde veit "zum ersten Mal"
- discover! jorinde+veit "keiner"
- find? veit jorinde "suche"
+ love.start jorinde veit "Ach"

== 8
Im Turm zu [Rabenstein](@rabenstein) wollte [Ravenna](stiefmutter) aus [Sintrams](sintram) Federn einen Mantel nähen, der ewige Jugend schenkt. Mit jeder Feder, die [sie](stiefmutter) ausriss, vergaß der [Prinz](sintram) ein Wort. [König Grimbald](koenig) hörte das Wimmern durch die Mauer, und weil [ihm](koenig) verboten war, den Turm zu betreten, bestach [er](koenig) die [Köchin](koechin). Was [er](koenig) durchs Schlüsselloch erblickte, machte [ihn](koenig) in einer Nacht zum Greis: Das [Weib](stiefmutter), [das](stiefmutter) [er](koenig) geliebt hatte, trug ein Gesicht aus Schlamm.
+ attack stiefmutter sintram "ausriss"
- lose sintram "vergaß"
- sad sintram "Wimmern"
- investigate koenig stiefmutter "bestach"
+ discover koenig stiefmutter "erblickte"
- married koenig stiefmutter "Weib"
- love.past koenig stiefmutter "geliebt"

== 9
Eine Brücke war zu queren, und auf ihr hockte [Bröselbart](riese), der [Riese](riese), [der](riese) die [Nixe](nixe) [Lurelei](nixe) in einem Fass gefangen hielt. [Veit](veit) forderte [ihn](riese) zum Wettessen heraus und platzte beinahe; derweil zog [Jorinde](jorinde) den Spund. Die [Befreite](nixe) schwemmte den [Riesen](riese) samt Bart davon. Zum Dank schenkte [sie](nixe) dem [Mädchen](jorinde) eine Träne: „Wer damit benetzt wird, ist, was er ist.“
- abduct.past riese nixe "gefangen"
+ rescue jorinde nixe "Spund"
- attack nixe riese "schwemmte"
+ gift nixe jorinde "schenkte"

== 10
Kurz vor [Rabenstein](@rabenstein) erkannte [Hartwin](hartwin) aus der Luft die [Schwester](jorinde) und stürzte [ihr](jorinde) in die Arme. Da begriff [Veit](veit), wen [er](veit) die ganze Zeit begleitet hatte, und erschrak, denn [er](veit) war doch bloß ein Müllerbursche. Beschämt schlich [er](veit) fort. [Jorinde](jorinde) meinte, [er](veit) sei [ihrer](jorinde) überdrüssig, und weinte bittere Zähren. Allein der [Rabe](rabe) durchschaute alles und krächzte: „Menschen!“
+ discover hartwin jorinde "erkannte"
- sibling hartwin jorinde "Schwester"
- discover veit jorinde "begriff"
- sad veit "Beschämt"
+ flee veit jorinde "schlich"
- love.end! veit jorinde "überdrüssig"
- sad jorinde veit "weinte"
- discover rabe veit "durchschaute"

== 11
Im Thronsaal trat [Jorinde](jorinde) vor die [Stiefmutter](stiefmutter). [Ravenna](stiefmutter) lachte und verwandelte [sie](jorinde) in eine Distel; schon bückte [sie](stiefmutter) sich, das Kraut auszureißen. Da stürzte [Veit](veit) herein, [den](veit) der [Wolf](wolf) an der Jacke zurückgeschleift hatte, entriss der [Hexe](stiefmutter) die Blume und vergoss die Nixenträne über alle. Die Distel ward [Jorinde](jorinde), die [Schwäne](hartwin+sintram) wurden [Prinzen](hartwin+sintram), und von der [Königin](stiefmutter) blieb eine Pfütze, in der ein Irrlicht erlosch.
- kin jorinde stiefmutter "Stiefmutter"
- happy stiefmutter "lachte"
+ attack stiefmutter jorinde "verwandelte"
- kill? stiefmutter jorinde "auszureißen"
- return veit "zurückgeschleift"
+ rescue veit jorinde "entriss"
- recover hartwin+jorinde+sintram "ward"
- die stiefmutter "Pfütze"

== 12
[König Grimbald](koenig) bat [seine](koenig) [Kinder](hartwin+jorinde+sintram) kniend um Verzeihung, und [sie](hartwin+jorinde+sintram) hoben [ihn](koenig) auf. Der [Müller](mueller) wollte schnell noch ein Vorrecht auf den [Schwiegersohn](veit) des [Königs](koenig) anmelden und wurde vom Hof gelacht. [Veit](veit) und [Jorinde](jorinde) hielten Hochzeit im Boot; [Isegrim](wolf) stand Pate für den Kuchen, [Pumpernickel](kobold) ließ drei Löffel mitgehen. Am Abend lag auf dem Kissen der [Braut](jorinde) ein Bund mit sechs Schlüsseln. Und wenn [sie](jorinde+veit) nicht gestorben sind, dann schließen [sie](jorinde+veit) noch heute auf.
- parent koenig hartwin+jorinde+sintram "Kinder"
+ reconcile hartwin+jorinde+sintram koenig "hoben"
- kin koenig veit "Schwiegersohn"
- reject _ mueller "gelacht"
+ wedding jorinde veit "Hochzeit"
- steal kobold "mitgehen"
- find jorinde "Bund"
