%series Gate B17
%lang de
%genre airline and smuggling drama, Leipzig airport, streaming synopses
%cast helga    | Helga Wendt; Helga | f
%cast noa      | Noa Wendt; Noa | f
%cast jonte    | Kapitän Jonte Ravn; Jonte; Ravn | m
%cast solveig  | Solveig Ravn; Solveig | f
%cast cyril    | Cyril Mbeki; Cyril | m
%cast rashid   | Rashid | m
%cast dörte    | Dörte | f
%cast chef     | Hubertus Klamm; Klamm | m
%cast zoellner | Zollrat Bock; Bock | m
%cast pater    | - | m
%cast witwe    | - | f
%cast mechaniker | Ludger | m
%cast kurier   | - | m
%cast kind     | Ask | m

== 1
[Helga Wendt](helga), [Purserin](helga), fliegt seit dreißig Jahren und hat noch nie jemandem gesagt, dass [sie](helga) sich vor dem Landen fürchtet. Heute sitzt [ihre](helga) [Tochter](noa) [Noa](noa) als Novizin auf dem Klappsitz gegenüber. Vorn links: [Kapitän Jonte Ravn](jonte), Grübchen, Ehering, ein Ruf. Auf Reihe 23 verscheidet zwischen [Leipzig](@leipzig) und [Lagos](@lagos) ein älterer [Herr](kurier), [dessen](kurier) [Begleiterin](witwe) nicht weint, sondern zuallererst nach dem Handgepäck fragt. [Noa](noa) deckt den [Toten](kurier) zu und ertastet unter dem Sakko etwas Hartes. [Cyril](cyril), der [Steward](cyril), zieht die [Anfängerin](noa) in die Bordküche: Man sehe nichts, man taste nichts.
- sad helga "fürchtet"
- parent helga noa "Tochter"
- colleague helga noa "als Novizin"
+ die kurier "verscheidet"
- sad! witwe "nicht weint"
- discover noa kurier "ertastet"
- help cyril noa "zieht"

== 2
Am Boden prallt [Noa](noa) in der Hotelbar auf den [Kapitän](jonte), [der](jonte) [ihr](noa) einen Ananassaft hinstellt und wissen will, ob [sie](noa) immer so ernst schaue. [Cyril](cyril) ist seit Jahren der beste [Freund](cyril) von [Jontes](jonte) [Frau](solveig) [Solveig](solveig) und sieht es mit Unbehagen. [Helga](helga) sieht es mit Entsetzen: Vor zweiundzwanzig Jahren stand vor [ihr](helga) derselbe Ananassaft. Die [Witwe](witwe) aus Reihe 23 lässt sich am Schalter die Papiere geben, gibt einen Namen an, den es nicht gibt, und fährt im Taxi des [Mechanikers](mechaniker) [Ludger](mechaniker) davon.
- flirt jonte noa "ernst schaue"
- gift jonte noa "Ananassaft"
- friend cyril solveig "Freund"
- married jonte solveig "Frau"
- discover cyril jonte "Unbehagen"
- discover helga jonte "Entsetzen"
- sad helga "Entsetzen"
+ affair.past helga jonte "derselbe Ananassaft"
- betray witwe _ "den es nicht gibt"

== 3
[Klamm](chef) leitet die Airline. [Klamm](chef) spart, wo [Klamm](chef) kann. Neuerdings spart [Klamm](chef) an [Helga](helga). Mit einem Brief verliert [Helga](helga) [ihre](helga) Stelle. [Noa](noa) tobt im Büro von [Klamm](chef). [Klamm](chef) betrachtet [Noas](noa) Beine. Da bekommt [Klamm](chef) einen Locher ab. [Noa](noa) bereut nichts. [Rashid](rashid) grinst. [Rashid](rashid) vertritt das Personal vor Gericht. [Dörte](dörte) vom Bodendienst mag [Rashid](rashid). [Dörte](dörte) ist leider mit [Klamm](chef) verlobt. [Helga](helga) mietet sich bei [Dörte](dörte) ein. Am Abend heult [Helga](helga). [Dörte](dörte) hört zu.
- boss chef helga "leitet"
+ quit helga chef "verliert"
- sad noa chef "tobt"
+ attack noa chef "Locher"
- sad! noa "bereut nichts"
- happy rashid "grinst"
- advisor rashid _ "vertritt"
- love dörte rashid "mag"
- engaged chef dörte "verlobt"
- move helga dörte "mietet"
- housemate.start dörte helga "mietet"
- sad helga "heult"
- help dörte helga "hört"

== 4
Die Nacht von [Reykjavík](@reykjavik), Schneesturm, ein einziges freies Zimmer. Ehe der Morgen graut, hat [Jonte Ravn](jonte) [Noa](noa) glaubhaft versichert, [er](jonte) lebe getrennt, und [sie](noa) hat [ihm](jonte) glaubhaft versichert, das sei [ihr](noa) gleich. In [Kopenhagen](@kopenhagen) bügelt [Solveig](solveig), von [der](solveig) [er](jonte) keineswegs getrennt lebt, [seine](jonte) Uniformhemden und entdeckt am Kragen einen Lippenstift in Dienstfarbe. [Zollrat Bock](zoellner) hat den Sarg aus [Lagos](@lagos) öffnen lassen. Darin liegt statt eines Leichnams Elfenbein. Wo aber ist der [Verblichene](kurier)?
- betray jonte noa "glaubhaft"
+ sex jonte noa "Ehe der Morgen graut"
- cheat jonte solveig "Ehe der Morgen graut"
- breakup! jonte solveig "keineswegs getrennt"
- married jonte solveig "Uniformhemden"
- discover solveig jonte "Lippenstift"
- investigate zoellner _ "öffnen"
+ discover zoellner "Elfenbein"
- die.past kurier "Verblichene"

== 5
[Er](kurier) lebt, und zwar bei [Ludger](mechaniker) in der Datsche, mit Heimweh und einer Wirkung der Tabletten, die [er](kurier) nur schwer beschreiben kann. Der [Kurier](kurier) war nie tot; die falsche [Witwe](witwe), in Wahrheit des [Mechanikers](mechaniker) [Schwester](witwe), hatte [ihn](kurier) lediglich betäubt. Jetzt wollen die [Geschwister](mechaniker+witwe) den [Herrn](kurier) loswerden, bloß wie? [Helga](helga), [die](helga) [Ludger](mechaniker) seit [ihrer](helga) Entlassung den Garten jätet und [ihn](mechaniker) recht anziehend findet, hört hinter der Regentonne alles mit. [Dörte](dörte) hat sich von [Klamm](chef) losgesagt. [Sie](dörte) legt [Rashid](rashid) den Ring als Anzahlung auf den Schreibtisch: [Er](rashid) möge [Helga](helga) vertreten.
+ die! kurier "nie tot"
- married! kurier witwe "falsche Witwe"
- sibling mechaniker witwe "Schwester"
- betray.past witwe kurier "betäubt"
- kill? mechaniker+witwe kurier "loswerden"
- quit.past helga "Entlassung"
- love helga mechaniker "anziehend"
- discover helga mechaniker+witwe "hört"
+ engaged.end chef dörte "losgesagt"
- hire? rashid dörte "Anzahlung"
- help? rashid helga "vertreten"

== 6
[Solveig](solveig) steigt als Passagierin in die Maschine [ihres](solveig) [Mannes](jonte), Platz 2A, und wird ausgerechnet von [Noa](noa) bedient. [Beide](noa+solveig) lächeln. Über den Alpen fragt die [Ältere](solveig) die [Jüngere](noa) nach der Farbe [ihres](noa) Lippenstifts. Es folgt, auf zehntausend Metern und im Flüsterton, die Abrechnung zweier [Hintergangener](noa+solveig), an deren Ende [Cyril](cyril) Sekt nachschenkt und der [Kapitän](jonte) über Lautsprecher Turbulenzen ansagt. Nach der Landung stellen [sie](noa+solveig) [ihn](jonte) vor der Treppe gemeinsam zur Rede. Die [Gattin](solveig) behält das Haus, die [Geliebte](noa) [ihre](noa) Würde, [Ravn](jonte) steht mit dem Koffer im Regen.
- married jonte solveig "Mannes"
- meet noa solveig "bedient"
+ discover solveig noa "Lippenstifts"
- quarrel noa solveig "Abrechnung"
- help cyril noa+solveig "schenkt"
- accuse noa+solveig jonte "zur Rede"
- affair jonte noa "Geliebte"
+ breakup noa+solveig jonte "im Regen"

== 7
Vor dem Arbeitsgericht bietet [Klamm](chef) Geld, [Helga](helga) verlangt die Flügel zurück, die man [ihr](helga) von der Uniform getrennt hat, und [Rashid](rashid) zaubert einen [Zeugen](zoellner) hervor, den [Zollrat](zoellner). [Bock](zoellner) sagt aus, dass ohne die Hinweise dieser [Frau](helga) die Elfenbeinroute nie aufgeflogen wäre. Dass [er](zoellner) [ihr](helga) dafür ein Abendessen schulde, fügt [er](zoellner) nicht für das Protokoll hinzu. [Ludger](mechaniker), bei [dem](mechaniker) die Handschellen noch vor dem Urteil klicken, hält [Helga](helga) für eine Verräterin, und [sie](helga) kann [ihm](mechaniker) nicht in die Augen schauen. [Noa](noa) ist schlecht, und am Flugwetter liegt es nicht.
- gift? chef helga "bietet"
- help zoellner helga "sagt aus"
- betray helga mechaniker "Hinweise"
- invite zoellner helga "Abendessen"
+ arrest _ mechaniker "Handschellen"
- accuse mechaniker helga "Verräterin"
- sad helga mechaniker "nicht in die Augen"
- advisor rashid helga "zaubert"
+ pregnant noa jonte "schlecht"

== 8
Wie die Mutter, so die Tochter, heißt es, und [Helga](helga) bekommt davon Gänsehaut, denn auch [sie](helga) ging damals schwanger vom Ananassaft nach Hause. [Noa](noa) fragt, was das bedeute. Es bedeutet, dass der [Vater](jonte) und der [Geliebte](jonte) ein und derselbe sein könnten. Bis das Labor antwortet, sprechen [die zwei](helga+noa) nicht miteinander. Das Labor antwortet nach fünf Tagen: [Jonte](jonte) ist es nicht. Wer dann? Ein [Pater](pater) aus [Fulda](@fulda), sagt [Helga](helga) und wird zum ersten Mal im Leben rot; es war ein langer Flug nach [Manila](@manila).
- pregnant.past helga "schwanger"
- parent helga noa "Tochter"
- parent? jonte noa "der Vater"
- quarrel helga noa "nicht miteinander"
+ parent! jonte noa "ist es nicht"
+ reveal helga noa "sagt Helga"
- parent pater noa "Pater"
- affair.past helga pater "langer Flug"

== 9
Um [seinen](jonte) Ruf und um die halbe Rente gebracht, sucht [Jonte](jonte) Trost im Cockpit und findet dort [Solveig](solveig), [die](solveig) den Pilotenschein, den [sie](solveig) [ihm](jonte) zuliebe einst verfallen ließ, erneuert hat und [ihm](jonte) als Copilotin zugeteilt ist. [Sie](solveig) spricht mit [ihm](jonte) nur in Höhenangaben. [Cyril](cyril) zieht zu [ihr](solveig) nach [Kopenhagen](@kopenhagen), mit zwei Katzen, und wird von den Nachbarn prompt für den Neuen gehalten; [er](cyril) lässt es dabei, obwohl [sein](cyril) Herz einem Fluglotsen gehört. Die falsche [Witwe](witwe) entweicht aus der Untersuchungshaft, im Habit einer Nonne.
- lose jonte "gebracht"
- married jonte solveig "ihm zuliebe"
- hire solveig "zugeteilt"
- colleague.start jonte solveig "Copilotin"
- reject solveig jonte "nur in Höhenangaben"
- move cyril solveig "zieht"
- housemate.start cyril solveig "zieht"
- couple! cyril solveig "für den Neuen gehalten"
- love cyril _ "Herz"
+ flee witwe "entweicht"

== 10
[Bock](zoellner) führt [Helga](helga) aus, Rouladen, Rotwein, ein Walzer auf dem Parkdeck. [Er](zoellner) ist Witwer und erzählt davon, ohne zu klagen. Vor [ihrer](helga) Haustür fällt ein Schuss: Die [Nonne](witwe) mit dem Hass auf Purserinnen trifft den [Zollrat](zoellner) in den Hut. [Helga](helga) schlägt die [Schützin](witwe) mit einer Handtasche k. o., in der zufällig der Locher aus [Klamms](chef) Büro steckt. Später fragt der [Behütete](zoellner), ob [er](zoellner) bei [ihr](helga) auf dem Sofa schlafen dürfe. Das Sofa, stellt sich heraus, bleibt leer.
- date helga zoellner "führt"
- die.past _ zoellner "Witwer"
- married.past _ zoellner "Witwer"
- attack witwe zoellner "Schuss"
- sad witwe helga "Hass"
+ rescue helga zoellner "schlägt"
- attack helga witwe "schlägt"
+ sex helga zoellner "bleibt leer"

== 11
[Klamm](chef), pleite und entlobt, verhökert die Airline an die Belegschaft, die [Rashid](rashid) zum [Direktor](rashid) macht und [Dörte](dörte) zur [Stationsleiterin](dörte). Was aus der Anzahlung geworden sei, will [sie](dörte) wissen; da zieht [er](rashid) einen Ring aus der Tasche, der anders aussieht, kleiner, und fragt auf Arabisch. [Sie](dörte) sagt Ja auf Sächsisch. [Ludger](mechaniker) schreibt [Helga](helga) aus der Zelle, [er](mechaniker) trage [ihr](helga) nichts nach, nur um die Tomaten sei es schade. [Noa](noa) ist im siebten Monat und sagt niemandem, wer da jeden Tag Windeln in Flugzeugmuster schickt.
- engaged.past chef dörte "entlobt"
- lose chef "verhökert"
- hire dörte+rashid "macht"
+ propose rashid dörte "fragt"
+ engaged.start dörte rashid "Ja"
- reconcile? helga mechaniker "trage ihr nichts nach"
- pregnant noa "im siebten Monat"
- gift _ noa "Windeln"

== 12
Das Baby kommt über dem Bodensee, in 11 000 Metern, und weil der Arzt unter den Passagieren Tierarzt ist, hilft [Helga](helga), längst wieder mit Flügeln, [ihrer](helga) [Tochter](noa) selbst. [Ask](kind) schreit die Maschine zusammen. Am Steuer sitzt [Solveig](solveig) und gibt [Ravn](jonte), [dem](jonte) der Schweiß von der Stirn rinnt, die Hand: Geschieden, sagt [sie](solveig), seien [sie](jonte+solveig) seit gestern, nun könne man sich ja gernhaben. Der [Kapitän](jonte) bittet [Noa](noa), [seinen](jonte) [Sohn](kind) manchmal sehen zu dürfen. Ein [Mönch](pater) in Reihe 4 sieht der jungen [Mutter](noa) nach und hat, findet [Cyril](cyril), genau [ihre](noa) Nase.
+ birth noa kind "kommt"
- help helga noa "hilft"
- parent helga noa "Tochter"
- divorce.past jonte solveig "Geschieden"
- sad jonte "Schweiß"
+ reconcile jonte solveig "Hand"
- parent jonte kind "Sohn"
- discover? cyril pater "Nase"
