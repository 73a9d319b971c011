%series Bodegas Valdehierro
%lang de
%genre Spanish family telenovela, German blurbs
%cast inmaculada | Inmaculada Salvatierra; Inma | f
%cast gonzalo    | Don Gonzalo Salvatierra; Don Gonzalo; Gonzalo | m
%cast fermina    | Doña Fermina; Fermina | f
%cast bosco      | Bosco Salvatierra; Bosco | m
%cast alba       | Alba Quiroga; Alba | f
%cast eladio     | Eladio Quiroga; Eladio | m
%cast xavi       | Xavi | m
%cast consuelo   | Consuelo | f
%cast bastida    | Padre Bastida; Bastida | m
%cast rocio      | Rocío | f
%cast roig       | Anselm Roig; Roig | m
%cast vela       | Leutnant Vela; Vela | f
%cast nieves     | Nieves | f
%cast inaki      | - | m

== 1
Im Weinort [Valdehierro](@valdehierro) bereitet man die Lese vor, als [Inmaculada Salvatierra](inmaculada) nach zwei Jahren im Kloster ohne Schleier und ohne Erklärung auf dem elterlichen Gut erscheint. [Ihr](inmaculada) [Vater](gonzalo), [Don Gonzalo](gonzalo), hatte [sie](inmaculada) der Kirche überlassen, um [sie](inmaculada) von [Xavi](xavi), dem [Sohn](xavi) des [Kellermeisters](roig), fernzuhalten. [Der](xavi) wiederum steht in drei Tagen mit [Rocío](rocio) vor dem Altar. [Doña Fermina](fermina), die [Mutter](fermina), lässt ein weiteres Gedeck auflegen und bekreuzigt sich.
+ return inmaculada "erscheint"
- parent gonzalo inmaculada "Vater"
- parent roig xavi "Sohn"
- love.past inmaculada xavi "fernzuhalten"
+ wedding? rocio xavi "Altar"
- parent fermina inmaculada "Mutter"

== 2
Zwischen den Salvatierras und der Genossenschaft von [Eladio Quiroga](eladio) herrscht seit dem Wasserstreit offener Krieg. Als [Bosco Salvatierra](bosco) bei einem Reifenwechsel der [Tierärztin](alba) [Alba](alba) zur Hand geht, wissen [beide](alba+bosco) nicht, wer der andere ist; [sie](alba+bosco) lachen, [sie](alba+bosco) tauschen Nummern, und erst der Nachname auf dem Display lässt [ihn](bosco) bleich werden: [Alba](alba) ist [Eladios](eladio) einziges [Kind](alba). [Roig](roig) ertappt unterdessen [seinen](roig) [Sohn](xavi) an der Klostermauer, wie [er](xavi) alte Initialen aus dem Putz kratzt.
- enemy eladio gonzalo "Krieg"
- help bosco alba "zur Hand"
+ meet alba bosco "lachen"
- flirt alba bosco "tauschen"
- discover bosco alba "bleich"
- parent eladio alba "Kind"
- discover roig xavi "ertappt"
- parent roig xavi "Sohn"

== 3
Die Kirche ist geschmückt, [Padre Bastida](bastida) schlägt die Bibel auf, doch der [Bräutigam](xavi) bringt auf die entscheidende Frage keinen Ton heraus. [Rocío](rocio) sieht in der letzten Bank [Inmaculada](inmaculada) sitzen und reißt sich den Kranz vom Kopf. In der Sakristei macht der [Pater](bastida) [Xavi](xavi) schwere Vorwürfe. Was [er](bastida) nicht sagen darf: [Inmaculada](inmaculada) hat [ihm](bastida) gebeichtet, weshalb [sie](inmaculada) das Kloster verlassen musste. Dort, im Säuglingsheim der Schwestern, schläft ein zweijähriges [Mädchen](nieves).
- engaged rocio xavi "Bräutigam"
+ wedding! rocio xavi "keinen Ton"
- jealous rocio inmaculada "reißt"
- accuse bastida xavi "Vorwürfe"
- reveal! bastida xavi "sagen"
- reveal.past inmaculada bastida "gebeichtet"
+ quit.past inmaculada "verlassen"
- advisor bastida inmaculada "gebeichtet"

== 4
[Bosco](bosco) trifft [Alba](alba) heimlich in der alten Ölmühle. [Sie](alba) zeigt [ihm](bosco), wie man ein Fohlen auf die Welt holt, und küsst [ihn](bosco), ehe [sie](alba) sich die Hände gewaschen hat. Nachts brennt im Lager der Genossenschaft ein Stapel Fässer. [Eladio](eladio) braucht keinen Beweis, um zu wissen, wer dahintersteckt, und bricht mit zwei Mann zum Gut auf. [Don Gonzalo](gonzalo) empfängt [ihn](eladio) mit der Schrotflinte auf der Freitreppe.
+ date alba bosco "heimlich"
- advisor alba bosco "zeigt"
- kiss alba bosco "küsst"
- accuse eladio gonzalo "dahintersteckt"
- travel eladio "bricht"
+ threaten gonzalo eladio "Schrotflinte"

== 5
[Leutnant Vela](vela) von der Guardia Civil nimmt die Brandstelle in Augenschein und hebt ein silbernes Feuerzeug auf. Es trägt das Monogramm von [Bosco](bosco)! [Der](bosco) schweigt, denn zur Tatzeit lag [er](bosco) in [Albas](alba) Armen. [Doña Fermina](fermina) tauscht unterm Rosenkranz geflüsterte Sätze mit [Consuelo](consuelo), [ihrer](fermina) [Zofe](consuelo), und ein Umschlag wechselt die Schürzentasche. Das Feuerzeug, so viel ist klar, hat nicht allein laufen gelernt.
- investigate vela _ "Augenschein"
- find vela "hebt"
+ accuse? vela bosco "Monogramm"
- reveal! bosco "schweigt"
- sex.past alba bosco "in Albas Armen"
- boss fermina consuelo "Zofe"
- gift fermina consuelo "Umschlag"
+ betray? fermina bosco "laufen"

== 6
[Alba](alba) rettet [Bosco](bosco) vor dem Haftrichter, indem [sie](alba) in aller Öffentlichkeit aussagt, wo und mit wem [er](bosco) die Brandnacht verbracht hat. Dafür verstößt [Eladio](eladio) [sie](alba) noch auf den Stufen des Gerichts. [Xavi](xavi) fährt zum Kloster, gibt sich als Orgelbauer aus und steht plötzlich vor einem [Kind](nieves) mit [seinen](xavi) eigenen Grübchen. [Nieves](nieves), sagt die Schwester an der Pforte, habe man hier auf Kosten einer vornehmen [Dame](fermina) aufgenommen.
- rescue alba bosco "rettet"
+ reveal alba _ "aussagt"
+ reject eladio alba "verstößt"
- travel xavi "fährt"
- betray xavi _ "gibt"
+ discover xavi nieves "Grübchen"
- parent? xavi nieves "Grübchen"

== 7
Aussprache im Weinkeller: [Xavi](xavi) will wissen, warum [Inma](inmaculada) [ihm](xavi) die [Tochter](nieves) verschwiegen hat. Man habe [ihr](inmaculada) gesagt, das [Kind](nieves) sei tot zur Welt gekommen, antwortet [sie](inmaculada) und sinkt zwischen den Fässern nieder. Erst vor wenigen Wochen hörte [sie](inmaculada) die Lüge aus dem Mund einer sterbenden Nonne. [Gonzalo](gonzalo), den Husten nicht loswerdend, erfährt von [seinem](gonzalo) Arzt, dass [ihm](gonzalo) die nächste Lese nicht mehr vergönnt sein wird.
- reveal! inmaculada xavi "verschwiegen"
- parent xavi nieves "Tochter"
- birth.past inmaculada nieves "zur Welt"
- die! nieves "tot"
+ reveal inmaculada xavi "antwortet"
- discover.past inmaculada "hörte"
- betray.past _ inmaculada "Lüge"
- sad inmaculada "sinkt"
+ ill gonzalo "Husten"
- discover gonzalo "erfährt"
- advisor _ gonzalo "Arzt"
- die? gonzalo "nicht mehr vergönnt"

== 8
[Consuelo](consuelo), von Gewissensbissen geplagt, legt [Leutnant Vela](vela) das Geld auf den Tisch und belastet [ihre](consuelo) [Herrin](fermina): [Fermina](fermina) habe das Feuer bestellt, damit der Zwist nie ende und [Bosco](bosco) niemals eine Quiroga heirate. Das Warum bleibt im Dunkeln, bis [Bastida](bastida) ein dreißig Jahre altes Verlöbnisregister aufschlägt. Vor [Don Gonzalo](gonzalo) war die [Doña](fermina) einem [anderen](eladio) versprochen, [der](eladio) [sie](fermina) am Altar stehen ließ. [Sein](eladio) Name: [Eladio Quiroga](eladio).
- sad consuelo "Gewissensbissen"
+ accuse consuelo fermina "belastet"
- boss fermina consuelo "Herrin"
- reveal consuelo vela "legt"
- wedding? _ bosco "heirate"
- engaged.past eladio fermina "versprochen"
+ breakup.past eladio fermina "stehen"

== 9
Alles packt, alles flieht. [Bosco](bosco) und [Alba](alba) wollen mit dem Nachtbus nach [Bilbao](@bilbao), [Rocío](rocio) besteigt denselben Bus mit den Hochzeitsschuhen im Rucksack, und [die drei](alba+bosco+rocio) teilen sich eine Flasche Wein des verfeindeten Hauses. Im Morgengrauen wird [Doña Fermina](fermina) von [Vela](vela) aus dem Rosengarten geholt. [Sie](fermina) bittet um die Mantilla und um Diskretion. [Inmaculada](inmaculada) hält die Wagentür auf: Wo sei [ihre](inmaculada) [Tochter](nieves)?
+ flee alba+bosco "Nachtbus" @bilbao
- travel rocio "besteigt"
+ arrest vela fermina "geholt"
- parent inmaculada nieves "Tochter"
- investigate inmaculada fermina "Wo sei"

== 10
Das Kloster ist verwaist, das [Mädchen](nieves) fort. [Consuelo](consuelo) hat [Nieves](nieves) auf Geheiß der [Alten](fermina) zu [ihrer](consuelo) Base in die Berge gebracht, wagt aber nicht, es [Inmaculada](inmaculada) zu beichten. [Xavi](xavi) und [sie](inmaculada) suchen getrennt, dann gemeinsam, dann Hand in Hand. [Roig](roig) läuft der Most davon, weil [er](roig) nur noch am Fenster steht. Und [Gonzalo](gonzalo) schleppt sich zur Genossenschaft, setzt sich in [Eladios](eladio) Büro und sagt drei Stunden lang nichts, was mit Wasser zu tun hat.
- kin _ consuelo "Base"
- abduct consuelo nieves "gebracht"
- reveal! consuelo inmaculada "wagt"
- lose _ nieves "fort"
- find? inmaculada+xavi nieves "suchen"
+ reconcile inmaculada xavi "Hand in Hand"
- travel gonzalo "schleppt"
+ reconcile eladio gonzalo "drei Stunden"

== 11
Auf einem Ziegenhof endet die Suche: [Nieves](nieves) sitzt auf einem Melkschemel und hält [Inmaculada](inmaculada) ein Stück Käse hin. „[Mama](inmaculada)“ sagt [sie](nieves) nicht, „komm“ sagt [sie](nieves). In [Bilbao](@bilbao) hat [Bosco](bosco) auf dem Großmarkt Kisten zu stapeln, [Alba](alba) impft Stadthunde, und in [ihrer](alba+bosco) Einzimmerwohnung hängt [Rocío](rocio) auf dem Sofa und lernt Baskisch vom [Vermieter](inaki), [der](inaki) neuerdings rosige Wangen hat. Da ruft [Eladio](eladio) an. [Alba](alba) hört [ihren](alba) [Vater](eladio) zum ersten Mal weinen.
+ find inmaculada nieves "endet die Suche"
- gift nieves inmaculada "hält"
- parent inmaculada nieves "Mama"
- hire bosco "stapeln"
- housemate alba+bosco rocio "Einzimmerwohnung"
- advisor inaki rocio "lernt"
- love? inaki rocio "rosige Wangen"
- parent eladio alba "Vater"
- sad eladio "weinen"

== 12
[Don Gonzalo](gonzalo) stirbt am Tag des heiligen Martin, die Hand auf dem Kopf [seiner](gonzalo) [Enkelin](nieves). Das Testament verblüfft den ganzen Ort: Die Brunnen gehören künftig der Genossenschaft, das Gut [Inmaculada](inmaculada), der Keller [Anselm Roig](roig) zu treuen Händen. Am offenen Grab reichen sich [Bosco](bosco) und [Eladio](eladio) die Schaufel. [Fermina](fermina) verfolgt den Trauerzug durch das Gitter eines Polizeiwagens und zieht erst hinter der letzten Kurve den Schleier herunter.
+ die gonzalo "stirbt"
- kin gonzalo nieves "Enkelin"
- find inmaculada "gehören"
- find roig "zu treuen Händen"
+ reconcile bosco eladio "Schaufel"
- arrest.past _ fermina "Polizeiwagens"

== 13
Ein Jahr später, wieder Lese. In der Kapelle stehen gleich zwei [Paare](alba+bosco+inmaculada+xavi), und [Padre Bastida](bastida) bringt die Namen durcheinander: Um ein Haar hätte [Alba](alba) [Xavi](xavi) bekommen. Als alles seine Ordnung hat, fliegen zwei Sträuße, einen fängt [Rocío](rocio), [die](rocio) mit [ihrem](rocio) [Basken](inaki) angereist ist. [Leutnant Vela](vela) bestellt ein Glas und ein Taxi. Da meldet die Haftanstalt den Ausbruch einer [Insassin](fermina), sechzig, elegant, bewaffnet mit einem Rosenkranz.
+ wedding alba bosco "zwei Paare"
+ wedding inmaculada xavi "zwei Paare"
- find rocio "fängt"
- couple inaki rocio "ihrem Basken"
- travel inaki+rocio "angereist"
+ flee fermina "Ausbruch"
