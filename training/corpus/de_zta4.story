%series Weingut Ackermann
%lang de
%genre wine-estate soap on the Nahe, weekly listings
%cast traudel | Traudel Ackermann; Traudel | f
%cast gernot | Gernot Ackermann; Gernot | m
%cast swantje | Swantje Ackermann; Swantje | f
%cast rocco | Rocco Bellini; Rocco; Bellini | m
%cast philomena | Philomena Schnell; Philomena | f
%cast schnell | Bürgermeister Schnell; Schnell | m
%cast dariusz | Dariusz; Dariusz Wilk | m
%cast korbmacher | Korbmacher; Dr. Korbmacher | m
%cast leni | Leni | f
%cast vinzenz | Vinzenz Ackermann; Vinzenz | m
%cast hilde | - | f
%cast bruder | Tadeusz | m
%cast geliebte | - | f
%cast sohn | Rocco | m
%cast hund | Riesling | m

== 1
Seit dem Unfalltod [ihres](traudel) [Mannes](vinzenz) [Vinzenz](vinzenz) hält [Traudel Ackermann](traudel) das Weingut an der Nahe mit eiserner Hand zusammen. [Sohn](gernot) [Gernot](gernot), ein gelernter [Kellermeister](gernot), träumt von Schaumwein, doch die [Mutter](traudel) streicht [ihm](gernot) jedes Jahr das Geld. Da taucht nach langer Abwesenheit [ihre](traudel) [Tochter](swantje) [Swantje](swantje) auf, und zwar Arm in Arm mit [Rocco Bellini](rocco), [den](rocco) [sie](swantje) in [Verona](@verona) vom Fleck weg geheiratet hat. Der [Hofhund](hund) [Riesling](hund) beißt den frischgebackenen [Schwiegersohn](rocco) in die Wade.
- die.past vinzenz "Unfalltod"
- married.past traudel vinzenz "Mannes"
- parent traudel gernot "Sohn"
- reject traudel gernot "streicht"
- parent traudel swantje "Tochter"
+ return swantje "taucht"
+ wedding.past rocco swantje "geheiratet"
- kin rocco traudel "Schwiegersohn"
- attack hund rocco "beißt"

== 2
Der neue [Mann](rocco) der [Winzertochter](swantje) sieht sich erstaunlich gut in den Katasterkarten um. [Bürgermeister Schnell](schnell), [der](schnell) selbst ein Auge auf den Südhang geworfen hat, bietet [ihm](rocco) bei einem Glas zu viel eine Beteiligung. [Schnells](schnell) [Nichte](philomena) [Philomena](philomena) bedient am Nebentisch und spitzt die Ohren. [Sie](philomena) ist seit der Schulzeit in [Gernot](gernot) verschossen, was alle wissen außer [ihm](gernot). Im Weinberg stürzt [Vorarbeiter](dariusz) [Dariusz](dariusz) von der Mauer; [Traudel](traudel) schient [ihm](dariusz) den Arm mit zwei Rebpfählen und schickt [ihn](dariusz) zu [Dr. Korbmacher](korbmacher).
- married rocco swantje "Mann"
- gift? schnell rocco "bietet"
- kin philomena schnell "Nichte"
+ discover philomena rocco+schnell "spitzt"
- love philomena gernot "verschossen"
- injure dariusz "stürzt"
- treat dariusz traudel "schient"

== 3
Mitten in der Lese liegt der halbe Keller unter Wasser: Jemand hat die Hähne der Tanks geöffnet. [Gernot](gernot) beschuldigt ohne Umschweife den [Schwager](rocco), [der](rocco) beteuert, die Nacht bei [seiner](rocco) [Frau](swantje) verbracht zu haben. Das ist gelogen, und [Swantje](swantje) weiß es, stellt sich aber vor [ihn](rocco). [Traudel](traudel) wirft den [Polen](dariusz) hinaus, [der](dariusz) als Einziger außer [ihrem](traudel) [Sohn](gernot) einen Schlüssel hat. Mit gebrochenem Arm und einem Karton steht der [Vorarbeiter](dariusz) an der Landstraße, wo [ihn](dariusz) die [Kellnerin](philomena) in [ihrem](philomena) Fiat mitnimmt.
+ accuse gernot rocco "beschuldigt"
- kin gernot rocco "Schwager"
- married rocco swantje "Frau"
- betray rocco gernot "gelogen"
- help swantje rocco "stellt sich aber vor"
- parent traudel gernot "Sohn"
+ quit dariusz traudel "hinaus"
- injure.past dariusz "gebrochenem"
- help philomena dariusz "mitnimmt"

== 4
[Dariusz](dariusz) zieht zu [Philomena](philomena). [Er](dariusz) schläft in der Küche. [Leni](leni), [Gernots](gernot) elfjährige [Tochter](leni), bringt [ihm](dariusz) [seine](dariusz) Mundharmonika. Die [Mutter](hilde) von [Leni](leni) lebt in [Oslo](@oslo). [Leni](leni) fehlt [sie](hilde) nicht. [Leni](leni) hat in der Nacht etwas gesehen. Das sagt [Leni](leni) [Dariusz](dariusz). Einen Schatten sah [Leni](leni), und der Schatten pfiff. Wer pfeift hier immer? [Philomena](philomena) denkt sofort an [Rocco](rocco). Den [Bürgermeister](schnell) hört man auch oft pfeifen. Am Fluss blühen die Astern. [Swantje](swantje) wartet mit dem Essen auf [Rocco](rocco).
+ housemate.start dariusz philomena "zieht"
- parent gernot leni "Tochter"
- parent hilde leni "Mutter"
- sad! leni hilde "fehlt sie nicht"
+ reveal leni dariusz "sagt"
- accuse? philomena rocco "denkt sofort"

== 5
Der [Entlassene](dariusz) legt sich auf die Lauer. Drei Nächte hintereinander sieht [er](dariusz) den [Italiener](rocco) zu [Schnell](schnell) schleichen, in der vierten kommt [Rocco](rocco) mit einem Umschlag heraus. [Dariusz](dariusz) folgt [ihm](rocco) bis zum Bahnhof, wo [ihm](dariusz) von hinten ein Sack über den Kopf gezogen wird. Als [er](dariusz) am Morgen in einem Kelterhaus ohne Fenster zu sich kommt, sitzt [ihm](dariusz) der [Bürgermeister](schnell) gegenüber und schält einen Apfel. [Philomena](philomena) meldet [ihren](philomena) [Mitbewohner](dariusz) als vermisst, ausgerechnet bei [ihrem](philomena) [Onkel](schnell). [Der](schnell) verspricht, sich persönlich zu kümmern.
- investigate dariusz rocco+schnell "auf die Lauer"
- find rocco "Umschlag"
+ abduct schnell dariusz "Sack"
- housemate dariusz philomena "Mitbewohner"
- lose philomena dariusz "vermisst"
- kin philomena schnell "Onkel"
- help? schnell philomena "kümmern"

== 6
[Riesling](hund) nimmt die Fährte auf und führt [Leni](leni) zum alten Kelterhaus, aus dem Mundharmonikaklänge dringen. Das [Mädchen](leni) holt den [Vater](gernot), [der](gernot) mit der Axt die Tür einschlägt. So verdankt der [Pole](dariusz) die Freiheit ausgerechnet dem [Mann](gernot), [dessen](gernot) [Mutter](traudel) [ihn](dariusz) vom Hof gejagt hat. [Gernot](gernot) und [er](dariusz) begraben den alten Groll bei einer Flasche Spätburgunder. Gegen den [Entführer](schnell) Anzeige zu erstatten, wagt [Dariusz](dariusz) nicht, denn in [Schnells](schnell) Schublade liegt etwas, das [seinen](dariusz) [Bruder](bruder) [Tadeusz](bruder) hinter Gitter bringen könnte.
- find hund+leni dariusz "Fährte"
- parent gernot leni "Vater"
+ rescue gernot dariusz "einschlägt"
- parent traudel gernot "Mutter"
- quit.past dariusz traudel "vom Hof gejagt"
+ reconcile dariusz gernot "begraben"
- accuse! dariusz schnell "wagt Dariusz nicht"
- abduct.past schnell dariusz "Entführer"
- sibling bruder dariusz "Bruder"
- arrest? _ bruder "hinter Gitter"

== 7
Im Nachlass [ihres](traudel) [Gatten](vinzenz) stößt die [Gutsherrin](traudel) auf Briefe aus [Verona](@verona): [Vinzenz](vinzenz) hatte dort jahrelang eine [Geliebte](geliebte), und [deren](geliebte) [Sohn](sohn) wurde auf den Namen [Rocco](sohn) getauft. Ist der [Mann](rocco) [ihrer](traudel) [Tochter](swantje) also [deren](swantje) [Halbbruder](rocco)? [Traudel](traudel) erleidet in der Bibliothek einen Schwächeanfall. [Korbmacher](korbmacher), der alte [Hausarzt](korbmacher), gibt [ihr](traudel) eine Spritze und bittet [sie](traudel), die Briefe bis zu einem Bluttest keinem zu zeigen. [Leni](leni) sitzt unter dem Tisch. Für Geheimnisse gibt es in diesem Haus eindeutig zu viele Möbel.
- married.past traudel vinzenz "Gatten"
+ find traudel "Briefe"
- affair.past geliebte vinzenz "Geliebte"
- parent geliebte sohn "Sohn"
- parent traudel swantje "Tochter"
- sibling? rocco swantje "Halbbruder"
- married rocco swantje "Mann"
- ill traudel "Schwächeanfall"
- treat traudel korbmacher "Spritze"
- advisor korbmacher traudel "Hausarzt"
- discover leni traudel "unter dem Tisch"

== 8
Der Test gibt Entwarnung: [Bellini](rocco) ist mit den [Ackermanns](gernot+swantje) nicht verwandt. [Er](rocco) heißt auch gar nicht [Bellini](rocco). [Swantje](swantje) konfrontiert [ihn](rocco) im Schlafzimmer mit zwei Pässen; der [Hochstapler](rocco) gibt zu, den echten [Sohn](sohn) des [Winzers](vinzenz) im Gefängnis kennengelernt und [dessen](sohn) Papiere an sich genommen zu haben. Als [sie](swantje) zum Telefon greift, verriegelt [er](rocco) die Tür. [Philomena](philomena), mit einem Blech Zwiebelkuchen auf der Treppe, hört [sie](swantje) schreien und holt [Dariusz](dariusz). Durch das Fenster entwischt der falsche [Italiener](rocco), den Zwiebelkuchen nimmt [er](rocco) mit.
- sibling! rocco swantje "nicht verwandt"
- accuse swantje rocco "konfrontiert"
- reveal rocco swantje "gibt zu"
- parent vinzenz sohn "Sohn"
- meet.past rocco sohn "kennengelernt"
- steal.past rocco sohn "an sich genommen"
+ abduct rocco swantje "verriegelt"
- help philomena swantje "holt"
+ flee rocco "entwischt"

== 9
Nach dem [Flüchtigen](rocco) wird landesweit gefahndet. [Gernot](gernot) findet [seine](gernot) [Schwester](swantje) im Regen zwischen den Rebzeilen, barfuß, und trägt [sie](swantje) nach Hause wie früher. Die Ehe mit dem [Schwindler](rocco) soll annulliert werden. Auf dem Weinfest hält [Schnell](schnell) eine Rede über Anstand, da erhebt sich [seine](schnell) eigene [Nichte](philomena) und verliest, was [sie](philomena) damals am Nebentisch gehört hat. Der [Entführte](dariusz) steht auf und nennt den Ort, an dem man [ihn](dariusz) festhielt. [Gernot](gernot) sieht [Philomena](philomena) an, als sähe [er](gernot) [sie](philomena) zum ersten Mal.
- flee.past rocco "Flüchtigen"
- investigate _ rocco "gefahndet"
- find gernot swantje "findet"
- sibling gernot swantje "Schwester"
- divorce? rocco swantje "annulliert"
+ accuse philomena schnell "verliest"
- kin philomena schnell "Nichte"
- abduct.past schnell dariusz "Entführte"
- accuse dariusz schnell "nennt"
- love.start gernot philomena "zum ersten Mal"

== 10
Der [Bürgermeister](schnell) tritt zurück und setzt, bevor die Polizei klingelt, [sein](schnell) letztes Pfand ein: Die Akte über [Tadeusz](bruder) geht an den Staatsanwalt. [Dariusz](dariusz) fährt bei Nacht nach [Posen](@posen), um den [Bruder](bruder) zu warnen, kommt aber zu spät. Vor der Haustür wird [Tadeusz](bruder) in einen Wagen geschoben. In [Bad Kreuznach](@kreuznach) klicken zur selben Stunde auch für den [Ex-Bürgermeister](schnell) die Handschellen. [Traudel](traudel) zahlt dem [Verhafteten](bruder) aus [Posen](@posen), [den](bruder) [sie](traudel) nie gesehen hat, den besten Anwalt, und [ihr](traudel) einstiger [Vorarbeiter](dariusz) begreift, dass das eine Entschuldigung ist.
- quit schnell "tritt"
- betray schnell bruder "Akte"
- travel dariusz bruder "fährt" @posen
- sibling bruder dariusz "Bruder"
- arrest _ bruder "geschoben"
+ arrest _ schnell "Handschellen"
+ help traudel bruder "zahlt"
- boss.past traudel dariusz "Vorarbeiter"
- reconcile? dariusz traudel "Entschuldigung"

== 11
Ein Frost im Mai bedroht die Ernte. Alle Hände werden gebraucht, sogar die des [Vorarbeiters](dariusz), [den](dariusz) [Traudel](traudel) vor dem versammelten Hof wieder einstellt. Gegen vier Uhr morgens, zwischen zwei Feuertonnen, wärmt [Gernot](gernot) die Finger der früheren [Kellnerin](philomena), und es bleibt nicht bei den Fingern. [Leni](leni) hat es kommen sehen. [Dariusz](dariusz) sitzt neben der verlassenen [Braut](swantje) auf der Mauer, von der [er](dariusz) einst fiel, und spielt auf der Mundharmonika. [Swantje](swantje) summt mit, ein wenig falsch. Am Morgen sind neun von zehn Knospen am Leben.
+ hire dariusz traudel "einstellt"
+ kiss gernot philomena "nicht bei den Fingern"
- discover leni gernot+philomena "kommen sehen"
- breakup.past rocco swantje "verlassenen"
- injure.past dariusz "fiel"
- create dariusz "spielt"

== 12
Man fischt eine [Leiche](rocco) aus der Nahe, und [Swantje](swantje) muss [sie](rocco) ansehen: Es ist der [Mann](rocco), [der](rocco) sich [Bellini](rocco) nannte. [Dr. Korbmacher](korbmacher) stellt eine Kopfwunde fest. Ein Sturz von der Brücke, meint die Polizei, bei dem Nebel. Die [Witwe](swantje), wenn man [sie](swantje) so nennen darf, weint erst auf dem Rückweg, und [Dariusz](dariusz) hält an und lässt [sie](swantje) weinen. Auf dem Gut entkorkt [Gernot](gernot) den ersten eigenen Sekt. Er heißt »[Philomena](*sekt)«, weswegen [seine](gernot) [Verlobte](philomena) vor Scham unter den Tisch will. Dort sitzt allerdings schon [Leni](leni), mit dem [Hund](hund).
+ die rocco "Leiche"
- injure rocco "Kopfwunde"
- married.past rocco swantje "Witwe"
- sad swantje rocco "weint"
- help dariusz swantje "hält"
- create gernot "entkorkt" *sekt
+ engaged gernot philomena "Verlobte"
