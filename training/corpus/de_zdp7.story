%series Das Uhrmacherhaus
%lang de
%genre family novel in chapters, Black Forest 1919-1931, publisher's synopsis by chapter
%cast balbina | Balbina Dold; Balbina | f
%cast xaver | Xaver Dold; Xaver | m
%cast ludwig | Ludwig Dold; Ludwig | m
%cast friedel | Friedel | m
%cast josefa | Josefa Dold; Josefa | f
%cast nathan | Nathan Weil; Nathan | m
%cast hermine | Hermine Faller; Hermine | f
%cast faller | Bürgermeister Faller; Faller | m
%cast amalie | Amalie | f
%cast hausierer | Jegor; Jegor Lasarew | m
%cast pfarrer | Pfarrer Kreuz; Kreuz | m
%cast kaethe | Käthe | f
%cast assessor | - | m
%cast rabbiner | - | m
%cast notar | - | m

== 1
Im November 1919 kommt [Ludwig Dold](ludwig), seit drei Jahren als gefallen beweint, zu Fuß das Tal herauf. In der Stube [seines](ludwig) Elternhauses sitzt [sein](ludwig) jüngerer [Bruder](xaver) [Xaver](xaver) an der Drehbank, und das [Kind](friedel) auf [dessen](xaver) Knien nennt [ihn](xaver) Papa. [Balbina](balbina), die vermeintliche [Witwe](balbina), hat vor einem Jahr den [Schwager](xaver) genommen, wie es im Tal der Brauch ist. Der [Heimgekehrte](ludwig) trinkt ein Glas Wasser, zieht die Standuhr auf, die seit [seinem](ludwig) Auszug stillsteht, und bittet um nichts als ein Bett in der Werkstatt. Die alte [Josefa](josefa) fällt vor [ihrem](josefa) [Ältesten](ludwig) auf die Knie. [Sie](josefa) hat es, sagt [sie](josefa), immer gewusst.
+ return ludwig "kommt"
- die! ludwig "gefallen"
- sibling ludwig xaver "Bruder"
- parent xaver friedel "Papa"
+ wedding.past balbina xaver "genommen"
- married.past balbina ludwig "Witwe"
- kin balbina xaver "Schwager"
- parent josefa ludwig "Ältesten"
- happy josefa "auf die Knie"

== 2
Der [Pfarrer](pfarrer) blättert im Kirchenrecht, das Dorf in anderen Dingen. Nach dem Buchstaben ist [Balbina](balbina) noch immer das [Weib](balbina) des [Älteren](ludwig), nach dem Herzen, wie [Hochwürden](pfarrer) seufzt, wisse es der liebe Gott. [Bürgermeister Faller](faller), [der](faller) das Uhrmacherhaus gern für ein Sanatorium hätte, rät zu einem raschen Verkauf. [Xaver](xaver) weist [ihm](faller) die Tür. In der Nacht hört [Balbina](balbina), wie nebenan [einer](ludwig) im Schlaf Befehle brüllt. [Sie](balbina) steht auf, wechselt dem [Schreienden](ludwig) das nasse Hemd und kehrt dann, ohne Licht zu machen, in die Kammer zu [dem](xaver) zurück, [der](xaver) nicht geschlafen hat.
- married balbina ludwig "Weib"
- reject xaver faller "weist"
- discover balbina ludwig "hört"
+ help balbina ludwig "wechselt"
- return balbina xaver "kehrt"

== 3
Winter, der Schnee liegt bis zu den Fensterbänken, und nichts geschieht außer Uhren. Die Räder gehen, die Kuckucke rufen, der [Kleine](friedel) lernt an ihnen zählen. [Ludwig](ludwig) schnitzt [ihm](friedel) einen Vogel mit nur einem Flügel. Warum nur einer, fragt [Friedel](friedel). Weil der andere, antwortet der [Oheim](ludwig), in [Frankreich](@frankreich) geblieben sei, und krempelt zum ersten Mal vor der Familie den leeren Ärmel auf. Die [Großmutter](josefa) stopft weiter an einem Strumpf, den [sie](josefa) längst fertig hat. Ein Haus, heißt es im Tal, erkenne man an seinem Ticken.
- gift ludwig friedel "schnitzt"
- create ludwig "schnitzt"
- kin friedel ludwig "Oheim"
- kin friedel josefa "Großmutter"
+ injure.past ludwig "leeren Ärmel"
- reveal ludwig _ "krempelt"

== 4
Mit der Schneeschmelze erscheint ein russischer [Hausierer](hausierer), [der](hausierer) Knöpfe, Nadeln und Gerüchte feilbietet. Bei [Hermine Faller](hermine), der hochnäsigen [Bürgermeisterstochter](hermine), wird [er](hausierer) weder die einen noch die anderen los. [Ihr](hermine) Augenmerk gilt [Nathan Weil](nathan), dem [Buchhalter](nathan) der Dolds, [den](nathan) [sie](hermine) beim Tanz in den Mai vor aller Augen auffordert und [der](nathan) höflich ausschlägt, weil [er](nathan) seit Langem heimlich mit [Amalie](amalie) geht, der [Magd](amalie). Gekränkt sorgt [Hermine](hermine) bei [ihrem](hermine) [Vater](faller) dafür, dass der jüdischen Familie die Pacht gekündigt wird. [Nathan](nathan) weiß genau, wem [er](nathan) das zu verdanken hat.
- parent faller hermine "Bürgermeisterstochter"
- travel hausierer "erscheint"
- love hermine nathan "Augenmerk"
- invite hermine nathan "auffordert"
+ reject nathan hermine "ausschlägt"
- couple amalie nathan "geht"
- sad hermine "Gekränkt"
+ betray hermine nathan "gekündigt"
- lose nathan "Pacht"
- discover nathan hermine "weiß genau"

== 5
[Ludwig](ludwig), [der](ludwig) mit einer Hand mehr zustande bringt als andere mit zweien, hat ein Uhrwerk erdacht, das ein ganzes Jahr lang läuft. [Xaver](xaver) erkennt den Wert der Erfindung sofort. [Er](xaver) meldet sie beim Patentamt in [Berlin](@berlin) an, unter [seinem](xaver) eigenen Namen, versteht sich, und redet sich ein, es geschehe der Familie zuliebe. Als der Brief mit dem Siegel eintrifft, öffnet ihn die falsche [Person](balbina). [Balbina](balbina) liest zweimal, legt das Papier unter das Tischtuch und deckt darauf für sechs. Beim Essen lobt der [Bestohlene](ludwig) die Suppe. Noch nie hat [sie](balbina) [ihren](balbina) [Mann](xaver), wer immer [dieser](xaver) sei, so verachtet.
- create ludwig "erdacht"
+ steal xaver ludwig "seinem eigenen Namen"
+ discover balbina xaver "liest"
- reveal! balbina ludwig "unter das Tischtuch"
- married balbina xaver "Mann"
- sad balbina xaver "verachtet"

== 6
Es kommt heraus, wie alles herauskommt, durch den Briefträger. [Ludwig](ludwig) stellt den [Bruder](xaver) im Holzschuppen; Worte fallen, dann Scheite, dann [Xaver](xaver). [Er](xaver) schlägt mit der Schläfe auf den Amboss und rührt sich nicht. Der [Ältere](ludwig), überzeugt, zum Kain geworden zu sein, läuft in den Wald. Doch [Xaver](xaver) atmet, denn der [Russe](hausierer), [der](hausierer) dort im Heu genächtigt hat, presst [ihm](xaver) ein Tuch auf die Wunde und holt Hilfe. Drei Tage später findet [Amalie](amalie) den [Flüchtigen](ludwig) unter einem Felsen, halb erfroren, und sagt [ihm](ludwig), [er](ludwig) sei kein Mörder. [Er](ludwig) glaubt [ihr](amalie) erst, als [sie](amalie) [ihm](ludwig) eine Ohrfeige gibt.
- sibling ludwig xaver "Bruder"
- discover ludwig xaver "kommt heraus"
+ quarrel ludwig xaver "Worte"
- attack ludwig xaver "Scheite"
- injure xaver ludwig "schlägt"
- kill! ludwig xaver "Kain"
- flee ludwig "läuft"
+ rescue hausierer xaver "presst"
- find amalie ludwig "findet"
- injure ludwig "halb erfroren"
- attack amalie ludwig "Ohrfeige"

== 7
Seit dem Sturz ist [Xaver](xaver) ein anderer. [Er](xaver) verwechselt die Wochentage, weint bei Marschmusik und erinnert sich weder an das Patent noch an die Rauferei. [Ludwig](ludwig) setzt [ihn](xaver) neben sich an die Bank und führt [ihm](xaver) die Feile. In [Freiburg](@freiburg) wird unterdessen [Hermine](hermine) mit dem [Sohn](assessor) eines Sanatoriumsbesitzers verkuppelt, einem gewissen [Assessor](assessor), [dem](assessor) die Mitgift wichtiger ist als der Mund, den [er](assessor) küsst. [Nathan](nathan) verliert die Schreibstube, aber nicht den Humor; bei [Josefa](josefa) in der Küche macht [er](nathan) der [Magd](amalie) einen Antrag in drei Sätzen. Die ersten beiden versteht [sie](amalie) nicht, auf den dritten sagt [sie](amalie) Ja.
- ill xaver "ein anderer"
- discover! xaver "erinnert sich weder"
- help ludwig xaver "führt"
- engaged.start assessor hermine "verkuppelt"
- love! assessor hermine "wichtiger"
- kiss assessor hermine "küsst"
- lose nathan "verliert"
+ propose nathan amalie "Antrag"
- engaged.start amalie nathan "Ja"

== 8
[Balbina](balbina) pflegt den [Jüngeren](xaver) und liebt den [anderen](ludwig), und weil [sie](balbina) es nie gesagt hat, glaubt [sie](balbina), es wisse keiner. [Friedel](friedel), neun inzwischen, weiß es. [Er](friedel) fragt den einarmigen [Onkel](ludwig) bei der Heuernte, ob man zwei Väter haben dürfe. [Ludwig](ludwig) rechnet nach, zum ersten Mal, in Monaten statt in Jahren, und blickt dem [Jungen](friedel) auf das Muttermal hinter dem Ohr, das [sein](ludwig) eigenes ist. Im Sommer 1916 war [er](ludwig) auf Urlaub gewesen. Am Abend stellt [er](ludwig) [Balbina](balbina) eine Frage ohne Worte, und [sie](balbina) nickt. [Xaver](xaver), im Lehnstuhl, zählt laut die Kuckucksrufe mit.
- help balbina xaver "pflegt"
+ love balbina ludwig "liebt"
- reveal! balbina "nie gesagt"
- discover friedel balbina "weiß es"
- kin friedel ludwig "Onkel"
- discover ludwig friedel "rechnet nach"
+ parent balbina+ludwig friedel "Muttermal"
- reveal balbina ludwig "nickt"

== 9
Bei der Hochzeit von [Nathan](nathan) und [Amalie](amalie), die der [Pfarrer](pfarrer) zu segnen sich weigerte und der [Rabbiner](rabbiner) ebenso, spielt der [Hausierer](hausierer) auf einer Ziehharmonika, und erstmals nennt [er](hausierer) einen Namen: [Jegor](hausierer). Bis zur Revolution sei [er](hausierer) der [Hofuhrmacher](hausierer) eines Großfürsten gewesen. [Josefa](josefa), sechsundsechzig, tanzt dreimal mit [ihm](hausierer), dreimal öfter als in [ihrer](josefa) ganzen Ehe. Um Mitternacht taucht ungeladen [Hermine](hermine) auf, betrunken und mit blauem Auge; der [Gemahl](assessor) hat zugeschlagen. Die [Braut](amalie), [die](amalie) allen Grund hätte, der [Feindin](hermine) die Tür zu zeigen, führt [sie](hermine) stattdessen ins eigene Bett.
+ wedding amalie nathan "Hochzeit"
- reject pfarrer amalie+nathan "weigerte"
- reject rabbiner amalie+nathan "weigerte"
- create hausierer "Ziehharmonika"
- reveal hausierer "nennt"
- flirt hausierer josefa "tanzt"
- married assessor hermine "Gemahl"
- return hermine "taucht"
- attack assessor hermine "zugeschlagen"
- injure hermine assessor "blauem Auge"
- enemy amalie hermine "Feindin"
+ help amalie hermine "führt"

== 10
1929 steht das Jahreswerk in Schaufenstern von [London](@london) bis [Buenos Aires](@ba), und auf jedem Zifferblatt liest man den Namen [Dold](#dold), ohne Vornamen, darauf hat [Ludwig](ludwig) bestanden. Dann bricht die Börse ein. [Faller](faller), [dessen](faller) Sanatorium leer steht, gehört auch die Bank, bei der die Werkstatt verschuldet ist, und [er](faller) stellt die Kredite fällig. Wer rettet das Uhrmacherhaus? Keiner von denen, die man gefragt hat. [Hermine](hermine), seit Kurzem geschieden und von [ihrem](hermine) [Vater](faller) enterbt, legt [ihre](hermine) Abfindung auf [Josefas](josefa) Küchentisch. Es sei, sagt [sie](hermine), die Pacht für acht Jahre, mit Zinsen, und schiebt die Hälfte zu [Nathan](nathan) hinüber.
- create ludwig "Jahreswerk"
- threaten faller _ "stellt die Kredite"
- divorce.past assessor hermine "geschieden"
- parent faller hermine "Vater"
- reject faller hermine "enterbt"
+ gift hermine josefa "legt"
- rescue hermine _ "Abfindung"
+ reconcile hermine nathan "schiebt"

== 11
An einem Märzmorgen wird [Xaver](xaver) klar. [Er](xaver) steht auf, kennt das Datum, kennt [seine](xaver) Schuld. [Er](xaver) bittet den [Notar](notar) ins Haus, überschreibt das Patent dem wahren [Erfinder](ludwig) und gibt, da [er](xaver) schon dabei ist, auch die [Frau](balbina) frei. [Balbina](balbina) weint, der [Notar](notar) weint, nur [Ludwig](ludwig) nimmt den [Bruder](xaver) an den Ohren wie früher und lehnt die Stirn an [seine](xaver). Drei Wochen später hält das Herz des [Genesenen](xaver) an, mitten im Aufziehen einer Uhr. Am Grab sagt der [Sohn](friedel), [der](friedel) keiner war und immer einer gewesen ist: „Sie geht noch, [Papa](xaver).“
- recover xaver "klar"
- invite xaver notar "bittet"
+ gift xaver ludwig "überschreibt"
- breakup xaver balbina "frei"
- married balbina xaver "Frau"
- sad balbina+notar "weint"
- reconcile ludwig xaver "Stirn"
- sibling ludwig xaver "Bruder"
+ die xaver "hält"
- parent! xaver friedel "keiner war"

== 12
Noch ein Trauerjahr, dann heiraten [Balbina](balbina) und der [Mann](ludwig), mit [dem](ludwig) [sie](balbina) seit vierzehn Jahren verheiratet ist, zum zweiten Mal; [Kreuz](pfarrer), alt geworden, fragt nicht nach dem Kirchenrecht. [Josefa](josefa) zieht zu [Jegor](hausierer) in die Mühle und lässt ausrichten, man möge anklopfen. [Amalie](amalie) und [Nathan](nathan) packen Kisten: [Seine](nathan) [Schwester](kaethe) [Käthe](kaethe) hat aus [Haifa](@haifa) geschrieben, und auf der Hauptstraße singen neuerdings junge Leute Lieder, bei denen [er](nathan) die Fensterläden schließt. [Friedel](friedel) schenkt [den beiden](amalie+nathan) den Vogel mit dem einen Flügel. Damit [ihr](amalie+nathan) wisst, sagt [er](friedel), wo der andere ist.
+ wedding balbina ludwig "heiraten"
- married balbina ludwig "verheiratet"
- move josefa hausierer "zieht"
- sibling kaethe nathan "Schwester"
- move? amalie+nathan "packen" @haifa
- sad nathan "Fensterläden"
+ gift friedel amalie+nathan "schenkt"
