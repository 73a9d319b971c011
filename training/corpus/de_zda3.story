%series Klinik am Auwald
%lang de
%genre hospital series, programme magazine
%cast henrike  | Dr. Henrike Wolff; Dr. Wolff; Henrike | f
%cast bassam   | Dr. Bassam Khoury; Dr. Khoury; Bassam | m
%cast ulrich   | Prof. Ulrich Tennstedt; Professor Tennstedt; Tennstedt; Ulrich | m
%cast jette    | Schwester Jette; Jette | f
%cast milosz   | Pfleger Miłosz; Miłosz | m
%cast clara    | Clara Wolff; Clara | f
%cast rupert   | Rupert Wolff; Rupert | m
%cast gudrun   | Oberschwester Gudrun; Gudrun | f
%cast hoppe    | Egon Hoppe; Hoppe | m
%cast inge     | Inge Hoppe; Inge | f
%cast xenia    | Xenia Baldauf; Xenia | f
%cast goetz    | Götz | m
%cast imker    | - | m
%cast imkerin  | - | f
%cast valentin | Valentin | m
%cast lorenz   | Lorenz | m
%cast pohl     | Annegret Pohl; Frau Pohl | f
%cast saeugling | - | f
%cast babymutter | Oksana | f
%cast schwester | - | f

== 1 Frischer Wind
Die Unfallchirurgie bekommt Verstärkung: [Dr. Bassam Khoury](bassam), in [Damaskus](@damaskus) geboren und in [Lyon](@lyon) ausgebildet, tritt [seinen](bassam) Dienst an. [Oberärztin](henrike) [Henrike Wolff](henrike), [die](henrike) einen anderen Kandidaten favorisiert hatte, gibt [ihm](bassam) nicht einmal die Hand. Gleich der erste Fall spannt [die zwei](bassam+henrike) zusammen: [Rentner](hoppe) [Egon Hoppe](hoppe) ist vom Kirschbaum gefallen und will sich nur operieren lassen, wenn [seine](hoppe) [Inge](inge) dabei ist. [Die](inge) sitzt nebenan und schmollt, denn im Baum hing nicht die eigene, sondern die Leiter der verwitweten [Nachbarin](pohl).
+ hire bassam "tritt"
- colleague.start bassam henrike "spannt"
+ injure hoppe "gefallen"
- treat? hoppe _ "operieren"
- couple hoppe inge "seine Inge"
- jealous inge pohl "schmollt"
- married.past _ pohl "verwitweten"
- neighbour hoppe pohl "Nachbarin"

== 2 Fallhöhe
Zwei Wochen vor der Europameisterschaft schlägt [Turmspringerin](xenia) [Xenia Baldauf](xenia) mit dem Hinterkopf auf dem Brett auf. [Ihr](xenia) [Trainer](goetz) [Götz](goetz) drängt auf Entlassung, [Dr. Khoury](bassam) besteht auf Bettruhe. Als [sie](xenia) nachts zum Fenster wankt, fängt [Pfleger](milosz) [Miłosz](milosz) [sie](xenia) gerade noch auf. [Schwester Jette](jette) teilt mit [ihm](milosz) seit einem Jahr die Küche, das Bad und die Miete, aber so hat [er](milosz) [sie](jette) noch nie angesehen ... [Henrikes](henrike) [Tochter](clara) [Clara](clara) fliegt derweil zum zweiten Mal von der Schule.
+ injure xenia "schlägt"
- advisor goetz xenia "Trainer"
- treat xenia bassam "Bettruhe"
- rescue milosz xenia "fängt"
+ housemate jette milosz "Miete"
- jealous jette xenia "noch nie angesehen"
- parent henrike clara "Tochter"
- quit clara "fliegt"

== 3 Stiche
Ein [Imker](imker) mit vierzig Bienenstichen ringt nach Luft, und [seine](imker) [Begleiterin](imkerin) nennt bei der Aufnahme einen falschen Nachnamen. [Oberschwester Gudrun](gudrun) kennt das [Paar](imker+imkerin) trotzdem: [Er](imker) hat vor zwanzig Jahren [ihr](gudrun) das Herz gebrochen, [sie](imkerin) saß damals in derselben Schwesternklasse. Während [Henrike](henrike) den Luftröhrenschnitt setzt, vergisst [Gudrun](gudrun) zum ersten Mal im Leben, die Klemmen zu zählen. [Professor Tennstedt](ulrich) nimmt [sie](gudrun) dafür beiseite und findet Töne, die man von [ihm](ulrich) nicht gewohnt ist.
- injure imker "Bienenstichen"
- couple imker imkerin "Paar"
- betray imkerin "falschen"
- breakup.past imker gudrun "Herz gebrochen"
- colleague.past gudrun imkerin "Schwesternklasse"
+ treat imker henrike "Luftröhrenschnitt"
+ help ulrich gudrun "findet Töne"

== 4 Halbwertszeit
Seit vier Monaten liegt [Rupert Wolff](rupert) im Wachkoma auf Zimmer 9. Jeden Morgen vor der Visite liest [seine](rupert) [Frau](henrike) [ihm](rupert) aus der Zeitung vor; nicht einmal [Bassam](bassam) wusste davon, bis [er](bassam) versehentlich die Tür öffnet. Beschämt stellt [er](bassam) [ihr](henrike) am nächsten Tag einen Kaffee hin. [Xenia](xenia) beichtet indessen [Miłosz](milosz), dass [Götz](goetz) [ihr](xenia) Spritzen aufgeschwatzt hat, deren Inhalt [sie](xenia) nicht kennt. Der [Pfleger](milosz) zieht das Labor hinzu.
+ ill rupert "Wachkoma"
- help henrike rupert "liest"
- married henrike rupert "Frau"
+ discover bassam henrike+rupert "öffnet"
- sad bassam "Beschämt"
- gift bassam henrike "stellt"
- reveal xenia milosz "beichtet"
- betray goetz xenia "aufgeschwatzt"
- investigate milosz goetz "zieht das Labor"

== 5 Unter Verdacht
Aus dem Giftschrank fehlen Ampullen. [Gudrun](gudrun) zählt dreimal nach, dann meldet [sie](gudrun) den Schwund, und alle Augen richten sich auf den [Neuen](bassam). [Bassam](bassam) räumt wortlos [seinen](bassam) Spind aus und bittet den [Professor](ulrich), selbst nachzusehen. Gefunden wird nichts. [Jette](jette), [die](jette) in der Wäschekammer [Clara](clara) mit verdrehten Augen angetroffen hat, steht vor der Wahl: die [Tochter](clara) der [Oberärztin](henrike) verraten oder den [Kollegen](bassam) hängen lassen?
- steal _ "fehlen"
- reveal gudrun "meldet"
+ accuse? _ bassam "alle Augen"
- find jette clara "angetroffen"
- parent henrike clara "Tochter"
- colleague bassam jette "Kollegen"
+ reveal? jette "verraten"
- betray? jette bassam "hängen lassen"

== 6 Die Ohrfeige
[Jette](jette) redet, aber mit [Clara](clara) selbst, und die [Siebzehnjährige](clara) stellt sich am Bett [ihres](clara) [Vaters](rupert) [ihrer](clara) [Mutter](henrike). [Henrike](henrike) rutscht die Hand aus. Danach sitzt [sie](henrike) zitternd im Treppenhaus, bis [Dr. Khoury](bassam) sich eine Stufe tiefer hinsetzt und von [seiner](bassam) [Schwester](schwester) erzählt, [die](schwester) an einer Überdosis gestorben ist. Der Befund in Sachen [Baldauf](xenia) liegt vor: Wachstumshormone. [Götz](goetz) wird noch im Besucherzimmer abgeführt.
+ reveal clara henrike "stellt"
- parent henrike+rupert clara "Mutter"
+ attack henrike clara "Hand"
- sad henrike "zitternd"
- help bassam henrike "hinsetzt"
- sibling bassam schwester "Schwester"
- reveal bassam henrike "erzählt"
- die.past schwester "Überdosis"
- arrest _ goetz "abgeführt"

== 7 Zweieiig
Die [Brüder](lorenz+valentin) [Valentin](valentin) und [Lorenz](lorenz) reden seit der Testamentseröffnung nur noch über Anwälte miteinander. Nun versagen [Valentins](valentin) Nieren, und als Spender kommt allein der [Zwilling](lorenz) in Betracht. [Lorenz](lorenz) will, sagt [er](lorenz), erst die Segeljacht. Pikiert verlässt [Tennstedt](ulrich) den Raum. Es ist [Clara](clara), zu Sozialstunden auf Station verdonnert, [die](clara) dem [Geizhals](lorenz) beim Bettenbeziehen so gehörig die Meinung geigt, dass [er](lorenz) am Abend unterschreibt.
- sibling lorenz valentin "Brüder"
- enemy lorenz valentin "nur noch über Anwälte"
+ ill valentin "Nieren"
- help? lorenz valentin "Spender"
- sad ulrich lorenz "Pikiert"
- quarrel clara lorenz "Meinung geigt"
+ help lorenz valentin "unterschreibt"

== 8 Nachtschicht
Stromausfall! Im Schein zweier Stirnlampen transplantieren [Henrike](henrike) und [Bassam](bassam) die Niere, und als am Ende der Urin fließt, fallen [sie](bassam+henrike) sich um den Hals. Eine Sekunde zu lang. [Jette](jette) kehrt früher als geplant in die Wohngemeinschaft zurück und trifft auf [Xenia](xenia), barfuß, in einem Hemd von [Miłosz](milosz). [Sie](jette) murmelt etwas von vergessenen Schlüsseln und schläft im Bereitschaftsraum. In derselben Nacht bewegt [Rupert](rupert) den kleinen Finger.
- treat valentin bassam+henrike "transplantieren"
- happy bassam+henrike "fallen"
+ love.start bassam henrike "Eine Sekunde zu lang"
- return jette "kehrt"
- affair milosz xenia "Hemd"
- housemate jette milosz "Wohngemeinschaft"
- discover jette milosz+xenia "trifft"
+ recover rupert "Finger"

== 9 Wer bin ich?
[Rupert](rupert) ist wach. Die [Frau](henrike) an [seinem](rupert) Bett hält [er](rupert) für die Logopädin, nach [Clara](clara) fragt [er](rupert) wie nach einem Kleinkind. [Henrike](henrike) lächelt tapfer und meidet [Bassam](bassam), wo [sie](henrike) kann. [Hoppe](hoppe), zur Kontrolle da, bringt [Gudrun](gudrun) einen Korb Kirschen und ein Kompliment mit; [Inge](inge), einen Schritt hinter [ihm](hoppe), rechnet [ihm](hoppe) vor, dass das schon der dritte Korb sei, den [er](hoppe) fremden Frauen schenke.
+ recover rupert "wach"
- ill rupert "Kleinkind"
- advisor! henrike rupert "Logopädin"
- sad henrike "tapfer"
- flee henrike bassam "meidet"
- treat hoppe "Kontrolle"
- gift hoppe gudrun "Korb"
- flirt hoppe gudrun "Kompliment"
- jealous inge gudrun "rechnet"

== 10 Übergabe
Vor der Tür der Notaufnahme liegt ein [Säugling](saeugling) in einem Bananenkarton. [Miłosz](milosz) wickelt das blau gefrorene [Mädchen](saeugling) in die eigene Jacke, [Khoury](bassam) belebt [es](saeugling) zwei Mal wieder. Anhand einer Strickmütze kommt [Jette](jette) der [Mutter](babymutter) auf die Spur. Auf dem Dach raucht [Tennstedt](ulrich) die letzte Zigarette vor [seinem](ulrich) eigenen OP-Termin: Bauchspeicheldrüse, Prognose mau. Nur [Gudrun](gudrun) hat [er](ulrich) es gesagt, und nur [sie](gudrun) darf neben [ihm](ulrich) stehen.
+ find _ saeugling "Vor der Tür"
- help milosz saeugling "wickelt"
- parent babymutter saeugling "Mutter"
- investigate jette babymutter "auf die Spur"
+ rescue bassam saeugling "belebt"
- treat? ulrich "OP-Termin"
- ill ulrich "Bauchspeicheldrüse"
- reveal ulrich gudrun "gesagt"

== 11 Strickmuster
Die gesuchte [Frau](babymutter) putzt ausgerechnet in der Klinik. [Sie](babymutter) heißt [Oksana](babymutter), hat das [Kind](saeugling) allein in einer Gartenlaube bekommen und fürchtet die Abschiebung. [Jette](jette) bringt [sie](babymutter) in [ihrem](jette) eigenen Zimmer unter und lügt der Polizei ins Gesicht. [Miłosz](milosz) deckt [sie](jette), ohne zu fragen, und in dieser Minute weiß [er](milosz), dass [er](milosz) die falsche [Frau](xenia) zum Frühstück eingeladen hat. [Xenia](xenia) nimmt den Abschied sportlich.
- birth.past babymutter saeugling "bekommen"
- sad babymutter "fürchtet"
- help jette babymutter "bringt"
+ betray jette "lügt"
- help milosz jette "deckt"
- love milosz jette "die falsche Frau"
- invite.past milosz xenia "eingeladen"
- breakup milosz xenia "Abschied"

== 12 Offene Naht
[Rupert](rupert) übt auf dem Flur das Gehen, gestützt auf den [Mann](bassam), von dem [er](rupert) nicht weiß, dass [er](bassam) [seine](rupert) [Gattin](henrike) liebt. Bei der dritten Runde bleibt [er](rupert) stehen. [Er](rupert) sei verletzt gewesen, nicht blind. [Bassam](bassam) reicht noch am Nachmittag [sein](bassam) Versetzungsgesuch ein. [Tennstedts](ulrich) Tumor lässt sich restlos entfernen, die Operation führt [Henrike](henrike) mit ruhiger Hand und verweinten Augen.
- recover rupert "Gehen"
- help bassam rupert "gestützt"
- married henrike rupert "Gattin"
- love bassam henrike "liebt"
+ discover rupert bassam "bleibt er stehen"
- injure.past rupert "verletzt"
+ quit? bassam "Versetzungsgesuch"
- recover ulrich "restlos"
- treat ulrich henrike "Operation"
- sad henrike "verweinten"

== 13 Kirschernte
Bei der Entlassung gibt [Rupert](rupert) [Henrike](henrike) den Ring zurück: Die Ehe, an die [er](rupert) sich erinnere, habe [er](rupert) schon vor dem Unfall mit einer anderen ruiniert. [Clara](clara) will bei [ihm](rupert) wohnen, wenigstens bis zum Abitur. Und [Bassam](bassam)? Steht mit gepacktem Rucksack an der Straßenbahn, als [Henrike](henrike) im Kittel über die Gleise rennt und [sein](bassam) Gesuch in Schnipsel reißt. Auf der Personalfeier unter [Hoppes](hoppe) Kirschbaum küsst [Jette](jette) [ihren](jette) [Mitbewohner](milosz), [Tennstedt](ulrich) fordert [Gudrun](gudrun) zum Walzer auf, und [Oksana](babymutter) zeigt stolz [ihre](babymutter) Arbeitserlaubnis.
- recover rupert "Entlassung"
+ breakup rupert henrike "Ring zurück"
- injure.past rupert "Unfall"
- cheat.past rupert henrike "mit einer anderen"
- move? clara rupert "wohnen"
+ quit! bassam "Schnipsel"
- celebrate _ "Personalfeier"
- kiss jette milosz "küsst"
- housemate jette milosz "Mitbewohner"
- invite ulrich gudrun "fordert"
- happy babymutter "stolz"
- find babymutter "Arbeitserlaubnis"
