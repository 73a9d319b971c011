%series Sudhaus
%lang de
%genre village brewery soap in Franconia, weekly TV listing
%cast kreszenz | Kreszenz Dorn; Kreszenz | f
%cast veit | Veit Dorn; Veit | m
%cast lorenz | Lorenz Dorn; Lorenz | m
%cast anouk | Anouk | f
%cast gundi | Gundi Rauh; Gundi | f
%cast rauh | Bürgermeister Rauh; Rauh | m
%cast timur | Timur | m
%cast pfarrer | Pfarrer Ebner; Ebner | m
%cast hanni | Hanni | f
%cast polizist | Hauptmeister Zink; Zink | m
%cast erbtante | - | f
%cast praktikant | Bela | m
%cast zwillinge | - | n

== 1 Hopfen und Salz
Nach dem Schlaganfall [ihres](kreszenz) [Mannes](veit) führt [Kreszenz Dorn](kreszenz) die Brauerei allein. Da steht [Lorenz](lorenz) vor dem Tor, der jüngere [Bruder](lorenz) des gelähmten [Veit](veit), nach elf Jahren in [Kanada](@kanada). An [seinem](lorenz) Arm hängt die schwangere [Anouk](anouk). Was weder [Veit](veit) noch [Anouk](anouk) wissen: [Lorenz](lorenz) floh seinerzeit, weil [er](lorenz) die [Schwägerin](kreszenz) liebte. [Braumeister](timur) [Timur](timur) fürchtet um [seinen](timur) Posten. [Kellnerin](hanni) [Hanni](hanni) fürchtet nichts, außer dass [Timur](timur) [sie](hanni) nie bemerkt.
- ill veit "Schlaganfall"
- married kreszenz veit "Mannes"
+ return lorenz "steht"
- sibling lorenz veit "Bruder"
- couple anouk lorenz "Arm"
- pregnant anouk lorenz "schwangere"
- flee.past lorenz "floh"
- love.past lorenz kreszenz "liebte"
- kin kreszenz lorenz "Schwägerin"
- quit? timur "Posten"
- love hanni timur "nie bemerkt"

== 2 Der Bürgermeister bittet zu Tisch
[Bürgermeister Rauh](rauh) will die Brauerei abreißen und ein Outlet bauen. [Er](rauh) lädt die [Brüder](lorenz+veit) zum Karpfen. [Seine](rauh) [Gattin](gundi) [Gundi](gundi) erkennt in [Lorenz](lorenz) [ihren](gundi) ersten [Freund](lorenz) wieder, lässt die Sauciere fallen und verbrüht den [Heimkehrer](lorenz). Die [Kanadierin](anouk) kühlt [ihm](lorenz) das Bein und beschaut die [Gastgeberin](gundi) mit schmalen Augen. Beim Abschied steckt [Rauh](rauh) dem [Gelähmten](veit) einen Vorvertrag in den Rollstuhl. [Kreszenz](kreszenz) zerreißt ihn.
- invite rauh lorenz+veit "lädt"
- sibling lorenz veit "Brüder"
- married gundi rauh "Gattin"
- ex gundi lorenz "ersten Freund"
- injure lorenz gundi "verbrüht"
- jealous anouk gundi "schmalen Augen"
+ reject kreszenz rauh "zerreißt"

== 3 Nachts am Kessel
Der Kessel kocht über, und [Lorenz](lorenz) und die [Frau](kreszenz) [seines](lorenz) [Bruders](veit) retten gemeinsam den Sud. Nass bis auf die Haut lachen [sie](kreszenz+lorenz), und dann lachen [sie](kreszenz+lorenz) nicht mehr. Den Kuss sieht nur [Timur](timur). [Er](timur) hat [seiner](timur) [Chefin](kreszenz) nie etwas nachgetragen, aber der [Schwager](lorenz) will [ihn](timur) ersetzen. Also erpresst der [Braumeister](timur) den [Heimkehrer](lorenz): Entweder bleibt [Timur](timur) im Amt, oder [Veit](veit) erfährt alles. Am Morgen spürt [Anouk](anouk) das [Kind](zwillinge) treten. [Lorenz](lorenz) legt die Hand auf [ihren](anouk) Bauch und schämt sich.
- married kreszenz veit "Frau"
- sibling lorenz veit "Bruders"
+ kiss kreszenz lorenz "Kuss"
- discover timur kreszenz+lorenz "sieht"
- boss kreszenz timur "Chefin"
- kin kreszenz lorenz "Schwager"
+ threaten timur lorenz "erpresst"

== 4 Kirchweih
[Hanni](hanni) tanzt. [Timur](timur) schaut zu. [Bela](praktikant) fragt [Hanni](hanni). [Hanni](hanni) tanzt mit [Bela](praktikant). [Bela](praktikant) ist der neue [Praktikant](praktikant) und achtzehn. [Timur](timur) ärgert sich plötzlich. Drüben streiten [Gundi](gundi) und [Rauh](rauh). [Rauh](rauh) nennt [Gundi](gundi) eine Schlampe. Der [Pfarrer](pfarrer) hört es. [Pfarrer Ebner](pfarrer) schlägt den [Bürgermeister](rauh) mit der flachen Hand. Die Kapelle spielt weiter. [Gundi](gundi) geht heim und packt. [Sie](gundi) verlässt [Rauh](rauh). [Lorenz](lorenz) trägt [ihr](gundi) den Koffer.
- hire praktikant "neue"
- flirt hanni praktikant "tanzt"#2
- jealous timur praktikant "ärgert"
- quarrel gundi rauh "streiten"
+ attack pfarrer rauh "schlägt"
+ breakup gundi rauh "verlässt"

== 5 Unterm Pfarrdach
[Gundi](gundi) kommt beim [Pfarrer](pfarrer) unter, und das Dorf hat zu reden. [Ebner](pfarrer), [der](pfarrer) [sie](gundi) nur beschützen wollte, ertappt sich dabei, dass [er](pfarrer) [ihre](gundi) Schritte zählt. Der verlassene [Rauh](rauh) zeigt [ihn](pfarrer) beim Bischof an. Indes wird die eifersüchtige [Anouk](anouk) bei der alten [Flamme](gundi) [ihres](anouk) [Freundes](lorenz) vorstellig; man trinkt Likör, und am Ende weinen [beide](anouk+gundi). Von der wahren [Nebenbuhlerin](kreszenz) ahnt die [Schwangere](anouk) nichts. [Die](kreszenz) hält [ihr](anouk) daheim das Bad warm.
- housemate.start gundi pfarrer "unter"
+ love.start pfarrer gundi "zählt"
- breakup.past gundi rauh "verlassene"
- accuse rauh pfarrer "zeigt"
- jealous anouk gundi "eifersüchtige"
- ex gundi lorenz "alten Flamme"
- couple anouk lorenz "Freundes"
- enemy anouk kreszenz "Nebenbuhlerin"
- pregnant anouk "Schwangere"

== 6 Die Stimme kehrt wieder
[Veit](veit) spricht! Nach zwei Jahren bringt der [Gelähmte](veit) das erste Wort heraus, und es ist kein freundliches. [Er](veit) hat nämlich alles mitbekommen: den nassen Kittel, den roten Mund [seiner](veit) [Frau](kreszenz), das Gestammel des [Bruders](lorenz). [Er](veit) wirft [Lorenz](lorenz) hinaus. Vor der Tür fragt [Anouk](anouk), warum. [Er](lorenz) sagt es [ihr](anouk) auf dem Parkplatz, und die [Kanadierin](anouk) stößt [ihn](lorenz) in den Bach. Während [er](lorenz) prustend ans Ufer kriecht, setzen bei [ihr](anouk) die Wehen ein.
+ recover veit "spricht"
- discover.past veit kreszenz+lorenz "mitbekommen"
- married kreszenz veit "Frau"
- sibling lorenz veit "Bruders"
+ reject veit lorenz "wirft"
- reveal lorenz anouk "sagt es ihr"
- attack anouk lorenz "stößt"
- birth? anouk "Wehen"

== 7 Zwei auf einen Streich
Es werden [Zwillinge](zwillinge). [Hanni](hanni), [die](hanni) zufällig vorbeikommt, holt [sie](zwillinge) im Feuerwehrhaus auf die Welt, mit [Timur](timur) als zittrigem Gehilfen. Hinterher sitzen [die zwei](hanni+timur) erschöpft auf dem Randstein, und der [Braumeister](timur) sieht die [Kellnerin](hanni) zum ersten Mal richtig an. [Sie](hanni) küsst [ihn](timur), bevor [er](timur) etwas Dummes sagt. Pech für den verliebten [Praktikanten](praktikant), [der](praktikant) mit Rosen um die Ecke biegt. Die frischgebackene [Mutter](anouk) lässt [Lorenz](lorenz) nicht in die Nähe der [Kinder](zwillinge).
+ birth anouk zwillinge "Zwillinge"
- help hanni anouk+zwillinge "holt"
- love.start timur hanni "sieht"
+ kiss hanni timur "küsst"
- love praktikant hanni "verliebten"
- reject anouk lorenz "nicht in die Nähe"
- parent anouk zwillinge "Mutter"

== 8 Schuld
Verschmäht von allen haust [Lorenz](lorenz) im Hopfenlager. [Kreszenz](kreszenz) bringt [ihm](lorenz) Suppe, zum letzten Mal, wie [sie](kreszenz) sagt. [Sie](kreszenz) habe sich für [Veit](veit) entschieden, denn [den](veit) habe [sie](kreszenz) sich ausgesucht. [Veit](veit) wiederum will die Scheidung. Am Stammtisch hört [Rauh](rauh) davon, und sogleich legt [er](rauh) dem gekränkten [Brauereibesitzer](veit) den alten Vorvertrag wieder hin. [Veit](veit) unterschreibt. Die betrogene Firma erfährt es aus dem Amtsblatt: [Timur](timur) und alle anderen werden zum Quartal entlassen.
- help kreszenz lorenz "Suppe"
+ breakup kreszenz lorenz "zum letzten Mal"
- divorce? kreszenz veit "Scheidung"
+ betray veit kreszenz "unterschreibt"
- quit timur veit "entlassen"

== 9 Brandnacht
In der Nacht vor dem Abriss brennt das Sudhaus. [Lorenz](lorenz) liegt betrunken im Lager. [Veit](veit), vom Fenster aus der [Erste](veit), [der](veit) es sieht, stemmt sich aus dem Rollstuhl und schleppt sich über den Hof. [Er](veit) zerrt den [Bruder](lorenz) heraus, [den](lorenz) [er](veit) verstoßen hatte. [Beide](lorenz+veit) liegen im Schnee. [Hauptmeister Zink](polizist) nimmt [Bela](praktikant) fest, [der](praktikant) mit einem Feuerzeug im Graben sitzt. Der abgewiesene [Verehrer](praktikant) leugnet. Angeheuert hat [ihn](praktikant) [Rauh](rauh), behauptet [er](praktikant).
- sibling lorenz veit "Bruder"
+ rescue veit lorenz "zerrt"
- reject.past veit lorenz "verstoßen"
- arrest polizist praktikant "nimmt"
- reject.past hanni praktikant "abgewiesene"
- hire.past praktikant rauh "Angeheuert"
+ accuse praktikant rauh "behauptet"

== 10 Versöhnung mit Vorbehalt
Am Krankenbett reichen sich die [Brüder](lorenz+veit) die Hand, wobei [Veit](veit) klarstellt, dass das Händereichen für [Lorenz](lorenz) gilt und nicht für [Kreszenz](kreszenz). Der Vertrag mit dem [Brandstifter](rauh) [Rauh](rauh) ist nichtig, der [Bürgermeister](rauh) auf der Flucht in den Steigerwald. [Zink](polizist), [der](polizist) [Rauhs](rauh) [Vetter](polizist) ist, sucht [ihn](rauh) nicht allzu gründlich. Der Bischof versetzt [Ebner](pfarrer) nach [Hof](@hof). [Gundi](gundi) steht am Bus und fragt, ob in [Hof](@hof) auch Sünder gebraucht würden. Da legt der [Geistliche](pfarrer) den Kragen ab.
+ reconcile lorenz veit "Hand"
- sibling lorenz veit "Brüder"
- reconcile! kreszenz veit "nicht für Kreszenz"
- attack.past rauh _ "Brandstifter"
- flee rauh "Flucht"
- kin polizist rauh "Vetter"
- move? pfarrer "versetzt" @hof
- confess gundi pfarrer "fragt"
+ quit pfarrer "Kragen"

== 11 Kurz und klar
[Gundi](gundi) lässt sich scheiden. [Rauh](rauh) wird gefasst. [Ebner](pfarrer) zapft jetzt Bier. Die Stammgäste mögen [Ebner](pfarrer). [Timur](timur) hat [seinen](timur) Posten wieder. [Timur](timur) fragt [Hanni](hanni). [Hanni](hanni) sagt sofort Ja. [Bela](praktikant) schreibt [ihr](hanni) aus dem Gefängnis. [Sie](hanni) vergibt [Bela](praktikant). [Anouk](anouk) füttert die [Zwillinge](zwillinge). [Lorenz](lorenz) darf zusehen. [Kreszenz](kreszenz) kocht für [Veit](veit). [Veit](veit) isst woanders. Eine alte [Tante](erbtante) stirbt. Wem hat die [Alte](erbtante) das Haus vermacht? [Anouk](anouk).
+ divorce gundi rauh "scheiden"
- arrest _ rauh "gefasst"
- hire pfarrer "zapft"
- hire timur "Posten"
+ propose timur hanni "fragt"
- engaged.start hanni timur "Ja"
- reconcile hanni praktikant "vergibt"
- die erbtante "stirbt"
- gift erbtante anouk "vermacht"

== 12 Das Haus der Tante
Die [Kanadierin](anouk), plötzlich [Hausbesitzerin](anouk), bleibt also in Franken. Der [Vater](lorenz) [ihrer](anouk) [Zwillinge](zwillinge) zieht ins Gartenhaus, nicht weiter. Nachts kommt [er](lorenz) herüber, wenn die [Kinder](zwillinge) schreien, und eines Nachts geht [er](lorenz) nicht mehr zurück. [Anouk](anouk) hat [ihm](lorenz) verziehen, ohne es auszusprechen. In der Brauerei fällt [Kreszenz](kreszenz) von der Leiter. [Ihr](kreszenz) [Noch-Mann](veit), [der](veit) noch immer auf der Scheidung bestand, sitzt drei Tage am Bett der [Bewusstlosen](kreszenz). Als [sie](kreszenz) erwacht, hat [er](veit) [ihre](kreszenz) Hand und keine Papiere mehr.
- parent lorenz zwillinge "Vater"
- move lorenz anouk "zieht"
+ reconcile anouk lorenz "verziehen"
- injure kreszenz "fällt"
- married kreszenz veit "Noch-Mann"
- divorce? kreszenz veit "Scheidung"
- help veit kreszenz "sitzt"
- recover kreszenz "erwacht"
+ reconcile kreszenz veit "keine Papiere"

== 13 Anstich
Im neuen Sudhaus wird geheiratet, und zwar doppelt: [Hanni](hanni) nimmt den [Braumeister](timur), die [Geschiedene](gundi) den [Mann](pfarrer), [der](pfarrer) [ihretwegen](gundi) den Kragen ablegte. [Veit](veit) geht drei Schritte ohne Stock zum Fass. [Kreszenz](kreszenz) strahlt. Aus der Haft grüßt [Rauh](rauh) mit einem Telegramm, das keiner vorliest. Die [Brüder](lorenz+veit) trinken auf Du und Du, während [Anouk](anouk) mit je einem Kind auf dem Arm verkündet, ein drittes sei unterwegs. [Lorenz](lorenz) setzt sich vorsichtshalber.
+ wedding hanni timur "nimmt"
+ wedding gundi pfarrer "geheiratet"
- divorce.past gundi rauh "Geschiedene"
- quit.past pfarrer "Kragen"
- recover veit "drei Schritte"
- sibling lorenz veit "Brüder"
- arrest.past _ rauh "Haft"
- pregnant anouk lorenz "unterwegs"
