%series Vergleich vor Mitternacht
%lang de
%genre US lawyers' dramedy, public broadcaster's programme notes
%cast lau | Lauren Ostrow; Lauren; Ostrow | f
%cast pres | Preston Kell; Preston; Kell | m
%cast dar | Darnell Gaines; Darnell; Gaines | m
%cast all | Allison Tremont; Allison | f
%cast ell | Bradford Ellery; Ellery | m
%cast char | Charlene | f
%cast helen | Helen Ellery; Helen | f
%cast imker | - | m
%cast bruder | - | m
%cast baeckerin | - | f
%cast konditor | - | m
%cast richter | Richter Bascombe; Bascombe | m
%cast sven | Skyler | m
%cast mutter | Rosemary Kell; Rosemary | f
%cast pilot | - | m
%cast lehrfrau | - | f
%cast lotsin | - | f
%cast flug | - | f
%cast dieb | - | m
%cast lehrerin | - | f
%cast rektor | - | m
%cast ted | Wyatt Tremont; Wyatt | m

== 1 Honig und Hass
Als der [Imker](imker), [den](imker) [Darnell](dar) in einem Erbstreit gegen den eigenen [Bruder](bruder) vertritt, mitten in der Verhandlung [seinen](imker) Bienen die Freiheit schenkt, bekommt die Kanzlei [Ellery & Ostrow](#ellery) Ärger mit [Richter Bascombe](richter), [der](richter), wie sich herausstellt, allergisch ist und dem [Anwalt](dar) mit Beugehaft droht. [Lauren](lau) indes muss sich damit abfinden, dass [Seniorpartner](ell) [Bradford Ellery](ell), ohne [sie](lau) zu fragen, einen neuen [Kollegen](pres) eingestellt hat: [Preston Kell](pres), mit [dem](pres) [sie](lau) während des Studiums verlobt war.
- advisor dar imker "vertritt"
- sibling bruder imker "Bruder"
- quarrel bruder imker "Erbstreit"
- ill richter "allergisch"
- threaten richter dar "droht"
+ hire pres ell "eingestellt"
- colleague.start lau pres "Kollegen"
+ engaged.past lau pres "verlobt"

== 2 Die Hochzeitstorte
Eine [Bäckerin](baeckerin), [die](baeckerin) [ihren](baeckerin) [Lehrherrn](konditor) verklagt, weil [dieser](konditor) das Rezept für die berühmteste Torte von [Hartford](@hartford) als [seines](konditor) ausgegeben habe, bringt [Lauren](lau) und [Preston](pres) an einen Tisch und, da der [Beklagte](konditor) der [Frau](baeckerin) noch immer mehr bedeutet, als [sie](baeckerin) vor Gericht zugeben möchte, an die eigene Vergangenheit zurück. Warum [er](pres) [sie](lau) vor zwölf Jahren drei Tage vor der Trauung verließ, darüber schweigt [Preston](pres). [Seine](pres) [Sekretärin](char) [Charlene](char), [der](char) nichts entgeht, legt derweil Wetten auf [die beiden](lau+pres) an.
- accuse baeckerin konditor "verklagt"
- boss.past konditor baeckerin "Lehrherrn"
- steal? konditor baeckerin "ausgegeben"
- love baeckerin konditor "mehr bedeutet"
+ breakup.past pres lau "verließ"
- reveal! pres "schweigt"
- boss pres char "Sekretärin"

== 3 Im Zweifel
[Allison](all), [die](all) bislang jeden Abend vor [ihrem](all) [Mann](ted) [Wyatt](ted) in der Kanzlei das Licht löschte, hat Grund zu der Annahme, dass die Überstunden, von denen [er](ted) spricht, blond sind. [Darnell](dar), [der](dar) [seine](dar) [Kollegin](all) seit Langem nicht nur [ihrer](all) Plädoyers wegen bewundert, stellt Nachforschungen an, findet jedoch lediglich heraus, dass [Wyatt](ted) heimlich Tangostunden nimmt, um [seine](ted) [Frau](all) zum Hochzeitstag zu überraschen. Dass [er](dar) erleichtert sein sollte und es nicht ist, gesteht [er](dar) allein der Kaffeemaschine.
- married all ted "Mann"
- cheat? ted all "blond"
- colleague all dar "Kollegin"
+ love dar all "bewundert"
- investigate dar ted "Nachforschungen"
+ discover dar ted "heraus"
- cheat! ted all "lediglich"
- happy! dar "erleichtert"

== 4 Der Mann hinter dem Vorhang
Während [Ellery](ell), seit vierzig Jahren Anwalt und ebenso lange mit [Helen](helen) verheiratet, in letzter Zeit Namen verwechselt, Akten verlegt und schließlich im Gerichtssaal den Faden verliert, deckt [ihn](ell) [Charlene](char), [die](char) als Einzige weiß, was die Ärzte [ihm](ell) eröffnet haben. [Lauren](lau) hält [seine](ell) Ausfälle für Starrsinn und gerät mit dem väterlichen [Mentor](ell) aneinander. [Preston](pres) vertritt unterdessen einen [Piloten](pilot), [der](pilot) sich aus Angst vor einer [Fluglotsin](lotsin) weigert zu landen, und schläft auf dem Heimweg im Aufzug ein: an [Laurens](lau) Schulter.
- married ell helen "verheiratet"
- ill ell "verwechselt"
- help char ell "deckt"
- discover char ell "als Einzige weiß"
+ quarrel ell lau "aneinander"
- advisor ell lau "Mentor"
- advisor pres pilot "vertritt"
- sad pilot lotsin "Angst"

== 5 Ein Kind für Mr. Kell
Ein siebenjähriger [Junge](sven), [den](sven) eine [Flugbegleiterin](flug) um den Hals mit einem Umschlag versehen bei [Charlene](char) abgibt, erweist sich als [Sohn](sven) jenes [Mannes](pres), [der](pres) im Kollegenkreis stets beteuert hat, Kinder nicht zu mögen. [Lauren](lau), [die](lau) nachrechnet und begreift, dass [Skyler](sven) nicht der Grund für die geplatzte Hochzeit gewesen sein kann, hilft dem überforderten [Preston](pres) beim Abendessen. Dass [sie](lau) dabei glücklich ist, fällt zuerst dem [Kind](sven) auf, danach, mit Schrecken, [ihr](lau) selbst.
+ parent pres sven "Sohn"
- find char sven "abgibt"
- wedding.past! lau pres "geplatzte Hochzeit"
- discover lau pres+sven "begreift"
- help lau pres "hilft"
+ happy lau "glücklich"
- discover sven lau "fällt zuerst"

== 6 Beweismittel B
Wer eine Krone stiehlt, sollte sie nicht tragen: An dieser Einsicht scheitert ein [Museumsdieb](dieb), [dessen](dieb) Verteidigung [Allison](all) übernimmt, obwohl [ihr](all) der Kopf nach ganz anderem steht, seit [Wyatt](ted), kaum dass [er](ted) Tango kann, mit [seiner](ted) [Tanzlehrerin](lehrerin) auf und davon ist. [Darnell](dar), von der [Verlassenen](all) um ein Bier gebeten, hört bis in die Nacht zu, statt [ihr](all) zu sagen, was [er](dar) fühlt. [Charlene](char) nennt [ihn](dar) am Morgen darauf einen Feigling, und [er](dar) widerspricht nicht.
- steal dieb _ "Museumsdieb"
- advisor all dieb "Verteidigung"
+ breakup ted all "auf und davon"
- couple.start lehrerin ted "auf und davon"
- advisor lehrerin ted "Tanzlehrerin"
- invite all dar "gebeten"
- help dar all "hört"
- confess! dar all "statt ihr zu sagen"
- accuse char dar "Feigling"

== 7 Die Mutter aller Prozesse
Dass [Rosemary Kell](mutter), eine [Dame](mutter) von Welt, [die](mutter) [ihrem](mutter) [Sohn](pres) in zwölf Jahren kein einziges Mal geschrieben hat, nun vor der Tür steht und [ihren](mutter) [Enkel](sven) zu sehen verlangt, ist für [Preston](pres) nicht halb so erschütternd wie das, was [sie](mutter) beim Tee arglos erzählt: [Sie](mutter) selbst habe [ihm](pres) damals, um die Heirat mit einer [Kellnerstochter](lau) zu verhindern, vorgelogen, [Lauren](lau) sei [ihm](pres) untreu. [Er](pres) weist [ihr](mutter) die Tür. [Lauren](lau) erfährt von alledem nichts.
- return mutter "steht"
- parent mutter pres "Sohn"
- kin mutter sven "Enkel"
- wedding? lau pres "Heirat"
+ reveal mutter pres "erzählt"
- betray.past mutter pres "vorgelogen"
- cheat! lau pres "untreu"
+ reject pres mutter "Tür"#2
- discover! lau mutter+pres "erfährt von alledem nichts"

== 8 Verspätete Zustellung
Ein Brief, vor zwölf Jahren abgeschickt und nie angekommen, ist das Streitobjekt zwischen einer [Lehrerin](lehrfrau) und der Post, doch spricht [Lauren](lau) in [ihrem](lau) Schlussplädoyer, ohne es zu merken, längst von sich. [Preston](pres), [der](pres) im Publikum sitzt, wartet danach am Wagen und sagt [ihr](lau) die Wahrheit über [seine](pres) [Mutter](mutter); [sie](lau) ohrfeigt [ihn](pres), weil [er](pres) der Lüge geglaubt hat, und küsst [ihn](pres), weil [er](pres) es zugibt. [Skyler](sven), auf dem Rücksitz vergessen, hupt.
- quarrel _ lehrfrau "Streitobjekt"
- advisor lau lehrfrau "Schlussplädoyer"
+ reveal pres lau "Wahrheit"
- parent mutter pres "Mutter"
- attack lau pres "ohrfeigt"
- betray.past mutter pres "Lüge"
+ kiss lau pres "küsst"

== 9 Was bleibt
[Ellery](ell), [dessen](ell) Leiden sich nicht mehr verbergen lässt, tritt vor die Belegschaft und legt [sein](ell) Amt nieder, freilich nicht ohne [Preston](pres) zu [seinem](ell) [Nachfolger](pres) zu bestimmen, was [Lauren](lau), [die](lau) den Posten seit Jahren anstrebt, als Verrat empfindet, und zwar weniger des alten [Herrn](ell) als des [Geliebten](pres), [der](pres) davon gewusst und [ihr](lau) nichts gesagt hat. Noch am selben Abend bringt [sie](lau) [ihm](pres) den Zweitschlüssel zurück. [Helen](helen) fragt [ihren](helen) [Mann](ell), ob [er](ell) Hunger habe, und [Ellery](ell) fragt, wer [sie](helen) sei.
- ill ell "Leiden"
+ quit ell "legt sein Amt nieder"
- hire pres ell "Nachfolger"
- hire? lau "anstrebt"
- couple lau pres "Geliebten"
- betray pres lau "Verrat"
- reveal! pres lau "nichts gesagt"
+ breakup lau pres "Zweitschlüssel"
- married ell helen "Mann"

== 10 Gegenklage
[Allison](all), [deren](all) Scheidung von [Wyatt](ted) nur noch eine Unterschrift fehlt, sieht sich mit der Reue des [Tänzers](ted) konfrontiert, [der](ted), von [seiner](ted) [Partnerin](lehrerin) vor die Tür gesetzt, um Verzeihung bittet. Dass [Darnell](dar) [ihr](all) zuredet, es noch einmal zu versuchen, kränkt [sie](all) mehr, als [sie](all) sich erklären kann. [Lauren](lau) vertritt derweil einen [Schulleiter](rektor), [den](rektor) man bezichtigt, Noten verkauft zu haben, und trifft auf der Gegenseite einen [Anwalt](pres), [den](pres) [sie](lau) besser kennt, als [ihr](lau) lieb ist.
- divorce? all ted "Scheidung"
- sad ted all "Reue"
+ breakup lehrerin ted "vor die Tür gesetzt"
- reconcile? all ted "Verzeihung"
+ sad all dar "kränkt"
- advisor lau rektor "vertritt"
- accuse _ rektor "bezichtigt"

== 11 Die Schweigepflicht
Ausgerechnet [Richter Bascombe](richter), [der](richter) Anwälte sonst gern mit Blicken tötet, sucht bei [Lauren](lau) Beistand, weil [ihn](richter) ein [Unbekannter](imker) mit Fotos erpresst, die [ihn](richter) bei einem verbotenen Kartenspiel zeigen. Die Spur führt zu jenem [Imker](imker), [der](imker) [seinen](imker) Prozess nie verwunden hat. [Darnell](dar) aber wartet, bis [Allison](all) [Wyatt](ted) endgültig abgewiesen hat, sperrt die Bürotür ab und hält das Plädoyer [seines](dar) Lebens. »Stattgegeben«, sagt [sie](all), und das Licht geht aus.
- advisor? lau richter "Beistand"
- threaten imker richter "erpresst"
- discover _ imker "Spur"
- sad imker "nie verwunden"
- reject all ted "abgewiesen"
+ confess dar all "Plädoyer"
+ couple.start all dar "Stattgegeben"

== 12 Vergleich
In der Nacht, in der [Bradford Ellery](ell), umgeben von [seiner](ell) [Frau](helen) und beiden [Kompagnons](lau+pres), für immer einschläft, findet [Charlene](char) in [seinem](ell) Schreibtisch eine Verfügung, die [beide](lau+pres) zu gleichen Teilen zu Erben macht, unter der Bedingung, dass [sie](lau+pres) wieder miteinander reden. [Preston](pres), [der](pres) [seinen](pres) Sessel längst hatte räumen wollen, und [Lauren](lau), [die](lau) am Grab zum ersten Mal um [ihn](ell) weinen kann, verhandeln bis kurz vor zwölf. Dann nimmt [sie](lau) den Schlüssel vom Tisch.
+ die ell "einschläft"
- married ell helen "Frau"
- colleague ell lau+pres "Kompagnons"
- find char "findet"
- gift ell lau+pres "Erben"
- quit? pres "räumen"
- sad lau ell "weinen"
+ reconcile lau pres "Schlüssel"
