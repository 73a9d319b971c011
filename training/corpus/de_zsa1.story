%series Schlepper voraus
%lang de
%genre harbour drama, Bremerhaven, encyclopaedia episode list with long sentences
%cast gesine | Gesine Rickwardt; Gesine | f
%cast okko | Okko Rickwardt; Okko | m
%cast meent | Meent Rickwardt; Meent | m
%cast hinrich | Hinrich Rickwardt; Hinrich | m
%cast yusuf | Yusuf Akbay; Akbay; Yusuf | m
%cast selin | Selin | f
%cast rune | Rune Solheim; Solheim; Rune | m
%cast behm | Kapitän Behm; Behm | m
%cast dortje | Dortje Lamping; Dortje; Lamping | f
%cast lotse | Ewald Thoms; Thoms | m
%cast priya | Dr. Priya Nambiar; Priya | f
%cast prokurist | Segebarth | m
%cast moses | Jonte | m
%cast tante | - | f

== 1 Leinen los
Nachdem [ihr](gesine) [Mann](hinrich) [Hinrich](hinrich) bei Nebel über Bord gegangen und nicht mehr aufgetaucht ist, steht [Gesine Rickwardt](gesine) mit sieben Schleppern, einem Haufen Schulden und zwei zerstrittenen [Söhnen](meent+okko) da. [Okko](okko), der [Ältere](okko), möchte verkaufen, [Meent](meent) das auf keinen Fall. [Kapitän Behm](behm), [der](behm) unter dem [Toten](hinrich) dreißig Jahre gefahren ist, hält sich heraus. Als Maschinistin kommt [Dortje Lamping](dortje) an Bord der [Wulsdorf](*wulsdorf), wo [sie](dortje) gleich am ersten Abend von [Behm](behm) hört, Frauen brächten Unglück.
- married gesine hinrich "Mann"
+ die hinrich "über Bord"
- parent gesine meent+okko "Söhnen"
- quarrel meent okko "zerstrittenen"
- boss.past hinrich behm "unter dem Toten"
+ hire dortje "kommt"

== 2 Wachwechsel
Der [Norweger](rune) [Rune Solheim](rune), [dessen](rune) Konzern den halben Hafen besitzt, legt der [Witwe](gesine) ein Angebot vor, das [sie](gesine) [ihm](rune) zerrissen zurückgibt. Im Maschinenraum der [Wulsdorf](*wulsdorf) platzt eine Leitung; [Dortje](dortje) verbrüht sich den Arm, und [Behm](behm) trägt [sie](dortje) eigenhändig an Deck, ohne dazu ein Wort zu verlieren. Die [Hafenärztin](priya) [Dr. Priya Nambiar](priya) legt den Verband an. [Okko](okko) trifft sich heimlich mit [Solheim](rune), was ein [Lotse](lotse) vom Fenster der Wache aus mit ansieht.
- die.past hinrich "Witwe"
+ reject gesine rune "zerrissen"
- injure dortje "verbrüht"
- rescue behm dortje "trägt"
- treat dortje priya "Verband"
+ betray okko gesine "heimlich"
- discover lotse okko+rune "mit ansieht"

== 3 Treibgut
Am Geestemünder Ufer wird eine Ölzeugjacke angeschwemmt, in deren Futter [Gesine](gesine) einen Schlüssel und eine Fahrkarte nach [Esbjerg](@esbjerg) aufstöbert. Sollte der [Ertrunkene](hinrich) noch am Leben sein? [Sie](gesine) zieht [Behm](behm) ins Vertrauen, [dieser](behm) wird aschfahl und bittet sich Bedenkzeit aus. Der jüngere [Bruder](meent) verguckt sich derweil in die [Maschinistin](dortje), obwohl [er](meent) seit zwei Jahren mit [Selin](selin) zusammenlebt, der [Tochter](selin) des [Bootsmanns](yusuf) [Yusuf Akbay](yusuf). Am Wochenende findet das Hafenfest statt, bei dem wie immer das Bier ausgeht.
- find gesine "aufstöbert"
- die? hinrich "Ertrunkene"
- reveal gesine behm "ins Vertrauen"
- sibling meent okko "Bruder"
+ love.start meent dortje "verguckt"
- couple meent selin "zusammenlebt"
- parent yusuf selin "Tochter"
- celebrate _ "Hafenfest"

== 4 Kurze Stiche
[Okko](okko) braucht Geld. Geld hat [Solheim](rune). [Gesine](gesine) vertraut noch immer [Okko](okko). Nachts leert [Okko](okko) den Tresor. Die [Mutter](gesine) schläft nebenan. Den Schlüssel gab [ihm](okko) [Segebarth](prokurist). [Segebarth](prokurist) ist seit Jahren [Prokurist](prokurist) bei [Gesine](gesine). Am Morgen fehlen achtzigtausend Euro. Verdächtigt wird sofort [Akbay](yusuf). Niemand glaubt [Akbay](yusuf). Nur [Meent](meent) hält zu [Yusuf](yusuf). Die Möwen schreien. [Gesine](gesine) schickt [ihn](yusuf) nach Hause. Zwei Beamte holen [Yusuf](yusuf) dort ab. [Selin](selin) tobt.
+ steal okko gesine "leert"
- parent gesine okko "Mutter"
- help prokurist okko "Schlüssel"
- boss gesine prokurist "Prokurist"
- accuse _ yusuf "Verdächtigt"
- help meent yusuf "hält zu"
- quit yusuf gesine "nach Hause"
+ arrest _ yusuf "holen"
- sad selin "tobt"

== 5 Esbjerg
Während der [Bootsmann](yusuf) in Untersuchungshaft sitzt, reist [Gesine](gesine) der Fahrkarte hinterher. In einer dänischen Pension öffnet [ihr](gesine) der [Totgeglaubte](hinrich) in Pantoffeln. [Hinrich](hinrich) gesteht, das Unglück mit [Behms](behm) Beistand vorgetäuscht zu haben, weil [Solheim](rune) [ihm](hinrich) wegen gefälschter Frachtpapiere mit Gefängnis gedroht hatte. [Sie](gesine) verpasst [ihm](hinrich) eine Ohrfeige und nimmt die nächste Fähre. In [Bremerhaven](@bremerhaven) stellt [Dortje](dortje) unterdessen [Meent](meent), [der](meent) [ihr](dortje) Blumen in die Koje gelegt hat, vor versammelter Mannschaft bloß: [Sie](dortje) fange nichts mit Männern an, auf die zu Hause eine andere warte.
- arrest _ yusuf "Untersuchungshaft"
- travel gesine "reist" @esbjerg
+ find gesine hinrich "öffnet"
- die! hinrich "Totgeglaubte"
+ reveal hinrich gesine "gesteht"
- betray.past hinrich gesine "vorgetäuscht"
- help.past behm hinrich "Beistand"
- threaten.past rune hinrich "gedroht"
- attack gesine hinrich "Ohrfeige"
- gift meent dortje "Blumen"
- reject dortje meent "bloß"

== 6 Schotten dicht
Zurück an Land setzt [Gesine](gesine) den alten [Kapitän](behm), [der](behm) [sie](gesine) ein Vierteljahr lang hat trauern lassen, von Bord; [sein](behm) [Nachfolger](meent) auf der [Wulsdorf](*wulsdorf) wird [Meent](meent). [Selin](selin), von [der](selin) der neue [Kapitän](meent) die Geschichte mit den Blumen fernhalten wollte, hört sie vom [Moses](moses), wirft [seine](meent) Sachen aus dem Fenster und läuft zu [ihrer](selin) [Tante](tante) über die Straße. Unterdessen sucht der [Lotse](lotse) die Kripo auf, will dort aber erst reden, wenn [ihm](lotse) jemand Kaffee bringt. Noch am selben Tag kommt der [Bootsmann](yusuf) auf freien Fuß.
- betray.past behm gesine "trauern lassen"
+ quit behm gesine "setzt"
- hire meent "Nachfolger"
- reveal! meent selin "fernhalten"
- reveal moses selin "hört"
+ breakup selin meent "wirft"
- kin selin tante "Tante"
- move selin tante "läuft"
- help lotse yusuf "auf freien Fuß"

== 7 Auf Grund
Vom [Lotsen](lotse) weiß die Polizei, mit wem sich der ältere [Sohn](okko) traf, und nimmt sich daraufhin [dessen](okko) Konten vor. Bevor es eng wird, macht sich der [Dieb](okko) mit einer Barkasse davon, läuft jedoch in der Wesermündung auf eine Sandbank und ruft um Hilfe. Ausgerechnet [Meent](meent) schleppt [ihn](okko) bei Windstärke neun frei. Auf der Brücke gehen [die beiden](meent+okko) mit Fäusten aufeinander los, bis [Dortje](dortje) den Feuerlöscher auf [sie](meent+okko) richtet. [Okko](okko) bricht weinend zusammen und nennt auch den [Mann](prokurist), [der](prokurist) [ihm](okko) aufgeschlossen hat.
- investigate _ okko "nimmt"
+ flee okko "macht sich"
+ rescue meent okko "schleppt"
- attack meent okko "Fäusten"
- threaten dortje meent+okko "richtet"
- sad okko "weinend"
- reveal okko "nennt"
- help.past prokurist okko "aufgeschlossen"

== 8 Ballast
[Segebarth](prokurist) kommt [seiner](prokurist) Entlassung zuvor, räumt den Schreibtisch und steht zwei Stunden später beim [Norweger](rune) in Lohn und Brot. [Okko](okko) erhält zwei Jahre auf Bewährung. [Yusuf](yusuf) kehrt erst an Bord zurück, nachdem die [Reederin](gesine) [ihn](yusuf) vor allen um Verzeihung gebeten hat. [Seine](yusuf) [Tochter](selin) will nach [Izmir](@izmir) und kauft schon Koffer. Bei der Jahresuntersuchung entdeckt [Dr. Nambiar](priya) einen Schatten auf der Lunge des ausgebooteten [Kapitäns](behm), [der](behm) das für sich behält und weiter raucht. Der [Moses](moses) heißt übrigens [Jonte](moses), danach hatte nur nie jemand gefragt.
+ quit prokurist gesine "räumt"
- hire prokurist rune "Lohn und Brot"
- return yusuf "kehrt"
+ reconcile gesine yusuf "Verzeihung"
- parent yusuf selin "Tochter"
- travel? selin "will" @izmir
- ill behm "Schatten"
- discover priya behm "entdeckt"
- reveal! behm "für sich"

== 9 Hinter dem Deich
[Hinrich](hinrich) hält es in [Dänemark](@daenemark) nicht länger aus und taucht in der Nacht bei [seinem](hinrich) alten [Vertrauten](behm) auf, [dessen](behm) Husten [er](hinrich) für eine Erkältung hält. [Er](hinrich) plant, sich der Polizei zu stellen, sobald [er](hinrich) [seine](hinrich) [Söhne](meent+okko) gesehen hat. [Meent](meent) jedoch weist dem [Heimkehrer](hinrich) die Tür: [Sein](meent) [Vater](hinrich) liege auf dem Meeresgrund. [Okko](okko), selbst vorbestraft, bleibt bei [ihm](hinrich) sitzen, bis es hell wird. Von diesem Wiedersehen bekommt [Segebarth](prokurist) Wind und verpfeift den [Reeder](hinrich) bei [seinem](prokurist) neuen [Chef](rune).
+ return hinrich "taucht"
- friend behm hinrich "Vertrauten"
- ill behm "Husten"
- arrest? _ hinrich "stellen"
- parent hinrich meent+okko "Söhne"
+ reject meent hinrich "Tür"
- help okko hinrich "sitzen"
- discover prokurist hinrich "Wind"
- betray prokurist hinrich "verpfeift"
- boss rune prokurist "Chef"

== 10 Schleppleine
Statt den [Betrüger](hinrich) anzuzeigen, nutzt der [Konzernherr](rune) [sein](rune) Wissen: Entweder [Gesine](gesine) tritt [ihm](rune) die Reederei ab, oder der [Vater](hinrich) [ihrer](gesine) [Kinder](meent+okko) wandert ins Gefängnis. [Gesine](gesine) lässt sich Bedenkzeit geben, geht schwimmen und lehnt ab. [Hinrich](hinrich) meldet sich noch vor Mitternacht auf dem Revier, wo [ihn](hinrich) eine junge Beamtin für einen Betrunkenen hält und zunächst heimschicken möchte. Auf der [Wulsdorf](*wulsdorf) reißt eine Trosse; sie erwischt [Jonte](moses) am Kopf. [Priya](priya) operiert [ihn](moses) die halbe Nacht, kann den [Jungen](moses) aber nicht retten.
- accuse! rune hinrich "anzuzeigen"
+ threaten rune gesine "Entweder"
- parent gesine+hinrich meent+okko "Vater"
- reject gesine rune "lehnt ab"
- arrest? _ hinrich "meldet sich"
- injure moses "erwischt"
- treat moses priya "operiert"
+ die moses "nicht retten"

== 11 Halbmast
Der Hafen trägt Schwarz. [Meent](meent), unter [dessen](meent) Kommando das Unglück geschah, gibt sich die Schuld am Tod des [Schiffsjungen](moses) und greift zur Flasche. Die Staatsanwaltschaft lässt die Trosse prüfen: Jemand hat sie angesägt. [Dortje](dortje) erinnert sich, am Vorabend den einstigen [Prokuristen](prokurist) auf der Pier bemerkt zu haben, wie [er](prokurist) eine Tasche unter dem Mantel trug. [Selin](selin), [deren](selin) Koffer noch immer ungepackt im Flur stehen, holt [ihren](selin) [Ex](meent) aus der Kneipe und setzt [ihn](meent) unter die Dusche. Sonst geschieht zwischen [den beiden](meent+selin) nichts.
- sad meent "Schuld"
- die moses "Tod"
- investigate _ "prüfen"
+ kill _ moses "angesägt"
+ discover.past dortje prokurist "bemerkt"
- ex meent selin "Ex"
- help selin meent "holt"

== 12 Unter fremder Flagge
Bei einer Hausdurchsuchung werden die Ermittler in [Segebarths](prokurist) Keller fündig, doch der [Saboteur](prokurist) ist über alle Berge. Nach einer dreitägigen Großfahndung wird [er](prokurist) auf einem Frachter vor [Skagen](@skagen) gestellt und nennt, um Milde zu erlangen, [Solheim](rune) als Auftraggeber. Der [Norweger](rune) streitet alles ab. [Behm](behm) wird im Klinikum aufgenommen, wo [ihn](behm) nur die [Maschinistin](dortje) besucht, [die](dortje) [er](behm) einst aus dem Dampf getragen hat; [ihr](dortje) vermacht [er](behm) [seine](behm) Kapitänsmütze. „Frauen bringen Unglück“, sagt [sie](dortje), als [sie](dortje) sie aufsetzt.
- investigate _ prokurist "Hausdurchsuchung"
- flee prokurist "über alle Berge"
+ arrest _ prokurist "gestellt"
- accuse prokurist rune "nennt"
- treat behm "aufgenommen"
- travel dortje behm "besucht"
- rescue.past behm dortje "getragen"
+ gift behm dortje "vermacht"

== 13 Tidenwechsel
[Kapitän Behm](behm) schläft bei Hochwasser friedlich ein; zur Seebestattung darf [Hinrich](hinrich) die Zelle für einen Tag verlassen. Am Grab, das keines ist, reichen sich [Vater](hinrich) und jüngerer [Sohn](meent) zum ersten Mal wieder die Hand. [Solheim](rune) geht dank eines teuren Anwalts straffrei aus, verliert aber den Auftrag der Stadt, den überraschend die [Rickwardts](gesine+meent+okko) bekommen. Der [Lotse](lotse), [Ewald Thoms](lotse) mit Namen, fragt [Gesine](gesine), ob [sie](gesine) mit [ihm](lotse) auf eine Tasse Kaffee in die Wache komme. [Sie](gesine) ist noch verheiratet und kommt trotzdem. [Selin](selin) fliegt, [Meent](meent) sitzt im selben Flugzeug.
+ die behm "schläft"
- parent hinrich meent "Vater"
+ reconcile hinrich meent "Hand"
- advisor _ rune "Anwalts"
- arrest! _ rune "straffrei"
- lose rune "verliert"
- find gesine+meent+okko "bekommen"
- invite lotse gesine "fragt"
- date gesine lotse "kommt trotzdem"
- married gesine hinrich "verheiratet"
- travel meent+selin "fliegt"
