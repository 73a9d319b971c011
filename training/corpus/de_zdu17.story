%series Kiezkantine
%lang de
%genre weekday series about a canteen in Berlin-Wedding, short daily TV listings
%cast rose | Rose Winter; Rose | f
%cast ernst | Ernst Winter; Ernst | m
%cast wolf | Wolf Stein; Wolf | m
%cast dilan | Dilan | f
%cast frank | Frank | m
%cast sommer | Sommer | f
%cast mark | Mark | m
%cast bruni | Bruni | f
%cast kim | Kim | n
%cast hase | Piotr Zając; Hase | m
%cast hoffnung | Hoffnung | f
%cast klinge | Doktor Klinge; Klinge | m
%cast vermieterin | - | f
%cast musa | Musa | m
%cast schwager | - | m

== 1
[Rose Winter](rose) kocht seit Jahr und Tag im Wedding, [ihr](rose) [Bruder](ernst) [Ernst](ernst) zählt das Wechselgeld. Als die [Hauswirtin](vermieterin) [den beiden](ernst+rose) die Räume kündigt, platzt [Rose](rose) der Kragen. [Ernst](ernst) vertröstet [sie](rose) auf später und trifft sich in einer Seitenstraße mit [Wolf Stein](wolf), [der](wolf) [ihm](ernst) einen Umschlag zusteckt. [Dilan](dilan), die neue [Spülkraft](dilan), sieht es vom Hof aus. [Sie](dilan) ist erst seit gestern da und hat selbst genug zu verbergen: Im Kinderwagen schläft ein [Baby](hoffnung), von [dem](hoffnung) niemand etwas weiß.
- sibling ernst rose "Bruder"
- quit? ernst+rose vermieterin "kündigt"
- sad rose "Kragen"
+ gift wolf ernst "zusteckt"
- hire dilan "neue Spülkraft"
- discover dilan ernst+wolf "sieht"
+ parent dilan hoffnung "Baby"
- reveal! dilan _ "verbergen"

== 2
[Frank](frank) trinkt [seinen](frank) Kaffee immer am Tresen und schaut [Rose](rose) dabei auf die Hände. [Er](frank) ist der [Ex](frank) von [Bruni](bruni), [die](bruni) die Suppen ausgibt, und [Bruni](bruni) schaut [ihm](frank) beim Schauen zu. [Mark](mark), [der](mark) [Wolf](wolf) ein halbes Dutzend Mieter vom Hals geschafft hat, gibt sich der [Köchin](rose) gegenüber als Gesundheitsprüfer aus. [Rose](rose) fällt auf [ihn](mark) herein und schließt für drei Tage. [Dilan](dilan) legt den [Säugling](hoffnung) in die Speisekammer. Dort findet [ihn](hoffnung) [Hase](hase), der [Fahrer](hase) vom Gemüse, und hält eine Viertelstunde lang den Atem an.
- love frank rose "Hände"
- ex bruni frank "Ex"
- jealous bruni frank "Schauen"
- colleague bruni rose "Suppen"
- help.past mark wolf "geschafft"
+ betray mark rose "gibt sich"
+ discover hase hoffnung "findet"

== 3
[Hase](hase) verrät [Dilan](dilan) nicht, [er](hase) bringt Windeln. [Seine](hase) stille Art tut der jungen [Mutter](dilan) gut. Warum [sie](dilan) sich verkriecht, erzählt [sie](dilan) [ihm](hase) am dritten Tag: [Ihr](dilan) [Mann](musa) sei zu Hause im Rollstuhl, [sein](musa) [Bruder](schwager) wolle [ihr](dilan) das [Kind](hoffnung) nehmen. [Ernst](ernst) hat ein schlechtes Gewissen und sagt es [jemandem](klinge), nämlich [Doktor Klinge](klinge), [dem](klinge) [er](ernst) seit dreißig Jahren beim Skat unterliegt. [Klinge](klinge) rät zur Beichte. [Ernst](ernst) traut sich nicht. Die [Schwester](rose) hat so schöne Augen, wenn [sie](rose) [ihm](ernst) vertraut.
- reveal! hase _ "verrät"
- gift hase dilan "Windeln"
- parent dilan hoffnung "Mutter"
+ reveal dilan hase "erzählt"
- married dilan musa "Mann"
- ill musa "Rollstuhl"
- abduct? schwager hoffnung "nehmen"
- sad ernst "Gewissen"
- reveal ernst klinge "sagt"
- help klinge ernst "rät zur Beichte"
- reveal! ernst rose "traut"
- sibling ernst rose "Schwester"

== 4
[Wolf](wolf) hat [Rose](rose) nie gesehen. [Rose](rose) hat [Wolf](wolf) nie gesehen. Jetzt stehen [Rose](rose) und [Wolf](wolf) im selben Bus. [Wolf](wolf) bietet [Rose](rose) den Sitz an. [Rose](rose) findet [Wolf](wolf) nett. Der [Hai](wolf) findet [sie](rose) auch nett. Was [er](wolf) ist, weiß [Rose](rose) nicht. Wer [sie](rose) ist, weiß [Wolf](wolf) nicht. Am Leopoldplatz steigt [Rose](rose) aus. [Wolf](wolf) bleibt sitzen. [Ihren](rose) Schal behält [Wolf](wolf). [Frank](frank) wartet mit Kuchen auf [Rose](rose). [Rose](rose) lässt [Frank](frank) warten.
+ meet rose wolf "im selben Bus"
- help wolf rose "bietet"
- love rose wolf "nett"
- love wolf rose "auch nett"
- discover! rose wolf "weiß"
- discover! wolf rose "weiß"#2
- find wolf "behält"
- reject rose frank "lässt"

== 5
Der neue Mietvertrag liegt auf dem Tisch. [Ernst](ernst) hätte ihn unterschreiben sollen, hat aber längst an [Wolf Stein](wolf) verkauft, und die [Vermieterin](vermieterin) erzählt es [Rose](rose) am Telefon. [Sie](rose) knallt den Hörer auf. [Ernst](ernst) sitzt im Kühlraum und schweigt, als [sie](rose) [ihm](ernst) die Schürze vor die Füße schmeißt. [Bruder](ernst) hin oder her, von nun an sei [er](ernst) Luft. [Bruni](bruni) nimmt den [Verräter](ernst) bei sich auf, weil [sie](bruni) schon immer einen Narren an [ihm](ernst) gefressen hat. [Frank](frank), [der](frank) darüber lacht, lacht ein wenig zu laut.
- betray ernst rose "verkauft"
+ reveal vermieterin rose "erzählt"
- sad rose ernst "knallt"
+ quarrel ernst rose "schmeißt"
- sibling ernst rose "Bruder"
- move ernst bruni "nimmt"
- love bruni ernst "Narren"
- jealous frank ernst "zu laut"

== 6
[Kim](kim) tritt in [Roses](rose) Leben, nämlich als Praktikant, siebzehn, wortkarg, vegan. [Kim](kim) ist [Wolfs](wolf) [Kind](kim), hat [dessen](wolf) Nachnamen aber abgelegt. In der Kantine erzählt [Kim](kim) von Häusern, die der [Vater](wolf) räumen ließ. [Rose](rose) erkennt auf dem Foto, das die Runde macht, den [Mann](wolf) aus dem Bus. [Sie](rose) lässt die Kelle sinken. [Wolf](wolf) steht noch am selben Mittag in der Tür, [ihren](rose) Schal in der Hand, und begreift mit Verspätung, wo [er](wolf) ist. [Rose](rose) serviert [ihm](wolf) Suppe. Ohne Salz.
- hire kim rose "Praktikant"
- parent wolf kim "Kind"
+ discover rose wolf "erkennt"
- sad rose "sinken"
- return wolf "steht"
- gift wolf rose "Schal"
- discover wolf rose "begreift"
- reject rose wolf "Ohne Salz"

== 7
[Sommer](sommer) vom Jugendamt sucht [Dilan](dilan). [Dilans](dilan) [Schwager](schwager) hat [sie](dilan) angezeigt. [Hase](hase), [der](hase) eigentlich [Piotr Zając](hase) heißt und [den](hase) alle so nennen, weil [er](hase) so schnell laufen kann, läuft. [Er](hase) versteckt [Mutter](dilan) und [Kind](hoffnung) im Gemüsewagen. [Sommer](sommer) findet [sie](dilan+hoffnung) doch, weil das [Baby](hoffnung) niest. Statt Handschellen packt die [Beamtin](sommer) eine Flasche aus. [Sie](sommer) will nämlich nur helfen. [Dilan](dilan) weint, [Hase](hase) auch, und die kleine [Hoffnung](hoffnung) trinkt.
- investigate sommer dilan "sucht"
- accuse schwager dilan "angezeigt"
- kin dilan schwager "Schwager"
+ help hase dilan+hoffnung "versteckt"
- find sommer dilan+hoffnung "findet"
- help sommer hoffnung "Flasche"
- sad dilan "weint"
- sad hase "weint"

== 8
Mit dem Baggerbiss fallen die ersten Ziegel. [Rose](rose) kettet sich an den Herd und droht [Mark](mark), [der](mark) den Abriss leitet, mit kochendem Öl. [Ernst](ernst) hat bei [Bruni](bruni) auf dem Sofa eine Nacht lang nachgedacht und setzt sich, ohne gefragt zu sein, neben [seine](ernst) [Schwester](rose). Die Kette ist lang genug für zwei. [Wolf](wolf) hat eine Anordnung in der Tasche, zieht sie aber nicht. [Kim](kim) steht nämlich vor dem Bagger. „Nur über [mich](kim)“, sagt [Kim](kim) zu [seinem](kim) [Vater](wolf), [der](wolf) sich auf die Straße setzt und den Kopf in die Hände legt.
+ threaten rose mark "droht"
- boss mark _ "leitet"
- sibling ernst rose "Schwester"
- reconcile ernst rose "neben"
- help ernst rose "neben"
- help kim rose "vor dem Bagger"
+ quarrel kim wolf "Nur über"
- parent wolf kim "Vater"
- sad wolf "Kopf"

== 9
Dass [Wolf](wolf) den Abriss stoppt, kostet [ihn](wolf) die Firma, denn [Mark](mark), bislang [sein](wolf) ergebener [Handlanger](mark), geht zu den Anteilseignern und lässt [ihn](wolf) absetzen. [Stein](wolf) steht auf der Straße, und zwar vor [Roses](rose) Tür. [Sie](rose) gibt [ihm](wolf) einen Lappen, kein Mitleid. Beim Abwasch lacht [sie](rose) erstmals mit [ihm](wolf). [Frank](frank) beobachtet das durch die Scheibe und bestellt aus Kummer drei Kuchen. [Bruni](bruni) setzt sich zu [ihm](frank). [Beide](bruni+frank) waren [sie](bruni+frank) ein ordentliches Paar, findet [sie](bruni), und es sei schade.
- help wolf rose "stoppt"
+ betray mark wolf "absetzen"
- quit wolf "absetzen"
- boss wolf mark "Handlanger"
- hire wolf rose "Lappen"
- happy rose wolf "lacht"
- sad frank "Kummer"
- couple.past bruni frank "Paar"
- help bruni frank "setzt"

== 10
[Ernst](ernst) hat auf dem Sofa von [Bruni](bruni) nicht nur nachgedacht. Nun erwartet [sie](bruni) mit siebenundvierzig ein Kind und weiß nicht, ob [sie](bruni) lachen oder den Herd putzen soll. [Klinge](klinge), [ihr](bruni) [Arzt](klinge), rät zu beidem. [Hase](hase) bringt [Dilan](dilan) Rosen, [Dilan](dilan) schlägt sie aus, einen [Mann](musa) habe [sie](dilan) ja. [Musa](musa) hat allerdings Post geschickt: [Er](musa) gibt [seine](musa) [Frau](dilan) frei. [Er](musa) will, dass [sie](dilan) lebt. Die [Freigegebene](dilan) liest den Brief in der Speisekammer, so lange, bis [Hoffnung](hoffnung) aufwacht.
- pregnant bruni ernst "erwartet"
- sex.past bruni ernst "nicht nur nachgedacht"
- advisor klinge bruni "Arzt"
+ gift? hase dilan "Rosen"
- reject dilan hase "schlägt"
+ breakup musa dilan "frei"
- married dilan musa "Mann"


== 11
[Mark](mark) räumt nun auf eigene Rechnung. [Er](mark) hat es jedoch nicht mit der Kantine, sondern mit dem ganzen Wedding zu tun. [Doktor Klinge](klinge) diktiert, [Sommer](sommer) tippt, [Kim](kim) sammelt Unterschriften, und [Frank](frank), von [dem](frank) niemand mehr als Kaffee erwartet hatte, stellt sich als ehemaliger Rechtspfleger heraus. [Er](frank) deckt auf, dass [Mark](mark) die Gutachten gefälscht hat. Zum Dank bekommt [er](frank) von [Rose](rose) einen Kuss auf die Stirn, was [ihm](frank) reicht. Das Haus wird für zwanzig Jahre gesichert. [Mark](mark) wird abgeführt, ohne [Rose](rose) anzusehen.
- help kim+klinge+sommer rose "sammelt"
+ discover frank mark "deckt"
- betray.past mark _ "gefälscht"
- kiss frank rose "Kuss"
- happy frank "reicht"
- find rose "gesichert"
+ arrest _ mark "abgeführt"

== 12
Es ist Mittag. [Rose](rose) kocht, [Ernst](ernst) zählt. [Bruni](bruni) isst für zwei. [Ernst](ernst) streichelt [Bruni](bruni). [Kim](kim) nennt [Wolf](wolf) wieder [Papa](wolf). [Wolf](wolf) spült. [Wolf](wolf) fragt [Rose](rose), ob [sie](rose) mit [ihm](wolf) Bus fährt. [Rose](rose) sagt Ja. [Hase](hase) hebt [Hoffnung](hoffnung) hoch. [Dilan](dilan) sieht [Hase](hase) an. Nein sagt [Dilan](dilan) nicht mehr. [Frank](frank) trinkt Kaffee. Neben [Frank](frank) sitzt [Sommer](sommer). [Sommer](sommer) nimmt Zucker.
- pregnant bruni "für zwei"
- couple bruni ernst "streichelt"
- parent wolf kim "Papa"
+ reconcile kim wolf "wieder Papa"
- invite wolf rose "fragt"
- date? rose wolf "Bus"
- love dilan hase "sieht"
