%series Doppeldienst
%lang de
%genre Klinikserie, Kiel, Kurztexte fürs Programmheft
%cast marieke | Dr. Marieke Tamm; Dr. Tamm; Tamm; Marieke | f
%cast joon | Dr. Joon Lindqvist; Lindqvist; Joon | m
%cast rosa | Rosalind Achterberg; Oberschwester Rosalind; Rosalind | f
%cast kofi | Kofi Brüning; Brüning; Kofi | m
%cast helene | Helene Tamm; Helene | f
%cast sven | Sven-Ole Petters; Petters; Sven-Ole | m
%cast nils | Nils Achterberg; Nils | m
%cast prof | Professor Harder; Harder | m
%cast yara | Yara | f
%cast fischer | - | m
%cast opernsaenger | Ottokar Wendt; Wendt | m
%cast agnes | Agnes Wendt; Agnes | f
%cast einbrecher | - | m
%cast baby | - | m
%cast heinrich | Heinrich | m

== 1
Ein [Fischer](fischer) mit Haken im Auge, ein Zugunglück und kein Kaffee: Für [Dr. Marieke Tamm](marieke) fängt die Leitung der Notaufnahme an, wie sie nicht sollte. [Joon Lindqvist](joon), bei der Besetzung leer ausgegangen, boykottiert die neue [Chefin](marieke). [Oberschwester Rosalind](rosa) kennt [beide](joon+marieke) aus dem Studium und weiß, was sonst keiner weiß: [Sie](joon+marieke) waren verheiratet, elf Tage lang.
+ hire marieke "Leitung"
- injure fischer "Haken"
- hire! joon "leer ausgegangen"
- enemy joon marieke "boykottiert"
- boss marieke joon "Chefin"
- discover rosa joon+marieke "weiß"
- married.past joon marieke "verheiratet"

== 2
[Pfleger](kofi) [Kofi Brüning](kofi) hat sich beim Umlagern den Rücken verrenkt und wird von der [Physiotherapeutin](yara) [Yara](yara) geknetet. [Er](kofi) ist verliebt, [sie](yara) ist gründlich. [Mariekes](marieke) [Mutter](helene) [Helene](helene) wird nach einem Sturz eingeliefert und behandelt die [Tochter](marieke) wie eine Hilfskraft. [Lindqvist](joon) punktet, [er](joon) bringt der [Exschwiegermutter](helene) Pralinen.
- injure kofi "verrenkt"
- treat kofi yara "geknetet"
+ love kofi yara "verliebt"
- parent helene marieke "Mutter"
- injure helene "Sturz"
- gift joon helene "Pralinen"
- kin helene joon "Exschwiegermutter"

== 3
Auf [Rosalinds](rosa) Station liegt ein angeschossener [Einbrecher](einbrecher). Als die Polizei [dessen](einbrecher) [Komplizen](nils) nennt, lässt [sie](rosa) die Bettpfanne fallen: [Nils](nils), [ihr](rosa) [Sohn](nils). [Sie](rosa) versteckt den [Jungen](nils) in der Wäschekammer. [Kofi](kofi) sieht Füße unter den Laken und deckt sie zu. [Helene](helene) kommt in [Mariekes](marieke) Gästezimmer, bis auf Weiteres, also für immer.
- injure einbrecher "angeschossener"
- steal.past einbrecher+nils _ "Komplizen"
- accuse _ nils "nennt"
- parent rosa nils "Sohn"
+ help rosa nils "versteckt"
- help kofi nils "deckt"
- housemate.start helene marieke "Gästezimmer"

== 4
[Ottokar Wendt](opernsaenger), gefeierter [Bariton](opernsaenger), hat die Stimme verloren. [Joon](joon) entdeckt einen Knoten, [Marieke](marieke) entdeckt, dass [Joon](joon) dem [Sänger](opernsaenger) das Wort Krebs verschweigt. Zank vor dem Röntgenbild. [Wendts](opernsaenger) [Frau](agnes) [Agnes](agnes) hört mit und bittet [die beiden](joon+marieke), [ihm](opernsaenger) bis zur Premiere nichts zu sagen. Nachts singt jemand im Treppenhaus, tonlos.
- lose opernsaenger "verloren"
+ ill opernsaenger "Krebs"
- discover joon opernsaenger "entdeckt"
- betray joon opernsaenger "verschweigt"
- quarrel joon marieke "Zank"
- married agnes opernsaenger "Frau"
- discover agnes opernsaenger "hört"
- reveal! joon+marieke opernsaenger "nichts zu sagen"

== 5
[Nils](nils) will sich absetzen und klaut aus dem Schwesternzimmer die Urlaubskasse. Erwischt wird [er](nils) von [Yara](yara), [die](yara) [ihm](nils) den Arm auf den Rücken dreht, fachgerecht. [Sie](yara) liefert [ihn](nils) nicht aus, sondern bei [seiner](nils) [Mutter](rosa) ab. [Rosalind](rosa) fährt [ihn](nils) persönlich aufs Revier und heult auf dem Parkplatz bis Mitternacht.
- flee? nils "absetzen"
- steal nils _ "klaut"
- attack yara nils "dreht"
- parent rosa nils "Mutter"
- betray! yara nils "liefert"
+ help rosa nils "fährt"
- sad rosa "heult"

== 6
[Wendt](opernsaenger) hat es selbst herausgefunden, im Internet. [Er](opernsaenger) feuert [Lindqvist](joon) als Arzt und verlangt [Dr. Tamm](marieke). Die Operation gelingt, die Stimme ist hin. [Agnes](agnes) versucht, [ihrem](agnes) [Mann](opernsaenger) Mut zu machen; [er](opernsaenger) wirft Vasen nach [ihr](agnes). [Kofi](kofi) bittet [Yara](yara) um ein Rendezvous. Sonntag, sagt [sie](yara), [sie](yara) bringe [ihren](yara) [Freund](sven) mit.
+ discover opernsaenger "herausgefunden"
- advisor.end joon opernsaenger "feuert"
- treat opernsaenger marieke "Operation"
- lose opernsaenger "hin"
- help agnes opernsaenger "Mut"
- married agnes opernsaenger "Mann"
- attack opernsaenger agnes "wirft"
- date? kofi yara "Rendezvous"
- couple sven yara "Freund"
- reject yara kofi "Sonntag"

== 7
[Yaras](yara) [Freund](sven) heißt [Sven-Ole Petters](sven) und ist der neue [Kaufmann](sven) der Klinik. [Petters](sven) will die Notaufnahme nachts schließen. [Marieke](marieke) droht mit der Presse, [Joon](joon) mit gar nichts, [er](joon) geht mit [ihm](sven) Squash spielen und lässt [ihn](sven) gewinnen. [Professor Harder](prof), Ärztlicher [Direktor](prof), erleidet beim Studium der Zahlen einen Hinterwandinfarkt.
- couple sven yara "Freund"
- hire sven "neue Kaufmann"
+ threaten marieke sven "droht"
- find sven "gewinnen"
+ ill prof "Hinterwandinfarkt"

== 8
Zwischen Leben und Tod ernennt [Harder](prof) [seinen](prof) Stellvertreter, flüsternd, und nur [Rosalind](rosa) ist im Zimmer. [Lindqvist](joon), sagt [sie](rosa). [Tamm](marieke), glaubt hinterher [Harder](prof) gesagt zu haben. Hat die [Oberschwester](rosa) gelogen, weil [Joon](joon) [ihrem](rosa) [Sohn](nils) den Anwalt bezahlt? [Helene](helene) büxt im Nachthemd aus und wird von [Kofi](kofi) auf der Förde-Fähre gefunden.
+ hire? joon prof "ernennt"
- hire? marieke prof "Tamm"
- betray? rosa prof "gelogen"
- help joon nils "bezahlt"
- parent rosa nils "Sohn"
- flee helene "büxt"
+ find kofi helene "gefunden"

== 9
[Helene](helene) nennt [Kofi](kofi) fortan [Heinrich](kofi), nach [ihrem](helene) verstorbenen [Mann](heinrich). [Marieke](marieke) muss einsehen, dass die [Mutter](helene) dement ist. Auf dem Dach, im Regen, nimmt [Joon](joon) [sie](marieke) in die Arme, und keiner von [beiden](joon+marieke) rechnet die Jahre nach. Drinnen tippt [Sven-Ole](sven) die Kündigungen. Ganz oben: [Brüning](kofi).
- die.past heinrich "verstorbenen"
- married.past heinrich helene "Mann"
+ ill helene "dement"
- parent helene marieke "Mutter"
+ help joon marieke "in die Arme"
- quit? kofi sven "Kündigungen"

== 10
[Kofi](kofi) räumt den Spind. [Yara](yara), [die](yara) von der Streichliste [ihres](yara) [Partners](sven) nichts wusste, kippt [ihm](sven) im Kasino die Linsen über den Anzug und zieht aus. Die halbe Belegschaft meldet sich krank. [Wendt](opernsaenger), tonlos und kahl, dirigiert vor dem Haupteingang einen Protestchor aus Patienten. [Agnes](agnes) hält [ihm](opernsaenger) die Noten, strahlend.
+ quit kofi "räumt"
- couple sven yara "Partners"
- discover! yara sven "wusste"
- attack yara sven "kippt"
+ breakup yara sven "zieht"
- create opernsaenger _ "dirigiert"
- help agnes opernsaenger "hält"
- happy agnes "strahlend"

== 11
[Harder](prof) ist auf dem Damm, [Petters](sven) auf dem Rückzug. Der [Professor](prof) holt [Kofi](kofi) zurück, stellt [Rosalind](rosa) zur Rede und erfährt die Wahrheit: [Er](prof) hat tatsächlich [Tamm](marieke) gesagt. [Joon](joon) gibt den Posten ab, ohne dass man [ihn](joon) darum bittet. [Er](joon) habe nur gewinnen wollen, sagt [er](joon) zu [Marieke](marieke), ein einziges Mal, gegen [sie](marieke) oder für [sie](marieke).
- recover prof "auf dem Damm"
- hire kofi prof "zurück"
- accuse prof rosa "zur Rede"
+ discover prof rosa "erfährt"
- betray.past rosa prof "Wahrheit"
- quit joon "gibt"

== 12
[Nils](nils) bekommt Bewährung und eine Lehrstelle in der Krankenhausküche. [Rosalind](rosa), strafversetzt in die Geriatrie, findet sich dort erstaunlich gut zurecht: [Helene](helene) hält [sie](rosa) für die Königin von Dänemark. [Yara](yara) fragt [Kofi](kofi), ob der Rücken noch wehtue. [Er](kofi) lügt, ja. Beim Abklopfen küsst [sie](yara) [ihn](kofi) auf den siebten Halswirbel.
- hire nils "Lehrstelle"
- quit rosa "strafversetzt"
- betray kofi yara "lügt"
+ kiss kofi yara "küsst"

== 13
Sturmflut, Stromausfall, Sturzgeburt. Die [Gebärende](agnes) ist fünfundvierzig, hieß bis gestern unfruchtbar und heißt [Agnes Wendt](agnes). Im Schein von drei Taschenlampen entbindet [Lindqvist](joon) [sie](agnes) von einem [Jungen](baby); [Marieke](marieke) reanimiert im Nebenraum den ohnmächtigen [Vater](opernsaenger). Als das [Kind](baby) schreit, antwortet [Ottokar](opernsaenger). Krächzend, schief, aber es ist ein Ton!
+ birth agnes baby "entbindet"
- treat agnes joon "entbindet"
- parent opernsaenger baby "Vater"
- ill opernsaenger "ohnmächtigen"
- rescue marieke opernsaenger "reanimiert"
+ recover opernsaenger "Ton"

== 14
Am Morgen nach der Flut sitzen [Tamm](marieke) und [Lindqvist](joon) auf der Laderampe und essen die geretteten Pralinen. Elf Tage, sagt [er](joon), habe man damals geschafft. Zwölf, schlägt [sie](marieke) vor, müssten zu machen sein. [Helene](helene) erkennt [ihren](helene) einstigen [Schwiegersohn](joon) sofort und fragt, wann endlich Hochzeit sei. Ohne zu zögern antwortet [er](joon): morgen. [Marieke](marieke) widerspricht nicht.
- married.past joon marieke "Elf Tage"
+ reconcile joon marieke "Zwölf"
- kin.past helene joon "Schwiegersohn"
+ wedding? joon marieke "morgen"
