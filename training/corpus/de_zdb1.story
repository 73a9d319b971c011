%series Schlick – Kommissariat Nordsee
%lang de
%genre crime series set on the North Sea coast, overview of a TV magazine
%cast wiebke | Wiebke Thomsen; Wiebke; Thomsen | f
%cast ilhan | Ilhan Sezer; Ilhan; Sezer | m
%cast dettmers | Kriminalrat Dettmers; Dettmers | m
%cast boje | Boje Martens; Boje | m
%cast gesche | Gesche Martens; Gesche | f
%cast okke | Okke Martens; Okke | m
%cast hauke | Hauke Reimers; Hauke | m
%cast freia | Dr. Freia Lund; Freia | f
%cast jesper | Jesper Holm; Jesper; Holm | m
%cast tomke | Tomke | f
%cast nuri | Nuri | m
%cast kapitaen | - | m
%cast pastor | Pastor Ketels; Ketels | m
%cast kellnerin | - | f
%cast zeuge | - | m

== 1
Mit dem Gesicht nach unten treibt [Krabbenfischer](boje) [Boje Martens](boje) im Priel. Ein Unfall, befindet [Kriminalrat Dettmers](dettmers), doch [Rechtsmedizinerin](freia) [Dr. Freia Lund](freia) stellt fest, dass dem [Toten](boje) von hinten der Schädel eingeschlagen wurde. Den Fall übernimmt die frisch aus [Kiel](@kiel) zurückgekehrte [Wiebke Thomsen](wiebke), [der](wiebke) man [Ilhan Sezer](ilhan) zur Seite stellt, einen [Dortmunder](ilhan), [der](ilhan) das Meer nicht ausstehen kann. [Witwe](gesche) [Gesche](gesche) bricht bei der Nachricht zusammen.
- die boje "treibt"
- discover freia boje "stellt fest"
+ kill _ boje "Schädel eingeschlagen"
- return wiebke "zurückgekehrte" @kiel
+ investigate wiebke boje "übernimmt"
- colleague.start ilhan wiebke "zur Seite stellt"
- married.past boje gesche "Witwe"
- sad gesche "bricht"

== 2
[Bojes](boje) jüngerer [Bruder](okke) [Okke](okke) hat in der Tatnacht den Kutter vom Liegeplatz geholt. Auf die Frage, wozu, tischt [er](okke) den [Ermittlern](ilhan+wiebke) eine Geschichte von einem Motorschaden auf. [Sezer](ilhan) durchkämmt das Schiff und stößt unter den Netzen auf sechs Kilo Kokain. Zu Hause wartet auf [Wiebke](wiebke) [ihre](wiebke) [Tochter](tomke) [Tomke](tomke), [die](tomke) lieber bei [ihrem](tomke) [Vater](hauke) wohnen würde – und [der](hauke) ist ausgerechnet der zuständige [Staatsanwalt](hauke).
- sibling boje okke "Bruder"
+ betray okke ilhan+wiebke "tischt"
- investigate ilhan okke "durchkämmt"
+ find ilhan "stößt"
- parent wiebke tomke "Tochter"
- move? tomke hauke "lieber bei ihrem Vater"
- parent hauke tomke "Vater"

== 3
[Okke](okke) wird abgeführt. [Gesche](gesche) aber glaubt nicht, dass [ihr](gesche) [Schwager](okke) [ihrem](gesche) [Mann](boje) etwas angetan hat, und nimmt [Wiebke](wiebke) beim Leichenschmaus beiseite: [Boje](boje) habe vor [seinem](boje) Tod wochenlang anonyme Briefe bekommen. „Rede, und [du](boje) gehst über Bord“, stand darin. Unterdessen begegnet [Ilhan](ilhan) am Deich [Pastor Ketels](pastor), [der](pastor) verdächtig schnell das Thema wechselt.
+ arrest _ okke "abgeführt"
- kin gesche okke "Schwager"
- kill! okke boje "angetan"
- married.past boje gesche "Mann"
- reveal gesche wiebke "beiseite"
- die.past boje "Tod"
+ threaten.past _ boje "Rede, und du gehst"
- meet ilhan pastor "begegnet"

== 4
Wem gehört die Ware? [Staatsanwalt](hauke) [Hauke Reimers](hauke) drängt auf Anklage gegen [Okke](okke); [seine](hauke) geschiedene [Frau](wiebke) hält das für einen Fehler, und auf dem Flur des Gerichts fliegen die Fetzen. Am selben Abend zerrt ein Vermummter [Tomke](tomke) vor der Eisdiele in einen Lieferwagen. Eine [Kellnerin](kellnerin) hat sich das halbe Kennzeichen gemerkt.
- accuse? hauke okke "Anklage"
- divorce.past hauke wiebke "geschiedene"
- ex hauke wiebke "geschiedene"
- quarrel hauke wiebke "fliegen die Fetzen"
+ abduct _ tomke "zerrt"
- discover kellnerin "gemerkt"

== 5
Zwölf Stunden ohne Lebenszeichen. [Wiebke](wiebke), wegen Befangenheit vom Fall abgezogen, ist außer sich vor Angst und fährt auf eigene Faust jede Scheune ab. [Ilhan](ilhan) hält sich nicht an die Weisung [seines](ilhan) [Vorgesetzten](dettmers) und gibt [ihr](wiebke) den Namen weiter, auf den das Kennzeichen passt: [Jesper Holm](jesper), [Reeder](jesper). In [dessen](jesper) Bootshaus entdeckt die [Mutter](wiebke) [ihr](wiebke) gefesseltes [Kind](tomke) und trägt [es](tomke) durch das steigende Wasser an Land.
- quit wiebke "abgezogen"
- sad wiebke "Angst"
- boss dettmers ilhan "Vorgesetzten"
- reveal ilhan wiebke "gibt ihr den Namen"
- parent wiebke tomke "Mutter"
- find wiebke tomke "entdeckt"
- abduct.past _ tomke "gefesseltes"
+ rescue wiebke tomke "trägt"

== 6
[Holm](jesper) hat ein Alibi, das [ihm](jesper) ausgerechnet [Dettmers](dettmers) verschafft: [Die zwei](dettmers+jesper) wollen an jenem Abend Skat gespielt haben. [Tomke](tomke) schläft wieder bei [ihrer](tomke) [Mutter](wiebke), [die](wiebke) nachts aufrecht im Sessel sitzt. In der Dienststelle bringt [Freia](freia) dem übermüdeten [Sezer](ilhan) Tee; als [sie](freia) geht, schaut [er](ilhan) [ihr](freia) einen Augenblick zu lange hinterher.
+ help dettmers jesper "Alibi"
- return tomke "wieder"
- parent wiebke tomke "Mutter"
- gift freia ilhan "bringt"
+ love ilhan freia "zu lange hinterher"

== 7
Der [Pastor](pastor) redet. [Boje](boje), sagt [er](pastor), habe [ihm](pastor) kurz vor [seinem](boje) Ende anvertraut, für wen [er](boje) die Päckchen aus dem Wasser fischte: für einen alten [Kapitän](kapitaen) auf [Pellworm](@pellworm), [dem](kapitaen) [er](boje) Geld schuldete. [Thomsen](wiebke) setzt mit der Fähre über. Der [Kapitän](kapitaen) empfängt [sie](wiebke) mit geladener Flinte, lässt [sie](wiebke) in den Lauf blicken und bittet [sie](wiebke) dann doch zum Pharisäer herein.
+ reveal pastor "redet"
- reveal.past boje pastor "anvertraut"
- boss.past kapitaen boje "für einen alten Kapitän"
- travel wiebke "setzt" @pellworm
+ threaten kapitaen wiebke "geladener Flinte"
- invite kapitaen wiebke "bittet"

== 8
Nachts brennt das Pfarrhaus. [Ilhan](ilhan) zieht [Ketels](pastor) aus dem Qualm; mit schweren Verbrennungen kommt [dieser](pastor) ins Krankenhaus, wo [Dettmers](dettmers) sich auffallend oft nach [ihm](pastor) erkundigt. [Wiebke](wiebke) beginnt, die Konten [ihres](wiebke) [Chefs](dettmers) zu durchleuchten – und schämt sich dafür. Immerhin hat [der](dettmers) [sie](wiebke) einst als Anwärterin unter [seine](dettmers) Fittiche genommen.
+ rescue ilhan pastor "zieht"
- injure pastor "Verbrennungen"
+ investigate wiebke dettmers "durchleuchten"
- boss dettmers wiebke "Chefs"
- sad wiebke "schämt"
- help.past dettmers wiebke "Fittiche"

== 9
Monat für Monat gingen dreitausend Euro von der Reederei an [Dettmers](dettmers). Bevor [Wiebke](wiebke) [ihn](dettmers) damit konfrontieren kann, wird [ihr](wiebke) der Dienstausweis abgenommen: [Sie](wiebke) selbst soll Beweismittel unterschlagen haben. Der [Kriminalrat](dettmers) hat [ihr](wiebke) zwei Päckchen in den Schreibtisch geschmuggelt. Nur [Hauke](hauke), sonst um keine Gemeinheit verlegen, nimmt [seine](hauke) [Ex](wiebke) in Schutz.
- discover wiebke dettmers "konfrontieren"
+ quit wiebke "Dienstausweis abgenommen"
- steal? wiebke "unterschlagen"
+ betray dettmers wiebke "geschmuggelt"
- help hauke wiebke "in Schutz"
- ex hauke wiebke "Ex"

== 10
[Ilhans](ilhan) [Neffe](nuri) [Nuri](nuri), ein [Informatikstudent](nuri), macht gelöschte Nachrichten von [Bojes](boje) Handy wieder lesbar. Eine davon ging an [Gesche](gesche): „Heute sag [ich](boje) alles der Polizei.“ Die [Witwe](gesche) wusste also Bescheid. Warum hat [sie](gesche) das verschwiegen? Als [Sezer](ilhan) an [ihre](gesche) Tür klopft, ist der Kleiderschrank leer und der Wagen fort. Ein [Zeuge](zeuge) will [sie](gesche) neben [Jesper Holm](jesper) gesehen haben, [ihre](gesche) Hand in [seiner](jesper).
- kin ilhan nuri "Neffe"
- find nuri "wieder lesbar"
- reveal? boje "sag ich alles"
- married.past boje gesche "Witwe"
- discover.past gesche boje "Bescheid"
- reveal! gesche "verschwiegen"
+ flee gesche "Kleiderschrank leer"
- discover zeuge gesche+jesper "gesehen"
+ couple? gesche jesper "Hand in seiner"

== 11
An der dänischen Grenze ist Schluss: Beamte holen [Gesche](gesche) und [ihren](gesche) [Liebhaber](jesper) aus dem Auto. Im Verhör schiebt jeder dem anderen die Tat zu. [Sie](gesche) sagt, der [Reeder](jesper) habe [Boje](boje) niedergeschlagen; [er](jesper) sagt, [sie](gesche) habe die Eisenstange geführt. [Freias](freia) Gutachten entscheidet. Die Wunde stammt von einer Linkshänderin.
+ arrest _ gesche+jesper "holen"
- affair gesche jesper "Liebhaber"
- investigate _ gesche+jesper "Verhör"
- accuse gesche jesper "sagt"
- accuse jesper gesche "sagt"#2
+ kill.past gesche boje "Linkshänderin"

== 12
[Okke](okke) kommt frei und weint an der Mole um [seinen](okke) [Bruder](boje), [den](boje) die eigene [Frau](gesche) auf dem Gewissen hat. [Dettmers](dettmers) räumt [sein](dettmers) Büro, ehe [ihn](dettmers) die Internen zum Reden bringen. [Wiebke](wiebke) erhält den Ausweis zurück und dazu [seinen](dettmers) Posten. [Ihr](wiebke) erster Befehl an [Ilhan](ilhan): [Freia](freia) endlich zum Essen auszuführen. [Er](ilhan) gehorcht, und bei Krabbenbrot gesteht [er](ilhan) der [Ärztin](freia), dass [er](ilhan) das Meer inzwischen ganz gern hat.
- rescue _ okke "kommt frei"
- sad okke boje "weint"
- sibling boje okke "Bruder"
- kill.past gesche boje "auf dem Gewissen"
- married.past boje gesche "Frau"
- quit dettmers "räumt"
- find wiebke "erhält"
+ hire wiebke "Posten"
- boss wiebke ilhan "Befehl"
+ date freia ilhan "Krabbenbrot"
