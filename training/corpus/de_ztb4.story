%series Die Bande vom Schleusenwärterhaus
%lang de
%genre young readers' adventure novels set on the Lahn, back-cover blurbs, cheerful
%cast pelle | Pelle Habermehl; Pelle | m
%cast suri | Surinder Gill; Suri | f
%cast wim | Wim Dönges; Wim | m
%cast toni | Antonia Dönges; Toni | f
%cast lo | Lo | n
%cast opa | Opa Habermehl | m
%cast wachtmeister | Wachtmeister Schmuck; Schmuck | m
%cast lehrerin | Frau Kißling; Kißling | f
%cast baecker | - | m
%cast fremde | Ottilie Reusch | f
%cast angler | - | m
%cast taucher | - | m
%cast onkel | Onkel Gerd; Gerd | m
%cast mutter | - | f
%cast bande | Schleusenbande | g

== 1 Das Boot ohne Ruder
Sommerferien in [Runkel](@runkel)! [Pelle Habermehl](pelle) wohnt bei [seinem](pelle) [Opa](opa), einem pensionierten [Schleusenwärter](opa), und langweilt sich schon am zweiten Tag. Da treibt ein herrenloses Boot die Lahn herab, und darin schläft ein [Kind](lo) mit kurzem Haar, [das](lo) auf alle Fragen nur »[Lo](lo)« antwortet. Zusammen mit den [Zwillingen](toni+wim) [Wim](wim) und [Toni](toni) vom Campingplatz und der klugen [Suri](suri) gründet [Pelle](pelle) die [Schleusenbande](bande). Erste Regel: Keiner erfährt von dem [Findelkind](lo). Auch nicht [Wachtmeister Schmuck](wachtmeister), [der](wachtmeister) schon am Ufer herumschnüffelt …
- kin opa pelle "Opa"
- housemate opa pelle "wohnt"
+ find pelle lo "schläft"
- sibling toni wim "Zwillingen"
+ create pelle+suri+toni+wim bande "gründet"
- investigate wachtmeister _ "herumschnüffelt"

== 2 Der Brötchendieb
Jeden Morgen fehlen dem [Bäcker](baecker) sechs Brötchen, und [er](baecker) ist sicher: Das waren die [Zwillinge](toni+wim)! [Toni](toni) bekommt Hausarrest, [Wim](wim) muss den Hof fegen. Dabei ist es das [Findelkind](lo), [das](lo) nachts durchs Kellerfenster schlüpft, weil [es](lo) zu stolz ist, um etwas zu essen zu bitten. Als [Suri](suri) dahinterkommt, legt [sie](suri) dem [Bäcker](baecker) [ihr](suri) ganzes Taschengeld auf die Theke. Der alte [Herr](baecker) wird rot bis unter die Mütze. Von nun an steht abends eine Tüte auf der Mauer.
+ steal lo baecker "fehlen"
- accuse baecker toni+wim "sicher"
- sibling toni wim "Zwillinge"
- discover suri lo "dahinterkommt"
- gift suri baecker "Taschengeld"
- gift baecker lo "Tüte"

== 3 Das Gesicht am Fenster
Eine vornehme [Fremde](fremde) zieht im Gasthof ein und zeigt überall ein Foto herum. Darauf: [Lo](lo), mit langen Zöpfen! Hundert Euro verspricht [sie](fremde) dem, der [ihr](fremde) das [Kind](lo) bringt. [Wim](wim), [der](wim) auf ein Fahrrad spart, schläft schlecht. Am Abend steht [er](wim) schon vor [ihrer](fremde) Tür, da zieht [ihn](wim) jemand am Ohr in die Besenkammer: [seine](wim) [Schwester](toni). Der kleine [Brötchendieb](lo) hört alles mit an, und am nächsten Morgen ist das Lager in der alten Schleusenkammer leer. Hat [Wim](wim) es sich nun mit allen verdorben?
- investigate fremde lo "zeigt"
- betray? wim lo "vor ihrer Tür"
- sibling toni wim "Schwester"
- steal.past lo baecker "Brötchendieb"
- discover lo wim "hört"
+ flee lo bande "leer"

== 4 Nebel
Wo ist [Lo](lo)? [Pelle](pelle) sucht am Wehr. [Suri](suri) sucht im Wald. [Toni](toni) redet nicht mehr mit [Wim](wim). Der [Bäcker](baecker) leiht der [Bande](bande) [seinen](baecker) Hund. Der Hund findet nur einen Schuh. Im Nebel hustet ein [Angler](angler). Der [Angler](angler) hat kein Glück. Am Haken hängt eine Mütze. [Pelle](pelle) kennt die Mütze. [Pelle](pelle) bekommt Angst. Da ruft jemand vom anderen Ufer. Auf einem Stein sitzt [Lo](lo), neben [Lo](lo) sitzt [Wim](wim). [Wim](wim) hat [Lo](lo) gefunden. [Wim](wim) ist ganz nass. [Toni](toni) umarmt zuerst [Lo](lo), dann [Wim](wim).
- investigate pelle lo "sucht"
- investigate suri lo "sucht"#2
- quarrel toni wim "redet nicht mehr"
- help baecker bande "leiht"
- find angler "hängt"
- sad pelle "Angst"
+ find wim lo "gefunden"
- reconcile toni wim "umarmt"

== 5 Ein Schatz im Schlick
Beim Schwimmen stößt [Suri](suri) auf eine verrostete Kassette. Darin liegen Silberbesteck, eine Pistole und ein Zeitungsausschnitt von 1998: Einbruch in der [Villa Reusch](@villa). [Opa Habermehl](opa), [der](opa) damals Nachtdienst an der Schleuse hatte, wird blass und schickt die Kinder ins Bett. Am Morgen ist die Kassette verschwunden, und im Matsch sind Abdrücke von Taucherflossen. Der hustende [Angler](angler) will nichts bemerkt haben. [Suri](suri) glaubt [ihm](angler) kein Wort. Und warum macht die [Frau](fremde) mit dem Foto plötzlich dem alten [Schleusenwärter](opa) schöne Augen?
+ find suri "stößt"
- steal.past _ "Einbruch"
- sad opa "blass"
- steal _ bande "verschwunden"
- discover! angler _ "nichts bemerkt"
- reject suri angler "kein Wort"
- flirt fremde opa "schöne Augen"

== 6 Kißling greift ein
Ausgerechnet [Frau Kißling](lehrerin), [Pelles](pelle) strenge [Mathelehrerin](lehrerin), hat [ihr](lehrerin) Zelt neben dem der [Zwillinge](toni+wim) aufgeschlagen! [Sie](lehrerin) sieht [Lo](lo), [sie](lehrerin) rechnet zwei und zwei zusammen, und schon sitzt [sie](lehrerin) beim [Wachtmeister](wachtmeister). Doch statt die [Bande](bande) zu verpetzen, lügt [sie](lehrerin) [ihm](wachtmeister) vor, das unbekannte [Kind](lo) sei [ihre](lehrerin) [Nichte](lo). [Pelle](pelle) ist platt. Beim Kakao vertraut [sie](lehrerin) der [Bande](bande) an, dass [sie](lehrerin) selbst einmal aus einem Heim ausgerissen ist. Da fängt [Lo](lo) zum ersten Mal an zu reden.
- advisor lehrerin pelle "Mathelehrerin"
- neighbour lehrerin toni+wim "neben"
- discover lehrerin lo "rechnet"
- betray! lehrerin bande "verpetzen"
+ help lehrerin lo "lügt"
- betray lehrerin wachtmeister "vor"
- kin! lehrerin lo "Nichte"
- reveal lehrerin bande "vertraut"
- flee.past lehrerin _ "ausgerissen"

== 7 Los Geschichte
[Lo](lo) stammt aus [Koblenz](@koblenz) und ist vor [seinem](lo) [Onkel](onkel) davongelaufen. [Der](onkel) hat in einer Garage Dinge versteckt, die anderen gehören, und wenn [Lo](lo) fragt, setzt es Ohrfeigen. Die [Mutter](mutter) liegt seit Ostern in der Klinik und weiß von nichts. [Toni](toni) will sofort zur Polizei, aber [Lo](lo) wird kreidebleich: Der [Angler](angler) am Wehr, das ist doch [Onkel Gerds](onkel) bester [Freund](angler)! In derselben Nacht schleicht jemand um das Schleusenhaus, und [Pelles](pelle) [Großvater](opa) bekommt eins über den Schädel.
- flee.past lo onkel "davongelaufen"
- kin lo onkel "Onkel"
- steal.past onkel _ "anderen gehören"
- attack.past onkel lo "Ohrfeigen"
- parent mutter lo "Mutter"
- ill mutter "Klinik"
- discover! mutter _ "weiß von nichts"
- sad lo angler "kreidebleich"
- friend angler onkel "Freund"
+ attack _ opa "eins über den Schädel"
- kin opa pelle "Großvater"

== 8 Die Dame mit dem Foto
[Opa](opa) liegt mit Kopfverband im Bett und wird von der vornehmen [Fremden](fremde) mit Hühnerbrühe gefüttert. [Sie](fremde) heißt [Ottilie Reusch](fremde), verrät [sie](fremde) nun: Bei [ihr](fremde) wurde damals eingebrochen. Und die [Mutter](mutter) von [Lo](lo) war bei [ihr](fremde) Hausmädchen, bis man [sie](mutter) zu Unrecht des Diebstahls bezichtigte und vor die Tür setzte. Seitdem plagt die alte [Dame](fremde) das Gewissen. [Sie](fremde) sucht das [Kind](lo) nicht, um [es](lo) zu fangen. [Sie](fremde) will etwas gutmachen! [Wim](wim) schluckt. Hundert Euro hätte [er](wim) beinahe dafür genommen.
- injure opa "Kopfverband"
- help fremde opa "gefüttert"
- reveal fremde bande "verrät"
- steal.past _ fremde "eingebrochen"
- parent mutter lo "Mutter"
- boss.past fremde mutter "Hausmädchen"
- accuse.past fremde mutter "bezichtigte"
- quit.past mutter fremde "vor die Tür"
- sad fremde mutter "Gewissen"
+ investigate fremde lo "sucht"
- abduct! fremde lo "fangen"
- help? fremde lo "gutmachen"

== 9 Gefangen im Stollen
»Den [Angler](angler) behalten [wir](bande) im Auge«, bestimmt [Suri](suri). Leider behält der [Angler](angler) auch [sie](suri) im Auge. Gemeinsam mit einem bärtigen [Taucher](taucher), [dessen](taucher) Flossen [ihr](suri) bekannt vorkommen, lockt [er](angler) das [Mädchen](suri) in einen alten Erzstollen und schiebt einen Stein davor. Drinnen ist es stockfinster, und das Wasser steigt. Zum Glück hat der Hund des [Bäckers](baecker) eine gute Nase. [Pelle](pelle), [Toni](toni) und [Lehrerin Kißling](lehrerin) graben mit bloßen Händen. Als [Suri](suri) wieder Tageslicht sieht, hält [sie](suri) triumphierend etwas hoch: die Kassette!
- investigate? bande angler "behalten"
- investigate angler suri "behält"
+ abduct angler+taucher suri "lockt"
+ rescue lehrerin+pelle+toni suri "graben"
- happy suri "triumphierend"
- find suri "Kassette"

== 10 Schmuck schnappt zu
Endlich hat [Wachtmeister Schmuck](wachtmeister) einen [Verdächtigen](opa), leider den falschen: [Opa Habermehl](opa)! In der Schleusenkammer steht nämlich das gestohlene Silber, und kein Mensch kann sagen, wie es dorthin kam. Der alte [Mann](opa) wird trotz [seiner](opa) Beule abgeführt. [Pelle](pelle) heult vor Wut. Nur die vornehme [Ottilie](fremde) behält die Nerven und behauptet kühn, [sie](fremde) habe in der fraglichen Nacht mit dem [Verhafteten](opa) Halma gespielt. Das stimmt nicht ganz. Es war Mau-Mau. Währenddessen lauert der [Taucher](taucher) auf dem Campingplatz den [Geschwistern](toni+wim) auf.
- accuse wachtmeister opa "Verdächtigen"
- steal! opa _ "falschen"
+ arrest wachtmeister opa "abgeführt"
- injure.past opa "Beule"
- sad pelle "heult"
- help fremde opa "behauptet"
- attack? taucher toni+wim "lauert"
- sibling toni wim "Geschwistern"

== 11 Der Plan der Zwillinge
[Wim](wim) tut, als wechsle [er](wim) die Seiten. Für hundert Euro, sagt [er](wim) zu dem [Bärtigen](taucher), verrate [er](wim) [ihm](taucher), wo [Lo](lo) steckt. Diesmal ist es eine Falle! [Toni](toni) hat die Bretter am alten Anleger durchgesägt, und der [Taucher](taucher) plumpst samt [Komplizen](angler) in die Reuse, die der [Bäcker](baecker) eigentlich für Aale ausgelegt hat. Nur der [Kopf](onkel) der Bande fehlt. [Gerd](onkel) sitzt im Auto oben auf der Straße, und als die Reuse zuschnappt, gibt [er](onkel) Gas. Auf dem Rücksitz schreit ein [Kind](lo).
- betray! wim lo "Seiten"
+ betray wim taucher "Falle"
- help toni wim "durchgesägt"
- arrest bande angler+taucher "Reuse"
- flee onkel "Gas"
+ abduct onkel lo "schreit"

== 12 Die Schleuse fällt
Eine Schleuse kann auch eine Brücke sperren, das weiß keiner besser als der freigelassene [Großvater](opa) von [Pelle](pelle). Ein Hebel, ein Quietschen, und der flüchtige [Onkel](onkel) steht vor hochgezogenen Bohlen. [Schmuck](wachtmeister), heute endlich am richtigen Ort, zieht [ihn](onkel) aus dem Wagen. [Lo](lo) krabbelt unverletzt vom Rücksitz und fällt dem alten [Schleusenwärter](opa) um den Hals. Der [Entführer](onkel) redet sich auf der Wache um Kopf und Kragen: Ja, [er](onkel) habe 1998 die Villa ausgeräumt, die eigene [Schwester](mutter) habe dafür büßen müssen.
- rescue.past _ opa "freigelassene"
- kin opa pelle "Großvater"
- flee onkel "flüchtige"
- kin lo onkel "Onkel"
+ arrest wachtmeister onkel "zieht"
+ rescue opa lo "hochgezogenen Bohlen"
- abduct.past onkel lo "Entführer"
- reveal onkel wachtmeister "redet"
- steal.past onkel fremde "ausgeräumt"
- sibling mutter onkel "Schwester"

== 13 Ein Platz am Fluss
Die [Mutter](mutter) von [Lo](lo) darf aus der Klinik. [Ihre](mutter) frühere [Dienstherrin](fremde) holt [sie](mutter) mit dem Taxi ab, bittet um Vergebung und bekommt nach langem Schweigen die Hand. Für [beide](lo+mutter) ist oben in der Villa ein Zimmer frei. [Frau Kißling](lehrerin) grillt mit [Schmuck](wachtmeister), [der](wachtmeister) neuerdings gern rechnet, [Wim](wim) bekommt vom [Bäcker](baecker) ein Fahrrad, und die ehemalige [Ausreißerin](lo) hält eine Rede. [Ausreißerin](lo)? »[Ich](lo) bin [Lo](lo)«, sagt [Lo](lo), »der Rest geht keinen was an.« [Opa Habermehl](opa) lädt die vornehme [Nachbarin](fremde) zum Halma ein. Na gut: zum Mau-Mau.
- parent mutter lo "Mutter"
- recover mutter "darf aus der Klinik"
- boss.past fremde mutter "Dienstherrin"
+ reconcile fremde mutter "bekommt nach langem Schweigen die Hand"
- move lo+mutter fremde "Zimmer frei"
- celebrate lehrerin+wachtmeister "grillt"
- gift baecker wim "Fahrrad"
- flee.past lo "Ausreißerin"
- neighbour fremde opa "Nachbarin"
- invite opa fremde "lädt"
