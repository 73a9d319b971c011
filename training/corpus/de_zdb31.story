%series Limmatquai 9
%lang de
%genre Zürich lawyers and private eye drama, sober synopses of a broadcaster
%cast selina | Selina Caduff; Caduff; Selina | f
%cast urs | Urs Hürlimann; Hürlimann; Urs | m
%cast tenzin | Tenzin Dorje; Tenzin | m
%cast margrit | Margrit Hürlimann; Margrit | f
%cast flurin | Flurin Caduff; Flurin | m
%cast abebe | Hanna Abebe; Abebe | f
%cast stucki | Wachtmeister Stucki; Stucki | m
%cast nadine | Nadine Keel; Keel; Nadine | f
%cast bankier | Reinhold von Salis; von Salis | m
%cast vater | - | m
%cast erbin | Cécile | f
%cast mutter | - | f
%cast lehrling | Luan | m

== 1
Der [Bankier](bankier) [Reinhold von Salis](bankier) wird beim Joggen am Zürichberg angeschossen und überlebt knapp. Unter Verdacht steht ein tibetischer [Velokurier](tenzin), [Tenzin Dorje](tenzin), [den](tenzin) [Wachtmeister Stucki](stucki) mit der Tatwaffe im Rucksack aufgreift. [Tenzins](tenzin) Verteidigung übernimmt [Selina Caduff](selina), die jüngste [Anwältin](selina) der Kanzlei Hürlimann, gegen den ausdrücklichen Wunsch [ihres](selina) [Seniorpartners](urs) [Urs Hürlimann](urs), [der](urs) zufällig auch den [Bankier](bankier) vertritt.
- injure bankier _ "angeschossen"
- die! bankier "überlebt"
- attack? tenzin bankier "Verdacht"
+ arrest stucki tenzin "aufgreift"
- advisor.start selina tenzin "Verteidigung"
- boss urs selina "Seniorpartners"
- advisor urs bankier "vertritt"

== 2
Dass [Selina](selina) nicht klein beigibt, hat Folgen: Ein Pult im Keller wird [ihr](selina) zugewiesen. Dort sitzt schon [Nadine Keel](nadine), [Detektivin](nadine) mit entzogener Lizenz, [die](nadine) [Hürlimann](urs) stundenweise für Scheidungen braucht. Die beiden [Frauen](nadine+selina) trinken sich durch [seinen](urs) Portwein. Gegen Mitternacht bietet [Keel](nadine) [ihr](selina) an, die Kameras am Zürichberg unter die Lupe zu nehmen.
- meet nadine selina "sitzt"
- lose.past nadine "entzogener"
- boss urs nadine "braucht"
+ friend.start nadine selina "trinken"
- help? nadine selina "bietet"
- investigate? nadine _ "Lupe"

== 3
Auf den Bildern taucht, eine halbe Stunde vor der Tat, der Wagen von [Margrit Hürlimann](margrit) auf. [Selina](selina) sucht die [Frau](margrit) [ihres](selina) [Chefs](urs) im Atelier auf und trifft [sie](margrit) beim Verbrennen von Briefen an. Ja, [von Salis](bankier) sei [ihr](margrit) Liebhaber gewesen, gibt [Margrit](margrit) zu; [er](bankier) habe [sie](margrit) vor einem Monat durch eine [Jüngere](erbin) ersetzt. Geschossen habe [sie](margrit) nicht, so gern [sie](margrit) es getan hätte.
- married margrit urs "Frau"
- boss urs selina "Chefs"
- find selina margrit "trifft"
+ reveal margrit selina "gibt"
- affair.past bankier margrit "Liebhaber"
- cheat.past margrit urs "Liebhaber"
- affair bankier erbin "Jüngere"
- breakup.past bankier margrit "ersetzt"
- attack! margrit bankier "Geschossen"

== 4
Im Untersuchungsgefängnis wird [Tenzin](tenzin) von Mithäftlingen verprügelt, angestiftet von [Stucki](stucki), [der](stucki) ein Geständnis braucht. [Pflichtärztin](abebe) [Hanna Abebe](abebe) weigert sich, die Blutergüsse als Sturz zu vermerken, und wird zum Dank nach [Winterthur](@winterthur) versetzt. Vor [ihrer](abebe) Abreise steckt [sie](abebe) [Selina](selina) Kopien zu. Auf der Treppe stößt [diese](selina) mit [ihrem](selina) [Bruder](flurin) [Flurin](flurin) zusammen, [den](flurin) [sie](selina) seit [Vaters](vater) Begräbnis gemieden hat.
- attack _ tenzin "verprügelt"
+ attack stucki tenzin "angestiftet"
- reject abebe _ "weigert"
- move abebe "versetzt" @winterthur
+ gift abebe selina "steckt"
- sibling flurin selina "Bruder"
- parent vater flurin+selina "Vaters"
- die.past vater "Begräbnis"
- reject.past selina flurin "gemieden"

== 5
[Flurin](flurin) ist neuerdings [Staatsanwalt](flurin), und zwar der zuständige. Entweder [sie](selina) gebe das Mandat ab, sagt [er](flurin), oder [er](flurin) erzähle der Anwaltskammer, wer damals am Steuer gesessen habe, als der [Vater](vater) verunglückte. [Selina](selina) schläft zwei Nächte nicht. Am dritten Morgen geht [sie](selina) selbst zur Kammer. [Nadine](nadine) wartet draußen mit einem Gipfeli.
- hire flurin "Staatsanwalt"
+ threaten flurin selina "Entweder"
- reveal? flurin _ "erzähle"
- die.past vater "verunglückte"
- parent vater flurin+selina "Vater"
+ reveal selina _ "geht"
- help nadine selina "wartet"
- gift nadine selina "Gipfeli"

== 6
Wer ist die [Jüngere](erbin)? [Keel](nadine) observiert das Spital und fotografiert die [Besucherin](erbin) des [Bankiers](bankier): [Cécile](erbin), [Erbin](erbin) einer Uhrendynastie und [Verlobte](erbin) von [Flurin Caduff](flurin). Ein Schläger zerschmettert [Nadine](nadine) die Kamera und das Handgelenk. Die Speicherkarte hat [sie](nadine) vorher verschluckt.
+ investigate nadine erbin "observiert"
- engaged erbin flurin "Verlobte"
- affair? bankier erbin "Jüngere"
- injure nadine _ "zerschmettert"

== 7
[Hürlimann](urs) erfährt von [Margrits](margrit) Untreue, und zwar durch [seinen](urs) [Lehrling](lehrling) [Luan](lehrling), [der](lehrling) die Post sortiert. Der alte [Herr](urs) schließt sich einen Tag lang ein. Dann zieht [er](urs) in den Keller hinunter, stellt [sein](urs) Pult zwischen die [Frauen](nadine+selina) und legt das Mandat des [Bankiers](bankier) nieder. [Margrit](margrit) schickt [er](urs) eine Scheidungsklage, mit Blumen.
- discover urs margrit "erfährt"
- cheat.past margrit urs "Untreue"
- boss urs lehrling "Lehrling"
- reveal lehrling urs "durch"
+ advisor.end urs bankier "legt"
- divorce? margrit urs "Scheidungsklage"
+ reconcile selina urs "stellt"
- gift urs margrit "Blumen"

== 8
Vor Gericht nimmt [Selina](selina) den [Wachtmeister](stucki) auseinander. In die Enge getrieben, räumt [Stucki](stucki) ein, die Pistole nicht im Rucksack gefunden, sondern hineingelegt zu haben. Woher [er](stucki) sie hatte, will [er](stucki) nicht sagen. In der Pause wird [er](stucki) im Toilettenvorraum erstochen, lautlos, mit einem Brieföffner.
- investigate selina stucki "auseinander"
+ reveal stucki _ "räumt"
- betray.past stucki tenzin "hineingelegt"
- reveal! stucki "sagen"
+ kill _ stucki "erstochen"

== 9
[Tenzin](tenzin) kommt auf freien Fuß und fällt auf den Stufen [seiner](tenzin) [Mutter](mutter) um den Hals, [die](mutter) aus [Rikon](@rikon) mit dem Bus gekommen ist. Der Brieföffner trägt ein Wappen. [Luan](lehrling) kennt es von den Umschlägen: Es ist das der [von Salis](#vonsalis). Aber der [Bankier](bankier) lag zur Tatzeit im Koma, in das [er](bankier) nach einer Embolie gefallen war.
- rescue _ tenzin "freien Fuß"
- happy tenzin "um den Hals"
- parent mutter tenzin "Mutter"
- travel mutter "gekommen"
+ discover lehrling "kennt"
- kill! bankier stucki "Koma"
- ill bankier "Koma"

== 10
[Flurin](flurin) bittet die [Schwester](selina) um ein Treffen auf dem Friedhof. Den Wagen damals, gesteht [er](flurin), habe nicht [sie](selina) gelenkt, sondern [er](flurin); [sie](selina) sei ohnmächtig gewesen, und [er](flurin) habe [sie](selina) auf den Fahrersitz gezogen. Zehn Jahre lang hat [Selina](selina) sich für die Schuldige gehalten. [Sie](selina) holt aus, lässt den Arm sinken und weint. Hinter einem Grabstein blitzt ein Objektiv.
- invite flurin selina "bittet"
- sibling flurin selina "Schwester"
+ reveal flurin selina "gesteht"
- ill.past selina "ohnmächtig"
- betray.past flurin selina "gezogen"
- kill! selina vater "Schuldige"
- attack? selina flurin "holt"
- sad selina flurin "weint"
- investigate _ flurin+selina "Objektiv"

== 11
Das Foto geht an [Cécile](erbin), [die](erbin) keine Zeugen duldet. Von [ihr](erbin) wurde [von Salis](bankier) niedergeschossen, als [er](bankier) [sie](erbin) wegen eines gefälschten Testaments anzeigen wollte, und von [ihr](erbin) wurde [Stucki](stucki) bezahlt. Im Parkhaus fährt [sie](erbin) auf [Flurin](flurin) zu. [Tenzin](tenzin), auf dem Velo, reißt den [Staatsanwalt](flurin) zur Seite, ausgerechnet [den](flurin), [der](flurin) [ihn](tenzin) hinter Gittern sehen wollte.
- reveal _ erbin "Foto"
+ attack.past erbin bankier "niedergeschossen"
- accuse? bankier erbin "anzeigen"
- hire.past stucki erbin "bezahlt"
- kill? erbin flurin "fährt"
+ rescue tenzin flurin "reißt"
- arrest? flurin tenzin "Gittern"

== 12
[Cécile](erbin) wird am Grenzübergang [Kreuzlingen](@kreuzlingen) aus einem Kofferraum geholt. [Flurin](flurin) tritt zurück und zeigt sich selbst an; [Selina](selina) wird [ihn](flurin) verteidigen. Auf dem Türschild am Limmatquai stehen nun drei Namen, der mittlere lautet [Keel](nadine). [Hürlimann](urs) lädt [Hanna Abebe](abebe) zum Risotto ein, und [sie](abebe) fragt, ob das ein Mandantengespräch sei. „Nein“, sagt [er](urs), „eine Bitte.“
+ arrest _ erbin "geholt"
- quit flurin "tritt"
- accuse flurin flurin "zeigt"
- advisor? selina flurin "verteidigen"
+ hire nadine selina+urs "Namen"
- invite urs abebe "lädt"
