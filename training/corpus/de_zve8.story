%series Krone, Kröte, Kopfgeld
%lang de
%genre comic fantasy, a television magazine's ironical texts
%cast wendel | Wendelgard | f
%cast bodo | Bodo | m
%cast alarich | Alarich | m
%cast iselda | Königin Iselda; Iselda | f
%cast zwirbel | Zwirbel | m
%cast gernot | Ritter Gernot; Gernot | m
%cast kunna | Kunna | f
%cast otter | Muhme Otter; Otter | f
%cast flamsel | Flamsel | f
%cast distel | Distel | f
%cast koenig | - | m
%cast zwerg | Grimbart | m
%cast henker | - | m
%cast ei | - | n
%cast erzeuger | - | m

== 1 Das Haus verliert immer
Königshäuser sind auch nur Familienbetriebe mit Liquiditätsproblem. Um die Kriegsschulden [ihres](iselda) verblichenen [Gemahls](koenig) zu begleichen, hat [Königin Iselda](iselda) [ihre](iselda) [Tochter](wendel) [Wendelgard](wendel) dem steinreichen [Ritter Gernot](gernot) zugesagt, einem [Mann](gernot) wie ein Kleiderschrank, nur weniger gesprächig. In der Nacht vor der Trauung seilt die [Braut](wendel) sich aus dem Turm ab. Mit von der Partie: [Knappe](bodo) [Bodo](bodo), [der](bodo) [ihr](wendel) in stummer Anbetung die Leiter hält, und eine [Kröte](alarich), [die](alarich) behauptet, eigentlich [Alarich](alarich) und von Adel zu sein.
- married.past iselda koenig "Gemahls"
- die.past koenig "verblichenen"
- parent iselda wendel "Tochter"
- wedding? gernot wendel "Trauung"
+ flee wendel "seilt"
- flee alarich+bodo "von der Partie"
- love bodo wendel "Anbetung"
- help bodo wendel "Leiter"

== 2 Wald, wegen Überfüllung
Freiheit schmeckt nach Bucheckern. Kaum eine Meile hinter der Zugbrücke geraten die [Ausreißer](alarich+bodo+wendel) in die Netze von [Räuberin](kunna) [Kunna](kunna), [die](kunna) Lösegeld für eine [Prinzessin](wendel) berechnet wie andere Leute Pfand. [Bodo](bodo) erbleicht: Die [Bandenchefin](kunna) ist die [Schwester](kunna), [die](kunna) [er](bodo) seit zehn Jahren für tot hält. Gefühle? Zunächst eine Backpfeife. Im Schloss erfährt [Gernot](gernot) von der Flucht und zeigt erstmals eine Regung, nämlich Hunger. [Iselda](iselda) setzt ein Kopfgeld aus, [Hofzauberer](zwirbel) [Zwirbel](zwirbel) tröstet die [Monarchin](iselda) hinter der Bettgardine.
+ abduct kunna alarich+bodo+wendel "Netze"
- threaten? kunna _ "Lösegeld"
+ sibling bodo kunna "Schwester"
- die! kunna "für tot"
- attack kunna bodo "Backpfeife"
- discover gernot wendel "erfährt"
- help zwirbel iselda "tröstet"
- affair iselda zwirbel "Bettgardine"

== 3 Feuer und Flamme, fleischlos
Drachen haben, wie Steuerprüfer, einen schlechten Ruf. [Flamsel](flamsel), vierhundert Jahre alt und seit kurzem [Vegetarierin](flamsel), platzt in die Lösegeldverhandlung, versengt versehentlich die halbe Bande und trägt [Wendelgard](wendel), [Bodo](bodo) und die [Kröte](alarich) auf dem Rücken davon. Zurück bleibt [Kunna](kunna), mit Brandblasen und einem Kloß im Hals, den [sie](kunna) vor [ihrer](kunna) kleinen [Tochter](distel) [Distel](distel) auf den Rauch schiebt. Insgeheim fehlt [ihr](kunna) der [Bruder](bodo) schon jetzt. [Gernot](gernot) sattelt auf, das Kopfgeld im Sinn.
+ rescue flamsel alarich+bodo+wendel "trägt"
- injure kunna flamsel "Brandblasen"
- parent kunna distel "Tochter"
- reveal! kunna distel "schiebt"
- sad kunna bodo "fehlt"
- sibling bodo kunna "Bruder"
- investigate gernot wendel "sattelt"

== 4 Froschkönig, Ausführung in Grün
Es kommt, wie es im Märchen steht, bloß zwei Werbepausen früher: Nach einem Becher Met drückt [Wendelgard](wendel) der [Kröte](alarich) einen Schmatz auf, und vor [ihr](wendel) steht ein [Jüngling](alarich) von geradezu unverschämter Schönheit. [Alarich](alarich) bedankt sich mit Handküssen, Versen und Seitenblicken in jede Pfütze. Die [Prinzessin](wendel) schmilzt, [Bodo](bodo) hackt Holz, sehr viel Holz. [Flamsel](flamsel), im Liebeskummer seit drei Jahrhunderten bewandert, nimmt den [Knappen](bodo) unter den Flügel, und bei Hofe verhökert [Zwirbel](zwirbel) heimlich die Kronjuwelen [seiner](zwirbel) [Geliebten](iselda).
+ kiss alarich wendel "Schmatz"
- recover alarich "steht ein Jüngling"
- flirt alarich wendel "Handküssen"
+ love wendel alarich "schmilzt"
- jealous bodo alarich "hackt"
- help flamsel bodo "Flügel"
- affair iselda zwirbel "Geliebten"
- steal zwirbel iselda "verhökert"

== 5 Kleingedrucktes
Schöne Männer haben selten keine Vergangenheit. Die von [Alarich](alarich) heißt [Muhme Otter](otter), wohnt im Moor und hat [ihn](alarich) einst verhext, weil [er](alarich) am Morgen nach der Hochzeit mit der Mitgift durchgebrannt war. [Bodo](bodo), [dem](bodo) ein [Zwerg](zwerg) namens [Grimbart](zwerg) die Geschichte gegen zwei Stiefel verkauft, behält sie aus Anstand für sich. Ein Fehler: Noch am selben Abend bittet der [Schönling](alarich) [Wendelgard](wendel), [seine](alarich) Frau zu werden. [Gernot](gernot) verirrt sich derweil und landet bei [Kunna](kunna), geknebelt, aber beeindruckt.
- wedding.past alarich otter "Hochzeit"
- attack.past otter alarich "verhext"
- flee.past alarich otter "durchgebrannt"
- steal.past alarich otter "Mitgift"
- reveal zwerg bodo "verkauft"
- gift bodo zwerg "Stiefel"
- reveal! bodo _ "für sich"
+ propose alarich wendel "bittet"
- abduct kunna gernot "geknebelt"

== 6 Besuch aus dem Moor
Zur Verlobungsfeier erscheint eine nicht geladene [Dame](otter) mit Reisigbesen und Trauschein. [Otter](otter) verlangt [ihren](otter) [Gatten](alarich) zurück, [der](alarich) beteuert, die [Alte](otter) nie gesehen zu haben, und verkriecht sich hinter [seiner](alarich) [Braut](wendel). Der Fluch, auf [ihn](alarich) gemünzt, trifft daher [Wendelgard](wendel). Es quakt. Während [Alarich](alarich) das Weite sucht, ohne sich umzudrehen, hebt [Bodo](bodo) das grüne [Häuflein](wendel) Elend auf und schiebt [es](wendel) unter [sein](bodo) Wams. Ritterlich, findet [Flamsel](flamsel), und zerdrückt eine Träne von der Größe einer Melone.
- celebrate alarich+wendel "Verlobungsfeier"
- married alarich otter "Gatten"
- reconcile? alarich otter "verlangt"
- engaged alarich wendel "Braut"
- betray alarich _ "beteuert"
+ attack otter wendel "trifft"
- flee alarich "das Weite"
- help bodo wendel "hebt"
- sad flamsel "Träne"

== 7 Staatsstreich mit Spitzhut
Dass man Zauberern nie das Siegel anvertrauen soll, steht in jeder Hausordnung. [Iselda](iselda) liest sie zu spät: [Zwirbel](zwirbel) lässt die [Königin](iselda), [die](iselda) [ihn](zwirbel) eben noch mit [ihrer](iselda) Gunst beehrte, in den Turm werfen und setzt sich selbst auf den Thron. [Gernot](gernot) lernt in der Räuberhöhle Kartoffeln schälen und entwickelt für [seine](gernot) [Kerkermeisterin](kunna) Gefühle, die [er](gernot) mangels Wortschatz in Schnitzereien ausdrückt. [Distel](distel) findet [ihn](gernot) prima. Und die [Kröte](wendel)? Weigert sich, von [Bodo](bodo) geküsst zu werden. Aus Stolz.
- affair.past iselda zwirbel "Gunst"
+ arrest zwirbel iselda "Turm"
+ hire zwirbel "Thron"
- abduct kunna gernot "Kerkermeisterin"
- love gernot kunna "Gefühle"
- create gernot "Schnitzereien"
- kiss! bodo wendel "Weigert"

== 8 Geschwister, gebraucht
Blut ist dicker als Met. [Bodo](bodo) klopft bei [seiner](bodo) [Schwester](kunna) an, mit leeren Händen und einer gekränkten [Kröte](wendel), und bekommt endlich zu hören, warum [Kunna](kunna) damals verschwand: Der [Henker](henker) des [Königs](koenig) war hinter [ihr](kunna) her, wegen eines Brotes, das in Wahrheit [Bodo](bodo) genommen hatte. [Er](bodo) fällt auf die Knie, [sie](kunna) [ihm](bodo) um den Hals. [Gernot](gernot) schluchzt mit und wird, da [er](gernot) nun schon zur Familie zählt, von den Fesseln befreit. [Flamsel](flamsel) klagt über Bauchweh.
- sibling bodo kunna "Schwester"
+ reveal kunna bodo "bekommt endlich zu hören"
- investigate.past henker kunna "hinter ihr her"
- flee.past kunna henker "verschwand"
- steal.past bodo _ "genommen"
+ reconcile bodo kunna "um den Hals"
- rescue _ gernot "befreit"
- ill flamsel "Bauchweh"

== 9 Nestwärme
Das Bauchweh war ein [Ei](ei). [Flamsel](flamsel) brütet, was die Luftüberlegenheit der Rebellen empfindlich einschränkt und die Frage nach dem [Erzeuger](erzeuger) aufwirft, über [den](erzeuger) die werdende [Mutter](flamsel) eisern schweigt. [Zwirbel](zwirbel) bestellt den [Scharfrichter](henker) für Freitag, die [Königin](iselda) soll um einen Kopf kürzer regieren. Als [Alarich](alarich), inzwischen [Günstling](alarich) des [Tyrannen](zwirbel), [ihr](iselda) die Henkersmahlzeit serviert, bittet [Iselda](iselda) nur um eins: [Er](alarich) möge [ihrer](iselda) [Tochter](wendel) ausrichten, dass [sie](iselda) bereut. [Alarich](alarich), man staune, schämt sich zum ersten Mal im Leben.
+ birth flamsel ei "Ei"
- reveal! flamsel _ "schweigt"
- parent erzeuger ei "Erzeuger"
+ kill? zwirbel iselda "Scharfrichter"
- friend alarich zwirbel "Günstling"
- parent iselda wendel "Tochter"
- sad iselda wendel "bereut"
- sad alarich "schämt"

== 10 Überläufer bevorzugt
Wer einmal Kröte war, kennt die Abflussrohre. Durch ebendiese schleust [Alarich](alarich), vom Gewissen gezwickt, [Kunnas](kunna) Bande in die Burg. [Gernot](gernot) rennt mit dem Kopf das Tor ein, obwohl es offen steht. [Zwirbel](zwirbel) nimmt [Distel](distel) als lebenden Schild, unterschätzt aber die [Kröte](wendel), [die](wendel) [ihm](zwirbel) unter den Hut hüpft; blind stolpert [er](zwirbel) vom Söller in den Burggraben und ward nicht mehr gesehen. [Iselda](iselda) ist frei. Auf der Treppe steht, triefend und mit Besen, [Otter](otter).
+ betray alarich zwirbel "schleust"
- help alarich kunna "schleust"
- abduct zwirbel distel "Schild"
+ rescue wendel distel "hüpft"
- rescue _ iselda "frei"
- return otter "steht"

== 11 Ehe auf Rezept
Paartherapie unter Hexen dauert sieben Minuten und einen Kessel lang. [Alarich](alarich) gibt [seiner](alarich) [Angetrauten](otter) die Mitgift zurück, gesteht, aus Furcht vor [ihrer](otter) Klugheit davongelaufen zu sein, und bittet um eine zweite Gelegenheit. [Otter](otter) lacht sich ein Jahrhundert jünger und willigt ein. Den Fluch kann allerdings selbst [sie](otter) nicht lösen: Helfen könne nur einer, der nichts dafür verlangt. [Bodo](bodo) schläft, als die [Kröte](wendel) [ihm](bodo) einen Kuss auf die Nase setzt, und erwacht unter [Wendelgards](wendel) vollem Gewicht. Niemand beschwert sich.
- married alarich otter "Angetrauten"
- gift alarich otter "Mitgift"
- flee.past alarich otter "davongelaufen"
- reveal alarich otter "gesteht"
- reconcile? alarich otter "zweite Gelegenheit"
+ reconcile alarich otter "willigt"
- sad.past alarich otter "Furcht"
+ kiss bodo wendel "Kuss"
- recover wendel "vollem Gewicht"

== 12 Republik, vorläufig
Das Finale verteilt Brautsträuße, als müssten sie weg. [Gernot](gernot) führt [Kunna](kunna) zum Traualtar, bringt [sein](gernot) Vermögen in die Räuberei ein und adoptiert [Distel](distel). [Iselda](iselda) entschuldigt sich bei [ihrer](iselda) [Tochter](wendel), dankt ab und eröffnet ein Wirtshaus. [Wendelgard](wendel) wiederum lehnt die Krone ebenso ab wie eine Trauung, nicht aber [Bodo](bodo), mit [dem](bodo) [sie](wendel) in [Flamsels](flamsel) leer stehende Höhle zieht. Aus dem [Ei](ei) schlüpft unterdessen ein sehr kleiner [Drache](ei) mit sehr spitzem Hut. Ach, [Zwirbel](zwirbel)!
+ wedding gernot kunna "Traualtar"
- parent.start gernot distel "adoptiert"
- reconcile? iselda wendel "entschuldigt"
- parent iselda wendel "Tochter"
- quit iselda "dankt"
- create iselda "Wirtshaus"
- wedding! bodo wendel "Trauung"
+ move wendel bodo "zieht"
