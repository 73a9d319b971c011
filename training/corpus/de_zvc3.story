%series Obenbleiben
%lang de
%genre dramedy about an airline crew, streaming service
%cast thyra | Thyra Holm; Thyra; Holm | f
%cast gunnar | Gunnar | m
%cast coletta | Coletta | f
%cast achim | Achim | m
%cast rui | Rui | m
%cast jonte | Jonte | m
%cast tilda | Tilda | f
%cast yaren | Yaren | f
%cast ortwin | Ortwin | m
%cast psych | Dr. Lamprecht | m
%cast fluggast | - | m
%cast kind | - | f
%cast kind2 | - | m
%cast gebaerende | - | f
%cast mutter | - | f
%cast vorstand | - | m
%cast bruder | - | m

== 1 Start frei
Neue Streifen, alte Wunden. [Thyra](thyra) fliegt zum ersten Mal als Kapitänin, und rechts neben [ihr](thyra) sitzt ausgerechnet [Gunnar](gunnar), von [dem](gunnar) [sie](thyra) seit dem Frühjahr geschieden ist. Bis [Lissabon](@lissabon) reden [die zwei](gunnar+thyra) nur das Nötigste. In der Bordküche weist [Coletta](coletta) einen [Neuling](jonte) ein: [Jonte](jonte) kann alles außer Tomatensaft. Wo [seine](jonte) [Vorgesetzte](coletta) nach der Landung übernachtet, sollte [er](jonte) besser nicht fragen. [Ihr](coletta) [Gatte](achim) daheim fragt ja auch nicht.
- hire thyra "Kapitänin"
- colleague gunnar thyra "neben ihr"
+ divorce.past gunnar thyra "geschieden"
- travel gunnar+thyra "fliegt" @lissabon
- hire jonte "Neuling"
- boss coletta jonte "Vorgesetzte"
- married achim coletta "Gatte"

== 2 Doppelzimmer
[Rui](rui) kocht, [Rui](rui) singt, [Rui](rui) hält sich für [Colettas](coletta) einzigen Mann. Seit drei Jahren teilt die [Purserin](coletta) bei jedem Aufenthalt Tisch und Bett mit [ihm](rui), und [Achim](achim) kommt in [ihren](coletta) Erzählungen nicht vor. [Jonte](jonte) hat sich derweil in Sitz 4C verguckt: [Tilda](tilda) reist viel, lacht laut und lässt absichtlich [ihren](tilda) Schal liegen. [Yaren](yaren) meldet sich zum dritten Mal krank. Was keiner ahnt: Beim bloßen Gedanken an Turbulenzen bricht [ihr](yaren) der Schweiß aus.
+ affair coletta rui "Tisch und Bett"
- betray coletta rui "einzigen Mann"
- reveal! coletta rui "nicht vor"
- love.start jonte tilda "verguckt"
- flirt tilda jonte "lässt absichtlich"
+ sad yaren "Schweiß"

== 3 Nebel über Oslo
Umkehren oder landen? [Thyra](thyra) dreht ab, [Gunnar](gunnar) hätte aufgesetzt, und [ihr](gunnar+thyra) Wortgefecht läuft versehentlich über den Kabinenlautsprecher. Gestrandet in [Göteborg](@goeteborg), spielt die halbe Crew Karten. [Yaren](yaren) vertraut sich [Dr. Lamprecht](psych) an, dem [Psychologen](psych) der Airline, [dem](psych) [seine](psych) Schweigepflicht heilig ist. Hoffentlich. [Tilda](tilda), ebenfalls an Bord, lädt [Jonte](jonte) auf einen Glühwein ein. Erst beim dritten Becher erwähnt [sie](tilda), für wen [sie](tilda) arbeitet: für ein Magazin, das über die Airline herzieht.
+ quarrel gunnar thyra "Wortgefecht"
- reveal yaren psych "vertraut"
- advisor psych yaren "Psychologen"
+ date jonte tilda "Glühwein"
- invite tilda jonte "lädt"
- reveal tilda jonte "erwähnt"

== 4 Dienstplan
[Ortwin](ortwin) plant, also herrscht [er](ortwin). Der [Disponent](ortwin) setzt [Thyra](thyra) und [Gunnar](gunnar) fortan auf jede gemeinsame Umlaufstrecke, aus Rache, denn bei der Weihnachtsfeier ist [er](ortwin) mit einem plumpen Annäherungsversuch an der [Pilotin](thyra) gescheitert. [Coletta](coletta) indessen fällt aus allen Wolken: [Achim](achim) hat zum Hochzeitstag zwei Wochen [Lissabon](@lissabon) gebucht, im Viertel [ihres](coletta) [Liebhabers](rui). Und [Yaren](yaren) schluckt vor dem Start eine blaue Pille. Dann noch eine.
- colleague gunnar thyra "gemeinsame"
- enemy ortwin thyra "Rache"
+ reject.past thyra ortwin "gescheitert"
- flirt.past ortwin thyra "Annäherungsversuch"
- married achim coletta "Hochzeitstag"
- discover coletta achim "fällt aus allen Wolken"
- gift achim coletta "gebucht"
- travel? achim+coletta "gebucht" @lissabon
- affair coletta rui "Liebhabers"

== 5 Reihe 22
Ein [Fluggast](fluggast) greift sich ans Herz, und der einzige [Mensch](yaren) im Gang, [der](yaren) [ihn](fluggast) wiederbeleben könnte, sitzt benommen auf dem Klappsitz. Es ist [Jonte](jonte), [der](jonte) an [Yarens](yaren) Stelle drückt und zählt, bis der [Passagier](fluggast) wieder Farbe bekommt. Von den Tabletten sagt [er](jonte) der [Kapitänin](thyra) nichts. [Gunnar](gunnar) landet butterweich, worauf [ihm](gunnar) [seine](gunnar) [Verflossene](thyra) zum ersten Mal seit Monaten ein Kompliment macht. Merkwürdig, wie lange [er](gunnar) dann im leeren Cockpit sitzen bleibt.
+ ill fluggast "ans Herz"
- ill yaren "benommen"
+ rescue jonte fluggast "drückt und zählt"
- recover fluggast "Farbe"
- reveal! jonte thyra "nichts"
- ex gunnar thyra "Verflossene"

== 6 Alfama
Zwei [Männer](achim+rui), eine Treppe. Beim Fado-Abend stellt der [Wirt](rui) die [Frau](coletta) [seines](rui) Lebens vor, und [Achim](achim), am Nachbartisch, erkennt [Colettas](coletta) Lachen. Was folgt, ist eine Schlägerei mit Sardinen. Danach will keiner der [Herren](achim+rui) die [Stewardess](coletta) mehr haben. In [Hamburg](@hamburg) beichtet [Yaren](yaren) nach langem Anlauf die Pillen, woraufhin [Thyra](thyra) [sie](yaren) vom Dienst suspendiert und [ihr](yaren) noch am selben Abend eine Klinik sucht. [Jonte](jonte) schläft bei [Tilda](tilda), zum Nachdenken kommt [er](jonte) morgen.
+ discover achim coletta+rui "erkennt"
- love rui coletta "Frau seines Lebens"
+ attack achim rui "Schlägerei"
- breakup achim+rui coletta "keiner"
- reveal yaren thyra "beichtet"
- quit yaren "suspendiert"
- help thyra yaren "Klinik"
- sex jonte tilda "schläft"

== 7 Schlafende Hunde
Gerüchte fliegen schneller als jede Maschine. [Ortwin](ortwin) steckt dem [Vorstand](vorstand), [Holm](thyra) habe Drogen im Team vertuscht. Die [Beschuldigte](thyra) schwört, erst seit Dienstag davon zu wissen; geglaubt wird [ihr](thyra) nicht. [Gunnar](gunnar) gibt zu Protokoll, [er](gunnar) allein habe geschwiegen, und riskiert für die [Ex-Frau](thyra) den eigenen Posten. Obdachlos und doppelt verlassen, kriecht [Coletta](coletta) auf [Jontes](jonte) Sofa unter. Unter dem Kissen findet [sie](coletta) [Tildas](tilda) Notizen über die Crew, Seite für Seite.
+ accuse ortwin thyra "steckt"
- reveal gunnar "gibt zu Protokoll"
- help gunnar thyra "riskiert"
- quit? gunnar "Posten"
- ex gunnar thyra "Ex-Frau"
- move coletta jonte "Sofa"
- breakup.past achim+rui coletta "verlassen"
+ discover coletta tilda "Notizen"

== 8 Quellenschutz
»Alles nur Recherche«, sagt [Tilda](tilda), und das ist das Schlimmste, was man einem frisch Verliebten sagen kann. [Jonte](jonte) setzt [sie](tilda) samt Laptop vor die Tür. Dass [sie](tilda) den Artikel zurückgezogen hat, den die Redaktion längst bezahlt hatte, liest [er](jonte) erst viel später in einer Mail, die im falschen Ordner gelandet ist. In der Klinik lernt [Yaren](yaren) wieder atmen. [Ihre](yaren) [Mutter](mutter) besucht [sie](yaren) täglich; von [Coletta](coletta), [die](coletta) sich sonst um alles kümmert, kommt keine Zeile.
- reveal tilda jonte "Recherche"
- betray.past tilda jonte "Recherche"
- love jonte tilda "Verliebten"
+ breakup jonte tilda "vor die Tür"
- discover? jonte tilda "liest"
- recover yaren "wieder atmen"
- parent mutter yaren "Mutter"
- help mutter yaren "besucht"

== 9 Am Boden
Zwangspause für [Thyra](thyra): Bis zum Ende der Untersuchung darf die [Pilotin](thyra) nur noch Simulatoren bewegen. In der Kantine begegnet [sie](thyra) [Gunnar](gunnar), [der](gunnar) ebenfalls auf Eis liegt, und zum ersten Mal sprechen [die beiden](gunnar+thyra) über die [Tochter](kind), [die](kind) [sie](gunnar+thyra) vor vier Jahren verloren haben. Kein Anwalt, kein Vorwurf, nur zwei kalte Kaffees. [Achim](achim) reicht die Scheidung ein. [Coletta](coletta) weint [ihm](achim) keine Träne nach, [Rui](rui) dagegen einen ganzen Atlantik.
- quit thyra "Zwangspause"
- investigate _ thyra "Untersuchung"
- parent gunnar+thyra kind "Tochter"
+ die.past kind "verloren"
+ divorce? achim coletta "Scheidung"
- sad! coletta achim "keine Träne"
- sad coletta rui "Atlantik"

== 10 Übergepäck
Wer lügt, sollte sich nicht beim Telefonieren auf der Herrentoilette belauschen lassen. [Jonte](jonte) hört mit an, wie [Ortwin](ortwin) vor [seinem](ortwin) [Bruder](bruder) prahlt, die Anzeige gegen [Thyra](thyra) sei frei erfunden, und spielt dem [Vorstand](vorstand) die Aufnahme zu. Tags darauf räumt der [Disponent](ortwin) [seinen](ortwin) Schreibtisch. [Coletta](coletta) fliegt privat nach [Lissabon](@lissabon), steht mit nassen Haaren vor [Ruis](rui) Taverne und bittet um Vergebung. Der [Koch](rui) lässt die Jalousie herunter.
+ discover jonte ortwin "hört"
- sibling bruder ortwin "Bruder"
- betray.past ortwin thyra "erfunden"
- reveal jonte vorstand "spielt"
+ quit ortwin "räumt"
- travel coletta "fliegt" @lissabon
- reconcile? coletta rui "Vergebung"
- reject rui coletta "Jalousie"

== 11 Mayday
Zwölf Stunden bis [Santiago](@santiago), und eine [Passagierin](gebaerende) in den Wehen. [Yaren](yaren), auf [ihrem](yaren) ersten Flug seit der Entlassung aus der Klinik, holt über dem Atlantik einen [Jungen](kind2) auf die Welt und hat keine Sekunde Zeit, sich zu fürchten. Im Cockpit gibt [Thyra](thyra), in allen Ehren rehabilitiert, die Route vor; neben [ihr](thyra) summt [Gunnar](gunnar) das Lied von der Hochzeitsreise. In Reihe 4, Sitz C: [Tilda](tilda). [Jonte](jonte) serviert [ihr](tilda) wortlos Tomatensaft. Er ist perfekt.
- travel gebaerende+gunnar+jonte+thyra+tilda+yaren "Zwölf Stunden" @santiago
+ birth gebaerende kind2 "auf die Welt"
- help yaren gebaerende "holt"
- recover.past yaren "Entlassung"
- sad! yaren "fürchten"
- return thyra "rehabilitiert"
- married.past gunnar thyra "Hochzeitsreise"
- return tilda "Sitz C"

== 12 Endanflug
Ein letzter Umlauf, dann trennen sich die Wege. [Thyra](thyra) hat ein Angebot aus [Singapur](@singapur) angenommen, und [Gunnar](gunnar), [der](gunnar) [ihr](thyra) alles Gute wünschen wollte, hört sich stattdessen fragen, ob dort auch Kopiloten gebraucht werden. [Jonte](jonte) liest endlich die Mail und rennt durch drei Terminals zu [Tilda](tilda); der Kuss stoppt eine Rolltreppe. [Yaren](yaren) wird Purserin. Denn [Coletta](coletta) hat gekündigt, um in der [Alfama](@alfama) Teller zu spülen, so lange, bis ein gewisser [Koch](rui) [ihr](coletta) wieder in die Augen sieht.
+ hire thyra "angenommen" @singapur
- hire? gunnar "gebraucht" @singapur
- discover jonte tilda "liest"
+ kiss jonte tilda "Kuss"
- hire yaren "Purserin"
- quit coletta "gekündigt"
- hire? coletta "spülen" @alfama
+ reconcile? coletta rui "in die Augen"
