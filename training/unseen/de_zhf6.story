%series Die Ärztin vom Hohen Göll-Eck
%lang de
%genre alpine doctor drama, warm TV-magazine tone
%cast resi | Dr. Theresia Angerer; Resi Angerer; Resi; Dr. Angerer | f
%cast lorenz | Lorenz Angerer; Lorenz | m
%cast vroni | Vroni Angerer; Vroni | f
%cast quirin | Quirin Stadler; Quirin | m
%cast sepp | Sepp Angerer; Sepp | m
%cast amira | Schwester Amira; Amira | f
%cast falk | Professor Falk; Falk | m
%cast burgl | Burgl Hintersteiner; Burgl | f
%cast korbi | Korbinian; Korbi | m
%cast eleni | Eleni | f
%cast toni | Toni Stadler; Toni | m
%cast altarzt | - | m
%cast hund | - | n
%cast postbote | - | m
%cast kindl | - | f
%cast pfarrer | - | m

== 1 Heimkehr mit Hindernissen
Zehn Jahre nachdem [sie](resi) im Streit fortgegangen ist, steht die [Chirurgin](resi) [Theresia Angerer](resi) wieder vor dem Hof [ihrer](resi) [Eltern](sepp+vroni). [Ihr](resi) [Vater](sepp) [Sepp](sepp) würdigt [sie](resi) keines Blickes, dafür drückt [Bruder](lorenz) [Lorenz](lorenz) [sie](resi) an sich, dass die Rippen krachen. Die [Mutter](vroni), die [Vroni](vroni), hat es am Herzen und will das Wort Krankenhaus nicht hören. Bei der Almabfahrt gerät der [Bergführer](quirin) [Quirin Stadler](quirin) unter einen Holzstapel; [Resi](resi) amputiert [ihm](quirin) im Licht von Traktorscheinwerfern den zerquetschten Fuß. Damals, mit neunzehn, hat [sie](resi) [ihm](quirin) am Altar davonlaufen müssen, und [sie](resi) hat [ihm](quirin) nie gesagt, weshalb.
+ return resi "steht"
- move.past resi "fortgegangen"
- quarrel.past _ resi "Streit"
- parent sepp resi "Vater"
- reject sepp resi "keines Blickes"
- sibling lorenz resi "Bruder"
- happy lorenz resi "drückt"
- parent vroni resi "Mutter"
- ill vroni "am Herzen"
- injure quirin "zerquetschten"
+ treat quirin resi "amputiert"
- wedding.past! quirin resi "Altar"
- breakup.past resi quirin "davonlaufen"
- reveal! resi quirin "nie gesagt"

== 2 Dienst nach Vorschrift
[Quirin](quirin) erwacht mit einem Fuß weniger und überschüttet [seine](quirin) [Lebensretterin](resi) mit Vorwürfen: Lieber wäre [er](quirin) krepiert. [Resi](resi) hält es aus. [Bürgermeisterin](burgl) [Burgl Hintersteiner](burgl) sucht seit dem Tod des alten [Gemeindearztes](altarzt) verzweifelt einen Nachfolger und drückt [ihr](resi) beim Kirchgang einfach die Praxisschlüssel in die Hand. Als Sprechstundenhilfe bringt [sie](burgl) gleich [Amira](amira) mit, eine syrische [Hebamme](amira), [deren](amira) Zeugnisse keiner anerkennt. Noch vor dem ersten Termin holen [die beiden](amira+resi) im Feuerwehrhaus Zwillinge auf die Welt, und [Sepp](sepp) trägt, ohne ein Wort zu sagen, Holz vor die Praxistür.
- lose quirin "Fuß weniger"
- sad quirin "Vorwürfen"
- accuse quirin resi "Vorwürfen"
- die? quirin "krepiert"
- rescue.past resi quirin "Lebensretterin"
- die.past altarzt "Tod"
- sad burgl "verzweifelt"
- hire? _ burgl "Nachfolger"
+ hire resi burgl "Praxisschlüssel"
- hire amira burgl "Sprechstundenhilfe"
- colleague.start amira resi "Sprechstundenhilfe"
- help amira+resi _ "holen"
- birth _ "Zwillinge"
- help sepp resi "Holz"

== 3 Föhn
Am Stammtisch wettet man, wie lange die [Doktorin](resi) es aushält. [Lorenz](lorenz) prügelt sich deshalb mit [Toni Stadler](toni), [Quirins](quirin) jüngerem [Bruder](toni), und landet mit gebrochener Nase ausgerechnet auf der Liege [seiner](lorenz) [Schwester](resi). [Amira](amira) richtet das Nasenbein, [Lorenz](lorenz) schaut [sie](amira) dabei an wie ein Kalb das neue Tor. Im Moor findet ein [Hund](hund) eine Aktentasche, darin Briefe, die [Resi](resi) vor zehn Jahren an [Quirin](quirin) geschrieben hat, jeder einzelne ungeöffnet. Wer hat sie unterschlagen? [Vroni](vroni) wird beim Abendessen sehr still und [Sepp](sepp) sehr rot.
- attack lorenz toni "prügelt"
- sibling quirin toni "Bruder"
- injure lorenz toni "gebrochener Nase"
- sibling lorenz resi "Schwester"
- treat lorenz amira "richtet"
+ love.start lorenz amira "wie ein Kalb"
- find hund "findet"
+ create.past resi "geschrieben"
- steal? _ resi "unterschlagen"

== 4 Der zweite Brief
[Vroni](vroni) kann nicht länger schlafen und offenbart der [Tochter](resi), dass [sie](vroni) den [Postboten](postbote) bestochen und jede Zeile abgefangen habe: Ein [Stadler](quirin) im Haus, das hätte [Sepp](sepp) nie verwunden. [Resi](resi) schlägt die Tür zu, dass das Kruzifix von der Wand fällt. Stunden später läutet [Sepp](sepp) in der Praxis Sturm, [seine](sepp) [Frau](vroni) liege in der Speis und rühre sich nicht. Mit dem Defibrillator aus der Talstation holt [Resi](resi) [sie](vroni) ins Leben zurück. Im Hubschrauber greift die [Kranke](vroni) nach [ihrer](resi) Hand. Verziehen? [Resi](resi) sagt nicht ja und lässt nicht los.
- sad vroni "nicht länger schlafen"
+ reveal vroni resi "offenbart"
- parent vroni resi "Tochter"
- betray.past vroni resi "bestochen"
- steal.past vroni resi "abgefangen"
- sad? sepp quirin "nie verwunden"
- sad resi vroni "schlägt"
- married sepp vroni "Frau"
- ill vroni "rühre sich nicht"
+ rescue resi vroni "holt"
- reconcile? resi vroni "Verziehen"

== 5 Der Professor
In der Klinik in [Innsbruck](@innsbruck) steht [Resi](resi) plötzlich [Professor Falk](falk) gegenüber, [ihrem](resi) früheren [Chef](falk) und, wie [Amira](amira) mit einem Blick begreift, auch [ihrem](resi) [Verflossenen](falk). [Er](falk) hat [Vroni](vroni) zwei Stents gesetzt und macht [ihrer](vroni) [Tochter](resi) noch auf dem Flur einen Antrag, Brillant inklusive. [Resi](resi) winkt ab und verkneift sich mit Mühe das Lachen. [Quirin](quirin) übt derweil mit Krücken den Weg zum Gipfelkreuz, stürzt und bleibt zwischen Latschenkiefern liegen, bis [ihn](quirin) [Korbi](korbi) aufstöbert, ein zehnjähriger [Ziegenhirt](korbi) mit großer Klappe. [Der](korbi) sagt: „[Du](quirin) jammerst lauter als [meine](korbi) Geißen.“
- find resi falk "gegenüber"
- boss.past falk resi "früheren Chef"
- ex falk resi "Verflossenen"
- discover amira falk+resi "begreift"
- treat vroni falk "Stents"
- parent vroni resi "Tochter"
+ propose falk resi "Antrag"
- gift? falk resi "Brillant"
- reject resi falk "winkt"
- injure quirin "stürzt"
+ find korbi quirin "aufstöbert"
- sad quirin "jammerst"

== 6 Geißenmilch
Zwischen dem [Einbeinigen](quirin) und dem [Buben](korbi) wächst eine Kameradschaft, wie [Quirin](quirin) sie seit dem Unfall zu niemandem hatte. [Korbi](korbi) ist bei Pflegeeltern; [seine](korbi) [Mutter](eleni), eine griechische [Saisonköchin](eleni), hat [ihn](korbi) als Säugling im Beichtstuhl abgelegt. [Burgl](burgl) will das Gerücht streuen, es sei [Tonis](toni) [Sohn](korbi), und wird vom [Pfarrer](pfarrer) zur Ordnung gerufen. [Amira](amira) fällt zum dritten Mal durch die Sprachprüfung, wirft im Bachbett Steine und wird dabei von [Lorenz](lorenz) auf ein Radler eingeladen. [Sie](amira) nimmt an, unter der Bedingung, dass [er](lorenz) mit [ihr](amira) Vokabeln paukt.
- friend.start korbi quirin "Kameradschaft"
- injure.past quirin "Unfall"
- kin _ korbi "Pflegeeltern"
+ parent eleni korbi "Mutter"
- reject.past eleni korbi "abgelegt"
- reveal? burgl toni "Gerücht"
- parent? toni korbi "Sohn"
- lose amira "fällt"
+ invite lorenz amira "eingeladen"
- help? lorenz amira "paukt"

== 7 Grüß Gott, Eleni
Ein Bus spuckt eine [Frau](eleni) mit Sonnenhut aus: [Eleni](eleni) ist wieder im Tal und will [ihren](eleni) [Buben](korbi) sehen. [Korbi](korbi) beißt [sie](eleni) in die Hand und verkriecht sich in [Quirins](quirin) Hütte. Beim Verbinden erzählt [sie](eleni) der [Ärztin](resi), [Toni](toni) habe [ihr](eleni) damals die Ehe versprochen und [sie](eleni), kaum war der Bauch zu sehen, vor die Tür gesetzt. [Resi](resi) marschiert zum Sägewerk. [Toni](toni) streitet alles ab, doch [seine](toni) linke Braue zuckt, und genauso zuckt die von [Korbi](korbi). [Sepp](sepp) hilft [Vroni](vroni), [die](vroni) aus der Klinik zurück ist, die Stiege hinauf und gibt [ihr](vroni) vor lauter Rührung ein Busserl.
+ return eleni "wieder"
- parent eleni korbi "Buben"
- meet? eleni korbi "sehen"
- attack korbi eleni "beißt"
- flee korbi eleni "verkriecht"
- treat eleni resi "Verbinden"
- reveal eleni resi "erzählt"
- engaged.past eleni toni "Ehe versprochen"
- pregnant.past eleni toni "Bauch"
- breakup.past toni eleni "vor die Tür"
- travel resi "marschiert"
- reveal! toni "streitet"
+ parent? toni korbi "zuckt"
- return vroni "zurück"
- help sepp vroni "hilft"
- happy sepp "Rührung"
- kiss sepp vroni "Busserl"

== 8 Lawine
Mitten im Februar donnert die Westflanke zu Tal. Unter dem Schnee liegt das Sägewerk mit [Toni](toni) darin. [Quirin](quirin), die neue Prothese erst eine Woche am Stumpf, führt die Rettungskolonne und gräbt [seinen](quirin) [Bruder](toni) mit bloßen Händen aus. [Dessen](toni) erstes Wort lautet „[Korbi](korbi)“. Auf der Trage, grau im Gesicht, bekennt [er](toni) sich vor [Eleni](eleni) und dem halben Dorf zu [seinem](toni) [Kind](korbi). [Resi](resi) muss [ihm](toni) die Milz entfernen, ohne Strom, [Amira](amira) hält die Taschenlampe. Draußen hat [Quirin](quirin) gewartet. [Sie](resi) legt, endlich, das Bündel ungeöffneter Briefe in [seinen](quirin) Schoß.
- injure toni "Trage"
+ rescue quirin toni "gräbt"
- sibling quirin toni "Bruder"
+ reveal toni eleni "bekennt"
- parent toni korbi "Kind"
- treat toni resi "entfernen"
- help amira resi "hält"
- gift resi quirin "legt"

== 9 Was drinstand
[Quirin](quirin) hat die ganze Nacht gelesen. In jedem der Briefe stand, dass [sie](resi) [ihn](quirin) liebe und auf [ihn](quirin) warte, und im letzten, dass [sie](resi) [ihr](quirin+resi) gemeinsames [Kind](kindl) verloren habe. Mit offenem Mantel humpelt [er](quirin) zur Praxis. Drinnen sitzt bereits [Falk](falk), zum zweiten Mal angereist, diesmal mit einem Vertrag als Oberärztin. [Resi](resi) schaut vom einen zum anderen, nimmt den Vertrag und zündet damit den Kachelofen an. Der [Professor](falk) fährt noch vor dem Mittagsläuten ab. [Die zwei](quirin+resi) aber sitzen lange nebeneinander auf der Ofenbank, und irgendwann liegt [ihr](resi) Kopf an [seiner](quirin) Schulter.
- love.past resi quirin "liebe"
- pregnant.past resi quirin "gemeinsames Kind"
- die.past kindl "verloren"
- discover quirin resi "gelesen"
- travel falk "angereist"
- hire? resi falk "Vertrag"
+ reject resi falk "zündet"
+ reconcile quirin resi "an seiner Schulter"

== 10 Kirchtag
[Amira](amira) besteht die Prüfung und darf sich wieder Hebamme nennen. [Lorenz](lorenz) hebt [sie](amira) vor Freude auf den Tanzboden; da sagt [sie](amira) [ihm](lorenz) in gestochenem Tirolerisch, dass [er](lorenz) [ihr](amira) das [Liebste](lorenz) im Tal sei. [Eleni](eleni) übernimmt die Küche im Hirschen und das Sorgerecht an den Wochenenden. [Toni](toni) darf mit zum Schwammerlsuchen, sofern [er](toni) den Mund hält. [Sepp](sepp) reicht dem alten [Feind](quirin) [Quirin](quirin) das Schnapsglas über den Zaun, und weil es schon das dritte ist, nennt [er](sepp) [ihn](quirin) „[Bub](quirin)“. [Resi](resi) hat einen Zettel in der Tasche, Ultraschall, sechste Woche. Noch weiß es keiner.
- find amira "besteht"
- happy lorenz "Freude"
+ confess amira lorenz "sagt"
- love amira lorenz "Liebste"
- hire eleni "übernimmt"
- find eleni "Sorgerecht"
- enemy quirin sepp "Feind"
+ reconcile quirin sepp "Schnapsglas"
+ pregnant resi "Ultraschall"
- reveal! resi "Noch weiß es keiner"
