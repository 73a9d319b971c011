%series Block C
%lang de
%genre women's prison drama, fan wiki episode recaps
%cast romana | Romana Kolb; Romana | f
%cast jacky | Jacqueline Petit; Jacky | f
%cast fee | Felicitas Obermann; Fee | f
%cast nadia | Nadia Haddad; Nadia | f
%cast trude | Gertrud Sommer; Trude | f
%cast wyss | Direktorin Wyss; Wyss | f
%cast wärterin | Sandra Keil; Keil | f
%cast neue | Milica | f
%cast roland | Roland Kolb; Roland | m
%cast pit | Pit | m
%cast anwältin | Nora Blum; Blum | f
%cast toter | - | m
%cast sohn | Jonathan | m
%cast arzt | - | m
%cast bräutigam | - | m
%cast baby | Lotte | f

== 1
Wegen Totschlags an [ihrem](romana) [Schwager](toter) tritt die [Apothekerin](romana) [Romana Kolb](romana) eine Strafe von sieben Jahren an. [Zellengenossin](jacky) wird die [Elsässerin](jacky) [Jacky](jacky), eine [Heiratsschwindlerin](jacky), [die](jacky) sich zur Begrüßung [ihren](romana) Pudding nimmt. Im Hof regiert [Trude](trude), die [Dienstälteste](trude); neben [ihr](trude) geht stets die junge [Fee](fee), [die](fee) für [sie](trude) durchs Feuer ginge. [Romana](romana) verweigert der [Chefin](trude) des Hofes den Respekt, und [diese](trude) schickt [ihr](romana) [ihre](trude) [Getreue](fee) auf den Hals. [Aufseherin](wärterin) [Keil](wärterin) greift ein, aber erst nach dem dritten Schlag.
+ kill.past romana toter "Totschlags"
- kin romana toter "Schwager"
- arrest _ romana "Strafe"
- housemate.start jacky romana "Zellengenossin"
- betray.past jacky _ "Heiratsschwindlerin"
- steal jacky romana "nimmt"
- boss trude fee "Chefin"
- reject romana trude "verweigert"
+ attack fee romana "Schlag"
- help wärterin romana "greift ein"

== 2
In der Wäscherei lernt die [Apothekerin](romana) [Nadia](nadia) kennen, eine [Dokumentenfälscherin](nadia), [die](nadia) seit dem ersten Tag um [sie](romana) herumstreicht. Der [Elsässerin](jacky) gefällt das gar nicht. [Sie](jacky) erzählt der [Neuen](romana), die [Fälscherin](nadia) habe [ihre](nadia) frühere [Zellennachbarin](neue) verpfiffen. Ob das stimmt, lässt sich nicht prüfen. Am Besuchstag sitzt [Roland Kolb](roland) hinter der Scheibe, der [Bruder](roland) des [Getöteten](toter), zugleich [Romanas](romana) [Mann](roland). [Er](roland) spricht kein Wort, legt nur ein Foto des kleinen [Jonathan](sohn) gegen das Glas. Die [Mutter](romana) küsst die Scheibe.
+ meet nadia romana "lernt"
- flirt nadia romana "herumstreicht"
- jealous jacky nadia "gar nicht"
- accuse jacky nadia "verpfiffen"
- betray? nadia neue "verpfiffen"
- neighbour.past nadia neue "Zellennachbarin"
- sibling roland toter "Bruder"
- die.past toter "Getöteten"
- married roland romana "Mann"
- parent romana sohn "Mutter"

== 3
[Trude](trude) liegt mit einer Lungenentzündung im Krankenrevier, und der Hof ist ohne Herrin. [Jacky](jacky) nutzt die Lücke; [sie](jacky) macht [Fee](fee) betrunken und luchst [ihr](fee) das Versteck der Zigaretten ab. Weil der [Arzt](arzt) im Urlaub ist, mischt die [Apothekerin](romana) aus Fenchel und gestohlenem Penicillin eine Kur, die der [Alten](trude) das Leben rettet. Als [Trude](trude) die Augen aufmacht, bittet [sie](trude) ausgerechnet die [Frau](romana), [die](romana) [sie](trude) verprügeln ließ, um Verzeihung. [Keil](wärterin) tut, als hätte [sie](wärterin) nichts gesehen.
- ill trude "Lungenentzündung"
- betray jacky fee "betrunken"
- steal jacky fee "luchst"
- create romana "mischt"
+ rescue romana trude "rettet"
- recover trude "Augen"
+ reconcile? romana trude "Verzeihung"
- attack.past trude romana "verprügeln"
- betray wärterin _ "tut"

== 4
[Nadia](nadia) liest [Romana](romana) vor. [Romana](romana) schläft ein. [Jacky](jacky) ist eifersüchtig. [Fee](fee) schreibt [Pit](pit). [Pit](pit) schreibt nicht zurück. [Pit](pit) hat eine andere. [Trude](trude) tröstet [Fee](fee). [Fee](fee) weint bei [Trude](trude). [Wyss](wyss) beobachtet [Keil](wärterin). [Keil](wärterin) küsst [Nadia](nadia) hinter den Trocknern. [Jacky](jacky) sieht [Keil](wärterin). [Jacky](jacky) hat jetzt einen Trumpf.
- jealous jacky nadia "eifersüchtig"
- couple fee pit "schreibt Pit"
- reject pit fee "nicht zurück"
- couple _ pit "andere"
- cheat pit fee "andere"
- help trude fee "tröstet"
- sad fee "weint"
- investigate wyss wärterin "beobachtet"
+ kiss nadia wärterin "küsst"
- discover jacky nadia+wärterin "sieht"

== 5
Die [Elsässerin](jacky) verlangt von der [Aufseherin](wärterin) Handys, Schnaps und einen Einzelraum, andernfalls erfährt die [Direktorin](wyss) alles. [Sandra Keil](wärterin), verheiratet und [Mutter](wärterin) von zwei Buben, ist wie gelähmt. Zum Glück hat [Nadia](nadia) selbst die Nerven; [sie](nadia) fälscht [Jacky](jacky) ein Geständnis, mit Schönschrift und Stempel, und lässt es der [Direktorin](wyss) zukommen. [Wyss](wyss), nicht dumm, sperrt statt der [einen](jacky) [beide](jacky+nadia) für eine Woche in den Bunker. Die [Wärterin](wärterin) schickt der [Fälscherin](nadia) jede Nacht einen Apfel. [Sie](nadia) schreibt zurück: Lass das.
+ threaten jacky wärterin "andernfalls"
- married _ wärterin "verheiratet"
- parent wärterin _ "Mutter von"
- sad wärterin "gelähmt"
+ betray nadia jacky "fälscht"
- arrest wyss jacky+nadia "sperrt"
- gift wärterin nadia "Apfel"
- reject nadia wärterin "Lass das"
- reveal? jacky wyss "erfährt"

== 6
Draußen hat [Roland](roland) eine [Anwältin](anwältin) beauftragt, [die](anwältin) [Romana](romana) das Sorgerecht nehmen soll. [Nora Blum](anwältin) aber liest das Urteil, wird stutzig und fährt ins Gefängnis. [Sie](anwältin) glaubt der [Apothekerin](romana) kein Wort, und dann doch: Das [Opfer](toter) hatte die Messerstiche am Rücken, die [Verurteilte](romana) ist Linkshänderin und stand vorn. Die [Juristin](anwältin) verzichtet auf das Honorar des [Gatten](roland) und wechselt die Seiten. [Er](roland) brüllt [sie](anwältin) im Treppenhaus an. Abends legt [sie](anwältin) den Kopf auf den Schreibtisch und denkt an grüne Augen.
- hire anwältin roland "beauftragt"
- lose? romana "Sorgerecht"
- advisor.end anwältin roland "wechselt die Seiten"
- advisor.start anwältin romana "wechselt die Seiten"
- investigate anwältin romana "liest das Urteil"
+ discover anwältin romana "stutzig"
- married roland romana "Gatten"
+ help anwältin romana "wechselt"
- quarrel anwältin roland "brüllt"
- love.start anwältin romana "grüne Augen"

== 7
Unter den Neuzugängen ist [Milica](neue), einst [Nadias](nadia) beste [Freundin](neue) und eben jene [Zellennachbarin](neue), [die](neue) [sie](nadia) verpfiffen haben soll. Alles erwartet ein Messer. Doch die [Serbin](neue) fällt [ihr](nadia) um den Hals und schreit durch den Speisesaal, es sei [Jacky](jacky) gewesen, [die](jacky) [sie](neue) ans Messer geliefert habe. [Jacky](jacky) wird kreidebleich. [Trude](trude) erhebt sich, und der ganze Hof mit [ihr](trude). In der Nacht bittet die [Verräterin](jacky) um Verlegung. [Romana](romana), [ihre](jacky) [Mitbewohnerin](romana), reicht [ihr](jacky) ein Handtuch und sagt nichts.
- friend nadia neue "Freundin"
- betray! nadia neue "verpfiffen"
- neighbour.past nadia neue "Zellennachbarin"
+ accuse neue jacky "schreit"
- move? jacky "Verlegung"
+ betray.past jacky neue "geliefert"
- reconcile nadia neue "um den Hals"
- sad jacky "kreidebleich"
- housemate jacky romana "Mitbewohnerin"
- help romana jacky "reicht"

== 8
[Fee](fee) ist im vierten Monat. Vom [Freund](pit) kann es nicht sein, denn [der](pit) hat [sie](fee) zuletzt im Sommer besucht. [Trude](trude) fragt [sie](fee) leise, und die [Kleine](fee) stottert: vom [Arzt](arzt). Die [Alte](trude) bleibt stumm, hebt den Stock und verlässt die Zelle. Der [Mediziner](arzt) findet am nächsten Morgen [seinen](arzt) Wagen ohne Reifen und die [Direktorin](wyss) mit einer Kündigung. [Fee](fee) schwankt zwischen Angst und Freude; [Milica](neue), [die](neue) drei Kinder geboren hat, nimmt [ihr](fee) beides ab.
- pregnant fee arzt "vierten Monat"
- couple fee pit "Freund"
- reveal fee trude "stottert"
- attack trude arzt "ohne Reifen"
+ quit arzt wyss "Kündigung"
- sad fee "Angst"
- happy fee "Freude"
- birth.past neue "geboren"
+ help neue fee "nimmt"

== 9
Ein schlichter Tag. Im Radio läuft Jazz, der Kaffee ist dünn, die Spatzen nisten im Stacheldraht. [Nora](anwältin) bringt eine Kopie des Obduktionsberichts und fragt die [Mandantin](romana), wer sonst in der Küche gewesen sei. [Romana](romana) schweigt lange. Dann nennt [sie](romana) einen Namen, den [sie](romana) nie hat nennen wollen: Der [Mann](roland) hinter der Scheibe war dort, und [sie](romana) hat [ihn](roland) gedeckt, weil [sie](romana) [ihn](roland) geliebt hat. Die [Anwältin](anwältin) legt den Stift weg, nimmt [ihre](romana) Hand und lässt sie nicht los.
- investigate anwältin romana "fragt"
- advisor anwältin romana "Mandantin"
- reveal! romana "schweigt"
+ reveal romana anwältin "nennt"
+ help.past romana roland "gedeckt"
- love.past romana roland "geliebt"
- help anwältin romana "nimmt"

== 10
Der Prozess wird neu aufgerollt. Die [Elsässerin](jacky) sagt für die [Apothekerin](romana) aus, obwohl niemand [sie](jacky) darum bat. [Roland](roland) leugnet, verheddert sich und gesteht endlich, dass [er](roland) den [Bruder](toter) erstach, weil [dieser](toter) mit der [Ehefrau](romana) hatte durchbrennen wollen. [Romana](romana) hört zum ersten Mal, dass der [Tote](toter) [sie](romana) liebte. Der [Mörder](roland) wird abgeführt. Vor dem Saal sagt [Nora Blum](anwältin) zu [ihr](romana): „[Sie](romana) sind frei. [Ich](anwältin) leider nicht mehr.“
- help jacky romana "aus"
- reveal roland _ "gesteht"
+ kill.past roland toter "erstach"
- sibling roland toter "Bruder"
- married roland romana "Ehefrau"
- love.past toter romana "liebte"
- discover romana toter "hört"
+ arrest _ roland "abgeführt"
- confess anwältin romana "leider nicht mehr"

== 11
[Romana](romana) kommt frei. Der Hof singt zum Abschied, sogar [Keil](wärterin) brummt mit. [Trude](trude) schenkt der [Scheidenden](romana) den Gehstock, [Fee](fee) eine Mütze für den [Jungen](sohn). Vor dem Tor wartet die [Verteidigerin](anwältin) mit dem kleinen [Jonathan](sohn), [der](sohn) [seine](sohn) [Mutter](romana) kaum wiedererkennt, bis [sie](romana) das alte Lied pfeift. [Sie](anwältin+romana+sohn) fahren zu dritt nach [Konstanz](@konstanz). In der ersten Nacht, auf dem Sofa der [Anwältin](anwältin), beichtet [Romana](romana), dass auch [sie](romana) seit Monaten kaum schläft, und [Nora](anwältin) legt den Kopf in [ihren](romana) Schoß.
- gift trude romana "schenkt"
- gift fee sohn "Mütze"
- parent romana sohn "Mutter"
- travel anwältin+romana+sohn "fahren" @konstanz
- advisor anwältin romana "Verteidigerin"
+ confess romana anwältin "beichtet"

== 12
[Fee](fee) bekommt eine [Tochter](baby), [Lotte](baby), und [Trude](trude) steht am Kreißbett, obwohl [sie](trude) nur die Tür bewachen sollte. [Nadia](nadia) kommt auf Bewährung raus und zieht mit [Milica](neue) in eine Wohnung über einer Druckerei; einen Schlüssel hat auch [Sandra Keil](wärterin), [die](wärterin) inzwischen geschieden ist. [Jacky](jacky) schickt aus dem Süden eine Hochzeitsanzeige, deren [Bräutigam](bräutigam) offenbar wieder viel Geld hat. [Romana](romana) steckt [Nora](anwältin) am Bodensee einen Ring an den Finger; der kleine [Jonathan](sohn) sagt in [seiner](sohn) Rede nur: „Bravo.“
+ birth fee baby "bekommt"
- parent fee baby "Tochter"
- help trude fee "steht"
- move nadia+neue "zieht"
- housemate.start nadia neue "zieht"
- divorce.past _ wärterin "geschieden"
- wedding? bräutigam jacky "Hochzeitsanzeige"
+ engaged.start anwältin romana "Ring"
