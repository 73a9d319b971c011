%series Das hohe C
%lang de
%genre orchestra series set in St. Gallen, encyclopaedia episode list
%cast eugster | Verena Eugster; Verena; Eugster | f
%cast zellweger | Ueli Zellweger; Zellweger; Ueli | m
%cast tamar | Tamar Gelaschwili; Tamar | f
%cast brunner | Maestro Silvio Brunner; Silvio Brunner; Brunner; Silvio | m
%cast kim | Kim Signer; Kim; Signer | n
%cast loredana | Loredana Brunner; Loredana | f
%cast forster | Balz Forster; Forster; Balz | m
%cast yonas | Yonas Tesfaye; Yonas; Tesfaye | m
%cast lina | Lina Forster; Lina | f
%cast luthier | Ruedi Pfändler; Pfändler | m
%cast gmuer | Kommissär Gmür; Gmür | m
%cast schwester | - | f
%cast kritiker | - | m
%cast arzt | - | m

== 1 Auftakt
Nachdem der langjährige [Dirigent](zellweger) des [Sinfonieorchesters St. Gallen](#orchester), [Ueli Zellweger](zellweger), während der Generalprobe mit einem Herzinfarkt vom Podest gestürzt ist, verpflichtet die [Präsidentin](eugster) des Trägervereins, [Verena Eugster](eugster), binnen einer Woche den aus [Lugano](@lugano) stammenden [Maestro Silvio Brunner](brunner), ohne [seinem](brunner) im Spital liegenden [Vorgänger](zellweger) davon etwas zu sagen. Die georgische [Konzertmeisterin](tamar) [Tamar Gelaschwili](tamar), seit acht Jahren insgeheim die [Geliebte](tamar) [Zellwegers](zellweger), erkennt in dem [Neuen](brunner) [ihren](tamar) ersten [Lehrer](brunner) wieder, [der](brunner) [sie](tamar) damals aus der Klasse geworfen hat.
+ ill zellweger "Herzinfarkt"
- hire brunner eugster "verpflichtet" #orchester
- reveal! eugster zellweger "ohne"
+ affair tamar zellweger "Geliebte"
- advisor.past brunner tamar "Lehrer"
- quit.past tamar brunner "geworfen"
- discover tamar brunner "erkennt"

== 2 Das Testore
Der eritreische [Solocellist](yonas) [Yonas Tesfaye](yonas) spielt ein Mailänder Cello von unschätzbarem Wert, das [ihm](yonas) die greise [Mäzenin](lina) [Lina Forster](lina) geliehen hat, zum Verdruss [ihres](lina) [Enkels](forster) [Balz](forster), [der](forster) als Orchesterwart schuften muss und sich um das Erbe betrogen fühlt. Nach der ersten Probe unter [Brunner](brunner), in der [dieser](brunner) das junge [Talent](kim) am Horn, [Kim Signer](kim), vor allen zum Weinen bringt, ist der Kasten leer. Der [Cellist](yonas) bricht in der Garderobe zusammen; [Kommissär Gmür](gmuer) versiegelt den Saal.
- gift lina yonas "geliehen"
- create yonas "spielt"
- kin forster lina "Enkels"
- sad forster "Verdruss"
- betray? lina forster "betrogen"
- boss brunner kim "unter"
- sad kim brunner "zum Weinen"
+ steal _ yonas "leer"
- sad yonas "bricht"
- investigate gmuer _ "versiegelt"

== 3 Stimmprobe
[Gmür](gmuer) verhört der Reihe nach alle, die einen Schlüssel zum Instrumentenkeller besaßen, und beißt sich an der [Georgierin](tamar) fest, [die](tamar) für die fragliche Stunde keine Erklärung geben mag, weil [sie](tamar) am Bett des kranken [Dirigenten](zellweger) gesessen hat. [Dessen](zellweger) [Krankenschwester](schwester), [die](schwester) das Verhältnis längst durchschaut hat, geht von sich aus aufs Revier und entlastet [sie](tamar). Am selben Tag bittet die [Präsidentin](eugster) den [Maestro](brunner) und [dessen](brunner) [Frau](loredana) [Loredana](loredana), eine ehemalige [Sopranistin](loredana), zum Fondue, das wegen einer Bemerkung über gescheiterte Karrieren im Eklat endet.
- investigate gmuer _ "verhört"
- accuse gmuer tamar "beißt"
- help tamar zellweger "am Bett"
- ill zellweger "kranken"
- affair tamar zellweger "Verhältnis"
- discover.past schwester tamar+zellweger "durchschaut"
+ help schwester tamar "entlastet"
- invite eugster brunner+loredana "bittet"
- married brunner loredana "Frau"
+ quarrel brunner+loredana eugster "Eklat"

== 4 Pausen
[Kim](kim) übt wieder allein. Auf dem Dachboden steht eine alte Truhe. In der Truhe liegt ein Bogen. Der Bogen gehört [Yonas](yonas). [Kim](kim) bringt ihn dem [Cellisten](yonas). Der [Cellist](yonas) umarmt [Kim](kim). Auf dem Dachboden schläft nur [Balz](forster). Das weiß auch [Lina](lina). [Lina](lina) ruft [Balz](forster) zu sich. [Er](forster) soll [ihr](lina) in die Augen sehen. [Forster](forster) sieht auf den Teppich. [Lina](lina) streicht [ihn](forster) aus dem Testament. Am nächsten Morgen findet man [Lina](lina) tot im Lehnstuhl. Die Standuhr tickt weiter.
+ find kim "liegt ein Bogen"
- gift kim yonas "bringt"
- discover lina forster "weiß"
- accuse lina forster "Augen"
- lose forster lina "streicht"
+ die lina "tot"

== 5 Trauermarsch
Bei der Gedenkfeier für die [Mäzenin](lina), zu der [Tamar](tamar) das Adagio von Barber ansetzt, obwohl der neue [Leiter](brunner) Verdi verlangt hat, wirft der [Enkel](forster) dem [Cellisten](yonas) vor versammelter Gemeinde an den Kopf, [er](yonas) habe die alte [Dame](lina) umgarnt und beerbt. [Yonas](yonas), [den](yonas) [sie](lina) tatsächlich kurz vor [ihrem](lina) Tod zum [Alleinerben](yonas) bestimmt hat, verlässt die Kirche. Der [Gerichtsmediziner](arzt) weist in [ihrem](lina) Blut ein Herzmittel nach, das [ihr](lina) nie verschrieben worden war, wohl aber dem [Infarktpatienten](zellweger).
- celebrate _ lina "Gedenkfeier"
- create tamar "Adagio"
- kin forster lina "Enkel"
- die.past lina "Tod"
+ accuse forster yonas "wirft"
- find yonas lina "Alleinerben"
- flee yonas "verlässt"
+ discover arzt lina "weist"

== 6 Zweite Geige
Die [Krankenschwester](schwester) zählt die Tabletten des früheren [Dirigenten](zellweger) nach, kommt auf zwanzig zu wenig und erinnert sich, dass [ihn](zellweger) außer der [Geliebten](tamar) nur eine weitere [Dame](loredana) aufgesucht hat, im Pelz und mit Tessiner Zungenschlag. Bevor [sie](schwester) das jemandem berichten kann, wird [sie](schwester) im Parkhaus des Spitals von hinten niedergeschlagen. [Zellweger](zellweger), [der](zellweger) vom Fenster aus den Pelz davoneilen sieht, reißt sich die Schläuche vom Leib, schleppt sich zwei Stockwerke hinab und hält der [Pflegerin](schwester), bis Hilfe eintrifft, die Hand auf die Wunde.
- lose zellweger "zwanzig zu wenig"
- affair tamar zellweger "Geliebten"
- discover schwester loredana "erinnert"
- reveal? schwester _ "berichten"
+ attack loredana schwester "niedergeschlagen"
- injure schwester loredana "Wunde"
- flee loredana "davoneilen"
+ help zellweger schwester "Hand auf die Wunde"

== 7 Dissonanzen
[Brunner](brunner), [der](brunner) seit Monaten merkt, dass [seine](brunner) [Frau](loredana) Geld beiseitelegt, findet zwischen [ihren](loredana) alten Partituren den Brief eines [Geigenbauers](luthier), [der](luthier) für »das Stück aus Mailand« eine halbe Million bietet. Statt damit zu [Gmür](gmuer) zu gehen, verbrennt [er](brunner) das Blatt im Kamin, wobei [ihn](brunner) [Kim](kim), das gemaßregelte [Horn](kim), durch die offene Tür beobachtet. In der Nacht wird [Kim](kim) in den Kofferraum eines Wagens gestoßen und in einer Sennhütte am [Säntis](@saentis) eingeschlossen.
- married brunner loredana "Frau"
- discover brunner loredana "findet"
- reveal! brunner gmuer "Statt damit"
- help brunner loredana "verbrennt"
- discover kim brunner "beobachtet"
+ abduct _ kim "gestoßen"

== 8 Sennhütte
Schnee fällt auf den [Säntis](@saentis). [Kim](kim) hat kein Feuer. Unter dem Heu liegt ein Alphorn. [Kim](kim) bläst, bis die Lippen bluten. Unten im Tal hört das [Tamar](tamar). [Tamar](tamar) kennt diesen Ton. [Sie](tamar) weckt [Yonas](yonas). [Yonas](yonas) fürchtet die Höhe. [Er](yonas) geht trotzdem mit. Gegen Mitternacht bricht [Tesfaye](yonas) die Tür auf. Auf der Schwelle sinkt [Kim](kim) um. [Yonas](yonas) trägt [Kim](kim) ins Tal. Den Wagen hat niemand erkannt. Am Morgen riecht das ganze Dorf nach Holzrauch.
- injure kim "bluten"
- discover tamar kim "hört"
- help tamar kim "weckt"
- sad yonas "fürchtet"
- find yonas kim "bricht"
+ rescue yonas kim "trägt"
- ill kim "sinkt"

== 9 Der Geigenbauer
In einer Werkstatt in [Appenzell](@appenzell) trifft [Gmür](gmuer) den [Mann](luthier) an, [der](luthier) den Brief an die [Sopranistin](loredana) geschrieben hat; [er](luthier) heißt [Ruedi Pfändler](luthier), ist schwer verschuldet und beteuert, das Cello nie zu Gesicht bekommen zu haben, denn die [Verkäuferin](loredana) sei nicht erschienen. Als der [Kommissär](gmuer) gegangen ist, tritt aus dem Hinterzimmer [Balz](forster), [der](forster) [ihm](luthier) eine Säge an die Kehle setzt und das Instrument zurückfordert, das [er](forster) aus dem Keller geholt und [Loredana](loredana) nur zu treuen Händen überlassen habe. [Er](forster) ahnt nicht, dass das Gerät, durch das [Gmür](gmuer) mithört, unter der Hobelbank klebt.
- investigate gmuer luthier "trifft"
- meet! loredana luthier "nicht erschienen"
+ threaten forster luthier "Säge"
+ steal.past forster _ "geholt"
- gift.past forster loredana "überlassen"
- discover gmuer forster "mithört"
- discover! forster gmuer "ahnt nicht"

== 10 Fermate
Der [Orchesterwart](forster), noch auf der Schwelle festgenommen, gesteht den Diebstahl, will aber mit dem Tod [seiner](forster) [Großmutter](lina) nichts zu schaffen haben: Das Pulver habe [ihr](lina) die [Frau](loredana) des [Maestros](brunner) in den Kamillentee gerührt, damit [sie](lina) nicht zur Polizei gehe. [Brunner](brunner), mit dem Vorwurf konfrontiert, stellt [Loredana](loredana) zur Rede, erhält statt einer Antwort eine Ohrfeige und packt schließlich [seine](brunner) Koffer. Von der [Präsidentin](eugster), [die](eugster) um [ihr](eugster) Ansehen zittert, wird der herzkranke [Zellweger](zellweger) händeringend gebeten, wenigstens für das Abschlusskonzert ans Pult zurückzukehren.
+ arrest _ forster "festgenommen"
- reveal forster _ "gesteht"
- steal.past forster _ "Diebstahl"
- kill! forster lina "nichts zu schaffen"
- kin forster lina "Großmutter"
+ accuse forster loredana "gerührt"
- kill.past loredana lina "Pulver"
- married brunner loredana "Frau"
- attack loredana brunner "Ohrfeige"
- quarrel brunner loredana "zur Rede"
- breakup brunner loredana "packt"
- sad eugster "zittert"
- ill zellweger "herzkranke"
- return? zellweger "zurückzukehren"

== 11 Vorhang
Während das Orchester im Saal die Instrumente stimmt, hat sich die [Mörderin](loredana) mit dem Cello unter der Bühne verschanzt und droht, es in Brand zu stecken, wenn man [ihr](loredana) keinen Wagen nach [Italien](@italien) bereitstellt. [Yonas](yonas), [dem](yonas) das Holz mehr bedeutet als das Geld, kriecht durch den Souffleurkasten, erzählt [ihr](loredana) von der Flucht [seiner](yonas) Familie aus [Asmara](@asmara), bei der [er](yonas) außer einem Bogen nichts hat retten können, und streckt die Hand aus. Die [Frau](loredana), [die](loredana) seit Jahren niemandem mehr zugehört hat, reicht [ihm](yonas) weinend das Cello. Oben wartet mit Handschellen der [Kommissär](gmuer).
- kill.past loredana _ "Mörderin"
- threaten loredana _ "Brand"
- flee? loredana "Wagen" @italien
- reveal yonas loredana "erzählt"
- flee.past yonas "Flucht"
+ gift loredana yonas "reicht"
- sad loredana "weinend"
+ arrest gmuer loredana "Handschellen"

== 12 Da capo
Vor ausverkauftem Haus dirigiert [Zellweger](zellweger), von zwei Trompetern gestützt, die Vierte von Brahms, und der gefürchtete [Kritiker](kritiker) der Zürcher Zeitung, [der](kritiker) seit Jahren kein gutes Wort für [ihn](zellweger) übrig hatte, erhebt sich als Erster. Im Foyer nennt der [Dirigent](zellweger) [Tamar](tamar) zum ersten Mal öffentlich [seine](zellweger) [Gefährtin](tamar). [Kim](kim) erhält die Stelle am ersten Horn und bekommt vom [Retter](yonas) aus der Sennhütte einen Schal für die Berge. Der getrennt lebende [Brunner](brunner), [der](brunner) in einem hinteren Rang zugehört hat, nimmt den Nachtzug nach [Lugano](@lugano), ohne sich von jemandem zu verabschieden, außer von der [Krankenschwester](schwester), [die](schwester) [ihm](brunner) die Tasche trägt.
+ create zellweger "dirigiert"
- help _ zellweger "gestützt"
- reveal zellweger _ "öffentlich"
+ couple.start tamar zellweger "Gefährtin"
- hire kim "Stelle"
- rescue.past yonas kim "Retter"
- gift yonas kim "Schal"
- breakup.past brunner _ "getrennt"
- travel brunner "nimmt" @lugano
- help schwester brunner "trägt"
