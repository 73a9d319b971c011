%series Die Rennbahn am Fluss
%lang de
%genre horse racing serial in Hungary, encyclopaedia episode list with two plots each
%cast ilka | Ilka Bárány; Ilka | f
%cast bence | Bence Bárány; Bence | m
%cast lajos | Lajos Bárány; Lajos | m
%cast colm | Colm Feeney; Colm; Feeney | m
%cast amrit | Amrit Gill; Amrit | f
%cast vadas | Baron Vadas; Vadas | m
%cast tierarzt | Dr. Halmos; Halmos | m
%cast malac | Malac | m
%cast sturm | Szélvész | m
%cast greta | Greta Vadas; Greta | f
%cast wirt | - | m
%cast blau | Oszkár Blau; Blau | m
%cast junge | Misi | m
%cast baronin | - | f

== 1 Der Fuchs
Auf dem [Gestüt Bárány](#bárány) bereitet die zwanzigjährige [Ilka](ilka) den Hengst [Szélvész](sturm) auf das Derby vor, obwohl [ihr](ilka) [Vater](lajos) [Lajos](lajos) den Sattel lieber [ihrem](ilka) [Bruder](bence) [Bence](bence) anvertrauen würde. [Die beiden](bence+ilka) messen sich in einem nächtlichen Rennen am Flussdeich, das die [Reiterin](ilka) um eine Länge für sich entscheidet. In der Nebenhandlung stellt der [Züchter](lajos) den irischen [Trainer](colm) [Colm Feeney](colm) ein, [den](colm) ein Dopingurteil in der Heimat die Lizenz gekostet hat. Der alte [Pferdepfleger](malac) [Malac](malac) redet tagelang kein Wort mit dem [Neuen](colm) und spuckt dreimal aus.
- parent lajos ilka "Vater"
- sibling bence ilka "Bruder"
+ find ilka "für sich entscheidet"
+ hire colm lajos "stellt"
- lose.past colm "gekostet"
- reject malac colm "kein Wort"

== 2 Schaum vor dem Maul
Am Morgen liegt [Szélvész](sturm) vergiftet im Stroh. [Tierarzt](tierarzt) [Dr. Halmos](tierarzt) pumpt [ihm](sturm) den Magen aus und bringt [ihn](sturm) mit knapper Not durch. [Lajos](lajos) verdächtigt den [Iren](colm), doch [Ilka](ilka) lenkt den Blick auf [Baron Vadas](vadas), [der](vadas) die einzige ebenbürtige Stute besitzt und seit Jahrzehnten mit [ihrem](ilka) [Vater](lajos) in Fehde liegt. Unterdessen schleicht sich [Bence](bence) auf das Nachbargut, wo [er](bence) in der Remise [Greta](greta) umarmt, die einzige [Tochter](greta) des [Barons](vadas). Seit dem Winter sind [die zwei](bence+greta) ein Paar, und seit dem Winter lügen [sie](bence+greta) dafür.
+ attack _ sturm "vergiftet"
- rescue tierarzt sturm "durch"
- accuse lajos colm "verdächtigt"
- accuse ilka vadas "lenkt"
- enemy lajos vadas "Fehde"
- parent lajos ilka "Vater"
- parent vadas greta "Tochter"
+ couple bence greta "Paar"
- betray bence+greta _ "lügen"

== 3 Der Detektiv aus Pest
Der [Züchter](lajos) engagiert [Oszkár Blau](blau), einen [Kriminalrat](blau) im Ruhestand, [der](blau) dem [Wirt](wirt) des Dorfes die Zunge löst: In der fraglichen Nacht habe der [Trainer](colm) bis zum Morgen in der Schankstube gesessen. Damit ist [Feeney](colm) aus dem Schneider. [Blau](blau) beschattet darauf den jungen [Bárány](bence) und sieht, wohin [dessen](bence) nächtliche Wege führen. In der zweiten Handlung holt der [Ire](colm) eine [Jockeyin](amrit) aus [Leeds](@leeds) in den Stall, [Amrit Gill](amrit), mit [der](amrit) [Ilka](ilka) nun um den Sattel konkurriert. Wer von [beiden](amrit+ilka) im Frühling reitet, soll die Stoppuhr bestimmen.
- hire blau lajos "engagiert"
- reveal wirt blau "Zunge"
- investigate blau bence "beschattet"
+ discover blau bence "sieht"
- hire amrit colm "holt"
- enemy.start amrit ilka "konkurriert"

== 4 Gatter
Vor die Wahl gestellt, ob [er](blau) [seinem](blau) [Auftraggeber](lajos) die Wahrheit sagt oder sich vom jungen [Liebhaber](bence) [Gretas](greta) schmieren lässt, nimmt der [Detektiv](blau) das Geld. [Bence](bence) hat dafür die Kasse [seines](bence) [Vaters](lajos) geplündert. [Malac](malac), [der](malac) den Griff in die Schatulle beobachtet hat, kommt in Gewissensnöte, denn [er](malac) hat den [Jungen](bence) aufgezogen, nachdem die [Mutter](baronin) fortgegangen war. Im Training verweigert der genesene [Hengst](sturm) vor [Amrit](amrit) jeden Gehorsam und wirft [sie](amrit) in den Graben; mit gebrochenem Schlüsselbein muss die [Engländerin](amrit) zusehen, wie [ihre](amrit) [Rivalin](ilka) die Bahn in Rekordzeit umrundet.
- boss lajos blau "Auftraggeber"
- couple bence greta "Liebhaber"
- gift bence blau "schmieren"
- betray blau lajos "nimmt"
+ steal bence lajos "geplündert"
- parent lajos bence "Vaters"
- discover malac bence "beobachtet"
- sad malac "Gewissensnöte"
- help.past malac bence "aufgezogen"
- parent baronin bence "Mutter"
- recover sturm "genesene"
+ injure amrit sturm "gebrochenem"
- enemy amrit ilka "Rivalin"

== 5 Die Remise
[Blau](blau) verlangt mehr, als [Bence](bence) beschaffen kann, und steckt [Vadas](vadas) schließlich aus Bosheit, was in [dessen](vadas) Remise vor sich geht. Der [Baron](vadas) lauert dem [Paar](bence+greta) mit der Reitpeitsche auf, schlägt den [Sohn](bence) des [Erzfeindes](lajos) blutig und sperrt [seine](vadas) [Tochter](greta) in den Turm. [Dr. Halmos](tierarzt), [der](tierarzt) eigentlich wegen einer Kolik gerufen wurde, näht den [Verprügelten](bence) im Stall und schwört Verschwiegenheit. Derweil freunden sich [Ilka](ilka) und die verletzte [Amrit](amrit) beim nächtlichen Kartenspiel an, und [Ilka](ilka) gibt zu, dass [sie](ilka) lieber fliegen lernen würde als reiten.
- threaten blau bence "verlangt"
- reveal blau vadas "steckt"
- couple bence greta "Paar"
+ attack vadas bence "schlägt"
- enemy lajos vadas "Erzfeindes"
- parent lajos bence "Sohn"
- parent vadas greta "Tochter"
+ abduct vadas greta "sperrt"
- treat bence tierarzt "näht"
- friend.start amrit ilka "freunden"

== 6 Ein langer Sonntag
Im Dorf ist Kirtag. [Lajos](lajos) tanzt mit keiner. [Colm](colm) trinkt nur Wasser. Der [Wirt](wirt) staunt über den [Iren](colm). [Colm](colm) sagt, [er](colm) habe genug getrunken für zwei Leben. Am Turm wirft [Misi](junge) Steinchen. [Misi](junge) ist der [Enkel](junge) von [Malac](malac). [Greta](greta) lässt ein Laken herab. [Misi](junge) fängt [Greta](greta) auf. [Die zwei](greta+junge) rennen zum Fluss. Am Fluss wartet [Bence](bence). Das Boot trägt nur [Bence](bence) und [Greta](greta). Nachts schießt der [Baron](vadas) auf Enten. [Er](vadas) trifft keine, nur [Misi](junge).
- celebrate _ "Kirtag"
- kin junge malac "Enkel"
+ flee greta vadas "Laken"
- help junge greta "fängt"
- flee bence+greta "Boot"
+ injure junge vadas "trifft"

== 7 Deichbruch
Der angeschossene [Junge](junge) erliegt im Kreiskrankenhaus [seinen](junge) Wunden, und der [Großvater](malac) schwört am offenen Sarg, [er](malac) werde den [Schützen](vadas) mit eigenen Händen richten. Die Gendarmerie spricht von einem Jagdunfall. [Lajos](lajos), [der](lajos) in der Kirche neben [seinem](lajos) [Pfleger](malac) kniet, erfährt erst jetzt, mit wem [sein](lajos) [Sohn](bence) durchgebrannt ist, und wirft [Blau](blau), [der](blau) [ihm](lajos) alles verschwiegen hat, aus dem Haus. Die [Flüchtigen](bence+greta) finden derweil in [Szeged](@szeged) Unterschlupf bei einer [Frau](baronin), [die](baronin) sich als [Gretas](greta) totgeglaubte [Mutter](baronin) herausstellt.
+ die junge vadas "erliegt"
- kin junge malac "Großvater"
- threaten malac vadas "schwört"
- boss lajos malac "Pfleger"
- parent lajos bence "Sohn"
- discover lajos bence+greta "erfährt"
- flee.past bence+greta "durchgebrannt"
- quit blau lajos "wirft"
- betray.past blau lajos "verschwiegen"
- housemate.start baronin bence+greta "Unterschlupf"
- die! baronin "totgeglaubte"
+ parent baronin greta "Mutter"

== 8 Zwei Mütter, ein Brief
Was der [Baron](vadas) [seiner](vadas) [Tochter](greta) ein Leben lang verschwiegen hat, legt die [Frau](baronin) in [Szeged](@szeged) nun auf den Tisch: [Sie](baronin) hat vor achtzehn Jahren zwei Männer verlassen, erst [Lajos](lajos), dann [Vadas](vadas), und ist somit auch die [Mutter](baronin) der [Geschwister](bence+ilka) vom anderen Ufer. [Bence](bence) und [Greta](greta) sind Halbgeschwister. Noch in derselben Stunde trennen sich [die beiden](bence+greta) am Bahnsteig. Auf dem Gestüt bietet [Colm](colm) dem trauernden [Malac](malac) an, mit [ihm](malac) gemeinsam zu schweigen; tatsächlich nimmt [er](colm) [ihm](malac) dabei unbemerkt die Patronen aus der Joppe.
- betray.past vadas greta "verschwiegen"
+ reveal baronin bence+greta "legt"
- breakup.past baronin lajos+vadas "verlassen"
- parent vadas greta "Tochter"
- parent baronin bence+ilka "Mutter"
- sibling bence ilka "Geschwister"
- sibling bence greta "Halbgeschwister"
+ breakup bence greta "trennen"
- sad malac "trauernden"
- steal colm malac "nimmt"

== 9 Der leere Sattel
Eine Woche vor dem Derby fehlt [Szélvész](sturm). [Amrit](amrit), [deren](amrit) Schulter verheilt ist, liest Hufspuren bis zur alten Ziegelei, in der ein gedungener Fuhrknecht den [Fuchs](sturm) bewacht, und hält den Kerl mit Fragen nach dem Weg hin, während [Ilka](ilka) den Riegel hebt und auf dem ungesattelten [Hengst](sturm) davongaloppiert. Der Auftrag stammt, wie der Knecht später aussagt, von [Blau](blau), [den](blau) der [Baron](vadas) inzwischen in Sold genommen hat. [Lajos](lajos) sitzt unterdessen nach achtzehn Jahren [seiner](lajos) ersten [Frau](baronin) gegenüber und weiß nicht, wohin mit den Händen.
+ steal blau lajos "fehlt"
- recover amrit "verheilt"
- discover amrit sturm "liest"
- betray amrit _ "hin"
+ rescue ilka sturm "davongaloppiert"
- accuse _ blau "aussagt"
- hire.past blau vadas "Sold"
- meet baronin lajos "gegenüber"
- ex baronin lajos "ersten Frau"

== 10 Im Namen des Volkes
Der [Wirt](wirt), vom Gewissen geplagt, sagt vor dem Richter aus, [Vadas](vadas) habe in jener Nacht genau gewusst, dass im Schilf ein Mensch stand. Der [Gutsherr](vadas) wird noch im Gerichtssaal festgenommen, reißt sich aber los und flüchtet über den Hinterhof. Dort wartet [Malac](malac) mit der Flinte des [Züchters](lajos). Der alte [Mann](malac) drückt ab, und es klickt nur; der [Ire](colm) hat ein zweites Mal vorgesorgt. Gemeinsam führen [sie](colm+malac) den zitternden [Adligen](vadas) zurück. Auf dem Gestüt bittet [Bence](bence) [seinen](bence) [Vater](lajos) um Vergebung für die leere Kasse, und [dieser](lajos) gewährt sie.
- accuse wirt vadas "sagt"
+ arrest _ vadas "festgenommen"
- flee vadas "flüchtet"
+ kill? malac vadas "drückt"
- sad vadas "zitternden"
- rescue colm vadas "vorgesorgt"
- parent lajos bence "Vater"
- steal.past bence lajos "leere Kasse"
- reconcile bence lajos "gewährt"

== 11 Waage
Am Vorabend des Derbys fällt [Ilka](ilka) mit hohem Fieber aus, und [Feeney](colm) setzt kurzerhand die [Engländerin](amrit) in den Sattel, [die](amrit) der [Fuchs](sturm) einst in den Graben befördert hat. [Ilka](ilka) verrät [ihr](amrit) vom Bett aus das Lied, bei dem der [Hengst](sturm) ruhig wird. [Greta](greta), nun allein auf dem Gut, meldet die Stute [ihres](greta) inhaftierten [Vaters](vadas) nicht ab, sondern reitet sie selbst. In einem kurzen Zwischenspiel versucht [Blau](blau), den Waagemeister mit einem Umschlag umzustimmen, gerät jedoch an dessen Schwester und bezieht Prügel mit dem Regenschirm.
+ ill ilka "Fieber"
- hire amrit colm "setzt"
- injure.past amrit sturm "Graben"
- help ilka amrit "verrät"
- parent vadas greta "Vaters"
- arrest.past _ vadas "inhaftierten"
- gift? blau _ "Umschlag"
- attack _ blau "Prügel"

== 12 Zielfoto
Im Derby gehen [Amrit](amrit) auf [Szélvész](sturm) und [Greta](greta) auf der Stute Kopf an Kopf in die Gerade; das Zielfoto gibt dem [Hengst](sturm) recht. Die [Unterlegene](greta) gratuliert als Erste und wird von [Bence](bence), [der](bence) [sie](greta) nun [Schwester](greta) nennt, aus dem Sattel gehoben. [Colm](colm) erhält [seine](colm) Lizenz zurück, bleibt aber auf dem Gestüt, da [er](colm) dem [Pferdepfleger](malac) versprochen hat, [dessen](malac) Lebensabend zu teilen. [Ilka](ilka), wieder bei Kräften, verkauft [ihren](ilka) Sattel an [Amrit](amrit) und meldet sich auf dem Flugplatz an. Das letzte Bild zeigt einen Grabstein mit frischem Hafer.
+ find amrit greta "gibt"
- lose greta "Unterlegene"
- sibling bence greta "Schwester"
- find colm "erhält"
- housemate? colm malac "teilen"
- recover ilka "bei Kräften"
