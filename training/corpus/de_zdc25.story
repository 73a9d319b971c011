%series Becken zwei bleibt zu
%lang de
%genre workplace comedy at a public swimming pool, TV magazine
%cast gudrun  | Gudrun Fassbender; Gudrun; Fassbender | f
%cast tommaso | Tommaso | m
%cast erika   | Ingeborg; Ingeborg Mauch | f
%cast ali     | Aliou Sarr; Aliou | m
%cast rebecca | Rebekka; Rebekka Fassbender | f
%cast holger  | Holger Fassbender; Holger | m
%cast buerger | Bürgermeister Kniep; Kniep | m
%cast pommes  | Uschi | f
%cast taucherin | - | f
%cast junge   | Fiete | m
%cast inspektor | - | m
%cast ente    | Margarete | f

== 1
Saisonstart im Freibad Südhang! [Betriebsleiterin](gudrun) [Gudrun Fassbender](gudrun) führt seit jeher mit der Trillerpfeife, [ihr](gudrun) neuer [Schwimmmeister](tommaso) [Tommaso](tommaso) lieber mit Charme. Gleich am ersten Tag zieht [er](tommaso) den kleinen [Fiete](junge) vom Grund, woraufhin [dessen](junge) [Oma](erika) [Ingeborg](erika), vierfache [Witwe](erika), ein Auge auf den [Lebensretter](tommaso) wirft. [Kassenwart](ali) [Aliou](ali) hat andere Sorgen: In der Kasse fehlen exakt 3 Euro 80. Jeden Tag. Seit neun Jahren.
- hire tommaso "neuer"
- boss gudrun tommaso "Schwimmmeister"
+ rescue tommaso junge "zieht"
- kin erika junge "Oma"
- die.past _ "Witwe"
- married.past _ erika "Witwe"
- love.start erika tommaso "Auge"
- steal _ "fehlen"

== 2
[Bürgermeister Kniep](buerger) will das Bad schließen und auf dem Gelände Eigentumswohnungen bauen. [Gudrun](gudrun) kettet sich ans Sprungbrett. Peinlich nur, dass der [Handwerker](holger), [der](holger) die Kette durchtrennen soll, [ihr](gudrun) [Ex-Mann](holger) [Holger](holger) ist. [Er](holger) feilt absichtlich so langsam, dass die Ratssitzung verstreicht. [Die zwei](gudrun+holger) haben seit dem Scheidungstag nicht so viel gelacht, was [Tommaso](tommaso) vom Turm herab mit gerunzelter Stirn verfolgt.
- threaten buerger _ "schließen"
- ex gudrun holger "Ex-Mann"
- divorce.past gudrun holger "Scheidungstag"
+ help holger gudrun "langsam"
- happy gudrun+holger "gelacht"
- jealous tommaso holger "gerunzelter Stirn"

== 3
[Rebekka](rebecca), die gemeinsame [Tochter](rebecca) der [Fassbenders](gudrun+holger), hat [ihr](rebecca) Jurastudium hingeschmissen und steht mit zwei Koffern im Kassenhäuschen. [Aliou](ali) teilt [ihr](rebecca) wortlos [seinen](ali) Hirsebrei, [sie](rebecca) hilft [ihm](ali) beim Zählen. Am Abend fehlen nur noch 1 Euro 90. Hat etwa eine [Unbekannte](taucherin) damit zu tun, [die](taucherin) nachts in voller Tauchermontur das Becken zwei durchkämmt? [Uschi](pommes) vom Imbiss will Blasen gesehen haben.
- parent gudrun+holger rebecca "Tochter"
- quit rebecca "hingeschmissen"
+ return rebecca "steht"
- gift ali rebecca "teilt"
- help rebecca ali "hilft"
- investigate taucherin _ "durchkämmt"
- discover? pommes taucherin "gesehen"

== 4
Hitzewelle, zweitausend Gäste, ein einziger Sonnenstich. Den erleidet [Kniep](buerger), ausgerechnet im Bad, das [er](buerger) plattmachen will. [Ingeborg](erika) legt den [Ohnmächtigen](buerger) ins Planschbecken und fächelt [ihm](buerger) mit dem Abrissbescheid Luft zu, den [sie](erika) [ihm](buerger) dabei aus der Tasche zieht. Beim Aufwachen hält [er](buerger) [sie](erika) für einen Engel. [Sie](erika) belässt [ihn](buerger) in dem Glauben und isst den Bescheid zu [Uschis](pommes) Pommes.
+ ill buerger "Sonnenstich"
- treat buerger erika "fächelt"
+ steal erika buerger "zieht"
- recover buerger "Aufwachen"
- love? buerger erika "Engel"
- betray erika buerger "Glauben"

== 5
[Gudrun](gudrun) entdeckt, dass [ihre](gudrun) [Tochter](rebecca) mit [Aliou](ali) nach Dienstschluss nicht nur Münzen poliert. Statt sich zu freuen, verhängt [sie](gudrun) ein Kussverbot auf dem gesamten Gelände. [Tommaso](tommaso), [der](tommaso) [sie](gudrun) eigentlich am Abend zum Essen bitten wollte, lässt die Reservierung verfallen. Im Nichtschwimmer landet eine [Ente](ente), brütet und beißt. [Fiete](junge) tauft [sie](ente) [Margarete](ente). Becken zwei bleibt zu.
+ discover gudrun ali+rebecca "entdeckt"
- parent gudrun rebecca "Tochter"
- couple ali rebecca "nicht nur"
- threaten gudrun ali+rebecca "Kussverbot"
- invite? tommaso gudrun "bitten"
- attack ente _ "beißt"

== 6
Der geheimnisvollen [Taucherin](taucherin) wird eine Falle gestellt: [Holger](holger) lässt das Wasser ab. Auf dem Trockenen sitzt, Flossen in der Hand, keine andere als [Uschi](pommes). Seit dem Tod [ihres](pommes) Bruders sucht [sie](pommes) dessen Ehering, den er beim letzten Köpper verlor. Das Kleingeld, das [sie](pommes) dabei fand, habe [sie](pommes) behalten, jeden Tag 3 Euro 80. [Aliou](ali) streicht die Summe aus den Büchern und steigt mit [ihr](pommes) in den Abfluss.
- discover _ pommes "keine andere"
- die.past _ "Tod"
- sibling.past _ pommes "Bruders"
- find? pommes "sucht"
- lose.past _ "verlor"
+ reveal pommes ali "behalten"
+ help ali pommes "steigt"

== 7
Der Ring steckt nicht im Abfluss, sondern in [Margarete](ente). Die Röntgenaufnahme beweist es. Eine Operation würde die [Ente](ente) nicht überleben, also heißt es abwarten. [Uschi](pommes) schläft nun im Nichtschwimmerbereich. [Ingeborg](erika) erhält vom [Bürgermeister](buerger) Rosen, adressiert an den [Engel](erika), und reicht sie an [Tommaso](tommaso) weiter. [Der](tommaso) trägt sie zu [Gudrun](gudrun), ohne Karte. [Gudrun](gudrun) dankt [Holger](holger).
- find! pommes "nicht im Abfluss"
- die? ente "überleben"
+ gift buerger erika "Rosen"
- gift erika tommaso "reicht"
- gift tommaso gudrun "trägt"

== 8
[Holger](holger) klärt das Missverständnis nicht auf. Vielmehr nimmt [er](holger) den Dank entgegen, den Wein auch und schließlich [seine](holger) [Exfrau](gudrun) in den Arm. Am Morgen findet [Rebekka](rebecca) zwei Paar Badelatschen vor der Sauna. [Sie](rebecca) jubelt, [Tommaso](tommaso) reicht [seine](tommaso) Versetzung ein. Ein [Herr](inspektor) mit Klemmbrett, [der](inspektor) sich als Badegast ausgibt, notiert alles. Und wer planscht gut gelaunt neben [ihm](inspektor)? [Kniep](buerger), in Schwimmflügeln.
- betray holger gudrun "klärt das Missverständnis nicht"
- ex gudrun holger "Exfrau"
- discover rebecca gudrun+holger "findet"
+ sex gudrun holger "zwei Paar Badelatschen"
- happy rebecca "jubelt"
- quit? tommaso "Versetzung"
- betray inspektor _ "ausgibt"
- investigate inspektor _ "notiert"
- happy buerger "gut gelaunt"

== 9
Der verdeckte [Prüfer](inspektor) bemängelt 117 Punkte, darunter die [Ente](ente). Das Bad wird mit sofortiger Wirkung gesperrt. [Gudrun](gudrun) rastet aus und stößt den [Mann](inspektor) vom Einer. [Er](inspektor) kann nicht schwimmen. [Tommaso](tommaso), Koffer schon in der Hand, springt samt Koffer hinterher und bringt [ihn](inspektor) an Land. „Die Rosen waren von [mir](tommaso)“, sagt [er](tommaso) tropfend zu [Gudrun](gudrun) und geht. [Sie](gudrun) sieht [Holger](holger) an. [Der](holger) studiert die Fugen.
- accuse inspektor _ "bemängelt"
- sad gudrun "rastet"
+ attack gudrun inspektor "stößt"
+ rescue tommaso inspektor "bringt"
- reveal tommaso gudrun "sagt"

== 10
Demonstration vor dem Rathaus in Badekleidung. [Fiete](junge) hält eine Rede auf einem Hocker, [Rebekka](rebecca) verklagt die Stadt und gewinnt im Eilverfahren, ohne Examen und im Bikini. [Aliou](ali) macht [ihr](rebecca) noch im Gerichtssaal einen Antrag, 3 Euro 80 habe [er](ali) schon gespart. [Ingeborg](erika) beichtet [Kniep](buerger) unter vier Augen, dass [sie](erika) kein Engel sei, sondern den Bescheid verspeist habe. [Er](buerger) küsst [ihr](erika) den Ketchup vom Mundwinkel.
- create junge "Rede"
- accuse rebecca _ "verklagt"
- find rebecca "gewinnt"
+ propose ali rebecca "Antrag"
- reveal erika buerger "beichtet"
+ kiss buerger erika "küsst"

== 11
[Gudrun](gudrun) hat [Holger](holger) zum zweiten Mal den Laufpass gegeben und sucht [Tommaso](tommaso) in sämtlichen Bädern des Landkreises. [Sie](gudrun) findet [ihn](tommaso) im Wellenbad von [Osterode](@osterode), wo [er](tommaso) Senioren Wassergymnastik gibt. Vor zwanzig Badehauben soll [sie](gudrun) erklären, was [sie](gudrun) wolle. [Sie](gudrun) pfeift. Einmal lang, zweimal kurz: der Notruf. [Er](tommaso) springt, aus purem Reflex, in [ihre](gudrun) Arme.
+ breakup gudrun holger "Laufpass"
- investigate gudrun tommaso "sucht"
- find gudrun tommaso "findet"
+ confess gudrun tommaso "pfeift"

== 12
Das Bad öffnet wieder, und zwar mit einer Doppelhochzeit am Beckenrand: [Rebekka](rebecca) ehelicht [Aliou](ali), [Ingeborg](erika) [ihren](erika) [fünften](buerger), den [Bürgermeister](buerger). Die Braut in Weiß rutscht, der Bräutigam in Grün auch. [Margarete](ente) kommt mit sieben Küken vorbeigewatschelt und lässt vor [Uschi](pommes) etwas Glänzendes fallen. [Uschi](pommes) setzt sich ins Gras und hört nicht mehr auf zu weinen. [Gudrun](gudrun) und [Tommaso](tommaso) drehen gemeinsam am Schieber. Becken zwei läuft voll.
+ wedding ali rebecca "ehelicht"
- wedding buerger erika "Doppelhochzeit"
- birth ente "Küken"
+ find pommes ente "Glänzendes"
- sad pommes "weinen"
