%series Neunte Stunde frei
%lang de
%genre school series in Osnabrück, a fan's episode guide
%cast dudek | Aleksandra Dudek; Frau Dudek; Dudek | f
%cast wiesner | Jerome Wiesner; Herr Wiesner; Wiesner | m
%cast rektorin | Annette Pohlschmidt; Frau Pohlschmidt; Pohlschmidt | f
%cast zapke | Herr Zapke; Zapke | m
%cast furkan | Furkan Uysal; Furkan | m
%cast lilly | Lilly-Marie Kuck; Lilly-Marie; Lilly | f
%cast tamo | Tamo Brüning; Tamo | m
%cast jolina | Jolina Brüning; Jolina | f
%cast ahmet | Ahmet Uysal; Ahmet | m
%cast kuck | Frau Kuck | f
%cast referendarin | Mareile Ahrens; Ahrens | f
%cast schulrat | Schulrat Nettmann; Nettmann | m
%cast mathelehrer | Herr Böll; Böll | m
%cast schwager | - | m
%cast oma | - | f
%cast fremde | - | m
%cast bruening | - | m

== 1 Die Neue aus Posen
Erster Schultag nach den Ferien. [Frau Dudek](dudek) fängt als Mathelehrerin an und bekommt die 9b, die bereits zwei Lehrer verschlissen hat. [Furkan](furkan) stellt [ihr](dudek) ein Bein, angestiftet von [seinem](furkan) besten [Kumpel](tamo) [Tamo](tamo). [Rektorin Pohlschmidt](rektorin) verlangt einen Verweis, aber die neue [Lehrerin](dudek) verzichtet darauf und lässt [beide](furkan+tamo) stattdessen den Schulgarten umgraben. Dort lernt [Tamo](tamo) [Lilly-Marie](lilly) aus der 9a kennen. Ab da sieht [er](tamo) auf die Uhr, wann Pause ist.
+ hire dudek "fängt"
- attack furkan dudek "Bein"
- friend furkan tamo "Kumpel"
- advisor dudek furkan+tamo "Lehrerin"
+ meet lilly tamo "lernt"
- love.start tamo lilly "auf die Uhr"

== 2 Spickzettel
Jemand hat die Mathearbeit aus dem Lehrerzimmer gestohlen. [Sportlehrer Jerome Wiesner](wiesner) hat [Jolina](jolina), [Tamos](tamo) [Zwillingsschwester](jolina), auf dem Flur gesehen und meldet [sie](jolina). In Wahrheit wollte [sie](jolina) nur [ihrer](jolina) kranken [Oma](oma) vom Schultelefon aus die Tabletten ansagen. [Frau Dudek](dudek) glaubt [ihr](jolina) als Einzige. Der [Dieb](mathelehrer) ist [Böll](mathelehrer), der [Vorgänger](mathelehrer), [der](mathelehrer) [Dudek](dudek) blamieren wollte. Am Ende entschuldigt sich [Wiesner](wiesner) bei der [Schülerin](jolina) und lädt die [Kollegin](dudek) zum Handball ein.
- accuse wiesner jolina "meldet"
- sibling jolina tamo "Zwillingsschwester"
- kin jolina oma "Oma"
+ steal mathelehrer _ "Dieb"
- betray? mathelehrer dudek "blamieren"
- reconcile jolina wiesner "entschuldigt"
- colleague dudek wiesner "Kollegin"
- invite wiesner dudek "lädt"

== 3 Abseits für Anfänger
[Frau Dudek](dudek) und [Herr Wiesner](wiesner) gehen zum Handballspiel; hinterher bleibt [sie](dudek) bis Mitternacht mit [ihm](wiesner) in der Pommesbude. [Lilly-Marie](lilly) sieht [die zwei](dudek+wiesner) durch die Scheibe und erzählt es [Furkan](furkan), [der](furkan) ein Gerücht daraus macht. Nebenhandlung: [Furkans](furkan) [Vater](ahmet) [Ahmet](ahmet) verliert die Stelle im Stahlwerk und verheimlicht das [seiner](ahmet) Familie. Morgens geht [er](ahmet) mit der Brotdose aus dem Haus und setzt sich in den Bus. [Hausmeister Zapke](zapke) trifft [ihn](ahmet) dort und bietet [ihm](ahmet) Arbeit an.
+ date dudek wiesner "Handballspiel"
- discover lilly dudek+wiesner "sieht"
- reveal lilly furkan "erzählt"
- parent ahmet furkan "Vater"
+ quit ahmet "verliert"
- reveal! ahmet _ "verheimlicht"
- hire? ahmet zapke "bietet"

== 4 Zwei Väter
[Ahmet](ahmet) arbeitet jetzt als Gehilfe von [Zapke](zapke) an der Schule, für [Furkan](furkan) eine Katastrophe. [Er](furkan) schämt sich [seines](furkan) [Vaters](ahmet) und läuft an [ihm](ahmet) vorbei. [Tamo](tamo) nennt [ihn](furkan) deshalb einen Feigling, [die beiden](furkan+tamo) prügeln sich, und [Wiesner](wiesner) trennt [sie](furkan+tamo). [Tamos](tamo) und [Jolinas](jolina) eigener [Vater](bruening) lebt seit der Scheidung in [Bremen](@bremen) und meldet sich nie. Am Schluss trägt [Furkan](furkan) [Ahmet](ahmet) den Werkzeugkasten über den ganzen Schulhof.
- hire ahmet "arbeitet"
- boss zapke ahmet "Gehilfe"
- sad furkan ahmet "schämt"
- parent ahmet furkan "Vaters"
+ quarrel furkan tamo "prügeln"
- parent bruening jolina+tamo "Vater"#2
- divorce.past bruening "Scheidung"
+ help furkan ahmet "Werkzeugkasten"

== 5 Der erste Kuss der 9a
[Tamo](tamo) und [Lilly-Marie](lilly) küssen sich hinter der Turnhalle. [Jolina](jolina), bis dahin [Lillys](lilly) engste [Freundin](jolina), erfährt es über das Handy und fühlt sich von [beiden](lilly+tamo) verraten. Bei [Dudek](dudek) und [Wiesner](wiesner) läuft es umgekehrt: [Sie](dudek) sagt [ihm](wiesner), dass [sie](dudek) in [Posen](@posen) einen [Verlobten](fremde) hat. [Wiesner](wiesner) geht daraufhin um den Block. In der Schlussszene steht ein fremder [Mann](fremde) mit Koffer am Schultor und fragt nach [Aleksandra](dudek).
+ kiss lilly tamo "küssen"
- friend.end jolina lilly "Freundin"
- discover jolina lilly+tamo "erfährt"
- sad jolina lilly+tamo "verraten"
+ reveal dudek wiesner "sagt"
- engaged dudek fremde "Verlobten"

== 6 Besuch
Der [Mann](fremde) am Tor ist tatsächlich [Dudeks](dudek) [Verlobter](fremde). [Er](fremde) will [sie](dudek) nach [Polen](@polen) zurückholen, [sie](dudek) gibt [ihm](fremde) vor dem Lehrerzimmer den Ring wieder. [Pohlschmidt](rektorin), [die](rektorin) alles mitbekommt, kocht [ihr](dudek) Tee. [Wiesner](wiesner) weiß davon nichts, weil [er](wiesner) an diesem Tag mit der 9b auf der Klettertour ist. Dort stürzt [Furkan](furkan) ab und bricht sich das Handgelenk. [Tamo](tamo), mit [dem](tamo) [er](furkan) seit der Prügelei kein Wort gewechselt hatte, hält [ihn](furkan) wach, bis der Notarzt da ist.
- engaged dudek fremde "Verlobter"
- travel? dudek "zurückholen" @polen
+ breakup dudek fremde "Ring wieder"
- discover rektorin dudek "mitbekommt"
- help rektorin dudek "Tee"
- discover! wiesner dudek "weiß davon nichts"
+ injure furkan "bricht"
- quarrel.past furkan tamo "Prügelei"
- help tamo furkan "hält"

== 7 Zeugnis mit Lücke
[Lilly-Marie](lilly) hat sechs Wochen geschwänzt, ohne dass [Frau Kuck](kuck), [ihre](lilly) alleinerziehende [Mutter](kuck), etwas ahnte. [Sie](lilly) hat in einem Nagelstudio gejobbt, um mit [Tamo](tamo) nach [Lissabon](@lissabon) zu fahren. [Dudek](dudek) deckt die Sache auf und behält sie erst einmal für sich. [Tamo](tamo) will von der Reise plötzlich nichts mehr wissen. In der Nebenhandlung versöhnen sich [Jolina](jolina) und [Lilly-Marie](lilly) auf der Mädchentoilette. [Schulrat Nettmann](schulrat) kündigt [Pohlschmidt](rektorin) die Schließung der Schule an.
- parent kuck lilly "Mutter"
- betray lilly kuck "geschwänzt"
- travel? lilly+tamo "zu fahren" @lissabon
+ discover dudek lilly "deckt"
- reveal! dudek _ "für sich"
- reject tamo lilly "nichts mehr wissen"
+ reconcile jolina lilly "versöhnen"
- reveal schulrat rektorin "kündigt"

== 8 Sitzstreik
Die Schüler besetzen die Aula. [Furkan](furkan), mit Gips, redet durchs Megafon, [Jolina](jolina) schreibt die Plakate. Dabei merkt [er](furkan), dass [er](furkan) auf [sie](jolina) steht, traut sich aber wegen [Tamo](tamo) nicht. [Nettmann](schulrat) ruft die Polizei; [Zapke](zapke) hat vorher sämtliche Schlösser ausgetauscht. [Dudek](dudek) und [Wiesner](wiesner) verbringen die Nacht auf Turnmatten, wo [Wiesner](wiesner) endlich erfährt, dass die Verlobung geplatzt ist. [Sie](dudek+wiesner) halten Händchen, mehr zeigt die Folge nicht.
- create jolina "schreibt"
+ love furkan jolina "steht"
- confess! furkan jolina "traut sich"
+ discover wiesner dudek "erfährt"
- engaged.end dudek fremde "geplatzt"
- flirt dudek wiesner "Händchen"

== 9 Alles auf Anfang
[Lilly-Marie](lilly) trennt sich von [Tamo](tamo). [Er](tamo) sagt zu [Furkan](furkan), das sei [ihm](tamo) egal, heult dann aber im Geräteraum, wo [ihn](tamo) [Wiesner](wiesner) findet und tröstet. Die neue [Referendarin](referendarin) [Mareile Ahrens](referendarin) entpuppt sich als [Wiesners](wiesner) Exfrau. [Sie](referendarin) hat [ihn](wiesner) vor drei Jahren für einen Tennistrainer verlassen. [Dudek](dudek) tut so, als sei [ihr](dudek) das gleichgültig. [Furkan](furkan) vertraut [seinem](furkan) [Vater](ahmet) an, in wen [er](furkan) verliebt ist.
+ breakup lilly tamo "trennt"
- sad tamo lilly "heult"
- help wiesner tamo "tröstet"
- ex referendarin wiesner "Exfrau"
- breakup.past referendarin wiesner "verlassen"
- jealous dudek referendarin "tut so"
+ reveal furkan ahmet "vertraut"
- parent ahmet furkan "Vater"

== 10 Der Elternabend
Beim Elternabend fliegt [Lilly-Maries](lilly) Schwänzerei auf. [Frau Kuck](kuck) macht [Dudek](dudek) eine Szene, weil [die](dudek) seit Wochen Bescheid wusste. [Ahmet](ahmet), [der](ahmet) die Stühle stapelt, bringt die aufgelöste [Mutter](kuck) nach Hause. [Ahrens](referendarin) bittet [Wiesner](wiesner) um eine zweite Chance und kassiert ein klares Nein. [Dudek](dudek) hört nur den ersten Teil des Gesprächs, fährt heim und bewirbt sich noch am selben Abend in [Kassel](@kassel). [Furkan](furkan) und [Jolina](jolina) gehen zusammen Döner essen, rein freundschaftlich.
+ discover kuck lilly "fliegt"
- quarrel dudek kuck "Szene"
- help ahmet kuck "nach Hause"
- reconcile? referendarin wiesner "zweite Chance"
+ reject wiesner referendarin "Nein"
- discover dudek wiesner "hört"
- hire? dudek "bewirbt" @kassel
- date! furkan jolina "rein freundschaftlich"

== 11 Missverständnis
[Jolina](jolina) erzählt [Wiesner](wiesner) beim Sporttest, dass [seine](wiesner) [Kollegin](dudek) weggehen will. [Er](wiesner) rennt los, verpasst aber den Zug. Unterdessen findet [Zapke](zapke) im Keller Akten, aus denen hervorgeht, dass [Nettmann](schulrat) das Schulgrundstück [seinem](schulrat) [Schwager](schwager) zuschanzen wollte. [Er](zapke) gibt sie [Pohlschmidt](rektorin), [die](rektorin) den [Schulrat](schulrat) damit unter Druck setzt. [Furkan](furkan) sagt [Jolina](jolina) auf dem Dach, was [er](furkan) fühlt. [Sie](jolina) antwortet, [sie](jolina) brauche Zeit, und küsst [ihn](furkan) auf die Nase.
- colleague dudek wiesner "Kollegin"
- reveal jolina wiesner "erzählt"
- discover zapke schulrat "findet"
- kin schulrat schwager "Schwager"
- gift? schulrat schwager "zuschanzen"
- threaten rektorin schulrat "Druck"
+ confess furkan jolina "was er fühlt"
- kiss furkan jolina "küsst"

== 12 Letzter Gong
Staffelfinale. [Nettmann](schulrat) muss gehen, die Schule bleibt. [Frau Dudek](dudek) steigt in [Kassel](@kassel) gar nicht erst aus, sondern fährt mit demselben Zug zurück; [Wiesner](wiesner) steht am Gleis, und es folgt der Kuss, auf den viele gewartet haben. [Tamo](tamo) merkt, dass [seine](tamo) [Schwester](jolina) mit [Furkan](furkan) geht, ist kurz sauer auf den [Kumpel](furkan) und umarmt dann [beide](furkan+jolina). [Ahmet](ahmet) und [Frau Kuck](kuck) tanzen beim Schulfest. [Lilly-Marie](lilly) fliegt allein nach [Lissabon](@lissabon).
- quit schulrat "gehen"
- return dudek "fährt"
+ kiss dudek wiesner "Kuss"
- sibling jolina tamo "Schwester"
+ couple.start furkan jolina "geht"
- sad tamo furkan "sauer"
- friend furkan tamo "Kumpel"
- reconcile furkan tamo "umarmt"
- travel lilly "fliegt" @lissabon
