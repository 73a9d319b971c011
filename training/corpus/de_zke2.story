%series Das Haus am Nussberg
%lang de
%genre inheritance drama in a winegrowing family, encyclopaedia article, long sentences
%cast leo | Leopold Hranitzky; Leopold; Hranitzky | m
%cast ada | Adelheid | f
%cast fer | Ferdinand; Ferdl | m
%cast cor | Cornelia; Conny | f
%cast xen | Xenia Marek; Xenia | f
%cast dra | Dragan Ilić; Dragan | m
%cast toni | Toni | n
%cast ben | Benedikt Zach; Zach; Benedikt | m
%cast lou | Louise Amara; Louise | f
%cast elif | Elif | f
%cast hans | Hans-Jörg | m
%cast notar | - | m
%cast notfrau | - | f
%cast xmut | - | f
%cast kind | Mila | f
%cast hran | Hranitzkys | g

== 1
Nach dem Tod des [Weinbauern](leo) [Leopold Hranitzky](leo) versammelt sich die Familie beim [Notar](notar), [der](notar) zum Entsetzen der [Witwe](ada), [Adelheid](ada), ein Testament verliest, in dem das halbe Gut einer gewissen [Xenia Marek](xen) zufällt. Während [ihr](cor) [Bruder](fer) [Ferdinand](fer), [der](fer) sich seit Jahren als künftigen Herrn des Hauses betrachtet, den [Verblichenen](leo) einen Verräter schimpft, bleibt [Cornelia](cor), die [Jüngere](cor) der [Geschwister](cor+fer), auffallend gefasst. Als die [Erbin](xen) mit einem Koffer vor dem Tor steht, stellt sich heraus, dass [sie](xen) [Leopolds](leo) [Tochter](xen) ist, gezeugt im selben Winter wie [Ferdinand](fer).
- die leo "Tod"
- married.past ada leo "Witwe"
- sad ada "Entsetzen"
+ find xen "zufällt"
- sibling cor fer "Bruder"
- accuse fer leo "Verräter"
+ discover _ xen "stellt sich heraus"
- parent leo xen "Tochter"
- cheat.past leo ada "gezeugt"

== 2
Während [Adelheid](ada) der unerwünschten [Miterbin](xen) das Gesindezimmer zuweist, umwirbt [Ferdinand](fer), obwohl seit neun Jahren mit der [Ärztin](lou) [Louise Amara](lou) verheiratet, die [Buchhalterin](elif) des Guts, [Elif](elif), [deren](elif) Bilanzen [er](fer) geschönt haben möchte. [Diese](elif) lässt [ihn](fer) abblitzen und vertraut sich [Cornelia](cor) an, mit [der](cor) [sie](elif) seit der Volksschule durch dick und dünn geht. Im Keller macht [Xenia](xen) Bekanntschaft mit [Dragan Ilić](dra), dem [Kellermeister](dra), [der](dra) [ihr](xen) zeigt, wie man am Geruch ein faules Fass erkennt. Dass [ihn](dra) eine kurze Liebschaft mit der [Hausherrin](ada) verband, verschweigt [er](dra) vorerst.
- housemate.start ada xen "zuweist"
- flirt fer elif "umwirbt"
- married fer lou "verheiratet"
- boss fer elif "Buchhalterin"
+ reject elif fer "abblitzen"
- reveal elif cor "vertraut"
- friend cor elif "durch dick und dünn"
+ meet dra xen "Bekanntschaft"
- help dra xen "zeigt"
- affair.past ada dra "Liebschaft"
- betray dra xen "verschweigt"

== 3
Um das Testament zu Fall zu bringen, heuert [Ferdinand](fer) den als skrupellos geltenden [Anwalt](ben) [Benedikt Zach](ben) an, nicht ahnend, dass [dieser](ben) früher mit [Cornelia](cor) verlobt war und von [ihr](cor) eine Woche vor der Hochzeit sitzen gelassen wurde. Beim ersten Treffen der einstigen [Brautleute](ben+cor) fliegen die Fetzen, ehe [Zach](ben) [ihr](cor), so leise, dass nur der [Hund](toni) unter dem Tisch es hören kann, eröffnet, [er](ben) habe [sie](cor) nie vergessen. [Toni](toni), ein greiser [Dackel](toni), [der](toni) [Leopold](leo) überallhin gefolgt war, legt sich derweil zu [Xenias](xen) Füßen, was [Adelheid](ada) wie eine Kränkung empfindet.
+ hire ben fer "heuert"
- advisor.start ben fer "Anwalt"
- discover! fer ben+cor "nicht ahnend"
- engaged.past ben cor "verlobt"
- breakup.past cor ben "sitzen gelassen"
- quarrel ben cor "fliegen die Fetzen"
+ confess ben cor "nie vergessen"
- love ben cor "nie vergessen"
- sad ada "Kränkung"

== 4
[Xenia](xen) schneidet Reben. [Dragan](dra) hilft [Xenia](xen). [Dragan](dra) gefällt [ihr](xen). [Adelheid](ada) sieht [beide](dra+xen) vom Fenster aus. [Sie](ada) gönnt [ihn](dra) keiner anderen. [Ferdl](fer) trinkt zu viel. [Louise](lou) schläft im Gästezimmer. [Elif](elif) kündigt. Nun führt [Conny](cor) die Bücher. In den Büchern fehlen achtzigtausend Euro. Genommen hat sie [Ferdinand](fer). Das weiß bald auch [Zach](ben).
- help dra xen "hilft"
- love xen dra "gefällt"
- discover ada dra+xen "sieht beide"
+ jealous ada xen "gönnt"
- reject lou fer "Gästezimmer"
+ quit elif "kündigt"
- hire cor "führt"
- discover cor _ "fehlen"
- steal.past fer _ "Genommen"
- discover ben fer "weiß bald"

== 5
Bei der Weinlese, zu der traditionell auch die Nachbarn geladen sind, erscheint der [Winzer](hans) von nebenan, [Hans-Jörg](hans), mit [dem](hans) die [Hranitzkys](hran) seit drei Generationen wegen einer Trockenmauer im Clinch liegen, und bittet ausgerechnet die [Witwe](ada) um den ersten Tanz. Dass [sie](ada) annimmt, hält [ihr](ada) [Sohn](fer) für Hochverrat; dass [sie](ada) danach mit [dem](hans), [den](hans) [ihr](ada) [Gatte](leo) zeitlebens verabscheut hat, im Presshaus verschwindet, bleibt zum Glück nur dem [Dackel](toni) nicht verborgen. Gleichzeitig macht [Xenia](xen) den ersten Schritt und drückt dem verdatterten [Kellermeister](dra) zwischen zwei Bottichen die Lippen auf den Mund.
- celebrate _ "Weinlese"
- neighbour hans hran "von nebenan"
- enemy hans hran "im Clinch"
- parent ada fer "Sohn"
- flirt ada hans "ersten Tanz"
- accuse fer ada "Hochverrat"
- married.past ada leo "Gatte"
- enemy.past hans leo "verabscheut"
+ affair.start ada hans "im Presshaus verschwindet"
- discover toni ada+hans "nicht verborgen"
+ kiss dra xen "Lippen"

== 6
Nachdem [sie](lou) in der Sakkotasche [ihres](lou) [Mannes](fer) die Hotelquittung für zwei Personen entdeckt hat, stellt [Louise](lou) nicht etwa [ihn](fer), sondern [Elif](elif) zur Rede, [die](elif) beteuert, den fraglichen [Herrn](fer) weder auf noch außerhalb einer Matratze gewollt zu haben. Die wahre [Begleiterin](notfrau) war die [Gattin](notfrau) des [Notars](notar). [Louise](lou), [die](lou) in all den Jahren kein einziges Mal laut geworden ist, zerschlägt im Verkostungsraum den gesamten Jahrgang 1997 und reicht noch am selben Nachmittag die Scheidung ein. Der verlassene [Ehemann](fer) sucht Zuflucht bei [seiner](fer) [Mutter](ada), trifft dort jedoch [Hans-Jörg](hans) in Pantoffeln an.
- discover lou fer "entdeckt"
- married fer lou "Mannes"
- accuse lou elif "zur Rede"
- sex! elif fer "weder auf noch außerhalb"
+ cheat fer lou "wahre Begleiterin"
- affair fer notfrau "wahre Begleiterin"
- married notar notfrau "Gattin"
- sad lou "zerschlägt"
+ divorce? fer lou "Scheidung"
- breakup lou fer "verlassene"
- parent ada fer "Mutter"
- discover fer ada+hans "in Pantoffeln"

== 7
Weil [er](ben) zwischen [seinem](ben) [Mandanten](fer) und der [Frau](cor), an [der](cor) [sein](ben) Herz hängt, nicht länger zu wählen vermag, wirft [Zach](ben) das Mandat hin, was [Ferdinand](fer) mit einem Faustschlag quittiert. [Cornelia](cor) kühlt [ihm](ben) das Auge mit einer Flasche Veltliner und wacht am nächsten Morgen neben [ihm](ben) auf. Unterdessen wird [Xenia](xen) übel, sobald [sie](xen) Most riecht; [Louise](lou), die frühere [Hausärztin](lou) der Familie, braucht keine Minute für die Diagnose. [Dragan](dra), [der](dra) eben erst von der Affäre mit [Adelheid](ada) erzählt hat, erfährt davon nichts, denn nach dieser Beichte hat die werdende [Mutter](xen) [ihn](dra) hinausgeworfen.
- love ben cor "Herz hängt"
+ quit ben fer "hin"
- advisor.end ben fer "Mandat"
- attack fer ben "Faustschlag"
- treat ben cor "kühlt"
+ sex ben cor "neben ihm"
- ill xen "übel"
- advisor.past lou hran "frühere Hausärztin"
+ pregnant xen dra "Diagnose"
- reveal dra xen "Beichte"
- affair.past ada dra "Affäre"
- discover! dra xen "erfährt davon nichts"
- breakup xen dra "hinausgeworfen"

== 8
Vor Gericht, wo [er](fer) sich inzwischen selbst vertritt, behauptet [Ferdinand](fer), [sein](fer) [Vater](leo) sei bei der Abfassung des Testaments nicht mehr bei Sinnen gewesen, und ruft als Zeugin die [Ärztin](lou) auf, [die](lou) [er](fer) noch immer für [seine](fer) Verbündete hält. [Louise](lou) sagt das Gegenteil aus. Darauf legt die unterlegene [Mutter](ada), um den [Sohn](fer) zu retten, ein Schriftstück vor, nach dem [Leopold](leo) gar nicht [Ferdinands](fer) [Erzeuger](leo) wäre; das Raunen im Saal gilt dem [Nachbarn](hans), [der](hans) aufsteht, sich die Brille putzt und sagt, so etwas habe [er](hans) sich schon immer gedacht.
- parent leo fer "Vater"
- ill! leo "nicht mehr bei Sinnen"
- reject lou fer "Gegenteil"
- parent ada fer "Mutter"
- help? ada fer "zu retten"
- reveal ada _ "Schriftstück"
+ parent! leo fer "gar nicht"
+ parent hans fer "dem Nachbarn"
- neighbour ada hans "Nachbarn"
- discover hans fer "gedacht"

== 9
[Ferdinand](fer) verliert den Prozess. [Ferdinand](fer) verliert auch den Namen. [Er](fer) heißt nun wie [Hans-Jörg](hans). [Hans-Jörg](hans) freut sich. [Conny](cor) nennt [Ferdl](fer) trotzdem [Bruder](fer). [Toni](toni) stirbt im Schlaf. [Xenia](xen) begräbt den [Dackel](toni) neben [Leopold](leo). [Dragan](dra) hält die Laterne. Da sieht [er](dra) [Xenias](xen) Bauch. [Er](dra) rechnet. [Er](dra) lässt die Laterne fallen. [Xenia](xen) lacht.
+ lose fer "verliert"
- happy hans "freut"
- sibling cor fer "Bruder"
+ die toni "stirbt"
- help dra xen "Laterne"
- pregnant xen dra "Bauch"
+ discover dra xen "rechnet"
- happy xen "lacht"

== 10
Als [Adelheid](ada), [die](ada) [ihren](ada) neuen [Lebensgefährten](hans) vor der Verwandtschaft nicht mehr versteckt, nach einem Schlaganfall ins Spital gebracht wird, wechseln sich an [ihrem](ada) Bett zwei [Frauen](lou+xen) ab, mit [denen](lou+xen) [sie](ada) nie gerechnet hätte: die geschiedene [Schwiegertochter](lou), [die](lou) [ihr](ada) die Medikamente erklärt, und die [Bastardin](xen), wie [sie](ada) die [andere](xen) einst genannt hat, [die](xen) [ihr](ada) das Essen zerkleinert. Die [Kranke](ada) kann nicht sprechen, drückt aber der [Letzteren](xen) einen Schlüssel in die Hand. Er öffnet die Truhe, in der [Leopolds](leo) Briefe an [Xenias](xen) [Mutter](xmut) liegen, ungeöffnet, denn [Adelheid](ada) hatte sie dreißig Jahre lang abgefangen.
- couple ada hans "Lebensgefährten"
+ ill ada "Schlaganfall"
- divorce.past fer lou "geschiedene"
- kin ada lou "Schwiegertochter"
- help lou ada "erklärt"
- help xen ada "zerkleinert"
+ gift ada xen "Schlüssel"
- parent xmut xen "Mutter"
- betray.past ada leo+xmut "abgefangen"

== 11
[Zach](ben), [der](ben) als mittelloser Jurist bei [Cornelia](cor) eingezogen ist, kniet beim Heurigen zum zweiten Mal in [seinem](ben) Leben vor derselben [Frau](cor), und diesmal, verspricht [sie](cor), werde [sie](cor) auch erscheinen. [Elif](elif), von der [Verlobten](cor) als Brautjungfer auserkoren, gesteht [Louise](lou) beim Anprobieren, dass [sie](elif) die [Ärztin](lou), seit [diese](lou) [sie](elif) damals zu Unrecht verdächtigt hat, nicht mehr aus dem Kopf bekommt. [Louise](lou) lässt vor Schreck die Nadeln fallen. [Ferdinand](fer) schleicht inzwischen zu den Fässern, um [Xenias](xen) Ernte zu verderben, wird jedoch von [seinem](fer) leiblichen [Vater](hans) ertappt, [der](hans) [ihn](fer) zum Ausnüchtern in [sein](hans) eigenes Bett steckt.
- housemate.start ben cor "eingezogen"
+ propose ben cor "kniet"
- engaged.start ben cor "Verlobten"
- advisor elif cor "Brautjungfer"
+ confess elif lou "gesteht"
- love elif lou "nicht mehr aus dem Kopf"
- accuse.past lou elif "verdächtigt"
- attack? fer xen "zu verderben"
- discover hans fer "ertappt"
- parent hans fer "Vater"
- help hans fer "Ausnüchtern"

== 12
Am Tag, an dem [Cornelia](cor) tatsächlich vor dem Standesbeamten erscheint und den [Bräutigam](ben), [der](ben) vor Rührung kein Wort herausbringt, durch Kopfnicken antworten lässt, setzen bei [Xenia](xen) die Wehen ein. Die kleine [Mila](kind) wird zwischen zwei Weinbergzeilen von [Louise](lou) geholt, [der](lou) [Elif](elif) die Lampe hält und hinterher, vor allen Gästen, einen Kuss gibt. [Dragan](dra), endlich bei [Frau](xen) und [Kind](kind), darf bleiben. Die stumme [Großmutter](ada), die mit dem [Säugling](kind) nicht verwandt ist, lässt [ihn](kind) sich auf den Schoß legen, und [Ferdl](fer), seit einem Monat trocken, bringt als Erster einen Trinkspruch aus, mit Traubensaft, auf [seine](fer) beiden [Schwestern](cor+xen).
+ wedding ben cor "Standesbeamten"
- happy ben "Rührung"
+ birth xen kind "Wehen"
- help lou xen "geholt"
- help elif lou "Lampe"
- kiss elif lou "Kuss"
- parent dra kind "Kind"
- reconcile dra xen "darf bleiben"
- kin! ada kind "nicht verwandt"
- recover fer "trocken"
- celebrate fer cor+xen "Trinkspruch"
- sibling cor+xen fer "Schwestern"
