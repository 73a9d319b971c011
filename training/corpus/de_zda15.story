%series Inishcarra
%lang de
%genre Irish island comedy-drama, German broadcaster texts, longer
%cast nuala   | Nuala Brennan; Nuala | f
%cast fergal  | Fergal Brennan; Fergal | m
%cast sile    | Síle | f
%cast declan  | Declan Foyle; Declan | m
%cast mossie  | Mossie | m
%cast brid    | Bríd Foyle; Bríd | f
%cast piotr   | Piotr | m
%cast cormac  | Father Cormac; Cormac | m
%cast orla    | Orla | f
%cast wendell | Wendell Foyle Jr.; Wendell | m
%cast attracta | Attracta | f
%cast grossvater | Foyle | m
%cast baby    | - | n
%cast nualavater | - | m
%cast inspektor | - | m
%cast lehrerin | - | f
%cast enkel | - | m

== 1 Die Fähre
Die letzte [Lehrerin](lehrerin) der Insel wirft das Handtuch, und wenn bis Allerheiligen keine neue kommt, macht das Ministerium die Schule dicht. Bürgermeisterin, Postamt und Leichenwäscherin in einem, setzt [Nuala Brennan](nuala) eine Anzeige auf, in der von „mediterranem Klima“ die Rede ist. Darauf fällt nur [einer](declan) herein: [Declan Foyle](declan), Großstadtkind, seekrank, mit einem [Säugling](baby) vor der Brust. Dass [sein](declan) [Großvater](grossvater) vor sechzig Jahren von hier fortgejagt wurde, weil [er](grossvater) eine [Brennan](brid) sitzen ließ, erfährt [er](declan) erst beim Begrüßungstee.
- quit lehrerin "Handtuch"
- create nuala "Anzeige"
+ hire declan nuala "fällt nur einer herein"
- ill declan "seekrank"
- kin declan grossvater "Großvater"
- flee.past grossvater "fortgejagt"
- breakup.past grossvater brid "sitzen ließ"
+ discover declan grossvater "erfährt"

== 2 Weihwasser
Die [Sitzengelassene](brid) lebt noch, ist zweiundachtzig und heißt [Bríd](brid); als [sie](brid) [Declans](declan) Profil im Gegenlicht sieht, bewirft [sie](brid) [ihn](declan) mit Torf. [Nualas](nuala) [Bruder](fergal) [Fergal](fergal), ein Hummerfischer ohne Hummer, hat der Bank den Kutter überschrieben und traut sich nicht, [ihr](nuala) das zu beichten. [Father Cormac](cormac) bietet dem neuen [Lehrer](declan) ein Zimmer im Pfarrhaus an, samt Babybett, über dessen Herkunft sich die Gemeinde sofort den Mund zerreißt.
+ attack brid declan "bewirft"
- breakup.past grossvater brid "Sitzengelassene"
- sibling fergal nuala "Bruder"
- lose fergal "überschrieben"
- reveal? fergal nuala "beichten"
+ housemate.start cormac declan "Zimmer"

== 3 Die Taufe
Wer ist die [Mutter](orla) des [Kindes](baby)? [Declan](declan) gibt keine Auskunft, und so kursieren vier Fassungen: Filmstar, Nonne, Nichte, Raub. [Nuala](nuala) lässt sich anmerken, dass [sie](nuala) die dritte glaubt und die erste fürchtet. Die Taufe wird von einer triefnassen [Frau](orla) unterbrochen, [die](orla) mit dem Kajak übergesetzt hat und „Das ist [mein](orla) [Kind](baby)!“ in die Kirche ruft. [Orla](orla), [Declans](declan) jüngere [Schwester](orla), war drei Monate in einer Klinik in [Galway](@galway). Jetzt ist [sie](orla) trocken, sagt [sie](orla). [Nuala](nuala) atmet auf, ein bisschen zu hörbar.
- reveal! declan "keine Auskunft"
- celebrate _ baby "Taufe"
- parent orla baby "mein Kind"
+ return orla "übergesetzt"
- sibling declan orla "Schwester"
- treat.past orla "Klinik"
- recover orla "trocken"
+ happy nuala "atmet"

== 4 Neunzig Volt
[Piotr](piotr), ein Windradmonteur aus [Gdynia](@gdynia), erklärt der Versammlung, dass man vom Wind leben könne. [Fergal](fergal) hält das für Teufelszeug, bis [er](fergal) hört, was die Pacht einbringt. [Síle](sile), die [Wirtin](sile), [deren](sile) [Mann](mossie) [Mossie](mossie) seit Jahren mehr Whiskey trinkt als ausschenkt, näht [Piotr](piotr) einen Riss im Overall, während [er](piotr) noch darin steckt. [Mossie](mossie) sieht im Spiegel hinterm Tresen, wie lange so ein Knoten dauern kann.
- discover fergal "hört"
- married mossie sile "Mann"
+ flirt piotr sile "näht"
- discover mossie piotr+sile "sieht im Spiegel"
- ill mossie "mehr Whiskey"

== 5 Amerikanischer Besuch
Im Privathubschrauber landet [Wendell Foyle Jr.](wendell), Kühlhausmillionär aus [Boston](@boston) und [Declans](declan) [Großonkel](wendell). [Er](wendell) möchte die Hälfte der Insel kaufen, mit Golfplatz. Bei [Bríd](brid) stellt [er](wendell) sich als Bruder des [Mannes](grossvater) vor, auf [den](grossvater) [sie](brid) sechzig Jahre gewartet hat, und übergibt [ihr](brid) einen Karton mit zweihundert ungeöffneten Briefen. Nicht [Foyle](grossvater) hatte [Bríd](brid) im Stich gelassen. Jemand hatte die Post verschwinden lassen. Wer war damals Posthalter? Ein Brennan.
- travel wendell "landet"
- kin declan wendell "Großonkel"
- sibling grossvater wendell "Bruder"
- love brid grossvater "gewartet"
- gift wendell brid "übergibt"
+ breakup! grossvater brid "Nicht Foyle hatte"
+ steal.past _ brid "verschwinden lassen"

== 6 Postgeheimnis
[Nuala](nuala) findet im Dienstbuch die Unterschrift [ihres](nuala) eigenen [Vaters](nualavater) und fragt sich, warum. [Bríd](brid) weiß es: Der [Posthalter](nualavater) hatte selbst um [sie](brid) geworben und keinen Funken Hoffnung bekommen. Von Haus zu Haus zieht die Geschichte, jedes Mal um einen Toten länger. [Nuala](nuala) will das Amt niederlegen. [Declan](declan) stellt sich [ihr](nuala) in den Weg und sagt etwas über Väter, Töchter und Porto, wofür [sie](nuala) [ihn](declan) am liebsten geküsst hätte. Stattdessen stempelt [sie](nuala).
- discover nuala nualavater "findet"
- parent nualavater nuala "Vaters"
+ betray.past nualavater brid "Unterschrift"
- reject.past brid nualavater "keinen Funken"
- love.past nualavater brid "geworben"
- quit? nuala "niederlegen"
+ help declan nuala "stellt"
- kiss? declan nuala "geküsst hätte"

== 7 Flaute
[Síle](sile) und [Piotr](piotr) werden von [Father Cormac](cormac) in der Sakristei ertappt, was für [alle drei](cormac+piotr+sile) peinlich ist, denn der [Priester](cormac) war nur gekommen, um den Messwein nachzufüllen. [Mossie](mossie) hat vom Trinken genug und schüttet den Keller ins Meer; die Möwen torkeln zwei Tage. [Fergal](fergal) unterschreibt bei [Wendell](wendell) einen Kaufvertrag über die Nordweide, die [ihm](fergal) nur zur Hälfte gehört. Die andere Hälfte gehört [seiner](fergal) [Schwester](nuala).
+ affair piotr sile "ertappt"
- discover cormac piotr+sile "ertappt"
- cheat sile mossie "ertappt"
- recover mossie "genug"
- betray fergal nuala "unterschreibt"
- sibling fergal nuala "Schwester"

== 8 Nebelhorn
Beim Hummerfang läuft der gepfändete Kutter auf die Carrig-Felsen. [Orla](orla) paddelt hinaus, wo sich kein Motorboot hintraut, und zieht [Fergal](fergal) mit dem letzten Atemzug an Bord. [Fergal](fergal), unterkühlt und redselig, vertraut [ihr](orla) im Kajak [sein](fergal) ganzes Elend an. [Nuala](nuala) steht am Pier, nimmt [ihn](fergal) in den Arm und schlägt [ihn](fergal) dann mit der Postmütze, so oft die Luft reicht. Im Krankenbett bittet [er](fergal) [Orla](orla), [ihm](fergal) das Paddeln beizubringen.
- injure fergal "unterkühlt"
+ rescue orla fergal "zieht"
- reveal fergal orla "vertraut"
- help nuala fergal "Arm"
- attack nuala fergal "schlägt"
- advisor? orla fergal "beizubringen"

== 9 Bilanz
[Síle](sile) geht mit [Piotr](piotr), und zwar nur bis ans andere Ende der Insel, ins Containerdorf am Windpark. [Mossie](mossie) bringt [ihr](sile) eigenhändig die Nähmaschine hinüber. [Bríd](brid) liest jeden Abend zwei Briefe vor, öffentlich, im Pub; bei Nummer hundertelf weint sogar der [Millionär](wendell), in [dem](wendell) keiner ein Herz vermutet hätte. Der [Schulinspektor](inspektor) zählt vier Kinder, verlangt werden fünf. Da hebt [Attracta](attracta), die [Hebamme](attracta), den Finger: [Ihr](attracta) [Enkel](enkel) ziehe ohnehin zu [ihr](attracta).
+ breakup sile mossie "geht"
- couple.start piotr sile "geht"
- help mossie sile "bringt"
- create brid "liest"
- sad wendell "weint"
- kin attracta enkel "Enkel"
- move? enkel attracta "ziehe"

== 10 Die Stelle im Text
Brief Nummer zweihundert enthält einen Heiratsantrag. [Bríd](brid) faltet ihn zusammen und sagt Ja, sechs Jahrzehnte zu spät, in die Stille des Pubs. Tags darauf findet [Declan](declan) [sie](brid) am Ofen, die Brille auf der Nase, kalt. [Wendell](wendell) zerreißt vor dem offenen Grab die Kaufverträge. Am Schalter kämpft [Nuala](nuala) mit den Tränen, und diesmal wartet [Declan](declan) nicht, bis [sie](nuala) stempelt: [Er](declan) küsst [sie](nuala) quer über die Pakete.
+ propose.past grossvater brid "Heiratsantrag"
+ die brid "kalt"
- find declan brid "findet"
- sad nuala "Tränen"
+ kiss declan nuala "küsst"

== 11 Rückfall
Mit einer Flasche aus den Dünen im Rucksack wird [Orla](orla) von [Fergal](fergal) aufgegriffen. [Er](fergal) sagt nichts, setzt sich zu [ihr](orla) und gießt den Inhalt Schluck für Schluck ins Heidekraut. [Declan](declan) lehnt das Angebot einer Privatschule in [Dublin](@dublin) ab. [Nuala](nuala) erfährt davon über das Postgeheimnis, genauer: durch dessen Bruch, und fühlt sich so beschenkt, dass [sie](nuala) das Schreiben rahmen lässt. Nur [Father Cormac](cormac) packt. [Er](cormac) habe sich verliebt, gesteht [er](cormac) der Gemeinde von der Kanzel, und zwar in den [Inspektor](inspektor).
- ill? orla "Flasche"
- find fergal orla "aufgegriffen"
+ help fergal orla "gießt"
- hire! declan "lehnt"
- discover nuala declan "erfährt"
- happy nuala "beschenkt"
+ reveal cormac "gesteht"
- love cormac inspektor "verliebt"

== 12 Allerheiligen
Fünf Kinder, ein [Lehrer](declan), genehmigt. Auf der Landungsbrücke traut der scheidende [Pfarrer](cormac) als letzte Amtshandlung [Fergal](fergal) und [Orla](orla), und der [Täufling](baby) beißt in den Ring. [Mossie](mossie) tanzt Wange an Wange mit [Attracta](attracta), [Síle](sile) kommt mit [Piotr](piotr) und einer Windmühle aus Pappe. [Wendell](wendell) hat der Insel den Kutter zurückgekauft. [Nuala](nuala) setzt eine neue Anzeige auf: „Bürgermeisterin gesucht, mediterranes Klima.“ [Sie](nuala) und [Declan](declan), so munkelt man, wollen ein Jahr um die Welt.
+ wedding fergal orla "traut"
- quit cormac "scheidende"
- flirt attracta mossie "Wange an Wange"
- couple piotr sile "kommt"
- gift wendell _ "zurückgekauft"
- quit? nuala "gesucht"
- travel? declan+nuala "um die Welt"
