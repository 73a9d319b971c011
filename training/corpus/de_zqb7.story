%series Kripo Neiße
%lang de
%genre border-town crime series, streaming service short texts
%cast jadwiga | Jadwiga Lis; Jadwiga; Lis | f
%cast arvid | Arvid Röhl; Arvid; Röhl | m
%cast conny | Conny Röhl; Conny | f
%cast tibor | Tibor | m
%cast staatsanwalt | Dr. Hain; Hain | m
%cast elke | Elke Mrosk; Elke | f
%cast sohn | Nico Mrosk; Nico | m
%cast toter | Uwe Mrosk; Uwe | m
%cast lkw | - | m
%cast schwester | Ola | f
%cast wirt | Storch | m
%cast nonne | Schwester Agnes; Agnes | f
%cast unbekannt | - | n
%cast mutter | - | f

== 1 Der Tote im Zoll
Im alten Zollhaus liegt der [Spediteur](toter) [Uwe Mrosk](toter) mit eingeschlagenem Schädel. [Kommissar Arvid Röhl](arvid) muss sich mit [Jadwiga Lis](jadwiga) zusammentun, [die](jadwiga) aus [Breslau](@breslau) abgeordnet wurde. [Er](arvid) hat [sie](jadwiga) schon einmal gesehen: [Sie](jadwiga) ist die [Frau](jadwiga), [der](jadwiga) [er](arvid) im Sommer den Parkplatz weggeschnappt hat. Zu Hause feiert [Röhls](arvid) [Frau](conny) [Conny](conny) [ihren](conny) vierzigsten ohne [ihn](arvid). [Elke](elke), die [Witwe](elke) des [Erschlagenen](toter), vergießt keine Träne. [Ihr](elke) [Sohn](sohn) [Nico](sohn) ist seit der Tatnacht verschwunden.
+ kill _ toter "eingeschlagenem"
- hire jadwiga "abgeordnet"
- colleague.start arvid jadwiga "zusammentun"
- married arvid conny "Frau"#2
- celebrate conny "feiert"
- married.past elke toter "Witwe"
- parent elke sohn "Sohn"
- flee sohn "verschwunden"

== 2 Der Junge
[Nico](sohn) steckt bei [Tibor](tibor), [seinem](sohn) ungarischen [Freund](tibor). [Die beiden](sohn+tibor) sind ein Paar, und der [Alte](toter) wusste davon. [Jadwiga](jadwiga) findet [sie](sohn+tibor) in einem Wohnwagen. Der verstörte [Junge](sohn) gibt zu, dass der [Vater](toter) [ihn](sohn) am Tatabend geschlagen hat. [Staatsanwalt](staatsanwalt) [Hain](staatsanwalt) will [ihn](sohn) sofort einsperren. [Arvid](arvid) widersetzt sich, und auf dem Flur gibt es Krach. Als [er](arvid) heimkommt, sind die Torten weg und [Conny](conny) im Gästezimmer.
- couple sohn tibor "Freund"
- discover.past toter sohn+tibor "wusste"
+ find jadwiga sohn+tibor "findet"
- sad sohn "verstörte"
- parent toter sohn "Vater"
- reveal sohn jadwiga "gibt zu"
- attack.past toter sohn "geschlagen"
- arrest? staatsanwalt sohn "einsperren"
- quarrel arvid staatsanwalt "Krach"

== 3 Die Geliebte
In [Uwes](toter) Kalender steht jeden Dienstag ein Kranich. [Lis](jadwiga) fährt nach [Zgorzelec](@zgorzelec) und trifft dort [ihre](jadwiga) eigene [Schwester](schwester) [Ola](schwester), von [der](schwester) [sie](jadwiga) seit dem Begräbnis der [Mutter](mutter) nichts gehört hat. [Ola](schwester) war die [Geliebte](schwester) des [Spediteurs](toter). [Sie](schwester) trägt [sein](toter) Kind. [Jadwiga](jadwiga) muss es dem [Kollegen](arvid) melden und tut es nicht. Der [Kollege](arvid) merkt, dass [sie](jadwiga) lügt. Die betrogene [Witwe](elke) tritt unterdessen auf dem Markt einer Polin ans Schienbein, leider der falschen.
- sibling jadwiga schwester "Schwester"
- parent mutter jadwiga+schwester "Mutter"
- die.past mutter "Begräbnis"
+ meet jadwiga schwester "trifft"
- affair.past schwester toter "Geliebte"
- pregnant schwester toter "trägt"
- colleague arvid jadwiga "Kollegen"
+ betray jadwiga arvid "lügt"
- discover arvid jadwiga "merkt"
- cheat.past toter elke "betrogene"
- married.past elke toter "Witwe"

== 4 Protokoll
[Arvid](arvid) verfolgt [Jadwiga](jadwiga). [Jadwiga](jadwiga) bemerkt [Arvid](arvid). [Sie](jadwiga) schreit [ihn](arvid) an. Dann sagt [sie](jadwiga) alles. [Arvid](arvid) vergibt [Jadwiga](jadwiga). [Er](arvid) trinkt mit [ihr](jadwiga) Wodka. [Storch](wirt) schenkt ein. [Storch](wirt) kannte [Mrosk](toter). [Storch](wirt) hatte Schulden bei [Mrosk](toter). Jetzt lächelt [Storch](wirt) viel. [Hain](staatsanwalt) verhört [Tibor](tibor). [Tibor](tibor) nimmt die Schuld auf sich. Keiner glaubt [Tibor](tibor). [Nico](sohn) weint nach [Tibor](tibor).
- investigate arvid jadwiga "verfolgt"
- quarrel arvid jadwiga "schreit"
- reveal jadwiga arvid "alles"
+ reconcile arvid jadwiga "vergibt"
- investigate staatsanwalt tibor "verhört"
+ help tibor sohn "nimmt die Schuld"
- kill! tibor toter "Keiner glaubt"

== 5 Grenzverkehr
Der [Ungar](tibor) schmort in U-Haft, weil der [Staatsanwalt](staatsanwalt) ein Ergebnis braucht. Aus Angst um [ihn](tibor) schluckt [Nico](sohn) die Tabletten der [Mutter](elke). [Elke](elke) findet das [Kind](sohn) rechtzeitig und wählt den Notruf. Im Wartezimmer hockt [Jadwigas](jadwiga) hochschwangere [Schwester](schwester) neben [ihr](elke), ohne dass die eine von der anderen weiß. [Sie](elke+schwester) teilen sich Kekse. Eine [Nonne](nonne), [Schwester Agnes](nonne), kennt alle [beide](elke+schwester) und wird blass. Unterdessen wird [Conny](conny) mit [Hain](staatsanwalt) im Theater gesehen.
+ arrest staatsanwalt tibor "U-Haft"
- sad sohn "Angst"
- ill sohn "schluckt"
- parent elke sohn "Mutter"
+ rescue elke sohn "wählt"
- pregnant schwester "hochschwangere"
- sibling jadwiga schwester "Schwester"
- date conny staatsanwalt "Theater"

== 6 Ein Verdacht in der Familie
[Arvid](arvid) erfährt von der Untreue [seiner](arvid) [Gattin](conny) aus dem Mund eines [Lkw-Fahrers](lkw), [der](lkw) eigentlich etwas ganz anderes aussagen sollte. Blind vor Wut verpasst [er](arvid) dem [Nebenbuhler](staatsanwalt) auf der Gerichtstreppe einen Kinnhaken. [Hain](staatsanwalt) enthebt [ihn](arvid) des Dienstes. [Jadwiga](jadwiga) nimmt den [Beurlaubten](arvid) bei sich auf, in ein Zimmer voll leerer Kartons. [Sie](jadwiga) kocht [ihm](arvid) Suppe. Der [Fahrer](lkw) kommt nicht mehr dazu, [sein](lkw) Geheimnis loszuwerden: In der Nacht wird [er](lkw) überfahren.
- discover arvid conny+staatsanwalt "erfährt"
- reveal lkw arvid "Mund"
- cheat conny arvid "Untreue"
- married arvid conny "Gattin"
- enemy arvid staatsanwalt "Nebenbuhler"
+ attack arvid staatsanwalt "Kinnhaken"
- quit arvid staatsanwalt "enthebt"
- housemate.start arvid jadwiga "nimmt"
+ kill _ lkw "überfahren"

== 7 Agnes redet
[Schwester Agnes](nonne) hat einmal geschworen zu schweigen und tut es nun nicht länger. In der Tatnacht habe eine [Schwangere](schwester) bei [ihr](nonne) geklopft, Blut am Ärmel. [Jadwiga](jadwiga) begreift, wer gemeint ist. [Sie](jadwiga) stellt die [Schwester](schwester) auf der Altstadtbrücke. [Ola](schwester) bestreitet den Mord: [Sie](schwester) habe den [Geliebten](toter) nur noch im Arm gehalten, als [er](toter) starb. [Sein](toter) letztes Wort sei ein Tier gewesen. Mit dem Zug aus [Warschau](@warschau) wollte [sie](schwester) fort; [Lis](jadwiga) muss [sie](schwester) festnehmen.
+ reveal nonne jadwiga "schweigen"
- pregnant schwester "Schwangere"
- discover jadwiga schwester "begreift"
- sibling jadwiga schwester "die Schwester"
- kill! schwester toter "bestreitet"
- die.past toter "starb"
- affair.past schwester toter "Geliebten"
- flee? schwester "fort"
+ arrest jadwiga schwester "festnehmen"

== 8 Ein Tier
Das Tier ist ein Storch. [Arvid](arvid) kommt darauf. [Arvid](arvid) geht zu [Storch](wirt). Der [Wirt](wirt) zapft ruhig weiter. Plötzlich hält [Storch](wirt) ein Messer. [Storch](wirt) sticht zu. [Röhl](arvid) sinkt unter den Tresen. [Storch](wirt) flieht über die Neiße. [Jadwiga](jadwiga) findet [Arvid](arvid). [Sie](jadwiga) drückt auf die Wunde. [Sie](jadwiga) sagt [ihm](arvid), dass [sie](jadwiga) [ihn](arvid) liebt. [Arvid](arvid) hört es nicht. Der Arzt kommt. [Ola](schwester) ist unschuldig. Noch am selben Abend kommt [sie](schwester) frei. [Tibor](tibor) küsst [Nico](sohn).
+ discover arvid wirt "kommt darauf"
+ attack wirt arvid "sticht"
- injure arvid wirt "sinkt"
- flee wirt "flieht"
- help jadwiga arvid "drückt"
- confess jadwiga arvid "liebt"
- kill! schwester toter "unschuldig"
- return schwester "frei"
- kiss sohn tibor "küsst"

== 9 Wiedersehen mit Vorbehalt
Acht Tage liegt der [Kommissar](arvid) im Koma. An [seinem](arvid) Bett begegnen sich [Conny](conny) und die [Polin](jadwiga). Die [Ehefrau](conny) bedankt sich bei der [Retterin](jadwiga), und es klingt wie eine Drohung. [Conny](conny) hat [Hain](staatsanwalt) den Laufpass gegeben und will [ihren](conny) [Mann](arvid) zurück. [Jadwiga](jadwiga) räumt das Feld. Als [Arvid](arvid) erwacht, fragt [er](arvid) nach Suppe. [Conny](conny) kann keine Suppe. Verärgert verbeißt sich der sitzen gelassene [Staatsanwalt](staatsanwalt) in die Akte [seines](staatsanwalt) [Nebenbuhlers](arvid).
- ill arvid "Koma"
- meet conny jadwiga "begegnen"
- married arvid conny "Ehefrau"
- rescue.past jadwiga arvid "Retterin"
+ breakup conny staatsanwalt "Laufpass"
- reconcile? arvid conny "zurück"
+ recover arvid "erwacht"
- enemy arvid staatsanwalt "Nebenbuhlers"
- investigate staatsanwalt arvid "verbeißt"

== 10 Die Geburt
[Ola](schwester) bringt im Kloster eine [Tochter](unbekannt) zur Welt. Hebamme ist [Agnes](nonne), Zeugin aber, durch einen Zufall, [Elke](elke), [die](elke) der [Nonne](nonne) Äpfel bringt. Erst da geht der [Witwe](elke) auf, wessen [Kind](unbekannt) [sie](elke) im Arm hat. [Sie](elke) lässt es nicht fallen. [Sie](elke) sagt: „[Es](unbekannt) hat [seine](toter) Ohren.“ Die [Rivalinnen](elke+schwester) reden bis zum Abend. [Nico](sohn) bekommt unverhofft eine [Halbschwester](unbekannt) und schenkt [ihr](unbekannt) [sein](sohn) altes Kaninchen. [Tibor](tibor) zieht bei den [Mrosks](elke+sohn) ein.
+ birth schwester unbekannt "zur Welt"
- help nonne schwester "Hebamme"
+ discover elke unbekannt "geht"
- parent toter unbekannt "wessen Kind"
- enemy elke schwester "Rivalinnen"
- reconcile elke schwester "reden bis zum Abend"
- sibling sohn unbekannt "Halbschwester"
- gift sohn unbekannt "Kaninchen"
- move tibor elke+sohn "zieht"
- married.past elke toter "Witwe"

== 11 Auf der Flucht
Der flüchtige [Wirt](wirt) hält sich bei einer früheren Köchin in [Bautzen](@bautzen) versteckt. [Er](wirt) hat auch den [Fahrer](lkw) auf dem Gewissen, [der](lkw) [ihn](wirt) am Zollhaus gesehen hatte. [Lis](jadwiga) umstellt das Haus. In [seiner](wirt) Not nimmt [Storch](wirt) [Hain](staatsanwalt) als Geisel, [der](staatsanwalt) sich in der Zeitung sehen wollte. Der noch nicht genesene [Röhl](arvid) humpelt aus dem Wagen und bietet sich zum Tausch. Der [Mann](staatsanwalt), [der](staatsanwalt) [ihn](arvid) suspendiert hat, kommt frei. [Jadwiga](jadwiga) schießt.
- flee wirt "flüchtige"
- kill.past wirt lkw "auf dem Gewissen"
+ abduct wirt staatsanwalt "Geisel"
- recover! arvid "noch nicht genesene"
+ rescue arvid staatsanwalt "Tausch"
- quit.past arvid staatsanwalt "suspendiert"
- attack jadwiga wirt "schießt"

== 12 Was bleibt
[Storch](wirt) ist tot. [Hain](staatsanwalt) nimmt die Suspendierung zurück und bittet um Entschuldigung, mit der Stimme eines Mannes, der so etwas übt. [Arvid](arvid) sagt [Conny](conny), dass [er](arvid) nicht mehr heimkommt. [Conny](conny) weint kurz und bietet [ihm](arvid) die Hälfte der Torte an. Die Abordnung der [Polin](jadwiga) endet. Am Bahnsteig holt [Arvid](arvid) [Jadwiga](jadwiga) ein und küsst [sie](jadwiga), bevor [sie](jadwiga) etwas sagt. [Sie](jadwiga) steigt trotzdem ein. [Er](arvid) auch.
+ kill jadwiga wirt "tot"
- hire arvid "zurück"
- reconcile? arvid staatsanwalt "Entschuldigung"
+ breakup arvid conny "nicht mehr heimkommt"
- quit jadwiga "endet"
+ kiss arvid jadwiga "küsst"
- travel arvid+jadwiga "steigt"
