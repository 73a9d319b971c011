%series Zeche Himmelfahrt
%lang de
%genre historical family saga, Ruhr town of Herne 1958 to 1966, encyclopaedia episode list
%cast wanda | Wanda Kruppa; Wanda | f
%cast erwin | Erwin Kruppa; Erwin | m
%cast jupp | Jupp Kruppa; Jupp | m
%cast elfi | Elfi Kruppa; Elfi | f
%cast grote | Bergassessor Grote; Grote | m
%cast hasso | Hasso Grote; Hasso | m
%cast salvo | Salvatore Piras; Salvo; Piras | m
%cast steiger | Steiger Nowak; Nowak | m
%cast änne | Änne Nowak; Änne | f
%cast vikar | Vikar Bentrup; Bentrup | m
%cast dose | - | m
%cast hedwig | Hedwig Grote | f
%cast kleine | Rosa | f

== 1 Schlagwetter
Bei einer Explosion auf Sohle fünf verlieren elf Bergleute das Leben, unter ihnen [Erwin Kruppa](erwin), [der](erwin) [seine](erwin) [Frau](wanda) [Wanda](wanda) mit zwei halbwüchsigen [Kindern](elfi+jupp) zurücklässt. [Steiger Nowak](steiger) hatte vor dem Gas gewarnt, war aber vom [Direktor](grote) der Zeche, [Bergassessor Grote](grote), vertröstet worden. Als [dieser](grote) der [Witwe](wanda) einen Umschlag überreichen will, lässt [sie](wanda) ihn zu Boden fallen. Der [Sohn](jupp) des [Verunglückten](erwin), [Jupp](jupp), fährt mit fünfzehn in denselben Schacht ein. [Elfi](elfi), die kleine [Schwester](elfi), malt Grubenlampen auf die Fensterscheibe.
+ die erwin "verlieren"
- married.past erwin wanda "Frau"
- parent erwin+wanda elfi+jupp "Kindern"
- boss grote steiger "Direktor"
- gift? grote wanda "überreichen"
- reject wanda grote "lässt sie ihn"
+ hire jupp "fährt"
- sibling elfi jupp "Schwester"

== 2 Fremde Zungen
Mit dem ersten Zug aus [Sardinien](@sardinien) trifft [Salvatore Piras](salvo) in [Herne](@herne) ein und wird bei [Nowaks](steiger) [Gattin](änne) [Änne](änne) als Kostgänger einquartiert. Unter Tage rettet der [Sarde](salvo) dem jungen [Kruppa](jupp), [den](jupp) ein Wagen einklemmt, ein Bein und wird dafür von einem [Kameraden](dose) als Kartoffelfresser beschimpft, was bei einem Italiener danebengeht. Die [Mutter](wanda) des [Geretteten](jupp) schickt eine Schüssel Kartoffelsalat. [Hasso](hasso), der [Sohn](hasso) des [Direktors](grote), verteilt Flugblätter gegen den eigenen [Vater](grote) und fliegt vom Gymnasium.
- travel salvo "trifft" @herne
- housemate.start salvo steiger+änne "Kostgänger"
- married steiger änne "Gattin"
+ rescue salvo jupp "rettet"
- injure jupp "einklemmt"
- attack dose salvo "beschimpft"
- parent wanda jupp "Mutter"
- gift wanda salvo "schickt"
- parent grote hasso "Sohn"
- quit hasso _ "fliegt"

== 3 Die Akte Sohle fünf
Bei der Beerdigung eines Grubenpferdes drückt [Hasso](hasso) der [Witwe](wanda) des [Hauers](erwin) ein Blatt Papier in die Hand: Der [Bergassessor](grote) wusste drei Tage vorher von dem Gas. [Wanda](wanda) trägt die Kopie zu [Vikar Bentrup](vikar), [der](vikar) sie aus Furcht in der Sakristei verbrennt. Der [Mann](steiger), [der](steiger) das Original geschrieben hat, liegt unterdessen mit Staublunge im Bergmannsheil; [seine](steiger) [Frau](änne) und der sardische [Untermieter](salvo) sitzen abwechselnd bei [ihm](steiger). Am Fußende der Straße geht ein Kind mit einem Reifen spazieren.
- married.past erwin wanda "Witwe"
+ reveal hasso wanda "drückt"
- discover.past grote _ "wusste"
- betray vikar wanda "verbrennt"
- sad vikar "Furcht"
- ill steiger "Staublunge"
- married steiger änne "Frau"
- housemate salvo steiger+änne "Untermieter"
- help salvo+änne steiger "sitzen"

== 4 Schicht
[Nowak](steiger) stirbt. Die Zeche schickt einen Kranz. [Änne](änne) schickt den Kranz zurück. [Salvo](salvo) bleibt bei [Änne](änne). Die Leute reden über [Salvo](salvo). [Bentrup](vikar) redet mit. [Jupp](jupp) schlägt [Dose](dose), denn [Dose](dose) hat gelacht. [Dose](dose) schlägt [Jupp](jupp). [Wanda](wanda) wäscht [Jupp](jupp) das Blut ab. [Elfi](elfi) sieht den [Vikar](vikar) in der Kirche weinen. [Sie](elfi) fragt [ihn](vikar) nach der Akte. [Er](vikar) zeigt [ihr](elfi) die Asche. So erfährt es [Wanda](wanda).
+ die steiger "stirbt"
- reject änne _ "schickt den Kranz zurück"
- housemate salvo änne "bleibt"
- attack jupp dose "schlägt"
- attack dose jupp "schlägt"#2
- treat jupp wanda "wäscht"
- sad vikar "weinen"
+ reveal vikar elfi "zeigt"
- discover wanda vikar "erfährt"

== 5 Wilder Streik
Sechshundert Mann legen die Arbeit nieder, und an ihrer Spitze gehen zwei [Frauen](wanda+änne): die [Witwe](änne) des [Steigers](steiger) und [die](wanda) des [Hauers](erwin), [der](erwin) vor [ihm](steiger) starb. [Grote](grote) lässt das Werkstor schließen und setzt [Jupp](jupp), den [Sohn](jupp) der [einen](wanda), als Rädelsführer auf die Straße. Der [Italiener](salvo) teilt [sein](salvo) Lohngeld mit [ihm](jupp). In der Nacht fliegt ein Stein in [Grotes](grote) Esszimmer und trifft [dessen](grote) [Gemahlin](hedwig) [Hedwig](hedwig) an der Schläfe; am Steinwurf war [Dose](dose) beteiligt, aber verhaftet wird [Piras](salvo).
- married.past steiger änne "Witwe"
- married.past erwin wanda "Witwe"
- die.past erwin "starb"
+ quit jupp grote "auf die Straße"
- parent wanda jupp "Sohn"
- help salvo jupp "teilt"
- married grote hedwig "Gemahlin"
- injure hedwig _ "trifft"
- attack dose hedwig "Steinwurf"
+ arrest _ salvo "verhaftet"

== 6 Besuchsstunde
[Hasso](hasso), [der](hasso) in jener Nacht aus dem Garten alles beobachtet hat, steht vor einer bitteren Wahl: Sagt [er](hasso) für den [Gefangenen](salvo) aus, so verliert [er](hasso) das Elternhaus. [Er](hasso) tut es. Der [Vater](grote) enterbt [ihn](hasso) per Einschreiben, und der [Verstoßene](hasso) zieht mit einem Koffer voller Schallplatten in die Bergmannssiedlung zu den [Kruppas](elfi+jupp+wanda). Dort teilt [er](hasso) sich das Zimmer mit [Jupp](jupp), was gutgeht, bis [beide](hasso+jupp) herausfinden, dass [sie](hasso+jupp) derselben [Lehrschwester](kleine) Briefe schreiben. Der freigelassene [Sarde](salvo) spielt am Küchentisch Mandoline.
- discover.past hasso dose "beobachtet"
+ help hasso salvo "tut es"
- parent grote hasso "Vater"
- reject grote hasso "enterbt"
- housemate.start hasso elfi+jupp+wanda "zieht"
- love hasso+jupp kleine "Briefe"
- arrest.past _ salvo "Gefangenen"
- create salvo "spielt"

== 7 Die Lehrschwester
[Rosa](kleine), um [deren](kleine) Gunst die beiden [Zimmergenossen](hasso+jupp) werben, pflegt im Bergmannsheil ausgerechnet [Hedwig Grote](hedwig), [die](hedwig) seit dem Wurf nicht mehr sprechen kann. Mit einer Schiefertafel verrät die [Kranke](hedwig) [ihr](kleine), dass [ihr](hedwig) [Mann](grote) das Original des Warnbriefs im Tresor hat. [Rosa](kleine) entscheidet sich für keinen der [Verehrer](hasso+jupp), wohl aber dafür, [beiden](hasso+jupp) die Zahlenkombination zu nennen. Der [Enterbte](hasso) und der [Gefeuerte](jupp) steigen bei Neumond in die Villa ein. [Sie](hasso+jupp) kommen mit leeren Händen heraus, denn der [Bergassessor](grote) saß mit der Pistole davor.
- housemate hasso jupp "Zimmergenossen"
- flirt hasso+jupp kleine "werben"
- treat hedwig kleine "pflegt"
- ill hedwig "nicht mehr sprechen"
+ reveal hedwig kleine "verrät"
- reject kleine hasso+jupp "keinen der Verehrer"
- reveal kleine hasso+jupp "nennen"
- steal? hasso+jupp grote "steigen"
+ threaten grote hasso+jupp "Pistole"
- married grote hedwig "Mann"

== 8 Ein Zimmer für drei
Im Gefecht mit [seinem](grote) [Sohn](hasso) hat [Grote](grote) einen Schlag aufs Herz bekommen; [Hasso](hasso) ist es, [der](hasso) [ihn](grote) auf dem Teppich wiederbelebt, bis der Krankenwagen eintrifft. Am Bett des [Direktors](grote) liegt die [Gattin](hedwig) mit der Schiefertafel. [Sie](hedwig) schreibt: »Lass den [Jungen](hasso) nicht sterben, wie [du](grote) die elf hast sterben lassen.« Der [Bergassessor](grote) liest es dreimal, öffnet die Brieftasche und gibt [seinem](grote) [Sohn](hasso) den Schlüssel. [Änne](änne) und [Salvo](salvo) haben unterdessen still auf dem Standesamt geheiratet, mit [Wanda](wanda) und [Elfi](elfi) als einzigen Gästen.
- parent grote hasso "Sohn"
- ill grote "Schlag"
+ rescue hasso grote "wiederbelebt"
- married grote hedwig "Gattin"
+ reconcile grote hasso "gibt"
+ wedding salvo änne "geheiratet"
- quarrel grote hasso "Gefecht"

== 9 Vor dem Bergamt
Auf einer Pressekonferenz legt [Wanda](wanda) den Brief des verstorbenen [Steigers](steiger) vor; der genesende [Direktor](grote) bekennt sich schuldig und nimmt [seinen](grote) Abschied. Ein neuer Direktor wird nicht gefunden. [Jupp](jupp) bekommt [seine](jupp) Stelle zurück, und mit ihm ein Grubenpferd, dessen Vorgänger in Folge 3 begraben wurde. [Bentrup](vikar) bittet die [Witwe](wanda), [die](wanda) [er](vikar) verraten hatte, von der Kanzel herab um Vergebung. [Sie](wanda) verlässt die Kirche, kommt nach dem Segen aber durch die Sakristei wieder herein.
- reveal wanda _ "legt"
- die.past steiger "verstorbenen"
+ reveal grote _ "schuldig"
- recover grote "genesende"
- quit grote "Abschied"
- hire jupp "zurück"
- betray.past vikar wanda "verraten"
- reconcile vikar wanda "kommt nach dem Segen"

== 10 Kohlenkrise
Die Zeche wird stillgelegt. [Salvatore](salvo) überlegt, mit [Änne](änne) nach [Sardinien](@sardinien) heimzukehren; [sie](änne) kann kein Wort Sardisch und lernt heimlich zwei. [Rosa](kleine) hat [Hasso](hasso) gewählt, oder [er](hasso) [sie](kleine), in dieser Sache gehen die Meinungen auseinander. Der [Verlierer](jupp) trinkt und hängt sich in der Kaue auf, wird aber von [Elfi](elfi) rechtzeitig abgeschnitten. Die [Schwester](elfi) sagt zu keinem ein Wort davon. Drei Wochen später bringt der [Lebensmüde](jupp) [Rosas](kleine) Brüdern das Boxen bei, in der leeren Lampenstube.
- return? salvo "heimzukehren" @sardinien
- couple hasso kleine "gewählt"
- sad jupp "trinkt"
- die? jupp "hängt"
+ rescue elfi jupp "abgeschnitten"
- sibling elfi jupp "Schwester"
- reveal! elfi _ "keinem"

== 11 Ring frei
Bei den Ruhrgebietsmeisterschaften schlägt [Jupp](jupp) in der dritten Runde [Dose](dose) k. o. [Der](dose) hat, seit es die Zeche nicht mehr gibt, im Vereinsheim eine Stelle als Hausmeister und gesteht [seinem](dose) [Bezwinger](jupp) in der Umkleide, wer damals den Stein geworfen hat. [Jupp](jupp) lässt die Bandagen fallen. [Hedwig](hedwig), die [Getroffene](hedwig), spricht an diesem Abend [ihr](hedwig) erstes Wort seit fünf Jahren: »Ach.« [Ihre](hedwig) [Schwiegertochter](kleine) in spe notiert Uhrzeit und Lautstärke. [Salvo](salvo) bezahlt Bier für alle, und die [Witwe](wanda) lässt sich von [Bentrup](vikar) das erste Glas [ihres](wanda) Lebens einschenken.
+ attack jupp dose "schlägt"
- hire dose "Hausmeister"
- reveal dose jupp "gesteht"
- attack.past _ hedwig "geworfen"
- recover hedwig "erstes Wort"
- kin? hedwig kleine "Schwiegertochter"
- celebrate salvo "Bier"

== 12 Glück auf
1966 fährt zum letzten Mal ein Zug aus [Herne](@herne). [Änne](änne) und [ihr](änne) [Mann](salvo) steigen ein, mit der Mandoline im Netz. [Wanda](wanda) bleibt auf dem Bahnsteig und hält [Elfi](elfi) an der Hand. [Hasso](hasso) und [Rosa](kleine), seit Mai ein [Ehepaar](hasso+kleine), eröffnen in der Lampenstube eine Praxis. Der alte [Grote](grote) fegt das Laub vom Gedenkstein, auf dem elf Namen stehen, einer davon der von [Erwin](erwin). Als [er](grote) [Wanda](wanda) kommen sieht, reicht [er](grote) [ihr](wanda) den Besen. [Sie](wanda) fegt den Rest.
- travel salvo+änne "steigen"
- married salvo änne "Mann"
- married.start hasso kleine "Ehepaar"
+ create hasso+kleine "eröffnen"
- die.past erwin "Gedenkstein"
- reconcile? grote wanda "Besen"
