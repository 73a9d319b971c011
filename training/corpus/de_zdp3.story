%series Der tote Briefkasten
%lang de
%genre spy thriller set in Trieste and Vienna, episode summaries of a fan wiki
%cast mirko | Mirko Sedlak; Mirko; Sedlak | m
%cast toni | Toni Achleitner; Toni; Achleitner | f
%cast grieg | Oberst Grieg; Grieg | m
%cast ilaria | Ilaria Cossutta; Ilaria; Cossutta | f
%cast noor | Noor | n
%cast balthasar | Balthasar; Ferdl Brunner; Brunner | m
%cast lioba | Lioba Grieg; Lioba | f
%cast kellner | Zeno | m
%cast maske | - | n
%cast duval | Étienne Duval; Duval | m
%cast bruder | Goran | m
%cast hausmeisterin | - | f
%cast minister | - | m
%cast mirkomutter | - | f
%cast neuer | - | m
%cast kind | Pia | f

== 1 Kaltes Wasser
[Toni Achleitner](toni), frisch von der Akademie, wird von [Oberst Grieg](grieg) nach [Triest](@triest) geschickt, um einen [Überläufer](balthasar) in Empfang zu nehmen, [den](balthasar) im Dienst alle nur [Balthasar](balthasar) nennen. Am Molo Audace erwartet [sie](toni) [Mirko Sedlak](mirko), ein [Veteran](mirko) mit zwei Pässen und schlechter Laune, [der](mirko) die [Anfängerin](toni) zunächst für eine Touristin hält. Der [Erwartete](balthasar) erscheint nicht. Statt [seiner](balthasar) spuckt das Meer gegen Mittag einen Koffer aus, in dem außer nassem Papier nur ein Kinderschuh liegt. Der [Kellner](kellner) der nahen Bar hat nichts gesehen, sagt [er](kellner), und wischt dieselbe Stelle dreimal. [Mirko](mirko) glaubt [ihm](kellner) kein Wort.
- boss grieg toni "geschickt"
- travel toni "geschickt" @triest
+ meet mirko toni "erwartet"
- meet! balthasar toni "erscheint nicht"
- betray? kellner mirko "kein Wort"

== 2 Wer fragt, verliert
[Sedlak](mirko) und die [Neue](toni) quartieren sich als Ehepaar in einer Pension ein, deren [Hausmeisterin](hausmeisterin) durch jede Wand zu hören scheint. Während [er](mirko) auf dem Sofa schnarcht, durchforstet [sie](toni) die aufgeweichten Papiere und stolpert über einen Namen, der dort nichts zu suchen hat: den [ihres](toni) [Vorgesetzten](grieg). [Toni](toni) verschweigt den Fund. Am Morgen sitzt die [Reporterin](ilaria) [Ilaria Cossutta](ilaria) an [ihrem](toni) Frühstückstisch, [Mirkos](mirko) [Verflossene](ilaria), wie sich zeigt, und will wissen, seit wann [er](mirko) verheiratet sei. [Er](mirko) stottert. Den Dienst hat [er](mirko) nie belogen, die Frauen dagegen mit schöner Regelmäßigkeit.
- married! mirko toni "als Ehepaar"
- betray mirko+toni "als Ehepaar"
- housemate.start mirko toni "quartieren"
+ discover toni grieg "stolpert"
- boss grieg toni "Vorgesetzten"
- betray toni mirko "verschweigt"
- meet ilaria toni "Frühstückstisch"
- ex ilaria mirko "Verflossene"
- betray! mirko "nie belogen"
- betray.past mirko _ "Frauen dagegen"

== 3 Das zweite Paar Schuhe
In [Wien](@wien) bekommt [Grieg](grieg) Besuch von [seiner](grieg) [Tochter](lioba). [Lioba](lioba), [Übersetzerin](lioba) im Außenamt, hat einen Brief ohne Absender erhalten, in dem es heißt, [ihr](lioba) vor Jahren ertrunkener [Verlobter](duval) sei am Leben. Der [Oberst](grieg) lacht, etwas zu laut, und wirft den Brief ins Feuer. In [Triest](@triest) lässt sich unterdessen der [Kellner](kellner) von [Toni](toni) erweichen: [Er](kellner) heiße [Zeno](kellner), und in der fraglichen Nacht habe ein [Franzose](duval) einen [Dicken](balthasar) ins Boot gestoßen. Kaum hat [er](kellner) es ausgesprochen, zersplittert hinter [ihm](kellner) der Spiegel. [Toni](toni) reißt [ihn](kellner) zu Boden; der zweite Schuss geht ins Leere.
- travel lioba "Besuch" @wien
- parent grieg lioba "Tochter"
- find lioba "erhalten"
- engaged.past duval lioba "Verlobter"
- die! duval "am Leben"
- betray grieg lioba "etwas zu laut"
- reveal kellner toni "ausgesprochen"
- attack.past duval balthasar "gestoßen"
+ attack _ kellner "Schuss"
+ rescue toni kellner "reißt"

== 4 Noor
Um den [Schützen](maske) zu finden, schaltet [Mirko](mirko) [Noor](noor) ein, [jemanden](noor), [der](noor) für jede Seite Schlösser knackt und nie länger als eine Nacht bleibt. Als [Noor](noor) und [Toni](toni) gemeinsam die Kamera der Hafenmeisterei anzapfen, kommen sich [ihre](noor+toni) Hände auf der Tastatur in die Quere und bleiben dort. Die Aufnahme zeigt einen [Mann](maske) mit Karnevalsmaske; an [seinem](maske) Gang meint [Sedlak](mirko) den eigenen [Bruder](bruder) zu erkennen, [den](bruder) [er](mirko) 1995 in [Vukovar](@vukovar) begraben hat. [Er](mirko) sagt es keinem. [Cossutta](ilaria), die [ihren](ilaria) [Ex](mirko) besser kennt als [dieser](mirko) sich selbst, sieht es [ihm](mirko) an.
- investigate mirko maske "finden"
- hire noor mirko "schaltet"
+ flirt noor toni "in die Quere"
- investigate noor+toni "anzapfen"
- sibling bruder mirko "Bruder"
- die.past bruder "begraben" @vukovar
- discover? mirko maske "erkennen"
- reveal! mirko "keinem"
- ex ilaria mirko "Ex"
- discover ilaria mirko "sieht"

== 5 Der Dicke
Der [Mann](balthasar), [den](balthasar) alle Welt auf dem Meeresgrund wähnt, taucht lebendig in einer Zahnklinik in [Udine](@udine) auf. [Balthasar](balthasar) heißt in Wahrheit [Ferdl Brunner](balthasar), war sieben Jahre lang [Griegs](grieg) [Buchhalter](balthasar) und ist mit einer Liste durchgebrannt. Für [seine](balthasar) Aussage fordert [er](balthasar) nichts als Sicherheit für ein achtjähriges [Mädchen](kind), [dem](kind) der Schuh aus dem Koffer gehört. [Toni](toni) gibt [ihm](balthasar) die Hand darauf. Nebenan legt [Mirko](mirko) den Hörer auf: Der [Oberst](grieg) hat befohlen, den [Buchhalter](balthasar) zu beseitigen. [Mirko](mirko) sieht durch die Scheibe, wie [dieser](balthasar) dem [Kind](kind) einen Drachen malt, und lädt die Waffe nicht.
+ return balthasar "taucht" @udine
- die! balthasar "Meeresgrund"
- boss.past grieg balthasar "Buchhalter"
- steal.past balthasar grieg "durchgebrannt"
- flee.past balthasar grieg "durchgebrannt"
- help? toni balthasar "Hand darauf"
- boss grieg mirko "befohlen"
- create balthasar "malt"
+ kill? mirko balthasar "beseitigen"
- kill! mirko balthasar "lädt die Waffe nicht"

== 6 Falscher Alarm
Eine ruhige Woche auf dem Karst, die niemandem bekommt. In dem Weinkeller, den [Zeno](kellner) den [Flüchtigen](balthasar+kind+mirko+noor+toni) überlassen hat, kocht [Brunner](balthasar) Gulasch, der Regen trommelt auf das Dach, und die kleine [Pia](kind) gewinnt jede Partie Briscola. [Noor](noor) will weiterziehen, packt und packt wieder aus. [Toni](toni) tut, als merke [sie](toni) es nicht. Als nachts eine Tür schlägt, stürmen alle bewaffnet in den Hof, wo [ihnen](balthasar+kellner+mirko+noor+toni) eine Ziege entgegenblickt. [Mirko](mirko) lacht zum ersten Mal seit Jahren, bis [er](mirko) das Glöckchen am Hals des Tiers sieht: Es hat einmal [seiner](mirko) [Mutter](mirkomutter) gehört.
- gift kellner balthasar+kind+mirko+noor+toni "überlassen"
- travel? noor "weiterziehen"
- betray toni noor "tut"
- find kind "gewinnt"
- happy mirko "lacht"
- parent mirkomutter mirko "Mutter"
+ discover mirko "sieht"

== 7 Auferstehung
[Goran](bruder) sitzt, die Karnevalsmaske im Schoß, in der Kirche von [Muggia](@muggia) und bittet [seinen](bruder) [Bruder](mirko) neben sich. Vor Jahrzehnten, sagt [er](bruder), habe [Grieg](grieg) [ihn](bruder) aus dem Lazarett geholt, für tot erklären lassen und zum Mörder abgerichtet. Die Kugel in der Bar sei für die [Österreicherin](toni) bestimmt gewesen, doch habe [er](bruder) absichtlich zu hoch gehalten. [Die zwei](bruder+mirko) weinen, prügeln sich und weinen wieder. Draußen im Wagen hält [Ilaria](ilaria) Wache. [Sie](ilaria) bemerkt den [Franzosen](duval) nicht, [der](duval) von hinten an [sie](ilaria) herantritt und [ihr](ilaria) ein Tuch auf den Mund presst.
+ return bruder "sitzt" @muggia
- sibling bruder mirko "Bruder"
+ reveal bruder mirko "sagt"
- die! bruder "für tot erklären"
- boss.past grieg bruder "abgerichtet"
- attack? bruder toni "bestimmt"
- sad bruder+mirko "weinen"
- attack bruder mirko "prügeln"
- attack mirko bruder "prügeln"
- discover! ilaria duval "bemerkt"
+ abduct duval ilaria "Tuch"

== 8 Liebesgrüße aus dem Grab
Unter einem Vorwand reist [Lioba](lioba) nach [Triest](@triest), steigt die Treppe eines Palazzo hinauf und fällt dem [Totgeglaubten](duval) um den Hals. [Étienne Duval](duval) küsst [sie](lioba), schenkt [ihr](lioba) Rosen, und nebenan sitzt, gefesselt und geknebelt, die [Journalistin](ilaria). [Duval](duval) hat nicht aus Liebe geschrieben: [Er](duval) braucht die [Tochter](lioba) des [Obersten](grieg) als Pfand. Als [sie](lioba) durch das Schlüsselloch die [Geknebelte](ilaria) erblickt, lässt [sie](lioba) sich nichts anmerken, bittet um ein Glas Wasser und zieht [ihm](duval) die Karaffe über den Schädel. „[Ich](lioba) habe dreimal am Grab geweint“, sagt [sie](lioba), während [sie](lioba) der [Fremden](ilaria) die Stricke löst.
- travel lioba "reist" @triest
+ find lioba duval "fällt"
- die! duval "Totgeglaubten"
- kiss duval lioba "küsst"
- gift duval lioba "schenkt"
- love! duval lioba "nicht aus Liebe"
- parent grieg lioba "Tochter"
- betray duval lioba "als Pfand"
- abduct.past duval ilaria "gefesselt"
- discover lioba ilaria "erblickt"
- betray lioba duval "nichts anmerken"
- attack lioba duval "Karaffe"
- sad.past lioba "geweint"
+ rescue lioba ilaria "Stricke"

== 9 Doppeltes Spiel
Die beiden [Frauen](ilaria+lioba) schlagen sich zum Weinkeller durch. Dort herrscht dicke Luft, denn [jemand](kellner) hat [Wien](@wien) das Versteck gesteckt, und [Mirko](mirko) hat [Noor](noor) im Visier, [Toni](toni) dagegen [Mirko](mirko). Verraten hat die Gruppe in Wirklichkeit der harmlose [Zeno](kellner): Für [seine](kellner) Spielschulden ist der [Oberst](grieg) aufgekommen. [Goran](bruder) hält dem [Kellner](kellner) die Pistole an die Stirn, lässt sie aber sinken, als sich [Pia](kind) dazwischenstellt. Im Morgengrauen sind [Brunner](balthasar) und die Liste verschwunden. Zurückgelassen hat der [Buchhalter](balthasar) das [Kind](kind), einen Drachen aus Papier und das Wort „Verzeihung“.
- travel ilaria+lioba "schlagen"
- accuse mirko noor "im Visier"
- accuse toni mirko "im Visier"
- reveal kellner "gesteckt"
+ betray kellner mirko+noor+toni "Verraten"
- help.past grieg kellner "aufgekommen"
- threaten bruder kellner "Pistole"
- rescue kind kellner "dazwischenstellt"
+ flee balthasar "verschwunden"

== 10 Ein Minister hustet
[Brunner](balthasar) hat sich keineswegs abgesetzt, [er](balthasar) spielt [seine](balthasar) letzte Karte: In der Wiener Oper drückt [er](balthasar) dem [Minister](minister), dem obersten [Chef](minister) [Griegs](grieg), die Liste in die Hand. [Dieser](minister) überfliegt sie, hustet und stellt fest, dass [sein](minister) eigener Name an dritter Stelle steht. Noch in der Pause wird der [Buchhalter](balthasar) in einer Loge erdrosselt aufgefunden. [Toni](toni), [der](toni) [er](balthasar) tags zuvor eine Abschrift geschickt hat, bricht über der Nachricht nicht zusammen; [Noor](noor) hält [sie](toni) trotzdem. In dieser Nacht packt [Noor](noor) nicht den Rucksack, sondern [Tonis](toni) Zahnbürste dazu.
- flee! balthasar "keineswegs abgesetzt"
- boss minister grieg "Chef"
+ gift balthasar minister "drückt"
- discover minister "stellt"
+ kill _ balthasar "erdrosselt"
- gift.past balthasar toni "geschickt"
- sad! toni "bricht"
- help noor toni "hält"
- couple.start noor toni "Zahnbürste"

== 11 Heimspiel
[Grieg](grieg) ahnt, dass das Netz sich zuzieht, und lädt die [Abtrünnige](toni) zum Essen in [sein](grieg) Haus am Wilhelminenberg. Bei Tafelspitz bietet [er](grieg) [ihr](toni) [seinen](grieg) Sessel an, sollte [sie](toni) die Abschrift vergessen. [Toni](toni) lehnt dankend ab. Da tritt [Lioba](lioba) aus der Küche, ein Aufnahmegerät in der Schürze. Der [Vater](grieg), [der](grieg) so viele in die Falle gelockt hat, sieht die eigene [Tochter](lioba) an und begreift, dass [er](grieg) diesmal darin sitzt. [Er](grieg) flieht über die Terrasse, [Goran](bruder) hinterher. Zwei Schüsse fallen. Zurück kommt der [Jüngere](bruder), einen Arm blutend, den [Oberst](grieg) in Handschellen vor sich.
- invite grieg toni "lädt"
- hire? toni grieg "Sessel"
- reject toni grieg "lehnt dankend ab"
+ betray lioba grieg "Aufnahmegerät"
- parent grieg lioba "Vater"
- betray.past grieg _ "Falle gelockt"
- discover grieg lioba "begreift"
- flee grieg "flieht"
- injure bruder "blutend"
+ arrest bruder grieg "Handschellen"

== 12 Molo Audace
Der [Minister](minister) tritt aus gesundheitlichen Gründen zurück, die Gründe heißen [Cossutta](ilaria) und füllen vier Zeitungsseiten. [Duval](duval) wird an der Grenze gefasst, als [er](duval) mit Rosen im Arm ein Zollformular ausfüllt. Für den [Kellner](kellner) hat [Toni](toni) ein Wort eingelegt; [er](kellner) wischt wieder Tische, nunmehr jede Stelle nur einmal. Die [Brüder](bruder+mirko) nehmen [Pia](kind) zu sich in das Haus mit der Ziege. Und die einstige [Anfängerin](toni)? [Sie](toni) steht dort, wo alles begann, und erwartet einen jungen [Kollegen](neuer), [der](neuer) [sie](toni) für eine Touristin hält. Am Kai wartet, den Motor laufend, [Noor](noor).
- quit minister "tritt"
- create ilaria "Zeitungsseiten"
+ reveal ilaria minister "Zeitungsseiten"
- arrest _ duval "gefasst"
- help toni kellner "Wort eingelegt"
- sibling bruder mirko "Brüder"
+ move kind bruder+mirko "nehmen"
- colleague neuer toni "Kollegen"
- meet? neuer toni "erwartet"
