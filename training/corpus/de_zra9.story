%series Fjordwache
%lang de
%genre Icelandic sea-rescue and village drama, encyclopaedia episode list
%cast sigrun | Sigrún Eldjárn; Sigrún | f
%cast dagur | Dagur | m
%cast bjartur | Bjartur | m
%cast pawel | Paweł Sowa; Paweł | m
%cast hekla | Hekla | f
%cast tomas | Pfarrer Tómas; Tómas | m
%cast joy | Joy Villanueva; Joy | f
%cast kolbeinn | Kolbeinn | m
%cast runa | Rúna | f
%cast finn | Finnur | m
%cast inspektor | - | f
%cast kim | Kim | n
%cast seehund | Kobbi | m

== 1 Seenot
Als der Trawler [Vonin](*vonin) vor den [Westfjorden](@westfjorde) sinkt, holt die [Leiterin](sigrun) der Rettungswache, [Sigrún Eldjárn](sigrun), vier von fünf Fischern aus der See; der fünfte, [Finnur](finn), wird nicht gefunden. An Land wartet [seine](finn) [Frau](hekla) [Hekla](hekla) mit dem [Bruder](kolbeinn) des [Vermissten](finn), dem [Reeder](kolbeinn) [Kolbeinn](kolbeinn), [dem](kolbeinn) das Schiff gehörte. In der Nebenhandlung nimmt die [Krankenschwester](joy) [Joy Villanueva](joy) aus [Cebu](@cebu) die freie Stelle im Dorf an und bezieht ein Zimmer bei dem alten [Bjartur](bjartur), [der](bjartur) seit Jahren nur mit einem zahmen [Seehund](seehund) spricht.
+ rescue sigrun _ "holt"
- lose _ finn "nicht gefunden"
- married finn hekla "Frau"
- sibling finn kolbeinn "Bruder"
- boss kolbeinn finn "Reeder"
- hire joy "nimmt"
- housemate.start bjartur joy "bezieht"

== 2 Kalter Motor
Eine [Inspektorin](inspektor) der Seeunfallbehörde reist an und fragt, warum die Pumpen der [Vonin](*vonin) versagt haben. Der [Maschinist](pawel) [Paweł Sowa](pawel), einer der vier [Geborgenen](pawel), will reden, doch [Kolbeinn](kolbeinn) erinnert [ihn](pawel) an die fehlende Aufenthaltserlaubnis. Also schweigt der [Pole](pawel) und betrinkt sich im Hafen, bis [Dagur](dagur), [Sigrúns](sigrun) [Sohn](dagur), [ihn](pawel) nach Hause fährt. Unterdessen renkt [Joy](joy) [ihrem](joy) [Vermieter](bjartur) die Schulter ein, die [er](bjartur) sich beim Füttern von [Kobbi](seehund) verrenkt hat, und bekommt dafür das erste Wort seit Wochen zu hören. Es ist ein Fluch.
- investigate inspektor _ "fragt"
- rescue.past sigrun pawel "Geborgenen"
+ threaten kolbeinn pawel "erinnert"
- boss kolbeinn pawel "Maschinist"
- reveal! pawel "schweigt"
- sad pawel "betrinkt"
- parent sigrun dagur "Sohn"
- help dagur pawel "fährt"
- housemate bjartur joy "Vermieter"
- injure bjartur "verrenkt"
+ treat bjartur joy "renkt"

== 3 Totenlicht
[Pfarrer Tómas](tomas) hält für den [Vermissten](finn) eine Andacht, auf der die [Witwe](hekla), wie [sie](hekla) nun alle nennen, mitten im Lied aus der Kirche rennt. [Dagur](dagur) geht der [Davongelaufenen](hekla) nach und findet [sie](hekla) im Bootsschuppen; dort fällt [ihm](dagur) auf, dass [Hekla](hekla) nicht weint, sondern lacht. Der [Retterin](sigrun) der vier wird derweil eröffnet, dass die Gemeinde [ihre](sigrun) Wache aus Geldmangel auflösen will. [Sie](sigrun) schlägt beim Bürgermeister mit der Faust auf den Tisch. Der alte [Mann](bjartur) mit dem [Seehund](seehund) schenkt [seiner](bjartur) [Mieterin](joy) ein Paar Stiefel, die keine Frage offenlassen: Damit geht man fischen.
- married.past finn hekla "Witwe"
- flee hekla "rennt"
- find dagur hekla "findet"
+ discover dagur hekla "fällt"
- rescue.past sigrun _ "Retterin"
- lose? sigrun "auflösen"
- sad sigrun "Faust"
- housemate bjartur joy "Mieterin"
+ gift bjartur joy "schenkt"

== 4 Ebbe
[Paweł](pawel) schläft nicht. [Hekla](hekla) klopft bei [Paweł](pawel). [Hekla](hekla) bringt Geld von [Kolbeinn](kolbeinn). [Paweł](pawel) nimmt das Geld nicht. [Kim](kim) steht im Flur. [Kim](kim) wohnt bei [Paweł](pawel). [Kim](kim) hat alles gehört. [Kim](kim) schreibt für die Zeitung. Am Freitag steht es in der Zeitung. [Kolbeinn](kolbeinn) liest und tobt. [Kolbeinn](kolbeinn) kündigt [Paweł](pawel). Nachts fliegt ein Stein bei [Kim](kim) durchs Glas. [Kim](kim) blutet. [Joy](joy) zieht die Splitter heraus. Den Stein behält [Sigrún](sigrun).
- gift? kolbeinn pawel "Geld"
- reject pawel kolbeinn "nimmt das Geld nicht"
- housemate kim pawel "wohnt"
- discover kim _ "gehört"
+ reveal kim "schreibt"
- sad kolbeinn "tobt"
- quit pawel kolbeinn "kündigt"
+ attack _ kim "Stein"
- injure kim _ "blutet"
- treat kim joy "zieht"

== 5 Flaschenpost
Der [Seehund](seehund) bringt eine Rettungsweste der [Vonin](*vonin) an den Strand, in deren Tasche ein Zettel von [Finnur](finn) steckt: Jemand habe die Pumpen mit Absicht stillgelegt. [Bjartur](bjartur) trägt den Fund zur [Wachleiterin](sigrun), obwohl [die zwei](bjartur+sigrun) seit elf Jahren über Kreuz sind, und die alte Feindschaft endet bei Kaffee und Trockenfisch. [Dagur](dagur) hat sich inzwischen in die lachende [Witwe](hekla) vernarrt und streicht [ihr](hekla) unaufgefordert den Zaun. Der entlassene [Maschinist](pawel) findet bei [Pfarrer Tómas](tomas) Obdach, läutet dafür die Glocken und beichtet [ihm](tomas) auf der Leiter, wer an jenem Tag als Letzter im Maschinenraum war.
- find seehund "bringt"
- reveal finn "Zettel"
- enemy.end bjartur sigrun "Feindschaft"
+ reconcile bjartur sigrun "Kaffee"
- love.start dagur hekla "vernarrt"
- help dagur hekla "streicht"
- quit.past pawel kolbeinn "entlassene"
- housemate.start pawel tomas "Obdach"
+ reveal pawel tomas "beichtet"

== 6 Beichtgeheimnis
Hin- und hergerissen zwischen Amt und Gewissen, gibt der [Pfarrer](tomas) der [Inspektorin](inspektor) nur einen Wink mit einem Bibelvers, den [diese](inspektor) nach einer Nacht mit der Konkordanz versteht. [Sie](inspektor) lässt das Wrack mit einem Roboter absuchen. Auf den Bildern ist zu sehen, dass in der Kabine des [Toten](finn) niemand liegt. [Kolbeinn](kolbeinn), [der](kolbeinn) die Versicherungssumme schon verplant hat, bricht in die Behörde ein und entwendet den Datenträger; [Kim](kim), noch mit Pflaster auf der Stirn, fotografiert [ihn](kolbeinn) dabei. Im zweiten Strang fährt [Joy](joy) zum ersten Mal mit [Bjartur](bjartur) hinaus und fängt einen Heilbutt, der größer ist als [sie](joy).
- sad tomas "Hin- und hergerissen"
- help tomas inspektor "Wink"
- investigate inspektor finn "absuchen"
+ discover inspektor finn "niemand liegt"
+ steal kolbeinn inspektor "entwendet"
- discover kim kolbeinn "fotografiert"
- injure.past kim _ "Pflaster"
- find joy "fängt"

== 7 Der Tote vom Leuchtturm
[Dagur](dagur) folgt [Hekla](hekla) eines Abends bis zum verlassenen Leuchtturm und sieht durch das Fenster, wie [sie](hekla) einem bärtigen [Mann](finn) Suppe bringt und [ihn](finn) auf den Mund küsst. Der [Fremde](finn) ist niemand anders als der betrauerte [Finnur](finn). [Er](finn) hat mit [seinem](finn) [Bruder](kolbeinn) den Untergang abgesprochen und sich vorher ins Schlauchboot verdrückt. Ehe der [Lauscher](dagur) verschwinden kann, schlägt der [Totgeglaubte](finn) [ihn](dagur) mit einer Laterne nieder und sperrt [ihn](dagur) in den Ölkeller. Im Dorf stellt [Sigrún](sigrun) den Teller [ihres](sigrun) [Sohnes](dagur) zum dritten Mal in den Ofen zurück.
- investigate dagur hekla "folgt"
+ discover dagur finn+hekla "sieht"
- gift hekla finn "Suppe"
- kiss finn hekla "küsst"
- die! finn "Totgeglaubte"
- sibling finn kolbeinn "Bruder"
- betray.past finn+kolbeinn _ "abgesprochen"
- flee.past finn "verdrückt"
- attack finn dagur "schlägt"
+ abduct finn dagur "sperrt"
- parent sigrun dagur "Sohnes"

== 8 Suche
Alle suchen [Dagur](dagur). [Sigrún](sigrun) leitet die Suche. [Ihre](sigrun) Stimme zittert. [Hekla](hekla) sucht mit. [Hekla](hekla) weiß es besser. [Rúna](runa) ist acht. [Rúna](runa) ist [Heklas](hekla) [Tochter](runa). Das [Kind](runa) hat den Leuchtturm gemalt. Im Leuchtturm malt [Rúna](runa) den [Papa](finn). [Tómas](tomas) sieht das Bild. [Tómas](tomas) ruft [Sigrún](sigrun). Die [Mutter](sigrun) rennt. Den Ölkeller bricht [Paweł](pawel) auf. [Dagur](dagur) lebt. Fort ist [Finnur](finn).
- investigate sigrun dagur "suchen"
- sad sigrun "zittert"
- betray hekla sigrun "weiß es besser"
- parent hekla runa "Tochter"
- parent finn runa "Papa"
- reveal tomas sigrun "ruft"
- parent sigrun dagur "Mutter"
+ rescue pawel dagur "bricht"
+ flee finn "Fort"

== 9 Zwei Brüder
Auf der Flucht fordert [Finnur](finn) von [seinem](finn) [Bruder](kolbeinn) den vereinbarten Anteil und hört, dass die Versicherung nie gezahlt hat. Es kommt zum Handgemenge auf der Mole, bei dem der [Reeder](kolbeinn) ins eiskalte Wasser stürzt; der [andere](finn) sieht zu, statt [ihm](kolbeinn) die Hand zu geben, und läuft davon. Am nächsten Morgen zieht der [Glöckner](pawel) die Leiche [seines](pawel) früheren [Arbeitgebers](kolbeinn) aus dem Tang. Die [Inspektorin](inspektor) nimmt [Hekla](hekla) fest, [die](hekla) jede Aussage verweigert. [Joy](joy) holt [Rúna](runa) zu sich und zu [Bjartur](bjartur), [der](bjartur) dem [Mädchen](runa) den [Seehund](seehund) als Wachhund vorstellt.
- flee finn "Flucht"
- threaten finn kolbeinn "fordert"
- sibling finn kolbeinn "Bruder"
+ attack finn kolbeinn "Handgemenge"
+ die kolbeinn "Leiche"
- find pawel kolbeinn "zieht"
- boss.past kolbeinn pawel "Arbeitgebers"
- arrest inspektor hekla "nimmt"
- reveal! hekla "verweigert"
- help joy runa "holt"

== 10 Nordlicht
[Dagur](dagur), kaum vom Hinterkopf bis zu den Rippen wieder heil, besucht die [Inhaftierte](hekla) und fragt nur, ob [sie](hekla) je etwas für [ihn](dagur) empfunden habe; [sie](hekla) verneint, um [ihn](dagur) zu schonen, und weint, sobald die Tür ins Schloss fällt. Die [Wachleiterin](sigrun) entdeckt bei einem Übungsflug ein Feuer auf der Vogelinsel, wo der [Brudermörder](finn), von Hunger und Wundbrand geschwächt, um Hilfe winkt. [Sie](sigrun) zögert einen Umlauf lang. Dann lässt [sie](sigrun) den Korb hinunter und zieht den [Peiniger](finn) [ihres](sigrun) [Sohnes](dagur) herauf. [Joy](joy) amputiert [ihm](finn) noch in der Luft zwei Finger.
- recover dagur "wieder heil"
- arrest.past _ hekla "Inhaftierte"
- love! hekla dagur "verneint"
- sad hekla "weint"
- find sigrun finn "entdeckt"
- kill.past finn kolbeinn "Brudermörder"
- sibling finn kolbeinn "Brudermörder"
- ill finn "Wundbrand"
+ rescue sigrun finn "zieht"
- abduct.past finn dagur "Peiniger"
- parent sigrun dagur "Sohnes"
- treat finn joy "amputiert"

== 11 Thing
Im Prozess nimmt [Finnur](finn) alles auf sich und entlastet [seine](finn) [Frau](hekla), [die](hekla) nach zwei Monaten zu [Rúna](runa) heimkehren darf. Die Gemeinde hat unterdessen genug von Helden und beschließt mit einer Stimme Mehrheit, die Rettungswache zu schließen; es ist die Stimme des [Pfarrers](tomas), [der](tomas) sich im Knopf geirrt hat. Als der [Geistliche](tomas) [Sigrún](sigrun) das gesteht, lacht die [Retterin](sigrun) seit langem zum ersten Mal. [Bjartur](bjartur) erleidet beim Netzeflicken einen Schlaganfall, und [Kobbi](seehund) bellt so lange vor dem Haus, bis die [Krankenschwester](joy) [ihn](bjartur) findet und wiederbelebt.
- reveal finn "nimmt"
- help finn hekla "entlastet"
- married finn hekla "Frau"
+ return hekla runa "heimkehren"
- reveal tomas sigrun "gesteht"
- happy sigrun "lacht"
- ill bjartur "Schlaganfall"
- help seehund bjartur "bellt"
+ rescue joy bjartur "wiederbelebt"

== 12 Stapellauf
Vom Geld, das [Bjartur](bjartur) in Heringsdosen gehortet hat, kauft das Dorf ein eigenes Rettungsboot, das auf den Namen der [Lebensretterin](joy) des alten [Mannes](bjartur) getauft wird. [Joy](joy) erhält am selben Tag ein Angebot aus [Reykjavík](@reykjavik) und zerreißt es. [Paweł](pawel), nun mit Papieren, übernimmt die Maschine, und [Kim](kim) gibt [ihm](pawel) vor der ganzen Mannschaft das Jawort. [Dagur](dagur) begegnet der [Frau](hekla) des [Verurteilten](finn) auf dem Steg; [sie](dagur+hekla) grüßen einander wie Leute, die sich später noch etwas zu sagen haben. Der [Seehund](seehund) schwimmt der Flotte voraus.
- gift bjartur _ "kauft"
- rescue.past joy bjartur "Lebensretterin"
- hire? joy "Angebot" @reykjavik
- reject joy _ "zerreißt"
- hire pawel "übernimmt"
+ wedding kim pawel "Jawort"
- married finn hekla "Frau"
