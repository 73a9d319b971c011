%series Der neunte Mond über Harrental
%lang de
%genre fantasy about a school of weather mages and a stolen crown, episode list in the manner of an encyclopaedia
%cast nerea | Nerea Halm; Nerea | f
%cast ilvar | Ilvar | m
%cast thessaly | Meisterin Thessaly; Thessaly | f
%cast gorm | Fürst Gorm; Gorm | m
%cast linnet | Linnet | f
%cast osk | Osk | m
%cast cadoc | Cadoc | m
%cast zwilling | Cador | m
%cast kraehe | Morrigal | f
%cast bote | - | m
%cast fuerstin | Aldis | f
%cast schmied | - | m
%cast herr | - | n

== 1 Hagel
Die [Schmiedstochter](nerea) [Nerea Halm](nerea), [die](nerea) bei dem Versuch, [ihren](nerea) [Vater](schmied) vor herabstürzenden Eisbrocken zu bewahren, unwillkürlich ein Gewitter aus dem Tal vertreibt, wird von [Meisterin Thessaly](thessaly) an die Wetterschule berufen, deren Zöglinge sonst nur aus fürstlichen Häusern stammen. Im Schlafsaal weist [Linnet](linnet), die [Nichte](linnet) des [Fürsten](gorm) [Gorm](gorm), der [Neuen](nerea) das Bett unter dem undichten Fenster zu. Als es in der Nacht hereinregnet, lässt [diese](nerea) die Tropfen in der Luft stehen, was zwar niemandem nützt, [ihr](nerea) aber die Bewunderung des [Wächters](ilvar) [Ilvar](ilvar) einträgt, [der](ilvar) nicht hätte hineinsehen dürfen.
- rescue? nerea schmied "bewahren"
- parent schmied nerea "Vater"
+ hire nerea thessaly "berufen"
- housemate.start linnet nerea "Schlafsaal"
- kin gorm linnet "Nichte"
+ love.start ilvar nerea "Bewunderung"

== 2 Der Schwur
[Cadoc](cadoc), [der](cadoc) als begabtester Schüler des Jahrgangs gilt, fordert die [Schmiedstochter](nerea) zu einem Duell mit Winden heraus und unterliegt, weil [er](cadoc) den Westwind für einen Verbündeten hält. Statt [ihr](nerea) zu grollen, nimmt [er](cadoc) [sie](nerea) vor Zeugen zur [Schwurschwester](nerea), sodass [beide](cadoc+nerea) von nun an füreinander einzustehen haben. [Thessaly](thessaly) bemerkt unterdessen, dass aus dem Turm die Krone des neunten Mondes verschwunden ist, ohne die das Wetter binnen eines Jahres aus den Fugen geraten wird, und verpflichtet den [Nachtwächter](ilvar), [der](ilvar) in jener Stunde auf dem falschen Gang stand, zum Stillschweigen.
- threaten cadoc nerea "fordert"
- lose cadoc nerea "unterliegt"
+ friend.start cadoc nerea "Schwurschwester"
+ steal _ _ "verschwunden"
- discover thessaly "bemerkt"

== 3 Ein Bote ohne Schatten
Ein [Bote](bote), [der](bote) weder Fußspuren noch einen Schatten hinterlässt, überbringt [Gorm](gorm) die Nachricht, [dessen](gorm) verstoßene [Gemahlin](fuerstin) [Aldis](fuerstin) habe die Krone an sich gebracht. Der [Fürst](gorm), [der](gorm) [sie](fuerstin) vor sieben Jahren wegen angeblicher Untreue in die [Salzberge](@salzberge) verbannt hat, lässt zum Krieg rüsten. [Linnet](linnet), [die](linnet) von der [Tante](fuerstin) aufgezogen worden ist und [ihr](fuerstin) heimlich Briefe zukommen lässt, vertraut sich ausgerechnet der [Rivalin](nerea) aus dem Bett unter dem Fenster an. Die [Mädchen](linnet+nerea) beschließen, die [Verbannte](fuerstin) zu warnen, und überreden [Cadoc](cadoc), [ihnen](linnet+nerea) [seinen](cadoc) Schlitten zu leihen.
- accuse bote fuerstin "überbringt"
- steal? fuerstin _ "an sich gebracht"
- married.past fuerstin gorm "verstoßene Gemahlin"
- breakup.past gorm fuerstin "verbannt"
- cheat? fuerstin gorm "angeblicher Untreue"
- attack? gorm fuerstin "Krieg"
- kin fuerstin linnet "Tante"
- enemy linnet nerea "Rivalin"
+ reveal linnet nerea "vertraut"
- gift linnet fuerstin "Briefe"
- help? linnet+nerea fuerstin "warnen"
- help cadoc linnet+nerea "leihen"

== 4 Die Krähe
In den [Salzbergen](@salzberge) geraten die drei [Ausreißer](cadoc+linnet+nerea) in einen Sandsturm, aus dem [sie](cadoc+linnet+nerea) die sprechende [Krähe](kraehe) [Morrigal](kraehe) führt, allerdings nicht aus Mitleid, sondern gegen das Versprechen eines Auges. Wessen Auge, hat [sie](kraehe) nicht gesagt. [Ilvar](ilvar), [der](ilvar) dem Schlitten gefolgt ist, um [Nerea](nerea) zurückzuholen, wird auf der Passhöhe von [Gorms](gorm) Vorhut ergriffen und vor den [Fürsten](gorm) geschleppt. Auf [dessen](gorm) Frage, wohin [die drei](cadoc+linnet+nerea) unterwegs seien, schweigt [er](ilvar) so beharrlich, dass [Gorm](gorm) [ihm](ilvar) zur Belohnung, wie [er](gorm) sich ausdrückt, nur zwei Finger nimmt.
- flee cadoc+linnet+nerea "Ausreißer"
+ rescue kraehe cadoc+linnet+nerea "führt"
- investigate ilvar nerea "gefolgt"
+ arrest _ ilvar "ergriffen"
- reveal! ilvar gorm "schweigt"
- attack gorm ilvar "nimmt"
- injure ilvar gorm "nimmt"

== 5 Aldis
[Aldis](fuerstin) haust in einem aufgelassenen Stollen, spinnt Garn aus Nebel und hat die Krone, wie sich zeigt, nie besessen. Stattdessen hat [sie](fuerstin) dort oben einen [Knaben](osk) geboren, bei [dessen](osk) Lachen es schneit und [der](osk) [seinem](osk) [Vater](gorm) so ähnlich sieht, dass sich jede Frage nach der Treue der [Mutter](fuerstin) erübrigt. [Linnet](linnet) schließt die [Tante](fuerstin) in die Arme, [Nerea](nerea) baut mit dem kleinen [Osk](osk) einen Schneemann. [Cadoc](cadoc) hält sich abseits; [er](cadoc) hat in der Nacht die Stimme [seines](cadoc) toten [Zwillings](zwilling) gehört, und sie riet [ihm](cadoc), das [Kind](osk) mitzunehmen.
- steal! fuerstin _ "nie besessen"
- birth.past fuerstin osk "geboren"
- parent gorm osk "Vater"
- parent fuerstin osk "Mutter"
- cheat! fuerstin gorm "erübrigt"
- kin fuerstin linnet "Tante"
- happy linnet fuerstin "Arme"
- die.past zwilling "toten"
- sibling cadoc zwilling "Zwillings"
+ abduct? cadoc osk "mitzunehmen"

== 6 Der andere Bruder
Noch vor dem Morgen trägt [Cadoc](cadoc) den schlafenden [Knaben](osk) aus dem Stollen. Am Fuß des Berges erwartet [ihn](cadoc) der schattenlose [Bote](bote) und schlägt die Kapuze zurück: Es ist [Cador](zwilling), [der](zwilling) im vergangenen Winter im Eis eingebrochen war und [den](zwilling) kein Grab behalten wollte. Liefere [er](zwilling) das [Kind](osk) dem [Herrn](herr) des neunten Mondes aus, so erhalte [er](zwilling) [seinen](zwilling) Schatten zurück. [Nerea](nerea), [die](nerea) der Spur im Schnee nachgeeilt ist, fleht den [Schwurbruder](cadoc) an, sich zu besinnen. Zwischen dem [Bruder](zwilling), [den](zwilling) [er](cadoc) verloren, und der [Schwester](nerea), [die](nerea) [er](cadoc) gewählt hat, sinkt [Cadoc](cadoc) in die Knie und lässt geschehen, dass [beide](nerea+zwilling) an [ihm](cadoc) zerren.
+ abduct cadoc osk "trägt"
- reveal zwilling cadoc "schlägt"
+ return zwilling "erwartet"
- die.past zwilling "eingebrochen"
- sibling cadoc zwilling "Bruder"
- betray? zwilling osk "Liefere"
- friend cadoc nerea "Schwurbruder"
- sad cadoc "Knie"

== 7 Lösegeld
[Cador](zwilling) entkommt mit dem [Jungen](osk) über den gefrorenen See, der unter jedem anderen gebrochen wäre. Im Lager des [Fürsten](gorm) bietet [Aldis](fuerstin), [die](fuerstin) sich freiwillig ausgeliefert hat, [ihrem](fuerstin) einstigen [Gatten](gorm) an, auf jedes Recht zu verzichten, sofern [er](gorm) dem [Entführer](zwilling) nachsetzt. [Gorm](gorm), [dem](gorm) das Gesicht des [Knaben](osk) in einer Wasserschale gezeigt wird, sieht sich selbst im Alter von sieben Jahren, lässt die Ketten des [Gefangenen](ilvar) durchtrennen und bittet [ihn](ilvar), die Vorhut zu führen. [Ilvar](ilvar) verlangt als Sold drei Dinge, darunter einen Handschuh für acht Finger.
+ flee zwilling "entkommt"
- married.past fuerstin gorm "einstigen Gatten"
- abduct zwilling osk "Entführer"
+ discover gorm osk "sieht sich selbst"
- arrest.past gorm ilvar "Gefangenen"
- rescue gorm ilvar "durchtrennen"
- investigate? gorm zwilling "nachsetzt"
- hire ilvar gorm "Vorhut"

== 8 Das Gericht der Schule
In [Harrental](@harrental) muss sich [Cadoc](cadoc) vor [Meisterin Thessaly](thessaly) und dem Rat verantworten. [Linnet](linnet) belastet [ihn](cadoc) schwer; [Nerea](nerea), von [der](nerea) man dasselbe erwartet, erinnert an den Schwur und nimmt die Hälfte der Strafe auf sich, die in einem Jahr ohne Sprache besteht. So schweigen fortan [beide](cadoc+nerea), jeder sechs Monate. [Linnet](linnet), [die](linnet) sich über das Urteil empört und erst nachts begreift, was [sie](linnet) da gesehen hat, legt der [Stummen](nerea) die eigene Decke über und tauscht mit [ihr](nerea) das Bett.
- accuse linnet cadoc "belastet"
+ help nerea cadoc "Hälfte der Strafe"
- sad linnet "empört"
- discover linnet nerea "begreift"
+ reconcile linnet nerea "tauscht"
- gift linnet nerea "Decke"

== 9 Unter dem See
Die [Krähe](kraehe) fordert [ihren](kraehe) Lohn ein, und zwar von der [Schmiedstochter](nerea), [die](nerea) nicht widersprechen kann. [Cadoc](cadoc) hält statt [ihrer](nerea) das Gesicht hin. Einäugig erblickt [er](cadoc), was den Sehenden verborgen bleibt: einen Palast unter dem Eis, in dem ein [Wesen](herr) aus Mondlicht auf einem Thron sitzt und die Krone bereits auf dem Haupt trägt. Zu [dessen](herr) Füßen spielt [Osk](osk) mit Kieseln, als warte [er](osk) auf das Abendessen. Dass der [Herr](herr) des neunten Mondes einst selbst ein [Schüler](herr) [Thessalys](thessaly) war, hat [diese](thessaly) vierzig Jahre lang verschwiegen.
- threaten kraehe nerea "fordert"
+ help cadoc nerea "hält"
- injure cadoc kraehe "Einäugig"
+ discover cadoc herr "erblickt"
- find.past herr "trägt"
- advisor.past thessaly herr "Schüler"
- betray.past thessaly _ "verschwiegen"

== 10 Thessalys Geständnis
Vom halb blinden [Cadoc](cadoc) mit Kreide auf Schiefer befragt, legt die [Meisterin](thessaly) ein Geständnis ab. Den [Jungen](herr), [der](herr) heute über den Mond gebietet, habe [sie](thessaly) damals wie einen Sohn geliebt und gleichwohl im Eis zurückgelassen, als es zu tauen begann; die Krone habe nicht [er](herr) gestohlen, sondern [sie](thessaly) selbst habe sie [ihm](herr) vor die Pforte gelegt, um Abbitte zu leisten. [Ilvar](ilvar), [der](ilvar) mit der Vorhut zurückgekehrt ist und vor der Tür gestanden hat, führt die alte [Frau](thessaly) nicht ab. [Er](ilvar) holt einen Stuhl und fragt, wie tief das Eis an der dünnsten Stelle sei.
- investigate cadoc thessaly "befragt"
+ reveal thessaly cadoc "Geständnis ab"
- betray.past thessaly herr "zurückgelassen"
- steal! herr _ "nicht er gestohlen"
- steal.past thessaly _ "sie selbst"
- gift.past thessaly herr "gelegt"
- return ilvar "zurückgekehrt"
- arrest! ilvar thessaly "nicht ab"
- discover ilvar thessaly "gestanden"

== 11 Tauwetter
[Nerea](nerea), [deren](nerea) Schweigezeit in der Stunde zuvor geendet hat, ruft den wärmsten Wind herbei, den das Tal je erlebt hat, und bricht mit [Ilvar](ilvar), [Gorm](gorm) und [Aldis](fuerstin) durch die Decke des Palastes. [Cador](zwilling), [dem](zwilling) der [Herr](herr) den versprochenen Schatten vorenthält, wechselt im letzten Augenblick die Seite und stößt den [Knaben](osk) in die Arme der [Fürstin](fuerstin). Dafür zerschlägt [ihn](zwilling) der [Thronende](herr) wie Glas. [Thessaly](thessaly) tritt vor [ihren](thessaly) ehemaligen [Zögling](herr), bittet nicht um [ihr](thessaly) Leben und setzt sich neben [ihn](herr), während über [ihnen](herr+thessaly) das Wasser hereinbricht.
- attack fuerstin+gorm+ilvar+nerea herr "bricht"
- betray herr zwilling "vorenthält"
- betray zwilling herr "wechselt"
+ rescue zwilling osk "stößt"
+ kill herr zwilling "zerschlägt"
- die zwilling herr "zerschlägt"
- advisor.past thessaly herr "Zögling"
- reconcile? herr thessaly "setzt"
- die? herr+thessaly "Wasser"

== 12 Trockene Kleider
Am Ufer versammeln sich die [Überlebenden](cadoc+fuerstin+gorm+ilvar+linnet+nerea+osk) um ein Feuer. [Gorm](gorm) kniet vor [Aldis](fuerstin), nennt sich einen Narren und erwartet das Urteil; die [Fürstin](fuerstin) gibt [ihm](gorm) trockene Strümpfe, was der Chronist für eine Begnadigung hält. Zwischen den [Eltern](fuerstin+gorm) eingeschlafen, lässt [Osk](osk) es schneien. [Cadoc](cadoc) trauert ohne Worte um [den](zwilling), [den](zwilling) [er](cadoc) zum zweiten Mal verloren hat, und [Linnet](linnet), [die](linnet) sonst immer welche hat, findet diesmal auch keine und lehnt den Kopf an [seinen](cadoc). Die Krone treibt an Land, verbogen und mit Seegras behängt.
- reconcile? fuerstin gorm "kniet"
- gift fuerstin gorm "Strümpfe"
- parent fuerstin+gorm osk "Eltern"
+ sad cadoc zwilling "trauert"
- die.past zwilling "verloren"
+ help linnet cadoc "lehnt"

== 13 Der Schmied
Da die Krone nur gerichtet werden kann, wo Feuer und Regen zugleich zu haben sind, kehrt [Nerea](nerea) ins Dorf zurück, wo der [Vater](schmied) sie auf den Amboss legt und die [Tochter](nerea) den Guss dosiert. [Cadoc](cadoc) wird zum jüngsten [Meister](cadoc) der Schule bestellt und wählt sich [Linnet](linnet) zur [Gefährtin](linnet), nachdem [diese](linnet) erklärt hat, [sie](linnet) werde ohnehin nicht gehen. [Ilvar](ilvar) erscheint mit acht Fingern und einem Strauß Disteln in der Schmiede. Bevor [er](ilvar) [seine](ilvar) lange eingeübte Rede halten kann, bricht ein Platzregen los; jeder Tropfen bleibt in der Luft stehen, und darunter ist es, wie die letzte Einblendung mitteilt, vollkommen trocken.
+ return nerea "kehrt"
- parent schmied nerea "Vater"
- hire cadoc "bestellt"
+ couple.start cadoc linnet "Gefährtin"
- confess? ilvar nerea "Rede"
- gift ilvar nerea "Disteln"
