%series Backstube Ott
%lang de
%genre bakery family soap in Ulm, broadcaster's daily texts
%cast gerlinde | Gerlinde Ott; Gerlinde | f
%cast siegmar | Siegmar Ott; Siegmar | m
%cast lenz | Lenz Ott; Lenz | m
%cast marit | Marit Ott; Marit | f
%cast nuria | Nuria Campos; Nuria | f
%cast bilal | Bilal | m
%cast sanne | Sanne | f
%cast hasse | Hasse Lindgren; Lindgren; Hasse | m
%cast pfau | Konrad Pfau; Pfau | m
%cast doro | Doro Pfau; Doro | f
%cast kind | Jonte | m
%cast aerztin | Dr. Szabó; Szabó | f
%cast oma | Philippine | f
%cast kette | - | m

== 1
Während [Gerlinde Ott](gerlinde) in der Backstube die Silberhochzeit mit [ihrem](gerlinde) [Mann](siegmar) [Siegmar](siegmar) vorbereitet, hat [dieser](siegmar) ganz anderes im Kopf: [Seine](siegmar) langjährige [Buchhalterin](doro) [Doro Pfau](doro) eröffnet [ihm](siegmar), dass [sie](doro) nicht länger die Frau für den Mittwochnachmittag sein will. [Sohn](lenz) [Lenz](lenz) ist frisch von der Walz zurück und bringt aus [Valencia](@valencia) nicht nur Rezepte mit, sondern auch [Nuria Campos](nuria), [die](nuria) im zweiten Monat schwanger ist. [Großmutter](oma) [Philippine](oma), [die](oma) im Erker wohnt und alles sieht, schließt die [Spanierin](nuria) sofort ins Herz. [Lenz'](lenz) [Schwester](marit) [Marit](marit) dagegen streitet mit [Bäckergesellen](bilal) [Bilal](bilal) über Sauerteig, wie jeden Morgen, seit [er](bilal) [ihr](marit) vor zwei Jahren einen Korb gegeben hat.
- married gerlinde siegmar "Mann"
- celebrate? gerlinde siegmar "Silberhochzeit"
+ affair doro siegmar "Mittwochnachmittag"
- cheat siegmar gerlinde "Mittwochnachmittag"
- boss siegmar doro "Buchhalterin"
- parent gerlinde+siegmar lenz "Sohn"
+ return lenz "zurück"
- pregnant nuria lenz "schwanger"
- kin lenz oma "Großmutter"
- friend.start nuria oma "ins Herz"
- sibling lenz marit "Schwester"
- quarrel bilal marit "streitet"
- reject.past bilal marit "Korb"

== 2
Am Tag des Festes lässt [Konrad Pfau](pfau), [Doros](doro) ahnungsloser [Gatte](pfau) und zugleich [Siegmars](siegmar) ältester [Freund](pfau), das [Jubelpaar](gerlinde+siegmar) hochleben. Noch während [er](pfau) redet, hält die [Buchhalterin](doro) es nicht mehr aus, steht auf und legt [ihrem](doro) [Chef](siegmar) den Schlüssel zur Gartenlaube neben den Teller. [Gerlinde](gerlinde) versteht. [Sie](gerlinde) schneidet noch die Torte an, gibt jedem Gast ein Stück und [ihrem](gerlinde) [Mann](siegmar) keines; danach schließt [sie](gerlinde) sich in der Mehlkammer ein. [Pfau](pfau) braucht etwas länger und schlägt dann zu. [Marit](marit) tröstet [ihre](marit) [Mutter](gerlinde) durch die Tür, und [Bilal](bilal), [der](bilal) eigentlich Feierabend hat, knetet die ganze Nacht den Teig für zwei.
- married doro pfau "Gatte"
- friend pfau siegmar "Freund"
- celebrate gerlinde+siegmar "hochleben"
- boss siegmar doro "Chef"
+ reveal doro gerlinde "Schlüssel"
- affair doro siegmar "Gartenlaube"
+ discover gerlinde doro+siegmar "versteht"
- married gerlinde siegmar "Mann"
- discover pfau doro+siegmar "etwas länger"
- attack pfau siegmar "schlägt"
- help marit gerlinde "tröstet"
- parent gerlinde marit "Mutter"
- help bilal gerlinde "knetet"

== 3
[Siegmar](siegmar), mit einem blauen Auge aus dem Haus geflogen, kommt bei [Doro](doro) unter, [die](doro) ihrerseits bei [ihrer](doro) alten [Schulfreundin](sanne) [Sanne](sanne) untergekrochen ist, und so drängen sich drei [Leute](doro+sanne+siegmar) auf vierzig Quadratmetern. [Lenz](lenz) übernimmt notgedrungen den Ofen und gerät gleich mit dem [Gesellen](bilal) aneinander, weil der [Juniorchef](lenz) spanische Kringel ins Sortiment nehmen will. [Nuria](nuria) wird von Blutungen überrascht. [Philippine](oma) ruft [Dr. Szabó](aerztin), [die](aerztin) Entwarnung gibt, der werdenden [Mutter](nuria) aber strenge Ruhe verordnet. Für den betrogenen [Konrad](pfau) bäckt [Gerlinde](gerlinde) ein Rosinenbrot und stellt es [ihm](pfau) wortlos auf die Schwelle. Wer sonst wüsste, wie [ihm](pfau) zumute ist?
+ breakup gerlinde siegmar "aus dem Haus geflogen"
- injure.past siegmar pfau "blauen Auge"
- friend doro sanne "Schulfreundin"
- housemate.start doro+siegmar sanne "vierzig Quadratmetern"
- hire lenz "übernimmt"
- quarrel bilal lenz "aneinander"
- boss lenz bilal "Juniorchef"
- ill nuria "Blutungen"
- treat nuria aerztin "Entwarnung"
- pregnant nuria "werdenden Mutter"
- cheat.past doro pfau "betrogenen"
- gift gerlinde pfau "Rosinenbrot"

== 4
[Pfau](pfau) isst das Brot. [Pfau](pfau) bedankt sich bei [Gerlinde](gerlinde). [Gerlinde](gerlinde) bittet [Pfau](pfau) herein. Zum ersten Mal lacht [Gerlinde](gerlinde) wieder. Oben hört [Philippine](oma) mit. In der Wohnung von [Sanne](sanne) hängt der Haussegen schief. [Siegmar](siegmar) lässt [seine](siegmar) Socken liegen. [Sanne](sanne) schimpft mit [Siegmar](siegmar). [Doro](doro) verteidigt [Siegmar](siegmar) nicht. Da kommt ein [Fremder](hasse) in die Bäckerei. [Er](hasse) heißt [Hasse Lindgren](hasse). [Hasse](hasse) ist Schwede. [Hasse](hasse) fragt nach [Nuria](nuria). [Marit](marit) bedient [Hasse](hasse). [Marit](marit) vergisst das Wechselgeld. „Wer sind [Sie](hasse)?“, fragt [Marit](marit). „[Nurias](nuria) [Mann](hasse)“, sagt [Hasse](hasse). [Lenz](lenz) steht in der Tür. [Lenz](lenz) lässt das Blech fallen.
- invite gerlinde pfau "bittet"
- happy gerlinde pfau "lacht"
- quarrel sanne siegmar "schimpft"
- travel hasse "kommt"
- meet hasse marit "bedient"
- love.start marit hasse "Wechselgeld"
+ married hasse nuria "Mann"
+ discover lenz hasse+nuria "lässt das Blech fallen"

== 5
Zur Rede gestellt, räumt [Nuria](nuria) ein, dass [sie](nuria) den [Schweden](hasse) vor vier Jahren auf einer Fähre geheiratet hat, nach drei Wochen davongelaufen ist und sich seither nie um die Papiere gekümmert hat. [Lenz](lenz) schläft auf den Mehlsäcken. [Hasse](hasse) versichert, nur die Unterschrift für die Scheidung zu wollen, mietet sich aber, nachdem [er](hasse) [Marit](marit) gesehen hat, bis auf Weiteres im Erker bei der [Großmutter](oma) ein. Dem [Gesellen](bilal) passt das nicht. [Er](bilal) schüttet dem [Neuen](hasse) Salz in den Kaffee und wird dabei von [Marit](marit) erwischt, [die](marit) [ihn](bilal) spöttisch fragt, ob [er](bilal) [seinen](bilal) Korb von damals bereue. [Doro](doro) merkt unterdessen, dass ein Mann an sieben Tagen etwas anderes ist als einer am Mittwoch.
- accuse lenz nuria "Rede"
- reveal nuria lenz "räumt"
- wedding.past hasse nuria "geheiratet"
- breakup.past nuria hasse "davongelaufen"
- sad lenz nuria "Mehlsäcken"
- divorce? hasse nuria "Scheidung"
+ housemate.start hasse oma "mietet"
- love.start hasse marit "gesehen"
- kin marit oma "Großmutter"
+ jealous bilal hasse "passt das nicht"
- attack bilal hasse "Salz"
- discover marit bilal "erwischt"
- reject.past bilal marit "Korb"

== 6
In einer stürmischen Nacht erleidet [Philippine](oma) einen Schlaganfall. Der [Mieter](hasse) hört [sie](oma) fallen, alarmiert [Dr. Szabó](aerztin) und massiert bis zu [deren](aerztin) Eintreffen das Herz der alten [Dame](oma). Im Wartezimmer sitzen sich auf einmal alle gegenüber: [Gerlinde](gerlinde) und [ihr](gerlinde) untreuer [Mann](siegmar), [Lenz](lenz) und die [Mutter](nuria) [seines](lenz) ungeborenen [Kindes](kind), [Pfau](pfau) und [Doro](doro). [Siegmar](siegmar) weint um [seine](siegmar) [Mutter](oma) und greift dabei aus alter Gewohnheit nach [Gerlindes](gerlinde) Hand, die [sie](gerlinde) [ihm](siegmar) für zehn Sekunden lässt. [Doro](doro) sieht die zehn Sekunden, steht auf und fragt [Konrad](pfau) leise, ob [er](pfau) [sie](doro) wieder nehmen würde. [Der](pfau) schüttelt den Kopf.
+ ill oma "Schlaganfall"
- housemate hasse oma "Mieter"
+ rescue hasse oma "massiert"
- married gerlinde siegmar "Mann"
- cheat.past siegmar gerlinde "untreuer"
- pregnant nuria lenz "ungeborenen Kindes"
- parent oma siegmar "seine Mutter"
- sad siegmar oma "weint"
- discover doro gerlinde+siegmar "sieht"
- reconcile? doro pfau "wieder nehmen"
+ reject pfau doro "schüttelt"

== 7
[Philippine](oma) wacht auf, kann aber nicht sprechen und zeigt mit dem Finger so lange auf [Lenz](lenz) und dann auf [Nurias](nuria) Bauch, bis der [Enkel](lenz) begreift und die [Spanierin](nuria) um Verzeihung bittet. [Sie](nuria) fällt [ihm](lenz) noch auf dem Klinikflur um den Hals. [Hasse](hasse) setzt [seinen](hasse) Namen unter die Scheidungspapiere und lädt [Marit](marit) aus diesem Anlass an die Donau ein, wo [sie](marit) [ihm](hasse), ehe [er](hasse) den Korken aus der Flasche hat, um den Hals fällt. [Bilal](bilal), [der](bilal) eine Lieferung ausfährt, sieht [die beiden](hasse+marit) vom Lieferwagen aus und fährt gegen einen Poller. [Siegmar](siegmar) packt bei [Sanne](sanne) die Socken ein: [Doro](doro) hat [ihm](siegmar) mitgeteilt, es sei vorbei.
- recover oma "wacht"
- kin lenz oma "Enkel"
+ reconcile lenz nuria "Verzeihung"
- divorce hasse nuria "Scheidungspapiere"
- invite hasse marit "lädt"
+ couple.start hasse marit "um den Hals fällt"
- discover bilal hasse+marit "sieht"
- injure bilal "Poller"
+ breakup doro siegmar "vorbei"

== 8
Mit [seinem](siegmar) Koffer steht der [Bäckermeister](siegmar) vor der eigenen Tür, doch [Gerlinde](gerlinde) reicht [ihm](siegmar) nur eine Brezel heraus und sagt, in der Mehlkammer sei Platz. Vom Personal aufs Gründlichste gedemütigt, lernt [er](siegmar) wieder, um zwei Uhr aufzustehen. [Bilal](bilal), mit einer Gehirnerschütterung im Bett, erhält Besuch von [Sanne](sanne), der [Fahrerin](sanne) des Wagens hinter dem Poller, [die](sanne) [ihm](bilal) den Schaden vorrechnen will und am Ende [seine](bilal) Suppe umrührt. [Pfau](pfau) und die [Hausherrin](gerlinde) gehen, wie man im Viertel munkelt, jeden Donnerstag tanzen; dass [sie](gerlinde+pfau) dabei vor allem über [ihre](gerlinde+pfau) Ehen weinen, munkelt niemand. [Doro](doro) kündigt und beginnt bei der Konkurrenz.
- housemate.start gerlinde siegmar "Platz"
- gift gerlinde siegmar "Brezel"
- injure bilal "Gehirnerschütterung"
- meet bilal sanne "Besuch"
- date? gerlinde pfau "tanzen"
- sad gerlinde+pfau "weinen"
+ quit doro siegmar "kündigt"
- hire doro "Konkurrenz"

== 9
[Doros](doro) neuer [Chef](kette), ein [Filialist](kette) mit vierzig Läden, will von [ihr](doro) vor allem eines: die Rezepte der Familie [Ott](gerlinde+lenz+marit+siegmar). [Sie](doro) sträubt sich, bis [er](kette) [ihr](doro) mit dem Rauswurf droht, und steigt schließlich nachts durch das Fenster der Backstube, wo [sie](doro) [ihrem](doro) früheren [Liebhaber](siegmar) in die Arme läuft, [der](siegmar) seit Wochen in der Mehlkammer schläft. [Siegmar](siegmar) hätte nur zu rufen brauchen; stattdessen lässt [er](siegmar) die [Einbrecherin](doro) laufen, was [Marit](marit) vom Treppenabsatz aus beobachtet. Am Morgen wirft die [Tochter](marit) dem [Vater](siegmar) vor, schon wieder mit der [Buchhalterin](doro) unter einer Decke zu stecken. [Nuria](nuria) spürt zum ersten Mal, wie sich das [Kind](kind) bewegt, und [Lenz](lenz) legt eine Stunde lang das Ohr an.
- boss kette doro "Chef"
+ threaten kette doro "droht"
- steal? doro gerlinde+lenz+marit+siegmar "Rezepte"
- affair.past doro siegmar "früheren Liebhaber"
- discover siegmar doro "läuft"
- help siegmar doro "lässt er die Einbrecherin"
- discover marit doro+siegmar "beobachtet"
- parent siegmar marit "Tochter"
+ accuse marit siegmar "wirft"
- pregnant nuria lenz "Kind"
- happy lenz nuria "Ohr"

== 10
Um [seine](siegmar) Unschuld zu beweisen, stellt [Siegmar](siegmar) der früheren [Geliebten](doro) eine Falle und drückt [ihr](doro) ein gefälschtes Rezeptbuch in die Hand, dessen Kringel auf halber Höhe platzen. Der [Filialist](kette) tobt und setzt [sie](doro) auf die Straße. [Gerlinde](gerlinde) lacht, dass die Scheiben klirren, und küsst [ihren](gerlinde) [Gatten](siegmar) vor Vergnügen auf die Glatze. [Konrad](pfau), [der](pfau) mit einem Strauß und einer ernsten Frage im Laden steht, legt den Strauß auf die Waage und geht. [Bilal](bilal) und [Sanne](sanne), [die](bilal+sanne) im Nebenraum Pfannkuchen füllen, kommen überein, [ihre](bilal+sanne) Bekanntschaft ab sofort eine Liebe zu nennen. [Marit](marit) ist in Gedanken schon halb in [Göteborg](@goeteborg), denn [Hasse](hasse) hat dort eine Backstube gepachtet.
- affair.past doro siegmar "früheren Geliebten"
+ betray siegmar doro "Falle"
+ quit doro kette "auf die Straße"
- happy gerlinde siegmar "lacht"
- married gerlinde siegmar "Gatten"
- kiss gerlinde siegmar "küsst"
- propose? pfau gerlinde "ernsten Frage"
+ couple.start bilal sanne "Liebe"
- move? marit "halb in Göteborg" @goeteborg
- hire hasse "gepachtet"

== 11
[Lenz](lenz) und [Nuria](nuria) wollen heiraten, solange das Brautkleid noch zugeht, doch auf dem Standesamt heißt es, die schwedische Scheidung sei nie eingetragen worden. [Hasse](hasse) muss bekennen, dass [er](hasse) die Papiere aus Angst, [seinen](hasse) Vorwand in [Ulm](@ulm) zu verlieren, im Erker liegen gelassen hat. [Marit](marit) fühlt sich belogen und gibt [ihm](hasse) den Ring zurück, den [er](hasse) [ihr](marit) am Vorabend angesteckt hat. [Pfau](pfau) findet [Doro](doro) frierend auf der Bank vor dem gemeinsamen Haus. Hineinlassen will [er](pfau) [sie](doro) nicht, setzt sich aber daneben. [Philippine](oma) spricht [ihr](oma) erstes Wort seit dem Schlaganfall. Es lautet „Esel“, und jeder im Zimmer fühlt sich angesprochen.
- wedding? lenz nuria "heiraten"
- divorce! hasse nuria "nie eingetragen"
+ reveal hasse lenz+nuria "bekennen"
- betray.past hasse marit "belogen"
- engaged.past hasse marit "angesteckt"
+ breakup marit hasse "den Ring zurück"
- find pfau doro "findet"
- reject pfau doro "Hineinlassen"
- help pfau doro "daneben"
- recover oma "erstes Wort"

== 12
[Jonte](kind) hat es eilig: [Er](kind) kommt zwischen zwei Blechen Seelen auf dem Boden der Backstube zur Welt, und die [Tante](marit), der [Großvater](siegmar) und der noch immer amtliche [Ehemann](hasse) der [Gebärenden](nuria) reichen Handtücher an. Als [Hasse](hasse), kreidebleich, beim Anblick des [Säuglings](kind) umkippt, fängt [Marit](marit) [ihn](hasse) auf und lässt [ihn](hasse) danach nicht mehr los. [Dr. Szabó](aerztin) bestätigt, dass [Mutter](nuria) und [Sohn](kind) gesund sind. Sechs Wochen später ist die Scheidung durch, am Nachmittag desselben Tages wird [Nuria](nuria) [Lenz'](lenz) [Frau](nuria). [Gerlinde](gerlinde) räumt die Mehlkammer leer und sagt zu [ihrem](gerlinde) [Mann](siegmar), oben sei geheizt. Und [Pfau](pfau)? [Der](pfau) hat [Doro](doro) die Tür aufgemacht, einen Spalt.
+ birth nuria kind "zur Welt"
- kin kind marit "Tante"
- kin kind siegmar "Großvater"
- married hasse nuria "Ehemann"
- help hasse+marit+siegmar nuria "reichen"
- ill hasse "umkippt"
+ reconcile hasse marit "nicht mehr los"
- parent nuria kind "Mutter"
- divorce hasse nuria "Scheidung"
+ wedding lenz nuria "Frau"
- married gerlinde siegmar "Mann"
+ reconcile gerlinde siegmar "geheizt"
- reconcile? doro pfau "Spalt"
