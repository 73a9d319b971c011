%series Beim Bäcker um die Ecke
%lang de
%genre neighbourhood dramedy in Basel, broadcaster's press service
%cast reto | Reto Gygax; Reto | m
%cast fabienne | Fabienne Gygax; Fabienne | f
%cast luan | Luan Berisha; Luan | m
%cast drita | Drita Berisha; Drita | f
%cast vjosa | Vjosa | f
%cast noemi | Noëmi | f
%cast urs | Urs Wenger; Urs; Wenger | m
%cast madeleine | Madeleine | f
%cast sascha | Sascha | n
%cast pfarrerin | Pfarrerin Stucki; Stucki | f
%cast schwaeger | Ueli | m
%cast lehrling | Till | m
%cast aerztin | Dr. Amrein; Amrein | f
%cast enkel | Lio | m

== 1
Wenn morgens um fünf das Licht in der Backstube angeht, ist es für [Fabienne Gygax](fabienne) höchste Zeit, aus dem Bett des [Briefträgers](urs) zu kommen. [Ihr](fabienne) [Mann](reto), [Bäckermeister](reto) [Reto](reto), knetet Teig und ahnt nichts; [Urs Wenger](urs) trägt eine Stunde später die Post in denselben Laden und kauft zwei Gipfeli. Zugesehen hat vom Balkon gegenüber [Vjosa](vjosa), siebzehn, [die](vjosa) eigentlich auf [Noëmi](noemi) wartet, die [Tochter](noemi) der [Gygax’](fabienne+reto). [Die beiden](noemi+vjosa) sind seit dem Kindergarten ein Herz und eine Seele. Soll [sie](vjosa) [ihr](noemi) sagen, was [sie](vjosa) gesehen hat?
+ affair fabienne urs "Bett"
- married fabienne reto "Mann"
- cheat fabienne reto "Bett"
- discover! reto fabienne+urs "ahnt nichts"
- discover vjosa fabienne+urs "Zugesehen"
- parent fabienne+reto noemi "Tochter"
- friend noemi vjosa "ein Herz"
- neighbour fabienne+noemi+reto vjosa "gegenüber"
- reveal? vjosa noemi "sagen"

== 2
[Luan Berisha](luan), [Vjosas](vjosa) älterer [Bruder](luan), fängt als Geselle bei [Reto](reto) an und hat schon am ersten Tag Mehl auf den Wimpern und ein Auge auf [Noëmi](noemi). Die [Meisterstochter](noemi) hingegen schwärmt für [Lehrling](lehrling) [Till](lehrling), [der](lehrling) zweimal sitzengeblieben ist und Gitarre spielt. [Drita](drita), [Luans](luan) [Mutter](drita), geht derweil auf [Fabienne](fabienne) los, weil [deren](fabienne) Auto wieder einmal [ihre](drita) Einfahrt versperrt. [Briefträger](urs) [Urs](urs) versucht zu schlichten und wird von [Drita](drita) ausgelacht: „[Du](urs) trägst die Briefe, [ich](drita) trage die Last!“ Am Abend stellt [Fabienne](fabienne) [ihr](drita) einen Zopf vor die Tür.
- sibling luan vjosa "Bruder"
+ hire luan reto "fängt"
- love.start luan noemi "Auge"
- love noemi lehrling "schwärmt"
- parent reto noemi "Meisterstochter"
- boss reto lehrling "Lehrling"
- parent drita luan "Mutter"
- quarrel drita fabienne "los"
- help? urs drita+fabienne "schlichten"
- reject drita urs "ausgelacht"
- gift fabienne drita "Zopf"
- reconcile drita fabienne "Zopf"

== 3
Ein Zettel auf dem Tresen: „Dienstag, 16 Uhr, Münsterfähre, wie immer. U.“ Gefunden hat ihn nicht die [Adressatin](fabienne), sondern [ihr](fabienne) [Gemahl](reto). [Reto](reto) zählt die Us in der Nachbarschaft; es sind drei, darunter [sein](reto) [Schwager](schwaeger) [Ueli](schwaeger). Statt am Ofen steht [er](reto) also am Ufer, mit Fernglas, und sieht einen [Mann](urs), [dessen](urs) Mütze [er](reto) kennt, [seine](reto) [Frau](fabienne) küssen. [Noëmi](noemi) findet [ihn](reto) in der Backstube auf einem Mehlsack, tränenlos. [Er](reto) habe sich geschnitten, sagt [er](reto). Wo denn, fragt [sie](noemi) nicht.
- find reto "Gefunden"
- married fabienne reto "Gemahl"
- kin reto schwaeger "Schwager"
- investigate reto "zählt"
+ discover reto fabienne+urs "sieht"
+ kiss fabienne urs "küssen"
- cheat fabienne reto "küssen"
- sad reto "tränenlos"
- find noemi reto "findet"
- betray reto noemi "geschnitten"

== 4
[Reto](reto) wirft [Fabienne](fabienne) hinaus. [Fabienne](fabienne) geht nicht. Es ist [ihr](fabienne) Haus. Also geht [Reto](reto). [Luan](luan) hat ein Gästezimmer. Fortan wohnt der [Meister](reto) beim [Gesellen](luan). [Drita](drita) kocht für [Reto](reto). [Sie](drita) kocht gut. [Noëmi](noemi) schreit die [Mutter](fabienne) an. [Vjosa](vjosa) gesteht [Noëmi](noemi), was [sie](vjosa) längst wusste. Jetzt schreit [Noëmi](noemi) auch [Vjosa](vjosa) an. [Till](lehrling) lacht. Da schreit [Noëmi](noemi) [Till](lehrling) an. [Luan](luan) hält [ihr](noemi) ein Taschentuch hin. Das Taschentuch ist sauber.
+ breakup reto fabienne "hinaus"
- boss reto luan "Meister"
+ housemate.start luan reto "wohnt"
- help drita reto "kocht"
- parent fabienne noemi "Mutter"
- quarrel fabienne noemi "schreit"
- reveal vjosa noemi "gesteht"
- quarrel noemi vjosa "schreit Noëmi auch"
- quarrel lehrling noemi "schreit Noëmi Till"
- help luan noemi "Taschentuch"

== 5
Zur Aussprache lädt [Pfarrerin Stucki](pfarrerin) ein, die [Jugendfreundin](pfarrerin) von [Reto](reto), [die](pfarrerin) [ihn](reto), wie [sie](pfarrerin) gern witzelt, einst an [Fabienne](fabienne) verlor. [Sie](pfarrerin) will die [Eheleute](fabienne+reto) an einen Tisch bringen. Stattdessen sitzt eine [Fremde](madeleine) mit daran: [Madeleine](madeleine), [Wengers](urs) [Gattin](madeleine), aus [Neuenburg](@neuenburg) herbeigeeilt, [die](madeleine) bei der Post nachgefragt hat, wem [ihr](madeleine) [Mann](urs) denn bis acht Uhr Briefe zustelle. [Sie](madeleine) ist weder laut noch traurig. [Sie](madeleine) erkundigt sich bei [Fabienne](fabienne) nach dem Gipfeli-Rezept und teilt [Urs](urs) mit, [sein](urs) Koffer stehe draußen.
- invite pfarrerin fabienne+reto "lädt"
- friend pfarrerin reto "Jugendfreundin"
- love.past pfarrerin reto "verlor"
- married fabienne reto "Eheleute"
- reconcile? fabienne reto "Aussprache"
- married madeleine urs "Gattin"
- travel madeleine "herbeigeeilt"
- investigate madeleine urs "nachgefragt"
+ breakup madeleine urs "Koffer"
- meet fabienne madeleine "erkundigt"

== 6
Obdachlos geworden, zieht der [Briefträger](urs) zu [Fabienne](fabienne), allerdings auf die Couch, denn in [ihr](fabienne) Schlafzimmer lässt [sie](fabienne) [ihn](urs), seit es kein Geheimnis mehr ist, nicht mehr. „Verboten warst [du](urs) schöner“, sagt [sie](fabienne). [Noëmi](noemi), [die](noemi) dem [Hausfreund](urs) am Frühstückstisch den Rücken zukehrt, verkracht sich mit [ihr](fabienne) endgültig und zieht zu [Vjosa](vjosa). Dort, im Doppelstockbett, reden die [Mädchen](noemi+vjosa) eine Nacht durch und haben sich danach wieder. [Till](lehrling) singt auf der Straße falsch. [Luan](luan) wirft [ihm](lehrling) eine Semmel an den Kopf.
+ move urs fabienne "zieht"
- reject fabienne urs "nicht mehr"
- reject noemi urs "Rücken"
- quarrel fabienne noemi "verkracht"
- move noemi vjosa "zieht zu"
+ reconcile noemi vjosa "wieder"
- attack luan lehrling "wirft"

== 7
Was [Reto](reto) in den Wochen bei [Luan](luan) über sich lernt: dass [er](reto) schnarcht, dass [er](reto) Würfelspiele liebt und dass [ihn](reto) [Drita](drita), die geschiedene [Nachbarin](drita) mit der scharfen Zunge, zum Lachen bringt. Die [Kosovarin](drita) wiederum entdeckt am [Teigkneter](reto) ein Grübchen. Es kommt zu einem Tanz in der Küche, zu Honig, zu einem Kuss mit Mehlgeschmack. [Luan](luan) platzt herein und dreht auf dem Absatz um: Der [Chef](reto) mit [seiner](luan) [Mutter](drita)! [Er](luan) kündigt noch am Abend und bereut es schon beim Zähneputzen.
- housemate luan reto "bei Luan"
- divorce.past _ drita "geschiedene"
- neighbour drita reto "Nachbarin"
- love.start drita reto "Grübchen"
- date drita reto "Tanz"
+ kiss drita reto "Kuss"
- discover luan drita+reto "platzt"
- parent drita luan "Mutter"
- boss reto luan "Chef"
+ quit luan reto "kündigt"
- sad luan "bereut"

== 8
Eine Treppe zu viel: [Madeleine](madeleine) besucht [Fabienne](fabienne) unangemeldet und bleibt zum Abendessen. Man wäre gern zornig aufeinander, stellt aber fest, dass man mehr gemein hat als einen [Briefträger](urs). Nach dem dritten Glas tauscht man Rezepte, nach dem vierten Adressen von Anwälten. [Sascha](sascha), das [Enkelkind](sascha) aus [Madeleines](madeleine) erster Ehe, hat an diesem Abend [Noëmi](noemi) am Rheinufer angesprochen, und zwar so ungelenk, dass [diese](noemi) lachen musste. [Urs](urs) hört durch die Wand, wie die beiden [Frauen](fabienne+madeleine) über [ihn](urs) Noten verteilen. [Er](urs) bekommt eine Vier minus.
- friend.start fabienne madeleine "tauscht"
- travel madeleine fabienne "besucht"
- married.past _ madeleine "erster Ehe"
- kin madeleine sascha "Enkelkind"
+ meet noemi sascha "angesprochen"
- happy noemi "lachen"
- sad? urs "Vier minus"
- discover urs fabienne+madeleine "hört"

== 9
[Luan](luan), mit Liebeskummer und ohne Arbeit, lässt sich von der [Pfarrerin](pfarrerin) den Kopf waschen und steht am Montag wieder in der Backstube; [Reto](reto) wirft [ihm](luan) wortlos die Schürze zu. Keine Woche später aber findet der [Bäcker](reto) den [Gesellen](luan), [seinen](reto) [Mitbewohner](luan), bewusstlos neben dem Ofen. [Dr. Amrein](aerztin) entdeckt ein Loch im Herzen, angeboren, nie bemerkt. [Drita](drita) hält die Hand [ihres](drita) [Sohnes](luan), [Reto](reto) die Hand der [Mutter](drita). [Noëmi](noemi) steht in der Tür und begreift, wen [sie](noemi) eigentlich die ganze Zeit angeschaut hat.
- advisor pfarrerin luan "Pfarrerin"
- sad luan "Liebeskummer"
- find reto luan "findet"
- hire luan reto "wieder in der Backstube"
- reconcile luan reto "Schürze"
- housemate luan reto "Mitbewohner"
+ ill luan "bewusstlos"
- discover aerztin luan "entdeckt"
- advisor aerztin luan "Dr. Amrein"
- parent drita luan "Sohnes"
- help drita luan "hält"
- help reto drita "die Hand der Mutter"
+ love noemi luan "begreift"

== 10
Das Gericht spricht [Fabienne](fabienne) und [Reto](reto) auseinander, auf dem Flur danach umarmen [sie](fabienne+reto) sich zum ersten Mal seit Jahren freiwillig. [Urs](urs), [den](urs) [Madeleine](madeleine) nicht zurücknimmt und [Fabienne](fabienne) nicht mehr behält, wird nach [Chur](@chur) versetzt, ein Berg mit vielen Briefkästen. [Sascha](sascha) lädt [Noëmi](noemi) zum Herbstmarkt ein. [Sie](noemi) sagt ab: Da liege [einer](luan) im Spital, [dem](luan) bringe [sie](noemi) Weggli. [Till](lehrling) hat gefälschte Rechnungen gebastelt und wird von [Reto](reto) gefeuert. Nachts bricht der [Gefeuerte](lehrling) in den Laden ein und plündert die Kasse, wobei [Vjosa](vjosa) [ihn](lehrling) filmt.
+ divorce fabienne reto "auseinander"
- reconcile fabienne reto "umarmen"
- reject madeleine urs "nicht zurücknimmt"
- breakup fabienne urs "nicht mehr behält"
- move urs "versetzt" @chur
- ill luan "Spital"
- help noemi luan "bringe"
- invite sascha noemi "lädt"
- reject noemi sascha "ab"
- betray lehrling reto "gefälschte"
- quit lehrling reto "gefeuert"
+ steal lehrling reto "plündert"
- discover vjosa lehrling "filmt"

== 11
Den Film gibt [Vjosa](vjosa) der Polizei, [Till](lehrling) wird in Handschellen abgeführt. [Reto](reto) könnte sich freuen, hätte [Drita](drita) nicht verkündet, dass [sie](drita) den Hochzeitswalzer nicht tanze, solange [ihr](drita) [Sohn](luan) unterm Messer liege. Die Operation dauert neun Stunden. [Noëmi](noemi) und [Vjosa](vjosa) sitzen mit der [Pfarrerin](pfarrerin) auf dem Boden und zählen Fliesen. Als [Dr. Amrein](aerztin) lächelt, fallen [sie](noemi+pfarrerin+vjosa) einander um den Hals. [Luan](luan) schlägt die Augen auf und sieht als Erste die [Meisterstochter](noemi). „[Ich](luan) habe geträumt, [du](noemi) magst [mich](luan)“, murmelt [er](luan). „Das war kein Traum“, sagt [sie](noemi).
- reveal vjosa _ "gibt"
+ arrest _ lehrling "Handschellen"
- wedding? drita reto "Hochzeitswalzer"
- parent drita luan "Sohn"
+ treat luan aerztin "Operation"
- happy noemi+pfarrerin+vjosa "um den Hals"
- recover luan "schlägt"
+ confess noemi luan "kein Traum"

== 12
Ein Jahr danach. In der Backstube wird Hochzeit gehalten, mit einer Torte, an der drei Generationen gebacken haben: [Drita](drita), nun [Frau Gygax](drita), und [Reto](reto) schneiden sie an. [Fabienne](fabienne) sitzt zwischen [Madeleine](madeleine) und einem leeren Stuhl, auf dem [Urs](urs) hätte sitzen können; aus [Chur](@chur) kam nur ein Telegramm. [Noëmi](noemi), im achten Monat, balanciert Gläser, und der künftige [Vater](luan), [Luan](luan), nimmt sie [ihr](noemi) ab. [Vjosa](vjosa) zupft [Sascha](sascha) an der Krawatte und lässt sich Zeit mit dem Loslassen. Vor dem Dessert platzt die Fruchtblase. Es wird ein [Junge](enkel), [Lio](enkel), und das Brot brennt an.
+ wedding drita reto "Hochzeit"
- pregnant noemi luan "achten Monat"
- help luan noemi "nimmt"
- flirt sascha vjosa "zupft"
+ birth noemi enkel "Fruchtblase"
- gift urs drita+reto "Telegramm"
