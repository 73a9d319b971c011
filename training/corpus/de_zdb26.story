%series Hof Zwei
%lang de
%genre men's prison drama, Rhineland, recap log with crisp sentences
%cast kostas | Kostas Papadakis; Kostas; Papadakis | m
%cast bruno | Bruno Wuttke; Wuttke; Bruno | m
%cast emeka | Emeka Nwosu; Emeka; Nwosu | m
%cast zwirner | Zwirner | m
%cast ella | Elvira Dahm; Dahm; Elvira | f
%cast liane | Liane Papadakis; Liane | f
%cast theo | Theo | m
%cast piet | Piet Lammers; Piet; Lammers | m
%cast rocco | Rocco Visconti; Visconti; Rocco | m
%cast anwalt | Dr. Sonnleitner; Sonnleitner | f
%cast imam | Imam Rachid; Rachid | m
%cast jana | Jasna Wuttke; Jasna | f
%cast rtochter | - | f
%cast staatsanwalt | - | m
%cast juwelier | - | m
%cast neffe | - | m

== 1
[Kostas Papadakis](kostas) hat den [Juwelier](juwelier) nicht erschossen. Das sagen hier alle, weiß [Bruno Wuttke](bruno), [der](bruno) mit [ihm](kostas) die Zelle teilt und selbst zweier Bankraube überführt ist. Verpfiffen wurde [Kostas](kostas) von [seinem](kostas) eigenen [Schwager](piet) [Piet Lammers](piet), [der](piet) als Kronzeuge davonkam. Im Hof herrscht [Rocco Visconti](rocco). Den [Neuen](kostas) begrüßt [er](rocco) mit einer Kopfnuss, [Wuttke](bruno) hält [ihn](kostas) am Kragen fest, damit [er](kostas) nicht zurückschlägt.
- kill! kostas juwelier "erschossen"
- housemate.start bruno kostas "Zelle"
- steal.past bruno _ "Bankraube"
- kin kostas piet "Schwager"
+ betray.past piet kostas "Verpfiffen"
+ attack rocco kostas "Kopfnuss"
- help bruno kostas "hält"
- attack! kostas rocco "zurückschlägt"

== 2
Besuchstag. [Liane](liane) bringt Fotos von [Theo](theo), dem gemeinsamen [Sohn](theo), und eine Neuigkeit, die [sie](liane) schlecht verbirgt: [Sie](liane) hat die Wohnung gekündigt. [Emeka Nwosu](emeka), [Justizbeamter](emeka) im zweiten Jahr, findet [Kostas](kostas) danach reglos auf der Pritsche, setzt sich dazu und redet über Fußball. Für so etwas fängt sich [Nwosu](emeka) von [Abteilungsleiter](zwirner) [Zwirner](zwirner) regelmäßig einen Anpfiff ein.
- parent kostas+liane theo "Sohn"
- reveal liane kostas "Neuigkeit"
- move? liane "gekündigt"
- find emeka kostas "findet"
+ sad kostas "reglos"
- help emeka kostas "redet"
- boss zwirner emeka "Abteilungsleiter"
- quarrel emeka zwirner "Anpfiff"

== 3
[Rocco](rocco) will, dass [Kostas](kostas) in der Schlosserei Klingen abzweigt. Nein, sagt der [Grieche](kostas). Am nächsten Morgen brennt [seine](kostas) Matratze, und [er](kostas) liegt darauf. [Wuttke](bruno) reißt [ihn](kostas) herunter, erstickt die Flammen mit den Händen und wird dafür von [Visconti](rocco) auf die Liste gesetzt. [Zwirner](zwirner) schreibt ins Dienstbuch: Rauchen im Bett. [Er](zwirner) bekommt von [Rocco](rocco) jeden Ersten einen Umschlag.
- steal? kostas _ "abzweigt"
- reject kostas rocco "Nein"
+ attack _ kostas "brennt"
+ rescue bruno kostas "reißt"
- injure bruno "mit den Händen"
- threaten rocco bruno "Liste"
- gift rocco zwirner "Umschlag"

== 4
Die neue [Psychologin](ella) [Elvira Dahm](ella) liest Akten, wie andere Krimis lesen, und kommt beim Fall [Papadakis](kostas) ins Stocken. Warum hat niemand die Hände des [Kronzeugen](piet) auf Schmauch geprüft? [Sie](ella) fragt den [Staatsanwalt](staatsanwalt), [ihren](ella) früheren [Lebensgefährten](staatsanwalt). [Der](staatsanwalt) empfiehlt [ihr](ella), Mandalas malen zu lassen. In der Küche entdeckt [Wuttke](bruno) Glassplitter in [seiner](bruno) Suppe, gerade noch.
- hire ella "neue Psychologin"
+ investigate ella kostas "liest"
- ex ella staatsanwalt "früheren Lebensgefährten"
- reject staatsanwalt ella "Mandalas"
- discover bruno "entdeckt"
+ attack? _ bruno "Glassplitter"

== 5
[Bruno](bruno) bekommt einen Brief von [Jasna](jana), der [Tochter](jana), [die](jana) [er](bruno) nie gesehen hat. [Sie](jana) heiratet im Juni und hätte gern einen [Vater](bruno) dabei. Ausgang abgelehnt, schreibt [Zwirner](zwirner), Fluchtgefahr. Den Antrag hatte [er](zwirner) gar nicht weitergereicht. [Emeka](emeka) findet ihn zerrissen im Papierkorb und klebt ihn wieder zusammen, zwei Abende lang, am Küchentisch.
- find bruno jana "bekommt"
- parent bruno jana "Tochter"
- meet! bruno jana "gesehen"
+ wedding? _ jana "heiratet"
- invite jana bruno "hätte gern"
- reject zwirner bruno "abgelehnt"
- flee? bruno "Fluchtgefahr"
+ betray zwirner bruno "gar nicht weitergereicht"
- discover emeka zwirner "findet"
- help emeka bruno "klebt"

== 6
[Lammers](piet) wohnt inzwischen bei [Liane](liane), [seiner](piet) [Schwester](liane), in der neuen Wohnung, und [Theo](theo) hat Albträume. Der [Siebenjährige](theo) erzählt [Dahm](ella), [die](ella) [ihn](theo) im Besucherzimmer malen lässt, der [Onkel](piet) habe etwas Schweres im Aquarium vergraben. Auf dem Bild: ein Fisch, Kies, eine Pistole. [Anwältin](anwalt) [Sonnleitner](anwalt) beantragt noch am selben Tag eine Durchsuchung. Jemand warnt [Piet](piet). Das Aquarium ist leer, die Fische schwimmen im Waschbecken.
- housemate liane piet "wohnt"
- sibling liane piet "Schwester"
- ill theo "Albträume"
- reveal theo ella "erzählt"
- create theo "malen"
- kin piet theo "Onkel"
+ investigate? anwalt piet "Durchsuchung"
+ help _ piet "warnt"

== 7
Geburtstag des [Imams](imam): Im Gebetsraum gibt es Kuchen, sogar [Rocco](rocco) kommt. [Er](rocco) flüstert [Rachid](imam) ins Ohr, [Kostas](kostas) habe den Koran besudelt. Der [Imam](imam) lacht [ihn](rocco) aus, ein paar Jüngere lachen nicht. Im Treppenhaus wird [Papadakis](kostas) eingekreist. Mit ausgebreiteten Armen stellt sich [Rachid](imam) vor den [Christen](kostas), und die Faust, die [diesem](kostas) galt, bricht [ihm](imam) das Nasenbein.
- celebrate imam "Geburtstag"
+ accuse rocco kostas "besudelt"
- reject imam rocco "lacht"
- threaten _ kostas "eingekreist"
+ rescue imam kostas "stellt"
- injure imam _ "Nasenbein"

== 8
[Liane](liane) findet die Pistole, in Folie gewickelt, im Spülkasten. [Sie](liane) setzt sich auf den Wannenrand und denkt eine Stunde lang nach: hier der [Bruder](piet), dort der [Mann](kostas). Als [Piet](piet) heimkommt, steht ein Koffer vor der Tür, und die Waffe ist schon bei [Sonnleitner](anwalt). [Er](piet) bedroht [Liane](liane) mit dem Brotmesser. [Theo](theo) beißt [ihm](piet) ins Handgelenk und rennt schreiend ins Treppenhaus.
+ find liane "findet"
- sibling liane piet "Bruder"
- married kostas liane "Mann"
- return piet "heimkommt"
- gift liane anwalt "bei Sonnleitner"
+ threaten piet liane "bedroht"
- attack theo piet "beißt"
- flee theo piet "rennt"

== 9
Hofgang. [Visconti](rocco) schickt [seinen](rocco) [Neffen](neffe) mit der angeschliffenen Zahnbürste vor. Getroffen wird [Bruno](bruno), in die Leber. [Kostas](kostas) trägt [ihn](bruno) bis zum Tor, das [Zwirner](zwirner) nicht öffnet, Vorschrift. [Emeka](emeka) schlägt [seinen](emeka) [Chef](zwirner) nieder, nimmt [ihm](zwirner) den Schlüssel ab und sperrt auf. Am Abend gibt [Nwosu](emeka) die Uniform ab, bevor man sie [ihm](emeka) auszieht.
- kin neffe rocco "Neffen"
- boss rocco neffe "schickt"
+ injure bruno neffe "Getroffen"
- help kostas bruno "trägt"
- help! zwirner bruno "öffnet"
- boss zwirner emeka "Chef"
- attack emeka zwirner "nieder"
- steal emeka zwirner "nimmt ihm den Schlüssel"
+ quit emeka "gibt"

== 10
Krankenhausflur, zwei Beamte vor der Tür. [Jasna](jana) kommt im Brautkleid, direkt vom Standesamt. [Wuttke](bruno) erkennt [sie](jana) an [ihrem](jana) Kinn, es ist [seins](bruno). [Sie](jana) tanzt mit dem Tropfständer, weil [er](bruno) nicht aufstehen darf. In der Nacht hört das Herz auf, ohne jede Eile. [Kostas](kostas) räumt die Zelle leer und behält von [seinem](kostas) [Freund](bruno) nur die Lesebrille.
- travel jana "kommt"
- wedding _ jana "Standesamt"
+ meet bruno jana "erkennt"
+ die bruno "hört das Herz auf"
- friend bruno kostas "Freund"

== 11
Beim Aufräumen im Dienstzimmer stößt [Dahm](ella) auf [Zwirners](zwirner) Umschläge, alle beschriftet, Ordnung muss sein. [Rocco](rocco), vom [Neffen](neffe) belastet, nimmt [sie](ella) in [ihrem](ella) Büro als Geisel. [Er](rocco) verlangt einen Wagen und bekommt einen [Zuhörer](kostas): [Kostas](kostas), unbewaffnet, setzt sich die Lesebrille auf und liest [ihm](rocco) [Jasnas](jana) Brief vor. Beim letzten Satz legt [Visconti](rocco) das Messer auf den Tisch. Auch [er](rocco) hat eine [Tochter](rtochter).
+ discover ella zwirner "stößt"
- accuse neffe rocco "belastet"
+ abduct rocco ella "Geisel"
- rescue kostas ella "liest"
- parent rocco rtochter "Tochter"

== 12
Freispruch für [Papadakis](kostas), Handschellen für [Lammers](piet), noch im Saal. Den [Juwelier](juwelier) hat [er](piet) getötet, weil [der](juwelier) die Ware schlechtredete. [Zwirner](zwirner) sitzt, Zelle vier, Hof zwei. [Liane](liane) wartet am Tor, [Kostas](kostas) nimmt [Theo](theo) auf die Schultern und weiß nicht, wohin. „Erst mal nach links“, sagt [sie](liane). An der Ecke verkauft ein Imbiss gegrillte Bananen; [Inhaber](emeka): [Emeka Nwosu](emeka), und neben [ihm](emeka) bindet [Elvira](ella) sich die Schürze um.
- accuse! _ kostas "Freispruch"
+ arrest _ piet "Handschellen"
+ kill.past piet juwelier "getötet"
- arrest.past _ zwirner "sitzt"
- create emeka "Inhaber"
