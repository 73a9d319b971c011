%series Powerplay in Arvenwald
%lang de
%genre ice hockey drama from the Swiss Alps, recap column of a local paper
%cast reto    | Reto Caduff; Reto; Caduff | m
%cast ladina  | Ladina Caduff; Ladina | f
%cast gian    | Gian Caduff; Gian | m
%cast mats    | Mats Ekholm; Ekholm; Mats | m
%cast saga    | Saga Ekholm; Saga | f
%cast beat    | Präsident Beat Zurbriggen; Zurbriggen; Beat | m
%cast flurina | Flurina Zurbriggen; Flurina | f
%cast luka    | Luka Petrič; Petrič; Luka | m
%cast vreni   | Vreni | f
%cast goalie  | Sämi Blum; Sämi | m
%cast aerztin | Dr. Amara Keita; Keita; Amara | f
%cast tochter | Mia | f
%cast scout   | - | m
%cast mutter  | - | f
%cast astro   | - | f
%cast grossvater | - | m

== 1 Erstes Drittel
Aus [Göteborg](@goeteborg) reist ein neuer [Trainer](mats) an: [Mats Ekholm](mats), geschieden, mit einer zwanzigjährigen [Tochter](saga), [die](saga) [Saga](saga) heißt und kein Wort mit [ihm](mats) wechselt. [Reto Caduff](reto), [Captain](reto) des Eishockeyclubs und bisher [Liebling](reto) des [Präsidenten](beat), fühlt sich übergangen und legt sich noch vor dem ersten Training mit dem [Schweden](mats) an. Zu Hause wartet [Ladina](ladina), [seine](reto) [Frau](ladina), [die](ladina) [ihm](reto) etwas sagen will und es wieder nicht tut. [Retos](reto) jüngerer [Bruder](gian) [Gian](gian) flickt derweil die Eismaschine und sieht der einsamen [Saga](saga) beim Pirouettendrehen zu.
- hire mats "neuer Trainer"
- parent mats saga "Tochter"
- quarrel mats saga "kein Wort"
- jealous reto mats "übergangen"
+ quarrel mats reto "legt sich"
- married ladina reto "Frau"
- reveal! ladina reto "wieder nicht"
- sibling gian reto "Bruder"
- divorce.past mats mutter "geschieden"

== 2 Bodycheck
[Präsident Beat Zurbriggen](beat) gibt ein Nachtessen, zu dem [Ekholm](mats) das Hemd verkehrt herum trägt. [Flurina](flurina), die [Gattin](flurina) des [Hausherrn](beat), knöpft es [ihm](mats) im Korridor eigenhändig richtig, und man hat den Eindruck, [sie](flurina) habe das Knöpfen eigentlich in die andere Richtung gemeint. Am Tisch verkündet [Zurbriggen](beat), der [Slowene](luka) [Luka Petrič](luka) sei verpflichtet. [Caduff](reto) wird bleich: Mit dem [Slowenen](luka) hat [seine](reto) [Ladina](ladina) die Matura und danach zwei Sommer verbracht. [Gian](gian) bringt [Saga](saga) heim, und [Saga](saga) sagt: „Bis morgen.“ Mehr braucht [er](gian) nicht.
- invite beat mats "Nachtessen"
- married beat flurina "Gattin"
+ flirt flurina mats "knöpft"
- hire luka beat "verpflichtet"
- couple.past ladina luka "zwei Sommer"
- jealous reto luka "bleich"
- married ladina reto "seine Ladina"
- love.start gian saga "Mehr braucht"

== 3 Unterzahl
Der [Neue](luka) trifft, der [Captain](reto) trifft nicht. Nach Spielschluss prallen die beiden [Stürmer](luka+reto) in der Garderobe aufeinander, und [Goalie](goalie) [Sämi Blum](goalie), [der](goalie) dazwischengeht, büßt einen Zahn ein. [Dr. Amara Keita](aerztin), der guten [Seele](aerztin) der Medizinbank, entgeht nicht, dass [Ladina](ladina) auf der Tribüne den falschen [Mann](luka) ansieht. [Sie](aerztin) spricht die [Freundin](ladina) darauf an. Unter vier Augen gesteht [die](ladina), [sie](ladina) sei im dritten Monat, und zwar von dem [Mann](reto), [der](reto) dort unten gerade auf [ihren](ladina) [Ex](luka) eindrischt. Warum [sie](ladina) es [ihm](reto) nicht sage? Weil [er](reto) sonst nie mehr fortgehe, und [sie](ladina) womöglich auch nicht.
+ attack reto luka "eindrischt"
- injure goalie "Zahn"
- discover aerztin ladina "entgeht"
- friend aerztin ladina "Freundin"
- love? ladina luka "falschen Mann"
+ pregnant ladina reto "im dritten Monat"
- reveal ladina aerztin "gesteht"
- ex ladina luka "Ex"
- reveal! ladina reto "nicht sage"

== 4 Vier gegen vier
[Flurina](flurina) ruft [Mats](mats) an. Am Telefon lacht [Mats](mats). Das hört [Saga](saga). [Saga](saga) mag [Flurina](flurina) nicht. [Beat](beat) mag [Mats](mats) sehr. [Beat](beat) schenkt [Mats](mats) eine Uhr. Am Seeufer küsst [Flurina](flurina) [Mats](mats). [Mats](mats) küsst zurück. Oben am Wald steht [Gian](gian). [Gian](gian) sieht alles. Neben [ihm](gian) steht [Saga](saga). [Saga](saga) läuft davon. [Gian](gian) holt [sie](saga) ein. Weinend erzählt [Saga](saga) von der Scheidung. [Ihre](saga) [Mutter](mutter) wollte [sie](saga) nicht. [Blum](goalie) hat Zahnweh. Blumen bringt [ihm](goalie) [Amara](aerztin). Seither schwärmt [Sämi](goalie) für [Amara](aerztin).
- enemy flurina saga "mag Flurina nicht"
- friend beat mats "mag Mats sehr"
- gift beat mats "schenkt"
+ kiss flurina mats "küsst"
- discover gian+saga flurina+mats "sieht"
- flee saga "läuft"
- reveal saga gian "erzählt"
- divorce.past mats mutter "Scheidung"
- parent mutter saga "Mutter"
- reject.past mutter saga "wollte"
- gift aerztin goalie "bringt"
- love.start goalie aerztin "schwärmt"

== 5 Strafbank
Unser Blatt berichtete: Der [Captain](reto) wurde nach der Keilerei für fünf Partien gesperrt. Nun vertreibt [er](reto) sich die Zeit in der Beiz von [Vreni](vreni), [die](vreni) [sein](reto) [Großvater](grossvater) selig zur [Taufpatin](vreni) bestellt hatte und [die](vreni) kein Blatt vor den Mund nimmt. Von [ihr](vreni) vernimmt [er](reto), was außer [ihm](reto) die halbe Gemeinde weiß: [Er](reto) wird Vater. Statt zu jubeln, rechnet der [Gesperrte](reto) auf dem Bierdeckel nach und landet beim Ankunftsdatum des [Slowenen](luka). [Er](reto) wirft [Ladina](ladina) die Untreue an den Kopf. [Sie](ladina) packt, ohne zu widersprechen, und zieht auf den Berg zu [Keita](aerztin), der [Ärztin](aerztin) mit den zwei Gästezimmern.
- attack.past reto luka "Keilerei"
- kin grossvater reto "Großvater"
- die.past grossvater "selig"
- kin reto vreni "Taufpatin"
- reveal vreni reto "vernimmt"
+ discover reto ladina "vernimmt"
- pregnant ladina reto "Vater"
- pregnant? ladina luka "rechnet"
+ accuse reto ladina "Untreue"
- breakup ladina reto "packt"
- move ladina aerztin "zieht"

== 6 Bully
Das zweite Gästezimmer hat ausgerechnet [der](luka) gemietet, [dessentwegen](luka) die [Hochschwangere](ladina) [ihr](ladina) Zuhause verlor. [Petrič](luka) beteuert, [er](luka) habe nicht gewusst, wer nebenan schlafe, kocht [ihr](ladina) aber jeden Morgen Haferbrei. Der [Trainer](mats) und die [Präsidentengattin](flurina) setzen [ihre](flurina+mats) Heimlichkeiten im Materialraum fort. [Saga](saga), in [deren](saga) Augen der [Vater](mats) die Familie zum zweiten Mal ruiniert, schickt dem gehörnten [Ehemann](beat) ein Foto, bereut es und bittet [Gian](gian), das Kuvert aus dem Briefkasten zu fischen. [Gian](gian) wird dabei vom [Präsidenten](beat) am Kragen gepackt und verdächtigt, [er](gian) wolle einbrechen. [Er](gian) hält den Mund, um das [Mädchen](saga) zu schützen.
- pregnant ladina "Hochschwangere"
- housemate ladina luka "nebenan"
- help luka ladina "kocht"
+ affair flurina mats "Heimlichkeiten"
- parent mats saga "Vater"
- cheat flurina beat "gehörnten"
- married beat flurina "Ehemann"
- reveal saga beat "Foto"
- reveal! gian beat "hält den Mund"
- accuse beat gian "verdächtigt"
- help gian saga "schützen"

== 7 Ausgleich
Zum Auftakt der Playoffs kehrt der [Captain](reto) von der Strafbank zurück und muss Seite an Seite mit [dem](luka) stürmen, [den](luka) [er](reto) für den Verführer der [Gattin](ladina) hält. [Sie](luka+reto) gewinnen. Unter der Dusche erklärt [Luka](luka) dem [Gegenspieler](reto) in drei Sätzen, dass [er](luka) seit [seiner](luka) Ankunft keine Frau angerührt habe und dass [ihm](luka) überhaupt andere besser gefielen, etwa [der](goalie) mit dem fehlenden Zahn. [Reto](reto) rennt in Badeschlappen auf den Berg. Zu spät: [Ladina](ladina) will [ihn](reto) nicht sehen und lässt [ihm](reto) durch die [Hausherrin](aerztin) ausrichten, ein Kind brauche einen Vater, der rechnen könne.
- return reto "kehrt"
- colleague luka reto "Seite an Seite"
- enemy luka reto "Gegenspieler"
- affair? ladina luka "Verführer"
- married ladina reto "Gattin"
- find luka+reto "gewinnen"
+ reveal luka reto "erklärt"
- affair! ladina luka "keine"
- love luka goalie "fehlenden Zahn"
+ reject ladina reto "nicht sehen"

== 8 Abseits
Das Foto hat seinen Weg doch gefunden. [Beat Zurbriggen](beat) legt es wortlos neben die Butter, worauf [Flurina](flurina) die Butter nimmt und geht, mit einem Koffer, den [sie](flurina) offenbar schon länger gepackt hatte. Der [Gastgeber](beat) von Folge zwei entlässt den [Trainer](mats), verlangt die Uhr zurück und verfällt in ein Schweigen, aus dem [ihn](beat) nur [Vreni](vreni) mit [ihrer](vreni) Rösti lockt. Die [Informantin](saga) steht vor den Trümmern. „[Du](saga) hast recht gehabt“, sagt [Mats](mats) zu [ihr](saga), „und [ich](mats) habe [dich](saga) verloren.“ „Nein“, sagt [sie](saga) und setzt sich zum ersten Mal wieder neben [ihn](mats).
- discover beat flurina+mats "Foto"
+ breakup flurina beat "geht"
+ quit mats beat "entlässt"
- sad beat flurina "Schweigen"
- help vreni beat "lockt"
- reveal.past saga beat "Informantin"
- lose mats saga "verloren"
- reconcile mats saga "neben"#2

== 9 Interimslösung
Auf die Bank des entlassenen [Schweden](mats) setzt der [Präsident](beat) den verletzten [Torhüter](goalie), [der](goalie) noch nie jemanden befehligt hat. [Sämi](goalie) trainiert nun zwei [Männer](luka+reto), von [denen](luka+reto) [einer](luka) [ihn](goalie) anhimmelt und der [andere](reto) [ihn](goalie) für eine Kopie des [Vorgängers](mats) hält. [Seine](goalie) eigene Schwärmerei gilt nach wie vor der [Clubärztin](aerztin), und als [er](goalie) [ihr](aerztin) mit einem Strauß Enzian die Aufwartung macht, muss [sie](aerztin) [ihm](goalie) beibringen, dass [sie](aerztin) in [Basel](@basel) [jemanden](astro) hat. In der Nacht kommen die Wehen. Im Schneetreiben ist weit und breit nur ein [Fahrer](gian) mit Ketten wach, [Gian](gian), der [Schwager](gian) der [Gebärenden](ladina).
- hire goalie beat "setzt"
- quit.past mats beat "entlassenen"
- injure.past goalie "verletzten"
- boss goalie luka+reto "trainiert"
- love luka goalie "anhimmelt"
- love goalie aerztin "Schwärmerei"
+ reject aerztin goalie "beibringen"
- couple aerztin astro "jemanden"
- birth? ladina "Wehen"
- kin gian ladina "Schwager"

== 10 Verlängerung
[Gian](gian) fährt, [Amara](aerztin) hält die Hand, [Saga](saga) sitzt mit der Taschenlampe vorne. An der Galerie versperrt eine Lawine den Weg, so dass [Mia](tochter) auf der Rückbank eines Pick-ups geboren wird. Der [Kindsvater](reto), [der](reto) zu Fuß vom Tal heraufgestiegen ist, steht plötzlich im Scheinwerferlicht und darf die [Kleine](tochter) halten, während [ihre](tochter) [Mutter](ladina) [ihn](reto) lange mustert und endlich zur Seite rückt. Vorn auf der Bank haben die beiden [Jüngsten](gian+saga) einander geküsst, ohne dass es jemand beachtet hätte. Einzig [Keita](aerztin) muss kichern und denkt an [Basel](@basel).
- help gian ladina "fährt"
- help aerztin ladina "hält"
+ birth ladina tochter "geboren"
- parent reto tochter "Kindsvater"
- parent ladina tochter "Mutter"
+ reconcile ladina reto "rückt"
+ kiss gian saga "geküsst"
- discover aerztin gian+saga "kichern"

== 11 Transferfenster
Ein [Talentsucher](scout) aus [Toronto](@toronto) bietet [Petrič](luka) einen Vertrag, und der [Slowene](luka) will unterschreiben, falls [ihn](luka) hier niemand zurückhält. [Sämi](goalie), [dem](goalie) die Augen aufgegangen sind, schweigt, und das kränkt den [Stürmer](luka) mehr als jeder Bodycheck. Die [Noch-Ehefrau](flurina) des [Präsidenten](beat) hat mit dem [Arbeitslosen](mats) eine Wohnung im Unterdorf genommen, wo [Saga](saga) [ihr](flurina) das Frühstück ins Waschbecken kippt. Dass [Saga](saga) selbst mit dem [Eismeister](gian) geht, erfährt der [Vater](mats) von dem [Captain](reto), dem [er](mats) im Dorfladen die Hand zum Frieden reicht. „Willkommen in der Familie“, brummt [Caduff](reto).
- hire? luka scout "bietet"
- discover goalie luka "aufgegangen"
- sad luka goalie "kränkt"
- married beat flurina "Noch-Ehefrau"
- quit.past mats "Arbeitslosen"
+ housemate.start flurina mats "genommen"
- couple gian saga "geht"
+ discover mats gian+saga "erfährt"
- parent mats saga "Vater"
- reconcile mats reto "Frieden"

== 12 Letztes Drittel
Vor dem entscheidenden Spiel bittet [Zurbriggen](beat) den [Mann](mats), [der](mats) [ihm](beat) die [Frau](flurina) genommen hat, zurück an die Bande, denn der Titel ist [ihm](beat) lieber als der Stolz. [Ekholm](mats) nimmt an und macht den bisherigen [Interimscoach](goalie) wieder zum [Goalie](goalie). Im Penaltyschießen hält der [Verschmähte](goalie) von Folge neun alles, und der [Slowene](luka), [dessen](luka) Koffer schon im Taxi steht, stürmt aufs Eis und küsst [ihn](goalie) vor fünftausend Leuten. [Blum](goalie) küsst zurück. Das Taxi fährt leer ab. Am anderen Ende der Halle hält [Reto](reto) das [Töchterchen](tochter) in den Pokal.
+ hire mats beat "zurück"
- married beat flurina "Frau"
- affair.past flurina mats "genommen"
- hire goalie mats "macht"
- reject.past aerztin goalie "Verschmähte"
+ kiss goalie luka "küsst"
- couple.start goalie luka "küsst zurück"
- travel! luka "leer"
- parent reto tochter "Töchterchen"

== 13 Sommerpause
Das Eis ist weg, die Wiesen sind gemäht, und die Zeitung hat Platz für Vermischtes. [Ladina](ladina) und [Reto](reto) lassen die [Kleine](tochter) taufen; [Gotte](aerztin) ist [Amara Keita](aerztin), [die](aerztin) [ihre](aerztin) Basler [Bekanntschaft](astro) mitgebracht hat, eine [Astronomin](astro) von zwei Metern. Die [Zurbriggens](beat+flurina) sind seit Dienstag rechtskräftig auseinander, was den [Präsidenten](beat) nicht davon abhielt, mit [Vreni](vreni) bis vier Uhr zu tanzen. [Saga](saga) hat sich mit der neuen [Partnerin](flurina) [ihres](saga) [Vaters](mats) auf einen Waffenstillstand geeinigt. Auf dem Heimweg fragt [sie](saga) [Gian](gian), ob [er](gian) mit nach [Göteborg](@goeteborg) komme, und der [Eismeister](gian) sagt, Eis gebe es dort ja auch.
- celebrate ladina+reto tochter "taufen"
- kin aerztin tochter "Gotte"
- couple aerztin astro "Bekanntschaft"
+ divorce beat flurina "auseinander"
- date beat vreni "tanzen"
- couple flurina mats "Partnerin"
- parent mats saga "Vaters"
+ reconcile flurina saga "Waffenstillstand"
- travel? gian+saga "komme" @goeteborg
