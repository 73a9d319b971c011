%series Kombüse frei
%lang de
%genre food-truck road sitcom, terse listing
%cast pelin   | Pelin Arslan; Pelin | f
%cast jobst   | Jobst | m
%cast carlotta | Carlotta | f
%cast erdem   | Erdem Arslan; Erdem | m
%cast thure   | Thure Lorenz; Lorenz; Thure | m
%cast hilke   | Hilke | f
%cast rico    | Rico | m
%cast mutter  | Melek | f
%cast kontrolleurin | Frau Zeisig; Zeisig | f
%cast zwerg   | Mini | f
%cast gast    | - | m
%cast koeter  | Curry | m

== 1
[Pelin Arslan](pelin) wird am selben Tag aus dem Sternelokal gefeuert und von [ihrem](pelin) [Verlobten](thure), dem [Küchenchef](thure) [Thure Lorenz](thure), per Serviette abserviert. Mit der Abfindung ersteigert [sie](pelin) einen rostigen Imbisswagen. Darin wohnt bereits jemand: [Jobst](jobst), gelernter [Bestatter](jobst), ungelernter Koch. Rauswerfen oder einstellen? [Sie](pelin) probiert [seine](jobst) Linsensuppe und reicht [ihm](jobst) eine Schürze.
+ quit pelin "gefeuert"
- engaged pelin thure "Verlobten"
+ breakup thure pelin "abserviert"
- find pelin "ersteigert"
- hire jobst pelin "Schürze"

== 2
Erster Halt [Wismar](@wismar). Kein Mensch will Suppe bei dreißig Grad, nur ein struppiger [Köter](koeter), [der](koeter) fortan [Curry](koeter) heißt. [Pelins](pelin) [Bruder](erdem) [Erdem](erdem), [Versicherungsmann](erdem) im geliehenen Anzug, spürt [sie](pelin) auf: Die [Mutter](mutter) dürfe von der geplatzten Hochzeit nichts wissen, [sie](mutter) habe schließlich den Saal angezahlt. Also muss [Jobst](jobst) am Telefon den Bräutigam geben. [Er](jobst) spricht ein einziges Wort Türkisch, und es ist das falsche.
- sibling erdem pelin "Bruder"
- find erdem pelin "spürt"
- reveal! erdem+pelin mutter "nichts wissen"
- wedding! pelin thure "geplatzten Hochzeit"
+ betray jobst+pelin mutter "Bräutigam geben"
- parent mutter erdem+pelin "Mutter"

== 3
Konkurrenz auf dem Wochenmarkt: [Carlotta](carlotta), zwei Meter groß, Waffeln, Megaphon. [Sie](carlotta) klaut [Jobst](jobst) die Kundschaft und anschließend das Herz. [Pelin](pelin) erklärt den Waffelkrieg. Nach drei Tagen sind beide [Frauen](carlotta+pelin) pleite und sitzen auf demselben Bordstein. Man legt zusammen: süß vorne, salzig hinten. Der [Einzige](jobst), [der](jobst) nicht gefragt wurde, muss dafür auf dem Dach schlafen.
- enemy carlotta pelin "Konkurrenz"
- steal carlotta jobst "klaut"
- love.start jobst carlotta "Herz"
- quarrel carlotta pelin "Waffelkrieg"
- lose carlotta+pelin "pleite"
+ colleague.start carlotta pelin "legt zusammen"

== 4
[Frau Zeisig](kontrolleurin) von der Lebensmittelaufsicht fährt [ihnen](carlotta+jobst+pelin) hinterher, seit [Erdem](erdem) den Wagen versehentlich zweimal versichert hat. [Erdem](erdem) lenkt [sie](kontrolleurin) ab, mit einem Vortrag über Hausrat. Die [Beamtin](kontrolleurin) lauscht, ungläubig, dann hingerissen; [ihr](kontrolleurin) hat noch nie jemand eine Glasbruchpolice so zärtlich erläutert. [Carlotta](carlotta) bekommt Post vom Jugendamt. [Sie](carlotta) steckt sie ungelesen ins Waffeleisen.
- investigate kontrolleurin _ "hinterher"
- help erdem carlotta+jobst+pelin "lenkt"
+ love.start kontrolleurin erdem "hingerissen"
- find carlotta "bekommt"

== 5
Nachts verschwinden Waffeln, morgens liegen Krümel bis zum Spielplatz. [Curry](koeter) führt [Jobst](jobst) zu einem [Mädchen](zwerg), sieben Jahre, Zahnlücke, ausgebüxt aus dem Heim. [Es](zwerg) nennt sich [Mini](zwerg) und hat [Carlottas](carlotta) Augen. „Die [Große](carlotta) mit dem Megaphon ist [meine](zwerg) [Mama](carlotta)“, sagt [Mini](zwerg). [Jobst](jobst) legt [ihr](zwerg) [seine](jobst) Jacke um und weiß nicht, wem [er](jobst) zuerst böse sein soll.
- steal zwerg carlotta "verschwinden"
+ find jobst zwerg "führt"
- flee zwerg "ausgebüxt"
+ parent carlotta zwerg "Mama"
- reveal zwerg jobst "sagt"
- help jobst zwerg "legt"
- sad jobst "böse"

== 6
[Carlotta](carlotta) streitet alles ab, bis [Mini](zwerg) vor [ihr](carlotta) steht. [Sie](carlotta) war siebzehn und allein, [Rico](rico), der [Vater](rico), saß im Knast. [Er](rico) sitzt nicht mehr. Auf dem Hafenfest von [Eckernförde](@eckernfoerde) baut sich ein [Tätowierter](rico) vor dem Tresen auf und bestellt, was [ihm](rico) gehöre. [Jobst](jobst) serviert Linsensuppe. [Rico](rico) serviert einen Kinnhaken. [Pelin](pelin) löscht [ihn](rico) mit dem Feuerlöscher.
- reveal! carlotta "streitet"
- parent rico zwerg "Vater"
- arrest.past _ rico "Knast"
+ return rico "sitzt nicht mehr"
- attack rico jobst "Kinnhaken"
+ attack pelin rico "löscht"

== 7
Überraschung, [Melek](mutter) ist da! [Pelins](pelin) [Mutter](mutter) ist mit vierzig Baklava-Blechen angereist, um den [Schwiegersohn](jobst) in spe zu begutachten. [Jobst](jobst), blaues Auge, nickt in einem fort. [Melek](mutter) ist angetan: endlich ein [Mann](jobst), [der](jobst) zuhört und Leichen waschen kann. [Erdem](erdem) verplappert sich beim zweiten Mokka. Statt eines Donnerwetters folgt eine Umarmung, die [Pelin](pelin) drei Rippen und sämtliche Ausreden kostet.
- parent mutter pelin "Mutter"
- travel mutter "angereist"
- kin? jobst mutter "Schwiegersohn"
- injure jobst "blaues Auge"
- happy mutter "angetan"
+ reveal erdem mutter "verplappert"
+ reconcile mutter pelin "Umarmung"

== 8
Im Fernsehen verkündet [Thure Lorenz](thure) eine neue Kreation: Linsensuppe mit Waffel. Das Rezept hat [ihm](thure) einer der Gäste verkauft, ein [Stammesser](gast) mit Hut, [der](gast) seit [Wismar](@wismar) täglich da war und jedes Mal den Teller fotografierte. [Hilke](hilke), [Thures](thure) neue [Souschefin](hilke) und [Bettgenossin](hilke), fährt heimlich zum Wagen, um das Original zu kosten. Nach zwei Löffeln kündigt [sie](hilke). Nach dreien auch [ihm](thure) als Mann.
- create thure "Kreation"
- steal thure jobst+pelin "Rezept"
+ betray gast jobst+pelin "verkauft"
- boss thure hilke "Souschefin"
- affair hilke thure "Bettgenossin"
- travel hilke "fährt"
+ quit hilke thure "kündigt"
- breakup hilke thure "Nach dreien auch"

== 9
[Rico](rico) entführt nicht, [er](rico) klagt. Sorgerecht! [Zeisig](kontrolleurin), in Rechtsfragen sattelfest, vertritt [Carlotta](carlotta) und lässt dafür ein Verfahren gegen eine gewisse Linsensuppe fallen. Vor dem Familiengericht fragt man [Mini](zwerg), wo [sie](zwerg) wohnen will. „Auf dem Dach, beim [Jobst](jobst).“ [Rico](rico) hört es, steht auf und legt [ihr](zwerg) den Kettenanhänger [seiner](rico) Großmutter hin. Mehr habe [er](rico) nicht. [Sie](zwerg) hängt ihn sich um.
- abduct! rico zwerg "entführt nicht"
+ accuse rico carlotta "klagt"
- advisor kontrolleurin carlotta "vertritt"
- gift rico zwerg "legt"
- housemate? jobst zwerg "wohnen will"

== 10
Straßenküchen-Meisterschaft in [Husum](@husum), Vorrunde. Sabotage: Jemand hat Zucker ins Salz gemischt. Die Suppe ist hin, [Jobst](jobst) desgleichen, mit Tränen in der Kelle. [Hilke](hilke) erkennt am Werk die Handschrift [ihres](hilke) [Verflossenen](thure). Gemeinsam mit [Pelin](pelin) lässt [sie](hilke) [Thure](thure) in einen Hinterhalt aus Mehl und Megaphon laufen. [Carlotta](carlotta) küsst den schluchzenden [Koch](jobst), damit [er](jobst) aufhört. [Er](jobst) hört nicht auf, weint aber anders.
- betray _ jobst+pelin "Sabotage"
- sad jobst "Tränen"
- ex hilke thure "Verflossenen"
- discover hilke thure "erkennt"
+ attack hilke+pelin thure "Hinterhalt"
+ kiss carlotta jobst "küsst"

== 11
Finale: [Pelin](pelin) gegen [Thure](thure), süß gegen sauer. [Er](thure) fällt vor der Jury auf die Knie, aber nicht wegen der Soße: [Er](thure) wolle [sie](pelin) zurück, im Bett und am Herd. Die Kameras zoomen heran. [Pelin](pelin) schreibt die Antwort auf eine Serviette. [Thure](thure) liest, erbleicht und scheidet aus. Gewonnen hat indes keiner von [beiden](pelin+thure), sondern ein [Außenseiter](gast) mit Hut, [der](gast) nichts als ein Käsebrot servierte. Gestohlen hat [er](gast) es niemandem.
- enemy pelin thure "gegen"
+ reconcile? pelin thure "zurück"
- reject pelin thure "Serviette"
- sad thure "erbleicht"
- lose thure "scheidet"
+ find gast "Gewonnen"
- steal! gast "niemandem"

== 12
Herbst, die Räder haben Moos angesetzt. Vor einem leer stehenden Bestattungsinstitut in [Wismar](@wismar) bleibt der Wagen endgültig liegen. [Jobst](jobst) erbt es, stellt sich heraus, von [seinem](jobst) Onkel. Aus dem Aufbahrungsraum wird ein Restaurant, aus [Jobst](jobst) [Minis](zwerg) [Stiefvater](jobst), aus [Erdem](erdem) und der [Amtfrau](kontrolleurin) ein Paar mit Hausratversicherung. [Melek](mutter) führt die Kasse. Und [Hilke](hilke) fragt [Pelin](pelin), was eigentlich auf der Serviette stand. [Pelin](pelin) zeigt auf [Hilkes](hilke) Lippen.
- find jobst "erbt"
- kin _ jobst "Onkel"
- create _ "Restaurant"
+ kin.start jobst zwerg "Stiefvater"
+ couple erdem kontrolleurin "Paar"
- hire mutter "führt"
- love? pelin hilke "Lippen"
