%series Drei Kronen und ein Falke
%lang de
%genre historical court drama, Kingdom of Almerien 1652-1655, encyclopaedia episode list
%cast koenig | König Casimir; Casimir | m
%cast koenigin | Königin Ulrike; Ulrike | f
%cast mutter | Jadwiga; Königinmutter Jadwiga | f
%cast prinz | Prinz Bogumil; Bogumil | m
%cast marie | Marie d'Aubigny; Marie | f
%cast falkner | Tristan Zabel; Tristan; Zabel | m
%cast hetman | Hetman Orsza; Orsza | m
%cast bischof | Bischof Anselm; Anselm | m
%cast maler | Cornelis; Cornelis Vos | m
%cast zwerg | Bébé | m
%cast amme | Dorota | f
%cast saeugling | - | m
%cast spion | - | m
%cast moerder | - | m

== 1
In der Hochzeitsnacht verlässt [König Casimir](koenig), [der](koenig) die schwedische [Prinzessin](koenigin) [Ulrike](koenigin) lediglich des Friedens wegen zum Altar geführt hat, noch vor Mitternacht das Brautgemach und begibt sich zu [seiner](koenig) [Mätresse](marie) [Marie d'Aubigny](marie), während die junge [Königin](koenigin), [der](koenigin) niemand die Landessprache beigebracht hat, dem [Hofzwerg](zwerg) [Bébé](zwerg), [der](zwerg) versehentlich unter dem Bett eingeschlafen war, auf Deutsch [ihr](koenigin) Leid klagt. [Jadwiga](mutter), die herrschsüchtige [Mutter](mutter) des [Königs](koenig), lässt am Morgen das Laken besichtigen, findet es unbefleckt und unterrichtet [Bischof Anselm](bischof), mit [dem](bischof) [sie](mutter) seit Langem insgeheim auf die Absetzung des eigenen [Sohnes](koenig) hinarbeitet.
- wedding koenig koenigin "Hochzeitsnacht"
- love! koenig koenigin "lediglich"
+ cheat koenig koenigin "Mätresse"
- affair koenig marie "Mätresse"
- sad koenigin "Leid"
- parent mutter koenig "Mutter"
- investigate mutter koenigin "besichtigen"
- discover mutter koenig+koenigin "findet"
- reveal mutter bischof "unterrichtet"
+ betray bischof+mutter koenig "insgeheim"

== 2
[Casimirs](koenig) [Halbbruder](prinz) [Bogumil](prinz), [der](prinz) als Geisel am Zarenhof aufgewachsen ist, kehrt nach der Zahlung des Lösegelds heim und erbittet, anstatt der angebotenen Güter, lediglich das Amt des Oberjägermeisters, wodurch [ihm](prinz) der [Falkner](falkner) [Tristan Zabel](falkner) unterstellt wird. Zwischen [Bogumil](prinz) und [diesem](falkner) entspinnt sich bei der Beizjagd ein Gespräch über die Freiheit der Vögel, das bis in die Morgenstunden währt. [Ulrike](koenigin) erlernt unterdessen mithilfe der [Amme](amme) [Dorota](amme) die ersten Sätze in der Sprache [ihres](koenigin) [Gemahls](koenig) und überrascht die Tafelrunde, indem [sie](koenigin) der [Mätresse](marie), die [sie](koenigin) für begriffsstutzig gehalten hatte, fehlerfrei das Salz verweigert.
- sibling koenig prinz "Halbbruder"
- abduct.past _ prinz "Geisel"
+ return prinz "kehrt"
- hire prinz koenig "Oberjägermeisters"
- boss prinz falkner "unterstellt"
- meet falkner prinz "Gespräch"
- advisor amme koenigin "erlernt"
- married koenig koenigin "Gemahls"
- affair koenig marie "Mätresse"
+ reject koenigin marie "verweigert"

== 3
Weil der [König](koenig) beim Würfeln nach und nach drei Grafschaften an [Hetman Orsza](hetman) verspielt hat, den [Befehlshaber](hetman) des Grenzheeres, verlangt [dieser](hetman) zum Ausgleich die Hand von [Marie](marie). [Casimir](koenig), [dem](koenig) das Herz nicht so teuer ist wie die Provinz, sagt [sie](marie) [ihm](hetman) zu, und erst durch den [Maler](maler) [Cornelis](maler), [der](maler) [beide](hetman+marie) porträtieren soll, erfährt die [Verschacherte](marie) von [ihrem](marie) Glück. [Sie](marie) zerschneidet das halb fertige Bild. In [ihrer](marie) Not wendet [sie](marie) sich ausgerechnet an jene [Frau](koenigin), [deren](koenigin) Platz [sie](marie) eingenommen hat, und die [Königin](koenigin) gewährt [ihr](marie), ohne einen Augenblick zu zögern, Unterschlupf in [ihrer](koenigin) Kapelle.
- lose koenig hetman "verspielt"
- propose hetman marie "Hand"
+ betray koenig marie "sagt"
- reveal maler marie "erfährt"
- sad marie "Not"
+ help koenigin marie "Unterschlupf"

== 4
Die [Königinmutter](mutter), [der](mutter) die wachsende Eintracht der [Rivalinnen](koenigin+marie) missfällt, lässt durch einen [Spion](spion) das Gerücht ausstreuen, das [Kind](saeugling), [das](saeugling) [Ulrike](koenigin) erwartet, stamme vom [Falkner](falkner). [Zabel](falkner), [der](falkner) die [Monarchin](koenigin) nur vom Gruß her kennt, wird in den Kerker geworfen und, obschon man [ihm](falkner) die Finger bricht, zu keinem Geständnis gebracht. [Prinz Bogumil](prinz), [den](prinz) der Schmerz des [Gefolterten](falkner) tiefer trifft, als es einem Oberjägermeister zukäme, besticht die Wache, trägt [ihn](falkner) durch die Abwasserrinne ins Freie und verbirgt [ihn](falkner) in einer Köhlerhütte, wo [er](prinz) zum ersten Mal, als der [andere](falkner) schon schläft, [dessen](falkner) verbundene Hand an die Lippen führt.
- enemy koenigin marie "Rivalinnen"
+ betray mutter koenigin "Gerücht"
- pregnant koenigin "erwartet"
- affair? falkner koenigin "Gerücht"
- affair! falkner koenigin "nur vom Gruß"
- arrest _ falkner "Kerker"
- attack _ falkner "bricht"
- reveal! falkner "zu keinem Geständnis"
+ rescue prinz falkner "trägt"
- help prinz falkner "verbirgt"
- sad prinz "Schmerz"
- love prinz falkner "tiefer trifft"
- kiss falkner prinz "an die Lippen"

== 5
Bei der Niederkunft, die sich über zwei Tage hinzieht, schickt [Casimir](koenig) die Ärzte fort und nimmt zum Erstaunen des Hofes selbst am Kopfende Platz. [Ulrike](koenigin) schenkt einem [Knaben](saeugling) das Leben, [den](saeugling) der [Bischof](bischof) auf Befehl der [Großmutter](mutter) nicht taufen will, ehe [seine](saeugling) Herkunft geklärt sei. [Bébé](zwerg), [der](zwerg) in jener ersten Nacht und in mancher folgenden unter dem Bett gelegen hat, erklärt sich bereit, vor dem Kronrat zu beschwören, wer allein als [Vater](koenig) infrage komme. [Er](zwerg) tut es, bis in die Einzelheiten, und der Kronrat, der aus lauter alten Herren besteht, errötet geschlossen.
- help koenig koenigin "Kopfende"
+ birth koenigin saeugling "schenkt"
- kin mutter saeugling "Großmutter"
- boss mutter bischof "Befehl"
- reject bischof saeugling "nicht taufen"
- reveal zwerg _ "beschwören"
- parent koenig saeugling "Vater"

== 6
In einer der stillsten Folgen der Reihe liegt der Hof im Frost, der Fluss ist zugefroren, und es gibt keine Post. [Cornelis](maler) malt die [Königin](koenigin) mit dem [Kind](saeugling), radiert die Krone wieder aus und malt stattdessen einen Apfel. [Marie](marie), [die](marie) zur Ersten [Hofdame](marie) aufgestiegen ist, liest [ihrer](marie) [Herrin](koenigin) französische Verse vor, bei denen [beide](koenigin+marie) so lachen, dass der [König](koenig), im Nebenzimmer über Karten gebeugt, zum ersten Mal seit der Trauung nach [seiner](koenig) [Gattin](koenigin) schickt, um zu erfahren, worüber. [Sie](koenigin) lässt ausrichten, [er](koenig) möge herüberkommen, wenn [er](koenig) es wissen wolle.
- create maler "malt"
- hire marie "Ersten Hofdame"
- boss koenigin marie "Herrin"
- happy koenigin+marie "lachen"
- married koenig koenigin "Gattin"
+ invite koenigin koenig "herüberkommen"

== 7
[Orsza](hetman), [der](hetman) sich um die versprochene [Braut](marie) geprellt sieht, kündigt dem [König](koenig) die Gefolgschaft auf und führt das Grenzheer gegen die Hauptstadt. Die [Königinmutter](mutter) öffnet [ihm](hetman) heimlich das Südtor. Während in den Gassen gefochten wird, flieht [Ulrike](koenigin) mit dem [Säugling](saeugling) in einem Heuwagen, den die [Amme](amme) lenkt; [Marie](marie) dagegen, um die Verfolger irrezuführen, zieht das Kleid der [Freundin](koenigin) an und lässt sich an [deren](koenigin) Stelle ergreifen. Der [Hetman](hetman) durchschaut die Verkleidung, weiß jedoch, was [er](hetman) an [ihr](marie) hat, und schleppt [sie](marie), statt [sie](marie) zu töten, auf [seine](hetman) Burg.
- engaged? hetman marie "Braut"
- quit hetman koenig "kündigt"
+ attack hetman koenig "führt"
- betray mutter koenig "heimlich"
- flee koenigin+saeugling "flieht"
- help amme koenigin "lenkt"
- friend koenigin marie "Freundin"
+ rescue marie koenigin "irrezuführen"
- betray marie hetman "Verkleidung"
- discover hetman marie "durchschaut"
- abduct hetman marie "schleppt"
- kill! hetman marie "statt sie zu töten"

== 8
Der entthronte [Casimir](koenig) irrt drei Tage durch den Sumpf, ehe [ihn](koenig) ein einhändiger [Köhler](falkner) aufliest, in [dem](falkner) [er](koenig) zu spät den [Mann](falkner) erkennt, [dessen](falkner) Folter [er](koenig) einst gebilligt hatte. [Tristan](falkner) teilt mit [ihm](koenig) das letzte Brot. [Bogumil](prinz), der [beide](falkner+koenig) am Feuer antrifft, den [Bruder](koenig) in Lumpen und den [Geliebten](falkner) mit dem Messer in der Hand, wirft sich dazwischen, doch der [Falkner](falkner) hatte bloß Speck geschnitten. Aus Dankbarkeit und auch, weil [er](koenig) in [seinem](koenig) Leben noch nie so gut gegessen hat, bittet der [König](koenig) den [Köhler](falkner) um Vergebung; die beiden [Männer](falkner+prinz) tauschen einen Blick, in dem schon alles steht, was [er](koenig) nicht zu fragen wagt.
- quit.past koenig "entthronte"
+ find falkner koenig "aufliest"
- discover koenig falkner "erkennt"
- attack.past _ falkner "Folter"
- gift falkner koenig "teilt"
- find prinz falkner+koenig "antrifft"
- sibling koenig prinz "Bruder"
- couple falkner prinz "Geliebten"
- attack! falkner koenig "bloß"
- reconcile? falkner koenig "Vergebung"

== 9
Auf der Festung des [Hetmans](hetman) stellt sich [Marie](marie), um Zeit zu gewinnen, als fände [sie](marie) Gefallen an [ihrem](marie) [Kerkermeister](hetman), und entlockt [ihm](hetman) beim Wein, dass die [Königinmutter](mutter) vorhat, den kleinen [Thronfolger](saeugling) aufspüren und ersticken zu lassen. Eine Taube, von [Cornelis](maler) in einem Farbkasten hereingeschmuggelt, trägt die Warnung hinaus. Als der gedungene [Mörder](moerder) sich im Kloster über die Wiege beugt, schlägt [ihm](moerder) [Dorota](amme) mit einer Bratpfanne den Schädel ein. [Ulrike](koenigin), [die](koenigin) daneben den Psalter las, vollendet den Vers, klappt das Buch zu und beschließt, von diesem Tag an nicht länger zu fliehen, sondern zu regieren.
- love! marie hetman "stellt sich"
+ betray marie hetman "entlockt"
- discover marie mutter "entlockt"
- kill? mutter saeugling "ersticken"
- reveal marie _ "Warnung"
- help maler marie "hereingeschmuggelt"
- kill? moerder saeugling "Mörder"
+ kill amme moerder "schlägt"
- rescue amme saeugling "schlägt"
- flee! koenigin "nicht länger zu fliehen"

== 10
An der Spitze von zweitausend Bauern, die [ihr](koenigin) mehr aus Neugier denn aus Treue folgen, zieht die [Königin](koenigin) vor die Hauptstadt. [Casimir](koenig), [der](koenig) mit [Bruder](prinz) und [Köhler](falkner) zu [ihr](koenigin) stößt, hätte [sie](koenigin) in Brustharnisch und Reitstiefeln um ein Haar nicht wiedererkannt; [sie](koenigin) mustert [ihn](koenig) von oben bis unten, sagt in nunmehr tadelloser Landessprache, [er](koenig) sehe endlich aus wie ein Mensch, und küsst [ihn](koenig). [Anselm](bischof), [der](bischof) wie stets spürt, woher der Wind weht, läuft über und liefert die Schlüssel der Zitadelle aus, allerdings erst, nachdem [er](bischof) sich schriftlich hat zusichern lassen, dass [er](bischof) [seinen](bischof) Weinkeller behält.
- sibling koenig prinz "Bruder"
- return koenig koenigin "stößt"
+ kiss koenig koenigin "küsst"
- reconcile koenig koenigin "küsst"
+ betray bischof mutter "läuft über"

== 11
Im Thronsaal fordert [Orsza](hetman) den [König](koenig) zum Zweikampf. Da [dieser](koenig) seit dem Sumpffieber den Degen nicht halten kann, tritt [Bogumil](prinz) für [ihn](koenig) an und empfängt einen Stich in die Lunge, ehe der verstümmelte [Falkner](falkner) mit der Linken [seinen](falkner) Falken loslässt, der dem [Hetman](hetman) ins Gesicht fährt. [Marie](marie), inzwischen vom [Maler](maler) aus dem Turm geholt, setzt dem [Geblendeten](hetman) den Fuß auf die Brust und nimmt [ihm](hetman) das Schwert ab. Die alte [Jadwiga](mutter) wird nicht bestraft; [sie](mutter) sitzt auf dem Stufenabsatz und hält, da niemand es [ihr](mutter) verwehrt, den [Enkel](saeugling) auf den Knien, [den](saeugling) [sie](mutter) hat umbringen wollen.
- attack? hetman koenig "Zweikampf"
- ill koenig "Sumpffieber"
- help prinz koenig "tritt"
- injure prinz hetman "Stich"
+ attack falkner hetman "loslässt"
- rescue maler marie "geholt"
- injure hetman "Geblendeten"
+ attack marie hetman "Fuß"
- kin mutter saeugling "Enkel"
- kill.past? mutter saeugling "umbringen"

== 12
Nach monatelangem Siechtum, in dem [Tristan](falkner) nicht von [seinem](prinz) Lager weicht, genest der [Prinz](prinz) und verzichtet zugunsten des [Neffen](saeugling) auf alle Rechte; [er](prinz) und der [Falkner](falkner) ziehen in die Köhlerhütte, offiziell der Jagd wegen. Die [Königinmutter](mutter) nimmt den Schleier. [Marie](marie) heiratet den [Maler](maler), nachdem [sie](marie) [ihm](maler) das zerschnittene Porträt zusammengenäht und [er](maler) darin das einzig wahre Bild erkannt hat. [König](koenig) und [Königin](koenigin), [die](koenig+koenigin) einander beim Frühstück mittlerweile das Salz reichen, ohne zu fragen, geben dem Volk die Nachricht bekannt, dass ein zweites Kind unterwegs ist. [Bébé](zwerg), zum Grafen erhoben, schläft seither in einem eigenen Bett.
- help falkner prinz "nicht von seinem Lager"
- ill prinz "Siechtum"
- recover prinz "genest"
- quit prinz "verzichtet"
- kin prinz saeugling "Neffen"
- hire zwerg "erhoben"
- move falkner+prinz "ziehen"
+ wedding maler marie "heiratet"
- gift marie maler "zusammengenäht"
+ pregnant koenigin koenig "unterwegs"
- reveal koenig+koenigin "geben"
