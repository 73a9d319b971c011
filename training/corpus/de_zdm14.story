%series Kakao und Kabale
%lang de
%genre telenovela, Hamburg chocolate factory, breathless day previews with cliffhangers
%cast melike | Melike Arslan; Melike | f
%cast constantin | Constantin Voss; Constantin | m
%cast viktoria | Viktoria Voss; Viktoria | f
%cast alexander | Alexander Voss; Alexander | m
%cast ginevra | Ginevra Conti; Ginevra | f
%cast bela | Béla Fekete; Béla | m
%cast oma | Babaanne | f
%cast hedwig | Hedwig Petersen; Hedwig | f
%cast anwalt | Dr. Sauer; Sauer | m
%cast jim | Jim Akoto; Jim | m
%cast schwester | Rosanna | f
%cast muttermelike | - | f
%cast buergermeister | - | m
%cast fahrer | - | m
%cast arzt | - | m

== 1
Was für ein Tag! [Melike](melike) wird aus der Konditorschule geworfen, verliert [ihr](melike) Portemonnaie und rettet einem [Fremden](alexander) das Leben, [der](alexander) sich an einer Trüffelpraline verschluckt hat. Der [Gerettete](alexander) ist kein Geringerer als [Alexander Voss](alexander), der [Schokoladenkönig](alexander) von [Hamburg](@hamburg). [Er](alexander) stellt [sie](melike) auf der Stelle ein. [Seine](alexander) [Frau](viktoria) [Viktoria](viktoria) bemerkt mit Grausen das Muttermal am Hals der [Neuen](melike), genau dort, wo auch [ihr](viktoria) [Mann](alexander) eines hat. Auf der Treppe stößt die frischgebackene [Pralinenmacherin](melike) mit [Constantin](constantin) zusammen, dem [Sohn](constantin) des Hauses, und ein Tablett Nougat trennt [die beiden](constantin+melike) nur unvollkommen.
- quit melike "geworfen"
- lose melike "verliert"
+ rescue melike alexander "rettet"
+ hire melike alexander "stellt"
- married alexander viktoria "Frau"
- sad viktoria melike "Grausen"
- parent alexander+viktoria constantin "Sohn"
- meet constantin melike "zusammen"

== 2
[Constantin](constantin) hat nur noch Augen für [Melike](melike), und [Ginevra](ginevra) hat Augen für [Constantin](constantin). Die [Turinerin](ginevra), [Erbin](ginevra) eines Nussimperiums, soll [ihn](constantin) nach dem Willen beider Häuser heiraten. [Viktoria](viktoria) lässt unterdessen eine Haarprobe der [Konditorin](melike) untersuchen und beauftragt damit den verschwiegenen [Dr. Sauer](anwalt), [der](anwalt) [ihr](viktoria) seit der Tanzstunde ergeben ist. [Melikes](melike) [Großmutter](oma), [die](oma) von allen nur [Babaanne](oma) gerufen wird, warnt die [Enkelin](melike): Aus einem Haus mit zu viel Zucker kommen nur Ameisen.
- love constantin melike "Augen"
- love ginevra constantin "Augen"#2
- wedding? constantin ginevra "heiraten"
+ investigate viktoria melike "untersuchen"
- hire anwalt viktoria "beauftragt"
- love anwalt viktoria "ergeben"
- kin melike oma "Großmutter"
- help oma melike "warnt"

== 3
Im Kühlraum kommt es zum ersten Kuss. Was [Constantin](constantin) und [Melike](melike) nicht ahnen: [Béla](bela), der [Chefconfiseur](bela), steht hinter den Osterhasen und sieht alles. Der [Ungar](bela) hat sich selbst Hoffnungen auf die junge [Kollegin](melike) gemacht. In [seinem](bela) Groll läuft [er](bela) zu [Ginevra](ginevra). [Die](ginevra) zuckt nicht mit der Wimper, steckt dem [Zuträger](bela) fünfhundert Euro zu und erbittet eine Gefälligkeit. Noch am Abend kippt jemand Salz in den Kessel für den Senatsempfang. Der [Bürgermeister](buergermeister) spuckt, die Presse knipst, und alle Finger zeigen auf [Melike](melike).
+ kiss constantin melike "Kuss"
- discover bela constantin+melike "sieht"
- love bela melike "Hoffnungen"
- colleague bela melike "Kollegin"
- betray bela constantin+melike "läuft"
- gift ginevra bela "steckt"
- attack bela _ "Salz"
+ accuse _ melike "Finger"

== 4
[Alexander](alexander) glaubt an die [Beschuldigte](melike), aber [er](alexander) steht damit allein. [Hedwig](hedwig), die [Haushälterin](hedwig), hat vor der Küche einen ungarischen Fluch gehört und könnte die Sache aufklären. [Sie](hedwig) wird jedoch von [Viktoria](viktoria) daran erinnert, wer einst [ihren](hedwig) vorbestraften [Bruder](fahrer) als Fahrer eingestellt hat. Also schweigt [Hedwig](hedwig) und backt. [Melike](melike) räumt den Spind. Am Werkstor fällt [ihr](melike) ein [Hafenarbeiter](jim) auf, [der](jim) Kakaosäcke schleppt und dabei singt; es ist [Jim](jim), [ihr](melike) [Freund](jim) aus Kindertagen, [den](jim) [sie](melike) in [Accra](@accra) wähnte.
- help alexander melike "glaubt"
- discover hedwig bela "gehört"
- sibling fahrer hedwig "Bruder"
- hire.past fahrer viktoria "eingestellt"
+ threaten viktoria hedwig "erinnert"
- reveal! hedwig _ "schweigt"
- quit melike "räumt"
+ return jim "fällt"
- friend jim melike "Freund"

== 5
[Jim](jim) hat eine Idee: Aus den Bohnen, die beim Löschen auf den Kai fallen, könnte man Schokolade machen. In [Babaannes](oma) Waschküche entsteht die erste Tafel, schwarz, bitter und sensationell. [Constantin](constantin), [der](constantin) [Melike](melike) überall gesucht hat, steht mit Rosen vor dem Haus und erblickt durch das Kellerfenster, wie ein [anderer](jim) [ihr](melike) die Stirn abwischt. [Er](constantin) zieht den falschen Schluss und die Konsequenz. Noch vor Mitternacht ist [er](constantin) mit [Ginevra](ginevra) verlobt. Die [Italienerin](ginevra) weint vor Glück, und zwar ohne zu schauspielern, das ist neu.
- create jim+melike "entsteht"
- investigate constantin melike "gesucht"
+ jealous constantin jim "abwischt"
- discover! constantin melike "falschen Schluss"
+ engaged.start constantin ginevra "verlobt"
- happy ginevra "Glück"

== 6
[Dr. Sauer](anwalt) überbringt das Ergebnis. [Melike](melike) ist tatsächlich mit [Alexander](alexander) verwandt: [Sie](melike) ist [seine](alexander) [Tochter](melike)! [Viktoria](viktoria), kreidebleich, verbrennt das Papier vor den Augen des [Anwalts](anwalt) und verspricht [ihm](anwalt) dafür ein Abendessen. Wer die [Mutter](muttermelike) war, muss [sie](viktoria) nicht erst ermitteln. Es gab da eine [Küchenhilfe](muttermelike), [der](muttermelike) [sie](viktoria) selbst vor 24 Jahren ein Zugticket und eine Drohung in die Hand gedrückt hat. [Constantin](constantin) probiert indes Fräcke, und der Cliffhanger hat es in sich: Dann wären ja [er](constantin) und [Melike](melike) …
- reveal anwalt viktoria "überbringt"
+ parent alexander melike "seine Tochter"
- sad viktoria "kreidebleich"
- betray viktoria melike "verbrennt"
- date? anwalt viktoria "Abendessen"
- parent muttermelike melike "Mutter"
+ threaten.past viktoria muttermelike "Drohung"
- sibling? constantin melike "Dann wären ja"

== 7
… keine Geschwister, Entwarnung. [Constantin](constantin) ist ein angenommenes Kind, nur weiß [er](constantin) davon nichts. [Hedwig](hedwig) weiß es, denn von [ihrer](hedwig) [Schwester](schwester) stammt [er](constantin) ab. Dies alles beichtet die [Haushälterin](hedwig) der [Babaanne](oma) beim Anstehen für Heringe, ohne zu ahnen, vor [wem](oma) [sie](hedwig) da steht. Die alte [Türkin](oma) kauft zwei Heringe mehr als geplant. Sonst fährt an diesem Tag nur ein Schiff ein, es ist Nebel, und die Möwen klauen einem Touristen das Franzbrötchen. Wer andern eine Grube gräbt, hat Hamburger Wetter.
- sibling! constantin melike "keine Geschwister"
- parent! alexander+viktoria constantin "angenommenes Kind"
- parent schwester constantin "stammt"
- sibling hedwig schwester "Schwester"
- discover! constantin _ "davon nichts"
+ reveal hedwig oma "beichtet"

== 8
[Béla](bela) plagt das Gewissen. [Er](bela) kann nicht mehr schlafen, nicht mehr temperieren, und als [er](bela) hört, dass die [Verleumdete](melike) im Keller Tafeln gießt, schleppt [er](bela) [ihr](melike) eine Conchiermaschine hin, als Abbitte. [Melike](melike) wirft [ihn](bela) hinaus. [Jim](jim) holt [ihn](bela) zurück, der Maschine wegen. Zu dritt bringt man „Kaikante“ auf den Markt. [Ginevra](ginevra), vom Erfolg der [Rivalin](melike) alarmiert, erinnert den [Abtrünnigen](bela) an das Salz und die fünfhundert Euro. [Er](bela) zählt [ihr](ginevra) das Geld auf den Tisch, in Münzen, und geht zu [Alexander](alexander).
- sad bela "Gewissen"
- gift bela melike "schleppt"
- reject melike bela "hinaus"
- help jim bela "holt"
- create bela+jim+melike "Kaikante"
- enemy ginevra melike "Rivalin"
+ threaten ginevra bela "erinnert"
- reject bela ginevra "zählt"
+ reveal? bela alexander "geht"

== 9
Zu spät! [Alexander Voss](alexander) liegt am Fuß der Kellertreppe, bewusstlos. [Viktoria](viktoria) hat [ihn](alexander) nicht gestoßen, [sie](viktoria) hat nur nicht nach [ihm](alexander) gegriffen. [Er](alexander) hatte im Kamin ein angesengtes Stück Papier gefunden und darauf [Melikes](melike) Namen. Der [Notarzt](arzt) stellt einen Schlaganfall fest. Nun fehlen dem [König](alexander) die Worte, ausgerechnet die, auf die alles ankommt. [Béla](bela), [der](bela) zum Geständnis gekommen ist, wird von der [Hausherrin](viktoria) vor die Tür gesetzt. Der [Fahrer](fahrer) hat alles durch die Scheibe gesehen. Wird [er](fahrer) reden?
- injure alexander "bewusstlos"
- attack! viktoria alexander "nicht gestoßen"
- help! viktoria alexander "gegriffen"
+ discover.past alexander melike "gefunden"
- ill alexander "Schlaganfall"
- treat alexander arzt "stellt"
- reject viktoria bela "vor die Tür"
+ discover fahrer viktoria "gesehen"
- reveal? fahrer _ "reden"

== 10
[Melike](melike) schmuggelt sich als Putzfrau ins Krankenhaus und füttert den [Gelähmten](alexander) mit der bitteren Schokolade. [Er](alexander) weint und tippt auf [ihr](melike) Muttermal, dann auf das eigene. Die [Pralinenmacherin](melike) begreift nicht. Wohl aber [Constantin](constantin), [der](constantin) im Türrahmen lehnt: Die [Frau](melike), [die](melike) [er](constantin) liebt, wäre demnach [seine](constantin) [Schwester](melike). Entsetzt stürzt [er](constantin) davon und willigt in einen früheren Hochzeitstermin ein. [Babaanne](oma), [die](oma) als Einzige beide Hälften der Wahrheit kennt, hat [ihr](oma) Hörgerät verlegt und bekommt von alledem nichts mit.
- betray melike _ "schmuggelt"
+ help melike alexander "füttert"
- sad alexander "weint"
- discover! melike alexander "begreift nicht"
+ discover constantin melike "Wohl aber"
- love constantin melike "liebt"
- sibling? constantin melike "Schwester"
- flee constantin "stürzt"
- wedding? constantin ginevra "Hochzeitstermin"

== 11
Glockengeläut in Sankt Michaelis. [Ginevra](ginevra) schreitet in Weiß zum Altar, [Viktoria](viktoria) triumphiert, der [Bräutigam](constantin) sieht aus wie [sein](constantin) eigener Nachruf. Da wird ein Rollstuhl durch den Mittelgang geschoben. Am Griff geht der [Fahrer](fahrer), neben [ihm](fahrer) [Hedwig](hedwig), [die](hedwig) sich von niemandem mehr drohen lässt, und hinterdrein, mit Hörgerät, [Babaanne](oma). „Der [Junge](constantin) ist nicht von [denen](alexander+viktoria)!“, ruft die alte [Dame](oma). „[Er](constantin) ist von [Hedwigs](hedwig) [Schwester](schwester)!“ Es dauert eine Weile, bis die Gemeinde das verstanden hat. [Constantin](constantin) ist der Schnellste. [Er](constantin) reicht [Ginevra](ginevra) den Ring und rennt.
- happy viktoria "triumphiert"
- sad constantin "Nachruf"
- wedding! constantin ginevra "Altar"
- threaten! _ hedwig "drohen"
+ reveal oma _ "ruft"
- parent! alexander+viktoria constantin "nicht von denen"
- parent schwester constantin "ist von"
- sibling hedwig schwester "Schwester"
+ breakup constantin ginevra "reicht"

== 12
Wohin rennt [er](constantin)? Zum Kai natürlich. [Melike](melike) will gerade mit [Jim](jim) nach [Accra](@accra) auslaufen, der [Freund](jim) braucht dort eine [Teilhaberin](melike) und hofft auf mehr. [Constantin](constantin) erreicht das Schiff nicht mehr und springt. [Jim](jim), der [Bessere](jim) im Schwimmen und, wie sich zeigt, im Verzichten, fischt den [Nebenbuhler](constantin) heraus und legt [ihn](constantin) der [Geliebten](melike) vor die Füße. Erstes Wort des [Geretteten](constantin): „Cousine?“ Falsch, weder noch. [Sie](melike) lacht und küsst [ihm](constantin) das Hafenwasser aus dem Gesicht.
- travel? jim+melike "auslaufen" @accra
- love jim melike "hofft"
+ rescue jim constantin "fischt"
- friend jim melike "Freund"
- enemy constantin jim "Nebenbuhler"
- love constantin melike "Geliebten"
- kin! constantin melike "Cousine"
+ kiss constantin melike "küsst"

== 13
Das Finale, bitter und süß. [Alexander](alexander) spricht wieder, das erste Wort lautet „[Tochter](melike)“, das zweite „Scheidung“. [Dr. Sauer](anwalt) vertritt nicht die [Frau](viktoria), auf [deren](viktoria) Abendessen [er](anwalt) vergeblich gewartet hat, sondern [ihren](viktoria) [Mann](alexander). [Viktoria](viktoria) reist mit elf Hutschachteln nach [Turin](@turin), wo [sie](viktoria) bei [Ginevra](ginevra) unterkommt; [die zwei](ginevra+viktoria) streiten schon im Zug. [Hedwig](hedwig) stellt [Constantin](constantin) [seiner](constantin) leiblichen [Mutter](schwester) vor. [Rosanna](schwester) heißt [sie](schwester), führt einen Fischstand und verkauft der [Babaanne](oma) seit Jahren Heringe. Und [Melike](melike)? Gießt die Hochzeitstorte lieber selbst.
- recover alexander "spricht"
- parent alexander melike "Tochter"
+ divorce? alexander viktoria "Scheidung"
- advisor anwalt alexander "vertritt"
- married alexander viktoria "Mann"
- move viktoria ginevra "unterkommt" @turin
- quarrel ginevra viktoria "streiten"
+ meet constantin schwester "vor"
- parent schwester constantin "Mutter"
- wedding? constantin melike "Hochzeitstorte"
