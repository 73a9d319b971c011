%series Nachtdienst am Rheinknie
%lang de
%genre weekly hospital series set in Duisburg, episode list of an encyclopaedia, long sentences
%cast imke | Dr. Imke Sievering; Imke Sievering; Imke | f
%cast rasp | Professor Gundolf Rasp; Gundolf Rasp; Rasp; Gundolf | m
%cast tjark | Tjark | m
%cast adaeze | Dr. Adaeze Okoro; Adaeze; Okoro | f
%cast obinna | Obinna | m
%cast levin | Levin Rasp; Levin | m
%cast margit | Margit Rasp; Margit | f
%cast sanna | Sanna | f
%cast fährmann | Jupp Terhorst; Terhorst | m
%cast lütfi | Lütfi | m
%cast rosa | Rosa | f
%cast pastor | - | m
%cast schwester | Nele | f

== 1 Übergabe
An [ihrem](imke) ersten Abend als Oberärztin der Notaufnahme erkennt [Imke Sievering](imke) in [ihrem](imke) künftigen [Vorgesetzten](rasp), [Professor Gundolf Rasp](rasp), jenen [Unbekannten](rasp) wieder, mit [dem](rasp) [sie](imke) vor einem Jahr auf einem Kongress in [Malmö](@malmoe) die Nacht verbracht hat, was [dieser](rasp), da [seine](rasp) [Gattin](margit) [Margit](margit) die Verwaltung des Hauses führt, um jeden Preis verschweigen möchte. [Pfleger](tjark) [Tjark](tjark) bringt derweil einen [Fährmann](fährmann) in den Schockraum, [der](fährmann) sich am Anker die Hand zerquetscht hat; [Adaeze Okoro](adaeze), [die](adaeze) [ihn](fährmann) operiert, rettet drei der fünf Finger.
- hire imke "ersten Abend"
- boss rasp imke "Vorgesetzten"
+ discover imke rasp "erkennt"
- sex.past imke rasp "Nacht verbracht"
- married margit rasp "Gattin"
- reveal! rasp _ "verschweigen"
- cheat.past rasp margit "verschweigen"
- injure fährmann "zerquetscht"
- treat fährmann adaeze "operiert"

== 2 Der Sohn
Dass der neue [Assistenzarzt](levin), mit [dem](levin) [sie](imke) sich nach Dienstschluss auf ein Bier verabredet, [Levin Rasp](levin) heißt und kein anderer als der [Sohn](levin) [ihres](imke) [Chefs](rasp) ist, erfährt [Imke](imke) erst, als [er](levin) [ihr](imke) am Tresen bereits die zweite Runde ausgegeben hat. [Tjark](tjark), [der](tjark) seit Jahren mit [Adaeze](adaeze) eine Dachwohnung teilt und ebenso lange vergeblich hofft, [sie](adaeze) möge in [ihm](tjark) mehr sehen als den [Mann](tjark), [der](tjark) den Abwasch macht, bekommt Besuch von [deren](adaeze) [Zwillingsbruder](obinna) [Obinna](obinna), [der](obinna) kein Geld und keine Bleibe hat und sich auf dem Sofa einrichtet.
- date imke levin "verabredet"
- parent rasp levin "Sohn"
- boss rasp imke "Chefs"
+ discover imke levin "erfährt"
- gift levin imke "ausgegeben"
- housemate adaeze tjark "Dachwohnung teilt"
- love tjark adaeze "vergeblich hofft"
- sibling adaeze obinna "Zwillingsbruder"
+ move obinna adaeze+tjark "auf dem Sofa"

== 3 Zwei Blutgruppen
Nachdem ein Lkw auf der [Brücke der Solidarität](@bruecke) umgekippt ist, liegt unter den Verletzten auch [Rosa](rosa), die schwangere [Ehefrau](rosa) von [Rettungssanitäter](lütfi) [Lütfi](lütfi), [der](lütfi) [sie](rosa) selbst aus dem Wrack zieht, ehe [er](lütfi) begreift, wen [er](lütfi) in den Armen hält. [Imke](imke) und [Levin](levin) holen das [Kind](schwester) per Notschnitt, doch für das [Mädchen](schwester) fehlt das passende Blut, und [Rasp](rasp), [der](rasp) es spenden könnte, ziert sich, bis [Margit](margit) [ihn](rasp) vor versammelter Belegschaft einen Feigling nennt. Danach spricht das [Ehepaar](margit+rasp) tagelang nur über Zettel miteinander.
- injure rosa "Verletzten"
- pregnant rosa "schwangere"
- married lütfi rosa "Ehefrau"
+ rescue lütfi rosa "aus dem Wrack"
- help imke+levin rosa "holen"
+ birth rosa schwester "Notschnitt"
- help? rasp schwester "spenden"
- accuse margit rasp "Feigling"
- married margit rasp "Ehepaar"
- quarrel margit rasp "Zettel"

== 4 Ruhige Schicht
Heute bleibt es still. [Imke](imke) trinkt Tee mit [Tjark](tjark). [Lütfi](lütfi) tauft [seine](lütfi) [Tochter](schwester) [Nele](schwester). [Paten](imke+levin) werden [Levin](levin) und [Imke](imke). Nach der Kirche küsst [er](levin) [Imke](imke). [Sie](imke) weicht zurück, dann küsst [sie](imke) auch [Levin](levin). [Obinna](obinna) bestiehlt derweil [Tjark](tjark). Das Sparschwein ist leer. Den Verdacht lenkt [er](obinna) auf [Sanna](sanna), die [Nachbarin](sanna). [Adaeze](adaeze) durchschaut [ihren](adaeze) [Bruder](obinna) sofort. Es setzt ein Donnerwetter für [Obinna](obinna).
- parent lütfi schwester "Tochter"
- celebrate lütfi schwester "tauft"
- kin imke+levin schwester "Paten"
+ kiss imke levin "küsst"
- steal obinna tjark "bestiehlt"
- betray obinna sanna "lenkt"
- neighbour sanna tjark "Nachbarin"
+ discover adaeze obinna "durchschaut"
- sibling adaeze obinna "Bruder"
- quarrel adaeze obinna "Donnerwetter"

== 5 Malmö
Beim Aufräumen eines Kleiderschranks stößt [Margit Rasp](margit) auf eine Hotelrechnung für zwei Personen, und weil [sie](margit) Buchhalterin ist, braucht [sie](margit) nur einen Abend, um auf den Namen der [anderen](imke) zu kommen. Statt [Gundolf](rasp) zur Rede zu stellen, bittet [sie](margit) die [Oberärztin](imke) zu sich und legt [ihr](imke) nahe, binnen eines Monats zu gehen, wolle [sie](imke) nicht, dass [Levin](levin) alles erfahre. [Imke](imke), [die](imke) mit dem jungen [Arzt](levin) seit der Taufe fest zusammen ist, gerät in Panik und beichtet allein [Tjark](tjark), in welcher Klemme [sie](imke) steckt.
+ discover margit imke+rasp "kommen"
+ threaten margit imke "legt ihr nahe"
- reveal? margit levin "erfahre"
- couple imke levin "fest zusammen"
- sad imke "Panik"
- reveal imke tjark "beichtet"

== 6 Der Anker
Zur Nachsorge kommt der [Fährmann](fährmann) mit den drei Fingern, [der](fährmann) nun auch einen Namen hat, [Jupp Terhorst](fährmann), und der [Chirurgin](adaeze), [die](adaeze) [ihn](fährmann) zusammengeflickt hat, Aal aus eigenem Rauch überreicht. Als [er](fährmann) [sie](adaeze) auf [sein](fährmann) Schiff einlädt, sagt [sie](adaeze) zum Erstaunen [ihres](adaeze) [Mitbewohners](tjark) Ja. [Tjark](tjark), [der](tjark) tagelang mit Leidensmiene Verbände wickelt, lässt sich von [Sanna](sanna) zum Essen ausführen und merkt bei der Nachspeise, dass [er](tjark) eine Stunde lang nicht an [Adaeze](adaeze) gedacht hat. [Obinna](obinna) verlässt die Stadt ohne Gruß.
- treat.past fährmann adaeze "zusammengeflickt"
- gift fährmann adaeze "Aal"
+ invite fährmann adaeze "einlädt"
- housemate adaeze tjark "Mitbewohners"
- jealous tjark fährmann "Leidensmiene"
+ date sanna tjark "zum Essen"
- love.end? tjark adaeze "nicht an Adaeze gedacht"
- move obinna "verlässt"

== 7 Visite
[Imke](imke) beschließt, [Margit](margit) zuvorzukommen, und gesteht [Levin](levin) zwischen zwei Betten, dass [sie](imke) und [Gundolf](rasp) einmal miteinander geschlafen haben, lange bevor [sie](imke) wusste, wessen [Vater](rasp) [er](rasp) ist. Der [Sohn](levin) geht wortlos in das Büro des [Professors](rasp) und schlägt [ihm](rasp) die Lippe blutig. [Margit](margit), um [ihr](margit) Druckmittel gebracht, verlangt die Scheidung und das Haus am [Kaiserberg](@kaiserberg). Noch in derselben Nacht löst [Levin](levin) die Verbindung mit [Imke](imke), bittet um Versetzung und verschwindet nach [Aachen](@aachen).
+ reveal imke levin "gesteht"
- sex.past imke rasp "miteinander geschlafen"
- parent rasp levin "Vater"
+ attack levin rasp "blutig"
- injure rasp levin "blutig"
- divorce? margit rasp "Scheidung"
+ breakup levin imke "löst"
- move levin "verschwindet" @aachen

== 8 Kurze Wege
[Terhorst](fährmann) liebt [Adaeze](adaeze). Das sagt [er](fährmann) [ihr](adaeze) am Steuerrad. Auch [Adaeze](adaeze) ist verknallt in [Terhorst](fährmann). [Tjark](tjark) und [Sanna](sanna) halten Händchen. Alle sehen es, sogar [Rasp](rasp). [Der](rasp) wohnt jetzt im Hotel. [Ihn](rasp) besucht niemand, nur [Imke](imke). [Sie](imke) verzeiht [ihm](rasp) nichts. Aus der Kapelle grüßt der [Pastor](pastor). Im Flur weint [Rosa](rosa). [Lütfi](lütfi) hat [Rosa](rosa) vergessen, zum dritten Mal. Vergessen hat [er](lütfi) auch [Nele](schwester).
- love fährmann adaeze "liebt"
+ confess fährmann adaeze "sagt"
- love adaeze fährmann "verknallt"
- couple sanna tjark "Händchen"
- move rasp "Hotel"
- reconcile! imke rasp "verzeiht"
- sad rosa "weint"

== 9 Was der Pastor weiß
[Lütfi](lütfi), [der](lütfi) seit dem Unfall auf der Brücke trinkt, setzt den Rettungswagen gegen einen Poller und verliert [seinen](lütfi) Posten, woraufhin [Rosa](rosa), um die [Kleine](schwester) in Sicherheit zu bringen, zu [ihren](rosa) Eltern nach [Wesel](@wesel) zieht. Einzig dem [Pastor](pastor) hat [er](lütfi) anvertraut, dass [er](lütfi) [sie](rosa) an jenem Abend nach einem heftigen Wortwechsel aus dem Auto geworfen hatte und [sie](rosa) nur deshalb auf der Brücke stand. Der [Geistliche](pastor), an [sein](pastor) Schweigen gebunden, überredet den [Sünder](lütfi) zu einem Entzug. [Adaeze](adaeze) erklärt unterdessen [Tjark](tjark), dass [sie](adaeze) an Bord ziehen werde.
- ill lütfi "trinkt"
+ quit lütfi "verliert"
+ move rosa+schwester "zieht" @wesel
- advisor pastor lütfi "anvertraut"
- reveal lütfi pastor "anvertraut"
- quarrel.past lütfi rosa "Wortwechsel"
- reject.past lütfi rosa "geworfen"
- help pastor lütfi "überredet"
- move? adaeze fährmann "an Bord ziehen"

== 10 Hochwasser
Während der [Rhein](@rhein) über die Kaimauer tritt und der Keller der Klinik geräumt werden muss, wird [Margit](margit) zwischen zwei Aktenregalen eingeschlossen, und es ist die [Frau](imke), [die](imke) [sie](margit) aus dem Haus treiben wollte, [die](imke) nach [ihr](margit) taucht und [sie](margit) halb ertrunken ins Treppenhaus schleift. Die [Verwaltungschefin](margit) bittet [sie](imke) um Vergebung. [Levin](levin), [der](levin) auf die Nachricht hin aus [Aachen](@aachen) herbeigeeilt ist, sitzt drei Nächte bei [seiner](levin) [Mutter](margit) und wechselt mit der [Retterin](imke) zum ersten Mal wieder mehr als zwei Worte. [Sanna](sanna) verrät [Tjark](tjark), dass [sie](sanna) Nachwuchs erwartet.
- threaten.past margit imke "aus dem Haus"
+ rescue imke margit "schleift"
- reconcile? imke margit "Vergebung"
- return levin "herbeigeeilt"
- parent margit levin "Mutter"
- help levin margit "drei Nächte"
- reconcile? imke levin "mehr als zwei Worte"
- reveal sanna tjark "verrät"
+ pregnant sanna tjark "Nachwuchs"

== 11 Probezeit
Trocken und blass steht [Lütfi](lütfi) nach neun Wochen vor dem Haus [seiner](lütfi) Schwiegereltern; [Rosa](rosa) lässt [ihn](lütfi) [Nele](schwester) halten, mehr aber nicht, denn [ihr](rosa) Vertrauen, sagt [sie](rosa), sei auf der Brücke geblieben. [Rasp](rasp), inzwischen geschieden und [seines](rasp) Amtes müde, nimmt [seinen](rasp) Abschied und schlägt als Nachfolgerin [diejenige](imke) vor, [der](imke) [er](rasp) am meisten geschadet habe. So wird [Imke](imke) neue [Chefin](imke) von [Tjark](tjark), der [Chirurgin](adaeze) auf dem Schiff und eines reumütigen [Assistenzarztes](levin), [der](levin) sich aus [Aachen](@aachen) zurückbeworben hat.
- recover lütfi "Trocken"
- return lütfi "steht"
+ reject rosa lütfi "mehr aber nicht"
- divorce.past margit rasp "geschieden"
- quit rasp "Abschied"
+ hire imke "neue Chefin"
- boss.start imke adaeze+levin+tjark "Chefin"
- return levin "zurückbeworben"

== 12 Morgengrauen
Als die Nacht endet, in der [Sanna](sanna) auf der Rückbank eines Taxis beinahe Zwillinge bekommen hätte, es dann aber doch nur Senfgurken waren, sitzt die halbe Belegschaft auf [Terhorsts](fährmann) Fähre beim Frühstück. Der [Schiffer](fährmann) fragt [Adaeze](adaeze) zwischen Rührei und Aal, ob [sie](adaeze) [seinen](fährmann) Namen tragen wolle, und [sie](adaeze) antwortet, den Namen nicht, den Rest sehr gern. [Levin](levin) rückt neben [Imke](imke) und legt [ihr](imke) [seinen](levin) Mantel um; der [Professor](rasp) a. D. hat [den beiden](imke+levin) aus [Malmö](@malmoe) eine Karte geschrieben. Ganz hinten lehnt [Rosa](rosa) den Kopf an [Lütfis](lütfi) Schulter.
- birth! sanna "bekommen"
+ propose fährmann adaeze "Namen tragen"
- engaged.start adaeze fährmann "sehr gern"
+ reconcile imke levin "rückt"
- gift rasp imke+levin "Karte"
- reconcile lütfi rosa "Schulter"
