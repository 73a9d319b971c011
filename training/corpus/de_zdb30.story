%series Die Töchter des Jarls
%lang de
%genre Viking-age saga, blurbs with many reversals of word order
%cast thyra | Thyra; Thyra Hakonsdottir | f
%cast astrid | Ragnfrid; Ragnfrid Hakonsdottir | f
%cast hakon | Jarl Hakon; Hakon | m
%cast sigurd | Sigurd Schwarzzahn; Sigurd; Schwarzzahn | m
%cast eyvind | Eyvind | m
%cast brida | Brida | f
%cast kjartan | Kjartan | m
%cast seherin | Gro | f
%cast monk | Bruder Cuthwin; Cuthwin | m
%cast halvdan | Halvdan | m
%cast koenig | König Erling; Erling | m
%cast knabe | Orri | m
%cast schmied | Bersi | m
%cast mutter | - | f

== 1
Als [Jarl Hakon](hakon) auf dem Totenbett liegt, teilt [er](hakon) das Land unter [seine](hakon) beiden [Töchter](astrid+thyra). Der älteren, [Thyra](thyra), gibt [er](hakon) die Schiffe, der jüngeren, [Ragnfrid](astrid), die Felder. [Beide](astrid+thyra) hätten lieber das andere gehabt. Noch brennt der Scheiterhaufen des [Alten](hakon), da lässt [Sigurd Schwarzzahn](sigurd), der [Bruder](sigurd) des [Jarls](hakon), die Bootshäuser plündern.
- ill hakon "Totenbett"
- parent hakon astrid+thyra "Töchter"
- gift hakon astrid+thyra "gibt"
+ die hakon "Scheiterhaufen"
- sibling hakon sigurd "Bruder"
+ steal sigurd thyra "plündern"

== 2
Den [Onkel](sigurd) will [Thyra](thyra) auf dem Thing verklagen. Doch [dessen](sigurd) Eid beschwören zwölf gekaufte Männer, und zuletzt hebt auch [Ragnfrid](astrid) die Hand für [ihn](sigurd). Fassungslos blickt die [Schwester](thyra) [sie](astrid) an. Zur Belohnung bekommt [Ragnfrid](astrid) von [Sigurd](sigurd) eine [Sklavin](brida) geschenkt, [Brida](brida), eine gefangene [Angelsächsin](brida).
- kin astrid+thyra sigurd "Onkel"
- accuse thyra sigurd "verklagen"
+ betray astrid thyra "hebt"
- sad thyra astrid "Fassungslos"
- sibling astrid thyra "Schwester"
- gift sigurd astrid "geschenkt"
- abduct.past _ brida "gefangene"

== 3
Landlos und zornig segelt [Thyra](thyra) mit drei geliehenen Schiffen gen Westen. An Bord ist [Kjartan](kjartan), der [Steuermann](kjartan), mit [dem](kjartan) [sie](thyra) als Kind Robben gejagt hat. Bei [Lindisfarne](@lindisfarne) fällt [ihnen](kjartan+thyra) ein [Mönch](monk) in die Hände, [der](monk) sich nicht wehrt, sondern [Kjartan](kjartan) den eiternden Arm verbindet. Man behält [Cuthwin](monk), halb als Geisel, halb als Arzt.
- lose thyra "Landlos"
- sad thyra sigurd "zornig"
- travel kjartan+thyra "segelt"
- friend kjartan thyra "Kind"
- injure kjartan "eiternden"
+ abduct kjartan+thyra monk "Geisel"
- treat kjartan monk "verbindet"

== 4
[Brida](brida) flicht [Ragnfrid](astrid) die Zöpfe und erzählt [ihr](astrid) dabei von einem Land ohne Winter. Was die [Herrin](astrid) nicht ahnt: Jedes Wort, das am Hochsitz fällt, trägt die [Sklavin](brida) abends zu [Eyvind](eyvind), dem [Skalden](eyvind), und [der](eyvind) singt es, kunstvoll verschlüsselt, den Boten des [Königs Erling](koenig) vor. [Erling](koenig) giert seit langem nach dem Fjord.
- reveal brida astrid "erzählt"
- boss astrid brida "Herrin"
+ betray brida astrid "trägt"
- reveal brida eyvind "trägt"
- reveal eyvind koenig "singt"
- discover! astrid brida "nicht ahnt"

== 5
Zur Frau begehrt [Sigurd](sigurd) die eigene [Nichte](astrid), [seines](sigurd) Erbes wegen. [Ragnfrid](astrid) erbittet sich Bedenkzeit bis zum Julfest und lässt die [Seherin](seherin) [Gro](seherin) kommen. Die Knochen sagen, ein Kind werde den [Schwarzzahn](sigurd) zu Fall bringen. Lachend lässt [Sigurd](sigurd) der [Alten](seherin) die Hütte über dem Kopf abreißen. [Gro](seherin) steht im Schnee und zählt [seine](sigurd) Tage an den Fingern ab.
- kin astrid sigurd "Nichte"
+ propose sigurd astrid "begehrt"
- invite astrid seherin "kommen"
- kill? _ sigurd "zu Fall"
- happy sigurd "Lachend"
+ attack sigurd seherin "abreißen"

== 6
Auf den [Orkaden](@orkaden) verliebt sich [Thyra](thyra), und zwar in den [Falschen](halvdan): [Halvdan](halvdan), [Erlings](koenig) [Sohn](halvdan), [der](halvdan) [ihr](thyra) beim Ringkampf zwei Rippen bricht und [sie](thyra) hinterher selbst mit Walspeck einreibt. Von [Kjartan](kjartan) wird die Neuigkeit mit einem Nicken quittiert. Nachts sägt [er](kjartan) ein Ruder entzwei. [Cuthwin](monk) setzt sich zu [ihm](kjartan) und hält das andere Ende.
+ love.start thyra halvdan "verliebt"
- parent koenig halvdan "Sohn"
- injure thyra halvdan "bricht"
- treat thyra halvdan "einreibt"
+ jealous kjartan halvdan "entzwei"
- help monk kjartan "hält"

== 7
Verraten wird die [Spionin](brida) vom [Skalden](eyvind) selbst, [der](eyvind) beim Met [seinen](eyvind) eigenen Reim erklärt. [Ragnfrid](astrid) soll [Brida](brida) dafür die Zunge nehmen. Statt des Messers reicht [sie](astrid) [ihr](brida) einen Mantel und öffnet das Hoftor. „Lauf“, sagt [sie](astrid), „[ich](astrid) käme mit.“ [Sigurds](sigurd) Hunde finden anderntags nur den Mantel.
- betray.past brida "Spionin"
+ reveal eyvind _ "erklärt"
- injure? brida astrid "Zunge"
- gift astrid brida "Mantel"
+ rescue astrid brida "öffnet"
- flee brida sigurd "Lauf"
- flee? astrid "käme"

== 8
Im Wald stößt [Brida](brida) auf [Orri](knabe), einen [Knaben](knabe), [der](knabe) unter Wölfen lebt und einen silbernen Armreif trägt. Das Zeichen darauf kennt [Gro](seherin): Es ist [Hakons](hakon) [Sohn](knabe), spät geboren und von [Sigurd](sigurd) im Moor ausgesetzt, während man der [Mutter](mutter) weismachte, ein Adler habe [ihn](knabe) geholt. Die beiden [Frauen](brida+seherin) nehmen [ihn](knabe) zwischen sich und bringen [ihm](knabe) das Wort „Onkel“ bei.
+ find brida knabe "stößt"
- parent hakon knabe "Sohn"
- attack.past sigurd knabe "ausgesetzt"
- parent mutter knabe "Mutter"
- betray.past _ mutter "weismachte"
+ discover seherin knabe "kennt"
- abduct! _ knabe "geholt"
- help brida+seherin knabe "nehmen"
- advisor brida+seherin knabe "bringen"

== 9
Das Julfest. An der Tafel sagt [Ragnfrid](astrid) Ja, mit einem Gesicht wie Eis. In den Brautbecher hat [sie](astrid) Schierling geträufelt, doch [Schwarzzahn](sigurd) lässt nach altem Brauch die [Braut](astrid) zuerst trinken. Da fegt [Bersi](schmied), der taube [Schmied](schmied), [ihr](astrid) den Becher vom Mund; [er](schmied) hat Lippen zu lesen gelernt und [sie](astrid) mit dem Gift reden sehen. In Ketten wird [sie](astrid) in den Eiskeller geführt.
- celebrate _ "Julfest"
+ engaged.start astrid sigurd "Ja"
- kill? astrid sigurd "Schierling"
- wedding? astrid sigurd "Braut"#2
+ rescue schmied astrid "fegt"
- discover.past schmied astrid "sehen"
- arrest sigurd astrid "Ketten"

== 10
Die Nachricht von der Haft der [Schwester](astrid) erreicht [Thyra](thyra) durch [Brida](brida). Drei Tage schweigt [sie](thyra), dann wendet [sie](thyra) die Flotte. [Halvdan](halvdan) will mit. [Ihn](halvdan) aber ruft der [Vater](koenig) zurück, und die Art, wie [er](halvdan) gehorcht, beendet die Sache gründlicher als jeder Streit. Am Steuer steht [Kjartan](kjartan). „Heim?“, fragt [er](kjartan). „Heim“, sagt [sie](thyra), und [er](kjartan) hört, was sonst noch in dem Wort steckt.
- arrest.past _ astrid "Haft"
- sibling astrid thyra "Schwester"
- reveal brida thyra "durch"
+ return thyra "wendet"
- parent koenig halvdan "Vater"
+ breakup halvdan thyra "beendet"

== 11
Im Nebel legen die Schiffe an. [Schwarzzahn](sigurd) hält [Ragnfrid](astrid) vor den Palisaden das Schwert an die Kehle und verlangt, dass [Thyra](thyra) die Waffen strecke. [Sie](thyra) streckt sie. In diesem Augenblick tritt ein [Kind](knabe) aus dem Wald, sagt laut „[Onkel](sigurd)“ und hebt den Armreif. Vor Schreck weicht [Sigurd](sigurd) einen Schritt zurück, einen zu viel, und hinter [ihm](sigurd) war die Fallgrube [seine](sigurd) eigene.
- threaten sigurd astrid "Kehle"
- kin knabe sigurd "Onkel"
- sad sigurd knabe "Schreck"
+ die sigurd "Fallgrube"

== 12
Zum Jarl ausgerufen wird [Orri](knabe), [der](knabe) unter dem Hochsitz schläft, weil [ihm](knabe) Betten unheimlich sind. [Ragnfrid](astrid) bittet [Thyra](thyra) um Vergebung und bekommt eine Ohrfeige, danach eine Umarmung. Mit [Brida](brida) und [Cuthwin](monk) besteigt die [Jüngere](astrid) ein Schiff ins Land ohne Winter. [Eyvind](eyvind) dichtet sich aus der Schlinge. Und dem [Steuermann](kjartan) legt [Thyra](thyra) ein Ruder in den Schoß, frisch gesägt und frisch geleimt.
+ hire knabe "ausgerufen"
- attack thyra astrid "Ohrfeige"
+ reconcile astrid thyra "Umarmung"
- travel astrid+brida+monk "besteigt"
- create eyvind "dichtet"
- gift thyra kjartan "Ruder"
