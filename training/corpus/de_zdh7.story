%series Der Thron aus Treibholz
%lang de
%genre Fantasy, Inselreich, Enzyklopädie-Zusammenfassung
%cast ysolde | Ysmere; Regentin Ysmere | f
%cast kael | Kaelon; Prinz Kaelon | m
%cast tavi | Tavin; Prinz Tavin | m
%cast nereth | Nereth | f
%cast brann | Brannoc; Kapitän Brannoc | m
%cast orakel | Mutter Ammer; Ammer | f
%cast vask | Vaskur; Kanzler Vaskur | m
%cast sirin | Sirineth | f
%cast lork | Lork | m
%cast koenig | - | m
%cast dieb | Flink | n
%cast drache | Ulmarok | n
%cast botin | - | f

== 1
Seit der [König](koenig) auf See verschollen ist, herrscht [dessen](koenig) [Schwester](ysolde) [Ysmere](ysolde) als Regentin über die sieben Inseln. Die [Prinzen](kael+tavi), [Zwillinge](kael+tavi) und nur durch eine Viertelstunde getrennt, sollen am Tag [ihrer](kael+tavi) Volljährigkeit das Los ziehen. [Kaelon](kael), der [Ältere](kael), trainiert mit dem Schwert; [Tavin](tavi) liest lieber und schreibt Briefe an [Nereth](nereth), eine [Perlentaucherin](nereth), [die](nereth) [er](tavi) nie gesehen hat. Bei der Zeremonie springt das Losgefäß entzwei. [Mutter Ammer](orakel), die blinde [Seherin](orakel), verkündet, einer der [Brüder](kael+tavi) werde den anderen ertränken.
- lose _ koenig "verschollen"
- sibling koenig ysolde "Schwester"
- sibling kael tavi "Zwillinge"
- create tavi "schreibt"
- love tavi nereth "Briefe"
- celebrate kael+tavi "Volljährigkeit"
- meet! nereth tavi "nie gesehen"
+ kill? kael tavi "ertränken"
- kill? tavi kael "ertränken"
- reveal orakel _ "verkündet"

== 2
Aus Furcht vor der Weissagung lässt die [Regentin](ysolde) die [Neffen](kael+tavi) in getrennten Türmen einschließen. [Tavin](tavi) entwischt als Küchenjunge verkleidet und heuert auf dem Schmugglerschiff von [Kapitän Brannoc](brann) an, [der](brann) auf einem Auge blind und auf dem anderen bestechlich ist. [Kaelon](kael) dagegen schlägt [seinen](kael) [Wächter](lork) [Lork](lork) nieder und läuft der eigenen [Tante](ysolde) in die Arme. Statt [ihn](kael) zu bestrafen, reicht [sie](ysolde) [ihm](kael) die Krone des [Vaters](koenig). Was [sie](ysolde) dafür verlangt, hört nur [Kanzler Vaskur](vask) hinter dem Wandteppich.
- sad ysolde "Furcht"
- kin kael+tavi ysolde "Neffen"
- arrest ysolde kael+tavi "einschließen"
+ flee tavi "entwischt"
- hire tavi brann "heuert"
- attack kael lork "schlägt"
- parent koenig kael "Vaters"
- gift ysolde kael "reicht"
+ discover vask kael+ysolde "hört"

== 3
In einer Hafenkneipe lernt [Tavin](tavi) [Nereth](nereth) endlich kennen und ist verstört: [Sie](nereth) kann weder lesen noch schreiben. Sämtliche Briefe hat [ihr](nereth) [Milchbruder](dieb) [Flink](dieb) verfasst, ein [Taschendieb](dieb) von unklarem Geschlecht und glasklarem Verstand. Zum Trost klaut [Flink](dieb) dem [Prinzen](tavi) die Börse und gibt sie leer zurück. [Vaskur](vask) unterbreitet indessen der [Regentin](ysolde) Heiratspläne. [Kaelon](kael) solle die [Tochter](sirin) des Feindkönigs freien, [Sirineth](sirin), [die](sirin) mit vierzehn schon ein Heer befehligte.
+ meet nereth tavi "lernt"
- sad tavi nereth "verstört"
- betray.past dieb tavi "verfasst"
- kin dieb nereth "Milchbruder"
- steal dieb tavi "klaut"
- advisor vask ysolde "unterbreitet"
+ wedding? kael sirin "freien"
- parent _ sirin "Tochter"

== 4
[Sirineth](sirin) kommt, sieht und gähnt. [Sie](sirin) besiegt [Kaelon](kael) im Fechten, im Reiten und im Trinken, in dieser Reihenfolge. Beim vierten Becher gesteht [er](kael) [ihr](sirin), dass [er](kael) weder [sie](sirin) noch den Thron begehrt, sondern [Lork](lork), den [Wächter](lork), [den](lork) [er](kael) im Turm niedergestreckt hat. Die [Prinzessin](sirin) verschluckt sich vor Lachen. Von nun an sind [sie](kael+sirin) unzertrennlich. Auf See wird [Brannocs](brann) Kutter von Korallenräubern geentert. [Tavin](tavi) geht über Bord, und [Nereth](nereth) springt hinterher.
- travel sirin "kommt"
- reveal kael sirin "gesteht"
- love! kael sirin "weder"
+ love kael lork "begehrt"
- attack.past kael lork "niedergestreckt"
- happy sirin "Lachen"
- friend.start kael sirin "unzertrennlich"
- attack _ brann "geentert"
+ rescue? nereth tavi "hinterher"

== 5
[Tavin](tavi) erwacht am Grund des Meeres und atmet. [Nereth](nereth) hat [ihm](tavi), ohne es zu wollen, mit einem Kuss [ihre](nereth) Kiemen geschenkt; [sie](nereth) selbst kann nun nicht mehr tauchen. Vor [den beiden](nereth+tavi) liegt, groß wie eine Kathedrale, [Ulmarok](drache), der letzte [Seedrache](drache), und in [dessen](drache) Klauen das königliche Schiff. An Bord: der [König](koenig), versteinert, aber mit offenen Augen. [Flink](dieb), im Beiboot zurückgeblieben, erzählt [Brannoc](brann) die ganze Wahrheit über die Briefe. Der [Einäugige](brann) hat sie längst gelesen.
+ kiss nereth tavi "Kuss"
- gift nereth tavi "geschenkt"
- lose nereth "nicht mehr tauchen"
- find nereth+tavi drache "liegt"
+ find nereth+tavi koenig "An Bord"
- ill koenig "versteinert"
- reveal dieb brann "erzählt"
- discover.past brann dieb "längst gelesen"

== 6
Der [Drache](drache) nennt den Preis für den [Vater](koenig): das Leben dessen, der als Zweiter geboren wurde. [Tavin](tavi) ist einverstanden. [Nereth](nereth) nicht; [sie](nereth) beschwört [ihn](tavi), die Hebamme zu suchen, bevor [er](tavi) sich opfert. Zu Hause stürzt [Lork](lork) vom Wehrgang. Hat [Vaskur](vask) [ihn](lork) gestoßen? [Kaelon](kael) hält den [Sterbenden](lork), bringt aber nicht heraus, was [er](kael) [ihm](lork) seit Jahren sagen will. [Sirineth](sirin) sagt es an [seiner](kael) Stelle, und [Lork](lork) lächelt.
- threaten drache tavi "Preis"
- parent koenig tavi "Vater"
- die? tavi "opfert"
- help? nereth tavi "beschwört"
- injure lork "stürzt"
+ kill? vask lork "gestoßen"
- die? lork "Sterbenden"
- love kael lork "sagen will"
- confess? kael lork "bringt"
+ reveal sirin lork "sagt es"
- happy lork "lächelt"

== 7
[Lork](lork) überlebt wider Erwarten, weil [Mutter Ammer](orakel) in [ihren](orakel) Töpfen Fischschuppen und Geduld verrührt. Am Krankenbett verplappert sich die [Seherin](orakel): [Sie](orakel) war es, [die](orakel) den [Prinzen](kael+tavi) auf die Welt geholfen hat, und [sie](orakel) hat die Bändchen vertauscht. [Kaelon](kael) ist der [Zweite](kael)! Die [Regentin](ysolde), von [Vaskur](vask) darüber unterrichtet, erbleicht, denn [sie](ysolde) hat dem [Falschen](kael) die Krone versprochen. Ein Albatros bringt [Tavin](tavi) die Nachricht. [Er](tavi) hält das Leben [seines](tavi) [Bruders](kael) in der Hand.
- recover lork "überlebt"
- treat lork orakel "verrührt"
+ reveal orakel "verplappert"
- help.past orakel kael+tavi "geholfen"
- betray.past orakel kael+tavi "vertauscht"
- reveal vask ysolde "unterrichtet"
- sad ysolde "erbleicht"
- gift? ysolde kael "versprochen"
+ discover tavi kael "bringt"
- sibling kael tavi "Bruders"

== 8
[Tavin](tavi) kehrt heim, ohne ein Wort zu verraten. Doch [Flink](dieb) hat sich im Gepäck des [Kanzlers](vask) vergriffen und entdeckt darin ein Fläschchen Drachengalle, mit dem der [König](koenig) einst betäubt und dem Meer überlassen wurde. [Vaskur](vask) bezichtigt [Nereth](nereth) des Giftmords, lässt [sie](nereth) in die Zisterne werfen und flutet sie. Ohne Kiemen hat [sie](nereth) Minuten. [Brannoc](brann), [dem](brann) Geld sonst alles bedeutet, sprengt mit [seinem](brann) letzten Pulverfass die Mauer und zieht [sie](nereth) an den Zöpfen heraus.
- return tavi "kehrt"
- reveal! tavi "ohne ein Wort"
- steal dieb vask "vergriffen"
+ discover dieb vask "entdeckt"
- attack.past vask koenig "betäubt"
- accuse vask nereth "bezichtigt"
- kill? vask nereth "flutet"
+ rescue brann nereth "zieht"

== 9
Der [Kanzler](vask), auf frischer Tat überführt, nimmt [Sirineth](sirin) als Geisel und flieht auf die Leuchtturminsel. Ein Fehler, wie sich zeigt: Als die [Prinzen](kael+tavi) dort anlegen, sitzt die [Entführte](sirin) auf dem gefesselten [Entführer](vask) und schält eine Orange. [Ysmere](ysolde) muss das Urteil sprechen. Wer [sie](ysolde) kennt, weiß, was es [sie](ysolde) kostet, denn [Vaskur](vask) und die [Regentin](ysolde) waren dreißig Jahre lang heimlich ein Paar. [Sie](ysolde) verbannt [ihn](vask) auf eine Sandbank und isst drei Tage nichts.
- discover _ vask "überführt"
+ abduct vask sirin "Geisel"
- flee vask "flieht"
- travel kael+tavi "anlegen"
- arrest sirin vask "gefesselten"
- couple.past vask ysolde "Paar"
+ accuse ysolde vask "Urteil"
- breakup ysolde vask "verbannt"
- sad ysolde "isst drei Tage nichts"

== 10
[Ulmaroks](drache) Frist läuft ab. [Kaelon](kael) erfährt von [Ammer](orakel), was [sein](kael) [Zwilling](tavi) [ihm](kael) verschwiegen hat, und rudert nachts allein hinaus. [Lork](lork), noch am Stock, kann [ihn](kael) nicht aufhalten und küsst [ihn](kael) deshalb, als wäre es ein Seil. [Tavin](tavi) schwimmt dem [Bruder](kael) nach. Im Streit, wer sterben darf, drückt [er](tavi) [ihn](kael) unter Wasser, lang genug, dass die Prophezeiung für erfüllt gelten kann. Der [Drache](drache), ein Pedant, akzeptiert.
- discover kael tavi "erfährt"
- reveal orakel kael "erfährt"
- sibling kael tavi "Zwilling"
- betray.past tavi kael "verschwiegen"
- travel kael "rudert"
+ kiss kael lork "küsst"
- quarrel kael tavi "Streit"
- die? kael "sterben darf"
+ attack tavi kael "drückt"

== 11
Der [König](koenig) ist wieder aus Fleisch und Blut, aber [er](koenig) hat auf dem Meeresboden das Regieren verlernt. [Er](koenig) möchte Austern züchten. [Seine](koenig) [Schwester](ysolde) bricht vor den Höflingen in Tränen aus, ob vor Glück oder vor Müdigkeit, lässt [sie](ysolde) offen. Gekrönt werden schließlich beide [Brüder](kael+tavi), jeder für sechs Monate. [Sirineth](sirin) reist ab, mit [Flink](dieb) als Hofschreiber und drei gestohlenen Silberlöffeln. [Nereth](nereth) steht am Kai und fragt [Tavin](tavi), wem [er](tavi) nun eigentlich geschrieben habe.
+ recover koenig "wieder aus Fleisch und Blut"
- sibling koenig ysolde "Schwester"
- happy? ysolde "Glück"
- hire kael+tavi "Gekrönt"
- sibling kael tavi "Brüder"
- travel dieb+sirin "reist"
- hire dieb sirin "Hofschreiber"
- steal.past _ _ "gestohlenen"

== 12
Winter: [Tavin](tavi) regiert, [Kaelon](kael) und [Lork](lork) bauen sich auf der kleinsten Insel ein Haus. Eine [Botin](botin) meldet, [Vaskurs](vask) Sandbank sei leer, die Fußspuren endeten im Wasser. [Ysmere](ysolde) wirkt seltsam jung an diesem Abend. In Algentinte, holprig und voller Fehler, erhält [Tavin](tavi) einen Brief; [Nereth](nereth) hat schreiben gelernt, bei [Brannoc](brann), und teilt [ihm](tavi) mit, [sie](nereth) warte. Ob Kiemen nachwachsen, wenn man jemanden zurückküsst, will [er](tavi) noch in dieser Nacht herausfinden.
- hire tavi "regiert"
- create kael+lork "bauen"
- housemate.start kael lork "Haus"
+ flee vask "leer"
- reveal botin _ "meldet"
- advisor brann nereth "gelernt"
- find tavi "erhält"
+ love nereth tavi "warte"
- kiss? nereth tavi "zurückküsst"
