%series Grenzfluss
%lang de
%genre crime, Görlitz on the Neisse, long sentences of an encyclopaedia article
%cast halina | Halina Wolny; Halina; Wolny | f
%cast edzard | Edzard Toben; Edzard; Toben | m
%cast sander | Wulff Sander; Sander | m
%cast ngozi | Ngozi Reimers; Reimers | f
%cast kajetan | Kajetan | m
%cast jarek | Jarek Wolny; Jarek | m
%cast quirin | Dr. Quirin Abel; Abel; Quirin | m
%cast uhrmacher | Benno Kestler; Kestler | m
%cast irmela | Irmela Voss; Irmela | f
%cast voss | Detlev Voss; Voss | m
%cast saskia | Saskia Voss; Saskia | f
%cast tijana | Tijana Perić; Tijana; Perić | f
%cast lkw | - | m
%cast richter | - | m

== 1
Am Morgen, an dem [Halina Wolny](halina) bei der Kripo in [Görlitz](@goerlitz) anfängt, treibt in der Neiße die Leiche des [Antiquitätenhändlers](voss) [Detlev Voss](voss), [dessen](voss) [Witwe](irmela) [Irmela](irmela) auf die Nachricht hin so auffallend gefasst bleibt, dass [Halinas](halina) neuer [Kollege](edzard) [Edzard Toben](edzard), ein wortkarger [Friese](edzard), [sie](irmela) auf der Stelle für die Täterin hält. [Dr. Quirin Abel](quirin), der [Rechtsmediziner](quirin), stellt fest, dass der [Tote](voss) schon vor dem Sturz erschlagen wurde. [Tochter](saskia) [Saskia](saskia), [die](saskia) mit [ihrer](saskia) [Mutter](irmela) seit Jahren über Kreuz liegt, gibt [dieser](irmela) am Telefon die Schuld. In der Werkstatt eines [Uhrmachers](uhrmacher) bleiben um Mitternacht alle Pendel stehen.
- hire halina "anfängt" @goerlitz
+ kill _ voss "erschlagen"
- married.past irmela voss "Witwe"
- colleague edzard halina "Kollege"
- discover quirin voss "stellt fest"
- parent irmela saskia "Mutter"
- parent voss saskia "Tochter"
- enemy irmela saskia "über Kreuz"
- accuse saskia irmela "Schuld"
- accuse edzard irmela "Täterin"

== 2
Weil [Wulff Sander](sander), unter [dem](sander) [Toben](edzard) seit elf Jahren dient, der [Neuen](halina) nicht über den Weg traut, lässt [er](sander) [sie](halina) zunächst Akten sortieren, wobei [sie](halina) auf drei ältere Todesfälle stößt, die nie aufgeklärt wurden. Ohne [ihren](halina) [Vorgesetzten](sander) einzuweihen, nimmt [sie](halina) sich die Geschäfte der [Voss](irmela+saskia+voss) vor, bei denen immer wieder ein [Uhrmacher](uhrmacher) Rechnungen unterschrieb. Daheim packt [Kajetan](kajetan), [ihr](halina) siebzehnjähriger [Sohn](kajetan), die letzten Kisten aus, vermisst [Breslau](@breslau) und schreibt heimlich [seinem](kajetan) [Vater](jarek), von [dem](jarek) sich die [Kommissarin](halina) im Frühjahr nach einer Ohrfeige zu viel getrennt hat. Die Uferpromenade liegt im Nebel.
- boss sander edzard "unter dem"
- find halina "stößt"
- boss sander halina "Vorgesetzten"
- betray halina sander "Ohne"
+ investigate halina irmela+saskia+voss "vor"
- parent halina kajetan "Sohn"
- sad kajetan "vermisst"
- parent jarek kajetan "Vater"
+ breakup.past halina jarek "getrennt"
- attack.past jarek halina "Ohrfeige"

== 3
[Irmela](irmela), von der [Staatsanwältin](ngozi) [Ngozi Reimers](ngozi) zum zweiten Mal vorgeladen, räumt ein, dass [sie](irmela) von der Liebschaft [ihres](irmela) verblichenen [Gatten](voss) mit der [Reporterin](tijana) [Tijana Perić](tijana) gewusst habe, beteuert jedoch, [sie](irmela) habe [ihm](voss) längst vergeben. [Perić](tijana), [die](tijana) in [ihrer](tijana) Zeitung ungerührt über den Fall schreibt, leugnet zunächst und bricht dann vor [Edzard](edzard) in Tränen aus, worauf [dieser](edzard) [ihr](tijana) unbeholfen [sein](edzard) Taschentuch reicht. [Quirin](quirin) bemerkt als Einziger, dass der [Friese](edzard) seither rasierter zum Dienst erscheint. [Sander](sander) verlangt Ergebnisse bis Freitag. Es wird Freitag.
- reveal irmela ngozi "räumt ein"
+ affair.past tijana voss "Liebschaft"
- cheat.past voss irmela "Liebschaft"
- married.past irmela voss "Gatten"
- die.past voss "verblichenen"
- discover.past irmela voss "gewusst"
- reconcile.past irmela voss "vergeben"
- create tijana "schreibt"
- betray tijana _ "leugnet"
- sad tijana "Tränen"
- help edzard tijana "Taschentuch"
- discover quirin edzard "bemerkt"
- love? edzard tijana "rasierter"

== 4
Entgegen der Weisung, sich von der Familie fernzuhalten, sucht [Halina](halina) den [Uhrmacher](uhrmacher) auf, [der](uhrmacher) [ihr](halina) freundlich Tee anbietet und versichert, den [Ermordeten](voss) nur flüchtig gekannt zu haben, obwohl an der Wand eine Fotografie hängt, auf der [die beiden](uhrmacher+voss) einander lachend die Arme um die Schultern legen. Als [sie](halina) danach fragt, ist der [Alte](uhrmacher) durch die Hintertür verschwunden. Währenddessen steht [Jarek](jarek) unangekündigt vor [Halinas](halina) Wohnung, fällt [seinem](jarek) [Jungen](kajetan) um den Hals und behauptet, trocken zu sein. [Der](kajetan) möchte [ihm](jarek) so gern glauben, dass [er](kajetan) [ihm](jarek) den Schlüssel überlässt.
- kill.past _ voss "Ermordeten"
- meet halina uhrmacher "sucht"
+ betray uhrmacher halina "versichert"
- friend.past uhrmacher voss "lachend"
+ flee uhrmacher halina "verschwunden"
- return jarek "steht"
- parent jarek kajetan "Jungen"
- happy jarek kajetan "Hals"
- recover? jarek "trocken"
- gift kajetan jarek "überlässt"

== 5
[Reimers](ngozi), [die](ngozi) es sich mit der Wahl zur Oberstaatsanwältin nicht verderben will, drängt auf einen schnellen Erfolg und erwirkt beim [Richter](richter) einen Haftbefehl gegen [Saskia](saskia), [der](saskia) der [Vater](voss), wie ein Testament belegt, keinen Cent vermachen wollte. [Saskia](saskia) wird vor [ihrer](saskia) Tanzschule in Handschellen gelegt, während ausgerechnet [Irmela](irmela), die angebliche [Rabenmutter](irmela), zwischen [sie](saskia) und die Beamten tritt und lauthals ein Geständnis ablegt, das, wie [Wolny](halina) sofort durchschaut, von vorn bis hinten erfunden ist. [Toben](edzard), [der](edzard) es für bare Münze nimmt, überwirft sich darüber mit [seiner](edzard) [Partnerin](halina) so heftig, dass [Abel](quirin) die Tür des Sektionssaals schließt.
- hire? ngozi "Oberstaatsanwältin"
- accuse ngozi saskia "Haftbefehl"
- parent voss saskia "Vater"
- gift! voss saskia "vermachen"
- parent irmela saskia "Rabenmutter"
+ arrest _ saskia "Handschellen"
- help irmela saskia "tritt"
+ betray irmela _ "Geständnis"
- discover halina irmela "durchschaut"
- discover! edzard irmela "bare Münze"
- colleague edzard halina "Partnerin"
- quarrel edzard halina "überwirft"

== 6
Nachdem ein [Lastwagenfahrer](lkw) den flüchtigen [Alten](uhrmacher) auf einem Rastplatz bei [Bautzen](@bautzen) gesehen haben will, fahren [Halina](halina) und [Edzard](edzard), [die](edzard+halina) seit Tagen nur noch über Zettel verkehren, gemeinsam hin, geraten in ein Unwetter und müssen sich ein Pensionszimmer teilen, in dem [er](edzard) [ihr](halina) erstmals erzählt, dass [seine](edzard) Ehe an diesem Beruf zerbrochen ist. Mehr als ein Händedruck geschieht in jener Nacht nicht, obwohl [Sander](sander) am nächsten Tag anzügliche Bemerkungen macht. Der [Fahrer](lkw) hat sich, wie sich herausstellt, bloß wichtiggemacht. In [Görlitz](@goerlitz) plündert [Jarek](jarek) derweil die Haushaltskasse, und [Kajetan](kajetan), [der](kajetan) [ihn](jarek) dabei ertappt, hält den Mund.
- find? lkw uhrmacher "gesehen"
- flee.past uhrmacher "flüchtigen"
- travel edzard+halina "fahren" @bautzen
- reveal edzard halina "erzählt"
- divorce.past _ edzard "zerbrochen"
- reconcile edzard halina "Händedruck"
- affair! edzard halina "Mehr als"
- betray lkw _ "wichtiggemacht"
+ steal jarek halina "plündert"
- discover kajetan jarek "ertappt"
- reveal! kajetan halina "hält den Mund"

== 7
Aus der Untersuchungshaft entlassen, zieht [Saskia](saskia) zum Erstaunen der Nachbarschaft in das Haus [ihrer](saskia) [Mutter](irmela), [die](irmela) [ihr](saskia) das alte Kinderzimmer hergerichtet hat, und bei Hühnerfrikassee begraben die [Frauen](irmela+saskia) einen zehnjährigen Zwist. Im Keller entdeckt die [Tänzerin](saskia) gefälschte Taschenuhren, von denen jede ein Vermögen wert wäre, wenn sie echt wäre. [Tijana](tijana), [die](tijana) davon Wind bekommt, bietet [ihr](saskia) Geld für die Geschichte; [Saskia](saskia), [der](saskia) die einstige [Geliebte](tijana) des [Vaters](voss) zuwider ist, knallt die Tür zu. Am selben Abend wird die [Journalistin](tijana) auf der Altstadtbrücke von hinten niedergestoßen und bleibt bewusstlos liegen.
- arrest.past _ saskia "Untersuchungshaft"
- move saskia irmela "zieht"
- parent irmela saskia "Mutter"
+ reconcile irmela saskia "begraben"
- find saskia "entdeckt"
- discover tijana saskia "Wind"
- gift? tijana saskia "Geld"
- reject saskia tijana "knallt"
- parent voss saskia "Vaters"
- affair.past tijana voss "Geliebte"
+ attack _ tijana "niedergestoßen"
- injure tijana "bewusstlos"

== 8
Im Städtischen Klinikum kommt [Tijana](tijana) nach zwei Tagen zu sich, und das Erste, was [sie](tijana) sieht, ist [Edzard](edzard), [der](edzard) auf einem viel zu kleinen Stuhl an [ihrem](tijana) Bett wacht. Von [ihr](tijana) erfährt [er](edzard) endlich den Namen des [Uhrmachers](uhrmacher): [Benno Kestler](uhrmacher), mit [dem](uhrmacher) [Voss](voss) zwanzig Jahre lang Fälschungen nach [Krakau](@krakau) verschoben und Gewinn wie Verlust geteilt habe, bis die [Kompagnons](uhrmacher+voss) einander spinnefeind wurden. [Sander](sander) erteilt dem [Kommissar](edzard) einen Verweis, weil [er](edzard) [seine](edzard) Schicht versäumt hat. [Ngozi Reimers](ngozi) wird befördert, feiert im Ratskeller und lädt die gesamte Mordkommission dazu, nur [Halina](halina) nicht.
- recover tijana "zu sich"
- help edzard tijana "wacht"
+ reveal tijana edzard "erfährt"
- colleague.past uhrmacher voss "Kompagnons"
- betray.past uhrmacher+voss _ "Fälschungen"
- enemy.past uhrmacher voss "spinnefeind"
- accuse sander edzard "Verweis"
- hire ngozi "befördert"
- celebrate ngozi "feiert"
- invite! ngozi halina "nur Halina nicht"

== 9
[Kajetan](kajetan), [den](kajetan) das schlechte Gewissen plagt, beichtet [seiner](kajetan) [Mutter](halina) den Griff in die Kasse, woraufhin [sie](halina) [ihrem](halina) [Ex](jarek) die Koffer vor die Tür stellt. [Jarek](jarek), betrunken wie in alten Zeiten, schwört Rache und zerrt den [Siebzehnjährigen](kajetan) am nächsten Mittag vom Schulhof in einen Lieferwagen. Während [Toben](edzard) die Straßensperren organisiert und [Abel](quirin), [der](quirin) [Halina](halina) seit der Schulzeit kennt, [ihre](halina) zitternden Hände hält, meldet sich bei der Wache ein fremder [Greis](uhrmacher), [der](uhrmacher) den Wagen am Stausee gesehen hat, aber [seinen](uhrmacher) Namen nicht nennt. [Seine](uhrmacher) Stimme kommt der [Kommissarin](halina) bekannt vor.
- sad kajetan "Gewissen"
+ reveal kajetan halina "beichtet"
- steal.past jarek halina "Griff"
- parent halina kajetan "Mutter"
- ex halina jarek "Ex"
- reject halina jarek "Koffer"
- threaten jarek halina "Rache"
+ abduct jarek kajetan "zerrt"
- friend halina quirin "Schulzeit"
- help quirin halina "hält"
- sad halina "zitternden"
- help uhrmacher _ "meldet"

== 10
Am Stausee holt die [Mutter](halina) [ihr](halina) [Kind](kajetan), indem [sie](halina) unbewaffnet auf den Steg geht, mit dem [Vater](jarek) polnisch redet und wartet, bis [ihm](jarek) die Arme sinken; [Edzard](edzard), [der](edzard) im Schilf gelegen hat, führt [ihn](jarek) ab. Der [Junge](kajetan), bis auf eine Platzwunde unversehrt, weigert sich, mit [ihr](halina) zu sprechen. [Kestler](uhrmacher), denn von [ihm](uhrmacher) stammte der Hinweis, lässt sich noch in derselben Nacht auf einer Parkbank von der [Frau](halina) finden, der [er](uhrmacher) im Winter davongelaufen war. Den [Händler](voss), erklärt [er](uhrmacher) dort, habe nicht [er](uhrmacher) umgebracht, sondern [einer](sander), [der](sander) eine Dienstmarke trage.
- parent halina kajetan "Mutter"
- parent jarek kajetan "Vater"
+ rescue halina kajetan "holt"
- arrest edzard jarek "führt ihn ab"
- injure kajetan "Platzwunde"
- reject kajetan halina "weigert"
- find halina uhrmacher "finden"
- flee.past uhrmacher halina "davongelaufen"
+ reveal uhrmacher halina "erklärt"
- kill! uhrmacher voss "umgebracht"
- kill.past sander voss "einer"

== 11
[Quirin](quirin) vergleicht auf [Halinas](halina) Bitte hin die Schädelverletzung mit den Schlagstöcken des Reviers und wird fündig, wagt es aber nicht, das Ergebnis der frisch gekürten [Oberstaatsanwältin](ngozi) vorzulegen, weil [diese](ngozi), wie das halbe Gericht weiß, mit [Wulff Sander](sander) das Bett teilt. [Tijana](tijana), noch mit Verband, druckt die Geschichte trotzdem. [Sander](sander), von [Edzard](edzard), [der](edzard) [ihn](sander) wie einen Bruder verehrt hat, vor der versammelten Mannschaft zur Rede gestellt, lacht zuerst, greift dann zur Waffe und nimmt [Reimers](ngozi) als Schutzschild, ehe [er](sander) mit [ihr](ngozi) durch die Tiefgarage entkommt. Zurück bleiben [sein](sander) Hut und ein Schweigen.
- help quirin halina "vergleicht"
- discover quirin sander "fündig"
- reveal! quirin ngozi "wagt es aber nicht"
- affair ngozi sander "Bett teilt"
+ create tijana "druckt"
- accuse edzard sander "zur Rede gestellt"
- sibling! edzard sander "wie einen Bruder"
- happy sander "lacht"
+ abduct sander ngozi "Schutzschild"
- flee sander "entkommt"

== 12
In einem Bahnwärterhaus an der Grenze, in dem sich [Sander](sander) mit [seiner](sander) [Geisel](ngozi) verschanzt hat, begreift die [Juristin](ngozi), [die](ngozi) in [ihm](sander) stets nur den ehrgeizigen [Beamten](sander) sehen wollte, dass [sie](ngozi) für [ihn](sander) nie mehr als eine Quelle gewesen ist, und löst mit einer Haarnadel [ihre](ngozi) Fesseln. Als [Halina](halina) und [Edzard](edzard) das Haus stürmen, sitzt der [Hauptkommissar](sander) gefesselt auf dem Stuhl, auf dem eben noch [Ngozi](ngozi) saß. [Irmela](irmela), [die](irmela) der Verhaftung auf der Brücke zusieht, spuckt vor dem [Mörder](sander) [ihres](irmela) [Mannes](voss) aus. [Kestler](uhrmacher) stellt sich und kommt mit Bewährung davon.
- abduct.past sander ngozi "Geisel"
- betray.past sander ngozi "Quelle"
- discover ngozi sander "begreift"
- flee ngozi sander "löst"
- attack ngozi sander "gefesselt"
+ arrest edzard+halina sander "Verhaftung"
- reject irmela sander "spuckt"
- kill.past sander voss "Mörder"
- married.past irmela voss "Mannes"
- arrest? _ uhrmacher "stellt sich"

== 13
Zum kommissarischen Leiter des Dezernats bestellt, bietet [Toben](edzard) der [Frau](halina), mit [der](halina) [er](edzard) sich anfangs die Köpfe eingerannt hatte, die Stellvertretung an, und [sie](halina) sagt nach einer Nacht Bedenkzeit zu. [Kajetan](kajetan) besucht [seinen](kajetan) inhaftierten [Vater](jarek) und kehrt wortlos, aber aufrecht zurück; am Küchentisch lehnt [er](kajetan) die Stirn an die Schulter der [Mutter](halina). [Saskia](saskia) eröffnet im ehemaligen Laden der [Eltern](irmela+voss) einen Tanzsaal, zu dessen Einweihung [Tijana](tijana) mit dem neuen [Chef](edzard) erscheint, Hand in Hand, was [Irmela](irmela), zur allgemeinen Überraschung, mit einem Glas Sekt quittiert. Auf dem Kirchturm gehen die Uhren wieder richtig.
- hire edzard "bestellt"
+ hire halina edzard "sagt"
- quarrel.past edzard halina "Köpfe"
- arrest.past _ jarek "inhaftierten"
- parent jarek kajetan "Vater"
- parent halina kajetan "Mutter"
+ reconcile halina kajetan "Schulter"
- create saskia "eröffnet"
- parent irmela+voss saskia "Eltern"
- celebrate saskia "Einweihung"
- boss.start edzard halina "neuen Chef"
- couple.start edzard tijana "Hand in Hand"
- reconcile irmela tijana "Sekt"
