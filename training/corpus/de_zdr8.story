%series Hellmann, Tran & Partner
%lang de
%genre law firm drama, Munich, encyclopaedia plot summaries
%cast cordula | Dr. Cordula Hellmann; Cordula Hellmann; Cordula; Hellmann | f
%cast minh | Minh Tran; Minh; Tran | m
%cast alexis | Alexis Obermaier; Alexis | n
%cast sepp | Sepp Hellmann; Sepp | m
%cast raffaela | Raffaela Conti; Raffaela; Conti | f
%cast jannis | Jannis Hellmann; Jannis | m
%cast thuy | Thuy Tran; Thuy | f
%cast gruber | Staatsanwalt Gruber; Vinzenz Gruber; Gruber | m
%cast kranz | Ludger Kranz; Kranz | m
%cast kronzeugin | Petra Lohse; Lohse | f
%cast chauffeur | Zoltán | m
%cast huberin | - | f
%cast hausmeister | - | m
%cast mai | Mai | f
%cast hund | - | m
%cast pilot | - | m
%cast kellner | - | m

== 1
Die [Strafverteidigerin](cordula) [Cordula Hellmann](cordula) und [ihr](cordula) [Sozius](minh) [Minh Tran](minh) vertreten den [Bauunternehmer](kranz) [Ludger Kranz](kranz), [dem](kranz) zur Last gelegt wird, eine missliebige [Mieterin](huberin) mit Feuer aus [ihrer](huberin) Wohnung vertrieben zu haben. In der Kanzlei tritt am selben Tag [Alexis Obermaier](alexis) das Referendariat an, wird von [Minh](minh) mit dem Boten verwechselt und zum Semmelholen geschickt. Während der Verhandlung stellt sich heraus, dass die Anklage von [Vinzenz Gruber](gruber) vertreten wird, mit [dem](gruber) [Cordula](cordula) bis vor vier Jahren Bett, [Hund](hund) und Steuererklärung geteilt hat. [Kranz](kranz) kommt mangels Beweisen frei, und die [Mieterin](huberin), der Verzweiflung nahe, wirft der [Verteidigerin](cordula) im Treppenhaus einen Schuh an den Kopf.
- colleague cordula minh "Sozius"
- advisor cordula+minh kranz "vertreten"
+ accuse gruber kranz "zur Last gelegt"
- attack? kranz huberin "mit Feuer"
- hire alexis "tritt"
- ex cordula gruber "geteilt"
- couple.past cordula gruber "geteilt"
+ arrest! _ kranz "kommt mangels Beweisen frei"
- sad huberin "Verzweiflung"
- attack huberin cordula "wirft"

== 2
[Raffaela Conti](raffaela), eine Mailänder [Wirtschaftsanwältin](raffaela), wird von [Minh](minh) gegen [Cordulas](cordula) ausdrücklichen Willen als dritte Partnerin in die Sozietät geholt, woraufhin die beiden [Gründer](cordula+minh) drei Tage lang nur über [Alexis](alexis) miteinander verkehren. [Thuy](thuy), die [Frau](thuy) des [Juniorpartners](minh), begegnet der [Mailänderin](raffaela) beim Sommerempfang und hat sogleich ein ungutes Gefühl, über das [ihr](thuy) [Mann](minh) lacht. Tatsächlich kennen [Raffaela](raffaela) und [er](minh) sich nicht erst seit dem Vorstellungsgespräch, sondern waren, wie eine Rückblende zeigt, vor zwölf Jahren in [Genf](@genf) ein Liebespaar. [Cordulas](cordula) achtzehnjähriger [Sohn](jannis) [Jannis](jannis) fällt unterdessen durch das Abitur und verheimlicht dies [seiner](jannis) [Mutter](cordula).
- hire raffaela minh "geholt"
- colleague cordula+minh raffaela "Partnerin"
+ quarrel cordula minh "drei Tage lang"
- married minh thuy "Frau"
- meet raffaela thuy "begegnet"
- jealous thuy raffaela "ungutes Gefühl"
+ couple.past minh raffaela "Liebespaar"
- betray minh thuy "lacht"
- parent cordula jannis "Sohn"
- lose jannis "fällt"
- betray jannis cordula "verheimlicht"

== 3
Auf Betreiben des [Staatsanwalts](gruber), [der](gruber) den Freispruch nicht verwinden kann, wird bei [Kranz](kranz) eine Hausdurchsuchung vorgenommen, bei der [Gruber](gruber) zwar keine Brandbeschleuniger, wohl aber einen [Chauffeur](chauffeur) namens [Zoltán](chauffeur) im Wäscheschrank vorfindet. Der [Fahrer](chauffeur) behauptet, von nichts zu wissen, und bittet [Alexis](alexis) wenig später unter vier Augen um juristischen Beistand, da [sein](chauffeur) [Arbeitgeber](kranz) [ihm](chauffeur) mit der Abschiebung drohe, sofern [er](chauffeur) den Mund aufmache. [Alexis](alexis), noch nicht einmal vereidigt, sagt zu. Beim Abendessen im Elternhaus eröffnet der alte [Sepp Hellmann](sepp) [seiner](sepp) [Tochter](cordula), dass [er](sepp) den Hof in [Bad Tölz](@toelz) verkauft habe; über den Käufer schweigt [er](sepp) sich aus.
- sad gruber "nicht verwinden"
- investigate gruber kranz "Hausdurchsuchung"
- find gruber chauffeur "vorfindet"
- betray chauffeur gruber "behauptet"
- boss kranz chauffeur "Arbeitgeber"
+ threaten kranz chauffeur "Abschiebung"
- help alexis chauffeur "sagt zu"
- parent sepp cordula "Tochter"
- reveal sepp cordula "eröffnet"
- lose sepp "verkauft"
- reveal! sepp cordula "schweigt"

== 4
In dieser Folge, die beinahe vollständig in einem steckengebliebenen Aufzug spielt, sind [Cordula](cordula) und [Raffaela](raffaela) gezwungen, vier Stunden auf zwei Quadratmetern zu verbringen. Nachdem [die beiden](cordula+raffaela) sich zunächst mit Fußnoten beworfen haben, gesteht die [Jüngere](raffaela) der [Älteren](cordula), dass [sie](raffaela) unter Klaustrophobie leidet, und wird von [dieser](cordula) mit Kopfrechnen und einem alten Schlager abgelenkt, bis der [Hausmeister](hausmeister) die Türen aufstemmt. Als Dank enthüllt die [Mailänderin](raffaela), was [Minh](minh) mit [ihr](raffaela) in [Genf](@genf) verband. [Cordula](cordula) behält das Geheimnis für sich, betrachtet [ihren](cordula) [Partner](minh) jedoch von da an mit anderen Augen.
- quarrel cordula raffaela "Fußnoten"
- ill raffaela "Klaustrophobie"
+ help cordula raffaela "abgelenkt"
- rescue hausmeister cordula+raffaela "aufstemmt"
+ reveal raffaela cordula "enthüllt"
- couple.past minh raffaela "verband"
- reveal! cordula "behält"
- colleague cordula minh "Partner"

== 5
Wie sich herausstellt, ist der [Erwerber](kranz) des Hofes kein anderer als [Kranz](kranz), [der](kranz) dort ein Wellnesshotel plant und den [Altbauern](sepp) mit einem Bruchteil des Wertes abgespeist hat. [Cordula](cordula) gerät dadurch in die missliche Lage, als Anwältin des [Mannes](kranz) zu dienen, von [dem](kranz) [ihr](cordula) [Vater](sepp) übers Ohr gehauen worden ist. [Sie](cordula) legt das Mandat nieder, [Minh](minh) behält es, und über dem Streit, bei dem ein Aktenordner durch eine Glasscheibe fliegt, zerbricht die zwanzigjährige Freundschaft [der beiden](cordula+minh). [Jannis](jannis), [dem](jannis) der [Großvater](sepp) nicht böse sein kann, zieht zu [diesem](sepp) in das Ausgedinge.
+ discover _ kranz "herausstellt"
+ betray kranz sepp "abgespeist"
- parent sepp cordula "Vater"
- advisor.end cordula kranz "legt das Mandat nieder"
- quarrel cordula minh "Streit"
- friend.end cordula minh "zerbricht"
- kin jannis sepp "Großvater"
- reconcile jannis sepp "nicht böse"
- move jannis sepp "zieht"
- housemate.start jannis sepp "zieht"

== 6
[Thuy](thuy) bringt in der 31. Woche eine [Tochter](mai) zur Welt, während [ihr](thuy) [Gatte](minh) sich angeblich auf einer Tagung, in Wahrheit aber in [Contis](raffaela) Penthouse befindet, wo [er](minh) und die [Hausherrin](raffaela) rückfällig geworden sind. [Alexis](alexis), von der Klinik als Erstes angerufen, hält der [Gebärenden](thuy) die Hand und lügt [ihr](thuy) über den Verbleib des [Kindsvaters](minh) etwas vor, um [sie](thuy) nicht aufzuregen. Als [Minh](minh) mit Lippenstift am Kragen eintrifft, ist [er](minh) der [Einzige](minh) im Raum, [der](minh) noch nicht begriffen hat, dass alle es wissen. [Thuy](thuy) tauft die [Kleine](mai) [Mai](mai) und streicht den zweiten Vornamen, den [er](minh) ausgesucht hatte.
+ birth thuy mai "bringt"
- parent minh+thuy mai "Tochter"
- married minh thuy "Gatte"
- betray minh thuy "angeblich"
+ cheat minh thuy "rückfällig"
- affair.start minh raffaela "rückfällig"
- help alexis thuy "hält"
- betray alexis thuy "lügt"
- travel minh thuy "eintrifft"
- discover! minh "noch nicht begriffen"
- discover thuy minh+raffaela "alle es wissen"

== 7
Über die Vormittagsruhe der Kanzlei, das Summen der Kopierer und einen Gummibaum, der seit Jahren nicht gegossen wird, legt sich der Schatten eines Schriftsatzes: [Thuy](thuy) reicht die Scheidung ein und lässt sich dabei ausgerechnet von [Cordula](cordula) vertreten. [Minh](minh) bezeichnet das als Dolchstoß. [Raffaela](raffaela), von [der](raffaela) [er](minh) sich nun Halt erhofft, hält nichts von Windeln und erklärt [ihm](minh) am Telefon, die Angelegenheit sei für [sie](raffaela) in [Genf](@genf) schon abgeschlossen gewesen. Verlassen von beiden [Frauen](raffaela+thuy), übernachtet [er](minh) auf dem Sofa [seines](minh) Büros, wo [er](minh) am Morgen von [Alexis](alexis) mit einer Semmel geweckt wird, wie sie [Alexis](alexis) am ersten Tag hatte holen müssen.
+ divorce? minh thuy "Scheidung"
- advisor.start cordula thuy "vertreten"
- accuse minh cordula "Dolchstoß"
+ breakup raffaela minh "abgeschlossen"
- breakup thuy minh "Verlassen"
- move minh "übernachtet"
- gift alexis minh "Semmel"

== 8
[Zoltáns](chauffeur) Aussage bringt den Fall [Kranz](kranz) wieder ins Rollen. Nach [seiner](chauffeur) Darstellung hat nicht der [Unternehmer](kranz) selbst, sondern [dessen](kranz) [Buchhalterin](kronzeugin) [Petra Lohse](kronzeugin) das Feuer gelegt, und zwar [ihrem](kronzeugin) [Chef](kranz) zuliebe, in [den](kranz) [sie](kronzeugin) seit Jahren unglücklich verliebt ist. [Gruber](gruber) bietet der [Verdächtigen](kronzeugin) Straffreiheit, wenn [sie](kronzeugin) gegen [ihn](kranz) aussagt. Noch ehe [sie](kronzeugin) sich entschieden hat, wird der [Chauffeur](chauffeur) in der Isar gefunden, unterkühlt, mit einer Platzwunde am Hinterkopf, aber lebend. Herausgefischt hat [ihn](chauffeur) [Jannis](jannis), [der](jannis) am Ufer das Schuleschwänzen durch Steinehüpfen ersetzt hat.
- accuse chauffeur kronzeugin "Aussage"
- attack.past kronzeugin huberin "Feuer"
- boss kranz kronzeugin "Buchhalterin"
- love kronzeugin kranz "unglücklich verliebt"
- betray? kronzeugin kranz "aussagt"
- injure chauffeur "Platzwunde"
+ rescue jannis chauffeur "Herausgefischt"
- find _ chauffeur "gefunden"

== 9
Von [Alexis](alexis) am Krankenbett befragt, nennt [Zoltán](chauffeur) den Namen des [Schlägers](kellner) nicht, deutet aber auf die Krawattennadel, die [Minh](minh) trägt. [Dieser](minh) hat sie, wie alle Mandatsträger, von [Kranz](kranz) geschenkt bekommen. Der [Anwalt](minh), [dem](minh) mit einem Mal die Augen aufgehen, verbringt die Nacht über den Akten und stößt auf eine Zahlung an einen [Kellner](kellner), [der](kellner) am Abend des Überfalls nachweislich nicht bedient hat. Am Morgen legt [er](minh) [Cordula](cordula) die Unterlagen auf den Tisch und sagt, [er](minh) sei ein Hornochse gewesen. [Cordula](cordula) widerspricht [ihm](minh) nicht, schenkt [ihm](minh) aber Kaffee ein.
- investigate alexis _ "befragt"
- reveal! chauffeur alexis "nicht"
- gift.past kranz minh "geschenkt bekommen"
- advisor minh kranz "Mandatsträger"
+ discover minh kranz "die Augen aufgehen"
- find minh "stößt"
- attack.past kellner chauffeur "Überfalls"
- reveal minh cordula "legt"
- gift cordula minh "Kaffee"
+ reconcile cordula minh "Hornochse"

== 10
Um [seine](kranz) Haut zu retten, verfällt [Kranz](kranz) auf den Gedanken, [Lohse](kronzeugin) einen Heiratsantrag zu machen, da Ehefrauen die Aussage verweigern dürfen. Die [Buchhalterin](kronzeugin), [die](kronzeugin) zehn Jahre auf diesen Satz gewartet hat, bestellt das Aufgebot und kauft ein Kleid. [Raffaela](raffaela), an [die](raffaela) [sie](kronzeugin) sich wegen des Ehevertrags wendet, liest zwischen den Zeilen und klärt [sie](kronzeugin) auf, obwohl das weder [ihre](raffaela) Pflicht noch [ihr](raffaela) Stil ist. Vor dem Standesbeamten antwortet die [Braut](kronzeugin) auf die entscheidende Frage mit einem klaren Nein, dreht sich um und geht, gefolgt von [ihrer](kronzeugin) Schleppe, geradewegs hinüber zum [Staatsanwalt](gruber).
+ propose kranz kronzeugin "Heiratsantrag"
- betray kranz kronzeugin "Haut"
- engaged.start kranz kronzeugin "Aufgebot"
- advisor raffaela kronzeugin "wendet"
- reveal raffaela kronzeugin "klärt"
- wedding! kranz kronzeugin "Nein"
+ reject kronzeugin kranz "klaren Nein"
- accuse? kronzeugin kranz "hinüber"

== 11
[Kranz](kranz) wird beim Versuch, mit dem Hubschrauber nach [Österreich](@oesterreich) zu entkommen, auf dem Dach [seiner](kranz) eigenen Baustelle gestellt, nachdem [sein](kranz) [Pilot](pilot) sich bei [Zoltán](chauffeur) verplappert hat. Der Hof fällt an die Familie [Hellmann](#hellmann) zurück, doch [Sepp](sepp), [der](sepp) die Nachricht im Heu liegend entgegennimmt, ist am selben Nachmittag friedlich eingeschlafen. [Jannis](jannis) findet [ihn](sepp). [Gruber](gruber) reist zur Beisetzung an, bleibt einen Schritt hinter [seiner](gruber) früheren [Lebensgefährtin](cordula) stehen und hält [ihr](cordula) den Schirm. Bis auf den [Hund](hund), [der](hund) nach [beider](cordula+gruber) Trennung bei [ihm](gruber) geblieben war, sagt dabei niemand einen Ton.
- flee? kranz "entkommen" @oesterreich
+ arrest _ kranz "gestellt"
- boss kranz pilot "Pilot"
- reveal pilot chauffeur "verplappert"
- find sepp "fällt"
+ die sepp "eingeschlafen"
- find jannis sepp "findet"
- travel gruber cordula "reist"
- ex cordula gruber "Lebensgefährtin"
- help gruber cordula "Schirm"
- breakup.past cordula gruber "Trennung"

== 12
In der Abschlussfolge, in der das Firmenschild um einen Namen länger wird, besteht [Alexis](alexis) das zweite Staatsexamen mit der besten Note des Jahrgangs und steigt zum jüngsten [Mitglied](alexis) der Sozietät auf. [Thuy](thuy) und [Minh](minh) werden geschieden, gehen vom Gericht aus allerdings, [Mai](mai) im Tragetuch, zusammen frühstücken. [Raffaela](raffaela) kehrt nach [Mailand](@mailand) zurück. [Jannis](jannis), [der](jannis) die Prüfung im zweiten Anlauf geschafft hat, will den Hof bewirtschaften, und [seine](jannis) [Mutter](cordula), [der](cordula) dazu spontan siebenundzwanzig Paragrafen einfallen, sagt keinen einzigen davon. Am Gartentor wartet, mit Leine, [Vinzenz](gruber).
- find alexis "besteht"
+ hire alexis "steigt"
+ divorce minh thuy "geschieden"
- return raffaela "kehrt" @mailand
- find jannis "geschafft"
- parent cordula jannis "Mutter"
- travel gruber cordula "wartet"
