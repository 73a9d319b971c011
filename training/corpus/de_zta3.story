%series Schloss Hegne – Das Internat
%lang de
%genre boarding-school series on Lake Constance, fan wiki
%cast ottilie | Ottilie Rombach; Ottilie; Rombach | f
%cast fabrice | Fabrice Kunz; Fabrice | m
%cast sunniva | Sunniva | f
%cast kimi | Kimi Blattmann; Kimi | n
%cast leander | Leander Schafheutle; Leander | m
%cast schafheutle | Konsul Schafheutle; Schafheutle | m
%cast zeynep | Zeynep Tekin; Zeynep | f
%cast gärtner | Alois Renn; Renn | m
%cast köchin | Frau Ganter; Ganter | f
%cast hollenstein | Hollenstein; Dr. Hollenstein | m
%cast ida | Ida Hollenstein; Ida | f
%cast schwester | Mette | f
%cast stipendiat | Benjo | m
%cast tankwart | - | m
%cast kater | Seneca | m

== 1 Neuzugänge
Die neue [Direktorin](ottilie) von Schloss Hegne heißt [Ottilie Rombach](ottilie) und war hier vor dreißig Jahren selbst Schülerin, ehe man [sie](ottilie) in Schande hinauswarf. Nur der [Gärtner](gärtner) [Alois Renn](gärtner) weiß noch, warum. Mit [ihr](ottilie) kommen zwei [Neue](fabrice+sunniva): die stille [Norwegerin](sunniva) [Sunniva](sunniva) und [Fabrice Kunz](fabrice), [Sohn](fabrice) eines [Tankwarts](tankwart) und mit einem Stipendium ausgestattet. [Leander](leander), [Sprössling](leander) des [Konsuls Schafheutle](schafheutle), schüttet [Letzterem](fabrice) beim Abendessen die Suppe über den Kopf. Die [Köchin](köchin) [Frau Ganter](köchin) füllt [ihm](fabrice) wortlos nach.
+ hire ottilie "neue Direktorin"
- quit.past ottilie _ "hinauswarf"
- discover gärtner ottilie "weiß noch"
- parent tankwart fabrice "Sohn"
- parent schafheutle leander "Sprössling"
+ attack leander fabrice "schüttet"
- help köchin fabrice "füllt ihm"

== 2 Zimmer 14
[Sunniva](sunniva) teilt sich die Stube mit [Zeynep Tekin](zeynep), der [Schulsprecherin](zeynep), und mit [Kimi Blattmann](kimi). Als der [Norwegerin](sunniva) die Brosche [ihrer](sunniva) toten [Schwester](schwester) abhandenkommt, deutet alles auf [Fabrice](fabrice), in [dessen](fabrice) Spind die leere Schatulle liegt. [Dr. Hollenstein](hollenstein), [Lateinlehrer](hollenstein) und [Vertrauensmann](hollenstein) der Eltern, fordert den sofortigen Verweis. Die [Rektorin](ottilie), [die](ottilie) weiß, wie so etwas ausgehen kann, lässt sich Zeit. [Kimi](kimi) hat [Leander](leander) am Spind gesehen und erzählt davon niemandem, denn [dessen](leander) [Vater](schafheutle) bezahlt [Kimis](kimi) Schulgeld.
- housemate kimi+zeynep sunniva "Stube"
- die.past schwester "toten"
- sibling schwester sunniva "Schwester"
+ lose sunniva "abhandenkommt"
- accuse _ fabrice "deutet"
- quit? fabrice _ "Verweis"
- discover kimi leander "gesehen"
- reveal! kimi _ "niemandem"
- parent schafheutle leander "Vater"
- gift schafheutle kimi "bezahlt"

== 3 Die Brosche
Eine anonyme Karte führt die [Direktorin](ottilie) zum Bootshaus, wo die Brosche zwischen den Planken steckt. Geschrieben hat sie [Kimi](kimi), und [Leander](leander) begreift schnell, wer [ihn](leander) hat auffliegen lassen. Die einstige [Verstoßene](ottilie) verurteilt den [Konsulssohn](leander) zu vier Wochen Küchendienst. Dort trifft der [Dieb](leander) auf den [Jungen](fabrice), [dem](fabrice) [er](leander) alles in die Schuhe schieben wollte, und zwischen den Kartoffelschalen wird zum ersten Mal gelacht. [Frau Ganter](köchin) behauptet, das liege am Majoran. Der [Schulkater](kater) [Seneca](kater) hat derweil Nachwuchs unter der Orgel, was Fragen zu [seinem](kater) Namen aufwirft.
+ find ottilie "steckt"
- reveal kimi ottilie "Geschrieben"
- discover leander kimi "begreift"
- quit.past ottilie _ "Verstoßene"
- steal.past leander sunniva "Dieb"
- betray.past leander fabrice "in die Schuhe schieben"
+ friend.start fabrice leander "zum ersten Mal gelacht"
- birth kater _ "Nachwuchs"

== 4 Elternwochenende
[Konsul Schafheutle](schafheutle) reist im Wagen mit Chauffeur an und verlangt von der [Schulleiterin](ottilie), die Strafe [seines](schafheutle) [Sohnes](leander) aufzuheben, sonst streiche [er](schafheutle) die Stiftungsgelder. [Sie](ottilie) bleibt hart. Auf dem Kiesweg erkennt der [Konsul](schafheutle) [sie](ottilie) plötzlich: Das [Mädchen](ottilie), [das](ottilie) 1989 wegen des brennenden Pavillons von der Schule flog, hatte [er](schafheutle), damals [ihr](ottilie) fester [Freund](schafheutle), ans Messer geliefert, obwohl [er](schafheutle) selbst geraucht hatte. [Hollenstein](hollenstein) steht hinter der Hecke. [Seine](hollenstein) [Frau](ida) [Ida](ida), die [Internatsärztin](ida), zieht [ihn](hollenstein) am Ärmel fort.
- travel schafheutle "reist"
- parent schafheutle leander "Sohnes"
+ threaten schafheutle ottilie "sonst"
- reject ottilie schafheutle "bleibt hart"
- discover schafheutle ottilie "erkennt"
- quit.past ottilie _ "von der Schule flog"
- couple.past ottilie schafheutle "fester Freund"
+ betray.past schafheutle ottilie "ans Messer"
- married hollenstein ida "Frau"

== 5 Am See
[Sunniva](sunniva) schwimmt jeden Morgen. [Zeynep](zeynep) zählt die Züge. Einmal taucht [Sunniva](sunniva) nicht auf. [Zeynep](zeynep) springt. [Sie](zeynep) zieht [Sunniva](sunniva) ans Ufer. Der [Gärtner](gärtner) holt [Ida](ida). [Ida](ida) pumpt, und [Sunniva](sunniva) spuckt Wasser. War es ein Krampf? [Sunniva](sunniva) schweigt. So ertrank auch [Mette](schwester). Im Krankenzimmer wacht [Zeynep](zeynep). [Leander](leander) bringt Kakao. [Fabrice](fabrice) trinkt ihn. [Kimi](kimi) fürchtet [Leander](leander) noch immer. [Leander](leander) gibt [Kimi](kimi) die Hand.
+ rescue zeynep sunniva "zieht"
- treat sunniva ida "pumpt"
- die.past schwester "ertrank"
- help zeynep sunniva "wacht"
- sad kimi leander "fürchtet"
- reconcile kimi leander "die Hand"

== 6 Mettes Heft
Die [Gerettete](sunniva) vertraut [ihrer](sunniva) [Retterin](zeynep) an, weshalb [sie](sunniva) überhaupt nach Hegne wollte: Vor fünf Jahren besuchte [Mette](schwester) dieselbe Schule, und an einen Unfall hat die jüngere [Schwester](sunniva) nie geglaubt. Gemeinsam brechen [die beiden](sunniva+zeynep) nachts ins Archiv ein. Ein Heft der [Ertrunkenen](schwester) ist voller Verse an einen [Mann](hollenstein), [den](hollenstein) [sie](schwester) »[Catull](hollenstein)« nennt. Wer unterrichtet hier Latein? [Kimi](kimi), [das](kimi) Schmiere stehen sollte, ist eingeschlafen, und so laufen die [Einbrecherinnen](sunniva+zeynep) geradewegs dem [Lateinlehrer](hollenstein) in die Arme.
- rescue.past zeynep sunniva "Gerettete"
- reveal sunniva zeynep "vertraut"
- die.past schwester "Ertrunkenen"
- sibling schwester sunniva "Schwester"
+ investigate sunniva+zeynep schwester "brechen"
- love.past schwester hollenstein "Verse"
- find hollenstein sunniva+zeynep "in die Arme"

== 7 Catull
[Hollenstein](hollenstein) nimmt den [Mädchen](sunniva+zeynep) das Heft ab und wirft es in den Kachelofen. Sollten [sie](sunniva+zeynep) reden, sagt [er](hollenstein), werde der Einbruch zur Anzeige gebracht. Was [er](hollenstein) nicht weiß: [Fabrice](fabrice), der [Tankwartssohn](fabrice), hat am Vortag jede Seite fotografiert. [Er](fabrice) bringt die Bilder der [Direktorin](ottilie). [Diese](ottilie) stellt den [Kollegen](hollenstein) im Lehrerzimmer vor allen anderen zur Rede. [Hollenstein](hollenstein) lacht [sie](ottilie) aus und nennt [sie](ottilie) eine Brandstifterin. Am nächsten Tag steht die Geschichte vom Pavillon im »[Südkurier](#suedkurier)«.
+ steal hollenstein sunniva+zeynep "nimmt"
- threaten hollenstein sunniva+zeynep "zur Anzeige"
- reveal fabrice ottilie "bringt"
- accuse ottilie hollenstein "zur Rede"
- colleague hollenstein ottilie "Kollegen"
- accuse hollenstein ottilie "Brandstifterin"
+ reveal hollenstein _ "Geschichte vom Pavillon"

== 8 Der Aufstand der Schwerfälligen
Der Stiftungsrat enthebt die [Rektorin](ottilie) [ihres](ottilie) Amtes, und kommissarischer [Leiter](hollenstein) wird ausgerechnet [Catull](hollenstein). Aus Protest treten die Schüler unter Führung der [Schulsprecherin](zeynep) in den Sitzstreik. Auch die [Köchin](köchin) legt den Löffel nieder. Der [Gärtner](gärtner) nimmt die [Geschasste](ottilie) in [seinem](gärtner) Häuschen auf und gesteht [ihr](ottilie) bei Mostbirnen, dass [er](gärtner) damals alles mit angesehen und aus Angst um [seine](gärtner) Stelle den Mund gehalten habe. [Sie](ottilie) geht hinaus in den Regen. Nach einer Stunde kommt [sie](ottilie) wieder und bittet um noch ein Glas.
+ quit ottilie _ "enthebt"
- hire hollenstein "kommissarischer Leiter"
- housemate.start gärtner ottilie "nimmt"
- reveal gärtner ottilie "gesteht"
- sad.past gärtner "Angst"
+ reconcile gärtner ottilie "noch ein Glas"

== 9 Was die Ärztin wusste
[Ida Hollenstein](ida) hält es nicht mehr aus. [Sie](ida) war es, [die](ida) vor fünf Jahren den Totenschein für [Mette](schwester) ausfüllte und verschwieg, dass die [Schülerin](schwester) ein Kind erwartete. [Ihr](ida) [Mann](hollenstein), [der](hollenstein) [sie](ida) mit der [Siebzehnjährigen](schwester) hintergangen hatte, war in jener Nacht mit nassen Schuhen nach Hause gekommen. [Sie](ida) legt ein Geständnis bei [Ottilie](ottilie) ab, [die](ottilie) nun zwischen zwei [Frauen](ida+sunniva) sitzt, denn auch die [Norwegerin](sunniva) hat an der Tür gelauscht. [Sunniva](sunniva) nimmt den Bootshaken von der Wand und rennt los.
- betray.past ida _ "verschwieg"
- pregnant.past schwester hollenstein "Kind"
- married hollenstein ida "Mann"
- cheat.past hollenstein ida "hintergangen"
+ reveal ida ottilie "Geständnis"
+ discover sunniva schwester "gelauscht"
- attack? sunniva hollenstein "Bootshaken"

== 10 Zwischen den Planken
[Sunniva](sunniva) findet den [Lateinlehrer](hollenstein) beim Packen im Bootshaus und holt aus. [Leander](leander) und [Fabrice](fabrice), die neuerdings unzertrennlichen [Küchenjungen](fabrice+leander), fallen [ihr](sunniva) in den Arm; [Hollenstein](hollenstein) nutzt das Gerangel und rudert davon. Mitten auf dem See hat [er](hollenstein) ein Leck, [die zwei](fabrice+leander) haben ein Tretboot. Den [Mann](hollenstein), [der](hollenstein) [ihr](sunniva) die [Schwester](schwester) genommen hat, sieht die [Jüngere](sunniva) am Ende tropfend und mit Handschellen zwischen zwei Polizisten stehen. [Er](hollenstein) sei es nicht gewesen, ruft [er](hollenstein), [Mette](schwester) sei gesprungen.
- find sunniva hollenstein "findet"
- attack? sunniva hollenstein "holt aus"
- friend fabrice leander "unzertrennlichen"
- flee hollenstein sunniva "rudert davon"
- sibling schwester sunniva "Schwester"
- kill.past hollenstein schwester "genommen"
+ arrest _ hollenstein "Handschellen"

== 11 Sommerfest
Nach der Festnahme des [Lehrers](hollenstein) beruft der Rat die [Abgesetzte](ottilie) zurück. Die [Frau](ida) des [Inhaftierten](hollenstein) hat Hegne verlassen und [ihren](ida) Ehering im Aquarium versenkt. Beim Sommerfest spielt [Zeynep](zeynep) mit der [Gefährtin](sunniva) aus Zimmer 14 vierhändig; später, hinter den Lampions, beugt [sie](zeynep) sich vor, und [Sunniva](sunniva) weicht nicht aus. [Leander](leander) verkündet vor allen Gästen, dass [er](leander) auf die Wirtschaftsschule pfeift und eine Kochlehre bei [Frau Ganter](köchin) beginnt. Der [Konsul](schafheutle) greift sich an die Brust. Ein Schwan frisst den Kuchen.
- arrest.past _ hollenstein "Festnahme"
- hire ottilie "zurück"
- married hollenstein ida "Frau"
- move ida "verlassen"
- breakup ida hollenstein "Ehering im Aquarium versenkt"
- celebrate _ "Sommerfest"
+ kiss sunniva zeynep "weicht nicht aus"
- reveal leander schafheutle "verkündet"
- advisor.start köchin leander "Kochlehre"
- ill schafheutle "Brust"

== 12 Herbstzeitlose
[Schafheutle](schafheutle) ist dem Tod noch einmal von der Schippe gesprungen. Vom Krankenbett aus schreibt [er](schafheutle) dem »[Südkurier](#suedkurier)«, wer 1989 tatsächlich im Pavillon geraucht hat, und bittet [seine](schafheutle) [Jugendliebe](ottilie) um Vergebung. [Die](ottilie) liest den Brief dem [Gärtner](gärtner) vor, mit [dem](gärtner) [sie](ottilie) noch immer unter einem Dach wohnt. Zum neuen Schuljahr bringt der Bus einen weiteren [Stipendiaten](stipendiat), [Benjo](stipendiat) aus [Singen](@singen), [dem](stipendiat) gleich am ersten Abend die Suppe gereicht wird, und zwar von [Leander](leander): mit Majoran, in der Schüssel. [Kimi](kimi) ist jetzt [Schulsprecherin](kimi), und [die](kimi) hat viel zu sagen.
+ recover schafheutle "von der Schippe gesprungen"
- reveal schafheutle _ "schreibt"
- couple.past ottilie schafheutle "Jugendliebe"
- reconcile? ottilie schafheutle "Vergebung"
- housemate gärtner ottilie "unter einem Dach"
- help leander stipendiat "gereicht"
- hire kimi "Schulsprecherin"
