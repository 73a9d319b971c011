%series Trinkhalle Zeche Luise
%lang de
%genre Ruhr family comedy-drama, terse daily listings
%cast marlies  | Marlies Kowalke; Marlies | f
%cast horst    | Horst Kowalke; Horst | m
%cast jacky    | Jacqueline; Jacky | f
%cast pitter   | Peter; Pitter | m
%cast amal     | Amal Haddad; Amal | f
%cast nabil    | Nabil Haddad; Nabil | m
%cast gerdi    | Gerdi | f
%cast dennis   | Dennis | m
%cast lommel   | Lommel | m
%cast irmtraud | Irmtraud | f
%cast sprengmeister | - | m
%cast taube    | Blaue Dame | f
%cast malte    | Malte | m

== 1
Vierzig Jahre lang hat [Horst](horst) in der Bude an der Ecke Bier und Klümpchen verkauft, heute öffnet [seine](horst) [Witwe](marlies) [Marlies](marlies) sie nach der Beisetzung zum ersten Mal wieder. In der Kasse stößt [sie](marlies) auf einen Schuldschein: Die halbe Trinkhalle gehört [Lommel](lommel), dem [König](lommel) der Spielautomaten. [Enkelin](jacky) [Jacky](jacky), soeben durchs Abitur gerasselt, soll aushelfen und verschenkt vor Langeweile Lakritz.
- married.past horst marlies "Witwe"
- die.past horst "Beisetzung"
+ find marlies "stößt"
- kin jacky marlies "Enkelin"
- hire jacky marlies "aushelfen"
- gift jacky "verschenkt"

== 2
Über der Bude zieht Familie Haddad ein. [Nabil](nabil) war in [Homs](@homs) [Apotheker](nabil), nun schichtet [er](nabil) Getränkekisten. [Seine](nabil) [Tochter](amal) [Amal](amal) zeigt [Jacky](jacky) hinterm Leergut, wie man Ableitungen rechnet. Stammgast [Pitter](pitter) verliert [seine](pitter) beste Brieftaube, die [Blaue Dame](taube), und mit [ihr](taube) jeden Lebensmut. [Lommel](lommel) lässt [Marlies](marlies) ausrichten, bis Monatsende sei [er](lommel) noch freundlich.
- move amal+nabil "zieht"
- parent nabil amal "Tochter"
+ advisor amal jacky "zeigt"
- lose pitter taube "verliert"
- sad pitter "Lebensmut"
+ threaten lommel marlies "noch freundlich"

== 3
[Nabil](nabil) erkennt an [Gerdis](gerdi) Fingernägeln, dass mit [ihrem](gerdi) Herzen etwas nicht stimmt, und schleppt die protestierende [Nachbarin](gerdi) ins Krankenhaus. Keine Stunde zu früh. [Jackys](jacky) [Freund](dennis) [Dennis](dennis) übernachtet angeblich bei Kumpels, tatsächlich räumt [er](dennis) für [Lommel](lommel) fremde Keller leer. [Marlies](marlies) stellt das Radio an, tanzt mit [Horsts](horst) Kittel und ertappt sich beim Kichern.
- ill gerdi "etwas nicht stimmt"
- neighbour gerdi nabil "Nachbarin"
+ rescue nabil gerdi "schleppt"
- couple dennis jacky "Freund"
- betray dennis jacky "angeblich"
+ steal dennis _ "räumt"
- boss lommel dennis "für Lommel"
- happy marlies "Kichern"

== 4
Pokalabend! Das Freiluftkino vor der Bude ist rappelvoll, als die Leinwand reißt. [Pitter](pitter) opfert [seine](pitter) Bettlaken. In der Halbzeit drückt [Dennis](dennis) einer anderen den Zungenkuss auf, den halb [Gelsenkirchen](@gelsenkirchen) als Schattenspiel verfolgt. [Jacky](jacky) schüttet die Erbsensuppe gezielt. [Amal](amal) reicht [ihr](jacky) die Kelle nach. Abends zählen [sie](amal+jacky) die Einnahmen: Es reicht knapp nicht.
- help pitter _ "opfert"
+ kiss _ dennis "Zungenkuss"
- cheat dennis jacky "Zungenkuss"
- discover jacky dennis "Schattenspiel"
+ attack jacky dennis "schüttet"
- help amal jacky "reicht"

== 5
[Lommel](lommel) schickt [Marlies](marlies) zwei Herren mit Vorschlaghammer. Dass sie nach vier Minuten kleinlaut wieder abziehen, liegt an [Gerdi](gerdi), frisch aus der Klinik, [die](gerdi) dem Größeren früher die Windeln gewechselt hat. [Dennis](dennis) will zurück zu [Jacky](jacky) und bringt ein Armband mit, das [Marlies](marlies) sofort erkennt: Es lag in [Gerdis](gerdi) Schmuckkassette. Der [Bursche](dennis) türmt durch die Hintertür.
- attack? lommel marlies "Vorschlaghammer"
- recover gerdi "frisch aus der Klinik"
- help gerdi marlies "liegt an"
- reconcile? dennis jacky "zurück"
- gift? dennis jacky "Armband"
- steal.past dennis gerdi "Schmuckkassette"
+ discover marlies dennis "erkennt"
+ flee dennis "türmt"

== 6
Auf dem Dachboden stößt [Jacky](jacky) auf Briefe von einer [Irmtraud](irmtraud), [die](irmtraud) zwanzig Jahre lang jeden Monat von [Opa](horst) Geld bekommen hat. [Marlies](marlies) setzt sich und verlangt einen Korn. Hatte [ihr](marlies) [Horst](horst) eine andere? [Nabil](nabil) besteht die Sprachprüfung und lädt das ganze Haus zum Essen ein; bei der vierten Platte kapituliert sogar [Pitter](pitter). Auf dem Sims sitzt, zerzaust und stolz, die [Blaue Dame](taube).
- discover jacky horst "stößt"
- gift.past horst irmtraud "Geld"
- kin horst jacky "Opa"
+ cheat? horst marlies "eine andere"
- find nabil "besteht"
- invite nabil gerdi+marlies+pitter "lädt"
+ return taube "sitzt"

== 7
[Marlies](marlies) setzt sich in den Zug nach [Bremerhaven](@bremerhaven). [Irmtraud](irmtraud) öffnet im Morgenmantel, und neben [ihr](irmtraud) steht ein [Mann](malte) von vierzig mit [Horsts](horst) Segelohren. [Malte](malte) ist vor der Hochzeit gezeugt worden, [Horst](horst) hat für [ihn](malte) bezahlt und sich geschämt. Die zwei alten [Damen](irmtraud+marlies) trinken Kaffee, bis der letzte Zug weg ist. Unterdessen halten [Amal](amal) und [Jacky](jacky) die Stellung und stellen fest, dass [Lommels](lommel) Automaten gezinkt sind.
- travel marlies "Zug" @bremerhaven
+ meet irmtraud marlies "öffnet"
- parent horst malte "Segelohren"
- wedding.past horst marlies "Hochzeit"
- affair.past horst irmtraud "gezeugt"
- help.past horst malte "bezahlt"
- sad.past horst "geschämt"
- help amal+jacky marlies "Stellung"
+ discover amal+jacky lommel "stellen fest"
- betray lommel _ "gezinkt"

== 8
[Malte](malte) folgt [seiner](malte) Neugier ins Ruhrgebiet und steht eines Morgens vor der Luke. [Jacky](jacky) verkauft [ihm](malte) eine Zeitung, findet [ihn](malte) zum Anbeißen und läuft puterrot an, als [Marlies](marlies) [ihn](malte) als [ihren](jacky) [Onkel](malte) vorstellt. Von Beruf ist [er](malte) Steuerfahnder, was [Lommel](lommel) beim Automatenleeren erfährt und gar nicht gern hört. Der [Automatenkönig](lommel) bietet [ihm](malte) ein Kuvert an.
- travel malte "folgt"
- meet jacky malte "verkauft"
- love jacky malte "zum Anbeißen"
+ kin jacky malte "Onkel"
- reveal marlies jacky "vorstellt"
- discover lommel malte "erfährt"
+ betray? lommel malte "Kuvert"
- gift? lommel malte "bietet"

== 9
Das Kuvert liegt jetzt bei der Staatsanwaltschaft, [Lommel](lommel) in Untersuchungshaft und der Schuldschein, als sittenwidrig erkannt, im Altpapier. Auf der Bude gehen die Lichter trotzdem aus: Der Stadtrat hat die Sprengung des Förderturms beschlossen, und die Druckwelle nimmt keine Rücksicht. [Pitter](pitter) kettet sich mit dreißig Tauben an. [Gerdi](gerdi) bringt Klappstühle. [Amal](amal) bekommt Post von der Uni und versteckt sie unterm Kopfkissen.
+ arrest _ lommel "Untersuchungshaft"
- help gerdi pitter "Klappstühle"
- find amal "Post"
- reveal! amal _ "versteckt"

== 10
[Nabil](nabil) findet den Brief: Medizinstudium in [Heidelberg](@heidelberg), [sein](nabil) Traum, nicht der [ihre](amal). [Amal](amal) schreit zum ersten Mal [ihren](amal) [Vater](nabil) an. [Sie](amal) will bleiben und mit [Jacky](jacky) die Bude übernehmen. Die halbe Nacht schweigt [er](nabil), dann fragt [er](nabil), was so ein Kiosk im Jahr abwirft. [Malte](malte) wagt es, [Marlies](marlies) „[Mutter Kowalke](marlies)“ zu nennen, und handelt sich eine Umarmung ein, aus der es kein Entkommen gibt.
- discover nabil amal "findet"
+ quarrel amal nabil "schreit"
- parent nabil amal "Vater"
- reject amal nabil "will bleiben"
- colleague? amal jacky "übernehmen"
+ reconcile amal nabil "fragt"
- help marlies malte "Umarmung"

== 11
Sprengtag. Der [Sprengmeister](sprengmeister) entpuppt sich als früherer Schwarm von [Gerdi](gerdi) und verlegt [ihretwegen](gerdi) die Ladung um vier Meter. Der Turm fällt, die Trinkhalle steht, ein einziges Glas Gurken geht zu Bruch. [Dennis](dennis) erscheint mit Fußfessel und den gestohlenen Ketten in einer Brötchentüte. [Jacky](jacky) nimmt die Tüte und schließt die Luke.
- love.past gerdi sprengmeister "Schwarm"
+ help sprengmeister gerdi "verlegt"
- arrest.past _ dennis "Fußfessel"
- return dennis "erscheint"
- steal.past dennis "gestohlenen"
+ reject jacky dennis "schließt"

== 12
Neueröffnung unter dem Namen „[Kowalke & Haddad](#bude)“: vorn Klümpchen, hinten Kardamomkaffee. [Marlies](marlies) geht in Rente, für zwei Tage. [Nabil](nabil) darf wieder als Apotheker arbeiten. [Gerdi](gerdi) und [ihr](gerdi) [Sprengmeister](sprengmeister) werden Händchen haltend im Stadtgarten gesichtet. [Pitter](pitter) setzt die [Blaue Dame](taube) mit einem Ring aus, an dem ein Foto von [Horst](horst) klemmt. [Sie](taube) steigt und steigt. [Sie](taube) kommt wieder, sagt [Pitter](pitter), [die](taube) kommt immer.
- celebrate _ "Neueröffnung"
- quit marlies "in Rente"
+ hire nabil "wieder als Apotheker"
+ couple.start gerdi sprengmeister "Händchen haltend"
- return taube "kommt wieder"
