%series Romsdal, Abteilung vier
%lang de
%genre Norwegian crime series, a public broadcaster's programme notes
%cast tur | Turid Rønneberg; Turid | f
%cast kje | Kjetil | m
%cast hal | Halvor | m
%cast veg | Vegard | m
%cast rag | Ragnhild Skeie; Ragnhild | f
%cast son | Sondre | m
%cast toter | - | m
%cast witwe | - | f
%cast tau | - | m
%cast buch | Torkild Nes; Nes | m
%cast freund | - | m
%cast schw | - | f
%cast maske | - | n
%cast prak | Smilla | f

== 1 Der Mann im Netz
Am Morgen nach [ihrem](tur) zwanzigsten Hochzeitstag, den [Halvor](hal), wie sich herausstellt, schlicht vergessen hat, wird [Turid Rønneberg](tur) an den Fjord gerufen, wo Lachszüchter einen [Toten](toter) aus dem Netz gezogen haben, [dem](toter) offenkundig der Schädel eingeschlagen worden ist. Dass es sich um den [Kompagnon](toter) [ihres](tur) [Bruders](veg) [Vegard](veg) handelt, müsste die [Kommissarin](tur) eigentlich zur Abgabe des Falles bewegen. [Kjetil](kje), [ihr](tur) neuer [Partner](kje), rät dazu; [Turid](tur) denkt nicht daran.
- married hal tur "Hochzeitstag"
+ kill _ toter "eingeschlagen"
- colleague toter veg "Kompagnon"
- sibling tur veg "Bruders"
- colleague kje tur "Partner"
- quit! tur "denkt nicht daran"

== 2 Die Witwe trinkt Tee
Wer trauert, muss nicht weinen. Die [Witwe](witwe) des [Ermordeten](toter) empfängt [Turid](tur) und [Kjetil](kje) mit einer Gefasstheit, hinter der [Kjetil](kje) Kälte und [Turid](tur) Angst vermutet, und räumt auf Nachfrage ein, von [ihrem](witwe) [Mann](toter) seit Jahren geschlagen worden zu sein. Unterdessen drängt [Staatsanwältin](rag) [Ragnhild Skeie](rag), [die](rag) [Turids](tur) beste [Freundin](rag) war, ehe ein nie geklärter Vorfall [beide](rag+tur) auseinanderbrachte, auf die Ablösung der [Ermittlerin](tur), während [Halvor](hal) zum Versäumten ein verspätetes Gesteck nachreicht.
- married.past toter witwe "Witwe"
- sad? witwe "Angst"
+ reveal witwe kje+tur "räumt"
- attack.past toter witwe "geschlagen"
- friend.past rag tur "Freundin"
+ quit? tur rag "Ablösung"
- gift hal tur "Gesteck"

== 3 Bootshaus
Ohne [Kjetil](kje) einzuweihen, durchsucht [Turid](tur) nachts das Bootshaus [ihres](tur) [Bruders](veg), wo [sie](tur) auf eine Seekiste voller Bargeld stößt und im nächsten Augenblick von einer maskierten [Gestalt](maske) niedergeschlagen wird, [die](maske) das Gebäude anschließend in Brand setzt. Dass [sie](tur) mit dem Leben davonkommt, verdankt [sie](tur) [Kjetil](kje), [der](kje) [ihr](tur), misstrauisch geworden, gefolgt war. [Halvor](hal), am Krankenbett um Fassung bemüht, macht dem [Kollegen](kje) Vorwürfe, die erkennbar [seiner](hal) [Frau](tur) gelten.
- investigate tur veg "durchsucht"
- sibling tur veg "Bruders"
- find tur "stößt"
+ attack maske tur "niedergeschlagen"
+ rescue kje tur "verdankt"
- accuse hal kje "Vorwürfe"
- married hal tur "Frau"

== 4 Blut ist dicker
Nachdem auf der Seekiste Fingerabdrücke gesichert worden sind, lässt [Ragnhild](rag) den [Reeder](veg) [Vegard](veg) beim Geburtstagsessen [seines](veg) [Neffen](son) festnehmen, vor den Augen der ganzen Familie, die den Eklat keineswegs der [Staatsanwältin](rag), sondern geschlossen [Turid](tur) anlastet. Am heftigsten reagiert [ihr](tur) [Sohn](son) [Sondre](son), [der](son) am [Onkel](veg) hängt und noch in derselben Nacht zu einem [Schulfreund](freund) zieht. Nur [Kjetil](kje), [der](kje) selbst einmal einen Angehörigen überführen musste, findet Worte, die der [Verzweifelten](tur) helfen.
- celebrate son "Geburtstagsessen"
+ arrest rag veg "festnehmen"
- accuse _ tur "anlastet"
- kin son veg "Neffen"
- parent tur son "Sohn"
- sad son tur "reagiert"
+ move son freund "zieht"
- help kje tur "helfen"
- sad tur "Verzweifelten"

== 5 Nachtfähre
Auf der Überfahrt nach [Molde](@molde), wo [sie](kje+tur) einen untergetauchten [Berufstaucher](tau) befragen wollen, lassen [Turid](tur) und [Kjetil](kje), [beide](kje+tur) übermüdet und des Taktierens leid, für die Dauer eines Sturms außer Acht, dass [sie](tur) verheiratet und [er](kje) [ihr](tur) unterstellt ist. Es bleibt bei einem Kuss, über den [sie](kje+tur) kein Wort verlieren. Der [Taucher](tau) gibt an, der [Ermordete](toter) habe [ihn](tau) bezahlt, um [Vegards](veg) Netze zu zerschneiden; mithin hätten [die beiden](toter+veg) einander längst betrogen.
- travel kje+tur "Überfahrt" @molde
- married hal tur "verheiratet"
- boss tur kje "unterstellt"
+ kiss kje tur "Kuss"
+ reveal tau kje+tur "gibt"
- hire.past tau toter "bezahlt"
- betray toter veg "betrogen"
- betray veg toter "betrogen"

== 6 Der vergessene Sommer
Während [Vegard](veg) in der Untersuchungshaft jede Aussage verweigert, entdeckt [Sondre](son) auf dem Dachboden Briefe, aus denen hervorgeht, dass [sein](son) [Vater](hal) vor acht Jahren eine Affäre hatte, und zwar mit eben jener [Staatsanwältin](rag), [die](rag) den [Onkel](veg) hinter Gitter gebracht hat. Von [ihm](son) zur Rede gestellt, bittet [Halvor](hal) um Stillschweigen, eine Bitte, die [Sondre](son), hin- und hergerissen zwischen beiden [Eltern](hal+tur), ausschlägt. [Turid](tur) hört die Wahrheit am Küchentisch und verlässt wortlos das Haus.
- discover son hal "entdeckt"
- parent hal son "Vater"
+ affair.past hal rag "Affäre"
- arrest.past rag veg "hinter Gitter"
- accuse son hal "zur Rede"
- reject son hal "ausschlägt"
- reveal son tur "Wahrheit"
+ flee tur hal "verlässt"

== 7 Unter Frauen
Das Gespräch, dem [Turid](tur) und [Ragnhild](rag) acht Jahre lang ausgewichen sind, findet in einem Dienstwagen statt, dauert vierzig Minuten und endet damit, dass die [Betrogene](tur) der [Staatsanwältin](rag) ein Taschentuch reicht. [Halvor](hal) nämlich, so erfährt [sie](tur), hatte auch [dieser](rag) die große Liebe vorgegaukelt. Zu Hause stellt [Turid](tur) [ihrem](tur) [Mann](hal) die Koffer vor die Tür. Im Kontor der Reederei stößt unterdessen die [Praktikantin](prak) [Smilla](prak) auf gefälschte Bilanzen, unterzeichnet von [Buchhalter](buch) [Torkild Nes](buch).
- cheat.past hal tur "Betrogene"
- help tur rag "Taschentuch"
+ reconcile rag tur "Gespräch"
- betray.past hal rag "vorgegaukelt"
- love! hal rag "große Liebe"
- married hal tur "Mann"
+ breakup tur hal "die Koffer"
- discover prak buch "stößt"

== 8 Spätes Geständnis
Als [Turid](tur) [ihren](tur) [Bruder](veg) mit den Bilanzen konfrontiert, bricht [dieser](veg) [sein](veg) Schweigen, allerdings nicht, um sich zu entlasten: [Er](veg) habe den [Kompagnon](toter) erschlagen, behauptet [er](veg), und zwar aus Liebe zu [dessen](toter) [Frau](witwe). Weder [Turid](tur) noch [Kjetil](kje) noch [Ragnhild](rag) glauben [ihm](veg). Dass der [Häftling](veg) und die [Witwe](witwe) tatsächlich seit Langem ein Paar sind, bestätigt [deren](witwe) [Schwester](schw), nicht ohne hinzuzufügen, man habe gemeinsam nach [Bergen](@bergen) gehen wollen.
- sibling tur veg "Bruder"
+ kill! veg toter "erschlagen"
- love veg witwe "Liebe"
+ couple veg witwe "ein Paar"
- reveal schw "bestätigt"
- sibling schw witwe "Schwester"
- move? veg+witwe "gehen wollen" @bergen

== 9 Schonzeit
In der Überzeugung, dass [Vegard](veg) mit [seinem](veg) falschen Geständnis die [Geliebte](witwe) schützen will, nehmen [Turid](tur) und [Kjetil](kje) die [Witwe](witwe) ins Kreuzverhör, bis [diese](witwe) zusammenbricht und in eine Klinik eingeliefert werden muss. [Kjetil](kje), von Schuldgefühlen geplagt, sucht Trost bei [Turid](tur), [die](tur) [ihn](kje) nicht mehr fortschickt. Am anderen Morgen steht [Halvor](hal) mit Brötchen vor der Tür, um [seine](hal) [Frau](tur) zurückzugewinnen, und trifft auf den [Rivalen](kje) im Bademantel.
- help? veg witwe "schützen"
- couple veg witwe "Geliebte"
- investigate kje+tur witwe "Kreuzverhör"
- ill witwe "zusammenbricht"
- sad kje witwe "Schuldgefühlen"
+ sex kje tur "nicht mehr fortschickt"
- reconcile? hal tur "zurückzugewinnen"
+ discover hal kje+tur "trifft"
- enemy hal kje "Rivalen"

== 10 Die Maske fällt
[Smilla](prak), [die](prak) die gefälschten Bücher auf eigene Faust kopiert hat, wird auf dem Heimweg von demselben [Vermummten](maske) verschleppt, [der](maske) seinerzeit [Turid](tur) überfallen hat. Da ausgerechnet [Sondre](son), seit Wochen heimlich in die [Praktikantin](prak) verliebt, [sie](prak) zur Haltestelle begleiten wollte, wird [er](son) Zeuge der Tat und nimmt auf dem Moped die Verfolgung auf. Als [Turid](tur) und [Kjetil](kje) eintreffen, ist [Smilla](prak) befreit, und [ihr](tur) [Sohn](son) hat dem [Entführer](buch) die Sturmhaube heruntergerissen: Es ist [Nes](buch).
+ abduct maske prak "verschleppt"
- attack.past maske tur "überfallen"
- love son prak "verliebt"
- discover son maske "Zeuge"
+ rescue son prak "befreit"
- parent tur son "Sohn"
+ discover son buch "heruntergerissen"

== 11 Schulden
Im Verhör, das [Ragnhild](rag) und [Turid](tur) in neu gewonnener Eintracht führen, gibt [Nes](buch) die Unterschlagung zu, nicht aber den Mord; getötet habe den [Kompagnon](toter), [der](toter) [ihm](buch) auf die Schliche gekommen sei, der [Taucher](tau), und zwar ohne Auftrag, im Streit um [seinen](tau) Lohn. [Vegard](veg) wird aus der Haft entlassen und noch am Tor von der genesenen [Witwe](witwe) in die Arme geschlossen, derweil [Halvor](hal), [der](hal) die Scheidungspapiere unterschrieben hat, bei [Sondre](son) auf taube Ohren stößt.
- investigate rag+tur buch "Verhör"
- reveal buch rag+tur "gibt"
- steal.past buch _ "Unterschlagung"
- kill! buch toter "nicht aber den Mord"
+ kill.past tau toter "getötet"
- quarrel.past tau toter "Streit"
- recover witwe "genesenen"
- divorce? hal tur "Scheidungspapiere"
- reject son hal "taube Ohren"

== 12 Mittsommer
Während der [Taucher](tau) nach einer Jagd über drei Schären gestellt wird, wobei [Kjetil](kje) einen Streifschuss davonträgt, erklärt [Turid](tur) [ihrem](tur) verdutzten [Verlobten](kje), [sie](tur) wolle keineswegs ein zweites Mal auf einen Hochzeitstag warten, der dann vergessen werde; geheiratet werde sofort. Zum Fest am Strand finden sich [Vegard](veg) und die [Witwe](witwe), [Sondre](son) und [Smilla](prak), Hand in Hand die einen wie die anderen, sowie [Trauzeugin](rag) [Ragnhild](rag) ein. [Halvor](hal) schickt Blumen, zum ersten Mal pünktlich.
+ arrest _ tau "gestellt"
- injure kje "Streifschuss"
- engaged kje tur "Verlobten"
+ wedding? kje tur "geheiratet"
- celebrate kje+prak+rag+son+tur+veg+witwe "Fest"
- couple prak son "Hand in Hand"
- couple veg witwe "Hand in Hand"
- advisor rag tur "Trauzeugin"
- gift hal tur "Blumen"
