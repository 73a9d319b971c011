%series Station Nord, zweimal läuten
%lang de
%genre hospital drama, Austria, texts of a DVD box
%cast mein | Primar Meinrad Steinlechner; Primar Steinlechner; Steinlechner; Meinrad | m
%cast hild | Hildegund Steinlechner; Hildegund | f
%cast sus | Susanne Paar; Susanne | f
%cast egid | Egid | m
%cast val | Dr. Valdrin Thaqi; Valdrin; Thaqi | m
%cast ned | Dr. Nadeschda Orlik; Nadeschda; Orlik | f
%cast mil | Milosz | m
%cast anw | - | m
%cast emut | - | f
%cast mmut | - | f
%cast nonne | Schwester Apollonia; Apollonia | f
%cast pilot | - | m
%cast braut | - | f
%cast braeut | - | m
%cast insp | - | f
%cast kind | - | n

== 1 Blaulicht
Massenkarambolage auf der Westautobahn! Während [Primar Steinlechner](mein) [seine](mein) Mannschaft zusammentrommelt, tritt die neue [Unfallchirurgin](ned) durch die Schleuse, und [Dr. Valdrin Thaqi](val) vergisst das Atmen: [Nadeschda Orlik](ned) hat [ihm](val) einst in [Graz](@graz) das Herz gebrochen. [Susanne](sus), [Stationsschwester](sus) und seit Ostern mit [Valdrin](val) verlobt, ahnt nichts Gutes. Gemeinsam retten [die drei](ned+sus+val) einer [Braut](braut) den Arm. Den [Bräutigam](braeut) erreicht keine Hilfe mehr.
+ hire ned "neue"
- love val ned "vergisst das Atmen"
- breakup.past ned val "Herz gebrochen" @graz
- engaged sus val "verlobt"
- sad sus ned "nichts Gutes"
- rescue ned+sus+val braut "retten"
- engaged braeut braut "Bräutigam"
+ die braeut "keine Hilfe mehr"

== 2 Zittern
Eine Routineoperation gerät zum Albtraum: Dem [Primar](mein) rutscht das Skalpell aus. [Nadeschda](ned) greift ein, ehe der [Pilot](pilot) auf dem Tisch verblutet, und schweigt. Noch. [Steinlechner](mein) weiß längst, dass [seine](mein) Hände [ihn](mein) verlassen, aber weder [seine](mein) [Frau](hild) noch das Spital sollen je davon hören. Derweil fehlen im Giftschrank sechs Ampullen Morphium. [Susanne](sus) hat den jungen [Turnusarzt](mil) [Milosz](mil) in Verdacht, [den](mil) [Pfleger](egid) [Egid](egid) verteidigt.
- injure pilot mein "rutscht"
+ rescue ned pilot "greift ein"
- reveal! ned "schweigt"
- ill mein "Hände ihn verlassen"
- married hild mein "Frau"
+ steal _ "fehlen"
- accuse sus mil "Verdacht"
- help egid mil "verteidigt"

== 3 Nachtdienst
Zwei Ärzte, ein Bereitschaftszimmer, keine Notfälle. [Valdrin](val) will wissen, warum [Nadeschda](ned) damals bei Nacht und Nebel verschwand. [Ihre](ned) Antwort bleibt [ihm](val) im Hals stecken: [Sie](ned) hatte ein [Kind](kind) von [ihm](val) verloren. [Susanne](sus) sieht am Morgen [seine](val) geröteten Augen und zieht die falschen Schlüsse. Auf Zimmer neun hält [Schwester Apollonia](nonne), 81, herzkrank und fröhlich, [Milosz](mil) eine Standpauke. [Der](mil) hat [ihr](nonne) nämlich das Rauchen verboten.
- flee.past ned val "verschwand"
+ reveal ned val "Antwort"
- pregnant.past ned val "Kind"
- sad val "geröteten"
- discover! sus val "falschen Schlüsse"
- ill nonne "herzkrank"
+ quarrel mil nonne "Standpauke"

== 4 Der falsche Dieb
Nun ist es amtlich: Eine [Ermittlerin](insp) der Gesundheitsbehörde stellt die Station auf den Kopf und lässt [Milosz](mil) suspendieren, obwohl [er](mil) [seine](mil) Unschuld beschwört. [Egid](egid) bringt kein Wort heraus. Zu Hause setzt [er](egid) [seiner](egid) krebskranken [Mutter](emut) die nächste Spritze, denn [er](egid) war es, [der](egid) die Ampullen nahm. Indes findet [Hildegund](hild) im Sakko [ihres](hild) [Gatten](mein) den Befund eines Nervenarztes. [Sie](hild) ruft nicht [ihn](mein) an. [Sie](hild) ruft [ihren](hild) [Geliebten](anw) an.
- investigate insp "auf den Kopf"
+ quit mil "suspendieren"
- steal! mil "Unschuld"
- ill emut "krebskranken"
- parent emut egid "Mutter"
+ steal.past egid "nahm"
- find hild "findet"
- affair anw hild "Geliebten"

== 5 Herzrasen
Zwischen Visite und Verbandswechsel setzt [Susanne](sus) [Valdrin](val) die Pistole auf die Brust: [Nadeschda](ned) oder [sie](sus). [Er](val) schwört, mit der [Chirurgin](ned) sei es aus und vorbei, und meint es ehrlich. [Nadeschda](ned), [die](ned) hinter der Tür steht, glaubt [ihm](val) leider aufs Wort. [Apollonia](nonne) braucht eine neue Klappe, will aber nur vom [Primar](mein) operiert werden. [Susanne](sus), [Egid](egid) und [Nadeschda](ned) trifft fast der Schlag: [Steinlechner](mein) sagt zu!
- threaten sus val "Pistole"
- jealous sus ned "oder"
+ love! val ned "aus und vorbei"
- discover ned val "hinter der Tür"
- ill nonne "neue Klappe"
- sad egid+ned+sus mein "trifft fast der Schlag"
+ treat? nonne mein "operiert"

== 6 Auf Messers Schneide
Der Tag der Wahrheit. [Nadeschda](ned) weigert sich, dem zitternden [Chef](mein) zu assistieren, und droht, alles dem Direktorium zu melden. Da schickt [Steinlechner](mein) das [Team](egid+ned+sus) hinaus und tut, was keiner [ihm](mein) zugetraut hätte: [Er](mein) legt die Handschuhe ab. „Operieren [Sie](ned).“ [Orlik](ned), [Susanne](sus) und [Egid](egid) kämpfen fünf Stunden, dann schlägt das Herz der [Ordensfrau](nonne) wieder. Am selben Abend erfährt [Meinrad](mein), dass [Hildegund](hild) die Scheidung will.
- reject ned mein "weigert"
- boss mein ned "Chef"
- threaten ned mein "droht"
- treat nonne egid+ned+sus "kämpfen"
+ rescue egid+ned+sus nonne "schlägt das Herz"
- discover mein hild "erfährt"
- divorce? hild mein "Scheidung"

== 7 Geständnisse
[Egids](egid) [Mutter](emut) ist im Schlaf gestorben, und mit [ihr](emut) der Grund, zu schweigen. Noch in Schwarz tritt der [Pfleger](egid) vor [Susanne](sus) und bekennt sich zum Diebstahl. [Sie](sus) schließt [ihn](egid) in die Arme und dann die Tür ab. [Milosz](mil), endlich reingewaschen, kehrt auf die Station zurück und bringt einen Brief [seiner](mil) verstorbenen [Mutter](mmut) mit: [Sein](mil) [Vater](mein) sei kein Matrose gewesen, sondern Arzt. Und heiße [Meinrad](mein).
+ die emut "gestorben"
- parent emut egid "Mutter"
- reveal egid sus "bekennt"
- help sus egid "Arme"
- return mil "kehrt"
- die.past mmut "verstorbenen"
- parent mmut mil "Mutter"#2
+ parent mein mil "Vater"

== 8 Vater unbekannt
Wie sagt man einem [Mann](mein), [der](mein) gerade alles verliert, dass [er](mein) etwas gewonnen hat? [Milosz](mil) fragt [Apollonia](nonne) um Rat und bekommt eine Zigarette. Auf dem Dach erzählt [er](mil) es [Steinlechner](mein). [Der](mein) schickt [ihn](mil) fort, aus Scham, nicht aus Kälte, doch das weiß der [Verstoßene](mil) nicht. Unterdessen spürt [Valdrin](val) beim Tanzkurs für die Hochzeit, dass [er](val) die [Falsche](sus) im Arm hält. [Susanne](sus) spürt es auch.
- help? nonne mil "Rat"
- gift nonne mil "Zigarette"
+ reveal mil mein "erzählt"
- reject mein mil "fort"
- discover! mil mein "weiß der Verstoßene nicht"
- wedding? sus val "Hochzeit"
+ love! val sus "Falsche"
- discover sus val "spürt es auch"

== 9 Ein Kleid zu viel
Drei Tage vor der Trauung gibt [Susanne](sus) [Valdrin](val) den Ring zurück, ohne Tränen, ohne Vorwurf, mit einem Kuss auf die Stirn. [Er](val) kommt gar nicht dazu, [ihr](sus) zu danken: Ein Bus ist in die Donau gestürzt, und unter den Verletzten liegt [Nadeschda](ned)! [Valdrin](val), [Susanne](sus), [Egid](egid) und [Milosz](mil) operieren die [Kollegin](ned) zu viert. [Hildegund](hild) sitzt inzwischen allein beim Notar. [Ihr](hild) [Anwalt](anw) fürs Leben hat kalte Füße bekommen.
+ breakup sus val "Ring zurück"
- wedding! sus val "Trauung"
- injure ned "Verletzten"
- treat ned egid+mil+sus+val "operieren"
- colleague egid+mil+sus+val ned "Kollegin"
+ breakup anw hild "kalte Füße"

== 10 Wachkoma
Tag neunzehn. [Nadeschda](ned) reagiert auf nichts, und [Valdrin](val) liest [ihr](ned) aus dem Telefonbuch vor, weil [sie](ned) Gedichte nie ausstehen konnte. [Er](val) sagt [ihr](ned) alles, auch das eine Wort. [Susanne](sus), [Egid](egid) und [Milosz](mil) lösen [ihn](val) nachts ab. Aus [seiner](val) [Verflossenen](sus) ist eine [Freundin](sus) geworden. [Steinlechner](mein) tritt an [Milosz'](mil) Tisch in der Kantine. „[Junge](mil)“, beginnt [er](mein), und [seine](mein) Hand zittert so sehr, dass [sein](mein) [Sohn](mil) sie festhält.
- ill ned "reagiert auf nichts"
- help val ned "liest"
+ confess val ned "das eine Wort"
- help egid+mil+sus val "lösen"
- ex sus val "Verflossenen"
- friend.start sus val "Freundin"
- parent mein mil "Sohn"
+ reconcile mein mil "festhält"

== 11 Der letzte Vorhang
Ein Skandal erschüttert das Haus. Ein anonymer Brief beschuldigt [Egid](egid), [seine](egid) [Mutter](emut) mit Morphium getötet zu haben, und die [Ermittlerin](insp) führt [ihn](egid) in Handschellen ab. Die ganze Station, [Susanne](sus), [Milosz](mil), [Valdrin](val), sogar die genesende [Apollonia](nonne), marschiert aufs Kommissariat. [Primar Steinlechner](mein) sagt für [ihn](egid) aus. Und dann, um drei Uhr früh, schlägt auf Bett vier [jemand](ned) die Augen auf und beschwert sich über das Telefonbuch …
+ accuse _ egid "beschuldigt"
- kill? egid emut "getötet"
- parent emut egid "Mutter"
- arrest insp egid "Handschellen"
- recover nonne "genesende"
- help mil+nonne+sus+val egid "marschiert"
- help mein egid "sagt für ihn aus"
+ recover ned "Augen"

== 12 Zweimal läuten
Freispruch! Noch im Gerichtssaal fällt [Susanne](sus) [Egid](egid) um den Hals und lässt [ihn](egid) nicht mehr los. War da etwas all die Jahre? [Nadeschda](ned) lernt an [Valdrins](val) Arm wieder gehen und braucht bald Platz für zwei, denn ein Geschwisterchen für ein [Kind](kind), das nie leben durfte, ist unterwegs. Der scheidende [Primar](mein) legt [ihr](ned) [seine](mein) Schlüssel in die Hand. [Apollonia](nonne) raucht. [Alle](egid+mein+mil+ned+nonne+sus+val) lachen, ein letztes Mal gemeinsam.
- happy sus egid "um den Hals"
- love? sus egid "War da etwas"
- help val ned "wieder gehen"
+ pregnant ned val "unterwegs"
- quit mein "scheidende"
+ hire ned mein "Schlüssel"
- happy egid+mein+mil+ned+nonne+sus+val "lachen"
