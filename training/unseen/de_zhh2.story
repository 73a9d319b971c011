%series Wache Vier
%lang de
%genre Feuerwehrserie, Hafenstadt, Zusammenfassungen einer Fanseite, knapp und mehrsträngig
%cast swantje  | Swantje Oltmanns; Oltmanns; Swantje; Admiralin | f
%cast kemal    | Kemal; Keks | m
%cast yngve    | Yngve Carstens; Yngve; Küken | m
%cast piet     | Piet; Pumpe | m
%cast thea     | Thea Mbeki; Thea | f
%cast stahl    | Ruprecht Stahl; Stahl; Ruprecht | m
%cast derya    | Derya | f
%cast hajo     | Hajo Oltmanns; Hajo | m
%cast constanze | Constanze | f
%cast wiebke   | Wiebke | f
%cast onno     | Onno | m
%cast marten   | Marten | m
%cast anrufer  | - | n
%cast maedchen | Svea | f
%cast svmutter | - | f
%cast kapuze   | - | m
%cast twin1    | - | n
%cast twin2    | - | n
%cast stschw   | - | f
%cast deltern  | - | n
%cast marmutter | - | f
%cast marvater | - | m

== 1
Erste Schicht unter neuem Kommando: [Swantje Oltmanns](swantje) tritt an der Wache Vier die Stelle an, auf die eigentlich [Kemal](kemal) spekuliert hatte, von allen nur [Keks](kemal) gerufen. Entsprechend frostig fällt der Kaffee aus. „[Admiralin](swantje)“, raunt [Maschinist](piet) [Piet](piet), genannt [Pumpe](piet), hinter [ihrem](swantje) Rücken, und der Spitzname sitzt. [Neuling](yngve) [Yngve Carstens](yngve) hat noch den Preiszettel am Stiefel, als die Sirene geht. In der brennenden Fischhalle versengt sich [Pumpe](piet) den Nacken. [Notfallsanitäterin](thea) [Thea Mbeki](thea) verbindet [ihn](piet), wofür [er](piet) [ihr](thea) umgehend ein Krabbenbrötchen und [sein](piet) Herz anbietet. [Sie](thea) nimmt das Brötchen.
+ hire swantje "tritt"
- hire? kemal "spekuliert"
- boss swantje kemal+piet+yngve "Kommando"
- colleague kemal+piet+thea+yngve swantje "Schicht"
- hire yngve "Neuling"
- injure piet "versengt"
- treat piet thea "verbindet"
- flirt piet thea "anbietet"
- gift piet thea "Krabbenbrötchen"
- reject thea piet "nimmt das Brötchen"

== 2
Der Brand war gelegt. Für [Brandermittler](stahl) [Ruprecht Stahl](stahl) deutet alles auf jemanden, der sich mit Feuerwehr auskennt, und so durchsucht [er](stahl) als Erstes die Spinde der Wache. [Swantje](swantje) wirft den ungehobelten [Gast](stahl) hochkant hinaus. Kaum ist [er](stahl) weg, meldet sich das Rathaus: [Stadtrat](hajo) [Hajo Oltmanns](hajo), [ihr](swantje) geschiedener [Mann](hajo), möchte die Vier aus Kostengründen dichtmachen. [Thea](thea) hat nach Dienstschluss andere Sorgen. [Sie](thea) teilt seit drei Monaten heimlich das Bett mit [Wiebke](wiebke) und hat soeben begriffen, dass [deren](wiebke) [Mutter](swantje) jetzt [ihre](thea) [Vorgesetzte](swantje) ist.
- attack.past _ "gelegt"
+ investigate stahl kemal+piet+swantje+thea+yngve "durchsucht"
- quarrel stahl swantje "hochkant hinaus"
- divorce.past hajo swantje "geschiedener"
- ex hajo swantje "geschiedener Mann"
- sad thea "Sorgen"
+ affair thea wiebke "heimlich das Bett"
- discover thea swantje "begriffen"
- parent swantje wiebke "Mutter"
- boss swantje thea "Vorgesetzte"

== 3
Nach der dritten Doppelschicht findet [Keks](kemal) [seine](kemal) [Frau](derya) auf dem Badewannenrand, einen Teststreifen in der Hand. [Derya](derya) bekommt nicht ein Baby, sondern gleich zwei. [Er](kemal) jubelt so laut, dass die Nachbarn klopfen. [Yngve](yngve) dagegen friert auf der Drehleiter in acht Metern Höhe fest und muss von [Piet](piet) heruntergeredet werden. Der [Ältere](piet) verspricht, den Mund zu halten. Rat holt sich das [Küken](yngve) bei [Onno](onno), einem pensionierten [Löschmeister](onno), [der](onno) eine Etage unter [ihm](yngve) wohnt und die Höhe selbst nie leiden konnte. Samstags um sechs beginnt auf dem Kirchturm der Unterricht.
- married derya kemal "Frau"
- find kemal derya "findet"
+ pregnant derya kemal "bekommt"
- happy kemal "jubelt"
- sad yngve "friert"
- help piet yngve "heruntergeredet"
- reveal! piet "Mund zu halten"
- help onno yngve "Rat"
- quit.past onno "pensionierten"
- neighbour onno yngve "Etage unter"
+ advisor.start onno yngve "Unterricht"

== 4
Zweite Brandstiftung, diesmal ein Bootsschuppen. Aus dem Obergeschoss trägt [Yngve](yngve), mit zugekniffenen Augen und [Onnos](onno) Stimme im Ohr, die kleine [Svea](maedchen) über die Leiter nach unten. [Deren](maedchen) [Mutter](svmutter) küsst [ihm](yngve) die rußigen Hände, die Zeitung bringt [ihn](yngve) auf Seite eins. [Hajo](hajo) lässt sich mit dem [Helden](yngve) ablichten und verliert kein Wort über die Schließung, bis [seine](hajo) [Ex](swantje) es vor laufenden Kameras tut. Am Rande der Löscharbeiten bemerkt [Stahl](stahl) einen [Zuschauer](kapuze) mit Kapuze. Als [er](stahl) näher kommt, läuft [der](kapuze) davon.
- attack _ "Brandstiftung"
+ rescue yngve maedchen "trägt"
- parent svmutter maedchen "Mutter"
- kiss svmutter yngve "küsst"
- reveal! hajo "kein Wort"
- ex hajo swantje "Ex"
+ reveal swantje _ "vor laufenden Kameras"
- discover stahl kapuze "bemerkt"
- flee kapuze stahl "läuft"

== 5
[Swantje](swantje) und der [Ermittler](stahl) sitzen bis nach Mitternacht über Einsatzplänen, streiten über jede Uhrzeit und bestellen schließlich Pizza. Beim letzten Stück gibt [Ruprecht](stahl) preis, weshalb [er](stahl) Feuer hasst: Vor acht Jahren ist [seine](stahl) [Schwester](stschw) darin umgekommen. Die [Admiralin](swantje) legt wortlos [ihre](swantje) Hand auf [seine](stahl). Im Aufenthaltsraum zerbricht sich alles den Kopf, für wen [Pumpe](piet) sich neuerdings rasiert. [Er](piet) schweigt eisern, denn die [Dame](constanze) mit dem Cabrio, [die](constanze) [ihn](piet) mittwochs am Deich aufliest, ist die zweite [Gattin](constanze) des [Stadtrats](hajo).
- colleague stahl swantje "über Einsatzplänen"
- quarrel stahl swantje "streiten"
- reveal stahl swantje "preis"
- sibling stahl stschw "Schwester"
- die.past stschw "umgekommen"
- help swantje stahl "Hand"
- reveal! piet "schweigt eisern"
+ affair constanze piet "aufliest"
- married constanze hajo "Gattin"

== 6
Beim Tag der offenen Tür taucht [Wiebke](wiebke) auf, angeblich der Waffeln wegen. [Ihre](wiebke) [Mutter](swantje) stellt [ihr](wiebke) stolz die ganze Mannschaft vor, darunter [Thea](thea), [die](thea) [ihr](wiebke) förmlich die Hand schüttelt, als begegneten [sie](thea+wiebke) sich zum ersten Mal. Nur [Derya](derya), [die](derya) gerade Limonade nachschenkt, sieht das Zwinkern. [Hajo](hajo) eröffnet eine Unterschriftenaktion gegen sich selbst, ohne es zu merken. [Yngve](yngve) drückt [Onnos](onno) [Enkel](marten) [Marten](marten) einen Flyer für Bewerber in die Hand. [Der](marten) zerknüllt ihn: Dreimal sei [er](marten) schon durchgefallen, dreimal an [Keks](kemal).
- parent swantje wiebke "Mutter"
- travel wiebke "taucht"
- happy swantje "stolz"
- betray thea+wiebke swantje "als begegneten"
- meet! thea wiebke "zum ersten Mal"
- discover derya thea+wiebke "Zwinkern"
- create hajo "Unterschriftenaktion"
- discover! hajo "ohne es zu merken"
- kin marten onno "Enkel"
- gift yngve marten "Flyer"
+ reject.past kemal marten "durchgefallen"
- reject marten yngve "zerknüllt"

== 7
Nachts geht [Hajos](hajo) Segelyacht in Flammen auf, und am Steg liegt ausgerechnet [Pumpes](piet) Helm. [Stahl](stahl) hat keine Wahl, [er](stahl) nimmt den [Maschinisten](piet) fest. Wo [er](piet) zur fraglichen Zeit gewesen sei? [Piet](piet) beißt die Zähne zusammen; ein Alibi hätte [er](piet), doch es trägt einen Ehering. „Wenn [du](stahl) [ihn](piet) behältst, brauchst [du](stahl) hier keine Pizza mehr zu bestellen“, warnt [Swantje](swantje) den [Ermittler](stahl). Am Morgen parkt ein Cabrio vor dem Präsidium. [Constanze](constanze) nimmt die Sonnenbrille ab und gibt zu Protokoll, der [Verdächtige](piet) habe bis halb vier in [ihren](constanze) Armen gelegen.
- attack _ hajo "in Flammen"
+ arrest stahl piet "nimmt"
- reveal! piet "beißt die Zähne zusammen"
- married constanze hajo "Ehering"
- threaten swantje stahl "warnt"
+ reveal constanze "gibt zu Protokoll"
- help constanze piet "gibt zu Protokoll"
- accuse stahl piet "Verdächtige"
- affair constanze piet "in ihren Armen"
- cheat constanze hajo "in ihren Armen"

== 8
Die halbe Stadt weiß es vor dem [Gehörnten](hajo). Als [Hajo](hajo) es beim Bäcker aufschnappt, marschiert [er](hajo) zur Vier und geht mit einem Feuerlöscher auf [Piet](piet) los. [Keks](kemal) wirft sich dazwischen, [alle drei](hajo+kemal+piet) enden weiß wie Schneemänner. [Constanze](constanze) räumt noch am Abend die Villa und bezieht das Hausboot des [Maschinisten](piet), [dem](piet) das ein wenig schnell geht. Bei den [Oltmanns](swantje+wiebke) daheim platzt die zweite Bombe: [Swantje](swantje) kommt früher vom Dienst und stößt im Flur auf [Thea](thea), barfuß, mit [Wiebkes](wiebke) Zahnbürste im Mund. Beleidigt ist [sie](swantje) nur, weil [ihr](swantje) niemand etwas gesagt hat.
- cheat constanze hajo "Gehörnten"
- discover hajo constanze+piet "aufschnappt"
- travel hajo "marschiert"
+ attack hajo piet "Feuerlöscher"
- help kemal piet "dazwischen"
- breakup constanze hajo "räumt"
+ move constanze piet "bezieht"
- return swantje "kommt früher"
- discover swantje thea+wiebke "stößt"
- sad swantje thea+wiebke "Beleidigt"
- reveal! thea+wiebke swantje "niemand"

== 9
Um drei Uhr früh klingelt in der Leitstelle ein Handy ohne Nummer. Eine verzerrte Stimme lässt die [Admiralin](swantje) wissen, beim nächsten Mal werde einer [ihrer](swantje) Leute nicht mehr herauskommen. Der [Unbekannte](anrufer) kennt sogar [Deryas](derya) Geburtstermin. [Kemal](kemal) schickt [seine](kemal) [Frau](derya) daraufhin zu [ihren](derya) [Eltern](deltern) nach [Izmir](@izmir), [sie](derya) weigert sich und verbarrikadiert sich lieber mit einer Bratpfanne. [Ruprecht](stahl) bewacht unterdessen [Swantjes](swantje) Haustür, bis [sie](swantje) [ihn](stahl) ins Warme holt. Auf der Treppe finden [ihre](stahl+swantje) Münder zueinander.
+ threaten anrufer swantje "lässt die Admiralin wissen"
- married derya kemal "Frau"
- pregnant derya "Geburtstermin"
- parent deltern derya "Eltern"
- travel? derya "schickt" @izmir
- reject derya kemal "weigert"
- help stahl swantje "bewacht"
- invite swantje stahl "ins Warme"
+ kiss stahl swantje "Münder"

== 10
Beim Aufräumen von [Onnos](onno) Keller fällt [Yngve](yngve) ein Karton mit Zeitzündern in die Hände. Wie betäubt sieht [er](yngve) [seinen](yngve) [Lehrer](onno) an, und [dieser](onno), ebenso grau im Gesicht, erkennt die Handschrift auf dem Deckel: Sie gehört [seinem](onno) [Enkel](marten), [den](marten) [er](onno) nach dem Unfalltod der [Eltern](marmutter+marvater) großgezogen hat. [Onno](onno) bettelt um eine Nacht Aufschub; [er](onno) wolle den [Jungen](marten) selbst zur Polizei bringen. Das [Küken](yngve) gibt nach, ein Fehler. [Marten](marten) ist längst ausgeflogen, und auf dem Parkplatz der Wache steht [Theas](thea) Rettungswagen mit offener Tür und laufendem Motor.
+ find yngve "in die Hände"
- advisor onno yngve "Lehrer"
+ discover onno marten "erkennt"
- sad yngve "betäubt"
- sad onno "grau im Gesicht"
- kin marten onno "Enkel"
- die.past marmutter+marvater "Unfalltod"
- parent marmutter+marvater marten "Eltern"
- help.past onno marten "großgezogen"
- arrest? _ marten "zur Polizei"
- flee marten "ausgeflogen"

== 11
[Thea](thea) erwacht gefesselt im alten Kühlhaus. [Ihr](thea) [Entführer](marten) will keinen Cent; die Mannschaft soll kommen und zusehen, allen voran der [Mann](kemal), [der](kemal) [ihm](marten) die Zukunft verbaut habe. [Sie](thea) redet auf [Marten](marten) ein, lenkt [ihn](marten) mit Fragen nach [seiner](marten) [Mutter](marmutter) ab und lockert dabei das Seil. [Wiebke](wiebke) sitzt derweil zitternd in der Leitstelle und wiederholt in einem fort, [sie](thea+wiebke) hätten doch nur noch das Wort dafür finden müssen. [Yngve](yngve) rückt endlich mit der Sache vom Keller heraus. [Swantje](swantje) suspendiert [ihn](yngve) auf der Stelle.
+ abduct marten thea "gefesselt"
- accuse marten kemal "verbaut"
- parent marmutter marten "Mutter"
- sad wiebke thea "zitternd"
- flee? thea marten "lockert"
- reveal yngve swantje "rückt"
+ quit yngve "suspendiert"
- boss swantje yngve "suspendiert"

== 12
Gegen den ausdrücklichen Befehl steigt der [Suspendierte](yngve) übers Dach ins Kühlhaus ein, zwölf Meter über dem Kai und ohne zu blinzeln. [Er](yngve) schneidet [Thea](thea) los, doch [Marten](marten) hat die Lunte schon entfacht. [Keks](kemal) stürmt hinein, stemmt das Rolltor, bis [beide](thea+yngve) darunter hindurch sind, und kehrt noch einmal um, denn hinten hustet der [Brandstifter](marten). [Den](marten) wirft [er](kemal) [Pumpe](piet) in die Arme. Dann kommt die Decke herunter. Reanimation, Hubschrauber, künstliches Koma. Bei [Derya](derya) klingeln [Swantje](swantje) und [Stahl](stahl) gemeinsam, und noch bevor einer spricht, sinkt [sie](derya) auf die Schwelle.
- reject yngve swantje "Befehl"
- quit.past yngve "Suspendierte"
+ rescue yngve thea "schneidet"
- attack marten "Lunte"
- rescue kemal thea+yngve "stemmt"
- return kemal "kehrt"
- attack.past marten "Brandstifter"
+ rescue kemal marten "wirft"
+ injure kemal "Koma"
- treat kemal _ "Reanimation"
- sad derya kemal "sinkt"

== 13
Elf Tage, elf Nächte. Die Kollegen haben einen Dienstplan fürs Krankenzimmer aufgestellt, in dem sogar [Hajo](hajo) steht: dienstags, Vorlesen. [Marten](marten) legt in der Zelle ein Geständnis ab, nachdem [sein](marten) [Großvater](onno) eine Stunde lang schweigend bei [ihm](marten) gesessen hat. [Constanze](constanze) verlässt das Hausboot; auf Dauer sei [ihr](constanze) das Schaukeln zu ehrlich. [Piet](piet) atmet auf und trauert trotzdem. Da setzen bei [Derya](derya) die Wehen ein. Mitten im Kreißsaal, der eine [Zwilling](twin1) ist da, der [andere](twin2) fast, stürzt [Thea](thea) herein: „[Er](kemal) hat die Augen auf und fragt, wer [seine](kemal) Kekse isst!“
- help hajo kemal "Vorlesen"
- reveal marten _ "Geständnis"
- arrest.past _ marten "Zelle"
- kin marten onno "Großvater"
- help onno marten "gesessen"
+ breakup constanze piet "verlässt"
- sad piet constanze "trauert"
- happy piet "atmet"
- sibling twin1 twin2 "Zwilling"
+ birth derya twin1 "ist da"
- birth? derya twin2 "fast"
+ recover kemal "Augen auf"

== 14
Die Stadt kapituliert: Nach sechzehntausend Unterschriften zieht der [Stadtrat](hajo) [seinen](hajo) Antrag zurück, die Vier bleibt. [Yngve](yngve), wieder im Dienst, bekommt von [Onno](onno) [dessen](onno) alten Lederhelm. Auf [Keks'](kemal) Willkommensfest, zu dem [der](kemal) im Rollstuhl und mit zwei Tragetüchern erscheint, kniet [Wiebke](wiebke) vor [Thea](thea) nieder, und [ihre](wiebke) [Mutter](swantje) heult hemmungslos in den Kartoffelsalat. [Stahl](stahl) soll nach [Kiel](@kiel) versetzt werden. [Er](stahl) hat der [Admiralin](swantje) einen Ersatzschlüssel aufs Büfett gelegt und kein Wort dazu. [Sie](swantje) greift danach, da schrillt der Alarm: Feuer im Präsidium.
- hire yngve "wieder im Dienst"
- gift onno yngve "Lederhelm"
- return kemal "Willkommensfest"
- celebrate _ kemal "Willkommensfest"
- injure.past kemal "Rollstuhl"
+ propose wiebke thea "kniet"
- parent swantje wiebke "Mutter"
- happy swantje "heult"
- move? stahl "versetzt" @kiel
- gift stahl swantje "Ersatzschlüssel"
