%series Brackwasser
%lang de
%genre radio thriller, island police, programme-guide synopses
%cast frauke | Kommissarin Frauke Thomsen; Frauke Thomsen; Frauke; Thomsen | f
%cast ivo | Ivo Marić; Ivo; Marić | m
%cast birger | Birger Thomsen; Birger | m
%cast linn | Linn | f
%cast alma | Alma Petrich; Alma | f
%cast petrich | Reeder Petrich; Petrich | m
%cast nils | Nils | m
%cast wirt | Onno | m
%cast dritte | Jelena | f
%cast arzt | Dr. Quast; Quast | m
%cast taucher | - | m
%cast pastor | Pastor Wieben; Wieben | m
%cast baby | - | f
%cast hund | Admiral | m

== 1
Auf [Hallersand](@hallersand) zieht ein [Taucher](taucher) die Leiche eines jungen [Mannes](nils) aus dem Hafenbecken. Es ist [Nils](nils), der einzige [Sohn](nils) von [Reeder Petrich](petrich). [Kommissarin Frauke Thomsen](frauke) übernimmt den Fall, obwohl das [Opfer](nils) bis vor einem Jahr mit [ihrer](frauke) [Tochter](linn) [Linn](linn) ging. Vom Festland bekommt [sie](frauke) einen [Mann](ivo) zur Seite gestellt, [den](ivo) [sie](frauke) nicht ausstehen kann: [Ivo Marić](ivo) hat [ihr](frauke) einst auf der Polizeischule die Klausur geklaut. [Ihr](frauke) [Gatte](birger) [Birger](birger) bringt der [Ermittlerin](frauke) wie jeden Mittag Fischsuppe ins Revier. Der [Hund](hund) des [Toten](nils) heult die ganze Nacht.
- find taucher nils "zieht"
+ die nils "Leiche"
- parent petrich nils "Sohn"
+ investigate frauke nils "übernimmt"
- couple.past linn nils "ging"
- parent frauke linn "Tochter"
- colleague.start frauke ivo "zur Seite"
- enemy frauke ivo "nicht ausstehen"
- steal.past ivo frauke "geklaut"
- married birger frauke "Gatte"
- gift birger frauke "Fischsuppe"
- sad hund nils "heult"

== 2
Ein Unfall war es nicht, stellt [Dr. Quast](arzt) fest: Jemand hat dem [Reedersohn](nils) den Schädel eingeschlagen. [Alma Petrich](alma), die [Stiefmutter](alma) des [Toten](nils) und nur vier Jahre älter als [er](nils), nimmt die Nachricht auf, ohne von der Zeitung aufzusehen. [Ihr](alma) [Mann](petrich) dagegen brüllt vor Schmerz und zeigt mit dem Finger auf [Linn](linn). [Die](linn) habe es nie verwunden, dass [Nils](nils) [sie](linn) sitzen ließ. [Ivo](ivo) will das [Mädchen](linn) vernehmen, und [Frauke](frauke), zugleich [Polizistin](frauke) und [Mutter](frauke), gerät mit [ihm](ivo) so aneinander, dass man es bis zur Fähre hört.
- discover arzt nils "stellt"
+ kill _ nils "eingeschlagen"
- parent petrich nils "Reedersohn"
- kin alma nils "Stiefmutter"
- married alma petrich "Mann"
- sad petrich "Schmerz"
+ accuse petrich linn "zeigt"
- breakup.past nils linn "sitzen ließ"
- sad? linn nils "nie verwunden"
- investigate? ivo linn "vernehmen"
- parent frauke linn "Mutter"
- quarrel frauke ivo "aneinander"

== 3
[Linn](linn) schweigt. [Sie](linn) bewundert [Jelena](dritte), die [Kellnerin](dritte) im Krug, und teilt mit [ihr](dritte) ein Dachzimmer über dem Kutterkontor. Was die [Mitbewohnerin](dritte) in jener Nacht am Kai zu suchen hatte, behält [Linn](linn) für sich. Der [Wirt](wirt), [dem](wirt) nichts entgeht, erzählt [Ivo](ivo) bei einem Köm, dass [Nils](nils) zuletzt jeden Abend an [Jelenas](dritte) Tisch saß und [ihr](dritte) schöne Augen machte. [Marić](ivo) trinkt aus, bestellt noch einen und lässt sich die Rechnung geben. Am Deich wirft derweil jemand einen Stein durch [Fraukes](frauke) Küchenfenster: Finger weg, steht auf dem Zettel, sonst brennt das Haus.
- reveal! linn _ "schweigt"
- housemate dritte linn "teilt"
- discover.past linn dritte "für sich"
- reveal wirt ivo "erzählt"
+ flirt.past nils dritte "schöne Augen"
+ threaten _ frauke "sonst brennt"

== 4
[Ivo](ivo) klebt die Scheibe. [Frauke](frauke) kocht [ihm](ivo) Tee. Zum ersten Mal duzen sich [die beiden](frauke+ivo). [Birger](birger) kommt früher heim als sonst. [Er](birger) mustert [Ivo](ivo) ohne Freundlichkeit. Seitdem zählt [Birger](birger) die Überstunden [seiner](birger) [Frau](frauke). Bei [Jelena](dritte) klingelt [Reeder Petrich](petrich). [Er](petrich) bietet [Jelena](dritte) viel Geld. Dafür soll [sie](dritte) die Insel verlassen. [Jelena](dritte) knallt die Tür zu. [Sie](dritte) erwartet nämlich ein Enkelkind für [Petrich](petrich). Der [Vater](nils) war [Nils](nils). Das hört [Admiral](hund), der [Hund](hund), als Einziger.
- help ivo frauke "klebt"
- return birger "heim"
- jealous birger ivo "zählt"
- married birger frauke "Frau"#2
- gift? petrich dritte "bietet"
- reject dritte petrich "knallt"
+ pregnant dritte nils "erwartet"
- travel? dritte "verlassen"
- parent nils _ "Vater"
- kin _ petrich "Enkelkind"
- discover hund dritte "hört"

== 5
Der Obduktionsbericht verschwindet aus dem Revier, und nur drei Leute hatten einen Schlüssel. [Dr. Quast](arzt), der [Junggeselle](arzt), gibt unter Druck zu, seit Langem der [Geliebte](arzt) einer verheirateten [Frau](alma) zu sein, [die](alma) ebenfalls an [seinem](arzt) Bund gewesen sein könnte. Den Namen nennt [er](arzt) nicht. Erst als [Thomsen](frauke) in [seinem](arzt) Schlafzimmer einen Ohrring entdeckt, wie ihn die junge [Reedersgattin](alma) bei der Beerdigung trug, ist klar, wer dem alten [Petrich](petrich) Hörner aufsetzt. [Ivo](ivo) pfeift durch die Zähne. Auf der Rückfahrt im Streifenwagen legt [er](ivo) [seine](ivo) Hand auf die [seiner](ivo) [Partnerin](frauke). [Sie](frauke) lässt sie liegen, bis der Leuchtturm in Sicht kommt.
- steal _ "verschwindet"
- affair alma arzt "Geliebte"
- reveal arzt _ "gibt"
- reveal! arzt "Namen nennt er nicht"
- married alma petrich "Reedersgattin"
+ discover frauke alma+arzt "entdeckt"
+ cheat alma petrich "Hörner"
- colleague frauke ivo "Partnerin"
- flirt frauke ivo "Hand auf"

== 6
Zur Rede gestellt, bestreitet [Alma](alma) nichts. Ja, [sie](alma) habe den [Doktor](arzt) in [ihr](alma) Bett gelassen, und ja, der [Stiefsohn](nils) sei dahintergekommen und habe Schweigegeld verlangt. Getötet habe [sie](alma) [ihn](nils) deshalb noch lange nicht. [Pastor Wieben](pastor), [ihr](alma) älterer [Bruder](pastor), bezeugt, dass die [Verdächtige](alma) zur fraglichen Stunde bei [ihm](pastor) im Pfarrhaus saß. Gelogen! Der [Geistliche](pastor) war nämlich selbst am Hafen, wo [Linn](linn) [ihn](pastor) mit einer Laterne hat stehen sehen. Im Krug gesteht [Ivo](ivo) dem [Wirt](wirt) nach dem vierten Glas, dass [ihm](ivo) die [Kommissarin](frauke) nicht mehr aus dem Kopf geht. [Onno](wirt) rät zur Fähre.
- affair alma arzt "Bett gelassen"
- reveal alma _ "bestreitet"
- discover.past nils alma+arzt "dahintergekommen"
+ threaten.past nils alma "Schweigegeld"
- kill! alma nils "Getötet"
- kin alma nils "Stiefsohn"
- sibling alma pastor "Bruder"
+ betray pastor _ "Gelogen"
- discover.past linn pastor "stehen sehen"
- reveal ivo wirt "gesteht"
- love ivo frauke "nicht mehr aus dem Kopf"

== 7
[Linn](linn) bricht endlich [ihr](linn) Schweigen, allerdings nicht gegenüber der [Mutter](frauke), sondern vor [deren](frauke) [Kollegen](ivo), [dem](ivo) [sie](linn) mehr traut. Doch ehe [Ivo](ivo) die Aussage zu Papier bringen kann, ist die [Zeugin](linn) weg: Zwei Vermummte haben [sie](linn) auf dem Heimweg in ein Boot gezerrt. [Birger](birger), außer sich, gibt dem [Neuen](ivo) die Schuld und schlägt [ihm](ivo) vor versammelter Wache die Nase blutig. [Frauke](frauke) trennt die [Männer](birger+ivo), fährt allein hinaus und findet auf der Sandbank nichts als einen Schuh. Nachts ruft eine verzerrte Stimme an. Das [Kind](linn) gegen die Akte, heißt es.
- parent frauke linn "Mutter"
- colleague frauke ivo "Kollegen"
- reveal linn ivo "bricht"
+ abduct _ linn "gezerrt"
- sad birger "außer sich"
- accuse birger ivo "Schuld"
+ attack birger ivo "blutig"
- injure ivo birger "blutig"
- find frauke "findet"
- threaten _ frauke "gegen die Akte"

== 8
[Frauke](frauke) legt die Akte an die Mole. [Ivo](ivo) versteckt sich im Netzschuppen. Ein [Mann](arzt) holt das Bündel. [Ivo](ivo) erkennt [Quast](arzt). [Er](ivo) folgt [ihm](arzt) durchs Watt. In einer Hütte sitzt [Linn](linn), gefesselt. [Quast](arzt) greift zum Messer. [Admiral](hund) beißt [Quast](arzt) in die Hand. So rettet ausgerechnet der [Hund](hund) die [Gefangene](linn). [Linn](linn) fällt [Ivo](ivo) um den Hals. Am Ufer wartet [Frauke](frauke). [Sie](frauke) küsst erst [Linn](linn), dann [Marić](ivo). Das sieht [Birger](birger) vom Deich aus.
- discover ivo arzt "erkennt"
- abduct arzt linn "gefesselt"
- investigate ivo arzt "folgt"
- attack? arzt linn "greift"
- attack hund arzt "beißt"
- injure arzt hund "beißt"
+ rescue hund linn "rettet"
+ kiss frauke ivo "küsst"
- discover birger frauke+ivo "sieht"

== 9
Der [Arzt](arzt) sitzt in Untersuchungshaft, behauptet jedoch, lediglich im Auftrag gehandelt zu haben. Während [Ivo](ivo) [ihn](arzt) Stunde um Stunde befragt, packt [Birger](birger) zu Hause [seine](birger) Werkzeugkiste und zieht zu [Onno](wirt) über den Krug. Nach zweiundzwanzig Ehejahren, sagt [er](birger) zur [Fast-Verlassenen](frauke), reiche [ihm](birger) ein einziger Kuss als Antwort. [Frauke](frauke) weint im Boot, wo es niemand hört. [Linn](linn) ist wütend auf [sie](frauke) und spricht nur noch mit dem [Vater](birger). Ein Lichtblick bleibt: Die schwangere [Jelena](dritte) wird von [Alma](alma) in die Villa geholt, weil, so die künftige [Stiefgroßmutter](alma), wenigstens ein Petrich etwas taugen müsse.
- arrest _ arzt "Untersuchungshaft"
- investigate ivo arzt "befragt"
+ breakup birger frauke "packt"
- move birger wirt "zieht"
- married birger frauke "Ehejahren"
- kiss.past frauke ivo "Kuss"
- sad frauke "weint"
- sad linn frauke "wütend"
- parent birger linn "Vater"
- pregnant dritte "schwangere"
- move dritte alma "geholt"
- kin? _ alma "Stiefgroßmutter"

== 10
Ein Kassenbuch, das der [Taucher](taucher) in [Nils'](nils) versenktem Wagen aufspürt, beweist, dass der [Reeder](petrich) seit Jahren Gift im Watt verklappt und [Pastor Wieben](pastor) [ihm](petrich) dafür die Papiere frisiert hat. [Nils](nils) wollte [beide](pastor+petrich) anzeigen. [Alma](alma) begreift als Erste, was das heißt, und stellt [ihren](alma) [Bruder](pastor) in der Sakristei. [Er](pastor) habe den [Jungen](nils) nur aufhalten wollen, stammelt [dieser](pastor); der Stoß mit der Laterne sei ein Versehen gewesen. [Petrich](petrich) selbst habe danach geholfen, den [Leichnam](nils) ins Wasser zu schaffen. Der eigene [Vater](petrich)! [Alma](alma), bis ins Mark erschüttert, nimmt [ihren](alma) Ehering ab.
- find taucher "aufspürt"
- betray pastor _ "frisiert"
- accuse? nils pastor+petrich "anzeigen"
- discover alma pastor+petrich "begreift"
- sibling alma pastor "Bruder"
+ reveal pastor alma "stammelt"
+ kill.past pastor nils "Stoß"
- help.past pastor petrich "frisiert"
- accuse alma pastor "stellt"
- help.past petrich pastor "geholfen"
- parent petrich nils "Vater"
- sad alma "erschüttert"
- breakup alma petrich "Ehering ab"

== 11
[Petrich](petrich) versucht, mit dem Kutter nach [Dänemark](@daenemark) zu entkommen; [Frauke](frauke) und [Ivo](ivo) stellen [ihn](petrich) im Nebel vor der Tonne neun. Der [Geistliche](pastor) wird nach der Predigt festgenommen und singt auf dem Weg zum Wagen. [Jelena](dritte) bringt in der Villa ein [Mädchen](baby) zur Welt. [Linn](linn) wird Patentante und vergibt bei der Taufe auch [ihrer](linn) [Mutter](frauke). [Birger](birger) aber bleibt bei [seinem](birger) Nein, die Scheidung läuft. Als [Marić](ivo) versetzt wird, fragt [er](ivo) die [Kommissarin](frauke), ob [sie](frauke) mitkomme. [Sie](frauke) bittet um einen Tag. Die Fähre legt um sechs ab, mit oder ohne Antwort.
- flee? petrich "entkommen" @daenemark
+ arrest frauke+ivo petrich "stellen"
- arrest _ pastor "festgenommen"
+ birth dritte baby "zur Welt"
- kin baby linn "Patentante"
- celebrate _ baby "Taufe"
- reconcile frauke linn "vergibt"
- parent frauke linn "Mutter"
- reject birger frauke "Nein"
- divorce? birger frauke "Scheidung"
- invite ivo frauke "fragt"
- move? frauke ivo "mitkomme"
