%series Die Lichtmacher
%lang de
%genre historical family saga, Thuringian glassblowers 1908 to 1946, part summaries of an encyclopaedia
%cast balthasar | Balthasar Greiling; Balthasar; der alte Greiling | m
%cast ernestine | Ernestine Greiling; Ernestine | f
%cast eduard | Eduard Greiling; Eduard | m
%cast wilhelm | Lothar Greiling; Lothar | m
%cast kunigunde | Kunigunde Greiling; Kunigunde; Gunda | f
%cast dorothea | Dorothea; Dorothea Greiling; Dora | f
%cast aaron | Aaron Silberstein; Silberstein; Aaron | m
%cast miriam | Miriam Silberstein; Miriam | f
%cast quast | Hieronymus Quast; Quast | m
%cast quasttochter | Amalie Quast; Amalie | f
%cast magd | Lisbeth | f
%cast bankert | Florian | m
%cast franzose | Étienne Marchand; Étienne | m
%cast arzt | Dr. Wuttke; Wuttke | m
%cast pfarrer | - | m
%cast amerikaner | Captain Whitlock; Whitlock | m
%cast graveur | - | m
%cast enkelin | Rahel | f
%cast hausierer | - | m
%cast gendarm | - | m

== 1 Weihnachtskugeln (1908)
[Balthasar Greiling](balthasar) besitzt die größte Glashütte von [Lauscha](@lauscha) und hält [seine](balthasar) [Kinder](eduard+kunigunde+wilhelm) an der kurzen Leine. [Eduard](eduard), der [Älteste](eduard), soll [Amalie Quast](quasttochter) ehelichen, damit die väterlichen Betriebe zusammenwachsen. [Er](eduard) jedoch trifft sich im Kiefernholz mit der [Magd](magd) [Lisbeth](magd), bis [diese](magd) [ihm](eduard) eröffnet, dass [sie](magd) in Hoffnung ist. [Lothar](wilhelm), der [Zweitgeborene](wilhelm), hört davon und trägt es dem [Alten](balthasar) zu. Noch vor dem ersten Advent wird [Lisbeth](magd) mit dreißig Mark und einem Kistchen Christbaumschmuck vom Hof gejagt. [Kunigunde](kunigunde), das [Nesthäkchen](kunigunde), läuft [ihr](magd) im Schnee nach und schenkt [ihr](magd) die eigenen Stiefel.
- parent balthasar eduard+kunigunde+wilhelm "Kinder"
- wedding? eduard quasttochter "ehelichen"
- affair eduard magd "Kiefernholz"
+ pregnant magd eduard "in Hoffnung"
- reveal magd eduard "eröffnet"
- discover wilhelm eduard+magd "hört"
- reveal wilhelm balthasar "trägt"
+ quit magd balthasar "gejagt"
- gift kunigunde magd "schenkt"

== 2 Der Lieferant (1910)
Zwei Jahre nach der Heirat mit [Amalie](quasttochter) spricht [Eduard](eduard) beim Essen nur noch mit dem Hund. [Seine](eduard) [Frau](quasttochter), in [deren](quasttochter) Wiege noch immer kein Kind liegt, fährt allein zur Kur. Aus [Breslau](@breslau) trifft der [Silberhändler](aaron) [Aaron Silberstein](aaron) ein, [dessen](aaron) Nitratlösung die Kugeln heller spiegeln lässt als jede zuvor. [Balthasar](balthasar) feilscht mit [ihm](aaron) bis Mitternacht und nennt [ihn](aaron) hernach den einzigen ehrlichen [Menschen](aaron) nördlich des Rennsteigs. [Silberstein](aaron) bleibt zum Frühstück und beim Anblick [Kunigundes](kunigunde), [die](kunigunde) am Blasrohr sitzt, obwohl [ihr](kunigunde) [Vater](balthasar) es Frauen untersagt, am liebsten für immer. [Ernestine](ernestine), die [Mutter](ernestine), bemerkt [seine](aaron) roten Ohren und schweigt.
- wedding.past eduard quasttochter "Heirat"
- married eduard quasttochter "Frau"
- birth! quasttochter "kein Kind"
- travel quasttochter "Kur"
- travel aaron "trifft" @lauscha
+ love.start aaron kunigunde "für immer"
- parent balthasar kunigunde "Vater"
- parent ernestine kunigunde "Mutter"
- discover ernestine aaron "bemerkt"

== 3 Scherben (1912)
[Hieronymus Quast](quast), [dem](quast) der Ruhm des [Nachbarn](balthasar) den Schlaf raubt, besticht einen [Graveur](graveur) der [Greilings](balthasar+eduard+ernestine+kunigunde+wilhelm), [ihm](quast) die Rezeptur des Silberbades abzuschreiben. [Kunigunde](kunigunde) ertappt den [Mann](graveur) nachts am Pult. [Sie](kunigunde) schlägt Lärm, [er](graveur) stößt [sie](kunigunde) gegen den Ofen, und [ihr](kunigunde) linker Arm bleibt fortan steif. [Aaron](aaron) reist auf die Nachricht hin zwölf Stunden dritter Klasse, nur um an [ihrem](kunigunde) Bett zu sitzen. Vor der gesamten Familie hält [er](aaron) um [ihre](kunigunde) Hand an, „die linke, wenn [Sie](kunigunde) die rechte noch brauchen“. [Balthasar](balthasar) braust auf: Geschäfte ja, ein Jude am Tisch auch, aber nie als Eidam! Das [Mädchen](kunigunde) packt noch am Abend.
- neighbour balthasar quast "Nachbarn"
- jealous quast balthasar "Schlaf raubt"
- betray quast balthasar "besticht"
- steal? graveur balthasar "abzuschreiben"
- discover kunigunde graveur "ertappt"
- attack graveur kunigunde "stößt"
- injure kunigunde graveur "steif"
- travel aaron kunigunde "reist"
+ propose aaron kunigunde "Hand"
- reject balthasar aaron "braust"
- kin! aaron balthasar "Eidam"
+ flee? kunigunde "packt"

== 4 Breslau (1914)
[Gunda](kunigunde) ist nun [Frau Silberstein](kunigunde) und wiegt eine [Tochter](miriam), [die](miriam) auf den Namen [Miriam](miriam) hört. Briefe nach [Lauscha](@lauscha) kommen ungeöffnet zurück; nur [Ernestine](ernestine) schreibt ohne Absender. Als der Krieg ausbricht, meldet sich [Lothar](wilhelm) freiwillig, [Eduard](eduard) wird geholt. Vorher beichtet [dieser](eduard) [seiner](eduard) [Mutter](ernestine), dass irgendwo ein [Kind](bankert) von [ihm](eduard) lebt. Die alte [Frau](ernestine) lässt einen [Hausierer](hausierer) nachforschen. Im November steht fest: [Lisbeth](magd) ist im Armenspital von [Sonneberg](@sonneberg) der Schwindsucht erlegen, [ihr](magd) [Junge](bankert), [Florian](bankert) mit Namen, hütet bei einem Bauern die Gänse. Unter dem Vorwand einer Wallfahrt holt die [Großmutter](ernestine) [ihn](bankert) ab.
- married aaron kunigunde "Frau Silberstein"
- parent kunigunde miriam "Tochter"
- reject _ kunigunde "ungeöffnet"
- parent eduard bankert "Kind"
- betray ernestine _ "Vorwand"
- hire wilhelm "freiwillig"
- hire eduard "geholt"
- reveal eduard ernestine "beichtet"
- parent ernestine eduard "Mutter"
- investigate hausierer bankert "nachforschen"
+ die magd "erlegen" @sonneberg
- ill magd "Schwindsucht"
- parent magd bankert "Junge"
- kin bankert ernestine "Großmutter"
+ find ernestine bankert "holt"

== 5 Der Hungerwinter (1917)
Der kleine [Gänsehirt](bankert) gilt auf der Hütte als Waise einer entfernten Base. Einzig [Amalie](quasttochter) lässt sich nicht täuschen: [Er](bankert) hat die Augen [ihres](quasttochter) [Mannes](eduard). Statt zu toben, bringt [sie](quasttochter) [ihm](bankert) das Lesen bei und sättigt [ihn](bankert) mit [ihrer](quasttochter) eigenen Ration. Vor [Verdun](@verdun) verliert [Eduard](eduard) beide Augenlichter durch Gas. [Sein](eduard) [Bruder](wilhelm) schleift [ihn](eduard) aus dem Trichter, drei Kilometer weit, und redet später nie davon. Im Lazarett pflegt den [Blinden](eduard) eine schroffe [Schwester](dorothea) namens [Dorothea](dorothea), [die](dorothea) [ihm](eduard) Zeitungen vorliest und dabei die Verlustlisten auslässt. Auch der [Retter](wilhelm) sitzt bald täglich dabei, jedoch weniger der Zeitungen wegen.
- betray ernestine _ "gilt"
- discover quasttochter bankert "nicht täuschen"
- married eduard quasttochter "Mannes"
- advisor quasttochter bankert "Lesen"
- gift quasttochter bankert "sättigt"
+ injure eduard "Gas" @verdun
+ rescue wilhelm eduard "schleift"
- sibling eduard wilhelm "Bruder"
- treat eduard dorothea "pflegt"
- love wilhelm dorothea "weniger der Zeitungen"

== 6 Heimkehr (1919)
Mit weißem Stock betritt [Eduard](eduard) die Hütte; ein [Junge](bankert) nimmt [ihn](eduard) bei der Hand und führt [ihn](eduard) an alle Öfen. Erst als [er](eduard) das schmale Gesicht mit den Fingern abtastet, versteht der [Heimkehrer](eduard), wer da führt. [Lothar](wilhelm) bringt [Dorothea](dorothea) als Angetraute mit. [Balthasar](balthasar) stört sich an [ihrer](dorothea) Parteizugehörigkeit – [sie](dorothea) ist Sozialdemokratin – und noch mehr daran, dass [sie](dorothea) [ihm](balthasar) vorrechnet, was [er](balthasar) den Heimarbeiterinnen schuldet. Beim dritten Tischgespräch trifft den [Patriarchen](balthasar) der Schlag. Gelähmt, verständigt [er](balthasar) sich durch Klopfen. Die [Schwiegertochter](dorothea), die ungeliebte, ist die [Einzige](dorothea), [die](dorothea) [seine](balthasar) Zeichen deuten lernt.
- return eduard "betritt"
- help bankert eduard "führt"
+ discover eduard bankert "versteht"
- married dorothea wilhelm "Angetraute"
- quarrel balthasar dorothea "stört"
- accuse dorothea balthasar "vorrechnet"
+ ill balthasar "Schlag"
- kin balthasar dorothea "Schwiegertochter"
- help dorothea balthasar "deuten"

== 7 Zehn Billionen (1923)
Das Geld taugt nur noch zum Heizen. [Quast](quast), [der](quast) rechtzeitig in Dollar getauscht hat, kauft die Wechsel der Konkurrenz auf und präsentiert sie am Heiligen Abend [seiner](quast) eigenen [Tochter](quasttochter): Entweder verlasse [sie](quasttochter) den [Krüppel](eduard) oder die Hütte komme unter den Hammer. [Amalie](quasttochter) jagt [ihren](quasttochter) [Vater](quast) mit dem Schürhaken hinaus. Rettung bringt, nach elf Jahren Schweigen, ein Telegramm aus [Breslau](@breslau). [Aaron](aaron) löst die Schulden aus und stellt eine einzige Bedingung, nämlich dass [seine](aaron) [Frau](kunigunde) wieder durch die Vordertür eintreten darf. [Balthasar](balthasar) klopft dreimal auf die Armlehne. „Das heißt ja“, übersetzt [Dora](dorothea) und lügt womöglich.
- find quast "kauft"
+ threaten quast quasttochter "unter den Hammer"
- breakup? quasttochter eduard "verlasse"
- parent quast quasttochter "Tochter"
- attack quasttochter quast "Schürhaken"
+ rescue aaron _ "Rettung"
- married aaron kunigunde "Frau"
- return? kunigunde "eintreten"
- reconcile? balthasar kunigunde "dreimal"
- betray? dorothea _ "lügt"

== 8 Tanzboden (1932)
[Florian](bankert), inzwischen dreiundzwanzig und der beste Bläser im Tal, verguckt sich auf der Kirmes in eine schwarzhaarige [Studentin](miriam) aus der Großstadt. Nach drei Walzern und einem Handkuss erfährt [er](bankert), dass es [Miriam](miriam) ist, [Kunigundes](kunigunde) [Einzige](miriam), und mithin die eigene [Cousine](miriam). [Sie](miriam) lacht darüber, [er](bankert) nicht. [Seine](bankert) Herkunft, bis dahin ein Flüstern, wird nun auf Wunsch [Eduards](eduard) beurkundet: Der [Findling](bankert) heißt fortan [Greiling](bankert). In der Wohnstube schläft [Balthasar](balthasar) über dem Kursbuch ein und erwacht nicht mehr. An [seinem](balthasar) Sarg weint am lautesten [Hieronymus Quast](quast), [dem](quast) mit dem [Feind](balthasar) der Lebenszweck abhandengekommen ist.
- love.start bankert miriam "verguckt"
- flirt bankert miriam "Handkuss"
- discover bankert miriam "erfährt"
- parent kunigunde miriam "Einzige"
- kin bankert miriam "Cousine"
- happy miriam "lacht"
- parent eduard bankert "beurkundet"
+ die balthasar "erwacht nicht mehr"
- sad quast balthasar "weint"
- enemy.past balthasar quast "Feind"

== 9 Fahnen (1933)
[Lothar](wilhelm), arbeitslos seit dem Börsenkrach, trägt plötzlich Braun. [Dorothea](dorothea) stellt [ihm](wilhelm) den Koffer vor die Tür; noch in derselben Woche holt man [sie](dorothea) wegen eines Flugblatts ab. Ob [er](wilhelm) selbst [seine](wilhelm) [Frau](dorothea) gemeldet hat? Das Dorf glaubt es, [seine](wilhelm) [Schwester](kunigunde) auch. In [Breslau](@breslau) werden [Silbersteins](aaron) Lagerfenster eingeworfen. [Florian](bankert) bietet an, [Miriam](miriam) zum Schein zu heiraten, damit [sie](miriam) einen anderen Namen bekommt. Am Bahnsteig schlägt [sie](miriam) es aus: Wenn [sie](miriam) [ihn](bankert) je nehme, dann im Ernst. [Ernestine](ernestine), mit achtzig noch kerzengerade, spuckt dem [Pfarrer](pfarrer) vor die Füße, weil [er](pfarrer) auf dem Altar geflaggt hat.
- quit.past wilhelm "arbeitslos"
+ breakup dorothea wilhelm "Koffer"
+ arrest _ dorothea "holt"
- betray? wilhelm dorothea "gemeldet"
- married dorothea wilhelm "Frau"
- sibling kunigunde wilhelm "Schwester"
- attack _ aaron "eingeworfen"
- wedding? bankert miriam "zum Schein"
- reject miriam bankert "schlägt"
- attack ernestine pfarrer "spuckt"

== 10 Doppelter Boden (1938)
[Aaron](aaron) stirbt nach den Novembernächten an den Folgen der Schläge. [Seine](aaron) [Witwe](kunigunde) und [Miriam](miriam) erreichen zu Fuß den Thüringer Wald. [Florian](bankert) mauert hinter Ofen drei eine Kammer, in der zwei Menschen liegen, aber nicht stehen können. Mit im Bunde ist die unfruchtbare, von allen für geistlos gehaltene [Amalie](quasttochter), [die](quasttochter) dem [Gendarm](gendarm) so lange Kaffee nachschenkt, bis [er](gendarm) das Suchen vergisst. Der greise [Quast](quast) kommt eines Abends durch die Hintertür, sieht zwei Gedecke zu viel und nimmt wortlos den Hut. Anderntags liegt auf der Schwelle kein Haftbefehl, sondern ein Schinken.
+ die aaron "stirbt"
- attack.past _ aaron "Schläge"
- married.past aaron kunigunde "Witwe"
- flee kunigunde+miriam "zu Fuß"
+ rescue bankert kunigunde+miriam "Kammer"
- help quasttochter kunigunde+miriam "im Bunde"
- discover quast kunigunde+miriam "zwei Gedecke"
- reveal! quast "kein Haftbefehl"
- gift quast _ "Schinken"
- pregnant! quasttochter "unfruchtbare"
- travel quast "kommt"
- investigate gendarm _ "Suchen"

== 11 Ofen drei (1943)
Im Dunkel der Kammer ist aus Scherz Ernst geworden: [Miriam](miriam) trägt ein [Kind](enkelin) von [Florian](bankert) unter dem Herzen, gezeugt zwischen zwei Fliegeralarmen. [Dr. Wuttke](arzt), Amtsarzt und Parteigenosse, wird nachts geholt, weil die [Gebärende](miriam) verblutet. [Er](arzt) schaut lange auf den gelben Stern im Futter [ihres](miriam) Mantels. Dann krempelt [er](arzt) die Ärmel hoch. [Rahel](enkelin), so heißt das [Mädchen](enkelin), schreit kein einziges Mal. Ein französischer [Kriegsgefangener](franzose), [Étienne](franzose), am Schmelzofen zwangsverpflichtet, summt bei der Arbeit laut genug für jedes Geräusch aus der Wand. [Lothar](wilhelm), in Uniform auf Urlaub, hört [ihn](franzose) summen, legt das Ohr ans Mauerwerk und bleibt lange so stehen.
+ pregnant miriam bankert "unter dem Herzen"
- ill miriam "verblutet"
+ treat miriam arzt "krempelt"
- birth miriam enkelin "Gebärende"
- arrest.past _ franzose "Kriegsgefangener"
- hire franzose "zwangsverpflichtet"
- help franzose _ "summt"
- discover? wilhelm _ "Ohr"

== 12 Stunde null (1945)
Amerikanische Panzer rollen ins Tal. [Captain Whitlock](amerikaner) lässt die Hütte durchsuchen und traut [seinen](amerikaner) Augen nicht, als hinter einem Ofen drei [Frauen](enkelin+kunigunde+miriam) hervorkriechen, die [jüngste](enkelin) zweijährig. Am Waldrand findet man [Lothar](wilhelm) erschossen. In [seiner](wilhelm) Rocktasche steckt ein Brief an [Gunda](kunigunde): [Er](wilhelm) habe zwei Jahre lang alle Hausdurchsuchungen in die falsche Straße gelenkt, Dank wolle [er](wilhelm) keinen. Die [Schwester](kunigunde), [die](kunigunde) [ihn](wilhelm) für einen Verräter gehalten hatte, liest ihn dreimal. Aus [Ravensbrück](@ravensbrueck) kehrt mit kahlem Kopf und aufrechtem Rücken [seine](wilhelm) [Frau](dorothea) heim. [Sie](dorothea) fragt nicht, wo [er](wilhelm) liegt. [Sie](dorothea) geht gleich hin.
- investigate amerikaner _ "durchsuchen"
- find amerikaner enkelin+kunigunde+miriam "hervorkriechen"
+ die wilhelm "erschossen"
+ help.past wilhelm enkelin+kunigunde+miriam "falsche Straße"
- reveal wilhelm kunigunde "Brief"
- sibling kunigunde wilhelm "Schwester"
- betray! wilhelm _ "Verräter"
- return dorothea "kehrt"
- married.past dorothea wilhelm "Frau"

== 13 Neues Licht (1946)
[Étienne](franzose), längst frei, ist geblieben und bläst mit [Dora](dorothea) die erste Nachkriegskugel. [Ihre](dorothea) Hand liegt dabei länger auf [seiner](franzose), als das Handwerk verlangt. [Florian](bankert) und [Miriam](miriam) holen vor einem Standesbeamten nach, was [sie](bankert+miriam) einander im Finstern versprochen hatten; der blinde [Eduard](eduard) führt die [Braut](miriam) und geht dabei kein einziges Mal fehl. Kurz darauf wird die Hütte zum Volkseigentum erklärt. [Amalie](quasttochter) übergibt den Kommissaren die Schlüssel, nicht aber das Rezept. Das hat [Ernestine](ernestine), bevor [sie](ernestine) dreiundneunzigjährig entschlief, der kleinen [Rahel](enkelin) als Schlaflied beigebracht. [Kunigunde](kunigunde) besteigt mit drei Kisten Christbaumschmuck ein Schiff nach [Haifa](@haifa).
- create dorothea+franzose "bläst"
- love dorothea franzose "länger"
+ wedding bankert miriam "Standesbeamten"
- engaged.past bankert miriam "versprochen"
- help eduard miriam "führt"
- lose _ "Volkseigentum"
- gift quasttochter _ "Schlüssel"
+ die ernestine "entschlief"
- advisor.past ernestine enkelin "beigebracht"
- travel kunigunde "besteigt" @haifa
