%series Steillage
%lang de
%genre winegrowers' family on the Moselle, recap column of a magazine, ironic
%cast elfriede | Elfriede Kettern; Elfriede | f
%cast clemens | Clemens Kettern; Clemens | m
%cast vera | Vera | f
%cast jule | Jule Kettern; Jule | f
%cast nino | Nino Beridze; Nino | f
%cast hartmut | Hartmut Scholl; Hartmut; Scholl | m
%cast silas | Silas Scholl; Silas | m
%cast bo | Bo | n
%cast makler | - | m
%cast pastorin | Pastorin Engels; Engels | f
%cast arne | Arne | m
%cast josef | Josef | m
%cast anna | Mathilda | f

== 1 Lese
Liebe Rebenfreunde, wir sind wieder da, wo der Schiefer glüht und die Erben auch. [Josef](josef) liegt seit Ostern unter der Erde, [seine](josef) [Witwe](elfriede) [Elfriede](elfriede) hält die Flaschen zusammen, und [Clemens Kettern](clemens), [ihr](elfriede) [Ältester](clemens), hat Schulden bis zum Hals. Das weiß in der Familie niemand, nicht einmal [Vera](vera), [die](vera) [er](clemens) vor achtzehn Jahren zum Altar geführt hat. Zur Lese heuert eine [Frau](nino) aus [Tiflis](@tiflis) an, [Nino Beridze](nino), [die](nino) beim ersten Schluck den Jahrgang nennt. [Clemens](clemens) fällt vor Staunen die Hotte vom Rücken. Der [Nachbar](hartmut), [Hartmut Scholl](hartmut), ersteigert inzwischen still und leise den Hang nebenan.
- die.past josef "unter der Erde"
- married.past elfriede josef "Witwe"
- parent elfriede clemens "Ältester"
- wedding.past clemens vera "Altar"
- married clemens vera "Altar"
- discover! vera clemens "weiß"
+ hire nino "heuert"
- neighbour clemens+elfriede hartmut "Nachbar"
- find hartmut "ersteigert"

== 2 Federweißer
[Jule](jule), siebzehn, des [Winzers](clemens) einziges [Kind](jule), knutscht in der Kelterhalle mit jemandem, und ich verrate Ihnen nur so viel: Der Nachname lautet [Scholl](silas). Seit Großvaters Zeiten reden die beiden Familien bloß über Anwälte. [Silas](silas) hat dafür Verständnis, [sein](silas) [Vater](hartmut) nicht: [Er](hartmut) schickt den [Sohn](silas) zur Strafe ins Büro. Dort blättert der [Junge](silas) in Ordnern und stößt auf einen Schuldschein mit [Clemens'](clemens) Unterschrift. Zeigt [er](silas) ihn [Jule](jule)? Aber ja. [Die](jule) stellt [ihren](jule) [Vater](clemens) noch am selben Abend zwischen zwei Fässern zur Rede, [er](clemens) stammelt, [sie](jule) knallt die Tür, und [Bo](bo), der [Hofhund](bo), frisst derweil den Kuchen.
+ kiss jule silas "knutscht"
- parent clemens jule "Kind"
- enemy clemens hartmut "Anwälte"
- parent hartmut silas "Vater"
- find silas "stößt"
+ reveal silas jule "Zeigt"
- quarrel clemens jule "zur Rede"
- steal bo "frisst"

== 3 Trockenheit
Null Komma null Regen, und im Haus wird auch nur noch trocken kommuniziert. [Elfriede](elfriede) hat von der Sache mit dem Schuldschein Wind bekommen und zahlt dem [Sprössling](clemens) keinen Cent; [sie](elfriede) will, dass [er](clemens) lernt. [Vera](vera) lernt auch etwas, nämlich dass die Nachtschichten [ihres](vera) [Gatten](clemens) nach georgischem Parfüm riechen. In Wahrheit gräbt [Clemens](clemens) mit [Nino](nino) Tonkrüge in den Keller, Qvevris, vierzig Stück, und fasst die [Kellermeisterin](nino) nicht einmal am Ärmel an. Gewollt hätte [er](clemens) schon. [Vera](vera) packt das [Töchterchen](jule) und zwei Koffer, das [Töchterchen](jule) packt wieder aus.
- discover elfriede clemens "Wind"
- reject elfriede clemens "keinen Cent"
- parent elfriede clemens "Sprössling"
- married clemens vera "Gatten"
+ cheat? clemens vera "Parfüm"
- affair! clemens nino "nicht einmal"
- love clemens nino "Gewollt"
- parent vera jule "Töchterchen"
+ breakup? vera clemens "zwei Koffer"

== 4 Reblaus
[Hartmut Scholl](hartmut), ein [Mann](hartmut) mit dem Charme eines Zollbeamten, macht [Vera](vera) Avancen. [Er](hartmut) hat Blumen, [sie](vera) hat Rachegelüste, es passt. [Pastorin Engels](pastorin), [die](pastorin) im Vorbeigehen alles sieht, betet für [die zwei](hartmut+vera) und lässt die Gardine offen. [Silas](silas) ertappt [seinen](silas) [Vater](hartmut) mit der [Mutter](vera) [seiner](silas) [Freundin](jule) auf der Sonnenliege. Geht das? Stiefgeschwister in spe? [Jule](jule) bekommt einen Lachkrampf und danach [ihn](silas) zu fassen: Bis über die Ohren verliebt, ziehen die jungen [Leute](jule+silas) auf den Hochsitz und schmieden Pläne, das Ganze zu sabotieren.
- flirt hartmut vera "Avancen"
+ affair hartmut vera "Sonnenliege"
- cheat vera clemens "Sonnenliege"
- parent hartmut silas "Vater"
- parent vera jule "Mutter"
- couple jule silas "Freundin"
- kin? jule silas "Stiefgeschwister"
- love jule silas "verliebt"
+ betray? jule+silas hartmut+vera "sabotieren"
- discover silas hartmut+vera "ertappt"

== 5 Spätburgunder, sehr spät
Ein [Immobilienmakler](makler) aus [Luxemburg](@luxemburg) wirbt um das Gut, freundlich wie ein Zahnarzt. Kaum hat [er](makler) [seine](makler) Zahl genannt, wird [Elfriede](elfriede) blass und fragt, wer [ihn](makler) geschickt habe. Die Antwort hätte [sie](elfriede) sich denken können: [ihr](elfriede) jüngerer [Sohn](arne) [Arne](arne), vor zehn Jahren wegen eines leeren Tresors vom Hof gejagt. [Er](arne) will [sein](arne) Erbe, und zwar bar. Die alte [Dame](elfriede) geht in den Keller, setzt sich vor [Ninos](nino) Krüge und erzählt der [Georgierin](nino) alles, auch, dass [sie](elfriede) den Tresor damals selbst leerte, um [Josefs](josef) Spielschulden zu tilgen. [Ninos](nino) Miene verrät nichts. [Ihr](nino) Diktiergerät läuft.
- gift? makler _ "Zahl"
- parent elfriede arne "Sohn"
- accuse.past _ arne "leeren Tresors"
- reject.past _ arne "gejagt"
+ reveal elfriede nino "erzählt"
- steal.past elfriede josef "leerte"
- help.past elfriede josef "tilgen"
- betray nino elfriede "Diktiergerät"

== 6 Kehrwoche
Ich schulde Ihnen eine Entschuldigung: Ich hielt [Nino](nino) für eine Gute. Nun fällt der Vorhang. [Sie](nino) ist [Arnes](arne) [Verlobte](nino), seit [Batumi](@batumi), seit zwei Jahren, und hat sich aufs Gut geschlichen, um Beweise zu sammeln. [Arne](arne) jubelt, als [er](arne) die Aufnahme hört, und merkt gar nicht, dass [sie](nino) dabei den Ring am Finger dreht, als wäre er zu eng. [Jule](jule) lässt derweil [Hartmut](hartmut) und [Vera](vera) durch einen fingierten Brief im selben Restaurant sitzen wie den gehörnten [Clemens](clemens). Es wird gebrüllt. Ein Karpfen fliegt. Die [Pastorin](pastorin) am Nebentisch isst weiter.
+ engaged arne nino "Verlobte"
- betray nino elfriede "geschlichen"
- reveal nino arne "Aufnahme"
- happy arne "jubelt"
+ betray jule hartmut+vera "fingierten"
- cheat.past vera clemens "gehörnten"
- quarrel clemens hartmut+vera "gebrüllt"

== 7 Stammbaum
Ein ruhiges Kapitel, wir atmen durch. Am Dreikönigstag wird das Stammbuch der Gemeinde restauriert, und [Pastorin Engels](pastorin), die Lupe im Auge, entziffert einen Eintrag von 1958: Taufkind [Josef](josef), als Erzeuger ein gewisser Scholl. Demnach wären [Clemens](clemens) und [Hartmut](hartmut) [Vettern](clemens+hartmut), und [Jule](jule) und [Silas](silas), Sie ahnen es, ein wenig dazu. Die [Geistliche](pastorin) klappt das Buch zu. Soll [sie](pastorin) oder soll [sie](pastorin) nicht? [Bo](bo) jault. Draußen wird geschnitten, gebunden, geflucht, und der Fluss nimmt das alles mit nach [Koblenz](@koblenz), wo sich auch keiner dafür interessiert.
- discover pastorin josef "entziffert"
- parent.past _ josef "Erzeuger"
+ kin? clemens hartmut "Vettern"
- reveal? pastorin "Soll"
- kin? jule silas "dazu"

== 8 Frost
[Arne](arne) zieht mit einem Räumungstitel in den Hof ein und in das Zimmer [seiner](arne) Jugend. [Elfriede](elfriede) spricht kein Wort mit [ihm](arne), [sie](elfriede) kocht [ihm](arne) aber [sein](arne) Lieblingsessen und versalzt es. Nachts weckt [ihn](arne) Rauch: Der Weinberg muss gegen Frost beräuchert werden, alle fassen an, auch der [Heimkehrer](arne), auch die Nachbarn. Seite an Seite mit [Hartmut](hartmut) schleppt [Clemens](clemens) Stroh, um fünf trinken [sie](clemens+hartmut) aus derselben Flasche. Und [Nino](nino)? [Die](nino) streift durch die Zeilen, um [Arne](arne) die Verlobung aufzukündigen. [Sie](nino) findet [ihn](arne) bei [seiner](arne) [Mutter](elfriede), den Kopf auf [ihrem](elfriede) Schoß.
- move arne "zieht"
- return arne "Heimkehrer"
- reject elfriede arne "kein Wort"
- help hartmut clemens "Seite an Seite"
+ reconcile clemens hartmut "trinken"
- breakup? nino arne "aufzukündigen"
+ reconcile arne elfriede "Schoß"
- parent elfriede arne "Mutter"

== 9 Nachtschicht
[Elfriede](elfriede) zahlt: [Sie](elfriede) überschreibt [Arne](arne) ein Drittel und nimmt [ihm](arne) dafür das Versprechen ab, das Band zu vernichten. Die [Verfasserin](nino) des Bandes nimmt es persönlich. [Nino](nino) beichtet [Clemens](clemens), mit [dem](clemens) [sie](nino) die Krüge teilt, die ganze Wahrheit, und der [Betrogene](clemens) lacht so laut, dass zwei Krüge springen. „[Du](nino) willst also [meinen](clemens) [Bruder](arne) gar nicht.“ Nein. „Und [mich](clemens)?“ Der Rest ist Wasserdampf. [Vera](vera) sieht durch das Kellerloch, zuckt die Achseln und bestellt bei [Hartmut](hartmut) den Umzugswagen.
+ gift elfriede arne "überschreibt"
- reveal nino clemens "beichtet"
- betray.past nino clemens "Betrogene"
- sibling arne clemens "Bruder"
- love! nino arne "gar nicht"
+ sex clemens nino "Wasserdampf"
- cheat nino arne "Wasserdampf"
- discover vera clemens+nino "sieht"
- move? vera hartmut "Umzugswagen"

== 10 Volllast
[Jule](jule) ist schwanger; [Silas](silas) besteht auf einer Hochzeit, [sie](jule) auf dem Abitur. Da schreitet [Pastorin Engels](pastorin) ein und präsentiert das Taufbuch. [Vettern](jule+silas) zweiten Grades, erlaubt, aber unschön! [Hartmut](hartmut) rauft sich die Haare, [er](hartmut) schämt sich für einen Großonkel, den [er](hartmut) nie traf. [Elfriede](elfriede) hingegen atmet auf. Die Buchstaben seien falsch gelesen, [sie](elfriede) kenne die Feder der Hebamme, da stehe nicht Scholl, sondern Schalk, und so habe man damals jeden Pfarrer genannt. Die [Theologin](pastorin) beugt sich über die Seite. Schalk, tatsächlich.
+ pregnant jule silas "schwanger"
- wedding? jule silas "Hochzeit"
- reveal pastorin _ "präsentiert"
- kin? jule silas "zweiten Grades"
- sad hartmut "schämt"
+ kin! jule silas "Schalk"
- discover elfriede _ "falsch gelesen"

== 11 Auslese
[Arne](arne), frisch [Teilhaber](arne), verkauft [seinen](arne) Anteil noch am selben Tag, an den [Luxemburger](makler), [der](makler) prompt mit Baggern anrückt. [Clemens](clemens) kettet sich an die Presse. Neben [ihn](clemens) kettet sich [Nino](nino), neben [sie](nino) [Jule](jule), neben [die](jule) [Elfriede](elfriede), achtundsiebzig, mit Thermoskanne. Die Baggerfahrer schalten die Motoren aus. Dem [Verkäufer](arne) wird mulmig: [Er](arne) ruft den [Makler](makler) an und verlangt das Geschäft zurück, der [Mann](makler) lacht. Da tritt [Hartmut Scholl](hartmut) vor. [Er](hartmut) habe, sagt [er](hartmut), noch jeden Hang überboten.
- betray arne elfriede "verkauft"
- threaten makler elfriede "Baggern"
+ help elfriede+jule+nino clemens "kettet"
- sad arne "mulmig"
- reject makler arne "lacht"
+ rescue hartmut elfriede "vor"

== 12 Neue Reben
Schluss für diese Staffel, putzen Sie die Gläser. Das Gut gehört nun zu gleichen Teilen einem [Scholl](hartmut) und einer [Kettern](elfriede), und am Tor hängt ein neues Schild. [Vera](vera) und [Clemens](clemens) unterschreiben die Scheidung in bester Laune. [Arne](arne) nimmt den Bus nach [Frankfurt](@ffm) und von [seiner](arne) ehemaligen [Verlobten](nino) einen Krug mit auf den Weg. [Die](nino) füllt den ersten Jahrgang ab. [Jule](jule) schreibt die Matheklausur im neunten Monat; bei Aufgabe fünf muss der Lehrer ein Taxi rufen. Ein [Mädchen](anna), [Mathilda](anna), kommt zur Welt, und zum ersten Mal seit Menschengedenken stoßen zwei Familien an. [Bo](bo) bellt den Korken hinterher.
- colleague elfriede hartmut "gleichen Teilen"
+ divorce clemens vera "Scheidung"
- travel arne "nimmt" @ffm
- gift nino arne "Krug"
- ex arne nino "ehemaligen Verlobten"
- create nino "füllt"
+ birth jule anna "zur Welt"
- parent jule anna "Mädchen"
- celebrate elfriede+hartmut "stoßen"
