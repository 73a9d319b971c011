%series Nachtfrost on Tour
%lang de
%genre Musikserie, Roadmovie in Episoden, lockerer Recap-Stil
%cast juno     | Juno Albers; Juno | f
%cast waleri   | Waleri; Wal | m
%cast doro     | Dorothea; Doro | f
%cast kofi     | Kofi; Bumm | m
%cast ingeborg | Ingeborg Thaler; Ingeborg; Thaler; Mutti | f
%cast svante   | Svante | m
%cast heinz    | Heinz-Günter; Käpt'n | m
%cast milva    | Milva | f
%cast zeisig   | Florian Zeisig; Zeisig | m
%cast niklas   | Niklas | m
%cast mantel   | - | n
%cast xenia    | Xenia | f
%cast pelle    | Pelle | m
%cast oma      | - | f
%cast aerztin  | - | f
%cast polizist | - | m
%cast mfreundin | - | f
%cast pvater   | - | m
%cast richterin | - | f

== 1 Kiel
Dreißig Konzerte, ein klappriger Bus, vier [Leute](doro+juno+kofi+waleri), [die](doro+juno+kofi+waleri) sich auf den Keks gehen: [Nachtfrost](#nachtfrost) startet in die Abschiedstournee, von der nur [Managerin](ingeborg) [Ingeborg Thaler](ingeborg) glaubt, dass es keine wird. „[Mutti](ingeborg)“ hat deshalb [Sängerin](juno) [Juno Albers](juno) und [Gitarrist](waleri) [Waleri](waleri) so weit wie möglich auseinandergesetzt, seit drei Monaten sind [die zwei](juno+waleri) nämlich geschieden. Dazwischen: [Bassistin](doro) [Doro](doro) samt [Sohn](pelle) [Pelle](pelle), sieben, und [Kofi](kofi), [den](kofi) am Schlagzeug alle [Bumm](kofi) nennen. Gleich beim ersten Stück vergisst [Juno](juno) den Text. [Ihr](juno) [Verflossener](waleri) singt ihn für [sie](juno) zu Ende.
+ create doro+juno+kofi+waleri "startet" #nachtfrost
- quit? doro+juno+kofi+waleri "Abschiedstournee"
- advisor ingeborg doro+juno+kofi+waleri "Managerin"
+ divorce.past juno waleri "geschieden"
- parent doro pelle "Sohn"
- colleague doro+juno+waleri kofi "am Schlagzeug"
- ex juno waleri "Verflossener"
- help waleri juno "singt"

== 2 Hamburg
[Plattenboss](zeisig) [Florian Zeisig](zeisig) schaut in der Garderobe vorbei, lobt das Licht und legt [Juno](juno) einen Solovertrag neben die Schminke. Ohne die drei [anderen](doro+kofi+waleri), versteht sich. [Sie](juno) steckt ihn ein, statt ihn zu zerreißen. [Roadie](svante) [Svante](svante), [der](svante) hinter der Kleiderstange ein Kabel flickt, hat zugehört und weiß nicht, wohin mit [seinen](svante) langen Ohren. Als Vorgruppe steigt [Milva](milva) zu, zwanzig Jahre, eine Gitarre, keine Angst. [Kofi](kofi) fallen bei [ihrem](milva) Soundcheck beide Stöcke aus der Hand.
- hire? juno zeisig "Solovertrag"
- reject! juno zeisig "zerreißen"
+ discover svante juno+zeisig "zugehört"
- hire milva "Vorgruppe"
- sad! milva "keine Angst"
+ love.start kofi milva "Stöcke"

== 3 Bremen
In der dritten Reihe steht wieder die [Gestalt](mantel) im gelben Regenmantel, wie in [Kiel](@kiel), wie in [Hamburg](@hamburg), und singt jede Zeile mit. Nach der Show klemmt ein Zettel am Bus: „Du gehörst [mir](mantel).“ [Doro](doro) hält das für einen dummen Scherz, [Busfahrer](heinz) [Heinz-Günter](heinz), von [Pelle](pelle) „[Käpt'n](heinz)“ getauft, für einen Grund, den Wagenheber unters Kopfkissen zu legen. Auf der Fahrt bringt [er](heinz) dem [Kleinen](pelle) Skat bei. Die [Mutter](doro) sieht es im Rückspiegel und lächelt so lange, dass [er](heinz) die Ausfahrt verpasst.
- return mantel "wieder"
+ threaten mantel _ "gehörst mir"
- advisor heinz pelle "bringt"
- parent doro pelle "Mutter"
- happy doro "lächelt"

== 4 Hannover
[Musikjournalistin](xenia) [Xenia](xenia) soll die Band eine Woche begleiten, bekommt die Koje unter [Wal](waleri) und am zweiten Abend auch [dessen](waleri) Lebensgeschichte: [Er](waleri) habe [Juno](juno) verloren, weil [er](waleri) in [Riga](@riga) eine Nacht lang ein Trottel gewesen sei. [Xenia](xenia) schaltet das Aufnahmegerät aus. Oder tut zumindest so. [Milva](milva) will von [Bumm](kofi) wissen, wie man Synkopen spielt; zwei Stunden später spielen [die beiden](kofi+milva) sie immer noch, Knie an Knie. [Mutti](ingeborg) sitzt allein im Hotelflur, hält sich die Brust und zählt Tropfen auf einen Zuckerwürfel.
- neighbour.start waleri xenia "Koje unter"
- reveal waleri xenia "Lebensgeschichte"
- lose.past waleri juno "verloren"
+ cheat.past waleri juno "eine Nacht lang"
- betray? xenia waleri "tut zumindest so"
- flirt kofi milva "Knie an Knie"
- sad ingeborg "allein"
+ ill ingeborg "hält sich die Brust"

== 5 Leipzig
Da steht es, ganzseitig: „[Sie](juno) schläft mit dem Vertrag unterm Kissen.“ [Xenia](xenia) hat [Svante](svante) drei Bier spendiert, mehr brauchte es nicht. Auf offener Bühne dreht [Doro](doro) der [Sängerin](juno) das Mikrofon ab und verlangt vor achthundert Leuten Auskunft. [Juno](juno) wirft [ihr](doro) vor, [sie](doro) habe ja auch nie einen eigenen Song geschrieben. [Waleri](waleri) versucht zu schlichten und bekommt von [beiden](doro+juno) eine Bassgitarre ab, bildlich und buchstäblich. Die [Reporterin](xenia) wird auf dem Rasthof ausgesetzt. [Svante](svante) weint in eine Kabeltrommel.
+ reveal xenia _ "ganzseitig"
- gift.past xenia svante "spendiert"
- reveal.past svante xenia "mehr brauchte es nicht"
+ quarrel doro juno "verlangt"
- accuse juno doro "wirft"
- create! doro "nie einen eigenen Song"
- reconcile? doro juno "schlichten"
- attack doro+juno waleri "Bassgitarre"
- reject _ xenia "ausgesetzt"
- sad svante "weint"

== 6 Dresden
Zwei Fraktionen, zwei Frühstückstische. [Ingeborg](ingeborg) pendelt mit der Kaffeekanne dazwischen, bis [sie](ingeborg) am Buffet umkippt. Herzinfarkt, stellt die diensthabende [Ärztin](aerztin) fest und setzt zwei Stents. Auf dem Klinikparkplatz stehen auf einmal [alle vier](doro+juno+kofi+waleri) wieder nebeneinander, stumm, ohne Jacken. „Wenn [sie](ingeborg) stirbt, unterschreibe [ich](juno) gar nichts mehr“, sagt [Juno](juno) und hält [Dorothea](doro) die Hand hin. [Die](doro) nimmt sie. Auf der Rückseite des Besucherscheins entsteht noch in der Nacht ein Lied für vier Stimmen.
- quarrel doro juno "Fraktionen"
- help ingeborg doro+juno+kofi+waleri "pendelt"
+ ill ingeborg "Herzinfarkt"
- discover aerztin ingeborg "stellt"
- treat ingeborg aerztin "Stents"
- die? ingeborg "stirbt"
+ reconcile doro juno "hält"
- create doro+juno+kofi+waleri "entsteht"

== 7 Prag
Ohne [Mutti](ingeborg) geht alles schief: Der Zoll behält die Verstärker, [Svante](svante) verwechselt die Halle, und [Heinz-Günter](heinz), zum kommissarischen Manager ernannt, handelt den Veranstalter versehentlich herunter statt herauf. [Kofi](kofi) lädt [Milva](milva) zu einer Bootsfahrt auf der [Moldau](@moldau) ein und will eben etwas Wichtiges sagen, da ruft [ihre](milva) [Freundin](mfreundin) an. Mit Herzchen im Display. [Er](kofi) rudert sehr lange zurück. [Waleri](waleri) findet in [Junos](juno) Gitarrenkoffer ein Foto von früher, das eigentlich zerrissen sein müsste, und klebt die Ecke wieder an.
- lose doro+juno+kofi+waleri "behält"
- hire heinz "ernannt"
- invite kofi milva "lädt"
- date kofi milva "Bootsfahrt" @moldau
- confess? kofi milva "Wichtiges"
+ couple mfreundin milva "Freundin"
- find waleri "findet"

== 8 Wien
Der gelbe [Mantel](mantel) sitzt diesmal nicht im Saal, sondern in [Junos](juno) Hotelbett. Auf [ihren](juno) Schrei hin stürzt [Wal](waleri) herein, nur mit einem Handtuch bekleidet, und bekommt eine Nachttischlampe über den Schädel. Der [Eindringling](mantel) entkommt durch den Wäscheschacht. Ein [Polizist](polizist) nimmt alles zu Protokoll und rät zum Abbruch der Tournee. Während die [Sängerin](juno) [ihrem](juno) [Ex-Mann](waleri) Eiswürfel auf die Beule drückt, lachen [sie](juno+waleri) zum ersten Mal seit der Scheidung über dasselbe. Auf dem Teppich bleibt ein Knopf zurück, den [Pelle](pelle) in [seine](pelle) Schatzdose legt.
- return mantel "sitzt"
- sad juno mantel "Schrei"
- help waleri juno "stürzt"
+ attack mantel waleri "Nachttischlampe"
- injure waleri mantel "Beule"
- flee mantel "entkommt"
- quit? doro+juno+kofi+waleri "Abbruch"
- investigate polizist mantel "Protokoll"
- ex juno waleri "Ex-Mann"
- treat waleri juno "Eiswürfel"
- divorce.past juno waleri "Scheidung"
+ happy juno+waleri "lachen"
- find pelle "Knopf"

== 9 Graz
Ruhetag. [Doro](doro) und der [Käpt'n](heinz) verfahren sich auf einem Ausflug ins Weinland so gründlich, dass [sie](doro+heinz) in einer Buschenschank übernachten müssen. Ein Zimmer, ein Bett; am Morgen ein Kaffee, den [er](heinz) [ihr](doro) ans Kissen bringt. [Pelle](pelle), unterdessen in [Kofis](kofi) Obhut, verliert beim Skat gegen [dessen](kofi) aus [Accra](@accra) angereiste [Großmutter](oma) den Knopf. Die alte [Dame](oma) dreht ihn ins Licht: Auf der Rückseite steht der Name eines Plattenlabels. Denselben Knopf trägt am Revers, wer bei [Zeisig](zeisig) in Lohn und Brot steht.
+ date doro heinz "Ausflug"
- travel doro+heinz "Ausflug"
- gift heinz doro "Kaffee"
- help kofi pelle "Obhut"
- kin kofi oma "Großmutter"
- travel oma "angereiste"
- lose pelle oma "verliert"
- find oma "Knopf"
+ discover oma mantel+zeisig "dreht ihn ins Licht"
- boss? zeisig mantel "Lohn und Brot"

== 10 Zagreb
[Kofi](kofi) und [Waleri](waleri) stellen eine Falle. Ein Regenmantel aus dem Kaufhaus, eine Perücke, und schon wartet eine falsche [Juno](svante), nämlich [Svante](svante), am Bühneneingang. Die echte [Gestalt](mantel) greift zu, [Heinz-Günter](heinz) greift fester, und unter der Kapuze kommt [Niklas](niklas) zum Vorschein, [Zeisigs](zeisig) [Assistent](niklas), mit [dem](niklas) [Juno](juno) vor der Band zwei Jahre lang liiert war. [Er](niklas) habe [sie](juno) bloß einschüchtern sollen, stammelt [er](niklas), damit [sie](juno) die [anderen](doro+kofi+waleri) aus Angst verlasse. Dass [er](niklas) dabei den Kopf verlor, war nicht bestellt.
- betray kofi+waleri mantel "Falle"
- betray svante mantel "falsche"
- attack mantel svante "greift"
- arrest heinz mantel "greift fester"
+ discover heinz+kofi+svante+waleri niklas "kommt Niklas zum Vorschein"
- boss zeisig niklas "Assistent"
- couple.past juno niklas "liiert"
+ reveal niklas _ "stammelt"
- threaten.past niklas juno "einschüchtern"
- sad? juno "Angst"
- quit? juno "verlasse"
- love niklas juno "Kopf verlor"

== 11 Triest
[Zeisig](zeisig) reist persönlich an, einen Strauß Lilien in der einen Hand und einen Anwalt an der anderen. Vor laufendem Handy, das [Milva](milva) im Ärmel hält, bietet [er](zeisig) [Juno](juno) das Doppelte, wenn [sie](juno) den Vorfall vergisst. [Sie](juno) nimmt den Vertrag, faltet daraus ein Schiffchen und setzt es ins Hafenbecken. Um Mitternacht hat das Video eine Million Aufrufe; um eins ist der [Labelchef](zeisig) [seinen](zeisig) Sessel los. [Milva](milva) trinkt auf [ihre](milva) neue Freiheit: Die [Freundin](mfreundin) mit den Herzchen hat am Telefon Schluss gemacht. [Kofi](kofi) reicht [ihr](milva) wortlos ein Taschentuch und sagt wieder nichts.
- travel zeisig "reist"
- gift? zeisig juno "das Doppelte"
- betray milva zeisig "im Ärmel"
+ reject juno zeisig "Schiffchen"
+ quit zeisig "Sessel"
- reveal milva _ "Aufrufe"
- celebrate milva "trinkt"
- breakup mfreundin milva "Schluss"
- help kofi milva "Taschentuch"
- confess! kofi milva "sagt wieder nichts"

== 12 Mailand
Im Backstage hängt [Juno](juno) über der Schüssel, zum dritten Mal diese Woche. [Doro](doro), [die](doro) Erfahrung hat, holt einen Test und behält recht. Der [Vater](waleri)? [Juno](juno) zählt Wochen an den Fingern ab und landet bei jener Nacht nach [Wien](@wien), über die [Waleri](waleri) und [sie](juno) Stillschweigen vereinbart haben. Sagen will [sie](juno) es [ihm](waleri) erst nach dem letzten Konzert. Doch die Wände im Bus sind dünn, und [Pelle](pelle) fragt beim Abendbrot den ganzen Tisch, ob das Baby auch eine Koje bekommt. [Wal](waleri) geht hinaus, setzt sich auf die Leitplanke und strahlt den Verkehr an.
+ pregnant juno waleri "Test"
- ill juno "über der Schüssel"
- help doro juno "holt"
- sex.past juno waleri "jener Nacht"
- reveal! juno+waleri "Stillschweigen"
- reveal? juno waleri "Sagen"
+ reveal pelle doro+heinz+kofi+waleri "fragt"
- discover waleri juno "fragt"
- happy waleri "strahlt"

== 13 Zürich
[Ingeborg](ingeborg) ist zurück, mit Schrittzähler, Salat und schlimmster Laune. Als Erstes stellt [sie](ingeborg) den [Busfahrer](heinz) zur Rede, weil [er](heinz) im Rausch der Macht sechs Zusatzkonzerte gebucht hat; als Zweites küsst [sie](ingeborg) [ihn](heinz) auf die Glatze, denn alle sechs sind ausverkauft. [Kofi](kofi) fasst sich ein Herz und schreibt [Milva](milva), was [er](kofi) nicht über die Lippen bringt, als Schlagzeugsolo. Mitten im Konzert trommelt [er](kofi) es. [Sie](milva) versteht jeden Takt, kommt aus der Kulisse und setzt mit ein. Nach der Zugabe hält [Doro](doro) einen Brief vom Jugendamt in der Hand: [Pelles](pelle) [Vater](pvater) verlangt das [Kind](pelle).
+ return ingeborg "zurück"
- sad ingeborg "schlimmster Laune"
- quarrel heinz ingeborg "zur Rede"
- kiss heinz ingeborg "küsst"
- create kofi "Schlagzeugsolo"
+ confess kofi milva "trommelt"
- create milva "setzt"
- find doro "Brief"
- parent pvater pelle "Vater"
- lose? doro pelle "verlangt"

== 14 Basel
Vor dem Familiengericht tritt die gesamte Band in Anzügen an, die [Svante](svante) beim Theater geborgt hat. [Heinz-Günter](heinz) erklärt unter Eid, [er](heinz) wolle [Dorothea](doro) zur Frau und den [Jungen](pelle) zum Skatpartner, und zwar bis ans Ende der Straße. „War das ein Antrag?“, fragt die [Richterin](richterin). „Das war einer“, sagt [Doro](doro), „und ja.“ [Pelle](pelle) darf bleiben. Am Abend spielt [Nachtfrost](#nachtfrost) das Abschiedskonzert und sagt am Ende, es sei keines gewesen. Hinter der Bühne steckt [Waleri](waleri) [Juno](juno) den alten Ring an den Finger. [Sie](juno) zieht ihn wieder ab, steckt ihn ein. „Frag [mich](juno)“, sagt [sie](juno), „wenn es schreit.“
+ propose heinz doro "Antrag"
- wedding? doro heinz "zur Frau"
+ engaged.start doro heinz "und ja"
- lose! doro pelle "darf bleiben"
- create doro+juno+kofi+waleri "Abschiedskonzert" #nachtfrost
- quit! doro+juno+kofi+waleri "keines gewesen"
+ propose waleri juno "Ring"
- reject juno waleri "zieht"
- birth? juno "schreit"
