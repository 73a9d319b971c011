%series Ohne Kaution
%lang de
%genre flat-share friends dramedy, Vienna, streaming overview
%cast valerie | Valerie; Valerie Pichler | f
%cast dragan  | Dragan | m
%cast mariam  | Mariam | f
%cast flo     | Florentin; Flo | m
%cast ignaz   | Ignaz | m
%cast hofrat  | Hofrat Wessely; Wessely | m
%cast penelope | Penelope | f
%cast zeki    | Zeki | m
%cast mama    | Dragica | f
%cast stalker | - | m
%cast dozentin | Professorin Adler; Adler | f
%cast sanitaeter | - | m
%cast baby    | Luzie | f

== 1
Sechs Zimmer, fünf Wahnsinnige, ein Klo: In der Altbauwohnung des gestrengen [Hofrats Wessely](hofrat) wird ein Platz frei, und [Valerie](valerie), frisch aus [Bregenz](@bregenz) angereist, lügt beim Vorstellen das Blaue vom Himmel herunter. Angeblich ist [sie](valerie) Tierpräparatorin. [Koch](dragan) [Dragan](dragan) durchschaut [sie](valerie) auf Anhieb und stimmt gerade deshalb für [sie](valerie); [Mariam](mariam), die [Notfallsanitäterin](mariam) mit den Ringen unter den Augen, enthält sich. [Flo](flo) dagegen, ewiger [Student](flo), schmachtet bereits.
- travel valerie "angereist"
+ betray valerie dragan+flo+mariam "lügt"
- discover dragan valerie "durchschaut"
- help dragan valerie "stimmt"
- love.start flo valerie "schmachtet"

== 2
Nachts hört [Valerie](valerie) ein Klopfen in der Wand. Dahinter haust [Ignaz](ignaz), [den](ignaz) keiner je eingeladen hat: Seit einem Rohrbruch vor drei Jahren bewohnt [er](ignaz) die Dienstbotenkammer und zahlt mit Klavierspiel. [Dragans](dragan) [Mutter](mama) reist mit dem Autobus aus [Niš](@nis) an, um nach dem Rechten und vor allem nach einer Schwiegertochter zu sehen. In [seiner](dragan) Not stellt [ihr](mama) [Dragan](dragan) die [Neue](valerie) als Verlobte vor.
- discover valerie ignaz "hört"
- parent mama dragan "Mutter"
- travel mama dragan "reist"
- sad dragan "Not"
+ engaged! dragan valerie "Verlobte"
+ betray dragan mama "stellt"

== 3
[Dragica](mama) ist entzückt und schlachtet in der Badewanne ein Spanferkel. Während [Valerie](valerie) Krautwickel rollen lernt, sieht [Flo](flo) [seine](flo) Felle davonschwimmen und vertieft sich in die Nebenbeschäftigung, die Diplomarbeit. [Seine](flo) [Betreuerin](dozentin), [Professorin Adler](dozentin), streicht [ihm](flo) achtzig von neunzig Seiten. Auf einem Nachteinsatz fährt [Mariam](mariam) eine [Schwangere](penelope) ins AKH, [deren](penelope) Begleiter sich an der ersten Ampel aus dem Staub macht. Die [Frau](penelope) hält [ihre](mariam) Hand bis zum Morgen.
- happy mama "entzückt"
- advisor mama valerie "lernt"
- jealous flo dragan "Felle"
- advisor dozentin flo "Betreuerin"
- pregnant penelope "Schwangere"
- flee _ penelope "Staub"
+ help mariam penelope "fährt"

== 4
[Penelope](penelope), so heißt die werdende [Mutter](penelope), hat weder Wohnung noch Anhang. [Mariam](mariam) bringt [sie](penelope) mit, für eine Nacht. [Hofrat Wessely](hofrat), zur Inspektion erschienen, zählt sieben Zahnbürsten, hebt die Augenbraue und wird von [Dragica](mama) mit Sliwowitz ruhiggestellt. Gegen zwei Uhr früh singt der alte [Beamte](hofrat) Kriegslieder mit einem [Pianisten](ignaz), von [dessen](ignaz) Existenz [er](hofrat) nichts wissen dürfte.
- pregnant penelope "werdende"
+ move penelope mariam "bringt"
- investigate hofrat _ "Inspektion"
- meet hofrat ignaz "singt"
- create hofrat+ignaz "singt"
- discover! hofrat ignaz "nichts wissen"

== 5
Aus dem Spiel wird Ernst, jedenfalls für einen. [Dragan](dragan) merkt beim falschen Verlobungsessen, dass [er](dragan) die Ringe gar nicht mehr zurückgeben will. [Er](dragan) sagt es [Ignaz](ignaz), [der](ignaz) sagt es [Flo](flo), und [Flo](flo) hält am nächsten Tag um [Valeries](valerie) Hand an, bloß um schneller zu sein. [Sie](valerie) lacht [ihn](flo) aus, dann tut es [ihr](valerie) leid, dann küsst [sie](valerie) [ihn](flo) zum Trost. Durch die offene Küchentür fällt ein Topf.
+ love.start dragan valerie "Ernst"
- celebrate dragan+valerie "Verlobungsessen"
- reveal dragan ignaz "sagt"
- reveal ignaz flo "sagt"#2
- propose flo valerie "hält"
- reject valerie flo "lacht"
- sad valerie "leid"
+ kiss flo valerie "küsst"
- jealous dragan flo "fällt ein Topf"

== 6
[Dragica](mama) fährt heim, nicht ohne [ihrem](mama) [Sohn](dragan) zu erklären, [sie](mama) habe das Theater am ersten Abend durchschaut und bloß auf die Pointe gewartet. [Penelope](penelope) wird verfolgt: Ein [Kerl](stalker) mit Kapuze steht seit Tagen im Haustor gegenüber. [Mariam](mariam) konfrontiert [ihn](stalker) mit dem Defibrillator. [Er](stalker) ist nicht der [Kindsvater](stalker), wie [sie](mariam) dachte, sondern Detektiv, beauftragt von der Familie der [Schwangeren](penelope), [die](penelope) zwei Millionen erbt, sofern [sie](penelope) heimkehrt.
- travel mama "fährt"
- parent mama dragan "Sohn"
- discover.past mama dragan "durchschaut"
- investigate stalker penelope "verfolgt"
- threaten mariam stalker "Defibrillator"
- parent! stalker baby "Kindsvater"
+ discover mariam stalker "sondern Detektiv"
- hire stalker _ "beauftragt"
- pregnant penelope "Schwangeren"
- find? penelope "erbt"
- return? penelope "heimkehrt"

== 7
Zwei Millionen gegen ein Klo auf dem Gang? [Penelope](penelope) zerreißt den Scheck und bleibt. Noch in derselben Nacht gebiert [sie](penelope) auf dem Küchentisch eine [Tochter](baby), [Mariam](mariam) fängt das [Kind](baby) auf, [Ignaz](ignaz) spielt dazu Schubert, [Valerie](valerie) wird ohnmächtig. „[Luzie](baby)“, sagt die [Wöchnerin](penelope). [Flo](flo) besteht inzwischen [seine](flo) Prüfung, allerdings nur, weil [Professorin Adler](dozentin) nach der dritten Flasche Veltliner Gefallen an [seinen](flo) Ohrläppchen findet.
- reject penelope stalker "zerreißt"
+ birth penelope baby "gebiert"
- help mariam penelope "fängt"
- create ignaz "spielt"
- ill valerie "ohnmächtig"
- find flo "besteht"
- love.start dozentin flo "Gefallen"

== 8
[Valerie](valerie) hat eine Stelle ergattert, am Naturhistorischen Museum, ausgerechnet als Tierpräparatorin. [Dragan](dragan) bringt [ihr](valerie) über Nacht bei, wie man einen Fasan ausnimmt; es wird das zärtlichste Blutbad [ihrer](dragan+valerie) Bekanntschaft. [Flo](flo) schleicht derweil in aller Herrgottsfrüh aus der Wohnung [seiner](flo) [Professorin](dozentin) und läuft auf der Stiege [deren](dozentin) [Untermieter](zeki) [Zeki](zeki) in die Hände, [der](zeki) sich als [Mariams](mariam) verflossener [Mann](zeki) entpuppt.
+ hire valerie "Stelle"
- advisor dragan valerie "bringt"
- affair dozentin flo "schleicht"
- advisor dozentin flo "Professorin"
- housemate dozentin zeki "Untermieter"
+ meet flo zeki "läuft"
- ex mariam zeki "verflossener"

== 9
[Zeki](zeki) kommt zu Besuch, bringt Baklava und den Wunsch nach einem zweiten Versuch. [Mariam](mariam) setzt [ihn](zeki) vor die Tür. [Er](zeki) setzt sich auf die Stufen und bleibt vier Tage dort, versorgt von den [Mitbewohnern](dragan+flo+ignaz+valerie), [die](dragan+flo+ignaz+valerie) zu Wetten übergehen. Am fünften bricht [sie](mariam) im Dienst zusammen: Erschöpfung. Der diensthabende [Sanitäter](sanitaeter) kennt nur eine Adresse, und so ist es [Zeki](zeki), [der](zeki) [sie](mariam) die Treppe hinaufträgt.
- travel zeki mariam "Besuch"
- gift zeki mariam "Baklava"
- reconcile? mariam zeki "zweiten Versuch"
+ reject mariam zeki "vor die Tür"
- help dragan+flo+ignaz+valerie zeki "versorgt"
- ill mariam "zusammen"
+ help zeki mariam "hinaufträgt"
- housemate dragan+flo+ignaz+valerie mariam "Mitbewohnern"

== 10
[Hofrat Wessely](hofrat) liegt tot im Lehnstuhl, den Schlüsselbund auf dem Schoß. Das Begräbnis besteht aus fünf Mietern, einem Säugling und einer Blaskapelle. Das Testament verblüfft alle: Das Haus fällt an „den [Herrn](ignaz) in der Wand“. [Ignaz](ignaz), soeben noch Schwarzbewohner, ist nun [Hausherr](ignaz) und hyperventiliert. [Valerie](valerie) will [Dragan](dragan) endlich sagen, was [sie](valerie) beim Fasan gespürt hat. Doch [der](dragan) packt: In [Niš](@nis) wartet das Gasthaus [seiner](dragan) kranken [Mutter](mama).
+ die hofrat "tot"
- celebrate _ hofrat "Begräbnis"
+ find ignaz hofrat "fällt"
- sad ignaz "hyperventiliert"
- confess? valerie dragan "sagen"
- move? dragan "packt" @nis
- ill mama "kranken"
- parent mama dragan "Mutter"

== 11
Bahnsteig neun, Nachtzug. [Valerie](valerie) kommt zu spät, [Dragan](dragan) auch: Der Zug ist abgefahren, und jeder hält den anderen für fort. [Sie](valerie) fährt mit dem Bus hinterher, [er](dragan) geht in die leere WG zurück. Erst [Dragica](mama), [die](mama) in [Niš](@nis) einer verfrorenen [Präparatorin](valerie) die Tür öffnet, klärt per Telefon, wer wo ist. In [Wien](@wien) kündigt [Professorin Adler](dozentin) [ihrem](dozentin) [Liebhaber](flo) die Freundschaft und die Diplomarbeit; [er](flo) atmet auf.
- travel valerie "fährt" @nis
- return dragan "zurück"
+ meet mama valerie "öffnet"
- help mama dragan+valerie "klärt"
+ breakup dozentin flo "kündigt"
- affair dozentin flo "Liebhaber"
- happy flo "atmet auf"

== 12
Ein Jahr später. Im Hof, unter [Wesselys](hofrat) Porträt, hält [Luzie](baby) einen Kochlöffel und [ihre](baby) erste Rede. [Mariam](mariam) hat [Zeki](zeki) ein Zimmer zugestanden, nicht [ihres](mariam), aber das daneben. [Penelope](penelope) lehrt [Flo](flo) das Wickeln, [er](flo) lehrt [sie](penelope) das Faulenzen. Ein Taxi mit serbischem Kennzeichen spuckt [Dragica](mama) aus, dann siebzehn Taschen, dann [Dragan](dragan) und [Valerie](valerie). Die Ringe vom falschen Verlobungsessen sitzen noch. Diesmal hat niemand gelogen.
- create baby "Rede"
- neighbour mariam zeki "daneben"
- advisor penelope flo "lehrt"
- advisor flo penelope "lehrt"#2
- travel dragan+mama+valerie "spuckt"
+ engaged dragan valerie "Ringe"
