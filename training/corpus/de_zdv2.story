%series Das Kloster von Santa Orsola
%lang de
%genre historical convent mystery, Umbria 1587, encyclopaedia episode list in long sentences
%cast ginevra | Ginevra Baldini; Ginevra | f
%cast aebtissin | Mutter Scolastica; Scolastica | f
%cast priorin | Schwester Perpetua; Perpetua | f
%cast lucrezia | Lucrezia | f
%cast baldini | Messer Baldini; Baldini | m
%cast tiberio | Tiberio Conti; Tiberio | m
%cast bischof | Bischof Malaspina; Malaspina | m
%cast arzt | Maestro Yehuda; Yehuda | m
%cast salome | Salome | f
%cast gaertner | Ciro | m
%cast moench | - | m
%cast kind | Felice | m
%cast raeuber | Rosso | m
%cast schreiber | - | m

== 1
Weil [sie](ginevra) den von [ihrem](ginevra) [Vater](baldini), dem [Tuchhändler](baldini) [Messer Baldini](baldini), ausgesuchten [Bräutigam](tiberio) [Tiberio Conti](tiberio) nicht nehmen will, wird die neunzehnjährige [Ginevra](ginevra) zu den Schwestern von [Santa Orsola](#orsola) gebracht, wo [Mutter Scolastica](aebtissin) mit harter Hand regiert. Im Schlafsaal schließt die [Novizin](ginevra) Bekanntschaft mit [Lucrezia](lucrezia), [die](lucrezia) seit fünf Jahren kein Wort mehr spricht und sich durch Zeichen verständigt. Als [Ginevra](ginevra) nachts ein Wimmern hinter der Kapellenwand vernimmt, legt [ihr](ginevra) die [Stumme](lucrezia), zitternd wie Espenlaub, die Hand auf den Mund.
- parent baldini ginevra "Vater"
- engaged? ginevra tiberio "Bräutigam"
+ reject ginevra tiberio "nicht nehmen"
+ move ginevra "gebracht" #orsola
- boss aebtissin _ "regiert"
- meet ginevra lucrezia "Bekanntschaft"
- discover ginevra "vernimmt"
- sad lucrezia "zitternd"

== 2
Die [Priorin](priorin) [Schwester Perpetua](priorin), [die](priorin) sich seit Langem Hoffnung auf den Stab der [Äbtissin](aebtissin) macht und keine Gelegenheit auslässt, [dieser](aebtissin) zu schaden, berichtet [Bischof Malaspina](bischof) brieflich von Unregelmäßigkeiten im Weinkeller. Der [Bischof](bischof), ein [Vetter](bischof) [Scolasticas](aebtissin), zerreißt das Schreiben. [Maestro Yehuda](arzt), [der](arzt) als einziger Mann neben dem [Gärtner](gaertner) die Klausur betreten darf, lässt eine der Schwestern zur Ader und steckt beim Hinausgehen [Lucrezia](lucrezia) ein Fläschchen zu, was [Ginevra](ginevra), hinter dem Lesepult kauernd, nicht verborgen bleibt.
- enemy aebtissin priorin "zu schaden"
+ accuse priorin aebtissin "berichtet"
- kin aebtissin bischof "Vetter"
- reject bischof priorin "zerreißt"
- treat _ arzt "zur Ader"
- gift arzt lucrezia "steckt"
+ discover ginevra arzt+lucrezia "nicht verborgen"

== 3
[Ginevra](ginevra), [deren](ginevra) Neugier stärker als [ihre](ginevra) Furcht ist, folgt der [Schweigenden](lucrezia) nach der Mette in einen zugemauerten Gang und findet dort einen vierjährigen [Jungen](kind), [der](kind) nie die Sonne gesehen hat: [Felice](kind), [Lucrezias](lucrezia) [Sohn](kind), [dessen](kind) Vater niemand kennt. Da [er](kind) vor Fieber glüht, hat [ihm](kind) der jüdische [Heilkundige](arzt) Tropfen bereitet, die freilich nicht anschlagen. Die [Mutter](lucrezia) fällt der [Entdeckerin](ginevra) zu Füßen und fleht mit gefalteten Händen um Verschwiegenheit, die [ihr](lucrezia) [Ginevra](ginevra), [die](ginevra) selbst früh [ihre](ginevra) Mutter verlor, unter Eid gelobt.
- investigate ginevra lucrezia "folgt"
+ discover ginevra kind "findet"
- parent lucrezia kind "Sohn"
- ill kind "Fieber"
- treat kind arzt "Tropfen"
- help? ginevra lucrezia "fleht"
- die.past _ "verlor"
- help ginevra lucrezia "gelobt"

== 4
[Tiberio Conti](tiberio), in [seiner](tiberio) Ehre gekränkt, reitet mit vier Bewaffneten vor das Tor und verlangt die Herausgabe [seiner](tiberio) [Versprochenen](ginevra); [Scolastica](aebtissin) lässt siedendes Wasser von der Mauer gießen, wobei sich der [Freier](tiberio) den Arm verbrüht. Den [Verletzten](tiberio) versorgt [Salome](salome), die kluge [Tochter](salome) des [Arztes](arzt), in [deren](salome) Stube [er](tiberio) sich zum ersten Mal in [seinem](tiberio) Leben zu langweilen vergisst. Im Kräutergarten verrät der [Gärtner](gaertner) [Ciro](gaertner), vom Wein gesprächig geworden, der [Priorin](priorin), dass nachts Milch aus der Küche verschwinde, und zwar mehr, als eine Katze trinkt.
- sad tiberio "gekränkt"
- travel tiberio "reitet"
- engaged? ginevra tiberio "Versprochenen"
+ attack aebtissin tiberio "siedendes Wasser"
- injure tiberio aebtissin "verbrüht"
- treat tiberio salome "versorgt"
- parent arzt salome "Tochter"
- happy tiberio "zu langweilen vergisst"
+ reveal gaertner priorin "verrät"
- steal _ "verschwinde"

== 5
[Perpetua](priorin) legt sich auf die Lauer. [Sie](priorin) sieht [Lucrezia](lucrezia). Die [Stumme](lucrezia) trägt einen Krug. [Perpetua](priorin) packt [sie](lucrezia) am Schleier. Da tritt [Ginevra](ginevra) dazwischen. Die Milch, behauptet [Ginevra](ginevra), sei für [sie](ginevra). Die [Lügnerin](ginevra) muss drei Tage in den Karzer. [Lucrezia](lucrezia) dankt [ihr](ginevra) mit Blicken. Wasser bringt [ihr](ginevra) nur [Ciro](gaertner). [Er](gaertner) bereut [sein](gaertner) Geschwätz. Kuchen schickt [Salome](salome). Wem vertraut [Scolastica](aebtissin)? Niemandem.
- investigate priorin "auf die Lauer"
+ discover priorin lucrezia "sieht"
- attack priorin lucrezia "packt"
+ help ginevra lucrezia "dazwischen"
- betray ginevra priorin "behauptet"
- arrest _ ginevra "Karzer"
- help gaertner ginevra "bringt"
- sad gaertner "bereut"
- gift salome ginevra "Kuchen"

== 6
Auf Drängen [seines](bischof) [Schreibers](schreiber), [der](schreiber) heimlich im Sold der [Priorin](priorin) steht, entsendet [Malaspina](bischof) einen [Dominikaner](moench), [der](moench) sämtliche Nonnen einzeln vernimmt und nach altem Brauch mit der Frage beginnt, ob sie den Teufel gesehen hätten. [Mutter Scolastica](aebtissin), [die](aebtissin) bei der Erwähnung eines Kindes erbleicht, gibt keinerlei Auskunft. Indessen lässt [Baldini](baldini), [dessen](baldini) Geschäfte ohne das Geld der Conti vor dem Ruin stehen, [seiner](baldini) [Tochter](ginevra) ausrichten, entweder heirate [sie](ginevra) bis Ostern oder [er](baldini) erkenne [sie](ginevra) nicht länger als [sein](baldini) Kind an.
- boss bischof schreiber "Schreibers"
- boss priorin schreiber "im Sold"
- betray schreiber bischof "heimlich"
+ investigate moench _ "vernimmt"
- sad aebtissin "erbleicht"
- reveal! aebtissin moench "keinerlei Auskunft"
- lose? baldini "Ruin"
- parent baldini ginevra "Tochter"
+ threaten baldini ginevra "entweder"
- wedding? _ ginevra "heirate"

== 7
Der [Inquisitor](moench) stößt auf den zugemauerten Gang, findet ihn jedoch leer, denn [Yehuda](arzt) hat den genesenen [Jungen](kind) in einem Korb voll Leinen hinausgeschmuggelt und bei [Salome](salome) untergebracht, [die](salome) [ihn](kind) vor den Nachbarn als Waise aus [Spoleto](@spoleto) ausgibt. [Tiberio](tiberio), noch immer unter dem Vorwand [seines](tiberio) Arms täglicher Gast des Hauses, schnitzt dem [Kleinen](kind) ein Pferd und hat der [Tochter](salome) des [Gelehrten](arzt) längst [sein](tiberio) Herz geschenkt, obgleich ein Christ und eine Jüdin nach dem Gesetz einander nicht einmal die Hand reichen dürfen.
+ discover moench "stößt"
- recover kind "genesenen"
+ rescue arzt kind "hinausgeschmuggelt"
- move kind salome "untergebracht"
- betray salome _ "ausgibt"
- gift tiberio kind "Pferd"
- parent arzt salome "Tochter"
- love tiberio salome "Herz geschenkt"

== 8
[Scolastica](aebtissin) ruft [Ginevra](ginevra) zu sich und enthüllt [ihr](ginevra) unter dem Siegel der Beichte, dass [Lucrezia](lucrezia) [ihre](aebtissin) eigene [Nichte](lucrezia) ist und [Felice](kind) von keinem anderen abstammt als von [Malaspina](bischof), [der](bischof) das damals siebzehnjährige [Mädchen](lucrezia) bei einer Visitation in [seine](bischof) Gewalt brachte. Vor Entsetzen sei die [Ärmste](lucrezia) verstummt; [sie](aebtissin) selbst habe geschwiegen, um den Orden zu schützen, und bereue es jede Nacht. Die [Novizin](ginevra), außer sich vor Zorn über die [Vorsteherin](aebtissin), stürzt hinaus und prallt auf die lauschende [Perpetua](priorin).
+ reveal aebtissin ginevra "enthüllt"
- kin aebtissin lucrezia "Nichte"
- parent bischof kind "abstammt"
- attack.past bischof lucrezia "Gewalt"
- sad lucrezia "Entsetzen"
- reveal.past! aebtissin "geschwiegen"
- sad aebtissin "bereue"
- sad ginevra aebtissin "Zorn"
+ discover priorin bischof "lauschende"

== 9
Im Besitz eines Geheimnisses, mit dem [sie](priorin) zwei Leute zugleich zu Fall bringen kann, sucht die [Priorin](priorin) den [Bischof](bischof) auf und nennt [ihren](priorin) Preis, nämlich den Äbtissinnenstab. Der [Kirchenfürst](bischof) willigt zum Schein ein, beauftragt aber den [Räuber](raeuber) [Rosso](raeuber), die [Mitwisserin](priorin) auf dem Heimweg zu beseitigen. [Ciro](gaertner), [der](gaertner) die [Überfallene](priorin) halb tot im Graben entdeckt, trägt [sie](priorin) zum [Maestro](arzt), und es ist ausgerechnet [Lucrezia](lucrezia), [die](lucrezia) an [ihrem](priorin) Lager wacht und [ihr](priorin) löffelweise Brühe einflößt.
- travel priorin bischof "sucht"
+ threaten priorin bischof "Preis"
- betray bischof priorin "zum Schein"
- hire raeuber bischof "beauftragt"
- kill? raeuber priorin "beseitigen"
+ attack raeuber priorin "Überfallene"
- injure priorin raeuber "halb tot"
- find gaertner priorin "entdeckt"
- rescue gaertner priorin "trägt"
- help lucrezia priorin "wacht"

== 10
Beschämt von so viel Güte, gelobt [Perpetua](priorin) Besserung und söhnt sich mit [Scolastica](aebtissin) aus, mit [der](aebtissin) [sie](priorin) dreißig Jahre lang um Schlüssel und Stühle gestritten hatte. Der [Mönch](moench), [dem](moench) beide [Frauen](aebtissin+priorin) nun die Wahrheit sagen, zeigt sich weniger überrascht als besorgt, da ein Prozess gegen einen Bischof nur in [Rom](@rom) geführt werden kann und die einzige [Zeugin](lucrezia) nicht spricht. In derselben Nacht werden [Felice](kind) und [Salome](salome) von Maskierten verschleppt; dem [Heilkundigen](arzt), [der](arzt) sich ihnen entgegenstellt, schlägt man mit der Laterne den Schädel ein.
- sad priorin "Beschämt"
+ reconcile aebtissin priorin "söhnt"
- quarrel.past aebtissin priorin "gestritten"
- reveal aebtissin+priorin moench "Wahrheit sagen"
- sad moench "besorgt"
+ abduct _ kind+salome "verschleppt"
+ kill _ arzt "Schädel ein"

== 11
[Tiberio](tiberio) und [Ginevra](ginevra), [die](ginevra) einander zum ersten Mal ohne Groll gegenüberstehen, machen gemeinsame Sache: [Sie](ginevra) lockt den [Schreiber](schreiber) mit einem gefälschten Brief aus dem Palast, [er](tiberio) entlockt [ihm](schreiber) mit dem Degen am Hals das Versteck. In der Mühle von [Rosso](raeuber) kommt es zum Kampf, in dem der [Bandit](raeuber) fällt und der [Edelmann](tiberio) die [Waise](salome) und das [Kind](kind) befreit. [Salome](salome), vom Tod [ihres](salome) [Vaters](arzt) noch wie betäubt, lässt sich von [ihm](tiberio) aufs Pferd heben und weint an [seiner](tiberio) Schulter, bis die Türme von [Perugia](@perugia) auftauchen.
- reconcile ginevra tiberio "ohne Groll"
- colleague.start ginevra tiberio "gemeinsame Sache"
- betray ginevra schreiber "gefälschten Brief"
- threaten tiberio schreiber "Degen"
- reveal schreiber tiberio "Versteck"
- die raeuber "fällt"
+ rescue tiberio kind+salome "befreit"
- parent arzt salome "Vaters"
- die.past arzt "Tod"
- sad salome "weint"
- help tiberio salome "heben"

== 12
Bei der Fronleichnamsprozession, als [Malaspina](bischof) eben den Segen erteilen will, tritt [Lucrezia](lucrezia) aus der Reihe, [ihren](lucrezia) [Sohn](kind) an der Hand, und spricht: „[Er](bischof) ist es.“ Es sind [ihre](lucrezia) ersten Worte seit fünf Jahren, und sie genügen; der päpstliche Gesandte lässt den [Bischof](bischof) noch auf dem Platz in Ketten legen. [Baldini](baldini), [den](baldini) ein neuer Vertrag vor dem Bankrott bewahrt hat, bittet [seine](baldini) [Älteste](ginevra) heim, doch [Ginevra](ginevra) legt aus freien Stücken die Gelübde ab. [Tiberio](tiberio) verlässt mit [Salome](salome), [deren](salome) Glauben [er](tiberio) annehmen will, das Land.
- parent lucrezia kind "Sohn"
- recover lucrezia "ersten Worte"
+ accuse lucrezia bischof "ist es"
+ arrest _ bischof "in Ketten"
- find baldini "Vertrag"
- parent baldini ginevra "Älteste"
- return? ginevra baldini "heim"
- reject ginevra baldini "Gelübde"
+ travel salome+tiberio "verlässt"
