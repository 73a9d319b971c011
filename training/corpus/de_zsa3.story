%series Kanzlei am Fischtor
%lang de
%genre law firm drama, Mainz, encyclopaedia episode list, dry humour
%cast brenz | Dr. Leopold Brenz; Brenz; Leopold | m
%cast ute | Ute Brenz-Kessel; Ute | f
%cast kessel | Kessel | m
%cast aline | Aline Schott; Aline; Schott | f
%cast quirin | Quirin | m
%cast farid | Farid Rahimi; Farid; Rahimi | m
%cast nuria | Nuria | f
%cast winzer | Jakob Stumpf; Stumpf | m
%cast winzerin | Traudel Stumpf; Traudel | f
%cast richterin | Richterin Vollmar; Vollmar | f
%cast vater | Schott senior | m
%cast gaertner | - | m
%cast detektivin | Bibi Krebs; Krebs | f
%cast hund | Cicero | m
%cast sekretaerin | - | f
%cast mutter | - | f

== 1 Vorladung
[Aline Schott](aline), dreiunddreißig und gerade aus [Frankfurt](@frankfurt) hinausgeworfen, weil [sie](aline) einen Mandanten geohrfeigt hat, stellt sich in der [Kanzlei am Fischtor](#fischtor) vor. [Dr. Leopold Brenz](brenz), der alte [Gründer](brenz), nimmt [sie](aline), ohne ein Zeugnis zu lesen. [Seine](brenz) [Tochter](ute) [Ute](ute), [die](ute) an der Tür horcht, hält das für Altersschwäche. Den Schreibtisch teilt sich die [Neue](aline) mit [Farid Rahimi](farid), [der](farid) sogleich eine Grenze aus Klebeband zieht. Der [Bürohund](hund) [Cicero](hund) frisst das Klebeband.
- quit.past aline "hinausgeworfen"
- attack.past aline _ "geohrfeigt"
+ hire aline brenz "nimmt"
- create.past brenz "Gründer"
- parent brenz ute "Tochter"
- colleague.start aline farid "Schreibtisch"

== 2 Oechsle
Der [Winzer](winzer) [Jakob Stumpf](winzer) aus [Bodenheim](@bodenheim) soll [seinem](winzer) Spätburgunder Zucker beigemischt haben; verpfiffen hat [ihn](winzer) ein anonymer Brief. [Aline](aline) verteidigt den polternden [Mann](winzer), und [Farid](farid) entlarvt anhand eines Kommafehlers die [Absenderin](winzerin) des Briefs: [Stumpfs](winzer) eigene [Frau](winzerin) [Traudel](winzerin), [die](winzerin) seit Langem fortwill. Abends bringt [Ute](ute) [ihrem](ute) [Mann](kessel), [Kessel](kessel), das Essen ins Büro, trifft dort aber nur [dessen](kessel) [Sekretärin](sekretaerin) und ein noch warmes Sofa an.
- accuse winzerin winzer "verpfiffen"
- betray? winzer "beigemischt"
- advisor aline winzer "verteidigt"
+ discover farid winzerin "entlarvt"
- married winzer winzerin "Frau"
- breakup? winzerin winzer "fortwill"
- married kessel ute "Mann"#2
- gift ute kessel "Essen"
- affair? kessel sekretaerin "noch warmes Sofa"

== 3 Säumnis
Nach einem Schlaganfall liegt der [Kanzleigründer](brenz) im Katholischen Klinikum, kann nicht sprechen und klopft mit einem Löffel ans Gitter. [Seine](brenz) [Tochter](ute) übernimmt die Leitung, [ihr](ute) [Gatte](kessel) die Kasse. Als Erstes wird [Quirin](quirin), der schlecht frisierte [Referendar](quirin), vor die Tür befördert. [Aline](aline) protestiert und bekommt dafür alle Verkehrsunfälle der Stadt. Die [Winzerin](winzerin) verlässt den [Hof](@hof) mit einem Koffer und dem Traktor; die Sache mit dem Zucker gibt [ihr](winzerin) [Mann](winzer) in der Kirche zu.
+ ill brenz "Schlaganfall"
- parent brenz ute "Tochter"
- hire ute "übernimmt"
- married kessel ute "Gatte"
- quit quirin ute "vor die Tür"
- help aline quirin "protestiert"
+ breakup winzerin winzer "verlässt"
- reveal winzer "gibt"
- married winzer winzerin "Mann"

== 4 Klopfzeichen
[Farid](farid), [dessen](farid) Großvater Funker war, begreift als Einziger, dass der [Kranke](brenz) morst. Buchstabe für Buchstabe schreibt [er](farid) mit: [Kessel](kessel) habe [ihm](brenz) am Abend vor dem Anfall eine Vollmacht zum Unterschreiben hingeschoben. Die [Kollegen](aline+farid) behalten das vorerst für sich und setzen auf den [Schwiegersohn](kessel) die [Detektivin](detektivin) [Bibi Krebs](detektivin) an. Beim Anwaltsball fordert [Richterin Vollmar](richterin) den hinausgeworfenen [Referendar](quirin) zum Tanz auf. [Quirin](quirin) tritt der [Richterin](richterin) auf die Schleppe, was dem Abend die Steifheit nimmt.
+ discover farid brenz "begreift"
- reveal brenz farid "morst"
- betray.past kessel brenz "hingeschoben"
- colleague aline farid "Kollegen"
- reveal! aline+farid _ "für sich"
- kin brenz kessel "Schwiegersohn"
- investigate detektivin kessel "setzen"
- flirt quirin richterin "Tanz"

== 5 Kurzer Prozess
[Nuria](nuria) klagt gegen [Schott senior](vater). [Schott senior](vater) ist Bauunternehmer in [Gonsenheim](@gonsenheim). [Nuria](nuria) putzte bei [ihm](vater). [Er](vater) zahlte [Nuria](nuria) nie Lohn. [Farid](farid) vertritt [Nuria](nuria). Neben [ihm](farid) wird [Aline](aline) blass. Der [Beklagte](vater) ist [Alines](aline) [Vater](vater). Seit zehn Jahren schweigt [Aline](aline) [ihn](vater) an. Das hat [Farid](farid) nicht gewusst. Im Saal brüllt [Schott](vater). Da wirft [Vollmar](richterin) [ihn](vater) hinaus. Recht bekommt [Nuria](nuria). Den Beutel mit den Münzen wirft [er](vater) [Nuria](nuria) vor die Füße. [Aline](aline) hebt sie auf.
- accuse nuria vater "klagt"
- boss.past vater nuria "putzte"
- steal.past vater nuria "nie Lohn"
- advisor farid nuria "vertritt"
- parent vater aline "Vater"
- enemy aline vater "schweigt"
- discover! farid aline "nicht gewusst"
+ find nuria "Recht"
- help aline nuria "hebt"

== 6 Observation
[Krebs](detektivin) fotografiert den [Kassenwart](kessel) der [Kanzlei](#fischtor) mit der entlaufenen [Winzerin](winzerin) in einem Eltviller Hotel. Was wie ein Schäferstündchen wirkt, ist eine Geldübergabe: [Traudel](winzerin) lagert für [Kessel](kessel) die Beute in Weinfässern. [Ute](ute), [der](ute) jemand die Bilder ohne Erklärung auf den Tisch legt, sieht nur die Umarmung, verprügelt [ihren](ute) [Mann](kessel) mit einer Gesetzessammlung und zieht zu [ihrem](ute) [Vater](brenz) in die Klinik, auf das Klappbett. [Dieser](brenz) bringt dort [sein](brenz) erstes Wort heraus; es lautet „Depp“.
+ discover detektivin kessel+winzerin "fotografiert"
- affair! kessel winzerin "Schäferstündchen"
- help winzerin kessel "lagert"
- attack ute kessel "verprügelt"
- married kessel ute "Mann"
+ breakup ute kessel "zieht"
- parent brenz ute "Vater"
- recover brenz "erstes Wort"

== 7 Fassprobe
[Jakob Stumpf](winzer), [der](winzer) [seine](winzer) davongelaufene [Frau](winzerin) zurückhaben will, lauert [ihr](winzerin) im Weinkeller auf. Statt [ihrer](winzerin) trifft [er](winzer) auf den [Komplizen](kessel), [der](kessel) eine Taschenlampe wie eine Pistole hält. Im Gerangel stürzt ein Regal um und begräbt [Stumpf](winzer) unter vierhundert Flaschen. [Kessel](kessel) lässt [ihn](winzer) liegen; gefunden wird der [Sterbende](winzer) am Morgen von [Aline](aline), in [deren](aline) Armen [er](winzer) noch den Jahrgang nennt. [Farid](farid) muss [sie](aline) danach dreimal um den Dom führen, bis [sie](aline) spricht.
- married winzer winzerin "Frau"
- reconcile? winzer winzerin "zurückhaben"
- threaten kessel winzer "Pistole"
- injure winzer kessel "begräbt"
+ find aline winzer "gefunden"
+ die winzer "Sterbende"
- sad aline "bis sie spricht"
- help farid aline "führen"

== 8 Haftgründe
Unter Mordverdacht gerät nicht der [Schwiegersohn](kessel) des [Gründers](brenz), sondern die [Anwältin](aline), [deren](aline) Fingerabdrücke auf allen Flaschen kleben. [Richterin Vollmar](richterin) muss [sie](aline) einsperren lassen, auch wenn [sie](richterin) [ihr](aline) kein Wort davon zutraut. [Quirin](quirin), der ehemalige [Referendar](quirin), lebt inzwischen vom Pizzaausfahren, aber nachts paukt [er](quirin) die Akte. [Schott senior](vater) erscheint in der Besuchszelle, zum ersten Mal seit Jahren rasiert, und will [seiner](vater) [Tochter](aline) den besten Verteidiger des Landes bezahlen. [Sie](aline) dreht das Gesicht zur Wand.
- accuse _ aline "Mordverdacht"
- kin brenz kessel "Schwiegersohn"
+ arrest richterin aline "einsperren"
- hire quirin "Pizzaausfahren"
- investigate quirin "paukt"
- parent vater aline "Tochter"
- help? vater aline "bezahlen"
+ reject aline vater "Wand"

== 9 Der Zeuge
Ein [Gärtner](gaertner) hat in der Tatnacht einen Wagen mit Mainzer Kennzeichen vom [Hof](@hof) rasen sehen. Ehe [er](gaertner) aussagen kann, drückt [ihm](gaertner) die [Witwe](winzerin) fünftausend Euro in die Hand. [Quirin](quirin), [der](quirin) [ihm](gaertner) eine Pizza liefert, die niemand bestellt hat, plaudert mit [ihm](gaertner) über Rosen und hat am Ende die ganze Geschichte auf Band. [Farid](farid) legt dieses der [Richterin](richterin) vor, [die](richterin) eine Nacht lang mit sich ringt. Am Morgen ist die [Gefangene](aline) frei, und der [Pizzabote](quirin) hat [seine](quirin) Stelle in der [Kanzlei](#fischtor) zurück.
- discover.past gaertner "sehen"
- die.past winzer "Witwe"
+ gift winzerin gaertner "fünftausend Euro"
- reveal gaertner quirin "ganze Geschichte"
- reveal farid richterin "legt"
+ rescue farid+quirin aline "frei"
- hire quirin "zurück"

== 10 Abgetaucht
[Kessel](kessel) fängt [seine](kessel) [Frau](ute) vor der Klinik ab, zerrt [sie](ute) ins Auto und verlangt als Preis für [ihre](ute) Freiheit die Unterschrift [seines](kessel) [Schwiegervaters](brenz). Der alte [Brenz](brenz) unterschreibt mit links und so krakelig, dass [Bibi Krebs](detektivin) in den Schnörkeln einen Treffpunkt erkennt. An der Theodor-Heuss-Brücke stellt die [Detektivin](detektivin) dem [Entführer](kessel) ein Bein. [Er](kessel) geht über das Geländer in den Rhein und wird nicht mehr gesehen. [Ute](ute) lacht und schlottert in einem fort. [Cicero](hund) sucht noch tagelang das Ufer ab.
+ abduct kessel ute "zerrt"
- married kessel ute "Frau"
- kin brenz kessel "Schwiegervaters"
- discover detektivin "erkennt"
+ rescue detektivin ute "Bein"
- attack detektivin kessel "Bein"
- die? kessel "nicht mehr gesehen"
- sad ute "schlottert"

== 11 Nachlass
Von dem Geld in den Fässern sind noch zwei Drittel da. [Traudel](winzerin) wird wegen Beihilfe verurteilt, darf die Strafe aber zu Hause absitzen, da sich jemand um die Reben kümmern muss. Die befreite [Tochter](ute) des [Gründers](brenz) nimmt vor [Aline](aline) das Wort Entschuldigung in den Mund und macht [sie](aline) zur Partnerin. Die [Beförderte](aline) hat kaum angestoßen, da ruft [Nuria](nuria) an: Der [Mann](vater), [dem](vater) [sie](nuria) einst die Treppe schrubbte, hat Krebs und will nicht zum Arzt. [Aline](aline) lässt das Glas stehen und fährt nach [Gonsenheim](@gonsenheim).
- arrest _ winzerin "verurteilt"
- parent brenz ute "Tochter"
+ reconcile aline ute "Entschuldigung"
- hire aline ute "Partnerin"
- celebrate aline "angestoßen"
- reveal nuria aline "ruft"
+ ill vater "Krebs"
- boss.past vater nuria "schrubbte"
- travel aline vater "fährt" @gonsenheim

== 12 Schlussvortrag
Der todkranke [Bauunternehmer](vater) und die [Juristin](aline) spielen drei Wochen lang Mühle und reden dabei über die [Mutter](mutter), [die](mutter) [beide](aline+vater) auf verschiedene Weise verloren haben. Am vierten Sonntag schlägt [er](vater) die Augen nicht mehr auf. [Nuria](nuria) erbt zu aller Verblüffung den Bauhof. In der [Kanzlei](#fischtor) tritt unterdessen [Leopold Brenz](brenz) noch einmal vor die Kammer der [Richterin](richterin), um einem Igel zu einem Wegerecht zu verhelfen, und gewinnt. [Farid](farid) wartet mit dem Auto vor dem Friedhof, die Heizung läuft, und die Linie aus Klebeband auf dem Schreibtisch ist weg, ohne dass [Cicero](hund) sie gefressen hätte.
- ill vater "todkranke"
- reconcile aline vater "reden"
- parent mutter aline "Mutter"
- die.past mutter "verloren"
+ die vater "schlägt"
- find nuria "erbt"
- find brenz "gewinnt"
- help farid aline "wartet"

== 13 Wiedervorlage
Rheinabwärts, in [Andernach](@andernach), wird ein [Mann](kessel) ohne Papiere aufgegriffen, [der](kessel) [sein](kessel) Gedächtnis eingebüßt haben will. [Krebs](detektivin) fährt hin, pfeift die Hymne des Anwaltsballs und sieht den [Totgesagten](kessel) mitsummen. Nun wird [Kessel](kessel) doch noch der Prozess gemacht, geführt von [Vollmar](richterin), [die](richterin) zuvor auf Druck des Ministeriums beinahe abgezogen worden wäre. [Ute](ute) nimmt [ihren](ute) Mädchennamen wieder an. Vor dem Gerichtsgebäude verteilt [Quirin](quirin), seit dieser Woche [Assessor](quirin), Pizza an alle. [Aline](aline) und der [Kollege](farid), [der](farid) [sie](aline) einst um den Dom geführt hat, essen von demselben Stück.
- arrest _ kessel "aufgegriffen"
- betray kessel "will"
- travel detektivin "fährt" @andernach
+ discover detektivin kessel "mitsummen"
- die! kessel "Totgesagten"
- accuse _ kessel "Prozess"
- hire quirin "Assessor"
- colleague aline farid "Kollege"
- help.past farid aline "geführt"#2
+ couple.start aline farid "demselben Stück"
