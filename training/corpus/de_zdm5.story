%series Ende der Asphaltstraße
%lang de
%genre village series, Uckermark, ironic weekly texts of a TV magazine
%cast doerte | Dörte Pagel; Dörte; Pagel | f
%cast uwe | Uwe Pagel; Uwe | m
%cast mandy | Mandy | f
%cast cosmo | Cosmo van Laer; Cosmo; Van Laer | m
%cast philippa | Philippa | f
%cast krischan | Krischan | m
%cast oma | Oma Trude; Trude | f
%cast pastorin | Pastorin Ilse Behn; Ilse | f
%cast buergermeister | Bodo Klapproth; Klapproth | m
%cast klempner | Sławek Zając; Sławek | m
%cast mandychef | - | m
%cast juengere | - | f
%cast urgrosspole | Stanisław | m
%cast richter | - | m
%cast wolf | - | m
%cast hund | Honecker | m
%cast landrat | - | m
%cast tieraerztin | - | f

== 1 Zugezogen
Am Ortsrand von [Krewitz](@krewitz), wo der Asphalt aufhört, kaufen zwei [Berliner](cosmo+philippa) die alte Molkerei. [Cosmo van Laer](cosmo) möchte hier Ziegenkäse machen, [seine](cosmo) [Frau](philippa) [Philippa](philippa) möchte nach Hause. [Bürgermeister](buergermeister) [Klapproth](buergermeister), [der](buergermeister) [den beiden](cosmo+philippa) die Ruine als Schnäppchen angedreht hat, vergisst zu erwähnen, dass sie kein Wasser hat. Der [Klempner](klempner) aus dem Nachbardorf sieht sich die Leitungen an, bekreuzigt sich und fährt wieder. Es ist [Dörte Pagel](doerte), [die](doerte) den [Städtern](cosmo+philippa) schließlich zwei Eimer über den Zaun reicht, gegen den ausdrücklichen Willen [ihres](doerte) [Mannes](uwe) [Uwe](uwe).
- find cosmo+philippa "kaufen"
- move cosmo+philippa "kaufen" @krewitz
- married cosmo philippa "Frau"
+ betray buergermeister cosmo+philippa "angedreht"
- neighbour.start cosmo+philippa doerte+uwe "Zaun"
+ help doerte cosmo+philippa "Eimer"
- married doerte uwe "Mannes"

== 2 Nachbarrecht
[Uwe](uwe) und [Cosmo](cosmo) streiten um einen Grenzstein. Der [Alteingesessene](uwe) hat ihn nachts versetzt, der [Neubürger](cosmo) versetzt ihn in der nächsten Nacht zurück, und am dritten Morgen fehlt er ganz. Gestohlen hat ihn [Oma Trude](oma), [Uwes](uwe) [Mutter](oma), weil [sie](oma) einen Stein für [ihr](oma) Sauerkraut brauchte. Beim Suchen kommen die [Streithähne](cosmo+uwe) ins Gespräch und trinken am Ende aus einer Flasche. [Philippa](philippa) lernt währenddessen von [Dörte](doerte), wie man ein Huhn schlachtet. Das heißt: [Dörte](doerte) schlachtet, und die [andere](philippa) fällt in Ohnmacht.
+ quarrel cosmo uwe "streiten"
- enemy cosmo uwe "Streithähne"
- steal oma _ "Gestohlen"
- parent oma uwe "Mutter"
+ reconcile cosmo uwe "Gespräch"
- advisor doerte philippa "lernt"
- kill doerte _ "schlachtet"
- ill philippa "Ohnmacht"

== 3 Der Wolf
Drei Schafe liegen tot auf der Weide, und [Krewitz](@krewitz) rüstet auf. [Klapproth](buergermeister) setzt eine Prämie aus. [Krischan](krischan), der siebzehnjährige [Sohn](krischan) der [Pagels](doerte+uwe), hat den [Wolf](wolf) gesehen und verrät trotzdem keinem, wo, denn das [Tier](wolf) hinkt, und [er](krischan) hinkt seit dem Mopedunfall auch. Jede Nacht trägt der [Junge](krischan) [ihm](wolf) Fleischabfälle in den Bruch. [Pastorin Ilse Behn](pastorin) erwischt [ihn](krischan) dabei und predigt am Sonntag über den heiligen Franz. Nur [Honecker](hund), der [Hofhund](hund), liegt da, als ginge [ihn](hund) das alles nichts an, und hat Wolle zwischen den Zähnen.
- die _ "tot"
- discover krischan wolf "gesehen"
- parent doerte+uwe krischan "Sohn"
- reveal! krischan _ "verrät trotzdem keinem"
- injure.past krischan "Mopedunfall"
+ help krischan wolf "Fleischabfälle"
+ discover pastorin krischan "erwischt"
- kill? hund _ "Wolle"

== 4 Heimspiel
[Mandy](mandy), die [Älteste](mandy) von [Dörte](doerte) und [Uwe](uwe), kommt aus [Stuttgart](@stuttgart) zurück, ohne Mann, ohne Stelle und mit Locken. [Ihrem](mandy) [Vater](uwe) erzählt [sie](mandy) von Urlaub, der [Mutter](doerte) die Wahrheit: [Ihr](mandy) [Chef](mandychef), zugleich [ihr](mandy) [Geliebter](mandychef), hat [sie](mandy) erst befördert und dann durch eine [Jüngere](juengere) ersetzt. [Dörte](doerte) fährt 700 Kilometer, um dem [Herrn](mandychef) einen Korb mit Krewitzer Eiern durchs Bürofenster zu werfen, einzeln. Zurück ist [sie](doerte) vor dem Melken. [Mandy](mandy) lächelt zum ersten Mal, als der [Klempner](klempner) [ihr](mandy) auf dem Dorfplatz den Koffer abnimmt.
- parent doerte+uwe mandy "Älteste"
+ return mandy "zurück"
- betray mandy uwe "Urlaub"
- reveal mandy doerte "Wahrheit"
- quit.past mandy mandychef "ersetzt"
- boss.past mandychef mandy "Chef"
- affair.past mandy mandychef "Geliebter"
- breakup.past mandychef mandy "ersetzt"
- travel doerte "fährt"
+ attack doerte mandychef "werfen"
- return doerte "Zurück"
- help klempner mandy "abnimmt"
- happy mandy "lächelt"

== 5 Käse
Die Molkerei hat Wasser, dafür keine Ziegen mehr: Sie sind [Cosmo](cosmo) bei offenem Gatter davonspaziert, geradewegs in den Kräutergarten der [Pastorin](pastorin). [Ilse](pastorin) verlangt keinen Schadenersatz. [Sie](pastorin) verlangt, dass [er](cosmo) im Kirchenchor singt, dem seit 1994 ein Tenor fehlt. Der [Käsemacher](cosmo) kann keinen Ton halten, was [er](cosmo) [ihr](pastorin) aus Höflichkeit verschweigt. Unterdessen heckt [Philippa](philippa) mit [Oma Trude](oma) einen Versandhandel für Sauerkraut aus; die [Greisin](oma) hat die Kundschaft, die [Berlinerin](philippa) den Laptop. Wer wem das Geschäft vorgeschlagen hat, wird später ein Gericht klären müssen.
- lose cosmo "davonspaziert"
- betray cosmo pastorin "verschweigt"
+ create oma+philippa "heckt"
- colleague.start oma philippa "heckt"

== 6 Treibjagd
Die Jäger sind im Wald, [Krischan](krischan) ist vor ihnen dort. [Er](krischan) bindet dem [Wolf](wolf), [der](wolf) sich inzwischen von [ihm](krischan) anfassen lässt, [Honeckers](hund) Halsband um, damit niemand schießt. [Uwe](uwe) legt dennoch an. Im letzten Augenblick wirft sich der [Sohn](krischan) vor den Lauf, der Schuss streift [seinen](krischan) Arm. Der [Schütze](uwe) lässt das Gewehr fallen und trägt [ihn](krischan) fünf Kilometer weit zur [Tierärztin](tieraerztin), weil [die](tieraerztin) näher wohnt als jeder andere Arzt. [Sie](tieraerztin) näht [ihn](krischan) mit dem Faden für Kälber. Über den [Wolf](wolf) sprechen [Vater](uwe) und [Kind](krischan) kein Wort. Aber die Flinte hängt fortan im Stall, ohne Schloss.
+ rescue krischan wolf "wirft sich"
- attack? uwe wolf "legt"
- parent uwe krischan "Sohn"
+ injure krischan uwe "streift"
- help uwe krischan "trägt"
- treat krischan tieraerztin "näht"

== 7 Wahlkreis
[Bodo Klapproth](buergermeister) regiert seit der Wende und hat noch nie einen Gegenkandidaten gehabt. Nun stellt sich [Dörte](doerte) zur Wahl, und zwar wegen der Wasserleitung. Der [Amtsinhaber](buergermeister) lädt [ihren](doerte) [Mann](uwe) zum Schnaps ein und setzt [ihm](uwe) zu: Eine Frau, die regiere, koche nicht. [Uwe](uwe), bereits beim vierten Glas, gibt [ihm](buergermeister) recht und unterschreibt etwas. Am Morgen hängt im Schaukasten, dass sogar der [Gatte](uwe) der [Herausforderin](doerte) von [deren](doerte) Wahl abrate. [Dörte](doerte) sagt nichts. [Sie](doerte) kocht drei Tage lang, ausschließlich für den [Hund](hund).
- hire? doerte "stellt sich"
- enemy buergermeister doerte "Herausforderin"
- invite buergermeister uwe "lädt"
- married doerte uwe "Mann"
- betray buergermeister doerte "setzt ihm zu"
+ betray uwe doerte "unterschreibt"
- reveal buergermeister _ "Schaukasten"
- sad doerte uwe "sagt nichts"

== 8 Ein Klempner namens Hase
Endlich fällt der Name: [Mandy](mandy) fragt den [Klempner](klempner), wie [er](klempner) heißt. [Sławek Zając](klempner), sagt [er](klempner) und zeichnet [ihr](mandy) zur Übersetzung einen Hasen in den Staub. Sechs Stunden dauert die Reparatur eines Abflusses, der gar nicht verstopft ist. [Oma Trude](oma), [die](oma) vom Fenster aus alles verfolgt, meldet die Sache [Uwe](uwe); [der](uwe) verbittet sich einen [Handwerker](klempner) als Schwiegersohn und einen [Polen](klempner) schon gar. Da holt die [Alte](oma) eine Schachtel unter dem Bett hervor. Darin liegen Briefe von [einem](urgrosspole), [der](urgrosspole) 1944 als Zwangsarbeiter auf dem Hof war. „[Dein](uwe) [Vater](urgrosspole)“, sagt [sie](oma), „hieß [Stanisław](urgrosspole).“
- meet klempner mandy "heißt"
- flirt klempner mandy "zeichnet"
- investigate oma klempner+mandy "verfolgt"
- reject uwe klempner "verbittet"
- love.past oma urgrosspole "Briefe"
+ reveal oma uwe "Dein Vater"
+ parent urgrosspole uwe "Vater"

== 9 Stille Tage
In [Krewitz](@krewitz) passiert nichts, und zwar ausführlich. Der Nebel steht bis zum Kirchturm, die Molkerei riecht endlich nach Käse, und auf dem Teich treibt ein herrenloser Gartenstuhl. [Uwe](uwe) sitzt vor einem polnischen Sprachkurs und wiederholt „dziękuję“. Nebenan zählt [Philippa](philippa) die Bestellungen, es sind 4000, und beschließt bei dieser Gelegenheit, zu bleiben. Gesagt hat [sie](philippa) es [Cosmo](cosmo) noch nicht; [er](cosmo) übt das Ave-Maria, da will [sie](philippa) nicht stören.
+ move! philippa "bleiben"
- reveal! philippa cosmo "noch nicht"

== 10 Prozess um ein Fass
Es kommt, wie es kommen musste: [Trude](oma) verklagt [ihre](oma) [Geschäftspartnerin](philippa). Das Rezept habe die junge [Frau](philippa) [ihr](oma) abgeluchst, die Etiketten mit dem fremden Omagesicht seien eine Beleidigung. Vor Gericht lässt sich die [Neunzigjährige](oma) von der eigenen [Schwiegertochter](doerte) verteidigen, [die](doerte) nie Jura studiert, aber viel ferngesehen hat. [Philippa](philippa) verzichtet auf einen Anwalt, öffnet ein Glas und reicht dem [Richter](richter) eine Gabel. Das Urteil lautet auf halbe-halbe. Beim Hinausgehen fragt die [Klägerin](oma) die [Beklagte](philippa), ob [sie](philippa) [sie](oma) mitnehmen könne, der Bus sei weg.
+ accuse oma philippa "verklagt"
- colleague oma philippa "Geschäftspartnerin"
- steal? philippa oma "abgeluchst"
- kin doerte oma "Schwiegertochter"
- advisor doerte oma "verteidigen"
- gift philippa richter "Gabel"
- help? philippa oma "mitnehmen"

== 11 Hochwasser
[Klapproth](buergermeister) hat das Wehr verkauft, an den [Landrat](landrat), und [der](landrat) hat es abgebaut. Als der Fluss kommt, steht das Amt als Erstes unter Wasser. Der [Bürgermeister](buergermeister) hockt auf dem Aktenschrank und brüllt; in den Kahn, den [Sławek](klempner) steuert, traut [er](buergermeister) sich nicht, weil [er](buergermeister) nicht schwimmen kann. [Dörte](doerte) watet hinein und lädt sich [ihren](doerte) [Gegner](buergermeister) wie einen Sack Kartoffeln auf die Schulter. [Krischan](krischan) führt das Vieh ins Trockene. Dass die Herde [ihm](krischan) folgt, hat einen Grund: Hinter ihr läuft, hinkend und mit Halsband, der [Wolf](wolf).
- betray buergermeister _ "verkauft"
- sad buergermeister "brüllt"
- help? klempner buergermeister "steuert"
+ rescue doerte buergermeister "lädt sich"
- enemy buergermeister doerte "Gegner"
- rescue krischan _ "ins Trockene"
+ return wolf "läuft"

== 12 Ausgezählt
Von 212 Stimmen entfallen 209 auf die neue [Bürgermeisterin](doerte), zwei auf den [alten](buergermeister) und eine auf den [Hund](hund). [Uwe](uwe) schwört, [er](uwe) habe diesmal richtig gewählt; [Dörte](doerte) glaubt [ihm](uwe) und lässt [ihn](uwe) wieder in die Küche. Als erste Amtshandlung traut [sie](doerte) [ihre](doerte) [Tochter](mandy) mit [Sławek](klempner). Der [Brautvater](uwe) hält eine Rede auf Polnisch, von der die Verwandtschaft des [Bräutigams](klempner) immerhin das letzte Wort versteht. Es heißt danke. [Cosmo](cosmo) singt, alle halten sich die Ohren zu. Am Ende der Straße beginnt ein Bautrupp, zu asphaltieren, und [Philippa](philippa) stellt sich mit ausgebreiteten Armen vor die Walze.
+ hire doerte "Bürgermeisterin"
- lose buergermeister "zwei"
- reconcile doerte uwe "glaubt"
- parent doerte mandy "Tochter"
+ wedding klempner mandy "traut"
- parent uwe mandy "Brautvater"
- create cosmo "singt"
