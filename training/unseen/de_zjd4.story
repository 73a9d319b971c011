%series Sechzehnter Stock
%lang de
%genre ensemble drama, tower block in Mannheim, recap column
%cast yasemin | Yasemin Aslan; Yasemin | f
%cast dirk | Dirk Hübner; Dirk; Hübner | m
%cast petra | Petra Hübner; Petra | f
%cast jo | Jo | n
%cast kwabena | Kwabena Asante; Kwabena | m
%cast ludmila | Ludmila | f
%cast steffen | Steffen | m
%cast hausmeister | Ottokar Wunderlich; Wunderlich | m
%cast bela | Béla | m
%cast nonna | Frau Rossi; Rossi | f
%cast luca | Luca | m
%cast lehrerin | - | f
%cast schlaeger | - | m
%cast vermieter | - | m
%cast ex | - | m
%cast tochter | - | f

== 1
Umzugskartons im Lift: [Yasemin Aslan](yasemin), frisch geschieden, bezieht mit [Sohn](bela) [Béla](bela) die Wohnung 16 C. Wand an Wand mit [ihr](yasemin) leben die [Hübners](dirk+petra), seit neunzehn Jahren unter der Haube und seit zehn ohne Gespräch. [Dirk](dirk) trägt der [Neuen](yasemin) die Waschmaschine hoch, [Petra](petra) zählt vom Spion aus mit, wie oft [er](dirk) dabei lacht. Gegenüber übt [Kwabena Asante](kwabena) Posaune und macht der alten [Frau Rossi](nonna) damit das Leben sauer. [Sie](nonna) klopft mit dem Besen, [er](kwabena) bläst lauter. [Béla](bela) findet das alles großartig und den Aufzug am besten.
- divorce.past _ yasemin "geschieden"
+ move bela+yasemin "bezieht"
- parent yasemin bela "Sohn"
- neighbour dirk+petra yasemin "Wand an Wand"
- married dirk petra "unter der Haube"
- help dirk yasemin "trägt"
- jealous petra yasemin "zählt"
- neighbour kwabena yasemin "Gegenüber"
- quarrel kwabena nonna "klopft"
- happy bela "großartig"

== 2
Der neue [Vermieter](vermieter) will sanieren und kündigt dem halben Haus. [Wunderlich](hausmeister), [Hausmeister](hausmeister) der ersten Stunde, hängt den Aushang mit zitternden Fingern auf, denn [er](hausmeister) muss selbst bis Ostern raus. Auf der Versammlung im Fahrradkeller hält [Petra](petra) eine flammende Rede und wird zur [Sprecherin](petra) gewählt, was [ihrem](petra) [Angetrauten](dirk) gar nicht passt. [Jo](jo), [Fahrradkurier](jo) und einzige [Fachkraft](jo) für Plakate, malt bis in die Nacht und kommt dabei [Yasemin](yasemin) näher. Ein scheuer Blick, ein Lächeln, dann geht das Licht aus. Im Dunkeln hört man [Frau Rossi](nonna) auf Neapolitanisch fluchen. Manche Häuser haben eben dünne Nerven.
- threaten vermieter _ "kündigt"
- sad hausmeister "zitternden"
+ hire petra "gewählt"
- move? hausmeister "raus"
- married dirk petra "Angetrauten"
- sad dirk petra "nicht passt"
- create jo "malt"
- flirt jo yasemin "Lächeln"

== 3
Bei [Frau Rossi](nonna) steht [ihr](nonna) [Enkel](luca) vor der Tür, mit Seesack und ohne Erklärung. [Luca](luca) hat in [Turin](@turin) Kneipe und Ehe in den Sand gesetzt, was [er](luca) der [Großmutter](nonna) als Urlaub verkauft. Im Waschkeller läuft [er](luca) [Ludmila](ludmila) über den Weg, [die](ludmila) seit dem Schulabschluss mit dem [Polizisten](steffen) [Steffen](steffen) verlobt ist und an diesem Tag besser oben geblieben wäre. Nach dem Schleudergang ist es um [sie](ludmila) geschehen. [Kwabena](kwabena), [ihr](ludmila) bester [Freund](kwabena), merkt es an den vertauschten Socken. [Er](kwabena) selbst hat seit Monaten ein Auge auf [Steffen](steffen) geworfen, spricht aber lieber über Socken.
- kin luca nonna "Enkel"
- return luca "steht"
- lose.past luca "Kneipe"
- breakup.past luca _ "Ehe in den Sand"
- betray luca nonna "verkauft"
- meet luca ludmila "läuft"
- engaged ludmila steffen "verlobt"
+ love.start ludmila luca "geschehen"
- friend kwabena ludmila "Freund"
- discover kwabena ludmila "merkt"
- love kwabena steffen "ein Auge"

== 4
[Jo](jo) kocht für [Yasemin](yasemin). [Jo](jo) lässt die Linsen anbrennen. [Yasemin](yasemin) isst trotzdem alles auf. Danach küsst [Yasemin](yasemin) [Jo](jo). [Béla](bela) sieht es durch den Türspalt. [Béla](bela) nimmt es gelassen. Nebenan packt [Dirk](dirk) das schlechte Gewissen. [Er](dirk) träumt jede Nacht von der [Nachbarin](yasemin). [Petra](petra) riecht kein fremdes Parfüm. [Petra](petra) riecht Linsen. Um Mitternacht streiten [Petra](petra) und [Dirk](dirk). Diesmal geht es um alles. [Frau Rossi](nonna) klopft nicht. [Wunderlich](hausmeister) dreht das Flurlicht ab.
- date jo yasemin "kocht"
+ kiss jo yasemin "küsst"
- discover bela jo+yasemin "sieht"
- love dirk yasemin "träumt"
- neighbour dirk yasemin "Nachbarin"
- sad dirk "Gewissen"
+ quarrel dirk petra "streiten"

== 5
[Petra](petra) hat die Koffer vor den Lift gestellt, allerdings die [seinen](dirk). [Hübner](dirk) kommt bei [Kwabena](kwabena) unter, schläft neben der Posaune und stellt fest, dass der [Musiker](kwabena) ein besserer Zuhörer ist als gedacht. [Ludmila](ludmila) trifft sich mit [Luca](luca) im Heizungskeller, wo es warm ist und niemand sucht. [Ihr](ludmila) [Bräutigam](steffen) kauft unterdessen ein Haus in [Speyer](@speyer), als Überraschung. Der [Hausmeister](hausmeister) weiß von der Affäre, [er](hausmeister) weiß ja alles, und schweigt, weil [Luca](luca) [ihm](hausmeister) jeden Donnerstag Tiramisu bringt. Abends findet [Béla](bela) vor der Tür eine tote Ratte mit einem Zettel: Auszug oder Ärger.
+ breakup petra dirk "Koffer"
- housemate.start dirk kwabena "unter"
- affair luca ludmila "trifft"
- cheat ludmila steffen "Heizungskeller"
- engaged ludmila steffen "Bräutigam"
- find steffen "kauft"
- discover hausmeister luca+ludmila "weiß"
- reveal! hausmeister "schweigt"
- gift luca hausmeister "bringt"
- find bela "findet"
+ threaten _ bela "Auszug oder Ärger"

== 6
Die Ratte war erst der Anfang. Als in der Nacht zum Montag der Fahrradkeller brennt, zieht [Kwabena](kwabena) den bewusstlosen [Wunderlich](hausmeister) aus dem Rauch, und [Steffen](steffen), als Erster am Einsatzort, beatmet [ihn](hausmeister), bis der [Alte](hausmeister) hustet. Der [Schutzmann](steffen) leitet fortan die Ermittlungen und klingelt sich durch alle Stockwerke. Im siebten öffnet [ihm](steffen) [Lucas](luca) [Großmutter](nonna), im Hemd dahinter [seine](steffen) eigene [Verlobte](ludmila), [die](ludmila) sich im Stockwerk geirrt haben will. [Steffen](steffen) glaubt [ihr](ludmila) kein Wort. [Er](steffen) nimmt die Mütze ab, setzt sich auf die Treppe und weint, und [Kwabena](kwabena) setzt sich dazu.
+ rescue kwabena hausmeister "zieht"
- ill hausmeister "bewusstlosen"
- treat hausmeister steffen "beatmet"
- investigate steffen _ "Ermittlungen"
- kin luca nonna "Großmutter"
+ discover steffen ludmila "öffnet"
- engaged ludmila steffen "Verlobte"
- betray ludmila steffen "geirrt"
- sad steffen ludmila "weint"
- help kwabena steffen "setzt sich dazu"

== 7
[Steffen](steffen) löst die Verlobung per Einschreiben und nimmt den Ring gleich wieder mit. [Ludmila](ludmila) wäre nun frei, doch [Luca](luca), [dem](luca) Verbindlichkeit einen Ausschlag macht, ist auf einmal sehr beschäftigt. Eine Etage höher fragt [Jo](jo) vorsichtig an, ob in 16 C vielleicht Platz für ein zweites Fahrrad sei. [Yasemin](yasemin) sagt Ja, [Béla](bela) sagt, das dritte Zimmer gehöre aber [ihm](bela). In der Schule lässt [er](bela) sich von der [Klassenlehrerin](lehrerin) erklären, wie man einen Brief an die Zeitung schreibt. [Sie](lehrerin) ist übrigens [Petras](petra) jüngere [Schwester](lehrerin) und hat für den [Vermieter](vermieter) früher die Buchhaltung gemacht.
+ breakup steffen ludmila "löst"
- reject luca ludmila "beschäftigt"
- move? jo yasemin "zweites Fahrrad"
+ housemate.start jo yasemin "sagt Ja"
- advisor lehrerin bela "Klassenlehrerin"
- help lehrerin bela "erklären"
- sibling lehrerin petra "Schwester"
- boss.past vermieter lehrerin "Buchhaltung"

== 8
[Bélas](bela) Brief steht in der Zeitung. Das ganze Haus kauft [Béla](bela) Eis. [Petras](petra) [Schwester](lehrerin) packt aus. Der [Vermieter](vermieter) hat Bilanzen frisiert. [Steffen](steffen) verhört den [Vermieter](vermieter). Ein [Schläger](schlaeger) belastet den [Vermieter](vermieter) schwer. Das Feuer war bestellt. Handschellen klicken. Im Treppenhaus liegt [Dirk](dirk) [Petra](petra) in den Armen. Nur aus Freude, sagt [Petra](petra). [Ludmila](ludmila) muss sich übergeben. [Frau Rossi](nonna) weiß sofort, warum. [Luca](luca) weiß es noch nicht.
- create.past bela "Brief"
- gift _ bela "Eis"
- sibling lehrerin petra "Schwester"
- reveal lehrerin vermieter "packt aus"
- betray vermieter _ "frisiert"
- investigate steffen vermieter "verhört"
- accuse schlaeger vermieter "belastet"
+ arrest _ vermieter "Handschellen"
- happy dirk+petra "Freude"
+ pregnant ludmila "übergeben"
- discover nonna ludmila "weiß sofort"
- discover! luca ludmila "noch nicht"

== 9
Auf dem Dach wird gegrillt, weil alle bleiben dürfen. [Kwabena](kwabena) spielt Posaune, und erstmals ruft [Frau Rossi](nonna) nach einer Zugabe; der Krieg [der beiden](kwabena+nonna) ist nach sieben Jahren aus. [Steffen](steffen), in Zivil kaum wiederzuerkennen, bittet den [Posaunisten](kwabena) um einen Tanz und um Nachsicht, falls [er](steffen) [ihm](kwabena) auf die Füße trete. [Luca](luca) erfährt zwischen Mais und Merguez, dass [er](luca) [Vater](luca) wird, stammelt etwas von Zigaretten und ist am Morgen samt Seesack fort. Die [Großmutter](nonna) nimmt [Ludmila](ludmila) an der Hand und räumt das Gästezimmer. Das Geschirr spült an diesem Abend keiner.
- celebrate _ "gegrillt"
- create kwabena "spielt"
+ reconcile kwabena nonna "Krieg"
- invite steffen kwabena "bittet"
- discover luca ludmila "erfährt"
- pregnant ludmila luca "Vater"
+ breakup luca ludmila "fort"
- flee luca "fort"
- kin luca nonna "Großmutter"
- help nonna ludmila "nimmt"
- move ludmila nonna "räumt"

== 10
Aus dem Tanz ist mehr geworden. [Kwabena](kwabena) und der [Polizist](steffen) frühstücken inzwischen täglich zusammen, weshalb [Hübner](dirk) [sein](dirk) Klappbett räumt und, von [Petra](petra) mit einem Seufzer empfangen, in die alte Wohnung zurückkehrt. Allerdings auf Probe und ins Arbeitszimmer, betont [sie](petra). [Jo](jo) hat derweil Ärger mit [Yasemins](yasemin) geschiedenem [Mann](ex), [der](ex) aus [Ankara](@ankara) angereist ist und das [Kind](bela) für sich beansprucht; im Hof packt [er](ex) [Jo](jo) am Kragen, bis [Wunderlich](hausmeister) mit dem Gartenschlauch dazwischengeht. [Béla](bela) erklärt [seinem](bela) [Vater](ex), [er](bela) habe hier ein Zimmer, eine Band und ein Fahrrad. Mehr brauche man nicht.
+ couple.start kwabena steffen "täglich zusammen"
- housemate.end dirk kwabena "räumt"
- return dirk "zurückkehrt"
+ reconcile dirk petra "Seufzer"
- ex ex yasemin "geschiedenem Mann"
- divorce.past ex yasemin "geschiedenem Mann"
- travel ex "angereist"
- attack ex jo "Kragen"
- help hausmeister jo "dazwischengeht"
- parent ex bela "Vater"
- reject bela ex "Mehr brauche"

== 11
Im Aufzug, der zwischen elf und zwölf feststeckt, kommt [Ludmilas](ludmila) [Tochter](tochter) zur Welt; [Petra](petra) leistet Hebammendienste, und [Steffen](steffen) gibt über Funk Ratschläge. [Die beiden](ludmila+steffen) haben [ihren](ludmila+steffen) Frieden miteinander gemacht, [er](steffen) soll sogar Pate werden. Zwei Tage darauf klingelt es bei [Rossi](nonna). [Luca](luca), mager und mit einem Plüschbären, möchte [seine](luca) Familie sehen. Die [Mutter](ludmila) [seines](luca) [Kindes](tochter) lässt [ihn](luca) herein, den Kuss aber verweigert [sie](ludmila) [ihm](luca). [Yasemin](yasemin) und [Jo](jo) bestellen das Aufgebot. [Dirk](dirk), früher selbst in die [Braut](yasemin) vernarrt, bietet sich als Fahrer an. Das Hochhaus steht noch.
+ birth ludmila tochter "zur Welt"
- parent ludmila tochter "Tochter"
- help petra ludmila "Hebammendienste"
- help steffen ludmila "Ratschläge"
- reconcile ludmila steffen "Frieden"
- kin? steffen tochter "Pate"
+ return luca "klingelt"
- parent luca tochter "Kindes"
- kiss! luca ludmila "Kuss"
- reject ludmila luca "verweigert"
- engaged jo yasemin "Aufgebot"
- love.past dirk yasemin "vernarrt"
- help? dirk jo+yasemin "bietet"
