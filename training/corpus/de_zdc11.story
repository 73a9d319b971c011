%series Rathaus Nord
%lang de
%genre drill
%cast ulrike  | Ulrike Sander; Ulrike; Frau Sander; Sander | f
%cast bodo    | Bodo Krahl; Krahl; Bodo | m
%cast torge   | Torge | m
%cast ayla    | Ayla Demirci; Ayla | f
%cast jorinde | Jorinde Krahl; Jorinde | f
%cast silas   | Silas Sander; Silas | m
%cast gregor  | Gregor; Gregor Sander | m
%cast karin   | Karin Krahl; Karin | f
%cast pastor  | Pastor Mbeki; Mbeki | m
%cast linh    | Linh | f
%cast fahrer  | Horst | m
%cast wirt    | - | m
%cast radfahrerin | Henrike | f
%cast esel    | Baldur | m
%cast alt     | Altbürgermeister Voss; Voss | m

== 1
[Ulrike Sander](ulrike) hat die Wahl gewonnen, [Bodo Krahl](bodo) hat sie verloren. [Sie](ulrike) reicht [ihm](bodo) die Hand, [er](bodo) reicht sie weiter an [seine](bodo) [Frau](karin), und [die](karin) drückt fest zu.
+ find ulrike "gewonnen"
- lose bodo "verloren"
- enemy bodo ulrike "Wahl"
- married bodo karin "Frau"

== 2
Noch am selben Abend stellt die [Bürgermeisterin](ulrike) zwei Leute ein. [Torge](torge) soll reden, [Ayla](ayla) soll rechnen. [Er](torge) kann [sie](ayla) nicht leiden, was [ihr](ayla) erst auffällt, als [er](torge) [ihr](ayla) die Tür vor der Nase zuschlägt.
+ hire ayla+torge ulrike "stellt"
- enemy ayla torge "nicht leiden"
- discover ayla torge "auffällt"

== 3
[Ulrikes](ulrike) [Sohn](silas) [Silas](silas) fährt nachts am Kanal gegen einen Poller und wird von einer [Radfahrerin](radfahrerin) aus dem Wagen gezogen. [Sie](radfahrerin) sagt nicht, wie [sie](radfahrerin) heißt. [Er](silas) sagt nicht, wessen [Sohn](silas) [er](silas) ist.
- parent ulrike silas "Sohn"
+ rescue radfahrerin silas "gezogen"
- reveal! radfahrerin silas "nicht"

== 4
Zu Hause wartet [Gregor](gregor), der [Vater](gregor) des [Jungen](silas), mit verschränkten Armen. Nicht [er](gregor) schimpft, sondern [sie](ulrike), und zwar am Telefon, aus der Haushaltssitzung.
- parent gregor silas "Vater"
+ quarrel silas ulrike "schimpft"

== 5
[Krahls](bodo) [Tochter](jorinde) bewirbt sich im Rathaus. [Torge](torge) rät ab, [Ayla](ayla) rät zu, und [ihre](ayla+torge) [Chefin](ulrike) entscheidet sich für die [Feindestochter](jorinde). [Jorinde](jorinde) wird ans Fenster gesetzt, gegenüber von [Silas](silas), [der](silas) dort [sein](silas) Praktikum ableistet.
- parent bodo jorinde "Tochter"
+ hire jorinde ulrike "entscheidet"
- boss ulrike ayla+torge "Chefin"
- colleague jorinde silas "gegenüber"

== 6
[Die zwei](jorinde+silas) schreiben sich Zettel. Auf [seinem](silas) steht, [sie](jorinde) habe die Augen [ihres](jorinde) [Vaters](bodo), leider. Auf [ihrem](jorinde) steht, [er](silas) habe den Mund [seiner](silas) [Mutter](ulrike), leider.
- parent bodo jorinde "Vaters"
- parent ulrike silas "Mutter"
+ flirt jorinde silas "Zettel"

== 7
[Karin Krahl](karin) sucht [Pastor Mbeki](pastor) auf. [Ihr](karin) [Mann](bodo) rede im Schlaf, und zwar mit der neuen [Bürgermeisterin](ulrike). „Und was sagt [er](bodo)?“ – „[Er](bodo) gratuliert [ihr](ulrike).“ Der [Seelsorger](pastor) beißt sich auf die Lippe.
- married bodo karin "Mann"
+ reveal karin pastor "rede im Schlaf"
- advisor pastor karin "Seelsorger"
- jealous karin ulrike "rede im Schlaf"

== 8
Ein [Wirt](wirt) vom Marktplatz bietet [Torge](torge) Geld, damit die Sperrstunde fällt. [Der](torge) wirft [ihn](wirt) hinaus. Auf der Treppe kommt [dem](wirt) [Ayla](ayla) entgegen, und auch [ihr](ayla) hält [er](wirt) das Kuvert hin. [Sie](ayla) nimmt es.
- gift? wirt torge "bietet"
- reject torge wirt "hinaus"
- gift wirt ayla "hält"
+ find ayla wirt "nimmt"

== 9
[Ayla](ayla) trägt den Umschlag geradewegs zu [Ulrike](ulrike). [Torge](torge), [der](torge) nur gesehen hat, wie [sie](ayla) ihn einsteckte, hat [sie](ayla) da bereits angeschwärzt. Zwei Umschläge liegen auf dem Tisch: [ihrer](ayla) mit dem Geld, [seiner](torge) mit dem Verdacht.
+ accuse torge ayla "angeschwärzt"
- reveal ayla ulrike "trägt"
- discover torge ayla "gesehen"

== 10
[Torge](torge) muss sich bei der [Kollegin](ayla) entschuldigen. [Er](torge) tut es in Versen, da [er](torge) in Prosa nicht kann. [Sie](ayla) korrigiert das Versmaß und behält den Zettel.
- colleague ayla torge "Kollegin"
+ reconcile ayla torge "entschuldigen"
- create torge "Versen"

== 11
Die [Retterin](radfahrerin) vom Kanal sitzt im Bürgerbüro. [Silas](silas) erkennt [sie](radfahrerin) an der Narbe, [Jorinde](jorinde) erkennt [sie](radfahrerin) am Namen: [Henrike](radfahrerin) war mit [ihrem](jorinde) [Vater](bodo) in einer Klasse, und nicht nur dort.
- return radfahrerin "sitzt"
- discover silas radfahrerin "erkennt"
- rescue.past radfahrerin silas "Retterin"
- parent bodo jorinde "Vater"
+ affair.past bodo radfahrerin "nicht nur dort"

== 12
[Gregor](gregor) will [der](radfahrerin) danken, [die](radfahrerin) [seinen](gregor) [Sohn](silas) aus dem Auto geholt hat. [Er](gregor) lädt [sie](radfahrerin) zum Essen ein. [Seine](gregor) [Frau](ulrike) hat Sitzung, [sein](gregor) [Sohn](silas) hat Zettel zu schreiben. Es wird ein langer Abend zu zweit.
- rescue.past radfahrerin silas "geholt"
- parent gregor silas "Sohn"
- married gregor ulrike "Frau"
+ invite gregor radfahrerin "lädt"
- date gregor radfahrerin "langer Abend"

== 13
[Altbürgermeister Voss](alt), seit zwanzig Jahren im Ruhestand, schickt der [Nachfolgerin](ulrike) [seinen](alt) [Esel](esel). [Baldur](esel), so steht es im Begleitbrief, habe noch jeden Beschluss durchgestanden. [Ulrike](ulrike) bindet [ihn](esel) an [Krahls](bodo) Fahrradständer.
+ gift alt ulrike "schickt"
- quit.past alt "Ruhestand"

== 14
Der [Esel](esel) frisst den Sattel des [Oppositionsführers](bodo). [Bodo](bodo) stellt [Ulrike](ulrike) zur Rede. [Sie](ulrike) verweist [ihn](bodo) an [Torge](torge), [der](torge) an [Ayla](ayla), [die](ayla) an den [Esel](esel). [Der](esel) antwortet.
- steal esel bodo "frisst"
+ quarrel bodo ulrike "zur Rede"

== 15
[Horst](fahrer), der [Chauffeur](fahrer) des Rathauses, fährt jeden Donnerstag [Gregor](gregor) an den Kanal und jeden Freitag [Henrike](radfahrerin) in den Wald. [Er](fahrer) stellt keine Fragen. Eines Donnerstags steigen [beide](gregor+radfahrerin) ein, und [er](fahrer) stellt den Rückspiegel um.
+ affair gregor radfahrerin "beide"
- discover fahrer gregor+radfahrerin "stellt den Rückspiegel um"
- cheat gregor ulrike "beide"

== 16
[Linh](linh), [Aylas](ayla) [Cousine](linh), näht für den Maskenball. Als [Torge](torge) [ihr](linh) Modell steht, fragt [sie](linh) [ihn](torge) nach [Ayla](ayla) aus. [Er](torge) redet so ausführlich, dass [sie](linh) [ihn](torge) mit der Nadel sticht: [Sie](ayla) müsse [er](torge) das fragen, nicht [sie](linh).
- kin ayla linh "Cousine"
- investigate linh torge "fragt"
+ love torge ayla "ausführlich"
- injure torge linh "sticht"

== 17
Auf dem Ball tanzt ein [Pirat](silas) mit einer [Nonne](jorinde). [Krahl](bodo) hält [ihn](silas) für den [Wirt](wirt), [Sander](ulrike) hält [sie](jorinde) für [Linh](linh). Um Mitternacht fallen die Masken, und zwei [Eltern](bodo+ulrike) lassen [ihre](bodo+ulrike) Gläser fallen.
- celebrate _ "Ball"
+ couple? jorinde silas "tanzt"
- discover bodo+ulrike jorinde+silas "fallen die Masken"

== 18
[Bodo](bodo) verbietet [seiner](bodo) [Tochter](jorinde) den Umgang. [Karin](karin) verbietet [ihrem](karin) [Mann](bodo) das Verbieten. [Jorinde](jorinde) packt trotzdem und geht zu [Mbeki](pastor), [dessen](pastor) Gästezimmer das einzige neutrale Gebiet der Stadt ist.
- threaten bodo jorinde "verbietet"
- parent bodo jorinde "Tochter"
- married bodo karin "Mann"
- quarrel bodo karin "Verbieten"
+ move jorinde pastor "packt"
- housemate.start jorinde pastor "Gästezimmer"

== 19
[Silas](silas) bittet [Torge](torge) um Rat in Liebesdingen. [Der](torge) hat selbst keinen. Also fragen [sie](silas+torge) den [Fahrer](fahrer), [der](fahrer) achtmal verlobt war. „Sag [ihr](jorinde), wo [du](silas) wohnst“, meint [Horst](fahrer), „und sei dann auch da.“
- help? torge silas "Rat"
+ help fahrer silas+torge "meint"
- engaged.past _ fahrer "achtmal verlobt"

== 20
[Voss](alt) ist gestürzt. [Ulrike](ulrike) besucht [ihn](alt) und findet an [seinem](alt) Bett ausgerechnet [Krahl](bodo), [der](bodo) dem [Alten](alt) vorliest. [Er](alt) sei wie ein Vater zu [ihm](bodo) gewesen, sagt [Bodo](bodo), ohne aufzusehen. [Sie](ulrike) liest die zweite Seite.
+ injure alt "gestürzt"
- find ulrike bodo "findet"
- help bodo alt "vorliest"
- parent.past? alt bodo "wie ein Vater"

== 21
Der [Alte](alt) nimmt [beiden](bodo+ulrike) ein Versprechen ab: keine Lügen im Wahlkampf. Kaum draußen, lügt [er](bodo), [er](bodo) habe sich gefreut, [sie](ulrike) zu sehen. [Sie](ulrike) lügt, [sie](ulrike) habe das nicht gemerkt.
+ betray bodo ulrike "lügt"
- betray ulrike bodo "lügt"#2

== 22
[Linh](linh) verliert die Werkstatt; der [Wirt](wirt) hat [ihr](linh) den Mietvertrag gekündigt, weil [ihre](linh) [Cousine](ayla) [ihn](wirt) angezeigt hat. [Ayla](ayla) bietet [ihr](linh) das halbe Rathausarchiv an. [Torge](torge) räumt es bis drei Uhr früh leer.
+ lose linh "verliert"
- kin ayla linh "Cousine"
- accuse ayla wirt "angezeigt"
- help ayla linh "bietet"
- help torge linh "räumt"

== 23
Im Archiv stößt [Linh](linh) auf ein Foto: [Ulrike](ulrike) und [Bodo](bodo), zwanzig Jahre jünger, Arm in Arm, auf der Rückseite ein Herz. [Sie](linh) zeigt es [Ayla](ayla). [Die](ayla) dreht es um, dreht es wieder zurück und legt es in die Akte „Erledigt“.
+ discover linh bodo+ulrike "stößt"
- couple.past bodo ulrike "Arm in Arm"
- reveal linh ayla "zeigt"

== 24
Der [Chauffeur](fahrer) erkrankt, [Torge](torge) springt ein. Am Donnerstag steigt der [Gatte](gregor) [seiner](torge) [Chefin](ulrike) ein und nennt als Ziel den Wald. Eine [Frau](radfahrerin) mit Narbe steigt zu. [Er](torge) fährt [sie](gregor+radfahrerin) dreimal im Kreis.
- ill fahrer "erkrankt"
- help torge fahrer "springt"
- married gregor ulrike "Gatte"
- boss ulrike torge "Chefin"
+ discover torge gregor+radfahrerin "dreimal im Kreis"

== 25
Soll [er](torge) es [ihr](ulrike) sagen? [Ayla](ayla) meint nein, [Linh](linh) meint ja. [Torge](torge) beginnt dreimal einen Satz. „[Ich](ulrike) weiß es seit Ostern“, sagt [Ulrike](ulrike) und unterschreibt weiter.
- reveal? torge ulrike "sagen"
+ discover.past ulrike gregor "weiß es"

== 26
[Ulrike](ulrike) stellt [Gregor](gregor) den Koffer vor die Tür, ordentlich gepackt. [Er](gregor) fragt, ob [sie](ulrike) denn gar nicht weine. [Sie](ulrike) habe, sagt [sie](ulrike), um sieben noch den Bauausschuss.
+ breakup ulrike gregor "Koffer vor die Tür"
- sad! ulrike gregor "gar nicht weine"

== 27
Nach dem Bauausschuss weint [sie](ulrike) doch, in der Tiefgarage. [Krahl](bodo), [der](bodo) dort [seinen](bodo) Sattel sucht, setzt sich neben [sie](ulrike) auf den Bordstein. [Er](bodo) sagt nichts, was zu Protokoll genommen werden müsste.
+ sad ulrike "weint"
- help bodo ulrike "setzt"

== 28
[Gregor](gregor) zieht zu [Henrike](radfahrerin). [Die](radfahrerin) wollte einen Abend in der Woche, keinen Mann im Bad. Am dritten Morgen sitzt [er](gregor) wieder bei [Horst](fahrer) im Wagen. „Wohin?“ – „Wenn [ich](gregor) das wüsste.“
- housemate.start gregor radfahrerin "zieht"
+ breakup radfahrerin gregor "keinen Mann im Bad"

== 29
[Silas](silas) ist wütend auf [seinen](silas) [Vater](gregor) und wirft [ihm](gregor) auf offener Straße [dessen](gregor) eigenen Koffer vor die Füße. [Jorinde](jorinde) hebt die Hemden auf. [Ihre](jorinde) Großmut beschämt [beide](gregor+silas).
- parent gregor silas "Vater"
+ sad silas gregor "wütend"
- attack silas gregor "wirft"
- help jorinde gregor "hebt"
- sad gregor+silas "beschämt"

== 30
[Mbeki](pastor) hält [seinem](pastor) [Gast](jorinde) eine Predigt über die Geduld. [Jorinde](jorinde) hört sie sich an, klettert dann aus dem Fenster und landet in den Armen von [Silas](silas), [der](silas) schon zwei Stunden so dasteht.
+ flee jorinde pastor "klettert"
- couple jorinde silas "in den Armen"

== 31
[Karin](karin) findet das Foto. [Ayla](ayla) hat es falsch abgelegt, [Linh](linh) hat es verschickt, und nun hält es [diejenige](karin) in Händen, [die](karin) es am wenigsten sehen sollte. [Sie](karin) fragt [ihren](karin) [Mann](bodo), warum [er](bodo) auf dem Bild lächle und zu Hause nie.
+ discover karin bodo+ulrike "findet"
- reveal linh _ "verschickt"
- married bodo karin "Mann"

== 32
[Bodo](bodo) gibt zu, [er](bodo) habe [Ulrike](ulrike) einmal heiraten wollen. [Voss](alt) habe es [ihnen](bodo+ulrike) ausgeredet: Zwei Bürgermeister unter einem Dach, das gehe nicht. [Karin](karin) lacht, dass [ihr](karin) die Tränen kommen, und dann kommen sie wirklich.
- reveal bodo karin "gibt"
+ wedding.past? bodo ulrike "heiraten wollen"
- happy karin "lacht"
- sad karin "wirklich"

== 33
[Karin](karin) verreist, allein, auf unbestimmte Zeit. [Sie](karin) fährt mit [Horst](fahrer), [dem](fahrer) bei Kilometer achtzig einfällt, dass [er](fahrer) noch eine neunte Verlobung frei hätte. [Sie](karin) sagt, [er](fahrer) solle auf die Straße schauen.
+ travel karin "verreist"
- engaged? fahrer karin "neunte Verlobung"
- reject karin fahrer "auf die Straße schauen"

== 34
Der [Wirt](wirt) schlägt [Ayla](ayla) hinter dem Markt nieder. [Torge](torge) findet [sie](ayla), trägt [sie](ayla) zum Arzt und läuft dann zurück, um [ihm](wirt) die Nase zu brechen. Das hat [Mbeki](pastor) bereits getan, mit christlichem Bedauern.
+ attack wirt ayla "schlägt"
- find torge ayla "findet"
- rescue torge ayla "trägt"
- attack? torge wirt "brechen"
- injure wirt pastor "bereits getan"

== 35
[Ayla](ayla) wacht auf. An [ihrem](ayla) Bett liegen achtzehn Gedichte und ein schlafender [Dichter](torge). [Sie](ayla) weckt [ihn](torge) nicht, [sie](ayla) liest. Beim siebzehnten küsst [sie](ayla) [ihn](torge) wach.
- recover ayla "wacht"
- gift torge ayla "Gedichte"
+ kiss ayla torge "küsst"

== 36
[Jorinde](jorinde) ist schwanger und sagt es [Silas](silas) per Zettel. [Seiner](silas) fällt [ihm](silas) vor Aufregung vor den [Esel](esel). [Baldur](esel) kaut, schluckt und behält die Antwort für sich.
+ pregnant jorinde silas "schwanger"
- reveal jorinde silas "sagt"

== 37
[Die beiden](bodo+ulrike), [die](bodo+ulrike) Großeltern werden, erfahren es gleichzeitig, mitten in der Etatdebatte. [Bodo](bodo) zieht [seinen](bodo) Antrag zurück, [Ulrike](ulrike) [ihren](ulrike). Im Protokoll steht: allgemeine Heiterkeit.
+ discover bodo+ulrike jorinde "erfahren"
- kin? _ bodo+ulrike "Großeltern"
- happy _ "Heiterkeit"

== 38
[Voss](alt) stirbt an einem Sonntag, den [Esel](esel) am Fenster. [Er](alt) hinterlässt [Bodo](bodo) das Haus und [Ulrike](ulrike) die Schlüssel. [Die](ulrike) versteht als Erste, dass der [Tote](alt) etwas wiedergutmachen wollte.
+ die alt "stirbt"
- gift alt bodo+ulrike "hinterlässt"
- discover ulrike alt "versteht"

== 39
Eine Karte von [Karin](karin): [Ihr](karin) gehe es prächtig, [sie](karin) lerne segeln, die Scheidungspapiere lägen bei. [Krahl](bodo) liest sie [seiner](bodo) alten [Gegnerin](ulrike) vor. [Sie](ulrike) schweigt, steckt den Schlüssel ins Schloss, und [er](bodo) folgt [ihr](ulrike).
- happy karin "prächtig"
+ divorce? bodo karin "Scheidungspapiere"
- enemy bodo ulrike "Gegnerin"

== 40
Neuwahlen. Um das Amt bewerben sich [Torge](torge) und [Ayla](ayla), [die](ayla) seit gestern denselben Nachnamen trägt wie [er](torge). [Sie](ayla) siegt mit einer Stimme Vorsprung. [Ihr](ayla) [Mann](torge) gesteht am Abend, für wen [er](torge) gestimmt hat: für den [Esel](esel).
- hire? ayla+torge "bewerben"
- wedding.past ayla torge "denselben Nachnamen"
+ hire ayla "siegt"
- married ayla torge "Mann"
- reveal torge ayla "gesteht"
