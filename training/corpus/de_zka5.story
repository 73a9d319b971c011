%series Die Schwestern vom Seifenhof
%lang de
%genre costume family serial, Prussian small town 1874, chapter summaries in the past tense
%cast wilhelmine | Wilhelmine von Roon; Wilhelmine; Minna | f
%cast clara | Clara Nettelbeck; Clara | f
%cast thekla | Thekla Nettelbeck; Thekla | f
%cast nettelbeck | August Nettelbeck; Nettelbeck | m
%cast roon | Rittmeister von Roon; Roon | m
%cast levin | Levin Salomon; Levin | m
%cast arnim | Achatius Arnim; Arnim | m
%cast josefa | Josefa | f
%cast kaspar | Kaspar | m
%cast tante | Tante Ottilie; Ottilie | f
%cast lehrer | Herr Zoll; Zoll | m
%cast wirtin | - | f
%cast hebamme | - | f
%cast graefin | - | f
%cast wilderer | - | m
%cast kind | Friedrich | m

== 1
Als der [Seifensieder](nettelbeck) [August Nettelbeck](nettelbeck) [seinen](nettelbeck) drei [Töchtern](clara+thekla+wilhelmine) beim Frühstück mitteilte, dass die [älteste](wilhelmine), [Wilhelmine](wilhelmine), binnen Monatsfrist den doppelt so alten [Rittmeister von Roon](roon) zum Gemahl bekommen werde, ließ [diese](wilhelmine) den Löffel fallen, während [Clara](clara), die [mittlere](clara), in Gelächter und [Thekla](thekla), die [jüngste](thekla), in Tränen ausbrach. Keine von [ihnen](clara+thekla+wilhelmine) wusste, dass [Minna](wilhelmine) sich heimlich dem [Schreiber](levin) [Levin Salomon](levin) versprochen hatte. Nur das [Dienstmädchen](josefa) [Josefa](josefa) trug die Zettel [der beiden](levin+wilhelmine) hin und her und kannte jede Zeile auswendig.
- parent nettelbeck clara+thekla+wilhelmine "Töchtern"
- reveal nettelbeck clara+thekla+wilhelmine "mitteilte"
- wedding? roon wilhelmine "zum Gemahl"
- happy clara "Gelächter"
- sad thekla "Tränen"
- discover! clara+thekla wilhelmine "Keine von ihnen wusste"
+ engaged levin wilhelmine "versprochen"
- help josefa levin+wilhelmine "trug"
- boss nettelbeck josefa "Dienstmädchen"

== 2
Auf dem Kasinoball forderte der [Rittmeister](roon) die [Zukünftige](wilhelmine) zu vier Tänzen auf, und jedes Mal trat [er](roon) [ihr](wilhelmine) mit dem Sporn auf den Saum. [Clara](clara) tanzte mit [Achatius Arnim](arnim), einem jungen [Forstmann](arnim) von spitzer Zunge, mit [dem](arnim) [sie](clara) sich über die Wölfe zerstritt; als [er](arnim) [ihr](clara) hernach den Schal umlegte, klopfte [ihr](clara) das Herz bis zum Hals. Am Garteneingang wartete [Levin](levin), durchnässt. [Er](levin) beschwor [Minna](wilhelmine), mit [ihm](levin) nach [Breslau](@breslau) zu entkommen. [Tante Ottilie](tante), die [Schwester](tante) des [Hausherrn](nettelbeck), stand keine drei Schritte entfernt im Flieder.
- engaged roon wilhelmine "Zukünftige"
- invite roon wilhelmine "forderte"
- quarrel arnim clara "zerstritt"
+ love.start clara arnim "klopfte"
+ flee? levin+wilhelmine "entkommen" @breslau
- sibling nettelbeck tante "Schwester"
- discover tante levin+wilhelmine "stand keine drei"

== 3
[Tante Ottilie](tante) setzte den [Bruder](nettelbeck) ins Bild, und noch vor Tagesanbruch war der [Schreiber](levin) entlassen, [seine](levin) Kammer geräumt und [sein](levin) Name auf dem Seifenhof ein verbotenes Wort. [Minna](wilhelmine), auf [deren](wilhelmine) Kopfkissen [Josefa](josefa) einen letzten Gruß von [ihm](levin) gelegt hatte, verfiel drei Tage ins Schweigen. [Clara](clara) wollte der [Schwester](wilhelmine) beistehen und stahl dem [Vater](nettelbeck) den Stallschlüssel. Doch als die Kutsche bereitstand, weigerte sich die [Älteste](wilhelmine): [Sie](wilhelmine) könne nicht gehen, gestand [sie](wilhelmine), [sie](wilhelmine) sei guter Hoffnung, und der Fahrweg schüttle zu sehr.
- reveal tante nettelbeck "ins Bild"
- sibling nettelbeck tante "Bruder"
+ quit levin nettelbeck "entlassen"
- sad wilhelmine levin "Schweigen"
- sibling clara wilhelmine "Schwester"
- parent nettelbeck clara "Vater"
- steal clara nettelbeck "stahl"
- help clara wilhelmine "beistehen"
- reject wilhelmine clara "weigerte"
- reveal wilhelmine clara "gestand"
+ pregnant wilhelmine levin "guter Hoffnung"

== 4
Die [Hebamme](hebamme) bestätigte es. [Clara](clara) schwieg. [Thekla](thekla) horchte. [Thekla](thekla) verriet alles der [Tante](tante). Die [Tante](tante) verriet es [Nettelbeck](nettelbeck). [Nettelbeck](nettelbeck) schlug [Minna](wilhelmine). [Clara](clara) fiel [ihm](nettelbeck) in den Arm. Da ging [Minna](wilhelmine) zu [Roon](roon) und sagte [ihm](roon) die Wahrheit. Der [Rittmeister](roon) war bleich. Dann lachte [er](roon). [Er](roon) heirate [sie](wilhelmine) dennoch, sagte [Roon](roon). [Er](roon) habe [sein](roon) Bein bei [Sedan](@sedan) gelassen und brauche einen Erben. [Wilhelmine](wilhelmine) küsste [ihm](roon) die Hand.
- reveal hebamme _ "bestätigte"
- discover thekla wilhelmine "horchte"
- betray thekla wilhelmine "verriet"
- reveal thekla tante "verriet alles"
- reveal tante nettelbeck "verriet es"
- kin tante thekla "Tante"
+ attack nettelbeck wilhelmine "schlug"
- help clara wilhelmine "fiel"
- reveal wilhelmine roon "Wahrheit"
- injure.past roon "Bein"
- wedding? roon wilhelmine "heirate"
+ help roon wilhelmine "dennoch"

== 5
Die Trauung fand an einem Regentag statt, und wer in der Kirche [Wilhelmine](wilhelmine) ansah, der sah eine Frau, die Ja sagte und [Levin](levin) meinte. [Thekla](thekla) streute Veilchen, zerknirscht über das, was [sie](thekla) ausgeplaudert hatte; die junge [Frau Rittmeister](wilhelmine) strich [ihr](thekla) indessen nur über das Haar. [Clara](clara) erhielt von [Arnim](arnim) auf der Treppe einen Antrag in zwölf Worten und lehnte ihn in dreien ab, weil [er](arnim) im Halbdunkel hinzugesetzt hatte, [er](arnim) werde [sie](clara) schon zähmen. [Herr Zoll](lehrer), der [Klavierlehrer](lehrer), [der](lehrer) dabei die Noten wendete, verzog keine Miene.
+ wedding roon wilhelmine "Trauung"
- love wilhelmine levin "meinte"
- sad thekla "zerknirscht"
- betray.past thekla wilhelmine "ausgeplaudert"
- reconcile thekla wilhelmine "strich"
+ propose arnim clara "Antrag"
- reject clara arnim "lehnte"
- advisor lehrer _ "Klavierlehrer"

== 6
[Thekla](thekla), mit siebzehn mehr Träumerin als Schülerin, hatte sich in [Herrn Zoll](lehrer) vernarrt und übte Tonleitern, bis die Nachbarn mit Besen klopften. Was [sie](thekla) nicht ahnte: Der [Klavierlehrer](lehrer) unterhielt seit dem Vorjahr eine Liebschaft mit der [Wirtin](wirtin) zum Schwan, einer [Witwe](wirtin), [die](wirtin) [ihm](lehrer) die Pension stundete. Als [sie](thekla) [ihn](lehrer) in der Wirtsstube mit gelockertem Kragen antraf, warf [sie](thekla) dem [Falschen](lehrer) die Noten vor die Füße. Auf der Straße las [Kaspar](kaspar), der [Stallbursche](kaspar) des [Rittmeisters](roon), die Blätter einzeln auf und brachte die [Schluchzende](thekla) heim. [Er](kaspar) summte dabei [ihr](thekla) Lieblingslied.
- love thekla lehrer "vernarrt"
- advisor lehrer thekla "Klavierlehrer"
- discover! thekla lehrer "nicht ahnte"
+ affair lehrer wirtin "Liebschaft"
- married.past _ wirtin "Witwe"
- discover thekla lehrer "antraf"
+ reject thekla lehrer "vor die Füße"
- boss roon kaspar "Stallbursche"
- help kaspar thekla "brachte"
- sad thekla "Schluchzende"

== 7
Mitten im Dezember kam im Haus [Roon](roon) ein [Knabe](kind) zur Welt, [den](kind) der [Rittmeister](roon) auf den Namen [Friedrich](kind) taufen ließ und wie einen eigenen herzte. [Tante Ottilie](tante) hielt Wacht an der Wiege und zählte neun Monate an den Fingern ab, bis [Clara](clara) [ihr](tante) das Zählen mit einem Blick austrieb. Wenige Tage später entdeckte [Wilhelmine](wilhelmine) in einer Zeitung aus [Breslau](@breslau) den Namen [Levin Salomon](levin) unter den Vermählten; [sie](wilhelmine) las die Zeile im Stehen und fiel um. [Roon](roon) fing [sie](wilhelmine) auf. Dass der Name falsch gesetzt war, erfuhr [sie](wilhelmine) erst im Frühjahr.
+ birth wilhelmine kind "zur Welt"
- kin kind roon "wie einen eigenen"
- threaten clara tante "austrieb"
- discover wilhelmine levin "entdeckte"
+ wedding! _ levin "Vermählten"
- ill wilhelmine "fiel um"
- help roon wilhelmine "fing"
- married roon wilhelmine "Haus Roon"

== 8
[Arnim](arnim) hatte den Winter in den Wäldern verbracht und, so hieß es, mit der [Tochter](graefin) eines Grafen Schlitten gefahren, woraufhin [Clara](clara) jede Eintragung im Anzeiger zerriss. Als [er](arnim) im Februar von einem [Wilderer](wilderer) angeschossen wurde, lief [sie](clara) dennoch durch den Schnee zum Forsthaus, verband die Schulter und blieb, was der [Tante](tante) vier Briefe wert war, über Nacht. Zwischen Fieber und Verband bat [er](arnim) [sie](clara) um Verzeihung, ohne das Wort zähmen noch einmal in den Mund zu nehmen. Von der [Grafentochter](graefin), sagte [er](arnim), habe [er](arnim) nur die Pferde gekannt.
- date? arnim graefin "Schlitten"
- jealous clara graefin "zerriss"
- injure arnim wilderer "angeschossen"
- travel clara arnim "lief"
+ treat arnim clara "verband"
- ill arnim "Fieber"
+ reconcile arnim clara "Verzeihung"
- couple! arnim graefin "nur die Pferde gekannt"

== 9
Im April stand [Levin](levin) am Gatter des [Rittmeisters](roon). [Sein](levin) Haar war grau geworden, und in der Tasche trug [er](levin) sämtliche Zettel. [Kaspar](kaspar) wollte den [Fremden](levin) verjagen, doch [Josefa](josefa), [die](josefa) mit ins Haus [Roon](roon) gewechselt war, hielt [ihn](kaspar) zurück. [Minna](wilhelmine) zeigte [ihm](levin) die Wiege. [Er](levin) erkannte [seine](levin) Nase. Der [Hausherr](roon), [dem](roon) das alles von der Treppe aus nicht verborgen blieb, lud den [Besucher](levin) zum Abendbrot und sagte beim Käse: „[Sie](levin) haben ein Anrecht, aber kein Recht.“ Danach zog [er](roon) den Hut und ließ [die zwei](levin+wilhelmine) allein.
+ return levin "stand"
- threaten? kaspar levin "verjagen"
- hire.past josefa roon "gewechselt"
- help josefa levin "hielt"
- reveal wilhelmine levin "zeigte"
- parent levin kind "Nase"
- discover levin kind "erkannte"
- discover roon levin+wilhelmine "nicht verborgen"
+ invite roon levin "lud"

== 10
Wer nun glaubte, es komme zum Duell, wurde enttäuscht. [Roon](roon) und der [Nebenbuhler](levin) gingen auf die Entenjagd und kehrten ohne Enten, aber als Freunde zurück. [Wilhelmine](wilhelmine), zum ersten Mal in zwei Jahren gefragt, was [sie](wilhelmine) selbst wolle, bat sich eine Woche aus. [Nettelbeck](nettelbeck) drohte [ihr](wilhelmine) derweil mit Enterbung, falls [sie](wilhelmine) den [Hergelaufenen](levin) auch nur grüße. [Thekla](thekla) ließ sich von [Kaspar](kaspar) im Heu das Reiten erklären. Ein Zopf löste sich, ein Lachen verstummte; seitdem summte [sie](thekla) selbst.
- attack! levin roon "Duell"
- enemy levin roon "Nebenbuhler"
+ friend.start levin roon "Freunde"
- threaten nettelbeck wilhelmine "drohte"
- flirt kaspar thekla "Reiten erklären"
+ kiss kaspar thekla "verstummte"
- happy thekla "summte"

== 11
Der [Rittmeister](roon) starb, noch ehe die Woche um war, an der alten Wunde, und man fand in [seinem](roon) Schreibtisch ein Testament, das [Minna](wilhelmine) zur Herrin über Haus und Pferde und den kleinen [Friedrich](kind) zu [seinem](roon) [Sohn](kind) machte, „gleichviel, wer [ihn](kind) zeugte“. Am Grab hielten die [Witwe](wilhelmine) und [Levin](levin) Abstand. [Tante Ottilie](tante), sonst um kein böses Wort verlegen, schluchzte am lautesten, denn [sie](tante) hatte, wie sich zeigte, vierzig Jahre lang für den [Toten](roon) geschwärmt. [Nettelbeck](nettelbeck) bat am Abend [seine](nettelbeck) [Tochter](wilhelmine) um Vergebung.
+ die roon "starb"
- find wilhelmine roon "Testament"
- parent roon kind "Sohn"
- parent _ kind "zeugte"
- married.past roon wilhelmine "Witwe"
- sad tante roon "schluchzte"
+ love.past tante roon "geschwärmt"
- parent nettelbeck wilhelmine "Tochter"
- reconcile? nettelbeck wilhelmine "Vergebung"

== 12
Nach dem Trauerjahr führte [Levin](levin) die [Rittmeisterswitwe](wilhelmine) zum Standesamt, dessen Stempel noch nach Tinte roch. [Clara](clara) gab [Arnim](arnim) im selben Sommer, diesmal ungefragt, [ihr](clara) Jawort; gezähmt wurde keiner von [beiden](arnim+clara). [Thekla](thekla) brannte mit [Kaspar](kaspar) nach [Danzig](@danzig) durch, und die Ansichtskarte mit dem Krantor steckte [Tante Ottilie](tante) sich, ehe der [Bruder](nettelbeck) sie sah, in den Ärmel. [August Nettelbeck](nettelbeck) nahm den [Schreiber](levin), [dem](levin) [er](nettelbeck) einst gekündigt hatte, als Teilhaber auf. [Josefa](josefa) verbrannte die alten Zettel nicht.
+ wedding levin wilhelmine "Standesamt"
- married.past roon wilhelmine "Rittmeisterswitwe"
- wedding arnim clara "Jawort"
+ flee kaspar+thekla nettelbeck "durch" @danzig
- betray tante nettelbeck "steckte"
- sibling nettelbeck tante "Bruder"
- quit.past levin nettelbeck "gekündigt"
- hire levin nettelbeck "Teilhaber"
- colleague levin nettelbeck "Teilhaber"
