%series Mahlzeit, Annenhof!
%lang de
%genre Austrian serial about the kitchen of a retirement home in Graz, wry listings
%cast hedwig | Hedwig Pichler; Hedwig; Frau Pichler | f
%cast leopold | Leopold Zach; Leopold; Zach | m
%cast dragica | Dragica Kovač; Dragica | f
%cast milo | Milo | m
%cast ferdl | Ferdl Moser; Ferdl | m
%cast direktor | Direktor Haberl; Haberl | m
%cast roswitha | Roswitha | f
%cast samira | Samira | f
%cast greti | Greti Lackner; Greti | f
%cast sohn | Magister Clemens Pichler; Clemens | m
%cast enkelin | Valerie; Vali | f
%cast arzt | Doktor Unger; Unger | m
%cast oberst | Oberst Kern; Kern | m
%cast waescherin | Johanna | f
%cast inspektorin | - | f

== 1
[Dragica Kovač](dragica), [die](dragica) seit neunzehn Jahren den Kochlöffel im Seniorenheim schwingt, soll gehen. [Direktor Haberl](direktor) hat nämlich das Wort Tiefkühlkost entdeckt. [Ihr](dragica) [Lehrbub](milo) [Milo](milo), zugleich [ihr](dragica) [Neffe](milo), verschüttet vor Wut die Frittatensuppe über die Schuhe des [Direktors](direktor). Neu im Haus ist [Hedwig Pichler](hedwig), vom eigenen [Sohn](sohn) hier abgegeben, [der](sohn) schon am Parkplatz wieder auf die Uhr schaute. Am Mittagstisch setzt [sie](hedwig) sich ahnungslos auf den Platz von [Leopold Zach](leopold) und bekommt zu hören, was [er](leopold) von Frauen mit Hut hält. [Sie](hedwig) behält den Hut auf.
- boss direktor dragica "soll gehen"
+ quit? dragica direktor "soll gehen"
- advisor dragica milo "Lehrbub"
- kin dragica milo "Neffe"
- attack milo direktor "verschüttet"
- sad milo direktor "Wut"
- move hedwig "Neu im Haus"
- parent hedwig sohn "Sohn"
- meet hedwig leopold "setzt"
+ quarrel hedwig leopold "zu hören"

== 2
Die Bewohner treten in den Hungerstreik, angeführt von [Oberst Kern](oberst), [der](oberst) davor heimlich drei Semmeln gegessen hat. [Haberl](direktor) gibt nach drei Tagen klein bei: Die [Köchin](dragica) darf auf Probe bleiben. [Hedwig](hedwig), [die](hedwig) aus Trotz mitgehungert hat, kippt um, und ausgerechnet der [Grantler](leopold) vom Nebentisch fängt [sie](hedwig) auf. [Leopold](leopold) bringt [ihr](hedwig) tags darauf ein Kipferl, das [er](leopold) jedoch, wie [er](leopold) betont, selbst nicht mag. [Samira](samira), die [Pflegerin](samira), fragt [Milo](milo), ob [er](milo) mit [ihr](samira) auf die Murinsel gehe. [Er](milo) lässt den Topf anbrennen.
- betray oberst _ "heimlich"
- quarrel _ direktor "Hungerstreik"
+ hire dragica direktor "bleiben"
- ill hedwig "kippt"
+ rescue leopold hedwig "fängt"
- gift leopold hedwig "Kipferl"
- invite samira milo "fragt"
- date? milo samira "Murinsel"

== 3
Ein Tortenwettbewerb bringt ans Licht, was seit fünfzig Jahren schwelt. [Greti Lackner](greti) und [Roswitha](roswitha), [ihre](greti) um ein Jahr ältere [Schwester](roswitha), wohnen zwar auf demselben Gang, grüßen einander aber nicht, seit die [eine](roswitha) der [anderen](greti) den [Ferdl](ferdl) weggeschnappt hat. [Der](ferdl) lebt auch da, auf Zimmer 12, und isst von beiden Torten. [Milo](milo) kommt mit Blumen zur Murinsel; leider hat sich [Samira](samira) verspätet, weil [Doktor Unger](arzt), der [Hausarzt](arzt), [sie](samira) zu einem Notfall geholt hat. Das weiß der [Wartende](milo) nicht und schenkt den Strauß einer Ente.
- sibling greti roswitha "Schwester"
- enemy greti roswitha "grüßen"
- neighbour greti roswitha "Gang"
+ betray.past roswitha greti "weggeschnappt"
- discover! milo samira "weiß"
- sad milo "Ente"

== 4
[Hedwig](hedwig) schreibt Briefe. Keinen beantwortet [Clemens](sohn). [Leopold](leopold) ärgert das mehr als [Hedwig](hedwig). Also ruft [Leopold](leopold) [Clemens](sohn) an. [Er](leopold) brüllt. [Clemens](sohn) legt auf. Am Sonntag kommt aber [Valerie](enkelin). Die [Enkelin](enkelin) studiert in [Wien](@wien). [Hedwig](hedwig) strahlt. [Vali](enkelin) mag [Leopold](leopold) sofort. Dem [Oberst](oberst) hilft [Vali](enkelin) aus dem Mantel. Da wird [Kern](oberst) bleich. An [Valis](enkelin) Hals hängt eine Münze. So eine hat auch [Kern](oberst).
- create hedwig sohn "schreibt"
- reject sohn hedwig "Keinen"
- sad leopold sohn "ärgert"
- quarrel leopold sohn "brüllt"
+ return enkelin "kommt"
- kin enkelin hedwig "Enkelin"
- happy hedwig "strahlt"
- help enkelin oberst "hilft"
+ sad oberst "bleich"

== 5
Der Schwindel mit den Dosen fliegt auf. [Dragica](dragica), [die](dragica) Bio versprochen hat und kein Geld dafür bekommt, füllt nachts Billigware um; [Samira](samira) ertappt [sie](dragica), verpetzt [sie](dragica) aber nicht, sondern kratzt die Etiketten ab. Leider naht eine [Inspektorin](inspektorin) vom Marktamt. [Milo](milo) versteckt sich mit dreißig Dosen im Lastenaufzug, der stecken bleibt, und weil [Samira](samira) mit drin ist, haben [die beiden](milo+samira) endlich vier Stunden Zeit, das mit der Ente zu klären. Als die Feuerwehr öffnet, halten [sie](milo+samira) sich an den Händen, und die [Kontrolleurin](inspektorin) zählt laut bis dreißig.
- betray dragica _ "füllt"
+ discover samira dragica "ertappt"
- reveal! samira dragica "verpetzt"
- help samira dragica "kratzt"
- investigate inspektorin dragica "naht"
- betray milo inspektorin "versteckt"
+ couple.start milo samira "Händen"
- discover inspektorin milo+samira "zählt"

== 6
[Haberl](direktor) hat, worauf [er](direktor) gewartet hat, und setzt [Dragica](dragica) fristlos an die Luft. Das Essen kommt fortan aus [Kapfenberg](@kapfenberg), und zwar kalt. [Leopold](leopold) schiebt den Teller weg und macht [Hedwig](hedwig) ein Geständnis: [Er](leopold) habe einmal ein Gasthaus besessen, das [er](leopold) verspielt hat, und mit ihm die Achtung [seiner](leopold) Frau, Gott hab sie selig. [Frau Pichler](hedwig) nimmt zum ersten Mal den Hut ab. Im Garten zeigt [Kern](oberst) dem [Ferdl](ferdl) [seine](oberst) Münze. Es gab nur zwei davon, und die andere trug eine [Frau](waescherin), [die](waescherin) in [seiner](oberst) Kaserne die Wäsche machte.
+ quit dragica direktor "an die Luft"
- reveal leopold hedwig "Geständnis"
- lose.past leopold "verspielt"
- married.past _ leopold "Frau"
- die.past _ "selig"
- reveal oberst ferdl "zeigt"

== 7
[Clemens Pichler](sohn) braucht Geld und die Unterschrift [seiner](sohn) [Mutter](hedwig): Das Haus in [Leibnitz](@leibnitz) soll verkauft werden, bevor es jemandem auffällt, dass es noch [ihr](hedwig) gehört. [Er](sohn) bringt Pralinen mit. [Hedwig](hedwig) ist so gerührt, dass [sie](hedwig) beinahe unterschreibt; [Leopold](leopold) reißt [ihr](hedwig) die Feder aus der Hand. Darauf wirft [sie](hedwig) [ihm](leopold) vor, [er](leopold) gönne [ihr](hedwig) das [Kind](sohn) nicht, und setzt sich an einen anderen Tisch. [Valerie](enkelin) erreicht eine Mail, in der [ihr](enkelin) [Vater](sohn) die Maklerin bereits „Liebling“ nennt.
- parent hedwig sohn "Mutter"
- gift sohn hedwig "Pralinen"
- betray sohn hedwig "bevor"
- happy hedwig "gerührt"
- help leopold hedwig "reißt"
+ quarrel hedwig leopold "wirft"
- discover enkelin sohn "Mail"
- parent sohn enkelin "Vater"
- affair _ sohn "Liebling"

== 8
Nebel, Kaffee, Patiencen. [Greti](greti) hat Fieber, und als [Doktor Unger](arzt) eine Lungenentzündung feststellt, sitzt des Nachts [jemand](roswitha) neben dem Bett, [der](roswitha) sich auskennt mit Essigpatscherln: die ältere [Lackner](roswitha). [Roswitha](roswitha) erzählt der [Kranken](greti), dass [sie](roswitha) den [Ferdl](ferdl) damals schon nach drei Wochen wieder hergegeben hätte, wäre [sie](roswitha) nicht zu stolz gewesen. „[Er](ferdl) schnarcht“, sagt [sie](roswitha). [Greti](greti) muss lachen, dann husten, dann weinen. In der Früh ist das Fieber herunten. [Ferdl](ferdl), [der](ferdl) sich mit einer Torte anschleicht, wird von [beiden](greti+roswitha) hinausgejagt.
- ill greti "Fieber"
- treat greti arzt "feststellt"
- help roswitha greti "sitzt"
- sibling greti roswitha "ältere Lackner"
- couple.past ferdl roswitha "drei Wochen"
+ reconcile greti roswitha "lachen"
- recover greti "herunten"
- reject greti+roswitha ferdl "hinausgejagt"

== 9
[Valerie](enkelin) fährt die Nacht durch und legt der [Großmutter](hedwig) die Mail vor. [Hedwig](hedwig) liest sie dreimal. Sodann bestellt [sie](hedwig) den [Sohn](sohn) zum Kaffee, schiebt [ihm](sohn) die Papiere hin und zeigt auf die Stelle, wo [sie](hedwig) unterschrieben hat: Das Haus gehört ab sofort [Vali](enkelin). [Clemens](sohn) wird laut, [Kern](oberst) wird lauter und geleitet [ihn](sohn) am Ärmel vor die Tür. Danach fasst sich der [Oberst](oberst) ein Herz und fragt das [Mädchen](enkelin) nach der Münze. [Sie](enkelin) hat sie von der anderen [Oma](waescherin), mütterlicherseits. [Johanna](waescherin) hieß [die](waescherin), und Wäscherin war [sie](waescherin).
- travel enkelin "fährt"
- reveal enkelin hedwig "legt"
- kin enkelin hedwig "Großmutter"
- parent hedwig sohn "Sohn"
+ gift hedwig enkelin "gehört"
- quarrel oberst sohn "lauter"
- help oberst hedwig "geleitet"
- kin enkelin waescherin "Oma"
+ discover oberst enkelin "fragt"

== 10
So bekommt [Valerie](enkelin) mit zweiundzwanzig einen [Großvater](oberst), und [Oberst Kern](oberst) mit achtundachtzig eine Familie. [Er](oberst) salutiert und schluchzt. [Leopold](leopold) hat indes anderes vor. [Er](leopold) spürt [Dragica](dragica) in einer Autobahnraststätte auf, wo [sie](dragica) Würstel wärmt, und trägt [ihr](dragica) einen Pakt an: [Er](leopold) steuert das Wissen bei, [sie](dragica) die Hände. [Milo](milo) kündigt in [Kapfenberg](@kapfenberg), ehe [er](milo) dort richtig angefangen hat. Nur [Hedwig](hedwig) würdigt den [Mitverschwörer](leopold) keines Blickes. [Sie](hedwig) wartet, dass [er](leopold) sich entschuldigt; [er](leopold) wartet, dass [sie](hedwig) es tut.
- kin enkelin oberst "Großvater"
- sad oberst "schluchzt"
+ find leopold dragica "spürt"
- colleague? dragica leopold "Pakt"
- quit milo "kündigt" @kapfenberg
- sad hedwig leopold "keines Blickes"
- reconcile? hedwig leopold "entschuldigt"

== 11
[Haberl](direktor) wird auf [seinem](direktor) eigenen Sommerfest entlarvt. [Samira](samira) hat im Büro die Rechnungen kopiert: Ein Drittel des Essensgelds floss in ein Motorboot am [Wörthersee](@woerthersee). Die [Inspektorin](inspektorin), in Zivil und mit Grillteller, hört sich das interessiert an und bittet den [Direktor](direktor) zur Seite. Zwei Uniformierte nehmen [ihn](direktor) mit. Während alle klatschen, rutscht [Leopold](leopold) auf einem Erdapfel aus und bricht sich die Hüfte. Die [Erste](hedwig), [die](hedwig) bei [ihm](leopold) kniet, trägt einen Hut. „Jetzt sagen [Sie](leopold) es schon“, sagt [Hedwig](hedwig). „Entschuldigung“, sagt [er](leopold).
- celebrate direktor "Sommerfest"
- steal.past direktor _ "floss"
- discover samira direktor "kopiert"
- reveal samira _ "entlarvt"
+ arrest _ direktor "nehmen"
- injure leopold "Hüfte"
- help hedwig leopold "kniet"
+ reconcile hedwig leopold "Entschuldigung"

== 12
Das Gasthaus heißt [Zum Hut](*hut). Es steht neben dem Heim. [Dragica](dragica) kocht, [Milo](milo) serviert. Die Miete zahlt [Kern](oberst). [Samira](samira) ist schwanger. [Milo](milo) weiß es seit heute. [Er](milo) wirft [Dragica](dragica) um vor Freude. [Greti](greti) und [Roswitha](roswitha) teilen sich ein Zimmer. [Ferdl](ferdl) isst allein. [Leopold](leopold) geht am Stock. [Doktor Unger](arzt) verbietet [Leopold](leopold) den Wein. [Hedwig](hedwig) trinkt ihn. Einen Antrag macht [Leopold](leopold) [Hedwig](hedwig) auch. „Wozu?“, sagt [Hedwig](hedwig). Zusammen sind [sie](hedwig+leopold) ja schon.
- hire milo "serviert"
- pregnant samira "schwanger"
- discover milo samira "weiß"
- happy milo "Freude"
- housemate greti roswitha "teilen"
- help oberst dragica "zahlt"
+ propose leopold hedwig "Antrag"
- reject hedwig leopold "Wozu"
+ couple hedwig leopold "Zusammen"
