%series Nachtschicht am Gericht
%lang de
%genre Justizkrimi, Hannover, Zeitungskritik im Vorschauton
%cast viola | Viola Tschentscher; Oberstaatsanwältin Tschentscher; Tschentscher; Viola | f
%cast arne | Arne Glinka; Glinka; Arne | m
%cast lore | Lore Tschentscher; Lore | f
%cast makis | Makis Dimou; Dimou; Makis | m
%cast ruth | Rut Ebeling; Ebeling; Rut | f
%cast kron | Siegmar Kron; Kron | m
%cast kronfrau | Blanka Kron; Blanka | f
%cast junge | Noel | m
%cast zeuge | Schlappke | m
%cast richter | Richter Wohlgemuth; Wohlgemuth | m
%cast chauffeur | - | m
%cast enkelin | Ronja Ebeling; Ronja | f

== 1
Ein [Bauunternehmer](kron), eine tote [Gewerkschafterin](ruth), ein Sommer ohne Regen. [Viola Tschentscher](viola) hat den Mächtigen von [Hannover](@hannover) schon manche Party verdorben, nun legt [sie](viola) sich mit [Siegmar Kron](kron) an, [den](kron) [sie](viola) für den Mörder von [Rut Ebeling](ruth) hält. Dumm nur, dass [dessen](kron) [Anwalt](makis) [Makis Dimou](makis) mit [ihr](viola) nicht bloß das Repetitorium, sondern drei Jahre lang auch das Bett geteilt hat. [Mutter](lore) [Lore](lore), frisch verwitwet, zieht derweil mit sieben Umzugskartons und einem Papagei bei der [Tochter](viola) ein.
- die ruth "tote"
- enemy kron viola "legt"
+ accuse viola kron "Mörder"
- kill? kron ruth "Mörder"
- advisor makis kron "Anwalt"
- couple.past makis viola "Bett geteilt"
- parent lore viola "Mutter"
- married.past _ lore "verwitwet"
- die.past _ "verwitwet"
- housemate.start lore viola "zieht"
- move lore viola "zieht"

== 2
Der [Belastungszeuge](zeuge) heißt [Schlappke](zeuge), riecht nach Korn und sagt die Wahrheit. [Kommissar Arne Glinka](arne), [dessen](arne) Schwäche für die [Anklägerin](viola) das halbe Präsidium belächelt, versteckt [ihn](zeuge) in der Laube [seiner](arne) Eltern. Am Morgen ist die Laube verkohlt und [Schlappke](zeuge) über alle Berge. [Blanka Kron](kronfrau) erscheint mit Sonnenbrille im Justizpalast; ob [sie](kronfrau) gestürzt sei, will [Viola](viola) wissen. Treppe, sagt [die](kronfrau). Sonderbar, dass das Haus der [Krons](kron+kronfrau) ein Bungalow ist.
- love arne viola "Schwäche"
+ help arne zeuge "versteckt"
- flee zeuge "über alle Berge"
- injure? kronfrau "gestürzt"
- investigate viola kronfrau "wissen"

== 3
Prozessauftakt. [Dimou](makis) seziert die Indizien mit jener Sanftheit, die [Viola](viola) einst den Kopf verdreht hat, und [Richter Wohlgemuth](richter) nickt bei jedem Satz. Im Publikum sitzt [Ronja](enkelin), die [Enkelin](enkelin) der [Ermordeten](ruth), siebzehn, mit einem Küchenmesser im Rucksack. [Lore](lore), [die](lore) aus Langeweile Verhandlungen besucht, bietet [ihr](enkelin) einen Pfefferminz an und nimmt [ihr](enkelin) den Rucksack ab. Ein stilles, großes Stück Fernsehen. Das Messer liegt von da an in [Lores](lore) Besteckschublade.
- love.past viola makis "Kopf verdreht"
- kin enkelin ruth "Enkelin"
- kill.past _ ruth "Ermordeten"
- attack? enkelin kron "Küchenmesser"
- gift lore enkelin "Pfefferminz"
+ help lore enkelin "nimmt"

== 4
[Glinka](arne) spürt den [Zeugen](zeuge) auf einem Rummelplatz in [Celle](@celle) auf, wo [er](zeuge) Zuckerwatte dreht. Gebracht hat [ihn](zeuge) dorthin [Blanka](kronfrau)! [Krons](kron) eigene [Frau](kronfrau) will, dass [ihr](kronfrau) [Gatte](kron) verurteilt wird, kann es aber nicht aussprechen, denn [sein](kron) [Chauffeur](chauffeur) folgt [ihr](kronfrau) auf Schritt und Tritt. [Makis](makis) indes lädt die [Gegnerin](viola) zum Griechen ein, und [Viola](viola), [die](viola) alles besser weiß, geht hin. Beim zweiten Ouzo sagt [er](makis), [er](makis) habe [sie](viola) damals aus Feigheit verlassen.
+ find arne zeuge "spürt" @celle
- help.past kronfrau zeuge "Gebracht"
- married kron kronfrau "Frau"
- arrest? _ kron "verurteilt"
- boss kron chauffeur "Chauffeur"
- investigate chauffeur kronfrau "folgt"
- enemy makis viola "Gegnerin"
- date makis viola "Griechen"
- invite makis viola "lädt"
- breakup.past makis viola "verlassen"
+ reveal makis viola "sagt"

== 5
Es kommt, wie es kommen muss: Frühstück zu zweit, Befangenheit zu dritt. [Arne](arne) sieht den [Verteidiger](makis) aus [Tschentschers](viola) Haus treten und meldet es nicht. Es meldet ein anderer. [Wohlgemuth](richter) zieht die [Oberstaatsanwältin](viola) vom Fall ab; [Dimou](makis) beschwört, nichts damit zu tun zu haben, und [sie](viola) wirft [ihm](makis) trotzdem den Papageienkäfig hinterher. [Schlappke](zeuge) wird unterdessen in Schutzhaft genommen, wo [ihn](zeuge) ein Teller Gulasch beinahe das Leben kostet. Vergiftet, von wem?
+ sex makis viola "Frühstück zu zweit"
- discover arne makis+viola "sieht"
- advisor makis kron "Verteidiger"
- reveal! arne "meldet es nicht"
- reveal _ richter "Es meldet"
- quit viola richter "zieht"
- betray! makis viola "beschwört"
+ quarrel makis viola "wirft"
- kill? _ zeuge "Vergiftet"

== 6
Eine Folge fast ohne Gericht. [Viola](viola), zwangsbeurlaubt, streicht die Küche und entdeckt in der Schublade das Messer samt Namensschild. [Lore](lore) beichtet, dass [sie](lore) [Ronja](enkelin) seit Wochen Mathe beibringt. Aus der Nachhilfe ist Zuneigung geworden; die [Schülerin](enkelin) nennt [sie](lore) Ersatzoma. [Ronja](enkelin) verdankt die Handlung denn auch ihre Wende: [Sie](enkelin) hat [ihre](enkelin) [Großmutter](ruth) am Tatabend telefonieren hören, und zwar nicht mit [Kron](kron), sondern mit einer heiseren [Frau](kronfrau).
- quit viola "zwangsbeurlaubt"
- find viola "entdeckt"
- reveal lore viola "beichtet"
- advisor lore enkelin "beibringt"
- friend enkelin lore "Zuneigung"
- kin enkelin ruth "Großmutter"
+ discover.past enkelin kronfrau+ruth "hören"

== 7
Heiser ist [Blanka Kron](kronfrau) seit dem Tag, an dem [ihr](kronfrau) [Mann](kron) [sie](kronfrau) würgte. Hat [sie](kronfrau) das [Mordopfer](ruth) ans Baggerloch gelockt? [Glinka](arne) bestellt [sie](kronfrau) ein, behandelt [sie](kronfrau) wie rohes Ei und bekommt doch keine Silbe. Am Abend liegt [sie](kronfrau) bewusstlos in der Garage, der Motor läuft. Der [Chauffeur](chauffeur) holt [sie](kronfrau) an die Luft, gegen jede Anweisung [seines](chauffeur) [Dienstherrn](kron). Und weshalb weint dieser Kleiderschrank von einem [Mann](chauffeur) auf dem Krankenhausflur wie ein Schuljunge?
- married kron kronfrau "Mann"
- attack.past kron kronfrau "würgte"
- betray? kronfrau ruth "gelockt"
- investigate arne kronfrau "bestellt"
- reveal! kronfrau arne "keine Silbe"
- ill kronfrau "bewusstlos"
+ rescue chauffeur kronfrau "holt"
- boss kron chauffeur "Dienstherrn"
- sad chauffeur kronfrau "weint"

== 8
Weil [er](chauffeur) [Blanka](kronfrau) anbetet, natürlich. Der [Chauffeur](chauffeur) packt aus, in einem Monolog, für den man Fernsehpreise erfunden hat. [Er](chauffeur) fuhr den Wagen, [Kron](kron) zwang [seine](kron) [Frau](kronfrau) zum Anruf und [Rut Ebeling](ruth) in den Kies. [Makis Dimou](makis), [der](makis) das im Nebenzimmer hört, legt auf der Stelle das Mandat nieder. [Sein](makis) [Klient](kron) droht [ihm](makis) mit Bildern aus einer gewissen Nacht. Da sei [er](makis) gern zu sehen, antwortet [der](makis), [er](makis) habe selten so glücklich ausgesehen.
- love chauffeur kronfrau "anbetet"
+ reveal chauffeur "packt"
- threaten.past kron kronfrau "zwang"
- married kron kronfrau "Frau"
+ kill.past kron ruth "in den Kies"
- quit makis kron "legt"
- advisor.past makis kron "Klient"
- threaten kron makis "droht"
- happy.past makis "glücklich"

== 9
[Kron](kron) nimmt sich, was [er](kron) noch kriegen kann: [Noel](junge), den neunjährigen [Sohn](junge), direkt vom Schulhof. [Blanka](kronfrau) reißt sich die Infusion aus dem Arm. Zu viert jagen [Mutter](kronfrau), [Chauffeur](chauffeur), [Kommissar](arne) und beurlaubte [Staatsanwältin](viola) über die Landstraße nach [Cuxhaven](@cuxhaven), im Gespräch das Komischste und Traurigste, was diese Serie bisher zu bieten hatte. Am Anleger dann ein Schuss. [Arne Glinka](arne) greift sich an den Bauch und sagt, es sei gar nichts.
+ abduct kron junge "nimmt sich"
- parent kron+kronfrau junge "Sohn"
- travel arne+chauffeur+kronfrau+viola "jagen" @cuxhaven
+ injure arne kron "Schuss"
- treat kronfrau _ "Infusion"
- quit.past viola "beurlaubte"

== 10
Es ist sehr wohl etwas. Während der [Kommissar](arne) auf dem Tisch liegt, diktiert [Viola](viola) [ihm](arne) durch die OP-Tür, was [sie](viola) in vier Jahren nicht gesagt hat, und eine Schwester hält sich die Ohren zu. [Noel](junge) hat sich im Fischkutter versteckt und wird von [Lore](lore) entdeckt, der Bordpapagei, sagt [sie](lore), sei [ihr](lore) gleich bekannt vorgekommen. [Siegmar Kron](kron) stellt sich nicht. [Er](kron) fährt den Wagen über die Mole, Fernlicht an, mit hundertzwanzig.
- treat arne _ "Tisch"
+ confess viola arne "diktiert"
- flee junge kron "versteckt"
- find lore junge "entdeckt"
- arrest! _ kron "stellt"
+ die kron "über die Mole"

== 11
Tote lassen sich nicht verurteilen, also richtet sich die Anklage gegen [Blanka](kronfrau) wegen Beihilfe. Wer verteidigt [sie](kronfrau)? [Dimou](makis), gratis, zur Buße. Wer klagt an? Ein Neuer, der keine Chance hat. [Ronja](enkelin) tritt in den Zeugenstand, sieht der [Angeklagten](kronfrau) lange ins Gesicht und erzählt nur, was [sie](enkelin) gehört hat: wie die [Frau](kronfrau) am Telefon [ihre](enkelin) [Oma](ruth) flüsternd bat, nicht zu kommen. [Wohlgemuth](richter) räuspert sich. Freispruch.
- accuse _ kronfrau "Anklage"
- help.past? kronfrau kron "Beihilfe"
- advisor.start makis kronfrau "Dimou"
- help makis kronfrau "gratis"
+ reveal enkelin richter "erzählt"
- kin enkelin ruth "Oma"
- help.past kronfrau ruth "bat"
+ arrest! _ kronfrau "Freispruch"

== 12
Kehraus. [Glinka](arne), fünf Kilo leichter, bekommt von [Viola](viola) einen Wohnungsschlüssel überreicht und von [Lore](lore) die Hausordnung. [Makis](makis) nimmt eine Stelle in [Thessaloniki](@thessaloniki) an; dem Abschied am Flughafen fehlt jede Bitterkeit, nicht aber eine Umarmung, bei der [Arne](arne) diskret die Abflugtafel studiert. [Ronja](enkelin) hat das Abitur und eine Frage: Ob man Jura auch studieren könne, wenn man einmal jemanden erstechen wollte? [Blankas](kronfrau) [Chauffeur](chauffeur) fährt nun [Noel](junge) zur Schule, auf dem Fahrrad, singend.
- recover arne "leichter"
- gift viola arne "überreicht"
+ housemate.start arne viola "Wohnungsschlüssel"
- hire makis _ "Stelle" @thessaloniki
- travel makis "Abschied"
- reconcile makis viola "Umarmung"
- find enkelin "Abitur"
- attack.past? enkelin _ "erstechen"
- boss kronfrau chauffeur "Chauffeur"
- happy chauffeur "singend"
