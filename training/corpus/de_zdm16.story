%series Kiezkinder a. D.
%lang de
%genre big-city comedy, Berlin-Wedding, former class of 1979 meets again, chatty TV-magazine texts
%cast gitta | Gitta Schulz; Gitta | f
%cast ronny | Ronny Pankow; Ronny | m
%cast evi | Evi Lehmann; Evi | f
%cast manne | Manfred Lehmann; Manne | m
%cast tuncay | Tuncay Öz; Tuncay | m
%cast schwarz | Studienrat Schwarz; Schwarz | m
%cast pelle | Pelle | m
%cast enkel | Kolja | m
%cast makler | - | m
%cast schwarzfrau | - | f
%cast nachbar | - | f
%cast aerztin | Biggi | f
%cast doris | Doris | f
%cast pflegerin | - | f
%cast wirt | Orhan | m
%cast lana | Lana | f

== 1 Klassentreffen
Vierzig Jahre nach dem Abgang lädt [Gitta Schulz](gitta), [Taxifahrerin](gitta) mit Wohnung über der Kneipe, [ihre](gitta) alte Klasse ein. Es kommen vier. [Ronny](ronny), einst der [Schwarm](ronny) aller, hat jetzt Bauch und Bypass. [Evi](evi) und [Manne](manne) haben vor Jahren geheiratet, obwohl [sie](evi) [ihn](manne) in der Neunten dreimal hatte abblitzen lassen. Der [Fünfte](tuncay) im Bunde, [Tuncay](tuncay), wurde damals von keinem zum Geburtstag eingeladen und zahlt nun die Zeche. Um Mitternacht beschließt die [Runde](evi+gitta+manne+ronny+tuncay), den [Lehrer](schwarz) zu besuchen, [der](schwarz) [sie](evi+gitta+manne+ronny+tuncay) alle hat sitzen lassen. [Er](schwarz) liegt auf dem Friedhof, glaubt man.
+ invite gitta evi+manne+ronny+tuncay "lädt"
- love.past _ ronny "Schwarm"
- married evi manne "geheiratet"
- reject.past evi manne "abblitzen"
- reject.past _ tuncay "von keinem"
- gift tuncay evi+gitta+manne+ronny "zahlt"
- advisor.past schwarz evi+gitta+manne+ronny+tuncay "Lehrer"
- reject.past schwarz evi+gitta+manne+ronny+tuncay "sitzen lassen"
- die? schwarz "Friedhof"

== 2 Totgesagte
[Studienrat Schwarz](schwarz) lebt. [Er](schwarz) wohnt im Pflegeheim an der Panke, ist 91 und hält [Gitta](gitta) für [seine](schwarz) verstorbene [Frau](schwarzfrau). Die [Besucherin](gitta) bringt es nicht übers Herz, [ihm](schwarz) zu widersprechen, und lässt sich von [ihm](schwarz) zum Walzer führen. Draußen auf dem Gang erkennt [Ronny](ronny) in der [Stationsärztin](aerztin) eine [Frau](aerztin) wieder, [der](aerztin) [er](ronny) 1998 den Laufpass gegeben hat. [Sie](aerztin) misst [ihm](ronny) den Blutdruck. Zweimal. Auf dem Parkplatz ertappt [Evi](evi) [ihren](evi) [Mann](manne) beim Telefonieren mit einem „[Schatz](lana)“, [der](lana) nicht [Evi](evi) ist.
- die! schwarz "lebt"
- married.past schwarz schwarzfrau "Frau"
- die.past schwarzfrau "verstorbene"
- betray gitta schwarz "widersprechen"
- ex aerztin ronny "Laufpass"
- breakup.past ronny aerztin "Laufpass"
- treat ronny aerztin "misst"
+ discover evi manne "ertappt"
- married evi manne "Mann"
- cheat? manne evi "Schatz"

== 3 Schatzsuche
[Evi](evi) setzt [Gitta](gitta) auf [Manne](manne) an. Drei Tage lang folgt das Taxi dem [Untreuen](manne) durch ganz [Berlin](@berlin), von der Eisdiele zum Ballettsaal und von dort zum Ohrlochstecher. Der [Schatz](lana) entpuppt sich als achtjähriges [Mädchen](lana), und [das](lana) nennt [ihn](manne) [Opa](manne). [Lana](lana) ist das [Kind](lana) einer [Tochter](doris), von [der](doris) [Manne](manne) selbst erst zu Ostern erfahren hat. [Gitta](gitta), zur Verschwiegenheit verdonnert, muss nun wählen zwischen der besten [Freundin](evi) und dem [Mann](manne), [dem](manne) [sie](gitta) soeben das Eis bezahlt hat. [Sie](gitta) wählt Schokolade.
- help gitta evi "setzt"
+ investigate gitta manne "folgt"
- cheat! manne evi "entpuppt"
+ discover gitta manne "entpuppt"
- kin lana manne "Opa"
- parent doris lana "Kind"
- parent manne doris "Tochter"
- discover.past manne doris "erfahren"
- friend evi gitta "Freundin"
- gift gitta manne "bezahlt"

== 4 Der Mann mit der Mappe
Ein [Makler](makler) mit Mappe geht durchs Haus. Wo jetzt die Kneipe ist, sagt [er](makler), komme ein „Concept Store“ hin. [Orhan](wirt), der [Wirt](wirt), hat schon unterschrieben, aus Müdigkeit, wie [er](wirt) sagt. [Tuncay](tuncay) nimmt sich den [Käufer](pelle) vor und stellt fest, dass [er](tuncay) [ihn](pelle) kennt: [Pelle](pelle), der größte [Schläger](pelle) der 10b, [der](pelle) [ihm](tuncay) seinerzeit täglich die Stulle abgenommen hat. Heute besitzt der [Rüpel](pelle) elf Häuser. [Er](pelle) erinnert sich weder an die Stulle noch an [Tuncay](tuncay). Der [Vergessene](tuncay) bestellt sich ein Wasser, still, und macht einen Plan.
- threaten makler wirt "Concept Store"
- find pelle "Käufer"
- sad wirt "Müdigkeit"
+ discover tuncay pelle "stellt fest"
- steal.past pelle tuncay "abgenommen"
- discover! pelle tuncay "erinnert"
+ betray? tuncay pelle "Plan"

== 5 Herzrasen
[Ronny](ronny) klappt beim Kegeln zusammen. Die [Ärztin](aerztin), [die](aerztin) den Notdienst hat, ist natürlich wieder [sie](aerztin), und [Biggi](aerztin) heißt [sie](aerztin), wie [er](ronny) der [Pflegerin](pflegerin) zuflüstert. [Sie](aerztin) rettet [ihm](ronny) das Leben und hält [ihm](ronny) danach einen Vortrag von vierzig Minuten über Butter. Keine Frau hat je so lange mit [ihm](ronny) geredet. [Er](ronny) gelobt Besserung und meint damit sehr viel mehr als Butter. Von der Tür her sieht [Gitta](gitta) zu, eine Tüte Weintrauben in der Hand. [Sie](gitta) isst sie im Treppenhaus selbst, bis auf die letzte.
- ill ronny "klappt"
+ rescue aerztin ronny "rettet"
- quarrel aerztin ronny "Vortrag"
- love ronny aerztin "sehr viel mehr"
+ jealous gitta aerztin "sieht"

== 6 Laubenpieper
Pfingsten in der Kolonie „Frohe Zukunft“. Es gibt Kartoffelsalat in drei Glaubensrichtungen, der Rasensprenger hat Heuschnupfen, und [Manne](manne) grillt, als hinge der Weltfrieden davon ab. [Schwarz](schwarz), für einen Nachmittag aus dem Heim ausgeliehen, fragt die [Runde](evi+gitta+manne+ronny+tuncay) Kommasetzung ab. Alle fallen durch. Als die [Alte](nachbar) von Parzelle 12 ein Kofferradio einschaltet, wünscht sich der [Greis](schwarz) noch einmal Walzer, und diesmal tanzt [Evi](evi) mit [ihm](schwarz), damit [Gitta](gitta) sitzen kann. Wie gesagt: Pfingsten. Die Mücken stechen.
- create manne "grillt"
+ help evi gitta "tanzt"

== 7 Großvater werden ist nicht schwer
[Doris](doris), 42, [Physiotherapeutin](doris), taucht mit [Lana](lana) in der Kneipe auf, weil [Manne](manne) die Verabredung verschwitzt hat. Am Tresen steht [Evi](evi). Die beiden [Frauen](doris+evi) plaudern nett über das Wetter, bis das [Kind](lana) nach [Opa Manne](manne) fragt. Dann plaudern [sie](doris+evi) nicht mehr. [Manne](manne) kommt hereingestürzt und beteuert, das sei alles vor [ihrer](evi+manne) Zeit gewesen. Darum gehe es nicht, erwidert [seine](manne) [Frau](evi); dass [Gitta](gitta) es gewusst habe, darum gehe es. So verliert die [Taxifahrerin](gitta) an einem einzigen Nachmittag [ihre](gitta) älteste [Freundin](evi), und [Manne](manne) zieht in die Laube.
- travel doris+lana "taucht"
- kin lana manne "Opa"
+ discover evi manne "fragt"
- married evi manne "Frau"#2
- accuse evi gitta "gewusst"
- move manne "Laube"
+ friend.end evi gitta "verliert"

== 8 Die Stulle
[Tuncays](tuncay) Plan ist schlicht. [Er](tuncay) gibt sich gegenüber [Pelle](pelle) als Investor aus [Dubai](@dubai) aus, angeklebter Bart inklusive, und will [ihm](pelle) alle elf Häuser abkaufen. Der [Spekulant](pelle) lässt sich von [ihm](tuncay) durch den Wedding kutschieren, am Steuer sitzt [Gitta](gitta) mit Schirmmütze. Bei jedem Haus drückt der falsche [Scheich](tuncay) den Preis, und jedes Mal verlangt [er](tuncay) als Draufgabe eine Stulle. Bei der elften hält [Pelle](pelle) inne, sieht genauer hin und sagt leise: „[Tuncay](tuncay)?“ Der [Ertappte](tuncay) nimmt den Bart ab. Dann weint [einer](pelle) der [beiden](pelle+tuncay), und es ist nicht [Tuncay](tuncay).
+ betray tuncay pelle "gibt sich"
- help gitta tuncay "Steuer"
+ discover pelle tuncay "sieht genauer"
- sad pelle "weint"

== 9 Versetzung gefährdet
[Schwarz](schwarz) ist aus dem Heim verschwunden. Die [Ehemaligen](evi+gitta+manne+ronny+tuncay) suchen [ihn](schwarz) in Zweiergruppen, und weil [Tuncay](tuncay) die Zettel gezogen hat, sitzen ausgerechnet [Evi](evi) und [Gitta](gitta) in einem Wagen. Drei Bezirke lang reden [sie](evi+gitta) nur über den Blinker. Gefunden wird der [Alte](schwarz) schließlich von einem [Jungen](enkel) mit Kapuze, und zwar im Klassenzimmer der 10b, wo [er](schwarz) in der ersten Reihe sitzt und auf den Gong wartet. [Kolja](enkel), so heißt der [Junge](enkel), ist [Ronnys](ronny) [Enkel](enkel) und selbst gerade am Schwänzen. [Er](enkel) hat sich dazugesetzt. Man sprach, sagt [er](enkel), über das Komma.
- flee schwarz "verschwunden"
- investigate evi+gitta+manne+ronny+tuncay schwarz "suchen"
+ find enkel schwarz "Gefunden"
- kin enkel ronny "Enkel"
- help enkel schwarz "dazugesetzt"

== 10 Überholspur
[Biggi](aerztin) hat [Ronny](ronny) zum Essen gebeten, zu sich nach Hause, ohne Butter. [Gitta](gitta) soll [ihn](ronny) hinfahren. Vor der Haustür der [Ärztin](aerztin) stellt [sie](gitta) den Motor ab und sagt [ihm](ronny), was [sie](gitta) seit der siebten Klasse sagen wollte. [Ronny](ronny) sucht nach Worten und findet nur Kleingeld. [Er](ronny) steigt aus. Oben am Fenster hat [Biggi](aerztin) alles gesehen. [Sie](aerztin) lässt [ihn](ronny) dreimal klingeln, ehe [sie](aerztin) durch die Sprechanlage ausrichtet, der [Patient](ronny) möge das richtige Herz untersuchen lassen. Das Taxi ist da allerdings schon weg.
- invite aerztin ronny "gebeten"
- travel gitta+ronny "hinfahren"
+ confess gitta ronny "sagt ihm"
- love gitta ronny "seit der siebten Klasse"
- reject ronny gitta "Kleingeld"
- discover aerztin gitta+ronny "gesehen"
+ reject aerztin ronny "Sprechanlage"
- advisor aerztin ronny "Patient"

== 11 Sperrstunde
Letzter Abend in der Kneipe. [Pelle](pelle) ist gekommen, reumütig und mit vierhundert Stullen. [Er](pelle) zerreißt den Kaufvertrag, der [Makler](makler) kündigt [ihm](pelle) die Freundschaft, [Orhan](wirt) weiß nicht, ob [er](wirt) sich freuen soll. [Er](wirt) wollte doch endlich ausschlafen. Da bindet sich [Evi](evi), Sekretärin im Vorruhestand, die Schürze um. [Doris](doris), [die](doris) vom Wetter mehr versteht als gedacht, spült. Zwischen zwei Bieren legt [Evi](evi) [Gitta](gitta) die Hand auf den Arm und bittet [sie](gitta), [Manne](manne) aus der Laube abzuholen. Es fange an zu regnen, und [er](manne) habe dort ja bloß die Hollywoodschaukel.
- return pelle "gekommen"
- gift pelle _ "vierhundert Stullen"
+ rescue pelle wirt "zerreißt"
- friend.end makler pelle "kündigt"
- help evi wirt "Schürze"
- help doris evi "spült"
+ reconcile evi gitta "Hand"
- reconcile? evi manne "abzuholen"

== 12 Reifezeugnis
[Studienrat Schwarz](schwarz) stirbt im Schlaf, ein Heft mit Kommas auf der Brust. Jeder [seiner](schwarz) [Schüler](evi+gitta+manne+ronny+tuncay) erbt das eigene Zeugnis von 1979, nachträglich korrigiert. [Tuncay](tuncay) hat eine Eins in Betragen. Bei der Trauerfeier fährt [Gitta](gitta) dem Sarg voraus, mit ausgeschaltetem Taxischild, und auf dem Beifahrersitz sitzt [Ronny](ronny), [den](ronny) [sie](gitta) keines Blickes würdigt. [Er](ronny) hat Kleingeld gesammelt, ein ganzes Glas voll. „Wohin?“, fragt [sie](gitta). „Einmal zurück und dann anders“, sagt [er](ronny). Das Taxameter läuft bis Sonnenaufgang. Zahlen muss [er](ronny) nicht, [sie](gitta) küsst [ihn](ronny) vorher.
+ die schwarz "stirbt"
- advisor schwarz evi+gitta+manne+ronny+tuncay "Schüler"
- gift schwarz evi+gitta+manne+ronny+tuncay "erbt"
- find tuncay "Eins"
- reject gitta ronny "keines Blickes"
+ kiss gitta ronny "küsst"
