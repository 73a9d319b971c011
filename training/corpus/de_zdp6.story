%series Nebelhorn 17
%lang de
%genre radio play in instalments, summaries on the sleeve of a crime drama on a North Sea platform
%cast agda | Agda Lindqvist; Agda; Lindqvist | f
%cast pieter | Pieter van Loon; Pieter; van Loon | m
%cast stimme | - | n
%cast karla | Karla Böhm; Karla; Böhm | f
%cast hassan | Hassan; Ingenieur Hassan | m
%cast ulf | Ulf Lindqvist; Ulf | m
%cast koch | Alfons | m
%cast ines | Inês; Inês Moura | f
%cast taucher | Sven Rask; Rask | m
%cast direktor | Direktor Holm; Holm | m
%cast junge | Mika | m
%cast frauholm | Vibeke Holm; Vibeke | f
%cast mutter | - | f
%cast rasktochter | - | f
%cast ersteholm | - | f
%cast papagei | Admiral | m

== 1 Erste Seite
[Funkerin](agda) [Agda Lindqvist](agda) tritt auf der Bohrinsel [Nebelhorn 17](@nebelhorn) die Stelle an, auf der bis zu [seinem](ulf) Verschwinden [ihr](agda) [Bruder](ulf) gesessen hat. Dass [sie](agda) mit [Ulf](ulf) verwandt ist, weiß hier draußen niemand; in den Papieren steht der Mädchenname der [Mutter](mutter). In der ersten Nacht meldet sich auf einer toten Frequenz eine [Stimme](stimme), [die](stimme) [Agdas](agda) Kosenamen aus Kindertagen kennt. [Sie](agda) reißt sich die Hörer vom Kopf. [Pieter van Loon](pieter), der [Schichtleiter](pieter), findet [sie](agda) zitternd im Gang und kocht [ihr](agda) einen Grog, ohne zu fragen. Von unten hört man, wie der [Papagei](papagei) des [Kochs](koch) betet.
- hire agda "tritt" @nebelhorn
- sibling agda ulf "Bruder"
- parent mutter agda "Mutter"
- lose.past _ ulf "Verschwinden"
- betray agda "weiß hier draußen niemand"
+ meet agda stimme "meldet"
- sad agda "zitternd"
- find pieter agda "findet"
- help pieter agda "Grog"

== 2 Zweite Seite
Am Fuß des Nordpfeilers treibt ein Handschuh. [Karla Böhm](karla), [Sicherheitschefin](karla) und mit [van Loon](pieter) seit Jahren über Kreuz, lässt den [Taucher](taucher) hinabsteigen. [Er](taucher) kommt nach zwölf Minuten herauf, kreidebleich, und behauptet, unten sei nichts. [Ingenieur Hassan](hassan) sieht, dass an [seinem](taucher) Gürtel das Messer fehlt. [Agda](agda) durchsucht heimlich die Kabine des [Verschollenen](ulf), in der jetzt die [Ärztin](ines) [Inês](ines) schläft, und wird von [dieser](ines) auf frischer Tat ertappt. Statt Alarm zu schlagen, rückt die [Portugiesin](ines) ein Stück zur Seite. „[Sie](agda) haben [seine](ulf) Augen“, sagt [sie](ines) leise.
- enemy karla pieter "über Kreuz"
- boss karla taucher "lässt"
+ betray taucher karla "behauptet"
- lose taucher "fehlt"
- discover hassan taucher "sieht"
- investigate agda ulf "durchsucht"
+ discover ines agda "ertappt"
- reveal! ines "Statt Alarm"

== 3 Dritte Seite
[Inês](ines) hat [Ulf](ulf) geliebt, und [er](ulf) [sie](ines), wie drei Briefe in einer Blechdose belegen. Wenige Tage bevor [er](ulf) verschwand, wollte [er](ulf) mit [ihr](ines) an Land gehen und um [ihre](ines) Hand anhalten. Mehr weiß [sie](ines) nicht, außer dass der [Bräutigam](ulf) in spe vor etwas Angst hatte, das [er](ulf) „die Siebzehn“ nannte. In der Kantine hält unterdessen [Alfons](koch), der [Koch](koch), bei Labskaus Hof. [Er](koch) liebt Klatsch, Zwiebeln und sonntags Choräle. Auf [Agdas](agda) Frage, wer den [Funker](ulf) zuletzt gesehen habe, legt [er](koch) den Finger auf die Lippen und nickt zum Tisch der [Sicherheitschefin](karla).
- love.past ines ulf "geliebt"
- love.past ulf ines "geliebt"
- travel? ines+ulf "an Land"
+ propose? ulf ines "anhalten"
- sad.past ulf "Angst"
- investigate agda ulf "Frage"
+ accuse koch karla "nickt"

== 4 Vierte Seite
Der [Eigner](direktor) der Plattform landet mit dem Hubschrauber, und mit [ihm](direktor) [seine](direktor) vierzig Jahre jüngere [Gattin](frauholm). Während [Direktor Holm](direktor) Rekordzahlen verliest, schiebt [Vibeke](frauholm) unter dem Tisch dem [Schichtleiter](pieter) den Schuh auf den Fuß. [Pieter](pieter), [der](pieter) das Spiel schon aus [Bergen](@bergen) kennt, verzieht keine Miene. Erst in der Pumpenkammer fallen [die beiden](frauholm+pieter) übereinander her. [Agda](agda) wird durch ein offenes Mikrofon unfreiwillig [Ohrenzeugin](agda), auch als die [Frau](frauholm) des [Chefs](direktor) hinterher weint. „[Er](direktor) lässt [mich](frauholm) eher ersaufen als gehen“, sagt [sie](frauholm), „wie den [Jungen](ulf) am Funk.“
- travel direktor+frauholm "landet" @nebelhorn
- married direktor frauholm "Gattin"
- flirt frauholm pieter "Schuh"
- affair frauholm pieter "das Spiel"
+ sex frauholm pieter "übereinander her"
- cheat frauholm direktor "übereinander her"
- discover agda frauholm+pieter "Ohrenzeugin"
- sad frauholm "weint"
- boss direktor pieter "Chefs"
+ accuse frauholm direktor "ersaufen"
- kill? direktor frauholm "ersaufen"

== 5 Fünfte Seite
Sturm. Die Plattform ächzt, der Hubschrauber kann nicht zurück, die Kaffeetassen wandern. Bei Kerzenlicht lässt der [Direktor](direktor) [Karla](karla) kommen und legt [ihr](karla) ein Foto vor: zwei Schatten in der Pumpenkammer. Ob [sie](karla) den [Kerl](pieter) kenne? [Böhm](karla) erkennt [van Loon](pieter) am Gang, [den](pieter) [sie](karla) nicht ausstehen kann, und sagt dennoch Nein. Danach lehnt [sie](karla) in der Schleuse und versteht sich selbst nicht mehr. [Admiral](papagei), der [Papagei](papagei), ist aus der Küche entwischt und ruft auf der Treppe, so laut es geht: „[Ulf](ulf), lass los! [Ulf](ulf), lass los!“
- investigate direktor pieter "Foto"
- discover karla pieter "erkennt"
- enemy karla pieter "nicht ausstehen"
+ help karla pieter "sagt dennoch Nein"
- betray karla direktor "sagt dennoch Nein"
- flee papagei koch "entwischt"
+ reveal papagei "ruft"

== 6 Sechste Seite
Wer einem Papagei glaubt, ist selber einer, sagt [Hassan](hassan), und baut dennoch die Klappe des Nordschachts aus. Dahinter liegen ein Tauchermesser und eine Decke, auf der [jemand](junge) geschlafen hat. Es war [Mika](junge), fünfzehn, [der](junge) als blinder Passagier gekommen ist und seit Wochen von [Alfons](koch) mit Resten durchgefüttert wird. [Agda](agda) verspricht dem [Ausreißer](junge), [ihn](junge) nicht zu melden, sofern [er](junge) redet. [Er](junge) redet: Der [Taucher](taucher) habe dort unten mit einem [Toten](ulf) gesprochen, und der [Tote](ulf) habe geantwortet. Vor der Klappe steht da längst [Sven Rask](taucher), [der](taucher) [sein](taucher) Messer vermisst.
- investigate hassan "baut"
+ find agda junge "Es war"
- flee.past junge "Ausreißer"
- help koch junge "durchgefüttert"
- reveal! agda junge "nicht zu melden"
+ reveal junge agda "redet"#2
- die! ulf "geantwortet"
- discover taucher agda+hassan+junge "steht"
- lose taucher "vermisst"

== 7 Siebte Seite
[Rask](taucher) bedroht niemanden; [er](taucher) setzt sich hin und heult. Ja, der [Funker](ulf) lebt. [Er](ulf) hockt in der verlassenen Station Siebzehn auf dem Meeresgrund, hinter einer Stahltür, die nur von außen aufgeht, und [er](taucher), [Sven](taucher), bringt [ihm](ulf) Luft und Brot, weil [Holm](direktor) [seine](taucher) [Tochter](rasktochter) in der Hand hat. [Agda](agda) ohrfeigt den [Wärter](taucher), dann umarmt [sie](agda) [ihn](taucher). Die [Stimme](ulf) auf der toten Frequenz war keine Einbildung, sondern [ihr](agda) kleiner [Bruder](ulf) mit einem Draht und einer Batterie. [Inês](ines) fällt bei der Nachricht in Ohnmacht. Aufgefangen wird [sie](ines) von [Hassan](hassan), [der](hassan) danach sehr lange nach [seiner](hassan) Brille sucht.
- threaten! taucher "bedroht niemanden"
- sad taucher "heult"
+ reveal taucher agda+hassan+junge "Ja"
- die! ulf "lebt"
- abduct direktor ulf "hinter einer Stahltür"
- help taucher ulf "bringt"
- threaten direktor taucher "in der Hand"
- parent taucher rasktochter "Tochter"
- attack agda taucher "ohrfeigt"
- reconcile agda taucher "umarmt"
+ discover agda ulf "keine Einbildung"
- sibling agda ulf "Bruder"
- ill ines "Ohnmacht"
- help hassan ines "Aufgefangen"

== 8 Achte Seite
Warum hält ein reicher [Mann](direktor) einen [Funker](ulf) gefangen? Weil [Ulf](ulf), wie [er](ulf) in dieser Nacht [seiner](ulf) [Schwester](agda) morst, über Kopfhörer Zeuge wurde, als [Holm](direktor) [seine](direktor) erste [Frau](ersteholm) über die Reling stieß. Das Band mit dem Schrei hat [er](ulf) versteckt, und solange der [Mörder](direktor) es nicht kennt, muss [er](direktor) [ihn](ulf) am Leben lassen. [Agda](agda) weiht [Pieter](pieter) ein. [Der](pieter) will sofort los, doch auf dem Gang fängt [ihn](pieter) [Vibeke](frauholm) ab. [Sie](frauholm) ist in anderen Umständen, und wenn das Kind [seine](pieter) Haare hat, sind [sie](frauholm+pieter) [beide](frauholm+pieter) so gut wie tot.
- abduct direktor ulf "gefangen"
- sibling agda ulf "Schwester"
- reveal ulf agda "morst"
- discover.past ulf direktor "Zeuge"
+ kill.past direktor ersteholm "stieß"
- married.past direktor ersteholm "erste Frau"
- kill! direktor ulf "am Leben lassen"
- reveal agda pieter "weiht"
+ pregnant frauholm "in anderen Umständen"
- reveal frauholm pieter "in anderen Umständen"
- kill? direktor frauholm+pieter "so gut wie tot"

== 9 Neunte Seite
Eine Folge für [Alfons](koch). Der [Koch](koch), [den](koch) alle für einen Schwätzer halten, hat in Wahrheit nie etwas Wichtiges erzählt, am wenigsten, dass [er](koch) der [Vater](koch) der [Sicherheitschefin](karla) ist. [Karla](karla) hat [ihm](koch) verboten, davon zu sprechen, seit [er](koch) die Familie um Haus und Hof gespielt hat. Nun backt [er](koch) [ihr](karla), wie jedes Jahr, eine Torte ohne Kerzen und stellt sie wie jedes Jahr vor eine geschlossene Tür. Diesmal geht die Tür auf. [Die zwei](karla+koch) essen schweigend, bis [sie](karla) fragt, ob [er](koch) noch wisse, wie man eine Stahltür knackt.
- reveal! koch "nie etwas Wichtiges"
- parent koch karla "Vater"
- lose.past koch "um Haus und Hof"
- gift koch karla "Torte"
- celebrate koch karla "Torte"
+ reconcile karla koch "geht die Tür auf"

== 10 Zehnte Seite
Im Tauchanzug steigt [Hassan](hassan) hinab, an [seiner](hassan) Seite der [Mann](taucher), [der](taucher) den Weg kennt; über Funk sagt der [Koch](koch) [den beiden](hassan+taucher) jede Drehung des Schlosses an. Als die Tür nachgibt, schießt Wasser herein. [Rask](taucher) drückt dem [Gefangenen](ulf) [seine](taucher) eigene Luftflasche in die Arme und kommt selbst nicht mehr hoch. [Hassan](hassan) bringt [Ulf](ulf) ans Licht, und die [Schwester](agda) hat [ihren](agda) [Bruder](ulf) wieder. [Holm](direktor) hat auf dem Monitor alles mit angesehen. [Er](direktor) greift sich [Mika](junge), hält [ihm](junge) die Leuchtpistole an die Schläfe und verlangt im Tausch das Band.
- help koch hassan+taucher "sagt"
+ rescue taucher ulf "Luftflasche"
+ die taucher "kommt selbst nicht mehr"
- rescue hassan ulf "ans Licht"
- sibling agda ulf "Schwester"
- find agda ulf "wieder"
- discover direktor "mit angesehen"
- abduct direktor junge "greift"
- threaten direktor junge "Leuchtpistole"

== 11 Elfte Seite
Das Band, gesteht [Ulf](ulf), existiert nicht mehr, das Meer hat es gefressen. Doch [Agda](agda) blufft: [Sie](agda) lässt [Admiral](papagei) ans Mikrofon, und der [Vogel](papagei), [der](papagei) damals auf der Reling saß, schreit mit der Stimme der [Toten](ersteholm) [Holms](direktor) Vornamen. Der [Direktor](direktor) wird aschfahl und lässt die Waffe sinken. [Van Loon](pieter) wirft sich auf [ihn](direktor), [Karla](karla) legt [ihm](direktor) die Kabelbinder an. „Saubere Arbeit“, sagt die [Böhm](karla) zu [Pieter](pieter), und es ist das erste nette Wort zwischen den beiden [Widersachern](karla+pieter) seit elf Jahren. [Mika](junge) fragt, ob es noch Labskaus gibt.
- reveal ulf "gesteht"
+ betray agda direktor "blufft"
- die.past ersteholm "Toten"
- accuse papagei direktor "schreit"
- sad direktor "aschfahl"
- attack pieter direktor "wirft"
+ arrest karla direktor "Kabelbinder"
- reconcile karla pieter "nette Wort"
- enemy karla pieter "Widersachern"

== 12 Letzte Seite
Die See ist glatt wie ein Teller, als das Boot ablegt. An Bord sitzen [Inês](ines) und [ihr](ines) wiedergefundener [Funker](ulf), [der](ulf) die Frage nachholt, zu der [er](ulf) damals nicht mehr gekommen war; [sie](ines) antwortet auf Portugiesisch. [Hassan](hassan) winkt vom Kran, länger als nötig. [Vibeke](frauholm) fährt mit einem kleinen Koffer nach [Bergen](@bergen), und der [Vater](pieter) [ihres](frauholm) Kindes trägt ihn. [Agda](agda) bleibt. [Sie](agda) setzt die Hörer auf, dreht auf die tote Frequenz und lauscht in den Namen eines [Mannes](taucher) hinein, [der](taucher) keine Antwort mehr gibt. Hinter [ihr](agda), aus dem Dunkel, betet ein [Papagei](papagei).
- travel ines+ulf "ablegt"
- find.past ines ulf "wiedergefundener"
+ propose ulf ines "die Frage"
- love hassan ines "länger als nötig"
- travel frauholm+pieter "fährt" @bergen
- parent pieter _ "Vater"
- help pieter frauholm "trägt"
- travel! agda "bleibt"
- die.past taucher "keine Antwort"
