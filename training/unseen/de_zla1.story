%series Drei Treppen links
%lang de
%genre city comedy about a Leipzig tenement, encyclopaedia episode list
%cast mieke | Mieke Tornow; Mieke; Tornow | f
%cast valentin | Valentin Tornow; Valentin | m
%cast rosalie | Rosalie Tornow; Rosalie | f
%cast jo | Josefa Brandl; Jo Brandl; Jo; Brandl | f
%cast emre | Emre Yıldırım; Emre | m
%cast kern | Hubertus Kern; Hubertus; Kern | m
%cast ottilie | Ottilie Kern; Ottilie | f
%cast klempner | Radek Dusil; Radek; Dusil | m
%cast trude | Oma Trude; Trude | f
%cast noor | Dr. Noor Haddad; Dr. Haddad; Noor | f
%cast bela | Béla | m
%cast onkel | - | m
%cast radekfrau | - | f
%cast baby | Hans-Peter | m

== 1 Boiler und andere Notfälle
[Mieke](mieke) und [Valentin Tornow](valentin) beziehen mit [ihrer](mieke+valentin) halbwüchsigen [Tochter](rosalie) [Rosalie](rosalie) eine Altbauwohnung in [Leipzig](@leipzig), in der nicht einmal die Lichtschalter an ihrem Platz sind. Auf demselben Flur hausen [Jo Brandl](jo) und [Emre](emre), [die](emre+jo) sich Bad, Katze und Mahnungen teilen, aber, wie [beide](emre+jo) ungefragt versichern, sonst gar nichts. Als der Boiler streikt, starrt der herbeigerufene [Klempner](klempner) vor allem [Jo](jo) an. [Hausverwalter](kern) [Hubertus Kern](kern) wird blass: Die neue [Mieterin](mieke) hat [ihn](kern) vor zwanzig Jahren mit zwei Fahrkarten auf dem Bahnsteig sitzen lassen.
+ move mieke+rosalie+valentin "beziehen" @leipzig
- parent mieke+valentin rosalie "Tochter"
- neighbour emre+jo mieke+rosalie+valentin "demselben Flur"
- housemate emre jo "teilen"
- couple! emre jo "sonst gar nichts"
- love.start klempner jo "starrt"
- sad kern mieke "blass"
+ breakup.past mieke kern "sitzen lassen"

== 2 Ein alter Fahrschein
Während [Valentin](valentin) auf Montage ist, steht [Kern](kern) mit der vergilbten Fahrkarte vor der Tür und bekommt von [Mieke](mieke) zu hören, dass [sie](mieke) damals nicht aus Kälte, sondern aus Furcht vor [seiner](kern) [Mutter](trude) fortgeblieben sei. [Die](trude) wohnt, inzwischen neunundachtzig, im Erdgeschoss und hört durch den Lüftungsschacht mit. [Ottilie](ottilie), [die](ottilie) den [Verwalter](kern) nach jener Geschichte zum [Mann](kern) nahm, findet den Fahrschein in der Wäsche. [Emre](emre) lernt beim Kaffeeholen die [Zahnärztin](noor) [Dr. Noor Haddad](noor) kennen und vergisst darüber das Wechselgeld.
- travel valentin "Montage"
- reveal mieke kern "zu hören"
- sad.past mieke trude "Furcht"
- parent trude kern "Mutter"
- discover trude kern+mieke "hört durch"
- married kern ottilie "zum Mann"
- discover ottilie "findet"
+ meet emre noor "lernt"

== 3 Taubenschlag
[Rosalie](rosalie) hat in der neuen Klasse genau eine Verbündete erwartet und stattdessen [Béla](bela) bekommen, [der](bela) auf dem Dach Tauben hält und [ihr](rosalie) dort oben, zwischen zwei Schornsteinen, den allerersten Kuss [ihres](rosalie) Lebens abluchst. [Noor](noor) geht mit [Emre](emre) ins Kino. [Jo](jo), [die](jo) [ihm](emre) dafür noch das Hemd gebügelt hat, isst daheim ein ganzes Blech Pflaumenkuchen auf und kann sich nicht erklären, warum [ihr](jo) beim Gedanken an die [Zahnärztin](noor) die Galle hochkommt. [Ottilie](ottilie) will von [ihrem](ottilie) [Gatten](kern) wissen, wem die zweite Fahrkarte gegolten habe; [er](kern) schiebt alles auf einen verstorbenen [Onkel](onkel).
- friend.start bela rosalie "Verbündete"
+ kiss bela rosalie "Kuss"
- date emre noor "Kino"
- help jo emre "gebügelt"
+ jealous jo noor "Galle"
- married kern ottilie "Gatten"
- betray kern ottilie "schiebt"
- die.past onkel "verstorbenen"
- kin kern onkel "Onkel"

== 4 Kurze Leitung
[Valentin](valentin) kommt früher heim. Im Hausflur trifft [er](valentin) auf [Kern](kern). [Kern](kern) trägt Blumen. Sie sind nicht für [Ottilie](ottilie). [Valentin](valentin) schlägt [ihm](kern) den Strauß aus der Hand. [Mieke](mieke) schwört, dass da nichts läuft. [Valentin](valentin) schenkt [ihr](mieke) keinen Glauben. In der Nacht schläft [er](valentin) bei [Emre](emre) auf dem Sofa. Gegenüber weint [Rosalie](rosalie). Am Morgen kocht [Jo](jo) für alle Kaffee. Der [Klempner](klempner) klingelt, obwohl nichts tropft. [Jo](jo) gibt [ihm](klempner) trotzdem [ihre](jo) Nummer.
+ return valentin "kommt"
- attack valentin kern "schlägt"
- affair! kern mieke "nichts läuft"
+ quarrel mieke valentin "keinen Glauben"
- sad rosalie "weint"
- flirt jo klempner "Nummer"

== 5 Die Frau im Lüftungsschacht
[Oma Trude](trude), [deren](trude) Ohren besser sind als [ihr](trude) Ruf, zitiert [die beiden](kern+mieke), [die](kern+mieke) es vor zwanzig Jahren zusammen nach [Triest](@triest) ziehen wollte, an [ihr](trude) Bett und räumt ein, [Mieke](mieke) damals einen Brief unter dem Namen [ihres](trude) [Sohnes](kern) geschrieben zu haben, in dem von einer anderen die Rede war. [Hubertus](kern) verlässt wortlos das Zimmer, die [Betrogene](mieke) setzt sich zur [Alten](trude) aufs Bett und hält [ihr](trude) die Hand. [Valentin](valentin), [der](valentin) von dem Geständnis nichts weiß, lässt sich im Internet schon einmal ausrechnen, was [ihn](valentin) die Trennung kosten würde.
- travel.past? kern+mieke "ziehen wollte" @triest
- reveal trude kern+mieke "räumt"
- parent trude kern "Sohnes"
+ betray.past trude mieke "Betrogene"
- help mieke trude "hält"
- reconcile mieke trude "Hand"
- discover! valentin trude "nichts weiß"
- breakup? valentin mieke "Trennung"
- sad kern "verlässt wortlos"

== 6 Plombe, provisorisch
[Emre](emre) und [Noor](noor) sind seit drei Wochen ein Herz und eine Seele, was [Jo](jo) dazu bringt, mit dem [Klempner](klempner), [den](klempner) [sie](jo) nicht einmal beim Vornamen kennt, im Heizungskeller zu landen. Ausgerechnet dort will [Emre](emre) das Rad [seiner](emre) neuen [Flamme](noor) abstellen. Beim Abendbrot schweigen die [Wohngenossen](emre+jo) sich an, bis [sie](jo) [ihm](emre) vorwirft, seit Neuestem nach Mundwasser zu riechen, und [er](emre) [ihr](jo), [sie](jo) rieche nach Hanf und Dichtungsring. [Ottilie](ottilie) packt einen Koffer, stellt ihn dann aber wieder in den Schrank.
+ couple emre noor "ein Herz und eine Seele"
+ sex jo klempner "landen"
- discover emre jo+klempner "Ausgerechnet dort"
- housemate emre jo "Wohngenossen"
- quarrel emre jo "vorwirft"
- breakup? ottilie kern "Koffer"

== 7 Radek
Der [Mann](klempner) mit der Rohrzange heißt [Radek Dusil](klempner), stammt aus [Olmütz](@olmuetz) und hat, wie [er](klempner) [Jo](jo) zwischen Suppe und Hauptgang beichtet, daheim eine [Gattin](radekfrau), die von [Leipzig](@leipzig) nur das Überweisungsdatum kennt. [Jo](jo) bezahlt [ihre](jo) Hälfte und geht. Oben wartet [Emre](emre), [der](emre) für den Abend abgesagt hat, ohne sagen zu können, weshalb. [Rosalie](rosalie) hört, wie [ihre](rosalie) [Eltern](mieke+valentin) über Kopfkissen verhandeln, und taucht mit der Schlafmatte bei [Béla](bela) unter, [der](bela) [sie](rosalie) vor den [Tornows](mieke+valentin) drei Tage lang im Taubenschlag versteckt.
- date jo klempner "Suppe und Hauptgang"
- discover rosalie mieke+valentin "hört"
- reveal klempner jo "beichtet"
- married klempner radekfrau "Gattin"
- cheat klempner radekfrau "beichtet"
+ breakup jo klempner "geht"
- parent mieke+valentin rosalie "Eltern"
- quarrel mieke valentin "verhandeln"
+ flee rosalie mieke+valentin "taucht"
- help bela rosalie "versteckt"

== 8 Drei Tage
Die Suche nach der [Ausreißerin](rosalie) bringt zustande, woran zwei Paartherapeuten gescheitert wären: [Mieke](mieke) und [ihr](mieke) [Mann](valentin) durchkämmen Seite an Seite die halbe Stadt, reden zum ersten Mal seit Wochen, und nachts um drei, an einer Würstchenbude, legt [er](valentin) den Kopf auf [ihre](mieke) Schulter und gibt zu, sich schäbig benommen zu haben. Auf das Dach kommen [sie](mieke+valentin) erst, als [ihnen](mieke+valentin) eine Taube den Haustürschlüssel [ihres](mieke+valentin) [Kindes](rosalie) vor die Füße wirft. [Kern](kern), [der](kern) ebenfalls suchen half, fährt allein nach [Triest](@triest); auf dem Küchentisch findet [Ottilie](ottilie) bloß den Ring.
- flee rosalie "Ausreißerin"
- investigate mieke+valentin rosalie "durchkämmen"
- married mieke valentin "Mann"
+ reconcile mieke valentin "legt er den Kopf"
- find mieke+valentin rosalie "Auf das Dach"
- parent mieke+valentin rosalie "Kindes"
- help kern mieke+valentin "suchen half"
- travel kern "fährt" @triest
+ breakup kern ottilie "Ring"
- reveal valentin mieke "gibt zu"

== 9 Schneidezahn
[Noor](noor) möchte mit [Emre](emre) zusammenziehen und hat auch schon die Vorhänge bestellt. [Er](emre) erbittet eine Nacht zum Überlegen und verbringt sie auf der Treppe, wo [Jo](jo) [ihm](emre) zuredet, das Glück beim Schopf zu packen, obwohl es [ihr](jo) dabei sichtlich den Hals zuschnürt. Am nächsten Mittag macht die [Zahnärztin](noor) selbst Schluss: [Sie](noor) habe noch nie einen [Mann](emre) gehabt, [der](emre) im Schlaf nach einer Katze und ihrer [Besitzerin](jo) ruft. Aus [Triest](@triest) kommt eine Karte für [Mieke](mieke), die [Valentin](valentin) ungelesen an den Kühlschrank hängt. [Oma Trude](trude) wird nach einem Schwächeanfall ins Spital gebracht.
- move? emre noor "zusammenziehen"
- help jo emre "zuredet"
- sad jo "Hals zuschnürt"
+ breakup noor emre "Schluss"
- love emre jo "ruft"
- ill trude "Schwächeanfall"

== 10 Besuchszeit
Am Krankenbett der alten [Dame](trude) begegnen einander [Ottilie](ottilie), die verlassene [Schwiegertochter](ottilie), und [Mieke](mieke), die [Frau](mieke), wegen [der](mieke) angeblich alles kam, wie es kam. Nach einer Viertelstunde eisiger Höflichkeit lachen [beide](mieke+ottilie) über dieselbe Socke [Kerns](kern), und am Ende trinken [sie](mieke+ottilie) Brüderschaft mit Kamillentee. [Radek](klempner) ist wieder da, frisch geschieden, mit einer Katze als Friedensangebot. [Jo](jo) behält die Katze. Was [sie](jo) mit dem [Mähren](klempner) anfangen soll, weiß [sie](jo) um Mitternacht noch nicht; beim Zähneputzen sagt [ihr](jo) ein Teststreifen, dass diese Frage nicht mehr [ihre](jo) einzige ist.
- kin ottilie trude "Schwiegertochter"
- ill trude "Krankenbett"
- meet mieke ottilie "begegnen"
- breakup.past kern ottilie "verlassene"
- happy mieke+ottilie "lachen"
+ friend.start mieke ottilie "Brüderschaft"
- return klempner "wieder da"
- divorce.past klempner radekfrau "geschieden"
- reconcile? jo klempner "Friedensangebot"
- gift klempner jo "Katze"
+ pregnant jo "Teststreifen"

== 11 Wer, wenn nicht ich
[Jo](jo) erwartet ein Kind von [Radek](klempner) und bittet den [Vater](klempner) in spe, es [ihr](jo) nicht übel zu nehmen, dass [sie](jo) [ihn](klempner) nicht haben will. [Er](klempner) nimmt es übel, zimmert aber eine Wiege. »Es braucht doch einen, der nachts aufsteht«, murmelt [Emre](emre), [der](emre) das alles durch die Badezimmertür gehört hat, »und [ich](emre) bin ohnehin wach, seit [du](jo) hier wohnst.« Es dauert, bis die [Schwangere](jo) begreift, dass [ihr](jo) da soeben jemand [sein](emre) Herz ausgeschüttet hat. In [Triest](@triest) verpasst [Hubertus](kern) den letzten Zug, und es ist [ihm](kern) recht.
- pregnant jo klempner "erwartet"
- reject jo klempner "nicht haben will"
- sad klempner jo "nimmt es übel"
- create klempner "zimmert"
- discover emre jo "gehört"
- discover jo emre "begreift"
+ confess emre jo "Herz ausgeschüttet"
- housemate emre jo "hier wohnst"

== 12 Hausgemeinschaft
Ein kleiner [Junge](baby) kommt im Aufzug zur Welt, zwischen zweitem und drittem Stock, und weil [Dr. Haddad](noor) als Einzige mit eingestiegen ist, holt [ihn](baby) eine [Zahnärztin](noor). [Jo](jo) nennt [ihn](baby) [Hans-Peter](baby), was [Emre](emre), der frischgebackene [Lebensgefährte](emre), für einen Nachhall der Narkose hält. [Radek](klempner) gratuliert und lässt sich von [Noor](noor) auf ein Bier mitnehmen. [Trude](trude) ist wieder auf den Beinen. [Ottilie](ottilie) hat die Hausverwaltung übernommen und mahlt auch sonst jetzt [ihren](ottilie) Kaffee selbst. Als [Rosalie](rosalie) und [Béla](bela) eingehakt die Treppe herunterkommen, schauen die [Tornows](mieke+valentin) geflissentlich aus dem Fenster.
+ birth jo baby "zur Welt"
- help noor jo "holt"
- couple.start emre jo "Lebensgefährte"
- invite noor klempner "mitnehmen"
- recover trude "auf den Beinen"
- hire ottilie "übernommen"
- couple bela rosalie "eingehakt"
