%series Kripo Dollenbrook
%lang de
%genre crime series on the lower Weser, fan's episode guide
%cast tamm | Gesine Tamm; Gesine; Tamm | f
%cast nowotny | Jakub Nowotny; Nowotny; Jakub | m
%cast rao | Dr. Sanjay Rao; Rao; Sanjay | m
%cast vries | Elmar Vries; Vries; Elmar | m
%cast hinnerk | Hinnerk Tamm; Hinnerk | m
%cast antje | Antje | f
%cast paula | Paula | f
%cast petersen | Kriminalrätin Ohm; Ohm | f
%cast frauke | Frauke | f
%cast faehrmann | - | m
%cast fwitwe | - | f
%cast logger | Tjark Steenblock; Steenblock | m
%cast trainerin | Gitte Lohse; Lohse | f
%cast lehrling | - | m
%cast winzer | Albert Krumm; Krumm | m
%cast krummbruder | Otto Krumm | m
%cast braut | Sina | f
%cast braeutigam | - | m
%cast zeuge | - | m
%cast orgel | - | m
%cast pastorin | - | f
%cast aalhaendler | Hajo Grube; Grube | m
%cast hehler | - | m
%cast taeter | Reimer Bock; Bock | m
%cast pfleger | - | m
%cast maedchen | - | f
%cast entfuehrer | - | m
%cast lehrerin | - | f
%cast vorgaengerin | - | f
%cast ehefrau | - | f
%cast tsohn | - | m
%cast nachbarin | - | f
%cast kuester | - | m
%cast leiterin | - | f
%cast toter | - | m

== 1 Niedrigwasser
Bei Ebbe kommt im Hafen die Leiche des [Fährmanns](faehrmann) zum Vorschein. [Oberkommissarin Gesine Tamm](tamm) übernimmt den Fall, obwohl die Akte auf dem Tisch des neuen [Staatsanwalts](vries) liegt, von [dem](vries) [sie](tamm) seit acht Jahren geschieden ist: [Elmar Vries](vries). Auch [ihr](tamm) [Partner](nowotny) [Jakub Nowotny](nowotny) ist neu in [Dollenbrook](@dollenbrook). Verdächtigt wird zunächst der [Werftbesitzer](logger) [Tjark Steenblock](logger), [der](logger) mit dem [Toten](faehrmann) um einen Liegeplatz stritt. Überführt wird am Ende die [Witwe](fwitwe), [deren](fwitwe) Alibi [Nowotny](nowotny) anhand einer Tidentabelle widerlegt.
- die faehrmann "Leiche"
- investigate tamm faehrmann "Fall"
+ divorce.past tamm vries "geschieden"
- colleague nowotny tamm "Partner"
- accuse _ logger "Verdächtigt"
- quarrel.past faehrmann logger "stritt"
- married.past faehrmann fwitwe "Witwe"
+ kill fwitwe faehrmann "Überführt"

== 2 Doppelter Boden
Ein [Lehrling](lehrling) stürzt vom Baugerüst in den Tod, und die Sanitäter halten es für einen Unfall. [Gerichtsmediziner Dr. Sanjay Rao](rao) entdeckt an [seinem](lehrling) Nacken Spuren eines Schlages. [Tamm](tamm) ermittelt im Boxverein, dessen [Trainerin](trainerin), [Gitte Lohse](trainerin), dem [Jungen](lehrling) Geld schuldete. Zweite Handlung: [Nowotnys](nowotny) [Frau](paula) [Paula](paula) ist mit den Kindern in [Hannover](@hannover) geblieben; am Telefon kommt es zum Krach. [Lohse](trainerin) legt ein Geständnis ab, das [Rao](rao) nicht glaubt. Zu Recht, denn [sie](trainerin) deckt [ihren](trainerin) [Sohn](tsohn).
- die lehrling "Tod"
- attack _ lehrling "Schlages"
+ discover rao lehrling "entdeckt"
- investigate tamm lehrling "ermittelt"
- married nowotny paula "Frau"
- quarrel nowotny paula "Krach"
- kill! trainerin lehrling "Geständnis"
+ help trainerin tsohn "deckt"#2
- parent trainerin tsohn "Sohn"

== 3 Rebland Nord
Nördlichster Weinberg der Republik, ein [Toter](winzer) in der Kelter: [Albert Krumm](winzer). [Sein](winzer) [Bruder](krummbruder) [Otto](krummbruder) galt seit 1998 als verschollen, taucht aber zur Beerdigung auf und fordert die Hälfte des Hofes. Da 1998 auch [Antje](antje) verschwand, die ältere [Schwester](antje) der [Kommissarin](tamm), verbeißt sich [Tamm](tamm) in [Otto](krummbruder); [Vries](vries) entzieht [ihr](tamm) wegen Befangenheit den Fall. Giftmörderin war, wie [Nowotny](nowotny) nachweist, die [Nachbarin](nachbarin), [die](nachbarin) [Albert](winzer) die Ehe versprochen und [sein](winzer) Geld durchgebracht hatte.
- die winzer "Toter"
- sibling krummbruder winzer "Bruder"
- return krummbruder "taucht"
- sibling antje tamm "Schwester"
+ lose.past _ antje "verschwand"
- investigate tamm krummbruder "verbeißt"
- quit tamm vries "entzieht"
+ kill nachbarin winzer "Giftmörderin"
- engaged.past nachbarin winzer "Ehe versprochen"

== 4 Reis und Schuhe
Während des Hochzeitswalzers bricht die [Braut](braut), [Sina](braut), zusammen; [Rao](rao), selbst Gast, leistet Erste Hilfe und rettet [sie](braut). Im Sekt war Fingerhut. Verdächtigt wird [ihre](braut) [Vorgängerin](vorgaengerin), bis [Tamm](tamm) von [Frauke](frauke), der [Spurensicherin](frauke), erfährt, dass das Glas für den [Bräutigam](braeutigam) bestimmt war. Täter ist der [Trauzeuge](zeuge), mit [dessen](zeuge) [Frau](ehefrau) der [Frischvermählte](braeutigam) ein Verhältnis hatte. [Nowotny](nowotny) tanzt beim Empfang auffallend lange mit [Frauke](frauke). Erster Auftritt von [Hinnerk Tamm](hinnerk), Polizist a. D. und [Vater](hinnerk) der [Kommissarin](tamm).
- wedding braeutigam braut "Hochzeitswalzers"
- ill braut "bricht"
+ rescue rao braut "rettet"
- accuse _ vorgaengerin "Verdächtigt"
- kill? zeuge braeutigam "Täter"
- affair.past braeutigam ehefrau "Verhältnis"
- married ehefrau zeuge "Frau"
- flirt nowotny frauke "auffallend lange"
- parent hinnerk tamm "Vater"

== 5 Pfeifenwerk
Ein [Orgelbauer](orgel) wird erschlagen in der Stiftskirche aufgefunden. Die [Pastorin](pastorin) verweigert unter Berufung auf das Beichtgeheimnis jede Aussage, was [Vries](vries) mit der Androhung von Beugehaft quittiert. [Tamm](tamm) stellt sich vor die [Geistliche](pastorin). Danach Abendessen der [Geschiedenen](tamm+vries) beim Griechen, das im Streit endet. [Nowotny](nowotny) übernachtet zum ersten Mal bei [Frauke](frauke). Auflösung: Der [Küster](kuester) hat das [Opfer](orgel) mit dem Orgelräuber verwechselt, den [er](kuester) seit Wochen jagte, und stellt sich am Grab.
+ kill kuester orgel "erschlagen"
- reveal! pastorin _ "verweigert"
- threaten vries pastorin "Androhung"
- help tamm pastorin "stellt sich vor"
- ex tamm vries "Geschiedenen"
- quarrel tamm vries "Streit"
+ sex nowotny frauke "übernachtet"
+ reveal kuester "stellt sich am Grab"

== 6 Aalglatt
[Hajo Grube](aalhaendler) handelt mit Glasaalen, geschmuggelt, und wird von einem [Hehler](hehler) erpresst. Als [dieser](hehler) tot im Hafenbecken treibt, fällt der Verdacht auf [Grube](aalhaendler), mit [dem](aalhaendler) [Hinnerk](hinnerk) seit vierzig Jahren befreundet ist. [Hinnerk](hinnerk) verschafft [ihm](aalhaendler) ein falsches Alibi. [Tamm](tamm) durchschaut den eigenen [Vater](hinnerk) und meldet es [Kriminalrätin Ohm](petersen), [ihrer](tamm) [Chefin](petersen). Im Abspann steht [Paula](paula) mit zwei Kindern vor [Nowotnys](nowotny) Tür. [Frauke](frauke) öffnet, in [seinem](nowotny) Hemd.
- threaten hehler aalhaendler "erpresst"
- die hehler "tot"
- accuse _ aalhaendler "Verdacht"
- friend aalhaendler hinnerk "befreundet"
- betray hinnerk _ "falsches Alibi"
+ discover tamm hinnerk "durchschaut"
- boss petersen tamm "Chefin"
+ return paula nowotny "vor Nowotnys Tür"
- reveal tamm petersen "meldet"

== 7 Blindgänger
Weltkriegsbombe im Kanal, halb [Dollenbrook](@dollenbrook) wird evakuiert. In der leeren Stadt raubt [Reimer Bock](taeter), ein entlassener Panzerknacker, die Sparkasse aus und nimmt auf der Flucht [Rao](rao) als Geisel. [Tamm](tamm) lässt sich gegen [ihn](rao) austauschen. [Vries](vries) verhandelt, bis [ihm](vries) die Stimme bricht. [Nowotny](nowotny) überwältigt den [Bankräuber](taeter), wird dabei aber angeschossen. Am Krankenbett sitzt nicht [Paula](paula), [die](paula) die Scheidung eingereicht hat, sondern [Frauke](frauke). Wichtig für später: [Bock](taeter) behauptet, [Antje](antje) zu kennen.
- steal taeter _ "raubt"
- abduct taeter rao "Geisel"
+ rescue tamm rao "austauschen"
- attack nowotny taeter "überwältigt"
- injure nowotny _ "angeschossen"
- divorce? nowotny paula "Scheidung"
- help frauke nowotny "Krankenbett"
+ reveal taeter _ "behauptet"

== 8 Zimmer ohne Nummer
Tod im Pflegeheim, bereits der vierte in einem Monat. Nachtschwestern beschuldigen einen [Pfleger](pfleger), [der](pfleger) jedoch selbst Anzeige erstattet hatte. [Tamm](tamm) schleust [Hinnerk](hinnerk) als Bewohner ein; der [Pensionär](hinnerk) überführt die [Heimleiterin](leiterin), [die](leiterin) den Alten Insulin spritzte, um zu erben, und genießt es sichtlich, wieder gebraucht zu werden. [Vater](hinnerk) und [Tochter](tamm) legen [ihren](hinnerk+tamm) Zwist bei. [Rao](rao) wird von [Tamm](tamm), [die](tamm) [er](rao) ins Kino einladen wollte, vor der Kasse vergessen.
- accuse _ pfleger "beschuldigen"
+ discover hinnerk leiterin "überführt"
- kill leiterin _ "spritzte"
- happy hinnerk "genießt"
+ reconcile hinnerk tamm "Zwist"
- parent hinnerk tamm "Tochter"
- date? rao tamm "Kino"

== 9 Schulweg
Ein [Mädchen](maedchen) von neun Jahren kommt nicht in der Schule an. Die [Klassenlehrerin](lehrerin) verschweigt, dass sich die [Kleine](maedchen) von jemandem verfolgt fühlte. [Nowotny](nowotny), wieder im Dienst, aber nicht genesen, gerät wegen der Suche mit [Ohm](petersen) aneinander. Der [Entführer](entfuehrer) ist der leibliche [Vater](entfuehrer), [dem](entfuehrer) das Besuchsrecht aberkannt wurde; auf dem Leuchtfeuer redet [ihm](entfuehrer) [Nowotny](nowotny), [der](nowotny) [seine](nowotny) eigenen Kinder nur noch sonntags sieht, die Flucht nach Übersee aus. Die [Tochter](maedchen) bleibt unverletzt. [Rao](rao) nimmt eine Stelle in [Leeds](@leeds) an.
+ abduct entfuehrer maedchen "Entführer"
- reveal! lehrerin _ "verschweigt"
- recover! nowotny "nicht genesen"
- quarrel nowotny petersen "aneinander"
- parent entfuehrer maedchen "leibliche Vater"
- flee? entfuehrer "Flucht"
- injure! maedchen "unverletzt"
+ hire rao "Stelle" @leeds

== 10 Was Bock wusste
[Häftling Bock](taeter) verlangt für [sein](taeter) Wissen Hafterleichterung, die [Vries](vries), [Tamm](tamm) zuliebe, gegen jede Vorschrift gewährt. Die Spur führt zu einem Ferienhaus, das 1998 [Otto Krumm](krummbruder) gehörte. Unter den Dielen liegt ein Skelett. [Rao](rao) verschiebt [seine](rao) Abreise und stellt fest, dass es nicht das von [Antje](antje) ist, sondern das eines [Mannes](toter). [Hinnerk](hinnerk) erleidet auf der Wache einen Herzinfarkt, nachdem [er](hinnerk) die Gürtelschnalle des [Toten](toter) erkannt hat. Fortsetzung folgt.
- help vries taeter "gewährt"
- find _ toter "liegt ein Skelett"
- travel? rao "Abreise"
+ die! antje "nicht das"
+ ill hinnerk "Herzinfarkt"
- discover hinnerk toter "erkannt"

== 11 Gürtelschnalle
Der [Tote](toter) war [Hinnerks](hinnerk) damaliger [Kollege](toter) und hatte, so gesteht es der [Kranke](hinnerk) auf der Intensivstation, [Antje](antje) nachgestellt. [Antje](antje) erschlug [ihn](toter) in Notwehr. [Hinnerk](hinnerk) vergrub die Leiche, besorgte der [Tochter](antje) Papiere und ließ die [jüngere](tamm) ein halbes Leben lang trauern. [Gesine](tamm) verlässt wortlos das Zimmer und betrinkt sich bei [Elmar](vries), wo [sie](tamm) auch den Morgen verbringt. [Sanjay](rao), im Begriff, [ihr](tamm) alles zu sagen, sieht [sie](tamm) aus [dessen](vries) Haus kommen und fährt zum Flughafen.
- colleague.past hinnerk toter "Kollege"
+ reveal hinnerk tamm "gesteht"
+ kill.past antje toter "erschlug"
- parent hinnerk antje "Tochter"
- betray.past hinnerk tamm "halbes Leben lang"
- sex tamm vries "Morgen"
- confess? rao tamm "alles zu sagen"
+ travel rao "Flughafen"

== 12 Springflut
Finale. [Tamm](tamm) reist nach [Esbjerg](@esbjerg), wo [ihre](tamm) totgeglaubte [Schwester](antje) unter anderem Namen ein Hotel führt. Nach langem Schweigen fallen sich [die beiden](antje+tamm) in die Arme. Als Polizistin müsste [Tamm](tamm) Anzeige gegen [ihren](tamm) [Vater](hinnerk) erstatten; stattdessen gibt [sie](tamm) [Ohm](petersen) [ihre](tamm) Marke zurück. [Vries](vries) nimmt es hin, [ihren](tamm) zweiten Abschied von [ihm](vries) auch. [Nowotny](nowotny), nun Leiter des Kommissariats, heiratet [Frauke](frauke). Letztes Bild: eine Ankunftshalle in [Leeds](@leeds), [Rao](rao) mit Regenschirm. Auf wen [er](rao) wartet, bleibt offen.
- travel tamm "reist" @esbjerg
- die! antje "totgeglaubte"
- sibling antje tamm "Schwester"
+ reconcile antje tamm "in die Arme"
- accuse! tamm hinnerk "Anzeige"
- parent hinnerk tamm "Vater"
+ quit tamm petersen "Marke"
- breakup tamm vries "zweiten Abschied"
- hire nowotny "Leiter"
+ wedding nowotny frauke "heiratet"
