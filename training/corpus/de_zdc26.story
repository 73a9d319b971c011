%series Folge Null
%lang de
%genre friends and start-up dramedy around a true-crime podcast, binge recaps
%cast karla   | Karla Winterstein; Karla | f
%cast bruni   | Brunhild; Bruni | f
%cast matthes | Matthes | m
%cast osman   | Osman | m
%cast sigrid  | Sigrid Loh; Sigrid | f
%cast loh     | Dietmar Loh; Dietmar | m
%cast kommissar | Kommissar Trapp; Trapp | m
%cast hoerer  | - | m
%cast verlegerin | Mona Ferrante; Ferrante | f
%cast zeugin  | Annegret | f
%cast sohn    | Korbin | m
%cast neffe   | - | m
%cast lilli   | Lilli | f

== 1
Eine Besenkammer, zwei Mikrofone, null Hörer. [Karla Winterstein](karla) und [ihre](karla) [Kindheitsfreundin](bruni) [Bruni](bruni) graben in [ihrem](bruni+karla) Podcast den Fall der [Lilli](lilli) aus, [die](lilli) 1994 vom Schützenfest nicht heimkam. [Tontechniker](matthes) [Matthes](matthes), seit drei Wochen [Karlas](karla) fester [Freund](matthes), findet das Thema geschmacklos. In der Nacht nach der ersten Folge meldet sich eine verzerrte [Stimme](hoerer) auf der Mailbox: [Lilli](lilli) liege nicht dort, wo alle suchten.
- friend bruni karla "Kindheitsfreundin"
- investigate bruni+karla lilli "graben"
- create bruni+karla "Podcast"
- lose _ lilli "nicht heimkam"
- couple karla matthes "Freund"
+ reveal hoerer bruni+karla "meldet"

== 2
[Kommissar Trapp](kommissar), kurz vor der Pension und schon damals zuständig, verbittet sich jede Einmischung. [Bruni](bruni) flirtet [ihm](kommissar) trotzdem die Fallakte aus dem Kreuz, zumindest die Hälfte. Darin: [Hauptverdächtiger](loh) war [Dietmar Loh](loh), heute [Großbauer](loh) und [Vorsitzender](loh) von allem, aus Mangel an Beweisen laufen gelassen. [Seine](loh) [Frau](sigrid) [Sigrid](sigrid) bringt [Karla](karla) Eingemachtes vorbei und lächelt dabei nicht. Zwischen zwei Gurken steckt ein Zettel: Aufhören.
- investigate.past kommissar lilli "zuständig"
- flirt bruni kommissar "flirtet"
- accuse.past _ loh "Hauptverdächtiger"
- married loh sigrid "Frau"
- gift sigrid karla "Eingemachtes"
+ threaten sigrid karla "Aufhören"

== 3
Plötzlich vierzigtausend Abrufe. [Mona Ferrante](verlegerin), [Chefin](verlegerin) eines Medienhauses, bietet den [Freundinnen](bruni+karla) einen Vertrag, der nur einen Haken hat: Die Moderation soll [Karla](karla) allein übernehmen. [Karla](karla) sagt, [sie](karla) müsse darüber schlafen. [Bruni](bruni) hört das durchs offene Mikrofon und löscht aus Wut die halbe Folge. [Osman](osman), der [Wirt](osman) vom Schützenhaus, tröstet [sie](bruni) mit Korn und dem Geständnis, [er](osman) habe 1994 als Letzter mit [Lilli](lilli) getanzt.
- friend bruni karla "Freundinnen"
- hire? karla verlegerin "Vertrag"
+ discover bruni karla "hört"
- sad bruni karla "Wut"
- help osman bruni "tröstet"
+ reveal osman bruni "Geständnis"
- date.past lilli osman "getanzt"

== 4
[Osman](osman) wird verhaftet, und schuld daran ist [Bruni](bruni), [die](bruni) [seine](osman) Worte gesendet hat. [Trapp](kommissar) wirkt erstaunlich zufrieden. In der Zelle verweigert der [Wirt](osman) das Essen; [seine](osman) betagte [Köchin](zeugin) [Annegret](zeugin) stellt es [ihm](osman) täglich vor die Gitter. Während [Karla](karla) der [Freundin](bruni) Vorwürfe macht, steht [Matthes](matthes) im Nebenraum und schneidet aus dem Anruf des [Unbekannten](hoerer) die Verzerrung heraus. [Er](matthes) erkennt, wem sie gehört, und löscht die Datei.
- betray bruni osman "gesendet"
+ arrest kommissar osman "verhaftet"
- happy kommissar "zufrieden"
- boss osman zeugin "Köchin"
- help zeugin osman "stellt"
- accuse karla bruni "Vorwürfe"
+ discover matthes hoerer "erkennt"
- reveal! matthes _ "löscht"
- friend bruni karla "Freundin"

== 5
[Bruni](bruni) will es gutmachen und schleicht sich in [Lohs](loh) Scheune. Statt einer Leiche findet [sie](bruni) einen jungen [Mann](sohn), [der](sohn) dort vor einem Rechner haust und jede Folge auswendig kennt: [Korbin](sohn), [Sigrids](sigrid) [Sohn](sohn), von [dessen](sohn) Existenz das Dorf zwar weiß, [den](sohn) es aber höflich vergisst. [Er](sohn) ist verknallt in [Brunis](bruni) Stimme und bekommt in der leibhaftigen Nähe derselben Schluckauf. Draußen fällt die Tür ins Schloss. Von außen.
- investigate bruni loh "schleicht"
+ find bruni sohn "findet"
- parent sigrid sohn "Sohn"
- love sohn bruni "verknallt"
- abduct _ bruni+sohn "Von außen"

== 6
Zwölf Stunden im Heu. [Korbin](sohn) erzählt, [seine](sohn) [Mutter](sigrid) habe in jener Nacht ein blutiges Kleid verbrannt, [er](sohn) sei damals vier gewesen und habe am Fenster gestanden. [Karla](karla) vermisst derweil [ihre](karla) [Partnerin](bruni), vergisst den Groll, alarmiert das halbe Dorf und bricht die Scheune mit dem Mähdrescher auf. Versöhnung zwischen Halmen. Den Vertrag hat [Karla](karla) unterwegs in zwei Hälften gerissen. [Ferrante](verlegerin) klebt ihn wieder zusammen und trägt zwei Namen ein.
+ reveal sohn bruni "erzählt"
- parent sigrid sohn "Mutter"
- discover.past sohn sigrid "Fenster"
- lose karla bruni "vermisst"
- colleague bruni karla "Partnerin"
+ rescue karla bruni+sohn "bricht"
- reconcile bruni karla "Versöhnung"
- reject karla verlegerin "gerissen"
- hire bruni+karla verlegerin "trägt"

== 7
Von der Aussage des [Sohnes](sohn) will [Trapp](kommissar) nichts wissen, ein [Vierjähriger](sohn) tauge nicht zum Zeugen. Anders [Annegret](zeugin), [die](zeugin) beim Kartoffelschälen bemerkt, [sie](zeugin) habe das Kleid selbst genäht, blau, und [Sigrid](sigrid) habe ein rotes verbrannt. Wessen Blut also? [Sigrid Loh](sigrid) verliert die Fassung und gesteht den [Podcasterinnen](bruni+karla) etwas ganz anderes: [Ihr](sigrid) [Mann](loh) schlage [sie](sigrid), seit dreißig Jahren, jeden Samstag. Das Kleid war [ihres](sigrid). [Bruni](bruni) schaltet die Aufnahme ab.
- reject kommissar sohn "nichts wissen"
- reveal zeugin _ "bemerkt"
- create.past zeugin "genäht"
- sad sigrid "Fassung"
+ reveal sigrid bruni+karla "gesteht"
+ attack loh sigrid "schlage"
- married loh sigrid "Mann"
- parent sigrid sohn "Sohnes"

== 8
[Sigrid](sigrid) zieht zu [Karla](karla) in die Zweizimmerwohnung, was [Matthes](matthes) nutzt, um sich rarzumachen. [Er](matthes) hat einen Umschlag in der Klavierbank versteckt, darin ein Kinderfoto von [Lilli](lilli) mit einem Säugling auf dem Arm, und der trägt [seine](matthes) Ohren. [Osman](osman) kommt auf Kaution frei, bezahlt von einer [Köchin](zeugin), [die](zeugin) dafür [ihr](zeugin) Begräbnis storniert. Zum Dank fordert [er](osman) [sie](zeugin) zum ersten Tanz seit 1994 auf.
- move sigrid karla "zieht"
- flee matthes karla "rarzumachen"
- sibling? lilli matthes "Ohren"
- return osman "frei"
+ rescue zeugin osman "bezahlt"
- invite osman zeugin "fordert"

== 9
[Karla](karla) stößt auf den Umschlag. Zur Rede gestellt, kann [Matthes](matthes) nicht länger schweigen: [Lilli](lilli) ist [seine](matthes) [Schwester](lilli), [er](matthes) kam [ihretwegen](lilli) her und hat sich nur deshalb als Techniker beworben. Verliebt habe [er](matthes) sich aus Versehen. [Karla](karla) wirft [ihn](matthes) hinaus, samt Klavierbank. [Er](matthes) ruft vom Treppenhaus herauf, wessen Stimme auf der Mailbox war, aber eben schlägt die Tür zu. [Dietmar Loh](loh) lädt in der Jagdhütte [sein](loh) Gewehr.
+ discover karla matthes "stößt"
- reveal matthes karla "nicht länger schweigen"
- sibling lilli matthes "Schwester"
- travel.past matthes "kam"
- betray.past matthes bruni+karla "nur deshalb"
- hire.past matthes "beworben"
- love matthes karla "Verliebt"
+ breakup karla matthes "hinaus"
- reveal? matthes karla "ruft"

== 10
[Loh](loh) zerrt [Sigrid](sigrid) auf offener Straße in den Jeep. [Korbin](sohn), [der](sohn) das Gehöft seit Jahren nicht verlassen hat, springt aufs Moped und folgt [ihnen](loh+sigrid) bis zur Jagdhütte, das Handy auf Sendung: Sechzigtausend Menschen hören live, wie der [Bauer](loh) brüllt, [er](loh) habe [Lilli](lilli) damals nicht angerührt, es sei der [Polizist](kommissar) gewesen. Ein Schuss fällt. Auf der Leitung ist nur noch Schluckauf.
+ abduct loh sigrid "zerrt"
- investigate sohn loh+sigrid "folgt"
+ accuse loh kommissar "brüllt"
- attack! loh lilli "nicht angerührt"

== 11
[Sigrid](sigrid) hat geschossen, und zwar [ihrem](sigrid) [Mann](loh) ins Knie. Während [Korbin](sohn) die Wunde mit [seinem](sohn) T-Shirt abbindet, setzt [Trapp](kommissar) sich in den Zug nach Süden. [Bruni](bruni) erkennt auf dem alten Band endlich selbst, wer angerufen hat: kein anderer als der [Kommissar](kommissar), [dem](kommissar) das Gewissen einen Augenblick lang zu schwer wurde. [Annegret](zeugin), gebürtig aus einer Eisenbahnerfamilie, lässt durch [ihren](zeugin) [Neffen](neffe) das Signal auf Rot stellen.
- attack sigrid loh "geschossen"
- injure loh sigrid "Knie"
- treat loh sohn "Wunde"
- flee kommissar "Zug"
+ discover bruni kommissar "erkennt"
- sad kommissar "Gewissen"
- kin neffe zeugin "Neffen"
- married loh sigrid "Mann"
- help neffe zeugin "stellen"

== 12
[Trapp](kommissar) führt die Ermittler zum Steinbruch, man trägt zutage, was von [Lilli](lilli) übrig ist. Es war ein Autounfall, sagt [er](kommissar), betrunken, [sie](lilli) lief [ihm](kommissar) vor den Wagen; [er](kommissar) habe dreißig Jahre lang nach jemandem gesucht, [der](kommissar) [er](kommissar) selbst war. [Matthes](matthes) begräbt [seine](matthes) [Schwester](lilli), und in der letzten Bank sitzt [Karla](karla), nur für den Ton, behauptet [sie](karla). Beim Leichenschmaus tanzen [Osman](osman) und [Annegret](zeugin). Die letzte Folge trägt die Nummer null und besteht aus einer Minute Stille.
+ kill.past kommissar lilli "Autounfall"
- die.past lilli "übrig"
- reveal kommissar _ "sagt"
- investigate.past kommissar "gesucht"
- sibling lilli matthes "Schwester"
- reconcile? karla matthes "letzten Bank"
- celebrate _ lilli "Leichenschmaus"
- date osman zeugin "tanzen"
