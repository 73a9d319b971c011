%series Hinterm Deich
%lang de
%genre family series on a North Sea farm, programme guide
%cast antje | Antje Boysen; Antje | f
%cast hinnerk | Hinnerk Boysen; Hinnerk | m
%cast swantje | Swantje Boysen; Swantje | f
%cast ove | Ove Boysen; Ove | m
%cast fiete | Fiete Boysen; Fiete; Opa Fiete | m
%cast rieke | Rieke | f
%cast aurelio | Dr. Aurelio Conti; Aurelio; Conti | m
%cast kuno | Kuno Wiebe; Wiebe; Kuno | m
%cast gesine | Gesine Wiebe; Gesine | f
%cast jamila | Jamila | f
%cast hund | Störtebeker | m
%cast trauzeugin | - | f
%cast banker | - | m
%cast contimutter | - | f
%cast kindsvater | - | m
%cast riekemutter | - | f
%cast baby | - | f

== 1
Die Flut hat den Stall mitgerissen, und mit ihm den Mut von [Hinnerk Boysen](hinnerk). [Seine](hinnerk) [Frau](antje) [Antje](antje) rechnet am Küchentisch bis drei Uhr früh; es reicht hinten und vorne nicht. Da rollt ein Postauto auf den Hof, und aus dem Postauto steigt [Swantje](swantje), die [Älteste](swantje), [die](swantje) vor sechs Jahren mit einem Knall gegangen ist. [Bruder](ove) [Ove](ove) lässt die Forke fallen. [Opa Fiete](fiete) fragt bloß, ob [sie](swantje) Tabak mitgebracht hat.
- sad hinnerk "Mut"
- lose hinnerk "mitgerissen"
- married antje hinnerk "Frau"
+ return swantje "steigt"
- parent antje+hinnerk swantje "Älteste"
- quarrel.past _ swantje "mit einem Knall"
- sibling ove swantje "Bruder"

== 2
Warum ist [Swantje](swantje) wieder da? Die Antwort lugt unter [ihrem](swantje) Pullover hervor, sechster Monat, kein Mann in Sicht. [Hinnerk](hinnerk) redet drei Tage nur mit den Kühen. [Antje](antje) trägt ohne großes Aufheben die Wiege vom Boden herunter und hat dabei nicht bemerkt, dass [Nachbar](kuno) [Kuno Wiebe](kuno) alles mit dem Fernglas verfolgt. [Er](kuno) war mit [Swantje](swantje) verlobt, damals, bis zum Polterabend.
- return swantje "wieder da"
+ pregnant swantje "sechster Monat"
- discover! antje kuno "nicht bemerkt"
- neighbour antje+hinnerk kuno "Nachbar"
- discover kuno swantje "verfolgt"
+ engaged.past kuno swantje "verlobt"

== 3
Auf der Weide kalbt die beste Kuh, und es geht schief. [Tierarzt](aurelio) [Dr. Conti](aurelio), neu im Landkreis und gegen Heu allergisch, verliert im Matsch Brille und Haltung, rettet aber Kuh und Kalb. [Swantje](swantje), [die](swantje) [ihm](aurelio) leuchtet, muss so lachen, dass [sie](swantje) sich setzen muss. [Ove](ove) hat in der Dorfdisco derweil eine Platzwunde kassiert: [Er](ove) hat [Gesine](gesine), [Kunos](kuno) kleiner [Schwester](gesine), ein Bier über das Kleid geschüttet. [Sie](gesine) besitzt eine kräftige Rechte.
- birth _ "kalbt"
- lose aurelio "Brille"
- rescue aurelio _ "rettet"
+ meet aurelio swantje "leuchtet"
- help swantje aurelio "leuchtet"
- happy swantje "lachen"
- sibling gesine kuno "Schwester"
- attack gesine ove "Rechte"
- injure ove gesine "Platzwunde"

== 4
Der [Herr](banker) von der Sparkasse gibt den [Boysens](antje+fiete+hinnerk+ove+swantje) Zeit bis Michaelis. [Kuno](kuno) weiß das, denn [er](kuno) kegelt mit [ihm](banker). [Er](kuno) bietet [Hinnerk](hinnerk) an, das Vorland zu übernehmen, zum Freundschaftspreis. [Fiete](fiete) spuckt vor [ihm](kuno) aus. Am Siel findet [Rieke](rieke), [Oves](ove) zehnjährige [Tochter](rieke), einen nassen [Welpen](hund) mit einer Augenklappe aus Fell. Wie soll [er](hund) schon heißen? [Störtebeker](hund). [Papa](ove) ist dagegen und trägt [ihn](hund) selbst hinein.
- gift banker antje+fiete+hinnerk+ove+swantje "gibt"
- discover kuno "weiß"
- find? kuno "übernehmen"
+ reject fiete kuno "spuckt"
- parent ove rieke "Tochter"
+ find rieke hund "findet"
- reject ove hund "dagegen"

== 5
[Jamila](jamila) radelt seit [Kapstadt](@kapstadt) und hat vor dem Hoftor einen Platten. Eine Nacht will [sie](jamila) bleiben. [Antje](antje) zeigt [ihr](jamila) die Kammer, [Ove](ove) zeigt [ihr](jamila) den Flicken, und das dauert. Beim Frühstück stellt sich heraus, dass [Jamila](jamila) zu Hause eine Käserei geleitet hat. [Antje](antje) schaut auf die Milchkannen, [Jamila](jamila) schaut auf [Antje](antje), und keine von [beiden](antje+jamila) sagt mehr etwas von Abreise.
- travel jamila "radelt" @kapstadt
+ meet jamila ove "Platten"
- invite antje jamila "Kammer"
- help ove jamila "Flicken"
- discover _ jamila "heraus"
- hire.past jamila "geleitet"
- travel! jamila "Abreise"

== 6
[Aurelio](aurelio) kommt jetzt täglich, um nach dem Kalb zu sehen, niest viermal und bringt [Swantje](swantje) jedes Mal eine Zitrone von [seiner](aurelio) [Mutter](contimutter) mit. [Sie](swantje) sammelt sie in einer Schüssel. „Der [Vater](kindsvater)“, sagt [sie](swantje) ungefragt über [ihren](swantje) Bauch hinweg, „fährt zur See und hat Frau und Kinder in [Stavanger](@stavanger).“ [Er](aurelio) nickt, als hätte [sie](swantje) vom Wetter gesprochen. [Kuno](kuno) zersticht in der Nacht alle vier Reifen des [Tierarztes](aurelio).
- travel aurelio "kommt"
+ gift aurelio swantje "Zitrone"
- parent contimutter aurelio "Mutter"
+ reveal swantje aurelio "ungefragt"
- pregnant swantje kindsvater "Vater"
- travel kindsvater "fährt"
- parent kindsvater _ "Kinder"
- married _ kindsvater "Frau"
- attack kuno aurelio "zersticht"

== 7
Der erste Käse stinkt zum Himmel und gewinnt trotzdem, oder deswegen, auf dem Markt in [Husum](@husum) die Goldene Gabel. [Antje](antje) stemmt den Pokal wie eine Hantel. [Hinnerk](hinnerk), [der](hinnerk) [ihren](antje) Plan einen Weiberkram genannt hat, kriecht am Abend zu Kreuze und fragt, ob [er](hinnerk) rühren dürfe. [Jamila](jamila) weist [ihn](hinnerk) ein, streng wie ein Feldwebel. Im Heu teilen [sie](jamila+ove) sich später eine Rinde, die [Käserin](jamila) und [Ove](ove), und als [Rieke](rieke) die Leiter hochsteigt, kaut keiner mehr.
- create antje+jamila "Käse"
+ find antje+jamila "gewinnt"
- happy antje "Hantel"
- reject.past hinnerk antje "Weiberkram"
- reconcile antje hinnerk "kriecht"
- boss jamila hinnerk "weist"
+ flirt jamila ove "teilen"
- discover rieke jamila+ove "hochsteigt"

== 8
[Rieke](rieke) will keine neue Mama, [sie](rieke) will die [alte](riekemutter), und [die](riekemutter) liegt seit drei Jahren auf dem Inselfriedhof. Bei Ebbe läuft [sie](rieke) mit [Störtebeker](hund) los, quer durchs Watt. Nebel fällt ein. Die Männer schwärmen aus, [Kuno Wiebe](kuno) als Erster, denn wer hier aufgewachsen ist, lässt bei Flut alles andere ruhen. [Er](kuno) hört den [Hund](hund) bellen. Bis zur Brust im Wasser trägt [er](kuno) das [Kind](rieke) auf den Schultern heraus.
- parent.past riekemutter rieke "die alte"
- die.past riekemutter "Inselfriedhof"
+ flee rieke "läuft"
- find? kuno rieke "schwärmen"
- discover kuno hund "hört"
+ rescue kuno rieke "trägt"

== 9
[Ove](ove) weiß nicht, wie man [einem](kuno) dankt, [den](kuno) man nicht ausstehen kann. [Er](ove) stellt [Kuno](kuno) einen Laib vor die Tür. Darin steckt, wie [Gesine](gesine) beim Anschneiden merkt, ein Reifenventil, das den Namen des [Täters](kuno) verrät. Zerknirscht zahlt [Kuno](kuno) dem [Doktor](aurelio) vier neue Pneus. [Gesine](gesine) räumt mit dem Märchen vom Polterabend auf: Nicht [Swantje](swantje) habe betrogen, sondern [ihr](gesine) [Bruder](kuno), und zwar mit der [Trauzeugin](trauzeugin).
- enemy kuno ove "nicht ausstehen"
- gift ove kuno "Laib"
- discover gesine kuno "merkt"
- attack.past kuno aurelio "Täters"
- sad kuno "Zerknirscht"
- gift kuno aurelio "zahlt"
- cheat.past! swantje kuno "Nicht Swantje"
+ cheat.past kuno swantje "betrogen"
- affair.past kuno trauzeugin "Trauzeugin"
- sibling gesine kuno "Bruder"
+ reveal gesine _ "räumt"

== 10
Michaelis. Der [Sparkassenmann](banker) erscheint mit Aktentasche, und [Antje](antje) schiebt [ihm](banker) die erste Rate hin, in Münzen, der Käsekasse entnommen. Mitten ins Zählen platzt [Swantjes](swantje) Fruchtblase. [Conti](aurelio), als einziger Mediziner greifbar, ruft, [er](aurelio) könne das nur bei Kühen. „Dann mach es wie bei Kühen!“, brüllt [sie](swantje). Eine halbe Stunde später hält [er](aurelio) ein [Mädchen](baby) im Arm, niest nicht, weint nur. Der [Banker](banker) hat vergessen, bei welcher Münze [er](banker) war.
- gift antje banker "erste Rate"
+ birth swantje baby "Fruchtblase"
- treat swantje aurelio "wie bei Kühen"
- travel banker "erscheint"

== 11
Nach dem [Seemann](kindsvater) kräht kein Hahn, bis [er](kindsvater) auf dem Hof steht, geschieden und mit einem Teddy aus [Bergen](@bergen). [Swantje](swantje) gibt [ihm](kindsvater) Tee und lässt [ihn](kindsvater) die [Kleine](baby) halten. [Ihre](swantje) Hand allerdings behält [sie](swantje) bei sich. [Aurelio](aurelio) sieht von der Straße aus nur [die drei](baby+kindsvater+swantje) am Fenster, wendet den Wagen und bewirbt sich noch am selben Abend nach [Sizilien](@sizilien). [Gesine](gesine) macht [Ove](ove) schöne Augen; [er](ove) merkt es nicht, [Jamila](jamila) sehr wohl.
+ return kindsvater "steht"
- divorce.past _ kindsvater "geschieden"
- gift kindsvater baby "Teddy"
- gift swantje kindsvater "Tee"
- reject swantje kindsvater "behält sie bei sich"
- discover aurelio baby+kindsvater+swantje "sieht"
+ hire? aurelio "bewirbt" @sizilien
- flirt gesine ove "schöne Augen"
- discover! ove gesine "merkt es nicht"
- discover jamila gesine "sehr wohl"

== 12
[Opa Fiete](fiete) legt sich nach dem Grünkohl zum Schlafen und steht nicht mehr auf. Auf dem Kissen liegt [sein](fiete) Tabaksbeutel, im Beutel ein Zettel: „Heult nicht. Holt den [Italiener](aurelio).“ [Swantje](swantje) fährt, wie [sie](swantje) ist, in Gummistiefeln nach [Hamburg](@hamburg). Am Gate sieht [sie](swantje) [Aurelios](aurelio) Rücken und hat keine Luft mehr zum Rufen, also wirft [sie](swantje) eine Zitrone. [Er](aurelio) dreht sich um, mit einer Beule und einem Gesicht wie Ostern.
+ die fiete "steht nicht mehr auf"
- create.past fiete "Zettel"
- return? aurelio "Holt"
- travel swantje "fährt" @hamburg
- injure aurelio swantje "Beule"
+ find swantje aurelio "sieht"
- happy aurelio "Ostern"

== 13
Am Deich wird gleich zweimal getraut, [Ove](ove) in Lederweste und [Jamila](jamila) in Gelb, [Swantje](swantje) und der [Doktor](aurelio) unter einem Schirm gegen die Pollen. [Hinnerk](hinnerk) führt erst die [eine](jamila), dann die [andere](swantje) zum Altar und bekommt davon Muskelkater im Herzen, sagt [er](hinnerk). [Rieke](rieke) nennt [Jamila](jamila) seit gestern [Mama-Jam](jamila). [Kuno](kuno) hat einen neuen Stall gebaut, unbezahlt, und isst am Katzentisch. Als die Musik beginnt, holt [Antje](antje) [ihn](kuno) an den großen.
+ wedding jamila ove "getraut"
+ wedding aurelio swantje "zweimal"
- help hinnerk jamila+swantje "führt"
- happy hinnerk "Muskelkater im Herzen"
- kin jamila rieke "Mama-Jam"
- help kuno antje+hinnerk "neuen Stall"
- create kuno "gebaut"
+ reconcile antje kuno "holt"
