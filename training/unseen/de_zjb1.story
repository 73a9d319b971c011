%series Bitterwasser
%lang de
%genre western, Arizona Territory 1881, episode list of an encyclopaedia
%cast hattie | Harriet Quill; Hattie Quill; Hattie | f
%cast amos | Amos Tredwell; Tredwell; Amos | m
%cast prudence | Prudence Tredwell; Prudence | f
%cast jubal | Jubal Tredwell; Jubal | m
%cast cruz | Cruz Olivares; Cruz; Olivares | m
%cast merit | Merit Sandoz; Merit | f
%cast wing | Wing Lee; Wing | m
%cast colfax | Colfax | m
%cast dove | Dove Quill; Dove | f
%cast schmied | Gottlieb Ranke; Ranke | m
%cast quill | - | m
%cast kind | Little Amos | m

== 1 Ankunft mit Sarg
Als die [Bestatterin](hattie) [Hattie Quill](hattie) mit [ihrer](hattie) halbwüchsigen [Tochter](dove) [Dove](dove) in [Bitterwasser](@bitterwasser) eintrifft, hält [sie](hattie) der [Sheriff](amos) des Ortes, [Amos Tredwell](amos), zunächst für eine Schauspielerin. [Er](amos) erfährt erst am Abend, dass [sie](hattie) den Leichnam [ihres](hattie) [Gatten](quill) mitführt, [den](quill) ein Unbekannter in [Tucson](@tucson) niedergestreckt hat. [Amos](amos), seit zehn Jahren mit der strengen [Prudence](prudence) vor Gott vereint, kann sich an der [Witwe](hattie) nicht sattsehen. Nebenan im Saloon wird getanzt.
- parent hattie dove "Tochter"
- travel dove+hattie "eintrifft" @bitterwasser
+ meet amos hattie "hält"
- discover amos hattie "erfährt"
- married.past hattie quill "Gatten"
+ kill.past _ quill "niedergestreckt" @tucson
- married amos prudence "vor Gott vereint"
- love.start amos hattie "nicht sattsehen"

== 2 Der Pferdehändler
[Cruz Olivares](cruz), [dem](cruz) [Richter](colfax) [Colfax](colfax) seit einem verlorenen Prozess spinnefeind ist, soll drei Stuten von fremder Weide geholt haben. [Tredwell](amos) steckt [ihn](cruz) hinter Gitter, wo [ihm](cruz) [Merit Sandoz](merit), [Inhaberin](merit) des Saloons und seit dem Frühjahr [seine](cruz) [Liebste](merit), Tabak durchs Fenster reicht. [Jubal](jubal), der jüngere [Bruder](jubal) des [Sheriffs](amos), zwinkert [ihr](merit) dabei so unverhohlen zu, dass dem [Häftling](cruz) die Galle überläuft. Der Wind dreht auf Nord.
- enemy colfax cruz "spinnefeind"
- steal? cruz _ "geholt"
+ arrest amos cruz "hinter Gitter"
- couple cruz merit "Liebste"
- gift merit cruz "Tabak"
- sibling amos jubal "Bruder"
- flirt jubal merit "zwinkert"
- jealous cruz jubal "Galle"

== 3 Seife und Schwefel
[Wing Lee](wing), [dessen](wing) Wäscherei Wand an Wand mit [Hatties](hattie) Werkstatt liegt, bringt [Dove](dove) das Rechnen bei. [Prudence](prudence) bittet die [Zugezogene](hattie) zum Tee und nimmt [sie](hattie) vor sechs Damen ins Verhör, bis [Hattie](hattie) wortlos geht. Auf dem Heimweg begegnet [ihr](hattie) [Amos](amos), und hinter dem Wasserturm finden sich [beider](amos+hattie) Lippen. Weder [er](amos) noch [sie](hattie) bemerkt den stummen [Schmied](schmied), [der](schmied) von [seinem](schmied) Amboss aus alles beobachtet. Das Gewitter, das seit Tagen über den Bergen hängt, bleibt aus.
- neighbour hattie wing "Wand an Wand"
- advisor wing dove "Rechnen"
- invite prudence hattie "bittet"
- investigate prudence hattie "Verhör"
+ kiss amos hattie "Lippen"
- cheat amos prudence "Lippen"
- discover! amos+hattie schmied "Weder"
- discover schmied amos+hattie "beobachtet"

== 4 Kurze Tage
Am Tor des Gefängnisses wartet [Merit](merit). [Cruz](cruz) ist wieder ein freier Mann. Unterwegs erzählt [sie](merit) [ihm](cruz) von [Jubal](jubal). [Jubal](jubal) hatte [sie](merit) am Brunnen bedrängt. Noch am Mittag fliegen die Fäuste. Zwei Zähne verliert dabei [Jubal](jubal). Verbunden wird [er](jubal) von [Wing](wing). Einen Säugling kann [Merit](merit) gerade nicht brauchen. Trotzdem ist einer unterwegs. Davon ahnt [Cruz](cruz) nichts. Ins Vertrauen gezogen wird nur [Dove](dove).
- reveal merit cruz "erzählt"
- attack.past jubal merit "bedrängt"
+ attack cruz jubal "fliegen die Fäuste"
- injure jubal cruz "Zwei Zähne"
- treat jubal wing "Verbunden"
+ pregnant merit "unterwegs"
- discover! cruz merit "ahnt"
- reveal merit dove "Ins Vertrauen"

== 5 Was der Schmied sah
Der [Schmied](schmied), [den](schmied) alle für stumm halten, spricht nach elf Jahren die ersten Worte, und zwar zu [Prudence](prudence): [Ihr](prudence) [Mann](amos) treffe sich nachts mit der [Bestatterin](hattie). Die [Gehörnte](prudence) weint nicht. [Sie](prudence) packt [Amos](amos) die Hemden in eine Kiste, stellt diese auf die Straße und lässt beim [Richter](colfax) die Papiere für die Auflösung der Ehe aufsetzen. Während [Hattie](hattie) dem [Sheriff](amos) Obdach in [ihrer](hattie) Sargkammer gewährt, fragt sich [Dove](dove), ob [er](amos) nun [ihr](dove) [Stiefvater](amos) werde.
+ reveal schmied prudence "spricht"
- married amos prudence "Mann"
- affair amos hattie "treffe sich"
- cheat amos prudence "Gehörnte"
- sad! prudence "weint nicht"
+ breakup prudence amos "packt"
- divorce? amos prudence "Auflösung"
- help hattie amos "gewährt"
- housemate.start amos hattie "Obdach"
- kin? amos dove "Stiefvater"

== 6 Staub
Eine Postkutsche bleibt im Sand stecken. Zwei Maultiere, ein Koffer voller Gesangbücher und eine Kiste Pfirsiche müssen gerettet werden, bevor der Fluss steigt. [Wing](wing) und der [Schmied](schmied), [der](schmied) sonst um jeden Menschen einen Bogen macht, ziehen gemeinsam am Seil; am Ende teilen [die zwei](schmied+wing) eine Flasche und duzen sich. [Merit](merit), [deren](merit) Kleider enger werden, bekennt endlich vor [Cruz](cruz), was [sie](merit) [ihm](cruz) verschwiegen hat. [Der](cruz) wirft den Hut in die Luft und fragt, ob [sie](merit) [seine](cruz) [Frau](merit) werden wolle. „Frag [mich](merit) nüchtern“, sagt die [Wirtin](merit).
- friend.start schmied wing "duzen"
- pregnant merit cruz "Kleider enger"
+ reveal merit cruz "bekennt"
- happy cruz "Hut in die Luft"
+ propose cruz merit "fragt"
- reject merit cruz "Frag mich nüchtern"

== 7 Der Stern wechselt die Weste
Auf Betreiben von [Colfax](colfax), [der](colfax) im Gemeinderat von Sittenlosigkeit spricht, muss [Amos](amos) den Stern abgeben. Ihn trägt fortan ausgerechnet [Jubal](jubal), und die [Brüder](amos+jubal) wechseln seither kein Wort mehr. Als erste Amtshandlung durchwühlt der neue [Sheriff](jubal) den Saloon, findet jedoch nichts als leere Fässer. [Prudence](prudence) geht derweil am Arm des [Richters](colfax) zur Kirche, was die Stadt mehr beschäftigt als jeder Viehdieb. [Hattie](hattie) gesteht dem [Entlassenen](amos), dass [sie](amos+hattie) beide die Schuld daran trügen.
- accuse colfax amos "Sittenlosigkeit"
+ quit amos "Stern abgeben"
- hire jubal "trägt"
- sibling amos jubal "Brüder"
- quarrel amos jubal "kein Wort"
- investigate jubal merit "durchwühlt"
- couple? colfax prudence "am Arm"

== 8 Tucson
Aus [Tucson](@tucson) trifft eine Zeitung ein, in der von einem Mord im Stiefelladen die Rede ist. [Dove](dove) liest sie dem [Schmied](schmied) vor, und [dessen](schmied) Hand fängt an zu zittern: [Er](schmied), [Gottlieb Ranke](schmied), sei an jenem Tag im Laden gewesen und habe gesehen, wie [Jubal](jubal) auf [Doves](dove) [Vater](quill) schoss. Das [Mädchen](dove) rennt zu [ihrer](dove) [Mutter](hattie). [Hattie](hattie), blass vor Zorn, will den [Mörder](jubal) auf der Stelle stellen, doch [ihr](hattie) [Geliebter](amos) hält [sie](hattie) zurück: Es gehe immerhin um [seinen](amos) [Bruder](jubal).
- sad schmied "zittern"
+ reveal schmied dove "sei an jenem Tag"
- discover.past schmied jubal "gesehen"
- kill.past jubal quill "schoss"
- parent quill dove "Vater"
- parent hattie dove "Mutter"
- sad hattie jubal "Zorn"
- arrest? hattie jubal "stellen"
- couple amos hattie "Geliebter"
- sibling amos jubal "Bruder"

== 9 Ein Antrag bei Licht
[Cruz](cruz) hat drei Wochen keinen Tropfen angerührt. Nüchtern, rasiert und mit einem geborgten Ring kniet [er](cruz) auf dem Tresen, und diesmal nickt [Merit](merit). Keine Stunde danach schleppen vier Reiter des [Sheriffs](jubal) den frischgebackenen [Bräutigam](cruz) in eine Mine und sperren [ihn](cruz) dort ein. [Jubal](jubal), [der](jubal) [seinen](jubal) [Nebenbuhler](cruz) nie verwunden hat, bietet der [Schwangeren](merit) einen Handel an: Entweder [sie](merit) kommt zu [ihm](jubal), oder [ihr](merit) [Verlobter](cruz) verdurstet. [Merit](merit) spuckt [ihm](jubal) auf die Stiefel.
+ propose cruz merit "kniet"
- engaged.start cruz merit "nickt"
+ abduct _ cruz "schleppen"
- boss jubal _ "Reiter des Sheriffs"
- enemy cruz jubal "Nebenbuhler"
- pregnant merit "Schwangeren"
- threaten jubal merit "Entweder"
- die? cruz "verdurstet"
- reject merit jubal "spuckt"

== 10 Die Mine
Von [Merit](merit) alarmiert, reiten [Amos](amos) und [Ranke](schmied) zur Mine. Ein Schuss streift den früheren [Sheriff](amos) an der Schläfe, [er](amos) fällt aus dem Sattel, und der [Schmied](schmied) muss allein in den Stollen. Auf den Schultern trägt [er](schmied) den halb verdursteten [Cruz](cruz) ans Licht. [Jubal](jubal) macht sich mit der Gemeindekasse aus dem Staub, kommt aber nur bis zur Furt: Dort steht [Hattie](hattie) mit der Flinte [ihres](hattie) [Mannes](quill). [Sie](hattie) drückt nicht ab. [Sie](hattie) fesselt [ihn](jubal) und übergibt [ihn](jubal) dem [Richter](colfax).
- travel amos+schmied "reiten"
- injure amos _ "streift"
+ rescue schmied cruz "ans Licht"
- flee jubal "aus dem Staub"
- steal jubal _ "Gemeindekasse"
- married.past hattie quill "Mannes"
- kill! hattie jubal "drückt nicht ab"
+ arrest hattie jubal "fesselt"

== 11 Der Prozess
In der überfüllten Kirche sagt [Ranke](schmied) gegen [Jubal](jubal) aus. [Colfax](colfax) verhängt den Strang, doch in der Nacht vor der Hinrichtung bringt [Prudence](prudence), die einstige [Schwägerin](prudence) des [Verurteilten](jubal), [diesem](jubal) eine Feile in einem Maisbrot. Am Morgen ist die Zelle leer. Als der [Richter](colfax) begreift, wer [ihn](colfax) da hinters Licht geführt hat, löst [er](colfax) die Verlobung. [Merit](merit) hält unterdessen nach langen Wehen einen [Sohn](kind) im Arm, [den](kind) [sie](merit) zu Ehren [seines](kind) künftigen [Paten](amos) [Little Amos](kind) nennt.
- accuse schmied jubal "sagt"
- kill? _ jubal "Strang"
- kin.past jubal prudence "Schwägerin"
+ help prudence jubal "Feile"
- flee jubal "Zelle leer"
- betray prudence colfax "hinters Licht"
- discover colfax prudence "begreift"
+ breakup colfax prudence "löst"
- birth merit kind "Wehen"
- parent merit kind "Sohn"
- kin? amos kind "Paten"

== 12 Regen
Es regnet drei Tage lang. [Cruz](cruz) und [Merit](merit) geben einander unter einem Wagendach das Jawort, [Wing](wing) hält den Schirm, und [ihr](cruz+merit) [Kleiner](kind) schläft durch. [Prudence](prudence) steigt mit einem einzigen Koffer in die Postkutsche nach [Yuma](@yuma); wer dort auf [sie](prudence) wartet, weiß niemand. [Amos](amos), seit gestern auch auf dem Papier geschieden, bekommt [seinen](amos) Stern zurück. [Hattie](hattie) will von Hochzeit nichts hören: Zwei Särge für Ehemänner zu zimmern, sei einer zu viel. [Er](amos) darf bleiben. [Dove](dove) rechnet [ihm](amos) die Miete aus.
+ wedding cruz merit "Jawort"
- parent cruz+merit kind "Kleiner"
- travel prudence "steigt" @yuma
- divorce amos prudence "geschieden"
- hire amos "Stern zurück"
- wedding! amos hattie "nichts hören"
- housemate amos hattie "darf bleiben"
