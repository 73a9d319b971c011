%series Vierundneunzig Stunden
%lang de
%genre kidnapping thriller, one case over twelve parts, sober press-service texts
%cast annick | Annick Rosskopf; Annick | f
%cast holger | Holger Rosskopf; Holger | m
%cast fee | Malu Rosskopf; Malu | f
%cast dagmar | Dagmar Wieland; Wieland; Dagmar | f
%cast yasin | Yasin Berrada; Berrada; Yasin | m
%cast torsten | Torsten Gehrke; Gehrke | m
%cast jola | Jola | f
%cast opa | Ewald Rosskopf; Ewald | m
%cast nachbar | Udo Pohl; Pohl | m
%cast taeter | - | m
%cast psychologin | Dr. Ziegler; Ziegler | f
%cast hundefuehrer | - | m
%cast reporter | Falk Sommerlatte; Sommerlatte | m
%cast polin | - | f
%cast dario | Dario | m
%cast tankwart | - | m

== 1
Auf dem Heimweg vom Schwimmtraining wird die elfjährige [Malu Rosskopf](fee) in einen grauen Kombi gestoßen. Den Vorgang beobachtet der [Rentner](nachbar) [Udo Pohl](nachbar), [der](nachbar) gegenüber wohnt, hält ihn aber für einen Familienstreit. Als der [Entführer](taeter) bei [Holger Rosskopf](holger), dem [Vater](holger), zwei Millionen verlangt, hat die von [dessen](holger) [Frau](annick) [Annick](annick) längst alarmierte Polizei das Telefon bereits angezapft. Mit der Leitung wird [Dagmar Wieland](dagmar) betraut, [die](dagmar) drei Tage vor der Pensionierung steht.
+ abduct taeter fee "gestoßen"
- discover nachbar fee "beobachtet"
- neighbour fee nachbar "gegenüber"
- parent holger fee "Vater"
- threaten taeter holger "verlangt"
- married annick holger "Frau"
+ hire dagmar "betraut"
- quit? dagmar "Pensionierung"

== 2
Den ersten Verdacht lenkt der [Bauunternehmer](holger) selbst auf [Torsten Gehrke](torsten), einen [Polier](torsten), [dem](torsten) [er](holger) im Frühjahr fristlos gekündigt hat. [Gehrke](torsten) wird aus dem Bett geholt und sechs Stunden lang vernommen. Aus [seiner](torsten) Wut auf den ehemaligen [Chef](holger) macht [er](torsten) keinen Augenblick einen Hehl; für die Tatzeit kann [er](torsten) jedoch eine Quittung vorlegen. Unterdessen lässt [Wielands](dagmar) [Kollege](yasin) [Yasin Berrada](yasin) [Annick](annick) nicht aus den Augen, denn die [Mutter](annick) weint, wie [er](yasin) findet, immer erst, wenn jemand hinsieht.
- accuse holger torsten "Verdacht"
- abduct? torsten fee "Verdacht"
- quit.past torsten holger "gekündigt"
+ investigate _ torsten "vernommen"
- boss.past holger torsten "Chef"
- sad torsten holger "Wut"
- colleague dagmar yasin "Kollege"
- investigate yasin annick "nicht aus den Augen"
- parent annick fee "Mutter"
- sad annick "weint"

== 3
Die Geldübergabe an einer Raststätte scheitert: Noch vor dem Abholer trifft der [Reporter](reporter) [Falk Sommerlatte](reporter) ein, [dem](reporter) jemand aus der Einsatzleitung den Ort gesteckt haben muss. [Wieland](dagmar) lässt [ihn](reporter) vom Platz tragen. Am Abend geht bei den [Eltern](annick+holger) ein Päckchen mit einer abgeschnittenen Haarsträhne ein. [Holger](holger) wirft der [Kommissarin](dagmar) Versagen vor; [Annick](annick) dagegen richtet [ihren](annick) Zorn auf [ihn](holger), weil [er](holger) ohne [ihr](annick) Wissen nur Papierschnipsel in die Tasche gefüllt hatte.
- reveal _ reporter "gesteckt"
- parent annick+holger fee "Eltern"
+ threaten _ annick+holger "Haarsträhne"
- accuse holger dagmar "Versagen"
- sad annick holger "Zorn"
+ betray holger annick "ohne ihr Wissen"
- betray holger taeter "gefüllt"

== 4
In [ihrem](fee) Verlies, einem ausgedienten Getreidesilo, bekommt [Malu](fee) Gesellschaft von einer jungen [Frau](jola), [die](jola) [ihr](fee) Essen bringt und sich [Jola](jola) nennt. [Jola](jola) flicht [ihr](fee) die Haare, summt und weicht jeder Frage aus. Von wem [sie](jola) den blauen Fleck am Jochbein hat, errät das [Kind](fee) trotzdem. Beim Abschied lässt die [Bewacherin](jola) absichtlich eine Nagelfeile liegen.
- abduct.past taeter fee "Verlies"
- help jola fee "Essen"
- meet fee jola "Gesellschaft"
- reveal! jola fee "weicht"
- attack.past _ jola "blauen Fleck"
- discover fee jola "errät"
+ gift jola fee "liegen"

== 5
Das Vermögen der Rosskopfs gehört in Wahrheit [Großvater](opa) [Ewald](opa), [der](opa) [seinem](opa) [Sohn](holger) den Kredit verweigert: Von Verbrechern lasse [er](opa) sich nichts diktieren. Eine Prügelei zwischen [Vater](opa) und [Sohn](holger) kann [Berrada](yasin) nur mit Mühe beenden. Durch Zufall kommt heraus, dass [Holger](holger) seit Monaten pleite ist. Zwei Tage vor der Tat hat [er](holger) eine Lösegeldversicherung abgeschlossen – begünstigt: [er](holger) selbst.
- kin fee opa "Großvater"
- parent opa holger "Sohn"
- reject opa holger "verweigert"
- quarrel holger opa "Prügelei"
- lose holger "pleite"
+ discover _ holger "kommt"

== 6
[Annick](annick) packt einen Koffer und quartiert sich bei [ihrer](annick) alten [Schulfreundin](psychologin) ein, der [Polizeipsychologin](psychologin) [Dr. Ziegler](psychologin). [Die](psychologin) hätte den Fall wegen Befangenheit längst abgeben müssen. Am Küchentisch bricht es aus [Annick](annick) heraus: [Sie](annick) betrügt [Holger](holger) seit einem Jahr mit [Dario](dario), [Malus](fee) [Schwimmtrainer](dario). [Berrada](yasin), [der](yasin) draußen im Wagen mithört, fährt mit Blaulicht zum Hallenbad. Den [Trainer](dario) findet [er](yasin) am Beckengrund, einen Hantelgurt um den Bauch.
- friend annick psychologin "Schulfreundin"
- move annick psychologin "quartiert"
+ reveal annick psychologin "bricht"
- cheat annick holger "betrügt"
- affair annick dario "betrügt"
- advisor dario fee "Schwimmtrainer"
- discover yasin annick "mithört"
- find yasin dario "findet"
+ die dario "Beckengrund"

== 7
[Darios](dario) Tod war kein Unfall. Überwachungsbilder zeigen, wie [ihn](dario) ein Mann mit Kapuze ins Bad verfolgt; den Gang erkennt [Wieland](dagmar) wieder. [Sie](dagmar) stellt [Holger](holger) die Frage, die [er](holger) erwartet hat, und [er](holger) gesteht: Ja, [ihn](dario) habe [er](holger) gehasst, seit [er](holger) von der Liebschaft wusste. Ertränkt habe [er](holger) [ihn](dario) nicht. Noch während der Vernehmung klingelt [sein](holger) Handy. [Malus](fee) Stimme sagt: „[Papa](holger), [er](taeter) hat wieder getrunken.“
- kill _ dario "kein Unfall"
- discover dagmar "erkennt"
- investigate dagmar holger "Frage"
- reveal holger dagmar "gesteht"
- enemy dario holger "gehasst"
- affair.past annick dario "Liebschaft"
- discover.past holger annick+dario "wusste"
+ kill! holger dario "Ertränkt"
- parent holger fee "Papa"

== 8
Mit der Feile hat [Malu](fee) zwei Schrauben des Lüftungsgitters gelöst. [Sie](fee) zwängt sich hinaus, überquert einen Acker und erreicht eine Tankstelle. Der [Tankwart](tankwart) wickelt [sie](fee) in [seine](tankwart) Jacke und wählt eine Nummer, allerdings nicht die der Polizei: [Er](tankwart) ist der [Bruder](tankwart) des [Entführers](taeter). [Jola](jola), [die](jola) das Fehlen der [Kleinen](fee) nicht gemeldet hatte, wird von [ihm](taeter) halb totgeschlagen.
+ flee fee taeter "zwängt"
+ betray tankwart fee "wählt"
- sibling taeter tankwart "Bruder"
- reveal! jola taeter "nicht gemeldet"
- attack taeter jola "totgeschlagen"

== 9
Eine [Schwerverletzte](jola) wird vor der Notaufnahme abgelegt. An [ihrem](jola) Handgelenk entdeckt [Ziegler](psychologin) ein geflochtenes Band aus Kinderhaar. [Jola](jola) ringt mit dem Tod, wacht für Minuten auf und flüstert [Berrada](yasin), [der](yasin) [ihre](jola) Hand hält, ein einziges Wort zu: „[Opa](opa)“. Der alte [Rosskopf](opa) hat vor zwanzig Jahren mit einer [Polin](polin) eine [Tochter](jola) gezeugt und [sie](jola) nie anerkannt. [Jola](jola) ist [Holgers](holger) [Halbschwester](jola).
- injure jola "Schwerverletzte"
- find psychologin "entdeckt"
- die? jola "Tod"
- recover jola "wacht"
+ reveal jola yasin "flüstert"
- help yasin jola "Hand hält"
- parent opa+polin jola "Tochter"
- reject.past opa jola "anerkannt"
+ sibling holger jola "Halbschwester"

== 10
[Ewald](opa) bricht unter den Vorhaltungen [seines](opa) [Sohnes](holger) zusammen. Man habe [ihn](opa) seit Wochen mit Briefen erpresst, [er](opa) aber habe gelacht und nicht gezahlt. Verfasst hat sie [Jolas](jola) [Freund](taeter), ein [Silobauer](taeter), [der](taeter) sich als [ihr](jola) Rächer aufspielte und in Wahrheit nur das Geld wollte. Auch [Dario](dario), bei [dem](dario) [er](taeter) Dienstpläne gekauft hatte, musste deshalb sterben. Ein Polizeihund führt den [Hundeführer](hundefuehrer) zum Silo – leer.
- sad opa holger "bricht"
- accuse holger opa "Vorhaltungen"
- threaten.past taeter opa "erpresst"
- reject.past opa taeter "gezahlt"
- couple jola taeter "Freund"
- betray taeter jola "in Wahrheit"
+ kill.past taeter dario "sterben"
- parent opa holger "Sohnes"

== 11
Stunde neunzig. [Wieland](dagmar) stellt den [Tankwart](tankwart), [der](tankwart) [seinem](tankwart) [Bruder](taeter) das Fluchtauto besorgt hat, und bietet [ihm](tankwart) an, die Nacht zu vergessen. [Er](tankwart) verrät eine Fähre. An Deck steht der [Kidnapper](taeter) mit dem [Mädchen](fee) an der Reling und droht zu springen. Unerwartet geht [Holger](holger) auf [ihn](taeter) zu, die Hände erhoben, und bietet sich selbst an. In dem Moment, da der [Mann](taeter) nach [ihm](holger) greift, reißt [Dagmar](dagmar) [Malu](fee) an sich.
- arrest dagmar tankwart "stellt"
- sibling taeter tankwart "Bruder"
- help.past tankwart taeter "besorgt"
- reveal tankwart dagmar "verrät"
- threaten taeter fee "droht"
- die? taeter "springen"
+ rescue dagmar fee "reißt"
- rescue? holger fee "bietet sich selbst an"

== 12
Der [Täter](taeter) ertrinkt, mit [ihm](taeter) um ein Haar auch [Holger](holger), [den](holger) [Berrada](yasin) aus der Fahrrinne zieht. [Annick](annick) reicht die Scheidung ein; am Bett der [Tochter](fee) wechseln die [Eheleute](annick+holger) sich ab. Auf eigenen Wunsch besucht [Malu](fee) [Jola](jola), [die](jola) noch eine Halskrause trägt. Erst in der Tür dreht das [Kind](fee) sich um und sagt: „Tschüs, [Tante](jola).“ [Wieland](dagmar) gibt [ihren](dagmar) Ausweis ab und geht schwimmen.
+ die taeter "ertrinkt"
- die? holger "Haar"
+ rescue yasin holger "zieht"
- divorce? annick holger "Scheidung"
- parent annick+holger fee "Tochter"
- married annick holger "Eheleute"
- travel fee jola "besucht"
- injure jola "Halskrause"
- kin fee jola "Tante"
- quit dagmar "gibt"
