%series Frachter Amsel
%lang de
%genre space freighter drama, episode list of an online encyclopaedia
%cast imke    | Kapitänin Imke Sarow; Sarow; Imke | f
%cast dov     | Dov Halpern; Halpern; Dov | m
%cast ruta    | Rūta Balčiūnas; Rūta; Balčiūnas | f
%cast teo     | Teodoro Lindgren; Teo; Lindgren | m
%cast chidi   | Chidi Okonkwo; Chidi; Okonkwo | m
%cast wren    | Wren | n
%cast sascha  | Sascha Sarow; Sascha | f
%cast kalle   | Kalle Lindgren; Kalle | m
%cast ki      | Muhme | n
%cast ada     | Dr. Adaeze Obi; Obi; Adaeze | f
%cast pirat   | Veit Harms; Harms; Veit | m
%cast neue    | Mei-Lin Sorge; Mei-Lin; Sorge | f
%cast adamann | - | m
%cast kind    | Juno | f

== 1 Ablegen
Der Frachter [Amsel](*amsel) verlässt den [Ring von Ceres](@ceres) mit vierzig Containern Saatgut und einer [Kapitänin](imke), [Imke Sarow](imke), [die](imke) gerade [ihren](imke) [Ersten Offizier](dov) [Dov Halpern](dov) geheiratet hat. [Bordärztin](ada) [Adaeze Obi](ada) hält [die beiden](dov+imke) für überstürzt. Im Maschinenraum wechseln die [Technikerin](ruta) [Rūta Balčiūnas](ruta) und der [Lademeister](teo) [Teo Lindgren](teo) seit [dessen](teo) Seitensprung kein Wort mehr, und [Funker](chidi) [Chidi Okonkwo](chidi) muss für [sie](ruta+teo) dolmetschen. Das Bordgehirn [Muhme](ki) meldet einen blinden [Passagier](sascha) in Container neun. Es ist [Imkes](imke) kleine [Schwester](sascha) [Sascha](sascha).
- wedding.past dov imke "geheiratet"
- boss imke dov "Ersten Offizier"
- cheat.past teo ruta "Seitensprung"
- quarrel.past ruta teo "kein Wort"
- help chidi ruta+teo "dolmetschen"
+ discover ki sascha "Passagier"
- sibling imke sascha "Schwester"

== 2 Blinde Passagierin
Die [Kapitänin](imke) ist wütend auf die [Neunzehnjährige](sascha), [die](sascha) von der Akademie geflogen ist, und teilt [sie](sascha) zum Schrubben ein. [Sascha](sascha) bezieht die Koje über [Rūta](ruta), von [der](ruta) [sie](sascha) alles über Ventile und ebenso viel über Männer erfährt. Der [Offizier](dov) bemüht sich, zwischen den [Schwestern](imke+sascha) Frieden zu stiften, und [seine](dov) [Frau](imke) verbittet sich die Einmischung. [Teo](teo) schiebt der [Technikerin](ruta) ein selbst gelötetes Herz unter der Luke durch. Es kommt zurück. [Dr. Obi](ada) entdeckt, dass die Luft um zwei Prozent dünner ist, als [Muhme](ki) behauptet.
- sad imke sascha "wütend"
- quit.past sascha "geflogen"
- housemate.start ruta sascha "Koje"
- help dov imke+sascha "Frieden"
- married dov imke "Frau"
- quarrel dov imke "verbittet"
- gift teo ruta "schiebt"
+ reject ruta teo "zurück"
- discover ada ki "entdeckt"
- betray ki _ "behauptet"

== 3 Dünne Luft
Der [Funker](chidi) sucht das Leck und findet eine Leitung, die angezapft wurde: Im Bug atmet noch jemand mit. Die [Lauscherin](ada) an der Wand, für gewöhnlich die [Ärztin](ada), hört [dessen](wren) Husten. Man holt [Wren](wren) hervor, ein mageres [Geschöpf](wren) unbestimmten Alters, vor [Harms](pirat) geflohen, dem [Piraten](pirat), [der](pirat) einst auch [Dov](dov) in [seiner](pirat) Mannschaft hatte. Letzteres wusste die [Ehefrau](imke) nicht. [Imke](imke) stellt [ihren](imke) [Mann](dov) zur Rede; [dieser](dov) räumt ein, als Siebzehnjähriger mitgeflogen zu sein. Die [Kapitänsschwester](sascha) bringt dem [Flüchtling](wren) Suppe.
- investigate chidi "sucht"
+ discover ada wren "hört"
- flee.past wren pirat "geflohen"
- boss.past pirat dov "Mannschaft"
- discover imke dov "wusste"
- married dov imke "Ehefrau"
- quarrel dov imke "stellt"
- reveal dov imke "räumt"
- sibling imke sascha "Kapitänsschwester"
- help sascha wren "bringt"

== 4 Leerlauf
Heute passiert nichts. Das Saatgut schläft. [Teo](teo) kocht für alle. [Rūta](ruta) isst zwei Teller. [Sie](ruta) redet wieder mit [Teo](teo). „Salz fehlt“, sagt [sie](ruta). [Teo](teo) strahlt. [Chidi](chidi) schreibt an einem Gedicht. Es ist für [Adaeze](ada). [Muhme](ki) liest es laut vor. [Adaeze](ada) wird rot. [Sie](ada) hat daheim einen [Mann](adamann). [Dov](dov) schläft auf der Brücke. [Imke](imke) schläft gar nicht. [Sascha](sascha) schneidet [Wren](wren) die Haare. [Wren](wren) küsst [Sascha](sascha) auf die Nase.
+ reconcile ruta teo "redet wieder"
- happy teo "strahlt"
- love chidi ada "Gedicht"
- reveal ki ada "laut vor"
- married ada adamann "Mann"
+ kiss sascha wren "küsst"

== 5 Kaperfahrt
[Veit Harms](pirat) legt mit drei Schaluppen an und verlangt [Wren](wren) heraus. [Er](pirat) begrüßt den [Ersten Offizier](dov) als verlorenen Sohn und bietet [ihm](dov) den alten Platz an. [Dov](dov) geht zum Schein darauf ein, so dass auch [Imke](imke) [ihn](dov) für einen Überläufer hält, und leitet die Schaluppen in ein Trümmerfeld. Im Handgemenge an der Schleuse wirft sich [Lindgren](teo) vor die [Technikerin](ruta) und wird durchbohrt. [Obi](ada) operiert [ihn](teo) sechs Stunden. Als [er](teo) aufwacht, sitzt [sie](ruta), [die](ruta) [er](teo) betrogen hat, an der Pritsche und lötet ein Herz.
- threaten pirat wren "verlangt"
- hire? dov pirat "Platz"
+ betray dov pirat "zum Schein"
- betray! dov imke "Überläufer"
- rescue teo ruta "wirft"
+ injure teo "durchbohrt"
- treat teo ada "operiert"
- cheat.past teo ruta "betrogen"

== 6 Dock 12
Auf der Station [Neu-Triest](@neutriest) wird repariert. [Imke](imke) hat [ihrem](imke) [Mann](dov) das Manöver nicht verziehen, denn [er](dov) hätte [sie](imke) einweihen können; [sie](imke) zieht ins Hotel. Am Tresen lässt sich die [Verbitterte](imke) von [Kalle Lindgren](kalle), dem älteren [Bruder](kalle) des [Verwundeten](teo), zu drei Schnäpsen überreden und zu mehr. Wer [die beiden](imke+kalle) am Morgen aus dem Aufzug kommen sieht, ist [Sascha](sascha). [Sie](sascha) hält dicht. [Kalle](kalle) heuert als Ersatz für den [Lademeister](teo) an, ohne dass die [Kapitänin](imke) es verhindern könnte.
- sad imke dov "nicht verziehen"
- married dov imke "Mann"
- move imke "zieht" @neutriest
- sibling kalle teo "Bruder"
+ sex imke kalle "zu mehr"
- cheat imke dov "zu mehr"
- discover sascha imke+kalle "sieht"
- hire kalle imke "heuert"

== 7 Zwei Lindgren
Die [Brüder](kalle+teo) können sich nicht ausstehen, seit der [Ältere](kalle) vor Jahren die Verlobte des [Jüngeren](teo) verführt hat. [Teo](teo), wieder auf den Beinen, nennt [Kalle](kalle) vor allen einen Wilderer. [Dov](dov), [der](dov) von nichts weiß, freundet sich mit dem [Neuen](kalle) an und vertraut [ihm](kalle) sogar [seinen](dov) Ehekummer an. [Wren](wren) und die jüngere [Sarow](sascha) sind inzwischen unzertrennlich. [Chidi](chidi) hat eine Funknachricht für die [Ärztin](ada): [Ihr](ada) [Mann](adamann) auf der Erde ist einem Fieber erlegen. [Er](chidi) braucht vier Stunden bis zu [ihrer](ada) Tür.
- enemy kalle teo "ausstehen"
- sibling kalle teo "Brüder"
- betray.past kalle teo "verführt"
- recover teo "Beinen"
- quarrel kalle teo "Wilderer"
- friend.start dov kalle "freundet"
- discover! dov imke+kalle "von nichts"
+ couple.start sascha wren "unzertrennlich"
- die adamann "erlegen"
- reveal? chidi ada "Funknachricht"

== 8 Schleuse
[Adaeze](ada) spricht nicht. [Chidi](chidi) sitzt vor [ihrer](ada) Kabine. [Chidi](chidi) sitzt dort drei Tage. Dann macht die [Witwe](ada) auf. [Imke](imke) ist übel. [Obi](ada) untersucht [Imke](imke). Das Ergebnis bleibt unter den [Frauen](ada+imke). [Muhme](ki) weiß es trotzdem. [Muhme](ki) petzt. [Dov](dov) jubelt über das [Kind](kind). Da platzt [Sascha](sascha) heraus. Nun kennt [Dov](dov) die Nacht in Dock 12. [Dov](dov) schlägt [Kalle](kalle). [Kalle](kalle) fällt gegen ein Ventil. Kein Puls mehr, sagt [Muhme](ki).
- sad ada "spricht nicht"
- help chidi ada "sitzt"
- married.past ada adamann "Witwe"
- treat imke ada "untersucht"
+ pregnant imke "Ergebnis"
- reveal ki dov "petzt"
- happy dov "jubelt"
- reveal sascha dov "platzt"
- attack dov kalle "schlägt"
+ die kalle dov "Kein Puls"

== 9 Bordgericht
Über den [Totschläger](dov) zu richten, stünde der [Kapitänin](imke) zu, [die](imke) aber [seine](dov) [Frau](imke) und die Ursache des Streits ist, weshalb [sie](imke) den Vorsitz der [Technikerin](ruta) überträgt. [Teo](teo), als Bruder des [Toten](kalle) Nebenkläger, überrascht alle mit der Bitte um Milde. [Rūta](ruta) verurteilt [Halpern](dov) zu Arrest bis zum Ziel. Nach der Sitzung erklärt [sie](ruta) sich bereit, den [Lademeister](teo) noch einmal zu nehmen, sofern [er](teo) nie wieder koche. [Wren](wren) bringt dem [Häftling](dov) das Essen und erfährt von [ihm](dov), dass [Harms](pirat) [sein](wren) leiblicher [Vater](pirat) war, [Wrens](wren) wohlgemerkt.
- kill.past dov kalle "Totschläger"
- married dov imke "Frau"
- sibling kalle teo "Bruder"
- help teo dov "Milde"
+ arrest ruta dov "verurteilt"
+ reconcile ruta teo "noch einmal"
- help wren dov "bringt"
- reveal dov wren "erfährt"
- parent pirat wren "Vater"

== 10 Die neue Erste
Als Ersatz für den einsitzenden [Offizier](dov) schickt die Reederei per Shuttle [Mei-Lin Sorge](neue), [die](neue) mit [Imke](imke) dieselbe Klasse besucht und [ihr](imke) dort jeden Preis weggeschnappt hat. Zwischen den alten [Konkurrentinnen](imke+neue) herrscht eisige Höflichkeit. Der verwitweten [Ärztin](ada) wiederum trägt der [Funker](chidi), diesmal persönlich und ohne [Muhme](ki), [sein](chidi) Gedicht vor; [sie](ada) bittet um ein zweites in einem Jahr. [Dov](dov) schreibt [seiner](dov) [Frau](imke) aus der Zelle, das [Kind](kind) solle [seinen](dov) Namen tragen, gleichviel, wer [es](kind) gezeugt habe. [Sorge](neue) fängt den Brief ab.
- hire neue "schickt"
- enemy.past imke neue "Konkurrentinnen"
- married.past ada adamann "verwitweten"
+ confess chidi ada "trägt"
- reject ada chidi "in einem Jahr"
- married dov imke "Frau"
- pregnant imke _ "Kind"
+ steal neue imke "fängt"

== 11 Meuterei
[Mei-Lin](neue) setzt die hochschwangere [Kapitänin](imke) wegen Befangenheit ab und sich selbst auf [deren](imke) Sessel. Die Mannschaft ist gespalten: [Chidi](chidi) und [Teo](teo) beugen sich, [Balčiūnas](ruta) legt aus Protest den Antrieb lahm. [Sascha](sascha) stiehlt der [Usurpatorin](neue) den Zellenschlüssel. [Wren](wren) will [sie](sascha) dabei decken und wird von [Sorge](neue) als Geisel genommen. [Dov](dov), befreit, tritt [ihr](neue) unbewaffnet entgegen und redet auf [sie](neue) ein, bis [Muhme](ki), zum ersten Mal im Leben auf jemandes Seite, die Schwerkraft abstellt. Schwebend gibt [Mei-Lin](neue) auf.
- quit imke neue "setzt"
- pregnant imke "hochschwangere"
- help ruta imke "Protest"
- steal sascha neue "stiehlt"
+ abduct neue wren "Geisel"
- rescue sascha dov "befreit"
- help ki dov "Schwerkraft"
- lose neue "gibt"

== 12 Anlegen
Vor [Titan](@titan) bringt [Imke](imke), gehalten von [Mann](dov) und [Schwester](sascha), eine [Tochter](kind) zur Welt. [Juno](kind) hat [Kalles](kalle) Grübchen, worauf [Teo](teo) heulend zum [Onkel](teo) wird. [Dov](dov) wird dem Hafengericht übergeben und bekommt zwei Jahre; die [Kapitänin](imke) will warten. [Sascha](sascha) und [Wren](wren) mustern ab und mieten auf dem Mond eine Kammer mit Fenster. [Rūta](ruta) schmiedet zwei Ringe aus Ventilblech. [Adaeze](ada) hört am letzten Abend dem [Dichter](chidi) zu, ein halbes Jahr zu früh, und fällt [ihm](chidi) ins Wort, mit den Lippen. Das Saatgut ist aufgegangen.
+ birth imke kind "zur Welt"
- help dov+sascha imke "gehalten"
- parent kalle kind "Grübchen"
- kin kind teo "Onkel"
- arrest _ dov "übergeben"
- love imke dov "warten"
- quit sascha+wren "mustern"
- move sascha+wren "mieten"
- engaged.start ruta teo "Ringe"
+ kiss ada chidi "Lippen"
