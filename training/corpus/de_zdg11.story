%series Beacon & Co.
%lang de
%genre Boston ensemble comedy around a failing bookshop, programme magazine listings
%cast rowena | Rowena Pell; Rowena | f
%cast ignacio | Ignacio; Nacho | m
%cast bram | Bram Pell; Bram | m
%cast tabitha | Tabitha | f
%cast wendell | Wendell Crane; Wendell; Crane | m
%cast lupita | Lupita | f
%cast anhalterin | Odile | f
%cast anwalt | - | m
%cast opa | Grandpa Pell | m
%cast shira | Shira | f
%cast onkel | - | m
%cast reederin | - | f
%cast papa | - | m
%cast krankenschwester | - | f
%cast vermieter | Mr. Dragomir; Dragomir | m

== 1
Mitten im Räumungsverkauf: [Rowena Pell](rowena), Buchhändlerin in vierter Generation, muss bis Silvester 80 000 Dollar auftreiben, sonst setzt [Vermieter](vermieter) [Dragomir](vermieter) [sie](rowena) an die Luft. [Ihr](rowena) kleiner [Bruder](bram) [Bram](bram) bringt statt Geld eine durchnässte [Anhalterin](anhalterin) mit, [die](anhalterin) weder Namen noch Schuhe hat. [Ignacio](ignacio), Aushilfe und glücklos in die [Chefin](rowena) verschossen, opfert [ihr](anhalterin) [seine](ignacio) Stiefel. In der Lyrikabteilung versteckt sich indessen [Bestsellerautor](wendell) [Wendell Crane](wendell) vor [seiner](wendell) [Lektorin](shira). Und vor dem Finanzamt. Und vor [Rowena](rowena), [die](rowena) [er](wendell) einst am Altar stehen ließ.
- find? rowena "auftreiben"
- threaten vermieter rowena "Luft"
- sibling bram rowena "Bruder"
- love ignacio rowena "verschossen"
- boss rowena ignacio "Chefin"
- gift ignacio anhalterin "opfert"
+ flee wendell shira "versteckt"
- colleague shira wendell "Lektorin"
+ breakup.past wendell rowena "stehen ließ"

== 2
Was will der [Kerl](wendell) hier? [Crane](wendell) leidet seit drei Jahren an einer Schreibblockade, die nur zwischen diesen Regalen weicht, und bietet für ein Feldbett im Keller fürstliche Miete. [Rowena](rowena) nimmt das Geld und spuckt [ihm](wendell) in den Tee. Die [Anhalterin](anhalterin) sortiert über Nacht das ganze Lager nach Farben; die Kunden sind begeistert. [Bram](bram) tauft [sie](anhalterin) [Odile](anhalterin) und verschweigt [seiner](bram) [Freundin](tabitha) [Tabitha](tabitha), wo [er](bram) die Abende zubringt. [Lupita](lupita) vom Donutladen nebenan wettet, dass das böse endet.
- ill wendell "Schreibblockade"
+ housemate.start rowena wendell "Feldbett"
- attack rowena wendell "spuckt"
- help anhalterin rowena "sortiert"
+ betray bram tabitha "verschweigt"
- couple bram tabitha "Freundin"
- neighbour lupita rowena "nebenan"

== 3
Es endet böse: [Tabitha](tabitha) erwischt [Bram](bram) und [Odile](anhalterin) beim Walzerüben im Magazin. Kein Kuss, nur Takt, doch der [Polizistin](tabitha) reicht das, [sie](tabitha) lässt [ihn](bram) am Fahrrad angekettet stehen. [Ignacio](ignacio) bittet [Wendell](wendell) um Nachhilfe im Liebesbriefeschreiben, nicht ahnend, an wen der [Dichter](wendell) beim Diktieren denkt. [Rowena](rowena) findet den Bogen zwischen zwei Rechnungen und liest ihn dreimal. Von wem er stammt, steht nicht darauf. [Shira](shira), die [Lektorin](shira), hat inzwischen sämtliche Hotels der Stadt abgeklappert.
- discover tabitha anhalterin+bram "erwischt"
+ breakup? tabitha bram "angekettet"
- jealous tabitha anhalterin "reicht"
- kiss! anhalterin bram "Kein Kuss"
- help wendell ignacio "Nachhilfe"
- love ignacio rowena "Liebesbriefeschreiben"
+ love? wendell rowena "denkt"
- find rowena "findet"
- investigate shira wendell "abgeklappert"

== 4
Briefe kommen nun täglich, [Nacho](ignacio) trägt sie aus, [Crane](wendell) verfasst sie, [Rowena](rowena) blüht auf. [Lupita](lupita), [die](lupita) als Einzige durchblickt, lässt sich [ihr](lupita) Schweigen mit Überstunden am Teigkneter bezahlen. Ein [Herr](anwalt) in Gamaschen zeigt überall das Foto einer verschollenen [Reederstochter](anhalterin). Barfuß ist [sie](anhalterin) darauf und in Samt. [Bram](bram) erkennt [Odile](anhalterin), behauptet aber, das Gesicht nie gesehen zu haben, und verstaut [sie](anhalterin) für drei Tage zwischen Reiseführern. [Shira](shira) steht im Türrahmen: „[Wendell](wendell), das Manuskript. Oder [meine](shira) Alimente.“
- help ignacio wendell "trägt"
- create wendell "verfasst"
- happy rowena "blüht"
- discover lupita ignacio+wendell "durchblickt"
- reveal! lupita "Schweigen"
- threaten lupita ignacio "bezahlen"
- investigate anwalt anhalterin "zeigt"
- parent _ anhalterin "Reederstochter"
+ discover bram anhalterin "erkennt"
- betray bram anwalt "behauptet"
- help bram anhalterin "verstaut"
- find shira wendell "steht"
+ ex shira wendell "Alimente"

== 5
Verheiratet mit der eigenen [Lektorin](shira), und das noch im Jahr der geplatzten Hochzeit! [Rowena](rowena) wirft [Wendell](wendell) samt Feldbett auf die Straße. Dort sitzt [er](wendell) im Schnee und hat plötzlich einen Anfang. [Ignacio](ignacio) wird mutig und gibt sich als Urheber der Briefe aus. [Rowena](rowena) glaubt [ihm](ignacio), jedenfalls bis [er](ignacio) den Mund aufmacht. [Grandpa Pell](opa) ist aus dem Heim getürmt, verlangt Pfannkuchen und erkennt in [Odile](anhalterin) das [Kind](anhalterin) [seiner](opa) verflossenen [Geliebten](reederin). Ein Schluck Sirup, und [er](opa) schläft ein, bevor man nachfragen kann.
- married.past shira wendell "Verheiratet"
- wedding! rowena wendell "geplatzten Hochzeit"
+ housemate.end rowena wendell "wirft"
- betray ignacio rowena "gibt"
- flee opa "getürmt"
- affair.past opa reederin "Geliebten"
+ parent reederin anhalterin "Kind"
- discover opa anhalterin "erkennt"

== 6
[Tabitha](tabitha) hat wegen des [Herrn](anwalt) mit den Gamaschen ermittelt. [Er](anwalt) ist Familienanwalt der Familie [Thibault](#thibault), und wer die [Erbin](anhalterin) versteckt, macht sich strafbar. [Sie](tabitha) müsste [Bram](bram) festnehmen; stattdessen leiht [sie](tabitha) [ihm](bram) [ihren](tabitha) Wagen. An der Grenze zu [Vermont](@vermont) will [Odile](anhalterin) aussteigen: Davongelaufen sei [sie](anhalterin), weil [ihr](anhalterin) [Onkel](onkel) [sie](anhalterin) für verrückt erklären lässt. Unterdessen backt [Lupita](lupita) [Wendell](wendell), dem [Obdachlosen](wendell), einen Donut mit Kerze. Heute wird [er](wendell) vierzig.
- investigate tabitha anwalt "ermittelt"
- arrest? tabitha bram "festnehmen"
+ help tabitha bram "leiht"
- flee anhalterin+bram "Grenze" @vermont
- flee.past anhalterin onkel "Davongelaufen"
- kin anhalterin onkel "Onkel"
+ accuse onkel anhalterin "für verrückt"
- celebrate lupita wendell "Kerze"
- gift lupita wendell "Donut"

== 7
Grippewelle: [Rowena](rowena) liegt mit vierzig Fieber zwischen den Sachbüchern. [Ignacio](ignacio) bringt Hühnersuppe und liest aus einem der Briefe vor, stolpert aber über ein Wort, das [er](ignacio) nicht kennt. Die [Fiebernde](rowena) dagegen kennt es. So hat nur [einer](wendell) je gesprochen. [Sie](rowena) schickt [Nacho](ignacio) nach dem [Verfasser](wendell), und der treue [Bursche](ignacio) geht, obwohl es [ihm](ignacio) das Herz zerreißt. Der [Schriftsteller](wendell) ist unauffindbar. Auf [Lupitas](lupita) Tresen liegen 300 frisch getippte Seiten, gewidmet „der [Frau](rowena), [die](rowena) [mir](wendell) in den Tee spuckt“.
+ ill rowena "Fieber"
- help ignacio rowena "Hühnersuppe"
+ discover rowena wendell "kennt es"
- sad ignacio "zerreißt"
- find! ignacio wendell "unauffindbar"
- create wendell "Seiten"
- love wendell rowena "gewidmet"

== 8
Vor dem Vormundschaftsgericht. Der [Onkel](onkel) legt Gutachten vor, die [Anhalterin](anhalterin) schweigt, wie immer, wenn man laut mit [ihr](anhalterin) spricht. Da schlurft [Grandpa Pell](opa) in den Zeugenstand. Was [er](opa) sagt, stellt die Verhandlung auf den Kopf: [Er](opa) ist [Odiles](anhalterin) leiblicher [Vater](opa). Die [Verwandtschaft](bram+rowena) auf der Bank rechnet und wird blass, allen voran [Bram](bram). [Seine](bram) [Walzerpartnerin](anhalterin) wäre demnach [seine](bram) [Tante](anhalterin). [Tabitha](tabitha), als Saalwache eingeteilt, beißt sich auf die Lippen, bis es blutet.
- kin anhalterin onkel "Onkel"
- accuse onkel anhalterin "Gutachten"
+ reveal opa "Kopf"
+ parent opa anhalterin "leiblicher Vater"
- kin bram+rowena opa "Verwandtschaft"
- kin? anhalterin bram "Tante"

== 9
Aufatmen, und zwar mit Brief und Siegel: [Grandpa Pell](opa) hat [seinen](opa) einzigen [Sohn](papa), den [Vater](papa) von [Rowena](rowena) und [Bram](bram), adoptiert; verwandt ist [Bram](bram) mit der [Tante](anhalterin) nur auf dem Papier. Die [Erbin](anhalterin) bekommt recht, ein Vermögen und neue Schuhe, mit denen [sie](anhalterin) als Erstes [Bram](bram) auf die Füße tritt. [Der](bram) will mit [ihr](anhalterin) auf das Trockene, [sie](anhalterin) will zur See. [Tabitha](tabitha) wartet am Kai auf den Ausgang. [Shira](shira) liest [Wendells](wendell) Manuskript im Stehen, kündigt beim Verlag und bietet [Rowena](rowena) an, es gemeinsam herauszubringen.
- parent opa papa "Sohn"
- parent papa bram+rowena "Vater"
- kin anhalterin bram "Tante"
- find anhalterin "Vermögen"
- attack anhalterin bram "tritt"
+ travel? anhalterin "See"
+ quit shira "kündigt"
- create? rowena+shira "herauszubringen"

== 10
[Odile](anhalterin) sticht in See, [Bram](bram) bleibt, winkt und weiß auf einmal, warum: An der Mole lehnt eine [Polizistin](tabitha) mit Handschellen und zwei Bechern Kakao. Bei [Dragomir](vermieter) geht unterdessen ein Umschlag mit 80 000 Dollar ein, Absender eine Reederei. Zu spät, sagt der [Hausbesitzer](vermieter), der Abriss sei beschlossen. [Lupita](lupita) sperrt den [Rohling](vermieter) in die Vorratskammer, bis [er](vermieter) den vierten Donut kostet und weich wird. Dass [er](vermieter) dabei nach [ihrem](lupita) Familienstand fragt, verbucht [sie](lupita) als Trinkgeld.
- travel anhalterin "sticht"
+ reconcile? bram tabitha "Kakao"
- find vermieter "Umschlag"
- reject vermieter rowena "Zu spät"
+ abduct lupita vermieter "sperrt"
- flirt lupita vermieter "Familienstand"

== 11
Seit Wochen hat niemand [Wendell](wendell) gesehen. [Ignacio](ignacio) klappert die Pensionen ab und spürt [ihn](wendell) auf einem Hausboot auf, abgemagert, hustend, mit Bart. „[Sie](rowena) wartet auf [Sie](wendell)“, sagt der [Bote](ignacio). „Und [Sie](ignacio)?“, fragt [Crane](wendell). [Ignacio](ignacio) zuckt die Achseln und hievt den [Kranken](wendell) ins Taxi. Im Spital schiebt eine [Krankenschwester](krankenschwester) mit Sommersprossen [ihm](ignacio), nicht dem [Patienten](wendell), heimlich einen Pudding zu. [Er](ignacio) isst ihn mit wachsendem Interesse.
- investigate ignacio wendell "klappert"
+ find ignacio wendell "spürt"
- ill wendell "abgemagert"
- help ignacio wendell "hievt"
- treat wendell krankenschwester "Patienten"
- gift krankenschwester ignacio "Pudding"
+ flirt ignacio krankenschwester "heimlich"

== 12
Silvester, Lesung, volles Haus. [Wendell](wendell), noch wacklig, liest das Kapitel vom Altar: wie [einer](wendell) davonläuft, weil [er](wendell) an jenem Morgen erfahren hatte, dass [er](wendell) vielleicht sterben müsse. [Er](wendell) müsse nicht mehr. [Rowena](rowena) gießt [ihm](wendell) Tee ein, hält inne, spuckt nicht. [Shira](shira) blättert [ihnen](rowena+wendell) die Scheidungsurkunde hin, gerahmt. [Bram](bram) trägt Handschellen, freiwillig, [Tabitha](tabitha) den Schlüssel um den Hals. Um Mitternacht verlangt [Lupita](lupita) [ihren](lupita) Wettgewinn, und aus der Reiseabteilung meldet sich, barfuß, eine [Heimkehrerin](anhalterin).
- celebrate _ "Silvester"
- create wendell "liest"
- discover.past wendell "erfahren"
- die? wendell "sterben müsse"
- flee.past wendell rowena "davonläuft"
- die! wendell "nicht mehr"
+ reconcile? rowena wendell "spuckt nicht"
- divorce.past shira wendell "Scheidungsurkunde"
- find? lupita "Wettgewinn"
+ return anhalterin "meldet"
