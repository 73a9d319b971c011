%series Die Brüder Asante
%lang de
%genre family drama with crime elements, Hamburg-Altona, encyclopaedia season article
%cast kojo | Kojo Asante; Kojo | m
%cast emmanuel | Emmanuel Asante; Emmanuel; Manu | m
%cast vroni | Veronika Asante; Vroni | f
%cast ama | Ama Asante; Ama | f
%cast silke | Silke Harms; Silke; Harms | f
%cast tillmann | Tillmann Graf; Tillmann; Graf | m
%cast mirko | Mirko Savić; Mirko; Savić | m
%cast sasha | Sasha | n
%cast bertold | Bertold Harms; Bertold | m
%cast arzt | Dr. Oehme; Oehme | m
%cast lkwfahrer | - | m
%cast anwaeltin | - | f
%cast toechter | - | f
%cast killer | - | n
%cast tochter | Abena | f

== 1
[Kojo Asante](kojo), [Chirurg](kojo) in [London](@london), reist zum siebzigsten Geburtstag [seiner](kojo) [Mutter](ama) nach [Hamburg](@hamburg), wo [er](kojo) [seinen](kojo) jüngeren [Bruder](emmanuel) [Emmanuel](emmanuel), [der](emmanuel) die väterliche Spedition leitet, nach sechs Jahren der Funkstille wiedersieht. Noch vor dem Anschneiden der Torte geraten die zwei [Männer](emmanuel+kojo) sich wegen des Erbes in die Haare. [Vroni](vroni), die [Frau](vroni) des [Jüngeren](emmanuel), trennt [sie](emmanuel+kojo), indem [sie](vroni) [beiden](emmanuel+kojo) ein Stück Kuchen in die Hand drückt. Auf dem Heimweg wird die [Jubilarin](ama) von einem Lastwagen ohne Licht erfasst; der [Fahrer](lkwfahrer) begeht Unfallflucht.
- travel kojo ama "reist" @hamburg
- celebrate ama "Geburtstag"
- parent ama kojo "Mutter"
- sibling emmanuel kojo "Bruder"
- boss emmanuel _ "leitet"
- quarrel.past emmanuel kojo "Funkstille"
+ quarrel emmanuel kojo "in die Haare"
- married emmanuel vroni "Frau"
- help vroni emmanuel+kojo "trennt"
+ injure ama lkwfahrer "erfasst"
- flee lkwfahrer "Unfallflucht"

== 2
[Ama](ama) liegt im Koma und wird von [Dr. Oehme](arzt) betreut, [den](arzt) [Kojo](kojo) für einen Stümper hält, weshalb [er](kojo) [ihn](arzt) vor versammelter Visite der Fahrlässigkeit bezichtigt. [Vroni](vroni), von Haus aus [Kinderkrankenschwester](vroni), versucht [ihren](vroni) [Schwager](kojo) zu besänftigen. Wie man aus einem langen Blick [der beiden](kojo+vroni) schließen darf und aus einer Rückblende unmissverständlich erfährt, war [sie](vroni), ehe [sie](vroni) [Emmanuel](emmanuel) das Jawort gab, mit [Kojo](kojo) verlobt, [der](kojo) [sie](vroni) eines Morgens ohne Angabe von Gründen sitzen ließ. Unterdessen erkennt [Emmanuel](emmanuel) auf dem Hof an einem [seiner](emmanuel) eigenen Lastwagen eine frische Delle und Blut.
- ill ama "Koma"
- treat ama arzt "betreut"
- accuse kojo arzt "bezichtigt"
- kin kojo vroni "Schwager"
- help? vroni kojo "besänftigen"
- wedding.past emmanuel vroni "Jawort"
- engaged.past kojo vroni "verlobt"
+ breakup.past kojo vroni "sitzen ließ"
+ discover emmanuel _ "erkennt"

== 3
[Emmanuel](emmanuel) müsste zur Polizei, fährt aber zu [Mirko Savić](mirko), [seinem](emmanuel) langjährigen [Disponenten](mirko), [dem](mirko) der Wagen anvertraut war. [Mirko](mirko) schwört, das Steuer in jener Nacht einem neuen [Aushilfsfahrer](lkwfahrer) überlassen zu haben, [den](lkwfahrer) seither niemand gesehen habe. In Wahrheit hält [er](mirko) den [Gesuchten](lkwfahrer) in einem Container am Grasbrook gefangen, um zu verhindern, dass [dieser](lkwfahrer) über die wahre Fracht plaudert. [Silke Harms](silke), [Oberkommissarin](silke) und [Mutter](silke) zweier halbwüchsiger [Mädchen](toechter), nimmt sich des Falles an. [Ihr](silke) geschiedener [Mann](bertold), der [Reeder](bertold) [Bertold Harms](bertold), ist Kunde der [Asantes](emmanuel+vroni), was [sie](silke) [ihrem](silke) [Vorgesetzten](tillmann) [Graf](tillmann) nicht auf die Nase bindet.
- boss emmanuel mirko "Disponenten"
- betray mirko emmanuel "schwört"
+ abduct mirko lkwfahrer "gefangen"
- reveal? lkwfahrer _ "plaudert"
- investigate silke _ "nimmt sich des Falles"
- parent silke toechter "Mutter zweier"
- divorce.past bertold silke "geschiedener"
- ex bertold silke "geschiedener Mann"
- boss tillmann silke "Vorgesetzten"
+ reveal! silke tillmann "nicht auf die Nase"

== 4
Nachdem [Sasha](sasha), eine [Praktikantin](sasha) der Spedition, beim Aufräumen auf gefälschte Frachtpapiere gestoßen ist, wird die [Zwanzigjährige](sasha) von [Savić](mirko) erst mit einem Geldbündel und, als dies nichts fruchtet, mit einem Messer zum Schweigen angehalten. [Vroni](vroni), [die](vroni) das blasse [Mädchen](sasha) im Pausenraum antrifft, deckt [es](sasha) mit Fragen ein, auf die [es](sasha) keine Antwort gibt. [Kojo](kojo) überwirft sich derweil so gründlich mit der Klinik, dass [ihm](kojo) Hausverbot erteilt wird; des Nachts lässt [ihn](kojo) [Oehme](arzt), im Grunde ein gutmütiger [Mensch](arzt), durch die Wäscherei ans Bett der [Mutter](ama).
- discover sasha _ "gestoßen"
- gift? mirko sasha "Geldbündel"
+ threaten mirko sasha "mit einem Messer"
- find vroni sasha "antrifft"
- reveal! sasha vroni "keine Antwort"
- quarrel arzt kojo "überwirft"
- parent ama kojo "Mutter"
+ help arzt kojo "lässt"

== 5
Die einzige Folge der Staffel ohne Tote, Verletzte oder Geständnisse: Die Elbe friert zu, auf dem Fischmarkt werden Maronen verkauft, und im Hafen liegt ein Segelschulschiff namens [Aurora](*aurora). [Vroni](vroni) und [Kojo](kojo) warten vor dem Krankenzimmer, schweigen und teilen sich eine Decke. [Emmanuel](emmanuel) bringt [ihnen](kojo+vroni) Tee, ohne zu bemerken, wie hastig [die beiden](kojo+vroni) auseinanderrücken. Als im Radio das Lied läuft, zu dem [sie](kojo+vroni) einst Walzer lernten, verlässt [Vroni](vroni) den Raum, und jeder der zwei [Brüder](emmanuel+kojo) glaubt, [sie](vroni) sei seinetwegen gegangen.
- gift emmanuel kojo+vroni "bringt"
- discover! emmanuel kojo+vroni "ohne zu bemerken"
+ love? kojo vroni "auseinanderrücken"
- sibling emmanuel kojo "Brüder"

== 6
Im Container kommt es zum Äußersten. Der [Aushilfsfahrer](lkwfahrer), entkräftet und halb erfroren, setzt sich gegen [seinen](lkwfahrer) [Bewacher](mirko) zur Wehr, [der](mirko) einen Augenblick lang unaufmerksam ist, und flieht über das Eis, wird jedoch am anderen Ufer von einer vermummten [Gestalt](killer) mit zwei Schüssen niedergestreckt. [Silke](silke) findet bei der [Leiche](lkwfahrer) eine Visitenkarte der Reederei [Harms](#harms). [Ihren](silke) [Exmann](bertold) zu vernehmen, hieße, sich für befangen zu erklären, und so lässt [sie](silke) die Karte verschwinden. [Tillmann Graf](tillmann), [der](tillmann) seit einer Weihnachtsfeier Gefühle für [sie](silke) hegt, sieht es und sagt nichts.
- attack lkwfahrer mirko "zur Wehr"
- flee lkwfahrer mirko "flieht"
+ kill killer lkwfahrer "niedergestreckt"
- find silke "Visitenkarte"
- ex bertold silke "Exmann"
+ betray silke _ "verschwinden"
- love tillmann silke "Gefühle"
- discover tillmann silke "sieht"

== 7
[Ama](ama) erwacht, erkennt zwar [ihre](ama) [Söhne](emmanuel+kojo), hält [Vroni](vroni) aber noch immer für [Kojos](kojo) Braut und fragt, wann denn die Hochzeit sei. Niemand hat das Herz, [sie](ama) aufzuklären. [Emmanuel](emmanuel), [dem](emmanuel) die Vorgeschichte bekannt, der Verdacht jedoch neu ist, fragt [seine](emmanuel) [Frau](vroni) auf dem Parkdeck, ob [sie](vroni) [ihn](kojo) noch liebe. [Sie](vroni) antwortet nicht rasch genug. Daraufhin setzt [er](emmanuel) sich ans Steuer, rast gegen einen Pfeiler und zieht sich einen Beckenbruch zu. Operieren kann so etwas, außer [Oehme](arzt), nur [einer](kojo), und [der](kojo) hat Hausverbot.
+ recover ama "erwacht"
- parent ama emmanuel+kojo "Söhne"
- engaged! kojo vroni "Braut"
- reveal! _ ama "aufzuklären"
- married emmanuel vroni "Frau"
- love? vroni kojo "liebe"
+ jealous emmanuel kojo "Verdacht"
- injure emmanuel "Beckenbruch"
- treat? emmanuel kojo "Operieren"

== 8
Unter [Kojos](kojo) Händen, denen [Oehme](arzt) assistiert, überlebt [Emmanuel](emmanuel). Kaum aus der Narkose, dankt [er](emmanuel) es dem [Retter](kojo) mit der Bitte, abzureisen. [Sasha](sasha) fasst sich ein Herz, vertraut [Vroni](vroni) die Frachtpapiere an und verlässt das Büro durch die Hintertür. [Savić](mirko), [der](mirko) [sie](sasha) verfolgt, stößt die [Flüchtende](sasha) vor eine S-Bahn; [Sasha](sasha) rollt in letzter Sekunde unter die Bahnsteigkante und kommt mit dem Schrecken davon. [Vroni](vroni) blättert in den Papieren, und da steht unter jeder Fälschung, in sauberer Schrift, der Name [ihres](vroni) [Gatten](emmanuel).
+ rescue kojo emmanuel "überlebt"
- treat emmanuel arzt+kojo "assistiert"
- reject emmanuel kojo "abzureisen"
- reveal sasha vroni "vertraut"
- flee sasha mirko "Flüchtende"
+ attack mirko sasha "stößt"
- kill! mirko sasha "kommt mit dem Schrecken"
- married emmanuel vroni "Gatten"
- betray? emmanuel _ "Fälschung"
- discover vroni emmanuel "blättert"

== 9
[Emmanuel](emmanuel) bestreitet, jemals etwas davon unterschrieben zu haben. [Vroni](vroni) nimmt [ihre](vroni) [Tochter](tochter) [Abena](tochter) an der Hand und quartiert sich bei der genesenden [Schwiegermutter](ama) ein. [Diese](ama) erweist sich als klarer bei Verstand, als alle meinen: [Sie](ama) nennt [Kojo](kojo) unter vier Augen den Grund, aus dem [er](kojo) vor Jahren das Weite gesucht hat, und zwar beim Namen. [Bertold Harms](bertold) hatte [ihn](kojo) damals mit einem vertuschten Kunstfehler in der Hand und zwang [ihn](kojo) zu gehen, damit die Spedition an den fügsameren [Bruder](emmanuel) fiel. [Kojo](kojo) weint zum ersten Mal, seit [er](kojo) erwachsen ist.
- betray! emmanuel vroni "bestreitet"
- parent emmanuel+vroni tochter "Tochter"
- move tochter+vroni ama "quartiert"
- recover ama "genesenden"
- kin ama vroni "Schwiegermutter"
+ reveal ama kojo "beim Namen"
- flee.past kojo "das Weite gesucht"
+ threaten.past bertold kojo "in der Hand"
- sibling emmanuel kojo "Bruder"
- sad kojo "weint"

== 10
Der [Chirurg](kojo) offenbart sich [seinem](kojo) [Bruder](emmanuel), [der](emmanuel) [ihm](kojo), am Gehwagen hängend, um den Hals fällt. Gemeinsam suchen die [Asantes](emmanuel+kojo) [Silke Harms](silke) auf und legen [ihr](silke) die Frachtbriefe vor. Vor die Entscheidung gestellt, [ihre](silke) Unterschlagung zu gestehen oder den [Vater](bertold) [ihrer](silke) [Töchter](toechter) laufen zu lassen, beichtet [sie](silke) [Graf](tillmann) alles. [Der](tillmann) küsst [sie](silke) auf die Stirn und nimmt [ihr](silke), als pflichtbewusster Beamter, Marke und Waffe ab. Noch in derselben Nacht wird [Bertold](bertold) in [seiner](bertold) Villa von maskierten Männern aus dem Bett geholt und in einem Kofferraum fortgeschafft.
- reveal kojo emmanuel "offenbart"
+ reconcile emmanuel kojo "um den Hals fällt"
- help emmanuel+kojo silke "legen ihr"
- parent bertold+silke toechter "Töchter"
+ reveal silke tillmann "beichtet"
- kiss silke tillmann "küsst"
- quit silke tillmann "Marke"
+ abduct _ bertold "fortgeschafft"

== 11
[Auftraggeber](mirko) der Entführung ist [Mirko Savić](mirko), [der](mirko) sich um [seinen](mirko) Anteil geprellt sieht und, wie nunmehr herauskommt, auch die vermummte [Gestalt](mirko) auf dem Eis gewesen ist. [Silke](silke), ohne Dienstausweis und gegen jede Vorschrift, spürt das Versteck in einem Kühlhaus auf und holt den [Mann](bertold), [den](bertold) [sie](silke) am liebsten selbst erwürgt hätte, lebend heraus. [Mirko](mirko) nimmt dabei [Emmanuel](emmanuel), [der](emmanuel) mit Krücken im Wagen wartet, als Schutzschild. [Kojo](kojo) tritt dazwischen, wird mit dem Messer getroffen, und [Tillmann](tillmann), [der](tillmann) im letzten Augenblick eintrifft, legt dem [Disponenten](mirko) Handschellen an.
- abduct.past mirko bertold "Entführung"
- discover _ mirko "herauskommt"
- kill.past mirko lkwfahrer "Gestalt"
- betray? bertold mirko "geprellt"
+ rescue silke bertold "holt"
- abduct mirko emmanuel "Schutzschild"
- rescue kojo emmanuel "tritt dazwischen"
- attack mirko kojo "getroffen"
- injure kojo mirko "getroffen"
+ arrest tillmann mirko "Handschellen"

== 12
[Kojo](kojo) erholt sich, gibt [Vroni](vroni) zum Abschied den Ring zurück, den [sie](vroni) [ihm](kojo) einst nachgeworfen hatte, und lässt [sie](vroni) die Frage, ob [sie](vroni) [ihn](kojo) noch liebe, nicht zu Ende beantworten. [Sie](vroni) geht nach Hause, zu dem [Mann](emmanuel), [der](emmanuel) dort auf Krücken Nudelauflauf zubereitet, und sagt: immer noch viel zu viel Salz. [Bertold](bertold) wird in Untersuchungshaft genommen. [Silke](silke) räumt [ihr](silke) Büro und stößt im Treppenhaus mit [Graf](tillmann) zusammen, [der](tillmann) [ihr](silke), ohne die Kündigung auch nur zu erwähnen, [seine](tillmann) Liebe erklärt. In [London](@london), an der Tür zu [Kojos](kojo) Wohnung, wartet [Dr. Oehme](arzt) mit einer Flasche Aquavit.
- recover kojo "erholt"
- gift kojo vroni "zurück"
- love? vroni kojo "liebe"
+ reconcile emmanuel vroni "nach Hause"
- married emmanuel vroni "Mann"
- arrest _ bertold "Untersuchungshaft"
- quit silke "räumt"
+ confess tillmann silke "Liebe erklärt"
- friend? arzt kojo "Aquavit"
