%series Nachmieter gesucht
%lang de
%genre senior flat-share sitcom, encyclopaedia style
%cast agnes   | Agnes Thielemann; Agnes | f
%cast waldemar | Waldemar | m
%cast trudi   | Trudi; Schwarze Rita | f
%cast rolf    | Rolf; Rolf Jessen | m
%cast nilguen  | Nilgün; Schwester Nilgün | f
%cast tobias  | Tobias Thielemann; Tobias | m
%cast mandy   | Mandy | f
%cast leutnant | Leutnant a. D. Harms; Harms | m
%cast heirat  | Eugen Fürst; Fürst | m
%cast ururenkel | Piet | m
%cast notarin | Dr. Seidel; Seidel | f
%cast mutter  | - | f
%cast hund    | Bismarck | m

== 1
Um nicht ins Heim zu müssen, gründet die frühere [Mathematiklehrerin](agnes) [Agnes Thielemann](agnes) in [ihrer](agnes) Villa eine Wohngemeinschaft. Es ziehen ein: der pensionierte [Lokführer](rolf) [Rolf Jessen](rolf), die ehemalige [Nachtclubsängerin](trudi) [Trudi](trudi) und, gegen [Agnes'](agnes) erklärten Willen, [Waldemar](waldemar), [ihr](agnes) erster [Ehemann](waldemar), [den](waldemar) [sie](agnes) seit 1971 für den größten Irrtum [ihres](agnes) Lebens hält. [Ihr](agnes) [Enkel](tobias) [Tobias](tobias), [der](tobias) auf die Villa spekuliert, hat [ihn](waldemar) heimlich eingeladen, damit das Projekt scheitert.
+ create agnes "gründet"
- housemate.start agnes rolf+trudi+waldemar "ziehen"
- quit.past rolf "pensionierte"
- ex agnes waldemar "erster Ehemann"
- kin agnes tobias "Enkel"
- find? tobias "spekuliert"
- invite.past tobias waldemar "eingeladen"
+ betray tobias agnes "heimlich"

== 2
Die Badezimmerordnung führt zum ersten Zerwürfnis: [Trudi](trudi) badet zwei Stunden, [Rolf](rolf) rasiert sich nach Fahrplan. [Agnes](agnes) löst das Problem mit einer Differentialgleichung. Unterdessen stellt sich die [Pflegekraft](nilguen) [Nilgün](nilguen) vor, [die](nilguen) [Tobias](tobias) engagiert hat, um [ihm](tobias) Bericht zu erstatten. [Sie](nilguen) lässt sich von [Waldemar](waldemar) die Karten legen, [der](waldemar) [ihr](nilguen) auf den Kopf zusagt, wer [sie](nilguen) bezahlt. [Beide](nilguen+waldemar) einigen sich auf Stillschweigen und eine Flasche Eierlikör.
- quarrel rolf trudi "Zerwürfnis"
- hire nilguen tobias "engagiert"
- investigate? nilguen agnes "Bericht"
+ discover waldemar nilguen "zusagt"
- reveal! waldemar _ "Stillschweigen"

== 3
[Leutnant a. D. Harms](leutnant) von gegenüber beschwert sich über [Trudis](trudi) Gesang, bis [er](leutnant) begreift, dass [sie](trudi) jene „[Schwarze Rita](trudi)“ ist, [deren](trudi) Plakat 1963 über [seiner](leutnant) Koje hing. Fortan steht [er](leutnant) allabendlich mit Klappstuhl unter dem Balkon. [Rolf](rolf) wirft eine Zwiebel nach [ihm](leutnant). Auf [Agnes'](agnes) Frage, was [ihn](rolf) das angehe, errötet der alte [Eisenbahner](rolf) und verstellt sämtliche Weichen [seiner](rolf) Modellbahn.
- neighbour leutnant trudi "gegenüber"
- accuse leutnant trudi "beschwert"
- create trudi "Gesang"
- discover leutnant trudi "begreift"
- love leutnant trudi "allabendlich"
+ attack rolf leutnant "wirft"
- investigate agnes rolf "Frage"
- jealous rolf leutnant "errötet"

== 4
[Agnes](agnes) vergisst den Herd und beinahe sich selbst; [Waldemar](waldemar), vom Rauch geweckt, trägt [sie](agnes) über die Schulter gelegt in den Garten. Seit [ihrer](agnes+waldemar) Hochzeitsnacht, bemerkt [sie](agnes) hustend, habe [er](waldemar) [sie](agnes) nicht mehr getragen. [Tobias](tobias) nutzt den Vorfall und beantragt bei Gericht, die [Großmutter](agnes) unter Betreuung zu stellen. [Nilgün](nilguen) soll als Zeugin aussagen und bittet um einen Tag Bedenkzeit, den [sie](nilguen) mit [Trudi](trudi) in der Sauna verbringt.
+ rescue waldemar agnes "trägt"
- married.past agnes waldemar "Hochzeitsnacht"
+ accuse tobias agnes "beantragt"
- kin agnes tobias "Großmutter"
- reveal? nilguen "aussagen"

== 5
Vor Gericht rechnet [Agnes](agnes) dem Richter dessen Pension aus und weist ihm einen Fehler zu seinen Ungunsten nach. [Nilgün](nilguen) erklärt unter Eid, wer [sie](nilguen) wofür bezahlt hat. Der Antrag wird abgewiesen, der [Enkel](tobias) verlässt fluchend den Saal und stolpert auf der Treppe über [Mandy](mandy), eine [Gerichtszeichnerin](mandy), [die](mandy) [ihn](tobias) mit Eselsohren porträtiert hat. [Er](tobias) bittet [sie](mandy) um das Blatt. [Sie](mandy) behält es.
- discover agnes "weist"
+ reveal nilguen _ "erklärt"
- betray.past tobias agnes "wofür bezahlt"
- kin agnes tobias "Enkel"
- sad tobias "fluchend"
- meet mandy tobias "stolpert"
- create mandy "porträtiert"
- reject mandy tobias "behält"

== 6
Ein eleganter [Herr](heirat) namens [Eugen Fürst](heirat) mietet das letzte Zimmer und macht beiden [Damen](agnes+trudi) zugleich den Hof. [Agnes](agnes) verfällt [ihm](heirat) beim gemeinsamen Kreuzworträtsel. [Waldemar](waldemar) legt Karten und sieht schwarz, wird aber als eifersüchtiger Gockel abgetan. Tatsächlich hat [Fürst](heirat) bereits drei Witwen um ihr Vermögen gebracht, wie die [Notarin](notarin) [Dr. Seidel](notarin) weiß, [die](notarin) [ihre](notarin) Verschwiegenheit allerdings bitterernst nimmt.
- move heirat "mietet"
- flirt heirat agnes+trudi "macht"
+ love.start agnes heirat "verfällt"
- jealous? waldemar heirat "eifersüchtiger"
+ betray.past heirat _ "gebracht"
- discover.past notarin heirat "weiß"
- reveal! notarin heirat "Verschwiegenheit"

== 7
Für den Notartermin, bei dem [Agnes](agnes) [Fürst](heirat) die halbe Villa überschreiben will, organisiert [Rolf](rolf) einen Bahnstreik im Kleinen: [Er](rolf) lässt den Fahrstuhl zwischen den Stockwerken halten, mit [Fürst](heirat) und [Dackel](hund) [Bismarck](hund) darin. Vier Stunden später hat [Bismarck](hund) aus [dessen](heirat) Mantelfutter sechs Eheringe hervorgebissen. Der [Heiratsschwindler](heirat) entkommt durch die Deckenluke, [Agnes'](agnes) Herz nicht. [Sie](agnes) schließt sich in den Wintergarten ein.
- gift? agnes heirat "überschreiben"
+ abduct rolf heirat+hund "halten"
- find hund "hervorgebissen"
- discover _ heirat "Heiratsschwindler"
+ flee heirat "entkommt"
- love agnes heirat "Herz"
- sad agnes heirat "schließt"

== 8
[Waldemar](waldemar) schiebt [Agnes](agnes) dreiundzwanzig Tage lang Gleichungen unter der Tür durch. Die letzte hat als Lösung den Tag [ihrer](agnes+waldemar) Scheidung. [Sie](agnes) öffnet, um [ihm](waldemar) zu sagen, [er](waldemar) habe sich verrechnet, es sei ein Dienstag gewesen. Man trinkt Tee. Bei [Trudi](trudi) wird ein Knoten im Hals gefunden; [sie](trudi) teilt es keinem mit außer dem [Leutnant](leutnant), [der](leutnant) daraufhin auf eigene Kosten einen Flügel unter den Balkon rollen lässt.
- help waldemar agnes "Gleichungen"
- divorce.past agnes waldemar "Scheidung"
+ reconcile agnes waldemar "Tee"
+ ill trudi "Knoten"
- reveal trudi leutnant "teilt"
- gift leutnant trudi "Flügel"

== 9
[Mandy](mandy) bringt [Tobias](tobias) das Blatt doch noch, und zwar im Krankenhaus, wo [er](tobias) sich nach einem Sturz vom Gerüst [seines](tobias) eigenen Bauprojekts erholt. Der einzige Besuch sonst ist [seine](tobias) [Großmutter](agnes), [die](agnes) [er](tobias) entmündigen lassen wollte. [Sie](agnes) schält [ihm](tobias) Apfelsinen, ohne ein Wort über Vergangenes zu verlieren, was [ihn](tobias) tiefer trifft als jede Standpauke. [Trudi](trudi) wird zwei Stockwerke höher operiert. [Rolf](rolf) geht auf dem Gang im Takt der Abfahrtszeiten auf und ab.
- injure tobias "Sturz"
- gift mandy tobias "bringt"
- recover tobias "erholt"
- kin agnes tobias "Großmutter"
- accuse.past tobias agnes "entmündigen"
+ help agnes tobias "schält"
- treat trudi _ "operiert"
- sad rolf "auf und ab"

== 10
Die Operation glückt, die Stimme ist fort. [Trudi](trudi) verständigt sich mit Lidschlag und Kreide. Auf der Tafel, die [Rolf](rolf) [ihr](trudi) zimmert, steht eines Morgens: „Heirate [mich](trudi).“ Darunter setzt [er](rolf) Gleis, Datum und Uhrzeit. Der [Leutnant](leutnant), davon unterrichtet, salutiert und klappt den Stuhl zusammen. [Nilgün](nilguen) besteht die Prüfung zur Heimleiterin, will aber kein Heim leiten, sondern dieses Haus. [Tobias](tobias) zeichnet auf Krücken einen Umbau mit Rampe. Es ist ein Friedensangebot.
- recover trudi "glückt"
- lose trudi "fort"
- create rolf "zimmert"
+ propose trudi rolf "Heirate"
- engaged.start rolf trudi "Gleis"
- reveal _ leutnant "unterrichtet"
- find nilguen "besteht"
- create tobias "zeichnet"
- injure tobias "Krücken"
+ reconcile? agnes tobias "Friedensangebot"

== 11
[Eugen Fürst](heirat) kehrt zurück, gealtert, ohne Mantel, und bittet ausgerechnet bei [denen](agnes+rolf+trudi+waldemar) um Obdach, [die](agnes+rolf+trudi+waldemar) [er](heirat) geprellt hat. Die Abstimmung endet zwei zu zwei. Den Ausschlag gibt [Bismarck](hund), [der](hund) dem [Bittsteller](heirat) den Hut bringt. [Agnes](agnes) ruft dennoch erst die [Notarin](notarin) an, dann die Polizei. Vor der Abführung löst [er](heirat) mit [ihr](agnes) das Kreuzworträtsel zu Ende. Das letzte Wort hat vier Buchstaben und bleibt leer.
+ return heirat "kehrt"
- move? heirat "Obdach"
- betray.past heirat agnes+rolf+trudi+waldemar "geprellt"
- accuse agnes heirat "Polizei"
+ arrest _ heirat "Abführung"

== 12
Auf Gleis drei der stillgelegten Strecke geben sich [Trudi](trudi) und [Rolf](rolf) das Jawort, [sie](trudi) mit Kreide, [er](rolf) mit der Pfeife. [Tobias](tobias) und [Mandy](mandy) bringen den kleinen [Piet](ururenkel) mit, drei Wochen alt, [dessen](ururenkel) Eselsohren niemand leugnet. [Harms](leutnant) führt [Schwester Nilgün](nilguen) zum Tanz und erfährt, dass [ihre](nilguen) [Mutter](mutter) 1963 ebenfalls ein Plakat besaß: [seines](leutnant), vom Marineball. Am Abend sucht [Agnes](agnes) [ihre](agnes) Brille. [Waldemar](waldemar) hat sie auf. [Sie](agnes) lässt sie [ihm](waldemar) und nimmt dafür [seine](waldemar) Hand.
+ wedding rolf trudi "Jawort"
- birth.past mandy ururenkel "drei Wochen"
- parent mandy+tobias ururenkel "Eselsohren"
- date leutnant nilguen "Tanz"
- parent mutter nilguen "Mutter"
- reveal nilguen leutnant "erfährt"
- find? agnes "sucht"
- gift agnes waldemar "lässt"
- couple? agnes waldemar "nimmt"
