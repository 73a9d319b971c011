%series Außenposten Kepler Süd
%lang de
%genre space station soap, fan wiki with short sentences
%cast sommer  | Kommandantin Sommer; Judith Sommer; Sommer; Judith | f
%cast kummer  | Jörn Kummer; Kummer; Jörn | m
%cast frost   | Yara Frost; Frost; Yara | f
%cast wunder  | Achim Wunder; Wunder | m
%cast oye     | Oye Balogun; Oye | n
%cast stern   | Milan Stern; Stern; Milan | m
%cast rose    | Rose Stern; Rose | f
%cast lenz    | Dr. Lenz; Lenz | f
%cast dorn    | Dorn | m
%cast heizer  | Vasil | m
%cast ki      | Hertha | f
%cast klee    | Klee | f
%cast kadett  | - | m
%cast sohn    | Tjorven | m

== 1 Andocken
Das Versorgungsschiff [Ambra](*ambra) legt an. An Bord ist [Milan Stern](stern). [Stern](stern) kommt nicht allein. [Er](stern) bringt [Rose](rose) mit, [seine](stern) [Angetraute](rose). Damit hat [Kommandantin Sommer](sommer) nicht gerechnet. [Milan](stern) war einmal [ihr](sommer) [Liebster](stern), sieben Jahre und drei Planeten lang. Nun weist [sie](sommer) dem [Paar](rose+stern) eine Kabine zu. Sie liegt neben [ihrer](sommer) eigenen. [Jörn Kummer](kummer), der [Steuermann](kummer), grinst. [Kummer](kummer) grinst selten. Die [Bordstimme](ki) [Hertha](ki) wünscht allen eine gute Nacht.
+ travel rose+stern "kommt nicht allein"
- married rose stern "Angetraute"
- couple.past sommer stern "Liebster"
- discover sommer rose "nicht gerechnet"
+ neighbour.start rose+stern sommer "neben ihrer"

== 2 Dünne Wände
[Sommer](sommer) hört [Stern](stern) lachen. [Sommer](sommer) hört [Rose](rose) lachen. Schlafen kann [Sommer](sommer) nicht. [Sie](sommer) geht zu [Kummer](kummer). [Kummer](kummer) fragt nicht. [Sie](sommer) bleibt bis zum Wecken. Das soll niemand wissen. [Yara Frost](frost) weiß es trotzdem. [Frost](frost) wollte [Kummer](kummer) selbst. Nun lässt [sie](frost) [ihren](frost) Ärger an [Oye](oye) aus. [Oye](oye) teilt mit [Frost](frost) die Kabine. [Oye](oye) ist Ärger gewohnt.
- jealous sommer rose "Schlafen kann"
+ sex kummer sommer "bleibt bis zum Wecken"
- discover frost kummer+sommer "weiß es"
- love.past frost kummer "wollte"
- quarrel frost oye "Ärger an"
- housemate frost oye "teilt"

== 3 Leck in Sektion vier
Ein Meteorit schlägt ein. [Dorn](dorn) wird eingeklemmt. [Wunder](wunder) zieht [Dorn](dorn) heraus. Die [Ärztin](lenz) heißt [Lenz](lenz). [Lenz](lenz) flickt [Dorn](dorn) zusammen. [Dorn](dorn) nennt [Lenz](lenz) im Fieber bei einem anderen Namen. Der Name ist [Klee](klee). [Klee](klee) ist [Wunders](wunder) [Tochter](klee). Von [Klee](klee) und [Dorn](dorn) wusste [Wunder](wunder) nichts. Am Bett brüllt [Wunder](wunder) [Dorn](dorn) an. [Lenz](lenz) wirft [Wunder](wunder) hinaus. Das Leck ist dicht.
- injure dorn "eingeklemmt"
+ rescue wunder dorn "zieht"
- treat dorn lenz "flickt"
- ill dorn "Fieber"
- parent wunder klee "Tochter"
- couple dorn klee "Klee und Dorn"
- discover wunder dorn+klee "brüllt"
+ quarrel dorn wunder "brüllt"
- advisor lenz dorn "Ärztin"

== 4 Kaffeerationen
Seit dem Einschlag ist der Kaffee knapp, und wer auf der Station etwas auf sich hält, hat Vorräte. [Achim Wunder](wunder), [Quartiermeister](wunder), tauscht Bohnen gegen Gefälligkeiten, bis [ihn](wunder) [Yara Frost](frost) bei der [Kommandantin](sommer) anschwärzt. Zur Strafe muss [er](wunder) mit [Dorn](dorn), [dem](dorn) [er](wunder) [seine](wunder) [Tochter](klee) nicht gönnt, die Filter putzen. Nach sechs Stunden im Schacht duzen [die beiden](dorn+wunder) einander, nach acht erlaubt der [Ältere](wunder) dem [Jüngeren](dorn), [Klee](klee) ins Aquadeck auszuführen. [Klee](klee) hatte niemanden um Erlaubnis gebeten.
- accuse frost wunder "anschwärzt"
- boss sommer wunder "Kommandantin"
- parent wunder klee "Tochter"
- colleague dorn wunder "Filter putzen"
+ reconcile dorn wunder "duzen"
- date? dorn klee "auszuführen"

== 5 Das Sonnensegel
[Rose Stern](rose) fliegt hinaus. [Rose](rose) flickt das Segel. Das Seil reißt. [Rose](rose) treibt ab. [Stern](stern) erstarrt. [Sommer](sommer) zögert nicht. [Sie](sommer) holt die [Frau](rose) [ihres](sommer) [Verflossenen](stern) zurück. In der Schleuse umarmt [Rose](rose) [Sommer](sommer). „[Du](sommer) liebst [Milan](stern) noch“, sagt [Rose](rose). [Sommer](sommer) schüttelt den Kopf. [Rose](rose) glaubt [Sommer](sommer) nicht. Abends packt [Rose](rose) [Milans](stern) Sachen. Dann packt [sie](rose) sie wieder aus.
+ rescue sommer rose "holt"
- married rose stern "Frau"
- ex sommer stern "Verflossenen"
- sad stern "erstarrt"
- love? sommer stern "liebst"
- love! sommer stern "schüttelt"
- breakup? rose stern "packt Rose"

== 6 Kadettenball
Zum Ball trägt jeder, was die Wäscherei hergibt. [Oye](oye) tanzt mit einem [Kadetten](kadett), [der](kadett) [seinen](kadett) Namen nicht nennt und dafür ein Lächeln hat, bei dem einem die Magnetstiefel versagen. [Frost](frost), [die](frost) sonst keinen Ball auslässt, steht allein am Punsch und wird von [Kummer](kummer) aufgefordert; die [Kommandantin](sommer) tut, als sehe [sie](sommer) es nicht. [Kummer](kummer) ist es nämlich leid, ein Geheimnis zu sein. Mitten im Walzer nimmt [er](kummer) [Frosts](frost) Gesicht in beide Hände. [Sommer](sommer) stellt [ihr](sommer) Glas ab, so leise, dass es alle hören.
- flirt kadett oye "Lächeln"
- invite kummer frost "aufgefordert"
- celebrate _ "Ball"
+ kiss frost kummer "Gesicht in beide Hände"
- affair kummer sommer "Geheimnis"
- sad sommer kummer "stellt ihr Glas ab"

== 7 Funkstille
Die Erde antwortet seit neun Tagen nicht mehr. [Hertha](ki) kennt den Grund, darf ihn aber nicht sagen. [Vasil](heizer), [Heizer](heizer) aus Sektion zwei und einer der wenigen, die mit [ihr](ki) plaudern, entlockt [ihr](ki) den Verursacher: Jemand hat die Antenne verstellt, und zwar von [Sterns](stern) Kabine aus. [Er](heizer) meldet es [Sommer](sommer). [Sie](sommer), [die](sommer) den [Ingenieur](stern) besser kennt als jeder andere, will es nicht wahrhaben und lässt stattdessen den [Heizer](heizer) einsperren. Es ist kein guter Tag für [sie](sommer).
- reveal ki heizer "entlockt"
- attack _ "verstellt"
- reveal heizer sommer "meldet"
- discover! sommer stern "nicht wahrhaben"
+ arrest sommer heizer "einsperren"
- friend heizer ki "plaudern"

== 8 Die Antenne
[Rose](rose) gesteht. [Rose](rose) hat die Antenne verstellt. [Stern](stern) sollte keine Post bekommen. Die Post kam von einer [Frau](lenz). Die [Frau](lenz) heißt [Lenz](lenz). Mit [Lenz](lenz) hintergeht [Stern](stern) [Rose](rose) seit Monaten. [Sie](lenz+stern) schrieben sich über die Erde. Niemand schöpfte Verdacht. Nun lacht [Rose](rose) nicht mehr. [Sommer](sommer) lässt [Vasil](heizer) frei. [Sommer](sommer) entschuldigt sich bei [Vasil](heizer). [Stern](stern) will alles erklären. [Rose](rose) verlässt [Stern](stern). [Rose](rose) zieht zu [Oye](oye) und [Frost](frost).
+ reveal rose _ "gesteht"
- affair lenz stern "hintergeht"
+ cheat stern rose "hintergeht"
- sad rose "lacht Rose nicht mehr"
- betray rose stern "verstellt"
- arrest! sommer heizer "frei"
- reconcile heizer sommer "entschuldigt"
- breakup rose stern "verlässt"
- move rose frost+oye "zieht"
- housemate.start frost+oye rose "zieht"

== 9 Drei in einer Kabine
Zwei Kojen, drei Leute, und [Frost](frost) schnarcht. Ob aus Platzmangel oder nicht, [Oye](oye) und [Rose](rose) landen in derselben Hängematte, zuerst Rücken an Rücken. Der [Kadett](kadett), [den](kadett) [Oye](oye) seit dem Ball versetzt, bringt Algenblüten und muss sie wieder mitnehmen. Die [Ärztin](lenz) wird von der Mannschaft geschnitten, und als [sie](lenz) [Stern](stern) drängt, sich endlich zu [ihr](lenz) zu stellen, sagt der [Gatte](stern) einer [anderen](rose), [er](stern) brauche Bedenkzeit. [Lenz](lenz) gibt [ihm](stern) eine Minute und ist nach vierzig Sekunden aus der Tür.
- flirt oye rose "Hängematte"
- reject oye kadett "versetzt"
- gift kadett oye "Algenblüten"
- married rose stern "Gatte"
- couple? lenz stern "zu ihr zu stellen"
- reject stern lenz "Bedenkzeit"
+ breakup lenz stern "aus der Tür"

== 10 Schwerelos
[Klee](klee) ist schwanger. Der [Erzeuger](dorn) ist [Dorn](dorn). [Dorn](dorn) wird blass. [Wunder](wunder) wird rot. [Dorn](dorn) fällt auf ein Knie. [Er](dorn) schwebt gleich wieder davon. Die Schwerkraft ist ausgefallen. [Klee](klee) zieht [Dorn](dorn) am Stiefel herunter. [Klee](klee) will. Das Jawort hört auch [Hertha](ki). [Hertha](ki) spielt einen Marsch. [Wunder](wunder) weint vor Glück. [Stern](stern) repariert die Schwerkraft. Auf [Stern](stern) fällt ein Topf.
+ pregnant klee dorn "schwanger"
- sad dorn "blass"
- propose dorn klee "Knie"
+ engaged.start dorn klee "Jawort"
- parent? dorn _ "Erzeuger"
- happy wunder "weint"
- injure stern "fällt ein Topf"

== 11 Beförderung
Ein Schiff bringt Orden und eine Urkunde: [Judith Sommer](sommer) soll zur Erde zurück und Admiralin werden. Neuer [Kommandant](kummer) wird [Jörn Kummer](kummer). [Der](kummer) freut sich, bis [er](kummer) merkt, dass [Frost](frost), die [Frau](frost) an [seiner](kummer) Seite, nun [seine](kummer) [Untergebene](frost) ist und ein Paragraf so etwas verbietet. Der neue [Kommandant](kummer) streicht den Paragrafen. Die alte [Chefin](sommer) geht noch einmal durch alle Sektionen. Vor Sektion zwei wartet [Vasil](heizer) mit zwei Tassen echtem Kaffee. [Sie](sommer) unterschreibt die Urkunde nicht.
- hire? sommer "Admiralin"
+ hire kummer "Neuer Kommandant"
- happy kummer "freut"
- couple frost kummer "an seiner Seite"
- boss.start kummer frost "Untergebene"
- quit? sommer "zurück"
- gift heizer sommer "Kaffee"
- hire! sommer "unterschreibt die Urkunde nicht"

== 12 Umlaufbahn
[Klee](klee) bekommt einen [Sohn](sohn). [Lenz](lenz) holt [ihn](sohn) auf die Welt. [Wunder](wunder) ist jetzt [Großvater](wunder). [Tjorven](sohn) heißt der [Kleine](sohn). [Tjorven](sohn) brüllt wie [Dorn](dorn). [Kummer](kummer) traut [Klee](klee) und [Dorn](dorn). [Rose](rose) fängt den Strauß. Alle schauen auf [Oye](oye). [Oye](oye) schaut auf [Rose](rose). [Rose](rose) küsst [Oye](oye). [Stern](stern) reist ab. Kein Mensch winkt [Stern](stern). Nur [Sommer](sommer) hebt die Hand. Mit der anderen hält [sie](sommer) [Vasil](heizer).
+ birth klee sohn "bekommt"
- treat klee lenz "holt"
- kin sohn wunder "Großvater"
+ wedding dorn klee "traut"
+ kiss oye rose "küsst"
- travel stern "reist"
- couple heizer sommer "hält"
