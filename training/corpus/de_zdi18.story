%series Platz 17
%lang de
%genre camping-site family comedy-drama, wiki episode summaries
%cast moritz | Moritz Kasunke; Moritz; Kasunke | m
%cast ramona | Ramona Kasunke; Ramona | f
%cast cheyenne | Cheyenne Kasunke; Cheyenne | f
%cast dustin | Dustin Kasunke; Dustin | m
%cast horst | Horst Kasunke; Horst | m
%cast biggi | Biggi Lohmann; Biggi | f
%cast lohmann | Detlef Lohmann; Detlef | m
%cast femke | Femke de Vries; Femke | f
%cast joop | Joop de Vries; Joop | m
%cast aylin | Kommissarin Aylin Demir; Aylin Demir; Aylin | f
%cast radler | Jonas Feldkamp; Feldkamp | m
%cast investor | Graf Ottfried; Ottfried | m
%cast schwan | Günther | m
%cast mieke | Mieke | f

== 1 Vorzelt
[Ramona](ramona) und [Moritz Kasunke](moritz) betreiben am [Plüschower See](@pluesee) einen Campingplatz, den [Moritz](moritz) von [seinem](moritz) [Vater](horst) [Horst](horst) übernommen hat. [Horst](horst) selbst ist auf Platz 17 wohnen geblieben und überwacht von dort die Mülltrennung. Zu Saisonbeginn reisen die Dauercamper [Biggi](biggi) und [Detlef Lohmann](lohmann) an, gefolgt von einem wortkargen [Radwanderer](radler), [der](radler) bar und für sechs Wochen im Voraus bezahlt. [Cheyenne](cheyenne), die sechzehnjährige [Tochter](cheyenne) der [Betreiber](moritz+ramona), hilft [ihm](radler) beim Aufbau und bemerkt unter [seiner](radler) Isomatte eine Pistole.
- colleague moritz ramona "betreiben"
- gift.past horst moritz "übernommen"
- parent horst moritz "Vater"
- travel biggi+lohmann+radler "reisen"
- parent moritz+ramona cheyenne "Tochter"
- help cheyenne radler "hilft"
+ discover cheyenne radler "bemerkt"

== 2 Heringe
[Cheyenne](cheyenne) weiht nur [ihren](cheyenne) [Zwillingsbruder](dustin) [Dustin](dustin) ein, [der](dustin) den [Fremden](radler) fortan mit einer Drohne beschattet. [Biggi](biggi) stellt fest, dass der Wohnwagen neben [ihrem](biggi) von [Femke](femke) und [Joop de Vries](joop) gemietet wurde; mit [Joop](joop) verband [sie](biggi) im Sommer 1994 mehr als ein Federballspiel. [Detlef](lohmann), [der](lohmann) davon nie etwas erfahren hat, freundet sich beim Grillen ausgerechnet mit [ihm](joop) an. [Horst](horst) verwarnt unterdessen einen [Schwan](schwan).
- reveal cheyenne dustin "weiht"
- sibling cheyenne dustin "Zwillingsbruder"
- investigate dustin radler "beschattet"
- discover biggi femke+joop "stellt"
- neighbour biggi femke+joop "neben ihrem"
+ affair.past biggi joop "mehr als ein Federballspiel"
- discover! lohmann biggi+joop "nie etwas erfahren"
+ friend.start joop lohmann "freundet"
- threaten horst schwan "verwarnt"

== 3 Gewitter
Nachts schlägt der Blitz in die Pappel, die auf das Sanitärgebäude stürzt. [Ramona](ramona) ist eingeschlossen. Der [Radler](radler) durchtrennt mit einer Kettensäge die Äste und holt [sie](ramona) durch das Toilettenfenster heraus, wobei [er](radler) sich die Schulter auskugelt. [Femke](femke), [Chirurgin](femke) in [Groningen](@groningen), renkt sie [ihm](radler) auf einem Campingtisch wieder ein. [Moritz](moritz), [der](moritz) auf einer Verbandstagung gewesen ist, sieht am Morgen, wie [seine](moritz) [Frau](ramona) dem [Lebensretter](radler) die Haare schneidet, und entwickelt einen plötzlichen Hass auf Scheren.
+ rescue radler ramona "holt"
- injure radler "auskugelt"
- treat radler femke "renkt"
- travel.past moritz "Verbandstagung"
- discover moritz radler+ramona "sieht"
- married moritz ramona "Frau"
- help ramona radler "schneidet"
+ jealous moritz radler "Hass auf Scheren"

== 4 Nachsaison
Die Versicherung will für den Schaden nicht aufkommen, da [Moritz](moritz) die Prämie nicht überwiesen hat. [Ramona](ramona) erfährt es aus dem Briefkasten und geht einen Tag lang stumm Unkraut jäten. In dieser Lage kommt der Besuch von [Graf Ottfried](investor) gelegen, [der](investor) das Gelände in ein "Glamping-Resort" verwandeln möchte. [Horst](horst) jagt den [Adligen](investor) mit dem Laubbläser zum Tor hinaus. Allerdings hat [Moritz](moritz) heimlich schon eine Anzahlung angenommen.
- discover ramona moritz "erfährt"
- sad ramona "stumm"
- travel investor "Besuch"
- create? investor "verwandeln"
+ attack horst investor "jagt"
+ betray moritz horst+ramona "heimlich"
- find moritz "Anzahlung"

== 5 Lagerfeuer
Beim Sommerfest singt [Joop](joop) ein Lied, das [er](joop) 1994 für eine gewisse B. geschrieben hat. [Femke](femke) klatscht am lautesten, denn [sie](femke) hält sich für die Adressatin, obwohl [sie](femke) damals noch zur Schule ging. [Biggi](biggi) verschüttet die Bowle. Auf dem Steg küsst [Dustin](dustin) derweil [Mieke](mieke), die [Tochter](mieke) der [Niederländer](femke+joop), fällt vor Schreck über die eigenen Füße ins Wasser und wird vom [Schwan](schwan) gebissen.
- celebrate _ "Sommerfest"
- create joop "singt"
- create.past joop "geschrieben"
- love.past joop biggi "gewisse B."
+ kiss dustin mieke "küsst"
- parent femke+joop mieke "Tochter"
- injure dustin schwan "gebissen"

== 6 Tarnung
Die Drohne filmt, wie der [Radwanderer](radler) nachts am Ufer einer [Frau](aylin) einen Koffer übergibt. Die [Zwillinge](cheyenne+dustin) rufen die Polizei, die bereits da ist: [Kommissarin Aylin Demir](aylin) steht im Bademantel vor [ihnen](cheyenne+dustin) und bittet um Diskretion. Der angebliche [Radler](radler) heißt [Jonas Feldkamp](radler), ist [Kronzeuge](radler) in einem Prozess gegen Schleuser und wird auf dem Platz versteckt. [Cheyenne](cheyenne) schwört zu schweigen. [Dustin](dustin) hat das Video leider schon hochgeladen.
- discover cheyenne+dustin aylin+radler "filmt"
- gift radler aylin "übergibt"
- sibling cheyenne dustin "Zwillinge"
+ reveal aylin cheyenne+dustin "bittet"
- betray radler _ "angebliche"
- help aylin radler "versteckt"
- reveal! cheyenne "schweigen"
+ reveal dustin "hochgeladen"

== 7 Wildcamper
Zwei Männer mit Angelruten, jedoch ohne Köder, mieten Platz 18. [Horst](horst) durchschaut sie sofort, weil sie den Grünen Punkt in den Restmüll werfen, und setzt ihren Zelten mit einem Gartenschlauch zu. [Aylin](aylin) will [Feldkamp](radler) fortbringen, doch [Ramona](ramona) bietet [ihm](radler) den Hohlraum unter der Rezeption an. Dort findet [ihn](radler) [Moritz](moritz). Statt [ihn](radler) zu verraten, wie [er](moritz) es eine Minute lang erwägt, bringt [er](moritz) [ihm](radler) ein Bier und gesteht [seinem](moritz) [Gegenspieler](radler) die Sache mit der Anzahlung.
- discover horst "durchschaut"
- attack horst _ "setzt"
- help? aylin radler "fortbringen"
- help ramona radler "bietet"
- find moritz radler "findet"
- betray? moritz radler "verraten"
- gift moritz radler "Bier"
- enemy moritz radler "Gegenspieler"
+ reveal moritz radler "gesteht"

== 8 Kühltasche
[Detlef](lohmann) entdeckt in [Biggis](biggi) Kühltasche ein Notenblatt mit Widmung und liest es [Joop](joop) arglos als Kuriosum vor. [Joop](joop) wird weiß, [Detlef](lohmann) wird rot. Eine Prügelei mit Schwimmnudeln endet im Nichtschwimmerbereich. [Femke](femke) packt noch am Abend den Wohnwagen, allerdings nur bis zum Nachbarplatz, von wo aus [sie](femke) [ihrem](femke) [Mann](joop) über Megafon mitteilt, was [sie](femke) von Balladen hält. [Biggi](biggi) sucht Zuflucht bei [Ramona](ramona).
- find lohmann "Notenblatt"
- reveal lohmann joop "liest"
+ discover lohmann biggi+joop "wird rot"
+ quarrel joop lohmann "Prügelei"
+ breakup femke joop "packt"
- married femke joop "Mann"
- quarrel femke joop "Megafon"
- flee biggi ramona "Zuflucht"

== 9 Geiselnahme
Die falschen Angler bringen [Cheyenne](cheyenne) in [ihre](cheyenne) Gewalt und fordern [ihren](cheyenne) Austausch gegen [Feldkamp](radler). [Er](radler) geht ihnen unbewaffnet entgegen. [Horst](horst), [Detlef](lohmann) und [Joop](joop), [die](horst+joop+lohmann) eben noch nicht miteinander sprachen, legen im Dunkeln sämtliche Zeltschnüre des Platzes quer über den Weg. Die Entführer stürzen, [Aylin](aylin) braucht nur noch die Handschellen. [Cheyenne](cheyenne) fällt [ihrem](cheyenne) [Großvater](horst) um den Hals, [der](horst) bei dieser Gelegenheit einen Herzanfall verschweigt.
+ abduct _ cheyenne "bringen"
- help radler cheyenne "geht ihnen"
+ rescue horst+joop+lohmann cheyenne "legen"
- arrest aylin _ "Handschellen"
- kin cheyenne horst "Großvater"
- ill horst "Herzanfall"
- reveal! horst "verschweigt"

== 10 Stille Wasser
[Femke](femke) erkennt an der Farbe von [Horsts](horst) Lippen, was los ist, und fährt [ihn](horst) mit dem Wohnwagengespann und hundertvierzig Sachen in die Klinik. Während [Horst](horst) am offenen Herzen operiert wird, findet [Moritz](moritz) auf Platz 17 zwischen Mülltrennplänen ein Sparbuch: Der [Vater](horst) hat über vierzig Jahre alles zurückgelegt, was [er](horst) an Platzgebühr nicht hätte zahlen müssen. Es reicht für die Anzahlung und für ein neues Sanitärgebäude.
- discover femke horst "erkennt"
+ help femke horst "fährt"
- treat horst _ "operiert"
- parent horst moritz "Vater"
+ find moritz "Sparbuch"

== 11 Abreise
[Moritz](moritz) zahlt [Graf Ottfried](investor) aus und beichtet [Ramona](ramona) alles, auch die Scheren. [Sie](ramona) erwidert, [Feldkamp](radler) habe [sie](ramona) die ganze Zeit nur nach [Aylin](aylin) gefragt. Vor Gericht sagt [Feldkamp](radler) aus, die Schleuser erhalten hohe Strafen. Eine neue Identität lehnt [er](radler) ab, [er](radler) bewirbt sich stattdessen bei den [Kasunkes](moritz+ramona) als Platzwart. [Mieke](mieke) muss zurück nach [Groningen](@groningen); [Dustin](dustin) verspricht [ihr](mieke), Niederländisch zu lernen, und bestellt versehentlich einen Kurs in Dänisch.
- gift moritz investor "zahlt"
+ reveal moritz ramona "beichtet"
- love? radler aylin "gefragt"
- accuse radler _ "sagt"
- reject radler _ "lehnt"
+ hire? radler moritz+ramona "bewirbt"
- travel mieke "zurück" @groningen

== 12 Saisonende
[Horst](horst) kommt mit einem Schrittmacher heim und begrüßt den [Schwan](schwan). [Biggi](biggi) und [Detlef](lohmann) feiern Rubinhochzeit; am Nebentisch sitzen [Femke](femke) und [Joop](joop), erst mit einem Stuhl Abstand, dann ohne. [Joop](joop) hat ein neues Lied mitgebracht, diesmal für eine gewisse F. [Aylin Demir](aylin) mietet außer Dienst einen Platz, genau gegenüber der Wartlaube, und hat kein Zelt dabei. [Ramona](ramona) schließt die Schranke und verrät [Moritz](moritz), warum [sie](ramona) keine Bowle mehr trinkt.
- return horst "heim"
- recover horst "Schrittmacher"
- celebrate biggi+lohmann "Rubinhochzeit"
- married biggi lohmann "Rubinhochzeit"
+ reconcile femke joop "ohne"
- create joop "neues Lied"
- love joop femke "gewisse F."
+ pregnant? ramona "keine Bowle"
- reveal ramona moritz "verrät"
