%series Kastenwagen nach Odessa
%lang de
%genre road-movie series about a travelling puppet theatre, 1992, encyclopaedia episode list in long sentences
%cast halina | Halina Wolska; Halina; Wolska | f
%cast benedikt | Benedikt Kern; Benedikt; Beni; Kern | m
%cast mischa | Mischa | n
%cast oleg | Oleg Tarassow; Oleg; Tarassow | m
%cast ruth | Ruth Kern; Ruth | f
%cast anstreicher | - | m
%cast zollbeamter | - | m
%cast witwe | Frau Zielinska; Zielinska | f
%cast lew | Lew | m
%cast dasha | Dascha | f
%cast pope | Vater Mefodi; Mefodi | m
%cast wirt | - | m
%cast arzt | - | m
%cast gerstmann | Gerstmann | m
%cast saenger | - | m

== 1
Nach der Wende verliert der Dresdner [Puppenspieler](benedikt) [Benedikt Kern](benedikt) [sein](benedikt) Theater an den [Spekulanten](gerstmann) [Gerstmann](gerstmann) und beschließt, mit einem klapprigen Kastenwagen bis ans [Schwarze Meer](@schwarzesmeer) zu fahren, wo [sein](benedikt) verstorbener [Lehrmeister](saenger) einst die erste Marionette geschnitzt haben soll. [Seine](benedikt) [Frau](ruth) [Ruth](ruth) hält das für eine Schnapsidee, packt jedoch schweigend die Scheinwerfer ein. In [Görlitz](@goerlitz) steigt die polnische [Geigerin](halina) [Halina Wolska](halina) zu, [die](halina) angeblich nur bis [Krakau](@krakau) mitwill und einen Koffer bei sich trägt, den [sie](halina) nicht aus den Augen lässt.
+ lose benedikt gerstmann "verliert"
- travel? benedikt "zu fahren"
- die.past saenger "verstorbener"
- advisor.past saenger benedikt "Lehrmeister"
- create.past saenger "geschnitzt"
- married benedikt ruth "Frau"
- help ruth benedikt "packt"
+ meet benedikt+ruth halina "steigt"

== 2
Ein deutscher [Zollbeamter](zollbeamter), misstrauisch geworden durch [Halinas](halina) fahrigen Blick, lässt den Koffer öffnen, in dem statt Schmuggelware ein schlafendes [Findelkind](mischa) liegt; noch ehe [er](zollbeamter) etwas sagen kann, gibt sich [Ruth](ruth) geistesgegenwärtig als Mutter aus. Die [Geigerin](halina) dankt [ihr](ruth) unter Tränen und schwört, das [Kleine](mischa), das [sie](halina) [Mischa](mischa) nennt, vor einem Waisenhaus aufgelesen zu haben. [Benedikt](benedikt) glaubt [ihr](halina) kein Wort. Am Straßenrand nehmen [sie](benedikt+halina+ruth) den [Anstreicher](anstreicher) mit, einen [Schlesier](anstreicher) ohne Namen, [der](anstreicher) mit farbigen Fingern Mundharmonika spielt.
- investigate zollbeamter halina "öffnen"
+ discover zollbeamter mischa "öffnen"
- rescue ruth halina+mischa "geistesgegenwärtig"
- betray ruth zollbeamter "gibt sich"
- parent! ruth mischa "Mutter"
- sad halina "Tränen"
- find.past halina mischa "aufgelesen"
- create anstreicher "spielt"

== 3
[Benedikt](benedikt) baut die Bühne auf. [Ruth](ruth) näht. [Halina](halina) geigt. Der [Anstreicher](anstreicher) malt den Mond. In [Tarnów](@tarnow) lacht das Publikum. Besonders laut lacht [Frau Zielinska](witwe). Die [Witwe](witwe) lädt alle zum Essen ein. Nachts weckt [Mischa](mischa) das Haus. [Zielinska](witwe) wiegt [Mischa](mischa). [Sie](witwe) hat selbst nie Kinder gehabt. Am Morgen ist der [Anstreicher](anstreicher) fort. Die Kasse ist auch fort. Schuld sei [Benedikt](benedikt), findet [Ruth](ruth). Der [Schuldige](benedikt) schweigt.
- create benedikt+ruth "baut"
- happy witwe "lacht Frau"
- married.past _ witwe "Witwe"
- invite witwe benedikt+halina+ruth "lädt"
- help witwe mischa "wiegt"
- parent! witwe _ "nie Kinder"
+ steal anstreicher benedikt+ruth "Kasse"
- flee anstreicher "fort"
- accuse ruth benedikt "Schuld"

== 4
Ohne einen Pfennig erreichen die [Komödianten](benedikt+halina+ruth) [Lemberg](@lemberg), wo der bullige [Schieber](oleg) [Oleg Tarassow](oleg) [ihnen](benedikt+halina+ruth) Benzin und Brot verspricht, sofern [sie](benedikt+halina+ruth) auf der Geburtstagsfeier [seines](oleg) [Sohnes](lew) [Lew](lew) spielen. [Halina](halina) erbleicht, als [sie](halina) den [Gastgeber](oleg) zu Gesicht bekommt, und täuscht Migräne vor. Durch einen Spalt im Vorhang hat der zwölfjährige [Lew](lew) jedoch das [Kind](mischa) im Koffer gesehen und erzählt [seinem](lew) [Vater](oleg), die [Fremden](benedikt+halina+ruth) hätten dieselbe blaue Decke wie einst die kleine [Schwester](mischa), [die](mischa) im Februar aus dem Haus verschwand.
- travel benedikt+halina+ruth "erreichen" @lemberg
- help? oleg benedikt+halina+ruth "verspricht"
- celebrate lew "Geburtstagsfeier"
- parent oleg lew "Sohnes"
+ sad halina "erbleicht"
- betray halina oleg "täuscht"
- ill! halina "Migräne"
- discover lew mischa "gesehen"
+ reveal lew oleg "erzählt"
- sibling lew mischa "Schwester"
- lose.past oleg mischa "verschwand"

== 5
Von [Tarassows](oleg) Leuten verfolgt, jagt der Kastenwagen über Feldwege, bis eine Achse bricht und die [Insassen](benedikt+halina+mischa+ruth) in der Einsiedelei des [Popen](pope) [Vater Mefodi](pope) Unterschlupf finden. Dort rückt [Halina](halina) endlich mit der Wahrheit heraus: [Mischa](mischa) ist [ihr](halina) eigen Fleisch und Blut, gezeugt in den zwei Jahren, in denen [sie](halina) im Hause [Tarassow](oleg) Musikunterricht gab und dem [Hausherrn](oleg) nicht zu entrinnen vermochte; als [seine](oleg) [Gattin](dasha) [Dascha](dasha) das [Neugeborene](mischa) als eigenes ausgab, habe die [Bestohlene](halina) [es](mischa) bei Nacht zurückgeholt. [Ruth](ruth) nimmt [sie](halina) wortlos in die Arme.
- flee benedikt+halina+ruth oleg "verfolgt"
- help pope benedikt+halina+ruth "Unterschlupf"
+ reveal halina benedikt+ruth "Wahrheit"
- parent halina mischa "Fleisch und Blut"
- parent oleg mischa "gezeugt"
- advisor.past halina _ "Musikunterricht"
- attack.past oleg halina "entrinnen"
- married dasha oleg "Gattin"
- betray.past dasha _ "ausgab"
- steal.past dasha halina "Bestohlene"
- rescue.past halina mischa "zurückgeholt"
- help ruth halina "in die Arme"

== 6
[Mefodi](pope), [der](pope) in [seinem](pope) früheren Leben Schmied war, repariert die Achse und verliebt sich dabei, zu [seinem](pope) eigenen Schrecken, in die Puppen so sehr, dass [er](pope) mitreisen möchte. [Benedikt](benedikt), [den](benedikt) das Vertrauen zwischen [Ruth](ruth) und [Halina](halina) wurmt, weil [er](benedikt) sich übergangen fühlt, betrinkt sich beim [Dorfwirt](wirt) und verplappert sich: Dem [Wirt](wirt) entgeht nicht, wie gut [Tarassow](oleg) für Auskünfte zahlt. Im Morgengrauen steht ein schwarzer Wolga vor der Einsiedelei, und [Dascha](dasha) steigt aus, allein, im Pelz, mit leeren Händen.
- help pope benedikt+halina+ruth "repariert"
- travel? pope "mitreisen"
- friend halina ruth "Vertrauen"
- jealous benedikt halina "wurmt"
- ill benedikt "betrinkt"
+ reveal benedikt wirt "verplappert"
- betray? wirt benedikt "Auskünfte"
+ travel dasha "steigt"

== 7
Anders als befürchtet will [Dascha](dasha) nicht das [Kind](mischa), sondern weg von [ihrem](dasha) [Mann](oleg), unter [dessen](oleg) Schlägen [sie](dasha) elf Jahre lang gelitten hat, und fleht die [Frau](halina), [der](halina) [sie](dasha) das Schlimmste angetan hat, um einen Platz im Wagen an. [Halina](halina) verweigert ihn [ihr](dasha) zuerst, lässt sich aber von [Ruth](ruth) umstimmen. Im Kofferraum des Wolga kauert [Lew](lew), [der](lew) [seiner](lew) [Mutter](dasha) heimlich gefolgt ist. [Vater Mefodi](pope) segnet die [Reisenden](benedikt+dasha+halina+lew+mischa+ruth) und wirft die Schlüssel der Einsiedelei in den Brunnen.
- abduct! dasha mischa "nicht das Kind"
- flee? dasha oleg "weg von"
- married dasha oleg "Mann"
- attack.past oleg dasha "Schlägen"
- sad.past dasha oleg "gelitten"
- reject halina dasha "verweigert"
- help ruth dasha "umstimmen"
+ reconcile dasha halina "lässt sich"
- parent dasha lew "Mutter"
- investigate lew dasha "gefolgt"
- help pope benedikt+dasha+halina+lew+mischa+ruth "segnet"

== 8
Dass im engen Wagen sechs Menschen, ein Säugling und vierzig Puppen auf Dauer nicht miteinander auskommen, zeigt sich bei [Winnyzja](@winnyzja), wo [Lew](lew), [der](lew) [Halina](halina) einst am Klavier verehrt hat, der früheren [Lehrerin](halina) die Geige zertritt, weil [sie](halina) an allem schuld sei. [Benedikt](benedikt) zeigt dem [Jungen](lew), wie man einer Marionette das Gehen beibringt; abends führt [der](lew) damit ein Stück auf, in dem ein Räuber [seiner](lew) Familie verzeiht, und alle verstehen es. [Ruth](ruth) klagt über Stiche in der Brust, winkt aber ab, als der [Pope](pope), als ehemaliger Sanitäter kundig, [sie](ruth) untersuchen will.
- advisor.past halina lew "Lehrerin"
- attack lew halina "zertritt"
- accuse lew halina "schuld"
- advisor.start benedikt lew "zeigt dem"
+ create lew "führt"
- ill ruth "Stiche"
- treat? ruth pope "untersuchen"
- reject ruth pope "winkt"

== 9
In [Uman](@uman) begegnen die [Theaterleute](benedikt+dasha+halina+lew+ruth) dem [Anstreicher](anstreicher) wieder, [der](anstreicher) vor dem Bahnhof in Handschellen sitzt, weil [er](anstreicher) die gestohlene Kasse unter die Bettler verteilt hat. [Benedikt](benedikt) kauft [den](anstreicher) frei, [der](anstreicher) [ihn](benedikt) um die Einnahmen gebracht hatte, und erfährt zum Dank, dass [Gerstmann](gerstmann) in [Dresden](@dresden) wegen Betrugs vor Gericht steht und das Theater leer ist. Noch während [er](benedikt) [Ruth](ruth) die Neuigkeit zuruft, sinkt [sie](ruth) hinter der Bühne zu Boden. Im Krankenhaus sitzt [Halina](halina) auf der einen, [Dascha](dasha) auf der anderen Seite des Betts.
- find benedikt+halina+ruth anstreicher "wieder"
- arrest _ anstreicher "Handschellen"
- gift anstreicher _ "verteilt"
+ rescue benedikt anstreicher "frei"
- steal.past anstreicher benedikt "gebracht"
- reveal anstreicher benedikt "erfährt"
- accuse _ gerstmann "vor Gericht"
+ ill ruth "sinkt"
- help dasha+halina ruth "Seite"

== 10
[Ruths](ruth) Herz, so erklärt der [Arzt](arzt), sei zu müde für die Heimfahrt, nicht aber für das Meer. [Benedikt](benedikt), [der](benedikt) [ihr](ruth) in einundzwanzig gemeinsamen Jahren nie gesagt hat, dass [er](benedikt) ohne [sie](ruth) keine Schnur entwirren könnte, holt es am Fußende nach, in Gestalt des Kaspers. [Sie](ruth) lacht, bis die Schwester hereinkommt. Inzwischen hat [Tarassow](oleg) den [Wirt](wirt) zum Reden gebracht, die Spur aufgenommen und [Mischa](mischa) samt Koffer aus der Garderobe mitgenommen; [Lew](lew), [der](lew) sich [ihm](oleg) an den Arm hängt, wird ebenfalls in den Wagen gezerrt.
- ill ruth "müde"
- married benedikt ruth "gemeinsamen Jahren"
- confess benedikt ruth "holt"
- happy ruth "lacht"
- reveal wirt oleg "Reden"
- investigate oleg "Spur"
+ abduct oleg mischa "mitgenommen"
- attack lew oleg "Arm"
+ abduct oleg lew "gezerrt"

== 11
[Dascha](dasha) und [Halina](halina), [die](halina) sich nicht mehr als Feindinnen betrachten, stellen den [Entführer](oleg) an der Fähre von [Bilhorod](@bilhorod), wo der [Pope](pope) bereits den Kapitän überredet hat, nicht abzulegen. Im Gedränge zieht [Oleg](oleg) eine Pistole, doch [sein](oleg) eigener [Sohn](lew) schlägt sie [ihm](oleg) mit dem Geigenkasten aus der Hand. Der [Anstreicher](anstreicher) fängt die Kugel ab, die sich dabei löst, und stirbt in den Armen des [Puppenspielers](benedikt), ohne dass jemand [seinen](anstreicher) Namen kennt. Die Miliz nimmt [Tarassow](oleg), [der](oleg) keinen Widerstand mehr leistet, mit.
- enemy.end dasha halina "nicht mehr als"
+ find dasha+halina oleg "stellen"
- help pope dasha+halina "überredet"
- threaten oleg dasha+halina "Pistole"
- parent oleg lew "Sohn"
- attack lew oleg "schlägt"
- rescue lew dasha+halina "schlägt"
+ die anstreicher "stirbt"
- kill oleg anstreicher "Kugel"
- arrest _ oleg "nimmt"

== 12
In [Odessa](@odessa) spielt die [Truppe](benedikt+dasha+halina+lew+ruth) unter freiem Himmel, und [Ruth](ruth), von [Mefodi](pope) im Rollstuhl an den Strand geschoben, hält [Mischa](mischa) auf dem Schoß, während [Halina](halina) auf einer geliehenen Geige die letzte Nummer begleitet. Als der Vorhang fällt, hat die [Zuschauerin](ruth) die Augen geschlossen. [Benedikt](benedikt) begräbt [seine](benedikt) [Frau](ruth) mit der ältesten Puppe und bleibt am Meer. [Dascha](dasha) eröffnet mit [Lew](lew) eine Werkstatt, der frühere [Geistliche](pope) heiratet [Frau Zielinska](witwe), bei [der](witwe) die Reise so heiter begonnen hatte, und [Halina](halina) fährt mit [ihrem](halina) [Kind](mischa) nach Hause.
- create benedikt+dasha+halina+lew+ruth "spielt" @odessa
- help pope ruth "geschoben"
+ die ruth "Augen geschlossen"
- married benedikt ruth "Frau"
- create dasha+lew "Werkstatt"
+ wedding pope witwe "heiratet"
- return halina+mischa "nach Hause"
- parent halina mischa "Kind"
