%series Die Raben von Sankt Ursula
%lang de
%genre girls' war at a boarding school in Luzern, recap column with long sentences
%cast valentina | Valentina Brugger; Valentina; Brugger | f
%cast noor | Noor Haddad; Noor | f
%cast cosette | Cosette | f
%cast ivy | Ivy | f
%cast matteo | Matteo Brugger; Matteo | m
%cast rektorin | Dr. Agathe Zbinden; Zbinden | f
%cast lehrer | Herr Lüthi; Lüthi | m
%cast gregor | Gregor Brugger; Gregor | m
%cast schwester | Schwester Klara; Klara | f
%cast koch | - | m
%cast detektiv | - | m
%cast salma | Salma Haddad; Salma | f

== 1 Die Stipendiatin
Kaum ist [Noor Haddad](noor) aus dem Postauto gestiegen, da hat [sie](noor) schon eine [Feindin](valentina): [Valentina Brugger](valentina), [Tochter](valentina) des [Mannes](gregor), [der](gregor) den Neubau bezahlt, duldet am Fensterbett niemanden, und die [Neue](noor) hat sich gerade hineingelegt. [Cosette](cosette) und [Ivy](ivy), die beiden [Hofdamen](cosette+ivy) der [Bankierstochter](valentina), leeren [ihr](noor) den Koffer in den See. Hinterhergesprungen wird nicht; [Noor](noor) geht in die Küche, leiht sich beim [Koch](koch) einen Fischkescher und serviert am nächsten Morgen [Valentinas](valentina) Kaschmir, sorgsam paniert. [Dr. Agathe Zbinden](rektorin), die [Rektorin](rektorin), bestraft [beide](noor+valentina) mit demselben Zimmer.
- enemy noor valentina "Feindin"
- parent gregor valentina "Tochter"
- friend cosette+ivy valentina "Hofdamen"
+ attack cosette+ivy noor "leeren"
- help koch noor "leiht"
+ attack noor valentina "paniert"
- housemate.start noor valentina "demselben Zimmer"

== 2 Kreidestrich
Quer durchs Zimmer läuft nun ein Strich. Auf der einen Seite schnarcht [Valentina](valentina), auf der anderen schreibt [Noor](noor) an [ihre](noor) [Mutter](salma) in [Biel](@biel), [die](salma) nachts Büros putzt, unter anderem, was keine der [Zimmergenossinnen](noor+valentina) weiß, das von [Gregor Brugger](gregor). [Herr Lüthi](lehrer), [den](lehrer) man [seines](lehrer) Schnurrbarts wegen den Walfänger nennt, gibt der [Stipendiatin](noor) die Hauptrolle in der Antigone. [Valentina](valentina), seit vier Jahren auf Hauptrollen abonniert, kriegt den Boten. Als [sie](valentina) den Text zerreißt, klebt [Ivy](ivy) ihn heimlich wieder zusammen, doch nicht für [sie](valentina).
- parent salma noor "Mutter"
- housemate noor valentina "Zimmergenossinnen"
- discover! noor+valentina salma "weiß"
- hire salma gregor "putzt"
+ hire noor lehrer "Hauptrolle"
- sad valentina "zerreißt"
- help ivy noor "klebt"

== 3 Der Bruder
Zum Familiensonntag reist [Matteo](matteo) an, zwei Jahre älter als die [Zicke](valentina) vom Dienst und ungleich sanfter. Dass der [Student](matteo) beim Rundgang ausgerechnet [Noor](noor) zuhört, und zwar vierzig Minuten am Stück, missfällt [seiner](matteo) [Schwester](valentina) so sehr, dass [sie](valentina) [ihn](matteo) mit Migräne nach Hause schickt. Im Auto merkt [er](matteo), dass in [seiner](matteo) Jacke ein fremder Kescher steckt. Zur selben Zeit wird im Lehrerzimmer die Kasse der Theatergruppe aufgebrochen gefunden, und [Cosette](cosette) hat, wie immer, nichts gesehen.
- travel matteo "reist"
- sibling matteo valentina "Schwester"
+ love? matteo noor "zuhört"
- jealous valentina noor "missfällt"
- betray valentina matteo "Migräne"
- steal _ "aufgebrochen"

== 4 Haussuchung
[Schwester Klara](schwester), die letzte [Nonne](schwester) im Haus, findet das Geld unter [Noors](noor) Matratze. Wer es hingelegt hat, kann man sich denken; die [Rektorin](rektorin) denkt nicht, [sie](rektorin) wirft das [Mädchen](noor) aus der Antigone und droht mit dem nächsten Zug. Das letzte Wort hat [Ivy](ivy), [die](ivy) in der Kapelle vor versammelter Schule aufsteht und bekennt, [Cosette](cosette) habe [sie](ivy) gebeten, Schmiere zu stehen. Die [Beschuldigte](cosette) wird erst rot, dann weiß, dann ist [sie](cosette) nicht mehr da. Der [Koch](koch) fischt [sie](cosette) nach Mitternacht aus dem eiskalten See, in den [sie](cosette) bis zum Hals gestiegen war.
- find schwester "findet"
- quit noor rektorin "wirft"
- threaten rektorin noor "droht"
+ reveal ivy _ "bekennt"
- accuse ivy cosette "Beschuldigte"
- steal? cosette _ "Schmiere"
- flee cosette "nicht mehr da"
+ rescue koch cosette "fischt"

== 5 Fieber
Mit Lungenentzündung liegt [Cosette](cosette) auf der Krankenstation, gepflegt von der [Nonne](schwester) und besucht von keiner, bis [Noor](noor) mit Zwieback kommt. Warum tue [sie](noor) das, nach allem? „Weil [mir](noor) langweilig ist“, behauptet die [Besucherin](noor). Die [Kranke](cosette) flüstert, es sei [Valentina](valentina) gewesen, von [der](valentina) der Plan stammte; [sie](cosette) habe nur getan, was [sie](cosette) immer tue. Vor der Tür steht die [Genannte](valentina) mit Blumen, hört jedes Wort und wirft den Strauß in den nächstbesten Eimer.
+ ill cosette "Lungenentzündung"
- treat cosette schwester "gepflegt"
- help noor cosette "Zwieback"
+ reveal cosette noor "flüstert"
- betray.past valentina noor "Plan"
- discover valentina cosette "hört"

== 6 Briefgeheimnis
[Valentina](valentina) rächt sich, indem [sie](valentina) [Noors](noor) Post öffnet. Was [sie](valentina) findet, stammt allerdings nicht von der [Putzfrau](salma), sondern von [Gregor Brugger](gregor): Schecks, jeden Monat, seit sechzehn Jahren. Dem [Kind](valentina) wird schwindlig, [es](valentina) rechnet und rechnet. Entweder die [Konkurrentin](noor) erpresst den [Vater](gregor), oder [sie](noor) ist mehr als eine Konkurrentin. Ein [Privatdetektiv](detektiv), bezahlt aus der Ferienkasse, soll es herausfinden; [er](detektiv) isst erst einmal den ganzen Zopf auf.
- betray valentina noor "rächt"
- enemy noor valentina "Konkurrentin"
- discover valentina noor "findet"
- gift gregor salma "Schecks"
- threaten? noor gregor "erpresst"
- parent gregor valentina "Vater"
- sibling? noor valentina "mehr als"
+ investigate detektiv noor "herausfinden"
- hire detektiv valentina "bezahlt"

== 7 Antigone
Der Abend der Premiere: [Herr Lüthi](lehrer) hat, gegen die [Rektorin](rektorin), [Noor](noor) wieder auf den Plan gerufen. In der ersten Reihe sitzt [Salma](salma) neben dem [Geldgeber](gregor), [der](gregor) dreimal den Hut verliert. Auf der Bühne bringt [Valentina](valentina) als Bote den einen Satz, den [sie](valentina) hat, so beklemmend hervor, dass das Haus verstummt. Als der Vorhang fällt, umarmt [Matteo](matteo) die [Hauptdarstellerin](noor) einen Herzschlag zu lang, worauf der [Detektiv](detektiv) sich räuspert und [Valentina](valentina) ein Kuvert reicht. Darin steht, dass [Noors](noor) [Vater](gregor) nicht in [Beirut](@beirut) gefallen ist.
- hire noor lehrer "auf den Plan"
- create noor+valentina "Premiere"
- sad gregor "dreimal"
- flirt matteo noor "umarmt"
- reveal detektiv valentina "reicht"
+ die! gregor "nicht in Beirut"
+ parent gregor noor "Vater"

== 8 Halbe Sachen
[Valentina](valentina) behält das Kuvert für sich und wird, man traut seinen Augen nicht, freundlich. [Sie](valentina) radiert den Kreidestrich weg. [Noor](noor) wittert eine Falle und schläft mit einem Zirkel. Erst als [Matteo](matteo) der [Schwarzhaarigen](noor) einen Ring aus Draht überreicht und um ein Rendezvous bittet, hält es die [Eingeweihte](valentina) nicht mehr aus. Das gehe nicht, schreit [sie](valentina), [die beiden](matteo+noor) seien Geschwister, und schlägt sich die Hand vor den Mund, zu spät. Der [Bruder](matteo) lässt den Draht fallen. [Noor](noor) begreift noch langsamer als [er](matteo), und doch schneller, als [ihr](noor) lieb ist.
- reveal! valentina noor "für sich"
- accuse noor valentina "wittert"
- gift matteo noor "Draht"
- invite matteo noor "Rendezvous"
+ reveal valentina matteo+noor "schreit"
- sibling matteo noor "Geschwister"
- discover noor matteo "begreift"

== 9 Elternsprechtag
[Salma](salma) und [Gregor](gregor) sollen sich erklären. [Er](gregor) nennt es einen Fehltritt, [sie](salma) nennt es vier Jahre. [Er](gregor) habe [sie](salma) geliebt, bis [seine](gregor) Frau schwanger wurde; danach habe [er](gregor) bezahlt. [Salma](salma) legt die ungeöffneten Schecks auf den Tisch, allesamt. Davon habe [sie](salma) keinen Rappen angerührt, die [Tochter](noor) sei mit [ihrer](salma) Arbeit großgeworden. Im Türrahmen stehen [Noor](noor), [Valentina](valentina) und [Matteo](matteo). Auf die Frage, ob [er](gregor) sich schäme, sagt [Gregor Brugger](gregor) zum ersten Mal im Leben nichts, was auf einer Rechnung stehen könnte.
- affair.past gregor salma "Fehltritt"
- cheat.past gregor _ "Fehltritt"
- love.past gregor salma "geliebt"
- reject.past salma gregor "ungeöffneten"
- parent salma noor "Tochter"
- pregnant.past _ gregor "schwanger"
- gift.past gregor salma "Schecks"
+ reveal gregor+salma _ "erklären"
- sad gregor "schäme"

== 10 Auswärtsspiel
[Noor](noor) haut mitten in der Nacht ab, zu Fuß, Richtung [Biel](@biel). Wer [sie](noor) sucht, das sind nicht die Lehrer, das ist [Valentina](valentina), [die](valentina) in Hausschuhen durch den Schnee stapft und den Namen der [Schwester](noor) brüllt, den [sie](valentina) nie zuvor freundlich ausgesprochen hat. Bei Tagesanbruch findet [sie](valentina) [sie](noor) in einem Buswartehäuschen, tiefgekühlt und wütend. [Beide](noor+valentina) weinen, dann lachen [sie](noor+valentina), dann prügeln [sie](noor+valentina) sich, dann lachen [sie](noor+valentina) wieder. [Schwester Klara](schwester), mit dem Traktor im Anrollen, hupt.
+ flee noor "haut"
- find valentina noor "findet"
- sibling noor valentina "Schwester"
- sad noor+valentina "weinen"
- quarrel noor valentina "prügeln"
+ reconcile noor valentina "lachen"

== 11 Neue Ordnung
Gemeinsam ziehen die [Schwestern](noor+valentina) in den Krieg, und zwar gegen die [Rektorin](rektorin), [die](rektorin) Stipendien streichen will. [Ivy](ivy) malt Plakate, [Cosette](cosette), genesen, druckt, der [Koch](koch) streikt mit. Auf der Schulversammlung wird [Zbinden](rektorin) ausgebuht; [sie](rektorin) reicht beim Kanton [ihren](rektorin) Abschied ein. [Herr Lüthi](lehrer) übernimmt kommissarisch und lässt als Erstes das Fensterbett verlosen. Der [Detektiv](detektiv), ohne Auftrag, bleibt und heuert in der Küche an. [Er](detektiv) hat es mit dem Zopf.
- sibling noor valentina "Schwestern"
- enemy noor+valentina rektorin "Krieg"
- help cosette+ivy noor+valentina "druckt"
- recover cosette "genesen"
+ quit rektorin "Abschied"
- boss.start lehrer _ "übernimmt"
- hire detektiv koch "heuert"

== 12 Abschied
Abschlussfeier am See, keine Reden, nur Torte. [Gregor Brugger](gregor) kommt zu Fuß und bittet [Salma](salma) um einen Tanz; [sie](salma) tanzt mit dem [Walfänger](lehrer). [Matteo](matteo) hat einen Kescher mitgebracht und schenkt ihn, diesmal als [Bruder](matteo), [Noor](noor). [Cosette](cosette) und [Ivy](ivy) stehen händchenhaltend am Steg, was außer [ihnen](cosette+ivy) niemanden mehr überrascht. Als die [Mädchen](cosette+ivy+noor+valentina) [ihre](cosette+ivy+noor+valentina) Hüte ins Wasser werfen, springt [Valentina](valentina) einem hinterher, um ihn [Noor](noor) zu bringen, [die](noor) gar keinen geworfen hat. Es ist der falsche Hut. [Sie](noor) setzt ihn trotzdem auf.
- celebrate cosette+ivy+noor+valentina "Abschlussfeier"
- reject salma gregor "tanzt"
- flirt lehrer salma "tanzt"
- gift matteo noor "schenkt"
- sibling matteo noor "Bruder"
+ couple cosette ivy "händchenhaltend"
