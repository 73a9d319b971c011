%series Die Erbin von Santa Brígida
%lang de
%genre telenovela, programme listings of a German channel
%cast catalina | Catalina Robledo; Catalina | f
%cast esteban | Esteban Quiroga; Esteban | m
%cast leandro | Don Leandro Quiroga; Don Leandro; Leandro | m
%cast ximena | Ximena Alcázar; Ximena | f
%cast remedios | Remedios | f
%cast nicanor | Nicanor | m
%cast octavio | Padre Octavio | m
%cast fidel | Fidel Alcázar; Fidel | m
%cast socorro | Doña Socorro; Socorro | f
%cast lucero | Lucero | f
%cast zwilling | Marisol | f
%cast richterin | - | f
%cast bruder | - | m
%cast killer | - | m

== 1
[Catalina](catalina) pflückt Kaffee auf der Hacienda [Santa Brígida](@santabrigida) und kennt von der Welt nur die Hügel. Als das Pferd des jungen [Quiroga](esteban) durchgeht, greift [sie](catalina) ihm in die Zügel; [Esteban](esteban) verdankt der barfüßigen [Pflückerin](catalina) das Leben. [Er](esteban) schläft seither mit offenen Augen. [Don Leandro](leandro) hat für [seinen](leandro) [Erben](esteban) jedoch längst gewählt: [Ximena Alcázar](ximena), die [Tochter](ximena) [seines](leandro) ärgsten [Konkurrenten](fidel).
+ rescue catalina esteban "verdankt"
- love? esteban catalina "mit offenen Augen"
- parent leandro esteban "Erben"
- engaged? esteban ximena "gewählt"
- parent fidel ximena "Tochter"
- enemy fidel leandro "Konkurrenten"

== 2
[Remedios](remedios), die blinde [Kräuterfrau](remedios), [die](remedios) [Catalina](catalina) großgezogen hat, warnt [ihren](remedios) [Schützling](catalina) vor dem Namen Quiroga. Umsonst: Am Wasserfall streift [Esteban](esteban) [Catalina](catalina) ein Band aus Kaffeeblüten übers Handgelenk, und das Wasser deckt zu, was [die zwei](catalina+esteban) dort flüstern und tun. [Nicanor](nicanor), der [Aufseher](nicanor), hat Augen im Gebüsch. [Er](nicanor) selbst träumt seit Jahren von der schönen [Waise](catalina).
- kin catalina remedios "großgezogen"
- help remedios catalina "warnt"
- gift esteban catalina "streift"
+ sex catalina esteban "flüstern und tun"
- discover nicanor catalina+esteban "Augen im Gebüsch"
- love nicanor catalina "träumt"
- die.past _ "Waise"

== 3
[Nicanor](nicanor) trägt dem [Patrón](leandro) zu, was [er](nicanor) gesehen hat. [Don Leandro](leandro) tobt und schickt [Esteban](esteban) geschäftlich nach [Bogotá](@bogota); [Catalina](catalina) lässt [er](leandro) vom Hof peitschen. Mit blutigem Rücken sinkt [sie](catalina) vor der Kirche nieder, wo [Padre Octavio](octavio) [sie](catalina) aufhebt, wäscht und bettet. In der Tasche [ihres](catalina) Kleides ertastet der [Priester](octavio) ein halbes Medaillon und wird unruhig.
+ reveal nicanor leandro "trägt"
- sad leandro "tobt"
- boss leandro nicanor "Patrón"
- travel esteban "schickt" @bogota
+ attack leandro catalina "peitschen"
- injure catalina leandro "blutigem Rücken"
- help octavio catalina "aufhebt"
- find octavio "ertastet"
- sad octavio "unruhig"

== 4
Jeder Brief, den [Esteban](esteban) aus der Hauptstadt sendet, landet im Kamin [seiner](esteban) [Großmutter](socorro), [Doña Socorro](socorro). Statt der Briefe kommt zu [Catalina](catalina) eine gefälschte Heiratsanzeige. [Sie](catalina) weint drei Tage und hört auf, als [ihr](catalina) beim Geruch von Kaffee schlecht wird. [Nicanor](nicanor) tritt mit dem Hut in der Hand in die Sakristei: [Er](nicanor) nähme [sie](catalina) auch so. [Sie](catalina) dankt [ihm](nicanor) und sagt nein.
+ betray socorro catalina+esteban "landet"
- kin esteban socorro "Großmutter"
- wedding! esteban ximena "gefälschte Heiratsanzeige"
- sad catalina "weint"
- pregnant? catalina esteban "schlecht"
- propose nicanor catalina "nähme"
+ reject catalina nicanor "sagt nein"

== 5
[Esteban](esteban) hält das Schweigen nicht aus und reitet heim. Auf der Brücke liegt ein Baumstamm, dahinter ein [Schütze](killer), von [Fidel Alcázar](fidel) gedungen, [dem](fidel) ein toter Quiroga mehr nützt als ein [Schwiegersohn](esteban). Die Kugel streift [Estebans](esteban) Schläfe, und [er](esteban) stürzt in den Fluss. Fischer ziehen [ihn](esteban) heraus. Als [er](esteban) erwacht, sitzt [Ximena](ximena) an [seinem](esteban) Bett, und [er](esteban) weiß weder [ihren](ximena) Namen noch den eigenen.
- return esteban "reitet"
- boss fidel killer "gedungen"
- kill? fidel esteban "toter Quiroga"
- kin? esteban fidel "Schwiegersohn"
+ attack killer esteban "Kugel"
- injure esteban killer "streift"
- rescue _ esteban "ziehen"
- ill esteban "weder ihren Namen"

== 6
„[Ich](ximena) bin [deine](esteban) [Braut](ximena)“, antwortet [Ximena](ximena), und vielleicht glaubt [sie](ximena) es selbst. [Don Leandro](leandro) lässt [sie](ximena) gewähren. [Catalina](catalina) schleppt sich hochschwanger zum Herrenhaus, um [Esteban](esteban) zu sehen; [er](esteban) blickt durch [sie](catalina) hindurch wie durch Glas. Im Regen, auf dem Rückweg, setzen die Wehen ein. [Remedios](remedios) holt in einem Maisspeicher ein [Mädchen](lucero) auf die Welt: [Lucero](lucero), der Morgenstern.
+ betray ximena esteban "deine Braut"
- pregnant catalina "hochschwanger"
- travel catalina "schleppt"
- discover! esteban catalina "blickt"
+ birth catalina lucero "Welt"
- treat catalina remedios "holt"

== 7
Drei Jahre sind ins Land gegangen. [Catalina](catalina) röstet in der Hafenstadt eigenen Kaffee, [ihr](catalina) Laden „[Lucero](#lucero)“ ist in aller Munde. [Padre Octavio](octavio) offenbart [ihr](catalina) auf dem Totenbett, dass das halbe Medaillon einer [Quiroga](catalina) gehört: [Sie](catalina) ist das totgesagte [Kind](catalina) von [Don Leandros](leandro) verstorbenem [Bruder](bruder), und die Hälfte der Hacienda steht [ihr](catalina) zu. [Cousin](esteban) und [Cousine](catalina)! Der [Geistliche](octavio) haucht [sein](octavio) Leben aus, ehe [er](octavio) ein weiteres Wort hinzufügen kann.
- create catalina "Laden"
- ill octavio "Totenbett"
+ reveal octavio catalina "offenbart"
- die! catalina "totgesagte"
- parent bruder catalina "Kind"
- die.past bruder "verstorbenem"
- sibling bruder leandro "Bruder"
+ kin catalina esteban "Cousin"
- die octavio "haucht"

== 8
Vor Gericht treffen die [Pflückerin](catalina) von einst und der [Patrón](leandro) aufeinander. [Don Leandro](leandro) nennt [sie](catalina) eine Schwindlerin. [Doña Socorro](socorro) aber zieht, bleich wie Kerzenwachs, die andere Hälfte des Medaillons aus dem Mieder. Die [Richterin](richterin) gibt [Catalina](catalina) recht. Auf der Treppe begegnet [ihr](catalina) [Esteban](esteban), verheiratet und noch immer ohne Erinnerung, und fragt höflich, ob [sie](catalina+esteban) einander nicht schon gesehen hätten.
- accuse leandro catalina "Schwindlerin"
- help socorro catalina "zieht"
+ find catalina "recht"
- married esteban ximena "verheiratet"
- ill esteban "ohne Erinnerung"
- find catalina esteban "begegnet"

== 9
[Catalina](catalina) bezieht mit [Lucero](lucero) den Westflügel, Tür an Tür mit [Ximena](ximena), [die](ximena) das [Kind](lucero) mit den Augen [ihres](ximena) [Mannes](esteban) nicht erträgt. [Esteban](esteban) schnitzt der [Kleinen](lucero) ein Pferd und weiß nicht, warum [ihm](esteban) dabei die Tränen kommen. [Nicanor](nicanor), inzwischen [Verwalter](nicanor), macht [Catalina](catalina) ein Angebot: [Seine](nicanor) Zeugenaussage über die Peitsche gegen ein Abendessen. [Sie](catalina) schlägt beides aus.
+ move catalina+lucero "bezieht"
- neighbour catalina ximena "Tür an Tür"
- sad ximena lucero "nicht erträgt"
- married esteban ximena "Mannes"
- gift esteban lucero "schnitzt"
- parent esteban lucero "Augen"
- sad esteban "Tränen"
- invite nicanor catalina "Abendessen"
+ reject catalina nicanor "schlägt"

== 10
[Ximena](ximena) mischt [Catalina](catalina) Tollkirsche in den Mokka, doch die Tassen werden vertauscht, und [Doña Socorro](socorro) windet sich am Boden. [Remedios](remedios) flößt der [Sterbenden](socorro) ein Gegenmittel ein und hört als Einzige [deren](socorro) Beichte: Zwillinge waren es damals, zwei [Mädchen](catalina+zwilling), und [eines](zwilling) gab [sie](socorro) den Nonnen. Die alte [Dame](socorro) übersteht die Nacht. [Esteban](esteban) findet im Kamin einen halb verkohlten Brief in [seiner](esteban) eigenen Handschrift.
+ kill? ximena catalina "Tollkirsche"
- ill socorro "windet"
- treat socorro remedios "Gegenmittel"
- reveal socorro remedios "Beichte"
+ sibling catalina zwilling "Zwillinge"
- recover socorro "übersteht"
- find esteban "Brief"
- create.past esteban "Brief"

== 11
Der Brief ist der Schlüssel. Wort für Wort kehrt [Estebans](esteban) Gedächtnis zurück: der Wasserfall, die Blüten, [Catalina](catalina). [Er](esteban) stürmt in den Westflügel, fällt vor [ihr](catalina) auf die Knie und bittet [sie](catalina) für jeden Tag einzeln um Verzeihung. [Catalina](catalina) schickt [ihn](esteban) fort, denn [er](esteban) ist [ihr](catalina) [Vetter](esteban) und der [Mann](esteban) einer [anderen](ximena). Hinter der Tür schnappt [Don Leandro](leandro) ein Wort zu viel auf: Die [Kleine](lucero) ist [seine](leandro) [Enkelin](lucero)!
+ recover esteban "kehrt"
- reconcile? catalina esteban "Verzeihung"
- reject catalina esteban "schickt"
- kin catalina esteban "Vetter"
- married esteban ximena "Mann"
+ discover leandro lucero "schnappt"
- kin leandro lucero "Enkelin"

== 12
Wer ist die [Frau](zwilling) im Habit, [die](zwilling) am Tor läutet? [Sie](zwilling) trägt [Catalinas](catalina) Gesicht. [Schwester Marisol](zwilling) hat im Kloster Papiere gefunden, aus denen hervorgeht, dass [Esteban](esteban) adoptiert wurde; kein Tropfen Quiroga fließt in [ihm](esteban). [Ximena](ximena) hält [Marisol](zwilling) für [Catalina](catalina) und stößt [sie](zwilling) die Treppe hinunter. Die [Falsche](zwilling) liegt auf den Fliesen, und die [Richtige](catalina) steht im Türrahmen.
- travel zwilling "läutet"
- sibling catalina zwilling "Catalinas Gesicht"
- find.past zwilling "Papiere"
+ kin! catalina esteban "kein Tropfen"
- parent! leandro esteban "adoptiert"
- discover! ximena zwilling "hält"
+ attack ximena zwilling "stößt"

== 13
[Marisol](zwilling) erholt sich von [ihren](zwilling) Brüchen, während [Ximena](ximena) zu [ihrem](ximena) [Vater](fidel) flieht. [Fidel](fidel) reißt bei einem Tobsuchtsanfall das Geheimnis der Brücke selbst auf: [Er](fidel) hat den [Schützen](killer) bezahlt. [Ximena](ximena), [die](ximena) [Esteban](esteban) auf [ihre](ximena) Art geliebt hat, ist erschüttert und zeigt den eigenen [Vater](fidel) an. [Beide](fidel+ximena) werden in Ketten abgeführt, [er](fidel) fluchend, [sie](ximena) erhobenen Hauptes. Der Richter annulliert [ihre](ximena) Ehe mit [Esteban](esteban).
- recover zwilling "erholt"
- injure.past zwilling "Brüchen"
- flee ximena "flieht"
- parent fidel ximena "Vater"
- reveal fidel ximena "reißt"
- boss.past fidel killer "bezahlt"
- love.past ximena esteban "geliebt"
- sad ximena "erschüttert"
+ accuse ximena fidel "zeigt"
+ arrest _ fidel+ximena "abgeführt"
- divorce esteban ximena "annulliert"

== 14
Blütezeit auf [Santa Brígida](@santabrigida). [Don Leandro](leandro) küsst vor dem versammelten Gesinde die Narben auf [Catalinas](catalina) Rücken und überschreibt [ihr](catalina) auch die zweite Hälfte. [Nicanor](nicanor) zieht in den Süden, mit leeren Händen und leichterem Gewissen. Unter dem Wasserfall traut der neue Pfarrer [Catalina](catalina) und [Esteban](esteban). [Lucero](lucero) streut Blüten und stellt [ihren](lucero) [Papa](esteban) jedem vor, der es hören will. [Remedios](remedios) sieht nichts davon, doch [sie](remedios) hört das Wasser lachen.
- reconcile catalina leandro "küsst"
- gift leandro catalina "überschreibt"
- move nicanor "zieht"
+ wedding catalina esteban "traut"
- parent esteban lucero "Papa"
