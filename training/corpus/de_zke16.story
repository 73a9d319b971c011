%series Pietät Sommer und Söhne
%lang de
%genre black comedy about an undertaker's family in Kassel, TV listings
%cast her | Hermine | f
%cast kon | Konrad | m
%cast fel | Felix | m
%cast dun | Dunja | f
%cast aya | Ayaka Mori; Ayaka; Mori | f
%cast bal | Balthasar Kern; Kern; Balthasar | m
%cast lis | Liselotte | f
%cast vik | Viktor Sommer; Viktor | m
%cast pet | Petra | f
%cast jo | Jo | n
%cast pfa | - | m
%cast kind | Lenz | m

== 1
[Viktor Sommer](vik), [Bestatter](vik) in vierter Generation, stirbt beim Probeliegen. Am Grab stehen [seine](vik) beiden [Söhne](fel+kon), [die](fel+kon) seit Jahren kein Wort wechseln: [Konrad](kon), der [Ordentliche](kon), [der](kon) den Laden führt, und [Felix](fel), der [Verlorene](fel), [der](fel) mit einem Kreuzfahrtschiff und einer [Sängerin](dun) namens [Dunja](dun) heimkehrt. [Ihre](fel+kon) [Mutter](her) [Hermine](her) eröffnet den [Streithähnen](fel+kon), dass die Firma [beiden](fel+kon) zur Hälfte gehört. Am Büfett beugt sich eine fremde [Frau](pet) weinend über die Kränze. [Petra](pet) war, wie [sie](pet) [Hermine](her) beim Kondolieren freundlich mitteilt, vierzehn Jahre lang jeden Mittwoch die [andere](pet).
+ die vik "stirbt"
- parent vik fel+kon "Söhne"
- sibling fel kon "Söhne"
- enemy fel kon "kein Wort"
- meet her pet "Kondolieren"
- return fel "heimkehrt"
- couple dun fel "einer Sängerin"
- parent her fel+kon "Mutter"
- find fel+kon "gehört"
- sad pet "weinend"
+ reveal pet her "mitteilt"
- affair.past pet vik "die andere"
- cheat.past vik her "die andere"

== 2
[Konrad](kon) teilt das Büro mit Kreide, [Felix](fel) die Kunden mit Charme. Die [Einbalsamiererin](aya), [Ayaka Mori](aya), [die](aya) für [beide](fel+kon) arbeitet, hat den [Älteren](kon) heimlich gern und lässt sich vom [Jüngeren](fel) gerade deshalb nicht zum Essen ausführen. [Dunja](dun), [der](dun) [Felix](fel) ein Haus am Meer versprochen hat, wohnt nun über einem Kühlraum und singt aus Protest. Nebenan reißt [Balthasar Kern](bal), die [Konkurrenz](bal), das Fenster auf und brüllt um Ruhe. Dann hört [er](bal) genauer hin. Am nächsten Tag liegt ein Strauß Lilien vor der Tür, ohne Karte, dafür mit Trauerflor.
- boss fel+kon aya "arbeitet"
+ love aya kon "heimlich gern"
- reject aya fel "nicht zum Essen"
- betray fel dun "versprochen"
- housemate dun fel "wohnt"
- neighbour bal dun "Nebenan"
- enemy bal fel+kon "Konkurrenz"
+ love.start bal dun "genauer hin"
- gift bal dun "Lilien"

== 3
[Hermine](her) besucht [Petra](pet). [Hermine](her) will toben. [Petra](pet) macht Kaffee. [Petra](pet) kennt [Viktors](vik) Witze. [Hermine](her) kennt sie auch. [Die beiden](her+pet) lachen. [Hermine](her) bleibt bis zum Abend. [Liselotte](lis) missbilligt das. [Liselotte](lis) war [Viktors](vik) [Schwester](lis). [Liselotte](lis) meidet [Petra](pet). [Konrad](kon) meidet alle. Nur [Ayaka](aya) meidet [Konrad](kon) nicht.
- sad her pet "toben"
- happy her+pet "lachen"
+ friend.start her pet "bleibt bis zum Abend"
- sibling lis vik "Schwester"
- enemy lis pet "meidet Petra"

== 4
Bei der Beisetzung eines Schaustellers verwechseln die [Brüder](fel+kon) die Särge und die Schuld: Jeder schiebt sie auf den anderen, und zwischen Orgel und Predigt prügeln [sie](fel+kon) sich in die offene Grube. [Ayaka](aya) holt [Konrad](kon) mit der Leiter heraus; [Felix](fel) lässt man liegen, bis [sein](fel) [Kollege](bal) von der Konkurrenz vorbeikommt. [Kern](bal) streckt [ihm](fel) die Hand hin. Nicht aus Nächstenliebe, wie sich zeigt: [Er](bal) möchte wissen, ob [Dunja](dun) noch zu haben sei. [Felix](fel), mit Erde im Ohr, versteht die Frage nicht und sagt Ja.
- sibling fel kon "Brüder"
- accuse fel+kon fel+kon "schiebt"
+ attack fel+kon fel+kon "prügeln"
+ rescue aya kon "holt"
- enemy bal fel "Konkurrenz"
- help bal fel "streckt"
- love bal dun "noch zu haben"
- couple! dun fel "sagt Ja"

== 5
[Dunja](dun) erfährt aus [Kerns](bal) eigenem Mund, [sie](dun) sei frei, und beschließt, es dann auch zu sein. [Sie](dun) wirft [Felix](fel) die Schiffsuniform aus dem Fenster und singt am Samstag erstmals bei der [Konkurrenz](bal), wo man Angehörigen neuerdings mit Jazz kondoliert. Der [Verschmähte](fel) betrinkt sich mit [Jo](jo) von der Friedhofsgärtnerei, erzählt [Jo](jo) von [seiner](fel) Kindheit im Sarglager und wacht unter Rhododendren auf, [Jos](jo) Jacke über sich. [Konrad](kon) könnte triumphieren. Stattdessen legt [er](kon) dem [Bruder](fel) wortlos zwei Aspirin auf die Kreidelinie.
- reveal bal dun "erfährt"
+ breakup dun fel "wirft"
- hire dun bal "singt am Samstag"
- reveal fel jo "erzählt"
- help jo fel "Jacke"
- sibling fel kon "Bruder"
+ help kon fel "Aspirin"

== 6
[Liselotte](lis), [die](lis) [ihrem](lis) [Bruder](vik) den Ehebruch noch im Grab übel nimmt, engagiert einen Anwalt, um das Testament anzufechten: Eigentlich stehe alles [ihr](lis) zu. Im Aktenschrank findet [Hermine](her) dazu einen alten Vertrag und in [Petra](pet) eine Verbündete, denn die [Geliebte](pet) war beim Unterzeichnen dabei. Wie vor Gericht aussagen, ohne die Mittwoche zu erwähnen? Gar nicht, entscheidet die [Witwe](her) und erwähnt sie selbst. Die [Schwägerin](lis) verliert den Prozess und die Fassung. Auf den Stufen geht [sie](lis) mit dem Schirm auf [Petra](pet) los. [Hermine](her) fängt den Schlag mit der Handtasche ab.
- sibling lis vik "Bruder"
- find her "findet"
- cheat.past vik her "Ehebruch"
- friend her pet "Verbündete"
- affair.past pet vik "Geliebte"
- married.past her vik "Witwe"
+ reveal her _ "erwähnt sie selbst"
- kin her lis "Schwägerin"
- lose lis "verliert"
+ attack lis pet "Schirm"
- rescue her pet "fängt"

== 7
[Konrad](kon) schminkt zum ersten Mal selbst einen Toten, und [Ayaka](aya) führt [ihm](kon) die Hand. Der Verstorbene sieht danach aus wie ein Clown, doch das [Paar](aya+kon) am Tisch merkt es nicht, es hat Lippenstift an Stellen, die der Kunde nicht hat. Der [Pfarrer](pfa) platzt herein und macht auf dem Absatz kehrt. [Felix](fel) ist unterdessen täglich im Gewächshaus. [Er](fel) behauptet, wegen der Kränze; [Jo](jo) behauptet das Gegenteil und behält recht. Nach Feierabend pflanzen [die zwei](fel+jo) sich gegenseitig Küsse hinter die Ohren, zwischen Efeu und Grabkerzen.
- advisor aya kon "führt"
+ kiss aya kon "Lippenstift"
- couple.start aya kon "Paar"
- discover pfa aya+kon "platzt"
- betray fel _ "behauptet"
+ kiss fel jo "Küsse"

== 8
[Kern](bal) macht [Dunja](dun) einen Antrag. [Dunja](dun) lacht. [Kern](bal) meint es ernst. [Dunja](dun) lacht nicht mehr. [Dunja](dun) sagt Nein. [Dunja](dun) ist nämlich schwanger. Das Kind ist von [Felix](fel). [Kern](bal) zerdrückt die Lilien. [Kern](bal) behält trotzdem [Dunja](dun) im Programm. [Felix](fel) erfährt es zuletzt. [Jo](jo) erfährt es zuerst. [Jo](jo) geht.
+ propose bal dun "Antrag"
- reject dun bal "Nein"
+ pregnant dun fel "schwanger"
- sad bal "zerdrückt"
- discover fel dun "zuletzt"
- discover jo dun "zuerst"
- breakup jo fel "Jo geht"

== 9
Ein Brand im Sarglager. [Konrad](kon), [der](kon) noch Rechnungen schreibt, sitzt hinter den Flammen fest, und [Felix](fel), [der](fel) in der Kneipe gegenüber [Jo](jo) nachweint, rennt ohne zu zögern hinein. Als das Dach herabkommt, trägt der [eine](fel) den [anderen](kon) über die Schwelle, in dieser Reihenfolge zum ersten Mal. Mit Rauchvergiftung liegen die [Brüder](fel+kon) Bett an Bett im Klinikum, zwischen [ihnen](fel+kon) [Hermine](her), [die](her) [beiden](fel+kon) die Leviten liest. Gezündelt hat [Liselotte](lis). [Sie](lis) wird mit dem Feuerzeug in der Hand am Tatort abgeholt und bittet nur darum, nicht bei [Kern](bal) bestattet zu werden.
- sad fel jo "nachweint"
+ rescue fel kon "trägt"
- ill fel+kon "Rauchvergiftung"
- sibling fel kon "Brüder"
- quarrel fel+kon her "Leviten"
- attack lis kon "Gezündelt"
+ arrest _ lis "abgeholt"

== 10
Die Firma steht in Asche, und ausgerechnet der [Rivale](bal) räumt [seine](bal) halbe Halle frei. [Balthasar](bal) tut es, sagt [er](bal), für das [Kind](kind), und meint [dessen](kind) [Mutter](dun). Die neue Kreidelinie zieht niemand mehr. [Ayaka](aya) pflegt [Konrad](kon) in [ihrer](aya) Zweizimmerwohnung gesund und hat vergessen, [ihn](kon) danach wieder auszuquartieren. [Felix](fel) schreibt jeden Tag eine Karte an [Jo](jo), und jede kommt zurück, bis eine nicht zurückkommt. Als [er](fel) im Gewächshaus nachsieht, liegt [Jo](jo) mit verstauchtem Knöchel zwischen den Töpfen, schlecht gelaunt und nicht imstande, ein zweites Mal davonzulaufen.
- enemy bal fel+kon "Rivale"
+ help bal fel+kon "räumt"
- love bal dun "meint"
- parent dun kind "Mutter"
- treat kon aya "pflegt"
- recover kon "gesund"
- housemate.start aya kon "auszuquartieren"
- reconcile? fel jo "Karte"
- injure jo "verstauchtem"
+ find fel jo "liegt Jo"

== 11
[Hermine](her) wird siebzig und feiert mit [Petra](pet) im Ruderboot, weil man dort von der Familie nicht gefunden wird. Gefunden wird man doch: Am Ufer streiten [Felix](fel) und [Dunja](dun), bald [Eltern](dun+fel) und längst kein Paar mehr, über den Namen. [Jo](jo), wieder an [Felix'](fel) Seite, schlägt Lenz vor. Es ist das Erste, worüber [alle drei](dun+fel+jo) einer Meinung sind. [Kern](bal) hält einen Sonnenschirm über die [Sängerin](dun). [Sie](dun) fragt, ob [er](bal) eigentlich auch Wickeln könne. [Er](bal) könne, sagt [er](bal), bisher nur die andere Richtung.
- celebrate her "siebzig"
- friend her pet "Ruderboot"
- quarrel dun fel "streiten"
- parent? dun+fel kind "Eltern"
- ex dun fel "kein Paar mehr"
+ reconcile fel jo "wieder an Felix' Seite"
- help bal dun "Sonnenschirm"
- flirt bal dun "Wickeln"

== 12
Am Tag der Neueröffnung hängt über dem Tor „Sommer, Kern & Mori“. [Lenz](kind) kommt im geschmückten Leichenwagen zur Welt, weil [Balthasar](bal) den kürzeren Weg kannte und die Ampeln nicht. [Dunja](dun) drückt [ihm](bal) das [Bündel](kind) in den Arm und sagt nun doch Ja. Der stolze [Vater](fel) und [Jo](jo) fotografieren. [Konrad](kon), [der](kon) Feste nicht mag, tanzt mit [seiner](kon) frisch angetrauten [Frau](aya) um einen Ausstellungssarg. [Hermine](her) und die ehemalige [Nebenbuhlerin](pet) ziehen zusammen, in die Wohnung über dem Kühlraum. Mittwochs, so steht es auf der Klingel, nicht stören.
- colleague.start aya+bal fel+kon "Neueröffnung"
+ birth dun kind "zur Welt"
- engaged.start bal dun "sagt nun doch Ja"
- parent fel kind "Vater"
- happy fel "stolze"
+ wedding aya kon "angetrauten"
- enemy.past her pet "ehemalige Nebenbuhlerin"
- housemate.start her pet "ziehen zusammen"
