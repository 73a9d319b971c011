%series Winterquartier
%lang de
%genre animals and people of a small circus near Halle, early-evening TV listings
%cast ludmilla | Ludmilla Zapek; Ludmilla | f
%cast bruno | Bruno Zapek; Bruno | m
%cast esra | Dr. Esra Polat; Esra | f
%cast jasper | Jasper | m
%cast kosima | Kosima | f
%cast elefant | Mathilda | f
%cast esel | Herr Schmidt | m
%cast papagei | Caruso | m
%cast dunkel | Konrad Dunkel; Dunkel | m
%cast pia | Pia Dunkel; Pia | f
%cast clown | Fips | m
%cast clownneu | Nadja | f
%cast vogt | - | m
%cast kalb | Muck | m
%cast mama | - | f

== 1
Der Zirkus [Zapek](#zapek) bezieht sein Winterquartier auf einem Acker bei [Halle](@halle), und das Heu reicht bis Freitag. [Direktorin](ludmilla) [Ludmilla](ludmilla), 71, verheimlicht der Truppe den Kontostand. [Ihr](ludmilla) [Enkel](bruno) [Bruno](bruno) will Geld auftreiben und gerät an den [Makler](dunkel) [Konrad Dunkel](dunkel), [der](dunkel) das Gelände längst als Logistikpark verplant hat. Die alte [Elefantendame](elefant) [Mathilda](elefant) frisst nicht mehr. Eine junge [Tierärztin](esra) aus dem Ort stapft durch den Schlamm und fragt als Erstes nach Keksen.
- betray ludmilla _ "verheimlicht"
- kin bruno ludmilla "Enkel"
+ meet bruno dunkel "gerät"
- ill elefant "frisst nicht"
+ travel esra "stapft"

== 2
[Dr. Esra Polat](esra) stellt einen eitrigen Zahn fest und zieht ihn, während [Bruno](bruno) den Rüssel hält und in Ohnmacht fällt. Abends frisst die [Patientin](elefant) einen Zentner Kohl samt [Ludmillas](ludmilla) Hut. Der [Esel](esel) [Herr Schmidt](esel), [Mathildas](elefant) unzertrennlicher [Kumpan](esel), wiehert Beifall. [Clown](clown) [Fips](clown) kündigt, um bei einer Versicherung anzufangen. [Kosima](kosima), [Brunos](bruno) [Partnerin](kosima) am Trapez und im Wohnwagen, beäugt die [Ärztin](esra) mit schmalen Augen.
- discover esra elefant "fest"
+ treat elefant esra "zieht"
- ill bruno "Ohnmacht"
- recover elefant "Zentner"
- friend elefant esel "Kumpan"
- happy esel "Beifall"
+ quit clown "kündigt"
- couple bruno kosima "Partnerin"
- colleague bruno kosima "Trapez"
- jealous kosima esra "schmalen"

== 3
Der [Papagei](papagei) [Caruso](papagei) plappert nach, was [er](papagei) hinter der Plane hört, diesmal: „Kündige den Vertrag, Schatz!“ [Ludmilla](ludmilla) horcht auf. Wer hat hier einen Schatz? Die Spur endet bei [Jasper](jasper), dem wortkargen [Stallburschen](jasper), [der](jasper) beteuert, den [Vogel](papagei) nie gefüttert zu haben. In Wahrheit trifft [er](jasper) sich heimlich mit [Pia](pia), der [Tochter](pia) des [Maklers](dunkel), hinter der Mistgabel. [Sie](pia) weiß nicht, wo [er](jasper) arbeitet; [er](jasper) ahnt nicht, wessen [Kind](pia) [sie](pia) ist.
- reveal papagei ludmilla "plappert"
- discover ludmilla _ "horcht"
- investigate ludmilla jasper "Spur"
+ affair jasper pia "heimlich"
- parent dunkel pia "Tochter"
- discover! pia jasper "weiß nicht"
- discover! jasper pia "ahnt nicht"

== 4
Die Vorladung kommt mit Blaulicht: Das Amt beanstandet die Tierhaltung. [Amtsvogt](vogt), Stempel, neun Auflagen. [Esra](esra) verbürgt sich schriftlich für die [Zapeks](bruno+ludmilla) und legt sich dafür mit [ihrem](esra) Dienstherrn an. Zum Dank lässt [Bruno](bruno) [sie](esra) auf [Mathilda](elefant) reiten. Unter dem Sternenhimmel lachen [die beiden](bruno+esra) zu laut; [Kosima](kosima) lässt sich tags darauf bei der Probe absichtlich einen Griff zu spät fangen. [Bruno](bruno) renkt sich die Schulter aus.
- accuse vogt ludmilla "beanstandet"
- help esra bruno+ludmilla "verbürgt"
- boss _ esra "Dienstherrn"
- quarrel _ esra "legt sich"
- flirt bruno esra "lachen"
- sad kosima "absichtlich"
- attack kosima bruno "absichtlich"
+ injure bruno kosima "renkt"

== 5
Ohne Trapez keine Weihnachtsgala. Der neue [Clown](clownneu) ist eine Sie: [Nadja](clownneu), vierzig, ehemals [Kieferchirurgin](clownneu), bewirbt sich mit einer Torte im eigenen Gesicht und wird genommen. [Caruso](papagei) nennt [sie](clownneu) vom ersten Tag an „[Chef](clownneu)“. [Kosima](kosima) gesteht [Bruno](bruno), was [sie](kosima) getan hat, und [er](bruno) geht wortlos in den Stall. [Herr Schmidt](esel) rückt im Stroh zur Seite. Der [Esel](esel) ist ein guter Zuhörer, bis der Eimer leer ist.
- celebrate? _ "Weihnachtsgala"
+ hire clownneu ludmilla "genommen"
- reveal kosima bruno "gesteht"
- reject bruno kosima "wortlos"
- help esel bruno "rückt"

== 6
Stille Woche. Frost malt Blumen an den Wagen, die Ponys bekommen Decken. [Nadja](clownneu) übt in einem leeren Zelt das Stolpern. [Mathilda](elefant) wird 50 und erhält fünfzig Äpfel; den letzten reicht [sie](elefant) dem [Esel](esel). [Ludmilla](ludmilla) öffnet eine Blechdose mit Fotos, schließt sie wieder, öffnet sie noch einmal. Der Frühling ist weit.
- celebrate _ elefant "50"
- gift _ elefant "erhält"
- gift elefant esel "reicht"

== 7
[Pia](pia) entdeckt die Stallpläne in der Aktentasche [ihres](pia) [Vaters](dunkel): Der [Makler](dunkel) will den Acker noch vor Silvester räumen lassen. [Sie](pia) rennt zu [Jasper](jasper), um [ihn](jasper) zu warnen, und steht verdattert in der Manege. [Er](jasper) erfährt auf demselben Weg, wer [ihr](pia) [Vater](dunkel) ist, und beschimpft [sie](pia) als Spionin. [Pia](pia) knallt [ihm](jasper) die Pläne vor die Füße. Als [er](jasper) sie liest, ist die [Maklertochter](pia) schon über alle Berge.
+ discover pia dunkel "entdeckt"
- parent dunkel pia "Vaters"
- help? pia jasper "warnen"
- discover jasper pia "erfährt"
+ accuse jasper pia "beschimpft"
- reveal pia jasper "Pläne vor"
- flee pia jasper "über alle Berge"

== 8
[Kosima](kosima) packt, in aller Ruhe, und lässt [Bruno](bruno) nur den Kaffee da. Auf dem Bahnsteig trifft [sie](kosima) [Esra](esra), [die](esra) vom Zahnarztkongress kommt, und schenkt [ihr](esra) zum Abschied [ihr](kosima) altes Trapezband: [Sie](esra) werde es brauchen. Im Zirkus reißt sich [Mathilda](elefant) los, weil [Herr Schmidt](esel) mit einer Kolik am Boden liegt, und trompetet das halbe Dorf wach. [Esra](esra) rennt vom Zug direkt in die Box. Um vier Uhr früh steht der [Graue](esel) wieder auf den Beinen.
+ breakup kosima bruno "packt"
- meet esra kosima "trifft"
- gift kosima esra "schenkt"
- ill esel "Kolik"
+ help elefant esel "trompetet"
- treat esel esra "Box"
- recover esel "steht"

== 9
[Dunkel](dunkel) lässt die Zufahrt mit Betonklötzen sperren. [Ludmilla](ludmilla), die alte [Löwin](ludmilla), schiebt mit [Mathilda](elefant) einen nach dem anderen beiseite. Vor laufender Handykamera nennt [sie](ludmilla) den [Makler](dunkel) einen Gauner; [er](dunkel) zeigt [sie](ludmilla) wegen Beleidigung an. [Fips](clown) kommt in Krawatte vorbei, um Policen zu verkaufen, und bricht beim Anblick [seiner](clown) [Nachfolgerin](clownneu) in Schluchzen aus. [Nadja](clownneu) leiht [ihm](clown) [ihre](clownneu) rote Nase. [Bruno](bruno) sagt [Esra](esra) den Satz, den [er](bruno) seit Wochen übt, und verhaspelt sich.
- quarrel dunkel ludmilla "Gauner"
- accuse ludmilla dunkel "Gauner"
+ accuse dunkel ludmilla "zeigt"
- return clown "vorbei"
- sad clown clownneu "Schluchzen"
- gift clownneu clown "leiht"
+ confess? bruno esra "verhaspelt"

== 10
Der Räumungstag. [Jasper](jasper) kettet sich an den Zirkuswagen, [Pia](pia) kettet sich daneben, und damit ist die Frage geklärt, ob [sie](pia) [ihm](jasper) verziehen hat. [Ihr](pia) [Vater](dunkel) brüllt, bettelt, verstummt. Da kommt [Mathilda](elefant), hebt den [Makler](dunkel) sanft um die Hüfte und setzt [ihn](dunkel) in den Tümpel. Alle rechnen mit einer Klage. Aber [Konrad Dunkel](dunkel), nass, mit Entengrütze im Haar, lacht, wie [seine](dunkel) [Tochter](pia) [ihn](dunkel) seit dem Tod der [Mutter](mama) nicht hat lachen hören.
- help pia jasper "daneben"
+ reconcile jasper pia "verziehen"
- parent dunkel pia "Vater"
- attack elefant dunkel "setzt"
- accuse? dunkel ludmilla "Klage"
+ happy dunkel "lacht"
- die.past mama "Tod"
- parent mama pia "Mutter"

== 11
[Dunkel](dunkel) verkauft den Acker, und zwar für einen Euro an [Ludmilla](ludmilla), unter der Bedingung, [Mathilda](elefant) jeden Sonntag besuchen zu dürfen. Die [Direktorin](ludmilla) bekommt vor Erleichterung einen Schwächeanfall. Auf der Krankenliege überschreibt [sie](ludmilla) [ihrem](ludmilla) [Enkel](bruno) den Zirkus; der neue [Direktor](bruno) wird blass und fragt, wie man Heu bestellt. [Esra](esra) nimmt [ihm](bruno) das Telefon ab, bestellt und küsst [ihn](bruno) zwischen zwei Ballen. [Caruso](papagei) ruft: „Kündige den Vertrag, Schatz!“ [Pia](pia) wird knallrot.
+ gift dunkel ludmilla "einen Euro"
- happy ludmilla "Erleichterung"
- ill ludmilla "Schwächeanfall"
- kin bruno ludmilla "Enkel"
+ hire bruno ludmilla "überschreibt"
- help esra bruno "bestellt"#2
- kiss bruno esra "küsst"

== 12
Premiere im Frühling. [Fips](clown) und [Nadja](clownneu) stolpern im Duett, [Jasper](jasper) führt erstmals die Ponys vor, [Pia](pia) verkauft Karten. Der [Amtsvogt](vogt) sitzt in Reihe eins und klatscht auf neun Auflagen. Mitten in der Schlussnummer kniet [Bruno](bruno) vor [Esra](esra) nieder, aber nur, um [ihr](esra) den Schuh zu binden; den Antrag macht [sie](esra). [Mathilda](elefant) trägt [beide](bruno+esra) aus dem Zelt. In der Box nebenan liegt im Stroh, noch feucht, das [Fohlen](kalb) einer Ponystute, und [Herr Schmidt](esel) bewacht [es](kalb): [Muck](kalb) wird [er](kalb) heißen.
- create clown+clownneu "Duett"
- colleague clown clownneu "Duett"
- create jasper "führt"
- happy vogt "klatscht"
- propose! bruno esra "kniet"
+ propose esra bruno "Antrag"
- birth _ kalb "Fohlen"
- help esel kalb "bewacht"
