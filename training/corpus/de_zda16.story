%series Mercy Bay General
%lang de
%genre American hospital drama, German recap log, terse
%cast adaeze  | Dr. Adaeze Obi; Dr. Obi; Adaeze | f
%cast gideon  | Dr. Gideon Strauss; Strauss; Gideon | m
%cast thea    | Dr. Thea Lindqvist; Lindqvist; Thea | f
%cast jesus   | Jesús Carrillo; Jesús | m
%cast huang   | Chief Walter Huang; Chief Huang; Huang | m
%cast poppy   | Poppy | f
%cast keanu   | Keanu | m
%cast blaine  | Senator Blaine; Blaine | m
%cast blainefrau | - | f
%cast rhonda  | Rhonda | f
%cast eli     | Eli Strauss; Eli | m
%cast stalkerin | - | f
%cast baby | - | m
%cast bruder | - | m
%cast ehemann | - | m
%cast witwe | - | f
%cast noor    | Noor | f

== 1
Massenkarambolage auf der Brücke. [Dr. Adaeze Obi](adaeze) amputiert im Kofferraum, [Dr. Gideon Strauss](gideon) brüllt [sie](adaeze) dafür an und assistiert dann. Im Schockraum erkennt [Thea Lindqvist](thea) auf der Trage [ihren](thea) eigenen [Bräutigam](keanu). [Keanu](keanu) trägt Badehose und Ehering, Letzteren von einer [anderen](witwe). [Pfleger](jesus) [Jesús](jesus) nimmt [ihr](thea) das Skalpell aus der Hand.
- treat _ adaeze "amputiert"
- quarrel adaeze gideon "brüllt"
- engaged keanu thea "Bräutigam"
+ injure keanu "Trage"
+ cheat.past keanu thea "von einer anderen"
- married keanu witwe "Ehering"
- help jesus thea "nimmt"

== 2
[Keanu](keanu) überlebt, die Verlobung nicht. [Thea](thea) zieht in [Adaezes](adaeze) Hausboot und schnarcht. [Chief Huang](huang) kündigt an, die Leitung der Chirurgie werde neu vergeben: entweder [Obi](adaeze) oder [Strauss](gideon). [Die beiden](adaeze+gideon) haben einmal, in einem Schneesturm in [Buffalo](@buffalo), nicht nur das Auto geteilt. Daran wird nicht gerührt.
- recover keanu "überlebt"
+ engaged.end keanu thea "die Verlobung nicht"
- housemate.start adaeze thea "zieht"
+ enemy.start adaeze gideon "entweder"
- sex.past adaeze gideon "nicht nur das Auto"

== 3
[Senator Blaine](blaine) liegt inkognito auf der Suite, mit einem Projektil im Gesäß und ohne Erklärung. [Rhonda](rhonda) von der Verwaltung will Autogramme. [Poppy](poppy), Assistenzärztin im ersten Jahr, verwechselt zwei Blutkonserven. [Jesús](jesus) hängt sie im letzten Augenblick ab und schweigt gegen ein Abendessen, das [sie](poppy) kocht und das ungenießbar ist. [Er](jesus) isst auf.
- injure blaine "Projektil"
+ rescue jesus _ "hängt"
- reveal! jesus poppy "schweigt"
+ date jesus poppy "Abendessen"
- create poppy "kocht"

== 4
Auf [Gideons](gideon) Windschutzscheibe stehen zum dritten Mal dieselben Wörter in Lippenstift. [Sein](gideon) [Sohn](eli) [Eli](eli), sechzehn, hat derlei auch schon am Spind gefunden. [Huang](huang) hustet Blut ins Taschentuch und steckt es weg. [Adaeze](adaeze) holt dem [Senator](blaine) die Kugel heraus und erkennt das Kaliber: Damenpistole, Nachttisch, [Ehefrau](blainefrau).
- threaten _ gideon "Lippenstift"
- parent gideon eli "Sohn"
+ ill huang "Blut"
- reveal! huang _ "steckt"
- treat blaine adaeze "holt"
+ discover adaeze blainefrau "erkennt"
- married blaine blainefrau "Ehefrau"

== 5
Eine [Hochschwangere](noor) mit Wehen weigert sich, [ihren](noor) Namen zu nennen. Zwischen zwei Presswehen fragt [sie](noor) nach [Dr. Strauss](gideon). [Der](gideon) kommt, sieht [sie](noor) und lässt das Klemmbrett fallen. Das [Kind](baby) ist gesund, die [Mutter](noor) verschwunden, noch ehe die Nachgeburt vermessen ist. [Poppy](poppy) steht mit dem [Bündel](baby) auf dem Flur: „Wem soll [ich](poppy) das jetzt geben?“
- reveal! noor "weigert"
+ birth noor baby "Presswehen"
- discover gideon noor "sieht"
+ flee noor "verschwunden"
- pregnant noor "Hochschwangere"
- parent noor baby "Mutter"

== 6
[Gideon](gideon) räumt vor [Adaeze](adaeze) ein, dass [er](gideon) die [Flüchtige](noor) kennt. [Noor](noor) war die [Verlobte](noor) [seines](gideon) [Bruders](bruder), [der](bruder) in [Kandahar](@kandahar) fiel. Als das [Kind](baby) gezeugt wurde, lag der [Bruder](bruder) allerdings schon unter der Erde. [Adaeze](adaeze) rechnet nicht laut. [Eli](eli) füttert das [Baby](baby) und nennt [es](baby) „Kumpel“. [Keanu](keanu) erschleicht sich Zugang zu [Theas](thea) Spind und einen Kinnhaken von [Jesús](jesus).
+ reveal gideon adaeze "räumt"
- engaged.past bruder noor "Verlobte"
- sibling bruder gideon "Bruders"
- die.past bruder "fiel"
- help eli baby "füttert"
- betray keanu thea "erschleicht"
+ attack jesus keanu "Kinnhaken"

== 7
Der DNA-Abgleich spricht [Gideon](gideon) frei: [Er](gideon) ist der [Onkel](gideon), sonst nichts. Tiefgefrorene Hinterlassenschaft, erklärt die Samenbank. [Adaeze](adaeze) bringt als Entschuldigung Bagels. Auf dem Parkdeck tritt eine [Frau](stalkerin) mit Lippenstiftmund hinter einem Pfeiler hervor und hält [Eli](eli) ein Messer an die Rippen. [Sein](eli) [Vater](gideon) soll zusehen, wie es ist, wenn einem jemand unter den Händen stirbt.
- parent! gideon baby "frei"
- kin baby gideon "Onkel"
- parent bruder baby "Hinterlassenschaft"
- reconcile? adaeze gideon "Entschuldigung"
- gift adaeze gideon "Bagels"
+ attack stalkerin eli "Messer"
- parent gideon eli "Vater"
+ threaten stalkerin gideon "zusehen"

== 8
[Gideon](gideon) redet, bietet sich zum Tausch an, kniet. [Adaeze](adaeze) schleicht mit der Defibrillatortasche von hinten heran. 200 Joule. Die [Frau](stalkerin) sackt weg, ist jedoch [Patientin](stalkerin), kaum dass [sie](stalkerin) liegt, und wird von denselben Händen reanimiert, die [sie](stalkerin) niedergestreckt haben. Vor drei Jahren verlor [sie](stalkerin) [ihren](stalkerin) [Mann](ehemann) auf [Strauss](gideon)’ Tisch.
+ rescue adaeze eli "200 Joule"
- attack adaeze stalkerin "niedergestreckt"
- treat stalkerin adaeze "reanimiert"
- die.past ehemann "verlor"
- married.past ehemann stalkerin "Mann"
- treat.past ehemann gideon "Tisch"

== 9
[Huang](huang) hat höchstens noch den Sommer. [Er](huang) verrät es [Rhonda](rhonda), mit [der](rhonda) [er](huang) seit elf Jahren jeden Mittag wortlos Schach spielt. [Sie](rhonda) setzt [ihn](huang) matt und küsst [ihn](huang). Die [Senatorengattin](blainefrau) stellt sich, nachdem [Poppy](poppy) [ihr](blainefrau) auf der Damentoilette ein Papiertuch gereicht und eine Frage gestellt hat: Auf wen [sie](blainefrau) denn eigentlich gezielt habe?
- ill huang "höchstens noch den Sommer"
- reveal huang rhonda "verrät"
- friend huang rhonda "Schach"
+ kiss huang rhonda "küsst"
- attack.past blainefrau blaine "stellt sich"
- reveal blainefrau _ "stellt sich"
- help poppy blainefrau "Papiertuch"

== 10
[Thea](thea) lässt sich versetzen, in den Keller, Pathologie. „Tote haben keine Zweitfamilie.“ Ausgerechnet dort liegt als Erster [Keanu](keanu): Surfbrett, Felsen, aus. Die [Witwe](witwe) ist auch da. [Sie](witwe) weint, [Thea](thea) weint, und dann teilen [die zwei](thea+witwe) eine Tüte Gummibärchen. [Jesús](jesus) kocht diesmal selbst. [Poppy](poppy) verlangt Nachschlag und danach [ihn](jesus).
- hire thea "versetzen"
+ die keanu "Surfbrett"
- married.past keanu witwe "Witwe"
- sad thea+witwe "weint"
- help thea witwe "Gummibärchen"
+ sex jesus poppy "danach ihn"

== 11
Findelkind, elfter Tag. [Noor](noor) steht mit Milchflecken auf der Bluse vor der Glasscheibe. [Eli](eli) hält [ihr](noor) den [Kleinen](baby) hin, ohne Vorwurf. [Gideon](gideon) bietet das Gästezimmer an. [Adaeze](adaeze), mit einer Flasche Wein auf dem Weg zu [ihm](gideon), sieht durchs Küchenfenster drei Leute und eine Wiege. [Sie](adaeze) trinkt den Wein auf dem Steg.
+ return noor "vor der Glasscheibe"
- help eli noor "hält"
- housemate? gideon noor "Gästezimmer"
+ jealous adaeze noor "durchs Küchenfenster"

== 12
[Huangs](huang) letzte Amtshandlung: Die Chirurgie bekommt [Obi](adaeze). [Strauss](gideon) gratuliert, bevor [sie](adaeze) sich freuen kann, und reicht die Kündigung nach. [Er](gideon) habe vor, [sie](adaeze) zu fragen, ob [sie](adaeze) mit [ihm](gideon) ausgehe, und mit der eigenen Chefin mache man das nicht. [Noor](noor) verdreht am Kaffeeautomaten die Augen: [Sie](noor) habe nie etwas von [ihm](gideon) gewollt, [er](gideon) schnarche wie [sein](gideon) [Bruder](bruder).
+ hire adaeze huang "bekommt Obi"
- celebrate gideon adaeze "gratuliert"
+ quit gideon "Kündigung"
- invite? gideon adaeze "ausgehe"
- boss adaeze gideon "Chefin"
- love! noor gideon "nie etwas"
- sibling bruder gideon "Bruder"

== 13
Beben der Stärke 6,8. Der Ostflügel sackt ein, [Adaeze](adaeze) liegt mit [Huang](huang) im Aufzugschacht. [Er](huang) diktiert [ihr](adaeze) die ersten hundert Tage als [Chefin](adaeze), dann wird die Stimme leiser, dann ist sie aus. Draußen gräbt einer ohne Handschuhe: [Gideon](gideon), [der](gideon) hier gar nicht mehr angestellt ist.
- advisor huang adaeze "diktiert"
+ die huang "dann ist sie aus"
+ rescue? gideon adaeze "gräbt"
- quit.past gideon "angestellt"

== 14
Morgengrauen über der Bucht. [Gideon](gideon) zieht [Adaeze](adaeze) ans Licht, und das Erste, was [sie](adaeze) tut, ist, [ihn](gideon) wieder einzustellen. Das Zweite sieht ganz Kalifornien in den Frühnachrichten. [Rhonda](rhonda) stellt eine Schachfigur auf [Huangs](huang) leeren Stuhl, den weißen König, aufrecht. [Thea](thea) unterschreibt unten im Keller zwölf Totenscheine und oben im Hof eine Schicht mit der [Witwe](witwe), [die](witwe) Sanitäterin werden will.
+ rescue gideon adaeze "ans Licht"
- hire gideon adaeze "einzustellen"
- colleague.start thea witwe "Schicht"
- hire? witwe "werden will"
