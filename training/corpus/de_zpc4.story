%series Das Reich der drei Ströme
%lang de
%genre court intrigue fantasy, fan wiki episode summaries
%cast isme    | Königin Ismeral; Ismeral; Isme | f
%cast vadur   | König Vadur; Vadur | m
%cast odra    | Odraya; Odra | f
%cast kesh    | Hauptmann Keshim; Keshim; Kesh | m
%cast brannic | Brannic; Bran | m
%cast lume    | Prinzessin Lumea; Lumea; Lume | f
%cast taro    | Prinz Taro; Taro | m
%cast heiler  | Meister Yoll; Yoll | m
%cast zofe    | Silke Dorn; Silke | f
%cast spion   | Fenn | m
%cast fuerst  | Fürst Orlok von Gram; Orlok | m
%cast amme    | - | f
%cast saeug   | Merin | m
%cast garde   | Graumäntel | g

== 1 Das Beilager
In [Ostrand](@ostrand) feiert [König Vadur](vadur) [seine](vadur) Vermählung mit [Ismeral](isme), einer [Fürstentochter](isme) aus [Gram](@gram), [die](isme) [er](vadur) am Traualtar zum ersten Mal sieht. Die [Mutter](odra) des [Königs](vadur), die alte [Regentin](odra) [Odraya](odra), räumt den Thron ungern. [Hauptmann Keshim](kesh), [Befehlshaber](kesh) der [Graumäntel](garde), geleitet die [Braut](isme) in die Kammer und wendet den Blick zu spät ab. [Ismerals](isme) [Zofe](zofe) [Silke Dorn](zofe) hat die Tränen unter dem Schleier bemerkt. [Prinzessin Lumea](lume), [Vadurs](vadur) [Schwester](lume), tanzt bis zum Morgen mit einem [Stallknecht](brannic).
+ wedding isme vadur "Vermählung"
- meet isme vadur "zum ersten Mal"
- parent odra vadur "Mutter"
- boss kesh garde "Befehlshaber"
- love.start kesh isme "wendet den Blick"
- sad isme "Tränen"
- discover zofe isme "bemerkt"
- sibling lume vadur "Schwester"

== 2 Der Stallknecht
Der [Tänzer](brannic) heißt [Brannic](brannic), hat Stroh im Haar und keine Ahnung von Höflichkeit, was [Lume](lume) entzückt. Die [Geschwister](lume+vadur) streiten deswegen bei Tisch: Der [König](vadur) hat die [Prinzessin](lume) bereits dem [Prinzen Taro](taro) aus [Hohensee](@hohensee) zugesagt. [Odra](odra) bestellt [Silke](zofe) zu sich und nimmt [sie](zofe) in Dienst, um über jede Nacht der jungen [Königin](isme) unterrichtet zu werden. Die [Zofe](zofe) berichtet nichts als Erfundenes. [Keshim](kesh) findet [Ismeral](isme) im Rosengarten, wo [sie](isme) sich vor [ihrem](isme) [Gemahl](vadur) versteckt, und zeigt [ihr](isme) die Pforte zum Fluss.
- happy lume brannic "entzückt"
+ quarrel lume vadur "streiten"
- engaged? lume taro "zugesagt"
- hire zofe odra "Dienst"
- investigate odra isme "unterrichtet"
- betray zofe odra "Erfundenes"
- find kesh isme "findet"
- married isme vadur "Gemahl"
- help kesh isme "zeigt"

== 3 Hoher Besuch
[Prinz Taro](taro) reist an und begegnet im Hof zuerst [Silke](zofe), hält [sie](zofe) für [seine](taro) künftige Braut und überreicht [ihr](zofe) einen Falken. Der Irrtum klärt sich rasch, das Herzklopfen des [Gastes](taro) legt sich nicht. [Lumea](lume) ist es recht; [sie](lume) liegt zur selben Stunde mit dem [Stallknecht](brannic) im Heu. [Vadur](vadur) bricht zu einem Feldzug auf, und der [Hauptmann](kesh), [dem](kesh) [er](vadur) die [Gattin](isme) anvertraut, bleibt zurück. An der Flusspforte nimmt [Ismeral](isme) [dessen](kesh) Gesicht in beide Hände. Danach sprechen [die zwei](isme+kesh) drei Tage nicht miteinander.
- travel taro "reist"
+ meet taro zofe "begegnet"
- gift taro zofe "überreicht"
- love.start taro zofe "Herzklopfen"
- sex brannic lume "im Heu"
- travel vadur "Feldzug"
- boss vadur kesh "anvertraut"
+ flirt isme kesh "Gesicht"

== 4 Kurze Tage
Der [König](vadur) führt Krieg. Die [Königin](isme) schläft nicht. [Keshim](kesh) hält Wache. Am vierten Abend öffnet [sie](isme) die Tür. [Silke](zofe) löscht das Licht im Gang. [Odra](odra) fragt die [Zofe](zofe) aus. [Silke](zofe) redet vom Wetter. [Lume](lume) ist schlecht. [Yoll](heiler) fühlt [ihr](lume) den Puls. „[Ihr](lume) tragt ein Kind“, sagt der [Heiler](heiler). [Lume](lume) lacht vor Glück. [Bran](brannic) weiß noch nichts. [Taro](taro) füttert den Falken. [Er](taro) will keine [Prinzessin](lume). [Er](taro) will [Silke](zofe).
- help zofe isme+kesh "löscht"
+ affair.start isme kesh "öffnet"
- cheat isme vadur "öffnet"
- investigate odra isme "fragt"
- betray zofe odra "Wetter"
- treat lume heiler "Puls"
+ pregnant lume brannic "Kind"
- happy lume "lacht"
- love taro zofe "will Silke"

== 5 Der Lauscher
Ein [Küchenjunge](spion), [den](spion) niemand beachtet, notiert, wer wann durch welche Tür geht. [Fenn](spion), so [sein](spion) Name, dient dem [Fürsten](fuerst) [Orlok von Gram](fuerst), dem [Vater](fuerst) der [Königin](isme). [Lumea](lume) gesteht [ihrer](lume) [Mutter](odra), von wem [sie](lume) schwanger ist; die [Regentin](odra) ohrfeigt [sie](lume), lässt den [Stallknecht](brannic) in den Kerker werfen und setzt die Hochzeit mit dem [Hohenseer](taro) auf den nächsten Neumond an. [Silke](zofe), seit Kurzem mit [diesem](taro) heimlich im Turm verabredet, muss das Kleid der [Prinzessin](lume) säumen. [Sie](zofe) sticht sich in den Finger.
- investigate spion _ "notiert"
- boss fuerst spion "dient"
- parent fuerst isme "Vater"
- parent odra lume "Mutter"
+ reveal lume odra "gesteht"
- attack odra lume "ohrfeigt"
- arrest odra brannic "Kerker"
- wedding? lume taro "Hochzeit"
- date taro zofe "verabredet"

== 6 Heimkehr
[Vadur](vadur) kehrt siegreich heim, mit einem Pfeil im Schenkel, und wird von [Yoll](heiler) zusammengeflickt. An [seinem](vadur) Lager wacht [Ismeral](isme), gerührt von [seinen](vadur) Fieberreden, in denen [er](vadur) [sie](isme) um Vergebung bittet, dass [er](vadur) [sie](isme) nie gefragt habe. Zum ersten Mal küsst [sie](isme) [ihren](isme) [Mann](vadur) aus freien Stücken. Der [Hauptmann](kesh) sieht es durch den Türspalt. Noch in der Nacht bittet [er](kesh) um Versetzung an die Nordgrenze. [Lume](lume) überredet den [Bräutigam](taro), den [Vater](brannic) [ihres](lume) Kindes zu befreien, was [Taro](taro) mit [Silkes](zofe) Schlüsselbund gelingt.
- return vadur "heim"
- injure vadur "Pfeil"
- treat vadur heiler "zusammengeflickt"
+ kiss isme vadur "küsst"
- married isme vadur "Mann"
- discover kesh isme+vadur "sieht"
- quit? kesh "Versetzung"
- engaged lume taro "Bräutigam"
- help zofe taro "Schlüsselbund"
+ rescue taro brannic "befreien"

== 7 Das Kissen
[Odra](odra) lässt nach dem [Ausbrecher](brannic) suchen und findet stattdessen in der Kammer der [Schwiegertochter](isme) einen grauen Mantel. Die [Zofe](zofe), vor die Wahl gestellt, lügt noch einmal: Der Mantel gehöre [ihrem](zofe) eigenen Liebhaber. So verliert [Silke](zofe) den Ruf, die Stelle und beinahe auch [Taro](taro), [der](taro) die Worte für bare Münze nimmt und Gift und Galle spuckt, ehe [Ismeral](isme) [ihm](taro) die Wahrheit ins Ohr sagt. Der [König](vadur) schläft. Neben [ihm](vadur) steht der [Küchenjunge](spion) mit einem Kissen, drückt zu und verschwindet in der Nacht. Am Morgen hat [Ostrand](@ostrand) keinen König mehr.
- investigate odra brannic "suchen"
- kin isme odra "Schwiegertochter"
- discover odra isme "Mantel"
- betray zofe odra "lügt"
- quit zofe odra "Stelle"
- jealous taro zofe "Gift und Galle"
- reveal isme taro "ins Ohr"
+ kill spion vadur "drückt"
- flee spion "verschwindet"

== 8 Zwei Kronen
Die [Witwe](isme) sitzt links. Die [Mutter](odra) des [Toten](vadur) sitzt rechts. [Beide](isme+odra) wollen den Thron. „[Mörderin](isme)!“, ruft [Odra](odra). Die [Königin](isme) schweigt. [Orlok](fuerst) kommt mit tausend Speeren. [Er](fuerst) umarmt [seine](fuerst) [Tochter](isme). [Isme](isme) fürchtet [ihn](fuerst). [Bran](brannic) und [Lume](lume) fliehen zu Pferd. [Silke](zofe) folgt [ihnen](brannic+lume) zu Fuß. [Taro](taro) holt [Silke](zofe) ein. [Er](taro) hebt [sie](zofe) in den Sattel. Im Norden hört [Kesh](kesh) vom Tod [Vadurs](vadur). [Kesh](kesh) reitet zurück.
- married.past isme vadur "Witwe"
- parent odra vadur "Mutter"
- enemy isme odra "Beide"
+ accuse odra isme "Mörderin"
- parent fuerst isme "Tochter"
- sad isme fuerst "fürchtet"
+ flee brannic+lume "fliehen"
- die.past vadur "Tod"
- return kesh "reitet"

== 9 Hausarrest
[Fürst Orlok](fuerst) setzt die [Regentin](odra) fest und rät [Ismeral](isme), den eigenen Vetter zu freien; [sie](isme) aber ist guter Hoffnung und weiß nicht, ob vom verstorbenen [Gatten](vadur) oder vom [Hauptmann](kesh). [Yoll](heiler) zählt die Wochen an den Fingern ab und kommt auf beide. Der [Heiler](heiler) verspricht der [Schwangeren](isme) Stillschweigen. Die zwei verfeindeten [Frauen](isme+odra) reden nun durch die Wand miteinander, denn [Odras](odra) Zelle grenzt an [Ismes](isme) Bad, und die [Ältere](odra) begreift, wessen [Küchenjunge](spion) das war. [Sie](odra) leistet der [Schwiegertochter](isme) Abbitte.
- arrest fuerst odra "setzt"
- wedding? _ isme "freien"
+ pregnant isme "guter Hoffnung"
- married.past isme vadur "Gatten"
- enemy isme odra "verfeindeten"
- discover odra fuerst+spion "begreift"
- kin isme odra "Schwiegertochter"
+ reconcile isme odra "Abbitte"

== 10 Im Moor
Auf einem Floß gibt ein trunkener Wandermönch zwei Paare zusammen, erst die [Prinzessin](lume) und den [Knecht](brannic), dann den [Prinzen](taro) und die entlassene [Zofe](zofe). Die Freude [der vier](brannic+lume+taro+zofe) währt bis zum Abend. [Fenn](spion), im Auftrag des [Fürsten](fuerst) unterwegs, hat sich als Fährmann verdingt und wirft die Laterne ins Schilf. [Bran](brannic) trägt die hochschwangere [Frau](lume) durchs Feuer ans Ufer und geht noch einmal zurück, um [Silke](zofe) zu holen. [Die](zofe) kommt heraus. [Er](brannic) nicht. Der Falke kreist bis zum Morgen über dem Rauch.
+ wedding brannic lume "zusammen"
- wedding taro zofe "zusammen"
- happy brannic+lume+taro+zofe "Freude"
- boss fuerst spion "Auftrag"
- attack spion brannic+lume+taro+zofe "Laterne"
- pregnant lume "hochschwangere"
- rescue brannic lume "trägt"
- rescue brannic zofe "holen"
+ die brannic "Er nicht"

== 11 Die Flusspforte
[Keshim](kesh) dringt durch die Pforte ein, die [er](kesh) einst selbst gezeigt hat, und stößt im Rosengarten auf den [Brandstifter](spion). [Der](spion) zieht ein Messer, der [Hauptmann](kesh) ist schneller. Sterbend verrät [ihm](kesh) [Fenn](spion), wer den Mord am [König](vadur) bestellt hat. Die [Graumäntel](garde) laufen zu [ihrem](garde) alten [Befehlshaber](kesh) über, [Orlok](fuerst) wird in der Badestube gefangen genommen, und [Odra](odra) hat die Genugtuung, den Schlüssel umzudrehen. [Kesh](kesh) kniet vor der [Königin](isme). [Ihr](isme) Bauch ist nicht zu übersehen. [Er](kesh) fragt nicht, und [sie](isme) liebt [ihn](kesh) dafür.
- attack spion kesh "Messer"
+ kill kesh spion "schneller"
- reveal spion kesh "verrät"
- kill.past fuerst vadur "bestellt"
- boss kesh garde "Befehlshaber"
- arrest garde fuerst "gefangen"
- happy odra "Genugtuung"
+ love isme kesh "liebt"

== 12 Zwei Wiegen
In derselben Sturmnacht kommen im Schloss zwei Frauen nieder. Der [Witwe](lume) des [Stallknechts](brannic) stirbt das Kind in den Armen der [Amme](amme); die [Königinwitwe](isme) schenkt einem [Knaben](saeug) das Leben, [Merin](saeug), mit dem Muttermal der Könige. [Yoll](heiler) atmet hörbar auf. [Lumea](lume), tränenlos, legt [ihren](lume) [Neffen](saeug) an die Brust, weil [Isme](isme) das Fieber hat. [Keshim](kesh), [der](kesh) nun weiß, dass [er](kesh) nicht der [Vater](vadur) ist, bleibt dennoch neben der Wiege sitzen. [Taro](taro) will mit [Silke](zofe) nach [Hohensee](@hohensee) heim. [Odra](odra) küsst die einstige [Spionin](zofe) zum Abschied auf die Stirn.
- married.past brannic lume "Witwe"
- birth lume _ "nieder"
- die _ "stirbt"
+ birth isme saeug "schenkt"
- parent vadur saeug "Muttermal"
- kin lume saeug "Neffen"
- help lume saeug "Brust"
- ill isme "Fieber"
- parent! kesh saeug "nicht der Vater"
- travel? taro+zofe "heim" @hohensee

== 13 Das dritte Wasser
Ein Jahr später hält [Ismeral](isme) Gericht über den eigenen [Vater](fuerst). [Sie](isme) verbannt [ihn](fuerst), statt [ihn](fuerst) zu köpfen. [Odra](odra), [deren](odra) [Sohn](vadur) durch [ihn](fuerst) zu Tode kam, verlässt wortlos den Saal, setzt sich in [seine](fuerst) Kutsche und fährt mit; zwei Tage danach findet man den [Fürsten](fuerst) vergiftet und die alte [Dame](odra) beim Frühstück. Der neue [Kanzler](kesh) des Reichs, vormals Hauptmann, zeigt dem kleinen [Merin](saeug) die Fische. Als die [Mutter](isme) des [Kindes](saeug) [ihn](kesh) fragt, ob [er](kesh) [sie](isme) zur Frau haben wolle, fällt dem [Kanzler](kesh) der Hut in den Strom.
- parent fuerst isme "Vater"
- reject isme fuerst "verbannt"
- parent odra vadur "Sohn"
- kill.past fuerst vadur "zu Tode"
+ kill odra fuerst "vergiftet"
- hire kesh "neue Kanzler"
- parent isme saeug "Mutter"
+ propose isme kesh "zur Frau"
