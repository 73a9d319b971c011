%series Luftschiff Habakuk
%lang de
%genre steampunk comic, all-male airship crew, issue summaries
%cast kapitän | Kapitän Lazar Obrenov; Obrenov; Lazar | m
%cast erster | Tobias Quint; Quint | m
%cast heizer | Mbeki | m
%cast junge | Pip | m
%cast koch | Onkel Zacharias; Zacharias | m
%cast navi | Aurelio Sassi; Sassi; Aurelio | m
%cast arzt | Doktor Flemm; Flemm | m
%cast pirat | Roter Janko; Janko | m
%cast zwilling | Janis | m
%cast lord | Lord Pembroke | m
%cast sohn | Ewan Pembroke; Ewan | m
%cast schmuggler | Kessel-Krüger; Krüger | m
%cast ingrid | Ingrid | f
%cast dame | Komtesse Orsolya; Orsolya | f
%cast priester | - | m

== 1
Die [Habakuk](*habakuk) legt in [Triest](@triest) ab, mit neuem Kessel und einem blinden [Passagier](junge). Der [Heizer](heizer) [Mbeki](heizer) zieht den [Jungen](junge) am Ohr aus dem Kohlenbunker und schleift [ihn](junge) vor den [Kapitän](kapitän). „[Pip](junge)“, stellt sich der [Bengel](junge) vor; [er](junge) sei [seinem](junge) [Stiefvater](schmuggler) ausgebüxt, einem [Kohlendieb](schmuggler). [Obrenov](kapitän), [der](kapitän) selbst ohne Eltern groß geworden ist, lässt [ihn](junge) bleiben. Der [Erste Offizier](erster) [Quint](erster) hält das für einen Fehler und sagt es [seinem](erster) [Vorgesetzten](kapitän) ins Gesicht. In der Kombüse schiebt [Zacharias](koch) dem [Neuling](junge) eine Wurst hin.
- discover heizer junge "zieht"
- flee junge schmuggler "ausgebüxt"
- kin junge schmuggler "Stiefvater"
- meet junge kapitän "stellt sich"
+ help kapitän junge "bleiben"
- boss kapitän erster "Vorgesetzten"
- quarrel erster kapitän "ins Gesicht"
- gift koch junge "Wurst"

== 2
Über den Dolomiten gehen die Piraten längsseits. Ihr [Anführer](pirat), der [Rote Janko](pirat), packt den [Navigator](navi) am Kragen und hält [ihm](navi) die Pistole an die Schläfe: die Seekarten, sonst knallt es. [Aurelio Sassi](navi) wird bleich, aber nicht vor Angst. [Er](navi) kennt den [Mann](pirat); drei Winter lang haben [sie](navi+pirat) in [Venedig](@venedig) Tisch und Bett geteilt. „[Du](pirat) hast dich nie gemeldet“, sagt der [Italiener](navi). Der [Freibeuter](pirat) senkt die Waffe, nimmt statt der Karten einen Kuss mit und verschwindet. [Quint](erster) hat alles gesehen.
- boss pirat _ "Anführer"
- attack pirat navi "packt"
+ threaten pirat navi "sonst knallt es"
- sad! navi "aber nicht vor Angst"
- couple.past navi pirat "Tisch und Bett"
+ kiss navi pirat "Kuss"
- flee pirat "verschwindet"
- discover erster navi+pirat "gesehen"

== 3
[Quint](erster) wäre gern selbst an [Sassis](navi) Seite. Seit zwei Jahren bringt [er](erster) [ihm](navi) Kaffee in den Kartenraum, ohne je ein Wort herauszubringen. Jetzt schwärzt [er](erster) den [Kollegen](navi) beim [Kapitän](kapitän) an: [Er](navi) mache gemeinsame Sache mit dem Feind. [Obrenov](kapitän) geht der Sache nach, befragt erst den [Heizer](heizer), dann den [Smutje](koch), und kommt zu dem Schluss, dass an den Vorwürfen nichts dran ist. [Pip](junge), der neugierige [Neuzugang](junge), hat das Gespräch am Lüftungsrohr mitbekommen und trägt es dem [Beschuldigten](navi) brühwarm zu.
- love erster navi "gern selbst"
- gift erster navi "Kaffee"
- colleague erster navi "Kollegen"
+ accuse erster navi "schwärzt"
- investigate kapitän navi "geht der Sache nach"
- betray! navi kapitän "nichts dran"
- discover junge erster+kapitän "mitbekommen"
+ reveal junge navi "brühwarm"

== 4
[Pip](junge) mag [Mbeki](heizer). [Mbeki](heizer) mag niemanden, sagt [Zacharias](koch). [Zacharias](koch) irrt sich. [Quint](erster) geht [Sassi](navi) aus dem Weg. [Sassi](navi) verpasst [Quint](erster) eine Ohrfeige. [Flemm](arzt) kühlt [Quint](erster) das Auge. Dabei verliebt sich der [Doktor](arzt) ein wenig. [Quint](erster) merkt nichts davon. [Mbeki](heizer) schenkt [Pip](junge) [sein](heizer) altes Messer. Am Abend weint [Pip](junge). [Er](junge) denkt an [seine](junge) [Mutter](ingrid).
- friend heizer junge "mag"
- attack navi erster "Ohrfeige"
- treat erster arzt "kühlt"
+ love.start arzt erster "verliebt"
- discover! erster arzt "merkt nichts"
+ gift heizer junge "schenkt"
- sad junge "weint"
- parent ingrid junge "Mutter"

== 5
Zwischenhalt auf [Burg Pembroke](@pembroke). Der [Lord](lord) möchte [seinen](lord) [Sohn](sohn) nach [Lemberg](@lemberg) verfrachten lassen, wo eine [Komtesse](dame) auf [ihren](dame) [Bräutigam](sohn) wartet. [Ewan](sohn), zweiundzwanzig, hat die [Dame](dame) nie gesehen und die Absicht, es dabei zu belassen. Auf der Gangway zwinkert [er](sohn) dem [Ersten](erster) zu, und [der](erster) zwinkert verdattert zurück. Der [Arzt](arzt), einen Schritt dahinter, beißt auf [seine](arzt) Pfeife, bis sie bricht. Der [Burgherr](lord) steckt [Obrenov](kapitän) einen Beutel Gold zu, damit [dieser](kapitän) den jungen [Mann](sohn) nicht entwischen lässt.
- parent lord sohn "Sohn"
- travel? sohn "verfrachten" @lemberg
- engaged dame sohn "Bräutigam"
- meet! dame sohn "nie gesehen"
- wedding! dame sohn "dabei zu belassen"
+ flirt erster sohn "zwinkert"
- jealous arzt sohn "beißt"
- gift lord kapitän "Beutel Gold"
- flee? sohn "entwischen"

== 6
Nachts auf dem Ausguck, dreitausend Meter über den Karpaten, lernen [Quint](erster) und der [Lordssohn](sohn) einander gründlich kennen. Am Morgen danach fehlt am Hemd des [Offiziers](erster) ein Knopf, und [Zacharias](koch) findet ihn in der Koje des [Passagiers](sohn). Der [Koch](koch) schweigt wie ein Grab. Weniger diskret ist der [Schiffsarzt](arzt): [Er](arzt) betrinkt sich am Spiritus und vertraut [Mbeki](heizer) unter Schluchzen an, für wen [sein](arzt) Herz schlägt. Der [Hüne](heizer) trägt [ihn](arzt) ins Bett und verliert nie ein Wort darüber. In [Lemberg](@lemberg) wartet derweil [Orsolya](dame) vergeblich.
+ sex erster sohn "gründlich kennen"
- find koch "findet"
- discover koch erster+sohn "Knopf"
- reveal! koch "schweigt"
+ reveal arzt heizer "vertraut"
- love arzt erster "Herz"
- sad arzt "Schluchzen"
- help heizer arzt "trägt"
- reveal! heizer "nie ein Wort"

== 7
Im Nebel von [Krakau](@krakau) schlägt [Kessel-Krüger](schmuggler) zu. Der [Kohlendieb](schmuggler) zerrt [seinen](schmuggler) [Stiefsohn](junge) in ein Beiboot und verlangt tausend Kronen; andernfalls sehe die Mannschaft das [Kind](junge) nie wieder. Der [Heizer](heizer) will [ihm](schmuggler) auf der Stelle den Hals umdrehen. [Obrenov](kapitän) hält [ihn](heizer) zurück und bittet ausgerechnet [Janko](pirat) um Beistand. Der [Pirat](pirat) willigt unter einer Bedingung ein: ein Abendessen zu zweit, mit Kerzen, mit dem [Navigator](navi). [Sassi](navi) ziert sich eine volle Minute.
+ abduct schmuggler junge "zerrt"
- kin junge schmuggler "Stiefsohn"
- threaten schmuggler _ "nie wieder"
- kill? heizer schmuggler "Hals umdrehen"
- help? pirat kapitän "Beistand"
- date? navi pirat "Abendessen"
+ invite pirat navi "Abendessen"

== 8
Der Überfall auf das Nest der Schmuggler gelingt. [Mbeki](heizer) holt [Pip](junge) aus dem Käfig, doch [Krüger](schmuggler) feuert und trifft den [Hünen](heizer) in die Schulter. Ein Haken des [Roten Janko](pirat) schickt den [Schützen](schmuggler) zu Boden. [Flemm](arzt) operiert bei Kerzenlicht; weil [seine](arzt) Finger zittern, führt [Quint](erster) [ihm](arzt) die Hand. „Der [Alte](schmuggler) ist gar nicht [mein](junge) [Stiefvater](schmuggler)“, schluchzt [Pip](junge). „[Er](schmuggler) hat [meine](junge) [Mutter](ingrid) nie geheiratet, [er](schmuggler) hat [sie](ingrid) ins Grab gebracht.“
+ rescue heizer junge "aus dem Käfig"
- injure heizer schmuggler "trifft"
- attack schmuggler heizer "feuert"
- attack pirat schmuggler "Haken"
- treat heizer arzt "operiert"
- help erster arzt "führt"
- kin! junge schmuggler "gar nicht"
- wedding! ingrid schmuggler "nie geheiratet"
- parent ingrid junge "Mutter"
+ kill.past schmuggler ingrid "ins Grab"
- sad junge "schluchzt"

== 9
Das Abendessen dauert bis zum Frühstück. Danach heuert der [Pirat](pirat) auf der [Habakuk](*habakuk) als zweiter Steuermann an, und der [Navigator](navi) räumt [ihm](pirat) die obere Koje frei. [Ewan](sohn) ist mit [Quint](erster) glücklich, bis ein Telegramm aus [Burg Pembroke](@pembroke) eintrifft: Der [Lord](lord) enterbt [ihn](sohn), falls [er](sohn) die [Komtesse](dame) sitzen lässt. Der [Enterbte](sohn) schwankt. Der [Erste](erster) findet das feige und brüllt es so laut, dass es der ganze Maschinenraum hört. In derselben Nacht nimmt der [Adlige](sohn) das Beiboot.
- hire pirat "heuert"
- date navi pirat "Abendessen"
- housemate.start navi pirat "Koje frei"
- happy sohn "glücklich"
- couple erster sohn "glücklich"
- threaten lord sohn "enterbt"
- breakup? sohn dame "sitzen lässt"
- quarrel erster sohn "brüllt"
+ breakup sohn erster "Beiboot"

== 10
Die Tage sind lang, der Himmel ist grau, und der Koks geht zur Neige. An Bord wird Karten gespielt, Schimmel gekratzt, geschwiegen. [Quint](erster) hängt in der Koje und isst nichts. Nur der [Doktor](arzt) darf an [sein](erster) Bett; [er](arzt) liest [ihm](erster) Seite für Seite aus einem Gedichtband vor, obwohl der [Patient](erster) Gedichte verabscheut. Am achten Tag nimmt [Quint](erster) [ihm](arzt) das Buch aus der Hand, klappt es zu und sagt: „[Du](arzt) hättest längst etwas sagen können.“ [Zacharias](koch) serviert daraufhin zweierlei Nachtisch.
- sad erster "isst nichts"
- help arzt erster "liest"
- advisor arzt erster "Patient"
+ discover erster arzt "hättest längst"
- confess! arzt erster "etwas sagen"

== 11
In [Lemberg](@lemberg) läuten die Glocken. [Ewan](sohn) steht vor dem [Priester](priester) und bringt das Ja nicht über die Lippen; da hebt die [Braut](dame) den Schleier und erklärt, [sie](dame) liebe im Übrigen den [Reitlehrer](zwilling) [Janis](zwilling). [Letzterer](zwilling) gleicht dem [Piraten](pirat) aufs Haar. Tatsächlich sind die zwei [Männer](pirat+zwilling) [Brüder](pirat+zwilling), bei der Geburt auseinandergerissen, und fallen einander nun vor dem Altar um den Hals. Die Hochzeit platzt. Der [Lord](lord), dunkelrot vor Zorn, geht mit dem Stock auf [seinen](lord) [Sohn](sohn) los, worauf der [Kapitän](kapitän) dazwischengeht.
- advisor priester sohn "Priester"
- wedding! dame sohn "nicht über die Lippen"
- love dame zwilling "liebe"
- advisor zwilling dame "Reitlehrer"
+ sibling pirat zwilling "Brüder"
- meet pirat zwilling "um den Hals"
- engaged.end dame sohn "platzt"
- sad lord "Zorn"
+ attack lord sohn "los"
- parent lord sohn "Sohn"
- help kapitän sohn "dazwischengeht"

== 12
[Ewan](sohn) will zurück zu [Quint](erster), aber der [Offizier](erster) schüttelt den Kopf: [Er](erster) habe jemanden, der Gedichte vorlese. Der [Abgewiesene](sohn) bleibt trotzdem an Bord, als Hilfskoch, und schält Kartoffeln neben dem [Mann](koch), [der](koch) als Einziger den Knopf nie erwähnt hat. [Obrenov](kapitän) lässt sich [Pip](junge) vom Standesamt zusprechen; fortan trägt der [Junge](junge) [seinen](kapitän) Namen. [Krüger](schmuggler) sitzt in [Krakau](@krakau) hinter Gittern. [Aurelio](navi) und [sein](navi) [Pirat](pirat) tauschen Ringe, getraut vom [Kapitän](kapitän) auf zweitausend Metern. [Mbeki](heizer), längst geheilt, fängt den Strauß.
- reconcile? erster sohn "will zurück"
- reject erster sohn "schüttelt den Kopf"
- couple arzt erster "habe jemanden"
- hire sohn "Hilfskoch"
- colleague koch sohn "neben dem Mann"
+ parent.start kapitän junge "zusprechen"
- arrest.past _ schmuggler "hinter Gittern"
+ wedding navi pirat "tauschen Ringe"
- recover heizer "geheilt"
- find heizer "fängt"
