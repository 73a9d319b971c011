%series Das Auge von Sokotra
%lang de
%genre adventure, Aden and Socotra 1902, chapter summaries of a radio serial
%cast henrike | Henrike van Laak; Henrike | f
%cast salim | Salim | m
%cast korthals | Bas Korthals; Korthals | m
%cast ruhwald | Freiherr von Ruhwald; Ruhwald | m
%cast anselmo | Pater Anselmo; Anselmo | m
%cast dodo | Dodo | f
%cast mbali | Mbali | f
%cast joost | Joost van Laak; Joost | m
%cast nahda | Nahda | f
%cast baby | - | m
%cast einaeugiger | Yusr | m
%cast papagei | Admiral | m
%cast sultan | - | m

== 1
[Aden](@aden), im Juni 1902. Die [Kartografin](henrike) [Henrike van Laak](henrike) sucht ein Schiff nach [Sokotra](@sokotra), wo vor zwei Jahren [ihr](henrike) [Bruder](joost) [Joost](joost) verschollen ist. Kein Kapitän will während des Monsuns auslaufen. Da nennt [ihr](henrike) ein [Perlentaucher](salim) den Namen eines [Mannes](korthals), [der](korthals) nichts zu verlieren habe: [Bas Korthals](korthals), Schmuggler. [Sie](henrike) findet [ihn](korthals) unter einem Tisch. [Er](korthals) fordert das Doppelte, [sie](henrike) bietet die Hälfte, und [Mbali](mbali), die [Köchin](mbali) [seines](korthals) Seglers, nimmt [ihr](henrike) das Geld ab, bevor [er](korthals) es vertrinken kann.
- travel? henrike "sucht" @sokotra
- sibling henrike joost "Bruder"
- lose.past henrike joost "verschollen"
- help salim henrike "nennt"
+ find henrike korthals "findet"
- boss korthals mbali "Köchin"
- gift henrike mbali "Geld"

== 2
Kaum hat die [Hanneke](*hanneke) abgelegt, entdeckt [Mbali](mbali) im Reisfass ein etwa zehnjähriges [Mädchen](dodo) mit einem [Papagei](papagei). Über Bord mit [beiden](dodo+papagei), brüllt [Korthals](korthals), [dem](korthals) blinde Passagiere Unglück bringen. [Henrike](henrike) stellt sich vor das [Kind](dodo). [Es](dodo) heiße [Dodo](dodo), erklärt [es](dodo), und der [Vogel](papagei) sei [sein](dodo) [Großvater](papagei). Der [Schmuggler](korthals) lacht wider Willen. Unterdessen dampft aus dem Hafen ein Kanonenboot: [Freiherr von Ruhwald](ruhwald), der [Konsul](ruhwald), hat in der Tasche einen Brief [Joosts](joost), den [dessen](joost) [Schwester](henrike) nie bekommen hat.
- discover mbali dodo+papagei "entdeckt"
- threaten korthals dodo+papagei "Über Bord"
+ help henrike dodo "stellt"
- kin? dodo papagei "Großvater"
- happy korthals "lacht"
- steal.past ruhwald henrike "nie bekommen"
- sibling henrike joost "Schwester"

== 3
Der [Perlentaucher](salim), [der](salim) den Törn als Lotse mitmacht, warnt vor Riffen, vor Haien und vor der [Frau](henrike) am Kartentisch. [Salim](salim) hat [Joost](joost) gekannt; tot, sagt [er](salim) zu [Korthals](korthals), sei [der](joost) besser dran. [Henrike](henrike), [die](henrike) unter Deck jedes Wort verstanden hat, packt den [Lotsen](salim) am Hemd. Bevor [er](salim) [ihr](henrike) antworten kann, kracht der Mast herunter. [Er](salim) stößt [sie](henrike) zur Seite, und der Mast trifft [ihn](salim). „Frag [mich](salim) später“, sagt [er](salim) und verliert das Bewusstsein.
- friend.past joost salim "gekannt"
- reveal salim korthals "sagt er"
- discover henrike salim "jedes Wort"
- attack henrike salim "packt"
+ rescue salim henrike "stößt"
- injure salim "trifft"
- ill salim "Bewusstsein"

== 4
Flaute nach dem Sturm. [Mbali](mbali) schient dem [Bewusstlosen](salim) das Bein, und [Dodo](dodo) liest [ihm](salim) aus einem Kochbuch vor, das [sie](dodo) verkehrt herum hält. Der [Papagei](papagei) ruft „Ruder hart backbord“, bis es jemand befolgt. So entdeckt man eine Sandbank mit einem einsamen [Missionar](anselmo) darauf. [Pater Anselmo](anselmo) will seit elf Tagen von Krabben und Psalmen gelebt haben. [Er](anselmo) segnet die [Köchin](mbali), die [Kartografin](henrike) und das Wasserfass. [Korthals](korthals) segnet [er](anselmo) nicht, denn mit [dem](korthals) hat [er](anselmo) noch eine Rechnung offen.
- treat salim mbali "schient"
- help dodo salim "liest"
+ find _ anselmo "entdeckt"
- enemy anselmo korthals "Rechnung"

== 5
Um eine Glocke geht es, um eine gestohlene. Vor sechs Jahren habe [Korthals](korthals), sagt der [Pater](anselmo), [seiner](anselmo) Kirche in [Mombasa](@mombasa) die Glocke entwendet und eingeschmolzen. Der [Beschuldigte](korthals) bestreitet nur das Einschmelzen. Die Glocke hängt, wie sich zeigt, als Schiffsglocke der [Hanneke](*hanneke) über aller Köpfe. [Anselmo](anselmo) umarmt sie, dann holt [er](anselmo) mit der Faust aus. Zwischen die beiden [Streithähne](anselmo+korthals) tritt [Mbali](mbali) mit einer Pfanne: [Sie](mbali) habe gekocht, und wer jetzt blute, der spüle.
- steal.past korthals anselmo "entwendet"
+ accuse anselmo korthals "sagt"
- reveal! korthals anselmo "bestreitet"
- attack? anselmo korthals "Faust"
- enemy anselmo korthals "Streithähne"
- threaten mbali anselmo+korthals "Pfanne"

== 6
[Salim](salim) ist aufgewacht, und [Henrike](henrike) sitzt schon da. [Er](salim) erzählt, was [er](salim) weiß: [Joost](joost) habe auf [Sokotra](@sokotra) einen Stein gefunden, so groß wie ein Taubenei, den man das Auge nenne, und eine [Frau](nahda), [deren](nahda) Familie ihn hüte. [Er](joost) habe beides gewollt. Der [Konsul](ruhwald) habe [ihm](joost) Leute geschickt, angeblich zum Schutz. Seither wachse auf dem Lagerplatz Gras. Die [Schwester](henrike) des [Verschollenen](joost) hört bis zum Ende zu, geht an Deck und zeichnet die ganze Nacht lang Küstenlinien, die es nicht gibt.
- recover salim "aufgewacht"
+ reveal salim henrike "erzählt"
- find.past joost "gefunden"
- love.past joost nahda "gewollt"
- betray.past ruhwald joost "angeblich"
- sibling henrike joost "Schwester"
- sad henrike "zeichnet"

== 7
Weihrauchbäume, Nebel, Drachenblut: Die Insel ist erreicht. In einem Dorf auf der Hochebene will keiner je einen Holländer gesehen haben. Ziegen schauen zu. [Dodo](dodo) tauscht den Sonnenhut des [Paters](anselmo) gegen eine Flöte, was [dieser](anselmo) für einen Fehler hält, bis die Sonne herauskommt. Am Brunnen steht eine [Weberin](nahda) mit einem [Säugling](baby) auf dem Rücken. [Sie](nahda) blickt [Henrike](henrike) an, lässt den Krug fallen und läuft davon, den Berg hinauf. Blaue Augen hat hier sonst niemand.
- travel henrike "erreicht" @sokotra
- gift dodo _ "tauscht"
+ flee nahda henrike "läuft"

== 8
[Ruhwald](ruhwald) landet mit vierzig Mann. [Er](ruhwald) lässt den [Sultan](sultan) wissen, die [Niederländerin](henrike) sei eine Spionin, und der alte [Herr](sultan), [der](sultan) gern [seine](sultan) Ruhe hätte, stellt [sie](henrike) unter Arrest. [Korthals](korthals) macht sich mit der [Hanneke](*hanneke) aus dem Staub. „Feigling!“, schreit [ihm](korthals) [Dodo](dodo) nach, [die](dodo) mit [Salim](salim) am Strand zurückgeblieben ist. Der [Lahme](salim) nimmt die [Kleine](dodo) auf die Schultern, oder [sie](dodo) [ihn](salim) an die Hand, das ist im Dunkeln nicht zu erkennen.
- travel ruhwald "landet" @sokotra
- accuse ruhwald henrike "Spionin"
+ arrest sultan henrike "Arrest"
- flee korthals "Staub"
- accuse dodo korthals "Feigling"
- help salim dodo "Schultern"

== 9
Im Palast, der eine größere Hütte ist, bekommt die [Gefangene](henrike) Besuch von der [Weberin](nahda). [Nahda](nahda), so heißt [sie](nahda), legt [ihr](henrike) den [Säugling](baby) in den Arm. [Es](baby) sei [ihr](henrike) [Neffe](baby). [Joost](joost) lebe; auf der Flucht vor den Leuten des [Konsuls](ruhwald) sei [er](joost) in die Höhlen von [Hoq](@hoq) gegangen, und jeden Neumond bringe [sie](nahda) [ihm](joost) Brot. [Henrike](henrike) weint in das Wickeltuch. Vor dem Fenster steht ein [Einäugiger](einaeugiger), [der](einaeugiger) für [Ruhwald](ruhwald) lauscht, und spitzt das Ohr.
- reveal nahda henrike "Neffe"
- kin baby henrike "Neffe"
- parent joost+nahda baby "Säugling"
- die! joost "lebe"
- flee.past joost ruhwald "Flucht"
- help nahda joost "Brot"
- sad henrike "weint"
+ discover einaeugiger henrike+nahda "spitzt"

== 10
Der [Spitzel](einaeugiger) meldet alles [seinem](einaeugiger) [Auftraggeber](ruhwald), ausgenommen das Wort „Hoq“. [Er](einaeugiger) stammt selbst aus dem Dorf und ist ein [Vetter](einaeugiger) der [Weberin](nahda). [Ruhwald](ruhwald), [der](ruhwald) die Lücke spürt, lässt [ihn](einaeugiger) peitschen, bis [Anselmo](anselmo) sich dazwischenwirft. Der [Geistliche](anselmo) bekommt drei Hiebe ab und einen Verbündeten dazu: Noch in derselben Nacht öffnet [ihm](anselmo) der [Einäugige](einaeugiger) das Gefängnis der [Kartografin](henrike). [Yusr](einaeugiger) heiße [er](einaeugiger), flüstert [er](einaeugiger), das andere Auge habe [er](einaeugiger) auch dem [Freiherrn](ruhwald) zu verdanken.
- reveal einaeugiger ruhwald "meldet"
- betray einaeugiger ruhwald "ausgenommen"
- boss ruhwald einaeugiger "Auftraggeber"
- friend.start anselmo einaeugiger "Verbündeten"
- kin einaeugiger nahda "Vetter"
- attack ruhwald einaeugiger "peitschen"
- help anselmo einaeugiger "dazwischenwirft"
+ rescue einaeugiger henrike "öffnet"
- injure.past einaeugiger ruhwald "verdanken"

== 11
Fackeln in der Höhle. [Henrike](henrike) ruft den Kosenamen, den nur [sie](henrike) benutzt, und aus der Tiefe antwortet ein [Mann](joost) mit einem Bart bis zum Gürtel. Das [Geschwisterpaar](henrike+joost) hat kaum Zeit, einander zu umarmen. [Ruhwald](ruhwald) ist [ihnen](henrike+joost) gefolgt. [Er](ruhwald) setzt [Dodo](dodo), [die](dodo) [seine](ruhwald) Leute am Strand aufgegriffen haben, die Pistole an die Schläfe und verlangt das Auge. [Joost](joost) wirft es [ihm](ruhwald) zu, ein Stück Flaschenglas, wie der [Konsul](ruhwald) zu spät bemerkt. Da hat der [Papagei](papagei) [ihm](ruhwald) schon in die Nase gebissen.
+ find henrike joost "antwortet"
- sibling henrike joost "Geschwisterpaar"
- abduct ruhwald dodo "aufgegriffen"
- threaten ruhwald dodo "Pistole"
- betray joost ruhwald "Flaschenglas"
- rescue papagei dodo "gebissen"
- attack papagei ruhwald "gebissen"

== 12
Draußen wartet das Kanonenboot, aber es brennt. [Korthals](korthals), der [Feigling](korthals), ist nämlich gar nicht geflohen, [er](korthals) hat nur Anlauf genommen und den Soldaten die Pulverkammer angezündet. Mit der Kirchenglocke lotst [er](korthals) die [Fliehenden](dodo+henrike+joost) durch den Nebel zur Bucht. [Mbali](mbali) zieht [sie](anselmo+dodo+henrike+joost) an Bord, eines nach dem anderen, zuletzt den [Missionar](anselmo), [der](anselmo) unbedingt die Glocke loben will. [Ruhwald](ruhwald) wird vom [Sultan](sultan) eingesperrt, weil [er](ruhwald) zu viel Lärm gemacht hat.
- flee.past! korthals "nicht geflohen"
- attack korthals _ "angezündet"
+ rescue korthals dodo+henrike+joost "lotst"
- help mbali anselmo+dodo+henrike+joost "zieht"
- arrest sultan ruhwald "eingesperrt"

== 13
[Joost](joost) bleibt. [Er](joost) habe hier [Frau](nahda), [Kind](baby) und einen Stein, den es nicht gibt, sagt [er](joost) zu [seiner](joost) [Schwester](henrike), und [sie](henrike) möge auf [ihrer](henrike) Karte bitte ein Loch lassen. [Henrike](henrike) lässt es. [Salim](salim), mit steifem Bein für Perlen nicht mehr zu gebrauchen, lernt bei [ihr](henrike) das Zeichnen. Der [Pater](anselmo) taucht die Nase des [Papageis](papagei) ins Weihwasser. Und [Dodo](dodo) bekommt von [Korthals](korthals), was [er](korthals) noch nie jemandem gegeben hat: einen Nachnamen, vorläufig den [seinen](korthals).
- married joost nahda "Frau"
- parent joost baby "Kind"
- sibling henrike joost "Schwester"
- advisor.start henrike salim "lernt"
+ parent.start korthals dodo "Nachnamen"
