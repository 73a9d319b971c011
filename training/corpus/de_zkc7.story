%series Unter Segeln und Zeugen
%lang de
%genre historical sea adventure, Ostend 1718, encyclopaedia plot summaries in long sentences
%cast corneel | Kapitän Corneel de Wael; Corneel; de Wael | m
%cast joris | Joris Rast; Joris; Rast | m
%cast balthus | Balthus | m
%cast griet | Griet de Wael; Griet | f
%cast aleid | Aleid Rast; Aleid | f
%cast yamina | Yamina | f
%cast esteban | Don Esteban; Esteban | m
%cast pfaff | Pater Klemens; Klemens | m
%cast koch | Krug | m
%cast moos | Moos | m
%cast richter | - | m
%cast amme | - | f
%cast yvater | - | m
%cast bub | Pier | m

== 1
Die Brigg [Goede Hoop](*hoop) läuft aus, an Bord [Kapitän Corneel de Wael](corneel), [sein](corneel) [Steuermann](joris) [Joris Rast](joris), mit [dem](joris) [er](corneel) schon als Knabe Möweneier stahl, und der [Schiffsjunge](moos) [Moos](moos), von [dem](moos) keiner weiß, wessen Kind [er](moos) ist. Am Kai winken [Griet](griet), die [Frau](griet) des [Kapitäns](corneel), und [Aleid](aleid), die jüngere [Schwester](aleid) des [Steuermanns](joris), [die](aleid) in [Griets](griet) Haus die Wäsche macht. Kaum ist das Segel hinter der Mole verschwunden, geht die [Hausherrin](griet) zu [Balthus](balthus), dem [Reeder](balthus), und kommt erst am Morgen wieder. Die [Magd](aleid) bügelt die ganze Nacht und schweigt.
- travel corneel+joris+moos "läuft aus"
- boss corneel joris "Steuermann"
- boss corneel moos "Schiffsjunge"
- friend corneel joris "Knabe"
- married corneel griet "Frau"
- sibling aleid joris "Schwester"
- boss griet aleid "Wäsche"
+ affair balthus griet "am Morgen"
- cheat griet corneel "am Morgen"
- discover aleid griet "bügelt"
- reveal! aleid "schweigt"

== 2
Vor [Madeira](@madeira) wird die Brigg von [Don Esteban](esteban) geentert, einem [Kaperer](esteban) mit feinen Manieren, [der](esteban) dem [Kapitän](corneel) beim Wein die Wahl lässt, ob [er](corneel) [ihm](esteban) die Ladung oder den [Steuermann](joris) überlassen möchte. [De Wael](corneel) behält das Tuch. Wütend und ungläubig sieht [Joris](joris) den [Mann](corneel), [den](corneel) [er](joris) für [seinen](joris) Bruder gehalten hätte, ohne Gruß davonsegeln. Im Bauch des Spaniers liegt auch [Yamina](yamina), eine [Kaufmannstochter](yamina) aus [Algier](@algier), für [die](yamina) noch niemand Lösegeld gezahlt hat. [Sie](yamina) teilt mit [ihm](joris) die letzte Dattel.
+ attack esteban corneel "geentert"
+ betray corneel joris "behält"
- abduct esteban joris "überlassen"
- sad joris corneel "Wütend"
- friend corneel joris "für seinen Bruder"
- abduct.past esteban yamina "Lösegeld"
- meet joris yamina "liegt"
- gift yamina joris "Dattel"

== 3
[Der](corneel), [der](corneel) heimkommt, meldet [den](joris), [der](joris) fehlt, als ertrunken. Die [Schwester](aleid) des angeblich [Toten](joris) trägt Schwarz; [sie](griet), bei [der](griet) [sie](aleid) in Dienst steht, trägt Seide, und zwar die von Madeira. [Balthus](balthus), [der](balthus) bei der Kirche den Hut zieht, ist der [Liebhaber](balthus) der [Dame](griet) und neuerdings der [Gläubiger](balthus) [ihres](griet) [Mannes](corneel). [Letzterer](corneel) ahnt nur das Zweite. Als die [Magd](aleid) [ihn](corneel) beim Nachtmahl fragt, wie denn [ihr](aleid) [Bruder](joris) gestorben sei, fällt [ihm](corneel) der Löffel in die Suppe. „Singend“, sagt [er](corneel). [Joris](joris) hat aber, das weiß [sie](aleid) besser als jeder, nie im Leben gesungen.
- return corneel "heimkommt"
- die! joris "angeblich"
- sad aleid joris "Schwarz"
- sibling aleid joris "Schwester"
- boss griet aleid "Dienst"
- affair balthus griet "Liebhaber"
- married corneel griet "Mannes"
- discover! corneel balthus+griet "ahnt nur"
+ betray corneel aleid "Singend"
- discover aleid corneel "besser"

== 4
[Griet](griet) ist schwanger. [Griet](griet) sagt es [Balthus](balthus). [Balthus](balthus) lacht nicht. Das Kind bekommt später [Corneel](corneel) zu sehen, wenn überhaupt. Im Hafen heißt der [Koch](koch) der Schenke [Krug](koch). [Krug](koch) liebt [Aleid](aleid). [Aleid](aleid) schätzt [Krug](koch), mehr nicht. [Rast](joris) lebt. In [Cádiz](@cadiz) arbeitet [Rast](joris) für [Esteban](esteban). Nachts trifft [Rast](joris) [Yamina](yamina) an Deck. [Yamina](yamina) erzählt, [Rast](joris) hört zu. Einmal küsst [Rast](joris) [Yamina](yamina). Das Meer ist schwarz.
+ pregnant griet balthus "schwanger"
- reveal griet balthus "sagt"
- love koch aleid "liebt"
- friend aleid koch "schätzt"
- love! aleid koch "mehr nicht"
- die! joris "lebt"
- boss esteban joris "arbeitet"
- date joris yamina "trifft"
+ kiss joris yamina "küsst"

== 5
Eine Sturmnacht trennt die Kaperflotte, und [Joris](joris), [Yamina](yamina) und der [Schiffsjunge](moos), [der](moos) freiwillig bei [dem](joris) geblieben war, [den](joris) [er](moos) heimlich für [seinen](moos) Vater hält, rudern in einer Pinasse an Land. Dort pflegt [Pater Klemens](pfaff) die [Halbtoten](joris+moos+yamina) auf. Der [Pater](pfaff) erkennt [Joris](joris), [dem](joris) [er](pfaff) einst die Erstkommunion gab, und weiß aus einem Brief, dass in [Ostende](@ostende) eine Messe für [ihn](joris) gelesen wurde. [Yamina](yamina) kann endlich lachen, [Joris](joris) nicht: [Er](joris) macht sich auf den Heimweg, um dem [Kapitän](corneel) ins Auge zu sehen, und die [Algerierin](yamina) weicht nicht von [seiner](joris) Seite.
+ flee joris+moos+yamina esteban "rudern"
- parent? joris moos "für seinen Vater"
- treat joris+moos+yamina pfaff "pflegt"
- discover pfaff joris "erkennt"
- advisor.past pfaff joris "Erstkommunion"
- happy yamina "lachen"
- travel? joris "Heimweg"
- help yamina joris "weicht nicht"
- couple.start joris yamina "Seite"

== 6
Der [Totgeglaubte](joris) steht in der Tür. Die [Schwester](aleid) sieht [ihn](joris) zuerst und schreit. [Corneel](corneel) sieht [ihn](joris) zuletzt und wird bleich. [Dieser](corneel) will fliehen, doch [jener](joris) ist schneller. [Er](joris) packt [ihn](corneel) an der Kehle, lässt [ihn](corneel) wieder los und sagt, [er](corneel) solle den Rest [seines](corneel) Lebens das Tuch tragen, für das [er](corneel) [ihn](joris) verkauft hat. Die [Hausherrin](griet), [deren](griet) Bauch sich unter der Seide wölbt, bietet dem [Gast](joris) Platz an. „Der [Vater](balthus)“, fragt [er](joris) [sie](griet), „ist das [der](corneel) da oder [der](balthus) da draußen?“ Draußen grüßt der [Reeder](balthus), drinnen geht das Glas zu Bruch.
+ return joris "steht"
- die! joris "Totgeglaubte"
- sibling aleid joris "Schwester"
- sad corneel joris "bleich"
- flee? corneel joris "fliehen"
+ attack joris corneel "Kehle"
- pregnant griet "Bauch"
- invite griet joris "Platz"
- parent? balthus _ "Vater"
- accuse joris corneel "verkauft hat"
- betray.past corneel joris "verkauft"

== 7
Aus Scham zieht [Corneel de Wael](corneel) in die Schenke zu [Krug](koch) und trinkt; [Griet](griet) bezieht mit [Balthus](balthus) [dessen](balthus) Haus am Fischmarkt, was die Stadt drei Wochen lang beschäftigt. [Aleid](aleid) verlässt den Dienst und führt mit [ihrem](aleid) [Bruder](joris) und der [Fremden](yamina) Haushalt. Beim Brotholen wird [Yamina](yamina) als Hexe beschimpft und mit Fischköpfen beworfen, worauf [Joris](joris) [sie](yamina) beim Pfarrer als [seine](joris) [Braut](yamina) anmeldet. Die [Algerierin](yamina) hatte [ihn](joris) noch gar nicht gefragt, ob [sie](yamina) wolle. [Sie](yamina) will. [Moos](moos) trägt die Ringe.
- move corneel koch "zieht"
- sad corneel "Scham"
+ couple.start balthus griet "bezieht"
- quit aleid "verlässt"
- housemate.start aleid joris+yamina "Haushalt"
- sibling aleid joris "Bruder"
- attack _ yamina "beworfen"
+ engaged.start joris yamina "Braut"

== 8
[Krug](koch) findet in [seinem](koch) Keller einen Vertrag, nach dem der [Reeder](balthus) schon vor der Ausfahrt an [Don Esteban](esteban) schrieb, wann und wo die [Goede Hoop](*hoop) vorüberkäme: [Balthus](balthus) hatte sie selbst verraten, um den [Gatten](corneel) [seiner](balthus) [Geliebten](griet) loszuwerden. Mit dem Papier in der Hand stürmt [Corneel](corneel) ins Haus am Fischmarkt. Weil aber nicht [Balthus](balthus) öffnet, sondern die [Hochschwangere](griet), senkt [er](corneel) das Messer. Die [Frau](griet), [die](griet) [ihn](corneel) betrogen hat, liest die Zeilen, geht zur Truhe, nimmt einen Umschlag heraus und überreicht [ihm](corneel) Briefe, die noch viel mehr beweisen.
+ discover koch balthus "findet"
- betray.past balthus corneel "verraten"
- affair balthus griet "Geliebten"
- married corneel griet "Gatten"
- attack? corneel balthus "stürmt"
- pregnant griet balthus "Hochschwangere"
- attack! corneel griet "senkt"
- cheat.past griet corneel "betrogen"
+ help griet corneel "überreicht"
- betray griet balthus "überreicht"

== 9
[Zwei](corneel+joris), [die](corneel+joris) sich nie verziehen haben, stehen nebeneinander vor dem [Richter](richter). Den [Steuermann](joris) hat [er](richter) als Zeugen geladen, den [Kapitän](corneel) als Angeklagten. Jeder weiß, dass der [eine](corneel) den [anderen](joris) verkaufte. [Er](joris) sagt trotzdem für [ihn](corneel) aus: Verraten habe [sie beide](corneel+joris) der [Dritte](balthus), [der](balthus) da in der ersten Reihe sitzt und sich Luft zufächelt. Der [Richter](richter) lässt [diesen](balthus) noch im Saal festnehmen. Auf der Treppe bleibt [er](corneel) stehen und wartet auf [ihn](joris). „[Ich](corneel) habe [dir](joris) Tuch gestohlen“, sagt der [Freigesprochene](corneel). „Nein“, sagt der [Zeuge](joris), „Jahre.“ Und reicht [ihm](corneel) dann doch die Hand.
- enemy corneel joris "nie verziehen"
- betray.past corneel joris "verkaufte"
- help joris corneel "sagt trotzdem"
- accuse _ corneel "Angeklagten"
- accuse joris balthus "Verraten"
- betray.past balthus corneel+joris "Verraten"
+ arrest richter balthus "festnehmen"
- steal.past corneel joris "gestohlen"
+ reconcile corneel joris "Hand"

== 10
[Griet](griet) bringt ein [Kind](bub) zur Welt und nennt [es](bub) [Pier](bub), weil der Name niemandem gehört. Die [Amme](amme) trägt [ihn](bub) zu [Corneel](corneel) in die Schenke, [der](corneel) mit dem [Säugling](bub) nicht verwandt ist und [ihn](bub) dennoch bis zum Abend wiegt. In [seiner](balthus) Zelle hat [Balthus](balthus) Besuch: [Don Esteban](esteban) verlangt die Hälfte, die man [ihm](esteban) schuldig blieb, und drückt, da der [Reeder](balthus) keine hat, so lange zu, bis auch das keine Rolle mehr spielt. [Klemens](pfaff), [der](pfaff) den Gefangenen die Beichte abnimmt, kommt zu spät. [Aleid](aleid) trägt ein weißes Kleid: [Krug](koch) hat [sie](aleid) dreimal gefragt, und beim dritten Mal nickte [sie](aleid).
+ birth griet bub "zur Welt"
- kin! bub corneel "nicht verwandt"
- help corneel bub "wiegt"
- threaten esteban balthus "verlangt"
+ kill esteban balthus "drückt"
- propose.past koch aleid "gefragt"
- engaged.start aleid koch "nickte"

== 11
Der Tag, an dem [Aleid](aleid) und [Krug](koch) sich trauen lassen, ist zugleich der, an dem [Joris](joris) [seine](joris) [Braut](yamina) verliert: [Yaminas](yamina) [Vater](yvater) hat endlich Lösegeld geschickt, an [Don Esteban](esteban), und [dieser](esteban) bringt [sie](yamina) bei Nacht auf [sein](esteban) Schiff, weil man mit einer bezahlten Ware keine Scherze macht. Ohne die Hochzeitsgäste zu fragen, springt [Corneel](corneel) in die Barkasse. [Er](corneel) steuert, [Joris](joris) rudert, und [Moos](moos), [der](moos) einen Fisch ausnehmen wollte, hat zufällig das richtige Messer dabei. Nach einem Streifschuss, der den [Kapitän](corneel) das linke Ohr kostet, steht die [Algerierin](yamina) wieder auf flämischen Planken.
+ wedding aleid koch "trauen"
- engaged joris yamina "Braut"
- parent yvater yamina "Vater"
- help yvater yamina "Lösegeld"
- abduct esteban yamina "bei Nacht"
- help corneel joris "springt"
- injure corneel "Ohr"
+ rescue corneel+joris+moos yamina "wieder"

== 12
Das Schiff hat einen neuen Namen und einen neuen [Kapitän](joris): [Joris](joris) fährt es, [Corneel](corneel), einohrig und trocken, steht bei [ihm](joris) am Ruder. [Griet](griet), [die](griet) den [einen](balthus) begraben und den [anderen](corneel) verlassen hat, wohnt mit [Pier](bub) über der Schenke und bringt [Krug](koch) das Kochen bei. [Moos](moos) hat erfahren, dass der [Pater](pfaff) [sein](moos) [Vater](pfaff) ist, und nennt [ihn](pfaff) trotzdem Pater. In [Algier](@algier) hält [Yamina](yamina) bei [ihrem](yamina) [Vater](yvater) um die Erlaubnis an, [Joris](joris) behalten zu dürfen. Die Antwort kommt mit einer Taube.
- hire joris "Kapitän"
- boss joris corneel "Ruder"
- colleague corneel joris "Ruder"
- neighbour griet koch "über der Schenke"
- advisor griet koch "bringt"
- discover moos pfaff "erfahren"
+ parent pfaff moos "Vater"
- wedding? joris yamina "behalten"
- die.past balthus "begraben"
- breakup.past griet corneel "verlassen"
- parent yvater yamina "Vater"#2
