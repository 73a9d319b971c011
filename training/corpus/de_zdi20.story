%series Zeche, Zimt und Zorn
%lang de
%genre post-war Ruhr family saga, series guide with dense nominal style
%cast klara | Klara Piontkowski; Klara | f
%cast josef | Josef Piontkowski; Jupp | m
%cast irmgard | Irmgard Piontkowski; Irmi | f
%cast heinrich | Heinrich Piontkowski; Heini | m
%cast salvatore | Salvatore Greco; Salvatore | m
%cast wegener | Dr. Eberhard Wegener; Wegener; Eberhard | m
%cast margot | Margot Wegener; Margot | f
%cast trude | Trude Schimanek; Trude | f
%cast kaplan | Kaplan Niehus; Niehus | m
%cast stani | Stanislaus Schimanek; Stani | m
%cast gisela | Gisela | f
%cast helene | Lenchen | f
%cast bub | Calogero | m
%cast sophia | Rosaria Greco; Rosaria | f

== 1 Kohlenklau (1947)
Rückkehr des für tot erklärten [Josef Piontkowski](josef) aus russischer Gefangenschaft; in [seiner](josef) Küche sitzt [sein](josef) bester [Freund](stani) [Stani Schimanek](stani) in [seinen](josef) Pantoffeln. [Klara](klara) hat nach drei Jahren ohne Nachricht ein zweites Mal geheiratet. Gütliche Einigung der [Männer](josef+stani) beim Kohlenklau: [Stani](stani) zieht zu [seiner](stani) [Schwester](trude) [Trude](trude), [Jupp](josef) auf das Sofa. Das Ehebett bleibt vorläufig leer, [Klara](klara) besteht darauf.
+ return josef "Rückkehr"
- die! josef "für tot erklärten"
- arrest.past _ josef "Gefangenschaft"
- friend josef stani "bester Freund"
+ wedding.past klara stani "geheiratet"
- reconcile josef stani "Einigung"
- steal josef+stani "Kohlenklau"
- sibling stani trude "Schwester"
- move stani trude "zieht"
- reject klara josef+stani "besteht"

== 2 Seilfahrt (1948)
Schlagwetter auf Sohle sechs. Unter den Eingeschlossenen befinden sich sowohl [Jupp](josef) als auch [Stani](stani). Zwei Tage lang teilen die [Nebenbuhler](josef+stani) Brot, Lampe und die Erinnerung an dieselbe [Frau](klara). Bei der Bergung gibt [Stani](stani) dem schwer verletzten [Jupp](josef) [seine](stani) Atemmaske; der Sarg, hinter dem [Klara](klara) am Sonntag geht, ist der [seine](stani). Noch am Grab teilt [sie](klara) dem [Geretteten](josef) mit, dass [sie](klara) ein Kind des [Toten](stani) erwartet.
- enemy josef stani "Nebenbuhler"
- love josef+stani klara "dieselbe Frau"
- injure josef "schwer verletzten"
+ rescue stani josef "Atemmaske"
+ die stani "Sarg"
- reveal klara josef "teilt sie"
- pregnant klara stani "erwartet"

== 3 Währung (1948)
Geburt von [Lenchen](helene) am Tag der neuen Mark. [Jupp](josef) meldet die [Kleine](helene) auf dem Amt unter [seinem](josef) Namen an, ohne [Klara](klara) gefragt zu haben. Krach, dann Tränen, dann die erste gemeinsame Nacht seit 1942. [Tochter](irmgard) [Irmi](irmgard), neun Jahre, beobachtet den Umzug vom Sofa ins Schlafzimmer mit Genugtuung. [Trude](trude), um die [Nichte](helene) gebracht, wie [sie](trude) es nennt, bricht jeden Kontakt ab.
+ birth klara helene "Geburt"
- parent josef helene "meldet"
- quarrel josef klara "Krach"
- sad klara "Tränen"
+ sex josef klara "Nacht"
- parent josef+klara irmgard "Tochter"
- move josef klara "Umzug"
- happy irmgard "Genugtuung"
- kin helene trude "Nichte"
- reject trude josef+klara "bricht"

== 4 Kinderlandheim (1954)
[Heini](heinrich), der [Älteste](heinrich), weigert sich, anzulegen wie der [Vater](josef), und wird Kellner in [Wegeners](wegener) Villa. [Bergwerksdirektor](wegener) [Dr. Wegener](wegener) und [dessen](wegener) [Gemahlin](margot) [Margot](margot) leben nebeneinander her; [sie](margot) lässt sich das Frühstück gern vom jungen Personal bringen. Bei [Kaplan Niehus](kaplan) beichtet [Heini](heinrich) einmal wöchentlich dieselbe Sünde. [Irmi](irmgard), Stipendiatin am Lyzeum, verhaut eine [Mitschülerin](gisela) namens [Gisela](gisela), [die](gisela) [ihre](irmgard) Mundart nachgeäfft hat.
- parent josef heinrich "Vater"
+ hire heinrich wegener "Kellner"
- married margot wegener "Gemahlin"
+ affair? heinrich margot "dieselbe Sünde"
- reveal heinrich kaplan "beichtet"
- advisor kaplan heinrich "beichtet"
- find.past irmgard "Stipendiatin"
- attack irmgard gisela "verhaut"

== 5 Das Wunder (1954)
Am Tag des Endspiels Übertragung in der Direktorenvilla. Während alles vor dem Apparat sitzt, ertappt [Wegener](wegener) [seine](wegener) [Frau](margot) mit [Heini](heinrich) in der Speisekammer. Entlassung des [Kellners](heinrich) in der Halbzeit, Kündigung der Werkswohnung in der Nachspielzeit. Die [Familie](heinrich+irmgard+josef+klara) erfährt mitten im Jubel, dass [sie](heinrich+irmgard+josef+klara) auf die Straße muss. [Jupp](josef) schlägt [seinen](josef) [Sohn](heinrich) zum ersten und einzigen Mal; danach sitzen [sie](heinrich+josef) lange schweigend auf dem Bordstein.
+ discover wegener heinrich+margot "ertappt"
- married margot wegener "Frau"
- cheat margot wegener "Speisekammer"
- affair heinrich margot "Speisekammer"
- quit heinrich wegener "Entlassung"
- lose heinrich+irmgard+josef+klara "Kündigung"
- discover heinrich+irmgard+josef+klara "erfährt"
- move? heinrich+irmgard+josef+klara "auf die Straße"
+ attack josef heinrich "schlägt"
- parent josef heinrich "Sohn"

== 6 Notquartier (1955)
Aufnahme bei [Trude](trude), ausgerechnet. [Diese](trude) stellt eine Bedingung: Am Küchentisch soll von [Stani](stani) gesprochen werden. [Lenchen](helene) erfährt auf diese Weise mit sieben, dass [ihr](helene) [Vater](stani) ein anderer war, und fragt [Jupp](josef), ob [er](josef) nun ausziehe. [Jupp](josef) zeigt [ihr](helene) die Atemmaske, die über [seinem](josef) Bett hängt. Versöhnung der [Schwägerinnen](klara+trude) bei Reibekuchen; nur das Rezept bleibt strittig.
+ move heinrich+irmgard+josef+klara trude "Aufnahme"
- parent stani helene "Vater"
+ discover helene stani "erfährt"
- move? josef "ausziehe"
- reveal josef helene "zeigt"
- reconcile klara trude "Versöhnung"
- kin klara trude "Schwägerinnen"

== 7 Zimt (1957)
Ankunft der ersten Italiener. [Salvatore Greco](salvatore), zugeteilt der Rotte von [Jupp](josef), bietet in der Frühstückspause Gebäck an, und [Irmi](irmgard), [die](irmgard) [ihrem](irmgard) [Vater](josef) den Henkelmann bringt, beißt zu. Drei Wochen später riecht [Irmi](irmgard) dauernd nach Zimt. [Jupp](josef), als Vorgesetzter des [Sizilianers](salvatore) gerecht, als Vater nicht, verbietet [ihr](irmgard) den Schacht. [Heini](heinrich) deckt [die beiden](irmgard+salvatore) und leiht [ihnen](irmgard+salvatore) [sein](heinrich) Moped.
- travel salvatore "Ankunft"
- gift irmgard josef "bringt"
- boss josef salvatore "Vorgesetzter"
- gift salvatore irmgard "Gebäck"
- parent josef irmgard "Vater"
+ affair irmgard salvatore "nach Zimt"
- reject josef irmgard "verbietet"
+ help heinrich irmgard+salvatore "deckt"
- gift heinrich irmgard+salvatore "leiht"

== 8 Ein Brief aus Agrigent (1958)
Eintreffen einer [Dame](sophia) mit Koffer und Trauschein: [Rosaria Greco](sophia), seit sechs Jahren verheiratet mit [Salvatore](salvatore). Zusammenbruch [Irmis](irmgard), [die](irmgard) am selben Morgen vom Arzt gekommen ist. [Salvatore](salvatore) beteuert, die Ehe sei von den Familien geschlossen und nie gelebt worden; [Rosaria](sophia) bestätigt es achselzuckend, [sie](sophia) suche hier bloß Arbeit. [Klara](klara) stellt vier Teller auf den Tisch. [Jupp](josef) isst im Stehen.
+ travel sophia salvatore "Eintreffen"
- married salvatore sophia "verheiratet"
- sad irmgard "Zusammenbruch"
- pregnant? irmgard "vom Arzt"
+ reveal salvatore irmgard "beteuert"
- hire? sophia "Arbeit"

== 9 Feierschichten (1959)
Absatzkrise, schwarze Fahnen, Marsch nach [Bonn](@bonn). [Jupp](josef) und [Salvatore](salvatore) tragen dasselbe Transparent, ohne ein privates Wort. Unterwegs bricht der [Alte](josef) zusammen: Steinstaublunge. [Salvatore](salvatore) trägt [ihn](josef) elf Kilometer auf dem Rücken. Im Lazarettzelt die Erkundigung des [Kranken](josef), wie der [Junge](bub) denn heißen solle. Gemeint ist das [Kind](bub), von dem [er](josef) angeblich nichts wusste. Niederkunft [Irmis](irmgard) am Straßenrand, ein [Bub](bub), [Calogero](bub).
- travel josef+salvatore "Marsch" @bonn
- colleague josef salvatore "dasselbe Transparent"
- ill josef "Steinstaublunge"
+ rescue salvatore josef "trägt ihn"
- treat josef _ "Lazarettzelt"
- discover! josef irmgard "angeblich nichts wusste"
+ birth irmgard bub "Niederkunft"

== 10 Annullierung (1960)
Reise von [Kaplan Niehus](kaplan) nach [Rom](@rom), um bei der Kurie die Auflösung der Greco-Ehe zu erwirken. Unterdessen Blüte der Eisdiele, die [Rosaria](sophia) in [Trudes](trude) Waschküche eröffnet hat. [Heini](heinrich), noch immer ledig und noch immer [Kellner](heinrich), heuert bei [ihr](sophia) an und lernt Italienisch, vorwiegend Imperative. Vor der Theke steht eines Tages [Margot Wegener](margot), gealtert, geschieden. [Heini](heinrich) serviert [ihr](margot) Vanille, auf Kosten des Hauses.
- travel kaplan "Reise" @rom
- divorce? salvatore sophia "Auflösung"
- create sophia "eröffnet"
+ hire heinrich sophia "heuert"
- advisor sophia heinrich "lernt"
- return margot "steht eines Tages"
+ divorce.past margot wegener "geschieden"
- gift heinrich margot "Vanille"

== 11 Wegeners Ende (1961)
Aufdeckung gefälschter Wettersicherungsprotokolle durch [Gisela](gisela), inzwischen [Reporterin](gisela) und, seit einer Entschuldigung auf dem Klassentreffen, Busenfreundin von [Irmi](irmgard). Demnach war das Unglück von 1948 vermeidbar. [Jupp](josef) geht, die Maske in der Hand, in die Villa und legt sie dem [Direktor](wegener) auf den Schreibtisch. Am folgenden Morgen wird [Eberhard Wegener](wegener) in [seinem](wegener) Jagdhaus erhängt aufgefunden.
+ discover gisela wegener "Aufdeckung"
- betray.past wegener josef+stani "gefälschter"
- reconcile.past gisela irmgard "Entschuldigung"
- friend gisela irmgard "Busenfreundin"
- travel josef "geht"
- accuse josef wegener "legt sie"
+ die wegener "erhängt"

== 12 Doppelte Papiere (1962)
Eintreffen der Annullierung per Telegramm. Aufgebot für [Salvatore](salvatore) und [Irmi](irmgard), doch am selben Tag hält [Heini](heinrich) um die Hand der frisch [Ledigen](sophia) an, auf Italienisch und im Imperativ. [Rosaria](sophia) gibt [ihm](heinrich) einen Klaps und den Zweitschlüssel. Erkrankung [Jupps](josef) an der Lunge im letzten Stadium; [Lenchen](helene), vierzehn, liest [ihm](josef) die Sportseite vor und nennt [ihn](josef) dabei, wie immer, [Papa](josef).
- divorce salvatore sophia "Annullierung"
+ engaged irmgard salvatore "Aufgebot"
+ propose heinrich sophia "Hand"
- gift sophia heinrich "Zweitschlüssel"
- ill josef "Erkrankung"
- help helene josef "liest"
- kin helene josef "Papa"

== 13 Letzte Schicht (1963)
Trauung am Barbaratag unter Tage, auf Sohle sechs, mit Sondergenehmigung. [Jupp](josef) führt, auf zwei Stöcke und auf [Trude](trude) gestützt, die [Tochter](irmgard) zum Altar aus Grubenholz. Tanz bis zum Morgen, nur der [Brautvater](josef) sitzt auf der Bank am Förderkorb und hält die Maske auf den Knien. „[Ich](josef) bring sie [ihm](stani) jetzt zurück“, sagt [er](josef) zu [Klara](klara). [Sie](klara) legt [ihm](josef) den Schal um. Beim Schichtwechsel findet [ihn](josef) der Steiger.
+ wedding irmgard salvatore "Trauung"
- help trude josef "gestützt"
- parent josef irmgard "Tochter"
- celebrate _ "Tanz"
- gift? josef stani "bring sie ihm"
- help klara josef "Schal"
+ die josef "findet ihn der Steiger"
