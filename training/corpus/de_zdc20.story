%series Der Club der Nachtwächter
%lang de
%genre kids' mystery series, broadcaster blurbs with cliffhangers
%cast ludo    | Ludo; Ludovic | m
%cast merle   | Merle Hansen; Merle | f
%cast tarik   | Tarik | m
%cast opa     | Opa Knut; Knut Hansen; Knut | m
%cast nachbarin | Frau Zabel; Zabel | f
%cast dieb    | - | m
%cast museum  | Direktor Fuhrmann; Fuhrmann | m
%cast polizistin | Kommissarin Birkner; Birkner | f
%cast ines    | Cleo | f
%cast hund    | Schorsch | m
%cast clown   | Pepito | m
%cast mama    | Wencke Hansen; Wencke | f
%cast geist   | - | n

== 1
Tagsüber gehen [Ludo](ludo), [Merle](merle) und [Tarik](tarik) in die 5c, nachts bewachen [sie](ludo+merle+tarik) heimlich das Stadtmuseum. Denn [Merles](merle) [Opa](opa) [Knut](opa), offiziell der [Nachtwächter](opa), schläft seit Neuestem im Stehen ein. Gerade als das [Trio](ludo+merle+tarik) die Mumie abstaubt, bewegt sich hinter der Vitrine etwas Weißes. Ein [Gespenst](geist)? [Tarik](tarik) schlottern die Knie, [Ludo](ludo) lässt vor Schreck die Taschenlampe fallen. Als sie wieder leuchtet, ist die Krone der Wikingerkönigin weg.
- kin merle opa "Opa"
- help ludo+merle+tarik opa "bewachen"
- sad tarik "schlottern"
- sad ludo "Schreck"
+ steal _ "weg"#2

== 2
[Direktor Fuhrmann](museum) wirft [Opa Knut](opa) auf der Stelle hinaus. [Kommissarin Birkner](polizistin) geht noch weiter: [Sie](polizistin) hält den [Alten](opa) für den Täter und lässt [seine](opa) Wohnung auf den Kopf stellen. Unter dem Bett liegt ein Zacken der Krone! [Merle](merle) weiß, dass [ihr](merle) [Großvater](opa) niemals stehlen würde. Wer aber hat den Zacken dort versteckt? [Ludo](ludo) schnüffelt mit [Mops](hund) [Schorsch](hund) an der Tür und riecht: Lavendel.
+ quit opa museum "wirft"
+ accuse polizistin opa "Täter"
- investigate polizistin opa "auf den Kopf"
- find _ "liegt"
- kin merle opa "Großvater"
- steal! opa _ "niemals stehlen"
- investigate hund+ludo "schnüffelt"

== 3
Lavendel benutzt im ganzen Haus nur [Frau Zabel](nachbarin) aus dem zweiten Stock. [Die drei](ludo+merle+tarik) beschatten die alte [Dame](nachbarin) auf dem Wochenmarkt, im Schwimmbad, sogar beim Fußpfleger. Dort werden [sie](ludo+merle+tarik) erwischt. Statt zu schimpfen, bittet [sie](nachbarin) die [Kinder](ludo+merle+tarik) zu Waffeln herein und vertraut [ihnen](ludo+merle+tarik) an, dass [sie](nachbarin) [Knut](opa) seit elf Jahren jeden Morgen einen Strauß vor die Tür legt. [Er](opa) hat es nie bemerkt. [Merle](merle) verschluckt sich an der Sahne.
+ investigate ludo+merle+tarik nachbarin "beschatten"
- discover _ ludo+merle+tarik "erwischt"
- invite nachbarin ludo+merle+tarik "bittet"
+ love nachbarin opa "Strauß"
- reveal nachbarin ludo+merle+tarik "vertraut"
- neighbour nachbarin opa "im ganzen Haus"
- gift nachbarin opa "legt"
- discover! opa nachbarin "nie bemerkt"

== 4
In der Schule taucht eine [Neue](ines) auf, [Cleo](ines), [die](ines) mit dem Zirkus reist und über Geländer läuft, als wären es Gehsteige. [Tarik](tarik) zeigt [ihr](ines) stolz den Weg aufs Museumsdach. Ein Fehler? [Ludo](ludo) ist beleidigt, weil [Tarik](tarik) den Clubschwur gebrochen hat, und [Merle](merle) misstraut der [Artistin](ines). Nur der [Mops](hund) wedelt. In der Nacht steht das [Gespenst](geist) wieder da und winkt.
- meet ines ludo+merle+tarik "taucht"
- travel ines "reist"
- reveal tarik ines "zeigt"
- betray tarik ludo+merle "gebrochen"
+ sad ludo tarik "beleidigt"
- accuse? merle ines "misstraut"
- happy hund "wedelt"
+ return geist "wieder"

== 5
Unter dem Laken steckt [Cleo](ines)! [Sie](ines) wollte [ihren](ines) neuen [Freund](tarik) bloß erschrecken, behauptet [sie](ines), und mit der Krone habe [sie](ines) nichts zu tun. [Merle](merle) glaubt [ihr](ines) kein Wort und nennt [sie](ines) eine Diebin. Da läuft das [Mädchen](ines) davon, mitten durch den Saal der Dinosaurier, übersieht ein Absperrband und hängt plötzlich drei Meter hoch am Schwanzknochen des Brachiosaurus. [Ludo](ludo), der [Beleidigte](ludo), klettert als Einziger hinterher und holt [sie](ines) herunter.
+ discover ludo+merle+tarik ines "steckt"
- friend ines tarik "Freund"
- betray ines tarik "erschrecken"
- steal! ines _ "nichts zu tun"
- accuse merle ines "Diebin"
- flee ines "davon"
- sad ludo "Beleidigte"
+ rescue ludo ines "herunter"

== 6
[Wencke](mama), [Merles](merle) [Mutter](mama), findet heraus, wo [ihre](mama) [Tochter](merle) die Nächte verbringt. Hausarrest bis Weihnachten! [Opa Knut](opa) sitzt mittlerweile den ganzen Tag am Fenster und sieht immer durchsichtiger aus. Beim Arzt kommt heraus, dass [er](opa) gar nicht alt und müde ist, sondern vergiftet wurde: Schlafmittel im Kakao, Abend für Abend. Wer hatte Zugang zur Thermoskanne? [Tarik](tarik) erinnert sich, wer sie [ihm](opa) immer hinstellte. Der [Direktor](museum) höchstpersönlich.
- parent mama merle "Mutter"
- discover mama merle "findet"
- sad opa "durchsichtiger"
- treat opa "Arzt"
+ attack _ opa "vergiftet"
+ accuse tarik museum "erinnert"

== 7
Beweise müssen her. [Cleo](ines) schmuggelt die [Clubmitglieder](ludo+tarik) im Requisitenwagen [ihres](ines) [Onkels](clown), des [Clowns](clown) [Pepito](clown), bis vor [Fuhrmanns](museum) Villa. Während [Pepito](clown) an der Haustür Luftballons verkauft, steigen [Ludo](ludo) und [Tarik](tarik) durchs Kellerfenster. [Sie](ludo+tarik) stoßen auf Kisten voller Kronen, elf Stück, alle falsch. Dann geht das Licht an. Ein bärtiger [Mann](dieb), [den](dieb) [sie](ludo+tarik) noch nie gesehen haben, schiebt den Riegel vor.
- kin clown ines "Onkels"
- help clown+ines ludo+tarik "schmuggelt"
- investigate ludo+tarik museum "steigen"
- discover ludo+tarik "stoßen"
+ abduct dieb ludo+tarik "Riegel"

== 8
[Merle](merle) sitzt im Hausarrest, als [Schorsch](hund) mit [Ludos](ludo) Mütze im Maul an der Tür kratzt. Bittet [sie](merle) die [Mutter](mama) um Hilfe oder bricht [sie](merle) noch einmal aus? [Sie](merle) tut etwas Drittes: [Sie](merle) klingelt bei [Frau Zabel](nachbarin). Die rüstige [Rentnerin](nachbarin) war in jungen Jahren Schlosserin. Zu zweit knacken [sie](merle+nachbarin) den Keller, aber er ist leer. An der Wand steht in [Tariks](tarik) krakeliger Schrift nur ein Wort: „HAFN“.
- help? mama merle "Hilfe"
- flee? merle "bricht"
- help? nachbarin merle "klingelt"
- parent mama merle "Mutter"
- help nachbarin merle "knacken"
+ find! merle+nachbarin ludo+tarik "leer"

== 9
Am Hafen legt um Mitternacht ein Kutter ab. An Bord: die gefesselten [Jungen](ludo+tarik) und die echte Krone, versteckt in einem Käselaib. [Kommissarin Birkner](polizistin) glaubt [Merle](merle) endlich, doch das Polizeiboot springt nicht an. Da fasst [Cleo](ines) sich ein Herz, schwingt sich am Ladekran über das Wasser und landet auf dem Deck. [Sie](ines) schneidet [die beiden](ludo+tarik) los. Der [Bärtige](dieb) packt [sie](ines) am Zopf, und [Ludo](ludo) lässt den Käse fallen. Auf [seinen](dieb) Fuß.
- flee dieb "legt"
- abduct dieb ludo+tarik "gefesselten"
+ rescue ines ludo+tarik "los"
- attack dieb ines "packt"
- attack ludo dieb "fallen"

== 10
Der [Mann](dieb) mit dem Bart sagt aus: [Fuhrmann](museum) sei [sein](dieb) [Bruder](museum), seit Jahren tausche [der](museum) im Museum echte Stücke gegen Kopien aus, und [Knut](opa) habe es beinahe bemerkt. [Birkner](polizistin) nimmt [beide](dieb+museum) fest. In der Zelle reden [sie](dieb+museum) kein Wort miteinander. [Opa Knut](opa), ausgeschlafen wie seit Monaten nicht, bekommt [seine](opa) Schlüssel zurück. Und einen Strauß Lavendel, diesmal aus der Hand.
- sibling dieb museum "Bruder"
+ reveal dieb museum "sagt"
- steal.past museum _ "tausche"
- discover? opa museum "beinahe"
+ arrest polizistin dieb+museum "fest"
- quarrel dieb museum "kein Wort"
- recover opa "ausgeschlafen"
- hire opa "Schlüssel"
- gift nachbarin opa "Strauß"

== 11
Alles gut? Nicht für [Tarik](tarik). Der Zirkus baut ab, und [Cleo](ines) muss mit. Beim Abschied bringt [er](tarik) keinen Ton heraus und schenkt [ihr](ines) stattdessen [seinen](tarik) Anteil am Finderlohn. [Sie](ines) schenkt ihn weiter, an [Schorsch](hund), in Form von Leberwurst. [Ludo](ludo) entdeckt, dass [Pepito](clown) einen blinden Passagier im Wagen hat. Es ist [Wencke](mama), [Merles](merle) [Mama](mama), [die](mama) schon als Kind Seiltänzerin werden wollte. Nur bis zur nächsten Stadt, verspricht [sie](mama).
- sad tarik "keinen Ton"
- gift tarik ines "schenkt"
- find tarik "Finderlohn"
- gift ines hund "weiter"
+ travel? ines "muss mit"
- discover ludo mama "entdeckt"
- travel mama "Passagier"
- parent mama merle "Mama"

== 12
Neue Nacht, neuer Fall. [Frau Zabel](nachbarin) und [Knut](opa) sitzen Hand in Hand im Wachraum und merken nicht, dass im Saal der Mumie der Deckel verrutscht. Der Club, um ein Mitglied ärmer und einen [Mops](hund) schwerer, schleicht näher. [Merle](merle) hebt die Lampe. Aus dem Sarkophag klettert, staubig und grinsend, [Cleo](ines): [Sie](ines) ist dem Zirkus entwischt und bleibt jetzt bei [ihrer](ines) Tante am Markt. „Und die Mumie?“, flüstert [Ludo](ludo). Tja. Wo ist die Mumie?
- couple nachbarin opa "Hand in Hand"
- discover! nachbarin+opa "merken nicht"
+ return ines "klettert"
- flee ines "entwischt"
- move ines "bleibt"
- kin _ ines "Tante"
- lose _ "Wo ist die Mumie"
