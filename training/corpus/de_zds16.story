%series Der Mühlbachgrund
%lang de
%genre village and farm saga in the Eifel 1952, long sentences of an encyclopaedia article
%cast klara | Klara Heinen; Klara | f
%cast matthes | Matthes Heinen; Matthes | m
%cast hubert | Hubert Lamberty; Hubert; Lamberty | m
%cast fine | Fine Lamberty; Fine | f
%cast theo | Theo | m
%cast agnes | Agnes | f
%cast pastor | Pastor Welter; Welter | m
%cast fremder | Joe Marchetti; Joe; Marchetti | m
%cast arzt | Dr. Sauer; Sauer | m
%cast lehrerin | Fräulein Brandt; Brandt | f
%cast hund | Bello | m
%cast gendarm | - | m
%cast oma | Großmutter Heinen | f
%cast kleine | Lisa | f
%cast verl | - | m

== 1
Sieben Jahre nach Kriegsende steht der für tot erklärte [Matthes Heinen](matthes), abgemagert und mit fremdem Akzent, vor der Mühle, die [seine](matthes) [Frau](klara) [Klara](klara) inzwischen mit [Hubert Lamberty](hubert) bewirtschaftet, einem verwitweten [Müller](hubert) aus dem Nachbardorf, [dem](hubert) [sie](klara) am Sonntag das Jawort geben wollte. [Bello](hund), der blinde [Hofhund](hund), erkennt den [Heimkehrer](matthes) als Erster und winselt vor Freude. [Klara](klara) lässt den Eimer fallen; [Lamberty](hubert) nimmt wortlos den Hut und geht. Nur [Großmutter Heinen](oma), [die](oma) nie an den Tod des [Sohnes](matthes) geglaubt hat, deckt einen Teller mehr.
- die! matthes "für tot erklärte"
+ return matthes "steht"
- married klara matthes "Frau"
- colleague hubert klara "bewirtschaftet"
- married.past _ hubert "verwitweten"
- wedding? hubert klara "Jawort"
- happy hund matthes "Freude"
- parent oma matthes "Sohnes"

== 2
Im Ort, der sich bei Kirche und Stammtisch in zwei Lager spaltet, gilt [Klara](klara) den einen als Bigamistin, obwohl [sie](klara) [Hubert](hubert) gar nicht geheiratet hat, den anderen als Heilige, weil [sie](klara) den [Gatten](matthes), [der](matthes) nachts schreiend aus dem Bett fährt, Löffel für Löffel aufpäppelt. [Pastor Welter](pastor) rät [ihr](klara), [Lamberty](hubert) aus dem Sinn zu schlagen; [Dr. Sauer](arzt) hingegen, [der](arzt) den [Kriegsheimkehrer](matthes) untersucht und einen Lungenschaden feststellt, drückt [ihr](klara) schweigend die Hand. [Huberts](hubert) [Tochter](fine) [Fine](fine), [die](fine) in [Klara](klara) bereits eine Mutter gesehen hatte, spuckt [ihr](klara) vor der Metzgerei auf die Schuhe.
- wedding! hubert klara "gar nicht geheiratet"
- married klara matthes "Gatten"
- sad matthes "schreiend"
+ help klara matthes "aufpäppelt"
- treat matthes arzt "untersucht"
- ill matthes "Lungenschaden"
- help arzt klara "drückt"
- parent hubert fine "Tochter"
+ attack fine klara "spuckt"

== 3
[Matthes](matthes), von der [Schwester](agnes) [Agnes](agnes) beim Kartoffelklauben über die Jahre [seiner](matthes) Abwesenheit aufgeklärt, sucht den [Mann](hubert) auf, [der](hubert) beinahe in [seinem](matthes) Bett geschlafen hätte, und findet [ihn](hubert) beim Flicken eines Mühlrads; statt einander an die Gurgel zu gehen, wie [Agnes](agnes) insgeheim hoffte, arbeiten [die beiden](hubert+matthes) bis in die Dämmerung Seite an Seite, ohne mehr als vier Worte zu wechseln. [Theo](theo), [Klaras](klara) siebenjähriger [Sohn](theo), [der](theo) den [Fremden](matthes) am Tisch nicht leiden kann, schneidet derweil [dessen](matthes) Hosenträger entzwei. Der Apfelbaum hinter der Mühle trägt in diesem Herbst wie nie.
- sibling agnes matthes "Schwester"
- reveal agnes matthes "aufgeklärt"
+ meet hubert matthes "sucht"
- attack! hubert matthes "Gurgel"
- help matthes hubert "arbeiten"
- parent klara theo "Sohn"
- enemy matthes theo "nicht leiden"
- attack theo matthes "schneidet"

== 4
Eine Bemerkung der [Agnes](agnes), wonach ein [Siebenjähriger](theo) schwerlich von einem [Mann](matthes) stammen könne, [der](matthes) vor acht Jahren ausgerückt sei, stürzt [Matthes](matthes), [der](matthes) bis dahin nicht gerechnet hatte, in eine Raserei, in der [er](matthes) das Geschirr zerschlägt, und nötigt [Klara](klara) das Geständnis ab, im Hungerwinter einem amerikanischen [Soldaten](fremder), [der](fremder) [ihr](klara) Mehl und Medikamente zukommen ließ, nachgegeben zu haben. [Großmutter Heinen](oma), [die](oma) es stets gewusst und nie erwähnt hat, nimmt [Theo](theo) bei der Hand und bringt [ihn](theo) zu [Fräulein Brandt](lehrerin), [seiner](theo) [Lehrerin](lehrerin), damit [er](theo) nicht hört, was die Erwachsenen sagen.
+ sad matthes "Raserei"
- reveal agnes matthes "Bemerkung"
- parent! matthes theo "schwerlich"
+ reveal klara matthes "Geständnis"
- affair.past fremder klara "nachgegeben"
- gift.past fremder klara "zukommen"
- cheat.past klara matthes "nachgegeben"
- discover.past oma klara "gewusst"
- advisor lehrerin theo "Lehrerin"
- help oma theo "Hand"

== 5
Während [Matthes](matthes) im Wirtshaus anschreiben lässt und jedem, der es hören will, den Ehebruch [seines](matthes) [Weibes](klara) schildert, macht [ihm](matthes) [Hubert](hubert), [der](hubert) am Nebentisch sitzt, mit einem einzigen Faustschlag den Mund zu, was [Lamberty](hubert) eine Nacht in der Zelle und die unverhohlene Bewunderung [Fräulein Brandts](lehrerin) einträgt. Die [Lehrerin](lehrerin), aus [Ostpreußen](@ostpreussen) vertrieben und seither in einer Dachkammer einsam, bringt dem [Häftling](hubert) Streuselkuchen. Der [Gendarm](gendarm) isst die Hälfte. Zu Hause verriegelt [Klara](klara) zum ersten Mal die Schlafkammer von innen.
- reveal matthes _ "schildert"
- married klara matthes "Weibes"
+ attack hubert matthes "Faustschlag"
- arrest gendarm hubert "Zelle"
- love.start lehrerin hubert "Bewunderung"
- flee.past lehrerin "vertrieben"
- sad lehrerin "einsam"
- gift lehrerin hubert "Streuselkuchen"
+ reject klara matthes "verriegelt"

== 6
Bei der Gewitternacht an Mariä Geburt, in der der Bach über die Ufer tritt und das Vieh der halben Gemeinde ertrinkt, wird [Theo](theo), [der](theo) [Bello](hund) aus dem Zwinger holen wollte, von den Fluten gegen das Mühlwehr gedrückt; [Matthes](matthes), trotz des Lungenschadens der beste [Schwimmer](matthes) weit und breit, wirft sich hinterher, reicht das [Kind](theo) dem auf dem Steg liegenden [Lamberty](hubert) hinauf und wird selbst erst eine Stunde später, halb ertrunken, von den Feuerwehrleuten herausgefischt. Der [Hund](hund) kommt nicht wieder. Am Bett fragt der [Junge](theo) den [Bewusstlosen](matthes), ob [er](theo) „Vater“ sagen dürfe.
- rescue? theo hund "holen"
+ rescue matthes theo "wirft"
- help hubert theo "reicht"
- rescue _ matthes "herausgefischt"
- ill matthes "Bewusstlosen"
- die hund "nicht wieder"
+ reconcile? matthes theo "Vater"

== 7
Mit einem khakifarbenen Jeep und einem Strauß Nelken hält vor der Mühle [Joe Marchetti](fremder), der [Soldat](fremder) von damals, nunmehr Weinhändler in [Trier](@trier), [der](fremder) erst kürzlich durch einen anonymen Brief, als dessen [Verfasserin](agnes) sich [Agnes](agnes) herausstellt, von [seinem](fremder) [Sohn](theo) erfahren hat und [ihn](theo), da [seine](fremder) Ehe kinderlos geblieben ist, nach [Ohio](@ohio) mitzunehmen wünscht. [Klara](klara) weist [ihn](fremder) vom Hof, [Matthes](matthes) ladet das Jagdgewehr, und die [Großmutter](oma), praktischer veranlagt, bittet den [Gast](fremder) zum Kaffee. [Theo](theo) starrt die Zähne des [Amerikaners](fremder) an, die weißer sind als alles im Dorf.
+ return fremder "hält"
- reveal.past agnes fremder "Brief"
- parent fremder theo "Sohn"
- discover.past fremder theo "erfahren"
- married _ fremder "Ehe"
- travel? fremder+theo "mitzunehmen" @ohio
+ reject klara fremder "vom Hof"
- threaten matthes fremder "Jagdgewehr"
- invite oma fremder "Kaffee"

== 8
Von [Klara](klara) zur Rede gestellt, bricht [Agnes](agnes), [die](agnes) unverheiratet auf dem Hof des [Bruders](matthes) dient, in bittere Klagen darüber aus, dass [ihr](agnes) [Verlobter](verl) in Russland geblieben und [der](matthes) [ihrer](agnes) [Schwägerin](klara) zurückgekehrt sei, worauf die [Gescholtene](agnes), statt mit Vorwürfen bedacht zu werden, von der [anderen](klara) in die Arme genommen wird. [Marchetti](fremder), [der](fremder) sich im Gasthof eingemietet hat und dem [Buben](theo) täglich Kaugummi zusteckt, droht mit einem Anwalt. [Fine](fine), [die](fine) inzwischen bei [Fräulein Brandt](lehrerin) Klavierstunden nimmt, stellt fest, dass die [Lehrerin](lehrerin) stets dann danebengreift, wenn der [Vater](hubert) durchs Zimmer geht.
- accuse klara agnes "Rede"
- sibling agnes matthes "Bruders"
- sad agnes "Klagen"
- engaged.past agnes verl "Verlobter"
- die.past verl "geblieben"
- return.past matthes "zurückgekehrt"
- kin agnes klara "Schwägerin"
+ reconcile agnes klara "Arme"
- gift fremder theo "zusteckt"
+ threaten fremder klara+matthes "droht"
- advisor lehrerin fine "Klavierstunden"
- discover fine lehrerin "stellt fest"
- parent hubert fine "Vater"

== 9
In der Nacht vor der Verhandlung lockt [Joe](fremder) den [Siebenjährigen](theo) mit der Aussicht auf einen Cowboyhut in den Jeep und fährt mit [ihm](theo) ohne Wissen der [Mutter](klara) der Grenze zu, kommt jedoch nur bis zum Forsthaus, weil [Theo](theo), von Heimweh übermannt, so lange brüllt, bis der [Entführer](fremder), [dem](fremder) das Herz bricht, wendet. Auf halbem Wege begegnen [ihnen](fremder+theo) auf einem Traktor [Hubert](hubert) und [Matthes](matthes), [die](hubert+matthes) die ganze Nacht gemeinsam gesucht haben. Der [Amerikaner](fremder) übergibt [ihnen](hubert+matthes) das schlafende [Kind](theo) und, nach kurzem Zögern, auch den Hut.
- betray fremder theo "lockt"
+ abduct fremder theo "fährt"
- parent klara theo "Mutter"
- sad theo "Heimweh"
- sad fremder "Herz bricht"
- find? hubert+matthes theo "gesucht"
+ return fremder+theo "wendet"
- gift fremder theo "Hut"

== 10
[Großmutter Heinen](oma) schläft in der Woche vor Advent im Lehnstuhl ein und wacht nicht mehr auf; in [ihrer](oma) Schürze findet [Klara](klara) ein Testament, das die Mühle weder dem [Sohn](matthes) noch der [Tochter](agnes), sondern [ihr](klara) selbst, der [Schwiegertochter](klara), zuspricht, „weil [sie](klara) geblieben ist“. [Pastor Welter](pastor), [der](pastor) am Grab von der Treue predigen wollte, faltet [sein](pastor) Blatt zusammen und verliest stattdessen diesen einen Satz. [Agnes](agnes), leer ausgegangen, nimmt in der Kreisstadt eine Stelle als Telefonistin an und wird beim Abschied von [Matthes](matthes) um Entschuldigung gebeten für alles, was [er](matthes) nicht gesehen habe.
+ die oma "wacht nicht mehr"
- find klara "findet"
- parent oma agnes+matthes "Tochter"
- gift oma klara "zuspricht"
- kin klara oma "Schwiegertochter"
- reveal pastor _ "verliest"
- hire agnes "Stelle"
- move agnes "Abschied"
+ reconcile? agnes matthes "Entschuldigung"

== 11
Der kranke [Müller](matthes), [dem](matthes) [Dr. Sauer](arzt) noch einen Winter gibt, bittet [Lamberty](hubert) zu sich und trägt [ihm](hubert) an, nach [seinem](matthes) Ende für [Klara](klara) zu sorgen, wie [er](hubert) es schon einmal getan habe; [Hubert](hubert) aber gesteht [ihm](matthes), [er](hubert) habe sich am Martinstag mit [Fräulein Brandt](lehrerin) verlobt, und [beide](hubert+matthes) müssen, trotz allem, so lachen, dass der [Kranke](matthes) hustet. [Klara](klara), [die](klara) hinter der Tür das Gespräch mit anhört, begreift in diesem Augenblick, dass [sie](klara) nicht den einen oder den anderen will, sondern allein diesen [Hustenden](matthes). Der erste Schnee fällt.
- ill matthes "kranke"
- die? matthes "Winter"
- help? hubert klara "sorgen"
- reveal hubert matthes "gesteht"
+ engaged hubert lehrerin "verlobt"
- happy hubert+matthes "lachen"
- discover klara matthes "hinter der Tür"
+ love klara matthes "begreift"

== 12
Entgegen der Prognose des [Arztes](arzt) erlebt [Matthes](matthes) nicht nur das Frühjahr, sondern auch, dass [Klara](klara) im August eine [Tochter](kleine) zur Welt bringt, [Lisa](kleine), über [deren](kleine) Wiege [Theo](theo) wie ein Hund wacht. Am selben Tag wird die [Lehrerin](lehrerin) in der Pfarrkirche [Frau Lamberty](lehrerin), wobei [Fine](fine) die Orgel spielt und sich kein einziges Mal vergreift. Aus [Ohio](@ohio) trifft ein Paket ein, das neben zwölf Tafeln Schokolade ein Sparbuch auf den Namen des [Jungen](theo) enthält. [Matthes](matthes) setzt das Mühlrad in Gang, legt den Arm um [seine](matthes) [Frau](klara) und sagt, was [er](matthes) seit acht Jahren nicht gesagt hat: nichts, das aber sehr laut.
+ recover matthes "erlebt"
+ birth klara kleine "zur Welt"
- help theo kleine "wacht"
- wedding hubert lehrerin "Frau Lamberty"
- create fine "spielt"
- gift fremder theo "Paket"
- married klara matthes "Frau"#2
- parent klara+matthes kleine "Tochter"
