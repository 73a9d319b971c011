%series Abteilung Sonstiges
%lang de
%genre office comedy, episode guide with several strands
%cast annegret | Annegret Wohlleben; Annegret; Frau Wohlleben | f
%cast torben | Torben Kling; Torben | m
%cast priya | Priya Nair; Priya | f
%cast manfred | Manfred Zick; Zick; Manfred | m
%cast cem | Cem | m
%cast vorstand | Direktor Bellmann; Bellmann | m
%cast bellfrau | Karin Bellmann; Karin | f
%cast juliane | Juliane Sturz; Juliane; Frau Sturz | f
%cast azubi | Jonte | m
%cast putzfrau | Frau Baranowska; Baranowska | f
%cast berater | - | m
%cast zickmutter | - | f
%cast bruder | - | m
%cast cembraut | - | f
%cast priyaex | - | m

== 1 Versetzt
Die Versicherung [Rheingold](#rheingold) hat eine Abteilung, die keiner kennt. Dorthin wird [Torben Kling](torben) strafversetzt, nachdem [er](torben) eine Rundmail über [Direktor Bellmanns](vorstand) Toupet versehentlich an alle geschickt hat. [Chefin](annegret) im zweiten Untergeschoss ist [Annegret Wohlleben](annegret), [die](annegret) seit 2004 keinen Besuch mehr hatte und vor Rührung eine Torte auftaut. Am Nebentisch sortiert [Manfred Zick](manfred) Büroklammern nach Temperament. [Priya](priya), die [IT-Kraft](priya), hält den [Neuen](torben) für einen Spion der Revision und gießt Kaffee in [seine](torben) Tastatur.
+ hire torben "strafversetzt" #rheingold
- reveal.past torben _ "Rundmail"
- boss annegret torben "Chefin"
- happy annegret "Rührung"
- betray? torben "Spion"
- attack priya torben "gießt"

== 2 Die Inventur
Es fehlen dreihundert Locher. [Torben](torben) soll den Schwund aufklären und legt sich nachts mit Thermoskanne hinter den Kopierer. Wer hereinkommt, ist [Frau Baranowska](putzfrau) von der Putzkolonne, [die](putzfrau) am Konferenztisch Klausuren schreibt: [Sie](putzfrau) studiert heimlich Jura. [Er](torben) verspricht, [sie](putzfrau) nicht zu verpfeifen, und fragt [sie](putzfrau) Handelsrecht ab. Die Locher hortet übrigens [Zick](manfred). Für schlechte Zeiten, gibt [er](manfred) unter Tränen zu.
- investigate torben "aufklären"
- discover torben putzfrau "studiert heimlich"
- reveal! torben putzfrau "verpfeifen"
+ help torben putzfrau "fragt"
- steal manfred "hortet"
- sad manfred "Tränen"
+ reveal manfred "gibt"

== 3 Teambuilding
[Personalleiterin](juliane) [Juliane Sturz](juliane) verordnet der Abteilung einen Kletterwald. [Annegret](annegret) hat Höhenangst, [Cem](cem) aus der Poststelle sichert [sie](annegret) und singt [ihr](annegret) von Plattform zu Plattform Schlager vor, bis [beide](annegret+cem) oben hängen bleiben und die Feuerwehr anrückt. [Priya](priya) und [Torben](torben) werden ausgelost, einander rückwärts in die Arme zu fallen. [Er](torben) fängt [sie](priya). Danach vergisst [sie](priya) eine halbe Minute lang, [ihn](torben) zu verdächtigen.
- sad annegret "Höhenangst"
+ help cem annegret "sichert"
- create cem "singt"
- rescue _ annegret+cem "Feuerwehr"
- help torben priya "fängt"
- accuse! priya torben "verdächtigen"

== 4 Der Brief
In einem Aktenkeller stößt [Manfred](manfred) auf einen Liebesbrief aus dem Jahr 1987, Empfängerin unbekannt, Absender „[Dein](annegret) [Bärchen B.](vorstand)“ [Annegret](annegret) reißt ihn an sich, ehe jemand zu Ende lesen kann. [Torben](torben) zählt zwei und zwei zusammen: Die [Chefin](annegret) und der [Direktor](vorstand) müssen ein Paar gewesen sein, bevor [er](vorstand) nach oben geheiratet hat und [sie](annegret) nach unten versetzt wurde. [Annegret](annegret) streitet alles ab und isst den Brief auf. Mit Senf.
+ find manfred "stößt"
- create.past vorstand "Liebesbrief"
- steal annegret manfred "reißt"
- couple.past? annegret vorstand "Paar"
- discover torben annegret+vorstand "zwei und zwei"
- boss annegret torben "Chefin"
- wedding.past _ vorstand "geheiratet"
- couple! annegret vorstand "streitet"

== 5 Externe Expertise
Ein [Unternehmensberater](berater) mit sehr weißen Zähnen misst die Toilettenzeiten. [Priya](priya) findet die Zähne hinreißend und lässt sich zum Sushi ausführen; [Torben](torben) bemerkt an sich eine nie gekannte Abneigung gegen rohen Fisch. [Manfred](manfred), [der](manfred) länger als alle anderen sitzt, soll eingespart werden und wird vor Aufregung ohnmächtig. [Cem](cem) legt [ihm](manfred) die Beine hoch. Am Ende zieht [Priya](priya) den Stecker: Auf dem Laptop des [Beraters](berater) steht die gesamte Abteilung bereits auf null.
- love.start priya berater "hinreißend"
- date berater priya "ausführen"
+ jealous torben berater "Abneigung"
- quit? manfred "eingespart"
- ill manfred "ohnmächtig"
- treat manfred cem "Beine hoch"
+ discover priya berater "auf null"

== 6 Sitzblockade
Um der Schließung zu entgehen, verbarrikadiert sich die Abteilung mit zwölf Kilo Knäckebrot. [Frau Baranowska](putzfrau) reicht Suppe durch den Lüftungsschacht und, wichtiger, einen Paragrafen. [Juliane Sturz](juliane) droht mit fristloser Kündigung, dann mit dem Hausdienst, schließlich mit [Manfreds](manfred) [Mutter](zickmutter). [Die](zickmutter) kommt tatsächlich, schlägt sich aber auf die andere Seite und bringt Kartoffelsalat mit. [Bellmann](vorstand) knickt ein: drei Monate Aufschub, dafür ein eigenes Produkt.
- quit? annegret+cem+manfred+priya+torben "Schließung"
- gift putzfrau annegret+cem+manfred+priya+torben "reicht"
+ threaten juliane annegret+cem+manfred+priya+torben "droht"
- parent zickmutter manfred "Mutter"
- travel zickmutter "kommt"
- help zickmutter annegret+cem+manfred+priya+torben "andere Seite"
- gift zickmutter annegret+cem+manfred+priya+torben "bringt"
+ help vorstand annegret+cem+manfred+priya+torben "Aufschub"

== 7 Die Liebeskummerversicherung
[Torbens](torben) Einfall: eine Police gegen gebrochene Herzen. Für die Marktforschung müssen alle [ihre](annegret+cem+manfred+priya+torben) schlimmste Abfuhr schildern. [Cem](cem) erzählt von der [Braut](cembraut), [die](cembraut) [ihm](cem) am Altar davonlief, [Priya](priya) von einem [Mann](priyaex) mit zwei Ehefrauen, deren zweite [sie](priya) gewesen wäre. [Manfred](manfred) hat nie eine Abfuhr erhalten, da [er](manfred) nie gefragt hat. Als [Torben](torben) an der Reihe ist, sieht [er](torben) [Priya](priya) an und sagt, [seine](torben) stehe noch aus.
+ create torben "Einfall"
- engaged.past cem cembraut "Braut"
- breakup.past cembraut cem "davonlief"
- reveal cem _ "erzählt"
- betray.past priyaex priya "zwei Ehefrauen"
- wedding.past? priya priyaex "gewesen wäre"
- reject! _ manfred "nie eine Abfuhr"
+ love torben priya "sieht"
- reject? priya torben "stehe noch aus"

== 8 Weihnachtsfeier
[Karin Bellmann](bellfrau), die [Gattin](bellfrau) des [Direktors](vorstand), ist betrunken und sehr gesprächig. [Annegret](annegret) bekommt von [ihr](bellfrau) zu hören, [er](vorstand) habe im Schlaf dreißig Jahre lang „[Anni](annegret)“ gemurmelt. Im Archiv brennt kein Licht, doch es knistert: [Juliane Sturz](juliane) und [Cem](cem) klopfen sich ertappt den Staub von den Kleidern. [Priya](priya) wartet unter dem Mistelzweig, aber [Torben](torben), von [Jonte](azubi), dem [Azubi](azubi), mit Glühwein abgefüllt, schläft in der Garderobe.
- married bellfrau vorstand "Gattin"
+ reveal bellfrau annegret "zu hören"
- love? vorstand annegret "gemurmelt"
+ affair.start cem juliane "ertappt"
- kiss? priya torben "wartet"
- gift azubi torben "abgefüllt"

== 9 Krankenstand
Die Grippe rafft alle dahin bis auf [Manfred](manfred), [der](manfred) zum ersten Mal im Leben telefonieren muss. [Er](manfred) verkauft an einem einzigen Tag vierhundert Policen, weil [er](manfred) den Leuten zuhört. [Torben](torben) bringt der fiebernden [Priya](priya) Ingwertee, gerät im Hausflur an [ihren](priya) [Bruder](bruder) und muss zwei Stunden über Absichten Auskunft geben. [Annegret](annegret) hat Post: Die [Direktorsgattin](bellfrau) zieht aus und wünscht [ihr](annegret), ohne Groll, viel Vergnügen mit dem Schnarchen.
- ill annegret+cem+priya+torben "Grippe"
+ find manfred "verkauft"
- gift torben priya "Ingwertee"
- sibling bruder priya "Bruder"
- meet bruder torben "gerät"
- investigate bruder torben "Auskunft"
- married bellfrau vorstand "Direktorsgattin"
+ breakup bellfrau vorstand "zieht"
- reveal bellfrau annegret "Post"

== 10 Der Maulwurf
Das Konkurrenzhaus bringt eine Liebeskummerversicherung heraus, Wort für Wort abgeschrieben. [Juliane](juliane) leitet eine Untersuchung ein, verhört [Cem](cem) besonders lange und mit geschlossener Tür. [Priyas](priya) alter Verdacht gegen [Torben](torben) flammt auf; [sie](priya) durchsucht [seinen](torben) Schreibtisch und stößt auf elf angefangene Gedichte, [ihren](priya) Namen in jedem Reim. Der wahre [Verräter](azubi) ist [Jonte](azubi), [Neffe](azubi) des [Beraters](berater) mit den Zähnen. [Zick](manfred) stellt [ihn](azubi) im Paternoster.
- steal azubi "abgeschrieben"
- investigate juliane cem "verhört"
- accuse priya torben "Verdacht"
- find priya "Gedichte"
- create torben "Gedichte"
+ discover priya torben "in jedem Reim"
+ betray azubi "Verräter"
- kin azubi berater "Neffe"
- arrest manfred azubi "stellt"

== 11 Aussprache
[Bellmann](vorstand) fährt zum ersten Mal in [seinem](vorstand) Berufsleben ins zweite Untergeschoss, ohne Toupet und mit einem Glas Senf. [Er](vorstand) sei damals feige gewesen, sagt [er](vorstand) zu [Annegret](annegret). [Sie](annegret) lässt [ihn](vorstand) eine Stunde Akten lochen und nimmt dann das Glas. Beim Betriebsarzt stellt sich heraus, dass die [Personalleiterin](juliane) nicht an Gastritis leidet. [Cem](cem) wird [Vater](cem) und vor Glück auf dem Flur dreimal gegen dieselbe Säule laufen.
- travel vorstand "fährt"
- gift vorstand annegret "Glas Senf"
- reveal vorstand annegret "sagt"
+ reconcile annegret vorstand "nimmt"
- ill! juliane "Gastritis"
+ pregnant juliane cem "Vater"
- happy cem "Glück"

== 12 Der Reim
[Priya](priya) sagt kein Wort zu den Gedichten, [sie](priya) programmiert. Als [Torben](torben) am Montag den Rechner hochfährt, öffnet sich ein Fenster: „Police genehmigt. Risiko trage [ich](priya).“ [Sie](priya) steht hinter [ihm](torben), und [er](torben) dreht sich mit dem Stuhl so schwungvoll um, dass [sie](priya) auf [seinem](torben) Schoß landet. [Manfred](manfred) zieht taktvoll den Vorhang aus Endlospapier zu. [Frau Baranowska](putzfrau) hat [ihr](putzfrau) Examen mit Auszeichnung abgelegt und fängt bei der [Rheingold](#rheingold) neu an, diesmal im achten Stock.
- create priya "programmiert"
+ confess priya torben "Police genehmigt"
- find putzfrau "abgelegt"
- hire putzfrau "fängt" #rheingold

== 13 Umzug
Die Abteilung Sonstiges ist die einzige mit Gewinn und soll nach oben ziehen. [Annegret](annegret) lehnt für alle ab, es sei unten so schön ruhig. [Sie](annegret) selbst verabschiedet sich in den Vorruhestand und in die Toskana, an der Seite eines kahlen [Herrn](vorstand), [der](vorstand) heute ebenfalls [seinen](vorstand) letzten Tag hat. Wer folgt [ihr](annegret) nach? Die Wahl fällt einstimmig auf [Zick](manfred), [der](manfred) sofort alle Locher freigibt.
- move? manfred+priya+torben "ziehen"
- reject annegret _ "lehnt"
+ quit annegret "Vorruhestand"
- quit vorstand "letzten Tag"
- travel annegret+vorstand "Toskana"
- couple annegret vorstand "an der Seite"
+ hire manfred "Wahl"
