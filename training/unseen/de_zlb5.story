%series Die Kattunkönigin
%lang de
%genre historical family drama, Augsburg 1771, streaming blurbs
%cast barbara | Barbara Schüle; Barbara | f
%cast matthaeus | Matthäus Schüle; Matthäus | m
%cast veronika | Veronika | f
%cast jacques | Jacques Moreau; Moreau; Jacques | m
%cast wolff | Syndikus Wolff; Wolff | m
%cast faerber | - | m
%cast zofe | Walpurgis | f
%cast kurier | - | m
%cast abt | - | m
%cast graefin | Gräfin Thurn; Gräfin | f
%cast leonhard | Leonhard | m
%cast weber | Melchior Rauch; Rauch | m
%cast webersfrau | - | f
%cast saeugling | Christoph | m
%cast lyonerin | Odile Moreau; Odile | f
%cast vater | - | m
%cast maedchen | - | f

== 1
[Augsburg](@augsburg), 1771. Kaum liegt der alte [Schüle](vater) unter der Erde, da zanken sich [seine](vater) [Kinder](barbara+matthaeus) schon um die Manufaktur: [Barbara](barbara), [die](barbara) heimlich die Bücher führt, und [Matthäus](matthaeus), [der](matthaeus) lieber Karten mischt als Farben. Das Testament spricht alles dem [Sohn](matthaeus) zu. Die [Tochter](barbara) soll den [Syndikus Wolff](wolff) nehmen, einen [Witwer](wolff) von sechzig Jahren. Doch in derselben Nacht steigt aus der Postkutsche ein [Franzose](jacques) mit einem Musterbuch unter dem Arm, und [Barbara](barbara) vergisst [ihre](barbara) Trauer für die Dauer eines Blicks.
- die.past vater "unter der Erde"
+ quarrel barbara matthaeus "zanken"
- parent vater barbara+matthaeus "Kinder"
- find matthaeus "spricht"
- wedding? barbara wolff "nehmen"
- married.past _ wolff "Witwer"
- travel jacques "steigt" @augsburg
- love barbara jacques "vergisst"
- sad barbara vater "Trauer"

== 2
[Matthäus](matthaeus) stellt den [Franzosen](jacques) als Zeichner ein. [Jacques Moreau](jacques) kann, was in [Augsburg](@augsburg) keiner kann: Krapprot, das nicht ausblutet. Der alte [Färber](faerber) wird entlassen und spuckt [ihm](jacques) vor die Füße. [Veronika](veronika), [Matthäus'](matthaeus) blutjunge [Frau](veronika), spuckt nicht. [Sie](veronika) lässt sich porträtieren. [Barbara](barbara) sieht das Porträt und zerreißt es. Warum, fragt die [Zofe](zofe). [Barbara](barbara) weiß es selbst nicht. Die [Zofe](zofe) weiß es.
+ hire jacques matthaeus "stellt"
- quit faerber "entlassen"
- enemy faerber jacques "spuckt"
- married matthaeus veronika "Frau"
- create jacques "porträtieren"
- jealous barbara veronika "zerreißt"

== 3
[Syndikus Wolff](wolff) macht [seine](wolff) Aufwartung, einen Diamanten in der Westentasche und die Bibel in der Hand. [Barbara](barbara), von [ihrem](barbara) [Bruder](matthaeus) mit dem Verlust des Wohnrechts bedroht, nimmt den Stein an und weint auf dem Dachboden zwischen Kattunballen, wo [Moreau](jacques) [sie](barbara) findet. [Er](jacques) trocknet [ihr](barbara) das Gesicht mit einem Probedruck. Danach haben [beide](barbara+jacques) blaue Wangen, und ganz [Augsburg](@augsburg) könnte lesen, was geschehen ist, hätte die [Zofe](zofe) nicht rechtzeitig Wasser und Seife gebracht.
- propose wolff barbara "Aufwartung"
- sibling barbara matthaeus "Bruder"
- threaten matthaeus barbara "bedroht"
+ engaged.start barbara wolff "nimmt"
- sad barbara "weint"
- help jacques barbara "trocknet"
+ kiss barbara jacques "blaue Wangen"
- help zofe barbara+jacques "gebracht"

== 4
[Rauch](weber) hasst [Schüle](matthaeus). [Rauch](weber) ist Weber, und die Weber hungern. [Seine](weber) [Frau](webersfrau) erwartet das siebte Kind. Der [Färber](faerber) trinkt mit [Rauch](weber). Der [Färber](faerber) hetzt [Rauch](weber) auf. Nachts brennt das Bleichhaus. [Matthäus](matthaeus) verspielt zur selben Stunde den Erlös der Messe. [Veronika](veronika) wartet nicht auf [ihn](matthaeus). [Veronika](veronika) klopft bei [Moreau](jacques). [Er](jacques) öffnet [ihr](veronika) nicht. Am Morgen sitzt [Rauch](weber) im Turm. Hat [Rauch](weber) gezündelt?
- enemy matthaeus weber "hasst"
- married weber webersfrau "Frau"
- pregnant webersfrau "erwartet"
- lose matthaeus "verspielt"
- reject jacques veronika "öffnet"
+ arrest _ weber "Turm"
- attack? weber matthaeus "gezündelt"

== 5
Weil der [Abt](abt) von Sankt Ulrich, [der](abt) der [Weberin](webersfrau) die Beichte abnimmt, Zweifel an der Schuld [ihres](webersfrau) [Mannes](weber) hegt, bittet [er](abt) ausgerechnet [Wolff](wolff), den [Gefangenen](weber) zu verteidigen. Der [Syndikus](wolff) sagt zu, allerdings nicht aus Barmherzigkeit: [Er](wolff) will hinter die Brandstiftung kommen, um [seinen](wolff) künftigen [Schwager](matthaeus) in der Hand zu haben. [Barbara](barbara) trifft sich unterdessen jede Nacht mit dem [Zeichner](jacques) im Gartenhaus. [Ihre](barbara) Verlobung, flüstert [sie](barbara) [ihm](jacques) zu, löse [sie](barbara) nach der Leinenmesse.
- advisor abt webersfrau "Beichte"
- married weber webersfrau "Mannes"
- advisor.start wolff weber "verteidigen"
- investigate? wolff _ "kommen"
- kin? matthaeus wolff "künftigen Schwager"
+ affair barbara jacques "jede Nacht"
- cheat barbara wolff "jede Nacht"
- engaged barbara wolff "Verlobung"
- breakup? barbara wolff "löse"

== 6
Ein [Kurier](kurier), [den](kurier) die Reise von [Lyon](@lyon) zwei Pferde gekostet hat, gibt im Kontor einen Brief für [Monsieur Moreau](jacques) ab, der nach Lavendel riecht. [Veronika](veronika) erbricht das Siegel, liest und lacht auf: Die [Absenderin](lyonerin) ist [Moreaus](jacques) [Ehefrau](lyonerin), und [sie](lyonerin) fragt, wann [er](jacques) endlich heimkomme. Die [Abgewiesene](veronika) trägt das Blatt zu [ihrer](veronika) [Schwägerin](barbara). [Barbara](barbara) sagt kein Wort. Erst im Gartenhaus, vor [ihm](jacques), schreit [sie](barbara), bis die Amseln auffliegen, und jagt [ihn](jacques) davon. Im Turm friert der [Weber](weber).
- discover veronika jacques "liest"
- married jacques lyonerin "Ehefrau"
- reject.past jacques veronika "Abgewiesene"
+ reveal veronika barbara "trägt"
- kin barbara veronika "Schwägerin"
- sad barbara jacques "schreit"
+ breakup barbara jacques "jagt"

== 7
Bei der Leinenmesse, zu der selbst die [Gräfin Thurn](graefin) aus [Wien](@wien) anreist, wird [Barbara](barbara) mit [Wolff](wolff) getraut, ohne den Blick vom Boden zu heben. [Leonhard](leonhard), der [Sohn](leonhard) des [Bräutigams](wolff) aus erster Ehe und älter als [seine](leonhard) neue [Stiefmutter](barbara), bittet [sie](barbara) um den ersten Tanz und findet Gefallen an [ihr](barbara). [Moreau](jacques) betrinkt sich im Stall. Dort wärmt [ihn](jacques) die [Zofe](zofe), [Walpurgis](zofe) mit Namen, und was als Trost begonnen hat, endet im Heu.
- travel graefin "anreist" @augsburg
+ wedding barbara wolff "getraut"
- parent wolff leonhard "Sohn"
- married.past _ wolff "erster Ehe"
- kin barbara leonhard "Stiefmutter"
- love leonhard barbara "Gefallen"
- help zofe jacques "wärmt"
+ sex jacques zofe "Heu"

== 8
[Wolff](wolff) gewinnt den Prozess. [Rauch](weber) ist frei. Die [Weberin](webersfrau) küsst dem [Syndikus](wolff) die Hände. [Ihr](webersfrau) siebtes [Kind](saeugling) heißt nun [Christoph](saeugling) nach [ihm](wolff). Der [Färber](faerber) flieht nach [Ulm](@ulm). [Matthäus](matthaeus) hat wieder Schulden. Die [Gräfin](graefin) bezahlt sie. Der Preis ist [Matthäus](matthaeus) selbst: [Er](matthaeus) reist im Gefolge der [Gräfin](graefin) ab. [Veronika](veronika) erfährt es vom Kutscher. Die [Verlassene](veronika) tobt, dann frühstückt [sie](veronika). [Barbara](barbara) leitet jetzt die Manufaktur.
+ rescue wolff weber "frei"
- birth.past webersfrau saeugling "siebtes Kind"
- flee faerber "flieht" @ulm
- help graefin matthaeus "bezahlt"
- travel graefin+matthaeus "reist"
+ breakup matthaeus veronika "Verlassene"
- discover veronika matthaeus "erfährt"
- sad veronika "tobt"
- hire barbara "leitet"

== 9
Vor der Tür der Schülischen Manufaktur steht eine [Dame](lyonerin) in Reisekleidern, [die](lyonerin) sich als [Odile Moreau](lyonerin) vorstellt, seit elf Jahren verehelicht mit einem [Mann](jacques), [den](jacques) [sie](lyonerin) seit fünf nicht gesehen hat. [Barbara](barbara) führt [sie](lyonerin) selbst ins Atelier. Die [Eheleute](jacques+lyonerin) sprechen eine Stunde lang leise miteinander, worauf die [Lyonerin](lyonerin) erklärt, [sie](lyonerin) wolle keine Szene, sondern die Scheidung: [Sie](lyonerin) habe den [Kurier](kurier) liebgewonnen. [Walpurgis](zofe), [der](zofe) inzwischen das Mieder spannt, fragt hinter dem Paravent, ob das auch für [sie](zofe) etwas ändere.
- travel lyonerin "steht" @augsburg
- meet barbara lyonerin "vorstellt"
- married jacques lyonerin "verehelicht"
+ divorce? jacques lyonerin "Scheidung"
- love lyonerin kurier "liebgewonnen"
+ pregnant zofe jacques "Mieder spannt"

== 10
Der alte [Syndikus](wolff) stirbt am Schlag, mitten in einem Satz über das Erbrecht. [Leonhard](leonhard), [der](leonhard) schon bei der Totenwache nicht von der Seite der jungen [Witwe](barbara) weicht, macht [ihr](barbara) nach Ablauf von sechs Wochen einen Antrag; [Barbara](barbara) erwidert, [sie](barbara) wolle nicht Stiefmutter und Gattin desselben [Mannes](leonhard) heißen. Gekränkt ficht der [Stiefsohn](leonhard) das Testament [seines](leonhard) [Vaters](wolff) an. Die [Zofe](zofe) gesteht [ihrer](zofe) [Herrin](barbara), von wem [sie](zofe) schwanger ist, und bekommt eine Ohrfeige, danach ein Bett und eine Hebamme.
+ die wolff "stirbt"
- married.past barbara wolff "Witwe"
+ propose leonhard barbara "Antrag"
- reject barbara leonhard "erwidert"
- sad leonhard barbara "Gekränkt"
- kin barbara leonhard "Stiefsohn"
- parent wolff leonhard "Vaters"
- reveal zofe barbara "gesteht"
- boss barbara zofe "Herrin"
- pregnant zofe jacques "schwanger"
- attack barbara zofe "Ohrfeige"
- help barbara zofe "Bett"

== 11
[Moreau](jacques) will [Walpurgis](zofe) heiraten. [Walpurgis](zofe) will [Moreau](jacques) nicht. [Sie](zofe) weiß, wen [er](jacques) liebt. Der [Weber](weber) tritt mit dreißig Mann vor das Tor. Diesmal bringt [er](weber) keine Fackeln, sondern Stoff. [Rauch](weber) und [Barbara](barbara) werden Kompagnons. [Veronika](veronika) lacht wieder, und zwar mit [Leonhard](leonhard). Abends sitzen die [zwei](leonhard+veronika) Hand in Hand am Lech. Der [Abt](abt) übersieht es. Aus [Wien](@wien) kommt [Matthäus](matthaeus) zurück, ohne [Gräfin](graefin), ohne Schuhe.
- wedding? jacques zofe "heiraten"
- reject zofe jacques "will Moreau nicht"
- love jacques barbara "liebt"
+ colleague.start barbara weber "Kompagnons"
- happy veronika "lacht"
- couple.start leonhard veronika "Hand in Hand"
+ return matthaeus "zurück"

== 12
Dass [Barbara](barbara) [ihren](barbara) heruntergekommenen [Bruder](matthaeus) als Packer aufnimmt, wo [er](matthaeus) doch einst [ihr](barbara) [Brotherr](matthaeus) war, rührt sogar den [Färber](faerber), [der](faerber) sich selbst anzeigt und die Brandstiftung zugibt. [Walpurgis](zofe) kommt mit einem [Mädchen](maedchen) nieder und zieht zu [Odile](lyonerin) und [deren](lyonerin) [Kurier](kurier) nach [Lyon](@lyon), wo [sie](zofe) einen Putzladen aufmachen will. So bleiben [zwei](barbara+jacques) übrig. [Jacques](jacques) druckt ein Tuch, auf dem nichts als blaue Wangen zu sehen sind. [Barbara](barbara) bindet es um und verzeiht [ihm](jacques). „Frag schon“, sagt [sie](barbara).
- sibling barbara matthaeus "Bruder"
+ hire matthaeus barbara "aufnimmt"
- boss.past matthaeus barbara "Brotherr"
- reveal faerber _ "zugibt"
- birth zofe maedchen "nieder"
- couple kurier lyonerin "deren Kurier"
- move zofe kurier+lyonerin "zieht" @lyon
- create? zofe "aufmachen"
- create jacques "druckt"
+ reconcile barbara jacques "verzeiht"
- propose? jacques barbara "Frag"
