%series Kaufhaus Sternau
%lang de
%genre department-store soap, Hannover, short plain previews
%cast ada      | Ada Sternau; Ada | f
%cast kuno     | Kuno Sternau; Kuno | m
%cast jo       | Jo Lim; Jo | f
%cast titus    | Titus Rabe; Rabe; Titus | m
%cast fee      | Fee | f
%cast grimm    | Detektiv Grimm; Grimm | m
%cast mo       | Mohamed Saidi; Mo | m
%cast witwe    | Hedwig Rabe; Hedwig | f
%cast liftboy  | - | m
%cast kundin   | - | f
%cast arzt     | - | m
%cast baby     | Lotte | f
%cast opa | - | m

== 1
[Ada Sternau](ada) erbt das Kaufhaus [ihres](ada) verstorbenen [Großvaters](opa), [ihr](ada) [Cousin](kuno) [Kuno](kuno) nur [dessen](opa) Hut. [Kuno](kuno) lächelt und schwört im Fahrstuhl Rache, was der [Liftboy](liftboy) hört, aber nicht weitersagt. Im Schaufenster dekoriert [Jo Lim](jo), [Adas](ada) [Freundin](jo) aus Internatstagen, gerade die Brautmode. [Sie](jo) selbst heiratet im Herbst [Titus Rabe](titus), den [Chefeinkäufer](titus). Um zwölf fängt [Detektiv Grimm](grimm) eine [Kundin](kundin) ab, [die](kundin) einen Pelz unter dem Mantel trägt. Die [Ertappte](kundin) weint so schön, dass [er](grimm) [sie](kundin) laufen lässt.
+ find ada "erbt"
- die.past opa "verstorbenen"
- kin ada opa "Großvaters"
- kin ada kuno "Cousin"
- threaten kuno ada "schwört"
- discover liftboy kuno "hört"
- reveal! liftboy _ "nicht weitersagt"
- friend ada jo "Freundin"
- engaged jo titus "heiratet im Herbst"
- wedding? jo titus "heiratet im Herbst"
- steal kundin _ "Pelz"
- arrest grimm kundin "fängt"
- sad kundin "weint"
- help grimm kundin "laufen"

== 2
[Titus](titus) zeigt [Ada](ada) das Lager. Im Lager ist es dunkel. [Titus](titus) findet den Schalter nicht. [Er](titus) findet [Adas](ada) Mund. [Ada](ada) stößt [Titus](titus) weg, aber spät. Am Abend hilft [Ada](ada) [Jo](jo) beim Kleid. [Jo](jo) strahlt. [Ada](ada) sticht sich. [Kuno](kuno) besticht den [Liftboy](liftboy). Jetzt arbeitet der [Liftboy](liftboy) für [Kuno](kuno). In der Kantine kocht [Mo](mo). [Mo](mo) himmelt [Fee](fee) an. [Fee](fee) ist [Kunos](kuno) [Schwester](fee). [Fee](fee) mag nur Pudding. Also kocht [Mo](mo) Pudding.
+ kiss ada titus "findet Adas Mund"
- cheat titus jo "findet Adas Mund"
- reject ada titus "weg"
- help ada jo "hilft"
- happy jo "strahlt"
- gift kuno liftboy "besticht"
- boss.start kuno liftboy "arbeitet"
- love mo fee "himmelt"
- sibling fee kuno "Schwester"
- gift mo fee "kocht Mo Pudding"

== 3
Die [Kundin](kundin) mit dem Pelz ist wieder da. Diesmal kauft [sie](kundin) nichts, stiehlt nichts und fragt nach [Grimm](grimm). Der [Detektiv](grimm), seit zwanzig Jahren geschieden und mit dem Dienstausweis verheiratet, lässt sich zu einem Kakao überreden. [Jo](jo) findet in [Rabes](titus) Manteltasche einen Knopf von [Adas](ada) Bluse. [Sie](jo) näht ihn wortlos wieder an, an die Bluse, vor [Adas](ada) Augen. Die [Erbin](ada) möchte im Boden versinken. Seither gehen die [Freundinnen](ada+jo) auf verschiedenen Rolltreppen.
- return kundin "wieder da"
- divorce.past _ grimm "geschieden"
+ date grimm kundin "Kakao"
+ discover jo ada+titus "findet"
- sad ada "im Boden"
- friend ada jo "Freundinnen"
- quarrel ada jo "auf verschiedenen Rolltreppen"

== 4
[Jo](jo) bläst die Hochzeit ab. [Titus](titus) beteuert, [er](titus) liebe nur [sie](jo), und wird dabei mit Stecknadeln beworfen. Daheim wartet [seine](titus) [Mutter](witwe) [Hedwig](witwe), die [Witwe](witwe) des alten Prokuristen, und hat [ihm](titus) das Kinderzimmer schon gelüftet. [Kuno](kuno) bietet der enttäuschten [Dekorateurin](jo) einen Posten an, falls [sie](jo) [Ada](ada) ausspioniert. [Jo](jo) verlangt Bedenkzeit. [Fee](fee) belauscht das Gespräch und steckt es [Mo](mo), [der](mo) gerade Pudding stürzt. [Er](mo) stürzt ihn daneben.
+ engaged.end jo titus "bläst"
- love? titus jo "liebe"
- attack jo titus "beworfen"
- parent witwe titus "Mutter"
- die.past _ witwe "Witwe"
- married.past _ witwe "Witwe"
- sad jo "enttäuschten"
- move? titus witwe "gelüftet"
- hire? jo kuno "bietet"
- betray? jo ada "ausspioniert"
- discover fee jo+kuno "belauscht"
- reveal fee mo "steckt"

== 5
Ein Feuer in der Spielwarenabteilung! [Ada](ada) läuft hinein, um den [Liftboy](liftboy) zu holen, und bricht unter einem Regal zusammen. [Jo](jo) schleift [beide](ada+liftboy) an den Füßen ins Freie. Im Krankenhaus halten [die zwei](ada+jo) einander die Hände und weinen. Der junge [Arzt](arzt) fragt, ob [er](arzt) stören dürfe. [Er](arzt) darf, findet [Ada](ada). Der [Liftboy](liftboy) gesteht mit verrußter Stimme, wer [ihn](liftboy) mit den Streichhölzern geschickt hat.
- injure ada "bricht"
+ rescue jo ada+liftboy "schleift"
+ reconcile ada jo "Hände"
- sad ada+jo "weinen"
- treat ada arzt "Arzt"
- love.start ada arzt "findet Ada"
+ reveal liftboy _ "gesteht"
- betray kuno ada "geschickt"

== 6
[Kuno](kuno) streitet alles ab und setzt sich nach [Triest](@triest) ab, mit der Kasse und mit [Hedwig Rabe](witwe), [die](witwe) eigentlich nur eine Rolltreppe lang mit [ihm](kuno) geplaudert hatte. [Titus](titus) erhält eine Postkarte: »[Mutti](witwe) ist glücklich.« [Grimm](grimm) nimmt die Verfolgung auf und nimmt die [Kundin](kundin) mit, [die](kundin), wie sich im Schlafwagen zeigt, auch Fahrkarten fälscht. [Er](grimm) müsste [sie](kundin) verhaften. [Er](grimm) küsst [sie](kundin) stattdessen. [Fee](fee) schämt sich für den [Bruder](kuno) und lässt sich von [Mo](mo) trösten.
- flee kuno "setzt"
- steal kuno _ "mit der Kasse"
+ affair kuno witwe "mit Hedwig Rabe"
- parent witwe titus "Mutti"
- happy witwe "glücklich"
- investigate grimm kuno "Verfolgung"
- arrest? grimm kundin "verhaften"
+ kiss grimm kundin "küsst"
- sibling fee kuno "Bruder"
- sad fee "schämt"
- help mo fee "trösten"

== 7
[Ada](ada) und der [Arzt](arzt) gehen aus, einmal ins Theater, einmal in den Zoo. Beim dritten Mal bleibt es beim Frühstück. [Jo](jo) freut sich für die [Freundin](ada). Nur ist [ihr](jo) morgens übel, und der [Arzt](arzt) stellt bei [ihr](jo) fest, was niemand wissen soll: [Titus](titus) wird Vater. [Jo](jo) nimmt [ihm](arzt) das Wort ab, zu schweigen. [Er](arzt) schweigt so beredt, dass [Ada](ada) [ihn](arzt) verdächtigt, mit [Jo](jo) etwas zu haben.
- date ada arzt "aus"
+ sex ada arzt "bleibt es beim Frühstück"
- happy jo "freut"
- friend ada jo "Freundin"
+ pregnant jo titus "wird Vater"
- discover arzt jo "fest"
- reveal! arzt _ "schweigen"
- jealous ada jo "verdächtigt"
- affair? arzt jo "etwas zu haben"

== 8
In [Triest](@triest) sitzt [Hedwig](witwe) allein am Hafen. [Kuno](kuno) hat [sie](witwe) und die Hotelrechnung sitzen lassen. [Grimm](grimm) gibt [ihr](witwe) Geld für die Heimfahrt. Daheim fällt [sie](witwe) dem [Sohn](titus) um den Hals, und [der](titus), milde gestimmt, kauft Blumen für [Jo](jo). [Sie](jo) nimmt die Blumen. [Ihn](titus) nimmt [sie](jo) nicht. [Ada](ada) entschuldigt sich beim [Arzt](arzt); [er](arzt) verzeiht [ihr](ada) und fragt, ob [sie](ada) [seine](arzt) [Frau](ada) werden will.
+ breakup kuno witwe "sitzen lassen"
- gift grimm witwe "Geld"
- parent witwe titus "Sohn"
- gift titus jo "Blumen"
- reject jo titus "nimmt sie nicht"
- reconcile ada arzt "verzeiht"
+ propose arzt ada "Frau"

== 9
[Ada](ada) heiratet. [Jo](jo) ist [Trauzeugin](jo). [Titus](titus) steht hinter einer Säule. In der Kirche platzt [Jo](jo) die Fruchtblase. Der [Bräutigam](arzt) wird zum [Geburtshelfer](arzt). Das [Mädchen](baby) heißt [Lotte](baby). [Titus](titus) kommt hinter der Säule hervor. „Ist das [meine](titus) [Tochter](baby)?“, fragt [Titus](titus). [Jo](jo) sagt es [ihm](titus) nun doch. Da fällt [Titus](titus) in Ohnmacht. [Hedwig](witwe) hält [Lotte](baby). [Mo](mo) bringt Pudding für alle. [Fee](fee) küsst [Mo](mo).
+ wedding ada arzt "heiratet"
- advisor jo ada "Trauzeugin"
+ birth jo baby "Mädchen"
- help arzt jo "Geburtshelfer"
- parent titus baby "Tochter"
- reveal jo titus "sagt es ihm"
- ill titus "Ohnmacht"
- kiss fee mo "küsst"

== 10
[Kuno](kuno) wird von der [Kundin](kundin) überlistet, [die](kundin) [ihm](kuno) gefälschte Papiere verkauft und [ihn](kuno) bei der Gelegenheit direkt zu [Grimm](grimm) schickt. Im Polizeiwagen beschimpft der [Dieb](kuno) die [Fälscherin](kundin), und der [Detektiv](grimm) verbittet sich das, es handle sich um [seine](grimm) [Braut](kundin). [Ada](ada) besucht den [Cousin](kuno) in der Zelle und bringt [ihm](kuno) den Hut des [Großvaters](opa). [Er](kuno) weint hinein.
- betray kundin kuno "überlistet"
+ arrest grimm kuno "Polizeiwagen"
- quarrel kundin kuno "beschimpft"
+ engaged grimm kundin "Braut"
- kin ada kuno "Cousin"
- travel ada kuno "besucht"
- gift ada kuno "Hut"
- sad kuno "weint"

== 11
Winterschlussverkauf. [Jo](jo) zieht mit der kleinen [Lotte](baby) zu [Hedwig](witwe), weil die Wände dort dicker sind und die [Großmutter](witwe) gern singt. [Titus](titus), [der](titus) ein Stockwerk tiefer haust, klopft jeden Abend mit einem Fläschchen an. Am zehnten Abend lässt [Jo](jo) [ihn](titus) über die Schwelle, am elften verspeist [er](titus) einen ganzen Teller Suppe. [Ada](ada) zankt sich mit [ihrem](ada) [Mann](arzt) über Nachtdienste. [Fee](fee) erzählt der [Cousine](ada) unter der Rolltreppe, dass [Mo](mo) und [sie](fee) ein Lokal aufmachen.
+ move baby+jo witwe "zieht"
- housemate.start baby+jo witwe "zieht"
- kin baby witwe "Großmutter"
- neighbour jo titus "ein Stockwerk tiefer"
- married ada arzt "Mann"
+ quarrel ada arzt "zankt"
- kin ada fee "Cousine"
- reveal fee ada "erzählt"
- create? fee+mo "aufmachen"

== 12
[Ada](ada) überschreibt [Jo](jo) die halbe Firma. [Jo](jo) muss sich setzen. Der [Liftboy](liftboy) wird Abteilungsleiter. [Grimm](grimm) gibt den Dienst auf und heiratet die [Kundin](kundin). Zur Trauung trägt die [Kundin](kundin) den Pelz. Diesmal ist er bezahlt. [Kuno](kuno) schickt [Ada](ada) aus der Haft ein Lebkuchenherz. [Ada](ada) verträgt sich mit dem [Arzt](arzt). Und am Sonntag schiebt [Titus](titus) den Kinderwagen, neben [ihm](titus) geht [Jo](jo). [Sie](jo) hakt sich ein.
- gift ada jo "überschreibt"
- hire liftboy "Abteilungsleiter"
- quit grimm "gibt"
+ wedding grimm kundin "heiratet"
- gift kuno ada "Lebkuchenherz"
- reconcile ada arzt "verträgt"
+ reconcile jo titus "hakt"
