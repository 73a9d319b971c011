%series Cobbler's Row
%lang de
%genre British street soap, German encyclopaedia-style episode guide
%cast maureen | Maureen Tattersall; Maureen; Mo | f
%cast alf     | Alf Tattersall; Alf | m
%cast gavin   | Gavin Tattersall; Gavin | m
%cast priya   | Priya Nair; Priya | f
%cast sunil   | Sunil Nair; Sunil | m
%cast chantelle | Chantelle Biggs; Chantelle | f
%cast dex     | Dexter Biggs; Dex | m
%cast norris  | Councillor Norris Peel; Peel; Norris | m
%cast ewa     | Ewa | f
%cast pfarrer | Reverend Hugh; Hugh | m
%cast priyamutter | - | f
%cast erbin | - | f
%cast baby | - | m
%cast fremde | - | f
%cast paige   | Paige | f
%cast shirl   | Shirley; Shirl | f

== 1
[Maureen Tattersall](maureen) steht hinter dem Tresen des „[Bobbin](#bobbin)“, seit [ihr](maureen) [Mann](alf) [Alf](alf) vor acht Monaten Zigaretten holen ging und nicht wiederkam. Jetzt kündigt die Brauerei die Pacht. [Ihr](maureen) [Sohn](gavin) [Gavin](gavin), [der](gavin) mit [Chantelle Biggs](chantelle) liiert ist, will das Pub übernehmen; dass [er](gavin) die Anzahlung beim Hunderennen durchgebracht hat, behält [er](gavin) für sich. Im Eckladen bietet [Witwer](sunil) [Sunil Nair](sunil) derweil [seiner](sunil) [Tochter](priya) [Priya](priya), einer angehenden [Hebamme](priya), eine Heiratskandidatenliste an, die [sie](priya) prompt als Einwickelpapier benutzt.
- married alf maureen "Mann"
+ flee.past alf maureen "nicht wiederkam"
- parent maureen gavin "Sohn"
- couple chantelle gavin "liiert"
- lose.past gavin "durchgebracht"
- reveal! gavin "behält"
- married.past priyamutter sunil "Witwer"
- die.past priyamutter "Witwer"
- parent sunil priya "Tochter"
- wedding? _ priya "Heiratskandidatenliste"
- reject priya sunil "Einwickelpapier"

== 2
[Chantelles](chantelle) [Bruder](dex) [Dex](dex) wird nach drei Jahren aus der Haft entlassen und quartiert sich bei [ihr](chantelle) und [Gavin](gavin) auf dem Sofa ein. Die Nachbarschaft bekreuzigt sich, nur [Priya](priya) bringt [ihm](dex) ein Curry vorbei. [Stadtrat](norris) [Norris Peel](norris) plant an der Stelle des Pubs ein Parkhaus und umgarnt [Maureen](maureen) mit Pralinen. [Shirley](shirl), [ihre](maureen) [Bardame](shirl) und [Vertraute](shirl) seit Schultagen, traut [ihm](norris) nicht über den Weg.
- sibling chantelle dex "Bruder"
+ return dex "entlassen"
- arrest.past _ dex "Haft"
- housemate.start chantelle+gavin dex "quartiert"
- gift priya dex "Curry"
- create? norris "Parkhaus"
- flirt norris maureen "umgarnt"
- gift norris maureen "Pralinen"
- boss maureen shirl "Bardame"
- friend maureen shirl "Vertraute"

== 3
Im Tagesgeschäft des Eckladens erwischt [Sunil](sunil) die dreizehnjährige [Paige](paige) mit einer Handvoll Schokoriegel im Ärmel. Statt die Polizei zu rufen, lässt [er](sunil) [sie](paige) Regale einräumen. [Gavin](gavin) leiht sich Geld von [Dex](dex), [der](dex) es wiederum von Leuten hat, denen man besser nichts schuldet. Bei einem Dartabend steckt [Peel](norris) der [Wirtin](maureen), [er](norris) könne bei der Brauerei ein gutes Wort einlegen, falls [sie](maureen) mit [ihm](norris) essen gehe. [Sie](maureen) geht.
- discover sunil paige "erwischt"
+ steal paige sunil "Schokoriegel"
- hire paige sunil "einräumen"
- help dex gavin "leiht"
- help? norris maureen "gutes Wort"
- invite norris maureen "essen gehe"
+ date maureen norris "geht"

== 4
Der Teller für den [Ehemann](alf) ist endgültig abgeräumt: [Maureen](maureen) hat mit [Norris](norris) die Nacht verbracht. Am Morgen darauf sitzt [Alf](alf) in der Küche, sonnengebräunt, mit einer [Polin](ewa) namens [Ewa](ewa) an der Seite und der Bitte um eine gütliche Scheidung. [Gavin](gavin) schüttet [seinem](gavin) [Vater](alf) ein Pint über den Kopf. In der Tankstelle maskiert sich [Dex](dex) und verlangt den Kasseninhalt; den Kassierer kennt [er](dex) zu spät: Es ist [Reverend Hugh](pfarrer), [der](pfarrer) dort ehrenamtlich aushilft.
- married alf maureen "Ehemann"
+ sex maureen norris "Nacht"
+ return alf "sitzt"
- couple alf ewa "an der Seite"
- divorce? alf maureen "Scheidung"
- attack gavin alf "schüttet"
- parent alf gavin "Vater"
- attack dex pfarrer "verlangt"
- steal? dex pfarrer "Kasseninhalt"

== 5
[Hugh](pfarrer) erkennt die Stimme, sagt der Polizei aber, der [Täter](dex) sei zwei Meter groß und Schotte gewesen. Im Pfarrhaus liest [er](pfarrer) [Dex](dex) die Leviten und verschafft [ihm](dex) einen Posten als Friedhofsgärtner. [Ewa](ewa) putzt im „[Bobbin](#bobbin)“, weil [Alf](alf) kein Geld hat, und wird von [Maureen](maureen) wie Luft behandelt, bis [beide](ewa+maureen) feststellen, dass [er](alf) [ihnen](ewa+maureen) wortgleiche Liebesbriefe geschrieben hat.
- discover pfarrer dex "erkennt"
+ betray pfarrer _ "Schotte"
- quarrel dex pfarrer "Leviten"
- hire dex pfarrer "Posten"
- hire ewa "putzt"
- reject maureen ewa "Luft"
+ discover ewa+maureen alf "feststellen"
- confess.past alf ewa+maureen "Liebesbriefe"

== 6
Während [Priya](priya) auf dem Friedhof [ihrer](priya) [Mutter](priyamutter) Blumen bringt, kommt [sie](priya) mit [Dex](dex) ins Gespräch. [Die beiden](dex+priya) pflanzen Narzissen, bis es dunkel ist. [Chantelle](chantelle) ist im dritten Monat und wartet auf einen Moment, in dem [Gavin](gavin) nüchtern genug für die Neuigkeit ist. [Shirl](shirl) durchwühlt [Peels](norris) Aktenkoffer und findet den Bauantrag fürs Parkhaus, unterschrieben vor einem Jahr. [Maureen](maureen) will es nicht hören und setzt [ihre](maureen) älteste [Freundin](shirl) an die Luft.
- parent priyamutter priya "Mutter"
- die.past priyamutter "Friedhof"
- date dex priya "Narzissen"
+ pregnant chantelle "im dritten Monat"
- investigate shirl norris "durchwühlt"
- reveal? chantelle gavin "wartet"
- discover shirl norris "findet"
- friend maureen shirl "älteste Freundin"
+ quit shirl maureen "an die Luft"

== 7
Geldeintreiber zertrümmern [Gavin](gavin) drei Finger. [Er](gavin) behauptet zu Hause, es sei die Kellerluke gewesen. [Alf](alf), [der](alf) [sein](alf) Lebtag nichts ausgehalten hat, hält diesmal dicht und verkauft dafür [seine](alf) Modelleisenbahn. [Sunil](sunil) sieht vom Fenster aus, wie [Priya](priya) auf der Gasse einen [Vorbestraften](dex) küsst, und lässt den Rollladen herunter. [Er](sunil) stellt [ihr](priya) ein Ultimatum: die Familie oder der [Gärtner](dex).
- attack _ gavin "zertrümmern"
- injure gavin "drei Finger"
- betray gavin _ "behauptet"
- reveal! alf "dicht"
- help alf gavin "verkauft"
- discover sunil dex+priya "sieht"
- arrest.past _ dex "Vorbestraften"
+ kiss dex priya "küsst"
+ threaten sunil priya "Ultimatum"

== 8
Mit zwei Taschen steht [Priya](priya) vor dem Pub und bekommt die Dachkammer. Bei einer Ratssitzung reißt [Maureen](maureen) das Mikrofon an sich und stellt [Norris](norris) bloß, [der](norris) parallel zu [ihr](maureen) die [Brauereierbin](erbin) ausgeführt hat. Unter Buhrufen tritt [er](norris) von [seinem](norris) Ausschussposten zurück. Anschließend klopft [sie](maureen) bei [Shirley](shirl) an, eine Flasche Sherry unterm Arm, und sagt jenes Wort, das [sie](maureen) in sechzig Jahren keine dreimal gesagt hat.
- move priya maureen "Dachkammer"
+ accuse maureen norris "stellt"
- date.past erbin norris "ausgeführt"
- cheat.past norris maureen "parallel"
- quit norris "tritt"
+ reconcile maureen shirl "jenes Wort"

== 9
Nach der Schicht verblutet [Chantelle](chantelle) beinahe auf den Fliesen der Frauentoilette. [Priya](priya), die einzige Fachkraft weit und breit, drückt, redet, betet; die [Mutter](chantelle) kommt durch, das Ungeborene nicht. [Gavin](gavin) hat von dem Kind nichts gewusst. [Er](gavin) schlägt mit der gesunden Hand ein Loch in die Tür. [Dex](dex) findet [ihn](gavin) in der Kneipe der Geldeintreiber und zerrt [ihn](gavin) weg, ehe [er](gavin) unterschreiben kann.
- ill chantelle "verblutet"
+ rescue priya chantelle "kommt"
+ lose chantelle "das Ungeborene nicht"
- discover! gavin chantelle "nichts gewusst"
- sad gavin "Loch"
- find dex gavin "findet"
- rescue dex gavin "zerrt"

== 10
[Paige](paige), inzwischen [Sunils](sunil) beste Kraft, fragt [ihn](sunil) beim Etikettieren, warum [er](sunil) einer [Diebin](paige) einen Schlüssel gebe, [seiner](sunil) [Tochter](priya) aber den Schlüssel wegnehme. Der [Ladenbesitzer](sunil) schließt zum ersten Mal seit zwanzig Jahren mittags ab, geht hinüber zum Friedhof und hält [Dex](dex) einen Spaten hin. [Sie](dex+sunil) graben schweigend. [Ewa](ewa) verlässt [Alf](alf) und bleibt Köchin; die Piroggen im „[Bobbin](#bobbin)“ sind bald ausverkauft.
- steal.past paige "Diebin"
- boss sunil paige "beste Kraft"
- parent sunil priya "Tochter"
+ reconcile dex sunil "Spaten"
- breakup ewa alf "verlässt"

== 11
[Alf](alf) bittet [Mo](maureen) um eine zweite Chance und bekommt ein Gästehandtuch: Aufs Sofa dürfe [er](alf), in [ihr](maureen) Bett nicht. Die Straße wirft zusammen. Mit [Ewas](ewa) Piroggengeld, der Eisenbahn, [Hughs](pfarrer) Kollekte und einer Erbschaft von [Shirleys](shirl) Tante wird das Pub freigekauft. [Gavin](gavin) legt vor allen offen, was [er](gavin) verspielt hat, und meldet sich bei den Anonymen Spielern an. [Chantelle](chantelle) fährt [ihn](gavin) hin und wartet im Auto.
- reconcile? alf maureen "zweite Chance"
- housemate.start alf maureen "Sofa"
+ reject maureen alf "in ihr Bett nicht"
- find shirl "Erbschaft"
- kin _ shirl "Tante"
+ find _ "freigekauft"
- reveal gavin "legt"
- lose.past gavin "verspielt"
- treat gavin "Anonymen Spielern"
- help chantelle gavin "fährt"

== 12
Straßenfest zur Rettung des „[Bobbin](#bobbin)“. [Priya](priya) entbindet zwischen Hüpfburg und Grill die [Brauereierbin](erbin) von einem [Jungen](baby), [der](baby) [Norris Peels](norris) Ohren hat. [Dex](dex) hat [Sunil](sunil) um Erlaubnis gefragt und fragt nun [Priya](priya); [sie](priya) ruft ein Ja über den ganzen Platz. [Maureen](maureen) tanzt mit [Shirl](shirl), [Alf](alf) mit dem Besen. Als die Lichter ausgehen, hält ein Taxi, und eine junge [Frau](fremde) erkundigt sich nach [ihrem](fremde) [Vater](pfarrer). [Er](pfarrer) heiße, soweit [sie](fremde) wisse, [Reverend Hugh](pfarrer).
- celebrate _ "Straßenfest"
+ birth erbin baby "entbindet"
- help priya erbin "entbindet"
- parent? norris baby "Ohren"
+ propose dex priya "fragt nun"
- engaged.start dex priya "Ja"
- investigate fremde pfarrer "erkundigt"
- parent? pfarrer fremde "Vater"
