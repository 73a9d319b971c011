%series Estancia Sieben Winde
%lang de
%genre western, Patagonia 1874, fan wiki with dry humour
%cast benita | Benita Larralde; Benita | f
%cast gwyn | Gwyn Pritchard; Gwyn; Pritchard | m
%cast rufo | Rufo Larralde; Rufo | m
%cast ceridwen | Ceridwen Pritchard; Ceridwen | f
%cast nahuel | Nahuel | m
%cast lobo | Lobo Quiroga; Lobo | m
%cast wolke | Wolke | f
%cast doktor | Doktor Stenzel; Stenzel | m
%cast chepa | Chepa | f
%cast leutnant | Leutnant Arias; Arias | m
%cast kaeufer | Mister Hobbs; Hobbs | m
%cast zwillinge | - | n

== 1 Zäune
[Benita Larralde](benita) führt die Estancia allein, seit [ihr](benita) [Mann](rufo) [Rufo](rufo) beim Zureiten verschwunden ist und das Pferd ohne [ihn](rufo) heimkam. Jenseits des Zauns züchtet der wortkarge [Waliser](gwyn) [Gwyn Pritchard](gwyn) Schafe, die nachts [ihr](benita) Gras fressen. Als [sie](benita) [ihm](gwyn) deshalb mit der Reitpeitsche kommt, nimmt [er](gwyn) den Hut ab und bittet um Entschuldigung, was [sie](benita) noch wütender macht. [Chepa](chepa), seit Menschengedenken [Köchin](chepa) auf dem Hof, wittert bereits Hochzeitssuppe. Der Wind weht aus allen sieben Richtungen.
- boss benita _ "führt"
- married benita rufo "Mann"
- lose benita rufo "verschwunden"
- neighbour benita gwyn "Jenseits des Zauns"
+ threaten benita gwyn "Reitpeitsche"
- reconcile? benita gwyn "Entschuldigung"
- sad benita gwyn "wütender"
- boss benita chepa "Köchin"
- wedding? benita gwyn "Hochzeitssuppe"

== 2 Die Schwester aus Wales
Aus dem Planwagen klettert [Ceridwen](ceridwen), [Pritchards](gwyn) kleine [Schwester](ceridwen), [die](ceridwen) in [Cardiff](@cardiff) einen Bankier versetzt hat und nie wieder Korsett tragen will. [Nahuel](nahuel), [Benitas](benita) [Vormann](nahuel), soll [ihr](ceridwen) das Reiten beibringen und fällt dabei selbst vom Pferd. [Doktor Stenzel](doktor), ein [Sachse](doktor) auf der Flucht vor [seinen](doktor) Gläubigern, richtet [ihm](nahuel) das Schlüsselbein ein. Um den Verband zu bewundern, erscheint [Ceridwen](ceridwen) von da an täglich. Die [Stute](wolke) [Wolke](wolke) frisst inzwischen das Korsett.
- travel ceridwen "klettert"
- sibling ceridwen gwyn "Schwester"
- reject.past ceridwen _ "versetzt"
- boss benita nahuel "Vormann"
- advisor nahuel ceridwen "beibringen"
+ injure nahuel "fällt"
- flee doktor _ "auf der Flucht"
- treat nahuel doktor "richtet"
- love ceridwen nahuel "täglich"

== 3 Der Mann mit dem Silbersporn
[Lobo Quiroga](lobo), mit [Rufo](rufo) einst ein Herz und eine Seele, reitet auf den Hof und legt [dessen](rufo) Uhr auf den Tisch: [Er](lobo) habe den [Freund](rufo) eigenhändig begraben, in einer Schlucht drei Tagesritte südlich. [Benita](benita) dreht sich zur Wand. In der Nacht geht [sie](benita), noch mit verweinten Augen, über die Weide zu [Gwyn](gwyn), [der](gwyn) gerade ein Lamm auf die Welt holt, und küsst [ihn](gwyn), bevor [er](gwyn) sich die Hände waschen kann. [Lobo](lobo) zählt währenddessen die Silberlöffel.
- friend.past lobo rufo "ein Herz"
- travel lobo benita "reitet"
+ die? rufo "begraben"
- reveal lobo benita "habe den Freund"
- sad benita "verweinten"
+ kiss benita gwyn "küsst"

== 4 Sturm
Im Küchenhaus liebt sich heimlich [Ceridwen](ceridwen) mit [Nahuel](nahuel). Wach wird davon [Chepa](chepa). Still lächelt [Chepa](chepa) und stopft sich Wolle ins Ohr. Anderntags fehlen elf Silberlöffel. Des Diebstahls bezichtigt [Lobo](lobo) [Nahuel](nahuel). Für [Nahuel](nahuel) verbürgt sich [Ceridwen](ceridwen). Rot wird [sie](ceridwen) dabei bis zum Hals. Von wegen Löffel, brüllt [Gwyn](gwyn). [Ihren](ceridwen) [Liebhaber](nahuel) jagt [er](gwyn) mit der Flinte. Getroffen wird nur der Brunnen.
+ sex ceridwen nahuel "liebt sich"
- discover chepa ceridwen+nahuel "Wach"
- happy chepa "lächelt"
- steal _ benita "fehlen"
- steal? nahuel _ "Diebstahls"
- accuse lobo nahuel "bezichtigt"
- help ceridwen nahuel "verbürgt"
- affair ceridwen nahuel "Liebhaber"
+ attack gwyn nahuel "jagt"

== 5 Trockenzeit
Die Quelle ist auf einen Faden geschrumpft. Rinder und Schafe trinken aus demselben Trog, was nach Ansicht aller Fachleute unmöglich ist. [Doktor Stenzel](doktor) verordnet Geduld und Branntwein. [Benita](benita) und [Gwyn](gwyn) sitzen abends auf dem Zaun, [sie](benita) auf [seiner](gwyn), [er](gwyn) auf [ihrer](benita) Seite, und reden über Regen. Von Gefühlen ist nicht die Rede. [Chepa](chepa) legt eine dritte Wolldecke über den Zaun und geht ins Haus. In der Ferne wiehert [Wolke](wolke).

== 6 Die Uhr
Beim Aufziehen von [Rufos](rufo) Uhr springt [Benita](benita) ein Zettel entgegen, aus dem hervorgeht, dass [ihr](benita) [Gatte](rufo) lebt, in [Punta Arenas](@puntaarenas) eine Wirtschaft betreibt und [Lobo](lobo) fürs Totsagen entlohnt hat. Dem [Lügner](lobo) schlägt [sie](benita) die Suppenkelle über den Schädel. [Stenzel](doktor) näht die Platzwunde ohne Branntwein, um ein Exempel zu statuieren. [Gwyn](gwyn), [dem](gwyn) [sie](benita) gestern noch ein halbes Ja gegeben hatte, steht mit dem Ring in der Tasche im Hof und begreift, dass die [Frau](benita) vor [ihm](gwyn) keine Witwe ist.
+ discover benita lobo+rufo "hervorgeht"
- die! rufo "lebt"
- married benita rufo "Gatte"
- betray lobo benita "Totsagen"
- betray rufo benita "Totsagen"
- hire.past lobo rufo "entlohnt"
- attack benita lobo "Suppenkelle"
- injure lobo benita "Platzwunde"
- treat lobo doktor "näht"
- engaged? benita gwyn "halbes Ja"
- propose? gwyn benita "Ring"
- discover gwyn benita "begreift"

== 7 Punta Arenas
Vierzehn Tage reitet [Benita](benita) nach Süden, [Nahuel](nahuel) an [ihrer](benita) Seite, weil [er](nahuel) vor [Pritchards](gwyn) Flinte ohnehin nicht sicher ist. Die Wirtschaft heißt [Zur Freiheit](#zurfreiheit). Hinter dem Tresen steht [Rufo](rufo), fülliger, mit einer Schürze und einer Ausrede. [Er](rufo) habe das Vieh nie leiden können, sagt [er](rufo), und [sie](benita), ehrlich gesagt, auch nicht besonders. [Benita](benita) bestellt ein Glas Wein, trinkt es aus, bezahlt und erklärt [ihm](rufo), dass [sie](benita+rufo) fortan geschiedene Leute seien. Draußen lacht [sie](benita), bis [sie](benita) weinen muss.
- travel benita+nahuel "reitet" @puntaarenas
- flee nahuel gwyn "nicht sicher"
+ find benita rufo "steht"
- love! rufo benita "nicht besonders"
+ breakup benita rufo "geschiedene Leute"
- happy benita "lacht"
- sad benita "weinen"

== 8 Zu Hause
Ohne [Nahuel](nahuel) schläft [Ceridwen](ceridwen) nicht. Übel ist [ihr](ceridwen) jeden Morgen. Schwanger, sagt [Stenzel](doktor). Zwei Herzen höre [er](doktor). [Gwyn](gwyn) will davon nichts wissen. Drei Tage meidet [er](gwyn) [seine](gwyn) [Schwester](ceridwen). Am vierten schnitzt [er](gwyn) zwei Wiegen. Um den Hals fällt [ihm](gwyn) [Ceridwen](ceridwen). In den Stall schleicht sich [Lobo](lobo). Mit [Wolke](wolke) reitet [er](lobo) davon. Gestohlen hat [Lobo](lobo) auch die Löffel.
- sad ceridwen nahuel "schläft"
+ pregnant ceridwen nahuel "Schwanger"
- discover doktor ceridwen "höre"
- quarrel ceridwen gwyn "meidet"
- sibling ceridwen gwyn "Schwester"
- create gwyn "schnitzt"
- reconcile ceridwen gwyn "Um den Hals"
- abduct lobo wolke "reitet"
- flee lobo "davon"
+ steal lobo benita "Gestohlen"

== 9 Der Leutnant
[Leutnant Arias](leutnant), [der](leutnant) den Bezirk befrieden soll und dabei vor allem an Tanzabende denkt, greift [Lobo](lobo) bei der Furt auf, samt Löffeln und [Stute](wolke). Zum Dank lädt die heimgekehrte [Benita](benita) die Truppe zum Asado. [Arias](leutnant) trägt [ihr](benita) Hand, Herz und Offizierspension an; [sie](benita) bedauert. [Gwyn](gwyn), [der](gwyn) vom Zaun aus nur den Kniefall gesehen hat, reitet noch in der Dunkelheit zum Hafen, um sich nach [Wales](@wales) einzuschiffen. [Nahuel](nahuel) schließt unterdessen [Ceridwen](ceridwen) in die Arme, so weit diese noch reichen.
+ arrest leutnant lobo "greift"
- return benita "heimgekehrte"
- invite benita leutnant "lädt"
- celebrate benita "Asado"
+ propose leutnant benita "trägt"
- reject benita leutnant "bedauert"
- jealous gwyn leutnant "nur den Kniefall"
- flee gwyn benita "zum Hafen"
- travel? gwyn "einzuschiffen" @wales
- reconcile ceridwen nahuel "in die Arme"

== 10 Der letzte Zaunpfahl
Das Schiff hat Verspätung. [Benita](benita) holt den [Waliser](gwyn) auf der Landungsbrücke ein, ohne Hut, auf einem Pferd ohne Sattel. Ob [er](gwyn) eigentlich blind sei, will [sie](benita) wissen. Ein wenig kurzsichtig, räumt [er](gwyn) ein. Den Ring hat [er](gwyn) noch in der Tasche; nun steckt [sie](benita) ihn sich selbst an den Finger. Zu Hause ruft [Chepa](chepa) nach heißem Wasser: [Ceridwen](ceridwen) ist mit [Zwillingen](zwillinge) niedergekommen, und der [Vater](nahuel) liegt abermals am Boden, diesmal vor Freude.
- find benita gwyn "holt"
- quarrel benita gwyn "blind"
+ engaged.start benita gwyn "Ring"
+ birth ceridwen zwillinge "niedergekommen"
- parent ceridwen zwillinge "niedergekommen"
- parent nahuel zwillinge "Vater"
- happy nahuel "Freude"

== 11 Sieben Winde
[Rufo](rufo) taucht auf, mit einem [Käufer](kaeufer) im Schlepptau: Laut Grundbuch gehöre die Estancia [ihm](rufo). Der [Engländer](kaeufer), [Mister Hobbs](kaeufer), besichtigt bereits die Speisekammer und gerät dort an [Chepa](chepa). [Lobo](lobo), auf Bewährung und der Löffel müde, sagt vor [Arias](leutnant) aus, dass [Rufo](rufo) sich selbst für tot hat erklären lassen. Tote besitzen nichts. Der Papierlage nach ist [Benita](benita) [Witwe](benita) und darf am Sonntag [Gwyn](gwyn) ehelichen. [Rufo](rufo) wird von den Hunden bis zum Fluss begleitet, der Zaun zu Brennholz gemacht.
- return rufo "taucht"
- betray rufo _ "für tot"
+ accuse lobo rufo "sagt"
- die! rufo "für tot"
- meet chepa kaeufer "gerät"
- married.past benita rufo "Witwe"
+ wedding? benita gwyn "ehelichen"
