%series Das Feuer von Santa Brígida
%lang de
%genre telenovela set on a Colombian coffee estate, translated summaries of a media database
%cast marisol | Marisol Quintero; Marisol; Señorita Rojas | f
%cast estrella | Estrella Zárate; Estrella | f
%cast aurelio | Don Aurelio Zárate; Don Aurelio; Aurelio | m
%cast hortensia | Doña Hortensia; Hortensia | f
%cast ignacio | Ignacio Belmonte; Ignacio | m
%cast ramiro | Ramiro | m
%cast fermina | Fermina | f
%cast padre | Padre Anselm; der Padre | m
%cast cayetano | Cayetano Rojas; Cayetano | m
%cast lucero | Lucero | f
%cast remedios | Remedios Quintero; Remedios | f
%cast doktor | Doctor Pardo; Pardo | m
%cast waechter | - | m
%cast nonne | - | f
%cast ansager | - | m
%cast papagei | Bolívar | m
%cast notar | - | m
%cast papagei2 | - | m

== 1
Auf der Kaffeeplantage [Santa Brígida](@brigida) wird der Geburtstag der verwöhnten [Estrella](estrella) mit Feuerwerk begangen. Zur gleichen Stunde klettert die [Tagelöhnerin](marisol) [Marisol](marisol) über die Mauer, weil [ihre](marisol) [Mutter](remedios) [Remedios](remedios) im Fieber nach [Don Aurelio](aurelio) ruft, dem [Besitzer](aurelio). [Ignacio Belmonte](ignacio), [Estrellas](estrella) [Zukünftiger](ignacio), erwischt den [Eindringling](marisol), schaut in [ihre](marisol) Augen und lässt [sie](marisol) laufen. Als [Marisol](marisol) die Hütte erreicht, ist es zu spät. Mit dem letzten Atemzug haucht die [Kranke](remedios): „[Du](marisol) bist nicht von [mir](remedios).“
- celebrate _ estrella "Geburtstag"
- parent remedios marisol "Mutter"
- ill remedios "Fieber"
- engaged estrella ignacio "Zukünftiger"
- meet ignacio marisol "erwischt"
- help ignacio marisol "lässt"
+ die remedios "letzten Atemzug"
- reveal remedios marisol "haucht"
+ parent! remedios marisol "nicht von mir"

== 2
[Padre Anselm](padre) begräbt [Remedios](remedios) und weicht [Marisols](marisol) Fragen aus. Ohne Geld nimmt [sie](marisol) die Stelle einer Küchenmagd im Herrenhaus an. Dort regiert [Doña Hortensia](hortensia), [Aurelios](aurelio) zweite [Frau](hortensia), [die](hortensia) beim Anblick des Muttermals am Hals der [Neuen](marisol) die Suppenterrine zerbricht. [Estrella](estrella), [deren](estrella) Laune so wechselhaft ist wie das Wetter der Kordillere, macht [sie](marisol) zur Zielscheibe. Nur [Bolívar](papagei), der [Papagei](papagei), hält zu [ihr](marisol). [Vorarbeiter](ramiro) [Ramiro](ramiro) indessen legt [ihr](marisol) jeden Morgen eine Mango auf das Fensterbrett.
- reveal! padre marisol "weicht"
+ hire marisol "Küchenmagd"
- married aurelio hortensia "zweite Frau"
- discover hortensia marisol "Muttermals"
- attack estrella marisol "Zielscheibe"
- help papagei marisol "hält"
- gift ramiro marisol "Mango"
- die.past remedios "begräbt"

== 3
[Hortensia](hortensia) schickt nach der blinden [Fermina](fermina), [die](fermina) vor zweiundzwanzig Jahren [Amme](fermina) im Haus war. [Diese](fermina) gibt unter Drohungen zu, was damals in der Regennacht geschah: Auf Geheiß der [Doña](hortensia) tauschte [sie](fermina) das [Neugeborene](marisol) der ersten [Señora](lucero) gegen das [eigene](estrella). [Estrella](estrella) ist demnach [Ferminas](fermina) Fleisch und Blut, [Marisol](marisol) aber die rechtmäßige [Tochter](marisol) [Aurelios](aurelio). Wer das erfahre, sagt [Hortensia](hortensia) und streicht der [Alten](fermina) über die Wange, den fräßen die Ameisen. Im Kaffeefeld teilen [Marisol](marisol) und [Ignacio](ignacio), vom Regen überrascht, ein Bananenblatt.
- threaten hortensia fermina "Drohungen"
+ reveal fermina hortensia "gibt"
- betray.past fermina+hortensia lucero "tauschte"
- parent fermina estrella "Fleisch und Blut"
+ parent aurelio marisol "rechtmäßige Tochter"
- parent lucero marisol "Neugeborene"
- boss.past hortensia fermina "Geheiß"
- invite hortensia fermina "schickt"
- married.past aurelio lucero "ersten Señora"

== 4
Ein [Nachtwächter](waechter) sieht [Fermina](fermina) in den Fluss gestoßen werden und schweigt vor Angst. Man birgt nur [ihren](fermina) Rosenkranz. [Estrella](estrella) legt den Termin für die Vermählung mit [Ignacio](ignacio) auf den Sonntag, nachdem [sie](estrella) [ihn](ignacio) mit der [Küchenmagd](marisol) hat lachen sehen. [Er](ignacio) bittet um Aufschub und bekommt einen Teller an den Kopf. In [Bogotá](@bogota) liest der [Gummibaron](cayetano) [Cayetano Rojas](cayetano) die Anzeige und ballt die Faust: [Aurelio](aurelio), der [ihm](cayetano) einst [Lucero](lucero) raubte, die Liebe [seines](cayetano) Lebens, soll [ihn](cayetano) wiedersehen.
+ kill? _ fermina "gestoßen"
- discover waechter fermina "sieht"
- sad waechter "Angst"
- wedding? estrella ignacio "Vermählung"
- jealous estrella marisol "lachen sehen"
- attack estrella ignacio "Teller"
- discover cayetano estrella "liest"
- love.past cayetano lucero "Liebe seines Lebens"
- steal.past aurelio cayetano "raubte"
+ return? cayetano aurelio "wiedersehen"
- reveal! waechter "schweigt"
- happy.past ignacio+marisol "lachen"

== 5
Am Altar ruft der [Padre](padre) die Namen auf, doch der [Bräutigam](ignacio) sitzt, betäubt von einer Schlafbeere, in der Sakristei. [Ramiro](ramiro) hat sie [ihm](ignacio) untergemischt, allerdings nicht aus Bosheit: [Er](ramiro) glaubt, [er](ramiro) tue [Marisol](marisol) damit einen Gefallen. [Estrella](estrella) steht vierzig Minuten lang in Weiß vor dreihundert Menschen. Dann reißt [sie](estrella) sich den Schleier herunter und zeigt auf die [Magd](marisol). [Marisol](marisol) wird wegen Giftmischerei in den Schuppen gesperrt. Hoch zu Ross trifft ein grauhaariger [Fremder](cayetano) ein, [der](cayetano) beim Namen [Quintero](remedios) aufhorcht.
- wedding! estrella ignacio "Altar"
- ill ignacio "betäubt"
+ attack ramiro ignacio "untergemischt"
- help? ramiro marisol "Gefallen"
- accuse estrella marisol "zeigt"
+ arrest _ marisol "gesperrt"
- travel cayetano "trifft" @brigida

== 6
In der Nacht brennt der Schuppen. [Ramiro](ramiro) trägt die ohnmächtige [Marisol](marisol) ins Freie, stürzt noch einmal hinein, um die eingesperrten Maultiere zu befreien, und kommt nicht mehr heraus. [Marisol](marisol) legt eine Mango auf [sein](ramiro) Grab. Wer den Brand gelegt hat, weiß allein [Bolívar](papagei): „Streichholz, [Doña](hortensia)!“, krächzt [er](papagei) beim Frühstück. [Don Aurelio](aurelio) lacht, [seine](aurelio) [Gemahlin](hortensia) nicht. Am Mittag liegt der [Vogel](papagei) mit umgedrehtem Hals im Patio. [Ignacio](ignacio) teilt [Estrella](estrella) mit, dass es keinen zweiten Sonntag geben werde.
+ rescue ramiro marisol "trägt"
- ill marisol "ohnmächtige"
+ die ramiro "kommt nicht mehr heraus"
- attack hortensia marisol "Streichholz"
- reveal papagei hortensia "krächzt"
- happy aurelio "lacht"
- married aurelio hortensia "Gemahlin"
- kill _ papagei "umgedrehtem Hals"
+ breakup ignacio estrella "keinen zweiten Sonntag"
- rescue? ramiro _ "befreien"
- gift marisol ramiro "Mango"

== 7
[Cayetano](cayetano) mietet sich im Dorf ein und hält [Marisol](marisol) auf dem Friedhof an: Wie [sie](marisol) zu diesem Gesicht komme? So habe [Lucero](lucero) mit zwanzig ausgesehen. [Sie](marisol) hält [ihn](cayetano) für einen Aufschneider, aber das Medaillon mit dem Bild der [Toten](lucero) lässt [ihr](marisol) die Knie weich werden. Unterdessen wirft sich [Estrella](estrella) dem [Vater](aurelio) zu Füßen; [sie](estrella) sei von [Ignacio](ignacio) in anderen Umständen. [Doctor Pardo](doktor) bestätigt es und steckt hinter dem Paravent ein Bündel Pesos ein. [Ignacio](ignacio), [der](ignacio) sich an keine gemeinsame Nacht erinnern kann, wird totenblass.
- meet cayetano marisol "hält"
- discover cayetano marisol "Gesicht"
- die.past lucero "Toten"
- reveal cayetano marisol "Medaillon"
- parent aurelio estrella "Vater"
+ pregnant? estrella ignacio "anderen Umständen"
- betray doktor _ "bestätigt"
- sex! estrella ignacio "keine gemeinsame Nacht"
- sad ignacio "totenblass"
- move cayetano "mietet"
- find doktor "Pesos"

== 8
Aus Pflichtgefühl steckt [Ignacio](ignacio) [Estrella](estrella) zum zweiten Mal den Ring an. [Marisol](marisol) schnürt [ihr](marisol) Bündel und zieht nach [Bogotá](@bogota) zu [Cayetano](cayetano), [der](cayetano) [sie](marisol) lesen, reiten und hassen lehrt. In einem Kloster am Unterlauf des Flusses pflegt derweil eine [Nonne](nonne) eine angeschwemmte [Alte](fermina), [die](fermina) [ihr](fermina) Gedächtnis verloren hat und im Schlaf zwei Wiegen schaukelt. [Hortensia](hortensia) beginnt, [Aurelio](aurelio) täglich einen Tropfen aus einer blauen Flasche in den Kakao zu geben. [Er](aurelio) klagt über taube Finger und vererbt [ihr](hortensia) auf dem Krankenlager vorsorglich alles.
+ engaged.start estrella ignacio "Ring"
- move marisol cayetano "zieht" @bogota
- advisor cayetano marisol "lehrt"
- treat fermina nonne "pflegt"
- ill fermina "Gedächtnis verloren"
+ attack hortensia aurelio "Tropfen"
- ill aurelio "Krankenlager"
- gift? aurelio hortensia "vererbt"

== 9
Ein Jahr später kehrt, in Seide und unter dem Namen [Señorita Rojas](marisol), eine schöne [Unbekannte](marisol) in das Tal zurück und kauft sämtliche Schuldscheine der [Zárates](aurelio+estrella+hortensia). [Ignacio](ignacio), inzwischen unglücklich vermählt und kinderlos, denn das Kissen unter [Estrellas](estrella) Kleid hatte sich eines Tages verschoben, tanzt auf dem Erntefest mit [ihr](marisol). Bei der zweiten Drehung weiß [er](ignacio), wen [er](ignacio) im Arm hält. [Estrella](estrella) weiß es bei der dritten. [Cayetano](cayetano) stößt inzwischen mit [Don Aurelio](aurelio) an, [der](aurelio) so zittert, dass der Wein überläuft, und für einen Herzschlag hat der [Rächer](cayetano) Mitleid.
+ return marisol "kehrt" @brigida
- find marisol "kauft"
- married estrella ignacio "vermählt"
- sad ignacio "unglücklich"
- pregnant! estrella "das Kissen"
- celebrate _ "Erntefest"
+ discover ignacio marisol "weiß"
- discover estrella marisol "dritten"
- ill aurelio "zittert"
- enemy aurelio cayetano "Rächer"

== 10
Die [Gedächtnislose](fermina) hört im Kloster über Radio einen [Ansager](ansager) von [Santa Brígida](@brigida) sprechen, und plötzlich ist alles wieder da. Auf einem Eselskarren macht [Fermina](fermina) sich auf den Weg. [Marisol](marisol) legt der [Doña](hortensia) die Schuldscheine vor: dreißig Tage, dann gehöre das Haus [ihr](marisol). In der Mühle fallen [Ignacio](ignacio) und [Marisol](marisol) übereinander her, voll Zorn erst, dann ganz ohne. [Estrella](estrella), [die](estrella) [ihnen](ignacio+marisol) nachgeschlichen ist, hebt die Pistole des [Vaters](aurelio), zielt auf die [Rivalin](marisol) und trifft den eigenen [Mann](ignacio).
- recover fermina "plötzlich ist alles"
- travel fermina "Weg"
- threaten marisol hortensia "dreißig Tage"
+ sex ignacio marisol "übereinander"
- cheat ignacio estrella "übereinander"
- investigate estrella ignacio+marisol "nachgeschlichen"
- enemy estrella marisol "Rivalin"
- married estrella ignacio "Mann"
+ injure ignacio estrella "trifft"
- attack? estrella marisol "zielt"
- parent aurelio estrella "Vaters"
- sad ignacio+marisol "Zorn"

== 11
[Doctor Pardo](doktor) schneidet die Kugel heraus; [sein](doktor) Gewissen ist dadurch nicht leichter. Am Bett des [Patienten](ignacio) vertraut [er](doktor) dem [Padre](padre) an, was es mit dem Kakao auf sich hat. Der [Geistliche](padre), durch kein Beichtgeheimnis gebunden, weil der [Arzt](doktor) Protestant ist, eilt zu [Aurelio](aurelio) und schüttet die Flasche vor [dessen](aurelio) Augen in den Brunnen. Alle Kröten sterben. Der [Hausherr](aurelio) verbannt [Hortensia](hortensia) noch zur selben Stunde. Auf der Freitreppe kommt [ihr](hortensia) ein Eselskarren entgegen, und die [Giftmischerin](hortensia) schreit, als säße darauf ein Gespenst.
- treat ignacio doktor "schneidet"
- sad doktor "Gewissen"
- reveal doktor padre "vertraut"
+ rescue padre aurelio "schüttet"
- reveal padre aurelio "vor dessen Augen"
- die _ "sterben"
+ breakup aurelio hortensia "verbannt"
- return fermina "Eselskarren"
- sad hortensia "schreit"

== 12
Vor dem versammelten Haus spricht die [Amme](fermina). [Estrella](estrella) erfährt, wer [sie](estrella) geboren hat, und spuckt der [Blinden](fermina) vor die Füße. [Marisol](marisol) erfährt, wessen [Kind](marisol) [sie](marisol) ist, und sieht den [Mann](aurelio) an, [den](aurelio) [sie](marisol) ein Jahr lang zugrunde richten wollte. [Don Aurelio](aurelio) fällt auf die Knie. [Cayetano](cayetano) zerreißt die Schuldscheine, ehe [sie](marisol) etwas sagen kann: „Von [deiner](marisol) [Mutter](lucero) soll [er](aurelio) dieses Haus behalten.“ Im Durcheinander stiehlt [Hortensia](hortensia) die Schatulle und [Estrellas](estrella) Wagen und rast in die Berge.
+ reveal fermina estrella+marisol "spricht"
- discover estrella fermina "erfährt"
- attack estrella fermina "spuckt"
- discover marisol aurelio "erfährt"#2
- enemy.past aurelio marisol "zugrunde"
- gift cayetano aurelio "zerreißt"
- parent lucero marisol "Mutter"
- steal hortensia estrella "stiehlt"
+ flee hortensia "rast"
- parent fermina estrella "geboren"
- parent aurelio marisol "Kind"

== 13
Ein Erdrutsch begräbt die Passstraße; von dem Wagen ragt nur ein Rad heraus. [Estrella](estrella), [die](estrella) an einem Tag Namen, Vater und Mann eingebüßt hat, findet bei [Fermina](fermina) keinen Vorwurf, sondern ein gemachtes Bett. [Sie](estrella) bleibt eine Nacht, dann eine zweite. Vor dem [Notar](notar) willigt [sie](estrella) in die Auflösung der Ehe ein. Ein halbes Jahr darauf führt [Don Aurelio](aurelio) die [Tochter](marisol), [die](marisol) unverhüllt ein Kind erwartet, zum Altar. [Ignacio](ignacio) ist hellwach. [Cayetano](cayetano) hält sich im Hintergrund, bis eine gewisse [Ordensfrau](nonne) a. D. [ihn](cayetano) zum Tanz holt. Auf der Mauer landet ein junger [Papagei](papagei2) und ruft: „Streichholz!“
- die? hortensia "begräbt"
- lose estrella "eingebüßt"
- help fermina estrella "gemachtes Bett"
+ divorce estrella ignacio "Auflösung"
- parent aurelio marisol "Tochter"
- pregnant marisol "Kind"
+ wedding ignacio marisol "Altar"
- quit.past nonne "a. D."
- invite nonne cayetano "holt"
