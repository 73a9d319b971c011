%series Bergwacht Sankt Kassian
%lang de
%genre South Tyrolean mountain-rescue series, encyclopaedia episode list
%cast vroni   | Veronika Pichler; Veronika; Pichler | f
%cast ivo     | Ivo Demetz; Ivo; Demetz | m
%cast luis    | Luis Demetz; Luis | m
%cast giada   | Giada Moretti; Giada; Moretti | f
%cast selim   | Selim | m
%cast traudl  | Traudl | f
%cast pater   | Pater Anselm | m
%cast hotelier | Konrad Still; Still | m
%cast paula   | Paula Still; Paula | f
%cast fremde  | Ruth | f
%cast nino    | Nino | m
%cast carlo   | Carlo | m
%cast hans    | Hans | m
%cast schwester | - | f

== 1 Neuschnee
Nach dem Lawinentod [ihres](vroni) [Mannes](hans) hat die [Rettungsfliegerin](vroni) [Veronika Pichler](vroni) zwei Jahre lang kein Cockpit mehr betreten, als [Ivo Demetz](ivo), der [Leiter](ivo) der Bergwacht und der beste [Freund](ivo) des [Verunglückten](hans), [sie](vroni) zurückholt. [Ivos](ivo) jüngerer [Bruder](luis) [Luis](luis), [der](luis) den Posten des Piloten für sich erhofft hatte, sieht in der [Heimkehrerin](vroni) eine [Konkurrentin](vroni). Gleich beim ersten Flug birgt [sie](vroni) die Mailänder [Ärztin](giada) [Giada Moretti](giada) aus einer Gletscherspalte, und zum Dank beginnt [diese](giada), sich für die offene Stelle im Talspital zu bewerben.
- die.past hans "Lawinentod"
- married.past hans vroni "Mannes"
- friend.past hans ivo "Freund"
+ return vroni "zurückholt"
- hire vroni ivo "zurückholt"
- sibling ivo luis "Bruder"
- enemy luis vroni "Konkurrentin"
+ rescue vroni giada "birgt"
- hire? giada "zu bewerben"

== 2 Der Hotelier
[Konrad Still](hotelier), [dem](hotelier) das größte Hotel im Tal gehört und [dessen](hotelier) zweite [Frau](paula) halb so alt ist wie [er](hotelier), verlangt von der Bergwacht, eine gesperrte Abfahrt freizugeben, und droht [Demetz](ivo) im Weigerungsfall damit, den Zuschuss für den Hubschrauber zu streichen. [Ivo](ivo) lässt [ihn](hotelier) auflaufen. Während die [Männer](hotelier+ivo) streiten, fährt [Paula Still](paula) mit [Luis](luis), [der](luis) [ihr](paula) seit dem Herbst Unterricht im Tiefschnee gibt, in ebendiese Abfahrt ein; in einer Biwakschachtel warten [sie](luis+paula) das Ende des Sturms ab und lassen sich damit mehr Zeit, als der Sturm verlangt.
- married hotelier paula "Frau"
+ threaten hotelier ivo "droht"
- reject ivo hotelier "auflaufen"
- quarrel hotelier ivo "streiten"
- advisor luis paula "Unterricht"
+ affair.start luis paula "mehr Zeit"
- cheat paula hotelier "mehr Zeit"

== 3 Kurz und steil
[Giada](giada) bezieht das Zimmer neben [Traudl](traudl). [Traudl](traudl) ist [Ivos](ivo) [Mutter](traudl). [Traudl](traudl) mag die [Mailänderin](giada). [Sie](traudl) lädt [Giada](giada) zu Knödeln ein. Am Tisch sitzt [Ivo](ivo). [Ivo](ivo) schweigt [Giada](giada) an. [Giada](giada) redet für zwei. Beim Abschied sagt [Ivo](ivo) einen Satz. [Giada](giada) errötet. [Luis](luis) kommt spät und riecht nach Rosen. [Traudl](traudl) kennt den Duft. Nur [Paula](paula) riecht so. [Traudl](traudl) legt den Löffel hin.
- neighbour.start giada traudl "neben"
- parent traudl ivo "Mutter"
- friend giada traudl "mag"
- invite traudl giada "lädt"
- flirt ivo giada "Satz"
- love.start giada ivo "errötet"
+ discover traudl luis+paula "Duft"

== 4 Seil und Haken
[Selim](selim), [Zivildiener](selim) aus [Bozen](@bozen) und in allem ungeschickt außer im Zuhören, stürzt bei einer Übung ab und wird von [Veronika](vroni) mit der Winde aus der Wand geholt. [Giada](giada), [die](giada) [ihm](selim) das Schlüsselbein richtet, entlockt [ihm](selim) dabei, was [er](selim) lieber für sich behalten hätte: dass [Luis](luis) am Karabiner [seiner](luis) [Kollegin](vroni) gefeilt habe. Zur Rede gestellt, geht [Luis](luis) auf den [Jungen](selim) los. [Ivo](ivo), zwischen Amt und Blut, entzieht dem [Bruder](luis) für einen Monat die Flugerlaubnis und setzt sich danach zum ersten Mal seit Jahren neben [seine](ivo) [Pilotin](vroni).
- injure selim "stürzt"
+ rescue vroni selim "Winde"
- treat selim giada "richtet"
- reveal selim giada "entlockt"
- attack luis vroni "gefeilt"
- colleague luis vroni "Kollegin"
- attack luis selim "los"
- sibling ivo luis "Bruder"
- quit luis ivo "entzieht"
- boss ivo vroni "seine Pilotin"

== 5 Firn
Die [Witwe](vroni) und der [Mann](ivo), [der](ivo) [ihren](vroni) [Hans](hans) nicht mehr lebend ausgraben konnte, sprechen auf einer Nachtwache erstmals über das Unglück, und [Ivo](ivo) bekennt, dass [er](ivo) [sie](vroni) schon damals, vor der Hochzeit, geliebt und dem [Freund](hans) den Vortritt gelassen habe. [Veronika](vroni) steht auf und geht in den Schnee hinaus. [Giada](giada), mit Suppe im Topf unterwegs zu [Ivo](ivo), hört vor der Tür genug, um umzukehren; [Traudl](traudl) findet [sie](giada) weinend in der Waschküche und hält von da an mit [ihrem](traudl) [Ältesten](ivo) Funkstille.
- reveal ivo vroni "sprechen"
+ confess ivo vroni "bekennt"
- love.past ivo vroni "geliebt"
- friend.past hans ivo "Freund"
- reject vroni ivo "hinaus"
- discover giada ivo+vroni "hört"
- sad giada "weinend"
- parent traudl ivo "Ältesten"
- quarrel ivo traudl "Funkstille"

== 6 Anzeige
[Still](hotelier), durch ein anonymes Kärtchen von den Tiefschneestunden [seiner](hotelier) [Gattin](paula) in Kenntnis gesetzt, stellt [Paula](paula) ein Ultimatum, das [diese](paula) mit der Frage beantwortet, ob der Rosenstrauch [ihr](paula) oder dem Hotel gehöre. Am selben Abend steht [sie](paula) mit dem Topf im Arm vor dem Haus der Familie [Demetz](#demetz). [Traudl](traudl) lässt [sie](paula) nicht herein. [Luis](luis), vor die Wahl gestellt, folgt [ihr](paula) in eine Ferienwohnung, deren [Vermieter](pater), [Pater Anselm](pater), beide Augen zudrückt. Der [Verlassene](hotelier) zeigt die Bergwacht wegen Fahrlässigkeit an und meint damit [Luis](luis).
- reveal _ hotelier "Kärtchen"
- discover hotelier luis+paula "Kenntnis"
- married hotelier paula "Gattin"
- threaten hotelier paula "Ultimatum"
+ breakup paula hotelier "Rosenstrauch"
- reject traudl paula "nicht herein"
+ move luis+paula "Ferienwohnung"
- help pater luis+paula "zudrückt"
- accuse hotelier luis "zeigt"

== 7 Die Fremde in der Hütte
Auf der Schutzhütte unterhalb des Gipfels findet [Veronika](vroni) bei einem Routineflug eine [Frau](fremde) mit einem [Knaben](nino), [die](fremde) niemandem sagen will, woher [sie](fremde) kommt. Die [Unbekannte](fremde), [die](fremde) sich [Ruth](fremde) nennt, trägt um den Hals ein Medaillon mit dem Bild des toten [Hans](hans). Bei Tee und Zwieback tritt zutage, dass [Nino](nino) [dessen](hans) [Sohn](nino) ist, gezeugt im Jahr vor der Lawine. [Veronika](vroni), zwei Jahre lang die untröstliche [Hinterbliebene](vroni), wirft [ihren](vroni) Ehering in die Schlucht. Ins Tal nimmt [sie](vroni) [die beiden](fremde+nino) trotzdem mit, denn der [Bub](nino) hat Fieber.
- find vroni fremde+nino "findet"
- die.past hans "toten"
- parent fremde nino "Knaben"
+ parent hans nino "Sohn"
- cheat.past hans vroni "Jahr vor der Lawine"
- discover vroni hans "tritt"
- sad vroni hans "wirft"
- ill nino "Fieber"
- help vroni fremde+nino "nimmt"

== 8 Tauwetter
[Giada](giada) senkt [Ninos](nino) Fieber. [Ruth](fremde) wacht daneben. [Veronika](vroni) kann [Ruth](fremde) nicht ansehen. [Ivo](ivo) wusste von [Ruth](fremde). Nun weiß [Veronika](vroni) auch das. [Sie](vroni) schreit [Ivo](ivo) an. [Ivo](ivo) wollte [Veronika](vroni) schonen. [Giada](giada) trennt [die zwei](ivo+vroni). „Raus“, sagt [Giada](giada), „hier schläft ein [Kind](nino).“ [Ivo](ivo) lächelt. Zum ersten Mal sieht [Ivo](ivo) [Giada](giada) wirklich. [Selim](selim) bringt [Nino](nino) einen Holzbären. Da lacht selbst [Ruth](fremde).
+ recover nino giada "senkt"
- help fremde nino "wacht"
- reveal! ivo vroni "wusste"
- discover vroni ivo "weiß"
+ quarrel ivo vroni "schreit"
- love.start ivo giada "wirklich"
- gift selim nino "Holzbären"
- happy fremde "lacht"

== 9 Der Prozess
Vor dem Bezirksgericht verliert [Still](hotelier), [dem](hotelier) ein Gutachten die Sprengung der Schutzwand nachweist, nicht nur den Prozess, sondern auch die Fassung: [Er](hotelier) fällt im Foyer mit dem Schirmständer über [Luis](luis) her und wird abgeführt. [Paula](paula), [der](paula) man auf den Stufen Mikrofone hinhält, erklärt, [sie](paula) wolle von dem Vermögen nichts, bloß den Hund. [Traudl](traudl), gerührt von so viel Bescheidenheit, nimmt die [Freundin](paula) [ihres](traudl) [Jüngsten](luis) am Arm, und mit der Eiszeit ist es vorbei. [Carlo](carlo), [Giadas](giada) früherer [Verlobter](carlo), reist mit Ring und Anwalt aus [Mailand](@mailand) an.
- lose hotelier "verliert"
+ attack hotelier luis "her"
- arrest _ hotelier "abgeführt"
- couple luis paula "Freundin"
- parent traudl luis "Jüngsten"
+ reconcile paula traudl "am Arm"
- engaged.past carlo giada "Verlobter"
- travel carlo "reist"

== 10 Zwei Ringe
[Carlo](carlo), [der](carlo) beim Abschied vor einem Jahr noch mit [Giadas](giada) [Schwester](schwester) durchgebrannt war, fleht nun auf dem Kirchplatz um Gnade, und weil die [Ärztin](giada) nicht gleich antwortet, glaubt [Ivo](ivo) [sie](giada) verloren. [Selim](selim) redet [ihm](ivo) zu, und [er](ivo) tritt hinzu, ohne Ring, mit einer Thermoskanne. [Giada](giada) wählt den Tee. Der [Mailänder](carlo) reißt sich vor Zorn den Schal vom Hals und fährt zu schnell die Passstraße hinunter; noch vor Mitternacht müssen [ihn](carlo) eben jener [Nebenbuhler](ivo) und [dessen](ivo) [Pilotin](vroni) aus dem Wildbach ziehen.
- affair.past carlo schwester "durchgebrannt"
- sibling giada schwester "Schwester"
- reconcile? carlo giada "fleht"
- help selim ivo "zu"
+ couple.start giada ivo "wählt"
- reject giada carlo "Tee"
- sad carlo "Zorn"
- enemy carlo ivo "Nebenbuhler"
+ rescue ivo+vroni carlo "ziehen"

== 11 Der Absturz
Bei Föhn setzt der Motor aus, und [Veronikas](vroni) Maschine zerschellt am Grat. [Selim](selim), [der](selim) als Einziger am Funk sitzt, alarmiert [Luis](luis), und ausgerechnet [er](luis), [der](luis) [ihr](vroni) einst ans Leben wollte, steigt in der Nacht auf und trägt [sie](vroni) auf dem Rücken ins Tal. [Ruth](fremde) wacht an [ihrem](vroni) Bett. Als die [Pilotin](vroni) zu sich kommt, bittet [sie](vroni) die [Frau](fremde), [die](fremde) [ihr](vroni) den [Mann](hans) genommen hat, zu bleiben; [Nino](nino) brauche jemanden, der [ihm](nino) das Fliegen beibringe. [Selim](selim) bringt jeden Tag Zeichnungen, und [sie](vroni) wartet mehr auf den [Überbringer](selim) als auf das Papier.
- injure vroni "zerschellt"
- help selim vroni "alarmiert"
+ rescue luis vroni "trägt"
- attack.past luis vroni "ans Leben"
- recover vroni "zu sich"
- married.past hans vroni "den Mann"
+ reconcile fremde vroni "bleiben"
- help fremde vroni "wacht"
- gift selim vroni "Zeichnungen"
- love.start vroni selim "wartet"

== 12 Almrosen
Auf der Alm heiraten [Giada](giada) und [Ivo](ivo). [Pater Anselm](pater) hat Schnupfen. [Traudl](traudl) führt [Ivo](ivo), [Luis](luis) hält [Paula](paula). [Paula](paula) ist im fünften Monat. [Luis](luis) weiß es seit gestern. [Still](hotelier) schickt aus der Haft einen Kranz. Den Kranz frisst eine Ziege. [Nino](nino) nennt [Veronika](vroni) [Tante](vroni). [Veronika](vroni) tanzt mit [Selim](selim), noch mit Krücke. [Sie](vroni) ist zwölf Jahre älter als [er](selim). [Selim](selim) küsst [sie](vroni) trotzdem. Dann heult die Sirene, und alle laufen.
+ wedding giada ivo "heiraten"
+ pregnant paula luis "fünften Monat"
- discover luis paula "weiß"
- gift hotelier _ "Kranz"
- arrest.past _ hotelier "Haft"
- flirt selim vroni "tanzt"
+ kiss selim vroni "küsst"
