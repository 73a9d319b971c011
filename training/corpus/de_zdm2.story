%series Das Erbe der Kaltenbrunns
%lang de
%genre family saga, Franconian brewing dynasty 1923 to 1961, blurbs of a TV magazine
%cast alter | - | m
%cast gundula | Gundula Kaltenbrunn; Gundula | f
%cast ottmar | Ottmar Kaltenbrunn; Ottmar | m
%cast hieronymus | Hieronymus Kaltenbrunn; Hieronymus; Ronny | m
%cast vinzenz | Vinzenz Kaltenbrunn; Vinzenz | m
%cast selma | Selma Rosenstiel; Selma | f
%cast rosenstiel | Bankier Rosenstiel; Rosenstiel | m
%cast burgl | Walburga; Burgl | f
%cast brauknecht | Xaver Dürr; Dürr | m
%cast pfarrer | Pfarrer Loibl; Loibl | m
%cast edda | Edda | f
%cast miles | Captain Miles Whitaker; Miles; Whitaker | m
%cast gauleiter | - | m
%cast tochter | Judith | f
%cast richter | - | m
%cast amme | - | f

== 1 Hefe (1923)
Als ein Glas Bier vier Milliarden kostet, schießt sich der alte [Herr](alter) der Brauerei [Kaltenbrunn](#kaltenbrunn) eine Kugel in den Kopf. [Witwe](gundula) [Gundula](gundula) verbietet der [Amme](amme), vor den Kindern zu weinen, und setzt sich ins Kontor. [Ihr](gundula) [Schwager](ottmar) [Ottmar](ottmar), [der](ottmar) den Betrieb schon für den eigenen hielt, bietet [ihr](gundula) die Ehe an und bekommt zur Antwort die Tür gewiesen. Geld gibt [ihr](gundula) nur [Rosenstiel](rosenstiel), [Bankier](rosenstiel) in [Bamberg](@bamberg). Während die [Erwachsenen](gundula+rosenstiel) verhandeln, zeigt [dessen](rosenstiel) [Tochter](selma) [Selma](selma) dem zehnjährigen [Hieronymus](hieronymus), wie man auf zwei Fingern pfeift.
+ kill alter alter "schießt"
- married.past alter gundula "Witwe"
- kin gundula ottmar "Schwager"
- propose ottmar gundula "Ehe"
+ reject gundula ottmar "Tür gewiesen"
- help rosenstiel gundula "Geld"
- parent rosenstiel selma "Tochter"
- advisor selma hieronymus "zeigt"

== 2 Hopfen (1929)
[Gundula](gundula) hat zwei [Söhne](hieronymus+vinzenz) und einen davon lieber. [Vinzenz](vinzenz), der [Jüngere](vinzenz), darf auf die Brauschule; [Hieronymus](hieronymus), von allen [Ronny](hieronymus) genannt, seit [er](hieronymus) [Chaplin](*chaplin) gesehen hat, soll Fässer rollen. [Er](hieronymus) tut es gern, denn vom Hof aus sieht man die Kutsche, in der [Selma](selma) zur Schule fährt. [Brauknecht](brauknecht) [Xaver Dürr](brauknecht) überbringt die Briefe zwischen [den beiden](hieronymus+selma) und liest sie vorher. Eines Tages liegt einer davon auf [Ottmars](ottmar) Schreibtisch. Was der [Knecht](brauknecht) dafür erhalten hat, erfährt niemand, aber am Sonntag trägt [er](brauknecht) neue Stiefel.
- parent gundula hieronymus+vinzenz "zwei Söhne"
- love hieronymus selma "gern"
- help brauknecht hieronymus+selma "überbringt"
+ betray brauknecht hieronymus+selma "liest"
- gift _ brauknecht "erhalten"

== 3 Schaum (1933)
Im Festzelt verweigert [Hieronymus](hieronymus) den neuen Gruß, und [Vinzenz](vinzenz), seit einer Woche in Uniform, schlägt dem eigenen [Bruder](hieronymus) vor versammeltem Dorf ins Gesicht. Die [Mutter](gundula) steht dabei. [Sie](gundula) hebt den Hut des [Geschlagenen](hieronymus) auf, klopft ihn ab und setzt ihn dann [ihrem](gundula) [Liebling](vinzenz) auf den Kopf. In derselben Nacht wird bei [Rosenstiels](rosenstiel) das Schaufenster eingeworfen. [Pfarrer Loibl](pfarrer) versteckt [Vater](rosenstiel) und [Tochter](selma) in der Sakristei. [Ronny](hieronymus) bringt [ihnen](rosenstiel+selma) Brot und bittet den [Bankier](rosenstiel) zwischen Messgewändern um [Selmas](selma) Hand.
- reject hieronymus _ "verweigert"
+ attack vinzenz hieronymus "schlägt"
- sibling hieronymus vinzenz "Bruder"
- parent gundula hieronymus+vinzenz "Mutter"
- attack _ rosenstiel "eingeworfen"
+ rescue pfarrer rosenstiel+selma "versteckt"
- parent rosenstiel selma "Tochter"
- help hieronymus rosenstiel+selma "Brot"
- propose hieronymus selma "Hand"

== 4 Maische (1935)
[Rosenstiel](rosenstiel) fordert das Darlehen zurück, weil [er](rosenstiel) Pässe kaufen muss. [Ottmar](ottmar) hätte das Geld, zeigt den [Gläubiger](rosenstiel) aber lieber beim [Gauleiter](gauleiter) an. Der [Bankier](rosenstiel) wird vom Mittagstisch weg verhaftet und kommt nicht wieder. Erst am Grab, in das man eine leere Kiste senkt, erfährt [Selma](selma) von [Gundula](gundula), wer [ihn](rosenstiel) ans Messer geliefert hat. Der [Denunziant](ottmar) steht keine drei Schritte entfernt und hält den Zylinder vor die Brust. Es ist die [Gutsherrin](gundula), nicht [Ronny](hieronymus), [die](gundula) der [Waise](selma) das Zugbillett nach [Rotterdam](@rotterdam) zusteckt. [Sie](selma) solle [ihn](hieronymus) vergessen, rät die [Ältere](gundula). [Selma](selma) ist im dritten Monat.
+ accuse ottmar rosenstiel "zeigt"
- arrest _ rosenstiel "verhaftet"
- die rosenstiel "Grab"
- reveal gundula selma "erfährt"
- discover selma ottmar "erfährt"
- betray.past ottmar rosenstiel "ans Messer"
- help gundula selma "zusteckt"
- flee? selma "Zugbillett" @rotterdam
+ pregnant selma "dritten Monat"

== 5 Bittere (1938)
Drei Jahre lang hat [Hieronymus](hieronymus) nach [Rotterdam](@rotterdam) geschrieben, drei Jahre lang hat [seine](hieronymus) [Mutter](gundula) die Antworten im Sudhaus verfeuert. Nun gibt [er](hieronymus) auf und heiratet [Burgl](burgl), die [Tochter](burgl) des Hopfenbauern, [die](burgl) [ihn](hieronymus) seit der Firmung anhimmelt. Auf der Hochzeit tanzt [Vinzenz](vinzenz) öfter mit der [Braut](burgl) als der [Bräutigam](hieronymus). [Xaver Dürr](brauknecht) hat zu viel getrunken und lallt etwas von Asche und Briefmarken. [Gundula](gundula) lässt den [Knecht](brauknecht) noch vor der Suppe vom Hof jagen.
- confess.past hieronymus selma "geschrieben"
+ betray gundula hieronymus+selma "verfeuert"
- parent gundula hieronymus "Mutter"
+ wedding burgl hieronymus "heiratet"
- love burgl hieronymus "anhimmelt"
- flirt vinzenz burgl "tanzt"
- reveal brauknecht _ "lallt"
- quit brauknecht gundula "jagen"

== 6 Leere Bänke (1943)
Beide [Brüder](hieronymus+vinzenz) sind im Feld. [Walburga](burgl) führt das Sudhaus, und die [Schwiegermutter](gundula), halb blind geworden, lässt sich von [ihr](burgl) die Zeitung vorlesen. Zwischen den Zeilen ersetzt die [Jüngere](burgl) jede Niederlage durch Wetterberichte. Ein Telegramm aber muss [sie](burgl) vorlesen, wie es ist: [Vinzenz](vinzenz) gilt als vermisst. [Gundula](gundula) sagt, das sei der falsche [Sohn](vinzenz), und merkt zu spät, wer [ihr](gundula) gegenübersitzt. [Burgl](burgl) legt die Brille auf den Tisch, geht hinaus und bindet die Kühe los. Wer Wind sät, murmelt [Pfarrer Loibl](pfarrer), [der](pfarrer) am Zaun steht; den Rest kennt jeder im Dorf.
- sibling hieronymus vinzenz "Brüder"
- travel hieronymus+vinzenz "im Feld"
- kin burgl gundula "Schwiegermutter"
- ill gundula "halb blind"
- help burgl gundula "vorlesen"
- betray burgl gundula "ersetzt"
+ lose _ vinzenz "vermisst"
- parent gundula vinzenz "Sohn"
- sad burgl gundula "geht hinaus"

== 7 Whitaker (1945)
Ein amerikanischer [Offizier](miles) beschlagnahmt das Herrenhaus. [Captain Miles Whitaker](miles), im Zivilberuf Geiger, findet im Keller nicht die gesuchten Waffen, sondern [Ottmar](ottmar), hinter Fässern versteckt und in Frauenkleidern. [Edda](edda), die sechzehnjährige [Magd](edda), hat [ihm](ottmar) wochenlang zu essen gebracht; [er](ottmar) hatte [ihr](edda) gesagt, die Fremden würden [sie](edda) sonst holen. Statt [sie](edda) zu bestrafen, engagiert [Whitaker](miles) das [Mädchen](edda) als Dolmetscherin. Den [Mann](ottmar) im Rock führen zwei Soldaten ab. „Ausgerechnet [mein](gundula) Sonntagskleid“, seufzt [Gundula](gundula) am Fenster.
- steal miles gundula "beschlagnahmt"
- find miles ottmar "findet"
- flee ottmar miles "versteckt"
- help.past edda ottmar "zu essen"
- betray.past ottmar edda "gesagt"
+ hire edda miles "engagiert"
+ arrest _ ottmar "führen"
- steal ottmar gundula "Sonntagskleid"

== 8 Heimkehr (1948)
Zerlumpt, mit erfrorenen Zehen und einem fremden Namen in den Papieren steht [Hieronymus](hieronymus) im Hof. [Burgl](burgl) erkennt [ihn](hieronymus) am Pfiff. Dass [sie](burgl) in all den Jahren auf [ihn](hieronymus) gewartet hat, versteht sich; dass [er](hieronymus) [sie](burgl) in all den Jahren kein einziges Mal [Selma](selma) genannt hat, rechnet [sie](burgl) [ihm](hieronymus) hoch an. [Edda](edda) folgt [ihrem](edda) [Captain](miles) nach [Ohio](@ohio), gegen den Rat des [Pfarrers](pfarrer), [der](pfarrer) [die zwei](edda+miles) dann doch traut. Im Gepäck hat die [Braut](edda) ein Bündel angesengter Umschläge, das [ihr](edda) der alte [Dürr](brauknecht) auf dem Sterbebett anvertraut hat.
- injure hieronymus "erfrorenen Zehen"
+ return hieronymus "steht"
- discover burgl hieronymus "erkennt"
- married burgl hieronymus "gewartet"
- move edda+miles "folgt" @ohio
+ wedding edda miles "traut"
- gift.past brauknecht edda "anvertraut"
- die.past brauknecht "Sterbebett"

== 9 Post aus Übersee (1951)
[Edda](edda) schickt die Umschläge zurück, [Hieronymus](hieronymus) liest zwei Nächte lang. [Selma](selma) lebt, [sie](selma) hat [ihm](hieronymus) eine [Tochter](tochter) geboren und [ihn](hieronymus) um ein Zeichen gebeten, elfmal. [Er](hieronymus) trägt die Briefe ans Bett [seiner](hieronymus) [Mutter](gundula), [die](gundula) sie nicht mehr sehen, aber riechen kann. „[Ich](gundula) wollte [dich](hieronymus) behalten“, sagt [sie](gundula). [Er](hieronymus) verbietet [ihr](gundula), je wieder mit [ihm](hieronymus) zu sprechen. [Burgl](burgl), [die](burgl) [ihren](burgl) [Mann](hieronymus) zum ersten Mal weinen sieht, packt [ihm](hieronymus) den Koffer und legt das Fahrgeld obenauf.
- gift edda hieronymus "schickt"
+ discover hieronymus selma "liest"
- die! selma "lebt"
- birth.past selma tochter "geboren"
- parent hieronymus+selma tochter "Tochter"
- parent gundula hieronymus "Mutter"
- reveal gundula hieronymus "behalten"
+ reject hieronymus gundula "verbietet"
- married burgl hieronymus "Mann"
- sad hieronymus "weinen"
- help burgl hieronymus "Koffer"

== 10 Die Frau am Hafen (1951)
In [Rotterdam](@rotterdam) öffnet eine [Fünfzehnjährige](tochter). Auf zwei Fingern pfeift [sie](tochter) [ihre](tochter) [Mutter](selma) herbei, und da erst begreift der [Besucher](hieronymus), wer vor [ihm](hieronymus) steht. [Selma](selma) hat längst einen anderen Namen, einen Laden und keine Lust auf Tränen. [Sie](selma) kocht [ihm](hieronymus) Kaffee. [Judith](tochter) will wissen, ob der [Deutsche](hieronymus) lange bleibe; bis zum Abendzug, antwortet [er](hieronymus). Am Bahnsteig nimmt [Selma](selma) [ihm](hieronymus) den Hut ab, klopft ihn aus und setzt ihn [ihm](hieronymus) wieder auf. Zum Abschied reicht [sie](selma) [ihm](hieronymus) nur die Hand, [Judith](tochter) nicht einmal die.
- travel hieronymus "Besucher" @rotterdam
- parent selma tochter "Mutter"
+ meet hieronymus tochter "begreift"
- discover hieronymus tochter "begreift"
- help selma hieronymus "Kaffee"
- reject tochter hieronymus "nicht einmal"

== 11 Der Vermisste (1955)
Mit dem letzten Transport kommt [einer](vinzenz), an [den](vinzenz) keiner mehr geglaubt hat. [Vinzenz](vinzenz) wiegt 48 Kilo und trägt noch immer die Überzeugung, die Brauerei gehöre [ihm](vinzenz). [Gundula](gundula) drückt den verlorenen [Sohn](vinzenz) an sich und überschreibt [ihm](vinzenz) alles. [Burgl](burgl), [die](burgl) den Betrieb durch den Krieg gebracht hat, steht mit leeren Händen da. [Ihr](burgl) [Schwager](vinzenz) erlaubt [ihr](burgl), als Köchin zu bleiben, und kneift [sie](burgl) dabei in die Wange. Als [Ronny](hieronymus) vom Feld kommt, hat [seine](hieronymus) [Frau](burgl) dem neuen [Herrn](vinzenz) bereits den Suppentopf über den Kopf gestülpt.
+ return vinzenz "kommt"
- parent gundula vinzenz "Sohn"
+ gift gundula vinzenz "überschreibt"
- lose burgl "leeren Händen"
- kin burgl vinzenz "Schwager"
- hire burgl vinzenz "als Köchin"
- flirt vinzenz burgl "kneift"
- married burgl hieronymus "Frau"
+ attack burgl vinzenz "gestülpt"

== 12 Anstich (1956)
Gegenüber der alten Brauerei eröffnen [Walburga](burgl) und [Hieronymus](hieronymus) eine neue, kaum größer als eine Waschküche. Das Geld stammt aus [Ohio](@ohio), das Rezept aus dem Kopf der [Brauerin](burgl). [Vinzenz](vinzenz) zeigt das [Ehepaar](burgl+hieronymus) wegen Diebstahls an, denn gestohlen sei ja wohl die Hefe. [Ottmar](ottmar), aus der Haft entlassen und fromm geworden, soll für den [Neffen](vinzenz) als Zeuge auftreten. Vor dem [Richter](richter) aber sagt der einstige [Denunziant](ottmar), [er](ottmar) habe in [seinem](ottmar) Leben genug Leute angezeigt. Der Prozess ist vorbei, ehe er begonnen hat.
+ create burgl+hieronymus "eröffnen"
- married burgl hieronymus "Ehepaar"
+ accuse vinzenz burgl+hieronymus "zeigt"
- steal? burgl+hieronymus vinzenz "gestohlen"
- kin ottmar vinzenz "Neffen"
- help! ottmar vinzenz "genug Leute"
- accuse.past ottmar _ "Denunziant"

== 13 Neige (1961)
[Gundula](gundula) liegt im Sterben und verlangt nach [dem](hieronymus), [der](hieronymus) seit zehn Jahren kein Wort mit [ihr](gundula) gewechselt hat. [Hieronymus](hieronymus) bleibt in der Tür stehen. Neben [ihm](hieronymus) steht eine junge [Frau](tochter), [die](tochter) am Morgen mit dem Zug aus [Rotterdam](@rotterdam) gekommen ist und niemandem gesagt hat, warum. [Judith](tochter) setzt sich zu der [Sterbenden](gundula), beschreibt [ihr](gundula) das eigene Gesicht, Zug um Zug, und pfeift dann leise auf zwei Fingern. Die blinde [Greisin](gundula) lacht. Als es vorbei ist, legt [Vinzenz](vinzenz) die Schlüssel der Brauerei auf das Fensterbrett und geht zum ersten Mal hinüber zu [seinem](vinzenz) [Bruder](hieronymus), ein Bier trinken.
- ill gundula "im Sterben"
- reject.past hieronymus gundula "kein Wort"
- travel tochter "gekommen"
- help tochter gundula "setzt"
- happy gundula "lacht"
+ die gundula "vorbei"
- sibling hieronymus vinzenz "Bruder"
+ reconcile hieronymus vinzenz "hinüber"
