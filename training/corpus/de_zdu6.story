%series Der Stand der Geschwister Huenchual
%lang de
%genre Chilean telenovela about a market in Temuco, German TV listings, short
%cast rayen | Rayen Huenchual; Rayen | f
%cast lautaro | Lautaro Huenchual; Lautaro | m
%cast nahuel | Nahuel | m
%cast ximena | Doña Ximena; Ximena | f
%cast patricio | Patricio Larraín; Patricio; Larraín | m
%cast consuelo | Consuelo | f
%cast beto | Beto | m
%cast guadalupe | Guadalupe; Lupe | f
%cast padre | Pater Anselmo; Anselmo | m
%cast fotograf | Ignacio Vial; Ignacio | m
%cast amme | Mercedes | f
%cast aufseher | - | m
%cast mutter | Eluney | f
%cast alter | Larraín | m
%cast tomas | Tomás | m

== 1
Auf dem Markt von [Temuco](@temuco) verkaufen [Rayen](rayen) und [ihr](rayen) [Bruder](lautaro) [Lautaro](lautaro) Äpfel, seit [ihre](lautaro+rayen) Eltern bei einem Busunglück ums Leben kamen. Der [Marktaufseher](aufseher) erhöht die Standmiete, [Lautaro](lautaro) geht auf [ihn](aufseher) los und wird abgeführt. Um [ihn](lautaro) freizubekommen, nimmt [Rayen](rayen) eine Stelle als Hausmädchen bei der [Millionärin](ximena) [Doña Ximena](ximena) an. Im Garten stolpert [sie](rayen) über einen schlafenden [Mann](patricio). [Patricio](patricio), [Ximenas](ximena) [Stiefsohn](patricio), hält [sie](rayen) für einen Traum und bittet [sie](rayen), nicht wegzugehen.
- sibling lautaro rayen "Bruder"
- die.past _ "Busunglück"
- parent.past _ lautaro+rayen "Eltern"
- colleague lautaro rayen "verkaufen"
- attack lautaro aufseher "los"
- arrest _ lautaro "abgeführt"
- rescue? rayen lautaro "freizubekommen"
+ hire rayen ximena "Stelle"
+ meet patricio rayen "stolpert"
- kin patricio ximena "Stiefsohn"

== 2
[Lautaro](lautaro) ist wieder auf freiem Fuß, doch der Stand gehört jetzt [Beto](beto), [der](beto) [seinem](beto) [Schulfreund](lautaro) [Lautaro](lautaro) gegenüber beteuert, ihn nur zu hüten. In der Villa hat [Consuelo](consuelo), [die](consuelo) mit [Patricio](patricio) verlobt ist, vom ersten Augenblick an etwas gegen das neue [Hausmädchen](rayen). [Sie](consuelo) lässt ein Armband verschwinden, um den Verdacht auf [Rayen](rayen) zu lenken. [Mercedes](amme), die alte [Kinderfrau](amme), legt es heimlich zurück. „[Du](rayen) hast die Augen einer Toten“, sagt [sie](amme) zu dem [Mädchen](rayen), will sich aber nicht erklären.
- find beto "gehört jetzt"
- friend beto lautaro "Schulfreund"
- engaged consuelo patricio "verlobt"
- enemy consuelo rayen "etwas gegen"
+ betray consuelo rayen "lenken"
+ help amme rayen "legt"
- reveal! amme rayen "nicht erklären"

== 3
[Patricio](patricio) kann die [Frau](rayen) aus dem Garten nicht vergessen. [Er](patricio) besucht [sie](rayen) in der Küche, schält mit [ihr](rayen) Kartoffeln und schneidet sich in den Daumen, den [sie](rayen) [ihm](patricio) mit der Schürze verbindet. [Consuelo](consuelo) sieht die Schürze und kocht. [Lautaro](lautaro) arbeitet als Träger und lernt [Guadalupe](guadalupe) kennen, eine mexikanische [Köchin](guadalupe) mit loser Zunge, [die](guadalupe) [ihm](lautaro) zur Begrüßung einen Löffel auf die Finger haut. [Pater Anselmo](padre) empfängt derweil [Ximena](ximena) im Beichtstuhl und tritt mit grauem Gesicht heraus.
+ love patricio rayen "nicht vergessen"
- help patricio rayen "schält"
- treat patricio rayen "verbindet"
- jealous consuelo rayen "kocht"
- hire lautaro "Träger"
+ meet guadalupe lautaro "kennen"
- reveal ximena padre "Beichtstuhl"
- sad padre "grauem"

== 4
[Beto](beto) gibt den Stand nicht her. [Lautaro](lautaro) ist von [Beto](beto) enttäuscht. Freunde sind [sie](beto+lautaro) nicht mehr. [Lupe](guadalupe) bringt [Lautaro](lautaro) Suppe. Am Fluss küsst [Patricio](patricio) [Rayen](rayen). [Rayen](rayen) denkt an [Consuelo](consuelo). [Sie](rayen) stößt [Patricio](patricio) weg. Hinter einem Baum steht [Nahuel](nahuel). [Nahuel](nahuel) ist [Ximenas](ximena) [Fahrer](nahuel). Verliebt ist auch [er](nahuel) in [Rayen](rayen). Was [er](nahuel) gesehen hat, hört [Consuelo](consuelo). [Er](nahuel) bekommt Geld von [Consuelo](consuelo).
- reject beto lautaro "nicht her"
- sad lautaro beto "enttäuscht"
- friend.end beto lautaro "nicht mehr"
- gift guadalupe lautaro "Suppe"
+ kiss patricio rayen "küsst"
- reject rayen patricio "weg"
- boss ximena nahuel "Fahrer"
- love nahuel rayen "Verliebt"
+ reveal nahuel consuelo "hört"
- gift consuelo nahuel "Geld"

== 5
Bei der Anprobe des Brautkleides erklärt [Patricio](patricio) der entsetzten [Consuelo](consuelo), die Trauung finde nicht statt. [Sie](consuelo) kontert mit einem Ultraschallbild, das, was nur [ihr](consuelo) [Bruder](tomas) [Tomás](tomas) weiß, von einer Freundin stammt. Der geschockte [Larraín](patricio) steht zu dem Kind, das es nicht gibt. [Rayen](rayen) packt mit brennenden Augen [ihre](rayen) Sachen. [Mercedes](amme) will [sie](rayen) aufhalten und stürzt dabei die Treppe hinab. Bewusstlos murmelt die [Kinderfrau](amme) einen Namen: [Eluney](mutter).
- wedding! consuelo patricio "finde nicht statt"
- breakup patricio consuelo "erklärt"
- sad consuelo "entsetzten"
+ betray consuelo patricio "Ultraschallbild"
- sibling consuelo tomas "Bruder"
- discover tomas consuelo "weiß"
- pregnant! consuelo patricio "Ultraschallbild"
- sad rayen "brennenden"
+ injure amme "stürzt"

== 6
[Eluney](mutter), so hieß [Rayens](rayen) [Mutter](mutter). Woher kennt eine [Kinderfrau](amme) aus der Stadt den Namen einer [Bäuerin](mutter)? [Lautaro](lautaro) wacht mit [seiner](lautaro) [Schwester](rayen) im Krankenhaus, bis [Ximena](ximena) [sie](lautaro+rayen) hinauswerfen lässt. Dort hat [Ignacio Vial](fotograf), ein [Fotograf](fotograf) aus [Santiago](@santiago), [Rayen](rayen) erblickt; [er](fotograf) bietet [ihr](rayen) an, [sie](rayen) zu porträtieren, und meint es, im Gegensatz zu anderen, wirklich nur beruflich. [Guadalupe](guadalupe) eröffnet einen Imbisswagen und macht [Lautaro](lautaro) zum Teilhaber. Zum Dank ersteigert [er](lautaro) [ihr](guadalupe) auf Pump einen Kühlschrank.
- parent mutter rayen "Mutter"
- sibling lautaro rayen "Schwester"
- help lautaro+rayen amme "wacht"
- reject ximena lautaro+rayen "hinauswerfen"
+ meet fotograf rayen "erblickt"
- flirt! fotograf rayen "nur beruflich"
- create guadalupe "eröffnet"
- colleague.start guadalupe lautaro "Teilhaber"
- gift lautaro guadalupe "Kühlschrank"

== 7
Die Hochzeit rückt näher. [Tomás](tomas), [dem](tomas) [Patricio](patricio) als Einziger stets anständig begegnet ist, hält es nicht mehr aus und schickt [diesem](patricio) anonym den Namen der wirklichen Schwangeren. [Nahuel](nahuel) fängt den Brief ab; nun hat [er](nahuel) [Consuelo](consuelo) in der Hand und verlangt freie Bahn bei [Rayen](rayen). [Rayen](rayen), [die](rayen) in [Ignacios](fotograf) Atelier lernt, mit der Kamera umzugehen, lehnt [seine](nahuel) Blumen ab. [Mercedes](amme) schlägt die Augen auf, kann aber nicht sprechen und zeichnet mit dem Finger ein Boot auf die Decke.
- wedding? consuelo patricio "Hochzeit"
- reveal? tomas patricio "schickt"
- steal nahuel tomas "fängt"
+ threaten nahuel consuelo "in der Hand"
- gift? nahuel rayen "Blumen"
- advisor fotograf rayen "lernt"
- reject rayen nahuel "lehnt"
+ recover amme "schlägt"

== 8
[Pater Anselmo](padre) ringt mit sich und fährt schließlich zu [Lautaro](lautaro). Brechen dürfe [er](padre) das Sakrament nicht, wohl aber einen Weg weisen: zum Hafen von [Valdivia](@valdivia), wo ein Boot namens [Eluney](*eluney) liegt. Unter dessen Planken stoßen [Lautaro](lautaro) und [Lupe](guadalupe) auf einen Blechkasten voller Urkunden. Der alte [Larraín](alter), [Patricios](patricio) verstorbener [Vater](alter), hatte mit der [Bäuerin](mutter) eine [Tochter](rayen). [Rayen](rayen) und [Patricio](patricio) wären demnach Halbgeschwister! Als [Guadalupe](guadalupe) den verzweifelten [Freund](lautaro) tröstet, finden sich die Lippen [der beiden](guadalupe+lautaro).
- travel padre "fährt"
- help padre lautaro "Weg weisen"
+ discover guadalupe+lautaro rayen "stoßen"
- parent alter patricio "Vater"
- die.past alter "verstorbener"
- parent alter rayen "Tochter"
- affair.past alter mutter "Tochter"
- sibling? patricio rayen "Halbgeschwister"
- sad lautaro "verzweifelten"
- help guadalupe lautaro "tröstet"
+ kiss guadalupe lautaro "Lippen"

== 9
Am Vorabend der Hochzeit schleicht sich [Patricio](patricio) zu [Rayen](rayen) und gesteht [ihr](rayen), dass [er](patricio) nur [sie](rayen) im Herzen trägt. Bevor [sie](rayen) antworten kann, stellt sich [Lautaro](lautaro) zwischen die [Verliebten](patricio+rayen) und reicht [ihnen](patricio+rayen) die Urkunde. [Rayen](rayen) sinkt in Ohnmacht. Der niedergeschmetterte [Patricio](patricio) tritt tags darauf tatsächlich vor den Altar, kommt aber nicht zum Ja: [Tomás](tomas) steht in der dritten Reihe auf und ruft, [seine](tomas) [Schwester](consuelo) trage ein Kissen unterm Kleid. [Consuelo](consuelo) läuft schreiend aus der Kathedrale, [Nahuel](nahuel) öffnet [ihr](consuelo) den Wagenschlag.
- wedding? consuelo patricio "Hochzeit"
+ confess patricio rayen "gesteht"
- reveal lautaro patricio+rayen "reicht"
- ill rayen "Ohnmacht"
- sad patricio "niedergeschmetterte"
- wedding! consuelo patricio "nicht zum Ja"
+ reveal tomas _ "ruft"
- sibling consuelo tomas "Schwester"
- pregnant! consuelo "Kissen"
- flee consuelo "schreiend"
- help nahuel consuelo "öffnet"

== 10
[Mercedes](amme) findet die Sprache wieder. Die [Tochter](rayen) des alten [Larraín](alter) sei [sie](rayen) schon, erzählt [sie](amme) [Rayen](rayen); nur sei [Patricio](patricio) nicht [dessen](alter) [Sohn](patricio). [Ximena](ximena) habe [ihn](patricio) als Säugling aus dem Waisenhaus geholt, um einen Erben vorzuweisen, und die rechtmäßige [Erbin](rayen) samt [Mutter](mutter) vertrieben. Das Busunglück? [Nahuels](nahuel) Vater saß am Steuer, betrunken, mit [Ximenas](ximena) Geld in der Tasche. Hinter der Tür hört die [Hausherrin](ximena) jedes Wort. Noch in der Nacht lässt [sie](ximena) die alte [Dienerin](amme) wegbringen, niemand weiß, wohin.
- recover amme "Sprache"
+ reveal amme rayen "erzählt"
- parent alter rayen "Tochter"
- parent mutter rayen "Mutter"
- parent! alter patricio "nicht dessen Sohn"
- sibling! patricio rayen "nicht dessen Sohn"
- betray.past ximena mutter+rayen "vertrieben"
- parent _ nahuel "Vater"
- discover ximena amme "hört"
+ abduct ximena amme "wegbringen"

== 11
[Rayen](rayen) sucht [Mercedes](amme) in allen Heimen der Gegend. [Nahuel](nahuel) weiß als Fahrer, in welchem Kloster die [Entführte](amme) sitzt. [Er](nahuel) bereut und bringt [Rayen](rayen) hin, verlangt aber zum Lohn einen Kuss. [Sie](rayen) gibt [ihm](nahuel) die Hand. [Ximena](ximena) zielt von der Klostermauer auf das [Mädchen](rayen), trifft jedoch [Nahuel](nahuel), [der](nahuel) sich dazwischenwirft. In [Rayens](rayen) Armen haucht [er](nahuel) [sein](nahuel) Leben aus. [Patricio](patricio), [der](patricio) erfahren hat, dass [er](patricio) ein Findelkind ist, übergibt [seine](patricio) [Ziehmutter](ximena) eigenhändig der Polizei.
- investigate rayen amme "sucht"
- sad nahuel "bereut"
- help nahuel rayen "bringt"
- reject rayen nahuel "die Hand"
- attack ximena rayen "zielt"
- rescue nahuel rayen "dazwischenwirft"
- injure nahuel ximena "trifft"
+ die nahuel ximena "haucht"
- discover patricio "Findelkind"
- kin patricio ximena "Ziehmutter"
+ arrest _ ximena "Polizei"

== 12
Ein Jahr ist vergangen. Die Villa heißt nun [Haus Eluney](@haus_eluney) und nimmt Kinder auf, [Mercedes](amme) leitet es. [Lautaro](lautaro) und [Guadalupe](guadalupe), frisch vermählt, bewirten den halben Markt; [Beto](beto), [der](beto) den Stand reumütig zurückgegeben hat, schleppt Kisten. [Rayen](rayen) zeigt in [Santiago](@santiago) [ihre](rayen) ersten Fotografien. Vor dem Bild eines schlafenden [Mannes](patricio) steht [einer](patricio), [den](patricio) [sie](rayen) seit der Verhandlung nicht gesehen hat. „Nicht weggehen“, sagt [sie](rayen). [Patricio](patricio) bleibt.
- boss.start amme _ "leitet"
- married guadalupe lautaro "frisch vermählt"
- invite guadalupe+lautaro _ "bewirten"
- sad beto "reumütig"
- help beto lautaro "schleppt"
+ create rayen "zeigt" @santiago
- return patricio "steht"
+ reconcile patricio rayen "bleibt"
