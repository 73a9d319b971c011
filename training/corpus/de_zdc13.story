%series Die Bande vom Gaswerk
%lang de
%genre children's adventure series, plain and lively episode texts
%cast frieda  | Frieda Lindner; Frieda | f
%cast kemal   | Kemal | m
%cast theo    | Theo | m
%cast mattis  | Mattis Lindner; Mattis | m
%cast chiara  | Chiara; Chiara von Rabenau | f
%cast rabenau | Herr von Rabenau; Rabenau | m
%cast oma     | Oma Elli; Elli | f
%cast polizist | Wachtmeister Pohl; Pohl | m
%cast papagei | Admiral | m
%cast narbe   | - | m
%cast lehrerin | Fräulein Specht; Specht | f
%cast vater   | Norbert Lindner; Norbert | m
%cast baerti  | Bertram | m

== 1
[Frieda Lindner](frieda) ist mit [ihrem](frieda) [Vater](vater) und [ihrem](frieda) kleinen [Bruder](mattis) [Mattis](mattis) in die Stadt gezogen und kennt noch niemanden. Das ändert sich, als [sie](frieda) im alten Gaswerk zwei [Jungen](kemal+theo) überrascht, [die](kemal+theo) dort ein Hauptquartier bauen. [Kemal](kemal) will die [Neue](frieda) gleich wieder wegschicken, [Theo](theo) dagegen reicht [ihr](frieda) einen Hammer. Abends gehört [sie](frieda) zur Bande. Doch wer ist der [Mann](narbe) mit der Narbe, [der](narbe) [sie](frieda+kemal+theo) vom Kesselturm aus beobachtet?
- parent vater frieda+mattis "Vater"
- sibling frieda mattis "Bruder"
- move frieda+mattis+vater "gezogen"
+ meet frieda kemal+theo "überrascht"
- create kemal+theo "bauen"
- reject kemal frieda "wegschicken"
- gift theo frieda "reicht"
- friend.start frieda kemal+theo "Bande"
- investigate narbe frieda+kemal+theo "beobachtet"

== 2
In der Schule setzt [Fräulein Specht](lehrerin) [Frieda](frieda) neben [Chiara von Rabenau](chiara), [deren](chiara) [Vater](rabenau) das Gaswerk abreißen will. [Die](chiara) zieht mit dem Lineal einen Strich über die Bank: Bis hierher und nicht weiter! Nach dem Unterricht nehmen drei Große [Theo](theo) das Taschenmesser ab. Ausgerechnet [Chiara](chiara) stellt ihnen ein Bein, gibt [ihm](theo) das Messer zurück und geht, als wäre nichts gewesen. [Theo](theo) kriegt den Mund nicht mehr zu.
- advisor lehrerin frieda "Schule"
- parent rabenau chiara "Vater"
+ enemy chiara frieda "Strich"
- steal _ theo "nehmen"
- attack chiara _ "stellt"
+ help chiara theo "gibt"
- love.start theo chiara "Mund nicht mehr zu"

== 3
Unter einem losen Ziegel finden die [Freunde](frieda+kemal+theo) eine Blechschachtel mit einem Plan vom Gaswerk. [Oma Elli](oma), bei [der](oma) [Kemal](kemal) wohnt, setzt die Brille auf und wird still: Die Handschrift kennt [sie](oma). [Ihr](oma) [Verlobter](baerti) war Heizer dort und verschwand 1961 mit der Lohnkasse, so sagt man jedenfalls. [Elli](oma) hat es nie geglaubt. [Mattis](mattis), [der](mattis) eigentlich im Bett liegen sollte, hat den Plan schon mit Marmelade ergänzt.
+ find frieda+kemal+theo "finden"
- friend frieda kemal+theo "Freunde"
- housemate kemal oma "wohnt"
- sad oma "still"
- discover oma baerti "kennt"
- engaged.past baerti oma "Verlobter"
- flee.past? baerti "verschwand"
- steal.past? baerti _ "verschwand"
- steal! baerti _ "nie geglaubt"

== 4
Nachts steigen [Frieda](frieda) und [Kemal](kemal) in den Kohlenkeller. Eine Falltür klappt zu, [sie](frieda+kemal) sitzen fest! Draußen hält [Theo](theo) Wache und hört plötzlich Schritte. Es ist der [Narbige](narbe). [Theo](theo) pfeift das verabredete Zeichen, rennt los und lockt den [Mann](narbe) bis zum Kanal hinter sich her. Inzwischen beißt ein [Papagei](papagei) von unten das Seil der Falltür durch, krächzt „Volle Kraft voraus!“ und flattert den [Befreiten](frieda+kemal) auf die Schulter.
- travel frieda+kemal "steigen"
- discover theo narbe "hört"
+ flee theo narbe "rennt"
+ rescue papagei frieda+kemal "beißt"
- help theo frieda+kemal "lockt"

== 5
[Admiral](papagei), so heißt der [Vogel](papagei), spricht wie ein Seemann und klaut wie eine Elster. Bei [Frieda](frieda) zu Hause verschwindet der Ehering [ihrer](frieda) gestorbenen Mutter. [Norbert Lindner](vater) ist so traurig, dass [er](vater) nicht einmal schimpfen kann. [Frieda](frieda) nimmt die Schuld auf sich, obwohl [Mattis](mattis) das Fenster offen gelassen hat. Der [Kleine](mattis) hält das nicht aus und beichtet dem [Vater](vater) unter der Bettdecke alles.
- die.past _ "gestorbenen"
+ steal papagei vater "verschwindet"
- sad vater "traurig"
- help frieda mattis "nimmt"
+ reveal mattis vater "beichtet"
- parent vater mattis "Vater"

== 6
[Wachtmeister Pohl](polizist) kommt ins Gaswerk und verbietet den [Kindern](frieda+kemal+theo) das Spielen. Dahinter steckt [Herr von Rabenau](rabenau), [der](rabenau) bei der Polizei angerufen hat. „Verräterin!“, schreit [Kemal](kemal) in der Pause [Chiara](chiara) an. [Sie](chiara) wird erst rot und dann blass. Am Nachmittag steht [sie](chiara) mit Schlafsack vor dem Hauptquartier: Zu Hause ausgerissen. Ob [sie](chiara) bleiben dürfe? Die Abstimmung geht zwei zu eins aus, und [Theo](theo) hat zwei Hände gehoben.
- threaten polizist frieda+kemal+theo "verbietet"
- accuse rabenau frieda+kemal+theo "angerufen"
+ accuse kemal chiara "Verräterin"
- sad chiara "blass"
+ flee chiara rabenau "ausgerissen"
- move? chiara "bleiben"
- help theo chiara "Hände gehoben"

== 7
[Chiara](chiara) kennt den [Mann](narbe) mit der Narbe! [Er](narbe) arbeitet heimlich für [ihren](chiara) [Vater](rabenau) und sucht im Gaswerk nach der verschwundenen Lohnkasse. [Die vier](chiara+frieda+kemal+theo) stellen eine Falle mit Wasserkübel und Klingeldraht. Hinein tappt leider [Fräulein Specht](lehrerin), [die](lehrerin) [ihre](lehrerin) entlaufene [Schülerin](chiara) holen will. Pitschnass hört die [Lehrerin](lehrerin) sich die Geschichte an, wringt [ihren](lehrerin) Hut aus und sagt: „Da mache [ich](lehrerin) mit.“
- boss rabenau narbe "arbeitet heimlich"
- reveal chiara frieda+kemal+theo "kennt"
- parent rabenau chiara "Vater"
- find? narbe "sucht"
- betray? chiara+frieda+kemal+theo narbe "Falle"
+ attack chiara+frieda+kemal+theo lehrerin "Hinein tappt"
- flee.past chiara "entlaufene"
- advisor lehrerin chiara "Schülerin"
- find? lehrerin chiara "holen"
+ help lehrerin chiara+frieda+kemal+theo "mache ich mit"

== 8
[Kemals](kemal) [Oma](oma) bricht auf dem Markt zusammen und muss ins Krankenhaus. An [ihrem](oma) Bett verspricht der [Enkel](kemal), nie wieder nachts wegzubleiben. Darum gehen die anderen [drei](chiara+frieda+theo) ohne [ihn](kemal) in den Stollen. Prompt bricht die Decke ein. [Theo](theo) wird am Bein verschüttet, [Frieda](frieda) gräbt mit bloßen Händen, und [Chiara](chiara) holt den [Einzigen](rabenau) zu Hilfe, [der](rabenau) einen Bagger besitzt: [ihren](chiara) [Vater](rabenau). Wird [er](rabenau) kommen?
- ill oma "zusammen"
- kin kemal oma "Oma"
- treat oma "Krankenhaus"
- travel chiara+frieda+theo "gehen"
+ injure theo "verschüttet"
- rescue? frieda theo "gräbt"
- parent rabenau chiara "Vater"
+ rescue? rabenau theo "kommen"

== 9
[Er](rabenau) kommt. [Rabenau](rabenau) lenkt den Bagger eigenhändig, Stein um Stein, und zieht [Theo](theo) zuletzt selbst ans Licht. Dann setzt [er](rabenau) sich in den Dreck und nimmt [seine](rabenau) [Tochter](chiara) in den Arm. Neben dem geborgenen [Jungen](theo) liegt ein altes [Gerippe](baerti) mit Heizermütze, in den Knochenhänden die volle Lohnkasse. [Bertram](baerti) hatte sie gar nicht gestohlen, [er](baerti) war bei dem Versuch gestorben, sie vor dem Hochwasser zu retten.
- travel rabenau "kommt"
+ rescue rabenau theo "zieht"
- reconcile chiara rabenau "in den Arm"
- parent rabenau chiara "Tochter"
+ steal! baerti _ "gar nicht gestohlen"
- die.past baerti "gestorben"
- find _ baerti "liegt"

== 10
Wie bringt man das [Oma Elli](oma) bei? [Kemal](kemal) übt den ganzen Weg. Am Ende legt [er](kemal) [ihr](oma) bloß die Mütze aufs Kissen. „Dann hat [er](baerti) [mich](oma) also nicht sitzen lassen“, sagt [Elli](oma) und lächelt und weint. Der [Narbige](narbe) schleicht sich derweil ins Büro von [Pohl](polizist) und nimmt die Kasse an sich. Nur [Admiral](papagei) bemerkt [ihn](narbe), kann aber vor lauter Keks im Schnabel nicht schreien.
- gift kemal oma "legt"
+ reveal kemal oma "Mütze"
- breakup! baerti oma "nicht sitzen lassen"
- happy oma "lächelt"
- sad oma "weint"
+ steal narbe polizist "nimmt"
- discover papagei narbe "bemerkt"

== 11
Jagd quer durch die Stadt! Die [Bande](chiara+frieda+kemal+theo) verfolgt den [Dieb](narbe) auf Rollschuhen, [Fräulein Specht](lehrerin) mit dem Postrad, [Pohl](polizist) zu Fuß und immer weiter hinten. Am Hafen packt der [Gejagte](narbe) den kleinen [Mattis](mattis) und springt mit [ihm](mattis) in ein Boot. Kein Motor, keine Ruder. Und was ruft der [Papagei](papagei) vom Mast? „Volle Kraft zurück!“ Vor Verblüffung lässt der [Mann](narbe) den [Jungen](mattis) los, [der](mattis) sofort über Bord hüpft und zu [Norbert](vater) schwimmt.
- investigate lehrerin+polizist narbe "verfolgt"
- steal.past narbe "Dieb"
+ abduct narbe mattis "packt"
- investigate chiara+frieda+kemal+theo narbe "verfolgt"
- flee narbe "springt"
+ flee mattis narbe "hüpft"

== 12
Der [Narbige](narbe) sitzt hinter Gittern, und der Finderlohn reicht für ein neues Dach. [Herr von Rabenau](rabenau) schenkt der [Bande](chiara+frieda+kemal+theo) das Gaswerk, schriftlich, mit Stempel. Beim Fest tanzt [Friedas](frieda) [Vater](vater) dreimal mit [Fräulein Specht](lehrerin), was [Frieda](frieda) eigentlich peinlich finden müsste. In [Admirals](papagei) Nest kommt der Ehering zum Vorschein. [Chiara](chiara) radiert den Strich von der Bank. Und [Theo](theo), immer noch in Gips, malt dafür ein Herz auf [sein](theo) Bein, ganz klein, und sagt keinem, für wen.
- arrest _ narbe "Gittern"
- find chiara+frieda+kemal+theo "Finderlohn"
+ gift rabenau chiara+frieda+kemal+theo "schenkt"
- celebrate _ "Fest"
- parent vater frieda "Vater"
- flirt? lehrerin vater "tanzt"
- find _ "kommt"
+ reconcile chiara frieda "radiert"
- injure theo "Gips"
- love? theo chiara "Herz"
- reveal! theo "sagt keinem"
