%series Letzte Reihe, zweites Lehrjahr
%lang de
%genre vocational school teen drama, Gera, streaming service's terse texts
%cast chay | Chayenne | f
%cast tah | Tahir | m
%cast guel | Gülcan | f
%cast zla | Zlatko | m
%cast arm | Armin | m
%cast luck | Herr Luckner; Luckner | m
%cast zob | Frau Zobel; Zobel | f
%cast chef | - | f
%cast meist | - | m
%cast bru | Fatos | m
%cast mut | - | f
%cast vat | - | m
%cast neu | Romina | f
%cast zvat | - | m
%cast exm | - | f
%cast jun | - | m
%cast dir | - | m

== 1
Erster Schultag, zweites Lehrjahr, alte Rechnungen. [Chayenne](chay) redet nicht mehr mit [Gülcan](guel), seit [die](guel) im Sommer mit [Tahir](tah) am Stausee war. [Tahir](tah) schwört, dass nichts lief. Wem soll die angehende [Friseurin](chay) glauben, [ihrem](chay) [Freund](tah) oder [ihren](chay) Augen? Derweil prahlt [Zlatko](zla) mit [seiner](zla) neuen [Chefin](chef), einer [Sterneköchin](chef), während [Armin](arm) verschweigt, dass [ihn](arm) [sein](arm) [Meister](meist) vor die Tür gesetzt hat. Der neue [Klassenlehrer](luck) merkt sich nur einen Namen.
- quarrel.past chay guel "redet nicht mehr"
- jealous chay guel "am Stausee"
+ cheat? tah chay "nichts lief"
- couple chay tah "Freund"
- boss.start chef zla "Chefin"
- quit.past arm meist "vor die Tür"
- reveal! arm "verschweigt"
- hire luck "neue Klassenlehrer"

== 2
[Herr Luckner](luck) hat einen Doktor in Philosophie und keine Ahnung von Motoren. Genau deshalb lässt [er](luck) sich von [Tahir](tah) das Auto reparieren, das danach in Flammen steht. [Frau Zobel](zob), [Schulleiterin](zob) und [Kettenraucherin](zob), findet das komischer, als [sie](zob) dürfte. [Gülcan](guel) backt Versöhnungsbrezeln. [Chayenne](chay) wirft sie den Tauben vor. Und in der Umkleide küsst [Zlatko](zla) einen [Jungen](jun), [dessen](jun) Gesicht man nicht sieht.
- help? tah luck "reparieren"
+ lose luck "Flammen"
- boss zob luck "Schulleiterin"
- happy zob luck "komischer"
- reconcile? chay guel "Versöhnungsbrezeln"
- gift guel chay "Versöhnungsbrezeln"
- reject chay guel "Tauben"
+ kiss jun zla "küsst"

== 3
Ehrlichkeit wird überschätzt. [Armin](arm) geht jeden Morgen zur Arbeit, die es nicht mehr gibt. [Zlatko](zla) erzählt allen von einer Freundin in [Jena](@jena), die es nie gab. Und [Tahir](tah) gibt zu, was [Chayenne](chay) längst weiß: [Er](tah) hat [Gülcan](guel) geküsst. Ein Mal. Am See. [Chayenne](chay) schmeißt [ihm](tah) die Kette vor die Füße. Dann sitzen zwei verheulte [Mädchen](chay+guel) im selben Bushäuschen und sagen kein Wort.
- betray arm _ "nicht mehr gibt"
- betray zla _ "nie gab"
- reveal tah chay "gibt zu"
- kiss.past guel tah "geküsst"
+ breakup chay tah "Kette"
- sad chay+guel "verheulte"

== 4
Wer Geld braucht, fragt nicht lange. [Armin](arm) hat Schulden bei [Tahirs](tah) großem [Bruder](bru), [dem](bru) man in [Lusan](@lusan) besser nichts schuldig bleibt. [Fatos](bru) schlägt einen Tausch vor: ein Paket, eine Fahrt, keine Fragen. [Zlatko](zla) will [ihn](arm) aufhalten, liebt [ihn](arm) ja, und darf es doch keinem sagen. [Chayenne](chay) und [Gülcan](guel) haben sich ausgesprochen. Neue Regel: kein Junge mehr zwischen [ihnen](chay+guel).
- sibling bru tah "Bruder"
+ hire? arm bru "Tausch"
- help? zla arm "aufhalten"
- love zla arm "liebt"
- reveal! zla "keinem sagen"
+ reconcile chay guel "ausgesprochen"

== 5
Blaulicht hinter der Tankstelle. [Armin](arm) rennt, das Paket nicht. [Tahir](tah) hat [ihn](arm) verpfiffen, um [ihn](arm) vor [Fatos](bru) zu schützen, und steht nun als Verräter da: vor [Armin](arm), vor [Zlatko](zla), vor den eigenen [Eltern](mut+vat). [Luckner](luck) holt [Armin](arm) um vier Uhr morgens von der Wache und stellt keine Fragen. Nur eine. Ob [er](arm) denn noch wohin könne.
+ betray tah arm "verpfiffen"
- rescue? tah arm "schützen"
- accuse arm+mut+vat+zla tah "Verräter"
- parent mut+vat tah "Eltern"
- flee arm "rennt"
- arrest _ arm "Wache"
+ help luck arm "holt"

== 6
[Armin](arm) schläft jetzt auf [Luckners](luck) Klappsofa. Das darf keiner wissen, schon gar nicht [Frau Zobel](zob), [die](zob) [Luckner](luck) seit dem Tag mit dem Auto nicht mehr nur als Untergebenen sieht. [Zlatko](zla) wird gefeuert: [Seine](zla) [Chefin](chef) hat [ihn](zla) beim Kopieren der Rezepte ertappt, die [er](zla) [Armin](arm) schenken wollte. In der Klasse sitzt eine [Neue](neu). [Romina](neu) trägt [Tahirs](tah) Kette.
+ housemate.start arm luck "Klappsofa"
- reveal! luck zob "schon gar nicht"
- love zob luck "nicht mehr nur"
+ quit zla chef "gefeuert"
- discover chef zla "ertappt"
- gift? zla arm "schenken"
- couple? neu tah "Kette"

== 7
Schmerz hat viele Adressen. Bei [Chayenne](chay) heißt er [Romina](neu), bei [Zlatko](zla) Arbeitslosigkeit, bei [Frau Zobel](zob) Einsamkeit nach Dienstschluss. Auf der Klassenfahrt nach [Dresden](@dresden) teilen sich vier Mädchen ein Zimmer, zwei davon reden nicht. [Romina](neu) erklärt [Chayenne](chay) schließlich, woher die Kette stammt: vom Flohmarkt, fünf Euro. [Tahir](tah) hat sie verkauft, um Blumen zu bezahlen. Für wen? Die Rosen stehen längst vor der Tür.
- sad chay neu "Schmerz"
- sad zla "Schmerz"
- sad zob "Einsamkeit"
- travel chay+neu "Klassenfahrt" @dresden
- couple! neu tah "Flohmarkt"
+ reveal neu chay "erklärt"

== 8
Ein Balkon über der Elbe, ein Joint, zwei [Jungen](arm+zla), kein Versteck mehr. [Gülcan](guel) platzt herein, als [Zlatko](zla) und [Armin](arm) [ihr](arm+zla) halbes Jahr Heimlichkeit feiern. [Sie](guel) hält den Mund, aber [Luckners](luck) Handy hat alles gefilmt, denn [Romina](neu) hatte es [ihm](luck) aus der Jacke gezogen. Am Morgen kennt die ganze Schule den Clip. [Zlatkos](zla) [Vater](zvat) kennt ihn auch.
- affair arm zla "Heimlichkeit"
- celebrate arm+zla "feiern"
- discover guel arm+zla "platzt"
- reveal! guel arm+zla "hält den Mund"
- steal neu luck "gezogen"
+ reveal neu "Clip"
- parent zvat zla "Vater"
+ discover zvat arm+zla "kennt ihn auch"

== 9
[Zlatko](zla) taucht mit blauem Auge auf und sagt: Treppe. [Seine](zla) [Freunde](arm+chay+guel+tah) wissen, welche Treppe gemeint ist. [Chayenne](chay), [Gülcan](guel), [Tahir](tah) und [Armin](arm) stellen den [Vater](zvat) auf dem Parkplatz, vier gegen einen, ohne einen Schlag. [Tahir](tah) und [Armin](arm) geben sich danach die Hand. [Romina](neu) entschuldigt sich bei niemandem. [Sie](neu) hat nämlich selbst ein [Mädchen](exm) geliebt, in der alten Stadt, vor dem Umzug.
- attack.past zvat zla "blauem Auge"
- betray zla "Treppe"
- friend arm+chay+guel+tah zla "Freunde"
+ threaten arm+chay+guel+tah zvat "stellen"
- attack! arm+chay+guel+tah zvat "ohne einen Schlag"
- parent zvat zla "Vater"
+ reconcile arm tah "Hand"
- love.past neu exm "geliebt"

== 10
Zwischenprüfung. [Gülcan](guel) verbrennt die Torte, [Tahir](tah) vergisst das Öl, [Chayenne](chay) färbt das Modell grün. [Herr Luckner](luck) wird zur [Direktorin](zob) zitiert: [Sein](luck) [Gast](arm) ist aufgeflogen. [Sie](zob) müsste [ihn](luck) melden. Stattdessen greift [sie](zob) nach [seiner](luck) Krawatte. Als der [Schulrat](dir) eintritt, sind [beide](luck+zob) [ihren](luck+zob) Posten so gut wie los. [Armin](arm) hat die Prüfung übrigens bestanden, als Einziger.
- boss zob luck "Direktorin"
- discover zob arm+luck "aufgeflogen"
+ flirt zob luck "Krawatte"
- discover dir luck+zob "eintritt"
- quit? luck+zob "so gut wie los"
+ find arm "bestanden"

== 11
Ein Streik im Blaumann, in der Kochjacke, mit Lockenwicklern: [Chayenne](chay), [Tahir](tah), [Gülcan](guel), [Zlatko](zla), [Armin](arm) und selbst [Romina](neu) besetzen die Aula, damit [Luckner](luck) bleibt. [Fatos](bru) kommt frei und will [seinen](bru) [Bruder](tah) zurück im Geschäft. [Der](tah) sagt Nein, zum ersten Mal in [seinem](tah) Leben, und bekommt ein Messer in die Seite. [Chayenne](chay) hält die Wunde zu, bis Hilfe da ist. „Geh nicht“, sagt [sie](chay). „[Ich](chay) lieb [dich](tah) doch, [du](tah) Depp.“
+ help arm+chay+guel+neu+tah+zla luck "besetzen"
- quit! luck "bleibt"
- sibling bru tah "Bruder"
- hire? tah bru "zurück im Geschäft"
- reject tah bru "Nein"
+ attack bru tah "Messer"
- rescue chay tah "Wunde"
+ confess chay tah "lieb dich"

== 12
Drei Monate später. [Tahir](tah) geht am Stock und wieder mit [Chayenne](chay). [Luckner](luck) darf unterrichten, [Zobel](zob) nicht mehr, dafür teilen [die zwei](luck+zob) jetzt Bett und Steuererklärung. [Zlatko](zla) und [Armin](arm) ziehen nach [Leipzig](@leipzig), ein Herd, eine Matratze. Alle [sechs](arm+chay+guel+neu+tah+zla) schwören sich ewige Freundschaft, und keiner lacht dabei. [Gülcan](guel) bleibt allein an der Haltestelle zurück. Dann setzt sich [Romina](neu) neben [sie](guel), sehr nah.
+ reconcile chay tah "wieder mit Chayenne"
- quit zob "nicht mehr"
- couple luck zob "Bett und Steuererklärung"
+ move arm+zla "ziehen" @leipzig
- friend arm chay+guel+neu+tah+zla "Freundschaft"
- sad guel "allein"
- flirt neu guel "sehr nah"
