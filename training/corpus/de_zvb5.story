%series Streitwert unbekannt
%lang de
%genre legal thriller with private entanglements, streaming service's terse episode texts
%cast jorinde | Jorinde Falck; Jorinde | f
%cast bendix | Bendix | m
%cast thele | Yannick Thele; Thele; Yannick | m
%cast kyra | Kyra | f
%cast rasmus | Rasmus | m
%cast delia | Delia Hornung; Delia | f
%cast viktor | Viktor | m
%cast lasse | Lasse | m
%cast richterin | - | f
%cast reporter | - | m
%cast gaertner | - | m
%cast bote | - | m
%cast maskiert | - | n
%cast ole | Ole | m

== 1 Der Becher
Ein [Toter](viktor) im Pool, eine [Witwe](delia) ohne Tränen, zwei Tassen Tee. [Jorinde Falck](jorinde) übernimmt die Verteidigung von [Delia Hornung](delia), [die](delia) [ihren](delia) [Mann](viktor) [Viktor](viktor) mit einem Schierlingstrunk ins Jenseits befördert haben soll. Anklagen wird ausgerechnet [Yannick Thele](thele), mit [dem](thele) [sie](jorinde) vor sechs Jahren eine Nacht verbracht hat, von der [Ehemann](rasmus) [Rasmus](rasmus) nie erfahren darf. [Referendarin](kyra) [Kyra](kyra) stolpert am Tatort über die zweite Tasse. Sie ist gespült.
- die viktor "Toter"
- advisor.start jorinde delia "Verteidigung"
- married.past delia viktor "Mann"
+ kill.past? delia viktor "ins Jenseits"
- accuse? thele delia "Anklagen"
- sex.past jorinde thele "Nacht verbracht"
- married jorinde rasmus "Ehemann"
- reveal! jorinde rasmus "nie erfahren"
+ find kyra "stolpert"

== 2 Die Kanzlei
Kaution abgelehnt, und draußen regnet es seit elf Tagen. Während [Delia](delia) in der Zelle die Nerven verliert, lernt [Jorinde](jorinde) [Lasse](lasse) kennen, den [Sohn](lasse) des [Opfers](viktor) aus erster Ehe, [der](lasse) [seiner](lasse) [Stiefmutter](delia) alles zutraut, nur keine Unschuld. [Bendix](bendix), [Sozius](bendix) und seit Studientagen [Jorindes](jorinde) engster [Vertrauter](bendix), drängt auf einen Deal. [Er](bendix) hat dafür einen Grund, der im Safe liegt und auf sechs Nullen endet. Noch fragt keiner danach.
- arrest _ delia "Zelle"
- sad delia "Nerven"
+ meet jorinde lasse "kennen"
- parent viktor lasse "Sohn"
- kin delia lasse "Stiefmutter"
- accuse lasse delia "zutraut"
- colleague bendix jorinde "Sozius"
- friend bendix jorinde "Vertrauter"

== 3 Akteneinsicht
Alte Glut, neuer Streit: Im Archiv geraten [Jorinde](jorinde) und [Thele](thele) erst wegen der Obduktion aneinander und dann sehr nah zueinander. [Kyra](kyra) sieht, was niemand sehen sollte. Statt [ihre](kyra) [Ausbilderin](jorinde) zu verpetzen, deckt [sie](kyra) [sie](jorinde) vor [Rasmus](rasmus), [der](rasmus) mit Blumen in der Tür steht. Der [Gärtner](gaertner) der [Hornungs](delia+viktor) will in der Todesnacht ein Boot gehört haben. Am Morgen ist [er](gaertner) verschwunden, das Bett gemacht, der Hund angeleint, das Radio läuft.
- quarrel jorinde thele "geraten"
+ affair.start jorinde thele "nah zueinander"
- discover kyra jorinde+thele "sieht"
- advisor jorinde kyra "Ausbilderin"
- reveal! kyra rasmus "verpetzen"
- help kyra jorinde "deckt"
- reveal gaertner "gehört"
+ lose _ gaertner "verschwunden"

== 4 Treuhand
[Bendix](bendix) hat Mandantengelder verzockt, darunter ein Depot von [Viktor](viktor). [Jorinde](jorinde) kommt [ihm](bendix) beim Aufräumen auf die Spur, doch die Freundschaft wiegt schwerer als das Standesrecht: [Sie](jorinde) schießt die Summe aus eigener Tasche zu. [Rasmus](rasmus) bemerkt das leere Konto und vermutet dahinter einen Liebhaber, womit [er](rasmus) aus den falschen Gründen richtig liegt. [Lasse](lasse) erhält per [Boten](bote) den Manschettenknopf [seines](lasse) [Vaters](viktor). Nur einen. Kein Absender, kein Brief, bloß ein Geruch nach Seewasser.
+ steal.past bendix viktor "verzockt"
- discover jorinde bendix "Spur"
- friend bendix jorinde "Freundschaft"
+ help jorinde bendix "schießt"
- cheat jorinde rasmus "Liebhaber"
- gift bote lasse "per Boten"
- parent viktor lasse "Vaters"

== 5 Hauptverhandlung
Erster Tag im Saal. [Thele](thele) zerlegt [Delia](delia) im Kreuzverhör so kühl, dass die [Frau](jorinde), [die](jorinde) am Vorabend noch in [seinem](thele) Arm lag, [ihn](thele) nicht wiedererkennt. Vor der Presse gibt [Lasse](lasse) den trauernden Hinterbliebenen; nachts heult [er](lasse) wirklich, und zwar bei [Kyra](kyra), mit [der](kyra) [er](lasse) im Café ins Gespräch gekommen ist. Aus Trost wird ein Kuss. [Sie](kyra) weiß, dass [sie](kyra) damit [ihre](kyra) Zulassung verspielt.
- investigate thele delia "Kreuzverhör"
- affair jorinde thele "Arm"
- sad lasse "heult"
- meet kyra lasse "ins Gespräch"
- help kyra lasse "Trost"
+ kiss kyra lasse "Kuss"
- lose? kyra "verspielt"

== 6 Befangen
Ein Foto, anonym an zwölf Redaktionen verschickt, zeigt [Verteidigerin](jorinde) und [Staatsanwalt](thele) im Hotelaufzug. Die [Richterin](richterin) erwägt den Abbruch des Verfahrens; [Rasmus](rasmus) erwägt gar nichts, [er](rasmus) wechselt das Schloss. [Jorinde](jorinde) kampiert im Büro und hält [Kyra](kyra) für die Verräterin, weshalb [sie](jorinde) [ihr](kyra) auf der Stelle kündigt. Abgedrückt hat jemand anders: Im Archiv eines [Reporters](reporter) liegt die Rechnung. Ausgestellt auf [Bendix](bendix). Bezahlt wurde bar, mit Trinkgeld.
+ reveal _ "verschickt"
+ breakup rasmus jorinde "Schloss"
- move jorinde "kampiert"
- accuse jorinde kyra "Verräterin"
- quit kyra jorinde "kündigt"
- betray bendix jorinde "Ausgestellt"
- hire.past reporter bendix "Rechnung"

== 7 Zeuge der Anklage
[Thele](thele) wird der Fall entzogen, und mit dem Fall entgleitet [ihm](thele) [Jorinde](jorinde): [Sie](jorinde) will [ihn](thele) nicht mehr sehen. Aus Wut legt [er](thele) ein Gutachten beiseite, das [Delia](delia) entlasten würde. [Kyra](kyra), nun auf eigene Faust unterwegs, spürt mit [Lasse](lasse) den [Gärtner](gaertner) in einem Kloster auf. Bevor der [Mann](gaertner) auspacken kann, wirft [ihn](gaertner) ein [Maskierter](maskiert) die Treppe hinunter. Neunzehn Stufen, alle aus Granit.
- quit thele "entzogen"
+ breakup jorinde thele "nicht mehr sehen"
- sad thele jorinde "Wut"
- betray thele delia "beiseite"
- find kyra+lasse gaertner "spürt"
- reveal? gaertner "auspacken"
+ attack maskiert gaertner "wirft"

== 8 Koma
Der [Gärtner](gaertner) liegt im Koma, die Maschine atmet, die Uhr tickt. An [seinem](gaertner) Bett bitten [Jorinde](jorinde) und [Kyra](kyra) einander um Entschuldigung, [die eine](jorinde) laut, [die andere](kyra) mit Kaffee. Gemeinsam stellen [sie](jorinde+kyra) [Bendix](bendix), [der](bendix) um ein Haar mit Bargeld entwischt wäre; dass [er](bendix) die [Freundin](jorinde) für Geld verkauft hat, leugnet [er](bendix) nicht. Aber ein Mord? [Delia](delia) ist derweil schwanger aus der Haft in die Klinik verlegt worden. Von wem, behält [sie](delia) für sich.
- ill gaertner "Koma"
+ reconcile jorinde kyra "Entschuldigung"
- find jorinde+kyra bendix "stellen"
- flee! bendix "entwischt"
- friend bendix jorinde "Freundin"
- betray.past bendix jorinde "verkauft"
- kill? bendix _ "Mord"
+ pregnant delia "schwanger"
- reveal! delia _ "behält"

== 9 Rasmus
Manche Ehen scheitern an Geheimnissen, diese an zweien. Beim Abholen [ihrer](jorinde) Sachen findet [Jorinde](jorinde) im Schreibtisch [ihres](jorinde) [Noch-Gatten](rasmus) Liebesbriefe von [Delia](delia). [Rasmus](rasmus) fällt auf die Knie: Ja, [er](rasmus) habe [sie](delia) geliebt, ja, das [Kind](ole) sei von [ihm](rasmus), doch mit dem Gift habe [er](rasmus) nichts zu schaffen. [Jorinde](jorinde) verteidigt also die [Geliebte](delia) des eigenen [Mannes](rasmus). Das Mandat niederlegen? Auf keinen Fall, jetzt erst recht nicht, und schon gar nicht vor dem Wochenende.
+ discover jorinde delia+rasmus "findet"
- married jorinde rasmus "Noch-Gatten"
- cheat.past rasmus jorinde "Geliebte"
- love.past rasmus delia "geliebt"
+ reveal rasmus jorinde "fällt"
- pregnant delia rasmus "Kind"
- kill! rasmus viktor "nichts zu schaffen"
- advisor jorinde delia "verteidigt"
- affair delia rasmus "Geliebte"

== 10 Bootshaus
[Lasse](lasse) ist [Kyra](kyra) zu zärtlich, um wahr zu sein. In [seiner](lasse) Jacke steckt der zweite Manschettenknopf, dabei galt der als mit [Viktor](viktor) versunken. Es gibt keine harmlose Erklärung, nur eine abschließbare Tür. Zur Rede gestellt, sperrt [er](lasse) die [Freundin](kyra) im Bootshaus ein. Auf dem Handy hat [sie](kyra) noch einen Balken und eine Nummer, die von [Thele](thele). Der [Jurist](thele), suspendiert, verkatert und reumütig, bricht die Tür auf. Zu spät bemerkt [er](thele) den Schatten hinter sich.
- discover kyra lasse "steckt"
- couple kyra lasse "Freundin"
- accuse kyra lasse "Rede"
+ abduct lasse kyra "sperrt"
- sad thele "reumütig"
+ rescue thele kyra "bricht"
- attack? _ thele "Schatten"

== 11 Plädoyer
[Thele](thele) überlebt den Schlag, [Lasse](lasse) die Verhaftung nur knapp: [Er](lasse) wollte ins Wasser gehen, dort, wo man [seinen](lasse) [Vater](viktor) gefunden hatte. Vor Gericht breitet [Jorinde](jorinde) den Plan aus, Schluck für Schluck, in neunzig atemlosen Minuten. [Lasse](lasse) hatte [Viktor](viktor) den Tee gereicht, weil [dieser](viktor) [ihn](lasse) zugunsten des [Ungeborenen](ole) enterbt hatte. Freispruch für [Delia](delia)! [Sie](delia) dankt [ihrer](delia) [Anwältin](jorinde) und eilt hinaus, ohne den wartenden [Rasmus](rasmus) auch nur anzusehen.
- recover thele "überlebt"
+ arrest _ lasse "Verhaftung"
- die? lasse "ins Wasser gehen"
- parent viktor lasse "Vater"
- reveal jorinde _ "breitet"
+ kill.past lasse viktor "gereicht"
- reject.past viktor lasse "enterbt"
- arrest! _ delia "Freispruch"
- advisor jorinde delia "Anwältin"
- reject delia rasmus "anzusehen"

== 12 Nachspiel
Sechs Monate später. [Delia](delia) bringt einen [Sohn](ole) zur Welt und nennt [ihn](ole) [Ole](ole), nach niemandem. [Rasmus](rasmus) sieht [ihn](ole) durch eine Scheibe. Der Richterspruch, der [seine](rasmus) Ehe beendet, passt auf eine halbe Seite. [Bendix](bendix) büßt in Haus 3, [Kyra](kyra) besteht das Examen und steigt als Partnerin ein, obwohl [sie](kyra) [Lasse](lasse) noch immer Briefe ins Gefängnis schickt. Und an [Jorindes](jorinde) Tür klingelt [Thele](thele), unrasiert, ohne Robe, mit zwei Tassen in der Hand. Sie sind leer.
+ birth delia ole "Welt"
- parent delia ole "Sohn"
+ divorce jorinde rasmus "beendet"
- arrest.past _ bendix "büßt"
- hire kyra "steigt"
- love kyra lasse "Briefe"
- arrest.past _ lasse "Gefängnis"
- return thele jorinde "klingelt"
