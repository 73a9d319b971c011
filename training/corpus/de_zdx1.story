%series Klinik Auetal
%lang de
%genre daily hospital serial, Hessen, TV magazine listings
%cast henrike | Dr. Henrike Voss; Henrike Voss; Henrike; Voss | f
%cast adil | Dr. Adil Sharif; Adil Sharif; Adil; Sharif | m
%cast bojan | Bojan Ilić; Bojan; Ilić | m
%cast wiebke | Schwester Wiebke; Wiebke | f
%cast falk | Falk Voss; Falk | m
%cast nele | Nele Voss; Nele | f
%cast kranz | Professor Ottokar Kranz; Kranz | m
%cast sunny | Sunny Kranz; Sunny | f
%cast mika | Mika Rautio; Mika | m
%cast imke | Imke Thoma; Imke | f
%cast klempner | Gero Blum; Blum | m
%cast witwe | - | f
%cast baby | Jonte | m
%cast stalker | - | m

== 1 Der Neue
Die [Oberärztin](henrike) [Dr. Henrike Voss](henrike) staunt nicht schlecht: Den Posten, auf den [sie](henrike) gehofft hatte, bekommt [Dr. Adil Sharif](adil), mit [dem](adil) [sie](henrike) im Studium das Bett und das Herz geteilt hat. [Ihr](henrike) [Mann](falk) [Falk](falk) ahnt von der alten Geschichte nichts. [Schwester Wiebke](wiebke) himmelt den [Ankömmling](adil) vom ersten Augenblick an, sehr zum Verdruss von [Pfleger](bojan) [Bojan Ilić](bojan), [der](bojan) seit zwei Jahren eine Wand mit [ihr](wiebke) teilt und seit ebenso langer Zeit für [sie](wiebke) schwärmt. Ein [Klempner](klempner), [der](klempner) im Keller von der Leiter gefallen ist, wird von der [Oberärztin](henrike) eingegipst.
- hire? henrike "gehofft"
+ hire adil "bekommt"
- couple.past adil henrike "Herz geteilt"
- married falk henrike "Mann"
- discover! falk adil+henrike "ahnt"
- love.start wiebke adil "himmelt"
- jealous bojan adil "Verdruss"
- neighbour bojan wiebke "Wand"
- love bojan wiebke "schwärmt"
- injure klempner "gefallen"
- treat klempner henrike "eingegipst"

== 2 Unter vier Augen
[Adil](adil) nimmt [seine](adil) [Verflossene](henrike) auf der Treppe beiseite und bittet [sie](henrike), die Vergangenheit ruhen zu lassen. [Sie](henrike) verspricht es; ganz wohl ist [ihr](henrike) nicht. [Professor Ottokar Kranz](kranz), [dem](kranz) das Haus untersteht, stellt [seine](kranz) [Tochter](sunny) [Sunny](sunny) als Assistenzärztin ein. Die [Neue](sunny) kommt mit [Wiebke](wiebke) nicht aus: Schon am Mittag liegen sich die zwei [Frauen](sunny+wiebke) wegen eines falsch beschrifteten Röhrchens in den Haaren. [Bojan](bojan) geht dazwischen und nimmt [seine](bojan) [Nachbarin](wiebke) in Schutz. Die Heizung bleibt kalt, weil der [Klempner](klempner) noch immer auf Zimmer neun liegt und Kreuzworträtsel löst.
- ex adil henrike "Verflossene"
- sad henrike "wohl"
- boss kranz _ "untersteht"
- parent kranz sunny "Tochter"
+ hire sunny kranz "stellt"
- quarrel sunny wiebke "in den Haaren"
- neighbour bojan wiebke "Nachbarin"
- help bojan wiebke "in Schutz"

== 3 Der Anruf
[Falk Voss](falk) führt ein Doppelleben. Wenn [er](falk) angeblich Tennis spielt, liegt [er](falk) in den Armen von [Imke Thoma](imke), [die](imke) im Blumenladen gegenüber der Klinik arbeitet. Als [Nele](nele), [Falks](falk) jüngere [Schwester](nele), unangemeldet hereinplatzt, muss [er](falk) [sie](nele) anflehen, den Mund zu halten. [Nele](nele) mag [ihre](nele) [Schwägerin](henrike) sehr und ringt mit sich. Derweil lässt [Adil](adil) sich von [Wiebke](wiebke) zu einem Glas Wein überreden. Der Abend am Fluss verläuft reizend, bis [sie](wiebke) näher rückt und [er](adil) aufsteht. [Er](adil) sei noch nicht so weit, sagt [er](adil).
+ cheat falk henrike "Doppelleben"
- affair falk imke "Armen"
- sibling falk nele "Schwester"
- discover nele falk "hereinplatzt"
- reveal? nele henrike "den Mund"
- kin henrike nele "Schwägerin"
- date adil wiebke "Glas Wein"
- flirt wiebke adil "näher rückt"
+ reject adil wiebke "aufsteht"

== 4 Kurzer Prozess
[Bojan](bojan) tröstet [Wiebke](wiebke). [Sie](wiebke) weint an [seiner](bojan) Schulter. Dann küsst [sie](wiebke) [ihn](bojan). [Sunny](sunny) sieht [beide](bojan+wiebke). Am Morgen meidet [Wiebke](wiebke) [Bojan](bojan). [Henrike](henrike) erwartet ein Kind. [Falk](falk) freut sich kaum. Beim Arzt war [sie](henrike) mit [Nele](nele). Die [Schwägerin](nele) schweigt und schämt sich. [Kranz](kranz) lobt [Sharif](adil). Zu [Voss](henrike) sagt [er](kranz) nichts. Abends steht [Imke](imke) vor [Falk](falk). Von [ihr](imke) will [er](falk) nichts mehr wissen. Den [Klempner](klempner) schickt [Sunny](sunny) nach Hause. Gesund ist [er](klempner) ja.
- help bojan wiebke "tröstet"
- sad wiebke "weint"
+ kiss bojan wiebke "küsst"
- discover sunny bojan+wiebke "sieht beide"
- reject wiebke bojan "meidet"
+ pregnant henrike "Kind"
- happy! falk "kaum"
- kin henrike nele "Schwägerin"
- reveal! nele henrike "schweigt"
- sad nele "schämt"
- affair.end falk imke "nichts mehr wissen"
- recover klempner "Gesund"

== 5 Blumen für die Falsche
Von [Falk](falk) fallen gelassen, sinnt [Imke](imke) auf Vergeltung. [Sie](imke) schickt [seiner](falk) [Frau](henrike) dreißig Lilien, dazu eine Karte, auf der in Druckbuchstaben steht, [ihr](henrike) [Gatte](falk) sei ein Lügner. [Henrike](henrike) hält das zunächst für den schlechten Scherz eines Patienten. [Adil](adil), [der](adil) [ihr](henrike) beim Einräumen der Vasen zur Hand geht, erfährt als Erster im Haus, dass [sie](henrike) Mutter wird. [Er](adil) beglückwünscht [sie](henrike) und wird auf der Stelle traurig, denn [ihm](adil) ist klar geworden, dass [er](adil) nie aufgehört hat, an [sie](henrike) zu denken. [Mika Rautio](mika), ein finnischer [Rettungssanitäter](mika), lernt im Fahrstuhl [Sunny](sunny) kennen; die Kabine bleibt zwei Stunden stecken.
- breakup.past falk imke "fallen gelassen"
- accuse imke falk "Lügner"
- gift imke henrike "Lilien"
- married falk henrike "Frau"
+ reveal imke henrike "Karte"
- help adil henrike "zur Hand"
- discover adil henrike "erfährt"
- pregnant henrike "Mutter"
- sad adil "traurig"
+ love adil henrike "nie aufgehört"
- meet mika sunny "lernt"

== 6 Scherben
[Nele](nele) hält es nicht länger aus und schenkt [ihrer](nele) [Schwägerin](henrike) reinen Wein ein. [Henrike](henrike), im vierten Monat, stellt [ihren](henrike) [Mann](falk) zur Rede; Teller gehen zu Bruch, und noch in derselben Nacht packt [sie](henrike) einen Koffer und bezieht [Neles](nele) Gästezimmer. [Falk](falk) gibt nicht etwa sich, sondern [seiner](falk) [Schwester](nele) die Schuld an dem Scherbenhaufen. [Mika](mika) und [Sunny](sunny) haben sich seit dem Fahrstuhl dreimal zum Essen getroffen. [Ihr](sunny) [Vater](kranz) missbilligt den [Sanitäter](mika): Mit einem, der Wagen fährt, sitze [seine](kranz) [Tochter](sunny) nicht am Tisch. [Sunny](sunny) lacht [ihn](kranz) aus.
- kin henrike nele "Schwägerin"
+ reveal nele henrike "reinen Wein"
- pregnant henrike "vierten Monat"
- married falk henrike "Mann"
+ quarrel falk henrike "zur Rede"
+ breakup henrike falk "packt sie"
- move henrike nele "bezieht"
- accuse falk nele "Schuld"
- sibling falk nele "Schwester"
- date mika sunny "zum Essen"
- parent kranz sunny "Vater"
- reject kranz mika "missbilligt"
- reject sunny kranz "lacht"

== 7 Wohngemeinschaft
Das Zusammenleben der beiden [Schwägerinnen](henrike+nele) klappt überraschend gut, obwohl die [eine](henrike) schnarcht und die [andere](nele) morgens Posaune übt. Auf Station neun wird eine [Witwe](witwe) eingeliefert, [die](witwe) nach dem Tod [ihres](witwe) Mannes Tabletten geschluckt hat; [Wiebke](wiebke) sitzt die ganze Nacht bei [ihr](witwe). [Bojan](bojan) bringt [beiden](wiebke+witwe) Tee. Da begreift die [Krankenschwester](wiebke), wen [sie](wiebke) die ganze Zeit übersehen hat, und [sie](wiebke) gesteht [ihm](bojan) im Wäscheraum [ihre](wiebke) Gefühle. [Er](bojan) braucht keine Bedenkzeit: Seit heute sind [die beiden](bojan+wiebke) ein Paar. Der Automat in der Halle gibt kein Wechselgeld mehr.
- housemate henrike nele "Zusammenleben"
- kin henrike nele "Schwägerinnen"
- married.past _ witwe "Witwe"
- die.past _ "Tod"
- injure witwe witwe "Tabletten"
- help wiebke witwe "sitzt"
- gift bojan wiebke+witwe "Tee"
+ confess wiebke bojan "gesteht"
- love wiebke bojan "Gefühle"
+ couple.start bojan wiebke "Paar"

== 8 Der Mann im Regenmantel
Seit Tagen lauert [Imke](imke) ein [Unbekannter](stalker) im Regenmantel auf. [Sie](imke) wendet sich hilfesuchend an den einzigen [Menschen](falk), [den](falk) [sie](imke) in der Stadt kennt. [Falk](falk) aber, [dem](falk) die Anwältin [seiner](falk) [Frau](henrike) gerade die Scheidungspapiere zugestellt hat, schlägt [ihr](imke) die Tür vor der Nase zu. In der Nacht wird die [Floristin](imke) niedergestochen. [Mika](mika) ist als Erster bei [ihr](imke) und hält [sie](imke) am Leben, bis ausgerechnet [Henrike](henrike) Dienst im OP hat. Die [Betrogene](henrike) zögert keine Sekunde: [Sie](henrike) operiert die [Rivalin](imke) vier Stunden lang.
- threaten stalker imke "lauert"
- help? falk imke "hilfesuchend"
- married falk henrike "Frau"
- advisor _ henrike "Anwältin"
- divorce? falk henrike "Scheidungspapiere"
- reject falk imke "schlägt"
+ attack stalker imke "niedergestochen"
- injure imke stalker "niedergestochen"
- rescue mika imke "am Leben"
- cheat.past falk henrike "Betrogene"
- enemy henrike imke "Rivalin"
+ treat imke henrike "operiert"

== 9 Die andere
[Imke](imke) wacht auf und erblickt am Fußende des Bettes die [Frau](henrike), [deren](henrike) Ehe [sie](imke) zerstört hat. [Sie](imke) entschuldigt sich; [Henrike](henrike) nickt nur und kontrolliert den Verband. Nach drei Besuchen reden [sie](henrike+imke) über Lilien, nach fünf über Männer. [Kranz](kranz) hat indes herausgefunden, dass [seine](kranz) [Tochter](sunny) heimlich mit [Mika](mika) verlobt ist, und setzt den [Finnen](mika) kurzerhand auf die Straße. [Sunny](sunny) kündigt aus Protest gleich mit. Wer soll jetzt die Nachtdienste machen? Der [Klempner](klempner), [der](klempner) wegen der Heizung zurück ist und [Gero Blum](klempner) heißt, bietet sich lachend an.
- recover imke "wacht auf"
- reconcile henrike imke "nickt"
- discover kranz sunny "herausgefunden"
- parent kranz sunny "Tochter"
- engaged mika sunny "verlobt"
+ quit mika "auf die Straße"
- boss.end kranz mika "auf die Straße"
+ quit sunny "kündigt"
- return klempner "zurück"
- happy klempner "lachend"

== 10 Wehen
Während eines Stromausfalls platzt [Henrike](henrike) auf dem Parkdeck die Fruchtblase. Weit und breit findet sich niemand außer [Adil](adil), [der](adil) zuletzt als Student bei einer Geburt dabei war. Bei Taschenlampenlicht kommt ein gesunder [Junge](baby) zur Welt, und die erschöpfte [Mutter](henrike) nennt [ihn](baby) [Jonte](baby). Als [Falk](falk) mit Rosen herbeieilt, sieht [er](falk), wie [sein](falk) [Sohn](baby) auf dem Arm eines [anderen](adil) schläft. Die Eifersucht packt [ihn](falk), [er](falk) geht auf den [Chirurgen](adil) los und muss von [Bojan](bojan) festgehalten werden. [Nele](nele) nennt [ihren](nele) [Bruder](falk) einen Esel.
- help adil henrike "findet sich"
+ birth henrike baby "zur Welt"
- parent henrike baby "Mutter"
- parent falk baby "Sohn"
- jealous falk adil "Eifersucht"
+ attack falk adil "geht auf"
- help bojan adil "festgehalten"
- quarrel falk nele "Esel"
- sibling falk nele "Bruder"

== 11 Zwei Ringe
[Mika](mika) fährt jetzt für die Konkurrenz, [Sunny](sunny) hat in [Kassel](@kassel) angefangen. Am Samstag geben [sie](mika+sunny) sich im kleinsten Kreis das Jawort, ohne den [Brautvater](kranz). [Der](kranz) sitzt derweil in [seinem](kranz) Büro und starrt das Telefon an, bis [Wiebke](wiebke) [ihm](kranz) gehörig den Kopf wäscht. Zur Torte erscheint [er](kranz) doch noch, mit roten Augen, und schließt [seine](kranz) [Tochter](sunny) in die Arme. [Bojan](bojan) fängt den Strauß. Ob das etwas zu bedeuten hat? [Wiebke](wiebke), [seine](bojan) [Freundin](wiebke), schaut schnell weg: [Sie](wiebke) hat in [seiner](bojan) Jacke bereits die kleine Schachtel entdeckt.
- hire mika "fährt jetzt"
- hire sunny "angefangen" @kassel
+ wedding mika sunny "Jawort"
- parent kranz sunny "Brautvater"
- sad kranz "starrt"
- quarrel kranz wiebke "den Kopf wäscht"
+ reconcile kranz sunny "in die Arme"
- couple bojan wiebke "Freundin"
- propose? bojan wiebke "Schachtel"
- find wiebke "entdeckt"

== 12 Fremde Post
Die Polizei hat den [Messerstecher](stalker) gefasst: Es ist ein früherer [Verlobter](stalker) von [Imke](imke), vor [dem](stalker) [sie](imke) einst aus [Ulm](@ulm) weggelaufen war. [Blum](klempner), [der](klempner) [ihr](imke) das neue Türschloss einbaut, bleibt bis nach Mitternacht und erzählt von Rohren. Am nächsten Tag kommt [er](klempner) wieder, diesmal ohne Werkzeug. Das Gericht hat [Henrikes](henrike) Ehe geschieden. [Adil](adil) möchte [ihr](henrike) Zeit lassen, doch [sie](henrike) findet, dass zehn Jahre Zeit genug sind, und zieht [ihn](adil) im Arztzimmer an sich. Hinter der Milchglasscheibe gehen die Lichter aus.
+ arrest _ stalker "gefasst"
- attack.past stalker imke "Messerstecher"
- engaged.past imke stalker "Verlobter"
- flee.past imke stalker "weggelaufen"
- help klempner imke "Türschloss"
- return klempner "wieder"
+ divorce falk henrike "geschieden"
- kiss adil henrike "an sich"

== 13 Abschied auf Raten
[Kranz](kranz) gibt die Leitung ab und möchte, dass [Henrike](henrike) [ihn](kranz) beerbt. Damit würde die [Ärztin](henrike) zur [Vorgesetzten](henrike) des [Mannes](adil), [der](adil) seit Kurzem jede zweite Nacht bei [ihr](henrike) verbringt. [Adil](adil) gönnt es [ihr](henrike) von Herzen. [Falk](falk), von allen gemieden, hat sich mit [seiner](falk) [Exfrau](henrike) auf jedes zweite Wochenende mit [Jonte](baby) geeinigt; das Kriegsbeil ist begraben. [Nele](nele) verliert [ihre](nele) [Untermieterin](henrike) an den [Chirurgen](adil) und übt Posaune bei offenem Fenster. Im Garten fällt [Bojan](bojan) vor [Wiebke](wiebke) auf ein Knie. Was [sie](wiebke) antwortet, geht im Blaulicht unter.
- quit kranz "gibt"
- boss? henrike adil "Vorgesetzten"
- hire? henrike kranz "beerbt"
- couple adil henrike "jede zweite Nacht"
- happy adil henrike "von Herzen"
- ex falk henrike "Exfrau"
+ reconcile falk henrike "Kriegsbeil"
- housemate.end henrike nele "Untermieterin"
- move henrike adil "verliert"
+ propose bojan wiebke "auf ein Knie"
