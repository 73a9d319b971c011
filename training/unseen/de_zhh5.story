%series Seehalde
%lang de
%genre Internatsserie am Bodensee, Jugenddrama mit Kriminalfall, Klappentexte eines Streamingdienstes
%cast tiago    | Tiago; Stipendiat | m
%cast leander  | Leander von Rabenau; Leander; Rabenau; Prinz | m
%cast cosima   | Cosima; Prinzessin | f
%cast mena     | Philomena; Mena | f
%cast ayse     | Ayşegül; Ayşe | f
%cast wanja    | Wanja | m
%cast rahel    | Rahel | f
%cast seyfried | Dr. Burkhard Seyfried; Dr. Seyfried; Seyfried | m
%cast nettelbeck | Frau Nettelbeck; Nettelbeck | f
%cast dahl     | Sunniva Dahl; Frau Dahl; Dahl | f
%cast kuljic   | Roman Kuljić; Kuljić | m
%cast adelheid | Adelheid von Rabenau; Adelheid | f
%cast egon     | Egon | m
%cast tiamutter | - | f
%cast neue     | - | f
%cast vater    | - | m
%cast kommissarin | - | f

== 1
Mit einer Sporttasche und einem Stipendium steht [Tiago](tiago) vor den Toren von [Schloss Seehalde](@seehalde). [Sein](tiago) Zimmer muss [er](tiago) mit [Leander von Rabenau](leander) teilen, [dessen](leander) [Mutter](adelheid) hier praktisch jede Wand bezahlt hat. „[Prinz](leander)“ nennen [ihn](leander) die einen, und die „[Prinzessin](cosima)“ trägt [sein](leander) Lacrosse-Trikot: [Cosima](cosima), seit der achten Klasse [seine](leander) feste [Freundin](cosima). Am dritten Bett im Mädchenflügel klebt noch ein Namensschild. [Rahel](rahel), flüstert [Mena](mena) dem [Neuen](tiago) zu, ist letzten Sommer aus der Ruderhalle spaziert und nie angekommen.
+ travel tiago "steht" @seehalde
- find tiago "Stipendium"
+ housemate.start leander tiago "teilen"
- parent adelheid leander "Mutter"
- gift.past adelheid _ "bezahlt"
- couple cosima leander "feste Freundin"
- reveal mena tiago "flüstert"
+ lose.past _ rahel "nie angekommen"

== 2
Mitternachtsschwimmen, Mutprobe, alte Tradition. [Leander](leander) stößt [seinen](leander) neuen [Zimmergenossen](tiago) vom Steg, ohne zu fragen, ob [der](tiago) schwimmen kann. Kann [er](tiago) nicht. [Ayşe](ayse), [Kapitänin](ayse) der Ruderinnen, springt in voller Montur hinterher und zieht [ihn](tiago) an Land, wo [er](tiago) nach Luft und nach Worten ringt. Irgendetwas an der Art, wie [sie](ayse) flucht, bringt [sein](tiago) Herz mehr durcheinander als das Wasser. [Hausmutter](nettelbeck) [Nettelbeck](nettelbeck) verteilt Kamillentee und Strafarbeiten. Am Grund des Sees hat die [Retterin](ayse) etwas glitzern sehen.
- attack leander tiago "stößt"
- housemate leander tiago "Zimmergenossen"
+ rescue ayse tiago "zieht"
+ love.start tiago ayse "durcheinander"
- help nettelbeck tiago "Kamillentee"
- discover ayse "glitzern"

== 3
[Ayşegül](ayse) taucht noch einmal, diesmal bei Tageslicht. In [ihrer](ayse) Faust liegt eine Kette mit einem R. „Die hat [Rahel](rahel) nie abgelegt“, sagt [Wanja](wanja) tonlos; [er](wanja) war der [Letzte](wanja), [den](wanja) [sie](rahel) geküsst hat, bevor [sie](rahel) verschwand. [Direktor](seyfried) [Dr. Burkhard Seyfried](seyfried) nimmt das Fundstück an sich und verbietet jedes weitere Wort darüber. Im Lehrerzimmer hört [Mathematiklehrerin](dahl) [Sunniva Dahl](dahl), wie [er](seyfried) jemandem am Telefon versichert, der Vertrag gelte noch.
+ find ayse "Faust"
- kiss.past rahel wanja "geküsst"
- lose.past _ rahel "verschwand"
- reveal! ayse+wanja "verbietet jedes weitere Wort"
+ discover dahl seyfried "hört"

== 4
Elternwochenende! [Adelheid von Rabenau](adelheid) schwebt per Hubschrauber ein und spendiert eine Sternwarte. [Tiagos](tiago) [Mutter](tiamutter) kommt mit dem Bus und wird am Büfett für das Personal gehalten. [Cosima](cosima) kichert. [Leander](leander), beschämt, trägt der [Frau](tiamutter) den Teller an den Ehrentisch und setzt sich zu [ihr](tiamutter). Was ist bloß in den [Prinzen](leander) gefahren? [Seine](leander) [Mutter](adelheid) ist außer sich, die [Prinzessin](cosima) auch. Nur [Tiago](tiago) sieht [seinen](tiago) [Mitbewohner](leander) zum ersten Mal richtig an.
- travel adelheid "schwebt" @seehalde
- gift adelheid "spendiert"
- parent tiamutter tiago "Mutter"
- travel tiamutter "Bus" @seehalde
+ help leander tiamutter "trägt"
- sad leander "beschämt"
- parent adelheid leander "Mutter"#2
- sad adelheid+cosima leander "außer sich"
- housemate leander tiago "Mitbewohner"

== 5
[Kuljić](kuljic), Sport und Geografie, jagt [seine](kuljic) Schützlinge bei Sturm auf den See. [Wanja](wanja) kentert, schlägt mit dem Kopf auf und landet bei [Nettelbeck](nettelbeck) auf der Krankenstation, sieben Stiche. Unter Schmerzmitteln murmelt [er](wanja), [er](wanja) habe [Rahel](rahel) damals im Boot vom [Sportlehrer](kuljic) gesehen. Die [Hausmutter](nettelbeck) schreibt es auf, reißt das Blatt ab und verbrennt es im Waschbecken. [Mena](mena) bekommt von [Ayşe](ayse) zum Siebzehnten einen Kompass. Den braucht [sie](mena), denn der Kopf dreht sich [ihr](mena) seit Wochen nach der [Ruderin](ayse) um.
+ injure wanja "schlägt"
- treat wanja nettelbeck "Stiche"
- reveal wanja nettelbeck "murmelt"
- discover.past wanja kuljic+rahel "gesehen"
+ betray nettelbeck "verbrennt"
- celebrate mena "Siebzehnten"
- gift ayse mena "Kompass"
+ love mena ayse "dreht sich"
- advisor kuljic wanja "Schützlinge"

== 6
Herbstball. [Tiago](tiago) nimmt allen Mut zusammen und fordert [Ayşe](ayse) auf, [Mena](mena) stand eine Sekunde zu spät neben [ihr](ayse). Beim Walzer treten [die beiden](ayse+tiago) einander auf die Füße, beim langsamen Lied auf gar nichts mehr. [Mena](mena) stürzt vier Gläser Bowle. Auf der Galerie macht [Cosima](cosima) dem [Rabenau](leander) eine Szene, weil [er](leander) den ganzen Abend nicht [sie](cosima) angesehen hat, sondern [ihn](tiago). [Ihn](tiago)? [Leander](leander) flüchtet in die Orangerie. [Frau Dahl](dahl) erwischt [Kuljić](kuljic), als [er](kuljic) einen Koffer im Bootshaus versteckt.
- celebrate _ "Herbstball"
- invite tiago ayse "fordert"
+ date ayse tiago "Walzer"
- sad mena "stürzt"
- quarrel cosima leander "Szene"
- jealous cosima tiago "angesehen"
+ love? leander tiago "Ihn"
- flee leander cosima "Orangerie"
- discover dahl kuljic "erwischt"

== 7
[Leander](leander) hat niemandem gesagt, was [er](leander) begriffen hat, und will es auch jetzt nicht, nachts um zwei, Bett an Bett. [Tiago](tiago) schwärmt ins Dunkel hinein von [Ayşe](ayse); der [andere](leander) presst das Kissen aufs Gesicht. Am Morgen bittet [er](leander) um ein Einzelzimmer. [Gärtner](egon) [Egon](egon) gräbt beim Winterfestmachen der Rosen ein Handy aus. Es gehörte [Rahel](rahel). [Er](egon) gibt es [Sunniva Dahl](dahl), der [einzigen](dahl), [die](dahl) [ihn](egon) hier mit Nachnamen anspricht. [Egon](egon) hat nämlich Angst vor dem [Direktor](seyfried).
- reveal! leander "niemandem gesagt"
- love leander tiago "begriffen"
- love tiago ayse "schwärmt"
- sad leander "presst"
+ housemate.end? leander tiago "Einzelzimmer"
+ find egon "gräbt"
- gift egon dahl "gibt"
- sad egon seyfried "Angst"

== 8
Die letzte Nachricht auf dem Gerät lautet: „Treffe [K.](kuljic) am Steg, [er](kuljic) hat die Papiere.“ [Dahl](dahl) konfrontiert [ihren](dahl) [Kollegen](kuljic) im Geräteraum. [Der](kuljic) streitet nichts ab. Ja, [er](kuljic) habe [Rahel](rahel) über den See gebracht, bei Nacht, auf [ihren](rahel) eigenen Wunsch; [sie](rahel) habe um [ihr](rahel) Leben gefürchtet, nur vor wem, das müsse [sie](rahel) selbst erzählen. Ehe die [Lehrerin](dahl) weiterfragen kann, steht [Seyfried](seyfried) in der Tür. Fristlos, sagt [er](seyfried) und zeigt auf [beide](dahl+kuljic).
+ accuse dahl kuljic "konfrontiert"
- colleague dahl kuljic "Kollegen"
+ reveal kuljic dahl "streitet nichts ab"
- help.past kuljic rahel "über den See"
- flee.past rahel _ "über den See"
- sad.past rahel "gefürchtet"
- investigate? dahl kuljic "weiterfragen"
+ quit dahl+kuljic seyfried "Fristlos"
- boss seyfried dahl+kuljic "Fristlos"

== 9
Ohne [ihre](mena) [Lieblingslehrerin](dahl) ist [Mena](mena) auf sich gestellt, und die Matheklausur rückt näher. Also lässt [sie](mena) aus dem Direktorat die Aufgaben mitgehen. Dabei fällt [ihr](mena) ein Ordner in die Hände: Zahlungen von [Adelheid von Rabenau](adelheid) an [Seyfried](seyfried), jeden Monat, seit letztem Sommer. [Sie](mena) rennt zu [Ayşe](ayse), platzt aber mitten in [deren](ayse) ersten Kuss mit [Tiago](tiago). Der Ordner fällt, die Tür auch. [Cosima](cosima), [die](cosima) auf dem Flur vorbeikommt, hebt ihn auf.
- advisor.past dahl mena "Lieblingslehrerin"
+ steal mena seyfried "mitgehen"
- find mena "Ordner"
- discover mena adelheid+seyfried "in die Hände"
- gift.past adelheid seyfried "Zahlungen"
- discover mena ayse+tiago "platzt"
+ kiss ayse tiago "Kuss"
- find cosima "hebt"

== 10
Wissen ist Macht, und die [Prinzessin](cosima) hat vor, sie zu gebrauchen. Entweder kehrt [Leander](leander) zu [ihr](cosima) zurück, oder die Schule liest von den Schecks [seiner](leander) [Mutter](adelheid). [Er](leander) ist des Versteckens müde. Beim Abendessen steigt [er](leander) auf die Bank, liest den Ordner selbst vor und sagt am Schluss, weil [er](leander) schon einmal dort oben steht, in wen [er](leander) verliebt ist. [Tiagos](tiago) Gabel bleibt in der Luft hängen. [Adelheid](adelheid) lässt den [Sohn](leander) noch in derselben Nacht vom Chauffeur abholen.
- threaten cosima leander "Entweder"
- reconcile? cosima leander "kehrt"
- reveal? cosima "liest"
- parent adelheid leander "Mutter"
+ reveal leander _ "liest den Ordner"
+ confess leander tiago "in wen"
- love leander tiago "verliebt"
- travel leander "abholen"

== 11
Verlassene Betten überall. [Tiago](tiago) fehlt ausgerechnet [der](leander), über [den](leander) [er](tiago) sich ein halbes Jahr lang geärgert hat; [er](tiago) schreibt [ihm](leander), [er](tiago) könne [ihm](leander) nicht geben, was [er](leander) sich wünsche, aber einen besseren Freund habe [er](tiago) nie gehabt. Die Antwort kommt auf einer Postkarte aus [Davos](@davos). [Mena](mena) spricht kein Wort mehr mit [Ayşe](ayse), [die](ayse) sich fragt, was [sie](ayse) verbrochen hat. [Wanja](wanja) durchschaut es als Erster. „Sag es [ihr](ayse)“, rät [er](wanja), „oder sag es [dir](mena).“
- sad tiago leander "fehlt"
- sad.past tiago leander "geärgert"
+ reject tiago leander "nicht geben"
- friend leander tiago "besseren Freund"
- love? leander tiago "wünsche"
- quarrel ayse mena "kein Wort mehr"
- discover wanja mena "durchschaut"
- confess? mena ayse "Sag"
- help wanja mena "rät"

== 12
In [Davos](@davos) sitzt [Leander](leander) in einem Sanatorium, in dem niemand krank ist und niemand hinausdarf. Im Speisesaal hält [ihm](leander) ein [Mädchen](rahel) mit kurzgeschorenen Haaren den Brotkorb hin. „[Rahel](rahel)?“ Nach der Nacht auf dem See, erzählt [sie](rahel) [ihm](leander) im Wintergarten, haben die Leute der [Rabenau](adelheid) [sie](rahel) am anderen Ufer erwartet. [Sie](rahel) hatte herausgefunden, dass [ihr](rahel) und [sein](leander) [Vater](vater) ein und derselbe war. Zwei [Geschwister](leander+rahel), [beide](leander+rahel) weggesperrt von derselben [Frau](adelheid).
+ find leander rahel "Rahel"
+ reveal rahel leander "erzählt"
- discover.past rahel "herausgefunden"
- parent vater leander+rahel "Vater"
- sibling leander rahel "Geschwister"
- abduct.past adelheid leander+rahel "weggesperrt"

== 13
Ein Kassiber erreicht [Seehalde](@seehalde), eingenäht in ein Lacrosse-Trikot. Die [Prinzessin](cosima) öffnet das Paket, liest, schluckt [ihren](cosima) Stolz und trägt es dorthin, wo man [sie](cosima) nicht leiden kann: zu [Tiago](tiago), [Ayşe](ayse), [Mena](mena) und [Wanja](wanja). Mit [Kuljićs](kuljic) altem Kleinbus, [Frau Dahl](dahl) am Steuer, geht es über den Pass. Während [Wanja](wanja) am Empfang einen epileptischen Anfall mimt, holen die [Mädchen](ayse+cosima+mena) [Bruder](leander) und [Schwester](rahel) durch die Waschküche heraus. [Rahel](rahel) blinzelt in die Sonne. [Wanja](wanja) hat den Anfall vergessen und weint.
- find cosima "Paket"
- help cosima ayse+mena+tiago+wanja "trägt"
- enemy ayse+mena+tiago+wanja cosima "nicht leiden"
- travel ayse+cosima+dahl+mena+tiago+wanja "über den Pass"
- ill! wanja "epileptischen Anfall"
- betray wanja _ "mimt"
+ rescue ayse+cosima+mena leander+rahel "holen"
- sibling leander rahel "Schwester"
- happy wanja rahel "weint"

== 14
Die [Kommissarin](kommissarin) aus [Konstanz](@konstanz) führt erst die [Baronin](adelheid) ab und dann [Seyfried](seyfried), [der](seyfried) sich in der neuen Sternwarte verschanzt hatte. [Sunniva Dahl](dahl) zieht ins Direktorat, [Kuljić](kuljic) bekommt [sein](kuljic) Bootshaus zurück. [Mena](mena) sagt es endlich; [Ayşe](ayse) hört zu, drückt [ihr](mena) die Hand und rudert am nächsten Morgen trotzdem mit [Tiago](tiago) hinaus. „Zwei [Abgeblitzte](leander+mena)“, stellt [Leander](leander) fest und hält [Mena](mena) die Eiswaffel hin. Vor dem Tor steigt eine [Neue](neue) aus dem Taxi, um den Hals eine Kette mit einem R.
+ arrest kommissarin adelheid+seyfried "führt"
+ hire dahl "Direktorat"
- find kuljic "zurück"
+ confess mena ayse "sagt es endlich"
- reject ayse mena "trotzdem"
- date ayse tiago "rudert"
- reject.past tiago leander "Abgeblitzte"
- gift leander mena "Eiswaffel"
- travel neue "steigt"
