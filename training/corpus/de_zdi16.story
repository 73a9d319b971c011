%series Frühling in Haus Nr. 7
%lang de
%genre Korean weekend family drama, German blurbs
%cast sunhee | Han Sun-hee; Sun-hee | f
%cast daeho | Han Dae-ho; Dae-ho | m
%cast yuri | Han Yu-ri; Yu-ri | f
%cast minjae | Han Min-jae; Min-jae | m
%cast bora | Han Bo-ra; Bo-ra | f
%cast jiho | Seo Ji-ho; Ji-ho | m
%cast chairwoman | Vorsitzende | f
%cast taeyang | Kang Tae-yang; Tae-yang | m
%cast eunbi | Eun-bi | f
%cast oma | Großmutter Han | f
%cast sekretaer | Sekretär Nam; Nam | m
%cast haru | Haru | m

== 1
Drei Geschwister, ein Dach: In der Kalbisuppenküche der Familie [Han](bora+daeho+minjae+sunhee+yuri) wird eng gewohnt und laut gelebt. [Yu-ri](yuri), die [Älteste](yuri), wird am Tag [ihrer](yuri) Beförderung entlassen, weil [sie](yuri) dem [Juniorchef](jiho) des Kaufhauses, ohne [ihn](jiho) zu erkennen, das Rauchen im Fahrstuhl verbietet. [Bo-ra](bora), das [Nesthäkchen](bora), hat heimlich das Studium geschmissen und tanzt in Bars. Nur [Bruder](minjae) [Min-jae](minjae) bringt Ehre ins Haus: [Er](minjae) ist Staatsanwalt und demnächst [Bräutigam](minjae).
- sibling bora+minjae yuri "Geschwister"
- hire yuri "Beförderung"
- boss jiho yuri "Juniorchef"
+ quit yuri jiho "entlassen"
- discover! yuri jiho "ohne ihn zu erkennen"
- reveal! bora "heimlich"
- quit.past bora "geschmissen"
- create bora "tanzt"
- engaged _ minjae "Bräutigam"

== 2
[Seo Ji-ho](jiho) kann die [Dame](yuri) aus dem Fahrstuhl nicht vergessen, zumal [er](jiho) seither tatsächlich nicht mehr raucht. [Er](jiho) schickt [Sekretär Nam](sekretaer) aus, [sie](yuri) ausfindig zu machen, und landet so an einem wackligen Tisch vor einer Schüssel Suppe. [Yu-ri](yuri) serviert sie [ihm](jiho) über die Hose. [Ihre](yuri) [Mutter](sunhee) [Sun-hee](sunhee) dagegen starrt den jungen [Herrn](jiho) an, als wäre [er](jiho) ein Gespenst, und lässt die Kelle fallen.
- love jiho yuri "nicht vergessen"
- boss jiho sekretaer "Sekretär"
- find? sekretaer yuri "ausfindig"
- travel jiho yuri "landet"
+ attack yuri jiho "über die Hose"
- parent sunhee yuri "Mutter"
+ sad sunhee jiho "starrt"

== 3
Warum geht [Sun-hee](sunhee) nachts zum Schrein? Vor dreiunddreißig Jahren hat [sie](sunhee) als Säuglingsschwester zwei [Kinder](jiho+yuri) vertauscht, auf Befehl der mächtigen [Vorsitzenden](chairwoman), [die](chairwoman) einen Erben brauchte und ein [Mädchen](yuri) geboren hatte. [Ji-ho](jiho) ist der [Sohn](jiho) eines [Suppenkochs](daeho), und [Yu-ri](yuri) müsste im Kaufhaus nicht die Hosen anderer Leute bezahlen, denn es gehört eigentlich [ihr](yuri). [Dae-ho](daeho), [Sun-hees](sunhee) gutmütiger [Mann](daeho), weiß von alledem nichts.
- travel sunhee "geht"
+ betray.past sunhee daeho "vertauscht"
- boss.past chairwoman sunhee "Befehl"
- birth.past chairwoman yuri "geboren"
+ parent daeho jiho "Sohn"
- parent chairwoman yuri "Mädchen"
- married daeho sunhee "Mann"
- discover! daeho sunhee "weiß von alledem nichts"

== 4
[Min-jaes](minjae) [Verlobte](eunbi) [Eun-bi](eunbi) kommt zum Antrittsbesuch, und [Großmutter Han](oma) prüft [sie](eunbi) beim Rettichschneiden. Durchgefallen! Zu allem Überfluss entdeckt [Eun-bi](eunbi) auf der Straße vor dem Haus [ihren](eunbi) früheren [Freund](taeyang) [Tae-yang](taeyang), einen [Straßenmusiker](taeyang), [dem](taeyang) ausgerechnet [Bo-ra](bora) Münzen in den Koffer wirft. [Eun-bi](eunbi) wechselt die Straßenseite. [Bo-ra](bora) wechselt die Tonart und singt mit.
- engaged eunbi minjae "Verlobte"
- travel eunbi "Antrittsbesuch"
- investigate oma eunbi "prüft"
- reject oma eunbi "Durchgefallen"
- find eunbi taeyang "entdeckt"
- ex eunbi taeyang "früheren Freund"
+ meet bora taeyang "Münzen"
- gift bora taeyang "Münzen"
- create bora+taeyang "singt mit"
- flee eunbi taeyang "wechselt"

== 5
[Ji-ho](jiho) bietet [Yu-ri](yuri) eine Stelle an, [sie](yuri) verlangt das doppelte Gehalt und erhält es, ehe [sie](yuri) den Satz beendet hat. Als [seine](jiho) Assistentin ordnet [sie](yuri) die Akten, den Kühlschrank und [sein](jiho) Leben. Die [Vorsitzende](chairwoman) kann die forsche [Person](yuri) vom ersten Augenblick an nicht leiden und ahnt nicht, dass [sie](chairwoman) über [ihr](chairwoman) eigenes Fleisch und Blut die Nase rümpft. [Nam](sekretaer) jedoch fällt auf, dass [die zwei](chairwoman+yuri) auf dieselbe Weise niesen.
+ hire yuri jiho "Stelle"
- help yuri jiho "ordnet"
- boss jiho yuri "Assistentin"
- enemy chairwoman yuri "nicht leiden"
- discover! chairwoman yuri "ahnt nicht"
- parent chairwoman yuri "Fleisch und Blut"
+ discover sekretaer chairwoman+yuri "fällt auf"

== 6
Betriebsausflug auf die Insel [Jeju](@jeju), die Fähre zurück fällt wegen Sturms aus. Im Gasthof ist ein einziges Zimmer frei. [Ji-ho](jiho) schläft im Flur, bis [Yu-ri](yuri) [ihn](jiho) wegen des Lärms [seiner](jiho) Zähne hereinholt, und unter zwei Decken redet es sich leichter als unter Neonlicht. Am Morgen weiß die Wirtin Bescheid. Daheim bricht [Dae-ho](daeho) über dem Suppenkessel zusammen: Niereninsuffizienz. [Er](daeho) braucht einen Spender.
- travel jiho+yuri "Betriebsausflug" @jeju
- help yuri jiho "hereinholt"
+ affair.start jiho yuri "unter zwei Decken"
+ ill daeho "Niereninsuffizienz"
- find? daeho _ "Spender"

== 7
Alle [Kinder](bora+minjae+yuri) lassen sich testen. Bei [Min-jae](minjae) und [Bo-ra](bora) passt die Niere nicht, bei [Yu-ri](yuri) passt nicht einmal die Blutgruppe. [Sie](yuri) hält die Tabelle dem Oberarzt hin: ein Druckfehler? [Sun-hee](sunhee) reißt [ihr](yuri) das Blatt weg und verbrennt es im Spülbecken. Aus purer Freundlichkeit meldet sich auch [Ji-ho](jiho). Das Ergebnis, eine vollkommene Übereinstimmung, hält die ganze Station für ein Wunder, außer zwei [Frauen](chairwoman+sunhee), [die](chairwoman+sunhee) sich auf dem Korridor begegnen.
- parent daeho bora+minjae+yuri "Kinder"
- parent! daeho yuri "nicht einmal die Blutgruppe"
- betray sunhee yuri "verbrennt"
+ help jiho daeho "meldet"
+ discover _ jiho "Übereinstimmung"
- find chairwoman sunhee "begegnen"

== 8
„Ein Wort, und [Ihr](sunhee) [Mann](daeho) bekommt keine Niere“, zischt die [Vorsitzende](chairwoman). [Sun-hee](sunhee) sinkt vor [ihr](chairwoman) auf die Knie. [Ji-ho](jiho) legt sich gegen den Willen der [Frau](chairwoman), [die](chairwoman) [er](jiho) für [seine](jiho) [Mutter](chairwoman) hält, unters Messer. Beide Operationen gelingen. Noch benommen hört [er](jiho), wie der alte [Koch](daeho) im Nachbarbett [ihn](jiho) im Schlaf „[Sohn](jiho)“ nennt, und es klingt in [seinen](jiho) Ohren kein bisschen seltsam.
+ threaten chairwoman sunhee "zischt"
- married daeho sunhee "Mann"
- parent! chairwoman jiho "hält"
- treat jiho _ "unters Messer"
+ gift jiho daeho "unters Messer"
- recover daeho+jiho "gelingen"
- parent daeho jiho "Sohn"

== 9
Während die Suppenküche feiert, sitzt [Bo-ra](bora) mit einem Schwangerschaftstest auf dem Dach. [Tae-yang](taeyang) hat gestern einen Vertrag in [Tokio](@tokio) unterschrieben, und [sie](bora) möchte nicht die sein, deretwegen [er](taeyang) bleibt. [Sie](bora) macht Schluss, per Zettel, in Versform. Der [Erste](minjae), [dem](minjae) [sie](bora) alles gesteht, ist [Min-jae](minjae). Statt einer Strafpredigt zieht [der](minjae) das Jackett aus und wärmt [ihr](bora) die Füße. [Er](minjae) hat selbst Kummer: [Eun-bi](eunbi) verschiebt die Hochzeit zum dritten Mal.
- celebrate _ "feiert"
+ pregnant bora taeyang "Schwangerschaftstest"
- hire taeyang "Vertrag" @tokio
+ breakup bora taeyang "Schluss"
- reveal bora minjae "gesteht"
- help minjae bora "wärmt"
- sad minjae eunbi "Kummer"
- wedding! eunbi minjae "verschiebt"

== 10
[Yu-ri](yuri) lässt der Blutgruppe keine Ruhe. [Sie](yuri) bittet [Sekretär Nam](sekretaer), [der](sekretaer) für [sie](yuri) schwärmt, um eine Haarprobe der [Vorsitzenden](chairwoman). [Er](sekretaer) riskiert [seine](sekretaer) Stellung und verliert sie. Mit dem Befund in der Handtasche wird [Yu-ri](yuri) dreimal vom selben Bus überholt, bis [sie](yuri) zu Hause ankommt. „Wer bin [ich](yuri)?“, fragt [sie](yuri) [Sun-hee](sunhee), und [die](sunhee) erzählt es [ihr](yuri), den Blick auf den kochenden Kessel gerichtet.
- investigate yuri chairwoman "Haarprobe"
- love sekretaer yuri "schwärmt"
- help sekretaer yuri "riskiert"
- quit sekretaer chairwoman "verliert"
- find yuri "Befund"
- travel yuri "ankommt"
+ reveal sunhee yuri "erzählt"

== 11
[Ji-ho](jiho) hört durch die Reispapierwand mit. [Er](jiho) gibt dem Kaufhaus den Schlüssel, den Wagen, den Namen zurück, setzt sich vor [Dae-ho](daeho) und weiß nicht, wohin mit den Händen. „Iss erst einmal“, sagt [der](daeho). Die [Vorsitzende](chairwoman) verliert an einem Tag den [Sohn](jiho), [den](jiho) [sie](chairwoman) geraubt, und die [Tochter](yuri), [die](yuri) [sie](chairwoman) verleugnet hat. [Sie](chairwoman) schwankt, greift nach [Yu-ris](yuri) Arm, [die](yuri) tritt einen Schritt zurück.
+ discover jiho sunhee+yuri "hört"
- quit jiho "gibt"
- invite daeho jiho "Iss"
- lose chairwoman jiho+yuri "verliert"
- abduct.past chairwoman jiho "geraubt"
- reject.past chairwoman yuri "verleugnet"
- parent chairwoman yuri "Tochter"
+ reject yuri chairwoman "tritt"

== 12
[Großmutter Han](oma), mit zweiundneunzig noch immer Herrin der Rettiche, verurteilt [ihre](oma) [Schwiegertochter](sunhee) zu hundert Tagen ohne ein Wort und bricht das Urteil am vierten. [Bo-ra](bora) fällt auf dem Markt in Ohnmacht. [Eun-bi](eunbi), [die](eunbi) zufällig dabeisteht, fährt [sie](bora) in die Klinik und erkennt auf dem Ultraschallbild, [wessen](taeyang) Grübchen das sind. [Sie](eunbi) ruft in [Tokio](@tokio) an. Dann streift [sie](eunbi) [Min-jaes](minjae) Ring ab, denn [sie](eunbi) hat, wie [sie](eunbi) sagt, sehr lange [jemand](taeyang) anderen gemeint.
- reject oma sunhee "verurteilt"
- kin oma sunhee "Schwiegertochter"
- reconcile oma sunhee "bricht das Urteil"
- ill bora "Ohnmacht"
+ help eunbi bora "fährt"
- discover eunbi bora+taeyang "erkennt"
- pregnant bora taeyang "Ultraschallbild"
- reveal eunbi taeyang "ruft"
+ breakup eunbi minjae "Ring"
- love.past eunbi taeyang "jemand anderen gemeint"

== 13
[Tae-yang](taeyang) steht mit Gitarre und ohne Vertrag im Hof. [Bo-ra](bora) wirft [ihm](taeyang) vor Freude einen Kimchitopf vor die Füße. [Sun-hee](sunhee) stellt sich freiwillig der Justiz; [ihr](sunhee) [Sohn](minjae), der [Staatsanwalt](minjae), darf den Fall nicht führen und wartet vor dem Gebäude mit einem Schirm. Die [Vorsitzende](chairwoman) bezahlt [ihr](sunhee) den besten Anwalt. Wer [sie](chairwoman) danach ansieht, könnte meinen, [sie](chairwoman) habe zum ersten Mal etwas gekauft, das [ihr](chairwoman) Freude macht.
+ return taeyang "steht"
- quit taeyang "ohne Vertrag"
- happy bora "Freude"
- arrest _ sunhee "stellt"
- parent sunhee minjae "Sohn"
- help minjae sunhee "wartet"
+ help chairwoman sunhee "bezahlt"
- advisor _ sunhee "Anwalt"
- happy? chairwoman "Freude"#2

== 14
Ein Jahr darauf. Das Kaufhaus hat eine Suppenküche im Erdgeschoss, [Yu-ri](yuri) leitet beides. [Ji-ho](jiho) lernt von [Dae-ho](daeho) das Handwerk, und die beiden [Väter](daeho+jiho), der alte und der angehende, streiten um die richtige Menge Knoblauch. [Bo-ras](bora) [Haru](haru) krabbelt unter den Tischen. Auf dem Standesamt werden [zwei](jiho+yuri) getraut, [die](jiho+yuri) einmal für [Geschwister](jiho+yuri) hätten gelten können, wären [sie](jiho+yuri) nur im selben Haus geblieben. Ganz hinten niest die [Vorsitzende](chairwoman). Vorne niest die [Braut](yuri).
- hire yuri "leitet"
- advisor daeho jiho "lernt"
- parent? jiho _ "angehende"
- quarrel daeho jiho "streiten"
- parent bora haru "Haru"
+ wedding jiho yuri "getraut"
- sibling! jiho yuri "Geschwister"
