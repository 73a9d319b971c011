%series Hausboot Havanna
%lang de
%genre dramedy about two couples on one houseboat, Potsdam, streaming overview
%cast nika | Nika Brandt; Nika | f
%cast joost | Joost | m
%cast romy | Romy | f
%cast bela | Béla; Bela | m
%cast tamsin | Tamsin | f
%cast ewald | Ewald Kripke; Kripke; Ewald | m
%cast hatice | Hatice | f
%cast sky | Sky | n
%cast gudrun | Gudrun Brandt; Gudrun | f
%cast pfarrer | Pater Anselm; Anselm | m
%cast nikavater | - | m
%cast intendant | - | m
%cast schotte | - | m
%cast lotse | - | m
%cast baby | Ella | f

== 1
Um Miete zu sparen, ziehen [Nika](nika) und [ihr](nika) [Freund](joost) [Joost](joost) mit [Romy](romy) und [Béla](bela), [die](bela+romy) frisch aus den Flitterwochen kommen, auf ein ausgedientes Hausboot. Vier Menschen, ein Klo. [Nika](nika) und [Romy](romy), [Kolleginnen](nika+romy) beim Stadttheater, kennen sich seit der Schauspielschule, die [Männer](bela+joost) erst seit der Hochzeit, auf der [sie](bela+joost) sich um die Torte prügelten. Vom Nachbarsteg grüßt [Ewald Kripke](ewald), [Dauercamper](ewald) mit Fernglas. In der ersten Nacht wacht [Nika](nika) auf und merkt, dass [sie](nika) auf [Bélas](bela) Schnarchen gehorcht hat, nicht auf [Joosts](joost).
- couple joost nika "Freund"
- married bela romy "Flitterwochen"
+ housemate.start bela+romy joost+nika "ziehen"
- colleague nika romy "Kolleginnen"
- attack.past bela joost "prügelten"
- neighbour.start bela+joost+nika+romy ewald "Nachbarsteg"
+ love.start nika bela "gehorcht"

== 2
[Joost](joost), seit dem Frühjahr ohne Engagement, weil der [Intendant](intendant) [ihn](joost) vor die Tür gesetzt hat, hält sich mit Beschwerdebriefen über Wasser. [Romy](romy) besorgt [ihm](joost) eine Rolle als Baum. [Er](joost) dankt es [ihr](romy) mit einem Lampion. [Béla](bela) findet den Lampion verdächtig, zankt mit [seiner](bela) [Gattin](romy) und geht an Deck rauchen. Dort hängt [Nika](nika) Wäsche auf. [Er](bela) hilft. Zwei Hände greifen nach derselben Klammer. [Ewald](ewald) notiert die Uhrzeit. Niemand küsst niemanden, aber [beide](bela+nika) lügen beim Frühstück über die Klammer.
- quit.past joost intendant "vor die Tür gesetzt"
- help romy joost "besorgt"
- hire joost "Rolle"
- gift joost romy "Lampion"
- jealous bela joost "verdächtig"
+ quarrel bela romy "zankt"
- married bela romy "Gattin"
- help bela nika "hilft"
- kiss! bela nika "küsst"
- betray bela+nika _ "lügen"

== 3
[Tamsin](tamsin), eine [Britin](tamsin) auf dem Weg nach [Prag](@prag), fällt mit Fahrrad und Rucksack von [Kripkes](ewald) Steg ins Wasser. [Joost](joost) springt [ihr](tamsin) nach. Als [sie](tamsin) die Augen aufschlägt, sagt [sie](tamsin) auf Englisch, dass [er](joost) sehr blass sei. [Ewald](ewald) wickelt [sie](tamsin) in eine Decke und bietet [seinen](ewald) Wohnwagen an; [sie](tamsin) entscheidet sich für die Hängematte an Bord. [Nika](nika) ist nicht eifersüchtig, was [ihr](nika) selbst auffällt. [Romy](romy), frisch schwanger und darüber noch verschwiegen, übergibt sich über die Reling.
+ rescue joost tamsin "springt"
- meet joost tamsin "schlägt"
- help ewald tamsin "wickelt"
- invite ewald tamsin "bietet"
- housemate.start bela+joost+nika+romy tamsin "Hängematte"
- jealous! nika tamsin "nicht eifersüchtig"
+ pregnant romy "schwanger"
- reveal! romy _ "verschwiegen"
- ill romy "übergibt"

== 4
[Tamsin](tamsin) küsst [Joost](joost). [Joost](joost) sagt es [Nika](nika). [Nika](nika) ist nicht böse. Das macht [Joost](joost) böse. [Nika](nika) packt [Joosts](joost) Sachen. [Joost](joost) zieht in die Hängematte. Die Hängematte ist besetzt. [Joost](joost) zieht trotzdem ein. [Béla](bela) hört von dem Bruch. [Béla](bela) freut sich. [Béla](bela) schämt sich. [Romy](romy) sagt [Béla](bela), [sie](romy) bekomme ein Kind. [Béla](bela) freut sich wieder. [Nika](nika) hört es auch. [Nika](nika) freut sich nicht. [Nika](nika) gratuliert [Romy](romy) trotzdem.
+ kiss joost tamsin "küsst"
- reveal joost nika "sagt"
- cheat joost nika "küsst"
- sad! nika joost "nicht böse"
- sad joost nika "macht Joost böse"
+ breakup nika joost "packt"
- discover bela joost+nika "hört von dem Bruch"
- happy bela "freut sich"
- sad bela "schämt sich"
- happy! nika "freut sich nicht"
- pregnant romy bela "Kind"
- reveal romy bela "sagt Béla"
- discover nika romy "hört es auch"

== 5
Da kommt [Gudrun](gudrun), [Nikas](nika) [Mutter](gudrun), mit vier Koffern. Der [Vater](nikavater) habe sich eine Schwimmlehrerin zugelegt, und [sie](gudrun) bleibe, bis [er](nikavater) untergeht. [Hatice](hatice), eine resolute [Schifferin](hatice), [die](hatice) den Hafen leitet, verlangt für jede weitere Person an Bord Gebühr; [Gudrun](gudrun) handelt die Hälfte herunter und lädt [sie](hatice) zum Essen. [Die zwei](gudrun+hatice) verstehen sich. Beim Nachtisch sagt [Hatice](hatice) zu [Nika](nika), wer so schaut, ist verliebt. [Nika](nika) wird rot. [Gudrun](gudrun) sieht zu [Béla](bela), dann zu [Romys](romy) Bauch, und legt den Löffel hin.
- parent gudrun nika "Mutter"
- parent nikavater nika "Vater"
- travel gudrun "kommt"
- cheat nikavater gudrun "Schwimmlehrerin"
- move gudrun nika "bleibe"
- threaten hatice _ "verlangt"
- invite gudrun hatice "lädt"
+ friend.start gudrun hatice "verstehen sich"
- love nika bela "verliebt"
+ discover gudrun bela+nika "sieht"

== 6
Ein Sturm. Die Leinen reißen, das Boot treibt auf die [Havel](@havel) hinaus, und die Crew, die eben noch nicht miteinander sprach, muss gemeinsam pumpen. [Joost](joost) bricht sich dabei den Arm; [Tamsin](tamsin), [Krankenschwester](tamsin) im Vorleben, schient [ihn](joost) mit einem Kochlöffel. Als ein Schleppkahn naht, rammt der [Lotse](lotse) aus Versehen die Badewanne. Im Wasser greift [Béla](bela) nach [Nika](nika), nicht nach [Romy](romy), [die](romy) hinter [ihm](bela) schreit. [Sky](sky), ein [Vagabund](sky) mit Kanu, zieht [Romy](romy) heraus und bringt [sie](romy) ans Ufer. Alle leben. Zwischen den [Eheleuten](bela+romy) ist etwas ertrunken.
- injure joost "bricht"
- treat joost tamsin "schient"
+ rescue bela nika "greift"
- sad romy bela "schreit"
+ rescue sky romy "zieht"
- help sky romy "bringt"
- married bela romy "Eheleuten"

== 7
[Romy](romy) wohnt seither bei [Hatice](hatice) über der Schleuse. [Béla](bela) steht täglich mit Suppe davor, die [Hatice](hatice) gern isst. [Sie](romy) will [ihm](bela) nur eine Frage stellen: warum? [Er](bela) weiß keine Antwort, die man aussprechen kann, und spricht sie doch aus. [Romy](romy) ohrfeigt [ihn](bela), danach [Nika](nika), auf der Theaterprobe, mitten in der Liebesszene, was die Regisseurin für Ausdruckskraft hält. Die [Freundinnen](nika+romy) von einst reden von da an nur noch Text. [Sky](sky) malt [Romy](romy) einen Leuchtturm auf den Bauch.
+ breakup romy bela "wohnt seither bei"
- housemate hatice romy "wohnt"
- reconcile? bela romy "Suppe"
- reveal bela romy "spricht sie"
+ attack romy bela+nika "ohrfeigt"
- friend.past nika romy "Freundinnen"
- flirt sky romy "malt"

== 8
[Pater Anselm](pfarrer), ein [Franziskaner](pfarrer) mit Angelschein, wird von [Gudrun](gudrun) zum Schlichten an Bord gebeten. [Er](pfarrer) hört jeden der Streitenden an, erfährt dabei mehr, als [ihm](pfarrer) lieb ist, und verteilt Bußen: [Béla](bela) soll [Romy](romy) die Wohnung bezahlen, [Nika](nika) soll vier Wochen schweigen, [Joost](joost) soll [Tamsin](tamsin) nach [England](@england) begleiten oder heiraten, was [er](joost) höflich ablehnt. [Kripke](ewald), [der](ewald) unter der Bordwand gelauscht hat, verkauft die Neuigkeiten an eine Lokalzeitung, und [Nika](nika) verliert [ihr](nika) Engagement. Der [Pater](pfarrer) erteilt auch [Kripke](ewald) eine Buße, nass.
- invite gudrun pfarrer "gebeten"
- discover pfarrer _ "erfährt"
- travel? joost tamsin "begleiten" @england
- wedding? joost tamsin "heiraten"
- reject joost pfarrer "ablehnt"
- discover ewald pfarrer "gelauscht"
+ betray ewald nika "verkauft"
+ quit nika "verliert"
- attack pfarrer ewald "nass"

== 9
[Nika](nika) schweigt. [Nika](nika) schweigt eine Woche. [Béla](bela) schreibt [ihr](nika) Zettel. [Nika](nika) schreibt zurück. Auf einem steht: Nein. Auf dem nächsten steht: Vielleicht. [Romy](romy) findet sie. [Romy](romy) heftet sie an den Mast. [Romy](romy) lacht. [Sky](sky) küsst [Romy](romy). [Romy](romy) lässt es zu. [Tamsin](tamsin) reist ab. [Joost](joost) reist mit. [Er](joost) kehrt in [Calais](@calais) um. [Er](joost) vermisst das Schnarchen. [Gudrun](gudrun) liest vor dem Einschlafen die Zettel. [Gudrun](gudrun) schickt dem [Vater](nikavater) einen: Nein.
- flirt bela nika "Zettel"
- reject? nika bela "Nein"
+ discover romy bela+nika "findet"
- happy romy "lacht"
+ kiss romy sky "küsst"
- travel tamsin "reist"
- travel joost "reist mit"
- return joost "kehrt"
- sad joost "vermisst"
- reject gudrun nikavater "schickt"

== 10
Das [Kind](baby), [Ella](baby), kommt bei Hochwasser in der Kammer des [Lotsen](lotse) zur Welt, mit [Hatice](hatice) an der einen und [Sky](sky) an der anderen Hand. Der [Vater](bela) wartet vor der Tür und hört den ersten Schrei durch das Holz. [Nika](nika) hat [Béla](bela) gefahren; [sie](nika) setzt sich neben [ihn](bela), endlich ohne Schweigegelübde. [Romy](romy) öffnet nach einer Stunde. [Sie](romy) legt [ihm](bela) das [Mädchen](baby) in die Arme und sieht die [andere](nika) an, lange. „[Du](nika) hast schon immer besser gespielt“, sagt [sie](romy). Dann bittet [sie](romy) [Nika](nika) herein.
+ birth romy baby "zur Welt"
- help hatice+sky romy "Hand"
- parent bela baby "Vater"
- help nika bela "gefahren"
- reconcile bela romy "legt"
+ reconcile nika romy "bittet"

== 11
Ein Vierteljahr später sind die Verhältnisse, wie [Kripke](ewald) ins Logbuch schreibt, geordnet, aber nicht in Ordnung: [Béla](bela), seit Dienstag von [Romy](romy) geschieden, wohnt mit [Nika](nika) auf dem Boot; [Romy](romy) mit [Sky](sky) und [Ella](baby) auf dem Kahn nebenan; [Joost](joost) mit [Gudrun](gudrun), [seiner](joost) ehemaligen [Beinahe-Schwiegermutter](gudrun), in getrennten Kojen, aber nicht immer. [Nika](nika) entdeckt es, als [sie](nika) der [Mutter](gudrun) Tee bringen will. Die beiden [Ertappten](gudrun+joost) machen kein Geheimnis daraus. [Nika](nika) fällt in Ohnmacht, dann in Gelächter.
- divorce bela romy "geschieden"
- couple bela nika "wohnt"
- neighbour bela+nika romy+sky "nebenan"
- housemate romy sky "Kahn"
- kin! gudrun joost "Beinahe-Schwiegermutter"
+ affair gudrun joost "aber nicht immer"
- discover nika gudrun+joost "entdeckt"
- parent gudrun nika "Mutter"
- ill nika "Ohnmacht"
- happy nika "Gelächter"

== 12
Zur Bootsparade sind alle wieder versammelt, auch [Tamsin](tamsin), [die](tamsin) mit einem [Schotten](schotte) verlobt ist und dennoch [Joosts](joost) Pullover trägt. [Ewald](ewald) hat nach der Bußübung das Fernglas verschenkt und dafür [Hatice](hatice) ins Herz geschlossen; [sie](hatice) weist [ihn](ewald) nicht ab, erlaubt [ihm](ewald) aber nur Limonade. [Béla](bela) bittet [Nika](nika) auf dem Bug um [ihre](nika) Hand, und [Pater Anselm](pfarrer), [der](pfarrer) alles schon gehört hat, segnet [sie](bela+nika) vorsorglich. Das [Kind](baby) [Ella](baby) wirft dem [Vater](bela) den Ring aus der Hand. [Romy](romy) taucht danach, findet ihn und steckt ihn der [Braut](nika) an.
- return tamsin "wieder"
- engaged schotte tamsin "verlobt"
- love ewald hatice "Herz"
- reject! hatice ewald "nicht ab"
- parent bela baby "Vater"
+ propose bela nika "Hand"
- engaged bela nika "Braut"
- find romy "findet"
+ help romy nika "steckt"
