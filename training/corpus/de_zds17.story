%series Café Paradies
%lang de
%genre mafia comedy, Marseille, fan wiki recaps
%cast colette | Colette Santoni; Colette | f
%cast baptiste | Baptiste Santoni; Baptiste | m
%cast noor | Noor Haddad; Noor | f
%cast remy | Rémy | m
%cast taube | Ange Colonna; Colonna; Taube | m
%cast leila | Leïla | f
%cast pater | Père Anselme; Anselme | m
%cast lucette | Lucette | f
%cast spitzel | Thibault | m
%cast greis | - | m
%cast kommissarin | Kommissarin Vidal; Vidal | f
%cast zahnarzt | Dr. Kessous; Kessous | m
%cast kellner | Dodo | m

== 1
Pilotfolge und gleich ein Begräbnis! [Colette Santoni](colette), [Kuchenbäckerin](colette) mit zwei Katzen, erbt von [ihrem](colette) [Onkel](greis) das Café Paradies am Alten Hafen. Was keiner erwähnt hat: Im Hinterzimmer sitzt die halbe Unterwelt von [Marseille](@marseille) und wartet, dass die neue [Patin](colette) den Kaffee bringt. [Sie](colette) lacht sich schief. Dann liegt ein Fisch in Zeitungspapier auf der Theke, und [ihr](colette) vergeht das Lachen. Der [Kellner](kellner) [Dodo](kellner) erklärt [ihr](colette) geduldig die Hausordnung: keine Waffen am Tisch, kein Mord vor dem Dessert.
- die.past greis "Begräbnis"
- kin colette greis "Onkel"
+ find colette greis "erbt"
- hire colette "neue Patin"
- happy colette "lacht"
- threaten _ colette "Fisch"
- help kellner colette "erklärt"

== 2
[Colettes](colette) kleiner [Bruder](baptiste) [Baptiste](baptiste) taucht auf, pleite, charmant, mit Sonnenbrille, und findet Mafia super. [Er](baptiste) lässt sich Visitenkarten drucken. [Colette](colette) nicht: [Sie](colette) will verkaufen, an [Noor Haddad](noor), die [Immobilienfrau](noor) mit den Absätzen. Blöd nur, dass auch der [Erzfeind](taube) des Hauses bietet: [Ange Colonna](taube), genannt „die [Taube](taube)“, weil [er](taube) alles vollkleckert. [Er](taube) schenkt [Colette](colette) Orchideen und lässt zur Sicherheit [ihr](colette) Auto abfackeln. [Noor](noor) schaut der Rauchsäule nach und senkt das Angebot.
- sibling baptiste colette "Bruder"
+ return baptiste "taucht"
- happy baptiste "super"
- enemy colette taube "Erzfeind"
- gift taube colette "Orchideen"
+ attack taube colette "abfackeln"

== 3
Auftritt [Kommissarin Vidal](kommissarin)! Trenchcoat, Magengeschwür, zwanzig Jahre Jagd auf die Santonis. [Sie](kommissarin) bestellt jeden Tag einen Milchkaffee und wartet. [Colette](colette), [die](colette) von nichts eine Ahnung hat, lädt [sie](kommissarin) zum Geburtstag der Katze ein. [Vidal](kommissarin) kommt! Mit Geschenk! [Baptiste](baptiste) versteckt währenddessen drei Kisten Zigaretten im Klavier von [Père Anselme](pater), dem [Beichtvater](pater) der Bande, und [der](pater) spielt beim Festgottesdienst nur noch tiefe Töne. Im Hof verliebt sich unser [Kellner](kellner) in die [Spülhilfe](leila) [Leïla](leila). [Sie](leila) bemerkt [ihn](kellner) nicht. Noch nicht.
- investigate kommissarin colette "Jagd"
- invite colette kommissarin "lädt"
+ celebrate _ "Geburtstag"
- gift kommissarin _ "Geschenk"
- betray baptiste pater "versteckt"
- advisor pater _ "Beichtvater"
+ love.start kellner leila "verliebt"
- discover! leila kellner "bemerkt"

== 4
Es gibt einen [Spitzel](spitzel). Steht im Kassenbuch des [Alten](greis), letzte Seite, doppelt unterstrichen. [Rémy](remy), der [Mann](remy) fürs Grobe und Strickfan, nimmt sich alle zur Brust. Unter dem Druck gesteht [Dodo](kellner), dass [er](kellner) Löffel klaut, [Baptiste](baptiste), dass [er](baptiste) nie Jura studiert hat, und der [Pater](pater), dass [er](pater) nicht an Gott glaubt. Nur der schüchterne [Thibault](spitzel) an der Kaffeemaschine hat nichts zu beichten. Verdächtig! [Colette](colette) findet, so sehe kein Verräter aus, und gibt [ihm](spitzel) eine Lohnerhöhung. Oh, [Colette](colette).
- discover colette "Spitzel"
- investigate remy baptiste+kellner+pater+spitzel "Brust"
- steal kellner colette "klaut"
- reveal baptiste remy "nie"
+ reveal pater remy "nicht an Gott"
- betray! spitzel colette "kein Verräter"
- help colette spitzel "Lohnerhöhung"

== 5
Erstes Date! [Noor](noor) und [Colette](colette) treffen sich offiziell wegen der Quadratmeter, inoffiziell brennen Kerzen. [Noor](noor) kann nicht mit Stäbchen, [Colette](colette) füttert [sie](noor). Da stürmt [Lucette](lucette) herein, [Noors](noor) [Verflossene](lucette) und leider [Colonnas](taube) [Nichte](lucette), und kippt [Colette](colette) die Misosuppe über den Schoß. [Noor](noor) schickt [sie](lucette) zum Teufel. Der Kuss im Taxi dauert von der Canebière bis zum Prado. Der Taxifahrer macht extra einen Umweg, so ein Ehrenmann. Zu Hause haben die Katzen das Sofa zerlegt.
+ date colette noor "Date"
- help colette noor "füttert"
- ex lucette noor "Verflossene"
- kin lucette taube "Nichte"
- attack lucette colette "kippt"
- reject noor lucette "Teufel"
+ kiss colette noor "Kuss"

== 6
Familiendrama: [Baptiste](baptiste) hat bei der „[Taube](taube)“ achtzigtausend Euro verzockt und setzt, ohne zu fragen, das Café als Pfand. Die [Schwester](colette) erfährt es aus der Zeitung, wirft eine Torte nach [ihm](baptiste) und trifft [Vidal](kommissarin). [Rémy](remy) bietet an, [Colonna](taube) verschwinden zu lassen, mit Rabatt. [Colette](colette) verbietet es. Stattdessen fordert [sie](colette) den [Gläubiger](taube) zum Backduell, zwölf Juroren, Mirabellenkuchen, alles oder nichts. Der [Korse](taube), [Sohn](taube) einer Konditorin, was keiner weiß, nimmt lächelnd an. [Baptiste](baptiste) heult in [Noors](noor) Mantel.
- lose baptiste taube "verzockt"
+ betray baptiste colette "ohne zu fragen"
- sibling baptiste colette "Schwester"
- discover colette baptiste "erfährt"
- attack colette baptiste "Torte"
- kill? remy taube "verschwinden"
- reject colette remy "verbietet"
- happy taube "lächelnd"
- sad baptiste "heult"

== 7
DAS DUELL. Mitten im Teig entdeckt [Leïla](leila) Rattengift in der Vanille. Das war [Thibault](spitzel), jede Wette! Die [Spülhilfe](leila) kippt das Zeug weg, sagt nur [Dodo](kellner) Bescheid (erster Satz, den [sie](leila) je mit [ihm](kellner) wechselt, Herzklopfen) und rettet damit zwölf Gaumen. [Colette](colette) gewinnt mit einer Stimme Vorsprung, ausgerechnet der von [Lucette](lucette). [Colonna](taube) weint, nicht aus Wut, sondern weil es schmeckt wie bei Maman. [Er](taube) zerreißt den Schuldschein. Happy End? Pustekuchen, fünf Folgen haben wir noch.
- discover leila "entdeckt"
- attack spitzel _ "Rattengift"
- reveal leila kellner "Bescheid"
+ rescue leila _ "rettet"
+ find colette "gewinnt"
- help lucette colette "Stimme"
- sad taube "weint"
- gift taube baptiste "zerreißt"

== 8
[Thibault](spitzel) ist also der [Spitzel](spitzel), aber nicht für die Polizei und nicht für die „[Taube](taube)“. Für wen dann? [Rémy](remy) fesselt [ihn](spitzel) mit roter Wolle an den Stuhl. Und der [Schüchterne](spitzel) packt aus: Der [Onkel](greis) ist gar nicht tot! [Er](greis) sitzt in Cassis, pflegt [seine](greis) Hüfte und wollte sehen, ob [seine](greis) [Nichte](colette) das Zeug zur Chefin hat. [Colette](colette) fährt auf der Stelle hin, findet [ihn](greis) in der Hängematte und redet zwei Stunden lang kein Wort mit [ihm](greis). Das ist in dieser Familie eine Liebeserklärung.
- arrest remy spitzel "fesselt"
- betray.past spitzel colette "Spitzel"
+ reveal spitzel remy "packt"
- die! greis "gar nicht tot"
- betray greis colette "wollte sehen"
- kin colette greis "Nichte"
+ find colette greis "findet"

== 9
[Vidal](kommissarin) hat endlich Beweise, nämlich die Zigaretten im Klavier, und lässt [Père Anselme](pater) mitten in der Taufe festnehmen. Auf dem Revier kriegt [sie](kommissarin) Zahnschmerzen, furchtbare, und der einzige Notdienst ist [Dr. Kessous](zahnarzt), [Stammgast](zahnarzt) im Paradies. Mit dem Bohrer im Mund kann man schlecht verhören. Der [Zahnarzt](zahnarzt) behandelt [sie](kommissarin) zwei Stunden lang, erzählt von [seinem](zahnarzt) Garten, und am Ende will die [Beamtin](kommissarin) nur noch Tomaten ziehen. Mit [ihm](zahnarzt). [Anselme](pater) kommt frei, weil die Kisten leer sind. [Rémy](remy) hustet.
- find kommissarin "Beweise"
+ arrest kommissarin pater "festnehmen"
- ill kommissarin "Zahnschmerzen"
- treat kommissarin zahnarzt "behandelt"
+ love.start kommissarin zahnarzt "Mit ihm"
- help _ pater "frei"

== 10
Herzschmerz, ich warne. [Lucette](lucette) zeigt [Colette](colette) einen Vertrag: [Noor](noor) habe das Café von Anfang an für eine Hotelkette ausspähen sollen. Stimmt sogar! Nur hat [Noor](noor) längst gekündigt, [Colettes](colette) wegen, und nichts gesagt, aus Scham. [Colette](colette) lässt [sie](noor) nicht ausreden, stellt [ihr](noor) die Schuhe vor die Tür. Die mit den Absätzen. [Noor](noor) läuft barfuß durch den Mistral, fängt sich eine Lungenentzündung ein und liegt im Hôpital de la Timone. [Lucette](lucette) wollte doch nur [ihre](lucette) [Ex](noor) zurück und weint [Rémy](remy) ins Strickzeug.
+ reveal lucette colette "zeigt"
- betray.past noor colette "ausspähen"
- quit.past noor "gekündigt"
- sad noor "Scham"
+ breakup colette noor "Schuhe"
- ill noor "Lungenentzündung"
- ex lucette noor "Ex"
- reconcile? lucette noor "zurück"
- sad lucette "weint"

== 11
[Baptiste](baptiste) wird erwachsen, ungelogen. [Er](baptiste) besorgt sich [Noors](noor) Kündigungsschreiben, mit Datum, und klebt es der [Schwester](colette) an den Kühlschrank. [Colette](colette) rennt los, im Pyjama, quer durch die Stadt, verpasst die Straßenbahn, wird von der „[Taube](taube)“ im Cabrio aufgelesen und vor der Klinik abgesetzt. „Grüß [mir](taube) [deine](colette) [Schöne](noor)“, sagt [Colonna](taube). Am Bett bringt [sie](colette) keinen Ton heraus. [Noor](noor) öffnet ein Auge: „Hast [du](colette) Kuchen?“ Hat [sie](colette). Nebenan gibt [Leïla](leila) [Dodo](kellner) die Hand und vergisst, sie wieder loszulassen.
- find baptiste "besorgt"
- reveal baptiste colette "klebt"
- sibling baptiste colette "Schwester"
- help taube colette "aufgelesen"
+ reconcile colette noor "Kuchen"
- love leila kellner "vergisst"

== 12
Finale mit Meerblick. Der [Onkel](greis) spaziert in [seine](greis) eigene Gedenkmesse, [Anselme](pater) fällt von der Kanzel und glaubt wieder an Gott. Großes Geschrei, große Umarmung. Die [Patin](colette) verkündet das neue Geschäftsmodell: Torten. [Rémy](remy) übernimmt die Wollabteilung, [Colonna](taube) wird Teilhaber, [Thibault](spitzel) fliegt trotzdem raus. [Vidal](kommissarin) quittiert den Dienst und bringt Tomaten vom [Zahnarzt](zahnarzt). Und beim Dessert steigt [Noor](noor) auf den Tisch, hält einen Ring hoch, der wie ein Spritzgebäck aussieht, und stellt die Frage aller Fragen. Mord gab's keinen. [Colette](colette) sagt mit vollem Mund Ja.
+ return greis "spaziert"
- reveal colette _ "verkündet"
- hire taube colette "Teilhaber"
- quit spitzel colette "fliegt"
- quit kommissarin "quittiert"
- gift kommissarin colette "Tomaten"
+ propose noor colette "Frage aller Fragen"
- engaged.start colette noor "Ja"
