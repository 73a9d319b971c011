%series Omirou 12, Athen
%lang de
%genre lawyers' dramedy set in Athens, short weekly TV listings, direct speech
%cast danai | Danai Vlachou; Danai | f
%cast petros | Petros Vlachos; Petros | m
%cast yiorgos | Yiorgos Kanellis; Kanellis; Yiorgos | m
%cast fofi | Fofi | f
%cast ismet | Ismet | m
%cast richter | Richter Pappas; Pappas | m
%cast manolis | Manolis | m
%cast erbin | Roxani Delta; Roxani | f
%cast taxi | Thanos | m
%cast nonne | Schwester Efthymia; Efthymia | f
%cast schueler | Iason | m
%cast marathimann | - | m
%cast fahrgast | - | m
%cast ismettochter | - | f
%cast manolisex | - | f
%cast marathi | - | f

== 1
[Danai Vlachou](danai) verliert an einem einzigen Vormittag einen Prozess, einen Absatz und [ihren](danai) [Verlobten](yiorgos). [Yiorgos Kanellis](yiorgos), der [Staranwalt](yiorgos) mit den weißen Zähnen, hat auf der Gegenseite gesessen und [ihr](danai) danach den Ring abverlangt: »Nichts Persönliches.« [Danai](danai) pumpt sich bei [Taxifahrer Thanos](taxi) zwanzig Euro und steht abends in der Kanzlei [ihres](danai) [Onkels](petros) [Petros](petros), drei Zimmer über einem Fischrestaurant. Der alte [Strafverteidiger](petros) hat genau einen Satz für [sie](danai) übrig: »Kannst [du](danai) Kaffee?«
- lose danai yiorgos "Prozess"
- engaged.past danai yiorgos "Verlobten"
- enemy danai yiorgos "Gegenseite"
+ breakup yiorgos danai "Ring abverlangt"
- help taxi danai "pumpt"
- kin danai petros "Onkels"
- hire? danai petros "Kaffee"

== 2
Die erste [Mandantin](nonne) trägt Kutte. [Schwester Efthymia](nonne) soll aus dem Opferstock von [Daphni](@daphni) elftausend Euro entwendet haben, und [sie](nonne) bestreitet es nicht einmal. [Sekretärin Fofi](fofi), seit dreißig Jahren die [Seele](fofi) des Ladens, bringt die [Ordensfrau](nonne) mit Mandelkeksen zum Sprechen: Das Geld ging an eine [Frau](marathi) aus [Marathi](@marathi), [deren](marathi) [Mann](marathimann) zuschlägt, sobald die Sonne weg ist. [Danai](danai) findet die [Frau](marathi), die Blutergüsse und einen Zeugen. Freispruch? Beinahe. [Richter Pappas](richter) verurteilt die [Diebin](nonne) zu elf Rosenkränzen.
- advisor danai nonne "Mandantin"
- steal nonne _ "entwendet"
- help fofi nonne "Mandelkeksen"
+ help nonne marathi "ging"
- reveal nonne fofi "zum Sprechen"
- married marathi marathimann "Mann"
- attack marathimann marathi "zuschlägt"
- find danai marathi "findet"
+ accuse richter nonne "verurteilt"

== 3
»[Onkel](petros), wer ist der [Kerl](manolis) im Fahrstuhl?« Der [Kerl](manolis) heißt [Manolis](manolis), kommt zum Lesen der Zähler und bleibt, weil [Danai](danai) [ihn](manolis) für einen Einbrecher hält und [ihn](manolis) mit dem Feuerlöscher außer Gefecht setzt. [Fofi](fofi) kühlt [ihm](manolis) die Stirn. [Petros](petros) bietet [ihm](manolis) zur Wiedergutmachung eine kostenlose Scheidung an, und siehe da, der [Ableser](manolis) kann sie brauchen. Drüben auf der Terrasse des [Hilton](@hilton) stößt [Kanellis](yiorgos) mit [seiner](yiorgos) frischgebackenen [Braut](erbin) an, der [Reedereierbin](erbin) [Roxani Delta](erbin).
- meet danai manolis "Fahrstuhl"
- steal! manolis _ "Einbrecher"
+ attack danai manolis "außer Gefecht"
- treat manolis fofi "kühlt"
- divorce? manolis manolisex "Scheidung"
- kin danai petros "Onkel"
- engaged erbin yiorgos "Braut"
- celebrate erbin+yiorgos "stößt"

== 4
[Thanos](taxi) sitzt. Nicht in [seinem](taxi) Taxi, sondern in einer Zelle auf der [Alexandras-Straße](@alexandras): [Er](taxi) soll einem [Fahrgast](fahrgast) die Aktentasche nicht zurückgegeben haben, und in der Tasche lagen Unterlagen, die manche Reederei lieber am Grund des Meeres sähe. [Danai](danai), [die](danai) [ihm](taxi) noch zwanzig Euro schuldet, boxt [ihn](taxi) gegen Kaution frei. »Wo ist die Tasche?«, fragt [sie](danai). »Unter [Ihnen](danai)«, sagt der [Chauffeur](taxi) und gibt Gas. Hinter [ihnen](danai+taxi) gibt noch jemand Gas.
+ arrest.past _ taxi "sitzt"
- steal? taxi fahrgast "nicht zurückgegeben"
- advisor danai taxi "boxt"
+ rescue danai taxi "boxt"
- reveal taxi danai "Unter"
- investigate _ danai+taxi "noch jemand"

== 5
Die Papiere beweisen, dass die Familie Delta einen rostigen Tanker samt Besatzung hat absaufen lassen, um die Versicherung abzuzocken. [Einer](ismet) von neunzehn hat überlebt. [Ismet](ismet), [Matrose](ismet) aus [Izmir](@izmir), will aber nichts sagen; man hat [ihm](ismet) ausgemalt, was [seiner](ismet) [Tochter](ismettochter) zustoßen könnte. [Petros](petros), [der](petros) sonst mit niemandem Backgammon spielt, spielt mit [ihm](ismet) eine Nacht lang und verliert absichtlich jede Partie. Beim letzten Wurf schiebt der [Sieger](ismet) [ihm](petros) einen USB-Stick über das Brett.
- betray.past _ _ "abzuzocken"
- kill.past _ _ "absaufen"
- reveal! ismet _ "nichts sagen"
- threaten _ ismet "ausgemalt"
- parent ismet ismettochter "Tochter"
- lose petros "verliert"
+ gift ismet petros "schiebt"

== 6
Kein Prozess heute. Über [Athen](@athen) liegt die Hitze wie ein nasses Laken, der Fischwirt unten hat das Eis aufgegessen. [Danai](danai) und [Manolis](manolis) sitzen auf dem Dach, die Füße in einer Babywanne, und zählen Flugzeuge. [Er](manolis) erzählt von [seiner](manolis) [Ex](manolisex), [die](manolisex) jetzt Windräder verkauft, [sie](danai) von [dem](yiorgos), [der](yiorgos) [ihr](danai) im Gerichtsflur den Laufpass gegeben hat. Als ein Stern fällt, wünscht sich jeder von [beiden](danai+manolis) etwas. [Fofi](fofi), eine Etage tiefer, wünscht sich, dass [die zwei](danai+manolis) endlich in die Gänge kommen.
- ex manolis manolisex "Ex"
- breakup.past yiorgos danai "Laufpass"
- reveal manolis danai "erzählt"
- reveal danai manolis "erzählt"
+ couple? danai manolis "Gänge"

== 7
In der Kanzlei ist eingebrochen worden. Der Stick ist weg, [Fofi](fofi) liegt gefesselt unter dem Schreibtisch, und auf [ihrem](fofi) Mund klebt ein Zettel: »Das war die höfliche Variante.« [Petros](petros) zieht [ihr](fofi) das Klebeband ab, sanfter, als [er](petros) je einen Korken gezogen hat. »[Du](petros) hast dreißig Jahre gebraucht, um [mich](fofi) anzufassen«, sagt die [Befreite](fofi). [Danai](danai) ahnt, wer die Schlüssel besaß: [Praktikant Iason](schueler), [der](schueler) bei [Kanellis](yiorgos) in der Kreide steht.
- steal _ petros "eingebrochen"
- attack _ fofi "gefesselt"
- threaten _ fofi "höfliche Variante"
+ rescue petros fofi "zieht"
- love? fofi petros "dreißig Jahre"
- boss petros schueler "Praktikant"
- discover danai schueler "ahnt"
- betray? schueler petros "Schlüssel"

== 8
[Iason](schueler) heult wie ein Schlosshund. Ja, [er](schueler) habe den Stick übergeben, und nein, Geld habe [er](schueler) keines gesehen, nur die Zusage, dass [Kanellis](yiorgos) [ihn](schueler) bei sich unterbringe. Statt [ihn](schueler) zu feuern, verdonnert [Petros](petros) den [Jüngling](schueler) dazu, [Ismets](ismet) [Tochter](ismettochter) vom Flughafen abzuholen, bevor die anderen es tun. Der [Feigling](schueler) wächst über sich hinaus: Mit dem [Mädchen](ismettochter) auf dem Rücken rennt [er](schueler) gegen die Fahrtrichtung über die Rolltreppe, zwei Bullige im Schlepptau. Draußen hält ein gewisses Taxi.
- sad schueler "heult"
+ reveal schueler petros "Ja"
- betray.past schueler petros "übergeben"
- hire? schueler yiorgos "unterbringe"
- quit! schueler petros "Statt ihn zu feuern"
- parent ismet ismettochter "Tochter"
+ rescue schueler ismettochter "rennt"
- help taxi ismettochter+schueler "hält"

== 9
Hochzeit auf [Hydra](@hydra), vierhundert Gäste. [Roxani](erbin) hat [Danai](danai) eingeladen, aus Bosheit oder aus Neugier, [sie](erbin) weiß es selbst nicht. Zwischen Torte und Feuerwerk fragt die [Braut](erbin) die [Anwältin](danai), was an der Geschichte mit dem Tanker wahr sei. »Alles«, sagt [Danai](danai). »Und [Ihr](erbin) [Bräutigam](yiorgos) weiß es seit einem Jahr.« Da zieht [Roxani](erbin) die Schuhe aus, geht über den Steg und springt im weißen Kleid auf das Boot der [Rivalin](danai). Der Pope hat noch nicht Amen gesagt.
- invite erbin danai "eingeladen"
- investigate erbin danai "fragt"
+ reveal danai erbin "Alles"
- betray.past yiorgos erbin "seit einem Jahr"
- engaged erbin yiorgos "Bräutigam"
- enemy danai erbin "Rivalin"
- wedding! erbin yiorgos "noch nicht Amen"
+ flee erbin yiorgos "springt"

== 10
Die [Erbin](erbin) packt aus, die Familie enteignet [sie](erbin). Jetzt schläft [sie](erbin) auf [Danais](danai) Sofa und beschwert sich über die Federn. »[Sie](erbin) hat [mir](danai) den [Mann](yiorgos) weggenommen«, stöhnt [Danai](danai) zu [Manolis](manolis), »und jetzt nimmt [sie](erbin) [mir](danai) das Sofa.« Der [Ableser](manolis) bietet [ihr](danai) [seines](manolis) an. Am nächsten Morgen liest [er](manolis) gar nichts ab. [Kanellis](yiorgos) beantragt beim [Richter](richter), die [Zeugin](erbin) für unzurechnungsfähig erklären zu lassen; [Pappas](richter) setzt die Brille auf, liest und zerreißt.
+ reveal erbin _ "packt aus"
- steal _ erbin "enteignet"
- housemate.start danai erbin "Sofa"
- betray.past erbin danai "weggenommen"
- invite manolis danai "bietet"
+ sex danai manolis "liest er gar nichts"
- accuse yiorgos erbin "unzurechnungsfähig"
- reject richter yiorgos "zerreißt"

== 11
Am Vorabend der Verhandlung bricht [Petros](petros) im Treppenhaus zusammen. Es ist die Leber, und [er](petros) weiß es seit Ostern. »Morgen redest [du](danai)«, sagt [er](petros) zur [Nichte](danai), »[ich](petros) höre von hier aus zu.« [Fofi](fofi) hält dem [Kranken](petros) das Telefon ans Ohr, sechs Stunden lang. [Ismet](ismet) schildert, wie achtzehn Männer ertranken. Im Saal wird es so still, dass man bis ins Krankenhaus das Umblättern hört. Dann gibt [Danai](danai) dem Gericht den zweiten Stick. »Kopien«, sagt [Petros](petros) selig, »hat [sie](danai) von [mir](petros) gelernt.«
+ ill petros "Leber"
- kin danai petros "Nichte"
- help fofi petros "hält"
- reveal ismet _ "schildert"
- die.past _ "ertranken"
+ reveal danai _ "gibt"
- happy petros "selig"
- advisor.past petros danai "gelernt"

== 12
Schuldig in allen Punkten. [Kanellis](yiorgos) will durch die Tiefgarage verduften, steigt ins erstbeste Taxi und sagt: »Flughafen, schnell!« Der [Fahrer](taxi) dreht sich um, grinst und verriegelt die Türen. [Roxani](erbin) verkauft die Ohrringe und gründet einen Fonds für die Witwen der Seeleute. Im Krankenhaus hält [Petros](petros) um [Fofis](fofi) Hand an, weil [er](petros), wie [er](petros) sagt, für lange Verlobungen nicht mehr der Richtige sei. Die Trauung vollzieht, mit Sondererlaubnis und Mandelkeksen, der Bischof von [Schwester Efthymia](nonne).
- accuse _ yiorgos "Schuldig"
- flee? yiorgos "verduften"
+ arrest taxi yiorgos "verriegelt"
- create erbin "gründet"
- propose petros fofi "Hand"
+ wedding fofi petros "vollzieht"

== 13
»Und die Kanzlei?« – »Die Kanzlei bist [du](danai).« Das sind die letzten Worte eines [Mannes](petros), [der](petros) neunhundert Prozesse geführt und neunhundertmal Kaffee gekocht hat. Drei Monate später hängt an der [Omirou](@omirou) ein neues Schild. [Vlachou](danai) & Sohn? Um Himmels willen: [Vlachou](danai) & [Iason](schueler), sobald [der](schueler) [sein](schueler) Examen hat. Die [Witwe](fofi) sitzt am Empfang, in Schwarz und mit rotem Lippenstift. Und [Manolis](manolis) liest den Zähler ab, obwohl längst alles digital ist. »Wie viel?«, fragt die [Chefin](danai). »Zwei«, sagt [er](manolis) und legt [ihr](danai) die Hand auf den Bauch.
+ die petros "letzten Worte"
- hire? schueler danai "sobald"
- married.past fofi petros "Witwe"
- boss danai fofi "Chefin"
+ pregnant danai manolis "Zwei"
