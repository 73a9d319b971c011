%series Helau und Gute Nacht
%lang de
%genre carnival club dramedy, regional TV, short listings
%cast lieselotte | Lieselotte Wirtz; Lieselotte; Lilo | f
%cast heribert | Heribert Wirtz; Heribert | m
%cast sven    | Stephan Wirtz; Stephan | m
%cast nadja   | Nadja Sommerlad; Nadja | f
%cast costa   | Costa Pappas; Costa | m
%cast marie   | Mariechen; Celine Pappas; Celine | f
%cast krause  | Hajo Krause; Krause | m
%cast pastorin | Pfarrerin Lund; Lund | f
%cast wagenbauer | Detje | m
%cast prinz   | - | m
%cast enkel   | Luis | m
%cast witwer  | Arno | m

== 1
Am Elften im Elften geschieht beim KV Blau-Gelb das Unerhörte: [Präsident](heribert) [Heribert Wirtz](heribert) kippt während der Büttenrede um und ist tot, noch ehe die Kapelle den Tusch beendet. [Seine](heribert) [Frau](lieselotte) [Lieselotte](lieselotte) bringt die Sitzung mit eiserner Miene zu Ende. Erst zu Hause, in der Speisekammer, lässt [sie](lieselotte) los. Wer erbt die Kette? [Sohn](sven) [Stephan](sven) wohnt in [Singapur](@singapur), und [Vizepräsident](krause) [Hajo Krause](krause) probiert sie bereits an.
- create heribert "Büttenrede"
+ die heribert "tot"
- married heribert lieselotte "Frau"
- sad lieselotte "lässt sie los"
- parent heribert+lieselotte sven "Sohn"

== 2
[Stephan](sven) reist zur Beisetzung an, zehn Jahre nach dem Streit, der [ihn](sven) fortgetrieben hat. Am offenen Grab begegnet [er](sven) [Nadja Sommerlad](nadja), [seiner](sven) ersten [Liebe](nadja), [die](nadja) heute Zugleiterin ist, zweifach geschieden und schlagfertig wie eh und je. [Krause](krause) legt einen Zettel vor, auf dem der [Verstorbene](heribert) [ihm](krause) angeblich das Amt vermacht. [Lieselotte](lieselotte) setzt die Brille auf: Die Kommas stimmen. [Ihr](lieselotte) [Mann](heribert) hat nie eines gesetzt.
+ return sven "reist"
- celebrate _ heribert "Beisetzung"
- quarrel.past heribert sven "Streit"
- flee.past sven "fortgetrieben"
- meet nadja sven "begegnet"
- love.past sven nadja "ersten Liebe"
- divorce.past _ nadja "geschieden"
- betray? krause lieselotte "angeblich"
- gift? heribert krause "vermacht"
+ discover lieselotte krause "Kommas"
- married heribert lieselotte "Mann"

== 3
Die [Witwe](lieselotte) kandidiert selbst. Aufruhr im Elferrat: eine Frau, eine Protestantin obendrein! [Kneipier](costa) [Costa Pappas](costa) schlägt sich auf [ihre](lieselotte) Seite und verliert dafür den Ausschank. [Seine](costa) [Tochter](marie) [Celine](marie), das [Tanzmariechen](marie), übt derweil mit [Wagenbauer](wagenbauer) [Detje](wagenbauer) einen Salto vom Dach des Prunkwagens. [Detje](wagenbauer) fängt [sie](marie). Ein bisschen zu lange, findet der [Vater](costa), [der](costa) mit dem Leergut um die Ecke biegt.
- married.past heribert lieselotte "Witwe"
- hire? lieselotte "kandidiert"
- help costa lieselotte "Seite"
+ lose costa "verliert"
- parent costa marie "Tochter"
- help wagenbauer marie "fängt"
- love? wagenbauer marie "zu lange"
- discover costa marie+wagenbauer "findet"

== 4
Zwei Lager, ein Saal, drei Schlägereien. [Stephan](sven) hält zur [Mutter](lieselotte), will aber vor der Wahl zurückfliegen. [Nadja](nadja) nimmt [ihm](sven) auf dem Parkplatz den Reisepass ab und steckt ihn in den Ausschnitt: Abholung jederzeit. In der Sakristei beichtet [Krause](krause) [Pfarrerin Lund](pastorin), [er](krause) habe den Zettel gefälscht. Die [Geistliche](pastorin) darf es keinem sagen. [Sie](pastorin) predigt am Sonntag eine Dreiviertelstunde über das Komma.
- help sven lieselotte "hält"
- parent lieselotte sven "Mutter"
- travel? sven "zurückfliegen"
+ steal nadja sven "nimmt"
- flirt nadja sven "Abholung"
+ reveal krause pastorin "beichtet"
- betray.past krause _ "gefälscht"
- advisor pastorin krause "Geistliche"
- reveal! pastorin "keinem sagen"
- create pastorin "predigt"

== 5
Auszählung. [Lieselotte Wirtz](lieselotte) siegt, weil [Krauses](krause) eigene Stimme ungültig ist; [er](krause) hat mit Komma unterschrieben. Im Rausch der Nacht wird [Stephan](sven) in [Nadjas](nadja) Konfettikammer gesehen, den Pass in der Hand und sonst nicht viel am Leib. Am Morgen steht ein [Bub](enkel) im Schlafanzug davor und fragt, ob [er](sven) der Klempner sei. [Nadja](nadja) hat einen [Sohn](enkel), zehn Jahre alt. [Stephan](sven) rechnet. Und rechnet noch einmal.
+ hire lieselotte "siegt"
- lose krause "ungültig"
- sex nadja sven "sonst nicht viel am Leib"
- parent nadja enkel "Sohn"
+ parent? sven enkel "rechnet"

== 6
[Luis](enkel) hat die Ohren des alten [Wirtz](heribert), das sieht ein Blinder. [Lieselotte](lieselotte) sieht es auch und serviert [Nadja](nadja) wortlos ein zweites Stück Torte. Wusste [Heribert](heribert) Bescheid? Jawohl: [Er](heribert) hat monatlich Geld geschickt und geschwiegen, um dem [Sohn](sven) die Karriere nicht zu verderben. [Stephan](sven) zertrümmert [Vaters](heribert) Orden mit dem Fleischklopfer. Dann setzt [er](sven) sich dazu und klebt sie wieder zusammen.
- kin enkel heribert "Ohren"
- discover lieselotte enkel "sieht es auch"
- gift lieselotte nadja "serviert"
+ discover.past heribert enkel "Bescheid"
- gift.past heribert nadja "geschickt"
- reveal! heribert sven "geschwiegen"
- parent heribert sven "Sohn"
- sad sven heribert "zertrümmert"

== 7
[Celine](marie) stürzt beim Salto, weil jemand die Matte fortgezogen hat. Bandscheibe! [Costa](costa) geht mit dem Dönerspieß auf [Detje](wagenbauer) los, [der](wagenbauer) die ganze Nacht vor der Klinik steht und friert. Erst [Arno](witwer), der pensionierte [Chirurg](witwer) und [Bauchredner](witwer) des Vereins, wagt die Operation. Als [sie](marie) die Zehen bewegt, fallen die beiden [Männer](costa+wagenbauer) sich um den Hals. Die Matte findet sich in [Krauses](krause) Garage.
+ injure marie "stürzt"
- attack _ marie "fortgezogen"
- attack costa wagenbauer "los"
- sad wagenbauer "friert"
- quit.past witwer "pensionierte"
- treat marie witwer "Operation"
- recover marie "bewegt"
- reconcile costa wagenbauer "um den Hals"
+ discover _ krause "findet sich"

== 8
[Krause](krause) beteuert, [er](krause) habe die Matte nur gebraucht, um im Auto zu schlafen. [Er](krause) ist obdachlos, seit [ihn](krause) [seine](krause) Frau vor die Tür gesetzt hat. Betretenes Schweigen im Präsidium. Ausgerechnet [Lieselotte](lieselotte) bietet dem [Gegner](krause) [Heriberts](heribert) Arbeitszimmer an, Katzenklo inklusive. [Arno](witwer), [der](witwer) seit dem Tod [seiner](witwer) Frau nur noch durch [seine](witwer) Puppe spricht, sagt zum ersten Mal selbst ein Wort. Es lautet: „[Lilo](lieselotte).“
- lose krause "obdachlos"
- married.past _ krause "Frau"
- breakup.past _ krause "vor die Tür gesetzt"
- enemy krause lieselotte "Gegner"
+ housemate.start krause lieselotte "bietet"
- die.past _ "Tod"
- married.past _ witwer "Frau"#2
- love? witwer lieselotte "Lilo"

== 9
Der designierte [Prinz](prinz) hat kalte Füße und setzt sich nach [Mallorca](@mallorca) ab, mitsamt Kostüm und Prinzenkasse. Ersatz muss her, binnen einer Woche. [Luis](enkel) meldet [seinen](enkel) [Vater](sven) an, ohne [ihn](sven) zu fragen. „Niemals“, sagt [Stephan](sven), während [ihm](sven) [Nadja](nadja) schon die Strumpfhose anmisst. [Er](sven) kündigt per Videoanruf in [Singapur](@singapur), mit Federn am Hut. [Sein](sven) dortiger Chef hält es für einen Bildfehler.
+ flee prinz "setzt" @mallorca
- steal prinz _ "mitsamt"
- parent sven enkel "Vater"
- reject sven enkel "Niemals"
- help nadja sven "anmisst"
+ quit sven "kündigt"
- boss _ sven "Chef"

== 10
Generalprobe. [Pfarrerin Lund](pastorin) segnet die Wagen und verliebt sich beim Weihwasserspritzen in [Hajo Krause](krause), [der](krause) in der Bütt zum ersten Mal über sich selbst lacht. [Arno](witwer) lädt [Lieselotte](lieselotte) zum Fischessen am Aschermittwoch ein, [sie](lieselotte) zögert des [Toten](heribert) wegen. In der Nacht brennt die Wagenhalle. [Detje](wagenbauer) rennt hinein, holt [Celines](marie) Kostüm und kommt nicht wieder heraus.
+ love.start pastorin krause "verliebt"
- happy krause "lacht"
- invite witwer lieselotte "lädt"
+ injure? wagenbauer "nicht wieder"

== 11
Herausgetragen wird der [Wagenbauer](wagenbauer) von [einem](costa), mit [dem](costa) keiner rechnete: [Costa](costa), Tuch vor dem Mund, versengter Schnauzbart. [Celine](marie) humpelt am Stock neben der Trage her und küsst [Detje](wagenbauer) vor der ganzen Feuerwehr. Das [Mariechen](marie) dürfe nun heiraten, wen [es](marie) wolle, krächzt der [Vater](costa). Den Brand hat die defekte Nebelmaschine des [Prinzen](prinz) ausgelöst. [Nadja](nadja) findet, was übrig ist, reiche genau für einen Wagen. Für den kleinsten der Welt.
+ rescue costa wagenbauer "Herausgetragen"
- injure marie "humpelt"
+ kiss marie wagenbauer "küsst"
- wedding? marie wagenbauer "heiraten"
- parent costa marie "Vater"

== 12
Rosenmontag: Ein Bollerwagen, gezogen von [Prinz](sven) [Stephan](sven), darauf [Luis](enkel), und zehntausend Leute am Straßenrand, die johlen. Mitten auf dem Markt hält der Zug. [Stephan](sven) fragt [Nadja](nadja) über Lautsprecher, ob [sie](nadja) den Pass für immer behalten wolle. [Sie](nadja) wirft ihn in die Menge. Am Aschermittwoch isst [Lieselotte](lieselotte) Hering, [Arno](witwer) gegenüber, die Puppe auf einem eigenen Stuhl. Auf [Heriberts](heribert) Grab liegt Konfetti. Und ein Komma aus Stein.
- celebrate _ "Rosenmontag"
+ propose sven nadja "für immer"
- engaged? nadja sven "wirft"
- date lieselotte witwer "isst"
