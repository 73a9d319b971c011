%series Küche kalt
%lang de
%genre restaurant soap in Zürich, forum recaps
%cast regula  | Regula Stamm; Regula; Stamm | f
%cast beat    | Beat Stamm; Beat | m
%cast yann    | Yann Le Goff; Le Goff; Yann | m
%cast samira  | Samira Haddad; Samira; Haddad | f
%cast urs     | Urs Zgraggen; Zgraggen; Urs | m
%cast lou     | Lou | f
%cast heidi   | Heidi Zgraggen; Heidi | f
%cast cleo    | Cléo Le Goff; Cléo | f
%cast rast    | Valentin Rast; Rast; Valentin | m
%cast kritik  | - | f
%cast spuler  | Tesfaye | m
%cast bebe    | Nour | f

== 1
Im »Stamm« am [Limmatquai](@limmatquai) kocht [Regula](regula), und [ihr](regula) [Bruder](beat) [Beat](beat) führt den Saal. Seit dem Tod der Eltern gehört das Haus den [Geschwistern](beat+regula) je zur Hälfte, was man hört. Neuer [Souschef](yann) wird der [Bretone](yann) [Yann Le Goff](yann), [den](yann) [Regula](regula) beim Vorkochen erst anbrüllt und dann engagiert. [Kellnerin](samira) [Samira Haddad](samira) ist mit [Metzger](urs) [Urs Zgraggen](urs) liiert, wohnt aber mit [Lou](lou) von der Patisserie zusammen. Ein namenloser [Tellerwäscher](spuler) schweigt. Am Fenstertisch sitzt allein eine [Dame](kritik) mit Notizblock und lässt die Suppe zurückgehen.
- sibling beat regula "Bruder"
- quarrel regula yann "anbrüllt"
+ hire yann regula "engagiert"
- couple samira urs "liiert"
- housemate lou samira "zusammen"

== 2
Die [Dame](kritik) vom Fenstertisch schreibt für die Zeitung, und [ihre](kritik) Kritik ist vernichtend. [Stamm](regula) gibt dem [Bruder](beat) die Schuld, [der](beat) dem [Bretonen](yann), und der [Souschef](yann) dem Wetter. [Lou](lou) rührt in der Creme und himmelt den [Oberkellner](beat) an, für [den](beat) [sie](lou) seit jeher nur »die [Kleine](lou)« ist. [Samira](samira) entdeckt in der Jacke [ihres](samira) [Freundes](urs) einen Ehering. [Zgraggen](urs) gesteht: Daheim in [Uri](@uri) gibt es eine [Heidi](heidi), mit [der](heidi) [er](urs) seit neun Jahren verheiratet ist. Die [Kellnerin](samira) schleudert [ihm](urs) die eigenen Koteletts nach.
- create kritik "schreibt"
- accuse regula beat "Schuld"
- accuse beat yann "der dem Bretonen"
- love lou beat "himmelt"
- discover samira urs "entdeckt"
- couple samira urs "Freundes"
+ reveal urs samira "gesteht"
- married heidi urs "verheiratet"
- cheat urs heidi "gesteht"
+ attack samira urs "schleudert"

== 3
[Valentin Rast](rast), [der](rast) sämtliche Lokale am Quai zusammenkauft, war [Regulas](regula) erste große [Liebe](rast) und erscheint nun mit Blumen und einem Kaufvertrag. [Sie](regula) stellt die Blumen ins Wasser. [Yann](yann) schaut durch die Durchreiche und lässt den Fond anbrennen. Die betrogene [Kellnerin](samira) weint sich bei [Lou](lou) aus, und die [Mitbewohnerin](lou) backt einen Kuchen in Form eines Metzgers, den [beide](lou+samira) köpfen. Der stumme [Tellerwäscher](spuler) schiebt [Samira](samira) ein Taschentuch hin, frisch gebügelt. [Zgraggens](urs) [Frau](heidi) ruft im Restaurant an und verlangt die [andere](samira).
- love.past regula rast "Liebe"
- gift rast regula "Blumen"
+ jealous yann rast "anbrennen"
- cheat.past urs samira "betrogene"
- sad samira "weint"
- help lou samira "backt"
- housemate lou samira "Mitbewohnerin"
- gift spuler samira "Taschentuch"
- married heidi urs "Frau"

== 4
[Heidi](heidi) kommt mit dem Zug. [Samira](samira) wartet am Gleis. [Heidi](heidi) hat eine Ohrfeige vor. Dann sehen [die zwei](heidi+samira) einander. [Sie](heidi+samira) trinken lieber Schnaps. [Urs](urs) steht daneben und schwitzt. [Heidi](heidi) verlässt [Urs](urs) auf Perron sieben. [Samira](samira) nickt dazu. [Beat](beat) spielt nachts um Geld. [Beat](beat) verliert gegen [Rast](rast). [Lou](lou) leiht [Beat](beat) [ihr](lou) Erspartes. [Beat](beat) küsst [Lou](lou) auf die Stirn. Für [Lou](lou) ist das ein Kuss. Der [Tellerwäscher](spuler) heißt [Tesfaye](spuler).
- travel heidi "Zug"
- attack? heidi samira "Ohrfeige"
+ meet heidi samira "sehen"
- friend.start heidi samira "Schnaps"
+ breakup heidi urs "verlässt"
- lose beat rast "verliert"
- help lou beat "leiht"
- kiss beat lou "küsst"

== 5
[Rast](rast) hält einen Schuldschein in Händen: die Hälfte des Lokals, verspielt von [Regulas](regula) eigenem [Bruder](beat). [Sie](regula) erfährt es, als der neue [Teilhaber](rast) sich beim Personal vorstellt und der [Köchin](regula) die Hand küsst. [Beat](beat) fliegt raus und schläft vorerst bei der [Konditorin](lou) auf dem Sofa, so dass [Samira](samira) morgens über [ihn](beat) steigen muss. [Le Goff](yann) bietet der [Chefin](regula) an zu gehen oder zu bleiben, ganz wie [sie](regula) wolle, und meint dabei nicht die Stelle. [Sie](regula) küsst [ihn](yann), damit [er](yann) endlich den Mund hält.
- find rast beat "verspielt"
- sibling beat regula "Bruder"
- discover regula rast "erfährt"
- flirt rast regula "Hand küsst"
+ quit beat regula "fliegt"
- housemate.start beat lou+samira "Sofa"
- boss regula yann "Chefin"
- confess yann regula "meint dabei"
+ kiss regula yann "küsst ihn"

== 6
Die [Metzgersgattin](heidi), von [Samira](samira) als Aushilfe vermittelt, trägt Teller wie andere Leute Fahnen. Bald hat [sie](heidi) im Saal den Posten des gefeuerten [Oberkellners](beat) inne. [Urs](urs) liefert das Fleisch nur noch bis zur Tür. [Rast](rast), [dem](rast) der Anblick der Küchenküsse nicht schmeckt, lässt in der Bretagne nachforschen, und wenig später steht in der Durchreiche eine [Frau](cleo) namens [Cléo](cleo) und nennt den [Souschef](yann) [ihren](cleo) [Mann](yann). [Regula](regula) legt das Messer sehr langsam hin. [Yann](yann) beteuert, geschieden zu sein. Nur der Stempel fehlt.
- help samira heidi "vermittelt"
+ hire heidi "Posten"
- jealous rast regula+yann "nicht schmeckt"
- investigate rast yann "nachforschen"
- married cleo yann "Mann"
- discover regula cleo+yann "nennt"
- sad regula yann "langsam"
- divorce! cleo yann "beteuert"

== 7
Zwei [Bretonen](cleo+yann) streiten in der Kühlkammer, bis die Butter weich wird. [Cléo](cleo) will keine Versöhnung, wie sich zeigt, sondern das Boot, das [beiden](cleo+yann) gehört, und [ihre](cleo) Ruhe; [er](yann) unterschreibt, [sie](cleo) unterschreibt. Da ist es zu spät: Aus Trotz hat [Regula](regula) die Nacht bei [ihrer](regula) [Jugendliebe](rast) zugebracht. [Tesfaye](spuler) bittet [Samira](samira), [ihm](spuler) Schweizerdeutsch beizubringen, und beginnt mit dem Wort für Herzklopfen. Der arbeitslose [Bruder](beat) backt mit [Lou](lou) und merkt, dass die [Kleine](lou) eine Frau ist. [Er](beat) lässt ein ganzes Blech fallen.
- quarrel cleo yann "streiten"
- reconcile! cleo yann "keine Versöhnung"
- divorce cleo yann "unterschreibt"
+ sex rast regula "Nacht"
- cheat regula yann "Nacht"
- love.past regula rast "Jugendliebe"
- advisor.start samira spuler "beizubringen"
- flirt samira spuler "Herzklopfen"
- sibling beat regula "Bruder"
+ love.start beat lou "merkt"

== 8
[Regula](regula) sagt es [Yann](yann) selbst. [Yann](yann) hängt die Schürze an den Haken. [Rast](rast) grinst im Saal. [Heidi](heidi) gießt [Rast](rast) Rotwein auf die Hose. [Regula](regula) läuft [Yann](yann) nach. Das Tram ist schneller. [Beat](beat) geht mit [Lou](lou) ins Kino. [Lou](lou) isst [Beats](beat) Popcorn. Danach zahlt [Beat](beat) die erste Rate zurück. [Tesfaye](spuler) kann jetzt vierzig Wörter. Eins davon ist [Samira](samira). [Cléo](cleo) sitzt noch im Hotel. Bei [Cléo](cleo) klopft der [Metzger](urs) mit Wurst.
- reveal regula yann "sagt"
+ quit yann regula "hängt"
- happy rast "grinst"
- attack heidi rast "gießt"
+ date beat lou "Kino"
- love spuler samira "Eins davon"
- flirt urs cleo "klopft"

== 9
Die [Restaurantkritikerin](kritik) ist wieder da, und in der Küche steht niemand als eine verheulte [Stamm](regula) und der [Spüler](spuler). Da bindet sich [Tesfaye](spuler) die Schürze des [Geflüchteten](yann) um: In [Asmara](@asmara) war [er](spuler) Koch in einem Ministerium, gefragt hat [ihn](spuler) nur keiner. Die [Dame](kritik) bestellt nach. [Samira](samira), stolz wie ein Pfau, gibt dem [Schüler](spuler) vor versammelter Mannschaft einen Kuss. [Regula](regula) ist übel, und nicht vom Fond. Welcher der beiden [Herren](rast+yann) es war, [Yann](yann) oder [Rast](rast), weiß allein das Datum, und das Datum schweigt.
- return kritik "wieder da"
- sad regula "verheulte"
+ help spuler regula "bindet"
- happy samira "stolz"
- advisor samira spuler "Schüler"
+ kiss samira spuler "Kuss"
- flee.past yann "Geflüchteten"
+ pregnant regula "übel"

== 10
[Heidi](heidi), als Mutter von dreien erfahren, durchschaut die [Chefin](regula) beim Anrichten und verspricht, nichts zu sagen. Es vergehen keine zwei Stunden, da weiß es [Samira](samira), und über [Samira](samira) [Lou](lou), und über [Lou](lou) [Beat](beat), [der](beat) zur [Schwester](regula) geht und [sie](regula) zum ersten Mal seit [seinem](beat) Rauswurf umarmt. [Rast](rast) stellt Ansprüche: [Er](rast) wolle das [Kind](bebe), die [Frau](regula) und das Restaurant, in dieser Reihenfolge. [Regula](regula) gibt [ihm](rast) weder noch. [Urs](urs) schließt die Metzgerei und folgt der [Bretonin](cleo) aufs Boot. Seekrank, schreibt [er](urs), sei [er](urs) nur tagsüber.
- discover heidi regula "durchschaut"
- boss regula heidi "Chefin"
- reveal heidi samira "weiß"
- sibling beat regula "Schwester"
+ reconcile beat regula "umarmt"
- threaten rast regula "Ansprüche"
+ reject regula rast "weder noch"
- travel urs "folgt"
- couple.start cleo urs "folgt"

== 11
Ein Feuer in der Lüftung, und alle stehen auf dem Quai, außer [Regula](regula). [Tesfaye](spuler) will hinein, da rennt ein [Mann](yann) mit Seesack an [ihm](spuler) vorbei: [Yann](yann) ist am Morgen aus [Brest](@brest) zurückgekommen und noch gar nicht bis zur Tür gelangt. [Er](yann) trägt [sie](regula) durch den Rauch, hustet und sagt, das [Kind](bebe) sei [ihm](yann) recht, egal welches. Woher [er](yann) das weiß? Die [Exfrau](cleo) hat es vom [Metzger](urs) und [der](urs) von [Heidi](heidi). Die Polizei befragt [Rast](rast), [dessen](rast) Handlanger den Lüfter manipuliert hat, und behält [ihn](rast) gleich da.
- return yann "zurückgekommen" @brest
+ rescue yann regula "trägt"
- reconcile regula yann "recht"
- ex cleo yann "Exfrau"
- reveal cleo yann "vom Metzger"
- reveal heidi urs "der von Heidi"
- investigate _ rast "befragt"
- attack rast regula "manipuliert"
+ arrest _ rast "behält"

== 12
Wiedereröffnung mit drei Patronen: [Regula](regula), [Beat](beat) und [Tesfaye](spuler), [der](spuler) dem [Inhaftierten](rast) [dessen](rast) Hälfte mit dem Geld der halben Nachbarschaft abgekauft hat. Zwischen Amuse-Bouche und Fisch wird [Nour](bebe) geboren, unverkennbar mit bretonischem Dickschädel. [Lou](lou) zieht aus der WG in [Beats](beat) Wohnung, [Heidi](heidi) zieht dafür bei [Samira](samira) ein, und der dritte [Patron](spuler) steht so oft mit Blumen davor, dass man [ihm](spuler) einen Schlüssel gibt. Die [Kritikerin](kritik) vergibt fünf Sterne. [Yann](yann) liest sie der [Mutter](regula) [seiner](yann) [Tochter](bebe) am Bett vor, [sie](regula) schläft beim dritten ein.
- celebrate regula "Wiedereröffnung"
- find spuler rast "abgekauft"
+ birth regula bebe "geboren"
- parent yann bebe "Dickschädel"
- move lou beat "zieht"
- housemate.start heidi samira "bei Samira"
- couple samira spuler "Schlüssel"
- create kritik "vergibt"
- parent regula bebe "Mutter"
