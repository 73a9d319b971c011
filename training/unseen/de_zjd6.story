%series Siebenmeter
%lang de
%genre women's handball drama, Flensburg hinterland, fan-wiki summaries
%cast gesche | Gesche Lorenzen; Gesche; Lorenzen | f
%cast merle | Merle Lorenzen; Merle | f
%cast bassma | Bassma Idrissi; Bassma; Idrissi | f
%cast ruven | Ruven Haack; Ruven; Haack | m
%cast tjorve | Tjorve | m
%cast agnieszka | Agnieszka; Aga | f
%cast greta | Greta Haack; Greta | f
%cast sponsor | Herr Clausen; Clausen | m
%cast dora | Dora Petersen; Dora | f
%cast masseur | Lutz | m
%cast oke | Oke | m
%cast team | Förde-Füchse | g
%cast schiri | - | m
%cast gretamutter | - | f
%cast vater | - | m

== 1
Die [Förde-Füchse](team) steigen in die zweite Liga auf, und noch in der Kabine erklärt [Trainerin](dora) [Dora Petersen](dora) [ihren](dora) Rücktritt. [Nachfolger](ruven) wird [Ruven Haack](ruven), ein früherer [Nationalspieler](ruven) mit kaputtem Knie und kaputter Ehe. [Kapitänin](gesche) [Gesche Lorenzen](gesche) erstarrt: Mit [Haack](ruven) war [sie](gesche) vor neun Jahren so gut wie verlobt, ehe [er](ruven) [ihre](gesche) jüngere [Schwester](merle) [Merle](merle) zum Tanz aufforderte. Seither wechseln die [Lorenzens](gesche+merle) auf dem Feld Pässe und sonst nichts. [Neuzugang](bassma) [Bassma Idrissi](bassma) bekommt vom Streit nichts mit und bietet [beiden](gesche+merle) Datteln an. Zu Hause im Stall kalbt eine Kuh.
+ quit dora "Rücktritt"
+ hire ruven "Nachfolger"
- ex gesche ruven "so gut wie verlobt"
- married.past _ ruven "kaputter Ehe"
- flirt.past ruven merle "aufforderte"
- sibling gesche merle "Schwester"
- enemy gesche merle "sonst nichts"
- find team "steigen"
- hire bassma "Neuzugang"
- gift bassma gesche+merle "bietet"
- sad gesche ruven "erstarrt"

== 2
[Bassma](bassma) sucht ein Bett und landet in der WG von [Agnieszka](agnieszka), der [Torfrau](agnieszka), und [Tjorve](tjorve), [deren](agnieszka) [Freund](tjorve) seit dem Kindergarten und von Beruf Hallensprecher. [Tjorve](tjorve) verliert beim Anblick der [Neuen](bassma) die Stimme, was an einem Spieltag ungünstig ist. [Gesche](gesche) lässt unterdessen den [Coach](ruven) spüren, was [sie](gesche) von [ihm](ruven) hält, und boykottiert [seine](ruven) erste Einheit. [Haack](ruven) setzt die [Spielführerin](gesche) auf die Bank. [Merle](merle), auf einmal in der Startsieben, trifft neunmal und wird von den anderen auf Händen getragen, nur nicht von der [Älteren](gesche), [die](gesche) in der Dusche gegen die Kacheln tritt.
+ housemate.start agnieszka+tjorve bassma "WG"
- friend agnieszka tjorve "Freund"
- love.start tjorve bassma "verliert"
- reject gesche ruven "boykottiert"
- advisor ruven gesche "Coach"
+ quarrel gesche ruven "Bank"
- sad gesche merle "tritt"
- sibling gesche merle "Älteren"

== 3
[Ruvens](ruven) [Tochter](greta) [Greta](greta), vierzehn und schlecht gelaunt, zieht aus [Kiel](@kiel) zu [ihm](ruven), weil die [Mutter](gretamutter) mit einem [Tauchlehrer](schiri) durchgebrannt ist. Am ersten Schultag prügelt [sie](greta) sich mit [Oke](oke), dem [Sohn](oke) des [Hauptsponsors](sponsor), am zweiten teilen die [zwei](greta+oke) Kopfhörer. [Herr Clausen](sponsor), Fischkonserven in dritter Generation, macht [Dora](dora) auf dem Markt einen Antrag zwischen den Heringen, schon den vierten; wieder bittet [sie](dora) um Bedenkzeit. [Masseur](masseur) [Lutz](masseur) hat [Merle](merle) unter den Händen und vertraut [ihr](merle) an, dass der [Coach](ruven) in [seinem](ruven) Spind bis heute ein Foto der großen [Schwester](gesche) aufbewahrt.
- parent ruven greta "Tochter"
+ move greta ruven "zieht"
- parent gretamutter greta "Mutter"
- breakup.past gretamutter ruven "durchgebrannt"
- affair gretamutter schiri "durchgebrannt"
- quarrel greta oke "prügelt"
- friend.start greta oke "Kopfhörer"
- parent sponsor oke "Sohn"
+ propose sponsor dora "Antrag"
- treat merle masseur "unter den Händen"
- reveal masseur merle "vertraut"
- love ruven gesche "Foto"
- sibling gesche merle "großen Schwester"

== 4
Auswärts in [Riesa](@riesa). [Gesche](gesche) spielt wieder von Beginn an. Das Spiel gewinnen die [Füchse](team). Im Bus sitzt [Gesche](gesche) neben [Ruven](ruven). [Ruven](ruven) schält [ihr](gesche) ein Ei. [Merle](merle) beobachtet das mit schmalen Lippen. [Sie](merle) hat [Ruven](ruven) nie vergessen. Hinten schnarcht [Lutz](masseur). An der Raststätte knutschen [Bassma](bassma) und [Tjorve](tjorve). [Agnieszka](agnieszka) verschüttet [ihren](agnieszka) Kakao. Auch [Agnieszka](agnieszka) wollte [Bassma](bassma). Den Rest der Fahrt schweigt [Aga](agnieszka).
- travel team "Auswärts" @riesa
- find team "gewinnen"
- help ruven gesche "schält"
+ jealous merle gesche "schmalen"
- love merle ruven "nie vergessen"
+ kiss bassma tjorve "knutschen"
- love agnieszka bassma "wollte"
- sad agnieszka "schweigt"

== 5
Ein Winter wie aus Blei. Der [Sponsor](sponsor) droht, den Geldhahn zuzudrehen, falls nicht mehr von der Liga zu sehen sei als verlorene Punkte, und verlangt, dass [Haack](ruven) [Merle](merle) zur [Kapitänin](merle) macht. [Haack](ruven) gehorcht. Nach der Sitzung kommt es im Geräteraum zum Eklat, [Gesche](gesche) schleudert [ihm](ruven) die Binde vor die Füße und packt; [er](ruven) läuft [ihr](gesche) nach, und irgendwo zwischen Weichbodenmatten und Kastenteilen endet der Zank in einer Umarmung, die keine bleibt. Die neue [Spielführerin](merle) will nur ein Handtuch holen. [Sie](merle) steht in der Tür, dann steht [sie](merle) nicht mehr dort.
+ threaten sponsor _ "droht"
- hire merle ruven "Kapitänin"
- quarrel gesche ruven "Eklat"
- quit gesche "Binde"
+ sex gesche ruven "Umarmung"
- discover merle gesche+ruven "in der Tür"

== 6
[Merle](merle) rächt sich auf [ihre](merle) Art. [Sie](merle) steckt [Herrn Clausen](sponsor), dass der [Trainer](ruven) etwas mit einer [Spielerin](gesche) hat, was der Vertrag untersagt, und noch vor dem Wochenende ist [Haack](ruven) [seinen](ruven) Posten los. [Greta](greta) tobt, denn jetzt droht die Rückkehr nach [Kiel](@kiel), und haut mit [Oke](oke) per Anhalter ab. In [ihrer](gesche) Not klingelt [Gesche](gesche) bei der eigenen [Schwester](merle), ohne zu ahnen, wer [ihn](ruven) verpfiffen hat. Gemeinsam fahren [sie](gesche+merle) die Küste ab und finden die [Ausreißer](greta+oke) durchgefroren in einem Strandkorb. [Merle](merle) gibt dem [Mädchen](greta) die Jacke und schämt sich zum ersten Mal.
+ reveal merle sponsor "steckt"
- affair gesche ruven "etwas mit"
+ quit ruven sponsor "los"
- sad greta "tobt"
- move? greta "Rückkehr" @kiel
- sad gesche "Not"
- betray merle ruven "verpfiffen"
- flee greta+oke "haut"
- sibling gesche merle "Schwester"
- discover! gesche merle "ohne zu ahnen"
- find gesche+merle greta+oke "finden"
- help merle greta "Jacke"
- sad merle "schämt"

== 7
In der WG herrscht dicke Luft. [Agnieszka](agnieszka) erträgt das Geturtel im Nebenzimmer nicht länger, hält beim Frühstück eine Rede und sagt [Bassma](bassma) ins Gesicht, was [sie](agnieszka) für [sie](bassma) empfindet. [Tjorve](tjorve) verschluckt sich am Müsli. [Bassma](bassma) bittet um Zeit, verliert beim Training die Konzentration und reißt sich das Kreuzband. Im Krankenhaus von [Flensburg](@flensburg) wechseln sich [Torfrau](agnieszka) und [Hallensprecher](tjorve) am Bett ab, ohne miteinander zu reden. [Dora](dora), auf Bitten von [Clausen](sponsor) zurück auf der Bank, stellt fest, dass [ihr](dora) der Lärm gefehlt hat, und sagt beim fünften Mal Ja.
+ confess agnieszka bassma "ins Gesicht"
- housemate agnieszka+bassma tjorve "WG"
- couple bassma tjorve "Geturtel"
- sad agnieszka bassma+tjorve "erträgt"
- love agnieszka bassma "empfindet"
+ injure bassma "Kreuzband"
- help agnieszka+tjorve bassma "wechseln"
- enemy agnieszka tjorve "ohne miteinander"
- hire dora sponsor "zurück"
- propose sponsor dora "fünften Mal"
- engaged.start dora sponsor "Ja"

== 8
[Bassma](bassma) trennt sich von [Tjorve](tjorve). [Tjorve](tjorve) nimmt es wie ein Mann und heult. [Agnieszka](agnieszka) bringt [Bassma](bassma) Krücken. Zwei Tage später sind [Agnieszka](agnieszka) und [Bassma](bassma) ein Paar. [Tjorve](tjorve) räumt [sein](tjorve) Zimmer. [Lutz](masseur) nimmt [Tjorve](tjorve) auf. [Lutz](masseur) kann zuhören. [Greta](greta) bekommt [ihre](greta) Regel und fragt [Gesche](gesche). [Gesche](gesche) erklärt [Greta](greta) alles. [Merle](merle) gesteht [Gesche](gesche) den Verrat. [Gesche](gesche) schlägt zu. [Merle](merle) blutet und nickt.
+ breakup bassma tjorve "trennt"
- sad tjorve "heult"
- gift agnieszka bassma "Krücken"
+ couple.start agnieszka bassma "Paar"
- move tjorve masseur "räumt"
- help masseur tjorve "nimmt"#2
- help gesche greta "erklärt"
- reveal merle gesche "gesteht"
- betray.past merle ruven "Verrat"
+ attack gesche merle "schlägt"
- injure merle gesche "blutet"

== 9
Der Streit der [Schwestern](gesche+merle) spaltet die [Mannschaft](team), bis [Dora](dora) [die beiden](gesche+merle) samt Zelt und einer einzigen Isomatte auf einer Hallig aussetzt. Die Flut kommt, das Handy ertrinkt. Irgendwann in der zweiten Nacht reden [sie](gesche+merle) über den [Vater](vater), [der](vater) [sie](gesche+merle) einst gegeneinander hat werfen lassen, und lachen so laut, dass die Gänse auffliegen. Am Morgen sind [sie](gesche+merle) wieder [Schwestern](gesche+merle). [Gesche](gesche) hat freilich noch etwas zu beichten: [Ihr](gesche) ist seit Tagen übel, und es liegt nicht am Salzwasser. [Merle](merle) rechnet nach und fällt [ihr](gesche) um den Hals.
- quarrel gesche merle "Streit"
- sibling gesche merle "Schwestern"
- abduct dora gesche+merle "aussetzt"
- parent vater gesche+merle "Vater"
+ reconcile gesche merle "wieder Schwestern"
- reveal gesche merle "beichten"
+ pregnant gesche "übel"
- happy merle gesche "um den Hals"

== 10
[Ruven](ruven) sortiert in [Kiel](@kiel) Pakete und ahnt nicht, dass [er](ruven) ein zweites Mal [Vater](ruven) wird; das erfährt [er](ruven) von [Greta](greta), [die](greta) Geheimnisse hasst. [Er](ruven) setzt sich in den Zug, steht mit einem zu großen Blumenstrauß vor [Gesches](gesche) Hof und bekommt zu hören, [sie](gesche) brauche keinen Mann, der gehorcht, wenn einer mit Sardinen droht. [Ruven](ruven) bleibt. [Er](ruven) mistet den Stall aus, drei Tage lang, ohne ein Wort. [Merle](merle), [die](merle) [ihre](merle) alte Schwärmerei endgültig begraben hat, redet der [Schwangeren](gesche) zu. Am vierten Tag stellt [diese](gesche) einen zweiten Teller hin.
- discover! ruven gesche "ahnt nicht"
- pregnant gesche ruven "Vater"
- parent ruven greta "zweites Mal"
+ reveal greta ruven "erfährt"
- travel ruven gesche "Zug"
- gift ruven gesche "Blumenstrauß"
- reject gesche ruven "keinen Mann"
- help ruven gesche "mistet"
- love.end merle ruven "begraben"
- help merle gesche "redet"
+ reconcile gesche ruven "zweiten Teller"

== 11
Letzter Spieltag, ein Punkt fehlt zum Klassenerhalt. Der [Schiedsrichter](schiri) ist der [Tauchlehrer](schiri), mit [dem](schiri) [Gretas](greta) [Mutter](gretamutter) auf und davon war, und pfeift entsprechend. Sechs Sekunden vor Schluss verwandelt [Merle](merle) den Siebenmeter. Am Abend wird doppelt gefeiert, denn [Dora](dora) und [Clausen](sponsor) haben sich am Vormittag trauen lassen, [Lutz](masseur) hielt die Ringe. [Tjorve](tjorve) sagt mit brüchiger Stimme die [Brautleute](dora+sponsor) an und wünscht auch [Agnieszka](agnieszka) und [ihrer](agnieszka) [Freundin](bassma) Glück, was [ihm](tjorve) einen Kuss von [beiden](agnieszka+bassma) einträgt. [Oke](oke) hält [Gretas](greta) Hand. [Gesche](gesche) tanzt nicht, [sie](gesche) muss sitzen und Gurken essen.
- parent gretamutter greta "Mutter"
- affair.past gretamutter schiri "auf und davon"
- find merle "verwandelt"
+ wedding dora sponsor "trauen"
- celebrate _ dora+sponsor "gefeiert"
- advisor masseur dora+sponsor "Ringe"
- couple agnieszka bassma "Freundin"
- reconcile agnieszka tjorve "wünscht"
- kiss agnieszka+bassma tjorve "Kuss von"
- couple? greta oke "Hand"
