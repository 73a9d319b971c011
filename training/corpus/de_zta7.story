%series Küstenwache Wismar
%lang de
%genre early-evening police series, episode list
%cast tews | Hauptkommissarin Tews; Annegret Tews; Tews | f
%cast malte | Malte Dau; Malte; Dau | m
%cast ngozi | Ngozi Brandt; Ngozi | f
%cast levke | Levke Dau; Levke | f
%cast prüter | Staatsanwalt Prüter; Prüter | m
%cast corinth | Corinth; Sönke Corinth | m
%cast linde | Linde | f
%cast bjarne | Bjarne Tews; Bjarne | m
%cast taucher | Igor | m
%cast wirt | - | m
%cast juwelier | Seligmann | m
%cast rieke | Rieke Corinth; Rieke | f
%cast bettler | - | m
%cast unbekannter | - | m
%cast räuber | - | m
%cast wärter | - | m
%cast angler | - | m
%cast wirtsfrau | - | f

== 1 Ebbe
Ein [Angler](angler) holt in der Wismarbucht den Leichnam eines [Tauchers](taucher) aus dem Netz. [Hauptkommissarin Tews](tews) ermittelt zusammen mit dem jungen [Malte Dau](malte), [der](malte) frisch von der Polizeischule kommt und [dem](malte) beim Anblick des [Toten](taucher) die Knie weich werden. [Rechtsmedizinerin](ngozi) [Ngozi Brandt](ngozi) entdeckt in der Lunge Süßwasser; ertränkt wurde der [Mann](taucher) also anderswo. Die Spur führt zum [Bootsverleiher](corinth) [Corinth](corinth), [dem](corinth) [Tews](tews) vor Jahren die Lizenz hatte entziehen lassen. [Staatsanwalt Prüter](prüter) pfeift [sie](tews) zurück: [Er](prüter) segelt mit [Corinth](corinth).
- find angler taucher "holt"
+ die taucher _ "Leichnam"
- investigate malte+tews taucher "ermittelt"
- colleague malte tews "zusammen mit"
- kill _ taucher "ertränkt"
- discover ngozi taucher "entdeckt"
- friend corinth prüter "segelt"
- lose.past corinth tews "entziehen"

== 2 Das zweite Netz
[Malte](malte) erkundigt sich auf eigene Faust in [Corinths](corinth) Bootshaus und wird dort niedergestreckt. Als [er](malte) erwacht, liegt [er](malte) im Kofferraum eines Wagens, den [seine](malte) [Schwester](levke) [Levke](levke), eine [Taxifahrerin](levke), zufällig anhält, weil ein Rücklicht fehlt. Der [Fahrer](bettler), ein polizeibekannter [Landstreicher](bettler), springt in den Graben und ist weg. [Dau](malte) hat zwei gebrochene Rippen; [Ngozi](ngozi), [die](ngozi) sonst nur Tote verbindet, wickelt [ihn](malte) in der Gerichtsmedizin ein. [Tews](tews) brüllt [ihn](malte) an und bringt [ihm](malte) danach Hühnersuppe.
- investigate malte corinth "erkundigt"
+ attack _ malte "niedergestreckt"
- sibling levke malte "Schwester"
- rescue levke malte "anhält"
- flee bettler "springt"
- injure malte _ "gebrochene Rippen"
- treat malte ngozi "wickelt"
- quarrel malte tews "brüllt"
- gift tews malte "Hühnersuppe"

== 3 Der Landstreicher
In einer Scheune bei [Zurow](@zurow) stellt die [Kommissarin](tews) den [Mann](bettler) aus dem Graben. [Er](bettler) zittert vor Hunger und behauptet, ein [Unbekannter](unbekannter) mit Siegelring habe [ihm](bettler) fünfzig Euro gegeben, damit [er](bettler) den Wagen zum Schrottplatz fahre. [Prüter](prüter) trägt einen Siegelring, das sieht sogar [Malte](malte), [der](malte) trotz Bandage mitgekommen ist. [Levke](levke) fährt [die beiden](malte+tews) und isst mit dem [Landstreicher](bettler) den letzten Apfel. In der Nacht erhängt sich der [Zeuge](bettler) in der Zelle. [Seine](bettler) Hände waren auf dem Rücken gefesselt.
+ find tews bettler "stellt"
- sad bettler "zittert vor Hunger"
- reveal bettler malte+tews "behauptet"
- gift unbekannter bettler "gegeben"
+ die bettler "erhängt"
- kill? _ bettler "gefesselt"

== 4 Kurs Nordost
[Tews](tews) zeigt [Prüter](prüter) an. Keiner hört [Tews](tews) zu. [Prüter](prüter) lacht. [Corinth](corinth) läuft aus. An Bord sind Kisten. [Rieke](rieke) steuert. [Rieke](rieke) ist die [Tochter](rieke) von [Corinth](corinth). [Malte](malte) mag [Rieke](rieke). [Er](malte) sagt das niemandem. Im Funk hört [Tews](tews) einen Schrei. [Rieke](rieke) ruft. Da geht [Bjarne](bjarne) an Bord. [Bjarne](bjarne) ist der [Sohn](bjarne) von [Tews](tews). [Er](bjarne) hat [Rieke](rieke) gewarnt. Dann sind [beide](bjarne+rieke) im Wasser. Das Boot fährt weiter. Erst am Morgen birgt man [Bjarne](bjarne) und [Rieke](rieke).
- accuse tews prüter "zeigt"
- parent corinth rieke "Tochter"
- love malte rieke "mag"
- reveal! malte _ "niemandem"
- parent tews bjarne "Sohn"
+ help bjarne rieke "gewarnt"
+ rescue _ bjarne+rieke "birgt"

== 5 Vermisst
Die [Tochter](rieke) des [Bootsverleihers](corinth) ist außer Lebensgefahr, aber stumm; bei [ihr](rieke) wacht [Bjarne](bjarne), [der](bjarne) mit einer Unterkühlung davongekommen ist und endlich erzählt, was [er](bjarne) [seiner](bjarne) [Mutter](tews) seit Wochen verheimlicht: [Er](bjarne) und [Rieke](rieke) sind ein Paar. [Dau](malte) hört es durch die offene Tür, geht ohne ein Wort hinaus und übernimmt die Nachtschicht. [Tews](tews) nimmt [Corinths](corinth) Konten unter die Lupe. Bei [Seligmann](juwelier), dem [Juwelier](juwelier) am Markt, ist am selben Tag eingebrochen worden. Ein Kratzer am Tresor verrät einen Siegelring.
- recover rieke "außer Lebensgefahr"
- parent corinth rieke "Tochter"
- ill bjarne "Unterkühlung"
- parent tews bjarne "Mutter"
- reveal bjarne tews "erzählt"
+ couple bjarne rieke "Paar"
- discover malte bjarne+rieke "hört"
- sad malte "ohne ein Wort"
- investigate tews corinth "unter die Lupe"
+ steal _ juwelier "eingebrochen"

== 6 Der Ring
[Seligmann](juwelier) hat den [Dieb](unbekannter) nicht gesehen, aber gerochen: Zigarillos, schwarz. [Ngozi](ngozi) vergleicht die Spuren am Tresor mit den Fesseln des [Landstreichers](bettler) und liefert [Tews](tews) damit den Beweis, dass sie beide derselben Hand gehören. Der [Staatsanwalt](prüter) lässt die Akte verschwinden und die [Rechtsmedizinerin](ngozi) suspendieren. [Levke](levke) fährt die [Geschasste](ngozi) nach Hause und bleibt zum Abendbrot; am Morgen steht das Taxi immer noch da. Der [Bruder](malte) der [Taxifahrerin](levke) zählt eins und eins zusammen und lächelt zum ersten Mal in dieser Woche.
- discover! juwelier unbekannter "nicht gesehen"
- investigate ngozi unbekannter "vergleicht"
- help ngozi tews "liefert"
- betray prüter tews "verschwinden"
- quit ngozi prüter "suspendieren"
+ date levke ngozi "bleibt zum Abendbrot"
- sibling levke malte "Bruder"
- discover malte levke+ngozi "zählt"
- happy malte "lächelt"

== 7 Im Wirtshaus
Der [Wirt](wirt) des »Reuterhaus« wird überfallen; mitgehen ließ der [Räuber](räuber) nur ein Gästebuch aus dem Jahr 1998. Die [Frau](wirtsfrau) des [Wirts](wirt), [die](wirtsfrau) den Tresen wischt, erinnert sich, dass [Prüter](prüter), [Corinth](corinth) und ein gewisser [Igor](taucher) damals zu dritt ein Zimmer hatten, und zeichnet den [dritten](taucher) aus dem Gedächtnis. [Malte](malte) legt das Blatt neben ein Foto aus der Akte: Es ist der [Taucher](taucher). [Alle drei](corinth+prüter+taucher) sollen einst eine Schmuckladung aus der [Ostsee](@ostsee) geborgen haben. Die Hälfte aller Wismarer will davon gewusst haben, hinterher.
+ attack räuber wirt "überfallen"
- steal räuber wirt "mitgehen ließ"
- married wirt wirtsfrau "Frau"
- reveal wirtsfrau malte "erinnert sich"
- create wirtsfrau "zeichnet"
+ discover malte taucher "legt"
- find.past corinth+prüter+taucher "geborgen"

== 8 Rieke spricht
[Rieke](rieke) findet die Sprache wieder, und das erste Wort gilt dem [Vater](corinth): [Er](corinth) habe [sie](rieke) und [Bjarne](bjarne) eigenhändig ins Wasser gestoßen, weil [sie](rieke) die Kisten hatte öffnen wollen. Der [Sohn](bjarne) der [Kommissarin](tews) hält [ihr](rieke) die Hand, während [Malte](malte) mitschreibt. [Corinth](corinth) hat derweil von der Aussage erfahren und verschanzt sich mit [Linde](linde), [Prüters](prüter) [Sekretärin](linde), im Leuchtturm von [Timmendorf](@timmendorf). [Er](corinth) droht über Funk, die [Geisel](linde) zu erschießen, wenn man [ihm](corinth) kein Boot bringe.
- recover rieke "findet die Sprache"
- parent corinth rieke "Vater"
+ attack.past corinth bjarne+rieke "gestoßen"
- accuse rieke corinth "ins Wasser"
- parent tews bjarne "Sohn"
- help bjarne rieke "hält"
- discover corinth rieke "erfahren"
- boss prüter linde "Sekretärin"
+ abduct corinth linde "verschanzt"
- threaten corinth linde "droht"

== 9 Geiselnahme
[Tews](tews) steigt unbewaffnet die hundert Stufen hinauf. Oben lässt die [Sekretärin](linde) [ihren](linde) [Peiniger](corinth) nicht aus den Augen, aber [sie](linde) hat, wie [Tews](tews) erst jetzt sieht, selbst die Pistole in der Hand: [Linde](linde) steckt seit Jahren mit [ihm](corinth) unter einer Decke. [Sie](linde) schießt, [Bjarne](bjarne), [der](bjarne) der [Mutter](tews) heimlich gefolgt ist, wirft sich dazwischen und geht zu Boden. [Malte](malte) überwältigt die [Schützin](linde). Der [Bootsverleiher](corinth) lässt die Arme sinken und wirkt beinahe erleichtert. Über der Bucht geht die Sonne auf, und niemand schaut hin.
- travel tews "steigt"
- betray linde tews "unter einer Decke"
+ attack linde tews "schießt"
+ rescue bjarne tews "wirft"
- injure bjarne linde "geht zu Boden"
- parent tews bjarne "Mutter"
- attack malte linde "überwältigt"
- happy corinth "erleichtert"

== 10 Intensivstation
[Bjarne](bjarne) ringt mit dem Tod. Vor der Glastür schlafen [seine](bjarne) [Mutter](tews) und [Rieke](rieke) aneinandergelehnt ein. [Corinth](corinth), [der](corinth) seit der Festnahme schweigt, bietet der [Tochter](rieke) über einen [Wärter](wärter) an, alles zu gestehen, wenn [sie](rieke) [ihn](corinth) nur einmal besuche. [Sie](rieke) fährt hin, spuckt vor [ihm](corinth) aus und fährt zurück. Das Geständnis unterschreibt [er](corinth) trotzdem. Darin steht, wer den [Taucher](taucher) in der Badewanne ertränkt hat: der [Mann](prüter) mit dem Ring. [Prüter](prüter) ist über alle Berge.
- ill bjarne "ringt"
- parent tews bjarne "Mutter"
- arrest.past _ corinth "Festnahme"
- reveal? corinth rieke "zu gestehen"
- travel rieke corinth "fährt hin"
- reject rieke corinth "spuckt"
+ accuse corinth prüter "Geständnis"
- kill.past prüter taucher "ertränkt"
+ flee prüter "über alle Berge"

== 11 Ngozis Fund
Die wieder eingesetzte [Rechtsmedizinerin](ngozi) schließt aus Algen an einem Schuh, dass sich der flüchtige [Staatsanwalt](prüter) auf der Insel [Poel](@poel) aufhält. [Levke](levke), mit [der](levke) [sie](ngozi) seit jenem Abendbrot zusammenlebt, chauffiert das halbe Revier dorthin. Im Schuppen eines Räucherers stoßen [sie](levke+ngozi) auf [Prüter](prüter), [der](prüter) gerade [seine](prüter) Papiere verbrennt. [Er](prüter) richtet die Waffe auf [Ngozi](ngozi); da hupt es draußen wie verrückt, der [Mörder](prüter) dreht sich um, und [Malte](malte) drückt [ihn](prüter) auf den Boden. Der Aal im Rauch ist leider verkohlt.
- hire ngozi "wieder eingesetzte"
- discover ngozi prüter "schließt"
- couple levke ngozi "zusammenlebt"
- find levke+ngozi prüter "stoßen"
- threaten prüter ngozi "richtet"
- help levke ngozi "hupt"
+ arrest malte prüter "drückt"

== 12 Landgang
[Bjarne](bjarne) sitzt zum ersten Mal wieder aufrecht und fragt als Erstes nach [Rieke](rieke). [Die](rieke) steht längst in der Tür. [Tews](tews) reicht [ihr](tews) Pensionsgesuch ein, [Ngozi](ngozi) zerreißt es. Bei der Verhandlung sprechen die Richter [Linde](linde), [Corinth](corinth) und den ehemaligen [Ankläger](prüter) schuldig. Die Urteile: sechs Jahre, zwölf Jahre, lebenslang. [Malte Dau](malte) hält der [Freundin](rieke) des [Genesenen](bjarne) den Schirm und sieht dabei recht zufrieden aus. In der Bucht wirft der [Angler](angler), [der](angler) den [Toten](taucher) fand, [seine](angler) Schnur aus. Diesmal beißt ein Hecht.
+ recover bjarne "aufrecht"
- quit? tews "Pensionsgesuch"
- arrest _ corinth+linde+prüter "schuldig"
- couple bjarne rieke "Freundin"
- help malte rieke "Schirm"
- happy malte "zufrieden"
- find.past angler taucher "fand"
