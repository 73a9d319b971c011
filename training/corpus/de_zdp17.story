%series Parzelle 40
%lang de
%genre early-evening series about an allotment club in Dortmund, texts of a programme guide
%cast gerd | Gerd Pawlak; Gerd; Pawlak | m
%cast moni | Moni Pawlak; Moni | f
%cast sven | Sven Pawlak; Sven | m
%cast dilara | Dilara Aksoy; Dilara | f
%cast cem | Cem Aksoy; Cem | m
%cast toby | Toby Greenwood; Toby | m
%cast uschi | Uschi Kasulke; Uschi; Kasulke | f
%cast heinz | Heinz | m
%cast nele | Nele | f
%cast adaeze | Adaeze | f
%cast bruno | Bruno | m
%cast vorsitz | Wolfram Dietz; Dietz | m
%cast igel | Herbert | m
%cast cemvater | - | m
%cast oma | - | f
%cast adamutter | - | f
%cast anwalt | - | m

== 1
Saisonauftakt in der Anlage „Gute Hoffnung“. [Gerd Pawlak](gerd), [Frührentner](gerd) und [Kassenwart](gerd), harkt zum dreißigsten Mal denselben Weg, [seine](gerd) bessere [Hälfte](moni) [Moni](moni) zum dreißigsten Mal dieselben Sprüche aus. Nebenan bezieht die geschiedene [Lehrerin](dilara) [Dilara Aksoy](dilara) mit [ihrem](dilara) halbwüchsigen [Sohn](cem) Parzelle 40, in der es spuken soll. [Vereinsvorsitzender](vorsitz) [Wolfram Dietz](vorsitz) überreicht [ihr](dilara) zum Einstand die Heckenordnung, neunzehn Seiten. [Sven](sven), der [Sprössling](sven) der [Pawlaks](gerd+moni), bleibt beim Anblick der [Zugezogenen](dilara) an [seinem](sven) Rasenmäher hängen und mäht, ohne es zu merken, die Rabatten von [Uschi Kasulke](uschi) ab. [Die](uschi) tobt. Im Gerätehaus raschelt [Igel](igel) [Herbert](igel).
- married gerd moni "Hälfte"
- divorce.past _ dilara "geschiedene"
- parent dilara cem "Sohn"
- move cem+dilara "bezieht"
- neighbour.start dilara gerd+moni "Nebenan"
- gift vorsitz dilara "überreicht"
- parent gerd+moni sven "Sprössling"
+ love.start sven dilara "bleibt"
- attack sven uschi "mäht"
- sad uschi "tobt"

== 2
In Parzelle 40 spukt es tatsächlich: Nachts brennt Licht, und [jemand](toby) hat [Dilaras](dilara) Erdbeeren gegossen. [Cem](cem) legt sich auf die Lauer und überrascht den schottischen [Stahlarbeiter](toby) [Toby Greenwood](toby), [der](toby) seit dem Rauswurf durch [seine](toby) [Verlobte](nele) heimlich im Geräteschuppen kampiert. Der [Junge](cem) verpfeift [ihn](toby) nicht, [er](cem) lässt sich dafür Dudelsack beibringen. [Moni](moni) kommt unterdessen in der Damengymnastik zu Ohren, [ihr](moni) [Angetrauter](gerd) sei am Hafen mit einer [Rothaarigen](adaeze) gesehen worden. [Sie](moni) lacht, zu laut, und kauft Haarfarbe.
- help toby dilara "gegossen"
+ discover cem toby "überrascht"
- breakup.past nele toby "Rauswurf"
- engaged.past nele toby "Verlobte"
- reveal! cem "verpfeift"
- advisor toby cem "beibringen"
- married gerd moni "Angetrauter"
- affair? adaeze gerd "Rothaarigen"
- cheat? gerd moni "Rothaarigen"
- jealous moni "zu laut"

== 3
Die [Rothaarige](adaeze) heißt [Adaeze](adaeze), trägt Perücke und ist [Kassenprüferin](adaeze) des Landesverbandes. Beim Treffen am Hafen ging es nicht um Küsse, sondern um Kiesel: Für viertausend Euro Kies fehlt jeder Beleg. [Gerd](gerd) schwört, keinen Cent angerührt zu haben, und hat recht, traut sich aber nicht, [Dietz](vorsitz) zu nennen, [dem](vorsitz) [er](gerd) vor Jahren blind alles unterschrieb. [Moni](moni), nunmehr ebenfalls rothaarig, beobachtet [die beiden](adaeze+gerd) durch ein Fernglas und sieht nur, was [sie](moni) sehen will. Am Abend findet der [Ahnungslose](gerd) [sein](gerd) Bettzeug in der Laube. Den Grund erfährt [er](gerd) nicht.
- affair! adaeze gerd "nicht um Küsse"
- investigate adaeze _ "Kassenprüferin"
- steal! gerd "keinen Cent"
- steal? vorsitz _ "zu nennen"
- reveal! gerd "traut sich aber nicht"
- investigate moni adaeze+gerd "beobachtet"
+ breakup moni gerd "Bettzeug"
- discover! gerd moni "erfährt er nicht"

== 4
[Sven](sven) fasst sich ein Herz, pflückt [seiner](sven) [Mutter](moni) die Pfingstrosen weg und klingelt bei [Dilara](dilara), um [ihr](dilara) zu sagen, wie es um [ihn](sven) steht. Die Tür öffnet, nur mit Handtuch, [Toby](toby). Der [Schotte](toby) durfte duschen, weiter nichts, aber [Sven](sven) drückt [ihm](toby) wortlos den Strauß in die Hand und geht. [Nele](nele), [die](nele) [Toby](toby) einst den Laufpass gab, hat es sich anders überlegt und sucht [ihn](toby) in sämtlichen Kolonien des Ruhrgebiets. [Uschi](uschi), seit dem Unglück mit den Rabatten auf Rache bedacht, weist [ihr](nele) bereitwillig den Weg.
- steal sven moni "pflückt"
- parent moni sven "Mutter"
- confess? sven dilara "wie es um ihn steht"
+ jealous sven toby "wortlos"
- gift sven toby "drückt"
- breakup.past nele toby "Laufpass"
- affair! dilara toby "weiter nichts"
- reconcile? nele toby "anders überlegt"
- investigate nele toby "sucht"
- sad uschi sven "Rache"
- help uschi nele "weist"

== 5
Ein Sommertag ohne Vorfälle. Die Bohnen klettern, das Freibier des Nachbarvereins ist alle, und [Heinz](heinz), mit dreiundneunzig das älteste [Mitglied](heinz), erklärt [Cem](cem), wie man mit einem Apfelbaum spricht: langsam und nie über Birnen. [Herbert](igel) trinkt aus der Untertasse. [Adaeze](adaeze) hat die Perücke abgelegt und hilft [Heinz](heinz) beim Aufbinden, ohne ein einziges Mal nach Belegen zu fragen. Wer sät, der erntet, steht über dem Vereinsheim, darunter hat jemand mit Kreide „Schnecken“ geschrieben.
+ advisor heinz cem "erklärt"
- help adaeze heinz "hilft"

== 6
Beim Sommerfest sitzen an einem Biertisch zu viele, die einander aus dem Weg gehen wollten. [Nele](nele) fällt [Toby](toby) um den Hals; [der](toby) windet sich heraus und bekennt vor der Blaskapelle, [sein](toby) Herz habe inzwischen [jemand](dilara) mit neunzehn Seiten Heckenordnung. [Dilara](dilara), [die](dilara) eben einen Bissen Krakauer im Mund hat, muss von [Sven](sven) per Heimlich-Griff gerettet werden. Als [sie](dilara) wieder Luft bekommt, küsst [sie](dilara) in der Verwirrung den [Lebensretter](sven). [Moni](moni), vom Bowlenrand aus, fordert lauthals die Scheidung, und [Gerd](gerd), [der](gerd) nun endlich erfährt, wessen man [ihn](gerd) verdächtigt, lacht, bis [er](gerd) weint.
- celebrate _ "Sommerfest"
- reject toby nele "windet"
+ confess toby dilara "bekennt"
+ rescue sven dilara "gerettet"
- kiss dilara sven "küsst"
- divorce? gerd moni "Scheidung"
- discover gerd moni "endlich erfährt"
- accuse.past moni gerd "verdächtigt"
- happy gerd "lacht"

== 7
[Dietz](vorsitz) wittert Gefahr und lädt den [Kassenwart](gerd) zum Angeln ein. Auf dem Kanal bietet [er](vorsitz) [ihm](gerd) erst die Hälfte, dann Prügel, und als [Pawlak](gerd) beides ablehnt, schaukelt das Boot ein bisschen zu stark. [Bruno](bruno), [Schleusenwärter](bruno) und schweigsamer [Verehrer](bruno) von [Uschi Kasulke](uschi), holt den [Nichtschwimmer](gerd) mit dem Enterhaken heraus. [Moni](moni) sitzt die ganze Nacht an der Pritsche im Krankenhaus und hält [ihrem](moni) [Mann](gerd) den Tropf. [Adaeze](adaeze) bringt Blumen und die Wahrheit. [Monis](moni) frisch gefärbter Schopf wird vor Scham noch eine Spur röter.
- invite vorsitz gerd "lädt"
- gift? vorsitz gerd "Hälfte"
- threaten vorsitz gerd "Prügel"
- reject gerd vorsitz "ablehnt"
- attack vorsitz gerd "schaukelt"
- love bruno uschi "Verehrer"
+ rescue bruno gerd "holt"
- help moni gerd "hält"
- married gerd moni "Mann"
+ reveal adaeze moni "Wahrheit"
- sad moni "Scham"

== 8
Nach außen tut [Gerd](gerd), als könne [er](gerd) sich an nichts erinnern, und wiegt den [Vorsitzenden](vorsitz) so in Sicherheit. [Cem](cem) hackt sich derweil in den Vereinscomputer, was [seine](cem) [Mutter](dilara) nicht wissen darf und [Nele](nele) nicht zu stören scheint: Die enttäuschte [Ex](nele) hat sich nämlich [Sven](sven) zum Trösten ausgesucht und bezahlt [ihn](sven) in Kartoffelsalat. [Dilara](dilara) und [Toby](toby) kommen an einem Mittwoch, als der Regen nicht aufhören will, in der Laube zueinander. [Sven](sven), [der](sven) die Dachrinne reparieren sollte, steigt die Leiter leise wieder hinunter.
- betray gerd vorsitz "wiegt"
- investigate cem vorsitz "hackt"
- parent dilara cem "Mutter"
- betray cem dilara "nicht wissen darf"
- ex nele toby "Ex"
- sad nele "enttäuschte"
- flirt nele sven "Trösten"
+ sex dilara toby "zueinander"
- discover sven dilara+toby "leise wieder"

== 9
[Cems](cem) [Vater](cemvater) steht am Zaun, [Anwalt](anwalt) im Schlepptau, und will das Sorgerecht, weil [sein](cemvater) [Junge](cem) „unter Dudelsackspielern verwahrlose“. Der [Fünfzehnjährige](cem) reißt aus, mitsamt der Festplatte, auf der [Dietz'](vorsitz) Buchungen liegen. Drei Tage sucht [ihn](cem) die ganze Kolonie, [Bruno](bruno) durchkämmt mit [Uschi](uschi) die Uferböschung, und aus der Suche wird, Taschenlampe an Taschenlampe, fast ein Rendezvous. Gefunden wird der [Ausreißer](cem) schließlich bei dem uralten [Heinz](heinz), [der](heinz) [ihn](cem) unter dem Apfelbaum einquartiert und mit Pflaumenmus am Leben gehalten hat.
- parent cemvater cem "Vater"
- advisor anwalt cemvater "Anwalt"
- threaten cemvater dilara "will das Sorgerecht"
+ flee cem "reißt"
- investigate bruno+uschi cem "durchkämmt"
- date? bruno uschi "Rendezvous"
+ find _ cem "Gefunden"
- help heinz cem "einquartiert"

== 10
Auf der Jahreshauptversammlung wirft [Cem](cem) die Kontoauszüge an die Wand, der Kies bekommt Gesichter: ein Whirlpool, ein Cabrio, eine Reise nach [Mauritius](@mauritius). [Dietz](vorsitz) versucht, durch das Klofenster zu entkommen, und bleibt an der Hüfte stecken. Dort nimmt [ihn](vorsitz) die Polizei in Empfang. Einstimmig wird [Moni](moni) auf den verwaisten Stuhl gehoben, [deren](moni) erste Amtshandlung darin besteht, die Heckenordnung in den Grill zu werfen. Vom Rednerpult aus bittet [sie](moni) den [Kassenwart](gerd), wieder heimzukommen. [Er](gerd) beantragt Bedenkzeit, genau eine Minute.
+ reveal cem vorsitz "wirft"
- steal.past vorsitz _ "Kies"
- flee? vorsitz "entkommen"
+ arrest _ vorsitz "in Empfang"
- hire moni "gehoben"
+ reconcile gerd moni "heimzukommen"

== 11
[Heinz](heinz) ist unter [seinem](heinz) Baum eingeschlafen, und diesmal für immer. In der Schublade findet [Adaeze](adaeze) Briefe aus [Lagos](@lagos), geschrieben von [ihrer](adaeze) [Großmutter](oma), mit [der](oma) der [Verstorbene](heinz) in den Sechzigern drei Sommer lang verbandelt war. Das [Kind](adamutter), von [dem](adamutter) darin die Rede ist, war [Adaezes](adaeze) [Mutter](adamutter). Die [Prüferin](adaeze) hat, ohne es zu wissen, [ihrem](adaeze) [Großvater](heinz) die Bohnen aufgebunden. [Sven](sven) legt [ihr](adaeze) eine Jacke um, setzt sich dazu und sagt nichts, was in diesem Jahr noch keiner so gut gekonnt hat. Der [Igel](igel) hält Totenwache.
+ die heinz "für immer"
- find adaeze "Briefe"
- couple.past heinz oma "verbandelt"
- kin adaeze oma "Großmutter"
- parent heinz+oma adamutter "Kind"
- parent adamutter adaeze "Mutter"
+ discover adaeze heinz "Rede"
- kin adaeze heinz "Großvater"
- help sven adaeze "Jacke"

== 12
Erntedank. [Toby](toby) hat im Stahlwerk wieder Arbeit, bei [Dilara](dilara) einen festen Platz am Tisch und von [Cem](cem) die amtliche Erlaubnis, zu bleiben. [Nele](nele) ist mit dem [Anwalt](anwalt) des [Kindsvaters](cemvater) nach [Bochum](@bochum) durchgebrannt. [Uschi](uschi) lässt die Rabatten in Herzform schneiden, und zwar von [Bruno](bruno), [der](bruno) danach auf ein Knie sinkt und nicht wieder hochkommt, erst der Antwort, dann der Bandscheibe wegen. [Adaeze](adaeze) erbt den Apfelbaum und fragt [Sven](sven), ob [er](sven) wisse, worüber man mit ihm rede. Langsam, sagt [er](sven), und nie über Birnen. [Gerd](gerd) und [Moni](moni) harken, diesmal gemeinsam, denselben Weg.
- celebrate _ "Erntedank"
- hire toby "wieder Arbeit"
- couple dilara toby "festen Platz"
- advisor anwalt cemvater "Anwalt"
- parent cemvater cem "Kindsvaters"
- flee anwalt+nele "durchgebrannt" @bochum
- couple? anwalt nele "durchgebrannt"
+ propose bruno uschi "Knie"
- ill bruno "Bandscheibe"
- find adaeze "erbt"
