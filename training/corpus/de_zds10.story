%series Der Salzkontrakt
%lang de
%genre history, merchants of Stralsund and Bergen around 1490, long sentences of an encyclopaedia article
%cast geseke | Geseke Wulflam; Geseke | f
%cast tideman | Tideman Wulflam; Tideman | m
%cast hinrik | Hinrik Brook; Hinrik; Brook | m
%cast alheyd | Alheyd | f
%cast ivar | Ivar Torkelsson; Ivar | m
%cast sunniva | Sunniva | f
%cast clawes | Clawes | m
%cast abt | Abt Eberhard; Eberhard | m
%cast schreiber | Mauritz | m
%cast hebamme | - | f
%cast hauptmann | - | m
%cast ratsherr | Evert Klinkow; Klinkow | m
%cast kind | Tale | f
%cast magd | Grete | f

== 1
[Tideman Wulflam](tideman), [der](tideman) sich als jüngster [Ratsherr](tideman) [Stralsunds](@stralsund) auf den Bergenhandel geworfen und dabei übernommen hat, verlobt, um [seinen](tideman) Bankrott zu verschleiern, die neunzehnjährige [Schwester](geseke) [Geseke](geseke) mit dem dreimal verwitweten [Salzherrn](ratsherr) [Evert Klinkow](ratsherr), ohne [sie](geseke) zu fragen. Auf der Feier, bei der [Tidemans](tideman) [Gemahlin](alheyd) [Alheyd](alheyd) vor lauter Scham keinen Bissen hinunterbringt, wirft [Geseke](geseke) dem [Bräutigam](ratsherr) den Ring in den Weinkrug und läuft barfuß zum Hafen, wo [Hinrik Brook](hinrik), ein mittelloser [Schiffer](hinrik), [sie](geseke) zwischen Heringsfässern versteckt. Das Schiff heißt [Gode Wind](*godewind).
- betray tideman _ "verschleiern"
- sibling geseke tideman "Schwester"
- engaged.start geseke ratsherr "verlobt"
- married.past _ ratsherr "verwitweten"
- married alheyd tideman "Gemahlin"
- celebrate _ "Feier"
- sad alheyd "Scham"
+ reject geseke ratsherr "wirft"
- flee geseke "läuft"
+ help hinrik geseke "versteckt"

== 2
Auf hoher See entdeckt, soll [Geseke](geseke), in [der](geseke) die abergläubischen Matrosen die Ursache eines Sturmes sehen, über Bord geworfen werden, doch [Brook](hinrik) gibt [sie](geseke) kurzerhand für [seine](hinrik) angetraute [Frau](geseke) aus, woraufhin [die beiden](geseke+hinrik) sich bis [Bergen](@bergen) eine Koje teilen müssen, in der, wie der [Schreiber](schreiber) in [seinem](schreiber) Tagebuch vermerkt, ein Schwert zwischen [ihnen](geseke+hinrik) lag. In [Stralsund](@stralsund) verlangt der verschmähte [Klinkow](ratsherr) [seine](ratsherr) Mitgift doppelt zurück. [Tideman](tideman), [der](tideman) sie längst verspielt hat, schlägt [Alheyd](alheyd), als [diese](alheyd) [ihm](tideman) die Bücher vorhält.
- kill? _ geseke "über Bord"
+ rescue hinrik geseke "gibt"
- married! geseke hinrik "angetraute Frau"
- create schreiber "Tagebuch"
- lose.past tideman "verspielt"
- reject.past geseke ratsherr "verschmähte"
- threaten ratsherr tideman "verlangt"
+ attack tideman alheyd "schlägt"
- accuse alheyd tideman "vorhält"

== 3
Im Kontor der Deutschen Brücke, das keine Frauen duldet, verdingt sich [Geseke](geseke), mit geschorenem Haar und unter dem Namen eines verstorbenen Vetters, als Lehrling, wobei außer [Hinrik](hinrik) niemand eingeweiht ist und jener [Schreiber](schreiber), [der](schreiber) [Mauritz](schreiber) heißt, die Täuschung zwar bemerkt, aus Gutmütigkeit jedoch übersieht. Der norwegische [Stockfischhändler](ivar) [Ivar Torkelsson](ivar), vom [Ältermann](clawes) [Clawes](clawes) seit Jahren übers Ohr gehauen, gewinnt den flinken [Lehrling](geseke) lieb und lehrt [ihn](geseke) [seine](ivar) Sprache. [Ivars](ivar) [Tochter](sunniva) [Sunniva](sunniva) wirft [ihm](geseke) über den Tisch hinweg Blicke zu, die nicht den Fischen gelten.
- hire geseke clawes "verdingt"
+ betray geseke clawes "unter dem Namen"
- kin _ geseke "Vetters"
- discover schreiber geseke "bemerkt"
- help schreiber geseke "übersieht"
- betray clawes ivar "übers Ohr"
- advisor ivar geseke "lehrt"
- parent ivar sunniva "Tochter"
- flirt sunniva geseke "Blicke"

== 4
[Alheyd](alheyd), seit dem Fastnachtsabend im dritten Monat, sucht Zuflucht bei [Abt Eberhard](abt), [ihrem](alheyd) leiblichen [Bruder](abt), [dem](abt) [sie](alheyd) die blauen Flecken zeigt, ohne ein Wort zu verlieren; der [Geistliche](abt), [der](abt) den [Schwager](tideman) stets geschätzt hat, schickt [sie](alheyd) mit einem Segen wieder heim. Auf der Treppe des Hauses kommt [sie](alheyd) zu Fall und verliert das Kind. Die [Hebamme](hebamme), [die](hebamme) [ihr](alheyd) beisteht, hört [sie](alheyd) im Fieber sagen, [sie](alheyd) sei nicht gefallen. [Tideman](tideman) lässt indessen unter der Hand verbreiten, [seine](tideman) [Schwester](geseke) sei an der Pest gestorben.
- pregnant alheyd "dritten Monat"
- sibling abt alheyd "Bruder"
- kin abt tideman "Schwager"
- attack.past tideman alheyd "blauen Flecken"
- reveal alheyd abt "zeigt"
- reveal alheyd hebamme "sagen"
- reject abt alheyd "heim"
+ lose alheyd "verliert"
- ill alheyd "Fieber"
- treat alheyd hebamme "beisteht"
- sibling geseke tideman "Schwester"
+ betray tideman _ "verbreiten"
- die! geseke "Pest"

== 5
Als [Sunniva](sunniva) dem vermeintlichen [Jüngling](geseke) bei der Sonnwendfeier [ihr](sunniva) Herz öffnet, bringt [Geseke](geseke) es nicht über sich, die [Arglose](sunniva) länger zu täuschen, und löst vor [ihr](sunniva) die Brustbinde, worauf die [Norwegerin](sunniva) erst weint, dann lacht und schließlich schwört, das Geheimnis mit ins Grab zu nehmen. [Hinrik](hinrik), [der](hinrik) die Szene aus der Ferne missversteht, betrinkt sich aus Kummer und prügelt sich mit drei Gesellen, von denen einer, ein Neffe des [Ältermanns](clawes), ein Auge einbüßt. [Clawes](clawes) lässt den [Schiffer](hinrik) in das Loch unter der Brücke werfen. Der Regen hört in [Bergen](@bergen) nie auf.
- celebrate _ "Sonnwendfeier"
+ confess sunniva geseke "Herz öffnet"
- reveal geseke sunniva "löst"
- sad sunniva "weint"
- jealous hinrik sunniva "missversteht"
- attack hinrik _ "prügelt"
- injure _ hinrik "Auge"
- kin _ clawes "Neffe"
+ arrest clawes hinrik "Loch"

== 6
Um [ihren](geseke) einstigen [Retter](hinrik) auszulösen, bietet [Geseke](geseke) dem [Ältermann](clawes) an, die gefälschten Gewichte, mit denen [dieser](clawes) die Norweger betrügt und deren Abrechnung [ihr](geseke) in die Hände geraten ist, für sich zu behalten; [Clawes](clawes), von der Dreistigkeit des [Lehrlings](geseke) ebenso erbost wie beeindruckt, geht darauf ein. Kaum ist [Brook](hinrik) frei, macht [er](hinrik) der [Verkleideten](geseke) heftige Vorwürfe, dass [sie](geseke) [ihre](geseke) Ehrlichkeit für [ihn](hinrik) verkauft habe, und in diesem Zank, am Ende der Landungsbrücke, geschieht der erste Kuss. [Mauritz](schreiber) klappt diskret das Fenster zu.
- rescue.past hinrik geseke "Retter"
- betray clawes _ "betrügt"
+ threaten geseke clawes "für sich zu behalten"
- help geseke hinrik "auszulösen"
- sad clawes geseke "erbost"
- accuse hinrik geseke "Vorwürfe"
- quarrel geseke hinrik "Zank"
+ kiss geseke hinrik "Kuss"

== 7
In [Stralsund](@stralsund) brennen in der Nacht auf Sankt Gallen die Speicher, wobei [Tideman](tideman), [der](tideman) das Feuer um der Versicherungsumlage willen selbst gelegt hat, die eigene [Magd](magd) [Grete](magd) in den Flammen zurücklässt, während [Alheyd](alheyd), [die](alheyd) seit dem Sturz am Stock geht, das [Mädchen](magd) an den Zöpfen ins Freie schleift. Der [Hauptmann](hauptmann) der Stadtwache findet am Morgen in der Asche eine Zunderbüchse mit dem Wappen der [Wulflams](alheyd+tideman). [Tideman](tideman) bezichtigt daraufhin [Klinkow](ratsherr), [der](ratsherr) [ihm](tideman) bekanntlich übelwolle, und reist, ehe man [ihm](tideman) Fragen stellt, mit dem letzten Schiff vor dem Eis nach [Norwegen](@norwegen).
- attack tideman _ "gelegt"
- betray tideman _ "Versicherungsumlage"
+ rescue alheyd magd "schleift"
- injure alheyd "Stock"
- boss tideman magd "Magd"
- find hauptmann "findet"
- accuse tideman ratsherr "bezichtigt"
- enemy ratsherr tideman "übelwolle"
+ flee tideman "reist" @norwegen

== 8
[Ivar](ivar), in [dessen](ivar) Haus der Winter die ganze Gesellschaft versammelt, erklärt beim Julbier, [er](ivar) wünsche sich den deutschen [Lehrling](geseke) zum Schwiegersohn, was bei dreien am Tisch Hustenanfälle auslöst; ehe [Geseke](geseke) antworten kann, tritt, schneebedeckt, [ihr](geseke) [Bruder](tideman) in die Stube, starrt dem [Burschen](geseke) ins Gesicht und nennt [ihn](geseke) beim Mädchennamen. Der [Betrogene](ivar), als [der](ivar) sich [Torkelsson](ivar) nun fühlt, weist [sie](geseke) noch in der Nacht aus dem Haus, und [Hinrik](hinrik), [der](hinrik) mit [ihr](geseke) hinausgeht, verirrt sich im Schneetreiben. [Sunniva](sunniva) nimmt die Skier des [Vaters](ivar) von der Wand.
- wedding? geseke sunniva "Schwiegersohn"
- return tideman "tritt"
- sibling geseke tideman "Bruder"
- discover tideman geseke "starrt"
+ reveal tideman ivar "Mädchennamen"
- sad ivar geseke "Betrogene"
+ reject ivar geseke "weist"
- help hinrik geseke "hinausgeht"
- parent ivar sunniva "Vaters"
- rescue? sunniva geseke+hinrik "Skier"

== 9
[Geseke](geseke) und [Hinrik](hinrik) werden von der [Norwegerin](sunniva) in einer Sennhütte aufgespürt, halb erstarrt und aneinandergedrängt, und bleiben dort eine Woche, aus der, so die später von [Mauritz](schreiber) verfasste Chronik, „mancherlei erwuchs“. [Tideman](tideman), von [Clawes](clawes) mit offenen Armen empfangen, tut sich mit dem [Ältermann](clawes) zusammen und denunziert [Brook](hinrik) als Seeräuber, sodass auf [dessen](hinrik) Kopf ein Preis steht, als [er](hinrik) ins Tal hinabsteigt. [Er](hinrik) entgeht den Häschern in einem Sarg, den Franziskaner an Bord tragen. Die [Braut](geseke) ohne Trauschein winkt [ihm](hinrik) nicht nach, damit niemand [sie](geseke) erkennt.
+ find sunniva geseke+hinrik "aufgespürt"
- sex geseke hinrik "erwuchs"
- create schreiber "verfasste"
- colleague.start clawes tideman "zusammen"
+ betray clawes+tideman hinrik "denunziert"
- threaten _ hinrik "Preis"
- flee hinrik "entgeht"

== 10
Im April, als der Hafen aufgeht, legt [Geseke](geseke) Frauenkleider an, tritt vor das versammelte Kontor und legt, mit [Ivar](ivar), [dem](ivar) [sie](geseke) zuvor Abbitte geleistet hat, an [ihrer](geseke) Seite, die beiden Sätze Gewichte nebeneinander auf die Waage, worauf die Kaufleute [Clawes](clawes) mit Schimpf aus dem Amt jagen und den greisen [Mauritz](schreiber) zum Nachfolger bestimmen. [Tideman](tideman), [der](tideman) [seine](tideman) letzte Hoffnung auf einen Anteil am Schwindel gesetzt hatte, sticht auf der Landungsbrücke nach [seiner](tideman) [Schwester](geseke), trifft aber [Sunniva](sunniva), [die](sunniva) sich vor die [Freundin](geseke) stellt. Der neue [Ältermann](schreiber) verhängt als Erstes die Acht über [ihn](tideman).
- reconcile geseke ivar "Abbitte"
+ reveal geseke _ "Waage"
- quit clawes "Amt"
- hire schreiber "Nachfolger"
- sibling geseke tideman "Schwester"
- attack tideman geseke "sticht"
+ rescue sunniva geseke "stellt"
- injure sunniva tideman "trifft"
- friend geseke sunniva "Freundin"

== 11
[Sunniva](sunniva) ringt drei Wochen mit dem Wundfieber, in denen [Geseke](geseke), [die](geseke) inzwischen weiß, dass [sie](geseke) von [Hinrik](hinrik) ein Kind trägt, nicht von [ihrem](sunniva) Lager weicht, bis die [Kranke](sunniva) in der Nacht vor Pfingsten nach gesalzener Butter verlangt. In [Stralsund](@stralsund) sagt [Alheyd](alheyd), von der [Hebamme](hebamme) ermutigt, vor dem Rat gegen den [Gatten](tideman) aus, und [Abt Eberhard](abt), [den](abt) die Reue drückt, bestätigt unter Eid, was [er](abt) damals gesehen und verschwiegen hat. [Klinkow](ratsherr) wird von jedem Verdacht der Brandstiftung losgesprochen und schickt der [Frau](alheyd), [der](alheyd) [er](ratsherr) das verdankt, ein Fass Lüneburger Salz.
- ill sunniva "Wundfieber"
- pregnant geseke hinrik "Kind"
- help geseke sunniva "weicht"
+ recover sunniva "verlangt"
+ accuse alheyd tideman "sagt"
- help hebamme alheyd "ermutigt"
- married alheyd tideman "Gatten"
- sad abt "Reue"
- reveal abt _ "bestätigt"
- gift ratsherr alheyd "schickt"

== 12
Der geächtete [Wulflam](tideman), [dem](tideman) kein Schiffer mehr eine Planke gewährt, überredet ausgerechnet jenen [Bettelmönch](hinrik), [der](hinrik) in der Franziskanerkutte Tau flickt, [ihn](tideman) mitzunehmen, und erkennt zu spät, dass es [Brook](hinrik) ist. Auf See, zwischen den Schären, erbietet sich [dieser](hinrik), [ihn](tideman) um der [Schwester](geseke) willen in [Dänemark](@daenemark) abzusetzen; [Tideman](tideman) aber, [der](tideman) lieber untergehen als Gnade empfangen will, schlägt nachts den Boden leck und reißt das halbe Schiff mit sich in die Tiefe. Tage später wird auf [Gotland](@gotland) ein [Mann](hinrik) an Land gespült, [der](hinrik) sich an den eigenen Namen nicht erinnert.
- help hinrik tideman "mitzunehmen"
- discover tideman hinrik "erkennt"
- rescue? hinrik tideman "abzusetzen"
- sibling geseke tideman "Schwester"
+ die tideman "Tiefe"
- attack tideman hinrik "leck"
- ill hinrik "nicht erinnert"

== 13
[Geseke](geseke) bringt, während man in der Marienkirche für [ihren](geseke) [Bruder](tideman) die Totenmesse liest, in [Alheyds](alheyd) Haus ein [Mädchen](kind) zur Welt, [das](kind) [Tale](kind) getauft wird und [dem](kind) [Klinkow](ratsherr), mild geworden, den [Taufpaten](ratsherr) macht. Die [Schwägerinnen](alheyd+geseke) führen fortan gemeinsam den Salzhandel und tun es besser als sämtliche Wulflams vor [ihnen](alheyd+geseke). Im Herbst steigt aus einer gotländischen Kogge ein hinkender [Mann](hinrik), [der](hinrik) den Namen des Hauses von einem Fass abgelesen hat; [er](hinrik) weiß nicht, warum [ihm](hinrik) die Knie zittern, als [ihm](hinrik) eine [Kauffrau](geseke) mit [Kind](kind) auf dem Arm wortlos einen Ring aus einem Weinkrug reicht, und dann weiß [er](hinrik) es wieder.
+ birth geseke kind "zur Welt"
- sibling geseke tideman "Bruder"
- die.past tideman "Totenmesse"
- celebrate _ kind "getauft"
- kin kind ratsherr "Taufpaten"
- kin alheyd geseke "Schwägerinnen"
- colleague alheyd geseke "gemeinsam"
+ return hinrik "steigt"
- gift geseke hinrik "reicht"
- recover hinrik "wieder"
