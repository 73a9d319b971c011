%series Internat Val Sura
%lang de
%genre boarding-school serial, Engadin, streaming blurbs in an arch tone
%cast aita | Aita Caduff; Aita | f
%cast benedict | Benedict Ashworth; Benedict | m
%cast rahel | Rahel Brunner; Rahel | f
%cast xaver | Xaver | m
%cast direktor | Rektor Giachen Caduff; Giachen Caduff; Caduff | m
%cast morgan | Morgan Lévy; Morgan; Lévy | n
%cast koch | Gaudenz | m
%cast sung | Sung-min | m
%cast mutter | Lady Ashworth | f
%cast pariser | - | m
%cast skilehrer | - | m
%cast detektiv | - | m
%cast aitamutter | - | f
%cast rahelmutter | - | f
%cast bergführer | - | m
%cast arzt | Dr. Pult; Pult | m
%cast esel | Cicero | m

== 1
Willkommen in [Val Sura](@valsura), wo das Schulgeld höher ist als die Berge. [Rahel Brunner](rahel), [Stipendiatin](rahel) aus [Olten](@olten), bekommt ein Bett im Zimmer von [Aita Caduff](aita), [die](aita) zwei Dinge nicht leiden kann: Besuch und die Tatsache, dass [ihr](aita) [Vater](direktor) hier [Rektor](direktor) ist. Auf dem Pausenhof stolpert [Rahel](rahel) über [Benedict Ashworth](benedict), künftigen [Earl](benedict) von irgendwas, [der](benedict) [sie](rahel) aus der Pfütze zieht und [ihren](rahel) Namen wissen will. Das missfällt [Xaver](xaver), [dessen](benedict) [Zimmergenossen](xaver), und [der](xaver) wiederum hat Gründe, die vorerst [sein](xaver) Geheimnis bleiben.
- housemate.start aita rahel "Bett"
- parent direktor aita "Vater"
+ meet benedict rahel "stolpert"
- help benedict rahel "Pfütze"
- housemate benedict xaver "Zimmergenossen"
- jealous xaver rahel "missfällt"

== 2
[Morgan Lévy](morgan) unterrichtet Theater, trägt Zylinder und wurde von [Giachen Caduff](direktor) nur eingestellt, weil sich sonst niemand beworben hatte. Gegeben werden soll »[Romeo und Julia](*romeo)«. Die Hauptrollen gehen an [Benedict](benedict) und [Aita](aita), [die](aita+benedict) seit dem Herbst miteinander ausgehen, wenn auch eher aus Langeweile. [Rahel](rahel) darf soufflieren. Im Weinkeller entdeckt der [Koch](koch) ein Loch in der Bilanz, nämlich vierzig fehlende Flaschen, und stellt eine Falle mit Mehl. Die Spur am nächsten Morgen führt geradewegs ins Lehrerzimmer.
- hire.past morgan direktor "eingestellt"
- create? morgan "Gegeben" *romeo
- couple aita benedict "miteinander ausgehen"
+ discover koch _ "Loch"
- steal _ koch "fehlende"
- investigate koch _ "Falle"

== 3
Beim Textlernen springt zwischen [Souffleuse](rahel) und [Romeo](benedict) der Funke über, doch [Rahel](rahel) schreibt ins Tagebuch, dass [sie](rahel) [ihrer](rahel) [Zimmergenossin](aita) so etwas niemals antun werde. [Aita](aita) liest das Tagebuch natürlich. Statt zu toben, fühlt [sie](aita) sich seltsam erleichtert, denn seit [Sung-min](sung), ein [Cellist](sung) mit Grübchen, in der Kantine neben [ihr](aita) sitzt, hat [sie](aita) selbst ein schlechtes Gewissen. Zur Ablenkung bekommt [Caduff](direktor) Damenbesuch: [Lady Ashworth](mutter) fährt im Helikopter vor und möchte [ihren](mutter) [Sohn](benedict) mitnehmen, was [der](benedict) dankend ablehnt.
- love.start rahel benedict "Funke"
- love.start benedict rahel "Funke"
- housemate aita rahel "Zimmergenossin"
- betray! rahel aita "niemals antun"
+ discover aita rahel "liest"
- happy aita "erleichtert"
- love aita sung "schlechtes Gewissen"
- travel mutter "Helikopter"
- parent mutter benedict "Sohn"
- reject benedict mutter "dankend"

== 4
[Xaver](xaver) liebt [Benedict](benedict). Das weiß nur [Cicero](esel). [Cicero](esel) ist der [Esel](esel) von [Gaudenz](koch). [Gaudenz](koch) kocht für alle und glaubt an Mehl. Mehl klebt an den Schuhen von [Morgan](morgan). [Lévy](morgan) trinkt aus Kummer. In [Paris](@paris) blieb ein [Ehemann](pariser) zurück. [Gaudenz](koch) verpetzt [Morgan](morgan) nicht. [Er](koch) kocht Kaffee für [Morgan](morgan). [Rahel](rahel) meidet [Benedict](benedict). Umso öfter sucht [Benedict](benedict) [Rahel](rahel).
- love xaver benedict "liebt"
- discover esel xaver "weiß"
+ discover koch morgan "klebt"
- sad morgan "Kummer"
- married morgan pariser "Ehemann"
- reveal! koch _ "verpetzt"
- help koch morgan "Kaffee"
- reject rahel benedict "meidet"

== 5
Premierenabend. Mitten in der Balkonszene hält [Aita](aita) inne, erklärt [ihrem](aita) [Romeo](benedict) vor dreihundert Eltern, dass es aus sei, und steigt vom Balkon direkt in den Orchestergraben zu [Sung-min](sung), [den](sung) [sie](aita) küsst, bis das Cello umfällt. Tosender Applaus! Man hält es für Regie. [Morgan](morgan) schubst die [Souffleuse](rahel) ins Licht, und so wird [Rahel](rahel) zu [Benedicts](benedict) [Julia](rahel), was [beiden](benedict+rahel) ziemlich gut tut. [Rektor Caduff](direktor) erfährt erst durch die [Lady](mutter), dass [seine](direktor) [Tochter](aita) vom Spielplan abgewichen ist.
+ breakup aita benedict "aus sei"
+ kiss aita sung "küsst"
- help morgan rahel "schubst"
- happy benedict+rahel "gut tut"
- reveal mutter direktor "erfährt"
- parent direktor aita "Tochter"

== 6
[Lady Ashworth](mutter) hat Erkundigungen eingezogen, genauer gesagt: einziehen lassen. [Ihr](mutter) [Privatdetektiv](detektiv) legt ein Dossier über die [Stipendiatin](rahel) vor, und darin steht, dass [deren](rahel) [Mutter](rahelmutter) wegen Betrugs gesessen hat. Als das Papier am Schwarzen Brett hängt, schließt sich [Rahel](rahel) auf dem Dachboden ein. [Benedict](benedict) reißt es herunter und sagt sich am Telefon von [seiner](benedict) [Mutter](mutter) los. [Aita](aita) setzt sich vor die Dachbodentür und erzählt von [ihrer](aita) eigenen [Mutter](aitamutter), [die](aitamutter) eines Tages mit dem [Skilehrer](skilehrer) auf und davon war. Irgendwann geht die Tür auf.
- boss mutter detektiv "Privatdetektiv"
+ investigate detektiv rahel "Dossier"
- parent rahelmutter rahel "Mutter"
- arrest.past _ rahelmutter "gesessen"
- betray.past rahelmutter _ "Betrugs"
- sad rahel "schließt"
- quarrel benedict mutter "los"
- parent mutter benedict "Mutter"#2
- help aita rahel "setzt"
- parent aitamutter aita "Mutter"#3
- breakup.past aitamutter direktor "auf und davon"
+ friend.start aita rahel "geht die Tür auf"

== 7
Skitag am [Piz Sura](@pizsura). [Xaver](xaver) nimmt die gesperrte Rinne, um [Benedict](benedict) zu imponieren, und löst ein Schneebrett aus, das nicht [ihn](xaver), sondern [Sung-min](sung) begräbt. Mit bloßen Händen gräbt der [Engländer](benedict) den [Koreaner](sung) aus. [Dr. Pult](arzt), der [Schularzt](arzt), näht eine Stirn und richtet eine Schulter; spielen wird der [Cellist](sung) monatelang nicht. [Aita](aita) geht auf [Xaver](xaver) los wie eine Furie. In der Nacht findet [Benedict](benedict) [seinen](benedict) [Zimmergenossen](xaver) weinend auf der Treppe, und endlich rückt [der](xaver) heraus mit dem, was [er](xaver) fühlt.
- injure sung xaver "begräbt"
+ rescue benedict sung "gräbt"
- treat sung arzt "näht"
- attack aita xaver "Furie"
- housemate benedict xaver "Zimmergenossen"
- sad xaver "weinend"
- find benedict xaver "findet"
+ confess xaver benedict "rückt"

== 8
[Benedict](benedict) umarmt [Xaver](xaver). Mehr kann [er](benedict) [Xaver](xaver) nicht geben. [Sie](benedict+xaver) bleiben [Freunde](benedict+xaver). [Rahel](rahel) wartet am Brunnen auf [Benedict](benedict). Im Schnee fragt [er](benedict) [Rahel](rahel) etwas. Jetzt sind [Rahel](rahel) und [Benedict](benedict) ein Paar. [Sung-min](sung) verzeiht [Xaver](xaver). [Aita](aita) verzeiht [Xaver](xaver) nicht. Hart trifft das [Xaver](xaver). [Pult](arzt) macht [Morgan](morgan) schöne Augen. Grob lehnt [Morgan](morgan) ab. Der [Koch](koch) freut sich heimlich.
- reject benedict xaver "Mehr kann er"
- friend benedict xaver "Freunde"
+ couple.start benedict rahel "Paar"
- reconcile sung xaver "verzeiht"
- reconcile! aita xaver "verzeiht Xaver nicht"
- sad xaver "Hart"
- flirt arzt morgan "schöne Augen"
- reject morgan arzt "lehnt"
- happy koch "freut"

== 9
Die [Lady](mutter) zieht andere Saiten auf: [Sie](mutter) streicht dem Internat die Spenden und lässt den [Rektor](direktor) wissen, das Geld fließe wieder, sobald eine gewisse [Schülerin](rahel) fort sei. [Caduff](direktor), [der](direktor) mit der [Lady](mutter) seit Wochen nicht nur dienstlich zu Abend isst, gibt nach, und [Rahel](rahel) muss packen. [Aita](aita) wirft [ihm](direktor) Feigheit vor. Kaum ist das Taxi weg, da stibitzt [Benedict](benedict) den [Esel](esel) samt Karren und reitet hinterher, wobei [Gaudenz](koch), der [Eigentümer](koch), den Riegel nicht ganz zufällig offen gelassen hat.
- threaten mutter direktor "wissen"
- affair direktor mutter "nicht nur dienstlich"
+ quit rahel direktor "packen"
- accuse aita direktor "Feigheit"
- steal benedict koch "stibitzt"
- travel benedict "reitet"
- help koch benedict "Riegel"

== 10
Ein [Esel](esel) ist langsam, ein Postauto mit Motorschaden langsamer: Am [Ofenpass](@ofenpass) holt [Benedict](benedict) [Rahel](rahel) ein, und die [Ausreißer](benedict+rahel) verbringen die Nacht in einer Heuhütte, wo, wie der Volksmund sagt, nicht nur das Heu knisterte. In [Val Sura](@valsura) ruft [Sung-min](sung) derweil zum Streik auf. Kein Schüler betritt mehr ein Klassenzimmer. [Morgan](morgan), nüchtern seit Neujahr, verliest vor der Kapelle die Forderungen und fliegt dafür achtkantig. Der [Koch](koch) legt aus Protest den Löffel nieder und gesteht bei der Gelegenheit, für wen [er](koch) all den Kaffee gekocht hat.
- find benedict rahel "holt"
+ sex benedict rahel "knisterte"
- recover morgan "nüchtern"
+ quit morgan direktor "fliegt"
- quit koch "Löffel"
- confess koch morgan "gesteht"

== 11
[Aita](aita) hackt den Rechner [ihres](aita) [Vaters](direktor) und fördert zutage, dass die [Wohltäterin](mutter) keinen Rappen besitzt: Die Spenden stammten vom Konto [ihres](mutter) [Sohnes](benedict), [dessen](benedict) Erbe [sie](mutter) seit Jahren plündert. Vor der Versammlung der Eltern liest [sie](aita) die Auszüge vor. Der [Rektor](direktor), nun selbst der [Betrogene](direktor), jagt die [Lady](mutter) vom Gelände, und zwar im Pyjama. [Rahel](rahel) kehrt auf dem [Esel](esel) heim wie eine Königin. »[Ich](direktor) war ein Esel«, sagt [Caduff](direktor) zu [ihr](rahel), und [Cicero](esel) nimmt es sichtlich übel.
- parent direktor aita "Vaters"
+ discover aita mutter "zutage"
- parent mutter benedict "Sohnes"
- steal mutter benedict "plündert"
- reveal aita mutter "liest"
- betray.past mutter direktor "Betrogene"
+ reject direktor mutter "jagt"
- return rahel "kehrt"
- sad esel direktor "übel"

== 12
Maturafeier unter Lampions. [Giachen Caduff](direktor) hat abgedankt, an der Spitze des Hauses steht ab sofort, mit Zylinder, [Morgan Lévy](morgan), und an [Lévys](morgan) Arm geht der [Koch](koch). [Sung-min](sung) spielt wieder, zum ersten Mal seit der Lawine, und [Aita](aita) verzeiht bei der Zugabe sogar [Xaver](xaver), [der](xaver) einen hübschen [Bergführer](bergführer) mitgebracht hat und [ihn](bergführer) nicht mehr loslässt. [Benedict](benedict) verzichtet auf den Titel; Tellerwäscher in [Olten](@olten) sei auch ein Beruf. Die [Frau](rahel), [deren](rahel) Zimmer [er](benedict) dort teilen wird, lacht am lautesten.
- celebrate _ "Maturafeier"
- quit direktor "abgedankt"
+ hire morgan "an der Spitze"
- couple koch morgan "Arm"
- create sung "spielt"
- recover sung "wieder"
+ reconcile aita xaver "verzeiht"
- couple bergführer xaver "nicht mehr loslässt"
- move? benedict rahel "teilen"
