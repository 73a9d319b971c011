%series Kuppel Neun
%lang de
%genre science fiction, a mining town on Mars, compact season overview of a specialist magazine
%cast amara | Amara Lindqvist; Amara | f
%cast joon | Joon | m
%cast pell | Gouverneur Pell; Pell | m
%cast isolde | Isolde Pell; Isolde | f
%cast kasimir | Kasimir; Kasimir Pell | m
%cast rhee | Doktor Rhee; Rhee | f
%cast okonjo | Okonjo | m
%cast fritjof | Fritjof | m
%cast einheit | Einheit Vier; Vierchen | n
%cast kleine | Lumi | f
%cast wasser | - | f
%cast schmuggler | Teo | m
%cast kontrolleur | - | m
%cast vorgaenger | - | m

== 1
Auf dem Mars gräbt man nach Eis, und das Eis gehört [Gouverneur Pell](pell). Die [Bohrmeisterin](amara) [Amara Lindqvist](amara) verliert bei einem Stolleneinbruch [ihren](amara) [Mann](fritjof). Man birgt drei Leichen, [seine](fritjof) ist nicht darunter. [Pell](pell) spricht der [Witwe](amara) [sein](pell) Beileid aus und streicht [ihr](amara) am selben Tag die Wasserration, da [sie](amara) nun ja allein wasche. [Ihr](amara) [Bruder](joon) [Joon](joon), ein [Hitzkopf](joon), will [ihn](pell) dafür verprügeln. [Amara](amara) hält [ihn](joon) zurück. [Sie](amara) glaubt nicht an den Einbruch.
- married amara fritjof "Mann"
+ die? fritjof "verliert"
- help pell amara "Beileid"
- steal pell amara "streicht"
- sibling amara joon "Bruder"
- attack? joon pell "verprügeln"
- reject amara joon "hält"

== 2
Im Stollen stößt die [Bohrmeisterin](amara) auf [Einheit Vier](einheit), einen halb zerquetschten [Grabroboter](einheit), [der](einheit) als Einziger dabei war. [Er](einheit) redet wirr. Ein [Mechaniker](okonjo) namens [Okonjo](okonjo) nimmt [ihn](einheit) in Pflege, obwohl Reparaturen ohne Genehmigung verboten sind. Dem [Kontrolleur](kontrolleur), [der](kontrolleur) in der Werkstatt auftaucht, erzählt [er](okonjo), das [Ding](einheit) sei eine Kaffeemaschine. [Einheit Vier](einheit) gurgelt pflichtschuldig. Erst nachts spricht [sie](einheit) einen ganzen Satz: „[Fritjof](fritjof) ist nach unten gegangen, nicht nach oben.“
- find amara einheit "stößt"
- injure.past einheit "zerquetschten"
- treat einheit okonjo "Pflege"
- travel.past fritjof "nach unten gegangen"
- betray okonjo kontrolleur "Kaffeemaschine"
- help einheit okonjo "gurgelt"
+ reveal einheit _ "ganzen Satz"

== 3
[Isolde](isolde), des [Gouverneurs](pell) [Frau](isolde), lässt sich heimlich von [Doktor Rhee](rhee) untersuchen und erfährt, dass [sie](isolde) die Staublunge hat wie jeder Bergmann. Woher, wo [sie](isolde) doch nie einen Stollen betritt? Die [Ärztin](rhee) fragt nicht weiter. [Sie](rhee) weiß, was geschieht, wenn man bei den [Pells](isolde+pell) fragt: [Ihren](rhee) [Vorgänger](vorgaenger) hat der [Statthalter](pell) ohne Anzug vor die Schleuse gestellt. Zu Hause küsst [Isolde](isolde) [ihren](isolde) [Gatten](pell) auf beide Wangen und zählt im Stillen [seine](pell) Schlüssel.
- married isolde pell "Frau"
- treat isolde rhee "untersuchen"
- discover isolde "erfährt"
- ill isolde "Staublunge"
- kiss isolde pell "küsst"
- kill.past pell vorgaenger "vor die Schleuse"
- sad rhee pell "fragt nicht weiter"
+ betray isolde pell "zählt"

== 4
[Joon](joon) verlädt nachts Eis für den [Schmuggler](schmuggler), [den](schmuggler) alle den [Reeder](schmuggler) nennen, weil [er](schmuggler) kein Schiff besitzt. Beim Abladen steht [er](joon) unvermutet vor [Kasimir](kasimir), dem [Gouverneurssohn](kasimir). [Der](kasimir) müsste Alarm geben. Stattdessen fragt [Kasimir](kasimir), ob [er](kasimir) mithelfen dürfe. Die beiden [Zwanzigjährigen](joon+kasimir) schleppen bis zum Morgen, reden über Bäume, die keiner von [ihnen](joon+kasimir) je gesehen hat, und als [Joon](joon) lacht, lässt der [andere](kasimir) einen Block fallen, mitten auf den eigenen Fuß.
- colleague joon schmuggler "verlädt"
- parent pell kasimir "Gouverneurssohn"
- meet joon kasimir "unvermutet"
+ help kasimir joon "mithelfen"
- love kasimir joon "fallen"
- happy joon "lacht"
- injure kasimir "Fuß"

== 5
Ein [Mädchen](kleine) ohne Ausweis lebt in den Lüftungsschächten und stiehlt [Amara](amara) das Brot vom Teller. Gefangen wird die [Kleine](kleine) von [Einheit Vier](einheit), [die](einheit) [ihr](kleine) Schlaflieder vorbrummt. [Lumi](kleine), mehr als den Namen gibt [sie](kleine) nicht preis, malt mit Asche Gesichter an die Wand. Eines davon erkennt die [Bestohlene](amara) sofort. Der [Mann](fritjof) mit dem schiefen Scheitel, sagt das [Kind](kleine), wohne ganz unten und huste. „Lebt [er](fritjof)?“, fragt [sie](amara). „[Er](fritjof) pfeift“, sagt [Lumi](kleine).
- steal kleine amara "stiehlt"
- arrest einheit kleine "Gefangen"
- help einheit kleine "Schlaflieder"
- create kleine "malt"
+ discover amara fritjof "erkennt"
- ill fritjof "huste"
- reveal kleine amara "sagt das Kind"
- die! fritjof "pfeift"

== 6
Staubsturm, Tag eins bis sechs. In Kuppel Neun werden Socken gestopft. [Okonjo](okonjo) baut aus einer Pumpe eine Orgel, die klingt wie eine Pumpe. [Rhee](rhee) impft, wer sich fangen lässt. [Pell](pell) verliest über Lautsprecher den Fahrplan einer Straßenbahn, die es in [Malmö](@malmoe) einmal gab, und alle hören zu, auch die, die [ihn](pell) hassen. Sogar [Joon](joon). [Seine](joon) [Schwester](amara) putzt derweil einen Helm, der [ihr](amara) nicht gehört. Der Sturm klingt, als blättere jemand.
- create okonjo "baut"
- treat _ rhee "impft"
+ create pell "verliest"
- sibling amara joon "Schwester"

== 7
[Isolde](isolde) steht nachts vor [Amaras](amara) Tür, im Arm einen Plan der Tiefschächte. [Sie](isolde) habe dort unten, vertraut [sie](isolde) [ihr](amara) an, seit einem Jahr [jemanden](fritjof) besucht. [Amara](amara) holt aus und schlägt [ihr](isolde) ins Gesicht. Nicht das, sagt die [Geschlagene](isolde). Unter [Pells](pell) Palast fließe ein Strom, freies Wasser, genug für alle; der [Gouverneur](pell) halte ihn geheim, damit das Eis seinen Preis behalte, und wer ihn finde, dürfe nicht mehr hinauf. [Fritjof](fritjof) habe ihn gefunden. [Sie](isolde) habe [ihm](fritjof) Brot gebracht.
- gift isolde amara "Plan"
- affair! fritjof isolde "Nicht das"
- attack amara isolde "schlägt"
+ reveal isolde amara "vertraut"
- betray pell _ "geheim"
- arrest.past pell fritjof "nicht mehr hinauf"
- find.past fritjof "gefunden"
- help.past isolde fritjof "Brot"

== 8
Zwei [Frauen](amara+isolde), [die](amara+isolde) einander nicht mögen, ein [Roboter](einheit) und ein [Kind](kleine) steigen in die Tiefe. Unterwegs bricht [Isolde](isolde) zusammen. [Amara](amara) könnte [sie](isolde) liegen lassen. [Sie](amara) lädt [sie](isolde) dem [Roboter](einheit) auf, [der](einheit) sich beschwert, und geht weiter, bis [sie](amara) das Pfeifen hört. [Fritjof](fritjof) ist weiß von Staub und Bart. [Er](fritjof) hat [seine](fritjof) [Frau](amara) für eine Sinnestäuschung gehalten, erzählt [er](fritjof) später, weil [sie](amara) so geschimpft habe. Dreihundert Schritte weiter rauscht etwas, das noch keiner von [ihnen](amara+einheit+fritjof+isolde+kleine) je hat rauschen hören.
- enemy amara isolde "nicht mögen"
- travel amara+einheit+isolde+kleine "steigen"
- ill isolde "zusammen"
+ rescue amara isolde "lädt"
+ find amara fritjof "Pfeifen"
- married amara fritjof "Frau"
- quarrel amara fritjof "geschimpft"

== 9
[Kasimir](kasimir) hat sich auf den Füßen von [Joon](joon) das Tanzen beibringen lassen, im Lagerraum, ohne Musik. [Sie](joon+kasimir) küssen sich zwischen den Kisten und werden vom [Kontrolleur](kontrolleur) gefilmt. Noch ehe [sie](joon+kasimir) es wissen, hat der [Vater](pell) des [einen](kasimir) den Film auf dem Tisch und lässt den [anderen](joon) abholen: Eisdiebstahl, sagt [er](pell) zur Begründung. [Der](kasimir), [dem](kasimir) nichts geschehen ist, läuft bis vor die Zelle und wird von [Joon](joon) fortgeschickt. [Er](joon) sieht [ihn](kasimir) dabei nicht an, damit [er](kasimir) geht.
- advisor joon kasimir "beibringen"
+ kiss joon kasimir "küssen"
- discover kontrolleur joon+kasimir "gefilmt"
- parent pell kasimir "Vater"
- reveal kontrolleur pell "Film"
+ arrest pell joon "abholen"
- accuse pell joon "Eisdiebstahl"
- reject joon kasimir "fortgeschickt"

== 10
Auf Eisdiebstahl steht die Schleuse. [Doktor Rhee](rhee) soll bescheinigen, dass der [Verurteilte](joon) bei Gesundheit ist. [Sie](rhee) bescheinigt [ihm](joon) Masern, Mumps und eine Blume im Ohr. [Pell](pell) droht, [sie](rhee) mit hinauszustellen. Es wäre [ihr](rhee) eine Ehre, erwidert die [Ärztin](rhee), [deren](rhee) Knie, wie [Okonjo](okonjo) durchs Schlüsselloch beobachtet, gegeneinanderschlagen. [Der](okonjo) liebt [sie](rhee), seit [sie](rhee) [ihm](okonjo) einen Splitter gezogen hat. In der Nacht schraubt der [Mechaniker](okonjo) an der Schleuse etwas ab, das [er](okonjo) [ihr](rhee) später schenken wird.
- kill? pell joon "Schleuse"
- betray rhee pell "Masern"
- help rhee joon "bescheinigt ihm"
+ threaten pell rhee "droht"
- sad rhee "Knie"
- discover okonjo rhee "beobachtet"
- love okonjo rhee "liebt"
- treat.past okonjo rhee "gezogen"
- gift? okonjo rhee "schenken"

== 11
Alle sind auf dem Platz, als [Joon](joon) hinausgeführt wird. Die Schleuse klemmt. [Pell](pell), rot vor Zorn, tritt selbst hinein, um nachzusehen, und hinter [ihm](pell) fällt die Innentür zu. [Sein](pell) [Sohn](kasimir) hat die Hand am Hebel. Ein Ruck, und der [Gouverneur](pell) stünde draußen. Alle sehen [Kasimir](kasimir) an, keiner sagt ein Wort. Da stellt sich der [Begnadigte](joon) neben [ihn](kasimir) und nimmt [ihm](kasimir), Finger für Finger, den Hebel aus der Hand. „[Wir](joon+kasimir) nicht“, sagt [Joon](joon).
- kill? pell joon "hinausgeführt"
- sad pell "Zorn"
- parent pell kasimir "Sohn"
- arrest kasimir pell "fällt"
+ kill? kasimir pell "stünde"
+ rescue joon pell "nimmt ihm"

== 12
Aus dem Boden des Platzes bricht Wasser. [Fritjof](fritjof), von den Toten zurück, hat gebohrt, und [seine](fritjof) [Gemahlin](amara) hat [ihm](fritjof) gesagt, wo. In der Pfütze tanzen die Leute. [Isolde](isolde) lässt sich von [Lumi](kleine) nass spritzen, hustet und lacht, und durch das Glas der Schleuse sieht [ihr](isolde) [Mann](pell) dabei zu, wie alles, was [ihm](pell) gehört, umsonst wird. [Sie](isolde) hebt den Ring hoch, damit [er](pell) ihn sieht, und legt ihn ins Wasser. Er schwimmt natürlich nicht.
+ return fritjof "zurück"
- married amara fritjof "Gemahlin"
- help amara fritjof "gesagt"
- happy isolde "lacht"
- lose pell "umsonst wird"
- married isolde pell "Mann"
+ breakup isolde pell "Ring"

== 13
[Pell](pell) wird nicht hinausgestellt, sondern ans Spülbecken der Kantine; die [Köchin](wasser) lobt [seine](pell) Gründlichkeit. [Okonjo](okonjo) überreicht [Rhee](rhee) den Bolzen, der die Schleuse zum Klemmen brachte. [Sie](rhee) trägt ihn am Kittel. [Lumi](kleine) bekommt einen Ausweis, auf dem unter „Eltern“ drei Namen stehen, [Amara](amara), [Fritjof](fritjof) und, in eigener Handschrift, [Vierchen](einheit). Und am Rand der neuen Lache setzen zwei junge [Männer](joon+kasimir) etwas in die Erde, das laut Packung ein Apfelbaum ist. [Teo](schmuggler), der [Reeder](schmuggler), fragt, ob [er](schmuggler) ein Boot anlegen dürfe.
- kill! _ pell "nicht hinausgestellt"
- hire pell "Spülbecken"
- find kleine "Ausweis"
- happy wasser pell "lobt"
- gift okonjo rhee "überreicht"
+ parent.start amara+einheit+fritjof kleine "Eltern"
- create joon+kasimir "Apfelbaum"
