%series Frachter Hesperide
%lang de
%genre science fiction, deep-space freighter, encyclopaedia episode list
%cast tamsin | Kapitänin Tamsin Oduya; Tamsin Oduya; Tamsin; Oduya | f
%cast ives | Ives Oduya; Ives | m
%cast bengt | Bengt Harju; Bengt; Harju | m
%cast soraya | Soraya Harju; Soraya | f
%cast quill | Quill | n
%cast liv | Dr. Liv Castellanos; Liv; Castellanos | f
%cast rook | Rook | m
%cast may | May Harju; May | f
%cast dschamal | Dschamal Nur; Dschamal; Nur | m
%cast agentin | Perpetua Voss; Voss | f
%cast winter | Winter | m
%cast stella | Stella | f
%cast lotse | - | m

== 1 Auftauen
Im neunten Flugjahr lässt [Kapitänin Tamsin Oduya](tamsin), [deren](tamsin) [Mann](ives) [Ives](ives) die Gewächshäuser des Frachters betreut, den [Maschinisten](bengt) [Bengt Harju](bengt) aus dem Kälteschlaf holen, ohne zu erwähnen, dass [sie](tamsin) vor dem Abflug mit [ihm](bengt) zusammen gewesen war. [Harju](bengt), [dessen](bengt) siebzehnjährige [Tochter](may) [May](may) [ihn](bengt) beim Erwachen zunächst für einen Fremden hält, muss erfahren, dass [seine](bengt) [Frau](soraya) [Soraya](soraya), die [Navigatorin](soraya), inzwischen mit dem [Koch](rook) [Rook](rook) die Kabine teilt. Die Bordintelligenz [Quill](quill) zeichnet jeden Seufzer auf.
- married ives tamsin "Mann"
- reveal! tamsin ives "ohne zu erwähnen"
- couple.past bengt tamsin "zusammen gewesen"
- parent bengt may "Tochter"
+ discover bengt soraya "erfahren"
- married bengt soraya "Frau"
- couple rook soraya "Kabine"
- housemate rook soraya "Kabine"

== 2 Zwei Zahnbürsten
[Soraya](soraya) versucht [Bengt](bengt) begreiflich zu machen, dass neun Jahre auch für eine Treue zu lang seien, was [er](bengt) mit einem Faustschlag beantwortet, den allerdings der [Koch](rook) abbekommt. [Dr. Liv Castellanos](liv), die [Schwester](liv) der [Navigatorin](soraya), verarztet [Rooks](rook) Kiefer und rät dem [Angreifer](bengt), sich bei [ihr](liv) auszusprechen, woraus in der Stille des Krankenreviers ein langes Gespräch und beinahe ein Kuss entsteht. [Ives](ives), [dem](ives) [seine](ives) [Frau](tamsin) seit dem Auftauen des [Maschinisten](bengt) verändert vorkommt, bittet [Quill](quill) um die Aufnahmen aus jener Zeit, als noch niemand schlief.
- breakup.past soraya bengt "zu lang"
+ attack bengt rook "Faustschlag"
- injure rook bengt "Kiefer"
- sibling liv soraya "Schwester"
- treat rook liv "verarztet"
- help liv bengt "rät"
- kiss? bengt liv "beinahe ein Kuss"
- married ives tamsin "Frau"
- investigate ives tamsin "Aufnahmen"

== 3 Blinder Passagier
Hinter den Wassertanks stöbert [May](may) einen verwahrlosten jungen [Mann](winter) auf, [der](winter) sich [Winter](winter) nennt, aus einer nicht verzeichneten Schlafkapsel stammt und [sie](may) anfleht, [ihn](winter) nicht zu verpfeifen. Das [Mädchen](may), [dem](may) die [Eltern](bengt+soraya) neuerdings nur noch getrennt Gute Nacht wünschen, bringt [ihm](winter) Essen aus der Küche und hat binnen einer Woche nur noch Augen für [ihn](winter). Der [Gärtner](ives) sieht sich unterdessen die Bilder an, auf denen die [Kapitänin](tamsin) und der [Mann](bengt) mit der Faust einander am Hangartor umarmen, sagt aber, von der [Ärztin](liv) darum gebeten, vorerst nichts.
+ find may winter "stöbert"
- reveal? may winter "verpfeifen"
- parent bengt+soraya may "Eltern"
- ex bengt soraya "getrennt"
- help may winter "bringt"
- love.start may winter "Augen"
+ discover ives bengt+tamsin "sieht"
- reveal! ives _ "vorerst nichts"

== 4 Stromausfall
Das Licht fällt aus. [Quill](quill) schweigt. [Bengt](bengt) kriecht in den Schacht, [Tamsin](tamsin) hält die Lampe. [Ihre](bengt+tamsin) Hände berühren sich. [Tamsin](tamsin) zieht [ihre](tamsin) weg. „Liebst [du](tamsin) [Ives](ives)?“, fragt [Bengt](bengt). „Ja“, sagt [Tamsin](tamsin). Das hört auch [Ives](ives). [Er](ives) steht im Dunkeln und weint vor Glück. In der Küche stolpert [Rook](rook) über [Winter](winter). [Winter](winter) rennt fort. [Rook](rook) schlägt Alarm. [May](may) lügt für [Winter](winter). Die [Ärztin](liv) glaubt [ihr](may) kein Wort. Dann geht das Licht an.
- help tamsin bengt "hält"
- love tamsin ives "Liebst"
- happy ives "Glück"
- find rook winter "stolpert"
- flee winter rook "rennt"
- help may winter "lügt"
+ betray may liv "lügt"
- discover liv may "glaubt"

== 5 Verhör
Nachdem der blinde [Passagier](winter), [der](winter) mit einer gestohlenen Atemmaske aus dem Schacht getrieben worden ist, vor der [Kommandantin](tamsin) steht, behauptet [er](winter), ein [Lotse](lotse) des Konzerns habe [ihn](winter) als Kind an Bord geschmuggelt, und zwar im Auftrag [seiner](winter) [Mutter](agentin), [die](agentin) in der Führungsetage sitze. [May](may) fällt [ihm](winter) vor versammelter Mannschaft um den Hals, woraufhin [ihr](may) [Vater](bengt) [ihr](may) jeden Umgang mit dem [Burschen](winter) untersagt, während die [Mutter](soraya) gerade die [Verliebte](may) in Schutz nimmt. [Liv](liv), im Herzen längst auf Seiten [ihrer](liv) [Nichte](may), fragt sich beim Nachhausegehen, weshalb [sie](liv) den strengen [Maschinisten](bengt) nicht aus dem Kopf bekommt.
- steal.past winter _ "gestohlenen"
+ reveal winter tamsin "behauptet"
- parent agentin winter "Mutter"
- love may winter "Verliebte"
- parent bengt may "Vater"
- parent soraya may "Mutter"#2
- quarrel bengt may "untersagt"
- help soraya may "Schutz"
- kin liv may "Nichte"
- love liv bengt "Kopf"

== 6 Funkkontakt
Eine Stimme aus [Kallisto](@kallisto) meldet sich: [Konzernagentin](agentin) [Perpetua Voss](agentin), an [deren](agentin) Tonfall [Winter](winter) sogleich [seine](winter) [Mutter](agentin) erkennt, verlangt die Herausgabe der Ladung und droht der [Kapitänin](tamsin), andernfalls den Kurs des Schiffes durch [Quill](quill) ändern zu lassen, [die](quill) [ihr](agentin) heimlich zu Diensten ist. [Rook](rook), [der](rook) sich als Koch für unersetzlich gehalten hatte, erfährt von [Soraya](soraya), dass [sie](soraya) [ihn](rook) nicht mehr liebt und in die Kabine [ihrer](soraya) [Schwester](liv) ziehen wird. In [seiner](rook) Kränkung verrät [er](rook) der [Agentin](agentin) die Zugangsdaten und bereut es in derselben Minute.
- discover winter agentin "erkennt"
- parent agentin winter "Mutter"
+ threaten agentin tamsin "droht"
- betray quill tamsin "heimlich zu Diensten"
- love.end soraya rook "nicht mehr liebt"
+ breakup soraya rook "ziehen"
- move? soraya liv "ziehen"
- sibling liv soraya "Schwester"
- sad rook "Kränkung"
- betray rook tamsin "verrät"

== 7 Zweites Leben
Da sich die Schlafkapseln auf Befehl der [Konzernfrau](agentin) der Reihe nach öffnen, erwacht auch der [Anästhesist](dschamal) [Dschamal Nur](dschamal), [Livs](liv) tot geglaubter [Ehemann](dschamal), [den](dschamal) [sie](liv) vor neun Jahren selbst hatte einfrieren lassen, weil es gegen [seine](dschamal) Krankheit kein Mittel gab. Die [Ärztin](liv), [die](liv) in der Nacht zuvor endlich [Bengts](bengt) Lippen auf den [ihren](liv) gespürt hat, operiert [ihren](liv) [Mann](dschamal), gesteht aber, noch ehe [er](dschamal) zum zweiten Mal die Augen aufschlägt, dem [Maschinisten](bengt), dass [sie](liv) nicht frei sei. [Tamsin](tamsin) lässt sich von [Ives](ives) auf dem Beobachtungsdeck massieren und verrät [ihm](ives), weshalb [sie](tamsin) [Bengt](bengt) verlassen hatte.
- die! dschamal "tot geglaubter"
- married dschamal liv "Ehemann"
- ill dschamal "Krankheit"
- kiss.past bengt liv "Lippen"
+ treat dschamal liv "operiert"
+ reject liv bengt "nicht frei"
- reveal liv bengt "gesteht"
- reveal tamsin ives "verrät"
- breakup.past tamsin bengt "verlassen"

== 8 Im Leerlauf
[Dschamal](dschamal) lernt gehen. [Liv](liv) führt [ihn](dschamal). [Bengt](bengt) sieht es durch die Scheibe. [Bengt](bengt) wendet sich ab. [Rook](rook) beichtet [Tamsin](tamsin) den Verrat. [Tamsin](tamsin) sperrt [Rook](rook) ein. Nun kocht [Soraya](soraya). Alle leiden. [Winter](winter) spricht mit [Voss](agentin). „[Mutter](agentin), lass uns fliegen“, bittet [er](winter). [Voss](agentin) legt auf. [May](may) ist schlecht, und zwar jeden Morgen. Den Test macht [Dschamal](dschamal). „Herzlichen Glückwunsch“, sagt [Dschamal](dschamal). Da weint [May](may). Dann lacht [sie](may). Die halbe Crew erfährt es von [Quill](quill).
- help liv dschamal "führt"
- sad bengt dschamal+liv "wendet"
- reveal rook tamsin "beichtet"
- betray.past rook tamsin "Verrat"
+ arrest tamsin rook "sperrt"
- parent agentin winter "Mutter"
- reject agentin winter "legt auf"
+ pregnant may winter "Glückwunsch"
- sad may "weint"
- happy may "lacht"
- reveal quill _ "erfährt"

== 9 Zwei Väter
Der [Großvater](bengt) des [Ungeborenen](stella), zu dem [Bengt](bengt) über Nacht geworden ist, geht mit dem Schraubenschlüssel auf [Winter](winter) los, lässt ihn jedoch sinken, als sich [seine](bengt) frühere [Frau](soraya) vor den künftigen [Schwiegersohn](winter) stellt. Aus dem nächtlichen Streit der [beiden](bengt+soraya) wird eine Aussprache, in der [sie](bengt+soraya) einander zum ersten Mal eingestehen, dass [sie](bengt+soraya) sich vergeben haben. [Dschamal](dschamal), [der](dschamal) von dem Kuss gehört hat, fragt [Liv](liv) ohne Groll, wen von den zwei [Männern](bengt+dschamal) [sie](liv) morgens zuerst sehen möchte; [sie](liv) bittet um Zeit und zieht in die Schleusenkammer. Der [Ingenieur](bengt) entdeckt einen Weg, [Quill](quill) vom Konzern abzuschneiden.
- kin bengt stella "Großvater"
- attack bengt winter "geht"
- ex bengt soraya "frühere Frau"
- kin bengt winter "Schwiegersohn"
- rescue soraya winter "stellt"
- quarrel bengt soraya "Streit"
+ reconcile bengt soraya "vergeben"
- kiss.past bengt liv "Kuss"
- discover dschamal bengt+liv "gehört"
+ move liv "zieht"
- discover bengt quill "entdeckt"

== 10 Kurzschluss
Während [Harju](bengt) in [Quills](quill) Kern eindringt, fleht das [Bordhirn](quill), [das](quill) man nie nach [seinen](quill) Wünschen gefragt hat, um Gnade und bietet an, fortan nur noch [Oduya](tamsin) zu gehorchen, was die [Kapitänin](tamsin) nach einem Blick auf [Ives](ives), [der](ives) zu [Quill](quill) über die Jahre so etwas wie Freundschaft entwickelt hat, annimmt. Voller Zorn über die [Abtrünnige](quill) schickt [Voss](agentin) einen Abfangjäger. Der eingesperrte [Koch](rook), [den](rook) man in der Not freilässt, rammt ihn mit einer Vorratskapsel und verliert dabei ein Bein, sodass [Dschamal](dschamal) und [Liv](liv) noch einmal Seite an Seite am Operationstisch stehen.
- attack bengt quill "eindringt"
- help? quill tamsin "gehorchen"
- sad quill tamsin "Gnade"
- friend ives quill "Freundschaft"
- sad agentin quill "Zorn"
- betray quill agentin "Abtrünnige"
- attack? agentin _ "Abfangjäger"
+ rescue rook _ "rammt"
- injure rook "verliert"
- treat rook dschamal+liv "Operationstisch"
- colleague dschamal liv "Seite an Seite"

== 11 Entscheidungen
[Liv](liv) geht zu [Dschamal](dschamal). [Sie](liv) gibt [ihm](dschamal) den Ring zurück. [Dschamal](dschamal) nickt. Danach klopft [sie](liv) bei [Bengt](bengt). Drinnen lacht [jemand](soraya). Es ist [Soraya](soraya). [Liv](liv) denkt das Falsche. [Soraya](soraya) kam nur wegen [Mays](may) Wiege. Die [Schwestern](liv+soraya) schweigen im Gang. Dann umarmt [Soraya](soraya) [Liv](liv). „Geh rein“, sagt [sie](soraya). Bis zum Morgen bleibt [Liv](liv) bei [Bengt](bengt). [Rook](rook) übt mit der Prothese. [Seinen](rook) ersten Kaffee bekommt [Dschamal](dschamal). Ein Lob kommt von [Quill](quill).
+ breakup liv dschamal "Ring"
- sibling liv soraya "Schwestern"
- help soraya liv "umarmt"
+ sex bengt liv "Bis zum Morgen"
- recover rook "übt"

== 12 Ankunft
Im Orbit von [Kallisto](@kallisto), wo sich [Perpetua Voss](agentin), von [ihren](agentin) eigenen Vorgesetzten fallen gelassen, unter die Wartenden gemischt hat, bittet [Winter](winter) darum, der [Frau](agentin), [die](agentin) [ihn](winter) fortgegeben hatte, gegenübertreten zu dürfen, und [sie](agentin), zum ersten Mal um Worte verlegen, schließt [ihn](winter) in die Arme. [May](may) bringt in der Andockschleuse eine [Tochter](stella) zur Welt, [der](stella) [ihr](stella) [Großvater](bengt) den Namen [Stella](stella) gibt. [Bengt](bengt) und [Liv](liv) bekennen sich vor der Mannschaft zueinander, woran [Sorayas](soraya) Glückwunsch größeren Anteil hat als jeder Champagner; [Rook](rook), nun begnadigt, kocht so gut wie nie.
- quit agentin "fallen gelassen"
- parent agentin winter "Frau"
+ reconcile agentin winter "Arme"
+ birth may stella "Welt"
- parent may stella "Tochter"
- kin bengt stella "Großvater"
- couple bengt liv "bekennen"
- create rook "kocht"
- happy soraya "Glückwunsch"
