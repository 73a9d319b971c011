%series Die Färber von Nördlingen
%lang de
%genre medieval town saga around 1480, broadcaster's plain summaries
%cast barbara | Barbara Rotin; Barbara; Rotin | f
%cast veit    | Veit Rot; Veit | m
%cast jobst   | Jobst Langenmantel; Jobst; Langenmantel | m
%cast ursel   | Ursel | f
%cast lienhard | Lienhard | m
%cast melchior | Melchior | m
%cast aebtissin | Äbtissin Kunigund; Kunigund | f
%cast schreiber | Paulus | m
%cast magd    | Els | f
%cast bader   | - | m
%cast vogt    | Vogt Truchseß; Truchseß | m
%cast kind    | Hänsel | m

== 1 Blau
Der [Färbermeister](veit) [Veit Rot](veit) ist zwanzig Jahre älter als [seine](veit) [Frau](barbara) [Barbara](barbara) und dreimal so eifersüchtig. Als [er](veit) [sie](barbara) am Stadtbach mit dem [Gesellen](lienhard) [Lienhard](lienhard) lachen sieht, jagt [er](veit) [diesen](lienhard) mit der Rührstange vom Hof. [Barbara](barbara) steckt dem [Verjagten](lienhard) durch die [Magd](magd) [Els](magd) Brot zu. [Ursel](ursel), [Veits](veit) [Tochter](ursel) aus erster Ehe, gönnt der [Stiefmutter](barbara) keinen guten Faden. Gegenüber zieht der [Tuchhändler](jobst) [Jobst Langenmantel](jobst) ein, mit vier Truhen und ohne Weib.
- married barbara veit "Frau"
+ jealous veit lienhard "eifersüchtig"
- discover veit barbara+lienhard "sieht"
- boss veit lienhard "Gesellen"
- quit lienhard veit "jagt"
- married.past _ veit "erster Ehe"
- enemy barbara ursel "keinen guten Faden"
- help barbara lienhard "Brot"
- parent veit ursel "Tochter"
- kin barbara ursel "Stiefmutter"
- neighbour jobst veit "Gegenüber"
- move jobst "zieht"

== 2 Waid
[Langenmantel](jobst) kauft alle blauen Ballen auf, nur um [Barbara](barbara) zuzusehen, wie [sie](barbara) sie ausmisst. [Ursel](ursel) bezieht [seine](jobst) Besuche auf sich und flicht Bänder ins Haar. Der abgewiesene [Geselle](lienhard) verdingt sich beim [Bader](bader) und lässt [diesen](bader) im Suff wissen, wem [sein](lienhard) Herz gehört. Am Abend hebt [Veit](veit) die Hand gegen [Barbara](barbara), da fällt [er](veit) selbst um, mit schiefem Mund. Den Aderlass macht der [Bader](bader), den Rest besorgt das Warten. Rechts bleibt der [Meister](veit) gelähmt.
- love jobst barbara "zuzusehen"
- love ursel jobst "flicht"
- hire lienhard bader "verdingt"
- love lienhard barbara "Herz"
- reveal lienhard bader "wissen"
- attack? veit barbara "hebt"
+ ill veit "fällt"
- treat veit bader "Aderlass"

== 3 Der Brief der Äbtissin
[Barbara](barbara) führt nun die Färberei, und die Zunft schäumt. Beistand leistet [ihr](barbara) die [Äbtissin Kunigund](aebtissin), bei [der](aebtissin) [sie](barbara) als Waise lesen gelernt hat. Der [Stadtschreiber](schreiber) [Paulus](schreiber) setzt im Auftrag der Zunft einen Verbotsbrief auf, verschreibt sich aber so gründlich, dass er ungültig ist; ob aus Versehen, weiß allein [Els](magd), [die](magd) [ihm](schreiber) in jener Nacht die Kerze hielt und mehr. [Jobst](jobst) fragt [Veit](veit) am Krankenbett um die Hand [seiner](veit) [Tochter](ursel). [Ursel](ursel) fällt der Kamm aus dem Haar, [Barbara](barbara) die Schüssel aus der Hand.
- hire barbara "führt"
- help aebtissin barbara "Beistand"
- advisor.past aebtissin barbara "lesen gelernt"
- help schreiber barbara "verschreibt"
+ sex magd schreiber "Kerze"
- propose? jobst ursel "Hand"
- parent veit ursel "Tochter"
- sad barbara "Schüssel"

== 4 Kurzer Sommer
[Jobst](jobst) heiratet [Ursel](ursel). In der Kirche sieht [Jobst](jobst) [Barbara](barbara) an. [Barbara](barbara) sieht [Lienhard](lienhard) an. [Lienhard](lienhard) geht hinaus. [Veit](veit) liegt daheim. [Els](magd) füttert [Veit](veit). [Veit](veit) nennt [sie](magd) Barbara. Am Brunnen trifft [Barbara](barbara) [Lienhard](lienhard). [Lienhard](lienhard) küsst [Barbara](barbara). [Paulus](schreiber) kommt um die Ecke. [Paulus](schreiber) sieht nichts, sagt [er](schreiber). [Melchior](melchior) sieht alles. [Melchior](melchior) ist [Jobsts](jobst) [Bruder](melchior). [Melchior](melchior) verlangt von [Barbara](barbara) Geld.
+ wedding jobst ursel "heiratet"
- flirt jobst barbara "sieht Jobst Barbara an"
- help magd veit "füttert"
- find barbara lienhard "trifft"
+ kiss barbara lienhard "küsst"
- cheat barbara veit "küsst"
- discover melchior barbara+lienhard "sieht alles"
- sibling jobst melchior "Bruder"
- threaten melchior barbara "verlangt"

== 5 Das Haus gegenüber
[Ursel](ursel) hat sich die Ehe anders vorgestellt: [Ihr](ursel) [Mann](jobst) steht nachts am Fenster, das auf die Färberei geht. [Sie](ursel) folgt [seinem](jobst) Blick und weiß Bescheid. Aus Gram lässt [sie](ursel) sich vom [Schwager](melchior) den Hof machen, [der](melchior) [ihr](ursel) dabei die Perlen aus der Truhe klaubt. [Barbara](barbara) kann das Schweigegeld nicht mehr aufbringen und gesteht alles dem [Gelähmten](veit). [Veit](veit) versteht jedes Wort. Mit der Linken, mühsam, streicht [er](veit) [ihr](barbara) über die Wange.
- married jobst ursel "Mann"
+ discover ursel jobst "Bescheid"
- sad ursel "Gram"
- kin melchior ursel "Schwager"
- flirt melchior ursel "Hof"
- steal melchior ursel "klaubt"
- reveal barbara veit "gesteht"
+ reconcile barbara veit "streicht"

== 6 Pest
Die Tore sind zu. Im Spital pflegt [Kunigund](aebtissin) die Siechen, bis [sie](aebtissin) selbst die Beulen hat; [Barbara](barbara) weicht nicht von [ihrer](aebtissin) Seite und schließt [ihr](aebtissin) die Augen. Auch der [Bader](bader) ist dahin, und die Stadt verfügt, dass [Lienhard](lienhard), [sein](bader) [Gehilfe](lienhard), an [dessen](bader) Stelle trete. In [Langenmantels](jobst) Haus wirft es [Melchior](melchior) aufs Lager. Alle fliehen vor [ihm](melchior), ausgenommen die bestohlene [Schwägerin](ursel), [die](ursel) [ihn](melchior) durchbringt und hinterher [ihre](ursel) Perlen zurückverlangt.
- ill aebtissin "Beulen"
- help barbara aebtissin "weicht"
+ die aebtissin "Augen"
- die bader "dahin"
- boss.past bader lienhard "Gehilfe"
- hire lienhard "Stelle"
- ill melchior "Lager"
- kin melchior ursel "Schwägerin"
- steal.past melchior ursel "bestohlene"
- help ursel melchior "durchbringt"
- recover melchior "durchbringt"

== 7 Zwei Särge
[Veit Rot](veit) stirbt nicht an der Seuche, sondern im Schlaf, und das Gerede der Gassen macht daraus ein Pulver. [Vogt Truchseß](vogt) lässt die [Witwe](barbara) in den Turm werfen. [Ursel](ursel) könnte bezeugen, dass der [Vater](veit) in Frieden ging, denn [sie](ursel) hielt Wache; [sie](ursel) denkt an das Fenster und sagt nichts. [Els](magd) aber, mit Bauch und ohne Ring, stellt sich vor den [Vogt](vogt) hin und sagt es. Man glaubt einer Magd nicht, schon gar keiner schwangeren. [Paulus](schreiber) lässt die Feder fallen und nimmt [sie](magd) vor dem ganzen Gericht zur Frau.
+ die veit "stirbt"
- kill? barbara veit "Pulver"
+ arrest vogt barbara "Turm"
- parent veit ursel "Vater"
- reveal! ursel _ "sagt nichts"
- pregnant magd "Bauch"
- help magd barbara "sagt es"
+ wedding magd schreiber "zur Frau"

== 8 Im Turm
Es regnet auf [Nördlingen](@noerdlingen). [Lienhard](lienhard) ruft zum Turm hinauf. [Barbara](barbara) ruft herunter. [Jobst](jobst) besticht den Wächter. [Jobst](jobst) will mit [Barbara](barbara) fort. [Barbara](barbara) weist [Jobst](jobst) ab. [Jobst](jobst) flucht. Daheim packt [Jobst](jobst) trotzdem. [Ursel](ursel) findet das Bündel. [Ursel](ursel) geht zum [Vogt](vogt). Nun redet [Ursel](ursel). Am Morgen ist [Barbara](barbara) frei. [Barbara](barbara) umarmt [Ursel](ursel). [Jobst](jobst) reist allein.
- flee? barbara+jobst "fort"
+ reject barbara jobst "weist"
- sad jobst "flucht"
- find ursel "findet"
- reveal ursel vogt "redet"
+ rescue ursel barbara "frei"
- reconcile barbara ursel "umarmt"
- breakup jobst ursel "reist"

== 9 Das Trauerjahr
Ein Jahr muss die [Rotin](barbara) warten, ehe [sie](barbara) wieder freien darf. [Lienhard](lienhard) zählt Kerben, der [Vogt](vogt) auch: [Truchseß](vogt) hat ein Auge auf die Färberei geworfen und gleich auf die [Meisterin](barbara) mit. [Sie](barbara) hält [ihn](vogt) mit Fastenzeiten hin. [Els](magd) bringt [Hänsel](kind) zur Welt, und [Paulus](schreiber) trägt den [Sohn](kind) eigenhändig ins Taufbuch ein, fehlerlos. Die verlassene [Ursel](ursel) zieht über die Gasse zurück ins Elternhaus, wo [sie](ursel) mit der [Stiefmutter](barbara) Bett und Suppe teilt. [Melchior](melchior) hilft beim Tragen, und diesmal fehlt nichts.
- love lienhard barbara "Kerben"
- love vogt barbara "Auge"
- reject barbara vogt "hält"
+ birth magd kind "zur Welt"
- parent schreiber kind "Sohn"
- kin barbara ursel "Stiefmutter"
- housemate barbara ursel "teilt"
- help melchior ursel "Tragen"
- breakup.past jobst ursel "verlassene"
- move ursel "zurück"

== 10 Der Vogt verliert die Geduld
Weil die Fastenzeiten kein Ende nehmen, lässt [Truchseß](vogt) den [Nebenbuhler](lienhard) unter dem Vorwand, [er](lienhard) habe einen Ratsherrn zu Tode kuriert, aus der Stadt peitschen. [Barbara](barbara) wirft dem [Vogt](vogt) vor allen Leuten einen Eimer Krapp über den Pelz; so rot lief noch keiner in der Stadt herum. Zur Strafe soll [sie](barbara) [ihn](vogt) binnen drei Tagen ehelichen. Am zweiten Tag kehrt [Jobst](jobst) heim, hager, barfuß, mit einem kaiserlichen Brief, den [er](jobst) in [Augsburg](@augsburg) gegen [sein](jobst) letztes Hemd erworben hat. Darin steht: Die [Witwe](barbara) wählt selbst.
- enemy lienhard vogt "Nebenbuhler"
+ attack vogt lienhard "peitschen"
- accuse vogt lienhard "zu Tode"
- attack barbara vogt "Krapp"
- threaten vogt barbara "Strafe"
- wedding? barbara vogt "ehelichen"
+ return jobst "kehrt"
- rescue jobst barbara "kaiserlichen Brief"

== 11 Heimkehr
[Ursel](ursel) lässt [ihren](ursel) [Mann](jobst) nicht ins Haus, stellt [ihm](jobst) aber eine Schüssel auf die Schwelle. [Er](jobst) isst, bedankt sich und schläft davor. So geht es eine Woche. In der achten Nacht bleibt die Tür offen. [Melchior](melchior), [der](melchior) sich Hoffnungen gemacht hatte, zieht als Landsknecht fort, nicht ohne der [Schwägerin](ursel) eine einzelne Perle hinzulegen, die damals unter den Dielen geblieben war. [Barbara](barbara) geht vors Tor, Richtung [Donauwörth](@donauwoerth), und kommt mit [Lienhard](lienhard) am Arm wieder.
- married jobst ursel "Mann"
- help ursel jobst "Schüssel"
+ reconcile jobst ursel "offen"
- love melchior ursel "Hoffnungen"
- travel melchior "zieht"
- kin melchior ursel "Schwägerin"
- gift melchior ursel "hinzulegen"
+ return barbara+lienhard "wieder"

== 12 Rot
Die Zunft nimmt zum ersten Mal eine [Frau](barbara) auf. Getraut wird in Blau, gefeiert in der Färberei, und als Brautführer geht der [Mann](jobst), [der](jobst) die [Braut](barbara) einmal mit vier Truhen hatte gewinnen wollen. [Ursel](ursel) trägt den Schleier über [ihrem](ursel) sechsten Monat. [Hänsel](kind) fällt in die Küpe und wird vom frischgebackenen [Ehemann](lienhard) an den Füßen herausgezogen, unversehrt und grün. [Paulus](schreiber) schreibt es in die Chronik. [Truchseß](vogt), des Amtes enthoben, ist ins Kloster gegangen, wo es heißt, [er](vogt) fürchte sich vor Farben.
- hire barbara "nimmt"
+ wedding barbara lienhard "Getraut"
- celebrate _ "gefeiert"
- love.past jobst barbara "gewinnen wollen"
- pregnant ursel jobst "sechsten Monat"
+ rescue lienhard kind "herausgezogen"
- create schreiber "schreibt"
- quit vogt "enthoben"
- sad? vogt "fürchte"
