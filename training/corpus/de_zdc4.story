%series Rund um die Uhr GmbH
%lang de
%genre start-up sitcom, Berlin, terse recap log
%cast philippa | Philippa von Stetten; Philippa; Pippa | f
%cast goekhan  | Gökhan Tuncel; Gökhan | m
%cast yuki     | Yuki Morita; Yuki | f
%cast lasse    | Lasse | m
%cast roboter  | Klaus; K-7 | m
%cast investor | Eberhard Zink; Zink | m
%cast bastian  | Bastian | m
%cast oezlem   | Özlem Tuncel; Özlem | f
%cast praktikantin | Fenja | f
%cast coach    | Ravi | m
%cast spion    | - | m
%cast zinkfrau | Frau Zink | f

== 1
Hinterhof, dritter Stock. [Philippa von Stetten](philippa) und [Gökhan Tuncel](goekhan), seit dem Kindergarten unzertrennlich, gründen eine Firma für sprechende Wecker. Kapital: das Sparbuch von [Gökhans](goekhan) [Mutter](oezlem) [Özlem](oezlem), [die](oezlem) davon nichts weiß. Erste [Angestellte](yuki) wird [Yuki Morita](yuki), [die](yuki) ein Gehalt verlangt und stattdessen Anteile kriegt. Der Prototyp, genannt [Klaus](roboter), weckt das ganze Haus mit der Bemerkung, alle seien zu dick. [Nachbar](lasse) [Lasse](lasse) hämmert gegen die Wand.
- friend goekhan philippa "unzertrennlich"
+ create goekhan+philippa "gründen"
- parent oezlem goekhan "Mutter"
- betray goekhan+philippa oezlem "nichts weiß"
- hire yuki goekhan+philippa "Angestellte"
- neighbour goekhan+philippa lasse "Nachbar"

== 2
Pitch vor [Eberhard Zink](investor), [Schraubenkönig](investor) und [Geldgeber](investor). [Philippa](philippa) redet, [Gökhan](goekhan) schwitzt, [Klaus](roboter) nennt den [Mann](investor) einen Geizkragen. [Zink](investor) ist begeistert: endlich einer, der die Wahrheit sagt. [Er](investor) steigt mit einer halben Million ein, aber nur, wenn [sein](investor) [Neffe](bastian) [Bastian](bastian) Geschäftsführer wird. [Yuki](yuki) googelt [ihn](bastian) und wird bleich. Vor zwei Jahren hat [sie](yuki) [den](bastian) auf einem Parkplatz in [Kassel](@kassel) stehen lassen, im Hochzeitskleid.
- accuse roboter investor "Geizkragen"
- happy investor "begeistert"
+ find goekhan+philippa investor "halben Million"
- kin bastian investor "Neffe"
- hire? bastian "Geschäftsführer"
- discover yuki bastian "bleich"
+ breakup.past yuki bastian "stehen lassen" @kassel
- wedding! bastian yuki "Hochzeitskleid"

== 3
[Bastian](bastian) tritt [sein](bastian) Amt an. [Er](bastian) tut, als kenne [er](bastian) [Yuki](yuki) nicht, und setzt [ihren](yuki) Tisch neben die Toilette. [Gökhan](goekhan) findet das unmöglich, sagt aber nichts; [Philippa](philippa) findet es unmöglich und sagt es laut. Folge: Beide [Gründer](goekhan+philippa) bekommen einen [Coach](coach). [Ravi](coach) lässt [sie](goekhan+philippa) barfuß aufeinander zugehen und fragt, ob da vielleicht mehr sei als Freundschaft. Schallendes Gelächter. [Gökhans](goekhan) klingt etwas hohl.
+ boss.start bastian yuki "tritt"
- hire bastian "Amt"
- betray bastian yuki "tut, als kenne er"
- quarrel bastian philippa "laut"
- advisor.start coach goekhan+philippa "Coach"
- love? goekhan philippa "mehr"

== 4
[Özlem](oezlem) kommt mit Börek und Kontoauszug. Ohrfeige für den [Sohn](goekhan), Umarmung für [Pippa](philippa). Dann macht die [Schneiderin](oezlem) einen Rundgang, rechnet im Kopf die Bücher nach und findet einen Fehler von vierzigtausend Euro. [Bastian](bastian) lacht [sie](oezlem) aus. [Sie](oezlem) bekommt am nächsten Morgen den Schreibtisch gegenüber von [seinem](bastian), als [Finanzchefin](oezlem). Auf Probe, sagt [sie](oezlem): [Ihre](oezlem) Probe.
- travel oezlem "kommt"
+ attack oezlem goekhan "Ohrfeige"
- parent oezlem goekhan "Sohn"
- reconcile oezlem philippa "Umarmung"
- discover oezlem "findet"
+ hire oezlem "Finanzchefin"

== 5
Betriebsausflug Draisine. [Praktikantin](praktikantin) [Fenja](praktikantin) verguckt sich in [Ravi](coach), [Ravi](coach) nur in [sein](coach) Spiegelbild im See. [Yuki](yuki) und [Bastian](bastian) landen auf demselben Gefährt, sechs Kilometer ohne Bremse. Erst Schweigen, dann Gebrüll, dann die Frage, die [er](bastian) seit [Kassel](@kassel) mit sich herumträgt: „Warum?“ – „[Deine](bastian) Mutter hat [mir](yuki) Geld geboten.“ – „Und [du](yuki) hast es genommen?“ – „Nein. Aber [du](bastian) hättest.“
+ love.start praktikantin coach "verguckt"
- love! coach praktikantin "nur in sein Spiegelbild"
- quarrel bastian yuki "Gebrüll"
+ reveal yuki bastian "Geld geboten"
- find! yuki "Nein"

== 6
[Klaus](roboter) ist weg. Aufgebrochene Tür, ein Handschuh, Größe XL. Auf dem Video der Parkgarage: ein [Mann](spion) im Regenmantel mit einem zappelnden Wecker unterm Arm. [Lasse](lasse) von nebenan, endlich ausgeschlafen, gerät in Verdacht. [Philippa](philippa) vernimmt [ihn](lasse) bei Kerzenlicht, [er](lasse) hat ein Alibi und sehr schöne Unterarme. [Gökhan](goekhan), [der](goekhan) durchs Schlüsselloch mithört, zerdrückt einen Tennisball.
+ abduct spion roboter "zappelnden Wecker"
- neighbour lasse philippa "von nebenan"
- accuse _ lasse "Verdacht"
- investigate philippa lasse "vernimmt"
- love.start philippa lasse "sehr schöne Unterarme"
- discover goekhan lasse+philippa "mithört"
+ jealous goekhan lasse "zerdrückt"

== 7
Ein Erpresserbrief, ausgeschnittene Buchstaben: hunderttausend, sonst landet [Klaus](roboter) in der Schrottpresse. [Zink](investor) weigert sich. [Özlem](oezlem) nicht; [sie](oezlem) verkauft [ihre](oezlem) Nähmaschinen. Übergabe am Teltowkanal. Der [Regenmantel](spion) greift nach der Tasche, [Fenja](praktikantin) nach [ihm](spion), und [beide](praktikantin+spion) stürzen ins Wasser. [Fenja](praktikantin) kann nicht schwimmen. Der [Entführer](spion) schon: [Er](spion) zieht [sie](praktikantin) heraus, lässt den Wecker liegen und humpelt davon.
- threaten spion _ "Erpresserbrief"
- reject investor _ "weigert"
- help oezlem roboter "verkauft"
- attack praktikantin spion "greift"
+ rescue spion praktikantin "zieht"
- find _ roboter "liegen"
- flee spion "humpelt"

== 8
[Klaus](roboter) redet nicht mehr. [Yuki](yuki) hört [seinen](roboter) Speicher ab, Minute um Minute, bis eine bekannte Stimme ertönt. [Auftraggeber](investor) des [Diebes](spion): [Bastians](bastian) [Onkel](investor)! [Zink](investor) wollte den Kurs drücken, um die Firma für ein Butterbrot zu schlucken. [Yuki](yuki) steckt es [Bastian](bastian), [der](bastian) [ihr](yuki) nicht glaubt. [Er](bastian) hört die Aufnahme trotzdem an. Dreimal. Danach räumt [er](bastian) [ihren](yuki) Tisch eigenhändig von der Toilette weg.
+ discover yuki investor "bekannte Stimme"
- boss investor spion "Auftraggeber"
- steal.past spion _ "Diebes"
- kin bastian investor "Onkel"
+ betray investor goekhan+philippa "schlucken"
- reveal yuki bastian "steckt"
- reconcile bastian yuki "räumt"

== 9
[Philippa](philippa) und [Lasse](lasse): drei Nächte, kein Schlaf, diesmal ohne Wecker. [Gökhan](goekhan) schläft im Büro, [seine](goekhan) [Mutter](oezlem) bringt Decken und gute Ratschläge. [Er](goekhan) solle reden, bevor der [Klempner](lasse) es tue. Also redet [er](goekhan), versehentlich ins Mikrofon von [Klaus](roboter). Am Montag weckt die ganze Testflotte vierhundert Kunden mit den Worten: „[Pippa](philippa), [ich](goekhan) liebe [dich](philippa) seit der Sandkiste.“ [Lasse](lasse) hört es als Erster. [Sie](philippa) hat noch Ohrstöpsel drin.
+ affair lasse philippa "drei Nächte"
- parent oezlem goekhan "Mutter"
- help oezlem goekhan "Ratschläge"
+ confess goekhan philippa "liebe"
- love goekhan philippa "liebe"
- discover lasse goekhan "hört"

== 10
[Lasse](lasse), anständiger [Kerl](lasse), nimmt [Philippa](philippa) die Stöpsel heraus, lässt den Wecker sprechen und packt [seine](lasse) Rohrzange. [Philippa](philippa) ist wütend: auf [Klaus](roboter), auf [Lasse](lasse), am meisten auf [Gökhan](goekhan), weil [er](goekhan) zwanzig Jahre gewartet hat. [Sie](philippa) braucht Luft und fährt zu [ihren](philippa) Eltern nach [Bad Homburg](@badhomburg). [Zink](investor) nutzt das Vakuum und beruft eine Gesellschafterversammlung ein. [Seine](investor) [Frau](zinkfrau), stille [Teilhaberin](zinkfrau) mit 51 Prozent, erscheint erstmals persönlich.
- reveal lasse philippa "lässt"
+ breakup lasse philippa "packt seine Rohrzange"
- sad philippa goekhan "wütend"
- travel philippa "fährt" @badhomburg
- parent _ philippa "Eltern"
- married investor zinkfrau "Frau"

== 11
Versammlung. [Frau Zink](zinkfrau) strickt und hört zu. [Bastian](bastian) spielt das Band vor, womit [er](bastian) [seinen](bastian) eigenen [Onkel](investor) ans Messer liefert. Die [Gattin](zinkfrau) strickt die Reihe zu Ende und stimmt dann gegen [ihren](zinkfrau) [Mann](investor), den [Schraubenkönig](investor): raus aus dem Vorstand, raus aus der Villa. Im Treppenhaus fragt [Bastian](bastian), ob [Yuki](yuki) noch einmal ein Auto mit [ihm](bastian) teilen würde. „Nur, wenn [ich](yuki) fahre.“ Kuss auf Etage zwei.
- betray bastian investor "ans Messer"
- kin bastian investor "Onkel"
+ reveal bastian zinkfrau "spielt"
- quit investor "raus aus dem Vorstand"
- breakup zinkfrau investor "raus aus der Villa"
- married investor zinkfrau "Mann"
+ kiss bastian yuki "Kuss"

== 12
Markteinführung, Schlange um den Block. [Philippa](philippa) ist nicht da, dafür der [Regenmantel](spion), ohne Mantel: [Er](spion) bringt [Fenja](praktikantin) einen Schwimmkurs-Gutschein und fragt, ob eine Stelle frei sei. [Özlem](oezlem) nimmt [ihn](spion) als [Sicherheitschef](spion). Um 17 Uhr 59 Notbremse der S-Bahn, Seitenstechen, Treppe. [Philippa](philippa) reißt [Gökhan](goekhan) den Wecker aus der Hand und spricht selbst hinein. Was genau, weiß nur [Klaus](roboter). [Er](roboter) schweigt zum ersten Mal aus Takt.
- create _ "Markteinführung"
- gift spion praktikantin "bringt"
+ hire spion oezlem "Sicherheitschef"
+ return philippa "Treppe"
- confess? philippa goekhan "spricht"
