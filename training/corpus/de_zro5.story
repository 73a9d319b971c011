%series Obermoosach
%lang de
%genre Kleinstadtserie, tägliche Vorschau im Programmheft
%cast resi | Theresia Angerer; Resi; Resi Angerer | f
%cast vinzenz | Vinzenz Haslinger; Vinzenz; Haslinger | m
%cast korbinian | Korbinian Angerer; Korbinian | m
%cast kathi | Kathi | f
%cast lorenz | Lorenz | m
%cast moni | Monika Haslinger; Moni | f
%cast apo | Apotheker Zeitler; Zeitler | m
%cast tuana | Dr. Tuana Aksoy; Tuana; Dr. Aksoy | f
%cast pfarrer | Pfarrer Obinna; Obinna | m
%cast afra | Afra | f
%cast xaver | Xaver | m
%cast gusti | Gusti Zeitler; Gusti | f
%cast baby | - | f
%cast schwester | - | f
%cast xenia | - | f
%cast tante | - | f

== 1
Der neue [Bürgermeister](vinzenz) heißt [Vinzenz Haslinger](vinzenz) – und [seine](vinzenz) [Amtsvorgängerin](resi) [Resi Angerer](resi) tobt! Seit dem Streit um den Maibaum grüßen sich [die beiden](resi+vinzenz) nicht mehr. Ausgerechnet heute gesteht [Kathi](kathi), [Resis](resi) [Jüngste](kathi), dass [sie](kathi) sich mit [Haslingers](vinzenz) [Sprössling](lorenz) [Lorenz](lorenz) trifft. Der Segen hängt schief ...
+ hire vinzenz "neue Bürgermeister"
- quit.past resi "Amtsvorgängerin"
- sad resi vinzenz "tobt"
- quarrel.past resi vinzenz "Streit"
- enemy resi vinzenz "grüßen"
- parent resi kathi "Jüngste"
- parent vinzenz lorenz "Sprössling"
- couple kathi lorenz "trifft"
- reveal kathi resi "gesteht"

== 2
[Dr. Tuana Aksoy](tuana) übernimmt die verwaiste Praxis am Marktplatz. Gleich am ersten Vormittag sitzt halb Obermoosach im Wartezimmer, um die „[Neue](tuana)“ zu beäugen. [Korbinian Angerer](korbinian), [Landwirt](korbinian) und eingefleischter Junggeselle, lässt sich eine kerngesunde Schulter einrenken – dreimal. [Apotheker Zeitler](apo) verkauft [ihm](korbinian) dazu Rosenwasser.
+ hire tuana "übernimmt"
- ill! korbinian "kerngesunde"
- love.start korbinian tuana "dreimal"
- treat korbinian tuana "einrenken"

== 3
[Moni](moni), [Haslingers](vinzenz) [Angetraute](moni), fühlt sich seit der Wahl wie Luft. Nur [Apotheker Zeitler](apo) hat noch ein Ohr für [sie](moni), und zwischen Hustensaft und Salbeitee passiert es: Im Hinterzimmer fallen die Hüllen. Als [Ministrantin](afra) [Afra](afra) Kerzen liefern will, hört [sie](afra) Geräusche. Ob [sie](afra) dichthält?
- married moni vinzenz "Angetraute"
- sad moni "wie Luft"
- help apo moni "Ohr"
+ sex apo moni "fallen die Hüllen"
- cheat moni vinzenz "fallen die Hüllen"
- discover afra "hört"
- reveal? afra "dichthält"

== 4
[Kathi](kathi) und [Lorenz](lorenz) wollen nach [Augsburg](@augsburg), weg von dem ewigen Gezänk der [Alten](resi+vinzenz). [Resi](resi) droht mit Enterbung. Am Stammtisch prahlt [Korbinian](korbinian), die [Frau Doktor](tuana) habe [ihn](korbinian) zum Abendessen gebeten. [Die](tuana) aber steht genau hinter [ihm](korbinian) und weiß von nichts ... Zur Strafe kocht [er](korbinian).
- move? kathi+lorenz "nach Augsburg" @augsburg
- quarrel resi vinzenz "Gezänk"
- threaten resi kathi "droht"
+ invite! tuana korbinian "gebeten"
- betray korbinian _ "prahlt"
- discover tuana korbinian "steht"
- create korbinian "kocht"

== 5
Knödel, Kerzen, Kalbsbraten: [Tuana](tuana) lobt höflich, isst aber kein Fleisch. [Korbinian](korbinian) möchte im Boden versinken. Beim Abspülen berühren sich [ihre](korbinian+tuana) Hände länger, als der Topf es verlangt. [Pfarrer Obinna](pfarrer) beichtet derweil [Resi](resi), [seiner](pfarrer) treuesten [Kirchgängerin](resi), wie sehr [ihm](pfarrer) [seine](pfarrer) [Schwester](schwester) in [Lagos](@lagos) fehlt.
+ date korbinian tuana "Kerzen"
- sad korbinian "versinken"
- flirt korbinian tuana "berühren sich ihre Hände"
- reveal pfarrer resi "beichtet"
- sibling pfarrer schwester "Schwester"
- sad pfarrer "fehlt"

== 6
Gewitter über Obermoosach! Ein Blitz schlägt in [Haslingers](vinzenz) Stadel. [Resi](resi) ist als Erste mit dem Schlauch zur Stelle und zerrt [ihren](resi) [Erzfeind](vinzenz) in letzter Sekunde unter dem Balken hervor. Im Morgengrauen sitzen [sie](resi+vinzenz) rußig auf der Bank und teilen sich ein Bier. War da früher nicht mehr als nur der Maibaum?
- enemy resi vinzenz "Erzfeind"
+ rescue resi vinzenz "zerrt"
- reconcile resi vinzenz "teilen"
- love.past? resi vinzenz "mehr als nur"

== 7
Es war mehr: Vor dreißig Jahren standen [Resi](resi) und [Vinzenz](vinzenz) kurz vor dem Altar, bis [er](vinzenz) [sie](resi) für [Moni](moni) sitzen ließ. Das erfährt [Kathi](kathi) ausgerechnet von [Gusti Zeitler](gusti), der [Klatschbase](gusti) und [Frau](gusti) des [Apothekers](apo). [Gusti](gusti) ahnt nicht, was man über [sie](gusti) selbst tuschelt.
+ engaged.past resi vinzenz "Altar"
- breakup.past vinzenz resi "sitzen ließ"
- reveal gusti kathi "erfährt"
- married apo gusti "Frau"
- discover! gusti _ "ahnt nicht"

== 8
[Lorenz](lorenz) hat im Wirtshaus zu tief ins Glas geschaut und mit der [Kellnerin](xenia) geschmust. Bis zum Frühstück weiß es das ganze Dorf, bis zum Mittag [Kathi](kathi). [Sie](kathi) wirft [ihm](lorenz) [seinen](lorenz) Hausschlüssel in den Löschteich. Die [Mütter](moni+resi) der [zwei](kathi+lorenz) reden zum ersten Mal seit Jahren miteinander: Was nun?
- kiss lorenz xenia "geschmust"
- cheat lorenz kathi "geschmust"
- discover kathi lorenz "weiß"
+ breakup kathi lorenz "Löschteich"
- parent resi kathi "Mütter"
- parent moni lorenz "Mütter"
- reconcile moni resi "reden"

== 9
[Afra](afra) hält es nicht mehr aus und singt beim Fürbittgebet, was [sie](afra) hinter der Apothekentür gehört hat. Stille im Kirchenschiff. [Vinzenz](vinzenz) geht auf [Zeitler](apo) los, [Gusti](gusti) auf [Moni](moni), und [Pfarrer Obinna](pfarrer) läutet in [seiner](pfarrer) Not die große Glocke. [Korbinian](korbinian) hat von alldem nichts mitbekommen, [er](korbinian) liegt mit [Tuana](tuana) im Heu.
+ reveal afra apo+moni "singt"
- discover.past afra apo+moni "gehört"
- attack vinzenz apo "geht"
- attack gusti moni "auf Moni"
- sad pfarrer "Not"
- discover! korbinian "mitbekommen"
- sex korbinian tuana "im Heu"

== 10
Koffer auf dem Marktplatz: [Moni](moni) zieht zur [Schwester](tante) nach [Landsberg](@landsberg), [Zeitler](apo) ins Hinterzimmer. [Gusti](gusti) verlangt die Hälfte von allem, auch vom Hustensaft, und reicht beim Amtsgericht ein, was seit Jahren fällig war. Einsam sitzt [Vinzenz](vinzenz) im Rathaus; [Resi](resi) bringt [ihm](vinzenz) Dampfnudeln und die alten Verlobungsfotos.
+ move moni tante "zieht" @landsberg
- sibling moni tante "Schwester"
- breakup moni vinzenz "Koffer"
- move apo "ins Hinterzimmer"
- divorce? apo gusti "reicht"
- sad vinzenz "Einsam"
- gift resi vinzenz "bringt ihm"
- engaged.past resi vinzenz "Verlobungsfotos"

== 11
Ein [Fremder](xaver) mit Rucksack fragt nach [Afra](afra): [Xaver](xaver), [ihr](afra) leiblicher [Vater](xaver), von [dem](xaver) das Dorf behauptet, [er](xaver) sei auf See geblieben. Das [Mädchen](afra) mustert [ihn](xaver) lange. Dann holt [sie](afra) zwei Angeln. [Tuana](tuana) verheimlicht [Korbinian](korbinian) unterdessen ein Angebot aus [Zürich](@zuerich) – und etwas anderes, das im Juli strampeln wird.
+ return xaver "fragt"
- parent xaver afra "Vater"
- die! xaver "geblieben"
- meet afra xaver "mustert"
- reveal! tuana korbinian "verheimlicht"
- hire? tuana "Angebot"
- pregnant tuana "im Juli strampeln"

== 12
[Korbinian](korbinian) findet das Ultraschallbild im Stethoskopkoffer. Sprachlos vor Glück melkt [er](korbinian) alle Kühe zweimal, dann geht [er](korbinian), noch in Gummistiefeln, mitten in die Sprechstunde und hält vor elf Patienten um [ihre](tuana) Hand an. [Dr. Aksoy](tuana) bittet um den Nächsten. Nach Dienstschluss sagt [sie](tuana) es [ihm](korbinian) ins Ohr: [Zürich](@zuerich) kann warten, ja.
- find korbinian "findet"
- pregnant tuana "Ultraschallbild"
- happy korbinian "Glück"
- propose korbinian tuana "hält"
+ engaged.start korbinian tuana "ja"

== 13
Maifest! [Lorenz](lorenz) klettert auf den Baum und brüllt von oben, dass [er](lorenz) ein Esel sei und [Kathi](kathi) liebe. [Sie](kathi) lässt [ihn](lorenz) eine Stunde hängen, dann holt [sie](kathi) die Leiter. Unter der Linde gibt [Obinna](pfarrer) [Korbinian](korbinian) und [Tuana](tuana) zusammen, mitten im Ringtausch kommt das [Mädchen](baby) zur Welt. Und [Resi](resi)? [Die](resi) tanzt mit dem [Bürgermeister](vinzenz), eng.
- celebrate _ "Maifest"
- confess lorenz kathi "liebe"
- reconcile kathi lorenz "Leiter"
+ wedding korbinian tuana "Ringtausch"
+ birth tuana baby "zur Welt"
- flirt resi vinzenz "eng"
