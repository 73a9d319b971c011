%series Werkstatt mit Herz
%lang de
%genre car repair family comedy-drama in Duisburg, TV magazine previews
%cast doerte | Dörte Bruchmüller; Dörte | f
%cast manni | Manfred Bruchmüller; Manni | m
%cast ayse | Ayşe Demirel; Ayşe | f
%cast jupp | Jupp Bruchmüller; Jupp | m
%cast kai | Kai Bruchmüller; Kai | m
%cast leonie | Leonie Fuchs; Leonie; Fuchs | f
%cast olek | Olek Wrona; Olek | m
%cast peppino | Peppino Sala; Peppino; Sala | m
%cast birte | Birte Fuchs; Birte | f
%cast pruefer | Herr Ewald; Ewald | m
%cast hund | Zündkerze | f
%cast schwester | - | f
%cast zahnarzt | - | m
%cast zusteller | - | m

== 1 Totalschaden
[Dörte Bruchmüller](doerte) erwischt [ihren](doerte) [Mann](manni) [Manni](manni) auf der Hebebühne mit [Birte Fuchs](birte), einer [Kundin](birte). Seit achtundzwanzig Jahren führen die [Eheleute](doerte+manni) die Werkstatt in [Duisburg](@duisburg) gemeinsam, jetzt wirft [Dörte](doerte) [ihm](manni) den Drehmomentschlüssel hinterher. [Sohn](kai) [Kai](kai) stellt sich auf die Seite der [Mutter](doerte), [Opa](jupp) [Jupp](jupp) stellt sich taub. Zu allem Überfluss fängt ausgerechnet heute [Leonie](leonie) als Azubi an, und [Leonie](leonie) ist das [Kind](leonie) der [Kundin](birte). [Lackierer](olek) [Olek](olek), [Kais](kai) bester [Kumpel](olek), zeigt [ihr](leonie) den Spind.
- married doerte manni "Mann"
+ discover doerte birte+manni "erwischt"
- affair birte manni "auf der Hebebühne"
- cheat manni doerte "auf der Hebebühne"
- attack doerte manni "wirft"
- parent doerte kai "Sohn"
- colleague doerte manni "gemeinsam"
- kin jupp kai "Opa"
- help kai doerte "Seite"
- hire leonie "fängt"
- parent birte leonie "Kind"
- friend kai olek "Kumpel"

== 2 Abgeschleppt
[Manni](manni) zieht zu [Birte](birte). Das passt [Leonie](leonie) gar nicht: [Sie](leonie) kann den [Liebhaber](manni) [ihrer](leonie) [Mutter](birte) nicht ausstehen und fragt die betrogene [Chefin](doerte), ob [sie](leonie) im Büro schlafen dürfe. [Dörte](doerte) gibt [ihr](leonie) [Kais](kai) altes Zimmer. [Kai](kai) steht seit der Frühstückspause nämlich neben sich, wenn die [Neue](leonie) vorbeigeht, und [Olek](olek), [der](olek) [sie](leonie) auch ganz niedlich findet, merkt das sofort. Wetten, dass einer von [ihnen](kai+olek) am Wochenende einen Korb bekommt? [Jupp](jupp) setzt zehn Euro auf [seinen](jupp) [Enkel](kai).
- move manni birte "zieht"
- affair birte manni "Liebhaber"
- parent birte leonie "Mutter"
- enemy leonie manni "nicht ausstehen"
- cheat.past manni doerte "betrogene"
- boss doerte leonie "Chefin"
+ housemate.start doerte leonie "altes Zimmer"
- help doerte leonie "gibt"
- love.start kai leonie "neben sich"
- love olek leonie "niedlich"
- discover olek kai "merkt"
- reject? leonie kai+olek "Korb"
- kin jupp kai "Enkel"

== 3 Der Mann vom TÜV
[Prüfer](pruefer) [Ewald](pruefer) nimmt die Werkstatt auseinander. Früher hat [Manni](manni) das geregelt, jetzt muss [Dörte](doerte) ran, und [Ewald](pruefer) lässt durchblicken, dass bei einem Abendessen zu zweit manches zu regeln wäre. Die verlassene [Ehefrau](doerte) zieht das rote Kleid an und lässt sich ausführen. [Ihr](doerte) [Schwiegervater](jupp) schüttelt den Kopf. Am Nebentisch haucht der [Mann](manni), [dem](manni) [sie](doerte) den Schlüssel nachgeworfen hat, der [Kundin](birte) einen Kuss auf die Hand, und auf einmal zerspringt [Dörtes](doerte) Glas. [Olek](olek) hat [Leonie](leonie) ins Stadion eingeladen. [Sie](leonie) sagte zu und brachte [Kai](kai) mit.
- investigate pruefer doerte "nimmt"
- invite pruefer doerte "Abendessen"
- breakup.past manni doerte "verlassene"
+ date doerte pruefer "ausführen"
- kin doerte jupp "Schwiegervater"
- attack.past doerte manni "nachgeworfen"
- flirt birte manni "haucht"
- jealous doerte birte "zerspringt"
- invite olek leonie "eingeladen"

== 4 Reifenwechsel
[Ayşe Demirel](ayse) fährt Taxi. [Ayşe](ayse) bringt [ihren](ayse) Benz zu [Dörte](doerte). [Dörte](doerte) kennt [Ayşe](ayse) aus der Schule. Damals waren [sie](ayse+doerte) unzertrennlich. Dann kam [Manni](manni). [Manni](manni) liebte zuerst [Ayşe](ayse). Geheiratet hat [er](manni) [Dörte](doerte). Nun lachen [beide](ayse+doerte) über [Manni](manni). Draußen küsst [Leonie](leonie) [Kai](kai). [Olek](olek) lässt die Lackdose fallen. [Olek](olek) schlägt [Kai](kai) ins Gesicht. [Kai](kai) schlägt zurück. [Leonie](leonie) geht dazwischen. [Jupp](jupp) verliert keine zehn Euro.
- friend.past ayse doerte "unzertrennlich"
- love.past manni ayse "liebte"
- wedding.past doerte manni "Geheiratet"
- reconcile ayse doerte "lachen"
- happy ayse+doerte "lachen"
+ kiss kai leonie "küsst"
- discover olek kai+leonie "fallen"
- attack olek kai "schlägt"
- attack kai olek "schlägt"#2
- help leonie kai+olek "dazwischen"

== 5 Motorschaden
[Jupp](jupp) klappt über einem Vergaser zusammen. Die [Taxifahrerin](ayse) rast mit [ihm](jupp) in die Klinik, und dank [ihr](ayse) bleibt dem [Alten](jupp) Schlimmeres erspart. Auf dem Flur treffen [Dörte](doerte) und der [Sohn](manni) des [Patienten](jupp) aufeinander. [Sie](doerte+manni) schreien sich erst an, dann halten [sie](doerte+manni) sich aneinander fest. Hat [Manni](manni) Heimweh? [Birte](birte) sieht von der Drehtür aus zu und macht auf dem Absatz kehrt. [Kai](kai) und [seine](kai) [Freundin](leonie) sitzen auf der anderen Seite des Bettes, und der frühere [Kumpel](olek) schickt einen Blumenstrauß, adressiert an den [Großvater](jupp), nicht an den [Enkel](kai).
- ill jupp "klappt"
+ rescue ayse jupp "dank"
- parent jupp manni "Sohn"
- quarrel doerte manni "schreien"
- help doerte manni "halten"
- sad? manni "Heimweh"
- discover birte doerte+manni "sieht"
- couple kai leonie "Freundin"
- friend.past kai olek "Kumpel"
- gift olek jupp "Blumenstrauß"
- kin jupp kai "Großvater"

== 6 Leerlauf
Nächster Tiefschlag für [Manni](manni): [Birte](birte) hat [seine](manni) Koffer in den Regen gestellt. In der Werkstatt will [ihn](manni) die [Gattin](doerte) trotz Klinikflur nicht wiederhaben, also schläft der [Verstoßene](manni) im Abschleppwagen. Mitleid hat [Ayşe](ayse). [Sie](ayse) bringt [ihm](manni) Linsensuppe, und beim zweiten Teller erinnert [er](manni) sich, warum [er](manni) einst nach [ihr](ayse) verrückt war. [Peppino Sala](peppino), [Eisverkäufer](peppino) von gegenüber und [Witwer](peppino), macht [Dörte](doerte) Komplimente, die der [Prüfer](pruefer) nicht im Repertoire hat. [Ewald](pruefer) wartet im Lokal. [Sie](doerte) hat [ihn](pruefer) schlicht vergessen.
+ breakup birte manni "gestellt"
- married doerte manni "Gattin"
- reject doerte manni "nicht wiederhaben"
- help ayse manni "bringt"
- love.past manni ayse "verrückt"
- neighbour doerte peppino "gegenüber"
- married.past _ peppino "Witwer"
- flirt peppino doerte "Komplimente"
- date! doerte pruefer "vergessen"

== 7 Anlassprobleme
Die [Tochter](leonie) der [Frau](birte), [die](birte) [Manni](manni) vor die Tür gesetzt hat, bricht in der Halle zusammen. Schwanger? [Leonie](leonie) winkt ab: bloß nichts gegessen. Doch [Kai](kai) hat schon [Opas](jupp) Ring geholt und stammelt einen Heiratsantrag. Dass die [Auszubildende](leonie) daraufhin nicht vor Glück, sondern vor Schreck weint, kränkt [ihn](kai) bis aufs Blut. [Er](kai) knallt den Ring auf die Werkbank, [sie](leonie) läuft hinaus und direkt in die Arme des [Lackierers](olek). [Olek](olek) fährt [sie](leonie) zu [ihrer](leonie) [Mutter](birte), hört drei Stunden lang zu und benimmt sich, zur Verwunderung aller, wie ein Gentleman.
- parent birte leonie "Tochter"
- breakup.past birte manni "vor die Tür"
- ill leonie "zusammen"
- pregnant! leonie "winkt"
+ propose kai leonie "Heiratsantrag"
- reject leonie kai "Schreck"
- sad leonie "weint"
- sad kai leonie "kränkt"
- help olek leonie "hört"

== 8 Vollgas
[Sala](peppino) singt unter dem Fenster. [Dörte](doerte) wirft keinen Schlüssel. [Dörte](doerte) wirft eine Rose. [Jupp](jupp) kommt aus der Klinik. [Er](jupp) ist wieder auf dem Damm. [Jupp](jupp) fragt nach [Manni](manni). [Manni](manni) liegt bei [Ayşe](ayse). Das weiß nur [Zündkerze](hund). [Zündkerze](hund) ist der [Hund](hund) der [Taxifahrerin](ayse). [Zündkerze](hund) bellt. [Dörte](doerte) schaut ins Taxi. Da liegen [Manni](manni) und [Ayşe](ayse) unter einer Decke. »Schon wieder [du](manni)!«, sagt [Dörte](doerte). Dann wendet [sie](doerte) sich an [Ayşe](ayse). »[Dir](ayse) hatte [ich](doerte) verziehen.«
- flirt doerte peppino "Rose"
- recover jupp "auf dem Damm"
+ affair ayse manni "liegt bei Ayşe"
- discover hund ayse+manni "weiß"
- discover doerte ayse+manni "schaut"
- accuse doerte ayse "verziehen"
- reconcile.past ayse doerte "verziehen"

== 9 Auffahrunfall
Die [Werkstattbesitzerin](doerte) reicht die Scheidung ein. Als die Post kommt, fährt [Manni](manni) dem [Zusteller](zusteller) vor Schreck ins Rad. [Ayşe](ayse) möchte [ihre](ayse) [Freundin](doerte) nicht ein zweites Mal an denselben [Kerl](manni) verlieren und schickt [ihn](manni) fort, obwohl [sie](ayse) dreißig Jahre auf [ihn](manni) gewartet hat. Versöhnt werden die [Frauen](ayse+doerte) von [Peppino](peppino), mit einem Eisbecher für zwei und einem Löffel. [Leonie](leonie) und der [Lackierer](olek) kommen Händchen haltend zur Arbeit. [Kai](kai) kündigt noch am selben Tag im väterlichen Betrieb und heuert auf einem Rheinschiff an.
+ divorce? doerte manni "Scheidung"
- injure zusteller manni "ins Rad"
- friend ayse doerte "Freundin"
- breakup ayse manni "fort"
- love ayse manni "gewartet"
+ reconcile ayse doerte "Versöhnt"
- help peppino ayse+doerte "Eisbecher"
- couple.start leonie olek "Händchen"
- quit kai "kündigt"
- hire kai "heuert"

== 10 Probefahrt
Der [Eismann](peppino) und die [Frau](doerte) mit dem Drehmomentschlüssel machen einen Ausflug nach [Zandvoort](@zandvoort). Am Strand zieht [sie](doerte) den Ehering ab, und was dann in der Pension geschieht, geht die Zuschauer nichts an. In der Werkstatt hält der [Seniorchef](jupp) die Stellung. [Ihm](jupp) wird von [Herrn Ewald](pruefer), dem [Versetzten](pruefer), der Betrieb stillgelegt, angeblich wegen Ölspuren. [Jupp](jupp) weiß es besser: gekränkte Eitelkeit. [Sein](jupp) [Sohn](manni) schläft wieder im Abschleppwagen, und zum Reden hat [er](manni) nur [Birtes](birte) [Tochter](leonie), [die](leonie) [ihm](manni) plötzlich gar nicht mehr so unausstehlich vorkommt wie [er](manni) einst [ihr](leonie).
- travel doerte+peppino "Ausflug" @zandvoort
+ sex doerte peppino "in der Pension"
- reject.past doerte pruefer "Versetzten"
- attack pruefer jupp "stillgelegt"
- sad pruefer doerte "gekränkte"
- discover jupp pruefer "weiß es besser"
- parent jupp manni "Sohn"
- parent birte leonie "Tochter"
- enemy.past leonie manni "unausstehlich"

== 11 Ersatzteile
Ein Anruf aus [Köln](@köln): [Kai](kai) ist auf dem Schiff in eine Winde geraten. [Eltern](doerte+manni), [Opa](jupp), [Exfreundin](leonie) und [Exkumpel](olek) quetschen sich in [Ayşes](ayse) Taxi. Die Hand des [Matrosen](kai) ist gerettet, die Laune auch, denn an [seinem](kai) Bett sitzt eine [Krankenschwester](schwester), mit [der](schwester) [er](kai) ganz offensichtlich schäkert. [Olek](olek) und [Kai](kai) schließen Frieden mit der jeweils gesunden Faust. Auf der Rückfahrt schlafen alle, nur [Manni](manni) nicht, [der](manni) vorne sitzt und zur [Fahrerin](ayse) sagt, dass [er](manni) 1989 die [Falsche](doerte) gefragt habe. Hinten macht [Dörte](doerte) ein Auge auf. »Fragt [euch](ayse+manni) halt noch mal«, murmelt [sie](doerte).
- injure kai "geraten"
- parent doerte+manni kai "Eltern"
- kin jupp kai "Opa"
- friend.past kai olek "Exkumpel"
- ex kai leonie "Exfreundin"
- recover kai "gerettet"
- flirt kai schwester "schäkert"
+ reconcile kai olek "Frieden"
- confess manni ayse "die Falsche"
- propose.past manni doerte "gefragt"
- help doerte ayse+manni "noch mal"

== 12 TÜV bis nächstes Jahr
Mit einer Stimme Mehrheit bekommt die Werkstatt die Plakette wieder, und [Ewald](pruefer) geht in Frühpension. Die [Geschiedenen](doerte+manni) teilen sich fortan Hebebühne und Buchhaltung, sonst nichts: [Er](manni) wohnt bei der [Taxifahrerin](ayse), [sie](doerte) über dem Eissalon. [Leonie](leonie) besteht [ihre](leonie) Zwischenprüfung und nimmt den [Lackierer](olek) mit zur Feier bei [Birte](birte), [die](birte) neuerdings einen [Zahnarzt](zahnarzt) liebt. [Kai](kai) heiratet auf dem Rhein die [Frau](schwester), [die](schwester) [ihm](kai) die Hand verband, und [Peppino](peppino) liefert die Torte. [Jupp](jupp) nimmt alle Wetten an, auch die aufs nächste Kind. [Er](jupp) gewinnt: Die [Braut](schwester) trinkt Wasser.
- quit pruefer "Frühpension"
- divorce.past doerte manni "Geschiedenen"
- colleague doerte manni "teilen"
- couple ayse manni "wohnt"
- housemate ayse manni "wohnt"
- couple doerte peppino "über dem Eissalon"
- find leonie "besteht"
- love birte zahnarzt "liebt"
+ wedding kai schwester "heiratet"
- treat.past kai schwester "verband"
- pregnant schwester kai "trinkt Wasser"
