%series Die Feuerwehr von Oberkirnach
%lang de
%genre village everyday series, ironic episode guide
%cast alois | Alois Gruber; Alois; Gruber | m
%cast vroni | Vroni Gruber; Vroni | f
%cast xaver | Xaver Gruber; Xaver | m
%cast korbinian | Korbinian | m
%cast burgi | Walburga Stadler; Burgi; Stadler | f
%cast samuel | Samuel Owusu; Samuel | m
%cast resi | Resi | f
%cast pfarrer | Pfarrer Huber; Huber | m
%cast nina | Nina Falk; Nina | f
%cast wirt | - | m
%cast bruder | Benno | m
%cast ziege | Prinzessin | f
%cast baby | - | n

== 1 Die Wahl
[Alois Gruber](alois) ist [Kommandant](alois), seit es Schläuche gibt, und wäre es geblieben, wenn nicht [Burgi Stadler](burgi) gegen [ihn](alois) angetreten wäre. [Sie](burgi) ist [Schmiedin](burgi), geschieden und die [Taufpatin](burgi) [seines](alois) [Sohnes](xaver). Mit einer Stimme Vorsprung wird [sie](burgi) gewählt. Der alte [Kommandant](alois) verlässt die Wirtschaft durchs Fenster. Zu Hause verdächtigt [er](alois) der Reihe nach [seine](alois) [Frau](vroni), den [Sohn](xaver) und die [Ziege](ziege), es gewesen zu sein. [Vroni](vroni) bügelt weiter. [Sie](vroni) war es, und [sie](vroni) würde es wieder tun.
- enemy alois burgi "gegen ihn angetreten"
- parent alois xaver "Sohnes"
- divorce.past _ burgi "geschieden"
- kin burgi xaver "Taufpatin"
+ hire burgi _ "gewählt"
- quit alois "alte Kommandant"
- accuse alois vroni+xaver+ziege "verdächtigt"
- married alois vroni "Frau"
- betray vroni alois "war es"

== 2 Der Neue
Die [Schmiedin](burgi) nimmt einen [Gesellen](samuel) auf: [Samuel Owusu](samuel) aus [Kumasi](@kumasi), zwei Meter groß, sanft und in der Feuerwehr sofort willkommen. Weniger bei [Korbinian](korbinian), dem [Maschinisten](korbinian), [dessen](korbinian) [Freundin](resi) [Resi](resi) [ihn](samuel) beim Dämmerschoppen allzu lang betrachtet. „Schau halt weg“, rät [ihm](korbinian) der [Pfarrer](pfarrer). Das tut [er](korbinian) auch, und zwar genau in dem Augenblick, in dem [Samuel](samuel) das [Mädchen](resi) auf die Tanzfläche zieht. [Der](korbinian) hinterher. [Xaver](xaver) stellt [ihm](korbinian) ein Bein. Zwischen den Bänken liegt am Ende nur [einer](korbinian), und es ist nicht der [Fremde](samuel).
+ hire samuel burgi "nimmt"
- boss burgi samuel "Gesellen"
- couple korbinian resi "Freundin"
- love? resi samuel "allzu lang"
- jealous korbinian samuel "Weniger"
- help pfarrer korbinian "rät"
- flirt resi samuel "Tanzfläche"
+ attack xaver korbinian "Bein"

== 3 Prinzessin
[Grubers](alois) [Ziege](ziege) [Prinzessin](ziege) sitzt auf dem Kirchendach. Alle Mann rücken an, auch der [Entthronte](alois), [der](alois) so tut, als käme [er](alois) zufällig vorbei. [Nina Falk](nina), die [Tierärztin](nina) aus der Stadt, schießt dem [Tier](ziege) eine Betäubung ins Fell; getroffen wird jedoch [Xaver](xaver), [der](xaver) schon oben ist. [Er](xaver) fällt weich, nämlich auf [Korbinian](korbinian). Als [er](xaver) wieder zu sich kommt, beugt sich die [Schützin](nina) über [ihn](xaver). „Bin [ich](xaver) tot?“, fragt [er](xaver). „Noch nicht“, sagt [sie](nina). Da macht [er](xaver) [ihr](nina) einen Heiratsantrag, den [sie](nina) auf die Betäubung schiebt.
- injure xaver nina "getroffen"
- recover xaver "wieder zu sich"
- meet nina xaver "beugt"
+ propose xaver nina "Heiratsantrag"
- reject nina xaver "schiebt"

== 4 Kurz und bündig
[Alois](alois) redet nicht mehr mit [Burgi](burgi). [Burgi](burgi) grüßt [Alois](alois) trotzdem. [Vroni](vroni) bringt [Burgi](burgi) Strudel. Das sieht [Alois](alois) nicht gern. „[Sie](burgi) ist [meine](vroni) beste [Freundin](burgi)“, sagt [Vroni](vroni). „Und [ich](alois)?“, fragt [Alois](alois). „[Du](alois) bist bloß [mein](vroni) [Mann](alois).“ [Xaver](xaver) lacht. [Xaver](xaver) denkt immerzu an [Nina](nina). Heute ruft [er](xaver) [Nina](nina) an. [Sie](nina) geht nicht hin. [Korbinian](korbinian) trägt eine Halskrause. [Resi](resi) pflegt [ihn](korbinian). Aber [sie](resi) summt dabei ein Lied von [Samuel](samuel).
- quarrel alois burgi "redet"
- gift vroni burgi "Strudel"
- friend burgi vroni "beste Freundin"
- married alois vroni "Mann"
+ love xaver nina "immerzu"
- reject nina xaver "geht nicht"
- injure korbinian "Halskrause"
- help resi korbinian "pflegt"
- love? resi samuel "summt"

== 5 Der Heimkehrer
Aus [Kanada](@kanada) ist nach zwanzig Jahren [Benno](bruder) da, [Grubers](alois) jüngerer [Bruder](bruder), mit Hut, Bart und Schulden. Früher war [er](bruder) einmal, das wissen noch alle, der [Mann](bruder) der [Schmiedin](burgi), bis [er](bruder) Zigaretten holen ging. [Er](bruder) hält [ihr](burgi) eine Schachtel hin. [Sie](burgi) hält [ihm](bruder) die Faust hin. [Samuel](samuel) tritt dazwischen, und der [Ältere](alois) der [Brüder](alois+bruder), [der](alois) bisher kein gutes Haar an [ihr](burgi) gelassen hat, sagt zum [Jüngeren](bruder): „Recht hat [sie](burgi).“ Die zwei [Streithähne](alois+burgi) der Gemeinde sehen sich verblüfft an.
+ return bruder "ist nach zwanzig Jahren"
- sibling alois bruder "jüngerer Bruder"
- married.past bruder burgi "der Mann"
- ex bruder burgi "der Mann"
- breakup.past bruder burgi "Zigaretten holen"
- attack? burgi bruder "Faust"
- help samuel burgi "dazwischen"
- help alois burgi "Recht"

== 6 Beichtgeheimnis
[Huber](pfarrer) schläft schlecht. [Benno](bruder) hat gebeichtet, dass [er](bruder) dem [Wirt](wirt) Geld aus der Kasse genommen hat, und der [Wirt](wirt) hat gebeichtet, dass [er](wirt) dafür [Samuel](samuel) bei der Polizei angeschwärzt hat. Der [Geistliche](pfarrer) darf weder dem [einen](bruder) noch dem [anderen](wirt) etwas sagen. [Er](pfarrer) predigt also am Sonntag über den falschen Zeugen und starrt dabei abwechselnd in Reihe zwei und in Reihe vier. In Reihe drei fühlt sich [Resi](resi) ertappt, steht auf und ruft, ja, [sie](resi) habe mit [Samuel](samuel) geschlafen, und [sie](resi) bereue es keine Sekunde.
- reveal bruder pfarrer "gebeichtet"
+ steal bruder wirt "genommen"
- betray wirt samuel "angeschwärzt"
- accuse wirt samuel "angeschwärzt"
- reveal! pfarrer bruder+wirt "weder"
- sex resi samuel "geschlafen"
+ reveal resi _ "ruft"
- cheat resi korbinian "geschlafen"

== 7 Halskrause ab
Der [Gehörnte](korbinian) fordert [seinen](korbinian) [Nebenbuhler](samuel) heraus, und zwar zum Fingerhakeln. [Samuel](samuel) gewinnt, will aber nicht, dass der [Verlierer](korbinian) vor aller Augen weint, und führt [ihn](korbinian) hinaus an den Brunnen. Dort erzählt der [Geselle](samuel) dem [Maschinisten](korbinian), dass [er](samuel) von [Resis](resi) [Freund](korbinian) nichts gewusst habe. Das habe [sie](resi) vergessen zu erwähnen. [Beide](korbinian+samuel) schweigen und trinken. Als [Resi](resi) kommt, um sich zu entscheiden, sitzen da zwei [Freunde](korbinian+samuel), [die](korbinian+samuel) sich gegen [sie](resi) entschieden haben. [Sie](resi) zieht die Schuhe aus und geht barfuß heim.
- cheat.past resi korbinian "Gehörnte"
- enemy korbinian samuel "Nebenbuhler"
- find samuel "gewinnt"
- help samuel korbinian "führt"
- betray.past resi samuel "vergessen"
+ friend.start korbinian samuel "zwei Freunde"
+ breakup korbinian resi "gegen sie entschieden"
- reject samuel resi "gegen sie entschieden"

== 8 Blaulicht
Der Stadel des [Wirts](wirt) steht in Flammen, und drinnen liegt [Benno](bruder), [der](bruder) dort [seine](bruder) Beute versteckt hatte. [Burgi](burgi) teilt ein. [Sie](burgi) schickt [Korbinian](korbinian) ans Rohr, [Samuel](samuel) an die Leiter und sich selbst durch die Tür. [Alois](alois), ohne Amt und ohne Helm, geht [ihr](burgi) nach. [Er](alois) kennt den Stadel. [Sie](alois+burgi) tragen den [Dieb](bruder) zu zweit heraus, [sie](burgi) an den Armen, [er](alois) an den Füßen; [der eine](alois) heult, weil es [sein](alois) [Bruder](bruder) ist, [die andere](burgi) flucht, weil es [ihr](burgi) [Ex](bruder) ist. Drinnen verbrennen viertausend Euro.
- boss burgi korbinian+samuel "teilt"
+ rescue alois+burgi bruder "tragen"
- steal.past bruder wirt "Dieb"
- sad alois "heult"
- sad burgi "flucht"
- sibling alois bruder "Bruder"
- ex bruder burgi "Ex"

== 9 Tierarztbesuch
[Prinzessin](ziege) frisst nicht. [Xaver](xaver) hat nachgeholfen, indem [er](xaver) [ihr](ziege) heimlich Brezeln gab, denn eine kranke Ziege braucht eine [Ärztin](nina). [Nina](nina) durchschaut [ihn](xaver) nach einem Blick in den Eimer. [Sie](nina) verschreibt der [Patientin](ziege) Diät und dem [Besitzer](xaver) einen Spaziergang mit [ihr](nina), täglich, dreißig Minuten. Am vierten Tag sind es drei Stunden. Am fünften fragt [Vroni](vroni), [die](vroni) [ihm](xaver) die Heuhalme vom Rücken zupft, ob die [Tierärztin](nina) denn auch Menschen behandle. [Ihr](vroni) [Sohn](xaver) sagt, nur [einen](xaver).
- betray xaver nina "heimlich"
- treat ziege nina "Diät"
- ill! ziege "kranke"
+ discover nina xaver "durchschaut"
- date? nina xaver "Spaziergang"
+ sex nina xaver "Heuhalme"
- parent vroni xaver "Sohn"

== 10 Die Stimme
Im Krankenhaus verplappert sich der [Brandverletzte](bruder), [dem](bruder) es [seine](bruder) [Schwägerin](vroni) offenbar anvertraut hat: [Vroni](vroni) habe für [Burgi](burgi) gestimmt. [Alois](alois) setzt den Hut auf, nimmt ihn wieder ab, geht heim. Was, will [er](alois) wissen, habe die [Schmiedin](burgi), was [er](alois) nicht habe? „Nichts“, sagt [seine](alois) [Frau](vroni). „Aber wenn [sie](burgi) es macht, bist [du](alois) abends daheim.“ Dreißig Jahre habe [sie](vroni) auf [ihn](alois) gewartet, wenn die Sirene ging. [Er](alois) schämt sich, [sie](vroni) nimmt [ihm](alois) den Hut ab. Die Nacht gehört den [Eheleuten](alois+vroni).
- injure bruder "Brandverletzte"
- kin bruder vroni "Schwägerin"
- reveal.past vroni bruder "anvertraut"
+ reveal bruder alois "verplappert"
- married alois vroni "Frau"
- reveal vroni alois "Aber wenn sie"
- sad alois "schämt"
+ reconcile alois vroni "Nacht gehört"

== 11 Andere Umstände
[Resi](resi) ist schwanger und sagt nicht, von wem. Im Dorf wird gewettet. Fest steht: [Korbinian](korbinian) war es im Juni, [Samuel](samuel) im Juli. [Die beiden](korbinian+samuel), [die](korbinian+samuel) inzwischen zusammen in der alten Post wohnen, kaufen vorsichtshalber gemeinsam eine Wiege. [Sie](resi) lacht Tränen, als [sie](resi) [sie](korbinian+samuel) damit die Straße heraufkommen sieht. Eine Ohrfeige bekommt nur der [Wirt](wirt), [der](wirt) das Wettbuch führt, und zwar von der [Kommandantin](burgi). Danach lädt [diese](burgi) die [Schwangere](resi) ein, bei [ihr](burgi) zu wohnen. Platz sei ja, seit [Benno](bruder) wieder in [Kanada](@kanada) Zigaretten hole.
+ pregnant resi _ "schwanger"
- reveal! resi _ "sagt nicht"
- sex.past korbinian resi "im Juni"
- sex.past resi samuel "im Juli"
- housemate korbinian samuel "zusammen in der alten Post"
- gift? korbinian+samuel resi "Wiege"
- happy resi "lacht"
- attack burgi wirt "Ohrfeige"
- invite burgi resi "lädt"
- travel.past bruder "wieder in Kanada" @kanada

== 12 Amtswechsel
[Burgi](burgi) fällt vom Gerüst und bricht sich die Hüfte. Der Vize drückt sich, also muss für ein halbes Jahr ein anderer [Kommandant](alois) her, und man einigt sich auf [einen](alois) mit Erfahrung. [Alois](alois) nimmt an, unter der Bedingung, dass die [Verletzte](burgi) [ihm](alois) vom Bett aus dreinredet. Jeden Abend sitzt [er](alois) nun bei [seiner](alois) ehemaligen [Schwägerin](burgi) und jeden Abend streiten [sie](alois+burgi) über Schlauchkupplungen, [beide](alois+burgi) so vergnügt wie selten. [Vroni](vroni) hat [ihren](vroni) [Mann](alois) wieder nicht daheim. Diesmal geht [sie](vroni) mit.
+ injure burgi "bricht"
+ hire alois _ "anderer Kommandant"
- help burgi alois "dreinredet"
- kin.past alois burgi "ehemaligen Schwägerin"
- quarrel alois burgi "streiten"
- happy alois+burgi "vergnügt"
- married alois vroni "Mann"

== 13 Maifeuer
Um den Baum tanzen [Xaver](xaver) und [Nina](nina), seit heute Vormittag Mann und Frau; [Huber](pfarrer) hat sich zweimal versprochen. [Resi](resi) hat unter Sirenengeheul, mit der humpelnden [Schmiedin](burgi) als Hebamme, ein [Kind](baby) bekommen. Es hat [Samuels](samuel) Augen, und [Korbinian](korbinian), [der](korbinian) Pate wird, findet, das sei auch gerecht. Der [Vater](samuel) fragt die [Mutter](resi), ob [sie](resi) noch wisse, wie [sie](resi) damals barfuß heimgegangen sei. [Er](samuel) hat [ihr](resi) die Schuhe aufgehoben. [Sie](resi) schlüpft hinein, sie passen noch. Und [Prinzessin](ziege) steht auf dem Kirchendach.
+ wedding nina xaver "Mann und Frau"
+ birth resi baby "bekommen"
- help burgi resi "Hebamme"
- parent samuel baby "Vater"
- parent resi baby "Mutter"
- kin? baby korbinian "Pate"
- gift samuel resi "aufgehoben"
- reconcile resi samuel "schlüpft"
