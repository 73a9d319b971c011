%series Kreiskrankenhaus Oberlauch
%lang de
%genre hospital series, a daily newspaper's programme page
%cast amrei | Dr. Amrei Kessel; Amrei; Kessel | f
%cast vogt | Professor Vogtländer; Vogtländer | m
%cast sunil | Sunil Mathew; Sunil | m
%cast britt | Oberschwester Gudula; Gudula | f
%cast philipp | Philipp | m
%cast isa | Isa | f
%cast landwirt | Alois Brenk; Brenk | m
%cast sohn | Gregor | m
%cast opernsaengerin | - | f
%cast dirigent | - | m
%cast kind | Smilla | f
%cast mutter | Nadja | f
%cast geschaeft | Carsten Uhl; Uhl | m
%cast braut | - | f
%cast braeutigam | - | m
%cast pilot | - | m
%cast nonne | Schwester Benedikta; Benedikta | f
%cast fahrer | - | m
%cast baby | Lift | f

== 1
Aus der Großstadt in die Provinz: [Dr. Amrei Kessel](amrei), nach einem Kunstfehler in [Hamburg](@hamburg) um [ihre](amrei) Karriere gebracht, fängt in [Oberlauch](@oberlauch) als Oberärztin an, wo [ihr](amrei) [Jugendfreund](philipp) [Philipp](philipp) die Notaufnahme leitet. [Dessen](philipp) Begeisterung teilt [Oberschwester Gudula](britt) nicht, [die](britt) den Posten einer anderen gegönnt hätte. [Bauer Alois Brenk](landwirt), [dem](landwirt) der Häcksler einen Arm abgetrennt hat, wird in einer nächtlichen Marathonsitzung zusammengeflickt. Im Schwesternzimmer macht man Wetten auf [Amreis](amrei) Verbleib.
- quit.past amrei "gebracht"
+ hire amrei "fängt" @oberlauch
- friend amrei philipp "Jugendfreund"
- happy philipp amrei "Begeisterung"
- colleague amrei philipp "leitet"
- injure landwirt "abgetrennt"
+ treat landwirt _ "zusammengeflickt"

== 2
Ein Verlobungsessen wird zum Notfall, weil die [Braut](braut) den im Dessert versteckten Ring verschluckt hat. Bei der Spiegelung kommt außerdem ein Geschwür zum Vorschein, und der künftige [Ehemann](braeutigam) macht sich noch am selben Abend aus dem Staub. [Amrei](amrei) trocknet der [Patientin](braut) die Tränen, [Pfleger](sunil) [Sunil Mathew](sunil) spendiert [ihr](braut) Pudding ohne Einlage. Dass [Professor Vogtländer](vogt), Chirurg alter Schule, neuerdings die Instrumente zittern lässt, bemerkt bislang bloß [seine](vogt) [Frau](isa) [Isa](isa), [die](isa) hier die Anästhesie betreut. Draußen wird der Parkplatz gestrichen, in einem Blau, das keiner bestellt hat.
- engaged braeutigam braut "Verlobungsessen"
- ill braut "Geschwür"
+ breakup braeutigam braut "Staub"
- sad braut braeutigam "Tränen"
- help amrei braut "trocknet"
- gift sunil braut "Pudding"
- ill vogt "zittern"
+ discover isa vogt "bemerkt"
- married isa vogt "Frau"

== 3
Ein Schulbus ist in die Lauch gestürzt. Unter den Verletzten befindet sich die achtjährige [Smilla](kind), [deren](kind) [Mutter](mutter) [Nadja](mutter) am Tresen zusammenbricht und den [Fahrer](fahrer) beschimpft, bis [Philipp](philipp) dazwischengeht. [Vogtländer](vogt) besteht darauf, das [Mädchen](kind) selbst zu operieren. Mitten im Eingriff versagt [ihm](vogt) die Hand; geistesgegenwärtig springt [Amrei](amrei) ein. Über den Vorfall wird Stillschweigen vereinbart, worunter [Isa](isa) mehr leidet als [ihr](isa) [Gatte](vogt). [Gudula](britt) führt heimlich Buch. Der Regen hört bis zum Abspann nicht auf, der Kaffee schon um halb vier.
+ injure kind "Verletzten"
- parent mutter kind "Mutter"
- sad mutter "zusammenbricht"
- attack mutter fahrer "beschimpft"
- treat? kind vogt "operieren"
+ rescue amrei kind "springt"
- reveal! _ "Stillschweigen"
- sad isa "leidet"
- married isa vogt "Gatte"
- ill vogt "versagt"

== 4
Zwischen [Amrei](amrei) und [Philipp](philipp) funkt es beim Bereitschaftsdienst, allerdings nur, bis der Pieper [sie](amrei+philipp) trennt. Eine heisere [Diva](opernsaengerin) verlangt Einzelzimmer, Champagner und absolute Diskretion, denn [sie](opernsaengerin) will vor [ihrem](opernsaengerin) [Dirigenten](dirigent) und [Liebhaber](dirigent) verbergen, dass [sie](opernsaengerin) wohl nie wieder singen wird. [Sunil](sunil), ein glühender [Verehrer](sunil) [ihrer](opernsaengerin) Kunst, schmuggelt [ihr](opernsaengerin) einen Plattenspieler aufs Zimmer. [Uhl](geschaeft), der neue [Geschäftsführer](geschaeft), rechnet dem Personal vor, dass die Geburtsstation schließen muss.
- flirt amrei philipp "funkt"
- ill opernsaengerin "heisere"
+ reveal! opernsaengerin dirigent "verbergen"
- affair dirigent opernsaengerin "Liebhaber"
- quit? opernsaengerin "nie wieder singen"
- gift sunil opernsaengerin "schmuggelt"
- hire geschaeft "neue"
+ reveal geschaeft _ "rechnet"

== 5
Aufruhr auf den Fluren: [Gudula](britt) ruft zum Streik auf, und selbst [Schwester Benedikta](nonne), die betagte [Ordensfrau](nonne) aus der Seelsorge, malt Plakate. [Carsten Uhl](geschaeft) droht mit fristloser Entlassung und verschanzt sich im Büro. Eine [Hochschwangere](mutter), [Smillas](kind) [Mutter](mutter) nämlich, kommt im Fahrstuhl nieder, unter Anleitung von [Sunil](sunil), [der](sunil) so etwas bisher nur aus dem Lehrbuch kennt. Das [Mädchen](baby) heißt, wie könnte es anders sein, nach dem Ort des Geschehens: [Lift](baby). Fürs Erste.
- create nonne "malt"
+ threaten geschaeft _ "Entlassung"
- flee geschaeft "verschanzt"
- parent mutter kind "Mutter"
- pregnant mutter "Hochschwangere"
+ birth mutter baby "nieder"
- help sunil mutter "Anleitung"

== 6
Das Zittern des [Chefarztes](vogt) hat einen Namen, und es ist keiner, den man gern hört: Parkinson. [Vogtländer](vogt) weiht [Amrei](amrei) ein und trägt [ihr](amrei) die Nachfolge an, ohne zu ahnen, dass [Isa](isa) darauf bereits [Philipp](philipp) Hoffnungen gemacht hat. Damit nicht genug: [Die beiden](isa+philipp) verbindet, wie [Gudula](britt) am Parkplatz mit eigenen Augen sieht, seit Monaten weit mehr als der Dienstplan. [Bauer Brenk](landwirt) stößt [sein](landwirt) [Sohn](sohn) [Gregor](sohn) vor den Kopf, indem [er](sohn) Hof und Vieh verkauft.
- ill vogt "Parkinson"
- reveal vogt amrei "weiht"
- hire? amrei vogt "Nachfolge"
- hire? philipp isa "Hoffnungen"
+ affair isa philipp "verbindet"
- cheat isa vogt "verbindet"
+ discover britt isa+philipp "sieht"
- parent landwirt sohn "Sohn"
- sad landwirt sohn "vor den Kopf"

== 7
Ein Sanitätshubschrauber muss notlanden, der schwer verbrannte [Pilot](pilot) ringt mit dem Tod. [Philipp](philipp) gesteht [Amrei](amrei) in einer Operationspause, dass [er](philipp) für [sie](amrei) alles stehen und liegen ließe. [Gudula](britt), [die](britt) das zufällig mitbekommt, öffnet der [Ahnungslosen](amrei) die Augen. Eine Stunde später sitzt die Ohrfeige. Bei [Benedikta](nonne) im Beichtzimmer schüttet [Isa](isa) [ihr](isa) schlechtes Gewissen aus. Der [Pilot](pilot) stirbt gegen Morgen, und niemand mag mehr über Personalfragen reden. Auf dem Dach dreht sich noch eine Weile der Windsack.
- injure pilot "verbrannte"
- love philipp amrei "alles stehen"
+ confess philipp amrei "gesteht"
- discover britt philipp "mitbekommt"
+ reveal britt amrei "Augen"
- attack amrei philipp "Ohrfeige"
- sad isa "Gewissen"
- reveal isa nonne "schüttet"
- die pilot "stirbt"

== 8
[Uhl](geschaeft) hat die Zahlen frisiert, das Haus schreibt in Wahrheit schwarze. [Sunil](sunil), [der](sunil) beim Nachtdienst einen falsch sortierten Ordner durchgeblättert hat, spielt die Unterlagen der Presse zu und wird prompt vor die Tür gesetzt. Eine [Anwältin](braut), bisher als Braut mit Ring im Bauch bekannt, übernimmt umsonst [seinen](sunil) Fall; beim Aktenstudium kommen sich [beide](braut+sunil) näher, als es die Berufsordnung vorsieht. Im [Oberlauch](@oberlauch) der Serie ist eben jeder mit jedem verwandt, verfeindet oder verabredet. [Vogtländer](vogt) findet in [Isas](isa) Mantel eine Hotelrechnung.
- betray geschaeft _ "frisiert"
+ discover sunil geschaeft "durchgeblättert"
- reveal sunil _ "spielt"
- quit sunil geschaeft "Tür"
- advisor.start braut sunil "übernimmt"
- love.start braut sunil "näher"
- love.start sunil braut "näher"
+ find vogt "findet"

== 9
»[Ich](vogt) bin krank, aber nicht blind«: Mit diesen Worten wirft [Vogtländer](vogt) [seine](vogt) [Frau](isa) hinaus. [Philipp](philipp), zu [dem](philipp) [sie](isa) sich flüchten will, macht nicht einmal auf. Unterdessen liegt der arme [Brenk](landwirt) erneut in der Notaufnahme; aus Gram hat [er](landwirt) Pflanzenschutzmittel getrunken. [Amrei](amrei) holt [ihn](landwirt) zurück und bestellt den reuigen [Gregor](sohn) ans Bett. [Vater](landwirt) und [Sohn](sohn) schweigen sich zwei Stunden an, dann teilen [sie](landwirt+sohn) ein Leberwurstbrot. So geht Frieden auf dem Land.
+ breakup vogt isa "hinaus"
- married isa vogt "Frau"
- reject philipp isa "nicht einmal auf"
- sad landwirt sohn "Gram"
- die? landwirt "getrunken"
- rescue amrei landwirt "holt"
- sad sohn "reuigen"
- parent landwirt sohn "Vater"
+ reconcile landwirt sohn "Frieden"

== 10
Der Prozess gegen das Krankenhaus endet mit einem Paukenschlag: [Sunil](sunil) erhält [seine](sunil) Stelle wieder, gegen [Uhl](geschaeft) erlässt der Richter Haftbefehl, doch der [Gesuchte](geschaeft) ist mitsamt der Spendenkasse getürmt. Zum Freudenfest der Belegschaft erscheint die [Juristin](braut) an [Sunils](sunil) Arm, was [Gudula](britt), [die](britt) [ihn](sunil) insgeheim als Schwiegersohn eingeplant hatte, zwei Schnäpse kostet. [Amrei](amrei) schlägt die Chefarztstelle aus. [Sie](amrei) hat einen Brief aus [Hamburg](@hamburg) bekommen: Der Kunstfehler war nicht der [ihre](amrei).
- hire sunil "Stelle"
+ arrest? _ geschaeft "Haftbefehl"
- flee geschaeft "getürmt"
- steal geschaeft _ "Spendenkasse"
- celebrate _ "Freudenfest"
- couple braut sunil "Arm"
- hire! amrei "schlägt"
+ discover amrei "bekommen"

== 11
Ein Lawinenabgang oberhalb des Dorfes begräbt [Philipp](philipp), [der](philipp) zu einem Hausbesuch unterwegs war, und mit [ihm](philipp) [Vogtländer](vogt). Während draußen mit Stangen gesucht wird, teilen sich die [Rivalen](philipp+vogt) unter dem Schnee eine Atemhöhle. Der [Professor](vogt) erlässt dem [Jüngeren](philipp) die Schuld; als die Retter eintreffen, ist [er](vogt) erfroren. An der Bahre trauern eine [Witwe](isa), [die](isa) keine sein durfte, und eine [Schülerin](amrei), [die](amrei) [ihm](vogt) nie gesagt hat, wie viel [sie](amrei) [ihm](vogt) verdankt.
- injure philipp+vogt "begräbt"
- investigate _ philipp+vogt "gesucht"
- enemy philipp vogt "Rivalen"
+ reconcile philipp vogt "erlässt"
+ die vogt "erfroren"
- sad amrei+isa vogt "trauern"
- married.past isa vogt "Witwe"
- advisor.past vogt amrei "Schülerin"

== 12
Abschied und Anfang: [Isa](isa) tritt ein Jahr bei [Ärzte ohne Grenzen](#aerzte) an und lässt [Philipp](philipp) einen Brief da, den [er](philipp) ungelesen verbrennt. [Nadja](mutter) bringt [Smilla](kind) und die [Jüngste](baby) zur Nachsorge mit und lädt [Gudula](britt) zur Taufe ein. [Sunil](sunil) steckt der einstigen [Braut](braut) einen Ring an, diesmal an den Finger. [Amrei](amrei) entscheidet sich gegen [Hamburg](@hamburg) und für [Oberlauch](@oberlauch). Ob auch für den [Mann](philipp) in der Notaufnahme, lässt das Finale offen.
- hire isa "tritt"
- gift isa philipp "Brief"
- reject philipp isa "ungelesen"
- parent mutter baby+kind "Jüngste"
- invite mutter britt "lädt"
+ engaged.start braut sunil "Ring"
+ travel! amrei "gegen Hamburg" @hamburg
- couple? amrei philipp "offen"
