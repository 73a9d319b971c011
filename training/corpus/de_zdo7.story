%series Oberrealta, Haus C
%lang de
%genre boarding-school series set in Graubünden, fan-magazine recaps with opinions
%cast jorina | Jorina Caflisch; Jorina | f
%cast beni | Beni; Benedict Yeboah | m
%cast amal | Amal | n
%cast clarissa | Clarissa von Hallwyl; Clarissa; Hallwyl | f
%cast mads | Mads | m
%cast gian | Gian-Andri; Gian | m
%cast spescha | Rektorin Spescha; Spescha | f
%cast ruckli | Herr Ruckli; Ruckli | m
%cast villiger | Nora Villiger; Villiger | f
%cast hauswart | Placi | m
%cast vater | Reto Caflisch; Reto | m
%cast omama | - | f
%cast gianopa | - | m
%cast gianschwester | - | f
%cast kaninchen | Churchill | m

== 1 Ankunft mit Kaninchen
[Jorina Caflisch](jorina) tritt das Stipendium auf [Oberrealta](#oberrealta) mit einem Koffer und einem [Kaninchen](kaninchen) an, was laut Hausordnung genau ein Gepäckstück zu viel ist. [Zimmergenossin](clarissa) [Clarissa von Hallwyl](clarissa) schreit, allerdings nicht wegen des [Tiers](kaninchen), sondern wegen des Koffers aus Plastik. Der [Hauswart](hauswart) drückt beide Augen zu und dem [Neuling](jorina) einen Salatkopf in die Hand. Und wer trägt da im Treppenhaus eine Trompete spazieren? [Beni](beni), siebzehn, aus [Accra](@accra) über [Basel](@basel). [Jorina](jorina) vergisst [ihre](jorina) Zimmernummer. Wir hätten sie auch vergessen.
+ move jorina "tritt" #oberrealta
- housemate.start clarissa jorina "Zimmergenossin"
- help hauswart jorina "drückt"
- gift hauswart jorina "Salatkopf"
+ love.start jorina beni "vergisst"

== 2 Wer petzt, putzt
Das [Kaninchen](kaninchen) heißt [Churchill](kaninchen) und frisst [Clarissas](clarissa) Ballettschuhe. Am nächsten Morgen weiß [Rektorin Spescha](spescha) Bescheid. Alle zeigen auf die [Hallwyl](clarissa), [die](clarissa) ausnahmsweise unschuldig ist; gesungen hat [Mads](mads), [der](mads) sich davon Ausgang erhoffte. Statt Ausgang gibt es Küchendienst, und zwar an der Seite von [Amal](amal), [die](amal), oder [der](amal), wie die [Betreffende](amal) sagt, das bitte jedem selbst überlässt. Zwischen zwei Bottichen Spülwasser stellen der [Petzer](mads) und das [Schachgenie](amal) fest, dass [sie](amal+mads) dieselben Horrorfilme hassen. Freundschaften haben mit weniger angefangen.
- discover spescha jorina "Bescheid"
- accuse _ clarissa "zeigen"
+ betray mads jorina "gesungen"
- reveal mads spescha "gesungen"
- meet amal mads "Seite"
+ friend.start amal mads "Freundschaften"

== 3 Der Vater im Dorf
Überraschung am Kiosk: [Reto Caflisch](vater), der [Vater](vater), [den](vater) [Jorina](jorina) auf einer Bohrinsel wähnte, steht in Schürze hinterm Tresen und verkauft Landjäger. Seit die Firma pleite ist, erzählt der [Mann](vater) stockend, habe [er](vater) [seiner](vater) [Tochter](jorina) keine Postkarte mehr schreiben können, ohne zu lügen, also habe [er](vater) es mit Lügen versucht. [Jorina](jorina) läuft ohne Wechselgeld davon. Am Abend legt [Beni](beni) [ihr](jorina) eine Tüte auf die Fensterbank. Drin sind zwei Landjäger und genau ein Franken vierzig. Seufz.
+ find jorina vater "Überraschung"
- parent vater jorina "Vater"
+ reveal vater jorina "erzählt"
- betray.past vater jorina "Lügen"
- sad jorina vater "läuft"
- gift beni jorina "Tüte"

== 4 Spickzettel
Jemand hat die Matheklausur fotografiert, bevor sie geschrieben wurde. [Herr Ruckli](ruckli), [der](ruckli) seit dreißig Jahren keinen Spaß und seit zwanzig keinen Urlaub gemacht hat, nimmt sich die [Stipendiatin](jorina) vor: Woher habe [sie](jorina), die [Tochter](jorina) eines [Wurstverkäufers](vater), eine glatte Sechs? [Gian-Andri](gian), [Klassensprecher](gian) und [Inhaber](gian) des einzigen geöffneten Fensters im Lehrertrakt, schweigt dazu. Nicht so [Nora Villiger](villiger): Die junge [Referendarin](villiger) legt sich mit dem [Kollegen](ruckli) an und bietet [ihm](ruckli) eine Wette. [Jorina](jorina) rechnet dieselbe Klausur noch einmal, live, an der Tafel. Sechs.
- investigate ruckli jorina "nimmt"
+ accuse ruckli jorina "Woher"
- parent vater jorina "Tochter"
- steal? gian _ "geöffneten Fensters"
- colleague ruckli villiger "Kollegen"
- quarrel ruckli villiger "legt"
- help villiger jorina "bietet"

== 5 Das Fenster
[Amal](amal) spielt Schach gegen [Gian](gian) und setzt [ihn](gian) in elf Zügen matt. Beim Händeschütteln fällt [ihm](gian) ein Speicherstick aus dem Ärmel. [Amal](amal) könnte damit schnurstracks zur [Rektorin](spescha) marschieren. Doch [Gian](gian), [dem](gian) der [Großvater](gianopa) die Villa und die [Schwester](gianschwester) das Studium vorrechnet, bittet um eine Nacht. Um sechs Uhr früh klopft der [Klassensprecher](gian) selbst bei [Spescha](spescha). [Er](gian) fliegt nicht, [er](gian) verliert [sein](gian) Amt, und zum Erstaunen aller geht [er](gian) mit dem [Menschen](amal) frühstücken, [der](amal) [ihn](gian) überführt hat.
- kin gian gianopa "Großvater"
- sibling gian gianschwester "Schwester"
- find amal "fällt"
+ discover amal gian "überführt"
- steal.past gian _ "Speicherstick"
- reveal? amal spescha "marschieren"
+ reveal gian spescha "klopft"
- quit! gian spescha "fliegt nicht"
- quit gian "verliert"
- reconcile amal gian "frühstücken"

== 6 Föhnsturm
Stromausfall, Kerzen, Wahrheit oder Pflicht. [Clarissa](clarissa) muss [Beni](beni) küssen und tut es länger, als die Pflicht verlangt. [Jorina](jorina) schaut in die Kerze, bis sie tropft. Als [sie](jorina) an der Reihe ist, wählt [sie](jorina) Wahrheit, wird gefragt, in wen [sie](jorina) verknallt sei, und sagt: in niemanden. So lügt man mit Stipendium! [Mads](mads) wählt Pflicht und soll draußen die Fahne einholen. Eine Viertelstunde später kommt [er](mads) ohne Fahne zurück, dafür mit einem Dachziegel im Oberschenkel. Krankenschwester ist keine da. [Villiger](villiger) verbindet, [Ruckli](ruckli) hält die Taschenlampe, und [ihre](ruckli+villiger) Köpfe berühren sich. Uff.
+ kiss beni clarissa "küssen"
- jealous jorina clarissa "schaut"
- love! jorina beni "in niemanden"
- betray jorina _ "lügt"
- return mads "zurück"
- injure mads "Dachziegel"
- treat mads villiger "verbindet"
- help ruckli villiger "hält"

== 7 Sendepause
Eine ruhige Folge, und das haben wir gebraucht. Es schneit. [Churchill](kaninchen) bekommt einen Stall im Heizungskeller, den der [Hauswart](hauswart) aus Skiern gezimmert hat. [Amal](amal) schreibt nach Hause, [Mads](mads) humpelt, [Clarissa](clarissa) telefoniert mit [ihrer](clarissa) [Großmutter](omama), [die](omama) alle paar Minuten vergisst, mit wem. »[Ich](clarissa) bin es, [Omama](omama)«, sagt das [Mädchen](clarissa), [das](clarissa) wir sieben Wochen lang unausstehlich fanden, zum neunten Mal und mit derselben Geduld. [Jorina](jorina), vor der Tür, hört zu und geht leise wieder. [Sie](jorina) holt zwei Tassen Kakao.
+ create hauswart "gezimmert"
- kin clarissa omama "Großmutter"
- ill omama "vergisst"
- discover jorina clarissa "hört"
+ help jorina clarissa "Kakao"

== 8 Trompete, gedämpft
[Beni](beni) hat ein Vorspiel in [Luzern](@luzern) und bittet [Jorina](jorina), [ihn](beni) am Klavier zu begleiten. Im Zug übt [er](beni) Griffe auf [ihrem](jorina) Unterarm. Der [Trompeter](beni) wird genommen, reißt die [Pianistin](jorina) in die Höhe, stellt [sie](jorina) wieder ab und erklärt verlegen, [er](beni) habe seit Weihnachten etwas mit [Clarissa](clarissa), das solle [sie](jorina) lieber von [ihm](beni) hören. Auf der Rückfahrt sitzen [die beiden](beni+jorina) nebeneinander, drei Tunnel lang, ohne Licht. Im vierten wischt [sie](jorina) sich die Augen. »Glückwunsch«, sagt [sie](jorina). Zu beidem.
- travel beni+jorina "Zug" @luzern
- help jorina beni "begleiten"
- find beni "genommen"
- happy beni "reißt"
+ affair beni clarissa "etwas mit"
+ reveal beni jorina "erklärt"
- sad jorina "wischt"

== 9 Im Keller brennt noch Licht
[Placi](hauswart), so heißt der [Hauswart](hauswart), wird tot neben dem Kaninchenstall gefunden. Das Herz, sagt der Arzt, einfach das Herz. Die ganze Schule steht im Schnee Spalier; [Ruckli](ruckli), [der](ruckli) mit dem [Verstorbenen](hauswart) dreißig Jahre lang donnerstags gejasst hat, bekommt beim Nachruf keinen Satz zu Ende, bis [Villiger](villiger) [ihm](ruckli) das Blatt aus der Hand nimmt und weiterliest. Nachfolger gesucht! [Jorina](jorina) hängt den Aushang ab, bringt ihn ins Dorf und legt ihn wortlos auf die Theke eines gewissen Kiosks. Zwischen Senf und Servietten liest [ihr](jorina) [Vater](vater) ihn dreimal.
+ die hauswart "tot"
- find _ hauswart "gefunden"
- friend.past hauswart ruckli "gejasst"
- sad ruckli "keinen Satz"
- help villiger ruckli "weiterliest"
- reconcile? jorina vater "legt"
- hire? vater "Nachfolger"
- parent vater jorina "Vater"

== 10 Der Neue mit der Schürze
[Reto](vater) schrubbt, repariert, grüßt und wird rot, wenn jemand [ihn](vater) »[Herr Hauswart](vater)« nennt. [Clarissa](clarissa) macht sich darüber lustig, was [ihr](clarissa) schlecht bekommt: [Beni](beni) nennt [sie](clarissa) vor der versammelten Mensa hochnäsig, und damit ist auch das Weihnachtsding vom Tisch. In der Wäscherei sitzt hernach ein [Häufchen](clarissa) Elend und heult in ein Tischtuch. Der [Hauswart](vater) setzt sich dazu. [Seine](vater) eigene [Tochter](jorina), sagt [er](vater), schäme sich auch für [ihn](vater), man gewöhne sich. [Jorina](jorina) steht hinter dem Trockner und schämt sich, aber für etwas anderes.
- hire vater "Herr Hauswart"
- quarrel beni clarissa "hochnäsig"
+ affair.end beni clarissa "vom Tisch"
- sad clarissa "heult"
- help vater clarissa "setzt"
- parent vater jorina "Tochter"
- discover jorina vater "Trockner"
- sad jorina "schämt sich, aber"

== 11 Lawinenlage
Skitag. [Mads](mads) fährt ab, wo ein Schild es verbietet, [Gian](gian) hinterher, um [ihn](mads) zu holen, und über [beiden](gian+mads) löst sich der Hang. [Amal](amal) hat vom Lift aus alles gesehen, merkt sich den Punkt wie eine Stellung auf dem Brett und lenkt die Retter per Funk: Springer nach links, drei Meter, graben. Erst kommt [Gian](gian) ans Licht, blau und lebendig. Der [Däne](mads) folgt nach achtzehn Minuten. Ob [er](mads) atmet, verrät die Redaktion erst nach der Werbung, [er](mads) atmet. Am Krankenbett bekommt das [Schachgenie](amal) von gleich [zweien](gian+mads) einen Kuss, links und rechts.
+ injure gian+mads "löst"
- help? gian mads "holen"
+ rescue amal gian+mads "lenkt"
- recover mads "atmet"
- kiss amal gian+mads "Kuss"

== 12 Rucklis Rechnung
[Ruckli](ruckli) überreicht [Villiger](villiger) eine Formel, die, richtig aufgelöst, »Essen am Freitag« ergibt. [Sie](villiger) löst sie in vier Sekunden und korrigiert [ihm](ruckli) das Vorzeichen. Weniger romantisch geht es bei [Spescha](spescha) zu: Weil Haus C zu teuer wird, soll im Sommer das Stipendium gestrichen werden. [Clarissa](clarissa) hört es zufällig und ruft bei [ihrer](clarissa) [Großmutter](omama) an. Ob [sie](omama) sich an die Bank erinnere, die [ihr](omama) gehöre? Durchaus, sagt die alte [Dame](omama), an die erinnere [sie](omama) sich jeden Tag. Die [Erbin](clarissa) legt auf und erzählt keinem, was [sie](clarissa) da eben getan hat.
+ invite ruckli villiger "Essen"
- lose? jorina "gestrichen"
- discover clarissa "zufällig"
- kin clarissa omama "Großmutter"
+ help clarissa jorina "getan"
- reveal! clarissa _ "erzählt keinem"

== 13 Zeugnistag
Das Geld ist da, anonym, und [Jorina](jorina) bleibt. Dass die [Gönnerin](clarissa) im Nebenbett schläft, kriegt [sie](jorina) heraus, weil [Churchill](kaninchen) den Überweisungsbeleg anfrisst; [sie](jorina) sagt nichts, [sie](jorina) stellt zwei Tassen Kakao hin. Auf dem Abschlussball tanzt die halbe Lehrerschaft mit der anderen, [Villiger](villiger) trägt einen Ring mit Bruchstrich. Und dann, endlich, bläst [einer](beni) draußen am Brunnen ein Solo ohne Dämpfer. »Das ist für [dich](jorina), falls [du](jorina) nicht immer noch in niemanden bist«, sagt [Beni](beni). Das [Mädchen](jorina) mit dem Plastikkoffer weiß darauf keine Antwort. [Es](jorina) braucht auch keine, denn [es](jorina) hat ja einen Mund. Wir gehen jetzt heulen.
- gift clarissa jorina "Gönnerin"
+ discover jorina clarissa "kriegt"
- celebrate _ "Abschlussball"
- housemate clarissa jorina "Nebenbett"
- engaged ruckli villiger "Ring"
- create beni "Solo"
- confess beni jorina "für dich"
+ kiss beni jorina "Mund"
