%series Zweite Besetzung
%lang de
%genre backstage soap at an opera house in Graz, breathless TV listings
%cast ottavia | Ottavia Brandl; Ottavia; die Brandl | f
%cast lieselotte | Lieselotte Kranz; Lilo; Lieselotte | f
%cast siham | Siham Amrani; Siham | f
%cast egon | Egon Brandl; Egon | m
%cast marek | Marek Wolny; Marek; Wolny | m
%cast jonte | Jonte | m
%cast puck | Herr Puck; Puck | m
%cast dina | Dina | f
%cast arzt | Dr. Ferenczy; Ferenczy | m
%cast kritiker | - | m
%cast souffleuse | Rosl | f
%cast sohn | Luca | m
%cast feuerwehr | - | m

== 1
Tosca in Graz! Kurz vor der Premiere verliert die große [Ottavia Brandl](ottavia) die Stimme, und [Intendant](egon) [Egon Brandl](egon), mit [dem](egon) [sie](ottavia) seit zwanzig Jahren Tisch und Tantiemen teilt, schickt die [Zweitbesetzung](siham) auf die Bühne. Über Nacht ist [Siham Amrani](siham) der Liebling der Stadt. [Ihr](siham) [Cavaradossi](marek), der polnische [Tenor](marek) [Marek Wolny](marek), gibt [ihr](siham) im dritten Akt einen Kuss, der so nicht in der Partitur steht. Hinter der Kulisse ballt [Dina](dina) die Fäuste: Der [Kerl](marek) gehört schließlich [ihr](dina). [Souffleuse](souffleuse) [Rosl](souffleuse) reicht der [Maskenbildnerin](dina) ein Taschentuch. Die [Verstummte](ottavia) hört daheim im Radio zu und zerbeißt ein Weinglas.
- ill ottavia "Stimme"
- married egon ottavia "teilt"
+ hire siham egon "auf die Bühne"
- colleague marek siham "Cavaradossi"
+ kiss marek siham "Kuss"
- jealous dina siham "Fäuste"
- couple dina marek "gehört"
- help souffleuse dina "Taschentuch"
- sad ottavia "zerbeißt"

== 2
Am Morgen nach dem Triumph bestellt [Egon](egon) die [Debütantin](siham) ins Büro. [Er](egon) bietet [ihr](siham) einen Dreijahresvertrag und legt [ihr](siham) dabei die Hand aufs Knie. [Siham](siham) schüttelt sie ab wie eine Fliege. [Ottavia](ottavia), [deren](ottavia) Stimmbänder [Dr. Ferenczy](arzt) mit Salbei und Komplimenten behandelt, erfährt von der Szene durch [Herrn Puck](puck), den [Inspizienten](puck), [der](puck) jedes Schlüsselloch kennt. Die [Diva](ottavia) zuckt mit den Schultern; [ihr](ottavia) [Gemahl](egon) habe noch jeder Tosca aufs Knie gegriffen. [Dina](dina) stellt [Marek](marek) in der Maske zur Rede, und am Ende fliegt eine Perücke.
- boss egon siham "bestellt"
- hire? siham egon "Dreijahresvertrag"
+ flirt egon siham "Knie"
- reject siham egon "schüttelt"
- treat ottavia arzt "behandelt"
- reveal puck ottavia "erfährt"
- discover ottavia egon+siham "erfährt"
- married egon ottavia "Gemahl"
+ quarrel dina marek "zur Rede"

== 3
[Sie](siham) möge doch bitte nicht glauben, was über [sie](ottavia) geredet werde: So empfängt die [Ältere](ottavia) die [Jüngere](siham) zum Tee. [Diese](siham) hat [ihr](ottavia) Blumen mitgebracht. [Jene](ottavia) stellt sie ins Klo. Zwischen zwei Schlucken Kamille warnt die [Gastgeberin](ottavia) [sie](siham) vor dem [Mann](egon), [den](egon) [sie](ottavia) geheiratet hat, und vor dem [Polen](marek) gleich mit, denn [der](marek) sei vor Jahren auch bei [ihr](ottavia) nicht nur zum Proben ein und aus gegangen. Die [Besucherin](siham) wird blass. In der Straßenbahn löscht [sie](siham) die Nummer des [Tenors](marek), mit [dem](marek) [sie](siham) seit gestern Nacht mehr als ein Duett verbindet.
- invite ottavia siham "empfängt"
- gift siham ottavia "Blumen"
- help ottavia siham "warnt"
- married egon ottavia "geheiratet"
+ affair.past marek ottavia "ein und aus"
- sad siham "blass"
+ reject siham marek "löscht"
- sex.past marek siham "Duett"

== 4
[Lieselotte Kranz](lieselotte) kommt aus [Zürich](@zuerich). Im Foyer erkennt [Egon](egon) sofort [Lilo](lieselotte). [Lilo](lieselotte) war [seine](egon) erste [Frau](lieselotte). [Egon](egon) erschrickt. Neben [Lilo](lieselotte) steht [ihr](lieselotte) [Sohn](sohn) [Luca](sohn). [Luca](sohn) hat [Egons](egon) Nase. Die Kassierin zählt Karten. [Rosl](souffleuse) mag [Puck](puck). [Puck](puck) merkt nichts. [Dina](dina) schminkt [Marek](marek) heute ohne ein Wort. [Marek](marek) fragt nach [Siham](siham). Da sticht [Dina](dina) [Marek](marek) mit der Nadel. Vorhang auf.
- travel lieselotte "kommt"
+ return lieselotte "erkennt"
- married.past egon lieselotte "erste Frau"
- ex egon lieselotte "erste Frau"
- sad egon lieselotte "erschrickt"
- parent lieselotte sohn "Sohn"
- parent? egon sohn "Nase"
- love souffleuse puck "mag"
- discover! puck souffleuse "merkt nichts"
+ attack dina marek "sticht"

== 5
Nun ist es amtlich: [Luca](sohn), ein stiller Bursche von neunzehn, [den](sohn) es in den Orchestergraben zieht, ist das [Kind](sohn) des [Intendanten](egon). [Lilo](lieselotte) hat es [ihm](egon) bei der Scheidung vorenthalten, aus Rache. [Egon](egon) umarmt den [Buben](sohn) vor dem gesamten Chor. [Ottavia](ottavia), [der](ottavia) der Kinderwunsch nie erfüllt wurde, zerschneidet daraufhin [seine](egon) Fräcke. [Bühnenarbeiter](jonte) [Jonte](jonte) verliert auf der Probe den Halt, stürzt aus dem Schnürboden und landet genau auf [Herrn Puck](puck). [Beide](jonte+puck) kommen mit Prellungen davon; [Rosl](souffleuse) pflegt indes nur den [einen](puck).
- parent egon sohn "Kind"
- betray.past lieselotte egon "vorenthalten"
- divorce.past egon lieselotte "Scheidung"
- ex egon lieselotte "Scheidung"
- happy egon sohn "umarmt"
+ attack ottavia egon "zerschneidet"
- injure jonte "stürzt"
- injure puck jonte "Prellungen"
- treat puck souffleuse "pflegt"

== 6
Die [Erste](lieselotte) und die [Zweite](ottavia) begegnen sich in der Kantine. Keine der [Frauen](lieselotte+ottavia) will den Tisch räumen, also essen [sie](lieselotte+ottavia) beide daran. [Die](lieselotte), [die](lieselotte) [ihn](egon) früher hatte, gibt [der](ottavia), [die](ottavia) [ihn](egon) jetzt hat, [ihr](lieselotte) Beileid. Beim Strudel lachen [sie](lieselotte+ottavia) schon Tränen. „Und wer ist die [Dritte](siham)?“, fragt die [Zürcherin](lieselotte). Durch die Scheibe deutet die [Grazerin](ottavia) auf die [Sopranistin](siham), [die](siham) gerade die Hand des [Intendanten](egon) von [ihrer](siham) Hüfte pflückt. „[Die](siham) doch nicht“, urteilt die [Ältere](lieselotte), „[die](siham) hat Geschmack.“ Am selben Abend schließt die [Gattin](ottavia) mit der [Geschiedenen](lieselotte) Brüderschaft.
- meet lieselotte ottavia "begegnen"
- ex egon lieselotte "früher hatte"
- married egon ottavia "jetzt hat"
- happy lieselotte+ottavia "lachen"
- flirt egon siham "Hüfte"
- reject siham egon "pflückt"
- divorce.past egon lieselotte "Geschiedenen"
- help lieselotte ottavia "Beileid"
+ friend.start lieselotte ottavia "Brüderschaft"

== 7
Ein [Kritiker](kritiker) nennt [Marek](marek) in der Zeitung eine Gießkanne mit Schnurrbart. Der [Geschmähte](marek) lauert [ihm](kritiker) vor dem Café auf und gießt [ihm](kritiker) eine Melange über den Kopf. [Siham](siham) zahlt die Reinigung und nimmt den [Übeltäter](marek) am Ohr mit nach Hause, wo [die zwei](marek+siham) das unterbrochene Duett fortsetzen. Kurz darauf klingelt [Dina](dina), um [Mareks](marek) Koffer abzugeben: [Sie](dina) habe die Nase voll. [Siham](siham) war nicht bekannt, dass [er](marek) bislang bei [ihr](dina) gewohnt hat. Nun sind es zwei [Frauen](dina+siham), [die](dina+siham) [ihn](marek) vor die Tür setzen, und [Marek](marek) übernachtet im Fundus, zwischen Drachen.
+ attack marek kritiker "Melange"
- help siham marek "zahlt"
- sex marek siham "Duett"
+ breakup dina marek "Nase voll"
- housemate.past dina marek "gewohnt"
- discover siham dina+marek "nicht bekannt"
- breakup siham marek "vor die Tür"

== 8
Nach dem Kassensturz fehlen im Opernhaus achtzigtausend Euro, und [Dr. Ferenczy](arzt), im Nebenamt Schatzmeister der Opernfreunde, lenkt den Verdacht auf [Jonte](jonte). Die Polizei holt den [Bühnenarbeiter](jonte) mitten im Umbau ab. [Luca](sohn), [dem](sohn) [Jonte](jonte) das Fahnenschwingen beigebracht hat, glaubt nicht daran und durchforstet mit [Puck](puck) die Belege. [Sie](puck+sohn) stoßen auf ein Ferienhaus am [Wörthersee](@woerthersee), das dem [Doktor](arzt) gehört und in dem [Ottavia](ottavia) jeden Juni heiser wird. [Egon](egon), von [seinem](egon) [Sohn](sohn) ins Bild gesetzt, lacht zuerst. Dann sinkt [er](egon) in den Souffleurkasten.
- lose _ "fehlen"
- accuse arzt jonte "Verdacht"
+ arrest _ jonte "holt"
- advisor jonte sohn "beigebracht"
- investigate puck+sohn arzt "durchforstet"
+ discover puck+sohn arzt "stoßen"
- affair arzt ottavia "heiser"
- cheat ottavia egon "heiser"
- parent egon sohn "Sohn"
- reveal sohn egon "ins Bild"
- sad egon "sinkt"

== 9
Zwei Herren, eine Dame: Der [Hausherr](egon) fordert den [Hausarzt](arzt) zum Duell mit Theaterdegen. Der [Herausgeforderte](arzt) nimmt an, weil [er](arzt) glaubt, dass [sein](arzt) [Gegner](egon) kurzsichtig ist. Das ist [er](egon) auch, doch trifft [er](egon) [ihn](arzt) trotzdem, und zwar ins Gesäß. Während [sie](ottavia) dem [einen](arzt) das Pflaster reicht, gibt [sie](ottavia) dem [anderen](egon) eine Backpfeife; danach verlässt die [Brandl](ottavia) [beide](arzt+egon). Der [Angeschossene](arzt), [den](arzt) niemand bemitleidet, gesteht noch auf der Trage den Griff in die Kasse. Der [Unschuldige](jonte) darf heim, wo [ihn](jonte) der [Sohn](sohn) des [Hausherrn](egon) erwartet. [Dieser](sohn) hat [ihm](jonte) ein Brot geschmiert.
- threaten egon arzt "Duell"
- enemy arzt egon "Gegner"
+ attack egon arzt "trifft"
- injure arzt egon "Gesäß"
- help ottavia arzt "Pflaster"
- attack ottavia egon "Backpfeife"
+ breakup ottavia arzt+egon "verlässt"
- reveal arzt _ "gesteht"
- steal.past arzt _ "Griff in die Kasse"
- parent egon sohn "Sohn"
- help sohn jonte "geschmiert"

== 10
Es ist die Woche der Kündigungen. [Egon](egon) wirft hin, bevor der Aufsichtsrat [ihn](egon) wirft, und auf dem Chefsessel nimmt die [Frau](lieselotte) Platz, [die](lieselotte) [er](egon) vor zwanzig Jahren an der Garderobe hat stehen lassen. Die neue [Intendantin](lieselotte), [Lilo](lieselotte), holt [Ottavia](ottavia) als Regisseurin ans Haus. [Dina](dina) ist von [Marek](marek) geheilt und teilt nun mit [Siham](siham) eine Altbauwohnung, drei Katzen und den Vorsatz, nie wieder einem Tenor zu trauen. [Rosl](souffleuse) flüstert [Herrn Puck](puck) während der Vorstellung statt des Textes ins Ohr, dass [sie](souffleuse) [ihn](puck) gernhat. [Puck](puck) gibt versehentlich das Zeichen für den Vorhang.
+ quit egon "wirft hin"
- breakup.past egon lieselotte "stehen lassen"
- hire lieselotte "Chefsessel"
- hire ottavia lieselotte "holt"
- love.end dina marek "geheilt"
+ housemate.start dina siham "Altbauwohnung"
- friend dina siham "teilt"
- confess souffleuse puck "flüstert"
- love souffleuse puck "gernhat"

== 11
Im Fundus bricht Feuer aus, und [Marek](marek), [der](marek) dort noch immer nächtigt, liegt bewusstlos unter einem Drachen. Ein [Feuerwehrmann](feuerwehr) trägt [ihn](marek) ins Freie. [Dina](dina) und [Siham](siham) sitzen abwechselnd am Krankenbett des [Treulosen](marek) und streiten sich, wer [ihn](marek) zuletzt verflucht hat. Als [er](marek) aufwacht, hat [er](marek) den Namen von [beiden](dina+siham) vergessen. Das Gedächtnis, heißt es, komme wieder. Stattdessen verguckt [Marek](marek) sich in die [Regisseurin](ottavia), [die](ottavia) [ihn](marek) seit fünfzehn Jahren nicht mehr angesehen hat. [Jonte](jonte) fragt [Luca](sohn), ob die Liebe für [ihn](jonte) auch ein Fach im Spind habe. Sie hat.
- ill marek "bewusstlos"
+ rescue feuerwehr marek "trägt"
- help dina+siham marek "Krankenbett"
- quarrel dina siham "streiten"
- recover marek "aufwacht"
- love.start marek ottavia "verguckt"
- confess jonte sohn "fragt"
+ couple.start jonte sohn "Sie hat"

== 12
Zur Saisoneröffnung singt [Siham](siham) die Tosca, [Ottavia](ottavia) führt Regie, und zwischen den [Frauen](ottavia+siham), [die](ottavia+siham) einander ein halbes Jahr lang die Notenblätter versteckt haben, herrscht Waffenstillstand. Auf der Premierenfeier wirft sich [Egon](egon) der [Regisseurin](ottavia) zu Füßen, und [sie](ottavia) steigt über [ihn](egon) hinweg. Auf der anderen Seite steht [Marek](marek) mit Rosen und wird von [ihr](ottavia) geküsst, weil es sich ergibt. [Puck](puck) hat ein Ringlein dabei; [Rosl](souffleuse) souffliert [ihm](puck) das Jawort. [Luca](sohn) und [Jonte](jonte) verschwinden unter der Bühne. Das letzte Wort hat die [Intendantin](lieselotte), [die](lieselotte) [ihrem](lieselotte) geschiedenen [Mann](egon) ein Taxi ruft.
- create siham "singt"
- create ottavia "führt Regie"
- reconcile ottavia siham "Waffenstillstand"
- enemy.past ottavia siham "versteckt"
- reconcile? egon ottavia "zu Füßen"
- reject ottavia egon "hinweg"
+ kiss marek ottavia "geküsst"
+ propose puck souffleuse "Ringlein"
- engaged.start puck souffleuse "Jawort"
- couple jonte sohn "verschwinden"
- ex egon lieselotte "geschiedenen Mann"
- help lieselotte egon "Taxi"
