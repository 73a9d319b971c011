%series Hüttenglühen
%lang de
%genre Bergrettungsserie in Osttirol, Senderseite
%cast vroni | Veronika Thaler; Vroni | f
%cast lukas | Lukas Thaler; Lukas | m
%cast noemi | Noemi | f
%cast xaver | Xaver Innerhofer; Xaver; Innerhofer | m
%cast silke | Silke Brehm; Silke | f
%cast kai | Kai Brehm; Kai | m
%cast pilot | Matteo Gott; Matteo; Gott | m
%cast gendarm | Postenkommandant Unterweger; Unterweger; Ordnung | m
%cast mutter | Agnes Thaler; Agnes | f
%cast schwede | - | m
%cast baby | - | f
%cast vater | - | m
%cast thalers | Thalers | g
%cast altwirt | - | m
%cast tochter | - | f
%cast krankenschwester | - | f

== 1 Am Seil
[Vroni Thaler](vroni) leitet die Bergrettung von [Kals](@kals), seit [ihr](vroni) [Vater](vater) in einer Gletscherspalte blieb. [Ihr](vroni) [Bruder](lukas) [Lukas](lukas) wollte den Posten, bekam ihn nicht und redet seither nur das Nötigste mit [ihr](vroni). Aus der Nordwand holen die [Geschwister](lukas+vroni) ein [Urlauberpaar](kai+silke) aus [Kassel](@kassel): [Silke](silke) und [Kai Brehm](kai). [Silke](silke) hat den Knöchel gebrochen, [Kai](kai) bloß die Sonnenbrille. Als der [Pilot](pilot) die [Verletzte](silke) in den Hubschrauber hebt, wird [ihm](pilot) anders, und das liegt nicht am Wind.
- boss vroni lukas "leitet"
- die.past vater "blieb"
- parent vater vroni "Vater"
- sibling lukas vroni "Bruder"
+ rescue lukas+vroni kai+silke "holen"
- couple kai silke "Urlauberpaar"
- injure silke "gebrochen"
+ love.start pilot silke "anders"

== 2 Gipsbein
Im Spital lacht [Silke](silke) über die Witze des [Piloten](pilot), [den](pilot) hier alle [Matteo](pilot) rufen. [Kai](kai) lacht nicht mit. [Er](kai) will heim, [sie](silke) will bleiben, und so reist der [Kasseler](kai) ohne [seine](kai) [Frau](silke) ab. [Vroni](vroni) trifft sich heimlich mit [Xaver Innerhofer](xaver), dem [Hüttenwirt](xaver), [dessen](xaver) Familie mit den [Thalers](thalers) seit drei Generationen im Streit um eine Quelle liegt. [Ihre](vroni) [Mutter](mutter) [Agnes](mutter) dürfte das nie erfahren. Die junge [Köchin](noemi) [Noemi](noemi) deckt die Treffen mit [ihrem](noemi) [Chef](xaver) und seufzt dabei.
- happy silke pilot "lacht"
+ breakup kai silke "reist"
- married kai silke "Frau"
+ affair vroni xaver "heimlich"
- parent mutter vroni "Mutter"
- enemy thalers xaver "Streit"
- discover! mutter vroni+xaver "nie erfahren"
- help noemi vroni+xaver "deckt"
- boss xaver noemi "Chef"

== 3 Quellwasser
Jemand hat dem [Wirt](xaver) die Leitung gekappt. [Innerhofer](xaver) tippt auf [Lukas](lukas) und verpasst [ihm](lukas) beim Kirchgang eine Gerade. [Postenkommandant Unterweger](gendarm), [der](gendarm) im Dorf [Ordnung](gendarm) heißt, steckt [beide](lukas+xaver) für eine Nacht in die Ausnüchterung. Am Gitter erscheint [Noemi](noemi) mit Knödeln, für den [Chef](xaver) zwei, für den [Feind](lukas) drei. Die [Frau](silke) mit dem Gips humpelt derweil zum Heliport und lässt sich über die Dreitausender fliegen. Über dem Gipfel küsst [sie](silke) den [Piloten](pilot).
- attack _ xaver "gekappt"
- accuse xaver lukas "tippt"
+ attack xaver lukas "Gerade"
- arrest gendarm lukas+xaver "steckt"
- gift noemi lukas+xaver "Knödeln"
- enemy lukas xaver "Feind"
- boss xaver noemi "Chef"
+ kiss pilot silke "küsst"

== 4 Kurz vor Acht
[Lukas](lukas) mag Knödel. [Lukas](lukas) mag nun auch [Noemi](noemi). [Noemi](noemi) mag [Lukas](lukas). [Xaver](xaver) bemerkt es. Das gefällt [Xaver](xaver) nicht. [Vroni](vroni) tadelt [Xaver](xaver). [Er](xaver) hat [ihren](vroni) [Bruder](lukas) geschlagen. [Agnes](mutter) sieht [Vroni](vroni) auf der Hütte. Die [Mutter](mutter) sagt kein Wort. Zu Hause weint [Agnes](mutter). Der [Pilot](pilot) heißt mit Nachnamen [Gott](pilot). Über [Gott](pilot) lacht [Silke](silke). [Sie](silke) zieht bei [Matteo](pilot) ein. Aus [Kassel](@kassel) ruft [Kai](kai) an. Niemand hebt ab.
- love lukas noemi "mag nun auch"
- love noemi lukas "mag Lukas"
- discover xaver lukas+noemi "bemerkt"
- quarrel vroni xaver "tadelt"
- sibling lukas vroni "Bruder"
- attack.past xaver lukas "geschlagen"
+ discover mutter vroni "sieht"
- sad mutter "weint"
+ move silke pilot "zieht"

== 5 Lawinenkegel
Ein [Schwede](schwede), [der](schwede) alle Warnungen in den Wind schlägt, tritt ein Schneebrett los. Beim Einsatz verschwindet auch [Vroni](vroni) unter den Massen. Zwei [Männer](lukas+xaver), [die](lukas+xaver) sich vor Wochen noch prügelten, graben Schulter an Schulter, und es ist der [Wirt](xaver), [der](xaver) zuerst auf [ihren](vroni) Handschuh stößt. »[Sie](vroni) atmet!« Vor dem ganzen Dorf drückt [Xaver](xaver) der [Geretteten](vroni) einen Kuss auf die blauen Lippen. Nun weiß es jeder, auch der [Bruder](lukas). [Lukas](lukas) wirft die Schaufel hin.
- attack.past xaver lukas "prügelten"
- injure vroni schwede "unter den Massen"
+ rescue lukas+xaver vroni "graben"
- kiss vroni xaver "Kuss"
- reveal xaver _ "Vor dem ganzen Dorf"
- sibling lukas vroni "Bruder"
- sad lukas "wirft die Schaufel"

== 6 Das Tagebuch des Vaters
Die [Witwe](mutter) [Agnes Thaler](mutter) holt ein Heft aus der Truhe, das [sie](mutter) zwölf Jahre lang verschlossen hielt. Darin steht, mit wem [ihr](mutter) [Mann](vater) am letzten Tag ins Eis ging: mit dem alten [Innerhofer](altwirt), [Xavers](xaver) [Vater](altwirt), [der](altwirt) das Seil durchgeschnitten haben soll. »Den [Sohn](xaver) eines [Mörders](altwirt) küsst [du](vroni) [mir](mutter) nicht«, sagt [sie](mutter) zur [Tochter](vroni). [Vroni](vroni), noch nicht genesen, packt den Rucksack und wankt zur Hütte hinauf. Die [Köchin](noemi) öffnet und fängt [sie](vroni) auf.
- married.past mutter vater "Witwe"
- reveal mutter vroni "Heft"
- parent altwirt xaver "Vater"
+ kill? altwirt vater "durchgeschnitten"
- parent mutter vroni "Tochter"
+ quarrel mutter vroni "küsst du mir nicht"
- recover! vroni "nicht genesen"
- help noemi vroni "fängt"

== 7 Rückflug
[Kai](kai) ist wieder da, mit Rosen und Anwalt, und verlangt von der [Gattin](silke) eine Entscheidung bis Sonntag. Der [Pilot](pilot) erfährt erst jetzt, dass [Silke](silke) daheim nicht nur einen [Mann](kai), sondern auch eine kleine [Tochter](tochter) hat. [Er](pilot) fühlt sich angeschmiert. Nach einem Wortgefecht auf dem Landeplatz fliegt [Matteo](pilot) allein ins Schlechtwetter. Oben auf der Hütte streitet [Xaver](xaver) ab, was im Heft steht; [sein](xaver) [Vater](altwirt) habe [seinem](altwirt) [Freund](vater) das Seil bis zuletzt gehalten. [Vroni](vroni) möchte [ihm](xaver) glauben.
- return kai "wieder da"
- married kai silke "Gattin"
- discover pilot silke "erfährt"
- parent silke tochter "Tochter"
+ betray.past silke pilot "angeschmiert"
+ quarrel pilot silke "Wortgefecht"
- kill! altwirt vater "streitet"
- parent altwirt xaver "Vater"
- friend.past altwirt vater "Freund"

== 8 Absturz
Der Hubschrauber zerschellt am Kar. Während [Unterweger](gendarm) die Suche wegen Nebels abbläst, steigen die verfeindeten [Bergretter](lukas+vroni) zusammen los, und [sie](lukas+vroni) nehmen jemanden mit, [den](kai) keiner gebeten hat: den [Kasseler](kai). [Kai](kai) ist es auch, [der](kai) [seinen](kai) [Nebenbuhler](pilot) im Schnee findet und [ihm](pilot) die eigene Jacke überzieht. Zwei Nächte liegt [Matteo](pilot) im Koma. An [seinem](pilot) Bett sitzen abwechselnd die [Frau](silke), um [die](silke) es geht, und [ihr](silke) [Ehemann](kai), [der](kai) Kaffee bringt.
- injure pilot "zerschellt"
- enemy lukas vroni "verfeindeten"
+ rescue kai+lukas+vroni pilot "findet"
- enemy kai pilot "Nebenbuhler"
- ill pilot "Koma"
- help silke pilot "sitzen"
- married kai silke "Ehemann"

== 9 Gletscherschmelze
Der Gletscher gibt, was er nahm: Am Rand taucht ein Rucksack auf, daneben zwei [Tote](altwirt+vater), aneinandergebunden mit einem heilen Seil. [Lukas](lukas) erkennt die Stiefel des [Vaters](vater), [Xaver](xaver) die Uhr des [seinen](altwirt). Keiner hat den anderen verraten. Vor den Särgen stehen die Familien zum ersten Mal auf derselben Seite des Friedhofs, und [Agnes](mutter) bittet den [Hüttenwirt](xaver), [den](xaver) [sie](mutter) einen Mördersohn nannte, um Vergebung. [Noemi](noemi) verteilt Schnaps. Beim dritten küsst [Lukas](lukas) [sie](noemi).
+ find lukas+xaver altwirt+vater "erkennt"
- die.past altwirt+vater "Tote"
- kill! altwirt vater "heilen Seil"
- betray! altwirt vater "verraten"
- parent vater lukas "Vaters"
+ reconcile mutter xaver "Vergebung"
- kiss lukas noemi "küsst"

== 10 Almabtrieb
[Matteo](pilot) wacht auf und fragt als Erstes nach dem Hubschrauber, als Zweites nach [Silke](silke). [Die](silke) aber hat sich entschieden. [Sie](silke) kehrt mit [ihrem](silke) [Mann](kai), [der](kai) [seinem](kai) [Rivalen](pilot) das Leben rettete, nach [Kassel](@kassel) zurück. Dem [Genesenden](pilot) schreibt [sie](silke) vier Seiten. [Vroni](vroni) ist in Umständen und will nicht, dass es [Xaver](xaver) vor dem Almabtrieb hört. [Ihr](vroni) [Bruder](lukas) sieht [sie](vroni) das Kraut erbrechen, zählt nach und bringt [ihr](vroni) Zwieback. Es ist das erste Geschenk seit zwölf Jahren.
- recover pilot "wacht"
+ breakup silke pilot "entschieden"
- reconcile kai silke "kehrt"
- rescue.past kai pilot "rettete"
- enemy kai pilot "Rivalen"
+ pregnant vroni xaver "Umständen"
- sibling lukas vroni "Bruder"
- discover lukas vroni "zählt"
- gift lukas vroni "Zwieback"

== 11 Wachablöse
Eine [Chefin](vroni) mit Bauch gehört nicht ins Seil, findet [Unterweger](gendarm), und diesmal hat [er](gendarm) recht. [Vroni](vroni) übergibt den Posten dem [Mann](lukas), [der](lukas) ihn immer wollte. Jetzt will der [Nachfolger](lukas) ihn kaum noch, denn [Noemi](noemi) hat gedroht, keinen [Witwenmacher](lukas) zu heiraten. Also heiratet [er](lukas) [sie](noemi) vorher. [Trauzeuge](pilot) ist der [Pilot](pilot) auf Krücken, [der](pilot) beim Tanz der [Krankenschwester](krankenschwester) auf die Zehen steigt und sich dafür bis zum Morgen entschuldigt. [Xaver](xaver) erfährt als Letzter, warum [seine](xaver) [Liebste](vroni) nur Wasser trinkt.
- pregnant vroni xaver "Bauch"
- quit vroni "übergibt"
+ hire lukas vroni "Posten"
- threaten noemi lukas "gedroht"
+ wedding lukas noemi "heiratet"
- advisor pilot lukas "Trauzeuge"
- flirt pilot krankenschwester "entschuldigt"
- couple vroni xaver "Liebste"
- discover xaver vroni "erfährt"

== 12 Quellenfrieden
In der ersten Winternacht bringt [Vroni](vroni) auf der eingeschneiten Hütte ein [Mädchen](baby) zur Welt. Die [Großmutter](mutter), auf Skiern heraufgekommen, hält die Lampe, der frischgebackene [Onkel](lukas) das Telefon. Getauft wird mit Wasser aus der strittigen Quelle, die nun beiden Häusern gehört. Am Taufmahl fehlt nur der ungeduldige [Wirt](xaver), [er](xaver) steht nämlich in der Küche, seit [Noemi](noemi), [seine](xaver) ehemalige [Köchin](noemi), eine eigene Hütte führt. Und aus [Kassel](@kassel) kommt ein Paket für den [Piloten](pilot): zwei Sonnenbrillen, eine heil.
+ birth vroni baby "zur Welt"
- kin baby mutter "Großmutter"
- help mutter vroni "Lampe"
- kin baby lukas "Onkel"
- celebrate _ baby "Getauft"
- boss.past xaver noemi "ehemalige"
- create noemi "führt"
- gift _ pilot "Paket"
