%series Achterwasser
%lang de
%genre crime series, press text
%cast henrike | Henrike Böhnke; Henrike; Böhnke | f
%cast arash | Arash Tehrani; Arash; Tehrani | m
%cast philippa | Philippa Wendt; Philippa | f
%cast sperling | Dr. Ignaz Sperling; Sperling | m
%cast eberhard | Eberhard Böhnke; Eberhard | m
%cast jaron | Jaron | m
%cast luedtke | Polizeirat Lüdtke; Lüdtke | m
%cast rico | Rico Zastrow | m
%cast mandy | Mandy Zastrow; Mandy | f
%cast groth | Valerian Groth; Groth | m
%cast merle | Merle Iversen; Merle | f
%cast golnar | Golnar | f
%cast taucher | Steen Maibaum; Maibaum | m
%cast nele | Nele Zastrow; Nele | f
%cast zeugin | - | f

== 1 Kaltes Schilf
Spaziergänger entdecken am Ufer des [Achterwassers](@achterwasser) die Leiche des [Dachdeckers](rico) [Rico Zastrow](rico). [Rechtsmediziner](sperling) [Dr. Ignaz Sperling](sperling) ist sicher: Der [Mann](rico) wurde erst erschlagen, dann versenkt. Für [Henrike Böhnke](henrike), die eben erst aus [Rostock](@rostock) zurückgekehrte [Ermittlerin](henrike), ist es der erste Fall auf der Insel, und [sie](henrike) muss ihn an der Seite des wortkargen [Arash Tehrani](arash) lösen, [der](arash) sich selbst Hoffnungen auf die Leitung gemacht hatte. [Ricos](rico) [Ehefrau](mandy) [Mandy](mandy) wirkt seltsam gefasst. Was weiß die [Witwe](mandy) über die Nacht, in der [sie](mandy) angeblich schlief?
- find _ rico "entdecken"
- die.past rico "Leiche"
+ kill.past _ rico "erschlagen"
- discover sperling rico "ist sicher"
- return.past henrike "zurückgekehrte" @rostock
- investigate henrike rico "Fall"
- colleague arash henrike "an der Seite"
- hire? arash "Hoffnungen"
- married.past mandy rico "Ehefrau"

== 2 Der Liebhaber
Die Spur führt zum [Berufstaucher](taucher) [Steen Maibaum](taucher), bei [dem](taucher) [Mandy Zastrow](mandy) seit Monaten [ihre](mandy) Donnerstage verbrachte, nicht nur der Gespräche wegen. [Maibaum](taucher) leugnet die Liebschaft, bis [Arash](arash) [ihm](taucher) Hotelquittungen auf den Tisch blättert. [Henrike](henrike) ringt derweil mit einer Überraschung auf dem eigenen Revier: Die neue [Staatsanwältin](philippa) [Philippa Wendt](philippa) ist jene [Frau](philippa), mit [der](philippa) [sie](henrike) sieben Jahre verheiratet war. [Beide](henrike+philippa) geben sich professionell, doch [Jaron](jaron), [Henrikes](henrike) halbwüchsiger [Sohn](jaron), fällt [seiner](jaron) [Stiefmutter](philippa) jubelnd um den Hals.
+ affair mandy taucher "Liebschaft"
- reveal! taucher arash "leugnet"
- investigate arash taucher "Hotelquittungen"
- hire philippa "neue Staatsanwältin"
+ married.past henrike philippa "verheiratet"
- parent henrike jaron "Sohn"
- kin jaron philippa "Stiefmutter"
- happy jaron "jubelnd"

== 3 Unter Verdacht
[Mandy](mandy) wird festgenommen, nachdem auf [ihrem](mandy) Boot Blut [ihres](mandy) toten [Gatten](rico) gefunden worden ist. Die achtzehnjährige [Nele](nele) will nicht glauben, dass [ihre](nele) [Mutter](mandy) zu einer solchen Tat imstande sei, und fleht [Henrike](henrike) so lange um Beistand an, bis [diese](henrike) die Akte ein zweites Mal aufschlägt. Zum Ärger von [Polizeirat Lüdtke](luedtke), [der](luedtke) auf einen raschen Abschluss drängt, hat [Sperling](sperling) Zweifel an der Todeszeit angemeldet. Daheim erkennt [Eberhard](eberhard), einst selbst eine [Legende](eberhard) der Kripo, die eigene [Tochter](henrike) für einen schrecklichen Moment nicht wieder.
- arrest _ mandy "festgenommen"
- die.past rico "toten"
- married.past mandy rico "Gatten"
- discover _ mandy "gefunden"
- parent mandy nele "Mutter"
+ kill? mandy rico "einer solchen Tat"
- help? henrike nele "Beistand"
- investigate henrike "Akte"
- sad luedtke sperling "Ärger"
- parent eberhard henrike "Tochter"
+ discover! eberhard henrike "nicht wieder"

== 4 Ein Mann von Welt
Im Nachlass des [Toten](rico) tauchen Fotografien auf, die [Rico](rico) vom Dach der Villa des [Kunsthändlers](groth) [Valerian Groth](groth) aus geknipst hat: Kisten, Lastwagen, ein Madonnenbild, das in [Krakau](@krakau) vermisst wird. Offenbar ließ sich der [Handwerker](rico) [sein](rico) Schweigen von [Groth](groth) teuer bezahlen. Der [Hausherr](groth) empfängt die [Kommissarin](henrike) mit Champagner und Komplimenten, die [sie](henrike) an sich abperlen lässt. [Philippa](philippa) verweigert den Durchsuchungsbeschluss, worüber es zwischen den früheren [Eheleuten](henrike+philippa) auf offener Straße laut wird. Die [Lokalreporterin](merle) [Merle Iversen](merle) hört jedes Wort und schreibt mit.
- die.past rico "Toten"
- find _ rico "tauchen"
- create.past rico "geknipst"
- lose _ "vermisst" @krakau
+ threaten.past rico groth "teuer bezahlen"
- meet groth henrike "empfängt"
- flirt groth henrike "Komplimenten"
- reject henrike groth "abperlen"
- reject philippa henrike "verweigert"
- investigate? _ groth "Durchsuchungsbeschluss"
- ex henrike philippa "früheren Eheleuten"
+ quarrel henrike philippa "laut"
- discover merle henrike+philippa "hört jedes Wort"
- create merle "schreibt"

== 5 Kleingedrucktes
Eine Schlagzeile über das "Ehedrama im Präsidium" kostet [Henrike](henrike) die Leitung der Sonderkommission; [Lüdtke](luedtke) überträgt sie [Arash](arash). [Der](arash) freut sich weniger als gedacht, denn zu Hause liegt [Golnar](golnar), mit [der](golnar) [er](arash) seit zwölf Jahren Tisch und Bett teilt, nach einem Sturz mit gebrochenem Becken danieder. [Maibaum](taucher) schwört, in jener Nacht einen schwarzen Kombi am Steg gesehen zu haben. [Mandy](mandy) kommt frei. Noch am Gefängnistor erklärt [sie](mandy) dem [Taucher](taucher), dass [er](taucher) sich nicht mehr bei [ihr](mandy) zu melden brauche.
- reveal _ henrike+philippa "Schlagzeile"
- quarrel.past henrike philippa "Ehedrama"
+ quit henrike "kostet"
- hire arash luedtke "überträgt"
- couple arash golnar "Tisch und Bett"
- injure golnar "gebrochenem Becken"
- discover.past taucher "gesehen"
- reveal taucher "schwört"
+ breakup mandy taucher "nicht mehr bei ihr"

== 6 Firnis
Mit Hilfe einer ehemaligen [Putzkraft](zeugin), [die](zeugin) der [Händler](groth) ohne Lohn davongejagt hat, weist das [Duo](arash+henrike) nach, dass in der Villa gestohlene Altäre umlackiert werden. Ehe die [Frau](zeugin) [ihre](zeugin) Aussage unterschreiben kann, rast der schwarze Kombi in [ihr](zeugin) Fahrrad. [Sperling](sperling), [der](sperling) zufällig vorbeikommt, hält die [Schwerverletzte](zeugin) bis zum Eintreffen des Hubschraubers am Leben. [Arash](arash) bietet [Henrike](henrike) an, auf den Posten zu verzichten. [Sie](henrike) schlägt das aus, drückt [ihm](arash) aber zum ersten Mal die Hand wie einem Freund.
- help zeugin arash+henrike "Hilfe"
- colleague arash henrike "Duo"
- boss.past groth zeugin "Putzkraft"
- quit.past zeugin groth "davongejagt"
+ discover arash+henrike groth "weist"
- steal.past _ "gestohlene"
- reveal? zeugin "Aussage"
+ attack _ zeugin "rast"
- injure zeugin _ "Schwerverletzte"
- rescue sperling zeugin "hält"
- quit? arash "verzichten"
- reject henrike arash "schlägt das aus"
- friend.start arash henrike "wie einem Freund"

== 7 Sturmflut
[Jaron](jaron) jobbt neuerdings als Kistenschlepper und ahnt nicht, für wen: [Groth](groth) zahlt bar. Als [Nele](nele), [die](nele) ein Auge auf den [Jungen](jaron) geworfen hat, [ihn](jaron) warnt, ist es zu spät. Der [Auftraggeber](groth) hat erfahren, wessen [Sohn](jaron) da [seine](groth) Madonnen trägt, und sperrt [ihn](jaron) in ein Bootshaus, das die Flut zu überspülen beginnt. [Groths](groth) Forderung an die [Polizistin](henrike) passt auf einen Bierdeckel: Beweise gegen Kind. [Henrike](henrike) bricht zusammen. Es ist [Philippa](philippa), [die](philippa) [sie](henrike) aufrichtet.
- hire jaron groth "jobbt"
- boss groth jaron "Auftraggeber"
- discover! jaron groth "ahnt nicht"
- love nele jaron "ein Auge"
- reveal nele jaron "warnt"
- discover groth jaron "hat erfahren"
+ abduct groth jaron "sperrt"
+ threaten groth henrike "Forderung"
- parent henrike jaron "Kind"
- sad henrike "bricht"
- help philippa henrike "aufrichtet"

== 8 Bis zum Hals
Während [Lüdtke](luedtke) auf ein Sondereinsatzkommando warten will, rudern [Arash](arash) und [Maibaum](taucher) auf eigene Faust hinaus. Der [Taucher](taucher) holt [Jaron](jaron) unter den Bohlen hervor, verfängt sich jedoch im Tau und wird nur noch tot geborgen. [Nele](nele), [die](nele) [ihn](taucher) für das Ende [ihrer](nele) Familie verantwortlich gemacht hatte, legt als Erste Blumen an den Steg. [Groth](groth) setzt sich unterdessen nach [Danzig](@danzig) ab. Im Krankenhaus sitzen zwei [Mütter](henrike+philippa) an einem Bett, und [sie](henrike+philippa) halten einander fest.
- travel arash+taucher "rudern"
+ rescue taucher jaron "holt"
+ die taucher "tot geborgen"
- accuse.past nele taucher "verantwortlich"
- gift nele taucher "Blumen"
+ flee groth "setzt" @danzig
- parent henrike+philippa jaron "Mütter"

== 9 Alte Meister
Ausgerechnet [Eberhard](eberhard), [dessen](eberhard) Gedächtnis Lücken hat wie ein Fischernetz, entsinnt sich eines Falls von 1991: Schon damals verschwand ein Altar, schon damals hielt jemand aus dem eigenen Haus die Hand auf. Der Name, den der alte [Böhnke](eberhard) [seiner](eberhard) [Tochter](henrike) zuraunt, lautet [Lüdtke](luedtke). Heimlich nimmt [sie](henrike) sich die Konten [ihres](henrike) [Vorgesetzten](luedtke) vor. [Golnar](golnar), wieder ohne Krücken, gesteht [ihrem](golnar) [Mann](arash) unterdessen, dass [sie](golnar) ein Angebot aus [Hamburg](@hamburg) angenommen hat und ohne [ihn](arash) gehen wird.
- ill eberhard "Lücken"
- steal.past _ "verschwand"
- betray.past luedtke "die Hand auf"
+ reveal eberhard henrike "zuraunt"
- parent eberhard henrike "Tochter"
+ investigate henrike luedtke "nimmt"
- boss luedtke henrike "Vorgesetzten"
- recover golnar "wieder ohne Krücken"
- married arash golnar "Mann"
- reveal golnar arash "gesteht"
- hire golnar "angenommen" @hamburg
- move? golnar "gehen wird" @hamburg
- breakup? golnar arash "ohne ihn"

== 10 Tote Winkel
Überführt durch drei Jahrzehnte Schmiergeld, richtet [Lüdtke](luedtke) die Dienstwaffe auf die [Frau](henrike), [die](henrike) [ihn](luedtke) zu Fall gebracht hat. [Arash](arash) feuert zuerst. Der [Polizeirat](luedtke) überlebt die Kugel und packt vom Krankenbett gegen [Groth](groth) aus, [den](groth) polnische Beamte noch am selben Tag im Hafen stellen. [Eberhard Böhnke](eberhard) schläft an jenem Abend ein und wacht nicht mehr auf. Nach der Beerdigung fragt [Philippa](philippa), ob in dem großen Haus nun ein Zimmer leer stehe. [Henrike](henrike) wirft [ihr](philippa) statt einer Antwort den Schlüssel zu. Und [Merle Iversen](merle)? [Die](merle) verzichtet auf die Schlagzeile.
- betray.past luedtke "Schmiergeld"
- threaten luedtke henrike "Dienstwaffe"
- discover henrike luedtke "Überführt"
- attack arash luedtke "feuert"
- recover luedtke "überlebt"
+ injure luedtke arash "Kugel"
+ reveal luedtke "packt"
- arrest _ groth "stellen"
+ die eberhard "wacht nicht mehr auf"
- move? philippa henrike "Zimmer"
- gift henrike philippa "Schlüssel"
- reveal! merle "verzichtet"
