%series Die Mühle von Groothörn
%lang de
%genre East Frisian family saga, 1948 to 1962, episode list in the manner of an encyclopaedia
%cast trientje | Trientje Saathoff; Trientje | f
%cast eilert | Eilert Saathoff; Eilert | m
%cast fokko | Fokko Saathoff; Fokko | m
%cast wiard | Wiard Saathoff; Wiard | m
%cast lore | Lore Kallweit; Lore | f
%cast bruno | Brunhild Kallweit; Brunhild | f
%cast harm | Harm Boelsen; Harm; Boelsen | m
%cast antje | Antje Boelsen; Antje | f
%cast jack | Jack Merrow; Merrow; Jack | m
%cast lehrer | Hauptlehrer Ubben; Ubben | m
%cast tammo | Tammo | m
%cast haendler | - | m
%cast kallweit | - | m
%cast ubbenfrau | - | f

== 1 Einquartierung
Im Hungerwinter 1948 wird der [Müllerswitwe](trientje) [Trientje Saathoff](trientje), [die](trientje) mit [ihren](trientje) [Söhnen](eilert+fokko) [Eilert](eilert) und [Fokko](fokko) die Mühle von [Groothörn](@groothoern) betreibt, die aus [Ostpreußen](@ostpreussen) vertriebene [Brunhild Kallweit](bruno) mit [deren](bruno) [Tochter](lore) [Lore](lore) zugewiesen. [Trientje](trientje) überlässt den [Fremden](bruno+lore) widerwillig die Sackkammer. [Eilert](eilert), der [Ältere](eilert), kann den Blick nicht von dem [Mädchen](lore) wenden; der [Jüngere](fokko) dagegen erwischt [es](lore) dabei, wie [es](lore) Mehl unter der Schürze verschwinden lässt, und schweigt, nachdem [er](fokko) selbst eine Handvoll dazugelegt hat.
- married.past _ trientje "Müllerswitwe"
- parent trientje eilert+fokko "Söhnen"
- sibling eilert fokko "Söhnen"
- flee.past bruno+lore "vertriebene"
- parent bruno lore "Tochter"
- discover fokko lore "erwischt"
+ housemate.start bruno+lore trientje "zugewiesen"
- love.start eilert lore "Blick"
- steal lore trientje "verschwinden"
+ help fokko lore "dazugelegt"

== 2 Tanz im Saal Boelsen
Beim ersten Ball nach dem Krieg fordert [Eilert](eilert), von [dem](eilert) das ganze Dorf annimmt, [er](eilert) werde [Antje](antje), die [Tochter](antje) des [Gastwirts](harm) [Harm Boelsen](harm), heimführen, stattdessen die [Vertriebene](lore) auf. [Antje](antje) verlässt mit erhobenem Kopf den Saal und weint erst hinter dem Spritzenhaus, wo [sie](antje) der britische [Sergeant](jack) [Jack Merrow](jack) findet und [ihr](antje) eine Zigarette und ein Pferdetaschentuch anbietet. Auf dem Heimweg wird [Eilert](eilert) von drei Burschen, hinter denen [Boelsen](harm) steckt, in den Kanal geworfen. [Lore](lore) zieht [ihn](eilert) mit einer Bohnenstange ans Ufer.
- wedding? antje eilert "heimführen"
- parent harm antje "Tochter"
- sad antje "weint"
+ help jack antje "anbietet"
- find jack antje "findet"
- attack harm eilert "geworfen"
+ rescue lore eilert "zieht"

== 3 Der verschollene Vater
Nachdem eine Suchmeldung im Rundfunk verlesen worden ist, erfährt [Brunhild](bruno), dass [ihr](bruno) [Mann](kallweit), [den](kallweit) [sie](bruno) in [Königsberg](@koenigsberg) gefallen glaubte, in einem Lager am [Ural](@ural) lebt. [Sie](bruno) behält die Neuigkeit für sich, denn seit Wochen bringt [ihr](bruno) der [Hauptlehrer](lehrer) [Ubben](lehrer), [der](lehrer) im Krieg [Frau](ubbenfrau) und Kinder verloren hat, jeden Donnerstag ein Buch, und vom Buch war am letzten Donnerstag kaum noch die Rede. [Trientje](trientje), [die](trientje) das Radio ebenfalls gehört hat, legt der [Untermieterin](bruno) wortlos ein zweites Kopfkissen hin und der [Mutter](bruno) einer [Tochter](lore) ein Blatt Briefpapier.
- discover bruno kallweit "erfährt"
- married bruno kallweit "Mann"
- die! kallweit "gefallen"
- lose.past lehrer "verloren"
- married.past lehrer ubbenfrau "Frau"
+ affair? bruno lehrer "kaum noch die Rede"
- reveal! bruno _ "behält"
- parent bruno lore "Mutter"
- discover trientje bruno "gehört"
- gift trientje bruno "Kopfkissen"

== 4 Zwei Brüder
[Fokko](fokko), [der](fokko) [Lore](lore) das Rechnen mit doppelter Buchführung beigebracht hat und dabei, ohne es jemals auszusprechen, [sein](fokko) Herz verloren, muss mit ansehen, wie der [Bruder](eilert) [ihr](lore) auf der Galerie der Mühle einen Antrag macht. [Sie](lore) nimmt ihn an. [Trientje](trientje) droht dem [Erstgeborenen](eilert), [ihn](eilert) zu enterben, sofern [er](eilert) eine mittellose Katholikin ins Haus bringe; [Eilert](eilert) packt und heuert auf einem Walfänger an, um das Geld für eine eigene Mühle zu verdienen. Vor der Abfahrt bittet [er](eilert) ausgerechnet [Fokko](fokko), auf [seine](eilert) [Braut](lore) achtzugeben.
- advisor fokko lore "beigebracht"
- love fokko lore "Herz"
- sibling eilert fokko "Bruder"
+ propose eilert lore "Antrag"
+ engaged.start eilert lore "nimmt"
- parent trientje eilert "Erstgeborenen"
- threaten trientje eilert "droht"
- hire eilert "heuert"
- help? fokko lore "achtzugeben"

== 5 Post aus Südgeorgien
Acht Monate lang trifft kein Brief von [Eilert](eilert) ein. Was [Lore](lore) nicht weiß: [Boelsen](harm), [der](harm) neben der Wirtschaft auch die Poststelle führt, verfeuert jede Zeile, die aus dem Süden kommt, weil [er](harm) die Mühle nach wie vor für [Antje](antje) haben möchte. Als die Reederei den Untergang des Walfängers meldet, legt [Trientje](trientje) Trauer an. [Lore](lore), im fünften Monat, bricht an der Pumpe zusammen und wird von [Fokko](fokko) ins Haus getragen, [der](fokko) [ihr](lore) noch am selben Abend die Ehe anbietet, damit das [Kind](tammo) den richtigen Namen bekomme.
+ betray harm eilert+lore "verfeuert"
- die? eilert "Untergang"
- sad trientje "Trauer"
- pregnant lore eilert "fünften Monat"
- ill lore "bricht"
- help fokko lore "getragen"
+ propose fokko lore "anbietet"

== 6 Sturmhochzeit
Die Trauung findet statt, während draußen der Sturm die Flügel der Mühle zerbricht. [Brunhild](bruno), [die](bruno) inzwischen dem [Hauptlehrer](lehrer) das Jawort verweigert hat, ohne [ihm](lehrer) den Grund zu nennen, führt die [Tochter](lore) selbst zum Altar. [Antje](antje), von [ihrem](antje) [Vater](harm) zu einem [Viehhändler](haendler) aus [Leer](@leer) gedrängt, lässt [diesen](haendler) am selben Tag stehen und fährt mit [Jack Merrow](jack) auf dem Motorrad davon. [Boelsen](harm) sagt, [er](harm) habe keine Tochter mehr. Sieben Wochen später kommt bei Kerzenlicht [Tammo](tammo) zur Welt, und die [Großmutter](trientje), [die](trientje) keine Katholikin im Haus haben wollte, wiegt den [Enkel](tammo) eine ganze Nacht lang.
+ wedding fokko lore "Trauung"
- reject bruno lehrer "verweigert"
- parent bruno lore "Tochter"
- parent harm antje "Vater"
- wedding? antje haendler "gedrängt"
- breakup antje haendler "stehen"
- flee antje+jack harm "davon"
- reject harm antje "keine Tochter mehr"
+ birth lore tammo "zur Welt"
- kin tammo trientje "Großmutter"

== 7 Der Walfänger
An einem Septembertag des Jahres 1951 steht [Eilert](eilert) auf dem Deich, mit erfrorenen Zehen und einem Beutel voll norwegischer Kronen. Auf einer Insel im Eis hat [er](eilert) als einer von dreien überlebt. [Er](eilert) findet [seine](eilert) [Verlobte](lore) als [Frau](lore) des [Bruders](fokko) vor und den eigenen [Sohn](tammo) auf [dessen](fokko) Schultern. Statt des Handgemenges, auf das das Dorf wartet, gibt es eine Suppe. [Lore](lore) reicht dem einen den Teller, dem anderen den Löffel, und als [sie](lore) danach allein in der Sackkammer sitzt, weiß [sie](lore) nicht, um wen [sie](lore) weint.
+ return eilert "steht"
- injure eilert "erfrorenen"
- discover eilert lore "findet"
- engaged.past eilert lore "Verlobte"
- married fokko lore "Frau"
- sibling eilert fokko "Bruders"
- parent eilert tammo "Sohn"
- attack! eilert fokko "Handgemenges"
+ sad lore "weint"

== 8 Asche
Beim Ausräumen der Poststelle, die [Boelsen](harm) wegen Trunkenheit verloren hat, stößt [Ubben](lehrer) im Ofen auf ein angesengtes Kuvert mit [Eilerts](eilert) Schrift. [Er](lehrer) zeigt es [Trientje](trientje), und die alte [Müllerin](trientje), [die](trientje) sonst niemals einen Krug betritt, geht in [Boelsens](harm) Schankstube und leert [ihm](harm) vor sämtlichen Gästen den Aschenkasten über den Kopf. [Eilert](eilert) erfährt auf diesem Weg, dass [Lore](lore) nie eine Zeile erhalten hat. [Er](eilert) verzeiht [ihr](lore), bittet [Fokko](fokko) um Verzeihung und baut sich am anderen Ende des Dorfes eine Windmühle, deren Flügel sich gegen die der alten drehen.
- quit harm "verloren"
+ discover lehrer harm "stößt"
- reveal lehrer trientje "zeigt"
- attack trientje harm "leert"
- discover eilert lore "erfährt"
+ reconcile eilert lore "verzeiht"
- reconcile? eilert fokko "bittet"
- create eilert "baut"

== 9 Heimkehr aus dem Ural
Mit dem letzten Transport trifft [Brunhilds](bruno) [Mann](kallweit) ein, ein grauer [Herr](kallweit), [der](kallweit) nicht mehr in Betten schläft. [Ubben](lehrer), endlich im Bilde, trägt die Bücher vom Nachttisch und grüßt fortan mit gezogenem Hut. Der [Heimkehrer](kallweit) sieht [seiner](kallweit) [Frau](bruno) drei Wochen lang zu, wie [sie](bruno) donnerstags am Fenster steht. Dann sagt [er](kallweit) zu [Lore](lore), [ihr](lore) [Vater](kallweit) sei in Wahrheit doch gefallen, man habe nur vergessen, es [ihm](kallweit) mitzuteilen, und steigt in einen Zug nach [Kassel](@kassel). An der Mühlentür hängt [sein](kallweit) Ehering an einem Faden.
+ return kallweit "trifft"
- married bruno kallweit "Mann"
- discover lehrer bruno "im Bilde"
- love bruno lehrer "Fenster"
- parent kallweit lore "Vater"
- travel kallweit "steigt" @kassel
+ breakup kallweit bruno "Ehering"

== 10 Mehlstaub
Eine Explosion zerstört [Eilerts](eilert) Neubau bis auf die Grundmauern. Unter Verdacht gerät [Fokko](fokko), [der](fokko) in jener Nacht mit einer Laterne gesehen worden ist und sich weigert zu sagen, wohin [er](fokko) unterwegs war. Der Wachtmeister holt [ihn](fokko) vom Mittagstisch weg. [Wiard](wiard), der auf den Hof zurückgekehrte [Onkel](wiard) der [Brüder](eilert+fokko), schwört Stein und Bein, den [Neffen](fokko) am Neubau erkannt zu haben. [Tammo](tammo), inzwischen acht, schreibt in [sein](tammo) Schulheft, [sein](tammo) [Vater](fokko) sei unschuldig, und legt das Heft dem [Mann](eilert) hin, von [dem](eilert) [er](tammo) nicht weiß, dass [er](eilert) [sein](tammo) [Vater](eilert) ist.
- lose eilert "zerstört"
- attack? fokko eilert "Verdacht"
- reveal! fokko _ "weigert"
+ arrest _ fokko "holt"
- return wiard "zurückgekehrte"
- kin eilert+fokko wiard "Onkel"
+ accuse wiard fokko "schwört"
- help tammo fokko "unschuldig"
- discover! tammo eilert "nicht weiß"
- parent eilert tammo "Vater"#2

== 11 Die Laterne
[Antje](antje), [die](antje) als [Mrs. Merrow](antje) aus [Hull](@hull) angereist ist, um den todkranken [Vater](harm) noch einmal zu sehen, löst das Rätsel: [Fokko](fokko) hat dem [Wirt](harm), [den](harm) sonst keiner mehr besuchen mochte, Nacht für Nacht Suppe gebracht und [ihm](harm) versprochen, niemandem davon zu erzählen. [Harm](harm), vom Sterbebett aus, bezeugt es dem Wachtmeister und nennt zugleich [den](wiard), [der](wiard) in der Schankstube mit Karbid und Wettschulden geprahlt hat. [Wiard](wiard) flieht über das Watt und wird von der Flut eingeholt. Die [Tochter](antje), [der](antje) [Harm](harm) zehn Jahre lang keinen Gruß gegönnt hat, schließt [ihm](harm) die Augen.
- married antje jack "Mrs."
- travel antje "angereist"
- parent harm antje "Vater"
- help fokko harm "Suppe"
+ reveal antje _ "löst"
- ill harm "todkranken"
- accuse harm wiard "nennt"
- attack.past wiard eilert "Karbid"
- flee wiard "flieht"
- die? wiard "eingeholt"
+ die harm "schließt"

== 12 Offene Bücher
[Brunhild](bruno) und [Ubben](lehrer) treten nach zwölf Donnerstagsjahren vor den Standesbeamten, der die Zeremonie auf einen Donnerstag gelegt hat. [Fokko](fokko) wird aus der Haft entlassen und findet zu Hause einen gedeckten Tisch mit einem Teller mehr als sonst. [Eilert](eilert) sitzt da. [Lore](lore) erklärt, [sie](lore) habe zwei [Brüder](eilert+fokko) geliebt, den [einen](eilert) mit siebzehn, den [anderen](fokko) seither, und wünsche in dieser Sache nicht noch einmal gefragt zu werden. Der [Frühere](eilert) erhebt das Glas. Danach nimmt [er](eilert) [Tammo](tammo) mit auf den Deich und erzählt [ihm](tammo) von einer Insel, auf der drei Männer waren.
+ wedding bruno lehrer "Standesbeamten"
- arrest.past _ fokko "Haft"
- return fokko "entlassen"
- reconcile eilert fokko "Glas"
- love.past lore eilert "siebzehn"
+ love lore fokko "seither"
- sibling eilert fokko "Brüder"
- reveal? eilert tammo "erzählt"

== 13 Die Flut
In der Februarnacht 1962 bricht bei [Groothörn](@groothoern) der Deich. [Trientje](trientje), achtzigjährig, läutet die Glocke der Mühle, bis das Wasser die Galerie erreicht; [ihr](trientje) Läuten führt vierzig Boote durch die Finsternis. [Eilert](eilert) bringt [Lore](lore), die Rechnungsbücher und zwei Kälber in Sicherheit und kehrt um, weil [Fokko](fokko) noch am Siel steht. Gegen Morgen findet [Tammo](tammo) [die beiden](eilert+fokko) auf einem Scheunendach, der eine hält den anderen an der Jacke. Nur die Glocke schweigt. Man entdeckt die [Müllerin](trientje) am Seil, trocken bis zu den Knien, als hätte das Wasser vor [ihr](trientje) Halt gemacht, und ohne Atem.
+ help trientje _ "läutet"
- rescue eilert lore "Sicherheit"
- rescue? eilert fokko "kehrt"
- find tammo eilert+fokko "findet"
+ die trientje "ohne Atem"
