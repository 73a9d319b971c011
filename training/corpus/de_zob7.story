%series Die Weinbergschnecken
%lang de
%genre Dorfserie an der Mosel, afternoon drama, TV magazine teasers
%cast hanne    | Hanne Thielen; Hanne | f
%cast rolf     | Rolf Thielen; Rolf | m
%cast noah     | Noah Thielen; Noah | m
%cast gitte    | Gitte Kreutz; Gitte | f
%cast karl     | Karl Kreutz; Karl | m
%cast fee      | Fee Kreutz; Fee | f
%cast amadou   | Dr. Amadou Sow; Amadou; Sow | m
%cast toni     | Toni Basso; Toni | n
%cast pfarrerin | Pfarrerin Lahn; Lahn | f
%cast zwilling | Ralf Thielen; Ralf | m
%cast vivien   | Vivien | f
%cast kind     | Mathilda | f
%cast postbote | - | m
%cast alter    | - | m
%cast may      | May | f

== 1
An der Mosel reden die Häuser [Thielen](#thielen) und [Kreutz](#kreutz) seit vierzig Jahren nur über Anwälte miteinander. Trotzdem liegen [Noah](noah), einziger [Sohn](noah) von [Hanne](hanne) und [Rolf Thielen](rolf), und die [Kreutz-Tochter](fee) [Fee](fee) jeden Donnerstag im selben Heuschober. Entdeckt werden [sie](fee+noah) vom [Postboten](postbote), [der](postbote) sich für zwei Flaschen Riesling die Zunge abbeißt. In die alte Schule zieht unterdessen der neue [Landarzt](amadou) ein, [Dr. Amadou Sow](amadou) aus [Trier](@trier), und [Hanne](hanne), zwei Jahrzehnte treue [Ehefrau](hanne), vergisst beim Blutdruckmessen, was [sie](hanne) eigentlich hatte.
- enemy _ hanne+rolf "nur über Anwälte"
- parent hanne+rolf noah "Sohn"
+ affair fee noah "Heuschober"
- discover postbote fee+noah "Entdeckt"
- reveal! postbote "die Zunge abbeißt"
- move amadou "zieht"
- hire amadou "neue Landarzt"
- treat hanne amadou "Blutdruckmessen"
- love.start hanne amadou "vergisst"
- married hanne rolf "Ehefrau"

== 2
[Gitte Kreutz](gitte) findet im Kittel [ihrer](gitte) [Tochter](fee) einen Manschettenknopf mit fremdem Wappen und stellt [sie](fee) beim Frühstück an die Wand. [Fee](fee) schweigt wie ein Grab; der [Vater](karl), [Karl](karl), isst vor Schreck das falsche Ei. Nebenan wundert sich [Rolf](rolf), warum [seine](rolf) [Frau](hanne) plötzlich jeden zweiten Tag zum [Doktor](amadou) muss. [Pfarrerin Lahn](pfarrerin), [die](pfarrerin) mit [Hanne](hanne) die Schulbank gedrückt hat, weiß es, darf es aber nicht sagen, und fährt zur Sicherheit drei Tage in den [Hunsrück](@hunsrueck). Im Keller des [Nachbarn](karl) gärt schon der Federweiße.
- parent gitte fee "Tochter"
+ discover gitte fee "findet"
- accuse gitte fee "stellt sie"
- reveal! fee gitte "schweigt"
- parent karl fee "Vater"
- sad karl "Schreck"
- married hanne rolf "Frau"
- friend.past hanne pfarrerin "Schulbank"
- discover pfarrerin hanne "weiß es"
- reveal! pfarrerin "nicht sagen"
- travel pfarrerin "fährt" @hunsrueck
- neighbour karl rolf "Nachbarn"

== 3
Auf dem Weinfest gibt es Schläge. [Karl Kreutz](karl), [der](karl) den Manschettenknopf endlich zugeordnet hat, wirft [seinem](karl) [Erzfeind](rolf) eine Bratwurst an den Kopf, [Rolf](rolf) wirft mit dem Grill zurück. [Noah](noah) geht dazwischen und kassiert von [beiden](karl+rolf) eine. [Amadou](amadou) näht [ihm](noah) die Braue, während die [Mutter](hanne) des [Patienten](noah) die Lampe hält, näher als nötig. Ein [Fremder](zwilling) schaut aus der Menge zu, und wer [Rolf](rolf) kennt, reibt sich die Augen: [Er](zwilling) hat das Gesicht des [Winzers](rolf), nur ungerasiert.
- discover karl noah "zugeordnet"
- enemy karl rolf "Erzfeind"
+ attack karl rolf "wirft"
- attack rolf karl "zurück"
- attack karl+rolf noah "kassiert"
- treat noah amadou "näht"
- parent hanne noah "Mutter"
- flirt amadou hanne "näher als nötig"

== 4
Der [Fremde](zwilling) heißt [Ralf](zwilling). [Ralf](zwilling) ist [Rolfs](rolf) [Zwilling](zwilling). Seit 1989 galt [Ralf](zwilling) als ertrunken. [Rolf](rolf) setzt sich hin. [Hanne](hanne) wird weiß. [Sie](hanne) hat einst mit [Ralf](zwilling) getanzt. [Sie](hanne) war [Ralf](zwilling) versprochen. Danach nahm [sie](hanne) [Rolf](rolf). „Da bin [ich](zwilling)“, sagt [Ralf](zwilling). [Noah](noah) mag den neuen [Onkel](zwilling). In [Thailand](@thailand) hat [Ralf](zwilling) eine [Frau](may). [Ihr](may) Name ist [May](may). [May](may) folgt mit dem nächsten Flugzeug. Und [Fee](fee)? [Fee](fee) ist übel, schon zum dritten Mal.
+ return zwilling "Da bin ich"
- sibling rolf zwilling "Zwilling"
- die.past! zwilling "ertrunken"
- engaged.past hanne zwilling "versprochen"
- wedding.past hanne rolf "nahm"
- kin noah zwilling "Onkel"
- married may zwilling "Frau"
- travel may "folgt"
- pregnant? fee "übel"

== 5
[May](may) steigt in [Cochem](@cochem) aus dem Zug und sucht [ihren](may) [Gatten](zwilling) zunächst im falschen Bett: [Sie](may) legt sich im Dunkeln neben den anderen [Zwilling](rolf), und es dauert einen Schrei, bis [die beiden](may+rolf) das Missverständnis bemerken. [Hanne](hanne), durch den Lärm geweckt, macht [ihrem](hanne) [Mann](rolf) eine Szene, dankbar für den Vorwand. Dann geht [sie](hanne) in Pantoffeln die Dorfstraße hinunter, klingelt am alten Schulhaus und bleibt dort bis zum Hahnenschrei. Die [Pfarrerin](pfarrerin), zurück aus den Bergen, sieht die Pantoffeln im Flur des [Arztes](amadou) und betet für [alle drei](amadou+hanne+rolf).
- travel may "steigt" @cochem
- married may zwilling "Gatten"
- sibling rolf zwilling "Zwilling"
- quarrel hanne rolf "Szene"
- married hanne rolf "Mann"
+ sex amadou hanne "bis zum Hahnenschrei"
- cheat hanne rolf "bis zum Hahnenschrei"
- return pfarrerin "zurück"
- discover pfarrerin amadou+hanne "Pantoffeln im Flur"

== 6
Zwei Striche. [Fee](fee) sagt es keinem außer [Toni Basso](toni), die gute [Seele](toni) der Kellerei, mit [der](toni) [sie](fee) groß geworden ist und [deren](toni) stille Verehrung [sie](fee) nie bemerkt hat. [Toni](toni) bietet auf der Stelle an, als Vater einzuspringen, Papiere seien geduldig. [Fee](fee) umarmt [Toni](toni) und lehnt ab. Derweil steht [Noah](noah) im Haus [Kreutz](#kreutz), im Anzug des [Onkels](zwilling), und hält bei den [Eltern](gitte+karl) [seiner](noah) [Liebsten](fee) um [diese](fee) an. [Karl](karl) holt die Flinte, [Gitte](gitte) den guten Wein. Man einigt sich auf einen Monat Hausverbot.
+ pregnant fee noah "Zwei Striche"
- reveal fee toni "sagt"
- friend fee toni "groß geworden"
- love toni fee "Verehrung"
- discover! fee toni "nie bemerkt"
- help? toni fee "bietet"
- reject fee toni "lehnt"
- kin noah zwilling "Onkels"
- parent gitte+karl fee "Eltern"
- couple fee noah "Liebsten"
+ propose noah fee "hält"
- threaten karl noah "Flinte"
- reject gitte+karl noah "Hausverbot"

== 7
Der Monat vergeht mit Regen. Im Weinberg sitzen Schnecken, auf der Mauer sitzen die [Zwillinge](rolf+zwilling) und vergleichen [ihre](rolf+zwilling) Narben. [Ralf](zwilling) ist nie ertrunken, [er](zwilling) ist davongelaufen, weil [er](zwilling) die Schulden des [Vaters](alter) nicht erben wollte; [Rolf](rolf) hat sie allein abgetragen und trägt [ihm](zwilling) das, wie [er](rolf) jetzt merkt, gar nicht mehr nach. [May](may) bringt [Gitte](gitte) das Kochen mit Zitronengras bei, über den Zaun hinweg, an dem sonst nur Anwaltspost hängt. Der [Postbote](postbote) hat Urlaub. Abends brennt in der alten Schule kein Licht, denn [zwei](amadou+hanne) dort haben keines nötig.
- flee.past zwilling "davongelaufen"
- sibling rolf zwilling "Zwillinge"
- die.past! zwilling "nie ertrunken"
- parent alter rolf+zwilling "Vaters"
+ reconcile rolf zwilling "nicht mehr nach"
- help may gitte "bringt"
- neighbour gitte may "Zaun"
- affair amadou hanne "keines nötig"

== 8
[Rolf](rolf) weiß es jetzt. Der [Postbote](postbote) hat geplaudert. [Hanne](hanne) leugnet nicht. [Rolf](rolf) weint im Fasskeller. [Ralf](zwilling) sitzt bei [ihm](rolf). Die Koffer packt [Hanne](hanne) selbst. [Sie](hanne) zieht zu [Amadou](amadou). Das Dorf steht hinter Gardinen. Vor [Sows](amadou) Tür steht noch [jemand](vivien). Es ist [Vivien](vivien). [Vivien](vivien) kommt aus [Trier](@trier) und trägt [Amadous](amadou) Ring. „Wer ist die [Frau](hanne)?“, fragt [Vivien](vivien). [Amadou](amadou) schließt die Augen. [Hanne](hanne) stellt die Koffer wieder ab.
- reveal postbote rolf "geplaudert"
+ discover rolf hanne "weiß"
- sad rolf "weint"
- help zwilling rolf "sitzt"
+ breakup hanne rolf "Koffer"
- move hanne amadou "zieht"
- travel vivien amadou "kommt"
+ engaged amadou vivien "Ring"
- cheat amadou vivien "Ring"
- discover hanne amadou "Ring"
- meet hanne vivien "Wer ist die Frau"

== 9
Zwischen alle Stühle geraten, schlüpft die [Winzerfrau](hanne) bei der [Pfarrerin](pfarrerin) unter, [die](pfarrerin) [ihr](hanne) das Gästebett bezieht und eine Predigt erspart. Die [Verlobte](vivien) des [Arztes](amadou) wartet [dessen](amadou) Erklärungen nicht ab; [sie](vivien) quartiert sich im Gasthof ein, lernt dort [Toni](toni) kennen und trinkt mit [Toni](toni) die Vergeblichkeit der Liebe unter den Tisch. Am Tag darauf fliegt der Ring in die Mosel. [Fees](fee) Bauch ist nicht länger zu verstecken. [Gitte](gitte) bricht in Tränen aus, diesmal vor Freude, und [Karl](karl), [der](karl) in [seinem](karl) künftigen [Schwiegersohn](noah) plötzlich einen Traubenleser erkennt, hebt das Hausverbot auf.
- move hanne pfarrerin "schlüpft"
- help pfarrerin hanne "bezieht"
- engaged amadou vivien "Verlobte"
- move vivien "quartiert"
- meet toni vivien "kennen"
- sad toni+vivien "Vergeblichkeit der Liebe"
+ breakup vivien amadou "Ring in die Mosel"
- pregnant fee "Bauch"
- happy gitte fee "Freude"
- kin? karl noah "Schwiegersohn"
- reconcile karl noah "hebt"

== 10
[Rolf](rolf) trinkt, und [sein](rolf) [Ebenbild](zwilling) führt den Betrieb. Als ein Händler aus [Koblenz](@koblenz) [die beiden](rolf+zwilling) verwechselt und [Ralf](zwilling) das halbe Gut abschwatzt, geht der [Betrogene](rolf) mit dem Rebmesser auf den eigenen [Bruder](zwilling) los. [May](may) wirft sich dazwischen und wird am Unterarm getroffen. Zum [Landarzt](amadou) will [sie](may) nicht, also verbindet [sie](may) die [Nachbarin](gitte). Der [Messerstecher](rolf) sitzt die Nacht in der Arrestzelle von [Cochem](@cochem), wo [ihn](rolf) am Morgen, mit Thermoskanne und ohne Vorwurf, [seine](rolf) [Frau](hanne) abholt.
- hire zwilling "führt"
- betray _ zwilling "abschwatzt"
+ attack rolf zwilling "Rebmesser"
- sibling rolf zwilling "Bruder"
- rescue may zwilling "wirft"
- injure may rolf "getroffen"
- treat may gitte "verbindet"
- neighbour gitte may "Nachbarin"
- arrest _ rolf "Arrestzelle" @cochem
- help hanne rolf "abholt"
- married hanne rolf "Frau"

== 11
Hochzeit im Hagel: [Pfarrerin Lahn](pfarrerin) traut die junge [Kreutz](fee) und den jungen [Thielen](noah) unter einer Plane, und die Anwälte beider Häuser sitzen nebeneinander und langweilen sich. Mitten im Vaterunser platzt der [Braut](fee) die Fruchtblase. Der [Doktor](amadou), [den](amadou) keiner eingeladen hat, drängt sich nach vorn und holt [Mathilda](kind) auf der Kirchenbank. Die [Großväter](karl+rolf) heulen einander an die Schulter. [Rolf](rolf) reicht dem [Nebenbuhler](amadou), [der](amadou) [ihm](rolf) die [Enkelin](kind) in den Arm gelegt hat, nach langem Zögern die Hand. [Toni](toni) hält [Viviens](vivien) Mantel, und [die beiden](toni+vivien) gehen, bevor der Reis geworfen wird.
+ wedding fee noah "traut"
+ birth fee kind "Fruchtblase"
- invite! _ amadou "eingeladen"
- help amadou fee "holt"
- kin karl+rolf kind "Großväter"
- reconcile karl rolf "Schulter"
- enemy amadou rolf "Nebenbuhler"
- reconcile amadou rolf "Hand"
- couple.start? toni vivien "die beiden gehen"

== 12
Erntedank. [Hanne](hanne) und [Rolf](rolf) sind wieder ein Paar, auf Probe, wie [sie](hanne) sagt, und in getrennten Zimmern, wie [er](rolf) seufzt. Die [Schwägerin](may) aus [Thailand](@thailand) eröffnet in der Scheune ein Lokal, [Gitte](gitte) kellnert, [Karl](karl) zahlt. [Sow](amadou) hat um Versetzung gebeten. Am Bahnsteig steht die [Pfarrerin](pfarrerin), drückt [ihm](amadou) ein Glas Honig in die Hand und gesteht, dass auch [sie](pfarrerin) das ganze Jahr über nicht wirklich krank gewesen sei, wenn [sie](pfarrerin) in [seine](amadou) Sprechstunde kam. Der Zug fährt ab; [er](amadou) steht noch da. Oben im Heuschober raschelt es, denn auch junge [Eltern](fee+noah) haben Donnerstage.
+ reconcile hanne rolf "wieder ein Paar"
- kin hanne+rolf may "Schwägerin"
- create may "eröffnet"
- hire gitte may "kellnert"
- quit? amadou "Versetzung"
- gift pfarrerin amadou "Honig"
+ confess pfarrerin amadou "gesteht"
- love pfarrerin amadou "nicht wirklich krank"
- travel! amadou "steht noch da"
- parent fee+noah kind "Eltern"
- sex fee noah "raschelt"
