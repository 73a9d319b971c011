%series Rampe Süd
%lang de
%genre youth series, public broadcaster, recap log
%cast jola     | Jola Wendt; Jola | f
%cast kofi     | Kofi | m
%cast henni    | Henriette; Henni | f
%cast laszlo   | László | m
%cast ackermann | Bruno Ackermann; Ackermann | m
%cast katrin   | Katrin Wendt; Katrin | f
%cast silas    | Silas Ackermann; Silas | m
%cast oezdemir | Frau Özdemir | f
%cast stiefvater | - | m
%cast irmi     | Oma Irmi; Irmi | f
%cast stefan   | Stefan | m
%cast wachmann | - | m

== 1 Beton
[Jola](jola), fünfzehn, zieht nach der Trennung [ihrer](jola) [Eltern](katrin+stefan) mit der [Mutter](katrin) von [Münster](@muenster) in einen Plattenbau in [Schwerin](@schwerin). Am ersten Nachmittag rollt [sie](jola) auf dem Skateboard des verschwundenen [Vaters](stefan) zur stillgelegten Zementfabrik und landet vor drei [Gleichaltrigen](henni+kofi+laszlo): [Kofi](kofi), [der](kofi) alles filmt, [Henni](henni), [die](henni) niemals stürzt, und [László](laszlo), [der](laszlo) niemals redet. [Die drei](henni+kofi+laszlo) haben hier eine Rampe gezimmert. Zutritt hat nur, wer den Drop schafft. [Jola](jola) bricht sich dabei das Handgelenk und darf bleiben.
+ move jola+katrin "zieht" @schwerin
- breakup.past katrin stefan "Trennung"
- parent katrin+stefan jola "Eltern"
- lose.past jola stefan "verschwundenen"
+ meet henni+kofi+laszlo jola "landet"
- create.past henni+kofi+laszlo "gezimmert"
- injure jola "bricht"

== 2 Gipsverband
In der neuen Klasse sitzt [Jola](jola) neben [Silas Ackermann](silas), Schulsprecher, Segler, blendend. [Er](silas) malt [ihr](jola) eine Möwe auf den Gips. Zu spät erfährt [sie](jola), dass [sein](silas) [Vater](ackermann), ein [Bauunternehmer](ackermann), das Fabrikgelände gekauft hat. [Henriette](henni) hält [sie](jola) für eine Spionin und wirft [ihr](jola) das Board vor die Füße. [Katrin](katrin) findet Arbeit, ausgerechnet im Vorzimmer von [Ackermann](ackermann).
- meet jola silas "sitzt"
- gift silas jola "malt"
- parent ackermann silas "Vater"
- discover jola silas "erfährt"
+ accuse henni jola "Spionin"
+ hire katrin ackermann "findet Arbeit"

== 3 Der Stumme
[László](laszlo) schläft seit Wochen in der Fabrik. Niemand weiß davon, bis [Jola](jola) nachts [ihren](jola) Rucksack holen will und über [seinen](laszlo) Schlafsack fällt. Zu Hause schlägt der [Stiefvater](stiefvater), kritzelt [er](laszlo) auf einen Block. [Sie](jola) nimmt [ihn](laszlo) mit zu [Oma Irmi](irmi), der [Mutter](irmi) [ihres](jola) [Vaters](stefan), [die](irmi) ohnehin ein Zimmer zu viel und einen Zuhörer zu wenig hat. [Kofi](kofi) gewinnt mit [seinem](kofi) Rampenfilm einen Preis und schenkt das Geld der Crew.
+ find jola laszlo "fällt"
- kin laszlo stiefvater "Stiefvater"
- attack stiefvater laszlo "schlägt"
- reveal laszlo jola "kritzelt"
+ housemate.start irmi laszlo "nimmt"
- help jola laszlo "nimmt"
- parent irmi stefan "Mutter"
- parent stefan jola "Vaters"
- find kofi "gewinnt"
- gift kofi henni+jola+laszlo "schenkt"

== 4 Gegenwind
[Silas](silas) lädt [Jola](jola) auf [seine](silas) Jolle ein; bei Flaute reden [sie](jola+silas) über Väter, die da sind, und solche, die fehlen. Von der Brücke aus schwenkt [Kofi](kofi) die Kamera, zoomt heran und lässt sie sinken. [Er](kofi) hat das Material noch keinem gezeigt: vierzig Minuten [Jola](jola), lachend. [Frau Özdemir](oezdemir), die [Klassenlehrerin](oezdemir), entdeckt [Lászlós](laszlo) blaue Flecken beim Sport und verständigt das Jugendamt.
- invite silas jola "lädt"
+ date jola silas "Jolle"
- discover kofi jola+silas "zoomt"
+ love kofi jola "vierzig Minuten"
- discover oezdemir laszlo "entdeckt"
- injure laszlo "blaue Flecken"
- help oezdemir laszlo "verständigt"
- advisor oezdemir laszlo "Klassenlehrerin"

== 5 Räumung
Die Bagger kommen früher. [Jola](jola) hat den Termin auf dem Schreibtisch [ihrer](jola) [Mutter](katrin) gesehen und warnt die [anderen](henni+kofi+laszlo), obwohl [sie](jola) [Katrin](katrin) versprochen hatte, den Mund zu halten. [Henni](henni) kettet sich an die Rampe. Weil [sie](henni) nicht loslässt, schleift ein [Wachmann](wachmann) [sie](henni) über den Schotter. [Kofi](kofi) filmt auch das. [Ackermann](ackermann) feuert [seine](ackermann) [Sekretärin](katrin), [die](katrin) [ihrer](katrin) [Tochter](jola) daraufhin eine Woche lang nur noch Zettel schreibt.
- discover jola ackermann "gesehen"
- reveal jola henni+kofi+laszlo "warnt"
- betray jola katrin "versprochen"
+ attack wachmann henni "schleift"
- create kofi "filmt"
+ quit katrin ackermann "feuert"
- boss ackermann katrin "Sekretärin"
- parent katrin jola "Tochter"
- quarrel jola katrin "Zettel"

== 6 Viral
[Kofis](kofi) Aufnahme wird achthunderttausendmal angeklickt. Aus [Rostock](@rostock) reisen Skater an, die Presse belagert die Villa, und [Silas](silas) sagt [seinem](silas) [Vater](ackermann) beim Frühstück die Meinung. Zur Strafe soll [er](silas) aufs Internat. [Henriette](henni) sieht in [Jola](jola) keine Verräterin mehr, sondern eine Schwester, und beweist es mit einem Schlüssel zur Fabrik. Nur [László](laszlo) fehlt: [Sein](laszlo) [Stiefvater](stiefvater) hat [ihn](laszlo) vor [Irmis](irmi) Haustür ins Auto gezerrt.
- create.past kofi "Aufnahme"
- quarrel ackermann silas "sagt"
- parent ackermann silas "Vater"
- move? silas "Internat"
- reconcile henni jola "keine Verräterin"
- friend henni jola "Schwester"
- gift henni jola "Schlüssel"
+ abduct stiefvater laszlo "gezerrt"
- kin laszlo stiefvater "Stiefvater"

== 7 Kennzeichen
[Oma Irmi](irmi) hat sich das Nummernschild gemerkt und jagt dem Wagen im Trabant hinterher. Per Livestream lotst [Kofi](kofi) vierzig Skater an die Ausfallstraße; an einer Ampel in [Gadebusch](@gadebusch) kommt der Kombi nicht mehr vom Fleck. [Jola](jola) reißt die Tür auf. Da redet [László](laszlo), zum ersten Mal, drei Wörter: „[Ich](laszlo) steige aus.“ Die Polizei nimmt den [Mann](stiefvater) am Steuer fest.
- investigate irmi stiefvater "hinterher"
- help kofi "lotst"
+ rescue irmi+jola+kofi laszlo "reißt"
- recover laszlo "redet"
+ arrest _ stiefvater "nimmt"

== 8 Ohne Schnitt
Zum Erntefest der Plattenbauten zeigt [Kofi](kofi) [seinen](kofi) Film ungekürzt, und damit auch, was [er](kofi) nie sagen wollte. [Jola](jola) sieht vierzig Minuten lang sich selbst durch fremde Augen, läuft hinaus und weiß nicht, ob vor Ärger oder vor etwas anderem. [Silas](silas) packt fürs Internat, bittet [sie](jola) um ein Versprechen und kriegt ein ehrliches Achselzucken. [Henni](henni) ist auf der Party nicht zu sehen. [Sie](henni) sitzt im Wartezimmer einer Praxis, allein.
- celebrate _ "Erntefest"
- create kofi "zeigt"
+ confess kofi jola "nie sagen wollte"
- flee jola "läuft"
- move? silas "packt"
- reject jola silas "Achselzucken"
- treat henni "Wartezimmer"

== 9 Nullpunkt
Knochenkrebs im linken Schienbein, so steht es auf dem Überweisungsschein, den [László](laszlo) in [Hennis](henni) Werkzeugkiste findet. [Er](laszlo) sagt es nicht weiter; [er](laszlo) lernt Stricken und fertigt [ihr](henni) eine Mütze an. Beim Sturz vor aller Augen bricht das Bein dann wie ein Zweig, und die Wahrheit liegt auf dem Beton. [Ackermann](ackermann), vom Rampenstreit zermürbt, bietet der Stadt das Gelände zum Rückkauf an. Der Preis: unverschämt.
- ill henni "Knochenkrebs"
+ discover laszlo henni "findet"
- reveal! laszlo henni "sagt es nicht weiter"
- gift laszlo henni "Mütze"
+ injure henni "bricht"
- sad ackermann "zermürbt"

== 10 Der Mann am Kiosk
Während [Henni](henni) operiert wird, steht in [Irmis](irmi) Küche [Stefan](stefan). [Jolas](jola) [Vater](stefan) hat anderthalb Jahre auf einer Bohrinsel geschuftet und Spielschulden abbezahlt, von denen niemand wusste. [Jola](jola) wirft [ihm](stefan) das Board hin, jedes Wort ein Tritt. [Katrin](katrin) bringt [ihn](stefan) wenigstens dazu, sich zu setzen. [Kofi](kofi) und [Jola](jola) verbringen die Nacht auf den Plastikstühlen der Klinik; gegen vier legt [sie](jola) [ihm](kofi) den Kopf auf die Schulter.
- treat henni "operiert"
+ return stefan "steht"
- parent stefan jola "Vater"
- lose.past stefan "Spielschulden"
- reveal stefan "abbezahlt"
- quarrel jola stefan "wirft"
+ love.start jola kofi "Kopf"

== 11 Ersatzteile
[Henni](henni) verliert das Bein unterhalb des Knies. Drei Tage spricht [sie](henni) mit keinem, am vierten verlangt [sie](henni) Schraubenzieher und Katalog. [László](laszlo) und [Stefan](stefan), [der](stefan) einmal Orthopädietechniker gelernt hat, bauen [ihr](henni) eine Prothese mit Rollen. In der Bürgerstunde tritt [Silas](silas), eigens aus dem Internat getürmt, ans Pult und legt die Mails [seines](silas) [Vaters](ackermann) an den Bürgermeister vor. Bestechung, schwarz auf weiß.
+ lose henni "verliert"
- sad henni "mit keinem"
- create laszlo+stefan "bauen"
- gift laszlo+stefan henni "Prothese"
- flee.past silas "getürmt"
+ reveal silas ackermann "legt"
- betray ackermann "Bestechung"
- parent ackermann silas "Vaters"

== 12 Drop
Das Gelände fällt zurück an die Stadt, [Ackermann](ackermann) vor den Staatsanwalt. Zur Einweihung des Skateparks rollt [Henni](henni) als Erste über die Kante, und drei Sekunden lang atmet niemand. [Silas](silas) gibt [Kofi](kofi) die Hand und meint es. [Katrin](katrin) gestattet [Stefan](stefan) einen zweiten Kaffee, mehr nicht. Auf dem Dach der Fabrik nimmt [Jola](jola) [Kofi](kofi) die Kamera weg, dreht sie um und küsst [ihn](kofi) mitten ins Bild. [László](laszlo) ruft „Schnitt!“.
- lose ackermann "fällt"
- accuse _ ackermann "vor den Staatsanwalt"
- celebrate _ "Einweihung"
+ recover henni "rollt"
- reconcile kofi silas "Hand"
- reject katrin stefan "mehr nicht"
+ kiss jola kofi "küsst"
