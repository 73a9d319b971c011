%series Das Haus der Kacheln
%lang de
%genre telenovela about a tile manufactory in Porto, press blurbs of a German channel, breathless
%cast ines | Inês Bragança; Inês | f
%cast duarte | Duarte Bragança; Duarte | m
%cast leopoldina | Dona Leopoldina; Leopoldina | f
%cast caetano | Caetano Reis; Caetano; Reis | m
%cast violante | Violante | f
%cast simao | Simão | m
%cast noemi | Noémi | f
%cast figueira | Doutor Figueira; Figueira | m
%cast zeferino | Zeferino | m
%cast rocha | Inspetora Rocha; Rocha | f
%cast alba | Alba | f
%cast alter | - | m
%cast vorsteher | - | m
%cast baby | - | n
%cast zwilling | - | n
%cast koechin | - | f
%cast amme | Teodora | f
%cast pfarrer | - | m

== 1
Traumhochzeit in [Porto](@porto)! [Duarte](duarte), der [Erbe](duarte) der ruhmreichen Kachelmanufaktur, führt die bettelarme [Malerin](ines) [Inês](ines) zum Altar. [Schwiegermutter](leopoldina) [Leopoldina](leopoldina) trägt Schwarz. Schließlich hatte [sie](leopoldina) [ihren](leopoldina) [Jungen](duarte) längst der reichen [Violante](violante) zugedacht, mit [der](violante) [er](duarte) drei Jahre liiert war und [die](violante) nun bleich in der letzten Bank sitzt. Kaum ist das Jawort verklungen, taumelt der [Bräutigam](duarte): Jemand hat [ihm](duarte) etwas in den Kelch gemischt. [Hausarzt](figueira) [Figueira](figueira) pumpt [ihm](duarte) den Magen aus. Auf dem Boden der Sakristei findet der [Pfarrer](pfarrer) eine Perle. Solche Perlen tragen in dieser Stadt nur zwei Frauen ...
+ wedding duarte ines "Altar"
- kin ines leopoldina "Schwiegermutter"
- parent leopoldina duarte "Jungen"
- engaged? duarte violante "zugedacht"
- couple.past duarte violante "liiert"
- sad violante "bleich"
+ attack _ duarte "gemischt"
- advisor figueira duarte "Hausarzt"
- treat duarte figueira "pumpt"
- ill duarte "taumelt"
- find pfarrer "Perle"

== 2
[Inspetora Rocha](rocha) nimmt die Familie unter die Lupe. Beide Perlenketten sind vollständig, behauptet [Dona Leopoldina](leopoldina), doch [ihre](leopoldina) alte [Amme](amme) [Teodora](amme) wird dabei feuerrot. Die frisch [Vermählten](duarte+ines) beziehen den Turm, in dem schon [Duartes](duarte) [Vater](alter) schlief, und sind so selig, dass selbst die [Köchin](koechin) seufzt. Im Brennofen der Fabrik steht ein neuer [Meister](caetano) und starrt [Inês](ines) an: [Caetano Reis](caetano), [ihre](ines) [Jugendliebe](caetano), von [der](caetano) [sie](ines) glaubte, das Meer habe [ihn](caetano) geholt. [Er](caetano) bittet [sie](ines), keinem zu verraten, dass [sie](caetano+ines) einander kennen. Aus Mitleid sagt [sie](ines) zu. Ein Fehler!
- investigate rocha duarte "Lupe"
- betray? leopoldina rocha "behauptet"
- move duarte+ines "beziehen"
- parent alter duarte "Vater"
- happy duarte+ines "selig"
- hire caetano "neuer Meister"
+ return caetano "steht"
- couple.past caetano ines "Jugendliebe"
- die! caetano "geholt"
- betray caetano+ines duarte "keinem zu verraten"
- sad ines caetano "Mitleid"

== 3
[Simão](simao), [Duartes](duarte) [Halbbruder](simao) und das schwarze [Schaf](simao), kreuzt mit Spielschulden und einem Papagei auf. [Leopoldina](leopoldina) lässt den [Bastard](simao) [ihres](leopoldina) seligen [Gatten](alter) vom Hof jagen. Bei [Inês](ines) findet [er](simao) Unterschlupf, zum Ärger der [Hausherrin](leopoldina). [Violante](violante) reibt sich die Hände: In dem [Spieler](simao) hat [sie](violante) einen Verbündeten entdeckt, denn [beide](simao+violante) brauchen Geld, und zwar das von [Duarte](duarte). [Die zwei](simao+violante) besiegeln den Handel zwischen den Laken. Unterdessen gesteht [Teodora](amme) dem [Pfarrer](pfarrer) im Beichtstuhl, wem die fehlende Perle gehört. [Der](pfarrer) muss schweigen wie ein Grab und beginnt zu trinken.
- sibling duarte simao "Halbbruder"
+ return simao "kreuzt"
- reject leopoldina simao "vom Hof"
- married.past alter leopoldina "Gatten"
- die.past alter "seligen"
- parent alter simao "Bastard"
- help ines simao "Unterschlupf"
- sad leopoldina ines "Ärger"
- friend.start simao violante "Verbündeten"
- betray simao+violante duarte "Handel"
+ sex simao violante "Laken"
- reveal amme pfarrer "gesteht"
- advisor pfarrer amme "Beichtstuhl"

== 4
Atem holen, es wird kurz. [Noémi](noemi) kommt aus dem Internat. [Noémi](noemi) ist achtzehn und [Duartes](duarte) [Schwester](noemi). Für Kacheln schwärmt [Noémi](noemi) nicht. Für [Caetano](caetano) schwärmt [sie](noemi) sehr. Ohne Absicht belauscht [sie](noemi) [ihn](caetano) am Ofen. »[Ich](caetano) wollte nie zurück«, sagt [er](caetano). Vor [ihm](caetano) steht [Inês](ines). [Noémi](noemi) zieht den falschen Schluss. Zu [Duarte](duarte) läuft [Noémi](noemi). Blind vor Wut holt [Duarte](duarte) aus. Blut läuft [Caetano](caetano) übers Kinn. »Es war nichts«, sagt [Inês](ines). Am Fenster lächelt [Violante](violante).
- return noemi "kommt"
- sibling duarte noemi "Schwester"
- love noemi caetano "schwärmt sie"
- discover noemi caetano+ines "belauscht"
- affair! caetano ines "falschen Schluss"
- sad duarte "Wut"
+ attack duarte caetano "holt Duarte"
- injure caetano duarte "Blut"
- happy violante "lächelt"

== 5
[Duarte](duarte) hat [seiner](duarte) [Angetrauten](ines) die Tür zum Turm zugesperrt. Im Dachstübchen der [Amme](amme) weint [Inês](ines) in eine Schürze und spürt dabei zum ersten Mal, dass in [ihr](ines) etwas strampelt. [Teodora](amme) zählt an den Fingern nach und jubelt: ein Kind der Hochzeitsnacht! Doch bevor die werdende [Mutter](ines) es [ihm](duarte) sagen kann, ist der [Gekränkte](duarte) nach [Lissabon](@lissabon) abgereist, in Begleitung von [Violante](violante), [die](violante) zufällig dieselbe Bahn nimmt. [Zeferino](zeferino), [Kutscher](zeferino) des Hauses, sieht [die beiden](duarte+violante) im Speisewagen Champagner trinken und schwört, [er](zeferino) habe nichts gesehen.
- reject duarte ines "zugesperrt"
- married duarte ines "Angetrauten"
- sad ines "weint"
+ pregnant ines duarte "strampelt"
- help amme ines "Dachstübchen"
- happy amme "jubelt"
- reveal! ines duarte "bevor"
+ travel duarte+violante "abgereist" @lissabon
- date duarte violante "Champagner"
- discover zeferino duarte+violante "sieht"
- betray zeferino _ "schwört"

== 6
In [Lissabon](@lissabon) lässt [Violante](violante) nichts unversucht. [Sie](violante) füllt [Duarte](duarte) ab, zieht [ihm](duarte) die Stiefel aus und wacht neben [ihm](duarte) auf. [Er](duarte) kann sich an nichts erinnern, und es war auch nichts. »[Du](duarte) hast [mich](violante) verführt«, haucht [sie](violante). Vom schlechten Gewissen zerfressen, kauft [er](duarte) [ihr](violante) einen Ring, den [sie](violante) prompt falsch versteht. Zu Hause in [Porto](@porto) setzt sich [Simão](simao) an den Spieltisch, auf dem bereits die Schlüssel der Fabrik liegen. [Sein](simao) [Gegner](figueira), ein [Herr](figueira) mit Arzttasche, deckt vier Asse auf. Der gute [Doutor](figueira) spielt falsch, seit Jahren.
- ill duarte "ab"
+ betray violante duarte "haucht"
- sex! duarte violante "verführt"
- sad duarte "zerfressen"
- gift duarte violante "Ring"
- enemy figueira simao "Gegner"
- betray figueira simao "spielt falsch"
- lose simao figueira "vier Asse"

== 7
Schock für die [Braganças](duarte+leopoldina+noemi): Die Fabrik gehört jetzt [Figueira](figueira). [Leopoldina](leopoldina) erleidet einen Schlaganfall, und ausgerechnet der neue [Eigentümer](figueira) soll [sie](leopoldina) kurieren. [Er](figueira) verordnet Tropfen, von denen es [ihr](leopoldina) täglich schlechter geht. Zum Glück riecht [Teodora](amme), [die](amme) sich auf Kräuter versteht, an dem Fläschchen und schüttet den Inhalt in die Geranien. Die Geranien sterben. Nun durchschaut die [Alte](amme) den feinen [Herrn](figueira). Ehe [sie](amme) die [Inspetora](rocha) rufen kann, stößt eine behandschuhte Hand [sie](amme) die Wendeltreppe hinab. [Caetano](caetano) findet die reglose [Frau](amme). Lebt [sie](amme) noch?
- find figueira "gehört jetzt"
- ill leopoldina "Schlaganfall"
- treat leopoldina figueira "kurieren"
+ attack figueira leopoldina "Tropfen"
- rescue amme leopoldina "schüttet"
- discover amme figueira "durchschaut"
- reveal? amme rocha "rufen"
+ attack _ amme "stößt"
- injure amme "reglose"
- find caetano amme "findet"
- die? amme "Lebt sie noch"

== 8
[Duarte](duarte) kehrt heim und steht vor einem versiegelten Tor. [Inês](ines), rund wie eine Melone, öffnet [ihm](duarte) die Hinterpforte. »Von wem?«, fragt der [Ehemann](duarte). Es ist die eine Frage, die [er](duarte) nicht hätte stellen dürfen. [Sie](ines) packt [ihr](ines) Bündel und geht noch in derselben Stunde ins Fischerviertel, wo [Caetano](caetano) [ihr](ines) [seine](caetano) Hütte überlässt und selbst im Boot schläft. [Simão](simao), vom Kater und von Reue gepackt, erzählt [seinem](simao) [Bruder](duarte) alles: die Karten, die Laken, das Märchen von [Lissabon](@lissabon). [Der](duarte) wirft [Violantes](violante) Koffer aus dem Fenster, zuletzt auch den Papagei. Der fliegt.
+ return duarte "kehrt"
- married duarte ines "Ehemann"
- accuse duarte ines "Von wem"
+ breakup ines duarte "Bündel"
- help caetano ines "überlässt"
- sad simao "Reue"
- sibling duarte simao "Bruder"
- reveal simao duarte "erzählt"
- reject duarte violante "Koffer"

== 9
In einer Sturmnacht setzen bei [Inês](ines) die Wehen ein, zu früh! [Caetano](caetano) rudert durch die Brandung, um eine [Hebamme](alba) zu holen. Die junge [Alba](alba), [die](alba) noch nie allein entbunden hat, legt der [Erschöpften](ines) gegen Morgen [Zwillinge](baby+zwilling) in den Arm. Und wer hat die ganze Zeit vor der Tür gekniet, nass bis auf die Knochen? [Duarte](duarte), [den](duarte) niemand außer [Noémi](noemi) einlassen wollte. [Er](duarte) sieht die Muttermale, die jeder Bragança trägt, und schluchzt. Die junge [Mutter](ines) dreht sich zur Wand. [Caetano](caetano) aber hat nur Augen für die [Geburtshelferin](alba), was [Noémi](noemi) einen Stich versetzt.
- travel caetano "rudert"
- help alba ines "entbunden"
+ birth ines baby+zwilling "Zwillinge"
- parent duarte baby+zwilling "Muttermale"
- discover duarte baby+zwilling "Muttermale"
- sad duarte "schluchzt"
- reject ines duarte "dreht"
+ love caetano alba "Augen"
- jealous noemi alba "Stich"

== 10
[Teodora](amme) ist aus der Ohnmacht erwacht und redet. Die Perle gehört [Violante](violante), das Gift stammt von [Figueira](figueira), und [die zwei](figueira+violante) sind, man halte sich fest, [Vater](figueira) und [Tochter](violante)! Vor dreißig Jahren hatte [ihn](figueira) die schöne [Leopoldina](leopoldina) verschmäht und den reichen [Bragança](alter) genommen. Seither sinnt der [Abgewiesene](figueira) auf Vergeltung. [Rocha](rocha) lässt die Handschellen klicken, allerdings nur bei [einem](figueira): Die [Tochter](violante) ist durch den Weinkeller entwischt und hat eine der Wiegen mitgenommen. Mit einem [Baby](baby) unterm Mantel steigt [Violante](violante) in den Zug nach [Vigo](@vigo). Die [Eltern](duarte+ines), eben noch zerstritten, rennen los. Zusammen.
+ recover amme "erwacht"
- reveal amme _ "redet"
- parent figueira violante "Vater"
- reject.past leopoldina figueira "verschmäht"
- betray figueira leopoldina "Vergeltung"
+ arrest rocha figueira "Handschellen"
- flee violante "entwischt"
- abduct violante baby "mitgenommen"
- travel violante "Zug" @vigo
- parent duarte+ines baby "Eltern"
- married.past alter leopoldina "genommen"
- quarrel.past duarte ines "zerstritten"
- reconcile duarte ines "Zusammen"

== 11
Auf der Brücke über den [Minho](@minho) hält [Kutscher](zeferino) [Zeferino](zeferino), der beste [Lenker](zeferino) nördlich des Duero, die Lokomotive an, indem [er](zeferino) vier Pferde quer stellt. Am Geländer hebt [Violante](violante) das Bündel über die Tiefe. [Inês](ines) fleht nicht. [Sie](ines) erzählt der [Rivalin](violante) von einem [Mädchen](violante), [das](violante) ohne Mutter aufwuchs, weil [sein](violante) [Vater](figueira) nur hassen konnte. Da bricht die [Entführerin](violante) zusammen und gibt [ihr](ines) das [Kind](baby). [Simão](simao) nimmt [seine](simao) einstige [Komplizin](violante) in die Arme, bevor die [Inspetora](rocha) [sie](violante) mitnimmt, und verspricht, auf [sie](violante) zu warten. [Er](simao) meint es ernst, zum ersten Mal.
- threaten violante ines "Tiefe"
- enemy ines violante "Rivalin"
- parent figueira violante "Vater"
- abduct.past violante baby "Entführerin"
- sad violante "bricht"
+ rescue ines baby "gibt ihr"
- help simao violante "Arme"
+ arrest rocha violante "mitnimmt"
- love simao violante "ernst"

== 12
Finale mit Taufe! [Leopoldina](leopoldina), im Rollstuhl und um vieles milder, hält die [Zwillinge](baby+zwilling) über das Becken und bittet [Inês](ines) vor der ganzen Gemeinde um Verzeihung. [Sie](ines) gewährt sie [ihr](leopoldina). [Caetano](caetano) und [Alba](alba) verkünden [ihre](alba+caetano) Verlobung, [Noémi](noemi) weint eine Träne und tanzt dann mit dem [Stationsvorsteher](vorsteher). Die Fabrik, vom Gericht zurückgegeben, bekommt eine neue [Direktorin](ines), und [die](ines) pinselt als Erstes eine Kachel mit einer Sonne. »Heirate [mich](duarte) noch einmal«, sagt [Duarte](duarte). [Inês](ines) tunkt den Pinsel ein und malt [ihm](duarte) ein blaues Ja auf die Stirn. Der [Pfarrer](pfarrer) ist nüchtern.
- celebrate _ baby+zwilling "Taufe"
- reconcile? ines leopoldina "Verzeihung"
+ reconcile ines leopoldina "gewährt"
- engaged.start alba caetano "Verlobung"
- sad noemi "Träne"
- find duarte+ines "zurückgegeben"
- hire ines "Direktorin"
- create ines "pinselt"
- propose duarte ines "Heirate mich"
+ reconcile duarte ines "blaues Ja"
- recover pfarrer "nüchtern"
