%series Abseits, Schatz!
%lang de
%genre soap about a women's football club in Duisburg, fan wiki plot summaries
%cast kim    | Kim Adomeit; Kim | f
%cast zola   | Zola Mbeki; Zola | f
%cast jule   | Jule Hanke; Jule | f
%cast steffi | Steffi Hanke; Steffi | f
%cast bodo   | Bodo Krause; Krause | m
%cast ilias  | Ilias; Ilias Papadakis | m
%cast wanda  | Wanda | f
%cast hertha | Hertha Adomeit; Oma Hertha | f
%cast sponsor | Dr. Kleinschmidt; Kleinschmidt | m
%cast eltern | - | n
%cast iliasfrau | - | f
%cast physio | Robin | n
%cast schiri | Lutz | m
%cast bruder | Malik Mbeki; Malik | m
%cast team   | Rheinperlen | g
%cast rivalin | Carla Wies; Wies | f

== 1 Probetraining
Bei den [Rheinperlen](team) fehlt nach dem Kreuzbandriss von [Wanda](wanda) eine Torfrau. [Trainer](bodo) [Bodo Krause](bodo) nimmt nach langem Hin und Her [Kim Adomeit](kim), [Spargelstecherin](kim), [die](kim) nie im Verein war. [Stürmerin](zola) [Zola Mbeki](zola) schießt [ihr](kim) beim Probetraining die Nase blutig und holt danach Eis. [Kapitänin](jule) [Jule Hanke](jule) lässt die [Neue](kim) spüren, dass [sie](kim) nicht erwünscht ist. Zu Hause wartet [Oma Hertha](hertha), bei [der](hertha) [Kim](kim) wohnt, seit [ihre](kim) [Eltern](eltern) bei einem Busunglück starben.
- injure wanda "Kreuzbandriss"
+ hire kim bodo "nimmt" #rheinperlen
- boss bodo jule+kim+zola "Trainer"
- injure kim zola "blutig"
- help zola kim "Eis"
- reject jule kim "nicht erwünscht"
- kin hertha kim "Oma"
- housemate hertha kim "wohnt"
- parent eltern kim "Eltern"
- die.past eltern "starben"

== 2 Umkleide
Jemand hat [Kim](kim) die Handschuhe geklaut. [Zola](zola) leiht [ihr](kim) die [ihres](zola) [Bruders](bruder) [Malik](bruder), [der](bruder) in der Herrenelf von nebenan im Tor steht. Vor dem ersten Spiel sieht [Kim](kim), dass [Jules](jule) [Mutter](steffi) [Steffi](steffi), zugleich die [Schatzmeisterin](steffi), einen Beutel in den Container wirft: die Handschuhe. [Sie](kim) hält dicht. Das Spiel geht mit 0:1 verloren, durch einen Elfmeter, den nur [Schiedsrichter](schiri) [Lutz](schiri) gesehen hat. [Krause](bodo) muss von drei Spielerinnen davon abgehalten werden, auf [ihn](schiri) loszugehen.
+ steal _ kim "geklaut"
- gift zola kim "leiht"
- sibling bruder zola "Bruders"
- parent steffi jule "Mutter"
+ discover kim steffi "sieht"
- reveal! kim _ "dicht"
- lose team "verloren"
- attack? bodo schiri "loszugehen"

== 3 Lutz pfeift
Nach einer Kneipentour fällt [Wanda](wanda) dem [Unparteiischen](schiri) um den Hals und bekommt zu hören, [er](schiri) sei vor dem Anpfiff geschmiert worden. Von wem, sagt [er](schiri) nicht. Die verletzte [Torfrau](wanda) erzählt es [Robin](physio), wie [sie](wanda) [Robin](physio) überhaupt alles erzählt, denn unter [dessen](physio) Händen heilt das Knie. Die [Handschuhdiebin](steffi) führt unterdessen die Bücher zum [Sponsor](sponsor). [Dr. Kleinschmidt](sponsor), [Zahnarzt](sponsor) und [Wettkönig](sponsor), streicht der [Mutter](steffi) der [Kapitänin](jule) übers Haar. [Er](sponsor) hat gegen den eigenen Klub gesetzt.
- flirt wanda schiri "fällt"
+ reveal schiri wanda "bekommt zu hören"
- betray.past _ schiri "geschmiert"
- reveal wanda physio "erzählt"
- treat wanda physio "heilt"
- steal.past steffi kim "Handschuhdiebin"
- parent steffi jule "Mutter"
- flirt sponsor steffi "streicht"
+ betray.past sponsor team "gesetzt"

== 4 Auswärts
In [Leverkusen](@leverkusen) fällt der Bus aus. Die [Rheinperlen](team) fahren im Viehtransporter des Spargelhofs. Es stinkt, und [Zola](zola) lacht so, dass [Kim](kim) zum ersten Mal seit Wochen mitlacht. Kurz nach der Pause liegt [Jule](jule) bewusstlos im Strafraum, von [Carla Wies](rivalin) umgesenst, der gegnerischen [Verteidigerin](rivalin) und [Jules](jule) [Erzfeindin](rivalin) seit der C-Jugend. Die [Frau](kim) im Tor ist als Erste bei [ihr](jule) und dreht [sie](jule) auf die Seite, bevor [sie](jule) erstickt. Am Bett im Krankenhaus murmelt die [Kapitänin](jule) ein Wort, das niemand von [ihr](jule) kennt. Es lautet „danke“.
- travel team "fahren" @leverkusen
- happy kim "mitlacht"
+ attack rivalin jule "umgesenst"
- injure jule rivalin "bewusstlos"
- enemy jule rivalin "Erzfeindin"
+ rescue kim jule "dreht"
- reconcile jule kim "danke"

== 5 Ein freier Tag
Kein Spiel, kein Training, auf dem Platz picken Krähen. [Oma Hertha](hertha) legt Gurken ein. [Ilias](ilias), [Platzwart](ilias) und der [Einzige](ilias), [der](ilias) die Rasenmischung kennt, bringt Spargelschalen zum Kompost und bleibt zum Kaffee. [Er](ilias) ist seit zwei Jahren Witwer und findet, [Kim](kim) habe die Hände [seiner](ilias) [Frau](iliasfrau). [Sie](kim) wird rot, [ihre](kim) [Großmutter](hertha) schlagartig schwerhörig. Am Abend ziehen Wolken auf. Die Krähen sind fort, und auf dem Elfmeterpunkt liegt ein Umschlag ohne Absender.
- flirt ilias kim "Hände seiner Frau"
- married.past ilias iliasfrau "Witwer"
- die.past iliasfrau "Witwer"
- kin hertha kim "Großmutter"

== 6 Der Umschlag
[Kim](kim) öffnet den Umschlag. Drin liegen tausend Euro. Drin liegt ein Zettel: „Samstag hältst [du](kim) nichts.“ [Kim](kim) zeigt [Zola](zola) den Zettel. [Zola](zola) sagt: Polizei. [Krause](bodo) sagt: kein Wort. Dann droht eine Stimme am Telefon [Kim](kim). Die Stimme kennt [Oma Hertha](hertha). Samstag hält [Kim](kim) alles. Nachts brennt bei [Hertha](hertha) der Schuppen. [Ilias](ilias) trägt [Hertha](hertha) hinaus. [Hertha](hertha) hustet und flucht. Am Zaun steht [Malik](bruder). [Malik](bruder) läuft weg.
- find kim "öffnet"
- betray? _ kim "nichts"
- reveal kim zola "zeigt"
+ threaten _ kim "droht"
- attack _ hertha "brennt"
+ rescue ilias hertha "trägt"
- flee bruder "läuft"

== 7 Brandgeruch
[Hertha](hertha) kommt mit Rauchvergiftung davon. [Kim](kim) beschuldigt [Zola](zola), den [Bruder](bruder) zu decken, und [die](zola) wiederum wirft [ihr](kim) vor, in jedem einen Verbrecher zu sehen. Die [Freundinnen](kim+zola) wechseln kein Wort mehr. Dabei hat die [Stürmerin](zola) [Malik](bruder) längst aus dem Haus geworfen. [Er](bruder) schuldet dem [Zahnarzt](sponsor) Wettgeld. [Jule](jule), mit Gehirnerschütterung zu Hause, stolpert über Kontoauszüge der Mannschaftskasse: [Ihre](jule) [Mutter](steffi) hat siebzehntausend Euro abgehoben. [Sie](jule) stellt [sie](steffi) zur Rede. [Steffi](steffi) bricht in Tränen aus.
- injure hertha "Rauchvergiftung"
- accuse kim zola "beschuldigt"
- accuse zola kim "wirft"
- sibling bruder zola "Bruder"
- friend kim zola "Freundinnen"
+ quarrel kim zola "kein Wort"
- reject.past zola bruder "geworfen"
- discover jule steffi "stolpert"
+ steal.past steffi team "abgehoben"
- parent steffi jule "Mutter"
- sad steffi "Tränen"

== 8 Verschwunden
[Steffi](steffi) ist am Morgen weg, das Auto auch. Auf dem Küchentisch liegt ein Abschiedsbrief, der alles auf sich nimmt und den [Sponsor](sponsor) mit keiner Silbe erwähnt. Die Suche dauert zwei Tage. Ausgerechnet die [Rivalin](rivalin) aus [Leverkusen](@leverkusen), im Brotberuf [Polizistin](rivalin), fischt [Jules](jule) [Mutter](steffi) von einem Autobahnparkplatz, halb erfroren und mit leeren Tablettenschachteln im Schoß. [Carla](rivalin) massiert [ihr](steffi) das Herz, bis der Hubschrauber landet. [Jule](jule) sagt zum zweiten Mal in diesem Jahr danke, und es fällt [ihr](jule) noch schwerer.
- flee steffi "weg"
- investigate _ steffi "Suche"
+ find rivalin steffi "fischt"
- enemy jule rivalin "Rivalin"
- parent steffi jule "Mutter"
+ rescue rivalin steffi "massiert"
- ill steffi "erfroren"

== 9 Aussage
[Robin](physio) massiert, [Robin](physio) hört zu, [Robin](physio) hat alles aufgeschrieben: was [Lutz](schiri) der [Torfrau](wanda) a. D. gebeichtet hat, was die [Schatzmeisterin](steffi) im Aufwachraum flüstert. Das Heft geht an die [Verteidigerin](rivalin), und bei [Kleinschmidt](sponsor) wird um sechs Uhr früh die Praxis gestürmt. [Er](sponsor) hat den Bohrer noch in der Hand. Der [Schiedsrichter](schiri) gibt die Pfeife ab. Nur den Brand will keiner gelegt haben. [Wanda](wanda) traut [ihren](wanda) Ohren nicht: [Malik](bruder) gesteht ihn freiwillig, und zwar [Kim](kim), auf dem Spargelfeld.
- reveal.past schiri wanda "gebeichtet"
- reveal steffi physio "flüstert"
- reveal physio rivalin "Das Heft"
+ arrest rivalin sponsor "gestürmt"
- quit schiri "Pfeife"
+ reveal bruder kim "gesteht"
- attack.past bruder hertha "Brand"

== 10 Kims Entscheidung
[Oma Hertha](hertha) verzichtet auf eine Anzeige. Der [Brandstifter](bruder) muss dafür den Schuppen neu bauen, Brett für Brett, und [sie](hertha) sitzt daneben und zählt Nägel. [Kim](kim) entschuldigt sich bei der [Schwester](zola) des [Zimmermanns](bruder) wider Willen; [die](zola) fängt den Ball, den [Kim](kim) [ihr](zola) zuwirft, und wirft ihn zurück. Als [Ilias](ilias) [Kim](kim) am Abend küsst, stellt sich heraus, dass [ihr](kim) Herz seit Monaten einer [anderen](zola) gehört. Der [Platzwart](ilias) nimmt es mit Haltung und mäht bis Mitternacht.
- accuse! hertha bruder "verzichtet"
- attack.past bruder hertha "Brandstifter"
- create bruder "bauen"
- sibling bruder zola "Schwester"
+ reconcile kim zola "entschuldigt"
- kiss ilias kim "küsst"
+ love kim zola "gehört"
- reject kim ilias "einer anderen"

== 11 Abstiegskampf
[Krause](bodo) wird vor dem letzten Spieltag gefeuert, weil [er](bodo) von den Drohungen gewusst und nichts gemeldet hat. [Wanda](wanda), mit geheiltem Knie, aber ohne Platz im Tor, übernimmt die Bank. Die Frage, wer spielt, stellt sich: [sie](wanda) oder die [Spargelstecherin](kim)? Die neue [Trainerin](wanda) lässt die [Jüngere](kim) auflaufen. In der Neunzigsten bringt [Carla Wies](rivalin), inzwischen Leihgabe im Dress der [Rheinperlen](team), den Ball zu [Jule](jule), und [diese](jule) macht das Tor. Geschafft. In der Kabine kommt [Zola](zola) auf [Kim](kim) zu und küsst [sie](kim) einfach.
+ quit bodo "gefeuert"
- discover.past bodo "gewusst"
- recover wanda "geheiltem"
- hire wanda "übernimmt"
- boss wanda kim "Trainerin"
- colleague jule rivalin "Dress"
- find team "Geschafft"
+ kiss kim zola "küsst"

== 12 Nachspielzeit
Das Saisonfest fällt mit [Herthas](hertha) achtzigstem Geburtstag zusammen. [Steffi](steffi), auf Bewährung draußen, wird von [ihrer](steffi) [Tochter](jule) mitgebracht und stellt sich an den Abwasch. [Robin](physio) verlässt den Verein in Richtung [Porto](@porto). Spät am Abend legt sich das [Geburtstagskind](hertha) auf die Bank hinterm neuen Schuppen, sieht in die Sterne und schläft für immer ein. [Malik](bruder) findet [sie](hertha). Zur Beerdigung kommen alle in Trikots. [Kim](kim) erbt ein Haus, achtzig Gläser Gurken und zieht nicht allein ein.
- celebrate hertha "achtzigstem Geburtstag"
- parent steffi jule "Tochter"
- quit physio "verlässt"
+ die hertha "schläft für immer ein"
- find bruder hertha "findet"
- find kim "erbt"
- move kim "nicht allein ein"
