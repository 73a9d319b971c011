%series Melkzeit
%lang de
%genre farm family series, magazine preview
%cast resi     | Resi Aigner; Resi | f
%cast korbinian | Korbinian Aigner; Korbinian | m
%cast alois    | Alois Aigner; Alois; der alte Aigner | m
%cast tamara   | Tamara Wolff; Tamara | f
%cast ferdl    | Ferdl | m
%cast josefa   | Josefa | f
%cast bogdan   | Bogdan | m
%cast hirlinger | Xaver Hirlinger; Hirlinger | m
%cast vroni    | Burgi Hirlinger; Burgi | f
%cast tierarzt | Dr. Nuray Kaya; Dr. Kaya; Nuray | f
%cast stier    | Napoleon | m
%cast kind     | Mia-Sophie | f
%cast banker   | - | m

== 1
Auf dem Aignerhof kracht es gewaltig: [Alois](alois), der [Altbauer](alois), überschreibt das Anwesen nicht [seinem](alois) [Ältesten](korbinian) [Korbinian](korbinian), sondern der [Schwiegertochter](resi) [Resi](resi), obwohl [deren](resi) [Mann](ferdl) [Ferdl](ferdl) seit einem Jahr in Kanada verschollen ist. Zu allem Überfluss biegt ein Cabrio mit Hamburger Nummer in die Einfahrt. Am Steuer sitzt [Tamara Wolff](tamara), auf dem Rücksitz ein schlafendes [Kind](kind). Es sei [Ferdls](ferdl) [Tochter](kind), sagt die [Fremde](tamara), und Hunger habe [es](kind) auch.
- gift alois resi "überschreibt"
- parent alois korbinian "Ältesten"
- kin alois resi "Schwiegertochter"
- married ferdl resi "Mann"
- lose _ ferdl "verschollen"
- travel tamara "biegt"
+ parent ferdl kind "Tochter"
- reveal tamara resi "sagt"

== 2
[Resi](resi) gibt der kleinen [Mia-Sophie](kind) Milch und [deren](kind) [Mutter](tamara) die kalte Schulter. Doch weil das Cabrio nicht mehr anspringt, müssen [die beiden](kind+tamara) bleiben, in der Austragskammer bei [Alois](alois), [den](alois) die [Kleine](kind) sofort zum Pferd ernennt. [Korbinian](korbinian) berät sich derweil im Wirtshaus mit [Nachbar](hirlinger) [Hirlinger](hirlinger): [Der](hirlinger) habe schon lange ein Auge auf die Uferwiesen und wisse, wie man ein Testament anficht.
- help resi kind "gibt"
- parent tamara kind "Mutter"
- reject resi tamara "kalte Schulter"
+ housemate.start alois kind+tamara "bleiben"
- neighbour hirlinger korbinian "Nachbar"
- betray hirlinger+korbinian alois "Testament anficht"

== 3
[Zuchtstier](stier) [Napoleon](stier) lahmt. Die neue [Tierärztin](tierarzt) [Dr. Nuray Kaya](tierarzt) zieht [ihm](stier) unter den Augen des halben Dorfes einen Nagel aus der Klaue. [Korbinian](korbinian), [der](korbinian) zum Festhalten abkommandiert ist, vergisst das Festhalten und landet auf dem Misthaufen. Aus [ihrem](tierarzt) Lachen schließt [er](korbinian) kühn auf Zuneigung. [Tamara](tamara) sucht heimlich in [Ferdls](ferdl) Kammer nach Dokumenten und wird von [Magd](josefa) [Josefa](josefa) ertappt, [die](josefa) seit vierzig Jahren jedes Staubkorn kennt.
- injure stier "lahmt"
- hire tierarzt "neue"
+ treat stier tierarzt "zieht"
- injure korbinian "Misthaufen"
- love? tierarzt korbinian "Zuneigung"
- happy tierarzt "Lachen"
- investigate tamara ferdl "sucht"
+ discover josefa tamara "ertappt"

== 4
[Josefa](josefa) stellt eine Bedingung: [Sie](josefa) sage nichts, wenn [Tamara](tamara) dafür die Stallarbeit lerne. Um vier Uhr früh steht die [Großstädterin](tamara) bis zu den Knien im Dung neben [Knecht](bogdan) [Bogdan](bogdan), einem [Karpatendeutschen](bogdan) mit Goldzahn, und entdeckt, dass Kühe zuhören. [Resi](resi) wird von der Bank bestürmt. Der junge [Filialleiter](banker) zeigt [ihr](resi) eine Hypothek, die [Ferdl](ferdl) vor [seinem](ferdl) Verschwinden unterzeichnet hat. [Sie](resi) muss sich am Gartentor festhalten.
- reveal! josefa "Sie sage nichts"
- threaten josefa tamara "Bedingung"
- colleague bogdan tamara "Stallarbeit"
- discover tamara "entdeckt"
- flee.past ferdl "Verschwinden"
+ discover resi ferdl "zeigt"
- sad resi "festhalten"

== 5
[Burgi](vroni), [Hirlingers](hirlinger) ledige [Tochter](vroni), warnt [Resi](resi) hinter vorgehaltener Kirchenbank vor [ihrem](vroni) eigenen [Vater](hirlinger): [Der](hirlinger) habe die Hypothek längst aufgekauft. In drei Wochen ist der Hof futsch! [Resi](resi) überwindet sich und klopft bei [Tamara](tamara), [die](tamara) bis vor Kurzem Insolvenzen abgewickelt hat. Bei einer Flasche Obstler erfahren die [Frauen](resi+tamara), dass [Ferdl](ferdl) [beiden](resi+tamara) wörtlich denselben Liebesbrief geschickt hat.
- parent hirlinger vroni "Tochter"
+ reveal vroni resi "warnt"
- lose? resi "futsch"
- help? tamara resi "klopft"
- create.past ferdl "Liebesbrief"
+ betray.past ferdl resi+tamara "denselben Liebesbrief"
- discover resi+tamara ferdl "erfahren"

== 6
[Korbinian](korbinian) lädt die [Tierärztin](tierarzt) auf die Kirchweih ein, trägt dabei die Lederhose des [Vaters](alois) und kein Wort heraus. [Nuray](tierarzt) tanzt lieber mit [Burgi](vroni). Als der [Verschmähte](korbinian) sich volllaufen lässt und im Morgengrauen über die Gleise torkelt, trägt [ihn](korbinian) ausgerechnet [Bogdan](bogdan) nach Hause, [den](bogdan) [er](korbinian) im Sommer noch einen Tagedieb geschimpft hat. [Mia-Sophie](kind) hat Fieber. [Alois](alois) sitzt die ganze Nacht an [ihrem](kind) Bett und erzählt vom Krieg der Gartenzwerge.
- invite korbinian tierarzt "lädt"
- celebrate _ "Kirchweih"
- parent alois korbinian "Vaters"
- date tierarzt vroni "tanzt"
- reject tierarzt korbinian "Verschmähte"
+ rescue bogdan korbinian "trägt ihn"
- accuse.past korbinian bogdan "Tagedieb geschimpft"
- ill kind "Fieber"
- help alois kind "sitzt"

== 7
Das Fieber steigt, der Hubschrauber kann wegen Nebels nicht landen. [Resi](resi) setzt sich kurz entschlossen auf den Traktor und fährt [Mutter](tamara) und [Kind](kind) über den Pass ins Spital, wo die Ärzte eine Hirnhautentzündung feststellen. Es geht um Minuten, aber es geht gut aus. Auf dem Klinikflur nimmt [Tamara](tamara) die [Frau](resi) in den Arm, [die](resi) [sie](tamara) einst hintergangen hat, ohne es zu wissen. Daheim bricht unterdessen [Napoleon](stier) aus und nimmt [Hirlingers](hirlinger) Hochsitz auf die Hörner, samt [Hirlinger](hirlinger).
+ rescue resi kind "fährt"
- parent tamara kind "Mutter"
- ill kind "Hirnhautentzündung"
- recover kind "gut aus"
+ reconcile resi tamara "nimmt Tamara die Frau"
- affair.past ferdl tamara "hintergangen"
- flee stier "bricht"
- attack stier hirlinger "Hörner"

== 8
Mit Gipsbein und Rachedurst fordert [Hirlinger](hirlinger), den [Stier](stier) zu keulen. [Dr. Kaya](tierarzt) bescheinigt dem [Tier](stier) ein sanftes Gemüt und der [Gegenseite](hirlinger) eine Fahne. Das Gericht vertagt sich. [Burgi](vroni) zieht nach einem Wortwechsel mit dem [Vater](hirlinger) daheim aus, und wo findet [sie](vroni) ein Bett? Über der Tierarztpraxis. Den Rest reimt sich das Dorf zusammen, nur [Korbinian](korbinian) bringt [Nuray](tierarzt) weiterhin jeden Freitag Eier.
- injure hirlinger "Gipsbein"
- kill? hirlinger stier "keulen"
- help tierarzt stier "bescheinigt"
- quarrel hirlinger vroni "Wortwechsel"
+ move vroni tierarzt "zieht"
- couple? tierarzt vroni "reimt"
- love korbinian tierarzt "weiterhin"
- parent hirlinger vroni "Vater"
- gift korbinian tierarzt "Eier"

== 9
Ein Anruf aus [Winnipeg](@winnipeg) stellt alles auf den Kopf. [Ferdl](ferdl) lebt! [Er](ferdl) sitzt wegen Wilderei in Untersuchungshaft und braucht Geld. [Korbinian](korbinian) will [seinen](korbinian) [Bruder](ferdl) schmoren lassen, der [Alte](alois) will hinfliegen, [Resi](resi) will gar nichts mehr. [Sie](resi) geht in den Stall, melkt zwölf Kühe, zieht dann den Ehering ab und hängt ihn [Napoleon](stier) an den Nasenring. [Bogdan](bogdan) steht im Schatten und nimmt den Hut ab.
+ die! ferdl "lebt"
- arrest _ ferdl "Untersuchungshaft" @winnipeg
- reject korbinian ferdl "schmoren"
- sibling ferdl korbinian "Bruder"
- travel? alois "hinfliegen"
+ breakup resi ferdl "Ehering"

== 10
[Tamara](tamara) durchforstet [Ferdls](ferdl) Papiere und macht eine Entdeckung, die den Hof retten könnte: Die Unterschrift auf der Hypothek stammt gar nicht von [ihm](ferdl). In die Mangel genommen, bricht der [Filialleiter](banker) zusammen und räumt ein, im Auftrag [Hirlingers](hirlinger) gefälscht zu haben, gegen einen gebrauchten Porsche. [Josefa](josefa), [die](josefa) seit Jahrzehnten nichts gesagt hat, sagt nun dem [Altbauern](alois), weshalb [sie](josefa) nie geheiratet hat. [Er](alois) setzt die Brille auf, um [sie](josefa) richtig zu sehen.
- investigate tamara ferdl "durchforstet"
+ discover tamara "Entdeckung"
- betray.past banker+hirlinger resi "gefälscht"
- reveal banker tamara "räumt"
- gift hirlinger banker "Porsche"
- married! _ josefa "nie geheiratet"
+ confess josefa alois "weshalb sie nie"

== 11
[Hirlinger](hirlinger) setzt sich über die Grenze ab und überlässt [Burgi](vroni) den ganzen Betrieb. [Korbinian](korbinian), von Gewissensbissen geplagt, wirft sich vor [Resi](resi) ins Stroh: [Er](korbinian) habe mit dem [Schuft](hirlinger) gemeinsame Sache gemacht. [Sie](resi) verzeiht, verdonnert [ihren](resi) [Schwager](korbinian) aber zu hundert Tagen Nachtwache bei den Kälbern. In der ersten kommt eines verkehrt herum. Wer hilft [ihm](korbinian)? Die junge [Aushilfe](tamara) aus [Hamburg](@hamburg), [die](tamara) inzwischen weiß, wo man ziehen muss.
+ flee hirlinger "über die Grenze"
- gift hirlinger vroni "überlässt"
- sad korbinian "Gewissensbissen"
- reveal korbinian resi "gemeinsame Sache"
- betray.past hirlinger+korbinian resi "gemeinsame Sache"
+ reconcile korbinian resi "verzeiht"
- kin korbinian resi "Schwager"
- help tamara korbinian "hilft"

== 12
[Ferdl](ferdl) steht in der Tür, braun gebrannt, und breitet die Arme aus. Keine läuft hinein. Nur [Mia-Sophie](kind) mustert den [Heimkehrer](ferdl) und fragt [Alois](alois), wer der [Mann](ferdl) sei. Bei der Brotzeit eröffnen [ihm](ferdl) [seine](ferdl) [Frau](resi) und [seine](ferdl) [Geliebte](tamara) gemeinsam die Lage: [Die eine](resi) reicht die Scheidung ein, [die andere](tamara) pachtet die Austragskammer auf zehn Jahre, und schlafen könne [er](ferdl) bei [Napoleon](stier). Der [Großvater](alois) tanzt in der Küche mit [Josefa](josefa), leise, zu keiner Musik.
+ return ferdl "steht"
- reject resi+tamara ferdl "Keine läuft"
- married ferdl resi "Frau"
- affair ferdl tamara "Geliebte"
+ divorce? ferdl resi "Scheidung"
- kin alois kind "Großvater"
- couple? alois josefa "tanzt"
