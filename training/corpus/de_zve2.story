%series Sielaff, Söhne und Schwiegertöchter
%lang de
%genre family drama about three brothers and their wives, a public broadcaster's episode texts
%cast arnulf | Arnulf Sielaff; Arnulf | m
%cast kathrin | Kathrin | f
%cast detlev | Detlev | m
%cast mareike | Mareike | f
%cast hanno | Hanno | m
%cast solveig | Solveig | f
%cast elfriede | Elfriede | f
%cast senior | - | m
%cast ulrike | Ulrike | f
%cast amelie | Amelie | f
%cast tomasz | Tomasz | m
%cast ninette | Ninette | f
%cast kunde | Dornbusch | m
%cast halb | Volkhard | m
%cast baby | - | m

== 1 Die Bootswerft
Als der alte [Patriarch](senior) ohne Testament stirbt, hinterlässt [er](senior) [seinen](senior) drei [Söhnen](arnulf+detlev+hanno) eine verschuldete Bootswerft an der [Schlei](@schlei), von der nur der [Älteste](arnulf), [Arnulf Sielaff](arnulf), je hat leben wollen. [Dessen](arnulf) [Frau](kathrin) [Kathrin](kathrin), [Lehrerin](kathrin) und der Rechnungen müde, redet dem Verkauf das Wort, womit [sie](kathrin) bei [ihrem](kathrin) [Schwager](hanno) [Hanno](hanno) offene Türen einrennt. [Mareike](mareike), als Ärztin an fremde Geheimnisse gewöhnt, ahnt indes nichts von dem [ihres](mareike) [Mannes](detlev) [Detlev](detlev): [Seinetwegen](detlev) ist auch eine [Unbekannte](ninette) gekommen, [die](ninette) in der letzten Bank weint.
+ die senior "stirbt"
- parent senior arnulf+detlev+hanno "Söhnen"
+ find arnulf+detlev+hanno "hinterlässt"
- married arnulf kathrin "Frau"
- kin hanno kathrin "Schwager"
- discover! mareike detlev "ahnt"
- married detlev mareike "Mannes"
- sad ninette "weint"

== 2 Stimmengleichheit
Weil jeder der [Brüder](arnulf+detlev+hanno) ein Drittel hält, [Detlev](detlev) sich aber enthält, steht es zwischen [Arnulf](arnulf) und [Hanno](hanno) eins zu eins, und bald liegen [die beiden](arnulf+hanno) sich nicht mehr nur der Werft wegen in den Haaren. [Hannos](hanno) zweite [Frau](solveig), die [Norwegerin](solveig) [Solveig](solveig), [der](solveig) das Gezänk zusetzt, sucht ausgerechnet bei [seiner](hanno) [Verflossenen](ulrike), [Ulrike](ulrike), Rat. [Mutter](elfriede) [Elfriede](elfriede) stürzt auf der Kellertreppe; statt ins Heim zu gehen, wie [Kathrin](kathrin) vorschlägt, nimmt [sie](elfriede) den [Pfleger](tomasz) [Tomasz](tomasz) in Dienst.
- sibling arnulf detlev+hanno "Brüder"
+ quarrel arnulf hanno "in den Haaren"
- married hanno solveig "Frau"
- help? ulrike solveig "Rat"
- ex hanno ulrike "Verflossenen"
- parent elfriede arnulf+detlev+hanno "Mutter"
- injure elfriede "stürzt"
- move! elfriede "statt ins Heim"
+ hire tomasz elfriede "nimmt"

== 3 Stapellauf
Während [Arnulf](arnulf) mit dem einzigen verbliebenen [Auftraggeber](kunde), dem [Reeder](kunde) [Dornbusch](kunde), einen Stapellauf begeht, der beinahe im Schlick endet, vertraut [Ninette](ninette), seit anderthalb Jahren [Detlevs](detlev) [Geliebte](ninette), [ihrer](ninette) [Hausärztin](mareike) an, dass [sie](ninette) von [ihm](detlev) guter Hoffnung ist. Erst im Hinausgehen liest [sie](ninette) auf dem Türschild, wem [sie](ninette) da gebeichtet hat; [Mareike](mareike), durch die Schweigepflicht gebunden, lässt sich nichts anmerken. [Amelie](amelie), [Hannos](hanno) [Tochter](amelie) aus erster Ehe, zieht gegen den Willen [ihrer](amelie) [Mutter](ulrike) bei [Solveig](solveig) und [ihm](hanno) ein.
- celebrate arnulf+kunde "begeht"
- affair detlev ninette "Geliebte"
- advisor mareike ninette "Hausärztin"
+ reveal ninette mareike "vertraut"
+ pregnant ninette detlev "guter Hoffnung"
- parent hanno amelie "Tochter"
- parent ulrike amelie "Mutter"
- move amelie hanno+solveig "zieht"

== 4 Das Kontor
In den Papieren des [Seniors](senior) stößt [Kathrin](kathrin) auf Überweisungen, die dreißig Jahre lang an einen gewissen [Volkhard](halb) in [Husum](@husum) gingen, und fragt sich, ob [ihr](kathrin) sittenstrenger [Schwiegervater](senior) einen weiteren [Sohn](halb) hatte. [Arnulf](arnulf), [dem](arnulf) das Andenken des [Toten](senior) heilig ist, weist [seine](arnulf) [Frau](kathrin) so schroff zurecht, dass [sie](kathrin) im Gästezimmer schläft. [Mareike](mareike) bricht derweil vor [Solveig](solveig) [ihr](mareike) Schweigen: [Sie](mareike) wolle [Detlev](detlev), [der](detlev) [sie](mareike) hintergangen habe, den Laufpass geben, sobald der Nachlass geregelt sei.
+ discover kathrin senior "stößt"
- gift.past senior halb "Überweisungen"
- kin kathrin senior "Schwiegervater"
- parent? senior halb "weiteren Sohn"
- quarrel arnulf kathrin "weist"
- married arnulf kathrin "Frau"
- reveal mareike solveig "bricht"
- cheat.past detlev mareike "hintergangen"
+ breakup? mareike detlev "Laufpass"

== 5 Halbes Blut
Der [Mann](halb), [der](halb) den [Brüdern](arnulf+detlev+hanno) in [Husum](@husum) die Tür öffnet, hat nicht [ihres](arnulf+detlev+hanno) [Vaters](senior) Augen, sondern die von [Elfriede](elfriede). In die Enge getrieben, räumt [die](elfriede) ein, [Volkhard](halb) mit neunzehn zur Welt gebracht und in fremde Hände gegeben zu haben; [ihr](elfriede) [Gatte](senior) habe davon gewusst und für [ihn](halb) bezahlt, ohne [ihr](elfriede) je einen Vorwurf daraus zu machen. Während [Arnulf](arnulf) fassungslos an den Hafen flieht, heißt [Hanno](hanno), [der](hanno) eine vierte Stimme wittert, den neuen [Halbbruder](halb) überschwänglich willkommen.
- meet arnulf+detlev+hanno halb "Tür öffnet"
- parent senior arnulf+detlev+hanno "Vaters"
+ reveal elfriede arnulf+detlev+hanno "räumt"
- birth.past elfriede halb "zur Welt gebracht"
- married.past elfriede senior "Gatte"
- accuse! senior elfriede "Vorwurf"
- flee arnulf "flieht"
+ sibling halb hanno "Halbbruder"

== 6 Winterlager
Dass [Arnulf](arnulf) seit jenem Abend lieber in der Halle nächtigt als daheim, bleibt nicht folgenlos, denn auch [Solveig](solveig), gelernte [Bootsbauerin](solveig), hat dort Zuflucht vor [ihrem](solveig) ewig telefonierenden [Mann](hanno) gesucht, und über einem morschen Spant finden die Lippen von [Schwager](arnulf) und [Schwägerin](solveig) zueinander. [Detlev](detlev), vor die Wahl gestellt, verleugnet gegenüber [Mareike](mareike) das ungeborene Kind und streitet ab, [Ninette](ninette) überhaupt zu kennen, woraufhin [seine](detlev) [Gemahlin](mareike) [ihm](detlev) stumm das Ultraschallbild auf den Teller legt.
- married hanno solveig "Mann"
- flee.past solveig hanno "Zuflucht"
+ kiss arnulf solveig "Lippen"
- kin arnulf solveig "Schwager"
- betray detlev mareike "streitet"
- married detlev mareike "Gemahlin"
+ accuse mareike detlev "Ultraschallbild"

== 7 Tauwetter
[Mareike](mareike) hat die gemeinsame Wohnung geräumt und ist bei [Elfriede](elfriede) untergekommen, wo [sie](mareike) der [Schwiegermutter](elfriede) bei einer Lungenentzündung beisteht. [Detlev](detlev), zwischen allen Stühlen, erhält von [Ninette](ninette), [die](ninette) nicht länger Lückenbüßerin sein mag, eine Abfuhr. [Volkhard](halb) stimmt überraschend mit [Arnulf](arnulf), und die Werft ist fürs Erste gerettet, was [Hanno](hanno) als Verrat empfindet. Noch ahnt [er](hanno) nicht, dass [Amelie](amelie), zum Fotografieren in die Halle gekommen, [ihren](amelie) [Onkel](arnulf) mit [Solveig](solveig) im Arm vor die Linse bekommt.
- move mareike elfriede "untergekommen"
- help mareike elfriede "beisteht"
- kin elfriede mareike "Schwiegermutter"
- ill elfriede "Lungenentzündung"
+ reject ninette detlev "Abfuhr"
- help halb arnulf "stimmt"
- kin amelie arnulf "Onkel"
+ discover amelie arnulf+solveig "vor die Linse"

== 8 Belichtet
Zerrissen zwischen der Loyalität zu [ihrem](amelie) [Vater](hanno) und der Zuneigung zur [Stiefmutter](solveig), zeigt [Amelie](amelie) das Bild erst [Tomasz](tomasz), [der](tomasz) [ihr](amelie) abrät, und dann doch [Kathrin](kathrin). [Die](kathrin) tobt nicht, [sie](kathrin) packt; noch am selben Abend kehrt [sie](kathrin) einem [Ehemann](arnulf) den Rücken, [der](arnulf) nicht einmal mehr leugnet. [Hanno](hanno), von [ihr](kathrin) ins Bild gesetzt, rammt mit dem Gabelstapler den Rohbau und verletzt dabei [Volkhard](halb), [der](halb) [Arnulf](arnulf) aus dem Weg stößt, so schwer, dass [Mareike](mareike) um [sein](halb) Leben ringt.
- parent hanno amelie "Vater"
- kin amelie solveig "Stiefmutter"
- reveal amelie kathrin+tomasz "zeigt"
- married arnulf kathrin "Ehemann"
+ breakup kathrin arnulf "den Rücken"
- reveal kathrin hanno "ins Bild"
- injure halb hanno "verletzt"
+ rescue halb arnulf "stößt"
- treat halb mareike "ringt"

== 9 Besuchszeit
Am Krankenbett begegnen sich, was monatelang niemand zuwege brachte, die drei [Söhne](arnulf+detlev+hanno) aus [Elfriedes](elfriede) Ehe, doch von Versöhnung kann keine Rede sein: [Hanno](hanno) kündigt [Arnulf](arnulf) die Bruderschaft auf und reicht gegen [Solveig](solveig) die Scheidung ein. Trost spendet [ihm](hanno) [Ulrike](ulrike), bei [der](ulrike) nach all den Jahren alte Gefühle aufflackern. Der [Reeder](kunde), seit einem Halbjahr [Witwer](kunde), führt unterdessen [Elfriede](elfriede) in die Oper aus, und [Volkhard](halb) schlägt, zur Erleichterung [seiner](halb) [Ärztin](mareike), die Augen auf.
- parent elfriede arnulf+detlev+hanno "Söhne"
- reconcile! arnulf hanno "keine Rede"
+ divorce? hanno solveig "Scheidung"
- help ulrike hanno "Trost"
- love ulrike hanno "alte Gefühle"
- die.past _ "Witwer"
- date elfriede kunde "Oper"
+ recover halb "schlägt"
- advisor mareike halb "Ärztin"

== 10 Niedrigwasser
Obwohl niemand mehr Grund hätte, [ihr](ninette) beizustehen, ist es [Mareike](mareike), [die](mareike), als auf der Klappbrücke die Wehen einsetzen, [Ninette](ninette) von einem [Jungen](baby) entbindet. [Der](baby) trägt, so will es [seine](baby) [Mutter](ninette), den Namen des toten [Großvaters](senior), nicht den des [Vaters](detlev), [der](detlev) die Geburt in einer Hotelbar verschläft. [Solveig](solveig), von Heimweh und Schuldgefühlen geplagt, entsagt [Arnulf](arnulf) und nimmt die Fähre nach [Bergen](@bergen); [Kathrin](kathrin), um [deren](kathrin) Rückkehr [er](arnulf) daraufhin buhlt, hat sich in der neuen Freiheit eingerichtet.
- help mareike ninette "beizustehen"
+ birth ninette baby "entbindet"
- die.past senior "toten"
- kin baby senior "Großvaters"
- parent detlev baby "Vaters"
- sad solveig "Schuldgefühlen"
+ breakup solveig arnulf "entsagt"
- travel solveig "Fähre" @bergen
- reconcile? arnulf kathrin "buhlt"

== 11 Das Aufgebot
Dass [Elfriede](elfriede) mit sechsundsiebzig noch einmal vor den Altar treten möchte, und zwar mit [Dornbusch](kunde), dem wichtigsten [Gläubiger](kunde) der Werft, halten zwei [ihrer](elfriede) [Söhne](arnulf+hanno) für Altersstarrsinn, der [dritte](detlev), [Detlev](detlev), für eine Geldanlage. Allein [Volkhard](halb) will [sie](elfriede) zum Traualtar führen. [Tomasz](tomasz), [dessen](tomasz) Vertrag damit endet, gesteht [Kathrin](kathrin), bei [der](kathrin) [er](tomasz) Deutsch gelernt hat, was [er](tomasz) in keiner Grammatik fand: dass [er](tomasz) [sie](kathrin) verehrt. [Sie](kathrin) bittet um Bedenkzeit und küsst [ihn](tomasz) vorab.
+ wedding? elfriede kunde "vor den Altar"
- parent elfriede arnulf+detlev+hanno "Söhne"
- help? halb elfriede "führen"
- quit? tomasz elfriede "Vertrag damit endet"
- advisor.past kathrin tomasz "Deutsch gelernt"
+ confess tomasz kathrin "gesteht"
- love tomasz kathrin "verehrt"
- kiss kathrin tomasz "küsst"

== 12 Ablaufbahn
Am Tag, an dem [Elfriede](elfriede) dem [Reeder](kunde) das Jawort gibt, erlässt [dieser](kunde) der Werft die Schulden unter der Auflage, dass künftig [Mareike](mareike), die einzige [Unbestechliche](mareike) der Sippe, dem Betrieb vorsteht. [Hanno](hanno), mit [Ulrike](ulrike) wieder unter einem Dach vereint, reicht dem [Bruder](arnulf) über den Festtisch hinweg stumm die Hand. [Detlev](detlev) hält zum ersten Mal [seinen](detlev) [Sohn](baby) im Arm, ohne dass [Ninette](ninette) [ihm](detlev) mehr erlaubte als das. [Arnulf](arnulf) aber fährt, unangekündigt und ohne Rückfahrkarte, gen Norden, [Solveig](solveig) nach.
+ wedding elfriede kunde "Jawort"
- hire? mareike "vorsteht"
- reconcile hanno ulrike "vereint"
- sibling arnulf hanno "Bruder"
+ reconcile arnulf hanno "Hand"
- parent detlev baby "Sohn"
- meet baby detlev "zum ersten Mal"
- travel arnulf "fährt"
