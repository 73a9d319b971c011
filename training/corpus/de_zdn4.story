%series Der Pfauenhof
%lang de
%genre court intrigue, invented Persian court, recap column of a newspaper
%cast schah | Schah Behrouz; Behrouz | m
%cast mahin | Königinmutter Mahin; Mahin | f
%cast shirin | Shirin | f
%cast tinatin | Tinatin | f
%cast daryush | Großwesir Daryush; Daryush | m
%cast yaqut | Yaqut | m
%cast alvise | Alvise Contarin; Contarin; Alvise | m
%cast omid | Omid | m
%cast parvaneh | Parvaneh | f
%cast kamran | Prinz Kamran; Kamran | m
%cast koestling | - | m
%cast amme | - | f
%cast gaertner | Siavash | m
%cast treiber | - | m
%cast ahne | - | f
%cast altschah | - | m
%cast baby | - | m

== 1
[Schah Behrouz](schah) liebt Pfauen, Uhren und [Shirin](shirin), in dieser Reihenfolge. Dass [seine](schah) [Favoritin](shirin) kein Kind bekommt, freut niemanden mehr als [Königinmutter Mahin](mahin), [die](mahin) dem [Sohn](schah) prompt eine georgische [Sklavin](tinatin) schenkt. [Tinatin](tinatin) ist achtzehn und fürchtet sich vor Pfauen. [Shirin](shirin) empfängt die [Neue](tinatin) mit Rosenwasser und einem Lächeln, das der [Obereunuch](yaqut) [Yaqut](yaqut) kennt. [Er](yaqut) lässt vorsorglich die Karaffe verschwinden. Am Abend stirbt ein Pfau.
- love schah shirin "liebt"
- parent mahin schah "Sohn"
- pregnant! shirin "kein Kind"
- happy mahin shirin "freut"
+ gift mahin schah "schenkt"
- sad tinatin "fürchtet"
- gift shirin tinatin "Rosenwasser"
- help yaqut tinatin "verschwinden"

== 2
Wer den Vogel vergiftet hat, soll [Großwesir Daryush](daryush) klären. Der [Wesir](daryush) verhört Köche, Mägde und den [Vorkoster](koestling), [der](koestling) vor Angst alles zugibt, sogar den Tod [seiner](koestling) [Großmutter](ahne). Insgeheim weiß [Daryush](daryush) längst Bescheid. [Er](daryush) sucht [Shirin](shirin) auf und sagt [ihr](shirin) auf den Kopf zu, was in der Karaffe war; [sie](shirin) fragt, was [sein](daryush) Schweigen koste. [Ihn](daryush) koste es nichts, [sie](shirin) aber einen Gefallen, den [er](daryush) beizeiten einfordern werde. Armer [Vorkoster](koestling)! [Er](koestling) bekommt dreißig Hiebe und eine Gehaltserhöhung.
- investigate daryush koestling "verhört"
- sad koestling "Angst"
- discover.past daryush shirin "weiß"
+ accuse daryush shirin "Kopf zu"
- threaten daryush shirin "einfordern"
- reveal koestling daryush "zugibt"
- die.past ahne "Tod"
- kin ahne koestling "Großmutter"
- attack _ koestling "Hiebe"

== 3
Aus [Venedig](@venedig) trifft der [Gesandte](alvise) [Alvise Contarin](alvise) ein, im Gepäck eine Uhr, die singt. Der [Herrscher](schah) ist hingerissen und überhört, was [seine](schah) [Mutter](mahin) sofort heraushört: Der junge [Venezianer](alvise) spricht Georgisch. Im Garten tauscht [er](alvise) mit [Tinatin](tinatin) drei Sätze, die keiner versteht, worauf [sie](tinatin) weint und [er](alvise) geht. Ein [Gärtner](gaertner), [der](gaertner) hinter den Feigen hockte, berichtet [Mahin](mahin) davon. [Die](mahin) zahlt [ihm](gaertner) eine Goldmünze und befiehlt, [ihm](gaertner) im Frühjahr die Zunge herauszuschneiden.
- travel alvise "trifft"
- gift alvise schah "Uhr"
- happy schah "hingerissen"
- parent mahin schah "Mutter"
+ discover mahin alvise "heraushört"
- sad tinatin "weint"
- reveal gaertner mahin "berichtet"
- gift mahin gaertner "Goldmünze"
- attack? mahin gaertner "herauszuschneiden"

== 4
Es war, so erfahren wir Leser vor allen anderen, ein Wiedersehen: Das [Mädchen](tinatin) und der [Diplomat](alvise) sind in [Tiflis](@tiflis) miteinander aufgewachsen, [sie](tinatin) als Tochter, [er](alvise) als Ziehsohn desselben Hauses. [Er](alvise) ist gekommen, um [sie](tinatin) freizukaufen. Doch [Behrouz](schah) hat in der Nacht zuvor zum ersten Mal den Vorhang der [Georgierin](tinatin) zur Seite gezogen, vorgeblich, um [ihr](tinatin) die Uhr zu zeigen. [Shirin](shirin) hört die Uhr durch drei Wände singen. Am Morgen zerbricht [sie](shirin) einen Spiegel und danach das Herz [ihrer](shirin) [Zofe](parvaneh).
- housemate.past alvise tinatin "aufgewachsen" @tiflis
- kin alvise tinatin "Ziehsohn"
- rescue? alvise tinatin "freizukaufen"
+ sex schah tinatin "Vorhang"
- jealous shirin tinatin "zerbricht"
- boss shirin parvaneh "Zofe"
- sad parvaneh shirin "Herz"

== 5
Die [Zofe](parvaneh) heißt [Parvaneh](parvaneh) und kann lesen, was bei Hof als Laster gilt. [Ihre](parvaneh) [Herrin](shirin) hat [sie](parvaneh) eine Schlange genannt. Nun wird [sie](parvaneh) eine: [Sie](parvaneh) bietet sich der [Königinmutter](mahin) als Ohr an, dem [Großwesir](daryush) als Auge und [Yaqut](yaqut) als Mund. Jeder der [drei](daryush+mahin+yaqut) glaubt, [sie](parvaneh) diene nur ihm. [Omid](omid), der [Hofastronom](omid), liest derweil in den Sternen die Geburt eines Thronfolgers. Gesagt hat es [ihm](omid) die [Hebamme](amme), aber das verschweigt [er](omid).
- boss shirin parvaneh "Herrin"
- quarrel parvaneh shirin "Schlange"
+ betray parvaneh daryush+mahin+yaqut "Jeder"
- birth? _ "Geburt"
- reveal.past amme omid "Gesagt"
- reveal! omid _ "verschweigt"

== 6
[Tinatin](tinatin) ist guter Hoffnung. [Behrouz](schah) hebt [sie](tinatin) auf einen Elefanten, von dem [sie](tinatin) nicht mehr herunterwill, und entlässt alle, die nicht jubeln. Nicht jubelt [Prinz Kamran](kamran), des [Schahs](schah) [Halbbruder](kamran), bis gestern Thronerbe und nun nur noch blond. [Contarin](alvise) gratuliert mit einer Miene, die nach Beerdigung aussieht. Den versprochenen Gefallen fordert [Daryush](daryush) jetzt bei [Shirin](shirin) ein: [Sie](shirin) soll [Kamran](kamran) heiraten, sobald die Trauerzeit um sei. „Welche Trauerzeit?“, fragt [sie](shirin). Der [Wesir](daryush) betrachtet [seine](daryush) Fingernägel.
+ pregnant tinatin schah "guter Hoffnung"
- happy schah tinatin "Elefanten"
- sibling kamran schah "Halbbruder"
- happy! kamran "Nicht jubelt"
- sad alvise "Beerdigung"
- wedding? kamran shirin "heiraten"
- die? schah "Trauerzeit"

== 7
Zum Neujahrsfest lässt man Lampions steigen und Sorgen sinken. Der [Vorkoster](koestling) gewinnt beim Brettspiel gegen den [Astronomen](omid), [dieser](omid) behauptet, die Sterne hätten gewackelt. [Yaqut](yaqut) tanzt. Es gibt eine Speisenfolge von neunzig Gängen, in der Safran vorkommt, dann Safran und schließlich Safran. Niemand wird vergiftet. [Mahin](mahin), [die](mahin) seit der Trauer um [ihren](mahin) [Gemahl](altschah) kein Fest besucht hat, steht am Fenster und summt. Als die [Königinmutter](mahin) den [Gärtner](gaertner) unter sich lachen hört, verschiebt [sie](mahin) die Sache mit der Zunge auf den Herbst.
- celebrate _ "Neujahrsfest"
- find koestling "gewinnt"
- quarrel koestling omid "behauptet"
- create yaqut "tanzt"
- married.past altschah mahin "Gemahl"
- happy gaertner "lachen"
- sad.past mahin altschah "Trauer"
+ attack? mahin gaertner "verschiebt"

== 8
Jagdausflug. Ein Pfeil streift [Behrouz](schah) am Ohr, ein zweiter trifft [Yaqut](yaqut), [der](yaqut) sich vor [seinen](yaqut) [Herrn](schah) geworfen hat. Geschossen hat, von [Daryush](daryush) bestellt, ein [Treiber](treiber); bezahlt hat [ihn](treiber) [Kamran](kamran). Der [Eunuch](yaqut) überlebt knapp. Gepflegt wird [er](yaqut) von [Parvaneh](parvaneh), [die](parvaneh) [ihn](yaqut) drei Monate lang ausgehorcht hat und jetzt nicht mehr weiß, warum [ihr](parvaneh) die Hände zittern. [Shirin](shirin) begreift, was für eine Trauerzeit gemeint war. Den [Mann](schah), [den](schah) [sie](shirin) liebt, zu warnen, hieße, [ihm](schah) auch den Pfau zu beichten.
- attack treiber schah "Pfeil"
- injure yaqut treiber "trifft"
+ rescue yaqut schah "geworfen"
- hire treiber daryush "bestellt"
- recover yaqut "überlebt"
- treat yaqut parvaneh "Gepflegt"
- betray.past parvaneh yaqut "ausgehorcht"
- discover shirin "begreift"
- love shirin schah "liebt"
- reveal? shirin schah "beichten"

== 9
[Sie](shirin) beichtet. [Behrouz](schah) hört [ihr](shirin) zu, ohne ein einziges Mal auf die Uhr zu sehen. Dann lässt [er](schah) [sie](shirin) in den Turm der Lerchen sperren, weil [er](schah) [ihr](shirin) wegen des Giftes nicht traut, und [Daryush](daryush) in den Kerker, weil [er](schah) [ihr](shirin) wegen des Pfeils eben doch traut. [Kamran](kamran) flieht als Tänzerin verkleidet und wird am Stadttor von einem Wachmann so heftig umworben, dass [er](kamran) sich zu erkennen geben muss. [Seine](kamran) [Stiefmutter](mahin) [Mahin](mahin) holt [ihn](kamran) eigenhändig aus dem Tor, am Ohr.
+ reveal shirin schah "beichtet"
- arrest schah shirin "sperren"
- arrest schah daryush "Kerker"
- flee kamran "flieht"
- flirt _ kamran "umworben"
- reveal kamran _ "erkennen"
- kin kamran mahin "Stiefmutter"
- arrest mahin kamran "holt"

== 10
In der Zelle schreibt der gestürzte [Wesir](daryush) ein Gedicht, das der [Vorkoster](koestling) vorsichtshalber aufisst. Der [Venezianer](alvise) bietet dem [Schah](schah) für [Tinatin](tinatin) alles, was [Venedig](@venedig) an Uhren besitzt. Verkaufen könne [er](schah) [sie](tinatin) nicht, sagt [Behrouz](schah), [sie](tinatin) trage [seinen](schah) [Sohn](baby); aber [er](schah) könne [sie](tinatin) ja fragen. Man fragt [sie](tinatin). Lange sieht die [Schwangere](tinatin) vom [einen](alvise) zum [anderen](schah). [Sie](tinatin) wolle, sagt [sie](tinatin), als Erstes [ihre](tinatin) [Rivalin](shirin) sprechen.
- create daryush "schreibt"
- rescue? alvise tinatin "bietet"
- parent schah baby "Sohn"
- pregnant tinatin schah "Schwangere"
+ reject schah alvise "nicht"
- enemy shirin tinatin "Rivalin"

== 11
Im Turm der Lerchen sitzen zwei [Frauen](shirin+tinatin) auf einem Teppich. Die [eine](shirin) hat der [anderen](tinatin) nach dem Leben getrachtet, und [diese](tinatin) bringt [ihr](shirin) Aprikosen. „Warum?“, fragt [Shirin](shirin). Weil [sie](shirin), antwortet die [Georgierin](tinatin), die [Einzige](shirin) sei, [die](shirin) [ihn](schah) nicht wegen der Krone wolle; [sie](tinatin) selbst wolle [ihn](schah) gar nicht. Da setzen die Wehen ein, drei Wochen zu früh. [Shirin](shirin) schreit nach der [Hebamme](amme), hält die [Gebärende](tinatin) und zieht mit eigenen Händen einen [Jungen](baby) ans Licht.
- kill.past? shirin tinatin "nach dem Leben"
- gift tinatin shirin "Aprikosen"
- love shirin schah "Einzige"
- love! tinatin schah "gar nicht"
+ birth tinatin baby "Wehen"
- help shirin tinatin "hält"

== 12
[Parvaneh](parvaneh) öffnet nachts drei Türen. Durch die erste entkommt [Contarin](alvise), durch die zweite [Tinatin](tinatin), durch die dritte beinahe der [Großwesir](daryush), hätte [Yaqut](yaqut) [ihm](daryush) nicht den Stock zwischen die Beine gehalten. Ob die [Zofe](parvaneh) mit der letzten Tür [ihn](yaqut) habe verraten wollen, will der [Hinkende](yaqut) wissen. [Sie](parvaneh) habe sich im Schlüssel vergriffen, sagt [sie](parvaneh), wie im Leben meistens. [Er](yaqut) glaubt [ihr](parvaneh). Den [Knaben](baby) hat die [Flüchtige](tinatin) dagelassen, in den Armen der [Frau](shirin), [die](shirin) [ihn](baby) geholt hat.
- help parvaneh alvise+tinatin "öffnet"
+ flee alvise+tinatin "entkommt"
- flee? daryush "beinahe"
- attack yaqut daryush "Stock"
- betray? parvaneh yaqut "verraten"
- accuse? yaqut parvaneh "verraten"
- gift tinatin shirin "dagelassen"

== 13
Ein Jahr darauf reitet ein Bote mit einer Uhr ein, die auf Georgisch singt. [Behrouz](schah) versteht kein Wort und hat Tränen in den Augen. [Shirin](shirin), nun [seine](schah) [Gemahlin](shirin), hält [ihm](schah) das [Kind](baby) hin, damit [er](schah) etwas zum Festhalten habe. [Mahin](mahin) streitet mit [Kamran](kamran), [der](kamran) bei [ihr](mahin) Hausarrest und zugenommen hat, über die Erziehung [ihres](mahin) [Enkels](baby). Und der [Gärtner](gaertner)? [Er](gaertner) heißt [Siavash](gaertner), besitzt noch immer eine Zunge und benutzt sie, um der alten [Königin](mahin) unter dem Fenster vorzusingen. Nur den Pfauen gefällt es nicht.
- sad schah "Tränen"
+ married.start schah shirin "Gemahlin"
- quarrel kamran mahin "streitet"
- arrest.past _ kamran "Hausarrest"
- kin baby mahin "Enkels"
- create gaertner "vorzusingen"
- flirt gaertner mahin "vorzusingen"
