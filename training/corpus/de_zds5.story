%series Die Unzulänglichen
%lang de
%genre superheroes with useless powers, Wuppertal, breathless fan recaps
%cast hedda | Hedda Pawlak; Hedda | f
%cast cem | Cem Yıldırım; Cem | m
%cast oskar | Oskar; Ossi | m
%cast bao | Bao | n
%cast lorelei | Professorin Lorelei Stark; Stark; Lorelei | f
%cast nacht | - | m
%cast vincent | Vincent Stark; Vincent | m
%cast gitta | Gitta Pawlak; Gitta | f
%cast hausmeister | - | m
%cast selin | Selin | f
%cast dackel | Baron | m
%cast buerger | Oberbürgermeister Kuhn; Kuhn | m
%cast baecker | - | m

== 1
Also. [Hedda](hedda) kann Toast aus drei Metern Entfernung bräunen. DAS ist [ihre](hedda) Superkraft. Als der [Bäcker](baecker), bei [dem](baecker) [sie](hedda) jobbt, dahinterkommt, setzt [er](baecker) [sie](hedda) vor die Tür, der [Undankbare](baecker). Auf der Schwebebahn kippt [ihr](hedda) ein fremder [Typ](cem) Kakao über die Jacke und beteuert, [er](cem) habe es drei Sekunden vorher gewusst. [Cem](cem) sieht nämlich die Zukunft! Drei Sekunden! [Beide](cem+hedda) kriegen gleichzeitig Post, Büttenpapier, Wachssiegel: [Professorin Stark](lorelei) lädt zur Heldenschule. [Heddas](hedda) [Mama](gitta) [Gitta](gitta) hält das für einen Trick von Vertretern und wirft den Brief ins Katzenklo.
- boss baecker hedda "jobbt"
- discover baecker hedda "dahinterkommt"
+ quit hedda baecker "vor die Tür"
- meet cem hedda "fremder Typ"
- reveal cem hedda "beteuert"
+ invite lorelei cem+hedda "lädt"
- parent gitta hedda "Mama"
- lose hedda "wirft"

== 2
Erster Schultag, und ich liebe sie jetzt schon ALLE. [Oskar](oskar) schwebt, allerdings nur vier Zentimeter. [Bao](bao) versteht Tauben. [Cem](cem) und [Hedda](hedda) kriegen ein Zimmer mit Stockbett, was für Gekicher sorgt. Die [Schulleiterin](lorelei), [deren](lorelei) [Sohn](vincent) [Vincent](vincent) als einziger wirklich etwas kann (Feuerbälle, seufz), nimmt sich ausgerechnet dieser vier [Nieten](bao+cem+hedda+oskar) an, und der schöne [Pyromane](vincent) lacht sich kaputt darüber. Beim Abendbrot tauscht [Hedda](hedda) mit [ihm](vincent) trotzdem Blicke. Nicht gut! [Cem](cem), [der](cem) den Blick drei Sekunden früher sieht, verschluckt sich dreimal.
- housemate cem hedda "Zimmer"
- parent lorelei vincent "Sohn"
- advisor lorelei bao+cem+hedda+oskar "nimmt sich"
- reject vincent bao+cem+hedda+oskar "lacht"
+ flirt hedda vincent "Blicke"
- jealous cem vincent "verschluckt"

== 3
Der [Nachtbote](nacht) ist da!!! Schwarzer Umhang, Maske, Stimme wie Kies. [Er](nacht) schneidet [Oberbürgermeister Kuhn](buerger) am hellen Tag vom Rednerpult und hängt [ihn](buerger) kopfüber unter die Schwebebahn. Polizei ratlos, [Vincent](vincent) angeblich mit Grippe im Bett, also müssen die [Unzulänglichen](bao+cem+hedda+oskar) ran. [Bao](bao) mobilisiert neunhundert Tauben, [Ossi](oskar) schwebt in die Pfütze, [Hedda](hedda) grillt das Seil durch, und [Cem](cem) weiß drei Sekunden vorher, wohin das [Stadtoberhaupt](buerger) fällt. Aufgefangen! [Kuhn](buerger) bedankt sich mit einer Gratisfahrt und kassiert dafür das Bundesverdienstkreuz. Unverschämt.
+ attack nacht buerger "hängt"
- ill? vincent "Grippe"
- help bao buerger "mobilisiert"
+ rescue cem+hedda buerger "Aufgefangen"
- gift buerger bao+cem+hedda+oskar "Gratisfahrt"
- find buerger "kassiert"

== 4
Wir erfahren endlich, warum [Bao](bao) nie lacht: Die Eltern sind bei einem Brand ums Leben gekommen, und aufgezogen wurde [Bao](bao) vom [Hausmeister](hausmeister) der Schule, [der](hausmeister) so gut wie nie redet, aber nachts Vogelhäuschen schnitzt. TASCHENTÜCHER. Währenddessen zeigt [Vincent](vincent) [Hedda](hedda) den Sonnenuntergang vom Dach und, na ja, dann knutschen [sie](hedda+vincent) eben. [Oskar](oskar) erwischt [die beiden](hedda+vincent) und muss [ihr](hedda) in die Hand versprechen, [Cem](cem) nichts zu verraten. [Cem](cem) sieht's trotzdem kommen. Drei Sekunden reichen, um sich umzudrehen, aber nicht, um wegzurennen.
- sad bao "nie lacht"
- die.past _ "ums Leben"
- kin bao hausmeister "aufgezogen"
- create hausmeister "schnitzt"
+ kiss hedda vincent "knutschen"
- discover oskar hedda+vincent "erwischt"
- reveal! oskar cem "nichts zu verraten"
- discover cem hedda+vincent "kommen"#2

== 5
Besuch aus [Ankara](@ankara)! [Selin](selin), [Cems](cem) ältere [Schwester](selin) und leider auch [Anwältin](selin), will den [Kleinen](cem) aus dieser „Sekte“ holen. [Sie](selin) legt sich mit der [Stark](lorelei) an, dass die Bilder von den Wänden fallen, und zwar buchstäblich, denn [Selin](selin) kann schreien. Also SCHREIEN. Die [Rektorin](lorelei) stellt [sie](selin) auf der Stelle ein. Am Abend beichtet [Hedda](hedda) [ihrem](hedda) [Zimmergenossen](cem) die Sache mit dem Dach, und [der](cem) sagt ganz leise, [er](cem) zieht dann mal zu [Oskar](oskar). Ich bin kein Fan von Feuerbällen mehr.
- travel selin "Besuch"
- sibling cem selin "Schwester"
- rescue? selin cem "holen"
- quarrel lorelei selin "legt sich"
+ hire selin lorelei "stellt"
- reveal hedda cem "beichtet"
- housemate.end cem hedda "Zimmergenossen"
+ move cem oskar "zieht"

== 6
Der [Nachtbote](nacht) schlägt wieder zu und diesmal ist es die Sparkasse. [Vincent](vincent) ist komischerweise unauffindbar. [Ossi](oskar) schwebt über die Lichtschranke (vier Zentimeter, PERFEKT) und kriegt den Umhang zu fassen, da wird [er](oskar) gegen den Tresor geschleudert und bricht sich beide Handgelenke. An [seinem](oskar) Bett sitzt die halbe Schule. [Hedda](hedda) findet in [Vincents](vincent) Schrank Brandflecken und einen Geldsack und denkt sich [ihren](hedda) Teil, und jetzt kommt's: [Sie](hedda) deckt [ihn](vincent). „Wo warst [du](vincent)?“ – „Spazieren.“ – „Okay.“ NEIN, [Hedda](hedda), NICHT okay.
+ steal nacht _ "Sparkasse"
- attack nacht oskar "geschleudert"
+ injure oskar nacht "bricht"
- help _ oskar "Bett"
- find hedda "Geldsack"
- discover? hedda vincent "denkt"
- help hedda vincent "deckt"
- betray vincent hedda "Spazieren"

== 7
Mama-Folge! [Gitta Pawlak](gitta) reist mit Kartoffelsalat an und stellt [Lorelei Stark](lorelei) zur Rede, und die Temperatur sinkt auf null, weil [die zwei](gitta+lorelei) sich KENNEN. Vor zwanzig Jahren standen [sie](gitta+lorelei) zusammen auf der Bühne, [Gitta](gitta) die [Eiskönigin](gitta), [Lorelei](lorelei) die [Blitzfrau](lorelei), beste [Freundinnen](gitta+lorelei), bis die [eine](lorelei) der [anderen](gitta) den [Kerl](hausmeister) wegnahm. Welchen [Kerl](hausmeister)? Na, den [Hausmeister](hausmeister)! [Der](hausmeister) einst Applaus für zehn bekam! Seit dem Unfall spricht [er](hausmeister) nicht, und [beide](gitta+lorelei) geben sich die Schuld. [Baron](dackel), der [Dackel](dackel), frisst den Salat und kriegt Blähungen.
- travel gitta "reist"
- accuse gitta lorelei "Rede"
- colleague.past gitta lorelei "zusammen auf der Bühne"
- friend.past gitta lorelei "Freundinnen"
- couple.past gitta hausmeister "Kerl"
+ steal.past lorelei gitta "wegnahm"
- sad gitta+lorelei "Schuld"
- ill dackel "Blähungen"
- injure.past hausmeister "Unfall"

== 8
Ich muss mich setzen. [Vincent](vincent) ist NICHT der [Nachtbote](nacht). [Er](vincent) hat [ihn](nacht) nachts gejagt, heimlich, allein, und das Geld hat [er](vincent) [ihm](nacht) wieder abgenommen, um es zurückzubringen. [Hedda](hedda) schämt sich in Grund und Boden. Aber der schöne [Vincent](vincent) schnauzt [sie](hedda) an, [sie](hedda) habe [ihm](vincent) zugetraut, ein Dieb zu sein, und weg ist [er](vincent), Schluss, aus, [er](vincent) nimmt sogar die Zahnbürste mit. [Cem](cem) klopft an, mit zwei Toastscheiben. [Sie](hedda) röstet sie. [Sie](cem+hedda) essen schweigend. [Bao](bao) hört derweil von einer Taube, wo der echte [Maskierte](nacht) schläft: im Heizungskeller der Schule.
- investigate.past vincent nacht "gejagt"
- steal.past vincent nacht "abgenommen"
- sad hedda "schämt"
- accuse vincent hedda "schnauzt"
+ breakup vincent hedda "Schluss"
- help cem hedda "Toastscheiben"
+ discover bao nacht "hört"

== 9
Maske ab!!! [Bao](bao) steigt allein in den Keller, und hinter der Kiesstimme steckt der [Hausmeister](hausmeister), [Baos](bao) [Ziehvater](hausmeister), [der](hausmeister) seit Jahren kein Wort sagt! Tagsüber Besen, nachts Umhang. Die Stadt hat damals den Theaterbrand vertuscht, sagt [er](hausmeister), [Kuhn](buerger) hat die Notausgänge zugemauert, um Miete zu sparen, und dann hat [er](buerger) die Toten für Brandstifter ausgegeben. [Baos](bao) Eltern. [Bao](bao) steht da und zittert. Und verrät [ihn](hausmeister) NICHT. Stattdessen sagt [Bao](bao): „[Ich](bao) helf [dir](hausmeister).“ Und mein Herz? Kaputt. Ach ja, [Selin](selin) knutscht einen Polizisten, egal.
+ discover bao hausmeister "steckt"
- kin bao hausmeister "Ziehvater"
- reveal hausmeister bao "sagt er"
- betray.past buerger _ "vertuscht"
- accuse hausmeister buerger "zugemauert"
- kill.past buerger _ "Notausgänge"
- sad bao "zittert"
- betray! bao hausmeister "verrät"
+ help? bao hausmeister "helf"
- kiss _ selin "knutscht"

== 10
Alle gegen alle! [Lorelei](lorelei) wirft [Bao](bao) von der Schule, weil [Bao](bao) den Umhang trägt und den [Bürgermeister](buerger) mit Tauben bewirft. [Vincent](vincent) verpetzt den [Hausmeister](hausmeister), aus gekränktem Stolz, und die Polizei umstellt den Keller. [Gitta](gitta) friert die Treppe zu, damit der [Alte](hausmeister) türmen kann. [Er](hausmeister) türmt aber nicht. [Er](hausmeister) nimmt [sie](gitta) an der Hand, sagt „[Gitta](gitta)“, das erste Wort seit zwanzig Jahren, und [sie](gitta) schmilzt, also wirklich, es tropft. Dann klicken Handschellen. [Hedda](hedda) und [Cem](cem) beschließen bei Toast, den [Gefangenen](hausmeister) rauszuholen. [Er](cem) liegt drei Sekunden vorher im Lachkrampf.
+ quit bao lorelei "wirft"
- attack bao buerger "bewirft"
+ betray vincent hausmeister "verpetzt"
- help gitta hausmeister "friert"
- flee! hausmeister "türmt aber nicht"
- love gitta hausmeister "schmilzt"
+ arrest _ hausmeister "Handschellen"
- rescue? cem+hedda hausmeister "rauszuholen"
- happy cem "Lachkrampf"

== 11
Der Ausbruch!! [Hedda](hedda) toastet die Überwachungskamera. [Oskar](oskar), noch im Gips, schwebt über die Druckplatten. [Selin](selin), die brave [Juristin](selin), SCHREIT die Gittertür aus den Angeln und bekommt dafür Berufsverbot. Und wer steht plötzlich im Hof, in Flammen bis zum Ellbogen? [Vincent](vincent). Alle gehen in Deckung, doch [er](vincent) schmilzt nur die Schlösser und sagt, es tut [ihm](vincent) leid. Der [Alte](hausmeister) haut [ihm](vincent) auf die Schulter. Draußen auf der Müngstener Brücke guckt [Cem](cem) in die Zukunft und wird kalkweiß: [Heddas](hedda) Sturz. Drei Sekunden. [Er](cem) springt.
- help hedda hausmeister "toastet"
- quit selin "Berufsverbot"
+ rescue selin+vincent hausmeister "Gittertür"
- reconcile hausmeister vincent "Schulter"
- sad cem "kalkweiß"
- discover cem hedda "guckt"
- injure? hedda "Sturz"
+ rescue? cem hedda "springt"

== 12
WIR LEBEN. [Oskar](oskar) fängt [die beiden](cem+hedda) vier Zentimeter über dem Boden ab, mein [König](oskar)! Mitten im Schlamm platzt [Cem](cem) heraus, [er](cem) liebe [sie](hedda) seit dem Kakao, und [Hedda](hedda) sagt, das habe [sie](hedda) auch ohne Hellsehen gewusst, und küsst [ihn](cem) endlich. [Kuhn](buerger) wird vor laufender Kamera überführt, dank eines Tonbands, das [Lorelei](lorelei) zwanzig Jahre verwahrt und aus Feigheit nie rausgerückt hat. [Sie](lorelei) bittet [Gitta](gitta) um Vergebung, und [die](gitta) wirft [ihr](lorelei) einen Schneeball ins Gesicht, was bei [ihr](gitta) Ja heißt. [Bao](bao) lacht. BAO LACHT.
- rescue oskar cem+hedda "fängt"
+ confess cem hedda "platzt"
- kiss cem hedda "küsst"
- discover.past hedda cem "gewusst"
+ accuse _ buerger "überführt"
- reveal lorelei _ "Tonbands"
- reconcile gitta lorelei "Schneeball"
- happy bao "lacht"
