%series Trakt C
%lang de
%genre women's prison drama, broadcaster's episode guide
%cast doreen | Doreen Paschke; Doreen; Paschke | f
%cast anneke | Anneke van der Velde; Anneke | f
%cast zsofia | Zsófia; Zsófia Barta | f
%cast hilde | Hilde Brackwede; Oma Hilde; Hilde | f
%cast kuschel | Marcel Kuschel; Kuschel | m
%cast rabea | Rabea Nassar; Rabea; Frau Nassar | f
%cast direktor | Direktor Vogt; Vogt | m
%cast tyler | Tyler | m
%cast micha | Michael Paschke; Micha | m
%cast kante | Ramona Kante; die Kante; Kante | f
%cast aerztin | Dr. Obermaier; Obermaier | f
%cast pfarrerin | - | f
%cast baby | Ilka | f
%cast richterin | - | f
%cast schwester | Wencke | f
%cast reporterin | - | f

== 1
Achteinhalb Jahre wegen Totschlags: [Doreen Paschke](doreen), zweifache [Mutter](doreen), wird in Trakt C eingeliefert. [Sie](doreen) soll [ihren](doreen) [Mann](micha) [Micha](micha) mit einem Bügeleisen umgebracht haben. In Zelle 14 empfängt [sie](doreen) die elegante [Anneke](anneke), eine niederländische [Anlagebetrügerin](anneke), [die](anneke) [ihr](doreen) als Erstes die Hausordnung erklärt: Hier gibt [Ramona Kante](kante) den Ton an. Noch beim Abendessen lässt [die](kante) [Doreen](doreen) das Tablett aus der Hand schlagen. [Schließer](kuschel) [Kuschel](kuschel) dreht sich weg.
- parent doreen _ "Mutter"
- arrest _ doreen "eingeliefert"
+ kill? doreen micha "umgebracht"
- married.past doreen micha "Mann"
+ housemate.start anneke doreen "Zelle 14"
- meet anneke doreen "empfängt"
- betray.past anneke "Anlagebetrügerin"
- help anneke doreen "erklärt"
- attack kante doreen "schlagen"
- help! kuschel doreen "dreht"

== 2
In der Wäscherei freundet sich [Doreen](doreen) mit der schüchternen [Zsófia](zsofia) an, [die](zsofia) im siebten Monat ist. Wer der Vater ist, sagt [sie](zsofia) niemandem. Die lebenslängliche [Hilde Brackwede](hilde), von allen [Oma Hilde](hilde) genannt, strickt Söckchen. Als [die Kante](kante) von [Zsófia](zsofia) Schutzgeld fordert, stellt sich [Doreen](doreen) dazwischen und kassiert dafür einen Hieb mit dem Schlüsselbund, der [ihr](doreen) die Augenbraue spaltet. [Dr. Obermaier](aerztin) näht und fragt nicht.
+ friend.start doreen zsofia "freundet"
- pregnant zsofia "siebten Monat"
- reveal! zsofia _ "niemandem"
- threaten kante zsofia "Schutzgeld"
- help doreen zsofia "dazwischen"
+ attack kante doreen "Hieb"
- injure doreen kante "spaltet"
- treat doreen aerztin "näht"

== 3
Die neue [Sozialarbeiterin](rabea) [Rabea Nassar](rabea) nimmt [ihren](rabea) Dienst auf und liest [Doreens](doreen) Akte mit wachsendem Befremden: Am Bügeleisen war kein Blut. [Direktor Vogt](direktor) rät [seiner](direktor) neuen [Mitarbeiterin](rabea), sich um Wichtigeres zu kümmern. Beim Besuchstermin weigert sich [Doreens](doreen) zwölfjähriger [Sohn](tyler) [Tyler](tyler), [sie](doreen) anzusehen. [Die](schwester) mit [ihm](tyler) gekommen ist, [Doreens](doreen) [Schwester](schwester) [Wencke](schwester), trägt [Michas](micha) Kette um den Hals. [Anneke](anneke), [die](anneke) für so etwas einen Blick hat, macht [ihre](anneke) [Zellengenossin](doreen) darauf aufmerksam.
- hire rabea "Dienst"
+ investigate rabea doreen "liest"
- boss direktor rabea "Mitarbeiterin"
- parent doreen tyler "Sohn"
- reject tyler doreen "weigert"
- sibling doreen schwester "Schwester"
- housemate anneke doreen "Zellengenossin"
+ reveal anneke doreen "aufmerksam"

== 4
Hat die eigene [Schwester](schwester) [Doreen](doreen) hinter Gitter gebracht? Vor Kummer rührt [sie](doreen) tagelang kein Essen an. [Pfarrerin](pfarrerin) und [Oma Hilde](hilde) bringen [sie](doreen) mit vereinten Kräften wieder auf die Beine. Kurz vor dem Einschluss erwischt [Rabea](rabea) [Kuschel](kuschel), wie [er](kuschel) [Zsófia](zsofia) in der Kleiderkammer bedrängt. [Zsófia](zsofia) fleht [Frau Nassar](rabea) an, nichts zu melden. [Ihr](zsofia) [Kind](baby) ist von [ihm](kuschel).
- sibling doreen schwester "Schwester"
- betray? schwester doreen "hinter Gitter"
- sad doreen "Kummer"
- help hilde+pfarrerin doreen "auf die Beine"
+ discover rabea kuschel "erwischt"
- attack kuschel zsofia "bedrängt"
- reveal! rabea _ "nichts zu melden"
+ pregnant zsofia kuschel "von ihm"

== 5
[Rabea](rabea) kann nicht schweigen und zeigt den [Wärter](kuschel) an. Der [Direktor](direktor) beurlaubt [Kuschel](kuschel), verlegt aber zugleich [Zsófia](zsofia) in die Isolation, „zu [ihrem](zsofia) Besten“. In der Nacht setzen die Wehen ein, und niemand kommt. Durch das Lüftungsrohr weist [Hilde](hilde), früher [Hebamme](hilde), die [Gebärende](zsofia) Atemzug für Atemzug an. Als endlich die [Ärztin](aerztin) aufschließt, liegt die kleine [Ilka](baby) schon im Arm [ihrer](baby) [Mutter](zsofia).
+ accuse rabea kuschel "zeigt"
- quit kuschel direktor "beurlaubt"
- arrest direktor zsofia "Isolation"
- help! _ zsofia "niemand"
- help hilde zsofia "weist"
+ birth zsofia baby "Gebärende"
- parent zsofia baby "Mutter"

== 6
[Anneke](anneke) hat draußen noch Geld, und [die Kante](kante) hat es gerochen. Mit einer angeschliffenen Zahnbürste an der Kehle nennt die [Holländerin](anneke) eine Kontonummer – eine falsche. [Doreen](doreen) bewirbt sich um die Stelle in der Bibliothek, bekommt sie und stößt dort auf alte Zeitungen. Auf einem Foto vom Tatabend steht [ihr](doreen) Auto vor dem Haus [ihrer](doreen) [Schwester](schwester), obwohl [sie](doreen) selbst damit heimgefahren sein soll. [Rabea](rabea) setzt einen Wiederaufnahmeantrag auf.
- discover kante anneke "gerochen"
+ threaten kante anneke "an der Kehle"
- betray anneke kante "falsche"
- hire doreen "bekommt"
+ discover doreen schwester "stößt"
- sibling doreen schwester "Schwester"
- help rabea doreen "Wiederaufnahmeantrag"

== 7
Die falsche Nummer hat Folgen: In der Dusche wird [Anneke](anneke) niedergestochen. [Doreen](doreen) drückt mit bloßen Händen die Wunde zu, bis Hilfe eintrifft, und rettet damit ausgerechnet der [Frau](anneke) das Leben, [die](anneke) nachts in [ihrer](doreen) Post schnüffelt. Wer zugestochen hat, will keine gesehen haben. [Vogt](direktor) streicht dem ganzen Trakt den Hofgang. [Oma Hilde](hilde) nimmt alle Schuld auf sich, damit die Mädchen wieder an die Luft können; bei [ihr](hilde) kommt es auf ein Jahr mehr nicht an.
+ attack _ anneke "niedergestochen"
+ rescue doreen anneke "rettet"
- investigate anneke doreen "schnüffelt"
- discover! _ "gesehen"
- help hilde _ "nimmt"
- attack? hilde anneke "Schuld"

== 8
[Kuschel](kuschel) verlangt das Sorgerecht für [seine](kuschel) [Tochter](baby). [Zsófia](zsofia), [die](zsofia) bis dahin kaum den Mund aufbekam, schildert der [Richterin](richterin) alles. Danach übergibt [sie](zsofia) sich im Gerichtsklo und lacht zum ersten Mal. [Wencke](schwester) kommt allein zu Besuch. [Sie](schwester) sei mit [Micha](micha) zwei Jahre lang ins Bett gegangen, wirft [sie](schwester) [Doreen](doreen) an den Kopf, und [er](micha) habe sich von [ihr](doreen) scheiden lassen wollen. Die Glasscheibe verhindert Schlimmeres.
- parent kuschel baby "Tochter"
+ reveal zsofia richterin "schildert"
- ill zsofia "übergibt"
- happy zsofia "lacht"
- travel schwester doreen "Besuch"
+ affair.past micha schwester "ins Bett"
- cheat.past micha doreen "ins Bett"
- reveal schwester doreen "wirft"
- divorce? doreen micha "scheiden"

== 9
Vom Krankenlager aus bittet [Anneke](anneke) um eine Aussprache und beichtet [Doreen](doreen), dass [Vogt](direktor) [sie](anneke) als Spitzel auf [sie](doreen) angesetzt hat. [Doreen](doreen) nimmt das zur Kenntnis und zieht in [Hildes](hilde) Zelle um. [Kante](kante) schmiedet Fluchtpläne; [sie](kante) braucht einen Schlüssel und weiß, wo [Kuschel](kuschel), [der](kuschel) [sie](kante) seit Jahren mit Schnaps versorgt, [seinen](kuschel) Ersatzbund hat. [Rabea](rabea) bekommt eine tote Ratte geschickt.
- ill anneke "Krankenlager"
- reconcile? anneke doreen "Aussprache"
+ reveal anneke doreen "beichtet"
- hire anneke direktor "angesetzt"
- betray anneke doreen "Spitzel"
- housemate.start doreen hilde "zieht"
- flee? kante "Fluchtpläne"
- gift kuschel kante "versorgt"
- threaten _ rabea "tote Ratte"

== 10
Stromausfall! [Die Kante](kante) nutzt die Dunkelheit, zwingt [Rabea](rabea) mit vorgehaltener Schere in die Krankenstation und verschanzt sich dort mit [ihr](rabea). [Doreen](doreen), [die](doreen) zufällig Verbandszeug holt, sitzt mit in der Falle. Stunde um Stunde redet [sie](doreen) auf die [Geiselnehmerin](kante) ein und erfährt, dass auch [diese](kante) einmal Abend für Abend grün und blau geschlagen wurde. Gegen Morgen lässt die [Ältere](kante) die Schere fallen.
+ abduct kante rabea "zwingt"
- threaten kante rabea "vorgehaltener"
- abduct kante doreen "Falle"
- discover doreen kante "erfährt"
- attack.past _ kante "geschlagen"
+ help doreen rabea "redet"

== 11
Der Wiederaufnahme wird stattgegeben. [Tyler](tyler), inzwischen dreizehn, hat [Frau Nassar](rabea) geschrieben, was [er](tyler) in jener Nacht vom Treppenabsatz aus sah: [Tante](schwester) [Wencke](schwester) und den [Papa](micha), streitend, dann einen Schlag. Aus Furcht vor [ihr](schwester) hat [er](tyler) den Mund gehalten. Als man [Wencke](schwester) abholen will, ist [sie](schwester) über alle Berge. Und eine [Reporterin](reporterin) fragt [Vogt](direktor) vor laufender Kamera nach [seinem](direktor) Spitzelsystem.
+ reveal tyler rabea "geschrieben"
- discover.past tyler micha+schwester "sah"
- kin schwester tyler "Tante"
- parent micha tyler "Papa"
- quarrel.past micha schwester "streitend"
- kill.past schwester micha "Schlag"
- sad.past tyler schwester "Furcht"
- reveal! tyler "Mund"
- arrest? _ schwester "abholen"
+ flee schwester "über alle Berge"
- accuse reporterin direktor "Spitzelsystem"

== 12
[Vogt](direktor) geht, offiziell aus gesundheitlichen Gründen, und Trakt C feiert mit Pfirsichen aus der Dose. [Zsófia](zsofia) wird mit [Ilka](baby) in ein Mutter-Kind-Haus entlassen. An einer Raststätte bei [Hof](@hof) nimmt die Polizei [Wencke](schwester) fest. [Doreen](doreen) tritt mit einem Karton unterm Arm durchs Tor, wo [ihr](doreen) [Sohn](tyler) wartet, ohne zu wissen, wohin mit den Händen. [Sie](doreen) dreht sich noch einmal um: Am Gitter winkt [Oma Hilde](hilde) mit einer Babysocke.
- quit direktor "geht"
- ill? direktor "gesundheitlichen"
- celebrate _ "feiert"
- move baby+zsofia "Mutter-Kind-Haus"
+ arrest _ schwester "nimmt"
- parent doreen tyler "Sohn"
