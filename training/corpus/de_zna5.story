%series Station Rheinblick
%lang de
%genre hospital drama in Basel, broadcaster press blurbs
%cast nives   | Dr. Nives Camenzind; Nives; Camenzind | f
%cast urs     | Urs Camenzind; Urs | m
%cast tariq   | Tariq Haidari; Tariq; Haidari | m
%cast bettina | Bettina Vögtli; Bettina | f
%cast chef    | Professor Iselin; Iselin | m
%cast joy     | Joy Adeyemi; Joy | f
%cast robin   | Robin Vögtli; Robin | n
%cast hauswart | - | m
%cast patient | Beat Salzmann; Salzmann; Beat | m
%cast leila   | Leila | f
%cast mutter  | - | f
%cast pfleger | - | m
%cast enzo    | Enzo | m
%cast anna    | Annerös | f
%cast opa     | - | m

== 1
Seit acht Jahren operieren die [Chirurgin](nives) [Dr. Nives Camenzind](nives) und [Anästhesist](tariq) [Tariq Haidari](tariq) am selben Tisch, und seit acht Jahren fällt kein privates Wort. An [ihrem](nives) vierzigsten Geburtstag, den alle ausser [Professor Iselin](chef), dem [Klinikchef](chef), vergessen haben, stellt [Tariq](tariq) [ihr](nives) eine Praline mit Kerze auf die Instrumente. Zu Hause wartet [Urs](urs), mit [dem](urs) [sie](nives) das Haus, den Namen und sonst wenig gemeinsam hat. Die [Neue](joy) auf der Station heisst [Joy Adeyemi](joy) und fragt als Erstes, wem die ganze Sehnsucht im Pausenraum gehört.
- colleague nives tariq "operieren"
- celebrate nives "Geburtstag"
- boss chef nives+tariq "Klinikchef"
+ gift tariq nives "Praline"
- married nives urs "Namen"
- hire joy "Die Neue"

== 2
[Beat Salzmann](patient), [Seiltänzer](patient) mit zertrümmertem Becken, wird eingeliefert und hält von [seinem](patient) Bett aus Hof. [Er](patient) erbittet von [Bettina Vögtli](bettina), der strengen [Oberschwester](bettina), einen Kuss auf die Stirn und bekommt einen Einlauf. Die geknickte [Assistenzärztin](joy) [Joy](joy), [die](joy) [Iselin](chef) bei der Visite vor allen abgekanzelt hat, findet ein offenes Ohr bei [Robin](robin), [Zivi](robin) im dritten Monat und [Bettinas](bettina) [Kind](robin), was [Robin](robin) tunlichst keinem verrät. [Nives](nives) kommt spät heim; im Flur riecht es nach fremdem Parfüm.
- injure.past patient "zertrümmertem"
- treat patient bettina "Einlauf"
- flirt patient bettina "erbittet"
- quarrel chef joy "abgekanzelt"
- sad joy "geknickte"
- help robin joy "offenes Ohr"
- parent bettina robin "Kind"
- reveal! robin "verrät"
+ discover nives urs "fremdem Parfüm"

== 3
[Nives](nives) fragt [Urs](urs) nicht. [Nives](nives) fragt [Bettina](bettina). [Bettina](bettina) wird rot. Denn das Parfüm gehört [Bettina](bettina). Seit Ostern trifft [Urs](urs) heimlich [Bettina](bettina). Die [Chirurgin](nives) nickt nur. Dann schneidet [sie](nives) fünf Stunden lang. [Tariq](tariq) überwacht den Puls. Es ist nicht der Puls von [Nives](nives). Hinterher lehnt [Nives](nives) die Stirn an [Tariq](tariq). [Joy](joy) geht vorbei und schweigt. Abends stellt [Nives](nives) die Koffer von [Urs](urs) aufs Trottoir.
+ discover nives bettina "wird rot"
- affair bettina urs "trifft"
- cheat urs nives "heimlich"
- colleague nives tariq "überwacht"
- help tariq nives "lehnt"
- reveal! joy "schweigt"
+ breakup nives urs "Trottoir"

== 4
Eine [Frau](leila) mit Kopftuch und Rollkoffer steht am Empfang und verlangt nach [Tariq](tariq): [Leila](leila), die [Mutter](leila) [seines](tariq) [Sohnes](enzo), [die](leila) vor zehn Jahren mit dem [Kleinen](enzo) nach [Neapel](@neapel) gegangen ist. Jetzt sind die Nieren des [Jungen](enzo) am Ende. [Haidari](tariq) lässt sich noch in derselben Stunde als Spender testen. [Nives](nives), [die](nives) gerade beschlossen hatte, nach Dienstschluss auf [ihn](tariq) zu warten, sieht [die drei](enzo+leila+tariq) durch die Scheibe wie eine Familie dasitzen und nimmt das frühere Tram. [Salzmann](patient) jongliert mit Orangen. [Seine](patient) Laune steckt an.
- travel leila "Rollkoffer"
- parent leila enzo "Mutter"
- parent tariq enzo "Sohnes"
- breakup.past leila tariq "vor zehn Jahren"
+ ill enzo "am Ende"
- help? tariq enzo "Spender"
- discover nives enzo+leila+tariq "Scheibe"
- jealous nives leila "das frühere Tram"

== 5
[Tariqs](tariq) Niere passt nicht, aus gutem Grund: [Er](tariq) ist gar nicht [Enzos](enzo) [Erzeuger](tariq). [Leila](leila), zur Rede gestellt, räumt ein, dass es seinerzeit noch einen [anderen](chef) gegeben hat. Ausgerechnet [Professor Iselin](chef), damals [Oberarzt](chef) und [ihr](leila) [Vorgesetzter](chef), schaut zu Boden. [Nives](nives) übernimmt die Aufklärung des [Klinikchefs](chef) mit der Präzision eines Skalpells: Entweder [er](chef) gibt eine Niere her, oder die Presse bekommt die Geschichte. [Bettina](bettina), mit [der](bettina) [sie](nives) seit Wochen nur noch über Zettel verkehrt, reicht [ihr](nives) dazu stumm den Telefonhörer.
+ parent! tariq enzo "gar nicht Enzos Erzeuger"
- reveal leila tariq "räumt"
- cheat.past leila tariq "einen anderen"
- affair.past chef leila "einen anderen"
+ parent chef enzo "schaut zu Boden"
- boss.past chef leila "Vorgesetzter"
- threaten nives chef "Entweder"
- enemy bettina nives "über Zettel"

== 6
Die Operation ist geglückt, [Vater](chef) und [Sohn](enzo) liegen Bett an Bett und mustern einander wie zwei Katzen. [Annerös](anna), seit einunddreissig Jahren an der Seite des [Professors](chef), legt an jenem Abend den Ehering in [seine](chef) Nierenschale und verreist. [Tariq](tariq), von [dem](tariq) der [Junge](enzo) noch immer als Papa spricht, bringt es nicht übers Herz, [ihm](enzo) die Wahrheit zu sagen. Im Lift bleibt [er](tariq) mit [Nives](nives) stecken. Als der [Hauswart](hauswart) [sie](nives+tariq) nach vierzig Minuten befreit, sind [ihre](nives) Haare offen, und [seine](tariq) Brille ist beschlagen.
- recover chef+enzo "geglückt"
- parent chef enzo "Vater"
- married anna chef "an der Seite"
+ breakup anna chef "Ehering"
- reveal! tariq enzo "die Wahrheit"
- rescue hauswart nives+tariq "befreit"
+ kiss nives tariq "beschlagen"

== 7
[Joy](joy) hat es erwischt, und zwar mitten auf der Verbandswaage: [Robin](robin) bringt [sie](joy) zum Lachen, wie es seit [Lagos](@lagos) niemand getan hat. [Sie](joy) schlägt ein Nachtessen am Rhein vor, [Robin](robin) sagt zu und erscheint im Anzug des verstorbenen [Grossvaters](opa). Leider sitzt am Nebentisch [Urs](urs), und [Urs](urs) hält nicht [Bettinas](bettina) Hand, sondern die von [Leila](leila). [Robin](robin), [Bettina](bettina) in jeder Lage treu, kippt dem [Schürzenjäger](urs) ein Glas Fendant über den Scheitel. Bezahlt hat [Joy](joy).
+ love.start joy robin "erwischt"
- die.past opa "verstorbenen"
- kin opa robin "Grossvaters"
- happy joy "Lachen"
- invite joy robin "Nachtessen"
+ date joy robin "sagt zu"
- flirt leila urs "die von Leila"
- cheat urs bettina "nicht Bettinas Hand"
- attack robin urs "kippt"

== 8
[Bettina](bettina) glaubt [ihrem](bettina) [Kind](robin) kein Wort, bis [sie](bettina) den nassen Kragen riecht. Danach ist [Urs](urs) auch [diese](bettina) Unterkunft los. Die [Oberschwester](bettina) steht eine geschlagene Stunde vor der Tür der [Frau](nives), [der](nives) [sie](bettina) den [Mann](urs) weggenommen hat, ehe [sie](bettina) klingelt. [Nives](nives) schenkt [ihr](bettina) Kirsch ein. Gegen drei Uhr früh singen [die beiden](bettina+nives) ein Spottlied auf [Urs](urs). [Salzmann](patient) macht auf der Station [seine](patient) ersten Schritte, ein [Pfleger](pfleger) stützt [ihn](patient) und wird zum Dank in die Wange gekniffen.
- reveal robin bettina "kein Wort"
- discover bettina urs "riecht"
- parent bettina robin "Kind"
+ breakup bettina urs "los"
- steal.past bettina nives "weggenommen"
+ reconcile bettina nives "schenkt"
- recover patient "Schritte"
- help pfleger patient "stützt"
- flirt patient pfleger "gekniffen"

== 9
[Enzo](enzo) belauscht [Leila](leila) und [Tariq](tariq). Nun kennt [Enzo](enzo) die Wahrheit. [Enzo](enzo) reisst die Infusion heraus. [Enzo](enzo) rennt. [Beat](patient) sieht [Enzo](enzo) aufs Dach steigen. [Beat](patient) hasst Krücken. [Er](patient) nimmt sie trotzdem. Auf dem Dach steht [Enzo](enzo) am Rand. „Komm, [ich](patient) zeige [dir](enzo) etwas“, sagt [Beat](patient). [Beat](patient) balanciert auf einer Krücke. [Enzo](enzo) lacht und tritt zurück. Unten wartet [Tariq](tariq). [Enzo](enzo) läuft auf [Tariq](tariq) zu und sagt: „[Papa](tariq).“
- discover enzo leila+tariq "belauscht"
+ flee enzo "rennt"
- discover patient enzo "sieht"
+ rescue patient enzo "tritt zurück"
- happy enzo "lacht"
- reconcile enzo tariq "läuft auf Tariq"
- parent? tariq enzo "Papa"

== 10
[Iselin](chef) räumt nach dem Skandal, den ein Gratisblatt genüsslich ausgebreitet hat, das Chefbüro, und der Stiftungsrat beruft [Nives](nives). Damit wird [sie](nives) die [Vorgesetzte](nives) des [Mannes](tariq), mit [dem](tariq) [sie](nives) seit dem Lift das Bett teilt, was das Reglement untersagt. [Tariq](tariq) zögert keine Sekunde und reicht [seine](tariq) Versetzung ein. [Sie](nives) zerreisst das Papier; [er](tariq) druckt es noch einmal aus. Es kommt zum ersten Krach. [Annerös](anna) schickt [Iselin](chef) aus [Lissabon](@lissabon) eine Postkarte mit einem einzigen Satz: Das Wetter sei besser ohne [ihn](chef).
- quit chef "räumt"
+ hire nives "beruft"
- boss.start nives tariq "Vorgesetzte"
- couple nives tariq "das Bett teilt"
- quit? tariq "Versetzung"
+ quarrel nives tariq "Krach"
- reject anna chef "besser ohne ihn"

== 11
[Joy](joy) bekommt Post von der Fremdenpolizei: Ausreise binnen dreissig Tagen. [Robin](robin) bietet an, was man in solchen Fällen anbietet, und kniet dazu sogar auf dem frisch gewischten Linoleum. Doch [Joy](joy) will kein Mitleid, [sie](joy) will gefragt werden, weil man [sie](joy) will. Gekränkt lässt [Robin](robin) sich von [Leila](leila) trösten, rein platonisch, was [Joy](joy) im Gegenlicht anders auslegt. Die frischgebackene [Chefärztin](nives) schreibt der Behörde einen Brief, in dem das Wort unentbehrlich neunmal vorkommt. [Bettina](bettina) zählt nach und fügt ein zehntes hinzu.
- threaten _ joy "Ausreise"
+ propose robin joy "kniet"
- reject joy robin "kein Mitleid"
- sad robin "Gekränkt"
- help leila robin "trösten"
- jealous joy leila "im Gegenlicht"
- help nives joy "schreibt"
- help bettina joy "fügt"

== 12
Ein Reisecar verunglückt auf der Autobahn, und auf einmal gilt kein Streit mehr. Zwölf Stunden lang arbeiten [Nives](nives) und [Tariq](tariq) Schulter an Schulter. Unter den Verletzten ist [Urs](urs). Die [Chirurgin](nives) zögert, dann flickt [sie](nives) [ihrem](nives) geschiedenen [Mann](urs) die Milz. [Er](urs) erwacht, erkennt [sie](nives) und bittet um Verzeihung; [sie](nives) dreht [ihm](urs) den Tropf langsamer und lächelt. Im Morgengrauen sitzen [zwei](nives+tariq) auf der Rampe, essen ein Gipfeli und wissen, dass keiner von [beiden](nives+tariq) irgendwohin geht.
- colleague nives tariq "Schulter an Schulter"
- injure urs "Verletzten"
- treat urs nives "flickt"
- divorce.past nives urs "geschiedenen"
- ex nives urs "geschiedenen"
- recover urs "erwacht"
- reconcile? nives urs "Verzeihung"
+ reconcile nives tariq "wissen"

== 13
Das Aufgebot hängt am Anschlagbrett: nicht das der [Chefin](nives), sondern das von [Joy Adeyemi](joy) und [Robin Vögtli](robin). [Robin](robin) hat noch einmal gefragt, diesmal mit geradem Rücken, und [sie](joy) hat noch vor dem Fragezeichen genickt. [Bettina](bettina) näht nächtelang am Kleid der künftigen [Schwiegertochter](joy). Es fehlt bloss der Segen von [Joys](joy) [Mutter](mutter), [die](mutter) aus [Lagos](@lagos) einfliegt, die ganze Station mustert und bei [Salzmann](patient) hängen bleibt. Der [Seiltänzer](patient) verneigt sich, so tief es das Becken erlaubt. Man darf gespannt sein.
+ engaged joy robin "Aufgebot"
- propose.past robin joy "gefragt"
- help bettina joy "näht"
- kin? bettina joy "Schwiegertochter"
- parent mutter joy "Mutter"
- travel mutter "einfliegt"
- flirt patient mutter "verneigt"

== 14
Finale am Rhein: Auf der Fähre geben [Joy](joy) und [Robin](robin) einander das Wort, [Enzo](enzo) hält die Kissen, [Leila](leila) und [Iselin](chef) stehen mit Abstand als Eltern daneben. [Bettina](bettina) hat den Abschied eingereicht und zieht zu einer Freundin ans Meer. [Nives](nives) fällt beim Anlegen in die Arme des [Anästhesisten](tariq), nicht vor Rührung: [Sie](nives) habe da etwas übersehen, sagt [sie](nives), obwohl [sie](nives) Ärztin sei, und legt [seine](tariq) Hand auf [ihren](nives) Kittel. [Tariq](tariq) braucht länger als der ganze Narkosesaal. Dann jauchzt [er](tariq), dass die Möwen auffliegen.
+ wedding joy robin "das Wort"
- parent chef+leila enzo "Eltern"
- quit bettina "Abschied"
- move bettina "ans Meer"
- friend _ bettina "Freundin"
+ pregnant nives tariq "Hand auf ihren Kittel"
- reveal nives tariq "übersehen"
- happy tariq "jauchzt"
