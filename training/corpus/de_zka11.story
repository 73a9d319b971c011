%series Kiez der zweiten Chancen
%lang de
%genre friends' dramedy in Dortmund, recap blog in long sentences
%cast bernd | Bernd Kowalke; Bernd; Kowalke | m
%cast annika | Annika | f
%cast yusuf | Yusuf Demir; Yusuf | m
%cast lena | Lena Fuchs; Lena | f
%cast mirco | Mirco | m
%cast saskia | Saskia | f
%cast ole | Ole | m
%cast tini | Tini | f
%cast reh | Kommissarin Rehse; Rehse | f
%cast bernward | Bernward | m
%cast oma | Oma Lisbeth; Lisbeth | f
%cast lenamutter | - | f
%cast unbekannte | Carola | f
%cast sohn | Paul | m

== 1
[Bernd](bernd), zweiundvierzig, [Trainer](bernd) der dritten Frauenmannschaft und seit acht Monaten Strohwitwer, erfährt aus der Stadionzeitung, dass [seine](bernd) [Frau](annika) [Annika](annika), [die](annika) angeblich auf Fortbildung in [Kiel](@kiel) ist, in der Nordkurve den [Torwart](mirco) der Herren geküsst hat. [Lena](lena), [Wirtin](lena) vom Anpfiff und [Bernds](bernd) beste [Freundin](lena) seit dem Sandkasten, stellt [ihm](bernd) schweigend drei Kurze hin. [Yusuf](yusuf), [Kapitän](yusuf) der Alten Herren, bietet an, dem [Torwart](mirco) die Finger zu brechen. [Bernd](bernd) winkt ab und fährt nach [Kiel](@kiel), wo die [Untreue](annika) gar nicht ist.
- married annika bernd "Frau"
- betray annika bernd "angeblich"
+ discover bernd annika+mirco "erfährt"
- kiss annika mirco "geküsst"
+ cheat annika bernd "Untreue"
- friend bernd lena "Freundin"
- help lena bernd "stellt"
- attack? yusuf mirco "Finger"
- travel bernd "fährt" @kiel

== 2
Als [er](bernd) heimkommt, sind die Schränke leer, und am Kühlschrank klebt ein Zettel, in dem [Annika](annika) erklärt, [sie](annika) habe sich in einen [anderen](mirco) verguckt und bitte um Verständnis; der [Sitzengelassene](bernd), [der](bernd) den Zettel viermal liest, schläft auf der Trainingsmatte. [Saskia](saskia), [Stürmerin](saskia) und jüngste im Kader, [die](saskia) schon länger für [ihn](bernd) schwärmt, bringt Brötchen und bleibt, weil [er](bernd) [sie](saskia) darum bittet, bis zum Abend. Mehr war nicht. Aber [Tini](tini), [Saskias](saskia) [Zimmergenossin](tini), erzählt in der Kabine etwas anderes.
- return bernd "heimkommt"
+ breakup annika bernd "Zettel"
- love annika mirco "verguckt"
- sad bernd "schläft"
- love saskia bernd "schwärmt"
- gift saskia bernd "Brötchen"
- sex! bernd saskia "Mehr war nicht"
- housemate saskia tini "Zimmergenossin"
- betray tini saskia "etwas anderes"

== 3
Das Gerücht zieht Kreise, der Vorstand wird vorstellig, und [Präsident](bernward) [Bernward](bernward), [der](bernward) [Mirco](mirco) auch noch zum [Trauzeugen](mirco) hatte, stellt den [Trainer](bernd) frei, bis geklärt ist, was in der Umkleide vor sich ging. [Seiner](bernward) [Tochter](lena) [Lena](lena) ist das zu viel: [Sie](lena) sperrt dem [Vater](bernward) das Bier. [Saskia](saskia) weint, weil [Bernd](bernd) [ihretwegen](saskia) den Posten verloren hat; [Yusuf](yusuf) fährt [sie](saskia) nach Hause und hält unterwegs an, um [ihr](saskia) zu erklären, wie man einen Menschen mit Anstand liebt, nämlich leise. [Tini](tini) lauscht und schämt sich.
+ quit bernd bernward "stellt den Trainer frei"
- boss bernward bernd "Präsident"
- advisor mirco bernward "Trauzeugen"
- parent bernward lena "Tochter"
- quarrel bernward lena "sperrt"
- sad saskia bernd "weint"
- help yusuf saskia "fährt"
- sad tini "schämt"

== 4
[Tini](tini) gesteht. [Tini](tini) hat gelogen. [Tini](tini) war neidisch auf [Saskia](saskia). [Saskia](saskia) gibt [Tini](tini) keine Ohrfeige. [Sie](saskia) gibt [Tini](tini) einen Kuss auf die Stirn. Danach redet [Saskia](saskia) mit [Bernward](bernward). [Bernward](bernward) holt [Bernd](bernd) zurück. [Bernd](bernd) lacht nicht. [Annika](annika) steht an der Bande. [Annika](annika) will reden. [Bernd](bernd) will trainieren. [Mirco](mirco) wartet im Auto. [Lena](lena) sieht das. [Lena](lena) lässt [Mircos](mirco) Reifen Luft ab. [Bernd](bernd) lacht.
+ reveal tini saskia "gesteht"
- betray.past tini saskia "gelogen"
- jealous tini saskia "neidisch"
- reconcile saskia tini "Kuss"
- reveal saskia bernward "redet"
+ hire bernd bernward "zurück"
- return annika "steht"
- reconcile? annika bernd "will reden"
- reject bernd annika "will trainieren"
- attack lena mirco "lässt"
- happy bernd "lacht"#2

== 5
Nachdem [Oma Lisbeth](oma), [Lenas](lena) [Großmutter](oma) und mit [ihren](oma) dreiundachtzig Jahren noch immer [Zeugwartin](oma), über einen Ballsack gestolpert ist und sich den Oberschenkelhals gebrochen hat, übernimmt [Ole](ole), ein schweigsamer [Physiotherapeut](ole) aus [Husum](@husum), die Pflege, wobei sich die alte [Dame](oma), wie [sie](oma) in der Kneipe herumerzählt, Hals über Kopf verliebt hat, was den jungen [Mann](ole), [der](ole) in Wahrheit auf [Lena](lena) ein Auge geworfen hat, derart beschämt, dass [er](ole) sich zwei Tage krankmeldet. Die [Wirtin](lena) hat davon keinen Schimmer.
- kin lena oma "Großmutter"
- injure oma "gebrochen"
+ treat oma ole "Pflege"
- hire ole oma "übernimmt"
+ love oma ole "verliebt"
- love.start ole lena "Auge"
- sad ole "beschämt"
- discover! lena ole "keinen Schimmer"

== 6
Es ist Derby, und am Tresen des Anpfiffs hat [Mirco](mirco) [seinen](mirco) Auftritt: [Er](mirco) halte den Ball, aber mit [Annika](annika) werde [er](mirco) nicht glücklich, klagt [er](mirco) vor versammelter Runde, ohne zu merken, dass die [Besprochene](annika) hinter [ihm](mirco) steht. Ein Glas fliegt, diesmal trifft es. [Yusuf](yusuf) begleitet den [Getroffenen](mirco) in die Ambulanz, und während der [Torwart](mirco) genäht wird, fährt [Annika](annika) zu [Bernd](bernd), um zu sagen, dass es ein Fehler war. [Er](bernd) lässt [sie](annika) ausreden. Dann sagt [er](bernd), dass [Saskia](saskia) im Bett liege, mit Fieber, und [er](bernd) leise sein müsse.
- happy! mirco "nicht glücklich"
- discover annika mirco "hinter ihm"
+ attack annika mirco "trifft"
- breakup annika mirco "fliegt"
- help yusuf mirco "begleitet"
- injure mirco annika "Getroffenen"
- treat mirco "genäht"
- travel annika bernd "fährt"
- reconcile? annika bernd "Fehler"
- ill saskia "Fieber"
+ reject bernd annika "leise sein"

== 7
Weil [Oma Lisbeth](oma) beim Kreuzworträtsel einen Zusammenhang sieht, den sonst niemand sieht, lockt [sie](oma) [Ole](ole) und [Lena](lena) mit demselben Vorwand, einem Kuchen, in den Schrebergarten und schließt hinter den [Kuchenessern](lena+ole) das Tor ab; nach zwei Stunden Schweigen gesteht [Ole](ole), [er](ole) sei nicht wegen [ihres](lena) Kuchens gekommen. Die [Wirtin](lena), [die](lena) mit jedem anderen flirten kann, nur mit [diesem](ole) nicht, antwortet mit einem Rasensprenger, dann mit einem Kuss. Durchs Gebüsch applaudiert die [Alte](oma), samt Rollator und [Yusuf](yusuf), [der](yusuf) [sie](oma) angeblich nur gefahren hat.
- betray oma lena+ole "Vorwand"
- abduct oma lena+ole "schließt"
- invite oma lena+ole "lockt"
+ confess ole lena "gesteht"
+ kiss lena ole "Kuss"
- happy oma "applaudiert"
- help yusuf oma "gefahren"

== 8
[Saskia](saskia) hat Fieber. [Bernd](bernd) bringt Suppe. [Bernd](bernd) bleibt. [Bernd](bernd) ist zwanzig Jahre älter. Das sagt [Bernd](bernd). [Saskia](saskia) sagt: siebzehn. [Annika](annika) schickt die Papiere. [Bernd](bernd) unterschreibt. [Tini](tini) bekommt ein Vertragsangebot. [Tini](tini) geht nach [Bremen](@bremen). [Saskia](saskia) weint um [Tini](tini). [Bernd](bernd) tröstet [Saskia](saskia). Da legt [Saskia](saskia) den Kopf an [seine](bernd) Schulter. [Kommissarin Rehse](reh) klingelt. [Rehse](reh) sucht [Bernward](bernward). [Bernward](bernward) ist verschwunden, und mit [ihm](bernward) die Vereinskasse.
- ill saskia "Fieber"
- help bernd saskia "Suppe"
- divorce annika bernd "Papiere"
- hire? tini _ "Vertragsangebot"
- move tini "geht nach Bremen" @bremen
- sad saskia tini "weint"
+ flirt bernd saskia "Kopf"
- investigate reh bernward "sucht"
+ flee bernward "verschwunden"
- steal bernward _ "Vereinskasse"

== 9
Die Fahndung führt auf einen Campingplatz in [Renesse](@renesse), wo der flüchtige [Präsident](bernward) in einem Wohnwagen mit einer gewissen [Carola](unbekannte) lebt, von [deren](unbekannte) Existenz weder [Lena](lena) noch [deren](lena) [Mutter](lenamutter), [seine](bernward) seit langem getrennte [Gattin](lenamutter), etwas wusste; [Yusuf](yusuf), [der](yusuf) die [Kommissarin](reh) aus der gemeinsamen Schulzeit kennt und [ihr](reh) hinterherfährt, sieht, wie [sie](reh) den [Mann](bernward) festnimmt und, nachdem [sie](reh) [ihm](bernward) die Handschellen angelegt hat, selbst in Tränen ausbricht. [Er](yusuf) reicht ein Taschentuch. Seit dem Abi, sagt [Rehse](reh), habe [sie](reh) nicht mehr geweint, und damals [seinetwegen](yusuf).
- flee.past bernward "flüchtige" @renesse
- housemate bernward unbekannte "lebt"
+ affair bernward unbekannte "gewissen Carola"
- ex bernward lenamutter "getrennte Gattin"
- parent lenamutter lena "Mutter"
- discover! lena+lenamutter bernward "etwas wusste"
- friend.past reh yusuf "Schulzeit"
+ arrest reh bernward "festnimmt"
- sad reh "Tränen"
- help yusuf reh "reicht"
- sad.past reh yusuf "seinetwegen"

== 10
Jedenfalls dampft es jetzt in der Küche des Anpfiffs, denn [Lena](lena) hat nach der Verhaftung des [Vaters](bernward) die Kneipe übernommen und [Ole](ole) gleich dazu: [Die beiden](lena+ole) teilen Bett, Tresen und Bohnensuppe, sehr zum Wohlgefallen der [Großmutter](oma), [die](oma) behauptet, der [Bub](ole) sei [ihr](oma) zweiter Frühling gewesen und nun halt der [Enkelin](lena) [ihr](lena) erster. [Carola](unbekannte), aus [Renesse](@renesse) hergekommen, sucht einen Job; [Lena](lena) mustert [sie](unbekannte), findet [sie](unbekannte) nett und verdammt sich dafür. Abends wirft [sie](lena) der [Neuen](unbekannte) die Schürze zu. [Annika](annika) bestellt allein ein Bier und wird von [Mirco](mirco) angesprochen, mit Pflaster.
- find lena "übernommen"
- arrest.past _ bernward "Verhaftung"
- parent bernward lena "Vaters"
+ couple lena ole "teilen Bett"
- housemate lena ole "teilen Bett"
- kin lena oma "Großmutter"
- happy oma "Wohlgefallen"
- love.past oma ole "zweiter Frühling"
- travel unbekannte "hergekommen"
+ hire unbekannte lena "Schürze"
- meet annika mirco "angesprochen"

== 11
Dass [Kommissarin Rehse](reh) plötzlich zweimal die Woche zum Training kommt, hat nichts mit dem Ball zu tun: [Yusuf](yusuf) trägt [ihr](reh) nach Schluss die Tasche, und eines Abends, als es regnet, fragt [sie](reh), warum [er](yusuf) [sie](reh) nie gefragt habe, und [er](yusuf) fragt. [Annika](annika) und [Mirco](mirco) liegen sich in der Wolle, lieben sich und liegen sich wieder in der Wolle; als [sie](annika) im November einen positiven Test in der Hand hält, sagt [er](mirco), [er](mirco) werde das Tor diesmal hüten. [Saskia](saskia) schießt gegen [Bremen](@bremen) das Siegtor, gegen [Tini](tini). Hinterher umarmen sich die [Gegnerinnen](saskia+tini).
- help yusuf reh "trägt"
- date? reh yusuf "fragt"
+ love reh yusuf "zweimal"
- quarrel annika mirco "Wolle"
- sex annika mirco "lieben sich"
+ pregnant annika mirco "positiven"
- find saskia "Siegtor"
- enemy saskia tini "Gegnerinnen"
- reconcile saskia tini "umarmen"

== 12
Weihnachtsfeier im Anpfiff: [Oma Lisbeth](oma) hat Geburtstag, [Yusuf](yusuf) und [Rehse](reh) sind seit dem Nikolaustag verlobt, [Annika](annika) zeigt [ihren](annika) Bauch und grüßt [Bernd](bernd), [der](bernd) zurückgrüßt, ohne dass es [ihm](bernd) das Herz zusammenzieht. Dieses Herz gehört inzwischen [Saskia](saskia), [die](saskia) [ihm](bernd) den Schal umbindet und sagt, dass [sie](saskia) zu [ihm](bernd) ziehen wolle, mit Fußball und Zahnbürste. Aus der Haft schreibt [Bernward](bernward) einen Entschuldigungsbrief. [Lena](lena) liest ihn vor und reißt ihn nicht durch. Nach Mitternacht schneit es in der Kurve, und kein Mensch geht heim.
- celebrate oma "Geburtstag"
+ engaged reh yusuf "verlobt"
- pregnant annika "Bauch"
- sad! bernd "zusammenzieht"
+ love bernd saskia "Herz"#2
- move? saskia bernd "ziehen"
- reconcile? bernward lena "Entschuldigungsbrief"
- arrest.past _ bernward "Haft"
