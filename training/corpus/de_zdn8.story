%series Die Wasserturm-Wichte
%lang de
%genre children's series, Lübeck, afternoon programme guide
%cast malou | Malou | f
%cast fiete | Fiete | m
%cast cem | Cem | m
%cast thuy | Thuy | f
%cast rufus | Rufus von Dohlen; Rufus | m
%cast knopp | Herr Knopp; Knopp | m
%cast doerte | Oma Dörte; Dörte | f
%cast sommer | Frau Sommer | f
%cast schlumpe | Schlumpe | f
%cast kroete | Doktor Krötenberg; Krötenberg | m
%cast baecker | - | m
%cast neue | Inga | f
%cast mama | - | f
%cast papa | Jonte | m
%cast brieftraegerin | - | f

== 1 Der Turm gehört uns
[Malou](malou), neun, ist mit [ihrer](malou) [Mutter](mama) in die alte Schleusenwärterwohnung gezogen und langweilt sich. Im verlassenen Wasserturm nebenan trifft [sie](malou) auf drei [Kinder](cem+fiete+thuy), [die](cem+fiete+thuy) dort eine Bande haben: [Fiete](fiete), [der](fiete) alles bauen kann, [Thuy](thuy), [die](thuy) alles weiß, und [Cem](cem), [der](cem) alles aufisst. Neue nehmen [sie](cem+fiete+thuy) nicht. Doch als die Leiter wegkippt und der [Kleinste](cem) am Fensterbrett zappelt, klettert die [Neue](malou) an der Regenrinne hoch und holt [ihn](cem) herunter. Na gut, sagt [Fiete](fiete). [Eine](malou) geht noch.
- parent mama malou "Mutter"
- move malou+mama "gezogen"
+ meet cem+fiete+thuy malou "trifft"
- reject cem+fiete+thuy _ "Neue nehmen"
+ rescue malou cem "holt"
- friend.start cem+fiete+thuy malou "Eine geht noch"

== 2 Schlumpe
Eine fremde [Hündin](schlumpe) sitzt im Turm und rührt sich nicht vom Fleck. [Cem](cem) gibt [ihr](schlumpe) [sein](cem) Pausenbrot, was [er](cem) sonst nie tut. [Thuy](thuy) schlägt nach: Es ist ein Schapendoes, und [er](schlumpe) bekommt Junge. [Er](schlumpe)? [Sie](schlumpe)! [Hausmeister](knopp) [Knopp](knopp), [der](knopp) Tiere nicht leiden kann, will die [Hündin](schlumpe) ins Tierheim bringen. Die vier [Freunde](cem+fiete+malou+thuy) verstecken [sie](schlumpe) im leeren Kessel und spielen [ihm](knopp) vor, das Bellen sei ein Husten. Nach dem fünften Hustenanfall bringt [Knopp](knopp) Salbeitee.
- gift cem schlumpe "Pausenbrot"
- discover thuy schlumpe "schlägt"
- pregnant schlumpe "Junge"
- friend cem+fiete+thuy malou "Freunde"
- abduct? knopp schlumpe "Tierheim"
- help cem+fiete+malou+thuy schlumpe "verstecken"
+ betray cem+fiete+malou+thuy knopp "spielen ihm"
- gift knopp cem+fiete+malou+thuy "Salbeitee"

== 3 Rufus von nebenan
[Rufus von Dohlen](rufus) hat ein Fahrrad mit acht Lampen und keinen einzigen Freund. [Er](rufus) wäre so gern in der Bande! Weil [er](rufus) es nicht sagen kann, petzt [er](rufus) dem [Hausmeister](knopp), dass im Kessel gar niemand hustet. Der [Verräter](rufus) bereut es sofort. Bevor [Knopp](knopp) die Treppe hinaufgestiegen ist, lockt [Rufus](rufus) die [Hündin](schlumpe) mit einer Wurst in [seine](rufus) eigene Garage. Nun haben die [Wichte](cem+fiete+malou+thuy) keinen Hund mehr, und der [Junge](rufus) hat [einen](schlumpe). [Er](rufus) weiß nur nicht, was [der](schlumpe) frisst.
- sad rufus "keinen einzigen Freund"
+ betray rufus cem+fiete+malou+thuy "petzt"
- reveal rufus knopp "petzt"
- sad rufus "bereut"
+ rescue rufus schlumpe "lockt"

== 4 Fünf auf einen Streich
Nachts klingelt bei [Thuy](thuy) das Telefon. Es ist [Rufus](rufus), und [er](rufus) flüstert, da komme etwas heraus. Da kommen fünf heraus, alle blind, alle hungrig. Am Telefon erklärt [sie](thuy) [ihm](rufus), was zu tun ist, und [er](rufus) macht alles richtig. Am Morgen stehen die [anderen](cem+fiete+malou) mit bösen Gesichtern vor der Garage. [Malou](malou) will den [Dieb](rufus) anschreien. Dann sieht [sie](malou), wie [er](rufus) mit [Schlumpe](schlumpe) im Stroh liegt und schläft, einen Welpen auf jedem Knie. [Sie](malou) schreit ein anderes Mal.
+ birth schlumpe "heraus"#2
- reveal rufus thuy "flüstert"
- help thuy rufus "erklärt"
- help rufus schlumpe "richtig"
- sad cem+fiete+malou rufus "bösen"
- steal rufus cem+fiete+malou "Dieb"

== 5 Das Gespenst in Klasse 3b
In der Schule spukt es: Kreide wandert, Stühle knarren, und der Globus dreht sich nachts. [Frau Sommer](sommer), die [Lehrerin](sommer), glaubt nicht an Gespenster. [Fiete](fiete) baut eine Falle aus Mehl und Bindfaden. Hinein tappt [Doktor Krötenberg](kroete)! Der [Rektor](kroete) übernachtet seit Tagen im Kartenraum, weil [seine](kroete) Heizung kaputt ist, und übt vor dem Globus [seine](kroete) Reise nach [Peru](@peru). Die [Kinder](cem+fiete+malou+thuy) versprechen, [ihn](kroete) nicht zu verraten. Ganz weiß im Gesicht, und zwar vom Mehl, dankt [er](kroete) [ihnen](cem+fiete+malou+thuy).
- advisor sommer _ "Lehrerin"
- create fiete "baut"
+ discover cem+fiete+malou+thuy kroete "tappt"
- travel? kroete "Reise" @peru
- reveal! cem+fiete+malou+thuy kroete "nicht zu verraten"

== 6 Ein Tag am Meer
Ausflug an die Ostsee. Es weht, der Sand knirscht zwischen den Zähnen, und die Möwen haben es auf Pommes abgesehen. [Oma Dörte](doerte) gräbt [Fiete](fiete), [ihren](doerte) [Enkel](fiete), bis zum Hals ein. [Cem](cem) zählt Quallen und hört bei hundert auf. Die kleinen Hunde sehen zum ersten Mal Wasser und halten es für einen großen Hund. Auf der Heimfahrt schlafen alle im Zug. Nur [Malou](malou) ist wach und denkt an [jemanden](papa), [der](papa) früher immer mit [ihr](malou) ans Meer gefahren ist.
- travel cem+doerte+fiete+malou "Ausflug"
- kin doerte fiete "Enkel"
+ sad malou papa "denkt"
- travel.past malou+papa "gefahren"

== 7 Die Flaschenpost
[Rufus](rufus), seit dem Frühstück offiziell der fünfte [Wicht](rufus), fischt eine Flasche aus der [Trave](@trave). Darin steckt ein Brief: „Wer das liest, ist [mein](papa) Freund. [J.](papa)“ Die [Kinder](cem+fiete+malou+rufus+thuy) antworten, obwohl [Thuy](thuy) sagt, dass Flüsse nur in eine Richtung fließen. Am nächsten Tag liegt eine zweite Flasche da. [Malou](malou) kennt die Schrift. [Sie](malou) sagt es keinem, nicht einmal [ihrer](malou) [Mutter](mama), [die](mama) am Abendbrottisch fragt, warum [sie](malou) nichts isst. Die [Neunjährige](malou) versteckt den Brief im Gummistiefel.
- friend.start cem+fiete+malou+thuy rufus "fünfte Wicht"
- find rufus "fischt"
+ discover malou papa "kennt"
- reveal! malou mama "keinem"
- parent mama malou "Mutter"

== 8 Wer ist J.?
[Cem](cem) folgt [Malou](malou) heimlich, weil [er](cem) denkt, [sie](malou) habe irgendwo Kuchen. Stattdessen sitzt [sie](malou) am Kanal bei einem [Mann](papa), [der](papa) auf einem Hausboot wohnt, und [die beiden](malou+papa) reden und weinen und reden. Es ist [ihr](malou) [Papa](papa). [Er](papa) habe sich nicht zu klingeln getraut, sagt [Jonte](papa), weil [ihre](malou) [Mutter](mama) [ihm](papa) so böse sei. [Cem](cem), [der](cem) im Schilf hockt, muss niesen. „[Du](cem) verrätst [uns](malou+papa) nicht?“, fragt [sie](malou). [Er](cem) schüttelt den Kopf. Kuchen gibt es übrigens auch.
- investigate cem malou "folgt"
+ return papa malou "sitzt"
- sad malou+papa "weinen"
- parent papa malou "Papa"
- sad mama papa "böse"
- discover cem malou+papa "hockt"
- reveal! cem malou+papa "verrätst"

== 9 Der Turm soll weg
Ein Zettel hängt an der Tür: Abriss am Freitag! [Herr Knopp](knopp), [der](knopp) ihn aufhängen musste, hat dabei geschnieft. Früher, so kommt heraus, hat [er](knopp) selbst als Junge im Turm gespielt, zusammen mit einem [Mädchen](doerte), [das](doerte) [ihn](knopp) im Armdrücken besiegte. [Thuy](thuy) schreibt an den Bürgermeister, [Fiete](fiete) schweißt die Tür zu, [Rufus](rufus) kettet sich an. Abends bringt [ihm](rufus) [Oma Dörte](doerte) Suppe. [Sie](doerte) sieht den [Hausmeister](knopp) lange an und krempelt dann den Ärmel hoch. [Er](knopp) wird rot: „[Du](doerte) bist das?“
- sad knopp "geschnieft"
- friend.past doerte knopp "zusammen"
- create thuy "schreibt"
- gift doerte rufus "Suppe"
+ discover knopp doerte "bist das"

== 10 Freitag
Der Bagger kommt. Vor dem Turm stehen fünf [Kinder](cem+fiete+malou+rufus+thuy), sechs Hunde, ein [Rektor](kroete) im Poncho, die [Briefträgerin](brieftraegerin) und der [Bäcker](baecker), [dem](baecker) [Cem](cem) versprochen hat, nie wieder Streusel zu stibitzen. Der Baggerfahrer verschränkt die Arme. Da drängt sich eine [Frau](mama) durch: [Malous](malou) [Mutter](mama), von Beruf Architektin. Unter dem Putz, hat [sie](mama) nachgewiesen, ist der Turm dreihundert Jahre alt und darf gar nicht weg. Alle jubeln. Nur [sie](mama) nicht, denn hinter dem Bagger hat [sie](mama) [jemanden](papa) stehen sehen, mit Blumen.
- help baecker+brieftraegerin+kroete cem+fiete+malou+rufus+thuy "stehen"
- steal.past cem baecker "stibitzen"
- parent mama malou "Mutter"
+ discover mama "nachgewiesen"
- help mama cem+fiete+malou+rufus+thuy "Architektin"
- happy cem+fiete+malou+rufus+thuy "jubeln"
- return papa mama "stehen sehen"

== 11 Böse Erwachsene
[Mama](mama) nimmt die Blumen nicht. [Papa](papa) sei einfach fortgegangen, hält [sie](mama) [ihm](papa) vor. [Er](papa) sei krank gewesen, sagt [er](papa), und habe sich dafür geschämt. [Malou](malou), um [die](malou) es geht und [die](malou) keiner fragt, reißt aus. Bis zum Abend suchen [die zwei](mama+papa), erst getrennt, dann gemeinsam. Gefunden wird das [Mädchen](malou) von [Schlumpe](schlumpe): [Es](malou) sitzt im Kessel und hustet. „[Ich](malou) komme raus“, sagt [Malou](malou), „wenn [ihr](mama+papa) einander zuhört.“ Da setzen sich die [Eltern](mama+papa) davor und hören zu.
- reject mama papa "nimmt"
- accuse mama papa "hält"
- breakup.past papa mama "fortgegangen"
- ill.past papa "krank"
- sad.past papa "geschämt"
+ flee malou mama+papa "reißt"
- investigate mama+papa malou "suchen"
- find schlumpe malou "Gefunden"
- reconcile? mama papa "zuhört"
- parent mama+papa malou "Eltern"

== 12 Das Rennen der Seifenkisten
[Inga](neue), neu in der 3b, fährt schneller als alle anderen, und das passt [Fiete](fiete) nicht. [Seine](fiete) Kiste hat Flügel, [ihre](neue) hat nur Räder. Vor dem Finale lockert [jemand](fiete) [Ingas](neue) Schrauben. [Rufus](rufus) gerät in Verdacht, weil [er](rufus) früher gepetzt hat, und [Malou](malou) verteidigt [ihn](rufus). Kurz vor dem Ziel hält der [Favorit](fiete) mitten auf der Strecke an, steigt aus und gibt zu, dass [er](fiete) es war. [Inga](neue) bremst ebenfalls. [Sie](neue) reicht [ihm](fiete) den Schraubenzieher. Erster wird ein Welpe auf einem Skateboard.
- enemy fiete neue "passt"
- betray fiete neue "lockert"
- accuse _ rufus "Verdacht"
- help malou rufus "verteidigt"
+ reveal fiete neue "gibt"
- reconcile fiete neue "reicht"

== 13 Wichtfest
Der Turm hat ein neues Dach und wird gefeiert. Die fünf Welpen ziehen aus: einer zum [Bäcker](baecker), einer zu [Inga](neue), einer zur [Briefträgerin](brieftraegerin), [die](brieftraegerin) das sehr mutig findet, und zwei nehmen sich [Knopp](knopp) und [Oma Dörte](doerte), [die](doerte+knopp) jetzt auffallend oft Armdrücken üben. [Doktor Krötenberg](kroete) schickt eine Karte aus [Peru](@peru). [Papa](papa) wohnt weiter auf dem Boot, aber es liegt nun direkt vor [Mamas](mama) Küchenfenster. [Schlumpe](schlumpe) bleibt bei den [Wichten](cem+fiete+malou+rufus+thuy). Und [Malou](malou)? [Die](malou) langweilt sich kein bisschen.
- celebrate _ "gefeiert"
+ flirt doerte knopp "Armdrücken"
- travel kroete "Karte" @peru
- neighbour.start mama papa "direkt vor"
- happy malou "kein bisschen"
