%series Pausenaufsicht
%lang de
%genre school comedy-drama, blurbs
%cast rosalind | Rosalind Achterberg; Rosalind; Frau Achterberg | f
%cast tillmann | Tillmann Krug; Tillmann; Krug | m
%cast nergis   | Nergis Aydemir; Nergis; Frau Aydemir | f
%cast hausmeister | Ewald Butzke; Butzke; Ewald | m
%cast jasmina  | Jasmina | f
%cast oskar    | Ole Krug; Ole | m
%cast rektor   | Rektor Dr. Habicht; Habicht | m
%cast maurice  | Maurice | m
%cast inspektor | Schulrätin Vogt; Vogt | f
%cast arne     | Arne Achterberg; Arne | m
%cast pfoertner | - | m
%cast neue     | Cosima | f

== 1
Zwanzig Jahre nach dem Abitur steht [Rosalind Achterberg](rosalind) wieder im Foyer [ihrer](rosalind) alten Schule, diesmal als Lehrerin für Chemie. Und wer sitzt im Kollegium neben [ihr](rosalind)? Ausgerechnet [Tillmann Krug](tillmann), [der](tillmann) [sie](rosalind) in der Neunten um den Landessieg bei „Jugend forscht“ gebracht hat, mit einer Mausefalle und einer Lüge. [Rektor Dr. Habicht](rektor) teilt [beiden](rosalind+tillmann) dieselbe Klasse zu, die 9b, und wünscht herzlich gute Nerven. Die werden [sie](rosalind+tillmann) brauchen!
+ return rosalind "wieder"
- hire rosalind "Lehrerin"
+ colleague.start rosalind tillmann "Kollegium"
- betray.past tillmann rosalind "Lüge"
- boss rektor rosalind+tillmann "teilt"

== 2
In der 9b regiert die scharfzüngige [Jasmina](jasmina), [deren](jasmina) [Opfer](maurice) der stille [Maurice](maurice) ist: Heute hat [sie](jasmina) [ihm](maurice) die Turnschuhe weggenommen und aufs Dach geschleudert. [Hausmeister](hausmeister) [Butzke](hausmeister) klettert hinterher und bricht sich dabei den Knöchel. [Rosalind](rosalind) nimmt sich den [Jungen](maurice) zur Seite, [Tillmann](tillmann) das [Mädchen](jasmina), und [beide](rosalind+tillmann) erfahren etwas, was [sie](rosalind+tillmann) lieber nicht gewusst hätten: [Jasmina](jasmina) und [Maurice](maurice) wohnen im selben Heim, Tür an Tür.
- enemy jasmina maurice "Opfer"
+ steal jasmina maurice "weggenommen"
- injure hausmeister "Knöchel"
- help rosalind maurice "zur Seite"
+ discover rosalind+tillmann jasmina+maurice "erfahren"
- neighbour jasmina maurice "Tür"

== 3
[Krugs](tillmann) [Sohn](oskar) [Ole](oskar) wechselt in die 9b und muss den eigenen [Vater](tillmann) nun siezen. Der [Fünfzehnjährige](oskar) sieht [Jasmina](jasmina) einmal an und vergisst, wie Bruchrechnen geht. [Nergis Aydemir](nergis), [die](nergis) Sport gibt und seit Jahren vergeblich auf einen Blick von [Tillmann](tillmann) wartet, bietet [ihm](tillmann) an, auf den [Jungen](oskar) aufzupassen. [Rosalind](rosalind) erhält inzwischen Post vom Anwalt [ihres](rosalind) [Mannes](arne). [Arne](arne) will das Haus, den Hund und, was [ihr](rosalind) den Boden wegzieht, das halbe Gehalt.
- parent tillmann oskar "Sohn"
- advisor.start tillmann oskar "siezen"
+ love.start oskar jasmina "vergisst"
- love nergis tillmann "vergeblich"
- help? nergis oskar "aufzupassen"
- married arne rosalind "Mannes"
+ divorce? arne rosalind "Anwalt"
- sad rosalind arne "Boden"

== 4
Ein beißender Geruch zieht durch die Flure, das Labor steht in Flammen! Geistesgegenwärtig schlägt [Maurice](maurice) die Scheibe ein und zerrt [Ole](oskar) ins Freie, [der](oskar) dort heimlich ein Liebeselixier für [Jasmina](jasmina) brauen wollte. [Habicht](rektor) sucht einen Sündenbock und findet ihn in der neuen [Chemikerin](rosalind). [Rosalind](rosalind) droht die Suspendierung. Es gäbe einen, [der](tillmann) [sie](rosalind) entlasten könnte: Nur müsste [Tillmann](tillmann) dafür das eigene [Kind](oskar) ans Messer liefern.
+ rescue maurice oskar "zerrt"
- love oskar jasmina "Liebeselixier"
+ accuse rektor rosalind "Sündenbock"
- quit? rosalind "Suspendierung"
- betray? tillmann oskar "ans Messer"

== 5
[Ole](oskar) nimmt [seinem](oskar) [Vater](tillmann) die Entscheidung ab und stellt sich. Vierzig Stunden Laubharken unter [Butzkes](hausmeister) Krücke lautet das Urteil. [Rosalind](rosalind) ist rehabilitiert, aber enttäuscht; [Krugs](tillmann) langes Zögern hat [sie](rosalind) mehr getroffen als [Habichts](rektor) Gebrüll. Als [er](tillmann) sich mit einer selbst gebauten Mausefalle entschuldigt, muss [sie](rosalind) wider Willen lachen. [Nergis](nergis) sieht [die zwei](rosalind+tillmann) durchs Fenster der Turnhalle und haut den Medizinball durch den Basketballkorb.
- parent tillmann oskar "Vater"
+ reveal oskar _ "stellt sich"
- sad rosalind tillmann "enttäuscht"
+ reconcile rosalind tillmann "lachen"
- gift tillmann rosalind "Mausefalle"
- jealous nergis rosalind "Medizinball"

== 6
Elternabend mit Folgen. [Arne](arne) platzt in die Aula, beschimpft [seine](arne) [Noch-Frau](rosalind) vor versammelter Elternschaft und fegt die Obsttorte vom Tisch. Der alte [Pförtner](pfoertner), [der](pfoertner) sonst nur nickt, nimmt [ihn](arne) in den Schwitzkasten und trägt [ihn](arne) hinaus wie einen vergessenen Ranzen. [Rosalind](rosalind) zittert am ganzen Leib. [Tillmann](tillmann) fährt [sie](rosalind) heim, aber nicht in das Haus, aus dem [sie](rosalind) vertrieben wurde, sondern zu sich, aufs Gästesofa.
+ attack arne rosalind "beschimpft"
- married arne rosalind "Noch-Frau"
- attack pfoertner arne "Schwitzkasten"
- rescue pfoertner rosalind "trägt"
- sad rosalind "zittert"
+ housemate.start rosalind tillmann "Gästesofa"
- move rosalind tillmann "Gästesofa"

== 7
Dass die [Chemielehrerin](rosalind) bei [ihnen](oskar+tillmann) frühstückt, ist für [Ole](oskar) der Weltuntergang, vor allem, weil [sie](rosalind) [seine](oskar) Hausaufgaben kontrolliert. [Er](oskar) büxt aus, zu Fuß Richtung Ostsee, und [Jasmina](jasmina) geht mit. Im Strandkorb erzählt [sie](jasmina) [ihm](oskar), was [sie](jasmina) noch keinem erzählt hat: [Ihre](jasmina) Eltern sind nicht tot, sie sitzen im Gefängnis. [Butzke](hausmeister) spürt die [Ausreißer](jasmina+oskar) mit [seinem](hausmeister) Moped auf und kauft [ihnen](jasmina+oskar) Fischbrötchen, ehe [er](hausmeister) telefoniert.
- sad oskar rosalind "Weltuntergang"
- advisor rosalind oskar "kontrolliert"
+ flee jasmina+oskar "büxt"
+ reveal jasmina oskar "erzählt"
- parent _ jasmina "Eltern"
- die! _ "nicht tot"
- arrest.past _ "Gefängnis"
- find hausmeister jasmina+oskar "spürt"
- gift hausmeister jasmina+oskar "Fischbrötchen"

== 8
[Schulrätin Vogt](inspektor) inspiziert drei Tage lang den Unterricht. [Habicht](rektor) ist ein Nervenbündel, denn [er](rektor) hat Fördergelder für ein Schwimmbad kassiert, das es nie gab. [Frau Aydemir](nergis) soll Schwimmunterricht auf Turnmatten vorführen. [Sie](nergis) tut es, und zwar so überzeugend, dass die [Schulrätin](inspektor) Tränen lacht und [ihr](nergis) unter vier Augen einen Posten im Ministerium anbietet. [Maurice](maurice) hat beim Lüften alles gehört, auch das Telefonat des [Direktors](rektor) mit der Bank.
- investigate inspektor _ "inspiziert"
- sad rektor "Nervenbündel"
+ betray.past rektor _ "kassiert"
- help nergis rektor "tut es"
- happy inspektor "lacht"
- hire? nergis inspektor "Posten"
+ discover maurice rektor "gehört"

== 9
Was macht ein [Vierzehnjähriger](maurice) mit der Wahrheit über den [Rektor](rektor)? [Maurice](maurice) vertraut sich der [Einzigen](jasmina) an, vor [der](jasmina) [er](maurice) Angst hat. [Jasmina](jasmina) verpetzt [ihn](maurice) nicht, [sie](jasmina) schmiedet einen Plan. Bald hängen im ganzen Haus Plakate: „Freibad [Habicht](rektor), Eintritt frei!“ Der [Schulleiter](rektor) lässt [Jasmina](jasmina) von der Polizei aus dem Unterricht holen. Die 9b erhebt sich wie ein Mann. Dann [Tillmann](tillmann). Dann, mit dem Schwimmreif um den Bauch, [Nergis](nergis).
- sad maurice jasmina "Angst"
- reveal maurice jasmina "vertraut"
- betray! jasmina maurice "verpetzt"
+ reveal jasmina rektor "Plakate"
+ arrest rektor jasmina "holen"
- help nergis+tillmann jasmina "erhebt"

== 10
[Habicht](rektor) hat über Nacht das Weite gesucht, mitsamt der Kasse des Fördervereins. [Schulrätin Vogt](inspektor) bestellt [Rosalind](rosalind) zur kommissarischen Leiterin. [Tillmann](tillmann), [dem](tillmann) man den Posten ebenfalls angeboten hatte, schlug ihn aus und verschweigt es [ihr](rosalind). [Sie](rosalind) findet das Schreiben unter dem Gästesofa. Da läuft [sie](rosalind) im Nachthemd über den Flur und küsst den verdutzten [Rivalen](tillmann) von einst so lange, bis in der Küche der Toast verbrennt.
+ flee rektor "das Weite"
- steal rektor _ "mitsamt der Kasse"
+ hire rosalind inspektor "bestellt"
- reject tillmann inspektor "schlug"
- reveal! tillmann rosalind "verschweigt"
- discover rosalind tillmann "findet"
+ kiss rosalind tillmann "küsst"
- enemy.past rosalind tillmann "Rivalen"

== 11
Eine [Neue](neue) kommt in die 9b. [Cosima](neue) trägt Perlenohrringe, spricht mit niemandem und sieht [Ole](oskar) beunruhigend ähnlich. Die Wahrheit stürzt [Tillmann](tillmann) in Verwirrung: Das [Mädchen](neue) ist [seine](tillmann) [Tochter](neue), entstanden nach einem Feuerwehrball, von dem [er](tillmann) nur noch die Musik weiß. [Jasmina](jasmina) hält [Cosima](neue) dagegen für [Oles](oskar) heimlichen Schwarm und schüttet [ihr](neue) Kakao über die Bluse. Die [Geschwister](neue+oskar) gucken sich an und prusten los.
+ parent tillmann neue "Tochter"
- sex.past _ tillmann "Feuerwehrball"
- sad tillmann "Verwirrung"
- jealous jasmina neue "heimlichen Schwarm"
- love! oskar neue "heimlichen Schwarm"
+ attack jasmina neue "schüttet"
- sibling neue oskar "Geschwister"
- happy neue+oskar "prusten"

== 12
Abschlussfest im nie gebauten Schwimmbad, mit Planschbecken und Lampions. [Ewald Butzke](hausmeister) übergibt [seinen](hausmeister) Schlüsselbund feierlich an [Maurice](maurice), [der](maurice) in den Ferien bei [ihm](hausmeister) einziehen wird, als Pflegesohn. [Nergis](nergis) verlässt die Schule Richtung Ministerium, nicht ohne [Tillmann](tillmann) einen Abschiedskuss auf die Stirn zu drücken; [ihr](nergis) Herz, sagt [sie](nergis), sei längst verheilt. [Ole](oskar) und [Jasmina](jasmina) sitzen Hand in Hand am Beckenrand. Nur [Rosalind](rosalind) fehlt. Wo steckt die frischgebackene [Rektorin](rosalind)? Im Labor. [Arne](arne) hat die Tür von außen verriegelt.
- celebrate _ "Abschlussfest"
- gift hausmeister maurice "übergibt"
+ kin? hausmeister maurice "Pflegesohn"
- move? maurice hausmeister "einziehen"
- quit nergis "verlässt"
- kiss nergis tillmann "Abschiedskuss"
- love.end nergis tillmann "längst verheilt"
- couple jasmina oskar "Hand in Hand"
+ abduct arne rosalind "verriegelt"
