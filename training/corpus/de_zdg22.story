%series Kanzlei Sturm und Söhne
%lang de
%genre Leipzig law-firm family comedy, terse programme guide
%cast roswitha | Roswitha Sturm; Roswitha | f
%cast kilian | Kilian Sturm; Kilian | m
%cast lasse | Lasse Sturm; Lasse | m
%cast zoe | Zoé Lambert; Zoé | f
%cast mehmet | Mehmet Kaya; Mehmet | m
%cast gerlinde | Gerlinde | f
%cast quast | Staatsanwältin Quast; Quast | f
%cast pit | Pit | m
%cast edda | Edda | f
%cast vater | - | m
%cast verlobter | - | m
%cast dackelmann | Herr Wolkenstein; Wolkenstein | m

== 1
Ein Erbe, drei Anwälte, kein Frieden: [Kilian](kilian) und [Lasse Sturm](lasse) sollen laut Testament des [Vaters](vater) die Kanzlei gemeinsam führen, mit einer gewissen [Zoé Lambert](zoe) als Dritter im Bunde. [Mutter](roswitha) [Roswitha](roswitha) fällt bei der Verlesung das Gebiss aus: Wer ist diese [Frau](zoe)? „Die [Tochter](zoe)“, sagt die [Notarin](gerlinde) und schneuzt sich verdächtig gerührt.
- parent vater kilian+lasse "Vaters"
- die.past vater "Testament"
- colleague? kilian+lasse zoe "gemeinsam"
- parent roswitha kilian+lasse "Mutter"
- lose roswitha "Gebiss"
+ parent vater zoe "Tochter"
+ reveal gerlinde kilian+lasse+roswitha+zoe "sagt"
- happy gerlinde "gerührt"

== 2
Gentest verlangt, Handschlag verweigert, Kaffeemaschine beschlagnahmt. [Zoé](zoe) bezieht trotzdem das Eckbüro. [Lasse](lasse), der [Charmeur](lasse) der Familie, hatte die [Unbekannte](zoe) gestern noch in der Straßenbahn um ein Rendezvous angebettelt und möchte nun im Erdboden versinken. [Kilian](kilian) verliert derweil vor Gericht gegen [Staatsanwältin Quast](quast), [die](quast) [er](kilian) heimlich verehrt, seit [sie](quast) [ihn](kilian) im Examen abschreiben ließ.
- move zoe "bezieht"
- date? lasse zoe "Rendezvous"
- flirt lasse zoe "angebettelt"
- sad lasse "versinken"
- lose kilian quast "verliert"
+ love kilian quast "verehrt"
- help.past quast kilian "abschreiben"

== 3
[Herr Wolkenstein](dackelmann), ein Großmandant, wünscht sich die Entmündigung [seiner](dackelmann) [Gattin](edda). [Edda](edda) indes wirkt hellwach, und [Zoé](zoe) schlägt sich im Flur kurzerhand auf [deren](edda) Seite. [Brüder](kilian+lasse) gegen [Schwester](zoe), Saal 12. Den Prozess verlieren die [Brüder](kilian+lasse), den [Mandanten](dackelmann) auch, die Achtung vor [Zoé](zoe) gewinnen [sie](kilian+lasse). [Roswitha](roswitha) stellt die [Notarin](gerlinde) am Buffet: „Seit wann, [Gerlinde](gerlinde)?“
- married dackelmann edda "Gattin"
- accuse dackelmann edda "Entmündigung"
+ advisor.start zoe edda "Seite"
- enemy kilian+lasse zoe "gegen"
- sibling kilian+lasse zoe "Schwester"
- lose kilian+lasse "verlieren"
- advisor.end kilian+lasse dackelmann "Mandanten"
- sibling kilian lasse "Brüder"
- accuse roswitha gerlinde "stellt"

== 4
Seit 1988. [Gerlinde](gerlinde) war nicht nur die [Notarin](gerlinde) des alten [Sturm](vater), sondern auch [seine](vater) [Liebste](gerlinde) und ist [Zoés](zoe) leibliche [Mutter](gerlinde). [Zoé](zoe), in [Lyon](@lyon) bei Pflegeeltern groß geworden, hört es durch die Milchglastür. [Sie](zoe) sagt „Bonjour, [Maman](gerlinde)“ und geht. [Lasse](lasse) läuft [ihr](zoe) nach, mit Schirm. [Roswitha](roswitha) lacht, bis [sie](roswitha) weint, und umgekehrt.
- advisor.past gerlinde vater "Notarin"
+ affair.past gerlinde vater "Liebste"
+ parent gerlinde zoe "leibliche Mutter"
- kin _ zoe "Pflegeeltern"
- discover zoe gerlinde "hört"
- help lasse zoe "läuft"
- happy roswitha "lacht"
- sad roswitha "weint"

== 5
[Mehmet Kaya](mehmet), [Bürovorsteher](mehmet) und gute Seele, wird nachts im Archiv niedergeschlagen. Es fehlt: die Akte [Wolkenstein](dackelmann). [Kilian](kilian) sitzt an [Mehmets](mehmet) Bett und merkt zum ersten Mal, dass [er](kilian) den [Mann](mehmet) seit zehn Jahren nach keinem Wochenende gefragt hat. [Quast](quast) ermittelt, [Kilian](kilian) stottert. [Zoé](zoe) verfolgt eine Spur bis in [Wolkensteins](dackelmann) Weinkeller. Hinter [ihr](zoe) fällt die Tür ins Schloss.
+ attack _ mehmet "niedergeschlagen"
- steal _ "fehlt"
- help kilian mehmet "sitzt"
- investigate quast "ermittelt"
- investigate zoe dackelmann "verfolgt"
+ abduct? _ zoe "Schloss"

== 6
Zwischen Barolo und Spinnen findet [Zoé](zoe) nicht nur die Akte, sondern auch [Pit](pit), [Eddas](edda) verschollen geglaubten [Sohn](pit), [der](pit) [sie](zoe) mit einem Korkenzieher bedroht. [Er](pit) habe [Mehmet](mehmet) nie wehtun wollen. [Lasse](lasse) tritt die Kellertür ein, renkt sich die Hüfte aus und wird von der [Geretteten](zoe) huckepack getragen. [Edda](edda) schließt [ihr](edda) [Kind](pit) in die Arme, [Wolkenstein](dackelmann) sitzt abends in Haft.
- find zoe pit "findet"
- parent edda pit "Sohn"
- threaten pit zoe "bedroht"
- attack.past pit mehmet "wehtun"
+ rescue lasse zoe "tritt"
- injure lasse "Hüfte"
- help zoe lasse "huckepack"
- reconcile edda pit "Arme"
+ arrest _ dackelmann "Haft"

== 7
[Mehmet](mehmet) verzichtet auf eine Anzeige und lädt den [Täter](pit) stattdessen zum Tee. [Pit](pit) bleibt als Aktenbote. [Kilian](kilian) fasst Mut und bittet [Quast](quast) um ein Abendessen; [sie](quast) nennt es Bestechung und sagt zu. Beim Dessert erscheint [ihr](quast) [Verlobter](verlobter), ein [Zwei-Meter-Zollbeamter](verlobter). [Roswitha](roswitha) und [Gerlinde](gerlinde) treffen sich am Grab, streiten über die Bepflanzung und gehen zusammen Eierlikör trinken.
- accuse! mehmet pit "verzichtet"
- invite mehmet pit "lädt"
- attack.past pit mehmet "Täter"
- hire pit "Aktenbote"
+ date kilian quast "Abendessen"
- engaged quast verlobter "Verlobter"
- quarrel gerlinde roswitha "streiten"
+ reconcile gerlinde roswitha "Eierlikör"

== 8
Der Gentest ist da. [Zoé](zoe) trägt den Umschlag eine Woche ungeöffnet herum. Dann zerreißt [Lasse](lasse) ihn, denn eine bessere [Schwester](zoe) bekomme [er](lasse) sowieso nicht. [Quast](quast) hat den [Zollbeamten](verlobter) in die Wüste geschickt und schiebt [Kilian](kilian) mitten im Plädoyer einen Zettel zu: „Einspruch stattgegeben.“ [Zoé](zoe) besucht [Gerlinde](gerlinde), setzt sich, sagt lange nichts und nennt [sie](gerlinde) beim Abschied wieder [Maman](gerlinde), diesmal leise.
- sibling lasse zoe "Schwester"
+ breakup quast verlobter "Wüste"
- couple.start? kilian quast "stattgegeben"
- travel zoe gerlinde "besucht"
- parent gerlinde zoe "Maman"
+ reconcile gerlinde zoe "leise"
