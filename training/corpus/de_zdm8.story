%series Das Herz von Las Ánimas
%lang de
%genre telenovela set in a Mexican hacienda, translated summaries, encyclopaedic and terse
%cast catalina | Catalina Arriaga; Catalina | f
%cast inmaculada | Inmaculada Arriaga; Doña Inmaculada | f
%cast evaristo | Evaristo Arriaga; Don Evaristo; Evaristo | m
%cast gael | Gael Montes; Gael | m
%cast renata | Renata Villaseñor; Renata | f
%cast lisandro | Lisandro Villaseñor; Lisandro | m
%cast trinidad | Trinidad; Trini | f
%cast padre | Padre Anselmo | m
%cast esperanza | Esperanza | f
%cast blinder | - | m
%cast jacinto | Jacinto | m
%cast kind | Milagros | f
%cast schreiberin | - | f
%cast hauptmann | Hauptmann Ledezma; Ledezma | m

== 1
[Don Evaristo](evaristo) hat beim Würfeln die Hacienda verspielt. Um sie zu behalten, bietet [er](evaristo) dem [Gewinner](lisandro) [seine](evaristo) jüngere [Tochter](catalina) an. [Catalina](catalina) erfährt es von der [Köchin](trinidad), [die](trinidad) an der Tür gelauscht hat. Noch in der Nacht will [sie](catalina) mit [Gael](gael), dem [Pferdeknecht](gael), in die Berge fliehen. [Der](gael) kommt nicht. [Ihre](catalina) [Mutter](inmaculada) hat [ihn](gael) im Brunnenhaus einsperren lassen und der [Verzweifelten](catalina) erzählt, [er](gael) habe sich mit Silber abfinden lassen. Im Morgengrauen fährt [Lisandro Villaseñor](lisandro) vor, [der](lisandro) beim Würfeln niemals verliert, weil [er](lisandro) die Würfel selbst feilt.
- lose evaristo lisandro "verspielt"
- parent evaristo catalina "Tochter"
- betray evaristo catalina "bietet"
- reveal trinidad catalina "erfährt"
- flee? catalina+gael "fliehen"
- parent inmaculada catalina "Mutter"
+ abduct inmaculada gael "einsperren"
- betray inmaculada catalina "erzählt"
- sad catalina "Verzweifelten"
- betray lisandro evaristo "feilt"

== 2
Hochzeit in Schwarz. [Catalina](catalina) spricht das Jawort, ohne den [Bräutigam](lisandro) anzusehen. [Padre Anselmo](padre), [der](padre) die Trauung vollzieht, hat eine Stunde zuvor [Gaels](gael) Klopfen gehört und den Schlüssel im Brunnen versenkt, aus Furcht vor der [Patronin](inmaculada). Unter den Gästen fällt [Renata](renata) auf, die [Schwester](renata) des [Bräutigams](lisandro). [Sie](renata) trägt denselben Brautschleier wie die [Braut](catalina), nur älter und zerrissen. Ein blinder [Bettler](blinder) singt vor dem Tor eine Strophe, in der ein Spieler seine Frau vergiftet. [Lisandro](lisandro) lässt [ihn](blinder) davonpeitschen.
+ wedding catalina lisandro "Jawort"
- discover padre gael "gehört"
- betray padre gael "versenkt"
- sad padre inmaculada "Furcht"
- sibling lisandro renata "Schwester"
+ attack lisandro blinder "davonpeitschen"

== 3
Nach drei Tagen befreit [Trini](trinidad) den [Pferdeknecht](gael). [Er](gael) reitet nach [Guanajuato](@guanajuato), wo das [Paar](catalina+lisandro) die Flitterwochen verbringt, und findet [Catalina](catalina) am Fenster. [Sie](catalina) hält [ihn](gael) für käuflich, [er](gael) [sie](catalina) für treulos. Da keiner dem anderen eine Frage stellt, trennen sich [die beiden](catalina+gael) als Feinde. [Gael](gael) lässt sich vom Militär anwerben. Im Schrank [ihres](catalina) [Gatten](lisandro) stößt [Catalina](catalina) auf elf Frauenhandschuhe, allesamt linke.
+ rescue trinidad gael "befreit"
- travel gael "reitet" @guanajuato
- find gael catalina "findet"
- enemy catalina gael "Feinde"
+ breakup catalina gael "trennen"
- hire gael "anwerben"
- married catalina lisandro "Gatten"
- find catalina "stößt"

== 4
[Catalina](catalina) ist guter Hoffnung. Ob das [Kind](kind) [Lisandro](lisandro) gehört oder [Gael](gael), weiß [sie](catalina) nicht; [ihr](catalina) [Mann](lisandro) weiß es sehr wohl, denn ein Fieber hat [ihn](lisandro) in der Jugend zeugungsunfähig gemacht. [Er](lisandro) lächelt, gratuliert und bestellt [Doña Inmaculada](inmaculada) zu sich. Wenn [sie](inmaculada) nicht wolle, dass ganz Mexiko von der Schande erfahre, müsse das [Neugeborene](kind) verschwinden. Die [Großmutter](inmaculada) in spe verlangt Bedenkzeit bis zur Messe. Währenddessen füttert [Renata](renata) die Tauben im Hof, jede einzelne mit Namen.
- pregnant catalina gael "guter Hoffnung"
- married catalina lisandro "Mann"
- discover lisandro catalina "weiß es sehr wohl"
- ill.past lisandro "Fieber"
+ threaten lisandro inmaculada "Schande"
- abduct? inmaculada kind "verschwinden"
- kin? inmaculada kind "Großmutter"

== 5
Das [Kind](kind) ist ein [Mädchen](kind), und man sagt der [Wöchnerin](catalina), es sei tot. In Wirklichkeit trägt [Doña Inmaculada](inmaculada) die [Kleine](kind) in einem Brotkorb zu [Jacinto](jacinto), dem [Kohlenbrenner](jacinto), und zahlt [ihm](jacinto) hundert Pesos für [sein](jacinto) Stillschweigen. [Trinidad](trinidad) zählt nach der Beerdigung die Brotkörbe und kommt auf einen zu wenig. [Sie](trinidad) wagt nicht, die [Señora](inmaculada) zu fragen. [Evaristo](evaristo), als Einziger nüchtern, weint am leeren Grab um eine [Enkelin](kind), [die](kind) zur selben Stunde in einer Köhlerhütte niest.
+ birth catalina kind "Wöchnerin"
- betray _ catalina "sagt"
- die! kind "tot"
+ abduct inmaculada kind "Brotkorb"
- gift inmaculada jacinto "zahlt"
- discover trinidad _ "zählt"
- sad evaristo "weint"
- kin evaristo kind "Enkelin"

== 6
Sieben Jahre später. [Gael](gael) kehrt als Hauptmann des Aufstands nach [Las Ánimas](@lasanimas) zurück; statt des Lassos trägt [er](gael) einen Säbel, statt Pferden bricht [er](gael) Herzen. Die Hacienda fällt [ihm](gael) kampflos zu, weil [Evaristo](evaristo) vor [ihm](gael) das Tor öffnen lässt. [Catalina](catalina) wirft dem einstigen [Geliebten](gael) das Silber vor die Füße, das [er](gael) angeblich genommen hat. [Er](gael) hebt eine Münze auf, betrachtet sie und fragt ehrlich erstaunt, was [sie](catalina) damit meine. [Inmaculada](inmaculada) fällt [ihm](gael) ins Wort. Zu spät: Die [Tochter](catalina) hat gesehen, wie die [Mutter](inmaculada) erbleicht.
+ return gael "kehrt" @lasanimas
- find gael "fällt"
- help evaristo gael "öffnen"
- couple.past catalina gael "Geliebten"
- attack catalina gael "wirft"
- parent inmaculada catalina "Tochter"
+ discover catalina inmaculada "gesehen"

== 7
[Lisandro](lisandro), vom neuen [Herrn](gael) im eigenen Haus festgesetzt, spielt mit den Soldaten um [seine](lisandro) Freiheit und gewinnt sie. [Renata](renata) aber versperrt dem [Bruder](lisandro) den Weg zum Pferdestall. [Sie](renata) will wissen, wo der zwölfte Handschuh ist. So kommt heraus, was der blinde [Sänger](blinder) meinte: [Lisandro](lisandro) hat vor Jahren [seine](lisandro) erste [Frau](esperanza) getötet, [Esperanza](esperanza), und [Renata](renata), [die](renata) [ihr](esperanza) beim Sterben die Hand hielt, ist darüber verrückt geworden. Der [Spieler](lisandro) stößt die [Irre](renata) beiseite und entkommt über die Mauer.
- arrest gael lisandro "festgesetzt"
- find lisandro "gewinnt"
- sibling lisandro renata "Bruder"
- accuse renata lisandro "zwölfte Handschuh"
- discover _ lisandro "kommt heraus"
- married.past esperanza lisandro "erste Frau"
+ kill.past lisandro esperanza "getötet"
- help.past renata esperanza "Hand hielt"
- ill renata "verrückt"
- attack lisandro renata "stößt"
+ flee lisandro "entkommt"

== 8
Ein Regentag, an dem auf [Las Ánimas](@lasanimas) nur gewartet wird. Der Brunnen läuft über, die Soldaten rupfen Hühner, und in der Kapelle tropft es dem heiligen Josef auf die Nase. [Catalina](catalina) und [Gael](gael) sitzen in derselben Küche und lassen einander durch [Trini](trinidad) ausrichten, man möge das Salz herüberreichen. Die [Köchin](trinidad) richtet es aus, dreimal, viermal. Dann stellt [sie](trinidad) den Topf vom Feuer und erzählt [den beiden](catalina+gael), was im Brunnenhaus geschah. Danach ist es lange still. Das Salz reicht sich [Catalina](catalina) am Ende selbst.
- help trinidad catalina+gael "richtet"
+ reveal trinidad catalina+gael "erzählt"
- discover catalina+gael inmaculada "erzählt"

== 9
Die Briefe, die [Catalina](catalina) sieben Jahre lang an [Gael](gael) diktiert hat, sind nie abgeschickt worden; die [Schreiberin](schreiberin) auf dem Markt gab sie auf [Inmaculadas](inmaculada) Weisung dem Feuer. Aus Reue übergibt [sie](schreiberin) nun den letzten. [Gael](gael) liest ihn dem blinden [Bettler](blinder) vor, [der](blinder) ein gutes Gedächtnis hat, und [dieser](blinder) singt ihn am Abend unter [Catalinas](catalina) Fenster. [Sie](catalina) steigt barfuß in den Hof hinab. Den Kuss, mit dem [die zwei](catalina+gael) sich versöhnen, beobachtet von der Mauer herab der flüchtige [Ehemann](lisandro).
- confess.past catalina gael "diktiert"
- betray.past inmaculada+schreiberin catalina "Feuer"
- gift schreiberin gael "übergibt"
- help blinder gael "singt"
+ reconcile catalina gael "versöhnen"
- kiss catalina gael "Kuss"
- discover lisandro catalina+gael "beobachtet"
- flee lisandro "flüchtige"
- married catalina lisandro "Ehemann"

== 10
[Hauptmann Ledezma](hauptmann) von den Regierungstruppen lässt sich von [Lisandro](lisandro) den geheimen Gang verraten. Im Gegenzug soll der [Überläufer](lisandro) die Hacienda erhalten. Am Köhlerweg treffen die Soldaten auf ein siebenjähriges [Mädchen](kind), [das](kind) ihnen die falsche Richtung weist; [es](kind) heißt [Milagros](kind), kann pfeifen und hat die Augen des [Rebellen](gael). [Jacinto](jacinto) wird für diesen Streich halb totgeschlagen. Ehe [er](jacinto) das Bewusstsein verliert, schickt [er](jacinto) das [Kind](kind) nach [Las Ánimas](@lasanimas): Frag nach der [Frau](inmaculada) mit dem Brotkorb.
+ betray lisandro gael "verraten"
- gift? hauptmann lisandro "erhalten"
+ betray kind _ "falsche Richtung"
- attack _ jacinto "totgeschlagen"
- travel kind "schickt" @lasanimas

== 11
In der Küche fragt ein rußiges [Kind](kind) nach der [Frau](inmaculada) mit dem Brotkorb. [Trinidad](trinidad) braucht keine zwei Sekunden. [Sie](trinidad) nimmt [Milagros](kind) an die Hand, führt [sie](kind) in den Salon und stellt [sie](kind) vor [Inmaculada](inmaculada) hin. Die [Patronin](inmaculada) sinkt auf einen Stuhl. Vor [Mann](evaristo), [Tochter](catalina) und Gesinde gesteht [sie](inmaculada) den Raub des Säuglings. [Catalina](catalina) hört nicht mehr zu. [Sie](catalina) wischt der [Kleinen](kind) mit dem Ärmel das Gesicht sauber und sieht [Gael](gael) zum Vorschein kommen. [Evaristo](evaristo) weist [seiner](evaristo) [Frau](inmaculada) die Tür, durch die [sie](inmaculada) damals den Korb getragen hat.
- discover trinidad kind "zwei Sekunden"
+ reveal inmaculada catalina+evaristo "gesteht"
- married evaristo inmaculada "Mann"
- parent evaristo+inmaculada catalina "Tochter"
- abduct.past inmaculada kind "Raub"
+ discover catalina kind "Vorschein"
- parent gael kind "Vorschein"
- breakup evaristo inmaculada "weist"

== 12
Aus dem geheimen Gang quillt Rauch. [Ledezma](hauptmann) stürmt das Haus, [Gael](gael) wird angeschossen, und [Lisandro](lisandro) zerrt [Catalina](catalina) an den Haaren die Treppe hinauf. Oben wartet [Renata](renata), den Schleier über dem Gesicht. [Er](lisandro) hält [sie](renata) für die [Tote](esperanza), weicht zurück und stürzt rücklings in den Hof. Es ist [Doña Inmaculada](inmaculada), die [Vertriebene](inmaculada), [die](inmaculada) zuletzt noch etwas gutmacht: [Sie](inmaculada) führt Soldaten und [Hauptmann](hauptmann) mit der weißen Fahne in die Irre, bis Verstärkung eintrifft. Eine Kugel holt [sie](inmaculada) vom Pferd.
- attack hauptmann _ "stürmt"
- injure gael "angeschossen"
+ attack lisandro catalina "zerrt"
+ die lisandro "stürzt"
- rescue renata catalina "wartet"
- betray inmaculada hauptmann "in die Irre"
- help inmaculada catalina+gael "gutmacht"
- die inmaculada "Kugel"

== 13
Zum zweiten Mal läutet [Padre Anselmo](padre) für [Catalina](catalina) die Hochzeitsglocke, und zum ersten Mal klingt sie hell. [Er](padre) hat [Gael](gael) auf Knien um Vergebung gebeten und dafür den Schlüssel aus dem Brunnen gefischt. Der [Bräutigam](gael) geht am Stock, die [Braut](catalina) in Weiß, [beider](catalina+gael) [Tochter](kind) pfeift. [Renata](renata) legt den Schleier ab und setzt sich zu dem blinden [Sänger](blinder), [der](blinder) [ihr](renata) die neue letzte Strophe ins Ohr summt. [Don Evaristo](evaristo) wird ein Würfelbecher gereicht. [Er](evaristo) schenkt ihn [Jacinto](jacinto), zum Eicheln sammeln.
+ wedding catalina gael "Hochzeitsglocke"
- reconcile? gael padre "Vergebung"
- injure gael "am Stock"
- parent catalina+gael kind "Tochter"
- recover renata "legt den Schleier"
- help blinder renata "summt"
- gift evaristo jacinto "schenkt"
