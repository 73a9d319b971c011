%series Die Dachbodenbande
%lang de
%genre children's adventure series, simple summaries
%cast mio | Mio Lechner; Mio | m
%cast yaruna | Yaruna | f
%cast pia | Pia-Lou; Pia | f
%cast knut | Knut Lechner; Knut | m
%cast tante | Tante Gerda; Gerda | f
%cast grimm | Herr Grimmsel; Grimmsel | m
%cast papagei | Käpt'n Keks; Keks | m
%cast wachtmeisterin | Wachtmeisterin Obi; Obi | f
%cast leopold | Leopold Grimmsel; Leopold | m
%cast zirkus | Madame Zsuzsa; Zsuzsa | f
%cast opa | - | m
%cast mama | - | f
%cast lehrerin | Frau Mümmelmann | f

== 1 Das neue Haus
[Mio](mio) ist sauer. [Er](mio) muss mit [seinem](mio) [Papa](knut) [Knut](knut) aus der Stadt in ein altes Haus am Fluss ziehen, zu [Tante Gerda](tante), [die](tante) nach Mottenkugeln riecht. Auf dem Dachboden raschelt es. Mutig klettert [Mio](mio) hinauf und stößt auf einen zerrupften [Papagei](papagei), [der](papagei) „Alle Mann an Deck!“ kreischt. Am Zaun gegenüber schaut ein [Mädchen](yaruna) zu. [Es](yaruna) heißt [Yaruna](yaruna), kann durch die Finger pfeifen und hat auf jemanden wie [ihn](mio) gewartet.
- sad mio "sauer"
- parent knut mio "Papa"
+ move knut+mio tante "ziehen"
- kin mio tante "Tante"
- find mio papagei "stößt"
+ meet mio yaruna "gewartet"
- neighbour mio yaruna "gegenüber"

== 2 Bande gesucht
Zu zweit ist man keine Bande, findet [Yaruna](yaruna). Also heften [die beiden](mio+yaruna) einen Zettel an die Kastanie. Es meldet sich nur [Pia-Lou](pia), [die](pia) erst sieben ist und dauernd Hunger hat. [Yaruna](yaruna) schickt [sie](pia) nach Hause. Da kommt [Grimmsel](grimm), der griesgrämige [Hausbesitzer](grimm), [dem](grimm) der [Papagei](papagei) die Mütze geklaut hat. [Pia](pia) lenkt [ihn](grimm) mit einem Weinkrampf ab, bis [Keks](papagei) in Sicherheit ist. Damit gehört [sie](pia) dazu.
- create? mio+yaruna "Bande"
- reject yaruna pia "schickt"
- steal papagei grimm "geklaut"
- betray pia grimm "lenkt"
+ rescue pia papagei "in Sicherheit"
+ friend.start mio+yaruna pia "gehört"

== 3 Die Karte im Kamin
Beim Putzen fällt [Gerda](tante) ein Ziegel vor die Füße. Dahinter steckt eine Karte! Sie stammt vom [Urgroßvater](opa) der [Tante](tante), einem [Flussschiffer](opa). Wo das rote Kreuz ist, soll [seine](opa) Kasse liegen. [Herr Grimmsel](grimm) hat am Fenster gelauscht und reibt sich die Hände. In der Nacht verschwindet die Karte aus [Mios](mio) Schublade, und auf dem Teppich liegt ein Knopf.
+ find tante "Karte"
- kin opa tante "Urgroßvater"
- discover grimm "gelauscht"
+ steal _ mio "verschwindet"

== 4 Der Knopf
Wem fehlt ein Knopf? [Die drei](mio+pia+yaruna) klappern die ganze Straße ab. [Pia](pia) beschuldigt [Frau Mümmelmann](lehrerin), [Mios](mio) [Lehrerin](lehrerin), aber [deren](lehrerin) Mantel hat gar keine Knöpfe. [Mio](mio) schämt sich und bringt [ihr](lehrerin) Blumen. Dann sieht [Yaruna](yaruna) einen [Jungen](leopold) mit offener Jacke auf [Grimmsels](grimm) Balkon. [Er](leopold) heißt [Leopold](leopold), ist [dessen](grimm) [Neffe](leopold) und guckt so traurig, dass [sie](yaruna) gar nicht mit [ihm](leopold) schimpfen kann.
- investigate mio+pia+yaruna "klappern"
+ accuse pia lehrerin "beschuldigt"
- advisor lehrerin mio "Lehrerin"
- sad mio "schämt"
- gift mio lehrerin "bringt"
- find yaruna leopold "sieht"
- kin grimm leopold "Neffe"
- sad leopold "traurig"
- quarrel! leopold yaruna "schimpfen"

== 5 Leopold packt aus
[Leopold](leopold) musste die Karte holen, sonst hätte [sein](leopold) [Onkel](grimm) [ihn](leopold) ins Heim gesteckt. [Yaruna](yaruna) gibt [ihm](leopold) [ihr](yaruna) Pausenbrot. Gerührt zeichnet [Leopold](leopold) die ganze Karte aus dem Gedächtnis nach. Nun wissen die [Kinder](leopold+mio+pia+yaruna), wo [sie](leopold+mio+pia+yaruna) graben müssen. [Mio](mio) findet es trotzdem nicht gut, dass [Yaruna](yaruna) so viel mit dem [Neuen](leopold) kichert. [Er](mio) kickt einen Stein in den Fluss und trifft aus Versehen einen Schwan.
- steal.past leopold mio "holen"
- threaten.past grimm leopold "gesteckt"
- kin grimm leopold "Onkel"
- gift yaruna leopold "Pausenbrot"
+ help leopold mio+pia+yaruna "zeichnet"
- discover leopold+mio+pia+yaruna "wissen"
+ jealous mio leopold "nicht gut"

== 6 Im Schilf
Die [Bande](leopold+mio+pia+yaruna) paddelt mit einer Badewanne zum roten Kreuz. Auf halber Strecke zieht [jemand](pia) den Stöpsel: Es war [Pia](pia), [die](pia) nur mal gucken wollte. Die Wanne sinkt, und [Pia](pia) kann nicht schwimmen! [Leopold](leopold) springt ins Wasser und schleppt [sie](pia) zum Ufer. [Mio](mio) legt [ihm](leopold) [seine](mio) eigene Jacke um. „[Du](leopold) bist in Ordnung“, brummt [er](mio). [Leopold](leopold) strahlt über beide Ohren.
- travel leopold+mio+pia+yaruna "paddelt"
+ rescue leopold pia "schleppt"
- help mio leopold "Jacke"
+ reconcile leopold mio "in Ordnung"
- happy leopold "strahlt"

== 7 Der Zirkus kommt
Auf der Wiese schlägt [Madame Zsuzsa](zirkus) [ihr](zirkus) Zelt auf. Die [Direktorin](zirkus) ruft entzückt: „[Mein](zirkus) [Kapitän](papagei)!“ Vor zwei Jahren ist [ihr](zirkus) der [Papagei](papagei) entflogen. [Mio](mio) hat einen Kloß im Hals, denn [er](mio) hat den [Vogel](papagei) lieb gewonnen. [Papa](knut) tröstet [ihn](mio) mit Kakao. Am nächsten Morgen bringt [Mio](mio) den Käfig hin. Doch [Keks](papagei) macht nicht die kleinste Kunst, [er](papagei) will nur zu [Mio](mio).
- happy zirkus "entzückt"
- flee.past papagei zirkus "entflogen"
+ find zirkus papagei "Kapitän"
- sad mio "Kloß"
- love mio papagei "lieb gewonnen"
- help knut mio "tröstet"
- parent knut mio "Papa"#2
+ gift mio zirkus "bringt"
- create! papagei "Kunst"

== 8 Papa lacht
[Knut](knut) repariert der [Zirkusdirektorin](zirkus) den Wohnwagen und vergisst dabei die Zeit, das Abendbrot und [seinen](knut) [Sohn](mio). Seit [Mios](mio) [Mama](mama) nach [Kanada](@kanada) gegangen ist, hat [er](knut) nicht mehr so gelacht. [Tante Gerda](tante) zwinkert, [Mio](mio) zieht eine Schnute. [Zsuzsa](zirkus) überlässt [ihm](mio) den [Papagei](papagei) für immer, und [seine](mio) Schnute wird ein bisschen kleiner.
- help knut zirkus "repariert"
- parent knut mio "Sohn"
- parent mama mio "Mama"
- travel.past mama "gegangen" @kanada
- happy knut "gelacht"
- sad mio "Schnute"
+ gift zirkus mio "überlässt"

== 9 In der Falle
[Grimmsel](grimm) lockt [Pia](pia) mit Lakritz in [seinen](grimm) Keller und dreht den Schlüssel um. [Er](grimm) lässt [sie](pia) erst wieder heraus, wenn [die anderen](leopold+mio+yaruna) [ihm](grimm) verraten, was [sie](leopold+mio+yaruna) über das Kreuz wissen. [Keks](papagei) fliegt durch das Kellerfenster und trägt [Pias](pia) Haargummi zu [Yaruna](yaruna). [Die](yaruna) holt [Wachtmeisterin Obi](wachtmeisterin). Als [diese](wachtmeisterin) die Tür aufbricht, hat [Pia](pia) drei Gläser Pflaumenmus geleert und möchte eigentlich noch bleiben.
+ abduct grimm pia "lockt"
- threaten grimm leopold+mio+yaruna "lässt"
- reveal? leopold+mio+yaruna grimm "verraten"
- help papagei pia "trägt"
- help yaruna pia "holt"
+ rescue wachtmeisterin pia "aufbricht"

== 10 Grimmsel verschwindet
Die [Wachtmeisterin](wachtmeisterin) will [Grimmsel](grimm) mitnehmen, aber [der](grimm) ist über die Dächer auf und davon. [Leopold](leopold) steht ganz allein da. Muss [er](leopold) jetzt ins Heim? [Gerda](tante) schüttelt den Kopf, schüttelt ein Kissen auf und stellt ein zweites Bett in [Mios](mio) Zimmer. [Mio](mio) und [Leopold](leopold) reden, bis es hell wird. Keiner von [beiden](leopold+mio) hatte je einen Bruder, und nun fühlt es sich so an.
- arrest? wachtmeisterin grimm "mitnehmen"
+ flee grimm "auf und davon"
- sad leopold "ganz allein"
- move? leopold "ins Heim"
+ move leopold tante "zweites Bett"
- housemate.start leopold mio "Zimmer"
- friend leopold mio "reden"

== 11 Das rote Kreuz
Endlich wird gegraben! [Yarunas](yaruna) Spaten trifft Blech. In der Kasse ist kein Gold, nur ein Stapel Briefe und ein vergilbter Vertrag. [Tante Gerda](tante) setzt die Brille auf und muss sich hinsetzen: Das Haus, in dem [sie](tante) Miete zahlt, hat [ihrem](tante) [Urgroßvater](opa) gehört, und [Grimmsels](grimm) Familie hat es [ihm](opa) mit einer gefälschten Unterschrift abgejagt. [Pia](pia) fragt, ob man Briefe essen kann.
+ find leopold+mio+pia+yaruna "Kasse"
- discover tante "Brille"
- kin opa tante "Urgroßvater"
+ betray.past _ opa "gefälschten Unterschrift"
- steal.past _ opa "abgejagt"

== 12 Nacht im Zirkus
[Grimmsel](grimm) hat sich als Clown verkleidet bei [Zsuzsa](zirkus) versteckt und will den Vertrag verbrennen. Aber [Frau Mümmelmann](lehrerin), [die](lehrerin) [ihre](lehrerin) Klasse in die Vorstellung ausgeführt hat, erkennt [ihn](grimm) an der Nase: [Er](grimm) war [ihr](lehrerin) frechster [Schüler](grimm). Die [Kinder](leopold+mio+pia+yaruna) spannen ein Netz, [Keks](papagei) kreischt „Feuer!“, und der falsche [Spaßmacher](grimm) zappelt wie ein Karpfen. [Obi](wachtmeisterin) muss vor Lachen zweimal ansetzen, ehe die Handschellen zu sind.
- betray grimm zirkus "verkleidet"
- discover lehrerin grimm "erkennt"
- advisor.past lehrerin grimm "Schüler"
+ arrest wachtmeisterin grimm "Handschellen"
- happy wachtmeisterin "Lachen"

== 13 Abschied, aber nicht ganz
Der Zirkus muss weiter. [Knut](knut) drückt [Zsuzsa](zirkus) einen Schraubenschlüssel in die Hand, rot bis hinter die Ohren, und [sie](zirkus) gibt [ihm](knut) einen Schmatz auf die Nase. Im nächsten Sommer will [sie](zirkus) wiederkommen. [Gerda](tante) gehört jetzt das ganze Haus, und alle vier [Kinder](leopold+mio+pia+yaruna) bekommen einen eigenen Schlüssel zum Dachboden. [Yaruna](yaruna) hat ein Schild gemalt. „Bandenhaus“, steht darauf, „Eintritt nur mit Keks.“
- travel? zirkus "weiter"
- gift knut zirkus "Schraubenschlüssel"
+ kiss knut zirkus "Schmatz"
- return? zirkus "wiederkommen"
+ find tante "gehört"
- gift tante leopold+mio+pia+yaruna "Schlüssel"
- create yaruna "gemalt"
