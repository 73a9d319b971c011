%series Ring Sieben
%lang de
%genre science fiction novel on an orbital station, matter-of-fact chapter summaries
%cast ilse | Kommandantin Ilse Okonkwo; Ilse; Okonkwo | f
%cast jarek | Jarek Sommer; Jarek | m
%cast tove | Tove Sommer; Tove | f
%cast matsuo | Dr. Kenji Matsuo; Matsuo; Kenji | m
%cast rubin | Rubin | n
%cast davide | Davide Conti; Davide; Conti | m
%cast nele | Nele Conti; Nele | f
%cast lin | Lin | n
%cast april | April Haddock; April; Haddock | f
%cast haddock | Senator Haddock | m
%cast mechaniker | Grigori | m
%cast gruppe | Die Ungebundenen | g
%cast kind | Nova | f

== 1 Andocken
[Jarek Sommer](jarek) und [seine](jarek) jüngere [Schwester](tove) [Tove](tove) treffen auf der Station [Ring Sieben](@ring) ein. [Er](jarek) soll das Triebwerk warten, [sie](tove) die Gewächshäuser. [Kommandantin Ilse Okonkwo](ilse), fortan [ihre](jarek+tove) [Vorgesetzte](ilse), empfängt [sie](jarek+tove) kühl. Beim Abendessen sitzt [Jarek](jarek) unversehens [Nele](nele) gegenüber, [die](nele) [ihn](jarek) vor vier Jahren wegen eines [anderen](davide) verlassen hat. Der [andere](davide), [Davide Conti](davide), sitzt daneben und trägt [ihren](nele) Ring. [Jarek](jarek) bekommt keinen Bissen hinunter. [Tove](tove) erkundigt sich unterdessen bei [Dr. Matsuo](matsuo) nach Tabletten gegen Heimweh.
- sibling jarek tove "Schwester"
+ travel jarek+tove "treffen"
- hire jarek+tove "warten"
- boss ilse jarek+tove "Vorgesetzte"
- breakup.past nele jarek "verlassen"
- married davide nele "Ring"#2
- sad jarek "keinen Bissen"
- sad tove "Heimweh"

== 2 Leck
Ein Meteorit reißt ein Loch in Sektion C, in der sich nur [Nele](nele) und [Lin](lin) aufhalten. [Jarek](jarek), [der](jarek) am nächsten ist, zieht erst [sie](nele) und dann [Lin](lin) durch die Schleuse, ehe die Luft ausgeht. [Davide](davide) drückt dem [Retter](jarek) die Hand, bemerkt jedoch, wie lange [seine](davide) [Frau](nele) [ihn](jarek) umklammert hält, und schläft in dieser Nacht schlecht. [Lin](lin) kommt mit Erfrierungen auf die Krankenstation, wo [Matsuo](matsuo) zwei Finger amputieren muss. [Tove](tove) bringt Tomaten vorbei und bleibt bis zum Schichtwechsel.
+ rescue jarek lin+nele "zieht"
- married davide nele "Frau"
- jealous davide jarek "umklammert"
- injure lin "Erfrierungen"
- treat lin matsuo "amputieren"
- gift tove lin "bringt"

== 3 Besuch aus der Hauptstadt
[Senator Haddock](haddock) lässt sich für drei Tage zur Inspektion nieder und bringt [seine](haddock) [Tochter](april) [April](april) mit, [die](april) vor einer geplatzten Hochzeit davonläuft. Am Bullauge kommt [sie](april) mit einem [Mechaniker](mechaniker) ins Gespräch, [der](mechaniker) [ihr](april) so gut gefällt, dass [sie](april) [seinen](mechaniker) Namen zu erfragen vergisst. Der [Politiker](haddock) eröffnet [Okonkwo](ilse), dass [Ring Sieben](@ring) aus Kostengründen aufgegeben wird, und verlangt Stillschweigen. [Sie](ilse) belügt [ihre](ilse) Mannschaft noch am selben Abend: Es bleibe alles beim Alten.
- travel april+haddock "lässt"
- parent haddock april "Tochter"
- flee april "davonläuft"
- wedding! _ april "geplatzten Hochzeit"
+ meet april mechaniker "kommt sie"
- love.start april mechaniker "gut gefällt"
+ reveal haddock ilse "eröffnet"
- betray ilse _ "belügt"

== 4 Rauch
[April](april) sucht den [Mechaniker](mechaniker). [Grigori](mechaniker) heißt [er](mechaniker). Leider hat [er](mechaniker) schon jemanden. Es ist [Rubin](rubin). [Rubin](rubin) lacht viel. [April](april) lacht nicht. Im Maschinenraum brennt es. [Davide](davide) beschuldigt [Jarek](jarek). [Jarek](jarek) schlägt [Davide](davide). Die [Kommandantin](ilse) trennt [beide](davide+jarek). [Nele](nele) verbindet [Conti](davide). Dabei sieht [sie](nele) [Jarek](jarek) an.
- couple mechaniker rubin "jemanden"
- accuse davide jarek "beschuldigt"
+ attack jarek davide "schlägt"
- boss ilse davide+jarek "Kommandantin"
- treat davide nele "verbindet"

== 5 Die Ungebundenen
Im Schatten der Lagerhallen trifft sich ein Kreis, der sich [Die Ungebundenen](gruppe) nennt und die Station im Ernstfall besetzen will. [Lin](lin) gehört dazu, ebenso der freundliche [Arzt](matsuo). Als [dieser](matsuo) [Tove](tove) für die Sache zu gewinnen sucht, sagt [sie](tove) ab, verrät aber niemandem davon, denn [sie](tove) hat längst mehr für den [Mediziner](matsuo) übrig, als [sie](tove) zugibt. [Lin](lin), nicht minder unglücklich in [Tove](tove) verliebt, beobachtet [die beiden](matsuo+tove) durch die Tomatenstauden und geht ohne Abendessen zu Bett.
- invite matsuo tove "gewinnen"
+ reject tove matsuo "sagt sie"
- reveal! tove "verrät aber niemandem"
+ love tove matsuo "übrig"
- love lin tove "verliebt"
- jealous lin matsuo "beobachtet"

== 6 Alte Rechnung
[Jarek](jarek) repariert in [Contis](davide) Kabine die Heizung. Der [Hausherr](davide) hat Nachtschicht, und so bleibt es nicht bei der Heizung. Noch im Dunkeln nennt [Nele](nele) es einen Fehler, am nächsten Abend begeht [sie](nele) ihn wieder. [Tove](tove) kommt [ihrem](tove) [Bruder](jarek) auf die Schliche, weil [er](jarek) plötzlich pfeift. [Sie](tove) redet [ihm](jarek) ins Gewissen: [Die](nele) hat [dir](jarek) schon einmal das Herz gebrochen. „Diesmal breche [ich](jarek) mit“, antwortet [er](jarek). Bei einer Routineuntersuchung stellt [Matsuo](matsuo) fest, dass [Nele](nele) in der sechsten Woche ist.
+ sex jarek nele "nicht bei der Heizung"
- cheat nele davide "Fehler"
- affair.start jarek nele "wieder"
- discover tove jarek "auf die Schliche"
- sibling jarek tove "Bruder"
- breakup.past nele jarek "Herz gebrochen"
- discover matsuo nele "stellt"
+ pregnant nele "sechsten Woche"

== 7 Der wahre Bericht
[April Haddock](april), [die](april) nach der Abreise [ihres](april) [Vaters](haddock) als Schreibkraft geblieben ist, stößt in den Akten auf den Schließungsbefehl. Hin- und hergerissen zwischen Blut und neuen Gefährten, weiht [sie](april) ausgerechnet [Rubin](rubin) ein, [dem](rubin) [sie](april) den [Mechaniker](mechaniker) missgönnt. [Rubin](rubin) dankt [ihr](april) mit einer Umarmung, und fortan frühstücken [die beiden](april+rubin) Seite an Seite. Vor der Vollversammlung reißt [Lin](lin) das Mikrofon an sich und nennt die [Kommandantin](ilse) eine Lügnerin. Drei Dutzend Leute verlangen [ihren](ilse) Kopf.
- parent haddock april "Vaters"
- hire april "Schreibkraft"
+ discover april haddock "stößt"
- reveal april rubin "weiht"
- jealous april rubin "missgönnt"
- friend.start april rubin "Seite an Seite"
+ accuse lin ilse "Lügnerin"

== 8 Umsturz
[Lin](lin) führt. [Die Ungebundenen](gruppe) folgen [Lin](lin). Eingeschlossen in der Zentrale wartet [Okonkwo](ilse). [Ihr](ilse) Funk ist tot. Vor der Tür steht [Matsuo](matsuo). [Er](matsuo) soll [sie](ilse) betäuben. [Matsuo](matsuo) lässt die Spritze fallen. „[Ich](matsuo) bin Arzt“, sagt [er](matsuo). Nun sperrt [Lin](lin) auch [Matsuo](matsuo) ein. Das hört [Tove](tove). Mit der Gartenschere befreit [Tove](tove) [beide](ilse+matsuo).
- boss lin gruppe "führt"
+ abduct gruppe ilse "Eingeschlossen"
- attack? matsuo ilse "betäuben"
- abduct lin matsuo "sperrt"
- discover tove "hört"
+ rescue tove ilse+matsuo "befreit"

== 9 Zwei Väter
Während der Aufstand abflaut, kommt in der Kabine [Contis](davide) ein anderer Krieg zum Ausbruch: [Nele](nele) teilt [ihrem](nele) [Mann](davide) mit, dass das [Kind](kind) wahrscheinlich nicht von [ihm](davide) ist. [Davide](davide) zertrümmert den Spiegel, besteigt die erste freie Kapsel und überlässt [sie](nele) [dem](jarek), [den](jarek) [er](davide) ohnehin für den Sieger hält. Doch [Jarek](jarek) erschrickt, statt zu jubeln. Als [sie](nele) [sein](jarek) Zögern sieht, verriegelt [sie](nele) auch vor [ihm](jarek) die Tür. [Tove](tove) reicht der [Werdenden](nele) Zwieback durch die Klappe.
- quarrel davide nele "Krieg"
- married davide nele "Mann"
+ reveal nele davide "teilt"
- pregnant? nele jarek "nicht von ihm"
- sad davide "zertrümmert"
+ breakup davide nele "Kapsel"
- sad jarek "erschrickt"
- reject nele jarek "verriegelt"
- help tove nele "Zwieback"

== 10 Kapsel Elf
Die Kapsel des [Flüchtigen](davide) treibt manövrierunfähig auf die Sonne zu. Obwohl niemand es [ihm](jarek) befiehlt, legt [Jarek](jarek) den Raumanzug an, und [Grigori](mechaniker), [der](mechaniker) den Kran bedient, holt mit [ihm](jarek) zusammen den [Rivalen](davide) zurück. Unterwegs, mit Sauerstoff für einen, reden [die beiden](davide+jarek). [Davide](davide) nimmt die letzte Flasche nicht an. Man birgt [sie](davide+jarek) bewusstlos, Handschuh in Handschuh. [Nele](nele) läuft zwischen zwei Liegen hin und her, bis [Matsuo](matsuo) [sie](nele) auf einen Hocker drückt. [Beide](davide+jarek) werden wieder.
- flee davide "Flüchtigen"
+ rescue jarek+mechaniker davide "holt"
- enemy davide jarek "Rivalen"
- help jarek davide "letzte Flasche"
- ill davide+jarek "bewusstlos"
- sad nele "läuft"
- recover davide+jarek "werden wieder"
- reconcile davide jarek "Handschuh in Handschuh"

== 11 Ring Acht
Auf Druck der Presse, die [April](april) heimlich beliefert hat, bleibt die Station erhalten. [Ilse](ilse) stellt [ihr](ilse) Amt zur Verfügung; gewählt wird [Tove Sommer](tove), und der erste Befehl der neuen [Kommandantin](tove) lautet, [Matsuo](matsuo) solle [sie](tove) endlich küssen. [Er](matsuo) gehorcht. Wenig später bringt [Nele](nele) ein [Mädchen](kind) zur Welt, [Nova](kind), das [seine](kind) Augen von [Jarek](jarek) hat. [Davide](davide), inzwischen von [ihr](nele) geschieden, hält als Erster das [Bündel](kind). [Lin](lin) sitzt in Haft und bekommt jeden Sonntag Tomaten.
- reveal april _ "beliefert"
+ quit ilse "zur Verfügung"
- hire tove "gewählt"
+ kiss matsuo tove "gehorcht"
+ birth nele kind "zur Welt"
- parent jarek kind "Augen von Jarek"
- divorce davide nele "geschieden"
- arrest _ lin "Haft"
