%series Klasse Übersee
%lang de
%genre youth series, sailing boarding school on a three-master, recap log of a fan forum
%cast fenna | Fenna Brodersen; Fenna | f
%cast ilyas | Ilyas | m
%cast cornelius | Cornelius von Thun; Cornelius; Conny | m
%cast tuuli | Tuuli | f
%cast bele | Bele | f
%cast rocio | Rocío | f
%cast piet | Kapitän Hinrichs; Hinrichs; der Käpt'n | m
%cast oktavia | Frau Dr. Oktavia Senge; Frau Senge; Senge; Oktavia | f
%cast smutje | Bonifaz | m
%cast vater | Thorolf Brodersen; Thorolf | m
%cast mutterfenna | - | f
%cast bruder | Wim | m
%cast blinder | Jakub | m
%cast arzt | - | f
%cast fischer | - | m
%cast cconny | - | f
%cast oma | - | f
%cast polizist | - | m
%cast bootsmann | Ragnhild | f
%cast andere | - | f
%cast chauffeur | - | m
%cast posten | - | m
%cast aino | Aino | f

== 1 Auslaufen
Dreißig Jugendliche, ein Schuljahr, ein Schiff: Die [Amphitrite](*amphitrite) legt in [Bremerhaven](@bremerhaven) ab. [Fenna](fenna) ist nur an Bord, weil [ihre](fenna) [Eltern](mutterfenna+vater) sich daheim um das Haus zanken. [Ihren](fenna) Koffer hat jemand vertauscht; in dem fremden liegen Fechthandschuhe. Deren [Besitzer](cornelius), [Cornelius von Thun](cornelius), steht an Deck in [ihrem](fenna) Friesennerz und weigert sich, ihn auszuziehen. Koje an Koje mit [ihr](fenna) wohnt die schweigsame [Tuuli](tuuli), [die](tuuli) nachts auf Finnisch flucht. [Ilyas](ilyas), Stipendiat aus [Duisburg](@duisburg), kotzt schon im Hafen und wird dabei von [Bele](bele) gefilmt. [Käpt'n](piet) [Hinrichs](piet) verliest die Regeln: kein Alkohol, keine Handys, keine Pärchen. Gelächter.
- quarrel mutterfenna vater "zanken"
- parent mutterfenna+vater fenna "Eltern"
+ travel _ "legt"
- reject cornelius fenna "weigert"
- steal cornelius fenna "Friesennerz"
- housemate fenna tuuli "Koje an Koje"
- ill ilyas "kotzt"
- create bele "gefilmt"
- lose fenna "vertauscht"

== 2 Windstärke acht
In der Biskaya liegt halb [Übersee](#uebersee) flach. Beim Reffen rutscht [Cornelius](cornelius) von der Rah und baumelt an einem Fuß. Ausgerechnet der grüne [Ilyas](ilyas) klettert hoch und hält [ihn](cornelius), bis [Ragnhild](bootsmann), die [Bootsfrau](bootsmann), eine Leine geworfen hat. Unten tut der [Adlige](cornelius), als hätte [er](cornelius) alles im Griff gehabt. [Bele](bele) hat auch das gefilmt. [Frau Senge](oktavia), die [Klassenlehrerin](oktavia), konfisziert [ihr](bele) die Kamera und sieht sich abends in der Kammer alles an, zweimal, weil im Hintergrund [Hinrichs](piet) so unverschämt gut aussieht. Heimlich funkt [Fenna](fenna) nach Hause. Der [Vater](vater) nimmt ab, im Hintergrund hört man eine [Frau](andere), und es ist nicht [ihre](fenna) [Mutter](mutterfenna).
- injure? cornelius "baumelt"
+ rescue ilyas cornelius "hält"
- help bootsmann ilyas "Leine"
- betray cornelius _ "als hätte er"
- advisor oktavia bele "Klassenlehrerin"
- steal oktavia bele "konfisziert"
- love oktavia piet "unverschämt gut"
- parent vater fenna "Vater"
- parent mutterfenna fenna "Mutter"
+ discover fenna vater "hört"
- affair? andere vater "eine Frau"

== 3 Lissabon, Pier 4
Landgang. [Tuuli](tuuli) verschwindet für fünf Stunden, und als [sie](tuuli) wiederkommt, hat [sie](tuuli) ein Veilchen und sagt keinem, woher. [Fenna](fenna) verarztet [sie](tuuli) mit gefrorenen Erbsen aus der Kombüse. Der [Smutje](smutje), [Bonifaz](smutje) mit Namen, merkt, dass in [seiner](smutje) Proviantlast fremde Kekskrümel liegen. Hinter den Reissäcken hockt eine blinde [Passagierin](rocio): [Rocío](rocio), fünfzehn, aus einem Heim in [Vigo](@vigo) ausgerissen. [Er](smutje) müsste [sie](rocio) melden. Stattdessen brät [er](smutje) [ihr](rocio) ein Ei. [Cornelius](cornelius) gibt [Fenna](fenna) den Friesennerz zurück, gewaschen, mit einem Zettel in der Tasche. [Sie](fenna) liest ihn nicht. Wir schon: „Danke. Er riecht nach [dir](fenna).“
- return tuuli "wiederkommt"
- injure tuuli "Veilchen"
- treat tuuli fenna "verarztet"
+ discover smutje rocio "merkt"
- find smutje rocio "hockt"
- flee.past rocio "ausgerissen"
- reveal! smutje _ "melden"
- gift smutje rocio "Ei"
+ gift cornelius fenna "gibt"
- love? cornelius fenna "riecht"
- flee tuuli "verschwindet"
- reveal! tuuli _ "keinem"

== 4 Eine zu viel
Beim Zählappell sind es einunddreißig. [Hinrichs](piet) tobt, der [Koch](smutje) gesteht, die [Ausreißerin](rocio) wird in die Offiziersmesse gebracht und soll in [Las Palmas](@laspalmas) von Bord. [Bele](bele) startet eine Unterschriftenaktion. Alle unterzeichnen außer [Tuuli](tuuli), [die](tuuli) findet, wer ein Heim verlasse, habe immerhin eins gehabt. Darüber geraten [sie](bele+tuuli) sich in die Haare, dass die Teller fliegen. [Ilyas](ilyas) bringt der [Spanierin](rocio) in der Messe Kreuzknoten bei und lernt dafür von [ihr](rocio) Schimpfwörter. [Frau Senge](oktavia) rechnet dem [Kapitän](piet) vor, was ein Heimplatz kostet und was eine Kojenbelegung. Am Ende darf [Rocío](rocio) bleiben, fürs Erste als Kombüsenhilfe.
- sad piet "tobt"
- reveal smutje piet "gesteht"
- travel? rocio "von Bord" @laspalmas
- help bele rocio "Unterschriftenaktion"
- reject tuuli bele "außer"
+ quarrel bele tuuli "Haare"
- advisor ilyas rocio "Kreuzknoten"
- advisor rocio ilyas "lernt"
- help oktavia rocio "rechnet"
+ hire rocio "Kombüsenhilfe"

== 5 Flaute
Seit drei Tagen kein Wind, alle drehen durch. [Fenna](fenna) findet endlich den Zettel, rennt zu [Conny](cornelius) und erwischt [ihn](cornelius) in der Segelkammer beim Knutschen – mit [Bele](bele). [Sie](fenna) stopft Nerz samt Papier in die Ballasttanks. [Er](cornelius) beteuert, es sei eine Wette gewesen; das macht es nicht besser, vor allem nicht für die [Partnerin](bele) der Wette, [die](bele) das zum ersten Mal hört. [Ilyas](ilyas) schwimmt um das Schiff, obwohl [er](ilyas) Angst vor Haien hat, weil [Rocío](rocio) behauptet hat, [er](ilyas) traue sich nicht. Nachts hört die Wache jemanden weinen. Es ist nicht [Fenna](fenna), es ist die [Senge](oktavia). In [ihrer](oktavia) Hand: eine Röntgenaufnahme.
- find fenna "findet"
+ kiss bele cornelius "Knutschen"
- discover fenna bele+cornelius "erwischt"
- betray cornelius bele "Wette"
- discover bele cornelius "zum ersten Mal hört"
- sad ilyas "Angst"
+ sad oktavia "weinen"
- ill? oktavia "Röntgenaufnahme"

== 6 Las Palmas
Post! [Ilyas](ilyas) kriegt ein Paket von [seiner](ilyas) [Großmutter](oma), [Tuuli](tuuli) wie immer nichts. [Fennas](fenna) [Mutter](mutterfenna) schreibt, dass man künftig zwei Adressen habe. [Cornelius](cornelius) liest, [sein](cornelius) Erbe sei futsch, der Familiensitz versteigert, die [Frau Mama](cconny) samt [Chauffeur](chauffeur) nach [Monaco](@monaco) durchgebrannt. [Er](cornelius) lacht so lange, bis es keins mehr ist. Wer setzt sich zu [ihm](cornelius)? Nicht die [Gekränkte](fenna), nicht die [Verwettete](bele), sondern [Tuuli](tuuli), [die](tuuli) bisher keine drei Sätze mit [ihm](cornelius) gewechselt hat. [Sie](tuuli) sagt: „Willkommen im Club.“ In einer Klinik am Hafen erfährt [Oktavia](oktavia) von einer [Ärztin](arzt) mit kalten Händen, dass der Schatten gutartig ist. [Hinrichs](piet), [der](piet) [sie](oktavia) hingefahren hat, tanzt vor dem Parkautomaten.
- gift oma ilyas "Paket"
- kin ilyas oma "Großmutter"
- divorce? mutterfenna vater "zwei Adressen"
- parent mutterfenna fenna "Mutter"
- lose cornelius "futsch"
- parent cconny cornelius "Frau Mama"
+ flee cconny+chauffeur "durchgebrannt" @monaco
- sad cornelius "keins mehr"
- sad fenna "Gekränkte"
- betray.past cornelius bele "Verwettete"
- help tuuli cornelius "setzt"
- treat oktavia arzt "Klinik"
+ recover oktavia "gutartig"
- help piet oktavia "hingefahren"
- happy piet "tanzt"

== 7 Atlantik, Tag 9
Ein [Mann](fischer) treibt auf einer Palette im Nirgendwo. [Ragnhild](bootsmann) springt, [Ilyas](ilyas) hinterher, gemeinsam hieven [sie](bootsmann+ilyas) den [Ertrinkenden](fischer) über die Reling, einen senegalesischen [Fischer](fischer), [dessen](fischer) [Bruder](bruder) zwei Tage vorher losgelassen hat. [Er](fischer) redet mit keinem außer [Rocío](rocio), mit [der](rocio) [er](fischer) nicht eine Silbe gemeinsam hat. [Bele](bele), wieder im Besitz [ihrer](bele) Kamera, will [ihn](fischer) aufnehmen und lässt es im letzten Augenblick bleiben. Kleinlaut bittet [sie](bele) hinterher [Fenna](fenna), [ihr](bele) wegen der Segelkammer nicht mehr gram zu sein. [Die](fenna) hält [ihr](bele) die halbe Schokolade hin. [Conny](cornelius) steht daneben und bekommt nichts.
+ rescue bootsmann+ilyas fischer "hieven"
- sibling bruder fischer "Bruder"
- die.past bruder "losgelassen"
- find bele "wieder im Besitz"
- create! bele fischer "aufnehmen"
- reconcile? bele fenna "gram"
+ reconcile bele fenna "hält"
- gift fenna bele "Schokolade"

== 8 Äquatortaufe
Neptun (der [Koch](smutje) mit Mopp auf dem Kopf) tauft alle mit Bilgenwasser. [Cornelius](cornelius), seit dem Brief ohne jeden Dünkel, lässt sich als Erster das Haar scheren und kriegt dafür von [Fenna](fenna) das erste Lächeln seit tausend Meilen. Im Trubel fragt [Hinrichs](piet) die [Klassenlehrerin](oktavia), ob [sie](oktavia) [seine](piet) eigene Regel Nummer drei mit [ihm](piet) brechen möge. [Senge](oktavia) kippt [ihm](piet) den Eimer über und nickt. [Tuuli](tuuli) erzählt den Mädchen endlich, was in [Lissabon](@lissabon) war: [Sie](tuuli) hat dort nach [ihrem](tuuli) [Vater](blinder) gesucht, einem [Hafenarbeiter](blinder), und einen getroffen, der [ihn](blinder) kannte und nicht mochte. Das Veilchen galt eigentlich [ihm](blinder).
- celebrate _ "tauft"
- happy fenna cornelius "Lächeln"
+ date? oktavia piet "Regel Nummer drei"
- attack oktavia piet "kippt"
+ reveal tuuli _ "erzählt"
- find? tuuli blinder "gesucht"
- parent blinder tuuli "Vater"
- meet _ tuuli "getroffen"
- attack.past _ tuuli "Veilchen"

== 9 Salvador da Bahia
Die Einwanderungsbehörde kommt an Bord. Ein [Polizist](polizist) mit Listen nimmt [Rocío](rocio) und den [Schiffbrüchigen](fischer) mit. [Hinrichs](piet) brüllt, [Bonifaz](smutje) weint in die Suppe. Nachts büxen vier aus: [Fenna](fenna), [Ilyas](ilyas), [Tuuli](tuuli) und [Cornelius](cornelius). Der [Ex-Baron](cornelius) redet am Tor der Wache so lange Französisch, bis der [Posten](posten) [ihn](cornelius) für einen Konsul hält. Hinten hebt [Ilyas](ilyas) das Fenster aus. [Rocío](rocio) fällt [ihm](ilyas) um den Hals, mit vollem Schwung, und der Kuss trifft [beide](ilyas+rocio) unvorbereitet. Der [Fischer](fischer) kommt nicht mit. [Er](fischer) zeigt auf [seine](fischer) Füße: Land. [Er](fischer) wolle nie wieder woandershin.
+ arrest polizist fischer+rocio "nimmt"
- sad piet "brüllt"
- sad smutje "weint"
- flee cornelius+fenna+ilyas+tuuli "büxen"
- betray cornelius posten "hält"
+ rescue ilyas rocio "hebt"
- happy rocio "fällt"
- kiss ilyas rocio "Kuss"
- travel! fischer "woandershin"

== 10 Funkstille
Zur Strafe drei Wochen Deckschrubben für die [vier](cornelius+fenna+ilyas+tuuli), ausgesprochen von [Senge](oktavia), [die](oktavia) heimlich stolz ist. Per Funk meldet sich [Thorolf Brodersen](vater), in der Leitung krächzend: Die [Mama](mutterfenna) sei bei Glatteis gegen einen Baum gefahren und liege ohne Bewusstsein. [Fenna](fenna) hört nur die Hälfte, dann reißt die Verbindung ab. Der nächste Hafen ist elf Tage entfernt. [Cornelius](cornelius) tauscht alle [seine](cornelius) Wachen, um nachts neben [ihr](fenna) zu sitzen, redet Blödsinn, schält Orangen, fragt nichts. [Bele](bele) schneidet aus [ihrem](bele) Material einen Film, in dem die [Verunglückte](mutterfenna) winkt: Abschied an der Pier, vierzehn Sekunden, die [sie](bele) der [Freundin](fenna) aufs Kopfkissen legt.
- accuse oktavia cornelius+fenna+ilyas+tuuli "Strafe"
- happy oktavia "stolz"
+ reveal vater fenna "meldet"
- injure mutterfenna "gefahren"
- ill mutterfenna "ohne Bewusstsein"
- parent mutterfenna fenna "Mama"
+ help cornelius fenna "sitzen"
- create bele "Film"
- gift bele fenna "Kopfkissen"
- friend bele fenna "Freundin"

== 11 Barbados
[Fenna](fenna) fliegt heim. Am Gate will [Cornelius](cornelius) etwas Kluges sagen und bringt nur heraus, dass [er](cornelius) den Zettel damals ernst gemeint habe. [Sie](fenna) drückt [ihm](cornelius) den Friesennerz gegen die Brust: „Nicht waschen.“ An Bord fehlt [sie](fenna) allen; [Tuuli](tuuli) flucht jetzt auf Plattdeutsch. Im Hafencafé spricht ein blinder [Akkordeonspieler](blinder) die [Finnin](tuuli) an, weil [ihre](tuuli) Stimme [ihn](blinder) an jemanden erinnert. [Jakub](blinder), so stellt [er](blinder) sich vor, hat vor Jahren bei einem Kranbrand das Augenlicht verloren, vorher lebte [er](blinder) in [Lissabon](@lissabon) und davor, mit einer [Frau](aino) namens [Aino](aino), in [Turku](@turku). [Tuuli](tuuli) lässt das Glas stehen und geht. An der Tür dreht [sie](tuuli) um.
- travel fenna "fliegt"
- confess cornelius fenna "ernst gemeint"
+ love cornelius fenna "ernst gemeint"
- gift fenna cornelius "drückt"
- sad _ fenna "fehlt"
- meet blinder tuuli "spricht"
- injure.past blinder "Kranbrand"
- couple.past aino blinder "lebte"
+ return tuuli blinder "dreht"

== 12 Zwei Väter
Im Krankenhaus [Emden](@emden) sitzt [Thorolf](vater) seit vierzehn Nächten am Bett der [Frau](mutterfenna), [die](mutterfenna) [er](vater) verlassen hat. Die [andere](andere), gesteht [er](vater) [Fenna](fenna), sei längst passé. Kaum hat die [Tochter](fenna) das winkende Filmchen abgespielt, drückt die [Bewusstlose](mutterfenna) [ihr](fenna) den Daumen. In [Bridgetown](@bridgetown) hat unterdessen [Tuuli](tuuli) [Jakub](blinder) gefragt, warum der [Vater](blinder) nie geschrieben hat. [Er](blinder) sagt, [er](blinder) habe nicht gewusst, dass es [sie](tuuli) gebe; [sie](tuuli) sagt, das sei keine Antwort; [er](blinder) sagt, nein. Dann spielen [sie](blinder+tuuli), [er](blinder) Akkordeon, [sie](tuuli) Löffel. [Ragnhild](bootsmann) bietet [ihm](blinder) die Überfahrt an. Die Ankunft in [Bremerhaven](@bremerhaven) werde jemand brauchen, der Musik mache.
- breakup.past vater mutterfenna "verlassen"
- affair.past andere vater "passé"
- reveal vater fenna "gesteht"
- parent vater fenna "Tochter"
+ recover mutterfenna "drückt"
- parent blinder tuuli "Vater"
- discover! blinder tuuli "nicht gewusst"
+ create blinder+tuuli "spielen"
- invite bootsmann blinder "Überfahrt"

== 13 Einlaufen
Nebel, Möwen, Eltern. Als Erste rennt [Bele](bele) von Bord, [ihr](bele) Film läuft nächste Woche im Kommunalkino. [Ilyas](ilyas) stellt [seiner](ilyas) [Oma](oma) [Rocío](rocio) vor, [die](rocio) dank [Bonifaz](smutje) jetzt einen Vormund, einen Nachnamen und ein Zimmer über [dessen](smutje) Imbiss hat. [Oktavia](oktavia) geht Arm in Arm mit dem [Käpt'n](piet) die Gangway hinunter; dreißig Regelbrecher pfeifen. Auf [Cornelius](cornelius) wartet keiner. [Er](cornelius) setzt sich auf den Koffer mit den Fechthandschuhen und tut beschäftigt. „Den hab [ich](fenna) schon mal geschleppt“, sagt jemand hinter [ihm](cornelius). [Fenna](fenna), neben [ihr](fenna) im Rollstuhl die [Mutter](mutterfenna), dahinter schiebend der [Vater](vater). [Sie](mutterfenna+vater) hätten noch ein Zimmer frei, brummt [Thorolf](vater). Friesennerz inklusive.
- create bele "Film"
- kin ilyas oma "Oma"
- advisor smutje rocio "Vormund"
- housemate rocio smutje "Zimmer über"
+ couple oktavia piet "Arm in Arm"
- sad cornelius "wartet keiner"
+ return fenna cornelius "hinter ihm"
- parent mutterfenna fenna "Mutter"
- parent vater fenna "Vater"
- invite vater cornelius "Zimmer frei"
- meet oma rocio "stellt"
