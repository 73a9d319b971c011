%series Schöner wird's nicht
%lang de
%genre US satire about a beauty clinic in Miami, German press-agency style overview
%cast ramon | Ramón Ibarra; Ramón; Ibarra | m
%cast felicia | Felicia Stone; Felicia; Stone | f
%cast dina | Dina | f
%cast gus | Gus | m
%cast sheila | Sheila Maddox; Sheila | f
%cast maddox | Boyd Maddox; Maddox | m
%cast avery | Avery | n
%cast zwerg | Kip | m
%cast model | Oksana | f
%cast agent | Agent Pruitt; Pruitt | f
%cast mama | Mamá Ibarra; Mamá | f
%cast pilot | - | m
%cast betrueger | - | m
%cast haendler | - | m
%cast baby | - | n
%cast richterin | - | f

== 1
Die [Chirurgen](felicia+ramon) [Ramón Ibarra](ramon) und [Felicia Stone](felicia) betreiben in [Miami](@miami) gemeinsam eine Schönheitsklinik und seit Kurzem getrennte Schlafzimmer. [Er](ramon) strafft, [sie](felicia) polstert auf, und [beide](felicia+ramon) weigern sich, dem anderen die Hälfte abzukaufen. Eine [Millionärin](sheila) namens [Sheila Maddox](sheila) verlangt das Gesicht [ihrer](sheila) jüngeren [Nebenbuhlerin](model), um den [Gatten](maddox) zurückzuerobern. [Felicia](felicia) redet es [ihr](sheila) aus; [Ramón](ramon) redet es [ihr](sheila) wieder ein. Am Empfang fängt [Avery](avery) an, ein [Wesen](avery) von unbestimmbarem Alter und unbestechlicher Laune.
- colleague felicia ramon "betreiben"
- married felicia ramon "getrennte Schlafzimmer"
- enemy model sheila "Nebenbuhlerin"
- married maddox sheila "Gatten"
- reconcile? maddox sheila "zurückzuerobern"
+ hire avery felicia+ramon "fängt"

== 2
Nach der Operation gleicht die [Patientin](sheila) der [Geliebten](model) aufs Haar. [Boyd Maddox](maddox) bemerkt den Tausch nicht und gesteht beim Frühstück der vermeintlichen [Oksana](model), [er](maddox) werde [seine](maddox) [Frau](sheila) demnächst über Bord gehen lassen. [Sheila](sheila) bleibt das Rührei im Hals stecken. [Sie](sheila) taucht bei [Dina](dina) unter, der [OP-Schwester](dina), [die](dina) mit sechs Katzen und dem [Masseur](gus) [Gus](gus) zusammenlebt. Zwischen [Gus](gus) und [Dina](dina) kriselt es ohnehin. [Er](gus) ist, wie [sie](dina) neuerdings weiß, gegen Katzen allergisch.
- treat sheila ramon "Operation"
- affair maddox model "Geliebten"
- discover! maddox sheila "bemerkt"
+ reveal maddox sheila "gesteht"
- kill? maddox sheila "über Bord"
- married maddox sheila "Frau"
- sad sheila "im Hals"
+ flee sheila maddox "taucht"
- help dina sheila "taucht"
- couple dina gus "zusammenlebt"
- quarrel dina gus "kriselt"
- discover dina gus "weiß"
- ill gus "allergisch"

== 3
[Maddox](maddox) lässt ein Boot sinken, weint vor Kameras und erklärt die [Gemahlin](sheila) für vermisst. [Pruitt](agent) vom FBI, [die](agent) sich als Kundin in der Klinik einnistet, glaubt [ihm](maddox) kein Wort und [Avery](avery) jedes zweite. Die echte [Oksana](model) wundert sich, dass der [Millionär](maddox) [sie](model) zweimal am Tag nach dem Rührei fragt. [Ramón](ramon) bekommt Besuch von der [Mutter](mama), [die](mama) von der Trennung nichts ahnen darf: Zwei Wochen lang müssen [er](ramon) und [Felicia](felicia) wieder ein Bett teilen. Es quietscht. Sonst geschieht nichts.
- betray maddox _ "weint"
- lose? maddox sheila "vermisst"
+ investigate agent maddox "einnistet"
- betray agent felicia+ramon "als Kundin"
- married maddox sheila "Gemahlin"
- travel mama ramon "Besuch"
- parent mama ramon "Mutter"
- discover! mama felicia+ramon "nichts ahnen"
- sex! felicia ramon "Sonst geschieht nichts"

== 4
[Mamá Ibarra](mama) ist nicht blind: In der dritten Nacht legt [sie](mama) sich selbst zwischen die [Streithähne](felicia+ramon) und schnarcht. [Gus](gus) zieht aus, drei der Katzen folgen [ihm](gus). [Dina](dina) tröstet sich mit [Kip](zwerg), dem kleinwüchsigen [Anästhesisten](zwerg), bei [dem](zwerg) [sie](dina), wie [sie](dina) sagt, zum ersten Mal im Leben von oben herab geliebt werde. Ein [Hochstapler](betrueger) mit Arztkittel spritzt in Raum 4 Reisgelee statt Hyaluron; als [Felicia](felicia) [ihn](betrueger) stellt, springt [er](betrueger) durchs Fenster, leider in den Pool der Polizei.
- discover mama felicia+ramon "nicht blind"
- quarrel felicia ramon "Streithähne"
+ breakup gus dina "zieht"
- help zwerg dina "tröstet"
- colleague dina zwerg "Anästhesisten"
+ couple.start dina zwerg "geliebt"
- betray betrueger _ "spritzt"
- accuse felicia betrueger "stellt"
- flee betrueger felicia "springt"
- arrest _ betrueger "Pool der Polizei"

== 5
[Sheila](sheila), [die](sheila) für alle Welt am Meeresgrund liegt, hält es in der Katzenwohnung nicht mehr aus und kehrt, mit [Oksanas](model) Gesicht und [Oksanas](model) Schlüssel, in die eigene Villa zurück. Dort trifft [sie](sheila) auf [Oksana](model). Zwei [Frauen](model+sheila) mit einem Gesicht gießen sich je einen Wodka ein. Nach dem dritten Glas duzen [sie](model+sheila) sich, nach dem fünften steht ein Plan, und als der [Hausherr](maddox) heimkommt, küssen [ihn](maddox) erst die [eine](model), dann die [andere](sheila), ohne dass [er](maddox) den Unterschied spürt. Um den Hals trägt jede von [ihnen](model+sheila) ein Mikrofon von [Pruitt](agent).
- die! sheila "am Meeresgrund"
+ return sheila "kehrt"
- meet model sheila "trifft"
- friend.start model sheila "duzen"
- betray? model+sheila maddox "Plan"
- kiss maddox model+sheila "küssen"
- discover! maddox model+sheila "ohne dass"
- help agent model+sheila "Mikrofon"

== 6
Sonntag am Strand. [Felicia](felicia) liest, [Ramón](ramon) gräbt, [Mamá](mama) sitzt unter einem Schirm wie eine Königin und löst Kreuzworträtsel: Tugend mit sechs Buchstaben. Ein Pelikan stiehlt ein Sandwich. Man erinnert sich an die erste Nase, die man zusammen gemacht hat, sie war schief und wurde geliebt. Als die Flut kommt, tragen zwei [Geschiedene](felicia+ramon) in spe die alte [Dame](mama) samt Stuhl die Düne hinauf. „Geduld“, schreibt [sie](mama) in die Kästchen.
- divorce? felicia ramon "Geschiedene"
+ help felicia+ramon mama "tragen"

== 7
[Maddox](maddox) geht in die Falle: Auf dem Band ist zu hören, wie [er](maddox) sich brüstet, die [Alte](sheila) den Haien vorgeworfen zu haben. Die [Bundesagentin](agent) legt [ihm](maddox) am Frühstückstisch die Eisen an. Aus dem Bad tritt die [Totgeglaubte](sheila), neben [ihr](sheila) die [Geliebte](model), und [er](maddox) fragt allen Ernstes, welche von [ihnen](model+sheila) [seine](maddox) [Frau](sheila) sei. [Gus](gus), der [Masseur](gus), vermisst [Dina](dina), die restlichen Katzen und sogar das Niesen. [Er](gus) steht vor der Tür. [Kip](zwerg) macht auf.
- reveal maddox model "brüstet"
- kill! maddox sheila "Haien vorgeworfen"
+ arrest agent maddox "legt"
- return sheila "tritt"
- die! sheila "Totgeglaubte"
- affair maddox model "Geliebte"
- married maddox sheila "Frau"
- sad gus dina "vermisst"
+ return gus dina "steht"

== 8
Zwei [Männer](gus+zwerg), eine [Frau](dina), drei Katzen: [Kip](zwerg) und [Gus](gus) duellieren sich beim Minigolf, der [Kleinere](zwerg) gewinnt, und der [Verlierer](gus) lädt [ihn](zwerg) auf ein Bier ein. [Dina](dina) erklärt [beiden](gus+zwerg), [sie](dina) sei kein Pokal. [Ihre](dina) Periode ist seit Wochen überfällig, aber das sagt [sie](dina) vorerst nur [Felicia](felicia). In der Klinik liegt unter Narkose ein [Waffenhändler](haendler), [der](haendler) ein neues Gesicht will, während im Wartezimmer [seine](haendler) Leibwächter [Avery](avery) mit der Pistole die Zeitschriften umblättern lassen.
- enemy gus zwerg "duellieren"
- find zwerg "gewinnt"
- lose gus "Verlierer"
- invite gus zwerg "lädt"
- reject dina gus+zwerg "Pokal"
- pregnant? dina "überfällig"
+ reveal dina felicia "sagt"
- treat haendler felicia+ramon "Narkose"
+ threaten _ avery "Pistole"

== 9
[Ramón](ramon) erkennt den [Händler](haendler) aus den Nachrichten und will [Pruitt](agent) rufen, doch der [Patient](haendler) erwacht zu früh, reißt [Felicia](felicia) die Spritze aus der Hand und nimmt [sie](felicia) als Geisel mit aufs Dach. Dort wartet ein [Pilot](pilot). Der [Chirurg](ramon), [der](ramon) unter Höhenangst leidet, klettert [ihnen](felicia+haendler+pilot) nach und ruft [seiner](ramon) [Frau](felicia) das Einzige zu, was [ihm](ramon) einfällt: [Er](ramon) habe nie aufgehört. Womit, schreit [sie](felicia) durch den Rotorlärm. Mit [dir](felicia), schreit [er](ramon). [Avery](avery) hat unterdessen im Tank den Sprit durch Kochsalzlösung ersetzt.
- discover ramon haendler "erkennt"
- reveal? ramon agent "rufen"
- advisor felicia+ramon haendler "Patient"
- steal haendler felicia "reißt"
+ abduct haendler felicia "Geisel"
- married felicia ramon "Frau"
- rescue? ramon felicia "klettert"
+ confess ramon felicia "nie aufgehört"
- help avery felicia "ersetzt"

== 10
Der Hubschrauber hebt nicht ab, der [Händler](haendler) dreht durch, und im Handgemenge stürzt nicht [Felicia](felicia), nicht [er](haendler), sondern [Ramón](ramon) vom Dach, drei Stockwerke tief, in das Planschbecken, das [Mamá](mama) am Morgen aufgestellt hat. Becken gebrochen, beiderlei. Die [Agentin](agent) bringt den [Waffenhändler](haendler) zur Strecke, mit einem Schuss ins frisch gestraffte Kinn. Am Bett des [Gipsberges](ramon) sitzt die [Frau](felicia), [die](felicia) [er](ramon) liebt, und füttert [ihn](ramon) mit Suppe. „Die Hälfte gehört immer noch [mir](felicia)“, sagt [sie](felicia).
- quarrel felicia+ramon haendler "Handgemenge"
+ injure ramon "stürzt"
+ arrest agent haendler "Strecke"
- attack agent haendler "Schuss"
- love ramon felicia "liebt"
- help felicia ramon "füttert"

== 11
[Dina](dina) erwartet tatsächlich ein [Kind](baby), weiß jedoch nicht, ob vom [Masseur](gus) oder vom [Narkosearzt](zwerg), und will es auch gar nicht wissen. Die [Rivalen](gus+zwerg) werden in dieser Frage zu Verbündeten und richten gemeinsam ein Zimmer ein, für den Fall der Fälle in zwei Höhen. [Sheila](sheila) bittet um [ihr](sheila) altes Gesicht zurück. Das gibt es nicht mehr; [Felicia](felicia) macht [ihr](sheila) ein neues, das niemandem gehört. Mit [Oksana](model) und dem Erlös der Villa gründet die [Geschiedene](sheila) eine Reederei. Deren erstes Boot heißt „Rührei“.
+ pregnant dina gus+zwerg "erwartet"
- discover! dina baby "nicht wissen"
- enemy.past gus zwerg "Rivalen"
- friend.start gus zwerg "Verbündeten"
- help gus+zwerg dina "richten"
- treat sheila felicia "macht"
- divorce.past maddox sheila "Geschiedene"
+ create model+sheila "gründet"

== 12
Kein Arzt ist zur Stelle, als bei [Dina](dina) auf dem Klinikparkplatz die Presswehen einsetzen, denn [Ramón](ramon) und [Felicia](felicia) sitzen gerade bei der [Scheidungsrichterin](richterin) und zerreißen die Papiere. So holen [Kip](zwerg) und [Gus](gus) das [Kleine](baby) gemeinsam auf die Welt. [Es](baby) niest. Damit, meint [Kip](zwerg), sei die Vaterfrage ja wohl geklärt, und [er](zwerg) hält dem [Glücklichen](gus) die Hand hin. [Mamá](mama) reist ab. Auf dem Bett der wieder [Vereinten](felicia+ramon) lässt [sie](mama) ein Kreuzworträtsel zurück, fertig ausgefüllt bis auf ein Wort.
+ birth dina baby "auf die Welt"
- divorce! felicia ramon "zerreißen"
- help gus+zwerg dina "holen"
- parent gus baby "geklärt"
- reconcile gus zwerg "Hand"
- happy gus "Glücklichen"
- travel mama "reist"
+ reconcile felicia ramon "Vereinten"
- gift mama felicia+ramon "lässt"
