%series Haus am Glasofen
%lang de
%genre Familiensaga über drei Generationen, Klappentext und Kapitelübersicht
%cast wendelin | Wendelin Gläser; Wendelin | m
%cast apollonia | Apollonia Gläser; Apollonia | f
%cast konrad | Konrad Gläser; Konrad | m
%cast bertram | Bertram Gläser; Bertram | m
%cast mathilde | Mathilde Gläser; Mathilde | f
%cast jakub | Jakub Horák; Jakub | m
%cast friederun | Friederun Lotz; Friederun | f
%cast lotz | Kommerzienrat Lotz; Lotz | m
%cast severin | Severin | m
%cast ilse | Ilse | f
%cast nelly | Nelly Carpenter; Nelly | f
%cast feldarzt | Dr. Sommerfeld; Sommerfeld | m
%cast notar | Justizrat Puhl; Puhl | m
%cast rosalind | Rosalind | f

== 1 1911: Die Glut
In [Lauscha](@lauscha) leitet [Wendelin Gläser](wendelin) die älteste Hütte des Tals, streng, fromm und ohne Nachsicht für [seine](wendelin) drei [Kinder](bertram+konrad+mathilde). [Konrad](konrad), der [Erstgeborene](konrad), soll nach dem Willen des [Patriarchen](wendelin) die pausbäckige [Tochter](friederun) des [Kommerzienrats Lotz](lotz) zur Frau nehmen, damit der Ofen mit [dessen](lotz) Kohle brennt. [Er](konrad) fügt sich. [Mathilde](mathilde) dagegen trifft sich am Schleifrad mit dem böhmischen [Gesellen](jakub) [Jakub Horák](jakub), [der](jakub) [ihr](mathilde) einen gläsernen Schwan geblasen hat. [Bertram](bertram), der [Jüngste](bertram), sieht beim Kirschenpflücken, wo [ihre](mathilde) Hände liegen, und verrät es niemandem.
- parent wendelin bertram+konrad+mathilde "Kinder"
+ wedding? friederun konrad "Frau nehmen"
- parent lotz friederun "Tochter"
- affair jakub mathilde "trifft"
- create jakub "geblasen"
- gift jakub mathilde "geblasen"
- discover bertram jakub+mathilde "sieht"
- reveal! bertram "verrät"

== 2 1912: Kranz und Schleier
[Friederun Lotz](friederun) wird mit großem Gepränge [Konrads](konrad) Angetraute, obwohl [sie](friederun) dem [Falschen](konrad) Treue gelobt: Seit dem Tanzkurs gehört [ihr](friederun) Herz [Bertram](bertram), dem [Schwager](bertram). Auf der Hochzeitstafel verschüttet [Apollonia](apollonia), [Wendelins](wendelin) [Frau](apollonia), den Wein, ein böses Omen, wie die Tanten tuscheln. In derselben Nacht klettert [Mathilde](mathilde) aus dem Fenster, um mit [Jakub](jakub) über die Grenze zu gehen. [Er](jakub) wartet am Forsthaus vergebens. [Wendelin](wendelin) hat [sie](mathilde) auf halber Strecke eingeholt und in die Dachkammer gesperrt.
+ wedding friederun konrad "Angetraute"
- love friederun bertram "Herz"
- kin bertram friederun "Schwager"
- married apollonia wendelin "Frau"
- flee? jakub+mathilde "Grenze"
- find wendelin mathilde "eingeholt"
+ abduct wendelin mathilde "gesperrt"

== 3 1913: Stille Monate
Der [Geselle](jakub) wird vom Hof gejagt, einen Zahn ärmer, und erfährt nicht, dass [Mathilde](mathilde) ein Kind unter dem Herzen trägt. [Apollonia](apollonia) reist mit [ihr](mathilde) an die [Ostsee](@ostsee), wo der kleine [Severin](severin) geboren wird; als [sie](apollonia+mathilde) heimkommen, heißt es, [er](severin) sei [Apollonias](apollonia) Nachzügler. [Mathilde](mathilde) muss fortan den eigenen [Sohn](severin) Brüderchen nennen. [Konrad](konrad) flüchtet vor [seiner](konrad) kühlen [Gemahlin](friederun) in die Arbeit. [Bertram](bertram) spielt [ihr](friederun) des Abends Schubert vor, stets bei offener Tür.
- quit jakub wendelin "gejagt"
- injure jakub "Zahn ärmer"
- pregnant mathilde jakub "unter dem Herzen"
- discover! jakub mathilde "erfährt nicht"
- travel apollonia+mathilde "reist" @ostsee
+ birth mathilde severin "geboren"
- return apollonia+mathilde "heimkommen"
+ betray apollonia+mathilde _ "Nachzügler"
- parent! apollonia severin "Nachzügler"
- parent mathilde severin "Sohn"
- sibling! mathilde severin "Brüderchen"
- married friederun konrad "Gemahlin"
- create bertram "Schubert"

== 4 1914: Einberufen
Beide [Brüder](bertram+konrad) rücken ein. Auf dem Bahnsteig gibt [Friederun](friederun) [ihrem](friederun) [Gatten](konrad) die Hand und [Bertram](bertram) den Schal, noch warm vom Hals. [Konrad](konrad) sieht es und sagt vier Wochen lang kein Wort zu [ihm](bertram). Bei [Ypern](@ypern) trifft den [Jüngeren](bertram) ein Granatsplitter; der [Ältere](konrad) schleppt [ihn](bertram) unter Feuer ins Lazarett. [Feldarzt](feldarzt) [Dr. Sommerfeld](feldarzt) nimmt [Bertram](bertram) das linke Bein ab. Wenige Stunden später ist [Konrad](konrad) tot, erwischt beim Wasserholen. [Sein](konrad) letzter Brief, an [Friederun](friederun) gerichtet, steckt in [Bertrams](bertram) Tornister und bleibt ungeöffnet.
- sibling bertram konrad "Brüder"
- married friederun konrad "Gatten"
- gift friederun bertram "Schal"
- discover konrad bertram+friederun "sieht"
- injure bertram "Granatsplitter"
+ rescue konrad bertram "schleppt"
- treat bertram feldarzt "nimmt"
+ die konrad "tot"

== 5 1915: Heimkehr
Als [Bertram](bertram) auf Krücken ins Tal humpelt, fällt [Apollonia](apollonia) auf die Knie, zur Hälfte vor Glück, zur Hälfte vor Schmerz um den [Gefallenen](konrad). [Friederun](friederun), [die](friederun) schwarze Borten trägt, ohne eine Träne zu finden, pflegt [ihn](bertram) ein Jahr lang. [Wendelin](wendelin) ertappt [die beiden](bertram+friederun) über einem Notenblatt, Mund an Mund, und verstößt den [Sohn](bertram) auf der Stelle. Da geschieht das Unerhörte: [Mathilde](mathilde) stellt sich vor den [Bruder](bertram) und droht, vor der ganzen Gemeinde zu sagen, wessen Kind der [Nachzügler](severin) ist. Der [Alte](wendelin) weicht zurück.
+ return bertram "humpelt"
- happy apollonia bertram "Glück"
- sad apollonia konrad "Schmerz"
- die.past konrad "Gefallenen"
- sad! friederun konrad "Träne"
- treat bertram friederun "pflegt"
- discover wendelin bertram+friederun "ertappt"
+ kiss bertram friederun "Mund an Mund"
- reject wendelin bertram "verstößt"
- parent wendelin bertram "Sohn"
- help mathilde bertram "stellt"
- sibling bertram mathilde "Bruder"
+ threaten mathilde wendelin "droht"
- reveal? mathilde _ "sagen"

== 6 1919: Ein Fremder aus Böhmen
Der Krieg ist verloren, das Tal hungert, und [Kommerzienrat Lotz](lotz) kauft Schuldscheine auf. Da hält ein Automobil vor der Hütte. Ein eleganter [Herr](jakub) mit Goldzahn steigt aus, und [Mathilde](mathilde) lässt den Wäschekorb los: [Jakub Horák](jakub), inzwischen [Herr](jakub) über drei Fabriken. [Severin](severin), sechs Jahre alt, fragt den [Gast](jakub), ob [er](jakub) [ihm](severin) auch einen Schwan machen könne. [Jakub](jakub) betrachtet die Ohren des [Jungen](severin), die [seine](jakub) eigenen sind. Am Abend bittet [er](jakub) [Mathilde](mathilde) um [ihre](mathilde) Hand. [Sie](mathilde) fragt, warum [er](jakub) nie geschrieben habe. [Er](jakub) schrieb vierzig Briefe.
+ return jakub "steigt"
- create? jakub "machen"
- discover jakub severin "Ohren"
- parent jakub severin "Ohren"
+ propose jakub mathilde "Hand"
- create.past jakub "schrieb"

== 7 1920: Vierzig Briefe
[Apollonia](apollonia) hat sie alle aufgehoben, verschnürt und in der Truhe versenkt. [Mathilde](mathilde) findet das Bündel, als die [Mutter](apollonia) mit Grippe darniederliegt, und liest bis zum Morgen. Statt zu schreien, setzt [sie](mathilde) sich ans Bett und kühlt der [Kranken](apollonia) die Stirn. [Apollonia](apollonia) stirbt mit [Mathildes](mathilde) Verzeihung. Nach dem Trauerjahr wird in [Gablonz](@gablonz) geheiratet; [Severin](severin), [dem](severin) man endlich erklärt hat, wer [er](severin) ist, trägt die Ringe und ein finsteres Gesicht. [Wendelin](wendelin) erscheint nicht. [Er](wendelin) hat [Puhl](notar) bestellt, den [Notar](notar), und streicht die [Tochter](mathilde) aus dem Testament.
- betray.past apollonia jakub+mathilde "versenkt"
+ find mathilde "findet"
- parent apollonia mathilde "Mutter"
- ill apollonia "Grippe"
- help mathilde apollonia "kühlt"
+ die apollonia "stirbt"
- reconcile apollonia mathilde "Verzeihung"
+ wedding jakub mathilde "geheiratet" @gablonz
- reveal _ severin "erklärt"
- sad severin "finsteres"
- advisor notar wendelin "Notar"
- parent wendelin mathilde "Tochter"
- lose mathilde "streicht"

== 8 1924: Inflation
[Bertram](bertram) und [Friederun](friederun) leben in wilder Ehe im Torhaus, denn vor dem Altar will [sie](friederun) nicht noch einmal lügen. [Ihre](friederun) [Tochter](ilse) [Ilse](ilse) kommt mit einem Herzfehler auf die Welt. Um die Klinik in [Jena](@jena) zu bezahlen, nimmt [Bertram](bertram) bei [Lotz](lotz) eine Summe auf, die sich über Nacht verhundertfacht. Der [Großvater](lotz) besteht auf jedem Pfennig. Da öffnet [Friederun](friederun) endlich [Konrads](konrad) letzten Brief: [Er](konrad) habe alles gewusst, gebe [sie](friederun) frei und hinterlasse [ihr](friederun) den Wald am [Rennsteig](@rennsteig). Der Wald rettet das [Kind](ilse), nicht der [Kommerzienrat](lotz).
+ couple bertram friederun "wilder Ehe"
- birth friederun ilse "Welt"
- parent friederun ilse "Tochter"
- ill ilse "Herzfehler"
- find bertram "Summe"
- kin ilse lotz "Großvater"
- discover.past konrad bertram+friederun "gewusst"
+ gift konrad friederun "hinterlasse"
- rescue _ ilse "rettet"
- rescue! lotz ilse "nicht der"

== 9 1929: Die Amerikanerin
[Nelly Carpenter](nelly), [Einkäuferin](nelly) eines Warenhauses in [Chicago](@chicago), bestellt fünfzigtausend Christbaumkugeln und verdreht nebenbei [Severin](severin) den Kopf. [Er](severin) ist sechzehn, [sie](nelly) vierundzwanzig; [sie](nelly) lacht [ihn](severin) aus und schenkt [ihm](severin) zum Trost ein Fahrtenbuch. Der gekränkte [Jüngling](severin) wirft die Musterkollektion gegen die Wand. [Wendelin](wendelin), fast blind, tastet sich durch die Scherben und reicht dem [Enkel](severin) zum ersten Mal eine Pfeife: [Er](severin) möge neu anfangen. Im Oktober kracht die Börse, die Bestellung wird storniert, und [Lotz](lotz) lässt die Hütte versteigern.
- love severin nelly "verdreht"
+ reject nelly severin "lacht"
- gift nelly severin "Fahrtenbuch"
- sad severin nelly "gekränkte"
- ill wendelin "blind"
- gift wendelin severin "Pfeife"
- kin severin wendelin "Enkel"
- help wendelin severin "neu anfangen"
+ lose wendelin "versteigern"

== 10 1930: Unter dem Hammer
Den Zuschlag erhält ein unbekannter [Bieter](jakub) aus [Gablonz](@gablonz). [Jakub](jakub), einst mit Fußtritten verabschiedet, ist nun [Herr](jakub) der Hütte und könnte den [Schwiegervater](wendelin) hinauswerfen. [Mathilde](mathilde) legt [ihm](jakub) den Schwan auf den Schreibtisch, mehr nicht. [Er](jakub) behält den [Alten](wendelin) als Meister, setzt [Bertram](bertram) als Prokuristen ein und macht [Severin](severin) zum Lehrling. [Wendelin](wendelin) bläst [seine](wendelin) letzte Kugel und entschläft auf der Ofenbank, die Hand der [Tochter](mathilde) in der [seinen](wendelin). An [seinem](wendelin) Sarg streiten sich [Bertram](bertram) und [Mathilde](mathilde), wer die Rede halten darf.
+ find jakub "Zuschlag"
- quit.past jakub "verabschiedet"
- kin jakub wendelin "Schwiegervater"
- quit? wendelin jakub "hinauswerfen"
- boss jakub wendelin "behält"
- hire bertram jakub "setzt"
- hire severin jakub "macht"
- create wendelin "bläst"
+ die wendelin "entschläft"
- parent wendelin mathilde "Tochter"
- quarrel bertram mathilde "streiten"

== 11 1938: Der letzte Schwan
[Ilse](ilse), mittlerweile vierzehn, verbirgt im Kohlenkeller ein gleichaltriges [Mädchen](rosalind): [Rosalind](rosalind), die [Tochter](rosalind) jenes jüdischen [Doktors Sommerfeld](feldarzt), [der](feldarzt) [ihrem](ilse) [Vater](bertram) einst das Leben erhalten hat. Man hat [ihn](feldarzt) in der Nacht zuvor aus dem Bett geholt und weggebracht. [Bertram](bertram) schnallt [sein](bertram) Holzbein an und geht aufs Amt, um für den [Arzt](feldarzt) zu bürgen; [er](bertram) kommt mit blutiger Nase zurück. [Severin](severin) kabelt nach [Chicago](@chicago). [Nelly](nelly), [die](nelly) den [Halbwüchsigen](severin) von damals nie ganz vergessen hat, schickt zwei Schiffskarten und ein Wort: „Sofort.“ In Holzwolle gebettet fährt der Schwan mit.
+ help ilse rosalind "verbirgt"
- parent feldarzt rosalind "Tochter"
- parent bertram ilse "Vater"
- rescue.past feldarzt bertram "erhalten"
+ arrest _ feldarzt "weggebracht"
- travel bertram "geht"
- help? bertram feldarzt "bürgen"
- injure bertram "blutiger Nase"
- return bertram "zurück"
+ gift nelly severin "Schiffskarten"
