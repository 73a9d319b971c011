%series Vier Etagen Altona
%lang de
%genre city girlfriends' dramedy, Hamburg, magazine recaps
%cast britta   | Britta Holthusen; Britta | f
%cast nesrin   | Nesrin Yıldız; Nesrin | f
%cast philippa | Philippa von Ahlefeld; Philippa; Pippa | f
%cast doro     | Dorothee Kruse; Dorothee; Doro | f
%cast carsten  | Carsten | m
%cast emil     | Emil | m
%cast joaquin  | Joaquín | m
%cast ruth     | Ruth von Ahlefeld; Ruth | f
%cast levent   | Levent | m
%cast saskia   | Saskia | f
%cast quandt   | Herr Quandt; Quandt | m
%cast neffe    | - | m
%cast emilfrau | - | f
%cast gemahl   | - | m
%cast bodybuilder | - | m
%cast baby     | Mathilda | f

== 1 Mietspiegel
Ein Treppenhaus, vier Klingelschilder: [Scheidungsanwältin](britta) [Britta](britta) residiert unterm Dach, einen Stock tiefer [Doro](doro), [die](doro) Bilderbücher zeichnet, wieder einen tiefer [Chirurgin](nesrin) [Nesrin](nesrin), und im Hochparterre schleppt heute [Philippa von Ahlefeld](philippa) [ihre](philippa) Hutschachteln herein. Ein Rohrbruch macht [die vier](britta+doro+nesrin+philippa) miteinander bekannt, knietief im Keller. [Doro](doro) heult in einen aufgeweichten Karton, weil [Carsten](carsten) nach elf Jahren zu einer [Zahntechnikerin](saskia) übergelaufen ist. [Britta](britta) zückt die Visitenkarte.
- neighbour britta+doro+nesrin philippa "Treppenhaus"
- create doro "zeichnet"
- move philippa "schleppt"
+ meet britta+doro+nesrin philippa "bekannt"
+ breakup.past carsten doro "übergelaufen"
- sad doro "heult"
- couple carsten saskia "übergelaufen"
- help? britta doro "Visitenkarte"

== 2 Sauber bleiben
[Nesrin](nesrin) operiert neun Stunden am Stück und verschläft danach das Beschneidungsfest [ihres](nesrin) [Neffen](neffe). [Ihr](nesrin) [Bruder](levent) [Levent](levent) ist der Ansicht, [sie](nesrin) schäme sich der Familie, und sagt es [ihr](nesrin) laut. [Pippa](philippa) nimmt in einer Hundepension die erste Stelle [ihres](philippa) Lebens an; [ihrer](philippa) [Mutter](ruth) erzählt [sie](philippa) etwas von einer Galerie. [Brittas](britta) neuer [Mandant](emil) [Emil](emil) riecht nach Sägespänen und möchte um keinen Preis geschieden werden.
- treat _ nesrin "operiert"
- celebrate _ neffe "Beschneidungsfest"
- kin neffe nesrin "Neffen"
- sibling levent nesrin "Bruder"
- quarrel levent nesrin "laut"
+ hire philippa "erste Stelle"
+ betray philippa ruth "Galerie"
- parent ruth philippa "Mutter"
- advisor britta emil "Mandant"
- divorce! emil emilfrau "um keinen Preis"

== 3 Hochparterre, links
Auf der Lauer vor [Carstens](carsten) neuer Adresse kippt [Doro](doro) vom Fahrradständer, und [Nesrin](nesrin) darf [ihr](doro) den Ellbogen eingipsen. [Saskia](saskia), die [Zahntechnikerin](saskia), bringt derweil [ihren](saskia) Spitz zu [Philippa](philippa) in Pflege und lässt sich über den [Mann](carsten) daheim aus: [Der](carsten) schnarche und rede von nichts anderem als von einer gewissen [Dorothee](doro). [Pippa](philippa) weiß nicht, wohin mit dieser Auskunft, und kauft vorsichtshalber Schnaps für vier.
- investigate doro carsten "Auf der Lauer"
- injure doro "kippt"
- treat doro nesrin "eingipsen"
- couple carsten saskia "Mann daheim"
+ love? carsten doro "nichts anderem"
+ reveal saskia philippa "lässt"

== 4 Unter Freundinnen
Nach der zweiten Flasche rückt [Philippa](philippa) damit heraus, und [Doro](doro) tippt noch in der Nacht eine Nachricht an [Carsten](carsten). [Britta](britta), entsetzt, konfisziert das Telefon. [Emils](emil) [Frau](emilfrau) taucht zum Gütetermin mit einem [Bodybuilder](bodybuilder) auf und verlangt die halbe Tischlerei; [Emil](emil) schiebt [ihr](emilfrau) kampflos die ganze hin. So viel Sanftmut hat [Britta](britta) in zwanzig Berufsjahren nicht erlebt, und [sie](britta) ertappt sich dabei, dass [sie](britta) [seine](emil) Akte mit ins Bett nimmt.
- reveal philippa britta+doro+nesrin "rückt"
- sad britta "entsetzt"
- steal britta doro "konfisziert"
- married emil emilfrau "Frau"
+ divorce? emil emilfrau "Gütetermin"
- gift emil emilfrau "schiebt"
+ love.start britta emil "ertappt"

== 5 Der Mann mit dem Akkordeon
Unter dem Küchenfenster von [Nesrin](nesrin) spielt seit Tagen ein [Straßenmusiker](joaquin) so herzzerreißend falsch, dass [sie](nesrin) hinuntergeht und [ihm](joaquin) zehn Euro bietet, damit [er](joaquin) aufhört. [Joaquín](joaquin) aus [Valparaíso](@valparaiso) lacht, packt ein und begleitet [sie](nesrin) bis zum Klinikeingang. Bei [Doro](doro) steht tatsächlich [Carsten](carsten) im Flur und darf, gegen jedes Versprechen, das [sie](doro) den [Freundinnen](britta+nesrin+philippa) gab, über Nacht bleiben.
- create joaquin "spielt"
+ meet joaquin nesrin "hinuntergeht"
- return carsten "im Flur"
- betray doro britta+nesrin+philippa "Versprechen"
+ sex carsten doro "über Nacht bleiben"
- cheat carsten saskia "über Nacht bleiben"
- friend britta+nesrin+philippa doro "Freundinnen"

== 6 Haltungsnoten
[Ruth von Ahlefeld](ruth) reist unangemeldet an, um die Galerie zu besichtigen. In Gummistiefeln und mit sechs Leinen in der Hand läuft [Philippa](philippa) [ihr](ruth) vor dem Bahnhof in die Arme. Statt zu schimpfen, nimmt die [Gräfin](ruth) drei der Leinen: Das Gut sei verpfändet, [ihr](ruth) [Gemahl](gemahl) mit dem Silber über alle Berge, ob im Zwinger noch ein Plätzchen frei wäre? [Herr Quandt](quandt), [Doros](doro) [Verleger](quandt), verwirft die neuen Zeichnungen als zu fröhlich.
- travel ruth "reist"
+ discover ruth philippa "läuft"
- parent ruth philippa "Gräfin"
- lose ruth "verpfändet"
- married gemahl ruth "Gemahl"
- flee gemahl ruth "über alle Berge"
- steal gemahl ruth "Silber"
+ reveal ruth philippa "verpfändet"
- move? ruth philippa "Plätzchen"
- boss quandt doro "Verleger"
- reject quandt doro "verwirft"

== 7 Standgericht
Zwei Herzen, ein Terminkalender: [Carsten](carsten) pendelt zwischen Altbau und Neubau, bis [Saskia](saskia) bei [Doro](doro) klingelt. Die [Betrogene](saskia) will keinen Krach, [sie](saskia) will [ihn](carsten) zurückgeben. Da die [Zeichnerin](doro) bei näherer Betrachtung ebenfalls dankt, findet der [Vielgeliebte](carsten) abends an beiden Adressen [seinen](carsten) Koffer vor der Tür. Vor Gericht fährt [Britta](britta) den [Bodybuilder](bodybuilder) so hart an, dass der Richter [sie](britta) wegen Befangenheit rügt.
- meet doro saskia "klingelt"
- cheat.past carsten saskia "Betrogene"
+ breakup doro+saskia carsten "Koffer"
- quarrel bodybuilder britta "fährt"
- accuse _ britta "rügt"

== 8 Befund
Beim gegenseitigen Abtasten in der Umkleide, einer Gewohnheit unter Kolleginnen, bleibt [Nesrins](nesrin) Hand in der eigenen Achsel hängen. Eine Woche lang sagt [sie](nesrin) keinem etwas, dann steht das Wort auf dem Papier. [Levent](levent) erfährt es durch einen dummen Zufall von der Krankenkasse, schließt [seinen](levent) Kiosk und setzt sich schweigend auf [ihre](nesrin) Fußmatte. [Joaquín](joaquin) spielt unten, ganz leise, und diesmal stimmt jeder Ton.
- discover nesrin "bleibt"
+ ill nesrin "das Wort"
- reveal! nesrin "keinem"
+ discover levent nesrin "erfährt"
- help levent nesrin "Fußmatte"
- create joaquin "spielt"

== 9 Perücken
[Britta](britta) hat das Mandat niedergelegt, damit [sie](britta) [Emil](emil) endlich duzen darf. [Er](emil) zimmert [ihr](britta) ein Regal, [sie](britta) stellt [ihn](emil) hinein, sozusagen. Zur ersten Chemotherapie begleiten [Nesrin](nesrin) drei [Freundinnen](britta+doro+philippa) und eine [Gräfin](ruth); im Wartezimmer zeichnet [Doro](doro) eine glatzköpfige Superheldin mit Skalpell. [Ruth](ruth) vermittelt aus dem Stegreif acht Königspudel und wird von der Hundepension zur Geschäftsführerin berufen. Was heißt, dass [sie](ruth) fortan [ihrer](ruth) [Tochter](philippa) Anweisungen gibt.
- advisor.end britta emil "niedergelegt"
+ couple.start britta emil "duzen"
- gift emil britta "Regal"
- treat nesrin "Chemotherapie"
- help britta+doro+philippa+ruth nesrin "begleiten"
- friend britta+doro+philippa nesrin "Freundinnen"
- create doro "zeichnet"
+ hire ruth "berufen"
- boss.start ruth philippa "Anweisungen"
- parent ruth philippa "Tochter"

== 10 Kein Lieferservice
[Doro](doro) ist über die Zeit und rechnet zurück: eine einzige Nacht, ein einziger [Carsten](carsten). [Quandt](quandt) lehnt die kahle Heldin ab, woraufhin [Philippa](philippa) die Blätter ins Netz stellt und binnen zwei Tagen eine halbe Million Menschen mitlesen. [Joaquín](joaquin) wird ohne Aufenthaltstitel aufgegriffen. Noch mit der Infusion im Arm bittet [Nesrin](nesrin) [Britta](britta) um Beistand, und die [Juristin](britta) boxt [ihn](joaquin) in Turnschuhen aus der Abschiebehaft.
+ pregnant doro carsten "über die Zeit"
- sex.past carsten doro "Nacht"
- reject quandt doro "lehnt"
- create philippa "stellt"
- arrest _ joaquin "aufgegriffen"
- treat nesrin "Infusion"
+ rescue britta joaquin "boxt"

== 11 Was im Ofen ist
[Carsten](carsten) erfährt von [seiner](carsten) bevorstehenden Vaterschaft aus dem Comic und wirft [Doro](doro) vor, [ihn](carsten) lächerlich zu machen. [Saskia](saskia) hingegen bietet sich als Patin an. [Quandt](quandt) kriecht zu Kreuze und legt einen Vertrag mit vielen Nullen vor; [sie](doro) unterschreibt bei der Konkurrenz. [Levent](levent) bringt jeden Abend Linsensuppe, bis [Nesrin](nesrin) gesteht, dass [sie](nesrin) sie nicht mehr riechen kann, und [die zwei](levent+nesrin) zum ersten Mal seit Jahren Tränen lachen.
- discover carsten doro "erfährt"
- pregnant doro carsten "Vaterschaft"
- accuse carsten doro "wirft"
- help? saskia doro "Patin"
- hire doro "unterschreibt"
- reject doro quandt "Konkurrenz"
- help levent nesrin "Linsensuppe"
- reveal nesrin levent "gesteht"
+ reconcile levent nesrin "lachen"

== 12 Hausversammlung
Remission! [Nesrin](nesrin) liest das Wort im Treppenhaus vor, es hallt über vier Stockwerke. Eine Minute später hallt etwas anderes: [Doros](doro) Wehen. Da der Rettungswagen im Hafengeburtstag feststeckt, holt die genesene [Chirurgin](nesrin) die kleine [Mathilda](baby) auf dem zweiten Absatz selbst ans Licht, [Pippa](philippa) hält Hundedecken bereit, [Emil](emil) die Taschenlampe. [Joaquín](joaquin) hat [Nesrin](nesrin) gefragt, ob [sie](nesrin) [ihn](joaquin) heiraten würde, des Passes wegen. [Sie](nesrin) hat gesagt: des Passes wegen nicht. Unten rumort schon der nächste Rohrbruch.
+ recover nesrin "Remission"
- reveal nesrin "liest"
+ birth doro baby "ans Licht"
- help emil+nesrin+philippa doro "hält"
- propose joaquin nesrin "gefragt"
- reject? nesrin joaquin "wegen nicht"
