%series Gut Lerchenau
%lang de
%genre early-evening telenovela on a country estate, terse TV listings
%cast henrike | Henrike von Plessow; Henrike; Frau von Plessow | f
%cast malte | Malte von Plessow; Malte | m
%cast jorid | Jorid von Plessow; Jorid | f
%cast tove | Tove Dahlmann; Tove; Dahlmann | f
%cast ansgar | Ansgar Wulff; Ansgar; Wulff | m
%cast bonnie | Bonnie Achternbusch; Bonnie | f
%cast kasimir | Kasimir Sommer; Kasimir; Sommer | m
%cast elodie | Élodie Marchand; Élodie | f
%cast nils | Nils Achternbusch; Nils | m
%cast eike | Eike | n
%cast klempner | Rüdiger Fuchs; Fuchs; Rüdiger | m
%cast brandt | Dr. Brandt; Brandt | m
%cast plessow | Gernot von Plessow; Gernot | m
%cast fremder | - | m
%cast greta | Greta | f

== 1
[Tove Dahlmann](tove) ist die Neue: Ab heute kümmert sich die junge [Tierärztin](tove) um die Pferde von [Gut Lerchenau](@lerchenau). [Ihre](tove) alte [Schulkameradin](bonnie) [Bonnie](bonnie), [Köchin](bonnie) im Herrenhaus, hat [ihr](tove) den Posten verschafft und räumt für [sie](tove) das halbe Zimmer frei. Am Koppelzaun verschlägt es [ihr](tove) die Sprache: [Malte](malte), der [Erbe](malte), lächelt [sie](tove) an. Leider steckt an [seiner](malte) Hand schon ein Ring, den [ihm](malte) [Élodie Marchand](elodie) aus [Lyon](@lyon) angesteckt hat; im Mai soll getraut werden. [Maltes](malte) [Mutter](henrike) [Henrike](henrike) sieht den Blick und macht sich Notizen.
+ hire tove "die Neue" @lerchenau
- friend bonnie tove "Schulkameradin"
- help bonnie tove "verschafft"
- housemate.start bonnie tove "räumt"
+ love.start tove malte "verschlägt es ihr"
- flirt malte tove "lächelt"
- engaged elodie malte "Ring"
- wedding? elodie malte "getraut"
- parent henrike malte "Mutter"
- discover henrike malte+tove "sieht den Blick"

== 2
[Élodie](elodie) reist an und lässt [ihren](elodie) [Zukünftigen](malte) keine Minute aus den Augen. [Verwalter](ansgar) [Ansgar Wulff](ansgar) hat dafür nur Augen für [Jorid](jorid), die kleine [Schwester](jorid) von [Malte](malte). Dass [er](ansgar) doppelt so alt ist wie [sie](jorid), stört [ihn](ansgar) nicht, [sie](jorid) schon: Den Strauß, den [er](ansgar) [ihr](jorid) überreicht, bekommt das Schwein. In der Küche fliegen Töpfe. [Bonnie](bonnie) und [ihr](bonnie) [Mann](nils) [Nils](nils) sind sich wieder einmal nicht grün. Der [Klempner](klempner), [der](klempner) gerade den Hahn abdichtet, stellt sich taub.
- travel elodie "reist an"
- engaged elodie malte "Zukünftigen"
- love ansgar jorid "nur Augen für"
- sibling jorid malte "Schwester"
- gift ansgar jorid "Strauß"
+ reject jorid ansgar "Schwein"
- married bonnie nils "Mann"
- quarrel bonnie nils "nicht grün"

== 3
Der Hengst lahmt, der Regen fällt, und im Stall kommen [Tove](tove) und [Malte](malte) ins Plaudern. Um Mitternacht berühren sich [ihre](malte+tove) Lippen. Am Morgen danach sieht [er](malte) [ihr](tove) nicht in die Augen. [Jorid](jorid) hat den Heuboden als Versteck genutzt und alles mitbekommen; [sie](jorid) hält dicht, aber nur gegen Reitstunden. [Élodie](elodie) sucht indes [Dr. Brandt](brandt) auf, [der](brandt) im Dorf praktiziert. Der [Hausarzt](brandt) der [Plessows](henrike+jorid+malte) gratuliert [ihr](elodie): In sieben Monaten ist es so weit. Warum bricht die [Französin](elodie) in Tränen aus?
+ kiss malte tove "Lippen"
- cheat malte elodie "Lippen"
- discover jorid malte+tove "mitbekommen"
- reveal! jorid "hält dicht"
- threaten jorid malte+tove "nur gegen Reitstunden"
- advisor brandt henrike+jorid+malte "Hausarzt"
+ pregnant elodie "In sieben Monaten"
- sad elodie "Tränen"

== 4
[Malte](malte) hört es als Letzter. [Élodie](elodie) wird Mutter. [Henrike](henrike) strahlt. [Tove](tove) packt. [Bonnie](bonnie) redet [ihr](tove) gut zu. „Ein Kind ist kein Grund, Pferde im Stich zu lassen“, sagt [Bonnie](bonnie). [Tove](tove) bleibt, aber [sie](tove) zeigt [Malte](malte) die kalte Schulter. [Ansgar](ansgar) grollt [Jorid](jorid). [Jorid](jorid) schwärmt für einen [anderen](kasimir). [Er](kasimir) heißt [Kasimir](kasimir). [Kasimir](kasimir) ist Stallbursche, und [Sommer](kasimir) ist nicht die Jahreszeit, sondern [sein](kasimir) Nachname. Noch hat [er](kasimir) von [seinem](kasimir) Glück keinen Schimmer.
- pregnant elodie malte "wird Mutter"
- happy henrike "strahlt"
- quit? tove "packt"
- help bonnie tove "redet ihr gut zu"
+ reject tove malte "kalte Schulter"
- sad ansgar jorid "grollt"
+ love jorid kasimir "schwärmt"
- discover! kasimir jorid "keinen Schimmer"

== 5
[Ansgar](ansgar) setzt dem jungen [Nebenbuhler](kasimir) zu: [Kasimir](kasimir) muss ausmisten, bis der Rücken streikt. [Jorid](jorid) bringt [ihm](kasimir) Salbe und bleibt zum Abendbrot, dann zum Frühstück. Wütend meldet der [Verwalter](ansgar) der [Gutsherrin](henrike), der [Bursche](kasimir) habe Silber mitgehen lassen. [Henrike](henrike) setzt [ihn](kasimir) ohne Anhörung vor die Tür. [Nils](nils) wiederum hat ein Geheimnis, und es riecht nach Veilchen; [seine](nils) [Frau](bonnie) verträgt keine Veilchen. [Bonnie](bonnie) durchwühlt [seine](nils) Jackentaschen und stößt auf eine Hotelrechnung.
- enemy ansgar kasimir "Nebenbuhler"
- boss ansgar kasimir "muss ausmisten"
+ sex jorid kasimir "zum Frühstück"
- help jorid kasimir "Salbe"
- sad ansgar "Wütend"
- accuse ansgar kasimir "meldet"
- steal? kasimir henrike "mitgehen lassen"
+ quit kasimir "vor die Tür"
- boss henrike kasimir "vor die Tür"
- married bonnie nils "Frau"
- cheat? nils bonnie "Veilchen"
- investigate bonnie nils "durchwühlt"
- find bonnie "Hotelrechnung"

== 6
[Bonnie](bonnie) legt die Rechnung neben das Spiegelei. [Nils](nils) kaut, schluckt und packt aus: Seit Ostern trifft [er](nils) sich mit einer [Floristin](greta) namens [Greta](greta). Mit [ihr](greta) sei es nichts Festes. Die [Betrogene](bonnie) wirft [ihn](nils) hinaus, mitsamt dem Ei. Noch am selben Tag klingelt [er](nils) bei [Wulff](ansgar), [der](ansgar) [ihm](nils) widerwillig das Gästesofa überlässt. [Jorid](jorid) hat derweil das vermisste Silber gefunden, und zwar im Kofferraum des [Mannes](ansgar), [der](ansgar) den [Stallburschen](kasimir) angeschwärzt hat. [Sie](jorid) ruft [ihre](jorid) [Mutter](henrike).
- reveal nils bonnie "packt aus"
- affair greta nils "nichts Festes"
- cheat nils bonnie "Betrogene"
+ breakup bonnie nils "wirft ihn hinaus"
- housemate.start ansgar nils "Gästesofa"
- find jorid "vermisste Silber"
- discover jorid ansgar "Kofferraum"
- accuse.past ansgar kasimir "angeschwärzt"
- parent henrike jorid "Mutter"

== 7
[Ansgar](ansgar) muss gehen, [Kasimir](kasimir) darf zurück. Den Abschied versüßt sich der [Geschasste](ansgar) mit einer Drohung: [Er](ansgar) wisse, wo [Gernot von Plessow](plessow) wirklich liege. [Henrike](henrike) wird kreidebleich. [Ihr](henrike) [Gatte](plessow) gilt seit zehn Jahren als ertrunken. [Malte](malte), von klein auf ein [Vatersohn](malte), löchert die [Witwe](henrike) vergeblich. Trost sucht [er](malte) bei [Tove](tove), und die [Tierärztin](tove) gibt nach: [Sie](tove) gehen zusammen ins Autokino. [Seine](malte) [Verlobte](elodie) wartet mit dem Essen, bis die Kerzen verlöschen.
- quit ansgar "muss gehen"
- hire kasimir "darf zurück"
+ threaten ansgar henrike "Drohung"
- sad henrike "kreidebleich"
- married.past henrike plessow "Gatte"
- die.past? plessow "ertrunken"
- parent plessow malte "Vatersohn"
- help tove malte "Trost"
+ date malte tove "Autokino"
- engaged elodie malte "Verlobte"

== 8
Der [Klempner](klempner) ist wieder da, diesmal mit Krawatte. [Rüdiger Fuchs](klempner), wie [er](klempner) heißt, hat [Bonnie](bonnie) seit dem Tag mit dem tropfenden Hahn nicht vergessen. Ob [sie](bonnie) mit [ihm](klempner) tanzen gehe? Die [Köchin](bonnie) sagt Ja, [ihr](bonnie) [Noch-Mann](nils) hört es und verschluckt sich am Kirschkern. In [Dr. Brandts](brandt) Praxis rechnet [Malte](malte) nach. Das Kind kann nicht von [ihm](malte) sein. „Von wem dann?“, fragt [er](malte), und [Élodie](elodie) flüstert den Namen eines [Mannes](fremder), mit [dem](fremder) [sie](elodie) in [Lyon](@lyon) eine einzige Nacht verbracht hat.
- return klempner "wieder da"
- love klempner bonnie "nicht vergessen"
- invite klempner bonnie "tanzen"
+ date? bonnie klempner "sagt Ja"
- married bonnie nils "Noch-Mann"
- jealous nils klempner "verschluckt"
- discover malte elodie "rechnet"
- pregnant! elodie malte "nicht von ihm"
+ reveal elodie malte "flüstert"
- cheat.past elodie malte "einzige Nacht"
- sex.past elodie fremder "einzige Nacht"

== 9
Die Verlobung ist Geschichte. [Élodie](elodie) fährt heim nach [Lyon](@lyon), und am Bahnhof geben sich [die beiden](elodie+malte) ohne Zorn die Hand. [Henrike](henrike) hingegen tobt, denn mit der [Französin](elodie) verliert [sie](henrike) auch [deren](elodie) Mitgift. Auf dem Tanzboden tritt [Fuchs](klempner) [Bonnie](bonnie) dreimal auf den Fuß. [Sie](bonnie) küsst [ihn](klempner) trotzdem. Nebenan taucht eine [Gestalt](eike) mit Rucksack auf, [Eike](eike), [Gretas](greta) [Geschwisterkind](eike) aus [Husum](@husum), und sucht [Nils](nils): [Greta](greta) ist im Krankenhaus. Der [Gärtner](nils), denn das ist [Nils](nils), lässt die Schere fallen.
+ engaged.end elodie malte "Geschichte"
- travel elodie "fährt heim" @lyon
- reconcile elodie malte "ohne Zorn"
- sad henrike "tobt"
- lose henrike "verliert"
- date bonnie klempner "Tanzboden"
+ kiss bonnie klempner "küsst"
- travel eike "taucht"
- kin eike greta "Geschwisterkind"
- ill greta "im Krankenhaus"
- sad nils "lässt die Schere fallen"

== 10
Im Moor findet ein Hund einen Stiefel. Er gehört niemandem, den man noch fragen könnte, glaubt das Dorf. [Ansgar](ansgar) schickt [Henrike](henrike) einen Brief: fünfzigtausend, oder [er](ansgar) redet. [Sie](henrike) zahlt. [Tove](tove) sieht zufällig, wie die [Chefin](henrike) den Umschlag hinter die Tränke legt. Soll [sie](tove) es [Malte](malte) sagen, mit [dem](malte) [sie](tove) seit gestern fest zusammen ist? [Sie](tove) schweigt, und das nimmt [er](malte) [ihr](tove) krumm, als es herauskommt. [Jorid](jorid) und [Kasimir](kasimir) machen es besser: [Die zwei](jorid+kasimir) nehmen eine Wohnung über der Schmiede.
+ threaten ansgar henrike "oder er redet"
- gift henrike ansgar "zahlt"
- discover tove henrike "sieht zufällig"
- boss henrike tove "Chefin"
+ couple.start malte tove "fest zusammen"
- betray tove malte "schweigt"
- quarrel malte tove "krumm"
- housemate.start jorid kasimir "Wohnung"

== 11
Ein Fremder? Nein: [Gernot von Plessow](plessow) steht im Hof, grau und lebendig. Vor zehn Jahren hat [er](plessow) sich mit der Gutskasse abgesetzt, und [seine](plessow) [Frau](henrike) hat es mit einem leeren Sarg vertuscht. [Malte](malte) und [Jorid](jorid) wissen nicht, wen [sie](jorid+malte) mehr hassen sollen. „[Ihr](jorid+malte) habt um einen [Lebenden](plessow) geweint“, sagt der [Heimkehrer](plessow). [Seine](plessow) [Tochter](jorid) gibt [ihm](plessow) eine Ohrfeige, [sein](plessow) [Sohn](malte) die Hand. [Wulff](ansgar), [der](ansgar) nun nichts mehr zu verkaufen hat, verschwindet über die polnische Grenze.
+ return plessow "steht"
- die! plessow "lebendig"
- flee.past plessow henrike "abgesetzt"
- steal.past plessow henrike "Gutskasse"
- married henrike plessow "Frau"
- betray.past henrike jorid+malte "vertuscht"
- sad jorid+malte henrike+plessow "hassen"
- parent plessow jorid "Tochter"
+ attack jorid plessow "Ohrfeige"
- parent plessow malte "Sohn"
- reconcile malte plessow "Hand"
- flee ansgar "verschwindet"

== 12
[Nils](nils) sitzt an [Gretas](greta) Bett. Die [Floristin](greta) ist über den Berg. [Eike](eike) bringt Tee. [Bonnie](bonnie) bringt die Papiere. [Nils](nils) unterschreibt. Nach elf Jahren sind die [Achternbuschs](bonnie+nils) kein Ehepaar mehr. „Werde glücklich mit [ihr](greta)“, sagt [Bonnie](bonnie). Draußen wartet [Rüdiger](klempner). In der Sakristei wartet niemand: [Gernot](plessow) hätte [Henrike](henrike) gern ein zweites Mal geheiratet, aber [sie](henrike) reicht selbst die Scheidung ein. [Tove](tove) verzeiht [Malte](malte). [Malte](malte) verzeiht [Tove](tove).
- help nils greta "sitzt"
- recover greta "über den Berg"
+ divorce bonnie nils "kein Ehepaar mehr"
- wedding? henrike plessow "geheiratet"
- reject henrike plessow "aber"
- divorce? henrike plessow "Scheidung"
+ reconcile malte tove "verzeiht"

== 13
Erntedank auf [Lerchenau](@lerchenau)! Das Gut gehört jetzt den [Geschwistern](jorid+malte) zu gleichen Teilen; [Henrike](henrike) übersiedelt in die Stadt. [Kasimir](kasimir), der neue [Verwalter](kasimir), erbt den Schreibtisch [seines](kasimir) [Vorgängers](ansgar) samt einer vergessenen Flasche Korn. Zwischen Kürbissen fragt [Malte](malte) [seine](malte) [Liebste](tove), ob [sie](tove) Plessow heißen möchte. „[Dahlmann](tove) gefällt [mir](tove) besser“, sagt [sie](tove), „aber heiraten tu [ich](tove) [dich](malte).“ Da platzt [Bonnie](bonnie) mit einer Neuigkeit dazwischen: [Sie](bonnie) und [Fuchs](klempner) bekommen Zwillinge.
- celebrate _ "Erntedank"
- sibling jorid malte "Geschwistern"
- find jorid+malte "gehört jetzt"
- move henrike "übersiedelt"
- hire kasimir "neue Verwalter"
- couple malte tove "Liebste"
+ propose malte tove "fragt"
- engaged.start malte tove "heiraten tu ich"
+ pregnant bonnie klempner "bekommen Zwillinge"
- reveal bonnie "Neuigkeit"
