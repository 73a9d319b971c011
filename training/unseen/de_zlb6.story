%series Nordring, dritte Stunde
%lang de
%genre school dramedy, Kiel, fan wiki episode summaries
%cast robin | Robin Pettersson; Robin | f
%cast luca | Luca | m
%cast mika | Mika | m
%cast toni | Toni | f
%cast ngozi | Ngozi | f
%cast achterberg | Dr. Achterberg; Achterberg | f
%cast emre | Emre Yavuz; Emre | m
%cast vertretung | Solveig Harms; Solveig | f
%cast hausmeister | - | m
%cast bibliothekarin | - | f
%cast pettersson | Herr Pettersson; Pettersson | m
%cast zehntklaessler | Jarne | m
%cast aushilfe | - | f
%cast tonimutter | - | f
%cast exmann | - | m
%cast oma | Oma Pettersson | f

== 1
Die Ferien sind vorbei, und [Robin](robin), [die](robin) im Juni noch mit [Luca](luca) ging, kommt am ersten Schultag Arm in Arm mit [Mika](mika) durchs Tor, dem besten [Kumpel](mika) des [Verlassenen](luca). [Luca](luca) wirft [seinen](luca) Kakao gegen die Turnhalle. Die Flecken muss der [Hausmeister](hausmeister) abwaschen, [der](hausmeister) daraufhin bei [Schulleiterin](achterberg) [Achterberg](achterberg) eine Ansage fordert. Außerdem neu am Nordring: der [Referendar](emre) [Emre Yavuz](emre), [der](emre) vor Aufregung die falsche Klasse unterrichtet, und eine [Vertretung](vertretung) für Sport, [die](vertretung) [ihm](emre) den Weg zeigt.
- couple.past luca robin "ging"
+ couple mika robin "Arm in Arm"
- friend luca mika "Kumpel"
- breakup.past robin luca "Verlassenen"
- sad luca "wirft"
- boss achterberg hausmeister "Schulleiterin"
- hire emre+vertretung "neu"
- help vertretung emre "zeigt"

== 2
[Toni](toni) ist [Robins](robin) [Stiefschwester](toni). [Toni](toni) hasst das Wort. [Toni](toni) liebt Handball. [Tonis](toni) [Mutter](tonimutter) hat im August [Robins](robin) [Vater](pettersson) geheiratet, und nun teilen die [Mädchen](robin+toni) ein Zimmer. [Robin](robin) schnarcht. [Toni](toni) filmt das Schnarchen. Der Film landet im Klassenchat. [Ngozi](ngozi) lacht, dann bereut [Ngozi](ngozi) es. Die [Vertretung](vertretung) beruft [Toni](toni) in die Mannschaft. [Luca](luca) sieht vom Zaun aus zu. Eine Papierkugel trifft [ihn](luca). Sie kommt von [Mika](mika).
- kin robin toni "Stiefschwester"
- parent tonimutter toni "Mutter"
- parent pettersson robin "Vater"
- wedding.past pettersson tonimutter "geheiratet"
- housemate robin toni "teilen"
+ betray toni robin "filmt"
- hire toni vertretung "beruft"
- attack mika luca "trifft"

== 3
Weil im Lehrerzimmer nur noch ein Fach frei ist, müssen [Yavuz](emre) und die [Sportlehrerin](vertretung) es sich teilen, und so liegt zwischen Vokabeltests und Trillerpfeifen eines Tages ein Zettel, auf dem [er](emre) [sie](vertretung) fragt, ob [sie](vertretung) mit [ihm](emre) essen gehe. Leider findet ihn der [Hausmeister](hausmeister), [der](hausmeister) seinerseits seit Jahren für die [Bibliothekarin](bibliothekarin) schwärmt und meint, das Papier sei von [ihr](bibliothekarin). Mit Fliege erscheint [er](hausmeister) im Lokal. Die [Vertretung](vertretung), [die](vertretung) von nichts weiß, ist zufällig auch da; [Emre](emre) wartet zu Hause.
- colleague emre vertretung "Lehrerzimmer"
- invite emre vertretung "fragt"
- date? emre vertretung "essen gehe"
- find hausmeister "findet"
- love hausmeister bibliothekarin "schwärmt"
- invite! bibliothekarin hausmeister "meint"
+ meet hausmeister vertretung "zufällig auch da"

== 4
Auf der Klassenfahrt nach [Amrum](@amrum) schläft keiner vor drei. [Luca](luca), [der](luca) eigentlich schmollen wollte, lernt [Ngozi](ngozi) von einer neuen Seite kennen: Die stille [Mathekönigin](ngozi) spielt Gitarre und tröstet [ihn](luca) mit Liedern über Wattwürmer. Als [sie](ngozi) [ihm](luca) die Akkorde zeigt, berühren sich [ihre](luca+ngozi) Finger, dann [ihre](luca+ngozi) Lippen. [Mika](mika) platzt mit der Taschenlampe herein und feixt. [Robin](robin) lacht nicht mit. Noch in derselben Nacht zofft [sie](robin) sich mit [ihrem](robin) [Freund](mika) so laut, dass [Dr. Achterberg](achterberg) im Pyjama erscheint.
- travel luca+mika+ngozi+robin "Klassenfahrt" @amrum
- help ngozi luca "tröstet"
+ kiss luca ngozi "Lippen"
- discover mika luca+ngozi "platzt"
- couple mika robin "Freund"
- quarrel mika robin "zofft"

== 5
Ein [Zehntklässler](zehntklaessler), [der](zehntklaessler) auf dem Schulhof Vapes verkauft, nimmt jüngeren Schülern das Pausengeld ab, und ausgerechnet [Toni](toni) hat sich in [ihn](zehntklaessler) verknallt. [Ihre](toni) [Trainerin](vertretung) merkt es daran, dass [sie](toni) keinen Ball mehr fängt. Der [Junge](zehntklaessler) lässt [sie](toni) eine Tasche aufbewahren. [Robin](robin) schaut hinein, erschrickt und trägt das Ding zu [Herrn Pettersson](pettersson), [ihrem](robin) [Vater](pettersson). [Der](pettersson) brüllt [seine](pettersson) [Stieftochter](toni) an, bis [sie](toni) aus dem Fenster steigt und verschwindet.
- steal zehntklaessler _ "nimmt"
- love toni zehntklaessler "verknallt"
- advisor vertretung toni "Trainerin"
- discover vertretung toni "merkt"
- discover robin "schaut"
+ reveal robin pettersson "trägt"
- parent pettersson robin "Vater"
- quarrel pettersson toni "brüllt"
- kin pettersson toni "Stieftochter"
+ flee toni pettersson "verschwindet"

== 6
[Toni](toni) sitzt im Geräteraum. Der [Hausmeister](hausmeister) entdeckt [Toni](toni) beim Fegen. Statt zu petzen, kocht [er](hausmeister) Suppe. [Er](hausmeister) erzählt [ihr](toni) von der [Bibliothekarin](bibliothekarin). [Sie](toni) rät [ihm](hausmeister), endlich ein Buch auszuleihen. [Robin](robin) sucht die halbe Stadt ab. [Luca](luca) sucht mit. Gegen Mitternacht finden [sie](luca+robin) die [Ausreißerin](toni) vor dem Suppentopf. [Robin](robin) heult. [Toni](toni) heult auch. [Toni](toni) sagt zum ersten Mal [Schwester](robin).
- find hausmeister toni "entdeckt"
- help hausmeister toni "kocht"
- help toni hausmeister "rät"
- help luca robin "sucht mit"
- find luca+robin toni "finden"
- sad robin+toni "heult"
+ reconcile robin toni "Schwester"

== 7
Für den Mittwochskurs hat der [Hausmeister](hausmeister) einen Roman von achthundert Seiten entliehen und gibt ihn ungelesen, aber mit einem Gänseblümchen darin zurück, worauf die [Bibliothekarin](bibliothekarin) [ihm](hausmeister) errötend einen Platz neben dem Heizkörper anbietet. [Achterberg](achterberg) bestellt [Emre](emre) zu sich: Jemand hat anonym behauptet, [er](emre) gebe hübschen Schülerinnen bessere Noten. [Er](emre) schwört, es sei gelogen. Dass die [Direktorin](achterberg) [ihn](emre) trotzdem beurlaubt, bringt [seine](emre) [Kollegin](vertretung) derart auf, dass [sie](vertretung) [ihm](emre) auf dem Parkplatz einen Kuss gibt und danach [ihre](vertretung) Trillerpfeife sucht.
- gift hausmeister bibliothekarin "Gänseblümchen"
- flirt bibliothekarin hausmeister "errötend"
- boss achterberg emre "bestellt"
- accuse _ emre "behauptet"
+ quit emre achterberg "beurlaubt"
- colleague emre vertretung "Kollegin"
- sad vertretung achterberg "bringt"
+ kiss emre vertretung "Kuss"

== 8
[Mika](mika) hat geschrieben. Anonym. [Mika](mika) wollte eine Vier weniger. [Ngozi](ngozi) erkennt [seine](mika) Kommafehler. [Ngozi](ngozi) sagt es [Robin](robin). [Robin](robin) sagt es der ganzen Klasse. [Mika](mika) nennt [Robin](robin) eine Verräterin. [Robin](robin) nennt [Mika](mika) ab sofort gar nichts mehr, denn es ist Schluss. Der [Verleumder](mika) muss zur [Direktorin](achterberg). Dort wartet auch [Yavuz](emre). [Mika](mika) bittet [ihn](emre) um Verzeihung. [Yavuz](emre) korrigiert den Satz, dann reicht [er](emre) [ihm](mika) die Hand.
- accuse.past mika emre "Anonym"
- discover ngozi mika "erkennt"
- reveal ngozi robin "sagt es Robin"
+ reveal robin _ "sagt es der ganzen Klasse"
- accuse mika robin "nennt"
+ breakup robin mika "Schluss"
- reconcile emre mika "Hand"

== 9
Das Handballfinale gegen [Eckernförde](@eckernfoerde) gerät zur Nervenprobe, da sich die beste [Werferin](toni) beim Aufwärmen den Daumen staucht und der [Zehntklässler](zehntklaessler), [dessen](zehntklaessler) richtiger Name laut Anzeige [Jarne](zehntklaessler) lautet, von zwei Beamten von der Tribüne geholt wird. [Toni](toni) spielt mit links. Nach dem Siegtor hebt [Ngozi](ngozi) [sie](toni) hoch, dreht [sie](toni) im Kreis und merkt erst da, wie sehr [ihr](ngozi) die Knie zittern, und zwar nicht wegen des Gewichts. [Luca](luca), [ihr](ngozi) [Freund](luca) seit [Amrum](@amrum), jubelt ahnungslos mit.
- injure toni "staucht"
- arrest _ zehntklaessler "geholt"
+ find toni "Siegtor"
+ love.start ngozi toni "zittern"
- couple luca ngozi "Freund"
- happy luca "jubelt"
- discover! luca ngozi "ahnungslos"

== 10
Über den Dächern des Nordrings kreisen Möwen, in der Mensa gibt es Grünkohl, und die Heizung pfeift wie eine alte Lok. In Raum 12 hält [Emre](emre) eine Stunde über das Gedicht [Der Panther](*panther), bei der sogar die letzte Reihe wach bleibt. Die [Bibliothekarin](bibliothekarin) hat Urlaub; [ihre](bibliothekarin) [Aushilfe](aushilfe) stempelt falsch. Der [Hausmeister](hausmeister) hat ebenfalls Urlaub. Man zählt eins und eins zusammen. Nach Schulschluss gesteht [Ngozi](ngozi) [Luca](luca) auf der Treppe, dass [sie](ngozi) jemand [anderen](toni) mag. [Er](luca) nickt lange.
- couple? bibliothekarin hausmeister "zusammen"
+ reveal ngozi luca "gesteht"
- love ngozi toni "mag"

== 11
[Solveig Harms](vertretung), so steht der Name der [Vertretung](vertretung) nun an einem eigenen Fach, hat eine feste Stelle bekommen und zieht am Wochenende mit [Emre](emre) zusammen. Beim Kistenschleppen hilft, mit saurer Miene, [ihr](vertretung) geschiedener [Mann](exmann), [der](exmann) noch immer auf eine zweite Chance hofft. Unten im Hof nimmt [Toni](toni) allen Mut zusammen, fragt [Ngozi](ngozi), ob [sie](ngozi) mit [ihr](toni) zum Abschlussball wolle, und wird auf die Nase geküsst. [Luca](luca) und [Robin](robin), die beiden [Übriggebliebenen](luca+robin), teilen sich auf der Mauer einen Kakao. Diesmal fliegt er nirgendwohin.
- hire vertretung "feste Stelle"
+ move emre+vertretung "zusammen"
- help exmann vertretung "hilft"
- ex exmann vertretung "geschiedener Mann"
- divorce.past exmann vertretung "geschiedener"
- reconcile? exmann vertretung "zweite Chance"
- invite toni ngozi "fragt"
- date? ngozi toni "Abschlussball"
+ kiss ngozi toni "geküsst"

== 12
Abschlussball. [Oma Pettersson](oma) bringt eine Bowle mit, vor der schon der [Sohn](pettersson) gewarnt hat. [Mika](mika) trinkt drei Gläser, weint und umarmt [Luca](luca); damit ist die alte Kumpanei wieder gekittet. Der [Hausmeister](hausmeister) und die [Bibliothekarin](bibliothekarin), braungebrannt, zeigen [ihre](bibliothekarin+hausmeister) Verlobungsringe. [Emre](emre) hat die Prüfung bestanden und wirbelt [seine](emre) [Solveig](vertretung) durch die Halle. Als die [Schulleiterin](achterberg) das Licht ausmacht, fehlen [vier](luca+ngozi+robin+toni): [Zwei](ngozi+toni) knutschen hinter dem Tor, und [zwei](luca+robin), [die](luca+robin) es schon einmal miteinander versucht haben, fangen draußen am Leuchtturm wieder von vorne an.
- celebrate _ "Abschlussball"
- parent oma pettersson "Sohn"
- sad mika "weint"
+ reconcile luca mika "gekittet"
- engaged bibliothekarin hausmeister "Verlobungsringe"
- find emre "bestanden"
- kiss ngozi toni "knutschen"
- couple.past luca robin "versucht"
+ reconcile luca robin "von vorne"
