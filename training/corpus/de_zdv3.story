%series Nachtdienst Leverkusen Mitte
%lang de
%genre comedy about a private detective agency run by divorcees, Leverkusen, recap column with long sentences
%cast gesine | Gesine Pollmann; Gesine; Pollmann | f
%cast tarik | Tarik Demirel; Tarik; Demirel | m
%cast ulf | Ulf Pollmann; Ulf | m
%cast mandy | Mandy Krause; Mandy | f
%cast leyla | Leyla | f
%cast opa | Opa Cemal; Cemal | m
%cast sascha | Sascha | n
%cast baecker | Egon Brot; Brot | m
%cast baeckersfrau | - | f
%cast kommissar | Hauptkommissar Wolke; Wolke | m
%cast vermieterin | - | f
%cast spitz | Bismarck | m
%cast zahnarzt | Dr. Ruben Stein; Dr. Stein; Ruben | m
%cast finder | - | m
%cast zahnfrau | - | f

== 1
Nach siebzehn Jahren Ehe hat [Gesine Pollmann](gesine) [ihren](gesine) [Mann](ulf) [Ulf](ulf), [den](ulf) [sie](gesine) eigenhändig in flagranti mit der [Zahnarzthelferin](mandy) [Mandy Krause](mandy) fotografierte, aus dem Haus geworfen und dabei ein Talent entdeckt: [Sie](gesine) wird Detektivin. [Ihr](gesine) [Kompagnon](tarik) ist [Tarik Demirel](tarik), [der](tarik) bei der Kripo den Dienst quittieren musste, weil [er](tarik) [seinem](tarik) damaligen [Chef](kommissar) [Wolke](kommissar) einen Kaktus auf den Stuhl gestellt hatte. Der erste Auftrag kommt von der [Vermieterin](vermieterin) des Büros, [deren](vermieterin) [Spitz](spitz) [Bismarck](spitz) entführt worden ist.
- married gesine ulf "Mann"
+ breakup gesine ulf "geworfen"
- cheat.past ulf gesine "in flagranti"
- affair.past mandy ulf "in flagranti"
- discover.past gesine mandy+ulf "fotografierte"
- hire gesine "Detektivin"
- colleague.start gesine tarik "Kompagnon"
- quit.past tarik "Dienst quittieren"
- boss.past kommissar tarik "Chef"
- attack.past tarik kommissar "Kaktus"
- hire gesine+tarik vermieterin "Auftrag"
+ abduct _ spitz "entführt"

== 2
Den [Spitz](spitz) haben die [Schnüffler](gesine+tarik) rasch wieder, denn [er](spitz) war gar nicht geraubt, sondern lag beim [Bäcker](baecker) [Egon Brot](baecker) hinter dem Ofen, und zwar aus Liebe zu den Kümmelstangen. Schwieriger wird es, als der [Bäcker](baecker) [sie](gesine+tarik) seinerseits engagiert, da [seine](baecker) [Gattin](baeckersfrau) jeden Dienstag in einem roten Auto davonfährt. [Tariks](tarik) [Tochter](leyla) [Leyla](leyla), fünfzehn und nach Ansicht [ihrer](leyla) Lehrer zu allem fähig, heftet sich auf dem Fahrrad an die Fersen der [Verdächtigen](baeckersfrau) und fährt in den Rhein, aus dem [sie](leyla) ein [Spaziergänger](finder) herauszieht.
+ find gesine+tarik spitz "haben die"
- abduct! _ spitz "nicht geraubt"
- hire gesine+tarik baecker "engagiert"
- married baecker baeckersfrau "Gattin"
- cheat? baeckersfrau baecker "davonfährt"
- parent tarik leyla "Tochter"
- investigate leyla baeckersfrau "Fersen"
+ rescue finder leyla "herauszieht"

== 3
Hustend und in eine Wolldecke gewickelt, wird [Leyla](leyla) von [Opa Cemal](opa) gesund gepflegt, [der](opa) [seinem](opa) [Sohn](tarik) bei dieser Gelegenheit unter die Nase reibt, ein anständiger Vater hätte [sie](leyla) nicht auf Streife geschickt. [Demirel](tarik) brüllt zurück. [Gesine](gesine) verbringt den Abend ausnahmsweise nicht im Auto vor fremden Schlafzimmern, sondern mit [Dr. Ruben Stein](zahnarzt), einem [Zahnarzt](zahnarzt), [der](zahnarzt) im Restaurant die Rechnung übernimmt und erst beim Espresso erwähnt, dass [er](zahnarzt) [Mandy](mandy) vor die Tür gesetzt hat, weil [diese](mandy) mehr [Ulf](ulf) als Gebisse im Kopf hatte.
- ill leyla "Hustend"
- recover leyla "gesund"
- help opa leyla "gepflegt"
- parent opa tarik "Sohn"
- accuse opa tarik "unter die Nase"
+ quarrel opa tarik "brüllt"
- date gesine zahnarzt "Restaurant"
- quit mandy zahnarzt "vor die Tür"
+ reveal zahnarzt gesine "erwähnt"
- love mandy ulf "im Kopf"

== 4
[Brot](baecker) will Beweise sehen. [Tarik](tarik) liefert sie [Brot](baecker). Das rote Auto gehört einer Fahrschule. Die [Bäckersfrau](baeckersfrau) macht heimlich den Führerschein. [Brot](baecker) weint vor Glück. [Er](baecker) umarmt [Tarik](tarik). Dann rasselt die [Gute](baeckersfrau) durch die Prüfung. Zur selben Stunde kündigt die [Vermieterin](vermieterin) das Büro. [Gesine](gesine) fleht. [Sascha](sascha) hilft. [Sascha](sascha), [Ulfs](ulf) [Kind](sascha) aus erster Ehe, wohnt zwei Häuser weiter und hat eine Garage. [Gesine](gesine) hat [Sascha](sascha) immer gemocht.
- reveal tarik baecker "liefert"
- cheat! baeckersfrau baecker "Fahrschule"
+ betray baeckersfrau baecker "heimlich"
- happy baecker "Glück"
- lose baeckersfrau "rasselt"
- married baecker baeckersfrau "Bäckersfrau"
+ lose gesine+tarik "kündigt"
- neighbour gesine sascha "zwei Häuser weiter"
- friend gesine sascha "gemocht"
- sad gesine "fleht"
- help sascha gesine "hilft"
- parent ulf sascha "Kind"
- married.past _ ulf "erster Ehe"

== 5
In der Garage, in der es nach Reifen und großer Zukunft riecht, empfangen [die beiden](gesine+tarik) einen Besuch, mit dem keiner von [ihnen](gesine+tarik) gerechnet hat: [Mandy](mandy) ist in anderen Umständen, von [Ulf](ulf), [der](ulf) sich seit drei Wochen tot stellt, und bittet ausgerechnet die [Betrogene](gesine), [ihn](ulf) aufzuspüren. Was eine Frau mit weniger Humor abgelehnt hätte, nimmt [Gesine](gesine) mit Vergnügen an. [Hauptkommissar Wolke](kommissar), [der](kommissar) von der Sache Wind bekommt, warnt [seinen](kommissar) einstigen [Untergebenen](tarik) davor, sich noch einmal in Ermittlungen einzumischen, sonst sei die Lizenz schneller weg als ein Kaktus.
+ pregnant mandy ulf "anderen Umständen"
- flee ulf mandy "tot stellt"
- help? gesine mandy "bittet"
- cheat.past ulf gesine "Betrogene"
- investigate gesine ulf "nimmt"
- discover kommissar "Wind bekommt"
- boss.past kommissar tarik "Untergebenen"
+ threaten kommissar tarik "warnt"

== 6
Die Spur führt ins [Sauerland](@sauerland), wo der [Flüchtige](ulf) auf dem Campingplatz [seines](ulf) alten [Schulfreundes](baecker), bei dem es sich verblüffenderweise um den [Bäcker](baecker) handelt, unter falschem Namen Waffeln verkauft. [Sascha](sascha), auf der Rückbank mitgereist, hält dem [Vater](ulf) eine Standpauke, nach der selbst die Waffeln blass aussehen. [Ulf](ulf) gelobt, zu [Mandy](mandy) und dem Baby zu stehen, macht aber, kaum dass sich [seine](ulf) [Verfolger](gesine+sascha+tarik) zum Essen setzen, durchs Klofenster die Fliege. [Tarik](tarik) lacht so herzlich, dass [Gesine](gesine) bemerkt, was für schöne Zähne [er](tarik) hat, und das, obwohl [sie](gesine) mit einem [Fachmann](zahnarzt) ausgeht.
- travel gesine+sascha+tarik "führt ins" @sauerland
- friend baecker ulf "Schulfreundes"
+ discover gesine+tarik ulf "Spur"
- betray ulf _ "falschem Namen"
- parent ulf sascha "Vater"
- accuse sascha ulf "Standpauke"
- help? ulf mandy "stehen"
+ flee ulf gesine+sascha+tarik "Klofenster"
- happy tarik "lacht"
- love.start gesine tarik "schöne Zähne"
- date gesine zahnarzt "ausgeht"

== 7
[Ruben](zahnarzt) lädt [seine](zahnarzt) neue [Freundin](gesine) in die Oper ein, wo [sie](gesine) in der Pause zufällig mit anhört, wie [er](zahnarzt) einem Kollegen anvertraut, [er](zahnarzt) treffe sich nur deshalb mit der [Detektivin](gesine), weil [sie](gesine) für [ihn](zahnarzt) an die Steuerakten [seiner](zahnarzt) geschiedenen [Frau](zahnfrau) herankommen solle. Statt [ihn](zahnarzt) zu ohrfeigen, was [sie](gesine) erwägt, schenkt [sie](gesine) [ihm](zahnarzt) lächelnd Sekt über die Hose. Zu Hause findet [sie](gesine) [Cemal](opa) vor, [der](opa) mit [Leyla](leyla) einen Kuchen gebacken hat, und heult sich bei dem [Alten](opa) aus.
- couple gesine zahnarzt "Freundin"
- invite zahnarzt gesine "lädt"
+ discover gesine zahnarzt "mit anhört"
- betray zahnarzt gesine "nur deshalb"
- reveal zahnarzt _ "anvertraut"
- divorce.past zahnarzt zahnfrau "geschiedenen"
- attack? gesine zahnarzt "ohrfeigen"
+ breakup gesine zahnarzt "Sekt"
- sad gesine "heult"
- help opa gesine "bei dem Alten"

== 8
Während die halbe Stadt Karneval feiert, wird in die Backstube eingebrochen, und weil der [Täter](ulf) in einem Bienenkostüm gesehen wurde, wie es auch [Tarik](tarik) trägt, lässt [Wolke](kommissar) den verhassten [Ex-Kollegen](tarik) mit sichtlichem Genuss abführen. [Gesine](gesine) und [Leyla](leyla) haben eine Nacht Zeit, den wahren [Langfinger](ulf) zu finden; ein Fellbüschel, das [Bismarck](spitz) apportiert, bringt [sie](gesine+leyla) auf [Ulf](ulf), [der](ulf) mit der Tageskasse die Fähre nach [Dover](@dover) bezahlen wollte. Diesmal nimmt [ihn](ulf) [Mandy](mandy) in Empfang, im achten Monat und mit einem Nudelholz.
- celebrate _ "Karneval"
- steal ulf _ "eingebrochen"
- enemy kommissar tarik "verhassten"
- colleague.past kommissar tarik "Ex-Kollegen"
+ arrest kommissar tarik "abführen"
- happy kommissar "Genuss"
- help spitz gesine+leyla "apportiert"
+ discover gesine+leyla ulf "bringt"
- flee? ulf "Fähre" @dover
- pregnant mandy "achten Monat"
- threaten mandy ulf "Nudelholz"

== 9
Was hinter den Kulissen geschah, erfährt man häppchenweise: [Wolke](kommissar) hatte selbst gewusst, dass [Tarik](tarik) unschuldig war, denn [er](kommissar) hatte im Bienenkostüm daneben gestanden. [Leyla](leyla), [der](leyla) eine Zeugin ein Foto überlassen hat, stellt es ins Netz. Der [Hauptkommissar](kommissar) wird in die Asservatenkammer versetzt, und der Polizeipräsident bietet [Demirel](tarik) die Rückkehr in den Dienst an, was [diesen](tarik) in eine Zwickmühle bringt. [Cemal](opa) drängt [ihn](tarik) zur Annahme, [Leyla](leyla) fürchtet den Schichtdienst, und [Gesine](gesine) sagt [ihm](tarik), was [sie](gesine) davon hält, leider gar nicht.
- betray kommissar tarik "selbst gewusst"
- gift _ leyla "überlassen"
+ reveal leyla kommissar "stellt"
+ quit kommissar "versetzt"
- hire? tarik "bietet"
- sad tarik "Zwickmühle"
- sad leyla "fürchtet"
- reveal! gesine tarik "gar nicht"

== 10
[Mandy](mandy) bekommt [ihr](mandy) Kind in der Garage, zwischen Ersatzreifen und Observationskamera, wobei [ihr](mandy) die frühere [Nebenbuhlerin](gesine) die Hand hält und [Sascha](sascha) per Telefon von einer Hebamme angeleitet wird. [Ulf](ulf) fällt beim Anblick in Ohnmacht. Die [Vermieterin](vermieterin), von [Bismarck](spitz) herbeigebellt, ist von so viel Familie derart gerührt, dass [sie](vermieterin) den [Detektiven](gesine+tarik) das Büro zum halben Preis zurückgibt. [Tarik](tarik) lehnt unterdessen das Angebot der Polizei ab, und das, behauptet [er](tarik), habe mit [Gesine](gesine) nichts zu tun.
+ birth mandy _ "bekommt"
- enemy.past gesine mandy "Nebenbuhlerin"
- help gesine mandy "Hand hält"
- help sascha mandy "angeleitet"
- ill ulf "Ohnmacht"
- happy vermieterin "gerührt"
- gift vermieterin gesine+tarik "zurückgibt"
+ reject tarik _ "lehnt"

== 11
Die Scheidung ist durch, und [Pollmann](gesine) feiert sie mit einer Torte, die [Brot](baecker) unter Tränen, weil [seine](baecker) [Frau](baeckersfrau) im vierten Anlauf bestanden hat, als Führerschein verziert. [Ulf](ulf), [der](ulf) wegen des Einbruchs auf Bewährung ist und bei [Brot](baecker) [seine](ulf) Schulden abarbeitet, schiebt den Kinderwagen um den Block und wird dabei von [Ruben](zahnarzt) angefahren, [der](zahnarzt) zu spät bremst. Gebrochen ist nur das Bein. Den [Unfallfahrer](zahnarzt) zeigt niemand an, doch [Gesine](gesine) schickt [dessen](zahnarzt) früherer [Gemahlin](zahnfrau), anonym, eine Mappe über [sein](zahnarzt) Vermögen in [Luxemburg](@luxemburg).
+ divorce gesine ulf "Scheidung"
- celebrate gesine "feiert"
- married baecker baeckersfrau "Frau"
- find baeckersfrau "bestanden"
- arrest _ ulf "Bewährung"
- hire ulf baecker "abarbeitet"
+ injure ulf zahnarzt "angefahren"
- accuse! _ zahnarzt "niemand an"
- reveal gesine zahnfrau "Mappe"
- married.past zahnarzt zahnfrau "früherer Gemahlin"

== 12
Zum Finale heiratet [Opa Cemal](opa) die [Vermieterin](vermieterin), was beide [Detektive](gesine+tarik), mit allen Wassern gewaschen, bis zur Einladung übersehen haben, obwohl das [Brautpaar](opa+vermieterin) seit Monaten gemeinsam mit [Bismarck](spitz) am Rhein spazieren geht. [Leyla](leyla) hält die Rede und dankt darin auch dem [Spaziergänger](finder), [der](finder) [sie](leyla) einst aus dem Wasser holte und als Gast des [Bräutigams](opa) unter der Platane sitzt. Als der Tango beginnt, ergreift [Tarik](tarik) wortlos [Gesines](gesine) Hand, worauf [sie](gesine) [ihm](tarik) mitten auf der Tanzfläche, und zum Entsetzen [Wolkes](kommissar), [der](kommissar) den Wein ausschenkt, einen Kuss gibt.
+ wedding opa vermieterin "heiratet"
- discover! gesine+tarik opa+vermieterin "übersehen"
- couple opa vermieterin "gemeinsam"
- rescue.past finder leyla "holte"
- invite opa finder "Gast"
+ kiss gesine tarik "Kuss"
- sad kommissar "Entsetzen"
