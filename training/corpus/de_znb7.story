%series Welle 97
%lang de
%genre sitcom about a local radio station in Gelsenkirchen, recap blog
%cast moni    | Moni Drabinski; Moni; Drabinski | f
%cast engin   | Engin Toprak; Engin; Toprak | m
%cast alex    | Alex Quast; Alex; Quast | n
%cast horst   | Horst-Dieter; Horst | m
%cast bille   | Bille | f
%cast gero    | Gero von Stamm; Gero; von Stamm | m
%cast nihal   | Nihal Toprak; Nihal | f
%cast volker  | Volker Drabinski; Volker | m
%cast paule   | Paule | m
%cast tierarzt | - | m
%cast hoererin | Frau Schimanek; Schimanek | f
%cast jessi   | Jessi | f
%cast bengel  | - | m

== 1 Guten Morgen, Schalke!
[Moni Drabinski](moni), [Stimme](moni) des Morgens, kriegt um 5:58 Uhr eine SMS von [ihrem](moni) [Gatten](volker): [Er](volker) sei raus, Schlüssel liege unterm Kaktus. Um 6:00 Uhr ist [sie](moni) live. Gegenüber sitzt [Engin Toprak](engin), [der](engin) das Wetter vorliest und es heute dreimal vorliest, damit [sie](moni) sich die Nase putzen kann. In der Regie: [Alex Quast](alex), Technik, Kippe hinterm Ohr, [Monis](moni) [Kumpel](alex) seit der Realschule. Im Chefsessel: [Horst-Dieter](horst), [der](horst) sich den Zeh gestoßen hat. Musik!
+ breakup volker moni "raus"
- married moni volker "Gatten"
- colleague engin moni "Gegenüber"
- help engin moni "dreimal"
- sad moni "Nase putzen"
- friend alex moni "Kumpel"
- boss horst _ "Chefsessel"
- injure horst "gestoßen"

== 2 Der Kaktus
Unterm Kaktus liegt kein Schlüssel, dafür ein Zettel von [Bille](bille), [Monis](moni) kleiner [Schwester](bille). „Sorry“ steht drauf. Richtig geraten: [Volker](volker) wohnt jetzt bei der [Schwägerin](bille), und zwar nicht auf der Couch. [Moni](moni) fährt hin, klingelt Sturm und haut [ihm](volker) mit dem Kaktus eins über. [Alex](alex) zieht [ihr](moni) hinterher die Stacheln aus den Fingern. [Engin](engin) lädt [sie](moni) derweil zum Essen ein, aber natürlich mit [seiner](engin) ganzen Familie, und da kocht [Nihal](nihal), [seine](engin) [Mutter](nihal), [die](nihal) sofort Hochzeitsmusik auflegt.
- sibling bille moni "Schwester"
- move volker bille "wohnt"
+ affair bille volker "nicht auf der Couch"
- cheat volker moni "nicht auf der Couch"
- kin bille volker "Schwägerin"
- attack moni volker "haut"
- treat moni alex "Stacheln"
- invite engin moni "lädt"
- parent nihal engin "Mutter"
- wedding? engin moni "Hochzeitsmusik"

== 3 Von Stamm
Die Welle hat einen neuen [Besitzer](gero). [Er](gero) heißt [Gero von Stamm](gero), trägt Rollkragen und sagt „Content“. [Horst](horst) wird zum Hausmeister befördert. [Moni](moni) soll nachts senden, weil [ihr](moni) Lachen „zu regional“ sei. Das gibt Zoff vom Feinsten! [Alex](alex) droht mit Sendeloch, [Engin](engin) droht mit [seiner](engin) [Mutter](nihal). [Jessi](jessi), die [Praktikantin](jessi), droht keinem, sondern bringt dem neuen [Boss](gero) einen Hafermilchkaffee und kommt mit offenem Zopf wieder raus. [Hörerin Schimanek](hoererin) ruft an, nur so.
- boss gero horst+moni "Besitzer"
- quit horst "befördert"
+ quarrel gero moni "Zoff"
- threaten alex gero "droht"
- threaten engin gero "droht mit"
- parent nihal engin "Mutter"
- flirt gero jessi "offenem Zopf"

== 4 Nachtsendung
[Moni](moni) redet in die Nacht. Keiner hört [Moni](moni). Doch, [Alex](alex) hört [Moni](moni). [Alex](alex) dreht an Knöpfen. [Moni](moni) fragt, ob [Alex](alex) je verliebt war. „Ja“, sagt [Alex](alex). „In wen?“, fragt [Moni](moni). [Alex](alex) zeigt auf die Scheibe. In der Scheibe spiegelt sich [Moni](moni). [Moni](moni) denkt an [Engin](engin) und versteht nix. Dann ruft [Schimanek](hoererin) an. [Schimanek](hoererin) hat alles kapiert. Die Mikros waren offen.
+ love alex moni "spiegelt"
- confess alex moni "zeigt"
- discover! moni alex "versteht nix"
- discover hoererin alex "kapiert"

== 5 Offene Mikros
Ganz [Gelsenkirchen](@gelsenkirchen) weiß es, nur [Moni](moni) noch nicht. [Engin](engin) weiß es auch und fühlt sich mies, weil [er](engin) ja selber seit drei Jahren ein Auge auf die [Moderatorin](moni) hat. [Er](engin) und [Alex](alex) sind [Skatbrüder](alex+engin)! Bis heute. Beim Grand mit vieren kracht es, und [Quast](alex) wirft [Toprak](engin) vor, sich immer vorzudrängeln. [Jessi](jessi) macht mit [Gero](gero) rum, wo: auf dem Kopierer, wie viele Kopien: zweiundvierzig. [Horst](horst), der [Hausmeister](horst), hängt sie auf.
- love engin moni "ein Auge"
- discover! moni alex "noch nicht"
- discover engin alex "weiß es auch"
- friend alex engin "Skatbrüder"
+ quarrel alex engin "kracht"
- accuse alex engin "wirft"
+ affair gero jessi "macht"
- reveal horst gero+jessi "hängt"

== 6 Zweiundvierzig Kopien
Dumm nur, dass [von Stamm](gero) seit einem Monat einer [Kollegin](bille) vom Anzeigenblatt die Treue geschworen hat, und die [Kollegin](bille) heißt [Bille](bille). [Volker](volker) war [der](bille) zu anstrengend. [Bille](bille) sieht die Kopien, gibt [Gero](gero) den Verlobungsring zurück und der [Praktikantin](jessi) eine Backpfeife. Danach sitzt [sie](bille) bei [Moni](moni) im Treppenhaus und sagt, jetzt wisse [sie](bille), wie sich das anfühlt. [Moni](moni) sagt: „Rutsch rüber.“ [Volker](volker), von allen guten Geistern und zwei [Schwestern](bille+moni) verlassen, zeltet auf Platz 9.
- engaged bille gero "Treue geschworen"
- breakup.past bille volker "zu anstrengend"
- discover bille gero+jessi "sieht"
+ breakup bille gero "Verlobungsring"
- cheat gero bille "Kopien"
- attack bille jessi "Backpfeife"
- reconcile bille moni "Rutsch rüber"
- sibling bille moni "Schwestern"
- move volker "zeltet"

== 7 Der Dackel
Die Quote fällt, da fällt [Horst](horst) der Trick mit dem Dackel ein. Ein sprechender Hund, das zieht immer. [Paule](paule) ist zwölf, [sein](paule) [Tierarzt](tierarzt) rät ab, [sein](paule) [Herrchen](horst) [Horst](horst) nicht. Auf Sendung sagt der [Dackel](paule) nichts, beißt dafür aber [Gero](gero) in den Rollkragen. Beim Nähen verguckt sich [Jessi](jessi) in den [Tierarzt](tierarzt). [Alex](alex) und [Engin](engin) müssen [beide](alex+engin) lachen, sehen sich an und spielen abends wieder Skat. [Moni](moni) wäre die [Dritte](moni), hat aber zu tun: [Sie](moni) hört sich zum ersten Mal den Mitschnitt an.
- advisor tierarzt paule "Tierarzt"
- attack paule gero "beißt"
- treat gero tierarzt "Nähen"
- love.start jessi tierarzt "verguckt"
+ reconcile alex engin "spielen abends wieder"
+ discover moni alex "Mitschnitt"

== 8 Moni weiß Bescheid
[Moni](moni) sagt [Alex](alex) nichts. [Alex](alex) sagt [Moni](moni) nichts. [Engin](engin) bringt [Moni](moni) Rosen. [Moni](moni) riecht an den Rosen. Mit [Engin](engin) geht [Moni](moni) ins Kino. Im Dunkeln küsst [Engin](engin) [Moni](moni). [Moni](moni) muss niesen. [Engin](engin) küsst [sie](moni) noch mal. Diesmal niest keiner. Vor dem Kino raucht [Alex](alex). [Alex](alex) sieht [Moni](moni) und [Engin](engin). Die Kippe fällt [Alex](alex) aus dem Mund. [Nihal](nihal) sieht [alle drei](alex+engin+moni) und bestellt schon mal den Saal.
- gift engin moni "Rosen"
+ date engin moni "Kino"
- kiss engin moni "küsst"
- discover alex engin+moni "sieht"
- sad alex engin+moni "Kippe fällt"
- wedding? engin moni "Saal"

== 9 Störgeräusche
[Alex](alex) kündigt per Zettel und heuert bei der Konkurrenz in [Bochum](@bochum) an. Ohne [Alex](alex) pfeift, brummt und rauscht die Welle. [Gero](gero) stellt für die Technik [seinen](gero) neuen [Mitbewohner](volker) ein, und wer kommt mit dem Werkzeugkoffer rein? [Volker](volker)! Ja, die beiden [Abservierten](gero+volker) teilen sich jetzt ein Loft. [Moni](moni) weigert sich, mit [ihrem](moni) [Ex](volker) in einem Raum zu atmen. Die Scheidung, sagt [Volker](volker), könne [er](volker) auch gleich hier unterschreiben, und tut es auf einem Sendeplan. [Frau Schimanek](hoererin) schickt Kuchen.
- quit alex "kündigt"
- hire alex "heuert" @bochum
- hire volker gero "stellt"
+ housemate gero volker "Loft"
- ex moni volker "Ex"
- sad moni volker "weigert"
+ divorce moni volker "Scheidung"
- gift hoererin _ "Kuchen"

== 10 Familienessen
[Nihals](nihal) Tafel biegt sich, und die [Hausfrau](nihal) fragt zwischen Linsen und Lamm, wann denn nun. [Engin](engin), rot wie die Paprika, geht tatsächlich in die Knie. [Moni](moni) mag [ihn](engin), [sie](moni) mag [ihn](engin) sehr, aber als [sie](moni) den Mund aufmacht, kommt ein Nein heraus. Nachts um drei ruft [sie](moni) in [Bochum](@bochum) beim Hörertelefon an. Am Apparat ist [Alex](alex). [Moni](moni) wünscht sich ein Lied, und zwar das vom Schulfest 1994, wo [die zwei](alex+moni) Klammerblues getanzt haben.
- wedding? engin moni "wann denn nun"
+ propose engin moni "Knie"
+ reject moni engin "Nein"
- flirt moni alex "wünscht"
- flirt.past alex moni "Klammerblues"

== 11 Übersteuert
[Jessi](jessi) ist in anderen Umständen, und wenn [sie](jessi) nachrechnet, kommen nur das Kopiergerät und [von Stamm](gero) in Frage. [Der](gero) ist platt, verspricht Geld und verkauft vor Schreck den Sender. [Käuferin](hoererin): [Frau Schimanek](hoererin), [die](hoererin), wie sich zeigt, drei Mietshäuser hat. Die neue [Chefin](hoererin) feuert den [Techniker](volker), setzt [Horst](horst) wieder auf [seinen](horst) Thron und gibt [Moni](moni) den Morgen zurück. Der [Tierarzt](tierarzt) hält [Jessis](jessi) Hand beim Ultraschall, obwohl [er](tierarzt) sonst nur Dackel schallt. [Engin](engin) hat Liebeskummer und liest nur noch Tiefdruckgebiete vor.
+ pregnant jessi gero "anderen Umständen"
- boss hoererin _ "neue Chefin"
- quit volker hoererin "feuert"
- hire horst hoererin "wieder auf"
- hire moni hoererin "gibt"
- help tierarzt jessi "hält"
- sad engin moni "Liebeskummer"

== 12 Auf Sendung
Montag, 6 Uhr. In der Regie sitzt [Alex](alex), aus [Bochum](@bochum) zurück, und zählt runter: drei, zwei. Bei eins steht [Moni](moni) auf, geht um die Scheibe herum und drückt [Alex](alex) einen Schmatzer auf, den 80.000 Leute hören. [Engin](engin) schluckt und sagt Sonne an. Abends holt [ihn](engin) [Bille](bille) zum Kegeln ab, was [seine](engin) [Mutter](nihal) mit Interesse notiert. [Jessi](jessi) bringt im Ü-Wagen einen [Bengel](bengel) zur Welt, [Gero](gero) und der [Tierarzt](tierarzt) kippen um, in dieser Reihenfolge. [Paule](paule) sagt: „Wuff.“
- return alex "zurück"
+ kiss alex moni "Schmatzer"
- sad engin "schluckt"
- date bille engin "Kegeln"
- parent nihal engin "Mutter"
+ birth jessi bengel "zur Welt"
- ill gero+tierarzt "kippen"
