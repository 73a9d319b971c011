%series Lawinenstrich
%lang de
%genre Bergretter- und Arztserie, Vorarlberg, Fernsehzeitschrift
%cast romana | Romana Feuerstein; Feuerstein; Romana | f
%cast severin | Severin Moosbrugger; Moosbrugger; Severin; Sevi | m
%cast xaver | Xaver Feuerstein; Xaver | m
%cast nadine | Nadine Zech; Dr. Zech; Nadine | f
%cast quirin | Quirin | m
%cast resi | Resi Moosbrugger; Resi | f
%cast unternehmer | Falk Rottenhan; Rottenhan | m
%cast saskia | Saskia Rottenhan; Saskia | f
%cast pilot | Ömer; Ömer Tasdemir | m
%cast pfarrer | - | m
%cast skifahrer | - | m
%cast arbeiter | - | m
%cast baby | - | f

== 1 Heimkehr
Nach sechs Jahren im [Himalaja](@himalaja) klopft [Severin Moosbrugger](severin) bei [seiner](severin) [Mutter](resi) an, [die](resi) [ihn](severin) mit der Suppenkelle vom Hof treibt. Zu groß ist [Resis](resi) Zorn, weil [er](severin) damals ohne Abschied gegangen ist und [Romana Feuerstein](romana) am Tag vor der Verlobung hat sitzen lassen. [Romana](romana) leitet inzwischen die Bergrettung und ist mit [Hüttenwirt](quirin) [Quirin](quirin) liiert. Ein Notruf zwingt [die beiden](romana+severin) an dasselbe Seil: [Hotelier](unternehmer) [Falk Rottenhan](unternehmer) hängt an der Roten Wand.
+ return severin "klopft"
- parent resi severin "Mutter"
- attack resi severin "treibt"
- sad resi severin "Zorn"
- travel.past severin "gegangen"
- breakup.past severin romana "sitzen lassen"
- engaged! romana severin "vor der Verlobung"
- hire.past romana "leitet"
- couple quirin romana "liiert"
- rescue? romana+severin unternehmer "Notruf"

== 2 Drei Finger
[Rottenhan](unternehmer) wird geborgen, doch [Dr. Nadine Zech](nadine) muss [ihm](unternehmer) drei erfrorene Finger abnehmen. Statt Dank erntet [Romana](romana) eine Anzeige: Die [Retterin](romana) sei zu spät losgeflogen. Dabei war es der [Hotelier](unternehmer), [der](unternehmer) trotz Sperre gestiegen ist. [Severin](severin) mietet sich auf dem Heuboden des [Pfarrers](pfarrer) ein und hilft [ihm](pfarrer) im Gegenzug beim Glockenseil. [Saskia](saskia), [Rottenhans](unternehmer) junge [Frau](saskia), fragt [Dr. Zech](nadine) nach starken Schlafmitteln.
- rescue _ unternehmer "geborgen"
- treat unternehmer nadine "abnehmen"
- injure unternehmer "erfrorene"
+ accuse unternehmer romana "Anzeige"
- housemate.start pfarrer severin "mietet"
- help severin pfarrer "hilft"
- married saskia unternehmer "Frau"

== 3 Der Bruder
[Romanas](romana) [Bruder](xaver) [Xaver](xaver) und [Severin](severin) waren Seilgefährten, bis nur einer von [ihnen](severin+xaver) vom K2 heimkam. So jedenfalls glaubt es das Dorf. Nun steht der [Totgesagte](xaver) im Schnee, bärtig, einarmig und stumm. [Severin](severin) fällt auf die Knie. [Er](severin) hatte [ihn](xaver) für tot gehalten und das Seil gekappt. [Romana](romana) ohrfeigt den [einen](severin) und umarmt den [anderen](xaver), dann bricht [sie](romana) zusammen. [Pilot](pilot) [Ömer](pilot) fängt [sie](romana) auf, bevor [sie](romana) auf die Kufe schlägt.
- sibling romana xaver "Bruder"
- friend.past severin xaver "Seilgefährten"
- die! xaver "Totgesagte"
+ return xaver "steht"
- injure xaver "einarmig"
- betray.past severin xaver "gekappt"
- attack romana severin "ohrfeigt"
- ill romana "bricht"
- help pilot romana "fängt"

== 4 Schneebrett
Eine Gruppe Freerider wird verschüttet. [Xaver](xaver), [der](xaver) als Kind jeden Hang kannte, schreibt die Stelle in den Schnee, und zwei Mädchen kommen lebend heraus. Der dritte, ein [Skifahrer](skifahrer) aus [Lindau](@lindau), stirbt in [Severins](severin) Händen. [Dr. Zech](nadine) untersucht [Romana](romana) und hat eine Nachricht: zehnte Woche. Dass [Quirin](quirin) sich darüber freut, kann man wahrlich nicht behaupten. [Er](quirin) trinkt die halbe Nacht mit [Ömer](pilot), [der](pilot) sehr gern [Vater](pilot) geworden wäre.
- help xaver _ "schreibt"
+ rescue xaver _ "kommen lebend heraus"
- die skifahrer "stirbt"
- treat romana nadine "untersucht"
- reveal nadine romana "Nachricht"
+ pregnant romana quirin "zehnte Woche"
- happy! quirin "freut"
- parent? pilot _ "Vater"

== 5 Schlafmittel
[Saskia](saskia) hat die Tabletten nicht für sich gebraucht. [Rottenhan](unternehmer) wird mit flachem Puls eingeliefert, und [Nadine](nadine), [die](nadine) das Rezept unterschrieben hat, gerät selbst in Verdacht. [Xaver](xaver) hilft in der Klinikküche aus. [Er](xaver) schält Kartoffeln mit einer Hand schneller als andere mit zweien und legt der [Ärztin](nadine) jeden Mittag eine Schlüsselblume aufs Tablett. [Severin](severin) bittet [Resi](resi) um Vergebung. [Sie](resi) schiebt den Riegel vor, hört dann aber hinter der Tür zu.
+ kill? saskia unternehmer "Tabletten"
- ill unternehmer "flachem Puls"
- accuse _ nadine "Verdacht"
- hire xaver "Klinikküche"
- gift xaver nadine "Schlüsselblume"
- reconcile? resi severin "Vergebung"
- reject resi severin "Riegel"

== 6 Quirin geht
Der [Wirt](quirin) macht sich aus dem Staub und hinterlässt einen Zettel mit drei Rechtschreibfehlern. [Romana](romana) zerreißt ihn, ehe [sie](romana) weint. [Severin](severin), [dem](severin) die [Feuerstein](romana) seit [seiner](severin) Rückkehr kaum die Uhrzeit gesagt hat, übernimmt klaglos [ihre](romana) Nachtwachen. Als [Saskia](saskia) vor der Polizei in die Wand flüchtet, steigen [er](severin) und [Xaver](xaver) wortlos gemeinsam ein, der [eine](severin) mit zwei Armen, der [andere](xaver) mit dem besseren Kopf. Unter [ihnen](severin+xaver) kracht der Gletscher.
+ flee quirin romana "aus dem Staub"
- breakup quirin romana "Zettel"
- sad romana "weint"
- return.past severin "Rückkehr"
- help severin romana "Nachtwachen"
- flee saskia _ "flüchtet"
- rescue? severin+xaver saskia "steigen"

== 7 Spalte
Achtzehn Meter tief sitzt [Saskia](saskia) auf einem Eisbalkon und erzählt dem [Mann](xaver), [der](xaver) zu [ihr](saskia) hinabgelassen wurde, wie [ihr](saskia) [Gatte](unternehmer) [sie](saskia) jahrelang eingesperrt hat. Weil [Xaver](xaver) nicht antwortet, redet [sie](saskia) weiter. Oben hält [Severin](severin) das Seil, das reißen will, und diesmal lässt [er](severin) nicht los. [Seine](severin) Hände bluten bis auf den Knochen. Da sagt [Xaver](xaver), zum ersten Mal seit Jahren, ein Wort: „Zieh.“
+ reveal saskia xaver "erzählt"
- married saskia unternehmer "Gatte"
- abduct.past unternehmer saskia "eingesperrt"
+ rescue severin saskia+xaver "hält"
- injure severin "bluten"
- recover xaver "zum ersten Mal"

== 8 Der Prozess
[Rottenhan](unternehmer) ist wieder auf den Beinen und sinnt auf Rache, an [seiner](unternehmer) [Gattin](saskia), an [Dr. Zech](nadine), an der ganzen Bergrettung. [Xaver](xaver) sagt für [Saskia](saskia) aus, stockend, acht Sätze. Einer davon betrifft die Leiche eines [Bauarbeiters](arbeiter), die [er](xaver) im Eis neben [ihr](saskia) gesehen hat, einen Hotelschlüssel in der Faust. Plötzlich sitzt der [Kläger](unternehmer) auf der anderen Bank. [Resi](resi) stellt am Abend zwei Teller hinaus, und [Severin](severin) bringt den zweiten leer zurück.
- recover unternehmer "wieder auf den Beinen"
- threaten unternehmer nadine+saskia "Rache"
- married saskia unternehmer "Gattin"
- help xaver saskia "sagt"
- die.past arbeiter "Leiche"
- find.past xaver arbeiter "gesehen"
- accuse unternehmer saskia "Kläger"
+ accuse _ unternehmer "anderen Bank"
- reconcile resi severin "zwei Teller"

== 9 Föhn
Kopfweh im ganzen Tal, bei [Romana](romana) Wehen, und das sechs Wochen zu früh. Der Hubschrauber darf nicht starten. [Ömer](pilot) startet. Auf halber Strecke landet [er](pilot) auf einer Kuhweide, und [Severin](severin) wird zum [Geburtshelfer](severin), mit einer Anweisung von [Nadine](nadine) im Funk und einer Stirnlampe zwischen den Zähnen. Das [Mädchen](baby) schreit lauter als der Föhn. [Es](baby) hat [Quirins](quirin) Ohren. [Moosbrugger](severin) findet [es](baby) wunderschön.
- help pilot romana "startet"
+ birth romana baby "schreit"
- treat romana severin "Geburtshelfer"
- help nadine severin "Anweisung"
- parent quirin baby "Quirins Ohren"
- happy severin "wunderschön"

== 10 Reue
Der [Hüttenwirt](quirin) ist wieder im Tal, mit einem Teddybären, größer als [er](quirin) selbst. [Er](quirin) will das Sorgerecht, wenigstens die Hälfte. [Romana](romana) lädt [ihn](quirin) zur Taufe ein und denkt nach. [Severin](severin), [der](severin) sich übergangen glaubt, holt den Rucksack vom Heuboden und löst ein Ticket nach [Katmandu](@katmandu). Und [Xaver](xaver)? [Der](xaver) steht mit einem ganzen Schlüsselblumenbeet vor [Nadines](nadine) Tür. Vierundzwanzig Worte sagt [er](xaver). [Sie](nadine) zählt mit und küsst [ihn](xaver) beim fünfundzwanzigsten.
+ return quirin "wieder im Tal"
- gift quirin _ "Teddybären"
- invite romana quirin "lädt"
- celebrate? romana baby "Taufe"
- sad severin "übergangen"
- travel? severin "Ticket" @katmandu
- confess xaver nadine "Vierundzwanzig Worte"
+ kiss nadine xaver "küsst"

== 11 Glockenseil
Bei der Taufe fehlt der [Pate](severin). [Resi](resi) setzt [ihr](resi) gutes Kopftuch auf, steigt in den Postbus und stellt [ihren](resi) [Sohn](severin) am Bahnsteig in [Bludenz](@bludenz): Einmal sei [er](severin) davongelaufen, ein zweites Mal laufe [sie](resi) mit. In der Kirche verzichtet [Quirin](quirin) unter Tränen auf das, was [er](quirin) eingeklagt hat; [er](quirin) wolle Onkel sein, kein Prozess. Der [Pfarrer](pfarrer) hält die Zeremonie mit einer sehr langen Predigt offen. Als die Glocke läutet, weiß [Romana](romana), wer am Seil zieht.
- celebrate _ baby "Taufe"
- advisor severin baby "Pate"
- travel resi "Postbus" @bludenz
- parent resi severin "Sohn"
- help resi severin "stellt"
- flee.past severin "davongelaufen"
- sad quirin "Tränen"
- accuse.past quirin romana "eingeklagt"
- help pfarrer severin "offen"
+ return severin "Seil zieht"

== 12 Talfahrt
Im Mai schmilzt die Rote Wand. [Saskia](saskia), geschieden und auf freiem Fuß, führt das Hotel als Kurheim weiter und stellt [Quirin](quirin) als Koch ein. [Rottenhan](unternehmer) büßt für den Tod des [Arbeiters](arbeiter) in [Feldkirch](@feldkirch). [Ömer](pilot), wegen des Föhnflugs gefeuert, fliegt wieder, seit vierhundert Dörfler unterschrieben haben. Auf der Alpe fragt [Severin](severin) etwas, leise, und [Romana](romana) antwortet, [sie](romana) habe die Ringe von damals nie zurückgegeben. [Xaver](xaver) und [Nadine](nadine) erben den Heuboden.
- divorce saskia unternehmer "geschieden"
- arrest! _ saskia "freiem Fuß"
- hire quirin saskia "stellt"
- kill.past unternehmer arbeiter "Tod"
- arrest _ unternehmer "büßt" @feldkirch
- quit.past pilot "gefeuert"
- hire pilot "fliegt wieder"
- propose severin romana "fragt"
+ engaged.start romana severin "Ringe"
- housemate.start nadine xaver "Heuboden"
