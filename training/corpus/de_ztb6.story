%series Die Karte des Doktor Quandt
%lang de
%genre expedition novel in newspaper instalments, Patagonia 1926, past tense
%cast charlotte | Charlotte Quandt; Charlotte | f
%cast quandt | Dr. Ludolf Quandt; Quandt; Ludolf | m
%cast bertram | Bertram von Ahn; von Ahn; Bertram | m
%cast pilot | Gunther Plüschke; Plüschke | m
%cast ayelen | Ayelén | f
%cast estanciero | Don Evaristo | m
%cast verwalter | McLeod | m
%cast geologe | Xaver Oberhofer; Oberhofer | m
%cast gaucho | - | m
%cast witwe | Doña Pilar; Pilar | f
%cast waise | Nahuel | m
%cast funker | - | m
%cast diener | - | m
%cast expedition | Expedition Quandt | g

== 1
Seit drei Jahren galt [Dr. Ludolf Quandt](quandt), der bekannteste [Kartograph](quandt) [Braunschweigs](@braunschweig), als im Eis verschollen. [Seine](quandt) [Tochter](charlotte) [Charlotte](charlotte) jedoch erhielt im Frühjahr 1926 ein Päckchen ohne Absender, das eine halbe Landkarte und einen Ring enthielt, den [sie](charlotte) sofort erkannte. [Ihr](charlotte) [Verlobter](bertram) [Bertram von Ahn](bertram) riet zur Vorsicht. [Sie](charlotte) verkaufte noch am selben Tag das Klavier. Vier Wochen später schiffte sich das [Paar](bertram+charlotte) nach [Punta Arenas](@puntaarenas) ein, begleitet von dem schwerhörigen [Diener](diener) des [Verschollenen](quandt), [der](diener) das Päckchen nicht ansehen wollte.
- lose.past _ quandt "verschollen"
- parent quandt charlotte "Tochter"
+ find charlotte "erhielt"
- engaged bertram charlotte "Verlobter"
- help bertram charlotte "riet"
+ travel bertram+charlotte+diener "schiffte" @puntaarenas
- boss quandt diener "Diener"

== 2
In [Punta Arenas](@puntaarenas) fehlte es an allem außer an Gerüchten. Der [Flieger](pilot) [Gunther Plüschke](pilot), ein [Berliner](pilot) mit nur noch einem Ohr, hatte den [Gelehrten](quandt) als Letzter gesehen und war seither, wie man sich in den Kneipen zuraunte, auffallend gut bei Kasse. [Charlotte](charlotte) setzte sich an [seinen](pilot) Tisch und fragte geradeheraus. [Er](pilot) lachte, trank aus und wies [ihr](charlotte) die Tür. In der Nacht wurde [ihr](charlotte) Zimmer durchwühlt, und die Kartenhälfte war weg; den [Diener](diener) fand man gefesselt unter dem Bett.
- meet.past pilot quandt "gesehen"
- investigate charlotte pilot "fragte"
- reject pilot charlotte "wies"
+ steal _ charlotte "weg"
+ attack _ diener "gefesselt"
- find _ diener "fand"

== 3
Statt umzukehren, zeichnete [Charlotte](charlotte) die Karte aus dem Gedächtnis nach, denn dafür hatte [ihr](charlotte) [Vater](quandt) [sie](charlotte) erzogen. [Bertram](bertram) heuerte auf [ihr](charlotte) Geheiß einen [Geologen](geologe) aus [Tirol](@tirol) an, [der](geologe) [Oberhofer](geologe) hieß und angeblich Gold riechen konnte, sowie einen wortkargen [Gaucho](gaucho) für die Pferde. Keiner [der beiden](gaucho+geologe) taugte dem [Diener](diener), und [er](diener) sollte recht behalten. Der [Einohrige](pilot) sah der [Expedition](expedition) vom Balkon des Hotels aus beim Aufbruch zu und zählte die Pferde.
- create charlotte "zeichnete"
- parent quandt charlotte "Vater"
+ hire geologe bertram "heuerte"
- hire gaucho bertram "sowie"
- travel expedition "Aufbruch"
- investigate pilot expedition "sah"

== 4
Der Wind kam von Westen. [Charlotte](charlotte) ritt voran. Der [Gaucho](gaucho) sang nie. [Oberhofer](geologe) klopfte an jeden Stein. Am vierten Tag starb das erste Pferd. Am fünften stürzte der [Diener](diener) in eine Spalte. Der [Gaucho](gaucho) ließ sich an einem Lasso hinab. [Er](gaucho) brachte den [Alten](diener) lebend herauf. Ein Bein war gebrochen. [Bertram](bertram) schiente das Bein. »Schickt [mich](diener) heim«, bat der [Diener](diener). »Nein«, sagte [Charlotte](charlotte). Am Abend entdeckte [sie](charlotte) Rauch. Dort lebte [Ayelén](ayelen). Mehr als Rauch sah vorerst keiner von [Ayelén](ayelen).
- injure diener "stürzte"
+ rescue gaucho diener "brachte"
- treat diener bertram "schiente"
- return? diener "heim"
- reject charlotte diener "Nein"
- discover charlotte ayelen "Rauch"

== 5
[Ayelén](ayelen), eine [Heilerin](ayelen) der Tehuelche, nahm den [Verletzten](diener) in [ihr](ayelen) Zelt und legte Kräuter auf, die der [Tiroler](geologe) für Hexerei hielt. Unter vier Augen zeigte [sie](ayelen) [Charlotte](charlotte) eine Brille. Ein alter [Weißer](quandt) habe im vorletzten Winter bei [ihr](ayelen) gewohnt und [ihrem](ayelen) verwaisten [Neffen](waise) [Nahuel](waise) das Lesen beigebracht, bis ein [Mann](pilot) mit einem Ohr vom Himmel gekommen sei und [ihn](quandt) mitgenommen habe, gebunden wie ein Schaf. Der [Geologe](geologe), [der](geologe) draußen gelauscht hatte, fehlte am nächsten Morgen, und mit [ihm](geologe) das beste Pferd.
- treat diener ayelen "Kräuter"
+ reveal ayelen charlotte "zeigte"
- housemate.past ayelen quandt "gewohnt"
- kin ayelen waise "Neffen"
- advisor.past quandt waise "beigebracht"
+ abduct.past pilot quandt "mitgenommen"
- discover geologe ayelen "gelauscht"
- flee geologe "fehlte"
- steal geologe expedition "das beste Pferd"

== 6
[Nahuel](waise), [der](waise) den [Lehrer](quandt) mit der Brille nie vergessen hatte, bot sich als Führer an und ließ sich auch durch das Verbot [seiner](waise) [Tante](ayelen) nicht davon abbringen. Am See lag die Estancia des [Don Evaristo](estanciero), [dessen](estanciero) [Verwalter](verwalter), ein rothaariger [Schotte](verwalter), die [Besucher](expedition) mit der Flinte empfing. Erst die [Hausherrin](witwe), [Doña Pilar](witwe), hieß [ihn](verwalter) die Waffe senken. [Ihr](witwe) [Mann](estanciero) sei seit gestern tot, sagte [sie](witwe), vom Pferd gefallen. Der [Gaucho](gaucho) betrachtete die Leiche lange und flüsterte, ein Sattel hinterlasse keine Löcher.
- advisor.past quandt waise "Lehrer"
- help? waise expedition "Führer"
- kin ayelen waise "Tante"
- boss estanciero verwalter "Verwalter"
- threaten verwalter expedition "Flinte"
- married.past estanciero witwe "Mann"
+ die.past estanciero "tot"
+ discover gaucho estanciero "betrachtete"
- kill.past _ estanciero "Löcher"

== 7
Man blieb zum Begräbnis. [Von Ahn](bertram), [dem](bertram) die Strapazen längst zu viel wurden, fand an der Tafel der [Witwe](witwe) Burgunder, Grammophon und Verständnis, und am dritten Abend sah [Charlotte](charlotte) durch eine angelehnte Tür, wie [ihr](charlotte) [Verlobter](bertram) der [Dame](witwe) in Schwarz den Nacken küsste. [Sie](charlotte) schloss die Tür leise. Beim Frühstück legte [sie](charlotte) den Ring auf [seinen](bertram) Teller und sprach nur noch mit dem [Jungen](waise). Der [Schotte](verwalter) hatte unterdessen über ein verstecktes Funkgerät jemanden gerufen, [den](quandt) [er](verwalter) mit »[Ludolf](quandt)« anredete.
- celebrate _ estanciero "Begräbnis"
- married.past estanciero witwe "Witwe"
- discover charlotte bertram+witwe "sah"
- engaged bertram charlotte "Verlobter"
+ kiss bertram witwe "küsste"
- cheat bertram charlotte "Nacken"
+ breakup charlotte bertram "legte sie den Ring"

== 8
Der [Verschollene](quandt) lebte also, und mehr noch: [Er](quandt) gab Befehle. [Nahuel](waise) hatte die Stimme im Kopfhörer erkannt, ehe der [Verwalter](verwalter) [ihn](waise) mit dem Gewehrkolben niederschlug. Während der [Gaucho](gaucho) den bewusstlosen [Jungen](waise) zu [seiner](waise) [Tante](ayelen) zurücktrug, durchsuchte [Charlotte](charlotte) das Kontor und stieß auf Lohnlisten, nach denen [Plüschke](pilot), der entlaufene [Geologe](geologe) und ein ungenannter [Funker](funker) seit drei Jahren Geld von [Don Evaristo](estanciero) bezogen hatten, und zwar auf Anweisung [ihres](charlotte) eigenen [Vaters](quandt). [Sie](charlotte) setzte sich auf den Boden und weinte.
- die! quandt "lebte also"
- discover waise quandt "erkannt"
+ attack verwalter waise "niederschlug"
- rescue gaucho waise "zurücktrug"
- kin ayelen waise "Tante"
- investigate charlotte _ "durchsuchte"
- boss.past estanciero funker+geologe+pilot "bezogen"
+ discover charlotte quandt "stieß"
- parent quandt charlotte "Vaters"
- sad charlotte quandt "weinte"

== 9
Mit dem Doppeldecker landete am Sonntag der [Flieger](pilot), und auf dem Rücksitz saß, in einen Guanakopelz gehüllt, der [Totgeglaubte](quandt). [Er](quandt) umarmte [seine](quandt) [Tochter](charlotte), als käme [er](quandt) vom Spaziergang. Nicht entführt sei [er](quandt) worden, erklärte [Ludolf Quandt](quandt), sondern befreit, von [seinen](quandt) Gläubigern nämlich, und im Fels liege mehr Gold, als [Braunschweig](@braunschweig) Ziegel habe. Das Päckchen habe [er](quandt) freilich nicht geschickt. Der [Diener](diener), [der](diener) auf Krücken in der Tür erschien, sagte ruhig: »Das war [ich](diener).« Da begriff [Charlotte](charlotte), wer das Zimmer in [Punta Arenas](@puntaarenas) gefürchtet hatte und warum.
- travel pilot+quandt "landete"
+ return quandt charlotte "saß"
- parent quandt charlotte "Tochter"
- abduct! pilot quandt "entführt"
- flee.past quandt _ "befreit"
- gift! quandt charlotte "nicht geschickt"
+ reveal diener charlotte+quandt "Das war"
- gift.past diener charlotte "Das war ich"
- discover charlotte diener "begriff"

== 10
[Plüschke](pilot) wollte den [Verräter](diener) über dem See aus der Maschine werfen. [Quandt](quandt), [dem](quandt) der alte [Mann](diener) dreißig Jahre lang die Stiefel geputzt hatte, hob die Hand, doch auf [ihn](quandt) hörte längst niemand mehr: Der [Pilot](pilot) und der [Schotte](verwalter) hatten sich den Berg untereinander aufgeteilt. So fand sich der [Gelehrte](quandt) neben [seinem](quandt) [Kammerdiener](diener) im Schafstall wieder. [Doña Pilar](witwe), [die](witwe) inzwischen erfahren hatte, wer die Löcher in [ihren](witwe) [Gatten](estanciero) geschossen hatte, brachte den [Eingesperrten](diener+quandt) Brot und im Brot eine Feile. [Bertram](bertram) stand Schmiere und zitterte wie Espenlaub.
- kill? pilot diener "werfen"
- betray.past diener quandt "Verräter"
- boss.past quandt diener "Stiefel geputzt"
+ betray pilot+verwalter quandt "aufgeteilt"
+ abduct pilot+verwalter diener+quandt "Schafstall"
- discover witwe _ "erfahren"
- kill.past _ estanciero "geschossen"
- married.past estanciero witwe "Gatten"
- help witwe diener+quandt "Feile"
- help bertram witwe "Schmiere"
- sad bertram "zitterte"

== 11
Die Flucht misslang, weil das Eis unter den Pferden brach. [Bertram](bertram) versank vor den Augen der [Frau](charlotte), die [ihm](bertram) den Ring zurückgegeben hatte, und tauchte nicht wieder auf. Zwei Schüsse fielen. Der erste traf den [Gaucho](gaucho), der zweite, aus dem Schilf abgegeben, den [Einohrigen](pilot), und er traf besser. [Nahuel](waise) senkte die Flinte [seiner](waise) [Tante](ayelen). Der [Verwalter](verwalter) warf sich in den Doppeldecker, obwohl [er](verwalter) nie fliegen gelernt hatte, und zerschellte an der Nordwand, genau dort, wo die Karte ein Kreuz trug.
- flee _ "Flucht"
+ die bertram "versank"
- breakup.past charlotte bertram "zurückgegeben"
- injure gaucho "traf"
+ kill waise pilot "besser"
- kin ayelen waise "Tante"
- flee verwalter "warf"
- die verwalter "zerschellte"

== 12
[Ayelén](ayelen) pflegte den [Gaucho](gaucho) gesund, [der](gaucho) nun, im Fieber, zum ersten Mal sang. [Quandt](quandt) saß daneben und bat [seine](quandt) [Tochter](charlotte) täglich um Vergebung, bis [sie](charlotte) [ihm](quandt) am zehnten Tag die Brille aufsetzte, die [er](quandt) bei der [Heilerin](ayelen) zurückgelassen hatte. [Oberhofer](geologe), der entlaufene [Tiroler](geologe), wurde von Hirten halb erfroren aufgelesen. In [seinem](geologe) Rucksack lag kein Gold, sondern Katzensilber. Der Berg war leer. Und wegen dieses Berges, sagte der [Diener](diener), seien vier Männer gestorben. [Der](quandt), [der](quandt) sie auf dem Gewissen habe, möge wenigstens ihre Namen lernen.
- treat gaucho ayelen "pflegte"
+ recover gaucho "gesund"
- ill gaucho "Fieber"
- create gaucho "sang"
- parent quandt charlotte "Tochter"
+ reconcile charlotte quandt "aufsetzte"
- flee.past geologe "entlaufene"
- rescue _ geologe "aufgelesen"
- accuse diener quandt "auf dem Gewissen"

== 13
Der [Kartograph](quandt) blieb. [Er](quandt) lehrte fortan in [Doña Pilars](witwe) Haus die Kinder der Hirten, und [sein](quandt) bester [Schüler](waise) war [Nahuel](waise). [Charlotte](charlotte) fuhr ohne Ring und ohne [Vater](quandt) heim, aber nicht allein: [Ihr](charlotte) zur Seite hinkte der [Mann](diener), ohne [den](diener) [sie](charlotte) nie erfahren hätte, dass der [Alte](quandt) lebte. In [Braunschweig](@braunschweig) verfasste [sie](charlotte) ein Buch, das [ihr](charlotte) die [Geographische Gesellschaft](#gesellschaft) zunächst zurücksandte und, als es in [London](@london) gefeiert wurde, mit einer Medaille vergalt. Das Klavier kaufte [sie](charlotte) zurück. Der [Gaucho](gaucho) schickte zu Weihnachten einen Brief. [Er](gaucho) bestand aus Noten.
- hire quandt "lehrte"
- advisor quandt waise "Schüler"
+ return charlotte+diener "heim"
- parent quandt charlotte "Vater"
- reveal.past diener charlotte "erfahren"
+ create charlotte "verfasste"
- reject _ charlotte "zurücksandte"
- find charlotte "Medaille"
- gift gaucho charlotte "Brief"
