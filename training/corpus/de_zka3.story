%series Fünf Zimmer, ein Bad
%lang de
%genre flat-share comedy set in Graz, wry streaming blurbs
%cast dilan | Dilan Yıldız; Dilan | f
%cast xaver | Xaver Plank; Xaver | m
%cast toni | Toni | f
%cast noor | Noor | f
%cast ferdl | Ferdinand Huber; Ferdl | m
%cast lou | Lou | n
%cast hadwig | Frau Magister Hadwig; Hadwig | f
%cast bence | Bence | m
%cast roswitha | Roswitha Plank; Roswitha | f
%cast gregor | Gregor | m
%cast anouk | Anouk | f
%cast bote | Milan; Pizzabote | m
%cast baeckerin | - | f
%cast chef | - | m
%cast maedchen | - | f
%cast katze | Knödel | f

== 1
Anderthalb Tage nach der Zeugnisverteilung hat [Dilan](dilan) ein Diplom, aber kein Dach mehr überm Kopf: [Ihr](dilan) [Freund](gregor) [Gregor](gregor) möchte „Raum für Entwicklung“, und der heißt, wie sich zeigt, [Anouk](anouk). Über einen Aushang gerät die [Verlassene](dilan) an die Wohngemeinschaft von [Xaver](xaver), [Toni](toni) und [Lou](lou), wo das fünfte Zimmer frei ist, sofern man die [Katze](katze) mitrechnet. Beim Probewohnen zankt [sie](dilan) sich mit [Xaver](xaver) um das letzte Ei. Eingezogen wird trotzdem. Unten poltert die [Hausbesitzerin](hadwig), [Frau Magister Hadwig](hadwig), mit dem Besenstiel.
- couple dilan gregor "Freund"
+ breakup gregor dilan "Raum für Entwicklung"
- couple.start anouk gregor "Anouk"
- housemate lou+toni xaver "Wohngemeinschaft"
- quarrel dilan xaver "zankt"
+ move dilan lou+toni+xaver "Eingezogen"
- sad hadwig "poltert"

== 2
[Toni](toni) kellnert, schläft bis zwei und hält Monogamie für eine Krankheit, die man sich auf Hochzeiten holt. Das findet [Ferdl](ferdl), mit [dem](ferdl) [sie](toni) seit Fasching das Bett, jedoch nie das Frühstück teilt, zunehmend schwierig. [Er](ferdl) bittet um ein Wochenende in [Piran](@piran). [Sie](toni) vertröstet [ihn](ferdl). Unterdessen entdeckt [Lou](lou), wer nachts den Kühlschrank plündert: Es ist [Xaver](xaver), [der](xaver) seit dem Rauswurf aus der Kanzlei nicht mehr schlafen kann und den Verlust [seiner](xaver) Stelle vor allen, besonders vor [seiner](xaver) [Mutter](roswitha), verschwiegen hat.
+ affair ferdl toni "das Bett"
- invite ferdl toni "bittet" @piran
- reject toni ferdl "vertröstet"
+ discover lou xaver "entdeckt"
- quit.past xaver "Rauswurf"
- betray xaver roswitha "verschwiegen"
- parent roswitha xaver "Mutter"
- sad xaver "nicht mehr schlafen"

== 3
Mutterbesuch! [Roswitha Plank](roswitha) reist mit drei Kilo Vanillekipferln an und möchte endlich die Zukünftige kennenlernen, von der [ihr](roswitha) [Bub](xaver) am Telefon geschwärmt hat. Es gibt keine. [Toni](toni) lässt sich für fünfzig Euro breitschlagen und spielt sie, und zwar so überzeugend, dass [Ferdl](ferdl), [der](ferdl) mit Blumen hereinplatzt, [Xaver](xaver) eine Maulschelle verpasst. [Dilan](dilan) schiebt den [Eifersüchtigen](ferdl) in die Speisekammer. Beim Abschied steckt [Roswitha](roswitha) der falschen [Schwiegertochter](toni) einen Granatring zu, ein altes Erbstück. [Toni](toni) kriegt zum ersten Mal rote Ohren.
- travel roswitha "reist"
- parent roswitha xaver "Bub"
- betray.past xaver roswitha "geschwärmt"
+ betray toni roswitha "spielt"
- engaged! _ xaver "Zukünftige"
- help toni xaver "breitschlagen"
- jealous ferdl xaver "Eifersüchtigen"
+ attack ferdl xaver "Maulschelle"
- kin! roswitha toni "Schwiegertochter"
- gift roswitha toni "steckt"

== 4
[Noor](noor) sucht ein Zimmer. [Lou](lou) zeigt [Noor](noor) das Bügelzimmer. [Noor](noor) nimmt es. [Dilan](dilan) kennt [Noor](noor) von der Uni. Mögen kann [sie](dilan) [Noor](noor) nicht. [Noor](noor) hat damals mit [Gregor](gregor) geschlafen. [Gregor](gregor) war da noch nicht Single. Beim Abendessen fliegt ein Teller. [Xaver](xaver) fegt auf. [Dilan](dilan) weint in die [Katze](katze). [Knödel](katze) duldet [Dilan](dilan). Spät klopft [Noor](noor) an. Es tue [ihr](noor) leid, sagt [Noor](noor).
- help lou noor "zeigt"
+ housemate.start dilan+lou+xaver noor "nimmt"
- enemy dilan noor "Mögen"
- sex.past gregor noor "geschlafen"
- cheat.past gregor dilan "noch nicht Single"
+ quarrel dilan noor "fliegt"
- help xaver _ "fegt"
- sad dilan "weint"
- reconcile? dilan noor "leid"

== 5
[Ferdl](ferdl) hat sich ausgebeten, entweder ganz oder gar nicht. [Toni](toni) überlegt vier Minuten und sagt: gar nicht. Kaum ist [er](ferdl) mit hängenden Schultern fort, wird [ihr](toni) schlecht, und zwar morgens, drei Tage am Stück. [Noor](noor), [die](noor) Medizin studiert, zählt Kalenderblätter und zieht die richtigen Schlüsse. [Dilan](dilan) begleitet die bleiche [Kellnerin](toni) zum Frauenarzt, kauft Traubenzucker und schwört Stillschweigen. In der Küche backen [Xaver](xaver) und [Lou](lou) derweil einen Strudel, bei dem alles schiefgeht außer dem Gespräch. So gut hat sich [Xaver](xaver) lange nicht gefühlt.
- threaten ferdl toni "entweder ganz"
+ breakup toni ferdl "gar nicht"#2
- sad ferdl "hängenden Schultern"
+ pregnant toni "schlecht"
- discover noor toni "zieht"
- help dilan toni "begleitet"
- happy xaver "So gut"

== 6
Um die Miete zu drücken, will [Frau Hadwig](hadwig) das Haus an einen Investor verhökern. Die Belegschaft tagt in der Badewanne. [Dilan](dilan), frischgebackene [Juristin](dilan), findet eine Klausel von 1961, [Xaver](xaver), entlassener [Jurist](xaver), formuliert daraus ein Schreiben, über das die [Alte](hadwig) Tränen lacht. Bei so viel Paragraphen kommt man einander nahe: Zwischen Seite drei und vier berühren sich zwei Münder. Danach redet keiner drüber. „Unter Mitbewohnern fängt man nichts an“, hat [Toni](toni) erst neulich gepredigt. Die [Predigerin](toni) selbst hat gerade den [Pizzaboten](bote) auf [ihrem](toni) Bett sitzen, zum Karteln, wie [sie](toni) beteuert.
- discover dilan "findet"
- create xaver "formuliert"
- quit.past xaver "entlassener"
- happy hadwig "Tränen lacht"
- colleague dilan xaver "formuliert daraus"
+ kiss dilan xaver "berühren"
- housemate dilan xaver "Mitbewohnern"
- flirt bote toni "zum Karteln"

== 7
[Gregor](gregor) steht mit einem Koffer im Stiegenhaus; [Anouk](anouk) habe [ihn](gregor) vor die Tür gesetzt, samt Entwicklung. [Er](gregor) möchte zurück zu [Dilan](dilan). Die [Umworbene](dilan) lässt [ihn](gregor) auf der Matte schmoren und sucht Rat bei [Noor](noor), mit [der](noor) [sie](dilan), das hätte im Herbst niemand gewettet, inzwischen die Socken teilt. [Noors](noor) Diagnose: chronischer Egoismus, nicht heilbar. [Xaver](xaver) bekommt von dem Disput bloß den Anfang mit, zieht den falschen Schluss und fährt zu [seiner](xaver) [Mama](roswitha) aufs Land. So steht [Dilan](dilan), als [sie](dilan) [Gregor](gregor) endlich zum Teufel gejagt hat, vor einem leeren Zimmer.
- return gregor "steht"
- breakup anouk gregor "vor die Tür gesetzt"
- reconcile? dilan gregor "zurück"
- advisor noor dilan "Rat"
+ friend.start dilan noor "Socken teilt"
- discover! xaver dilan "falschen Schluss"
- travel xaver roswitha "fährt"
- parent roswitha xaver "Mama"
+ reject dilan gregor "zum Teufel"
- discover dilan xaver "leeren Zimmer"

== 8
Auf dem Hof der [Planks](roswitha+xaver) wird gemostet. [Xaver](xaver) gesteht der [Bäuerin](roswitha), dass es nie eine Verlobte gab und die Kanzlei längst ohne [ihn](xaver) auskommt. [Roswitha](roswitha) hat beides gewusst. Den Ring, meint [sie](roswitha), hätte das [Mädel](toni) sowieso verdient. Am Sonntag biegt ein Roller in die Einfahrt: [Dilan](dilan), durchnässt, [die](dilan) drei Sätze auswendig gelernt und alle vergessen hat. Ein vierter reicht. „[Ich](dilan) mag [dich](xaver)“, sagt [sie](dilan). [Er](xaver) lässt den Apfelkorb fallen. In [Graz](@graz) hat [Toni](toni) [Lou](lou) die Schwangerschaft gebeichtet; [Lou](lou) beginnt zu stricken.
- reveal xaver roswitha "gesteht"
- engaged! _ xaver "nie eine Verlobte"
- quit.past xaver "ohne ihn auskommt"
- discover.past roswitha xaver "gewusst"
- travel dilan xaver "biegt"
+ confess dilan xaver "Ich mag dich"
- love dilan xaver "mag"
- reveal toni lou "gebeichtet"
- pregnant toni "Schwangerschaft"

== 9
Das junge Glück hält bis zum Abwasch. [Dilan](dilan) und [Xaver](xaver) entdecken, dass Zusammenwohnen leichter war, als [sie](dilan+xaver) noch kein Liebespaar waren. [Noor](noor) und [Lou](lou) flüchten ins Stiegenhaus und lernen dort [Bence](bence) kennen, den ungarischen [Enkel](bence) der [Hausbesitzerin](hadwig), [der](bence) [Noor](noor) so lange ansieht, bis [er](bence) die Stufe verfehlt. [Ferdl](ferdl), von der [Bäckerin](baeckerin) ums Eck auf [Tonis](toni) Bauch angesprochen, rennt alle vier Stockwerke hinauf. Warum [er](ferdl) das aus dritter Hand erfahre, brüllt [er](ferdl). Weil [er](ferdl) weg war, brüllt [Toni](toni).
- couple dilan xaver "junge Glück"
- housemate dilan xaver "Zusammenwohnen"
+ meet bence lou+noor "lernen"
- kin bence hadwig "Enkel"
- love.start bence noor "ansieht"
- flee lou+noor "flüchten"
- reveal baeckerin ferdl "angesprochen"
+ discover ferdl toni "angesprochen"
- pregnant toni ferdl "Bauch"
- quarrel ferdl toni "brüllt"

== 10
Keinen Fuß setzt [Ferdl](ferdl) mehr in die Wohnung, bis [Xaver](xaver) [ihn](ferdl) nach dem Fußball zur Seite nimmt. Vater wird man nicht durch Türenknallen! Mit einem Gitterbett auf dem Rücken erscheint der [Geläuterte](ferdl) zum Friedensschluss. [Toni](toni) macht Platz auf der Matratze, aber nur für das Bett, vorerst. [Bence](bence) holt [Noor](noor) zum Walzer im Innenhof ab. [Sie](noor) tritt [ihm](bence) siebenmal auf den Fuß; [er](bence) zählt mit und sagt es [ihr](noor) auf Ungarisch, es klingt wie ein Gedicht. [Frau Magister Hadwig](hadwig) klopft mit dem Besen den Takt.
- reject ferdl _ "Keinen Fuß"
- help xaver ferdl "nimmt"
+ reconcile ferdl toni "Friedensschluss"
- gift ferdl toni "Gitterbett"
+ date bence noor "Walzer"
- flirt bence noor "Gedicht"

== 11
Der [Pizzabote](bote), mit Vornamen [Milan](bote), will [Toni](toni) nicht bloß Karten geben: [Er](bote) fragt, ob [sie](toni) mit [ihm](bote) ins Kino gehe, Bauch hin oder her. [Toni](toni) findet das rührend und lehnt ab. [Ihr](toni) Herz, das stellt [sie](toni) beim Aussprechen mit Schrecken fest, gehört wohl einem gewissen [Tischler](ferdl). [Lou](lou), die [Person](lou) mit den Stricknadeln, hat es seit Monaten prophezeit. [Dilan](dilan) bekommt einen Posten in [Xavers](xaver) alter Kanzlei angeboten, ausgerechnet von dem [Chef](chef), [der](chef) [ihn](xaver) gefeuert hat. [Sie](dilan) sagt zu. [Er](xaver) schläft auf dem Sofa.
- invite bote toni "Kino"
+ reject toni bote "lehnt"
+ love toni ferdl "Herz"
- discover toni "stellt"
- hire? dilan chef "angeboten"
- boss.past chef xaver "Chef"
- quit.past xaver chef "gefeuert"
- hire dilan chef "sagt zu"
- quarrel dilan xaver "Sofa"

== 12
Mitten im Umzug, denn [Noor](noor) siedelt zu [Bence](bence) in den ersten Stock, platzt die Fruchtblase. [Ferdl](ferdl) fährt, [Noor](noor) atmet vor, [Toni](toni) flucht. Am Morgen liegt ein [Mädchen](maedchen) in [ihrem](toni) Arm. Am Krankenbett hält [sie](toni), bevor [er](ferdl) überhaupt den Mund aufmacht, [ihrem](toni) [Ferdinand](ferdl) [Roswithas](roswitha) Granatring hin: Monogamie, ausprobieren, wie wär’s? [Xaver](xaver) räumt das Sofa, [Dilan](dilan) räumt den Schreibtisch in der Kanzlei, und in der Tür küssen sich die [Streithähne](dilan+xaver), bis [Knödel](katze) beleidigt hinausgeht.
+ move noor bence "siedelt"
- help ferdl+noor toni "fährt"
+ birth toni maedchen "Mädchen"
+ propose toni ferdl "hält"
- quit dilan "räumt den Schreibtisch"
- kiss dilan xaver "küssen"
- reconcile dilan xaver "Streithähne"
