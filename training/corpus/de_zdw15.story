%series Rega Sieben
%lang de
%genre Swiss mountain rescue drama, Graubünden, weekly press texts of a broadcaster, sober
%cast flurina | Flurina Caduff; Flurina; Caduff | f
%cast reto | Reto Caduff; Reto | m
%cast beat | Beat Zgraggen; Beat | m
%cast nadja | Nadja Kovač; Nadja; Kovač | f
%cast gion | Gion Derungs; Gion | m
%cast selma | Selma | f
%cast elias | Elias Derungs; Elias | m
%cast wirtin | Ursina | f
%cast investor | Clemens von Salis; von Salis; Clemens | m
%cast hund | Flöckli | m
%cast polizist | Wachtmeister Tobler; Tobler | m
%cast vater | - | m
%cast tourist | - | m
%cast studentin | - | f
%cast baby | - | f
%cast arbeiter | - | m

== 1
[Flurina Caduff](flurina), [Notärztin](flurina) aus [Bern](@bern), übernimmt die Leitung der Basis in [Val Müra](@valmura), wo man Zugezogene höflich ignoriert. Dabei ist [sie](flurina) keine: Als Kind wohnte [sie](flurina) im Nachbardorf, bis eine Lawine [ihren](flurina) [Vater](vater) begrub. [Bergführer](gion) [Gion Derungs](gion), [der](gion) damals die Suche abbrach, verlässt den Raum, sobald [sie](flurina) hereinkommt. [Ihr](flurina) [Mann](reto) [Reto](reto), [Schreiner](reto), hat für den Umzug [seine](reto) Werkstatt aufgegeben und bereut es bereits. Beim ersten Einsatz hängt ein [Tourist](tourist) mit offenem Bruch an der Wand. [Pilot](beat) [Beat Zgraggen](beat) setzt die Kufe auf einen Stein, [Flurina](flurina) springt.
- hire flurina "übernimmt" @valmura
- die.past vater "begrub"
- parent vater flurina "Vater"
- investigate.past gion vater "Suche"
- reject gion flurina "verlässt"
- married flurina reto "Mann"
- quit.past reto "aufgegeben"
- move flurina+reto "Umzug" @valmura
- sad reto "bereut"
- injure tourist "Bruch"
+ rescue beat+flurina tourist "springt"

== 2
[Rettungssanitäterin](nadja) [Nadja Kovač](nadja) ist neben der [Chefin](flurina) die einzige [Frau](nadja) im Team und seit zwei Jahren heimlich mit [Beat](beat) liiert, was das Reglement verbietet. In der Hütte von [Ursina](wirtin), der geschwätzigen [Wirtin](wirtin), vergisst [sie](nadja) für einen Moment, die Hand von [seinem](beat) Knie zu nehmen. [Flurina](flurina) sieht es, bestellt aber bloß Gerstensuppe. Bei der Bergung einer [Studentin](studentin) aus einer Spalte versagt [Nadjas](nadja) Funk, und [Gion](gion) rettet [beide](nadja+studentin), ohne danach ein Wort zu verlieren. Am Feierabend überreicht [ihm](gion) die [Ärztin](flurina) eine Flasche Röteli. [Er](gion) giesst sie in den Schnee.
- colleague beat flurina+nadja "Team"
- boss flurina nadja "Chefin"
- couple beat nadja "liiert"
+ discover flurina beat+nadja "sieht es"
- reveal! flurina _ "bestellt aber bloß"
+ rescue gion nadja+studentin "rettet"
- gift? flurina gion "überreicht"
- reject gion flurina "giesst"

== 3
[Clemens von Salis](investor) will am Gletscher eine Seilbahn bauen und braucht dafür ein Gutachten, das die Lawinengefahr bestreitet. [Gion](gion), [der](gion) als Einziger die Hänge kennt, soll unterschreiben. [Er](gion) weist den [Unternehmer](investor) ab. [Sein](gion) [Sohn](elias) [Elias](elias), [Skilehrer](elias) und chronisch knapp bei Kasse, hört die Summe und kopiert am Abend die väterliche Unterschrift. [Selma](selma), die [Praktikantin](selma) der Basis, [die](selma) [Elias](elias) seit der Fasnacht schöne Augen macht, ertappt [ihn](elias) am Schreibtisch. [Er](elias) bittet [sie](selma), dichtzuhalten, und lädt [sie](selma) dafür auf einen Punsch ein. [Selma](selma) trinkt und schweigt. Unten im Tal bestellt man Sekt.
- help? gion investor "unterschreiben"
- reject gion investor "weist"
- parent gion elias "Sohn"
- discover elias _ "hört"
+ betray elias gion "kopiert"
- flirt selma elias "schöne Augen"
+ discover selma elias "ertappt"
- invite elias selma "lädt"
- reveal! selma _ "schweigt"
- celebrate _ "Sekt"

== 4
Wetterlage: kurz und heftig. [Reto](reto) hobelt. [Reto](reto) hobelt allein. Zu selten kommt [Flurina](flurina) heim. Bei [Ursina](wirtin) findet [Reto](reto) Arbeit. [Ursina](wirtin) braucht Tische. [Ursina](wirtin) braucht auch einen Zuhörer. Zu [Reto](reto) ist [sie](wirtin) freundlich, [Flurina](flurina) gegenüber nicht. »[Du](reto) gehst oft hinauf«, sagt [Flurina](flurina). »[Du](flurina) bist nie da«, sagt [Reto](reto). Ein Teller fliegt. In der Kammer legt sich [Flurina](flurina) zum [Hund](hund). Der [Hund](hund) heißt [Flöckli](hund) und sucht Verschüttete. Am Morgen fehlt der Rucksack. Mit dem Rucksack fehlt [Reto](reto). Auf den Gletscher ging [Reto](reto).
- sad reto "allein"
- hire reto wirtin "Arbeit"
- friend reto wirtin "freundlich"
- accuse flurina reto "oft"
- accuse reto flurina "nie da"
+ quarrel flurina reto "Teller"
+ travel reto "ging"
- lose flurina reto "fehlt Reto"

== 5
Beim Versuch, sich den Kopf auszulüften, ist [Reto](reto) in die gesperrte Zone geraten. Die Lawine geht um halb zwölf nieder. [Flurina](flurina) darf nicht mitfliegen, weil Angehörige befangen sind, und fliegt dennoch mit, da [Beat](beat) wegsieht. [Gion](gion) leitet die Suche. Nach drei Stunden will [er](gion) abbrechen, wie damals, doch die [Frau](flurina) des [Vermissten](reto) stellt sich vor [ihn](gion) hin und nennt [ihn](gion) den [Mörder](gion) [ihres](flurina) [Vaters](vater). [Gion](gion) schweigt. Dann gräbt [er](gion) weiter, mit den Händen. Es ist [Flöckli](hund), [der](hund) anschlägt. [Reto](reto) atmet. [Ihr](flurina) fällt erst im Heli auf, dass [sie](flurina) [Gions](gion) Ärmel hält.
- lose flurina reto "Vermissten"
- help beat flurina "wegsieht"
- investigate gion reto "Suche"
- married flurina reto "Frau"
- accuse flurina gion "Mörder"
- kill! gion vater "Mörder"
- parent vater flurina "Vaters"
+ find hund reto "anschlägt"
+ rescue gion+hund reto "gräbt"

== 6
Wie kam es, dass der Hang nicht gesperrt war? [Wachtmeister Tobler](polizist) nimmt den Fall auf und stößt auf ein Gutachten mit [Gions](gion) Unterschrift. Der [Bergführer](gion) wird vorgeladen und begreift mit einem Blick, wessen Schrift das ist. [Er](gion) nimmt die Schuld auf sich, um [seinen](gion) [Jungen](elias) zu schützen. [Selma](selma) weint auf der Toilette. [Nadja](nadja), [die](nadja) von nebenan hört, wie sich jemand die Seele aus dem Leib schluchzt, lässt nicht locker, bis die [Praktikantin](selma) alles ausgeplaudert hat. Zu [Flurina](flurina) geht [sie](nadja) mit dem Wissen allerdings nicht, sondern zuerst zu [Beat](beat), [der](beat) auf der Stelle zum Telefon greift.
- investigate polizist _ "Fall"
- find polizist "stößt"
- accuse polizist gion "vorgeladen"
+ discover gion elias "begreift"
- betray gion polizist "Schuld"
- help gion elias "schützen"
- parent gion elias "Jungen"
- sad selma "weint"
+ reveal selma nadja "ausgeplaudert"
- reveal nadja beat "zuerst"

== 7
In dieser ruhigeren Folge wird auf der Basis der Heli gewartet. Schrauben klirren, im Tal läutet man das Vieh ein, und auf dem Dach trocknen Seile in den Farben der Feuerwehr. »Der Berg wartet nicht«, steht auf der Kaffeetasse, aus der keiner trinkt, weil sie einst dem Gründer gehörte. Ein Murmeltier pfeift, ein zweites antwortet, und die Wolken ziehen Richtung [Veltlin](@veltlin). [Reto](reto), [dem](reto) man drei Rippen getapt hat, sitzt auf einer Bank in der Sonne und schnitzt für [Flöckli](hund) einen Knochen aus Arvenholz, den [der](hund) ungerührt vergräbt.
- injure reto "Rippen"
+ gift reto hund "schnitzt"

== 8
Während [Gion](gion) in [Chur](@chur) einsitzt, zieht [Elias](elias) mit dem Schandgeld durch die Bars. [Von Salis](investor) verlangt von [ihm](elias) eine zweite Unterschrift und hält [ihm](elias), als [er](elias) sich ziert, die erste unter die Nase. Der [Skilehrer](elias), von allen Seiten in die Zange genommen, besteigt betrunken den Pickel über dem Dorf. [Selma](selma) klettert [ihm](elias) nach, obwohl [sie](selma) Höhenangst hat, und hängt bald selbst an zwei Fingern. [Elias](elias) hält [sie](selma). Eine Stunde lang hält [er](elias) [sie](selma), bis das Seil mit [Nadja](nadja) herunterkommt. Der Arm ist hin. Im Spital von [Samedan](@samedan) sagt der [Bursche](elias) die Wahrheit, zum ersten Mal seit Monaten.
- arrest _ gion "einsitzt"
- threaten investor elias "Nase"
- ill elias "betrunken"
- travel selma elias "klettert"
- sad selma "Höhenangst"
+ rescue elias selma "hält er"
- rescue nadja elias+selma "Seil"
- injure elias "hin"
+ reveal elias _ "Wahrheit"

== 9
[Gion](gion) ist frei und [sein](gion) [Sohn](elias) in Haft. Am Gartentor passt [Flurina](flurina) den [Entlassenen](gion) ab, um sich zu entschuldigen, bekommt jedoch stattdessen etwas zu hören, wozu [sie](flurina) sich setzen muss: In jenem Winter war nicht [er](gion) es, [der](gion) den Abbruch befahl. Der Befehl kam vom [Verunglückten](vater) selbst, über Funk, weil der Hang noch einmal kommen würde und zwei Dutzend Retter darunter standen. Dreißig Jahre hat [Gion](gion) das für sich behalten, damit ein [Kind](flurina) [seinen](flurina) [Vater](vater) nicht als einen in Erinnerung behält, [der](vater) sich aufgab. Die [Ärztin](flurina) lehnt die Stirn an den Zaun. [Er](gion) legt [ihr](flurina) den Hut auf den Kopf, gegen den Schnee.
- rescue _ gion "frei"
- arrest _ elias "Haft"
- parent gion elias "Sohn"
- reconcile? flurina gion "entschuldigen"
+ reveal gion flurina "zu hören"
- reveal.past! gion flurina "für sich behalten"
- parent vater flurina "Vater"
- help.past vater _ "Befehl"
- sad flurina "Stirn"
+ help gion flurina "Hut"

== 10
Ein Reglement ist ein Reglement: Die Zentrale erfährt von [Nadja](nadja) und [Beat](beat), weil [Ursina](wirtin) beim Jassen den Mund nicht halten kann, und versetzt den [Piloten](beat) ins [Tessin](@tessin). [Flurina](flurina) legt Einspruch ein. [Nadja](nadja) ist speiübel, und zwar jeden Morgen, wie [Selma](selma) mit dem Eimer in der Hand feststellt. Ob [sie](nadja) es [ihm](beat) vor dem Abflug noch sagt? [Beat](beat) kommt [ihr](nadja) zuvor, nur anders als gedacht: [Er](beat) hat die Kündigung eingereicht und einen Heustall gekauft. Als [er](beat) hört, dass [sie](nadja) zu dritt einziehen werden, muss sich der abgebrühte [Flieger](beat) an der Kufe festhalten.
- betray wirtin beat+nadja "Mund"
- discover _ beat+nadja "erfährt"
- move? beat "versetzt" @tessin
- help flurina beat+nadja "Einspruch"
- ill nadja "speiübel"
- discover selma nadja "feststellt"
- quit beat "Kündigung"
- find beat "gekauft"
+ reveal nadja beat "hört"
+ pregnant nadja beat "zu dritt"
- move? beat+nadja "einziehen"

== 11
[Clemens von Salis](investor) steht vor Gericht und mit [ihm](investor) [Elias](elias), [der](elias) gegen den [Auftraggeber](investor) aussagt. Draußen schneit es den dritten Tag. Mitten in der Verhandlung reißt der Nassschnee die halbfertige Bergstation mit, in der sechs Arbeiter schlafen. Der [Investor](investor) drängt als Erster zum Ausgang, die Retter drängen an [ihm](investor) vorbei. [Flurina](flurina) versorgt, [Gion](gion) sondiert, [Reto](reto), kaum genesen, zimmert aus Türen Tragen. Alle sechs leben. Der [letzte](arbeiter), [dem](arbeiter) man die Maske abnimmt, fragt nach [seinem](arbeiter) Lohn. [Tobler](polizist) legt [von Salis](investor) die Handschellen an, und es ist [Ursina](wirtin), [die](wirtin) klatscht.
- accuse elias investor "aussagt"
- boss.past investor elias "Auftraggeber"
- flee investor "drängt"
- treat _ flurina "versorgt"
- recover reto "genesen"
- help reto _ "zimmert"
+ rescue flurina+gion+reto _ "leben"
+ arrest polizist investor "Handschellen"
- happy wirtin "klatscht"

== 12
Frühling in [Val Müra](@valmura). [Elias](elias) verbüßt den Rest der Strafe beim Lawinenverbauen, [Selma](selma) bringt [ihm](elias) sonntags Nusstorte und hat sich für das Medizinstudium eingeschrieben. [Nadja](nadja) kommt im Heli nieder, auf zweitausend Metern, die [Hebamme](flurina) heißt [Flurina](flurina), und das [Mädchen](baby) schreit lauter als der Rotor. [Beat](beat) fliegt mit Tränen in den Augen eine Ehrenrunde. [Reto](reto) hat [seiner](reto) [Frau](flurina) eine Wiege gezimmert. Für wen denn, fragt [sie](flurina). Für alle Fälle, sagt der [Schreiner](reto), und [die zwei](flurina+reto) lachen, seit Langem wieder am selben Tisch. Unter der Tür steht [Gion](gion), eine Flasche Röteli in der Hand. [Er](gion) trinkt den ersten Schluck.
- arrest _ elias "Strafe"
- gift selma elias "Nusstorte"
+ birth nadja baby "nieder"
- help flurina nadja "Hebamme"
- happy beat "Tränen"
- married flurina reto "Frau"
- create reto "gezimmert"
- gift reto flurina "Wiege"
- happy flurina+reto "lachen"
+ reconcile flurina gion "ersten Schluck"
