%series Guten Abend, Gelsenau!
%lang de
%genre satire about a regional television station and its quiz show, encyclopaedia article with nested sentences
%cast ottilie | Ottilie Pfau; Ottilie; Pfau; Otti | f
%cast rene | René Stark; René; Stark | m
%cast bettina | Bettina Stark; Bettina | f
%cast hendrik | Intendant Hendrik Holm; Hendrik Holm; Holm | m
%cast suse | Suse Holm; Suse | f
%cast nadim | Nadim Farouk; Nadim; Farouk | m
%cast greta | Greta Pfau; Greta | f
%cast kandidat | Herr Wurm; Wurm | m
%cast maske | Jolanda | f
%cast kabel | Kabel-Karl; Karl | m
%cast ente | Professor Quak | m
%cast anwalt | Dr. Leo Kuhn; Dr. Kuhn; Kuhn | m
%cast sprecherin | - | f
%cast grossvater | - | m
%cast spenderin | - | f

== 1
Der beliebte [Quizmaster](rene) [René Stark](rene) wird vom neuen [Intendanten](hendrik) [Hendrik Holm](hendrik), [der](hendrik) mit [Renés](rene) [Frau](bettina) [Bettina](bettina) zur Schule gegangen ist und [sie](bettina) nie ganz vergessen hat, wegen angeblich sinkender Quoten vor laufender Kamera abgesetzt. An [seine](rene) Stelle rückt [Ottilie Pfau](ottilie), bis dahin [Wetteransagerin](ottilie), [die](ottilie) [ihrem](ottilie) [Vorgänger](rene) in der Kantine schwört, davon nichts gewusst zu haben, was [er](rene) [ihr](ottilie), da [er](rene) [ihren](ottilie) Mienen noch nie glaubte, nicht abkauft. In der Requisite weint [Kabel-Karl](kabel) um [seinen](kabel) [Freund](rene).
- married bettina rene "Frau"
- love hendrik bettina "nie ganz vergessen"
+ quit rene hendrik "abgesetzt"
- hire ottilie hendrik "rückt"
- discover! ottilie "nichts gewusst"
- reject rene ottilie "nicht abkauft"
- sad kabel rene "weint"
- friend kabel rene "Freund"

== 2
In [ihrer](ottilie) ersten Sendung unterläuft [Ottilie](ottilie) ein Patzer nach dem anderen: [Sie](ottilie) verrät dem [Kandidaten](kandidat) [Herrn Wurm](kandidat) drei Antworten, niest bei der Hauptfrage und wird von der [Plastikente](ente) [Professor Quak](ente), [die](ente) aus unbekannten Gründen lebt und spricht, ausgelacht. [Nadim Farouk](nadim), der junge [Regisseur](nadim), bittet nach dem Abspann, es gut sein zu lassen, und erntet eine Ohrfeige, die für den [Intendanten](hendrik) gedacht war, denn [der](hendrik) hatte [Pfau](ottilie) ein Ansteckmikrofon voller Schnupftabak überreicht. [Greta](greta), [Ottilies](ottilie) kecke [Schwester](greta), verfolgt alles zu Hause mit der Fernbedienung am Herzen.
- reveal ottilie kandidat "verrät"
- happy ente "ausgelacht"
- attack ottilie nadim "Ohrfeige"
+ betray hendrik ottilie "Schnupftabak"
- gift.past hendrik ottilie "Ansteckmikrofon"
- attack? ottilie hendrik "gedacht"
- sibling greta ottilie "Schwester"

== 3
[Wurm](kandidat) gewinnt ein Boot. [Wurm](kandidat) kann nicht schwimmen. [Nadim](nadim) schämt sich für [Wurm](kandidat). [Bettina](bettina) sucht eine Wohnung. Der [Gekündigte](rene) trinkt zu viel. [Jolanda](maske) pudert [Ottilie](ottilie). Bei [ihr](maske) sitzt die Wahrheit locker. [Jolanda](maske) nennt [Holm](hendrik) einen Dieb. Heimlich entwendet [Karl](kabel) [Holms](hendrik) Kalender. Der Kalender gehört jetzt [Stark](rene). Auf Seite vier steht [Bettina](bettina). [Stark](rene) liest es zweimal. [Suse](suse) steht auf keiner Seite. [Suse](suse) ist [Holms](hendrik) [Ehefrau](suse).
- find kandidat "gewinnt"
- sad nadim kandidat "schämt"
- move? bettina "Wohnung"
- quit.past rene "Gekündigte"
- accuse maske hendrik "Dieb"
+ steal kabel hendrik "entwendet"
- gift kabel rene "gehört"
+ discover rene bettina "liest"
- married hendrik suse "Ehefrau"

== 4
Während [Stark](rene) noch überlegt, ob [er](rene) [Bettina](bettina) zur Rede stellt, legt [diese](bettina) [ihm](rene) unaufgefordert dar, dass [Holm](hendrik) [sie](bettina) seit Monaten mit Blumen, Anrufen und einem Platz im Programmbeirat umwerbe, dass [sie](bettina) jedoch, obwohl [er](rene) es in letzter Zeit nicht verdient habe, jedes Mal abgelehnt habe. [Er](rene) fällt [ihr](bettina) um den Hals. Dass [sie](bettina) trotzdem eine Wohnung sucht, liegt am Schimmel. Im Sender erleidet [Suse Holm](suse) bei der Tombola, an deren Hauptpreis [ihr](suse) [Mann](hendrik) gedreht hat, einen Nervenzusammenbruch und wird von [Nadim](nadim) mit Keksen versorgt.
+ reveal bettina rene "legt"
- flirt hendrik bettina "umwerbe"
- gift hendrik bettina "Blumen"
- reject bettina hendrik "abgelehnt"
- reconcile bettina rene "um den Hals"
- married hendrik suse "Mann"
- betray hendrik _ "gedreht"
+ ill suse "Nervenzusammenbruch"
- help nadim suse "versorgt"

== 5
[Dr. Leo Kuhn](anwalt), der [Rechtsbeistand](anwalt) des [Entlassenen](rene), ein Herr mit Fliege und Reizhusten, reicht Klage gegen die Anstalt ein und entdeckt in den Unterlagen, dass die Quoten, mit denen man [Stark](rene) abservierte, an einem Stammtisch erfunden wurden, an dem, wie die Rechnung zeigt, auch [Jolanda](maske) saß. Die [Maskenbildnerin](maske) gibt unumwunden zu, [Holm](hendrik) aus enttäuschter Liebe geholfen zu haben, bevor [er](hendrik) [sie](maske) gegen eine [Nachrichtensprecherin](sprecherin) eintauschte, und unterschreibt vor [Kuhn](anwalt) jede Zeile. [Ottilie](ottilie) schminkt sich an diesem Abend selbst.
- advisor anwalt rene "Rechtsbeistand"
- accuse anwalt _ "Klage"
+ discover anwalt hendrik "entdeckt"
- betray hendrik+maske rene "erfunden"
- reveal maske anwalt "gibt"
- love.past maske hendrik "enttäuschter Liebe"
- breakup.past hendrik maske "eintauschte"
- affair.past hendrik sprecherin "eintauschte"

== 6
Als die Quizkandidaten der Woche einer nach dem anderen an einer verdorbenen Leberpastete erkranken, muss [Ottilie](ottilie) dreißig Minuten allein vor dem Publikum überstehen. [Nadim](nadim) springt [ihr](ottilie) bei, indem [er](nadim) sich als Kandidat verkleidet, und scheitert an der Frage, wie [seine](nadim) [Moderatorin](ottilie) mit Vornamen heißt, denn [er](nadim) hat [sie](ottilie), was die Nation nun weiß, seit dem Kindergarten ausschließlich [Otti](ottilie) genannt. Ein Kranz aus Gummibärchen belohnt [ihn](nadim). Bei [Ottilie](ottilie) bewirkt der Name eine Röte, die kein Puder deckt. [Professor Quak](ente) kommentiert sie.
- ill _ "erkranken"
+ help nadim ottilie "springt"
- betray nadim _ "verkleidet"
- friend.past nadim ottilie "Kindergarten"
- lose nadim "scheitert"
- gift _ nadim "belohnt"
+ love ottilie nadim "Röte"

== 7
Eine anonyme [Spenderin](spenderin) vermacht dem Sender zwei Millionen, sofern das Kinderprogramm weiterläuft, das [Holm](hendrik) dem Werbeblock opfern will; die Sitzung, in der darüber abgestimmt wird, wird zum Schauplatz eines Gefechts mit Wasserflaschen zwischen dem [Intendanten](hendrik) und [seiner](hendrik) [Gattin](suse), [die](suse) im Beirat für die Kinder stimmt. [Suse](suse), vor allen Anwesenden als Schauspielerin ohne Talent verhöhnt, nimmt den Ehering vom Finger, wirft ihn in den Suppentopf und reicht noch am selben Tag die Scheidung ein. [Karl](kabel), unterm Tisch mit dem Kabel beschäftigt, hört alles.
- gift spenderin _ "vermacht"
- quarrel hendrik suse "Gefechts"
- attack hendrik suse "verhöhnt"
- married hendrik suse "Gattin"
- reject suse hendrik "stimmt"
+ breakup suse hendrik "Ehering"
+ divorce? hendrik suse "Scheidung"
- discover kabel hendrik+suse "hört"

== 8
[Kabel-Karl](kabel) und [Stark](rene) fassen den Plan, die Geheimnisse des Kalenders in einer Piratensendung publik zu machen, für die [ihnen](kabel+rene) [Greta](greta), gelernte Funkerin, den Kirchturm anzapft. Kurz vor der Ausstrahlung überkommt den [Techniker](kabel) Lampenfieber, sodass [Stark](rene) allein vor der Kamera steht und, statt den [Intendanten](hendrik) zu entlarven, [seiner](rene) [Frau](bettina) eine Liebeserklärung macht, vierzehn Minuten lang und ohne Punkt. [Bettina](bettina) sieht sie im Nachthemd, setzt sich aufs Rad und fährt barfuß durch die halbe Stadt. [Holm](hendrik), der [Zeuge](hendrik) derselben Sendung, zerbeißt einen Bleistift.
- reveal? kabel+rene hendrik "publik"
- help greta kabel+rene "anzapft"
- sad kabel "Lampenfieber"
+ confess rene bettina "Liebeserklärung"
- married bettina rene "Frau"
- travel bettina rene "fährt"
- jealous hendrik rene "zerbeißt"

== 9
Die [Spenderin](spenderin) des Kinderprogramms gibt sich zu erkennen, indem [sie](spenderin) auf [Ottilies](ottilie) Sofa Platz nimmt, und ist keine andere als [deren](ottilie) totgeglaubte [Mutter](spenderin), [die](spenderin) vor einundzwanzig Jahren mit einem Zirkus durchgebrannt war und dabei [Ottilie](ottilie) und [Greta](greta) beim [Großvater](grossvater) zurückließ. [Greta](greta) wirft [ihr](spenderin) den Zuckerstreuer an den Kopf; [Ottilie](ottilie), in Tränen, kocht [ihr](spenderin) eine Suppe. Am Abend reden die [Schwestern](greta+ottilie) die ganze Nacht darüber, wer von [ihnen](greta+ottilie) beiden mehr recht gehabt habe, und einigen sich auf die [Ente](ente).
+ return spenderin "Sofa Platz"
- reveal spenderin ottilie "zu erkennen"
- parent spenderin greta+ottilie "Mutter"
- kin greta+ottilie grossvater "Großvater"
- die! spenderin "totgeglaubte"
- flee.past spenderin greta+ottilie "durchgebrannt"
- attack greta spenderin "wirft"
- sad ottilie "Tränen"
- help ottilie spenderin "Suppe"
- sibling greta ottilie "Schwestern"

== 10
Ein Gericht verurteilt den [Intendanten](hendrik) zu einer Entschädigung an [Stark](rene), und weil [Jolanda](maske) in [ihrer](maske) Aussage auch die Unterschlagung am Kinderkanal erwähnt, holt die Polizei [Holm](hendrik) vor den Augen der Belegschaft aus dem Sitzungssaal. Der Posten fällt für eine Übergangszeit an [Farouk](nadim), was [dieser](nadim) aus Höflichkeit dreimal ablehnt und beim vierten Mal annimmt. [Suse](suse) lädt [Bettina](bettina), [die](bettina) [sie](suse) jahrelang für die Geliebte [ihres](suse) [Mannes](hendrik) hielt, zum Tee und bittet [sie](bettina) um Nachsicht. [Die beiden](bettina+suse) entdecken, dass [sie](bettina+suse) im selben Chor singen, nur an verschiedenen Tagen.
- find rene hendrik "Entschädigung"
- reveal maske hendrik "erwähnt"
- steal.past hendrik _ "Unterschlagung"
+ arrest _ hendrik "holt"
+ hire nadim "annimmt"
- invite suse bettina "lädt"
- reconcile bettina suse "Nachsicht"
- affair! bettina hendrik "Geliebte"

== 11
[Nadim](nadim), nun vorläufig [Chef](nadim) all derer, die [ihn](nadim) bislang Kaffee holen schickten, findet auf [seinem](nadim) Schreibtisch [Ottilies](ottilie) Kündigung, geschrieben auf der Rückseite eines Drehbuchs, in dem [sie](ottilie) [ihm](nadim), ohne [seinen](nadim) Namen zu nennen, die Hauptrolle zugedacht hatte. [Er](nadim) läuft bei strömendem Regen zum Bahnhof, wird von [Professor Quak](ente) auf [seiner](nadim) Schulter beschimpft und erwischt den Zug um eine Minute nicht. Im nächsten sitzt, weil [Greta](greta) [sie](ottilie) am Fahrkartenschalter festgehalten hat, [Ottilie](ottilie) und liest. [Sie](ottilie) rückt zur Seite, und [Gelsenau](@gelsenau) verschwindet hinter den Scheiben.
+ boss.start nadim _ "vorläufig Chef"
- find nadim "findet"
- quit ottilie nadim "Kündigung"
- create ottilie "Drehbuchs"
- love ottilie nadim "Hauptrolle"
- help greta nadim "festgehalten"
+ reconcile nadim ottilie "rückt"

== 12
Das Finale zeigt die Rückkehr [Starks](rene) auf [seinen](rene) Stuhl, diesmal mit [Bettina](bettina) als Co-Moderatorin und, weil man in der Wahl der Themen frei ist, einem Quiz über Liebe, bei dem [Wurm](kandidat) eine Waschmaschine gewinnt. [Ottilie](ottilie), [die](ottilie) samt [Nadim](nadim) im Publikum sitzt, hält einen Ring ins Licht. [Ihre](ottilie) [Mutter](spenderin) applaudiert von der ersten Reihe, neben [ihr](spenderin) [Karl](kabel), [der](kabel) [sie](spenderin) von früher zu kennen behauptet. [Jolanda](maske) pudert [Suse](suse) für eine neue Talkshow. Und [Professor Quak](ente), ohne [dessen](ente) Wort hier nichts gesendet wird, gähnt.
- return rene "Rückkehr"
+ hire bettina "Co-Moderatorin"
- find kandidat "gewinnt"
+ engaged nadim ottilie "Ring"
- parent spenderin ottilie "Mutter"
- friend? kabel spenderin "kennen"
- happy spenderin "applaudiert"
- create suse "Talkshow"
