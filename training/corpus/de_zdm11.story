%series Veedel im Viererpack
%lang de
%genre big-city comedy, Cologne flat-sharing neighbours, glib texts of a streaming magazine
%cast nele | Nele Esser; Nele | f
%cast zeynep | Zeynep Aksoy; Zeynep | f
%cast hannes | Hannes | m
%cast moritz | Moritz Küppers; Moritz; Küppers | m
%cast andrea | Andrea | m
%cast jonna | Jonna | f
%cast baba | Hasan Aksoy; Hasan | m
%cast kioskfrau | Uschi | f
%cast tambour | - | m
%cast pilot | - | m
%cast vermieter | - | m
%cast influencerin | Lola Fee | f
%cast andreafrau | - | f
%cast baby | Mila | f
%cast mops | Adenauer | m
%cast therapeut | Dr. Specht; Specht | m

== 1 Einzug der Gladiatoren
Eine Wohnung, zwei Mietverträge: Der [Vermieter](vermieter) hat die vier Zimmer am [Eigelstein](@eigelstein) doppelt vergeben, an [Nele](nele) und [Hannes](hannes), frisch getrennt und verzweifelt, sowie an [Zeynep](zeynep) und [ihren](zeynep) [Verlobten](moritz) [Moritz](moritz). Keins der [Paare](hannes+moritz+nele+zeynep) weicht. Die [Kioskbesitzerin](kioskfrau) von gegenüber nimmt Wetten an, wer zuerst auszieht. [Nele](nele) schläft mit Ohrstöpseln, [ihr](nele) [Ex](hannes) in der Badewanne, und [Zeynep](zeynep) entdeckt beim Auspacken, dass der Karton mit der Aufschrift „Jonna“ nicht [ihr](zeynep) gehört. Die [Bewohnerin](jonna) des Erdgeschosses trägt den Müll hinunter. [Sie](jonna) heißt zufällig [Jonna](jonna).
- betray vermieter hannes+moritz+nele+zeynep "doppelt vergeben"
+ housemate.start hannes+nele moritz+zeynep "vier Zimmer"
- breakup.past hannes nele "getrennt"
- ex hannes nele "Ex"
- sad hannes+nele "verzweifelt"
- engaged moritz zeynep "Verlobten"
+ discover zeynep _ "entdeckt"
- neighbour jonna zeynep "Erdgeschosses"

== 2 Schöne Bescherung
[Moritz](moritz) und [Jonna](jonna) kennen sich, und wie. Vor drei Jahren wollten [sie](jonna+moritz) heiraten; am Altar wurde [sie](jonna) von [ihm](moritz) stehen gelassen, per Textnachricht. Der [Flüchtige](moritz) behauptet, [er](moritz) habe nicht gewusst, wer unter [ihm](moritz) wohnt. [Zeynep](zeynep) will es glauben. Die [Sitzengelassene](jonna) bietet [ihr](zeynep) von Frau zu Frau eine Wette an: Auch [sie](zeynep) werde [er](moritz) versetzen. [Hannes](hannes) tröstet derweil eine weinende [Influencerin](influencerin), [die](influencerin) sich im Treppenhaus verlaufen hat. Statt zu danken, filmt [die](influencerin) [ihn](hannes) dabei.
- ex jonna moritz "wollten sie heiraten"
- engaged.past jonna moritz "heiraten"
+ breakup.past moritz jonna "stehen gelassen"
- neighbour jonna moritz "unter ihm wohnt"
- accuse jonna moritz "versetzen"
- breakup? moritz zeynep "versetzen"
- sad influencerin "weinende"
- help hannes influencerin "tröstet"
- betray influencerin hannes "filmt"

== 3 Der Tröster
Das Video geht um die Welt: [Hannes](hannes) ist nun „der [Tröster](hannes) vom Eigelstein“. Vor dem Haus stehen schluchzende Frauen Schlange. [Nele](nele), von demselben [Mann](hannes) vor vier Wochen noch mit den Worten „Heul leiser“ bedacht, verteilt Wartenummern. Im Kiosk lernt [sie](nele) [Andrea](andrea) kennen. [Sie](nele) hat eine Italienerin erwartet, als [ihr](nele) [Uschi](kioskfrau) eine neue Mitbewohnerin für das Abstellzimmer ankündigte; nun sitzt da ein bärtiger [Sarde](andrea) mit Mops. Der [Hund](mops) heißt [Adenauer](mops) und beißt nur Juristen.
- help hannes _ "Tröster"
- reject.past hannes nele "Heul leiser"
+ meet andrea nele "kennen"
- discover! nele andrea "erwartet"

== 4 Schwiegervatertag
[Hasan Aksoy](baba), [Zeyneps](zeynep) [Vater](baba), reist mit dem Taxi aus [Bochum](@bochum) an, es ist [sein](baba) eigenes. Dass [seine](baba) [Tochter](zeynep) unverheiratet mit einem [Mann](moritz) zusammenlebt, darf [er](baba) nicht wissen. Also wird [Moritz](moritz) kurzerhand mit [Nele](nele) verkuppelt, [Hannes](hannes) mit [Andrea](andrea), und der [Mops](mops) bekommt das Ehebett. Der [Gast](baba) findet alle reizend, am reizendsten die [Dame](jonna) aus dem Erdgeschoss, [die](jonna) [ihm](baba) beim Backgammon mit Lust das Lügengebäude einreißt, Stein um Stein. Zu [ihrer](jonna) Überraschung lacht [Hasan](baba). Geahnt hat [er](baba) es schon am Klingelschild.
- travel baba "reist"
- parent baba zeynep "Vater"
- couple moritz zeynep "zusammenlebt"
+ betray moritz+zeynep baba "darf er nicht wissen"
- couple! moritz nele "verkuppelt"
- couple! andrea hannes "Hannes mit Andrea"
+ reveal jonna baba "einreißt"
- happy baba "lacht"
- discover.past baba zeynep "Geahnt"

== 5 Flugmodus
[Nele](nele) hat ein Match mit einem [Piloten](pilot), und das Restaurant liegt passenderweise am Flughafen. [Er](pilot) redet zwei Gänge lang von Turbulenzen, bekommt dann einen Anruf und bittet [sie](nele), kurz auf [seine](pilot) Tasche aufzupassen. In der Tasche: eine Kapitänsmütze aus dem Karnevalsladen und drei fremde Portemonnaies. Als die Polizei kommt, sitzt [Nele](nele) auf dem Diebesgut, und der [Herzensbrecher](pilot) ist durch die Küche. [Andrea](andrea) löst [sie](nele) auf der Wache aus, mit dem Geld, das für die Miete gedacht war. Auf der Heimfahrt fragt [sie](nele) [ihn](andrea), warum [er](andrea) nicht lacht. [Er](andrea) hat eben Manieren.
- date nele pilot "Match"
- betray pilot nele "Karnevalsladen"
- steal pilot _ "fremde Portemonnaies"
- arrest _ nele "Polizei"
- flee pilot "durch die Küche"
+ rescue andrea nele "löst"

== 6 Kein Witz
Rosenmontag am Eigelstein. [Zeynep](zeynep) geht als Kaktus, [Moritz](moritz) als Gärtner, [Uschi](kioskfrau) macht den Umsatz des Jahres. Sonst gibt es nichts zu berichten, außer dass es auf die Kamelle regnet, ein [Tambourmajor](tambour) den Zug verpasst und zwei fremde Clowns sich vor dem Kiosk so lange umarmen, bis man sie für ein Denkmal hält. [Hannes](hannes) bleibt daheim bei [Adenauer](mops); der [Mops](mops) fürchtet Trommeln. Alles hat ein Ende, nur die Wurst hat zwei, singt man auf der Straße.
- sad mops "fürchtet"
+ help hannes mops "bleibt daheim"

== 7 Zwei Striche
Im Badezimmer, das sich fünf Erwachsene teilen, liegt ein positiver Schwangerschaftstest. [Nele](nele) verdächtigt [Zeynep](zeynep), [Zeynep](zeynep) [Nele](nele), [Moritz](moritz) verdächtigt vorsichtshalber sich selbst und packt die Sporttasche. An der Haustür läuft der [Fluchtwillige](moritz) [Jonna](jonna) in die Arme. [Ihr](jonna) gehört der Test; [sie](jonna) hatte bei [denen](nele+zeynep) da oben nur geduscht, weil [ihr](jonna) Boiler streikt. [Küppers](moritz) rechnet nach. An Silvester, als [Zeynep](zeynep) bei [ihrem](zeynep) [Vater](baba) war, ist auch [er](moritz) im Erdgeschoss nur kurz duschen gewesen.
- accuse nele zeynep "verdächtigt"
- accuse zeynep nele "Zeynep Nele"
- flee? moritz zeynep "packt"
+ pregnant jonna moritz "Ihr gehört der Test"
- discover moritz jonna "rechnet"
- parent baba zeynep "Vater"
+ cheat.past moritz zeynep "kurz duschen"
- sex.past jonna moritz "kurz duschen"

== 8 Hochzeit mit Hindernissen
[Zeynep](zeynep) ahnt von nichts und probiert Kleider. [Moritz](moritz) beichtet, allerdings dem [Falschen](hannes): [Hannes](hannes), als Tröster inzwischen mit Warteliste, hört zu und reicht Taschentücher. Dann tut [er](hannes), was ein Freund tun muss, und setzt dem [Untreuen](moritz) die Pistole auf die Brust. Bis Samstag habe [er](moritz) Zeit, es [ihr](zeynep) selbst zu sagen. Am Samstag steht die [Braut](zeynep) vor dem Standesamt und liest eine Textnachricht. Aus dem Brunnen gegenüber hört man ein Platschen; [Jonna](jonna) hat den [Bräutigam](moritz) samt Anzug hineingestoßen.
- discover! zeynep moritz "ahnt von nichts"
- reveal moritz hannes "beichtet"
- cheat.past moritz zeynep "Untreuen"
+ threaten hannes moritz "Pistole auf die Brust"
- reveal? moritz zeynep "sagen"
+ breakup moritz zeynep "Textnachricht"
- wedding! moritz zeynep "Standesamt"
- attack jonna moritz "hineingestoßen"

== 9 Freundinnenschaft
[Zeynep](zeynep) isst seit acht Tagen nur Zuckerwatte. [Nele](nele) schleift [sie](zeynep) zu [Dr. Specht](therapeut), einem [Paartherapeuten](therapeut), [der](therapeut) auch Halbpaare nimmt. [Dieser](therapeut) empfiehlt, der [Gegnerin](jonna) ins Auge zu sehen. So klingelt die [Verlassene](zeynep) bei der anderen [Verlassenen](jonna). [Jonna](jonna) macht auf, grün im Gesicht, und bevor die [eine](zeynep) zum Schimpfen kommt, muss [sie](zeynep) der [anderen](jonna) schon die Haare halten. Danach sitzen [sie](jonna+zeynep) auf dem Badewannenrand und stellen fest, dass [sie](jonna+zeynep) denselben miserablen Geschmack haben. [Moritz](moritz), die Stirn am Briefschlitz, hört alles.
- sad zeynep "Zuckerwatte"
- help nele zeynep "schleift"
- advisor therapeut zeynep "Paartherapeuten"
- breakup.past moritz zeynep "Verlassene"
- enemy jonna zeynep "Gegnerin"
- ill jonna "grün"
+ help zeynep jonna "Haare halten"
+ reconcile jonna zeynep "stellen fest"
- investigate moritz jonna+zeynep "hört alles"

== 10 Falsche Tränen
[Lola Fee](influencerin) ist wieder da. Die [Influencerin](influencerin), [die](influencerin) [Hannes](hannes) berühmt gemacht hat, verklagt [ihn](hannes) jetzt auf die Hälfte der Einnahmen. Die Tränen damals, gesteht [sie](influencerin) vor laufender Kamera, seien aus der Pipette gewesen. [Nele](nele), von Beruf Juristin ohne Mandate, übernimmt die Verteidigung [ihres](nele) [Verflossenen](hannes), und [Adenauer](mops) beißt [sie](nele) prompt. Vor dem Amtsgericht lässt [sie](nele) zweihundert echte Weinende als Zeuginnen aufmarschieren. Der Fall ist gewonnen. „Warum hast [du](nele) bei [mir](hannes) nie geweint?“, fragt der [Mandant](hannes). „Leiser“, antwortet [sie](nele).
- return influencerin "wieder da"
+ accuse influencerin hannes "verklagt"
- reveal influencerin _ "gesteht"
- betray.past influencerin hannes "Pipette"
- help nele hannes "übernimmt"
- advisor nele hannes "Verteidigung"
- ex hannes nele "Verflossenen"
- attack mops nele "beißt"
+ find nele "gewonnen"

== 11 Der Mann aus Sardinien
[Andrea](andrea) bekommt einen Brief mit schwarzem Rand, reist noch am selben Abend nach [Nuoro](@nuoro) und lässt [Nele](nele) nur den [Mops](mops) da. [Uschi](kioskfrau) weiß mehr, rückt aber erst nach drei Kölsch damit heraus: Der [Sarde](andrea) ist verheiratet, zumindest war [er](andrea) es, bis die [Frau](andreafrau), von [der](andreafrau) [er](andrea) seit Jahren getrennt lebte, am Dienstag gestorben ist. [Nele](nele) sitzt die Nacht über mit [Adenauer](mops) auf der Feuertreppe. Soll [sie](nele) [ihm](andrea) hinterherfahren, fragt [sie](nele) den [Hund](mops). [Er](mops) beißt [sie](nele) nicht. [Sie](nele) nimmt das als Ja.
+ travel andrea "reist" @nuoro
- gift andrea nele "lässt"
- reveal kioskfrau nele "rückt"
- married.past andrea andreafrau "verheiratet"
+ die andreafrau "gestorben"
- travel? nele "hinterherfahren" @nuoro
- love nele andrea "hinterherfahren"

== 12 Auszug der Gladiatoren
Die Wetten werden ausgezahlt. [Hannes](hannes) zieht als Erster aus, in ein Reihenhaus zu [Dr. Specht](therapeut), [der](therapeut) in der Warteschlange die Nummer 201 gezogen hatte. [Jonna](jonna) bringt [Mila](baby) zur Welt, im Taxi von [Hasan Aksoy](baba), während [dessen](baba) [Tochter](zeynep) der [Gebärenden](jonna) die Hand hält und den [Vater](moritz) des Kindes auf der Autobahn überholt. [Moritz](moritz) erreicht den Kreißsaal als Letzter, darf das [Baby](baby) aber wickeln. [Nele](nele) kehrt aus [Nuoro](@nuoro) heim, braun gebrannt und zu dritt, wenn man [Adenauer](mops) mitrechnet. Der [Vermieter](vermieter) hat das freie Zimmer unterdessen vergeben. Zweimal.
- move hannes therapeut "zieht"
- couple? hannes therapeut "Reihenhaus"
+ birth jonna baby "zur Welt"
- parent baba zeynep "Tochter"
- help zeynep jonna "Hand"
- parent moritz baby "Vater"
+ return nele "heim"
- couple? andrea nele "zu dritt"
