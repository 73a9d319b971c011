%series Amalfi im Herzen
%lang de
%genre telenovela about a lemon-liqueur dynasty, Italian coast, translated preview texts
%cast ginevra | Ginevra Sorrentino; Ginevra | f
%cast lodovico | Lodovico Sorrentino; Lodovico | m
%cast celeste | Celeste Sorrentino; Celeste | f
%cast fabrizio | Fabrizio Esposito; Fabrizio | m
%cast nunzia | Nunzia Esposito; Nunzia | f
%cast bastiano | Bastiano | m
%cast orsola | Contessa Orsola; Orsola | f
%cast renzo | Commissario Renzo Gatti; Gatti; Renzo | m
%cast immacolata | Suor Immacolata; Immacolata | f
%cast ahn | - | m
%cast altesposito | - | m
%cast erstefrau | - | f
%cast heinrich | Heinrich Volz; Volz | m
%cast ortrud | Ortrud Volz; Ortrud | f
%cast fischer | - | m
%cast aerztin | Dottoressa Perna; Perna | f
%cast baby | - | f
%cast esel | Garibaldi | m

== 1
Heimgekehrt aus [Mailand](@mailand), findet [Ginevra](ginevra) die Zitronengärten der [Sorrentinos](celeste+ginevra+lodovico) verdorrt vor und den [Vater](lodovico) gealtert. [Lodovico](lodovico), Likörfabrikant in dritter Generation, hat beim Kartenspiel die Hälfte [seiner](lodovico) Terrassen an die [Contessa Orsola](orsola) verloren. Jetzt soll [Celeste](celeste), die sanfte [Jüngste](celeste), den deutschen [Großhändler](heinrich) [Heinrich Volz](heinrich) nehmen, einen [Witwer](heinrich) mit kalten Händen. [Ginevra](ginevra) tobt. Am Brunnen stößt [sie](ginevra) einen [Eseltreiber](fabrizio) samt Esel [Garibaldi](esel) ins Becken. „[Fabrizio](fabrizio)“, stellt [er](fabrizio) sich vor, triefend. „Und [du](ginevra) bist noch schöner, wenn [du](ginevra) dich entschuldigst.“
- return ginevra "Heimgekehrt"
- parent lodovico ginevra "Vater"
+ lose lodovico orsola "verloren"
- wedding? celeste heinrich "nehmen"
- parent lodovico celeste "Jüngste"
- married.past _ heinrich "Witwer"
- sad ginevra "tobt"
- attack ginevra fabrizio "stößt"
+ meet fabrizio ginevra "stellt"
- flirt fabrizio ginevra "schöner"
- die.past _ "Witwer"

== 2
[Celeste](celeste) hat ein Geheimnis: Seit dem Karneval liebt [sie](celeste) den [Polizisten](renzo) [Renzo Gatti](renzo), mit [dem](renzo) [sie](celeste) nie mehr als drei Worte gewechselt hat. Als [Volz](heinrich) [ihr](celeste) ein Perlenhalsband anlegt, sinkt [sie](celeste) in Ohnmacht. [Ginevra](ginevra) bietet dem [Deutschen](heinrich) die Stirn und sich selbst als Buchhalterin: Binnen eines Jahres zahle [sie](ginevra) alles zurück, wenn [er](heinrich) so lange warte. [Er](heinrich) schlägt ein, mit einem Blick, der [Fabrizio](fabrizio), am Tor mit dem Esel, gar nicht gefällt. [Dessen](fabrizio) [Mutter](nunzia) [Nunzia](nunzia) warnt: Ein Esposito habe bei denen da oben nichts zu suchen, [sein](fabrizio) [Vater](bastiano) wisse, warum.
- love celeste renzo "liebt"
- gift heinrich celeste "Perlenhalsband"
- ill celeste "Ohnmacht"
- quarrel ginevra heinrich "Stirn"
+ hire? ginevra heinrich "Buchhalterin"
- hire ginevra heinrich "schlägt"
- jealous fabrizio heinrich "gar nicht gefällt"
- parent nunzia fabrizio "Mutter"
- parent bastiano fabrizio "Vater"

== 3
In den alten Geschäftsbüchern entdeckt [Ginevra](ginevra), dass das Rezept des Likörs gar nicht von [ihrem](ginevra) [Urgroßvater](ahn) stammt, sondern einem gewissen [Esposito](altesposito) abgeluchst wurde, für ein Paar Stiefel. [Sie](ginevra) zeigt [Fabrizio](fabrizio) die Seite. Statt zu triumphieren, reißt [er](fabrizio) sie heraus und verbrennt sie: Geerbter Groll schmecke bitter. [Ihr](fabrizio+ginevra) erster Kuss riecht nach Rauch. [Suor Immacolata](immacolata), [Lodovicos](lodovico) leibliche [Schwester](immacolata), sieht [die beiden](fabrizio+ginevra) vom Klosterturm aus, bekreuzigt sich und bestellt die [Nichte](ginevra) zur Beichte. [Sie](immacolata) kenne [Bastianos](bastiano) Augen, sagt [sie](immacolata), nur zu gut.
- discover ginevra _ "entdeckt"
- kin ahn ginevra "Urgroßvater"
- betray.past _ altesposito "abgeluchst"
- reveal ginevra fabrizio "zeigt"
+ kiss fabrizio ginevra "Kuss"
- sibling immacolata lodovico "Schwester"
- discover immacolata fabrizio+ginevra "sieht"
- kin ginevra immacolata "Nichte"
- invite immacolata ginevra "bestellt"
+ love.past? immacolata bastiano "nur zu gut"

== 4
Die [Nonne](immacolata) redet: Vor dem Schleier hatte [sie](immacolata) einen [Liebsten](bastiano), [Bastiano](bastiano) den [Fischer](bastiano), und [ihr](immacolata) [Bruder](lodovico) ließ [ihn](bastiano) in jener Nacht, als [sie](bastiano+immacolata) fliehen wollten, von drei Männern zusammenschlagen. Seither hinke [er](bastiano); geheiratet habe [er](bastiano) [Nunzia](nunzia) aus Trotz. [Ginevra](ginevra) stellt den [Vater](lodovico) zur Rede. [Lodovico](lodovico) streitet nichts ab und verlangt nur, dass [sie](ginevra) den [Eseltreiber](fabrizio) aufgebe. Unterdessen nähert sich [Volz'](heinrich) [Schwester](ortrud) [Ortrud](ortrud) der Stadt, eine [Dame](ortrud) mit Fernglas, [die](ortrud) schon zwei Schwägerinnen beerdigt hat.
- reveal immacolata ginevra "redet"
- couple.past bastiano immacolata "Liebsten"
- sibling immacolata lodovico "Bruder"
- flee.past? bastiano+immacolata "fliehen"
+ attack.past lodovico bastiano "zusammenschlagen"
- injure.past bastiano "hinke"
- wedding.past bastiano nunzia "geheiratet"
- parent lodovico ginevra "Vater"
- quarrel ginevra lodovico "zur Rede"
- breakup? ginevra fabrizio "aufgebe"
- sibling heinrich ortrud "Schwester"
- travel ortrud "nähert"
- die.past _ "beerdigt"
- kin.past _ ortrud "Schwägerinnen"
- reveal lodovico ginevra "streitet nichts ab"

== 5
[Celeste](celeste) wird beim Perlentauchen – so nennt [sie](celeste) es, wenn [sie](celeste) das Halsband [ihres](celeste) [Freiers](heinrich) ins Meer wirft – vom [Commissario](renzo) überrascht. Vor Verlegenheit sagt [sie](celeste) elf Wörter auf einmal. [Er](renzo) sagt keins, zieht die Schuhe aus und setzt sich zu [ihr](celeste). [Fabrizio](fabrizio) soll dem Willen der [Eltern](bastiano+nunzia) gemäß auf einem Frachter nach [Genua](@genua) anheuern, [Nunzia](nunzia) hat den Seesack schon gepackt. Am Kai umarmt [ihn](fabrizio) wortlos der [Vater](bastiano), und als die Leinen fallen, ist der Platz an der Reling leer. [Garibaldi](esel) schreit vor Freude.
- lose celeste "wirft"
+ discover renzo celeste "überrascht"
- hire? fabrizio "anheuern"
- parent bastiano+nunzia fabrizio "Eltern"
+ flee fabrizio "leer"
- happy esel "Freude"
- wedding? celeste heinrich "Freiers"
- travel? fabrizio "Frachter" @genua

== 6
In einer Grotte leben [Ginevra](ginevra) und [ihr](ginevra) [Liebster](fabrizio) drei Tage lang von Sardinen. Am vierten bringt ein [Fischer](fischer) die Nachricht, [Lodovico](lodovico) habe der Schlag getroffen. Am Krankenbett führt sich [Ortrud Volz](ortrud) bereits als Herrin auf und misst die Vorhänge. [Dottoressa Perna](aerztin), die [Hausärztin](aerztin), wundert sich, wie rasch der [Patient](lodovico) nach jedem Tee der [Fremden](ortrud) ermattet. [Ginevra](ginevra) schwört am Kopfkissen des [Alten](lodovico), was immer [er](lodovico) fordere. [Er](lodovico) fordert [Volz](heinrich). Unter den Fenstern hört [Fabrizio](fabrizio) [ihr](ginevra) Ja.
- couple fabrizio ginevra "Liebster"
+ ill lodovico "Schlag"
- reveal fischer fabrizio+ginevra "Nachricht"
- advisor aerztin lodovico "Hausärztin"
- attack? ortrud lodovico "Tee"
+ engaged.start ginevra heinrich "Ja"
- discover fabrizio ginevra "hört"
- housemate fabrizio ginevra "leben"
- wedding? ginevra heinrich "fordert"

== 7
Aus Schmerz lässt sich [Fabrizio](fabrizio) mit der [Contessa](orsola) ein, [die](orsola) doppelt so alt ist und dreimal so klug. [Orsola](orsola) durchschaut [ihn](fabrizio) beim Frühstück, bietet statt weiterer Nächte eine Partnerschaft an und lehrt [ihn](fabrizio), wie man Bilanzen liest. Aus Gewissensnot meldet [Perna](aerztin) dem [Commissario](renzo) den Verdacht gegen [Heinrichs](heinrich) [Schwester](ortrud). [Gatti](renzo), [der](renzo) um [Celestes](celeste) willen ohnehin jede Nacht um das Haus streicht, lässt den Tee untersuchen. Er ist harmlos. [Ortrud](ortrud) hat den Braten gerochen und zeigt die [Ärztin](aerztin) wegen Verleumdung an.
+ affair fabrizio orsola "lässt"
- sad fabrizio "Schmerz"
- discover orsola fabrizio "durchschaut"
- colleague? fabrizio orsola "Partnerschaft"
- advisor orsola fabrizio "lehrt"
- accuse aerztin ortrud "Verdacht"
- sibling heinrich ortrud "Schwester"
- love renzo celeste "willen"
- investigate renzo ortrud "untersuchen"
- attack! ortrud lodovico "harmlos"
- accuse ortrud aerztin "Verleumdung"
- reveal aerztin renzo "meldet"
- sad aerztin "Gewissensnot"
- discover ortrud "gerochen"

== 8
Verlobungsball im Palazzo. [Volz](heinrich) eröffnet den Tanz mit [Ginevra](ginevra), da betritt am Arm der [Contessa](orsola) ein [Herr](fabrizio) in Frack die Terrasse: [Fabrizio](fabrizio), rasiert. Ein Walzer, ein Wort, ein Glas zerbricht. [Ginevra](ginevra) läuft hinaus und übergibt sich in den Oleander. [Dottoressa Perna](aerztin), die [ihr](ginevra) die Stirn hält, braucht keinen Test. „[Er](fabrizio) darf es nicht wissen“, fleht die werdende [Mutter](ginevra), und die [Medizinerin](aerztin) versiegelt [ihre](aerztin) Lippen. Hinter dem Oleander klappt [Ortrud](ortrud) das Fernglas zu.
- celebrate ginevra+heinrich "Verlobungsball"
- return fabrizio "betritt"
- ill ginevra "übergibt"
- help aerztin ginevra "hält"
+ pregnant ginevra fabrizio "werdende Mutter"
- reveal! aerztin fabrizio "versiegelt"
- sad ginevra "fleht"
+ discover ortrud ginevra "Fernglas"
- engaged ginevra heinrich "Verlobungsball"
- discover aerztin ginevra "braucht keinen Test"

== 9
[Volz](heinrich) erfährt durch die [Schwester](ortrud) vom Zustand [seiner](heinrich) [Braut](ginevra) und reagiert anders als erhofft: [Er](heinrich) will das [Kind](baby) als eigenes aufziehen. [Ortrud](ortrud), [die](ortrud) um [ihr](ortrud) Erbe bangt, sägt nachts das Geländer der Treppe zum Meer an. Es trifft jedoch nicht [Ginevra](ginevra), sondern [Nunzia](nunzia), [die](nunzia) gekommen ist, um sich mit der [Frau](ginevra) auszusprechen, [die](ginevra) [ihr](nunzia) den [Sohn](fabrizio) nahm. [Bastiano](bastiano) trägt die [Schwerverletzte](nunzia) hinkend hundert Stufen hinauf, und oben hält [ihm](bastiano) ausgerechnet [Suor Immacolata](immacolata) das Tor auf.
- reveal ortrud heinrich "erfährt"
- discover heinrich ginevra "erfährt"
- sibling heinrich ortrud "Schwester"
- engaged ginevra heinrich "Braut"
- parent? heinrich baby "aufziehen"
- sad ortrud "bangt"
+ attack ortrud ginevra "sägt"
- reconcile? ginevra nunzia "auszusprechen"
- parent nunzia fabrizio "Sohn"
+ injure nunzia ortrud "Schwerverletzte"
- rescue bastiano nunzia "trägt"
- pregnant ginevra "Zustand"
- help immacolata bastiano "hält"
- travel nunzia ginevra "gekommen"

== 10
[Nunzia](nunzia) liegt im Klosterspital, gepflegt von der [Frau](immacolata), [die](immacolata) [ihr](nunzia) [Mann](bastiano) nie vergessen hat. Beim Verbandwechsel reden [sie](immacolata+nunzia) erstmals miteinander; beim dritten lachen [sie](immacolata+nunzia). [Celeste](celeste) findet unter der Treppe eine Säge mit Monogramm und bringt sie [ihrem](celeste) [Commissario](renzo). [Der](renzo) macht vor lauter Dankbarkeit den Mund auf: Ob [sie](celeste) [ihn](renzo) wolle? [Sie](celeste) will. [Ortrud](ortrud) entkommt im Beiboot und lässt einen [Bruder](heinrich) zurück, [dem](heinrich) erst jetzt aufgeht, woran [seine](heinrich) erste [Frau](erstefrau) gestorben sein könnte.
- treat nunzia immacolata "gepflegt"
- married bastiano nunzia "Mann"
- love bastiano immacolata "nie vergessen"
+ reconcile immacolata nunzia "lachen"
- find celeste "findet"
- propose renzo celeste "wolle"
+ engaged.start celeste renzo "Sie will"
- flee ortrud heinrich "entkommt"
- sibling heinrich ortrud "Bruder"
- discover heinrich ortrud "aufgeht"
- married.past erstefrau heinrich "erste Frau"
- die.past erstefrau "gestorben"
- reveal celeste renzo "bringt"
- kill.past? ortrud erstefrau "gestorben"

== 11
Der [Großhändler](heinrich) legt [Ginevra](ginevra) den Ring auf den Schreibtisch zurück, dazu alle Schuldverschreibungen, in der Mitte durchgerissen. Wer eine [Mörderin](ortrud) zur Schwester habe, sagt [er](heinrich), solle lieber allein frühstücken. Am selben Nachmittag gesteht [Lodovico](lodovico), von keinem Tee mehr benebelt, [Bastiano](bastiano) vor der ganzen Piazza [seine](lodovico) Schuld und hält [ihm](bastiano) den eigenen Stock hin, damit [er](bastiano) zuschlage. Der [Hinkende](bastiano) lehnt sich darauf und lässt [ihn](lodovico) stehen. [Fabrizio](fabrizio), inzwischen Teilhaber der [Contessa](orsola), kauft mit [ihrem](orsola) Segen die verspielten Terrassen zurück, auf den Namen [Sorrentino](#sorrentino).
+ engaged.end ginevra heinrich "legt"
- gift heinrich ginevra "durchgerissen"
- sibling heinrich ortrud "Schwester"
- kill.past? ortrud _ "Mörderin"
- recover lodovico "benebelt"
+ reveal lodovico bastiano "gesteht"
- attack! bastiano lodovico "zuschlage"
- colleague fabrizio orsola "Teilhaber"
- help orsola fabrizio "Segen"
- find fabrizio "kauft"
- reject bastiano lodovico "stehen"
- lose.past lodovico "verspielten"

== 12
Zur Zitronenernte heiratet [Celeste](celeste) [ihren](celeste) wortkargen [Commissario](renzo); [sein](renzo) Gelübde besteht aus einem einzigen Satz, [ihres](celeste) aus elf. Beim Hochzeitsmahl setzen bei der älteren [Schwester](ginevra) die Wehen ein. Der einzige Wagen weit und breit wird von [Garibaldi](esel) gezogen. Unterwegs, zwischen zwei Kehren, erfährt der [Kutscher](fabrizio), wessen [Kind](baby) da kommt, und muss anhalten, weil [er](fabrizio) nichts mehr sieht vor Tränen. [Dottoressa Perna](aerztin) holt das [Mädchen](baby) im Zitronenhain. Zwei [Großmütter](immacolata+nunzia), eine echte und eine im Habit, streiten, wem [es](baby) ähnle. Aus [Hamburg](@hamburg) trifft ein Paket ein: ein Perlenhalsband, vom Meeresgrund gefischt, ohne Absender.
+ wedding celeste renzo "heiratet"
- sibling celeste ginevra "Schwester"
- discover fabrizio ginevra "erfährt"
- parent fabrizio baby "wessen Kind"
- happy fabrizio "Tränen"
+ birth ginevra baby "holt"
- help aerztin ginevra "holt"
- kin baby nunzia "Großmütter"
- quarrel immacolata nunzia "streiten"
- gift _ "Perlenhalsband"
- celebrate celeste+renzo "Hochzeitsmahl"
