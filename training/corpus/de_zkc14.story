%series Sieben Lampen
%lang de
%genre oriental fantasy court serial, encyclopaedia episode list
%cast shirin | Sultanin Shirin; Shirin | f
%cast parvane | Parvane | f
%cast laleh | Laleh | f
%cast jamshid | Jamshid | m
%cast kaveh | Kaveh | m
%cast daryush | Wesir Daryush; Daryush | m
%cast omid | Omid | m
%cast dschinn | - | n
%cast koechin | Golnar | f
%cast haendler | Bahram | m
%cast prinz | Rustam | m

== 1
[Sultanin Shirin](shirin), [die](shirin) nach dem Tod [ihres](shirin) [Gemahls](jamshid) allein über die Stadt der sieben Lampen herrscht, soll wieder heiraten, und [Wesir Daryush](daryush), [ihr](shirin) engster [Ratgeber](daryush), legt [ihr](shirin) eine Liste vor, auf der nur ein Name steht, nämlich [seiner](daryush). [Ihre](shirin) [Töchter](laleh+parvane) [Parvane](parvane) und [Laleh](laleh) zanken sich derweil um einen Kamm, den [beide](laleh+parvane) von demselben jungen [Händler](haendler) bekommen haben. [Köchin](koechin) [Golnar](koechin) kennt [ihn](haendler): [Bahram](haendler) hat auch [ihr](koechin) einen geschenkt. Im Keller zündet jemand die siebte Lampe an, und ein [Dschinn](dschinn) gähnt.
- die.past jamshid "Tod"
- married.past jamshid shirin "Gemahls"
- wedding? _ shirin "heiraten"
- advisor daryush shirin "Ratgeber"
+ propose daryush shirin "Liste"
- parent shirin laleh+parvane "Töchter"
- quarrel laleh parvane "zanken"
- gift haendler laleh+parvane "bekommen"
- gift haendler koechin "geschenkt"
- flirt haendler koechin "geschenkt"

== 2
Die [Sultanin](shirin) lehnt den [Wesir](daryush) mit einem Sprichwort ab, das [er](daryush) noch am Abend [seinem](daryush) Spiegel wiederholt. Am Brunnen sagt [Bahram](haendler) der jüngeren [Schwester](laleh), was [er](haendler) der [älteren](parvane) verspricht, und der [älteren](parvane), was [er](haendler) der [jüngeren](laleh) versprach; die [Wache](kaveh) hört beides. Der [Wächter](kaveh) [Kaveh](kaveh), [der](kaveh) [Laleh](laleh) seit Jahren still anbetet, wirft den [Händler](haendler) in den Trog. [Laleh](laleh) ist entsetzt über den [Grobian](kaveh) und hilft dem [Nassen](haendler). Wer am Ende der Nacht den [Dschinn](dschinn) aus der Lampe gelassen hat, bleibt offen.
+ reject shirin daryush "lehnt"
- sibling laleh parvane "Schwester"
- betray haendler laleh+parvane "verspricht"
- discover kaveh haendler "hört"
- love kaveh laleh "anbetet"
+ attack kaveh haendler "Trog"
- sad laleh kaveh "entsetzt"
- help laleh haendler "hilft"

== 3
[Sie](parvane) wünscht sich, dass [er](haendler) nur [sie](parvane) liebe, und reibt die Lampe. [Sie](laleh) wünscht sich dasselbe und reibt sie auch. Der [Dschinn](dschinn) ist genau, aber faul, und so liebt der [Händler](haendler) von da an beide [Schwestern](laleh+parvane) bis zum Umfallen. Die [Ältere](parvane) lacht noch. Die [Jüngere](laleh) merkt schon, dass der [Mann](haendler) zweimal dieselben Verse sagt. Auf der Treppe trifft die [Mutter](shirin) den [Wächter](kaveh), [der](kaveh) das Lachen gehört hat, und fragt [ihn](kaveh), welche von [ihnen](laleh+parvane) [ihm](kaveh) gefalle. [Der](kaveh) zeigt stumm auf die [Jüngere](laleh). Da seufzt die [Sultanin](shirin).
- love? haendler parvane "wünscht"
- love? haendler laleh "wünscht"#2
+ love.start haendler laleh+parvane "liebt"
- happy parvane "lacht"
- discover laleh haendler "merkt"
- sibling laleh parvane "Schwestern"
- parent shirin laleh+parvane "Mutter"
- love kaveh laleh "gefalle"

== 4
[Golnar](koechin) backt. [Daryush](daryush) schmeckt. [Shirin](shirin) zürnt. [Golnar](koechin) hasst [Daryush](daryush). [Daryush](daryush) hat [Golnars](koechin) [Bruder](omid) verhaftet. [Golnars](koechin) [Bruder](omid) heißt [Omid](omid). [Omid](omid) ist Dichter. [Omid](omid) liebt [Shirin](shirin). [Shirin](shirin) liest [Omids](omid) Lieder heimlich. [Bahram](haendler) küsst [Parvane](parvane). [Bahram](haendler) küsst danach [Laleh](laleh). [Kaveh](kaveh) zählt mit. Der [Dschinn](dschinn) schläft in einem Topf. [Golnar](koechin) verzeiht dem [Dschinn](dschinn) den Topf. Am Markt ist das Mehl knapp. [Daryush](daryush) beschattet [Golnar](koechin).
- enemy daryush koechin "hasst"
- arrest.past daryush omid "verhaftet"
- sibling koechin omid "Bruder"
- love omid shirin "liebt"
+ kiss haendler parvane "küsst"
+ kiss haendler laleh "küsst"#2
- discover kaveh haendler "zählt"
- reconcile dschinn koechin "verzeiht"
- investigate daryush koechin "beschattet"
- sad shirin "zürnt"

== 5
Als die Liebestollheit des [Händlers](haendler) den Palast lahmlegt, lässt [Shirin](shirin) den [Dichter](omid) aus dem Kerker holen, weil [er](omid) die Formel des [Dschinns](dschinn) kennt. [Omid](omid) verbeugt sich vor der [Frau](shirin), [der](shirin) jedes [seiner](omid) Lieder galt, und weigert sich, für [sie](shirin) zu singen, ehe [sie](shirin) [ihm](omid) nicht die Ketten abnimmt. [Sie](shirin) tut es eigenhändig. Vom Balkon aus sieht [Daryush](daryush), wie lang das dauert, und bestellt bei der [Köchin](koechin) Granatapfelkompott mit einem kleinen Zusatz. [Golnar](koechin) tauscht die Schalen. Bei Tisch beißt der [Wesir](daryush) in den eigenen Löffel.
+ rescue shirin omid "holen"
- love omid shirin "galt"
- reject omid shirin "weigert"
- jealous daryush omid "wie lang"
- kill? daryush omid "Zusatz"
- rescue koechin omid "tauscht"
- ill daryush "Löffel"

== 6
Wenn zwei von ihnen lieben, bricht dem [dritten](kaveh) das Herz: Das sagt der [Dichter](omid), [der](omid) gerade [ihn](kaveh) beim Heulen ertappt hat. Der [Wächter](kaveh) wischt sich das Gesicht. [Er](omid) bietet [ihm](kaveh) ein Lied an, [er](kaveh) will lieber ein Schwert. Am Ende nimmt [er](kaveh) beides und geht unter das Fenster der [Jüngeren](laleh). [Diese](laleh) schüttet [ihm](kaveh) Wasser auf den Kopf. Dann sieht [sie](laleh), wer da steht, und lässt den Eimer los. Unter dem Fenster der [Älteren](parvane) singt der [Händler](haendler), doch [sie](parvane) schläft. Die [Mutter](shirin) steht im Dunkeln und zählt [ihre](shirin) [Erben](laleh+parvane).
- sad kaveh "Heulen"
- discover omid kaveh "ertappt"
- help omid kaveh "bietet"
+ attack laleh kaveh "schüttet"
- love.start laleh kaveh "lässt den Eimer"
- love haendler parvane "singt"
- parent shirin laleh+parvane "Mutter"

== 7
Im Namen der [Sultanin](shirin) verkündet der [Wesir](daryush), [er](daryush) übernehme das Siegel bis zu [ihrer](shirin) Genesung, obwohl [sie](shirin) kerngesund im Bad sitzt. Die Tore bleiben zu. [Omid](omid) und [Golnar](koechin) bringen die [Herrscherin](shirin) in Fässern aus dem Palast, in dem [sie](shirin) bis dahin befohlen hat. Beim Umsteigen landet [Shirin](shirin) in den Armen des [Dichters](omid), und da die Fahrt holprig ist, bleibt [sie](shirin) eine Weile dort liegen. Auf dem Bazar gibt [Golnar](koechin) [sie](shirin) als [ihre](koechin) Cousine aus. [Parvane](parvane) und [Laleh](laleh) bleiben als Geiseln zurück.
+ betray daryush shirin "verkündet"
- hire daryush "übernehme"
- ill! shirin "kerngesund"
- rescue koechin+omid shirin "bringen"
- flirt omid shirin "bleibt sie eine Weile"
- kin! koechin shirin "Cousine"
+ abduct daryush laleh+parvane "Geiseln"

== 8
Auf dem Bazar lernt die [Sultanin](shirin), wie man Zwiebeln schneidet. [Omid](omid) wohnt mit [ihr](shirin) und [Golnar](koechin) hinter einem Teppichladen, und eines Abends, als die [Schwester](koechin) zu Bett ist, liest [er](omid) [ihr](shirin) die Lieder vor, die [sie](shirin) längst auswendig weiß. [Sie](shirin) vollendet die Zeile. [Er](omid) verstummt. Im Palast bricht mit dem Neumond der Zauber: [Bahram](haendler) sieht die [Prinzessinnen](laleh+parvane) an, als wären [sie](laleh+parvane) Säcke Reis. [Parvane](parvane) haut [ihm](haendler) den Kamm um die Ohren. Noch in derselben Nacht verrät [er](haendler) dem [Wesir](daryush) gegen drei Beutel Gold, wo die [Herrscherin](shirin) steckt.
- housemate koechin+omid shirin "wohnt"
- sibling koechin omid "Schwester"
- confess omid shirin "Lieder"
+ love shirin omid "auswendig"
- love.end haendler laleh+parvane "Zauber"
- attack parvane haendler "haut"
+ betray haendler shirin "verrät"
- find haendler "drei Beutel"

== 9
Der [Verräter](haendler) führt den [Wesir](daryush) bis an die Tür. Dahinter lebt [sie](shirin), davor steht [sie](koechin): Die [Köchin](koechin) hat eine Pfanne. [Sie](koechin) trifft den [Händler](haendler), [der](haendler) einmal [ihr](koechin) schöne Augen machte. Den [anderen](daryush) trifft [sie](koechin) nicht. [Er](daryush) packt die [Herrscherin](shirin) am Haar, doch der [Mann](omid), [den](omid) [sie](shirin) liebt, fällt [ihm](daryush) in den Arm. Da sticht der [Wesir](daryush) zu. [Sie](shirin) schreit, [sie](koechin) schreit lauter, denn [er](omid) ist [ihr](koechin) [Bruder](omid). Der [Dschinn](dschinn), von dem Lärm geweckt, fragt, wer hier noch einen Wunsch habe.
- attack koechin haendler "trifft"
- flirt.past haendler koechin "schöne Augen"
- attack daryush shirin "packt"
- love shirin omid "liebt"
- rescue omid shirin "fällt"
+ attack daryush omid "sticht"
- sad koechin+shirin "schreit"
- sibling koechin omid "Bruder"

== 10
[Shirin](shirin) tauscht das Siegel gegen ein Leben: [Omid](omid) öffnet die Augen, und die [Sultanin](shirin) ist von dieser Stunde an keine mehr. [Daryush](daryush), in ein Kamel verwandelt, darf fortan die Küchenabfälle tragen. Damit steht der Thron leer, was die [Schwestern](laleh+parvane), von [Kaveh](kaveh) aus dem Turm geholt, für drei Tage entzweit. Am vierten wirft [Laleh](laleh) hin und folgt dem [Wächter](kaveh), [der](kaveh) nach dem Süden entlassen ist. Unter einem Feigenbaum macht [er](kaveh) [ihr](laleh) den Antrag, zu dem [er](kaveh) fünf Jahre Anlauf nahm. [Sie](laleh) hört ihn gar nicht zu Ende.
- rescue shirin omid "tauscht"
+ recover omid "öffnet"
- quit shirin "keine mehr"
- attack dschinn daryush "verwandelt"
- sibling laleh parvane "Schwestern"
- rescue kaveh laleh+parvane "geholt"
- quarrel laleh parvane "entzweit"
- quit kaveh "entlassen"
+ propose kaveh laleh "Antrag"
- engaged.start kaveh laleh "gar nicht zu Ende"

== 11
Die neue [Sultanin](parvane) heißt [Parvane](parvane), die alte [Sultanin](shirin) verkauft Teppiche. [Sie](parvane) fragt [sie](shirin) um Rat wegen eines [Prinzen](prinz) aus dem Norden. [Sie](shirin) sagt, [er](prinz) sei hübsch, aber [er](prinz) könne nicht lesen. [Rustam](prinz) wird trotzdem vorgelassen. [Er](prinz) bringt der [Herrscherin](parvane) kein Gold, sondern ein Buch, und bittet [sie](parvane), [ihm](prinz) die Buchstaben zu zeigen. Die [Mutter](shirin) grinst. Der [Händler](haendler), [den](haendler) man begnadigt hat, fragt die [Köchin](koechin), ob [sie](koechin) [ihm](haendler) noch böse sei. [Sie](koechin) reicht [ihm](haendler) die Pfanne zum Abwaschen.
+ hire parvane "Sultanin"
- advisor shirin parvane "um Rat"
- quit.past shirin "alte Sultanin"
- gift prinz parvane "bringt"
- advisor? parvane prinz "zeigen"
- parent shirin parvane "Mutter"
- happy shirin "grinst"
- reconcile? haendler koechin "böse"
- help haendler koechin "Abwaschen"

== 12
[Rustam](prinz) kann nun lesen, zumindest das Wort Liebe, und schreibt es [Parvane](parvane) mit Safran auf den Teller. Der Hofstaat applaudiert. [Laleh](laleh) und [Kaveh](kaveh) kommen zur Hochzeit mit einem Kind, von dem niemand wusste. [Omid](omid) und [Shirin](shirin) tragen denselben Ring, ohne dass ein Gesandter davon berichtete. [Golnar](koechin) nickt [Bahram](haendler) zu, und als [dieser](haendler) zweimal nickt, ist auch das geklärt. Nur das [Kamel](daryush) kaut die ganze Zeit missmutig. In der siebten Lampe legt sich der [Dschinn](dschinn) schlafen, den Kopf auf einem ungenutzten Wunsch.
- confess prinz parvane "Liebe"
+ wedding parvane prinz "Hochzeit"
- parent kaveh+laleh _ "Kind"
+ married omid shirin "Ring"
- couple.start haendler koechin "geklärt"
- sad daryush "missmutig"
- return kaveh+laleh "kommen"
