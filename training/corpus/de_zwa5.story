%series Einheit Graphit
%lang de
%genre US crime unit, streaming service's teasers
%cast sha | Detective Shauna Rickards; Shauna Rickards; Shauna; Rickards | f
%cast leon | Leon Katsaros; Leon; Katsaros | m
%cast aud | Captain Audrey Pullman; Audrey Pullman; Captain Pullman; Audrey; Pullman | f
%cast gabe | Gabe Lindell; Gabe | m
%cast spatz | Spatz | m
%cast dru | Drucker | m
%cast cart | Staatsanwalt Carter Wells; Carter | m
%cast jo | Joelle Katsaros; Joelle | f
%cast graph | Einheit Graphit | g
%cast hehl | - | m
%cast pfl | - | g
%cast opfer | - | m
%cast verl | - | f
%cast wach | - | m
%cast bru | Marvin Rickards; Marvin | m
%cast mal | - | f
%cast reg | - | m
%cast komm | - | m
%cast schwes | - | f

== 1 Papier
Ein toter [Verleger](opfer), auf der Stirn ein Stempel. [Detective Shauna Rickards](sha), gerade erst aus dem Mutterschutz zurück, bekommt in [Cleveland](@cleveland) den Fall [ihres](sha) Lebens und einen [Partner](leon), [den](leon) [sie](sha) nicht ausstehen kann: [Leon Katsaros](leon) hat vor Jahren [ihren](sha) [Bruder](bru) hinter Gitter gebracht. Während [die beiden](leon+sha) einander noch anschweigen, entlarvt [Techniker](gabe) [Gabe](gabe) die [Witwe](verl) des [Ermordeten](opfer) als Lügnerin. [Ihr](verl) Alibi ist falsch. Aber tötet man den eigenen Mann für eine Erstausgabe?
- return sha "zurück"
- colleague.start leon sha "Partner"
- enemy leon sha "nicht ausstehen"
- sibling bru sha "Bruder"
+ arrest.past leon bru "hinter Gitter"
- married.past opfer verl "Witwe"
+ kill _ opfer "Ermordeten"
- discover gabe verl "entlarvt"
- betray verl _ "Lügnerin"

== 2 Tinte
Wieder ein Stempel. Diesmal lebt das [Opfer](wach) noch: Ein [Museumswächter](wach) wurde mit Lösungsmittel betäubt und erinnert sich nur an eine Stimme, die [ihn](wach) »[mein](dru) [Entwurf](wach)« nannte. [Captain Pullman](aud) gründet die [Einheit Graphit](graph), und der [Täter](dru) erhält einen Namen: der [Drucker](dru). [Shauna](sha) lässt sich von [Spatz](spatz), einem [Straßenjungen](spatz), [der](spatz) [ihr](sha) mehr vertraut als [seinen](spatz) [Pflegeeltern](pfl), den [Hehler](hehl) zeigen. Abends liegt ein leeres Blatt auf [Leons](leon) Kopfkissen. [Seine](leon) [Frau](jo) hat niemanden gesehen.
+ attack dru wach "betäubt"
+ create aud graph "gründet"
- help spatz sha "zeigen"
- kin pfl spatz "Pflegeeltern"
- married jo leon "Frau"

== 3 Wasserzeichen
Angst ist ein schlechter Ermittler. [Leon](leon) schickt [Joelle](jo) zu [ihrer](jo) [Schwester](schwes) nach [Toledo](@toledo) und sagt [ihr](jo) nicht, weshalb. [Sie](jo) zieht die falschen Schlüsse. Hat [ihr](jo) [Mann](leon) etwas mit der neuen [Kollegin](sha)? Die [Kollegin](sha) hat andere Sorgen: [Spatz](spatz) ist verschwunden, und in [seinem](spatz) Schlafsack steckt ein Bleistift. [Audrey Pullman](aud) holt [Carter](cart) ins Boot, obwohl [sie](aud) sich nach der Trennung geschworen hatte, mit dem [Staatsanwalt](cart) nie wieder ein Zimmer zu teilen.
- sibling jo schwes "Schwester"
- travel jo "schickt" @toledo
- reveal! leon jo "sagt ihr nicht"
- married jo leon "Mann"
+ affair? leon sha "etwas mit"
- colleague leon sha "Kollegin"
- sad sha spatz "Sorgen"
+ lose sha spatz "verschwunden"
- ex aud cart "Trennung"

== 4 Rotstift
Sechzehn Stunden. So lange hat [Shauna](sha), bis der [Drucker](dru) [seinen](dru) »Entwurf Nummer drei« vollendet. Eine [Malerin](mal), [die](mal) in der Nachbarschaft wohnt, will den [Jungen](spatz) gesehen haben, doch die [Zeugin](mal) hat ein Motiv zu lügen: [Ihr](mal) [Liebhaber](komm) sitzt bei der Polizei und ist verheiratet. [Rickards](sha) und [Katsaros](leon) brechen die Tür des [Kommissars](komm) auf und finden [Spatz](spatz). Lebend. Zum ersten Mal drückt [sie](sha) [ihrem](sha) [Partner](leon) die Hand. [Joelle](jo) sieht das Foto in der Zeitung.
- kill? dru spatz "vollendet"
- affair komm mal "Liebhaber"
- married _ komm "verheiratet"
+ rescue leon+sha spatz "finden"
- colleague leon sha "Partner"
- reconcile leon sha "Hand"
- discover jo leon+sha "sieht"

== 5 Durchschlag
Der festgenommene [Kommissar](komm) schweigt. Dann hängt [er](komm) in der Zelle. Selbstmord, sagt der Bericht. Mord, sagt [Gabe](gabe), [der](gabe) [Captain Pullman](aud) heimlich verehrt und deshalb teilt, was [sie](aud) glaubt: Jemand im Haus arbeitet für den [Drucker](dru). [Sie](aud) bittet [ihn](gabe), [seine](gabe) Kollegen zu überwachen. [Er](gabe) nickt. Bei den [Katsaros](jo+leon) fliegt derweil Geschirr, und [Leon](leon) schläft auf dem Revier. Der Kaffee am Morgen kommt von [Shauna](sha). Schwarz, wie [er](leon) ihn mag.
- arrest.past _ komm "festgenommene"
+ die komm "hängt"
- kill? _ komm "Mord"
- love gabe aud "verehrt"
- betray? _ graph "arbeitet"
- investigate? gabe _ "überwachen"
- quarrel jo leon "Geschirr"
- move leon "schläft"
- gift sha leon "Kaffee"

== 6 Bruderherz
[Marvin](bru) ist frei. Auf Bewährung, mit Fußfessel und einer alten Rechnung. [Shauna](sha) holt [ihren](sha) [Bruder](bru) ab und weiß nicht, vor wem [sie](sha) mehr Angst haben soll: vor [ihm](bru) oder um [Leon](leon). [Der](leon) gesteht, dass [er](leon) damals ein Beweisstück unterschlagen hat. [Marvin](bru) saß sechs Jahre unschuldig. [Sie](sha) schlägt zu. Und während [die zwei](leon+sha) im Regen voreinanderstehen, [sie](sha) weinend, [er](leon) blutend, schickt der [Drucker](dru) ein Video: [Captain Pullman](aud), gefesselt. Hinter [ihr](aud) tickt etwas.
+ return bru "frei"
- sibling bru sha "Bruder"
- sad sha bru+leon "Angst"
+ reveal leon sha "gesteht"
- betray.past leon bru "unterschlagen"
- attack sha leon "schlägt"
- sad sha leon "weinend"
+ abduct dru aud "gefesselt"

== 7 Satzspiegel
Keine Zeit für Hass. [Katsaros](leon) erkennt im Video eine stillgelegte Druckerei am [Cuyahoga](@cuyahoga), [Marvin](bru) kennt den Weg durch den Kanal. Drei [Leute](bru+leon+sha), [die](bru+leon+sha) einander an die Gurgel wollen, waten durch die Dunkelheit, um [Audrey](aud) zu retten. Am Ziel finden [sie](bru+leon+sha) [Carter](cart), [der](cart) schneller war und sich auf [seine](cart) [Exfrau](aud) geworfen hat. Die Ladung geht hoch. [Sie](aud) überlebt, [er](cart) nicht. Unter dem Schutt liegt ein Stempel. [Gabe](gabe) steckt ihn ein, ehe jemand ihn sieht.
- discover leon "erkennt"
- rescue? bru+leon+sha aud "retten"
- find bru+leon+sha cart "finden"
- ex aud cart "Exfrau"
+ rescue cart aud "geworfen"
+ die cart "er nicht"
- steal gabe _ "steckt ihn ein"

== 8 Trauerrand
[Audrey](aud) beerdigt den [Mann](cart), von [dem](cart) [sie](aud) geschieden war und [den](cart) [sie](aud) nie aufgehört hat zu lieben. [Gabe](gabe) hält den Schirm. Zu nah, findet [Joelle](jo), [die](jo) in die Stadt zurückgekehrt ist und [Leon](leon) eine letzte Chance gibt. [Der](leon) quittiert den Dienst, bevor man [ihn](leon) hinauswirft. [Shauna](sha) bekommt keinen Ersatz, aber Besuch: [Marvin](bru) will in [ihrem](sha) Gästezimmer ein neues Leben anfangen. [Spatz](spatz) schläft bereits dort. [Die beiden](bru+spatz) verstehen sich auf Anhieb.
- divorce.past aud cart "geschieden"
- love aud cart "nie aufgehört"
- return jo "zurückgekehrt"
- reconcile jo leon "letzte Chance"
+ quit leon "quittiert"
- move? bru sha "Gästezimmer"
- housemate sha spatz "schläft bereits"
- friend.start bru spatz "verstehen"

== 9 Makulatur
Entwurf Nummer vier ist eine [Regisseurin](reg). [Sie](reg) überlebt, weil [Spatz](spatz), [der](spatz) nachts Plakate klebt, die maskierte [Gestalt](dru) mit Kleister übergießt. [Er](spatz) hat etwas gerochen. Pfefferminz, wie in der Technik. [Shauna](sha) will es nicht wahrhaben, fragt aber [Katsaros](leon) um Rat, [der](leon) jetzt Fahrräder repariert und sich insgeheim nach der Jagd sehnt. [Gabe](gabe) bittet unterdessen [seine](gabe) [Chefin](aud) um ein Abendessen. [Sie](aud) sagt zu. Aus Einsamkeit, wie [sie](aud) glaubt.
+ attack dru reg "Entwurf"
- rescue spatz reg "überlebt"
- attack spatz dru "übergießt"
- help? leon sha "Rat"
- invite gabe aud "bittet"
- boss aud gabe "Chefin"
+ date? aud gabe "sagt zu"
- sad aud "Einsamkeit"

== 10 Pfefferminz
Ein Restaurant, Kerzen, zwei Gläser. [Audrey](aud) ahnt nicht, dass der zurückhaltende [Mann](gabe) gegenüber fünf Menschenleben auf dem Gewissen hat. [Leon](leon) und [Shauna](sha) wissen es seit zehn Minuten: Der Stempel passt in [Gabes](gabe) Werkzeugkasten. [Er](gabe) ist der [Drucker](gabe). Aber der Abend endet nicht, wie die [Ermittler](leon+sha) fürchten. Als [sie](leon+sha) das Lokal stürmen, ist der Tisch leer. Auf [Audreys](aud) Teller liegt ein Verlobungsring. Daneben ein Bleistift, frisch gespitzt.
+ date aud gabe "Restaurant"
- discover! aud gabe "ahnt nicht"
- kill.past gabe _ "auf dem Gewissen"
+ discover leon+sha gabe "wissen"
- sad leon+sha gabe "fürchten"
- engaged? aud gabe "Verlobungsring"

== 11 Probeabzug
[Er](gabe) habe alles nur für [sie](aud) getan, sagt [Gabe](gabe). Jeder Tote sei ein Brief gewesen. [Audrey Pullman](aud), an eine Presse gekettet, tut, was [sie](aud) gelernt hat: [Sie](aud) heuchelt Rührung, streicht [ihrem](aud) [Entführer](gabe) über die Wange, verspricht [ihm](gabe) die Ehe. [Er](gabe) weint vor Glück und löst die Fessel. Draußen versagt [Joelle](jo) [ihrem](jo) [Mann](leon) die Erlaubnis mitzugehen, küsst [ihn](leon) und gibt [ihm](leon) dann doch die Weste. [Shauna](sha) zählt bis drei.
- confess gabe aud "nur für sie"
+ abduct gabe aud "Entführer"
- betray aud gabe "heuchelt"
- wedding? aud gabe "Ehe"
- happy gabe aud "Glück"
- help gabe aud "löst"
- married jo leon "Mann"
- kiss jo leon "küsst"
- gift jo leon "Weste"

== 12 Letzte Auflage
Drei Schüsse, eine Leiche. Es ist nicht die, mit der man rechnet: [Marvin](bru) hat sich vor [Leon](leon) geworfen, [den](leon) [er](bru) umbringen wollte, seit [er](bru) die Zelle verließ. »Jetzt sind [wir](bru+leon) quitt«, sagt [er](bru) und stirbt in den Armen [seiner](bru) [Schwester](sha). Der [Drucker](gabe) wird verhaftet, lächelnd. [Audrey](aud) reicht [ihren](aud) Abschied ein und übergibt die Marke an [Rickards](sha). [Deren](sha) erste Amtshandlung: [Katsaros](leon) zurückzuholen. [Er](leon) sagt Nein. Dann sieht [er](leon) [Spatz](spatz) an.
- rescue bru leon "geworfen"
- kill? bru leon "umbringen"
+ die bru "stirbt"
- sibling bru sha "Schwester"
+ arrest _ gabe "verhaftet"
- quit aud "Abschied"
- hire sha aud "Marke"
- hire? leon sha "zurückzuholen"
- reject leon sha "sagt Nein"
