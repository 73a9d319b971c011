%series Lange Nacht im Archiv
%lang de
%genre museum heist series, Dresden and Prague, recap blog
%cast zdenka   | Zdenka Malá; Zdenka | f
%cast arthur   | Arthur Lippold; Arthur; Lippold | m
%cast yara     | Yara | f
%cast bo       | Bo | n
%cast emmerich | Doktor Emmerich; Emmerich | m
%cast silke    | Silke Emmerich; Silke | f
%cast wachmann | Jens | m
%cast wachfrau | - | f
%cast hehler   | Pan Novák; Novák | m
%cast kommissarin | Dr. Ottilie Rau; Ottilie; Rau | f
%cast partner  | Said | m
%cast kellner  | - | m
%cast tante    | Tante Vlasta | f
%cast imker | - | m
%cast baby | - | f
%cast restaurator | Matteo | m

== 1
Wer bei [Zdenka Malá](zdenka) an eine Bibliothekarin denkt, hat recht und liegt trotzdem daneben: Tagsüber katalogisiert [sie](zdenka) im [Dresdner Schloss](@schloss) Münzen, nachts wohnt [sie](zdenka) mit drei [Leuten](arthur+bo+yara) zusammen, die im Gefängnis gesessen haben oder noch werden. [Arthur Lippold](arthur), Tresorknacker im Vorruhestand, war mal [ihr](zdenka) [Stiefvater](arthur). [Yara](yara) klettert. [Bo](bo) programmiert. Als [Doktor Emmerich](emmerich), der [Direktor](emmerich), ausgerechnet [Zdenka](zdenka) zu Unrecht des Diebstahls einer Silbermünze bezichtigt und vom Hof jagt, ist der Plan geboren. Bei [Emmerich](emmerich) daheim wartet derweil [Silke](silke), die [Gattin](silke), mit kaltem Braten und warmem [Restaurator](restaurator).
- hire zdenka "katalogisiert" @schloss
- housemate arthur+bo+yara zdenka "wohnt sie"
- kin arthur zdenka "Stiefvater"
- boss emmerich zdenka "Direktor"
+ accuse emmerich zdenka "bezichtigt"
- steal! zdenka _ "zu Unrecht des Diebstahls"
+ quit zdenka emmerich "vom Hof"
- married emmerich silke "Gattin"
- affair restaurator silke "warmem Restaurator"
- cheat silke emmerich "warmem Restaurator"

== 2
Team Küchentisch braucht jemanden im Haus. [Yara](yara) setzt sich in der Kantine zum [Wachmann](wachmann), [der](wachmann) [Jens](wachmann) heißt und seit der Trennung von [seiner](wachmann) [Kollegin](wachfrau) nicht mehr isst. [Sie](yara) füttert [ihn](wachmann) mit Komplimenten und Linsen. Leider mag [sie](yara) [ihn](wachmann) nach zehn Minuten wirklich, was [Bo](bo) über Funk mit anhören muss. [Bo](bo) ist nämlich, seit ewig und einseitig, in [Yara](yara) verknallt. Die [Wachfrau](wachfrau), die [Verflossene](wachfrau), sieht vom Nebentisch zu und knickt [ihr](wachfrau) Tablett in der Mitte durch. In [Prag](@prag) reibt sich [Pan Novák](hehler) die Hände; mit [diesem](hehler) [Hehler](hehler) hat [Arthur](arthur) eine Rechnung offen.
+ flirt wachmann yara "Komplimenten"
- breakup.past wachfrau wachmann "Trennung"
- colleague wachfrau wachmann "Kollegin"
- sad wachmann "nicht mehr isst"
+ love.start yara wachmann "mag"
- love bo yara "verknallt"
- ex wachfrau wachmann "Verflossene"
- jealous wachfrau yara "knickt"
- enemy arthur hehler "Rechnung offen"

== 3
Rückblende, Zugabteil, Nebel: [Novák](hehler) hat [Arthur](arthur) vor zwölf Jahren verpfiffen, und zwar aus Liebe. [Beide](arthur+hehler) waren hinter [Zdenkas](zdenka) [Tante Vlasta](tante) her, und [die](tante) hat am Ende keinen von [ihnen](arthur+hehler) genommen, sondern einen [Imker](imker). Zurück in der Gegenwart kriegt [Silke Emmerich](silke) den [Restaurator](restaurator) gar nicht mehr aus dem Bett, weil [er](restaurator) dort einen Hexenschuss hat. Der [Direktor](emmerich) kommt zu früh heim. [Matteo](restaurator), so heißt der [Liegende](restaurator), wird [ihm](emmerich) als Heizungsmonteur präsentiert. [Emmerich](emmerich) bedankt sich bei [ihm](restaurator) für die Wärme.
- betray.past hehler arthur "verpfiffen"
+ love.past arthur+hehler tante "hinter Zdenkas Tante"
- kin tante zdenka "Tante"
- reject.past tante arthur+hehler "keinen"
- couple.past imker tante "Imker"
- cheat silke emmerich "Bett"
- affair restaurator silke "Bett"
- ill restaurator "Hexenschuss"
- return emmerich "heim"
+ betray silke emmerich "Heizungsmonteur"

== 4
[Bo](bo) hackt die Kameras. [Yara](yara) übt am Fallrohr. Unten steht [Jens](wachmann). [Jens](wachmann) hält [Yara](yara) die Leiter. [Jens](wachmann) glaubt, [Yara](yara) putze Fenster. Oben küsst [Yara](yara) [Jens](wachmann). Das filmt die Kamera. Die Bilder sieht [Bo](bo). [Bo](bo) löscht alles und weint. Um neun kommt [Rau](kommissarin). [Ottilie Rau](kommissarin) jagt Kunstdiebe. [Rau](kommissarin) hat einst [Arthur](arthur) verhaftet. Seitdem schickt [Arthur](arthur) [Rau](kommissarin) jede Weihnacht eine Karte. Warum wird [Ottilie](kommissarin) dabei rot? [Zdenka](zdenka) hat einen Verdacht.
- help wachmann yara "hält"
- betray yara wachmann "glaubt"
+ kiss wachmann yara "küsst"
- discover bo wachmann+yara "sieht"
- sad bo "weint"
- arrest.past kommissarin arthur "verhaftet"
- gift arthur kommissarin "Karte"
- love? kommissarin arthur "rot"
- discover? zdenka arthur+kommissarin "Verdacht"

== 5
Ein Abendessen in der Neustadt, Kerzen, ein [Kellner](kellner), [der](kellner) zu viel weiß. [Dr. Rau](kommissarin) hat [ihren](kommissarin) alten [Häftling](arthur) eingeladen, rein dienstlich, wie [ihr](kommissarin) [Partner](partner) [Said](partner) vom Auto aus protokolliert. Dienstlich reichen [die beiden](arthur+kommissarin) einander die Garnelen, dienstlich reden [sie](arthur+kommissarin) über Schlösser, und vor der Haustür ist es mit dem Dienst vorbei. [Said](partner) notiert zweiundzwanzig Minuten Knutscherei. Tags darauf will [Zdenka](zdenka) [Arthur](arthur) aus dem Team werfen. Der [Tresorknacker](arthur) schwört, das Herz sei ein Muskel wie jeder andere. Ein Streit, ein Türenknallen, eine Suppe, alles wieder gut.
+ invite kommissarin arthur "eingeladen"
- date arthur kommissarin "Garnelen"
- arrest.past kommissarin arthur "Häftling"
- colleague kommissarin partner "Partner"
- investigate partner arthur+kommissarin "protokolliert"
+ kiss arthur kommissarin "Knutscherei"
- quit? arthur zdenka "aus dem Team"
- quarrel arthur zdenka "Streit"
- reconcile arthur zdenka "alles wieder gut"

== 6
Der Coup! Elf Minuten, ein Fallrohr, kein Alarm. [Yara](yara) hängt über der Vitrine und holt die [Morgengabe](*morgengabe), ein Halsband, das [Emmerich](emmerich) demnächst verschachern wollte. Doch im Saal nebenan liegen [Silke](silke) und [Matteo](restaurator) auf einem Chaiselongue des Rokoko, und die [Direktorengattin](silke) schreit, als die [Kletterin](yara) vorüberschwebt. [Jens](wachmann) stürmt herein, Taschenlampe in der Hand, und erkennt das Gesicht unter der Maske. [Er](wachmann) knipst die Lampe aus. Ein paar Straßen weiter zählt [Bo](bo) die Beute und merkt, dass das Halsband aus Messing ist.
+ steal yara emmerich "holt"
- affair restaurator silke "liegen"
- sad silke yara "schreit"
- discover silke yara "vorüberschwebt"
+ discover wachmann yara "erkennt"
- help wachmann yara "knipst"
- discover bo "merkt"

== 7
Das echte Stück hat natürlich [Emmerich](emmerich) längst selbst versilbert, und zwar an [Novák](hehler). Mit der Versicherung will [er](emmerich) nun ein zweites Mal kassieren und beschuldigt öffentlich [seine](emmerich) frühere [Archivarin](zdenka). [Zdenka](zdenka) taucht bei [Tante Vlasta](tante) im Erzgebirge unter, zwischen Bienen und Witwenschleiern, denn der [Imker](imker) ist tot. [Jens](wachmann) wird gefeuert. [Er](wachmann) klingelt bei [Yara](yara), um [ihr](yara) die Meinung zu geigen, bleibt im Flur stecken und dann im Bad und dann über Nacht. Unterm Hochbett dreht [Bo](bo) die Musik laut.
- betray emmerich _ "versilbert"
+ accuse emmerich zdenka "beschuldigt"
- boss.past emmerich zdenka "frühere Archivarin"
- flee zdenka "taucht"
- kin tante zdenka "Tante"
- married.past imker tante "Witwenschleiern"
- die.past imker "tot"
- quit wachmann "gefeuert"
- quarrel? wachmann yara "Meinung zu geigen"
+ sex wachmann yara "über Nacht"
- sad bo "Musik laut"

== 8
Manchmal ist eine WG zu klein für drei. [Bo](bo) packt die Rechner ein, sagt [Yara](yara) mitten ins Müsli, was seit sechs Jahren gesagt gehört, und zieht, bevor eine Antwort kommt, ausgerechnet zur [Wachfrau](wachfrau), [die](wachfrau) ein Zimmer frei hat. Zwei [Abgelegte](bo+wachfrau) auf einer Couch, was soll da schon passieren? Eine Woche lang nichts, dann alles. [Dr. Rau](kommissarin) muss gegen den [Mann](arthur) ermitteln, [dessen](arthur) Zahnbürste neben [ihrer](kommissarin) steht. [Said](partner) stellt [sie](kommissarin) zur Rede. „[Du](kommissarin) oder der Fall“, sagt [er](partner), und [sie](kommissarin) gibt den Fall ab.
+ confess bo yara "gesagt gehört"
- move bo wachfrau "zieht"
- housemate.start bo wachfrau "Zimmer"
+ affair.start bo wachfrau "dann alles"
- investigate kommissarin arthur "ermitteln"
- housemate arthur kommissarin "Zahnbürste"
- accuse partner kommissarin "zur Rede"
- quit kommissarin "gibt"

== 9
In [Prag](@prag) setzt sich [Arthur](arthur) an den Tisch, an dem [er](arthur) vor zwölf Jahren verraten wurde. [Ihm](arthur) gegenüber: der [Verräter](hehler). Die [Herren](arthur+hehler) schweigen drei Biere lang. Dann fragt [Novák](hehler), ob [Vlasta](tante) noch diesen Gang habe. Vier Biere später sind die einstigen [Rivalen](arthur+hehler) Duzfreunde, und der [Hehler](hehler) rückt den Vertrag heraus, auf dem [Emmerichs](emmerich) Unterschrift prangt. [Silke](silke) findet daheim eine Fahrkarte nach [Panama](@panama), einfach, eine Person. [Ihre](silke) Wut ist so gewaltig, dass der [Restaurator](restaurator) vorsichtshalber Schluss macht.
- travel arthur hehler "setzt sich" @prag
- betray.past hehler arthur "verraten"
- enemy.past arthur hehler "Rivalen"
+ reconcile arthur hehler "Duzfreunde"
- gift hehler arthur "rückt"
- discover silke emmerich "Fahrkarte"
- flee? emmerich "Fahrkarte"
- sad silke emmerich "Wut"
+ breakup restaurator silke "Schluss"

== 10
[Emmerich](emmerich) steht am Flughafen, als [seine](emmerich) [Frau](silke) in voller Lautstärke durch die Halle ruft, was [er](emmerich) getan hat, mit Datum. [Said](partner) legt [ihm](emmerich) Handschellen an. Doch beim Verhör dreht der [Direktor](emmerich) den Spieß um: [Er](emmerich) habe die [Malá](zdenka) nur deshalb rausgeworfen, weil [sie](zdenka) [ihn](emmerich) nach einer Weihnachtsfeier nicht mehr erhören wollte. Kurzes Luftholen. Ja, sagt [Zdenka](zdenka), [die](zdenka) eigens aus dem Erzgebirge angereist ist, damals sei [sie](zdenka) auf [ihn](emmerich) hereingefallen, einen Winter lang. [Silke](silke), hinter der Scheibe, zerreißt das Panamaticket, obwohl es ein Beweisstück ist.
- married emmerich silke "Frau"
+ accuse silke emmerich "ruft"
+ arrest partner emmerich "Handschellen"
- quit.past zdenka emmerich "rausgeworfen"
- reject.past zdenka emmerich "nicht mehr erhören"
- travel zdenka "angereist"
- reveal zdenka _ "sagt Zdenka"
- affair.past emmerich zdenka "einen Winter lang"
- cheat.past emmerich silke "einen Winter lang"

== 11
[Jens](wachmann) sucht Arbeit, [Yara](yara) sucht Worte: [Sie](yara) ist überfällig, seit sechs Wochen. Der Test liegt im Zahnputzbecher. Bei der Wahrheit angekommen, jubelt der [Exwachmann](wachmann) so, dass der Nachbar klopft. [Bo](bo) gratuliert und meint es beinahe; neben [Bo](bo) steht die [Wachfrau](wachfrau), Hand in Hand. [Tante Vlasta](tante) bekommt gleich zwei Heiratsanträge an einem Tag, den einen mit Kolatschen, den anderen per Post. Beide stammen von [Novák](hehler). Und [Ottilie](kommissarin)? [Ottilie](kommissarin) hat auf dem Kopfkissen neben [ihrem](kommissarin) nur noch eine Delle gefunden, denn [Arthur](arthur) hat sich gestellt.
- reveal yara wachmann "Wahrheit"
+ pregnant yara wachmann "überfällig"
- happy wachmann "jubelt"
- couple bo wachfrau "Hand in Hand"
+ propose hehler tante "Heiratsanträge"
- arrest? _ arthur "gestellt"

== 12
Zweieinhalb Jahre auf Bewährung, entscheidet das Gericht, weil [Lippold](arthur) das Original aus [Prag](@prag) mitgebracht hat. Vor dem Justizpalast wartet [Rau](kommissarin) in Zivil. [Sie](kommissarin) hat den Dienst quittiert und eine Detektei aufgemacht, für zwei. [Zdenka](zdenka) wird [Emmerichs](emmerich) [Nachfolgerin](zdenka) und [Silke](silke) die [ihre](zdenka) im Münzkabinett; die [Exfrau](silke) und die [Verflossene](zdenka) des [Häftlings](emmerich) trinken jeden Montag gemeinsam Tee und sprechen nie von [ihm](emmerich). Auf dem Hof des verstorbenen [Imkers](imker) heiratet [Tante Vlasta](tante) [ihren](tante) [Hehler](hehler). [Yaras](yara) Wehen beginnen beim Kuchen. Es wird ein [Mädchen](baby), und klettern kann [es](baby) auch.
- quit kommissarin "quittiert"
- create kommissarin "aufgemacht"
- hire zdenka "Nachfolgerin"
- hire silke "die ihre"
- ex emmerich silke "Exfrau"
- ex emmerich zdenka "Verflossene"
- friend silke zdenka "Tee"
- die.past imker "verstorbenen"
+ wedding hehler tante "heiratet"
+ birth yara baby "Es wird ein Mädchen"
