%series Die Untermieterinnen
%lang de
%genre New York sitcom with dramatic strands, episode summaries of a fan encyclopaedia
%cast clementine | Clementine Boyd; Clementine; Clem | f
%cast priya | Priya Raman; Priya | f
%cast jo | Jo Castellano; Jo | f
%cast walter | Walter Boyd; Walter | m
%cast hugh | Hugh | m
%cast xavier | Xavier | m
%cast lucinda | Lucinda Frost; Lucinda; Frost | f
%cast amit | Amit | m
%cast barista | Nils | m
%cast carla | Carla Castellano; Carla | f
%cast duncan | Duncan | m
%cast lehrer | Mr. Abernathy | m
%cast brautjungfer | - | f
%cast vater | - | m
%cast hund | Kissinger | m

== 1
[Clementine](clementine) platzt am Morgen [ihrer](clementine) Hochzeit in die Sakristei und überrascht [ihren](clementine) [Bräutigam](hugh) [Hugh](hugh) in den Armen [ihrer](clementine) [Brautjungfer](brautjungfer). Im Kleid flüchtet [sie](clementine) quer durch [Queens](@queens) zu [Priya](priya), [ihrer](clementine) ältesten [Freundin](priya), [die](priya) gerade ein Zimmer annonciert hat. Das allerdings ist seit einer Stunde an die [Kellnerin](jo) [Jo](jo) vergeben. Nach einem Armdrücken, das keine gewinnt, richten sich [die drei](clementine+jo+priya) zu dritt ein. [Clementines](clementine) [Vater](walter) [Walter](walter) bezahlt unterdessen das Streichquartett und isst allein die Torte.
- discover clementine hugh "überrascht"
- engaged clementine hugh "Bräutigam"
- wedding! clementine hugh "Hochzeit"
+ cheat hugh clementine "Armen"
- affair brautjungfer hugh "Armen"
+ flee clementine hugh "flüchtet"
- friend clementine priya "Freundin"
- housemate.start clementine+jo priya "zu dritt"
- parent walter clementine "Vater"

== 2
[Clementine](clementine) bewirbt sich in einem Verlag und trifft auf die furchterregende [Lucinda Frost](lucinda), [die](lucinda) Manuskripte grundsätzlich nach der ersten Seite in den Schredder steckt. Weil [sie](clementine) [Lucindas](lucinda) [Hund](hund) [Kissinger](hund) vor einem Fahrradkurier in Sicherheit bringt, bekommt [sie](clementine) den Posten. [Priya](priya) verheimlicht [ihrem](priya) [Bruder](amit) [Amit](amit), dass [sie](priya) das Medizinstudium geschmissen hat und in einem Comicladen arbeitet. [Jo](jo) hat Streit mit [Xavier](xavier), [ihrem](jo) [Chef](xavier) im Diner, [der](xavier) zugleich [ihr](jo) [Exfreund](xavier) ist.
- hire? clementine "bewirbt"
- meet clementine lucinda "trifft"
- rescue clementine hund "Sicherheit"
+ hire clementine lucinda "Posten"
- betray priya amit "verheimlicht"
- sibling amit priya "Bruder"
+ quit.past priya "geschmissen"
- quarrel jo xavier "Streit"
- boss xavier jo "Chef"
- ex jo xavier "Exfreund"

== 3
[Amit](amit) kommt überraschend aus [New Jersey](@newjersey) zu Besuch und will [Priyas](priya) Universität sehen. [Clem](clementine) und [Jo](jo) verkleiden sich als [ihre](priya) Professorinnen, was so lange gut geht, bis ein [Passant](lehrer) auf der Straße zusammenbricht und [Priya](priya) um Hilfe gebeten wird. [Sie](priya) weiß genau, was zu tun ist, und belebt den [Mann](lehrer) wieder. Es ist ausgerechnet [Mr. Abernathy](lehrer), [Amits](amit) alter [Lateinlehrer](lehrer). Beim Abschied sagt der stolze [Bruder](amit), [er](amit) habe [ihr](priya) das ohnehin nie geglaubt, aber nun glaube [er](amit) es.
- travel amit priya "Besuch"
- help? priya lehrer "Hilfe"
- sibling amit priya "Bruder"
- betray clementine+jo amit "verkleiden"
- ill lehrer "zusammenbricht"
+ rescue priya lehrer "belebt"
- advisor.past lehrer amit "Lateinlehrer"
- happy amit "stolze"

== 4
[Jo](jo) gewinnt bei einer Tombola ein Abendessen für zwei und lädt, um [Xavier](xavier) zu ärgern, den erstbesten [Gast](duncan) ein: [Duncan](duncan), einen [Bauinspektor](duncan) mit Krawattennadel. Wider Erwarten amüsiert [sie](jo) sich prächtig. [Hugh](hugh) fängt [Clementine](clementine) vor dem Verlag ab und beteuert, die Sache mit der [Brautjungfer](brautjungfer) habe nichts bedeutet. [Sie](clementine) schüttet [ihm](hugh) Eiskaffee ins Hemd. Der [Barista](barista) [Nils](barista), [der](barista) den Becher gebrüht hat, reicht [ihr](clementine) ungefragt einen neuen, aufs Haus.
- find jo "gewinnt"
+ invite jo duncan "lädt"
- date duncan jo "Abendessen"
- happy jo "amüsiert"
- reconcile? clementine hugh "beteuert"
- affair.past brautjungfer hugh "Sache"
+ attack clementine hugh "schüttet"
- reject clementine hugh "schüttet"
- gift barista clementine "aufs Haus"

== 5
[Walter](walter) verliert nach einer Hüftoperation den Lebensmut und zieht vorübergehend auf das Sofa [seiner](walter) [Tochter](clementine). [Er](walter) reorganisiert die Gewürze, kritisiert [Jos](jo) Ausschnitt und gewinnt gegen [Priya](priya) im Schach, aber erst beim Spaziergang mit [Kissinger](hund) lebt [er](walter) auf. [Lucinda](lucinda), [die](lucinda) [ihren](lucinda) [Hund](hund) vermisst, folgt den [beiden](hund+walter) in den Park, um [Walter](walter) zur Rede zu stellen. [Sie](lucinda) bleibt bis zur Dämmerung. [Clementine](clementine) beobachtet mit Grausen, wie [ihre](clementine) [Chefin](lucinda) [ihrem](clementine) [Vater](walter) den Schal bindet.
- treat walter "Hüftoperation"
- sad walter "Lebensmut"
- move walter clementine "zieht"
- parent walter clementine "Tochter"
- find walter "gewinnt"
- recover walter "lebt"
- lose lucinda hund "vermisst"
+ meet lucinda walter "Rede"
- boss lucinda clementine "Chefin"
+ flirt lucinda walter "bindet"
- sad clementine "Grausen"

== 6
[Xavier](xavier), von Eifersucht geplagt, meldet bei der Baubehörde falsche Mängel an, damit [Duncan](duncan) keine Zeit für [Jo](jo) findet. Der [Inspektor](duncan) erscheint pflichtbewusst im Diner und schließt den Laden. [Jo](jo) steht auf der Straße und gibt [beiden](duncan+xavier) die Schuld. Unterdessen zeichnet [Priya](priya) nachts einen Comic über drei Untermieterinnen, den [Nils](barista) zufällig am Tresen findet. [Clementine](clementine) legt ihn [Frost](lucinda) unter falschem Titel vor. Die [Verlegerin](lucinda) liest die erste Seite, dann die zweite.
- jealous xavier duncan "Eifersucht"
+ betray xavier duncan "falsche Mängel"
- investigate duncan xavier "erscheint"
- quit jo "auf der Straße"
- accuse jo duncan+xavier "Schuld"
- create priya "zeichnet"
- find barista "findet"#2
- help clementine priya "legt"

== 7
[Jos](jo) [Mutter](carla) [Carla](carla) wird nach neun Jahren vorzeitig aus dem Gefängnis entlassen und steht mit einem Käsekuchen vor der Tür. [Jo](jo), [die](jo) allen erzählt hat, [sie](jo) sei Waise, schlägt [ihr](carla) dieselbe vor der Nase zu. [Walter](walter) bittet die [Frau](carla) trotzdem herein. In der Nacht hören die [Mitbewohnerinnen](clementine+jo+priya), wie [Carla](carla) im Flur leise den Schwur wiederholt, nie mehr etwas zu nehmen, das [ihr](carla) nicht gehört. Am Morgen fehlt [Clementines](clementine) Verlobungsring, und niemand spricht aus, was [alle drei](clementine+jo+priya) denken.
- parent carla jo "Mutter"
- arrest.past _ carla "Gefängnis"
+ return carla jo "steht"
- betray.past jo "Waise"
+ reject jo carla "Nase"
- invite walter carla "bittet"
- housemate clementine+jo priya "Mitbewohnerinnen"
- lose clementine "fehlt"
- steal? carla clementine "denken"

== 8
Den Ring hat nicht [Carla](carla) gestohlen, sondern [Clementine](clementine) selbst im Schlaf versetzt, und zwar in den Gefrierschrank. [Jo](jo) bittet [ihre](jo) [Mutter](carla) kleinlaut um Entschuldigung und erfährt, wofür [sie](carla) wirklich gesessen hat: [Carla](carla) hatte die Tat [ihres](carla) [Mannes](vater) auf sich genommen. [Hugh](hugh) kündigt derweil an, die [Brautjungfer](brautjungfer) zu heiraten, und schickt eine Einladung mit Goldrand. [Nils](barista) bietet [Clem](clementine) an, [sie](clementine) zu begleiten. [Sie](clementine) küsst [ihn](barista) zwischen zwei Milchkannen und sagt, das sei noch keine Antwort.
- steal! carla clementine "gestohlen"
- find clementine "Gefrierschrank"
+ reconcile? carla jo "Entschuldigung"
- parent carla jo "Mutter"
- discover jo carla "erfährt"
- arrest.past _ carla "gesessen"
- help.past carla vater "auf sich genommen"
- married carla vater "Mannes"
- wedding? brautjungfer hugh "heiraten"
- invite hugh clementine "Einladung"
- help? barista clementine "begleiten"
+ kiss barista clementine "küsst"

== 9
[Clementine](clementine) nimmt [Nils](barista) zu der Trauung mit und begegnet in der Sakristei, wo sonst, einer weinenden [Braut](brautjungfer): [Hugh](hugh) ist mit der Organistin auf und davon. Die beiden einst [Verfeindeten](brautjungfer+clementine) leeren gemeinsam den Messwein. [Lucinda](lucinda) macht [Walter](walter) auf der Fähre nach [Staten Island](@statenisland) einen Heiratsantrag, den [er](walter) für einen Scherz hält. Tödlich gekränkt setzt [sie](lucinda) anderntags [seine](walter) [Tochter](clementine) vor die Tür. [Priyas](priya) Comic erscheint, aber auf dem Umschlag steht der Name Lucinda Frost.
- travel barista+clementine "Trauung"
- sad brautjungfer hugh "weinenden"
- cheat hugh brautjungfer "Organistin"
+ breakup hugh brautjungfer "davon"
- enemy.past brautjungfer clementine "Verfeindeten"
- reconcile brautjungfer clementine "gemeinsam"
- travel lucinda+walter "Fähre" @statenisland
+ propose lucinda walter "Heiratsantrag"
- sad lucinda walter "gekränkt"
- parent walter clementine "Tochter"
- quit clementine lucinda "Tür"
- create priya "erscheint"
- steal lucinda priya "Umschlag"

== 10
[Amit](amit) erfährt aus einer Buchhandlung, dass [seine](amit) [Schwester](priya) seit zwei Jahren keine Vorlesung besucht hat. Nach einem Wortwechsel, der die Nachbarn auf den Balkon lockt, liest [er](amit) den Comic in der U-Bahn, verpasst vier Haltestellen und ruft einen Anwalt an, um den Diebstahl anzufechten. [Jo](jo) und [Carla](carla) eröffnen mit [Xavier](xavier) das Diner wieder; [Duncan](duncan) erteilt die Genehmigung, obwohl [Jo](jo) [ihm](duncan) soeben den Laufpass gegeben hat. [Walter](walter) begreift zu spät, dass [Lucinda](lucinda) es ernst gemeint hat.
+ discover amit priya "erfährt"
- sibling amit priya "Schwester"
- quarrel amit priya "Wortwechsel"
- accuse? amit lucinda "anzufechten"
- steal.past lucinda priya "Diebstahl"
- create carla+jo+xavier "eröffnen"
- help duncan carla+jo+xavier "Genehmigung"
+ breakup jo duncan "Laufpass"
- discover walter lucinda "begreift"

== 11
Bei der Anhörung sagt überraschend [Kissinger](hund) aus: Der [Hund](hund) apportiert dem Schlichter das zerbissene Originalmanuskript mit [Priyas](priya) Unterschrift. [Lucinda](lucinda) streckt die Waffen und bietet einen Vertrag über fünf Bände an. Auf dem Flur wartet [Walter](walter), im Anzug von [seiner](walter) ersten Hochzeit. Bevor [er](walter) zu Wort kommt, gibt die [Verlegerin](lucinda) [ihm](walter) einen Korb, und bevor der Fahrstuhl schließt, nimmt [sie](lucinda) ihn zurück. [Nils](barista) eröffnet [Clementine](clementine), dass [sein](barista) Visum abläuft.
- help hund priya "apportiert"
+ hire? priya lucinda "Vertrag"
- wedding.past _ walter "ersten Hochzeit"
- reject lucinda walter "Korb"
+ reconcile lucinda walter "zurück"
- reveal barista clementine "eröffnet"

== 12
Um [Nils](barista) das Bleiben zu ermöglichen, schlägt [Jo](jo) eine Scheinehe vor, stellt sich selbst zur Verfügung und verliest vor dem Beamten einen Lebenslauf, in dem kein Wort stimmt. [Clementine](clementine) hält es bis zur Frage nach Einwänden aus und springt dann auf. [Sie](clementine) liebe den [Mann](barista), ruft [sie](clementine), und wolle nicht, dass [er](barista) [ihre](clementine) [Mitbewohnerin](jo) heirate. [Xavier](xavier), der [Trauzeuge](xavier), seufzt erleichtert, denn auch [er](xavier) hängt noch an [seiner](xavier) [Ex](jo). Nebenan werden gerade [Walter](walter) und [Lucinda](lucinda) getraut. Getränke gibt es für alle zusammen.
- help? jo barista "ermöglichen"
- wedding? barista jo "Scheinehe"
- betray jo _ "kein Wort stimmt"
+ confess clementine barista "springt"
- love clementine barista "liebe"
- housemate clementine jo "Mitbewohnerin"
- advisor xavier jo "Trauzeuge"
- happy xavier "erleichtert"
- love xavier jo "hängt"
- ex jo xavier "Ex"
+ wedding lucinda walter "getraut"
