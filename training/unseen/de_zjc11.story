%series Zirkus Bellachini
%lang de
%genre family novel about a travelling circus in the 1960s, chapter summaries in the present tense
%cast aurelio | Aurelio Bellachini; Aurelio | m
%cast paola | Paola | f
%cast nino | Nino | m
%cast dorle | Dorle Kiesewetter; Dorle | f
%cast wanja | Wanja Orlow; Wanja | m
%cast mei | Mei | f
%cast schimmel | Schimmel; Kurt Schimmel | m
%cast bruno | Bruno | m
%cast zita | Zita Bellachini; Zita | f
%cast fritz | Fritz Kiesewetter; Fritz | m
%cast wolf | Jolanthe Wolf; Wolf; Jolanthe | f
%cast gast | - | m
%cast wachtmeister | - | m
%cast frau | - | f

== 1 Vorstellung fällt aus
[Direktor](aurelio) [Aurelio Bellachini](aurelio) führt den Zirkus mit [seiner](aurelio) [Schwester](zita) [Zita](zita), der [Kassiererin](zita), und ohne jede Ahnung von Zahlen. [Seine](aurelio) [Tochter](paola) [Paola](paola) fliegt am Trapez, gefangen von [Wanja Orlow](wanja), mit [dem](wanja) [sie](paola) seit dem Winter heimlich verbandelt ist. Im Publikum von [Zwickau](@zwickau) sitzt [Dorle Kiesewetter](dorle), achtzehn, [Schneiderlehrling](dorle), und verliert an diesem Abend den Verstand an den [Messerwerfer](bruno). Nach der Vorstellung klopft [sie](dorle) an [Brunos](bruno) Wagen. [Er](bruno) zieht [sie](dorle) lachend herein und schickt [sie](dorle) nach einer Tasse Kakao nach Hause.
- colleague aurelio zita "führt"
- sibling aurelio zita "Schwester"
- parent aurelio paola "Tochter"
- couple paola wanja "verbandelt"
+ love.start dorle bruno "verliert"
- invite bruno dorle "herein"
- reject bruno dorle "nach Hause"

== 2 Der Vater holt ab
Am Morgen ist [Dorle](dorle) wieder da, diesmal mit einem Koffer. [Ihr](dorle) [Vater](fritz), der [Bäckermeister](fritz) [Fritz Kiesewetter](fritz), taucht eine Stunde später auf, um [sie](dorle) am Schopf heimzuschleifen, gerät jedoch an [Jolanthe Wolf](wolf), die [Löwenbändigerin](wolf), [die](wolf) [ihm](fritz) das Tier zeigt und die Zähne gleich mit. [Der](fritz) geht. [Zita](zita) gibt der [Ausreißerin](dorle) eine Stelle in der Kostümkammer und einen Strohsack neben [Mei](mei), der [Kontorsionistin](mei). [Die beiden](dorle+mei) reden bis zum Morgengrauen, obwohl keine die Sprache der anderen spricht.
- return dorle "wieder da"
- parent fritz dorle "Vater"
- abduct? fritz dorle "heimzuschleifen"
- threaten wolf fritz "Zähne"
- flee.past dorle fritz "Ausreißerin"
+ hire dorle zita "Stelle"
- housemate.start dorle mei "Strohsack"
- friend.start dorle mei "reden"

== 3 Kakao, zweiter Teil
Es geht schnell: Der [Messerwerfer](bruno) schneidert sich eine [Assistentin](dorle) zurecht. Beim Proben pfeift die Klinge an [Dorles](dorle) Ohr vorbei, beim Üben danach geht auch der Wurf daneben, der [ihren](dorle) Mund meint. Beim zweiten Mal trifft [er](bruno). [Mei](mei) warnt [sie](dorle) mit Händen und Füßen, denn zwei Vorgängerinnen hat [sie](mei) schon getröstet. Zur selben Zeit verrät [Zita](zita) [ihrem](zita) [Bruder](aurelio), was [Paola](paola) nach Mitternacht im Heu sucht, nämlich einen [Fänger](wanja). Der [Alte](aurelio) sieht rot.
- hire dorle bruno "Assistentin"
+ kiss bruno dorle "trifft"
- help mei dorle "warnt"
+ reveal zita aurelio "verrät"
- sibling aurelio zita "Bruder"
- sex paola wanja "im Heu"
- sad aurelio "sieht rot"

== 4 Ohne Netz
[Aurelio](aurelio) feuert [Wanja](wanja). [Wanja](wanja) geht nicht allein. Mit [ihm](wanja) geht [Paola](paola). Nachts spannt [Schimmel](schimmel) die Pferde an. [Schimmel](schimmel) heißt wirklich so. [Er](schimmel) pflegt Rappen. [Aurelio](aurelio) hört [Schimmel](schimmel) pfeifen. [Nino](nino) hält [Aurelio](aurelio) fest. Zwölf ist [Nino](nino). Dem [Vater](aurelio) beißt [er](nino) in die Hand. So entkommen [Paola](paola) und [Wanja](wanja).
+ quit wanja aurelio "feuert"
- help schimmel paola+wanja "spannt"
- help nino paola+wanja "hält"
- parent aurelio nino "Vater"
- attack nino aurelio "beißt"
+ flee paola+wanja aurelio "entkommen"

== 5 Leeres Trapez
Ohne Flugnummer bleibt das Zelt leer, und weil [sein](aurelio) [Jüngster](nino) nicht mehr mit [ihm](aurelio) spricht, sitzt der [Direktor](aurelio) nachts im Dunkeln auf dem Podest. [Wolf](wolf), [die](wolf) [ihn](aurelio) seit zwanzig Jahren von ferne anhimmelt, setzt sich daneben und sagt, was [sie](wolf) noch keinem Löwen gesagt hat. [Er](aurelio) missversteht [sie](wolf) und erhöht [ihre](wolf) Gage. [Dorle](dorle) näht unterdessen für [Bruno](bruno) ein Hemd und findet in [seiner](bruno) Tasche das Bild einer [Frau](frau) mit einem Kinderwagen, hinten beschriftet: [Dein](bruno) treues [Weib](frau).
- sad aurelio "im Dunkeln"
- parent aurelio nino "Jüngster"
+ love wolf aurelio "anhimmelt"
- confess wolf aurelio "gesagt"
- discover! aurelio wolf "missversteht"
- gift? dorle bruno "Hemd"
+ find dorle "findet"
- discover dorle bruno "beschriftet"
- married bruno frau "Weib"

== 6 Das Rad
Wer sich ans Rad binden lässt, muss vertrauen, und [Dorle](dorle) vertraut nicht mehr. Vor der Abendvorstellung fragt [sie](dorle) [Bruno](bruno), ob [er](bruno) verheiratet sei, und [er](bruno) schwört bei allen Klingen, nein. Da spuckt [sie](dorle) [ihm](bruno) vor die Stiefel. [Er](bruno) wirft an diesem Abend trotzdem, aber der Arm, der sonst nie zittert, zittert: Das dritte Messer streift [ihre](dorle) Schulter. [Mei](mei) springt in die Manege und presst ein Tuch auf die Wunde. Ein [Gast](gast), zufällig Chirurg, flickt die [Verletzte](dorle) zwischen Sägespänen.
- betray bruno dorle "schwört"
+ breakup dorle bruno "spuckt"
- injure dorle bruno "streift"
- help mei dorle "springt"
- treat dorle gast "flickt"

== 7 Post aus Livorno
[Paola](paola) und [Wanja](wanja) leben in [Livorno](@livorno) in einer Dachkammer, verdienen mit Kunststücken auf dem Markt und streiten jeden Samstag um die Frage, wer wen aus dem Leben des anderen vertrieben hat. [Ihr](paola) fehlt das Zelt, [ihm](wanja) fehlt nichts außer [ihrer](paola) guten Laune. Ein Brief von [Nino](nino), fehlerreich und mit Löwenhaar beigelegt, berichtet, der [Vater](aurelio) liege mit gebrochenem Bein danieder. [Sie](paola) weint, [er](wanja) kauft zwei Fahrkarten, wirft aber die eine ins Meer: „Nur [du](paola). [Mich](wanja) will dort keiner.“
- housemate paola wanja "leben"
- quarrel paola wanja "streiten"
- sad paola "weint"
- reveal nino paola "berichtet"
- parent aurelio paola "Vater"
- injure aurelio "gebrochenem"
+ gift wanja paola "Fahrkarten"
- travel? paola "Fahrkarten"

== 8 Halt
[Paola](paola) reist ohne [Wanja](wanja). Am Tor erkennt [Nino](nino) [Paola](paola). Die [Schwester](paola) hebt [ihn](nino) hoch. Im Wagen liegt [Aurelio](aurelio). [Zita](zita) füttert [Aurelio](aurelio). „Verzeih“, sagt [Paola](paola). „Verzeih [mir](aurelio)“, brummt [Aurelio](aurelio). [Sie](aurelio+paola) lachen. Vor der Tür lauscht [Wolf](wolf). Hinter [Wolf](wolf) steht [Bruno](bruno). [Er](bruno) bittet [Zita](zita) um Geld. [Zita](zita) verschließt die Kasse.
+ travel paola "reist"
- sibling nino paola "Schwester"
- help zita aurelio "füttert"
+ reconcile aurelio paola "Verzeih"
- happy aurelio+paola "lachen"
- discover wolf aurelio+paola "lauscht"
- reject zita bruno "verschließt"

== 9 Die Rechnung des Werfers
Die [Ehefrau](frau) mit dem Kinderwagen erscheint leibhaftig und fragt in der Manege nach [ihrem](frau) [Gatten](bruno), [der](bruno) es vorzieht, mit der Tageskasse durch die Zeltplane zu verschwinden. [Schimmel](schimmel) verfolgt [ihn](bruno) auf dem Rappen und wirft [ihn](bruno) in einen Weiher; der [Wachtmeister](wachtmeister) braucht [ihn](bruno) nur noch trocknen zu lassen und mitzunehmen. [Dorle](dorle) gibt [ihr](frau) den Ring zurück, den [Bruno](bruno) [ihr](dorle) geschenkt hatte; er passt der [Rechtmäßigen](frau) besser. [Mei](mei) legt dem [Mädchen](dorle) den Arm um die Taille und lässt ihn dort.
- married bruno frau "Gatten"
- steal bruno _ "Tageskasse"
+ flee bruno "verschwinden"
- investigate schimmel bruno "verfolgt"
- attack schimmel bruno "wirft"
+ arrest wachtmeister bruno "mitzunehmen"
- gift dorle frau "zurück"
- gift.past bruno dorle "geschenkt"
- flirt dorle mei "Taille"

== 10 Neue Nummer
[Paola](paola) will nicht mehr allein fliegen, fangen kann [sie](paola) keiner, bis [Schimmel](schimmel), der [Rossknecht](schimmel) mit den Schraubstockhänden, vom Stalldach in die Übungsmatten springt und sich damit bewirbt. Probeweise greift [er](schimmel) [ihre](paola) Gelenke; sie halten. Über der Manege hängend, Kopf nach unten, gesteht [er](schimmel) [ihr](paola), dass [er](schimmel) seit jenem Fluchtabend, an dem [er](schimmel) die Pferde anspannte, für [sie](paola) brennt. „Nicht loslassen“, bittet [sie](paola). Von [Wanja](wanja) kommt ein Telegramm: [Er](wanja) heirate in [Genua](@genua). [Sie](paola) knüllt es zusammen, erleichterter als gedacht.
- hire? schimmel paola "bewirbt"
- help.past schimmel paola+wanja "anspannte"
+ confess schimmel paola "gesteht"
- love schimmel paola "brennt"
- wedding? _ wanja "heirate"
- happy paola "erleichterter"

== 11 Premiere
In [Zwickau](@zwickau), wo alles begann, ist das Zelt ausverkauft. [Bäckermeister](fritz) [Kiesewetter](fritz) sitzt mit Blumen in der ersten Reihe und erkennt die [Tochter](dorle) in der [Frau](dorle) nicht, [die](dorle) sich auf dem Rücken der [Kontorsionistin](mei) verbiegt; erst als [beide](dorle+mei) sich küssen, dämmert es [ihm](fritz), und [er](fritz) klatscht trotzdem. [Aurelio](aurelio) humpelt am Stock in den Lichtkegel, nimmt die Hand der [Löwenfrau](wolf) und bittet [sie](wolf) vor allen Leuten, [seine](aurelio) zu werden. [Wolf](wolf) lacht, wie Löwen lachen. Neben dem Pferd schiebt [Paola](paola) [Schimmel](schimmel) einen winzigen Babyschuh über den Finger.
- parent fritz dorle "Tochter"
- discover fritz dorle "dämmert"
+ kiss dorle mei "küssen"
- reconcile dorle fritz "klatscht trotzdem"
+ propose aurelio wolf "bittet"
- happy wolf "lacht"
+ pregnant paola schimmel "Babyschuh"
