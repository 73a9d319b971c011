%series Gehege Süd
%lang de
%genre zoo family drama in Magdeburg, encyclopaedia episode list
%cast wencke | Wencke Thormählen; Wencke; Thormählen | f
%cast raimund | Raimund Thormählen; Raimund | m
%cast iason | Iason Petridis; Iason; Petridis | m
%cast sunniva | Sunniva Thormählen; Sunniva | f
%cast dorle | Dorle Knaack; Dorle | f
%cast ottfried | Ottfried Knaack; Knaack; Ottfried | m
%cast kim | Kim Varga; Kim | n
%cast levke | Dr. Levke Brodersen; Levke; Brodersen | f
%cast mandla | Mandla | m
%cast despina | Despina | f
%cast wilderer | Ruben Stolz; Ruben | m
%cast kind | Jannika | f
%cast vorgaenger | - | m
%cast verlobte | - | f
%cast anwalt | - | m
%cast richterin | - | f

== 1 Fütterungszeit
Nach dem Tod [ihres](wencke) [Vorgängers](vorgaenger) übernimmt [Wencke Thormählen](wencke), [die](wencke) als erste Frau an die Spitze des [Zoos Rotehorn](#zoo) rückt, einen hoch verschuldeten Betrieb, in dem [ihr](wencke) [Mann](raimund) [Raimund](raimund), [der](raimund) seit Jahren das Elefantenhaus leitet, sich fortan von [ihr](wencke) Anweisungen geben lassen muss, was [ihm](raimund) sichtlich gegen den Strich geht. Während [ihre](raimund+wencke) [Tochter](sunniva) [Sunniva](sunniva) heimlich in einem Club an der [Elbe](@elbe) singt, heuert der [Grieche](iason) [Iason Petridis](iason) als Raubtierpfleger an, [dessen](iason) Lächeln die neue [Direktorin](wencke) schon bei der Begrüßung aus dem Konzept bringt.
- die.past vorgaenger "Tod"
+ hire wencke "übernimmt" #zoo
- married raimund wencke "Mann"
- boss wencke raimund "Anweisungen geben"
- sad raimund "gegen den Strich"
- parent raimund+wencke sunniva "Tochter"
- create sunniva "singt"
- hire iason "heuert" #zoo
- meet iason wencke "Begrüßung"
+ love.start wencke iason "aus dem Konzept"

== 2 Nachtdienst
Bei der schwierigen Geburt eines Tapirs, zu der die [Tierärztin](levke) [Dr. Levke Brodersen](levke) gerufen wird, kommen sich [Wencke](wencke) und [Iason](iason) im Stroh näher, ohne dass es zu mehr als einem langen Blick kommt. [Raimund](raimund), [der](raimund) mit [Brodersen](levke) vor [seiner](raimund) Ehe liiert war, wofür sich [seine](raimund) [Frau](wencke) nie interessiert hat, schenkt der [Ärztin](levke) Kaffee ein und spricht von alten Zeiten. Im Kassenhäuschen fliegen derweil die Fetzen, weil [Dorle Knaack](dorle) [ihrem](dorle) [Gatten](ottfried) [Ottfried](ottfried) vorhält, [er](ottfried) habe die Ersparnisse auf der Rennbahn durchgebracht; ein unbekannter [Wilderer](wilderer) steigt über den Zaun und nimmt zwei Papageien mit.
- flirt iason wencke "näher"
- couple.past levke raimund "liiert"
- ex levke raimund "liiert"
- married raimund wencke "Frau"
- quarrel dorle ottfried "fliegen derweil die Fetzen"
- married dorle ottfried "Gatten"
- accuse dorle ottfried "vorhält"
- lose ottfried "durchgebracht"
+ steal wilderer _ "nimmt"

== 3 Der leere Käfig
[Kim Varga](kim), als Lehrling im Vogelhaus eingesetzt, wird von der [Direktorin](wencke) verdächtigt, die Papageien verkauft zu haben, bis [Ottfried](ottfried), [der](ottfried) nachts aus Angst vor [seiner](ottfried) [Frau](dorle) im Kassenhäuschen schläft, den [Dieb](wilderer) beschreiben kann. [Sunniva](sunniva), [deren](sunniva) Auftritte [Raimund](raimund) durch einen Aushang auf die Spur gekommen ist, weigert sich, das Singen zu lassen, und zieht nach einem lautstarken Wortwechsel mit [ihm](raimund) zu [Kim](kim) in die Mansarde, während der [Tapirhelfer](iason) von neulich der [Mutter](wencke) der [Sängerin](sunniva) den Rat gibt, [sie](sunniva) ziehen zu lassen.
- accuse wencke kim "verdächtigt"
- sad ottfried dorle "Angst"
- married dorle ottfried "Frau"
- steal? kim _ "verkauft"
- steal.past wilderer _ "Dieb"
+ reveal ottfried _ "beschreiben"
- help ottfried kim "beschreiben"
- discover raimund sunniva "auf die Spur"
- quarrel raimund sunniva "Wortwechsel"
+ move sunniva kim "zieht"
- housemate.start kim sunniva "Mansarde"
- help iason wencke "Rat"
- parent wencke sunniva "Mutter"

== 4 Kurze Tage
Der Winter kommt früh. Im Tropenhaus blüht eine Orchidee. [Wencke](wencke) friert, und [Iason](iason) leiht [ihr](wencke) [seine](iason) Jacke. Am Abend küsst [sie](wencke) [ihn](iason). Niemand sieht es, außer [Dorle](dorle). [Dorle](dorle) schweigt. Die [Kassiererin](dorle) hat selbst Kummer. [Ihren](dorle) [Mann](ottfried) zieht es wieder zur Rennbahn. [Kim](kim) mag [Sunniva](sunniva) mehr, als [Kim](kim) zugibt. Die [Untermieterin](sunniva) merkt nichts. [Sie](sunniva) schwärmt für [Mandla](mandla). Das ist der [Pianist](mandla) im Club. [Raimund](raimund) isst allein. Dann klingelt [Levke](levke).
- help iason wencke "leiht"
+ kiss iason wencke "küsst"
- discover dorle iason+wencke "außer Dorle"
- reveal! dorle "schweigt"
- sad dorle "Kummer"
- married dorle ottfried "Mann"
- love kim sunniva "mag"
- discover! sunniva kim "merkt nichts"
- housemate kim sunniva "Untermieterin"
- love sunniva mandla "schwärmt"
- sad raimund "allein"

== 5 Stallgeruch
Obwohl [Raimund](raimund) sich geschworen hatte, [seiner](raimund) [Frau](wencke) treu zu bleiben, verbringt [er](raimund) die Nacht mit [seiner](raimund) früheren [Freundin](levke), [die](levke) am Morgen, als die [Hausherrin](wencke) unerwartet vom Kongress in [Prag](@prag) heimkommt, durchs Küchenfenster entwischt. [Wencke](wencke), von Gewissensbissen wegen des [Pflegers](iason) geplagt, will [ihrem](wencke) [Mann](raimund) den Kuss beichten, bringt es aber nicht über die Lippen. Im Club gibt [Mandla](mandla) der jungen [Frau](sunniva), [die](sunniva) [ihn](mandla) seit Wochen anhimmelt, zu verstehen, dass in [Durban](@durban) eine [Verlobte](verlobte) auf [ihn](mandla) wartet, und [Kim](kim) trocknet [ihr](sunniva) die Tränen.
+ sex levke raimund "verbringt"
- cheat raimund wencke "verbringt"
- ex levke raimund "früheren Freundin"
- return wencke "heimkommt"
- flee levke wencke "entwischt"
- sad wencke "Gewissensbissen"
- married raimund wencke "Frau"
- kiss.past iason wencke "Kuss"
- reveal? wencke raimund "beichten"
- reveal! wencke raimund "nicht über die Lippen"
- reject mandla sunniva "gibt"
- engaged mandla verlobte "Verlobte"
- love sunniva mandla "anhimmelt"
- sad sunniva mandla "Tränen"
- help kim sunniva "trocknet"

== 6 Besuch aus Volos
Überraschend trifft [Despina](despina) in [Magdeburg](@magdeburg) ein, [die](despina) der [Raubtierpfleger](iason), wie nun auch die ahnungslose [Wencke](wencke) erfährt, vor elf Jahren geehelicht und nie offiziell freigegeben hat. [Sie](despina) verlangt die Scheidung, weil [sie](despina) von einem anderen ein Kind erwartet; [er](iason), [der](iason) sich darüber erleichtert zeigt, unterschreibt noch am Gehege. Die [Tierärztin](levke) spürt, dass [ihr](levke) jeden Morgen übel wird, und weiht als Einzige [Dorle](dorle) ein, [die](dorle) nun zwei Geheimnisse des [Ehepaars](raimund+wencke) zu hüten hat. Am Zaun stellt [Ottfried](ottfried) den [Papageiendieb](wilderer), nimmt von [diesem](wilderer) jedoch einen Geldschein und lässt [ihn](wilderer) laufen.
- travel despina "trifft" @magdeburg
+ discover wencke despina+iason "erfährt"
- married despina iason "geehelicht"
- divorce? despina iason "Scheidung"
- pregnant despina "erwartet"
- happy iason "erleichtert"
- divorce despina iason "unterschreibt"
- pregnant? levke "übel"
- reveal levke dorle "weiht"
- married raimund wencke "Ehepaars"
- steal.past wilderer _ "Papageiendieb"
- find ottfried wilderer "stellt"
- gift wilderer ottfried "Geldschein"
- help ottfried wilderer "laufen"

== 7 Was die Kassiererin weiß
Im Streit um eine falsch abgerechnete Schulklasse wirft [Dorle](dorle) der [Chefin](wencke) an den Kopf, dass [deren](wencke) [Gatte](raimund) die [Veterinärin](levke) geschwängert habe, woraufhin [Raimund](raimund), von [Wencke](wencke) zur Rede gestellt, nichts mehr leugnet. Statt zu toben, gesteht nun auch die [Betrogene](wencke), dass [ihr](wencke) Herz einem [anderen](iason) gehört, und [die beiden](raimund+wencke) beschließen, nach zweiundzwanzig Jahren getrennte Wege zu gehen. [Sunniva](sunniva), [die](sunniva) im Flur jedes Wort mitbekommen hat, gibt [Iason](iason) die Schuld an allem und schüttet [ihm](iason) einen Eimer Fischreste über den Kopf.
- quarrel dorle wencke "Streit"
+ reveal dorle wencke "wirft"
- pregnant levke raimund "geschwängert"
- boss wencke dorle "Chefin"
- married raimund wencke "Gatte"
- quarrel raimund wencke "zur Rede"
- reveal raimund wencke "leugnet"
- cheat.past raimund wencke "Betrogene"
- reveal wencke raimund "gesteht"
- love wencke iason "Herz"
+ breakup raimund wencke "getrennte Wege"
- discover sunniva raimund+wencke "mitbekommen"
- accuse sunniva iason "Schuld"
- attack sunniva iason "schüttet"

== 8 Winterfest
[Wencke](wencke) nimmt eine Wohnung über dem Aquarium. [Iason](iason) hilft beim Tragen. [Er](iason) bleibt zum Essen. [Er](iason) bleibt zum Frühstück. Nun sind [sie](iason+wencke) ein Paar. [Levke](levke) packt für [Raimunds](raimund) Haus. [Dorle](dorle) kündigt nicht, denn [Wencke](wencke) verzeiht [ihr](dorle). [Rubens](wilderer) Foto hängt am Tor. So heißt der [Wilderer](wilderer). Auf dem Winterfest singt [Sunniva](sunniva). [Kim](kim) sagt [ihr](sunniva) endlich alles. Die [Sängerin](sunniva) lacht zuerst. Dann küsst [sie](sunniva) [Kim](kim). Am Klavier lächelt der [Verlobte](mandla) aus [Durban](@durban).
- move wencke "nimmt"
- help iason wencke "hilft"
- sex iason wencke "bleibt zum Frühstück"
+ couple.start iason wencke "Paar"
- move levke raimund "packt"
- reconcile dorle wencke "verzeiht"
- celebrate _ "Winterfest"
- create sunniva "singt"
- confess kim sunniva "sagt"
+ kiss kim sunniva "küsst"
- happy mandla "lächelt"
- engaged mandla verlobte "Verlobte"

== 9 Die Geldübergabe
[Ruben](wilderer), [der](wilderer) [Ottfried](ottfried) mit [dessen](ottfried) Bestechlichkeit in der Hand hat, nötigt [ihn](ottfried), [ihm](wilderer) den Schlüssel zum Leopardenhaus zu beschaffen, andernfalls werde [er](wilderer) der [Direktorin](wencke) ein Licht aufstecken. Der [Spieler](ottfried), [der](ottfried) [seiner](ottfried) [Dorle](dorle) gerade erst versprochen hatte, keine Wette mehr abzuschließen, stiehlt den Bund aus [Iasons](iason) Spind, wird aber von [Kim](kim) ertappt und bricht in Tränen aus. Gemeinsam mit [Raimund](raimund), [der](raimund) dem [Nachfolger](iason) an der Seite [seiner](raimund) [Frau](wencke) seither aus dem Weg geht, stellt der [Lehrling](kim) dem [Erpresser](wilderer) eine Falle, in die freilich zuerst der [Grieche](iason) tappt.
+ threaten wilderer ottfried "nötigt"
- reveal? wilderer wencke "Licht aufstecken"
- steal ottfried iason "stiehlt"
- discover kim ottfried "ertappt"
- sad ottfried "Tränen"
- couple iason wencke "Nachfolger"
- married raimund wencke "Frau"
- betray kim+raimund wilderer "Falle"

== 10 Krallen
Als [Ruben](wilderer) in der Nacht die Käfigtür öffnet, springt die Leopardin nicht [ihn](wilderer), sondern [Iason](iason) an, [der](iason) sich ihr in den Weg geworfen hat; [Raimund](raimund) zieht den blutenden [Rivalen](iason) unter Lebensgefahr aus dem Gehege, und [Levke](levke), eigentlich nur für Vierbeiner zuständig, bindet [ihm](iason) die Schlagader ab. Der [Eindringling](wilderer) wird auf der Flucht von der Polizei gefasst. Am Krankenbett reichen sich die [Männer](iason+raimund), [die](iason+raimund) dieselbe [Frau](wencke) geliebt haben, die Hand, was die [Direktorin](wencke), vor der Tür stehend, zu Tränen rührt. [Dorle](dorle) setzt [Ottfried](ottfried), als [sie](dorle) von dem Schlüssel hört, den Koffer vor die Tür.
- injure iason "springt"
- rescue iason wilderer "in den Weg geworfen"
+ rescue raimund iason "zieht"
- enemy iason raimund "Rivalen"
- treat iason levke "bindet"
+ arrest _ wilderer "gefasst"
- flee wilderer "Flucht"
- reconcile iason raimund "Hand"
- love iason+raimund wencke "geliebt haben"
- happy wencke "zu Tränen rührt"
- discover dorle ottfried "hört"
- breakup dorle ottfried "Koffer vor die Tür"

== 11 Aktenzeichen
Während eine [Richterin](richterin), [die](richterin) selbst einen Wellensittich hält, die Ehe der [Thormählens](raimund+wencke) in vierzehn Minuten auflöst, versucht der [Anwalt](anwalt) des [Wilderers](wilderer), die ganze Schuld auf [Ottfried](ottfried) zu schieben. [Der](ottfried) hat bei [Mandla](mandla) Unterschlupf gefunden, [der](mandla) [ihm](ottfried) abends das Klavierspiel beibringt und seinerseits Trost braucht, da [ihn](mandla) die [Verlobte](verlobte) in [Durban](@durban) per Brief hat sitzen lassen. [Kim](kim) und [Sunniva](sunniva) geraten sich über eine Tournee in die Haare, zu der der [Pianist](mandla) die [Sängerin](sunniva) überreden will, denn [Kim](kim) traut der alten Schwärmerei nicht über den Weg.
+ divorce raimund wencke "auflöst"
- advisor anwalt wilderer "Anwalt"
- accuse anwalt ottfried "Schuld"
- move ottfried mandla "Unterschlupf"
- advisor mandla ottfried "beibringt"
- love.past sunniva mandla "Schwärmerei"
- sad mandla "Trost"
- breakup verlobte mandla "sitzen lassen"
- quarrel kim sunniva "Haare"
- invite? mandla sunniva "überreden"
- jealous kim mandla "nicht über den Weg"

== 12 Tourneeplan
Der Frühling ist da. Die Flamingos brüten. [Sunniva](sunniva) fährt nach [Halle](@halle), und mit [ihr](sunniva) fährt [Mandla](mandla). [Kim](kim) bleibt. Drei Tage schreibt [sie](sunniva) nicht. Dann steht [sie](sunniva) vor der Mansarde. „Da war nichts“, sagt [sie](sunniva). [Kim](kim) glaubt [Sunniva](sunniva). [Levke](levke) liegt in den Wehen, und der [Vater](raimund) ist im Stau. Also hält die [Geschiedene](wencke) [ihr](levke) die Hand. Das Mädchen heißt [Jannika](kind). [Sunniva](sunniva) hat jetzt eine [Schwester](kind). [Ottfried](ottfried) spielt ein Wiegenlied. Das hört [Dorle](dorle).
- travel mandla+sunniva "fährt" @halle
- return sunniva "steht"
- cheat! sunniva kim "Da war nichts"
- reconcile kim sunniva "glaubt"
+ birth levke kind "Wehen"
- parent raimund kind "Vater"
- help wencke levke "hält"
- ex raimund wencke "Geschiedene"
- sibling kind sunniva "Schwester"
- create ottfried "spielt"

== 13 Offene Tore
Zum hundertsten Geburtstag des Zoos, zu dem selbst [Despina](despina) mit [ihrem](despina) Säugling aus [Griechenland](@griechenland) anreist, bittet [Iason](iason), [dem](iason) zwei Finger steif geblieben sind, die [Frau](wencke), für [die](wencke) [er](iason) alles hinter sich gelassen hat, vor dem Bärengraben um [ihre](wencke) Hand, und [Wencke](wencke) willigt ein, sofern das Fest ohne Reden auskommt. Die [Kassiererin](dorle) nimmt den reumütigen [Klavierschüler](ottfried) wieder bei sich auf. [Raimund](raimund) trägt die kleine [Jannika](kind) auf den Schultern und lässt von der [Mutter](levke) [seiner](raimund) [Jüngsten](kind) wissen, heiraten werde [sie](levke) [ihn](raimund) auch weiterhin nicht.
- celebrate _ "Geburtstag"
- travel despina "anreist"
- parent despina _ "Säugling"
+ propose iason wencke "Hand"
+ engaged.start iason wencke "willigt"
- reconcile dorle ottfried "nimmt"
- sad ottfried "reumütigen"
- parent levke kind "Mutter"
- parent raimund kind "Jüngsten"
- wedding! levke raimund "weiterhin nicht"
