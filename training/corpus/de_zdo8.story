%series Chartrand, Oduya & Partner
%lang de
%genre legal drama set in Winnipeg, episode list in the manner of an encyclopaedia
%cast mireille | Mireille Chartrand; Mireille; Chartrand | f
%cast oduya | Solomon Oduya; Solomon; Oduya | m
%cast bram | Bram Kessler; Bram; Kessler | m
%cast tess | Tess Lavallée; Tess; Lavallée | f
%cast ariel | Ariel | n
%cast greer | Richterin Greer; Greer | f
%cast wes | Wes Chartrand; Wes | m
%cast hollis | Hollis Thorvald; Hollis; Thorvald | m
%cast dagny | Dagny Thorvald; Dagny | f
%cast trucker | Lyle | m
%cast zeugin | - | f
%cast baecker | - | m
%cast lehrer | - | m
%cast lavigne | Sergeant Lavigne; Lavigne | m
%cast zeugfreund | - | m
%cast lehrling | - | m
%cast gruender | - | m
%cast schuelerin | - | f
%cast thorvald | - | m
%cast pflegemutter | - | f
%cast kind | Poppy | f

== 1 Der leere Stuhl
Am Morgen nach dem Begräbnis des [Kanzleigründers](gruender) finden [Mireille Chartrand](mireille) und [Solomon Oduya](oduya), seit der Studienzeit unzertrennlich und seit einem verlorenen Prozess zerstritten, einen Vertrag vor, der [sie](mireille+oduya) zu gleichen Teilen als Inhaber einsetzt. [Ihr](mireille+oduya) erstes gemeinsames Mandat betrifft den [Fernfahrer](trucker) [Lyle](trucker), [dem](trucker) zur Last gelegt wird, auf vereister Straße eine [Anhalterin](zeugin) ausgesetzt zu haben. [Bram Kessler](bram), [Mireilles](mireille) geschiedener [Mann](bram), vertritt die Anklage. Als sich herausstellt, dass die [Frau](zeugin) freiwillig ausgestiegen ist, weil [sie](zeugin) vor [ihrem](zeugin) [Freund](zeugfreund) davonlief, zieht [der](bram) die Sache nach einem Blick auf [seine](bram) [Ex](mireille) zurück.
- die.past gruender "Begräbnis"
- find mireille+oduya "einsetzt"
- friend.past mireille oduya "unzertrennlich"
- quarrel.past mireille oduya "zerstritten"
- advisor mireille+oduya trucker "Mandat"
+ accuse _ trucker "Last gelegt"
- accuse bram trucker "Anklage"
- accuse! bram trucker "zurück"
- divorce.past bram mireille "geschiedener"
- ex bram mireille "Ex"
- couple zeugfreund zeugin "Freund"
+ flee zeugin zeugfreund "davonlief"

== 2 Das Erbe der Thorvalds
[Hollis Thorvald](hollis), [dessen](hollis) [Schwester](dagny) [Dagny](dagny) das Getreideimperium der Familie führt, beauftragt die Kanzlei mit der Anfechtung des väterlichen Testaments. Während [Oduya](oduya) in den Papieren auf eine gefälschte Unterschrift stößt, gerät die junge [Anwältin](tess) [Tess Lavallée](tess), [die](tess) soeben erst angefangen hat, im Fahrstuhl an die [Gegnerin](dagny), ohne zu wissen, wen [sie](tess) vor sich hat, und plaudert [ihr](dagny) gegenüber die halbe Strategie aus. [Chartrand](mireille) wirft [sie](tess) nicht hinaus, obgleich der [Partner](oduya) darauf drängt, sondern setzt [sie](tess) zur Strafe neben [Ariel](ariel) ins Archiv, das seit Jahren kein Tageslicht gesehen hat.
- sibling dagny hollis "Schwester"
- boss dagny _ "führt"
- hire mireille+oduya hollis "beauftragt"
- discover oduya "stößt"
- hire tess "angefangen"
+ meet dagny tess "gerät"
- discover! tess dagny "ohne zu wissen"
+ reveal tess dagny "plaudert"
- quit! tess mireille "nicht hinaus"
- colleague mireille oduya "Partner"

== 3 Vertrauliche Korrespondenz
Ein [Bäckermeister](baecker), [der](baecker) [sein](baecker) Rezept für Honigkuchen vom ehemaligen [Lehrling](lehrling) kopiert sieht, bringt [Bram](bram) und [Mireille](mireille) ausnahmsweise auf dieselbe Seite. Nach dem Vergleich teilen sich die [Geschiedenen](bram+mireille) einen der strittigen Kuchen, dann ein Taxi und schließlich, wie [Mireilles](mireille) sechzehnjähriger [Sohn](wes) [Wes](wes) beim Frühstück zu [seinem](wes) Entsetzen feststellt, das Gästezimmer. [Beide](bram+mireille) beteuern, es habe nichts zu bedeuten. [Ariel](ariel) findet unterdessen im Archiv einen an [Oduya](oduya) gerichteten Brief des toten [Gründers](gruender), in dem [dieser](gruender) [seinen](gruender) [Schüler](oduya) als Sohn anredet.
- boss.past baecker lehrling "ehemaligen Lehrling"
- steal? lehrling baecker "kopiert"
- colleague bram mireille "dieselbe Seite"
- ex bram mireille "Geschiedenen"
+ sex bram mireille "Gästezimmer"
- parent mireille wes "Sohn"
- discover wes bram+mireille "feststellt"
- sad wes bram+mireille "Entsetzen"
- find ariel "findet"
- die.past gruender "toten"
- advisor.past gruender oduya "Schüler"
+ parent? gruender oduya "Sohn"#2

== 4 Der Siebzehnjährige
[Wes](wes) wird nach einer Feier im Lagerhaus festgenommen; in [seinem](wes) Rucksack steckten Tabletten, an denen eine [Mitschülerin](schuelerin) beinahe zugrunde gegangen wäre. Da [Mireille](mireille) den eigenen [Jungen](wes) nicht vertreten darf, springt [Solomon](oduya) ein, mit [dem](oduya) [sie](mireille) seit Wochen kaum ein Wort gewechselt hat. Der [Siebzehnjährige](wes) schweigt sich aus, bis [Tess](tess) [ihm](wes) erzählt, wie [sie](tess) selbst mit vierzehn für eine Freundin die Schuld auf sich genommen hat. Daraufhin gibt [Wes](wes) preis, für wen [er](wes) schweigt: Die Pillen gehörten dem [Basketballtrainer](lehrer), [den](lehrer) die halbe Schule anhimmelt.
+ arrest _ wes "festgenommen"
- ill schuelerin "zugrunde gegangen"
- parent mireille wes "Jungen"
- help oduya mireille "springt"
- advisor oduya wes "springt"
- reveal tess wes "erzählt"
+ reveal wes tess "preis"
- accuse wes lehrer "gehörten"
- love _ lehrer "anhimmelt"

== 5 Im Namen der Krone
Als Ankläger [seines](bram) eigenen [Kindes](wes) gerät [Kessler](bram) in einen unauflösbaren Konflikt, weshalb [er](bram) [sein](bram) Amt für die Dauer des Verfahrens niederlegt und [seinem](bram) [Erzfeind](oduya) [Oduya](oduya) die Handynummer des [Sergeants](lavigne) zusteckt, [der](lavigne) die Schule überwacht hat. [Lavigne](lavigne) sagt aus, [er](lavigne) habe den [Trainer](lehrer) monatelang im Auge gehabt, sei jedoch von oben zurückgepfiffen worden. [Richterin Greer](greer) stellt das Verfahren gegen den [Schüler](wes) ein; der [Sportlehrer](lehrer) versucht, durch die Sakristei der gegenüberliegenden Kirche zu entkommen, und wird von [Ariel](ariel) mit einem Aktenwagen gestoppt.
- accuse bram wes "Ankläger"
- quit bram "niederlegt"
- parent bram wes "Kindes"
- enemy bram oduya "Erzfeind"
+ help bram oduya "zusteckt"
- investigate.past lavigne lehrer "im Auge"
- reveal lavigne "sagt"
- accuse! _ wes "Verfahren gegen"
+ flee? lehrer "entkommen"
- attack ariel lehrer "gestoppt"

== 6 Weizen und Blut
Im Streit der [Thorvalds](dagny+hollis) kommt es zur Gegenüberstellung, bei der [Dagny](dagny) behauptet, der [Bruder](hollis) habe dem [Vater](thorvald) zuletzt Besuchsverbot erteilt bekommen, weil [er](hollis) [dessen](thorvald) Konten geplündert habe. [Hollis](hollis), [der](hollis) [seiner](hollis) [Anwältin](mireille) eine ganz andere Geschichte aufgetischt hat, geht mit dem Brieföffner auf [sie](dagny) los. [Tess](tess) wirft sich dazwischen und trägt einen Schnitt am Hals davon, den ausgerechnet [Dagny](dagny) mit [ihrem](dagny) Seidenschal abbindet. Noch im Rettungswagen bedankt sich die [Verletzte](tess) bei der [Frau](dagny), [deren](dagny) Vermögen [sie](tess) seit Monaten zu schmälern versucht.
- quarrel dagny hollis "Streit"
+ accuse dagny hollis "behauptet"
- steal? hollis thorvald "geplündert"
- sibling dagny hollis "Bruder"
- parent thorvald dagny+hollis "Vater"
- betray hollis mireille "aufgetischt"
- advisor mireille hollis "Anwältin"
+ attack hollis dagny "los"
- rescue tess dagny "wirft"
- injure tess hollis "Schnitt"
- treat tess dagny "abbindet"

== 7 Genfrage
Nachdem [Solomon](oduya) den Brief monatelang ungelesen in der Brusttasche getragen hat, legt [er](oduya) ihn auf Drängen von [Ariel](ariel) einem Labor samt einer Haarbürste des [Gründers](gruender) vor. Das Ergebnis schließt eine Verwandtschaft aus. [Oduya](oduya), [der](oduya) sich, ohne es zuzugeben, einen Vater gewünscht hätte, vertritt am selben Nachmittag ein [Pflegekind](kind) namens [Poppy](kind), [das](kind) gegen den Widerstand der Behörde bei [seiner](kind) blinden [Pflegemutter](pflegemutter) bleiben möchte, und gewinnt. Als die [Achtjährige](kind) [ihn](oduya) fragt, ob [er](oduya) Kinder habe, verneint [er](oduya). »Schade um die Kinder«, antwortet [Poppy](kind).
- investigate oduya gruender "legt"
+ parent! gruender oduya "schließt"
- advisor oduya kind "vertritt"
- kin kind pflegemutter "Pflegemutter"
+ help oduya kind "gewinnt"
- parent! oduya _ "verneint"

== 8 Schwarzes Eis
Auf der Rückfahrt von einem Termin in [Brandon](@brandon) kommt der Wagen, in dem [Mireille](mireille) und [Bram](bram) über den Namen eines noch ungeborenen Kindes streiten, von der Fahrbahn ab. [Sie](mireille) ist, was bis dahin nur [ihr](mireille) ehemaliger [Gatte](bram) gewusst hat, in der zwölften Woche. [Lyle](trucker), der [Fernfahrer](trucker) aus der ersten Folge, hält als Einziger an und zieht [beide](bram+mireille) aus dem Wrack, ehe es Feuer fängt. Im Krankenhaus erfährt [Wes](wes) von einer arglosen Schwester, dass es [seiner](wes) [Mutter](mireille) »und dem Kleinen« gut gehe.
- quarrel bram mireille "streiten"
+ pregnant mireille bram "zwölften Woche"
- ex bram mireille "ehemaliger Gatte"
- injure bram+mireille "kommt"
+ rescue trucker bram+mireille "zieht"
- discover wes mireille "erfährt"
- parent mireille wes "Mutter"
- recover mireille "gut gehe"

== 9 Befangenheit
[Greer](greer), [die](greer) in drei Wochen in den Ruhestand treten soll, wird anonym vorgeworfen, in der Sache [Thorvald](#thorvald) Zuwendungen angenommen zu haben. [Mireille](mireille) und [Solomon](oduya) übernehmen die Verteidigung der [Richterin](greer), vor [der](greer) [sie](mireille+oduya) hundertmal gestanden haben und [die](greer) [sie](mireille+oduya) im Gegenzug hundertmal gemaßregelt hat. [Ariel](ariel) vergleicht das Farbband des anonymen Schreibens mit den Schreibmaschinen im Haus und gelangt zu einem Befund, der [Ariel](ariel) zwei Nächte lang den Schlaf raubt: Getippt wurde der Brief auf der Maschine, die im Büro von [Tess](tess) steht.
+ accuse _ greer "vorgeworfen"
- quit? greer "Ruhestand"
- advisor mireille+oduya greer "Verteidigung"
- investigate ariel _ "vergleicht"
+ discover ariel tess "gelangt"
- sad ariel "den Schlaf raubt"
- accuse? tess greer "Getippt"

== 10 Lavallée
Zur Rede gestellt, räumt [Tess](tess) ein, mit [Dagny](dagny) seit dem Zwischenfall im Rettungswagen liiert zu sein, und bestreitet zugleich, den Brief verfasst zu haben. [Oduya](oduya) verlangt [ihre](tess) sofortige Entlassung, [Chartrand](mireille) bittet [sie](tess), von sich aus zu gehen, was für die [Betroffene](tess) auf dasselbe hinausläuft. Am Abend sitzt die [Gefeuerte](tess) in der Loge des Eisstadions neben [ihrer](tess) [Geliebten](dagny), [die](dagny), während unten die Hymne erklingt, beiläufig erwähnt, man habe die alte [Greer](greer) ja irgendwie loswerden müssen. [Lavallée](tess) steht auf und geht, noch bevor der Puck fällt.
- accuse _ tess "Rede gestellt"
+ couple dagny tess "liiert"
- reveal tess mireille+oduya "räumt"
- accuse! tess greer "bestreitet"
- quit? tess oduya "Entlassung"
- quit tess mireille "gehen"
+ reveal dagny tess "erwähnt"
- betray dagny greer "loswerden"
- breakup tess dagny "steht auf"

== 11 Kreuzverhör
[Tess](tess) tritt freiwillig als Zeugin auf und belastet die [Frau](dagny), [der](dagny) [sie](tess) vierundzwanzig Stunden zuvor noch hatte vertrauen wollen. [Dagnys](dagny) Verteidiger unterstellt [ihr](tess) die Rachsucht einer Verlassenen, worauf die [Zeugin](tess) richtigstellt, wer wen verlassen habe. Die Entscheidung führt der bislang schweigsame [Hollis](hollis) herbei, [der](hollis) nach [seinem](hollis) Angriff mit dem Brieföffner in Untersuchungshaft sitzt: [Er](hollis) habe der [Schwester](dagny) beim Einbruch in das Büro geholfen. [Richterin Greer](greer) wird rehabilitiert und verbietet sich den Applaus. Die [Geschwister](dagny+hollis) begegnen sich in Handschellen auf dem Gang.
+ accuse tess dagny "belastet"
- accuse _ tess "unterstellt"
- breakup.past tess dagny "verlassen habe"
- attack.past hollis dagny "Angriff"
- arrest.past _ hollis "Untersuchungshaft"
+ reveal hollis _ "geholfen"
- help.past hollis dagny "geholfen"
- sibling dagny hollis "Schwester"
- accuse! _ greer "rehabilitiert"
- arrest _ dagny "Handschellen"

== 12 Der Vergleich
Obwohl [Mireille](mireille) [ihm](bram) zweimal unmissverständlich erklärt hat, [sie](mireille) werde dasselbe Buch kein zweites Mal lesen, erscheint [Bram](bram) mit einem Ehevertrag, den [er](bram) Absatz für Absatz zu [ihren](mireille) Gunsten aufgesetzt hat. [Sie](mireille) streicht drei Klauseln, fügt eine hinzu und unterschreibt nicht. Unterdessen bittet [Solomon](oduya) bei [Tess](tess), [die](tess) in einem Imbiss bedient, um Entschuldigung und bietet [ihr](tess) [ihren](tess) alten Schreibtisch samt neuer Schreibmaschine an. [Poppy](kind), [deren](kind) [Pflegemutter](pflegemutter) über Nacht ins Krankenhaus musste, schläft derweil im Archiv auf [Ariels](ariel) Mantel, bewacht von sämtlichen Akten seit 1951.
- reject mireille bram "unmissverständlich"
+ propose bram mireille "Ehevertrag"
- engaged! bram mireille "unterschreibt nicht"
- reconcile? oduya tess "Entschuldigung"
+ hire? tess oduya "bietet"
- kin kind pflegemutter "Pflegemutter"
- ill pflegemutter "Krankenhaus"
- help ariel kind "Mantel"

== 13 Letzte Instanz
[Poppys](kind) [Pflegemutter](pflegemutter) ist in der Nacht verschieden. Vor [Greer](greer), [die](greer) an [ihrem](greer) allerletzten Tag im Amt eine einzige Sache verhandelt, beantragt der [Junggeselle](oduya) [Solomon Oduya](oduya), das [Mädchen](kind) als [sein](oduya) eigenes anzunehmen; [seine](oduya) [Rechtsbeiständin](tess) ist die zurückgekehrte [Lavallée](tess), [seine](oduya) [Leumundszeugin](mireille) [Mireille](mireille), [der](mireille) zwischen zwei Sätzen die Fruchtblase platzt. [Bram](bram) und [Wes](wes) tragen [sie](mireille) zum Wagen. Die [Richterin](greer) gibt dem Antrag statt, lässt den Hammer auf dem Pult liegen und fährt mit. In der Schlusseinstellung unterschreibt die [Mutter](mireille) eines Neugeborenen im Kreißsaal einen zerknitterten Vertrag.
+ die pflegemutter "verschieden"
- kin kind pflegemutter "Pflegemutter"
- quit greer "allerletzten"
+ parent.start oduya kind "anzunehmen"
- advisor tess oduya "Rechtsbeiständin"
- return tess "zurückgekehrte"
- help mireille oduya "Leumundszeugin"
- birth mireille "Fruchtblase"
- help bram+wes mireille "tragen"
- engaged.start bram mireille "unterschreibt"
