%series Steillage mit Nachfrost
%lang de
%genre crime series in a wine region, texts of a DVD box
%cast lauer | Hauptkommissarin Annegret Lauer; Annegret; Lauer | f
%cast cem | Cem Altun; Cem; Altun | m
%cast jupp | Jupp Kastor; Jupp; Kastor | m
%cast kastors | Kastors | g
%cast elke | Elke | f
%cast marius | Marius | m
%cast denise | Denise | f
%cast rolf | Rolf | m
%cast thewes | Staatsanwalt Thewes; Thewes | m
%cast pruefer | - | m
%cast koenigin | - | f
%cast vorgaengerin | - | f
%cast sommelier | - | m
%cast blonde | - | f
%cast rothaarige | - | f
%cast kellermeister | - | m
%cast baby | - | f
%cast apothekerin | Rita Schaab; Schaab | f
%cast schaabmann | - | m
%cast lehrer | - | m
%cast schuelerin | Nele | f
%cast faehrmann | - | m
%cast maske | - | m
%cast unbekannt | - | m
%cast gegner | - | m
%cast cbruder | Kenan | m

== 1 Toter Winkel
Nach achtzehn Jahren in [Mainz](@mainz) kehrt [Hauptkommissarin Annegret Lauer](lauer) an die Mosel zurück, wo die Hänge steil und die Erinnerungen lang sind. In der Kelter [ihres](lauer) [Schwagers](jupp) [Jupp Kastor](jupp), [den](jupp) [sie](lauer) einst liebte und [ihrer](lauer) [Schwester](elke) überlassen musste, liegt ein [Weinprüfer](pruefer) mit gebrochenem Genick. [Lauers](lauer) neuer [Partner](cem) [Cem Altun](cem) hält den [Winzer](jupp) für den Täter. [Sie](lauer) widerspricht, und nicht aus kriminalistischen Gründen.
+ return lauer "kehrt"
- kin jupp lauer "Schwagers"
- love.past lauer jupp "liebte"
- sibling elke lauer "Schwester"
+ die pruefer "gebrochenem Genick"
- colleague.start cem lauer "neuer Partner"
- accuse cem jupp "hält"

== 2 Königin für eine Ernte
Die amtierende [Weinkönigin](koenigin) ist vom Festwagen verschwunden, [ihr](koenigin) Krönchen treibt im Fluss. Unter Verdacht gerät die [Vorgängerin](vorgaengerin), [die](vorgaengerin) den Thron nicht kampflos räumen wollte. Doch [Lauer](lauer) durchschaut das Spiel: [Die beiden](koenigin+vorgaengerin) sind seit dem Frühjahr ein Paar und haben sich nach [Luxemburg](@luxemburg) davongemacht, weil das Dorf von [ihnen](koenigin+vorgaengerin) nichts ahnen durfte. Vor [Annegrets](lauer) Tür steht am Abend [Rolf](rolf), der [Gatte](rolf), mit [dem](rolf) [sie](lauer) fertig zu sein glaubte.
- accuse _ vorgaengerin "Verdacht"
- discover lauer koenigin+vorgaengerin "durchschaut"
+ couple koenigin vorgaengerin "Paar"
+ flee koenigin+vorgaengerin "davongemacht" @luxemburg
- return rolf "steht"
- married lauer rolf "Gatte"

== 3 Korkgeschmack
Ein [Sommelier](sommelier) kippt bei der Blindprobe vom Stuhl: Zyankali, Jahrgang unbekannt. Um [ihn](sommelier) weinen zwei [Frauen](blonde+rothaarige), eine [Blonde](blonde) und eine [Rothaarige](rothaarige), [die](blonde+rothaarige) nichts voneinander wussten und doch denselben Ehering tragen. [Beide](blonde+rothaarige) hätten Grund gehabt, den [Bigamisten](sommelier) zu vergiften. Getan hat es indes der [Kellermeister](kellermeister), [dem](kellermeister) der [Tote](sommelier) auf gepanschte Fässer gekommen war. [Altun](cem) bekommt einen Anruf, auf den [er](cem) vier Jahre gewartet hat: [Denise](denise) erwartet ein Kind.
- sad blonde+rothaarige sommelier "weinen"
- married.past blonde+rothaarige sommelier "Ehering"
- cheat.past sommelier blonde+rothaarige "Bigamisten"
- kill? blonde+rothaarige sommelier "Grund"
+ kill kellermeister sommelier "Getan"
- discover.past sommelier kellermeister "gekommen"
+ pregnant denise "erwartet"

== 4 Flurbereinigung
Brandstiftung im Weinberg! Drei Hektar Riesling sind in Rauch aufgegangen, und niemand hat etwas gesehen. Die Benzinspur endet im Schuppen der [Kastors](kastors), und in Gewahrsam wandert [Marius](marius), der [Sohn](marius) von [Elke](elke) und [Jupp](jupp). [Elke](elke) verflucht [ihre](elke) [Schwester](lauer), [die](lauer) den eigenen [Neffen](marius) abführt. [Rolf](rolf) hat sich derweil im Gasthof eingemietet und umwirbt [seine](rolf) [Frau](lauer) mit Rosen, Reue und Rechnungen, die [sie](lauer) begleichen soll. [Annegret](lauer) ist standhaft. Fast.
+ arrest lauer marius "Gewahrsam"
- parent elke+jupp marius "Sohn"
- sad elke lauer "verflucht"
- sibling elke lauer "Schwester"
- kin lauer marius "Neffen"
- flirt rolf lauer "umwirbt"
- married lauer rolf "Frau"
- gift rolf lauer "Rosen"

== 5 Die Apothekerin von Enkirch
Der dritte [Mann](schaabmann) der [Apothekerin](apothekerin) [Rita Schaab](apothekerin) ist wie die ersten beiden sanft entschlafen, diesmal jedoch nicht unbemerkt. Im Blut findet sich Fingerhut. [Cem](cem) schleicht sich als Kunde ein und wird um ein Haar Nummer vier, denn die [Witwe](apothekerin) serviert zum Flirt einen Likör. [Lauer](lauer) schlägt [ihm](cem) das Glas aus der Hand. [Marius](marius), gegen Kaution frei, verrät [seiner](marius) [Tante](lauer), dass [er](marius) den Brand nicht gelegt hat, sondern jemanden deckt.
- die schaabmann "entschlafen"
+ kill? apothekerin cem "Nummer vier"
- flirt apothekerin cem "Flirt"
- married.past apothekerin schaabmann "Mann"
+ rescue lauer cem "schlägt"
- reveal marius lauer "verrät"
- kin lauer marius "Tante"
- help marius _ "deckt"

== 6 Hausaufgaben
Der beliebte [Lehrer](lehrer) der Abschlussklasse liegt erschlagen im Fahrradkeller. Die [Ermittler](cem+lauer) stoßen auf heimliche Treffen mit einer [Schülerin](schuelerin) – und auf [deren](schuelerin) [Verehrer](marius), [der](marius) Benzin im Schuppen hatte: [Marius](marius). Für [Nele](schuelerin) nahm [er](marius) den Brand auf sich, aus Liebe, die [sie](schuelerin) nie erwiderte. Den [Pädagogen](lehrer) aber hat auch [er](marius) nicht auf dem Gewissen. [Kastor](jupp) dankt [Annegret](lauer) dafür, dass [sie](lauer) an [seinen](jupp) [Sohn](marius) geglaubt hat. Der Dank gerät zum Kuss.
+ kill _ lehrer "erschlagen"
- affair.past lehrer schuelerin "heimliche Treffen"
- love marius schuelerin "aus Liebe"
- help.past marius schuelerin "nahm er den Brand"
- love! schuelerin marius "nie erwiderte"
- kill! marius lehrer "nicht auf dem Gewissen"
- parent jupp marius "Sohn"
+ kiss jupp lauer "Kuss"

== 7 Über den Fluss
Ein alter [Fährmann](faehrmann) treibt tot im Wasser, in [seiner](faehrmann) Kajüte lagern unverzollte Zigaretten. Für [Cem](cem) wird der Fall zur Zerreißprobe: Das Boot der Schmuggler gehört [seinem](cem) [Bruder](cbruder) [Kenan](cbruder). [Er](cem) lässt [ihn](cbruder) laufen und unterschlägt den Beweis. [Lauer](lauer) bemerkt es, schreit [ihn](cem) an wie nie zuvor und schweigt dann gegenüber [Staatsanwalt Thewes](thewes). [Der](thewes) hat für die spröde [Ermittlerin](lauer) ohnehin nur Augen, keine Ohren.
+ die faehrmann "treibt tot"
- sibling cbruder cem "Bruder"
- help cem cbruder "laufen"
+ betray cem _ "unterschlägt"
- discover lauer cem "bemerkt"
- quarrel cem lauer "schreit"
- reveal! lauer thewes "schweigt"
- love thewes lauer "Augen"

== 8 Geiselnahme am Schalter drei
Ein [Maskierter](maske) überfällt die Sparkasse von [Traben](@traben) und nimmt [Denise](denise) als Geisel, bei [der](denise) soeben die Wehen eingesetzt haben. [Altun](cem) bietet sich zum Tausch an und wird ausgelacht. Da betritt [Kenan](cbruder) den Schalterraum, erkennt in dem [Räuber](maske) einen früheren [Komplizen](maske) und wirft sich auf [ihn](maske). Ein Schuss aus der Pistole des [Maskierten](maske) trifft den [Schmuggler](cbruder) in die Schulter. Zwischen Kontoauszügen schenkt [Denise](denise) einer [Tochter](baby) das Leben; [Cem](cem) trägt dem [Bruder](cbruder) nichts mehr nach.
+ abduct maske denise "Geisel" @traben
- rescue? cem denise "Tausch"
- colleague.past cbruder maske "Komplizen"
- attack cbruder maske "wirft"
- injure cbruder maske "trifft"
+ birth denise baby "Leben"
- sibling cbruder cem "Bruder"
- reconcile cbruder cem "nichts mehr nach"

== 9 Spätlese
Zwei [Liebende](jupp+lauer), ein Versteck, eine [Zeugin](elke): [Elke](elke) überrascht [Annegret](lauer) und [Jupp](jupp) im Heu der Schutzhütte. Ohne ein Wort setzt [sie](elke) sich ans Steuer, mit zwei Promille, und überfährt auf der Uferstraße beinahe [Rolf](rolf). Der [Gehörnte](rolf) und die [Gehörnte](elke) verbrüdern sich an der Hotelbar; am Morgen wissen [beide](elke+rolf) nicht mehr, wer wem was versprochen hat. [Thewes](thewes) fordert [Lauer](lauer) auf, sich von der Familie fernzuhalten. Aus Sorge? Aus Eifersucht?
+ affair jupp lauer "Liebende"
+ discover elke jupp+lauer "überrascht"
- injure? rolf elke "beinahe"
- cheat lauer rolf "Gehörnte"
- cheat jupp elke "Gehörnte"#2
- friend.start elke rolf "verbrüdern"
- jealous? thewes jupp "Eifersucht"

== 10 Nebel über Parzelle elf
Spaziergänger finden [Rolf](rolf) erschossen zwischen den Reben, die Kugel stammt aus der Dienstwaffe [seiner](rolf) [Frau](lauer). [Annegret](lauer) beteuert, [sie](lauer) sei in jener Nacht allein gewesen, und verschweigt [Jupp](jupp) zuliebe, dass es nicht stimmt. [Thewes](thewes) muss die [Frau](lauer) verhaften, [die](lauer) [er](thewes) anbetet. [Altun](cem) glaubt [ihr](lauer) kein Wort, aber an [ihre](lauer) Unschuld. Und [Elke](elke) vernichtet im Kachelofen einen Brief des [Toten](rolf).
+ kill _ rolf "erschossen"
- married.past lauer rolf "Frau"
- betray lauer _ "beteuert"
- help lauer jupp "zuliebe"
+ arrest thewes lauer "verhaften"
- love thewes lauer "anbetet"
- kill! lauer rolf "Unschuld"

== 11 Untersuchungshaft
Auf eigene Faust durchleuchtet [Cem](cem) das Leben des [Opfers](rolf) und findet Kontoauszüge: Monat für Monat kassierte [Rolf](rolf) Schweigegeld von einem [Unbekannten](unbekannt) mit dem Kürzel T. Im Gefängnis sagt [Jupp](jupp), [er](jupp) werde sich von [Elke](elke) trennen und zu der gemeinsamen Nacht stehen. [Annegret](lauer) bittet [ihn](jupp), [ihre](lauer) [Schwester](elke) zu schonen. [Die](elke) ist [ihm](jupp) zuvorgekommen. Mit verweintem Gesicht legt [Elke](elke) bei [Cem](cem) das halb verkohlte Schreiben auf den Tisch.
+ investigate cem rolf "durchleuchtet"
- threaten.past rolf unbekannt "Schweigegeld"
- breakup? jupp elke "trennen"
- sex.past jupp lauer "Nacht"
- sibling elke lauer "Schwester"
- sad elke "verweintem"
+ reveal elke cem "legt"

== 12 Letzter Jahrgang
T. wie [Thewes](thewes): Der [Staatsanwalt](thewes) hatte vor Jahren einen [Unfallgegner](gegner) sterben lassen, [Rolf](rolf) war Zeuge, und als [dieser](rolf) mehr verlangte, griff der [Jurist](thewes) zu [Lauers](lauer) Waffe. Im Wingert richtet [er](thewes) sie nun auf [Cem](cem). Den Schuss gibt [Annegret](lauer) ab, eben erst entlassen. [Elke](elke) jagt [Jupp](jupp) vom Hof, doch auch [ihre](elke) [Schwester](lauer) will [ihn](jupp) nicht mehr haben. Auf der Bank am Fluss teilen die [Frauen](elke+lauer) sich eine Flasche, die älter ist als [ihr](elke+lauer) Streit.
- die.past gegner thewes "sterben lassen"
- threaten.past rolf thewes "verlangte"
+ kill.past thewes rolf "griff"
- threaten thewes cem "richtet"
+ rescue lauer cem "Schuss"
- breakup elke jupp "jagt"
- reject lauer jupp "nicht mehr haben"
+ reconcile elke lauer "teilen"
- sibling elke lauer "Schwester"
