%series Station Thetis
%lang de
%genre deep-sea science fiction, radio play log
%cast ylva | Kommandantin Ylva Sandberg; Ylva; Sandberg | f
%cast ozan | Ozan Peker; Ozan | m
%cast mireille | Dr. Mireille Achterberg; Mireille; Achterberg | f
%cast quist | Jasper Quist; Quist; Jasper | m
%cast noriko | Noriko Hayashi; Noriko | f
%cast cleo | Cleo | n
%cast brack | Leopold Brack; Brack | m
%cast bastian | Bastian Peker; Bastian | m
%cast stimme | - | n
%cast pilvi | Pilvi | f
%cast leif | Leif | m
%cast krake | Gustav | m
%cast wesen | - | n
%cast pilot | - | f

== 1 Tauchtag 1
Fünf Leute, elf Kilometer Wasser darüber. [Kommandantin Ylva Sandberg](ylva) begrüßt den [Neuzugang](ozan): [Ozan Peker](ozan), [Schweißer](ozan), angeheuert drei Tage vor dem Abstieg. [Funker](quist) [Jasper Quist](quist) kennt [ihn](ozan) von früher und reicht [ihm](ozan) nicht die Hand. In der Vorratskammer poltert es. [Bordcomputer](cleo) [Cleo](cleo) meldet ein sechstes Herz an Bord. Zwischen den Mehlsäcken hockt [Pilvi](pilvi), vierzehn, blinde [Passagierin](pilvi). „Hallo, [Mama](ylva)“, sagt [sie](pilvi) zur [Chefin](ylva).
- meet ozan ylva "begrüßt"
+ hire ozan "angeheuert"
- meet.past ozan quist "kennt"
- reject quist ozan "nicht die Hand"
- discover cleo pilvi "meldet"
+ find _ pilvi "hockt"
- parent ylva pilvi "Mama"

== 2 Tauchtag 4
Umkehren ausgeschlossen, der Lift fährt erst in vierzig Tagen. [Ylva](ylva) tobt. [Pilvi](pilvi) ist vor einem weiteren Winter bei [ihrem](pilvi) [Vater](leif) ausgerissen, [der](leif) seit der Scheidung kaum spricht. [Noriko Hayashi](noriko), [Ärztin](noriko) und [Köchin](noriko) in einer Person, räumt dem [Mädchen](pilvi) die obere Koje in [ihrer](noriko) Kabine frei. Nachtwache: [Ozan](ozan) hört im Rauschen des Hydrofons jemanden [seinen](ozan) Namen flüstern. Die [Stimme](stimme) ist die eines [Menschen](bastian), [den](bastian) [er](ozan) vor zwei Jahren betrauert hat.
- sad ylva "tobt"
- flee.past pilvi leif "ausgerissen"
- parent leif pilvi "Vater"
- divorce.past leif ylva "Scheidung"
+ housemate.start noriko pilvi "obere Koje"
- help noriko pilvi "räumt"
+ discover ozan stimme "hört"
- sad.past ozan bastian "betrauert"
- die.past bastian "betrauert"

== 3 Tauchtag 5
[Mireille Achterberg](mireille), [Meeresbiologin](mireille), glaubt nicht an Gespenster, wohl aber an [Ozans](ozan) Oberarme. [Sie](mireille) lässt [ihn](ozan) am Mikroskop gucken, so nah, dass [er](ozan) [ihre](mireille) Wimpern zählen könnte. [Er](ozan) erzählt von [Bastian](bastian), dem großen [Bruder](bastian), verschollen mit Station Zwei. [Quist](quist) lauscht am Schott und wird kreidebleich. Kurz darauf fehlt eine Seite im Funkbuch. [Cleo](cleo) hat es gesehen, ist aber, wie [es](cleo) höflich mitteilt, nicht gefragt worden.
- love mireille ozan "Oberarme"
- flirt mireille ozan "Wimpern"
- reveal ozan mireille "erzählt"
- sibling bastian ozan "Bruder"
+ lose.past ozan bastian "verschollen"
- discover quist "lauscht"
- sad quist "kreidebleich"
+ steal _ "fehlt"
- discover.past cleo "gesehen"
- reveal! cleo "nicht gefragt"

== 4 Tauchtag 9
Erster Außeneinsatz. Ein Kabel reißt, [Ozans](ozan) Anzug bekommt einen Riss unterm Arm. [Mireille](mireille) zerrt [ihn](ozan) an der Nabelschnur in die Schleuse zurück. Diagnose von [Noriko](noriko): Dekompression, linkes Ohr taub, zwei Tage Kammer. Die [Kommandantin](ylva) prüft das Kabel. Angesägt! [Ihr](ylva) Blick geht durch die Messe, von Gesicht zu Gesicht. Beim Abwasch bringt [Pilvi](pilvi) einem [Oktopus](krake) vor dem Bullauge das Winken bei und tauft [ihn](krake) [Gustav](krake).
- injure ozan "Dekompression"
+ rescue mireille ozan "zerrt"
- treat ozan noriko "Diagnose"
- investigate ylva "prüft"
+ attack _ ozan "Angesägt"
- discover ylva "Angesägt"

== 5 Tauchtag 12
Schaltgespräch mit der Oberfläche. [Leopold Brack](brack), [dem](brack) die Station gehört, verlangt die Bohrung bis Sonntag, sonst gebe es für keinen eine Prämie. [Mireille](mireille) widerspricht: Da unten lebt etwas, das antwortet. [Brack](brack) feuert [sie](mireille) vor laufendem Band. „Auf [Ihre](brack) Kündigung pfeife [ich](mireille), der Lift kommt ja erst im Mai.“ [Ylva](ylva) muss grinsen und stellt sich hinter [ihre](ylva) [Forscherin](mireille). Im Kopfhörer wieder die [Stimme](stimme): „[Ozan](ozan). Nicht bohren.“
- threaten brack _ "sonst"
- quarrel brack mireille "widerspricht"
+ quit mireille brack "feuert"
- happy ylva "grinsen"
+ help ylva mireille "stellt"
- boss ylva mireille "Forscherin"

== 6 Tauchtag 15
[Quist](quist) trinkt. [Er](quist) lallt [Noriko](noriko) ins Ohr, was auf der herausgerissenen Seite stand: der Notruf von Station Zwei, den [er](quist) damals auf [Bracks](brack) Geheiß nie weitergeleitet hat. Drei Tage lang riefen sie. [Noriko](noriko), seit Jahren heimlich verliebt in den [Säufer](quist), ringt mit der Schweigepflicht. [Pilvi](pilvi) nimmt [ihr](noriko) die Entscheidung ab. [Sie](pilvi) lag in der oberen Koje und war wach. Beim Frühstück landet [Ozans](ozan) Faust in [Jaspers](quist) Gesicht.
+ reveal quist noriko "lallt"
- betray.past brack+quist _ "nie weitergeleitet"
- boss.past brack quist "Geheiß"
- love noriko quist "verliebt"
- discover pilvi quist "wach"
- reveal pilvi _ "nimmt"
+ attack ozan quist "Faust"

== 7 Tauchtag 16
[Quist](quist) ist mit dem Ein-Mann-Boot auf und davon, Kurs Station Zwei. [Ylva](ylva) untersagt jede Verfolgung. [Ozan](ozan) schert sich nicht darum, und [Mireille](mireille) sitzt schon im Beiboot, als [er](ozan) einsteigt. Unterwegs, bei vier Grad und halber Beleuchtung, wärmen [die zwei](mireille+ozan) einander auf die älteste Art. Vor [ihnen](mireille+ozan) taucht das Wrack auf. Darin brennt Licht. Jemand hat die Luken von innen verschweißt, mit einer Naht, die [Ozan](ozan) unter Tausenden erkennen würde.
+ flee quist "auf und davon"
- travel mireille+ozan "Beiboot"
+ sex mireille ozan "auf die älteste Art"
- discover ozan "erkennen"

== 8 Tauchtag 17
[Er](bastian) lebt! Bärtig, abgemagert, halb irr vor Einsamkeit öffnet [Bastian Peker](bastian) die Luke. Die [Stimme](bastian) im Hydrofon war [seine](bastian). Die [Brüder](bastian+ozan) lachen und heulen zugleich. In der Ecke kauert, gefesselt mit Isolierband, [Quist](quist): [Er](quist) sei gekommen, um Abbitte zu tun, beteuert [er](quist). [Bastian](bastian) hat [ihm](quist) erst eins übergezogen und dann zugehört. [Sein](bastian) Preis für die Vergebung ist eine Aussage gegen [Brack](brack), vor Kameras.
+ die! bastian "lebt"
- sad bastian "Einsamkeit"
+ find mireille+ozan bastian "öffnet"
- sibling bastian ozan "Brüder"
- happy bastian+ozan "lachen"
- abduct bastian quist "gefesselt"
- reconcile? bastian quist "Vergebung"
- travel.past quist "gekommen"
- attack.past bastian quist "übergezogen"
- accuse? quist brack "Aussage"

== 9 Tauchtag 20
Auf der Thetis ist die Hölle los. [Brack](brack) hat per Fernsteuerung die Bohrung gestartet und [Cleo](cleo) dafür das Gewissen abgeklemmt. [Ylva](ylva) stößt [ihre](ylva) [Tochter](pilvi) aus dem Weg einer Stahltür und verliert drei Finger. [Noriko](noriko) operiert bei Kerzenlicht. [Pilvi](pilvi) redet auf den [Rechner](cleo) ein wie auf ein krankes Pferd, bis [Cleo](cleo) sich erinnert, wer [es](cleo) ist, und dem [Konzernherrn](brack) den Zugang sperrt. Der Bohrer steht. Draußen antwortet etwas Großes.
- attack brack cleo "abgeklemmt"
+ rescue ylva pilvi "stößt"
- parent ylva pilvi "Tochter"
- injure ylva "verliert"
- treat ylva noriko "operiert"
- help pilvi cleo "redet"
+ recover cleo "erinnert"
- reject cleo brack "sperrt"

== 10 Tauchtag 21
Rückkehr des Beiboots, vier Köpfe darin. [Noriko](noriko) mustert den [Funker](quist) von oben bis unten und knallt [ihm](quist) eine Schüssel Reis hin; so viel zum Thema Liebeserklärung. Die [Kommandantin](ylva), den Verband um die Hand, sollte [Ozan](ozan) wegen Meuterei melden und schüttelt stattdessen [seinem](ozan) [Bruder](bastian) die Rechte. Vor dem Bullauge schwebt ein hundert Meter langes [Wesen](wesen), und [Gustav](krake) sitzt [ihm](wesen) auf der Stirn. [Er](krake) winkt.
+ return bastian+mireille+ozan+quist "Rückkehr"
- gift noriko quist "Reis"
- accuse! ylva ozan "melden"
- sibling bastian ozan "Bruder"
- meet bastian ylva "schüttelt"

== 11 Tauchtag 40
Der Lift ist da. [Pilotin](pilot) und zwei Anwälte des Konzerns steigen aus, mit Schweigeverträgen im Koffer. [Ylva](ylva) verfüttert die Papiere an [Gustav](krake). Das Band mit [Quists](quist) Aussage ist längst oben, übertragen von [Cleo](cleo); [Brack](brack) sitzt seit dem Morgen in Untersuchungshaft. [Bastian](bastian) darf in die Sonne. [Ozan](ozan) nicht: [Er](ozan) bleibt unten bei [seiner](ozan) [Liebsten](mireille) und dem [Wesen](wesen). [Pilvi](pilvi) ruft per Funk [ihren](pilvi) [Vater](leif) an und sagt, [er](leif) solle endlich einmal reden. Und [Leif](leif) redet.
- travel pilot "steigen"
- gift ylva krake "verfüttert"
- accuse quist brack "Aussage"
- reveal cleo _ "übertragen"
+ arrest _ brack "Untersuchungshaft"
- travel? bastian "in die Sonne"
- travel! ozan "bleibt"
+ couple mireille ozan "Liebsten"
- parent leif pilvi "Vater"
