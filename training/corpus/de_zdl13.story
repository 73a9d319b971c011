%series Wir Ehefrauen und andere Katastrophen
%lang de
%genre big-city comedy about women friends and their husbands, Munich, TV-magazine texts with several strands
%cast isolde | Irmela Gschwendtner; Irmela | f
%cast korbi | Schorsch Gschwendtner; Schorsch | m
%cast tove | Tove Lindqvist; Tove | f
%cast magnus | Magnus Lindqvist; Magnus | m
%cast perihan | Perihan Aksoy; Perihan; Peri | f
%cast taylan | Taylan Aksoy; Taylan | m
%cast cilly | Cilly Obermaier; Cilly | f
%cast gisbert | Gisbert | m
%cast steffen | Dr. Steffen Pohl; Pohl | m
%cast mutterperi | Nuray | f
%cast tochter | Vreneli | f
%cast aupair | Océane | f
%cast nachbarin | Frau Wimmer; die Wimmerin | f
%cast wimmermann | - | m
%cast yogi | Sat Dharam; Detlef | m
%cast pudel | Strizzi | m
%cast halbbruder | Ansel | m
%cast gmutter | - | f
%cast papa | - | m
%cast baecker | - | m
%cast bub | - | m

== 1 Der Stammtisch
Jeden Dienstag rechnen vier [Frauen](cilly+isolde+perihan+tove) im Café Luitpold mit [ihren](cilly+isolde+perihan+tove) Männern ab. [Irmela](isolde), [Metzgersgattin](isolde), hat entdeckt, dass der [ihre](korbi) seit Wochen Tofu isst. [Tove](tove), [Kardiologin](tove), kennt den [ihren](magnus) vorwiegend vom Bildschirm, weil [Magnus](magnus) in [Göteborg](@goeteborg) Brücken prüft. [Perihan](perihan) hat gerade [ihre](perihan) Kanzlei gegründet und [Taylan](taylan) zum Hausmann befördert. Nur [Cilly](cilly), dreiundsechzig, seit dem Sommer verwitwet und seither auffallend gut gelaunt, hat nichts beizusteuern als [ihren](cilly) neuen [Untermieter](gisbert). Beim Bezahlen fehlt [Irmelas](isolde) Handtasche samt der Trauringe, die [sie](isolde) hatte enger machen lassen.
- married isolde korbi "Metzgersgattin"
- discover isolde korbi "entdeckt"
- married magnus tove "ihren"
+ create perihan "gegründet"
- married perihan taylan "Hausmann"
- die.past _ "verwitwet"
- married.past _ cilly "verwitwet"
- happy cilly "gut gelaunt"
- housemate cilly gisbert "Untermieter"
+ lose isolde "fehlt"

== 2 Tofu
Die [Beraubte](isolde) lauert [Schorsch](korbi) hinter der Kühltheke auf und stellt fest, dass [er](korbi) für eine [Frau](nachbarin) kocht, und zwar vegan. Es ist die [Nachbarin](nachbarin), [Frau Wimmer](nachbarin), [die](nachbarin) frisch vom Herzinfarkt genesen ist; behandelt hat [sie](nachbarin) [Tove](tove). [Die](tove) beruft sich beim Dienstagskuchen auf die Schweigepflicht. Daraufhin schweigt auch [Irmela](isolde), und zwar [sie](tove) an. [Perihans](perihan) [Mutter](mutterperi) steht unangemeldet mit Bettzeug vor der Tür, um [ihrem](mutterperi) [Schwiegersohn](taylan) das Bügeln beizubringen. [Cilly](cilly) findet im Flur des [Mieters](gisbert) neunzehn Handtaschen.
- steal.past _ isolde "Beraubte"
- investigate isolde korbi "lauert"
+ discover isolde korbi "stellt"
- help korbi nachbarin "kocht"
- neighbour isolde nachbarin "Nachbarin"
- recover nachbarin "genesen"
- treat.past nachbarin tove "behandelt"
- reveal! tove isolde "Schweigepflicht"
- quarrel isolde tove "schweigt auch"
- parent mutterperi perihan "Mutter"
- kin mutterperi taylan "Schwiegersohn"
+ find cilly "findet"
- ill.past nachbarin "Herzinfarkt"
- travel mutterperi perihan "steht"
- help? mutterperi taylan "beizubringen"
- housemate cilly gisbert "Mieters"

== 3 Neunzehn Handtaschen
[Gisbert](gisbert) sammelt leere Taschen auf Flohmärkten, beteuert [er](gisbert); die achtzehnte aber ist die der [Freundin](isolde), Trauringe inklusive. [Cilly](cilly) müsste [ihn](gisbert) anzeigen. [Sie](cilly) müsste auch aufhören, [seine](gisbert) Hände anzusehen. Am Ende schiebt [sie](cilly) das Corpus Delicti heimlich unter [Irmelas](isolde) Stuhl. [Magnus](magnus) landet zur Abwechslung leibhaftig, bringt Zimtschnecken und gesteht [seiner](magnus) [Frau](tove), dass [er](magnus) die Brücken satthat, und die Ehe auf Distanz ebenso: [Er](magnus) ziehe heim. Die [Ärztin](tove), [die](tove) [ihre](tove) Abende gerade erst lieb gewonnen hat, nickt tapfer.
- steal gisbert isolde "achtzehnte"
- friend cilly isolde "Freundin"
- accuse? cilly gisbert "anzeigen"
- love cilly gisbert "Hände"
+ gift cilly isolde "schiebt"
- return magnus "landet"
- gift magnus tove "Zimtschnecken"
- married magnus tove "Frau"
- reveal magnus tove "gesteht"
+ move? magnus tove "heim"

== 4 Die Mutter aller Schlachten
[Nuray](mutterperi) faltet Unterhosen zu Dreiecken. [Taylan](taylan) flüchtet auf den Spielplatz und von dort in die Yogastunde des bärtigen [Sat Dharam](yogi). Mit dem [Guru](yogi) atmet [er](taylan) so hingebungsvoll, dass [er](taylan) die [Tochter](tochter) im Kindergarten vergisst. [Vreneli](tochter) wird von [Schorsch](korbi) aufgegabelt, [der](korbi) [ihr](tochter) Weißwurst gibt und damit gegen drei Gebote der [Großmutter](mutterperi) verstößt. Zwischen [dieser](mutterperi) und dem [Metzger](korbi) entspinnt sich ein Wortwechsel, den noch die Trambahn hört. [Perihan](perihan) sitzt derweil in [ihrer](perihan) ersten Verhandlung: gegen [Dr. Pohl](steffen), [ihren](perihan) [Ex](steffen) aus Studientagen.
- flee taylan mutterperi "flüchtet"
- advisor yogi taylan "Guru"
+ lose taylan tochter "vergisst"
- parent taylan tochter "Tochter"
- find korbi tochter "aufgegabelt"
- gift korbi tochter "Weißwurst"
- kin mutterperi tochter "Großmutter"
+ quarrel korbi mutterperi "Wortwechsel"
- ex perihan steffen "Ex"
- enemy perihan steffen "gegen"#2

== 5 Vergleich
[Pohl](steffen) schlägt vor, die Sache beim Italiener gütlich beizulegen. [Perihan](perihan) geht hin, gewinnt beim Tiramisu eine sechsstellige Summe für den Mandanten und verliert beim Grappa die Orientierung; als [er](steffen) [ihr](perihan) in den Mantel hilft, küsst nicht [er](steffen) [sie](perihan), sondern umgekehrt. [Irmela](isolde) stolpert über die eigene Handtasche und hält das für ein Wunder des heiligen Antonius. Aus Dankbarkeit verzeiht [sie](isolde) [Tove](tove) die Verschwiegenheit. [Frau Wimmers](nachbarin) [Mann](wimmermann), [Polizeiobermeister](wimmermann), wundert sich hingegen weniger über Heilige als über die Diebstahlserie.
- invite steffen perihan "schlägt"
+ find perihan "gewinnt"
+ kiss perihan steffen "küsst"
- cheat perihan taylan "küsst"
- help steffen perihan "hilft"
- find isolde "stolpert"
- reconcile isolde tove "verzeiht"
- married nachbarin wimmermann "Mann"
- investigate wimmermann _ "wundert"
- steal.past _ "Diebstahlserie"

== 6 Hausdurchsuchung
Der [Gatte](wimmermann) der [Wimmerin](nachbarin) klingelt bei [Cilly](cilly). [Die](cilly) hat achtzehn Handtaschen im Backofen und Kuchen auf dem Balkon. Zu dumm, dass der [Pudel](pudel) des [Beamten](wimmermann), [Strizzi](pudel), ein ehemaliger Suchhund ist. [Gisbert](gisbert) will sich stellen, doch [seine](gisbert) [Wirtin](cilly) kommt [ihm](gisbert) zuvor: Alles [ihres](cilly), [sie](cilly) sammle eben! Auf der Wache nimmt sich [Perihan](perihan) der verwirrten alten [Dame](cilly) an, [die](cilly) [ihr](perihan) zum Dank ins Ohr flüstert: „Lippenstift, [Peri](perihan). Falsche Farbe.“ Beim Heimkommen findet die [Anwältin](perihan) [Taylan](taylan) kahl geschoren auf einem Nagelbrett vor.
- married nachbarin wimmermann "Gatte"
+ investigate wimmermann cilly "klingelt"
- reveal? gisbert "stellen"
- betray cilly wimmermann "sammle"
+ rescue cilly gisbert "zuvor"
- advisor perihan cilly "nimmt"
- discover cilly perihan "Lippenstift"
- find perihan taylan "findet"
- housemate cilly gisbert "Wirtin"
- return perihan "Heimkommen"

== 7 Zwei Betten
Seit [Magnus](magnus) wieder daheim residiert, schläft [Tove](tove) im Bereitschaftszimmer. Das [Au-pair](aupair) [Océane](aupair), [das](aupair) den Hund der [Lindqvists](magnus+tove) ausführt, glaubt sich vom [Hausherrn](magnus) angehimmelt, seit [er](magnus) [ihr](aupair) einen Schraubenzieher geschenkt hat, und ergreift nachts die Initiative. [Magnus](magnus) schreit um Hilfe. Erst als [Tove](tove) mit dem Defibrillator in der Tür steht, klärt sich, wer hier wen nicht begehrt. [Océane](aupair) kündigt gekränkt, das [Paar](magnus+tove) lacht zum ersten Mal seit Monaten über dasselbe. [Irmela](isolde) steckt sich den enger gemachten Ring an; er passt nicht mehr, und zwar, weil alles an [ihr](isolde) wächst.
- love! magnus aupair "angehimmelt"
- gift.past magnus aupair "geschenkt"
- flirt aupair magnus "Initiative"
- reject magnus aupair "nicht begehrt"
+ quit aupair "kündigt"
- sad aupair "gekränkt"
- happy magnus+tove "lacht"
- married magnus tove "Paar"
+ pregnant? isolde "wächst"
- return magnus "daheim"
- sad magnus aupair "schreit"

== 8 Spätlese
Mit siebenundvierzig! [Schorsch](korbi) fällt, als [seine](korbi) [Frau](isolde) [ihm](korbi) das Ultraschallbild auf die Wurstwaage legt, erst um und dann jedem Kunden um den Hals. Nur [Frau Wimmer](nachbarin), [die](nachbarin) jetzt zur Familie gehört wie der Hackstock, mahnt zur Schonung. [Nuray](mutterperi) hat [ihren](mutterperi) [Schwiegersohn](taylan) so weit, dass [er](taylan) Nagelbrett gegen Bügelbrett tauscht; zum Dank führt [er](taylan) [sie](mutterperi) zum Tanztee aus. [Perihan](perihan) sitzt im Auto und hört zum neunten Mal die Nachricht, die [Pohl](steffen) [ihr](perihan) aufs Band gesprochen hat. Da klopft [Tove](tove) an die Scheibe.
- pregnant isolde korbi "Ultraschallbild"
- married isolde korbi "Frau"
+ happy korbi "um den Hals"
- reveal isolde korbi "legt"
- kin mutterperi taylan "Schwiegersohn"
- invite taylan mutterperi "führt"
- help nachbarin isolde "mahnt"
- ill korbi "fällt"

== 9 Beichtgeheimnis
Im parkenden Wagen erzählt die [Anwältin](perihan) der [Kardiologin](tove) von Tiramisu und Folgen. [Tove](tove), strenge Lutheranerin, rät zum Schweigen; [Cilly](cilly), am Telefon zugeschaltet, zum Gegenteil. [Perihan](perihan) tut weder das eine noch das andere, sondern schickt [Pohl](steffen) eine Unterlassungserklärung. [Taylan](taylan) nimmt in der Kanzlei den Anruf der Gegenseite entgegen und versteht genug. Wortlos bügelt [er](taylan) alle [ihre](perihan) Blusen, hängt sie nach Farben, steckt [Vrenelis](tochter) Hasen ein und zieht mit [Kind](tochter) und [Schwiegermutter](mutterperi) nach [Augsburg](@augsburg). Auf dem Küchentisch bleibt das Nagelbrett.
+ reveal perihan tove "erzählt"
- help cilly+tove perihan "rät"
- reject perihan steffen "Unterlassungserklärung"
- discover taylan perihan+steffen "versteht"
+ breakup taylan perihan "zieht"
- travel mutterperi+taylan+tochter "zieht" @augsburg
- parent taylan tochter "Kind"
- kin mutterperi taylan "Schwiegermutter"
- reveal? perihan taylan "Gegenteil"

== 10 Ringkampf
[Gisbert](gisbert) hat ein Geheimnis, und Handtaschen sind es nicht: In einer davon sucht [er](gisbert) seit vierzig Jahren das Adressbuch [seiner](gisbert) verschollenen [Mutter](gmutter). [Cilly](cilly) wird weich wie Butter und gibt eine Anzeige auf. Es meldet sich [Ansel](halbbruder), ein [Taxifahrer](halbbruder), mit demselben schiefen Eckzahn. Die [Mutter](gmutter) ist tot, ein [Bruder](halbbruder) hingegen da. Die [zwei](gisbert+halbbruder) sitzen bis zum Frühstück auf [Cillys](cilly) Sofa und teilen eine Kindheit, die [sie](gisbert+halbbruder) nicht zusammen hatten. [Schorsch](korbi), aufgedreht vor Vaterfreuden, fordert [Pohl](steffen) vor dem Justizpalast zum Fingerhakeln heraus und bricht [ihm](steffen) zwei davon.
- reveal gisbert cilly "Geheimnis"
- find? gisbert "sucht"
- help cilly gisbert "Anzeige"
+ find gisbert halbbruder "meldet"
- parent gmutter gisbert "Mutter"
- die.past gmutter "tot"
- sibling gisbert halbbruder "Bruder"
- happy korbi "Vaterfreuden"
+ attack korbi steffen "bricht"
- injure steffen korbi "bricht"
- lose.past gisbert gmutter "verschollenen"

== 11 Augsburg einfach
[Perihan](perihan) reist [ihrem](perihan) [Mann](taylan) hinterher und wird an der Tür von [Nuray](mutterperi) abgefangen. Die [Mutter](mutterperi), so stellt sich heraus, hat Ähnliches hinter sich, mit dem [Bäcker](baecker), anno 82. „Und was hat [Papa](papa) gesagt?“ – „Nichts. [Er](papa) hat gebügelt.“ Durch den Türspalt lauscht [Vreneli](tochter) und berichtet [ihrem](tochter) [Vater](taylan), dass alle weinen. [Taylan](taylan) stellt das Bügeleisen ab. In [München](@muenchen) haben [Tove](tove) und [Magnus](magnus) die Lösung: [Er](magnus) bezieht die Wohnung gegenüber, über die Dachterrasse winkt man sich zu, und dreimal die Woche wird eingeladen.
- travel perihan taylan "reist" @augsburg
- married perihan taylan "Mann"
- parent mutterperi perihan "Mutter"
+ cheat.past mutterperi papa "Ähnliches"
- affair.past baecker mutterperi "mit dem Bäcker"
- parent papa perihan "Papa"
- sad _ "weinen"
- reveal mutterperi perihan "stellt sich heraus"
- reveal tochter taylan "berichtet"
- parent taylan tochter "Vater"
+ move magnus "bezieht"
- neighbour.start magnus tove "gegenüber"
- invite magnus tove "eingeladen"
- discover tochter mutterperi+perihan "lauscht"

== 12 Sperrstunde
Auf dem Viktualienmarkt platzt [Irmela](isolde) die Fruchtblase zwischen Radi und Rettich. [Tove](tove) kniet sich hin, [Perihan](perihan), per Zug eingetroffen, stützt den Kopf, [Cilly](cilly) scheucht die Gaffer, und [Schorsch](korbi) hält [Frau Wimmer](nachbarin), [die](nachbarin) umkippt. Ein [Bub](bub). Im Trubel fährt ein Taxi vor: [Ansel](halbbruder) am Steuer, auf der Rückbank [Vreneli](tochter), [ihre](tochter) [Großmutter](mutterperi) und [Taylan](taylan) mit einem Stapel frisch gebügelter Windeln. [Er](taylan) sieht [Perihan](perihan) an, [sie](perihan) [ihn](taylan). „[Du](perihan) hast da Blut an der Bluse“, sagt [er](taylan). „Gib her.“ Im Luitpold bleibt der Stammtisch diesen Dienstag leer; ein gewisser [Gisbert](gisbert) hat ihn trotzdem für fünf gedeckt.
+ birth isolde bub "Bub"
- travel perihan "eingetroffen"
- help perihan+tove isolde "stützt"
- ill nachbarin "umkippt"
- kin mutterperi tochter "Großmutter"
- return taylan "fährt"
+ reconcile? perihan taylan "Gib her"
- help korbi nachbarin "hält"
- help cilly isolde "scheucht"
