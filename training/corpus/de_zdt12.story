%series Vier Straßen weiter
%lang de
%genre US dramedy about men and women dating in Brooklyn, terse German overview of a streaming service
%cast noor | Noor | f
%cast bridget | Bridget O'Shea; Bridget | f
%cast casey | Casey | f
%cast sal | Sal Marchetti; Sal | m
%cast lev | Lev | m
%cast terrence | Terrence | m
%cast mimi | Mimi | f
%cast doorman | Eugene | m
%cast prinz | - | m
%cast exmann | Greg | m
%cast nonna | Nonna | f
%cast prinzmutter | - | f
%cast anwaeltin | - | f
%cast richter | - | m

== 1
[Noor](noor), [Bridget](bridget) und [Casey](casey) teilen sich ein Backsteinhaus in [Brooklyn](@brooklyn) und neuerdings auch einen Grundsatz: kein Mann, der jünger ist als die Waschmaschine. [Casey](casey) hält ihn genau bis Dienstag durch. Da bringt [sie](casey) einen zwanzigjährigen [Barista](prinz) mit, [den](prinz) [Bridget](bridget), die [Grundschullehrerin](bridget), in der Küche als [ihren](bridget) früheren Schüler erkennt. [Noor](noor) hat andere Sorgen: [Sal](sal), [dem](sal) die Pizzeria gegenüber gehört, hat [ihr](noor) eine Calzone in Herzform geschickt. [Sie](noor) isst sie. Muss das denn gleich etwas heißen?
- housemate bridget+casey noor "teilen"
+ sex casey prinz "bringt"
- advisor.past bridget prinz "früheren Schüler"
+ discover bridget prinz "erkennt"
- neighbour noor sal "gegenüber"
- gift sal noor "Calzone in Herzform"
- love sal noor "Herzform"

== 2
Der [Barista](prinz) bittet [seine](prinz) einstige [Lehrerin](bridget), der [Mutter](prinzmutter) nichts zu verraten. [Sie](bridget) gibt [ihm](prinz) eine Strafarbeit. Für [Casey](casey) ist die Sache nach einer Woche erledigt, für den [Jungen](prinz) noch lange nicht: Nacht für Nacht steht [er](prinz) mit der Gitarre unterm Fenster, bis der [Portier](doorman) von nebenan, ein [Herr](doorman) namens [Eugene](doorman), [ihm](prinz) das Instrument abnimmt und stimmt. [Bridget](bridget) lädt den [Portier](doorman) zum Dank auf einen Kaffee ein. [Er](doorman) kommt mit Handschuhen.
- reveal! bridget prinzmutter "nichts zu verraten"
- advisor.past bridget prinz "einstige Lehrerin"
- parent prinzmutter prinz "Mutter"
+ breakup casey prinz "erledigt"
- love prinz casey "noch lange nicht"
- neighbour bridget+casey doorman "von nebenan"
- help doorman bridget "abnimmt"
- invite bridget doorman "lädt"
+ date bridget doorman "Kaffee"

== 3
[Greg](exmann) will das Haus. Vor fünf Jahren hat [er](exmann) es [Noor](noor) bei der Scheidung überlassen, nun ist es das Dreifache wert. [Seine](exmann) [Anwältin](anwaeltin) findet einen Formfehler. [Sal](sal), [der](sal) einen [Vetter](lev) mit Kanzlei hat, bietet an, die Sache zu regeln; [Noor](noor) verbittet sich jede Einmischung. Der [Vetter](lev) erscheint trotzdem. [Lev](lev) ist unfreundlich, unrasiert und unverschämt klug. [Casey](casey), [die](casey) [ihm](lev) die Tür öffnet, vergisst, sie wieder zu schließen.
- divorce.past exmann noor "Scheidung"
- ex exmann noor "Scheidung"
- advisor anwaeltin exmann "Anwältin"
+ steal? exmann noor "will das Haus"
- help? sal noor "bietet"
- kin lev sal "Vetter"
- reject noor sal "verbittet"
- meet casey lev "öffnet"
+ love.start casey lev "vergisst"

== 4
[Levs](lev) Strategie: [Er](lev) lässt [Casey](casey) ein Verhältnis mit [Greg](exmann) anfangen. Zum Schein, versteht sich. [Sie](casey) braucht zwei Martinis, um dem [Ex](exmann) [ihrer](casey) [Hausgenossin](noor) zu entlocken, dass [er](exmann) pleite ist. Beim dritten erfährt [sie](casey), dass [er](exmann) [Noor](noor) schon während der Ehe mit [deren](noor) [Schwester](mimi) hinterging. Davon wollte [sie](casey) nun wirklich nichts wissen. Zu Hause deckt [Noor](noor) gerade den Tisch. Für wen? Für die [Schwester](mimi).
- affair! casey exmann "Zum Schein"
- betray casey exmann "entlocken"
- ex exmann noor "Ex"
- housemate casey noor "Hausgenossin"
- lose exmann "pleite"
+ discover casey exmann+mimi "erfährt"
- cheat.past exmann noor "hinterging"
- affair.past exmann mimi "hinterging"
- sibling mimi noor "Schwester"

== 5
[Mimi](mimi), frisch aus [Beirut](@beirut) eingeflogen, bringt [ihrer](mimi) älteren [Schwester](noor) Pistazien und ein schlechtes Gewissen mit. [Casey](casey) zertritt Pistazien und schweigt. [Bridget](bridget), [der](bridget) [sie](casey) es am Abend steckt, schweigt ebenfalls; dafür redet [sie](bridget) im Schlaf, und neben [ihr](bridget), erstmals ohne Handschuhe, liegt [Eugene](doorman). Der [Portier](doorman) hat vierzig Jahre lang Geheimnisse gehütet. Dieses passt nicht mehr hinein. [Er](doorman) schreibt es auf einen Zettel und schiebt ihn unter der falschen Tür durch. [Mimi](mimi) liest ihn.
- travel mimi "eingeflogen" @brooklyn
- sibling mimi noor "Schwester"
- gift mimi noor "Pistazien"
- sad mimi "schlechtes Gewissen"
- reveal! casey noor "schweigt"
- reveal casey bridget "steckt"
+ sex bridget doorman "liegt"
- reveal doorman mimi "schreibt"
+ discover mimi "liest"

== 6
Geständnis über dem Spülbecken: [Mimi](mimi) sagt alles. [Noor](noor) spült einen Teller. [Sie](noor) spült ihn noch einmal, dann wirft [sie](noor) ihn gegen die Wand. [Sal](sal), vom Scheppern angelockt, hält [sie](noor) fest, während die [Jüngere](mimi) mit dem Koffer auf die Straße läuft. In der Pizzeria gibt [ihr](mimi) die [Großmutter](nonna) des [Wirts](sal), [die](nonna) kein Englisch spricht, eine Schürze. [Mimi](mimi) spricht kein Italienisch. Am Ende des Abends sind vierzig Gedecke gespült, und von Versöhnung ist keine Rede.
+ reveal mimi noor "sagt alles"
- sad noor "wirft"
- help sal noor "hält"
- flee mimi noor "läuft"
- kin nonna sal "Großmutter"
- help nonna mimi "Schürze"
- hire mimi nonna "Schürze"
- reconcile! mimi noor "keine Rede"

== 7
Ein Sommertag. [Lev](lev) trägt ein kurzes Hemd, was sonst niemandem auffällt. Der [Barista](prinz) hat jetzt eine Band; sie heißt „Waschmaschine“. Auf dem Dach backt der Teer, [Bridget](bridget) korrigiert Diktate, [Eugene](doorman) schält Pfirsiche. [Casey](casey) verliert eine Wette gegen sich selbst und ruft den [Anwalt](lev) an, ohne Anlass, nur um [ihn](lev) fluchen zu hören. [Er](lev) flucht nicht. [Er](lev) fragt, ob [sie](casey) schwimmen könne. Um Mitternacht sind [beide](casey+lev) nass.
- create prinz "Band"
- love casey lev "ohne Anlass"
+ date casey lev "nass"

== 8
Verhandlungstag. [Greg](exmann) tritt mit einem [Zeugen](terrence) an, [der](terrence) schwört, [Noor](noor) habe die Unterschrift gefälscht. [Lev](lev) nimmt [ihn](terrence) auseinander: [Terrence](terrence) ist [Gregs](exmann) Gläubiger und kriegt, falls [dieser](exmann) gewinnt, die Hälfte. Triumph? Noch nicht. Die [Gegenseite](anwaeltin) zieht Fotos hervor, auf denen [Casey](casey) mit dem [Kläger](exmann) trinkt, und nennt das Nötigung. Der [Richter](richter) entzieht [Lev](lev) das Mandat. Auf dem Flur sagt [er](lev) zu [Casey](casey), die Schuld trage allein [er](lev). Und [sie](casey), wütend: Das stimme!
- accuse terrence noor "gefälscht"
- betray terrence noor "schwört"
- discover lev terrence "nimmt"
+ accuse anwaeltin lev "Nötigung"
+ quit lev "entzieht"
- quarrel casey lev "wütend"

== 9
Aufgeben? [Bridget](bridget) entdeckt in [ihrem](bridget) ehemaligen [Schüler](prinz) das fehlende Glied: [Seine](prinz) [Mutter](prinzmutter) hat damals den Vertrag beurkundet. Als der [Gitarrist](prinz) [ihr](prinzmutter) beichten muss, woher [er](prinz) das Haus so gut kennt, wird [er](prinz) enterbt, umarmt und chauffiert, in dieser Reihenfolge. Die [Notarin](prinzmutter) sagt aus. [Noor](noor) behält [ihr](noor) Dach. [Greg](exmann) steht im Regen vor dem Gericht, und die [Einzige](mimi), [die](mimi) [ihm](exmann) keinen Schirm hinhält, ist die [Frau](mimi), mit [der](mimi) [er](exmann) einst alles verdarb.
- advisor.past bridget prinz "ehemaligen Schüler"
- parent prinzmutter prinz "Mutter"
- discover bridget prinzmutter "entdeckt"
- reveal prinz prinzmutter "beichten"
- reconcile prinz prinzmutter "umarmt"
+ help prinzmutter noor "sagt"
- find noor "behält"
- affair.past exmann mimi "einst alles verdarb"

== 10
[Sal](sal) hat lange genug Teig geknetet. [Er](sal) klopft bei [Noor](noor), mit leeren Händen, und sagt es in vier Worten. [Sie](noor) sagt, [sie](noor) sei neununddreißig, geschieden und glaube an Waschmaschinen. [Er](sal) sagt, [er](sal) könne welche reparieren. Unten fällt ein Schuss: In der Pizzeria hat [Terrence](terrence), um [sein](terrence) Geld gebracht, [Greg](exmann) gesucht und die [Nonna](nonna) getroffen. [Mimi](mimi) drückt mit der Schürze auf die Wunde. [Eugene](doorman) schlägt dem [Schützen](terrence) den Regenschirm über die Hand. Den guten.
+ confess sal noor "vier Worten"
- divorce.past exmann noor "geschieden"
- lose terrence "um sein Geld"
- kill? terrence exmann "gesucht"
+ injure nonna terrence "getroffen"
- help mimi nonna "drückt"
- attack doorman terrence "schlägt"

== 11
Die alte [Dame](nonna) überlebt, weil eine Kugel gegen achtzig Jahre Parmesan wenig ausrichtet. An [ihrem](nonna) Bett wechseln sich die [Enkel](lev+sal) ab, der [eine](lev) schweigsam, der [andere](sal) laut, bis [sie](nonna) den [Lauten](sal) hinausschickt. „[Diese](casey)“, sagt [sie](nonna) zum [anderen](lev) und zeigt durch die Scheibe auf [Casey](casey), [die](casey) seit Stunden dort steht, „holst [du](lev) jetzt herein.“ [Lev](lev) gehorcht. [Noor](noor) kommt, um [Sal](sal) abzulösen, und findet [ihre](noor) [Schwester](mimi) schlafend auf drei Stühlen. [Sie](noor) zieht [ihr](mimi) die Schuhe aus.
- recover nonna "überlebt"
- kin lev+sal nonna "Enkel"
- kin lev sal "Enkel"
- help lev+sal nonna "wechseln"
+ reconcile casey lev "gehorcht"
- find noor mimi "findet"
- sibling mimi noor "Schwester"
+ reconcile mimi noor "Schuhe"

== 12
Hochzeit auf dem Gehsteig, zwischen zwei Hydranten: [Bridget O'Shea](bridget) heiratet [ihren](bridget) [Portier](doorman), [der](doorman) zum ersten Mal im Leben durch eine Tür geht, die [ihm](doorman) jemand aufhält. Es spielt „Waschmaschine“. [Casey](casey) zieht vier Straßen weiter zu [Lev](lev), [Mimi](mimi) dafür in [Caseys](casey) Zimmer. [Sal](sal) bringt Calzone, sie ist rund. [Noor](noor), an [seiner](sal) Seite, fragt enttäuscht, wo das Herz geblieben sei. Das, sagt [er](sal), liege schon seit Wochen bei [ihr](noor) herum.
+ wedding bridget doorman "heiratet"
- move casey lev "zieht"
- housemate.start casey lev "zieht"
- move mimi noor "Zimmer"
- couple noor sal "Seite"
- love sal noor "bei ihr herum"
