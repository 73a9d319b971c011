%series Letzte Seite
%lang de
%genre newspaper dramedy, Vienna, listings of a TV supplement
%cast nelly | Nelly Prohaska; Nelly | f
%cast wotruba | Chefredakteur Wotruba; Wotruba | m
%cast ilir | Ilir Hoxha; Ilir | m
%cast constanze | Constanze von Arx; Constanze | f
%cast stadtrat | Stadtrat Pirker; Pirker | m
%cast volontaer | Moritz | m
%cast tante | Tante Hermi; Hermi | f
%cast koechin | Danuta | f
%cast graf | - | m
%cast fotograf | Sepp | m
%cast enkelin | Luca | f
%cast hochstapler | Baron Tassilo; Tassilo | m
%cast informant | - | n
%cast graefin | - | f
%cast richter | - | m

== 1
Weil [ihre](nelly) Kolumne niemand mehr liest, wird [Nelly Prohaska](nelly) vom [Chefredakteur](wotruba) in die Abteilung für Todesanzeigen versetzt. Dort sitzt bereits [einer](ilir), [der](ilir) [ihr](nelly) sehr bekannt vorkommt: [Ilir Hoxha](ilir), vor drei Jahren [ihre](nelly) Sommerliebe, seither [ihr](nelly) schlechtes Gewissen. Oben in der Politik hat unterdessen [Constanze](constanze) das Sagen, [Wotrubas](wotruba) [Jüngste](constanze), [die](constanze) den Namen [ihres](constanze) geschiedenen [Grafen](graf) behalten hat und sonst nichts. Als ein [Anonymus](informant) Fotos von [Stadtrat Pirker](stadtrat) in den Briefkasten steckt, landen sie versehentlich bei den Toten.
- boss wotruba nelly "vom Chefredakteur"
- hire nelly wotruba "versetzt"
+ find nelly ilir "bekannt vorkommt"
- affair.past ilir nelly "Sommerliebe"
- colleague.start ilir nelly "sitzt bereits"
- parent wotruba constanze "Jüngste"
- divorce.past constanze graf "geschiedenen"
- gift informant "steckt"

== 2
Auf den Bildern speist der [Stadtrat](stadtrat) mit einem Bauherrn, mit dem [er](stadtrat) angeblich nie gesprochen hat. [Ilir](ilir) wittert eine Geschichte, [Nelly](nelly) eine Rückfahrkarte in die Redaktion, und so gehen die [Verbannten](ilir+nelly) der Sache heimlich gemeinsam nach. [Seine](stadtrat) [Köchin](koechin) sei eine wahre Perle, prahlt [Pirker](stadtrat) im Radio. Die [Perle](koechin) heißt [Danuta](koechin), schuftet ohne Papiere und bekommt seit Ostern keinen Groschen. Bei [Hermi](tante), der [Tante](tante) von [Nelly](nelly), findet [sie](koechin) Unterschlupf und kocht fortan dort, sehr zum Vergnügen des [Untermieters](fotograf), eines kurzsichtigen [Fotografen](fotograf).
- betray? stadtrat _ "angeblich"
+ investigate ilir+nelly stadtrat "gehen"
- boss stadtrat koechin "Köchin"
- kin nelly tante "Tante"
- help tante koechin "Unterschlupf"
- flee koechin stadtrat "findet"
+ move koechin tante "Unterschlupf"
- housemate fotograf tante "Untermieters"
- happy fotograf "Vergnügen"

== 3
Die Enthüllung hätte auf Seite eins gehört. Stattdessen prangt dort ein Porträt des [Stadtrats](stadtrat) mit Dackel, aus der Feder von [Constanze](constanze). [Nelly](nelly) stellt die [Ressortleiterin](constanze) im Treppenhaus zur Rede, und was [diese](constanze) antwortet, steht in keinem Wörterbuch. Dass die [Tochter](constanze) des [Chefs](wotruba) mit [Pirker](stadtrat) das Kopfkissen teilt, weiß im Haus nur [einer](volontaer): [Moritz](volontaer), der [Volontär](volontaer). [Der](volontaer) ist in [sie](constanze) bis über beide Ohren verschossen und würde sich eher die Zunge abbeißen, als [sie](constanze) bloßzustellen.
- create constanze "Feder"
+ quarrel constanze nelly "Rede"
- boss wotruba constanze+nelly "Chefs"
- parent wotruba constanze "Tochter"
+ affair constanze stadtrat "Kopfkissen"
- discover volontaer constanze+stadtrat "weiß im Haus"
- love volontaer constanze "verschossen"
- reveal! volontaer constanze "bloßzustellen"

== 4
Quasi zum Trost führt [Ilir](ilir) die [Kollegin](nelly) ins Strandbad aus, in dem vor drei Jahren alles anfing. Zwischen Pommes und Sprungturm will [er](ilir) endlich wissen, warum [sie](nelly) damals ohne Abschied verschwand. [Sie](nelly) habe Angst bekommen, sagt [Nelly](nelly), und zwar vor dem Glück. Da lacht [er](ilir), zum ersten Mal seit damals, und springt mitsamt Hemd ins Wasser. [Tante Hermi](tante) erhält Besuch von einem [Herrn](hochstapler) mit Siegelring, [der](hochstapler) [Baron Tassilo](hochstapler) genannt werden möchte und in der Tür ausrutscht, ehe [er](hochstapler) den Handkuss anbringen kann.
+ date ilir nelly "führt"
- colleague ilir nelly "Kollegin"
- breakup.past nelly ilir "ohne Abschied"
- sad.past nelly "Angst"
- reveal nelly ilir "vor dem Glück"
- happy ilir "lacht"
- meet hochstapler tante "Besuch"
- injure! hochstapler "ausrutscht"

== 5
Der [Chefredakteur](wotruba) ist umgekippt, mitten in der Sitzung. Es sei das Herz, heißt es aus dem Spital; es seien die Auflagenzahlen, heißt es in der Kantine. Für die Dauer [seiner](wotruba) Genesung übernimmt die [Tochter](constanze) das Ruder und streicht als Erstes die Todesanzeigen mitsamt Personal. Nun stehen [Nelly](nelly) und [Ilir](ilir) auf der Straße, immerhin mit den Fotos in der Tasche. [Moritz](volontaer) bittet die neue [Chefin](constanze), die Kündigung zurückzunehmen, und handelt sich dafür eine Ohrfeige und, eine Sekunde später, einen Kuss ein.
+ ill wotruba "umgekippt"
- recover? wotruba "Genesung"
- parent wotruba constanze "Tochter"
- hire constanze "Ruder"
+ quit ilir+nelly constanze "streicht"
- help? volontaer ilir+nelly "zurückzunehmen"
- boss.start constanze volontaer "Chefin"
- attack constanze volontaer "Ohrfeige"
- kiss constanze volontaer "Kuss"

== 6
Was tun zwei [Journalisten](ilir+nelly) ohne Zeitung? [Sie](ilir+nelly) gründen eine. „Letzte Seite“ erscheint im Selbstverlag, gedruckt in [Hermis](tante) Keller, ausgetragen vom [Untermieter](fotograf), und schon die erste Ausgabe schlägt ein: [Danuta](koechin) erzählt darin, wie [Pirker](stadtrat) [sie](koechin) um [ihren](koechin) Lohn gebracht hat. Der [Stadtrat](stadtrat) nennt es Verleumdung und zerrt die [Verfasserin](nelly) vor Gericht. [Constanze](constanze) gibt [ihrem](constanze) heimlichen [Liebhaber](stadtrat) Rückendeckung, [ihr](constanze) [Volontär](volontaer) trägt die Aktentasche. Am Abend fehlt aus der Mappe ein Blatt.
+ create ilir+nelly "gründen"
- help fotograf ilir+nelly "ausgetragen"
- help tante ilir+nelly "Keller"
- reveal koechin stadtrat "erzählt"
- steal stadtrat koechin "Lohn gebracht"
+ accuse stadtrat nelly "vor Gericht"
- affair constanze stadtrat "Liebhaber"
- help constanze stadtrat "Rückendeckung"
- boss constanze volontaer "Volontär"
- lose constanze "fehlt"

== 7
Der [Baron](hochstapler) hat [Hermi](tante) um die Hand gebeten, und die [Siebzigjährige](tante) schwebt. Nur [Danuta](koechin) traut dem [Bräutigam](hochstapler) nicht über den Weg: Wer isst denn Schnitzel mit dem Löffel? Auf eigene Rechnung folgt die [Köchin](koechin) [ihm](hochstapler) bis nach [Baden](@baden), wo [er](hochstapler) einer anderen [Witwe](graefin) denselben Antrag macht, mit demselben Ring. [Sepp](fotograf), der [Fotograf](fotograf), [der](fotograf) endlich eine Brille trägt, drückt ab. Soll man der [Verliebten](tante) das Bild zeigen? [Die zwei](fotograf+koechin) losen, und [beide](fotograf+koechin) verlieren.
+ propose hochstapler tante "Hand gebeten"
- happy tante "schwebt"
- engaged hochstapler tante "Bräutigam"
- investigate koechin hochstapler "folgt"
- travel hochstapler+koechin "folgt" @baden
+ discover fotograf+koechin hochstapler "drückt ab"
- propose hochstapler graefin "Antrag"
- betray hochstapler tante "mit demselben Ring"
- married.past _ graefin "Witwe"
- die.past _ "Witwe"
- love tante hochstapler "Verliebten"
- reveal? fotograf+koechin tante "zeigen"

== 8
Ein stiller Dienstag. [Wotruba](wotruba) lernt im Spitalsgarten wieder gehen, gestützt von [Luca](enkelin), [seiner](wotruba) zwölfjährigen [Enkelin](enkelin), [die](enkelin) [ihm](wotruba) täglich die Konkurrenz vorliest. Besonders lachen muss [er](wotruba) über eine gewisse „Letzte Seite“. Ob [ihre](enkelin) [Mutter](constanze) wisse, wie gut die sei? [Mama](constanze), erwidert das [Mädchen](enkelin), habe gestern alle Exemplare der Trafik aufgekauft und verbrannt. Da lässt der alte [Zeitungsmann](wotruba) den Stock fallen und tut drei Schritte ohne.
- recover wotruba "wieder gehen"
- help enkelin wotruba "gestützt"
- kin enkelin wotruba "Enkelin"
- happy wotruba "lachen"
- parent constanze enkelin "Mutter"
- reveal enkelin wotruba "erwidert"
+ discover wotruba constanze "lässt"

== 9
Der Prozess beginnt schlecht für die [Beklagte](nelly): Der [Richter](richter) hält [Danutas](koechin) Aussage für Rache, und die [Zeugin](koechin) selbst soll binnen einer Woche das Land verlassen. [Sepp](fotograf) hätte da eine Lösung, bringt aber vor lauter Stottern nur ein Foto des Standesamts heraus. [Sie](koechin) versteht, überlegt und sagt, [sie](koechin) heirate keinen aus Mitleid. Am zweiten Tag erhebt sich im Publikum [Moritz](volontaer) und überreicht dem Gericht das Blatt, das [er](volontaer) [Constanze](constanze) entwendet hat: eine Zahlungsanweisung, von [Pirker](stadtrat) eigenhändig unterschrieben.
- accuse stadtrat nelly "Beklagte"
- flee? koechin "verlassen"
+ propose fotograf koechin "Foto des Standesamts"
- reject koechin fotograf "keinen aus Mitleid"
- help volontaer nelly "überreicht"
- steal.past volontaer constanze "entwendet"
+ reveal volontaer stadtrat "Zahlungsanweisung"

== 10
Freispruch! [Nelly](nelly) fällt dem [Nächstbesten](ilir) um den Hals, und weil der [Nächstbeste](ilir) [Ilir](ilir) ist, bleibt es nicht beim Hals. [Constanze](constanze) hingegen schäumt: vom eigenen [Volontär](volontaer) verraten, vom [Geliebten](stadtrat) verleugnet, denn [Pirker](stadtrat) behauptet vor laufender Kamera, die [Dame](constanze) nur flüchtig zu kennen. Noch in derselben Stunde wirft [sie](constanze) den [Burschen](volontaer) hinaus, [dem](volontaer) nun nichts bleibt als die Erinnerung an einen Kuss. Als der [Stadtrat](stadtrat) [seinen](stadtrat) Koffer zum Flughafen rollt, nehmen [ihn](stadtrat) dort zwei Herren vom Betrugsdezernat in Empfang.
- happy nelly "Freispruch"
+ kiss ilir nelly "nicht beim Hals"
- sad constanze "schäumt"
- betray volontaer constanze "verraten"
- affair constanze stadtrat "Geliebten"
- betray stadtrat constanze "verleugnet"
- quit volontaer constanze "hinaus"
- kiss.past constanze volontaer "Erinnerung"
- flee? stadtrat "Koffer"
+ arrest _ stadtrat "in Empfang"

== 11
Das verlorene Los kommt doch noch zu seinem Recht: [Hermi](tante) findet beim Entwickeln das Bild aus [Baden](@baden). Geschrei gibt es keines. [Sie](tante) lädt den [Verlobten](hochstapler) und die [Witwe](graefin) auf denselben Kaffee ein, und was die [Damen](graefin+tante) mit dem falschen [Baron](hochstapler) anstellen, bleibt unter drei Augenpaaren; hernach fehlen [ihm](hochstapler) Ring, Schnurrbart und ein Schneidezahn. [Danuta](koechin), [deren](koechin) Frist um Mitternacht abläuft, wird von [Ilir](ilir) über die Grenze und wieder zurück kutschiert, diesmal mit einem Visum. Wer dafür gebürgt hat, verrät das Formular: [Chefredakteur Wotruba](wotruba), a. D.
+ discover tante hochstapler "findet beim Entwickeln"
- engaged hochstapler tante "Verlobten"
- invite tante graefin+hochstapler "lädt"
- attack graefin+tante hochstapler "anstellen"
- lose hochstapler "fehlen"
- help ilir koechin "kutschiert"
+ help wotruba koechin "gebürgt"
- quit.past wotruba "a. D."

== 12
[Wotruba](wotruba) kommt zurück, allerdings nicht in [sein](wotruba) Blatt, sondern in [Hermis](tante) Keller: [Er](wotruba) will für [die beiden](ilir+nelly) schreiben, [die](ilir+nelly) [er](wotruba) einst zu den Toten geschickt hat. [Seiner](wotruba) [Tochter](constanze) steht das Wasser bis zum Hals; die Anzeigenkunden springen ab, und [Luca](enkelin) spricht mit [ihrer](enkelin) [Mutter](constanze) nur noch in Schlagzeilen. Eine davon lautet: „Komm heim!“ [Nelly](nelly) hat [Ilir](ilir) gefragt, ob [er](ilir) bei [ihr](nelly) einziehen wolle, und [ihm](ilir) ist statt einer Antwort der Kaffee aus der Hand gefallen.
+ return wotruba "zurück"
- hire wotruba ilir+nelly "schreiben"
- parent wotruba constanze "Tochter"
- sad constanze "Wasser bis zum Hals"
- parent constanze enkelin "Mutter"
- quarrel constanze enkelin "nur noch in Schlagzeilen"
+ move? ilir nelly "einziehen"

== 13
Zwei Zeitungen werden eine: [Constanze von Arx](constanze) schluckt [ihren](constanze) Stolz, steigt die Kellertreppe hinab und schlägt den [Konkurrenten](ilir+nelly) die Fusion vor. Im Kleingedruckten steht, dass ein gewisser [Moritz](volontaer) wieder eingestellt wird; [er](volontaer) dankt und verlangt zusätzlich ein Abendessen mit der [Verlegerin](constanze). [Danuta](koechin) serviert das Festmahl und flüstert [Sepp](fotograf) beim Dessert ins Ohr, heute sei von Mitleid keine Rede mehr. Auf der letzten Seite der neuen Ausgabe steht unter „Vermählungen“ nur ein einziges Paar. Es hat drei Jahre und einen Sommer gebraucht.
- travel constanze "steigt"
- enemy constanze ilir+nelly "Konkurrenten"
+ reconcile? constanze ilir+nelly "Fusion"
- hire volontaer constanze "wieder eingestellt"
- invite volontaer constanze "verlangt"
- love koechin fotograf "von Mitleid keine Rede"
+ wedding ilir nelly "Vermählungen"
