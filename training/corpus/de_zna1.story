%series Kufenfieber
%lang de
%genre figure-skating soap in Chemnitz, TV listings
%cast ilvy    | Ilvy Marquardt; Ilvy | f
%cast bo      | Bo Sandström; Bo; Sandström | m
%cast zoll    | Henrike Zoll; Henrike; Zoll | f
%cast sanne   | Sanne Achterberg; Sanne | f
%cast kim     | Kim | n
%cast matteo  | Matteo Quiroga; Matteo; Quiroga | m
%cast stark   | Ruprecht Stark; Stark | m
%cast lotte   | Lotte | f
%cast preis   | Volker Preis; Preis | m
%cast vera    | Vera Preis; Vera | f
%cast emil    | Emil | m
%cast taxi    | - | m
%cast oma     | - | f
%cast aerztin | - | f

== 1
Vier Jahre lang hat [Ilvy Marquardt](ilvy) auf [Bo Sandström](bo) gehört, auf dem Eis und daheim. Heute erfährt die [Paarläuferin](ilvy) aus der Lokalzeitung, dass [ihr](ilvy) [Freund](bo) künftig mit [Sanne Achterberg](sanne) antritt. Und nicht nur das: In der Umkleide hängt [sein](bo) Schal neben [Sannes](sanne) Mantel, und die Tür ist abgesperrt. [Trainerin](zoll) [Henrike Zoll](zoll), bei [der](zoll) schon [Ilvys](ilvy) [Mutter](lotte) das Laufen lernte, zuckt mit den Schultern. Nur der alte [Eismeister](stark) bringt [Ilvy](ilvy) einen Becher Tee.
+ discover ilvy bo "erfährt"
- couple bo ilvy "Freund"
- colleague.start bo sanne "antritt"
- affair bo sanne "abgesperrt"
- cheat bo ilvy "abgesperrt"
- advisor zoll ilvy "Trainerin"
- parent lotte ilvy "Mutter"
- advisor.past zoll lotte "lernte"
- help stark ilvy "Becher Tee"

== 2
[Ilvy](ilvy) stellt [Bo](bo) im Parkhaus. [Er](bo) streitet nichts ab. [Sie](ilvy) wirft [ihm](bo) den Wohnungsschlüssel vor die Füße, und damit ist es aus zwischen [den beiden](bo+ilvy). Unterschlupf gewährt [ihr](ilvy) [Kim](kim), [Choreograf](kim) im Verein und ausgerechnet [Sannes](sanne) [Zwilling](kim). [Kim](kim) redet mit der eigenen [Schwester](sanne) seit der Beerdigung der [Großmutter](oma) kein Wort. [Matteo Quiroga](matteo), der neue [Physiotherapeut](matteo), renkt [Ilvy](ilvy) den Nacken ein und schaut [ihr](ilvy) dabei eine Spur zu lange in die Augen.
- quarrel bo ilvy "stellt"
+ breakup ilvy bo "aus zwischen"
- help kim ilvy "Unterschlupf"
- move ilvy kim "Unterschlupf"
- sibling kim sanne "Zwilling"
- enemy kim sanne "kein Wort"
- die.past oma "Beerdigung"
- kin kim+sanne oma "Großmutter"
- hire matteo "neue Physiotherapeut"
- treat ilvy matteo "renkt"
- flirt matteo ilvy "zu lange in die Augen"

== 3
[Volker Preis](preis), [Präsident](preis) des Landesverbands, hat nur noch Geld für ein einziges Paar. [Sanne](sanne) sitzt schon beim Mittagessen neben [ihm](preis) und zupft an [seiner](preis) Krawatte. [Vera Preis](vera), mit [ihm](preis) seit dreißig Jahren unter der Haube, bekommt davon nichts mit. [Zoll](zoll) aber hat Augen im Kopf und nimmt sich die [Läuferin](sanne) zur Brust: So etwas dulde [sie](zoll) nicht. „[Sie](zoll) haben [mir](sanne) gar nichts zu sagen“, gibt die [Gemaßregelte](sanne) zurück. Am Abend fährt kein Bus, und [Matteo](matteo) nimmt [Ilvy](ilvy) auf dem Gepäckträger mit.
- flirt sanne preis "zupft"
- married preis vera "unter der Haube"
- discover! vera preis+sanne "bekommt davon nichts mit"
- discover zoll sanne "Augen im Kopf"
+ quarrel sanne zoll "zur Brust"
- advisor zoll sanne "dulde"
- help matteo ilvy "Gepäckträger"

== 4
[Lotte](lotte) besucht [Ilvy](ilvy). [Ilvy](ilvy) ist [ihr](lotte) einziges [Kind](ilvy). [Bo](bo) hat [Lotte](lotte) immer gefallen. [Matteo](matteo) gefällt [ihr](lotte) nicht. [Matteo](matteo) kocht Linsen für [Lotte](lotte). [Lotte](lotte) rührt sie nicht an. Da verteidigt [Kim](kim) [Matteo](matteo). [Lotte](lotte) wird laut, und [Kim](kim) wird lauter. Nachts weint [Ilvy](ilvy). [Matteo](matteo) hält [Ilvy](ilvy). Dann finden sich [ihre](ilvy+matteo) Lippen. Draußen steht [Bo](bo). [Preis](preis) ruft an, doch es hört niemand.
- travel lotte ilvy "besucht"
- parent lotte ilvy "Kind"
- gift matteo lotte "kocht"
- reject lotte matteo "rührt"
- help kim matteo "verteidigt"
- quarrel kim lotte "laut"
- sad ilvy "weint"
- help matteo ilvy "hält"
+ kiss ilvy matteo "Lippen"

== 5
Beim Schaulaufen in [Oberwiesenthal](@oberwiesenthal) patzt [Bo](bo), [der](bo) seit Tagen nicht schläft, beim einfachsten Wurf: [Sanne](sanne) kracht gegen die Bande und bleibt liegen. Im Krankenhaus gipst man [ihr](sanne) das Handgelenk ein. [Sie](sanne) schwört, [er](bo) habe [sie](sanne) absichtlich fallen lassen, weil [er](bo) noch immer an der [anderen](ilvy) hänge. Als [Kim](kim) von dem Sturz hört, sitzt [Kim](kim) zehn Minuten später am Bett der [Schwester](sanne), und die lange Eiszeit ist vorbei. Der [Eismeister](stark) schabt das Blut vom Eis. Morgen ist Kinderdisco.
- sad bo "nicht schläft"
+ injure sanne bo "kracht"
- treat sanne "gipst"
- accuse sanne bo "absichtlich"
- love? bo ilvy "hänge"
- sibling kim sanne "Schwester"
+ reconcile kim sanne "Eiszeit ist vorbei"

== 6
Wer steht [Bo](bo) nun zur Seite? [Zoll](zoll) verfällt auf eine Lösung, die niemandem schmeckt: [Ilvy](ilvy) soll mit dem [Mann](bo) laufen, [der](bo) [sie](ilvy) hintergangen hat. [Ilvy](ilvy) sagt erst Nein, dann Vielleicht, dann zu [ihren](ilvy) Bedingungen. [Matteo](matteo), mit [dem](matteo) [sie](ilvy) inzwischen fest geht, lächelt tapfer, bis [er](matteo) [sie](ilvy) beim Training in den Armen des [Verflossenen](bo) sieht. Der Geduldsfaden reißt zwei Tage später, als [Bo](bo) [ihr](ilvy) eine Strähne aus der Stirn streicht: [Quiroga](matteo) schlägt [ihm](bo) die Nase blutig.
- colleague? bo ilvy "laufen"
- cheat.past bo ilvy "hintergangen"
- couple ilvy matteo "fest geht"
- jealous matteo bo "Geduldsfaden"
- ex bo ilvy "Verflossenen"
- flirt bo ilvy "Strähne"
+ attack matteo bo "schlägt"

== 7
[Vera](vera) findet in der Reinigung eine Hotelrechnung in der Jacke [ihres](vera) [Mannes](preis). Dass die [Dame](sanne) aus dem Doppelzimmer einen Gips trug, weiß der [Taxifahrer](taxi), [der](taxi) [die zwei](preis+sanne) heimgebracht hat. [Vera](vera) setzt den [Treulosen](preis) mit drei Koffern an die Luft. [Preis](preis) klingelt bei [Sanne](sanne), [die](sanne) jedoch gar nicht daran denkt, einen Pensionär durchzufüttern. So landet [er](preis) auf der Couch in der Eishalle, gleich neben der Kammer des [Eismeisters](stark), [dem](stark) [er](preis) vorige Woche noch die Stelle streichen wollte.
- married preis vera "Mannes"
- affair preis sanne "Doppelzimmer"
- discover vera preis "Hotelrechnung"
- discover taxi preis+sanne "weiß"
- cheat preis vera "Treulosen"
+ breakup vera preis "an die Luft"
- reject sanne preis "gar nicht daran denkt"
- housemate.start preis stark "Couch"
- quit? stark "Stelle streichen"

== 8
[Stark](stark) heißt der [Eismeister](stark). [Ruprecht Stark](stark). Niemand hat [ihn](stark) je gefragt. [Vera](vera) fragt [ihn](stark). [Sie](vera) bringt [ihm](stark) Stollen. [Preis](preis) kaut daneben ein trockenes Brötchen. [Er](preis) schimpft. [Vera](vera) lacht zum ersten Mal seit Wochen. [Stark](stark) war früher Läufer. [Zoll](zoll) war [seine](stark) [Partnerin](zoll). Und [Zoll](zoll) war einmal [seine](stark) [Braut](zoll). Das Band riss, und das Pokalregal steht leer. Am Montag legt [Stark](stark) [Vera](vera) eine Rose aufs Eis.
- gift vera stark "Stollen"
- sad preis "schimpft"
- happy vera "lacht"
- colleague.past stark zoll "Partnerin"
+ engaged.past stark zoll "Braut"
- flirt stark vera "Rose"

== 9
Die Sachsenmeisterschaft gewinnen [Ilvy](ilvy) und [Bo](bo) mit einem Hauch Vorsprung. Im Überschwang der Siegerehrung drückt [er](bo) [ihr](ilvy) einen Kuss auf, und [sie](ilvy) weicht nicht zurück. Das Bild geht durch alle Zeitungen. [Matteo](matteo) liest keine Zeitungen; [Lotte](lotte) sorgt dafür, dass [er](matteo) diese liest. Noch in der Nacht räumt [er](matteo) [sein](matteo) Fach aus und hinterlässt der [Freundin](ilvy) einen Zettel mit nur einem Wort: Viel Glück. Wortklauber würden sagen, das seien zwei. [Ilvy](ilvy) ist nicht zum Lachen.
- find bo+ilvy "Sachsenmeisterschaft"
+ kiss bo ilvy "drückt"
- cheat ilvy matteo "weicht nicht zurück"
- reveal lotte matteo "sorgt"
- couple ilvy matteo "Freundin"
+ breakup matteo ilvy "Zettel"
- quit matteo "räumt"
- sad ilvy "nicht zum Lachen"

== 10
[Sanne](sanne), den Gips los, trainiert wieder und stellt fest, dass [ihr](sanne) Platz vergeben ist. [Sie](sanne) lockert an [Ilvys](ilvy) Schlittschuh die Schrauben. [Kim](kim) ertappt [sie](sanne) mit dem Schraubenzieher in der Hand und muss wählen, zu wem man hält: zum eigenen Blut oder zur [Mitbewohnerin](ilvy). [Kim](kim) schweigt. Beim Einlaufen bricht die Kufe, doch [Bo](bo) fängt die [Stürzende](ilvy) auf, ehe [ihr](ilvy) Kopf das Eis berührt. [Zoll](zoll), [der](zoll) so leicht keiner etwas vormacht, hebt eine Schraube auf und steckt sie ein.
- recover sanne "den Gips los"
+ attack sanne ilvy "Schrauben"
- discover kim sanne "ertappt"
- housemate ilvy kim "Mitbewohnerin"
- reveal! kim "schweigt"
+ rescue bo ilvy "fängt"
- find zoll "hebt"

== 11
[Zoll](zoll) nimmt die [Zwillinge](kim+sanne) ins Gebet. Nach zehn Minuten bricht [Kim](kim) ein und packt aus; [Sanne](sanne) fliegt aus dem Verein. [Ilvy](ilvy) ist von [Kim](kim) so enttäuscht, dass [sie](ilvy) noch am selben Tag die Kisten packt und zu [Lotte](lotte) zurückgeht. Morgens ist [ihr](ilvy) übel, mittags auch. Die [Ärztin](aerztin) gratuliert. Das Kind kann nur von [Matteo](matteo) sein, [der](matteo) in [Genua](@genua) Fußballern die Waden knetet und nicht ans Telefon geht. [Bo](bo), [dem](bo) [sie](ilvy) sich anvertraut, schlägt vor, den [Vater](matteo) zu ersetzen.
- investigate zoll kim+sanne "ins Gebet"
- sibling kim sanne "Zwillinge"
+ reveal kim zoll "packt aus"
- quit sanne "fliegt"
- sad ilvy kim "enttäuscht"
- move ilvy lotte "Kisten"
+ pregnant ilvy matteo "gratuliert"
- reject matteo ilvy "nicht ans Telefon"
- reveal ilvy bo "anvertraut"
- parent? bo _ "ersetzen"

== 12
[Vera](vera) und [Ruprecht Stark](stark) geben bei Kunstlicht und Walzermusik [ihre](stark+vera) Verlobung bekannt, wogegen [Preis](preis), [dessen](preis) Scheidung seit Dienstag durch ist, vergeblich Einspruch erhebt. Die [Trainerin](zoll) hebt [ihr](zoll) Glas auf den [Bräutigam](stark), [den](stark) [sie](zoll) vor vierzig Jahren sitzen ließ. [Bo](bo) hält unterdessen vor [Lottes](lotte) Haustür einen Ring in der Hand, aber bevor [er](bo) die Klingel drückt, steigt aus einem Wagen mit italienischem Kennzeichen ein [Mann](matteo) mit Sonnenbrand. [Der](matteo) fragt höflich, ob [er](bo) ebenfalls zu [Ilvy](ilvy) wolle.
+ engaged.start stark vera "Verlobung"
- divorce preis vera "durch ist"
- breakup.past zoll stark "sitzen ließ"
- propose? bo ilvy "Ring"
+ return matteo "steigt"

== 13
[Ilvy](ilvy) lässt [beide](bo+matteo) im Regen stehen, denn [sie](ilvy) hat Wehen. [Lotte](lotte) chauffiert, [Matteo](matteo) hält die Hand, [Bo](bo) hält den Schirm. Kurz nach Mitternacht kommt [Emil](emil) zur Welt und brüllt wie eine Sirene. Der [Physiotherapeut](matteo) weint, die frischgebackene [Oma](lotte) auch, und zwar an [seiner](matteo) Schulter. [Bo](bo) versteht, legt den Ring in die Spendenbüchse und geht. Auf dem Gang rennt [er](bo) [Kim](kim) in die Arme. [Ilvy](ilvy) lässt sich von [Kim](kim) um Verzeihung bitten und sagt dann, [Emil](emil) brauche Paten.
- help lotte ilvy "chauffiert"
- help matteo ilvy "hält die Hand"
+ birth ilvy emil "zur Welt"
- happy lotte+matteo "weint"
- kin emil lotte "Oma"
- propose! bo ilvy "Spendenbüchse"
- reconcile ilvy kim "Verzeihung"

== 14
[Sanne](sanne) läuft jetzt für [Kiel](@kiel). [Preis](preis) leitet dort ein Parkhaus. [Bo](bo) trainiert die Kleinen, denn [Henrike](zoll) hat aufgehört. [Henrike](zoll) hat [ihm](bo) die Pfeife vermacht. [Vera](vera) heiratet [Stark](stark) auf dem Eis. Die Torte rutscht. [Matteo](matteo) fragt [Ilvy](ilvy), ob [sie](ilvy) auch wolle. „Nein“, sagt [Ilvy](ilvy). „Aber bleib.“ [Er](matteo) bleibt. [Lotte](lotte) mag Linsen. Das Tauwetter kommt, und die Halle tropft. [Emil](emil) schläft zwischen [Kim](kim) und [Bo](bo).
- hire sanne "läuft" @kiel
- hire preis "leitet" @kiel
- hire bo "trainiert"
- quit zoll "aufgehört"
- gift zoll bo "vermacht"
+ wedding stark vera "heiratet"
- propose matteo ilvy "wolle"
- reject ilvy matteo "Nein"
+ couple ilvy matteo "Er bleibt"
