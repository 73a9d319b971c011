%series Die Leuchtboje
%lang de
%genre sea rescue series set in Sassnitz on Rügen, encyclopaedia episode list
%cast looks | Vormann Hannes Looks; Hannes Looks; Looks; Hannes | m
%cast kliesow | Antje Kliesow; Antje; Kliesow | f
%cast papenfuss | Robin Papenfuß; Robin; Papenfuß | n
%cast darius | Darius Wollschläger; Darius | m
%cast marlies | Marlies Looks; Marlies | f
%cast birk | Birk Looks; Birk | m
%cast reeder | Konsul Alwin Thurow; Thurow; Alwin | m
%cast gesche | Gesche Thurow; Gesche | f
%cast lettin | Inese | f
%cast pastor | Pastor Quandt | m
%cast steuermann | Sirkka Lehto; Sirkka; Lehto | f
%cast fischer | - | m
%cast zweiter | - | m
%cast treuloser | - | m
%cast polizist | Wachtmeister Pieplow; Pieplow | m

== 1 Windstärke zehn
In der Nacht zum ersten Advent läuft der Seenotrettungskreuzer [Hertha Jeep](*herthajeep) unter [Vormann Hannes Looks](looks) aus, um die Besatzung eines leckgeschlagenen Küstenmotorschiffs abzubergen, das dem [Reeder](reeder) [Konsul Alwin Thurow](reeder) gehört, mit [dessen](reeder) Familie die [seine](looks) seit zwei Generationen über Kreuz liegt. Acht Seeleute kommen heil an Land, den [neunten](lettin), einen jungen [Letten](lettin), wie alle meinen, zieht die [Maschinistin](kliesow) [Antje Kliesow](kliesow) halb ertrunken aus dem Wasser; unter der Mütze kommt eine [Frau](lettin) zum Vorschein. [Ihren](lettin) Namen gibt die [Gerettete](lettin) nicht preis.
- boss looks kliesow "unter"
- enemy looks reeder "über Kreuz"
- rescue looks _ "abzubergen"
+ rescue kliesow lettin "zieht"
+ discover _ lettin "zum Vorschein"
- reveal! lettin _ "nicht preis"

== 2 Landgang
[Robin Papenfuß](papenfuss), das neue [Mitglied](papenfuss) der Mannschaft, bringt der [Fremden](lettin) Suppe ins Seemannsheim und erfährt dabei, dass [sie](lettin) [Inese](lettin) heißt und als blinder Passagier an Bord war, weil [ihr](lettin) [Bruder](darius), [Decksmann](darius) bei [Thurow](reeder), sich seit Wochen nicht mehr gemeldet hat. Der [Reeder](reeder) lässt ausrichten, einen [Darius Wollschläger](darius) habe [er](reeder) nie auf der Heuerliste gehabt. Dass [dieser](darius) mit der [Tochter](gesche) des [Konsuls](reeder) verlobt ist, weiß in [Sassnitz](@sassnitz) nur der [Pastor](pastor), und [Pastor Quandt](pastor) hält dicht.
- gift papenfuss lettin "Suppe"
- reveal lettin papenfuss "erfährt"
- sibling darius lettin "Bruder"
+ lose lettin darius "nicht mehr gemeldet"
- boss.past reeder darius "Decksmann"
- boss! reeder darius "nie auf der Heuerliste"
- parent reeder gesche "Tochter"
+ engaged darius gesche "verlobt"
- discover pastor darius+gesche "weiß"
- reveal! pastor _ "hält dicht"

== 3 Wrackteile
Ein [Fischer](fischer), [dem](fischer) beim Heringsfang eine Schwimmweste mit [Wollschlägers](darius) Namen ins Netz gegangen ist, verkauft sie für einen Kasten Bier dem [Vormann](looks), [dessen](looks) [Frau](marlies) [Marlies](marlies) in der Kanzlei des [Konsuls](reeder) die Bücher führt und bei dieser Gelegenheit einen Blick in die Heuerlisten wirft. Der Name der Weste steht darin, dick durchgestrichen. Als [Thurow](reeder) [sie](marlies) beim Fotografieren ertappt, setzt [er](reeder) die langjährige [Angestellte](marlies) ohne Abfindung auf die Straße. [Inese](lettin), [der](lettin) [Robin](papenfuss) die Bilder zeigt, wirft dem [Schiffseigner](reeder) noch am selben Abend die Scheiben ein.
- find fischer "ins Netz"
- married looks marlies "Frau"
- investigate marlies reeder "Blick"
- boss reeder marlies "Angestellte"
- discover reeder marlies "ertappt"
+ quit marlies reeder "auf die Straße"
- reveal papenfuss lettin "zeigt"
+ attack lettin reeder "Scheiben"

== 4 Flaute
Es weht kein Wind. Am Steg sitzt [Birk](birk). [Birk](birk) ist der [Sohn](birk) von [Hannes](looks) und [Marlies](marlies). Auf dem Kreuzer fährt [er](birk) nicht mit. [Birk](birk) fürchtet das Wasser. Vor Jahren ist [er](birk) über Bord gegangen. Herausgezogen hat [ihn](birk) [Antje](kliesow). Seither hilft [ihr](kliesow) [Birk](birk) im Garten. Heute bringt ein [Wachtmeister](polizist) Post. Die Scheiben kosten viel Geld. [Pieplow](polizist) will [Inese](lettin) mitnehmen. [Birk](birk) schiebt [sie](lettin) durch die Hintertür. [Er](birk) lügt dem [Wachtmeister](polizist) ins Gesicht. Das Wasser liegt glatt wie ein Teller.
- parent looks+marlies birk "Sohn"
- sad birk "fürchtet"
- rescue.past kliesow birk "Herausgezogen"
- help birk kliesow "im Garten"
- arrest? polizist lettin "mitnehmen"
+ help birk lettin "schiebt"
- betray birk polizist "lügt"

== 5 Stubbenkammer
Unterhalb der Kreidefelsen wird ein [Toter](fischer) angespült, und einen langen Vormittag hindurch muss die [Lettin](lettin) fürchten, es handle sich um [ihren](lettin) [Bruder](darius), ehe [Antje](kliesow) in der Leichenhalle feststellt, dass dort der [Fischer](fischer) liegt, [der](fischer) die Weste verkauft hat. [Er](fischer) ist nicht ertrunken, sondern erwürgt worden. [Gesche Thurow](gesche), [die](gesche) [ihrem](gesche) [Vater](reeder) seit Langem misstraut, sucht daraufhin den [Pastor](pastor) auf, bekommt von [ihm](pastor) einen Brief [ihres](gesche) [Verlobten](darius) ausgehändigt und liest, [er](darius) habe etwas über die Ladung herausgefunden und müsse untertauchen.
- sad lettin "fürchten"
- sibling darius lettin "Bruder"
- discover kliesow fischer "feststellt"
+ kill _ fischer "erwürgt"
- parent reeder gesche "Vater"
- gift pastor gesche "ausgehändigt"
- engaged darius gesche "Verlobten"
- discover.past darius reeder "herausgefunden"
- flee? darius "untertauchen"

== 6 Die Finnin
Für den beurlaubten zweiten [Mann](zweiter), [der](zweiter) sich beim Eisangeln verkühlt hat, kommt aus [Turku](@turku) die [Steuerfrau](steuermann) [Sirkka Lehto](steuermann) an Bord, mit [der](steuermann) [Robin](papenfuss) vor Jahren in [Bremen](@bremen) die Koje geteilt hat, bis [sie](steuermann) eines Morgens ohne ein Wort verschwunden war. Die [Verlassene](kliesow) allerdings, [die](kliesow) nachts in der Messe weint, ist [Antje](kliesow): [Ihr](kliesow) ist nach zwanzig Jahren der [Mann](treuloser) davongelaufen. Ausgerechnet die [Neue](steuermann) setzt sich zu [ihr](kliesow) und schenkt Rum ein, während [Papenfuß](papenfuss) so tut, als gälte es, die Leuchtraketen zu zählen.
- ill zweiter "verkühlt"
- hire steuermann "kommt"
- affair.past papenfuss steuermann "Koje"
+ breakup.past steuermann papenfuss "verschwunden"
- sad kliesow "weint"
- married kliesow treuloser "Mann davongelaufen"
+ breakup.past treuloser kliesow "davongelaufen"
- help steuermann kliesow "setzt"

== 7 Der Lotse geht von Bord
[Pieplow](polizist), [der](polizist) im Fall des erdrosselten [Fischers](fischer) bislang auf der Stelle tritt, bekommt vom [Konsul](reeder) ein Boot in Aussicht gestellt, wenn [er](polizist) die Akte schließt, und der [Beamte](polizist), [dessen](polizist) Gehalt kaum für die Miete reicht, greift zu. [Birk](birk) bekommt das Geschäft hinter der Netzhalle mit und erzählt es [seiner](birk) [Mutter](marlies), [die](marlies) es wiederum brühwarm [Gesche](gesche) weiterträgt. Zwischen [dieser](gesche) und [ihrem](gesche) [Vater](reeder) kommt es bei Tisch zum offenen Zerwürfnis; noch vor dem Nachtisch quartiert sich die [Tochter](gesche) beim [Vormann](looks) ein, dem [Erzfeind](looks) [ihres](gesche) [Vaters](reeder).
- kill.past _ fischer "erdrosselten"
- gift? reeder polizist "in Aussicht"
- betray polizist _ "greift zu"
- discover birk polizist+reeder "bekommt das Geschäft"
- parent marlies birk "Mutter"
- reveal marlies gesche "brühwarm"
+ quarrel gesche reeder "Zerwürfnis"
- parent reeder gesche "Tochter"
- move gesche looks "quartiert"
- enemy looks reeder "Erzfeind"

== 8 Doppelter Boden
Sturm. Der Kreuzer liegt fest. [Robin](papenfuss) und [Sirkka](steuermann) reden endlich. Die [Finnin](steuermann) ging damals wegen einer Krankheit. Davon sollte niemand erfahren. Inzwischen ist [Lehto](steuermann) gesund. [Robin](papenfuss) trägt [ihr](steuermann) nichts nach. Drüben an der Mole brennt Licht. [Inese](lettin) schleicht in das Lagerhaus der Reederei. Unter den Heringsfässern liegen Gewehre. Hinter [Inese](lettin) fällt die Tür zu. Dort steht [Thurow](reeder) mit zwei Männern. Die fesseln die [Lettin](lettin). Niemand hört [Inese](lettin). Nur der Wind rüttelt an den Luken.
- breakup.past steuermann papenfuss "ging"
- ill.past steuermann "Krankheit"
- recover steuermann "gesund"
+ reconcile papenfuss steuermann "nichts nach"
- investigate lettin reeder "schleicht"
- discover lettin reeder "Gewehre"
+ abduct reeder lettin "fesseln"

== 9 Treibgut
Erst als [Marlies](marlies), die [Wirtin](marlies) der [Abtrünnigen](gesche), beim Frühstück bemerkt, dass das Bett der [Lettin](lettin) unberührt ist, stellt der [Vormann](looks) [seine](looks) Leute zur Suche zusammen, durchkämmt die Molen und bittet zuletzt sogar [seinen](looks) [Sohn](birk), [der](birk) die Priele kennt wie kein anderer. [Birk](birk) überwindet sich zum ersten Mal seit [seinem](birk) Unfall, steigt in die Jolle und sichtet einen treibenden Leichter, in dessen Bauch die [Gefesselte](lettin) liegt, neben einem bärtigen [Mann](darius), [den](darius) [sie](lettin) an der Narbe als [ihren](lettin) [Bruder](darius) erkennt.
- discover marlies lettin "bemerkt"
- find? looks lettin "Suche"
- parent looks birk "Sohn"
+ find birk lettin "sichtet"
- sibling darius lettin "Bruder"
+ find lettin darius "erkennt"

== 10 Waffenruhe
Der [Totgeglaubte](darius) bringt, in Decken gehüllt, vor der versammelten Mannschaft zur Sprache, was [er](darius) auf [Thurows](reeder) Schiffen gesehen hat: Gewehre für ein fernes Kriegsgebiet, von [Pieplow](polizist) gegen Schmiergeld durchgewinkt. Auch den Mord an dem [Fischer](fischer) lastet [er](darius) dem [Konsul](reeder) an, irrt sich aber darin, denn der [Pastor](pastor) bricht zum Entsetzen der Gemeinde das Schweigen und bekennt, [er](pastor) selbst habe den [Erpresser](fischer), [der](fischer) mit dem Verlöbnis [Gesches](gesche) an die Zeitung gehen wollte, im Handgemenge gewürgt. [Quandts](pastor) Hände sind auf dem Rücken gefesselt, als [er](pastor) ein letztes Mal an [seiner](pastor) Kirche vorbeikommt.
- die! darius "Totgeglaubte"
- discover.past darius reeder "gesehen"
- reveal darius _ "zur Sprache"
- betray polizist _ "Schmiergeld"
- accuse darius reeder "lastet"
- kill! reeder fischer "irrt"
+ reveal pastor _ "bekennt"
+ kill.past pastor fischer "gewürgt"
- threaten.past fischer _ "Erpresser"
- engaged darius gesche "Verlöbnis"
- arrest _ pastor "gefesselt"

== 11 Kreuzsee
Vor der Festnahme entzieht sich der [Reeder](reeder), indem [er](reeder) mit [seiner](reeder) Yacht in den Orkan hinaussteuert; an Bord hält [er](reeder) gegen [ihren](gesche) Willen die eigene [Tochter](gesche). Ein Brecher reißt [ihm](reeder) das Ruder weg, die Yacht schlägt quer, und der [Mann](looks), mit [dem](looks) [er](reeder) ein Leben lang im Streit gelegen hat, legt mit der [Hertha Jeep](*herthajeep) längsseits. [Antje](kliesow) wird beim Übersetzen der Arm gequetscht. [Looks](looks) bekommt [Gesche](gesche) am Gürtel zu fassen, [Thurow](reeder) aber schlägt die dargebotene Hand aus und geht mit [seinem](reeder) Schiff unter.
- arrest? _ reeder "Festnahme"
- flee reeder "entzieht"
+ abduct reeder gesche "gegen ihren Willen"
- parent reeder gesche "Tochter"
- enemy looks reeder "im Streit gelegen"
- injure kliesow "gequetscht"
+ rescue looks gesche "bekommt Gesche"
- reject reeder looks "schlägt die dargebotene"
+ die reeder "Schiff unter"

== 12 Leuchtfeuer aus
Die [Verwaiste](gesche) übernimmt die Reederei, macht [Marlies](marlies) zur Prokuristin und verkauft das Schloss auf der Klippe, weil der [Bräutigam](darius) lieber in zwei Zimmern wohnt. Bei der Trauung, die ein Pfarrer aus [Bergen](@bergen) hält, sind die [Geschwister](darius+lettin) zum ersten Mal seit Jahren wieder fröhlich. [Pieplow](polizist), um [seine](polizist) Uniform gebracht, verdingt sich als Krabbenpuler. [Hannes Looks](looks) legt das Kommando in [Antjes](kliesow) Hände, [deren](kliesow) Arm in Gips steckt, und die neue [Vormännin](kliesow) holt den [Jungen](birk) an Bord, [den](birk) [sie](kliesow) einst aus der See gefischt hat. [Sirkka](steuermann) fährt nach [Turku](@turku) zurück; [Robin](papenfuss) trägt die Tasche und steigt mit ein.
- find gesche "übernimmt"
- hire marlies gesche "Prokuristin"
+ wedding darius gesche "Trauung"
- sibling darius lettin "Geschwister"
- happy darius+lettin "fröhlich"
- quit polizist "um seine Uniform"
+ quit looks "legt das Kommando"
- hire kliesow looks "Vormännin"
- hire birk kliesow "holt"
- rescue.past kliesow birk "gefischt"
- travel papenfuss+steuermann "fährt" @turku
