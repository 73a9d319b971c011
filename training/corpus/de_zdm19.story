%series Fahrschule Wendt
%lang de
%genre early-evening comedy series, Magdeburg driving school, short texts of a daily paper's TV page
%cast birgit | Birgit Wendt; Birgit; Wendt | f
%cast sven | Sven Wendt; Sven | m
%cast jette | Jette Wendt; Jette | f
%cast arvo | Arvo Tamm; Arvo | m
%cast gerlinde | Gerlinde Kühn; Frau Kühn; Gerlinde | f
%cast hoang | Minh Hoang; Minh; Hoang | m
%cast rabe | Dieter Raabe; Raabe | m
%cast alex | Alex Thoma; Alex | f
%cast polizist | - | m
%cast raser | Ricardo | m
%cast pastor | Pastor Lüders; Lüders | m
%cast funktionaer | - | m
%cast konkurrentin | Silke Bahr; Bahr | f

== 1 Rechts vor links
[Birgit Wendt](birgit) hat 4000 Magdeburgern das Fahren beigebracht, nur dem eigenen [Mann](sven) nicht das Treusein. [Sven](sven), [Buchhalter](sven) der Fahrschule, ist mit einer [Schülerin](alex) gesehen worden, auf dem Rücksitz. [Birgit](birgit) lässt [ihn](sven) aus dem laufenden Wagen aussteigen, bei Tempo zehn. Die Kasse hat [er](sven) mitgenommen. [Tochter](jette) [Jette](jette), [die](jette) dreimal durch die Prüfung gefallen ist, muss deshalb den Telefondienst übernehmen. Der erste [Anrufer](arvo), ein [Este](arvo), sucht Arbeit. Bis zum Abend ist [er](arvo) Fahrlehrer, obgleich [er](arvo) auf die Frage nach [seinem](arvo) Führerschein ein wenig hustet.
- advisor.past birgit _ "beigebracht"
- married birgit sven "Mann"
- cheat sven birgit "Rücksitz"
- affair alex sven "Rücksitz"
+ breakup birgit sven "aussteigen"
- steal sven birgit "mitgenommen"
- parent birgit jette "Tochter"
- lose.past jette "gefallen"
- hire jette birgit "Telefondienst"
+ hire arvo birgit "Fahrlehrer"

== 2 Der Este
[Arvo](arvo) fährt, als sei die Elbe zugefroren. [Gerlinde Kühn](gerlinde), mit 71 die älteste [Anfängerin](gerlinde) der Stadt, ist begeistert. Der [Prüfer](rabe) vom TÜV, [Dieter Raabe](rabe), ist es weniger; [er](rabe) lässt die [Dame](gerlinde) durchfallen, weil [sie](gerlinde) [ihm](rabe) im Kreisverkehr ein Lakritz angeboten hat. Außer sich fordert [sie](gerlinde) [ihn](rabe) zum Duell, Ort und Zeit nach [seiner](rabe) Wahl. [Jette](jette) findet beim Aufräumen [Arvos](arvo) Jacke und darin keinen Führerschein, sondern den Pass eines Rallyefahrers, gesperrt auf Lebenszeit. [Sie](jette) steckt ihn zurück. Irgendwer in diesem Haus muss ja fahren können.
- happy gerlinde "begeistert"
+ reject rabe gerlinde "durchfallen"
- gift? gerlinde rabe "Lakritz"
- sad gerlinde rabe "Außer sich"
- threaten gerlinde rabe "Duell"
+ discover jette arvo "findet"
- reveal! jette _ "steckt"

== 3 Toter Winkel
[Alex Thoma](alex), [Svens](sven) Eroberung vom Rücksitz, meldet sich bei [Birgit](birgit) zum Intensivkurs an. Die [Betrogene](birgit) traut [ihren](birgit) Ohren nicht, das Geld aber nimmt [sie](birgit). Auf der Autobahn, bei 130, stellt sich heraus, dass die [Jüngere](alex) von der Ehe keine Ahnung hatte; [Sven](sven) hatte sich als Witwer ausgegeben. [Birgit](birgit) kommt auf dem Standstreifen zum Stehen. Die beiden [Frauen](alex+birgit) steigen aus und schreien gemeinsam gegen den Lärm an, was unter Fachleuten als Therapie gilt. Ein [Streifenpolizist](polizist) hört zu, bis [er](polizist) an der Reihe ist.
- cheat.past sven birgit "Betrogene"
+ discover birgit sven "stellt sich heraus"
- betray.past sven alex "ausgegeben"
+ reconcile alex birgit "gemeinsam"

== 4 Einparken für Fortgeschrittene
[Silke Bahr](konkurrentin) betreibt die Fahrschule gegenüber und lockt [Birgits](birgit) Kundschaft mit Gratiswürstchen. Wer steckt dahinter? Natürlich der [Mann](sven), [der](sven) mit der Kasse durchging: [Sven](sven) macht jetzt bei der [Konkurrentin](konkurrentin) die Bücher und, wie [Frau Kühn](gerlinde) vom Balkon aus feststellt, auch das Frühstück. [Minh Hoang](hoang), [Imbisswirt](hoang) und Fahrschüler in der 90. Stunde, hilft [Birgit](birgit) mit Frühlingsrollen aus. [Er](hoang) hätte die Prüfung längst bestehen können. [Er](hoang) besteht sie nicht, weil dann die Fahrstunden mit [ihr](birgit) vorbei wären, was alle wissen, nur [sie](birgit) nicht.
- enemy birgit konkurrentin "Konkurrentin"
- married birgit sven "Mann"
- steal.past sven birgit "durchging"
- hire sven konkurrentin "Bücher"
- affair konkurrentin sven "Frühstück"
+ discover gerlinde konkurrentin+sven "feststellt"
- help hoang birgit "hilft"
+ love hoang birgit "vorbei wären"
- discover! birgit hoang "nur sie"

== 5 Geisterfahrer
Nachts rast ein schwarzer Wagen durch [Buckau](@buckau), die Polizei tappt im Dunkeln. [Jette](jette) hält [Arvo](arvo) für den [Raser](raser) und legt sich auf die Rückbank [seines](arvo) Autos, um [ihn](arvo) zu überführen. Stattdessen wird [sie](jette) Zeugin, wie der [Este](arvo) den wahren [Täter](raser) verfolgt, ausbremst und aus dem qualmenden Wrack zieht. [Ricardo](raser) heißt [dieser](raser), ist neunzehn und der [Neffe](raser) des [Prüfers](rabe). Dem [Streifenpolizisten](polizist), [der](polizist) als Nächster eintrifft, kann [Arvo](arvo) keine Papiere zeigen. Da springt [Jette](jette) hinters Lenkrad. Gefahren, behauptet die dreifach [Durchgefallene](jette), sei [sie](jette).
- accuse? jette arvo "Raser"
- investigate jette arvo "überführen"
- investigate arvo raser "verfolgt"
+ rescue arvo raser "zieht"
- injure raser "Wrack"
- kin rabe raser "Neffe"
+ help jette arvo "springt"
- betray jette polizist "behauptet"

== 6 Stadtrundfahrt
Sonntags fährt die Fahrschule mit [Gerlinde](gerlinde) in den Harz. Es gibt Bienenstich, eine Panne und einen Sonnenuntergang, in dieser Folge. [Pastor Lüders](pastor), [der](pastor) seit der Konfirmation der Kinder nicht mehr Auto gefahren ist, erklärt das Moos. [Minh](hoang) wechselt den Reifen, [Birgit](birgit) hält die Lampe, und eine Weile lang hört man nur den Bach. Auf der Rückfahrt schlafen alle, bis auf [den](arvo), [der](arvo) steuert. Wer langsam fährt, kommt auch ans Ziel, steht hinten auf dem Wagen. Noch nie hat es so gestimmt.
+ help birgit hoang "Lampe"
- create hoang "wechselt"

== 7 Der Neffe
[Raabe](rabe) sucht [Birgit](birgit) auf, den Hut in der Hand. [Sein](rabe) Besuch gilt [Arvo](arvo), [der](arvo) dem [Jungen](raser) das Leben gerettet hat. Zum Dank will der gestrenge [Prüfer](rabe) die nächste [Kandidatin](jette) ungesehen durchwinken; es trifft [Jette](jette), und [die](jette) will nicht. [Sie](jette) verlangt eine richtige Prüfung, fährt fehlerlos und überfährt auf dem letzten Meter den Hut. Ein viertes Mal nicht bestanden. [Ricardo](raser), im Gips, erbietet sich, [ihr](jette) die Theorie abzufragen. Worin [sie](jette) seit Jahren firm ist, doch das muss [er](raser) ja nicht wissen.
- travel rabe "sucht"
- rescue.past arvo raser "gerettet"
- help? rabe jette "durchwinken"
+ reject jette rabe "will nicht"
- lose jette "nicht bestanden"
- injure raser "im Gips"
- help? raser jette "erbietet"
- betray jette raser "nicht wissen"

== 8 Schwarze Kasse
[Sven](sven) hat es wieder getan: Mit der Kasse der [Bahr](konkurrentin) unterm Arm steht [er](sven) vor [Birgits](birgit) Tür und möchte verziehen bekommen. Die [Ehefrau](birgit) bittet [ihn](sven) herein, serviert Kaffee und ruft zwischen zwei Keksen die [Bestohlene](konkurrentin) an. [Silke Bahr](konkurrentin) bringt gleich [Alex](alex) mit. Zu dritt setzen die [Frauen](alex+birgit+konkurrentin) den [Schwerenöter](sven) auf den Fahrersitz, und nun muss [er](sven), [der](sven) nie fahren gelernt hat, [sie](alex+birgit+konkurrentin) durch den Feierabendverkehr bringen, bis [er](sven) auf dem Revier um Verhaftung bittet. Der [Polizist](polizist) nimmt sich Zeit für das Protokoll.
- steal sven konkurrentin "wieder getan"
- reconcile? birgit sven "verziehen"
- married birgit sven "Ehefrau"
+ betray birgit sven "ruft"
- abduct alex+birgit+konkurrentin sven "setzen"
+ arrest? polizist sven "Verhaftung"

== 9 Anhalter
Der Rallyeverband hat [Arvo](arvo) ausfindig gemacht. Ein [Herr](funktionaer) aus [Tallinn](@tallinn) will [ihn](arvo) zurückholen, die Sperre sei ein Irrtum gewesen; nicht [Arvo](arvo), sondern [sein](arvo) [Beifahrer](funktionaer) habe damals gedopt. Woher der [Fremde](funktionaer) das so genau weiß? [Er](funktionaer) war der [Beifahrer](funktionaer). Sieben Jahre hat [er](funktionaer) geschwiegen, sieben Jahre hat der [andere](arvo) Kupplungen getreten, die [ihm](arvo) nicht gehörten. [Gerlinde](gerlinde) fragt, ob [sie](gerlinde) dem [Kerl](funktionaer) eine scheuern dürfe. [Arvo](arvo) schüttelt den Kopf und lädt [ihn](funktionaer) in den Imbiss ein. [Jette](jette) bestellt nichts, [ihr](jette) ist schlecht vor Abschied.
- find funktionaer arvo "ausfindig"
- return? arvo "zurückholen" @tallinn
+ reveal funktionaer arvo "gedopt"
- betray.past funktionaer arvo "geschwiegen"
- attack? gerlinde funktionaer "scheuern"
- invite arvo funktionaer "lädt"
- sad jette arvo "schlecht"

== 10 Neunzig plus eins
[Minh Hoang](hoang) besteht versehentlich. Beim Rückwärtseinparken war [er](hoang) in Gedanken. [Raabe](rabe) gratuliert, [Birgit](birgit) überreicht den Führerschein, und dem [Imbisswirt](hoang) laufen die Tränen in den Kragen. [Frau Kühn](gerlinde) kann es nicht mehr mit ansehen; [sie](gerlinde) nimmt die [Fahrlehrerin](birgit) beiseite und erklärt [ihr](birgit) die letzten neunzig Stunden. Als [Birgit](birgit) begriffen hat, ist [er](hoang) schon fort. [Sie](birgit) setzt sich ans Steuer, überholt zum ersten Mal in [ihrem](birgit) Leben rechts und schneidet [ihm](hoang) an der Strombrücke den Weg ab. Dort nimmt [sie](birgit) [ihm](hoang) den Schein wieder weg.
- find hoang "besteht"
- gift birgit hoang "überreicht"
- sad hoang "Tränen"
+ reveal gerlinde birgit "erklärt"
- discover birgit hoang "begriffen"
+ steal birgit hoang "wieder weg"

== 11 Das Duell
[Gerlinde Kühn](gerlinde) gegen [Dieter Raabe](rabe), Parkplatz am Neustädter See, fünf Uhr früh. Sekundanten sind [Pastor Lüders](pastor) und [Ricardo](raser). [Sie](gerlinde) fährt den Slalom, [er](rabe) schaut auf die Uhr, danach umgekehrt. Um elf Hundertstel gewinnt die [Einundsiebzigjährige](gerlinde), und der [Unterlegene](rabe), seit sechs Jahren Witwer, bietet [ihr](gerlinde) ein Lakritz an. [Lüders](pastor) behauptet hinterher, [die zwei](gerlinde+rabe) hätten sich geküsst. [Ricardo](raser) behauptet, das sei die Morgensonne gewesen. [Jette](jette) hat nichts gesehen, [sie](jette) saß währenddessen mit [Arvo](arvo) im Auto und brachte [ihm](arvo) das Wort „bleiben“ auf Deutsch bei.
- enemy gerlinde rabe "gegen"
+ find gerlinde "gewinnt"
- lose rabe "Unterlegene"
- married.past _ rabe "Witwer"
- gift rabe gerlinde "bietet"
- kiss? gerlinde rabe "geküsst"
- advisor jette arvo "brachte"

== 12 Freie Fahrt
Fünfter Versuch. [Jette](jette) sitzt am Steuer, daneben [Mutter](birgit) [Birgit](birgit), hinten [Raabe](rabe) mit Rosen für [Gerlinde](gerlinde). Auf halber Strecke winkt der [Streifenpolizist](polizist) den Wagen heraus: [Sven](sven) ist aus der Untersuchungshaft getürmt und rollt in einem gestohlenen Fahrschulauto direkt auf [sie](birgit+jette+rabe) zu, ohne zu wissen, wo die Bremse ist. [Jette](jette) lenkt [ihren](jette) [Vater](sven) mit drei sauberen Manövern in die Hecke. Bestanden, sagt [Raabe](rabe). [Birgit](birgit) reicht dem [Exmann](sven) durch das Fenster die Scheidungspapiere. Und [Arvo](arvo)? Der Flug nach [Tallinn](@tallinn) geht ohne [ihn](arvo); [er](arvo) hat endlich einen deutschen Führerschein beantragt und dazu die theoretische Hilfe von [Jette](jette).
- parent birgit jette "Mutter"
- gift? rabe gerlinde "Rosen"
- flee sven "getürmt"
- steal sven _ "gestohlenen"
- parent sven jette "Vater"
+ rescue jette birgit+rabe "lenkt"
- find jette "Bestanden"
+ divorce? birgit sven "Scheidungspapiere"
- ex birgit sven "Exmann"
- travel! arvo "ohne ihn" @tallinn
