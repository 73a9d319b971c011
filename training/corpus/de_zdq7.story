%series Die Regentin von Ostermark
%lang de
%genre royal court, invented northern kingdom, DVD booklet, terse and dense, titles in place of names
%cast gudrun | Königinwitwe Gudrun; Gudrun | f
%cast sigrid | Prinzessin Sigrid; Sigrid | f
%cast eskil | König Eskil; Eskil | m
%cast alarich | König Alarich; Alarich | m
%cast isaura | Isaura von Tarn; Isaura | f
%cast bror | Bror Halden; Halden; Bror | m
%cast kanzler | Kanzler Vitalis; Vitalis | m
%cast narr | Pirmin | m
%cast leibarzt | Meister Ansgar; Ansgar | m
%cast lovis | Lovis | f
%cast gesandter | Graf Orlo; Orlo | m
%cast amme | - | f
%cast suedkoenig | - | m
%cast wachmann | Toke | m
%cast saeugling | Runa | f

== 1 Der leere Stuhl
[König Alarich](alarich) ist auf der Bärenjagd verblutet. [Seine](alarich) zweite [Gemahlin](gudrun) [Gudrun](gudrun) führt das Zepter, bis [Eskil](eskil), elf Jahre, [ihr](gudrun) einziges [Kind](eskil), mündig wird. [Sigrid](sigrid), des [Toten](alarich) [Tochter](sigrid) aus erster Ehe, bekommt eine Zofe und einen Hausarrest. Der [Hauptmann](bror) der Wache, [Bror Halden](bror), schwört dem [Knaben](eskil) den Eid und sieht dabei [dessen](eskil) [Halbschwester](sigrid) an. [Kanzler Vitalis](kanzler) notiert den Blick. Der [Narr](narr) [Pirmin](narr) weint als [Einziger](narr), denn der Bär, sagt [er](narr), sei zahm gewesen.
+ die alarich "verblutet"
- married.past alarich gudrun "Gemahlin"
+ boss.start gudrun _ "Zepter"
- parent gudrun eskil "Kind"
- parent alarich sigrid "Tochter"
- arrest gudrun sigrid "Hausarrest"
- love bror sigrid "sieht"
- sibling eskil sigrid "Halbschwester"
- discover kanzler bror "notiert"
- sad narr "weint"

== 2 Die Zofe
[Isaura von Tarn](isaura) soll der [Stieftochter](sigrid) der [Regentin](gudrun) die Haare flechten und jedes Wort weitermelden. [Sie](isaura) flicht gut und meldet wenig. Als [Sigrid](sigrid) des Nachts aus dem Fenster steigt, um das Grab [ihres](sigrid) [Vaters](alarich) zu besuchen, legt die [Zofe](isaura) sich in [ihr](sigrid) Bett und hustet für zwei. Am Grab steht schon der [Hauptmann](bror). [Er](bror) reicht [ihr](sigrid) eine Bärenkralle: Eisen, geschmiedet, blutig. Kein Tier also. [Gudrun](gudrun) lässt derweil den kleinen [König](eskil) Steuererlasse siegeln, die [er](eskil) für Märchen hält.
- kin gudrun sigrid "Stieftochter"
- investigate? isaura sigrid "weitermelden"
- betray isaura gudrun "meldet wenig"
- parent alarich sigrid "Vaters"
+ help isaura sigrid "legt"
- gift bror sigrid "reicht"
+ discover bror+sigrid alarich "Kein Tier"
- kill.past _ alarich "Eisen"
- betray gudrun eskil "hält"

== 3 Brautschau
[Graf Orlo](gesandter), [Gesandter](gesandter) des Südreichs, hält um die [Prinzessin](sigrid) an, nicht für sich, sondern für [seinen](gesandter) dreiundsechzigjährigen [Herrn](suedkoenig). [Vitalis](kanzler) ist dafür, die [Mutter](gudrun) des [Königs](eskil) auch. [Sigrid](sigrid) isst auf dem Bankett rohe Zwiebeln. [Orlo](gesandter) lächelt trotzdem, am meisten über [Lovis](lovis), die [Küchenmagd](lovis), [die](lovis) [ihm](gesandter) Soße über die Strümpfe gießt. [Sein](gesandter) Schwert bleibt stecken, [seine](gesandter) Höflichkeit auch. Am Morgen ist der [Leibarzt](leibarzt) des verstorbenen [Herrschers](alarich) fort. [Meister Ansgar](leibarzt) hat sogar [seine](leibarzt) Blutegel mitgenommen.
+ propose suedkoenig sigrid "hält um"
- wedding? sigrid suedkoenig "hält um"
- parent gudrun eskil "Mutter"
- flirt gesandter lovis "lächelt"
- attack lovis gesandter "gießt"
- die.past alarich "verstorbenen"
- advisor.past leibarzt alarich "Leibarzt"
+ flee leibarzt "fort"

== 4 Blutegel
[Halden](bror) reitet dem [Arzt](leibarzt) drei Tage hinterher und stöbert [ihn](leibarzt) in einer Mühle auf. Der alte [Mann](leibarzt) gesteht: [Er](leibarzt) habe der Leiche Bärenhaare in die Wunden gelegt, auf Geheiß des [Kanzlers](kanzler), und dafür ein Landgut erhalten, auf dem kein Gras wächst. Der [Hauptmann](bror) verspricht [ihm](leibarzt) Schutz. Auf dem Rückweg löst sich ein Pfeil aus dem Nebel. [Ansgar](leibarzt) kippt vom Pferd, und der [Schütze](wachmann) trägt [Brors](bror) eigene Farben. Im Schloss lernt [Eskil](eskil) das Jonglieren. [Pirmin](narr) gibt [ihm](eskil) einen Rat: nie mehr als drei Freunde in der Luft halten.
- find bror leibarzt "stöbert"
- betray.past leibarzt "Bärenhaare"
+ reveal leibarzt bror "gesteht"
- gift.past kanzler leibarzt "Landgut"
- help? bror leibarzt "Schutz"
+ kill wachmann leibarzt "kippt"
- advisor narr eskil "Rat"

== 5 Hochverrat
Der [Tote](leibarzt) hat einen Brief bei sich, gefälscht, der [Halden](bror) belastet. [Gudrun](gudrun) erbleicht, [Vitalis](kanzler) triumphiert: Der [Hauptmann](bror) wird in Ketten gelegt. Neuer [Hauptmann](wachmann) wird [Toke](wachmann), gestern noch einfacher [Wachmann](wachmann), mit ruhiger Hand und gutem Auge für Pfeile. [Sigrid](sigrid) fällt vor der [Stiefmutter](gudrun) auf die Knie, das erste Mal in [ihrem](sigrid) Leben. Gnade gegen Jawort, lautet die Antwort. Bis Vollmond hat die [Prinzessin](sigrid) Zeit. [Isaura](isaura) findet [sie](sigrid) im Kleiderschrank, zwischen den Pelzen, und setzt sich dazu, bis es hell wird.
- betray _ bror "gefälscht"
+ accuse _ bror "belastet"
- happy kanzler "triumphiert"
+ arrest _ bror "Ketten"
- quit bror "Neuer"
- hire wachmann "gestern noch"
- kin gudrun sigrid "Stiefmutter"
- wedding? gudrun sigrid "Jawort"
- threaten gudrun sigrid "Gnade gegen Jawort"
- help isaura sigrid "dazu"

== 6 Küchenlatein
[Lovis](lovis) bringt dem [Gefangenen](bror) Suppe; im Löffelstiel steckt eine Feile. Die [Magd](lovis) ist, was keiner weiß, [Pirmins](narr) [Tochter](lovis), und der [Narr](narr) hat das Schloss gebaut, jedenfalls dessen Kloaken. Unterdessen erwischt der [Gesandte](gesandter) die [Köchin](lovis) beim Kritzeln eines Grundrisses. Statt [sie](lovis) zu melden, ergänzt [er](gesandter) eine Tür, die [sie](lovis) vergessen hatte. Warum [er](gesandter) das tue? [Er](gesandter) sei es leid, alten Herren junge Frauen zu liefern. [Eskil](eskil) hat Fieber, und die [Regentin](gudrun) ist eine Nacht lang nur [Mutter](gudrun).
- gift lovis bror "Feile"
- parent narr lovis "Tochter"
- create.past narr "gebaut"
- discover gesandter lovis "erwischt"
+ help gesandter lovis "ergänzt"
- reveal! gesandter lovis "zu melden"
- ill eskil "Fieber"
- parent gudrun eskil "Mutter"

== 7 Vollmond
Die Glocken läuten zur Verlobung, doch unter dem Schleier steckt, wie [Vitalis](kanzler) beim Lüften merkt, eine [Amme](amme) mit Schnurrbart. [Sigrid](sigrid) und [Halden](bror) waten gleichzeitig durch die Kloake; an ihrem Ende hält [Orlo](gesandter) die Pferde. Zwischen Ratten und Rübenschalen fällt der erste Kuss, und keiner von [beiden](bror+sigrid) wird ihn je ohne Naserümpfen erzählen. [Toke](wachmann) nimmt die Verfolgung auf. [Isaura](isaura), im Burghof gestellt, behauptet, die [Flüchtigen](bror+sigrid) seien nach Osten. [Sie](bror+sigrid) reiten nach Westen. Der neue [Hauptmann](wachmann) schlägt der [Zofe](isaura) zwei Zähne aus.
- engaged? sigrid suedkoenig "Verlobung"
- betray amme kanzler "steckt"
- discover kanzler amme "merkt"
+ flee bror+sigrid "waten"
- help gesandter bror+sigrid "hält"
+ kiss bror sigrid "Kuss"
- investigate wachmann bror+sigrid "Verfolgung"
- betray isaura wachmann "behauptet"
- attack wachmann isaura "schlägt"
- injure isaura wachmann "Zähne"

== 8 Exil
Ein Winter Exil im Fischerdorf. Man salzt Heringe, stopft Netze, wartet auf nichts. [Die beiden](bror+sigrid) geben sich für Eheleute aus und sind es bald auch, getraut von einem Netzflicker. Im Schloss regiert die Angst. [Gudrun](gudrun) erfährt durch einen Zufall, wer den [Gatten](alarich) ermordete: Auf [Vitalis'](kanzler) Schreibtisch beschwert eine eiserne Kralle die Post. Die zweite. [Sie](gudrun) stellt [ihn](kanzler) nicht zur Rede, [sie](gudrun) kann es nicht, [er](kanzler) führt die Truppen. [Sie](gudrun) bittet den [Spaßmacher](narr), [Eskil](eskil) das Schwimmen beizubringen.
- travel bror+sigrid "Exil"
- betray bror+sigrid _ "geben"
+ wedding bror sigrid "getraut"
+ discover gudrun kanzler "erfährt"
- kill.past kanzler alarich "ermordete"
- married.past alarich gudrun "Gatten"
- accuse! gudrun kanzler "zur Rede"
- advisor? narr eskil "beizubringen"

== 9 Der Sprung
Beim Eisfest drückt [Vitalis](kanzler) dem [Zwölfjährigen](eskil) die Feder in die Hand: Abdankung zugunsten eines Kronrats, Vorsitz: [er](kanzler) selbst. [Eskil](eskil) jongliert mit Tintenfass, Siegel und Feder, lässt alle drei ins Loch der Eisfischer fallen und springt hinterher. Der Hof schreit auf. Unterm Eis schwimmt der [König](eskil) dreißig Züge weit bis zur Luke, an der [Lovis](lovis) mit Decken hockt. Seitdem gilt [er](eskil) als ertrunken. [Gudrun](gudrun) spielt die verzweifelte [Mutter](gudrun) so gut, dass [sie](gudrun) danach wirklich nicht aufhören kann zu weinen.
- threaten kanzler eskil "drückt"
- quit? eskil "Abdankung"
+ flee eskil kanzler "springt"
- help lovis eskil "Decken"
- die! eskil "ertrunken"
- parent gudrun eskil "Mutter"
- betray gudrun _ "spielt"
+ sad gudrun "weinen"

== 10 Wiedersehen im Hering
Ein Salzkarren rollt ins Dorf. Zwischen den Fässern klettert ein bibbernder [Junge](eskil) heraus und fragt höflich nach [seiner](eskil) [Schwester](sigrid). [Sigrid](sigrid), im achten Monat, hatte den [Bruder](eskil) zuletzt auf einem Thron gesehen, an dem [sie](sigrid) selbst hing; nun rubbelt [sie](sigrid) [ihm](eskil) die Ohren warm. [Bror](bror) sammelt die Fischer, achtzig Mann mit Gaffeln. [Orlo](gesandter), beim [Südkönig](suedkoenig) in Ungnade gefallen und deshalb hier, stiftet die Waffen. [Er](gesandter) fragt [Lovis](lovis) bei der Gelegenheit, ob [sie](lovis) gräfliche Strümpfe noch immer so gern übergieße. Nur die eigenen, sagt [sie](lovis), falls [er](gesandter) [sie](lovis) zur [Gräfin](lovis) mache.
+ find eskil sigrid "klettert"
- sibling eskil sigrid "Schwester"
- pregnant sigrid "achten Monat"
- help sigrid eskil "rubbelt"
- quit gesandter suedkoenig "Ungnade"
- gift gesandter bror "stiftet"
- flirt gesandter lovis "übergieße"
+ propose lovis gesandter "zur Gräfin"

== 11 Die Kralle
Sturm auf die Burg, durch den Eingang, durch den man sie verließ. [Isaura](isaura), zahnlos und unbeugsam, wirft von innen den Riegel auf. [Halden](bror) und [Toke](wachmann), der alte [Hauptmann](bror) und der neue, treffen auf der Wendeltreppe aufeinander; der [Jüngere](wachmann) fällt elf Stufen und steht nicht mehr auf. [Vitalis](kanzler) hält der [Regentin](gudrun) das Eisen an die Kehle. Da ruft eine Knabenstimme [seinen](kanzler) Namen. [Er](kanzler) starrt den [Ertrunkenen](eskil) an, lange genug: [Pirmin](narr) stellt [ihm](kanzler) ein Bein. In die eigene Kralle zu stürzen, hätte kein Bär besser gekonnt.
- help isaura bror "Riegel"
- attack bror wachmann "aufeinander"
+ kill bror wachmann "fällt"
- threaten kanzler gudrun "Kehle"
- return eskil "Knabenstimme"
- rescue narr gudrun "Bein"
+ die kanzler "stürzen"

== 12 Krönung
[Gudrun](gudrun) legt das Zepter auf das Kissen und bittet die [Stieftochter](sigrid) um Verzeihung, vor dem versammelten Adel. [Sigrid](sigrid) streckt [ihr](gudrun) die Hand hin, nicht die Wange. [Runa](saeugling), drei Wochen alt, schreit [ihre](saeugling) [Eltern](bror+sigrid) durch die Messe. [Eskil](eskil) bestimmt zum ersten Mal selbst: die [Schwester](sigrid) zur [Mitregentin](sigrid), [Halden](bror) zum [Kanzler](bror), den [Narren](narr) zum [Erzieher](narr), [Isaura](isaura) zu was immer [sie](isaura) wolle. [Sie](isaura) wolle Zähne, antwortet die [Zofe](isaura). In der Küche entlässt [Graf Orlo](gesandter) sich selbst aus dem Dienst und trocknet [seiner](gesandter) [Gräfin](lovis) die Teller.
- quit gudrun "legt das Zepter"
+ reconcile gudrun sigrid "Verzeihung"
- kin gudrun sigrid "Stieftochter"
- parent bror+sigrid saeugling "Eltern"
- sibling eskil sigrid "Schwester"
- hire sigrid eskil "Mitregentin"
+ hire bror eskil "bestimmt"
- hire narr eskil "Erzieher"
- quit gesandter "entlässt"
- married gesandter lovis "Gräfin"
