%series Schulhaus Watt
%lang de
%genre boarding school series on a North Sea island, fan wiki episode list
%cast friederike | Friederike Uhl; Uhl; Rike | f
%cast magnus  | Magnus Thiessen; Thiessen; Magnus | m
%cast sabeth  | Sabeth Quandt; Quandt; Sabeth | f
%cast levin   | Levin Quandt; Levin | m
%cast noemi   | Noemi Castellanos; Noemi | f
%cast jakob   | Jakob Thiessen; Jakob | m
%cast tilda   | Tilda Brar; Tilda | f
%cast osman   | Osman Yücel; Yücel; Osman | m
%cast beke    | Beke Thiessen; Beke | f
%cast koch    | Piet | m
%cast grossvater | Gustav Quandt | m
%cast hiwi    | - | f
%cast kapitaen | - | m
%cast richter | Corvin Richter; Corvin; Richter | m

== 1 Anleger
Mit der Nachmittagsfähre trifft [Friederike Uhl](friederike), Deutsch und Geschichte, auf der Insel ein und wird von [Schulleiter](magnus) [Magnus Thiessen](magnus) abgeholt, [der](magnus) [sie](friederike) prompt mit der neuen Putzhilfe verwechselt. Auch [Sabeth Quandt](sabeth), Mathematik, ist nicht erfreut: [Die](sabeth) hatte auf die Stelle für eine [Freundin](hiwi) gehofft. Unter den Schülern gibt [Levin](levin), [Sabeths](sabeth) [Neffe](levin), den Ton an. Am selben Abend steht [Noemi Castellanos](noemi) auf dem Flur, fünfzehn, durchnässt, und teilt sich fortan die Stube mit [Tilda Brar](tilda), [die](tilda) [ihr](noemi) ein Handtuch zuwirft. [Jakob](jakob), der [Sohn](jakob) des [Direktors](magnus), verliebt sich auf der Treppe.
- travel friederike "trifft"
- hire friederike "Deutsch und Geschichte"
- boss magnus friederike "Schulleiter"
- meet friederike magnus "abgeholt"
- friend hiwi sabeth "Freundin"
- kin levin sabeth "Neffe"
+ housemate.start noemi tilda "teilt"
- parent magnus jakob "Sohn"
+ love.start jakob noemi "verliebt"

== 2 Nachtruhe
[Levin](levin) wettet mit [Jakob](jakob), dass [er](levin) die [Neue](noemi) binnen einer Woche herumkriegt. [Noemi](noemi) hört durch die Heizungsrohre mit und lässt [ihn](levin) beim ersten Annäherungsversuch in eine Eimerfalle laufen, was [Tilda](tilda) filmt. Im Lehrerzimmer kommt es zu Spannungen zwischen [Uhl](friederike) und [Quandt](sabeth); [Sportlehrer](osman) [Osman Yücel](osman) bietet der [Deutschlehrerin](friederike) zur Erholung einen Strandlauf an. [Thiessens](magnus) [Gattin](beke) [Beke](beke) ist seit dem Frühjahr auf dem Festland, zur Kur, wie es heißt. Die bisherige Köchin kündigt, und [Piet](koch) übernimmt den Herd.
- betray? levin noemi "wettet"
- discover noemi levin "hört"
+ attack noemi levin "Eimerfalle"
- colleague friederike sabeth "Lehrerzimmer"
- quarrel friederike sabeth "Spannungen"
- invite osman friederike "bietet"
- married beke magnus "Gattin"
- ill? beke "Kur"
- hire koch "übernimmt"

== 3 Strandlauf
Der [Sportlehrer](osman) erzählt [Rike](friederike) beim Laufen, dass [er](osman) und [Sabeth](sabeth) vor Jahren ein halbes Jahr lang das Kopfkissen teilten und dass es nicht gut ausging. [Jakob](jakob) warnt [Noemi](noemi) vor [Levin](levin), ohne zu wissen, dass [sie](noemi) längst im Bilde ist; [sie](noemi) findet den [Direktorensohn](jakob) rührend. [Tilda](tilda) dagegen hat ein Auge auf den [Eimerjungen](levin) geworfen und ärgert sich darüber. [Magnus](magnus) bringt der [Frau](friederike), [die](friederike) [er](magnus) am Anleger verkannt hat, zur Versöhnung einen Topf Grünkohl. [Quandt](sabeth) sieht [ihn](magnus) vor [deren](friederike) Tür und macht sich Notizen.
- reveal osman friederike "erzählt"
- couple.past osman sabeth "Kopfkissen"
- help jakob noemi "warnt"
+ love.start tilda levin "Auge"
- gift magnus friederike "bringt"
- reconcile friederike magnus "Versöhnung"
- discover sabeth magnus "sieht"

== 4 Sturmflut
Die Fähre fällt aus. Das Licht fällt aus. Alle schlafen in der Turnhalle. [Tilda](tilda) liegt neben [Levin](levin). [Levin](levin) friert. [Sie](tilda) gibt [ihm](levin) [ihren](tilda) Schal. Gegen Mitternacht küssen [sie](levin+tilda) sich. [Noemi](noemi) sieht nichts. [Noemi](noemi) sucht [Jakob](jakob). [Jakob](jakob) ist im Watt. [Yücel](osman) läuft [ihm](jakob) nach. [Osman](osman) trägt den [Jungen](jakob) auf dem Rücken heim. [Thiessen](magnus) umarmt [beide](jakob+osman). [Magnus](magnus) weint an [Rikes](friederike) Schulter. Das tut [Rike](friederike) gut.
- gift tilda levin "gibt"
+ kiss levin tilda "küssen"
- discover! noemi levin+tilda "sieht nichts"
+ rescue osman jakob "trägt"
- sad magnus "weint"
- help friederike magnus "Schulter"

== 5 Post vom Festland
[Beke Thiessen](beke) schreibt [ihrem](beke) [Mann](magnus), die Kur sei in Wahrheit ein [Kapitän](kapitaen), und [sie](beke) bleibe bei [ihm](kapitaen). Den Brief öffnet versehentlich der [Sohn](jakob), [der](jakob) daraufhin Bücher aus dem Fenster wirft. [Noemi](noemi) setzt sich zu dem [Verlassenen](jakob) und nimmt einfach [seine](jakob) Hand; seither gelten [die beiden](jakob+noemi) auf dem Gang als Pärchen. [Levin](levin) hat die Wette damit verloren und muss [Jakob](jakob) [sein](levin) Surfbrett überlassen. [Sabeth](sabeth) meldet dem Schulamt, der [Direktor](magnus) empfange nachts die [Kollegin](friederike) [Uhl](friederike). An der Sache ist bis dahin nichts dran.
- reveal beke magnus "schreibt"
- cheat beke magnus "Kapitän"
- affair beke kapitaen "Kapitän"
+ breakup beke magnus "bleibe"
- parent beke+magnus jakob "Sohn"
- discover jakob beke "öffnet"
- sad jakob "wirft"
+ couple.start jakob noemi "Pärchen"
- lose levin "verloren"
- gift levin jakob "überlassen"
- accuse sabeth friederike+magnus "meldet"
- affair! friederike magnus "nichts dran"

== 6 Die Inspektion
Ein [Prüfer](richter) vom Amt, [Corvin Richter](richter), nimmt die Schule eine Woche lang unter die Lupe und erkennt in [Rike](friederike) [seine](richter) einstige [Studienfreundin](friederike), [die](friederike) [er](richter) seinerzeit um die Abschlussarbeit gebracht hat. [Sie](friederike) erkennt [ihn](richter) auch. Ein Wort von [ihr](friederike), und [er](richter) wäre erledigt, lässt [sie](friederike) beim Kaffee durchblicken. Der Bericht fällt daraufhin lobend aus, und die [Denunziantin](sabeth) steht mit leeren Händen da. [Osman](osman) hält [ihr](sabeth) eine Standpauke, an deren Ende [er](osman) [ihre](sabeth) Brille putzt wie früher. [Tilda](tilda) hat mit [Levin](levin) den ersten Krach, weil [er](levin) [sie](tilda) vor den Jungs verleugnet.
- investigate richter _ "Lupe"
- friend.past friederike richter "Studienfreundin"
- steal.past richter friederike "gebracht"
- discover friederike richter "erkennt ihn"
+ threaten friederike richter "durchblicken"
- quarrel osman sabeth "Standpauke"
- flirt osman sabeth "Brille"
- quarrel levin tilda "Krach"
- betray levin tilda "verleugnet"

== 7 Großvater Quandt
Der alte [Gustav Quandt](grossvater), Stifter des Internats und [Vater](grossvater) von [Sabeth](sabeth), bricht bei [seinem](grossvater) Jahresbesuch auf dem Deich zusammen. Der neue [Koch](koch), früher Sanitäter, leistet Erste Hilfe, doch der [Greis](grossvater) stirbt noch auf dem Weg zum Hubschrauber. [Tochter](sabeth) und [Enkel](levin) trauern, jeder in seiner Weise: [Sie](sabeth) korrigiert die ganze Nacht Klausuren, [Levin](levin) schreit [Tilda](tilda) an, bis [sie](tilda) [ihn](levin) festhält. Da endlich entschuldigt [er](levin) sich bei [ihr](tilda). Im Testament vermacht der [Tote](grossvater) das Schulhaus nicht [seiner](grossvater) Familie, sondern einem gewissen [Osman Yücel](osman).
- create.past grossvater "Stifter"
- parent grossvater sabeth "Vater"
- help koch grossvater "leistet"
+ die grossvater "stirbt"
- sad levin+sabeth "trauern"
- kin grossvater levin "Enkel"
- help tilda levin "festhält"
- reconcile levin tilda "entschuldigt"
+ find osman grossvater "vermacht"

== 8 Der Erbe
[Yücel](osman) ist ratlos. [Sabeth](sabeth) ist außer sich. „[Du](osman) hast [ihn](grossvater) umgarnt!“, schreit [sie](sabeth). [Osman](osman) hat [ihn](grossvater) nur einmal getroffen. Da zog [Osman](osman) den [Alten](grossvater) aus einem Priel. Das erzählt der [Retter](osman) erst jetzt. [Sabeth](sabeth) setzt sich. [Piet](koch) kocht Tee für [Quandt](sabeth). [Magnus](magnus) klopft bei [Rike](friederike). [Rike](friederike) lässt [ihn](magnus) ein. Nun ist doch etwas dran. [Jakob](jakob) hört es durch die Wand. Am Morgen grüßt [er](jakob) die [Lehrerin](friederike) nicht.
- sad sabeth "außer sich"
- accuse sabeth osman "umgarnt"
- rescue.past osman grossvater "Priel"
- reveal osman sabeth "erzählt"
+ sex friederike magnus "lässt ihn ein"
- discover jakob friederike+magnus "hört"
- sad jakob friederike "grüßt"
- advisor friederike jakob "Lehrerin"

== 9 Hausarbeit
[Noemi](noemi) verlegt sich aufs Vermitteln: [Sie](noemi) sperrt den [Vater](magnus) [ihres](noemi) [Freundes](jakob), [dessen](magnus) heimliche [Liebste](friederike) und [Jakob](jakob) selbst in der Bibliothek ein und geht essen. Nach drei Stunden Gebrüll haben [Vater](magnus) und [Sohn](jakob) sich ausgesöhnt. Dafür fliegt [Noemis](noemi) eigenes Geheimnis auf, als [Richter](richter), der [Prüfer](richter), [ihre](noemi) Akte anfordert: [Sie](noemi) ist aus einem Heim in [Bremen](@bremen) ausgerissen und hat die Anmeldung gefälscht. [Magnus](magnus) müsste [sie](noemi) wegschicken. [Friederike](friederike) fährt hin, redet mit der Heimleitung und kommt als Vormund der [Ausreißerin](noemi) wieder.
- parent magnus jakob "Vater"
- couple jakob noemi "Freundes"
- couple friederike magnus "Liebste"
- quarrel friederike+magnus jakob "Gebrüll"
+ reconcile jakob magnus "ausgesöhnt"
- discover richter noemi "fliegt"
- flee.past noemi _ "ausgerissen"
- betray.past noemi _ "gefälscht"
+ help friederike noemi "redet"
- kin.start friederike noemi "Vormund"

== 10 Tide
[Beke](beke) steht eines Morgens wieder im Flur, vom [Kapitän](kapitaen) vor die Tür gesetzt und mit einem Bauch, der keine Fragen offenlässt. [Ihr](beke) [Mann](magnus) gibt [ihr](beke) das Gästezimmer. Beim Abendbrot sitzen einander die [Noch-Ehefrau](beke) und die [Neue](friederike) gegenüber, und keine will das Salz zuerst reichen. [Osman](osman) überschreibt der [Tochter](sabeth) des [Stifters](grossvater) die Hälfte des Hauses; [Sabeth](sabeth), sprachlos, küsst [ihn](osman) auf die Glatze. Zwischen [Tilda](tilda) und [Levin](levin) funkt es nicht mehr: [Er](levin) hat einer Zehntklässlerin geschrieben. [Noemi](noemi) tröstet die [Stubengenossin](tilda) mit Pudding.
- return beke "steht"
- breakup kapitaen beke "vor die Tür"
+ pregnant beke _ "Bauch"
- married beke magnus "Mann"
- gift osman sabeth "überschreibt"
- parent grossvater sabeth "Tochter"
- kiss osman sabeth "küsst"
+ couple.end levin tilda "nicht mehr"
- cheat levin tilda "geschrieben"
- help noemi tilda "tröstet"
- housemate noemi tilda "Stubengenossin"

== 11 Ebbe
Ausgerechnet die [Deutschlehrerin](friederike) ist allein mit [Beke](beke), als bei [dieser](beke) die Wehen viel zu früh kommen. Der Arzt steckt im Nebel fest, also holt [sie](friederike) den [Koch](koch). Das Kind lebt nur eine Stunde. [Friederike](friederike) wiegt die [Nebenbuhlerin](beke) die ganze Nacht, und am Morgen sind [die zwei](beke+friederike) keine mehr. [Frau Thiessen](beke) willigt in die Scheidung ein. [Jakob](jakob) bringt [seine](jakob) [Mutter](beke) zur Fähre, [Noemi](noemi) an der Hand. [Levin](levin), von [Tilda](tilda) keines Blickes gewürdigt, schnitzt [ihren](tilda) Namen in den Steg und muss ihn unter Aufsicht [seiner](levin) [Tante](sabeth) wieder abschleifen.
- birth beke _ "Wehen"
+ die _ "lebt nur"
- help friederike beke "wiegt"
- enemy beke friederike "Nebenbuhlerin"
- reconcile beke friederike "keine mehr"
- divorce? beke magnus "Scheidung"
- parent beke jakob "Mutter"
- love levin tilda "schnitzt"
- reject tilda levin "keines Blickes"
- kin levin sabeth "Tante"

== 12 Leuchtfeuer
Beim Sommerfest verkünden die beiden [Hauseigentümer](osman+sabeth), dass [sie](osman+sabeth) die Hälften durch Heirat wieder zusammenlegen wollen; [Quandt](sabeth) wirft den Strauß, den [sie](sabeth) noch gar nicht hat, in Gestalt eines Kohlkopfs, und der [Koch](koch) fängt ihn. [Thiessen](magnus) gibt die Leitung auf, die [Friederike](friederike) übernimmt, so dass der [Mann](magnus), [der](magnus) [sie](friederike) für die Putzhilfe gehalten hat, nun unter [ihr](friederike) Erdkunde gibt. [Noemi](noemi) und [Jakob](jakob) haben sich einvernehmlich getrennt und streiten seither viel netter. [Tilda](tilda) tanzt mit [Levin](levin). Einmal, sagt [sie](tilda). Der Leuchtturm zählt bis drei.
- celebrate _ "Sommerfest"
+ engaged.start osman sabeth "Heirat"
- quit magnus "gibt"
+ hire friederike "übernimmt"
- boss friederike magnus "unter ihr"
- breakup jakob noemi "einvernehmlich"
- reconcile levin tilda "tanzt"
