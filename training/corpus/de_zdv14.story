%series Zweieinhalbtausend Meter
%lang de
%genre drama about a mountain observatory and its hut wardens, Valais, encyclopaedia episode list with long sentences
%cast seraina | Seraina Imboden; Seraina; Imboden | f
%cast beat | Beat Imboden; Beat | m
%cast lou | Lou Favre; Lou; Favre | n
%cast mirko | Mirko Savić; Mirko; Savić | m
%cast oksana | Dr. Oksana Hryn; Oksana; Hryn | f
%cast clement | Clément Roux; Clément; Roux | m
%cast urs | Urs | m
%cast grosi | Grosi Marthe; Marthe | f
%cast ladina | Ladina | f
%cast pfarrer | Pfarrer Zurbriggen; Zurbriggen | m
%cast pilotin | - | f
%cast fabrikant | - | m
%cast fabrikantin | - | f
%cast sohn | - | m
%cast wanderer | - | m
%cast hund | Barry | m

== 1
Nach dem Lawinentod [ihres](seraina) [Gatten](urs) [Urs](urs) führt [Seraina Imboden](seraina) die Hütte unterhalb der Sternwarte mit Unterstützung [ihres](seraina) [Schwiegervaters](beat) [Beat](beat) weiter, [der](beat) seit dem Unglück kein Seil mehr angerührt hat. Mit der letzten Gondel vor dem Winter trifft die ukrainische [Astronomin](oksana) [Dr. Oksana Hryn](oksana) ein, [die](oksana) den Posten des pensionierten [Direktors](clement) [Clément Roux](clement) übernimmt und von [diesem](clement), [der](clement) das Gebäude nicht räumen will, mit dem Spazierstock empfangen wird. [Lou Favre](lou), als Aushilfe in der Küche eingestellt, hat kein Gepäck, dafür einen fremden Pass.
- die.past urs "Lawinentod"
- married.past seraina urs "Gatten"
- kin beat seraina "Schwiegervaters"
- help beat seraina "Unterstützung"
+ hire oksana "übernimmt"
- quit.past clement "pensionierten"
- threaten clement oksana "Spazierstock"
- hire lou "eingestellt"

== 2
Ein [Wanderer](wanderer), [der](wanderer) bei Nebel vom Weg abgekommen ist, wird von [Barry](hund), [Serainas](seraina) altem [Lawinenhund](hund), unter einem Überhang aufgestöbert und von [Lou](lou), offenbar mit Verbänden vertraut, fachgerecht geschient, was [Imboden](seraina) stutzig macht, denn im Pass steht als Beruf Floristin. Droben in der Kuppel streiten [Hryn](oksana) und [Roux](clement) um den Platz am Okular, bis der [Alte](clement) vor Aufregung keine Luft mehr bekommt und sich von der [Konkurrentin](oksana) das Asthmaspray reichen lassen muss. [Sie](oksana) rückt [ihm](clement), aus purer Höflichkeit, einen zweiten Hocker heran.
- find hund wanderer "aufgestöbert"
- treat wanderer lou "geschient"
- injure wanderer "geschient"
- discover? seraina lou "stutzig"
+ quarrel clement oksana "streiten"
- ill clement "keine Luft"
+ help oksana clement "reichen"
- enemy clement oksana "Konkurrentin"

== 3
Schnee fällt. [Mirko](mirko) bringt Post. Den Brief bekommt [Lou](lou). Bleich liest [Lou](lou) den Brief. [Beat](beat) sieht es. [Barry](hund) knurrt [Mirko](mirko) an. [Mirko](mirko) mag Hunde nicht. Lange betrachtet [er](mirko) [Seraina](seraina). Die [Witwe](seraina) bemerkt den Blick. Abends verbrennt [Lou](lou) den Brief. Die Asche findet [Ladina](ladina). [Ladina](ladina) ist sieben, [Serainas](seraina) [Kind](ladina) und neugierig. Am Rand steht noch ein Wort: [Lyon](@lyon). Das Wort zeigt [Ladina](ladina) [Beat](beat). [Beat](beat) schweigt.
- find lou "bekommt"
- sad lou "Bleich"
- love mirko seraina "Blick"
- discover seraina mirko "bemerkt"
+ find ladina "findet"
- parent seraina ladina "Kind"
- reveal ladina beat "zeigt"

== 4
In der Christnacht, als der Sturm die Gondel lahmlegt und [Pfarrer Zurbriggen](pfarrer) die Messe in der Gaststube halten muss, gesteht [Beat](beat) dem [Geistlichen](pfarrer) unter dem Beichtgeheimnis, dass nicht [Urs](urs), sondern [er](beat) selbst an jenem Tag den falschen Hang gewählt hat, weil [er](beat) [seinem](beat) [Sohn](urs) imponieren wollte. [Seraina](seraina), mit dem Glühwein an der Tür, hört jedes Wort. [Sie](seraina) stellt die Kanne ab, singt mit den anderen das Lied zu Ende und spricht fortan mit dem [Schwiegervater](beat) nur noch über Brennholz und Mehl.
+ reveal beat pfarrer "gesteht"
- advisor pfarrer beat "Geistlichen"
- parent beat urs "Sohn"
- kill.past beat urs "falschen Hang"
+ discover seraina beat "hört"
- kin beat seraina "Schwiegervater"
- reject seraina beat "nur noch"

== 5
[Mirko Savić](mirko), [der](mirko) als Gondelmechaniker zwischen Tal und Gipfel pendelt und [der](mirko) [Lou](lou) nicht geheuer ist, wittert Belohnung, seit [er](mirko) im Gemeindehaus das Fahndungsblatt der französischen Polizei hängen sah; gesucht wird eine [Pflegekraft](lou), [die](lou) einem todkranken [Fabrikanten](fabrikant) aus [Lyon](@lyon) beim Sterben half. [Clément](clement), ein gebürtiger [Lyoner](clement), erkennt das Bild ebenfalls, verrät aber nichts, sondern teilt mit [Lou](lou) wortlos das Nachtglas. Der [Fabrikant](fabrikant), sagt [er](clement) nach einer Stunde, sei [sein](clement) [Bruder](fabrikant) gewesen, und [er](clement) habe [ihm](fabrikant) das Ende seit Langem gewünscht.
- sad lou mirko "nicht geheuer"
- discover mirko lou "Fahndungsblatt"
- investigate _ lou "gesucht"
- advisor.past lou fabrikant "Pflegekraft"
- kill.past lou fabrikant "Sterben half"
- discover clement lou "erkennt"
- reveal! clement _ "verrät"
- friend clement lou "teilt"
+ reveal clement lou "sagt er"
- sibling clement fabrikant "Bruder"

== 6
Bevor [Mirko](mirko) die Behörden verständigen kann, löst ein Fön die Wächte über der Talstation, und der [Mechaniker](mirko) wird samt [seiner](mirko) Gondel verschüttet; [Beat](beat) nimmt zum ersten Mal seit dem Unglück das Seil vom Haken, lässt sich mit [Barry](hund) in die Schneemassen hinab und zieht den [Verschütteten](mirko) nach neun Stunden ins Freie. [Seraina](seraina), am oberen Ende des Seils, hat jeden Meter mitgezählt. Als [Beat](beat) über die Kante kommt, sagt [sie](seraina) nicht „Danke“, hängt [ihm](beat) jedoch die Jacke [ihres](seraina) [Mannes](urs) um, und der [Greis](beat) bricht in Tränen aus.
- reveal? mirko _ "verständigen"
- injure mirko "verschüttet"
+ rescue beat mirko "zieht"
- help seraina beat "am oberen Ende"
- gift seraina beat "Jacke"
+ reconcile beat seraina "Jacke"
- married.past seraina urs "Mannes"
- sad beat "Tränen"

== 7
Der gerettete [Savić](mirko), mit gebrochenem Becken an das Bett der Hütte gefesselt, wird ausgerechnet von der [Person](lou) gepflegt, [die](lou) [er](mirko) ans Messer liefern wollte, und hat viel Zeit, sich zu schämen. In der dritten Woche gibt [er](mirko) [Lou](lou) das Fahndungsblatt, zusammengefaltet zu einem Flieger. [Oksana](oksana), von [ihrem](oksana) Fernrohr aufblickend, berichtet [Seraina](seraina) von [ihrem](oksana) [Sohn](sohn), [der](sohn) vor [Charkiw](@charkiw) vermisst wird; die [Frauen](oksana+seraina), jede auf ihre Weise wartend, trinken den Schnaps aus, den [Urs](urs) für bessere Tage versteckt hatte.
- treat mirko lou "gepflegt"
- injure mirko "gebrochenem"
- betray? mirko lou "ans Messer"
- sad mirko "schämen"
- gift mirko lou "Fahndungsblatt"
+ reconcile lou mirko "Flieger"
- parent oksana sohn "Sohn"
- reveal oksana seraina "berichtet"
- lose oksana sohn "vermisst"
- friend oksana seraina "trinken"

== 8
Mit dem Hubschrauber, den die [Pilotin](pilotin), eine [Cousine](pilotin) [Serainas](seraina), zwischen zwei Nebelbänken landet, kommt [Grosi Marthe](grosi) an, [Beats](beat) geschiedene [Frau](grosi), [die](grosi) in [Genf](@genf) ein neues Leben begonnen hat und nun das Erbe regeln will. Was mit Höflichkeiten über der Suppe anfängt, endet damit, dass die [Alten](beat+grosi) einander mit Löffeln bewerfen; [Ladina](ladina) hält sich den Bauch vor Lachen. Unter vier Augen verrät [Marthe](grosi) der [Hüttenwirtin](seraina), [Urs](urs) habe die Lawinengefahr selbst gemeldet, [Beat](beat) aber am Telefon Entwarnung gegeben, um [ihn](beat) nicht zu beschämen.
- kin pilotin seraina "Cousine"
- travel grosi "kommt"
- ex beat grosi "geschiedene Frau"
- divorce.past beat grosi "geschiedene"
+ quarrel beat grosi "bewerfen"
- happy ladina "Lachen"
+ reveal grosi seraina "verrät"
- betray.past urs beat "Entwarnung"

== 9
Zwei französische Beamte steigen aus der reparierten Gondel, um [Lou](lou) festzunehmen, und finden die Gaststube verriegelt, [Pfarrer Zurbriggen](pfarrer) in der Badewanne und [Clément](clement) im Bett der [Gesuchten](lou) vor, [der](clement) in breitestem Patois Asthmaanfälle vortäuscht. Unterdessen führt [Barry](hund) [Lou](lou) auf dem alten Säumerpfad über die Grenze. Auf dem Pass blickt [Lou](lou) zurück, setzt sich in den Schnee und kehrt um. Am nächsten Morgen stellt sich [Lou](lou) freiwillig.
- arrest? _ lou "festzunehmen"
- ill! clement "Asthmaanfälle"
- betray clement _ "vortäuscht"
- help clement+pfarrer lou "verriegelt"
- flee lou "Grenze"
- help hund lou "führt"
+ return lou "kehrt"
+ arrest _ lou "stellt"

== 10
Vor Gericht in [Lyon](@lyon) sagt [Roux](clement), obwohl die eigene [Schwägerin](fabrikantin) [ihn](clement) auf dem Flur anspuckt, zugunsten der [Angeklagten](lou) aus und verliest einen Brief [seines](clement) [Bruders](fabrikant), in dem [dieser](fabrikant) um den letzten Dienst gebeten hatte. [Oksana](oksana) erhält mitten in einer Beobachtung die Nachricht, dass [ihr](oksana) [Sohn](sohn) lebt, in Gefangenschaft, und übersieht vor Tränen einen Kometen, den nun für alle Zeiten [Ladina](ladina), [die](ladina) am zweiten Okular saß, entdeckt hat. [Mirko](mirko), am Stock, trägt der [Wirtin](seraina) zum ersten Mal selbst die Post hinauf.
- kin clement fabrikantin "Schwägerin"
- attack fabrikantin clement "anspuckt"
+ help clement lou "zugunsten"
- sibling clement fabrikant "Bruders"
- accuse _ lou "Angeklagten"
- parent oksana sohn "Sohn"
- discover oksana sohn "Nachricht"
- die! sohn "lebt"
- arrest _ sohn "Gefangenschaft"
- happy oksana "Tränen"
+ find ladina "entdeckt"
- recover mirko "am Stock"

== 11
[Beat](beat) und [Marthe](grosi), [die](grosi) eigentlich nur drei Tage hatte bleiben wollen und seit sechs Wochen den Herd besetzt, werden von [Seraina](seraina) beim Walzer im Skikeller ertappt. [Er](beat) sei zu alt für Scherereien, wehrt der [Ertappte](beat) ab, und [sie](grosi) zu jung, um darauf zu verzichten, ergänzt die [Exfrau](grosi). Der [Wanderer](wanderer) aus dem Herbst, [dessen](wanderer) Beinbruch verheilt ist, stattet der Hütte einen Besuch ab und erweist sich als Regisseur eines Fernsehsenders; [er](wanderer) bietet [Oksana](oksana) eine Sendung an, die [sie](oksana) zugunsten der Nachtruhe ausschlägt, und dem [Hund](hund) eine Wurst.
- ex beat grosi "Exfrau"
+ discover seraina beat+grosi "ertappt"
- reconcile beat grosi "Walzer"
- flirt beat grosi "Walzer"
- recover wanderer "verheilt"
- return wanderer "Besuch"
- hire? oksana wanderer "bietet"
+ reject oksana wanderer "ausschlägt"
- gift wanderer hund "Wurst"

== 12
[Lou](lou) wird zu einer Strafe auf Bewährung verurteilt und fährt mit der ersten Frühlingsgondel herauf, von allen auf der Plattform erwartet, sogar von [Clément](clement), [der](clement) dafür den Mantel gewechselt hat. [Mirko](mirko) fragt [Seraina](seraina), ob [er](mirko) morgen wiederkommen dürfe, auch ohne Post; [sie](seraina) hält [ihm](mirko) statt einer Antwort die Tür auf. Oben in der Kuppel rücken die einstigen [Gegner](clement+oksana), [die](clement+oksana) nun gemeinsam in einem Buch zeichnen, die Hocker zusammen, und [Barry](hund), der älteste [Bewohner](hund) des Berges, schläft in der Sonne ein und wacht nicht wieder auf. [Ladina](ladina) tauft den Kometen nach [ihm](hund).
- arrest _ lou "verurteilt"
+ return lou "fährt"
- love mirko seraina "wiederkommen"
+ date? mirko seraina "Tür"
- enemy.past clement oksana "Gegner"
- colleague.start clement oksana "gemeinsam"
+ die hund "wacht nicht wieder"
- create ladina "tauft"
