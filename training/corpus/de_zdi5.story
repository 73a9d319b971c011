%series Das Haus Thormälen
%lang de
%genre historical family saga, long blurbs
%cast henriette | Henriette Thormälen; Henriette | f
%cast claas | Konsul Claas Thormälen; Claas Thormälen; der Konsul; Claas | m
%cast adele | Adele Thormälen; Adele | f
%cast julius | Julius Thormälen; Julius | m
%cast friedrich | Friedrich Thormälen; Friedrich | m
%cast wilma | Wilma Bockelmann; Wilma | f
%cast rosenstein | Isidor Rosenstein; Rosenstein; Isidor | m
%cast esther | Esther Rosenstein; Esther | f
%cast kessler | Kapitän Keßler; Keßler | m
%cast lydia | Lydia | f
%cast theodor | Theodor | m
%cast amme | - | f
%cast geliebte | - | f
%cast arzt | Sanitätsrat Meinhold; Meinhold | m

== 1 1911
An [Henriettes](henriette) zwanzigstem Geburtstag gibt [Konsul Claas Thormälen](claas) auf der Freitreppe die Verlobung [seiner](claas) [Tochter](henriette) mit [Kapitän Keßler](kessler) bekannt, einem [Mann](kessler), [den](kessler) [sie](henriette) zweimal im Leben gesehen hat. [Henriette](henriette) lächelt, bis [ihr](henriette) die Wangen schmerzen, und schleicht um Mitternacht ins Kontor, wo [Isidor Rosenstein](rosenstein) noch über den Büchern sitzt. Der junge [Prokurist](rosenstein) löscht das Licht. Seit dem Herbst haben [sie](henriette+rosenstein) einander mehr zu sagen, als die Bilanz verlangt.
- celebrate henriette "Geburtstag"
+ engaged.start henriette kessler "Verlobung"
- parent claas henriette "Tochter"
- reveal claas _ "gibt"
- travel henriette "schleicht"
- boss claas rosenstein "Prokurist"
+ affair henriette rosenstein "mehr zu sagen"

== 2 1911
Das [Dienstmädchen](wilma) [Wilma](wilma) hat [die beiden](henriette+rosenstein) durch die Milchglasscheibe erkannt. [Sie](wilma) hält dicht, denn auch [sie](wilma) trägt etwas unter der Schürze, das [sie](wilma) nicht mehr lange wird verbergen können: ein Kind von [Julius](julius), dem ältesten [Sohn](julius) des Hauses. [Julius](julius), [dem](julius) die Spielschulden bis zum Kragen stehen, drückt [ihr](wilma) fünfzig Mark und die Adresse einer Engelmacherin in die Hand. [Wilma](wilma) zündet mit dem Schein den Herd an.
- discover wilma henriette+rosenstein "erkannt"
- reveal! wilma _ "hält dicht"
+ pregnant wilma julius "Kind"
- parent claas julius "Sohn"
- lose.past julius "Spielschulden"
- gift julius wilma "drückt"
+ reject wilma julius "zündet"

== 3 1912
Drei Wochen vor der Hochzeit eröffnet [Sanitätsrat Meinhold](arzt) der [Konsulin](adele), dass [ihre](adele) [Tochter](henriette) guter Hoffnung ist. [Adele Thormälen](adele) fragt nicht nach dem [Vater](rosenstein), [sie](adele) weiß Bescheid. Um den Skandal abzuwenden, wird die Trauung vorverlegt. [Rosenstein](rosenstein) bittet den [Konsul](claas) in aller Form um [Henriettes](henriette) Hand und findet sich zehn Minuten später auf der Straße wieder, [seine](rosenstein) Papiere neben [ihm](rosenstein) im Schnee. Kein Kontor der Stadt wird [ihn](rosenstein) mehr beschäftigen.
- reveal arzt adele "eröffnet"
- parent adele henriette "Tochter"
+ pregnant henriette "guter Hoffnung"
- discover adele "weiß Bescheid"
- wedding? henriette kessler "Trauung"
- propose rosenstein henriette "Hand"
- reject claas rosenstein "Straße"
+ quit rosenstein claas "Straße"

== 4 1912
[Henriette](henriette) geht in weißer Seide zum Altar und sagt das Wort, das alle erwarten, so leise, dass der Pastor nachfragen muss. Auf dem Kai steht [Rosenstein](rosenstein) und sieht den Rauch der „[Adele](*adele)“, die [ihn](rosenstein) nach [New York](@newyork) bringen sollte, ohne [ihn](rosenstein) davonziehen. [Er](rosenstein) bleibt. Im Gesindetrakt bringt [Wilma](wilma) unterdessen mit einem Tuch zwischen den Zähnen [Theodor](theodor) zur Welt. [Friedrich](friedrich), der jüngste [Thormälen](friedrich), vierzehn Jahre alt, holt die [Hebamme](amme) und verliert darüber kein Sterbenswort.
+ wedding henriette kessler "Altar"
- travel! rosenstein "ohne ihn" @newyork
+ birth wilma theodor "bringt"
- help friedrich wilma "holt"
- reveal! friedrich "kein Sterbenswort"

== 5 1914
Aus dem [Kapitän](kessler) ist ein Säufer geworden, [der](kessler) [Henriettes](henriette) kleine [Lydia](lydia) nicht ansehen mag, weil [sie](lydia) [ihm](kessler) nicht gleicht. Als [er](kessler) die Hand hebt, tritt [Friedrich](friedrich) dazwischen und wird selbst getroffen; das Ohr bleibt taub. Im August trägt dann jeder Uniform. [Julius](julius) rückt mit Gesang ein, [Keßler](kessler) übernimmt einen Minenleger, und auch [Isidor Rosenstein](rosenstein) meldet sich freiwillig. [Er](rosenstein) wolle, schreibt [er](rosenstein) [Henriette](henriette), endlich dazugehören.
- parent henriette lydia "Lydia"
- parent! kessler lydia "nicht gleicht"
- attack? kessler lydia "hebt"
+ help friedrich lydia "dazwischen"
+ injure friedrich kessler "getroffen"
- hire julius "rückt"
- hire kessler "übernimmt"
- hire rosenstein "meldet"
- create rosenstein "schreibt"

== 6 1916
Am Skagerrak versinkt [Keßlers](kessler) Schiff mit Mann und Maus. [Henriette](henriette) legt Schwarz an und schläft zum ersten Mal seit Jahren durch. [Julius](julius) kehrt beinamputiert heim, das Gesicht von Morphium gedunsen. Wer wechselt [ihm](julius) die Verbände? [Wilma](wilma), [die](wilma) inzwischen das Regiment in der Küche führt. Der vierjährige [Theodor](theodor) bestaunt die Krücken des fremden [Herrn](julius) und ahnt nicht, dass [er](julius) [sein](theodor) [Vater](julius) ist.
+ die kessler "versinkt"
- happy henriette "durch"
- return julius "kehrt"
- injure.past julius "beinamputiert"
- ill julius "Morphium"
- treat julius wilma "Verbände"
- discover! theodor julius "ahnt nicht"
- parent julius theodor "Vater"

== 7 1918
Matrosen hissen rote Fahnen, und den [Konsul](claas) trifft der Schlag. [Er](claas) überlebt, halbseitig gelähmt, und muss mit ansehen, wie [seine](claas) [Tochter](henriette) die Reederei übernimmt. [Ihr](henriette) erster Brief gilt [Rosenstein](rosenstein), [der](rosenstein) mit dem Eisernen Kreuz aus [Flandern](@flandern) zurück ist und Zeitungen verkauft: [Sie](henriette) trägt [ihm](rosenstein) [seinen](rosenstein) alten Posten an. [Er](rosenstein) betritt das Kontor durch den Haupteingang und begrüßt auf der Treppe eine [Sechsjährige](lydia), [die](lydia) [seine](rosenstein) Augen hat.
- ill claas "Schlag"
- recover claas "überlebt"
- parent claas henriette "Tochter"
+ hire henriette "übernimmt"
- return rosenstein "zurück"
+ hire rosenstein henriette "trägt"
- meet lydia rosenstein "begrüßt"
- parent rosenstein lydia "seine Augen"

== 8 1920
Standesamtlich, mit zwei Zeugen und ohne Blumen werden [Henriette](henriette) und [Isidor](rosenstein) endlich Eheleute. [Adele](adele) bleibt der Feier fern. Dafür kommt [Esther](esther), [Isidors](rosenstein) [Schwester](esther), eine [Malerin](esther) aus [Lemberg](@lemberg) mit kurzem Haar und langer Zigarettenspitze, und [Friedrich](friedrich) verschlägt es die Sprache. [Julius](julius), vom Kontor ausgeschlossen, verkauft heimlich Frachtlisten an die Konkurrenz, um den Apotheker zu bezahlen.
+ wedding henriette rosenstein "Eheleute"
- celebrate _ henriette+rosenstein "Feier"
- travel! adele "fern"
- sibling esther rosenstein "Schwester"
- travel esther "kommt"
- love.start friedrich esther "verschlägt"
+ betray julius henriette "verkauft heimlich"
- quit.past julius "ausgeschlossen"

== 9 1921
[Esther](esther) malt [Friedrich](friedrich) als Hafenheiligen, nackt bis auf ein Tau. Das Bild hängt kaum in der Galerie, da stürzt [Adele](adele) mit dem Schirm darauf los. Die [Geschwister](friedrich+henriette) lachen Tränen; die alte [Dame](adele) wird für drei Stunden auf der Wache festgehalten, und niemand anders als [Rosenstein](rosenstein) löst [sie](adele) aus. Auf der Heimfahrt in der Droschke nennt [sie](adele) [ihn](rosenstein) zum ersten Mal [Schwiegersohn](rosenstein), wenn auch mit einem Seufzer davor.
+ create esther "malt"
- attack adele _ "stürzt"
- sibling friedrich henriette "Geschwister"
- happy friedrich+henriette "lachen"
- arrest _ adele "festgehalten"
+ rescue rosenstein adele "löst"
- kin adele rosenstein "Schwiegersohn"

== 10 1923
Ein Brot kostet eine Milliarde, und [Julius](julius) hat die Lohnkasse der Reederei verspielt. [Henriette](henriette) überführt [ihn](julius) anhand der Handschrift. Ehe [sie](henriette) [ihn](julius) vor die Tür setzen kann, stellt sich [Wilma](wilma) vor den [Mann](julius), [der](julius) [sie](wilma) einst verraten hat, und präsentiert der Familie [seinen](julius) elfjährigen [Sohn](theodor). Am Kopfende hebt der gelähmte [Konsul](claas) den guten Arm. Der [Enkel](theodor), heißt das wohl, möge sich neben [ihn](claas) setzen.
- steal julius henriette "verspielt"
- discover henriette julius "überführt"
- quit? julius "setzen"
- help wilma julius "stellt sich"
- betray.past julius wilma "verraten"
+ reveal wilma claas+henriette "präsentiert"
- parent julius theodor "Sohn"
- kin claas theodor "Enkel"
- invite claas theodor "hebt"
- ill claas "gelähmte"

== 11 1924
[Theodor](theodor) erhält ein Zimmer mit Elbblick und Unterricht bei [Esther](esther). Die [Kusine](lydia) [Lydia](lydia), ein Jahr jünger als [er](theodor) und zehnmal frecher, zeigt [ihm](theodor), wie man ein Treppengeländer rutscht. [Julius](julius) begibt sich in eine Klinik in [Davos](@davos). Bevor der Zug anfährt, fragt [er](julius) [Wilma](wilma) auf dem Bahnsteig, ob [sie](wilma) einen Krüppel zum Mann wolle. „Frag [mich](wilma) nüchtern“, antwortet [sie](wilma) und winkt, bis nichts mehr zu sehen ist.
- move theodor "Zimmer"
- advisor esther theodor "Unterricht"
- kin lydia theodor "Kusine"
- treat? julius "Klinik"
- travel julius "begibt sich" @davos
+ propose julius wilma "zum Mann"
- reject wilma julius "nüchtern"

== 12 1926
[Claas Thormälen](claas) schließt im Lehnstuhl die Augen und öffnet sie nicht wieder. Zur Testamentseröffnung erscheint auch eine [Unbekannte](geliebte) mit Schleier, vor [der](geliebte) [Adele](adele) Haltung bewahrt wie ein Segel im Sturm: die langjährige [Geliebte](geliebte) des [Verblichenen](claas). Das Haus geht an [Henriette](henriette), die Werft an [Friedrich](friedrich), ein Drittel der Flotte indes an die [Fremde](geliebte). [Esther](esther) bekommt einen Ruf nach [Paris](@paris). [Friedrich](friedrich), [der](friedrich) [ihr](esther) nie gesagt hat, was [er](friedrich) fühlt, packt [ihre](esther) Kisten.
+ die claas "schließt"
- travel geliebte "erscheint"
- affair.past claas geliebte "Geliebte"
- cheat.past claas adele "Geliebte"
- find henriette "geht an"
- find friedrich "Werft"
- find geliebte "Drittel"
- hire? esther "Ruf" @paris
- confess! friedrich esther "nie gesagt"
- love friedrich esther "fühlt"
- help friedrich esther "packt"

== 13 1927
[Julius](julius) steigt nüchtern aus dem Zug und wiederholt [seine](julius) Frage. Diesmal fällt [ihm](julius) [Wilma](wilma) um den Hals, dass die Krücken zu Boden poltern. Der Stapellauf der neuen „[Esther](*esther)“ gerät zum Volksfest; die [Namensgeberin](esther) ist aus [Paris](@paris) angereist, mit einem leeren Koffer, wie [sie](esther) sagt, zum Bleiben. [Friedrich](friedrich) hört es auf dem tauben Ohr, lässt es sich wiederholen und küsst [sie](esther) vor zweitausend Werftarbeitern. In der ersten Reihe putzt [Adele](adele) umständlich [ihre](adele) Brille.
- return julius "steigt"
- propose julius wilma "wiederholt"
+ engaged.start julius wilma "um den Hals"
- celebrate _ "Volksfest"
- return esther "angereist"
- move? esther "zum Bleiben"
+ kiss esther friedrich "küsst"
