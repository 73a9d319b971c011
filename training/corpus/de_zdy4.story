%series Mombasa General
%lang de
%genre hospital series set in Kenya, episode list of an encyclopaedia
%cast wanjiru | Dr. Wanjiru Kamau; Wanjiru; Kamau | f
%cast otieno | Professor Otieno; Otieno | m
%cast salma | Salma Bakari; Salma | f
%cast teun | Teun de Wit; Teun; de Wit | m
%cast juma | Juma | m
%cast grace | Grace Otieno; Grace | f
%cast faraji | Faraji Bakari; Faraji | m
%cast akinyi | Akinyi | f
%cast lieke | Lieke | f
%cast patel | Frau Patel; Patel | f
%cast mwamba | Mwamba | m
%cast fischer | - | m
%cast braut | - | f
%cast minister | - | m
%cast baby | Neema | f

== 1 Flut
Die Serie setzt mit einem Fährunglück ein, nach dem siebzig Verletzte in die Notaufnahme gebracht werden, die die eben erst aus [London](@london) heimgekehrte [Unfallchirurgin](wanjiru) [Wanjiru Kamau](wanjiru) an [ihrem](wanjiru) ersten Arbeitstag leitet. [Ihr](wanjiru) zur Hand geht der holländische [Anästhesist](teun) [Teun de Wit](teun), [der](teun) mehr Frauen als Narkosen hinter sich hat und es bei der [Neuen](wanjiru) ebenfalls versucht; [sie](wanjiru) lässt [ihn](teun) abblitzen, wie es vor [ihr](wanjiru) nur die [Oberschwester](salma) [Salma Bakari](salma) tat. [Chefarzt](otieno) [Professor Otieno](otieno) erkennt in [Kamau](wanjiru) die [Tochter](wanjiru) [seiner](otieno) Jugendliebe. Ein [Fischer](fischer) stirbt [ihr](wanjiru) unter den Händen weg.
- injure _ "Verletzte"
- return.past wanjiru "heimgekehrte"
- hire wanjiru "ersten Arbeitstag"
- colleague teun wanjiru "zur Hand"
- flirt teun wanjiru "versucht"
+ reject wanjiru teun "abblitzen"
- reject.past salma teun "tat"
- discover otieno wanjiru "erkennt"
- love.past otieno _ "Jugendliebe"
- parent _ wanjiru "Tochter"
+ die fischer "stirbt"

== 2 Die Frau des Professors
[Otieno](otieno), seit dreißig Jahren mit [Grace](grace), der [Verwaltungsleiterin](grace), verheiratet, verbringt [seine](otieno) Mittwochabende bei [Salma](salma), was im Haus außer [Grace](grace) jeder weiß. Als [Salmas](salma) kleiner [Bruder](faraji) [Faraji](faraji), [Krankenwagenfahrer](faraji) und [Hitzkopf](faraji), [die beiden](otieno+salma) in der Wäschekammer ertappt, droht [er](faraji) dem [Chef](otieno) mit dem Skalpell. [Wanjiru](wanjiru), [die](wanjiru) zufällig hereinkommt, nimmt es [ihm](faraji) aus der Hand und bewahrt Stillschweigen. Später lädt [Faraji](faraji) [sie](wanjiru) dafür auf einen Kaffee ein, aus dem ein Abendessen und aus dem Abendessen ein Frühstück wird. [Teun](teun) verliert dadurch eine Wette.
- married grace otieno "verheiratet"
+ affair otieno salma "Mittwochabende"
- cheat otieno grace "Mittwochabende"
- discover! grace otieno+salma "außer Grace"
- sibling faraji salma "Bruder"
- discover faraji otieno+salma "ertappt"
- threaten faraji otieno "droht"
- boss otieno faraji "Chef"
- help wanjiru otieno "Stillschweigen"
- invite faraji wanjiru "lädt"
- date faraji wanjiru "Abendessen"
+ sex faraji wanjiru "Frühstück"
- lose teun "verliert"

== 3 Mondblumen
Ein Junge mit Malaria, eine [Braut](braut), [die](braut) am Morgen [ihrer](braut) Hochzeit Tabletten geschluckt hat, weil [sie](braut) einen [Minister](minister) nicht heiraten will, und der [Minister](minister) selbst, [der](minister) mit Bluthochdruck auf dem Flur tobt, halten die Station in Atem. [Juma](juma), [Pflegeschüler](juma) im letzten Jahr und seit der Kindheit mit [Akinyi](akinyi) aus der Apotheke befreundet, verhilft der [Verzweifelten](braut) durch den Lieferanteneingang zur Flucht. [Akinyi](akinyi) findet das großartig, wenngleich [sie](akinyi) lieber sähe, dass [Juma](juma) endlich [sie](akinyi) entführte. [Teun](teun) bekommt einen Brief aus [Utrecht](@utrecht), den [er](teun) ungeöffnet in den Mülleimer wirft.
- ill _ "Malaria"
- wedding? braut minister "Hochzeit"
- injure braut "Tabletten"
- love! braut minister "nicht heiraten"
- ill minister "Bluthochdruck"
- sad minister "tobt"
- sad braut "Verzweifelten"
- friend akinyi juma "befreundet"
+ help juma braut "verhilft"
- flee braut minister "Flucht"
- love akinyi juma "lieber"
- abduct? juma akinyi "entführte"

== 4 Regenpause
Es regnet. [Faraji](faraji) holt [Wanjiru](wanjiru) jeden Abend ab. [Sie](wanjiru) ist glücklich. [Salma](salma) freut sich für [Faraji](faraji). Nur [Teun](teun) schmollt. Am Eingang steht eine [Frau](lieke) mit Koffer. [Sie](lieke) heißt [Lieke](lieke). [Lieke](lieke) sucht [Teun](teun). [Sie](lieke) ist noch immer mit [Teun](teun) verheiratet. [Salma](salma) lacht laut. [Teun](teun) versteckt sich im Röntgenraum. [Grace](grace) vermietet [Lieke](lieke) ein Zimmer. Abends kocht [Lieke](lieke) für [Grace](grace). [Akinyi](akinyi) schreibt [Juma](juma) ein Gedicht. [Juma](juma) verliert es.
- couple faraji wanjiru "jeden Abend"
- happy wanjiru "glücklich"
- happy salma "freut"
- jealous teun faraji "schmollt"
+ married lieke teun "verheiratet"
- flee teun lieke "versteckt"
- housemate.start grace lieke "vermietet"
- create akinyi "schreibt"
- lose juma "verliert"

== 5 Herz aus Teak
Bei [Frau Patel](patel), [die](patel) zur Herzkatheteruntersuchung kommt und den ganzen Saal mit Ratschlägen versorgt, erfährt [Grace](grace), dass [ihr](grace) [Gatte](otieno) mittwochs keineswegs im Rotary Club sitzt: Die [Patientin](patel) wohnt Wand an Wand mit der [Oberschwester](salma) und hört alles. [Grace](grace) streicht [Salma](salma) ohne Angabe von Gründen vom Dienstplan. Der [Professor](otieno), vor die Entscheidung gestellt, gibt der [Geliebten](salma) den Laufpass, und zwar durch [Juma](juma), [der](juma) die Botschaft stotternd überbringt. [Faraji](faraji) bittet [Wanjiru](wanjiru), für [seine](faraji) [Schwester](salma) einzutreten; als [sie](wanjiru) zögert, weil [Otieno](otieno) [ihren](wanjiru) Vertrag noch nicht unterschrieben hat, fällt das Wort Feigling.
- ill patel "Herzkatheteruntersuchung"
+ discover grace otieno "erfährt"
- married grace otieno "Gatte"
- neighbour patel salma "Wand an Wand"
- discover.past patel otieno+salma "hört"
- quit salma grace "streicht"
- affair otieno salma "Geliebten"
+ breakup otieno salma "Laufpass"
- sibling faraji salma "Schwester"
- help? wanjiru salma "einzutreten"
- accuse faraji wanjiru "Feigling"

== 6 Zwei Betten
[Lieke](lieke) eröffnet [ihrem](lieke) [Mann](teun), [sie](lieke) sei nicht wegen einer Versöhnung, sondern wegen einer Unterschrift gekommen, da [sie](lieke) in [Utrecht](@utrecht) einen anderen heiraten wolle, und der sonst so lässige [Holländer](teun), [der](teun) [sie](lieke) sechs Jahre lang nicht vermisst hat, stellt plötzlich fest, dass [er](teun) die Scheidung nicht wünscht. [Salma](salma), von einem Tag auf den anderen brotlos, zieht mit drei Kisten zu [ihrem](salma) [Bruder](faraji), sodass [Wanjiru](wanjiru), [die](wanjiru) dort seit Wochen beinahe zu Hause war, sich eine eigene Bleibe suchen muss. [Mwamba](mwamba), ein [Boxer](mwamba) mit Kieferbruch, verliebt sich in die Röntgentechnikerin, in die Narkoseschwester und am Ende in [Lieke](lieke).
- reveal lieke teun "eröffnet"
- married lieke teun "Mann"
- reconcile! lieke teun "Versöhnung"
- divorce? lieke teun "Unterschrift"
- wedding? _ lieke "heiraten"
+ love teun lieke "nicht wünscht"
- lose salma "brotlos"
+ move salma faraji "zieht"
- move? wanjiru "Bleibe"
- sibling faraji salma "Bruder"
- injure mwamba "Kieferbruch"
- love mwamba lieke "verliebt"

== 7 Wahlkampf
Der vor dem Altar verschmähte [Minister](minister) rächt sich am Krankenhaus, indem [er](minister) die Mittel sperrt, und verlangt von [Otieno](otieno) den Namen [dessen](juma), [der](juma) [ihm](minister) damals die [Braut](braut) weggeschafft habe. Um den [Lehrling](juma) zu schützen, behauptet [Akinyi](akinyi), [sie](akinyi) selbst sei es gewesen, und wird von zwei Beamten abgeführt. Erst jetzt, da der Platz neben [ihm](juma) leer ist, geht [Juma](juma) auf, was [er](juma) für die [Apothekerin](akinyi) empfindet. [Wanjiru](wanjiru), [die](wanjiru) mit dem [Professor](otieno) allein im Aufzug stecken bleibt, fragt [ihn](otieno) auf den Kopf zu, ob [er](otieno) [ihr](wanjiru) [Vater](otieno) sei. [Er](otieno) schweigt bis zum dritten Stock.
- reject.past braut minister "verschmähte"
+ attack minister _ "rächt"
- betray akinyi _ "behauptet"
- help akinyi juma "schützen"
+ arrest _ akinyi "abgeführt"
- love juma akinyi "empfindet"
- parent? otieno wanjiru "Vater"

== 8 Ja und nein
[Juma](juma) gesteht alles. [Akinyi](akinyi) kommt frei. Vor dem Tor wartet [Juma](juma). [Akinyi](akinyi) fällt [ihm](juma) um den Hals. [Er](juma) küsst [sie](akinyi), zum ersten Mal. Der [Minister](minister) lenkt ein. [Seine](minister) [Braut](braut) hat [ihm](minister) geschrieben. [Sie](braut) lebt jetzt in [Kigali](@kigali). [Faraji](faraji) streitet mit [Wanjiru](wanjiru). Es geht um [Salma](salma). [Wanjiru](wanjiru) gibt [Faraji](faraji) den Schlüssel zurück. Nachts steht [Teun](teun) vor [Wanjirus](wanjiru) Tür. [Wanjiru](wanjiru) öffnet [Teun](teun). Der Regen hat aufgehört.
- reveal juma _ "gesteht"
- rescue juma akinyi "frei"
+ kiss akinyi juma "küsst"
- happy akinyi "um den Hals"
- move.past braut "lebt" @kigali
- quarrel faraji wanjiru "streitet"
+ breakup wanjiru faraji "zurück"
- affair? teun wanjiru "öffnet"

== 9 Blutgruppen
Ein Bluttest, den [Wanjiru](wanjiru) heimlich mit einer Probe aus [Otienos](otieno) Vorsorgeuntersuchung machen lässt, ergibt, dass der [Chefarzt](otieno) nicht [ihr](wanjiru) [Vater](otieno) sein kann; wohl aber, wie [Lieke](lieke), [die](lieke) gelernte Laborantin ist, beim zweiten Blick bemerkt, ist [er](otieno) schwer leukämiekrank. Nun muss ausgerechnet die [Diebin](wanjiru) der Probe [ihm](otieno) die Diagnose sagen. [Otieno](otieno) verpflichtet [sie](wanjiru) zur Verschwiegenheit, auch gegenüber [Grace](grace), [die](grace) eben einen Scheidungsanwalt bestellt hat. Und [Salma](salma), [die](salma) von all dem nichts ahnt, bemerkt, dass [ihre](salma) Regel seit zwei Monaten ausbleibt.
- steal wanjiru otieno "Diebin"
- investigate wanjiru otieno "Bluttest"
+ parent! otieno wanjiru "nicht ihr Vater"
+ ill otieno "leukämiekrank"
- discover lieke otieno "bemerkt"
- reveal wanjiru otieno "Diagnose"
- reveal! wanjiru grace "Verschwiegenheit"
- divorce? grace otieno "Scheidungsanwalt"
- discover! salma otieno "nichts ahnt"
+ pregnant salma otieno "ausbleibt"

== 10 Der Spender
Dass nur ein Blutsverwandter als Spender infrage kommt, spricht sich herum, doch das [Ehepaar](grace+otieno) [Otieno](grace+otieno) ist kinderlos und [Otienos](otieno) einziger Bruder seit Jahren tot. [Grace](grace) zerreißt den Scheidungsantrag und schläft fortan auf einer Liege neben [ihrem](grace) [Mann](otieno), [den](otieno) [sie](grace) tagsüber beschimpft und nachts zudeckt. [Salma](salma) ringt mit sich, ob [sie](salma) der [Rivalin](grace) sagen soll, dass im Nabelschnurblut [ihres](salma) Kindes die Rettung liegen könnte. [Faraji](faraji) rät ab, [Patel](patel), [die](patel) Wand an Wand wieder alles gehört hat, rät zu. Zwischen [Teun](teun) und [Wanjiru](wanjiru) bleibt es, [seinen](teun) Bitten zum Trotz, bei jener einen Nacht.
- die.past _ "tot"
- married grace otieno "Ehepaar"
- sibling _ otieno "Bruder"
+ reconcile grace otieno "zerreißt"
- parent! grace+otieno _ "kinderlos"
- quarrel grace otieno "beschimpft"
- help grace otieno "zudeckt"
- reveal? salma grace "sagen"
- enemy grace salma "Rivalin"
- rescue? salma otieno "Rettung"
- neighbour patel salma "Wand an Wand"
- sex.past teun wanjiru "jener einen Nacht"

== 11 Frau und Frau
Die beiden [Frauen](grace+salma), [die](grace+salma) einander ein Jahr lang nicht einmal gegrüßt haben, sitzen sich in [Frau Patels](patel) Küche gegenüber: die [eine](salma) im achten Monat, die [andere](grace) seit Tagen ohne Schlaf. [Grace](grace), [die](grace) nie Kinder hat bekommen können, hört sich alles an, schlägt die [Jüngere](salma) mit der flachen Hand und fragt danach, ob [sie](salma) genug esse. Noch am Tisch setzen die Wehen ein. [Juma](juma) und [Akinyi](akinyi), seit Kurzem verlobt, lotsen den Wagen durch die Überschwemmung, an dessen Steuer der werdende [Onkel](faraji) sitzt. Um Mitternacht hält [Grace](grace) das [Mädchen](baby) [ihres](grace) [Mannes](otieno) auf dem Arm.
- enemy.past grace salma "nicht einmal gegrüßt"
- pregnant salma "im achten Monat"
- reveal salma grace "hört"
- attack grace salma "schlägt"
- birth! grace "nie Kinder"
- help grace salma "esse"
- engaged akinyi juma "verlobt"
- help akinyi+juma salma "lotsen"
- kin baby faraji "Onkel"
+ birth salma baby "Um Mitternacht"
- parent otieno baby "Mädchen"
- married grace otieno "Mannes"

== 12 Ebbe
Die Übertragung gelingt, und der [Genesende](otieno), [dem](otieno) [Grace](grace) nun ihrerseits die Koffer packt, zieht ins Gästehaus der Klinik, wo [ihn](otieno) sonntags beide [Mütter](grace+salma) mit der kleinen [Neema](baby) besuchen. [Salma](salma) ist zur [Pflegedirektorin](salma) aufgestiegen. [Teun](teun) willigt in die Scheidung ein, begleitet [Lieke](lieke) bis zum Flugsteig und steigt, zum Verdruss [ihres](lieke) Bräutigams in [Utrecht](@utrecht), im letzten Augenblick mit ein. In der Schlussszene wird [Wanjiru](wanjiru), [die](wanjiru) [Otieno](otieno) zu [seiner](otieno) [Nachfolgerin](wanjiru) bestimmt hat, zu einem Unfall an der Fähre gerufen; am Steuer des Krankenwagens entschuldigt sich [Faraji](faraji) so lange, bis [sie](wanjiru) das Martinshorn anstellt und lacht.
+ recover otieno "Genesende"
- breakup grace otieno "Koffer"
- move otieno "zieht"
- parent salma baby "Mütter"
- hire salma "aufgestiegen"
- divorce? lieke teun "Scheidung"
- travel lieke+teun "steigt" @utrecht
- reconcile? lieke teun "im letzten Augenblick"
- engaged _ lieke "Bräutigams"
- hire wanjiru otieno "bestimmt"
+ reconcile faraji wanjiru "lacht"
