%series Nachspielzeit
%lang de
%genre everyday series about a women's football team in the Ruhr area, terse streaming blurbs
%cast sina | Sina Kowalski; Sina; Kowalski | f
%cast uta | Uta Kowalski; Uta | f
%cast gloria | Gloria Mensah; Gloria; Mensah | f
%cast beate | Beate Trapp; Trapp; Beate | f
%cast nils | Nils Trapp; Nils | m
%cast ayse | Ayşe; Ayse | f
%cast rike | Rike | f
%cast hannes | Hannes Roth; Roth; Hannes | m
%cast praesident | Dieter Stolz; Stolz | m
%cast reporterin | Jo Winter; Jo | n
%cast vater | - | m
%cast arzt | Dr. Lim; Lim | m
%cast verlobte | Carina | f
%cast baby | Mats | m
%cast beatemutter | - | f
%cast torfrau | - | f

== 1 Die Binde
[Gloria Mensah](gloria) ist [Kapitänin](gloria), bis [sie](gloria) sich am Sonntag das Knie verdreht und [Trainerin](beate) [Beate Trapp](beate) die Binde weiterreicht. Nicht [Sina](sina) bekommt sie, [Glorias](gloria) beste [Freundin](sina), sondern [Ayşe](ayse), die [Neue](ayse) aus [Bochum](@bochum). [Sina](sina) gratuliert mit zusammengebissenen Zähnen. In der Kabine fragt die neue [Kapitänin](ayse) die [alte](gloria), was [sie](ayse) falsch gemacht habe. „Nichts“, sagt [Gloria](gloria), „[die](sina) wollte das Ding seit der F-Jugend.“ Auf der Liege nebenan tastet [Dr. Lim](arzt) [ihr](gloria) Knie ab und behält die Hand eine Sekunde zu lang dort.
- injure gloria "verdreht"
+ hire ayse beate "weiterreicht"
- friend gloria sina "beste Freundin"
- jealous sina ayse "zusammengebissenen"
- reveal gloria ayse "sagt Gloria"
- treat gloria arzt "tastet"
- flirt arzt gloria "Sekunde zu lang"

== 2 Auswärts
Im Bus sitzt [Sina](sina) neben dem [Sohn](nils) der [Trainerin](beate). [Nils](nils) wäscht die Trikots und träumt seit zwei Spielzeiten von der [Stürmerin](sina). [Diese](sina) hat jedoch nur Augen für [Hannes Roth](hannes), den [Torwart](hannes) der Herren, [der](hannes) mit einer gewissen [Carina](verlobte) verlobt ist. Auf der Raststätte sieht [Nils](nils), wie [sie](sina) hinter dem Kiosk verschwindet, und zwei Minuten später verschwindet auch der [Torwart](hannes). Als [die beiden](hannes+sina) wieder hervorkommen, trägt [er](hannes) [ihre](sina) Mütze. [Nils](nils) sagt nichts. [Er](nils) bietet [ihr](sina) einen Apfel an.
- parent beate nils "Sohn"
+ love nils sina "träumt"
- love sina hannes "Augen"
- engaged hannes verlobte "verlobt"
+ affair hannes sina "verschwindet auch"
- discover nils hannes+sina "sieht"
- gift nils sina "Apfel"

== 3 Hausverbot
[Präsident](praesident) [Stolz](praesident) will die Frauenmannschaft abmelden und den Platz einer Möbelkette überlassen. [Beate](beate) stürmt [sein](praesident) Büro. Früher waren [die beiden](beate+praesident) ein Paar, jetzt fliegen Pokale. [Er](praesident) erteilt [ihr](beate) Hausverbot, worauf [sie](beate) [ihn](praesident) daran erinnert, wessen Augen [Nils](nils) habe. [Der](nils) steht gerade mit dem Wäschekorb in der Tür und hat [sein](nils) Lebtag geglaubt, [sein](nils) [Vater](praesident) sei ein toter Seemann. [Er](nils) lässt den Korb fallen. Der [Präsident](praesident) hebt ein Trikot auf, faltet es und weiß nicht, wohin damit.
- threaten praesident _ "abmelden"
- couple.past beate praesident "ein Paar"
- quarrel beate praesident "fliegen Pokale"
- reject praesident beate "Hausverbot"
+ parent praesident nils "wessen Augen"
- reveal beate praesident "erinnert"
+ discover nils praesident "steht gerade"
- parent! _ nils "toter Seemann"
- sad nils "fallen"

== 4 Elf Sätze
[Ayşe](ayse) schießt zwei Tore. [Sina](sina) gibt [Ayşe](ayse) keinen Ball. [Gloria](gloria) sieht das von der Tribüne. Neben [ihr](gloria) sitzt [Uta](uta). [Uta](uta) ist die [Mutter](uta) von [Sina](sina). „[Meine](uta) [Tochter](sina) war schon immer neidisch“, sagt [Uta](uta). Nach dem Spiel schubst [Sina](sina) [Ayşe](ayse). [Ayşe](ayse) schubst zurück. [Rike](rike), die [Torfrau](rike), geht dazwischen. Eine Faust trifft [Rike](rike). [Rike](rike) verliert einen Zahn. [Sina](sina) erschrickt. [Sie](sina) sucht den Zahn für [Rike](rike). [Ayşe](ayse) findet ihn. Da lachen [Sina](sina) und [Ayşe](ayse).
- reject sina ayse "keinen Ball"
- parent uta sina "Mutter"
- jealous sina ayse "neidisch"
+ attack sina ayse "schubst"
- attack ayse sina "schubst zurück"
- injure rike "trifft"
- help rike ayse+sina "dazwischen"
- lose rike "Zahn"
- help sina rike "sucht"
- find ayse "findet"
+ reconcile ayse sina "lachen"

== 5 Kaffee beim Präsidenten
[Nils](nils) zieht zu Hause aus. [Er](nils) kann der [Frau](beate), [die](beate) [ihn](nils) zwanzig Jahre angelogen hat, nicht ins Gesicht sehen, und dem [Mann](praesident), [der](praesident) [ihn](nils) zwanzig Jahre übersehen hat, ebenso wenig. Unterschlupf findet [er](nils) bei [Rike](rike), [der](rike) [er](nils) Suppe durch den Strohhalm kocht. [Stolz](praesident) schickt Blumen, an die falsche Adresse. Sie landen bei [Beate](beate). Zum ersten Mal seit der Trennung fahren die [Eltern](beate+praesident) im selben Wagen, und zwar zu [ihrem](beate+praesident) [Jungen](nils). [Der](nils) macht nicht auf. Die [Torfrau](rike) aber schiebt [ihnen](beate+praesident) einen Zettel unter der Tür durch: morgen.
+ move nils rike "zieht"
- betray.past beate nils "angelogen"
- help nils rike "Suppe"
- housemate.start nils rike "Unterschlupf"
- gift? praesident nils "Blumen"
- breakup.past beate praesident "Trennung"
- parent beate+praesident nils "Eltern"
- reject nils beate+praesident "macht nicht auf"

== 6 Röntgenbild
[Lim](arzt) muss [Gloria](gloria) sagen, dass [sie](gloria) nie wieder spielen wird. [Sie](gloria) ist einunddreißig, [sie](gloria) hat nichts anderes gelernt. [Er](arzt) hält [ihr](gloria) die Schale, in die [sie](gloria) sich übergibt, und danach die Stirn. [Er](arzt) gibt auf der Stelle das Mandat als Mannschaftsarzt ab. Wieso, fragt die [Patientin](gloria). Weil man eine [Patientin](gloria), sagt der [Doktor](arzt), nicht zum Tanzen einladen dürfe. [Sie](gloria) lacht mit nassem Gesicht und hält [ihm](arzt) die Krücke hin. [Sie](arzt+gloria) tanzen, so gut es mit drei Beinen geht, zwischen den Bandagen.
- reveal arzt gloria "sagen"
- injure gloria "nie wieder"
- help arzt gloria "hält ihr die Schale"
- sad gloria "nassem"
- advisor.end arzt gloria "Mandat"
- quit arzt _ "gibt auf der Stelle"
+ date arzt gloria "tanzen"

== 7 Die Verlobte
[Carina](verlobte) findet eine fremde Mütze im Auto [ihres](verlobte) [Bräutigams](hannes). [Sie](verlobte) probiert sie an, sie passt. Mit der Mütze auf dem Kopf erscheint [sie](verlobte) zum Training der Damen und fragt in die Runde, wem sie gehöre. Nach einer Weile meldet sich [Rike](rike), weil niemand sonst es tut und weil [sie](rike) einen Schneidezahn weniger zu verlieren hat. Doch [Sina](sina) lässt das nicht zu. „[Meine](sina)“, sagt [sie](sina). Die zwei [Frauen](sina+verlobte) gehen zusammen ein Bier trinken. Um Mitternacht bekommt der [Torwart](hannes) zwei Nachrichten gleichen Wortlauts, von der [Verlobten](verlobte) und von der [Geliebten](sina): „Aus.“
- find verlobte "fremde Mütze"
- engaged hannes verlobte "Bräutigams"
- discover? verlobte hannes "wem"
- betray? rike verlobte "meldet"
- reveal sina verlobte "sagt sie"
- affair hannes sina "Geliebten"
- cheat.past hannes verlobte "Geliebten"
+ breakup verlobte hannes "Aus"
+ breakup sina hannes "Aus"

== 8 Interview
[Jo Winter](reporterin) vom Lokalblatt schreibt über den Streit um den Platz. [Jo](reporterin) hat kurze Haare, ein langes Mikrofon und [Ayşe](ayse) im Visier, die [Spielführerin](ayse). Erst geht es um Möbel, dann um Herkunft, schließlich nur noch um Lieblingseissorten. [Ayşe](ayse) ist verwirrt. So hat [sie](ayse) noch keine Frau und keinen Mann angesehen, und was [Jo](reporterin) davon ist, interessiert [sie](ayse) immer weniger. Beim Abschied küsst [sie](ayse) die [Presse](reporterin), wie [Gloria](gloria) später in der Kabine petzt, „mitten auf die Schlagzeile“. Die [Torfrau](rike) pfeift. Die [Kapitänin](ayse) wirft einen Stutzen nach [ihr](rike).
- create reporterin "schreibt"
- flirt ayse reporterin "Visier"
- love.start ayse reporterin "verwirrt"
+ kiss ayse reporterin "küsst"
- reveal gloria _ "petzt"
- attack ayse rike "wirft"

== 9 Der Korb
[Nils](nils) fasst sich ein Herz und sagt [Sina](sina), dass [er](nils) [sie](sina) seit der Saison 22 liebe. [Sie](sina) antwortet, [er](nils) sei wie ein kleiner Bruder. Der [Abgewiesene](nils) wankt heim zu [Rike](rike), [die](rike) alles über [ihn](nils) weiß, nur nicht, wie man es [ihm](nils) sagt. [Sie](rike) wärmt [ihm](nils) Suppe auf, nach [seinem](nils) Rezept. Da endlich sieht [er](nils) [sie](rike) an, die Lücke im Lächeln, den Ketchup am Kinn, und begreift, wer [ihn](nils) hier jeden Abend erwartet hat. „Bist [du](rike) verliebt?“, fragt [er](nils). „Seit der Saison 21“, sagt die [Mitbewohnerin](rike).
+ confess nils sina "fasst"
- love nils sina "seit der Saison 22"
+ reject sina nils "kleiner Bruder"
- sad nils "wankt"
- help rike nils "wärmt"
- discover nils rike "begreift"
- love rike nils "Saison 21"
- confess rike nils "sagt die Mitbewohnerin"
- housemate nils rike "Mitbewohnerin"

== 10 Abstimmung
In der Mitgliederversammlung verliest [Jo](reporterin) den Vertrag, den [Stolz](praesident) hinter dem Rücken aller mit der Möbelkette geschlossen hat. Pfiffe. [Uta](uta), Kassenwartin seit der Gründung und allem Streit abhold, stellt den Antrag, den [Präsidenten](praesident) abzusetzen. Neunzig Hände gehen hoch, als letzte die [seines](praesident) [Sohnes](nils). Der alte [Präsident](praesident) nimmt den Hut, und die neue [Präsidentin](gloria), auf Krücken und völlig überrumpelt, heißt [Gloria Mensah](gloria). [Ihre](gloria) erste Amtshandlung: [Sie](gloria) hebt das Hausverbot auf. [Ihre](gloria) zweite: [Sie](gloria) küsst den [Doktor](arzt), [der](arzt) am Mikrofonkabel zieht.
- reveal reporterin _ "verliest"
+ betray.past praesident _ "hinter dem Rücken"
- accuse uta praesident "Antrag"
- parent praesident nils "Sohnes"
+ quit praesident _ "nimmt den Hut"
- hire gloria _ "neue Präsidentin"
- injure gloria "Krücken"
- help gloria beate "hebt"
- kiss arzt gloria "küsst"

== 11 Zwei Alte
Ohne Amt sitzt [Stolz](praesident) auf der Tribüne und weiß nicht, was [er](praesident) mit den Händen tun soll. [Beate](beate) drückt [ihm](praesident) ein Klemmbrett hinein. [Er](praesident) solle Ecken zählen. Beim Zählen beichtet [er](praesident), dass [er](praesident) damals gegangen sei, weil [ihre](beate) [Mutter](beatemutter) [ihn](praesident) bestochen habe. [Sie](beate) lacht so laut, dass der Schiedsrichter pfeift: Die [Mutter](beatemutter) habe [ihr](beate) erzählt, [er](praesident) habe eine andere. Zwanzig Jahre und ein [Sohn](nils), und [sie](beate+praesident) waren einander beide treu. Bei Abpfiff liegt das Klemmbrett im Gras. [Nils](nils) muss [ihnen](beate+praesident) sagen, dass längst Schluss ist.
- help beate praesident "drückt"
- parent beatemutter beate "Mutter"
+ reveal praesident beate "beichtet"
- breakup.past praesident beate "gegangen"
- betray.past beatemutter beate "erzählt"
- parent beate+praesident nils "Sohn"
- happy beate "lacht"
- cheat.past! praesident beate "treu"
+ reconcile beate praesident "Klemmbrett im Gras"

== 12 Die andere Mütze
[Sina](sina) trifft [Carina](verlobte) jetzt jeden Mittwoch. Angefangen hat es mit dem Bier auf den gemeinsamen [Verflossenen](hannes); inzwischen reden [sie](sina+verlobte) von allem, nur nicht von [ihm](hannes). Als [Hannes](hannes) bei [der einen](sina) anruft, nimmt [die andere](verlobte) ab. [Er](hannes) legt auf, denkt nach, ruft noch einmal an und bittet [beide](sina+verlobte) um Verzeihung. „Bewilligt“, sagt [Sina](sina). „Abgelehnt“, sagt [Carina](verlobte). Dann sehen [sie](sina+verlobte) sich an und müssen lachen. [Utas](uta) [Tochter](sina) verliert am Samstag zum ersten Mal im Leben gern ein Spiel, denn auf der Bank wartet [jemand](verlobte) in [ihrer](sina) Mütze.
- ex hannes sina "Verflossenen"
- ex hannes verlobte "Verflossenen"
- friend sina verlobte "jeden Mittwoch"
- reconcile hannes sina "Bewilligt"
- reject verlobte hannes "Abgelehnt"
- happy sina+verlobte "lachen"
- parent uta sina "Tochter"
+ love sina verlobte "gern"
- lose sina "verliert"

== 13 Abpfiff
Letzter Spieltag. [Rike](rike), [die](rike) im fünften Monat ist und nicht mehr fliegen darf, übergibt das Tor einer [Siebzehnjährigen](torfrau) und setzt sich zu [Nils](nils), [der](nils) [ihr](rike) die Füße massiert. In der 93. Minute passt [Ayşe](ayse) zu [Sina](sina), [Sina](sina) zurück zu [Ayşe](ayse), und die [Kapitänin](ayse) trifft. Auf der Tribüne fallen sich zwei [Paare](arzt+beate+gloria+praesident) um den Hals: die [Präsidentin](gloria) und [ihr](gloria) [Arzt](arzt), die [Trainerin](beate) und der [Mann](praesident) mit dem Klemmbrett. Im Winter soll das [Enkelkind](baby) der [letzteren](beate+praesident) kommen. Es wird [Mats](baby) heißen, wie der tote Seemann, den es nie gab.
+ pregnant rike nils "im fünften Monat"
- quit rike "übergibt"
- hire torfrau "Siebzehnjährigen"
- help nils rike "massiert"
- find ayse "trifft"
- couple arzt gloria "zwei Paare"
- couple beate praesident "zwei Paare"
- happy arzt+beate+gloria+praesident "um den Hals"
- kin baby beate+praesident "Enkelkind"
- birth? rike baby "kommen"
