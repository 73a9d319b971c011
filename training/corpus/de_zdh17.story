%series Wasser marsch in Wennigloh
%lang de
%genre Freiwillige Feuerwehr, Dorfkomödie mit Brandserie, Sauerland
%cast elsbe | Elsbe Kruse-Lanfer; Elsbe; Lanfer | f
%cast hubert | Hubert Kruse; Hubert; Wehrführer Kruse | m
%cast jolanda | Jolanda; Jolanda Vieth | f
%cast piet | Piet Vieth; Piet | m
%cast tanja | Ayşegül Demirel; Demirel; Ayşe | f
%cast leif | Leif | m
%cast opa | Opa Kruse; Wilhelm Kruse; Wilhelm | m
%cast pastor | Pastor Ignatius; Ignatius | m
%cast graf | Wulf von Sassendorf; Sassendorf | m
%cast lehrerin | Fräulein Kemper; Kemper | f
%cast brandermittler | Dirk Odebrecht; Odebrecht | m
%cast kuh | Berta | f
%cast baby | Willi | m

== 1 Der neue Chef ist eine Frau
Dreißig Jahre war [Hubert Kruse](hubert) Wehrführer, da stimmen die Kameraden mit einer Stimme Mehrheit für [seine](hubert) [Schwiegertochter](elsbe). Die Stimme kam von [Opa Kruse](opa), [Huberts](hubert) eigenem [Vater](opa), [der](opa) sich in der Zeile geirrt haben will. [Hubert](hubert) schmeißt den Helm hin. [Elsbe](elsbe) rückt noch am selben Abend zum ersten Mal als Wehrführerin aus: Die Scheune der [Vieths](jolanda+piet) steht in Flammen. [Jolanda](jolanda) treibt das Vieh ins Freie, [ihr](jolanda) [Mann](piet) [Piet](piet) rettet das Motorrad. Die [Kuh](kuh) [Berta](kuh) wird erst im Schwimmbad wieder eingefangen.
+ hire elsbe _ "stimmen"
- kin elsbe hubert "Schwiegertochter"
- quit hubert "schmeißt"
- parent opa hubert "Vater"
- rescue jolanda _ "treibt"
- married jolanda piet "Mann"
- find _ kuh "eingefangen"

== 2 Benzin
[Brandermittler](brandermittler) [Dirk Odebrecht](brandermittler) aus [Arnsberg](@arnsberg) schnuppert in der Asche und spricht von Vorsatz. Hoch versichert war nur einer: [Piet](piet). [Leif](leif), [Elsbes](elsbe) [Gatte](leif) und [Huberts](hubert) jüngster [Sohn](leif), versucht, [Vater](hubert) und [Frau](elsbe) an einen Tisch zu bekommen. Es gibt Sauerbraten und danach nichts mehr zu sagen. Die [Neue](tanja) in der Truppe, [Notfallsanitäterin](tanja) [Ayşegül Demirel](tanja), wird von den Alten wie Luft behandelt, bis [sie](tanja) [Wilhelm](opa) beim Schützenfrühstück ein Stück Wurst aus der Luftröhre holt.
- investigate brandermittler _ "schnuppert"
+ accuse brandermittler piet "Hoch versichert"
- married elsbe leif "Gatte"
- parent hubert leif "Sohn"
- reconcile? elsbe hubert "an einen Tisch"
- reject _ tanja "Luft"
+ rescue tanja opa "holt"

== 3 Das zweite Feuer
Diesmal trifft es das Pfarrhaus. [Pastor Ignatius](pastor), im Nachthemd aus dem Fenster geborgen, jammert um [seine](pastor) Briefmarken und schweigt über die [Dame](lehrerin), [die](lehrerin) durch die Hintertür entwischte. [Elsbe](elsbe) hat [Fräulein Kemper](lehrerin) erkannt, die [Grundschullehrerin](lehrerin), bei [der](lehrerin) schon [Leif](leif) das Einmaleins gelernt hat. Versprochen: kein Wort. [Piet Vieth](piet) ist aus dem Schneider, [er](piet) saß während des Brandes in Untersuchungshaft. [Jolanda](jolanda) hat die Zeit zum Nachdenken benutzt und die Schlösser ausgetauscht.
- rescue _ pastor "geborgen"
- sad pastor "jammert"
- reveal! pastor "schweigt"
+ affair lehrerin pastor "Hintertür"
- flee lehrerin "entwischte"
- discover elsbe lehrerin "erkannt"
- advisor.past lehrerin leif "gelernt"
- reveal! elsbe "kein Wort"
- arrest.past _ piet "Untersuchungshaft"

== 4 Schlauchkunde
[Ayşe](tanja) bildet die Jugendwehr aus, [Hubert](hubert) spioniert mit dem Feldstecher von [seinem](hubert) Balkon. Was [er](hubert) sieht, gefällt [ihm](hubert) wider Willen. [Piet](piet) nächtigt im Spritzenhaus und weint sich bei [Opa Kruse](opa) aus, [der](opa) [ihm](piet) das Schnarchen und das Wetten abgewöhnt. [Wulf von Sassendorf](graf), [Waldbesitzer](graf) und Junggeselle, fragt [Jolanda](jolanda) beim Hegering, ob [sie](jolanda) tanzt. [Sie](jolanda) tanzt. [Odebrecht](brandermittler) steckt Nadeln in die Landkarte, und alle drei Nadeln liegen auf einem Kreis um das Schloss.
- advisor tanja _ "bildet"
- investigate hubert tanja "spioniert"
- sad piet "weint"
- help opa piet "abgewöhnt"
- housemate.start opa piet "nächtigt"
- flirt graf jolanda "tanzt"
+ discover brandermittler "Kreis"

== 5 Waldbrand
Im [Sassendorfer Forst](@forst) brennen achtzig Hektar Fichten. Die Löschkette reißt, weil ein Schlauch zerschnitten wurde; [Leif](leif) gerät zwischen zwei Feuerfronten und funkt [seiner](leif) [Frau](elsbe), [er](leif) habe [sie](elsbe) sehr gern gehabt, Vergangenheitsform. Da biegt [Hubert](hubert) mit dem Güllefass um die Kurve. Der [Alte](hubert) fährt mitten hinein und holt den [Sohn](leif) auf dem Kotflügel heraus. Gesprochen wird nicht. [Elsbe](elsbe) hält [ihrem](elsbe) [Schwiegervater](hubert) nur stumm den Helm hin, und [er](hubert) setzt ihn auf.
- attack _ _ "zerschnitten"
- confess leif elsbe "gern gehabt"
- married elsbe leif "Frau"
+ rescue hubert leif "holt"
- parent hubert leif "Sohn"
- kin elsbe hubert "Schwiegervater"
- gift elsbe hubert "hält"
+ reconcile elsbe hubert "setzt ihn auf"

== 6 Verdacht im Verein
Wer den Schlauch zerschnitt, kannte sich aus. [Elsbe](elsbe) muss die eigenen Leute verhören. [Demirel](tanja) hat für keine der Brandnächte ein Alibi und will auch keins nennen. Der halbe Ort zeigt mit dem Finger auf [sie](tanja), am Montag klebt ein Schmähbrief am Rettungswagen. [Hubert](hubert), ausgerechnet [er](hubert), reißt ihn ab und stellt sich beim Bäcker vor [sie](tanja). [Kemper](lehrerin) könnte [sie](tanja) entlasten, müsste dann aber zugeben, wo [sie](lehrerin) selbst gewesen ist. [Sie](lehrerin) übt den Satz vor dem Spiegel.
- investigate elsbe _ "verhören"
- reveal! tanja "nennen"
- accuse _ tanja "zeigt"
- threaten _ tanja "Schmähbrief"
+ help hubert tanja "stellt"
- help? lehrerin tanja "entlasten"
- reveal? lehrerin "zugeben"

== 7 Beichte
In der Sonntagsmesse steht [Fräulein Kemper](lehrerin) auf. [Sie](lehrerin) und der [Pastor](pastor) liebten sich seit elf Jahren, und die [Sanitäterin](tanja) habe in jenen Nächten bei [ihr](lehrerin) Deutsch für die Meisterprüfung gelernt. Stille, dann klatscht [Opa Kruse](opa). [Ignatius](pastor) zieht die Stola aus, faltet sie und geht mit [ihr](lehrerin) durch den Mittelgang hinaus. Die [Vieth](jolanda) lacht so laut wie lange nicht. Neben [ihr](jolanda) in der Bank sitzt der [Baron](graf), hinter [ihr](jolanda) [ihr](jolanda) [Nochehemann](piet), mit Blumen, die [er](piet) zerpflückt.
+ reveal lehrerin _ "steht"
- love lehrerin pastor "liebten"
- love pastor lehrerin "liebten"
- advisor lehrerin tanja "gelernt"
+ quit pastor "zieht die Stola aus"
- happy jolanda "lacht"
- married jolanda piet "Nochehemann"
- jealous piet graf "zerpflückt"

== 8 Der Baron
[Odebrecht](brandermittler) entdeckt, dass der Forst vor dem Feuer zum doppelten Wert geschätzt wurde, und auf der Waldfläche soll ein Ferienpark entstehen. [Sassendorf](graf) hat also allen Grund. [Jolanda](jolanda), vom [Brandermittler](brandermittler) gewarnt, verteidigt den [Galan](graf) mit Zähnen und Klauen und zieht aus Trotz ins Schloss. Dort hängt im Jagdzimmer ein Messer, an dem Gummi klebt. [Sie](jolanda) hat gerade noch Zeit, [Piets](piet) Nummer zu wählen, bevor der [Schlossherr](graf) in der Tür erscheint und um das Telefon bittet.
+ discover brandermittler graf "entdeckt"
- help brandermittler jolanda "gewarnt"
- help jolanda graf "verteidigt"
- move jolanda graf "zieht" @schloss
- housemate.start graf jolanda "zieht"
- find jolanda "Messer"

== 9 Schloss in Flammen
[Piet](piet) hat nur ein Rauschen gehört und dann ein Krachen. [Er](piet) rast auf dem Motorrad los, [Elsbe](elsbe) mit dem Löschzug hinterher. [Sassendorf](graf) hat [Jolanda](jolanda) im Turmzimmer festgesetzt und Feuer gelegt. Über die Drehleiter, vor der [ihm](piet) immer schwindelig wird, steigt der [Bauer](piet) hinauf, schlägt das Fenster ein und lässt [seine](piet) [Frau](jolanda) zuerst hinunter. Hinter [ihm](piet) stürzt die Decke ein. Den [Brandstifter](graf) zieht [Ayşe](tanja) aus dem Burggraben, beatmet [ihn](graf) und übergibt [ihn](graf) [Odebrecht](brandermittler), feucht und verhaftet.
- travel piet "rast"
+ abduct graf jolanda "festgesetzt"
- kill? graf jolanda "Feuer gelegt"
+ rescue piet jolanda "schlägt"
- married jolanda piet "Frau"
- rescue tanja graf "zieht"
+ arrest brandermittler graf "verhaftet"

== 10 Brandsalbe
[Piet](piet) liegt mit verbundenen Händen in der Klinik und lässt sich von [Jolanda](jolanda) Suppe reichen. Die Scheidung, so teilt [sie](jolanda) zwischen zwei Löffeln mit, habe [sie](jolanda) beantragt und werde sie nicht zurückziehen. Aber ins Kino könne man ja. [Elsbe](elsbe) kippt auf dem Übungsplatz um; [Demirel](tanja) misst den Puls, grinst und sagt, es seien zwei. [Hubert](hubert) erfährt es als Letzter und hält eine Rede vor der leeren Fahrzeughalle. Dem [Enkel](baby), falls es einer wird, vermacht [er](hubert) schon jetzt den Helm.
- injure piet "verbundenen"
- help jolanda piet "reichen"
- divorce? jolanda piet "Scheidung"
- reveal jolanda piet "teilt"
- date? jolanda piet "Kino"
+ pregnant elsbe "zwei"#2
- ill elsbe "kippt"
- treat elsbe tanja "misst"
- discover hubert "erfährt"
- kin baby hubert "Enkel"
- gift? hubert baby "vermacht"

== 11 Hundert Jahre Wehr
Jubiläum mit Festzelt und Fahnenweihe. Der ehemalige [Pastor](pastor) zapft, die ehemalige [Lehrerin](lehrerin) kassiert, [beide](lehrerin+pastor) tragen neue Ringe. [Wilhelm Kruse](opa) wird als ältester Aktiver geehrt, tanzt mit [Ayşe](tanja) eine Polka, setzt sich unter die Linde und steht nicht mehr auf. Man lässt die Kapelle weiterspielen, so hatte [er](opa) es verfügt. [Hubert](hubert) sitzt die ganze Nacht bei [seinem](hubert) [Vater](opa). Gegen Morgen legt [ihm](hubert) [Elsbe](elsbe) die Decke um und bleibt, bis es hell ist.
- celebrate _ "Jubiläum"
- wedding.past lehrerin pastor "Ringe"
- quit.past pastor "ehemalige Pastor"
- quit.past lehrerin "ehemalige Lehrerin"
- celebrate _ opa "geehrt"
+ die opa "steht nicht mehr auf"
- parent opa hubert "Vater"
- help elsbe hubert "Decke"

== 12 Willi
Schneesturm, die Straße nach [Arnsberg](@arnsberg) ist dicht. [Elsbes](elsbe) Kind will heute kommen und nicht morgen. Zwischen Tragkraftspritze und Atemschutzgerät leistet [Demirel](tanja) Hebammendienste, [Leif](leif) wird zweimal ohnmächtig, [Hubert](hubert) hält [seiner](hubert) [Schwiegertochter](elsbe) die Hand und lässt sich von [ihr](elsbe) beschimpfen. Um vier Uhr früh schreit [Willi](baby). In der Jahreshauptversammlung schlägt [Elsbe](elsbe) für die Elternzeit eine Vertretung vor. Gewählt wird einstimmig [Ayşegül Demirel](tanja). Der [Altwehrführer](hubert) hebt als Erster die Hand, diesmal in der richtigen Zeile.
+ birth elsbe baby "schreit"
- treat elsbe tanja "Hebammendienste"
- ill leif "ohnmächtig"
- help hubert elsbe "hält"
- kin elsbe hubert "Schwiegertochter"
- quarrel elsbe hubert "beschimpfen"
+ hire tanja elsbe "Gewählt"
