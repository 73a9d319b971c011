%series Kantonsgericht, Saal mit Seesicht
%lang de
%genre court drama, Swiss lakeside town, press office's nominal style
%cast mar | Marlène Aeberhard; Marlène; Aeberhard | f
%cast ced | Cédric Nussbaum; Cédric; Nussbaum | m
%cast ino | Inderbitzin | m
%cast ard | Ardita; Ardita Morina | f
%cast res | Res | m
%cast sib | Sibylle | f
%cast vat | Gallus Aeberhard; Gallus | m
%cast bank | - | m
%cast bfrau | - | f
%cast bauer | - | m
%cast bsohn1 | - | m
%cast bsohn2 | - | m
%cast arzt | - | m
%cast witwe | - | f
%cast mutt | - | f
%cast pfleg | - | f
%cast kind | Malou | f
%cast mutter | - | f
%cast baby | - | m
%cast jour | - | m
%cast dieb | - | m
%cast tot | - | m

== 1 Amtsantritt
Feierliche Vereidigung von [Marlène Aeberhard](mar) zur jüngsten [Präsidentin](mar) in der Geschichte des Gerichts, überschattet von der Abwesenheit [ihres](mar) [Vaters](vat) [Gallus](vat), [der](vat) denselben Stuhl nach einer Bestechungsaffäre hatte räumen müssen. Verstimmung bei [Staatsanwalt](ino) [Inderbitzin](ino), der übergangenen [Nummer](ino) eins. Erster Fall: Klage zweier [Söhne](bsohn1+bsohn2) gegen den eigenen [Vater](bauer), einen [Bergbauern](bauer), [der](bauer) den Hof verschenken will. Heimliche Bewunderung für die neue [Chefin](mar) indes auf dem Platz des [Gerichtsschreibers](ced) [Cédric Nussbaum](ced).
+ hire mar "Vereidigung"
- parent vat mar "Vaters"
- quit.past vat "räumen"
- sad ino mar "Verstimmung"
- accuse bsohn1+bsohn2 bauer "Klage"
- parent bauer bsohn1+bsohn2 "Vater"
- gift? bauer _ "verschenken"
- love ced mar "Bewunderung"

== 2 Der Hof
Überraschende Wendung im Erbstreit: Empfänger des Geschenks ist die [Pflegerin](pfleg), an [deren](pfleg) Seite der [Witwer](bauer) [seinen](bauer) zweiten Frühling erlebt. Wut bei den [Söhnen](bsohn1+bsohn2), Tränen bei der [Pflegerin](pfleg), ein Gehstock als Wurfgeschoss. [Verteidigerin](ard) [Ardita](ard) erreicht eine Versöhnung aller [vier](bauer+bsohn1+bsohn2+pfleg) bei Käse und Weisswein. Am Rande: Wiedersehen [Arditas](ard) mit [Inderbitzin](ino), dem [Mann](ino), vor [dem](ino) [sie](ard) einst aus einer Ehe von elf Wochen geflohen ist.
+ couple bauer pfleg "zweiten Frühling"
- married.past _ bauer "Witwer"
- sad bsohn1+bsohn2 bauer+pfleg "Wut"
- sad pfleg "Tränen"
+ reconcile bauer bsohn1+bsohn2+pfleg "Versöhnung"
- married.past ard ino "Ehe"
- breakup.past ard ino "geflohen"

== 3 Anlagebetrug
Anklage gegen einen angesehenen [Privatbankier](bank) wegen Untreue, und dies in doppeltem Sinn, wie [dessen](bank) [Gattin](bfrau) im Zeugenstand zu Protokoll gibt: Veruntreuung von Kundengeldern zugunsten einer [Geliebten](sib) in [Lugano](@lugano). Fassungslosigkeit im Saal, da es sich bei der [Unbekannten](sib) um [Sibylle](sib) handelt, die [Schwester](sib) der [Vorsitzenden](mar). Ausstandsbegehren durch [Inderbitzin](ino). Unterdessen stiller Beistand durch [Weibel](res) [Res](res), [der](res) [Marlène](mar) seit Kindertagen kennt und mit Pfefferminztee versorgt.
- accuse _ bank "Anklage"
- married bank bfrau "Gattin"
- steal bank _ "Veruntreuung"
- reveal bfrau "zu Protokoll"
+ cheat bank bfrau "Untreue"
+ affair bank sib "Geliebten"
- sibling mar sib "Schwester"
- help res mar "Beistand"

== 4 Befangen
Rückzug der [Präsidentin](mar) aus dem Bankprozess, gefolgt von einer Aussprache der [Schwestern](mar+sib), die in einem Zerwürfnis endet: [Sibylle](sib) beteuert, von den Verbrechen [ihres](sib) [Liebhabers](bank) nichts gewusst zu haben, und wirft [Marlène](mar) Karrieresucht vor. Schuldspruch und vier Jahre Haft für den [Bankier](bank). Trost für [Marlène](mar) durch [Cédric](ced), mit gebotenem Abstand, obwohl [beide](ced+mar) den Abstand als Last empfinden. Kurz vor Mitternacht im Aktenkeller, entgegen jeder Geschäftsordnung: der erste Kuss.
- quit mar "Rückzug"
- sibling mar sib "Schwestern"
+ quarrel mar sib "Zerwürfnis"
- discover! sib bank "nichts gewusst"
- accuse sib mar "Karrieresucht"
- arrest _ bank "Haft"
- help ced mar "Trost"
+ kiss ced mar "Kuss"

== 5 Ohne Rezept
Prozess gegen einen beliebten [Hausarzt](arzt) nach dem Tod eines schwerkranken [Patienten](tot). Verdacht auf aktive Sterbehilfe seitens [Inderbitzins](ino), Freispruchsforderung seitens [Arditas](ard). Bewegendes Geständnis der [Witwe](witwe): Nicht der [Arzt](arzt), sondern [sie](witwe) selbst habe auf Bitten [ihres](witwe) [Mannes](tot) die Dosis erhöht. Zwischen [Ankläger](ino) und [Verteidigerin](ard) nach Sitzungsende die erste friedliche Mahlzeit seit zwölf Jahren. Heimliche Treffen derweil von [Marlène](mar) und [Cédric](ced) im Bootshaus.
- die.past tot "Tod"
- accuse ino arzt "Verdacht"
- kill! arzt tot "Nicht der Arzt"
- married.past tot witwe "Witwe"
+ reveal witwe "Geständnis"
+ kill witwe tot "Dosis"
- date ard ino "Mahlzeit"
- affair ced mar "Heimliche"

== 6 Sorgerecht
Zwei [Mütter](mutt+sib), ein [Kind](kind): Streit um die achtjährige [Malou](kind) zwischen der leiblichen [Mutter](mutt) und [Sibylle](sib), [die](sib) das [Mädchen](kind) seit drei Jahren als Pflegekind aufzieht und um keinen Preis hergeben möchte. Befragung des [Kindes](kind) durch [Cédric](ced), unter dem Tisch und mit Buntstiften. Ergebnis: Liebe zu beiden [Frauen](mutt+sib), Angst vor Montagen. Annäherung der [Schwestern](mar+sib) auf der Gerichtstreppe. Beobachtung des Bootshauses durch einen [Journalisten](jour) mit Teleobjektiv.
+ quarrel mutt sib "Streit"
- parent mutt kind "leiblichen Mutter"
- kin kind sib "Pflegekind"
- lose? sib kind "hergeben"
- investigate ced kind "Befragung"
- sad kind "Angst"
+ reconcile mar sib "Annäherung"
- investigate jour "Beobachtung"

== 7 Schlagzeile
Veröffentlichung der Bootshausbilder auf Seite eins, Empörung im Kantonsrat, Häme in der Kantine. Angebot des [Reporters](jour) an [Nussbaum](ced): Schweigen über weitere Fotos gegen Einsicht in Akten. Ablehnung durch [Cédric](ced), [der](ced) aus Rücksicht auf [Marlène](mar) noch am selben Tag kündigt und die Beziehung beendet, ohne [ihr](mar) den Grund zu nennen. Überraschende Schützenhilfe durch [Inderbitzin](ino), [Ardita](ard), [Res](res) und die wieder gut gelaunte [Sibylle](sib): gemeinsame Ehrenerklärung für die [Präsidentin](mar).
+ reveal jour "Veröffentlichung"
- threaten jour ced "Angebot"
- reject ced jour "Ablehnung"
- quit ced "kündigt"
+ breakup ced mar "beendet"
- reveal! ced mar "ohne"
- help ard+ino+res+sib mar "Schützenhilfe"

== 8 Der Vater kommt
Rückkehr von [Gallus Aeberhard](vat) aus [Portugal](@portugal), wo [er](vat) neun Jahre von der Scham und vom Fischfang gelebt hat. Eiskalter Empfang durch [Marlène](mar), Umarmung durch [Sibylle](sib). Zweck der Reise: Wiederaufnahme [seines](vat) Verfahrens. Die Behauptung, [er](vat) sei damals hereingelegt worden, und zwar von [seinem](vat) engsten [Freund](res), stösst bei beiden [Töchtern](mar+sib) auf Unglauben. Zu später Stunde Besuch beim alten [Weibel](res). Leichenblässe bei [Res](res).
+ return vat "Rückkehr"
- reject mar vat "Eiskalter"
- happy sib vat "Umarmung"
- betray.past? res vat "hereingelegt"
- friend.past res vat "Freund"
- parent vat mar+sib "Töchtern"
- sad res vat "Leichenblässe"

== 9 Einbruch in der Asservatenkammer
Festnahme eines [Einbrechers](dieb) mit einer vergilbten Akte unter dem Arm, Auftraggeber unbekannt. Übernahme der Verteidigung durch [Ardita](ard), [deren](ard) Schwangerschaft nur noch unter der Robe Platz findet; [Vater](ino) des Kindes ist, zum Erstaunen auch der Beteiligten, [Inderbitzin](ino). Aussage des [Diebes](dieb) gegen Strafmilderung: Das Geld stamme vom [Weibel](res). Zusammenbruch von [Marlène](mar), für [die](mar) [Res](res) mehr Vater gewesen war als der eigene.
+ arrest _ dieb "Festnahme"
- steal dieb "Einbrechers"
- advisor ard dieb "Verteidigung"
+ pregnant ard ino "Schwangerschaft"
- reveal dieb "Aussage"
- sad mar res "Zusammenbruch"

== 10 Pfefferminz
Geständnis im leeren Saal: Vor neun Jahren legte [Res](res) die Bestechungsgelder in den Schreibtisch [seines](res) [Freundes](vat), aus Verzweiflung, da [er](res) [dessen](vat) [Frau](mutter), die [Mutter](mutter) von [Marlène](mar) und [Sibylle](sib), liebte, [die](mutter) von alldem nichts ahnte und im Jahr darauf verstarb. Vergebung durch [Sibylle](sib), Schweigen von [Marlène](mar), ein Faustschlag von [Gallus](vat), dann eine lange Umarmung der alten [Männer](res+vat). Selbstanzeige am Morgen.
+ reveal res mar+sib+vat "Geständnis"
+ betray.past res vat "Bestechungsgelder"
- love.past res mutter "liebte"
- parent mutter mar+sib "Mutter"
- die.past mutter "verstarb"
- reconcile res sib "Vergebung"
- attack vat res "Faustschlag"
- reconcile res vat "Umarmung"

== 11 Rehabilitiert
Aufhebung des Urteils gegen [Gallus](vat) und bedingte Strafe für den [Weibel](res), [dem](res) [Marlène](mar) an [seinem](res) letzten Arbeitstag wortlos eine Tasse Tee reicht. Vorzeitige Wehen bei [Ardita](ard) mitten im Plädoyer; Geburtshilfe durch [Gallus](vat), [Sibylle](sib) und die kleine [Malou](kind), Ohnmacht des [Staatsanwalts](ino). Es ist ein [Junge](baby). Zufällige Begegnung [Marlènes](mar) mit [Cédric](ced) auf dem Kursschiff, beiderseits mit Herzklopfen, beiderseits mit der falschen Fahrkarte.
- quit res "letzten Arbeitstag"
+ reconcile mar res "Tee"
+ birth ard baby "Wehen"
- help kind+sib+vat ard "Geburtshilfe"
- ill ino "Ohnmacht"
- love ced mar "Herzklopfen"
- love mar ced "Herzklopfen"
- find ced mar "Begegnung"

== 12 Urteil des Lebens
Letzte Verhandlung des Jahres in eigener Sache: Aufklärung der Erpressung von einst durch [Cédric](ced), Verzeihung durch [Marlène](mar), Verlobung zwischen Protokoll und Siegel. Verurteilung des [Journalisten](jour) zu einer Geldstrafe. [Ardita](ard) und [Inderbitzin](ino), stolze [Eltern](ard+ino), geben die zweite Ehe miteinander bekannt. Dauerhafter Verbleib [Malous](kind) bei [Sibylle](sib), mit Segen der [Mutter](mutt). Gemeinsames Fondue von [Marlène](mar), [Cédric](ced), [Sibylle](sib) und [Gallus](vat) auf dem zugefrorenen See.
- reveal ced mar "Aufklärung"
- threaten.past jour ced "Erpressung"
+ reconcile ced mar "Verzeihung"
+ engaged.start ced mar "Verlobung"
- parent ard+ino baby "Eltern"
- wedding? ard ino "zweite Ehe"
- housemate kind sib "Verbleib"
- celebrate ced+mar+sib+vat "Fondue"
