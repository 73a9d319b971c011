%series Mord am Skagerrak
%lang de
%genre crime drama with a team of investigators, Danish coast, translated fan-wiki summaries
%cast rikke | Rikke Thorsager; Rikke; Thorsager | f
%cast mads | Mads Kjeldsen; Mads; Kjeldsen | m
%cast noomi | Noomi Falch; Noomi; Falch | f
%cast preben | Preben Ibsgaard; Preben; Ibsgaard | m
%cast sofus | Sofus | m
%cast asger | Asger | m
%cast ditte | Ditte Kjeldsen; Ditte | f
%cast alma | Alma | f
%cast wachmann | Birk Overgaard; Overgaard | m
%cast schwester | Solvej Overgaard; Solvej | f
%cast reeder | Reeder Lauritz Munk; Lauritz Munk; Munk | m
%cast munkfrau | Gertrud Munk; Gertrud | f
%cast munksohn | Sylvester Munk; Sylvester | m
%cast toter | - | m
%cast joggerin | - | f
%cast lehrling | - | f
%cast geisel | Bodil | f
%cast hund | Balder | m
%cast student | - | m
%cast dmutter | - | f
%cast dvater | - | m
%cast noomivater | - | m

== 1 Strandgut
Eine [Joggerin](joggerin) stolpert am Strand von [Skagen](@skagen) über einen Seesack, aus dem eine Männerhand ragt. [Rikke Thorsager](rikke), Dienststellenleiterin und seit drei Monaten nüchtern, zieht [ihren](rikke) freien Tag zurück. An [ihrer](rikke) Seite ermittelt [Mads Kjeldsen](mads), [dessen](mads) [Gattin](ditte) auf gepackten Kartons sitzt, weil [er](mads) die Versetzung nach [Aarhus](@aarhus) ausgeschlagen hat, ohne [sie](ditte) zu fragen. Der [Ermordete](toter) war Matrose auf einem Kutter von [Lauritz Munk](reeder). Der [Reeder](reeder) spendet der Polizei Kaffee und Kuchen, [sein](reeder) [Sohn](munksohn) [Sylvester](munksohn) spendet einen falschen Alibizeugen. In der Gerichtsmedizin wartet [Noomi Falch](noomi) mit einem Fund auf: Unter der Zunge des [Matrosen](toter) steckt ein Verlobungsring.
- find joggerin toter "stolpert"
+ kill _ toter "Ermordete"
- recover rikke "nüchtern"
- colleague mads rikke "Seite"
- married ditte mads "Gattin"
- reject mads _ "ausgeschlagen"
- move? ditte "gepackten Kartons"
- gift reeder _ "Kaffee"
- parent reeder munksohn "Sohn"
- betray munksohn _ "falschen Alibizeugen"
+ discover noomi toter "Fund"
- boss.past reeder toter "Matrose"

== 2 Der Ring
Graviert ist das Schmuckstück mit „S. und B.“. [Solvej Overgaard](schwester), Kellnerin im Fährhaus, erkennt es sofort: [Ihr](schwester) war es von dem [Toten](toter) zugedacht, wie [ihr](schwester) [Bruder](wachmann) [Birk](wachmann) unter Tränen bezeugt. [Mads](mads) fragt sich, warum der [Nachtwächter](wachmann) eines Fischlagers um einen [Matrosen](toter) weint, [den](toter) [er](wachmann) kaum gekannt haben will. [Rikke](rikke) vernimmt derweil [Sylvester Munk](munksohn), [der](munksohn) die schöne [Kellnerin](schwester) seit der Schulzeit belagert und sich eine Abfuhr nach der anderen holt. Daheim findet [Kjeldsen](mads) einen Zettel auf dem Küchentisch. [Ditte](ditte) ist mit der kleinen [Alma](alma) zu [ihren](ditte) [Eltern](dmutter+dvater) gefahren, und diesmal nicht übers Wochenende.
- engaged? schwester toter "zugedacht"
- discover schwester "erkennt"
- sibling schwester wachmann "Bruder"
- sad wachmann "Tränen"
- investigate rikke munksohn "vernimmt"
- love munksohn schwester "belagert"
- reject schwester munksohn "Abfuhr"
- find mads "Zettel"
+ breakup ditte mads "diesmal nicht"
- travel alma+ditte dmutter+dvater "gefahren"
- parent dmutter+dvater ditte "Eltern"

== 3 Nebelhorn
Am Leuchtturm wird die [Joggerin](joggerin) von damals überfahren. Zufall? [Preben Ibsgaard](preben), der [Polizeichef](preben) aus [Aalborg](@aalborg), besteht auf einem Unfall und untersagt [Rikke](rikke) weitere Befragungen. [Sie](rikke) fragt trotzdem, und zwar [Gertrud Munk](munkfrau), [die](munkfrau) im Nachthemd öffnet und behauptet, [ihr](munkfrau) [Mann](reeder) sei auf See. Im Hintergrund klappt eine Tür. [Mads](mads) hat [seine](mads) [Schwiegereltern](dmutter+dvater) angerufen und nur den Anrufbeantworter erreicht. [Noomi](noomi), [die](noomi) [ihm](mads) eine Thermoskanne auf die Motorhaube stellt, möchte gern mehr als Kaffee mit [ihm](mads) teilen und geht, bevor [er](mads) es merkt. Der [Hund](hund) der [Verstorbenen](joggerin), [Balder](hund), läuft von nun an im Revier mit.
+ kill? _ joggerin "überfahren"
- die joggerin "Verstorbenen"
- boss preben rikke "untersagt"
- investigate rikke munkfrau "fragt"
- betray munkfrau rikke "behauptet"
- married munkfrau reeder "Mann"
- kin dmutter+dvater mads "Schwiegereltern"
- gift noomi mads "Thermoskanne"
+ love noomi mads "mehr als Kaffee"
- discover! mads noomi "bevor er es merkt"

== 4 Das Kühlhaus
[Birk Overgaard](wachmann) bestellt die [Kommissarin](rikke) nachts ins Fischlager, um [ihr](rikke) reinen Wein einzuschenken. Als [sie](rikke) kommt, hängt [er](wachmann) im Gefrierraum an einem Haken und atmet nicht. In [seiner](wachmann) Jacke steckt ein Abschiedsbrief, maschinengeschrieben, obwohl der [Wächter](wachmann) Legastheniker war. [Thorsager](rikke) bringt [Solvej](schwester) die Nachricht und bleibt, bis es hell wird. [Die](schwester) sagt mit tonloser Stimme, [sie](schwester) wisse jetzt, wofür das B stand: nicht für den [Matrosen](toter), für keinen Mann [ihres](schwester) Lebens. [Ihr](schwester) [Bruder](wachmann) und der [Ermordete](toter) waren das [Paar](toter+wachmann). Das S war [ihr](toter+wachmann) gemeinsames Schiff, die [Sirene](*sirene).
- invite wachmann rikke "bestellt"
- reveal? wachmann rikke "reinen Wein"
- find rikke wachmann "hängt"
+ die wachmann "atmet nicht"
- kill? _ wachmann "maschinengeschrieben"
- reveal rikke schwester "Nachricht"
- help rikke schwester "bleibt"
- sad schwester "tonloser"
- sibling schwester wachmann "Bruder"
- kill.past _ toter "Ermordete"
+ couple.past toter wachmann "das Paar"

== 5 Rückfall
[Rikke](rikke) hat eine Flasche gekauft. Drei Stunden sitzt [sie](rikke) davor, dann ruft [sie](rikke) [Asger](asger) an, [ihren](rikke) trockenen [Bürgen](asger), [der](asger) auf Krücken durch den Regen kommt und sie in den Ausguss leert. Anderntags fehlt [sie](rikke) bei der Lagebesprechung, und [Ibsgaard](preben) setzt prompt [Kjeldsen](mads) an die Spitze. [Der](mads) will den Posten der [Kollegin](rikke) gar nicht haben. Ein [Student](student), [der](student) Möwen zählt, hat von der Düne aus gefilmt, wie ein weißer Lieferwagen die [Läuferin](joggerin) rammte. Auf der Plane: eine Krabbe, das Emblem der Reederei [Munk](#munk). Noch am Abend ist die Speicherkarte aus der Asservatenkammer verschwunden.
- advisor asger rikke "Bürgen"
+ help asger rikke "leert"
- hire mads preben "setzt"
- reject mads preben "gar nicht haben"
- colleague mads rikke "Kollegin"
+ discover student joggerin "gefilmt"
- kill _ joggerin "rammte"
- steal _ "verschwunden"
- travel asger "kommt"

== 6 Die Kammer
Nur drei [Personen](mads+rikke+sofus) haben den Schlüssel zur Asservatenkammer: [Rikke](rikke), [Mads](mads) und der junge [Sofus](sofus), seit Herbst im Team und Schwarm aller Praktikantinnen. [Noomi](noomi) findet an der Siegelplombe einen Abdruck, der zu keinem [der drei](mads+rikke+sofus) gehört. Er ist vom [Chef](preben) selbst. [Sie](noomi) behält es zunächst für sich, denn [Ibsgaard](preben) hat [ihr](noomi) einst das Studium bezahlt, nachdem [ihr](noomi) [Vater](noomivater), [sein](preben) [Streifenpartner](noomivater), im Dienst umgekommen war. Von [Ditte](ditte) kommt ein Umschlag mit Formularen; [Mads](mads) unterschreibt alle außer dem letzten, das vom Sorgerecht handelt. [Balder](hund) frisst es auf.
+ discover noomi preben "Abdruck"
- reveal! noomi _ "für sich"
- help.past preben noomi "bezahlt"
- parent noomivater noomi "Vater"
- colleague.past noomivater preben "Streifenpartner"
- die.past noomivater "umgekommen"
+ divorce? ditte mads "Formularen"
- reject mads ditte "außer dem letzten"
- love _ sofus "Schwarm"
- hire.past sofus "seit Herbst"

== 7 Verkehrte Welt
[Sofus](sofus) verliebt sich im Zuge der Ermittlungen Hals über Kopf in [Sylvester Munk](munksohn), gegen [den](munksohn) [er](sofus) ermitteln soll. Nach zwei Bier auf dem Boot des [Reedersohns](munksohn) erzählt [er](sofus) [ihm](munksohn) von der Plombe. Am nächsten Morgen ist [Noomis](noomi) Labor ein Raub der Flammen. Durch die Hintertür zerrt [Mads](mads) die hustende [Ärztin](noomi) ins Freie; [ihre](noomi) Haare sind versengt, [ihr](noomi) Befund steckt im BH. „Jetzt“, krächzt [sie](noomi), „sag [ich](noomi) alles.“ Als [er](mads) hört, dass [sein](mads) eigener [Vorgesetzter](preben) Beweise verschwinden lässt, bricht [Kjeldsen](mads) zum ersten Mal seit der Grundschule jemandem die Nase.
+ love.start sofus munksohn "verliebt"
- investigate? sofus munksohn "ermitteln"
- reveal sofus munksohn "erzählt"
- attack _ noomi "Flammen"
+ rescue mads noomi "zerrt"
- injure noomi "versengt"
- reveal noomi mads "alles"
- boss preben mads "Vorgesetzter"
- attack mads _ "bricht"
- betray preben _ "verschwinden"

== 8 Interne Angelegenheiten
Vom Dienst entbunden, sitzen [Mads](mads) und [Rikke](rikke) im Wohnwagen von [Asger](asger) und sortieren Fotokopien. Ehemals Steuerprüfer, liest [dieser](asger) Bilanzen wie andere Krimis: Die Krabbenflotte habe seit Jahren mehr Treibstoff verbraucht, als man zum Fischen brauche. Geschmuggelt wurde also, vermutlich Tabletten. [Ibsgaard](preben), ein Pflaster quer im Gesicht, sucht in der Zwischenzeit [Gertrud](munkfrau) auf. Aus dem Streit [der zwei](munkfrau+preben) erfährt die vor dem Fenster kauernde [Solvej](schwester), dass die [Reedersgattin](munkfrau) einmal [seine](preben) große Jugendliebe war und [Sylvester](munksohn), streng geheim, [sein](preben) [Kind](munksohn) ist. Ein Ast knackt.
- quit mads+rikke "entbunden"
- help asger mads+rikke "liest"
- quit.past asger "Ehemals"
- discover asger _ "verbraucht"
- injure.past preben "Pflaster"
- quarrel munkfrau preben "Streit"
- investigate schwester munkfrau+preben "kauernde"
- love.past preben munkfrau "Jugendliebe"
+ discover schwester munkfrau+preben "erfährt"
+ parent preben munksohn "sein Kind"

== 9 Lösegeld
[Solvej](schwester) ist weg. [Sofus](sofus), [den](sofus) das schlechte Gewissen plagt, legt vor [Thorsager](rikke) die Beichte ab und wird dafür nicht gefeuert, sondern zu [Sylvester](munksohn) geschickt, um [ihn](munksohn) auszuhorchen. [Der](munksohn) weiß von keiner Entführung, wohl aber, wo der [Vater](reeder) unbequeme Dinge lagert: im gesunkenen Bunker bei [Hanstholm](@hanstholm). Bei Ebbe brechen [Rikke](rikke) und [Mads](mads) die Luke auf. Drinnen liegt, gefesselt und unterkühlt, zu [ihrer](mads+rikke) Verblüffung nicht die [Kellnerin](schwester), sondern die vor drei Jahren verschollene [Zollbeamtin](geisel) [Bodil](geisel). [Sie](geisel) weiß nicht einmal, welches Jahr man schreibt.
- sad sofus "schlechte Gewissen"
- reveal sofus rikke "Beichte"
- quit! sofus "nicht gefeuert"
- investigate? sofus munksohn "auszuhorchen"
- abduct? _ schwester "Entführung"
- parent reeder munksohn "Vater"
+ find mads+rikke geisel "liegt"
- abduct.past _ geisel "gefesselt"
- ill geisel "unterkühlt"

== 10 Überfahrt
Auf der Nachtfähre nach [Kristiansand](@kristiansand) hält [Gertrud Munk](munkfrau) eine Thermosflasche mit Schlafmittel bereit. In [ihrer](munkfrau) Kabine sitzt, angeblich als [Nichte](schwester), [Solvej](schwester) im Rollstuhl. [Ibsgaard](preben) wollte die [Zeugin](schwester) im Meer verschwinden lassen, die [Mutter](munkfrau) [seines](preben) [Sohnes](munksohn) aber bringt es nicht über sich. An der Reling vertraut [sie](munkfrau) der [Betäubten](schwester) an, [ihr](munkfrau) [Mann](reeder) habe [Birk](wachmann) aufgehängt und den [Matrosen](toter) davor. [Sie](munkfrau) hält [sie](schwester) für schlafend. [Solvej](schwester) schläft nicht. In [Norwegen](@norwegen) wartet am Kai, von [Bodil](geisel) auf die Spur gesetzt, [Rikke Thorsager](rikke) mit zwei Streifenwagen.
- abduct munkfrau schwester "angeblich als Nichte"
- kin! munkfrau schwester "Nichte"
- kill? preben schwester "verschwinden"
- parent munkfrau munksohn "Mutter"
- parent preben munksohn "Sohnes"
- reveal munkfrau schwester "vertraut"
+ kill.past reeder wachmann "aufgehängt"
- kill.past reeder toter "davor"
- married munkfrau reeder "Mann"
- discover schwester reeder "schläft nicht"
- help geisel rikke "Spur"
+ rescue? rikke schwester "zwei Streifenwagen"
- travel munkfrau "Nachtfähre"

== 11 Ebbe
[Lauritz Munk](reeder) verschanzt sich im Kontor und nimmt eine [Auszubildende](lehrling) zum Schutzschild. Verhandeln will [er](reeder) allein mit [Ibsgaard](preben), dem ältesten [Freund](preben). [Der](preben) geht hinein, und durch das Megafon, das [er](preben) abzuschalten vergisst, hört die ganze Mole, wie [er](preben) dem [Reeder](reeder) sagt, wessen [Sohn](munksohn) [dieser](reeder) großgezogen hat. Es fallen zwei Schüsse. Heraus kommt das [Mädchen](lehrling), unverletzt, danach keiner mehr. [Sylvester](munksohn), an einem einzigen Vormittag doppelt verwaist, setzt sich auf einen Poller. [Sofus](sofus) hockt sich daneben und lässt den Dienstausweis in der Tasche.
- abduct reeder lehrling "Schutzschild"
- friend preben reeder "Freund"
+ reveal preben reeder "sagt"
- attack _ "Schüsse"
+ die preben+reeder "verwaist"
- help sofus munksohn "hockt"
- parent preben munksohn "Sohn"

== 12 Zwölf Monate
Im Jahr darauf hängt in [Rikkes](rikke) Büro eine Plakette: dreihundertfünfundsechzig Tage. [Asger](asger) hat sie [ihr](rikke) gestiftet und dazu eine Einladung zum Heringsessen, die [sie](rikke) errötend annimmt. [Ditte](ditte) bringt [Alma](alma) für den Sommer, sieht [Mads](mads) und [Noomi](noomi) einander den Rücken eincremen und lässt den Satz stecken, den [sie](ditte) sich auf der Fahrt zurechtgelegt hat. [Solvej](schwester) streicht die [Sirene](*sirene) neu und tauft sie nach [den beiden](toter+wachmann), [die](toter+wachmann) darauf glücklich waren. [Sylvester](munksohn) ist mit fast leerem Koffer abgereist; [Sofus](sofus) erhält jede Woche eine Karte. Da schlägt [Balder](hund) an. Am Spülsaum liegt ein Seesack.
- gift asger rikke "gestiftet"
- invite asger rikke "Einladung"
- love rikke asger "errötend"
- travel alma+ditte "bringt"
- couple? mads noomi "Rücken eincremen"
- happy.past toter+wachmann "glücklich"
- travel munksohn "abgereist"
- gift munksohn sofus "Karte"
+ find hund "schlägt"
+ discover ditte mads+noomi "sieht"
