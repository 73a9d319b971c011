%series Solo in Altona
%lang de
%genre dramedy about singles in Hamburg, weekly recap column
%cast birte | Birte Claasen; Birte | f
%cast jonte | Jonte | m
%cast ayo | Ayo Bamgboye; Ayo | f
%cast silas | Silas | m
%cast merle | Merle | f
%cast pauline | Pauline | f
%cast ringo | Ringo Vogt; Ringo; Vogt | m
%cast henrike | Henrike | f
%cast karsten | Karsten | m
%cast mutter | - | f
%cast fahrer | Sven; Busfahrer | m
%cast zahnarzt | Dr. Petrov; Petrov | m
%cast zwilling | - | f
%cast braeutigam | - | m
%cast jontemutter | - | f
%cast kapitaen | - | m
%cast verehr1 | - | f
%cast verehr2 | - | f
%cast tischdame | - | f
%cast barfrau | Zita | f
%cast assistentin | - | f

== 1
Am Stammtisch der Unvermittelten im [Roten Anker](#anker) wird abgestimmt: Bis Silvester soll jeder in festen Händen sein, wer scheitert, zahlt die Runde. [Birte](birte), frisch geschieden und stolz darauf, hält das für Quatsch. [Jonte](jonte), [der](jonte) [Birte](birte) seit dem Studium anhimmelt, hebt als Erster den Arm. [Ayo](ayo) hat [ihm](jonte) längst geraten, endlich den Mund aufzumachen, denn die [Radiomoderatorin](ayo) kennt sich mit Funkstille aus. [Wirtin](barfrau) [Zita](barfrau) schreibt die Wette auf den Bierdeckel. Und am Nebentisch lacht ein [Mann](ringo) mit Zahnlücke so laut, dass [Birte](birte) sich ärgert und trotzdem noch einmal hinschaut.
- divorce.past _ birte "geschieden"
- happy birte "stolz"
+ love jonte birte "anhimmelt"
- advisor ayo jonte "geraten"
- confess? jonte birte "Mund aufzumachen"
+ love.start birte ringo "noch einmal hinschaut"

== 2
[Ayo](ayo) trifft sich mit dem [Zahnarzt](zahnarzt), [den](zahnarzt) [ihr](ayo) das Handy ausgespuckt hat. [Dr. Petrov](zahnarzt) redet zwei Gänge lang über Karies; als [sie](ayo) beim Nachtisch einnickt, zahlt [er](zahnarzt) und hinterlässt eine Bonuskarte. [Silas](silas), geübter [Charmeur](silas) mit drei [Verehrerinnen](pauline+verehr1+verehr2) gleichzeitig, hat dieses Problem nie. Dafür laufen [ihm](silas) heute alle [drei](pauline+verehr1+verehr2) auf dem Fischmarkt über den Weg, und [sie](pauline+verehr1+verehr2) kennen sich. Die [Bibliothekarin](pauline) unter [ihnen](pauline+verehr1+verehr2), [Pauline](pauline), kippt [ihm](silas) eine Portion Matjes in den Kragen. [Jonte](jonte) hilft [ihm](silas) mit der Serviette und hört sich das Gejammer an, ohne zu lachen. Fast ohne.
+ date ayo zahnarzt "trifft"
- affair pauline+verehr1+verehr2 silas "Verehrerinnen"
- cheat silas pauline+verehr1+verehr2 "gleichzeitig"
- meet pauline+verehr1+verehr2 silas "über den Weg"
- discover pauline+verehr1+verehr2 silas "kennen"
+ attack pauline silas "kippt"
- help jonte silas "Serviette"
- sad silas "Gejammer"

== 3
Da wäre noch [Henrike](henrike), [Birtes](birte) [Kollegin](henrike) in der Werft, [die](henrike) seit elf Jahren mit einem [Busfahrer](fahrer) verlobt ist und von Hochzeit nichts wissen will. [Er](fahrer) fährt die Linie 112, und wenn [sie](henrike) zusteigt, lässt [er](fahrer) [sie](henrike) schwarzfahren. Eines Morgens steigt [sie](henrike) hinten ein und bleibt stehen: Vorne schäkert [ihr](henrike) [Zukünftiger](fahrer) mit einer [Schaffnerin](merle) in Rot. An der Endhaltestelle gibt es ein Donnerwetter. [Birte](birte) nimmt [Henrike](henrike) abends auf, Schlafcouch inklusive. Der [Fahrer](fahrer) steht bis drei Uhr früh unterm Fenster, singt aber leider.
- colleague birte henrike "Kollegin"
+ engaged fahrer henrike "verlobt"
- wedding! fahrer henrike "nichts wissen will"
- help fahrer henrike "schwarzfahren"
+ flirt fahrer merle "schäkert"
- discover henrike fahrer "bleibt stehen"
- quarrel fahrer henrike "Donnerwetter"
- housemate.start birte henrike "nimmt"
- help birte henrike "Schlafcouch"
- reconcile? fahrer henrike "singt"

== 4
[Ringo Vogt](ringo) heißt der [Mann](ringo) mit der Zahnlücke. [Birte](birte) sieht [Ringo](ringo) im Baumarkt. Dort kauft [er](ringo) einen Nagel. [Sie](birte) kauft dann auch einen. [Sie](birte+ringo) reden über Nägel. [Ringo](ringo) bittet um die Nummer. [Birte](birte) sagt eine falsche. Draußen bereut [sie](birte) das. [Jonte](jonte) kennt [Vogt](ringo) übrigens. [Ringo](ringo) hat [ihm](jonte) einmal ein Motorrad gestohlen. Das weiß [Ringo](ringo) noch. [Birte](birte) weiß es nicht. [Jonte](jonte) sagt [Birte](birte) nichts. [Er](jonte) will [Birte](birte) keinen Kummer machen, sagt [Jonte](jonte). [Ayo](ayo) tippt sich an die Stirn.
- meet birte ringo "sieht"
- flirt birte ringo "Nägel"
+ betray birte ringo "falsche"
- sad birte "bereut"
- steal.past ringo jonte "gestohlen"
- discover! birte ringo "weiß es nicht"
- reveal! jonte birte "nichts"

== 5
Weil die Zähne nun einmal schmerzen, sitzt [Ayo](ayo) nach nur vier Tagen wieder vor dem [Zahnarzt](zahnarzt), und diesmal ist [er](zahnarzt) hinreißend, vermutlich weil [sie](ayo) den Mund offen hat und [er](zahnarzt) nicht zuzuhören braucht. [Seine](zahnarzt) [Assistentin](assistentin) flüstert [ihr](ayo) ins Ohr, dass [er](zahnarzt) für [sie](ayo) schwärme. [Ayo](ayo) bleibt zum Röntgen länger. Am nächsten Morgen wacht [sie](ayo) in [Petrovs](zahnarzt) Wohnung auf und findet das Bad voller Zahnseide. Bei [Birte](birte) klingelt es: Der [Busfahrer](fahrer), [der](fahrer) übrigens [Sven](fahrer) heißt, bittet die [Hausherrin](birte), ein gutes Wort für [ihn](fahrer) einzulegen.
- ill ayo "schmerzen"
- treat ayo zahnarzt "vor dem Zahnarzt"
- love zahnarzt ayo "schwärme"
+ sex ayo zahnarzt "wacht"
- help? birte fahrer "gutes Wort"
- boss zahnarzt assistentin "Assistentin"
- reveal assistentin ayo "flüstert"

== 6
[Pauline](pauline) gibt [Silas](silas) in der Bücherhalle nicht etwa ein Buch, sondern die Quittung: Ein Gutachten, das beweist, was drei [Frauen](pauline+verehr1+verehr2) ohnehin wussten. Warum [er](silas) sich nie festlege, will [sie](pauline) wissen. Da erzählt der [Frauenheld](silas), und die Kamera lässt [ihm](silas) Zeit, von [seiner](silas) [Zwillingsschwester](zwilling), [die](zwilling) mit neunzehn bei einem Unfall starb, auf dem Weg zu [ihrem](zwilling) [Bräutigam](braeutigam). Danach mag die [Bibliothekarin](pauline) nicht mehr zuschlagen. [Sie](pauline) brüht [ihm](silas) Tee auf. Der Kuss kommt von [ihr](pauline), ganz ohne Vorwarnung und ohne Mitleid.
- discover pauline silas "Quittung"
+ reveal silas pauline "erzählt"
- sibling silas zwilling "Zwillingsschwester"
- die.past zwilling "starb"
- engaged.past braeutigam zwilling "Bräutigam"
- help pauline silas "brüht"
+ kiss pauline silas "Kuss"

== 7
Der Bierdeckel füllt sich. Als [er](jonte) [Birte](birte) mit [Ringo](ringo) am Elbstrand Händchen halten sieht, sitzt [Jonte](jonte) bei [Zita](barfrau), trinkt zu viel und sagt zu viel. Die [Wirtin](barfrau) bringt [ihn](jonte) im Taxi nach Hause, und als [er](jonte) an der Tür zum Dank nach [ihrem](barfrau) Mund sucht, schiebt [sie](barfrau) [ihn](jonte) lachend ins Treppenhaus: Eine Witwe, so die [Witwe](barfrau), lasse sich nicht als Trostpreis verschenken. [Henrike](henrike) hat unterdessen entdeckt, dass die [Dame](merle) in Rot [Svens](fahrer) kleine [Schwester](merle) [Merle](merle) war. [Sie](henrike) läuft in Hausschuhen zum Betriebshof.
- couple birte ringo "Händchen"
- discover jonte birte+ringo "sieht"
- sad jonte birte+ringo "trinkt zu viel"
- help barfrau jonte "Taxi"
- kiss? barfrau jonte "sucht"
+ reject barfrau jonte "schiebt"
- married.past _ barfrau "Witwe"
- discover henrike merle "entdeckt"
- sibling fahrer merle "Schwester"
+ flirt! fahrer merle "kleine Schwester"
- reconcile? fahrer henrike "läuft"

== 8
Familienfest. [Birtes](birte) [Mutter](mutter) feiert den Siebzigsten, die [Tochter](birte) soll „jemand Anständigen“ vorzeigen. [Sie](birte) bringt [Ringo](ringo) mit, [der](ringo) sich als Zahnlückenmodell vorstellt, und die alte [Dame](mutter) ist entzückt. Auch [Karsten](karsten), der geschiedene [Gatte](karsten) der [Tochter](birte), ist geladen, und [er](karsten) hat eine [Tischdame](tischdame), [die](tischdame) jünger ist als die Torte. Beim Ententanz gerät [Birte](birte) mit [Karsten](karsten) aneinander, beim Abwasch versöhnt [sie](birte) sich mit [ihm](karsten). [Jonte](jonte) tritt als Trauzeuge im Film der Woche auf, aber nur im Traum. [Petrov](zahnarzt) hat [Ayo](ayo) einen Weisheitszahn in Gold gefasst. [Sie](ayo) trägt ihn am Hals.
- celebrate mutter "feiert"
- parent mutter birte "Mutter"
- couple birte ringo "jemand Anständigen"
- happy mutter "entzückt"
- ex birte karsten "geschiedene"
- divorce.past birte karsten "geschiedene"
- invite mutter karsten "geladen"
- date karsten tischdame "Tischdame"
+ quarrel birte karsten "aneinander"
+ reconcile birte karsten "versöhnt"
- gift zahnarzt ayo "Weisheitszahn"

== 9
Der [Dieb](ringo) und die [Ingenieurin](birte), so nennt [Ayo](ayo) das [Paar](birte+ringo) in [ihrer](ayo) Sendung, ohne Namen zu nennen. [Birte](birte) dreht das Radio ab, dann [Ringo](ringo) den Hahn zu: [Er](ringo) habe [sie](birte) belogen, den Gebrauchtwagen habe es so nie gegeben. [Ringo](ringo) gibt zu, im Jugendarrest gesessen zu haben, mit siebzehn. [Er](ringo) hat [Jonte](jonte) das Motorrad in Raten bezahlt, jeden Monat, elf Jahre lang, und gestern die letzte Rate hingelegt. Die [Ingenieurin](birte), beschämt, sucht [Jonte](jonte) auf und fragt, warum [er](jonte) [ihr](birte) das verschwiegen hat. [Er](jonte) sagt es [ihr](birte). Alles. [Birte](birte) geht, ohne zu antworten.
- reveal ayo _ "Sendung"
- couple birte ringo "Paar"
- quarrel birte ringo "dreht"
- accuse birte ringo "belogen"
- reveal ringo birte "gibt zu"
- arrest.past _ ringo "Jugendarrest"
- steal.past ringo jonte "Motorrad"
- gift ringo jonte "Raten"
- sad birte "beschämt"
- betray.past jonte birte "verschwiegen"
+ confess jonte birte "Alles"
- reject birte jonte "ohne zu antworten"

== 10
[Henrike](henrike) ist versöhnt. [Henrike](henrike) will heiraten, endlich, sofort, im Bus. [Sven](fahrer) schließt die Türen. [Merle](merle) streut Fahrkarten. Der Standesbeamte fährt mit. Zwischen zwei Haltestellen werden Ringe getauscht. [Pauline](pauline) fängt den Strauß. [Silas](silas) wird blass. [Pauline](pauline) wirft den Strauß aus dem Fenster. [Silas](silas) lacht. [Silas](silas) weint. [Pauline](pauline) nimmt [Silas](silas) in den Arm. [Ringo](ringo) sitzt neben [Birte](birte). [Birte](birte) rückt nicht weg. [Jonte](jonte) steigt eine Haltestelle früher aus.
- reconcile fahrer henrike "versöhnt"
- wedding? fahrer henrike "heiraten"
+ wedding fahrer henrike "Ringe"
- sad silas "blass"
- happy silas "lacht"
- help pauline silas "in den Arm"
- reconcile birte ringo "rückt nicht weg"

== 11
Dass [Jonte](jonte) seit der Busfahrt Nacht für Nacht im [Roten Anker](#anker) Gläser spült, führt die Stammkundschaft auf Liebeskummer zurück, tatsächlich aber liegt es an [Zita](barfrau), mit [der](barfrau) [er](jonte) bei Kerzenschein über den Tod spricht, über [ihren](barfrau) [Kapitän](kapitaen) und [seine](jonte) [Mutter](jontemutter), und mit [der](barfrau) [er](jonte) morgens um vier das erste Mal seit Jahren einschläft, ohne an [Birte](birte) zu denken. [Ayo](ayo) und [Petrov](zahnarzt) streiten, weil [er](zahnarzt) nach [Sofia](@sofia) zurück soll und [sie](ayo) nicht mitgehen mag. [Birte](birte) und [Ringo](ringo) kaufen dort, wo alles anfing, gemeinsam eine Tapete.
- sad! jonte birte "Liebeskummer"
- help barfrau jonte "spricht"
- love.end jonte birte "ohne an Birte zu denken"
+ love.start jonte barfrau "Kerzenschein"
- die.past kapitaen "Tod"
- die.past jontemutter "Tod"
- married.past barfrau kapitaen "Kapitän"
- parent jontemutter jonte "Mutter"
- quarrel ayo zahnarzt "streiten"
- travel? zahnarzt "zurück" @sofia
- move! ayo zahnarzt "nicht mitgehen"
- move? birte+ringo "Tapete"

== 12
Silvester, fünf vor zwölf, Abrechnung. [Henrike](henrike) und der [Busfahrer](fahrer): verheiratet. [Silas](silas): vergeben, [seine](silas) Zahnbürste steht bei [Pauline](pauline). [Birte](birte) und [Ringo](ringo): eine gemeinsame Adresse, und unter dem Tannenbaum liegt ein Kaninchen namens Motorrad. [Jonte](jonte) küsst die [Wirtin](barfrau) über den Tresen, was niemand hat kommen sehen. Bleibt [Ayo](ayo), allein am Mikrofon, [die](ayo) die Wette verloren hat und die Zeche zahlt. Da kracht die Tür auf: [Petrov](zahnarzt), mit Koffern, verschneit. Die Praxis in [Sofia](@sofia) hat [er](zahnarzt) abgesagt. Am Stammtisch der Vermittelten wird ein Stuhl dazugestellt.
- married fahrer henrike "verheiratet"
- move silas pauline "Zahnbürste"
- couple pauline silas "vergeben"
- move birte+ringo "gemeinsame Adresse"
+ kiss barfrau jonte "küsst"
- lose ayo "verloren"
+ return zahnarzt ayo "kracht"
- reject zahnarzt _ "abgesagt"
