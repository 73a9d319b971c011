%series Grüne Minna
%lang de
%genre comedy about an allotment garden colony in Essen, broadcaster's press text
%cast uschi  | Uschi Kowalczyk; Uschi | f
%cast heinz  | Heinz Kowalczyk; Heinz | m
%cast ayse   | Ayşe Demir; Ayşe | f
%cast can    | Can Demir; Can | m
%cast brock  | Herr Brock; Brock | m
%cast lilo   | Lilo | f
%cast jupp   | Jupp | m
%cast sören  | Sören; Sören Thiessen | m
%cast minna  | Minna | f
%cast marie  | Marie-Claire; Frau Brock | f
%cast polizist | Wachtmeister Stein; Stein | m
%cast zwilling | Hajo | m

== 1 Kürbis
In der Kolonie [Grüne Minna](#minna) wird der schwerste Kürbis gewogen, und [Heinz Kowalczyk](heinz) hat ihn. Neun Jahre hintereinander hatte [Herr Brock](brock), der [Vorsitzende](brock), den Pokal abgeräumt. In der Nacht zum Fest wird der Kürbis gestohlen. [Uschi](uschi), seit vierzig Jahren mit [Heinz](heinz) verheiratet, zeigt mit der Harke auf den [Vorsitzenden](brock). [Der](brock) zeigt auf die neue [Pächterin](ayse) von Parzelle acht: [Ayşe Demir](ayse), [Zahntechnikerin](ayse), [die](ayse) mit [ihrem](ayse) [Bruder](can) [Can](can) gerade das Unkraut verbrennt. Und die [Schildkröte](minna), nach [der](minna) alles heißt, kaut.
- find heinz "hat ihn"
- boss brock heinz+uschi "Vorsitzende"
- find.past brock "abgeräumt"
+ steal _ heinz "gestohlen"
- married heinz uschi "verheiratet"
- accuse uschi brock "zeigt"
- accuse brock ayse "zeigt"#2
- sibling ayse can "Bruder"

== 2 Rauchzeichen
[Brock](brock) erstattet Anzeige wegen des Feuers. [Wachtmeister Stein](polizist) nimmt den jungen [Demir](can) fest, weil [der](can) keine Personalien angibt, und lässt [ihn](can) nach einer Stunde wieder laufen, weil [Ayşe](ayse) [ihm](polizist) eine Krone geklebt hat. [Uschi](uschi) hat sich inzwischen in die Laube des [Vorsitzenden](brock) geschlichen. Einen Kürbis findet [sie](uschi) dort nicht, dafür aber [Lilo](lilo), die [Kassiererin](lilo), im Unterrock. [Frau Brock](marie) ist auf Kur. [Lilo](lilo) fleht [sie](uschi) an, den Mund zu halten.
- accuse brock ayse+can "Anzeige"
+ arrest polizist can "nimmt"
- treat polizist ayse "geklebt"
- investigate uschi brock "geschlichen"
+ discover uschi lilo "findet"
- affair brock lilo "im Unterrock"
- married brock marie "Frau Brock"
- reveal? uschi _ "den Mund zu halten"

== 3 Kernfrage
Wo ist der Kürbis? [Jupp](jupp), [Heinz'](heinz) ältester [Kumpel](jupp) und [Gärtner](jupp) aus Langeweile, hat in der Kneipe Suppe gegessen, orangefarbene. [Sören Thiessen](sören), der [Koch](sören) des Vereinsheims, behauptet, es seien Möhren. Der [Beraubte](heinz) setzt sich Abend für Abend an den Tresen und lässt sich alles auftischen, bis [ihm](heinz) der Magen einen Strich durch die Rechnung macht. Im Krankenhaus redet [ihm](heinz) [seine](heinz) [Frau](uschi) den Verdacht aus. Auf Parzelle acht lernt die [Zahntechnikerin](ayse) derweil, wie man Bohnen hochbindet. [Ihr](ayse) [Lehrer](polizist) ist der [Wachtmeister](polizist), und [der](polizist) hat Zeit.
- friend heinz jupp "Kumpel"
- betray? sören _ "Möhren"
- steal.past _ heinz "Beraubte"
- investigate heinz sören "Abend für Abend"
+ ill heinz "Strich durch die Rechnung"
- married heinz uschi "Frau"
- accuse? heinz sören "Verdacht"
- advisor polizist ayse "Lehrer"

== 4 Frau Brock
[Marie-Claire](marie) kommt zwei Wochen zu früh aus der Kur zurück. [Sie](marie) ist Belgierin, [sie](marie) kann schreien. [Ihr](marie) [Mann](brock) schwört, [Lilo](lilo) habe nur die Kasse geprüft. Daraufhin prüft die [Betrogene](marie) die Kasse selbst: Es fehlen viertausend Euro. Die [Kassiererin](lilo) beteuert, nichts genommen zu haben, packt aber noch am selben Abend und haut ab. [Uschi](uschi), [die](uschi) alles hätte sagen können, bekommt von [Marie-Claire](marie) eine Ohrfeige. Da wirft [Heinz](heinz) zum ersten Mal im Leben mit einem Apfel.
- return marie "zurück"
- married brock marie "Mann"
- betray brock marie "schwört"
- cheat brock marie "Betrogene"
+ steal _ _ "fehlen"
- steal! lilo _ "nichts genommen"
+ flee lilo "haut"
- attack marie uschi "Ohrfeige"
- attack heinz marie "wirft"

== 5 Kleine Sätze
[Brock](brock) schläft in der Laube. [Marie-Claire](marie) schläft im Haus. [Minna](minna) schläft überall. [Can](can) sucht [Lilo](lilo). [Lilo](lilo) schuldet [ihm](can) Geld. In [Oberhausen](@oberhausen) trifft [Can](can) [Lilo](lilo). [Lilo](lilo) weint. [Can](can) glaubt [Lilo](lilo). [Er](can) nimmt [sie](lilo) mit nach Hause. „Nein“, sagt [Ayşe](ayse). [Can](can) bleibt stur. Die [Ausreißerin](lilo) bekommt das Sofa. Am Morgen klopft [Stein](polizist). [Stein](polizist) hat Blumen. Die sind für [Ayşe](ayse).
- investigate can lilo "sucht"
- find can lilo "trifft"
- sad lilo "weint"
+ housemate.start can lilo "nimmt sie mit"
- reject ayse lilo "Nein"
- flee.past lilo "Ausreißerin"
- flirt polizist ayse "Blumen"

== 6 Suppenkasper
[Jupp](jupp) fällt vom Hocker und steht nicht wieder auf. Der Notarzt kann nur noch den Tod feststellen, das Herz. Der beste [Freund](heinz) des [Verstorbenen](jupp) räumt die Laube aus und findet unter dem Bett neun Kürbiskerne, in ein Löschblatt gewickelt, und einen Brief: [Er](jupp), [Jupp](jupp), habe den Kürbis genommen und zu Suppe gemacht, weil [er](jupp) einmal im Leben etwas gewinnen wollte, wenigstens eine Wette mit dem [Koch](sören). [Heinz](heinz) liest [Uschi](uschi) den Brief vor. Dann steckt [er](heinz) die Kerne in die Erde, alle neun.
+ die jupp "Tod"
- friend heinz jupp "Freund"
- find heinz "findet"
+ steal.past jupp heinz "genommen"
- reveal.past jupp heinz "einen Brief"
- reveal heinz uschi "liest"

== 7 Kassensturz
Ohne Kürbisdieb bleibt die Frage nach den viertausend Euro. Die [Ausgerissene](lilo), noch immer auf dem Sofa der [Geschwister](ayse+can), legt dem [Wachtmeister](polizist) ein Heft vor, in dem [sie](lilo) jede Entnahme notiert hat: [Brock](brock), [Brock](brock), [Brock](brock). Der [Vorsitzende](brock) hat den Verein um das Geld gebracht und in Gewächshäuser in [Holland](@holland) gesteckt. [Er](brock) wird vor versammelter Kolonie abgewählt. Neuer [Chef](heinz) wird durch Zuruf ein [Rentner](heinz), [der](heinz) sich mit Händen und Füßen sträubt. „Kusch, [Heinz](heinz)“, sagt [seine](heinz) [Frau](uschi). [Marie-Claire](marie) lässt in der Laube das Schloss auswechseln.
- sibling ayse can "Geschwister"
+ reveal lilo polizist "legt"
+ steal.past brock _ "gebracht"
- quit brock "abgewählt"
- hire heinz "Neuer Chef"
- married heinz uschi "Frau"
- reject marie brock "Schloss"

== 8 Hajo
Wer sitzt da auf der Bank vor dem Vereinsheim und sieht aus wie [Jupp](jupp)? [Uschi](uschi) fällt in Ohnmacht. Es ist [Hajo](zwilling), der [Zwillingsbruder](zwilling) des [Suppendiebs](jupp), [der](zwilling) vor dreißig Jahren nach [Kanada](@kanada) ausgewandert war und zur Beerdigung zu spät kommt. [Heinz](heinz) bringt es nicht über sich, [ihm](zwilling) von dem Brief zu erzählen. [Hajo](zwilling) übernimmt die verwaiste Parzelle. Nebenan weist [Ayşe](ayse) einen zweiten Blumenstrauß zurück, diesmal vom [Koch](sören), und stellt den ersten noch einmal ins Wasser.
- ill uschi "Ohnmacht"
- sibling jupp zwilling "Zwillingsbruder"
- steal.past jupp _ "Suppendiebs"
- move.past zwilling "ausgewandert" @kanada
- die.past jupp "Beerdigung"
+ return zwilling "kommt"
- reveal! heinz zwilling "nicht über sich"
- reject ayse sören "weist"

== 9 Schneckenkorn
[Minna](minna) frisst nicht mehr. Die Tierärztin tippt auf Gift, und tatsächlich liegen blaue Körner unter der Hecke. Die Kolonie bildet Wachen. Auf frischer Tat ertappt wird schließlich der gestürzte [Vorsitzende](brock), [der](brock) nachts über den Zaun klettert, um [seiner](brock) [Gattin](marie) einen Zettel unter die Tür zu schieben. Mit den Körnern hat [er](brock) nichts zu tun. Die hat der [Heimkehrer](zwilling) gestreut, gegen Schnecken, wie in [Kanada](@kanada). [Hajo](zwilling) ist untröstlich und pflegt das [Tier](minna) Tag und Nacht mit Gurkenwasser.
+ ill minna "frisst nicht mehr"
- attack? _ minna "Gift"
- discover _ brock "ertappt"
- married brock marie "Gattin"
- attack! brock minna "nichts zu tun"
- injure minna zwilling "gestreut"
- sad zwilling minna "untröstlich"
+ treat minna zwilling "pflegt"

== 10 Verbotene Früchte
Weil [Can](can) und die frühere [Kassiererin](lilo) beim Küssen den Rasensprenger umgeworfen haben, steht Parzelle acht unter Wasser. [Ayşe](ayse) setzt [beide](can+lilo) an die Luft. [Can](can) verbietet [seiner](can) [Schwester](ayse) im Gegenzug, sich mit einem [Polizisten](polizist) einzulassen, und muss sich von [ihr](ayse) auslachen lassen: Mit dem [Wachtmeister](polizist) sei [sie](ayse) seit drei Wochen zusammen. [Heinz](heinz), der neue [Vorsitzende](heinz), soll schlichten. [Er](heinz) schließt sich in der Gerätekammer ein, bis [Uschi](uschi) [ihn](heinz) befreit.
- kiss can lilo "Küssen"
+ reject ayse can+lilo "an die Luft"
- sibling ayse can "Schwester"
- quarrel ayse can "Gegenzug"
+ couple ayse polizist "zusammen"
- help? heinz ayse+can "schlichten"
- rescue uschi heinz "befreit"

== 11 Abrissbirne
Die Stadt will auf dem Gelände ein Parkhaus errichten, und verkauft hat ihr die Idee der [Mann](brock), [den](brock) [Marie-Claire](marie) vor die Tür gesetzt hat. Bagger rollen an. Die [Belgierin](marie) kettet sich ans Tor, neben [ihr](marie) [Uschi](uschi), [der](uschi) [sie](marie) einst eine gelangt hat; inzwischen teilen [die beiden](marie+uschi) sich Thermoskanne und Kissen. [Stein](polizist) hat Befehl, [sie](marie+uschi) wegzutragen. [Er](polizist) zieht die Jacke aus, quittiert den Dienst und kettet sich dazu. Der Baggerfahrer macht Mittag.
- betray brock _ "verkauft"
- breakup.past marie brock "gesetzt"
- attack.past marie uschi "gelangt"
+ friend marie uschi "teilen"
- arrest? polizist marie+uschi "wegzutragen"
+ quit polizist "quittiert"
- help polizist marie+uschi "kettet sich dazu"

== 12 Neun Kerne
Aus den Kernen des [Toten](jupp) sind neun Kürbisse geworden. Endlich erzählt [Heinz](heinz) [dessen](jupp) [Zwilling](zwilling) alles, und [Hajo](zwilling) lacht, bis [ihm](zwilling) die Tränen laufen. Die Stadt gibt nach, [Minna](minna) frisst wieder, das Parkhaus kommt nach [Bottrop](@bottrop). Beim Wiegen gewinnt [Sören](sören) mit einer Zucchini, was Fragen aufwirft. [Ayşe](ayse) und der [Wachtmeister](polizist) außer Dienst feiern in der Kolonie [ihre](ayse+polizist) Hochzeit. Am Zaun steht ein [Mann](brock) mit Blumen und traut sich nicht herein. [Marie-Claire](marie) schickt [ihm](brock) ein Stück Torte hinaus, aber nicht den Schlüssel.
- die.past jupp "Toten"
- reveal heinz zwilling "erzählt"
- sibling jupp zwilling "Zwilling"
- recover minna "frisst wieder"
- find sören "gewinnt"
+ wedding ayse polizist "Hochzeit"
- celebrate ayse+polizist "feiern"
- gift marie brock "schickt"
- reconcile! brock marie "nicht den Schlüssel"
