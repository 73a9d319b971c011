%series Terminal C
%lang de
%genre airport ensemble sitcom, TV listing
%cast dagny   | Dagny Ohlsen; Dagny | f
%cast raschid | Raschid Amrani; Raschid | m
%cast petra   | Hannelore Timm; Hannelore; Timm | f
%cast levi    | Levi Stern; Levi | m
%cast gianluca | Primo Conti; Primo | m
%cast nele    | Neele Ohlsen; Neele | f
%cast passagier | Viktor Anselm; Anselm; Viktor | m
%cast hund    | Wotan | m
%cast kapitaen | Kapitän Reimers; Reimers | m
%cast taxi    | Doreen | f
%cast schmuggler | - | m
%cast kollegin | Bintou | f

== 1
Schneechaos, alle Flüge gestrichen. [Dagny Ohlsen](dagny) vom Infoschalter muss dreihundert Gestrandete bei Laune halten, darunter einen [Herrn](passagier) im Pelz, [der](passagier) behauptet, hier zu wohnen. [Zollfahnder](raschid) [Raschid](raschid) und [Drogenhund](hund) [Wotan](hund) durchsuchen [sein](passagier) Gepäck und finden elf Paar Hausschuhe. Derweil macht [Fluglotse](levi) [Levi Stern](levi) [Dagny](dagny) über die Lautsprecher des gesamten Terminals ein Kompliment.
- help dagny _ "bei Laune"
+ investigate hund+raschid passagier "durchsuchen"
- find hund+raschid "finden"
- flirt dagny levi "Kompliment"

== 2
Der [Mann](passagier) im Pelz heißt [Viktor Anselm](passagier) und lebt tatsächlich seit acht Monaten in Halle C. [Sicherheitschefin](petra) [Hannelore Timm](petra) will [ihn](passagier) vor die Tür setzen. [Dagny](dagny) versteckt [ihn](passagier) kurzerhand im Fundbüro, dessen [Leiter](gianluca) [Primo](gianluca) dort zwischen Koffern selbst gern ein Nickerchen hält. Nachts spielen die [Männer](gianluca+passagier) Dame mit Gummibärchen.
- threaten petra passagier "vor die Tür"
+ help dagny passagier "versteckt"
- friend.start gianluca passagier "spielen"

== 3
[Dagnys](dagny) [Zwillingsschwester](nele) [Neele](nele), [Stewardess](nele) und [Abenteurerin](nele), landet aus [Bangkok](@bangkok) und bittet [sie](dagny), einen Tag lang die Rollen zu tauschen. So kommt [Levi](levi) zu einem Kuss von der [Falschen](nele). Die [Echte](dagny) serviert unterdessen in 10.000 Metern Tomatensaft, kippt ihn [Kapitän Reimers](kapitaen) über die Uniform und erfährt, dass [der](kapitaen) mit [Neele](nele) verlobt ist.
- sibling dagny nele "Zwillingsschwester"
- travel nele "landet"
- betray dagny+nele _ "Rollen zu tauschen"
+ kiss levi nele "Kuss"
- attack dagny kapitaen "kippt"
+ engaged kapitaen nele "verlobt"
- discover dagny nele "erfährt"

== 4
Von [Dagny](dagny) zur Rede gestellt, zuckt [Neele](nele) mit den Schultern. Ein Kuss am Boden zähle in der Luft nicht. [Levi](levi) schickt Rosen ans Gate, an die verkehrte Adresse. [Raschid](raschid) und [seine](raschid) neue [Partnerin](kollegin) [Bintou](kollegin) verfolgen einen [Schmuggler](schmuggler) übers Gepäckband, bis [er](schmuggler) im Röntgengerät stecken bleibt. [Er](schmuggler) hat einen Diamanten verschluckt, und [Wotan](hund) verschluckt gleich darauf den zweiten.
- quarrel dagny nele "zur Rede"
- cheat nele kapitaen "Ein Kuss"
- gift levi nele "Rosen"
- colleague kollegin raschid "Partnerin"
+ investigate kollegin+raschid schmuggler "verfolgen"

== 5
Wer geht mit dem [Hund](hund) Gassi? Ein Diamant wird erwartet. [Bintou](kollegin) gewinnt beim Streichholzziehen, [Raschid](raschid) begleitet [sie](kollegin) freiwillig, und um Mitternacht sitzen [sie](kollegin+raschid) immer noch auf der Bank am Rollfeld. [Hannelore](petra) stößt bei der Kontrolle auf [Anselms](passagier) Zahnbürste. Gleiches Modell, gleiche Gravur wie [ihre](petra). Es ist das Hochzeitsgeschenk von 1989!
- find kollegin "gewinnt"
- help raschid kollegin "begleitet"
- love? kollegin raschid "immer noch"
+ discover petra passagier "stößt"
- married.past passagier petra "Hochzeitsgeschenk"

== 6
[Hannelore](petra) hat [ihren](petra) [Gatten](passagier) vor neun Monaten zum Flughafen gebracht und nie wieder von [ihm](passagier) gehört. [Er](passagier) traute sich weder abzufliegen noch heimzukommen. [Primo](gianluca) vermittelt zwischen den [Eheleuten](passagier+petra), indem [er](gianluca) abwechselnd durch die Tür und durch die Gepäckklappe spricht. Draußen fährt [Taxlerin](taxi) [Doreen](taxi) im Kreis: [Ihr](taxi) Fahrgast hat die Handtasche vergessen, den Namen, alles.
+ married passagier petra "Gatten"
- sad passagier "traute sich weder"
- travel! passagier "abzufliegen"
- return! passagier "heimzukommen"
- help gianluca passagier+petra "vermittelt"
- lose _ "vergessen"

== 7
[Levi](levi) lädt [Neele](nele) in den Tower ein und erklärt [ihr](nele) [seine](levi) Liebe über Funk. Es hören zu: sechs Maschinen im Anflug, darunter [Reimers](kapitaen). Der [Kapitän](kapitaen) dreht eine Ehrenrunde, landet hart und haut dem [Lotsen](levi) eine rein. [Dagny](dagny), mit Eisbeutel zur Stelle, sagt [ihm](levi) endlich, wessen Lippen es nicht waren. [Levi](levi) versteht kein Wort. [Er](levi) sieht ja auch zwei von [ihr](dagny).
- invite levi nele "lädt"
+ confess levi nele "Liebe"
- discover kapitaen levi+nele "hören"
- attack kapitaen levi "haut"
- treat levi dagny "Eisbeutel"
+ reveal dagny levi "wessen Lippen"
- discover! levi "versteht kein Wort"

== 8
Bombenalarm! Der herrenlose Koffer in Halle C tickt. [Timm](petra) lässt räumen, doch einer fehlt: [Viktor](passagier) schläft. Ohne Helm und gegen jede Vorschrift rennt [sie](petra) zurück, wirft sich [ihren](petra) [Mann](passagier) über die Schulter und trägt [ihn](passagier) hinaus. Im Koffer sind Kuckucksuhren. [Primo](gianluca) gesteht, sie dort abgestellt zu haben, und wird vom Dienst freigestellt.
+ rescue petra passagier "trägt"
- married passagier petra "Mann"
- reveal gianluca _ "gesteht"
+ quit gianluca "freigestellt"

== 9
[Neele](nele) gibt [Reimers](kapitaen) den Ring zurück; [sie](nele) sei für Langstrecke nicht gemacht. Der [Verlassene](kapitaen) tröstet sich an der Bar, bestellt bei [Primo](gianluca), dem neuen [Barmann](gianluca), und [die beiden](gianluca+kapitaen) singen bis zum Zapfenstreich. [Wotan](hund) hat Bauchweh. Not-OP in der Wartungshalle: [Bintou](kollegin) hält die Lampe, [Raschid](raschid) die Pfote, und heraus kommt ein Zweikaräter.
+ breakup nele kapitaen "Ring zurück"
- sad kapitaen "tröstet"
- hire gianluca "neuen Barmann"
- create gianluca+kapitaen "singen"
- ill hund "Bauchweh"
- treat hund _ "Not-OP"
- help kollegin+raschid hund "hält"
- find kollegin+raschid "heraus kommt"

== 10
[Dagny](dagny) hat gekündigt und ein Ticket nach [Reykjavík](@reykjavik), einfache Strecke. Am Check-in trifft [sie](dagny) den [Schmuggler](schmuggler), [der](schmuggler) in Handschellen auf [seine](schmuggler) Überstellung wartet und ein vorzüglicher Zuhörer ist. [Sein](schmuggler) Rat: nie fliehen, man bleibe bloß im Röntgengerät stecken. Im Tower liest [Levi](levi) [ihren](dagny) Namen auf der Passagierliste. Wie hält man ein Flugzeug auf, ohne jemanden umzubringen?
+ quit dagny "gekündigt"
- travel? dagny "Ticket" @reykjavik
- meet dagny schmuggler "trifft"
- arrest _ schmuggler "Handschellen"
- help schmuggler dagny "Rat"
+ discover levi dagny "liest"

== 11
[Levi](levi) erfindet einen Vogelschwarm. Alle Starts ruhen, und [er](levi) rennt im Treppenhaus [Doreen](taxi) in die Arme, [die](taxi) [ihn](levi) im Taxi über das Rollfeld fährt, verfolgt von [Hannelore](petra), [Raschid](raschid) und [Wotan](hund). Gangway hoch, Reihe 14, der Satz sitzt: „[Ich](levi) habe die falsche [Schwester](nele) geküsst, aber immer die [richtige](dagny) gemeint.“ [Dagny](dagny) überlegt. Die Passagiere auch, Abstimmung per Handzeichen.
- betray levi _ "erfindet"
- help taxi levi "fährt"
- investigate hund+petra+raschid levi "verfolgt"
+ confess levi dagny "gemeint"
- kiss.past levi nele "geküsst"
- sibling dagny nele "Schwester"

== 12
Silvester im Terminal. [Raschid](raschid) hat den Zweikaräter beim Zoll regulär ersteigert und steckt ihn [Bintou](kollegin) an. [Hannelore](petra) und [Viktor](passagier) beziehen wieder die gemeinsame Wohnung, mit Blick aufs Rollfeld und elf Paar Hausschuhen. [Neele](nele) schickt eine Karte aus [Hanoi](@hanoi), [Reimers](kapitaen) eine aus [Doreens](taxi) Taxi. Und am Schalter sitzen zu zweit, Abstimmungsergebnis 112 zu 3, [Dagny](dagny) und der gefeuerte [Lotse](levi).
- celebrate _ "Silvester"
- find raschid "ersteigert"
+ engaged.start kollegin raschid "steckt"
- gift raschid kollegin "Zweikaräter"
- reconcile passagier petra "beziehen"
- housemate.start passagier petra "gemeinsame Wohnung"
- travel nele "Hanoi" @hanoi
- quit levi "gefeuerte"
+ couple dagny levi "zu zweit"
