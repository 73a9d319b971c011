%series Fünf Zimmer, Küche, Bad
%lang de
%genre flat-share dramedy in Leipzig-Plagwitz, streaming recaps
%cast thuy   | Thủy; Thuy | f
%cast malte  | Malte Ungut; Malte; Ungut | m
%cast noa    | Noa | f
%cast emeka  | Emeka | m
%cast fine   | Fine Sonntag; Fine; Sonntag | f
%cast dekan  | Professor Habicht; Habicht | m
%cast vermieterin | Frau Zorn; Zorn | f
%cast chioma | Chioma | f
%cast kater  | Herr Schmidt | m
%cast papa   | - | m
%cast bote   | Jaron | m
%cast tante  | - | f

== 1
Ein Zimmer ist frei, vierzig bewerben sich, genommen wird [Fine Sonntag](fine), weil der [Kater](kater) auf [ihren](fine) Schoß springt. Am [WG](#wg)-Tisch sitzen außerdem [Thuy](thuy), angehende [Juristin](thuy), [deren](thuy) [Freund](malte) [Malte](malte), das blonde [Gewissen](malte) des Hauses, die wortkarge [Bildhauerin](noa) [Noa](noa) und [Emeka](emeka), [der](emeka) nachts in einer Bäckerei steht. [Fine](fine) kennt in der Stadt keinen. Das heißt, [einen](malte) kennt [sie](fine) doch: [Malte](malte) war [ihre](fine) erste große [Liebe](malte), mit siebzehn, an der Ostsee. [Beide](fine+malte) tun, als wäre nichts.
+ move fine "genommen"
- housemate emeka+malte+noa+thuy fine "WG"
- couple malte thuy "Freund"
- hire emeka "Bäckerei"
+ love.past fine malte "erste große Liebe"
- betray fine+malte thuy "als wäre nichts"

== 2
Wie lange geht so etwas gut? Drei Tage. Dann stolpert [Thuy](thuy) beim Putzen über ein Passfoto, auf dem [ihr](thuy) [Liebster](malte) der neuen [Mitbewohnerin](fine) einen Knutschfleck verpasst. [Sie](thuy) hält es [ihm](malte) beim Abwasch unter die Nase. [Malte](malte) schwört, das sei ein abgeschlossenes Kapitel, [Fine](fine) nickt dazu eine Sekunde zu spät. [Emeka](emeka) erzählt der [Neuen](fine) nachts in der Backstube, dass [er](emeka) in [Enugu](@enugu) eine [Verlobte](chioma) hat, [die](chioma) [seine](emeka) [Tante](tante) ausgesucht hat. Gesehen hat [er](emeka) [sie](chioma) zuletzt mit neun.
- discover thuy fine+malte "stolpert"
- couple malte thuy "Liebster"
- housemate fine thuy "Mitbewohnerin"
+ quarrel malte thuy "unter die Nase"
- couple.past fine malte "Kapitel"
- reveal emeka fine "erzählt"
+ engaged chioma emeka "Verlobte"
- kin emeka tante "Tante"

== 3
[Noa](noa) formt einen Kopf aus Ton. Der Kopf sieht aus wie [Thuy](thuy). [Noa](noa) wickelt ihn in nasse Tücher. [Herr Schmidt](kater) zieht die Tücher weg. So sieht [Emeka](emeka) den Kopf. [Emeka](emeka) sagt: „Weiß [sie](thuy) davon?“ [Noa](noa) schüttelt den Kopf, den eigenen. [Noa](noa) ist hoffnungslos in [Thuy](thuy) verschossen. Seit wann, fragt [Emeka](emeka). Seit dem Einzug. [Emeka](emeka) umarmt [Noa](noa). Draußen zankt [Frau Zorn](vermieterin) mit [Malte](malte). [Frau Zorn](vermieterin) will mehr Miete von [Malte](malte).
- create noa "formt"
- discover emeka noa "sieht Emeka"
+ love noa thuy "verschossen"
- reveal! noa thuy "schüttelt"
- help emeka noa "umarmt"
- quarrel malte vermieterin "zankt"

== 4
Die [Vermieterin](vermieterin) setzt [den fünfen](emeka+fine+malte+noa+thuy) die Pistole auf die Brust: dreihundert Euro mehr oder Auszug bis Silvester. [Malte](malte) ruft zum Mietstreik auf, [Thuy](thuy) wälzt Paragraphen, [Fine](fine) malt Plakate. Um zwei Uhr früh, zwischen Kleister und kaltem Glühwein, passiert, was nicht passieren durfte: [Malte](malte) wischt [Fine](fine) einen Klecks von der Lippe und hört danach nicht auf. Oben schläft [Thuy](thuy), den Kopf auf dem Mietrecht. [Emeka](emeka), eben von der Schicht zurück, macht die Küchentür wieder zu und bleibt lange im dunklen Flur stehen.
- threaten vermieterin emeka+fine+malte+noa+thuy "Pistole"
- help thuy malte "wälzt"
+ kiss fine malte "hört danach nicht auf"
- cheat malte thuy "nicht passieren durfte"
- discover emeka fine+malte "zurück"
- sad emeka "bleibt"

== 5
[Fine](fine) hat ein schlechtes Gewissen und [Emeka](emeka) ein schlechtes Pokergesicht. Als [Thuy](thuy) am Frühstückstisch fragt, was denn los sei, verplappert [er](emeka) sich beim Honig. Was folgt, ist eine Trennung in Rekordzeit: [Thuy](thuy) trägt [Maltes](malte) Matratze persönlich auf die Straße, vier Treppen. [Fine](fine) bietet an zu gehen; [Thuy](thuy) erwidert, in einem Mietstreik gehe keiner. Also hausen die zwei [Rivalinnen](fine+thuy) fortan Wand an Wand. [Noa](noa) kocht [Thuy](thuy) Brühe, dreimal, jeweils zu salzig. Der [Kater](kater) wählt keine Seite.
- sad fine "Gewissen"
+ reveal emeka thuy "verplappert"
+ breakup thuy malte "Trennung"
- move malte "Matratze"
- enemy fine thuy "Rivalinnen"
- housemate fine thuy "Wand an Wand"
- help noa thuy "kocht"

== 6
Bei [Professor Habicht](dekan), dem [Dekan](dekan) der Kunsthochschule, macht [Noa](noa) den Mund auf, das ist an sich schon eine Meldung wert. Der [Alte](dekan) will den Tonkopf für die Jahresausstellung, [Noa](noa) will ihn nicht hergeben. [Malte](malte), vorläufig bei [seinem](malte) [Vater](papa) im Schrebergarten untergekommen, wartet abends vor der Bäckerei auf [Emeka](emeka), um [ihm](emeka) die Meinung zu geigen. Es wird ein Gerangel im Mehl. [Fine](fine) trennt [die beiden](emeka+malte) und geht mit dem [Sieger](emeka) nach Hause, also mit [Emeka](emeka), rein nachbarschaftlich.
- reject noa dekan "nicht hergeben"
- parent papa malte "Vater"
- housemate.start malte papa "untergekommen"
+ attack emeka malte "Gerangel"
- quarrel emeka malte "die Meinung zu geigen"
- help fine emeka+malte "trennt"

== 7
[Chioma](chioma) ist da, unangekündigt, mit drei Koffern und einem Doktortitel in Statik. [Emekas](emeka) [Zukünftige](chioma), so stellt [sie](chioma) sich [Fine](fine) vor, [die](fine) gerade in [seinem](emeka) Bademantel die Tür öffnet. Der Bademantel hat eine unschuldige Erklärung, doch die glaubt in diesem Haus keiner mehr. [Chioma](chioma) nimmt die Sache sportlich: Auch [sie](chioma) habe nicht vor, einen Fremden zu heiraten, [sie](chioma) brauche bloß ein Jahr Ruhe vor der [Tante](tante). [Emeka](emeka) lacht Tränen. Man vereinbart, verlobt zu bleiben, bis einer etwas Besseres findet.
- travel chioma "ist da"
- meet chioma fine "stellt"
- engaged chioma emeka "Zukünftige"
- affair! emeka fine "Bademantel"
- wedding! chioma emeka "nicht vor"
+ betray? chioma+emeka tante "verlobt zu bleiben"
- happy emeka "lacht"

== 8
Ausstellung. Im Saal steht der Kopf. [Habicht](dekan) hat ihn heimlich holen lassen. [Thuy](thuy) steht vor [Thuy](thuy). Keiner muss etwas sagen. [Noa](noa) flieht auf die Toilette. [Thuy](thuy) klopft an die Kabine. „Ist das Liebe?“, fragt [Thuy](thuy). „Das ist Ton“, sagt [Noa](noa). Dann sagt [Noa](noa): „Ja.“ [Thuy](thuy) weiß nicht weiter. [Thuy](thuy) mag [Noa](noa), aber so? [Sie](thuy) bittet [Noa](noa) um Zeit. Vor der Tür warten vierzig Leute. [Fine](fine) schickt sie nach unten.
- steal dekan noa "heimlich"
- discover thuy noa "steht vor Thuy"
- flee noa "flieht"
+ confess noa thuy "Ja"
- reject thuy noa "Zeit"
- help fine noa "schickt"

== 9
[Malte](malte) ist nicht zum Aushalten, findet [sein](malte) [Vater](papa), und setzt den [Sohn](malte) an die frische Luft. Der [Vertriebene](malte) klingelt bei [Thuy](thuy), Blumen in der einen, den Schlüssel in der anderen Hand. [Thuy](thuy), [die](thuy) nachts wach liegt, allerdings nicht [seinetwegen](malte), schickt [ihn](malte) zu [Fine](fine). [Fine](fine) schickt [ihn](malte) zu [Thuy](thuy). Zwischen Tür und Angel geht [Malte](malte) auf, dass [ihn](malte) hier keine mehr braucht. Es ist [Chioma](chioma), [die](chioma) [ihm](malte) einen Teller Jollof hinstellt und [ihn](malte) fragt, ob [er](malte) wenigstens Regale anbringen könne. [Er](malte) kann.
- parent papa malte "Vater"
- reject papa malte "frische Luft"
- reconcile? malte thuy "klingelt"
+ reject fine+thuy malte "schickt"
- discover malte fine+thuy "geht Malte auf"
- help chioma malte "Teller"

== 10
Gerichtstermin in Sachen Mieterhöhung: [Frau Zorn](vermieterin) erscheint mit zwei Anwälten, die [WG](#wg) mit [Thuy](thuy), [die](thuy) noch kein Examen hat, und mit [Habicht](dekan), [der](dekan) sich als früherer Mieter und, wer hätte es gedacht, als geschiedener Mann der [Klägerin](vermieterin) entpuppt. [Er](dekan) packt über schwarz kassierte Kautionen aus. Die [Vermieterin](vermieterin) geht mit dem Regenschirm auf [ihn](dekan) los. Richterin, Urteil, Jubel. In der Freude küsst [Thuy](thuy) die [Person](noa), [die](noa) [ihr](thuy) am nächsten steht, und es ist [Noa](noa), und es dauert länger als Freude normalerweise dauert.
- enemy thuy vermieterin "Klägerin"
- divorce.past dekan vermieterin "geschiedener"
- ex dekan vermieterin "geschiedener"
+ reveal dekan "packt"
- attack vermieterin dekan "Regenschirm"
- happy thuy "Jubel"
+ kiss noa thuy "küsst"

== 11
Langsam sortiert sich das Haus. [Thuy](thuy) und [Noa](noa) gehen miteinander, auf Probe, wie [Thuy](thuy) betont, [die](thuy) gern Verträge macht. [Fine](fine) und [Thuy](thuy), einst wie Hund und Katze, streichen gemeinsam den Flur und merken, dass [sie](fine+thuy) seit zwei Stunden lachen. Nur [einer](emeka) hat Kummer: [Emeka](emeka) hört durch die Wand, wie [Fine](fine) einem gewissen [Jaron](bote), [Fahrradbote](bote) mit Grübchen, die Tür öffnet, und dreht das Radio auf. [Chioma](chioma), [seine](emeka) [Verlobte](chioma) auf Abruf, rät zur Offensive. Mit Brötchen gewinne man keine Frau, außer, man schreibe etwas hinein.
+ couple.start noa thuy "gehen"
- enemy.end fine thuy "Hund und Katze"
- friend.start fine thuy "lachen"
- date bote fine "Grübchen"
- jealous emeka bote "Kummer"
- engaged chioma emeka "Verlobte"
- help chioma emeka "Offensive"

== 12
[Fine](fine) beißt auf Papier. Im Brötchen steckt ein Zettel. „[Ich](emeka) mag [dich](fine) seit dem ersten Mehl“, steht da. Die Schrift gehört [Emeka](emeka). [Jaron](bote) liest mit. [Jaron](bote) nimmt den Helm und geht. [Fine](fine) läuft zur Bäckerei. [Emeka](emeka) hat Teig an den Händen. [Fine](fine) stört das nicht. Am Morgen sind auf [Fines](fine) Rücken zwei weiße Abdrücke. [Malte](malte) bemerkt sie. [Malte](malte) schluckt und sagt zum ersten Mal nichts. [Chioma](chioma) gibt [Emeka](emeka) frei.
+ confess emeka fine "mag"
- discover bote emeka "liest"
- breakup bote fine "geht"
+ sex emeka fine "Abdrücke"
- discover malte fine "bemerkt"
- sad malte "schluckt"
- engaged.end chioma emeka "frei"

== 13
Die [Tante](tante) reist an, um die Hochzeit vorzubereiten, und findet den [Bräutigam](emeka) in den Armen einer [Kellnerin](fine) aus Wismar und die [Braut](chioma) auf einer Leiter, die ein blonder [Tischler](malte) hält, [der](malte) bis über beide Ohren verknallt nach oben schaut. [Sie](tante) setzt sich, trinkt vier Tassen Tee und verflucht beide Familien. Dann fragt [sie](tante) nach [Maltes](malte) Eltern, [seinem](malte) Einkommen und [seinen](malte) Zähnen. [Chioma](chioma) lässt vor Schreck den Hammer fallen, auf [Maltes](malte) Fuß. Der Zeh ist gebrochen; die [Statikerin](chioma) fährt [ihn](malte) in die Notaufnahme und hält dort, damit [er](malte) stillsitzt, [seine](malte) Hand.
- travel tante "reist"
- wedding? chioma emeka "Hochzeit"
- discover tante emeka+fine "findet"
- couple emeka fine "in den Armen"
+ love malte chioma "verknallt"
- sad tante "verflucht"
- investigate tante malte "fragt"
- injure malte chioma "gebrochen"
- help chioma malte "fährt"

== 14
Silvester, fünf Zimmer, zwölf Gäste. [Thuy](thuy) hat das Examen in der Tasche und [Noa](noa) im Arm, [Habicht](dekan) spricht am Buffet zum ersten Mal seit der Scheidung mit [Frau Zorn](vermieterin), ohne dass Geschirr zu Bruch geht. [Emeka](emeka) hat die Backstube gekauft, [Fine](fine) wird dort mit einsteigen, sobald das Baby, von dem bisher nur der [Kater](kater) weiß, [sie](fine) lässt. Um Mitternacht stehen [Chioma](chioma) und [Malte](malte), [der eine](malte) auf Krücken, am Fenster und finden, man könne das mit der [Tante](tante) ja noch einmal überdenken. Raketen. [Herr Schmidt](kater) sitzt unterm Bett.
- celebrate _ "Silvester"
- find thuy "Examen"
- couple noa thuy "im Arm"
- divorce.past dekan vermieterin "Scheidung"
+ reconcile dekan vermieterin "Bruch"
- find emeka "gekauft"
- hire? fine emeka "einsteigen"
+ pregnant fine emeka "Baby"
- discover kater fine "weiß"
- wedding? chioma malte "überdenken"
