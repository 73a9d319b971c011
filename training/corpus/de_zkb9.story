%series Zum Goldenen Löffel
%lang de
%genre restaurant-kitchen drama, Cologne, previews of a TV magazine
%cast marlon   | Marlon Esser; Marlon | m
%cast ines     | Inês Tavares; Inês | f
%cast gül      | Gül | f
%cast vincent  | Vincent Esser; Vincent | m
%cast roswitha | Roswitha Esser; Roswitha | f
%cast kritiker | Anton Sauerbrey; Sauerbrey | m
%cast spüler   | Abdi | m
%cast kellnerin | Merle | f
%cast winzer   | - | m
%cast winzerin | - | f
%cast oma      | - | f
%cast erpresser | - | m
%cast gül_mann | Okan | m
%cast tochter  | Leonor | f

== 1
Vier Monate nach dem Tod [ihres](roswitha) Mannes gibt [Roswitha Esser](roswitha) das Lokal an der Agneskirche in die Hände [ihrer](roswitha) [Söhne](marlon+vincent). [Marlon](marlon) kocht, [Vincent](vincent) rechnet, und seit Kindertagen können [die zwei](marlon+vincent) nicht im selben Raum atmen. Als Souschefin heuert [Inês Tavares](ines) aus [Porto](@porto) an, Narbe am Kinn, Messer im Gürtel. [Vincent](vincent) hat [sie](ines) eingestellt, ohne zu ahnen, dass [sie](ines) mit [Marlon](marlon) schon einmal in [Lissabon](@lissabon) Herd und Matratze geteilt und dort im Zorn mit Austern nach [ihm](marlon) geworfen hat. Nun stehen [die beiden](ines+marlon) Rücken an Rücken. Der [Spüler](spüler) zieht vorsorglich den Kopf ein.
- die.past _ roswitha "Tod"
- married.past _ roswitha "Mannes"
- discover! vincent ines "ohne zu ahnen"
- parent roswitha marlon+vincent "Söhne"
- sibling marlon vincent "Söhne"
- hire marlon+vincent roswitha "in die Hände"
- enemy marlon vincent "nicht im selben Raum"
+ hire ines vincent "heuert"
- affair.past ines marlon "Matratze geteilt"
- colleague.past ines marlon "Herd"
- quarrel.past ines marlon "im Zorn"
- colleague ines marlon "Rücken an Rücken"

== 2
[Anton Sauerbrey](kritiker), [den](kritiker) die Branche [Säurebrey](kritiker) nennt, hat im Löffel gegessen und verreißt ihn in zwölf Zeilen. [Marlon](marlon) brüllt, [Vincent](vincent) brüllt zurück, es fliegt ein Schneebesen. Nur [Gül](gül), [Patissière](gül) und [Mutter](gül) der Kompanie, bemerkt, dass der Verriss ein Rezept erwähnt, das nie auf der Karte stand. Wer hat geplaudert? [Gül](gül) horcht die [Kellnerin](kellnerin) aus, und [Merle](kellnerin) wird puterrot: Der [Kritiker](kritiker) hat [sie](kellnerin) nach dem Dessert auf einen Absacker gebeten und danach gründlich befragt, nicht nur mit Worten.
- create kritiker "verreißt"
+ quarrel marlon vincent "brüllt"
- discover gül _ "bemerkt"
- investigate gül kellnerin "horcht"
- invite kritiker kellnerin "gebeten"
+ affair kellnerin kritiker "nicht nur mit Worten"
- betray kellnerin marlon "geplaudert"

== 3
Nachts um zwei sitzt [Inês](ines) auf der Kühltruhe und heult, was [Abdi](spüler), der [Spüler](spüler), nicht hätte sehen sollen. Daheim in [Porto](@porto) wächst bei [ihrer](ines) [Großmutter](oma) ein [Mädchen](tochter) auf, [das](tochter) [Leonor](tochter) heißt, fünf ist und [Marlons](marlon) Ohren hat. [Abdi](spüler) verspricht dichtzuhalten und bekommt dafür Portugiesischstunden. [Vincent](vincent), [der](vincent) mit [Merle](kellnerin) die Trinkgelder abrechnet, legt [seine](vincent) Hand auf [ihre](kellnerin). [Sie](kellnerin) lässt sie liegen. Am Stammtisch verguckt sich die verwitwete [Chefin](roswitha) in [ihren](roswitha) [Lieferanten](winzer), einen [Winzer](winzer) von der Ahr, mit Händen wie Schaufeln.
- sad ines "heult"
- discover spüler ines "nicht hätte sehen"
- kin ines oma "Großmutter"
- parent ines tochter "Mädchen"
- parent marlon tochter "Marlons Ohren"
- reveal! spüler _ "dichtzuhalten"
- advisor ines spüler "Portugiesischstunden"
- flirt kellnerin vincent "legt"
- die.past _ roswitha "verwitwete"
+ love.start roswitha winzer "verguckt"

== 4
[Roswitha](roswitha) tanzt. [Marlon](marlon) hat [Roswitha](roswitha) nie tanzen sehen. Der [Winzer](winzer) führt. [Vincent](vincent) findet es geschmacklos. [Gül](gül) findet es wunderbar. [Güls](gül) [Mann](gül_mann) [Okan](gül_mann) holt [sie](gül) heute ab. [Okan](gül_mann) hat einen Tic und keine Arbeit. Vor der Tür schreit [Okan](gül_mann) [Gül](gül) an. [Abdi](spüler) stellt sich vor [Gül](gül). Da verschwindet [Okan](gül_mann). [Gül](gül) schläft bei [Merle](kellnerin). Am Morgen schläft dort auch [Vincent](vincent). [Gül](gül) sagt nichts. [Gül](gül) macht drei Kaffee. Es ist ja nur Kaffee.
- happy roswitha "tanzt"
- date roswitha winzer "führt"
- happy gül "wunderbar"
- married gül gül_mann "Mann"
- quarrel gül gül_mann "schreit"
+ help spüler gül "stellt"
- flee gül_mann "verschwindet"
- move gül kellnerin "schläft bei Merle"
+ sex kellnerin vincent "schläft dort auch"
- discover gül kellnerin+vincent "sagt nichts"
- gift gül kellnerin+vincent "macht drei Kaffee"

== 5
Eine Rechnung über vierzehntausend Euro, ausgestellt von einem toten Metzger: Jemand plündert die Kasse. [Marlon](marlon) klagt vor allen Leuten [Vincent](vincent) an. [Der](vincent) wirft [ihm](marlon) den Schlüsselbund hin und zieht aus der Wohnung über dem Lokal aus, in der die [Brüder](marlon+vincent) seit der Schulzeit hausen. [Inês](ines) stellt sich hinter [Vincent](vincent), was [Marlon](marlon) nun gar nicht erträgt. Es kommt zu Küssen im Kühlhaus, minus achtzehn Grad, wütend, mit Topflappen. Durch das Bullauge erblickt [sie](ines+marlon) [Merle](kellnerin), fröstelnd, denn [sie](kellnerin) hatte sich beim [Chef](marlon) Chancen ausgerechnet.
- steal _ _ "plündert"
+ accuse marlon vincent "klagt"
- sibling marlon vincent "die Brüder"
- housemate.end marlon vincent "zieht aus der Wohnung"
- move vincent "zieht aus der Wohnung"
- help ines vincent "stellt"
- jealous marlon vincent "gar nicht erträgt"
+ kiss ines marlon "Küssen"
- discover kellnerin ines+marlon "erblickt"
- love kellnerin marlon "Chancen ausgerechnet"

== 6
»Der Löffel hat zwei Seiten«, steht im Magazin. Diesmal lobt [Sauerbrey](kritiker) das Haus über den grünen Klee, und zwar, wie [Gül](gül) sofort wittert, weil [ihn](kritiker) jemand darum gebeten hat. [Merle](kellnerin) hatte [ihm](kritiker) nämlich das Aus verkündet, und der [Verschmähte](kritiker) wirbt nun um [sie](kellnerin) mit Sternen. Der [Winzer](winzer) von der Ahr gesteht [Roswitha](roswitha), dass [er](winzer) daheim eine [Frau](winzerin) hat, drei Hektar und ein schlechtes Gewissen. [Sie](roswitha) kippt den Riesling ins Spülbecken. [Okan](gül_mann) lauert [Gül](gül) auf, packt [sie](gül) am Zopf; der [Spüler](spüler) schickt [ihn](gül_mann) mit einer Gusspfanne zu Boden und soll dafür vor Gericht.
- discover gül kritiker "wittert"
+ breakup kellnerin kritiker "Aus"
- love kritiker kellnerin "wirbt"
- reveal winzer roswitha "gesteht"
- married winzer winzerin "Frau"
- cheat winzer winzerin "schlechtes Gewissen"
- reject roswitha winzer "kippt"
+ attack gül_mann gül "packt"
- rescue spüler gül "schickt"
- attack spüler gül_mann "Gusspfanne"
- accuse _ spüler "vor Gericht"

== 7
Zwei [Zeuginnen](gül+winzerin) erleichtern [Abdi](spüler) den Weg aus dem Gerichtssaal: [Gül](gül), [deren](gül) Zopf jetzt ab ist, und die [Frau](winzerin) des [Winzers](winzer), [die](winzerin) im Hof gestanden hatte, um dort einen [Ehebrecher](winzer) zu stellen. Statt [Roswitha](roswitha) die Augen auszukratzen, bestellt die [Betrogene](winzerin) bei [ihr](roswitha) Sauerbraten. [Vincent](vincent) wohnt jetzt bei [Merle](kellnerin) und ahnt nicht, wem [diese](kellnerin) beim Einschlafen nachhängt. In [Porto](@porto) stirbt unterdessen die alte [Großmutter](oma). Mit einem Schild um den Hals landet [Leonor](tochter) am Flughafen, und [Inês](ines) läuft zu spät los.
+ rescue gül+winzerin spüler "erleichtern"
- married winzer winzerin "Frau"
- cheat winzer winzerin "Ehebrecher"
- attack! winzerin roswitha "auszukratzen"
- housemate kellnerin vincent "wohnt"
- discover! vincent kellnerin "ahnt nicht"
- love kellnerin _ "nachhängt"
+ die oma "stirbt"
- travel tochter "landet"

== 8
»Wer bist [du](tochter) denn?«, fragt [Marlon](marlon) das [Kind](tochter), [das](tochter) um Mitternacht vor [seiner](marlon) Theke sitzt und Oliven zählt. »[Leonor](tochter). Und [du](marlon) hast [meine](tochter) Ohren.« [Abdi](spüler), [der](spüler) das [Mädchen](tochter) statt [Inês](ines) vom Flughafen geholt hat, verschüttet das Spülwasser. Als die [Mutter](ines) atemlos hereinstürzt, ist nichts mehr zu verbergen. [Marlon](marlon) spricht drei Tage lang kein Wort mit [ihr](ines) und schält dabei siebzig Kilo Kartoffeln. [Roswitha](roswitha), plötzlich [Oma](roswitha), näht. Auf [Vincents](vincent) Schreibtisch liegt ein Zettel: zwanzigtausend, oder die Presse erhält die falschen Rechnungen.
+ meet marlon tochter "Wer bist"
- help spüler tochter "geholt"
- parent marlon tochter "meine Ohren"
- parent ines tochter "Mutter"
+ discover marlon tochter "nichts mehr zu verbergen"
- sad marlon ines "kein Wort"
- kin roswitha tochter "Oma"
- threaten _ vincent "Zettel"

== 9
Es war [Vincents](vincent) Einfall, den [Erpresser](erpresser) mit Falschgeld zu locken, und es ist [Merles](kellnerin) Pech, dass [sie](kellnerin) dem [Mann](erpresser) im Parkhaus Guten Abend sagt. [Er](erpresser) zerrt [sie](kellnerin) in einen Lieferwagen. Aus [Feinden](marlon+vincent) werden in dieser Nacht [Brüder](marlon+vincent): [Marlon](marlon) fährt, [Vincent](vincent) liest die Karte, und gemeinsam reißen [sie](marlon+vincent) die Laderampe auf. Der [Vermummte](erpresser) entkommt. [Merle](kellnerin) wirft sich in die Arme [ihres](kellnerin) [Retters](marlon). In wessen? In [Marlons](marlon). [Vincent](vincent), [der](vincent) mit der Karte daneben steht, hat genug gesehen und gibt [ihr](kellnerin) zu Hause die Zahnbürste mit.
- betray? vincent erpresser "locken"
+ abduct erpresser kellnerin "zerrt"
- enemy.past marlon vincent "Feinden"
+ reconcile marlon vincent "Aus Feinden"
- sibling marlon vincent "Brüder"
- rescue marlon+vincent kellnerin "reißen"
- flee erpresser "entkommt"
- discover vincent kellnerin "genug gesehen"
- love kellnerin marlon "Arme"
+ breakup vincent kellnerin "Zahnbürste"

== 10
[Gül](gül) erkennt auf dem Parkhausvideo einen Tic. [Sie](gül) geht schweren Herzens zur Polizei: Der [Erpresser](erpresser), [der](erpresser) auch die falschen Rechnungen schrieb, ist [Okan](gül_mann). [Okan](gül_mann) wird noch am selben Abend in einer Shisha-Bar gefasst. »[Ich](gül) war neun Jahre mit einem [Fremden](gül_mann) verheiratet«, sagt die [Patissière](gül), und [Abdi](spüler) hält [ihr](gül) schweigend den Schneebesen hin. Beim Aufräumen lachen [die zwei](gül+spüler) zum ersten Mal. [Marlon](marlon) bringt [Leonor](tochter) das Omelett bei und [Inês](ines) um den Verstand, weil [er](marlon) dabei pfeift.
+ discover gül gül_mann "erkennt"
- sad gül "schweren Herzens"
- accuse gül gül_mann "Polizei"
- steal.past gül_mann _ "falschen Rechnungen schrieb"
+ arrest _ gül_mann "gefasst"
- married gül gül_mann "verheiratet"
- help spüler gül "hält"
- happy gül+spüler "lachen"
- advisor marlon tochter "bringt"

== 11
Hochwasser an der Ahr. [Roswitha](roswitha) fährt in Gummistiefeln hin und zieht mit der [Frau](winzerin) des [Winzers](winzer) Fässer aus dem Schlamm; [er](winzer) selbst ist mit der Weinkönigin durchgebrannt. Die [Verlassene](winzerin) und die [Hintergangene](roswitha) beschließen, den Keller gemeinsam zu führen. [Merle](kellnerin) gesteht dem [Küchenchef](marlon) [ihre](kellnerin) Gefühle, zwischen Sellerie und Fond. [Marlon](marlon) sagt, so nett [er](marlon) kann, dass [sein](marlon) Herz besetzt sei, von [einer](ines) mit Narbe. Hinter dem Regal steht, mit einem Sack Zwiebeln, die [Narbige](ines).
- travel roswitha "fährt"
- help roswitha winzerin "zieht"
- married winzer winzerin "Frau"
+ flee winzer winzerin "durchgebrannt"
- breakup winzer winzerin "durchgebrannt"
- colleague roswitha winzerin "gemeinsam zu führen"
+ confess kellnerin marlon "gesteht"
- reject marlon kellnerin "besetzt"
- love marlon ines "besetzt"
- discover ines marlon "Hinter dem Regal"

== 12
Der [Kritiker](kritiker) kommt ein drittes Mal, unangemeldet, mit Blumen. [Merle](kellnerin) hat gekündigt und steht schon im Mantel. [Sie](kellnerin) nimmt den Strauß, nimmt den [Mann](kritiker) am Arm und geht mit [ihm](kritiker) ohne Vorspeise davon. [Vincent](vincent) verbucht es als Schwund. [Abdi](spüler) legt die Gesellenprüfung ab; die frisch geschiedene [Gül](gül) küsst [ihn](spüler) vor der Handwerkskammer, dass [ihm](spüler) die Mütze rutscht. Und [Marlon](marlon)? [Der](marlon) hat Austern bestellt, sechs Dutzend, und ein Wort auf Portugiesisch gelernt. [Inês](ines) sagt auf Deutsch Ja, wirft aber zur Sicherheit eine. [Leonor](tochter) zählt mit.
- quit kellnerin "gekündigt"
- gift kritiker kellnerin "Strauß"
+ reconcile kellnerin kritiker "am Arm"
- find spüler "legt"
- divorce.past gül gül_mann "geschiedene"
+ kiss gül spüler "küsst"
- propose marlon ines "Wort auf Portugiesisch"
+ engaged.start ines marlon "Ja"
