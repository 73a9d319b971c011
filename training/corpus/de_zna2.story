%series Das Haus am Krantor
%lang de
%genre costume drama in Danzig 1793, encyclopaedia episode list with long sentences
%cast amalie  | Amalie Grothe; Amalie | f
%cast grothe  | Konsul Grothe; Hieronymus Grothe; Grothe | m
%cast theophil | Theophil | m
%cast wanda   | Wanda Sulkowska; Wanda | f
%cast lehn    | Gräfin von Lehn; Dorothea von Lehn; Dorothea | f
%cast jost    | Jost Behrend; Jost; Behrend | m
%cast abel    | Abel Kirstein; Kirstein | m
%cast ursel   | Ursel | f
%cast hauptmann | Hauptmann von Zitzen; Zitzen | m
%cast pfarrer | - | m
%cast mathis  | Mathis | m
%cast kind    | - | f
%cast kapitaen | - | m
%cast gatte | - | m
%cast gemahlin | - | f
%cast grossvater | - | m
%cast urselkind | - | n

== 1
[Konsul Grothe](grothe), [Bernsteinhändler](grothe) und seit dem Tod [seiner](grothe) ersten [Gemahlin](gemahlin) ein [Mann](grothe) von eiserner Gewohnheit, verspricht [seine](grothe) [Tochter](amalie) [Amalie](amalie) gegen den Erlass einer Schuld dem doppelt so alten [Hauptmann von Zitzen](hauptmann), ohne [sie](amalie) gefragt zu haben. [Amalie](amalie), [deren](amalie) Herz dem [Schreiber](jost) [ihres](amalie) [Vaters](grothe) gehört, sucht Rat bei [ihrem](amalie) [Bruder](theophil) [Theophil](theophil), [der](theophil) aber gerade von der Universität verwiesen worden ist und eigene Nöte hat. [Jost Behrend](jost), so heißt der [Schreiber](jost), muss am selben Abend den Ehevertrag ins Reine bringen.
- die.past gemahlin "Tod"
- married.past gemahlin grothe "Gemahlin"
- parent grothe amalie "Tochter"
+ engaged.start amalie hauptmann "verspricht"
- love amalie jost "Herz"
- boss grothe jost "Schreiber"
- sibling amalie theophil "Bruder"
- help? theophil amalie "Rat"
- quit theophil "verwiesen"

== 2
Nachdem [Amalie](amalie) in der Marienkirche in Ohnmacht gesunken ist und [Jost](jost) [sie](amalie) vor aller Augen hinausgetragen hat, wird dem [Konsul](grothe) hinterbracht, wie es um [die zwei](amalie+jost) steht; [Zuträgerin](ursel) ist [Ursel](ursel), die [Köchin](ursel), [die](ursel) den [Schreiber](jost) gern für sich hätte. [Grothe](grothe) weist [Behrend](jost) noch in der Nacht das Tor. Unterdessen verliert [Theophil](theophil), [der](theophil) beim Würfeln an den [Hauptmann](hauptmann) geraten ist, die silberne Uhr [seines](theophil) [Großvaters](grossvater) und schuldet dem künftigen [Schwager](hauptmann) überdies sechzig Dukaten, von denen zu Hause niemand wissen darf.
- ill amalie "Ohnmacht"
- help jost amalie "hinausgetragen"
+ reveal ursel grothe "hinterbracht"
- love ursel jost "gern für sich"
- jealous ursel amalie "gern für sich"
+ quit jost grothe "das Tor"
- lose theophil "Uhr"
- kin grossvater theophil "Großvaters"
- kin? hauptmann theophil "Schwager"

== 3
Mit der Postkutsche aus [Warschau](@warschau) trifft die verwitwete [Gräfin von Lehn](lehn) ein, [Grothes](grothe) [Schwägerin](lehn), [die](lehn) mit [ihm](grothe) seit der Erbteilung auf Kriegsfuß lebt und dennoch in [seinem](grothe) Haus Quartier nimmt, weil das [ihre](lehn) abgebrannt ist. In [ihrem](lehn) Gefolge reist [Wanda Sulkowska](wanda), [Gesellschafterin](wanda) und, wie [Theophil](theophil) am ersten Abend feststellt, das hübscheste [Geschöpf](wanda) zwischen Weichsel und Pregel. [Wanda](wanda) lässt sich die Hand küssen, mehr nicht. Die [Gräfin](lehn) wiederum nimmt [Jost](jost) in Dienst, von [dem](jost) [sie](lehn) nur weiß, dass [ihr](lehn) [Gastgeber](grothe) [ihn](jost) nicht leiden kann.
- travel lehn "Postkutsche"
- die.past _ "verwitwete"
- married.past _ lehn "verwitwete"
- kin grothe lehn "Schwägerin"
- enemy grothe lehn "Kriegsfuß"
+ move lehn grothe "Quartier"
- lose.past lehn "abgebrannt"
- boss lehn wanda "Gesellschafterin"
+ love.start theophil wanda "hübscheste Geschöpf"
- flirt theophil wanda "Hand küssen"
- hire jost lehn "in Dienst"

== 4
[Jost](jost) schreibt nun für die [Gräfin](lehn). [Amalie](amalie) sieht [Jost](jost) jeden Morgen auf der Treppe. [Sie](amalie+jost) grüßen nicht. [Ursel](ursel) belauert [Amalie](amalie). Der [Hauptmann](hauptmann) schickt [Amalie](amalie) Ohrringe. [Amalie](amalie) schenkt sie [Wanda](wanda). [Wanda](wanda) trägt sie zu Tisch. [Zitzen](hauptmann) wird blass. Da hebt [Theophil](theophil) das Glas auf [Wanda](wanda). Der [Konsul](grothe) mag [Wanda](wanda) nicht. Unter der Treppe trifft [Amalie](amalie) endlich [Jost](jost). Und keiner spricht. [Er](jost) nimmt [ihr](amalie) Gesicht in die Hände.
- boss lehn jost "schreibt nun"
- investigate ursel amalie "belauert"
- gift hauptmann amalie "Ohrringe"
- gift amalie wanda "schenkt"
- sad hauptmann "blass"
- flirt theophil wanda "hebt"
+ date amalie jost "trifft"
+ flirt jost amalie "nimmt ihr Gesicht"

== 5
[Zitzen](hauptmann), durch die Ohrringe zum Gespött der Garnison geworden, fordert von [Theophil](theophil) die sechzig Dukaten binnen eines Tages und lässt durchblicken, dass ein Wort von [ihm](hauptmann) genüge, um den [Spieler](theophil) in den Schuldturm zu bringen. In [seiner](theophil) Not greift [dieser](theophil) in die Kasse [seines](theophil) [Vaters](grothe), was [Abel Kirstein](abel), dem [Buchhalter](abel), nicht entgeht. [Kirstein](abel), seit zwanzig Jahren im Kontor und [Jost](jost) wie einem Sohn zugetan, steht vor der Wahl, den [Erben](theophil) anzuzeigen oder selbst als Dieb dazustehen. [Wanda](wanda) verpfändet die Ohrringe.
- threaten hauptmann theophil "durchblicken"
+ steal theophil grothe "greift"
- parent grothe theophil "Vaters"
- discover abel theophil "nicht entgeht"
- boss grothe abel "Buchhalter"
- friend abel jost "zugetan"
- reveal? abel grothe "anzuzeigen"
- accuse? _ abel "als Dieb"
- sad theophil "Not"

== 6
Der Fehlbetrag kommt ans Licht, und da [Kirstein](abel) beharrlich schweigt, lenkt [Ursel](ursel) den Verdacht auf den früheren [Schreiber](jost), [den](jost) die Stadtknechte am Frühstückstisch der [Gräfin](lehn) in Ketten legen. [Amalie](amalie) fällt vor [ihrem](amalie) [Vater](grothe) auf die Knie und bietet an, den [Hauptmann](hauptmann) ohne Widerrede zum Mann zu nehmen, wenn nur [Jost](jost) freikomme; [Grothe](grothe) schlägt ein. [Theophil](theophil), [der](theophil) alles mit anhört, bringt den Mund nicht auf. Erst als [Wanda](wanda) [ihn](theophil) einen Feigling heißt und [ihm](theophil) die Tür weist, schämt [er](theophil) sich.
- discover _ "ans Licht"
- reveal! abel "schweigt"
+ accuse ursel jost "Verdacht"
+ arrest _ jost "Ketten"
- parent grothe amalie "Vater"
- wedding? amalie hauptmann "zum Mann zu nehmen"
- reveal! theophil grothe "bringt den Mund nicht auf"
- quarrel theophil wanda "Feigling"
- reject wanda theophil "weist"
- sad theophil "schämt"

== 7
Am Tag der Trauung, zu der halb [Danzig](@danzig) geladen ist, fragt der [Pfarrer](pfarrer), ein kurzsichtiger [Vetter](pfarrer) des [Konsuls](grothe), dreimal vergebens nach dem Jawort der [Braut](amalie), denn unter dem Schleier steckt die [Gesellschafterin](wanda) der [Gräfin](lehn). [Amalie](amalie) sitzt zu dieser Stunde längst mit dem eben entlassenen [Häftling](jost) in einem Kahn stromaufwärts. Der gefoppte [Bräutigam](hauptmann) zieht blank. [Theophil](theophil) wirft sich dazwischen und fängt den Hieb mit der Schulter, worauf [Wanda](wanda), [die](wanda) [ihn](theophil) eben noch verachtete, [seinen](theophil) Kopf in [ihren](wanda) Schoß bettet.
- wedding! amalie hauptmann "vergebens"
- kin grothe pfarrer "Vetter"
+ betray amalie+wanda hauptmann "unter dem Schleier"
+ flee amalie+jost "Kahn"
- attack hauptmann wanda "blank"
- rescue theophil wanda "dazwischen"
- injure theophil hauptmann "Hieb"
- reconcile theophil wanda "Schoß"

== 8
In einem Fischerdorf bei [Hela](@hela), wo niemand nach Papieren fragt, geben sich die [Flüchtigen](amalie+jost) als Geschwister aus und teilen in Wahrheit längst Tisch und Bett, bis [Mathis](mathis), der [Wirt](mathis), [der](mathis) ein Auge auf die vermeintlich [Ledige](amalie) geworfen hat, eines Nachts die Wand hört. [Er](mathis) fühlt sich genarrt, doch [seine](mathis) Wut verraucht. Daheim enterbt [Grothe](grothe) die [Entlaufene](amalie) vor Zeugen. Der genesene [Theophil](theophil) gesteht [ihm](grothe) endlich den Griff in die Kasse und wird von [seinem](theophil) [Vater](grothe) mit dem Stock traktiert.
- sibling! amalie jost "Geschwister"
- couple amalie jost "Tisch und Bett"
- love mathis amalie "Auge"
- discover mathis amalie+jost "hört"
- sad mathis "Wut"
- recover theophil "genesene"
- flee.past amalie+jost "Flüchtigen"
- lose amalie "enterbt"
- steal.past theophil grothe "Griff"
+ reveal theophil grothe "gesteht"
- parent grothe theophil "Vater"
+ attack grothe theophil "Stock"

== 9
Die [Gräfin](lehn), [die](lehn) an langen Winterabenden mit dem [Konsul](grothe) Schach spielt, entdeckt hinter dem [Geizhals](grothe) einen einsamen [Mann](grothe), und was als Waffenstillstand beginnt, wächst sich zu etwas aus, das die Dienerschaft hinter vorgehaltener Hand bespricht. [Ursel](ursel), im sechsten Monat, schweigt zunächst darüber, wem [sie](ursel) das zu verdanken hat. Als [Zitzen](hauptmann) [sie](ursel) mit zwei Talern abspeisen will, nennt [sie](ursel) [seinen](hauptmann) Namen laut auf dem Langen Markt. [Kirstein](abel), [Witwer](abel) und dreifacher [Großvater](abel), bietet der [Köchin](ursel) [seinen](abel) eigenen an.
- sad grothe "einsamen"
- reconcile grothe lehn "Waffenstillstand"
+ love.start grothe lehn "wächst"
- pregnant ursel hauptmann "im sechsten Monat"
- reject hauptmann ursel "abspeisen"
+ reveal ursel "laut"
- die.past _ "Witwer"
- married.past _ abel "Witwer"
- reveal! ursel "schweigt"
+ propose abel ursel "bietet"

== 10
[Theophil](theophil), [dem](theophil) [sein](theophil) [Vater](grothe) das Haus verboten hat, verdingt sich als Schauermann am [Krantor](@krantor), wo [Wanda](wanda) [ihn](theophil) täglich mit Brot und Spott versorgt. Eines Mittags schlingt [sie](wanda) [ihm](theophil) mitten im Gedränge die Arme um den Hals, und fortan zeigen sich [die beiden](theophil+wanda) offen miteinander. Ein [Kapitän](kapitaen), [der](kapitaen) [Wanda](wanda) aus [Warschau](@warschau) kennt, nennt [sie](wanda) freilich Madame und überreicht [ihr](wanda) den Brief eines [Gatten](gatte), von [dem](gatte) [Theophil](theophil) nie gehört hat. „[Er](gatte) ist so gut wie tot“, sagt [Wanda](wanda).
- parent grothe theophil "sein Vater"
- hire theophil "verdingt"
- help wanda theophil "Brot"
+ couple.start theophil wanda "zeigen"
- gift kapitaen wanda "überreicht"
+ married gatte wanda "Gatten"
- discover! theophil wanda "nie gehört"
- die? gatte "so gut wie tot"

== 11
Der Winter ist hart. [Amalie](amalie) erwartet ein Kind. [Jost](jost) fischt und friert. [Mathis](mathis) leiht [Jost](jost) Netze. Im März setzen die Wehen ein. Die Hebamme wohnt weit. So steht [Mathis](mathis) [Amalie](amalie) bei. Es ist ein [Mädchen](kind). Ein Bote läuft nach [Danzig](@danzig). [Grothe](grothe) liest den Zettel zweimal. Dann nimmt [Dorothea](lehn) [ihm](grothe) die Brille ab. „[Du](grothe) bist [Großvater](grothe)“, sagt [Dorothea](lehn). Der Schlitten ist schon angespannt.
- pregnant amalie jost "erwartet"
- help mathis jost "leiht"
- help mathis amalie "steht"
+ birth amalie kind "Mädchen"
- discover grothe amalie "liest"
- kin grothe kind "Großvater"
- travel? grothe "angespannt"

== 12
Auf dem Eis des Haffs, über das der [Konsul](grothe) mit der [Gräfin](lehn) der [Enkelin](kind) entgegenfährt, bricht der Schlitten ein, und es ist ausgerechnet der hinausgeworfene [Schreiber](jost), [der](jost) den [Alten](grothe) an den Haaren aus dem Wasser zieht. Von [Dorothea](lehn) findet man nur den Muff. [Grothe](grothe), in der Fischerhütte unter Decken begraben, hält zum ersten Mal [seine](grothe) [Tochter](amalie) wieder in den Armen und bittet [sie](amalie), [ihm](grothe) zu vergeben, während [ihm](grothe) [Jost](jost) Branntwein einflößt. Dass [er](grothe) der [Gräfin](lehn) noch einen Antrag machen wollte, weiß allein das Kästchen in [seiner](grothe) Tasche.
- kin grothe kind "Enkelin"
+ rescue jost grothe "zieht"
- travel grothe+lehn "entgegenfährt"
- quit.past jost grothe "hinausgeworfene"
+ die? lehn "nur den Muff"
- parent grothe amalie "Tochter"
- reconcile amalie grothe "vergeben"
- help jost grothe "einflößt"
- propose? grothe lehn "Antrag"

== 13
Die [Totgeglaubte](lehn), von Robbenschlägern aufgelesen und seit Wochen ohne Gedächtnis, erscheint an dem Sonntag, an dem [Amalie](amalie) und [Behrend](jost) nach bürgerlichem Recht getraut werden, in geborgten Stiefeln in der Kirchentür und erkennt als Ersten [Grothe](grothe). [Dieser](grothe), sonst um kein Wort verlegen, bringt keines heraus. [Ursel](ursel), nunmehr die [Frau](ursel) von [Kirstein](abel), trägt das [Kind](urselkind) des [Hauptmanns](hauptmann) auf dem Arm, um [das](urselkind) sich der leibliche [Vater](hauptmann), nach [Glogau](@glogau) versetzt, nie gekümmert hat. [Theophil](theophil) sitzt ganz hinten; [Wanda](wanda) ist mit dem [Kapitän](kapitaen) auf See.
- rescue _ lehn "aufgelesen"
- ill lehn "ohne Gedächtnis"
+ return lehn "erscheint"
+ wedding amalie jost "getraut"
- happy grothe "bringt keines heraus"
- married abel ursel "Frau"
- die! lehn "Totgeglaubte"
- parent hauptmann urselkind "leibliche Vater"
- travel kapitaen+wanda "auf See"
- move hauptmann "versetzt" @glogau
- breakup wanda theophil "auf See"

== 14
Ein Jahr später führt [Jost](jost), vom [Schwiegervater](grothe) zum Teilhaber gemacht, mit dem alten [Buchhalter](abel) die Geschäfte, [Amalie](amalie) lehrt [ihre](amalie) [Kleine](kind) das Laufen zwischen Bernsteinkisten, und die [Gräfin](lehn), [die](lehn) auf den Titel pfeift, ist mit dem [Hausherrn](grothe) zum Altar gegangen. [Theophil](theophil), [dem](theophil) keine Trauer lange steht, tändelt mit einer Putzmacherin. Da geht ein Schiff vor Anker: Die einstige [Gesellschafterin](wanda), in Schwarz und nun wahrhaftig [Witwe](wanda), fragt an der Pforte nach [ihm](theophil). [Er](theophil) lässt ausrichten, [er](theophil) sei verreist, und steht dabei hinter dem Vorhang.
- kin grothe jost "Schwiegervater"
- hire jost grothe "Teilhaber"
- colleague abel jost "mit dem alten"
- parent amalie kind "Kleine"
+ wedding grothe lehn "Altar"
- flirt theophil _ "tändelt"
+ return wanda "Anker"
- die.past gatte "Witwe"
- reject theophil wanda "verreist"
- betray theophil wanda "verreist"
