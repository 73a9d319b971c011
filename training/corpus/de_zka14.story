%series Schwarzwald, Tür an Tür
%lang de
%genre crime drama with family life, Black Forest village, broadcaster's overview
%cast wencke | Kommissarin Wencke Hauser; Wencke Hauser; Wencke; Hauser | f
%cast gero | Gero Hauser; Gero | m
%cast alva | Alva | f
%cast florin | Florin Popa; Florin; Popa | m
%cast elena | Elena Popa; Elena | f
%cast toter | Ruben Maier; Ruben | m
%cast marga | Marga Maier; Marga | f
%cast heiko | Heiko Maier; Heiko | m
%cast birk | Birk | n
%cast staatsanwalt | Dr. Rost; Rost | m
%cast jens | Jens | m
%cast wirtin | Toni Ganter; Toni | f
%cast geliebte | - | f
%cast baby | Mila | f

== 1
Am Morgen nach dem Schützenfest liegt der [Sägewerkbesitzer](toter) [Ruben Maier](toter) erschlagen im Mühlbach. [Kommissarin Wencke Hauser](wencke), [die](wencke) im Dorf geboren ist und dort niemanden vermisst hat, übernimmt den Fall. Die [Witwe](marga), [Marga](marga), weint nicht; [sie](marga) bügelt. [Rubens](toter) [Bruder](heiko) [Heiko](heiko) nennt [sie](marga) kalt und wird dafür von [ihr](marga) mit dem Bügeleisen bedroht. [Wencke](wencke) quartiert sich mangels Hotel bei [ihrem](wencke) früheren [Mann](gero) ein, dem [Förster](gero) [Gero](gero), [der](gero) [ihr](wencke) das Sofa und [ihrer](gero+wencke) gemeinsamen [Tochter](alva) [Alva](alva) das Zimmer daneben überlässt.
+ kill _ toter "erschlagen"
- investigate wencke _ "übernimmt"
- married.past marga toter "Witwe"
- sad! marga "weint nicht"
- sibling heiko toter "Bruder"
- accuse heiko marga "nennt"
- threaten marga heiko "bedroht"
- ex gero wencke "früheren Mann"
- move wencke gero "quartiert"
- parent gero+wencke alva "Tochter"

== 2
In der Hosentasche des [Toten](toter) findet [Wencke](wencke) eine Kinokarte und eine Rose. [Ruben](toter) war also verabredet. Mit wem, weiß [Toni Ganter](wirtin), die [Wirtin](wirtin) des [Ochsen](#ochsen), doch [sie](wirtin) sagt es nicht. [Elena Popa](elena), [Haushälterin](elena) der [Maiers](marga+toter), wirft dem [Sägewerker](toter) noch nachträglich die Hand ins Gesicht, bildlich gesprochen: [Er](toter) habe [ihr](elena) Schmuck versprochen und [ihre](elena) Ersparnisse genommen. [Ihr](elena) [Mann](florin) [Florin](florin), Holzfäller und Messerwerfer, erfährt erst durch die [Kommissarin](wencke), wofür die Ersparnisse gedacht waren: für die Scheidung von [ihm](florin).
- find wencke "findet"
- date _ toter "verabredet"
- reveal! wirtin _ "sagt es nicht"
- boss marga+toter elena "Haushälterin"
- accuse elena toter "nachträglich"
- steal.past toter elena "genommen"
- married elena florin "Mann"
+ divorce? elena florin "Scheidung"
+ discover florin elena "erfährt"

== 3
[Florin](florin) hat kein Alibi. [Florin](florin) hat ein Beil. [Wencke](wencke) verhaftet [Florin](florin). [Elena](elena) bringt [Florin](florin) Suppe ins Gefängnis. [Elena](elena) liebt [Florin](florin) also noch. [Alva](alva) trifft [Jens](jens). [Jens](jens) ist [Heikos](heiko) [Sohn](jens). [Alva](alva) und [Jens](jens) lügen [Gero](gero) an. [Gero](gero) weiß es. [Gero](gero) sagt es [Wencke](wencke) nicht. [Wencke](wencke) findet [Jens’](jens) Mütze unter [Geros](gero) Sofa. [Wencke](wencke) stellt [Gero](gero) zur Rede. [Gero](gero) lacht.
+ arrest wencke florin "verhaftet"
- help elena florin "Suppe"
- love elena florin "liebt"
- date alva jens "trifft"
- parent heiko jens "Sohn"
- betray alva+jens gero "lügen"
- discover gero alva+jens "weiß es"
- reveal! gero wencke "sagt es Wencke nicht"
- quarrel gero wencke "zur Rede"

== 4
Die gesuchte [Begleiterin](geliebte) vom Kino meldet sich selbst, mit Sonnenbrille, im Regen: eine [Studienrätin](geliebte) aus [Freiburg](@freiburg), seit drei Jahren [Rubens](toter) [Geliebte](geliebte), verheiratet, zwei Kinder, verzweifelt. In jener Nacht, beteuert [sie](geliebte), habe [er](toter) [ihr](geliebte) die Ehe versprochen und auf dem Parkplatz mit jemandem gestritten, mit einer Frau. Bei [Gero](gero) schläft [Wencke](wencke) schlecht, weil auch [er](gero) schlecht schläft. Um zwei begegnen sich [die beiden](gero+wencke) im Flur. Um drei liegt [sie](wencke) nicht mehr auf dem Sofa. Am Morgen tun [sie](gero+wencke) vor [Alva](alva), als sei nichts, und [die](alva) durchschaut [ihre](alva) [Eltern](gero+wencke) binnen einer Minute.
+ affair.past geliebte toter "Geliebte"
- cheat.past toter marga "Geliebte"
- propose.past toter geliebte "versprochen"
- sad geliebte "verzweifelt"
- quarrel.past _ toter "gestritten"
- married _ geliebte "verheiratet"
+ sex gero wencke "nicht mehr auf dem Sofa"
- betray gero+wencke alva "als sei nichts"
- discover alva gero+wencke "durchschaut"
- parent gero+wencke alva "Eltern"

== 5
[Marga](marga), von der [Studienrätin](geliebte) auf dem Parkplatz wiedererkannt, gibt zu, [ihren](marga) [Mann](toter) angeschrien zu haben; geschlagen habe [sie](marga) [ihn](toter) nicht. Als [sie](marga) dabei die Hand auf den Bauch legt, sieht die [Kommissarin](wencke) die Wölbung. Von wem? Nicht von [Ruben](toter), sagt [Marga](marga), [der](toter) habe seit Jahren im anderen Zimmer geschlafen. [Heiko](heiko), der [Schwager](heiko), wartet unten im Wagen und hält den Blick gesenkt. [Staatsanwalt Rost](staatsanwalt), [Wenckes](wencke) neuer [Chef](staatsanwalt), drängt auf Anklage und lädt [sie](wencke) im selben Atemzug zum Essen ein.
- discover geliebte marga "wiedererkannt"
- reveal marga wencke "gibt zu"
- quarrel.past marga toter "angeschrien"
- attack! marga toter "geschlagen"
- married.past marga toter "Mann"
+ pregnant marga "Wölbung"
- pregnant! marga toter "Nicht von Ruben"
- discover wencke marga "sieht"
- kin heiko marga "Schwager"
- boss staatsanwalt wencke "Chef"
- invite staatsanwalt wencke "lädt"

== 6
[Gero](gero) hat gesehen, dass [Wencke](wencke) mit [Rost](staatsanwalt) speist, und hackt Holz, bis der Stapel bis zum Dach reicht. [Birk](birk), [sein](gero) [Geselle](birk) im Forstamt, meint trocken, ein Wort wäre billiger. Das Wort kommt, aber an die [Falsche](wirtin): [Gero](gero) sagt [Toni](wirtin), der [Wirtin](wirtin), wie sehr [er](gero) [Wencke](wencke) noch immer liebt. [Toni](wirtin), [die](wirtin) seit der Schulzeit auf eine solche Rede gehofft hatte, nur an sich gerichtet, zapft [ihm](gero) wortlos ein Bier und geht in den Keller weinen. [Jens](jens) findet [sie](wirtin). [Er](jens) verrät, weil [er](jens) nicht trösten kann, was [er](jens) weiß: [Heiko](heiko) sei in jener Nacht nicht im Bett gewesen.
- date staatsanwalt wencke "speist"
+ jealous gero staatsanwalt "hackt"
- discover gero staatsanwalt+wencke "gesehen"
- boss gero birk "Geselle"
- love gero wencke "liebt"
- reveal gero wirtin "sagt"
- love wirtin gero "gehofft"
- sad wirtin gero "weinen"
- find jens wirtin "findet"
+ reveal jens wirtin "verrät"

== 7
[Heiko](heiko) ist fort. [Wencke](wencke) sucht [Heiko](heiko). [Heiko](heiko) sitzt in der Hütte am [Feldberg](@feldberg). [Marga](marga) weiß es. [Marga](marga) bringt [Heiko](heiko) Brot. [Wencke](wencke) folgt [Marga](marga). [Heiko](heiko) ergreift [Marga](marga). [Er](heiko) hält [ihr](marga) ein Messer an den Hals. [Marga](marga) schreit nicht. [Gero](gero) kommt durch den Schnee. [Gero](gero) schlägt [Heiko](heiko) nieder. [Wencke](wencke) legt [Heiko](heiko) Handschellen an. [Gero](gero) blutet. [Wencke](wencke) verbindet [Gero](gero).
- flee heiko "fort" @feldberg
- discover marga heiko "weiß es"
- investigate wencke heiko "sucht"
- help marga heiko "Brot"
- investigate wencke marga "folgt"
+ attack heiko marga "ergreift"
+ rescue gero marga "schlägt"
- attack gero heiko "schlägt Heiko nieder"
- arrest wencke heiko "Handschellen"
- injure gero heiko "blutet"
- treat gero wencke "verbindet"

== 8
Im Verhör schweigt [Heiko](heiko), und als der Anwalt fragt, ob [er](heiko) [seinen](heiko) [Bruder](toter) erschlagen habe, antwortet eine Stimme hinter der Scheibe mit Ja: die der schwangeren [Witwe](marga). [Sie](marga) will die Last nicht [ihm](heiko) überlassen, sagt [sie](marga), nachdem [er](heiko) schon die Nächte mit [ihr](marga) geteilt habe. [Wencke](wencke) glaubt keinem von [beiden](heiko+marga). [Elena](elena), [die](elena) in der Kirche den Opferstock geleert hat, gesteht unterdessen in der Kneipe etwas ganz anderes, nämlich wie [Florin](florin) in jener Nacht nach Hause kam: nass bis zur Brust. [Toni](wirtin) greift zum Telefon.
- sibling heiko toter "Bruder"
- kill! marga toter "erschlagen"
+ reveal marga wencke "Stimme"
- affair heiko marga "Nächte"
- cheat.past marga toter "Nächte"
- discover! wencke heiko "glaubt"
- reveal elena wirtin "gesteht"
- steal elena _ "geleert"
- pregnant marga "schwangeren"
- betray wirtin elena "Telefon"

== 9
[Florin](florin), aus der Haft nur auf Kaution entlassen, wird von [Wencke](wencke) im Schlafsack auf dem Hochsitz gestellt. [Er](florin) habe [Ruben](toter) den Schmuck zurückholen wollen, sagt der [Holzfäller](florin), und sei ausgerutscht; das Beil habe den [Falschen](toter) getroffen. Es ist eine Geschichte, die nicht einmal [Elena](elena) glaubt. Die Richterin gibt [ihm](florin) acht Jahre. [Elena](elena) heftet sich an das Gitter. „Warum?“, fragt [er](florin). Weil [sie](elena) nun wisse, dass [er](florin) für [sie](elena) getötet hat, sagt [sie](elena), und dass [sie](elena) [ihn](florin) dafür gleichzeitig fürchte und liebe.
+ discover wencke florin "gestellt"
+ kill.past florin toter "getroffen"
- reveal florin wencke "sagt"
- arrest _ florin "acht Jahre"
- love elena florin "liebe"
- sad elena florin "fürchte"
- discover elena florin "wisse"

== 10
[Rost](staatsanwalt) bietet [Wencke](wencke) einen Posten in [Stuttgart](@stuttgart) an, mit Wohnung und, wie [er](staatsanwalt) durchblicken lässt, mit [ihm](staatsanwalt). [Wencke](wencke) packt den Koffer. [Gero](gero), am Kopf genäht, hilft beim Packen, ein Hemd zuviel legt [er](gero) wieder heraus. Die [Tochter](alva) steht dazwischen und wirft [beiden](gero+wencke) vor, [sie](gero+wencke) hätten sich gestern noch im Flur geküsst. [Jens](jens), inzwischen offiziell, schiebt den Koffer zurück unters Bett. Am Bahnhof sitzt eine [Kommissarin](wencke) auf der Bank, schaut auf die Uhr und steigt nicht ein.
- hire? staatsanwalt wencke "bietet"
- flirt staatsanwalt wencke "durchblicken"
- help gero wencke "hilft"
- parent gero+wencke alva "Tochter"
- accuse alva gero+wencke "wirft"
- kiss.past gero wencke "geküsst"
- couple alva jens "offiziell"
+ reject wencke staatsanwalt "steigt nicht ein"

== 11
[Marga](marga) bringt im Haus am Bach ein [Mädchen](baby) zur Welt, von einem [Kindsvater](heiko) im Gefängnishof aus dem Fenster begrüßt: [Heiko](heiko), wegen der Sache mit dem Messer verurteilt, hört die Nachricht über den Zaun von [Jens](jens). [Mila](baby) hat [seine](heiko) Augenbrauen. [Toni](wirtin), [die](wirtin) [Heikos](heiko) [Jungen](jens) seit Kurzem unter die Fittiche genommen hat, schließt den [Ochsen](#ochsen) für einen Tag und fährt mit dem Kinderwagen durchs Dorf. [Gero](gero) und [Wencke](wencke) gehen, ohne das Wort zu benutzen, miteinander einkaufen. Der Kassierer sagt „die [Hausers](gero+wencke)“.
+ birth marga baby "zur Welt"
- parent heiko baby "Kindsvater"
- parent heiko jens "Jungen"
- arrest.past _ heiko "verurteilt"
- reveal jens heiko "Nachricht"
- help wirtin jens "Fittiche"
- help wirtin marga "Kinderwagen"
- date gero wencke "einkaufen"

== 12
Ein Jahr danach wird auf dem Schützenplatz wieder gefeiert. [Elena](elena) wartet auf die Entlassung von [Florin](florin), noch sieben Jahre, und serviert im [Ochsen](#ochsen) Bier; [Toni](wirtin) und der [Förstergeselle](birk) [Birk](birk) halten unter der Theke Händchen. [Gero](gero) geht vor dem Schießstand auf die Knie. [Wencke](wencke) legt das Gewehr weg und sagt, ein zweites Mal kommt [er](gero) [ihr](wencke) nicht davon. [Alva](alva) zieht zu [Jens](jens) nach [Freiburg](@freiburg), dem [Vater](gero) bricht es das Herz, bis der zweite Kuss dieses Abends fällt. [Rost](staatsanwalt) ist nicht eingeladen und kommt trotzdem, mit einem Toaster.
- celebrate _ "gefeiert"
- couple birk wirtin "Händchen"
+ propose gero wencke "Knie"
- engaged.start gero wencke "davon"
- move alva jens "zieht" @freiburg
- parent gero alva "Vater"
- sad gero alva "bricht"
- kiss gero wencke "Kuss"
- invite! gero+wencke staatsanwalt "nicht eingeladen"
- gift staatsanwalt gero+wencke "Toaster"
