%series Tisch sechs, einer fehlt immer
%lang de
%genre relationship comedy about singles of forty, ironical magazine listings
%cast ziska | Franziska Ohlig; Ziska | f
%cast mirjam | Mirjam | f
%cast swantje | Swantje | f
%cast ansgar | Ansgar | m
%cast dragan | Dragan | m
%cast tilo | Tilo | m
%cast ruediger | - | m
%cast bestatter | - | m
%cast bestatterin | - | f
%cast lennart | Lennart | m
%cast zwillinge | - | n
%cast kindsmutter | - | f
%cast vater | - | m
%cast schuelerin | - | f
%cast tmutter | - | f
%cast thea | Thea | f
%cast direktorin | - | f
%cast baby | Sixtus | m
%cast lanwalt | - | m

== 1 Vierzig, unverschuldet
Man soll die Feste feiern, wie sie fallen. [Franziska Ohlig](ziska), genannt [Ziska](ziska), fällt mit: Ausgerechnet an [ihrem](ziska) Vierzigsten, zu dem [sie](ziska) die ganze Runde in [Dragans](dragan) Kneipe gebeten hat, erklärt [ihr](ziska) [Lebensgefährte](ruediger) die Sache per Sprachnachricht für beendet. [Mirjam](mirjam) opfert [ihr](mirjam) letztes Taschentuch, [Ansgar](ansgar), vor zwanzig Jahren mit dem [Geburtstagskind](ziska) liiert, wortlos [seine](ansgar) Schulter. [Swantje](swantje) fehlt. Von wegen Migräne: Die [Floristin](swantje) sitzt mit einem verheirateten [Bestatter](bestatter) beim Japaner.
- celebrate ziska "Vierzigsten"
- couple ruediger ziska "Lebensgefährte"
+ breakup ruediger ziska "für beendet"
- help ansgar+mirjam ziska "opfert"
- couple.past ansgar ziska "liiert"
- ill! swantje "Migräne"
- married _ bestatter "verheirateten"
- date bestatter swantje "beim Japaner"

== 2 Wiedervorlage
[Ziska](ziska) schwört den Männern ab, was exakt bis Donnerstag hält. Da steht in [ihrem](ziska) Büro der [Gutachter](lennart) [Lennart](lennart), [der](lennart) einen Wasserschaden prüfen soll und stattdessen von [ihren](ziska) Augen schwärmt. Am Elternsprechtag raubt der verwitwete [Vater](vater) einer [Schülerin](schuelerin) der prinzipienfesten [Mirjam](mirjam) den Ablativ. Und [Tilo](tilo), nach der Scheidung wieder bei [Mama](tmutter) untergeschlüpft, würde der [Lateinlehrerin](mirjam) sogar zuliebe Vokabeln pauken. Jeder am Tisch weiß davon, nur [sie](mirjam) hat [er](tilo) bisher verschont.
+ flirt lennart ziska "schwärmt"
- married.past _ vater "verwitwete"
- parent vater schuelerin "Vater"
+ love.start mirjam vater "raubt"
- divorce.past _ tilo "Scheidung"
- parent tmutter tilo "Mama"
- housemate tilo tmutter "untergeschlüpft"
- love tilo mirjam "zuliebe"
- confess! tilo mirjam "verschont"

== 3 Für unsere Ehe
Seit drei Monaten liefert [Swantje](swantje) Kränze und bekommt dafür die Mittagspausen des [Bestatters](bestatter), Vorhang zu. Als eine [Dame](bestatterin) ein Gesteck mit der Schleife »Für unsere Ehe« bestellt und es auf [seinen](bestatter) Namen schreiben lässt, dämmert der [Floristin](swantje), wen [sie](swantje) da bedient. [Tochter](thea) [Thea](thea), fünfzehn und unbestechlich, liest [ihr](swantje) die Leviten. [Lennart](lennart) führt [Ziska](ziska) derweil ins Planetarium aus: erster Kuss unterm Saturn. Erst am Ausgang rückt [er](lennart) mit den [Zwillingen](zwillinge) heraus, [die](zwillinge) daheim auf [ihren](zwillinge) [Papa](lennart) warten.
+ affair bestatter swantje "Mittagspausen"
- married bestatter bestatterin "unsere Ehe"
- discover swantje bestatterin "dämmert"
- parent swantje thea "Tochter"
- accuse thea swantje "Leviten"
- date lennart ziska "führt"
+ kiss lennart ziska "Kuss"
- reveal lennart ziska "rückt"
- parent lennart zwillinge "Papa"

== 4 Salbe
Auch Casanovas haben Rücken. [Dragan](dragan), [der](dragan) noch jede [seiner](dragan) Kellnerinnen herumgekriegt hat, liegt mit Hexenschuss hinter der Theke, worauf [Ansgar](ansgar), Apotheker aus Berufung, den [Wirt](dragan) huckepack in die Wohnung schafft. Ans Krankenlager bringt [Swantje](swantje) Suppe. [Sie](swantje) bleibt zum Frühstück. Dem [Bestatter](bestatter) hat [sie](swantje) tags zuvor den Laufpass gegeben, und die Clique soll von der kleinen Entgleisung nie erfahren. [Mirjam](mirjam) diskutiert unterdessen mit [ihrem](mirjam) [Witwer](vater) über Ovid, bei Kerzenschein und dem zweiten Barolo.
- affair.past _ dragan "herumgekriegt"
- ill dragan "Hexenschuss"
- help ansgar dragan "huckepack"
- help swantje dragan "Suppe"
+ sex dragan swantje "bleibt zum Frühstück"
+ breakup swantje bestatter "Laufpass"
- reveal! dragan+swantje _ "nie erfahren"
- date mirjam vater "Kerzenschein"

== 5 Grießbrei
Beim Antrittsbesuch bespucken [Lennarts](lennart) [Zwillinge](zwillinge) die neue [Flamme](ziska) [ihres](zwillinge) [Vaters](lennart) mit Grießbrei. Dass die [Kindsmutter](kindsmutter), von [ihm](lennart) seit Ostern getrennt, im Bademantel danebensteht, gibt [Ziska](ziska) den Rest. [Sie](ziska) nimmt Reißaus und lädt [ihren](ziska) Zorn bei [Ansgar](ansgar) ab, [der](ansgar) zuhört, Kamille kocht und leidet. Zwei Kinokarten in der Faust, bittet [Tilo](tilo) [Mirjam](mirjam) um einen gemeinsamen Abend; leider ist [sie](mirjam) verplant. Mit wem, sieht der [Verschmähte](tilo) anschließend durchs Fenster einer Pizzeria.
- couple lennart ziska "Flamme"
- parent lennart zwillinge "Vaters"
- parent kindsmutter zwillinge "Kindsmutter"
- ex kindsmutter lennart "getrennt"
+ flee ziska "Reißaus"
- help ansgar ziska "zuhört"
- date? mirjam tilo "gemeinsamen Abend"
+ reject mirjam tilo "verplant"
- discover tilo mirjam "sieht der Verschmähte"

== 6 Elf Nächte
Aus der einen Nacht sind elf geworden. Inzwischen weichen [Dragan](dragan) und [Swantje](swantje) in den Kühlraum der Kneipe aus, in dem [sie](dragan+swantje) ausgerechnet [Thea](thea) beim Probearbeiten ertappt. Die [Tochter](thea) verlangt Schweigegeld, bar. Am Gymnasium kursiert derweil ein glühendes Sonett, das der [Witwer](vater) für [Mirjam](mirjam) verfasst hat. Entweder der [Herr](vater) oder die Klasse, lautet das Ultimatum der [Direktorin](direktorin). Nach drei Tagen Bedenkzeit gibt die [Pädagogin](mirjam) den [Dichter](vater) frei und verkriecht sich übers Wochenende unter der Bettdecke.
- affair dragan swantje "weichen"
+ discover thea dragan+swantje "ertappt"
- parent swantje thea "Tochter"
- threaten thea dragan+swantje "Schweigegeld"
- create vater "verfasst"
- boss direktorin mirjam "Direktorin"
- threaten direktorin mirjam "Ultimatum"
+ breakup mirjam vater "gibt"
- sad mirjam vater "verkriecht"

== 7 Ring im Tiramisu
Alter Trick, neues Unglück: [Lennart](lennart) lässt den Verlobungsring im Dessert verstecken, doch das Schälchen landet bei [Tilos](tilo) [Mutter](tmutter), und [die](tmutter) beißt sich daran eine Krone aus. [Ziska](ziska) sagt trotzdem Ja. Alles jubelt, nur [Ansgar](ansgar) geht am Tresen auf, dass [er](ansgar) über [seine](ansgar) [Jugendliebe](ziska) nie hinweggekommen ist. Noch in der Nacht bricht [er](ansgar) nach [Kopenhagen](@kopenhagen) auf, zu einem Kongress, der frei erfunden ist. [Swantje](swantje) gießt [seine](ansgar) Orchideen.
+ propose lennart ziska "Verlobungsring"
- parent tmutter tilo "Mutter"
- injure tmutter "beißt"
+ engaged.start lennart ziska "Ja"
- love ansgar ziska "nie hinweggekommen"
- couple.past ansgar ziska "Jugendliebe"
- travel ansgar "bricht" @kopenhagen
- betray ansgar _ "frei erfunden"

== 8 Wand an Wand
Mit vierzig flügge: [Tilo](tilo) zieht bei [seiner](tilo) [Mutter](tmutter) aus und, Zufälle gibt es, in [Mirjams](mirjam) Haus, Wand an Wand mit [seiner](tilo) unerhörten [Sehnsucht](mirjam). Nächtens bläst [er](tilo) Saxofon. [Sie](mirjam) klopft, freilich um eine Zugabe zu erbitten. [Ziska](ziska) findet, dass sämtliche Brautkleider kratzen; aus [Kopenhagen](@kopenhagen) kommt keine Antwort auf [ihre](ziska) Bitte an [Ansgar](ansgar), [ihr](ziska) [Trauzeuge](ansgar) zu sein. Und [Swantje](swantje) ist morgens speiübel. Zwei Striche, kein Zweifel, und als Urheber kommt nur [einer](dragan) infrage: [Dragan](dragan).
+ move tilo "zieht"
- parent tmutter tilo "Mutter"
- neighbour mirjam tilo "Wand an Wand"
- love tilo mirjam "Sehnsucht"
- wedding? _ ziska "Brautkleider"
- advisor? ansgar ziska "Trauzeuge"
+ pregnant swantje dragan "Zwei Striche"

== 9 Flüsterpost
[Swantje](swantje) weiht nur [Mirjam](mirjam) ein, [Mirjam](mirjam) nur [Tilo](tilo), [Tilo](tilo) nur den Rest der Welt. So kommt [Dragan](dragan) durch einen Trinkspruch zu der Erkenntnis, dass [er](dragan) [Vater](dragan) wird. Nach einer Nacht am Neckar trägt der [Wirt](dragan) der [Schwangeren](swantje) Herz, Hand und Kühlraum an. Von Ehen aus Pflichtgefühl habe [sie](swantje) seit [ihrer](swantje) ersten genug, bescheidet [sie](swantje) [ihn](dragan). [Thea](thea) kann das [Brüderchen](baby) dagegen kaum erwarten. Gekränkt schließt der verhinderte [Bräutigam](dragan) [sein](dragan) Lokal für unbestimmte Zeit.
- reveal swantje mirjam "weiht"
- reveal mirjam tilo "Mirjam nur Tilo"
- reveal tilo _ "Rest der Welt"
+ discover dragan swantje "Erkenntnis"
- parent? dragan baby "Vater"
+ propose dragan swantje "Herz, Hand"
+ reject swantje dragan "genug"
- married.past _ swantje "ersten"
- sibling baby thea "Brüderchen"
- sad dragan swantje "Gekränkt"

== 10 Scherben
Am Polterabend von [Ziska](ziska) und [Lennart](lennart) soll ja etwas zu Bruch gehen. Bärtig und braun gebrannt, ist [Ansgar](ansgar) aus der dänischen Versenkung aufgetaucht, in der Tasche eine launige Rede. Gehalten wird sie nie. Zwischen zerschlagenen Suppenterrinen fällt ein Satz, dann keiner mehr, und als der [Gutachter](lennart) nach [seiner](lennart) [Verlobten](ziska) sieht, findet [er](lennart) [deren](ziska) Mund auf dem des [Apothekers](ansgar). Der Schaden ist beträchtlich. Wortlos lädt [Lennart](lennart) die [Zwillinge](zwillinge) ins Auto und bläst die Hochzeit ab.
- celebrate lennart+ziska "Polterabend"
+ return ansgar "aufgetaucht"
- engaged lennart ziska "Verlobten"
+ kiss ansgar ziska "Mund"
- cheat ziska lennart "Mund"
- discover lennart ansgar+ziska "findet"
+ wedding! lennart ziska "bläst"

== 11 Unter Vorwand
[Lennarts](lennart) [Anwalt](lanwalt) fordert die halbe Torte zurück. Wochenlang macht [Ziska](ziska) um die Apotheke einen Bogen, aus Scham; [Ansgar](ansgar), [der](ansgar) sich die Schuld gibt, meidet Tisch sechs. Also lockt [Mirjam](mirjam) [beide](ansgar+ziska) mit einer Notlüge in den Botanischen Garten und schließt das Palmenhaus ab. Drei Stunden später kommen [sie](ansgar+ziska) Arm in Arm heraus, als hätte es die zwanzig Jahre nie gegeben. Die [Kupplerin](mirjam) klingelt abends beim [Nachbarn](tilo), um sich bei [Tilo](tilo) für die Idee zu bedanken. Erst am Montag geht [sie](mirjam) wieder.
- advisor lanwalt lennart "Anwalt"
- sad ziska "Scham"
- sad ansgar "Schuld"
- betray mirjam ansgar+ziska "Notlüge"
- help mirjam ansgar+ziska "Kupplerin"
+ reconcile ansgar ziska "Arm in Arm"
- neighbour mirjam tilo "Nachbarn"
+ sex mirjam tilo "Erst am Montag"

== 12 Sixtus
Zum ersten Mal sind [alle sechs](ansgar+dragan+mirjam+swantje+tilo+ziska) da, da platzt [Swantje](swantje) an Tisch sechs die Fruchtblase. [Dragan](dragan) wird ohnmächtig, [Ansgar](ansgar) krempelt die Ärmel hoch, [Thea](thea) googelt. Nach vierzig Minuten schreit der [Kleine](baby), [den](baby) [seine](baby) [Mutter](swantje) dem Tisch zu Ehren [Sixtus](baby) nennt. Und weil der [Kindsvater](dragan) sich nach jenem Korb nie wieder zu fragen getraut hat, fragt eben [sie](swantje). Während [Mirjam](mirjam) und [Tilo](tilo) die Wand zwischen [ihren](mirjam+tilo) Wohnungen einreißen lassen, sucht [Ziska](ziska) ein Kleid, das nicht kratzt. Für wann? [Ansgar](ansgar) schweigt und strahlt.
- ill dragan "ohnmächtig"
+ birth swantje baby "Fruchtblase"
- help ansgar swantje "krempelt"
- parent dragan baby "Kindsvater"
- reject.past swantje dragan "Korb"
+ propose swantje dragan "fragt eben sie"
- housemate.start mirjam tilo "einreißen"
- wedding? ansgar ziska "Kleid"
- happy ansgar "strahlt"
