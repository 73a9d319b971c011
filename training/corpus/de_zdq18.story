%series Kurier am Kanal
%lang de
%genre reporters at a local paper in Bruges, encyclopaedia episode list, long sentences with reported speech
%cast griet | Griet Maes; Griet; Maes | f
%cast wout | Wout Claessens; Wout; Claessens | m
%cast amadou | Amadou Sow; Amadou | m
%cast lieve | Lieve Claessens; Lieve | f
%cast baron | Baron van Hove; van Hove | m
%cast robin | Robin | n
%cast fien | Fien | f
%cast kuester | Odilon | m
%cast buergermeisterin | Hilde Dewaele; Dewaele | f
%cast anwalt | - | m
%cast hotelier | - | m
%cast junge | - | m
%cast mutter | Godelieve Maes; Godelieve | f

== 1 Druckfahne
Als [Wout Claessens](wout), [der](wout) den Kurier in dritter Generation verlegt, am Montag die Redaktion betritt, sitzt an [seinem](wout) Schreibtisch eine [Frau](griet), [die](griet) [ihm](wout) zu [seinem](wout) Verdruss bekannt vorkommt: [Griet Maes](griet), einst [seine](wout) [Volontärin](griet), vor neun Jahren wegen eines Artikels gefeuert, ist vom neuen [Teilhaber](baron), dem [Baron van Hove](baron), als Chefredakteurin geholt worden. [Lieve](lieve), die [Gattin](lieve) des [Verlegers](wout), begrüßt die [Rückkehrerin](griet) mit einem Kuss auf jede Wange und der Bemerkung, [sie](lieve) habe damals jedes Wort geglaubt. [Volontär](amadou) [Amadou Sow](amadou) kocht vorsichtshalber für beide Lager Kaffee.
- boss.past wout griet "Volontärin"
- quit.past griet wout "gefeuert"
- colleague baron wout "Teilhaber"
+ hire griet baron "geholt"
+ return griet "Rückkehrerin"
- married lieve wout "Gattin"
- kiss griet lieve "Kuss"
- help amadou griet+wout "Kaffee"

== 2 Der Schwan
Im Minnewater treibt ein vergifteter Schwan, was in dieser Stadt schwerer wiegt als ein Mord, und die [Bürgermeisterin](buergermeisterin) [Hilde Dewaele](buergermeisterin) lässt verlauten, [sie](buergermeisterin) bedauere, könne aber nichts sagen. [Griet](griet) schickt [Amadou](amadou) zum [Küster](kuester) [Odilon](kuester), [der](kuester) vom Glockenturm aus alles sieht und nach dem zweiten Genever auch erzählt, in der Nacht sei ein Lieferwagen des [Hoteliers](hotelier) am Ufer gestanden. [Wout](wout), [dem](wout) der [Hotelier](hotelier) die letzte Seite bezahlt, streicht die Meldung. Die [Vorgesetzte](griet) des [Volontärs](amadou) setzt sie, während [er](wout) beim Zahnarzt liegt, auf die erste.
- reveal! buergermeisterin "nichts sagen"
- reveal kuester amadou "erzählt"
- discover amadou hotelier "Lieferwagen"
- boss griet amadou "Vorgesetzte"
+ reveal griet hotelier "auf die erste"
- treat wout _ "Zahnarzt"

== 3 Gegenwind
Der [Anwalt](anwalt) des [Hoteliers](hotelier) überreicht eine Klage über zwei Millionen, und [Wout](wout) stürmt mit dicker Backe ins Büro der [Chefredakteurin](griet), um zu brüllen, bringt aber der Betäubung wegen nur Vokale heraus. [Sie](griet) reicht [ihm](wout) ein Taschentuch. Ob [er](wout) noch immer glaube, fragt [Griet](griet), dass [sie](griet) die Geschichte von damals erfunden habe; [er](wout) nickt, [sie](griet) sieht [ihn](wout) an, [er](wout) hört auf zu nicken. Zu Hause wartet [Fien](fien), [seine](wout) erwachsene [Tochter](fien), [die](fien) [Lieve](lieve) unter Tränen gebeichtet hat, dass der [Vater](hotelier) des Kindes, das [sie](fien) erwarte, ein verheirateter [Mann](hotelier) mit einem Hotel sei.
- accuse anwalt griet "Klage"
- advisor anwalt hotelier "Anwalt"
- quarrel? griet wout "brüllen"
- gift griet wout "Taschentuch"
- betray? griet wout "erfunden"
- parent wout fien "Tochter"
+ reveal fien lieve "gebeichtet"
+ pregnant fien hotelier "erwarte"
- married _ hotelier "verheirateter"
- sad fien "Tränen"

== 4 Befangen
Was der [Verleger](wout) nun weiß, darf [er](wout) nicht drucken, und was [er](wout) druckte, wäre Rache; so beschreibt [er](wout) es [Griet](griet) in der Teeküche, [der](griet) [er](wout) zum ersten Mal seit neun Jahren nichts verheimlicht. [Sie](griet) verspricht zu schweigen und hält sich daran, obwohl der [Baron](baron) [ihr](griet) für jede Nachricht über den [Hotelier](hotelier) eine Prämie zahlt. [Robin](robin) aus der Anzeigenabteilung, mit dem Ohr an der Durchreiche, hält sich an gar nichts und verkauft die Sache an die Konkurrenz. Am Kiosk liest [Fien](fien) [ihren](fien) eigenen Namen, faltet das Blatt und geht in die Kirche, deren einzige [Besucherin](fien) [sie](fien) ist.
+ reveal wout griet "beschreibt"
- reveal! griet "schweigen"
- gift? baron griet "Prämie"
+ betray robin fien+wout "verkauft"
- discover fien "liest"

== 5 Asyl im Turm
[Odilon](kuester), der [Küster](kuester), findet die [Schwangere](fien) am Morgen auf der Orgelbank, kocht Haferbrei und fragt nicht. [Sie](fien) bleibt eine Woche. Von oben sieht [sie](fien) [ihre](fien) [Mutter](lieve) über den Markt irren, [Amadou](amadou) mit Fotos von Tür zu Tür gehen und den [Hotelier](hotelier), von [dem](hotelier) [sie](fien) sich etwas erhofft hatte, gar nicht. Als [Amadou](amadou) am achten Tag die dreihundertsechsundsechzig Stufen heraufkeucht, lässt [sie](fien) sich von [ihm](amadou) überreden, wenigstens zu telefonieren. [Lieve](lieve) hebt beim ersten Läuten ab. Das Glockenspiel setzt ein, und keine von [beiden](fien+lieve) versteht ein Wort.
- find kuester fien "findet"
- pregnant fien "Schwangere"
- help kuester fien "Haferbrei"
- parent lieve fien "Mutter"
- investigate amadou fien "Tür zu Tür"
- find amadou fien "heraufkeucht"
+ reconcile? fien lieve "telefonieren"

== 6 Archiv
[Griet](griet) sucht im Keller nach dem Artikel, der [sie](griet) die Stelle gekostet hat, und stößt auf die Druckplatte, aus der jemand drei Zeilen herausgefräst hat, just die mit dem Beweis. Den Schlüssel zum Archiv besaßen damals nur zwei, und der eine, [Wouts](wout) Vater, ist tot. Die [Chefredakteurin](griet) besucht [Lieve](lieve), [die](lieve) den Tisch deckt, Waffeln auflegt und, ohne dass jemand gefragt hätte, sagt, [sie](lieve) habe es getan, aus Angst, [er](wout) verliebe sich in die [Volontärin](griet), was [er](wout), wie [sie](lieve) annahm, ohnehin längst getan hatte. [Griet](griet) isst die Waffel auf. Sie schmeckt nach neun Jahren.
- quit.past griet "Stelle gekostet"
- find griet "stößt"
+ reveal lieve griet "sagt"
- betray.past lieve griet "getan"
- jealous.past lieve griet "aus Angst"
- love? wout griet "verliebe"

== 7 Nebel
Es geschieht eine Woche lang nichts, was man drucken könnte, der Nebel steht bis an die Giebel, und der Kurier erscheint mit einem Rezept für Hasenpfeffer auf Seite eins. [Griets](griet) [Mutter](mutter) [Godelieve](mutter) feiert im Altenheim [ihren](mutter) Achtzigsten und hält [Wout](wout), [der](wout) nur Blumen abgibt, für den [Verlobten](wout) der [Tochter](griet). Niemand widerspricht; [er](wout) bekommt ein Stück Kuchen und einen Vortrag über das Kinderkriegen. Auf dem Heimweg lachen [die beiden](griet+wout), bis [sie](griet+wout) an eine Brücke kommen, auf der man sich entscheiden muss, links oder rechts. [Sie](griet) geht links, [er](wout) bleibt stehen.
- parent mutter griet "Mutter"
- celebrate mutter "feiert"
- gift wout mutter "Blumen"
+ engaged! griet wout "Verlobten"
- happy griet+wout "lachen"

== 8 Der Baron
Dass [van Hove](baron) das halbe Minnewater aufkaufen und den [Hotelier](hotelier) mit Hilfe der Zeitung aus dem Weg räumen will, errät [Amadou](amadou) aus einer falsch adressierten Rechnung: Das Schwanengift hat der [Adlige](baron) bestellt und dem [Konkurrenten](hotelier) untergeschoben. [Griet](griet), [die](griet) man als Werkzeug geholt hat, wird schlecht. Als [sie](griet) den [Teilhaber](baron) zur Rede stellt, bietet [dieser](baron) [ihr](griet) den ganzen Kurier, wenn [sie](griet) schweige, und die Straße, wenn nicht. [Sie](griet) wählt die Straße und nimmt die Rechnung mit; der [Volontär](amadou) kündigt gleich mit, zwei Minuten später auch [Robin](robin), aus schlechtem Gewissen.
+ discover amadou baron "errät"
- betray baron hotelier "untergeschoben"
- enemy baron hotelier "Konkurrenten"
- accuse griet baron "zur Rede"
- threaten baron griet "die Straße"
+ quit griet baron "wählt"
- quit amadou+robin baron "kündigt"
- sad robin "schlechtem Gewissen"

== 9 Küchentisch
In [Wouts](wout) Küche entsteht eine Zeitung: vier Seiten, gedruckt auf der Presse, mit der [Odilon](kuester) sonst Kirchenblätter macht. [Lieve](lieve), [die](lieve) korrigiert, streicht aus dem Leitartikel ein Komma und setzt unter [ihr](lieve) eigenes Geständnis, das [sie](lieve) auf Seite vier veröffentlicht, den vollen Namen. [Wout](wout) liest es im Stehen. [Er](wout) fragt [sie](lieve), wie [sie](lieve) neun Jahre neben [ihm](wout) habe schlafen können; [sie](lieve) habe nicht geschlafen, antwortet [sie](lieve) und packt die Tasche, bevor [er](wout) [sie](lieve) darum bitten muss. In der Nacht verteilt [Fien](fien), hochschwanger, die Auflage mit dem Lastenrad.
- create wout "Zeitung"
- help kuester wout "Presse"
+ reveal lieve _ "veröffentlicht"
- discover wout lieve "liest"
+ breakup lieve wout "packt"
- pregnant fien "hochschwanger"
- help fien wout "verteilt"

== 10 Abwahl
Die [Bürgermeisterin](buergermeisterin), vom [Baron](baron) mit einem Gartenhaus bedacht, muss nach Erscheinen der vier Seiten zurücktreten und tut es in einem Ton, als hätte die Stadt [sie](buergermeisterin) enttäuscht. Den [Baron](baron) nimmt man an der Schleuse fest, wo [er](baron) mit einem Koffer voller Grundbuchauszüge auf ein Boot wartet, das [Robin](robin) vorsorglich losgebunden hat. Der [Hotelier](hotelier), entlastet, erscheint mit Rosen bei [Fien](fien). [Sie](fien) nimmt die Rosen, stellt sie ins Wasser und schließt die Tür, [ihn](hotelier) draußen.
- gift.past baron buergermeisterin "bedacht"
+ quit buergermeisterin "zurücktreten"
+ arrest _ baron "fest"
- flee? baron "wartet"
- betray robin baron "losgebunden"
- gift hotelier fien "Rosen"
- reject fien hotelier "schließt"

== 11 Glocken
Während [Odilon](kuester) das Mittagsgeläut einstellt, platzt auf der Wendeltreppe [Fiens](fien) Fruchtblase, und [Amadou](amadou), [der](amadou) [ihr](fien) täglich den Haferbrei hinaufträgt, wird Hebamme wider Willen. Ein [Junge](junge) kommt zur Welt, lauter als die Glocken. Der [Großvater](wout) läuft die Treppe in einem Zug hinauf, die [Großmutter](lieve), aus [Gent](@gent) herbeigeeilt, in sieben; oben halten [sie](lieve+wout) sich, der Luft wegen, aneinander fest, und danach nicht mehr. Man werde, sagt [Lieve](lieve), die Scheidung anständig machen. [Er](wout) reicht [ihr](lieve) den [Säugling](junge).
+ birth fien junge "Fruchtblase"
- help amadou fien "Hebamme"
- kin junge wout "Großvater"
- kin junge lieve "Großmutter"
- travel lieve "herbeigeeilt"
+ divorce? lieve wout "Scheidung"

== 12 Brücke
Ein halbes Jahr darauf erscheint der Kurier wieder, im Besitz von siebenundzwanzig Lesern und eines [Küsters](kuester). [Amadou](amadou) leitet das Lokale, [Robin](robin) zahlt in Raten ab, was der Verrat eingebracht hat, und schiebt mittags einen Kinderwagen, in dem neben dem [Baby](junge) die Korrekturfahnen liegen. [Godelieve](mutter) ist im Schlaf gestorben, in dem Glauben, die [Tochter](griet) sei unter der Haube. Vom Begräbnis gehen [Griet](griet) und [Wout](wout) zu Fuß zurück, bis zu der Brücke, auf der man sich entscheiden muss. [Sie](griet) geht links. [Er](wout) auch.
- boss.start amadou _ "leitet"
- betray.past robin fien+wout "Verrat"
+ die mutter "gestorben"
- married! _ griet "unter der Haube"
- parent mutter griet "Tochter"
+ couple? griet wout "auch"
