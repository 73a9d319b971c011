%series Die Krone von Varn
%lang de
%genre höfisches Intrigendrama, gehobener Klappentextton
%cast isaura | Königin Isaura; Isaura | f
%cast theobald | König Theobald; Theobald | m
%cast morvan | Graf Morvan; Morvan | m
%cast leander | Prinz Leander; Leander | m
%cast ysolde | Prinzessin Ysolde; Ysolde | f
%cast clemence | Clémence d'Aubry; Clémence | f
%cast rurik | Rurik | m
%cast ambros | Magister Ambros; Ambros | m
%cast perpetua | Mutter Perpetua; Perpetua | f
%cast radomir | Herzog Radomir; Radomir | m
%cast kueche | Nell | f
%cast bote | - | m
%cast saeugling | Prinz Florian; Florian | m

== 1
Ganz [Varn](@varn) trägt Schwarz: [König Theobald](theobald) ist auf der Hirschjagd vom Pferd gestürzt und noch im Moos verschieden. [Isaura](isaura), mit sechsundzwanzig Jahren verwitwet und bei Hofe als Ausländerin verschrien, soll für [ihren](isaura) unmündigen [Stiefsohn](leander) [Leander](leander) die Regentschaft führen. Dies missfällt [Graf Morvan](morvan), dem [Vetter](morvan) des [Verblichenen](theobald), [der](morvan) sich selbst schon unter dem Baldachin sah. Während die Glocken dröhnen, schiebt ein [Küchenmädchen](kueche) namens [Nell](kueche) der [Königin](isaura) einen durchtrennten Sattelgurt unter den Schleier.
+ die theobald "verschieden"
- married.past isaura theobald "verwitwet"
- kin isaura leander "Stiefsohn"
+ hire? isaura "Regentschaft"
- sad morvan isaura "missfällt"
- kin morvan theobald "Vetter"
- hire? morvan "Baldachin"
- gift kueche isaura "schiebt"
- kill? _ theobald "durchtrennten Sattelgurt"

== 2
[Isaura](isaura) beauftragt [Rurik](rurik), den wortkargen [Hauptmann](rurik) der Leibgarde, herauszubekommen, wer den Riemen durchschnitt. [Er](rurik) folgt einem Stallburschen bis in [Morvans](morvan) Weinkeller und wird dort hinterrücks niedergestreckt. [Clémence d'Aubry](clemence), die engste [Vertraute](clemence) der [Regentin](isaura), verbindet dem [Hauptmann](rurik) den Kopf und errötet, als [er](rurik) [ihre](clemence) Finger festhält. Unterdes trifft [Prinzessin Ysolde](ysolde) ein, [die](ysolde) nach dem Willen des toten [Königs](theobald) den jungen [Thronerben](leander) ehelichen soll. [Leander](leander), siebzehn und bockig, würdigt die [Braut](ysolde) keines Blickes.
- boss isaura rurik "beauftragt"
+ investigate rurik "herauszubekommen"
+ attack _ rurik "niedergestreckt"
- friend clemence isaura "Vertraute"
- treat rurik clemence "verbindet"
- love clemence rurik "errötet"
- travel ysolde "trifft"
- die.past theobald "toten"
- wedding? leander ysolde "ehelichen"
- engaged leander ysolde "Braut"
- reject leander ysolde "keines Blickes"

== 3
Um die [Witwe](isaura) vom Thron zu drängen, streut der [Graf](morvan) unter den Ständen das Gerücht aus, [sie](isaura) teile das Lager mit [ihrem](isaura) [Leibwächter](rurik). [Magister Ambros](ambros), der [Hofarzt](ambros), wird mit einem Beutel Dukaten dazu gebracht, es zu beeiden. [Rurik](rurik) fordert den [Verleumder](ambros) zum Duell, doch [Isaura](isaura) untersagt den Zweikampf. [Ysolde](ysolde) hat sich aus Langeweile in die Küche verirrt, wo [Nell](kueche) [ihr](ysolde) beibringt, wie man Aale häutet. [Die beiden](kueche+ysolde) sind fortan unzertrennlich.
- married.past isaura theobald "Witwe"
- quit? isaura "drängen"
+ betray morvan isaura "Gerücht"
- sex? isaura rurik "Lager"
- boss isaura rurik "Leibwächter"
- gift morvan ambros "Dukaten"
- accuse ambros isaura+rurik "beeiden"
- attack? rurik ambros "Duell"
- help kueche ysolde "beibringt"
+ friend.start kueche ysolde "unzertrennlich"

== 4
Vor den Ständen muss [Isaura](isaura) auf die Bibel schwören, dass zwischen [ihr](isaura) und [Rurik](rurik) nichts war. Man glaubt [ihr](isaura), aber nur, weil [Clémence](clemence) dazwischenruft, der [Hauptmann](rurik) gehöre [ihr](clemence), mit Haut und Haar. Das war zur Hälfte gelogen und wird noch in derselben Nacht ganz wahr. [Morvan](morvan) ändert die Richtung. [Er](morvan) schleicht sich in [Leanders](leander) Vertrauen, nimmt [ihn](leander) mit zur Falkenbeize und raunt [ihm](leander) zu, die [Stiefmutter](isaura) habe den [König](theobald) auf dem Gewissen. Der [Junge](leander), außer sich vor Schmerz, spuckt [ihr](isaura) bei Tisch in den Becher.
- sex! isaura rurik "nichts war"
+ rescue clemence isaura "dazwischenruft"
- couple? clemence rurik "gehöre ihr"
- betray clemence _ "gelogen"
+ sex clemence rurik "ganz wahr"
- betray morvan leander "schleicht"
- kin isaura leander "Stiefmutter"
- accuse morvan isaura "auf dem Gewissen"
- kill? isaura theobald "auf dem Gewissen"
- sad leander isaura "Schmerz"

== 5
[Isaura](isaura) trägt ein Geheimnis unter dem Mieder: Der verstorbene [Gemahl](theobald) hat [ihr](isaura) noch ein Kind hinterlassen. Nur [Mutter Perpetua](perpetua), die [Äbtissin](perpetua) von [Sankt Ursen](#ursen) und [ihre](isaura) [Beichtmutter](perpetua), weiß davon. Käme ein Knabe zur Welt, so wüchse [Leander](leander) ein Rivale heran. Als [Ambros](ambros) der [Königin](isaura) den Puls fühlt, bemerkt der [Medicus](ambros) [ihren](isaura) Zustand und verkauft die Neuigkeit an [Morvan](morvan). [Ysolde](ysolde) schreibt [ihrem](ysolde) [Vater](radomir), dem [Herzog Radomir](radomir), [sie](ysolde) wolle lieber Nonne werden als [Leander](leander) nehmen.
+ pregnant isaura theobald "Kind"
- die.past theobald "verstorbene"
- married.past isaura theobald "Gemahl"
- advisor perpetua isaura "Beichtmutter"
- discover perpetua isaura "weiß davon"
- birth? isaura saeugling "Welt"
- treat isaura ambros "Puls"
- discover ambros isaura "bemerkt"
+ betray ambros isaura "verkauft"
- reveal ambros morvan "verkauft"
- enemy? leander saeugling "Rivale"
- parent radomir ysolde "Vater"
- wedding! leander ysolde "lieber Nonne"

== 6
In den Kelch der [Schwangeren](isaura) wird Mutterkorn gemischt. [Nell](kueche), [die](kueche) vorkostet, windet sich in Krämpfen, und [Isaura](isaura) stellt den Trank unberührt beiseite. [Ysolde](ysolde) wacht drei Nächte am Strohsack der [Freundin](kueche), bis das Fieber sinkt. Die [Prinzessin](ysolde) nimmt sich daraufhin [Leander](leander) vor und wirft [ihm](leander) an den Kopf, [er](leander) tanze an den Fäden eines Giftmischers. Zum ersten Mal sieht [er](leander) [sie](ysolde) richtig an, und [sie](ysolde) gefällt [ihm](leander). [Clémence](clemence) hat sich unterdessen auf Geheiß [ihrer](clemence) [Herrin](isaura) ins Kontor des [Grafen](morvan) geschlichen und dort [dessen](morvan) Briefwechsel mitgehen lassen.
- pregnant isaura "Schwangeren"
+ attack _ isaura "Mutterkorn"
- ill kueche "Krämpfen"
- friend kueche ysolde "Freundin"
- help ysolde kueche "wacht"
- recover kueche "sinkt"
- quarrel leander ysolde "an den Kopf"
+ love.start leander ysolde "gefällt"
- boss isaura clemence "Herrin"
+ steal clemence morvan "mitgehen lassen"

== 7
Die Briefe sind chiffriert. Während [Perpetua](perpetua) im Kloster über den Zeichen brütet, schlägt [Morvan](morvan) los: [Seine](morvan) Söldner besetzen die Burg, [Clémence](clemence) wird auf der Treppe ergriffen und in den Hungerturm geworfen. [Rurik](rurik) bleibt nur die Wahl, die [Geliebte](clemence) oder die [Regentin](isaura) zu retten. Durch einen Wasserschacht bringt [er](rurik) [Isaura](isaura) aus der Burg. In der Kapelle lässt der [Usurpator](morvan) sich vom zitternden [Leander](leander) die Reichsinsignien aushändigen, angeblich zur Verwahrung. [Ysolde](ysolde) hat [ihren](ysolde) [Verlobten](leander) beschworen, es nicht zu tun.
- investigate perpetua "brütet"
- attack morvan "schlägt"
+ arrest _ clemence "ergriffen"
- couple clemence rurik "Geliebte"
- rescue? rurik clemence "retten"
+ rescue rurik isaura "bringt"
- flee isaura+rurik "Wasserschacht"
- find morvan "aushändigen"
- sad leander "zitternden"
- engaged leander ysolde "Verlobten"

== 8
Bei den Nonnen kommt [Isaura](isaura) zwei Monate zu früh mit einem [Knaben](saeugling) nieder, [den](saeugling) [sie](isaura) [Florian](saeugling) nennt. [Mutter Perpetua](perpetua) hat die Geheimschrift geknackt: [Morvan](morvan) versprach dem [Herzog Radomir](radomir) drei Provinzen, falls [dieser](radomir) nicht zu den Waffen greift. [Ysoldes](ysolde) eigener [Vater](radomir) steckt mit im Komplott! [Rurik](rurik), zerfressen von Scham, will allein zurück, um [Clémence](clemence) zu befreien; die [Wöchnerin](isaura) gibt [ihm](rurik) [ihren](isaura) Ehering mit, damit [er](rurik) die Wachen bestechen kann.
+ birth isaura saeugling "Knaben"
- discover perpetua morvan+radomir "geknackt"
- gift? morvan radomir "versprach"
- betray morvan+radomir "Komplott"
- parent radomir ysolde "Vater"
- sad rurik "Scham"
- return? rurik "zurück"
+ rescue? rurik clemence "befreien"
- gift isaura rurik "Ehering"

== 9
[Clémence](clemence) ist im Turm halb verhungert, aber ungebrochen. [Ambros](ambros), [den](ambros) nachts die Gewissensbisse plagen, schmuggelt [ihr](clemence) Brot und Brühe zu. Als [Rurik](rurik) sich bis zur Zelle durchgeschlagen hat, sperrt der [Arzt](ambros) die Tür auf und hält die Verfolger so lange hin, bis [das Paar](clemence+rurik) über die Mauer ist; ein Armbrustbolzen kostet [ihn](ambros) das Leben. [Leander](leander) erbittet von [Ysolde](ysolde) Vergebung, und [sie](ysolde) gewährt sie [ihm](leander) mit einem langen Kuss. Von [ihr](ysolde) erfährt [er](leander) auch, was es mit dem Sattelgurt auf sich hatte.
- ill clemence "halb verhungert"
- sad ambros "Gewissensbisse"
- gift ambros clemence "Brot"
- help ambros clemence "schmuggelt"
+ rescue ambros+rurik clemence "sperrt"
- couple clemence rurik "Paar"
- flee clemence+rurik "Mauer"
+ die ambros "kostet"
- reconcile leander ysolde "Vergebung"
- kiss leander ysolde "Kuss"
- reveal ysolde leander "erfährt"

== 10
Die Krönung: [Morvan](morvan) kniet bereits, da tritt [Leander](leander) vor den Altar und nennt den [Onkel](morvan) vor aller Welt einen Königsmörder. [Morvan](morvan) zieht blank. Der [Prinz](leander) wird an der Schulter getroffen, und es wäre um [ihn](leander) geschehen, würfe sich nicht die totgeglaubte [Isaura](isaura), [ihren](isaura) [Säugling](saeugling) im Arm, zwischen die Klingen. [Rurik](rurik) entwaffnet den [Grafen](morvan) und legt [ihn](morvan) in Ketten. [Radomir](radomir), [dem](radomir) die eigene [Tochter](ysolde) den Verrat ins Gesicht sagt, schleicht bei Nacht mit zwölf Reitern davon.
- hire? morvan "Krönung"
- kin leander morvan "Onkel"
+ accuse leander morvan "Königsmörder"
- kill? morvan theobald "Königsmörder"
- attack morvan leander "zieht blank"
- injure leander morvan "getroffen"
- die? leander "geschehen"
- die! isaura "totgeglaubte"
+ rescue isaura leander "würfe"
- parent isaura saeugling "Säugling"
+ arrest rurik morvan "Ketten"
- parent radomir ysolde "Tochter"
- accuse ysolde radomir "Verrat"
- flee radomir "schleicht"

== 11
Auf dem Richtplatz endet der Weg des [Grafen](morvan). [Leander](leander), nun gekrönt, küsst der [Stiefmutter](isaura) die Hand und bittet [sie](isaura), [ihm](leander) als Kanzlerin zur Seite zu stehen. [Ysolde](ysolde) wird [ihm](leander) noch am selben Nachmittag angetraut, [Nell](kueche) hält die Schleppe. [Rurik](rurik) quittiert den Dienst; mit [Clémence](clemence), [die](clemence) [ihm](rurik) am Brunnen die Frage gestellt hat, die sonst Männer stellen, reitet [er](rurik) gen Süden. Im Abendrot jedoch überbringt ein [Bote](bote) ein Schreiben mit herzoglichem Siegel: [Radomir](radomir) fordert den kleinen [Florian](saeugling) als Geisel, sonst werde [Varn](@varn) brennen.
+ die morvan "Richtplatz"
- hire leander "gekrönt"
- kin isaura leander "Stiefmutter"
- hire? isaura leander "Kanzlerin"
+ wedding leander ysolde "angetraut"
- quit rurik "quittiert"
- propose clemence rurik "Frage"
- travel clemence+rurik "reitet"
+ threaten radomir "brennen"
- abduct? radomir saeugling "Geisel"
