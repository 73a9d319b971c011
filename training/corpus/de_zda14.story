%series Das Salz der Mendiolas
%lang de
%genre Mexican telenovela, German daily previews
%cast itzel     | Itzel Cruz; Itzel; Marisol | f
%cast rodrigo   | Rodrigo Mendiola; Rodrigo | m
%cast graciela  | Graciela Mendiola; Graciela | f
%cast fabian    | Fabián Mendiola; Fabián | m
%cast amaranta  | Amaranta | f
%cast chucho    | Chucho | m
%cast soledad   | Soledad Cruz; Soledad | f
%cast zamora    | Anwalt Zamora; Zamora | m
%cast teodoro   | Teodoro | m
%cast pilarica  | Schwester Pilarica; Pilarica | f
%cast robles    | Kapitän Robles; Robles | m
%cast paloma    | Paloma | f

== 1
Nach einem Unfall auf der Küstenstraße von [Veracruz](@veracruz) erwacht eine junge [Frau](itzel) in der Klosterkrankenstation und weiß weder [ihren](itzel) Namen noch, wem der Brillant an [ihrem](itzel) Finger gehört. [Schwester Pilarica](pilarica) nennt [sie](itzel) [Marisol](itzel) und pflegt [sie](itzel). Zur selben Stunde trägt man in der Villa Mendiola einen leeren Sarg zu Grabe: [Rodrigo](rodrigo) nimmt Abschied von [seiner](rodrigo) [Verlobten](itzel) [Itzel](itzel), [seine](rodrigo) [Mutter](graciela) [Graciela](graciela) von der Furcht, eine Fischverkäuferin werde [ihre](graciela) [Schwiegertochter](itzel).
+ injure itzel "Unfall"
- treat itzel pilarica "pflegt"
- engaged itzel rodrigo "Verlobten"
+ die! itzel "leeren Sarg"
- parent graciela rodrigo "Mutter"
- sad graciela "Furcht"
- kin? graciela itzel "Schwiegertochter"

== 2
[Amaranta](amaranta), [Itzels](itzel) beste [Freundin](amaranta), weint am lautesten und tröstet am längsten. [Rodrigo](rodrigo) bemerkt nicht, dass [sie](amaranta) seit dem Begräbnis die Ohrringe der [Vermissten](itzel) trägt. [Sein](rodrigo) [Cousin](fabian) [Fabián](fabian) hingegen bemerkt es und weiß obendrein, wer die Bremsleitung angesägt hat: [Er](fabian) stand Schmiere. [Soledad](soledad), [Itzels](itzel) [Mutter](soledad), zündet keine Kerze an. [Ihr](soledad) [Kind](itzel) lebe, das spüre [sie](soledad) im kleinen Finger.
- friend amaranta itzel "beste Freundin"
- sad amaranta "weint"
- help amaranta rodrigo "tröstet"
- discover! rodrigo amaranta "bemerkt"
- kin fabian rodrigo "Cousin"
- discover fabian amaranta "bemerkt es"
+ attack.past amaranta+fabian itzel "angesägt"
- parent soledad itzel "Mutter"
- die! itzel "lebe"

== 3
[Marisol](itzel) verdient sich [ihren](itzel) Unterhalt mit dem Ausnehmen von Fischen und kann es seltsam gut. [Kapitän Robles](robles), [der](robles) [sie](itzel) aus dem Wasser gezogen hat, kauft täglich zwölf Doraden, die [er](robles) nicht mag. [Graciela](graciela) gibt ein Gartenfest, um [Rodrigo](rodrigo) mit Töchtern aus gutem Hause bekannt zu machen, und ist nicht wenig verblüfft, als [er](rodrigo) den Abend mit [Amaranta](amaranta) auf der Hintertreppe verbringt.
- hire itzel "verdient"
- rescue.past robles itzel "aus dem Wasser gezogen"
+ love robles itzel "täglich zwölf"
- celebrate graciela "Gartenfest"
- meet? _ rodrigo "bekannt"
+ date? amaranta rodrigo "Hintertreppe"

== 4
[Fabián](fabian) will [seinen](fabian) Lohn: Entweder [Amaranta](amaranta) verschafft [ihm](fabian) die Unterschrift für den Hafen, oder [er](fabian) plaudert. [Sie](amaranta) lädt [ihn](fabian) auf eine Bootspartie ein, von der nur [sie](amaranta) zurückkommt. Der [Hafenwächter](chucho) [Chucho](chucho) hört, was gegen den Kiel schlug, und vergräbt [sein](chucho) Wissen bei einer Flasche Mezcal. In der Kapelle fällt [Marisol](itzel) beim Läuten eine Melodie ein, die [ihre](itzel) Lippen kennen, [ihr](itzel) Kopf aber nicht.
+ threaten fabian amaranta "Entweder"
- reveal? fabian "plaudert"
- invite amaranta fabian "lädt"
+ kill? amaranta fabian "nur sie zurückkommt"
- discover chucho amaranta "hört"
- reveal! chucho "vergräbt"

== 5
[Rodrigo](rodrigo) erhält die Nachricht, [Fabián](fabian) sei auf hoher See ertrunken. Jetzt hat [er](rodrigo) nur noch [Amaranta](amaranta). [Sie](amaranta) erhört [seinen](rodrigo) Antrag beim dritten Schluchzer. [Graciela](graciela) beauftragt [Anwalt Zamora](zamora), die Vergangenheit der künftigen [Schwiegertochter](amaranta) umzugraben; [der](zamora) schickt statt eines Berichts Blumen, denn [er](zamora) war einmal selbst ein Kapitel davon. Auf dem Markt hört [Soledad](soledad) am Nebenstand [jemanden](itzel) ein Wiegenlied summen.
- die? fabian "ertrunken"
+ propose rodrigo amaranta "Antrag"
+ engaged.start amaranta rodrigo "erhört"
- hire zamora graciela "beauftragt"
- investigate? zamora amaranta "umzugraben"
- kin? amaranta graciela "Schwiegertochter"
- affair.past amaranta zamora "Kapitel"

== 6
Zwischen Kisten voll Eis stehen sich [Mutter](soledad) und [Tochter](itzel) gegenüber, und nur [eine](soledad) von [beiden](itzel+soledad) weiß es. [Soledad](soledad) erschrickt vor dem leeren Blick der [Jüngeren](itzel) und schluckt den Namen hinunter, den [sie](soledad) rufen wollte; ein jäher Schock könne töten, hat der Klosterarzt gemahnt. Stattdessen bittet [sie](soledad) [Marisol](itzel) um Hilfe am Stand. [Robles](robles) fragt die neue [Gehilfin](itzel), ob [sie](itzel) [seine](robles) Frau werden wolle. [Sie](itzel) sagt Vielleicht.
- parent soledad itzel "Tochter"
+ find soledad itzel "gegenüber"
- discover soledad itzel "weiß"
- sad soledad "erschrickt"
- reveal! soledad itzel "schluckt"
- hire itzel soledad "Hilfe am Stand"
+ propose robles itzel "Frau werden"

== 7
Ein [Heiler](teodoro) aus [Catemaco](@catemaco), [Teodoro](teodoro), legt [Marisol](itzel) Kräuter auf die Schläfen und lässt [sie](itzel) von hundert rückwärts zählen. Bei siebzehn schreit [sie](itzel) „Bremsen!“ und fällt in Ohnmacht. [Amaranta](amaranta), beim Anprobieren des Brautkleids, zieht sich eine Nadel durch den Daumen. Der trunkene [Chucho](chucho) lallt vor der Villa von einem [Toten](fabian), [der](fabian) nicht tot sei. [Graciela](graciela) steckt [ihm](chucho) Geld zu, damit [er](chucho) weiterredet.
- treat itzel teodoro "Kräuter"
+ ill itzel "Ohnmacht"
- wedding? amaranta rodrigo "Brautkleids"
- injure amaranta "Nadel"
- reveal chucho "lallt"
- gift graciela chucho "steckt"
+ die! fabian "nicht tot"

== 8
Tatsächlich: In [Chuchos](chucho) Hütte liegt [Fabián](fabian) mit eingeschlagenem Schädel, mager wie ein Hund und voller Rachegelüste. [Graciela](graciela) hört [ihren](graciela) [Neffen](fabian) an, eine Stunde, zwei. Dann bietet [sie](graciela) [ihm](fabian) ein Geschäft an: die Wahrheit auf der Hochzeit gegen eine Fahrkarte und kein Wiedersehen. [Zamora](zamora) warnt [Amaranta](amaranta) und verlangt dafür eine Nacht. [Sie](amaranta) gewährt sie [ihm](zamora), im Kleid einer Braut.
- find graciela fabian "liegt"
- injure fabian "eingeschlagenem"
- kin fabian graciela "Neffen"
- reveal fabian graciela "hört"
- reveal? fabian "Wahrheit"
- wedding? amaranta rodrigo "Hochzeit"
- reveal zamora amaranta "warnt"
+ sex amaranta zamora "Nacht"
+ cheat amaranta rodrigo "gewährt"

== 9
Hochzeitsmorgen. Der Fisch fürs Bankett wird geliefert, und wer trägt die Kiste? [Marisol](itzel). Auf der Freitreppe fällt [sie](itzel) [Rodrigo](rodrigo) buchstäblich vor die Füße. [Er](rodrigo) wird weiß wie die Tischtücher. [Sie](itzel) entschuldigt sich, siezt [ihn](rodrigo) und will weiter. Als die Orgel die Melodie aus der Kapelle anstimmt, dreht [sie](itzel) sich um: „[Du](rodrigo) hast gesagt, [du](rodrigo) lässt sie für [mich](itzel) spielen.“
- wedding? amaranta rodrigo "Hochzeitsmorgen"
+ return itzel "fällt"
- sad rodrigo "weiß"
+ recover itzel "Du hast gesagt"

== 10
Am Altar überschlagen sich die Ereignisse. [Fabián](fabian) tritt aus der Sakristei und nennt die [Täterin](amaranta), [Zamora](zamora) den [Mittäter](fabian), und [Amaranta](amaranta) greift sich die kleine [Paloma](paloma), [Rodrigos](rodrigo) [Nichte](paloma), [die](paloma) Blumen streut. Mit dem [Kind](paloma) auf dem Rücksitz jagt [sie](amaranta) über eben jene Küstenstraße, auf der alles begann. [Robles](robles) schneidet [ihr](amaranta) mit dem Fischlaster den Weg ab. [Paloma](paloma) steigt unversehrt aus, die [Braut](amaranta) humpelt ins Zuckerrohr.
+ accuse fabian amaranta "nennt"
- accuse zamora fabian "Mittäter"
+ abduct amaranta paloma "greift"
- kin paloma rodrigo "Nichte"
- rescue robles paloma "schneidet"
- flee amaranta "humpelt"

== 11
[Itzel](itzel) hat zwei Leben zurück und zwei [Männer](robles+rodrigo), [denen](robles+rodrigo) [sie](itzel) ein Wort schuldet. [Robles](robles) erspart [ihr](itzel) die Wahl; [er](robles) legt [ihr](itzel) den Schlüssel der Fischhalle hin, küsst [sie](itzel) auf die Stirn und läuft mit der Flut aus. [Fabián](fabian) tritt eine Gefängnisstrafe an und dankt [Graciela](graciela) für die Marmelade. [Schwester Pilarica](pilarica) gewährt im Kloster einer [Verschleierten](amaranta) Obdach, [deren](amaranta) Daumen einen Nadelstich aufweist.
- breakup robles itzel "erspart"
- gift robles itzel "Schlüssel"
- kiss itzel robles "küsst"
+ travel robles "läuft"
- arrest _ fabian "Gefängnisstrafe"
- gift graciela fabian "Marmelade"
+ help pilarica amaranta "Obdach"

== 12
[Graciela](graciela) steigt, zum ersten Mal in [ihrem](graciela) Leben, eigenhändig über den Fischmarkt, kauft eine Dorade und bittet [Soledad](soledad) um die Hand [ihrer](soledad) [Tochter](itzel), für den [Sohn](rodrigo). [Die](soledad) lässt den Fisch zappeln und dann die [Dame](graciela). [Itzel](itzel) und [Rodrigo](rodrigo) heiraten barfuß am Strand. Als die Nonnen den Segen singen, fehlt eine Stimme; die [Verschleierte](amaranta) steht im Wasser bis zur Hüfte und geht langsam weiter, bis nur noch der Schleier treibt.
- wedding? itzel rodrigo "Hand"
- parent soledad itzel "Tochter"
- parent graciela rodrigo "Sohn"
+ wedding itzel rodrigo "heiraten"
+ die? amaranta "Schleier treibt"
