%series Nachhut der Zeit
%lang de
%genre Science-Fiction, Zeitreise-Behörde, Protokollstil
%cast noor | Nuria Castellanos; Castellanos; Nuria | f
%cast bela | Béla Fodor; Fodor; Béla | m
%cast direktor | Direktor Hallgrim; Hallgrim | m
%cast iris | Iris Castellanos; Iris | f
%cast alt | - | f
%cast kaspar | Kaspar Winterhalter; Winterhalter; Kaspar | m
%cast magd | Agathe | f
%cast ruben | Ruben | m
%cast erfinderin | Thea Osterkamp; Osterkamp; Thea | f
%cast ripper | - | m
%cast klein | Thea | f
%cast wache | - | m

== 1
Einsatz 1, Ziel: [Magdeburg](@magdeburg) 1631. [Agentin](noor) [Nuria Castellanos](noor) soll eine Taschenuhr bergen, die dort nichts verloren hat. Mitten im Sturm auf die Stadt zieht [sie](noor) stattdessen eine [Magd](magd) aus den Flammen, obwohl das Statut Eingriffe untersagt. [Ihr](noor) [Partner](bela) [Béla Fodor](bela) meldet die Regelverletzung nicht. [Direktor Hallgrim](direktor) findet trotzdem Ruß an [ihren](noor) Stiefeln. Als [Nuria](noor) heimkommt, sitzt in [ihrer](noor) Küche kein [Ehemann](ruben) mehr. Auf dem Foto über dem Herd steht [sie](noor) allein.
- travel noor "Einsatz" @magdeburg
+ rescue noor magd "zieht"
- colleague bela noor "Partner"
- reveal! bela direktor "meldet"
- discover direktor noor "Ruß"
- return noor "heimkommt"
+ lose noor ruben "kein Ehemann mehr"
- married.past noor ruben "Ehemann"

== 2
[Béla](bela) erinnert sich an keinen [Ruben](ruben). Niemand tut es. [Nuria](noor) durchkämmt Melderegister und stößt auf eine [Iris Castellanos](iris), geboren im selben Jahr, mit denselben Eltern: [Sie](noor) hat plötzlich eine [Schwester](iris). [Iris](iris), von Beruf Reporterin, ist entzückt und schleppt [sie](noor) zum Essen. Von [Agathe](magd), der geretteten [Magd](magd), stammen laut Stammbaum vierhundert Menschen ab, darunter [Hallgrims](direktor) ärgster [Konkurrent](kaspar), [Senator](kaspar) [Kaspar Winterhalter](kaspar). Der [Direktor](direktor) will, dass [Castellanos](noor) zurückgeht und die [Frau](magd) dem Feuer überlässt.
- investigate noor ruben "durchkämmt"
- find noor iris "stößt"
+ sibling iris noor "Schwester"
- happy iris "entzückt"
- invite iris noor "schleppt"
- rescue.past noor magd "geretteten"
- enemy direktor kaspar "Konkurrent"
- kin kaspar magd "stammen"
+ kill? noor magd "dem Feuer überlässt"

== 3
Wird [Nuria](noor) eine [Unschuldige](magd) töten, um [ihren](noor) [Mann](ruben) wiederzuhaben? [Sie](noor) springt und versteckt [Agathe](magd) in einem Dorf am [Harz](@harz). Dort begegnet [sie](noor) einer [Greisin](alt), [die](alt) [sie](noor) bei [ihrem](noor) Dienstnamen ruft und [ihr](noor) die gesuchte Uhr in die Hand legt. [Fodor](bela), zur Überwachung abgestellt, sieht zu und tut nichts. Auf dem Rückweg küsst [er](bela) [sie](noor), mitten im Zeitfenster, wo angeblich nichts zählt. [Sie](noor) schiebt [ihn](bela) weg. Es zählt.
- kill? noor magd "Unschuldige töten"
- married.past noor ruben "Mann"
- travel noor "springt"
+ help noor magd "versteckt"
- meet alt noor "begegnet"
- gift alt noor "legt"
- investigate bela noor "Überwachung"
+ kiss bela noor "küsst"
- reject noor bela "schiebt ihn weg"

== 4
Die Uhr trägt die Gravur der [Behördengründerin](erfinderin) [Thea Osterkamp](erfinderin), [die](erfinderin) seit 2090 als vermisst geführt wird. [Iris](iris) bekommt Wind von der Sache und bittet die [Schwester](noor) um ein Exklusivinterview. Abgelehnt. Also verschafft [sie](iris) sich Zutritt mit [deren](noor) Ausweis und stolpert in die Sprungkammer, Ziel unbekannt. [Hallgrim](direktor) triumphiert: Eine verlorene [Zivilistin](iris) reiche, um [Castellanos](noor) vor das Tribunal zu stellen. [Béla](bela) schlägt den [Wachmann](wache) nieder und drückt [ihr](noor) einen Helm in den Arm.
- lose _ erfinderin "vermisst"
- discover iris "Wind"
- sibling iris noor "Schwester"
- reject noor iris "Abgelehnt"
- steal iris noor "Ausweis"
+ lose _ iris "verlorene"
- accuse? direktor noor "Tribunal"
- happy direktor "triumphiert"
- attack bela wache "schlägt"
+ help bela noor "Helm"

== 5
[London](@london) 1888, Nebel, Pferde, kein Ripper weit und breit, jedenfalls nicht sofort. [Nuria](noor) und [Béla](bela) geben sich als Ehepaar aus und mieten ein Zimmer mit einem Bett. [Er](bela) nimmt den Teppich. [Iris](iris) hat sich mittlerweile in eine Zeitungsredaktion geschwindelt und recherchiert, mutiger als klug, in [Whitechapel](@whitechapel). Als eine Klinge [sie](iris) an die Hauswand nagelt, am Ärmel bloß, stürzt sich [Fodor](bela) auf den [Angreifer](ripper). Der Schal bleibt in [seiner](bela) Hand: Er ist aus Polyester, Baujahr 2101.
- travel bela+noor "London" @london
- married! bela noor "geben"
- housemate bela noor "mieten"
- hire iris _ "geschwindelt"
- investigate iris ripper "recherchiert"
+ attack ripper iris "Klinge"
+ rescue bela iris "stürzt"

== 6
Jemand aus der eigenen Epoche mordet also in fremden. [Nuria](noor) verdächtigt [Hallgrim](direktor), [Béla](bela) verdächtigt [Winterhalter](kaspar), [Iris](iris) verdächtigt [beide](direktor+kaspar) und flirtet mit einem Setzer. Zurück in der Zentrale, wird [Fodor](bela) unter der Anklage des Ungehorsams festgenommen. [Castellanos](noor) bietet dem [Direktor](direktor) einen Handel an: die Uhr gegen den [Partner](bela). [Er](direktor) schlägt ein, viel zu schnell. Nachts kommt die [Greisin](alt) durch die Wand, nimmt Platz und fragt, ob [Nuria](noor) denn noch immer so leichtgläubig sei.
- kill.past _ _ "mordet"
- accuse noor direktor "verdächtigt"
- accuse bela kaspar "verdächtigt"#2
- accuse iris direktor+kaspar "verdächtigt"#3
- flirt iris _ "flirtet"
- accuse _ bela "Anklage"
+ arrest _ bela "festgenommen"
+ gift noor direktor "Handel"
- rescue noor bela "Handel"
- colleague bela noor "Partner"

== 7
Die [Alte](alt) ist [Thea Osterkamp](erfinderin), und [sie](erfinderin) ist zugleich, auf Umwegen über vier Jahrhunderte, [Rubens](ruben) [Tochter](erfinderin) und die von [Nuria](noor). „Guten Abend, [Mutter](noor)“, sagt die [Neunzigjährige](erfinderin). [Nuria](noor) lacht, dann nicht mehr. In der gelöschten Linie habe [sie](noor) ein Kind getragen, ohne es schon zu wissen; [Ruben](ruben), kein Fremder, sondern der beste [Chronist](ruben) der Behörde, sei mit dem [Säugling](klein) in die Vergangenheit geflüchtet. Vor wem? Vor [Hallgrim](direktor), [dem](direktor) nun die Uhr gehört.
+ reveal erfinderin noor "sagt"
- parent ruben erfinderin "Tochter"
- parent noor erfinderin "Mutter"
- pregnant.past noor ruben "ein Kind getragen"
+ flee.past ruben direktor "geflüchtet"
- find.past direktor "gehört"

== 8
[Fodor](bela) hört sich die Geschichte in einem Zug an und stellt genau eine Frage: ob [sie](noor) diesen [Ruben](ruben) noch liebe. [Nuria](noor) sagt die Wahrheit. [Er](bela) packt trotzdem ein. Zu viert, [Iris](iris) mit Notizblock, [Thea](erfinderin) mit Gehstock, springen [sie](bela+erfinderin+iris+noor) nach [Lissabon](@lissabon) 1755, wo [Ruben](ruben) als Kartograf lebt. Im Hausflur hängt eine Kinderzeichnung. [Er](ruben) erkennt [seine](ruben) [Frau](noor) sofort. Seit sechs Jahren habe [er](ruben) täglich zwei Teller gedeckt. Die Erde beginnt zu beben.
- love? noor ruben "liebe"
- help bela noor "packt trotzdem ein"
- travel bela+erfinderin+iris+noor "springen" @lissabon
+ find noor ruben "erkennt"
- married noor ruben "Frau"
- love ruben noor "zwei Teller"

== 9
Unter Trümmern feiert eine Familie Wiedersehen: [Mutter](noor), [Vater](ruben), eine [Tochter](klein) von sechs und dieselbe [Tochter](erfinderin) mit neunzig. Die beiden [Theas](erfinderin+klein) dürfen einander nicht berühren und spielen deshalb Schattentheater. [Béla](bela) räumt draußen Balken von Verschütteten; was in [ihm](bela) vorgeht, schreibt [Iris](iris) auf, ohne zu fragen, und klappt dann das Heft zu. Da tritt [Hallgrim](direktor) aus dem Staub, in der einen Hand die Uhr, in der anderen eine Waffe. [Er](direktor) will die [Kleine](klein), lebend, denn ohne [sie](klein) wird es [seine](direktor) Behörde nie geben.
- celebrate erfinderin+klein+noor+ruben "feiert"
- parent noor+ruben klein "Tochter"
- parent noor+ruben erfinderin "Tochter"#2
- help bela _ "räumt"
+ threaten direktor noor+ruben "Waffe"
- abduct? direktor klein "will die Kleine"

== 10
[Ruben](ruben) stellt sich vor das [Kind](klein) und wird von der Kugel getroffen, die [Nuria](noor) gegolten hätte, wäre [sie](noor) schneller gewesen. [Hallgrim](direktor) greift sich das [Mädchen](klein) und verschwindet im Zeitfenster. Während die greise [Thea](erfinderin) durchsichtig zu werden beginnt, presst [Iris](iris) [ihrem](iris) [Schwager](ruben) beide Fäuste auf die Wunde. [Castellanos](noor) muss sich entscheiden: hierbleiben bei [ihm](ruben) oder hinterher. [Er](ruben) sagt, [er](ruben) habe das Warten ja geübt. [Béla](bela) ist schon gesprungen.
+ injure ruben direktor "getroffen"
- rescue ruben klein "stellt"
+ abduct direktor klein "greift"
- kin iris ruben "Schwager"
- treat ruben iris "presst"
- travel bela "gesprungen"

== 11
Am Gründungstag der Behörde, 2031, zerschlägt [Fodor](bela) dem [Direktor](direktor) mit einer Gedenktafel das Handgelenk. Die Uhr fällt, die kleine [Thea](klein) hebt sie auf und zieht sie rückwärts auf. [Hallgrim](direktor) altert in zehn Sekunden um ebenso viele Jahrzehnte und zerfällt. [Nuria](noor), zu spät für den Kampf, kommt recht zum Schluss: [Ihr](noor) [Kollege](bela) sitzt im Treppenhaus, die [Gerettete](klein) schläft an [seiner](bela) Schulter, und [er](bela) bittet [sie](noor), jetzt bitte nichts Nettes zu sagen. [Sie](noor) sagt nichts und bleibt sitzen.
- attack bela direktor "zerschlägt"
+ rescue bela klein "Gerettete"
- find klein "hebt"
+ die direktor "zerfällt"
- colleague bela noor "Kollege"
- help noor bela "bleibt sitzen"

== 12
Letztes Protokoll. [Ruben](ruben) genest, [Nuria](noor) holt [ihn](ruben) und die [Tochter](klein) in die Gegenwart; die Uhr versenken [sie](noor+ruben) gemeinsam im Meer vor [Setúbal](@setubal). [Winterhalter](kaspar) lässt die Behörde auflösen. [Agathes](magd) Nachfahren wissen von nichts, vierhundert Leben, alle echt. [Iris](iris) veröffentlicht [ihre](iris) Recherchen als Roman, gewidmet einem gewissen [B.](bela), mit [dem](bela) [sie](iris) seit dem Frühling frühstückt. Ganz zuletzt bleibt in der leeren Zentrale ein Gehstock stehen. Eine [Hand](erfinderin) greift danach.
- recover ruben "genest"
+ return klein+ruben "holt"

- parent noor+ruben klein "Tochter"
- create iris "veröffentlicht"
+ couple bela iris "frühstückt"
