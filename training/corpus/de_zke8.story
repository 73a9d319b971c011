%series Becken 4
%lang de
%genre teen series about a swimming club in Graz, breezy blog recaps
%cast mavi | Mavi Berger; Mavi | f
%cast luk | Luki | m
%cast noa | Noa | n
%cast yun | Yun-seo; Yun | f
%cast dar | Darius Petz; Darius; Petz | m
%cast val | Valerie; Vali | f
%cast coach | Frau Oswald; Oswald | f
%cast ves | Vesna | f
%cast tru | Trude | f
%cast kai | Kai | m
%cast papa | - | m
%cast rett | - | m
%cast jas | Jasmin | f
%cast mia | - | f
%cast tut | Dr. Sommer | m

== 1
Willkommen bei den [Grazer Forellen](#forellen), wo Chlor dicker ist als Blut. [Mavi Berger](mavi), siebzehn, taucht nach einem Schuljahr in [Kanada](@kanada) wieder am Beckenrand auf und stellt fest, dass [ihr](mavi) Spind, [ihre](mavi) Bahn und [ihr](mavi) fester [Freund](luk) vergeben sind, alles an [dieselbe](val): [Valerie](val). [Luki](luk) stottert was von Zeitverschiebung. [Trainerin](coach) [Oswald](coach) teilt [die beiden](mavi+val) sadistisch für die gleiche Staffel ein. Und weil das alles noch nicht reicht, eröffnet [Vesna](ves), [Mavis](mavi) [Mutter](ves), beim Abendessen, dass [sie](ves) [jemanden](papa) kennengelernt hat. [Er](papa) bringt sogar ein [Kind](val) mit. Dreimal darf geraten werden, wie [es](val) heißt.
+ return mavi "taucht"
- ex luk mavi "fester Freund"
+ couple luk val "vergeben"
- discover mavi luk+val "stellt"
- advisor coach mavi+val "Trainerin"
- parent ves mavi "Mutter"
- reveal ves mavi "eröffnet"
- couple papa ves "kennengelernt"
- parent papa val "Kind"

== 2
Richtig, [es](val) heißt [Vali](val). Die künftigen [Stiefschwestern](mavi+val) müssen sich ab Montag ein Hochbett teilen, und wer oben schläft, wird per Luftanhalten entschieden. [Mavi](mavi) gewinnt, weil [Vali](val) lacht. Beinahe wäre man sich sympathisch. Dann fällt aus [Vals](val) Rucksack der Plüschbiber, den [Mavi](mavi) [Luki](luk) aus [Kanada](@kanada) geschickt hat, und es fliegen Kissen, Lampen und Schimpfwörter. [Noa](noa) von der Kasse, mit allen gut und in niemanden verknallt, hört sich am nächsten Tag beide Seiten an und verkauft jeder ein Eis. Ach ja: [Darius Petz](dar) kann immer noch nicht schwimmen.
- kin? mavi val "Stiefschwestern"
+ housemate.start mavi val "Hochbett"
- find mavi "gewinnt"
- happy val "lacht"
- gift.past mavi luk "geschickt"
+ quarrel mavi val "fliegen Kissen"
- friend mavi+val noa "mit allen gut"
- love! noa _ "in niemanden"

== 3
[Darius](dar), [Nichtschwimmer](dar) und [Vereinsmaskottchen](dar), lässt sich von [Yun-seo](yun) heimlich Unterricht geben, dienstags um sechs, wenn keiner guckt. [Sie](yun) ist die [Schnellste](yun) im Kader und redet ungefähr so viel wie ein Startblock. Nach der dritten Stunde kann [er](dar) sich über Wasser halten und an nichts anderes mehr denken als an [seine](dar) [Lehrerin](yun). [Die](yun) wiederum starrt, wenn [er](dar) paddelt, zur Kasse hinüber. [Luki](luk) will sich unterdessen bei [Mavi](mavi) entschuldigen, verwechselt im Dunkeln das Stockbett und flüstert [seine](luk) Liebesbeteuerung versehentlich [der](val), [die](val) unten liegt. [Vali](val) hört bis zum Ende zu. Dann tritt [sie](val).
- advisor yun dar "Unterricht"
+ love dar yun "an nichts anderes"
- love yun noa "starrt"
- reconcile? luk mavi "entschuldigen"
+ confess? luk mavi "Liebesbeteuerung"
- love luk mavi "Liebesbeteuerung"
- discover val luk "hört bis zum Ende"
+ attack val luk "tritt"

== 4
[Vali](val) macht mit [Luki](luk) Schluss. [Luki](luk) geht zu [Mavi](mavi). [Mavi](mavi) schickt [Luki](luk) weg. Nun hat [Luki](luk) keine mehr. [Mavi](mavi) bringt [Vali](val) Taschentücher. [Vali](val) braucht keine. [Vali](val) braucht Pizza. [Sie](mavi+val) essen drei. [Oswald](coach) schimpft über die Pizza. [Kai](kai) kommt in den Kader. [Kai](kai) war vorher bei den [Wiener Haien](#haie). [Mavi](mavi) findet [Kai](kai) toll. [Vali](val) auch.
+ breakup val luk "macht"
- reject mavi luk "schickt"
- help mavi val "Taschentücher"
- sad! val "braucht keine"
- hire kai "kommt"
- love mavi kai "toll"
- love val kai "Vali auch"

== 5
Neue Regel im Stockbett: Über [Kai](kai) wird nicht gesprochen. Klappt super, bis [er](kai) [Mavi](mavi) nach dem Training auf eine Melange einlädt und am selben Nachmittag, eine Stunde später, mit [Vali](val) im Kino sitzt. [Beide](mavi+val) bekommen zum Abschied denselben Spruch über [ihre](mavi+val) Augen. Weil die [Mädels](mavi+val) aber aus [Luki](luk) gelernt haben, vergleichen [sie](mavi+val) daheim die Notizen, und am Freitag warten an der Bushaltestelle nicht eine, sondern [zwei](mavi+val). [Kai](kai) landet angezogen im Becken. [Noa](noa) filmt. Hinten in der Umkleide findet [Yun](yun) endlich den Mut, [Noa](noa) einen Zettel in die Tasche zu stecken. Leider ist es die Tasche von [Darius](dar).
- date kai mavi "Melange"
- invite kai mavi "einlädt"
+ date kai val "Kino"
- flirt kai mavi+val "Spruch"
- betray kai mavi+val "denselben Spruch"
- discover mavi+val kai "vergleichen"
+ attack mavi+val kai "landet"
- confess? yun noa "Zettel"

== 6
Ein Zettel, drei Leser. [Darius](dar) hält die Worte „[Ich](yun) warte auf [dich](noa) am Sprungturm“ für das Schönste, was [ihm](dar) je passiert ist, und steht um acht mit Blumen auf dem Fünfer. [Yun](yun) kommt, sieht den [Falschen](dar), und weil [sie](yun) niemandem wehtun kann, lügt [sie](yun), die Nachricht sei von [ihr](yun) und für [ihn](dar). Der [Glückliche](dar) springt vor Freude und vergisst zwischendurch, dass [er](dar) das Schwimmen erst seit Oktober kann. Der [Rettungsschwimmer](rett) zieht [ihn](dar) raus. In der Klinik, mit zwei geprellten Rippen, stellt [er](dar) [Yun](yun) allen als [seine](dar) Freundin vor. [Noa](noa) gratuliert als Erstes. [Yun](yun) möchte untertauchen.
- happy dar "das Schönste"
+ betray yun dar "lügt"
- rescue rett dar "zieht"
- injure dar "geprellten"
- love! yun dar "lügt"
+ couple dar yun "Freundin"
- sad yun "möchte untertauchen"

== 7
Wenn Eltern heiraten wollen, sollte man sie vorher fragen, ob sie das mit dem Heiraten schon mal hinter sich haben. [Valis](val) [Papa](papa) hat, und zwar, wie [Mavi](mavi) beim Suchen nach Batterien aus einer Schublade erfährt, nicht offiziell beendet: Die [Frau](tru), [die](tru) [Vali](val) für tot hält, lebt in [Linz](@linz) und stand nur nie auf Besuchslisten. [Mavi](mavi) ringt mit sich. Als [sie](mavi) es der [Bettnachbarin](val) endlich sagt, schluckt [diese](val) dreimal und ruft dann [Kai](kai) an, den [Einzigen](kai) mit Führerschein. Auf der Autobahn entschuldigt sich der [Aufreißer](kai) bei [beiden](mavi+val), und es klingt fast echt.
- engaged papa ves "heiraten wollen"
- parent papa val "Papa"
+ discover mavi papa "erfährt"
- married papa tru "nicht offiziell beendet"
- betray papa val "für tot hält"
- die! tru "für tot hält"
+ reveal mavi val "sagt"
- travel kai+mavi+val "Autobahn" @linz
- reconcile? kai mavi+val "entschuldigt"

== 8
In [Linz](@linz) macht eine [Frau](tru) mit denselben Sommersprossen auf. [Trude](tru) heißt [sie](tru), ist Fahrlehrerin und weint in den Türrahmen. [Sie](tru) sei damals krank gewesen, im Kopf, sagt [sie](tru), und der [Mann](papa) habe gemeint, ein Grab sei für ein Kind leichter als eine Klinik. [Vali](val) läuft erst mal weg, bis zur Donau und wieder zurück, dann lässt [sie](val) sich umarmen. [Mavi](mavi) wartet mit [Kai](kai) im Auto, die Scheiben beschlagen, und na ja, es bleibt nicht beim Warten. Dumm, dass [Vali](val) an die Scheibe klopft. Noch dümmer, dass [sie](val) nicht böse ist, sondern nur furchtbar still.
+ meet tru val "Sommersprossen"
- sad tru "weint"
- ill.past tru "krank"
- parent tru val "für ein Kind"
- betray papa val "leichter als eine Klinik"
- flee val tru "läuft"
- reconcile tru val "umarmen"
+ kiss kai mavi "bleibt nicht beim Warten"
- discover val kai+mavi "klopft"
- sad val "furchtbar still"

== 9
[Vali](val) zieht zu [Trude](tru). [Mavi](mavi) schläft jetzt oben und unten. [Vesna](ves) wirft [Valis](val) [Vater](papa) hinaus. Die Hochzeit fällt ins Wasser. [Mavi](mavi) schreibt [Vali](val) täglich. [Vali](val) antwortet nicht. [Kai](kai) fehlt [Vali](val) nicht. [Mavi](mavi) fehlt [Vali](val). [Yun](yun) sagt [Darius](dar) die Wahrheit. [Darius](dar) schwimmt eine Bahn. [Darius](dar) schwimmt noch eine. Dann gibt [Darius](dar) [Yun](yun) [Noas](noa) Nummer.
- move val tru "zieht"
+ breakup ves papa "wirft"
- parent papa val "Vater"
- wedding! papa ves "ins Wasser"
- reject val mavi "antwortet nicht"
- sad! val kai "fehlt Vali nicht"
- sad val mavi "fehlt Vali"#2
+ reveal yun dar "sagt"
- help dar yun "Nummer"

== 10
Landesmeisterschaft, und die Staffel hat nur drei Beine, pardon, drei Schwimmerinnen. [Frau Oswald](coach) will schon absagen, da knattert ein Fahrschulauto auf den Parkplatz, und [Vali](val) steigt aus, mit Badekappe und Augenringen. [Sie](val) redet mit [Mavi](mavi) nur das Nötigste: „[Du](mavi) Start, [ich](val) Schluss.“ Mehr braucht es nicht, Gold! Unter der Dusche heulen [sie](mavi+val) dann beide los, fallen einander um den Hals und schwören, dass [Kai](kai) das Thema Nummer dreihundert wird. [Der](kai) wartet oben mit Blumen für [Mavi](mavi) und wird von [seiner](kai) [Freundin](mavi) vor versammelter Mannschaft um Geduld gebeten. [Yun](yun) hat Bronze und [Noas](noa) Hand in [ihrer](yun).
- advisor coach mavi+val "Frau Oswald"
+ return val "steigt"
+ find mavi+val "Gold"
- sad mavi+val "heulen"
+ reconcile mavi val "um den Hals"
- gift? kai mavi "Blumen"
- couple kai mavi "Freundin"
- find yun "Bronze"
- couple.start noa yun "Hand"

== 11
[Luki](luk), fast vergessen, tut etwas, womit keiner gerechnet hat: [Er](luk) fragt [Frau Oswald](coach) nach [ihrer](coach) [Tochter](jas). [Die](jas) heißt [Jasmin](jas), geht in [seine](luk) Parallelklasse und findet [ihn](luk) seit der Fünften süß, keine Ahnung warum. Während [er](luk) das erste Mal einen Kuchen bäckt, liegt die [Trainerin](coach) mit Verdacht auf Herzinfarkt im Spital. Der [Arzt](tut), ein gewisser [Dr. Sommer](tut), ist, Achtung, Kreis schließt sich, [Vesnas](ves) neue Bekanntschaft vom Elternabend. [Mavi](mavi) verdreht die Augen so weit, dass [Vali](val) [sie](mavi) auffangen muss. Immerhin hat [er](tut), das haben [die beiden](mavi+val) sofort geprüft, keine Schubladen mit Batterien.
- parent coach jas "Tochter"
- love jas luk "süß"
- create luk "bäckt"
+ ill coach "Herzinfarkt"
- advisor tut coach "Arzt"
+ meet tut ves "neue Bekanntschaft"
- investigate mavi+val tut "geprüft"

== 12
Saisonschluss am Becken, Grillwurst für alle. [Oswald](coach), auf Krücken, aber laut wie eh und je, übergibt die Pfeife an [Yun](yun), die jüngste [Trainerin](yun), [die](yun) die [Forellen](#forellen) je hatten. [Darius](dar) schwimmt zum ersten Mal einen Kilometer und lernt am Ziel ein [Mädchen](mia) kennen, [das](mia) keinen Meter kann; [er](dar) bietet sich als Lehrer an. [Kai](kai) muss zurück nach [Wien](@wien), [Mavi](mavi) trennt sich im Guten und leiht sich dafür [Valis](val) Schulter. Abends ziehen zwei [Stiefschwestern](mavi+val), [die](mavi+val) gar keine mehr sind, das alte Hochbett in [Trudes](tru) Garage wieder hoch. Ausgelost wird per Luftanhalten. Diesmal lacht [Mavi](mavi).
- celebrate _ "Saisonschluss"
- hire yun coach "übergibt"
- meet dar mia "lernt"
- help? dar mia "bietet"
- travel? kai "zurück" @wien
+ breakup mavi kai "trennt"
- help val mavi "Schulter"
- kin! mavi val "gar keine mehr"
- happy mavi "lacht Mavi"
