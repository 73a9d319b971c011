%series Funkstille in Triest
%lang de
%genre spy series set in Trieste 1951, encyclopaedia episode list in long sentences
%cast livia | Livia Cossutta; Livia | f
%cast ansgar | Ansgar Weiland; Weiland; Ansgar | m
%cast rupert | Major Rupert Hale; Hale; Rupert | m
%cast zora | Zora Furlan; Zora | f
%cast drago | Drago Furlan; Drago | m
%cast friseur | - | m
%cast funker | - | m
%cast nonna | - | f
%cast fabio | Fabio | m
%cast schwedin | Gunilla | f
%cast kellner | Nevio Bressan; Bressan | m
%cast oberst | - | m
%cast arzt | - | m
%cast edith | Edith Hale; Edith | f

== 1 Der Übersetzer
[Ansgar Weiland](ansgar), ein ehemaliger [Wehrmachtsdolmetscher](ansgar) aus [Passau](@passau), [der](ansgar) sich in [Triest](@triest) mit Schreibarbeiten über Wasser hält, wird von [Major Rupert Hale](rupert), dem [Leiter](rupert) einer britischen Dienststelle, vor die Wahl gestellt, entweder für [ihn](rupert) zu arbeiten oder als Kriegsverbrecher ausgeliefert zu werden. [Er](ansgar) schlägt ein. Untergebracht wird [er](ansgar) bei der jungen [Witwe](livia) [Livia Cossutta](livia), [deren](livia) [Großmutter](nonna) keinen Deutschen im Haus dulden will, weil die Deutschen [ihren](nonna) [Enkel](fabio) [Fabio](fabio) erschossen haben.
+ threaten rupert ansgar "vor die Wahl gestellt"
+ hire ansgar rupert "schlägt ein"
- housemate.start ansgar livia "Untergebracht"
- married.past livia _ "Witwe"
- kin livia nonna "Großmutter"
- reject nonna ansgar "dulden"
- kin fabio nonna "Enkel"
- kill.past _ fabio "erschossen"

== 2 Rasur um neun
Im Salon eines [Friseurs](friseur), bei [dem](friseur) halb Triest seine Bärte und seine Geheimnisse lässt, soll [Weiland](ansgar) einen jugoslawischen [Funker](funker) ansprechen, [der](funker) zum Überlaufen bereit sein soll. Während der [Deutsche](ansgar) eingeseift im Stuhl liegt, bricht der [Mann](funker) neben [ihm](ansgar) tot zusammen; im Rasierwasser war Zyankali. [Hale](rupert) wirft [seinem](rupert) neuen [Mitarbeiter](ansgar) vor, den Treffpunkt ausgeplaudert zu haben. Am Abend bringt [Livia](livia) dem [Gescholtenen](ansgar) Suppe aufs Zimmer, ohne dass [ihre](livia) [Nonna](nonna) es erfährt.
- meet? ansgar funker "ansprechen"
- betray? funker _ "Überlaufen"
+ kill _ funker "Zyankali"
- boss rupert ansgar "Mitarbeiter"
+ accuse rupert ansgar "wirft"
- help livia ansgar "bringt"
- kin livia nonna "Nonna"
- discover! nonna livia "ohne dass"

== 3 Die Schwester aus Koper
Aus der jugoslawisch verwalteten Zone kommt über Nacht die [Lehrerin](zora) [Zora Furlan](zora) an und behauptet, der vergiftete [Funker](funker) sei mit [ihr](zora) verlobt gewesen. [Weiland](ansgar), [der](ansgar) [sie](zora) auf Anweisung des [Majors](rupert) aushorchen soll, stellt fest, dass [sie](zora) in Wahrheit nach [ihrem](zora) älteren [Bruder](drago) [Drago](drago) fahndet, einem untergetauchten [Offizier](drago) der Geheimpolizei. Der [Friseur](friseur) wird verhört und wieder auf freien Fuß gesetzt, nachdem ein [Kellner](kellner) aus dem Café gegenüber [ihm](friseur) ein Alibi verschafft hat, über das die Kommissare nur lachen können.
- travel zora "kommt" @triest
- engaged? funker zora "verlobt"
- kill.past _ funker "vergiftete"
- betray zora _ "behauptet"
- investigate? ansgar zora "aushorchen"
+ discover ansgar zora "stellt"
- sibling drago zora "Bruder"
- investigate zora drago "fahndet"
- investigate _ friseur "verhört"
- help kellner friseur "Alibi"

== 4 Der Kellner
Ein [Kellner](kellner) trägt zwei Tabletts. Unter dem zweiten liegt ein Zettel. Der Zettel ist für [Weiland](ansgar). [Weiland](ansgar) liest: »Traue nie [Hale](rupert).« Am Tresen sitzt eine [Schwedin](schwedin). Die [Schwedin](schwedin) fotografiert alles, auch [Zora](zora). [Zora](zora) reißt [ihr](schwedin) die Kamera weg. Der [Kellner](kellner) trennt die beiden [Frauen](schwedin+zora). Dabei verschwindet der Film. Wer hat ihn? Der [Deutsche](ansgar) verbrennt den Zettel. Der [Kellner](kellner) sieht zu. [Livia](livia) hilft beim Abwasch und schweigt. [Ihr](livia) Schweigen kennt [Ansgar](ansgar) schon. Diesmal ist es anders. [Livia](livia) hat Angst vor [Hale](rupert).
- help kellner ansgar "Traue nie Hale"
- investigate schwedin zora "fotografiert"
+ quarrel schwedin zora "reißt"
- help kellner schwedin+zora "trennt"
- steal _ schwedin "verschwindet"
+ sad livia rupert "Angst"

== 5 Karst
In einer Höhle oberhalb der Stadt, zu der [Weiland](ansgar) der [Lehrerin](zora) aus [Koper](@koper) gefolgt ist, trifft [diese](zora) nach sechs Jahren der Trennung wieder auf den gesuchten [Bruder](drago), [der](drago) [sie](zora) jedoch nicht umarmt, sondern mit vorgehaltener Waffe fragt, wer [sie](zora) geschickt habe. [Drago](drago) gibt zu, dass der [Funker](funker) auf [seinen](drago) Befehl hin sterben musste, weil [er](funker) eine Liste verkaufen wollte. Als der [Verfolger](ansgar) im Dunkeln auf einen losen Stein tritt, schießt der [Offizier](drago). [Zora](zora) wirft sich dazwischen und wird am Arm getroffen.
- investigate ansgar zora "gefolgt"
+ find zora drago "trifft"
- sibling drago zora "Bruder"
- threaten drago zora "Waffe"
- reveal drago zora "gibt"
- kill.past drago funker "Befehl"
- attack drago ansgar "schießt"
+ rescue zora ansgar "dazwischen"
- injure zora drago "getroffen"

== 6 Nachtdienst
Ein slowenischer [Arzt](arzt), [der](arzt) keine Fragen stellt, holt der [Verletzten](zora) in [Livias](livia) Küche die Kugel aus dem Arm, während die [Nonna](nonna), [die](nonna) bis dahin mit [ihrem](nonna) deutschen [Hausgenossen](ansgar) kein Wort gewechselt hat, [ihm](ansgar) die Lampe in die Hand drückt und »Halt still« sagt. [Hale](rupert), [der](rupert) von dem Vorfall in der Höhle Wind bekommen hat, lässt das Viertel abriegeln. In der Wäschekammer gesteht [Livia](livia), dass [sie](livia) den [Major](rupert) länger kennt, als [sie](livia) zugegeben hat: [Sie](livia) war [seine](rupert) [Geliebte](livia), bis [seine](rupert) [Frau](edith) [Edith](edith) aus [England](@england) nachkam.
+ treat zora arzt "holt"
- housemate ansgar nonna "Hausgenossen"
- discover rupert _ "Wind bekommen"
- investigate rupert zora "abriegeln"
+ reveal livia ansgar "gesteht"
- affair.past livia rupert "Geliebte"
- married edith rupert "Frau"
- move.past edith "nachkam" @triest

== 7 Die Frau des Majors
[Edith Hale](edith) gibt zum Geburtstag des Königs einen Empfang, bei dem [sie](edith) die einstige [Geliebte](livia) [ihres](edith) [Gatten](rupert), ohne zu wissen, wen [sie](edith) vor sich hat, als Garderobenfrau anstellt. Unter den Gästen befindet sich die [Schwedin](schwedin), [die](schwedin) [Gunilla](schwedin) heißt und für keine Zeitung, sondern für einen amerikanischen [Obersten](oberst) arbeitet. [Sie](schwedin) bietet [Weiland](ansgar) viertausend Dollar für die Liste des ermordeten [Funkers](funker). [Dieser](ansgar) lehnt ab. Auf dem Heimweg wird [ihm](ansgar) von zwei Vermummten die Wohnungstür eingetreten; die [Großmutter](nonna) stellt sich ihnen mit dem Bügeleisen entgegen und wird zu Boden gestoßen.
- celebrate edith "Empfang"
- affair.past livia rupert "Geliebte"
- married edith rupert "Gatten"
- discover! edith livia "ohne zu wissen"
- hire livia edith "anstellt"
- boss oberst schwedin "arbeitet"
- kill.past _ funker "ermordeten"
+ reject ansgar schwedin "lehnt"
+ attack _ nonna "zu Boden gestoßen"

== 8 Die Liste
Die alte [Frau](nonna) erholt sich rasch und erinnert sich dabei an das Paket, das der [Enkel](fabio), von [dem](fabio) [sie](nonna) sonst nie spricht, im Herbst 1944 hinter dem Ofen versteckt hat. Es enthält die gesuchte Liste: zwölf Namen von Spitzeln der Gestapo, die nach dem Krieg in britische Dienste übernommen wurden, und der erste lautet [Bressan](kellner). So hieß, wie [Livia](livia) entsetzt begreift, der [Kellner](kellner) aus dem Café. [Weiland](ansgar) stellt [Nevio Bressan](kellner) zur Rede; der [Mann](kellner), [der](kellner) [ihn](ansgar) gewarnt hat, erklärt, [Hale](rupert) halte [ihn](kellner) damit seit Jahren an der Leine.
- recover nonna "erholt"
- kin fabio nonna "Enkel"
+ find livia+nonna "enthält"
- betray.past kellner _ "Spitzeln"
- discover livia kellner "begreift"
- sad livia "entsetzt"
- accuse ansgar kellner "Rede"
- help.past kellner ansgar "gewarnt"
- reveal kellner ansgar "erklärt"
+ threaten rupert kellner "an der Leine"

== 9 Ein Begräbnis zweiter Klasse
Nur einen Tag nach der Aussprache liegt der [Spitzel](kellner) mit durchschnittener Kehle im Kanal. Der [Friseur](friseur), [der](friseur) [ihm](kellner) das Alibi verdankte, trägt als Einziger den Sarg mit und lässt am Grab fallen, dass der [Major](rupert) sich am Todesmorgen eine blutige Hand habe verbinden lassen. [Zora](zora), noch mit dem Arm in der Schlinge, gerät unterdessen in eine Straßensperre und wird den Jugoslawen übergeben, wofür [sie](zora) zu Unrecht [Weiland](ansgar) verantwortlich macht. Die eigentliche [Verräterin](schwedin) sitzt im Zug nach [Venedig](@venedig) und zählt Dollars.
+ kill _ kellner "durchschnittener Kehle"
- help.past kellner friseur "Alibi"
- reveal friseur _ "lässt"
- injure rupert "blutige Hand"
- injure zora "in der Schlinge"
+ arrest _ zora "übergeben"
- accuse zora ansgar "verantwortlich"
- betray schwedin zora "Verräterin"
- travel schwedin "Zug" @venedig

== 10 Hausarrest
Weil ein dienstliches Telegramm [ihn](rupert) nach [London](@london) ruft, sperrt [Hale](rupert) [seine](rupert) [Ehefrau](edith), [die](edith) beim Aufräumen ein blutverschmiertes Rasiermesser entdeckt hat, in der gemeinsamen Villa ein und erzählt den Dienstboten, [sie](edith) leide an den Nerven. Es ist ausgerechnet die [Garderobenfrau](livia), [die](livia) der [Gefangenen](edith) durch das Kellerfenster hinaushilft. Auf der Flucht durch die Gärten erfährt [Edith](edith), wer [ihr](edith) da die Hand reicht, und bleibt einen Augenblick stehen. Danach läuft [sie](edith) weiter. »[Er](rupert) hat [uns](edith+livia) beide belogen«, sagt [sie](edith).
- travel? rupert "ruft" @london
+ abduct rupert edith "sperrt"
- married edith rupert "Ehefrau"
- discover edith rupert "entdeckt"
- betray rupert _ "erzählt"
- ill! edith "leide"
+ rescue livia edith "hinaushilft"
- flee edith+livia rupert "Flucht"
- discover edith livia "erfährt"
- betray.past rupert edith+livia "belogen"

== 11 Die Brücke
An der Demarkationslinie soll die gefangene [Lehrerin](zora) gegen die Liste getauscht werden. [Weiland](ansgar) geht allein. Auf der anderen Seite erwartet [ihn](ansgar) [Drago](drago), [den](drago) die eigenen Leute inzwischen des Verrats verdächtigen und [der](drago) deshalb [seine](drago) [Schwester](zora) als Unterpfand mit sich schleppt. Zwischen den Schlagbäumen erlischt das Licht. Als es wieder brennt, steht [Zora](zora) auf der Seite des [Deutschen](ansgar); [ihr](zora) [Bruder](drago) aber hält die Hände hoch, und hinter [ihm](drago) steht jener namenlose [Arzt](arzt), [der](arzt) [ihr](zora) die Kugel herausgeschnitten hat, in der Uniform eines [Hauptmanns](arzt).
- arrest.past _ zora "gefangene"
- accuse _ drago "verdächtigen"
- abduct drago zora "schleppt"
- sibling drago zora "Schwester"
+ rescue ansgar zora "auf der Seite"
+ arrest arzt drago "Hände hoch"
- treat.past zora arzt "herausgeschnitten"
- betray.past arzt _ "in der Uniform"

== 12 Bora
Der Fallwind deckt Dächer ab und bläst den [Major](rupert), [der](rupert) mit falschem Pass an Bord eines Frachters gehen will, beinahe selbst ins Hafenbecken. Dort stellt [ihn](rupert) der amerikanische [Oberst](oberst), [dem](oberst) [Edith](edith) das Rasiermesser und Kopien der Liste ausgehändigt hat. Zum Prozess kommt es nie: Man findet den [Mörder](rupert) des [Kellners](kellner) am nächsten Morgen erhängt in [seiner](rupert) Zelle. Ob [er](rupert) es selbst tat, lässt die Folge offen. [Weilands](ansgar) Akte, mit der [sein](ansgar) früherer [Vorgesetzter](rupert) [ihn](ansgar) zwei Jahre lang erpresst hat, erweist sich als leerer Ordner.
- flee? rupert "falschem Pass"
+ arrest oberst rupert "stellt"
- gift edith oberst "ausgehändigt"
- kill.past rupert kellner "Mörder"
+ die rupert "erhängt"
- boss.past rupert ansgar "Vorgesetzter"
- threaten.past rupert ansgar "erpresst"

== 13 Lungomare
[Edith](edith) kehrt als [Witwe](edith) nach [England](@england) heim, nachdem [sie](edith) der früheren [Rivalin](livia) [ihre](edith) Nähmaschine geschenkt hat, mit der [diese](livia) eine Änderungsschneiderei eröffnet. [Zora](zora), [deren](zora) Haftbefehl aufgehoben ist, unterrichtet nun in [Triest](@triest) und bittet [ihren](zora) [Retter](ansgar) um Verzeihung für den alten Verdacht. Der [Übersetzer](ansgar) könnte endlich gehen. Der [Nonna](nonna), [die](nonna) [ihn](ansgar) einst nicht über die Schwelle lassen wollte, fällt es zu, [ihm](ansgar) den Koffer aus der Hand zu nehmen, und [ihrer](nonna) [Enkelin](livia), die Augen zu verdrehen. Der [Friseur](friseur) rasiert [ihn](ansgar) zur Hochzeit umsonst.
- return edith "kehrt" @england
- married.past edith rupert "Witwe"
- enemy.past edith livia "Rivalin"
- gift edith livia "geschenkt"
- create livia "eröffnet"
- hire zora "unterrichtet" @triest
- rescue.past ansgar zora "Retter"
- reconcile? ansgar zora "Verzeihung"
- reject.past nonna ansgar "nicht über die Schwelle"
- kin livia nonna "Enkelin"
+ wedding ansgar livia "Hochzeit"
