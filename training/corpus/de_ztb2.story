%series Die Fahrten der Albatros
%lang de
%genre seafaring adventure booklets, four-masted barque 1891, back-cover texts, breathless
%cast thies | Kapitän Thies Boysen; Boysen; Thies | m
%cast rasmus | Rasmus Lorenzen; Lorenzen; Rasmus | m
%cast jule | Jule Petersen; Jule; Julius | f
%cast koch | Kwame | m
%cast segelmacher | - | m
%cast bootsmann | Iven Nommensen; Nommensen | m
%cast reeder | Konsul Dethlefsen; Dethlefsen | m
%cast marit | Marit | f
%cast passagier | Professor Agostini; Agostini | m
%cast portugiese | Tavares | m
%cast harpunier | - | m
%cast moses | Fiete | m
%cast mutter | - | f
%cast vater | - | m
%cast mannschaft | Albatros-Leute | g

== 1 Ein Junge zu viel
[Flensburg](@flensburg) 1891: Nur noch Stunden, dann läuft die Viermastbark [Albatros](*albatros) nach [Valparaíso](@valparaiso) aus! [Kapitän Thies Boysen](thies) fehlt ein Schiffsjunge, und so heuert [er](thies) den schmächtigen [Julius](jule) vom Kai weg an, ohne viel zu fragen. Der [Steuermann](rasmus) [Rasmus Lorenzen](rasmus) sieht genauer hin. Unter der Mütze steckt ein [Mädchen](jule)! [Jule Petersen](jule) ist vor [ihrem](jule) [Vater](vater) davongelaufen, [der](vater) [sie](jule) mit einem Branntweinhändler verheiraten wollte. Wird [Rasmus](rasmus) [sie](jule) verraten? [Er](rasmus) schweigt, vorerst …
+ hire jule thies "heuert"
- betray jule thies "Julius"
+ discover rasmus jule "Mädchen"
- parent vater jule "Vater"
- flee.past jule vater "davongelaufen"
- wedding? _ jule "verheiraten"
- betray? rasmus jule "verraten"
- reveal! rasmus _ "schweigt"

== 2 Neun Schwänze
Ein Fass Rum ist aus der Last verschwunden, und [Bootsmann Nommensen](bootsmann) braucht einen Schuldigen. [Er](bootsmann) deutet auf den zweiten [Schiffsjungen](moses), den stotternden [Fiete](moses). Schon ist der [Kleine](moses) an die Gräting gebunden, schon pfeift die Peitsche, da tritt der [Koch](koch) [Kwame](koch) aus der Kombüse und nimmt die Tat auf sich. Zwanzig Hiebe später pflegt [Jule](jule) dem [Unschuldigen](koch) den Rücken mit Salzwasser und Arnika. Nur der uralte [Segelmacher](segelmacher) weiß, wer in jener Nacht mit nassem Bart an Deck stand. Aber der [Alte](segelmacher) spricht seit Jahren nur mit [seinen](segelmacher) Nadeln.
- steal _ "verschwunden"
+ accuse bootsmann moses "deutet"
+ rescue koch moses "nimmt die Tat auf sich"
- attack _ koch "Zwanzig Hiebe"
- treat koch jule "pflegt"
- steal! koch _ "Unschuldigen"
- discover.past segelmacher _ "weiß"

== 3 Der Gast in Kabine zwei
Auf [Madeira](@madeira) schifft sich ein [Gelehrter](passagier) ein, [der](passagier) Käfer zu sammeln vorgibt. [Professor Agostini](passagier) zahlt in Gold, schläft nie und misst nachts die Sterne. Ob der [Steuermann](rasmus) merkt, dass die Bark heimlich vom Kurs abkommt? [Er](rasmus) merkt es, und als [er](rasmus) den [Kapitän](thies) warnt, lacht [dieser](thies) [ihn](rasmus) aus. Währenddessen ertappt die verkleidete [Ausreißerin](jule) den [Bootsmann](bootsmann) beim Rum: [Er](bootsmann) und kein anderer hat das Fass beiseitegeschafft. [Nommensen](bootsmann) hält [ihr](jule) das Messer an die Kehle. »Ein Wort, [Bürschchen](jule), und [du](jule) gehst über Bord!«
- travel passagier "schifft" @madeira
- betray passagier _ "vorgibt"
- discover rasmus _ "merkt es"
- help rasmus thies "warnt"
- reject thies rasmus "lacht"
- flee.past jule vater "Ausreißerin"
+ discover jule bootsmann "ertappt"
- steal.past bootsmann _ "beiseitegeschafft"
+ threaten bootsmann jule "Messer an die Kehle"

== 4 Mann über Bord
Kap Verde liegt achtern. In der Nacht kommt Sturm auf. [Jule](jule) klettert in den Großmast. Hinter [ihr](jule) klettert [Nommensen](bootsmann). Ein Stoß, ein Schrei! Doch der Stoß geht ins Leere. Ins Meer stürzt der [Bootsmann](bootsmann). [Jule](jule) wirft eine Leine. Die Leine ist zu kurz. Das Wasser behält den [Mann](bootsmann). [Rasmus](rasmus) hat alles gesehen. [Fiete](moses) betet. [Kwame](koch) betet nicht. Neuer [Bootsmann](harpunier) wird der [Harpunier](harpunier), ein schweigsamer [Samoaner](harpunier). Am Abend isst [Jule](jule) nichts. Ein [Mensch](bootsmann) ist tot, und [er](bootsmann) wollte [ihren](jule) Tod.
+ attack bootsmann jule "Stoß"
- rescue? jule bootsmann "Leine"
+ die bootsmann "behält"
- discover rasmus bootsmann+jule "gesehen"
- hire harpunier "Neuer"
- sad jule "isst Jule nichts"
- kill? bootsmann jule "ihren Tod"

== 5 Windstille
Drei Wochen Flaute, das Trinkwasser stinkt, und der [Professor](passagier) wird krank. Im Fieberwahn gibt [er](passagier) preis, was [er](passagier) wirklich sucht: das Wrack der [Santa Rita](*santarita), in dem eine Kiste mit peruanischem Silber liegen soll. [Jule](jule), [die](jule) an [seiner](passagier) Koje wacht, hört jedes Wort, und auch der neue [Bootsmann](harpunier) hat gute Ohren. [Rasmus](rasmus) teilt [seine](rasmus) Wasserration mit dem [Mädchen](jule), von [dem](jule) nur [er](rasmus) weiß, dass [es](jule) eines ist. Unter dem Tropenmond legt [er](rasmus) [ihr](jule) [seine](rasmus) Jacke um. Ist das noch Mitleid?
+ ill passagier "krank"
+ reveal passagier harpunier+jule "preis"
- investigate passagier _ "sucht"
- help jule passagier "wacht"
- help rasmus jule "teilt"
- discover.past rasmus jule "weiß"
- love? rasmus jule "noch Mitleid"

== 6 Die Meuterei
Der Durst macht aus Kameraden Wölfe. Angeführt vom [Harpunier](harpunier), stürmt die halbe [Mannschaft](mannschaft) das Achterdeck und setzt [Boysen](thies) in [seiner](thies) eigenen Kajüte gefangen. [Sie](mannschaft) wollen das Silber! Der [Steuermann](rasmus) weigert sich, [ihnen](mannschaft) die Karte auszuhändigen, und findet sich in Ketten neben dem [Kapitän](thies) wieder, [der](thies) nun nicht mehr lacht. Zu spät fragt [Thies Boysen](thies), weshalb [er](thies) dem einzigen ehrlichen [Mann](rasmus) an Bord nicht getraut hat. In der Kombüse wetzt der ausgepeitschte [Koch](koch) [seine](koch) Messer. Auf wessen Seite steht [er](koch)?
+ betray harpunier+mannschaft thies "stürmt"
- abduct mannschaft thies "gefangen"
- find? mannschaft _ "wollen das Silber"
- reject rasmus mannschaft "weigert"
- abduct mannschaft rasmus "in Ketten"
- sad thies "nicht mehr lacht"
- attack.past _ koch "ausgepeitschte"

== 7 Bohnen und Blut
[Kwame](koch) kocht den [Meuterern](mannschaft) [ihr](mannschaft) Leibgericht, und in den Bohnen schwimmt genug Mohnsaft, um einen Walfisch einzuschläfern. Der [Einzige](segelmacher), [der](segelmacher) nichts anrührt, ist der [Segelmacher](segelmacher). Zum ersten Mal seit Jahren macht der [Alte](segelmacher) den Mund auf: »Der Schlüssel hängt am Nagel.« Gemeinsam mit dem stotternden [Schiffsjungen](moses) öffnet [er](segelmacher) den beiden [Gefesselten](rasmus+thies) die Ketten. Als der [Harpunier](harpunier) aufwacht, liegt [er](harpunier) selbst darin. Doch wo ist der [Professor](passagier)? Ein Beiboot fehlt, eine Karte auch, und im Kielwasser treibt ein Käferkasten.
+ betray koch mannschaft "Mohnsaft"
- reveal segelmacher _ "macht der Alte den Mund auf"
+ rescue moses+segelmacher rasmus+thies "öffnet"
- arrest _ harpunier "liegt er selbst darin"
- flee passagier "Beiboot fehlt"
- steal passagier _ "eine Karte auch"

== 8 Die Masken fallen
In einem Hafen auf [Feuerland](@feuerland) steht plötzlich eine [Frau](mutter) im Reisemantel auf der Pier und fragt nach einem [Kind](jule) mit Muttermal am Handgelenk. [Sie](mutter) sei die [Gattin](mutter) des [Konsuls Dethlefsen](reeder), [dem](reeder) die Bark gehört, und habe vor achtzehn Jahren heimlich ein [Mädchen](jule) geboren. Der [Schiffer](thies), [der](thies) noch immer an einen [Julius](jule) glaubt, schüttelt den Kopf. Da zieht [Jule](jule) die Mütze vom Haar. [Boysen](thies) ist außer sich und weist den [Steuermann](rasmus), [der](rasmus) das Geheimnis gehütet hat, von Bord. Und die [Fremde](mutter)? [Sie](mutter) sinkt der [Tochter](jule) ohnmächtig vor die Füße.
- travel mutter "steht" @feuerland
- investigate mutter jule "fragt"
- married mutter reeder "Gattin"
- birth.past mutter jule "geboren"
+ reveal jule mutter+thies "zieht"
- sad thies "außer sich"
- quit rasmus thies "von Bord"
- betray.past rasmus thies "gehütet"
- parent mutter jule "Tochter"
- ill mutter "ohnmächtig"

== 9 Zwei Väter
Wer ist der [Mann](vater), [der](vater) in [Flensburg](@flensburg) auf die [Entlaufene](jule) wartet? Nur der [Ziehvater](vater), gesteht die [Konsulsgattin](mutter), ein [Trinker](vater), [dem](vater) [sie](mutter) den [Säugling](jule) samt Geldbörse vor die Tür gelegt hat. Der leibliche [Vater](thies) steht näher, als [Jule](jule) denkt. [Er](thies) trägt eine Kapitänsmütze und ringt nach Luft. Eine einzige Nacht lang hatte die junge [Frau](mutter) des [Reeders](reeder) einst [Boysen](thies) gehört. Unterdessen hat der gefeuerte [Steuermann](rasmus) auf einem Robbenschläger angeheuert, dessen [Kapitän](portugiese), ein [Portugiese](portugiese) namens [Tavares](portugiese), einen fiebernden [Käfersammler](passagier) aus einem Beiboot gefischt hat.
- kin jule vater "Ziehvater"
- reveal mutter _ "gesteht"
- reject.past mutter jule "vor die Tür gelegt"
+ parent thies jule "leibliche Vater"
- married mutter reeder "Frau"
- affair.past mutter thies "Eine einzige Nacht"
+ hire rasmus portugiese "angeheuert"
- boss portugiese rasmus "Kapitän"
- ill passagier "fiebernden"
- rescue.past portugiese passagier "gefischt"

== 10 Wettlauf zum Wrack
Zwei Schiffe, ein Ziel! Auf dem Robbenschläger lässt sich [Tavares](portugiese) vom [Professor](passagier) die Karte erklären, um [ihn](passagier) danach mit einem Krug Wasser auf einem Felsen auszusetzen. [Rasmus](rasmus), [der](rasmus) dagegen aufbegehrt, landet gleich daneben. Die zwei [Männer](passagier+rasmus), [die](passagier+rasmus) sich nie leiden konnten, überleben von Muscheln und Schach im Sand. Auf der [Albatros](*albatros) sucht unterdessen ein [Vater](thies) nach Worten. Als [er](thies) [seiner](thies) neugefundenen [Tochter](jule) das Steuerrad überlässt, sind keine nötig. Die [Konsulin](mutter) reist heim, um [ihrem](mutter) [Mann](reeder) die Wahrheit zu sagen.
- reveal passagier portugiese "erklären"
+ betray portugiese passagier "auszusetzen"
- quarrel portugiese rasmus "aufbegehrt"
- enemy.past passagier rasmus "nie leiden konnten"
- parent thies jule "Vater"
- gift thies jule "überlässt"
- travel mutter "reist"
- married mutter reeder "Mann"
- reveal? mutter reeder "Wahrheit zu sagen"

== 11 Silber
Der [Käfersammler](passagier) ist Muscheln leid und stirbt mit einem lateinischen Namen auf den Lippen. Wenig später sichtet [Fiete](moses), vom Ausguck aus und ohne zu stottern, die Rauchsäule auf dem Felsen. [Jule](jule) selbst zieht den halb verhungerten [Steuermann](rasmus) ins Boot. Vor aller Augen küsst [er](rasmus) [sie](jule). »Bring [mir](thies) [meinen](thies) [Steuermann](rasmus) zurück«, hatte [ihr](jule) [Vater](thies) gesagt, »[ich](thies) war ein Esel.« Doch über dem Wrack weht bereits die Flagge des [Portugiesen](portugiese). [Tavares](portugiese) hat die Kiste gehoben und richtet [seine](portugiese) Kanone auf die [Retterin](jule).
+ die passagier "stirbt"
- find moses "sichtet"
+ rescue jule rasmus "zieht"
- ill rasmus "halb verhungerten"
+ kiss jule rasmus "küsst"
- parent thies jule "Vater"
- hire? rasmus thies "meinen Steuermann zurück"
- find portugiese "gehoben"
- threaten portugiese jule "Kanone"

== 12 Kap der Tränen
Im Bauch der Bark bittet der angekettete [Samoaner](harpunier) um eine einzige Gelegenheit, [seine](harpunier) Schuld zu tilgen. [Boysen](thies) schließt [ihn](harpunier) los. [Er](harpunier) schwimmt mit dem Messer zwischen den Zähnen hinüber, kappt das Ankertau des Robbenschlägers, und die Brandung besorgt den Rest. [Tavares](portugiese) ertrinkt mit beiden Armen um die Kiste. Den [Meuterer](harpunier) aber trifft der letzte Schuss; [er](harpunier) stirbt in den Armen des [Kochs](koch), [den](koch) [er](harpunier) einst als Verräter verflucht hatte. Kein Silber, kein Sieg. Der alte [Segelmacher](segelmacher) näht zwei Säcke. In den zweiten legt sich keiner. Noch nicht, sagt [er](segelmacher).
- arrest.past _ harpunier "angekettete"
+ rescue thies harpunier "schließt"
- attack harpunier portugiese "kappt"
+ die portugiese "ertrinkt"
- betray.past harpunier thies "Meuterer"
- injure harpunier _ "trifft"
- die harpunier "stirbt"
- accuse.past harpunier koch "verflucht"

== 13 Heimathafen
Nach vierzehn Monaten macht die [Albatros](*albatros) wieder an der Förde fest. Auf dem Kai steht [Konsul Dethlefsen](reeder), weiß um den Fehltritt [seiner](reeder) [Frau](mutter) und nimmt [Boysen](thies) noch auf der Gangway das Kommando ab. [Sein](thies) [Nachfolger](rasmus) heißt [Rasmus Lorenzen](rasmus), [dessen](rasmus) [Schwester](marit) [Marit](marit) dem [Reeder](reeder) seit Jahren das Haus führt. Der frischgebackene [Kapitän](rasmus) nimmt die Mütze und setzt sie dem [Mädchen](jule) auf, [das](jule) [er](rasmus) im Oktober vor den Altar führen wird. »[Die](jule) fährt besser als [wir](rasmus+thies) beide.« Der [Trunkenbold](vater), [der](vater) [sie](jule) einst verschachern wollte, liegt seit dem Winter auf dem Friedhof. Und der [Segelmacher](segelmacher)? [Der](segelmacher) hat sich in den zweiten Sack gelegt.
- discover.past reeder mutter "weiß"
- affair.past mutter thies "Fehltritt"
- married mutter reeder "Frau"
+ quit thies reeder "nimmt Boysen"
+ hire rasmus reeder "Nachfolger"
- sibling marit rasmus "Schwester"
- boss reeder marit "Haus führt"
- gift rasmus jule "setzt"
- wedding? jule rasmus "Altar"
- die.past vater "Friedhof"
- die segelmacher "zweiten Sack"
