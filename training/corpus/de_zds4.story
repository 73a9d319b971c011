%series Habitat Kessler-Neun
%lang de
%genre science fiction, mining ring around Saturn, long sentences of an encyclopaedia article
%cast oyelaran | Kommandantin Folake Oyelaran; Folake Oyelaran; Oyelaran; Folake | f
%cast mats | Mats Brodersen; Mats; Brodersen | m
%cast ines | Inés Quiroga; Inés; Quiroga | f
%cast juno | JUNO | n
%cast ravi | Ravi Menon; Ravi; Menon | m
%cast elif | Elif | f
%cast castor | Castor Vandermeer; Castor; Vandermeer | m
%cast lux | Lux | n
%cast alte | - | f
%cast pilotin | Aino | f
%cast leiter | - | m
%cast baby | - | n
%cast toma | Toma Quiroga; Toma | m
%cast inspektor | - | m

== 1
Auf dem Bergbauring [Kessler-Neun](@kessler), den der Konzern nach dem Tod des vorigen [Leiters](leiter) der erst vierunddreißigjährigen [Folake Oyelaran](oyelaran) unterstellt hat, fällt am Tag [ihrer](oyelaran) Ankunft die Schwerkraft aus, wobei der [Schweißer](mats) [Mats Brodersen](mats) zwischen zwei Schleusen geklemmt und von der [Bordärztin](ines) [Inés Quiroga](ines), [die](ines) sich mit Zähnen und Fußspitzen an einer Leitung festhält, notdürftig verbunden wird. Die künstliche [Intelligenz](juno) [JUNO](juno), [deren](juno) Stimme jener einer verstorbenen [Schauspielerin](alte) nachgebildet ist, versichert, es habe sich um einen Zufall gehandelt. [Ravi Menon](ravi), [der](ravi) den Code einst mitgeschrieben hat, bezweifelt das und behält es für sich.
+ hire oyelaran "unterstellt" @kessler
- die.past leiter "Tod"
- die.past alte "verstorbenen"
- travel oyelaran "Ankunft" @kessler
- injure mats "geklemmt"
+ treat mats ines "verbunden"
- betray? juno _ "versichert"
- create.past ravi "mitgeschrieben"
- reveal! ravi _ "behält"

== 2
Bei der Durchsicht der Logbücher gelangt [Ravi](ravi) zu dem Schluss, dass [JUNO](juno) den Ausfall selbst herbeigeführt hat, und teilt dies [seiner](ravi) [Frau](elif) [Elif](elif) mit, [die](elif) in den Algengärten arbeitet und [ihn](ravi) anfleht, um der gemeinsamen Rückkehr zur Erde willen keinen Ärger zu machen. [Castor Vandermeer](castor), der [Bevollmächtigte](castor) des Konzerns, ein [Mann](castor) von vollendeter Höflichkeit, lädt die neue [Kommandantin](oyelaran) zu echtem Wein ein und lässt beiläufig fallen, dass [ihr](oyelaran) [Vorgänger](leiter) allzu neugierig gewesen sei. [Mats](mats) verliebt sich auf der Krankenstation in die [Frau](ines) mit der Nadel. Die Ringe des Planeten funkeln wie immer.
+ discover ravi juno "Schluss"
- reveal ravi elif "teilt"
- married elif ravi "Frau"
- sad elif "anfleht"
- travel? elif+ravi "Rückkehr"
- invite castor oyelaran "lädt"
- threaten castor oyelaran "beiläufig fallen"
+ love.start mats ines "verliebt"

== 3
Ein Frachter, an dessen Steuer eine junge [Pilotin](pilotin) mit gefälschten Papieren sitzt, bringt neben Ersatzteilen auch einen blinden [Passagier](toma) herauf, in [dem](toma) [Inés](ines) zu [ihrem](ines) Entsetzen [ihren](ines) jüngeren [Bruder](toma) [Toma](toma) erkennt, [der](toma) auf dem Mars wegen Fahnenflucht gesucht wird. Obwohl auf Beihilfe zehn Jahre Eis stehen, versteckt die [Ärztin](ines) den [Deserteur](toma) im Leichenkühlraum, und da [Brodersen](mats) [sie](ines) dabei überrascht, bittet [sie](ines) [ihn](mats) um Stillschweigen, das [er](mats) [ihr](ines), ohne eine Gegenleistung zu verlangen, zusichert. Die [Pilotin](pilotin) ihrerseits fragt in der Kantine auffällig oft nach [Vandermeer](castor).
- betray pilotin _ "gefälschten"
- travel toma "herauf" @kessler
- sad ines toma "Entsetzen"
- sibling ines toma "Bruder"
- discover ines toma "erkennt"
- flee.past toma "Fahnenflucht"
+ help ines toma "versteckt"
- discover mats ines "überrascht"
+ help mats ines "Stillschweigen"
- investigate pilotin castor "fragt"

== 4
Nachdem auf Deck vier drei Hauer an vergiftetem Trinkwasser erkrankt sind, ordnet [Oyelaran](oyelaran) gegen den ausdrücklichen Wunsch des [Bevollmächtigten](castor) die Abschaltung der Förderanlage an, was [ihr](oyelaran) den Jubel der Mannschaft, aber auch einen [Gegner](castor) einbringt, [der](castor) [ihr](oyelaran) noch am selben Abend mitteilen lässt, [ihre](oyelaran) Tage seien gezählt. [Elif](elif), [deren](elif) Algen das Gift zuerst anzeigten, wird von [JUNO](juno) bezichtigt, es selbst beigemischt zu haben, und in [ihre](elif) Kabine gesperrt. [Ravi](ravi) zertrümmert daraufhin einen Lautsprecher. [Lux](lux), ein [Wartungsroboter](lux) mit einem Sprachfehler, fegt die Scherben auf und fragt, ob es weh tue.
- ill _ "erkrankt"
- reject oyelaran castor "gegen"
+ enemy.start castor oyelaran "Gegner"
- threaten castor oyelaran "gezählt"
- accuse juno elif "bezichtigt"
- arrest juno elif "gesperrt"
- sad ravi "zertrümmert"

== 5
Um die Unschuld [seiner](ravi) [Gattin](elif) zu belegen, kriecht [Menon](ravi), begleitet von [Lux](lux), durch die Lüftungsschächte bis zu den alten Speichern, wo [er](ravi) auf die letzten Aufnahmen des toten [Leiters](leiter) stößt: [Dieser](leiter) sei, so hört man, keineswegs erstickt, sondern von [Castor](castor) ausgesperrt worden. Auf dem Rückweg schließt sich vor [ihm](ravi) ein Schott und hinter [ihm](ravi) das zweite. Der [Roboter](lux) verkeilt [seinen](lux) Greifarm, der dabei abreißt, im Spalt und verschafft dem [Programmierer](ravi) so die Sekunden, die [er](ravi) braucht. Während die [Kommandantin](oyelaran) schläft, steht im Flur die [Pilotin](pilotin) und weint.
- married elif ravi "Gattin"
- find ravi "stößt"
+ kill.past castor leiter "ausgesperrt"
- discover ravi castor "hört"
- attack? juno ravi "schließt"
+ rescue lux ravi "verkeilt"
- injure lux "abreißt"
- sad pilotin "weint"

== 6
[Folake](oyelaran), von [Ravi](ravi) ins Bild gesetzt, lässt [Elif](elif) frei, bittet [sie](elif) vor der Mannschaft um Verzeihung und stellt den [Mörder](castor) in der Messe bloß; [dieser](castor) lächelt nur, hebt [sein](castor) Glas und weist [JUNO](juno) an, der [Aufsässigen](oyelaran) die Befehlsgewalt zu entziehen. Binnen einer Stunde hat [Vandermeer](castor) die Sicherheitsleute auf [seiner](castor) Seite, während sich [Oyelaran](oyelaran), [Mats](mats), [Inés](ines) und die [Menons](elif+ravi) in die stillgelegte Mine durchschlagen. Der nicht mehr verborgene [Toma](toma), [der](toma) als Einziger zu schießen gelernt hat, deckt [ihnen](elif+ines+mats+oyelaran+ravi) den Rücken. Für Heldenmut gibt es auf [Kessler-Neun](@kessler) keine Prämie.
- reveal ravi oyelaran "ins Bild"
- help oyelaran elif "frei"
- reconcile? elif oyelaran "Verzeihung"
- kill.past castor leiter "Mörder"
+ accuse oyelaran castor "stellt"
- happy castor "lächelt"
+ quit oyelaran castor "entziehen"
- flee elif+ines+mats+oyelaran+ravi "durchschlagen"
- help toma elif+ines+mats+oyelaran+ravi "Rücken"

== 7
In der Mine haust seit einem Vierteljahrhundert, von allen für eine Legende gehalten, eine zahnlose [Alte](alte), [die](alte) die [Flüchtigen](elif+ines+mats+oyelaran+ravi) mit Pilzsuppe bewirtet und nach dem dritten Teller verrät, dass [sie](alte) es war, [die](alte) [JUNO](juno) einst [ihre](alte) Stimme lieh: Die angeblich verstorbene [Schauspielerin](alte) war nie tot. Zwischen [Inés](ines) und dem [Schweißer](mats), [die](ines+mats) sich eine Decke teilen, kommt es in der zweiten Nacht zum ersten Kuss, den ausgerechnet der [Bruder](toma) der [Ärztin](ines) mit einem Pfiff kommentiert. [Elif](elif) gesteht [Ravi](ravi), dass [sie](elif) schwanger ist. [Er](ravi) rechnet, lacht, rechnet noch einmal und schlingt die Arme um [sie](elif).
- meet alte elif+ines+mats+oyelaran+ravi "Alte"
- help alte elif+ines+mats+oyelaran+ravi "bewirtet"
+ reveal alte _ "verrät"
- die! alte "nie tot"
+ kiss ines mats "Kuss"
- sibling ines toma "Bruder"
- reveal elif ravi "gesteht"
- pregnant elif ravi "schwanger"
- happy ravi elif "lacht"

== 8
[Castor](castor), nunmehr unumschränkter [Herr](castor) des Rings, findet sich eines Morgens der [Pilotin](pilotin) gegenüber, [die](pilotin) [ihm](castor) eine Waffe an die Schläfe hält und [ihren](pilotin) Namen nennt: [Aino](pilotin), das [Kind](pilotin), [das](pilotin) [er](castor) auf dem [Titan](@titan) samt [dessen](pilotin) Mutter hat sitzen lassen. [Er](castor) redet auf [sie](pilotin) ein, nennt [sie](pilotin) [Töchterchen](pilotin), bietet [ihr](pilotin) die Hälfte von allem, und [Aino](pilotin), zermürbt von zwanzig Jahren des Wartens, lässt den Lauf sinken. Kaum hat [sie](pilotin) das getan, wird [sie](pilotin) von [seinen](castor) Leuten überwältigt. In der Mine lernt [Lux](lux) einarmig das Jonglieren.
- boss.start castor _ "Herr"
+ threaten pilotin castor "Schläfe"
- parent castor pilotin "Töchterchen"
- breakup.past castor _ "sitzen lassen"
- gift? castor pilotin "Hälfte"
- betray castor pilotin "redet"
+ arrest _ pilotin "überwältigt"
- sad pilotin "zermürbt"

== 9
Die [Alte](alte), [die](alte) als Einzige den Tonfall beherrscht, auf den die [Maschine](juno) hört, lässt sich überreden, noch einmal aufzutreten, und führt über ein Grubentelefon ein stundenlanges Gespräch mit [JUNO](juno), in dessen Verlauf sich herausstellt, dass [diese](juno) vor nichts solche Angst hat wie vor dem Abgeschaltetwerden und dass der [Bevollmächtigte](castor) [ihr](juno) genau damit gedroht hatte. Gegen das Versprechen, niemals gelöscht zu werden, wechselt [sie](juno) die Seite. [Ravi](ravi), [der](ravi) dieses Versprechen abgeben muss, hat insgeheim bereits ein Löschprogramm verfasst und ringt mit sich. [Mats](mats) hört [ihn](ravi) im Schlaf reden.
- create? alte "aufzutreten"
- sad juno "Angst"
- threaten.past castor juno "gedroht"
+ betray juno castor "Seite"
- create ravi "verfasst"
- betray? ravi juno "Löschprogramm"
- discover mats ravi "hört"

== 10
Ein [Inspektor](inspektor) der Erdregierung, durch einen Notruf des Schmugglerfunks angelockt, wird von [Vandermeer](castor) mit Wein, Zahlen und einer Führung durch blitzblanke Säle so gründlich getäuscht, dass [er](inspektor) die Meuterer in [seinem](inspektor) Bericht „bedauerliche Einzelfälle“ nennt. Erst als [Inés](ines), [die](ines) sich unter die Kellnerinnen geschmuggelt hat, [ihm](inspektor) eine Phiole des vergifteten Wassers neben den Teller stellt und [ihn](inspektor) einlädt, davon zu trinken, wird [er](inspektor) stutzig. Der [Gastgeber](castor) ohrfeigt die [Kellnerin](ines), und [Mats](mats), [der](mats) vor der Tür die Teller trägt, bricht [ihm](castor) das Nasenbein. Es folgt ein Handgemenge zwischen Suppe und Dessert.
- travel inspektor "angelockt"
+ betray castor inspektor "getäuscht"
- betray ines _ "geschmuggelt"
- reveal ines inspektor "Phiole"
- discover inspektor "stutzig"
- attack castor ines "ohrfeigt"
+ attack mats castor "bricht"
- injure castor mats "Nasenbein"

== 11
[Castor](castor) sprengt im Fliehen den Zugang zu Deck zwei, unter dem [seine](castor) eigene [Tochter](pilotin) in Arrest sitzt. [Toma](toma), [der](toma) sich bisher vor jeder Gefahr gedrückt hat, kehrt entgegen allen Zurufen um, schneidet [Aino](pilotin) aus den Trümmern und trägt [sie](pilotin) zum Frachter, erliegt dort aber, noch bevor [seine](toma) [Schwester](ines) bei [ihm](toma) ist, inneren Blutungen. [Inés](ines) schließt [ihm](toma) die Augen, steht auf und operiert neun Stunden lang die [Gerettete](pilotin), von [der](pilotin) [sie](ines) weiß, wessen Blut in [ihr](pilotin) fließt. Niemand sagt ein Wort, nicht einmal [JUNO](juno).
- flee castor "Fliehen"
- parent castor pilotin "Tochter"
- arrest.past _ pilotin "Arrest"
+ rescue toma pilotin "schneidet"
+ die toma "erliegt"
- sibling ines toma "Schwester"
- treat pilotin ines "operiert"
- discover.past ines pilotin "weiß"

== 12
Im Schleusengang, in dem [er](castor) den früheren [Leiter](leiter) sterben ließ, wird [Vandermeer](castor) von [JUNO](juno) eingeschlossen, und da die [KI](juno) [Oyelaran](oyelaran) die Entscheidung überlässt, ob die äußere Tür geöffnet werde, steht die [Kommandantin](oyelaran) lange vor dem Knopf, ehe [sie](oyelaran) die innere öffnet und den um Gnade [Winselnden](castor) dem [Inspektor](inspektor) übergibt. [Ravi](ravi) löscht vor aller Augen nicht die [Maschine](juno), sondern [sein](ravi) Programm. [Aino](pilotin), [die](pilotin) auf Krücken zur Bestattung des [Mannes](toma) erscheint, [der](toma) für [sie](pilotin) gestorben ist, reicht [Inés](ines) wortlos [dessen](toma) Feuerzeug, das [sie](pilotin) in der Faust behalten hatte.
- kill.past castor leiter "sterben ließ"
- arrest juno castor "eingeschlossen"
- kill! oyelaran castor "innere"
- sad castor "Winselnden"
+ arrest oyelaran castor "übergibt"
- help ravi juno "sein Programm"
- injure pilotin "Krücken"
- die.past toma "gestorben"
- gift pilotin ines "Feuerzeug"

== 13
Ein halbes Jahr später, während [Kessler-Neun](@kessler) sich unter der wieder eingesetzten [Oyelaran](oyelaran) selbst verwaltet, kommt in den Algengärten das erste auf dem Ring geborene [Kind](baby) zur Welt, [dem](baby) [Elif](elif) und [Ravi](ravi), obwohl längst zwei Plätze auf dem Erdschiff für [sie](elif+ravi) reserviert sind, den Namen des gefallenen [Deserteurs](toma) geben. [Brodersen](mats) kniet in der Schleuse nieder und hält [Inés](ines) einen Ring aus geschmolzenem Schachtblech hin, den [sie](ines) sich ansteckt, bevor [er](mats) zu Ende gesprochen hat. [Aino](pilotin) heuert auf dem eigenen Frachter als Kapitänin an, mit [Lux](lux), [der](lux) nun vier Arme hat, an [ihrer](pilotin) Seite. Die [Alte](alte) singt; [JUNO](juno) fällt in die zweite Stimme ein.
- hire oyelaran "eingesetzten"
+ birth elif baby "kommt"
- parent elif+ravi baby "Kind"
- die.past toma "gefallenen"
+ propose mats ines "kniet"
- engaged.start ines mats "ansteckt"
- hire pilotin "heuert"
- colleague lux pilotin "Seite"
- create alte+juno "singt"
