%series SEK Warnow
%lang de
%genre police action ensemble in Rostock, terse TV listings
%cast inka | Inka Bruhn; Bruhn; Inka | f
%cast mahmoud | Mahmoud Saleh; Saleh; Mahmoud | m
%cast olli | Oliver Kranz; Olli; Kranz | m
%cast yvonne | Yvonne Lüders; Lüders; Yvonne | f
%cast gero | Gero Wachholz; Wachholz | m
%cast piotr | Piotr Zielinski; Zielinski; Piotr | m
%cast svea | Svea Bruhn; Svea | f
%cast dana | Dana | f
%cast ruediger | Rüdiger Paff; Paff | m
%cast kassiererin | - | f
%cast schueler | - | m
%cast schiffer | - | m
%cast toter | - | m
%cast dealer | Schlange | m
%cast nachbarin | Frau Ohlsen | f

== 1
Ein Supermarkt in [Lütten Klein](@luettenklein): Eine [Kassiererin](kassiererin) wird von zwei Maskierten als Schutzschild benutzt. [Einsatzleiterin](inka) [Inka Bruhn](inka) verhandelt, bis [Scharfschütze](olli) [Oliver Kranz](olli) ohne Befehl abdrückt. Der jüngere [Täter](toter) ist tot. Und [er](toter) ist, wie sich unter der Maske zeigt, [Kranz'](olli) eigener [Patensohn](toter).
+ abduct _ kassiererin "Schutzschild"
- boss inka olli "Einsatzleiterin"
+ kill olli toter "tot"
- kin olli toter "Patensohn"

== 2
[Kranz](olli) wird vom Dienst entbunden und betrinkt sich. Die Leitung der Gruppe reißt [Gero Wachholz](gero) an sich, [dem](gero) [Inka](inka) vor Jahren die Beförderung weggeschnappt hat. Im Taubenschlag des flüchtigen [Komplizen](dealer), genannt [Schlange](dealer), findet [Mahmoud Saleh](mahmoud) fünfhundert Polizeimarken. Alle echt.
- quit olli "entbunden"
- sad olli "betrinkt"
- hire gero "reißt"
- enemy gero inka "weggeschnappt"
- flee dealer "flüchtigen"
+ find mahmoud "findet"

== 3
[Inkas](inka) [Schwester](svea) [Svea](svea), [Lehrerin](svea) in [Warnemünde](@warnemuende), hat einen [Schüler](schueler) mit blauen Flecken in der Klasse. [Dessen](schueler) [Stiefvater](gero), ein [Kollege](gero) [Inkas](inka), bekommt Besuch vom Jugendamt. Es ist [Wachholz](gero). [Der](gero) tobt und lauert der [Lehrerin](svea) auf dem Parkplatz auf. [Saleh](mahmoud) geht dazwischen.
- sibling inka svea "Schwester"
- advisor svea schueler "Schüler"
- attack? gero schueler "blauen Flecken"
- kin gero schueler "Stiefvater"
- colleague gero inka "Kollege"
- investigate _ gero "Besuch"
- sad gero "tobt"
+ attack gero svea "lauert"
+ rescue mahmoud svea "dazwischen"

== 4
Auf einem Frachter vor der Küste meutert die Besatzung. Den [Kapitän](schiffer) hat man an den Mast gekettet. [Yvonne Lüders](yvonne), [Neuzugang](yvonne), Höhenangst, seilt sich aus dem Hubschrauber ab und holt [ihn](schiffer) herunter. An Bord erkennt [sie](yvonne) [Piotr Zielinski](piotr) wieder, mit [dem](piotr) [sie](yvonne) einmal drei Wochen lang verheiratet war. [Er](piotr) verschwindet durch ein Bullauge.
- betray _ schiffer "meutert"
- abduct _ schiffer "gekettet"
- sad yvonne "Höhenangst"
+ rescue yvonne schiffer "holt"
- discover yvonne piotr "erkennt"
- ex piotr yvonne "verheiratet"
- married.past piotr yvonne "verheiratet"
+ flee piotr "verschwindet"

== 5
[Piotr](piotr) meldet sich bei [Lüders](yvonne): Auf dem Frachter waren Waffen, bestimmt für einen [Polizisten](gero). Bevor [er](piotr) den Namen sagen kann, bricht die Verbindung ab. [Yvonne](yvonne) findet die Telefonzelle leer und auf dem Hörer Blut. [Ihrem](yvonne) [Chef](gero) verschweigt [sie](yvonne) den Anruf, und das ist [ihr](yvonne) Glück.
- reveal piotr yvonne "meldet"
+ attack? _ piotr "Blut"
- boss gero yvonne "Chef"
+ reveal! yvonne gero "verschweigt"

== 6
Nachts steht [Frau Ohlsen](nachbarin) im Morgenrock vor [Mahmouds](mahmoud) Tür: In der Wohnung über [ihr](nachbarin) werde ein [Mann](piotr) gequält. [Saleh](mahmoud), [ihr](nachbarin) [Nachbar](mahmoud) von unten, tritt die Tür ein und bindet den halb toten [Zielinski](piotr) vom Heizungsrohr los. [Schlange](dealer) entkommt über die Dächer, mit einem Streifschuss als Andenken.
- neighbour mahmoud nachbarin "Nachbar"
- attack dealer piotr "gequält"
+ rescue mahmoud piotr "bindet"
- injure piotr "halb toten"
- flee dealer mahmoud "entkommt"
- injure dealer mahmoud "Streifschuss"

== 7
[Kranz](olli) hat drei Wochen nicht geredet. [Svea](svea), [die](svea) [er](olli) bei der Trauerfeier für den toten [Jungen](toter) trifft, stellt [ihm](olli) Suppe hin und keine Fragen. Am vierten Abend küsst [er](olli) [sie](svea). Derweil packt [Piotr](piotr) im Krankenhaus aus: Die Waffen bestellt hat [Wachholz](gero). Das Zimmer ist verwanzt.
- sad olli "nicht geredet"
- die.past toter "toten"
- meet olli svea "trifft"
- help svea olli "Suppe"
+ kiss olli svea "küsst"
+ accuse piotr gero "packt"
- investigate _ piotr "verwanzt"

== 8
Dem [Polen](piotr) wird eine Luftblase gespritzt. [Yvonne](yvonne) kommt zur Herzmassage zurecht, rettet [ihn](piotr) und schreit danach das ganze Stockwerk zusammen. Die falsche [Schwester](dana) mit der Spritze wird im Aufzug überwältigt. [Sie](dana) heißt [Dana](dana) und schweigt. Um [ihren](dana) Hals hängt ein Medaillon mit [Geros](gero) Foto.
- attack dana piotr "gespritzt"
+ rescue yvonne piotr "rettet"
- betray dana piotr "falsche"
- arrest _ dana "überwältigt"
- reveal! dana _ "schweigt"
+ love dana gero "Medaillon"

== 9
[Staatsanwalt](ruediger) [Rüdiger Paff](ruediger) glaubt [Inka](inka) kein Wort, spielt mit [Wachholz](gero) Tennis und leitet ein Verfahren gegen [sie](inka) ein. In [ihrem](inka) Spind liegen, wie bestellt, zwei Kilo Heroin. [Saleh](mahmoud) verhilft [ihr](inka) durch den Wäscheschacht zur Flucht. Nun wird die [Jägerin](inka) gejagt.
- friend gero ruediger "Tennis"
+ accuse ruediger inka "Verfahren"
- betray _ inka "bestellt"
- help mahmoud inka "verhilft"
+ flee inka "Flucht"
- investigate _ inka "gejagt"

== 10
Die Mole, drei Uhr nachts. [Inka](inka) trifft [Schlange](dealer), [der](dealer) [seinen](dealer) Auftraggeber für hunderttausend Euro ans Messer liefern will. Das Geld hat [sie](inka) nicht, aber [sie](inka) hat den [Schützen](olli), [dessen](olli) [Patensohn](toter) [er](dealer) in den Tod geführt hat. Beim Anblick von [Kranz](olli) redet [Schlange](dealer) umsonst.
- meet dealer inka "trifft"
- betray? dealer gero "Messer"
- kin olli toter "Patensohn"
- die.past toter "Tod"
+ reveal dealer inka+olli "umsonst"

== 11
[Wachholz](gero) holt [seinen](gero) [Stiefsohn](schueler) aus dem Unterricht, mit geladener Waffe, und nimmt gleich die [Lehrerin](svea) mit. In einem Bootsschuppen wird [er](gero) umstellt. Wieder liegt [Kranz](olli) auf dem Dach, wieder den Finger am Abzug. Diesmal wartet [er](olli) den Befehl ab. Er kommt nicht. [Svea](svea) haut dem [Entführer](gero) ein Ruder über den Schädel.
- kin gero schueler "Stiefsohn"
+ abduct gero schueler+svea "holt"
- arrest? _ gero "umstellt"
- kill! olli gero "wartet"
+ attack svea gero "haut"

== 12
[Gero](gero) hinter Gittern, [Paff](ruediger) im vorzeitigen Ruhestand, [Dana](dana) gesprächig wie nie. [Inka](inka) bekommt [ihre](inka) Truppe wieder. [Yvonne](yvonne) und [Piotr](piotr) versuchen es ein zweites Mal, diesmal für mindestens vier Wochen. Den [Jungen](schueler) nehmen [Svea](svea) und [Olli](olli) in Pflege. [Frau Ohlsen](nachbarin) bringt [Mahmoud](mahmoud) Kuchen, und [er](mahmoud) bittet [sie](nachbarin) herein.
+ arrest _ gero "hinter Gittern"
- quit ruediger "Ruhestand"
- reveal dana "gesprächig"
- boss inka _ "Truppe"
- hire inka "wieder"
+ reconcile piotr yvonne "ein zweites Mal"
- kin.start olli+svea schueler "Pflege"
- gift nachbarin mahmoud "Kuchen"
- invite mahmoud nachbarin "bittet"
