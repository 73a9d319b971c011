%series Waschsalon Prasse
%lang de
%genre daily soap around a laundry in Halle, TV listings
%cast gundula | Gundula Prasse; Gundula | f
%cast sunny | Sunny Prasse; Sunny | f
%cast rolf | Rolf Prasse; Rolf | m
%cast ekrem | Ekrem Aydın; Ekrem | m
%cast nuray | Nuray | f
%cast bo | Bo Lindqvist; Bo | m
%cast tilda | Tilda Kranz; Tilda | f
%cast kranz | Dr. Kranz; Kranz | m
%cast mika | Mika | n
%cast installateur | Ottokar Wenzel; Ottokar | m
%cast jolanta | Jolanta | f
%cast beamter | Herr Sommer; Sommer | m
%cast radfahrer | - | m
%cast baby | Hedi | f

== 1
Vor dem Salon von [Gundula Prasse](gundula) hält ein Taxi, und heraus steigt [Rolf](rolf), [der](rolf) [sie](gundula) vor elf Jahren wegen einer Kosmetikerin sitzen ließ. [Gundula](gundula) wirft [ihm](rolf) einen nassen Lappen an den Kopf. [Ihre](gundula) [Tochter](sunny) [Sunny](sunny) dagegen weint vor Glück, als [sie](sunny) [ihren](sunny) [Vater](rolf) in die Arme schließt. [Büglerin](nuray) [Nuray](nuray), [die](nuray) seit der Schulzeit [Gundulas](gundula) [Vertraute](nuray) ist, rät zur Vorsicht. [Sie](nuray) hat beim Ausräumen der Manteltaschen einen Mahnbescheid gefunden. Abends belauscht [ihr](nuray) [Mann](ekrem) [Ekrem](ekrem), wie der [Heimkehrer](rolf) am Telefon jemanden um Aufschub anfleht.
+ return rolf "steigt"
- breakup.past rolf gundula "sitzen ließ"
- attack gundula rolf "nassen Lappen"
- parent gundula sunny "Tochter"
- happy sunny "vor Glück"
- parent rolf sunny "Vater"
- friend gundula nuray "Vertraute"
- discover nuray rolf "gefunden"
- married ekrem nuray "Mann"
+ discover ekrem rolf "belauscht"

== 2
[Sunny](sunny) quartiert [Rolf](rolf) ohne Erlaubnis auf dem Dachboden ein. Als [ihre](sunny) [Mutter](gundula) davon Wind bekommt, kracht es zwischen den beiden [Frauen](gundula+sunny). [Ekrem](ekrem) will [seiner](ekrem) [Chefin](gundula) verschweigen, was [er](ekrem) mitgehört hat, doch [Nuray](nuray) packt aus. In Maschine 7 steht unterdessen das Wasser. Der [Installateur](installateur), ein wortkarger [Mann](installateur) mit Schiebermütze, repariert die Pumpe und kann den Blick nicht von [Gundula](gundula) wenden. Auf dem Heimweg läuft [Sunny](sunny) ein blonder [Schwede](bo) mit [seinem](bo) Fahrrad über die Füße. Zur Entschädigung spendiert [Bo](bo) [ihr](sunny) ein Eis.
- move rolf sunny "quartiert"
- parent gundula sunny "Mutter"
- discover gundula sunny "Wind bekommt"
+ quarrel gundula sunny "kracht"
- boss gundula ekrem "Chefin"
- reveal? ekrem gundula "verschweigen"
+ reveal nuray gundula "packt aus"
- help installateur gundula "repariert"
- love installateur gundula "Blick"
- meet bo sunny "läuft"
- gift bo sunny "spendiert"

== 3
Zur Rede gestellt, räumt [Rolf](rolf) ein, dass [er](rolf) achtzigtausend Euro Schulden hat. [Gundula](gundula) soll [ihm](rolf) [ihren](gundula) Salon überschreiben, angeblich nur zum Schein. [Sie](gundula) lacht [ihn](rolf) aus und zeigt auf die Tür. [Bo](bo), so stellt sich heraus, wohnt bei [Tilda Kranz](tilda) zur Untermiete, [die](tilda) mit [Sunny](sunny) dieselbe Berufsschulbank drückt und selbst ein Auge auf [ihren](tilda) [Untermieter](bo) geworfen hat. Als [sie](tilda) das Eisfoto auf [dessen](bo) Handy sieht, vergeht [ihr](tilda) der Appetit. [Tildas](tilda) [Vater](kranz), der [Zahnarzt](kranz) [Dr. Kranz](kranz), braucht derweil dringend jemanden, der Kittel wäscht.
- reveal rolf gundula "räumt"
- gift? gundula rolf "überschreiben"
+ reject gundula rolf "zeigt auf die Tür"
- housemate bo tilda "Untermiete"
- love tilda bo "Auge"
- jealous tilda sunny "Appetit"
- parent kranz tilda "Vater"

== 4
[Rolf](rolf) schläft im Park. [Ihn](rolf) findet [Ekrem](ekrem). [Ekrem](ekrem) gibt [Rolf](rolf) Decke und Tee. [Nuray](nuray) ist sauer auf [Ekrem](ekrem). [Ihr](nuray) [Mann](ekrem) ist zu gutmütig. [Tilda](tilda) redet [Sunny](sunny) ein, [Bo](bo) habe in [Uppsala](@uppsala) eine Braut. Das ist gelogen. [Sunny](sunny) versetzt [Bo](bo). Der [Schwede](bo) wartet zwei Stunden im Regen. Den Auftrag des [Zahnarztes](kranz) bekommt [Gundula](gundula). Darauf stößt [sie](gundula) mit [Nuray](nuray) an. Dem [Mann](installateur) mit der Mütze schenkt [sie](gundula) ein Stück Kuchen. [Der](installateur) heißt [Ottokar](installateur).
- find ekrem rolf "findet"
+ help ekrem rolf "gibt"
- sad nuray ekrem "sauer"
- married ekrem nuray "Mann"
+ betray tilda sunny "gelogen"
- engaged! _ bo "Braut"
- reject sunny bo "versetzt"
- find gundula "bekommt"
- celebrate gundula+nuray "stößt"
- gift gundula installateur "schenkt"

== 5
[Gundula](gundula) hat eingewilligt, mit [Ottokar](installateur) tanzen zu gehen, und bringt den ganzen Tag keinen Knopf mehr ans richtige Hemd. Ausgerechnet an diesem Abend erleidet [Rolf](rolf) einen Schwächeanfall vor dem Schaufenster. Im Krankenhaus behauptet [er](rolf), nur noch ein halbes Jahr zu haben. Die [Geschiedene](gundula) vergisst [ihre](gundula) Verabredung und hält [ihm](rolf) die Hand. [Ottokar](installateur) sitzt im Tanzlokal vor zwei Gläsern Sekt und geht schließlich allein. [Sunny](sunny) sucht bei [Bo](bo) Trost und fragt [ihn](bo) ohne Umschweife nach der Braut. Der [Student](bo) fällt aus allen Wolken: Verlobt sei [er](bo) nicht einmal mit [seinem](bo) Fahrrad.
- date? gundula installateur "tanzen"
- ill rolf "Schwächeanfall"
+ betray rolf gundula "behauptet"
- die? rolf "halbes Jahr"
- divorce.past gundula rolf "Geschiedene"
- help gundula rolf "Hand"
- reject gundula installateur "vergisst"
- sad sunny "Trost"
- engaged! _ bo "Verlobt"

== 6
Wer hat die Geschichte von der Schwedin in die Welt gesetzt? [Sunny](sunny) muss nicht lange raten und kündigt [Tilda](tilda) vor der ganzen Klasse die Freundschaft auf. Die [Bloßgestellte](tilda) rächt sich, indem [sie](tilda) [ihrem](tilda) [Vater](kranz) einredet, in den Kitteln aus dem Salon seien Nadeln stecken geblieben. [Kranz](kranz) zieht den Auftrag zurück und schickt [Gundula](gundula) auch noch das Gesundheitsamt auf den Hals. Der [Beamte](beamter), ein gewisser [Herr Sommer](beamter), findet nichts als einen Schimmelfleck. Auf dem Dachboden küssen sich [Sunny](sunny) und [Bo](bo), während unten [Rolf](rolf) mit Leidensmiene in das Zimmer [seiner](rolf) früheren [Frau](gundula) einzieht.
- discover sunny tilda "raten"
+ friend.end sunny tilda "kündigt"
- betray tilda kranz "einredet"
- parent kranz tilda "Vater"
- accuse kranz gundula "Gesundheitsamt"
- investigate beamter gundula "findet nichts"
+ kiss bo sunny "küssen"
- move rolf gundula "einzieht"
- ex gundula rolf "früheren Frau"

== 7
[Nuray](nuray) traut dem [Todkranken](rolf) nicht über den Weg. [Sie](nuray) folgt [ihm](rolf) zur angeblichen Chemotherapie und landet in einer Spielhalle, wo [er](rolf) mit rosigen Wangen an einem Automaten gewinnt. Da [Ekrem](ekrem) [sie](nuray) beschwört, [Gundula](gundula) das Herz nicht zu brechen, behält die [Büglerin](nuray) [ihr](nuray) Wissen vorerst für sich. [Ottokar](installateur) bringt eine Rechnung vorbei, mustert den [Nebenbuhler](rolf) im Bademantel und wünscht höflich gute Besserung. In der Nacht wird [Sunny](sunny) auf dem Zebrastreifen von einem [Radfahrer](radfahrer) umgefahren, [der](radfahrer) sich aus dem Staub macht. [Ihr](sunny) Handgelenk ist hin.
- investigate nuray rolf "folgt"
+ discover nuray rolf "landet"
- find rolf "gewinnt"
- ill! rolf "angeblichen Chemotherapie"
- reveal! nuray gundula "für sich"
- enemy installateur rolf "Nebenbuhler"
+ injure sunny radfahrer "umgefahren"
- flee radfahrer sunny "aus dem Staub"

== 8
[Bo](bo) weicht nicht von [Sunnys](sunny) Bett. Die [Verletzte](sunny) darf nach Hause, aber drei Wochen lang nicht arbeiten, und so springt [Tilda](tilda), von Gewissensbissen geplagt, unbezahlt an der Mangel ein. [Gundula](gundula) findet das [Mädchen](tilda) patenter als gedacht. Am Nachmittag sitzt eine hochschwangere [Fremde](jolanta) zwischen den Trocknern, [die](jolanta) nach [Rolf Prasse](rolf) fragt. [Jolanta](jolanta), so heißt [sie](jolanta), stammt aus [Posen](@posen) und trägt einen Ring, den [sie](jolanta) von [Rolf](rolf) bekommen hat. Da kann [Nuray](nuray) nicht länger an sich halten und erzählt [ihrer](nuray) [Freundin](gundula), was [sie](nuray) in der Spielhalle gesehen hat.
- help bo sunny "weicht nicht"
- injure sunny "Verletzte"
- sad tilda "Gewissensbissen"
- help tilda gundula "springt"
- pregnant jolanta "hochschwangere"
- find? jolanta rolf "fragt"
- gift.past rolf jolanta "bekommen hat"
- friend gundula nuray "Freundin"
+ reveal nuray gundula "erzählt"

== 9
Zweimal hintergangen ist einmal zu viel: [Gundula](gundula) wirft die Koffer des [Simulanten](rolf) aus dem Fenster, und [er](rolf) gleich hinterher, wenn auch durch die Tür. [Jolanta](jolanta) ohrfeigt [ihn](rolf), ehe mitten im Waschsalon die Wehen einsetzen. Weil kein Krankenwagen durchkommt, helfen [Ekrem](ekrem) und [seine](ekrem) [Frau](nuray) dem [Kind](baby) auf die Welt, gebettet auf frischen Hotellaken. [Rolf](rolf) ist da längst über alle Berge. [Sunny](sunny), [die](sunny) damit eine [Halbschwester](baby) bekommen hat, sitzt stumm neben der [Wöchnerin](jolanta) und schämt sich für [ihren](sunny) [Vater](rolf).
- betray.past rolf gundula "hintergangen"
+ reject gundula rolf "wirft"
- attack jolanta rolf "ohrfeigt"
+ birth jolanta baby "auf die Welt"
- help ekrem+nuray jolanta "helfen"
- married ekrem nuray "Frau"
- flee rolf "über alle Berge"
- sibling baby sunny "Halbschwester"
- parent rolf baby "Halbschwester"
- sad sunny rolf "schämt"
- parent rolf sunny "Vater"

== 10
Die kleine [Hedi](baby) schläft im Wäschekorb, [ihre](baby) [Mutter](jolanta) auf [Gundulas](gundula) Sofa. Die ehemaligen [Konkurrentinnen](gundula+jolanta) um ein und denselben Taugenichts verstehen sich prächtig, und schon am dritten Tag steht die [Polin](jolanta) am Bügelbrett, mit Vertrag. [Ottokar](installateur) erfährt von [Ekrem](ekrem), weshalb [er](installateur) damals versetzt wurde. [Er](installateur) lässt sich Zeit. Dann repariert [er](installateur) eine Maschine, die gar nicht kaputt ist, und [Gundula](gundula) begreift. Beim zweiten Anlauf tanzen [die beiden](gundula+installateur) bis zum Kehraus. [Tilda](tilda) beichtet unterdessen [ihrem](tilda) [Vater](kranz) den Schwindel mit den Nadeln.
- parent jolanta baby "Mutter"
- housemate gundula jolanta "Sofa"
- friend.start gundula jolanta "prächtig"
- enemy.past gundula jolanta "ehemaligen Konkurrentinnen"
- hire jolanta gundula "Vertrag"
- reveal ekrem installateur "erfährt"
- reject.past gundula installateur "versetzt"
+ date gundula installateur "tanzen"
- reveal tilda kranz "beichtet"
- parent kranz tilda "Vater"
- betray.past tilda kranz "Schwindel"

== 11
[Dr. Kranz](kranz) erscheint persönlich mit Blumen und bittet [Gundula](gundula), [ihm](kranz) die Anzeige nachzusehen. [Sie](gundula) nimmt beides an, die Blumen und den Auftrag. Weniger erfreulich ist die Post: [Rolf](rolf) hat mit gefälschter Unterschrift ein Darlehen auf den Salon aufgenommen, bevor [er](rolf) verschwand. [Bo](bo) erhält ein Stipendium in [Lund](@lund) und weiß nicht, wie [er](bo) es [seiner](bo) [Freundin](sunny) beibringen soll. [Mika](mika), [Nurays](nuray) [Lehrling](mika), plaudert es aus. [Sunny](sunny) beglückwünscht den [Stipendiaten](bo) sehr laut und heult danach in einen Stapel Handtücher, bis [Tilda](tilda) sich wortlos dazusetzt. Seither reden [die zwei](sunny+tilda) wieder.
- gift kranz gundula "Blumen"
- accuse.past kranz gundula "Anzeige"
+ reconcile gundula kranz "nimmt beides an"
- betray rolf gundula "gefälschter Unterschrift"
- flee.past rolf "verschwand"
- find bo "erhält" @lund
- couple bo sunny "Freundin"
- reveal? bo sunny "beibringen"
- advisor nuray mika "Lehrling"
- reveal mika sunny "plaudert"
- sad sunny "heult"
- help tilda sunny "dazusetzt"
+ reconcile sunny tilda "wieder"

== 12
Ein Gerichtsvollzieher klebt Marken auf die Trommeln. [Gundula](gundula) will aufgeben. [Ekrem](ekrem) will das nicht. [Er](ekrem) verkauft [sein](ekrem) Auto. [Jolanta](jolanta) versetzt [Rolfs](rolf) Ring. [Kranz](kranz) zahlt ein Jahr im Voraus. Am Ende fehlen nur tausend Euro. Die legt [Ottokar](installateur) hin. [Gundula](gundula) fällt [Ottokar](installateur) um den Hals. Am Bahnhof verabschiedet [Sunny](sunny) [Bo](bo). Bis Weihnachten will [er](bo) zurück sein. In [Leipzig](@leipzig) greift die Polizei [Rolf](rolf) auf. [Nuray](nuray) backt Baklava. Alle essen im Stehen. Maschine 7 tropft wieder.
- quit? gundula "aufgeben"
+ help ekrem gundula "verkauft"
- help jolanta gundula "versetzt"
- help kranz gundula "zahlt"
- help installateur gundula "legt"
- happy gundula installateur "um den Hals"
- return? bo "zurück"
+ arrest _ rolf "greift" @leipzig
