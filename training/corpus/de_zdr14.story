%series Bestens betreut
%lang de
%genre sitcom about a wedding agency of divorced people, Zurich, witty blurbs
%cast regula | Regula Zumsteg; Regula; Zumsteg | f
%cast beat | Beat Zumsteg; Beat | m
%cast farah | Farah Nazari; Farah | f
%cast luis | Luis; Luis Pereira | m
%cast vreni | Vreni | f
%cast chaim | Chaim Rosenblatt; Chaim | m
%cast tina | Tina Moser; Tina | f
%cast pascal | Pascal | m
%cast graefin | Gräfin Wyss; Wyss | f
%cast pudel | Napoleon | m
%cast taschendieb | - | m
%cast pflegerin | - | f
%cast brautjungfer | - | f
%cast arzt | - | m
%cast standesbeamter | - | m

== 1
[Regula](regula) und [Beat Zumsteg](beat) richten anderen die Hochzeit aus und sind selbst frisch auseinander, rechtskräftig seit Dienstag um zehn. Die Firma gehört zur Hälfte [ihr](regula), zur Hälfte [ihm](beat), der [Hund](pudel) leider auch. Am Mittwoch meldet sich die reichste [Kundin](graefin) [ihrer](beat+regula) Laufbahn, [Gräfin Wyss](graefin), sechsundsiebzig, und verlangt die Trauung des Jahrhunderts, ausgerichtet vom glücklichsten Ehepaar [Zürichs](@zuerich). [Beat](beat) greift nach der Hand [seiner](beat) [Verflossenen](regula) und lächelt. [Regula](regula) lächelt mit, während [ihr](regula) Absatz sich langsam in [seinen](beat) Schuh bohrt. [Mitarbeiterin](farah) [Farah](farah) hält die Luft an. Nur [Napoleon](pudel), der [Pudel](pudel), knurrt.
+ divorce.past beat regula "auseinander"
- ex beat regula "Verflossenen"
- colleague beat regula "Firma"
- wedding? graefin "Trauung"
- hire beat+regula graefin "verlangt"
- married! beat regula "glücklichsten Ehepaar"
+ betray beat+regula graefin "lächelt mit"
- attack regula beat "bohrt"
- boss beat+regula farah "Mitarbeiterin"
- sad farah "Luft"

== 2
Wer eine Ehe vorspielt, muss auch zusammenwohnen, wenn die [Kundin](graefin) nachmittags unangemeldet zum Tee vorbeischneit. [Beat](beat) trägt also Zahnbürste und Zitterpalme zurück in den dritten Stock. [Vreni](vreni), [Regulas](regula) Mama, [die](vreni) den [Schwiegersohn](beat) schon mit Freuden abgeschrieben hatte, fällt bei [seinem](beat) Anblick auf dem Sofa in Ohnmacht und wird mit Kirschwasser reanimiert. Nachts liegt [er](beat) in der Badewanne. [Sie](regula) auf der anderen Seite der Tür bittet [ihn](beat) um Ruhe: [Er](beat) schnarche wie in der Ehe, bloß ohne Trauschein.
- betray beat+regula graefin "vorspielt"
- married! beat regula "Ehe"
- travel graefin beat+regula "vorbeischneit"
+ move beat regula "zurück"
- housemate.start beat regula "zurück"
- parent vreni regula "Mama"
- kin beat vreni "Schwiegersohn"
- ill vreni "Ohnmacht"
- treat vreni _ "reanimiert"
- ex beat regula "ohne Trauschein"

== 3
[Gräfin Wyss](graefin) hat einen Bräutigam, aber, wie sich beim dritten Stück Kuchen ergibt, noch keinen, der das weiß. [Sie](graefin) meint [Chaim Rosenblatt](chaim), den [Uhrmacher](chaim) aus dem Niederdorf, [den](chaim) [sie](graefin) seit fünfzig Jahren aus der Ferne verehrt. [Farah](farah) soll herausfinden, ob der [Auserwählte](chaim) zu haben ist, und bringt zu diesem Zweck reihum jede Uhr der Agentur zur Reparatur. [Luis](luis), der [Konditor](luis), hilft [ihr](farah), indem [er](luis) die Zeiger verbiegt; mit [ihr](farah) zu reden, traut sich der [Zuckerbäcker](luis) sonst nicht. [Chaim](chaim) stellt alle Uhren wieder richtig und fragt [Farah](farah), ob [sie](farah) krank sei.
- wedding? chaim graefin "Bräutigam"
- discover! chaim graefin "noch keinen"
+ love graefin chaim "verehrt"
- investigate farah chaim "herausfinden"
- betray farah chaim "zu diesem Zweck"
- help luis farah "verbiegt"
- love luis farah "traut"
- ill? farah "krank"

== 4
Parallel läuft das Geschäft mit dem gewöhnlichen Glück. [Tina Moser](tina), [Pfarrerstochter](tina), und [Pascal](pascal), [Feuerwehrmann](pascal), sollen am Samstag unter die Haube kommen, auf einem Dampfschiff. Zwei Stunden vor Ablegen erwischt [Regula](regula) den [Bräutigam](pascal) im Maschinenraum mit einer [Brautjungfer](brautjungfer). [Sie](regula) schließt die Tür leise, geht hinauf und steht im Angesicht der strahlenden [Braut](tina) vor der Frage, die [sie](regula) selbst einmal hätte hören wollen. [Beat](beat), [der](beat) damals nicht der Mutigste war, steht neben [ihr](regula) und sagt: Mach [du](regula). Also macht [sie](regula). Das Schiff legt ohne [Pascal](pascal) ab.
- wedding? pascal tina "unter die Haube"
- engaged pascal tina "Bräutigam"
+ discover regula pascal "erwischt"
- cheat pascal tina "Brautjungfer"
- happy tina "strahlenden"
- reveal? regula tina "Frage"
+ reveal regula tina "Also macht sie"
- wedding! pascal tina "ohne Pascal"

== 5
Nach dem Eklat zahlt die Familie [Moser](#moser) keinen Rappen, und auf dem Firmenkonto herrscht Ebbe. [Farah](farah) verzichtet freiwillig auf ein Gehalt und wohnt vorläufig bei [Luis](luis) in der Backstube, sehr keusch, zwischen Mehlsäcken. [Tina](tina) sucht einen Neuanfang und bekommt ihn: [Regula](regula) stellt die verhinderte [Braut](tina) ein, für die Blumen. Bei [ihrem](tina) ersten Auftrag steckt [sie](tina) in jedes Bukett eine Distel. Die Kundschaft ist, man glaubt es kaum, begeistert. [Napoleon](pudel) indessen ist weg. [Beat](beat) gibt [Regula](regula) die Schuld, [Regula](regula) [Beat](beat), und dann irren [die beiden](beat+regula) bis drei Uhr früh mit einer Wurst durch den Regen.
- lose beat+regula "Ebbe"
- help farah beat+regula "verzichtet"
- move farah luis "wohnt"
- housemate.start farah luis "wohnt"
+ hire tina regula "stellt"
- wedding! pascal tina "verhinderte Braut"
- create tina "Bukett"
- lose beat+regula pudel "weg"
- accuse beat regula "Schuld"
- accuse regula beat "Schuld"
- investigate beat+regula pudel "irren"

== 6
[Napoleon](pudel) liegt auf dem Samtkissen der [Gräfin](graefin) und frisst Lachs. [Er](pudel) war [ihr](graefin) schlicht nachgelaufen. Die alte [Dame](graefin) weiß seit Wochen, dass die [Zumstegs](beat+regula) ein Schauspiel aufführen; das Halsband des [Pudels](pudel) trägt nämlich zwei Adressen. [Sie](graefin) verlangt weder Geld zurück noch eine Entschuldigung. [Sie](graefin) stellt den geschiedenen [Leuten](beat+regula) nur eine Aufgabe: [Sie](beat+regula) sollen [ihr](graefin), da [sie](beat+regula) sich ja auskennen, bis Sonntag aufschreiben, woran es gescheitert ist. [Beat](beat) braucht dafür einen Bierdeckel, [Regula](regula) ein Schulheft. Vertauscht werden die Schriftstücke aus Versehen von [Luis](luis), [der](luis) sie einpackt wie Torten.
- find graefin pudel "Samtkissen"
- flee pudel "nachgelaufen"
+ discover graefin beat+regula "weiß"
- betray beat+regula graefin "Schauspiel"
- divorce.past beat regula "geschiedenen Leuten"
- ex beat regula "geschiedenen Leuten"
- create beat+regula "aufschreiben"

== 7
Im Tram liest [Regula](regula), was auf dem Bierdeckel steht: [Er](beat) habe [ihr](regula) zu spät gesagt, dass [er](beat) Kinder wolle, und [sie](regula) zu früh, dass [sie](regula) keine bekomme. An der Endstation sitzt [sie](regula) noch immer da. Drei Stationen weiter schlägt [Beat](beat) das Schulheft auf. Es ist leer bis auf die letzte Seite, und auf der steht [sein](beat) Name, zwölfmal, in allen Schriften, die der Beruf kennt. Unterdessen wird [Vreni](vreni) am [Bellevue](@bellevue) die Handtasche entrissen. Der [Dieb](taschendieb) kommt nicht weit: [Pascal](pascal), seit dem Dampfschiff ohne Braut und ohne Schlaf, rennt [ihm](taschendieb) zweihundert Meter hinterher und bringt der [Bestohlenen](vreni) die Tasche zurück.
- reveal beat regula "steht"
- parent! regula _ "keine bekomme"
- sad regula "noch immer da"
- love? regula beat "zwölfmal"
+ steal taschendieb vreni "entrissen"
- flee! taschendieb "kommt nicht weit"
- sad pascal "ohne Schlaf"
+ help pascal vreni "bringt"

== 8
Es muss gesagt werden, dass an diesem Freitag schönes Wetter war. Auf der [Bahnhofstrasse](@bahnhofstrasse) spielte eine Kapelle, in der Limmat badeten Leute in Unterhosen, und in der Agentur las jeder eine andere Zeitung. [Vreni](vreni) brachte [ihren](vreni) [Helden](pascal) zum Mittagessen mit. Als [Tina](tina) den Teller mit den Nudeln sah, hinter dem [er](pascal) saß, nahm [sie](tina) ihn und leerte ihn [ihm](pascal) aufs Haar. Der [Feuerwehrmann](pascal) hielt still. Die eine Nudel, die [ihm](pascal) über das Auge hing, zog [sie](tina) [ihm](pascal) schließlich selber fort. Von Vergebung konnte keine Rede sein, von Käse schon.
- invite vreni pascal "Mittagessen"
+ attack tina pascal "leerte"
- help tina pascal "zog"
- reconcile! pascal tina "Vergebung"

== 9
Wer verkuppelt hier eigentlich wen? [Farah](farah) nimmt [ihren](farah) Mut zusammen und sagt dem [Uhrmacher](chaim) die volle Wahrheit über das Tausendguldenkleid, die Torte und das [Fräulein](graefin) von einst. [Chaim](chaim) setzt die Lupe ab. [Er](chaim) erinnert sich gut: Im Mai 1968 habe eine blonde [Gymnasiastin](graefin) bei [ihm](chaim) eine Armbanduhr abgegeben und nie wieder geholt. Dann öffnet [er](chaim) eine Schublade. Die Uhr geht auf die Sekunde genau. [Luis](luis), [der](luis) draußen gewartet hat, nimmt an, der [Alte](chaim) wolle [Farah](farah) einen Antrag machen, stürmt in den Laden und fällt [ihm](chaim), Nudelholz voran, über die Standuhren. Es ist zwölf, es schlägt überall.
+ reveal farah chaim "sagt"
- meet.past chaim graefin "abgegeben"
- jealous luis chaim "nimmt an"
- propose? chaim farah "Antrag machen"
+ attack? luis chaim "stürmt"

== 10
[Luis](luis) liegt mit Gehirnerschütterung im Spital, [Farah](farah) sitzt daneben und ist zum ersten Mal froh, dass [er](luis) nicht reden kann. Also redet [sie](farah). [Sie](farah) schlafe seit Monaten auf Mehl und frage sich jede Nacht, wann [er](luis) endlich die Tür nicht mehr abschließe. Hinter dem Vorhang schluchzt eine [Pflegerin](pflegerin). Der [Konditor](luis) kritzelt etwas auf den Gips des Nachbarn; es soll ein Herz sein und sieht aus wie ein Gipfeli. Derweil finden [Beat](beat) und [Regula](regula) heraus, dass sich die [Gräfin](graefin) in einem Heim anmelden wollte, bevor [sie](graefin) sich anders entschied. Der [Arzt](arzt) hat [ihr](graefin) einen Winter gegeben.
- injure luis "Gehirnerschütterung"
- help farah luis "daneben"
+ confess farah luis "Also redet sie"
- sad pflegerin "schluchzt"
- love luis farah "Herz"
- discover beat+regula graefin "heraus"
- move? graefin "Heim"
- advisor arzt graefin "Arzt"
+ die? graefin "einen Winter"

== 11
Der schönste Tag fällt auf einen Donnerstag. [Chaim](chaim) holt [sie](graefin) mit dem Fahrrad ab und legt der [Gräfin](graefin) die Uhr ums Handgelenk. Den [Standesbeamten](standesbeamter) hat [Vreni](vreni) unter dem Vorwand hergelockt, im Zunfthaus gebe es gratis Weißwein; weil der [Beamte](standesbeamter) danach nicht mehr ganz sicher auf den Beinen ist, liest [er](standesbeamter) die Formel versehentlich den falschen [Leuten](beat+regula) vor. [Beat](beat) und [Regula](regula) sagen, ehe [sie](beat+regula) sich's versehen, Ja. Die [Gräfin](graefin) sagt es lauter. Ob das gilt, fragt sich am Ende ganz [Zürich](@zuerich), und welches von den beiden Malen.
- gift chaim graefin "legt"
- betray vreni standesbeamter "hergelockt"
- travel chaim graefin "holt"
- wedding? beat regula "sagen"
+ wedding chaim graefin "lauter"

== 12
Es gilt nur das zweite. Man sieht sich also wieder beim Amt, diesmal nüchtern, und stellt einander die Frage noch einmal, ohne Publikum, abgesehen vom [Pudel](pudel). [Regula](regula) sagt nicht Ja. [Sie](regula) sagt, mit der Badewanne sei jetzt Schluss. Im Februar, als die Limmat zufriert, schließt [Gräfin Wyss](graefin) die Augen, die Hand in der des [Uhrmachers](chaim); die Uhr trägt nun [er](chaim). [Ihr](graefin) Vermögen hat [sie](graefin) der Agentur vermacht mit der Auflage, [Napoleon](pudel) niemals zu teilen. [Tina](tina) bindet für [sie](graefin) den letzten Kranz, ganz ohne Disteln. [Pascal](pascal) trägt ihn. [Er](pascal) fragt nichts, und [sie](tina) nimmt auf dem Rückweg [seinen](pascal) Arm.
- wedding? beat regula "Amt"
- propose beat regula "Frage"
+ reconcile beat regula "Schluss"
+ die graefin "schließt"
- gift graefin beat+regula "vermacht"
- create tina "bindet"
- help pascal tina "trägt ihn"
- reconcile pascal tina "nimmt"
