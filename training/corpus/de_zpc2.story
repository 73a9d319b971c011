%series Generalprobe
%lang de
%genre orchestra melodrama in Bamberg, encyclopaedia episode list in long sentences
%cast thekla   | Thekla Rautenberg; Rautenberg; Thekla | f
%cast anselmo  | Maestro Anselmo Bruni; Bruni; Anselmo | m
%cast sixt     | Sixtus Vogelsang; Vogelsang; Sixt | m
%cast ayla     | Ayla Demirci; Ayla; Demirci | f
%cast jorid    | Jorid Nygård; Jorid; Nygård | f
%cast wendel   | Wendelin Haack; Haack; Wendel | m
%cast pauline  | Pauline Vogelsang; Pauline | f
%cast ottmar   | Ottmar Freiherr von Seckendorf; Seckendorf; Ottmar | m
%cast cosima   | Cosima von Seckendorf; Cosima | f
%cast jun      | Jun Watanabe; Jun | m
%cast mutter   | Livia Bruni; Livia | f
%cast arzt     | Dr. Pohl | m
%cast orch     | Regnitz-Philharmonie | g
%cast tochter  | Linnea | f

== 1 Der Neue am Pult
Nach dem plötzlichen Tod [ihres](orch) Chefdirigenten verpflichtet die [Regnitz-Philharmonie](orch) den Mailänder [Anselmo Bruni](anselmo), ohne zu ahnen, dass die [Konzertmeisterin](thekla) [Thekla Rautenberg](thekla) mit [diesem](anselmo) als Studentin in [Salzburg](@salzburg) liiert war, bis [er](anselmo) eines Morgens ohne Abschied abreiste. [Thekla](thekla), inzwischen [Lebensgefährtin](thekla) des [Solocellisten](sixt) [Sixtus Vogelsang](sixt), verschweigt es auch jetzt. [Pauline](pauline), [Vogelsangs](sixt) jüngere [Schwester](pauline) und zweite [Geige](pauline), bemerkt jedoch, dass dem [Maestro](anselmo) beim Einsatz der Taktstock entgleitet, sobald [Rautenberg](thekla) den Bogen hebt. Der [Orchesterwart](wendel) [Wendelin Haack](wendel) hebt ihn auf.
- die.past _ "Tod"
+ hire anselmo orch "verpflichtet"
- couple.past anselmo thekla "liiert"
- breakup.past anselmo thekla "ohne Abschied"
- couple sixt thekla "Lebensgefährtin"
- sibling pauline sixt "Schwester"
- discover pauline anselmo "bemerkt"

== 2 Zweite Besetzung
Die aus [Oslo](@oslo) zugezogene [Hornistin](jorid) [Jorid Nygård](jorid) bezieht bei der [Oboistin](ayla) [Ayla Demirci](ayla) ein Zimmer, worüber sich [deren](ayla) [Freund](jun), der [Paukist](jun) [Jun Watanabe](jun), weniger freut, da die [Norwegerin](jorid) nachts Tonleitern übt. [Bruni](anselmo) bittet die [Frau](thekla), [die](thekla) [er](anselmo) verlassen hat, zu einer Aussprache, doch [Thekla](thekla) lässt [ihn](anselmo) im Café sitzen. Der [Mäzen](ottmar) [Ottmar von Seckendorf](ottmar), ein [Freiherr](ottmar) mit zwei Scheidungen, stellt dem Haus ein Stradivari-Cello zur Verfügung, das [Vogelsang](sixt) spielen darf, solange [er](sixt) sich mit der [Tochter](cosima) des [Stifters](ottmar), [Cosima](cosima), gut stellt.
- move jorid "zugezogene"
- housemate.start ayla jorid "bezieht"
- couple ayla jun "Freund"
- sad jun jorid "weniger freut"
- invite anselmo thekla "bittet"
- breakup.past anselmo thekla "verlassen"
+ reject thekla anselmo "sitzen"
- divorce.past _ ottmar "Scheidungen"
- gift ottmar sixt "stellt"
- parent ottmar cosima "Tochter"

== 3 Vorspiel
[Cosima von Seckendorf](cosima), [die](cosima) seit der Schulzeit für [Sixt](sixt) brennt, besteht darauf, jeden Abend beim Üben zuzuhören, und bringt nach der dritten Suite mehr als nur Applaus zustande: Der [Cellist](sixt) verbringt die Nacht auf dem Gut des [Freiherrn](ottmar), während die [Konzertmeisterin](thekla), [die](thekla) [ihn](sixt) im Probenraum glaubt, mit [seiner](sixt) [Schwester](pauline) Kastanien röstet. [Haack](wendel), [der](wendel) den Cellokasten am Morgen aus der Auffahrt holt, weiß Bescheid und schweigt gegen ein Fass Rauchbier. [Jun](jun) und die [Untermieterin](jorid) sprechen sich aus; [er](jun) schenkt [ihr](jorid) einen Dämpfer.
- love cosima sixt "brennt"
+ sex cosima sixt "verbringt"
- cheat sixt thekla "verbringt"
- discover! thekla sixt "glaubt"
- sibling pauline sixt "Schwester"
- discover wendel sixt "Bescheid"
- reconcile jorid jun "sprechen"
- gift jun jorid "schenkt"
- housemate ayla jorid "Untermieterin"

== 4 Pausen
[Pauline](pauline) findet ein Haarband. Es gehört [Cosima](cosima). Es lag in [Sixts](sixt) Kasten. „Sag es [ihr](thekla)“, verlangt [Pauline](pauline). Der [Bruder](sixt) weigert sich. Da sagt es [Pauline](pauline). [Thekla](thekla) gibt [Vogelsang](sixt) den Wohnungsschlüssel zurück. [Sie](sixt+thekla) waren sechs Jahre ein Paar. [Wendel](wendel) trägt [ihre](thekla) Kisten. [Ayla](ayla) nimmt [sie](thekla) auf. Jetzt wohnen dort drei [Frauen](ayla+jorid+thekla). [Jun](jun) zählt Zahnbürsten. Im Gang wartet [Bruni](anselmo). [Thekla](thekla) geht an [ihm](anselmo) vorbei. Dann bleibt [sie](thekla) stehen.
- discover pauline cosima+sixt "Haarband"
- quarrel pauline sixt "weigert"
- sibling pauline sixt "Bruder"
- reveal pauline thekla "Da sagt es"
+ breakup thekla sixt "gibt"
- couple.past sixt thekla "ein Paar"
- help wendel thekla "trägt"
- housemate.start ayla+jorid thekla "nimmt"

== 5 Scherzo
Während einer Gastspielreise nach [Prag](@prag), bei der wegen eines Buchungsfehlers je zwei Musiker ein Zimmer teilen müssen, landen ausgerechnet [Vogelsangs](sixt) [Verflossene](thekla) und der [Maestro](anselmo) im selben Abteil des Nachtzugs, wo [Anselmo](anselmo) endlich erklärt, weshalb [er](anselmo) seinerzeit aus [Salzburg](@salzburg) verschwand: [Seine](anselmo) [Mutter](mutter) hatte einen Schlaganfall erlitten, und der Brief an [Rautenberg](thekla) sei nie angekommen. Die [Geigerin](thekla) nimmt [ihm](anselmo) das ab. In der Nebenkoje wird [Nygård](jorid) von [Aylas](ayla) [Liebstem](jun) beim Kartenspiel geschlagen, verlangt Revanche und bekommt einen Kuss, vor dem [beide](jorid+jun) erschrecken.
- travel orch "Gastspielreise" @prag
- ex sixt thekla "Verflossene"
+ reveal anselmo thekla "erklärt"
- flee.past anselmo thekla "verschwand"
- parent mutter anselmo "Mutter"
- ill.past mutter "Schlaganfall"
- reconcile anselmo thekla "nimmt ihm das ab"
- couple ayla jun "Liebstem"
+ kiss jorid jun "Kuss"
- cheat jun ayla "Kuss"

== 6 Durchführung
Wieder daheim, weicht die [Hornistin](jorid) [ihrer](jorid) [Vermieterin](ayla) aus, [die](ayla) [Ayla](ayla) nun einmal ist, und will sich eine andere Bleibe suchen; [Thekla](thekla), [die](thekla) im Zug wach gelegen hat, errät den Grund und rät [ihr](jorid) zur Beichte. [Ottmar](ottmar) fordert von [Sixt](sixt), [seine](ottmar) [Tochter](cosima) zu ehelichen, sonst sei die Stradivari am Montag wieder in der Vitrine. Der [Erpresste](sixt) verlobt sich mit [Cosima](cosima), obwohl [ihm](sixt) bei jedem Doppelgriff die [andere](thekla) fehlt. [Pauline](pauline) nennt [ihn](sixt) einen Feigling und gibt [Haack](wendel), [der](wendel) [sie](pauline) seit Jahren anhimmelt, aus purer Wut ein Rendezvous.
- housemate ayla jorid "Vermieterin"
- discover thekla jorid "errät"
- help thekla jorid "rät ihr"
+ threaten ottmar sixt "sonst"
- parent ottmar cosima "Tochter"
- engaged.start cosima sixt "verlobt"
- love sixt thekla "fehlt"
- quarrel pauline sixt "Feigling"
- love wendel pauline "anhimmelt"
- date pauline wendel "Rendezvous"

== 7 Lamento
[Livia Bruni](mutter), die seit dem Schlaganfall hinfällige [Mutter](mutter) des [Dirigenten](anselmo), trifft mit einer Krankenschwester und elf Koffern in [Bamberg](@bamberg) ein, erkennt in [Thekla](thekla) die „[Österreicherin](thekla)“, [deren](thekla) Post [sie](mutter) damals ins Feuer geworfen hat, und bittet [sie](thekla) unter vier Augen, davon nichts zu sagen. [Rautenberg](thekla) hält Wort, obgleich [Anselmo](anselmo) [ihr](thekla) am selben Abend gesteht, nie aufgehört zu haben. [Jun](jun) hat unterdessen [seiner](jun) [Freundin](ayla) alles gebeichtet; die [Oboistin](ayla) wirft erst ein Metronom nach [ihm](jun) und dann [beide](jorid+jun) hinaus, den [Paukisten](jun) wie die [Untermieterin](jorid).
- parent mutter anselmo "Mutter"
- ill mutter "hinfällige"
- travel mutter "trifft" @bamberg
- betray.past mutter thekla "ins Feuer"
- reveal mutter thekla "unter vier Augen"
+ confess anselmo thekla "nie aufgehört"
- reveal jun ayla "gebeichtet"
- couple ayla jun "Freundin"
- attack ayla jun "Metronom"
+ breakup ayla jun "hinaus"
- housemate.end ayla jorid "hinaus"

== 8 Kleine Terz
[Cosima](cosima) probiert Brautkleider. [Sixt](sixt) probiert Ausreden. [Wendel](wendel) führt [Pauline](pauline) ins Brauhaus. [Er](wendel) hat ein Hemd gebügelt. [Pauline](pauline) lacht viel. Nachher küsst [sie](pauline) [Haack](wendel). [Livia](mutter) kocht für [Thekla](thekla). [Livia](mutter) salzt aus Versehen zweimal. [Jorid](jorid) schläft im Probenraum. Dort schläft auch [Jun](jun). Zwischen [ihnen](jorid+jun) steht die Pauke. [Ayla](ayla) bläst allein ein A. [Dr. Pohl](arzt) hört [Ottmar](ottmar) das Herz ab. Es klingt nicht gut. [Ottmar](ottmar) verbietet dem [Arzt](arzt) das Reden. Den Flügel stimmt heute keiner.
- wedding? cosima sixt "Brautkleider"
- date pauline wendel "führt"
+ kiss pauline wendel "küsst"
- sad ayla "allein"
- treat ottmar arzt "hört"
- ill ottmar "nicht gut"

== 9 Trugschluss
Am Tag der Trauung, für die sich das [Orchester](orch) vollzählig in der Oberen Pfarre eingefunden hat, bleibt die Bank des [Bräutigams](sixt) leer: [Vogelsang](sixt) hat die Stradivari auf dem Gut abgeliefert, sich in den Zug gesetzt und nur ein Billett hinterlassen, worin [er](sixt) [Cosima](cosima) freigibt. Der [Brautvater](ottmar) bricht vor dem Altar zusammen. [Dr. Pohl](arzt) kann [ihn](ottmar) wiederbeleben. Die sitzen gelassene [Braut](cosima) aber rauft sich nicht die Haare, sondern dankt [Pauline](pauline), [die](pauline) [ihren](pauline) [Bruder](sixt) zum Bahnhof gefahren hat, denn auch [sie](cosima) habe seit Wochen kein Auge zugetan.
- wedding! cosima sixt "Trauung"
+ breakup sixt cosima "freigibt"
- flee sixt "Zug"
- parent ottmar cosima "Brautvater"
- ill ottmar "bricht"
+ rescue arzt ottmar "wiederbeleben"
- help pauline sixt "gefahren"
- sibling pauline sixt "Bruder"

== 10 Krebsgang
[Sixt](sixt) kehrt nach drei Wochen zurück, wirft sich der [Konzertmeisterin](thekla) auf offener Brücke zu Füßen und muss erfahren, dass [sie](thekla) am Vortag [Brunis](anselmo) [Frau](thekla) geworden ist, im kleinsten Kreis und mit [dessen](anselmo) [Mutter](mutter) als Trauzeugin. [Livia](mutter) hat dem [Sohn](anselmo) dabei die verbrannten Briefe gebeichtet. Zornig auf die alte [Dame](mutter) ist seltsamerweise nur [Thekla](thekla) nicht. [Jorid](jorid), [die](jorid) vom [Paukisten](jun) ein Kind bekommt, wagt sich zu [Ayla](ayla), und die [Frauen](ayla+jorid) sitzen, wie früher, auf dem Küchenboden. [Seckendorf](ottmar) verkauft das Cello, um die Klinik zu bezahlen.
- return sixt "kehrt"
- confess sixt thekla "Füßen"
+ wedding anselmo thekla "Frau geworden"
- discover sixt thekla "erfahren"
- parent mutter anselmo "Mutter"
- reveal mutter anselmo "gebeichtet"
- sad anselmo mutter "Zornig"
- sad! thekla mutter "nicht"
+ pregnant jorid jun "ein Kind bekommt"
- reconcile ayla jorid "wie früher"

== 11 Coda
[Haack](wendel) hat den Käufer ausfindig gemacht, [sein](wendel) Erspartes und die Mitgift [seiner](wendel) verstorbenen Eltern zusammengelegt und legt dem [Bruder](sixt) [seiner](wendel) [Pauline](pauline) einen Kasten auf den Stuhl: kein Meisterinstrument, aber ein ehrliches. Der verlassene wie verlassende [Cellist](sixt) weint. [Cosima](cosima), seit dem Eklat in der Verwaltung tätig und damit neuerdings [Vorgesetzte](cosima) des [Orchesterwarts](wendel), setzt [diesem](wendel) den Lohn herauf. Als Frau Bruni mag [Thekla](thekla) sich nicht anreden lassen, worüber es mit der [Schwiegermutter](mutter) zum ersten Zank kommt. Im Dom gibt [Ottmar](ottmar) still [seinen](ottmar) Geist auf.
- gift wendel sixt "legt dem"
- sibling pauline sixt "Bruder"
- couple pauline wendel "seiner Pauline"
- sad sixt "weint"
- hire cosima "tätig"
- boss cosima wendel "Vorgesetzte"
- kin mutter thekla "Schwiegermutter"
- quarrel mutter thekla "Zank"
+ die ottmar "Geist"

== 12 Da capo
Zum Saisonschluss, den die [Philharmonie](orch) dem verstorbenen [Gönner](ottmar) widmet, gibt [dessen](ottmar) [Tochter](cosima) bekannt, die Stiftung weiterzuführen und ein Stipendium nach [ihm](ottmar) zu benennen. [Nygård](jorid) setzen nach dem zweiten Satz die Wehen ein; in der Garderobe, gehalten ausgerechnet von der [Oboistin](ayla), bringt [sie](jorid) [Linnea](tochter) zur Welt, [deren](tochter) [Vater](jun) draußen zu Ende pauken muss. [Pauline](pauline) steckt dem [Orchesterwart](wendel) zwischen zwei Takten einen Ring an, und [er](wendel) lässt die Noten fallen. [Anselmo](anselmo) hat einen Ruf nach [Triest](@triest) erhalten. Ob [seine](anselmo) [Frau](thekla) [ihm](anselmo) folgt, steht im letzten Brief, den diesmal niemand verbrennt.
- celebrate orch ottmar "Saisonschluss"
- parent ottmar cosima "Tochter"
- die.past ottmar "verstorbenen"
- create? cosima "Stipendium"
+ birth jorid tochter "zur Welt"
- help ayla jorid "gehalten"
- parent jun tochter "Vater"
+ propose pauline wendel "Ring"
- hire? anselmo "Ruf" @triest
- married anselmo thekla "Frau"
- travel? thekla "folgt"
