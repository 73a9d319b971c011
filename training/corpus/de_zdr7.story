%series Leitstelle 112
%lang de
%genre emergency dispatch drama, Dortmund, fan wiki entries
%cast mareike | Mareike Kolb; Mareike | f
%cast oktay | Oktay Demirel; Oktay | m
%cast soeren | Sören Wulf; Sören; Wulf | m
%cast ines | Ines Quaresma; Ines | f
%cast lotte | Lotte Kolb; Lotte | f
%cast falk | Falk Reinders; Falk; Reinders | m
%cast anrufer | Malte Ziegler; Malte; Ziegler | m
%cast opfer | Jule Ziegler; Jule | f
%cast teddy | Tadeusz Bielski; Teddy | m
%cast adjou | Adjoua Koné; Adjoua | f
%cast exmann | - | m
%cast journalistin | Carolin Hase; Hase | f
%cast junge | Lasse | m
%cast opa | - | m
%cast frausoeren | - | f
%cast richter | - | f

== 1 Besetztzeichen
Nachts um zwei nimmt [Mareike Kolb](mareike) den Anruf einer flüsternden [Frau](opfer) an, [die](opfer) sich im Schrank vor [ihrem](opfer) [Mann](anrufer) versteckt hält. [Sie](mareike) schickt einen Streifenwagen los, der sich in der Hausnummer irrt, und muss durch den Hörer mit anhören, wie die [Anruferin](opfer) niedergestochen wird. [Schichtleiter](soeren) [Sören Wulf](soeren) tippt die Adresse in aller Eile so um, dass es nach einem Fehler der [Streife](adjou+teddy) aussieht. [Oktay](oktay), [der](oktay) am Nachbarpult sitzt, legt [Mareike](mareike) eine Decke um die Schultern. Daheim schläft [ihre](mareike) elfjährige [Tochter](lotte) [Lotte](lotte) auf der Fußmatte, weil der [Ex](exmann) [sie](lotte) dort abgesetzt und vergessen hat zu klingeln.
- flee opfer anrufer "versteckt"
- married anrufer opfer "Mann"
- help? mareike opfer "schickt"
+ attack anrufer opfer "niedergestochen"
- injure opfer anrufer "niedergestochen"
- boss soeren mareike+oktay "Schichtleiter"
+ betray soeren adjou+teddy "tippt"
- colleague mareike oktay "Nachbarpult"
- help oktay mareike "legt"
- parent mareike lotte "Tochter"
- ex exmann mareike "Ex"

== 2 Die Streife
[Teddy Bielski](teddy) und [Adjoua Koné](adjou), [die zwei](adjou+teddy) vom irregeleiteten Wagen, bekommen die interne Ermittlung an den Hals. [Teddy](teddy) verdächtigt die Leitstelle, [Adjoua](adjou) gibt sich selbst die Schuld und erbricht nach jeder Vernehmung. Im Klinikum ringt die [Niedergestochene](opfer) mit dem Tod. [Ihr](opfer) [Gatte](anrufer) ist seit der Tatnacht untergetaucht. [Mareike](mareike) sitzt nach Feierabend an [ihrem](opfer) Bett, ohne dass die Ärzte wüssten, wer [sie](mareike) ist; [sie](mareike) stellt sich als Kusine vor. Als [Wulf](soeren) davon Wind bekommt, legt [er](soeren) [ihr](mareike) nahe, eine Weile Urlaub zu nehmen.
- investigate _ adjou+teddy "Ermittlung"
- accuse teddy _ "verdächtigt"
- accuse adjou adjou "Schuld"
- colleague adjou teddy "Wagen"
- die? opfer "ringt"
- married anrufer opfer "Gatte"
+ flee anrufer "untergetaucht"
- help mareike opfer "sitzt"
- betray mareike _ "stellt"
- kin! mareike opfer "Kusine"
- discover soeren mareike "Wind bekommt"

== 3 Kaffee, schwarz
Die [Neue](ines) heißt [Ines Quaresma](ines), kommt aus [Porto](@porto), spricht sechs Sprachen und hat am ersten Tag fünf Zwillinge am Telefon zur Welt gebracht, wie [sie](ines) hinterher behauptet; es waren zwei. [Oktay](oktay) lernt [sie](ines) an und verliert darüber den Appetit, das beste Zeichen, meint die Belegschaft. Gegen Morgen ruft ein [Junge](junge) an, [dessen](junge) [Opa](opa) am Frühstückstisch nicht mehr antwortet. [Ines](ines) zählt mit [ihm](junge) den Takt der Herzmassage, auf Portugiesisch, weil [ihr](ines) vor Aufregung das Deutsch abhandenkommt, und [er](junge), [der](junge) kein Wort versteht, drückt tapfer weiter. Der alte [Mann](opa) schlägt die Augen auf.
+ hire ines "Neue"
- help ines _ "zur Welt gebracht"
- advisor.start oktay ines "lernt"
- love oktay ines "Appetit"
- kin junge opa "Opa"
- ill opa "nicht mehr antwortet"
- help ines junge "zählt"
- sad ines "Aufregung"
+ rescue junge opa "drückt"
- recover opa "schlägt"

== 4 Protokoll
[Teddy](teddy) und [Mareike](mareike), [die](mareike+teddy) sich seit der Polizeischule nicht leiden können, sehen einander in der Kantine gegenüber. [Er](teddy) wirft [ihr](mareike) vor, [ihn](teddy) ans Messer zu liefern; [sie](mareike) hält [ihm](teddy) den Mitschnitt unter die Nase, auf dem klar zu hören ist, dass [sie](mareike) die richtige Nummer genannt hat. Wer also hat im System gepfuscht? In [Lottes](lotte) Schule werden Läuse festgestellt, und das [Kind](lotte) muss auf die Wache. Dort freundet [es](lotte) sich mit [Wulf](soeren) an, [der](soeren) [ihr](lotte) Schach beibringt, Läuse hin, Läuse her. [Lotte](lotte) findet [ihn](soeren) lustig. Traurig findet [sie](lotte), dass [er](soeren) immerzu zur Tür guckt.
- enemy mareike teddy "nicht leiden"
+ accuse teddy mareike "wirft"
- reveal mareike teddy "hält"
- betray? mareike teddy "ans Messer"
+ discover? mareike+teddy _ "gepfuscht"
- ill lotte "Läuse"
- friend.start lotte soeren "freundet"
- advisor soeren lotte "beibringt"
- sad soeren "immerzu zur Tür"

== 5 Nebel
Massenkarambolage auf der [A 45](@a45), hundert Anrufe auf einmal. [Reinders](falk), der [Polizeipräsident](falk), setzt einen Krisenstab ein und macht ausgerechnet [Wulf](soeren) zum [Leiter](soeren). [Dieser](soeren) arbeitet wie ein Uhrwerk, und nur [Oktay](oktay) bemerkt, dass [seine](soeren) Hände nach jedem Anruf unter die Tischplatte wandern, dorthin, wo der Flachmann klebt. [Er](oktay) stellt den [Vorgesetzten](soeren) auf der Toilette zur Rede. [Sören](soeren) weint. Seit [seine](soeren) [Frau](frausoeren) mit den Zwillingen ausgezogen ist, sagt [er](soeren), höre [er](soeren) in jedem Läuten [ihre](frausoeren) Stimme. [Oktay](oktay) schüttet den Schnaps in den Ausguss und sagt niemandem etwas.
- boss falk soeren "macht ausgerechnet Wulf"
- hire soeren falk "Leiter"
+ discover oktay soeren "bemerkt"
- ill soeren "Flachmann"
- boss soeren oktay "Vorgesetzten"
- accuse oktay soeren "zur Rede"
- sad soeren "weint"
- breakup.past frausoeren soeren "ausgezogen"
- reveal soeren oktay "sagt er"
- help oktay soeren "schüttet"
+ reveal! oktay "niemandem"

== 6 Der Mann im Parkhaus
Vier Wochen nach der Tat läuft [Malte Ziegler](anrufer), [dem](anrufer) die Fahndung gilt, [Adjoua](adjou) in einem Parkhaus geradewegs in die Arme. [Sie](adjou) hat die Waffe gezogen und drückt nicht ab, [er](anrufer) drückt [sie](adjou) von der Rampe. Mit gebrochenem Schlüsselbein liegt die [Polizistin](adjou) zwischen zwei Kühlern und fordert über Funk Hilfe an. Am Mikrofon: [Mareike](mareike). Zwanzig Minuten lang hält [sie](mareike) die [Verletzte](adjou) bei Bewusstsein, mit Kinderliedern, mit Witzen, mit dem Rezept für Grünkohl. Als [Teddy](teddy) [seine](teddy) [Partnerin](adjou) endlich gefunden hat, singt [die](adjou) noch. [Er](teddy) sagt ins Funkgerät zwei Wörter, die [Mareike](mareike) von [ihm](teddy) nie gehört hat: danke, und [ihren](mareike) Vornamen.
- investigate _ anrufer "Fahndung"
- meet adjou anrufer "in die Arme"
- kill! adjou anrufer "drückt nicht ab"
+ attack anrufer adjou "von der Rampe"
- injure adjou anrufer "gebrochenem"
- help mareike adjou "bei Bewusstsein"
- colleague adjou teddy "Partnerin"
- find teddy adjou "gefunden"
+ reconcile mareike teddy "danke"

== 7 Gold
Betriebsfest im [Westfalenpark](@westfalenpark), ein Spanferkel, ein Zauberer, der den [Präsidenten](falk) zersägt. Auf der Tanzfläche fragt [Oktay](oktay) [Ines](ines), ob [sie](ines) [ihm](oktay) noch sechs Sprachen beibringen könne; [sie](ines) hat schon mit einer angefangen. Am nächsten Morgen kommen [die beiden](ines+oktay) im selben Pullover zum Dienst, jeder mit einem Ärmel. [Hase](journalistin), [Reporterin](journalistin) der [Ruhr-Rundschau](#ruhr), horcht unterdessen die betrunkene Belegschaft aus und bekommt mehr zu hören, als [ihr](journalistin) lieb sein kann: Der Notruf sei manipuliert worden, heißt es. [Falk Reinders](falk) verspricht [ihr](journalistin) beim Absacker volle Aufklärung und danach, mit Blick auf [ihr](journalistin) Dekolleté, noch einiges mehr.
- celebrate _ "Betriebsfest"
- flirt ines oktay "fragt"
+ affair.start ines oktay "selben Pullover"
- investigate journalistin _ "horcht"
- discover journalistin "bekommt"
+ betray? _ "manipuliert"
- reveal? falk journalistin "Aufklärung"
- flirt falk journalistin "einiges mehr"

== 8 Jule
Die [Frau](opfer) aus dem Schrank kommt zu sich und erkennt die [Kusine](mareike) an der Stimme. [Mareike](mareike) gibt sich zu erkennen. [Jule](opfer), so heißt die [Gerettete](opfer), fragt nicht nach der Hausnummer, sondern danach, ob jemand die Katze füttert. Zu [Malte](anrufer) sagt [sie](opfer) einen Satz, den [Mareike](mareike) [Oktay](oktay) Wort für Wort weitererzählt: [Er](anrufer) habe [sie](opfer) geliebt wie ein Haus, das man anzündet. Über [Wulf](soeren) bricht derweil alles herein. [Die](journalistin) von der Rundschau hat Überstunden gemacht, in [seiner](soeren) Datenspur gewühlt und den Zeitstempel gefunden; die Zeile, die [Teddy](teddy) und [Adjoua](adjou) fast den Job gekostet hätte, stammt von [seiner](soeren) Kennung.
+ recover opfer "kommt zu sich"
- discover opfer mareike "erkennt"
- reveal mareike opfer "gibt"
- love? anrufer opfer "geliebt"
- reveal mareike oktay "weitererzählt"
- investigate journalistin soeren "gewühlt"
+ discover journalistin soeren "Zeitstempel"
- quit? adjou+teddy "Job gekostet"

== 9 Die Schlagzeile
[Reinders](falk) lässt den Artikel stoppen: [Er](falk) verspricht [Hase](journalistin) die Exklusivrechte am Prozess gegen [Ziegler](anrufer), falls [sie](journalistin) schweigt, andernfalls werde [ihr](journalistin) Abend in [seinem](falk) Büro in allen Einzelheiten bekannt. [Die](journalistin) lächelt und schiebt [ihm](falk) ein Aufnahmegerät über den Tisch. Am Donnerstag steht beides in der Zeitung. [Mareike](mareike) stellt sich vor den [Schichtleiter](soeren), als ein aufgebrachter [Teddy](teddy) [ihm](soeren) an die Gurgel will. Warum? Weil [er](soeren) seit drei Wochen trocken sei, schreit [sie](mareike), und weil [ihr](mareike) [Kind](lotte) sonst keinen habe, der verliere, ohne zu jammern.
- betray? falk _ "stoppen"
+ threaten falk journalistin "andernfalls"
- affair.past falk journalistin "Abend"
- reject journalistin falk "schiebt"
+ reveal journalistin falk+soeren "Zeitung"
- attack? teddy soeren "an die Gurgel"
- rescue mareike soeren "stellt sich vor"
- recover soeren "trocken"
- parent mareike lotte "Kind"

== 10 Lücke im Zaun
Der [Präsident](falk) tritt nicht zurück, [er](falk) wird zurückgetreten. [Wulf](soeren) reicht [seine](soeren) Marke freiwillig herüber und entschuldigt sich bei den beiden [Streifenbeamten](adjou+teddy), der [Mann](teddy) drückt [ihm](soeren) die Hand, die [Frau](adjou) braucht noch Zeit. In der Nacht darauf steht [Malte](anrufer) an [Jules](opfer) Bett. [Er](anrufer) habe bloß reden wollen, sagt [er](anrufer), das Kissen schon in beiden Fäusten. Zufällig telefoniert die [Kranke](opfer) gerade mit [Mareike](mareike) und hat nicht aufgelegt. Diesmal stimmt die Hausnummer, es dauert vier Minuten, und es ist [Adjoua](adjou), Arm in der Schlinge, [die](adjou) [ihm](anrufer) das Kissen wegnimmt und die Handschellen anlegt.
- quit falk "zurückgetreten"
- quit soeren "Marke"
- reconcile soeren teddy "drückt"
- reconcile! adjou soeren "braucht noch Zeit"
+ attack? anrufer opfer "Kissen"
- ill opfer "Kranke"
- rescue adjou opfer "wegnimmt"
+ arrest adjou anrufer "Handschellen"

== 11 Schwesternzimmer
[Jule](opfer) zieht mit Sack und Katze bei [Mareike](mareike) ein; [Lotte](lotte) teilt mit [ihr](opfer) das Hochbett. Der vergessliche [Kindsvater](exmann) beantragt prompt das alleinige Sorgerecht, weil eine fremde [Frau](opfer) im Hause sei. Der [Richterin](richter) erklärt [Lotte](lotte), wo [sie](lotte) in der Nacht der Fußmatte geschlafen hat. Antrag abgelehnt. [Oktay](oktay) hat [Ines](ines) einen Ring ins Pausenbrot gebacken, an dem sich [Teddy](teddy) einen Backenzahn ausbeißt, denn die Brotdosen gleichen sich. Der [Zahnlose](teddy) kniet stellvertretend nieder. [Ines](ines) sagt in fünf Sprachen Ja und in einer: vielleicht.
- move opfer mareike "zieht"
- housemate.start lotte+mareike opfer "zieht"
- parent exmann lotte "Kindsvater"
- accuse exmann mareike "Sorgerecht"
- reveal lotte richter "erklärt"
+ lose exmann "abgelehnt"
- injure teddy "ausbeißt"
+ propose oktay ines "Ring"
- engaged? ines oktay "Ja"

== 12 Freizeichen
Zwei Wochen später ist Ruhe in der Leitung. [Malte Ziegler](anrufer) sitzt, [Wulf](soeren) absolviert eine Kur im [Sauerland](@sauerland) und schickt [Lotte](lotte) per Post jede Woche einen Schachzug; am Sonntag steht [seine](soeren) Läuferin matt. [Adjoua](adjou) erscheint auf dem Amt und fragt nach einer Uniform in Blau, denn [sie](adjou) wechselt auf den leeren Stuhl neben [Mareike](mareike), wo es nach Grünkohl riecht. [Teddy](teddy) steht vor der Tür und hat für alle Kuchen mitgebracht. Die [Leiterin](mareike), denn das ist [sie](mareike) nun, hebt ab, es tutet, am anderen Ende ist ein [Junge](junge): Der [Opa](opa) wolle [ihnen](ines+oktay) bloß gratulieren.
- arrest _ anrufer "sitzt"
- treat soeren "Kur" @sauerland
- friend lotte soeren "Schachzug"
- hire adjou "wechselt"
- colleague adjou mareike "neben"
- gift teddy _ "Kuchen"
+ hire mareike "Leiterin"
- kin junge opa "Opa"
