%series Werk Zwei, Spätschicht
%lang de
%genre factory drama, Eisenhüttenstadt 1989 to 1991, encyclopaedia episode list
%cast marlies | Marlies Gräbner; Marlies | f
%cast holm | Holm Gräbner; Holm | m
%cast duc | Duc | m
%cast katrina | Katrina Wuttke; Katrina | f
%cast wuttke | Wuttke; Egon Wuttke | m
%cast ronny | Ronny Gräbner; Ronny | m
%cast ines | Ines | f
%cast lehnert | Dr. Gisbert Lehnert; Lehnert | m
%cast trude | Trude | f
%cast linh | Linh | f
%cast kranich | Kranich | n
%cast beamter | - | m
%cast schlosser | - | m
%cast kindduc | - | f

== 1 Der neunte Oktober
Während [Marlies Gräbner](marlies), [Kranführerin](marlies) im Walzwerk, die Spätschicht vertritt, packt [ihr](marlies) [Mann](holm) [Holm](holm) heimlich einen Koffer, um über [Ungarn](@ungarn) in den Westen zu gehen, und lässt [ihr](marlies) nichts als einen Zettel und den gemeinsamen [Sohn](ronny) [Ronny](ronny) zurück. [Wuttke](wuttke), der [Parteisekretär](wuttke) des Werks, bestellt die [Verlassene](marlies) zum Verhör, in das [ihre](marlies) beste [Freundin](katrina) [Katrina](katrina), zu allem Unglück die [Frau](katrina) des [Sekretärs](wuttke), hineinplatzt. Der vietnamesische [Schweißer](duc) [Duc](duc), mit [dem](duc) [Marlies](marlies) noch nie ein Wort gesprochen hat, hebt im Regen den Zettel auf und bringt ihn [ihr](marlies).
- married holm marlies "Mann"
+ breakup holm marlies "Zettel"
- flee? holm "gehen" @ungarn
- parent holm+marlies ronny "Sohn"
- investigate wuttke marlies "Verhör"
- friend katrina marlies "Freundin"
- married katrina wuttke "Frau"
- meet duc marlies "noch nie ein Wort"
- help duc marlies "bringt"

== 2 Mauern
Da die Grenze über Nacht offen steht, fahren [Ronny](ronny) und die [Lehrtochter](ines) [Ines](ines), [die](ines) ein Auge auf [ihn](ronny) hat, nach [West-Berlin](@berlin), wo [er](ronny) [seinen](ronny) [Vater](holm) am [Bahnhof Zoo](@bahnhofzoo) in den Armen einer anderen Frau zu sehen meint, sich jedoch täuscht. [Marlies](marlies) lädt den hilfsbereiten [Schweißer](duc) zum Dank auf eine Soljanka ein, und [die beiden](duc+marlies), [die](duc+marlies) kaum eine gemeinsame Vokabel haben, lachen einen Abend lang über Töpfe. [Katrina](katrina) gesteht der [Freundin](marlies), dass der [Gatte](wuttke) [sie](katrina) seit Jahren schlägt, und bittet [sie](marlies) zu schweigen.
- travel ines+ronny "fahren" @berlin
- love ines ronny "ein Auge"
- parent holm ronny "Vater"
- cheat! holm marlies "täuscht"
- invite marlies duc "lädt"
- happy duc+marlies "lachen"
- friend katrina marlies "Freundin"
- married katrina wuttke "Gatte"
+ attack wuttke katrina "schlägt"
+ reveal katrina marlies "gesteht"

== 3 Aktenlage
Beim Sturm auf die Kreisdienststelle, an dem auch die alte [Kantinenfrau](trude) [Trude](trude) teilnimmt, fällt [Marlies](marlies) eine Karteikarte in die Hände, der zufolge ein [Informant](kranich) mit dem Decknamen »[Kranich](kranich)« zwölf Jahre lang über [sie](marlies) berichtet hat, und zwar aus nächster Nähe. [Sie](marlies) verdächtigt [Katrina](katrina) und bricht mit [ihr](katrina); die [Geschlagene](katrina), [die](katrina) nun niemanden mehr hat, klopft um Mitternacht an der Baracke des [Vietnamesen](duc), [der](duc) [ihr](katrina) das Bett und sich den Fußboden gibt. Der [Parteisekretär](wuttke) lässt sich umbenennen in einen Geschäftsführer und feuert [Ronny](ronny), weil [dieser](ronny) die Brigade zum Streik aufgerufen hat.
- discover marlies kranich "fällt"
- betray.past kranich marlies "berichtet"
- accuse marlies katrina "verdächtigt"
+ friend.end katrina marlies "bricht"
- attack.past wuttke katrina "Geschlagene"
- flee katrina wuttke "klopft"
- help duc katrina "gibt"
- housemate.start duc katrina "Bett"
- hire wuttke "Geschäftsführer"
+ quit ronny wuttke "feuert"

== 4 Jahreswende
Raketen steigen. [Marlies](marlies) steht allein am Fenster. Unten tanzt [Ronny](ronny) mit [Ines](ines). [Ronny](ronny) küsst [Ines](ines). In der Baracke isst [Katrina](katrina) mit [Duc](duc) Reis. [Duc](duc) fragt nach [Marlies](marlies). [Katrina](katrina) merkt, wohin die Frage zielt. „Geh hin“, sagt [sie](katrina). [Er](duc) geht. [Marlies](marlies) öffnet. „Prosit“, sagt [Duc](duc). Es ist [sein](duc) schönstes Wort. [Duc](duc) bleibt bis zum Frühstück. Am Neujahrsmorgen klingelt das Telefon. [Holm](holm) ist dran. [Marlies](marlies) legt auf. Am Boden liegen die Schuhe von [Duc](duc).
+ kiss ines ronny "küsst"
- love duc marlies "Frage"
- discover katrina duc "merkt"
- help katrina duc "Geh hin"
+ sex duc marlies "bis zum Frühstück"
- reject marlies holm "legt auf"

== 5 Heimkehrer
Mit einem gebrauchten Opel und einer Armbanduhr, die falsch geht, kehrt der [Flüchtling](holm) von damals zurück und bittet die [Frau](marlies), [die](marlies) [er](holm) verlassen hat, noch einmal von vorn anzufangen. [Marlies](marlies), [die](marlies) sich vor [Ronny](ronny) verpflichtet fühlt, [ihrem](marlies) [Mann](holm) eine Chance zu geben, schickt den [Schweißer](duc) fort, ohne [ihm](duc) den Grund zu erklären, und weint den ganzen Weg zur Schicht. Der [Sohn](ronny) hingegen gibt dem [Vater](holm) die Hand nicht. [Wuttke](wuttke), [der](wuttke) [Katrinas](katrina) Versteck herausgefunden hat, dringt mit zwei Kumpanen in die Baracke ein; [Duc](duc) landet mit gebrochenen Rippen im Krankenhaus.
+ return holm "kehrt"
- flee.past holm "Flüchtling"
- breakup.past holm marlies "verlassen"
- reconcile? holm marlies "von vorn"
- married holm marlies "Mann"
+ breakup marlies duc "schickt"
- sad marlies "weint"
- parent holm ronny "Vater"
- reject ronny holm "die Hand nicht"
- discover wuttke katrina "herausgefunden"
- attack wuttke duc "dringt"
- injure duc wuttke "gebrochenen"

== 6 Kranich
Am Krankenbett [Ducs](duc), an dem sich die früheren [Freundinnen](katrina+marlies) wortlos gegenübersitzen, erzählt [Trude](trude), [die](trude) sich an allzu vieles erinnert, dass [Holm](holm) stets freitags mit einem Herrn im Ledermantel Bier getrunken habe, und [Marlies](marlies) zählt eins und eins zusammen: Der »[Kranich](holm)« saß zwölf Jahre lang an [ihrem](marlies) Küchentisch. Zur Rede gestellt, gibt [Holm](holm) alles zu und behauptet, man habe [ihn](holm) mit [Ronnys](ronny) Studienplatz erpresst. [Marlies](marlies) weist dem [Spitzel](holm) die Tür, fällt [Katrina](katrina) um den Hals und bittet [sie](katrina) um Verzeihung für den Verdacht.
- friend.past katrina marlies "Freundinnen"
- reveal trude marlies "erzählt"
+ discover marlies holm "zählt eins"
- betray.past holm marlies "Kranich"
- reveal holm marlies "gibt"
- threaten.past _ holm "erpresst"
+ breakup marlies holm "Tür"
- reconcile katrina marlies "Verzeihung"
- accuse.past marlies katrina "Verdacht"

== 7 Treuhand
[Dr. Gisbert Lehnert](lehnert), [den](lehnert) die [Treuhand](#treuhand) aus [Bielefeld](@bielefeld) schickt, soll das Werk in neunzig Tagen verkaufen oder schließen und quartiert sich, weil das Hotel gesperrt ist, bei [Trude](trude) ein, [deren](trude) Klöße [ihn](lehnert) milder stimmen als jede Bilanz. [Katrina](katrina), von [Lehnert](lehnert) als Sekretärin eingestellt, reicht die Scheidung von [Wuttke](wuttke) ein, [der](wuttke) [ihr](katrina) am Werkstor auflauert und ein Messer zeigt, bis [Ronny](ronny), auf dem Heimweg mit [Ines](ines), [die](ines) seit Silvester [seine](ronny) feste [Freundin](ines) ist, dazwischenfährt. [Duc](duc), aus der Klinik entlassen, soll nach dem Willen der Behörden noch im Sommer nach [Haiphong](@haiphong) abgeschoben werden.
- travel lehnert "schickt"
- move lehnert trude "quartiert"
- hire katrina lehnert "eingestellt"
- divorce? katrina wuttke "Scheidung"
+ threaten wuttke katrina "Messer"
- rescue ronny katrina "dazwischenfährt"
- couple ines ronny "Freundin"
- recover duc "entlassen"
- move? duc "abgeschoben" @haiphong

== 8 Ein Stempel
Der [Beamte](beamter) schüttelt den Kopf. [Duc](duc) darf nicht bleiben. „Und wenn [er](duc) heiratet?“, fragt [Marlies](marlies). „Wen?“, fragt der [Beamte](beamter). „[Mich](marlies)“, sagt [Marlies](marlies). [Duc](duc) versteht das Wort. [Duc](duc) wird ganz still. „Nein“, sagt [er](duc). Aus Mitleid will [er](duc) [Marlies](marlies) nicht. Auf der Treppe sagt [Marlies](marlies) es anders. [Sie](marlies) liebt [Duc](duc). Nun sagt [er](duc) ja. Zu Hause wartet die Post. [Holm](holm) willigt in die Scheidung nicht ein. Das erfährt als Letzter [Duc](duc).
- propose marlies duc "Mich"
- reject duc marlies "Nein"
+ confess marlies duc "liebt"
+ engaged.start duc marlies "ja"
- divorce! holm marlies "nicht ein"
- discover duc holm "erfährt"

== 9 Drei Ehen
[Ines](ines), [die](ines) seit Wochen unter dem Blaumann einen Bauch versteckt, bekennt [Ronny](ronny), dass [er](ronny) Vater wird, und erlebt, wie der junge [Mann](ronny), [der](ronny) eben erst [seine](ronny) Arbeit verloren hat, vor Freude ein Verkehrsschild umarmt. [Lehnert](lehnert), vor Jahren selbst geschieden, macht der [Sekretärin](katrina) einen schüchternen Antrag, den [Katrina](katrina), gebranntes Kind, in aller Freundschaft ablehnt. [Holm](holm) sucht [Duc](duc) auf, um [ihm](duc) Geld für ein Verschwinden anzubieten, doch im Gespräch der beiden [Männer](duc+holm) ist es der [Betrüger](holm), [der](holm) am Ende um Vergebung bittet und die Papiere unterschreibt.
+ pregnant ines ronny "Bauch"
- reveal ines ronny "bekennt"
- happy ronny "Freude"
- quit.past ronny "verloren"
- divorce.past _ lehnert "geschieden"
+ propose lehnert katrina "Antrag"
- reject katrina lehnert "ablehnt"
- gift? holm duc "Geld"
- betray.past holm marlies "Betrüger"
- reconcile? duc holm "Vergebung"
- divorce holm marlies "unterschreibt"

== 10 Hochofen
In der Nacht, in der das Werk besetzt wird und [Trude](trude) für dreihundert Leute Erbsensuppe kocht, zündet der [Mann](wuttke), [dem](wuttke) erst die Macht und dann die [Frau](katrina) davongelaufen ist, im Lohnbüro die Akten an. [Lehnert](lehnert), [der](lehnert) dort nach Dienstschluss [Katrinas](katrina) Handtasche holen wollte, wird vom Rauch überrascht und von [Duc](duc) auf dem Rücken aus dem Fenster geschafft. Der [Brandstifter](wuttke), auf der Flucht vor den Arbeitern, rennt [Ronny](ronny) und dem [Schlosser](schlosser), mit dem [er](ronny) Wache steht, direkt in die Arme und wird der Polizei übergeben. [Katrina](katrina), außer sich vor Sorge um den [Bielefelder](lehnert), küsst [ihn](lehnert) vor der gesamten Belegschaft.
- attack wuttke _ "zündet"
- breakup.past katrina wuttke "davongelaufen"
+ rescue duc lehnert "geschafft"
- flee wuttke "Flucht"
- arrest ronny+schlosser wuttke "Arme"
- sad katrina lehnert "Sorge"
+ kiss katrina lehnert "küsst"

== 11 Letzte Schicht
Der Kran steht still. [Lehnert](lehnert) hat das halbe Werk gerettet. Die andere Hälfte schließt. [Marlies](marlies) verliert [ihren](marlies) Posten. [Marlies](marlies) weint nicht. Am Samstag heiratet [sie](marlies) [Duc](duc). Das Brautkleid näht [Trude](trude). [Katrina](katrina) ist Zeugin. [Lehnert](lehnert) hält [Katrinas](katrina) Strauß, und das halbe Werk grinst. Aus [Haiphong](@haiphong) kommt ein Telegramm von [Linh](linh). [Linh](linh) ist [Ducs](duc) [Schwester](linh). Um Mitternacht verschwinden [Ronny](ronny) und [Ines](ines). Um vier ruft [Ronny](ronny) an. Es ist ein [Mädchen](kindduc). [Marlies](marlies) ist [Großmutter](marlies).
- rescue lehnert _ "gerettet"
- quit marlies "verliert"
+ wedding duc marlies "heiratet"
- create trude "näht"
- couple katrina lehnert "grinst"
- sibling duc linh "Schwester"
+ birth ines kindduc "Mädchen"
- kin kindduc marlies "Großmutter"

== 12 Neue Fahrpläne
Anderthalb Jahre nach jener Oktobernacht, in der ein Zettel auf dem Küchentisch lag, eröffnen der [Schweißer](duc) und [seine](duc) [Frau](marlies) in der ehemaligen Baracke ein Restaurant, in dem die erste Bestellung vom früheren [Ehemann](holm) der [Wirtin](marlies) kommt, [dem](holm) [sie](marlies), wenn auch ohne Lächeln, ein Bier hinstellt. [Wuttke](wuttke) ist zu vier Jahren verurteilt, [Katrina](katrina) zieht mit [ihrem](katrina) [Liquidator](lehnert) nach [Bielefeld](@bielefeld), was [Trude](trude), [der](trude) [beide](katrina+lehnert) ans Herz gewachsen sind, nur unter Protest zulässt. [Ronny](ronny) und die [Mutter](ines) [seiner](ronny) [Tochter](kindduc) streiten über einen Namen, bis [Linh](linh), gerade mit dem Zug angekommen, das [Kind](kindduc) auf den Arm nimmt.
- married duc marlies "Frau"
+ create duc+marlies "eröffnen"
- ex holm marlies "früheren Ehemann"
- arrest.past _ wuttke "verurteilt"
+ move katrina+lehnert "zieht" @bielefeld
- sad trude "Protest"
- parent ines+ronny kindduc "Tochter"
- quarrel ines ronny "streiten"
- travel linh "angekommen"
