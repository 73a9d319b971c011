%series Station Morgenrot
%lang de
%genre Krankenhaus-Soap, knappe Vorschautexte einer Programmzeitschrift
%cast ludovica | Dr. Ludovica Stern; Ludovica | f
%cast jaro | Dr. Jaro Novotny; Dr. Novotny; Jaro | m
%cast kimani | Kimani | m
%cast gundula | Schwester Gundula; Gundula | f
%cast wieland | Professor Eberhard Wieland; Professor Wieland; Eberhard; Wieland | m
%cast philo | Philo Wieland; Philo | m
%cast zeisig | Frau Zeisig | f
%cast tamsin | Tamsin | f
%cast delphine | Delphine Wieland; Delphine | f
%cast igor | Igor | m
%cast juna | Juna | f
%cast motorrad | Rasmus | m
%cast reporter | - | m

== 1
[Ihre](ludovica) erste Schicht beginnt mit einem Knall: Ein [Motorradfahrer](motorrad) schlittert durch die Glastür der Notaufnahme. [Dr. Ludovica Stern](ludovica) flickt [ihm](motorrad) die Milz, ehe [sie](ludovica) auch nur [ihren](ludovica) Spind gefunden hat. [Pfleger](kimani) [Kimani](kimani) ist hin und weg. [Chefarzt](wieland) [Professor Wieland](wieland) hingegen tobt, denn [er](wieland) wollte die Stelle [seinem](wieland) [Sohn](philo) [Philo](philo) zuschanzen. Und [Oberarzt](jaro) [Jaro Novotny](jaro)? Lässt bei [ihrem](ludovica) Anblick die Tasse fallen. Vor sechs Jahren hat [sie](ludovica) [ihn](jaro) in [Prag](@prag) am Altar stehen lassen!
- hire ludovica "erste Schicht"
- injure motorrad "schlittert"
+ treat motorrad ludovica "flickt"
- love.start kimani ludovica "hin und weg"
- sad wieland ludovica "tobt"
- parent wieland philo "Sohn"
- hire? philo wieland "zuschanzen"
+ breakup.past ludovica jaro "stehen lassen" @prag
- wedding.past! jaro ludovica "am Altar"

== 2
[Jaro](jaro) macht der neuen [Kollegin](ludovica) das Leben schwer: Nachtdienste, Blinddärme, kein Lächeln. Als [sie](ludovica) [ihm](jaro) endlich verraten will, warum [sie](ludovica) damals fortlief, hält [er](jaro) sich die Ohren zu. [Kimani](kimani) kocht [ihr](ludovica) Ingwertee. Auf der Privatstation will sich [Frau Zeisig](zeisig), vierundachtzig und steinreich, von niemandem anfassen lassen als von [Schwester Gundula](gundula). Was keiner weiß: [Die beiden](gundula+zeisig) saßen einst in derselben Schulbank und konnten einander nicht riechen.
- colleague jaro ludovica "Kollegin"
- enemy jaro ludovica "das Leben schwer"
+ reveal? ludovica jaro "verraten"
- flee.past ludovica jaro "fortlief"
- reject jaro ludovica "Ohren"
- help kimani ludovica "Ingwertee"
- treat zeisig gundula "anfassen"
- discover! _ gundula+zeisig "keiner weiß"
+ enemy.past gundula zeisig "nicht riechen"

== 3
[Philo Wieland](philo) schwänzt das Praktikum, um in einem Keller mit [seiner](philo) Band zu lärmen. [Tamsin](tamsin), die [Bassistin](tamsin), bricht mitten im Refrain zusammen. In der Klinik dann das niederschmetternde Ergebnis: Leukämie. [Philo](philo) weicht nicht von [ihrer](tamsin) Pritsche und küsst [sie](tamsin) auf die fiebrige Stirn. Zur selben Stunde schleicht [seine](philo) [Mutter](delphine) [Delphine](delphine), verkleidet mit Kopftuch und Sonnenbrille, aus dem Zimmer von [Jaro](jaro). [Ludovica](ludovica) steht am Kaffeeautomaten und zählt zwei und zwei zusammen.
- create philo "lärmen"
+ ill tamsin "Leukämie"
- help philo tamsin "weicht nicht"
- kiss philo tamsin "küsst"
- parent delphine philo "Mutter"
+ affair delphine jaro "schleicht"
- discover ludovica delphine+jaro "zwei und zwei"

== 4
Soll [Ludovica](ludovica) [ihren](ludovica) [Chef](wieland) einweihen, dass [dessen](wieland) [Frau](delphine) fremdgeht? [Sie](ludovica) behält es für sich, schnauzt aber [Jaro](jaro) im OP an, bis selbst der Narkosearzt zusammenzuckt. „Neidisch?“, fragt [er](jaro). [Gundula](gundula) serviert [Frau Zeisig](zeisig) die Suppe kalt, [diese](zeisig) kippt sie [ihr](gundula) über die Schürze. Danach lachen [die zwei](gundula+zeisig) Tränen und begraben das Kriegsbeil. Für [Tamsin](tamsin) wird ein Spender gesucht. [Ihr](tamsin) einziger [Verwandter](igor) ist ein [Zwilling](igor), [den](igor) man [ihr](tamsin) nach der Geburt genommen hat.
- reveal? ludovica wieland "einweihen"
- boss wieland ludovica "Chef"
- married delphine wieland "Frau"
- cheat delphine wieland "fremdgeht"
- reveal! ludovica "behält es für sich"
- quarrel jaro ludovica "schnauzt"
- jealous? ludovica delphine "Neidisch"
- attack zeisig gundula "kippt"
- happy gundula+zeisig "lachen"
+ reconcile gundula zeisig "Kriegsbeil"
- find? _ "gesucht"
+ sibling igor tamsin "Zwilling"
- lose.past tamsin igor "genommen"

== 5
[Philo](philo) durchkämmt Adoptionsakten, in die [er](philo) als Student keinen Einblick haben dürfte. Die Spur endet im eigenen Haus: [Hausmeister](igor) [Igor](igor), [der](igor) seit Jahren die Glühbirnen wechselt, trägt dasselbe Muttermal wie [Tamsin](tamsin)! [Er](igor) glaubt [ihm](philo) kein Wort. [Kimani](kimani) fasst sich ein Herz und schenkt [Ludovica](ludovica) Karten für die Eisrevue. [Jaro](jaro) macht mit [Delphine](delphine) Schluss, doch die verschmähte [Professorengattin](delphine) schwört, [ihn](jaro) um [seine](jaro) Approbation zu bringen.
- investigate philo "durchkämmt"
+ discover philo igor "Muttermal"
- sibling? igor tamsin "Muttermal"
- gift kimani ludovica "Karten"
- date? kimani ludovica "Eisrevue"
+ breakup jaro delphine "Schluss"
- married delphine wieland "Professorengattin"
- threaten delphine jaro "schwört"

== 6
Auf der Eisrevue amüsiert sich [Kimani](kimani) königlich, während [Ludovica](ludovica) die ganze Zeit nach [ihrem](ludovica) Telefon schielt. [Ihre](ludovica) [Tochter](juna) hat angerufen. [Tochter](juna)? Bis jetzt hat [sie](ludovica) im Haus niemandem von der fünfjährigen [Juna](juna) erzählt, [die](juna) bei Pflegeeltern in [Brünn](@bruenn) lebt; nun bricht es aus [ihr](ludovica) heraus, und [Kimani](kimani) verspricht, dichtzuhalten. Derweil geht [Delphine](delphine) zum Gegenangriff über: In Tränen aufgelöst klagt [sie](delphine) bei [Eberhard](wieland), [Novotny](jaro) sei zudringlich geworden.
- date kimani ludovica "Eisrevue"
- happy kimani "amüsiert"
- parent ludovica juna "Tochter"
- reveal.past! ludovica _ "niemandem"
- kin _ juna "Pflegeeltern"
+ reveal ludovica kimani "bricht"
- reveal! kimani "dichtzuhalten"
- sad delphine "Tränen"
+ accuse delphine jaro "klagt"
- attack? jaro delphine "zudringlich"

== 7
Der [Professor](wieland) stellt [Jaro](jaro) noch vor der Visite zur Rede, verpasst [ihm](jaro) einen Kinnhaken und erteilt [ihm](jaro) Hausverbot. Nur [Ludovica](ludovica) könnte [ihn](jaro) entlasten. [Sie](ludovica) nimmt all [ihren](ludovica) Mut zusammen und schildert [Wieland](wieland), was [sie](ludovica) am Kaffeeautomaten gesehen hat. [Der](wieland) verlangt von [Delphine](delphine) die Scheidung. Im Hof lehnt [Igor](igor) es ab, sich testen zu lassen; [er](igor) hat panische Angst vor Nadeln. [Tamsin](tamsin) verschlechtert sich stündlich.
- quarrel jaro wieland "zur Rede"
+ attack wieland jaro "Kinnhaken"
- quit jaro wieland "Hausverbot"
- help? ludovica jaro "entlasten"
+ reveal ludovica wieland "schildert"
- discover.past ludovica "gesehen"
- divorce? delphine wieland "Scheidung"
- reject igor "lehnt"
- sad igor "Angst"
- ill tamsin "verschlechtert"

== 8
[Gundula](gundula) weiß, wie man Angsthasen kuriert: [Sie](gundula) lässt [Igor](igor) drei Schnäpse trinken und hält [ihm](igor) die Hand. Der Test passt, [Igor](igor) spendet, und die [Geschwister](igor+tamsin) sehen sich zum ersten Mal durch eine Scheibe. Ein [Reporter](reporter) lauert [Delphine](delphine) auf und blättert [ihr](delphine) Scheine hin; [sie](delphine) plaudert über Kunstfehler [ihres](delphine) [Mannes](wieland). Aus [Brünn](@bruenn) kommt ein Paket mit einem Brief: [Junas](juna) Pflegeeltern wollen das [Kind](juna) nicht länger behalten.
- help gundula igor "Hand"
+ help igor tamsin "spendet"
- sibling igor tamsin "Geschwister"
+ meet igor tamsin "zum ersten Mal"
- gift reporter delphine "Scheine"
- betray delphine wieland "plaudert"
- reveal delphine reporter "plaudert"
- married delphine wieland "Mannes"
- kin _ juna "Pflegeeltern"
- reject _ juna "nicht länger behalten"

== 9
„Das ist [Juna](juna)“, sagt [Ludovica](ludovica) auf dem Parkplatz zu [Jaro](jaro), [der](jaro) rehabilitiert an [seinen](jaro) Schreibtisch heimkehrt. Das [Mädchen](juna) hat [seine](jaro) Sommersprossen, und auch das Grübchen ist [seines](jaro). Wie vom Donner gerührt begreift der [Tscheche](jaro): [Sie](ludovica) war schwanger, als [sie](ludovica) davonlief. Warum bloß? Weil [Wieland](wieland), damals [ihr](ludovica) [Doktorvater](wieland), [ihr](ludovica) weisgemacht hatte, [Jaro](jaro) habe in [Olmütz](@olmuetz) bereits Frau und Kind. [Kimani](kimani) räumt still das Feld.
- return jaro "heimkehrt"
- hire jaro "rehabilitiert"
+ reveal ludovica jaro "sagt"
- parent jaro juna "Grübchen"
- discover jaro ludovica "begreift"
- pregnant.past ludovica jaro "schwanger"
- flee.past ludovica jaro "davonlief"
- advisor.past wieland ludovica "Doktorvater"
+ betray.past wieland ludovica "weisgemacht"
- married! _ jaro "Frau"
- parent! jaro _ "Kind"

== 10
Die Kunstfehler stehen auf allen Titelseiten. Eine Kommission durchleuchtet die Akten des [Professors](wieland), und [er](wieland) legt [sein](wieland) Amt nieder. [Philo](philo), [der](philo) von den Machenschaften [seines](philo) [Vaters](wieland) nichts ahnte, bricht mit [ihm](wieland). Ein Lichtblick: [Tamsin](tamsin) darf die Maske abnehmen, [ihre](tamsin) Werte sind normal. Unter dem Fenster bringt [ihr](tamsin) die Band ein Ständchen. [Frau Zeisig](zeisig) schläft in der Nacht friedlich für immer ein. [Ihrer](zeisig) alten [Schulkameradin](gundula) hat [sie](zeisig) die Villa vermacht.
- reveal _ wieland "Titelseiten"
- investigate _ wieland "durchleuchtet"
+ quit wieland "legt"
- parent wieland philo "Vaters"
- discover! philo wieland "nichts ahnte"
- betray.past wieland "Machenschaften"
- quarrel philo wieland "bricht"
+ recover tamsin "normal"
- create _ tamsin "Ständchen"
- die zeisig "für immer"
- gift zeisig gundula "vermacht"

== 11
[Gundula](gundula) öffnet die Villa für alle, die kein Dach haben: [Igor](igor) bekommt den Turm, [Tamsin](tamsin) den Wintergarten. [Jaro](jaro) schiebt [Ludovica](ludovica) statt eines Rings ein Pflaster über den Finger: Ob [sie](ludovica) es noch einmal wagen wolle? Diesmal fällt [sie](ludovica) [ihm](jaro) um den Hals. Doch in der Tiefgarage wartet [Delphine](delphine), schwanger und mit verschmiertem Lippenstift. „Rate, von wem“, flüstert [sie](delphine) dem [Bräutigam](jaro) ins Ohr. [Kimani](kimani), eben zum [Stationsleiter](kimani) befördert, hat jedes Wort gehört ...
- housemate.start gundula igor+tamsin "bekommt"
- help gundula igor+tamsin "Dach"
+ propose jaro ludovica "Pflaster"
+ engaged.start jaro ludovica "um den Hals"
- return delphine "wartet"
+ pregnant delphine "schwanger"
- pregnant? delphine jaro "Rate"
- reveal delphine jaro "flüstert"
- hire kimani "befördert"
- discover kimani delphine+jaro "gehört"
