%series Nadel und Faden
%lang de
%genre telenovela in a Düsseldorf fashion house, breathless TV-magazine listings
%cast olympia | Olympia Vandenberg; Olympia; Vandenberg | f
%cast cosmo | Cosmo Vandenberg; Cosmo | m
%cast dilara | Dilara Aksoy; Dilara | f
%cast hauke | Hauke Nissen; Hauke | m
%cast ottilie | Ottilie | f
%cast bruno | Bruno Falk; Falk; Bruno | m
%cast maxi | Maxi Rose; Maxi | f
%cast ferit | Ferit Aksoy; Ferit | m
%cast sanne | Sanne de Wit; Sanne | f
%cast kunde | Lothar Kühn; Kühn | m
%cast paparazzo | - | m
%cast tilda | Tilda | f
%cast juwelier | - | m

== 1
Glamour, Gift und Garn! Im [Modehaus Vandenberg](#vandenberg) ergattert [Dilara Aksoy](dilara) eine Lehrstelle, dabei hat [ihr](dilara) [Vater](ferit) [Ferit](ferit), ein [Änderungsschneider](ferit), [ihr](dilara) genau das verboten. Gleich am ersten Vormittag schüttet [sie](dilara) [Cosmo](cosmo), dem [Sohn](cosmo) der [Firmengründerin](olympia), Kaffee übers Hemd – Funken sprühen! Ob der [Junior](cosmo) deshalb am Abend die Verabredung mit [Maxi Rose](maxi) platzen lässt? Das [Mannequin](maxi) schäumt. [Chefdesigner](bruno) [Bruno Falk](bruno) muss sich derweil von [Olympia](olympia) anhören, [er](bruno) sei ausgebrannt.
+ hire dilara "Lehrstelle" #vandenberg
- parent ferit dilara "Vater"
- meet cosmo dilara "schüttet"
- love.start cosmo dilara "Funken"
- parent olympia cosmo "Sohn"
- date! cosmo maxi "platzen"
- reject cosmo maxi "platzen"
- sad maxi cosmo "schäumt"
- boss olympia bruno "Chefdesigner"
- accuse olympia bruno "ausgebrannt"

== 2
[Ferit](ferit) tobt: Vor dreißig Jahren hat [Olympia Vandenberg](olympia) [ihm](ferit) [seine](ferit) Entwürfe gestohlen, und nun soll [sein](ferit) [Kind](dilara) bei dieser [Diebin](olympia) lernen! [Dilara](dilara) fällt aus allen Wolken und zieht noch am Abend zu [ihrer](dilara) [Freundin](sanne) [Sanne](sanne) in die WG, wo schon [Hauke](hauke) haust, der [Fotograf](hauke), [der](hauke) nie aufräumt. [Hauke](hauke) und [Sanne](sanne) können sich nicht ausstehen – behaupten [sie](hauke+sanne). [Cosmo](cosmo) macht [Maxi](maxi) klar, dass zwischen [ihnen](cosmo+maxi) nichts mehr läuft.
- sad ferit "tobt"
+ steal.past olympia ferit "gestohlen"
- parent ferit dilara "Kind"
- discover dilara olympia "fällt aus allen Wolken"
- move dilara sanne "zieht"
- friend dilara sanne "Freundin"
- housemate hauke sanne "WG"
- housemate.start dilara hauke+sanne "in die WG"
- enemy? hauke sanne "nicht ausstehen"
+ breakup cosmo maxi "nichts mehr läuft"

== 3
Rache ist süß wie Seide. [Maxi](maxi) schneidet nachts [Dilaras](dilara) Musterkleid in Streifen und legt [deren](dilara) Schere neben das Opfer der Tat. [Falk](bruno) hat es gesehen, deckt die [Saboteurin](maxi) aber, denn [er](bruno) ist [ihr](maxi) seit Jahren verfallen. So gerät die [Auszubildende](dilara) in Verdacht, [ihr](dilara) eigenes Werk ruiniert zu haben. „Wer macht denn so was?“, ruft [Cosmo](cosmo) und stellt sich vor [sie](dilara). [Olympia](olympia) duldet keinen Widerspruch, schon gar nicht vom eigenen [Fleisch und Blut](cosmo).
+ betray maxi dilara "legt"
- discover bruno maxi "gesehen"
- help bruno maxi "deckt"
- love bruno maxi "verfallen"
- accuse _ dilara "in Verdacht"
- help cosmo dilara "stellt sich vor sie"
- parent olympia cosmo "Fleisch und Blut"

== 4
[Ottilie](ottilie), seit vierzig Jahren [Zuschneiderin](ottilie), ist nicht auf den Kopf gefallen: Die Schnitte stammen von einer Linkshänderin, und links schneidet hier nur [Maxi](maxi). [Sie](ottilie) steckt es [Dilara](dilara). Die [Beschuldigte](dilara) knöpft sich die [Intrigantin](maxi) vor – Haare fliegen, Knöpfe auch! [Hauke](hauke) hält die Szene mit der Kamera fest und [Sanne](sanne) hält [Hauke](hauke) fest, damit [er](hauke) nicht vor Lachen umfällt. Ein bisschen zu lange, finden [beide](hauke+sanne) hinterher.
+ discover ottilie maxi "nicht auf den Kopf gefallen"
- reveal ottilie dilara "steckt"
- accuse.past _ dilara "Beschuldigte"
+ attack dilara maxi "Haare"
- quarrel dilara maxi "knöpft"
- happy hauke "Lachen"
- flirt hauke sanne "zu lange"

== 5
[Cosmo](cosmo) führt [Dilara](dilara) auf den Rheinturm. Dort oben küsst [Dilara](dilara) [Cosmo](cosmo). Unten steht ein [Paparazzo](paparazzo). Das Bild steht am Morgen in der Zeitung. [Ferit](ferit) zerreißt die Zeitung. [Maxi](maxi) rahmt die Zeitung ein, als Zielscheibe. [Olympia](olympia) schickt nach [Falk](bruno). [Er](bruno) soll die [Näherin](dilara) loswerden. [Falk](bruno) erledigt das noch vor dem Mittag. Nun steht [Dilara](dilara) auf der Straße. [Cosmo](cosmo) streitet mit [Olympia](olympia). [Einen](ferit) hat die [Firmenchefin](olympia) immer gefürchtet. Vor der Tür steht [Ferit](ferit).
- date cosmo dilara "führt"
+ kiss cosmo dilara "küsst"
- sad ferit "zerreißt"
- boss olympia bruno "schickt"
+ quit dilara bruno "auf der Straße"
- quarrel cosmo olympia "streitet"
- sad olympia ferit "gefürchtet"

== 6
Der [Schneider](ferit) steht im Chefbüro! [Ferit](ferit) und [Olympia](olympia) waren einmal ein Paar, heimlich, bis der Reichtum dazwischenkam. Jetzt verlangt [er](ferit) Genugtuung: Entweder [sie](olympia) holt [Dilara](dilara) zurück, oder die Presse erfährt, wessen Kleid [Vandenberg](olympia) damals berühmt gemacht hat. Zähneknirschend lenkt die [Modezarin](olympia) ein. Im Lager gesteht [Bruno](bruno) [Maxi](maxi) [seine](bruno) Gefühle, doch das [Model](maxi) braucht [ihn](bruno) bloß als Handlanger – was [sie](maxi) [ihm](bruno) nicht sagt. [Sie](maxi) küsst [ihn](bruno) sogar.
+ couple.past ferit olympia "ein Paar"
+ threaten ferit olympia "Entweder"
- hire dilara olympia "lenkt"
- confess bruno maxi "gesteht"
- love bruno maxi "Gefühle"
- betray maxi bruno "Handlanger"
- kiss bruno maxi "küsst"

== 7
[Großkunde](kunde) [Kühn](kunde) aus [Stuttgart](@stuttgart) will die Kollektion – und [Dilara](dilara) gleich dazu. Beim Abendessen legt [er](kunde) [ihr](dilara) die Hand aufs Knie, worauf [sie](dilara) [ihm](kunde) die Suppe in den Schoß kippt. Der Auftrag ist futsch! [Olympia](olympia) überrascht alle: [Sie](olympia) applaudiert. [Hauke](hauke) wird von [seiner](hauke) [Ex](tilda) [Tilda](tilda) heimgesucht, [die](tilda) [ihn](hauke) wiederhaben möchte; [Sanne](sanne), [die](sanne) [ihn](hauke) doch angeblich nicht riechen kann, zerdeppert beim Abwasch drei Teller. Fällt das nur [Dilara](dilara) auf?
- flirt kunde dilara "Hand aufs Knie"
+ reject dilara kunde "Suppe"
- attack dilara kunde "kippt"
- lose olympia "futsch"
- happy olympia "applaudiert"
- enemy? hauke sanne "nicht riechen kann"
- ex hauke tilda "Ex"
- reconcile? hauke tilda "wiederhaben"
+ jealous sanne tilda "zerdeppert"
- discover dilara sanne "auf"

== 8
Schock auf dem Laufsteg: [Maxi](maxi) knickt um, ein Knöchel bricht, die Schau droht zu platzen. Ausgerechnet [Dilara](dilara) springt ein und wird gefeiert. Am Krankenbett der [Verletzten](maxi) hält [Bruno](bruno) Wache und hört im Schlaf fallende Worte: „[Falk](bruno), der [Trottel](bruno).“ Jetzt fällt auch der Groschen. [Er](bruno) geht zu [Olympia](olympia) und beichtet die Sache mit dem zerschnittenen Kleid. [Cosmo](cosmo) mietet für sich und [Dilara](dilara) eine Dachwohnung in [Flingern](@flingern). Beim Umzug hilft nur [einer](ferit) nicht: der künftige [Schwiegervater](ferit).
+ injure maxi "Knöchel bricht"
- help dilara maxi "springt"
- help bruno maxi "Wache"
- discover bruno maxi "Groschen"
+ reveal bruno olympia "beichtet"
- move cosmo+dilara "Umzug" @flingern
- housemate.start cosmo dilara "Dachwohnung"
- help! ferit cosmo+dilara "hilft nur einer nicht"
- kin? cosmo ferit "Schwiegervater"

== 9
[Tilda](tilda) hat Koffer mitgebracht. [Sie](tilda) und [Hauke](hauke) versuchen es noch einmal, und [Sanne](sanne) wünscht [den beiden](hauke+tilda) Glück, ehe [sie](sanne) in die Besenkammer geht und heult. [Ottilie](ottilie) wird siebzig; das Atelier schenkt [ihr](ottilie) eine Torte in Form eines Fingerhuts. Nach dem dritten Likör plaudert die [Jubilarin](ottilie) aus, dass [Cosmo](cosmo) im selben Jahr geboren ist, in dem [Olympia](olympia) [Ferit](ferit) den Laufpass gab. [Dilara](dilara) wird schlecht. Ist [ihr](dilara) [Freund](cosmo) am Ende [ihr](dilara) [Bruder](cosmo)?
- move tilda hauke "Koffer"
+ reconcile hauke tilda "versuchen es noch einmal"
- sad sanne "heult"
- celebrate ottilie "siebzig"
- gift _ ottilie "Torte"
+ reveal ottilie dilara "plaudert"
- breakup.past olympia ferit "Laufpass"
- sad dilara "schlecht"
- couple cosmo dilara "Freund"
- sibling? cosmo dilara "Bruder"

== 10
[Dilara](dilara) rührt [Cosmo](cosmo) nicht mehr an und verrät [ihm](cosmo) nicht, warum. Gekränkt lässt [er](cosmo) sich von [Maxi](maxi) trösten, an Krücken und mit Champagner, und am Ende landen [die zwei](cosmo+maxi) auf dem Stoffballen. [Falk](bruno) hat inzwischen gekündigt und bei [Kühn](kunde) angeheuert. [Hauke](hauke) nennt [Tilda](tilda) im Halbschlaf [Sanne](sanne). [Tilda](tilda) versteht, packt und ist so anständig, [der](sanne), [die](sanne) es angeht, die Wahrheit auf einen Zettel zu schreiben: [Er](hauke) träumt von [dir](sanne).
- reject dilara cosmo "rührt"
- betray dilara cosmo "verrät"
- sad cosmo dilara "Gekränkt"
- help maxi cosmo "trösten"
+ sex cosmo maxi "Stoffballen"
- cheat cosmo dilara "Stoffballen"
- quit bruno "gekündigt"
- hire bruno kunde "angeheuert"
- love hauke sanne "Halbschlaf"
- discover tilda hauke "versteht"
+ breakup tilda hauke "packt"
- reveal tilda sanne "Zettel"

== 11
Entwarnung! [Olympia](olympia) lacht [Ferit](ferit) ins Gesicht: [Cosmos](cosmo) [Erzeuger](juwelier) ist ein verstorbener [Juwelier](juwelier) aus [Antwerpen](@antwerpen). [Dilara](dilara) rennt heim, glücklich wie nie, und findet im Bad eine fremde Krücke. [Cosmo](cosmo) leugnet nicht. Die [Geprellte](dilara) zieht zurück zu [Sanne](sanne), [die](sanne) jetzt mit [Hauke](hauke) das Zimmer teilt, denn [die beiden](hauke+sanne) sind endlich ein Liebespaar. [Ferit](ferit) nimmt die verweinte [Tochter](dilara) in den Arm und nennt keinen Schuldigen beim Namen. Das tut dafür [Olympia](olympia): „[Mein](olympia) [Sohn](cosmo) ist ein Esel.“
- parent juwelier cosmo "Erzeuger"
- die.past juwelier "verstorbener"
- parent! ferit cosmo "Entwarnung"
- happy dilara "glücklich"
- find dilara "Krücke"
- reveal cosmo dilara "leugnet nicht"
- cheat cosmo dilara "Geprellte"
+ breakup dilara cosmo "zieht zurück"
+ couple.start hauke sanne "Liebespaar"
- parent ferit dilara "Tochter"
- reveal olympia ferit "lacht"
- move dilara sanne "zurück zu Sanne"
- sad dilara "verweinte"
- help ferit dilara "in den Arm"
- parent olympia cosmo "Sohn"

== 12
Finale! Das Modehaus trägt fortan zwei Namen, [Vandenberg](olympia) und [Aksoy](ferit); nach dreißig Jahren reichen sich [Ferit](ferit) und [Olympia](olympia) die Hand, und beim Tango fragen sich alle, ob es dabei bleibt. [Maxi](maxi) ist bei [Kühn](kunde) eingezogen, sehr zum Leidwesen [seines](kunde) neuen [Angestellten](bruno). Auf der Bühne fällt [Cosmo](cosmo) vor [Dilara](dilara) auf die Knie, nicht für einen Antrag, sondern um Verzeihung. [Sie](dilara) lässt [ihn](cosmo) knien, drei Musikstücke lang. Dann reicht [sie](dilara) [ihm](cosmo) Nadel und Faden: „Fang klein an.“
+ reconcile ferit olympia "Hand"
- move maxi kunde "eingezogen"
- boss kunde bruno "Angestellten"
- sad bruno "Leidwesen"
- propose! cosmo dilara "Antrag"
+ reconcile? cosmo dilara "Verzeihung"
- gift dilara cosmo "Nadel und Faden"
