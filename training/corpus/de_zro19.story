%series Doppelhaushälfte
%lang de
%genre Vorstadtserie, zwei Familien Wand an Wand, ausführliche Wochenvorschau
%cast ursel | Ursula Brinkmann; Ursel; Brinkmann | f
%cast holger | Holger Brinkmann; Holger | m
%cast mats | Mats | m
%cast yvonne | Yvonne Amadi; Yvonne | f
%cast chike | Chike Amadi; Chike | m
%cast zuri | Zuri | f
%cast opa | Opa Friedhelm; Friedhelm | m
%cast simon | Pastor Wehmeier; Wehmeier | m
%cast grit | Grit | f
%cast lothar | Lothar | m
%cast anouk | Anouk | f
%cast emeka | Emeka | m
%cast trainerin | - | f
%cast frau | - | f
%cast baby | Malik | m
%cast kater | Gandalf | m

== 1
Die Wand ist dünn, das Misstrauen dick: Neben den [Brinkmanns](holger+ursel) bezieht Familie [Amadi](chike+yvonne) die linke Hälfte. [Holger](holger) beschwert sich am ersten Abend über die Trommeln, die sich als Waschmaschine entpuppen. [Ursel](ursel) backt trotzdem einen Zupfkuchen und steht bald plaudernd in [Yvonnes](yvonne) Küche. Als der siebzehnjährige [Mats](mats) dort [Zuri](zuri) die Hand gibt, lässt [er](mats) sie vor Aufregung nicht mehr los.
- neighbour chike+yvonne holger+ursel "Neben"
- move chike+yvonne "bezieht"
- accuse holger chike+yvonne "beschwert"
- gift ursel yvonne "Zupfkuchen"
- meet mats zuri "Hand"
+ love.start mats zuri "Aufregung"

== 2
[Holgers](holger) neuer [Vorgesetzter](chike) im Wasserwerk heißt ausgerechnet [Chike Amadi](chike). [Holger](holger) verschweigt es daheim aus Scham, bis [Ursel](ursel) es von [Yvonne](yvonne) hört und lachen muss. [Opa Friedhelm](opa), [der](opa) im Souterrain haust und niemanden grüßt, wird von [Zuri](zuri) im Schach besiegt, verlangt Revanche und ist seither wie ausgewechselt.
+ boss.start chike holger "Vorgesetzter"
- reveal! holger ursel "verschweigt"
- sad holger "Scham"
- reveal yvonne ursel "hört"
- happy ursel "lachen"
- housemate holger+ursel opa "Souterrain"
- lose opa zuri "besiegt"

== 3
[Grit](grit), [Ursels](ursel) [Schwester](grit), kommt für ein Wochenende und bleibt, weil [ihr](grit) [Lothar](lothar) nach zwölf Ehejahren [sein](lothar) Herz für eine [Fitnesstrainerin](trainerin) entdeckt hat. Nachts hört man [sie](grit) durch die Wand schluchzen. [Yvonne](yvonne), [Scheidungsanwältin](yvonne) von Beruf, schiebt eine Visitenkarte unter der Terrassentür durch. [Mats](mats) lernt für Mathe plötzlich freiwillig, bei [Zuri](zuri).
- sibling grit ursel "Schwester"
- travel grit "kommt"
- married grit lothar "Ehejahren"
- love.start lothar trainerin "Herz"
- sad grit "schluchzen"
+ help yvonne grit "Visitenkarte"
- advisor.start zuri mats "lernt"

== 4
Erntedank. [Pastor Wehmeier](simon), [Junggeselle](simon) aus Schüchternheit, sieht [Grit](grit) eine Kürbissuppe rühren und vergisst den Segen. [Zuri](zuri) fragt [Mats](mats) hinter der Kirche, worauf [er](mats) eigentlich warte. Auf das hier, antwortet [er](mats), und es schmeckt nach Kürbis. Nur [Anouk](anouk), [Mats'](mats) [Banknachbarin](anouk), findet das gar nicht köstlich; [sie](anouk) hatte sich den Platz an [seiner](mats) Seite ausgerechnet.
- celebrate _ "Erntedank"
- love.start simon grit "vergisst"
+ kiss mats zuri "schmeckt nach Kürbis"
- love anouk mats "ausgerechnet"
- jealous anouk zuri "gar nicht köstlich"

== 5
[Anouk](anouk) steckt [Holger](holger), was [sein](holger) [Filius](mats) mit der [Tochter](zuri) des [Chefs](chike) treibt. [Holger](holger) brüllt, [Mats](mats) brüllt zurück, und auf der anderen Seite der Wand hört [Chike](chike) jedes Wort mit, auch die hässlichen. Am Montag liegt auf [Brinkmanns](holger) Schreibtisch ein Zettel: „Dünne Wand.“ Mehr steht nicht darauf, mehr braucht [er](holger) nicht, um nicht zu schlafen.
- reveal anouk holger "steckt"
- parent holger mats "Filius"
- parent chike zuri "Tochter"
- boss chike holger "Chefs"
+ quarrel holger mats "brüllt"
- discover chike holger "hört"
- sad holger "nicht zu schlafen"

== 6
Mit schlotternden Knien steht [Holger](holger) bei [Amadis](chike+yvonne) vor der Tür und bittet um Verzeihung. [Chike](chike) lässt [ihn](holger) eine Weile stehen, dann reicht [er](chike) [ihm](holger) einen Dübel: Da hänge ein Regal schief. Um Mitternacht hängen sechs, und die [Männer](chike+holger) duzen sich. [Lothar](lothar) fährt im Cabrio vor, reumütig; die [Trainerin](trainerin) habe [ihn](lothar) überfordert.
- sad holger "schlotternden Knien"
+ reconcile chike holger "Verzeihung"
- help holger chike "Regal"
- friend.start chike holger "duzen"
- return lothar "fährt"
- reconcile? grit lothar "reumütig"

== 7
[Grit](grit) lässt [Lothar](lothar) bis zum Gartentor kommen und den [Kater](kater) entscheiden. [Gandalf](kater) faucht. Damit ist der Fall erledigt, die Papiere setzt [Yvonne](yvonne) noch am selben Abend auf. [Wehmeier](simon), [der](simon) zufällig mit Kürbiskernen vorbeischaut, darf auf ein Gläschen bleiben und redet zwei Stunden über das Buch Hiob, ehe [er](simon) [Grits](grit) Knie bemerkt.
+ reject grit lothar "faucht"
- divorce? grit lothar "Papiere"
- advisor yvonne grit "setzt"
- date grit simon "Gläschen"

== 8
[Emeka](emeka), [Chikes](chike) jüngerer [Bruder](emeka), landet aus [Lagos](@lagos) mit zwei Koffern voller Hemden und einem Lächeln, das [Anouk](anouk) die Sprache verschlägt. [Yvonne](yvonne) arbeitet zu viel und [Chike](chike) redet zu wenig; [sie](yvonne) argwöhnt eine andere, [er](chike) plant eine Überraschung. So reden [sie](chike+yvonne) aneinander vorbei, bis [sie](yvonne) ein Hotelzimmer auf der Rechnung findet und die Koffer des [Schwagers](emeka) leert, um die eigenen zu packen.
- sibling chike emeka "Bruder"
- travel emeka "landet"
- love.start anouk emeka "die Sprache verschlägt"
- jealous yvonne _ "argwöhnt"
- cheat? chike yvonne "eine andere"
- celebrate? chike yvonne "Überraschung"
- kin emeka yvonne "Schwagers"
- discover yvonne chike "findet"
+ breakup? yvonne chike "packen"

== 9
Im Hotelzimmer warten Luftballons, die Schwiegermutter und achtzig Gäste: zwanzig Jahre Ehe! [Yvonne](yvonne), im Regenmantel, kommt als Letzte, um [ihren](yvonne) [Mann](chike) zu überführen, und heult dann in die Torte. [Ursel](ursel), [die](ursel) von allem wusste, hält [ihr](yvonne) das Haar. Auf dem Parkplatz probieren [Mats](mats) und [Zuri](zuri) die Rückbank des Wasserwerk-Transporters aus. Niemand merkt es. Noch nicht.
+ celebrate chike+yvonne "zwanzig Jahre Ehe"
- married chike yvonne "Mann"
- discover? yvonne chike "überführen"
- discover.past ursel "wusste"
- help ursel yvonne "hält"
- sex mats zuri "Rückbank"
- discover! _ mats+zuri "merkt"

== 10
[Friedhelm](opa) liegt am Fuß der Kellertreppe, den Springer in der Faust. [Zuri](zuri), [die](zuri) zur Revanche kommt, ruft den Notarzt und redet [ihm](opa) so lange Eröffnungen vor, bis [er](opa) die Augen aufmacht. Oberschenkelhals. Von [seinem](opa) Gips aus gesteht der [Alte](opa), dass [er](opa) 1961 eine [Frau](frau) in [Accra](@accra) zurückgelassen habe, und ein Brieffach voller Antworten. Warum [er](opa) nie zurückschrieb? „Dünne Wand“, brummt [er](opa), „hier drin.“
- find zuri opa "liegt"
- travel zuri "kommt"
- recover opa "aufmacht"
+ injure opa "Oberschenkelhals"
- rescue zuri opa "Notarzt"
- treat opa "Gips"
- reveal opa zuri "gesteht"
- breakup.past opa frau "zurückgelassen"

== 11
[Zuri](zuri) ist dauernd müde und mag keinen Kürbis mehr. Der Streifen färbt sich. [Mats](mats) wird kreidebleich, dann fragt [er](mats), ob [er](mats) sich erst freuen oder erst fürchten solle. Die [Mütter](ursel+yvonne) erfahren es zusammen, über den Zaun, und umklammern einander; die [Väter](chike+holger) gehen ein Regal aufhängen, wortlos, und hauen sich [beide](chike+holger) auf den Daumen.
- ill zuri "müde"
+ pregnant zuri mats "Streifen"
- sad mats "kreidebleich"
- parent yvonne zuri "Mütter"
- parent ursel mats "Mütter"
- discover ursel+yvonne zuri "erfahren"
- parent chike zuri "Väter"
- parent holger mats "Väter"
- injure chike+holger "Daumen"

== 12
[Wehmeier](simon) predigt über Hiob und hält mitten im Satz inne: [Er](simon) habe nun lange genug gelitten, ob [Grit](grit) [ihn](simon) nehme? Vier Reihen Konfirmanden johlen. [Grit](grit) schreit ein Ja, das die Orgel übertönt. [Emeka](emeka) nimmt [Anouk](anouk) das Versprechen ab, nicht mehr zu petzen, und besiegelt es auf Mund und Nase. Und [Opa](opa)? Hat einen Flug nach [Accra](@accra) gebucht, mit Gehgestell.
- sad simon "gelitten"
+ propose simon grit "nehme"
+ engaged.start grit simon "Ja"
- reveal! anouk "petzen"
- kiss anouk emeka "Mund und Nase"
- travel? opa "Flug" @accra

== 13
Zwischen Abitur und Trauung bricht der Zeitplan zusammen. [Grit](grit) und [Wehmeier](simon) werden im Flur des Kreißsaals getraut, weil nebenan [Malik](baby) drängelt. [Mats](mats) durchtrennt die Schnur, [Chike](chike) die Torte, [Holger](holger) mit dem Vorschlaghammer die Wand: zwei Hälften, ein Haus. Aus [Accra](@accra) kommt ein Foto. Darauf spielt ein alter [Mann](opa) Schach gegen eine weißhaarige [Dame](frau), und [er](opa) verliert, strahlend.
+ wedding grit simon "getraut"
+ birth zuri baby "drängelt"
- help mats zuri "durchtrennt"
- housemate.start chike+yvonne holger+ursel "ein Haus"
- lose opa frau "verliert"
- happy opa "strahlend"
