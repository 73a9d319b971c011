%series Staffel Sturmtaucher
%lang de
%genre flying crew of a rescue seaplane squadron, breathless fan recaps
%cast jorun | Jorun Achterberg; Jorun; Achterberg | f
%cast tavi | Tavi Lindqvist; Tavi | m
%cast pelle | Pelle | m
%cast amadou | Amadou Sy; Amadou; Sy | m
%cast roswitha | Oberst Roswitha Klamm; Klamm; Roswitha | f
%cast kim | Kim Odell; Kim; Odell | n
%cast birk | Birk Achterberg; Birk | m
%cast solveig | Solveig | f
%cast grauer | Viktor Hamm; Viktor; Hamm | m
%cast nele | Nele | f
%cast kapitaen | - | m
%cast koch | Ignaz | m
%cast kadett | - | f
%cast schwimmer | - | m

== 1
Leute, was für ein Auftakt! [Jorun Achterberg](jorun) landet die uralte [Marlene](*marlene) bei Windstärke zehn neben einem sinkenden Kutter, und [Tavi](tavi), [ihr](jorun) [Copilot](tavi), hievt den halb erfrorenen [Kapitän](kapitaen) an Bord, obwohl [der](kapitaen) lieber mit [seinem](kapitaen) Schiff untergehen würde. Kaum am Ponton, knallt es: [Oberst Klamm](roswitha) nimmt [ihr](jorun) wegen Befehlsverweigerung das Kommando. Und wem drückt [sie](roswitha) die Maschine in die Hand? [Birk](birk), [Joruns](jorun) kleinem [Bruder](birk)! Der [Mechaniker](pelle) [Pelle](pelle) wirft vor Wut den Schraubenschlüssel in die See. In der Kombüse gibt es Erbsen, wie immer.
- colleague jorun tavi "Copilot"
+ rescue tavi kapitaen "hievt"
- die? kapitaen "untergehen"
- reject jorun roswitha "Befehlsverweigerung"
+ quit jorun roswitha "nimmt ihr"
- hire birk roswitha "drückt"
- sibling birk jorun "Bruder"
- sad pelle "Wut"

== 2
[Birk](birk) fliegt [seinen](birk) ersten Einsatz als Chef und [seine](birk) [Schwester](jorun) sitzt HINTEN. Ich konnte kaum hinsehen. Im Nebel verliert [er](birk) die Orientierung, und ausgerechnet die [Degradierte](jorun) lotst [ihn](birk) per Stoppuhr nach Hause, worauf [er](birk) dem [Oberst](roswitha) erzählt, das sei alles [sein](birk) Verdienst gewesen. [Amadou](amadou), [Sanitäter](amadou) und Gewissen der Truppe, hat es genau gehört, sagt aber keinen Ton. Abends spendiert [Tavi](tavi) der [Übergangenen](jorun) ein Bier und starrt [sie](jorun) dabei so an, dass sogar der [Koch](koch) hüstelt. [Tavi](tavi), [du](tavi) bist verlobt, schon vergessen? Die Möwen schweigen.
- boss.start birk jorun "als Chef"
- sibling birk jorun "Schwester"
+ help jorun birk "lotst"
+ betray birk roswitha "sein Verdienst"
- discover amadou birk "gehört"
- reveal! amadou _ "keinen Ton"
- gift tavi jorun "spendiert"
- love tavi jorun "starrt"
- engaged _ tavi "verlobt"

== 3
Da ist [sie](solveig), die [Verlobte](solveig)! [Solveig](solveig) rauscht mit der Fähre an, einen Katalog für Tischkarten unterm Arm, und wird vom ganzen Stützpunkt mit Kuchen empfangen. [Jorun](jorun) lächelt so breit, dass es wehtut. Dann der Alarm: Ein [Kitesurfer](schwimmer) treibt ab. Beim Absprung reißt [Tavi](tavi) sich die Schulter auf, [Amadou](amadou) flickt [ihn](tavi) noch in der Luft zusammen, und wer hält [ihm](tavi) die Hand? Nicht [die](solveig), [die](solveig) auf dem Ponton Schleifchen bindet! [Kim Odell](kim), frisch von der Akademie und sehr still, funkt den Kurs durch und wird von [Klamm](roswitha) zum ersten Mal gelobt.
- engaged solveig tavi "Verlobte"
+ travel solveig "rauscht"
- celebrate solveig "Kuchen"
- sad jorun solveig "wehtut"
- rescue? tavi schwimmer "Absprung"
+ injure tavi "Schulter"
- treat tavi amadou "flickt"
- help jorun tavi "hält ihm"
- wedding? solveig tavi "Schleifchen"
- help kim _ "funkt"

== 4
Okay, tief durchatmen. [Pelle](pelle) schraubt an der [Marlene](*marlene) und merkt, dass jemand an der Benzinleitung war. Sabotage! Der Verdacht fällt auf niemanden, also auf alle, und [Roswitha](roswitha) lässt Schränke durchwühlen. In [Kims](kim) Spind liegt ein Bündel Geldscheine; das [Küken](kim) schweigt dazu wie ein Grab und bekommt Hausarrest. [Jorun](jorun) glaubt keine Sekunde daran und bringt [Kim](kim) eine Decke. Parallel stolziert ein grauhaariger [Investor](grauer) mit Seidenschal über den Anleger, küsst dem [Oberst](roswitha) die Hand und nennt [sie](roswitha) „[Röschen](roswitha)“. [Röschen](roswitha)?! Die [Eiserne](roswitha) wird rot bis über die Schulterklappen. Wer ist der [Kerl](grauer)?
- discover pelle "merkt"
- investigate roswitha _ "durchwühlen"
- find roswitha "Geldscheine"
- reveal! kim roswitha "wie ein Grab"
+ arrest roswitha kim "Hausarrest"
- help jorun kim "Decke"
+ travel grauer "stolziert"
- flirt grauer roswitha "Hand"
- love roswitha grauer "rot"

== 5
[Viktor Hamm](grauer) heißt der [Schalträger](grauer) also, und [er](grauer) will den Stützpunkt plattmachen und Ferienlofts hinstellen! Früher sind [er](grauer) und [Klamm](roswitha) gemeinsam geflogen und, wie [Ignaz](koch), unser [Koch](koch), beim Kartoffelschälen ausplaudert, auch gemeinsam aufgewacht. Bis [er](grauer) über Nacht mit der Staffelkasse weg war. Die [Betrogene](roswitha) setzt [ihn](grauer) heute eiskalt auf die Fähre. Bravo! Währenddessen tanzen [Solveig](solveig) und [Birk](birk) beim Mittsommer viel zu eng, und [Tavi](tavi), den Arm in der Schlinge, ist erleichtert statt eifersüchtig, was [ihn](tavi) selbst am meisten erschreckt. [Nele](nele), [Amadous](amadou) [Frau](nele), steht hochschwanger am Kuchenbüfett.
- create? grauer "hinstellen"
- colleague.past grauer roswitha "gemeinsam geflogen"
- affair.past grauer roswitha "gemeinsam aufgewacht"
- reveal koch _ "ausplaudert"
+ steal.past grauer roswitha "Staffelkasse"
- flee.past grauer roswitha "weg war"
- reject roswitha grauer "eiskalt"
- celebrate _ "Mittsommer"
- flirt birk solveig "eng"
- jealous! tavi birk "statt eifersüchtig"
- happy tavi "erleichtert"
- married amadou nele "Frau"
- pregnant nele "hochschwanger"

== 6
Ich hab geschrien. Nachteinsatz, Ölplattform in Flammen, und [Birk](birk) kneift! Einfach so, Hände weg vom Steuerhorn, kreidebleich. [Jorun](jorun) schubst [ihren](jorun) [Bruder](birk) vom Sitz und zieht die [Marlene](*marlene) durch den Rauch, während [Pelle](pelle), [der](pelle) sonst schon auf Leitern schwindelt, elf Arbeiter an der Winde hochholt. Oben ist nur Platz für zehn. Also springt [Jorun](jorun) selbst ins Wasser, und [Tavi](tavi), DER DAS MIT EINEM ARM NICHT DARF, hinterher. Zwei Stunden treiben [sie](jorun+tavi) Rücken an Rücken. „Falls [wir](jorun+tavi) das überleben“, sagt [er](tavi), „heirate [ich](tavi) die [Falsche](solveig).“ Schnitt. Abspann. Frechheit.
- sad birk "kreidebleich"
- sibling birk jorun "Bruder"
+ rescue pelle _ "hochholt"
- attack jorun birk "schubst"
- help tavi jorun "hinterher"
- wedding? solveig tavi "heirate"
+ confess tavi jorun "die Falsche"

== 7
Natürlich überleben [sie](jorun+tavi)! [Kim](kim), eigentlich eingesperrt, knackt das Schloss, kapert das Beiboot und fischt [die beiden](jorun+tavi) aus der Suppe. [Klamm](roswitha) hebt den Arrest auf der Stelle auf. Das Geld aus dem Spind, erklärt [Kim](kim) nun endlich, gehörte einer [Kadettin](kadett), [die](kadett) davonlaufen wollte und um Verschwiegenheit bat. Ach, Herz! [Birk](birk) lässt sich krankschreiben und schaut keinem in die Augen. Und [Tavi](tavi)? [Der](tavi) nimmt alles zurück, das sei die Unterkühlung gewesen, [er](tavi) stehe zu [seinem](tavi) Wort. [Jorun](jorun) nickt und trinkt den Tee, den [Amadou](amadou) [ihr](jorun) wortlos hinschiebt.
+ rescue kim jorun+tavi "fischt"
- flee kim "knackt"
- help roswitha kim "hebt"
- reveal kim _ "erklärt"
- flee? kadett "davonlaufen"
- ill birk "krankschreiben"
- love! tavi jorun "nimmt alles zurück"
+ reject tavi jorun "Unterkühlung"
- engaged solveig tavi "Wort"
- help amadou jorun "hinschiebt"

== 8
HOCHZEITSFOLGE! Zelt, Streichquartett, siebzig Gäste, ein Pastor mit Schnupfen. Der [Bräutigam](tavi) steht da wie ein Angeklagter. Und die [Braut](solveig)? [Solveig](solveig) hebt den Schleier, sieht erst [ihn](tavi) an, dann [Birk](birk), dann wieder [ihn](tavi) und sagt: „Nein.“ [Sie](solveig) habe sich seit Mittsommer in [jemand](birk) anderen verguckt. Applaus von der Kadettenbank, Ohnmacht der Schwiegermutter. [Tavi](tavi) umarmt [sie](solveig) aus vollem Herzen, [Birk](birk) verdrückt sich hinters Klohäuschen, wo [seine](birk) [Schwester](jorun) [ihm](birk) die Leviten liest. Leider rollt genau jetzt bei [Nele](nele) die erste Wehe an, und [Amadou](amadou), [der](amadou) hundert Fremden auf die Welt geholfen hat, vergisst vor Panik das Atmen.
- wedding! solveig tavi "Nein"
+ breakup solveig tavi "Nein"
- love solveig birk "verguckt"
- sibling birk jorun "Schwester"
- quarrel birk jorun "Leviten"
- birth? nele "Wehe"
- sad amadou "Panik"
- reconcile solveig tavi "umarmt"

== 9
Die Straße ist überflutet, die Fähre liegt fest, also Geburt im FLUGBOOT. [Jorun](jorun) fliegt, [Roswitha](roswitha) höchstpersönlich hält die Lampe, der werdende [Vater](amadou) kollabiert. Um 4.12 Uhr sind es ZWEI, Mädchen und Junge, und ich saß heulend auf dem Sofa. Am Festland wartet allerdings kein Arzt, sondern [Hamm](grauer) mit einem Gerichtsbeschluss: Der Stützpunkt gehöre ab sofort [ihm](grauer). Irgendjemand hat [ihm](grauer) die Pachtverträge zugespielt. [Pelle](pelle) verdächtigt den [Koch](koch), der [Koch](koch) verdächtigt [Pelle](pelle), Suppenkellen fliegen. Nur wir Zuschauer haben gesehen, wer da nachts am Faxgerät stand: [Birk](birk)!
+ birth nele "ZWEI"
- help roswitha nele "Lampe"
- parent amadou _ "Vater"
- ill amadou "kollabiert"
- find grauer "Gerichtsbeschluss"
- accuse pelle koch "verdächtigt"
- accuse koch pelle "verdächtigt"#2
- quarrel koch pelle "Suppenkellen"
- gift.past birk grauer "zugespielt"
+ betray birk roswitha "Faxgerät"

== 10
Warum, [Birk](birk), WARUM? Antwort: weil [ihn](birk) [Hamm](grauer) seit Monaten in der Hand hat. Die Benzinleitung, das war [er](birk), für dreitausend Euro Spielschulden, und der [Alte](grauer) hat Fotos davon. Unter Schluchzen schüttet [er](birk) [Solveig](solveig) alles hin, und [die](solveig), statt davonzurennen, packt [ihn](birk) am Kragen und schleift [ihn](birk) vor [Jorun](jorun). Ohrfeige. Stille. Dann nimmt die große [Schwester](jorun) den kleinen [Bruder](birk) in den Arm. Derweil paukt [Kim](kim) Pachtrecht, ernsthaft, drei Nächte durch, und entdeckt im Kleingedruckten, dass der Vertrag ohne die Unterschrift des früheren [Staffelkapitäns](roswitha) nichtig ist. Und wer war das? [Röschen](roswitha), such [deine](roswitha) Brille!
- threaten grauer birk "in der Hand"
- betray.past birk _ "Benzinleitung"
+ reveal birk solveig "schüttet"
- sad birk "Schluchzen"
- attack jorun birk "Ohrfeige"
- sibling birk jorun "Schwester"
+ reconcile birk jorun "in den Arm"
- investigate kim "paukt"
- discover kim "entdeckt"

== 11
Jetzt wird's persönlich. [Klamm](roswitha) bittet [Viktor](grauer) zum Abendessen, im Kleid (!), und der [Trottel](grauer) glaubt wirklich, [sie](roswitha) wolle [ihn](grauer) zurück. [Er](grauer) schwärmt, [er](grauer) prahlt, [er](grauer) gesteht bei der zweiten Flasche jede Schweinerei, und unter dem Tisch läuft [Amadous](amadou) Diktiergerät. Als [er](grauer) dahinterkommt, zerrt [er](grauer) [sie](roswitha) an den Haaren zum Steg, doch [Pelle](pelle), der sanfte, tapsige [Pelle](pelle), zieht [ihm](grauer) eins mit der Bratpfanne von [Ignaz](koch) über. Das nenn ich Teamarbeit! [Solveig](solveig) reist übrigens ab, mit Winken, allein, ohne Drama. [Sie](solveig) will erst mal wissen, wer [sie](solveig) ohne Brautkleid ist.
- invite roswitha grauer "bittet"
- reconcile! grauer roswitha "zurück"
+ betray roswitha grauer "Diktiergerät"
- reveal grauer roswitha "gesteht"
- discover grauer roswitha "dahinterkommt"
- attack grauer roswitha "zerrt"
+ rescue pelle roswitha "Bratpfanne"
- travel solveig "reist"

== 12
Finale!!! Die Polizei holt den [Sackgassen-Casanova](grauer) im Morgengrauen ab, [Birk](birk) sagt gegen [ihn](grauer) aus und gibt freiwillig [sein](birk) Kapitänspatent ab. Die [Eiserne](roswitha) geht in Pension, gerührt bis in die Stiefel, und vererbt [ihr](roswitha) Büro keiner anderen als [Jorun](jorun). [Kim](kim) kriegt die goldenen Schwingen. [Nele](nele) nennt die Kleine Marlene, weil, na eben. Und dann, letzte Minute, Ponton, Sonnenaufgang: [Tavi](tavi) will wieder irgendwas von Unterkühlung faseln, da packt [ihn](tavi) die neue [Kommandantin](jorun) am Overall, und endlich, ENDLICH liegen Lippen auf Lippen. [Er](tavi) fällt rückwärts ins Wasser. [Sie](jorun) springt hinterher. Die [Marlene](*marlene) tuckert.
+ arrest _ grauer "holt"
- accuse birk grauer "sagt gegen"
- quit birk "Kapitänspatent"
- quit roswitha "Pension"
- happy roswitha "gerührt"
+ hire jorun roswitha "vererbt"
- find kim "kriegt"
+ kiss jorun tavi "Lippen auf Lippen"
