%series Die Nonnen von Sankt Kummernus
%lang de
%genre Klosterkrimi, Altbayern, heitere Wochenvorschau
%cast walburga | Mutter Walburga; Walburga | f
%cast pankratia | Schwester Pankratia; Pankratia; Panki | f
%cast novizin | Esperanza Vogt; Esperanza | f
%cast gendarm | Hauptkommissar Loibl; Loibl; Sepp Loibl; Sepp | m
%cast bischof | Bischof Reitmoser; Reitmoser | m
%cast brauer | Korbinian Haslinger; Haslinger; Korbinian | m
%cast brauerin | Vroni Haslinger; Vroni | f
%cast heiler | Swami Klaus; Klaus Dobler; Dobler | m
%cast gaertnerin | Schwester Notgera; Notgera | f
%cast neffe | Toni Haslinger; Toni | m
%cast sandale | - | m
%cast gestalt | - | n
%cast sekretaer | - | m
%cast zwilling | Konstanze Pauli; Konstanze | f

== 1
Kaum hat die pensionierte [Kriminaltechnikerin](pankratia) Pauli als [Schwester Pankratia](pankratia) die Gelübde abgelegt, liegt im Gurkenbeet eine [Tote](gaertnerin): [Schwester Notgera](gaertnerin), die [Gärtnerin](gaertnerin), erschlagen mit dem Spaten. [Hauptkommissar Loibl](gendarm), [der](gendarm) bei [Panki](pankratia) das Handwerk gelernt hat und sich vor [ihr](pankratia) noch immer fürchtet, tippt auf einen Landstreicher. [Mutter Walburga](walburga) verbietet der [Neuen](pankratia) das Schnüffeln. [Die](pankratia) gehorcht bis nach der Vesper. Im Komposthaufen gräbt [sie](pankratia) ein Rezeptbuch aus, das seit 1803 als verschollen gilt.
- quit.past pankratia "pensionierte"
+ kill _ gaertnerin "erschlagen"
- advisor.past pankratia gendarm "gelernt"
- sad gendarm pankratia "fürchtet"
- accuse gendarm _ "tippt"
- boss walburga pankratia "verbietet"
- investigate? pankratia gaertnerin "Schnüffeln"
+ find pankratia "gräbt"

== 2
Das Buch verrät, wie man das Kummernusbier braut, und danach lechzt [Korbinian Haslinger](brauer), [Brauereibesitzer](brauer) mit leeren Kesseln. [Er](brauer) hat [Notgera](gaertnerin) dreimal bedrängt, dreimal hat [sie](gaertnerin) [ihn](brauer) mit dem Gartenschlauch verjagt. [Seine](brauer) [Gemahlin](brauerin) [Vroni](brauerin) gibt [ihm](brauer) für die Tatzeit ein Alibi, das so dünn ist wie [sein](brauer) Weißbier. Die [Novizin](novizin) [Esperanza](novizin), [die](novizin) heimlich raucht, will am Tor einen [Mann](sandale) in Sandalen gesehen haben. Zur Strafe fürs Rauchen darf [sie](novizin) jetzt den Hühnerstall ausmisten, und zwar bis Ostern.
+ threaten.past brauer gaertnerin "bedrängt"
- reject.past gaertnerin brauer "verjagt"
- married brauer brauerin "Gemahlin"
- help brauerin brauer "Alibi"
- kill! brauer gaertnerin "Alibi"
- discover.past novizin sandale "gesehen"

== 3
Sandalen trägt im Landkreis nur einer: [Swami Klaus](heiler), bürgerlich [Dobler](heiler), früher Versicherungsbetrüger, heute Erleuchteter. [Loibl](gendarm) lässt [ihn](heiler) holen, muss [ihn](heiler) aber laufen lassen, weil halb [Altötting](@altoetting) zur selben Zeit mit [ihm](heiler) gesummt hat. Auch [Vroni Haslinger](brauerin) war dabei und tut dort mehr als summen. Als [Korbinian](brauer) davon Wind bekommt, fährt [er](brauer) mit dem Bierlaster durch die Jurte. [Dobler](heiler) entkommt im Lendentuch in den Klostergarten, wo [Walburga](walburga) [ihm](heiler) Asyl gewährt. Und eine Kutte.
- betray.past heiler _ "Versicherungsbetrüger"
- arrest gendarm heiler "holen"
+ affair brauerin heiler "mehr als summen"
- cheat brauerin brauer "mehr als summen"
- discover brauer brauerin "Wind bekommt"
+ attack brauer heiler "Bierlaster"
- flee heiler brauer "entkommt"
- help walburga heiler "Asyl"
- gift walburga heiler "Kutte"

== 4
[Bischof Reitmoser](bischof) will das Kloster schließen und den Grund an [Haslinger](brauer) verkaufen. [Mutter Walburga](walburga), [die](walburga) [seine](bischof) Tanzstundenpartnerin war, bevor [beide](bischof+walburga) zum Herrn fanden, serviert [ihm](bischof) eine Woche lang nur Graupen. [Pankratia](pankratia) findet heraus, dass [Notgera](gaertnerin) ein [Kind](novizin) hatte, weggegeben vor zwanzig Jahren. [Sie](pankratia) vergleicht heimlich Haarproben aus dem Waschraum. Das Ergebnis steht in der Küche zwischen Salz und Majoran: [Esperanza](novizin) hat ein Jahr lang neben [ihrer](novizin) [Mutter](gaertnerin) Unkraut gejätet, ohne es zu ahnen.
- friend.past bischof walburga "Tanzstundenpartnerin"
- investigate pankratia novizin "vergleicht"
+ discover pankratia gaertnerin "findet heraus"
+ parent gaertnerin novizin "ihrer Mutter"
- discover! novizin gaertnerin "ohne es zu ahnen"

== 5
Wer bringt es der [Novizin](novizin) bei? [Pankratia](pankratia) zieht das kürzere Streichholz. [Esperanza](novizin) hört zu, zündet sich eine an und fragt nach dem [Vater](brauer). [Der](brauer) steht, so viel weiß [Panki](pankratia) inzwischen auch, als Stifter im Kirchenfenster: [Korbinian Haslinger](brauer). Das [Mädchen](novizin) marschiert in Holzschuhen zur Brauerei und schleudert [ihm](brauer) die Wahrheit vor die Füße, mitten in die Jahreshauptversammlung. [Vroni](brauerin), kinderlos, verlässt den Saal. [Korbinian](brauer) sieht zum ersten Mal in [seinem](brauer) Leben aus, als hätte [er](brauer) Durst.
- reveal pankratia novizin "das kürzere Streichholz"
+ parent brauer novizin "Vater"
+ reveal novizin brauer "schleudert"
- travel novizin "marschiert"
- discover brauer novizin "Wahrheit"
- parent! brauerin _ "kinderlos"

== 6
Die [Brauerin](brauerin) zieht zum [Swami](heiler) in die Klosterscheune, was die [Oberin](walburga) auf eine harte Probe stellt. [Toni](neffe), [Korbinians](brauer) [Neffe](neffe) und bislang einziger [Erbe](neffe), bietet der frisch entdeckten [Cousine](novizin) an, [ihr](novizin) das Brauen zu zeigen. [Er](neffe) ist charmant, [er](neffe) ist hilfsbereit, und [er](neffe) lässt die Kellertür ins Schloss fallen, als [sie](novizin) zwischen den Gärbottichen steht. Das Gas steigt. [Loibl](gendarm), [der](gendarm) eigentlich nur ein Helles wollte, hört das Klopfen und bricht mit einem Fass die Tür auf.
- breakup brauerin brauer "zieht zum Swami"
- housemate.start brauerin heiler "Klosterscheune"
- kin brauer neffe "Neffe"
- kin neffe novizin "Cousine"
- help? neffe novizin "bietet"
+ kill? neffe novizin "Kellertür"
+ rescue gendarm novizin "bricht"

== 7
[Toni](neffe) schwört, es sei der Wind gewesen. Beweise? Keine. [Pankratia](pankratia) stellt [ihm](neffe) eine Falle und lässt in der Dorfwirtschaft verlauten, [Notgera](gaertnerin) habe Tagebuch geführt. Nachts schleicht eine [Gestalt](gestalt) durch den Kreuzgang, packt jedoch nicht den Köder, sondern [Mutter Walburga](walburga), [die](walburga) beim Naschen in der Speisekammer saß. Am Morgen ist die [Oberin](walburga) weg. Auf dem Altar liegt ein Zettel: das Rezeptbuch gegen die [Alte](walburga). Der [Bischof](bischof) bricht die Visitation ab und, sehr zur Überraschung [seines](bischof) [Sekretärs](sekretaer), in Tränen aus.
- kill! neffe novizin "Wind"
- betray pankratia neffe "Falle"
+ abduct gestalt walburga "packt"
- threaten gestalt _ "Zettel"
- boss bischof sekretaer "Sekretärs"
- sad bischof walburga "Tränen"

== 8
Geldübergabe ohne Geld, am Marterl, um Mitternacht. [Sepp Loibl](gendarm) steckt in einem Habit, der [ihm](gendarm) bis zum Knie reicht. Wer auftaucht, ist nicht [Toni](neffe). Es ist [Vroni](brauerin)! [Sie](brauerin) hat [Notgera](gaertnerin) im Affekt erschlagen, nachdem [die](gaertnerin) [ihr](brauerin) ins Gesicht gesagt hatte, wessen [Kind](novizin) im Hühnerstall steht. Von [Toni](neffe) beobachtet, wurde [sie](brauerin) seither von [ihm](neffe) ausgequetscht wie eine Zitrone: Das Buch, die [Äbtissin](walburga), alles [seine](neffe) Idee. [Pankratia](pankratia) reicht der [Schluchzenden](brauerin) ein Taschentuch und dann dem [Kommissar](gendarm) die Handschellen.
+ kill.past brauerin gaertnerin "im Affekt erschlagen"
- reveal.past gaertnerin brauerin "gesagt"
- discover.past neffe brauerin "beobachtet"
- threaten.past neffe brauerin "ausgequetscht"
- abduct.past brauerin walburga "Äbtissin"
- sad brauerin "Schluchzenden"
- help pankratia brauerin "Taschentuch"
+ arrest gendarm brauerin "Handschellen"

== 9
Wo steckt die [Oberin](walburga)? [Swami Klaus](heiler), gedemütigt, weil [er](heiler) vom Doppelleben [seiner](heiler) [Gefährtin](brauerin) nichts geahnt hat, pendelt über der Landkarte und trifft tatsächlich: Eiskeller, dritter Stollen. Zu Fuß und in Pantoffeln steigt der [Bischof](bischof) hinab und trägt [Walburga](walburga) auf dem Arm ans Licht. [Er](bischof) habe, sagt [er](bischof), vor vierzig Jahren den falschen Zug genommen. [Sie](walburga) sagt, der Zug sei schon recht gewesen, bloß die Graupen täten [ihr](walburga) leid. Das Kloster bleibt.
- betray.past brauerin heiler "Doppelleben"
- couple brauerin heiler "Gefährtin"
- sad heiler "gedemütigt"
- discover! heiler brauerin "geahnt"
- find heiler walburga "trifft"
+ rescue bischof walburga "trägt"
- confess bischof walburga "falschen Zug"
- reject walburga bischof "schon recht"
- reconcile bischof walburga "Graupen"

== 10
[Toni](neffe) ist mit der Brauereikasse nach [Passau](@passau) durchgebrannt. [Esperanza](novizin), hinterher auf dem Moped, stellt [ihn](neffe) an der Ilz; [er](neffe) zieht ein Messer, und [sie](novizin) zieht, weil nichts anderes zur Hand ist, einen Rosenkranz. Der reicht. [Korbinian](brauer), bankrott und allein, klopft an die Klosterpforte und fragt nach [seiner](brauer) [Tochter](novizin). [Pankratia](pankratia) öffnet. Lange schaut [sie](pankratia) sich diesen [Mann](brauer) an, [den](brauer) [sie](pankratia) wochenlang für einen Mörder gehalten hat, dann zeigt [sie](pankratia) auf den Hühnerstall.
- steal neffe brauer "Brauereikasse"
- flee neffe "durchgebrannt"
- find novizin neffe "stellt"
- threaten neffe novizin "Messer"
+ arrest novizin neffe "Rosenkranz"
- sad brauer "bankrott und allein"
- parent brauer novizin "Tochter"
- kill! brauer gaertnerin "gehalten"
- help pankratia brauer "zeigt"

== 11
Zwei Wochen mistet ein [Brauer](brauer) schweigend neben [seinem](brauer) [Kind](novizin). In der dritten lacht [sie](novizin) über einen Witz. Beim Klosterfest sticht [Reitmoser](bischof) das erste Fass Kummernusbier an, gebraut von [Vater](brauer) und [Tochter](novizin) nach dem Rezept der [Toten](gaertnerin). Da betritt eine [Frau](zwilling) den Hof, [die](zwilling) aussieht wie [Schwester Pankratia](pankratia), nur mit Lippenstift. [Loibl](gendarm) verschluckt sich. Die [Fremde](zwilling) stellt sich als [Konstanze Pauli](zwilling) vor, und [sie](zwilling) möchte bitte [ihren](zwilling) Namen zurück, den [ihr](zwilling) die [Schwester](pankratia) 1979 entwendet hat.
- parent brauer novizin "Kind"
+ happy novizin brauer "lacht"
- celebrate _ "Klosterfest"
- create brauer+novizin "gebraut"
- die.past gaertnerin "Toten"
- sibling pankratia zwilling "Schwester"#2
+ steal.past pankratia zwilling "entwendet"

== 12
[Pankratia](pankratia) beichtet, auf dem Melkschemel, vor versammeltem Konvent. Unter dem Namen des [Zwillings](zwilling) ging [sie](pankratia) zur Polizei, weil die eigene Akte einen Banküberfall enthielt. Von Rechts wegen müsste [Sepp](gendarm) [seine](gendarm) alte [Lehrmeisterin](pankratia) jetzt mitnehmen. [Er](gendarm) nimmt stattdessen Urlaub. [Konstanze](zwilling) verzeiht [ihr](pankratia), gegen ein Fass monatlich, und fährt wieder ab. [Esperanza](novizin) gibt den Schleier zurück; [sie](novizin) zieht mit [Korbinian](brauer) in das leere Haus. Bleibt die Frage, warum im Gurkenbeet schon wieder ein Schuh steckt.
+ reveal pankratia _ "beichtet"
- sibling pankratia zwilling "Zwillings"
- steal.past pankratia _ "Banküberfall"
- advisor.past pankratia gendarm "Lehrmeisterin"
- arrest! gendarm pankratia "mitnehmen"
- reconcile pankratia zwilling "verzeiht"
- travel zwilling "fährt"
- quit novizin "Schleier"
- housemate.start brauer novizin "leere Haus"
