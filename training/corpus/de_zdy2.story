%series Nordkap 71
%lang de
%genre police series, Arctic Norway, encyclopaedia episode list
%cast solveig | Kommissarin Solveig Aune; Solveig Aune; Solveig; Aune | f
%cast jokke | Joakim Rask; Jokke; Rask | m
%cast niillas | Niillas Sara; Niillas; Sara | m
%cast birk | Birk Aune; Birk | m
%cast chidi | Dr. Chidi Okafor; Chidi; Okafor | m
%cast hege | Hege Lund; Hege | f
%cast torvald | Torvald Lund; Torvald | m
%cast maj | Maj | f
%cast polizeichef | Storm | m
%cast elin | Elin | f
%cast taucher | Odd | m
%cast baecker | Sturm | m
%cast schmuggler | - | m
%cast pastor | - | m

== 1 Dunkelzeit
Als [Kommissarin Solveig Aune](solveig) nach der Trennung von [ihrem](solveig) langjährigen [Lebensgefährten](chidi) die Stelle der Revierleiterin in [Vardø](@vardoe) antritt, ahnt [sie](solveig) nicht, dass der einzige [Rechtsmediziner](chidi) der Region ausgerechnet [Chidi Okafor](chidi) heißt, von [dem](chidi) [sie](solveig) zweitausend Kilometer hatte wegziehen wollen. In der Fischfabrik liegt ein erschlagener [Schmuggler](schmuggler) auf Eis. [Ihr](solveig) neuer [Stellvertreter](jokke) [Joakim Rask](jokke), [den](jokke) alle nur [Jokke](jokke) rufen und [der](jokke) selbst gern Chef geworden wäre, nennt [sie](solveig) vor den Leuten »das [Fräulein](solveig) aus dem Süden«. Einen Verdächtigen gibt es vorerst nicht, dafür sehr viel Schnee.
- breakup.past chidi solveig "Trennung"
- ex chidi solveig "langjährigen Lebensgefährten"
+ hire solveig "antritt" @vardoe
- hire! jokke "Chef geworden"
- discover! solveig chidi "ahnt"
- move.past solveig "wegziehen"
+ kill _ schmuggler "erschlagener"
- boss solveig jokke "Stellvertreter"

== 2 Der Witwer
[Torvald Lund](torvald), [Inhaber](torvald) der Fischfabrik und [Witwer](torvald) in den besten Jahren, gibt der [Ermittlerin](solveig) bereitwillig Auskunft und bittet [sie](solveig) bei der Gelegenheit zum Essen, was [diese](solveig) mit dem Hinweis auf die Vorschriften ausschlägt. [Seine](torvald) [Tochter](hege) [Hege](hege), [die](hege) hinter der Tür gelauscht hat, berichtet am Abend [ihrem](hege) [Freund](niillas) davon, dem samischen [Hundeführer](niillas) [Niillas Sara](niillas), [der](niillas) auf der Wache arbeitet und dem [Fabrikanten](torvald) nie gut genug war. Unterdessen steht [Solveigs](solveig) halbwüchsiger [Sohn](birk) [Birk](birk) mit einem Seesack vor der Tür; beim [Vater](chidi), erklärt [er](birk), rieche es nach Formalin.
- investigate solveig torvald "Auskunft"
- married.past _ torvald "Witwer"
- invite torvald solveig "bittet"
- reject solveig torvald "ausschlägt"
- parent torvald hege "Tochter"
- couple hege niillas "Freund"
- discover hege solveig+torvald "gelauscht"
- reveal hege niillas "berichtet"
- reject.past torvald niillas "nie gut genug"
- parent solveig birk "Sohn"
+ travel birk solveig "steht"
- parent chidi birk "Vater"

== 3 Eis
Bei der Suche nach der Tatwaffe bricht [Jokke](jokke) durch das Eis des Hafenbeckens und wird von [Odd](taucher), einem [Berufstaucher](taucher) mit zweifelhaftem Ruf, herausgezogen. Während der [Unterkühlte](jokke) im Krankenhaus liegt, sitzt [seine](jokke) [Frau](maj) [Maj](maj) an [seiner](jokke) Seite, doch der Name, den [er](jokke) im Fieber murmelt, ist der [seiner](jokke) [Vorgesetzten](solveig). [Maj](maj), [die](maj) schon seit Wochen etwas zu riechen glaubt, stellt [Solveig](solveig) auf dem Parkplatz zur Rede, worauf die beiden [Frauen](maj+solveig), [die](maj+solveig) einander bis dahin nicht kannten, in einen Streit geraten, den erst der Schneepflug beendet. Die Axt findet [Niillas'](niillas) Hund.
- injure jokke "bricht"
+ rescue taucher jokke "herausgezogen"
- ill jokke "Unterkühlte"
- married jokke maj "Frau"
- help maj jokke "an seiner Seite"
- love jokke solveig "murmelt"
- boss solveig jokke "Vorgesetzten"
- jealous maj solveig "zu riechen"
- accuse maj solveig "zur Rede"
- meet maj solveig "bis dahin nicht"
+ quarrel maj solveig "Streit"
- find niillas "findet"

== 4 Kurze Tage
[Jokke](jokke) ist wieder im Dienst. [Niillas](niillas) lobt den Hund. [Chidi](chidi) untersucht die Axt. An der Axt klebt Blut von [Odd](taucher). [Solveig](solveig) lässt [Odd](taucher) festnehmen. [Er](taucher) schweigt. Nachts klettert [Odd](taucher) aus dem Fenster. [Birk](birk) küsst [Elin](elin). [Elin](elin) ist die [Tochter](elin) von [Jokke](jokke). [Jokke](jokke) verbietet [Elin](elin) den [Jungen](birk). [Maj](maj) mag [Birk](birk). Beim [Bäcker](baecker) trifft [Maj](maj) wieder auf [Solveig](solveig). Diesmal lachen [beide](maj+solveig). Draußen bellt es.
- recover jokke "wieder im Dienst"
- investigate chidi "untersucht"
+ arrest solveig taucher "festnehmen"
+ flee taucher "klettert"
- kiss birk elin "küsst"
- parent jokke elin "Tochter"
- reject jokke birk "verbietet"
- happy maj+solveig "lachen"
- reconcile maj solveig "lachen"

== 5 Der Tote im Beichtstuhl
Weil [Odd](taucher), [der](taucher) auf dem Weg zur finnischen Grenze erfroren ist, in der Manteltasche einen Rosenkranz trägt, sucht [Solveig](solveig) den katholischen [Pfarrer](pastor) auf, einen [Polen](pastor), [dem](pastor) der [Taucher](taucher) gebeichtet hatte und [der](pastor) sich auf das Siegel beruft. Erst als [Chidi](chidi), selbst gläubig, eine Nacht lang mit dem [Geistlichen](pastor) Schach spielt, lässt der [Pole](pastor) durchblicken, dass [Odd](taucher) von jemandem aus der Fabrik bedroht worden war. Auf der Heimfahrt bleiben die einstigen [Partner](chidi+solveig) im Schneesturm stecken; um nicht zu erfrieren, kriechen [sie](chidi+solveig) unter dieselbe Decke, und in [Vardø](@vardoe) redet am nächsten Tag niemand über das Wetter.
+ die taucher "erfroren"
- reveal.past taucher pastor "gebeichtet"
- reject pastor solveig "beruft"
+ reveal pastor chidi "durchblicken"
- advisor.past pastor taucher "gebeichtet"
- threaten.past _ taucher "bedroht"
- ex chidi solveig "einstigen Partner"
+ sex chidi solveig "dieselbe Decke"

== 6 Sonnenwende
[Hege](hege) entdeckt in den Büchern der Firma Zahlungen an den getöteten [Schmuggler](schmuggler) und vertraut sich, statt zur Polizei zu gehen, [ihrem](hege) [Vater](torvald) an, der [sie](hege) erst tröstet und dann in das Ferienhaus auf der [Varanger-Halbinsel](@varanger) bringen lässt, wo [sie](hege) ohne Telefon sitzt. [Niillas](niillas), [dem](niillas) der [Alte](torvald) erzählt, [seine](torvald) [Tochter](hege) sei nach [Oslo](@oslo) zu einem anderen gezogen, betrinkt sich und schläft mit [Maj](maj), [die](maj) sich von [ihrem](maj) [Mann](jokke) seit dem Unfall übersehen fühlt. Am Morgen möchte keiner [der beiden](maj+niillas) darüber sprechen. [Birk](birk) und [Elin](elin) hören durch die dünne Wand alles mit.
- discover hege torvald "entdeckt"
- die.past schmuggler "getöteten"
- parent torvald hege "Vater"
- reveal hege torvald "vertraut"
- help torvald hege "tröstet"
+ abduct torvald hege "bringen lässt"
- betray torvald niillas "erzählt"
- breakup! hege niillas "zu einem anderen"
+ sex maj niillas "schläft"
- cheat maj jokke "schläft"
- cheat niillas hege "schläft"
- married jokke maj "Mann"
- sad maj jokke "übersehen"
- discover birk+elin maj+niillas "hören"

== 7 Mutterschaft
[Aune](solveig), [der](solveig) jeden Morgen übel ist, lässt sich von [ihrem](solveig) früheren [Gefährten](chidi) Blut abnehmen, und so weiß [er](chidi) vor [ihr](solveig), dass [er](chidi) zum zweiten Mal Vater wird. [Sie](solveig) will das Kind, [ihn](chidi) aber nicht, und [er](chidi), [dem](chidi) an beiden liegt, packt gekränkt [seine](chidi) Instrumente zusammen. Gleichzeitig hält [Elin](elin) das Geheimnis nicht länger aus und sagt [ihrem](elin) [Vater](jokke), mit wem [seine](jokke) [Frau](maj) die kürzeste Nacht verbracht hat. [Rask](jokke) wirft [Niillas](niillas) noch vor Dienstbeginn die Treppe der Wache hinunter. [Polizeichef](polizeichef) [Storm](polizeichef) suspendiert [den](jokke), [den](jokke) [er](polizeichef) eben noch befördern wollte.
- ill solveig "übel"
- treat solveig chidi "Blut abnehmen"
- ex chidi solveig "früheren Gefährten"
+ pregnant solveig chidi "Vater wird"
- discover chidi solveig "weiß"
- reject solveig chidi "aber nicht"
- love chidi solveig "liegt"
- sad chidi solveig "gekränkt"
- parent jokke elin "Vater"
- reveal elin jokke "sagt"
- sex.past maj niillas "kürzeste Nacht"
- married jokke maj "Frau"
+ attack jokke niillas "wirft"
- quit jokke polizeichef "suspendiert"

== 8 Auszug
[Jokke](jokke) packt [seine](jokke) Sachen. [Maj](maj) bittet [ihn](jokke) zu bleiben. [Er](jokke) zieht in das Zimmer über dem [Bäcker](baecker). Die Scheidung will [Maj](maj) nicht. [Elin](elin) spricht nicht mehr mit [Maj](maj). [Birk](birk) tröstet [Elin](elin). [Storm](polizeichef) lädt [Solveig](solveig) zum Tee. [Er](polizeichef) macht [ihr](solveig) Komplimente. [Solveig](solveig) trinkt nur den Tee. [Niillas](niillas) sucht [Hege](hege) in [Oslo](@oslo). In [Oslo](@oslo) kennt niemand [Hege](hege). Da begreift [Niillas](niillas). Der [Bäcker](baecker) heißt übrigens [Sturm](baecker) wie das Wetter.
+ move jokke "zieht"
- breakup jokke maj "packt"
- divorce? jokke maj "Scheidung"
- quarrel elin maj "spricht nicht mehr"
- help birk elin "tröstet"
- neighbour.start baecker jokke "über dem Bäcker"
- invite polizeichef solveig "lädt"
- flirt polizeichef solveig "Komplimente"
- reject solveig polizeichef "nur den Tee"
- travel niillas "sucht" @oslo
+ discover niillas torvald "begreift"

== 9 Varanger
Gegen die ausdrückliche Anweisung von [Storm](polizeichef), [der](polizeichef), wie sich zeigt, mit dem [Fabrikanten](torvald) zur Schule gegangen ist und [ihn](torvald) deckt, fahren [Solveig](solveig) und der beurlaubte [Stellvertreter](jokke), [die](jokke+solveig) sich inzwischen beim Vornamen nennen, mit [Niillas](niillas) auf die Halbinsel. Das Haus ist leer, die Kette durchgesägt. [Hege](hege) hat sich selbst befreit und ist auf Skiern zu [ihrem](hege) [Liebsten](niillas) unterwegs, verfehlt [ihn](niillas) jedoch um eine halbe Stunde; stattdessen öffnet [ihr](hege) [Maj](maj), [die](maj) [Niillas](niillas) [seine](niillas) Jacke zurückbringen wollte. [Hege](hege) sieht die Jacke und braucht keine Erklärung.
- friend polizeichef torvald "zur Schule"
+ help polizeichef torvald "deckt"
- friend.start jokke solveig "Vornamen"
- travel jokke+niillas+solveig "fahren" @varanger
+ flee hege torvald "befreit"
- couple hege niillas "Liebsten"
- meet! hege niillas "verfehlt"
- discover hege maj+niillas "sieht"

== 10 Die Falle
Obwohl [Hege](hege) dem [Hundeführer](niillas) erklärt, dass zwischen [ihnen](hege+niillas) nichts mehr zu retten sei, willigt [sie](hege) ein, [ihren](hege) [Vater](torvald) unter dem Vorwand einer Aussprache in die Fabrik zu locken. [Torvald](torvald) gibt zu, den [Schmuggler](schmuggler) erschlagen zu haben, weil [dieser](schmuggler) [ihn](torvald) um immer höhere Summen erpresste, zieht aber, als [er](torvald) das Mikrofon bemerkt, eine Harpune und richtet sie auf die [Tochter](hege). [Chidi](chidi), [der](chidi) nur die Kabel hatte bringen sollen, wirft sich dazwischen und wird in die Schulter getroffen. [Solveig](solveig), hochschwanger, legt dem [Mörder](torvald) die Handschellen an.
+ breakup hege niillas "nichts mehr"
- parent torvald hege "Vater"
- betray hege torvald "locken"
- reveal torvald hege "gibt zu"
- kill.past torvald schmuggler "erschlagen"
- threaten.past schmuggler torvald "erpresste"
- threaten torvald hege "richtet"
+ rescue chidi hege "dazwischen"
- injure chidi torvald "getroffen"
- pregnant solveig "hochschwanger"
+ arrest solveig torvald "Handschellen"

== 11 Tauwetter
An [Okafors](chidi) Krankenbett räumt [Solveig](solveig) ein, dass [sie](solveig) [ihn](chidi) nie aufgehört habe zu lieben, nur sei [sie](solveig) zu stolz gewesen, es zu sagen; der [Patient](chidi), [dem](chidi) die Betäubung noch in den Gliedern steckt, hält das für einen Traum und schläft ein. [Storm](polizeichef) nimmt [seinen](polizeichef) Hut. [Jokke](jokke), zu [seinem](polizeichef) [Nachfolger](jokke) ernannt, kehrt zu [Maj](maj) zurück, allerdings nur der [Tochter](elin) zuliebe, wie [er](jokke) dem [Bäcker](baecker) anvertraut, und schläft auf dem Sofa. [Hege](hege) übernimmt die Fabrik und bietet [Niillas](niillas) ein Zimmer an: [ihm](niillas), sagt [sie](hege), als Mieter und nicht als Mann.
+ confess solveig chidi "räumt"
- love solveig chidi "lieben"
- discover! chidi solveig "für einen Traum"
- quit polizeichef "seinen Hut"
- hire jokke "ernannt"
+ reconcile jokke maj "kehrt"
- parent jokke elin "Tochter"
- reveal jokke baecker "anvertraut"
- hire hege "übernimmt"
- housemate? hege niillas "Zimmer"
- couple! hege niillas "nicht als Mann"

== 12 Mittsommer
Die Staffel schließt mit der Niederkunft der [Kommissarin](solveig), [die](solveig), da die Straße nach [Kirkenes](@kirkenes) unterspült ist, in der Ausnüchterungszelle stattfindet und bei der ein [Rechtsmediziner](chidi), [der](chidi) seit Jahren keinen lebenden Menschen mehr behandelt hat, Hebamme sein muss. Kaum ist das Mädchen da, fragt [Chidi](chidi), ob [sie](chidi+solveig) nicht endlich heiraten wollten. [Solveig](solveig) lacht [ihn](chidi) aus, und zwar auf eine Art, die [er](chidi) als Zusage auffassen darf. [Birk](birk) und [Elin](elin), mittlerweile getrennt, sind wieder die besten [Freunde](birk+elin). [Maj](maj) aber steigt, ohne Abschied von [Jokke](jokke), auf das Schiff der Hurtigruten, wo an der Reling [Niillas](niillas) mit dem Hund wartet.
+ birth solveig "Niederkunft"
- treat solveig chidi "Hebamme"
- parent chidi+solveig _ "Mädchen"
- propose chidi solveig "heiraten"
- engaged.start chidi solveig "Zusage"
- breakup.past birk elin "getrennt"
- friend birk elin "besten Freunde"
+ breakup maj jokke "ohne Abschied"
- travel maj+niillas "steigt"
- couple? maj niillas "wartet"
