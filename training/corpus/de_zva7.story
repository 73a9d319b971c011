%series Asservat neun
%lang de
%genre crime series about a cold-case unit, press office
%cast joerdis | Jördis Hallmann; Jördis; Hallmann | f
%cast tarek | Tarek Bouaziz; Tarek; Bouaziz | m
%cast venzke | Kriminalrat Venzke; Venzke | m
%cast ricarda | Ricarda Moll; Ricarda; Moll | f
%cast uwe | Uwe Hallmann; Uwe | m
%cast svenja | Svenja | f
%cast amina | Amina | f
%cast petri | Holm Petri; Petri | m
%cast reeder | Reeder Klaasen; Klaasen | m
%cast reedersfrau | - | f
%cast koch | - | m
%cast brandt | Friedel Brandt; Brandt | f
%cast bruder | - | m
%cast apotheker | - | m
%cast tochter | - | f
%cast zeugin | Maren Voigt; Maren; Voigt | f
%cast silvan | Dr. Silvan; Silvan | m
%cast junge | Nick | m
%cast trainer | - | m
%cast mutter | - | f
%cast tante | - | f
%cast polizist | - | m
%cast maske | - | m

== 1 Kaltes Eisen
Nach dem Fund einer eingemauerten [Leiche](reeder) auf einer stillgelegten Werft: Übernahme der Akte durch die neue Altfall-Einheit unter Leitung von [Jördis Hallmann](joerdis). An [ihrer](joerdis) Seite: [Tarek Bouaziz](tarek), wegen eines Disziplinarverfahrens von [Hamburg](@hamburg) nach [Rostock](@rostock) versetzt. Bei dem [Toten](reeder) handelt es sich um [Reeder Klaasen](reeder). [Dessen](reeder) [Gattin](reedersfrau) geriet nie in Verdacht, obwohl ein Verhältnis mit dem [Schiffskoch](koch) aktenkundig war. Ein Wiedersehen unter Spannung ergibt sich zwischen [Hallmann](joerdis) und [Staatsanwältin](ricarda) [Ricarda Moll](ricarda), [ihrer](joerdis) früheren [Lebensgefährtin](ricarda).
- die.past reeder "Toten"
- investigate joerdis+tarek reeder "Übernahme"
- boss joerdis tarek "Leitung"
- move tarek "versetzt" @rostock
- married.past reeder reedersfrau "Gattin"
- affair.past koch reedersfrau "Verhältnis"
- accuse! _ reedersfrau "nie in Verdacht"
+ ex joerdis ricarda "Lebensgefährtin"

== 2 Seemannsgarn
Durchbruch im Fall [Klaasen](reeder): Dank einer Haaranalyse durch [Gerichtsmediziner](silvan) [Dr. Silvan](silvan) gelingt der Nachweis, dass der [Koch](koch) dem [Reeder](reeder) über Monate Thallium verabreichte, im Einvernehmen mit der treulosen [Gattin](reedersfrau). Festnahme [der beiden](koch+reedersfrau) auf einer Kaffeefahrt nach [Bornholm](@bornholm). Im Privaten: wachsende Entfremdung zwischen [Tarek](tarek) und [seiner](tarek) in [Hamburg](@hamburg) gebliebenen [Frau](amina) [Amina](amina), Annäherungsversuche von Seiten [Silvans](silvan) bei [Jördis](joerdis), von [dieser](joerdis) freundlich übersehen. Beim Sichten des Archivs stockt [ihr](joerdis) der Atem vor einem Karton mit dem Namen [ihrer](joerdis) [Schwester](svenja).
+ kill.past koch+reedersfrau reeder "Thallium"
- cheat.past reedersfrau reeder "treulosen"
- married.past reeder reedersfrau "Gattin"
+ arrest _ koch+reedersfrau "Festnahme" @bornholm
- married amina tarek "Frau"
- flirt silvan joerdis "Annäherungsversuche"
- reject joerdis silvan "übersehen"
- sibling joerdis svenja "Schwester"

== 3 Asservat neun
Rückblick auf ein Familientrauma: Vor zwanzig Jahren Ermordung der neunzehnjährigen [Svenja](svenja), Verurteilung des [Hafenarbeiters](petri) [Holm Petri](petri), Schließung der Akte durch [Uwe Hallmann](uwe), [der](uwe) als Ermittler im Fall der eigenen [Tochter](svenja) nie hätte tätig werden dürfen. Bei heimlicher Durchsicht des Kartons die Feststellung, dass Beweisstück neun fehlt. [Jördis](joerdis) vertraut sich [Tarek](tarek) an; [Kriminalrat Venzke](venzke), [Uwes](uwe) alter [Kollege](venzke) und heutiger [Dienstherr](venzke) der Einheit, untersagt jede weitere Nachforschung. Tagesgeschäft: der vergiftete [Apotheker](apotheker) von [Bad Doberan](@doberan).
- kill.past _ svenja "Ermordung"
- arrest.past _ petri "Verurteilung"
- parent uwe svenja "Tochter"
- investigate.past uwe svenja "Ermittler"
+ discover joerdis "Feststellung"
- reveal joerdis tarek "vertraut"
- colleague.past uwe venzke "Kollege"
- boss venzke joerdis+tarek "Dienstherr"
- kill.past _ apotheker "vergiftete"

== 4 Bittere Tropfen
Überraschende Wende im Fall des [Apothekers](apotheker): kein Mord, sondern Selbsttötung nach einer Erpressung durch die eigene [Tochter](tochter), heute [Kandidatin](tochter) für das Amt der Oberbürgermeisterin. [Deren](tochter) Geständnis erfolgt vor laufenden Mikrofonen. Für [Jördis](joerdis) bedeutsamer ist ein Brief aus der Haftanstalt [Bützow](@buetzow): [Petri](petri), unheilbar krank, beteuert [seine](petri) Unschuld und bittet um einen Besuch. Zornige Ablehnung durch die [Adressatin](joerdis), Reise des neugierigen [Tarek](tarek) ohne [ihr](joerdis) Wissen. [Amina](amina) teilt [ihm](tarek) unterdessen per Anwaltsschreiben das Ende der Ehe mit.
- kill! _ apotheker "kein Mord"
+ die.past apotheker "Selbsttötung"
- threaten.past tochter apotheker "Erpressung"
- parent apotheker tochter "Tochter"
- reveal tochter "Geständnis"
- ill petri "krank"
- kill! petri svenja "Unschuld"
- reject joerdis petri "Ablehnung"
- travel tarek petri "Reise" @buetzow
+ breakup amina tarek "Ende der Ehe"

== 5 Der Junge aus Block C
Wiederaufnahme einer ungeklärten Kindesentführung: Seit 2004 keine Spur vom siebenjährigen [Nick](junge). Im Zentrum der Befragungen ein [Schwimmtrainer](trainer), [dem](trainer) die [Mutter](mutter) des [Jungen](junge) bis heute vertraut. Zu Unrecht, wie ein Kellerfund belegt. [Nick](junge) lebt, seit Jahren unter anderem Namen, als Ziehkind einer [Schwester](tante) des [Täters](trainer) in [Schweden](@schweden). Nach dem Geständnis des [Trainers](trainer) kommt es zum Eklat zwischen [Jördis](joerdis) und [Tarek](tarek): Aufgeflogen ist [dessen](tarek) Besuch bei [Petri](petri), an [dessen](petri) Schuld [Bouaziz](tarek) nicht länger glaubt.
+ abduct.past trainer junge "Kindesentführung"
- investigate joerdis+tarek trainer "Befragungen"
- die! junge "lebt"
- parent mutter junge "Mutter"
- kin junge tante "Ziehkind"
- sibling tante trainer "Schwester"
- reveal trainer "Geständnis"
+ quarrel joerdis tarek "Eklat"
- discover joerdis tarek "Aufgeflogen"
- kill! petri svenja "nicht länger glaubt"

== 6 Freigang
Flucht [Petris](petri) während einer Verlegung ins Krankenhaus, Großfahndung im gesamten Küstenraum. Ziel des [Flüchtigen](petri) ist das Wochenendhaus der [Hallmanns](joerdis+uwe), Geiselnahme der allein anwesenden [Jördis](joerdis) inbegriffen. Im Verlauf einer langen Nacht Schilderung [seiner](petri) Sicht der Dinge: [Svenja](svenja) sei [seine](petri) heimliche [Vertraute](svenja) gewesen, niemals [sein](petri) Opfer. Zugriff im Morgengrauen auf Anordnung [Venzkes](venzke). Trotz erhobener Hände des [Geiselnehmers](petri) ein tödlicher Schuss, abgegeben vom [Kriminalrat](venzke) persönlich. Zurück bleiben eine geschockte [Kommissarin](joerdis) und viele Zweifel.
+ flee petri "Flucht"
+ abduct petri joerdis "Geiselnahme"
- reveal petri joerdis "Schilderung"
- friend.past petri svenja "Vertraute"
- kill! petri svenja "niemals sein Opfer"
+ kill venzke petri "tödlicher Schuss"
- sad joerdis "geschockte"

== 7 Aktenzeichen Familie
Entschuldigung [Hallmanns](joerdis) bei [Bouaziz](tarek), Wiederherstellung des alten Einvernehmens, fortan gemeinsame Ermittlungen gegen den Willen des [Vorgesetzten](venzke). Erste Adresse: [Jördis'](joerdis) verwitweter [Vater](uwe) im Pflegeheim, an beginnender Demenz leidend, jedoch mit lichten Stunden. Auf die Frage nach dem verschwundenen Beweisstück antwortet [Uwe](uwe) mit einem Weinkrampf. Im Parallelfall glückt die Auffindung der seit 1987 vermissten [Lehrerin](brandt) [Friedel Brandt](brandt): quicklebendig in [Lübeck](@luebeck), nach gelungener Republikflucht und Denunziation durch den leiblichen [Bruder](bruder).
+ reconcile joerdis tarek "Entschuldigung"
- investigate joerdis+tarek svenja "Ermittlungen"
- boss venzke joerdis+tarek "Vorgesetzten"
- parent uwe joerdis "Vater"
- married.past _ uwe "verwitweter"
- ill uwe "Demenz"
- sad uwe "Weinkrampf"
+ find joerdis+tarek brandt "Auffindung" @luebeck
- flee.past brandt "Republikflucht"
- betray.past bruder brandt "Denunziation"
- sibling brandt bruder "Bruder"

== 8 Beurlaubt
Suspendierung [Tareks](tarek) durch [Venzke](venzke) unter Hinweis auf das alte Hamburger Verfahren. Solidarisierung der [Staatsanwältin](ricarda): [Ricarda Moll](ricarda) überlässt [ihrer](ricarda) [Ex-Partnerin](joerdis) auf eigene Gefahr die Schießprotokolle. Aus der Übergabe in [Molls](ricarda) Wohnung entwickelt sich ein langes Gespräch über das Scheitern der Beziehung, aus dem Gespräch eine Liebesnacht ohne Versprechen. Unfreiwilliger [Zeuge](silvan) beim Brötchenkauf: [Dr. Silvan](silvan), unglücklich verliebt. Am Abend Vorlage der Ergebnisse: [Petri](petri) war im Augenblick des Schusses unbewaffnet.
+ quit tarek venzke "Suspendierung"
- help ricarda joerdis "Solidarisierung"
- ex joerdis ricarda "Ex-Partnerin"
- breakup.past joerdis ricarda "Scheitern"
+ sex joerdis ricarda "Liebesnacht"
- discover silvan joerdis+ricarda "Zeuge"
- love silvan joerdis "verliebt"

== 9 Lichte Stunde
Während eines Spaziergangs an der [Warnow](@warnow) späte Beichte [Uwe Hallmanns](uwe) vor der [Tochter](joerdis): Asservat neun, ein Ohrring mit [Petris](petri) Blut, sei von [ihm](uwe) selbst präpariert und nach dem Prozess vernichtet worden. [Anstifter](venzke) der Fälschung: [Venzke](venzke). Bruch zwischen [Vater](uwe) und [Kind](joerdis), nächtlicher Zusammenbruch der [Kommissarin](joerdis), Beistand durch [Tarek](tarek). Von [Hallmann](joerdis) in die Wege geleitet wird ein Antrag auf posthume Rehabilitierung des zu Unrecht [Verurteilten](petri), von [Ricarda](ricarda) befürwortet, vom [Kriminalrat](venzke) mit Drohungen beantwortet.
+ reveal uwe joerdis "Beichte"
- parent uwe joerdis "Tochter"
+ betray.past uwe petri "präpariert"
- betray.past venzke petri "Anstifter"
- quarrel joerdis uwe "Bruch"
- sad joerdis "Zusammenbruch"
- help tarek joerdis "Beistand"
- threaten venzke joerdis "Drohungen"

== 10 Die beste Freundin
Rückkehr einer [Zeugin](zeugin) nach zwei Jahrzehnten: [Maren Voigt](zeugin), seinerzeit engste [Freundin](zeugin) [Svenjas](svenja) und kurz nach [deren](svenja) Tod nach [Kanada](@kanada) ausgewandert, bricht unter dem Eindruck der Schlagzeilen [ihr](zeugin) Schweigen. [Ihrer](zeugin) Aussage nach unterhielt [Svenja](svenja) eine Liaison mit einem verheirateten [Polizisten](polizist), von [dem](polizist) [sie](svenja) ein Kind erwartete. Der Name? Bekannt, doch aus Angst vor Vergeltung vorerst zurückgehalten. Unterbringung [Voigts](zeugin) bei [Jördis](joerdis), Beginn einer vorsichtigen Vertrautheit. Argwohn bei [Ricarda](ricarda), Spott bei [Tarek](tarek): [Er](tarek) habe eine eifersüchtige [Staatsanwältin](ricarda) noch nie erlebt.
+ return zeugin "Rückkehr"
- friend.past svenja zeugin "Freundin"
- reveal zeugin "Schweigen"
- move.past zeugin "ausgewandert" @kanada
+ affair.past polizist svenja "Liaison"
- married.past _ polizist "verheirateten"
+ pregnant.past svenja polizist "erwartete"
- sad zeugin polizist "Angst"
- housemate.start joerdis zeugin "Unterbringung"
- friend.start joerdis zeugin "Vertrautheit"
- jealous ricarda zeugin "eifersüchtige"

== 11 Dienstgeheimnis
Folgenschwere Indiskretion [Silvans](silvan): Aus gekränkter Eitelkeit erhält der [Kriminalrat](venzke) von [ihm](silvan) einen Hinweis auf [Marens](zeugin) Aufenthaltsort. Noch in derselben Nacht Entführung der [Zeugin](zeugin) durch einen [Maskierten](maske), [der](maske) sich beim Kampf im Hausflur durch eine Schussverletzung [Tareks](tarek) den Weg bahnt. Ein Tondokument in [Marens](zeugin) Koffer bringt Gewissheit: Der [Liebhaber](venzke) [Svenjas](svenja), der [Vater](venzke) des Ungeborenen und damit der mutmaßliche [Täter](venzke) heißt [Venzke](venzke). Am Krankenbett des frisch [Operierten](tarek) steht [Amina](amina), auf Anruf von [Jördis](joerdis) aus [Hamburg](@hamburg) herbeigeeilt und der eigenen Trennung plötzlich nicht mehr so sicher.
- reveal silvan venzke "Indiskretion"
+ abduct maske zeugin "Entführung"
- injure tarek maske "Schussverletzung"
+ affair.past svenja venzke "Liebhaber"
- pregnant.past svenja venzke "Ungeborenen"
- kill? venzke svenja "mutmaßliche"
- treat tarek _ "Operierten"
- travel amina tarek "herbeigeeilt"
- breakup? amina tarek "Trennung"

== 12 Flut
Zum Abschluss der Staffel ein Wettlauf gegen das auflaufende Wasser: [Venzkes](venzke) Absicht, [Maren](zeugin) im Ladekran der Werft ertrinken zu lassen, scheitert am Eingreifen [Hallmanns](joerdis), herbeigeführt durch eine letzte Eingebung [ihres](joerdis) [Vaters](uwe). Nach Rettung der [Gefesselten](zeugin) Überwältigung des [Mörders](venzke) und Verlesung [seiner](venzke) Rechte durch die [Schwester](joerdis) [seines](venzke) [Opfers](svenja). Aussöhnung zwischen [Jördis](joerdis) und [Uwe](uwe), wenige Stunden vor [dessen](uwe) Hinscheiden. Ausblick: Genesung [Tareks](tarek), Neubeginn mit [Amina](amina), und auf der Mole zwei [Frauen](joerdis+ricarda), [die](joerdis+ricarda) dem zweiten Anlauf nicht länger ausweichen.
- kill? venzke zeugin "ertrinken"
- parent uwe joerdis "Vaters"
- help uwe joerdis "Eingebung"
+ rescue joerdis zeugin "Rettung"
- kill.past venzke svenja "Mörders"
- sibling joerdis svenja "Schwester"
+ arrest joerdis venzke "Rechte"
- reconcile joerdis uwe "Aussöhnung"
- die uwe "Hinscheiden"
- recover tarek "Genesung"
- reconcile amina tarek "Neubeginn"
+ reconcile joerdis ricarda "zweiten Anlauf"
