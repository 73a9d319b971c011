%series Pietät Wunderlich
%lang de
%genre undertaker family comedy in Offenbach, TV magazine previews
%cast hedda   | Hedda Wunderlich; Hedda | f
%cast gisela  | Gisela Wunderlich; Gisela | f
%cast ruben   | Ruben Wunderlich; Ruben | m
%cast tarik   | Tarik Bensaïd; Tarik; Bensaïd | m
%cast moni    | Monika Schaub; Moni; Schaub | f
%cast lars    | Lars-Peter Ehrlich; Ehrlich; Lars | m
%cast yvonne  | Yvonne Ehrlich; Yvonne | f
%cast hubertus | Hubertus Grimm; Grimm | m
%cast pastorin | Pastorin Adebayo; Folake Adebayo; Folake | f
%cast leiche  | Herr Kessler; Kessler | m
%cast emil    | Emil Wunderlich | m
%cast oma     | Oma Trude; Trude | f
%cast mops    | Graf Zahl | m
%cast zoe     | Zoe | f

== 1 Ein Toter zu viel
Als [Emil Wunderlich](emil) in [seinem](emil) eigenen Ausstellungssarg entschläft, erbt nicht die [Witwe](gisela) das Bestattungshaus, sondern [Hedda](hedda), [Emils](emil) [Tochter](hedda) aus erster Ehe, [die](hedda) seit sechs Jahren in [Lissabon](@lissabon) Surfbretter repariert. Zähneknirschend kommt [sie](hedda) heim. [Stiefmutter](gisela) [Gisela](gisela) hat schon die Schlösser getauscht, [Halbbruder](ruben) [Ruben](ruben) schläft im Leichenwagen, und der [Sargträger](tarik) [Tarik Bensaïd](tarik) fragt als Einziger, ob [sie](hedda) traurig sei. Gegenüber eröffnet die Konkurrenz: [Grimm](hubertus), Feuerbestattung mit Rabatt.
+ die emil "entschläft"
- married.past emil gisela "Witwe"
- find hedda "erbt"
- parent emil hedda "Tochter"
- return hedda "heim"
- kin gisela hedda "Stiefmutter"
- sibling hedda ruben "Halbbruder"
- enemy hedda hubertus "Konkurrenz"

== 2 Vertauschte Rosen
[Ruben](ruben) verwechselt zwei Särge, so dass die Trauernden von [Herrn Kessler](leiche) an einer unbekannten Dame Abschied nehmen. [Sekretärin](moni) [Moni Schaub](moni), [die](moni) insgeheim das Zepter führt, rettet die Feier mit einem spontanen Ave-Maria. Beim Kaffee fällt [Hedda](hedda) dem [Kundenberater](lars) [Lars-Peter Ehrlich](lars) in den Schoß, buchstäblich, [ihrer](hedda) großen Liebe vom Gymnasium. [Er](lars) freut sich. [Seine](lars) [Gemahlin](yvonne) [Yvonne](yvonne), [die](yvonne) Blumen für das Haus bindet, freut sich nicht. Die [Pastorin](pastorin) [Folake Adebayo](pastorin) hat einen Blick für so etwas und für [Tarik](tarik).
- help moni ruben "rettet"
- love.past hedda lars "Liebe"
+ find hedda lars "Schoß"
- happy lars hedda "freut"
- married lars yvonne "Gemahlin"
- jealous yvonne hedda "nicht"
- love pastorin tarik "Blick"

== 3 Das Angebot
[Hubertus Grimm](hubertus) legt [Hedda](hedda) eine Kaufsumme hin, und [Gisela](gisela) legt sich [Grimm](hubertus) gleich dazu: Seit Wochen trifft sich die lustige [Witwe](gisela) mit dem [Konkurrenten](hubertus) in der Sauna. Das weiß [Moni](moni), das weiß der [Mops](mops) [Graf Zahl](mops), nur der [Sohn](ruben) weiß es nicht. [Lars](lars) führt die [Erbin](hedda) in den Schlafsaal der Särge und probiert mit [ihr](hedda) das Modell »Abendfrieden« aus, ganz angezogen, fast. Der [Sargträger](tarik) kommt dazu und klappt höflich den Deckel zu. Am Abend schenkt [er](tarik) sich drei Raki ein.
- enemy gisela hubertus "Konkurrenten"
- married.past emil gisela "Witwe"
+ affair gisela hubertus "trifft"
- discover moni gisela "weiß"
- discover! ruben gisela "nur der Sohn"
- parent gisela ruben "Sohn"
+ flirt hedda lars "probiert"
- cheat lars yvonne "probiert"
- discover tarik hedda+lars "kommt"
- sad tarik "drei Raki"

== 4 Feuerwehr
Bei [Grimm](hubertus) brennt es. Diesmal unabsichtlich. [Hedda](hedda) öffnet [Grimm](hubertus) die Kühlkammer. So ist [sie](hedda) eben. [Gisela](gisela) fällt [Hubertus](hubertus) um den Hals. Da sieht es auch [Ruben](ruben). [Ruben](ruben) wirft [seiner](ruben) [Mutter](gisela) den Ring vor die Füße. Es war [Emils](emil) Ring. [Gisela](gisela) ohrfeigt [Ruben](ruben). [Moni](moni) holt [Ruben](ruben) zu sich. [Moni](moni) ist doppelt so alt. [Sie](moni) kocht Linsen. [Yvonne](yvonne) findet ein Haar. Es ist lang und salzig. [Lars](lars) hat kurze Haare.
- help hedda hubertus "öffnet"
- flirt gisela hubertus "um den Hals"
+ discover ruben gisela+hubertus "sieht"
- parent gisela ruben "Mutter"
- quarrel gisela ruben "wirft"
- attack gisela ruben "ohrfeigt"
- housemate.start moni ruben "zu sich"
- discover yvonne lars "findet"

== 5 Kranz und Schleife
Auf der Schleife zur Beisetzung von [Oma Trude](oma) steht in Goldlettern: »[Hedda](hedda) schläft mit [meinem](yvonne) [Mann](lars).« [Floristin](yvonne) [Yvonne](yvonne) hat zugeschlagen. [Lars-Peter](lars) beteuert vor versammelter Gemeinde, zwischen [ihm](lars) und der [Chefin](hedda) sei gar nichts, was nun wieder die [Chefin](hedda) kränkt. [Oma Trude](oma), wie sich beim Zuschrauben zeigt, lebt. [Sie](oma) setzt sich auf und verlangt Bienenstich. [Tarik](tarik), [der](tarik) vor Schreck die Treppe hinunterfällt, wird von der [Geistlichen](pastorin) verbunden, sehr gründlich. [Gisela](gisela) zieht zu [ihrem](gisela) [Feuerbestatter](hubertus).
- accuse yvonne hedda "Goldlettern"
- married lars yvonne "Mann"
- affair! hedda lars "gar nichts"
- boss hedda lars "Chefin"
- sad hedda lars "kränkt"
+ die! oma "lebt"
- injure tarik "Treppe"
- treat tarik pastorin "verbunden"
+ move gisela hubertus "zieht"

== 6 Probeliegen
Die auferstandene [Greisin](oma) will von [ihrer](oma) Familie, die schon geerbt hatte, nichts mehr wissen und mietet sich in der Pietät ein. [Sie](oma) bringt [Ruben](ruben) Poker bei und [Moni](moni) auf den Gedanken, dass der [Junge](ruben) kein Junge mehr sei. Tatsächlich stehen der [Halbbruder](ruben) der [Chefin](hedda) und [seine](ruben) [Vermieterin](moni) bald eng am Linsentopf. [Yvonne](yvonne) und der ertappte [Gatte](lars) machen eine Paartherapie, deren [Leiterin](pastorin) [Folake](pastorin) heißt. [Die](pastorin) hat andere Sorgen: [Tarik](tarik) sagt im Schlaf einen Namen, und es ist nicht [ihrer](pastorin).
- move oma "mietet"
- reject oma _ "nichts mehr wissen"
- help oma ruben "bringt"
+ love.start moni ruben "Gedanken"
- sibling hedda ruben "Halbbruder"
- flirt moni ruben "Linsentopf"
- housemate moni ruben "Vermieterin"
- advisor pastorin lars+yvonne "Paartherapie"
- married lars yvonne "Gatte"
+ love tarik hedda "sagt im Schlaf"
- couple pastorin tarik "im Schlaf"

== 7 Das zweite Testament
In der Hose, in der [Emil](emil) beerdigt werden sollte, findet [Moni](moni) ein zweites Testament: Alles gehe an eine gewisse [Zoe](zoe), [seine](emil) jüngste [Tochter](zoe). Noch eine [Tochter](zoe)? [Gisela](gisela) verschluckt sich an der Sauna. [Hedda](hedda) reist der [Halbschwester](zoe) nach [Kassel](@kassel) hinterher, begleitet von [Lars](lars), und in der Pension gibt es bloß ein Bett. Diesmal wird nichts zugeklappt. [Tarik](tarik) macht derweil mit der [Pastorin](pastorin) Schluss, anständig, mit Blumen von [Yvonne](yvonne), [die](yvonne) zum ersten Mal seit Monaten lacht.
- find moni "findet"
- parent emil zoe "jüngste Tochter"
- travel hedda+lars "reist" @kassel
- sibling hedda zoe "Halbschwester"
+ sex hedda lars "bloß ein Bett"
- cheat lars yvonne "bloß ein Bett"
+ breakup tarik pastorin "Schluss"
- happy yvonne "lacht"

== 8 Zoe
[Zoe](zoe) ist elf. [Zoe](zoe) hat [Emils](emil) Ohren. Eine Mutter gibt es nicht mehr. [Hedda](hedda) nimmt [Zoe](zoe) mit. [Ruben](ruben) mag die [Kleine](zoe) sofort. [Gisela](gisela) mag [sie](zoe) nicht. [Grimm](hubertus) rechnet. [Grimm](hubertus) verlässt [Gisela](gisela) per Postkarte. [Die](gisela) steht mit Koffern vor der Pietät. [Hedda](hedda) lässt die [Stiefmutter](gisela) ein. [Tarik](tarik) baut [Zoe](zoe) ein Bett aus Sargholz. [Lars](lars) will [Yvonne](yvonne) alles sagen. [Lars](lars) sagt nichts.
- parent emil zoe "Ohren"
- housemate.start hedda zoe "mit"
- reject gisela zoe "nicht"#2
+ breakup hubertus gisela "verlässt"
- help hedda gisela "lässt die"
- kin gisela hedda "Stiefmutter"
- gift tarik zoe "Bett"
- reveal! lars yvonne "sagt nichts"

== 9 Schwarze Kasse
Wie konnte [Grimm](hubertus) Särge zum halben Preis anbieten? [Zoe](zoe), im Spionieren geübt, schleicht sich mit dem [Mops](mops) ins Lager und erkennt [Emils](emil) Bestände wieder. Gestohlen hat sie [Ehrlich](lars), der [Mann](lars) mit dem passenden Namen, im Auftrag des [Rivalen](hubertus). [Hedda](hedda) muss also den [Liebhaber](lars) feuern, und zwar vor [dessen](lars) [Gattin](yvonne), [die](yvonne) eben erst von der Pension erfährt. Mit vereinten Kräften setzen [Chefin](hedda) und [Floristin](yvonne) [ihn](lars) in den Leichenwagen Richtung Bahnhof. [Ruben](ruben) küsst die [Sekretärin](moni), und die Lesebrille beschlägt.
- investigate zoe hubertus "schleicht"
- discover zoe hubertus "erkennt"
+ steal lars hedda "Gestohlen"
- affair hedda lars "Liebhaber"
- quit lars hedda "feuern"
- discover yvonne hedda+lars "erfährt"
- married lars yvonne "Gattin"
+ breakup hedda+yvonne lars "setzen"
- kiss moni ruben "küsst"

== 10 Stilles Wasser
Die zwei [Betrogenen](hedda+yvonne) gründen eine Blumensparte und stellen fest, dass [sie](hedda+yvonne) über denselben [Kerl](lars) am besten lachen. [Gisela](gisela), arm und brav geworden, lernt Totenmasken schminken, ausgerechnet von der [Frau](moni), die [ihren](gisela) [Sohn](ruben) nachts nach Hause bringt, nämlich in [ihr](moni) eigenes. Es setzt was. Nach der Tortenschlacht nennt die [Mutter](gisela) die [Freundin](moni) [ihres](gisela) [Sohnes](ruben) zum ersten Mal beim Vornamen. [Folake](pastorin) lädt [Tarik](tarik) auf einen Tee und sagt [ihm](tarik), [er](tarik) solle endlich reden. [Er](tarik) übt vor dem [Mops](mops).
- create hedda+yvonne "gründen"
+ friend.start hedda yvonne "lachen"
- advisor moni gisela "lernt"
- parent gisela ruben "Sohn"
- attack gisela moni "Tortenschlacht"
- couple moni ruben "Freundin"
- reconcile gisela moni "Vornamen"
- invite pastorin tarik "lädt"
- help pastorin tarik "reden"

== 11 Nachruf auf Trude
Nun stirbt [Oma Trude](oma) doch, im Sitzen, mit einem Full House in der Hand. [Ihr](oma) Erspartes vermacht [sie](oma) zu gleichen Teilen [Zoe](zoe) und dem [Graf Zahl](mops). Am Grab hält [Tarik](tarik) die Rede, und was als Nachruf beginnt, wird zur Liebeserklärung an eine [Frau](hedda), [die](hedda) mit Surfbrettern besser umgehen könne als mit Menschen. [Hedda](hedda) starrt in die Grube. [Sie](hedda) sei schwanger, sagt [sie](hedda) hinterher, im zweiten Monat, und [Kassel](@kassel) lasse grüßen. [Tarik](tarik) nickt, bringt [ihr](hedda) Schuhe nach Hause und trägt auch noch die Tasche.
+ die oma "stirbt"
- gift oma mops+zoe "vermacht"
- create tarik "Rede"
+ confess tarik hedda "Liebeserklärung"
- reveal hedda tarik "sagt sie"
+ pregnant hedda lars "schwanger"
- help tarik hedda "trägt"

== 12 Himmel über Offenbach
[Hubertus Grimm](hubertus) wird wegen Hehlerei abgeführt; an der Tür drückt [ihm](hubertus) die [Verlassene](gisela) die Postkarte in die Hand. [Lars](lars), reumütig, will zum Kind stehen und zu [Yvonne](yvonne) zurück, notfalls umgekehrt. Beide [Frauen](hedda+yvonne) schicken [ihn](lars) in die Sauna. [Ruben](ruben) steckt [seiner](ruben) [Moni](moni) den Ring an, den [er](ruben) einst der [Mutter](gisela) vor die Füße warf. [Zoe](zoe) führt den [Mops](mops) als Ringträger. Auf der Rückfahrt, im Leichenwagen, legt [Hedda](hedda) dem [Fahrer](tarik) die Hand auf den Schaltknüppel und lässt sie dort. „Anständig“, sagt [Tarik](tarik) und würgt den Motor ab.
- arrest _ hubertus "abgeführt"
- breakup.past hubertus gisela "Verlassene"
- reconcile? lars yvonne "zurück"
+ reject hedda+yvonne lars "schicken"
- propose ruben moni "Ring"
- parent gisela ruben "Mutter"
+ couple.start hedda tarik "legt"
