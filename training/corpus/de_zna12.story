%series Manege frei
%lang de
%genre circus family saga, evening-programme listings
%cast stella  | Stella Ravelli; Stella | f
%cast gino    | Gino Ravelli; Gino | m
%cast tara    | Tara | f
%cast bror    | Bror Lindgren; Bror; Lindgren | m
%cast oksana  | Oksana | f
%cast fips    | Fips | m
%cast direktor | Zirkusdirektor Ravelli; Ettore Ravelli; Ettore | m
%cast nonna   | - | f
%cast malik   | Malik | m
%cast wolf    | Theo Wolf; Wolf | m
%cast lea     | Lea | f
%cast tiger   | Kaiser | m
%cast mime    | Sommer | n

== 1
Seit vier Generationen reist die Familie [Ravelli](#ravelli) durch die Lande, und nun schreibt [Ettore](direktor), der [Patriarch](direktor), rote Zahlen. [Sein](direktor) [Konkurrent](wolf) [Theo Wolf](wolf), [dem](wolf) drei Zirkusse gehören, bietet an, den vierten zu schlucken, sofern [Ettores](direktor) [Tochter](stella) [Stella](stella) bei [ihm](wolf) am Trapez auftritt. [Stella](stella) hat anderes im Kopf, nämlich [ihren](stella) schwedischen [Fänger](bror) [Bror Lindgren](bror), [dem](bror) [sie](stella) im Sprung vertraut und am Boden alles verzeiht. [Bruder](gino) [Gino](gino), [Dompteur](gino) mit nur einem [Tiger](tiger), gibt [Wolf](wolf) zur Antwort eine Zigarre, die explodiert.
- enemy direktor wolf "Konkurrent"
- parent direktor stella "Tochter"
- hire? stella wolf "auftritt"
- colleague bror stella "Fänger"
- love stella bror "am Boden alles verzeiht"
- sibling gino stella "Bruder"
+ attack gino wolf "explodiert"

== 2
Nach der Nachmittagsvorstellung in [Passau](@passau) kann [Stella](stella) nicht länger an sich halten und sagt [Bror](bror), was [sie](stella) für [ihn](bror) empfindet. Der [Schwede](bror) antwortet, [sie](stella) sei [ihm](bror) lieb wie eine Schwester, und meint es, zum Unglück für [beide](bror+stella), genau so. [Oksana](oksana), die [Schlangenfrau](oksana), teilt mit [Stella](stella) den Wagen und trocknet die Tränen. Dass es [Oksana](oksana) war, mit [der](oksana) [Lindgren](bror) am Abend zuvor über den Marktplatz schlenderte, behält die [Freundin](oksana) für sich. [Clown](fips) [Fips](fips) kennt alle Geheimnisse, denn vor einem Clown geniert sich keiner.
+ confess stella bror "an sich halten"
- love stella bror "empfindet"
- reject bror stella "wie eine Schwester"
- housemate oksana stella "Wagen"
- help oksana stella "trocknet"
- date bror oksana "schlenderte"
- reveal! oksana stella "behält"
- friend oksana stella "Freundin"

== 3
[Kaiser](tiger) heißt der [Tiger](tiger). [Kaiser](tiger) ist alt und hat drei Zähne. [Gino](gino) schläft manchmal bei [Kaiser](tiger). Heute schläft [Tara](tara) dort. [Tara](tara) ist vor [ihrem](tara) [Verlobten](malik) davongerannt. [Gino](gino) findet [Tara](tara) im Stroh. [Kaiser](tiger) schnarcht an [ihrer](tara) Seite. [Gino](gino) bringt [Tara](tara) Kaffee. [Tara](tara) erzählt [Gino](gino) alles. Am Zaun fragt [Malik](malik) nach [Tara](tara). [Gino](gino) sagt: „Nie gesehen.“ [Malik](malik) glaubt [Gino](gino) nicht. Der [Dompteur](gino) lässt [Kaiser](tiger) brüllen. Da glaubt [Malik](malik) es doch.
- engaged malik tara "Verlobten"
+ flee tara malik "davongerannt"
- meet gino tara "findet"
- reveal tara gino "erzählt"
- investigate malik tara "fragt"
- betray gino malik "Nie gesehen"
- help gino tara "Nie gesehen"

== 4
[Tara](tara), bisher Konditorin, bleibt beim Zirkus und lernt von [Fips](fips) das Jonglieren mit Windbeuteln. Der [Clown](fips) versteht sich mit der [Ausreißerin](tara) auf Anhieb, während die alte [Nonna](nonna), [Ettores](direktor) [Mutter](nonna) und im Besitz des bösen Blicks, eine wie [diese](tara) nicht im Haus haben möchte. In der Abendvorstellung verfehlt [Bror](bror) um ein Haar [Stellas](stella) Hände, weil [Oksana](oksana) in der Gasse [ihm](bror) eine Kusshand zugeworfen hat. [Stella](stella), im Netz liegend, hat endlich freie Sicht. Am Wohnwagen kommt es zum Eklat; [Oksana](oksana) muss bei den Pferden übernachten.
- hire tara "bleibt beim Zirkus"
- advisor fips tara "lernt"
- friend.start fips tara "auf Anhieb"
- parent nonna direktor "Mutter"
- reject nonna tara "nicht im Haus"
- flirt oksana bror "Kusshand"
- discover stella bror+oksana "freie Sicht"
+ quarrel oksana stella "Eklat"

== 5
[Theo Wolf](wolf) tritt nun mit Blumen an: [Er](wolf) macht [Stella](stella) den Hof, schickt einen Flügel, eine Kutsche, schließlich sich selbst. [Ettore](direktor), [dem](direktor) das Wasser bis zum Hals steht, legt [seiner](direktor) [Tochter](stella) nahe, wenigstens mit [ihm](wolf) zu essen. [Stella](stella), gekränkt und leichtsinnig, lässt sich erweichen. Der Abend verläuft netter als erwartet. [Wolf](wolf) bringt [sie](stella) nach Hause und küsst [ihr](stella) den Handrücken. [Gino](gino), für [den](gino) der Name [Wolf](wolf) ein Schimpfwort ist, redet mit der [Schwester](stella) kein Wort, was im Zirkus, wo alles ruft, sehr auffällt.
- flirt wolf stella "den Hof"
- gift wolf stella "schickt"
- parent direktor stella "Tochter"
- sad stella "gekränkt"
+ date stella wolf "erweichen"
- enemy gino wolf "Schimpfwort"
- sibling gino stella "Schwester"
- quarrel gino stella "kein Wort"

== 6
[Malik](malik) hat es nicht verwunden, dass [ihm](malik) die [Braut](tara) abhandengekommen ist. Mit zwei Vettern überfällt [er](malik) [Tara](tara) hinter dem Küchenwagen, stopft [sie](tara) in einen Lieferwagen und braust davon. [Fips](fips) hat alles gesehen, nur nimmt [ihm](fips) mit roter Nase niemand eine Träne ab. Allein [Gino](gino) begreift sofort, koppelt den Tigerwagen an den Jeep und rast hinterher. An der Mautstelle von [Salzburg](@salzburg) geht die Ladeklappe auf. Die Vettern klettern auf die Schranke. [Tara](tara) fällt [Gino](gino) in die Arme, und wer beim Zuschauen nicht seufzt, der hat kein Herz.
- sad malik tara "verwunden"
- kin _ malik "Vettern"
+ abduct malik tara "stopft"
- discover fips malik+tara "gesehen"
- discover gino fips "begreift"
+ rescue gino tara "Ladeklappe"
- love gino tara "in die Arme"

== 7
Wintervorbereitungen in [Straubing](@straubing): Die Pferde bekommen Decken, das Zelt wird geflickt, auf dem Herd brodelt Minestrone. [Oksana](oksana) und [Bror](bror) haben einander nichts mehr zu verheimlichen und beziehen zusammen den grünen Wagen. Die [Nonna](nonna), [die](nonna) sonst jedem die Karten legt, behält heute für sich, was in ihnen steht. [Wolf](wolf) schickt [Stella](stella) ein Paar Handschuhe. Es schneit. Man spielt Scopa um Haselnüsse, und [Tara](tara) gewinnt achtmal hintereinander, weil [Gino](gino) sich über dem Blatt nicht von [ihren](tara) Augen losreißen kann.
+ housemate.start bror oksana "beziehen"
- couple bror oksana "nichts mehr zu verheimlichen"
- reveal! nonna "behält"
- gift wolf stella "Handschuhe"
- find tara "gewinnt"
- love gino tara "losreißen"

== 8
[Bror](bror) fängt [Stella](stella) nicht mehr. [Stella](stella) übt allein. [Ettore](direktor) sucht einen neuen [Fänger](mime). Es meldet sich [Sommer](mime). [Sommer](mime) redet nie. [Sommer](mime) hat große Hände. Die [Nonna](nonna) mag [Sommer](mime). [Stella](stella) springt, und [Sommer](mime) hält. Im Dunkeln sitzt [Wolf](wolf) auf der Tribüne. [Wolf](wolf) klatscht. Danach kniet [Wolf](wolf) im Sägemehl. „Werde [meine](wolf) [Frau](stella)“, sagt [Wolf](wolf). [Stella](stella) sieht zu [Bror](bror). [Bror](bror) sieht zu [Oksana](oksana). Da sagt [Stella](stella): „Gut.“
- colleague.end bror stella "nicht mehr"
- hire mime direktor "meldet"
- colleague.start mime stella "hält"
+ propose wolf stella "kniet"
+ engaged.start stella wolf "Gut"
- love! bror stella "sieht zu Oksana"

== 9
Die Nachricht, dass [Stella](stella) ausgerechnet den [Erzfeind](wolf) zu ehelichen gedenkt, schlägt ein wie ein Blitz. [Ettore](direktor) ist gerettet und schämt sich, [Gino](gino) packt, und [Tara](tara) stellt sich hin und sagt, dann gehe [sie](tara) mit. Der [Bräutigam](wolf) entpuppt sich unterdessen als weicher Kerl: [Er](wolf) beichtet [Stella](stella), dass es eine [Lea](lea) gibt, acht Jahre alt, aus einer Ehe, die mit einem tödlichen Sturz endete, und dass [er](wolf) seitdem jeden Abend unter dem Netz stehe. Zum ersten Mal sieht [Stella](stella) [ihn](wolf) an, ohne an einen anderen zu denken.
- engaged stella wolf "ehelichen"
- enemy direktor wolf "Erzfeind"
- sad direktor "schämt"
- quit gino "packt"
+ reveal wolf stella "beichtet"
- parent wolf lea "aus einer Ehe"
- married.past _ wolf "Ehe"
- die.past _ "tödlichen"
+ love.start stella wolf "ohne an einen anderen"

== 10
Kaum ist die Verlobung gedruckt, merkt [Bror](bror), was [er](bror) verloren hat. [Oksana](oksana), [der](oksana) nichts verborgen bleibt, weil [sie](oksana) um jede Ecke schauen kann, ertappt [ihn](bror) vor einem alten Plakat, packt [ihre](oksana) Seidentücher und zieht zu [Fips](fips). Der [Clown](fips), [der](fips) seit dreizehn Jahren auf nichts anderes gewartet hat, serviert Tee und sagt vor Aufregung nur „Öh“. [Lindgren](bror), sonst kein Freund großer Worte, lauert [Stella](stella) unter der Kuppel auf und schreit hinunter, dass [er](bror) [sie](stella) liebe. Unten steht [Wolf](wolf). Die kleine [Lea](lea) steht daneben und fragt: „Meint [der](bror) [dich](stella)?“
- engaged stella wolf "Verlobung"
- discover bror "merkt"
- discover oksana bror "ertappt"
+ breakup oksana bror "Seidentücher"
- move oksana fips "zieht"
- love fips oksana "gewartet"
+ confess bror stella "schreit"

== 11
[Stella](stella) lässt sich Zeit mit der Antwort, so viel Zeit, dass eine ganze Vorstellung hineinpasst. In dieser greift [Sommer](mime), der stumme [Fänger](mime), daneben. [Wolf](wolf) wirft sich unter die [Stürzende](stella), bricht sich drei Rippen und lächelt. Am Krankenbett nimmt [Lea](lea) [Stellas](stella) Hand und legt sie in die des [Vaters](wolf). [Bror](bror), an der Tür, versteht ohne Übersetzung. [Er](bror) verabschiedet sich mit einem Kuss auf die Stirn von der [Frau](stella), [die](stella) [er](bror) um einen Winter zu spät geliebt hat, und heuert auf einer Fähre an. Die [Nonna](nonna) winkt.
+ rescue wolf stella "wirft"
- injure wolf "bricht"
- parent wolf lea "Vaters"
- kiss bror stella "Kuss"
- love bror stella "geliebt"
- hire bror "heuert"

== 12
[Gino](gino) kehrt mit [Tara](tara) zurück. [Kaiser](tiger) schnüffelt an [Taras](tara) Bauch. [Kaiser](tiger) weiß es zuerst. Dann weiß es die [Nonna](nonna). Dann das ganze Zelt. [Tara](tara) bekommt Zwillinge. [Gino](gino) umarmt den [Tiger](tiger). [Ettore](direktor) umarmt [Gino](gino). [Gino](gino) geht zu [Wolf](wolf) ins Krankenzimmer. [Er](gino) bringt eine Zigarre. „Ist die echt?“, fragt [Wolf](wolf). „Probier sie“, sagt [Gino](gino). Die Zigarre ist echt. [Beide](gino+wolf) lachen, bis [Wolf](wolf) die Rippen hält.
+ return gino+tara "kehrt"
- discover nonna tara "Dann weiß es"
+ pregnant tara gino "Zwillinge"
- happy gino "umarmt"
- reconcile direktor gino "umarmt"#2
- injure.past wolf "die Rippen"
- gift gino wolf "Zigarre"
- reconcile gino wolf "lachen"

== 13
Doppelhochzeit in der Manege, die Torte hat [Tara](tara) selbst gebacken: [Stella Ravelli](stella) wird die [Frau](stella) von [Theo Wolf](wolf), und [Gino](gino) führt die [Konditorin](tara) durch ein Spalier von Ponys. Da steht [Malik](malik) im Eingang. [Fips](fips) schiebt sich vor [Tara](tara), [Oksana](oksana) vor [Fips](fips). [Malik](malik) aber legt nur ein Päckchen nieder, murmelt etwas, das nach Verzeihung klingt, und geht, ohne dass [ihn](malik) jemand aufhält. Im Päckchen liegt der Ring, den [Tara](tara) [ihm](malik) einmal vor die Füße geworfen hatte, eingeschmolzen zu zwei winzigen Löffeln.
+ wedding stella wolf "Doppelhochzeit"
+ wedding gino tara "führt"
- return malik "steht Malik"
- help fips tara "schiebt"
- gift malik tara "Päckchen"
- reconcile? malik tara "Verzeihung"
- engaged.past malik tara "Ring"
- breakup.past tara malik "vor die Füße"

== 14
Ein letztes Mal vor dem Winterquartier hebt sich der Vorhang. [Ettore](direktor) übergibt [seinen](direktor) Zylinder an [Stella](stella), [die](stella) nun den Laden führt, und setzt sich zu [seiner](direktor) [Mutter](nonna) in die erste Reihe. [Oksana](oksana) hat [Fips](fips) die Nase abgenommen und [ihn](fips) auf den Mund geküsst, woraufhin [er](fips) zum ersten Mal einen ganzen Satz zustande brachte. Der alte [Kaiser](tiger) ist in der Nacht im Stroh eingeschlafen und nicht mehr aufgewacht; [Gino](gino) sitzt bei [ihm](tiger), bis [Tara](tara) [ihn](gino) holt, weil die Wehen eingesetzt haben. [Sommer](mime) sagt [sein](mime) erstes Wort: „Beeilung.“
- quit direktor "übergibt"
- hire stella direktor "führt"
- parent nonna direktor "Mutter"
+ kiss fips oksana "geküsst"
- die tiger "nicht mehr aufgewacht"
- sad gino tiger "sitzt"
+ birth tara _ "Wehen"
