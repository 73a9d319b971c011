%series Abstecher mit Drehbühne
%lang de
%genre tragicomedy about a theatre company on tour, newspaper's television page
%cast hermine | Hermine Ludolf; Hermine; Ludolf | f
%cast raimund | Raimund | m
%cast valeska | Valeska | f
%cast gernot | Ingolf | m
%cast bohdan | Bohdan | m
%cast cyril | Cyril | m
%cast elfi | Elfi | f
%cast clara | Clara Wunsch | f
%cast isolde | Philine | f
%cast zahnaerztin | - | f
%cast kritiker | Dr. Hasselbeck; Hasselbeck | m
%cast wirt | - | m
%cast vollzieher | - | m
%cast baby | - | n
%cast csohn | - | m
%cast buergerm | - | m
%cast reiterin | - | f
%cast nachfolger | - | m
%cast onkel | - | m
%cast prokurist | - | m
%cast everlobter | - | m

== 1 Uelzen, Stadthalle
Ein Bus, ein Stück, acht Monate Provinz: Für [Valeska](valeska) und [Ingolf](gernot), [die](gernot+valeska) abends das innigste Ehepaar der Weltliteratur geben, ist der Schlussapplaus der angenehmste Teil des Tages, seit [sie](gernot+valeska) im Winter geschieden wurden. [Prinzipalin](hermine) [Hermine Ludolf](hermine) hat es versäumt, [ihre](hermine) beiden [Zugpferde](gernot+valeska) umzubesetzen, aus Geiz, wie [Elfi](elfi) im Souffleurkasten mutmaßt. In [Uelzen](@uelzen) stößt [Cyril](cyril), [Elfis](elfi) [Neffe](cyril), zur Truppe. Der [Anfänger](cyril) verliert schon bei der ersten Probe den Text und an die [Hauptdarstellerin](valeska) das Herz.
- create gernot+valeska "geben"
+ divorce.past gernot valeska "geschieden"
- boss hermine gernot+valeska "Prinzipalin"
- colleague gernot valeska "Zugpferde"
- hire cyril hermine "stößt" @uelzen
- kin cyril elfi "Neffe"
+ love.start cyril valeska "das Herz"

== 2 Bad Salzungen, Kurtheater
Die Kasse ist leer, und mit ihr ist [Raimund](raimund) verschwunden, [Geschäftsführer](raimund) des Unternehmens und seit elf Jahren [Gefährte](raimund) der [Prinzipalin](hermine). [Hermine](hermine) verschweigt dem Ensemble den Diebstahl, um die Premiere nicht zu gefährden, und verpfändet bei einem [Gastwirt](wirt) [ihren](hermine) Granatschmuck. [Bohdan](bohdan), [der](bohdan) die Drehbühne kurbelt und wenig redet, löst ihn am selben Abend von [seinem](bohdan) Ersparten wieder aus. Während [Cyril](cyril) der [Angebeteten](valeska) einen Apfelstrudel aufs Zimmer bringt, hört [er](cyril) hinter der Tür zwei Stimmen. Die zweite ist die von [Ingolf](gernot).
- flee raimund "verschwunden"
+ steal raimund hermine "Diebstahl"
- couple hermine raimund "Gefährte"
- reveal! hermine _ "verschweigt"
- help bohdan hermine "löst"
- love cyril valeska "Angebeteten"
- gift? cyril valeska "Apfelstrudel"
- discover cyril gernot "hört"

== 3 Pirmasens, Festhalle
Ein Rückfall sei kein Neuanfang, stellt [Valeska](valeska) am Morgen nach der Nacht mit dem [Geschiedenen](gernot) klar, und [Ingolf](gernot) pflichtet [ihr](valeska) erleichtert bei; keiner von [beiden](gernot+valeska) meint es ernst. Den Rest besorgt [Cyril](cyril). Rasend vor Eifersucht ficht der [Jüngling](cyril) die Degenszene mit ungestumpfter Klinge, und [Ingolf](gernot) blutet über den ersten Rang. Im Foyer des Krankenhauses erkennt [Elfi](elfi) in der diensthabenden [Zahnärztin](zahnaerztin) eine [Balletteuse](zahnaerztin) wieder, [die](zahnaerztin) [ihr](elfi) in jungen Jahren den [Verlobten](everlobter) ausgespannt hatte. [Die beiden](elfi+zahnaerztin) trinken darauf.
+ sex gernot valeska "Nacht"
- ex gernot valeska "Geschiedenen"
- reconcile! gernot valeska "kein Neuanfang"
- jealous cyril gernot "Eifersucht"
+ attack cyril gernot "ficht"
- injure gernot cyril "blutet"
- engaged.past elfi everlobter "Verlobten"
- betray.past zahnaerztin elfi "ausgespannt"
- celebrate elfi+zahnaerztin "trinken darauf"

== 4 Zweibrücken, ohne Hauptrolle
Mit genähtem Oberarm fällt [Ingolf](gernot) für drei Wochen aus, und so rückt ausgerechnet [Cyril](cyril), von [Hermine](hermine) nur knapp nicht hinausgeworfen, in die Rolle des Gatten auf. Jeden Abend darf [er](cyril) [Valeska](valeska) nun küssen; [sie](valeska) denkt dabei hörbar an etwas anderes. Trost findet der [Ungeliebte](cyril) bei [Philine](isolde), [die](isolde) Garderobe macht und [ihm](cyril) die Krawatten bindet. In einem Antiquariat stößt [Bohdan](bohdan) auf ein Theaterstück von einer gewissen [Clara Wunsch](clara), in dem jeder Satz klingt, als käme er aus dem Souffleurkasten.
- injure.past gernot cyril "genähtem"
- quit! cyril hermine "nicht hinausgeworfen"
+ hire cyril "rückt"
- kiss cyril valeska "küssen"
- love! valeska cyril "Ungeliebte"
+ help isolde cyril "Trost"
- find bohdan "stößt"
- create.past clara "Theaterstück"

== 5 Kronach, Turnhalle
Gläubiger reisen schneller als Thespiskarren. In [Kronach](@kronach) wartet ein [Gerichtsvollzieher](vollzieher) auf [Hermine](hermine) und klebt der Drehbühne den Kuckuck auf; erst jetzt gesteht die [Chefin](hermine) der Truppe, dass [Raimund](raimund) mit den Gagen über alle Berge ist. [Valeska](valeska), seit zehn Wochen unbezahlt, kündigt auf der Stelle. Da erklärt [Ingolf](gernot), ohne [sie](valeska) trete [er](gernot) nirgends mehr auf, was als Drohung gedacht ist und als Liebeserklärung ankommt. [Sie](valeska) packt den Koffer wieder aus. [Philine](isolde) näht dem [Beamten](vollzieher) unterdessen einen Knopf an, und [er](vollzieher) vergisst die Scheinwerfer.
+ reveal hermine _ "gesteht"
- boss hermine valeska "Chefin"
- steal.past raimund hermine "mit den Gagen"
- flee.past raimund "über alle Berge"
- quit valeska hermine "kündigt"
- quit! valeska hermine "wieder aus"
+ confess gernot valeska "Liebeserklärung"
- threaten gernot "Drohung"
- help isolde vollzieher "näht"

== 6 Plauen, Freilicht
Bei Dauerregen spielt man vor neun Schirmen. Unter einem davon sitzt [Hasselbeck](kritiker), der gefürchtete [Kritiker](kritiker), [der](kritiker) [Hermines](hermine) Karriere als Schauspielerin vor dreißig Jahren mit einem einzigen Satz beendet hat. [Bohdan](bohdan) sinnt für [sie](hermine) auf Rache und lässt dem [Gast](kritiker) das Zeltdach über dem Kopf zusammenbrechen. Peinlich nur, dass [dieser](kritiker) bereits eine Hymne auf den Abend verfasst hatte. [Cyril](cyril), von der [Diva](valeska) endlich kuriert, verabredet sich mit [Philine](isolde) zum Minigolf. [Valeska](valeska) aber wird nach der Vorstellung schlecht, und nicht vom Fisch.
- quit.past hermine kritiker "beendet"
+ attack bohdan kritiker "zusammenbrechen"
- create.past kritiker "verfasst"
- love.end cyril valeska "kuriert"
+ date? cyril isolde "verabredet"
- ill valeska "schlecht"

== 7 Zwickau, Gewandhaus
Einundvierzig und schwanger, von einem [Mann](gernot), mit [dem](gernot) [sie](valeska) nicht mehr verheiratet ist: [Valeska](valeska) zieht einzig [Elfi](elfi) ins Vertrauen, [die](elfi) [ihr](valeska) zuliebe fortan jeden Sprung aus dem Regiebuch streicht. [Ingolf](gernot) argwöhnt ein Komplott gegen [seine](gernot) Rolle. Auf der Suche nach Geld besucht [Hermine](hermine) den [Onkel](onkel), [der](onkel) [sie](hermine) einst enterbte; der [Alte](onkel) verspricht eine Bürgschaft, sofern [sie](hermine) [seinen](onkel) [Prokuristen](prokurist) heiratet. [Bohdan](bohdan), [der](bohdan) im Flur wartet, hat durch die Tür alles mitbekommen und fährt die Nacht hindurch, ohne ein Wort mit [ihr](hermine) zu wechseln.
+ pregnant valeska gernot "schwanger"
- married.past gernot valeska "nicht mehr verheiratet"
- reveal valeska elfi "ins Vertrauen"
- help elfi valeska "streicht"
- betray? _ gernot "Komplott"
- kin hermine onkel "Onkel"
- help? onkel hermine "Bürgschaft"
- wedding? hermine prokurist "heiratet"#2
+ discover bohdan hermine "mitbekommen"

== 8 Annaberg, Winterpause
Ohne Pathos, dafür mit einem Schraubenschlüssel in der Hand, teilt [Bohdan](bohdan) der [Prinzipalin](hermine) mit, dass [er](bohdan) [sie](hermine) seit neunzehn Jahren liebe und am Monatsende gehe. [Hermine](hermine) lacht, zu [ihrem](hermine) Unglück, vor Verlegenheit. Derweil verbringen [Philine](isolde) und [Cyril](cyril) die eingeschneiten Tage unter einer gemeinsamen Decke; dass im Nachbarort ein [Vierjähriger](csohn) auf [seinen](csohn) [Vater](cyril) wartet, hat [er](cyril) bisher unterschlagen. [Ingolf](gernot) findet in [Valeskas](valeska) Textbuch ein Ultraschallbild, hält es für das einer Niere und schickt Genesungswünsche.
+ confess bohdan hermine "teilt"
- quit? bohdan hermine "gehe"
- reject hermine bohdan "lacht"
+ couple.start cyril isolde "gemeinsamen Decke"
- parent cyril csohn "Vater"
- reveal! cyril isolde "unterschlagen"
- find gernot "Ultraschallbild"
- ill! valeska "Genesungswünsche"

== 9 Görlitz, umbesetzt
Der [Nachfolger](nachfolger) am Bühnenmotor versteht nichts von Bühnenmotoren, und so dreht sich [Ingolf](gernot) in [Görlitz](@goerlitz) mitten im Monolog aus dem Bild. Backstage sitzt [Valeska](valeska), von Wehen geplagt, viel zu früh. Es ist [Philine](isolde), [die](isolde) den Notarzt ruft, und [Elfi](elfi), [die](elfi) dem ahnungslosen [Ex-Gatten](gernot) beibringt, um wessen [Kind](baby) [er](gernot) soeben bangen muss. [Mutter](valeska) und [Ungeborenes](baby) überstehen die Nacht. Am Morgen sitzt [Ingolf](gernot), noch im Kostüm, am Bett und hält um [ihre](valeska) Hand an, zum zweiten Mal. [Sie](valeska) bittet sich Bedenkzeit aus.
- ill valeska "Wehen"
- help isolde valeska "Notarzt"
+ reveal elfi gernot "beibringt"
- ex gernot valeska "Ex-Gatten"
- parent gernot baby "wessen Kind"
- sad gernot baby "bangen"
- recover baby+valeska "überstehen"
+ propose gernot valeska "Hand"

== 10 Cottbus, ausverkauft
Aus Mangel an Rechten wird in [Cottbus](@cottbus) kurzerhand jenes Stück der [Clara Wunsch](clara) gegeben, das [Bohdan](bohdan) zum Abschied dagelassen hat, und der Jubel nimmt kein Ende. Als das Publikum nach der [Dichterin](clara) ruft, klettert, hochrot, die [Souffleuse](elfi) aus [ihrem](elfi) Kasten. [Philine](isolde) hat weniger Grund zum Feiern, seit [sie](isolde) auf [Cyrils](cyril) Nachttisch eine Kinderzeichnung entdeckt hat; wegen der Lüge, nicht wegen des [Jungen](csohn), gibt [sie](isolde) [ihm](cyril) den Ring zurück. [Hermine](hermine) schlägt den [Prokuristen](prokurist) und damit die Bürgschaft aus.
- create.past clara "Stück"
+ reveal elfi _ "klettert"
- quit.past bohdan "Abschied"
- discover isolde cyril "entdeckt"
- betray.past cyril isolde "Lüge"
+ breakup isolde cyril "Ring"
+ reject hermine prokurist "schlägt"

== 11 Lübbenau, kein Empfang
Mit dem Postboot setzt [Hermine](hermine) im [Spreewald](@spreewald) zu [Bohdan](bohdan) über, [der](bohdan) dort Kähne flickt und vorgibt, das Theater nicht zu vermissen. [Sie](hermine) hat keine Rede vorbereitet, nur die Kurbel der Drehbühne mitgebracht. [Er](bohdan) fährt mit zurück. In [Lübbenau](@luebbenau) ist unterdessen [Raimund](raimund) aufgetaucht, reumütig, von einer [Kunstreiterin](reiterin) bis auf den letzten Schein gerupft, und bittet um ein Nachtlager. [Elfi](elfi) alarmiert die Polizei, die den [Betrüger](raimund) im ersten Akt verhaftet. Das Publikum hält es für Regie.
- travel hermine "setzt" @spreewald
- betray bohdan "vorgibt"
+ reconcile bohdan hermine "fährt mit zurück"
- return raimund "aufgetaucht" @luebbenau
- steal.past reiterin raimund "gerupft"
- sad raimund "reumütig"
- accuse elfi raimund "alarmiert"
+ arrest _ raimund "verhaftet"

== 12 Uelzen, Stadthalle, noch einmal
Eine Spielzeit später schließt sich der Kreis in [Uelzen](@uelzen), wo [Valeska](valeska) zwischen zwei Auftritten [Ingolf](gernot) das Jawort gibt, getraut vom theaternärrischen [Bürgermeister](buergerm), mit dem gemeinsamen [Säugling](baby) im Requisitenkorb. [Cyril](cyril) spielt den Liebhaber, und in der ersten Reihe sitzt neben [seinem](cyril) [Sohn](csohn) überraschend [Philine](isolde), [die](isolde) [ihm](cyril) noch längst nicht alles verziehen hat. [Elfi](elfi) schreibt an [ihrem](elfi) zweiten Stück. Und während [Bohdan](bohdan) die Bühne dreht, legt [Hermine](hermine), zum ersten Mal vor aller Augen, [ihre](hermine) Hand auf die [seine](bohdan).
+ wedding gernot valeska "Jawort"
- parent gernot+valeska baby "Säugling"
- parent cyril csohn "Sohn"
- return isolde cyril "überraschend"
- reconcile? cyril isolde "längst nicht alles"
- create elfi "schreibt"
+ couple bohdan hermine "Hand"
