%series Auf der Hallig und anderswo
%lang de
%genre drill
%cast elke | Elke Matthiesen; Elke | f
%cast boy | Boy Matthiesen; Boy | m
%cast swantje | Swantje | f
%cast inken | Inken | f
%cast ravi | Ravi Menon; Ravi; Menon | m
%cast gregor | Gregor Stahl; Gregor; Stahl | m
%cast wim | Wim | m
%cast toni | Toni | n
%cast lotse | Peer | m
%cast lehrerin | - | f
%cast oma | - | f
%cast marte | Marte Stahl; Marte | f
%cast pastorin | Pastorin Ebeling; Ebeling | f
%cast kleine | Fenja | f
%cast fremde | Alma | f
%cast kapitaen | - | m
%cast juwelier | - | m

== 1
[Boy](boy) und [Wim](wim) sind Brüder. Der [Ältere](boy) hat [Elke](elke) zur [Frau](elke), der [Jüngere](wim) hätte [sie](elke) gern gehabt. Das weiß [sie](elke). [Er](wim) weiß nicht, dass [sie](elke) es weiß.
+ sibling boy wim "Brüder"
- married boy elke "zur Frau"
- love wim elke "gern gehabt"
- discover elke wim "weiß sie"

== 2
Ein [Lotse](lotse) fährt jeden Freitag die [Lehrerin](lehrerin) hinüber. [Sie](lehrerin) wird seekrank, [er](lotse) hält [ihr](lehrerin) das Haar. Am Anleger tuscheln die Leute schon von Hochzeit.
- ill lehrerin "seekrank"
- help lotse lehrerin "hält"
+ wedding? lehrerin lotse "Hochzeit"

== 3
[Inken](inken) und [Swantje](swantje) streiten um [ihn](ravi). [Ravi Menon](ravi), der neue [Vogelwart](ravi), hat aber nur Augen für Austernfischer. Am Ende lachen [die zwei](inken+swantje) über sich selbst.
+ quarrel inken swantje "streiten"

== 4
[Gregor Stahl](gregor) erscheint mit dem Postboot. [Er](gregor) behauptet, [Elke](elke) habe vor zwanzig Jahren [ihm](gregor) gehört, mit Ring und allem. [Boy](boy) hört [ihm](gregor) ruhig zu und holt dann die Mistgabel.
- travel gregor "erscheint"
+ engaged.past? elke gregor "Ring"
- threaten boy gregor "Mistgabel"

== 5
Es stimmt. [Elke](elke) war damals [Gregors](gregor) [Braut](elke). Weil [er](gregor) [sie](elke) in der Woche vor der Trauung sitzen ließ, nahm [sie](elke) den [Mann](boy), [der](boy) [ihr](elke) die Tränen trocknete.
- engaged.past elke gregor "Braut"
+ breakup.past gregor elke "sitzen ließ"
- wedding.past boy elke "nahm sie"
- help.past boy elke "Tränen trocknete"

== 6
[Wim](wim) freundet sich mit [Stahl](gregor) an. [Die beiden](gregor+wim) trinken, klagen und begreifen spät, dass [sie](gregor+wim) [dieselbe](elke) meinen. Danach trinken [sie](gregor+wim) an verschiedenen Tischen.
+ friend.start gregor wim "freundet"
- discover gregor+wim _ "begreifen"
- friend.end gregor wim "verschiedenen Tischen"

== 7
[Swantje](swantje) ist die [Tochter](swantje) von [Elke](elke) und [Boy](boy). Zum Siebzehnten wünscht [sie](swantje) sich ein Boot. [Ihr](swantje) [Onkel](wim) baut [ihr](swantje) eins, und [sie](swantje) tauft es auf [seinen](wim) Namen.
+ parent boy+elke swantje "Tochter"
- celebrate swantje "Siebzehnten"
- kin swantje wim "Onkel"
- gift wim swantje "baut"

== 8
Mit diesem Boot holt [sie](swantje) [Toni](toni) aus dem Priel. Noch hustend fragt [Toni](toni), ob [sie](swantje) immer so gut fische. Jetzt wird [Swantje](swantje) rot bis an die Mütze.
+ rescue swantje toni "holt"
- flirt toni swantje "fragt"
- love.start swantje toni "rot"

== 9
[Marte Stahl](marte) sucht [ihren](marte) [Gatten](gregor). [Sie](marte) findet [ihn](gregor) bei [Pastorin Ebeling](pastorin), wo [er](gregor) in der Kammer schläft. „[Er](gregor) hat gesagt, [er](gregor) sei [Witwer](gregor)“, stottert die [Geistliche](pastorin). „Da lebe [ich](marte) aber noch ganz gut“, sagt die [Totgesagte](marte).
+ married gregor marte "Gatten"
- find marte gregor "findet"
- housemate gregor pastorin "Kammer"
- betray.past gregor pastorin "Witwer"
- die! marte "Totgesagte"

== 10
[Inken](inken) begleitet [Ravi](ravi) bei Nacht ins Watt. [Er](ravi) zeigt [ihr](inken) Sterne, [sie](inken) zeigt [ihm](ravi) Krebse. Als [ihr](inken) kalt wird, zieht [er](ravi) [sie](inken) unter [seine](ravi) Jacke. Die Austernfischer sehen weg.
- date inken ravi "begleitet"
+ flirt inken ravi "unter seine Jacke"

== 11
[Elke](elke) ist schwanger, mit dreiundvierzig. [Boy](boy) tanzt durch den Stall. Nur die alte [Schwiegermutter](oma) rechnet, murmelt etwas von November und sieht dabei [Wim](wim) an.
+ pregnant elke "schwanger"
- happy boy "tanzt"
- kin elke oma "Schwiegermutter"
- accuse oma wim "sieht dabei Wim an"

== 12
Im November war [Boy](boy) auf See. Nun rechnet auch [er](boy). [Er](boy) stellt nicht [sie](elke) zur Rede, sondern [ihn](wim), den eigenen [Bruder](wim), und [dieser](wim) senkt den Kopf.
- travel.past boy "auf See"
+ accuse boy wim "zur Rede"
- sibling boy wim "Bruder"
- sex.past elke wim "senkt den Kopf"

== 13
Die [Mutter](oma) der beiden [Streithähne](boy+wim) geht dazwischen. [Sie](oma) verpasst dem [Älteren](boy) eine Ohrfeige und dem [Jüngeren](wim) zwei. [Der](wim) nimmt noch in der Nacht die Fähre.
- parent oma boy+wim "Mutter"
- quarrel boy wim "Streithähne"
+ attack oma boy+wim "Ohrfeige"
- flee wim "nimmt"

== 14
[Boy](boy) spricht mit [Elke](elke) kein Wort mehr. [Sie](elke) schiebt [ihm](boy) Zettel unter der Tür durch. Auf dem siebten steht, was [sie](elke) vor den anderen sechs nicht über sich brachte: Verzeih.
+ quarrel boy elke "kein Wort mehr"
- reconcile? boy elke "Verzeih"

== 15
Eine [Fremde](fremde) mietet das Haus am Deich. [Peer](lotse), der [Lotse](lotse), trägt [ihr](fremde) die Koffer. Die [Lehrerin](lehrerin), nun schon [seine](lotse) [Verlobte](lehrerin), zählt mit: sieben Koffer, sieben Mal ging [er](lotse) hinein.
- move fremde "mietet"
- help lotse fremde "trägt"
- engaged lehrerin lotse "Verlobte"
+ jealous lehrerin fremde "zählt mit"

== 16
Beim achten Mal kommt [er](lotse) nicht wieder heraus. Die [Lehrerin](lehrerin) wirft den Ring in die Regentonne. [Peer](lotse) fischt ihn später heraus und schenkt ihn der [Fremden](fremde), [die](fremde) ihn für Messing hält.
- cheat lotse lehrerin "nicht wieder heraus"
+ engaged.end lehrerin lotse "wirft den Ring"
- gift lotse fremde "schenkt"

== 17
[Toni](toni) hat ein Zimmer bei [Inken](inken). Abends sitzt [Swantje](swantje) zwischen [den zweien](inken+toni) auf dem Bett und wünscht sich, die [Freundin](inken) ginge endlich Milch holen. [Sie](inken) geht dann auch. [Sie](inken) ist ja nicht blind.
- housemate inken toni "Zimmer"
- friend inken swantje "Freundin"
+ help inken swantje "geht dann auch"

== 18
Die Milch ist sauer, doch das merkt niemand. Als [Inken](inken) zurückkommt, sitzen [Swantje](swantje) und [Toni](toni) noch da, nur näher, und [beide](swantje+toni) haben denselben Lippenstift im Gesicht.
- return inken "zurückkommt"
+ kiss swantje toni "denselben Lippenstift"

== 19
[Marte](marte) verlangt von [Gregor](gregor) die Scheidung. [Er](gregor) will nicht. [Sie](marte) droht, der [Pastorin](pastorin) von [Bremen](@bremen) zu erzählen. Da unterschreibt [er](gregor) auf dem Altar.
- divorce? gregor marte "verlangt"
- reject gregor marte "will nicht"
- threaten marte gregor "droht"
+ divorce gregor marte "unterschreibt"

== 20
In [Bremen](@bremen) sitzt nämlich noch eine. [Gregor](gregor), so erfährt die [Geistliche](pastorin) durch einen Brief, hat [sie](pastorin) und zwei andere mit demselben Gedicht umworben. [Ebeling](pastorin) liest es sonntags von der Kanzel vor. [Er](gregor) sitzt in der ersten Reihe.
- discover pastorin gregor "erfährt"
- flirt.past gregor pastorin "umworben"
+ reveal pastorin gregor "Kanzel"

== 21
[Wim](wim) schreibt aus [Rotterdam](@rotterdam). Nicht [Elke](elke), nicht [Boy](boy): [Swantje](swantje) bekommt die Karte. „Pass auf [sie](elke) auf“, steht da von des [Onkels](wim) Hand, und [sie](swantje) rätselt, wen [er](wim) meint, das Boot oder die [Mutter](elke).
+ find swantje "bekommt"
- kin swantje wim "Onkels"
- parent elke swantje "Mutter"

== 22
[Elkes](elke) Wehen kommen bei Sturmflut. Kein Arzt, kein Hubschrauber. [Ravi](ravi), [der](ravi) schon Seehunde geholt hat, kniet sich hin. [Boy](boy) hält [ihr](elke) die Hand und [sie](elke) bricht [ihm](boy) dabei einen Finger. So kommt [Fenja](kleine).
+ birth elke kleine "Wehen"
- treat elke ravi "kniet"
- help boy elke "hält"
- injure boy elke "bricht"

== 23
[Boy](boy) beugt sich über die [Kleine](kleine). [Sie](kleine) hat [Wims](wim) Ohren. [Er](boy) seufzt, wiegt [sie](kleine) und sagt zu [Elke](elke): „Ohren kann man zudecken.“
- parent wim kleine "Ohren"
+ reconcile boy elke "zudecken"

== 24
Der [Kapitän](kapitaen) der Fähre hat eine Schwäche für [Marte](marte). Jeden Montag hebt [er](kapitaen) [ihr](marte) den besten Platz auf. An einem Montag setzt [er](kapitaen) sich daneben und überlässt [Peer](lotse) das Steuer.
+ love kapitaen marte "Schwäche"
- flirt kapitaen marte "setzt"

== 25
Die [Fremde](fremde) heißt [Alma](fremde) und wird gesucht. [Sie](fremde) hat in [Kiel](@kiel) einen [Juwelier](juwelier) ausgeraubt. [Peer](lotse) versteckt [sie](fremde) im Leuchtturm. Die [Lehrerin](lehrerin), einst [seine](lotse) [Braut](lehrerin), sieht Licht.
- investigate _ fremde "gesucht"
+ steal.past fremde juwelier "ausgeraubt"
- help lotse fremde "versteckt"
- engaged.past lehrerin lotse "Braut"
- discover lehrerin "sieht Licht"

== 26
Soll [sie](lehrerin) [ihn](lotse) anzeigen? [Sie](lehrerin) schreibt die Nummer an die Tafel, wischt sie ab und ruft doch an. Am Morgen führen zwei Beamte [Alma](fremde) ab. [Ihn](lotse) lassen sie stehen.
- accuse? lehrerin lotse "anzeigen"
- betray lehrerin fremde "ruft doch an"
+ arrest _ fremde "führen"
- arrest! _ lotse "stehen"

== 27
[Gregor](gregor) packt. Niemand winkt [ihm](gregor). Auf der Mole trifft [er](gregor) die [Lehrerin](lehrerin), [die](lehrerin) ebenfalls packt. [Sie](lehrerin) fragt, ob [er](gregor) Karten spiele. [Er](gregor) spielt.
+ meet gregor lehrerin "trifft"

== 28
Auf der Überfahrt verliert [er](gregor) an [sie](lehrerin) erst [sein](gregor) Geld, dann [seine](gregor) Uhr und schließlich, so scheint es dem [Kapitän](kapitaen), [sein](gregor) Herz. [Sie](lehrerin) gibt [ihm](gregor) nur die Uhr zurück.
- lose gregor lehrerin "verliert"
+ love? gregor lehrerin "Herz"
- gift lehrerin gregor "gibt"

== 29
[Wim](wim) kommt heim. Auf dem Deich steht [Boy](boy) mit [Fenja](kleine) auf dem Arm. Lange sieht der [eine](wim) den [anderen](boy) an. Dann reicht [dieser](boy) [ihm](wim) das [Kind](kleine) und sagt: „Halt mal, [ich](boy) habe zu tun.“
+ return wim "heim"
- reconcile boy wim "reicht"

== 30
Zwei [Paare](inken+ravi+swantje+toni) feiern am selben Abend. [Inken](inken) heiratet [ihren](inken) [Vogelwart](ravi), und [Toni](toni) steckt [Swantje](swantje) einen Ring an, aber nur aus Strandhafer. [Wim](wim) tanzt mit [Marte](marte), bis der [Kapitän](kapitaen) [ihn](wim) ablöst. [Elke](elke) lehnt an [Boy](boy).
- celebrate inken+ravi+swantje+toni "feiern"
+ wedding inken ravi "heiratet"
- engaged.start swantje toni "Ring"
- flirt marte wim "tanzt"
