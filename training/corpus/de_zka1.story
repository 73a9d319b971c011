%series Hinterhaus, dritter Stock
%lang de
%genre weekly soap about a tenement in Leipzig, TV listings
%cast ragna | Ragna Tischbein; Ragna | f
%cast volker | Volker Tischbein; Volker | m
%cast juna | Juna | f
%cast emre | Emre Kaplan; Emre | m
%cast sanja | Sanja | f
%cast kim | Kim | n
%cast wolle | Herr Wolle; Wolle | m
%cast irmi | Irmgard Frohsinn; Irmi | f
%cast bodo | Bodo | m
%cast pilar | Pilar | f
%cast klempner | Tasso; Klempner | m
%cast chef | - | m
%cast junge | - | m
%cast baby | Ove | m

== 1
Beim Entrümpeln des Kellers fällt [Ragna Tischbein](ragna) eine Hotelrechnung in die Hände, die [ihr](ragna) [Gatte](volker) [Volker](volker) dort wohl für alle Zeiten sicher glaubte. Zwei Personen, ein Doppelzimmer, und [sie](ragna) selbst war nie in [Bad Saarow](@saarow). Noch am selben Abend zeigt [sie](ragna) [ihm](volker) den Weg zur Tür. Einen Stock höher schleppen [Emre](emre) und [Sanja](sanja), seit zwei Jahren unzertrennlich, [ihre](emre+sanja) Kartons in die frei gewordene Wohnung. Die [Neuen](emre+sanja) haben kaum das Sofa oben, da beschwert sich [Herr Wolle](wolle) von gegenüber lautstark über den Lärm, und [Emre](emre) bleibt [ihm](wolle) keine Antwort schuldig.
- find ragna "fällt"
- discover ragna volker "Hotelrechnung"
- married ragna volker "Gatte"
- affair _ volker "Doppelzimmer"
- cheat volker ragna "Doppelzimmer"
+ breakup ragna volker "Weg zur Tür"
- couple emre sanja "unzertrennlich"
- move emre+sanja "Kartons"
- neighbour.start emre+sanja wolle "gegenüber"
- quarrel emre wolle "keine Antwort schuldig"

== 2
Wo [Volker](volker) untergekommen ist, spricht sich schnell herum: bei [Pilar](pilar), der jungen [Zahntechnikerin](pilar) aus dem Vorderhaus, [deren](pilar) Balkon genau auf [Ragnas](ragna) Küchenfenster blickt. Die sitzengelassene [Hausfrau](ragna) zieht die Gardinen zu und lässt sich von [Irmi](irmi), [ihrer](ragna) [Vertrauten](irmi) seit Schultagen, mit Eierlikör aufpäppeln. [Juna](juna), die siebzehnjährige [Tochter](juna) der [Tischbeins](ragna+volker), schlägt sich auf keine Seite und redet mit keinem [der beiden](ragna+volker) ein Wort. Derweil platzt bei [Sanja](sanja) ein Rohr. Der [Klempner](klempner) kommt, und als [er](klempner) [ihr](sanja) zum Abschied zuzwinkert, wird [sie](sanja) bis unter die Haarwurzeln rot.
+ move volker pilar "untergekommen"
- discover _ volker "spricht sich"
- sad ragna volker "sitzengelassene"
- friend irmi ragna "Vertrauten"
- help irmi ragna "aufpäppeln"
- neighbour pilar ragna "blickt"
- parent ragna+volker juna "Tochter"
- meet klempner sanja "Der Klempner kommt"
+ flirt klempner sanja "zuzwinkert"

== 3
[Pilar](pilar) hat einen Bruder erfunden, um [Volker](volker) für ein Wochenende loszuwerden; in Wahrheit sitzt [sie](pilar) mit [Bodo](bodo), dem [Vater](bodo) [ihres](pilar) [Chefs](chef), beim Tanztee und findet nichts dabei. Der betrogene [Liebhaber](volker) steht unterdessen vor der eigenen alten Wohnungstür. Öffnen will [ihm](volker) [Ragna](ragna) nicht. [Kim](kim), in der Mansarde zu Hause und nie um einen Rat verlegen, bietet [ihm](volker) eine Luftmatratze an. So teilen sich [die zwei](kim+volker) bis auf Weiteres zwölf Quadratmeter unter dem Dach. [Sanja](sanja) lässt sich ein zweites Mal den Siphon reparieren, obwohl er gar nicht tropft.
- betray pilar volker "erfunden"
- sibling! _ pilar "Bruder"
- date bodo pilar "Tanztee"
- boss chef pilar "Chefs"
- parent bodo chef "Vater"
- couple pilar volker "Liebhaber"
+ cheat pilar volker "betrogene"
- return volker "eigenen alten Wohnungstür"
- reject ragna volker "Öffnen"
- invite kim volker "bietet"
+ housemate.start kim volker "teilen sich"
- love.start sanja klempner "gar nicht tropft"

== 4
[Emre](emre) kauft einen Ring. [Er](emre) versteckt ihn im Reis. [Sanja](sanja) kocht Reis. So kommt die Frage früher als geplant, und die Antwort kommt später als erhofft. [Sanja](sanja) bittet um Bedenkzeit. [Irmi](irmi) hat im Treppenhaus alles gehört. [Sie](irmi) erzählt es [Wolle](wolle). Ausgerechnet der alte [Griesgram](wolle) bringt [Emre](emre) ein Bier. [Juna](juna) verliebt sich in [Kim](kim). [Kim](kim) merkt nichts. [Volker](volker) schnarcht.
- propose? emre sanja "Ring"
+ propose emre sanja "Frage"
- reject? sanja emre "Bedenkzeit"
- discover irmi emre+sanja "gehört"
- reveal irmi wolle "erzählt"
- gift wolle emre "Bier"
- help wolle emre "bringt"
+ love.start juna kim "verliebt"
- discover! kim juna "merkt nichts"

== 5
Da [Ragna](ragna) nun schwarz auf weiß haben will, was längst alle wissen, reicht [sie](ragna) beim Amtsgericht die nötigen Papiere ein; [Volker](volker), [dem](volker) [Kim](kim) den Brief hochbringt, liest ihn dreimal und weint in die Luftmatratze. Zwischen [Sanja](sanja) und dem [Handwerker](klempner) bleibt es nicht beim Werkzeug. Auf den Fliesen im Bad geschieht, wovon [ihr](sanja) künftiger [Verlobter](emre) nichts wissen darf. Ob [er](emre) [ihr](sanja) glaubt, dass [sie](sanja) wegen einer Migräne im Bademantel öffnet? [Er](emre) tut es, und [sie](sanja) hasst sich dafür. [Irmi](irmi) trifft am Briefkasten auf [Herrn Wolle](wolle), [der](wolle) wie jeden Donnerstag nicht grüßt.
+ divorce? ragna volker "Papiere"
- sad volker "weint"
+ sex klempner sanja "Auf den Fliesen"
- cheat sanja emre "nichts wissen darf"
- engaged? emre sanja "Verlobter"
- betray sanja emre "Migräne"
- sad sanja "hasst"

== 6
Über dem Streit um ein abgestelltes Fahrrad kommt heraus, weshalb [Irmgard Frohsinn](irmi) und [Wolle](wolle) einander seit vier Jahrzehnten aus dem Weg gehen: [Sie](irmi) war einmal [seine](wolle) [Braut](irmi), und [er](wolle) ließ [sie](irmi) drei Tage vor der Trauung sitzen, weil [er](wolle) sich, wie [er](wolle) nun zugibt, vor [ihrem](irmi) Lachen fürchtete. [Ragna](ragna), [die](ragna) alles mitanhört, muss zum ersten Mal seit Wochen selber kichern. [Juna](juna) wiederum nimmt sich ein Herz und sagt [Kim](kim) geradeheraus, was [sie](juna) fühlt. Die Abfuhr fällt sanft aus. [Volker](volker), eben zur Tür herein, tröstet [sein](volker) [Kind](juna) mit Nudeln.
- quarrel irmi wolle "Streit"
- engaged.past irmi wolle "Braut"
+ breakup.past wolle irmi "sitzen"
- reveal wolle irmi "zugibt"
- discover ragna irmi+wolle "mitanhört"
- happy ragna "kichern"
+ confess juna kim "geradeheraus"
- reject kim juna "Abfuhr"
- parent volker juna "Kind"
- help volker juna "tröstet"

== 7
[Emre](emre) kommt einen Tag zu früh von der Montage heim und stolpert im Flur über Stiefel, die [ihm](emre) drei Nummern zu groß sind. Der [Mann](klempner) dazu flüchtet über den Balkon auf den der [Nachbarin](ragna), und so steht [er](klempner) in Socken vor [Ragna](ragna), [die](ragna) gerade Bohnen putzt. [Er](klempner) heiße [Tasso](klempner), sagt der [Barfüßige](klempner), und brauche dringend einen Kaffee. Oben zerbricht Geschirr. [Sanja](sanja) leugnet nicht; [sie](sanja) packt, und der [Gehörnte](emre) wirft [ihr](sanja) den Reis hinterher. Unterschlupf findet die [Untreue](sanja) bei [Kim](kim), wo es allmählich eng wird.
- return emre "heim"
- discover emre sanja "stolpert"
- flee klempner emre "flüchtet"
- neighbour emre+sanja ragna "Nachbarin"
+ meet klempner ragna "steht er in Socken"
- quarrel emre sanja "zerbricht"
- breakup emre sanja "packt"
- cheat.past sanja emre "Gehörnte"
+ move sanja kim "Unterschlupf"

== 8
Mit dem Kaffee fing es an, inzwischen frühstückt [Tasso](klempner) jeden Morgen bei [Ragna](ragna), sehr zum Missvergnügen [ihres](ragna) [Noch-Ehemannes](volker), [der](volker) durch die Dachluke lauscht. Dass der [Klempner](klempner) neun Jahre jünger ist, stört nur die Leute. [Sanja](sanja) hingegen ist überfällig. Der Streifen, den [Kim](kim) für [sie](sanja) in der Drogerie besorgt hat, zeigt zwei Linien, und [sie](sanja) hat keine Ahnung, wem [sie](sanja) gratulieren soll. [Pilar](pilar), von [Bodo](bodo) nach dem vierten Walzer versetzt, schickt [Volker](volker) eine Nachricht, in der das Wort Sehnsucht zweimal vorkommt. [Er](volker) löscht sie.
+ date klempner ragna "frühstückt"
- married ragna volker "Noch-Ehemannes"
- jealous volker klempner "Missvergnügen"
- help kim sanja "besorgt"
+ pregnant sanja "zwei Linien"
- discover! sanja "keine Ahnung"
- reject bodo pilar "versetzt"
- reconcile? pilar volker "Sehnsucht"
- reject volker pilar "löscht"

== 9
[Wolle](wolle) rutscht auf der Kellertreppe aus und bleibt mit gebrochener Hüfte liegen, bis [Irmi](irmi) [sein](wolle) Klopfen hört. [Die](irmi) alarmiert den Notarzt, fährt mit ins Krankenhaus und liest [ihrem](irmi) einstigen [Bräutigam](wolle) eine Woche lang aus der Zeitung vor, nur die Todesanzeigen, damit [er](wolle) sich freut, am Leben zu sein. Vor dem Richter werden [Ragna](ragna) und [Volker](volker) in elf Minuten voneinander befreit. Hinterher wissen [sie](ragna+volker) nicht, wohin mit [ihren](ragna+volker) Händen, und gehen Eis essen. [Juna](juna) sieht [die beiden](ragna+volker) durch die Scheibe lachen. „Jetzt vertragen [sie](ragna+volker) sich“, sagt [sie](juna) fassungslos zu [Kim](kim).
- injure wolle "gebrochener"
+ rescue irmi wolle "alarmiert"
- engaged.past irmi wolle "Bräutigam"
- help irmi wolle "liest"
+ divorce ragna volker "voneinander befreit"
- happy ragna+volker "lachen"
- reconcile ragna volker "vertragen"
- discover juna ragna+volker "sieht"

== 10
[Tasso](klempner) ahnt, dass [er](klempner) Vater wird. [Sanja](sanja) sagt nein. [Sie](sanja) lügt. [Emre](emre) rechnet nach. [Er](emre) rechnet falsch. [Ragna](ragna) fragt [Tasso](klempner) nach [Sanja](sanja). [Er](klempner) schweigt zu lange. Da stellt [Ragna](ragna) den Kaffee weg. Am Nachmittag knallt [sie](ragna) [Sanja](sanja) eine. [Kim](kim) geht dazwischen. Am Abend entschuldigt sich [Ragna](ragna) bei [Sanja](sanja). Das Haus hat wieder Gesprächsstoff.
+ parent? klempner baby "Vater"
- betray sanja klempner "lügt"
- discover! emre "rechnet falsch"
- discover ragna klempner "schweigt zu lange"
- breakup ragna klempner "Kaffee weg"
+ attack ragna sanja "knallt"
- help kim sanja "dazwischen"
- reconcile ragna sanja "entschuldigt"

== 11
Das [Kind](baby) hat es eilig. Weil der Aufzug streikt, kommt der kleine [Ove](baby) im zweiten Stock auf dem Läufer zur Welt, assistiert von [Irmi](irmi), [die](irmi) früher Tierärztin war, und von einem bleichen [Emre](emre), [der](emre) eigentlich nur den Müll hinunterbringen wollte. [Er](emre) hält [Sanjas](sanja) Hand und lässt sie auch nachher nicht los. Wessen Augen der [Säugling](baby) hat, sei [ihm](emre) schnuppe, erklärt [er](emre). [Tasso](klempner), [dem](klempner) [Wolle](wolle) durchs Telefon Bescheid gibt, schickt eine Rassel und den Satz, dass [er](klempner) nach [Triest](@triest) gehe. [Ragna](ragna) erfährt davon zuletzt und ist darüber gar nicht so unglücklich, wie [sie](ragna) gedacht hat.
+ birth sanja baby "zur Welt"
- help irmi sanja "assistiert"
- help emre sanja "hält"
+ reconcile emre sanja "nicht los"
- reveal wolle klempner "Bescheid"
- gift klempner baby "Rassel"
- travel? klempner "gehe" @triest
- discover ragna klempner "erfährt"
- sad! ragna "gar nicht so unglücklich"

== 12
Hoffest mit Lampions. Auf zwei Krücken gestützt, fordert [Herr Wolle](wolle) die [Tierärztin](irmi) a. D. zum Tanz auf und fragt [sie](irmi) nach dem zweiten Lied, ob [sie](irmi) es noch einmal riskieren wolle. „Aber diesmal nehme [ich](irmi) den Koffer mit“, erwidert [Irmi](irmi) und küsst [ihn](wolle) auf die Glatze. [Volker](volker) hat im Vorderhaus eine eigene Bleibe gefunden, Wand an Wand mit [Pilar](pilar), wovon freilich keiner von [beiden](pilar+volker) begeistert ist. [Juna](juna) stellt einen [Jungen](junge) mit Trompete vor. Und [Ragna](ragna), die geschiedene, ausgeschlafene [Ragna](ragna), tanzt bis Mitternacht allein und hat es lange nicht so genossen.
- celebrate _ "Hoffest"
- invite wolle irmi "fordert"
+ propose wolle irmi "riskieren"
- kiss irmi wolle "küsst"
- engaged.start irmi wolle "Koffer mit"
- move volker "Bleibe gefunden"
- neighbour.start pilar volker "Wand an Wand"
- happy! pilar+volker "begeistert"
- divorce.past ragna volker "geschiedene"
- happy ragna "genossen"
