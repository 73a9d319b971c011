%series Das Haus am Spiegelkanal
%lang de
%genre costume drama at a fictitious German court of 1742, encyclopaedia episode list in long sentences
%cast fuerst   | Fürst Leberecht; Leberecht | m
%cast fuerstin | Fürstin Sidonia; Sidonia | f
%cast aurelie  | Aurelie von Trossin; Aurelie | f
%cast balduin  | Balduin | m
%cast ottilie  | Prinzessin Ottilie; Ottilie | f
%cast carlo    | Carlo Bassani; Bassani; Carlo | m
%cast jost     | Jost | m
%cast grete    | Grete | f
%cast leibarzt | Doktor Quirin; Quirin | m
%cast gesandter | Graf Orlow; Orlow | m
%cast zofe     | Philippine | f
%cast gaertner | - | m
%cast kanzler  | von Streit | m
%cast witwe    | - | f
%cast kind     | - | f

== 1 Der Einzug
Drei Wochen nach dem Begräbnis [seiner](fuerst) ersten [Gemahlin](witwe) führt [Fürst Leberecht](fuerst) die kaum neunzehnjährige [Sidonia](fuerstin) zum Altar, was bei Hofe umso mehr Aufsehen erregt, als [seine](fuerst) langjährige [Mätresse](aurelie), [Aurelie von Trossin](aurelie), in der zweiten Bank sitzt und keine Miene verzieht. [Balduin](balduin), der [Bruder](balduin) des [Fürsten](fuerst), [der](balduin) sich selbst Hoffnungen auf die junge [Braut](fuerstin) gemacht hatte, betrinkt sich noch während der Predigt. In der Küche heult [Philippine](zofe), die [Zofe](zofe) der [Verstorbenen](witwe), weil man [sie](zofe) fortan nicht mehr braucht.
- die.past witwe "Begräbnis"
- married.past fuerst witwe "Gemahlin"
+ wedding fuerst fuerstin "Altar"
- affair aurelie fuerst "Mätresse"
- sibling balduin fuerst "Bruder"
- love.past balduin fuerstin "Hoffnungen"
- sad zofe "heult"
- quit zofe "nicht mehr braucht"
- boss.past witwe zofe "Zofe"

== 2 Eine Partie Pharo
Um der neuen [Herrin](fuerstin) zu gefallen, schickt [Leberecht](fuerst) die [Trossin](aurelie) auf [ihr](aurelie) Gut zurück, von wo [sie](aurelie) jedoch, da die Straßen überschwemmt sind, noch am selben Abend wieder vorfährt. Am Kartentisch nimmt [sie](aurelie) [Balduin](balduin) zweitausend Taler und das Versprechen ab, gemeinsam mit [ihr](aurelie) die [Fürstin](fuerstin) zu Fall zu bringen. [Diese](fuerstin) findet unterdessen Gefallen an den Lektionen [ihres](fuerstin) [Lautenlehrers](carlo) [Carlo Bassani](carlo), [der](carlo) eigentlich engagiert worden ist, um die [Schwägerin](ottilie) der [Schülerin](fuerstin), [Prinzessin Ottilie](ottilie), vom Klosterwunsch abzubringen.
+ breakup fuerst aurelie "schickt"
- return aurelie "vorfährt"
- find aurelie balduin "zweitausend Taler"
+ betray? aurelie+balduin fuerstin "zu Fall"
- advisor carlo fuerstin "Lautenlehrers"
- love.start fuerstin carlo "Gefallen"
- kin fuerstin ottilie "Schwägerin"
- hire.past carlo "engagiert"

== 3 Lektionen
Nachdem der [Leibarzt](leibarzt) [Quirin](leibarzt) [ihm](fuerst) wegen der Gicht das gemeinsame Schlafgemach untersagt hat, verbringt der [Fürst](fuerst) die Nächte im Jagdhaus, während [seine](fuerst) [Gattin](fuerstin) bis zum Morgen Laute übt. [Ottilie](ottilie), [die](ottilie) ihrerseits für den [Italiener](carlo) entflammt ist und deshalb vom Kloster nichts mehr wissen will, belauscht an der Tapetentür, wie Musik in Geflüster und Geflüster in Stille übergeht, und zerreißt in [ihrer](ottilie) Eifersucht sämtliche Noten, die [sie](ottilie) findet. [Grete](grete), das [Küchenmädchen](grete), klebt sie mit Mehlpapp wieder zusammen, denn [Grete](grete) kann zwar nicht lesen, wohl aber leimen.
- advisor leibarzt fuerst "Leibarzt"
- ill fuerst "Gicht"
- married fuerst fuerstin "Gattin"
- love ottilie carlo "entflammt"
+ affair.start carlo fuerstin "Stille"
- discover ottilie carlo+fuerstin "belauscht"
- cheat fuerstin fuerst "Stille"
+ jealous ottilie fuerstin "Eifersucht"

== 4 Der Gesandte
[Graf Orlow](gesandter) trifft ein. [Orlow](gesandter) soll [Ottilie](ottilie) freien. [Ottilie](ottilie) lacht [Orlow](gesandter) aus. [Der](gesandter) trägt es mit Fassung. Lieber tanzt [er](gesandter) mit [Aurelie](aurelie). [Aurelie](aurelie) tanzt gut. [Balduin](balduin) sieht es und kocht. Längst ist [er](balduin) [Aurelie](aurelie) verfallen. Der [Russe](gesandter) verneigt sich vor [Balduin](balduin). [Balduin](balduin) tritt [ihm](gesandter) auf den Fuß. Morgen früh, sechs Uhr, Pistolen! Dann regnet es. [Orlow](gesandter) bleibt im Bett. [Aurelie](aurelie) bleibt bei [Orlow](gesandter).
- travel gesandter "trifft"
- propose? gesandter ottilie "freien"
- reject ottilie gesandter "lacht"
- flirt aurelie gesandter "tanzt er"
- love balduin aurelie "verfallen"
+ jealous balduin gesandter "kocht"
- attack balduin gesandter "auf den Fuß"
- attack? balduin gesandter "Pistolen"
+ sex aurelie gesandter "bleibt bei Orlow"

== 5 Das Rosenwasser
[Doktor Quirin](leibarzt), [der](leibarzt) den Schwindel der [Fürstin](fuerstin) zuerst für Bleichsucht gehalten hat, muss nach abermaliger Prüfung einräumen, dass [sie](fuerstin) in der Hoffnung ist, und da [ihr](fuerstin) [Gemahl](fuerst) seit dem Frühjahr nur mit Hunden das Lager teilt, ahnt jeder, der rechnen kann, woher der Segen stammt. [Sidonia](fuerstin) beschwört den [Arzt](leibarzt) zu schweigen; [er](leibarzt) schweigt, bis [Aurelie](aurelie) [ihm](leibarzt) für ein offenes Wort [ihren](aurelie) Weinberg überschreibt. [Bassani](carlo), vom [Gärtner](gaertner) gewarnt, entkommt im Orangenkarren.
+ pregnant fuerstin "in der Hoffnung"
- discover leibarzt fuerstin "einräumen"
- married fuerst fuerstin "Gemahl"
- reveal leibarzt aurelie "offenes Wort"
- betray leibarzt fuerstin "bis Aurelie"
- gift aurelie leibarzt "überschreibt"
- help gaertner carlo "gewarnt"
+ flee carlo "entkommt"

== 6 Ein Esel im Ballsaal
Weil [Leberecht](fuerst) der [Trossin](aurelie) kein Wort glaubt, der eigenen Rechenkunst aber ebenso wenig, nimmt [er](fuerst) [Sidonia](fuerstin) ins Gebet, und zu [seinem](fuerst) Erstaunen leugnet [sie](fuerstin) nichts. Statt zu toben, wie es von [ihm](fuerst) erwartet wird, schließt der [Betrogene](fuerst) mit [ihr](fuerstin) einen Vergleich: Das [Kind](kind) soll [sein](fuerst) Erbe sein, der [Musikant](carlo) sich nie wieder blicken lassen. [Ottilie](ottilie), [der](ottilie) Gewissensbisse zusetzen, fällt [ihrer](ottilie) [Schwägerin](fuerstin) weinend um den Hals. Den Esel hatte übrigens niemand bestellt; er stand einfach da.
- reveal aurelie fuerst "Wort"
- discover! fuerst fuerstin "kein Wort"
- accuse fuerst fuerstin "ins Gebet"
+ reveal fuerstin fuerst "leugnet sie nichts"
- cheat.past fuerstin fuerst "Betrogene"
+ reconcile fuerst fuerstin "Vergleich"
- sad ottilie "Gewissensbisse"
- kin fuerstin ottilie "Schwägerin"
- reconcile fuerstin ottilie "um den Hals"

== 7 Der Kanzler
[Kanzler von Streit](kanzler), [den](kanzler) seit Jahrzehnten eine innige Feindschaft mit [Balduin](balduin) verbindet, bringt durch einen bestochenen [Stallburschen](jost), [der](jost) [Jost](jost) heißt, in Erfahrung, dass der [Prinz](balduin) ein Fläschchen aus der Stadt hat kommen lassen, das nicht gegen Zahnweh hilft. Noch ehe [er](kanzler) den [Fürsten](fuerst) warnen kann, liegt [dieser](fuerst) mit Krämpfen auf dem Parkett. [Quirin](leibarzt) lässt [ihn](fuerst) Milch trinken, bis es bergauf geht. [Jost](jost), [der](jost) fürchtet, als Mitwisser am Galgen zu enden, macht sich mit [Grete](grete), [seinem](jost) [Schatz](grete), über die Grenze davon.
- enemy balduin kanzler "Feindschaft"
- reveal jost kanzler "bestochenen"
- discover kanzler balduin "in Erfahrung"
+ kill? balduin fuerst "Fläschchen"
- reveal? kanzler fuerst "warnen"
- ill fuerst balduin "Krämpfen"
- treat fuerst leibarzt "Milch"
- recover fuerst "bergauf"
- sad jost "fürchtet"
- flee grete+jost "davon"
- couple grete jost "Schatz"

== 8 Im Turm
Auf Befehl [seines](balduin) [Bruders](fuerst) in den Turm geworfen, schwört [Balduin](balduin), es sei [Aurelie](aurelie) gewesen, [die](aurelie) [ihn](balduin) angestiftet habe, wohingegen [diese](aurelie) unter Tränen beteuert, den [Prinzen](balduin) kaum zu kennen. [Orlow](gesandter), [der](gesandter) sich mit [ihr](aurelie) in aller Stille verlobt hat, löst die Verbindung noch vor dem Mittagsmahl und hält, diesmal ernsthaft, um [Ottilie](ottilie) an. Die [Prinzessin](ottilie) erbittet sich Bedenkzeit. Gegen Abend bringt [Philippine](zofe), [die](zofe) neuerdings im Turm die Wäsche macht, dem [Häftling](balduin) Brot, und [er](balduin) bemerkt zum ersten Mal, dass [sie](zofe) Grübchen hat.
- sibling balduin fuerst "Bruders"
+ arrest fuerst balduin "in den Turm geworfen"
- accuse balduin aurelie "angestiftet"
- betray aurelie "beteuert"
- engaged.past aurelie gesandter "verlobt"
+ breakup gesandter aurelie "löst"
- propose gesandter ottilie "hält"
- hire zofe "neuerdings"
- gift zofe balduin "Brot"
- love.start balduin zofe "Grübchen"

== 9 Die Niederkunft
[Sidonia](fuerstin) kommt zu früh nieder, und weil der [Leibarzt](leibarzt) betrunken in [seinem](leibarzt) neuen Weinberg liegt, steht [ihr](fuerstin) ausgerechnet die [Frau](aurelie) bei, [die](aurelie) [ihr](fuerstin) Verderben wollte. Das [Kind](kind), ein [Mädchen](kind), lebt nur eine Stunde. Als die beiden [Feindinnen](aurelie+fuerstin) danach schweigend am Fenster sitzen, ist zwischen [ihnen](aurelie+fuerstin) aller Hader begraben, und [Aurelie](aurelie), [die](aurelie) vor Jahren ein Kind des [Fürsten](fuerst) verloren hat, sagt es zum ersten Mal einem Menschen. [Leberecht](fuerst) setzt [Quirin](leibarzt) auf die Straße und weint in die Mähne [seines](fuerst) Pferdes.
+ birth fuerstin kind "nieder"
- help aurelie fuerstin "steht ihr"
- betray.past aurelie fuerstin "Verderben"
- die kind "nur eine Stunde"
- enemy aurelie fuerstin "Feindinnen"
+ reconcile aurelie fuerstin "Hader begraben"
- parent.past aurelie+fuerst _ "Kind des Fürsten"
- reveal aurelie fuerstin "zum ersten Mal"
- quit leibarzt fuerst "auf die Straße"
- sad fuerst "weint"

== 10 Schlittenfahrt
[Orlow](gesandter) bekommt [sein](gesandter) Jawort im Schlitten, wenn auch nur, weil [Ottilie](ottilie) [Bassani](carlo), [der](carlo) sich unter falschem Namen als Kutscher verdingt hat, auf dem Bock nicht erkennt. Nun muss der [Italiener](carlo) mit anhören, wie hinter [ihm](carlo) geküsst wird, und lenkt die Pferde vor Schreck in den Graben. Die [Braut](ottilie) bleibt heil, der [Graf](gesandter) bricht sich das Schlüsselbein. Erst als der [Kutscher](carlo) sich bückt, um [ihr](ottilie) den Muff zu reichen, blickt [Ottilie](ottilie) in das Gesicht, dessentwegen [sie](ottilie) einst ein Kloster ausgeschlagen hat.
+ engaged.start gesandter ottilie "Jawort"
- hire carlo "verdingt"
- betray carlo _ "falschem Namen"
- discover! ottilie carlo "nicht erkennt"
- kiss gesandter ottilie "geküsst"
- injure gesandter carlo "bricht"
+ discover ottilie carlo "blickt"
- return carlo "in das Gesicht"
- love.past ottilie carlo "dessentwegen"

== 11 Drei Briefe
Der erste Brief, von [Jost](jost) aus [Danzig](@danzig), meldet dem [Kanzler](kanzler), dass [Grete](grete) und [er](jost) nun Mann und Frau seien. Der zweite, von der Hand der [Fürstin](fuerstin), bestellt den falschen [Kutscher](carlo) ein letztes Mal in den Lautensaal, wo [sie](fuerstin) [ihm](carlo) mitteilt, dass [sie](fuerstin) einmal ein [Kind](kind) von [ihm](carlo) hatte und [ihn](carlo) nicht mehr liebt. Den dritten schreibt der [Gefangene](balduin) an [seinen](balduin) [Bruder](fuerst): [Er](balduin) bittet nicht um die Freiheit, sondern darum, [Philippine](zofe) ehelichen zu dürfen. [Leberecht](fuerst), [der](fuerst) erst lacht und dann lange nicht, setzt [seinen](fuerst) Namen darunter.
- wedding.past grete jost "Mann und Frau"
- invite fuerstin carlo "bestellt"
+ reveal fuerstin carlo "mitteilt"
- love.end fuerstin carlo "nicht mehr liebt"
- birth.past fuerstin kind "hatte"
- parent.past carlo kind "Kind von ihm"
- sibling balduin fuerst "Bruder"
+ wedding? balduin zofe "ehelichen"

== 12 Der Kanal friert zu
Bei der Trauung im Turm gibt [Aurelie](aurelie), [die](aurelie) vor dem [Bräutigam](balduin) keine Furcht und vor der [Braut](zofe) keinen Dünkel mehr kennt, die Brautjungfer. Der [Kanzler](kanzler), [dem](kanzler) die Versöhnlichkeit ringsum zuwider ist, legt [sein](kanzler) Amt nieder. In der Nacht bittet [Ottilie](ottilie) den [Grafen](gesandter), [sie](ottilie) freizugeben, und [er](gesandter), [der](gesandter) es kommen sah, steckt [ihr](ottilie) obendrein das Reisegeld zu, mit dem [sie](ottilie) und [Bassani](carlo) am Morgen übers Eis gehen. [Sidonia](fuerstin) sieht [den beiden](carlo+ottilie) vom Fenster aus nach; hinter [ihr](fuerstin) steht [ihr](fuerstin) [Mann](fuerst), und nach einer Weile lehnt [sie](fuerstin) den Kopf an [seine](fuerst) Schulter.
+ wedding balduin zofe "Trauung"
- quit kanzler "legt"
+ breakup ottilie gesandter "freizugeben"
- gift gesandter ottilie "Reisegeld"
- travel carlo+ottilie "gehen"
- married fuerst fuerstin "Mann"
- reconcile fuerst fuerstin "lehnt"
