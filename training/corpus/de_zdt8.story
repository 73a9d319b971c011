%series Treffpunkt Elbe
%lang de
%genre ensemble comedy about singles in Hamburg, press-kit synopses with subjunctive and irony
%cast swantje | Swantje Cordes; Swantje | f
%cast jo | Jo Brinkmann; Jo; Brinkmann | m
%cast mehmet | Mehmet | m
%cast ulrike | Ulrike | f
%cast leonie | Leonie | f
%cast piet | Kapitän Piet; Piet | m
%cast nachbar | Sönke | m
%cast bettina | Bettina | f
%cast greta | Greta | f
%cast fahrlehrer | - | m
%cast enno | Enno | m
%cast professorin | - | f
%cast masseur | - | m
%cast hebamme | - | f
%cast reeder | - | m

== 1
Sieben Jahre Ehe, sieben Umzugskartons: [Swantje Cordes](swantje), frisch geschieden, bezieht eine Wohnung am Fischmarkt und verliert schon im Treppenhaus die Fassung, weil der [Herr](nachbar) von gegenüber dasselbe Rasierwasser benutzt wie [ihr](swantje) [Verflossener](enno). [Jo Brinkmann](jo), [ihr](swantje) ältester [Vertrauter](jo) und [Inhaber](jo) einer Partnerbörse, verordnet [ihr](swantje) zehn Verabredungen in zehn Wochen. [Er](jo) selbst lebe ja, so beteuert [er](jo), seit jeher glücklich allein. Was [er](jo) [ihr](swantje) seit dem Abitur verschweigt, kann sich jeder denken, bloß [sie](swantje) nicht.
- divorce.past enno swantje "geschieden"
- move swantje "bezieht"
- sad swantje "Fassung"
- neighbour nachbar swantje "von gegenüber"
- ex enno swantje "Verflossener"
- friend jo swantje "Vertrauter"
+ help jo swantje "verordnet"
- happy? jo "glücklich allein"
- reveal! jo swantje "verschweigt"
+ love jo swantje "kann sich jeder denken"
- discover! swantje jo "bloß sie nicht"

== 2
Verabredung Nummer eins ist ein [Fahrlehrer](fahrlehrer) und bremst sogar zu Fuß. Nummer zwei sagt ab. [Jos](jo) [Teilhaberin](ulrike) [Ulrike](ulrike), [die](ulrike) nach außen die Romantikerin gibt und daheim die Krawatten [ihres](ulrike) [Mannes](mehmet) nach Haaren absucht, wird fündig: rot, lang, gelockt. Der [Verdächtige](mehmet), [Mehmet](mehmet) mit Namen und [Tierpräparator](mehmet), erklärt, das sei von einem Fuchs. [Sie](ulrike) lacht erleichtert. [Er](mehmet) lacht mit und schreibt noch auf dem Klo der [Füchsin](greta), [die](greta) in Wahrheit [Greta](greta) heißt und Harfe spielt, man müsse vorsichtiger sein.
- date fahrlehrer swantje "Verabredung"
- colleague jo ulrike "Teilhaberin"
- married mehmet ulrike "Mannes"
- investigate ulrike mehmet "absucht"
- betray mehmet ulrike "Fuchs"
- happy ulrike "erleichtert"
+ affair greta mehmet "vorsichtiger"
- cheat mehmet ulrike "vorsichtiger"

== 3
Der [Nachbar](nachbar) mit dem Rasierwasser hat sich ausgesperrt und sitzt drei Stunden lang bei [Swantje](swantje) in der Küche. [Er](nachbar) heiße [Sönke](nachbar), sei Hafenlotse und habe eine Schwäche für Labskaus. Als der Schlüsseldienst klingelt, bedauern das [beide](nachbar+swantje). [Jo](jo) erfährt davon auf dem Umweg über [Leonie](leonie), die sechzehnjährige [Tochter](leonie) der [Teilhaberin](ulrike), [die](leonie) auf [Swantjes](swantje) Kater aufpasst und nichts für sich behalten kann. Der so [Unterrichtete](jo) verkündet, Nachbarn zählten nicht, und vermittelt [seiner](jo) [Freundin](swantje) prompt die Verabredung Nummer drei, einen Opernsänger. Mit Schnupfen.
- help swantje nachbar "sitzt"
+ meet nachbar swantje "heiße"
- neighbour nachbar swantje "Nachbar"
- reveal leonie jo "auf dem Umweg"
- parent ulrike leonie "Tochter"
- colleague jo ulrike "Teilhaberin"
- discover jo nachbar+swantje "erfährt"
- jealous jo nachbar "zählten nicht"
- friend jo swantje "Freundin"

== 4
Damit die [Mutter](ulrike) nichts merkt, erledigt [Leonie](leonie) [ihre](leonie) Hausaufgaben neuerdings auf einem Schlepper, den [Kapitän Piet](piet) steuert, [der](piet) siebzig ist und [ihr](leonie) das Kochen, das Fluchen und ein wenig Mathematik beibringt. [Piet](piet) kennt das [Mädchen](leonie) länger, als [es](leonie) ahnt: [Er](piet) ist [Ulrikes](ulrike) [Vater](piet), seit zwanzig Jahren totgesagt, und zwar von [ihr](ulrike) selbst. Bei der [Harfenistin](greta) geht unterdessen ein Umschlag ein. Darin: Fotos, auf denen [sie](greta) und der [Präparator](mehmet) sich im Wildpark umarmen. Wer knipst denn so etwas?
- betray leonie ulrike "nichts merkt"
- parent ulrike leonie "Mutter"
- advisor piet leonie "beibringt"
- kin leonie piet "länger, als es ahnt"
+ parent piet ulrike "Vater"
- die! piet "totgesagt"
- affair greta mehmet "umarmen"
- threaten? _ greta "Umschlag"

== 5
Man könne auch einmal nichts erleben, findet diese Folge und lässt es regnen. Der Kater schläft. Der Schlepper liegt vertäut, und im Büro der Partnerbörse wartet ein Formular darauf, dass einer sich einträgt. [Swantje](swantje) streicht die Küche, blau. Verabredung Nummer vier war, so hört man, „auch nur ein Mensch“. [Sönke](nachbar) bringt eine Leiter herüber, hält sie, geht wieder. Als [Jo](jo) am Abend allein im Büro ist, füllt [er](jo) das Formular aus, unter „Gesucht“ mit nur einem Wort, und zerreißt es.
- help nachbar swantje "Leiter"
+ love jo swantje "nur einem Wort"

== 6
Es war die [Tochter](leonie). Die Fotos hat [Leonie](leonie) geschossen, zunächst für ein Schulprojekt über Rotwild, und nun verlangt [sie](leonie) von [ihrem](leonie) [Vater](mehmet), [er](mehmet) solle entweder mit der [Rothaarigen](greta) brechen oder [Mama](ulrike) die Wahrheit sagen. [Mehmet](mehmet) entscheidet sich für das Falsche: [Er](mehmet) bietet [ihr](leonie) einen Motorroller. Tief enttäuscht vertraut sich die [Sechzehnjährige](leonie) dem alten [Seebären](piet) an, [der](piet) die Mütze abnimmt und gesteht, auch [er](piet) habe einmal eine [Tochter](ulrike) gekauft statt um Verzeihung gebeten. Mit einem Pony. Es habe nicht gereicht.
+ discover leonie greta+mehmet "geschossen"
- parent mehmet leonie "Vater"
- threaten leonie mehmet "verlangt"
- breakup? mehmet greta "brechen"
- parent ulrike leonie "Mama"
- gift? mehmet leonie "Motorroller"
- sad leonie mehmet "enttäuscht"
- reveal leonie piet "vertraut"
- reveal piet leonie "gesteht"
- parent piet ulrike "Tochter"#2
- gift.past piet ulrike "Pony"

== 7
Verabredung Nummer fünf, ein [Masseur](masseur), ist ein Volltreffer, jedenfalls körperlich. [Swantje](swantje) kommt um sechs Uhr früh nach Hause, barfuß, und trifft auf dem Treppenabsatz den [Lotsen](nachbar), [der](nachbar) von der Nachtschicht heimkehrt und in vollendeter Höflichkeit „Moin“ sagt. Weshalb es [ihr](swantje) peinlich sei, will [Jo](jo) wissen. [Sie](swantje) weiß es nicht. [Er](jo) weiß es sofort, und [ihm](jo) wird das Herz schwer. In der Partnerbörse stellt sich eine elegante [Dame](bettina) vor: [Bettina](bettina), verwitwet, Reederstochter, auf der Suche nach einem [Mann](piet), [der](piet) [sie](bettina) vor vierzig Jahren am Kai stehen ließ.
+ sex masseur swantje "Volltreffer"
- love? swantje nachbar "peinlich"
- discover jo swantje "weiß es sofort"
- sad jo "Herz schwer"
- married.past _ bettina "verwitwet"
+ breakup.past piet bettina "stehen ließ"
- find? bettina piet "Suche"

== 8
[Leonie](leonie) schickt die Bilder ab. Auf dem Bildschirm der Praxisgemeinschaft, der Bücherei und, was das Schlimmste ist, des Mütterstammtischs sieht [Ulrike](ulrike), womit Füchse sich abgeben. [Sie](ulrike) packt nicht die eigenen Sachen, sondern [seine](mehmet), und zwar auf die Straße. Es gehe um Vertrauen, ruft [Mehmet](mehmet) aus dem Regen herauf. Eben, ruft [sie](ulrike) hinunter. [Greta](greta) nimmt den [Hinausgeworfenen](mehmet) auf, merkt aber bereits am zweiten Abend, dass [er](mehmet) schnarcht, und am dritten, dass ausgestopfte Tiere nach etwas riechen. Am vierten spielt [sie](greta) [ihm](mehmet) zum Abschied ein Stück.
+ reveal leonie mehmet "schickt"
- discover ulrike greta+mehmet "sieht"
- quarrel mehmet ulrike "ruft"
+ breakup ulrike mehmet "auf die Straße"
- move mehmet greta "nimmt"
- discover greta mehmet "merkt"
- breakup greta mehmet "Abschied"

== 9
„[Ihr](bettina) [Kapitän](piet) fährt einen Schlepper“, teilt [Jo](jo) der [Reederstochter](bettina) nach kurzer Recherche mit und begleitet [sie](bettina) zum Anleger. Dort steht [Bettina](bettina) dem [Mann](piet) gegenüber, [der](piet) nie angerufen hat, und tut, was [sie](bettina) vierzig Jahre lang geübt hat: [Sie](bettina) schubst [ihn](piet) ins Hafenbecken. [Leonie](leonie) springt hinterher. [Sönke](nachbar), im Lotsenboot zufällig vorbeikommend, fischt [beide](leonie+piet) heraus, und so sitzen am Abend, in Decken gewickelt, in dieser Reihenfolge, der [Großvater](piet), die [Enkelin](leonie) und die [Attentäterin](bettina) bei [Swantje](swantje) am Küchentisch.
- investigate jo piet "Recherche"
- help jo bettina "begleitet"
- find bettina piet "gegenüber"
+ attack bettina piet "schubst"
- rescue? leonie piet "springt"
+ rescue nachbar leonie+piet "fischt"
- kin leonie piet "Großvater"
- help swantje bettina+leonie+piet "Küchentisch"

== 10
Die [Tochter](leonie) beim Stiefeltrocknen, neben [ihr](leonie) der [Tote](piet): So findet [Ulrike](ulrike) [ihren](ulrike) [Vater](piet) wieder. [Sie](ulrike) redet mit [ihm](piet) kein Wort, [sie](ulrike) redet über [ihn](piet) hinweg mit dem Kater. Doch als die [Reederstochter](bettina) erzählt, weswegen [er](piet) damals nicht am Kai gewesen sei, nämlich weil [ihr](bettina) eigener [Vater](reeder) [ihn](piet) habe zusammenschlagen und außer Landes bringen lassen, setzt sich die [Verstockte](ulrike) doch. [Swantje](swantje) und der [Lotse](nachbar) waschen ab. Zwischen Topf und Deckel geschieht es.
- parent ulrike leonie "Tochter"
+ find ulrike piet "findet"
- parent piet ulrike "Vater"
- quarrel piet ulrike "kein Wort"
+ reveal bettina piet "erzählt"
- attack.past reeder piet "zusammenschlagen"
- abduct.past reeder piet "außer Landes"
- parent reeder bettina "Vater"#2
- kiss nachbar swantje "Zwischen Topf und Deckel"

== 11
Fünf Verabredungen fehlen noch, aber die [Probandin](swantje) streikt: [Sie](swantje) habe gefunden, was [sie](swantje) nicht gesucht habe. [Jo](jo) gratuliert, betrinkt sich und beichtet den Kummer ausgerechnet der [Kollegin](ulrike), [der](ulrike) ebenfalls ein Mann abhandengekommen ist. [Ulrike](ulrike) wirft [ihm](jo) Feigheit vor, in der neunten Klasse begonnen und bis heute nicht beendet. [Enno](enno), der [Geschiedene](enno), schickt zur Verlobung, von der [er](enno) irrtümlich gehört hat, eine Flasche Rasierwasser. [Swantje](swantje) gießt sie lachend in den Ausguss. Der [Lotse](nachbar) hatte längst die Marke gewechselt.
- find swantje nachbar "gefunden"
+ reveal jo ulrike "beichtet"
- sad jo "Kummer"
- colleague jo ulrike "Kollegin"
- accuse ulrike jo "Feigheit"
- ex enno swantje "Geschiedene"
- engaged! nachbar swantje "irrtümlich"
- gift enno swantje "schickt"
- happy swantje "lachend"

== 12
Ausgerechnet auf der Elbfähre, zwischen Touristen und Möwen, sagt [Jo](jo) endlich, was [er](jo) seit dem Abitur für sich behalten hat. [Swantje](swantje) nimmt [seine](jo) Hand. [Er](jo) sei der wichtigste [Mensch](jo) in [ihrem](swantje) Leben, erwidert [sie](swantje), und gerade darum ein Nein. [Er](jo) nickt, atmet und merkt zu [seiner](jo) Überraschung, dass es sich nach Erleichterung anfühlt. [Piet](piet) erleidet am Steuer einen Schlaganfall. [Bettina](bettina), [die](bettina) noch nie ein Schiff gelenkt hat, bringt den Schlepper unter [Leonies](leonie) Kommando sicher an den Kai des Krankenhauses.
+ confess jo swantje "sagt"
- friend jo swantje "wichtigste Mensch"
+ reject swantje jo "Nein"
+ ill piet "Schlaganfall"
- rescue bettina+leonie piet "bringt"

== 13
Der [Alte](piet) hat überlebt und buchstabiert mit einer [Sprachtherapeutin](professorin) das Wort „Verzeihung“. [Er](piet) braucht es nicht mehr: [Ulrike](ulrike) liest [ihm](piet) täglich die Gezeitentafel vor, und links am Bett sitzt [Bettina](bettina), [die](bettina) [ihn](piet) nicht noch einmal am Kai verlieren will. [Mehmet](mehmet) bittet um Rückkehr; die [Frau](ulrike), [die](ulrike) [er](mehmet) hinterging, stellt Bedingungen, und die erste lautet: keine Füchse. [Swantje](swantje) erwartet ein Kind vom [Lotsen](nachbar). Zur Patenschaft bittet [sie](swantje) [Jo](jo), [der](jo) die [Hebamme](hebamme) mitbringt, [die](hebamme) [er](jo) soeben im Treppenhaus kennengelernt hat.
- recover piet "überlebt"
- treat piet professorin "buchstabiert"
+ reconcile piet ulrike "braucht es nicht mehr"
- help bettina piet "links am Bett"
- reconcile? mehmet ulrike "Rückkehr"
- cheat.past mehmet ulrike "hinterging"
+ pregnant swantje nachbar "erwartet"
- kin? jo swantje "Patenschaft"
- meet hebamme jo "kennengelernt"
