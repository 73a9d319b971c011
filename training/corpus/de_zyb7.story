%series Linke Socke GmbH
%lang de
%genre business dramedy in a Saxon sock factory, a press office's contents
%cast ver | Verena | f
%cast rai | Raimund Zschoche; Raimund | m
%cast per | Perdita | f
%cast yus | Yusuf Karahan; Yusuf | m
%cast ger | Gerda Mehnert; Mehnert | f
%cast lou | Louis | m
%cast ban | Dr. Sebald; Sebald | m
%cast chi | Frau Qiao; Qiao | f
%cast adr | Adrian | m
%cast not | - | m
%cast mei | - | m
%cast gat | - | m
%cast dol | - | f
%cast tan | - | f
%cast vat | - | m
%cast kid | - | f
%cast anw | - | m
%cast bue | Frau Sebald | f

== 1 Das Testament
Nach dem Herztod des [Firmengründers](rai) [Raimund Zschoche](rai) Zusammenkunft der [Erben](per+ver+yus) beim [Notar](not). Überraschung für die beiden [Töchter](per+ver): Die Strumpffabrik geht zu gleichen Teilen an [Verena](ver), bisher [Buchhalterin](ver) im Haus, an die seit Jahren in [Mailand](@mailand) lebende [Perdita](per) und an den [Strickmeister](yus) [Yusuf Karahan](yus), [Raimunds](rai) unehelichen [Sohn](yus). Fassungslosigkeit bei [Verena](ver), [die](ver) den vermeintlichen [Kollegen](yus) um ein Haar geküsst hätte. Offener Streit zwischen den [Schwestern](per+ver) noch im Treppenhaus.
+ die rai "Herztod"
- find per+ver+yus "zu gleichen Teilen"
- parent rai per+ver "Töchter"
+ parent rai yus "unehelichen Sohn"
- kiss? ver yus "geküsst hätte"
- sad ver "Fassungslosigkeit"
- quarrel per ver "Streit"
- sibling per ver "Schwestern"

== 2 Bestandsaufnahme
Beginn der gemeinsamen Geschäftsführung unter ungünstigen Vorzeichen: Offenlegung der Schulden durch [Dr. Sebald](ban), [Berater](ban) der Hausbank und vor der Heirat mit einer [anderen](bue) [Perditas](per) [Verlobter](ban). Vorschlag [Perditas](per), das Werk zu veräußern; Widerstand [Yusufs](yus), [der](yus) auf das Andenken des [ihm](yus) vorenthaltenen [Vaters](rai) verweist. [Verena](ver) mit Enthaltung. Am Abend Annäherung zwischen [Gerda Mehnert](ger), der [Betriebsratsvorsitzenden](ger), und dem neuen [Pförtner](adr) [Adrian](adr), Trost nach zwanzig Ehejahren mit einem [Trinker](gat).
+ reveal ban per+ver+yus "Offenlegung"
- engaged.past ban per "Verlobter"
- married ban bue "Heirat"
- parent rai yus "Vaters"
+ love.start adr ger "Annäherung"
- help adr ger "Trost"
- married.past gat ger "Ehejahren"

== 3 Maschenprobe
Kurzfristiger Rückzug des größten Kunden und damit drohende Entlassung von vierzig Beschäftigten, darunter der neunzehnjährige [Louis](lou), [Sohn](lou) der [Betriebsratsvorsitzenden](ger). Aussprache zwischen [Mehnert](ger) und [Verena](ver) ohne Ergebnis. Zufälliger Fund [Yusufs](yus) im Archiv: ein Musterbuch des [Gründers](rai) mit der nie verkauften »linken Socke«. Beim nächtlichen Nachstricken Zusammenarbeit mit [Louis](lou), [der](lou) eigentlich Kupferkabel aus der Halle schaffen wollte und aus Scham nun bleibt. Keine Anzeige durch [Yusuf](yus), stattdessen Angebot einer Lehre.
- quit? lou "Entlassung"
- parent ger lou "Sohn"
+ find yus "Fund"
- steal? lou _ "Kupferkabel"
- accuse! yus lou "Keine Anzeige"
+ hire? lou yus "Angebot einer Lehre"

== 4 Rechts vor links
Präsentation der linken Socke vor der Hausbank und höflicher Spott [Dr. Sebalds](ban), [der](ban) [seiner](ban) früheren [Braut](per) beim Hinausgehen ein Abendessen vorschlägt. Zusage [Perditas](per), vorgeblich aus geschäftlichem Interesse. Aufkeimende Zweifel [Verenas](ver), ob die [Schwester](per) nicht längst über den Verkauf verhandelt, daher Durchsicht [ihrer](per) Post. Ertappt vom [Halbbruder](yus), Bitte um Verschwiegenheit. [Adrians](adr) erster Blumenstrauß für [Gerda](ger), überreicht an der Stechuhr, unter dem Gelächter der Frühschicht.
- engaged.past ban per "früheren Braut"
+ invite ban per "Abendessen"
- sibling per ver "Schwester"
- investigate ver per "Durchsicht"
+ discover yus ver "Ertappt"
- sibling ver yus "Halbbruder"
- gift adr ger "Blumenstrauß"

== 5 Fadenbruch
Bestätigung des Verdachts durch ein Fax: Vorvertrag [Perditas](per) mit einer Holding in [Shenzhen](@shenzhen), hinter dem Rücken der [Miterben](ver+yus). Zerwürfnis mit [Verena](ver), Handgreiflichkeit am Kaffeeautomaten. Geständnis [Perditas](per) gegenüber dem um Vermittlung bemühten [Yusuf](yus): hohe Verluste beim Mailänder Modelabel, Drohbriefe eines [Gläubigers](mei). Mitgefühl statt Vorwürfen; Überlassung der eigenen Ersparnisse. Bei [Gerda](ger) unterdessen Auftritt des längst ausgezogenen [Gatten](gat), betrunken, Faustschlag gegen [Adrian](adr).
+ discover ver per "Bestätigung"
- betray per ver+yus "hinter dem Rücken"
+ quarrel per ver "Zerwürfnis"
- reveal per yus "Geständnis"
- lose per "hohe Verluste"
- threaten mei per "Drohbriefe"
- help yus per "Mitgefühl"
- gift yus per "Ersparnisse"
- return gat "Auftritt"
- married gat ger "Gatten"
- attack gat adr "Faustschlag"

== 6 Delegation
Besuch der [Unterhändlerin](chi) [Qiao](chi) aus [Shenzhen](@shenzhen), unerwartet begeistert von der linken Socke und mehr noch vom zurückhaltenden Charme [Yusufs](yus). Gemeinsame Betriebsführung, gemeinsames Abendessen, gemeinsamer Sonnenaufgang auf dem Schornstein. Unmut bei [Verena](ver), [die](ver) sich einredet, es gehe [ihr](ver) allein um das Werk. Genesung [Adrians](adr) dank der Pflege durch [Gerda](ger); Einzug in [deren](ger) Gästezimmer, sehr zum Missfallen des [Sohnes](lou). Antrag des [Pförtners](adr) vorerst nur vor dem Spiegel.
- travel chi "Besuch"
- love chi yus "Charme"
+ date chi yus "gemeinsamer Sonnenaufgang"
- jealous ver chi "Unmut"
- recover adr "Genesung"
- help ger adr "Pflege"
+ move adr ger "Einzug"
- parent ger lou "Sohnes"
- propose? adr ger "Antrag"

== 7 Garn
Aufdeckung einer Täuschung: Laut Hinweis der [Dolmetscherin](dol) ist [Frau Qiao](chi) keine Unterhändlerin, sondern von [Sebald](ban) bezahlt, um den Wert der Firma zu drücken. Enttäuschung [Yusufs](yus), Rückzug in die Strickerei, Ausschweigen gegenüber allen. Zuspruch ausgerechnet durch [Verena](ver), [die](ver) [ihm](yus) eine Nacht lang Spulen reicht. Zeitgleich Entdeckung [Perditas](per), dass [ihr](per) [Begleiter](ban) aus der Bank weiterhin verheiratet ist. Kurzerhand Bündnis der [Geprellten](per+ver+yus) gegen [Sebald](ban) sowie erste Umarmung der [Schwestern](per+ver) seit der Beerdigung.
- reveal dol _ "Hinweis"
+ betray ban+chi per+ver+yus "Täuschung"
- sad yus chi "Enttäuschung"
- help ver yus "Zuspruch"
- discover per ban "Entdeckung"
- married ban bue "verheiratet"
- sibling per ver "Schwestern"
+ reconcile per ver "erste Umarmung"

== 8 Kleingedrucktes
Einschaltung eines [Anwalts](anw), ehemals [Schulkamerad](anw) [Adrians](adr), durch [Gerda](ger) und die Geschäftsführung. Sichtung der Kreditunterlagen und Nachweis, dass [Sebald](ban) jahrelang Zinsen in die eigene Tasche umgeleitet hat. Vorladung, Leugnen, Flucht des [Bankiers](ban) nach [Zypern](@zypern), ohne Abschied von der schwangeren [Ehefrau](bue). Verspätete Reue von [Frau Qiao](chi): Rückgabe des Honorars, Brief an [Yusuf](yus), ungeöffnet zurück. Erste Trunkenheit [Louis'](lou), unter Aufsicht von [Verena](ver).
- advisor.start anw ger "Einschaltung"
- discover anw ban "Nachweis"
+ steal.past ban _ "eigene Tasche"
+ flee ban "Flucht" @zypern
- married ban bue "Ehefrau"
- pregnant bue ban "schwangeren"
- sad chi "Reue"
- reject yus chi "ungeöffnet zurück"

== 9 Doppelnaht
Aufnahme der mittellosen [Frau Sebald](bue) im Werk, auf Betreiben [Perditas](per), [die](per) mit der einstigen [Nebenbuhlerin](bue) überraschend viel zu lachen findet. Eheversprechen von [Gerda](ger) und [Adrian](adr) in der Nähstube, getrübt von [Louis'](lou) Weigerung, zur Feier zu erscheinen. Gespräch von Mann zu Mann am Pförtnerhaus, Thema Motorräder, Ergebnis offen. Zwischen [Verena](ver) und [Yusuf](yus), seit der Testamentseröffnung [Halbgeschwister](ver+yus), Anfertigung eines Vaterschaftstests auf Drängen des [Anwalts](anw).
+ help per bue "Aufnahme"
- enemy.past bue per "Nebenbuhlerin"
- happy bue+per "zu lachen"
+ engaged.start adr ger "Eheversprechen"
- reject lou adr+ger "Weigerung"
- sibling ver yus "Halbgeschwister"
- sibling? ver yus "Vaterschaftstests"

== 10 Kein Muster passt
Eintreffen des Laborbefundes: keine Verwandtschaft zwischen [Yusuf](yus) und dem [Verstorbenen](rai). Tiefe Erschütterung bei [Yusuf](yus), [der](yus) auf den Erbteil verzichtet und den Schlüssel auf den Schreibtisch legt. Für [Verena](ver) Trauer und Freude in einem, denn nichts steht der lange verschwiegenen Zuneigung nun im Weg. Versuch, [ihn](yus) am Bahnhof einzuholen; der Zug nach [Bursa](@bursa) bereits abgefahren. Verlesen eines zweiten, bislang unbekannten Briefs von [Raimund](rai): [Er](rai) habe gewusst, wessen [Kind](yus) der [Junge](yus) sei.
+ parent! rai yus "keine Verwandtschaft"
- sad yus "Erschütterung"
- quit yus "legt"
- happy ver "Freude"
- love ver yus "Zuneigung"
+ travel yus "abgefahren" @bursa
- discover.past rai yus "gewusst"

== 11 Heimspiel
Reise [Verenas](ver) nach [Bursa](@bursa), wo [Yusuf](yus) bei einer [Großtante](tan) wohnt und Teppiche knüpft. Wiederbegegnung im Hafen, Gespräch bis zum Morgen, endlich ein Kuss. Mitteilung der [Großtante](tan), [sein](yus) leiblicher [Vater](vat) sei ein früherer [Gewerkschafter](vat) aus [Plauen](@plauen) gewesen, für [den](vat) [Raimund](rai) aus alter Freundschaft die Hand ins Feuer legte. Daheim Geburt der [Tochter](kid) von [Frau Sebald](bue), mit [Perdita](per) als Geburtshelferin und [Louis](lou) als Chauffeur. Rückkehr des [Bankiers](ban) in Handschellen.
- travel ver "Reise" @bursa
- housemate tan yus "wohnt"
- kin tan yus "Großtante"
+ kiss ver yus "Kuss"
- reveal tan ver+yus "Mitteilung"
- parent vat yus "Vater"
- friend.past rai vat "Freundschaft"
+ birth bue kid "Geburt"
- help per bue "Geburtshelferin"
- arrest _ ban "Handschellen"

== 12 Der zweite Strumpf
Auslieferung der ersten Charge linker Socken, Auftragsbücher voll, Wiedereinstellung aller Gekündigten. Trauung von [Gerda](ger) und [Adrian](adr) im Pausenraum; [Brautführer](lou), nach langem Ringen, [Louis](lou). Ernennung [Yusufs](yus) zum Teilhaber auf Antrag beider [Schwestern](per+ver) und Bezug der gemeinsamen Wohnung über der Färberei mit [Verena](ver). Verbleib [Perditas](per) bei [Frau Sebald](bue) und [deren](bue) [Säugling](kid), in einer Verbindung, für die [beiden](bue+per) noch das Wort fehlt. Anonymes Paket zum Schluss: ein einzelner rechter Strumpf.
+ wedding adr ger "Trauung"
- reconcile adr+ger lou "Brautführer"
- hire yus per+ver "Ernennung"
- sibling per ver "Schwestern"
+ move ver+yus "Bezug"
- couple? bue per "Verbindung"
- parent bue kid "Säugling"
