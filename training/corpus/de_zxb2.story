%series Oben Christa, unten Krach
%lang de
%genre family dramedy, three generations in one house, Ruhr, private station's breathless announcements
%cast chr | Christa Pohlkötter; Christa | f
%cast tor | Toralf Pohlkötter; Toralf | m
%cast stef | Stefanie | f
%cast jos | Josefine; Josi | f
%cast lor | Lorin | m
%cast win | Winfried; Winni | m
%cast hues | Hüseyin | m
%cast ing | Ingolf | m
%cast kur | - | m
%cast lehr | - | f
%cast arzt | - | f
%cast vat | - | m
%cast kerl | - | m
%cast baby | - | f
%cast dack | - | m

== 1 Möbelwagen im Morgengrauen
Schock am Frühstückstisch! [Christa](chr) hat [ihre](chr) Wohnung gekündigt und zieht ein, mit Orgel, [Dackel](dack) und sofort. [Sohn](tor) [Toralf](tor) freut sich wie ein Schneekönig, [Schwiegertochter](stef) [Stefanie](stef) bekommt Schnappatmung. Und die [Kinder](jos+lor)? [Josefine](jos) muss [ihr](jos) Zimmer räumen, ausgerechnet jetzt, wo [sie](jos) mit dem süßen [Fahrradkurier](kur) endlich ein bisschen Privatsphäre bräuchte! [Lorin](lor) findet alles super, denn [Oma](chr) hat [ihm](lor) zwanzig Euro zugesteckt. Wie lange geht das gut?
+ move chr "zieht ein"
- happy tor chr "Schneekönig"
- parent chr tor "Sohn"
- kin chr stef "Schwiegertochter"
- sad stef chr "Schnappatmung"
- parent stef+tor jos+lor "Kinder"
- gift chr lor "zugesteckt"

== 2 Der Mann mit der Aktentasche
Jeden Morgen um sieben verlässt [Toralf](tor) das Haus, küsst [seine](tor) [Frau](stef) und fährt ins Büro. Nur: Dieses Büro gibt es seit drei Wochen nicht mehr! Entlassen, abgewickelt, aus. [Christa](chr) ertappt [ihren](chr) [Sohn](tor) im Park beim Entenfüttern und muss schwören, den Mund zu halten. Ob das gut geht? [Stefanie](stef) ahnt nichts und hat ganz andere Sorgen: [Ihr](stef) neuer [Vorgesetzter](ing) ist [Ingolf](ing), in [den](ing) [sie](stef) mit siebzehn unsterblich verschossen war!
+ betray tor stef "fährt ins Büro"
- married stef tor "Frau"
- quit.past tor "Entlassen"
+ discover chr tor "ertappt"
- parent chr tor "Sohn"
- reveal! chr "den Mund zu halten"
- discover! stef tor "ahnt nichts"
- boss.start ing stef "Vorgesetzter"
- love.past stef ing "verschossen"

== 3 Zwiebeln und Zärtlichkeit
Was ist denn mit [Oma](chr) los? Dreimal am Tag rennt [Christa](chr) zum [Gemüsemann](hues)! [Hüseyin](hues), [Witwer](hues) und Herr über tausend Tomaten, sucht [ihr](chr) die schönsten aus, und beim Wechselgeld berühren sich die Finger. [Josefine](jos) durchschaut [die beiden](chr+hues) sofort, schließlich hat [sie](jos) selbst Schmetterlinge im Bauch, [ihres](jos) [Kuriers](kur) wegen. [Lorin](lor) dagegen hat Bauchweh. Behauptet [er](lor). In Wahrheit hat [er](lor) die Mathearbeit geschwänzt, und [seine](lor) [Klassenlehrerin](lehr) steht schon vor der Tür …
+ love.start chr hues "rennt"
- married.past _ hues "Witwer"
- flirt chr hues "berühren sich die Finger"
- discover jos chr+hues "durchschaut"
- love jos kur "Schmetterlinge"
- ill! lor "Behauptet"
- advisor lehr lor "Klassenlehrerin"

== 4 Überstunden
Jetzt knistert es am Kopierer! [Ingolf](ing) bittet [Stefanie](stef) zum Essen, rein beruflich, versteht sich, mit Sternekoch und Seeblick. [Sie](stef) sagt zu, weil zu Hause die Luft brennt: [Toralf](tor) und [Christa](chr) tuscheln in jeder Ecke, und auf Fragen hört [sie](stef) nur Ausflüchte. Um Mitternacht steht die [Ehefrau](stef) mit roten Wangen im Flur. Hat [ihr](stef) [Jugendschwarm](ing) [sie](stef) etwa geküsst? Ja! Und [sie](stef) hat [ihm](ing) dafür eine geknallt!
- invite ing stef "bittet"
+ date ing stef "Essen"
- betray chr+tor stef "Ausflüchte"
- love.past stef ing "Jugendschwarm"
+ kiss ing stef "geküsst"
- attack stef ing "eine geknallt"

== 5 Der verlorene Onkel
Es klingelt, und draußen steht [Winfried](win)! Acht Jahre Kanada, kein Lebenszeichen, und nun will [Toralfs](tor) großer [Bruder](win) „nur kurz“ aufs Sofa. [Christa](chr) weint vor Glück und brät Frikadellen. [Lorin](lor) bewundert den [Onkel](win) mit den Holzfällerhemden. Bloß [Toralf](tor) traut dem Frieden nicht, denn einst ist [Winni](win) mit dem ganzen Geld vom verstorbenen [Vater](vat) über den Teich verschwunden. Kaum schlafen alle, durchwühlt der [Heimkehrer](win) die Schublade [seiner](win) [Mutter](chr)!
+ return win "draußen steht"
- sibling tor win "Bruder"
- move? win "aufs Sofa"
- happy chr win "Glück"
- die.past vat "verstorbenen"
- steal.past win "verschwunden"
+ steal? win chr "durchwühlt"
- parent chr win "Mutter"

== 6 Zwei Streifen
Positiv! [Josefine](jos) starrt auf das Stäbchen und weiß nicht weiter. Der [Vater](kur) fährt Pakete aus und nimmt seit Tagen nicht ab. Wem soll [sie](jos) sich anvertrauen? [Mama](stef) hat Stress, [Papa](tor) hat Heimlichkeiten, also klopft [sie](jos) ein Stockwerk höher. [Christa](chr) nimmt die [Enkelin](jos) in den Arm und erzählt [ihr](jos) etwas, das außer [Hüseyin](hues) keine Seele weiß: Auch [sie](chr) war mit siebzehn in anderen Umständen, und der [Kerl](kerl) hat [sie](chr) sitzen lassen!
+ pregnant jos kur "Positiv"
- sad jos "weiß nicht weiter"
- parent stef+tor jos "Mama"
- help chr jos "in den Arm"
- kin chr jos "Enkelin"
+ reveal chr jos "erzählt"
- pregnant.past chr kerl "anderen Umständen"
- breakup.past kerl chr "sitzen lassen"

== 7 Sonntagsbraten mit Folgen
So hat noch kein Braten geschmeckt! Erst verplappert sich [Lorin](lor), und [Stefanie](stef) erfährt, dass [ihr](stef) [Göttergatte](tor) seit Monaten Enten statt Akten betreut. Dann platzt [Toralf](tor) der Kragen wegen [Ingolf](ing). Dann sagt [Josefine](jos) den Satz mit dem Baby. Stille. Der [Dackel](dack) frisst die Klöße. Ganz unten am Tisch streicht [Winni](win) heimlich einen Umschlag ein, auf dem „Für [meine](chr) Beerdigung“ steht. Vierzehntausend Euro! Wer hält diese [Familie](chr+jos+lor+stef+tor+win) noch zusammen?
- reveal lor stef "verplappert"
+ discover stef tor "erfährt"
- married stef tor "Göttergatte"
- quit.past tor "Enten statt Akten"
- sad tor ing "Kragen"
+ reveal jos "Satz"
- pregnant jos "Baby"
+ steal win chr "streicht"

== 8 Scherben
Türen knallen, Koffer fliegen! [Stefanie](stef) kann [ihrem](stef) [Mann](tor) die Lügen nicht verzeihen und schläft fortan in [Lorins](lor) Etagenbett. [Josi](jos), [Lorin](lor) und [Christa](chr) sind fassungslos. [Christa](chr) entdeckt den leeren Umschlag, verdächtigt erst den armen [Hüseyin](hues) und schickt [ihn](hues) zum Teufel. Ein schrecklicher Irrtum! [Josefine](jos) passt derweil den [Kurier](kur) an der Ampel ab. Als [er](kur) das Wort „Vater“ hört, tritt [er](kur) in die Pedale. [Feigling](kur)!
- reconcile! stef tor "nicht verzeihen"
- betray.past tor stef "Lügen"
- sad chr+jos+lor stef+tor "fassungslos"
- discover chr "entdeckt"
- accuse chr hues "verdächtigt"
- steal! hues chr "Irrtum"
+ breakup chr hues "zum Teufel"
- reveal jos kur "das Wort „Vater“ hört"
+ flee kur jos "in die Pedale"

== 9 Ein Bruder packt aus
Nachts um drei in der Garage: [Toralf](tor) stellt [Winfried](win) mit gepackter Tasche! Die [Brüder](tor+win) wälzen sich zwischen Winterreifen, bis [beide](tor+win) heulen. Ja, [er](win) hat [Mutters](chr) Geld genommen, schluchzt [Winni](win), Spielschulden, üble Leute, Todesangst. [Toralf](tor) verpfeift [ihn](win) nicht. [Er](tor) bringt [ihn](win) nach oben, wo [Christa](chr) im Nachthemd auf der Treppe sitzt und alles gehört hat. Und nun? Muss [sie](chr) sich erst einmal bei einem [Gemüsehändler](hues) entschuldigen!
+ find tor win "stellt"
- sibling tor win "Brüder"
- quarrel tor win "wälzen"
- sad tor+win "heulen"
+ reveal win tor "schluchzt"
- steal.past win chr "genommen"
- sad win "Todesangst"
- reveal! tor "verpfeift ihn nicht"
- discover chr win "gehört"

== 10 Verzeihung in drei Sprachen
[Christa](chr) hat über Nacht Türkisch gelernt, vier Wörter, alle falsch. [Hüseyin](hues) versteht trotzdem und schließt [sie](chr) zwischen Auberginen in die Arme. Auch [Toralf](tor) kämpft: [Er](tor) wird Busfahrer und holt [Stefanie](stef) in Uniform von der Arbeit ab, Endstation Sehnsucht! [Ingolf](ing) sieht es und beißt sich auf die Lippen. [Oma](chr), [Josefine](jos), [Stefanie](stef) und [Lorin](lor) streichen gemeinsam die Dachkammer gelb. Denn eines steht fest: Das Baby bleibt.
+ reconcile chr hues "schließt"
+ hire tor "Busfahrer"
- reconcile? stef tor "kämpft"
- discover ing stef+tor "sieht es"
- pregnant jos "Baby"

== 11 Antrag im Nieselregen
Blumen für siebzig, Herzklopfen wie mit siebzehn! [Hüseyin](hues) hält vor versammelter Kundschaft um [Christas](chr) Hand an, und [sie](chr) sagt Ja, ehe [er](hues) zu Ende gesprochen hat. Die ganze [Sippe](jos+lor+stef+tor) jubelt. Nur [Winni](win) steht abseits: Die Geldeintreiber haben [ihn](win) gefunden und wollen [ihm](win) die Finger brechen. Da legt [Stefanie](stef) [ihren](stef) Bonus auf den Tisch. Für den [Schwager](win)? Nein, für die Familie! Und in dieser Nacht bleibt das Etagenbett leer …
+ propose hues chr "Hand"
- engaged.start chr hues "Ja"
- happy jos+lor+stef+tor chr+hues "jubelt"
- find _ win "gefunden"
- threaten _ win "Finger brechen"
- kin stef win "Schwager"
- rescue stef win "Bonus"
+ reconcile stef tor "bleibt das Etagenbett leer"

== 12 Drei Kilo Glück
Das [Brautpaar](chr+hues) steht schon vorm Altar aus Apfelkisten, da platzt bei [Josi](jos) die Fruchtblase! [Toralf](tor) fährt den Linienbus zur Klinik, [Christa](chr) im weißen Kleid hinterher, und im Kreißsaal wartet, bleich, zerknirscht, mit Helm, der [Kurier](kur). Darf [er](kur) bleiben? [Josefine](jos) drückt [ihm](kur) die Hand, bis es knackt. Ein [Mädchen](baby)! [Sie](jos+kur) nennen [es](baby) [Christa](baby). Geheiratet wird auf der Entbindungsstation, und die [Urgroßmutter](chr) küsst erst den [Bräutigam](hues), dann das [Kind](baby).
- wedding? chr hues "Altar"
- travel chr+jos+tor "Klinik"
- return kur "wartet"
+ birth jos baby "Mädchen"
- reconcile jos kur "drückt ihm die Hand"
- parent jos+kur baby "nennen"
+ wedding chr hues "Geheiratet"
- kin baby chr "Urgroßmutter"
- kiss chr hues "küsst"
