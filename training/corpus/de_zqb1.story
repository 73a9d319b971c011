%series Wache Süd
%lang de
%genre fire station drama in Rostock, streaming blurbs
%cast enna | Enna Voss; Enna | f
%cast tjark | Tjark Lührs; Tjark | m
%cast obi | Obi Nwosu; Obi | m
%cast mirela | Mirela Stan; Schwester Mirela; Mirela | f
%cast sefa | Sefa | f
%cast wibke | Wibke Lührs; Wibke | f
%cast baecker | Jost | m
%cast malin | Malin | f
%cast paul | Paulchen | m
%cast bergman | Bergman | m
%cast anwalt | - | m
%cast brandstifter | - | m
%cast kaya | Kaya | n

== 1 Probezeit
[Enna Voss](enna) hat [ihre](enna) erste Schicht auf der Wache Süd. [Ihr](enna) [Zugführer](tjark) [Tjark Lührs](tjark) hält von Frauen am Schlauch wenig. Nur [Obi Nwosu](obi) teilt mit der [Neuen](enna) [sein](obi) Brot. In der Nacht brennt eine Backstube in [Warnemünde](@warnemuende). [Tjark](tjark) trägt den bewusstlosen [Bäcker](baecker) aus den Flammen. [Obi](obi) bekommt dabei einen Balken gegen die Schulter. Am Morgen zieht [Enna](enna) in die Wohnung [ihres](enna) [Kameraden](obi) ein, die viel zu groß für einen ist.
- hire enna "erste Schicht"
- boss tjark enna "Zugführer"
+ rescue tjark baecker "trägt" @warnemuende
- injure obi "gegen die Schulter"
+ move enna obi "zieht"
- colleague enna obi "Kameraden"

== 2 Rauchzeichen
Der [Bäcker](baecker) kommt im Krankenhaus zu sich und fragt als Erstes nach [Wibke](wibke). [Wibke](wibke) ist [Tjarks](tjark) [Frau](wibke). [Schwester Mirela](mirela), [die](mirela) [ihn](baecker) verbindet, behält das für sich. [Sie](mirela) geht lieber mit [Obi](obi) tanzen. [Enna](enna) sieht [die beiden](mirela+obi) heimkommen und isst allein einen ganzen Kuchen auf. [Tjark](tjark) bringt [seinem](tjark) [Geretteten](baecker) Blumen ans Bett. Der [Mann](baecker) kann [ihm](tjark) nicht in die Augen sehen.
+ recover baecker "zu sich"
- married tjark wibke "Frau"
- treat baecker mirela "verbindet"
- reveal! mirela _ "behält das für sich"
- date mirela obi "tanzen"
- gift tjark baecker "Blumen"

== 3 Kalte Asche
Ein Gutachten sagt: Die Backstube wurde angezündet. Der Verdacht fällt auf den [Zugführer](tjark), denn [Tjark](tjark) war an jenem Abend als Erster da. [Er](tjark) tobt. Zu Hause nimmt [Wibke](wibke) allen Mut zusammen und beichtet, dass [sie](wibke) seit einem Jahr bei dem [Bäcker](baecker) übernachtet, wenn [ihr](wibke) [Gatte](tjark) Dienst hat. [Tjark](tjark) packt noch in der Stunde [seine](tjark) Tasche. Die [Anfängerin](enna) findet [ihn](tjark) schlafend im Löschfahrzeug und deckt [ihn](tjark) zu.
- attack.past _ baecker "angezündet"
- accuse _ tjark "Verdacht"
+ reveal wibke tjark "beichtet"
- affair baecker wibke "übernachtet"
- married tjark wibke "Gatte"
+ breakup tjark wibke "packt"

== 4 Namen
[Sefa](sefa) ermittelt. [Sefa](sefa) traut nur Akten. Die Akten belasten [Tjark](tjark). [Obi](obi) küsst [Mirela](mirela). [Mirela](mirela) lacht glücklich. Im Flur steht [Enna](enna). [Sie](enna) dreht um und geht. [Tjark](tjark) wird vom Dienst suspendiert. [Seinen](tjark) Posten bekommt [Bergman](bergman). [Bergman](bergman) mag niemanden. Die [Kommissarin](sefa) verhört den verletzten [Jost](baecker), so heißt der [Liebhaber](baecker) nämlich. Hat [er](baecker) etwa [Wibkes](wibke) [Mann](tjark) ins Feuer gelockt? [Jost](baecker) schweigt.
- investigate sefa _ "ermittelt"
+ kiss mirela obi "küsst"
+ quit tjark "suspendiert"
- hire bergman "Posten"
- investigate sefa baecker "verhört"
- injure.past baecker "verletzten"
- affair baecker wibke "Liebhaber"
- married tjark wibke "Mann"
- betray? baecker tjark "gelockt"

== 5 Der Mann mit dem Benzin
Frisch verlassen steht [Wibke](wibke) vor der Wache und will [ihren](wibke) [Noch-Gatten](tjark) sprechen. Der neue [Zugführer](bergman) lässt [sie](wibke) nicht ein. Unterdessen erwischt [Enna](enna) am Hafen einen [Jungen](brandstifter) mit Kanister. Der [Ertappte](brandstifter) rennt, stürzt vom Kai und kann nicht schwimmen. [Enna](enna) springt. Am Ufer gesteht [ihr](enna) der [Bengel](brandstifter), dass [er](brandstifter) die Backstube für hundert Euro angesteckt hat. Bezahlt habe [ihn](brandstifter) ein [Herr](anwalt) mit Krawatte. Damit ist [Tjark](tjark) entlastet, und [Sefa](sefa) muss sich bei [ihm](tjark) entschuldigen.
- breakup.past tjark wibke "verlassen"
- married tjark wibke "Noch-Gatten"
- discover enna brandstifter "erwischt"
+ rescue enna brandstifter "springt"
+ reveal brandstifter enna "gesteht"
- attack.past brandstifter baecker "angesteckt"
- hire.past brandstifter anwalt "Bezahlt"
- accuse! _ tjark "entlastet"
- reconcile sefa tjark "entschuldigen"

== 6 Zurück am Rohr
[Tjarks](tjark) Rückkehr wird mit Bratwurst gefeiert. [Bergman](bergman) muss [ihm](tjark) das Büro räumen und nimmt das sehr übel. [Mirela](mirela) ist schwanger, und [Obi](obi) hüpft vor Freude durch die Fahrzeughalle. [Seine](obi) [Mitbewohnerin](enna) gratuliert mit steifem Lächeln. Danach weint [sie](enna) sich beim getrennten [Zugführer](tjark) aus. [Die zwei](enna+tjark) trinken, reden und wachen nebeneinander auf. Es bleibt [ihr](enna+tjark) Geheimnis, bis der degradierte [Bergman](bergman) im Umkleideraum zwei falsche Stiefelpaare entdeckt.
+ return tjark "Rückkehr"
- celebrate _ tjark "gefeiert"
- quit bergman "räumen"
+ pregnant mirela obi "schwanger"
- housemate enna obi "Mitbewohnerin"
- help tjark enna "weint sie sich"
- breakup.past tjark wibke "getrennten"
+ sex enna tjark "wachen nebeneinander"
- discover bergman enna+tjark "entdeckt"

== 7 Meldung
Der [Entmachtete](bergman) macht Meldung beim Amt: Ein Vorgesetzter und [seine](tjark) [Untergebene](enna), das ist verboten. [Enna](enna) wird nach [Wismar](@wismar) versetzt. [Tjark](tjark) erhält einen Verweis. [Er](tjark) stellt den [Verräter](bergman) zur Rede, und die Fäuste fliegen. Mit gebrochener Nase landet [Bergman](bergman) auf [Mirelas](mirela) Station. Die werdende [Mutter](mirela) näht [ihn](bergman) ohne ein freundliches Wort. Bei [Jost](baecker) sitzt inzwischen [Wibke](wibke) an der neuen Theke und trägt wieder [ihren](wibke) Mädchennamen.
+ betray bergman enna+tjark "Meldung"
- boss tjark enna "Untergebene"
+ quit enna "versetzt" @wismar
- quarrel bergman tjark "zur Rede"
- attack tjark bergman "Fäuste"
- injure bergman tjark "gebrochener"
- treat bergman mirela "näht"
- pregnant mirela "werdende"
- divorce.past tjark wibke "wieder ihren Mädchennamen"
- couple baecker wibke "sitzt"

== 8 Wismar
In [Wismar](@wismar) wird [Enna](enna) von [Malin](malin) eingearbeitet, einer [Schwedin](malin) mit [Sohn](paul) und ohne Mann. [Malin](malin) verliebt sich Hals über Kopf in die [Versetzte](enna). [Enna](enna) merkt es erst, als die [Kollegin](malin) es ausspricht, und weiß keine Antwort. [Tjark](tjark) ruft nicht an. [Er](tjark) hat [ihre](enna) Nummer zerrissen, damit [er](tjark) es nicht tut. Abends bringt [Enna](enna) den kleinen [Paul](paul) ins Bett und vermisst trotzdem den Lärm aus [Obis](obi) Küche.
- advisor malin enna "eingearbeitet"
- parent malin paul "Sohn"
+ love.start malin enna "verliebt"
- colleague enna malin "Kollegin"
+ confess malin enna "ausspricht"
- sad enna "vermisst"

== 9 Krawatte
[Sefa](sefa) kommt dem [Herrn](anwalt) mit der Krawatte auf die Spur. [Er](anwalt) ist [Josts](baecker) [Anwalt](anwalt) und wollte das Grundstück an sich bringen. Der [Bäcker](baecker) fällt aus allen Wolken: Diesem [Mann](anwalt) hat [er](baecker) zwanzig Jahre geglaubt! Der [Advokat](anwalt) flieht mit einem Segelboot. [Wibkes](wibke) [Ex-Mann](tjark) hilft der [Kommissarin](sefa) bei der Jagd. Am Leuchtturm klicken die Handschellen. Hinterher lädt [Sefa](sefa) den [Feuerwehrmann](tjark) auf ein Bier ein, und aus einem werden vier.
+ discover sefa anwalt "auf die Spur"
- advisor anwalt baecker "Anwalt"
- betray anwalt baecker "an sich bringen"
- flee anwalt "flieht"
- ex tjark wibke "Ex-Mann"
- help tjark sefa "hilft"
+ arrest sefa anwalt "Handschellen"
- invite sefa tjark "lädt"

== 10 Frühgeburt
Zu früh setzen bei [Mirela](mirela) die Wehen ein, mitten im Schneesturm. [Obi](obi) steckt im Einsatz fest. Am Telefon leitet der verhasste [Bergman](bergman) die [Krankenschwester](mirela) durch die Geburt, bis der Notarzt da ist. Das [Kind](kaya) heißt [Kaya](kaya) und ist winzig. Der stolze [Vater](obi) umarmt den [Mann](bergman), [den](bergman) bis gestern alle geschnitten haben. [Enna](enna) reist aus [Wismar](@wismar) an. Im Wartesaal trifft [sie](enna) [Tjark](tjark) wieder. Neben [ihm](tjark) sitzt [Sefa](sefa), Hand in Hand mit [ihm](tjark).
+ birth mirela kaya "Geburt"
- help bergman mirela "leitet"
- parent obi kaya "Vater"
- reconcile bergman obi "umarmt"
- travel enna "reist"
+ couple sefa tjark "Hand in Hand"

== 11 Hochzeitslärm
[Jost](baecker) heiratet die geschiedene [Wibke](wibke). Die Torte backt der [Bräutigam](baecker) selbst. Zur Feier ist auch [ihr](wibke) [Verflossener](tjark) geladen, [der](tjark) mit der [Polizistin](sefa) kommt. [Enna](enna) hat [Malin](malin) mitgebracht und küsst [sie](malin) vor allen Gästen. [Tjark](tjark) wird blass. [Sefa](sefa) sieht es und begreift. Noch auf dem Parkplatz macht [sie](sefa) Schluss mit [ihm](tjark). [Obi](obi) schiebt den Kinderwagen durch den Saal und findet, [seine](obi) alte [Mitbewohnerin](enna) habe endlich rote Backen.
+ wedding baecker wibke "heiratet"
- divorce.past _ wibke "geschiedene"
- ex tjark wibke "Verflossener"
- invite baecker+wibke tjark "geladen"
+ kiss enna malin "küsst"
- jealous tjark malin "blass"
+ breakup sefa tjark "Schluss"
- housemate.past enna obi "alte Mitbewohnerin"

== 12 Großalarm
Auf der Werft brennt ein Tanker. Beide Wachen rücken aus. [Malin](malin) wird unter einer Treppe eingeklemmt. [Tjark](tjark) gibt [ihr](malin) [seine](tjark) Maske und schleppt die [Rivalin](malin) ins Freie. Dann bricht [er](tjark) zusammen. Zwei Tage ringt der [Retter](tjark) mit dem Tod. [Enna](enna) wacht an beiden Betten und weiß nicht, für wen [sie](enna) zuerst betet. [Mirela](mirela) pflegt [die zwei](malin+tjark) mit strenger Hand. Am dritten Tag schlägt [Tjark](tjark) die Augen auf. Am vierten wird die [Schwedin](malin) entlassen.
- injure malin "eingeklemmt"
+ rescue tjark malin "schleppt"
- enemy malin tjark "Rivalin"
- ill tjark "bricht er zusammen"
- die? tjark "ringt"
- help enna malin+tjark "wacht"
- treat malin+tjark mirela "pflegt"
+ recover tjark "Augen auf"
- recover malin "entlassen"

== 13 Abschied vom Schlauch
Mit verbrannter Lunge darf [Tjark](tjark) nicht mehr löschen. [Er](tjark) schlägt [Bergman](bergman) als Nachfolger vor, ausgerechnet. [Der](bergman) ist gerührt und bittet um Vergebung für die Meldung von damals. [Enna](enna) darf heim nach [Rostock](@rostock), und [Malin](malin) mit [Paulchen](paul) zieht zu [ihr](enna). Im Hof fragt die [Schwedin](malin), ob [Enna](enna) [sie](malin) heiraten wolle. [Diese](enna) sagt Ja, ohne zum Fenster zu sehen. Dort steht der frühere [Zugführer](tjark), hebt die Hand und lächelt.
+ quit tjark "nicht mehr löschen"
- ill tjark "verbrannter"
- hire? bergman "Nachfolger"
- reconcile? bergman tjark "Vergebung"
- betray.past bergman tjark "Meldung"
- return enna "heim" @rostock
- move malin+paul enna "zieht"
+ propose malin enna "heiraten"
- engaged.start enna malin "sagt Ja"
