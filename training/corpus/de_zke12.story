%series Amtsstube Zwei
%lang de
%genre comedy about a small town hall in Lusatia, TV listings
%cast mat | Matej Noack; Matej; Noack | m
%cast lan | Lan Anh Nguyen; Lan Anh; Nguyen | f
%cast gre | Grete Kubitz; Grete; Kubitz | f
%cast ron | Ronny | m
%cast iwa | Iwona | f
%cast fal | Falko Kunze; Kunze; Falko | m
%cast bee | Beeke | f
%cast hartm | Hartmut | m
%cast tuan | Tuan | m
%cast opa | Opa Jurij; Jurij | m
%cast robe | Robert | m
%cast post | Elfi; Postfrau | f
%cast storch | Adebar | m
%cast baby | Mina | f
%cast vati | - | m
%cast toch | - | f
%cast lots | - | f

== 1
Das Rathaus von [Krabatshain](@kh) hat einen neuen [Bürgermeister](mat), und zwar aus Versehen: [Matej Noack](mat), [Standesbeamter](mat) und notorischer [Junggeselle](mat), stand nur auf der Liste, weil sonst keiner wollte. Am Wahlabend verschüttet [er](mat) den Sekt auf die [Stellvertreterin](gre), [Grete Kubitz](gre), [die](gre) das Amt für sich vorgesehen hatte und fortan kein Wort mehr an [ihn](mat) richtet, das nicht im Protokoll steht. [Ihr](gre) [Sohn](ron) [Ronny](ron), [Chef](ron) vom Bauhof, bandelt derweil am Bratwurststand mit [Iwona](iwa) an, der [Kindergärtnerin](iwa) von der anderen Seite der [Neiße](@neisse). Nach dem dritten Bier weiß [sie](iwa), dass [er](ron) noch bei [Muttern](gre) wohnt.
+ hire mat "neuen Bürgermeister"
- enemy.start gre mat "kein Wort"
- boss mat gre "Stellvertreterin"
- reject gre mat "kein Wort"
- parent gre ron "Sohn"
- boss ron _ "Chef"
+ flirt iwa ron "bandelt"
- discover iwa ron "weiß"
- housemate gre ron "bei Muttern"

== 2
[Lan Anh Nguyen](lan), die neue [Kämmerin](lan), rechnet schneller als der Computer und findet im Haushalt ein Loch von der Größe des Freibads. Beim Aufklären hilft [ihr](lan) der [Bürgermeister](mat), [der](mat) Zahlen hasst, sich aber freiwillig neben [sie](lan) setzt, zwölf Abende hintereinander. Die [Postfrau](post) [Elfi](post) zieht Schlüsse und trägt sie aus. [Lan Anhs](lan) [Mann](hartm) [Hartmut](hartm), [Monteur](hartm) auf Bohrinseln und ungefähr so oft zu Hause wie Weihnachten, hört in [Norwegen](@norwegen) davon. [Er](hartm) schickt ein Päckchen. Darin liegt, von der [Kämmerin](lan) unter Tränen der Erleichterung ausgepackt, die unterschriebene Scheidungsvereinbarung.
+ discover lan _ "findet"
- hire lan "neue Kämmerin"
- help mat lan "hilft"
- love.start mat lan "freiwillig"
- married hartm lan "Mann"
- reveal post _ "trägt"
- discover hartm lan+mat "hört"
- gift hartm lan "Päckchen"
- happy lan "Erleichterung"
+ divorce hartm lan "Scheidungsvereinbarung"

== 3
Der [Bauhofchef](ron) bringt [Iwona](iwa) zum Abendessen mit. [Mutter](gre) [Kubitz](gre) hat Rouladen gemacht, für drei, wie immer: [Grete](gre), [Ronny](ron) und der verstorbene [Vati](vati), [dem](vati) man ein Gedeck hinstellt. Als [Iwona](iwa) sich arglos auf [dessen](vati) Platz setzt, gefriert die Soße. Beim Abwasch flüstert die [Hausfrau](gre) der [Besucherin](iwa) zu, [ihr](gre) [Junge](ron) sei längst vergeben, nämlich an die [Tochter](bee) des [Bäckermeisters](fal), [Beeke](bee). Das ist gelogen. [Iwona](iwa) küsst [Ronny](ron) zum Abschied auf die Stirn und ist weg, bevor [er](ron) begreift, dass man das nur mit Toten und Trotteln macht.
- invite ron iwa "bringt"
- parent gre ron "Mutter"
- die.past vati "verstorbene"
- parent vati ron "Vati"
+ betray gre iwa "gelogen"
- couple! bee ron "vergeben"
- parent fal bee "Tochter"
- kiss iwa ron "küsst"
+ breakup iwa ron "weg"

== 4
[Kunze](fal) backt. [Beeke](bee) verkauft. [Beeke](bee) kennt [Ronny](ron) kaum. [Ronny](ron) fragt [Beeke](bee) nach dem Gerücht. [Beeke](bee) lacht. [Beeke](bee) liebt nämlich [Tuan](tuan). [Tuan](tuan) ist der [Bruder](tuan) von [Lan Anh](lan). [Tuan](tuan) liefert das Mehl. [Falko](fal) darf davon nichts wissen. [Falko](fal) mag [Tuan](tuan) nicht. [Tuan](tuan) backt nämlich besser. Das sagt ganz [Krabatshain](@kh). [Ronny](ron) stellt [Grete](gre) zur Rede. [Grete](gre) nimmt [sein](ron) Gedeck weg.
- reveal bee ron "lacht"
+ love bee tuan "liebt"
- sibling lan tuan "Bruder"
- discover? fal bee "nichts wissen"
- enemy fal tuan "mag Tuan nicht"
+ quarrel gre ron "zur Rede"
- reject gre ron "Gedeck"

== 5
Ein Storchenpaar nistet auf dem Rathausdach, pünktlich zum Skandal: [Noack](mat) wird mit [Nguyen](lan) im Aktenkeller gesehen, und zwar nicht beim Ablegen. Der Stadtrat tagt hinter verschlossenen Türen. [Kubitz](gre) beantragt, den [Bürgermeister](mat) wegen Vorteilsnahme abzusetzen; die [Kämmerin](lan) erhebt sich, rechnet vor, wie viele Überstunden [sie](lan) der Stadt geschenkt hat, und reicht die Kündigung ein, damit [der](mat), [den](mat) [sie](lan) inzwischen beim Vornamen nennt, bleiben kann. [Matej](mat) zerreißt das Papier. Aus dem Publikum ruft [Opa Jurij](opa), neunzig und schwerhörig, ob [die beiden](lan+mat) nun endlich heiraten. Man einigt sich auf eine Vertagung.
+ affair lan mat "nicht beim Ablegen"
- discover _ lan+mat "gesehen"
- accuse gre mat "Vorteilsnahme"
- quit? mat "abzusetzen"
+ quit? lan "Kündigung"
- help lan mat "bleiben kann"
- reject mat lan "zerreißt"
- wedding? lan mat "heiraten"

== 6
[Ronny](ron) schläft seit drei Wochen im Streufahrzeug. [Er](ron) hat der [Mutter](gre) den Hausschlüssel auf das Gedeck des [Vaters](vati) gelegt und fährt jeden Abend über die Brücke, um vor dem Kindergarten auf [Iwona](iwa) zu warten. Dort wartet allerdings noch [einer](robe): [Robert](robe), [Feuerwehrmann](robe), verwitwet, mit einem [Töchterchen](toch) an der Hand und einem Lächeln, das die [Erzieherin](iwa) erwidert. [Der](ron) aus [Deutschland](@deutschland) zieht die Mütze und geht. Zu Hause steht [Grete](gre) am Fenster, drei Rouladen im Topf, und niemand kommt. Als die [Nachbarin](post), [Elfi](post), Briefe bringt, bittet die stolze [Frau](gre) [sie](post) zum ersten Mal herein.
- reject ron gre "Hausschlüssel"
- parent gre+vati ron "Mutter"
- married.past _ robe "verwitwet"
- parent robe toch "Töchterchen"
+ flirt iwa robe "Lächeln"
- sad gre "niemand kommt"
- neighbour gre post "Nachbarin"
+ invite gre post "herein"

== 7
[Bäcker](fal) [Kunze](fal) entdeckt im Mehlsack einen Liebesbrief und in der Backstube dessen [Verfasser](tuan), mit [Beeke](bee) auf der Teigknetmaschine. [Tuan](tuan) flieht ohne Hose über den Markt, der [Bäckermeister](fal) mit dem Brotschieber hinterher. [Matej](mat), gerade dabei, ein Brautpaar zu trauen, öffnet das Fenster, zieht den [Verfolgten](tuan) herein und setzt [ihn](tuan) zwischen die Trauzeugen. Den tobenden [Vater](fal) hält [Lan Anh](lan) auf, die [Schwester](lan) des [Hosenlosen](tuan): Wer [ihren](lan) [Bruder](tuan) anrühre, dessen Gewerbesteuer schaue [sie](lan) sich persönlich an. [Kunze](fal) lässt den Schieber sinken. [Seiner](fal) [Tochter](bee) verbietet [er](fal) den Umgang trotzdem.
- find fal "entdeckt"
+ discover fal bee+tuan "entdeckt"
- love tuan bee "Liebesbrief"
- sex bee tuan "Teigknetmaschine"
- help lan tuan "hält"
- flee tuan fal "flieht"
- rescue mat tuan "zieht"
- parent fal bee "Vater"
- sibling lan tuan "Schwester"
+ threaten lan fal "Gewerbesteuer"
- attack? fal tuan "Brotschieber"

== 8
Hochwasser! Die [Neiße](@neisse) steigt, [Ronny](ron) schichtet Sandsäcke, und als drüben der Kindergarten umspült wird, ist [er](ron) mit dem Radlader schneller als die Feuerwehr. Neun Kinder und eine [Erzieherin](iwa) sitzen in der Schaufel, dazu [Roberts](robe) [Töchterchen](toch), [das](toch) [er](ron) aus dem Keller gezogen hat. Der [Feuerwehrmann](robe) trifft ein, umarmt zuerst das [Kind](toch), dann den [Konkurrenten](ron), und sieht an [Iwonas](iwa) Blick, dass [er](robe) hier keine Leiter mehr anzulegen braucht. Auf der überfluteten Brücke holt [Grete Kubitz](gre) [die zwei](iwa+ron) mit dem Ruderboot ab. Das Gedeck im Picknickkorb, sagt [sie](gre), sei für [Iwona](iwa).
+ rescue ron iwa+toch "schneller"
- parent robe toch "Töchterchen"
- enemy robe ron "Konkurrenten"
- love iwa ron "Blick"
- discover robe iwa "sieht"
- help gre iwa+ron "holt"
+ reconcile gre iwa "für Iwona"

== 9
[Hartmut](hartm) kommt aus [Norwegen](@norwegen) heim. [Hartmut](hartm) bereut die Scheidung. [Lan Anh](lan) bereut sie nicht. [Hartmut](hartm) schlägt [Matej](mat). [Matej](mat) schlägt nicht zurück. [Tuan](tuan) wirft [Hartmut](hartm) hinaus. [Beeke](bee) wartet draußen. [Beeke](bee) hat einen Koffer. [Falko](fal) hat [sie](bee) ausgesperrt. [Tuan](tuan) nimmt [Beekes](bee) Koffer. [Beeke](bee) nimmt [Tuans](tuan) Arm. [Elfi](post) weiß es nach einer Minute.
+ return hartm "heim"
- divorce.past hartm lan "Scheidung"
- sad hartm "bereut"
- sad! lan "bereut sie nicht"
+ attack hartm mat "schlägt"
- attack! mat hartm "nicht zurück"
- attack tuan hartm "wirft"
- reject fal bee "ausgesperrt"
- housemate.start bee tuan "nimmt Beekes Koffer"
- discover post bee+tuan "weiß"

== 10
[Falko Kunze](fal) liegt mit Mehlasthma im Kreiskrankenhaus, und die Stadt hat seit vier Tagen kein Brot. [Tuan](tuan), [dem](tuan) [Beeke](bee) die Schlüssel besorgt hat, steht um zwei Uhr früh in der fremden Backstube und backt, bis der letzte Kunde satt ist. Das Geld legt [er](tuan) dem [Meister](fal) ungezählt auf die Bettdecke. [Der](fal) zählt nach, es stimmt auf den Cent, und weint in den Inhalator. Auf dem Nachbarbett erholt sich [Opa Jurij](opa) von einem Sturz und lässt sich von [Elfi](post) die Zeitung vorlesen, jeden Tag etwas länger. [Sie](post) ist zweiundsechzig, [er](opa) neunzig; Eile, finden [beide](opa+post), sei angebracht.
+ ill fal "Mehlasthma"
- help bee tuan "Schlüssel"
- help tuan fal "backt"
- gift tuan fal "Bettdecke"
- sad fal "weint"
- injure.past opa "Sturz"
- recover opa "erholt"
- help post opa "vorlesen"
+ love opa post "Eile"

== 11
Drei Trauungen an einem Samstag, das gab es in [Krabatshain](@kh) noch nie. [Noack](mat) verheiratet zuerst [Beeke](bee) und [Tuan](tuan), wobei der [Brautvater](fal) die Torte anschneidet, die der [Bräutigam](tuan) gebacken hat; dann [Jurij](opa) und die [Postfrau](post), [die](post) das Jawort vorsichtshalber schreit. Beim dritten Paar stockt der [Bürgermeister](mat), denn vor [ihm](mat) steht allein die [Kämmerin](lan) und sieht [ihn](mat) an. Der zweite Name auf dem Formular ist der [seine](mat). Weil niemand sich selbst trauen darf, springt die [Stellvertreterin](gre) ein. [Grete](gre), erstmals seit der Wahl ohne Protokoll, verhaspelt sich vor Rührung.
+ wedding bee tuan "verheiratet"
- parent fal bee "Brautvater"
- create tuan "gebacken"
- wedding opa post "Jawort"
+ wedding lan mat "Der zweite Name"
- help gre mat "springt"
- happy gre "Rührung"
- boss mat gre "Stellvertreterin"

== 12
Im Frühling klappert der [Storch](storch), [Adebar](storch) genannt, so laut, dass der Stadtrat in die Turnhalle ausweicht. Dort bekommt [Iwona](iwa), von [der](iwa) niemand wusste, dass es so weit ist, während der Haushaltsdebatte [ihre](iwa) [Mina](baby), und [Ronny](ron) fällt um wie ein Sack Streusalz. Die frischgebackene [Großmutter](gre) durchtrennt die Nabelschnur mit der Papierschere und tritt noch in derselben Sitzung zurück, weil [sie](gre) Wichtigeres zu tun habe. [Hartmut](hartm) schickt aus [Stavanger](@stavanger) Babysocken, eine für jeden Fuß, und ein Foto: Arm in Arm steht [er](hartm) mit einer [Lotsin](lots) im Wind. [Nguyen](lan) und [Noack](mat) stellen es auf den Aktenschrank. Das vierte Gedeck bei [Kubitz](gre) ist ein Kinderteller.
+ birth iwa baby "bekommt Iwona"
- discover! _ iwa "niemand wusste"
- ill ron "fällt um"
- kin baby gre "Großmutter"
- help gre iwa "durchtrennt"
+ quit gre "zurück"
- gift hartm _ "Babysocken"
- couple hartm lots "Arm in Arm"
