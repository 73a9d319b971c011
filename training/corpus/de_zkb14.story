%series Hopfen und Schmalz
%lang de
%genre village brewery soap with a murder, Franconia, regional TV guide
%cast burgl    | Burgl Dietz; Burgl | f
%cast lorenzo  | Lorenzo | m
%cast anselm   | Anselm Dietz; Anselm | m
%cast wally    | Wally Hirn; Wally | f
%cast hirn     | Bürgermeister Hirn; Hirn | m
%cast sanna    | Sanna | f
%cast thore    | Thore Klee; Thore; Klee | m
%cast pfarrer  | - | m
%cast dorfpolizist | Wachtmeister Ernst; Ernst | m
%cast küfer    | - | m
%cast apothekerin | Mechtild Sorge; Sorge | f
%cast fremder  | - | m
%cast baby     | Korbinian | m
%cast chiara | - | f

== 1
Ein [Brauer](anselm) liegt im Maischbottich, und in ganz [Oberzell](@oberzell) schmeckt das Bier auf einmal seltsam. [Anselm Dietz](anselm) war beliebt, reich und seit Kurzem [Vater](anselm) in spe, allerdings nicht durch [seine](anselm) [Frau](burgl). [Burgl](burgl) erfährt es vom [Dorfpolizisten](dorfpolizist), [der](dorfpolizist) vor lauter Verlegenheit die Mütze knetet: Die [Kellnerin](sanna) [Sanna](sanna) trägt ein [Kind](baby) unter dem Herzen, und [Anselm](anselm) hatte [ihr](sanna) die Ehe versprochen. Die frische [Witwe](burgl) wirft [Sanna](sanna) das Tablett vor die Füße, schließt die Brauerei ab und weint in den Hopfen. [Wachtmeister Ernst](dorfpolizist) ermittelt. [Er](dorfpolizist) hat so etwas noch nie gemacht.
+ die anselm "Maischbottich"
- parent? anselm baby "Vater in spe"
- married.past anselm burgl "Frau"
- cheat.past anselm burgl "nicht durch"
- reveal dorfpolizist burgl "erfährt"
+ pregnant sanna anselm "unter dem Herzen"
- engaged.past anselm sanna "Ehe versprochen"
- attack burgl sanna "wirft"
- sad burgl "weint"
- investigate dorfpolizist anselm "ermittelt"

== 2
Mit einem Motorrad aus [Bologna](@bologna) trifft [Lorenzo](lorenzo) ein, [Braumeister](lorenzo), von [Anselm](anselm) noch zu Lebzeiten angeheuert. Die [Chefin](burgl) will [ihn](lorenzo) fortschicken, doch da hat [er](lorenzo) schon die Pumpe repariert und sich die [Nachbarin](wally) von gegenüber zur Verehrerin gemacht: [Wally Hirn](wally), [Gattin](wally) des [Bürgermeisters](hirn) und seit der Schulbank mit [Burgl](burgl) verzankt. Worum es ging, weiß nur noch der [Pfarrer](pfarrer). Im Wirtshaus heißt es, [Hirn](hirn) habe bei dem [Toten](anselm) Schulden gehabt. [Hirn](hirn) widerspricht, und zwar ungefragt.
- travel lorenzo "trifft"
- hire.past lorenzo anselm "angeheuert"
- boss burgl lorenzo "Chefin"
- reject? burgl lorenzo "fortschicken"
- neighbour burgl wally "Nachbarin"
- help lorenzo burgl "repariert"
+ love.start wally lorenzo "Verehrerin"
- married hirn wally "Gattin"
- enemy burgl wally "verzankt"
- die.past anselm "Toten"

== 3
[Burgl](burgl) braut. [Lorenzo](lorenzo) braut anders. [Burgl](burgl) schimpft mit [Lorenzo](lorenzo). [Lorenzo](lorenzo) singt dazu. Im Sudhaus küsst [Wally](wally) [Lorenzo](lorenzo). [Lorenzo](lorenzo) dreht den Kopf weg. Zu spät, denn da kommt [Ernst](dorfpolizist). [Ernst](dorfpolizist) erzählt es dem [Küfer](küfer). Der [Küfer](küfer) erzählt es allen. [Klee](thore) kauft sich davon eine Halbe. [Thore Klee](thore) ist Reporter beim Boten. Ernst ist das Leben, sagt [Thore](thore) gern. [Ernst](dorfpolizist) findet das nicht komisch. Vor der Kirche küsst [Sanna](sanna) niemand. Niemand grüßt [Sanna](sanna). Nur [Burgl](burgl) bringt [Sanna](sanna) Suppe.
- colleague burgl lorenzo "braut anders"
- quarrel burgl lorenzo "schimpft"
- happy lorenzo "singt"
+ kiss lorenzo wally "küsst"
- reject lorenzo wally "weg"
- discover dorfpolizist lorenzo+wally "kommt"
- reveal dorfpolizist küfer "erzählt"
- reveal küfer _ "erzählt es allen"
- sad! sanna "küsst Sanna niemand"
- reject _ sanna "grüßt"
+ help burgl sanna "Suppe"

== 4
Der [Bürgermeister](hirn) bekommt vom Kuss [seiner](hirn) [Angetrauten](wally) aus der Zeitung Wind, besäuft sich und fordert den [Italiener](lorenzo) zum Zweikampf mit Bierkrügen. Es gewinnt der [Küfer](küfer), [der](küfer) nur schlichten wollte und den ersten Krug abbekam. Die [Apothekerin](apothekerin) [Mechtild Sorge](apothekerin) näht [ihm](küfer) die Schläfe und sieht auf dem Rezeptblock der Brauerei etwas, das [sie](apothekerin) erbleichen lässt. [Wally](wally) zieht zu [Burgl](burgl). Ja, zu [Burgl](burgl), weil nirgends sonst ein Bett frei ist; die alten [Feindinnen](burgl+wally) teilen sich Küche, Gespenster und schließlich den Grund des Streits: einen Tanzpartner von 1989.
- discover hirn wally "bekommt"
- married hirn wally "Angetrauten"
- threaten hirn lorenzo "fordert"
+ injure küfer "abbekam"
- treat küfer apothekerin "näht"
- discover apothekerin "sieht"
- sad apothekerin "erbleichen"
- move wally burgl "zieht"
- housemate.start burgl wally "teilen"
- enemy.past burgl wally "Feindinnen"
+ reconcile burgl wally "Grund des Streits"

== 5
Im Bier war Digitalis! Das Labor in [Erlangen](@erlangen) hat sechs Wochen gebraucht. [Ernst](dorfpolizist) notiert das Wort falsch und fährt zuerst zur [Apothekerin](apothekerin). [Sorge](apothekerin) schwört, [ihr](apothekerin) Vorrat sei vollständig; dabei fehlen vierzehn Ampullen, und [sie](apothekerin) weiß, wer sie genommen hat, denn [sie](apothekerin) liebt [ihn](hirn). [Sanna](sanna) zieht als dritte in die Brauerei. Zwei [Frauen](burgl+sanna), [die](burgl+sanna) derselbe [Mann](anselm) belogen hat, und [eine](wally), [die](wally) einen solchen zu Hause sitzen hat, stellen Kleinbett und Wiege auf. [Lorenzo](lorenzo) schnitzt einen Bären und wird von [Burgl](burgl) dabei heimlich betrachtet.
+ kill _ anselm "Digitalis"
- investigate dorfpolizist apothekerin "fährt"
- betray apothekerin dorfpolizist "schwört"
- steal _ apothekerin "fehlen"
- love apothekerin hirn "liebt ihn"
- move sanna burgl "zieht"
- housemate.start burgl+wally sanna "zieht"
- betray.past anselm burgl+sanna "belogen"
- create lorenzo "schnitzt"
+ love.start burgl lorenzo "heimlich betrachtet"

== 6
Ein [Fremder](fremder) im Loden sitzt in der letzten Bank, zahlt dem [Pfarrer](pfarrer) eine Messe für [Anselm](anselm) und verschwindet. [Thore](thore) heftet sich an [seine](fremder) Fersen bis [Bamberg](@bamberg), wo der [Lodenmann](fremder) ein Haus betritt, das auf [Hirns](hirn) Namen eingetragen ist. Unterdessen tanzen auf der Kerwa alle mit den Falschen: [Wally](wally) mit [Ernst](dorfpolizist), [Sanna](sanna) mit dem [Küfer](küfer), [Burgl](burgl) mit [Lorenzo](lorenzo). Dieser Tanz aber hört nicht auf, als die Kapelle aufhört. Im Kühlkeller, zwischen Fässern, finden [Burgl](burgl) und [Lorenzo](lorenzo), dass ein Trauerjahr ziemlich lang ist.
- gift fremder pfarrer "zahlt"
- flee fremder "verschwindet"
+ investigate thore fremder "heftet"
- discover thore hirn "eingetragen"
+ sex burgl lorenzo "Im Kühlkeller"
- flirt burgl lorenzo "Dieser Tanz"

== 7
Man soll Bier und Liebe nie bei Föhn anzapfen, warnt der [Pfarrer](pfarrer), und [er](pfarrer) behält recht. Am Morgen danach kommt aus [Bologna](@bologna) ein Telegramm: [Lorenzos](lorenzo) [Verlobte](chiara) erwartet [ihn](lorenzo) zum Hochzeitsessen. [Burgl](burgl) liest es vor dem [Empfänger](lorenzo), packt [seinen](lorenzo) Rucksack und hängt ihn ans Motorrad. [Er](lorenzo) erklärt, die Sache sei von den Eltern verabredet und [er](lorenzo) habe das [Mädchen](chiara) zweimal gesehen. [Burgl](burgl) erklärt nichts. [Sanna](sanna) hat Vorwehen. Der [Küfer](küfer) fährt [sie](sanna) mit dem Bierlaster ins Krankenhaus und bleibt, obwohl [ihn](küfer) keiner gebeten hat, die ganze Nacht.
+ engaged chiara lorenzo "Verlobte"
- wedding? chiara lorenzo "Hochzeitsessen"
- discover burgl lorenzo "liest"
+ breakup burgl lorenzo "Rucksack"
- ill sanna "Vorwehen"
- help küfer sanna "fährt"

== 8
[Hirn](hirn) hat [Thore](thore) beim Fotografieren des Hauses in [Bamberg](@bamberg) erwischt und [ihm](thore) den Film aus der Kamera gerissen. Der [Reporter](thore) landet mit gebrochenem Kiefer im selben Zimmer wie [Sanna](sanna), durch einen Vorhang getrennt, und muss, weil [er](thore) nicht sprechen kann, alles auf Servietten schreiben. [Wally](wally) besucht [ihn](thore) und liest zwei dieser Servietten. Auf der einen steht, dass der [Lodenmann](fremder) [Anselms](anselm) [Zwillingsbruder](fremder) ist. Auf der anderen: [Hirn](hirn) und die [Apothekerin](apothekerin) schlafen seit Jahren in [Bamberg](@bamberg) miteinander. Die [Bürgermeistersgattin](wally) isst beide auf.
- discover hirn thore "erwischt"
- steal hirn thore "gerissen"
+ injure thore hirn "gebrochenem"
- attack hirn thore "gebrochenem"
- travel wally thore "besucht"
+ discover wally hirn "liest"
- sibling anselm fremder "Zwillingsbruder"
- affair apothekerin hirn "schlafen"
- cheat hirn wally "schlafen"
- married hirn wally "Bürgermeistersgattin"

== 9
[Lorenzo](lorenzo) steht mit der [Verlobten](chiara) vor der Brauerei. [Sie](chiara) ist extra mitgekommen, um der [Deutschen](burgl) zu sagen, dass [sie](chiara) [ihn](lorenzo) nicht will und nie gewollt hat; [ihr](chiara) Herz gehört einem Zahnarzt in [Modena](@modena). [Burgl](burgl) lässt die [Italienerin](chiara) herein und [Lorenzo](lorenzo) noch zwei Stunden draußen. Bei Schweinebraten und Tränen wird abgemacht, wer wem was verzeiht. Am Abend bringt [Sanna](sanna) im Krankenhaus einen [Buben](baby) zur Welt, [der](baby) [Korbinian](baby) heißt, und als der [Lodenmann](fremder) ans Bett tritt, schreit die Station: [Er](fremder) sieht aus wie der [Tote](anselm).
- return lorenzo "steht"
- engaged chiara lorenzo "Verlobten"
- reject chiara lorenzo "nicht will"
- love! chiara lorenzo "nie gewollt"
- love chiara _ "Herz"
+ reconcile burgl lorenzo "verzeiht"
+ birth sanna baby "zur Welt"
- travel fremder sanna "tritt"

== 10
Verhör im Spritzenhaus, weil es dort warm ist. Die [Apothekerin](apothekerin) bricht zuerst ein: [Hirn](hirn) habe die Ampullen genommen, aber nie und nimmer für einen Mord, hatte [sie](apothekerin) gedacht. [Hirn](hirn) sagt, es sei Notwehr gewesen, [Anselm](anselm) habe [ihn](hirn) mit dem Haus in [Bamberg](@bamberg) erpresst. [Wally](wally), [die](wally) zuhört, steht auf, gibt [ihrem](wally) [Mann](hirn) eine Ohrfeige und [ihrer](wally) [Nebenbuhlerin](apothekerin) einen Stuhl. [Ernst](dorfpolizist) nimmt den [Bürgermeister](hirn) fest, mit zitternder Stimme und der Fahrradkette, da die Handschellen klemmen.
+ reveal apothekerin dorfpolizist "bricht"
- steal.past hirn apothekerin "genommen"
- kill.past hirn anselm "Mord"
- threaten.past anselm hirn "erpresst"
- married hirn wally "Mann"
- attack wally hirn "Ohrfeige"
- enemy apothekerin wally "Nebenbuhlerin"
- help wally apothekerin "Stuhl"
+ arrest dorfpolizist hirn "nimmt"

== 11
Der [Lodenmann](fremder) klärt [Burgl](burgl) auf: [Er](fremder) und [Anselm](anselm) wurden als Kinder getrennt, und das Haus in [Bamberg](@bamberg) war [ihr](anselm+fremder) Elternhaus. Jetzt gehört die halbe Brauerei dem [Schwager](fremder). Statt zu streiten, reicht die [Witwe](burgl) [ihm](fremder) einen Krug. Der [Küfer](küfer) hat [Sanna](sanna) gefragt, wie es mit [ihnen](küfer+sanna) stehe, und [Sanna](sanna) hat gesagt, es stehe gut. [Wally](wally) reicht die Scheidung ein und meldet den Rücktritt [ihres](wally) [Mannes](hirn). Auf dem Amt sitzt, aushilfsweise, [Thore](thore), mit verdrahtetem Kiefer, was alle schätzen.
- reveal fremder burgl "klärt"
- sibling.past anselm fremder "als Kinder getrennt"
- kin burgl fremder "Schwager"
- die.past anselm "Witwe"
+ couple.start küfer sanna "gut"
+ divorce? hirn wally "Scheidung"
- quit hirn "Rücktritt"
- hire thore "aushilfsweise"

== 12
Das neue Bier heißt Witwentrunk und gewinnt in [Nürnberg](@nuernberg) die Medaille. [Burgl](burgl) und [Lorenzo](lorenzo) verkünden auf der Tribüne, dass [sie](burgl+lorenzo) zu Martini vor den Altar treten, worauf der [Pfarrer](pfarrer) in Ohnmacht fällt, der [Küfer](küfer) den kleinen [Korbinian](baby) hochhält und [Wally](wally) dem [Wachtmeister](dorfpolizist) auf den Fuß tritt. [Der](dorfpolizist) entschuldigt sich, und [sie](wally) fragt [ihn](dorfpolizist), ob [er](dorfpolizist) beim nächsten Tanz führen wolle. Die [Apothekerin](apothekerin) bekommt Bewährung. Aus der Zelle in [Bayreuth](@bayreuth) schickt [Hirn](hirn) [ihr](apothekerin) täglich Gedichte. [Sie](apothekerin) schickt sie zurück, ungeöffnet, jedes einzelne.
- engaged burgl lorenzo "verkünden"
- wedding? burgl lorenzo "vor den Altar"
- ill pfarrer "Ohnmacht"
+ invite wally dorfpolizist "fragt"
- arrest! _ apothekerin "Bewährung"
- create hirn "Gedichte"
+ reject apothekerin hirn "ungeöffnet"
