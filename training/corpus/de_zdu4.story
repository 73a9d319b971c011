%series Das Haus am Alzettebogen
%lang de
%genre translated Luxembourg family serial about a Portuguese building firm, broadcaster's press texts
%cast amadeu | Amadeu Lourenço; Amadeu | m
%cast graca | Graça Lourenço; Graça | f
%cast nelson | Nelson Lourenço; Nelson | m
%cast ivone | Ivone Lourenço; Ivone | f
%cast tiago | Tiago | m
%cast claudine | Claudine Wagener; Claudine | f
%cast wagener | Notar Wagener; Wagener | m
%cast josy | Josy Kieffer; Josy | n
%cast schmit | Polier Schmit; Schmit | m
%cast bento | Bento | m
%cast ludmila | Ludmila | f
%cast aerztin | Dr. Thill; Thill | f
%cast bankier | - | m
%cast rosa | Rosa | f
%cast vermieterin | - | f

== 1
Zum sechzigsten Geburtstag schenkt sich der [Bauunternehmer](amadeu) [Amadeu Lourenço](amadeu), [der](amadeu) einst mit einem Pappkoffer nach [Esch](@esch) gekommen ist, ein Grundstück am Fluss. [Seine](amadeu) [Frau](graca) [Graça](graca), [die](graca) lieber heim nach [Braga](@braga) möchte, erfährt davon erst beim Anschneiden der Torte und verlässt wortlos das eigene Fest. Auch die [Zwillinge](ivone+nelson) sind uneins: [Nelson](nelson), [Vorarbeiter](nelson) im väterlichen Betrieb, wittert ein Geschäft, [Ivone](ivone), [die](ivone) die Bücher führt, weiß, dass die Kasse leer ist. Am Tor wartet unterdessen ein junger [Mann](tiago) mit einem Brief [seiner](tiago) verstorbenen [Mutter](rosa), den [er](tiago) im letzten Augenblick wieder einsteckt.
- celebrate amadeu "Geburtstag"
- married amadeu graca "Frau"
- travel.past amadeu "gekommen" @esch
- travel? graca "möchte" @braga
- discover graca amadeu "erfährt"
+ sad graca amadeu "wortlos"
- sibling ivone nelson "Zwillinge"
- parent amadeu ivone+nelson "väterlichen"
- boss amadeu nelson "Vorarbeiter"
- die.past rosa "verstorbenen"
- parent rosa tiago "Mutter"
- reveal! tiago "einsteckt"

== 2
[Notar Wagener](wagener) macht den [Käufer](amadeu) auf eine Klausel aufmerksam, nach der binnen eines Jahres gebaut werden muss, andernfalls fällt das Land an die [Verkäuferin](claudine) zurück, und [die](claudine) ist keine andere als [Claudine](claudine), des [Notars](wagener) geschiedene [Frau](claudine). [Nelson](nelson), von [ihr](claudine) zur Besichtigung gebeten, erliegt noch zwischen den Brennnesseln [ihrem](claudine) Charme, obwohl [er](nelson) seit Ostern der [Floristin](ludmila) [Ludmila](ludmila) versprochen ist. [Ivone](ivone) stellt den jungen [Unbekannten](tiago), [der](tiago) sich [Tiago](tiago) nennt, als Hilfsarbeiter ein, da [Schmit](schmit), der [Polier](schmit), mit einem Bandscheibenvorfall ausfällt.
- reveal wagener amadeu "aufmerksam"
- divorce.past claudine wagener "geschiedene"
- ex claudine wagener "geschiedene"
- invite claudine nelson "gebeten"
+ love nelson claudine "erliegt"
- engaged ludmila nelson "versprochen"
+ hire tiago ivone "stellt"
- ill schmit "Bandscheibenvorfall"

== 3
Obwohl [Tiago](tiago) noch nie eine Kelle gehalten hat, nimmt [ihn](tiago) [Bento](bento), der dienstälteste [Maurer](bento), unter [seine](bento) Fittiche, und binnen einer Woche steht die erste gerade Wand. [Amadeu](amadeu) lobt den [Neuling](tiago) vor allen, was [Nelson](nelson), [der](nelson) solche Worte nie zu hören bekam, einen Stich versetzt. [Graça](graca) ist für ein paar Tage bei [Josy Kieffer](josy) untergeschlüpft, [ihrem](graca) besten [Freund](josy) seit der Zeit am Fließband, und nimmt dort, ohne es irgendwem zu verraten, Französischstunden. Beim Wäschewaschen entdeckt [sie](graca) in der Jacke, die [ihr](graca) [Sohn](nelson) verliehen hat, ein Foto: eine [Frau](rosa) am Strand von [Nazaré](@nazare), im Arm von [Amadeu](amadeu).
- advisor.start bento tiago "Fittiche"
- jealous nelson tiago "Stich"
- housemate graca josy "untergeschlüpft"
- friend graca josy "besten Freund"
- parent graca nelson "Sohn"
+ discover graca amadeu "entdeckt"
- affair? amadeu rosa "im Arm"

== 4
[Graça](graca) legt das Foto auf den Tisch. [Amadeu](amadeu) sagt nichts. Dann sagt [Amadeu](amadeu) alles. Die [Frau](rosa) hieß [Rosa](rosa). Es war ein Sommer vor [Graça](graca). Betrogen hat [er](amadeu) [Graça](graca) nie. Das glaubt [ihm](amadeu) [Graça](graca). Wem gehört die Jacke? [Nelson](nelson) hatte sie [Tiago](tiago) geliehen. [Graça](graca) besucht [Tiago](tiago) auf dem Gerüst. [Seine](tiago) Ohren kennt [sie](graca). Es sind die Ohren von [Amadeu](amadeu). [Tiago](tiago) gibt [Graça](graca) den Brief.
+ reveal amadeu graca "alles"
- affair.past amadeu rosa "Sommer"
- cheat! amadeu graca "nie"
- reconcile amadeu graca "glaubt"
- help.past nelson tiago "geliehen"
+ discover graca tiago "Ohren"
- parent? amadeu tiago "Ohren von"
- reveal tiago graca "gibt"

== 5
Während [Graça](graca) mit sich ringt, ob [sie](graca) [ihrem](graca) [Mann](amadeu) sagen soll, wer da jeden Morgen für [ihn](amadeu) Mörtel mischt, bittet [Tiago](tiago) [sie](graca), damit bis zum Richtfest zu warten, denn [er](tiago) möchte wissen, ob [er](tiago) auch ohne Blutsbande gemocht wird. [Sie](graca) willigt ein. [Nelson](nelson) verbringt unter einem Vorwand die Nacht in [Claudines](claudine) Penthouse. Am Morgen steht dort mit einem Strauß für die [Hausherrin](claudine) [Ludmila](ludmila), [die](ludmila) Blumen ausliefert und [ihren](ludmila) [Verlobten](nelson) in fremden Hausschuhen vorfindet. [Sie](ludmila) lässt den Strauß auf die Fliesen fallen, den Ring gleich dazu.
- reveal? graca amadeu "sagen soll"
- married amadeu graca "Mann"
- betray nelson ludmila "Vorwand"
+ sex claudine nelson "Nacht"
- cheat nelson ludmila "Nacht"
- engaged ludmila nelson "Verlobten"
- discover ludmila nelson "vorfindet"
+ breakup ludmila nelson "Ring"

== 6
Die Bank dreht den Hahn zu. Ein [Filialleiter](bankier), [der](bankier) [Amadeu](amadeu) noch im Januar geduzt hat, verlangt Sicherheiten, die es nicht gibt, und [Ivone](ivone) muss gestehen, dass [sie](ivone) seit Monaten die Löhne aus [ihren](ivone) Ersparnissen bestreitet. [Ihr](ivone) [Vater](amadeu) ist zutiefst beschämt. [Josy](josy) hat eine Idee und spricht bei [Wagener](wagener) vor, [der](wagener) [Josy](josy) aus alten Gewerkschaftstagen einen Gefallen schuldet. Der [Notar](wagener) öffnet die Akten und stößt darauf, dass [seine](wagener) [Ex](claudine) das Grundstück schon dreimal mit derselben Klausel veräußert hat, jedes Mal an einen, der dann pleiteging.
- reject bankier amadeu "dreht"
- reveal ivone amadeu "gestehen"
- help.past ivone amadeu "Ersparnissen"
- parent amadeu ivone "Vater"
- sad amadeu "beschämt"
- help? josy amadeu "Idee"
- ex claudine wagener "Ex"
+ discover wagener claudine "stößt"
- betray.past claudine _ "veräußert"

== 7
[Claudine](claudine) will Verzug, [Nelson](nelson) soll ihn besorgen. [Sie](claudine) stellt [ihm](nelson) die Hälfte des Gewinns in Aussicht, und [er](nelson), verlassen, verletzt und seit jeher der [Zweite](nelson), bestellt den falschen Zement. Die Decke des Rohbaus bekommt Risse. [Bento](bento) warnt, doch ehe die Männer draußen sind, gibt eine Stütze nach: [Tiago](tiago) stößt [Amadeu](amadeu) beiseite und wird selbst unter den Balken begraben. Sieben Stunden dauert die Bergung. Als die [Ärztin](aerztin), [Dr. Thill](aerztin), nach Angehörigen des [Verschütteten](tiago) fragt, tritt [Graça](graca) vor und sagt in tadellosem Französisch: [sein](tiago) [Vater](amadeu) stehe hier.
- betray claudine amadeu "Aussicht"
- sad nelson "verlassen"
+ betray nelson amadeu "falschen Zement"
+ rescue tiago amadeu "beiseite"
- injure tiago "begraben"
- rescue _ tiago "Bergung"
- advisor aerztin tiago "Ärztin"
+ reveal graca amadeu "sagt"
- parent amadeu tiago "Vater"

== 8
[Amadeu](amadeu) weicht nicht vom Krankenbett des [Sohnes](tiago), von [dem](tiago) [er](amadeu) nichts wusste. [Er](amadeu) hat [Rosas](rosa) Brief so oft gelesen, dass das Papier bricht. Die [Zwillinge](ivone+nelson) reagieren verschieden: [Ivone](ivone) bringt dem [Bruder](tiago) Suppe, der [andere](nelson) betrinkt sich. Von Schuld gepeinigt, bekennt [Nelson](nelson) schließlich [seiner](nelson) [Schwester](ivone), wer den Zement bestellt hat. [Sie](ivone) schlägt [ihm](nelson) ins Gesicht, dann hält [sie](ivone) [ihn](nelson) fest. [Josy](josy) wiederum überredet [Ludmila](ludmila), [die](ludmila) alles hinter sich lassen wollte, die Blumen für das Spital vorerst weiter zu liefern.
- help amadeu tiago "weicht"
- parent amadeu tiago "Sohnes"
- discover! amadeu tiago "nichts wusste"
- sibling ivone nelson "Zwillinge"
- sibling ivone tiago "Bruder"
- gift ivone tiago "Suppe"
- sad nelson "Schuld"
+ reveal nelson ivone "bekennt"
- attack ivone nelson "schlägt"
- help ivone nelson "hält"
- flee? ludmila "hinter sich"

== 9
[Tiago](tiago) ist außer Lebensgefahr, wird aber auf Monate nicht laufen. In der Kantine des Spitals vergisst die [Floristin](ludmila) eine Vase, [Tiago](tiago) rollt sie [ihr](ludmila) nach, und aus dem Dank wird ein Gespräch, aus dem Gespräch ein zweites. Dass der [Patient](tiago) [Nelsons](nelson) [Halbbruder](tiago) ist, ahnt [sie](ludmila) nicht. [Amadeu](amadeu) kündigt an, die Firma aufzulösen, um die Verletzten zu entschädigen. [Polier Schmit](schmit), vom Rückenleiden genesen, trommelt daraufhin die Belegschaft zusammen: Man wird ohne Lohn zu Ende bauen. Die [Vermieterin](vermieterin) der Arbeiterwohnungen, als Geizkragen verschrien, stundet allen die Miete.
- recover tiago "außer Lebensgefahr"
+ meet ludmila tiago "Gespräch"
- sibling nelson tiago "Halbbruder"
- discover! ludmila tiago "ahnt"
- quit? amadeu "aufzulösen"
- recover schmit "genesen"
+ help schmit amadeu "trommelt"
- help vermieterin _ "stundet"

== 10
[Nelson](nelson) stellt sich. Vor der Polizei belastet [er](nelson) nicht nur sich, sondern auch [Claudine](claudine), [die](claudine) jede Bekanntschaft mit [ihm](nelson) leugnet, bis [Wagener](wagener) die drei alten Kaufverträge auf den Tisch blättert. Handschellen klicken im Penthouse. [Amadeu](amadeu) bringt es nicht über sich, [seinen](amadeu) [Ältesten](nelson) in der Haft zu besuchen; [Graça](graca) geht allein und findet einen gebrochenen [Mann](nelson). Auf der Treppe des Spitals begegnet [Ludmila](ludmila) der ganzen Familie, begreift, in wen [sie](ludmila) sich da verguckt hat, und läuft davon. [Tiago](tiago), im Rollstuhl, kann [ihr](ludmila) nicht folgen.
+ reveal nelson _ "stellt"
- accuse nelson claudine "belastet"
- betray claudine _ "leugnet"
- accuse wagener claudine "blättert"
+ arrest _ claudine "Handschellen"
- arrest _ nelson "Haft"
- reject amadeu nelson "nicht über sich"
- parent amadeu nelson "Ältesten"
- help graca nelson "geht"
- sad nelson "gebrochenen"
- discover ludmila tiago "begreift"
- love ludmila tiago "verguckt"
- flee ludmila tiago "läuft"

== 11
Richtfest. Der Kranz hängt, die Frist ist um einen Tag gewahrt. [Bento](bento) hält die Rede. [Graça](graca) tanzt mit [Schmit](schmit). [Josy](josy) tanzt mit [Ivone](ivone). [Ivone](ivone) küsst [Josy](josy) auf den Mund. [Josy](josy) ist nicht überrascht. [Tiago](tiago) steht zum ersten Mal auf. [Er](tiago) steht für [Ludmila](ludmila). [Ludmila](ludmila) ist nämlich doch gekommen. Im Gefängnis klingelt das Telefon. Am Apparat ist [Amadeu](amadeu). [Nelson](nelson) weint. [Amadeu](amadeu) weint auch.
- celebrate _ "Richtfest"
+ kiss ivone josy "küsst"
- recover tiago "steht"
- return ludmila "gekommen"
+ reconcile amadeu nelson "klingelt"
- sad nelson "weint"
- sad amadeu "weint"#2

== 12
Ein halbes Jahr später bezieht die Familie das Haus, doch [Amadeu](amadeu) übergibt den Schlüssel an der Schwelle [Ivone](ivone), [die](ivone) von nun an auch die Firma leitet, und hebt zwei Zugfahrkarten hoch. [Graça](graca), [die](graca) endlich nach [Braga](@braga) dürfte, erklärt lachend, [sie](graca) habe gerade [ihr](graca) Diplom bestanden und eine Stelle an der Abendschule angetreten; [er](amadeu) könne ja Ansichtskarten schicken. [Nelson](nelson), auf Bewährung entlassen, bittet [Ludmila](ludmila) um Verzeihung und [Tiago](tiago) um Arbeit. [Sie](ludmila) gewährt die eine, [sein](nelson) [Bruder](tiago) die andere. Am Fluss stellt der [Jüngste](tiago) der [Floristin](ludmila) eine Frage, die das Rauschen der [Alzette](@alzette) verschluckt.
- move _ "bezieht"
- gift amadeu ivone "übergibt"
+ boss.start ivone _ "leitet"
- travel? amadeu+graca "Zugfahrkarten" @braga
- find graca "bestanden"
- hire graca "angetreten"
+ reconcile ludmila nelson "gewährt"
- hire nelson tiago "die andere"
- sibling nelson tiago "Bruder"
- propose? tiago ludmila "Frage"
