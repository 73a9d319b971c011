%series Dreizehn Schleusen
%lang de
%genre crime series about a river police station, public broadcaster's programme notes
%cast rena | Rena Vogtherr; Rena; Vogtherr | f
%cast timur | Timur Balci; Timur; Balci | m
%cast moos | Dr. Quirin Mooslechner; Mooslechner; Quirin | m
%cast hedda | Hedda Sievers; Hedda; Sievers | f
%cast arne | Arne Vogtherr; Arne | m
%cast binnen | Lothar Deichgraf; Deichgraf | m
%cast schleuse | Erwin Puls; Puls | m
%cast pulsfrau | Ilse Puls | f
%cast reeder | Conrad Amelung; Amelung | m
%cast reederfrau | Victoria Amelung; Victoria | f
%cast kapit | - | m
%cast taucherin | Nele Brinkhus | f
%cast student | - | m
%cast studentin | - | f
%cast pastor | - | m
%cast kuester | - | m
%cast vater | - | m
%cast wirtin | - | f
%cast junge | Momme | m
%cast schmuggler | - | m
%cast informant | - | m
%cast arzt | - | m
%cast kind | - | n

== 1 Die Tote im Oberwasser
Als an einem Novembermorgen in der Kammer der siebten Schleuse die Leiche der seit drei Wochen vermissten [Reedersgattin](reederfrau) [Victoria Amelung](reederfrau) treibt, übernimmt [Rena Vogtherr](rena), [die](rena) nach einer Schussverletzung eben erst in den Dienst zurückgekehrt ist, gemeinsam mit [ihrem](rena) jüngeren [Kollegen](timur) [Timur Balci](timur) die Ermittlungen. [Witwer](reeder) [Conrad Amelung](reeder), [dem](reeder) die Nachricht kaum nahezugehen scheint, belastet den [Schleusenwärter](schleuse) [Puls](schleuse), [der](schleuse) der [Verstorbenen](reederfrau) nachgestellt haben soll.
+ die reederfrau "Leiche"
- married.past reeder reederfrau "Reedersgattin"
- injure.past rena "Schussverletzung"
- return rena "zurückgekehrt"
- colleague rena timur "Kollegen"
+ investigate rena+timur reederfrau "Ermittlungen"
- sad! reeder reederfrau "kaum nahezugehen"
- accuse reeder schleuse "belastet"

== 2 Was der Schleusenwärter sah
[Puls](schleuse), [den](schleuse) die Zudringlichkeit der Presse bis in den Garten verfolgt, ist untergetaucht, und [seine](schleuse) [Frau](pulsfrau) [Ilse](pulsfrau), [die](pulsfrau) [Vogtherr](rena) zunächst belügt, gesteht schließlich, [ihm](schleuse) das Auto überlassen zu haben. Während [Balci](timur) an der Anlegestelle auf einen [Informanten](informant) stößt, [dem](informant) zufolge [Victoria](reederfrau) im Begriff war, sich von [ihrem](reederfrau) [Gatten](reeder) zu trennen, liest [Rena](rena) in der Asservatenkammer, was [ihr](rena) keiner zeigen wollte: eine Notiz über [ihren](rena) vor fünfzehn Jahren verschollenen [Bruder](arne).
+ flee schleuse "untergetaucht"
- married pulsfrau schleuse "Frau"
- betray pulsfrau rena "belügt"
- reveal pulsfrau rena "gesteht"
- meet informant timur "stößt"
- breakup? reederfrau reeder "trennen"
- sibling arne rena "Bruder"
- lose.past _ arne "verschollenen"
+ discover rena arne "Notiz"

== 3 Ein Haus am Leinpfad
Obwohl [Staatsanwältin](hedda) [Hedda Sievers](hedda) auf einer Anklage gegen den inzwischen gefassten [Puls](schleuse) beharrt, folgt [Rena](rena) einer anderen Spur, die zu einem Haus am Leinpfad führt, in dem die [Ermordete](reederfrau) mit [ihrem](reederfrau) [Geliebten](kapit), dem [Kapitän](kapit) eines Ausflugsdampfers, unbeobachtet glückliche Stunden verbrachte. [Timur](timur) wiederum, zwischen Loyalität und Neigung schwankend, verschweigt der [Partnerin](rena), dass die [Anklägerin](hedda), mit [der](hedda) [er](timur) Berichte durchgehen sollte, über Nacht geblieben ist.
- accuse hedda schleuse "Anklage"
- arrest.past _ schleuse "gefassten"
- kill.past _ reederfrau "Ermordete"
+ affair.past kapit reederfrau "Geliebten"
- reveal! timur rena "verschweigt"
- colleague rena timur "Partnerin"
+ sex hedda timur "über Nacht"

== 4 Das letzte Fahrgastschiff
Der von Gewissensbissen gepeinigte [Kapitän](kapit) hat, wie [Mooslechner](moos) bei der Obduktion nachweist, [Victoria](reederfrau) nicht auf dem Gewissen; das Gift, an dem [sie](reederfrau) starb, stammt vielmehr aus dem Haushalt [Amelungs](reeder), [der](reeder), um einer kostspieligen Scheidung zu entgehen, die [Gemahlin](reederfrau) beseitigt und die Tat dem [Schleusenwärter](schleuse) angehängt hatte. Bei [seiner](reeder) Festnahme stürzt [er](reeder) sich auf [Timur](timur), [den](timur) nur das beherzte Dazwischengehen [Renas](rena) vor Schlimmerem bewahrt.
- kill! kapit reederfrau "nicht auf dem Gewissen"
+ kill.past reeder reederfrau "beseitigt"
- married.past reeder reederfrau "Gemahlin"
- betray.past reeder schleuse "angehängt"
+ arrest _ reeder "Festnahme"
- attack reeder timur "stürzt"
- rescue rena timur "Dazwischengehen"

== 5 Kirchweih
Die Kollekte von vier Gemeinden ist verschwunden, der [Küster](kuester), auf [den](kuester) der Verdacht sofort fällt, liegt mit eingeschlagenem Schädel in der Sakristei, und der [Pastor](pastor), [dessen](pastor) Trunksucht ein offenes Geheimnis ist, vermag sich an nichts zu erinnern. [Rena](rena), [die](rena) eine Einladung [Quirins](moos) zum Abendessen zum wiederholten Male ausschlägt, findet unter der Post ohne Absender einen Kompass, den einst [ihr](rena) [Bruder](arne) trug. Lebt [Arne](arne) noch?
- steal _ "verschwunden"
- accuse _ kuester "Verdacht"
+ kill _ kuester "eingeschlagenem Schädel"
- invite moos rena "Einladung"
- reject rena moos "ausschlägt"
- sibling arne rena "Bruder"
+ find rena "Kompass"
- die? arne "Lebt"

== 6 Beichtgeheimnis
Nachdem eine [Wirtin](wirtin) den [Pastor](pastor) für die Tatnacht entlastet hat, wird in [deren](wirtin) Scheune ein Teil der Beute entdeckt, was [Balci](timur) zu der Überzeugung bringt, das Alibi sei aus Liebe gegeben worden. Tatsächlich nimmt der [Geistliche](pastor) den Mord auf sich, eine Lüge zugunsten der [Frau](wirtin), [die](wirtin) [er](pastor) seit Jahren heimlich verehrt. Unterdessen erfährt die [Staatsanwältin](hedda), dass [sie](hedda) ein Kind von [Timur](timur) erwartet, und behält es für sich.
- help wirtin pastor "entlastet"
- love? wirtin pastor "Liebe"
- betray pastor _ "Lüge"
+ love pastor wirtin "verehrt"
- kill! pastor kuester "Mord"
+ pregnant hedda timur "erwartet"
- reveal! hedda timur "behält"

== 7 Niedrigwasser
Ein heißer Sommer legt im Flussbett ein Fahrrad frei, das einem vor fünfzehn Jahren spurlos verschwundenen [Jungen](junge) gehörte, jenem [Momme](junge), mit [dem](junge) [Arne Vogtherr](arne) zuletzt gesehen worden war. [Dienststellenleiter](binnen) [Deichgraf](binnen) entzieht [Rena](rena) wegen Befangenheit den Fall, woraufhin [diese](rena), auf eigene Faust und entgegen [Timurs](timur) ausdrücklicher Warnung, [ihren](rena) dementen [Vater](vater) befragt. [Arne](arne) habe nachts am Wasser geweint, sagt [er](vater), und [er](vater) habe [ihm](arne) Geld für die Überfahrt gegeben.
- lose.past _ junge "verschwundenen"
+ investigate rena vater "befragt"
- boss binnen rena "Dienststellenleiter"
- parent vater rena "Vater"
- ill vater "dementen"
+ reveal vater rena "sagt"
- gift.past vater arne "Geld"

== 8 Überfahrt
Von der Aussage [ihres](rena) [Vaters](vater) aufgewühlt, reist [Rena](rena) ohne Genehmigung nach [Esbjerg](@esbjerg), wo [Arne](arne) unter falschem Namen Boote repariert. Bevor [sie](rena) [ihn](arne) ansprechen kann, ist [er](arne) auf und davon. Zu Hause klären [Balci](timur) und die [Taucherin](taucherin) [Nele Brinkhus](taucherin), zwischen [denen](taucherin+timur) es bei nächtlichen Einsätzen knistert, den Tod eines [Schmugglers](schmuggler) auf, während [Hedda Sievers](hedda), [der](hedda) [Balcis](timur) neue Bekanntschaft nicht entgeht, [ihr](hedda) Geheimnis erst recht hütet.
- parent vater rena "Vaters"
+ travel rena "reist" @esbjerg
+ flee arne rena "auf und davon"
- flirt taucherin timur "knistert"
- die schmuggler "Tod"
- discover hedda taucherin+timur "nicht entgeht"
- reveal! hedda timur "hütet"

== 9 Kaltes Eisen
Zwei [Studierende](student+studentin), [Mitbewohner](student+studentin) und, wie sich herausstellt, erbitterte [Konkurrenten](student+studentin) um ein Stipendium, werden nach einem Brückenfest leblos aufgefunden; nur die junge [Frau](studentin) kann wiederbelebt werden. [Mooslechner](moos), [dem](moos) bei der Obduktion des [Kommilitonen](student) ein folgenschwerer Fehler unterläuft, bietet [Deichgraf](binnen) [seinen](moos) Rücktritt an, wird aber von [Rena](rena) mit einem Plädoyer in Schutz genommen, hinter dem unverkennbar mehr steht als Kollegialität. Die [Taucherin](taucherin) erhört [Timur](timur), ohne von der Schwangerschaft der [anderen](hedda) zu wissen.
- housemate.past student studentin "Mitbewohner"
- enemy.past student studentin "Konkurrenten"
- die student "leblos"
- recover studentin "wiederbelebt"
- quit? moos binnen "Rücktritt"
+ help rena moos "in Schutz"
- love rena moos "unverkennbar mehr"
+ couple.start taucherin timur "erhört"
- pregnant hedda "Schwangerschaft"

== 10 Die Aussage
Im Prozess gegen die überlebende [Studentin](studentin), für [die](studentin) die Verteidigung Notwehr geltend macht, bricht [Hedda](hedda) mitten im Schlussvortrag zusammen, und [Timur](timur), [der](timur) [sie](hedda) ins Krankenhaus begleitet, hört von einem [Arzt](arzt), was [sie](hedda) [ihm](timur) vorenthalten hat. Das Ungeborene ist wohlauf. Dass [er](timur) [Nele Brinkhus](taucherin) noch am selben Abend alles erzählt, ehrt [ihn](timur), kostet [ihn](timur) jedoch die neue Liebe. [Rena](rena) wird, als [sie](rena) nach Hause kommt, auf den Stufen erwartet: von [Arne](arne).
- accuse _ studentin "Prozess"
- ill hedda "bricht"
- help timur hedda "begleitet"
+ discover timur hedda "hört"
- reveal timur taucherin "erzählt"
- breakup taucherin timur "kostet"
+ return arne "erwartet"

== 11 Der verlorene Bruder
[Arne](arne), [den](arne) die [Schwester](rena) zwischen Umarmung und Ohrfeige empfängt, hat, so [sein](arne) Geständnis, den Tod [Mommes](junge) mitangesehen, ohne einzugreifen: Nicht [er](arne), sondern [Deichgraf](binnen), damals Streifenbeamter, habe den [Jungen](junge) bei einer Verfolgung gerammt, den Leichnam versenkt und dem einzigen [Zeugen](arne) mit dem Strick gedroht. [Rena](rena) bittet ausgerechnet die [Staatsanwältin](hedda), mit [der](hedda) [sie](rena) seit jeher über Kreuz liegt, um Beistand, und [Hedda](hedda) unterschreibt, selbst noch im Wochenbett, den Haftbefehl gegen den [Vorgesetzten](binnen).
- sibling arne rena "Schwester"
+ reveal arne rena "Geständnis"
- kill! arne junge "Nicht"
+ kill.past binnen junge "gerammt"
- threaten.past binnen arne "gedroht"
- enemy hedda rena "über Kreuz"
- help hedda rena "unterschreibt"
- birth.past hedda "Wochenbett"

== 12 Unterhaupt
Auf der dreizehnten Schleuse stellt [Rena](rena) den flüchtigen [Deichgraf](binnen), [der](binnen), ehe [er](binnen) sich abführen lässt, die Dienstwaffe auf [Quirin](moos) richtet; der Schuss streift den [Gerichtsmediziner](moos), und die Angst um [ihn](moos) lässt [Rena](rena) endlich aussprechen, was ein ganzes Revier seit Langem weiß. [Arne](arne) besucht erstmals das Grab [Mommes](junge). [Timur](timur), unter Vorbehalt mit [Hedda](hedda) ausgesöhnt, trägt das [Neugeborene](kind) über die Deichkrone, und der [Vater](vater) hält den [Heimkehrer](arne) für einen freundlichen Briefträger.
- flee.past binnen "flüchtigen"
- arrest rena binnen "abführen"
+ injure moos binnen "streift"
- sad rena moos "Angst"
+ confess rena moos "aussprechen"
- reconcile hedda timur "ausgesöhnt"
- parent vater arne "Vater"
