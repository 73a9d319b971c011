%series Wildes Blut auf Gut Eschenried
%lang de
%genre telenovela, breathless preview texts of a TV magazine
%cast tabea | Tabea Lindner; Tabea | f
%cast leopoldine | Freifrau Leopoldine von Eschenried; Leopoldine | f
%cast henning | Henning von Eschenried; Henning | m
%cast caspar | Valentin von Eschenried; Valentin | m
%cast isabeau | Isabeau Delacroix; Isabeau | f
%cast roderich | Roderich Stamm; Roderich | m
%cast gundula | Gundula Lindner; Gundula | f
%cast fritjof | Fritjof | m
%cast mareike | Mareike | f
%cast pastor | Pastor Ohlsen; Ohlsen | m
%cast tierarzt | Dr. Ngozi Adler; Dr. Adler; Ngozi | f
%cast freiherr | - | m
%cast zofe | - | f
%cast kind | Jolanda | f
%cast matrose | Sönnich | m
%cast hengst | Sturmwind | m
%cast makler | - | m
%cast fischer | - | m

== 1
[Tabea Lindner](tabea) heuert auf [Gut Eschenried](@eschenried) als Pferdepflegerin an, ohne zu ahnen, dass [ihre](tabea) [Mutter](gundula) [Gundula](gundula) hier vor siebenundzwanzig Jahren mit Schimpf und Schande davongejagt wurde. Schon am ersten Morgen geht der schwarze [Hengst](hengst) [Sturmwind](hengst) mit [ihr](tabea) durch. Ein [Reiter](henning) fällt [ihm](hengst) in letzter Sekunde in die Zügel: [Henning](henning), der jüngere [Sohn](henning) der gestrengen [Freifrau](leopoldine) [Leopoldine](leopoldine). Zwischen [Retter](henning) und [Geretteter](tabea) sprühen Funken. Doch am Abend lässt die [Hausherrin](leopoldine) auf dem Balkon Champagner reichen, denn [Henning](henning) soll die schwerreiche [Isabeau Delacroix](isabeau) zum Altar führen ...
- hire tabea "heuert" @eschenried
- parent gundula tabea "Mutter"
- quit.past gundula "davongejagt"
+ rescue henning tabea "Zügel"
- parent leopoldine henning "Sohn"
- love.start henning tabea "Funken"
- love.start tabea henning "Funken"
+ wedding? henning isabeau "zum Altar"
- discover! tabea gundula "ohne zu ahnen"
- celebrate leopoldine "Champagner"

== 2
[Isabeau](isabeau) bezieht mit vierzehn Koffern den Ostflügel. Die [Französin](isabeau) spürt sofort, dass [ihr](isabeau) [Bräutigam](henning) mit den Gedanken im Stall ist. [Verwalter](roderich) [Roderich Stamm](roderich) steckt [ihr](isabeau), bei wem. Noch am gleichen Tag findet [Tabea](tabea) den Sattelgurt [ihres](tabea) Pferdes halb durchgeschnitten vor. [Mareike](mareike), die [Köchin](mareike), warnt die [Neue](tabea): Auf diesem Gut seien schon andere verschwunden. In der Kapelle zündet [Leopoldine](leopoldine) wie an jedem Freitag eine Kerze für [Valentin](caspar) an, [ihren](leopoldine) [Ältesten](caspar), [den](caspar) vor fünf Jahren die See behalten hat. Wer aber ist der bärtige [Fremde](fritjof), [der](fritjof) [sie](leopoldine) dabei durchs Fenster beobachtet?
- move isabeau "bezieht"
- engaged henning isabeau "Bräutigam"
- discover isabeau henning "spürt"
+ reveal roderich isabeau "steckt"
- attack _ tabea "durchgeschnitten"
- find tabea "findet"
- help mareike tabea "warnt"
- parent leopoldine caspar "Ältesten"
- die.past caspar "See behalten"
- investigate fritjof leopoldine "beobachtet"

== 3
Der [Fremde](fritjof) stellt sich in der Küche als [Fritjof](fritjof) vor, arbeitslos und geschickt mit den Händen. [Mareike](mareike) gibt [ihm](fritjof) einen Teller Suppe, [Roderich](roderich) eine Schaufel. Beim Ausmisten summt [er](fritjof) ein Lied, das [Henning](henning) den Atem stocken lässt: Genau so hat es [sein](henning) toter [Bruder](caspar) immer gesummt. Auf dem Sommerball tanzt [Henning](henning) pflichtschuldig mit [seiner](henning) [Verlobten](isabeau), bis draußen das Gewitter losbricht und [er](henning) [Tabea](tabea) in der Sattelkammer in die Arme läuft. [Ihre](henning+tabea) Lippen finden sich im Dunkeln. Ein Blitz – und in der Tür steht [Leopoldine](leopoldine)!
- gift mareike fritjof "Suppe"
+ hire fritjof roderich "Schaufel"
- sibling caspar henning "Bruder"
- die.past caspar "toter"
- engaged henning isabeau "Verlobten"
- celebrate _ "Sommerball"
+ kiss henning tabea "Lippen"
- cheat henning isabeau "Lippen"
- discover leopoldine henning+tabea "steht"

== 4
Die [Freifrau](leopoldine) bestellt [Tabea](tabea) in die Bibliothek und schiebt [ihr](tabea) einen Scheck hin: Fünfzigtausend, wenn [sie](tabea) noch heute geht. [Tabea](tabea) zerreißt ihn. Da fällt [Leopoldines](leopoldine) Blick auf das Medaillon am Hals der jungen [Frau](tabea), und [sie](leopoldine) muss sich am Schreibtisch festhalten. Dieses Schmuckstück hat [ihr](leopoldine) [Mann](freiherr), der selige [Freiherr](freiherr), nicht [ihr](leopoldine) geschenkt, sondern jener [Zofe](gundula), [die](gundula) [sie](leopoldine) seinerzeit vor die Tür setzte. Unterdessen macht [Roderich](roderich) [Isabeau](isabeau) ein Geständnis ganz anderer Art: Das Gut ist bis unters Dach verschuldet, [ihre](isabeau) Mitgift soll das Loch stopfen. Und [sie](isabeau) hatte es für Zuneigung gehalten ...
- gift? leopoldine tabea "Scheck"
+ reject tabea leopoldine "zerreißt"
- discover leopoldine tabea "Medaillon"
- married.past freiherr leopoldine "Mann"
- die.past freiherr "selige"
- gift.past freiherr gundula "geschenkt"
- quit.past gundula leopoldine "vor die Tür"
+ reveal roderich isabeau "Geständnis"
- love! henning isabeau "Zuneigung"
- quit? tabea "geht"

== 5
Gekränkt und wild entschlossen lässt [Isabeau](isabeau) einen [Makler](makler) kommen: Wenn [sie](isabeau) das Gut schon bezahlen soll, dann will [sie](isabeau) es auch besitzen. [Henning](henning) reitet derweil zu [Pastor Ohlsen](pastor), [der](pastor) beide [Brüder](caspar+henning) getauft hat, und schüttet [ihm](pastor) [sein](henning) Herz aus. Der [Geistliche](pastor) rät zur Wahrheit. Doch zu spät: [Sturmwind](hengst) liegt mit Schaum vor dem Maul in der Box. [Tierärztin](tierarzt) [Dr. Ngozi Adler](tierarzt) pumpt [ihm](hengst) den Magen aus und findet Eibennadeln. Kein Zweifel, jemand hat [ihn](hengst) vergiften wollen. In [Tabeas](tabea) Spind entdeckt der [Verwalter](roderich) einen Beutel mit ebensolchen Nadeln – dort, wo [er](roderich) ihn selbst versteckt hat!
- sad isabeau "Gekränkt"
- find? isabeau "besitzen"
- travel henning pastor "reitet"
- sibling caspar henning "Brüder"
- reveal henning pastor "Herz aus"
- help pastor henning "rät"
- ill hengst "Schaum"
- treat hengst tierarzt "pumpt"
- discover tierarzt hengst "Eibennadeln"
- kill? _ hengst "vergiften"
+ betray roderich tabea "selbst versteckt"
- invite isabeau makler "kommen"

== 6
Mit nichts als einem Rucksack steht [Tabea](tabea) an der Landstraße. [Henning](henning) ist in [Lübeck](@luebeck) und erfährt von [ihrem](tabea) Rauswurf erst aus dem spöttischen Mund [seiner](henning) [Braut](isabeau). [Fritjof](fritjof) hat mit angesehen, wie [Roderich](roderich) nachts am Spind hantierte. Statt es zu melden, verlangt [er](fritjof) vom [Verwalter](roderich) [sein](fritjof) Schweigegeld in Form eines Schlüssels: dem zum Arbeitszimmer des verstorbenen [Freiherrn](freiherr). Bei [Gundula](gundula) in [Flensburg](@flensburg) weint sich eine [Tochter](tabea) aus, und eine [Mutter](gundula) wird mit jedem Satz stiller. „Eschenried?“, fragt [sie](gundula) endlich. „[Kind](tabea), dort bist [du](tabea) gezeugt worden.“
+ quit tabea "Rauswurf"
- reveal isabeau henning "spöttischen Mund"
- engaged henning isabeau "Braut"
- discover fritjof roderich "angesehen"
- threaten fritjof roderich "Schweigegeld"
- die.past freiherr "verstorbenen"
- travel tabea gundula "weint" @flensburg
- sad tabea "weint"
- parent gundula tabea "Tochter"
+ reveal gundula tabea "gezeugt"

== 7
Ist der tote [Schlossherr](freiherr) [Tabeas](tabea) [Vater](freiherr) – und [Henning](henning) damit [ihr](tabea) eigenes Fleisch und Blut? [Gundula](gundula) weiß es selbst nicht: In jenem Sommer gab es auch noch einen [Matrosen](matrose). [Tabea](tabea) ruft [Henning](henning) an, bringt keinen Ton heraus und legt auf. [Er](henning) deutet [ihr](tabea) Schweigen als Abschied. Noch in derselben Nacht setzt [er](henning) das Datum für die Trauung fest, worauf [Isabeau](isabeau) vor Triumph das Tafelsilber polieren lässt. [Dr. Adler](tierarzt) schöpft Verdacht gegen [Roderich](roderich), als [sie](tierarzt) unter [seinen](roderich) Stiefeln Eibenzweige entdeckt, und [Mareike](mareike) bietet an, [ihr](tierarzt) beim Spionieren zur Hand zu gehen.
+ parent? freiherr tabea "Vater"
- die.past freiherr "tote"
- sibling? henning tabea "Fleisch und Blut"
- affair.past gundula matrose "Matrosen"
- sad tabea "keinen Ton"
- breakup! tabea henning "Abschied"
+ wedding? henning isabeau "Trauung"
- happy isabeau "Triumph"
- investigate tierarzt roderich "Verdacht"
- help? mareike tierarzt "zur Hand"

== 8
Die beiden [Detektivinnen](mareike+tierarzt) werden fündig: In der Gesindestube des [Verwalters](roderich) liegen Kontoauszüge, nach denen [er](roderich) das Gut jahrelang ausgeplündert hat. Ehe [sie](mareike+tierarzt) damit zur [Freifrau](leopoldine) können, schiebt sich ein Riegel vor. Im Keller riecht es nach Rauch! Ausgerechnet der bärtige [Stallbursche](fritjof) schlägt die Tür ein, trägt erst [Mareike](mareike) und dann die bewusstlose [Ngozi](tierarzt) ins Freie. Dabei verbrennt [sein](fritjof) Hemd, und auf der Schulter kommt ein Anker zum Vorschein, den [Mareike](mareike) nur zu gut kennt. [Sie](mareike) selbst hat ihn vor Jahren gestochen – [Valentin von Eschenried](caspar)!
- steal roderich "ausgeplündert"
- discover mareike+tierarzt roderich "fündig"
- abduct _ mareike+tierarzt "Riegel"
- attack _ mareike+tierarzt "Rauch"
+ rescue fritjof mareike+tierarzt "trägt"
- ill tierarzt "bewusstlose"
+ discover mareike caspar "Anker"

== 9
Der totgeglaubte [Valentin](caspar) bittet [Mareike](mareike) um Verschwiegenheit. Nicht die See habe [ihn](caspar) verschlungen; [Roderich](roderich) habe [ihn](caspar) damals über Bord gestoßen, um freie Hand zu haben, und ein [Fischer](fischer) habe [ihn](caspar) vor [Gotland](@gotland) aus dem Wasser gezogen. Seit [er](caspar) zurück ist, sammelt [er](caspar) Beweise. [Mareike](mareike), [die](mareike) fünf Jahre um [ihn](caspar) geweint hat, gibt [ihm](caspar) erst eine Backpfeife und dann einen Kuss. Auf dem Dachboden in [Flensburg](@flensburg) stößt [Tabea](tabea) auf Briefe mit dem Poststempel [Rotterdam](@rotterdam). [Ihr](tabea) Herz rast: Der [Matrose](matrose) hieß [Sönnich](matrose), und [er](matrose) hatte feuerrotes Haar. Genau wie [sie](tabea).
- die! caspar "totgeglaubte"
- reveal! mareike "Verschwiegenheit"
- reveal caspar mareike "Nicht die See"
+ attack.past roderich caspar "gestoßen"
- rescue.past fischer caspar "gezogen"
- return.past caspar "zurück"
- investigate caspar roderich "Beweise"
- sad.past mareike caspar "geweint"
- attack mareike caspar "Backpfeife"
+ kiss caspar mareike "Kuss"
- find tabea "stößt"
- parent? matrose tabea "feuerrotes Haar"

== 10
Hochzeitsmorgen auf [Eschenried](@eschenried)! [Isabeau](isabeau) schwebt in Brüsseler Spitze die Treppe herab. In der Kapelle räuspert sich der [Pastor](pastor), und beim Satz vom Schweigen für immer fliegt das Portal auf. „[Ich](tabea) bin nicht [deine](henning) [Schwester](tabea)!“, ruft [Tabea](tabea) atemlos. [Henning](henning) lässt die Hand [seiner](henning) [Braut](isabeau) los. Unter den Gästen bricht Tumult aus, den [Roderich](roderich) nutzen will, um mit der Gutskasse zu verschwinden, doch am Tor versperrt [ihm](roderich) ein frisch rasierter [Stallknecht](caspar) den Weg. Als [Leopoldine](leopoldine) den [Mann](caspar) ohne Bart erblickt, sinkt [sie](leopoldine) lautlos zu Boden.
- wedding? henning isabeau "Hochzeitsmorgen"
- return tabea "fliegt"
+ sibling! henning tabea "Schwester"
- reveal tabea henning "ruft"
- breakup henning isabeau "lässt"
- engaged henning isabeau "Braut"
- flee? roderich "verschwinden"
- steal? roderich "Gutskasse"
+ discover leopoldine caspar "erblickt"
- ill leopoldine "sinkt"

== 11
[Leopoldine](leopoldine) erwacht mit der Hand [ihres](leopoldine) [Erstgeborenen](caspar) in der [ihren](leopoldine) und will sie nicht mehr hergeben. [Roderich](roderich) hat in der allgemeinen Verwirrung [Isabeau](isabeau) als Geisel genommen und hält sich mit [ihr](isabeau) im Leuchtturm verschanzt. Dort zeigt die [Verschmähte](isabeau), was in [ihr](isabeau) steckt: [Sie](isabeau) trinkt den [Verwalter](roderich) unter den Tisch, fesselt [ihn](roderich) mit [ihrem](isabeau) Schleier und spaziert im Morgengrauen barfuß zur Wache. Polizei und Presse staunen. [Henning](henning) und [Tabea](tabea) holen unterdessen im Heu nach, was [ihnen](henning+tabea) wochenlang verboten war ...
- recover leopoldine "erwacht"
- parent leopoldine caspar "Erstgeborenen"
+ abduct roderich isabeau "Geisel"
- reject.past henning isabeau "Verschmähte"
- attack isabeau roderich "fesselt"
+ flee isabeau roderich "spaziert"
- sex henning tabea "im Heu"

== 12
Vor dem Untersuchungsrichter schweigt [Roderich](roderich) wie ein Grab. Gesprächiger ist die alte [Zofe](zofe) der [Freifrau](leopoldine), [die](zofe) im Beichtstuhl zusammenbricht: Auf [Leopoldines](leopoldine) Geheiß habe [sie](zofe) einst [Gundula](gundula) den Schmuck untergeschoben. [Ohlsen](pastor) darf nichts sagen, doch [er](pastor) lädt beide [Frauen](gundula+leopoldine), die [Freifrau](leopoldine) und die [Verstoßene](gundula), zum selben Gottesdienst. Auf der Kirchenbank rückt [Leopoldine](leopoldine) zur Seite. „[Ich](leopoldine) war neidisch auf [Sie](gundula)“, sagt [sie](leopoldine) leise, „[er](freiherr) hat [Sie](gundula) angesehen wie [mich](leopoldine) nie.“ [Gundula](gundula) reicht [ihr](leopoldine) das Gesangbuch. Derweil wird [Tabea](tabea) beim Striegeln übel, zum dritten Mal in dieser Woche!
- reveal! roderich "schweigt"
- reveal zofe pastor "Beichtstuhl"
+ betray.past leopoldine+zofe gundula "untergeschoben"
- invite pastor gundula+leopoldine "lädt"
- jealous.past leopoldine gundula "neidisch"
- reveal leopoldine gundula "sagt sie leise"
- love.past freiherr gundula "angesehen"
+ reconcile gundula leopoldine "Gesangbuch"
- ill tabea "übel"
- pregnant? tabea "übel"

== 13
Ein Jahr danach. [Isabeau](isabeau), nunmehr Besitzerin der halben Ländereien, züchtet mit [Ngozi](tierarzt) Vollblüter und teilt mit [ihr](tierarzt) auch das Torhaus, das Konto und, wie das Dorf munkelt, das Kopfkissen. [Sturmwind](hengst) gewinnt das Derby. [Mareike](mareike) und [Valentin](caspar) schippern als Eheleute die norwegische Küste hinauf. Auf dem Fest zur Taufe der kleinen [Jolanda](kind) steht plötzlich ein rothaariger älterer [Herr](matrose) am Gartenzaun und dreht die Mütze in den Händen. [Gundula](gundula) erkennt [ihn](matrose) zuerst. [Henning](henning) drückt dem [Schwiegervater](matrose) das [Enkelkind](kind) in den Arm, [Tabea](tabea) bringt vor Rührung kein Wort heraus. Nur [Leopoldine](leopoldine) bemerkt trocken, dass nun wohl ein Gedeck fehle.
- find isabeau "Besitzerin"
- colleague isabeau tierarzt "züchtet"
- housemate isabeau tierarzt "Torhaus"
- couple? isabeau tierarzt "Kopfkissen"
- find hengst "gewinnt"
- married caspar mareike "Eheleute"
- travel caspar+mareike "schippern"
- celebrate _ kind "Taufe"
+ return matrose "Gartenzaun"
- discover gundula matrose "erkennt"
- kin henning matrose "Schwiegervater"
- kin kind matrose "Enkelkind"
- happy tabea "Rührung"
