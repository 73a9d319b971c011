%series Kammerton
%lang de
%genre orchestra dramedy, long synopses with several strands
%cast elisaweta | Elisaweta Orlowa; Elisaweta; Orlowa | f
%cast rupert    | Rupert Hachmann; Rupert; Hachmann | m
%cast noemi     | Noemi Vass; Noemi | f
%cast attila    | Attila Vass; Attila | m
%cast dschun    | Jun Nakahara; Jun | m
%cast baerbel   | Bärbel; Bärbel Knoop | f
%cast frieder   | Frieder Knoop; Frieder | m
%cast mikaela   | Mikaela | f
%cast kuehne    | Kühne; Orchesterdirektor Kühne | m
%cast geigenbauer | Meister Pellegrini; Pellegrini | m
%cast aushilfe  | - | f
%cast graefin   | Gräfin Thurau | f

== 1
Als erste Frau in der Geschichte der Städtischen Philharmonie erhält [Elisaweta Orlowa](elisaweta) den Chefposten am Pult. [Konzertmeister](rupert) [Rupert Hachmann](rupert) begrüßt die neue [Dirigentin](elisaweta) mit einer Verbeugung, die keiner für echt hält: Vor fünfzehn Jahren, am Konservatorium in [Riga](@riga), haben [die beiden](elisaweta+rupert) sich geliebt, und [sie](elisaweta) ging damals, ohne sich umzudrehen. Am zweiten Pult beginnt die junge [Noemi Vass](noemi) [ihr](noemi) Probejahr, misstrauisch beäugt von [Bratschistin](baerbel) [Bärbel Knoop](baerbel), [deren](baerbel) [Mann](frieder) [Frieder](frieder) die Pauke schlägt.
+ hire elisaweta "Chefposten"
- boss.start elisaweta rupert "neue Dirigentin"
- couple.past elisaweta rupert "geliebt"
- breakup.past elisaweta rupert "ging"
- hire noemi "Probejahr"
- married baerbel frieder "Mann"

== 2
[Orlowa](elisaweta) lässt das Orchester ein einziges Pianissimo eine Stunde lang wiederholen. [Hachmann](rupert) verlässt unter Protest die Probe. In der Pause entdeckt [Noemi](noemi), dass in [ihrem](noemi) Kasten statt der geliehenen Guadagnini eine billige Fabrikgeige liegt. Das kostbare Instrument gehört der [Gräfin Thurau](graefin), [die](graefin) es nur unter der Bedingung hergab, dass niemand anderes es berührt. [Schlagzeuger](frieder) [Frieder](frieder) will in der Nacht eine [Gestalt](aushilfe) mit Rucksack an der Hintertür gesehen haben.
- quarrel elisaweta rupert "Protest"
- discover noemi "entdeckt"
+ steal _ noemi "statt"
- gift.past graefin noemi "hergab"
- discover frieder aushilfe "gesehen"

== 3
Statt die Polizei zu rufen, bittet [Direktor](kuehne) [Kühne](kuehne) den verschwiegenen [Geigenbauer](geigenbauer) [Pellegrini](geigenbauer), die Augen offen zu halten. [Noemi](noemi) wird vorläufig beurlaubt. [Ihr](noemi) älterer [Bruder](attila) [Attila](attila), ein [Straßenmusiker](attila) mit Vorstrafe, gerät prompt in den Kreis der Verdächtigen, und ausgerechnet die [Schwester](noemi) traut [ihm](attila) die Tat zu. [Cellist](dschun) [Jun Nakahara](dschun) steckt [Noemi](noemi) ein Kuvert mit [seinen](dschun) Ersparnissen zu, für einen Anwalt, wie [er](dschun) stammelt. [Sie](noemi) merkt erst auf der Straße, dass [er](dschun) geweint hat.
- investigate? geigenbauer _ "Augen offen"
+ quit noemi kuehne "beurlaubt"
- sibling attila noemi "Bruder"
- accuse _ attila "Verdächtigen"
+ accuse noemi attila "traut"
- arrest.past _ attila "Vorstrafe"
- help dschun noemi "steckt"
- gift dschun noemi "Kuvert"
- discover noemi dschun "merkt"
- sad dschun "geweint"

== 4
Bei einem Gastspiel in [Ljubljana](@ljubljana) bekommen [Elisaweta](elisaweta) und [Rupert](rupert) durch einen Buchungsfehler ein Zimmer mit Verbindungstür. Weder [er](rupert) noch [sie](elisaweta) schließt ab. Was in dieser Nacht geschieht, bleibt der Phantasie überlassen, bis [Bärbel](baerbel) beim Frühstück Lippenstift an [Hachmanns](rupert) Frackbrust entdeckt und es [Frieder](frieder) brühwarm weitererzählt. [Ihr](baerbel) [Mann](frieder) hört nicht zu. [Er](frieder) denkt an [Mikaela](mikaela), die [Harfenistin](mikaela), [die](mikaela) [ihm](frieder) im Bus auf der Schulter eingeschlafen ist.
- travel elisaweta+rupert "Gastspiel" @ljubljana
+ sex? elisaweta rupert "geschieht"
- discover baerbel elisaweta+rupert "entdeckt"
- reveal baerbel frieder "weitererzählt"
- married baerbel frieder "Mann"
+ love.start frieder mikaela "denkt"

== 5
[Pellegrini](geigenbauer) meldet, ein anonymer [Anbieter](aushilfe) habe [ihm](geigenbauer) per Brief eine Guadagnini zum Kauf offeriert, abzuholen unter der Eisenbahnbrücke. [Attila](attila) will [seinen](attila) Namen reinwaschen und geht an [seiner](geigenbauer) Stelle hin. [Ihm](attila) gegenüber steht eine junge [Frau](aushilfe), [die](aushilfe) noch im Frühjahr als Aushilfe am dritten Pult saß und nach drei Wochen gehen musste. Ehe [er](attila) [sie](aushilfe) festhalten kann, stößt [sie](aushilfe) [ihn](attila) gegen den Pfeiler und läuft ins Dunkel. Auf dem Pflaster bleibt der Rucksack zurück, leer.
- reveal geigenbauer _ "meldet"
+ meet attila aushilfe "gegenüber"
- quit.past aushilfe "gehen musste"
+ attack aushilfe attila "stößt"
- injure attila aushilfe "Pfeiler"
- flee aushilfe attila "läuft"
- lose aushilfe "bleibt"

== 6
Mit einer Gehirnerschütterung wird [Attila](attila) ins Marienhospital eingeliefert. [Noemi](noemi) bittet den [Bruder](attila) um Vergebung, und [der](attila) gewährt sie gegen eine Schachtel Katzenzungen. [Jun](dschun), [der](dschun) den Besuch aus Schüchternheit im Flur abwartet, kommt mit [Mikaela](mikaela) ins Gespräch; [sie](mikaela) verrät [ihm](dschun), dass [sie](mikaela) ein Kind erwartet und der [Vater](frieder) eine Pauke spiele. Wer im Orchester spielt schon Pauke? [Jun](dschun) zählt bis eins. Im Dienstzimmer droht [Kühne](kuehne) [Orlowa](elisaweta) mit Vertragsauflösung, falls das Gerede über [sie](elisaweta) und den [Konzertmeister](rupert) nicht aufhöre.
- ill attila "Gehirnerschütterung"
- treat attila "eingeliefert"
+ reconcile attila noemi "Vergebung"
- sibling attila noemi "Bruder"
- gift noemi attila "Katzenzungen"
+ pregnant mikaela frieder "erwartet"
- reveal mikaela dschun "verrät"
- discover dschun frieder+mikaela "zählt bis eins"
- threaten kuehne elisaweta "droht"
- affair? elisaweta rupert "Gerede"

== 7
[Elisaweta](elisaweta) beendet das Verhältnis auf die einzige Weise, die [sie](elisaweta) kennt: ohne Worte. [Hachmann](rupert) spielt das Violinsolo im „[Heldenleben](*heldenleben)“ danach so zornig, dass drei Saiten reißen und der Saal sich von den Stühlen erhebt. [Frieder](frieder) beichtet [seiner](frieder) [Frau](baerbel) nach achtundzwanzig Ehejahren, was auf der Rückreise geschehen ist. [Bärbel](baerbel) nimmt die Paukenschlägel, geht zum Fluss und kehrt ohne sie zurück. In dieser Nacht schläft [sie](baerbel) auf dem Sofa von [Noemi](noemi), [die](noemi) [ihr](baerbel) wortlos den Wecker stellt.
+ breakup elisaweta rupert "beendet"
- create rupert "spielt"
- sad rupert "zornig"
- reveal frieder baerbel "beichtet"
- cheat.past frieder baerbel "geschehen"
- married baerbel frieder "Frau"
- return baerbel "kehrt"
- help noemi baerbel "Sofa"

== 8
Die [Gräfin](graefin) reist an, um [ihre](graefin) Geige zu hören. [Noemi](noemi) spielt [ihr](graefin) auf der Fabrikgeige vor und rechnet mit dem Schlimmsten. Die alte [Dame](graefin) schließt die Augen und erklärt dann, [sie](graefin) habe nie ein Original besessen: [Ihr](graefin) verstorbener Mann verspielte es schon 1961, alles andere sei Legende gewesen. Die [Diebin](aushilfe) hat somit eine Kopie entwendet, die [Pellegrinis](geigenbauer) Vater gebaut hat. Der [Sohn](geigenbauer) lächelt und schweigt, denn gewusst hat [er](geigenbauer) es vom ersten Tag an.
- travel graefin noemi "reist"
- create noemi "spielt"
- sad noemi "Schlimmsten"
+ reveal graefin noemi "erklärt"
- die.past _ "verstorbener"
- married.past _ graefin "Mann"
- lose.past _ "verspielte"
- steal.past aushilfe noemi "Diebin"
- parent _ geigenbauer "Vater"
- create.past _ "gebaut"
- reveal! geigenbauer "schweigt"
- discover.past geigenbauer "gewusst"

== 9
In einer Suppenküche begegnet [Jun](dschun) zufällig der flüchtigen [Aushilfe](aushilfe). [Sie](aushilfe) ist durchgefroren, hustet Blut und hält die Geige unter dem Mantel fest wie einen Säugling. Statt [sie](aushilfe) anzuzeigen, nimmt [er](dschun) [sie](aushilfe) mit zu sich, ruft einen Arzt und übt nebenan mit Dämpfer. [Noemi](noemi), wieder im Dienst, kommt vorbei, um [ihm](dschun) das Geld zurückzugeben, sieht eine [Frau](aushilfe) in [seinem](dschun) Bademantel und macht auf dem Absatz kehrt.
+ find dschun aushilfe "begegnet"
- flee.past aushilfe "flüchtigen"
- ill aushilfe "hustet Blut"
- accuse! dschun aushilfe "anzuzeigen"
+ help dschun aushilfe "nimmt"
- housemate.start aushilfe dschun "nimmt"
- treat aushilfe _ "Arzt"
- return noemi "Dienst"
- gift? noemi dschun "zurückzugeben"
- jealous noemi aushilfe "macht auf dem Absatz kehrt"

== 10
[Bärbel](baerbel) verblüfft das gesamte Kollegium: [Sie](baerbel) häkelt Babysöckchen und überreicht sie [Mikaela](mikaela) in aller Öffentlichkeit. Die [Rivalinnen](baerbel+mikaela) trinken Fencheltee und finden, dass [Frieder](frieder) am besten aus der Entfernung zu ertragen sei. [Der](frieder) steht plötzlich ohne [beide](baerbel+mikaela) da. Bei der Saisoneröffnung erleidet [Kühne](kuehne) einen Hörsturz, und kein anderer als [Attila](attila), [der](attila) gerade Plakate klebt, führt den [Taumelnden](kuehne) aus der Menge. [Orlowa](elisaweta) findet im Notenpult einen Brief, in [Ruperts](rupert) Schrift, datiert auf den Tag [ihrer](elisaweta) Abreise aus [Riga](@riga).
- create baerbel "häkelt"
+ gift baerbel mikaela "überreicht"
- enemy baerbel mikaela "Rivalinnen"
- reject baerbel+mikaela frieder "ohne beide da"
- celebrate _ "Saisoneröffnung"
- ill kuehne "Hörsturz"
- help attila kuehne "führt"
+ find elisaweta "findet"
- create.past rupert "Brief"
- travel.past elisaweta "Abreise" @riga

== 11
Fünfzehn Jahre war der Brief unterwegs. Darin hatte [Hachmann](rupert) [ihr](elisaweta) einst angetragen, [seine](rupert) [Frau](elisaweta) zu werden; [Elisaweta](elisaweta) hatte das Schweigen für ein Nein gehalten und war in den Zug gestiegen. Während [sie](elisaweta) vor [seiner](rupert) Wohnungstür auf und ab geht, stirbt drinnen [sein](rupert) alter Hund, und [sie](elisaweta) findet den [Geiger](rupert) auf dem Küchenboden sitzen. [Sie](elisaweta) setzt sich dazu. Die genesene [Diebin](aushilfe) bringt [Noemi](noemi) die Kopie zurück und stellt klar, dass [sie](aushilfe) mit [Jun](dschun) nichts verbinde außer Hustensaft.
+ propose.past rupert elisaweta "angetragen"
- reject! rupert elisaweta "für ein Nein gehalten"
- die _ "stirbt"
- find elisaweta rupert "findet"
- help elisaweta rupert "setzt"
- recover aushilfe "genesene"
- gift aushilfe noemi "bringt"
+ return aushilfe noemi "zurück"
- affair! aushilfe dschun "nichts verbinde"

== 12
Das Abschlusskonzert gerät zum Triumph. [Noemi](noemi) erhält [ihren](noemi) festen Vertrag und streift [Jun](dschun) hinter der Bühne die vergessene Krawatte zurecht, wobei es nicht bleibt: Das Inspizientenmikrofon überträgt den Kuss ins Foyer. Mitten im Finale setzen bei [Mikaela](mikaela) die Wehen ein. Die [Bratschistin](baerbel) hält [ihr](mikaela) die Hand, der [Pauker](frieder) verpasst zum ersten Mal im Leben [seinen](frieder) Einsatz, und in der Garderobe kommt ein Mädchen zur Welt, im Kammerton, wie [Frieder](frieder) versichert. [Elisaweta](elisaweta) verlängert [ihren](elisaweta) Vertrag. Auf dem Formular steht unter Familienstand: in Verhandlung.
- hire noemi "Vertrag"
+ kiss dschun noemi "Kuss"
- help baerbel mikaela "hält ihr"
- lose frieder "verpasst"
+ birth mikaela "zur Welt"
- hire elisaweta "verlängert"
- engaged? elisaweta rupert "in Verhandlung"
