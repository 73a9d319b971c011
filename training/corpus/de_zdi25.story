%series Die Pfeffergasse ermittelt
%lang de
%genre children's detective series, audio-drama style summaries
%cast lou | Marie-Lou Ackermann; Lou | f
%cast anton | Anton Kowalczyk; Anton | m
%cast mei | Mei Lin; Mei | f
%cast omar | Omar; Omar Bensaid | m
%cast dackel | Watson | m
%cast brand | Hauptkommissar Brandstetter; Brandstetter | m
%cast zumsel | Frau Zumsel | f
%cast fabrizio | Fabrizio | m
%cast bella | Isabella Fürchtegott; Frau Fürchtegott | f
%cast rico | Rico | m
%cast opa | Opa Kowalczyk | m
%cast mama | - | f
%cast baecker | Bäcker Nolte; Nolte | m

== 1 Das Loch im Schaufenster
In der Pfeffergasse klirrt es um Mitternacht. Beim [Bäcker Nolte](baecker) fehlt am Morgen nicht das Geld, sondern die Hochzeitstorte, vier Stockwerke, mit Marzipanschwänen. [Lou](lou), [Anton](anton) und [Mei](mei), [Freunde](anton+lou+mei) seit dem Sandkasten, beschließen, der Sache auf den Grund zu gehen. [Hauptkommissar Brandstetter](brand) verbietet es [ihnen](anton+lou+mei). Das hätte [er](brand) besser nicht getan. [Antons](anton) [Dackel](dackel) [Watson](dackel) hat nämlich längst Sahne an der Pfote.
+ steal _ baecker "fehlt"
- friend anton+lou mei "Freunde"
+ investigate anton+lou+mei "auf den Grund"
- reject brand anton+lou+mei "verbietet"
- find dackel "Sahne an der Pfote"

== 2 Der Neue
Die Sahnespur endet vor dem Haus von [Omar](omar), [der](omar) erst vorige Woche hergezogen ist. „[Der](omar) war es“, ruft [Lou](lou). [Mei](mei) ist sich nicht so sicher. [Omar](omar) wird knallrot und knallt die Tür zu. Dahinter, das hört nur [Watson](dackel), schnieft [jemand](omar). Am Abend schiebt [Mei](mei) einen Zettel unter der Tür durch: „Entschuldigung. Magst [du](omar) Detektive?“ Zurück kommt ein einziges Wort.
- move.past omar "hergezogen"
+ accuse lou omar "Der war es"
- sad omar "schnieft"
- gift mei omar "Zettel"
- reconcile? mei omar "Entschuldigung"
+ invite mei omar "Magst du Detektive"

== 3 Vier statt drei
[Omar](omar) kann Schlösser lesen wie andere Leute Bücher, das hat [er](omar) von [seiner](omar) [Mutter](mama), einer [Schlosserin](mama). Die Tür des [Bäckers](baecker) sei von innen geöffnet worden! [Lou](lou) muss zugeben, dass [sie](lou) falsch lag, und hasst es. [Sie](lou) hält [Omar](omar) die Hand hin. [Er](omar) schlägt ein, und weil es regnet, wird das Hauptquartier kurzerhand in [Opa Kowalczyks](opa) Gartenlaube verlegt.
- parent mama omar "Mutter"
+ discover omar "geöffnet"
- reveal lou omar "zugeben"
+ reconcile lou omar "schlägt"
- move anton+lou+mei+omar "verlegt"

== 4 Wer heiratet hier eigentlich?
Die Torte war für [Fabrizio](fabrizio) vom Eiscafé bestellt, [der](fabrizio) am Samstag [Frau Fürchtegott](bella) ehelichen will, die [Besitzerin](bella) des Reisebüros. Nun heißt es warten. [Mei](mei) befragt die [Braut](bella) und bekommt keine Träne zu sehen. [Anton](anton) befragt den [Bräutigam](fabrizio) und bekommt drei Kugeln Stracciatella. So wird das nichts, findet [Lou](lou), und befragt den Papierkorb. Darin: ein Flugticket, einfach, auf [ihren](bella) Namen.
+ wedding? bella fabrizio "ehelichen"
- investigate mei bella "befragt"
- engaged bella fabrizio "Braut"
- sad! bella "keine Träne"
- investigate anton fabrizio "befragt"#2
- gift fabrizio anton "Stracciatella"
+ find lou "Flugticket"
- travel? bella "Flugticket"

== 5 Schatten im Eiscafé
[Omar](omar) und [Anton](anton) legen sich in der Eistruhe auf die Lauer. Gegen elf betritt [Rico](rico), [Fabrizios](fabrizio) jüngerer [Bruder](rico), das Lokal, küsst die [Braut](bella) [seines](rico) [Bruders](fabrizio) auf den Nacken und zählt Geldscheine. [Anton](anton) muss niesen. Klack, macht der Deckel, und der Schlüssel dreht sich. Minus achtzehn Grad! Wer hört [sie](anton+omar) hier drin?
- investigate anton+omar "auf die Lauer"
- sibling fabrizio rico "Bruder"
+ kiss bella rico "küsst"
- discover anton+omar bella+rico "betritt"
- cheat bella fabrizio "Braut"
- engaged bella fabrizio "Braut"
+ abduct rico anton+omar "Klack"

== 6 Eiskalt
Die Antwort hat vier krumme Beine. [Watson](dackel) jault vor dem Café, bis [Frau Zumsel](zumsel) von der Reinigung der Kragen platzt und [sie](zumsel) den Hintereingang aufsperrt. Blaugefroren purzeln die [Jungen](anton+omar) heraus. [Frau Zumsel](zumsel) wickelt [sie](anton+omar) in Brautkleider, weil [sie](zumsel) nichts anderes dahat. [Opa Kowalczyk](opa) reibt [ihnen](anton+omar) die Füße mit Schnaps ein, und [Anton](anton) riecht noch in Mathe danach.
- help dackel anton+omar "jault"
+ rescue zumsel anton+omar "aufsperrt"
- injure anton+omar "Blaugefroren"
- treat anton+omar opa "Schnaps"
- sad zumsel "Kragen"
- help zumsel anton+omar "wickelt"

== 7 Keiner glaubt ihnen
Auf der Wache lässt [Brandstetter](brand) die [vier](anton+lou+mei+omar) gar nicht erst ausreden. [Er](brand) ist zum Hochzeitsessen geladen und möchte keine Geschichten hören. [Fabrizio](fabrizio) selbst wird wütend und erteilt [ihnen](anton+lou+mei+omar) Lokalverbot, lebenslänglich. Nun sitzen [sie](anton+lou+mei+omar) in der Laube, ohne Eis und ohne Plan. [Mei](mei) heult ein bisschen. [Lou](lou) auch, aber das war die Zwiebel.
- reject brand anton+lou+mei+omar "gar nicht erst"
- invite _ brand "geladen"
- sad fabrizio "wütend"
+ reject fabrizio anton+lou+mei+omar "Lokalverbot"
- sad mei "heult"

== 8 Der Bäcker packt aus
[Omar](omar) hat eine Idee: Wer die Tür von innen öffnet, hat einen Schlüssel, und wer einen Schlüssel hat, bäckt. [Nolte](baecker) wird bleich wie Mehl. Ja, [er](baecker) selbst hat die Torte verschwinden lassen! [Rico](rico) hat [ihm](baecker) gedroht, sonst die Backstube anzuzünden. In der Torte steckte nämlich etwas, das dort nicht hineingehört: die Perlen der Museumskönigin.
- sad baecker "bleich"
+ reveal baecker anton+lou+mei+omar "Ja"
- threaten.past rico baecker "gedroht"
- steal? rico "Perlen"
- betray.past baecker _ "verschwinden lassen"

== 9 Mit dem Tandem
Zwei von den [Freunden](anton+lou+mei+omar) müssen zum Flughafen, und zwar schnell. [Lou](lou) und [Omar](omar) nehmen [Opas](opa) Tandem, streiten sich an jeder Kreuzung, wer lenkt, und landen im Karpfenteich. [Anton](anton) und [Mei](mei), [die](anton+mei) eigentlich zu Hause bleiben sollten, fahren gemütlich mit der Linie 12. [Sie](anton+mei) kommen als Erste an. Am Schalter steht schon [sie](bella): im Brautkleid, mit Sonnenbrille, mit sehr dickem Kuchenkoffer.
- friend anton+lou+mei omar "Freunden"
- travel? lou+omar "Flughafen"
- quarrel lou omar "streiten"
+ travel anton+mei "fahren"
- flee? bella "Kuchenkoffer"
+ find anton+mei bella "Schalter"

== 10 Bitte anschnallen
[Mei](mei) stellt sich der [Fürchtegott](bella) in den Weg. [Die](bella) lächelt und packt [sie](mei) am Handgelenk, ganz fest, und flüstert, was [sie](bella) mit petzenden Mädchen macht. Da springt [Watson](dackel) aus [Antons](anton) Rucksack, verbeißt sich im Schleier und lässt nicht los. Der Koffer platzt. Sahne, Schwäne, Perlen! Und hinten am Eingang trieft [Lou](lou) und ruft: „Halt, im Namen der Pfeffergasse!“
- attack bella mei "packt"
- threaten bella mei "flüstert"
+ rescue dackel mei "verbeißt"
+ discover _ bella "platzt"
- arrest? lou bella "Halt"

== 11 Handschellen zum Dessert
Der [Hauptkommissar](brand) kommt mit Serviette am Hals, sieht die Perlen und vergisst das Kauen. [Er](brand) nimmt [Isabella Fürchtegott](bella) fest. [Rico](rico) wird in der Garderobe der Kirche aufgegriffen, wo [er](rico) dem [Bruder](fabrizio) gerade den Anzug richten wollte. [Fabrizio](fabrizio) sagt kein Wort. [Er](fabrizio) setzt sich auf die Kirchentreppe und löffelt die Hochzeitsbombe ganz allein. Neben [ihn](fabrizio) setzt sich [Frau Zumsel](zumsel), mit einem zweiten Löffel.
- travel brand "kommt"
+ arrest brand bella "nimmt"
+ arrest _ rico "aufgegriffen"
- sibling fabrizio rico "Bruder"
- help? rico fabrizio "richten"
- sad fabrizio "kein Wort"
- help zumsel fabrizio "Löffel"

== 12 Freies Eis für alle
Das Lokalverbot ist aufgehoben, lebenslänglich heißt nun lebenslänglich gratis. [Brandstetter](brand) überreicht den [Kindern](anton+lou+mei+omar) Ausweise mit Stempel und murmelt so etwas wie Verzeihung. [Nolte](baecker) hat eine Torte in Form eines Dackels gebacken, die [Watson](dackel) beleidigt anbellt. Und [Omar](omar)? [Der](omar) soll wieder umziehen, hat [seine](omar) [Mutter](mama) gesagt. Allerdings nur über die Straße, in die Wohnung neben [Lou](lou).
- reconcile anton+lou+mei+omar fabrizio "aufgehoben"
+ gift brand anton+lou+mei+omar "überreicht"
- reconcile? anton+lou+mei+omar brand "Verzeihung"
- create baecker "gebacken"
- sad dackel "beleidigt"
- parent mama omar "Mutter"
+ move? omar "umziehen"
- neighbour? lou omar "neben Lou"
