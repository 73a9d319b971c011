%series Skischule Hochgurten
%lang de
%genre early-evening series about a Tyrolean ski school, dry programme texts
%cast loisl | Alois Thaler; Loisl; Thaler | m
%cast vroni | Vroni Thaler; Vroni | f
%cast jonte | Jonte Lindqvist; Jonte; Lindqvist | m
%cast mercedes | Mercedes Kofler; Mercedes; Kofler | f
%cast sepp | Sepp Kofler; Sepp | m
%cast kim | Kim | n
%cast aurelia | Aurelia Prantl; Aurelia | f
%cast baerbel | Bärbel Wintersport; Frau Wintersport; Bärbel; Wintersport | f
%cast golo | Golo | m
%cast flurin | Flurin Cadonau; Flurin; Cadonau | m
%cast arzt | Dr. Habicht; Habicht | m
%cast gast | - | f
%cast pfarrer | - | m

== 1
Saisonauftakt in [Hochgurten](@hochgurten). [Skilehrer](loisl) [Loisl](loisl) begrüßt den neuen [Kollegen](jonte) aus [Östersund](@oestersund), einen [Schweden](jonte), [der](jonte) besser fährt als [er](loisl) selbst und das auch weiß. [Vroni](vroni), mit [Loisl](loisl) seit zwanzig Jahren unter der Haube, findet den [Neuen](jonte) recht ansehnlich, sagt es aber nur dem Geschirrspüler. Der Skischule gegenüber eröffnet [Mercedes Kofler](mercedes) eine zweite. Mit [ihr](mercedes) war [Loisl](loisl) einst so gut wie verlobt. Das Kriegsbeil, das [sie](mercedes) mitbringt, ist ein Lift.
- colleague.start jonte loisl "Kollegen"
- travel jonte "Neuen" @hochgurten
- married loisl vroni "unter der Haube"
- love.start vroni jonte "ansehnlich"
+ create mercedes "eröffnet"
- neighbour loisl mercedes "gegenüber"
- ex loisl mercedes "einst"
- engaged.past? loisl mercedes "so gut wie verlobt"
+ enemy.start loisl mercedes "Kriegsbeil"

== 2
Mitten im Anfängerkurs erkennt [Jonte](jonte) in einer [Urlauberin](gast) [seine](jonte) [Fahrlehrerin](gast) von früher. Mit [Loisls](loisl) [Nichte](aurelia) [Aurelia](aurelia) geht [er](jonte) abends Glühwein trinken. Es bleibt nicht beim Glühwein. [Mercedes](mercedes) wirbt derweil [Golo](golo) ab, [der](golo) bei [Thaler](loisl) die Kinder betreut hat; doppelter Lohn, da sagt man nicht Nein. [Loisl](loisl) geht hinüber, und es fallen Wörter, die der [Pfarrer](pfarrer) nebenan lieber nicht gehört hätte. [Vroni](vroni) zerrt [ihren](vroni) [Mann](loisl) nach Hause.
- discover jonte gast "erkennt"
- advisor.past gast jonte "Fahrlehrerin"
- kin aurelia loisl "Nichte"
- date aurelia jonte "Glühwein"
+ sex aurelia jonte "bleibt nicht"
- quit golo loisl "ab"
- hire golo mercedes "wirbt"
+ quarrel loisl mercedes "fallen Wörter"
- neighbour loisl pfarrer "nebenan"
- married loisl vroni "Mann"

== 3
[Mercedes](mercedes) hat einen [Mann](sepp). [Er](sepp) heißt [Sepp](sepp) und trinkt. [Sepp](sepp) fährt betrunken die Pistenraupe. Die Pistenraupe trifft [Golo](golo). [Golo](golo) bricht sich das Bein. [Dr. Habicht](arzt) gipst es ein. [Mercedes](mercedes) deckt [Sepp](sepp) vor der Polizei. Die Polizei glaubt [Mercedes](mercedes). Nur [Kim](kim) glaubt [ihr](mercedes) nicht. [Kim](kim) wohnt bei den [Thalers](loisl+vroni) zur Untermiete. [Kim](kim) hat vom Fenster aus alles gesehen. [Kim](kim) sagt es [Vroni](vroni). [Vroni](vroni) sagt es [Loisl](loisl).
- married mercedes sepp "Mann"
- ill sepp "trinkt"
+ injure golo sepp "trifft"
- treat golo arzt "gipst"
- betray mercedes _ "deckt"
- help mercedes sepp "deckt"
- housemate kim loisl+vroni "Untermiete"
+ discover kim sepp "alles gesehen"
- reveal kim vroni "sagt es Vroni"
- reveal vroni loisl "sagt es Loisl"

== 4
Statt zur Polizei geht [Loisl](loisl) mit [seinem](loisl) Wissen zu [Kofler](mercedes): [Sie](mercedes) soll den Lift schließen, dann hält [er](loisl) dicht. „[Erpresser](loisl)“, sagt [sie](mercedes) und weint, und da tut [ihm](loisl) die alte [Flamme](mercedes) plötzlich leid. [Er](loisl) nimmt [sie](mercedes) in den Arm. [Vroni](vroni), [die](vroni) mit einem Germknödel um die Ecke kommt, sieht nur die Umarmung. [Jonte](jonte) nimmt sich der wütenden [Chefin](vroni) an. Der [Schwede](jonte) kocht [ihr](vroni) Fischsuppe und hört zu; das ist mehr, als [sie](vroni) gewohnt ist.
+ threaten loisl mercedes "hält er dicht"
- accuse mercedes loisl "Erpresser"
- sad mercedes "weint"
- ex loisl mercedes "Flamme"
- help loisl mercedes "in den Arm"
- discover vroni loisl+mercedes "sieht nur"
- sad vroni "wütenden"
- boss vroni jonte "Chefin"
- help jonte vroni "Fischsuppe"

== 5
[Aurelia](aurelia) zählt [Jontes](jonte) Abende ab: drei bei [ihr](aurelia), vier wer weiß wo. Die [Nichte](aurelia) des [Skischulleiters](loisl) heftet sich [ihrem](aurelia) [Freund](jonte) an die Fersen und landet unter dem Küchenfenster [ihrer](aurelia) [Tante](vroni). Drinnen wird gelacht. Nichts ist passiert, noch nicht, aber so sieht es nicht aus. [Sepp](sepp) besucht [Golo](golo) im Spital und bringt keine Blumen, sondern einen Zettel zum Unterschreiben. Ein Unfall sei es gewesen, ohne Raupe. [Golo](golo) unterschreibt nicht. [Sepp](sepp) stößt die Krücken um und sagt, das andere Bein sei ja auch noch da.
- kin aurelia loisl "Nichte"
- couple aurelia jonte "Freund"
- investigate aurelia jonte "Fersen"
- kin aurelia vroni "Tante"
- happy jonte+vroni "gelacht"
- affair! jonte vroni "Nichts ist passiert"
- jealous aurelia vroni "zählt"
- reject golo sepp "unterschreibt nicht"
+ threaten sepp golo "das andere Bein"

== 6
[Bärbel](baerbel) trägt den passenden Namen. [Wintersport](baerbel) heißt [sie](baerbel), und von Wintersport versteht [sie](baerbel) nichts. Die [Wienerin](baerbel) ist geschieden, lustig und [Vronis](vroni) beste [Freundin](baerbel) seit dem Internat. [Sie](baerbel) bezieht das Zimmer neben [Kim](kim). Auf der Piste rutscht [sie](baerbel) [Flurin Cadonau](flurin) in die Arme, dem Bündner [Bergretter](flurin), [der](flurin) [sie](baerbel) prompt huckepack ins Tal bringt. [Die beiden](baerbel+flurin) sehen einander zum ersten Mal und danach lange nichts anderes. [Loisl](loisl) schläft inzwischen im Skikeller: [Seine](loisl) [Frau](vroni) redet nicht mehr mit [ihm](loisl).
- divorce.past baerbel "geschieden"
- friend baerbel vroni "beste Freundin"
- move baerbel kim "bezieht"
- neighbour baerbel kim "neben"
+ meet baerbel flurin "rutscht"
- rescue flurin baerbel "huckepack"
- love.start baerbel flurin "lange nichts anderes"
- move loisl "Skikeller"
- married loisl vroni "Frau"
- sad vroni loisl "redet nicht mehr"

== 7
Lawine. [Kim](kim), [Aurelia](aurelia) und zwei Kinder sind in der Rinne verschüttet. Alle graben, auch [Sepp](sepp), zum ersten Mal seit Wochen nüchtern. [Cadonau](flurin) holt [Kim](kim) heraus, [Jonte](jonte) gräbt nach der [Freundin](aurelia), bis [ihm](jonte) die Finger bluten. [Er](jonte) bekommt [sie](aurelia) lebend. Die Kinder zieht der [Mann](sepp) aus dem Schnee, [den](sepp) [Golo](golo) angezeigt hat. Am Abend im Spital sagt [Jonte](jonte) zu [Aurelia](aurelia) etwas auf Schwedisch. [Sie](aurelia) braucht kein Wörterbuch. Vor der Tür steht [Vroni](vroni) und geht wieder.
+ rescue flurin kim "holt"
- couple aurelia jonte "Freundin"
+ rescue jonte aurelia "bekommt"
- injure jonte "bluten"
- rescue sepp _ "zieht"
- accuse.past golo sepp "angezeigt"
- confess jonte aurelia "auf Schwedisch"

== 8
[Sepp](sepp) stellt sich. [Mercedes](mercedes) erfährt es aus dem Radio und ist nicht traurig. [Sie](mercedes) habe [ihn](sepp) ohnehin nur genommen, sagt [sie](mercedes) zu [Loisl](loisl), weil der [Richtige](loisl) eine [andere](vroni) nahm. Der [Richtige](loisl) sitzt auf einer Skikiste, hat Kummer und einen Schnaps, und so kommt eins zum anderen. Um sechs Uhr früh trifft [Bärbel](baerbel) [ihn](loisl) auf dem Weg zum Skikeller, die Schuhe in der Hand. Die [Freundin](baerbel) der [Betrogenen](vroni) hat nun ein Geheimnis, das [sie](baerbel) nicht will.
+ reveal sepp "stellt sich"
- discover mercedes sepp "erfährt"
- sad! mercedes sepp "nicht traurig"
- love mercedes loisl "Richtige"
- sad loisl "Kummer"
+ sex loisl mercedes "eins zum anderen"
- cheat loisl vroni "Betrogenen"
- discover baerbel loisl "trifft"
- friend baerbel vroni "Freundin"

== 9
Beim Faschingsball sind alle verkleidet. [Vroni](vroni) küsst einen [Eisbären](arzt), [den](arzt) [sie](vroni) für [Loisl](loisl) hält. Im Eisbären steckt [Habicht](arzt), [Dorfarzt](arzt), [Junggeselle](arzt), seit Jahren still in [sie](vroni) verschossen. [Er](arzt) klärt den Irrtum auf, entschuldigt sich und geht. [Bärbel](baerbel) hält es nicht mehr aus und sagt der [Freundin](vroni), wo [ihr](vroni) [Gatte](loisl) in jener Nacht gewesen ist. Eine Stunde später liegen zwei Paar Ski zersägt im Hof. [Flurin](flurin), [der](flurin) von allem nichts mitbekommt, gießt Blei mit [Aurelia](aurelia) und [Kim](kim).
- celebrate _ "Faschingsball"
+ kiss arzt vroni "küsst"
- love arzt vroni "verschossen"
- reveal arzt vroni "klärt"
- friend baerbel vroni "Freundin"
+ reveal baerbel vroni "hält es nicht mehr aus"
- married loisl vroni "Gatte"
- sad vroni loisl "zersägt"

== 10
[Vroni](vroni) reicht die Scheidung ein und behält die Skischule, denn der Grund stammt aus [ihrer](vroni) Familie. [Loisl](loisl) zieht über die Straße, das sind elf Meter, zu [Mercedes](mercedes). Dort herrscht nach drei Tagen Krieg wegen der Zahnpasta. [Jonte](jonte) bekommt ein Angebot aus [Åre](@are), das [er](jonte) annimmt, ohne [Aurelia](aurelia) zu fragen. [Sie](aurelia) wirft [ihm](jonte) den Zimmerschlüssel nach. „Fahr doch“, schreit die [Verlassene](aurelia). Der [Lehrling](kim) der Talstation, [Untermieter](kim) [Kim](kim), hebt den Schlüssel auf.
- divorce? loisl vroni "Scheidung"
+ move loisl mercedes "zieht"
- housemate.start loisl mercedes "zieht"
- quarrel loisl mercedes "Krieg"
- hire jonte "annimmt" @are
+ breakup jonte aurelia "Verlassene"
- quarrel aurelia jonte "schreit"

== 11
[Bärbel](baerbel) und [Flurin](flurin) wollen im Tal ein Häuschen pachten. Vorher fährt [er](flurin) noch einen Einsatz, den letzten der Saison, und kommt nicht zurück. Zwei Tage wird gesucht. Man findet [seinen](flurin) Handschuh, dann [ihn](flurin), unterkühlt, in einer Spalte, mit einem Lied auf den Lippen. [Bärbel](baerbel) schimpft [ihn](flurin) einen Idioten und macht [ihm](flurin) im selben Satz einen Heiratsantrag. Der [Bündner](flurin) nickt, soweit [er](flurin) kann. [Dr. Habicht](arzt) lädt [Vroni](vroni) zum Eisstockschießen ein. [Sie](vroni) geht hin und trifft alles.
- move? baerbel+flurin "pachten"
- lose flurin "nicht zurück"
- find _ flurin "findet"
- ill flurin "unterkühlt"
- quarrel baerbel flurin "schimpft"
+ propose baerbel flurin "Heiratsantrag"
- engaged.start baerbel flurin "nickt"
- invite arzt vroni "lädt"
- date arzt vroni "geht hin"

== 12
Kein Schnee mehr. [Loisl](loisl) hat von der Zahnpasta genug und klopft bei [Vroni](vroni) an. [Sie](vroni) macht nicht auf; hinter [ihr](vroni) summt [Habicht](arzt) in der Küche. [Mercedes](mercedes) verkauft [ihren](mercedes) Lift, und zwar an die [Ex](vroni) des [Mannes](loisl), um [den](loisl) [sie](mercedes) zwanzig Jahre geweint hat. Die zwei [Frauen](mercedes+vroni) stoßen darauf an. [Aurelia](aurelia) fährt mit dem Nachtzug nach [Åre](@are), im Gepäck einen Zimmerschlüssel. In der Kapelle wird ein Ja gejodelt: [Frau Wintersport](baerbel) heißt ab heute [Cadonau](baerbel).
- reject vroni loisl "macht nicht auf"
- couple arzt vroni "summt"
- ex loisl vroni "Ex"
- love.past mercedes loisl "geweint"
- reconcile mercedes vroni "stoßen"
- travel aurelia "fährt" @are
+ wedding baerbel flurin "Ja"
