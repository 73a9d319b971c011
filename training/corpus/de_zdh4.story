%series Wache Nordpark
%lang de
%genre Feuerwehrserie, Wuppertal, knappe Programmhinweise
%cast gerrit | Gerrit Vosskamp; Vosskamp; Gerrit; Löschzugführer Vosskamp | m
%cast dilara | Dilara Sönmez; Sönmez; Dilara | f
%cast henk | Henk Wortmann; Henk; Wortmann | m
%cast caro | Carolin Vosskamp; Caro | f
%cast milo | Milo Adebayo; Adebayo; Milo; Küken | m
%cast pia | Pia Wortmann; Pia | f
%cast ines | Ineke de Boer; de Boer; Ineke | f
%cast vermieter | Erwin Schlömer; Schlömer | m
%cast maedchen | Zoe | f
%cast oma | Frau Pachulke; Pachulke | f
%cast brandstifter | - | m
%cast journalist | Lars Tenhagen; Tenhagen | m
%cast finn | Finn | m
%cast hund | Pumpe | m

== 1
Dachstuhlbrand in der Elsternstraße: [Gerrit Vosskamp](gerrit) holt mit [seinem](gerrit) Trupp eine [Rentnerin](oma) und [deren](oma) [Urenkelin](maedchen) [Zoe](maedchen) aus dem vierten Stock. [Neuling](milo) [Milo Adebayo](milo), von allen [Küken](milo) gerufen, wagt sich gegen [dessen](gerrit) Befehl noch einmal in den Rauch und kommt mit einem angesengten [Hund](hund) wieder heraus. Dafür setzt es ein Donnerwetter und vier Wochen Küchendienst. Das [Tier](hund) bleibt. Beim Abendbrot eröffnet [Dilara Sönmez](dilara), [die](dilara) neben [Gerrit](gerrit) aufgewachsen ist, [ihm](gerrit), dass [sie](dilara) sich auf [seinen](gerrit) Posten beworben hat.
+ rescue gerrit maedchen+oma "holt"
- kin maedchen oma "Urenkelin"
- boss gerrit milo "Befehl"
- rescue milo hund "kommt"
- quarrel gerrit milo "Donnerwetter"
- neighbour.past dilara gerrit "neben"
+ reveal dilara gerrit "eröffnet"
- hire? dilara "beworben"

== 2
Wer hat gezündelt? Die [Ermittlerin](ines) [Ineke de Boer](ines) findet Brandbeschleuniger und sieht sich den [Hausbesitzer](vermieter) genauer an: [Erwin Schlömer](vermieter) ist bis über die Ohren verschuldet. [Henk Wortmann](henk) gerät bei einer Kellerlöschung unter eine Mauer. [Seine](henk) [Frau](pia) [Pia](pia) erhält den Anruf, den jede Feuerwehrfrau fürchtet, doch es bleibt bei einem Schlüsselbeinbruch. An [Henks](henk) Bett begegnet [sie](pia) [Gerrit](gerrit). [Beide](gerrit+pia) schauen weg. Das war vor acht Jahren schon so, in der Nacht vor [ihrer](pia) Hochzeit.
- investigate ines _ "Ermittlerin"
- find ines "findet"
+ investigate ines vermieter "sieht"
+ injure henk "Schlüsselbeinbruch"
- married henk pia "Frau"
- wedding.past henk pia "Hochzeit"

== 3
[Caro](caro), die getrennt lebende [Frau](caro) von [Vosskamp](gerrit), bringt die Kinder und bleibt gleich zum Frühstück. Eine Annäherung? [Sie](caro) hat bloß den Schlüssel verlegt. [Milo](milo) wird von [Frau Pachulke](oma) mit Blechkuchen überhäuft, zum Dank. [Deren](oma) [Urenkelin](maedchen) malt [ihm](milo) ein Bild, auf dem ein [Mann](brandstifter) mit Kanister die Treppe hinuntergeht. [De Boer](ines) pfeift durch die Zähne. [Henk](henk), frisch genagelt, darf nach Hause und kann nicht einmal [seine](henk) [Frau](pia) in den Arm nehmen.
- breakup.past caro gerrit "getrennt"
- married caro gerrit "Frau"
- reconcile? caro gerrit "Annäherung"
- lose caro "verlegt"
- gift oma milo "überhäuft"
- kin maedchen oma "Urenkelin"
+ create maedchen "malt"
- treat henk "genagelt"
- recover henk "darf"
- married henk pia "Frau"#3

== 4
Nächtlicher Großeinsatz an der [Wupper](@wupper). Ein Tanklaster hängt über der Brücke, in der Kabine der [Journalist](journalist) [Lars Tenhagen](journalist), [der](journalist) per Anhalter unterwegs war. [Dilara](dilara) seilt sich ab und zerrt [ihn](journalist) heraus, Sekunden bevor alles in die Tiefe stürzt. Der [Gerettete](journalist) will [sie](dilara) in der Zeitung zur Heldin machen. [Dilara](dilara) verbittet sich das und geht dann doch mit [ihm](journalist) essen. [Gerrit](gerrit) liest die Einladung auf dem Dienstapparat und verbrennt den Kartoffelbrei.
+ rescue dilara journalist "zerrt"
- create? journalist dilara "Heldin"
- reject dilara journalist "verbittet"
+ date dilara journalist "essen"
- invite journalist dilara "Einladung"
- jealous gerrit journalist "verbrennt"

== 5
[Zoes](maedchen) [Mann](brandstifter) mit dem Kanister ist gefasst: ein [Handlanger](brandstifter), [der](brandstifter) für fünfhundert Euro tut, was man [ihm](brandstifter) sagt. Gesagt hat es [ihm](brandstifter) [Schlömer](vermieter). Bevor [de Boer](ines) den [Hausbesitzer](vermieter) verhaften kann, hat [der](vermieter) sich mit Gepäck und Goldmünzen abgesetzt. In der Wache fliegen die Fetzen. [Caro](caro) wirft [ihrem](caro) [Mann](gerrit) vor, [er](gerrit) habe [sie](caro) all die Jahre mit einer anderen verglichen. Den Namen nennt [sie](caro) nicht. [Pia](pia), nebenan beim Kuchenverkauf, lässt die Zange fallen.
- arrest _ brandstifter "gefasst"
- hire.past brandstifter vermieter "fünfhundert Euro"
- arrest? ines vermieter "verhaften"
+ flee vermieter "abgesetzt"
+ accuse caro gerrit "wirft"
- married caro gerrit "Mann"#2
- quarrel caro gerrit "Fetzen"

== 6
Bei der Beförderungsrunde macht [Dilara](dilara) das Rennen. [Vosskamp](gerrit) gratuliert als Erster, trinkt als Letzter und wacht auf der Rückbank [ihres](dilara) Wagens auf. Nichts sei vorgefallen, beruhigt [sie](dilara) [ihn](gerrit), leider oder Gott sei Dank. [Küken](milo) erlebt derweil die erste Tote [seiner](milo) Laufbahn. [Henk](henk), den Arm in der Schlinge, fährt mit [ihm](milo) hinaus auf die Höhe und schweigt drei Stunden neben [ihm](milo). Mehr hätte kein Psychologe vermocht.
+ hire dilara "macht"
- sex! dilara gerrit "Nichts"
- help dilara gerrit "beruhigt"
- die _ "Tote"
- help henk milo "schweigt"

== 7
Ein anonymer Umschlag liegt in [Henks](henk) Spind. Darin: ein Foto, acht Jahre alt, [seine](henk) [Frau](pia) in [Gerrits](gerrit) Feuerwehrjacke und sonst nichts. [Wortmann](henk) lässt sich nichts anmerken, fährt den Einsatz zu Ende, hält dem [Freund](gerrit) sogar die Leiter. Auf halber Höhe zieht [er](henk) sie weg. [Vosskamp](gerrit) bricht sich drei Rippen. [Adebayo](milo), der einzige [Zeuge](milo), soll nun [de Boer](ines) erklären, wie eine Leiter umfällt, wenn kein Wind geht.
- find henk "Umschlag"
+ discover henk gerrit+pia "Foto"
- married henk pia "Frau"
- affair.past gerrit pia "sonst nichts"
- friend gerrit henk "Freund"
+ attack henk gerrit "zieht"
- injure gerrit henk "Rippen"
- discover milo henk "Zeuge"
- investigate ines milo "erklären"

== 8
[Milo](milo) lügt. [Ineke](ines) merkt es, lässt es [ihm](milo) aber durchgehen, vielleicht weil [er](milo) so hübsch dabei errötet. [Pia](pia) gesteht [ihrem](pia) [Mann](henk) unter Tränen, es sei ein einziges Mal gewesen. [Henk](henk) fragt nur eins: ob [Finn](finn) von [ihm](henk) sei. [Sie](pia) weiß es nicht. [Gerrit](gerrit), mit bandagiertem Brustkorb, will den alten [Kumpel](henk) um Verzeihung bitten und steht vor ausgewechseltem Schloss. Wer aber schickte das Foto? [Caro](caro) räumt einen Karton zurück in den Schrank.
- betray milo ines "lügt"
- discover ines milo "merkt"
+ reveal pia henk "gesteht"
- married henk pia "Mann"
- sad pia "Tränen"
- affair.past gerrit pia "einziges Mal"
- parent? henk finn "von ihm"
- friend.past gerrit henk "Kumpel"
- reconcile? gerrit henk "Verzeihung"
- reveal.past? caro henk "schickte"

== 9
[Schlömer](vermieter) ist zurück, und [er](vermieter) ist nicht allein gekommen: In der verlassenen Färberei hält [er](vermieter) [Zoe](maedchen) fest, die einzige [Zeugin](maedchen). [Frau Pachulke](oma) erleidet vor Angst einen Schwächeanfall. [Einsatzleiterin Sönmez](dilara) darf ohne Polizei nicht hinein. [Tenhagen](journalist), [ihr](dilara) [Freund](journalist) seit dem Frühjahr, filmt [sie](dilara) beim Zögern und stellt es live. [Pumpe](hund), der [Wachenhund](hund), wartet auf keine Genehmigung. [Er](hund) zwängt sich durch ein Kellerfenster, und [Milo](milo) zwängt sich hinterher.
- return vermieter "zurück"
+ abduct vermieter maedchen "hält"
- ill oma "Schwächeanfall"
- sad oma "Angst"
- couple dilara journalist "Freund"
- betray journalist dilara "live"
- rescue? hund+milo maedchen "zwängt"

== 10
Im Heizungskeller knistert es bereits. [Adebayo](milo) hebt das [Mädchen](maedchen) durch den Schacht, da schlägt [ihm](milo) [Schlömer](vermieter) von hinten den Spaten über den Helm. Die Decke kommt herunter. [Henk](henk) und [Gerrit](gerrit), [die](gerrit+henk) seit Wochen keine Silbe gewechselt haben, graben Seite an Seite mit bloßen Händen und bringen den [Jungen](milo) lebend heraus. Den [Brandstifter](vermieter) kann niemand mehr retten. [Dilara](dilara) nimmt dem [Reporter](journalist) die Kamera ab und wirft sie, samt Beziehung, in die [Wupper](@wupper).
+ rescue milo maedchen "hebt"
- attack vermieter milo "schlägt"
- quarrel gerrit henk "keine Silbe"
+ rescue gerrit+henk milo "bringen"
- die vermieter "niemand mehr retten"
- breakup dilara journalist "samt Beziehung"

== 11
[Küken](milo) liegt im Koma, [de Boer](ines) liest [ihm](milo) Polizeiberichte vor. Bei „besonders schwerer Diebstahl“ zuckt [sein](milo) Mundwinkel. Der Test ist da: [Wortmann](henk) lässt den Brief vom Labor ungeöffnet und hängt stattdessen mit [Finn](finn) das Baumhaus auf. [Pia](pia) sieht es vom Fenster. [Gerrit](gerrit) stellt [Caro](caro) zur Rede. Ja, das Foto habe [sie](caro) verschickt, [sie](caro) habe endlich jemanden sehen wollen, dem es genauso gehe wie [ihr](caro).
- ill milo "Koma"
- help ines milo "liest"
+ recover milo "zuckt"
- parent? henk finn "Test"
- discover pia finn+henk "sieht"
- quarrel caro gerrit "zur Rede"
+ reveal caro gerrit "verschickt"
- sad caro "genauso gehe"

== 12
Sommerfest mit Schlauchturm-Taufe. [Milo](milo) kommt an Krücken, [Ineke](ines) trägt [seine](milo) Bratwurst und später auch [seinen](milo) Ring, Größe verkehrt, Absicht richtig. Die [Vosskamps](caro+gerrit) haben den Scheidungstermin hinter sich und reichen sich vor dem Amtsgericht erstmals seit Langem freundlich die Hand. [Henk](henk) und [Gerrit](gerrit) teilen sich ein Bier, ohne anzustoßen. Als die Lichterketten angehen, fragt [Gerrit](gerrit) [seine](gerrit) neue [Chefin](dilara), ob [sie](dilara) tanze. [Sie](dilara) dachte schon, sagt [Dilara](dilara), [er](gerrit) frage nie.
- celebrate gerrit+henk+ines+milo "Sommerfest"
+ engaged.start ines milo "Ring"
- divorce caro gerrit "Scheidungstermin"
- reconcile caro gerrit "freundlich die Hand"
- boss dilara gerrit "Chefin"
+ flirt gerrit dilara "tanze"
