%series Haus Nummer 9
%lang de
%genre London family comedy, terse TV listings
%cast winifred | Winifred Achebe-Lowe; Winifred; Win | f
%cast alastair | Alastair Lowe; Alastair | m
%cast cosima | Cosima | f
%cast fergus | Fergus | m
%cast jocasta | Jocasta | f
%cast nana | Nana Ife; Ife | f
%cast quill | Rafferty Quill; Quill | m
%cast bettina | Bettina | f
%cast ashok | Ashok Pillai; Ashok | m
%cast hettie | Hettie | f
%cast dachs | Wellington | m
%cast pfarrer | Reverend Bligh; Bligh | m
%cast baby | Otis | m
%cast gatte3 | - | m

== 1
Silberhochzeit bei den Lowes, und keiner will feiern. [Alastair](alastair) hat vor Wochen [seinen](alastair) Platz im Orchester eingebüßt und verlässt trotzdem jeden Morgen mit Cello das Haus. [Winifred](winifred), [seine](alastair) [Frau](winifred), hat heute zum ersten Mal seit der Geburt der [Jüngsten](jocasta) einen Flirt zugelassen, mit [ihrem](winifred) [Zahnarzt](ashok) [Ashok Pillai](ashok). Dann klingelt [Cosima](cosima), die [Älteste](cosima), mit zwei Koffern und ohne Ehering. Und auf dem Speicher röhrt etwas: [Nana Ife](nana) behauptet, es sei der Geist [ihres](nana) dritten [Gatten](gatte3).
- celebrate! alastair+winifred "feiern"
- quit.past alastair "eingebüßt"
+ betray alastair winifred "trotzdem"
- married alastair winifred "Frau"
- flirt ashok winifred "Flirt"
- birth.past winifred jocasta "Geburt"
- advisor ashok winifred "Zahnarzt"
- parent alastair+winifred cosima "Älteste"
+ return cosima "klingelt"
- married.end? cosima quill "ohne Ehering"
- die.past gatte3 "Geist"
- married.past gatte3 nana "Gatten"

== 2
Der Spuk auf dem Speicher hat vier Pfoten und heißt fortan [Wellington](dachs), ein [Dachs](dachs). [Fergus](fergus), siebzehn, päppelt [ihn](dachs) mit Haferbrei auf und schwänzt dafür die Schule. [Cosima](cosima) verrät der [Großmutter](nana), weshalb [sie](cosima) [Rafferty Quill](quill) davongelaufen ist: [Er](quill) hat eine zweite Familie in [Leeds](@leeds). „Nur eine?“, fragt [Nana Ife](nana). In der U-Bahn erkennt [Winifred](winifred) den [Straßenmusikanten](alastair) mit dem Cello. [Sie](winifred) wirft [ihm](alastair) eine Münze in den Kasten und geht weiter.
- help fergus dachs "päppelt"
- kin cosima nana "Großmutter"
+ reveal cosima nana "verrät"
- flee cosima quill "davongelaufen"
- cheat.past quill cosima "zweite Familie"
+ discover winifred alastair "erkennt"
- gift winifred alastair "Münze"

== 3
Wer zuerst spricht, verliert: [Alastair](alastair) und [Win](winifred) schweigen sich über drei Mahlzeiten an, bis [Jocasta](jocasta), das [Nesthäkchen](jocasta), die Trillerpfeife bläst. Es wird sehr laut, dann sehr still, dann lädt [er](alastair) [sie](winifred) zum Duett auf den Bahnsteig ein. [Reverend Bligh](pfarrer) sucht einen Organisten und bekommt einen Cellisten. Vor [Cosimas](cosima) Fenster singt derweil [Quill](quill) zur Laute. [Fergus](fergus) öffnet die Haustür und lässt [Wellington](dachs) hinaus ... Man hört noch lange jemanden rennen.
+ quarrel alastair winifred "laut"
- parent alastair+winifred jocasta "Nesthäkchen"
- invite alastair winifred "lädt"
- hire alastair pfarrer "bekommt"
- create quill "singt"
+ flee quill dachs "rennen"

== 4
[Quills](quill) [Zweitfrau](bettina) aus [Leeds](@leeds) steht im Vorgarten, hochschwanger und mit Reiseproviant. Statt Ohrfeigen tauscht [Bettina](bettina) mit der [Ersten](cosima) Rezepte, und zum Abendbrot ist beschlossen, den [Mann](quill) gemeinsam anzuzeigen. [Ashok](ashok) bohrt bei [Winifred](winifred) nicht nur am Zahn, sondern auch nach: Ob [sie](winifred) glücklich sei? [Sie](winifred) hat Watte im Mund und nickt zu spät. [Fergus](fergus) begegnet beim Direktor der neuen [Schülerin](hettie) [Hettie](hettie), [die](hettie) [ihrerseits](hettie) ein Frettchen im Rucksack trägt. Es ist um [ihn](fergus) geschehen.
- married bettina quill "Zweitfrau"
- pregnant bettina quill "hochschwanger"
- meet bettina cosima "steht"
+ accuse? bettina+cosima quill "anzuzeigen"
- happy? winifred "glücklich"
- meet fergus hettie "begegnet"
+ love.start fergus hettie "geschehen"

== 5
Der [Bigamist](quill) sitzt! Doch freuen mag sich niemand, denn [Bettina](bettina) weint nachts um [ihn](quill) und [Cosima](cosima) eigentlich auch. [Nana Ife](nana) verordnet den beiden [Verlassenen](bettina+cosima) Bingo im Gemeindesaal. Dort gewinnt die [Schwangere](bettina) ein Bügelbrett, und die [Greisin](nana) das Herz von [Reverend Bligh](pfarrer), zwanzig Jahre jünger und hilflos. [Alastair](alastair) spielt zum Tanz auf. Nur der Platz [seiner](alastair) [Gemahlin](winifred) bleibt leer: [Sie](winifred) steht vor einer Praxis und klingelt. Nicht. Doch.
+ arrest _ quill "sitzt"
- married bettina+cosima quill "Bigamist"
- sad bettina+cosima quill "weint"
- help nana bettina+cosima "verordnet"
- breakup.past quill bettina+cosima "Verlassenen"
- pregnant bettina "Schwangere"
- find bettina "gewinnt"
- love.start pfarrer nana "Herz"
- create alastair "spielt"
- married alastair winifred "Gemahlin"
+ travel winifred ashok "klingelt"

== 6
Es war bloß ein Tee, beteuert [Winifred](winifred). [Jocasta](jocasta), elf und unbestechlich, führt Buch über Teezeiten und legt [Papa](alastair) die Statistik vor. [Alastair](alastair) verzieht keine Miene, doch in der Messe reißt [ihm](alastair) zum ersten Mal im Leben eine Saite. [Fergus](fergus) bringt [Hettie](hettie) mit nach Hause. [Sie](hettie) sagt kein Wort, bis der Name [ihres](hettie) [Vaters](ashok) fällt: [Pillai](ashok), Zahnheilkunde. Gabeln bleiben in der Luft stehen.
- affair! ashok winifred "Tee"
- investigate jocasta winifred "Buch"
+ reveal jocasta alastair "legt"
- parent alastair jocasta "Papa"
- invite fergus hettie "bringt"
+ parent ashok hettie "Vaters"

== 7
Nun sitzen die [Eltern](alastair+winifred) in der Klemme, denn das junge [Glück](fergus+hettie) besteht auf einem Familienessen. [Ashok](ashok), seit vier Jahren [Witwer](ashok), kommt mit Blumen für die [Hausherrin](winifred) und gerät neben den [Hausherrn](alastair). Beim Nachtisch sagt [Alastair](alastair) freundlich, [er](alastair) wisse von den Tees, und bittet den [Nebenbuhler](ashok) um das Salz. [Ashok](ashok) verschluckt eine Olive; [Cosima](cosima) rettet [ihn](ashok) mit dem Griff, den [Quill](quill) [ihr](cosima) beigebracht hat. Blicke. Oh.
- parent alastair+winifred fergus "Eltern"
- couple fergus hettie "Glück"
- die.past _ "Witwer"
- married.past _ ashok "Witwer"
- travel ashok "kommt"
- gift ashok winifred "Blumen"
- discover.past alastair ashok+winifred "wisse"
- enemy alastair ashok "Nebenbuhler"
+ rescue cosima ashok "rettet"
- love.start? ashok cosima "Blicke"

== 8
Fruchtblase geplatzt, Fähre verpasst, Krankenwagen im Stau. [Bettina](bettina) entbindet in der Sakristei, assistiert von [Nana Ife](nana), während [Bligh](pfarrer) draußen die Trauung eines Unbekannten in die Länge zieht. Der [Junge](baby) bekommt den Namen [Otis](baby). Aus der Untersuchungshaft schickt [Quill](quill) ein Wiegenlied, das [Cosima](cosima) ungelesen verbrennt. [Winifred](winifred) sieht die [Tochter](cosima) mit [Ashok](ashok) auf der Kirchenmauer sitzen, Schulter an Schulter, und wundert sich, wie weh das tut.
+ birth bettina baby "entbindet"
- help nana bettina "assistiert"
- arrest.past _ quill "Untersuchungshaft"
- create quill "Wiegenlied"
- reject cosima quill "verbrennt"
- parent winifred cosima "Tochter"
- jealous winifred cosima "weh"

== 9
[Mutter](winifred) und [Tochter](cosima) reden eine Nacht durch. [Win](winifred) räumt ein, dass [sie](winifred) sich in den [Zahnarzt](ashok) verrannt hatte, aus lauter Langeweile; [Cosima](cosima) verspricht, die Finger von [ihm](ashok) zu lassen. Am Morgen macht [sie](cosima) es prompt rückgängig. [Fergus](fergus) graut bei der Aussicht, die eigene [Schwester](cosima) könne [Hetties](hettie) [Stiefmutter](cosima) werden. [Wellington](dachs) ist verschwunden, mit [ihm](dachs) [Jocastas](jocasta) Zwerghuhn. Die [Elfjährige](jocasta) nagelt Steckbriefe an alle Platanen.
- parent winifred cosima "Mutter"
+ reveal winifred cosima "räumt"
- love.past winifred ashok "verrannt"
- reject? cosima ashok "Finger"
- sad fergus "graut"
- sibling cosima fergus "Schwester"
- kin? cosima hettie "Stiefmutter"
- lose jocasta dachs "verschwunden"
- investigate jocasta dachs "Steckbriefe"

== 10
Ein Brief aus [Wien](@wien): Die Philharmoniker suchen einen Cellisten, Probespiel am Freitag. [Alastair](alastair) lässt ihn offen auf der Anrichte liegen, [Winifred](winifred) packt [ihm](alastair) stumm den Frack ein. Erst am Flughafen begreift [sie](winifred), dass [er](alastair) auf ein einziges Wort gewartet hat. [Nana Ife](nana) gibt [Bligh](pfarrer) den Laufpass, weil [er](pfarrer) beim Bingo gemogelt hat, und nimmt [ihn](pfarrer) vier Stunden später zurück. Im Kohlenkeller findet [Hettie](hettie) den [Dachs](dachs): [Er](dachs) ist eine Sie und hat Junge.
- hire? alastair "Probespiel" @wien
- help winifred alastair "packt"
+ travel alastair "Flughafen" @wien
- discover winifred alastair "begreift"
- breakup nana pfarrer "Laufpass"
- betray pfarrer nana "gemogelt"
- reconcile nana pfarrer "zurück"
+ find hettie dachs "findet"
- birth dachs "Junge"

== 11
Ohne [ihn](alastair) ist das Haus so leise, dass [Winifred](winifred) die Münze hört, die [sie](winifred) aus dem Cellokasten zurückgestohlen hat. [Bettina](bettina) bekommt eine Anstellung in der Gemeinde und bleibt mit [Otis](baby) im Gästezimmer wohnen; [Cosima](cosima) ist inzwischen mehr in der Praxis als daheim. [Jocasta](jocasta) plündert das Sparschwein, erwirbt zwei Flugscheine nach [Wien](@wien) und drückt [ihrer](jocasta) [Mutter](winifred) den Pass in die Hand. „[Ich](jocasta) habe Statistik geführt“, sagt [sie](jocasta). „[Du](winifred) bist unglücklich.“
- steal.past winifred alastair "zurückgestohlen"
- hire bettina "Anstellung"
- housemate baby+bettina cosima+winifred "Gästezimmer"
- couple? ashok cosima "Praxis"
- gift jocasta winifred "drückt"
+ travel? jocasta+winifred "Flugscheine" @wien
- parent winifred jocasta "Mutter"
- sad winifred "unglücklich"

== 12
Bühneneingang, Schneeregen. [Alastair](alastair) hat die Stelle nicht bekommen, [er](alastair) hat gar nicht erst vorgespielt. Als [er](alastair) aufschaut, stehen da [Frau](winifred) und [Jüngste](jocasta) mit Bommelmützen, und aus [Wins](winifred) Hand fällt eine Münze in den Kasten. Zu Hause hat [Ashok](ashok) indes um [Cosimas](cosima) Hand gebeten, leider bei [Nana Ife](nana), [die](nana) den Antrag auf sich bezog und annahm. [Bligh](pfarrer) fordert Genugtuung. [Hettie](hettie) und [Fergus](fergus) verkriechen sich zu den Dachsen.
- hire! alastair "nicht bekommen"
- create! alastair "vorgespielt"
+ travel jocasta+winifred alastair "stehen"
- married alastair winifred "Frau"
- parent alastair jocasta "Jüngste"
- gift winifred alastair "Münze"
+ propose? ashok cosima "Hand gebeten"
- engaged! ashok nana "bezog"
- threaten pfarrer ashok "Genugtuung"
