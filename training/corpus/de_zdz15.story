%series Drei Schwestern und ein Tigerkäfig
%lang de
%genre circus comic, travelling circus between Brno and Linz, women artists, issue summaries
%cast zora | Zora Havlíčková; Zora | f
%cast bela | Běla | f
%cast dana | Dana | f
%cast direktorin | Madame Rosalba; Rosalba | f
%cast dompteuse | Karla Brack; Karla | f
%cast clownin | Pippa | f
%cast wahrsagerin | Esra | f
%cast rivalin | Lucrezia Bell; Lucrezia | f
%cast messerwerfer | Viktor | m
%cast tierarzt | - | m
%cast sohn | Matěj | m
%cast tiger | Sultan | m
%cast vater | Bohumil Havlíček | m
%cast geliebter | Florian | m
%cast polizist | - | m

== 1
Die drei [Havlíčková-Schwestern](bela+dana+zora) fliegen am Trapez, und nur die [Mittlere](bela) hat Höhenangst. [Zora](zora), die [Älteste](zora), fängt; [Dana](dana), die [Jüngste](dana), springt. Beim Gastspiel in [Brünn](@bruenn) engagiert die [Direktorin](direktorin), [Madame Rosalba](direktorin), ausgerechnet die [Konkurrentin](rivalin) von früher, [Lucrezia Bell](rivalin), [die](rivalin) [Zora](zora) einst einen Vertrag und beinahe auch den [Verlobten](messerwerfer) weggenommen hat. [Er](messerwerfer), der [Messerwerfer](messerwerfer) [Viktor](messerwerfer), hat sich damals für [Zora](zora) entschieden und ist heute [ihr](zora) [Gatte](messerwerfer). In der Garderobe fliegen Puderdosen.
- sibling bela dana+zora "Schwestern"
- sibling dana zora "Schwestern"
- sad bela "Höhenangst"
+ hire rivalin direktorin "engagiert"
- enemy rivalin zora "Konkurrentin"
- steal.past rivalin zora "weggenommen"
- engaged.past messerwerfer zora "Verlobten"
- married messerwerfer zora "Gatte"
- quarrel rivalin zora "Puderdosen"

== 2
[Karla](dompteuse), die [Tigerbändigerin](dompteuse), ist so schön wie unnahbar; die [Wahrsagerin](wahrsagerin) [Esra](wahrsagerin) liest [ihr](dompteuse) zweimal täglich die Hand, nur um sie zu halten. Die [Clownin](clownin) [Pippa](clownin) hat das längst durchschaut und zieht die [Kollegin](wahrsagerin) damit auf. Als der [Tiger](tiger) [Sultan](tiger) [ihr](dompteuse) den Ärmel zerfetzt, reißt [Esra](wahrsagerin) die [Dompteuse](dompteuse) aus dem Käfig. Zum Dank bekommt [sie](wahrsagerin) eine Ohrfeige: Niemand rühre [ihre](dompteuse) Katzen an, zischt die [Bändigerin](dompteuse).
- love wahrsagerin dompteuse "nur um"
- discover clownin wahrsagerin "durchschaut"
- colleague clownin wahrsagerin "Kollegin"
- attack tiger dompteuse "zerfetzt"
+ rescue wahrsagerin dompteuse "reißt"
+ attack dompteuse wahrsagerin "Ohrfeige"

== 3
[Dana](dana) kommt seit Wochen zu spät zur Probe, weil [sie](dana) bei jedem Auftritt im Publikum einen [Studenten](geliebter) sucht, [Florian](geliebter), [der](geliebter) [ihr](dana) jeden Abend Veilchen schickt. Heute steht [er](geliebter) am Wohnwagen und traut sich. Die [Artistin](dana) nimmt [seine](geliebter) Hand und zeigt [ihm](geliebter) die Manege bei Nacht. [Zora](zora) ertappt [sie](dana+geliebter) im Sägemehl, brüllt die [Jüngste](dana) an und schickt den [Kavalier](geliebter) nach Hause. „[Du](zora) bist nicht [unsere](bela+dana) Mutter“, sagt [Běla](bela) leise.
- love dana geliebter "sucht"
- parent! zora bela+dana "nicht unsere Mutter"
- love geliebter dana "Veilchen"
- gift geliebter dana "Veilchen"
- flirt dana geliebter "Hand"
+ discover zora dana+geliebter "ertappt"
- quarrel dana zora "brüllt"
- reject zora geliebter "schickt den Kavalier"

== 4
[Lucrezia](rivalin) lobt [Zora](zora). [Zora](zora) glaubt [Lucrezia](rivalin) nicht. [Viktor](messerwerfer) wirft ein Messer. [Lucrezia](rivalin) lächelt [Viktor](messerwerfer) an. [Viktor](messerwerfer) lächelt zurück. [Pippa](clownin) bemerkt [Viktor](messerwerfer). [Pippa](clownin) erzählt es [Karla](dompteuse). [Karla](dompteuse) schweigt. [Esra](wahrsagerin) sieht Unheil für [Zora](zora). [Zora](zora) lacht [Esra](wahrsagerin) aus. [Běla](bela) weint im Pferdestall. Der [Tierarzt](tierarzt) findet [Běla](bela).
- flirt messerwerfer rivalin "lächelt"
- discover clownin messerwerfer+rivalin "bemerkt"
- reveal clownin dompteuse "erzählt"
- reveal! dompteuse "schweigt"
- reject zora wahrsagerin "lacht"
- sad bela "weint"
+ find tierarzt bela "findet"

== 5
Der [Tierarzt](tierarzt), zwanzig Jahre älter und [Witwer](tierarzt), hört der [Mittleren](bela) zu, ohne auf die Uhr zu schauen. [Sie](bela) vertraut [ihm](tierarzt) an, dass [sie](bela) nie wieder auf die Plattform will und sich vor der [Ältesten](zora) fürchtet. [Er](tierarzt) macht [ihr](bela) einen Vorschlag: [Sie](bela) solle bei [ihm](tierarzt) das Handwerk lernen. Einen Kuss gibt es auch, auf den Handrücken. Noch am selben Abend lässt [Zora](zora) die [Schwester](bela) zum dritten Mal springen, fängt [sie](bela) und spürt, wie [sie](bela) zittert.
- die.past _ "Witwer"
- married.past _ tierarzt "Witwer"
- reveal bela tierarzt "vertraut"
- sad bela zora "fürchtet"
- invite tierarzt bela "Vorschlag"
+ kiss bela tierarzt "Kuss"
- advisor? tierarzt bela "Handwerk"
- sibling bela zora "Schwester"

== 6
Das Zelt steht leer, der Regen trommelt, das Popcorn ist klamm, und an der Kasse schläft eine Katze. In der Nacht aber hat [Lucrezia](rivalin) dem [Messerwerfer](messerwerfer) die Wange geküsst, und [dieser](messerwerfer) ist nicht zurückgewichen. Die [Frau](zora) des [Werfers](messerwerfer) liest es am Morgen an der Scheibe [seines](messerwerfer) Wagens: Da klebt noch Lippenstift. [Sie](zora) wirft keine Puderdose. [Sie](zora) setzt [ihren](zora) Hut auf, steigt ins Trapez und bleibt zwei Stunden oben. Unten warten [Běla](bela) und [Dana](dana), Hand in Hand.
- kiss messerwerfer rivalin "geküsst"
- cheat messerwerfer zora "nicht zurückgewichen"
- married messerwerfer zora "Frau"
+ discover zora messerwerfer+rivalin "liest"
- sad zora "zwei Stunden oben"
- help bela+dana zora "warten"

== 7
[Zora](zora) hat [Viktor](messerwerfer) vor die Tür gesetzt; [er](messerwerfer) zieht in den Wagen der [Konkurrentin](rivalin). Beim nächsten Auftritt wirft [er](messerwerfer) so knapp, dass [Lucrezia](rivalin), nunmehr [seine](messerwerfer) [Zielscheibe](rivalin), das Ohrläppchen verliert. Die [Verletzte](rivalin) rast; [Pippa](clownin) verbindet [sie](rivalin) und ist dabei ungewohnt ernst. Im Publikum sitzt ein alter [Herr](vater) mit Bart, [den](vater) die [Schwestern](bela+dana+zora) seit zwölf Jahren für tot halten: [ihr](bela+dana+zora) [Vater](vater), [Bohumil Havlíček](vater). Die [Jüngste](dana) erkennt [ihn](vater) an der Art, wie [er](vater) klatscht.
- breakup zora messerwerfer "vor die Tür"
- move messerwerfer rivalin "zieht"
- enemy rivalin zora "Konkurrentin"
+ injure rivalin messerwerfer "verliert"
- treat rivalin clownin "verbindet"
- return vater "sitzt"
- die! vater "für tot"
- parent vater bela+dana+zora "Vater"
+ discover dana vater "erkennt"

== 8
Der [Alte](vater) sagt, [er](vater) habe damals Schulden gehabt und [sie](bela+dana+zora) schützen wollen. [Zora](zora) hört [ihm](vater) nicht zu, [Dana](dana) umarmt [ihn](vater), [Běla](bela) geht in den Stall. Die [Wahrsagerin](wahrsagerin) legt [ihm](vater) Karten und schickt [ihn](vater), gegen Aufpreis, wieder ins Bett. In derselben Nacht brechen Diebe in die Kasse ein, und die [Direktorin](direktorin) verdächtigt den [Heimkehrer](vater). Die [Dompteuse](dompteuse), von [der](dompteuse) es heißt, [sie](dompteuse) schlafe nie, hat alles gesehen. Es war [Viktor](messerwerfer).
- lose.past vater "Schulden"
- reveal vater bela+dana+zora "sagt"
- reject zora vater "hört ihm nicht zu"
- help dana vater "umarmt"
- help wahrsagerin vater "Karten"
- steal _ direktorin "brechen"
- accuse direktorin vater "verdächtigt"
+ discover dompteuse messerwerfer "gesehen"
- steal.past messerwerfer direktorin "Es war Viktor"

== 9
[Karla](dompteuse) geht zu [Esra](wahrsagerin), nicht zur Polizei, und das bringt die [Wahrsagerin](wahrsagerin) zum Weinen, denn zum ersten Mal kommt die [Bändigerin](dompteuse) von selbst. [Sie](dompteuse+wahrsagerin) halten einander fest, es wird hell, es wird wieder dunkel. Am zweiten Abend nimmt die [Dompteuse](dompteuse) die [andere](wahrsagerin) mit in den Käfig, und der [Tiger](tiger) legt [ihr](wahrsagerin) den Kopf auf die Füße. [Viktor](messerwerfer) wird am Bahnhof von einem [Polizisten](polizist) gefasst, [Lucrezias](rivalin) Schmuck in den Taschen.
- reveal dompteuse wahrsagerin "geht zu Esra"
- happy wahrsagerin "Weinen"
+ affair dompteuse wahrsagerin "halten"
- arrest polizist messerwerfer "gefasst"
- steal messerwerfer rivalin "Schmuck"

== 10
Weil nun [beide](rivalin+zora) vom selben [Mann](messerwerfer) bestohlen worden sind, sitzen [Zora](zora) und [Lucrezia](rivalin) zum ersten Mal auf einer Bank. Die [Italienerin](rivalin) gibt zu, dass [sie](rivalin) damals nur den Vertrag wollte, nicht den [Bräutigam](messerwerfer), und dass [sie](rivalin) in Wahrheit immer auf die [Fängerin](zora) geschaut hat. [Diese](zora) lacht, bis [ihr](zora) die Tränen kommen. Es folgt ein Schluck aus einer Flasche, aus zwei Flaschen. [Dana](dana) hat [Florian](geliebter) in [Linz](@linz) geheiratet, wie ein Brief verrät, ohne [Schwestern](bela+zora), ohne Torte.
- steal.past messerwerfer rivalin+zora "bestohlen"
+ reconcile rivalin zora "Bank"
- reveal rivalin zora "gibt zu"
- engaged.past messerwerfer zora "Bräutigam"
- confess rivalin zora "geschaut"
- happy zora "lacht"
+ wedding dana geliebter "geheiratet"
- sibling bela dana+zora "Schwestern"

== 11
[Dana](dana) steht eines Abends wieder da, mit rundem Bauch und einem [Gemahl](geliebter), [der](geliebter) das Trapez fürchtet. Die [Älteste](zora) umarmt [sie](dana) so lange, dass die Suppe kalt wird. [Bohumil](vater) sieht es vom Zaun, wendet sich ab, und da holt [ihn](vater) [Běla](bela) am Ärmel herbei: [Er](vater) solle den ersten Enkel nicht auch noch versäumen. [Zora](zora) reicht [ihm](vater) ein Glas. Der [Tierarzt](tierarzt) fragt beim selben Essen den [Alten](vater) förmlich um die Hand der [Mittleren](bela).
- return dana "steht"
- pregnant dana geliebter "rundem Bauch"
- married dana geliebter "Gemahl"
- reconcile dana zora "umarmt"
+ reconcile vater zora "Glas"
+ propose tierarzt bela "Hand"

== 12
Abschied in [Linz](@linz). [Madame Rosalba](direktorin) gibt die Manege auf und verkauft sie an [Lucrezia](rivalin), [deren](rivalin) neue [Partnerin](zora) am Trapez und im Leben [Zora](zora) heißt. [Běla](bela) steht zum ersten Mal freiwillig auf der Plattform, in Weiß, neben dem [Tierarzt](tierarzt) im Gurtzeug, und [beide](bela+tierarzt) springen nach dem Ja ins Netz. Bei [Dana](dana) setzen die Wehen ein; [Matěj](sohn) kommt im Tigerwagen zur Welt, [Sultan](tiger) schnurrt. [Karla](dompteuse) und [Esra](wahrsagerin) taufen [ihn](sohn) mit Glitzer. Der [Alte](vater) hält das [Enkelkind](sohn) und weint.
- quit direktorin "auf"
+ couple.start rivalin zora "Partnerin"
+ wedding bela tierarzt "Ja"
- birth dana sohn "zur Welt"
- celebrate dompteuse+wahrsagerin sohn "taufen"
- kin sohn vater "Enkelkind"
- sad vater "weint"
