%series Revier Ruhrort
%lang de
%genre police series from Duisburg, encyclopaedia season article
%cast kati     | Katharina Brosch; Brosch; Kati | f
%cast timo     | Timo Brosch; Timo | m
%cast okan     | Okan Yıldız; Okan; Yıldız | m
%cast defne    | Defne Yıldız; Defne | f
%cast hagen    | Hagen Strüver; Strüver; Hagen | m
%cast birthe   | Birthe Strüver; Birthe | f
%cast noa      | Noa Lindemann; Noa; Lindemann | f
%cast schroeter | Schröter | m
%cast pathologe | Dr. Emil Vogt; Vogt; Emil | m
%cast lola     | Lola | f
%cast ferry    | Ferry Maschke; Maschke; Ferry | m
%cast mutter   | Rosi | f
%cast kind     | - | n
%cast matrose  | - | m

== 1 Hafenbecken A
[Katharina Brosch](kati), frisch gebackene [Leiterin](kati) des Reviers, bezieht das Büro [ihres](kati) [Vorgängers](hagen) [Hagen Strüver](hagen), [der](hagen) degradiert wurde und nun unter [ihr](kati) Dienst tut. Dass [die beiden](hagen+kati) auf der Polizeischule verlobt gewesen waren, ehe [er](hagen) [ihre](kati) beste [Freundin](birthe) [Birthe](birthe) heiratete, macht die Sache nicht leichter. [Brosch](kati) ermittelt gegen den [Schrotthändler](ferry) [Ferry Maschke](ferry), in [dessen](ferry) Lagerhalle eine Schiffsladung Kupfer und ein toter [Matrose](matrose) liegen. [Timo](timo), der jüngere [Bruder](timo) der [Kommissarin](kati), ist arbeitslos, schläft auf [ihrem](kati) Sofa und verschweigt [ihr](kati), für wen [er](timo) neuerdings Lastwagen fährt.
- hire kati "Leiterin"
- quit.past hagen "degradiert"
- boss kati hagen "unter"
- engaged.past hagen kati "verlobt"
- friend birthe kati "Freundin"
- wedding.past birthe hagen "heiratete"
+ investigate kati ferry "ermittelt"
- die.past matrose "toter"
- sibling kati timo "Bruder"
- housemate kati timo "schläft"
- reveal! timo kati "verschweigt"

== 2 Frühschicht
Der türkischstämmige [Streifenpolizist](okan) [Okan Yıldız](okan), nach dem Tod [seines](okan) [Partners](schroeter) [Schröter](schroeter) auf sich gestellt, erhält in [Noa Lindemann](noa), gerade von der Akademie gekommen, eine neue [Kollegin](noa). [Die](noa) fährt beim ersten Einsatz den Streifenwagen in den Rhein. [Okan](okan) zieht [sie](noa) durchs Fenster heraus und lässt [sie](noa) bei [seiner](okan) [Frau](defne) [Defne](defne) trocknen, [die](defne) dem [Gast](noa) Tee, Pantoffeln und eine Warnung mitgibt. Der [Gerichtsmediziner](pathologe) [Dr. Emil Vogt](pathologe) hat beim toten [Matrosen](matrose) eine Quittung mit [Timos](timo) Handschrift gefunden; [er](pathologe) zeigt sie [Strüver](hagen), und [Strüver](hagen) steckt sie ein, ohne der [Chefin](kati) ein Wort zu sagen.
- die.past schroeter "Tod"
- colleague.past okan schroeter "Partners"
- colleague.start noa okan "Kollegin"
+ rescue okan noa "zieht"
- married defne okan "Frau"
- help defne noa "trocknen"
- die.past matrose "toten"
+ find pathologe "Quittung"
- reveal pathologe hagen "zeigt"
- reveal! hagen kati "ohne der Chefin"
- boss kati hagen "Chefin"

== 3 Alte Rechnungen
[Birthe Strüver](birthe) lädt die frühere [Freundin](kati) zum Essen ein, um reinen Tisch zu machen. Zwischen Hauptgang und Nachspeise rutscht dem [Gastgeber](hagen) heraus, [er](hagen) denke noch jeden Tag an die [Verlobte](kati) von damals, worauf beide [Frauen](birthe+kati) [ihn](hagen) auslachen und [er](hagen) den Rest des Abends in der Garage zubringt. Die Quittung in der Tasche, sucht der [Degradierte](hagen) [Timo](timo) auf und bietet [ihm](timo) einen Handel an: Schweigen gegen Auskünfte über den [Schrotthändler](ferry). Der [Bruder](timo) der [Revierleiterin](kati) lässt sich darauf ein. Im Umkleideraum sieht die [Neue](noa) auf [Yıldız'](okan) Rücken eine Narbe und fragt, ob [Schröter](schroeter) dieselbe Kugel abbekommen habe.
- friend.past birthe kati "Freundin"
- invite birthe kati "lädt"
- reconcile? birthe kati "reinen Tisch"
- love hagen kati "denke"
- engaged.past hagen kati "Verlobte"
+ threaten hagen timo "Schweigen"
- sibling kati timo "Bruder"
- injure.past okan "Narbe"

== 4 Doppelstreife
[Okan](okan) schweigt. [Noa](noa) fragt [Vogt](pathologe). [Vogt](pathologe) mag [Noa](noa). Die Akte [Schröter](schroeter) holt [Vogt](pathologe) aus dem Keller. [Schröter](schroeter) starb durch eine Polizeikugel. Die Waffe gehörte [Strüver](hagen). [Noa](noa) erschrickt. [Noa](noa) sagt es [Okan](okan). [Okan](okan) schlägt [Strüver](hagen). Dazwischen wirft sich [Kati](kati). [Strüver](hagen) blutet aus der Nase. Kurz darauf bringt [Defne](defne) [Okan](okan) Brot aufs Revier. [Okan](okan) weint bei [Defne](defne). [Noa](noa) sieht [Defne](defne) und [Okan](okan). [Noa](noa) wird eifersüchtig. Das überrascht vor allem [Noa](noa).
- love pathologe noa "mag"
- investigate noa schroeter "fragt"
- help pathologe noa "holt"
+ discover noa hagen "erschrickt"
- kill.past hagen schroeter "Polizeikugel"
- reveal noa okan "sagt"
+ attack okan hagen "schlägt"
- help kati hagen "Dazwischen"
- jealous noa defne "eifersüchtig"

== 5 Die Tänzerin
Eine [Tänzerin](lola) namens [Lola](lola), [die](lola) im Nachtclub des [Schrotthändlers](ferry) arbeitet und mit [ihm](ferry) zusammenlebt, will gegen [ihn](ferry) aussagen. [Kati](kati) bringt [sie](lola) in der eigenen Wohnung unter, ohne zu ahnen, dass [Timo](timo) und die [Zeugin](lola) sich bereits aus dem Lastwagen kennen und längst ein heimliches Verhältnis unterhalten. Als [Maschke](ferry) vor dem Haus auftaucht, flieht das [Paar](lola+timo) über den Balkon. Die [Kommissarin](kati) findet ein leeres Sofa, ein Paar rote Schuhe und endlich auch die Quittung, die [ihr](kati) [Strüver](hagen), von Gewissensbissen geplagt, unter der Tür durchgeschoben hat. [Birthe](birthe) kommt, um beim Aufräumen zu helfen, und bleibt über Nacht.
- boss ferry lola "arbeitet"
- couple ferry lola "zusammenlebt"
- discover! kati lola+timo "ahnen"
- accuse? lola ferry "aussagen"
- help kati lola "unter"
+ affair lola timo "Verhältnis"
- flee lola+timo ferry "flieht"
+ discover kati timo "Quittung"

== 6 Nachtlinie
Was zwischen den einstigen [Freundinnen](birthe+kati) in jener Nacht geschah, erfährt der Zuschauer in Rückblenden: erst Wein, danach Tränen, zuletzt ein Kuss, den keine von [beiden](birthe+kati) bereute. [Birthe](birthe) fährt heim und trennt sich noch am Frühstückstisch von [Hagen](hagen), [der](hagen) den Grund für einen anderen Mann hält und sämtliche Nachbarn verdächtigt. [Noa](noa) lässt sich von [Vogt](pathologe) ins Autokino ausführen, schläft ein und murmelt den Namen des [Streifenkollegen](okan). [Defne](defne) hat unterdessen einen Brief aus [Izmir](@izmir) bekommen, in dem eine Universität [ihr](defne) eine Stelle offeriert. [Sie](defne) legt ihn zwischen die Kochbücher.
- friend.past birthe kati "Freundinnen"
+ kiss.past birthe kati "Kuss"
+ breakup birthe hagen "trennt"
- accuse hagen _ "verdächtigt"
- date noa pathologe "ausführen"
- love noa okan "murmelt"
- colleague noa okan "Streifenkollegen"
- hire? defne "offeriert" @izmir

== 7 Übergabe
[Maschke](ferry) spürt die [Entlaufene](lola) in einer Gartenlaube in [Homberg](@homberg) auf, sperrt [sie](lola) in einen Container und verlangt vom [Geliebten](timo), [er](timo) solle die [Schwester](kati) zur Herausgabe der beschlagnahmten Ladung bewegen. [Timo](timo) beichtet [Kati](kati) alles. Die [Revierleiterin](kati) willigt zum Schein ein, und [Strüver](hagen), [der](hagen) etwas gutzumachen hat, fährt den Kupferlaster. Bei der Schießerei rettet der [Verlassene](hagen) ausgerechnet dem [Kollegen](okan) das Leben, [der](okan) [ihm](hagen) die Nase blutig geschlagen hatte, und wird selbst getroffen. Auf der Trage sagt [er](hagen) [Okan](okan), wie es wirklich war: [Schröter](schroeter) habe zuerst gezogen, [er](schroeter) sei gekauft gewesen, von [Maschke](ferry).
- colleague hagen okan "Kollegen"
- attack.past schroeter hagen "zuerst gezogen"
+ abduct ferry lola "sperrt"
- threaten ferry timo "verlangt"
- affair lola timo "Geliebten"
- sibling kati timo "Schwester"
- reveal timo kati "beichtet"
- betray kati ferry "zum Schein"
+ rescue hagen okan "rettet"
- injure hagen "getroffen"
- reveal hagen okan "sagt"
- betray.past schroeter _ "gekauft"

== 8 Intensiv
Am Bett des [Angeschossenen](hagen) lösen sich die [Frau](birthe), [die](birthe) [ihn](hagen) verlassen hat, und [die](kati), [welche](kati) [er](hagen) einst verließ, stündlich ab. Als [Strüver](hagen) die Augen aufschlägt, halten [sie](birthe+kati) sich an den Händen, und nun begreift selbst [er](hagen). [Er](hagen) lacht, bis die Naht reißt. [Maschke](ferry) sitzt in Untersuchungshaft, [Lola](lola) im Blumenladen von [Timos](timo) [Mutter](mutter) [Rosi](mutter), wo [sie](lola) Sträuße bindet und von der künftigen [Schwiegermutter](mutter) misstrauisch beäugt wird. [Defne](defne) gesteht [Okan](okan), was zwischen den Kochbüchern liegt. [Er](okan) bittet [sie](defne), nicht zu gehen; [sie](defne) bittet [ihn](okan), mitzukommen.
- breakup.past birthe hagen "verlassen"
- breakup.past hagen kati "verließ"
- injure.past hagen "Angeschossenen"
- couple birthe kati "an den Händen"
+ discover hagen birthe+kati "begreift"
- recover hagen "Augen"
- arrest.past _ ferry "Untersuchungshaft"
- parent mutter timo "Mutter"
- hire lola mutter "Blumenladen"
- kin? lola mutter "Schwiegermutter"
+ reveal defne okan "gesteht"
- invite defne okan "mitzukommen"

== 9 Fernbeziehung
[Defne](defne) ist nach [Izmir](@izmir) gezogen, [Yıldız](okan) in die Dachkammer des [Gerichtsmediziners](pathologe), mit [dem](pathologe) [er](okan) sich das Bad und, ohne es zu wissen, den Liebeskummer teilt: [Noa](noa) hat dem [Arzt](pathologe) nämlich schonend beigebracht, dass aus [ihnen](noa+pathologe) beiden nichts wird. Auf Streife küsst [Okan](okan) [sie](noa) an einer roten Ampel, entschuldigt sich, bis es Grün wird, und tut es an der nächsten noch einmal. [Rosi](mutter) erwischt die [Floristin](lola) beim Griff in die Ladenkasse. [Lola](lola) schwört, [Maschke](ferry) erpresse [sie](lola) aus der Zelle heraus. Die [Mutter](mutter) glaubt der [Diebin](lola) nicht, der [Sohn](timo) schon.
+ move defne "gezogen" @izmir
- housemate.start okan pathologe "Dachkammer"
- sad okan+pathologe "Liebeskummer"
- reject noa pathologe "schonend"
+ kiss noa okan "küsst"
- discover mutter lola "erwischt"
- steal lola mutter "Griff"
- threaten? ferry lola "erpresse"
- parent mutter timo "Mutter"

== 10 Innere Angelegenheit
Ein anonymer [Anrufer](pathologe) hat der Behörde gesteckt, dass die [Leiterin](kati) des Reviers das Bett mit der [Frau](birthe) eines [Untergebenen](hagen) teilt. [Kati](kati) wird vorläufig vom Dienst entbunden. [Sie](kati) hält [Hagen](hagen) für den Verräter und sagt [ihm](hagen) am Krankenbett Dinge, die sich nicht zurücknehmen lassen. Verraten hat [sie](kati) aber, wie [Noa](noa) anhand der Anrufliste nachweist, der verschmähte [Gerichtsmediziner](pathologe), [der](pathologe) eigentlich [Okan](okan) hatte schaden wollen und die falsche Akte erwischte. [Vogt](pathologe) bittet um [seine](pathologe) Versetzung. [Lindemann](noa) bleibt allein mit dem Wissen zurück, dass [Okan](okan) den Ring noch trägt.
- affair birthe kati "Bett"
- married birthe hagen "Frau"
- boss kati hagen "Untergebenen"
+ quit kati "entbunden"
- accuse kati hagen "Verräter"
- betray? pathologe okan "schaden"
+ betray pathologe kati "Verraten"
- discover noa pathologe "nachweist"
- reject.past noa pathologe "verschmähte"
- quit? pathologe "Versetzung"

== 11 Containerterminal
Wegen eines Formfehlers kommt [Maschke](ferry) frei. Noch am Tor wartet mit laufendem Motor [Timo](timo), einen Revolver auf dem Schoß, den [er](timo) [Strüvers](hagen) Spind entnommen hat. [Lola](lola), in anderen Umständen und außer sich vor Angst um den [Vater](timo) des [Kindes](kind), ruft die suspendierte [Schwägerin](kati) an. [Kati](kati) trifft den [Bruder](timo) auf der Kaimauer. [Sie](kati+timo) reden bis zum Morgengrauen über [Rosi](mutter), den Hund von früher und die Lastwagen, dann reicht [er](timo) [ihr](kati) die Waffe. Den [Schrotthändler](ferry) fischt tags darauf die Wasserschutzpolizei aus dem Becken A, erschossen mit demselben Kaliber, von wem auch immer.
- steal timo hagen "entnommen"
+ pregnant lola timo "anderen Umständen"
- kill? timo ferry "Revolver"
- parent timo kind "Vater"
- sad lola timo "Angst"
- kin kati lola "Schwägerin"
- quit.past kati "suspendierte"
- sibling kati timo "Bruder"
+ kill _ ferry "erschossen"

== 12 Rückspiegel
[Strüver](hagen), wieder im Amt und an [Katis](kati) Stelle gerückt, muss gegen den [Bruder](timo) der [Frau](kati) ermitteln, [die](kati) [er](hagen) nie vergessen hat. [Timo](timo) wird abgeholt, während [er](timo) gerade eine Wiege lackiert. Die Lösung bringt [Rosi](mutter): [Sie](mutter) legt dem [Revierleiter](hagen) den Revolver auf den Tisch, den die [Tochter](kati) bei [ihr](mutter) versteckt hatte, und bekennt, [sie](mutter) habe auf den [Erpresser](ferry) der [Schwiegertochter](lola) abgedrückt, nachdem [er](ferry) [ihr](mutter) ins Gesicht gelacht habe. [Hagen](hagen) glaubt der [Geständigen](mutter) jedes Wort und tippt so langsam, dass [sie](mutter) Zeit für einen Anwalt hat.
- return hagen "wieder"
- hire hagen "gerückt"
+ investigate hagen timo "ermitteln"
- sibling kati timo "Bruder"
- love hagen kati "nie vergessen"
- arrest _ timo "abgeholt"
- parent mutter kati "Tochter"
+ reveal mutter hagen "bekennt"
- kill.past mutter ferry "abgedrückt"
- threaten.past ferry lola "Erpresser"
- kin lola mutter "Schwiegertochter"

== 13 Feierabend
Der Prozess gegen [Rosi](mutter) endet mit Bewährung. In der Pause des Verfahrens bringt [Lola](lola) auf der Gerichtstreppe das [Kind](kind) zur Welt, mit der [Großmutter](mutter) als Stütze und einem Justizwachtmeister als Kissen. [Okan](okan) hat die Scheidung eingereicht und ist zu [Noa](noa) gezogen, [deren](noa) Wohnung auf den Fluss blickt, aus dem [er](okan) [sie](noa) einst gerettet hatte. Nach Feierabend heiraten [Birthe](birthe) und die wieder eingesetzte [Chefin](kati) auf einem Ausflugsdampfer. [Ihr](birthe+kati) [Trauzeuge](hagen) ist der [Mann](hagen), [den](hagen) die [eine](birthe) verlassen und [der](hagen) die [andere](kati) verlassen hatte; [er](hagen) tanzt die ganze Nacht mit einer [Fremden](defne), [die](defne) [Defne](defne) heißt und nur die Papiere bringen wollte.
+ birth lola kind "zur Welt"
- kin kind mutter "Großmutter"
- divorce? defne okan "Scheidung"
- move okan noa "gezogen"
- rescue.past okan noa "gerettet"
+ wedding birthe kati "heiraten"
- return kati "wieder"
- advisor hagen birthe+kati "Trauzeuge"
- breakup.past birthe hagen "verlassen"
- breakup.past hagen kati "verlassen"#2
- meet defne hagen "Fremden"
- date defne hagen "tanzt"
