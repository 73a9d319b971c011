%series Kaffeefront
%lang de
%genre historical customs drama in an Eifel border village, 1948 to 1953, broadcaster's press texts
%cast huppertz | Zollsekretär Matthias Huppertz; Matthias Huppertz; Huppertz; Matthias | m
%cast lennartz | Gertrud Lennartz; Gertrud; Trudchen | f
%cast hein | Hein Lennartz; Hein | m
%cast fine | Fine Radermacher; Fine | f
%cast pastor | Pastor Offermann; Offermann | m
%cast kreutz | Oberinspektor Kreutz; Kreutz | m
%cast jupp | Jupp | m
%cast mertens | Doktor Mertens; Mertens | m
%cast wally | Wally Huppertz; Wally | f
%cast baron | Lambert Dejonghe; Dejonghe | m
%cast toni | Antonia; Toni | f
%cast rabatzer | Rabatzer | g
%cast nonne | - | f
%cast pfoertnerin | - | f
%cast willem | Willem | m

== 1 Nebelnacht
Herbst 1948. Im Moor hinter [Mützenich](@muetzenich) feuert [Zollsekretär Matthias Huppertz](huppertz) auf drei Schatten mit Rucksäcken. Zwei entwischen [ihm](huppertz), der [dritte](willem) bleibt liegen: [Willem](willem), siebzehn Jahre alt, Rohkaffee im Wert eines Monatslohns auf dem Buckel. Das Dorf, das vom Schmuggel lebt, redet von Mord. [Gertrud Lennartz](lennartz), die [Mutter](lennartz) des [Erschossenen](willem), spuckt dem [Beamten](huppertz) vor der Kirche vor die Füße. [Huppertz](huppertz) selbst bittet um Versetzung, doch [sein](huppertz) [Vorgesetzter](kreutz), [Oberinspektor Kreutz](kreutz), heftet [ihm](huppertz) ein Lob an.
- attack huppertz _ "feuert"
- flee _ huppertz "entwischen"
+ kill huppertz willem "Erschossenen"
- accuse _ huppertz "Mord"
- parent lennartz willem "Mutter"
+ reject lennartz huppertz "spuckt"
- quit? huppertz kreutz "Versetzung"
- boss kreutz huppertz "Vorgesetzter"

== 2 Die Rabatzer
[Willems](willem) älterer [Bruder](hein) [Hein](hein) schwört am Grab, den [Schützen](huppertz) ins Moor zu holen. Mit [Jupp](jupp), dem hinkenden [Schmied](jupp), und der [Kriegerwitwe](fine) [Fine Radermacher](fine) schart [er](hein) eine [Bande](rabatzer) um sich, die [Rabatzer](rabatzer). [Pastor Offermann](pastor) predigt Vergebung und lagert in der Sakristei vier Zentner Bohnen, von denen [sein](pastor) Kirchendach bezahlt wird. Zur selben Zeit kommt [Wally](wally), die [Frau](wally) des [Zöllners](huppertz), aus [Köln](@koeln) nach. Im Laden gibt man [ihr](wally) nichts, nicht einmal Salz.
- sibling hein willem "Bruder"
+ kill? hein huppertz "ins Moor zu holen"
- colleague fine+jupp hein "schart"
+ create hein "schart"
- betray pastor "lagert"
- married huppertz wally "Frau"
- move wally "kommt" @muetzenich
- reject _ wally "gibt man ihr nichts"

== 3 Salz
[Fine](fine) ist die [Einzige](fine), [die](fine) sich der [Kölnerin](wally) erbarmt; heimlich stellt [sie](fine) [ihr](wally) eine Tüte Salz vors Fenster. Als [Hein](hein) dahinterkommt, setzt es Vorwürfe. Die [Witwe](fine) lässt sich von dem jungen [Anführer](hein) den Mund nicht verbieten: [Wally](wally) habe keinen erschossen. Der [Todesschütze](huppertz) durchkämmt unterdessen jede Scheune, findet nichts und ahnt nicht, dass [seine](huppertz) eigene Schwelle über Nacht als Depot herhält. [Doktor Mertens](mertens) untersucht die blasse [Ehefrau](wally) und macht [ihr](wally) eine Eröffnung. [Sie](wally) solle sich freuen, brummt [er](mertens), im Mai sei es so weit.
- gift fine wally "Tüte"
- discover hein fine "dahinterkommt"
+ quarrel fine hein "Vorwürfe"
- help fine wally "erbarmt"
- kill! wally _ "keinen erschossen"
- investigate huppertz _ "durchkämmt"
- married huppertz wally "Ehefrau"
- treat wally mertens "untersucht"
- reveal mertens wally "Eröffnung"
+ pregnant wally "im Mai"

== 4 Der Besenwagen
[Jupp](jupp) hat ein Auto. Es war einmal ein Panzerwagen. Vorn schweißt [Jupp](jupp) zwei Besen an. Die Besen kehren die Krähenfüße weg. Über die Grenze steuert [Fine](fine). Neben [Fine](fine) sitzt [Hein](hein). [Huppertz](huppertz) streut Nägel. [Huppertz](huppertz) steht im Regen. Der Wagen hält nicht an. [Huppertz](huppertz) fliegt in den Graben. Den Knöchel schient [Mertens](mertens). [Mertens](mertens) trinkt Schmuggelkaffee dabei. „Ein schönes Aroma“, sagt [Huppertz](huppertz). Zu Hause lacht [Wally](wally). Es ist das erste Mal seit [Köln](@koeln). In [Eupen](@eupen) zahlt [Dejonghe](baron) bar. [Fine](fine) gefällt [Dejonghe](baron). [Hein](hein) gefällt das nicht.
- create jupp "schweißt"
- attack huppertz fine+hein "Nägel"
+ attack fine+hein huppertz "fliegt"
- injure huppertz "Knöchel"
- treat huppertz mertens "schient"
- happy wally "lacht"
- love baron fine "gefällt"
- jealous hein baron "gefällt das nicht"

== 5 Ein Mann von Welt
[Lambert Dejonghe](baron), belgischer [Großhändler](baron), stellt [Fine](fine) ein Leben in [Antwerpen](@antwerpen) in Aussicht. [Sie](fine) vertröstet [ihn](baron). Dem hinkenden [Schmied](jupp) steckt [er](baron) derweil heimlich Geld zu, damit [dieser](jupp) [ihm](baron) die Routen der [Bande](rabatzer) verrät. [Gertrud](lennartz), [die](lennartz) seit der Beerdigung [ihres](lennartz) [Jüngsten](willem) kaum aus der Stube kommt, beobachtet die Übergabe durch den Vorhang. Wem soll [sie](lennartz) es sagen? [Ihr](lennartz) [Ältester](hein) hört nur noch auf den Hass. [Sie](lennartz) geht zum [Pfarrer](pastor), und der [Geistliche](pastor) rät [ihr](lennartz) zu schweigen.
- invite baron fine "in Aussicht"
- reject fine baron "vertröstet"
+ gift baron jupp "steckt"
- betray jupp hein "verrät"
- celebrate.past _ willem "Beerdigung"
- parent lennartz willem "Jüngsten"
- sad lennartz "kaum aus der Stube"
- discover lennartz baron+jupp "beobachtet"
- parent lennartz hein "Ältester"
- help pastor lennartz "rät ihr"

== 6 Das Kind im Mai
Die Wehen setzen bei Schneesturm ein, die Straße nach [Monschau](@monschau) ist zu, und [Doktor Mertens](mertens) liegt mit Fieber im Bett. So muss ausgerechnet die [Mutter](lennartz) jenes [Jungen](willem), [den](willem) [Huppertz](huppertz) auf dem Gewissen hat, [dessen](huppertz) [Kind](toni) holen. [Gertrud](lennartz) tut es wortlos und fachkundig. Das [Mädchen](toni) wird [Antonia](toni) heißen, nach einer Heiligen, die hier sonst keiner anruft. Bevor [sie](lennartz) geht, legt [sie](lennartz) dem [Vater](huppertz) [Willems](willem) Taufkerze in die Hand. [Er](huppertz) soll sie anzünden, jedes Jahr. Auf dem Heimweg bricht [sie](lennartz) im Schnee zusammen.
- ill mertens "Fieber"
- kill.past huppertz willem "auf dem Gewissen"
- parent lennartz willem "Mutter"
+ birth wally toni "holen"
- parent huppertz toni "Kind"
- help lennartz wally "fachkundig"
- gift lennartz huppertz "Taufkerze"
+ ill lennartz "bricht"

== 7 Schulden
[Matthias](huppertz) findet die [Frau](lennartz), [die](lennartz) [seiner](huppertz) [Tochter](toni) auf die Welt half, halb erfroren am Wegkreuz und trägt [sie](lennartz) zwei Kilometer bergauf. [Hein](hein) sieht den [Feind](huppertz) mit [seiner](hein) [Mutter](lennartz) auf den Armen kommen und lässt das Gewehr sinken. Zum Dank bekommt der [Retter](huppertz) eine Warnung: [Er](huppertz) möge am Donnerstag nicht an der Rurbrücke stehen. Wer den Zöllnern den Tipp gegeben hat, will [Hein](hein) wissen. [Gertrud](lennartz), vom Fieber geschwächt, bricht nun doch das Schweigen und nennt den Namen des [Schmieds](jupp).
- find huppertz lennartz "findet"
- parent huppertz toni "Tochter"
+ rescue huppertz lennartz "trägt"
- parent lennartz hein "Mutter"
- enemy hein huppertz "Feind"
- kill! hein huppertz "lässt das Gewehr sinken"
- help hein huppertz "Warnung"
- ill lennartz "Fieber"
+ reveal lennartz hein "nennt"

== 8 Schlagbaum
An der Rurbrücke wartet niemand außer [Kreutz](kreutz), [der](kreutz) auf eigene Rechnung gekommen ist. Der [Oberinspektor](kreutz) kassiert nämlich seit Jahren bei dem [Belgier](baron) mit. [Fine](fine), am Steuer des Besenwagens, wird von [ihm](kreutz) gestoppt und soll [ihm](kreutz) die Ladung überlassen. [Sie](fine) gibt Gas. Die Kugel, die [sie](fine) in die Schulter trifft, ist aus [seiner](kreutz) Dienstwaffe. [Dejonghe](baron) lässt die [Verletzte](fine) in ein Kloster jenseits der Grenze schaffen, in dem [sie](fine) Besuch weder empfangen noch ablehnen darf. [Hein](hein) sucht [sie](fine) wochenlang.
- betray.past kreutz _ "kassiert"
- threaten kreutz fine "gestoppt"
- steal? kreutz fine "überlassen"
- flee fine kreutz "Gas"
+ injure fine kreutz "trifft"
+ abduct baron fine "schaffen"
- investigate hein fine "sucht"

== 9 Der Hinkende
[Jupp](jupp) hat sich mit dem Lohn der Spitzelei ein Motorrad gekauft und wundert sich, warum [ihn](jupp) keiner mehr grüßt. [Hein](hein) lädt den [Verräter](jupp) zu einer Flasche Korn ein, führt [ihn](jupp) ins Moor und kommt allein zurück. Erschlagen hat [er](hein) [ihn](jupp) nicht, beteuert [er](hein) dem [Pastor](pastor) in der Beichte; der [Schmied](jupp) sei im Dunkeln vom Knüppeldamm abgekommen und eingesunken. [Offermann](pastor) glaubt [ihm](hein) und verweigert die Lossprechung trotzdem. [Wally](wally) trifft unterdessen beim Brotkauf auf eine [Nonne](nonne), [die](nonne) sich sehr nach Salz erkundigt.
- betray.past jupp _ "Spitzelei"
- find jupp "gekauft"
- invite hein jupp "Flasche Korn"
- return hein "zurück"
+ die jupp "eingesunken"
- kill! hein jupp "Erschlagen"
- reveal hein pastor "Beichte"
- reject pastor hein "verweigert"
- meet nonne wally "trifft"

== 10 Salz, zum zweiten
Die [Zöllnersfrau](wally) hat den Wink verstanden: [Fine](fine), von [der](fine) [sie](wally) einst das Salz bekam, lebt. Ohne [ihrem](wally) [Mann](huppertz) ein Wort zu sagen, radelt [sie](wally) mit dem [Säugling](toni) im Korb nach [Belgien](@belgien), verwickelt die [Pförtnerin](pfoertnerin) in ein Gespräch über Windeln und bringt die [Gefangene](fine) in Ordenstracht ins Freie. [Huppertz](huppertz) steht am Schlagbaum, erkennt beide [Frauen](fine+wally) und stempelt. Für [ihn](huppertz) ist es die erste Dienstpflichtverletzung [seines](huppertz) Lebens. Am Abend fällt [Hein](hein) vor [Wally](wally) auf die Knie, und [Fine](fine) fällt [ihm](hein) um den Hals.
- discover wally fine "verstanden"
- married huppertz wally "Mann"
- travel wally "radelt" @belgien
- betray wally pfoertnerin "verwickelt"
+ rescue wally fine "ins Freie"
- gift.past fine wally "Salz"
- help huppertz fine+wally "stempelt"
+ happy fine hein "um den Hals"

== 11 Zwölf Zentner
[Huppertz](huppertz) und der [Anführer](hein) der [Rabatzer](rabatzer) machen gemeinsame Sache, um den [Oberinspektor](kreutz) zu überführen. [Fine](fine) schreibt dem [Großhändler](baron), [sie](fine) bereue [ihre](fine) Flucht, und bestellt [ihn](baron) mit zwölf Zentnern in die Kirche. Dort hocken hinter dem Altar zwei Herren vom Hauptzollamt. [Kreutz](kreutz), von [Dejonghe](baron) um [seinen](kreutz) Anteil geprellt, schießt auf den [Kompagnon](baron) und trifft den [Pfarrer](pastor). [Offermann](pastor) stirbt zwischen [seinen](pastor) eigenen Säcken; mit dem letzten Atemzug gibt [er](pastor) [Hein](hein), was [er](pastor) [ihm](hein) im Moor versagt hatte.
- colleague hein huppertz "gemeinsame Sache"
- investigate hein+huppertz kreutz "überführen"
+ betray fine baron "bestellt"
- flee.past fine baron "Flucht"
- steal baron kreutz "geprellt"
- colleague baron kreutz "Kompagnon"
- attack kreutz baron "schießt"
+ die pastor kreutz "stirbt"
- reconcile hein pastor "gibt"
- reject.past pastor hein "versagt"

== 12 Die Steuer fällt
Sommer 1953. [Bonn](@bonn) senkt die Kaffeesteuer, und von heute auf morgen lohnt das Laufen nicht mehr. [Kreutz](kreutz) sitzt in [Aachen](@aachen) ein, der [Belgier](baron) handelt mit Nylons. [Hein](hein) eröffnet in der alten Schmiede eine Rösterei, die [seine](hein) frisch angetraute [Fine](fine) leitet. [Huppertz](huppertz) hat den Dienst an den Nagel gehängt und wiegt dort Bohnen ab. Am Jahrestag geht [er](huppertz) mit der kleinen [Toni](toni) an der Hand zum Grab, zündet die Kerze an und findet [Gertrud](lennartz) bereits auf der Bank. [Sie](lennartz) rückt ein Stück zur Seite.
- arrest _ kreutz "sitzt"
- create hein "eröffnet"
+ wedding fine hein "frisch angetraute"
- quit huppertz "an den Nagel"
- hire huppertz hein "wiegt"
+ reconcile huppertz lennartz "rückt"
