%series Sieben Jahre Romeo
%lang de
%genre Agentendrama, Bonn und Leipzig 1981 bis 1988, sachliche Episodenliste
%cast hans | Jürgen Kestner; Kestner; Jürgen; Arndt Falkenau; Falkenau; Arndt | m
%cast gisela | Gisela Wiedenroth; Wiedenroth; Gisela; Gisi | f
%cast major | Major Radtke; Radtke | m
%cast ute | Ute Kestner; Ute | f
%cast robin | Robin | m
%cast dohm | Ministerialrat Dohm; Dohm | m
%cast brix | Hannelore Brix; Brix; Hannelore | f
%cast mutter | Trude Wiedenroth; Trude | f
%cast conny | Conny | f
%cast priester | - | m
%cast otmar | Otmar Kuhn; Kuhn | m

== 1
1981. [Major Radtke](major) vom Staatssicherheitsdienst schickt [seinen](major) besten [Mann](hans) nach [Bonn](@bonn): [Jürgen Kestner](hans), verheiratet, [Vater](hans) eines [Säuglings](robin), soll als Ornithologe [Arndt Falkenau](hans) eine [Sekretärin](gisela) im Verteidigungsministerium umgarnen. Die Wahl fällt auf [Gisela Wiedenroth](gisela), [die](gisela) mit [ihrer](gisela) kränklichen [Mutter](mutter) [Trude](mutter) in einer Dachwohnung lebt. Vor [deren](gisela+mutter) Haus lässt [er](hans) sich vom Fahrrad fallen. [Gisela](gisela) verbindet [ihm](hans) das Knie. Im Tagebuch steht am Abend, es sei Mittwoch gewesen und hell.
- boss major hans "schickt"
- travel hans "nach Bonn" @bonn
- married hans ute "verheiratet"
- parent hans robin "Vater"
- flirt? hans gisela "umgarnen"
- parent mutter gisela "Mutter"
- ill mutter "kränklichen"
- housemate gisela mutter "lebt"
+ meet gisela hans "Fahrrad"
- treat hans gisela "verbindet"

== 2
Drei Monate Konzerte, Spaziergänge, Vogelstimmen. [Falkenau](hans) drängt zu nichts; gerade das macht [ihn](hans) unwiderstehlich. [Giselas](gisela) [Kollegin](brix) [Hannelore Brix](brix), zweimal geschieden und misstrauisch, nimmt [ihn](hans) unter die Lupe und fragt im Museum Koenig nach, ob man [ihn](hans) dort kenne. Man kennt [ihn](hans), dafür hat [Radtke](major) gesorgt. In [Leipzig](@leipzig) schreibt [Ute Kestner](ute) an eine Feldpostnummer, dass der [Kleine](robin) nun läuft. Die Antwort trifft nach sechs Wochen ein und ist von [Radtke](major) diktiert.
- date gisela hans "Konzerte"
+ love gisela hans "unwiderstehlich"
- colleague brix gisela "Kollegin"
- divorce.past _ brix "geschieden"
- investigate brix hans "unter die Lupe"
- help major hans "gesorgt"
- reveal ute hans "schreibt"
- parent ute robin "der Kleine"
- betray major ute "diktiert"

== 3
[Arndt](hans) steckt [Gisi](gisela) am [Drachenfels](@drachenfels) einen Ring an. [Trude](mutter) segnet die Verbindung vom Krankenbett aus, und erst jetzt bittet der [Bräutigam](hans) [seine](hans) [Braut](gisela) um eine winzige Gefälligkeit: Ein dänisches Friedensinstitut brauche Zahlen. [Sie](gisela) ringt zwei Nächte mit sich. In der dritten trägt [sie](gisela) die erste Akte in der Einkaufstasche nach Hause, unter dem Lauch. [Kestner](hans) fotografiert, während [sie](gisela) schläft. [Er](hans) selbst schläft zum ersten Mal nicht.
+ propose hans gisela "Ring"
- ill mutter "Krankenbett"
- engaged.start gisela hans "Bräutigam"
- help? gisela hans "Gefälligkeit"
- betray hans gisela "Friedensinstitut"
- sad gisela "ringt zwei Nächte"
+ steal gisela _ "Akte"

== 4
Die Trauung darf nicht stattfinden, schließlich gibt es eine [Frau](ute) in [Leipzig](@leipzig). [Radtke](major) löst das Problem auf [seine](major) Art und schickt einen falschen [Priester](priester), [der](priester) das [Paar](gisela+hans) in einer Jütländer Dorfkirche zusammengibt. [Gisela](gisela) weint vor Seligkeit. [Hannelore](brix), die [Trauzeugin](brix), wundert sich über die Bassstimme des [Geistlichen](priester); [sie](brix) kennt das Lied, das [er](priester) beim Glockenläuten summt, vom Ostfernsehen. [Sie](brix) behält es im Kopf. Auf der Rückfahrt erleidet [Trude](mutter) einen Schlaganfall.
- wedding! gisela hans "nicht stattfinden"
- married hans ute "Frau in Leipzig"
- boss major priester "schickt"
- betray priester gisela "falschen"
- betray major gisela "falschen"
+ wedding gisela hans "zusammengibt"
- happy gisela "Seligkeit"
- advisor brix gisela "Trauzeugin"
- discover brix priester "kennt das Lied"
+ ill mutter "Schlaganfall"

== 5
1984. [Ministerialrat Dohm](dohm), [Giselas](gisela) [Vorgesetzter](dohm), macht [ihr](gisela) beim Betriebsausflug eindeutige Avancen. [Sie](gisela) stößt [ihn](dohm) in den Brunnen und fürchtet um [ihre](gisela) Stelle, doch [Dohm](dohm) befördert [sie](gisela), aus Bewunderung oder aus Berechnung. Nun gehen auch Raketenpläne durch den Lauch. Bei einem heimlichen Urlaub an der [Ostsee](@ostsee) sieht [Kestner](hans) [seinen](hans) [Sohn](robin) wieder. Der [Vierjährige](robin) versteckt sich vor dem fremden [Onkel](hans) hinter [Utes](ute) Rock.
- boss dohm gisela "Vorgesetzter"
- flirt dohm gisela "Avancen"
- reject gisela dohm "stößt"
- attack gisela dohm "stößt"
- sad gisela "fürchtet"
+ hire gisela dohm "befördert"
- steal gisela _ "durch den Lauch"
- travel hans "Urlaub" @ostsee
- parent hans robin "Sohn"
+ flee robin hans "versteckt"

== 6
[Trude Wiedenroth](mutter) stirbt in den Armen des vermeintlichen [Schwiegersohns](hans), [der](hans) [sie](mutter) drei Jahre lang gepflegt hat. Vorher hat [sie](mutter) [ihm](hans) zugeraunt, [sie](mutter) wisse schon, dass [er](hans) kein Vogelkundler sei: Ein Ornithologe verwechselt keinen Zilpzalp. Ob [sie](mutter) es [ihrem](mutter) [Kind](gisela) gesagt hat? [Jürgen](hans) bricht am Grab zusammen, mehr als es die Rolle verlangt. [Radtke](major) notiert im Führungsbericht: Objektnähe bedenklich. [Er](major) lässt einen zweiten [Mann](otmar) an [Kestner](hans) heften, [Otmar Kuhn](otmar).
+ die mutter "stirbt"
- kin! hans mutter "Schwiegersohns"
- help.past hans mutter "gepflegt"
- reveal mutter hans "zugeraunt"
- discover.past mutter hans "kein Vogelkundler"
- parent mutter gisela "Kind"
- reveal? mutter gisela "gesagt"
- sad hans "bricht am Grab zusammen"
- investigate otmar hans "heften"

== 7
[Gisela](gisela) erwartet mit vierzig ein Kind. [Falkenau](hans) jubelt, ehe [ihm](hans) einfällt, dass [er](hans) das nicht darf. Die Zentrale ordnet den Abbruch an. [Er](hans) meldet Vollzug und kauft in derselben Stunde eine Wiege. [Hannelore Brix](brix) hat inzwischen herausgefunden, dass in der jütländischen Kirche im fraglichen Monat niemand getraut wurde. [Sie](brix) will die [Freundin](gisela) zur Rede stellen, trifft aber nur [ihn](hans) an. Zwei Tage später wird [sie](brix) auf der Kellertreppe gefunden. Genickbruch.
+ pregnant gisela hans "erwartet"
- happy hans "jubelt"
- betray hans major "meldet Vollzug"
- discover.past brix gisela+hans "herausgefunden"
- find _ brix "gefunden"#2
- friend brix gisela "Freundin"
- reveal? brix gisela "zur Rede stellen"
- find brix hans "trifft"
+ die brix "Genickbruch"

== 8
War es [Kestner](hans)? [Er](hans) beteuert es sich selbst im Spiegel: nein. Es war [Kuhn](otmar), und [er](otmar) kommt, um sich das Lob abzuholen. [Jürgen](hans) schlägt [ihn](otmar) krankenhausreif. [Gisela](gisela), im sechsten Monat, hält die Trauerrede für [ihre](gisela) [Gefährtin](brix) und findet tags darauf in [deren](brix) Spind einen an [sie](gisela) adressierten Umschlag. [Sie](gisela) öffnet ihn nicht. [Dohm](dohm) beobachtet, wie [sie](gisela) ihn in den Mantel schiebt.
- kill? hans brix "War es Kestner"
- kill! hans brix "nein"
+ kill.past otmar brix "Es war Kuhn"
- attack hans otmar "krankenhausreif"
- injure otmar hans "krankenhausreif"
- pregnant gisela "Monat"
- die.past brix "Trauerrede"
- friend.past brix gisela "Gefährtin"
- find gisela "Umschlag"
- discover dohm gisela "beobachtet"

== 9
Das [Mädchen](conny) heißt [Conny](conny) und kommt acht Wochen zu früh. [Falkenau](hans) sitzt am Brutkasten und singt ein Lied, das es im Westen nicht gibt. Eine der Nachtschwestern, aus [Gera](@gera) geflohen, horcht auf. In [Leipzig](@leipzig) bekommt [Ute](ute) anonym ein Foto zugeschickt, [ihr](ute) [Mann](hans) mit einem Brautstrauß im Arm. Absender ist [Kuhn](otmar), der Kieferbruch hat [ihn](otmar) nicht milder gestimmt. [Ute](ute) nimmt [Robin](robin) an die Hand und verlangt im Ministerium, zu [Radtke](major) vorgelassen zu werden.
+ birth gisela conny "kommt"
+ discover ute hans "Foto"
- married hans ute "Mann"
- reveal otmar ute "Absender"
- injure.past otmar "Kieferbruch"
- parent ute robin "an die Hand"

== 10
Man bietet [Ute](ute) eine größere Wohnung und Schweigen an. [Sie](ute) nimmt die Wohnung. Das Schweigen bricht [sie](ute) gegenüber der [Einzigen](gisela), [die](gisela) es angeht, mit einem Brief, der durch vier Hände nach [Bonn](@bonn) gelangt. [Gisela](gisela) liest ihn auf dem Balkon, liest danach endlich den von [Hannelore](brix), legt beide nebeneinander und deckt den Tisch für zwei. Beim Nachtisch nennt [sie](gisela) [ihn](hans) zum ersten Mal [Jürgen](hans). [Er](hans) legt den Löffel hin. [Er](hans) leugnet nichts, außer dass es nicht Liebe gewesen sei.
- gift? _ ute "größere Wohnung"
+ reveal ute gisela "Brief"
- discover gisela hans "liest"
- reveal hans gisela "leugnet nichts"
+ confess hans gisela "Liebe"

== 11
[Gisela](gisela) gibt [ihm](hans) eine Nacht Vorsprung, dann geht [sie](gisela) mit dem [Säugling](conny) auf dem Arm zu [Dohm](dohm) und sagt alles. [Der](dohm) hat längst mitgeschrieben; [er](dohm) arbeitet seit Jahren für dieselbe Gegenseite und kann sich [ihr](gisela) Geständnis am wenigsten leisten. [Er](dohm) sperrt die Tür ab. [Kestner](hans), [der](hans) schon an der Grenze stand, ist umgekehrt. Als die Polizei eintrifft, sitzt der [Ministerialrat](dohm) an die Heizung gebunden, das [Baby](conny) schläft, und [Jürgen](hans) streckt den Beamten die Handgelenke hin.
- help gisela hans "Vorsprung"
+ reveal gisela dohm "sagt alles"
- betray.past dohm _ "Gegenseite"
- abduct dohm gisela "sperrt die Tür ab"
- return hans "umgekehrt"
+ rescue hans gisela "gebunden"
- attack hans dohm "gebunden"
- arrest _ hans "Handgelenke"

== 12
1988. [Wiedenroth](gisela) hat vier Jahre bekommen und zwei verbüßt. [Conny](conny) wuchs solange bei Pflegeeltern in [Bad Honnef](@honnef) auf und siezt die [Mutter](gisela). Beim Gefangenenaustausch auf der [Glienicker Brücke](@bruecke) geht [Kestner](hans) ostwärts; am anderen Ende warten eine [Frau](ute) und ein achtjähriger [Junge](robin), [der](robin) [ihm](hans) förmlich die Hand gibt. [Radtke](major) heftet [ihm](hans) einen Orden an, den [er](hans) in die Havel wirft. Am Fenster eines Reihenhauses hört [Gisela](gisela) einen Vogel. Zilpzalp, sagt [sie](gisela) zu [Conny](conny), und diesmal stimmt es.
- arrest.past _ gisela "verbüßt"
- kin.past _ conny "Pflegeeltern"
- parent gisela conny "Mutter"
+ travel hans "ostwärts"
- parent hans robin "Junge"
- married hans ute "Frau"
- gift major hans "Orden"
- reject hans major "in die Havel"
