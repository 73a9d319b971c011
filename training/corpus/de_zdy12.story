%series Welle Nord
%lang de
%genre workplace comedy at a radio station, Flensburg, encyclopaedia episode list
%cast inga | Inga Thomsen; Inga; Thomsen | f
%cast claas | Claas Petersen; Claas; Petersen | m
%cast dilara | Dilara Koç; Dilara; Koç | f
%cast bosse | Bosse | m
%cast kim | Kim | n
%cast gesche | Gesche Petersen; Gesche | f
%cast jasper | Jasper Thomsen; Jasper | m
%cast freund | Rüdiger Freund; Freund | m
%cast lust | Carola Lust; Lust | f
%cast hoerer | - | m
%cast hoerer2 | - | m
%cast ole | Ole | m
%cast pastorin | - | f
%cast thies | Thies | m

== 1 Guten Morgen
[Inga Thomsen](inga) und [Claas Petersen](claas), [die](claas+inga) seit zwölf Jahren gemeinsam die Frühsendung bestreiten und von den Hörern für ein Paar gehalten werden, obwohl jeder von [ihnen](claas+inga) anderweitig gebunden ist, erfahren vom neuen [Intendanten](freund) [Rüdiger Freund](freund), dass [ihnen](claas+inga) eine dritte Stimme beigegeben wird: [Dilara Koç](dilara), sechsundzwanzig, [die](dilara) [Claas](claas), ohne zu wissen, wer [sie](dilara) ist, am Abend zuvor in einer Bar [seine](claas) Nummer auf den Unterarm geschrieben hat. [Sie](dilara) hat sie noch nicht abgewaschen. [Jasper](jasper), [Ingas](inga) [Mann](jasper), hört zu Hause die Sendung und schaltet ab.
- colleague claas inga "gemeinsam"
- couple! claas inga "für ein Paar"
- hire freund "neuen Intendanten"
- boss freund claas+inga "Intendanten"
+ hire dilara freund "beigegeben"
- reveal freund claas+inga "erfahren"
- flirt.past claas dilara "Nummer"
- discover! claas dilara "ohne zu wissen"
- married inga jasper "Mann"

== 2 Ein Lied für Gesche
[Gesche](gesche), mit [der](gesche) [Claas](claas) zwei Töchter, ein Reihenhaus und seit Jahren kaum mehr einen Gedanken teilt, feiert [ihren](gesche) Vierzigsten, zu dem [er](claas) die gesamte Redaktion geladen, das [Geburtstagskind](gesche) aber nicht gefragt hat. [Tontechniker](bosse) [Bosse](bosse), [der](bosse) jeden Musikwunsch [Ingas](inga) errät, ehe [sie](inga) ihn ausspricht, steht dort mit [ihr](inga) in der Speisekammer und bringt kein Wort heraus. [Dilara](dilara) lernt am Buffet die [Gattin](gesche) des [Mannes](claas) kennen, [dessen](claas) Nummer [sie](dilara) trägt, findet [sie](gesche) reizend und bekommt ein schlechtes Gewissen. [Kim](kim), das [Mädchen](kim) für alles, [das](kim) sich diese Anrede verbittet, legt Musik auf.
- married claas gesche "teilt"
- parent claas+gesche _ "Töchter"
- celebrate gesche "Vierzigsten"
- invite claas _ "geladen"
+ love bosse inga "errät"
- meet dilara gesche "kennen"
- sad dilara "schlechtes Gewissen"
- create kim "legt"

== 3 Sturmwarnung
Als ein Orkan die Dänische Straße sperrt, muss das [Trio](claas+dilara+inga) im Funkhaus übernachten, das nur zwei Sofas besitzt; in der Frühe, mit abgestelltem Mikrofon, wie [sie](claas+dilara) glauben, unterhalten sich [Claas](claas) und [Dilara](dilara) darüber, dass das eben nicht hätte geschehen dürfen, und achtzigtausend Menschen hören mit, darunter [Gesche](gesche) beim Brotstreichen. [Bosse](bosse), [der](bosse) am Regler eingeschlafen ist, bietet [seinen](bosse) Rücktritt an, den [Freund](freund) der traumhaften Quoten wegen zurückweist. [Gesche](gesche) erscheint im Bademantel in der Sendung, sagt den Wetterbericht an und dem [Gemahl](claas) die Meinung. [Inga](inga) lacht, bis [sie](inga) sieht, dass [Dilara](dilara) weint.
+ sex claas dilara "das eben"
- cheat claas gesche "nicht hätte geschehen"
+ discover gesche claas+dilara "hören mit"
- quit? bosse "Rücktritt"
- reject freund bosse "zurückweist"
- quarrel claas gesche "Meinung"
- married claas gesche "Gemahl"
- happy inga "lacht"
- sad dilara "weint"

== 4 Kurz und Freund
[Claas](claas) zieht ins Hotel. [Gesche](gesche) behält die Töchter. [Dilara](dilara) meidet [Claas](claas). Die Hörer mögen [Gesche](gesche). [Freund](freund) gibt [Gesche](gesche) eine Sendung. [Gesche](gesche) spricht nun mit Anrufern über Liebe. [Freund](freund) lädt [Gesche](gesche) ins Kino ein. [Gesche](gesche) mag [Freund](freund). [Freund](freund) ist kein Freund langer Filme. [Carola Lust](lust) verklagt den Sender. [Lust](lust) wohnt über dem Studio. [Bosse](bosse) besucht [Lust](lust). [Bosse](bosse) kommt verliebt zurück. [Inga](inga) bemerkt es zuerst.
- breakup claas gesche "Hotel"
- reject dilara claas "meidet"
+ hire gesche freund "gibt"
- invite freund gesche "lädt"
- love gesche freund "mag Freund"
- accuse lust _ "verklagt"
- neighbour _ lust "über dem Studio"
+ love.start bosse lust "verliebt"
- discover inga bosse "bemerkt"

== 5 Anrufer Nummer sieben
Ein [Anrufer](hoerer), [der](hoerer) bei [Gesche](gesche) [seinen](hoerer) Namen nicht nennen will, schildert, dass [er](hoerer) [seine](hoerer) [Frau](inga), [die](inga) jeden Morgen mit einem anderen Mann lache, an diesen verloren zu haben fürchte; [Inga](inga), [die](inga) im Auto zuhört, erkennt an der Art, wie der [Mann](jasper) das Wort »lachen« ausspricht, [ihren](inga) eigenen. [Sie](inga) wendet mitten auf der Förde-Brücke und stellt [Jasper](jasper) zur Rede, [der](jasper) leugnet und den Hörer noch in der Hand hält. Die Aussprache endet im Bett, die Ehe, wie [Inga](inga) in derselben Nacht bei sich denkt, eines Tages auch. [Dilara](dilara) wäscht endlich [ihren](dilara) Arm.
- married hoerer inga "Frau"
- reveal hoerer gesche "schildert"
- sad hoerer "fürchte"
+ discover inga jasper "erkennt"
- married inga jasper "ihren eigenen"
- accuse inga jasper "zur Rede"
- betray jasper inga "leugnet"
- sex inga jasper "Bett"
- breakup? inga jasper "eines Tages"

== 6 Offene Rechnungen
[Claas](claas), [der](claas) im Hotel das Frühstück nicht verträgt, schleicht sich bei [Gesche](gesche) ein, um Marmelade zu holen, und trifft auf [Freund](freund) im Unterhemd, worauf der [Verlassene](claas) den [Vorgesetzten](freund) mit einem Glas Quitte bewirft. [Freund](freund) setzt [ihn](claas) in die Nachtschicht. [Bosse](bosse), mit [Carola Lust](lust) seit drei Wochen selig, entdeckt in [deren](lust) Küche das Kündigungsschreiben, mit welchem [sie](lust) den Sender aus dem Haus zu klagen hofft und in dem die Lautstärken stehen, die [er](bosse) [ihr](lust) arglos genannt hat. [Sie](lust) habe [ihn](bosse) nur aushorchen wollen, ja, gibt [sie](lust) zu, aber das sei am Anfang gewesen.
- steal? claas gesche "Marmelade"
- find claas freund "trifft"
- affair freund gesche "Unterhemd"
- breakup.past gesche claas "Verlassene"
- boss freund claas "Vorgesetzten"
+ attack claas freund "bewirft"
- couple bosse lust "selig"
- discover bosse lust "entdeckt"
+ betray.past lust bosse "aushorchen"
- reveal lust bosse "gibt"

== 7 Nachtschicht
In der Nachtschicht, in der außer Fernfahrern niemand zuhört, wachsen [Claas](claas) und [Kim](kim), vorher einander kaum mehr als Luft, zu Freunden zusammen; [Kim](kim) gesteht zwischen zwei Verkehrsmeldungen, [Dilara](dilara) seit dem ersten Tag anzuhimmeln, und [Petersen](claas), [der](claas) [sie](dilara) selbst nicht aus dem Kopf bekommt, rät heldenhaft zum Angriff. [Dilara](dilara), [die](dilara) nicht schlafen kann, hört [beide](claas+kim). Tags darauf fragt [sie](dilara) [Kim](kim), ob es um zwölf in der Kantine noch Fisch gebe, was nach Auskunft der Episode eine Verabredung ist. Bei [Thomsens](inga+jasper) trifft unterdessen ein Brief aus [Aarhus](@aarhus) ein, von [Jaspers](jasper) unehelichem [Sohn](thies).
+ friend.start claas kim "Freunden"
- reveal kim claas "gesteht"
- love kim dilara "anzuhimmeln"
- love claas dilara "nicht aus dem Kopf"
- help claas kim "rät"
- discover dilara claas+kim "hört"
+ date dilara kim "Verabredung"
- find inga+jasper "Brief"
- parent jasper thies "Sohn"

== 8 Post aus Aarhus
[Thies](thies) ist dreizehn. [Thies](thies) kommt mit dem Bus. [Inga](inga) öffnet [Thies](thies) die Tür. [Inga](inga) wusste nichts von [Thies](thies). [Jasper](jasper) bittet [Inga](inga) um Verzeihung. [Inga](inga) macht [Thies](thies) Pfannkuchen. [Jasper](jasper) bekommt keine. [Bosse](bosse) vermisst [Lust](lust). [Lust](lust) vermisst [Bosse](bosse). Keiner ruft an. [Kim](kim) küsst [Dilara](dilara). [Claas](claas) spielt dazu Schlager. [Gesche](gesche) verlobt sich mit [Freund](freund). [Claas](claas) spielt keine Schlager mehr.
- travel thies "kommt"
- meet inga thies "öffnet"
- discover! inga thies "wusste nichts"
- reconcile? inga jasper "Verzeihung"
- help inga thies "Pfannkuchen"
- love bosse lust "vermisst Lust"
- love lust bosse "vermisst Bosse"
+ kiss dilara kim "küsst"
+ engaged.start freund gesche "verlobt"
- sad claas "keine Schlager"

== 9 Sendeloch
[Inga](inga), [die](inga) über Nacht die Stimme verloren hat, flüstert [Bosse](bosse) ins Ohr, was [er](bosse) für [sie](inga) ansagen soll, wobei [beiden](bosse+inga) auffällt, was der [Tontechniker](bosse) zwei Jahre lang vergeblich hat sagen wollen und was nun, da [sein](bosse) Herz in den vierten Stock umgezogen ist, niemandem mehr nützt. [Jasper](jasper) bezieht mit [Thies](thies), [den](thies) [seine](thies) Mutter nicht zurückhaben will, eine Wohnung am Hafen. [Freund](freund), von [Gesche](gesche) mit der Frage konfrontiert, weshalb [er](freund) schon dreimal vor dem Altar gestanden und dreimal umgekehrt sei, kehrt um. Der Wetterbericht meldet ein Hoch über Skandinavien.
- ill inga "verloren"
- love.past bosse inga "vergeblich"
- love bosse lust "umgezogen"
- breakup inga jasper "bezieht"
- move jasper+thies "Wohnung"
- parent _ thies "Mutter"
- reject _ thies "nicht zurückhaben"
+ breakup freund gesche "kehrt um"

== 10 Unter Nachbarn
[Carola Lust](lust), [die](lust) den Prozess gewonnen hat, zieht am Tag der Urteilsverkündung die Klage zurück und hängt ein Laken aus dem Fenster, auf dem »[Bosse](bosse), [du](bosse) [Esel](bosse)« steht; der so [Gerufene](bosse) läuft die Treppe hinauf, nimmt im zweiten Stock [Kim](kim) und [Dilara](dilara) mit, [die](dilara+kim) sich wegen einer Reise nach [Ankara](@ankara), zu den ahnungslosen Eltern der [Freundin](dilara), gestritten haben, und stellt oben fest, dass [er](bosse) den Schlüssel noch besitzt. [Gesche](gesche) bringt [Claas](claas) die Winterreifen ins Hotel. Es gibt nur einen Stuhl. Beim Abschied verlangt [er](claas) [ihre](gesche) neue Nummer, [sie](gesche) nimmt einen Stift und [seinen](claas) Unterarm.
- find lust "gewonnen"
+ reconcile bosse lust "Laken"
- quarrel dilara kim "gestritten"
- couple dilara kim "Freundin"
- discover! _ dilara "ahnungslosen"
- help gesche claas "Winterreifen"
+ flirt claas gesche "Unterarm"

== 11 Jubiläum
Bei der Feier zum dreißigjährigen Bestehen des Senders, die eine [Pastorin](pastorin) mit einem Segen für Mikrofone eröffnet, hält [Freund](freund) eine Rede, in der [er](freund) sich bei drei Bräuten und einer [vierten](gesche) entschuldigt und den Posten niederlegt; die Nachfolge fällt, zum Erstaunen aller, [Kim](kim) zu. [Ole](ole), der greise [Gründer](ole) der Anstalt und, wie [er](ole) im Rausch verrät, leiblicher [Vater](ole) des [Scheidenden](freund), stirbt kurz darauf friedlich am Buffet. [Inga](inga) und die [Pastorin](pastorin), [die](inga+pastorin) einander beim Wiederbeleben begegnet sind, teilen sich nachher ein Taxi. Was [Dilara](dilara) [ihrer](dilara) [Chefin](kim) zum Einstand ins Ohr sagt, übertönt die Blaskapelle.
- celebrate _ "Feier"
- create freund "Rede"
- reconcile? freund gesche "entschuldigt"
- quit freund "niederlegt"
+ hire kim "Nachfolge"
- reveal ole _ "verrät"
- parent ole freund "Vater"
+ die ole "stirbt"
- meet inga pastorin "begegnet"
- boss kim dilara "Chefin"

== 12 Gute Nacht
In der letzten Sendung, die [Inga](inga) und [Claas](claas) noch einmal allein moderieren, ruft ein [Hörer](hoerer2) an und möchte wissen, weshalb [die beiden](claas+inga) nie geheiratet hätten; [er](claas) antwortet, [sie](inga) sei nicht [sein](claas) Typ, [sie](inga), [sie](inga) habe zu gut zugehört. In Rückblenden und Schnitten wird aufgelöst, wer geblieben ist: [Claas](claas) wohnt wieder bei [Gesche](gesche), unverheiratet auf [deren](gesche) ausdrücklichen Wunsch, [Bosse](bosse) trägt mit [Lust](lust) einen Kinderwagen in den vierten Stock, [Jasper](jasper) lernt Dänisch. Vor dem Funkhaus wartet die [Pastorin](pastorin) mit laufendem Motor. [Inga](inga) küsst [sie](pastorin) bei offenem Fenster und gibt Gas.
- colleague claas inga "noch einmal"
- wedding! claas inga "nie geheiratet"
- love! claas inga "nicht sein Typ"
+ reconcile claas gesche "wieder"
- housemate claas gesche "wohnt"
- married! claas gesche "unverheiratet"
- parent bosse+lust _ "Kinderwagen"
+ kiss inga pastorin "küsst"
