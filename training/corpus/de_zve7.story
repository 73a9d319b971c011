%series Das Fräulein und die Fernverbindung
%lang de
%genre historical drama about telephone operators in 1911, a press office's texts
%cast adele | Adele Rinke; Adele | f
%cast lucie | Lucie Marquardt; Lucie | f
%cast fanny | Fanny | f
%cast bodenstein | Postrat Bodenstein; Bodenstein | m
%cast rathmar | Rathmar | m
%cast ferdinand | Ferdinand | m
%cast rinke | Rinke | m
%cast emil | Emil Jacobi; Jacobi; Emil | m
%cast zeidler | Zeidler | f
%cast mathilde | Mathilde | f
%cast varga | Varga | m
%cast kind | - | f
%cast arzt | - | m
%cast direktor | - | m

== 1 Amt Drei, was beliebt?
[Berlin](@berlin), 1911. Gegen den Willen [ihres](adele) [Vaters](rinke), eines [Tischlermeisters](rinke), erfolgt [Adele Rinkes](adele) Eintritt in den Fernsprechdienst, wo ledige Fräulein im Akkord Leitungen stöpseln. Am Nebenplatz gewinnt [sie](adele) in der lebensklugen [Lucie Marquardt](lucie) eine Freundin, in der [Aufseherin](zeidler) [Zeidler](zeidler) hat [sie](adele) fortan eine unerbittliche Vorgesetzte. Der erste Tag endet mit der Bekanntschaft eines [Anrufers](emil), [dessen](emil) Stimme [ihr](adele) nicht aus dem Sinn will. [Lucies](lucie) heimliches Verhältnis mit [Postrat Bodenstein](bodenstein), [Familienvater](bodenstein) und [Kirchenvorstand](bodenstein), steht derweil kurz vor der Aufdeckung.
- parent rinke adele "Vaters"
+ hire adele "Eintritt" @berlin
- friend.start adele lucie "Freundin"
- boss zeidler adele "Vorgesetzte"
- meet adele emil "Bekanntschaft"
+ love adele emil "nicht aus dem Sinn"
- affair bodenstein lucie "Verhältnis"
- discover? _ bodenstein+lucie "Aufdeckung"

== 2 Störung auf der Leitung
Allabendliche Ferngespräche mit dem unsichtbaren [Verehrer](emil) führen bei [Adele](adele) zu Herzklopfen und zu Fehlverbindungen, letztere wiederum zu einem Lohnabzug durch [Zeidler](zeidler). Auch [ihr](adele) [Bruder](ferdinand) [Ferdinand](ferdinand), [Setzer](ferdinand) und überzeugter [Sozialdemokrat](ferdinand), ist nicht gefeit: Die Begegnung mit der kecken [Fanny](fanny), der jüngsten [Kollegin](fanny) [seiner](ferdinand) [Schwester](adele), weckt in [ihm](ferdinand) Wünsche, die in keinem Parteiprogramm stehen. Einladung zum Tanztee, höfliche Absage – [Fannys](fanny) Interesse gilt Uniformen.
+ love emil adele "Verehrer"
- love adele emil "Herzklopfen"
- sibling adele ferdinand "Bruder"
+ meet fanny ferdinand "Begegnung"
- colleague adele fanny "Kollegin"
- love ferdinand fanny "Wünsche"
- invite ferdinand fanny "Einladung"
- reject fanny ferdinand "Absage"

== 3 Die falsche Stimme
Wunsch nach einer persönlichen Begegnung im [Café Kranzler](#kranzler): [Emil Jacobi](emil), [Redakteur](emil) eines Abendblatts, erwartet dort das [Fräulein](adele) vom Amt. Aus Furcht, [ihm](emil) zu missfallen, schickt [Adele](adele) die hübsche [Fanny](fanny) vor. Die Verwechslung hat Folgen, [Emils](emil) Entzücken über die vermeintlich [Richtige](fanny) ist grenzenlos. In der Wohnung der [Bodensteins](bodenstein+mathilde) kommt es zum Eklat, nachdem [Mathilde](mathilde), des [Postrats](bodenstein) [Gattin](mathilde), in [dessen](bodenstein) Mantel einen Damenhandschuh entdeckt hat. [Er](bodenstein) leugnet jede Untreue.
- date? adele emil "erwartet"
- sad adele emil "Furcht"
+ betray adele+fanny emil "schickt"
+ love emil fanny "Entzücken"
- married bodenstein mathilde "Gattin"
- discover mathilde bodenstein "entdeckt"
- quarrel bodenstein mathilde "Eklat"
- betray bodenstein mathilde "leugnet"

== 4 Andere Umstände
Bittere Gewissheit für [Lucie](lucie): Der [Arzt](arzt) bestätigt den dritten Monat. Das Bekanntwerden hätte die fristlose Entlassung zur Folge, von [Bodenstein](bodenstein) kommt statt Beistand ein Umschlag mit hundert Mark. [Sie](lucie) wirft [ihm](bodenstein) das Geld vor die Füße. Bei [Adele](adele) findet die werdende [Mutter](lucie) Halt, zumal [diese](adele) selbst eine Schulter braucht: Zwischen [Emil](emil) und [Fanny](fanny) ist es auf dem Wannseedampfer zu einem Kuss gekommen. [Ferdinand](ferdinand), [Zeuge](ferdinand) am Ufer, ertränkt [seinen](ferdinand) Kummer in Weißbier.
+ pregnant lucie bodenstein "dritten Monat"
- quit? lucie "Entlassung"
- help! bodenstein lucie "statt Beistand"
- reject lucie bodenstein "wirft"
- help adele lucie "Halt"
+ kiss emil fanny "Kuss"
- sad ferdinand fanny "Kummer"

== 5 Geheime Nummern
Mit dem Auftritt des eleganten [Konsuls Varga](varga) beginnt ein gefährliches Spiel. Gegen Perlen und Schmeicheleien lässt sich [Fanny](fanny) zum Mithören militärischer Gespräche verleiten, ohne in [ihrem](fanny) [Gönner](varga) den Spion zu erkennen. Währenddessen Aufwartung des [Leutnants von Rathmar](rathmar) bei [Rinke](rinke): [Er](rathmar) hat [Adele](adele) beim Sedanball gesehen und hofft auf [ihre](adele) Hand. Der [Tischler](rinke) ist geschmeichelt, die [Tochter](adele) entsetzt. [Zeidlers](zeidler) seltsame Blässe bei der Nennung des Namens Rinke bleibt vorerst ungeklärt.
- gift varga fanny "Perlen"
- flirt varga fanny "Schmeicheleien"
+ betray fanny _ "Mithören"
- discover! fanny varga "erkennen"
+ propose? rathmar adele "Hand"
- happy rinke rathmar "geschmeichelt"
- parent rinke adele "Tochter"
- sad adele rathmar "entsetzt"

== 6 Vernunft und Verlobung
Angesichts der Schulden [ihres](adele) [Vaters](rinke), deren Tilgung [Rathmar](rathmar) in Aussicht stellt, willigt [Adele](adele) in die Verlobung mit dem [Offizier](rathmar) ein. Bei der Feier im Gartenlokal ergreift ein ungebetener [Gast](ferdinand) das Wort: [Ferdinand](ferdinand), [der](ferdinand) [seinem](ferdinand) [Erzeuger](rinke) Menschenhandel vorwirft und daraufhin des Hauses verwiesen wird. [Lucie](lucie), mit eng geschnürtem Korsett weiterhin am Klappenschrank, erleidet dort einen Schwächeanfall; ausgerechnet die gefürchtete [Zeidler](zeidler) deckt [sie](lucie) vor der Direktion.
- gift? rathmar rinke "Tilgung"
+ engaged.start adele rathmar "Verlobung"
- celebrate adele+rathmar "Feier"
- parent rinke ferdinand "Erzeuger"
+ accuse ferdinand rinke "vorwirft"
- reject rinke ferdinand "verwiesen"
- ill lucie "Schwächeanfall"
- help zeidler lucie "deckt"

== 7 Erkennungszeichen
Ein nächtlicher Redaktionsanruf, ein Versprecher, ein Verstummen: [Emil](emil) begreift, welche Stimme [ihn](emil) monatelang wach gehalten hat, und dass sie nicht [Fanny](fanny) gehört. [Seine](emil) Vorwürfe treffen [Adele](adele) ins Mark, [seine](emil) anschließende Liebeserklärung noch mehr. Die Auflösung [ihres](adele) Verlöbnisses mit [Rathmar](rathmar) allerdings verbietet [ihr](adele) die Rücksicht auf [Rinkes](rinke) Werkstatt. [Fanny](fanny) nimmt die Trennung von [Jacobi](emil) leicht; in der Villa [Vargas](varga) hat längst [ihre](fanny) nächste Liaison begonnen.
+ discover emil adele "begreift"
- accuse emil adele "Vorwürfe"
- sad adele emil "ins Mark"
+ confess emil adele "Liebeserklärung"
- breakup! adele rathmar "Auflösung"
- breakup emil fanny "Trennung"
- affair.start fanny varga "Liaison"

== 8 Das Bild in der Lade
Ein Krankenbesuch führt [Adele](adele) in [Zeidlers](zeidler) Kammer und zur Entdeckung einer vergilbten Verlobungsanzeige: Der einstige [Bräutigam](rinke) der [Aufseherin](zeidler) war [Rinke](rinke), [Adeles](adele) eigener [Vater](rinke). Dem Dienst zuliebe hatte [sie](zeidler) 1885 auf die Ehe verzichtet. Die von [Adele](adele) herbeigeführte Aussprache [der beiden](rinke+zeidler) gerät zur späten Versöhnung. Unerfreulicher verläuft das Wiedersehen der einstigen [Liebesleute](fanny+rathmar) [Rathmar](rathmar) und [Fanny](fanny): Mit einem alten Schuldschein setzt [sie](fanny) den [Leutnant](rathmar) im Auftrag [Vargas](varga) unter Druck.
+ discover adele rinke+zeidler "Entdeckung"
- engaged.past rinke zeidler "Bräutigam"
- parent rinke adele "Vater"
- breakup.past zeidler rinke "verzichtet"
- help adele rinke+zeidler "herbeigeführte"
+ reconcile rinke zeidler "Versöhnung"
- ex fanny rathmar "einstigen Liebesleute"
- threaten fanny rathmar "Druck"

== 9 Abgehört
Nach Hinweisen aus dem Kriegsministerium Beginn der Fahndung nach einer undichten Stelle im Amt Drei. Der Verdacht fällt auf [Adele](adele), als [deren](adele) [Verlobter](rathmar) vom Verlust eines Aufmarschplans betroffen ist. [Emils](emil) Recherchen bringen die Wende: [Varga](varga) wird am [Anhalter Bahnhof](@anhalter) verhaftet, [Fanny](fanny) entkommt mit [Ferdinands](ferdinand) Hilfe in einem Papierwagen. Der Preis [seiner](ferdinand) Ritterlichkeit ist hoch. Der [Setzer](ferdinand) verliert die Stellung, und [seine](ferdinand) [Angebetete](fanny) ist am Morgen mit der Kasse der Gewerkschaft über die Grenze.
- accuse _ adele "Verdacht"
- engaged adele rathmar "Verlobter"
- investigate emil _ "Recherchen"
+ arrest _ varga "verhaftet" @anhalter
- flee fanny "entkommt"
- help ferdinand fanny "Hilfe"
- quit ferdinand "verliert"
- love ferdinand fanny "Angebetete"
+ steal fanny _ "Kasse"

== 10 Niederkunft
In der Silvesternacht bringt [Lucie](lucie) in der Garderobe des Amtes eine [Tochter](kind) zur Welt, mit [Adele](adele) und [Zeidler](zeidler) als Geburtshelferinnen. Völlig unerwartet der Besuch [Mathildes](mathilde): Die kinderlose [Gattin](mathilde) des [Kindsvaters](bodenstein) bietet die Annahme des [Säuglings](kind) an, dazu lebenslanges Schweigen. Nach durchwachter Nacht die Antwort der [Wöchnerin](lucie): Nein. [Bodenstein](bodenstein), von [seiner](bodenstein) [Frau](mathilde) vor vollendete Tatsachen gestellt, erleidet einen Schlaganfall; [Mathilde](mathilde) pflegt [ihn](bodenstein) ohne ein Wort des Verzeihens.
+ birth lucie kind "bringt"
- help adele+zeidler lucie "Geburtshelferinnen"
- married bodenstein mathilde "Gattin"
- parent bodenstein kind "Kindsvaters"
- reject lucie mathilde "Nein"
+ ill bodenstein "Schlaganfall"
- help mathilde bodenstein "pflegt"
- reconcile! bodenstein mathilde "ohne ein Wort"

== 11 Zehn Schritt Barriere
Ein Zeitungsartikel [Jacobis](emil) über die Spielschulden des [Leutnants](rathmar) hat eine Forderung zum Duell zur Folge. Alles Flehen [Adeles](adele) bleibt vergeblich, sodass [sie](adele) zum äußersten Mittel greift, der Rückgabe des Ringes. Zu spät: Im Morgengrauen trifft [Rathmars](rathmar) Kugel [Emil](emil) in die Lunge. Tage zwischen Hoffen und Bangen in der [Charité](#charite), bis der [Verwundete](emil) zum ersten Mal [ihren](adele) Namen flüstert. Entsetzt über die eigene Tat, Abschied [Rathmars](rathmar) vom Regiment.
+ threaten rathmar emil "Forderung"
+ breakup adele rathmar "Rückgabe"
- attack rathmar emil "trifft"
- injure emil rathmar "Verwundete"
- recover emil "flüstert"
- sad adele emil "Bangen"
- sad rathmar "Entsetzt"
- quit rathmar "Abschied"

== 12 Besetzt
Finale mit Aufstand am Klappenschrank: Wegen [Lucies](lucie) Entlassung, ausgesprochen vom [Direktor](direktor) persönlich, treten sämtliche Fräulein unter Führung [Zeidlers](zeidler) in den Ausstand, und die Hauptstadt verstummt. Nach neun Stunden Wiedereinstellung der ledigen [Mutter](lucie). Zwischen [Lucie](lucie) und dem aus Irrungen klug gewordenen [Ferdinand](ferdinand) zarte Annäherung beim Ausfahren der [Kleinen](kind). Der Heirat mit dem genesenen [Emil](emil), die das Ende [ihrer](adele) Laufbahn bedeuten würde, setzt [Adele](adele) ein Ferngespräch entgegen, an dessen Ende [beide](adele+emil) lachen: Verlobte auf unbestimmte Zeit.
- quit lucie direktor "Entlassung"
+ hire lucie "Wiedereinstellung"
- parent lucie kind "Mutter"
- flirt ferdinand lucie "Annäherung"
- recover emil "genesenen"
- wedding! adele emil "Heirat"
+ engaged.start adele emil "Verlobte"
