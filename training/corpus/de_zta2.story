%series Station Sieben
%lang de
%genre hospital early-evening series in Zwickau, TV magazine
%cast kathrin | Dr. Kathrin Meinel; Kathrin; Meinel | f
%cast sebald | Professor Sebald; Sebald | m
%cast yann | Yann Le Goff; Yann | m
%cast heidi | Schwester Heidi; Heidi | f
%cast mandy | Mandy Unger; Mandy | f
%cast lutz | Lutz Meinel; Lutz | m
%cast pia | Pia Meinel; Pia | f
%cast uhlig | Uhlig; Manfred Uhlig | m
%cast frauuhlig | Frau Uhlig; Sonja Uhlig | f
%cast tuan | Tuan; Tuan Pham | m
%cast rentnerin | Rosl Schubert | f
%cast enkel | Nick | m
%cast pförtner | - | m
%cast anwältin | - | f
%cast fahrer | - | m

== 1 Erster Dienst
Der [Bretone](yann) [Yann Le Goff](yann) tritt [seine](yann) Stelle als Assistenzarzt an und läuft gleich am Eingang der falschen [Frau](kathrin) vor die Füße: [Dr. Kathrin Meinel](kathrin), [Oberärztin](kathrin) und ab sofort [seine](yann) [Vorgesetzte](kathrin). In der Aufnahme liegt [Rosl Schubert](rentnerin), eine [Rentnerin](rentnerin) mit gebrochenem Handgelenk, [die](rentnerin) auf offener Straße um [ihre](rentnerin) Handtasche gebracht worden ist. Während [Yann](yann) [ihr](rentnerin) den Gips anlegt, beschreibt [sie](rentnerin) den [Täter](enkel) so genau, dass [Schwester Heidi](heidi) stutzig wird. [Professor Sebald](sebald) feiert derweil im Kasino [seinen](sebald) Sechzigsten.
- hire yann "tritt"
- meet kathrin yann "vor die Füße"
+ boss kathrin yann "Vorgesetzte"
- injure rentnerin _ "gebrochenem"
+ steal enkel rentnerin "gebracht"
- treat rentnerin yann "Gips"
- reveal rentnerin heidi+yann "beschreibt"
- celebrate sebald "seinen Sechzigsten"

== 2 Die Handtasche
[Heidi](heidi) hat richtig vermutet: Der [Dieb](enkel) ist der eigene [Enkel](enkel) der [Rentnerin](rentnerin), [Nick](enkel), [der](enkel) im selben Haus wie [sie](heidi) wohnt und sich bei Schulden nicht zu helfen weiß. [Sie](heidi) stellt [ihn](enkel) im Treppenhaus. [Nick](enkel) stößt [sie](heidi) weg, [sie](heidi) stürzt und schlägt mit dem Kopf auf. Gefunden wird [sie](heidi) von dem [Pförtner](pförtner), [der](pförtner) [sie](heidi) seit Jahren aus der Ferne anhimmelt. [Kathrin](kathrin) operiert; [ihr](kathrin) [Mann](lutz) [Lutz](lutz), [Verwaltungschef](lutz) des Hauses, drängt auf kürzere Zeiten im Saal.
- discover heidi enkel "richtig vermutet"
- kin enkel rentnerin "Enkel"
- neighbour enkel heidi "im selben Haus"
+ attack enkel heidi "stößt"
- injure heidi enkel "schlägt"
- find pförtner heidi "Gefunden"
- love pförtner heidi "anhimmelt"
- treat heidi kathrin "operiert"
- married kathrin lutz "Mann"

== 3 Wer schweigt, hilft
Die [Pflegerin](heidi) erwacht und kann sich an nichts erinnern. Der [Enkel](enkel) der alten [Frau Schubert](rentnerin) sitzt mit Blumen an [ihrem](heidi) Bett und hofft, dass es dabei bleibt. [Seine](enkel) [Großmutter](rentnerin) hat die Tasche längst unter [seiner](enkel) Matratze entdeckt, bringt es aber nicht über sich, das eigene [Blut](enkel) hinzuhängen. Der [Neue](yann) hingegen wird misstrauisch und fragt den [Pförtner](pförtner) aus. In der Kantine ist Linsentag. [Pia](pia), [Kathrins](kathrin) siebzehnjährige [Tochter](pia), hat sich unterdessen den [Zivi](tuan) [Tuan](tuan) ausgeguckt.
- recover heidi "erwacht"
- kin enkel rentnerin "Enkel"
- gift enkel heidi "Blumen"
+ discover rentnerin enkel "entdeckt"
- accuse! rentnerin enkel "hinzuhängen"
- investigate yann pförtner "fragt"
- parent kathrin pia "Tochter"
- love.start pia tuan "ausgeguckt"

== 4 Kunstfehler
Bei einer Routineoperation verblutet [Manfred Uhlig](uhlig) unter den Händen des [Professors](sebald). Der [Chef](sebald) lässt den Bericht umschreiben: Assistiert habe [Le Goff](yann), und [der](yann) habe die Klammer vergessen. [Mandy Unger](mandy), die [OP-Schwester](mandy), war dabei; [sie](mandy) hält den Mund, denn [Sebald](sebald) hat [ihr](mandy) die Leitung der Station in Aussicht gestellt. Die [Witwe](frauuhlig) geht mit einer [Anwältin](anwältin) gegen den [Assistenten](yann) vor. [Der](yann) wird noch am Nachmittag beurlaubt. [Kathrin](kathrin), [die](kathrin) als Einzige an [ihn](yann) glaubt, legt sich mit [ihrem](kathrin) [Mann](lutz) an.
+ die uhlig sebald "verblutet"
- betray sebald yann "umschreiben"
- help kathrin yann "an ihn glaubt"
- hire? mandy sebald "in Aussicht gestellt"
- married.past frauuhlig uhlig "Witwe"
- advisor anwältin frauuhlig "Anwältin"
- accuse frauuhlig yann "gegen den Assistenten"
+ quit yann "beurlaubt"
- quarrel kathrin lutz "legt sich"
- married kathrin lutz "Mann"

== 5 Strandgut
[Yann](yann) fährt nach Hause. In [Roscoff](@roscoff) angelt [Yann](yann) und schweigt. [Kathrin](kathrin) schreibt [ihm](yann). [Yann](yann) antwortet nicht. [Mandy](mandy) schläft schlecht. Im Traum sieht [sie](mandy) [Uhlig](uhlig). [Tuan](tuan) küsst [Pia](pia). [Lutz](lutz) sieht [Tuan](tuan) und [Pia](pia) im Hof. [Er](lutz) verbietet [ihr](pia) den [Jungen](tuan). [Pia](pia) klettert aus dem Fenster. [Heidi](heidi) träumt von einem Treppenhaus. Dann weiß [Heidi](heidi) es wieder. [Heidi](heidi) ruft [Nick](enkel) an. Am Telefon weint [Nick](enkel). Noch am Abend stellt [er](enkel) sich.
- travel yann "fährt" @roscoff
- reject yann kathrin "antwortet nicht"
- sad mandy "schläft schlecht"
- kiss pia tuan "küsst"
- discover lutz pia+tuan "sieht"#2
- flee pia lutz "klettert"
+ recover heidi "weiß Heidi es wieder"
- sad enkel "weint"
+ reveal enkel _ "stellt er sich"

== 6 Der Anruf aus Roscoff
Die [Anwältin](anwältin) der [Witwe](frauuhlig) hat Fragen, und die stellt [sie](anwältin) der [OP-Schwester](mandy). [Mandy](mandy) verheddert sich in [ihren](mandy) Lügen, bis [sie](mandy) zugibt, dass es nicht der [Bretone](yann), sondern der [Professor](sebald) war, [dem](sebald) die Hand zitterte. [Sebald](sebald) sagt [ihr](mandy) auf den Kopf zu, [sie](mandy) werde in ganz Sachsen keinen Saal mehr von innen sehen. [Kathrin](kathrin) setzt sich in den Nachtzug und holt den zu Unrecht [Beschuldigten](yann) heim. Auf der Mole, bei Windstärke neun, sind sich [beide](kathrin+yann) plötzlich einig, dass [sie](kathrin+yann) frieren, und rücken näher zusammen.
- advisor anwältin frauuhlig "Anwältin"
+ reveal mandy anwältin "zugibt"
- accuse mandy sebald "der Professor war"
+ threaten sebald mandy "keinen Saal mehr"
- travel kathrin "setzt sich" @roscoff
- help kathrin yann "holt"
- accuse.past _ yann "Beschuldigten"
- flirt kathrin yann "rücken"

== 7 Zittern
Der [Chirurg](sebald), [der](sebald) den Tod des [Patienten](uhlig) verschuldet hat, leidet an Parkinson und weiß es seit zwei Jahren. Vor dem Klinikrat räumt [er](sebald) den Posten; kommissarisch tritt [Kathrin](kathrin) an [seine](sebald) Stelle. [Le Goff](yann) wird voll rehabilitiert. [Lutz](lutz) freut sich weniger, als ein [Ehemann](lutz) sollte. Der [Pförtner](pförtner) hat sich ein Herz gefasst und der genesenen [Kollegin](heidi) zwei Karten für den Zirkus geschenkt; [sie](heidi) geht mit [ihm](pförtner) hin. [Frau Uhlig](frauuhlig) schleicht sich in die Garage und wartet dort auf den [Mann](sebald), [der](sebald) [sie](frauuhlig) zur [Witwe](frauuhlig) gemacht hat.
+ ill sebald "Parkinson"
- die.past uhlig sebald "Tod"
- quit sebald "räumt"
+ hire kathrin "tritt"
- married kathrin lutz "Ehemann"
- recover heidi "genesenen"
- colleague heidi pförtner "Kollegin"
- gift pförtner heidi "geschenkt"
- date heidi pförtner "geht mit ihm"

== 8 In der Tiefgarage
Mit dem Skalpell, das [sie](frauuhlig) aus dem OP hat mitgehen lassen, sticht [Sonja Uhlig](frauuhlig) auf [Sebald](sebald) ein. [Tuan](tuan), [der](tuan) im Wagen [seines](tuan) [Bruders](fahrer), eines [Krankenfahrers](fahrer), auf [Pia](pia) wartet, überwältigt die [Angreiferin](frauuhlig) und drückt [ihr](frauuhlig) [Opfer](sebald) mit bloßen Händen die Wunde ab. Ohne den [Zivi](tuan) wäre der alte [Mann](sebald) nicht mehr am Leben. [Yann](yann) steht am Tisch, als man [den](sebald) bringt, [der](sebald) [ihm](yann) alles anhängen wollte, und zögert eine Sekunde. Dann bittet [er](yann) um die Klammer.
- steal frauuhlig _ "mitgehen lassen"
+ attack frauuhlig sebald "sticht"
- injure sebald frauuhlig "Wunde"
- sibling fahrer tuan "Bruders"
+ rescue tuan sebald "drückt"
- betray.past sebald yann "anhängen"
- treat sebald yann "am Tisch"

== 9 Besuchszeit
Der [Emeritus](sebald) ist über den Berg. [Er](sebald) weigert sich, die [Witwe](frauuhlig) zu belasten, und gibt an, ins Messer gelaufen zu sein; die Polizei glaubt kein Wort, muss [sie](frauuhlig) aber auf freien Fuß setzen. [Mandy](mandy), um [ihren](mandy) Aufstieg gebracht, packt [ihre](mandy) Sachen und heuert in einer Privatklinik in [Gera](@gera) an. [Lutz](lutz) hat in der Manteltasche [seiner](lutz) [Frau](kathrin) einen Fahrschein nach [Roscoff](@roscoff) gefunden. [Er](lutz) rechnet nach. In der Küche fliegen die Fetzen, und [Pia](pia) dreht die Musik lauter.
- recover sebald "über den Berg"
- accuse! sebald frauuhlig "belasten"
+ help sebald frauuhlig "ins Messer gelaufen"
- hire mandy "heuert" @gera
- quit mandy "packt"
- married kathrin lutz "Frau"
- find lutz "gefunden"
- jealous lutz kathrin "rechnet nach"
+ quarrel kathrin lutz "fliegen die Fetzen"

== 10 Masern
Auf der Sieben bricht eine Seuche aus, die man in Sachsen für ausgestorben hielt. [Heidi](heidi) und [ihr](heidi) [Pförtner](pförtner), frisch zusammen, sitzen mit zwanzig Kindern in Quarantäne fest; auch [Nick](enkel), [der](enkel) [seine](enkel) Sozialstunden auf der Station ableistet, kommt nicht heraus. Der ehemalige [Dieb](enkel) erzählt den Kleinen Gruselgeschichten und ist zum ersten Mal im Leben zu etwas gut. Ausgerechnet [ihn](enkel) erwischt es am schlimmsten. [Yann](yann) wacht drei Nächte bei [ihm](enkel), [seine](enkel) [Großmutter](rentnerin) sitzt draußen vor der Scheibe und strickt.
- couple.start heidi pförtner "frisch zusammen"
- steal.past enkel _ "Dieb"
- help enkel _ "erzählt"
+ ill enkel "erwischt es"
- treat enkel yann "wacht"
- kin enkel rentnerin "Großmutter"

== 11 Zwei Mütter
[Pia](pia) ist seit Freitag weg. [Kathrin](kathrin) sucht die halbe Stadt nach [ihr](pia) ab, [Lutz](lutz) gibt dem [Jungen](tuan) die Schuld, [den](tuan) [er](lutz) [ihr](pia) verboten hat, und lässt sich sogar dazu hinreißen, [ihn](tuan) am Kragen zu packen. Dabei hat die [Ausreißerin](pia) nur einen [Menschen](mandy) aufgesucht: [Mandy](mandy) in [Gera](@gera), von [der](mandy) [sie](pia) als Kind gehütet wurde. Die frühere [OP-Schwester](mandy) bringt [sie](pia) zurück und steht zum ersten Mal seit [ihrem](mandy) Weggang [Yann](yann) gegenüber. [Sie](mandy) bittet [ihn](yann) um Verzeihung. [Er](yann) sagt, es sei schon gut, und meint es wohl auch.
+ flee pia "weg"
- investigate kathrin pia "sucht"
- accuse lutz tuan "Schuld"
- attack lutz tuan "am Kragen"
- travel pia mandy "aufgesucht" @gera
- return pia "zurück"
- help mandy pia "bringt"
+ reconcile mandy yann "schon gut"

== 12 Auszug
[Lutz](lutz) nimmt sich eine Wohnung am Bahnhof. [Er](lutz) und die [Chefärztin](kathrin) haben beim Gericht alles eingereicht, ohne Streit, mit einem gemeinsamen Kugelschreiber. Als Verwaltungschef gibt [er](lutz) auf; der [Nachfolger](fahrer) ist, zur allgemeinen Verblüffung, [Tuans](tuan) [Bruder](fahrer), [der](fahrer) neben dem Fahrdienst Betriebswirtschaft studiert hat. Der gesundete [Nick](enkel) beginnt eine Lehre in der Pflege. [Seine](enkel) [Ausbilderin](heidi) wird die [Frau](heidi), [die](heidi) [er](enkel) einst im Treppenhaus zu Fall brachte. Am Empfang sitzt ein [Neuer](yann): [Yann](yann) vertritt den [Pförtner](pförtner) für eine Stunde, weil [dieser](pförtner) Ringe kauft.
- move lutz "nimmt sich eine Wohnung"
+ divorce? kathrin lutz "eingereicht"
- quit lutz "gibt"
- hire fahrer "Nachfolger"
- sibling fahrer tuan "Bruder"
- recover enkel "gesundete"
- hire enkel "Lehre"
- boss heidi enkel "Ausbilderin"
- attack.past enkel heidi "zu Fall brachte"
- propose? pförtner heidi "Ringe"
