%series Drei Worte für Camembert
%lang de
%genre French comedy about an advertising agency in Nantes, a magazine's ironical announcements
%cast capu | Capucine Lartigue; Capucine | f
%cast anat | Anatole | m
%cast gwen | Gwenaëlle | f
%cast rom | Romuald | m
%cast ber | Bérénice | f
%cast max | Maxence | m
%cast pru | Monsieur Pruvost; Pruvost | m
%cast yogi | - | m
%cast kunde | - | f
%cast mut | - | f
%cast sohn | Corentin | m
%cast konk | Hippolyte Valmont; Valmont | m
%cast grom | - | f
%cast pfl | - | m

== 1 Der Weichkäse und das Nichts
Kreative sind sensible Wesen, besonders wenn die Kaffeemaschine streikt. Bei [Dubreuil & Associés](#dubreuil) streikt seit Montag auch [Capucine Lartigue](capu): [Sie](capu) soll mit [Anatole](anat) eine Kampagne für Camembert ersinnen, also mit ebenjenem [Grafiker](anat), [den](anat) [sie](capu) im Dezember mitten im Weihnachtsessen abserviert hat. [Maxence](max), [Kollege](max) und Aasgeier, tröstet [beide](anat+capu) und schläft mit keinem von [ihnen](anat+capu), was für [seine](max) Verhältnisse Freundschaft heißt. [Chefin](gwen) [Gwenaëlle](gwen) hat andere Sorgen. [Sie](gwen) hat nämlich [ihren](gwen) [Mann](rom) zum Finanzdirektor gemacht.
- colleague anat capu "mit Anatole"
+ breakup.past capu anat "abserviert"
- colleague anat+capu max "Kollege"
- help max anat+capu "tröstet"
- sex! anat+capu max "mit keinem"
- friend anat+capu max "Freundschaft"
- boss gwen anat+capu+max "Chefin"
- married gwen rom "Mann"
+ hire rom gwen "gemacht"

== 2 Mit spitzem Stift
[Romuald](rom) spart. Erst am Papier, dann am Personal, zuletzt an Zärtlichkeiten, weshalb [seine](rom) [Frau](gwen) sich beim Atmen nach Anweisung eines bärtigen [Yogalehrers](yogi) entschieden wohler fühlt als im Ehebett. [Capucine](capu) und [Anatole](anat) reden seit dem Morgen nur noch über Haftnotizen miteinander. Da betritt [Bérénice](ber) die Agentur, unbezahlte [Praktikantin](ber) mit bezahltem Lächeln, und prompt sind drei [Herren](anat+max+rom) aus dem Häuschen: [Maxence](max) besorgt [ihr](ber) einen Stuhl, [Anatole](anat) einen Tisch, [Romuald](rom) einen Vertrag.
- married gwen rom "Frau"
- advisor yogi gwen "Yogalehrers"
- happy gwen yogi "entschieden wohler"
- quarrel anat capu "nur noch über Haftnotizen"
- love.start anat+max+rom ber "aus dem Häuschen"
- help anat+max ber "besorgt"
+ hire ber rom "Vertrag"

== 3 Verkostung
Wer Käse verkaufen will, muss ihn riechen können. [Monsieur Pruvost](pru), [Fabrikant](pru) in dritter Generation und [Witwer](pru) in zweiter, führt die [Belegschaft](anat+ber+capu+max) persönlich durch [seine](pru) Keller und erliegt zwischen Reihe acht und neun dem herben Charme [Capucines](capu). [Die](capu) wiederum hat nur Augen für das, was [Anatole](anat) der [Praktikantin](ber) ins Ohr flüstert. Eifersüchtig? Woher denn, lässt [sie](capu) ausrichten. [Maxence](max) vergreift sich am Rohmilchsortiment und verbringt den Heimweg, von [seinen](max) drei [Begleitern](anat+ber+capu) umsorgt, kniend am Straßenrand.
- married.past _ pru "Witwer"
+ love.start pru capu "erliegt"
- flirt anat ber "ins Ohr flüstert"
+ jealous capu ber "nur Augen"
- jealous! capu "Woher denn"
- ill max "kniend"
- help anat+ber+capu max "umsorgt"

== 4 Brainstorming
Zwei Flaschen Muscadet, ein verschlossenes Büro, ein Abgabetermin: Am Morgen haben [Capucine](capu) und [Anatole](anat) einen Slogan, eine Decke und ein Problem. »Nie wieder«, schwört [sie](capu). »Genau«, sagt [er](anat) und meint das Gegenteil. [Gwenaëlle](gwen) ertappt derweil [ihren](gwen) [Gatten](rom) dabei, wie [er](rom) die Spesen [ihrer](gwen) Mitarbeiter frisiert, und [Romuald](rom) ertappt [seine](rom) [Gattin](gwen) mit dem [Yogalehrer](yogi) in einer Stellung, die in keinem Handbuch steht. Man einigt sich auf Stillschweigen.
+ sex anat capu "eine Decke"
- discover gwen rom "ertappt"
- married gwen rom "Gatten"
- betray rom "frisiert"
- discover rom gwen+yogi "ertappt"#2
+ cheat gwen rom "Stellung"
- affair gwen yogi "Stellung"

== 5 Die Rivalin trägt Turnschuhe
Nachwuchs ist die Zukunft und gehört deshalb klein gehalten. Als [Bérénice](ber) in der Sitzung drei bessere Worte für Camembert findet als [Capucine](capu) in drei Wochen, ist [Pruvost](pru) hingerissen und die [Texterin](capu) bedient. [Anatole](anat), zwischen Bett und Brot, lobt die [Falsche](ber) und schläft fortan wieder allein. Das Duell der [Damen](ber+capu) wird mit Lippenstift am Spiegel ausgetragen; Schiedsrichter ist [Maxence](max), [der](max) [Bérénice](ber) gratuliert, [Capucine](capu) bedauert und [beide](ber+capu) ins Kino einlädt.
- create ber "findet"
- happy pru ber "hingerissen"
- sad capu ber "bedient"
- affair.end anat capu "wieder allein"
+ enemy.start ber capu "Duell"
- help max capu "bedauert"
- invite max ber+capu "einlädt"

== 6 Der Herr von der anderen Seite
Abwerben gilt in der Branche als Kompliment. [Hippolyte Valmont](konk), seit Studientagen [Gwenaëlles](gwen) [Intimfeind](konk) und seit jeher [ihr](gwen) wunder Punkt, lädt erst [Bérénice](ber), dann [Anatole](anat), schließlich [Capucine](capu) zu Austern ein, verspricht [allen dreien](anat+ber+capu) das doppelte Gehalt und [allen dreien](anat+ber+capu) absolute Diskretion. Leider sitzen [die drei](anat+ber+capu) mittlerweile wieder an einem Tisch. [Sie](anat+ber+capu) halten zusammen, lehnen geschlossen ab und bestellen auf [Valmonts](konk) Rechnung Hummer. [Gwenaëlle](gwen), zu Tränen gerührt, kürzt [ihnen](anat+ber+capu) das Weihnachtsgeld trotzdem.
- enemy gwen konk "Intimfeind"
- invite konk anat+ber+capu "lädt"
- hire? anat+ber+capu konk "verspricht"
- reconcile anat+ber capu "wieder an einem Tisch"
+ reject anat+ber+capu konk "lehnen"
- happy gwen anat+ber+capu "gerührt"

== 7 Muttertag
[Capucines](capu) [Mutter](mut) reist aus [Limoges](@limoges) an, um nachzusehen, ob die [Tochter](capu) noch immer unbemannt ist. Damit die alte [Dame](mut) Ruhe gibt, leiht sich [Capucine](capu) einen Verlobten: [Pruvost](pru), [der](pru) von der Leihe keine Ahnung hat und die Einladung zum Essen für Liebe hält. Als [er](pru) beim Käse auf die Knie sinkt, fließen allerseits Tränen, bei der künftigen [Schwiegermutter](mut) vor Glück, bei [Capucine](capu) vor Scham, bei [Anatole](anat) hinter der Topfpalme aus Gründen.
- travel mut "reist"
- parent mut capu "Mutter"
- betray capu mut+pru "leiht sich"
- engaged! capu pru "Verlobten"
- invite capu pru "Einladung"
- love! capu pru "für Liebe"
+ propose pru capu "auf die Knie"
- kin? mut pru "Schwiegermutter"
- happy mut "Glück"
- sad capu "Scham"
- sad anat "Tränen"

== 8 Das kleine Wort
Nein sagen kann man lernen, nur dauert es. Vier Tage lang trägt [Capucine](capu) [Pruvosts](pru) Saphir am Finger, dann bringt [sie](capu) es [ihm](pru) so schonend bei, dass [er](pru) sich noch bedankt. Den Etat zieht [er](pru) tags darauf ab, ganz ohne Schonung. [Romuald](rom) wirft daraufhin die [Texterin](capu) hinaus, [Anatole](anat) und [Bérénice](ber) legen aus Solidarität die Arbeit nieder, [Maxence](max) aus Gewohnheit. [Gwenaëlle](gwen) steht allein vor einer leeren Agentur und hat nicht einmal mehr einen [Yogalehrer](yogi): [Der](yogi) ist mit einer [Kundin](kunde) nach [Goa](@goa) durchgebrannt.
- engaged capu pru "Saphir am Finger"
+ breakup capu pru "bringt sie es"
+ quit capu rom "wirft"
- help anat+ber capu "Solidarität"
- sad gwen "allein"
- affair.end gwen yogi "nicht einmal mehr"
- flee kunde+yogi "durchgebrannt" @goa

== 9 Garagengründer
Große Unternehmen begannen in der Garage, kleine enden dort. In jener von [Maxences](max) [Großmutter](grom) rufen [Capucine](capu), [Anatole](anat), [Bérénice](ber) und [ihr](anat+ber+capu) [Gastgeber](max) eine eigene Firma ins Leben. Namen hat sie vier, Kunden keinen. [Gwenaëlle](gwen) setzt [Romuald](rom) vor die Tür, nachdem [sie](gwen) entdeckt hat, dass [er](rom) seit Monaten Zahlen an [Valmont](konk) weitergibt. Zum Dank gewährt [dieser](konk) [ihm](rom) Asyl. [Bérénice](ber) geht eines Abends versehentlich mit [Maxence](max) essen und findet am nächsten Morgen versehentlich [dessen](max) Pantoffeln.
- kin grom max "Großmutter"
+ create anat+ber+capu+max "rufen"
+ breakup gwen rom "vor die Tür"
- discover gwen rom "entdeckt"
- betray rom gwen "weitergibt"
- help konk rom "Asyl"
- date ber max "essen"
- sex ber max "am nächsten Morgen"

== 10 Ein Mann fürs Grobe
Ausgerechnet [Maxence](max), bislang [Junggeselle](max) aus Überzeugung, hat es erwischt: [Er](max) bringt [Bérénice](ber) Croissants, [er](max) schreibt [ihr](ber) Verse, [er](max) löscht vor Zeugen neunzehn Telefonnummern. [Sie](ber) ist angetan, aber misstrauisch. [Capucine](capu) und [Anatole](anat), [beide](anat+capu) glühende Anhänger der Wahrheit, verschweigen einander alles, was zählt; dass [sie](capu) ein Kind von [ihm](anat) erwartet, weiß einstweilen nur die [Großmutter](grom). [Pruvost](pru) erscheint mit einem Rad Brie in der Garage. [Er](pru) will zurück, geschäftlich. Der Saphir steckt im Brie.
+ love.start max ber "hat es erwischt"
- gift max ber "Croissants"
- happy ber max "angetan"
- reveal! anat capu "verschweigen"
- reveal! capu anat "verschweigen"
+ pregnant capu anat "Kind"
- discover grom capu "weiß"
- return pru "erscheint"
- propose? pru capu "Saphir"

== 11 Krankenstand
Auch Gallensteine haben ihr Gutes: Weil [Gwenaëlle](gwen) unters Messer muss, sitzt auf einmal die halbe Branche an [ihrem](gwen) Bett. [Capucine](capu), [Bérénice](ber) und [Maxence](max) bringen [ihrer](ber+capu+max) früheren [Chefin](gwen) eine Fusion als Genesungsgeschenk mit, [Valmont](konk) bringt Pfingstrosen und ein Geständnis, das um zwanzig Jahre zu spät kommt. Ob [sie](gwen) [ihn](konk) erhört, hängt von der Narkose ab. [Anatole](anat) findet in [Capucines](capu) Tasche ein Ultraschallbild, sinkt auf den nächstbesten Stuhl und trifft den [Pfleger](pfl).
- ill gwen "Gallensteine"
- treat gwen "unters Messer"
- help ber+capu+konk+max gwen "an ihrem Bett"
- boss.past gwen ber+capu+max "Chefin"
- gift ber+capu+max gwen "Genesungsgeschenk"
+ confess konk gwen "Geständnis"
- couple? gwen konk "erhört"
+ discover anat capu "findet"

== 12 Was klebt, das klebt
Ende gut, Etat gut. Kleinlaut gesteht [Romuald](rom) vor Gericht, wie [er](rom) [Gwenaëlle](gwen) hintergangen hat, und erhält außer der Scheidung auch ein Jahr auf Bewährung. [Valmont](konk) erhält [Gwenaëlle](gwen). [Bérénice](ber) wird Kreativdirektorin und lässt [ihren](ber) [Lebensgefährten](max) [Maxence](max) den Kaffee holen. [Pruvost](pru) tröstet sich mit [Capucines](capu) [Mutter](mut), [die](mut) etwas von Reife versteht. Und zwischen Presswehe sechs und sieben fallen [Anatole](anat) endlich drei Worte ein. Der kleine [Corentin](sohn) hört sie als Erster, [Capucine](capu) gleich danach.
- reveal rom "gesteht"
- betray.past rom gwen "hintergangen"
- divorce gwen rom "Scheidung"
- couple.start gwen konk "erhält Gwenaëlle"
- hire ber "Kreativdirektorin"
- couple ber max "Lebensgefährten"
- couple.start mut pru "tröstet sich"
- parent mut capu "Mutter"
+ confess anat capu "drei Worte"
+ birth capu sohn "Presswehe"
