%series Die Salzgräfin
%lang de
%genre historical costume drama, Salzkammergut 1740s, long encyclopaedia synopses
%cast walburga  | Gräfin Walburga; Walburga von Thürheim; Walburga | f
%cast leopold   | Graf Leopold; Leopold von Thürheim; Leopold | m
%cast josepha   | Josepha von Thürheim; Josepha | f
%cast sepp      | Sepp Hinterhuber; Sepp; Hinterhuber | m
%cast kreszenz  | Kreszenz Hinterhuber; Kreszenz | f
%cast lacy      | Hauptmann Lacy; Fergus Lacy; Lacy | m
%cast bernat    | Bernat Soler; Bernat | m
%cast pater     | Pater Anselm | m
%cast mutter    | Fürstin Eleonore; Eleonore | f
%cast zofe      | Apollonia; Loni | f
%cast sohn      | Maximilian; Maxl | m
%cast vater     | - | m
%cast verwalter | - | m

== 1 Mitgift
Um die Schulden [ihres](walburga) verstorbenen [Vaters](vater) zu tilgen, wird die neunzehnjährige [Walburga](walburga) dem dreißig Jahre älteren [Grafen Leopold](leopold) angetraut, [dem](leopold) die Salzpfannen von [Hallstatt](@hallstatt) gehören und [der](leopold) [sie](walburga) erst vor dem Altar zu Gesicht bekommt. [Ihre](walburga) [Schwiegermutter](mutter), [Fürstin Eleonore](mutter), hatte auf eine reichere Partie gezählt und redet kein Wort mit [ihr](walburga). In der Hochzeitsnacht flüchtet sich die [Jungvermählte](walburga) zu [ihrer](walburga) [Zofe](zofe) [Apollonia](zofe), [die](zofe) mit [ihr](walburga) aufgewachsen ist und [ihr](walburga) bis zum Morgen die Hand hält, während der [Bräutigam](leopold), wie ganz [Hallstatt](@hallstatt) weiß, bei der [Frau](kreszenz) eines [Salzknechts](sepp) liegt.
- die.past vater "verstorbenen"
- parent vater walburga "Vaters"
+ wedding leopold walburga "angetraut"
- meet leopold walburga "zu Gesicht bekommt"
- kin mutter walburga "Schwiegermutter"
- reject mutter walburga "kein Wort"
- friend walburga zofe "aufgewachsen"
- flee walburga leopold "flüchtet"
- boss walburga zofe "Zofe"
- help zofe walburga "hält"
- married kreszenz sepp "Frau"
- affair kreszenz leopold "liegt"
- cheat leopold walburga "liegt"

== 2 Die Pfanne
Der [Salzknecht](sepp), [Sepp Hinterhuber](sepp) mit Namen, wird von [seinem](sepp) [Verwalter](verwalter) so lange gehänselt, bis [er](sepp) mit dem Rechen auf [diesen](verwalter) losgeht. Die neue [Gräfin](walburga), [die](walburga) zufällig am Sudhaus vorbeireitet, verhindert, dass der [Rasende](sepp) in den Turm kommt, und begreift erst aus [seinem](sepp) Gestammel, mit wem [ihr](walburga) [Gatte](leopold) die Nächte verbringt. Abends stellt [sie](walburga) [Leopold](leopold) zur Rede. [Er](leopold) lacht [sie](walburga) aus, [seine](leopold) [Mutter](mutter) lacht mit. Nur [Josepha](josepha), die bucklige [Schwester](josepha) des [Grafen](leopold), legt den Löffel hin und verlässt die Tafel; von diesem Abend an sind die beiden jungen [Frauen](josepha+walburga) ein Herz und eine Seele.
- boss verwalter sepp "Verwalter"
- attack sepp verwalter "losgeht"
- arrest! _ sepp "Turm"
- rescue walburga sepp "verhindert"
+ discover walburga leopold "begreift"
- married leopold walburga "Gatte"
- cheat leopold walburga "Nächte verbringt"
+ quarrel leopold walburga "zur Rede"
- parent mutter leopold "Mutter"
- sibling josepha leopold "Schwester"
- friend.start josepha walburga "ein Herz und eine Seele"

== 3 Einquartierung
Als der Erbfolgekrieg ins Gebirge schwappt, legt man zwei [Offiziere](bernat+lacy) ins Schloss, den [Iren](lacy) [Fergus Lacy](lacy) und den [Katalanen](bernat) [Bernat Soler](bernat), [die](bernat+lacy) einander seit einem Duell in [Namur](@namur) spinnefeind sind. Der [Ire](lacy) hat es auf die [Hausherrin](walburga) abgesehen und schickt [ihr](walburga) Verse; der [andere](bernat) spricht kaum, repariert [Josephas](josepha) Spinett und bekommt dafür von der [Buckligen](josepha) das erste Lächeln [ihres](josepha) Lebens geschenkt. [Leopold](leopold), [der](leopold) selbst keine Treue kennt, gönnt [seiner](leopold) [Frau](walburga) nicht einen Vers und lässt den [Hauptmann](lacy) fortan bei den Pferden essen. [Apollonia](zofe) bringt [ihm](lacy) das Brot dorthin, jeden Tag ein wenig länger.
- move bernat+lacy "ins Schloss"
- quarrel.past bernat lacy "Duell"
+ enemy bernat lacy "spinnefeind"
- love lacy walburga "abgesehen"
- flirt lacy walburga "schickt ihr Verse"
- help bernat josepha "repariert"
- happy josepha bernat "Lächeln"
- cheat leopold walburga "keine Treue"
- married leopold walburga "Frau"
+ jealous leopold lacy "gönnt"
- help zofe lacy "Brot"
- flirt lacy zofe "ein wenig länger"

== 4 Schnee
[Kreszenz](kreszenz) ist guter Hoffnung. [Sepp](sepp) weiß, was das heißt. Seit einem Jahr schläft [er](sepp) im Heu. Der [Graf](leopold) zahlt der [Schwangeren](kreszenz) Schweigegeld. [Sie](kreszenz) kauft davon Seide. [Eleonore](mutter) erfährt es vom [Pater](pater). Ein [Enkel](sohn) also, nur von der falschen [Frau](kreszenz). [Walburga](walburga) wartet weiter auf ein Kind. Nachts betet [Walburga](walburga) nicht mehr. [Bernat](bernat) küsst [Josepha](josepha). Das sieht nur [Lacy](lacy). [Lacy](lacy) schweigt, denn selbst ein [Feind](lacy) hat Ehre. Draußen heult der Wind, und im Stall wird [Loni](zofe) rot.
+ pregnant kreszenz leopold "guter Hoffnung"
- discover sepp kreszenz "weiß"
- gift leopold kreszenz "zahlt"
- discover mutter kreszenz "erfährt"
- reveal pater mutter "vom Pater"
- kin? mutter sohn "Enkel"
- pregnant! walburga "wartet"
+ kiss bernat josepha "küsst"
- discover lacy bernat+josepha "sieht"
- reveal! lacy "schweigt"
- enemy bernat lacy "Feind"
- flirt lacy zofe "rot"

== 5 Das Kind im Sudhaus
In der kältesten Nacht des Jahres bringt die [Geliebte](kreszenz) des [Grafen](leopold) zwischen den Pfannen einen [Knaben](sohn) zur Welt, und weil die Hebamme im Schnee stecken geblieben ist, kniet ausgerechnet die betrogene [Gräfin](walburga) neben [ihr](kreszenz) und löst dem [Kleinen](sohn) die Nabelschnur vom Hals. [Kreszenz](kreszenz) nimmt die Hand der [Rivalin](walburga) und bittet um Vergebung, die [ihr](kreszenz) gewährt wird. Der gehörnte [Salzknecht](sepp) macht sich noch vor Tagesanbruch mit einem Bündel über den Pass davon. Auf Geheiß der alten [Fürstin](mutter) soll das [Kind](sohn) als eheliches gelten: [Walburga](walburga) müsse sich eben ein Kissen umbinden.
- affair kreszenz leopold "Geliebte"
+ birth kreszenz sohn "zur Welt"
- cheat.past leopold walburga "betrogene"
- help walburga kreszenz "kniet"
- rescue walburga sohn "löst"
- enemy kreszenz walburga "Rivalin"
+ reconcile kreszenz walburga "gewährt"
- cheat.past kreszenz sepp "gehörnte"
- breakup sepp kreszenz "davon"
- betray? mutter _ "als eheliches gelten"

== 6 Kissen
Drei Monate spielt [Walburga](walburga) vor dem Hofstaat die werdende Mutter, dann liegt [Maximilian](sohn), der [Sohn](sohn) der [Salzknechtsfrau](kreszenz), in der gräflichen Wiege. Die leibliche [Mutter](kreszenz) darf [ihn](sohn) als Amme stillen, und beide [Frauen](kreszenz+walburga) wachen abwechselnd an [seinem](sohn) Bett, was das Gesinde rührt und [Leopold](leopold) zur Weißglut bringt. [Josepha](josepha) weiht [Bernat](bernat) in den Schwindel ein. [Dieser](bernat) verrät sich beim Kartenspiel, sodass es nun auch der [Ire](lacy) weiß, [der](lacy) es wiederum der [Zofe](zofe) ins Kopfkissen flüstert. [Die](zofe) hat es freilich von Anfang an gewusst, denn genäht hat das Kissen [sie](zofe).
- pregnant! walburga "spielt"
- parent kreszenz sohn "Sohn"
- married kreszenz sepp "Salzknechtsfrau"
- betray walburga _ "spielt"
- help kreszenz+walburga sohn "wachen"
- sad leopold kreszenz+walburga "Weißglut"
+ reveal josepha bernat "weiht"
- reveal bernat lacy "verrät"
- discover lacy walburga "weiß"
- discover.past zofe walburga "gewusst"
+ affair lacy zofe "Kopfkissen"
- reveal lacy zofe "flüstert"
- create.past zofe "genäht"

== 7 Fasching
Beim Maskenball in [Gmunden](@gmunden), den die [Fürstin](mutter) zum siebzigsten Geburtstag gibt, verwechselt der betrunkene [Graf](leopold) die Larven, umarmt die eigene [Schwester](josepha) und reißt [ihr](josepha) beim Weiterstolpern das Kleid auf. Der [Katalane](bernat) fordert [ihn](leopold) noch auf der Tanzfläche. Weil sich aber kein anderer findet, muss [Bernats](bernat) alter [Widersacher](lacy) den [Sekundanten](lacy) machen; auf dem Weg zur Lichtung reden die beiden [Offiziere](bernat+lacy) zum ersten Mal wieder miteinander. Der Schuss geht dem [Schlossherrn](leopold) durch die Lunge. [Seine](leopold) [Gemahlin](walburga) pflegt [ihn](leopold), obwohl [sie](walburga) lieber nicht müsste, und die [Amme](kreszenz) trägt [ihm](leopold) das Wasser.
- celebrate mutter "siebzigsten Geburtstag" @gmunden
- sibling josepha leopold "Schwester"
- attack leopold josepha "reißt"
+ threaten bernat leopold "fordert"
- enemy.past bernat lacy "alter Widersacher"
- help lacy bernat "Sekundanten"
- reconcile bernat lacy "reden"
+ injure leopold bernat "Schuss"
- married leopold walburga "Gemahlin"
- help walburga leopold "pflegt"
- help kreszenz leopold "trägt"

== 8 Requiem
[Leopold](leopold) stirbt am Josephitag. Die [Witwe](walburga) ist zwanzig und weint nicht. Umso lauter weint [Kreszenz](kreszenz). [Eleonore](mutter) verflucht den [Schützen](bernat). [Bernat](bernat) muss noch heute fliehen. [Josepha](josepha) will mit [ihm](bernat). [Walburga](walburga) gibt [ihr](josepha) das beste Pferd. Auf dem Pass warten Soldaten. [Bernat](bernat) wird gefangen. [Josepha](josepha) kehrt allein zurück. „Einen [Mann](bernat) hatte [ich](josepha), drei Stunden lang“, sagt [sie](josepha). Der [Pater](pater) hatte die [Liebenden](bernat+josepha) unterwegs getraut. [Erbe](sohn) der Pfannen ist [Maxl](sohn).
+ die leopold "stirbt"
- married.past leopold walburga "Witwe"
- sad! walburga leopold "weint"
- sad kreszenz leopold "weint"#2
- sad mutter bernat "verflucht"
- flee bernat "fliehen"
- travel? bernat+josepha "mit ihm"
- gift walburga josepha "Pferd"
- arrest _ bernat "gefangen"
- return josepha "kehrt"
+ wedding bernat josepha "getraut"
- find sohn leopold "Erbe"

== 9 Vormundschaft
Da der [Erbe](sohn) noch in Windeln liegt, streiten sich die [Großmutter](mutter) und die angebliche [Mutter](walburga) um das Siegel der Saline. Die [Fürstin](mutter) droht, das Geheimnis des Kissens preiszugeben; die [Witwe](walburga) erinnert [sie](mutter) kühl daran, auf wessen Befehl es genäht worden sei. [Hauptmann Lacy](lacy), inzwischen genesen von allen Versen, führt der [Gräfin](walburga) die Bücher und entdeckt, dass der [Verwalter](verwalter) seit Jahren Salz nach [Bayern](@bayern) verschiebt. Der [Dieb](verwalter) wird mit Schimpf davongejagt. An [seiner](verwalter) Stelle übernimmt ein wettergegerbter [Heimkehrer](sepp) die Aufsicht, [den](sepp) [Kreszenz](kreszenz) zuerst gar nicht erkennt: Es ist [ihr](kreszenz) [Mann](sepp).
- kin mutter sohn "Großmutter"
+ quarrel mutter walburga "streiten"
- parent! walburga sohn "angebliche Mutter"
- threaten mutter walburga "droht"
- reveal? mutter "preiszugeben"
- love.end lacy walburga "genesen"
- married.past leopold walburga "Witwe"
- help lacy walburga "führt"
+ discover lacy verwalter "entdeckt"
- steal verwalter walburga "verschiebt"
- quit verwalter walburga "davongejagt"
+ return sepp "Heimkehrer"
- hire sepp walburga "übernimmt"
- married kreszenz sepp "Mann"

== 10 Zwei Wiegen
[Josepha](josepha), [deren](josepha) heimlicher [Gemahl](bernat) auf der Festung [Kufstein](@kufstein) sitzt, entbindet von einem toten Mädchen und spricht wochenlang mit niemandem. Die [Schwägerin](walburga) legt [ihr](josepha) schließlich den kleinen [Maximilian](sohn) in den Arm. Das empört [dessen](sohn) leibliche [Mutter](kreszenz), [die](kreszenz) genug davon hat, [ihren](kreszenz) [Sohn](sohn) durch fremde Hände gehen zu sehen, und [ihn](sohn) in derselben Nacht aus dem Schloss schafft. [Sepp](sepp), [der](sepp) [ihr](kreszenz) nie verziehen hat, findet die [Flüchtige](kreszenz) mit dem [Kind](sohn) in der Sennhütte, setzt sich ans Feuer und bleibt. Am Morgen tragen die [Eheleute](kreszenz+sepp) den [Buben](sohn) gemeinsam zurück.
- married bernat josepha "Gemahl"
- arrest.past _ bernat "sitzt" @kufstein
+ birth josepha "entbindet"
- sad josepha "spricht"
- die _ "toten Mädchen"
- kin josepha walburga "Schwägerin"
- help walburga josepha "legt"
- parent kreszenz sohn "Mutter"
- sad kreszenz "empört"
+ abduct kreszenz sohn "schafft"
- find sepp kreszenz+sohn "findet"
- reconcile.past! kreszenz sepp "nie verziehen"
- flee kreszenz "Flüchtige"
- reconcile kreszenz sepp "bleibt"
- married kreszenz sepp "Eheleute"
- return kreszenz+sepp "zurück"

== 11 Der Ire
Dass die [Frau](walburga), [die](walburga) [er](lacy) einst mit Reimen verfolgte, [ihn](lacy) jetzt um Rat fragt, bevor [sie](walburga) Brot schneidet, steigt [Lacy](lacy) zu Kopf, und [er](lacy) trägt [ihr](walburga), die Trauerzeit ist eben um, die Ehe an. [Walburga](walburga) bittet sich eine Nacht aus. In dieser Nacht gesteht [ihr](walburga) die [Zofe](zofe), von wem [sie](zofe) im dritten Monat ist. Die [Herrin](walburga), [die](walburga) den [Hauptmann](lacy) durchaus gern gesehen hatte, ruft [ihn](lacy) am Morgen in den Saal, legt [seine](lacy) Hand in die der [Magd](zofe) und geht, ohne sich umzusehen, ins Sudhaus. [Loni](zofe) fragt [ihn](lacy) nur: „Welche von [uns](walburga+zofe)?“ [Er](lacy) braucht zu lange für die Antwort.
- flirt.past lacy walburga "Reimen verfolgte"
- advisor lacy walburga "Rat"
+ propose lacy walburga "trägt"
- pregnant zofe lacy "im dritten Monat"
- reveal zofe walburga "gesteht"
- love walburga lacy "gern gesehen"
- boss walburga zofe "Herrin"
+ reject walburga lacy "legt seine Hand"
- love? lacy walburga "zu lange"

== 12 Begnadigung
Auf dem Sterbebett bekennt die alte [Fürstin](mutter) dem [Pater](pater), [ihr](mutter) [Sohn](leopold) sei nicht an der Kugel, sondern an dem Pulver gestorben, das der [Verwalter](verwalter) [ihm](leopold) in die Suppe gerührt habe. Damit ist der [Katalane](bernat) kein Mörder mehr. [Josepha](josepha) reitet selbst nach [Kufstein](@kufstein), wo [ihr](josepha) nach drei Jahren ein grauhaariger [Mann](bernat) entgegenkommt, [den](bernat) [sie](josepha) an den Händen wiedererkennt. [Apollonia](zofe) hat unterdessen [ihren](zofe) zögerlichen [Offizier](lacy) stehen lassen und den Müller genommen. Der [Verschmähte](lacy) dient der [Gräfin](walburga) weiter und schreibt wieder Verse, die niemand zu sehen kriegt. [Kreszenz](kreszenz) hängt am Grab der [Fürstin](mutter) ein Kissen auf.
- ill mutter "Sterbebett"
- reveal mutter pater "bekennt"
- parent mutter leopold "Sohn"
+ kill.past verwalter leopold "Pulver"
- kill! bernat leopold "kein Mörder"
- travel josepha "reitet" @kufstein
- return bernat "entgegenkommt"
- breakup zofe lacy "stehen lassen"
- wedding _ zofe "den Müller genommen"
- reject.past zofe lacy "Verschmähte"
- boss walburga lacy "dient"
- create lacy "schreibt"
- die mutter "Grab"
