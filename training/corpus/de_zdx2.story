%series Hinterm Joch
%lang de
%genre village family saga, Vorarlberg, episode guide of a regional broadcaster
%cast resi | Theresia Fink; Resi; Fink | f
%cast alois | Alois Moosbrugger; Alois; Moosbrugger | m
%cast vinzenz | Vinzenz Moosbrugger; Vinzenz | m
%cast kaspar | Kaspar Moosbrugger; Kaspar | m
%cast ludmila | Ludmila Hrabě; Ludmila | f
%cast anselm | Pfarrer Anselm; Anselm | m
%cast tona | Antonia Fink; Tona | f
%cast jodok | Jodok Winder; Jodok; Winder | m
%cast gebhard | Gebhard | m
%cast obi | Obinna Eze; Obi | m
%cast hebamme | Creszentia | f
%cast senn | - | m
%cast kind | Magdalena | f
%cast witwe | Frau Sutterlüty | f

== 1 Almauftrieb
Seit drei Generationen sind sich die Höfe Fink und Moosbrugger spinnefeind. [Resi](resi), [die](resi) den einen führt, und der alte [Alois](alois), [dem](alois) der andere gehört, grüßen sich nicht einmal in der Kirche. Was keiner der zwei [Alten](alois+resi) weiß: [Ihre](resi) [Tochter](tona) [Tona](tona) trifft sich seit Ostern in der Heuhütte mit [seinem](alois) [Jüngsten](kaspar), [Kaspar](kaspar). Der [Senn](senn) hat die beiden [Verliebten](kaspar+tona) gesehen und hält dicht, gegen Speck. [Kaspars](kaspar) [Bruder](vinzenz) [Vinzenz](vinzenz), der [Hoferbe](vinzenz), bringt vom Markt eine [Köchin](ludmila) mit, [Ludmila Hrabě](ludmila).
- enemy alois resi "spinnefeind"
- discover! alois+resi kaspar+tona "keiner"
- parent resi tona "Tochter"
+ affair kaspar tona "trifft sich"
- parent alois kaspar "Jüngsten"
- discover senn kaspar+tona "gesehen"
- love kaspar tona "Verliebten"
- love tona kaspar "Verliebten"
- reveal! senn "dicht"
- sibling kaspar vinzenz "Bruder"
+ hire ludmila vinzenz "bringt"

== 2 Der Brunnen
Jemand hat den Finks das Wasser abgegraben. [Resi](resi) zeigt mit dem Finger auf [Alois](alois), [der](alois) jede Schuld von sich weist, und beim Frühschoppen geraten [die beiden](alois+resi) derart aneinander, dass [Pfarrer Anselm](anselm) mit der Glocke läutet. [Ludmila](ludmila) gefällt es bei den Moosbruggers, und [Vinzenz](vinzenz) gefällt [ihr](ludmila). [Er](vinzenz) hat freilich nur Augen für [Tona](tona) und ahnt nicht, dass [ihm](vinzenz) der eigene [Bruder](kaspar) zuvorgekommen ist. Am Dorfrand richtet sich [Obinna Eze](obi) ein, der neue [Tierarzt](obi), von allen [Obi](obi) gerufen. Das erste Kalb, das [er](obi) holt, hat zwei weiße Ohren.
+ accuse resi alois "mit dem Finger"
- quarrel alois resi "aneinander"
- love ludmila vinzenz "gefällt ihr"
+ love vinzenz tona "nur Augen"
- discover! vinzenz kaspar "ahnt nicht"
- sibling kaspar vinzenz "Bruder"
- move obi "richtet"
- hire obi "neue Tierarzt"

== 3 Kirchweih
Auf dem Tanzboden fordert [Vinzenz](vinzenz) [Tona](tona) auf und macht [ihr](tona) zwischen zwei Walzern den Hof. [Sie](tona) windet sich; [Kaspar](kaspar) sieht mit geballten Fäusten zu. Später, im Schutz der Linde, fragt der [Erbe](vinzenz), ob [sie](tona) [seine](vinzenz) [Bäuerin](tona) werden wolle. [Sie](tona) sagt Nein. [Ludmila](ludmila), [die](ludmila) nach [ihrem](ludmila) Tuch suchte, hat jedes Wort gehört und bringt dem [Abgewiesenen](vinzenz) einen Schnaps. In der Früh wird [Tona](tona) schlecht, am Abend wieder. Die [Hebamme](hebamme) [Creszentia](hebamme) muss nur einmal hinschauen. Der Mond steht an diesem Abend wie ein Käselaib über dem Joch.
- flirt vinzenz tona "den Hof"
- jealous kaspar vinzenz "Fäusten"
+ propose vinzenz tona "seine Bäuerin"
- reject tona vinzenz "Nein"
- discover ludmila tona+vinzenz "gehört"
- gift ludmila vinzenz "Schnaps"
+ pregnant tona "schlecht"
- discover hebamme tona "hinschauen"

== 4 Die Ohrfeige
Dass [ihr](resi) [Mädchen](tona) ein Kind unter dem Herzen trägt, erfährt [Resi](resi) beim Wäscheaufhängen. Wer der [Vater](kaspar) ist, sagt [Tona](tona) erst nach der Ohrfeige. Ein [Moosbrugger](kaspar)! Die [Bäuerin](resi) setzt [ihr](tona) eine Frist bis zum Abendläuten; dann müsse [sie](tona) von dem [Burschen](kaspar) lassen oder gehen. [Tona](tona) geht. Bei [Pfarrer Anselm](anselm), [der](anselm) [sie](tona) getauft hat, findet [sie](tona) Unterschlupf. [Kaspar](kaspar) jedoch, vor die gleiche Wahl gestellt, kriecht vor [seinem](kaspar) [Vater](alois) zu Kreuze und leugnet, [sie](tona) je berührt zu haben. Der [Feigling](kaspar) schläft in dieser Nacht nicht.
- parent resi tona "Mädchen"
- pregnant tona kaspar "unter dem Herzen"
+ discover resi tona "erfährt"
- attack resi tona "Ohrfeige"
- reveal tona resi "sagt"
- threaten resi tona "Frist"
- breakup? tona kaspar "lassen"
+ move tona anselm "Unterschlupf"
- parent alois kaspar "seinem Vater"
+ betray kaspar tona "leugnet"
- sad kaspar "schläft"

== 5 Widder und Wolf
Ein stiller Sonntag: Nebel liegt im Tal, die Kühe sind unruhig, und im Gasthaus zur Traube wird über den Wolf geredet, den niemand gesehen hat. [Obi](obi) untersucht ein gerissenes Schaf und findet Bissspuren, die eher zu einem Hund passen. Bei der [Witwe](witwe) [Sutterlüty](witwe) trinkt [er](obi) Kaffee; [sie](witwe) ist siebzig und verkuppelt gern. [Sie](witwe) lädt [ihn](obi) für Donnerstag wieder ein, dann werde auch [Tona](tona) da sein. Der Donnerstag kommt. [Der](obi) aus [Enugu](@enugu) und [die](tona) vom Finkhof reden über Kälber, bis die Kerze aus ist.
- investigate obi "untersucht"
- find obi "Bissspuren"
- married.past _ witwe "Witwe"
+ invite witwe obi "lädt"
- meet obi tona "reden"

== 6 Schlag auf Schlag
[Vinzenz](vinzenz) stellt [Kaspar](kaspar) im Stall. Die [Brüder](kaspar+vinzenz) prügeln sich. [Vinzenz](vinzenz) bricht [Kaspar](kaspar) das Nasenbein. [Obi](obi) richtet es. [Ludmila](ludmila) schimpft mit [Vinzenz](vinzenz). Dann verbindet [sie](ludmila) [ihm](vinzenz) die Hand. [Er](vinzenz) schaut [sie](ludmila) lange an. [Alois](alois) wirft [Kaspar](kaspar) vom Hof. Zu [Resi](resi) kommt [Gebhard](gebhard). [Ihr](resi) [Bruder](gebhard) war lange in [Linz](@linz). [Gebhard](gebhard) hat Schulden bei [Winder](jodok). [Jodok Winder](jodok) droht mit der Versteigerung. [Resi](resi) gibt [Gebhard](gebhard) kein Geld. Noch weniger gibt [sie](resi) [Winder](jodok).
- sibling kaspar vinzenz "Brüder"
+ attack vinzenz kaspar "prügeln"
- injure kaspar vinzenz "Nasenbein"
- treat kaspar obi "richtet"
- quarrel ludmila vinzenz "schimpft"
- treat vinzenz ludmila "verbindet"
- love? vinzenz ludmila "lange an"
+ reject alois kaspar "wirft"
- return gebhard "kommt"
- sibling gebhard resi "Bruder"
- threaten jodok gebhard "droht"
- reject resi gebhard "kein Geld"

== 7 Nachtgebet
Weil im Dorf getratscht wird, der [Geistliche](anselm) habe selbst ein Auge auf [seinen](anselm) [Hausgast](tona) geworfen, bittet der Bischof [Anselm](anselm) zum Gespräch. [Tona](tona) möchte [ihm](anselm) weiteren Ärger ersparen und nimmt das Angebot des [Tierarztes](obi) an: Über der Praxis sei eine Kammer frei. [Kaspar](kaspar), [der](kaspar) im Heustadel der [Sutterlüty](witwe) haust, will sich bei der [Schwangeren](tona) entschuldigen, doch [die](tona) lässt [ihn](kaspar) im Regen stehen. [Ludmila](ludmila) und der [Hoferbe](vinzenz) gehen zum ersten Mal gemeinsam aus, zum Kegeln nach [Bezau](@bezau). [Sie](ludmila) gewinnt, [er](vinzenz) strahlt.
- love? anselm tona "ein Auge"
- housemate anselm tona "Hausgast"
- invite obi tona "Angebot"
+ move tona obi "nimmt"
- pregnant tona "Schwangeren"
- reconcile? kaspar tona "entschuldigen"
+ reject tona kaspar "im Regen"
- date ludmila vinzenz "gehen zum" @bezau
- find ludmila "gewinnt"
- happy vinzenz "strahlt"

== 8 Lawine
Nach tagelangem Schneefall löst sich am Joch eine Lawine und begräbt den Finkhof bis zum Dachfirst. [Resi](resi) sitzt in der Küche fest. Ausgerechnet der [Mann](alois), mit [dem](alois) [sie](resi) seit vierzig Jahren kein freundliches Wort gewechselt hat, gräbt sich mit bloßen Händen zu [ihr](resi) durch. Bis die Bergrettung eintrifft, teilen sich die [Erzfeinde](alois+resi) eine Decke und eine Flasche Enzian, und [Alois](alois) gesteht, dass [er](alois) [sie](resi) als Zwanzigjähriger habe heiraten wollen. [Sein](alois) Vater habe es verboten. [Sie](resi) lacht erst, dann laufen [ihr](resi) die Tränen. Der [Senn](senn) aber kommt nicht mehr lebend ins Tal.
+ rescue alois resi "gräbt sich"
- enemy alois resi "Erzfeinde"
- confess alois resi "gesteht"
+ love.past alois resi "heiraten wollen"
- sad resi "Tränen"
- die senn "nicht mehr lebend"

== 9 Zimmer mit Aussicht
Der Hof der [Moosbruggers](alois+vinzenz) hat Platz, der Finkhof kein Dach: [Alois](alois) nimmt die [Nachbarin](resi) auf, und das Tal steht kopf. [Vinzenz](vinzenz) findet das komisch, [Ludmila](ludmila) findet es schön. In der Tierarztpraxis setzen zu früh die Wehen ein. [Creszentia](hebamme) ist eingeschneit, also hilft [Obi](obi), [der](obi) sonst nur Kühe entbindet, einem [Mädchen](kind) auf die Welt. [Magdalena](kind) soll [es](kind) heißen, wie [seine](obi) verstorbene Mutter. Noch ehe der Schnee geschmolzen ist, hat [Tona](tona) sich in den [Mann](obi) verliebt, [der](obi) nachts das [Kind](kind) eines [anderen](kaspar) wiegt.
- neighbour alois resi "Nachbarin"
+ move resi alois "nimmt"
- happy ludmila "schön"
- help obi tona "hilft"
+ birth tona kind "auf die Welt"
- parent _ obi "Mutter"
- die.past _ "verstorbene"
- love.start tona obi "verliebt"
- parent kaspar kind "eines anderen"

== 10 Taufe mit Hindernissen
Zur Taufe sind alle geladen, bis auf [einen](kaspar). [Kaspar](kaspar) platzt betrunken in die Kirche und verlangt [sein](kaspar) [Kind](kind). [Resi](resi), nunmehr [Großmutter](resi), stellt sich [ihm](kaspar) in den Weg. Als [er](kaspar) [ihr](resi) den [Täufling](kind) entreißen will, streckt [Alois](alois) den eigenen [Sohn](kaspar) mit einem Kerzenleuchter nieder. [Obi](obi) legt dem [Bewusstlosen](kaspar) einen Kopfverband an. [Jodok Winder](jodok), [der](jodok) in der letzten Bank sitzt, hat unterdessen andere Sorgen: [Gebhard](gebhard) ist über Nacht mit der Opferkasse verschwunden. [Pfarrer Anselm](anselm) predigt über die Geduld.
- celebrate _ kind "Taufe"
- parent kaspar kind "Kind"
- kin kind resi "Großmutter"
- abduct? kaspar kind "entreißen"
+ attack alois kaspar "streckt"
- parent alois kaspar "Sohn"
- injure kaspar alois "Bewusstlosen"
- treat kaspar obi "Kopfverband"
- steal gebhard anselm "Opferkasse"
+ flee gebhard "verschwunden"

== 11 Heu und Stroh
[Kaspar](kaspar) ist zur Vernunft gekommen. [Er](kaspar) bittet [Tona](tona) um Verzeihung, überlässt [ihr](tona) das Sorgerecht und heuert auf einem Rheinschiff an. Zum Abschied umarmt [ihn](kaspar) [Vinzenz](vinzenz), und aus [Brüdern](kaspar+vinzenz), [die](kaspar+vinzenz) ein Jahr lang stumm aneinander vorbeigingen, werden wieder welche. [Vinzenz](vinzenz) steckt [Ludmila](ludmila) einen Ring an, den [sie](ludmila) am Abend zurückgibt: [Sie](ludmila) ist, was [sie](ludmila) stets verschwiegen hat, in [Olmütz](@olmuetz) verheiratet. [Ihr](ludmila) [Verehrer](vinzenz) fällt aus allen Wolken. Auf dem Finkhof sitzt seit gestern ein neuer First.
- reconcile? kaspar tona "Verzeihung"
- hire kaspar "heuert"
- sibling kaspar vinzenz "Brüdern"
+ reconcile kaspar vinzenz "wieder welche"
- propose vinzenz ludmila "Ring"
- reject ludmila vinzenz "zurückgibt"
- married _ ludmila "verheiratet" @olmuetz
+ betray.past ludmila vinzenz "verschwiegen"
- love vinzenz ludmila "Verehrer"
- discover vinzenz ludmila "aus allen Wolken"

== 12 Zwei Höfe, ein Brunnen
Beim Ausheben des Fundaments kommt das alte Rohr zum Vorschein: Niemand hat den Finks je das Wasser abgegraben, es war der Frost. [Resi](resi) leistet Abbitte. [Alois](alois) erwidert, das könne [sie](resi) als [seine](alois) [Frau](resi) tun, und so läuten im Juni die Glocken. [Tona](tona) führt [ihre](tona) [Mutter](resi) zum Altar; an [ihrer](tona) freien Hand geht [Obi](obi), [ihr](tona) [Liebster](obi). Zur Feier erscheint auch [Ludmila](ludmila), frisch geschieden und mit dem Papier zwischen den Zähnen. [Vinzenz](vinzenz) lässt die Tuba fallen. Der Wolf, hört man, war der Hund der [Sutterlüty](witwe).
- steal! _ resi "abgegraben"
- reconcile alois resi "Abbitte"
- propose alois resi "seine Frau"
+ wedding alois resi "Glocken"
- parent resi tona "Mutter"
- couple obi tona "Liebster"
- return ludmila "erscheint"
+ divorce _ ludmila "frisch geschieden"
