%series Stiege Vier
%lang de
%genre apartment-house comedy in Vienna-Favoriten, TV magazine blurbs
%cast mizzi  | Mizzi Hawlicek; Mizzi | f
%cast goran  | Goran Petrović; Goran | m
%cast jelena | Jelena | f
%cast pavle  | Pavle | m
%cast sascha | Sascha Lieb; Lieb; Sascha | n
%cast ferdl  | Ferdl Hawlicek; Ferdl | m
%cast roswita | Roswita Kummer; Kummer; Roswita | f
%cast ayse   | Ayşe | f
%cast installateur | Poldi Frisch; Frisch; Poldi | m
%cast yasmin | Yasmin | f
%cast neffe  | Dragan | m
%cast baby   | - | m
%cast seliger | - | m

== 1
In der Stiege Vier tropft es. Schuld ist die Badewanne von [Mizzi Hawlicek](mizzi), [Witwe](mizzi) und selbst ernannte [Hausmeisterin](mizzi), Leidtragender der [Nachbar](goran) vom zweiten Stock, [Goran Petrović](goran), [Straßenbahnfahrer](goran) und glücklich verheiratet. Letzteres zweifelt die alte [Dame](mizzi) seit heute an: [Gorans](goran) [Frau](jelena) [Jelena](jelena) hat dem [Installateur](installateur) einen Kaffee zu viel serviert. Im Parterre zieht [Sascha Lieb](sascha) ein, mit Klavier, ohne Vorhang. [Pavle](pavle), siebzehn und der [Sohn](pavle) der [Petrovićs](goran+jelena), hilft beim Schleppen und lässt vor Aufregung das Metronom fallen.
- die.past seliger "Witwe"
- married.past mizzi seliger "Witwe"
- neighbour goran mizzi "Nachbar"
- married goran jelena "verheiratet"
- accuse mizzi jelena "zweifelt"
- flirt jelena installateur "Kaffee zu viel"
+ move sascha "zieht"
- parent goran+jelena pavle "Sohn"
- help pavle sascha "Schleppen"

== 2
[Mizzi](mizzi) erzählt [ihre](mizzi) Beobachtung brühwarm im Waschsalon, wo [sie](mizzi) dummerweise neben [Roswita Kummer](roswita) sitzt, der [Schwiegermutter](roswita) des betroffenen [Gatten](goran). [Die](roswita) rauscht hinauf und knöpft sich [Jelena](jelena) vor. [Jelena](jelena) beteuert, beim [Installateur](installateur) sei es allein um das Rohr gegangen. Dass [sie](jelena) dabei rot wird, entgeht der [Mutter](roswita) nicht. [Pavle](pavle) nimmt derweil bei [Sascha](sascha) Klavierstunden, obwohl [er](pavle) unmusikalisch ist wie ein Ziegelstein. Der [Straßenbahner](goran) dreht ahnungslos [seine](goran) Runden auf der Linie 6.
- reveal mizzi roswita "brühwarm"
- kin goran roswita "Schwiegermutter"
+ quarrel jelena roswita "knöpft"
- cheat? jelena goran "beteuert"
- parent roswita jelena "Mutter"
- discover roswita jelena "entgeht der Mutter nicht"
- advisor.start sascha pavle "Klavierstunden"
- discover! goran jelena "ahnungslos"

== 3
[Ferdl](ferdl) ist aus der Haft entlassen. [Er](ferdl) ist [Mizzis](mizzi) einziger [Sohn](ferdl). [Mizzi](mizzi) backt [Ferdl](ferdl) einen Guglhupf. [Ferdl](ferdl) klaut [Mizzi](mizzi) die Brosche. Am Gang begegnet [Ferdl](ferdl) [Ayşe](ayse). [Ayşe](ayse) wohnt unterm Dach und studiert Jus. [Ferdl](ferdl) trägt [Ayşe](ayse) den Sack Reis hinauf. [Ayşe](ayse) traut [Ferdl](ferdl) nicht. Aber [Ferdl](ferdl) gefällt [Ayşe](ayse). [Sie](ayse) mustert die Brosche in [seiner](ferdl) Hand. „Gib sie zurück“, sagt [Ayşe](ayse). [Ferdl](ferdl) gehorcht.
- return ferdl "entlassen"
- arrest.past _ ferdl "Haft"
- parent mizzi ferdl "Sohn"
- gift mizzi ferdl "Guglhupf"
+ steal ferdl mizzi "klaut"
- meet ayse ferdl "begegnet"
- help ferdl ayse "Sack Reis"
+ love.start ayse ferdl "gefällt"
- discover ayse ferdl "mustert"

== 4
Ein Rohrbruch zur Unzeit: [Goran](goran) hat die Frühschicht getauscht und findet im eigenen Schlafzimmer einen Werkzeugkasten, den dazugehörigen [Installateur](installateur) im Kasten und [Jelena](jelena) um eine Ausrede verlegen. Was sich nun abspielt, hören alle sechs Stockwerke. Der [Überraschte](installateur) rettet sich in Unterhosen zu [Mizzi](mizzi), [die](mizzi) [ihm](installateur) einen Schlafrock [ihres](mizzi) [Seligen](seliger) borgt und endlich weiß, dass [sie](mizzi) recht hatte. [Goran](goran) schläft in der Remise, auf der Rückbank eines Triebwagens. [Pavle](pavle) erfährt beim Frühstück, dass das Haus wieder einmal mehr weiß als [er](pavle).
- find goran installateur "findet"
+ discover goran installateur+jelena "verlegen"
- cheat jelena goran "verlegen"
- affair installateur jelena "Schlafzimmer"
- quarrel goran jelena "alle sechs Stockwerke"
- flee installateur "rettet"
- help mizzi installateur "borgt"
+ move goran "Remise"

== 5
[Jelena](jelena) will es gutmachen und stellt sich mit einem Reindling an die Haltestelle, aber der Triebwagen der Linie 6 fährt an [ihr](jelena) vorbei, ohne zu bremsen. [Roswita](roswita), [die](roswita) für die [Tochter](jelena) Partei ergreifen müsste, steht auf der Seite des [Schwiegersohns](goran). [Sascha](sascha) hat entdeckt, dass der [Schüler](pavle) statt Etüden Liebesbriefe auf dem Notenpult liegen lässt. Sie sind nicht an [Sascha](sascha) gerichtet, sondern an [Saschas](sascha) [Cousine](yasmin) [Yasmin](yasmin), [die](yasmin) samstags zum Putzen kommt. So ein Klavier hat viele Tasten.
- reconcile? goran jelena "gutmachen"
+ reject goran jelena "ohne zu bremsen"
- parent roswita jelena "Tochter"
- help roswita goran "auf der Seite"
- kin goran roswita "Schwiegersohns"
- discover sascha pavle "entdeckt"
- advisor sascha pavle "Schüler"
- kin sascha yasmin "Cousine"
+ love pavle yasmin "Liebesbriefe"

== 6
Hausversammlung wegen der Steigleitung. Man spricht über Schimmel, über den Lift, über die Nussschnecken der Frau vom Eck. Zu einer Abstimmung kommt es nicht, denn [die zwei](goran+installateur), um die es eigentlich geht, sitzen einander gegenüber. [Poldi Frisch](installateur), so steht es auf der Rechnung, bietet dem [Gehörnten](goran) die Hand und zwanzig Prozent Nachlass. [Goran](goran) gibt [ihm](installateur) statt der Hand eine Watsche. [Ayşe](ayse), um eine juristische Einschätzung gebeten, findet, das gleiche sich aus. Neben [ihr](ayse) lacht [Ferdl](ferdl) so laut, dass [sie](ayse) mitlachen muss.
- reconcile? goran installateur "bietet"
- cheat.past jelena goran "Gehörnten"
+ attack goran installateur "Watsche"
- happy ayse+ferdl "mitlachen"

== 7
[Frisch](installateur), der [Mann](installateur) mit der Rohrzange, meint es zu allem Überfluss ernst. Mit einem Ring aus dem Baumarkt hält [er](installateur) um [Jelena](jelena) an, [die](jelena) nicht einmal geschieden ist und gar nicht daran denkt. [Ihr](jelena) Nein hallt durch den Lichthof. Getröstet wird der [Verschmähte](installateur) von [Roswita](roswita), und zwar so gründlich, dass [Mizzi](mizzi) am nächsten Morgen [ihr](mizzi) Fernglas putzt. Währenddessen bringt [Yasmin](yasmin) [Pavle](pavle) das Fensterputzen bei und zum Abschluss ein Busserl an, mitten auf den Mund. Der [Bub](pavle) poliert dieselbe Scheibe bis Mitternacht.
- love installateur jelena "meint es"
+ propose installateur jelena "Ring"
- divorce! goran jelena "nicht einmal geschieden"
- reject jelena installateur "Nein"
- help roswita installateur "Getröstet"
- affair.start installateur roswita "gründlich"
- discover mizzi roswita "Fernglas"
+ kiss pavle yasmin "Busserl"
- happy pavle "poliert"

== 8
[Goran](goran) fährt Nachtschicht. In [Gorans](goran) Wagen sitzt nur [Jelena](jelena). [Jelena](jelena) hat eine Jahreskarte. [Sie](jelena) steigt nicht aus. Runde um Runde fährt [Jelena](jelena) mit [Goran](goran). Um vier redet [Goran](goran). Um fünf reden [beide](goran+jelena). [Goran](goran) war auch nicht immer treu. [Jelena](jelena) fragt nach dem Namen. [Goran](goran) nennt ihn. Es ist [Sascha](sascha). [Jelena](jelena) zieht die Notbremse. [Jelena](jelena) steigt aus und geht heim, zu Fuß, im Regen, vorbei an [Saschas](sascha) Fenster.
+ reveal goran jelena "nennt"
+ cheat.past goran jelena "nicht immer treu"
- affair.past goran sascha "Es ist Sascha"
- discover jelena goran "Notbremse"

== 9
Ein Faschingskrapfen fliegt durch das offene Fenster im Parterre, weitere folgen. [Sascha](sascha) hält stand und öffnet [Jelena](jelena) die Tür: Ja, es habe da etwas gegeben, zwei Wochen im Mai vor vier Jahren, noch ehe [Sascha](sascha) von einer [Ehefrau](jelena) wusste, und eingezogen sei man in diese Stiege aus purer Wohnungsnot. [Jelena](jelena) glaubt es halb. Am Ende spielen [sie](jelena+sascha) vierhändig. [Ferdl](ferdl) hat Arbeit, als Nachtportier, und führt [Ayşe](ayse) vom ersten Lohn zum Heurigen aus. Auf dem Heimweg erzählt [er](ferdl) [ihr](ayse), wofür [er](ferdl) gesessen ist: [Er](ferdl) hat die Schuld eines [anderen](neffe) auf sich genommen.
- attack jelena sascha "Faschingskrapfen"
- affair.past goran sascha "zwei Wochen"
- reveal sascha jelena "habe da etwas"
- reconcile jelena sascha "vierhändig"
- hire ferdl "Arbeit"
+ date ayse ferdl "führt"
- reveal ferdl ayse "erzählt"
- arrest.past _ ferdl "gesessen"
- help.past ferdl neffe "auf sich genommen"

== 10
Der [andere](neffe) ist, man ahnt es, verwandt: [Dragan](neffe), [Gorans](goran) [Neffe](neffe), hat damals den Juwelier ausgeräumt und [Ferdl](ferdl), [seinem](neffe) besten [Spezi](ferdl), die Beute untergeschoben. Jetzt steht [er](neffe) mit Blumen vor [Ayşe](ayse), [die](ayse) [er](neffe) aus der Mensa kennt. [Ferdl](ferdl) sieht rot. Vor der Tür der [Studentin](ayse) wälzen sich zwei ausgewachsene [Männer](ferdl+neffe) am Boden, bis [Mizzi](mizzi) den Gartenschlauch durchs Stiegenhaus zieht. [Ayşe](ayse) entscheidet nach Aktenlage: [Dragan](neffe) möge sich stellen, und zwar sofort. [Goran](goran) bringt den [Burschen](neffe) höchstpersönlich auf die Wachstube.
- kin goran neffe "Neffe"
- steal.past neffe _ "ausgeräumt"
+ betray.past neffe ferdl "untergeschoben"
- friend ferdl neffe "Spezi"
- flirt neffe ayse "Blumen"
- jealous ferdl neffe "sieht rot"
- attack ferdl neffe "wälzen"
- arrest goran neffe "Wachstube"

== 11
[Roswita](roswita) hat sich entschlossen, [Poldi](installateur) bei sich aufzunehmen. Das hat Folgen. Einmal heißt der [Exliebhaber](installateur) der [Tochter](jelena) nun [Stiefvater](installateur) in spe, einmal steht [Goran](goran), [dessen](goran) Bett in der Remise gekündigt wurde, wieder daheim vor der Tür und muss sich entscheiden. [Jelena](jelena) macht auf. [Sie](jelena) sagt nichts, [sie](jelena) legt nur einen zweiten Polster auf die Matratze. [Pavle](pavle), [der](pavle) neuerdings selber Herzklopfen hat, dreht im Kinderzimmer die Musik lauter. Oben studiert [Ayşe](ayse) einen Paragraphen und streichelt geistesabwesend [Ferdls](ferdl) Glatze.
- move installateur roswita "aufzunehmen"
- affair.past installateur jelena "Exliebhaber"
- parent roswita jelena "Tochter"
- kin? installateur jelena "Stiefvater"
+ reconcile goran jelena "Polster"
- love pavle _ "Herzklopfen"
- couple ayse ferdl "streichelt"

== 12
Feuer am Dach! Ein vergessenes Bügeleisen setzt [Ayşes](ayse) Stube in Brand, und [sie](ayse) liegt ohnmächtig hinter der Tür. [Ferdl](ferdl) kommt nicht durch den Rauch; es ist [sein](ferdl) alter [Feind](neffe) [Dragan](neffe), gegen Kaution auf freiem Fuß, [der](neffe) [sie](ayse) auf den Schultern herausträgt. [Ferdl](ferdl) fällt dem [Mann](neffe) um den Hals, [der](neffe) [ihn](ferdl) zwei Jahre [seines](ferdl) Lebens gekostet hat. [Mizzi](mizzi) verteilt Decken, Tee und Klatsch. [Sascha](sascha) nimmt die [Abgebrannte](ayse) in der Parterrewohnung auf, zwischen Klavier und Wäscheständer. Von dort aus hört [sie](ayse) [Ferdl](ferdl) singen. [Er](ferdl) singt falsch, aber [er](ferdl) singt für [sie](ayse).
- ill ayse "ohnmächtig"
- enemy ferdl neffe "Feind"
+ rescue neffe ayse "herausträgt"
+ reconcile ferdl neffe "um den Hals"
- housemate.start ayse sascha "in der Parterrewohnung"
- flirt ferdl ayse "singt für sie"

== 13
Das Haus hält Hochzeit, allerdings nicht die, auf die Wetten liefen: [Poldi Frisch](installateur) nimmt [Roswita Kummer](roswita) zur Frau, und beim Anschneiden der Torte platzt ein Rohr. [Jelena](jelena), [Brautjungfer](jelena) [ihrer](jelena) eigenen [Mutter](roswita), muss sich setzen: Mit vierundvierzig bekommt [sie](jelena) noch ein Kind. [Goran](goran) rechnet die Wochen nach, einmal, zweimal, und strahlt. [Pavle](pavle), zwischen Entsetzen und Vorfreude, flüchtet zu [Yasmin](yasmin) in die Garderobe. Dort ist es eng. [Mizzi](mizzi) fragt jeden Gast nach den Absichten [ihres](mizzi) [Ferdls](ferdl), und jeder Gast verweist auf [Ayşe](ayse).
+ wedding installateur roswita "nimmt"
- parent roswita jelena "Mutter"
- advisor jelena roswita "Brautjungfer"
+ pregnant jelena goran "bekommt"
- happy goran "strahlt"
- sad pavle "Entsetzen"
- date pavle yasmin "eng"

== 14
[Ayşe](ayse) hat die letzte Prüfung bestanden und einen [Bräutigam](ferdl) in der Tasche, sehr zum Kummer von drei Tanten in [Izmir](@izmir). [Mizzi](mizzi) weiß davon nichts, bis [sie](mizzi) den Aushang am schwarzen Brett liest; dann zittert [ihr](mizzi) das Brillengestell. Um Mitternacht hat [Jelena](jelena) es eilig, und das Spital ist nur mit einem Wagen der Linie 6 noch zu erreichen. [Goran](goran) hält außerplanmäßig. Der [Bub](baby) kommt zwischen Quellenplatz und Endstation zur Welt, [Ferdl](ferdl) reißt Fahrscheine als Tücher, [Sascha](sascha) zählt den Takt der Wehen. Und in der Stiege Vier tropft es.
- find ayse "bestanden"
+ engaged ayse ferdl "Bräutigam"
- kin _ ayse "Tanten"
- discover mizzi ayse+ferdl "Aushang"
+ birth jelena baby "zur Welt"
- help goran jelena "hält"
- help ferdl+sascha jelena "reißt"
