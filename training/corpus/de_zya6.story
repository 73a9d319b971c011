%series Die Modistinnen vom Kohlmarkt
%lang de
%genre historical series 1920s, DVD box
%cast leo | Leokadia | f
%cast ama | Amalie Rosenquist; Amalie | f
%cast wen | Wendelin | m
%cast art | Arthur | m
%cast tru | Trudchen; Gertrud | f
%cast nag | Prokurist Nagel; Nagel | m
%cast fei | Dr. Feilchenfeldt; Feilchenfeldt | m
%cast ilk | Baroness von Treskau; Ilka | f
%cast mut | Mutter Zschoche | f
%cast gra | - | m
%cast rus | Sonja | f
%cast baby | - | f
%cast komm | - | m

== 1 Das Mädchen mit der Feder
[Stettin](@stettin), 1923. Für ein Ei zahlt man Milliarden, für ein Lächeln nichts. [Leokadia](leo), [Tochter](leo) einer [Waschfrau](mut), ergattert eine Lehrstelle im feinsten Hutsalon der Stadt. [Amalie Rosenquist](ama), die gestrenge [Inhaberin](ama), hat [sie](leo) nur genommen, weil [ihre](ama) beste [Kraft](tru) über Nacht fortgelaufen ist. Warum, das weiß [Wendelin](wen), der verwöhnte [Spross](wen) des Hauses. Daheim teilt [Leokadia](leo) die Kammer mit [ihrem](leo) [Bruder](art) [Arthur](art), [der](art) seit [Verdun](@verdun) kein Wort mehr spricht.
+ hire leo ama "ergattert" @stettin
- parent mut leo "Tochter"
- flee tru ama "fortgelaufen"
- discover.past wen tru "weiß"
- parent ama wen "Spross"
- housemate art leo "teilt"
- sibling art leo "Bruder"

== 2 Seidenband und Lügen
[Trudchen](tru), so erfährt [Leokadia](leo) beim Bänderbügeln, war nicht die Erste, [die](tru) von [Wendelin](wen) in andere Umstände gebracht wurde. [Prokurist Nagel](nag) hat [ihr](tru) Schweigegeld gezahlt und die [Mutter](ama) des jungen [Herrn](wen) im Glauben gelassen, es sei um gestohlene Federn gegangen. [Leokadia](leo) sucht die [Entlassene](tru) in den Baracken am Hafen und findet [sie](tru) fiebernd auf einem Strohsack. [Dr. Feilchenfeldt](fei), der [Armenarzt](fei), kommt noch in der Nacht und nimmt statt Geld einen Hut.
- discover leo tru "erfährt"
+ pregnant tru wen "andere Umstände"
- gift.past nag tru "Schweigegeld"
- betray.past nag ama "im Glauben"
- parent ama wen "Mutter"
- steal! tru ama "gestohlene"
+ find leo tru "findet"
- ill tru "fiebernd"
- treat tru fei "kommt"

== 3 Der Ball der Kriegsgewinnler
Ein Fest, das niemand bezahlen kann! Zum Sechzigsten der alten [Rosenquist](ama) tanzt halb [Pommern](@pommern) an. [Wendelin](wen) soll der verarmten [Baroness von Treskau](ilk) den Hof machen, so hat es [Amalie](ama) beschlossen. [Er](wen) hat jedoch nur Augen für die kleine [Modistin](leo), [die](leo) den Gästen die Hüte abnimmt. [Leokadia](leo) lässt [ihn](wen) vor aller Welt abblitzen. [Feilchenfeldt](fei), [der](fei) die Szene vom Eingang her beobachtet, verschluckt sich vor Vergnügen und wird dafür mit dem ersten Walzer belohnt.
- celebrate ama "Fest"
- flirt? wen ilk "Hof"
- love wen leo "Augen"
+ reject leo wen "abblitzen"
- discover fei leo+wen "beobachtet"
- happy fei "Vergnügen"
- flirt fei leo "Walzer"

== 4 Nagels Rechnung
In der Hutschachtel der Saison liegt kein Hut, sondern Geld: [Nagel](nag) schafft seit Monaten die Devisen des Salons beiseite. [Arthur](art), neuerdings [Hausknecht](art) bei [Amalie](ama), sieht es und hat keine Stimme, es zu sagen. Also malt [er](art) es [seiner](art) [Schwester](leo) auf. Bevor [Leokadia](leo) mit der Zeichnung zu [ihrer](leo) [Prinzipalin](ama) vordringt, dreht der [Prokurist](nag) den Spieß um und bezichtigt den stummen [Mann](art) des Diebstahls. Zwei Gendarmen holen [Arthur](art) ab. [Mutter Zschoche](mut) bricht über [ihrem](mut) Waschbrett zusammen …
- steal nag ama "beiseite"
- hire art ama "Hausknecht"
- discover art nag "sieht"
+ reveal art leo "malt"
- sibling art leo "Schwester"
- boss ama leo "Prinzipalin"
- accuse nag art "bezichtigt"
+ arrest _ art "holen"
- ill mut "bricht"

== 5 Die Stimme
Vor Gericht gibt es für Stumme keine Gnade. [Feilchenfeldt](fei) redet mit Engelszungen auf die [Baroness](ilk) ein, [deren](ilk) [Onkel](gra) den Vorsitz führt, und [Ilka](ilk) verspricht [ihre](ilk) Hilfe, denn der schweigsame [Hausknecht](art) hat [ihr](ilk) einmal den Schleier aus dem Rinnstein gefischt und [sie](ilk) seither nicht mehr schlafen lassen. Im Saal geschieht das Unglaubliche: [Arthur](art) steht auf und spricht. Ein einziges Wort, einen Namen. [Nagel](nag) verlässt das Gebäude durch die Hintertür und die Stadt mit dem Nachtzug.
- kin gra ilk "Onkel"
- help? ilk art "verspricht"
- help.past art ilk "gefischt"
- love ilk art "nicht mehr schlafen"
+ recover art "auf und spricht"
- accuse art nag "Namen"
+ flee nag "verlässt"

== 6 Blattgold und Brot
Freispruch für [Arthur](art)! Zur Feier nimmt [Ilka](ilk) [ihn](art) mit in den Zirkus, und wer Augen hat, sieht zwei glückliche [Menschen](art+ilk). [Trudchen](tru) bekommt in [Leokadias](leo) Bett ein [Mädchen](baby). [Amalie](ama), [die](ama) einem Gerücht nachgeht, klettert sechs Treppen hinauf und blickt in die Augen [ihres](ama) [Sohnes](wen), nur kleiner. [Sie](ama) legt [ihr](ama) Perlenkollier in die Wiege und geht, ohne ein Wort. [Wendelin](wen) verspielt unterdessen beim Pharo die Schaufensterfront.
- date art ilk "Zirkus"
- happy art+ilk "glückliche"
+ birth tru baby "bekommt"
- investigate ama "nachgeht"
- parent ama wen "Sohnes"
+ discover ama baby "blickt"
- gift ama baby "Perlenkollier"
- lose wen "verspielt"

== 7 Adel verzichtet
Die [Rosenquist](ama) verlangt von [Wendelin](wen), dass [er](wen) [Gertrud](tru) zur Frau nimmt, und zwar vor Ostern. [Er](wen) lacht [seine](wen) [Mutter](ama) aus. [Sie](ama) weist [ihm](wen) die Tür und macht [Leokadia](leo) zur [Directrice](leo). Der [Oberlandesgerichtsrat](gra) erfährt, mit wem [seine](gra) [Nichte](ilk) im Zirkus war, und stellt [sie](ilk) vor die Wahl: Stand oder Knecht. [Ilka](ilk) packt eine einzige Tasche. Nur [Feilchenfeldt](fei) kommt mit [seinem](fei) Antrag nicht zu Potte, obwohl [er](fei) den Ring seit Wochen im Arztkoffer spazieren trägt.
- wedding? tru wen "zur Frau"
- parent ama wen "Mutter"
+ reject ama wen "Tür"
- hire leo ama "Directrice"
- discover gra art+ilk "erfährt"
- kin gra ilk "Nichte"
- threaten gra ilk "Wahl"
+ flee ilk gra "packt"
- propose? fei leo "Antrag"

== 8 Fieber
Eine Seuche geht um, und sie fragt nicht nach Hüten. [Feilchenfeldt](fei) arbeitet, bis [er](fei) selbst umfällt. Am Lager des [Geliebten](fei) wacht [Leokadia](leo), wechselt Umschläge und entdeckt im Koffer den Ring. [Sie](leo) steckt ihn sich an. Als [er](fei) die Augen aufschlägt, hält [er](fei) sich für tot und [sie](leo) für einen Engel. »Nein«, sagt [sie](leo), »für [deine](fei) [Braut](leo).« [Mutter Zschoche](mut) aber überlebt die Woche nicht, und [Arthur](art), [der](art) gerade erst sprechen lernt, muss die Grabrede halten.
- ill fei "umfällt"
- couple fei leo "Geliebten"
- treat fei leo "Umschläge"
- discover leo fei "entdeckt"
- die! fei "hält er sich für tot"
- recover fei "Augen aufschlägt"
+ engaged.start fei leo "Braut"
+ die mut "überlebt die Woche nicht"

== 9 Die Rückkehr des Prokuristen
[Nagel](nag) ist wieder in der Stadt, mit Monokel, Goldzahn und einem Stapel Wechsel. Sie tragen [Wendelins](wen) Unterschrift, und auf ihnen steht das ganze Haus. Am Freitag, so der einstige [Untergebene](nag), habe [Amalie](ama) zu zahlen oder zu gehen. An [seinem](nag) Arm lächelt die russische [Emigrantin](rus) [Sonja](rus), von [der](rus) [Wendelin](wen) glaubt, [sie](rus) gehöre [ihm](wen). In [ihrer](ama) Not weiht die [Patronin](ama) [Leokadia](leo) ein. [Die](leo) hat eine Idee, zwölf Näherinnen und drei Nächte.
+ return nag "wieder" @stettin
- lose.past wen nag "Wechsel"
- boss.past ama nag "Untergebene"
+ threaten nag ama "zu zahlen oder zu gehen"
- couple! rus wen "gehöre"
- sad ama "Not"
- reveal ama leo "weiht"

== 10 Dreihundert Hüte
Drei Nächte, in denen im Salon kein Licht ausgeht: Selbst die [Baroness](ilk) garniert und sticht sich dabei in jeden Finger. [Trudchen](tru) erkennt auf einer Fotografie in [Nagels](nag) neuer [Begleiterin](rus) die [Dame](rus), [die](rus) [ihr](tru) einst das Schweigegeld überbrachte, und schöpft Verdacht. [Sie](tru) schleicht [ihr](rus) nach bis zu einer Druckerei. Die Wechsel sind gefälscht! [Sonja](rus), gestellt, verrät [ihren](rus) [Komplizen](nag) für eine Fahrkarte nach [Paris](@paris). Am Freitag steht statt des Geldes ein [Kommissar](komm) bereit.
- help ilk ama "garniert"
- injure ilk "sticht"
- discover tru rus "erkennt"
- investigate tru rus "schleicht"
+ discover tru nag+rus "gefälscht"
- betray nag ama "gefälscht"
- betray rus nag "verrät"
- travel? rus "Fahrkarte" @paris
+ arrest? komm nag "bereit"

== 11 Schuld und Schleier
[Wendelin](wen), von [Sonja](rus) sitzen gelassen und von Freunden gemieden, steht im Regen vor dem Geschäft [seiner](wen) [Mutter](ama). [Er](wen) ist gekommen, um Abbitte zu leisten, doch die [Frau](tru), [die](tru) [ihm](wen) öffnet, hat [sein](wen) [Kind](baby) auf dem Arm. [Trudchen](tru) verzeiht [ihm](wen) nichts. Halten darf [er](wen) die [Kleine](baby) trotzdem, eine Minute nach der Uhr. [Arthur](art) fragt [Ilka](ilk), ob [sie](ilk) einen Habenichts heiraten wolle; [sie](ilk) ist schneller und hat das Aufgebot schon bestellt.
- breakup rus wen "sitzen gelassen"
- return wen "steht"
- parent ama wen "Mutter"
+ parent wen baby "Kind"
- reconcile! tru wen "verzeiht"
+ propose art ilk "fragt"
- engaged.start art ilk "Aufgebot"

== 12 Der letzte Hut
Doppelhochzeit am Kohlmarkt! [Feilchenfeldt](fei) führt [Leokadia](leo), [Ilka](ilk) führt [Arthur](art), denn [der](art) hat weiche Knie. Den Schleier beider [Bräute](ilk+leo) hat [Amalie](ama) mit eigener Hand genäht, es ist [ihr](ama) letztes Stück: [Sie](ama) übergibt den Salon an [Leokadia](leo) und [Trudchen](tru) zu gleichen Teilen. [Wendelin](wen) hat sich auf einem Frachter anheuern lassen und schickt der [Tochter](baby) jeden Monat [seine](wen) Heuer. [Nagel](nag) sitzt in [Naugard](@naugard) und klebt Tüten. In der Schlussszene probiert ein kleines [Mädchen](baby) eine viel zu große Feder.
+ wedding fei leo "Doppelhochzeit"
+ wedding art ilk "Doppelhochzeit"
- create ama "genäht"
- gift ama leo+tru "übergibt"
- quit ama "letztes Stück"
- hire wen "anheuern"
- parent wen baby "Tochter"
- gift wen baby "Heuer"
- arrest.past _ nag "sitzt" @naugard
