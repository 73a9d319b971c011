%series Anpfiff in Meiderich
%lang de
%genre women's football series in Duisburg, fan wiki
%cast kuss    | Jule Kuss; Kuss; Jule | f
%cast engel   | Mandy Engel; Engel; Mandy | f
%cast zeynep  | Zeynep Aksoy; Zeynep; Aksoy | f
%cast bille   | Bille Rache; Rache; Bille | f
%cast henk    | Henk van Loon; Henk; van Loon | m
%cast olli    | Olli Kuss; Olli | m
%cast tayfun  | Tayfun | m
%cast carla   | Carla | f
%cast boss    | Waldemar Stein; Stein | m
%cast vicky   | Vicky Stein; Vicky | f
%cast reporter | - | m
%cast deniz   | Deniz | n
%cast baby    | - | f
%cast mutter | - | f

== 1 Neue Besen
Nach dem Abstieg holt [Präsident](boss) [Waldemar Stein](boss) einen [Niederländer](henk) an die Seitenlinie: [Henk van Loon](henk), [der](henk) als Erstes der [Torjägerin](engel) [Mandy Engel](engel) die Binde abnimmt und sie der schüchternen [Verteidigerin](kuss) [Jule Kuss](kuss) überstreift. [Engel](engel) tritt gegen einen Eimer. Was der neue [Coach](henk) nicht weiß: Die [alte](engel) und die neue [Spielführerin](kuss) waren einmal unzertrennlich, bis [Jule](kuss) [Olli](olli) zum Mann nahm, [den](olli) [Mandy](engel) [ihr](kuss) vorgestellt hatte und selbst gern behalten hätte. Im Tor steht [Zeynep Aksoy](zeynep) und hält sich raus.
- hire henk boss "holt"
- boss henk engel+kuss "Coach"
- quit engel henk "abnimmt"
+ hire kuss henk "überstreift"
- sad engel "Eimer"
- discover! henk engel+kuss "nicht weiß"
- friend.past engel kuss "unzertrennlich"
- wedding.past kuss olli "zum Mann nahm"
- love.past engel olli "gern behalten"

== 2 Hüttenzauber
Im Trainingslager müssen sich ausgerechnet [Engel](engel) und [Kuss](kuss) ein Zimmer teilen. In der ersten Nacht reden [sie](engel+kuss) nicht, in der zweiten fliegen Kissen, in der dritten gibt [Mandy](engel) zu, dass [sie](engel) noch immer keinen anderen angeschaut habe. [Jule](kuss) gesteht im Gegenzug, dass es zwischen [ihr](kuss) und [Olli](olli) seit Monaten kriselt. [Zeynep](zeynep) wiederum bekommt Besuch auf dem Balkon: [Physio](carla) [Carla](carla) hat sich in der Etage geirrt, behauptet [sie](carla), und bleibt bis zum Frühstück. Gruß an alle, die in Folge 2 schon auf dieses Paar gesetzt haben!
- housemate engel kuss "Zimmer teilen"
- quarrel engel kuss "fliegen"
- reveal engel kuss "gibt"
- love engel olli "keinen anderen"
- reveal kuss engel "gesteht"
- quarrel kuss olli "kriselt"
+ sex carla zeynep "bleibt bis zum Frühstück"

== 3 Auswärts
[Bille Rache](bille) kommt aus [Essen](@essen). [Rache](bille) spielt im Sturm. [Engel](engel) hasst [Rache](bille) vom ersten Pass an. [Rache](bille) lacht über [Engel](engel). [Olli](olli) fährt den Bus. Vorn sitzt [Rache](bille). [Rache](bille) dreht [Olli](olli) eine Zigarette. [Jule](kuss) schläft hinten. [Mandy](engel) schläft nicht. [Sie](engel) sieht [Ollis](olli) Hand auf [Billes](bille) Knie. Der Bus hält. [Mandy](engel) gibt [Rache](bille) eine Kopfnuss. [Van Loon](henk) sperrt [Mandy](engel) für zwei Spiele. Und den Grund verrät [Mandy](engel) nicht.
- hire bille "kommt"
- colleague bille engel "Pass"
+ enemy bille engel "hasst"
- flirt bille olli "Knie"
- discover engel bille+olli "sieht"
+ attack engel bille "Kopfnuss"
- reveal! engel "verrät"

== 4 Gelb-Rot
[Vicky](vicky), die [Gattin](vicky) des [Präsidenten](boss), hat zu viel Geld und zu wenig zu tun. Seit [van Loon](henk) in [ihrer](vicky) Einliegerwohnung haust, interessiert [sie](vicky) sich für die Abseitsregel. Beim Erklären am Küchentisch rückt [sie](vicky) [ihm](henk) von Spiel zu Spiel näher; beim Pokalfinale sitzt [sie](vicky) auf [seinem](henk) Schoß. [Stein](boss) sitzt derweil im Stadion und wundert sich, wo [sein](boss) [Trainer](henk) bleibt. [Tayfun](tayfun), [Zeyneps](zeynep) [Bruder](tayfun) und [Platzwart](tayfun), weiß es, denn [er](tayfun) mäht auch bei [Steins](boss) den Rasen.
- married boss vicky "Gattin"
- housemate henk vicky "Einliegerwohnung"
- flirt henk vicky "näher"
+ affair.start henk vicky "Schoß"
- cheat vicky boss "Schoß"
- boss boss henk "sein Trainer"
- sibling tayfun zeynep "Bruder"
- discover tayfun henk+vicky "weiß es"

== 5 Abseits
[Jule](kuss) findet im Bus ein Haargummi, das nicht [ihres](kuss) ist, fragt [ihren](kuss) [Gatten](olli) auf den Kopf zu und erhält eine ehrliche Antwort, womit [sie](kuss) nicht gerechnet hat. Noch vor dem Abpfiff ist [Olli](olli) aus der gemeinsamen Wohnung ausgezogen. [Mandy](engel) hätte jetzt freie Bahn und stellt verblüfft fest, dass [ihr](engel) an dem [Kerl](olli) nichts mehr liegt. Stattdessen steht [sie](engel) mit einer Pizza bei der [Verlassenen](kuss). [Zeynep](zeynep) vertraut derweil [ihrer](zeynep) großen Familie an, dass [Carla](carla) nicht bloß die [Masseurin](carla) ist. Zwei Brüder gehen, [Tayfun](tayfun) bleibt sitzen.
- discover kuss olli "ehrliche Antwort"
- cheat olli kuss "ehrliche Antwort"
- married kuss olli "Gatten"
+ breakup kuss olli "ausgezogen"
- love.end engel olli "nichts mehr liegt"
- help engel kuss "Pizza"
+ reconcile engel kuss "Pizza"
- reveal zeynep tayfun "vertraut"
- couple carla zeynep "nicht bloß"
- sibling _ zeynep "Brüder"
- help tayfun zeynep "bleibt sitzen"

== 6 Unentschieden
Null zu null gegen [Gütersloh](@guetersloh), Nieselregen, 214 Zuschauer. In dieser ruhigen Folge reparieren [Tayfun](tayfun) und die [Kapitänin](kuss) gemeinsam ein Tornetz. Man redet über Knoten, über Heringe, über den Sinn von Unentschieden. Kein Blick zu viel, kein Wort zu wenig. Nur wer zweimal hinsieht, bemerkt, dass [er](tayfun) das Netz nachher noch einmal aufschneidet, damit es am Mittwoch wieder etwas zu flicken gibt. Draußen küsst [Carla](carla) [ihre](carla) [Torfrau](zeynep), diesmal vor aller Augen.
- help kuss tayfun "reparieren"
+ love.start tayfun kuss "aufschneidet"
- kiss carla zeynep "küsst"
- couple carla zeynep "Torfrau"

== 7 Eigentor
Ein [Lokalreporter](reporter) hat [van Loon](henk) und die [Präsidentengattin](vicky) beim Baden am Toeppersee abgelichtet und verlangt fünftausend Euro, sonst drucke [er](reporter). [Vicky](vicky) versetzt [ihre](vicky) Perlen, doch [Henk](henk), [der](henk) es leid ist, geht schnurstracks ins Büro [seines](henk) [Arbeitgebers](boss) und legt die Karten offen. [Stein](boss) feuert [ihn](henk), zerschlägt einen Pokal und schläft im Trikot. Die Mannschaft steht vor dem Spitzenspiel ohne [Coach](henk) da. Es ist [Rache](bille), die von allen [Geschnittene](bille), [die](bille) vorschlägt, [Engel](engel) solle es machen.
- affair henk vicky "Baden"
- discover reporter henk+vicky "abgelichtet"
- threaten reporter vicky "verlangt"
- lose vicky "versetzt"
+ reveal henk boss "Karten"
- boss boss henk "Arbeitgebers"
- quit henk boss "feuert"
- sad boss "zerschlägt"
- help bille engel "vorschlägt"

== 8 Spielertrainerin
[Engel](engel) trainiert jetzt [Kuss](kuss). [Engel](engel) trainiert auch [Rache](bille). „Warum [ich](engel)?“, fragt [Engel](engel). „Weil [du](engel) gewinnen willst“, sagt [Rache](bille). [Bille](bille) sagt auch: „Das mit [Olli](olli) tut [mir](bille) leid.“ [Mandy](engel) nickt. Dann trinken [Engel](engel) und [Rache](bille) Malzbier. [Vicky](vicky) zieht zu [Henk](henk). [Henk](henk) wohnt im Campingbus. [Stein](boss) schickt [Vicky](vicky) die Papiere. Am Sonntag siegt [Meiderich](#meiderich). [Tayfun](tayfun) hebt [Kuss](kuss) hoch. [Kuss](kuss) küsst [Tayfun](tayfun), nur kurz.
- boss.start engel bille+kuss "trainiert"
- hire engel "trainiert"
+ reconcile bille engel "nickt"
- move vicky henk "zieht"
- divorce? boss vicky "Papiere"
- happy tayfun "hebt"
+ kiss kuss tayfun "küsst"

== 9 Nachspielzeit
[Olli](olli) will [seine](olli) [Frau](kuss) wiederhaben und parkt den Mannschaftsbus quer vor [ihrem](kuss) Haus. Durchs Mikrofon zählt [er](olli) [seine](olli) Fehler auf, alphabetisch, bis F. Da öffnet [Tayfun](tayfun) im Handtuch das Fenster. Der [Noch-Ehemann](olli) klettert aufs Dach des Busses und droht, dem [Platzwart](tayfun) den Rasenmäher zu verbiegen. [Jule](kuss) weist [Olli](olli) ab, endgültig und für die Nachbarschaft gut hörbar. [Zeynep](zeynep) sammelt derweil mit [Carla](carla) Ausweise, Urkunden und Mut, denn für Mai ist ein Termin auf dem Standesamt frei.
- married kuss olli "Frau"
- reconcile? kuss olli "wiederhaben"
- affair kuss tayfun "Handtuch"
- jealous olli tayfun "klettert"
- threaten olli tayfun "droht"
+ reject kuss olli "weist"
- wedding? carla zeynep "Standesamt"

== 10 Kreuzband
Im Pokal gegen [Wolfsburg](@wolfsburg) verdreht sich [Rache](bille) das Knie. [Carla](carla) kniet im Schlamm neben [ihr](bille) und tastet; die Diagnose steht der [Physiotherapeutin](carla) ins Gesicht geschrieben. Im Krankenhaus ist [Deniz](deniz) zuständig, [Pflegekraft](deniz), [Zeyneps](zeynep) [Cousin](deniz) oder [Cousine](deniz), je nach Wochentag, und nie um eine Antwort verlegen. [Bille](bille) wirft mit dem Bettpfannendeckel. [Deniz](deniz) fängt ihn mit einer Hand. Am dritten Abend spielen [die beiden](bille+deniz) Backgammon um Küsse, und die [Stürmerin](bille) verliert auffallend oft.
+ injure bille "verdreht"
- treat bille carla "tastet"
- treat bille deniz "zuständig"
- kin deniz zeynep "Cousin"
- attack bille deniz "wirft"
- flirt bille deniz "Backgammon"
+ kiss bille deniz "um Küsse"

== 11 Transferfenster
Ein Klub aus [Lyon](@lyon) lockt [Kuss](kuss) mit einem Vertrag, von dem in [Meiderich](#meiderich) drei Mannschaften leben könnten. [Tayfun](tayfun), [der](tayfun) nicht im Weg stehen möchte, behauptet, [er](tayfun) habe ohnehin eine andere. [Sie](kuss) nimmt [ihm](tayfun) das ab, unterschreibt und weint sich bei [Engel](engel) aus, [die](engel) sofort merkt, dass da etwas faul ist. [Henk](henk) und [Vicky](vicky) stehen vor dem Aus: Im Campingbus ist es für zwei zu eng und für die Perlen zu feucht. [Vicky](vicky) klingelt bei [ihrem](vicky) [Ex](boss). [Der](boss) öffnet, im Trikot.
- hire? kuss "lockt" @lyon
- betray tayfun kuss "behauptet"
+ breakup tayfun kuss "eine andere"
- hire kuss "unterschreibt"
- sad kuss "weint"
- discover engel tayfun "merkt"
- breakup? henk vicky "vor dem Aus"
- ex boss vicky "Ex"

== 12 Standesamt
[Zeynep](zeynep) und [Carla](carla) trauen sich, im wahrsten Sinn des Wortes. Ein Stuhl bleibt leer, dann wird er doch besetzt: Die [Mutter](mutter) der [Torfrau](zeynep) kommt zehn Minuten zu spät, mit Kopftuch, Baklava und Schal in Vereinsfarben. [Engel](engel) stellt beim Sektempfang [Tayfun](tayfun) zur Rede, und [der](tayfun) rückt mit der Wahrheit heraus: Es gibt keine andere, es gab nie eine. „[Du](tayfun) [Esel](tayfun)“, sagt [Mandy](engel), setzt [ihn](tayfun) auf [ihr](engel) Moped und jagt zum Flughafen. Neben dem Buffet mustert [Henk](henk), frisch verlassen, die [Frau](engel), [die](engel) da eben so resolut war.
+ wedding carla zeynep "trauen"
- parent mutter zeynep "Mutter"
- reconcile mutter zeynep "doch besetzt"
- quarrel engel tayfun "zur Rede"
- reveal tayfun engel "Wahrheit"
- help engel tayfun "setzt ihn"
- breakup vicky henk "frisch verlassen"
- flirt henk engel "mustert"

== 13 Gate 14
[Kuss](kuss) steht in der Schlange. [Tayfun](tayfun) brüllt: „[Kuss](kuss)!“ Alle drehen sich um. Manche küssen sich. [Jule](kuss) lacht gegen [ihren](kuss) Willen. [Tayfun](tayfun) hat die Hände voll Grassamen. [Er](tayfun) sagt: „Auch [Lyon](@lyon) hat Rasen.“ [Jule](kuss) versteht [Tayfun](tayfun). Also fliegen [zwei](kuss+tayfun). Auf dem Parkplatz wartet [Mandy](engel). [Henk](henk) hat [ihr](engel) ein Knöllchen erspart. [Henk](henk) lädt [Mandy](engel) auf Fritten ein. [Mandy](engel) mag keine Holländer. [Mandy](engel) sagt trotzdem zu.
- happy kuss "lacht"
+ reconcile kuss tayfun "versteht"
- move kuss+tayfun "fliegen" @lyon
- help henk engel "erspart"
- invite henk engel "lädt"
+ date engel henk "sagt trotzdem zu"

== 14 Aufstieg
Ein Jahr danach: [Meiderich](#meiderich) ist wieder erstklassig, die [Spielertrainerin](engel) ist es auch, und den [Assistenten](henk), [den](henk) [sie](engel) sich geholt hat, kennt man. Wer abends wessen Schuhe putzt, darüber wird im Forum gestritten. [Waldemar Stein](boss) hat [Vicky](vicky) ein zweites Mal geheiratet, diesmal mit Abseitsklausel. [Rache](bille) läuft am ersten Spieltag wieder auf, [Deniz](deniz) hält auf der Tribüne ein Schild hoch, auf dem nur „Verloren!“ steht. Aus [Lyon](@lyon) kommt ein Foto: [Jule](kuss), [Tayfun](tayfun) und ein [Bündel](baby) mit rotem Schopf. Vierzehn Tage alt, Linksfuß.
- hire henk engel "geholt"
- boss engel henk "Assistenten"
+ wedding boss vicky "geheiratet"
- recover bille "läuft"
- couple bille deniz "Schild"
+ birth kuss baby "Vierzehn Tage alt"
