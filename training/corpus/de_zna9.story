%series Haus Birkenhain, Trakt C
%lang de
%genre women's prison daily soap, channel website synopses
%cast vesna   | Vesna Marić; Vesna | f
%cast doro    | Doro Lindwurm; Doro; Lindwurm | f
%cast pat     | Pat | f
%cast kaya    | Kaya | f
%cast held    | Direktor Held; Held; Arno Held | m
%cast nele    | Nele Held; Nele | f
%cast ilja    | Ilja Brandt; Ilja; Brandt | m
%cast sam     | Sam | n
%cast dusan   | Dušan | m
%cast lene    | Lene | f
%cast pastor  | - | m
%cast juri    | Juri | m
%cast anwaeltin | Vogelsang | f
%cast arzt | - | m
%cast bruenette | - | f
%cast schliesser | - | m
%cast kontrolleurin | - | f
%cast verlobte | - | f
%cast genossin | - | f
%cast kurierin | - | f

== 1
Wegen Beihilfe zu dreieinhalb Jahren verurteilt, betritt [Vesna Marić](vesna) Trakt C. [Ihr](vesna) [Mann](dusan) [Dušan](dusan), [dem](dusan) [sie](vesna) die Haft verdankt, ist mit der Beute über alle Berge. In der Zelle wartet [Doro Lindwurm](doro), seit elf Jahren hier und die ungekrönte [Herrscherin](doro) des Hofs, [die](doro) [ihr](vesna) zur Begrüßung den Nachtisch abnimmt. [Schließer](ilja) [Ilja Brandt](ilja) drückt ein Auge zu, dann das andere. Einzig die junge [Kaya](kaya) teilt mit [Vesna](vesna) das Brot. Abends geht das Licht um zehn aus.
+ arrest _ vesna "verurteilt"
- married dusan vesna "Mann"
- betray.past dusan vesna "verdankt"
- flee dusan "über alle Berge"
- housemate.start doro vesna "Zelle"
- steal doro vesna "abnimmt"
- help kaya vesna "teilt mit Vesna"

== 2
[Direktor Held](held) hat zu Hause wenig zu lachen: [Seine](held) [Gattin](nele) [Nele](nele), [die](nele) ehrenamtlich im Trakt die Theatergruppe leitet, redet beim Abendbrot nur noch von [Pat](pat), einer [Einbrecherin](pat) mit Bühnenstimme. Der [Anstaltsleiter](held) verlegt [Pat](pat) kurzerhand in die Wäscherei. Dort führt [Doro](doro) das Zepter, und [Doro](doro) hat mit [Pat](pat) noch eine Rechnung offen, weil [diese](pat) vor Jahren [ihre](doro) kleine [Schwester](lene) [Lene](lene) mit einem Koffer in der Hand am Bahnhof stehen ließ. Es hagelt Ohrfeigen. [Vesna](vesna) geht dazwischen und fängt sich die letzte.
- married held nele "Gattin"
- love nele pat "nur noch von Pat"
- jealous held pat "verlegt"
- enemy doro pat "Rechnung"
- sibling doro lene "Schwester"
- breakup.past pat lene "stehen"
+ attack doro pat "Ohrfeigen"
- help vesna pat "dazwischen"

== 3
[Kaya](kaya) ist schwanger. Nur [Ilja](ilja) weiß es, denn [Ilja](ilja) ist der [Vater](ilja). Eine Gefangene und ihr Bewacher, das darf nicht sein. [Ilja](ilja) bittet [Kaya](kaya) um Stillschweigen. [Kaya](kaya) nickt. Nachts weint [Kaya](kaya). [Vesna](vesna) hört [Kaya](kaya). [Vesna](vesna) steigt vom Stockbett und legt sich neben [Kaya](kaya). [Doro](doro) knurrt: „Wer war das?“ [Kaya](kaya) beißt ins Kissen. Keine Silbe. Am Morgen mustert [Doro](doro) [Ilja](ilja). [Ilja](ilja) wird puterrot.
+ pregnant kaya ilja "schwanger"
- affair ilja kaya "darf nicht sein"
- reveal! kaya "Stillschweigen"
- sad kaya "weint"
- help vesna kaya "legt"
- investigate doro kaya "Wer war das"
- discover doro ilja "mustert"

== 4
Besuchstag. An Tisch drei eröffnet die [Pflichtverteidigerin](anwaeltin) [Vogelsang](anwaeltin) [Vesna](vesna), dass [Dušan](dusan) auf [Madeira](@madeira) gesichtet worden ist, am Arm einer [Brünetten](bruenette). An Tisch fünf sitzt [Lene](lene), und [Doro](doro), [die](doro) jedem Besuch den Rücken kehrt, muss erleben, dass die [Schwester](lene) gar nicht [ihretwegen](doro) gekommen ist, sondern wegen [Pat](pat). [Pat](pat) redet sich heraus, lacht, schluckt; am Ende halten [die zwei](lene+pat) Händchen unter dem Tisch. [Nele](nele) sieht es durch die Scheibe und bringt den Rest der Probe keinen Satz mehr heraus.
- advisor anwaeltin vesna "Pflichtverteidigerin"
- reveal anwaeltin vesna "eröffnet"
- discover _ dusan "gesichtet" @madeira
- affair bruenette dusan "am Arm"
- cheat dusan vesna "am Arm"
- sibling doro lene "Schwester"
- travel lene pat "gekommen"
+ reconcile lene pat "halten die zwei Händchen"
- jealous nele lene "Scheibe"

== 5
[Vesna](vesna), [die](vesna) sich einst vor jedem Wellensittich fürchtete, sinnt auf Vergeltung: Sobald [sie](vesna) Ausgang hat, will [sie](vesna) dem [Treulosen](dusan) die Haut abziehen. [Sam](sam), [Koch](sam) in der Anstaltsküche und für ein Butterbrot zu jeder Gefälligkeit bereit, hört zu und bietet statt der Rache einen Eintopf an. Es ist der erste [Mensch](sam) seit langem, [der](sam) [ihr](vesna) in die Augen sieht. Dem [Direktor](held) flattert inzwischen ein anonymes Schreiben auf den Tisch, wonach [einer](ilja) [seiner](held) Beamten mit einer [Insassin](kaya) ein Verhältnis unterhält. [Er](held) schöpft Verdacht, nur leider gegen den [Pastor](pastor).
- attack? vesna dusan "Haut abziehen"
- cheat.past dusan vesna "Treulosen"
- help sam vesna "hört"
+ flirt sam vesna "in die Augen"
- boss held ilja "Beamten"
- reveal _ held "Schreiben"
- affair ilja kaya "Verhältnis"
- accuse held pastor "Verdacht"

== 6
Beim Hofgang bricht [Kaya](kaya) zusammen. [Doro](doro) trägt die [Schwangere](kaya) auf den Armen durch drei Schleusen und brüllt jeden nieder, der nach einem Formular fragt. [Mutter](kaya) und Kind sind wohlauf, das Geheimnis ist es nicht: Der [Anstaltsarzt](arzt) spricht es vor versammelter Mannschaft aus. [Ilja](ilja) könnte es dabei bewenden lassen, tritt aber vor, nimmt die Mütze ab und bekennt sich zu dem, was [er](ilja) getan hat. [Held](held) muss [ihn](ilja) vom Dienst suspendieren. [Kaya](kaya) liebt [ihn](ilja) seit dieser Minute mehr als vorher.
- ill kaya "bricht"
+ rescue doro kaya "trägt"
- pregnant kaya ilja "Schwangere"
- reveal arzt "spricht"
+ reveal ilja held "bekennt"
- quit ilja held "suspendieren"
- love kaya ilja "liebt"

== 7
[Nele](nele) küsst [Pat](pat) hinter dem Vorhang. [Pat](pat) lässt es geschehen. Dann schiebt [Pat](pat) [Nele](nele) sanft fort. „[Ich](pat) gehöre zu [Lene](lene)“, sagt [Pat](pat). Die [Frau](nele) des [Direktors](held) fährt nach Hause. [Arno Held](held) hat Spargel gekocht. [Nele](nele) isst nicht. „[Ich](nele) liebe eine Frau“, sagt [Nele](nele). [Arno Held](held) schält weiter. „Seit wann?“, fragt [Held](held). „Seit immer“, sagt [Nele](nele). [Sie](nele) packt bis Mitternacht. Der Spargel wird kalt.
+ kiss nele pat "küsst"
- cheat nele held "küsst"
- reject pat nele "fort"
- couple lene pat "gehöre"
- married held nele "Frau"
- reveal nele held "Ich liebe"
- love nele pat "liebe"
+ breakup nele held "packt"

== 8
Theaterpremiere hinter Gittern, gegeben wird »[Der Widerspenstigen Zähmung](*zaehmung)«, mit [Doro](doro) in der Titelrolle und [Pat](pat) als Freier. Es wird ein Triumph, auch weil die Zuschauer nicht wissen, dass die Wut echt ist. Im Schlussbild flüstert [Pat](pat) [Doro](doro) zu: „[Ich](pat) heirate [deine](doro) [Schwester](lene), ob's [dir](doro) passt oder nicht.“ [Doro](doro) haut [ihr](pat) die Pappkrone über den Kopf, und dann, niemand hat es kommen sehen, lacht [sie](doro). [Vesna](vesna) klatscht neben [Sam](sam), die Schultern [der beiden](sam+vesna) berühren sich. Am Ausgang steht [Dušan](dusan), mit Sonnenbrille.
- create doro+pat "Theaterpremiere"
- wedding? lene pat "heirate"
- sibling doro lene "Schwester"
- attack doro pat "Pappkrone"
+ reconcile doro pat "lacht"
- flirt sam vesna "Schultern"
+ return dusan "Ausgang"

== 9
Pleite, braun gebrannt und voller Reue: [Dušan](dusan) will zu [Vesna](vesna) zurück, die [Brünette](bruenette) hat [ihm](dusan) das Konto leergeräumt. [Vesna](vesna) hört [ihn](dusan) eine halbe Stunde an, ohne zu blinzeln, und holt dann den [Schließer](schliesser) vom Dienst. So wird im Besuchsraum C der [Mann](dusan) festgenommen, [den](dusan) halb Europa suchte. Bei der Belohnung denkt [Vesna](vesna) an [Kayas](kaya) Kind. [Sam](sam) denkt an etwas anderes und serviert der [Anzeigerin](vesna) ein Soufflé in Herzform, das bei der Kontrolle leider zusammenfällt. Kein Wunder, findet die [Kontrolleurin](kontrolleurin): Herzen täten das.
- sad dusan "Reue"
- reconcile? dusan vesna "zurück"
- steal bruenette dusan "leergeräumt"
- betray vesna dusan "holt"
+ arrest _ dusan "festgenommen"
- love sam vesna "Herzform"
- gift sam vesna "Soufflé"

== 10
[Kaya](kaya) wird Freigängerin, und [Ilja](ilja), jetzt Nachtwächter in einer Möbelfabrik, holt [sie](kaya) jeden Morgen am Tor ab. [Seine](ilja) Eltern wollen von der [Vorbestraften](kaya) nichts wissen. Mitten in einer Musterküche sinkt [Ilja](ilja) auf ein Knie, und das Verkaufspersonal applaudiert. [Kaya](kaya) sagt ja unter einer Bedingung: [Doro](doro) müsse die [Trauzeugin](doro) sein. [Diese](doro), noch immer für mindestens vier Jahre verhindert, schreibt an den [Direktor](held) eine Bittschrift, die mit „[Sie](held) Hornochse“ beginnt und mit „hochachtungsvoll“ schließt. [Held](held), seit [Neles](nele) Auszug milder gestimmt, lacht zum ersten Mal.
- hire ilja "Nachtwächter"
- parent _ ilja "Eltern"
- reject _ kaya "nichts wissen"
+ propose ilja kaya "Knie"
+ engaged.start ilja kaya "sagt ja"
- advisor? doro ilja+kaya "Trauzeugin"
- move.past nele "Auszug"
- happy held "lacht"

== 11
Stille Tage in Trakt C. Die Birken vor dem Fenster werden gelb. In der Wäscherei läuft ein Radio, in der Küche eine Maus. [Vesna](vesna) schält mit [Sam](sam) vierzig Kilo Kartoffeln, und weil sich über Kartoffeln gut reden lässt, reden [sie](sam+vesna) über alles: über [Split](@split), über das Alleinsein, über [Sams](sam) verstorbene [Verlobte](verlobte). Zu mehr kommt es nicht; als die Schalen im Eimer liegen, liegt auch [Vesnas](vesna) Hand in der von [Sam](sam). Die [Pflichtverteidigerin](anwaeltin) bringt die Scheidungspapiere und eine Packung Lebkuchen mit.
- colleague sam vesna "schält"
- die.past verlobte "verstorbene"
- engaged.past sam verlobte "Verlobte"
+ couple.start sam vesna "Hand"
- advisor anwaeltin vesna "Pflichtverteidigerin"
- divorce? dusan vesna "Scheidungspapiere"
- gift anwaeltin vesna "Lebkuchen"

== 12
[Ilja](ilja) heiratet [Kaya](kaya). [Held](held) gibt [Doro](doro) zwei Stunden frei. Der [Pastor](pastor) gibt [beiden](ilja+kaya) den Segen. [Doro](doro) weint in eine Serviette. Neben [Doro](doro) sitzt [Lene](lene). [Lene](lene) reicht [Doro](doro) ein Taschentuch. Elf Jahre hat [Doro](doro) [Lene](lene) nicht berührt. Jetzt halten [sie](doro+lene) sich fest. [Pat](pat) spielt Gitarre. Auf der Straße startet ein Wagen. [Doro](doro) könnte türmen. [Sie](doro) setzt sich wieder. „Erst der Kuchen“, sagt [Doro](doro).
+ wedding ilja kaya "heiratet"
- help held doro "zwei Stunden frei"
- help lene doro "Taschentuch"
+ reconcile doro lene "halten"
- flee! doro "türmen"

== 13
[Pats](pat) Strafe ist verbüßt. Am Tor warten gleich [zwei](lene+nele): [Lene](lene), mit Blumen, und [Nele Held](nele), mit einem Vertrag vom Stadttheater. [Pat](pat) nimmt beides, den Vertrag mit der Linken, die Blumen mit der Rechten, und küsst nur [eine](lene) von [beiden](lene+nele). [Nele](nele) verabschiedet sich mit Haltung; zwei Straßen weiter wischt [ihr](nele) eine fremde [Fahrradkurierin](kurierin) mit einem Zipfel der Jacke die Augen trocken. [Kaya](kaya) gebiert in der Nacht einen [Jungen](juri), [den](juri) [sie](kaya) [Juri](juri) nennt, nach dem Kosmonauten. [Doro](doro) nennt [ihn](juri), auf der Postkarte, [Enkel](juri).
- hire pat "Vertrag"#2
+ kiss lene pat "küsst"
- reject pat nele "nur eine"
- gift lene pat "Blumen"
- help kurierin nele "wischt"
- sad nele "Augen"
+ birth kaya juri "gebiert"
- kin? doro juri "Enkel"

== 14
[Vesna](vesna) darf nach zwei Dritteln der Zeit gehen. Vor dem Tor hält ein Lieferwagen mit der Aufschrift „Eintopf und mehr“, am Steuer sitzt [Sam](sam), auf dem Beifahrersitz ein Ring in einem Marmeladenglas. Ehe es spannend wird, entschlüpft dem Glas der Deckel, und die Frage muss auf den Knien unter dem Sitz gestellt werden. Geheiratet wird nie, sagt [Vesna](vesna), [die](vesna) davon genug hat, aber eingezogen sofort. Hinter [ihr](vesna) schlägt eine Tür zu. [Doro](doro), am Fenster, hat eine neue [Zellengenossin](genossin), eine verheulte, und schiebt [dieser](genossin) wortlos [ihren](doro) Nachtisch hin.
+ propose sam vesna "Ring"
- reject vesna sam "Geheiratet wird nie"
+ move vesna sam "eingezogen"
- housemate doro genossin "Zellengenossin"
- sad genossin "verheulte"
- gift doro genossin "Nachtisch"
