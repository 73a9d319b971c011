%series Die Walkerei am Aventin
%lang de
%genre serial novel set in Rome under Nero, chapter summaries with long encyclopaedic sentences
%cast secunda | Pompeia Secunda; Secunda | f
%cast rufus | Pompeius Rufus; Rufus | m
%cast tertulla | Tertulla | f
%cast bodua | Bodua | f
%cast nabu | Nabu | m
%cast cassius | Senator Cassius Varro; Cassius Varro; Varro | m
%cast gaius | Gaius Varro; Gaius | m
%cast milo | Milo | m
%cast hermione | Hermione | f
%cast arzt | Philon | m
%cast priester | - | m
%cast gallier | Drausus | m
%cast kind | - | n
%cast nachbarin | - | f
%cast kaiser | - | m
%cast traeger | - | m
%cast baecker | - | m

== 1
Nachdem [Pompeius Rufus](rufus), der [Besitzer](rufus) einer Walkerei auf dem [Aventin](@aventin), bei einem Streit im Badehaus niedergestochen worden ist und wenige Stunden später [seinen](rufus) Verletzungen erliegt, übernimmt [seine](rufus) [Witwe](secunda) [Secunda](secunda), [die](secunda) weder rechnen noch herrschen gelernt hat, den Betrieb mit zwölf Sklaven und dreimal so vielen Gläubigern. [Ihre](secunda) [Schwägerin](tertulla) [Tertulla](tertulla), [die](tertulla) das Haus gern für sich hätte, bestreitet die Gültigkeit des Testaments. Einzig der [Schreiber](nabu) [Nabu](nabu), ein in [Antiochia](@antiochia) freigelassener [Syrer](nabu), steht der neuen [Herrin](secunda) bei, indem [er](nabu) nachts die Bücher mit [ihr](secunda) durchgeht; [sie](secunda) ahnt nicht, dass [er](nabu) den [Mörder](cassius) gesehen hat.
- quarrel _ rufus "Streit"
- attack _ rufus "niedergestochen"
+ die rufus "erliegt"
- married.past rufus secunda "Witwe"
- hire secunda "übernimmt"
- boss secunda nabu "Herrin"
- kin secunda tertulla "Schwägerin"
- quarrel secunda tertulla "bestreitet"
+ help nabu secunda "steht der neuen"
- discover! secunda nabu "ahnt nicht"
- discover.past nabu cassius "gesehen"
- kill.past cassius rufus "Mörder"

== 2
Auf dem Sklavenmarkt, wohin [sie](secunda) nur gegangen ist, um zwei Männer zu veräußern, erwirbt [Secunda](secunda) stattdessen die [Gallierin](bodua) [Bodua](bodua), da [diese](bodua) einem Händler in die Hand gebissen und damit [ihr](secunda) Herz erobert hat. [Tertulla](tertulla) erhält derweil Besuch von [Senator Cassius Varro](cassius), dem größten [Kunden](cassius) der Walkerei, [der](cassius) [ihr](tertulla) für die Unterlagen [ihres](tertulla) toten [Bruders](rufus) eine hohe Summe verspricht und [sie](tertulla) zum Abschied auf den Mund küsst. [Nabu](nabu), [der](nabu) hinter einem Bottich steht, erkennt am Ring des [Besuchers](cassius) jene Hand wieder, die im Bad den Dolch hielt, und schweigt aus Furcht auch diesmal.
- find secunda bodua "erwirbt"
- attack.past bodua _ "gebissen"
- gift? cassius tertulla "verspricht"
- sibling rufus tertulla "Bruders"
- kiss cassius tertulla "küsst"
+ discover nabu cassius "erkennt"
- kill.past cassius rufus "Dolch"
- sad nabu "Furcht"
- reveal! nabu _ "schweigt"

== 3
Die stolze [Bodua](bodua) verweigert die Arbeit am Stampfbecken, läuft in der ersten Nacht fort und wird am [Tiber](@tiber) von [Gaius](gaius) aufgegriffen, dem zwanzigjährigen [Sohn](gaius) des [Senators](cassius), [der](gaius) lieber Verse schreibt, als Ämter zu sammeln, und der [Entlaufenen](bodua) anstelle der Wachen ein Brot holt. Statt [sie](bodua) auspeitschen zu lassen, wie es [Tertulla](tertulla) fordert, fragt [Secunda](secunda) die [Zurückgebrachte](bodua) nach [ihren](bodua) Angehörigen und erfährt, dass [ihr](bodua) [Bruder](gallier) mit [ihr](bodua) in Gefangenschaft geraten und an eine Gladiatorenschule verkauft worden ist. Die [Walkerin](secunda) gibt [ihr](bodua) die Hand darauf, nach [ihm](gallier) zu suchen.
- reject bodua secunda "verweigert"
+ flee bodua secunda "läuft"
- find gaius bodua "aufgegriffen" @tiber
- parent cassius gaius "Sohn"
- create gaius "schreibt"
- help gaius bodua "Brot"
- attack? secunda bodua "auspeitschen"
- sibling bodua gallier "Bruder"
- discover secunda bodua "erfährt"
- arrest.past _ bodua+gallier "Gefangenschaft"
- help? secunda bodua "Hand darauf"

== 4
Ein Kapitel in knappen Sätzen. [Milo](milo) führt die Gladiatorenschule. Schulden hat [Milo](milo) bei [Secunda](secunda). Tuniken walkt [sie](secunda) [ihm](milo) trotzdem. Dafür zeigt [ihr](secunda) [Milo](milo) die Gallier. [Einer](gallier) heißt [Drausus](gallier). Seit gestern hat [er](gallier) Fieber. [Philon](arzt) flößt [ihm](gallier) Weidensud ein. Am Gitter steht [Bodua](bodua). Das Gesicht [ihres](bodua) [Bruders](gallier) sieht [sie](bodua) nach drei Jahren wieder. [Beide](bodua+gallier) heulen wie Wölfe. Sogar [Milo](milo) schnäuzt sich. Freigeben will [er](milo) [Drausus](gallier) aber nicht. In zehn Tagen kämpft [er](gallier). Auf den Spielen sitzt der [Kaiser](kaiser).
- boss milo gallier "führt"
- help milo secunda "zeigt"
- ill gallier "Fieber"
- treat gallier arzt "Weidensud"
- sibling bodua gallier "Bruders"
+ find bodua gallier "sieht sie"
- sad bodua+gallier "heulen"
- reject milo secunda "nicht"
- attack? gallier _ "kämpft"

== 5
Während die halbe Stadt zu den Spielen strömt, lässt sich [Tertulla](tertulla) im leeren Haus von der [Kammerfrau](hermione) [Hermione](hermione), [die](hermione) in Wahrheit auf [Varros](cassius) Lohnliste steht, die Truhe des [Verstorbenen](rufus) öffnen; darin liegen, anders als der [Auftraggeber](cassius) gehofft hat, keine Schuldscheine, sondern Abschriften von Briefen, die den [Senator](cassius) als Mitwisser einer Verschwörung gegen den [Kaiser](kaiser) ausweisen. [Tertulla](tertulla) versteht nun, weshalb [ihr](tertulla) [Bruder](rufus), [der](rufus) den [Mächtigen](cassius) damit erpresste, sterben musste, und beschließt, in [seine](rufus) Fußstapfen zu treten. [Hermione](hermione) hat durch den Vorhang alles mit angehört und trägt es noch vor Sonnenuntergang [ihrem](hermione) wahren [Herrn](cassius) zu.
- help hermione tertulla "öffnen"
- boss cassius hermione "Lohnliste"
- find tertulla "Abschriften"
+ discover tertulla cassius "versteht nun"
- betray.past cassius kaiser "Verschwörung"
- threaten.past rufus cassius "erpresste"
- sibling rufus tertulla "Bruder"
- kill.past cassius rufus "sterben"
- threaten? tertulla cassius "Fußstapfen"
- discover hermione tertulla "mit angehört"
+ betray hermione tertulla "trägt es"

== 6
In der Arena besiegt [Drausus](gallier), kaum genesen, drei Gegner, ehe [er](gallier) dem vierten, einem Thraker, unterliegt; als die Menge schon den Daumen senkt, entrollt [Gaius Varro](gaius) auf der Ehrentribüne ein Spottgedicht, das den [Kaiser](kaiser) dermaßen erheitert, dass [er](kaiser) dem [Verlierer](gallier) das Leben schenkt. Der [Dichter](gaius), [dem](gaius) die [Gallierin](bodua) seit jener Nacht am Fluss nicht aus dem Sinn gegangen ist, hat es um [ihretwillen](bodua) getan, was [sie](bodua) im Gedränge mit einem Blick quittiert, der [ihn](gaius) für Wochen unbrauchbar macht. [Sein](gaius) [Vater](cassius), vor allen Senatoren bloßgestellt, schlägt [ihm](gaius) zu Hause die Schreibtafel ins Gesicht.
- recover gallier "genesen"
- find gallier "besiegt"
- lose gallier "unterliegt"
- create gaius "Spottgedicht"
+ rescue gaius+kaiser gallier "das Leben"
- happy kaiser "erheitert"
- love gaius bodua "aus dem Sinn"
- parent cassius gaius "Vater"
+ attack cassius gaius "schlägt"

== 7
Vom Walken ist in diesem stillen Zwischenkapitel die Rede, von Kreide, Schwefel und jener gelben Flüssigkeit, die man an den Straßenecken in Krügen sammelt und über deren Herkunft anständige Leute nicht reden. Geld stinkt nicht, behauptet ein Sprichwort, das freilich erst unter einem späteren Kaiser aufkommt. Auf den Leinen bauschen sich Togen wie Segel, ein Esel schreit, und über dem Hof liegt der Geruch eines langen Sommers, in dem es seit Wochen nicht geregnet hat. Gegen Abend bringt die alte [Nachbarin](nachbarin) einen Korb Feigen vorbei, die süß sind und ein wenig nach Rauch schmecken.
+ gift nachbarin secunda "Feigen"
- neighbour nachbarin secunda "Nachbarin"

== 8
[Tertulla](tertulla) kehrt von einem Treffen mit [Varro](cassius), bei dem [sie](tertulla) [ihm](cassius) für [ihr](tertulla) Schweigen den Preis genannt hat, nicht zurück, und [Hermione](hermione) behauptet, die [Dame](tertulla) sei zur Kur nach [Baiae](@baiae) gefahren. [Secunda](secunda), [die](secunda) der [Verwandten](tertulla) zwar nie grün gewesen ist, [sie](tertulla) aber keinem Krokodil überlassen will, forscht in den Schenken nach und stößt auf einen [Sänftenträger](traeger), [der](traeger) eine gefesselte [Frau](tertulla) in den Keller des [Senators](cassius) geschleppt haben will. Endlich bricht auch [Nabu](nabu), [den](nabu) das Gewissen plagt, [sein](nabu) Schweigen und schildert [ihr](secunda), was [er](nabu) im Bad gesehen hat. Die [Witwe](secunda) gibt [ihm](nabu) eine Ohrfeige und danach, von Tränen geschüttelt, die Hand.
- threaten tertulla cassius "Preis"
- return! tertulla "nicht zurück"
- betray hermione secunda "behauptet"
- travel! tertulla "Baiae" @baiae
- kin secunda tertulla "Verwandten"
- investigate secunda tertulla "forscht"
+ abduct traeger tertulla "gefesselte"
- sad nabu "plagt"
+ reveal nabu secunda "schildert"
- married.past rufus secunda "Witwe"
- attack secunda nabu "Ohrfeige"
- sad secunda "Tränen"
- reconcile nabu secunda "danach"

== 9
Weil das Recht keiner Walkerin gegen einen Senator beisteht, wendet sich [Secunda](secunda) an [dessen](cassius) eigenen [Sohn](gaius). [Gaius](gaius), hin- und hergerissen zwischen dem [Vater](cassius), [der](cassius) [ihn](gaius) verachtet, und der [Frau](bodua), [deren](bodua) Namen [er](gaius) in jede zweite Zeile schmuggelt, entwendet nach durchwachter Nacht den Kellerschlüssel und führt [Bodua](bodua) und den inzwischen von [Milo](milo) für eine halbe Schuld überlassenen [Drausus](gallier) durch den Garten ins Haus. Dort treffen [sie](bodua+gaius+gallier) die halb verdurstete [Tertulla](tertulla) an, [die](tertulla) [ihren](tertulla) [Befreiern](bodua+gaius+gallier) nicht dankt, sondern nach [ihrem](tertulla) Schmuck fragt. Im Hof jedoch wartet, von [Hermione](hermione) geweckt, der [Hausherr](cassius) mit acht Fackelträgern.
- parent cassius gaius "Sohn"
- love gaius bodua "in jede zweite Zeile"
- steal gaius cassius "entwendet"
- gift milo secunda "überlassenen"
+ rescue bodua+gaius+gallier tertulla "Befreiern"
- find bodua+gaius+gallier tertulla "treffen"
- ill tertulla "verdurstete"
+ betray hermione bodua+gaius+gallier+tertulla "geweckt"

== 10
Zu einem Blutbad kommt es nicht, da in derselben Stunde am Circus das Feuer ausbricht, das [Rom](@rom) sechs Tage lang verzehren wird, und die Fackelträger, deren Familien in den Mietskasernen wohnen, die Beine in die Hand nehmen. [Cassius Varro](cassius), allein mit dem Schwert, geht auf den [Gallier](gallier) los, trifft aber [Gaius](gaius), [der](gaius) sich vor [Boduas](bodua) [Bruder](gallier) geworfen hat. Entsetzt lässt der [Senator](cassius) die Waffe fallen und flüchtet durch den Rauch. [Bodua](bodua) trägt den [Verwundeten](gaius) auf dem Rücken bis zur Walkerei, wo [Philon](arzt) [ihn](gaius) näht, während draußen die Nachbarn, von [Secunda](secunda) befehligt, die stinkenden Krüge gegen die Flammen schleppen.
- flee _ "Beine in die Hand"
- attack cassius gallier "geht auf"
+ injure gaius cassius "trifft"
- rescue gaius gallier "geworfen"
- sibling bodua gallier "Bruder"
- sad cassius "Entsetzt"
- flee cassius "flüchtet"
+ rescue bodua gaius "trägt"
- treat gaius arzt "näht"

== 11
Das Viertel ist Asche, die Walkerei steht, und das gilt in diesen Tagen schon als verdächtig: [Hermione](hermione) zeigt [ihre](hermione) frühere [Herrin](secunda) beim Stadtpräfekten als Brandstifterin an. Vor Gericht redet [Nabu](nabu) vier Stunden, mehr als in [seinem](nabu) ganzen bisherigen Leben, und legt zuletzt die Briefe vor, die [Tertulla](tertulla), man glaubt es kaum, freiwillig herausgerückt hat, zum Dank für die Rettung, wie [sie](tertulla) murmelt. Die [Angeklagte](secunda) kommt frei; die [Klägerin](hermione) wird aus der Stadt gejagt. [Cassius Varro](cassius), [den](cassius) man in einem Tempel bei einem verschwiegenen [Priester](priester) aufspürt, öffnet sich auf kaiserlichen Befehl im Bad die Adern, genau dort, wo [Rufus](rufus) verblutet war.
+ accuse hermione secunda "zeigt"
- boss.past secunda hermione "Herrin"
- help nabu secunda "redet"
- help tertulla secunda "herausgerückt"
- find _ cassius "aufspürt"
- help priester cassius "verschwiegenen"
+ die cassius "Adern"
- die.past rufus "verblutet"

== 12
Im letzten Kapitel, das ein Jahr danach spielt, hat [Gaius](gaius) das Erbe [seines](gaius) [Vaters](cassius) ausgeschlagen und lebt vom Unterricht, den [er](gaius) den Kindern des Viertels erteilt, mit [Bodua](bodua), [die](bodua) [Secunda](secunda) nach dem Brand vor Zeugen freigelassen hat, in zwei Kammern über dem Stampfbecken; das erste [Kind](kind) [der beiden](bodua+gaius) soll zur Weinlese kommen. [Drausus](gallier) lehrt bei [Milo](milo) den Nachwuchs, statt zu sterben. [Tertulla](tertulla) heiratet einen [Bäcker](baecker) und regiert [ihn](baecker). Und [Nabu](nabu), [dem](nabu) die einstige [Herrin](secunda) die halbe Walkerei überschreibt, fragt [sie](secunda) zwischen zwei Rechnungen, als handelte es sich um einen Posten Kreide, ob [sie](secunda) die andere Hälfte nicht auch mit [ihm](nabu) teilen wolle. [Sie](secunda) rechnet kurz nach und nickt.
- parent cassius gaius "Vaters"
- reject gaius cassius "ausgeschlagen"
- couple bodua gaius "lebt"
- rescue.past secunda bodua "freigelassen"
- pregnant bodua gaius "das erste Kind"
- hire gallier milo "lehrt"
- wedding baecker tertulla "heiratet"
- gift secunda nabu "überschreibt"
- boss.past secunda nabu "einstige Herrin"
+ propose nabu secunda "teilen"
- engaged.start nabu secunda "nickt"
