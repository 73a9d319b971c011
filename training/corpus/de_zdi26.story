%series Neun Uhr, Kaffeeküche
%lang de
%genre office and family daily, terse listings with many passives
%cast regine | Regine Tappert; Regine | f
%cast milan | Milan Vuković; Milan | m
%cast sophie | Svea Tappert; Svea | f
%cast haldor | Haldor Brekke; Brekke; Haldor | m
%cast yildiz | Yıldız; Yıldız Aydoğan | f
%cast clemens | Claudius Tappert; Claudius | m
%cast jo | Jo | m
%cast ottilie | Ottilie Brekke; Ottilie | f
%cast praktikant | Ferdinand | m
%cast anwalt | Dr. Kiwanuka; Kiwanuka | f
%cast baby | - | m
%cast babsi | Babsi | f
%cast einbrecher | - | m

== 1
[Regine Tappert](regine) wird nach zwanzig Jahren Buchhaltung ein Jungspund vor die Nase gesetzt: [Haldor Brekke](haldor), dreißig, Turnschuhe, [Neffe](haldor) der [Firmengründerin](ottilie) [Ottilie](ottilie). [Milan](milan) vom Empfang tröstet [sie](regine) mit dem letzten Nougatriegel. Zu Hause wird [ihr](regine) von [ihrem](regine) [Mann](clemens) [Claudius](clemens) mitgeteilt, [er](clemens) brauche eine Auszeit. Die Auszeit heißt [Babsi](babsi).
- boss.start haldor regine "vor die Nase"
- kin haldor ottilie "Neffe"
- create.past ottilie "Firmengründerin"
- help milan regine "tröstet"
- gift milan regine "Nougatriegel"
- married clemens regine "Mann"
- reveal clemens regine "mitgeteilt"
+ breakup clemens regine "Auszeit"
- affair babsi clemens "Babsi"
- cheat clemens regine "Babsi"

== 2
[Regine](regine) schläft bei [Tochter](sophie) [Svea](sophie) auf der Gästematratze, genauer gesagt zwischen [Svea](sophie) und [deren](sophie) [Mitbewohner](jo) [Jo](jo), [der](jo) nachts Schlagzeug träumt. In der Firma werden Köpfe gezählt. [Yıldız](yildiz) aus dem Lager, im siebten Monat, soll als Erste gehen. [Regine](regine) verlegt die Akte. [Sie](regine) verlegt sie so gründlich, dass [Haldor](haldor) drei Tage sucht.
- parent regine sophie "Tochter"
- move regine sophie "schläft"
- housemate jo sophie "Mitbewohner"
- pregnant yildiz "im siebten Monat"
- quit? yildiz "gehen"
+ help regine yildiz "verlegt"
- betray regine haldor "verlegt die Akte"
- find? haldor "sucht"

== 3
Gefunden wird die Akte von [Ferdinand](praktikant), dem [Praktikanten](praktikant), [der](praktikant) leider sehr ordentlich ist. [Regine](regine) wird ins Glasbüro zitiert. [Haldor](haldor) klappt den Ordner auf und wieder zu, schließt die Jalousie und gesteht, dass [ihm](haldor) von den Zahlen schwindlig wird: [Er](haldor) hat Kunstgeschichte studiert. Ob [sie](regine) [ihm](haldor) das Rechnen beibringe? [Sie](regine) stellt Bedingungen. Die erste heißt [Yıldız](yildiz).
- find praktikant "Gefunden"
- invite haldor regine "zitiert"
+ reveal haldor regine "gesteht"
- advisor? regine haldor "beibringe"
- help regine yildiz "Bedingungen"

== 4
Unterricht nach Feierabend, bei Pizza und Dreisatz. [Milan](milan) sieht durch die Jalousie zwei Schatten, die sich beugen, und vergisst beim Abschließen das Abschließen. In der Nacht wird der Tresor geräumt. Am Morgen ist alles voller Polizei und [Milan](milan) voller Schuld. Ausgerechnet der Karton mit [Ottilies](ottilie) Briefmarken wurde mitgenommen, das Geld blieb liegen.
- advisor regine haldor "Unterricht"
- discover milan haldor+regine "sieht"
- investigate _ "Polizei"
+ steal _ ottilie "mitgenommen"
- sad milan "voller Schuld"

== 5
Von der Versicherung wird ein Insider vermutet, von [Ottilie](ottilie) wird [Milan](milan) vermutet, und von [Milan](milan) wird nichts gesagt. [Er](milan) war in jener Nacht nämlich bei [Jo](jo) auf einem Konzert, und [Jo](jo) sollte [Svea](sophie) nicht erfahren lassen, dass [sie](jo+milan) sich kennen. [Regine](regine) wittert ein Geheimnis und bäckt Streuselkuchen. Beim dritten Stück redet [Milan](milan): [Er](milan) ist [Jos](jo) [Vater](milan).
+ accuse ottilie milan "vermutet"#2
- reveal! milan _ "nichts gesagt"
- reveal! jo sophie "nicht erfahren"
- discover regine milan "wittert"
+ reveal milan regine "redet"
- parent milan jo "Vater"

== 6
[Claudius](clemens) steht mit Nelken in der Lobby. [Babsi](babsi) hat [ihn](clemens) hinausgeworfen, die Nelken sind von der Tankstelle. Von [Regine](regine) wird [er](clemens) an den Besuchertisch verwiesen, wo [er](clemens) neben einem Aktenvernichter Platz nimmt. [Haldor](haldor) drückt versehentlich den Knopf. Die Krawatte ist hin, [Claudius](clemens) gerade noch nicht: [Milan](milan) reißt den Stecker heraus.
+ return clemens "steht"
- breakup babsi clemens "hinausgeworfen"
- gift? clemens regine "Nelken"
- reject regine clemens "verwiesen"
+ rescue milan clemens "reißt"

== 7
Bei [Yıldız](yildiz) platzt die Fruchtblase zwischen Regal F und Regal G. [Ferdinand](praktikant), mit einem Erste-Hilfe-Schein vom Segelverein, wird von [ihr](yildiz) angebrüllt, gekniffen und schließlich geküsst. Auf dem Hubwagen liegt ein [Junge](baby), viertausend Gramm, Palettennummer inklusive. Von der ganzen Belegschaft wird zusammengelegt für einen Kinderwagen. Nur [Haldor](haldor) steht unter dem Regal und weint.
+ birth yildiz baby "Fruchtblase"
- treat yildiz praktikant "Erste-Hilfe-Schein"
- kiss praktikant yildiz "geküsst"
- gift _ yildiz "Kinderwagen"

== 8
Der [Dieb](einbrecher) ist gefasst, und zwar von [Ottilie](ottilie) persönlich, mit dem Gehstock, auf der Briefmarkenbörse in [Essen](@essen). Es handelt sich um einen früheren [Verehrer](einbrecher), [dem](einbrecher) [sie](ottilie) 1968 die Blaue Mauritius abgekauft und den Laufpass gegeben hat. [Milan](milan) wird rehabilitiert und bekommt von der alten [Dame](ottilie) einen Händedruck, der zwei Tage schmerzt. [Svea](sophie) hat alles im Lokalradio gehört, auch den Namen des [Sohnes](jo).
- steal.past einbrecher _ "Dieb"
+ arrest ottilie einbrecher "gefasst"
- love.past einbrecher ottilie "Verehrer"
- find.past ottilie "abgekauft"
- breakup.past ottilie einbrecher "Laufpass"
- accuse! _ milan "rehabilitiert"
+ discover sophie jo "gehört"
- parent milan jo "Sohnes"

== 9
Zwischen [Svea](sophie) und [Jo](jo) wird nicht mehr gesprochen, es wird nur noch getrommelt. [Er](jo) habe Angst gehabt, ruft [Jo](jo) durch die Tür, dass [sie](sophie) [ihn](jo) anders ansehe, so als Sohn vom [Pförtner](milan). [Sie](sophie) öffnet und sieht [ihn](jo) an. Anders. Bis zum Frühstück wird das Schlagzeug nicht angerührt. [Regine](regine), vom Lärm verschont, wacht erstaunt erst um neun auf.
- quarrel jo sophie "gesprochen"
- sad jo "Angst"
- reveal jo sophie "ruft"
- parent milan jo "Sohn"
+ love.start sophie jo "Anders"

== 10
[Dr. Kiwanuka](anwalt) vertritt [Regine](regine) gegen [Claudius](clemens) und zerpflückt [dessen](clemens) Forderungen mit der Gabel in der Hand, denn verhandelt wird in der Kantine. Die Wohnung geht an [sie](regine), der Thermomix an [ihn](clemens). Unterschrieben, gestempelt, aus. Auf dem Heimweg wird [Regine](regine) von einem Fahrrad überholt, das umkehrt. [Milan](milan) fragt, ob [sie](regine) noch etwas vorhabe. Seit sechzehn Jahren fragt [er](milan) das innerlich.
- advisor anwalt regine "vertritt"
- quarrel anwalt clemens "zerpflückt"
+ divorce clemens regine "Unterschrieben"
- find regine "geht an sie"
+ invite milan regine "vorhabe"
- love milan regine "Seit sechzehn Jahren"

== 11
[Ottilie](ottilie) will verkaufen. Von [Haldor](haldor) wird ein Gegenplan vorgelegt, mit Formeln, sauber gerechnet, jede Zeile stimmt. Die [Tante](ottilie) prüft zwei Stunden und fragt dann, wer [ihm](haldor) das beigebracht habe. [Er](haldor) zeigt auf [Regine](regine), ehe der Ehrgeiz [ihn](haldor) hindern kann. [Ottilie](ottilie) reißt den Kaufvertrag durch und schiebt die Hälften [Ferdinand](praktikant) zu, zum Sortieren.
- create haldor "Gegenplan"
- kin haldor ottilie "Tante"
- investigate ottilie haldor "prüft"
- advisor.past regine haldor "beigebracht"
+ reveal haldor ottilie "zeigt"
+ reject ottilie _ "reißt"

== 12
Zur Firmenfeier wird der Hubwagen geschmückt, [Yıldız](yildiz) tanzt mit [Ferdinand](praktikant) und dem [Kleinen](baby) zu dritt. [Regine](regine) ist seit heute [Geschäftsführerin](regine), [Haldor](haldor) geht, erleichtert wie nie, an ein Museum in [Bergen](@bergen). Am Empfang sitzt ein Neuer, denn [Milan](milan) hat sich versetzen lassen, weil man mit der [Chefin](regine) zusammen nicht [deren](regine) Tür hüten darf. Die Vorschrift hat [sie](regine) selbst geschrieben. Gestern Nacht.
- celebrate _ "Firmenfeier"
- date praktikant yildiz "tanzt"
+ hire regine "Geschäftsführerin"
- quit haldor "geht"
- travel haldor "Museum" @bergen
- happy haldor "erleichtert"
- boss regine milan "Chefin"
+ couple milan regine "zusammen"
- create regine "geschrieben"
