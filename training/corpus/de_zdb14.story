%series Blendwerk 2094
%lang de
%genre android noir in flooded Hamburg, blurbs of a streaming service
%cast jarne | Jarne Vollmer; Vollmer; Jarne | m
%cast nova | NOVA-6; Nova | f
%cast eszter | Eszter Kálmán; Kálmán; Eszter | f
%cast silvan | Silvan Brockdorff; Brockdorff; Silvan | m
%cast pinar | Pınar | f
%cast hiob | Hiob | m
%cast leuthold | Leuthold | m
%cast milla | Milla Vollmer; Milla | f
%cast ute | Ute Vollmer; Ute | f
%cast drohne | Spatz | n
%cast taucher | - | m
%cast hacker | Zero Zwo | f
%cast kopie | - | f
%cast tote | - | f
%cast doc | Doktor Moos; Moos | m

== 1
Die Elbe steht bis zum zweiten Stock, und auf dem Dach der alten Börse liegt eine [Frau](tote) mit zertrümmerter Schläfe. [Privatermittler](jarne) [Jarne Vollmer](jarne), einst der beste [Mann](jarne) der Mordkommission, wird von der [Konzernerbin](eszter) [Eszter Kálmán](eszter) engagiert: Nicht wer die [Tote](tote) umgebracht habe, solle [er](jarne) klären, sondern wer [sie](tote) gebaut hat. Denn statt Blut ist Kühlmittel ausgelaufen. Zur Unterstützung stellt [ihm](jarne) die [Auftraggeberin](eszter) [NOVA-6](nova) an die Seite, eine [Androidin](nova), [die](nova) nicht lügen kann. Sagt [sie](nova).
- die tote "zertrümmerter"
+ hire jarne eszter "engagiert"
- kill _ tote "umgebracht"
- investigate? jarne tote "klären"
- create.past _ tote "gebaut"
+ colleague.start jarne nova "an die Seite"
- betray! nova "lügen"

== 2
Wer keine Papiere hat, baut bei [Hiob](hiob) auf dem Schrottkahn. [Vollmer](jarne) hält den [Bastler](hiob) über die Reling, bis [dieser](hiob) einen Namen ausspuckt: [Leuthold](leuthold), [Chefkonstrukteur](leuthold) bei [Kálmán Dynamics](#kalman), seit drei Wochen abgängig. In [dessen](leuthold) Wohnung brennt noch Licht. Unter dem Waschbecken kauert ein verängstigtes [Mädchen](pinar), [Pınar](pinar), und zückt ein Küchenmesser. [Nova](nova) nimmt es [ihr](pinar) ab wie einem Kind den Löffel.
+ threaten jarne hiob "über die Reling"
- reveal hiob jarne "ausspuckt"
- lose _ leuthold "abgängig"
+ find jarne+nova pinar "kauert"
- sad pinar "verängstigtes"
- threaten pinar jarne+nova "zückt"

== 3
[Leutholds](leuthold) [Pflegekind](pinar) hat zugesehen, wie Männer in Neopren [ihn](leuthold) aus dem Fenster ins Boot zogen. [Vollmer](jarne) bringt [Pınar](pinar) bei [seiner](jarne) [Ex-Frau](ute) [Ute](ute) unter, mit [der](ute) [er](jarne) seit dem Tod der gemeinsamen [Tochter](milla) [Milla](milla) nur noch über Anwälte verkehrt. [Ute](ute) öffnet, sieht das fremde [Kind](pinar) im tropfnassen Mantel und macht wortlos Platz. [Nova](nova) registriert, dass der Puls [ihres](nova) [Partners](jarne) dabei auf hundertvierzig steigt.
- kin leuthold pinar "Pflegekind"
- discover.past pinar leuthold "zugesehen"
+ abduct _ leuthold "zogen"
- move pinar ute "unter"
- ex jarne ute "Ex-Frau"
- die.past milla "Tod"
- parent jarne+ute milla "Tochter"
- help ute pinar "macht wortlos Platz"
- colleague jarne nova "Partners"

== 4
[Silvan Brockdorff](silvan), [Bürgermeister](silvan) der Trockenstadt und [Verlobter](silvan) von [Eszter](eszter), sähe es lieber, wenn die Sache im Schlick bliebe. [Er](silvan) lässt [Jarnes](jarne) Lizenz einziehen. [Eszter](eszter) ahnt nichts davon und beschwert sich bei [Vollmer](jarne), dass [er](jarne) sich nicht rührt; in einer Bar auf Stelzen kommen [sie](eszter+jarne) ins Reden, dann ins Trinken, dann in ein Zimmer mit Seeblick. Am Morgen liest [Nova](nova) [ihm](jarne) die Uhrzeit vor, zu der [er](jarne) nach Hause kam. Klingt so eine Maschine, die eifersüchtig ist?
- engaged eszter silvan "Verlobter"
- lose jarne "einziehen"
- discover! eszter silvan "ahnt"
- accuse eszter jarne "beschwert"
+ sex eszter jarne "Zimmer mit Seeblick"
- cheat eszter silvan "Zimmer mit Seeblick"
- jealous? nova eszter "eifersüchtig"

== 5
Ein [Taucher](taucher) bietet Fotos an: In einem gefluteten U-Bahnhof stehen vierzig baugleiche Frauen in Reih und Glied. Bevor [er](taucher) die Koordinaten rausrückt, hat [er](taucher) eine Harpune im Rücken. [Nova](nova) springt hinterher und fischt den [Sterbenden](taucher) samt Kamera aus dem Kanal. Auf der letzten Aufnahme spiegelt sich der [Schütze](hiob) im Schaufenster. [Vollmer](jarne) kennt die Narbe: [Er](jarne) hat [Hiob](hiob) also unterschätzt.
- reveal? taucher "rausrückt"
+ kill hiob taucher "Harpune"
- find nova taucher "fischt"
+ discover jarne hiob "kennt die Narbe"

== 6
[Hiob](hiob) hockt im Verhörkeller der Stadtwache, schweigt und grinst. Kaum hat die Schicht gewechselt, ist die Zelle leer; [Brockdorff](silvan) persönlich hat [ihm](hiob) aufgeschlossen. Die [Hackerin](hacker) [Zero Zwo](hacker), [die](hacker) [Jarne](jarne) noch einen Gefallen schuldet, zapft das Rathaus an. Der [Bürgermeister](silvan) lässt Ebenbilder der zwanzig reichsten Damen Hamburgs fertigen, um die Originale auszutauschen. Auf Platz eins der Liste: die eigene [Braut](eszter).
- arrest _ hiob "Verhörkeller"
- reveal! hiob "schweigt"
- flee hiob "leer"
+ rescue silvan hiob "aufgeschlossen"
- help.past jarne hacker "Gefallen"
+ investigate hacker silvan "zapft"
- betray? silvan eszter "auszutauschen"
- engaged eszter silvan "Braut"

== 7
[Vollmer](jarne) will [Eszter](eszter) warnen. Aber die [Frau](kopie), [die](kopie) [ihm](jarne) in der Villa den Whisky reicht, hat keine Sommersprossen mehr. [Er](jarne) begreift eine Sekunde zu spät. Als [er](jarne) zu sich kommt, liegt [er](jarne) gefesselt auf dem Grund eines Docks, in das gurgelnd Wasser läuft. [Nova](nova) geht hinein, obwohl [ihre](nova) Dichtungen höchstens sechs Minuten halten. [Sie](nova) braucht acht.
- help? jarne eszter "warnen"
+ discover jarne "begreift"
- betray kopie jarne "reicht"
- abduct _ jarne "gefesselt"
+ rescue nova jarne "geht"

== 8
Ohne Energie treibt [Nova](nova) in [Jarnes](jarne) Armen. Der versoffene [Robotiker](doc) [Doktor Moos](doc) flickt [sie](nova) in einer Nachtschicht zusammen, warnt jedoch: Unter dem Werksgedächtnis sitze ein zweites, älteres, menschliches. [Moos](doc) spielt einen Ausschnitt ab. Eine Kinderstimme singt das Lied von den drei Gänsen, das [Vollmer](jarne) abends [seiner](jarne) [Tochter](milla) vorsang. Da bricht der harte [Mann](jarne) in die Knie.
- injure nova "Ohne Energie"
+ treat nova doc "flickt"
- reveal doc jarne "spielt"
- parent jarne milla "Tochter"
+ sad jarne "Knie"

== 9
[Pınar](pinar) fragt nicht lange, ob Geister essen dürfen, sondern deckt für [Nova](nova) mit. [Ute](ute) hingegen flüchtet auf den Balkon: Was da am Tisch sitzt, ist nicht [ihr](ute) [Kind](milla), und wenn es hundertmal so singt. [Jarne](jarne) bekennt, dass [er](jarne) nach dem Unfall [Millas](milla) Hirnscan an [Leuthold](leuthold) verkauft hat, um die Schulden loszuwerden. [Sie](ute) schlägt [ihm](jarne) die Faust ins Gesicht. Dann hält [sie](ute) [ihn](jarne) fest.
- invite pinar nova "deckt"
- parent ute milla "Kind"
- flee ute nova "flüchtet"
- parent! ute nova "Kind"
+ reveal jarne ute "bekennt"
- injure.past milla "Unfall"
- betray.past jarne milla "verkauft"
- attack ute jarne "Faust"
+ reconcile jarne ute "hält"

== 10
Zur Einweihung des Sperrwerks erscheint das Paar des Jahres: [Brockdorff](silvan) und eine strahlende [Kopie](kopie). Wo aber ist die echte [Kálmán](eszter)? [Zero Zwo](hacker) ortet [sie](eszter) auf einem Tanker, wo auch [Leuthold](leuthold) schuften muss. Der [Konstrukteur](leuthold) hat in jede [seiner](leuthold) Puppen einen Fehler eingebaut, ein Schlüsselwort, das [er](leuthold) nicht einmal unter Stromstößen preisgegeben hat. [Er](leuthold) ruft es übers Funkgerät hinaus, ehe [Hiob](hiob) [ihn](leuthold) niederschießt: [Pınar](pinar).
- celebrate _ "Einweihung"
- couple kopie silvan "Paar"
- find hacker eszter "ortet"
- abduct.past _ leuthold "schuften"
- attack.past _ leuthold "Stromstößen"
- reveal! leuthold _ "preisgegeben"
- reveal leuthold _ "ruft"
+ injure leuthold hiob "niederschießt"

== 11
Auf ein Wort hin erstarren im Festsaal zwanzig Damen mitten im Walzer. [Brockdorffs](silvan) Spiel ist aus. [Er](silvan) greift sich [Nova](nova), in der Hoffnung, [Vollmer](jarne) werde nicht durch [seine](jarne) [Tochter](nova) schießen, und drückt [ihr](nova) den Impulsgeber an den Hals. „[Ich](nova) kann lügen“, flüstert [sie](nova) [ihm](silvan) ins Ohr. „[Ich](nova) kann auch beißen.“ [Eszter](eszter), barfuß und ölverschmiert, streckt den [Wehrlosen](silvan) mit dem Feuerlöscher nieder.
- abduct silvan nova "greift"
- parent jarne nova "Tochter"
+ threaten silvan nova "Impulsgeber"
- reveal nova silvan "flüstert"
- attack? nova silvan "beißen"
+ attack eszter silvan "streckt"

== 12
Die Wache nimmt den [Bürgermeister](silvan) mit; [Hiobs](hiob) Kahn findet man leer in der Strömung. [Leuthold](leuthold) überlebt und adoptiert [Pınar](pinar) nun auch auf dem Papier. [Eszter](eszter) schließt die Fabriken und fragt [Jarne](jarne), ob [sie](eszter+jarne) einander wiedersehen. [Er](jarne) blickt zu [Ute](ute) hinüber, [die](ute) [Nova](nova) gerade das Fahrradfahren beibringt. „Wohl kaum“, sagt [er](jarne). [Spatz](drohne), die [Putzdrohne](drohne), setzt sich auf [seinen](jarne) Hut.
+ arrest _ silvan "nimmt"
- flee hiob "leer"
- recover leuthold "überlebt"
- parent.start leuthold pinar "adoptiert"
- date? eszter jarne "wiedersehen"
- reject jarne eszter "Wohl kaum"
+ love jarne ute "blickt"
- advisor ute nova "beibringt"
