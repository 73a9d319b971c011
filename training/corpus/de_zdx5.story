%series Die Backstube der Özkans
%lang de
%genre family comedy-drama, Mannheim, recap column
%cast nermin | Nermin Özkan; Nermin; Özkan | f
%cast tayfun | Tayfun Özkan; Tayfun | m
%cast deniz | Deniz Özkan; Deniz | n
%cast leyla | Leyla Özkan; Leyla | f
%cast oma | Oma Havva; Havva | f
%cast rocco | Rocco Bellini; Rocco; Bellini | m
%cast chiara | Chiara Bellini; Chiara | f
%cast marlon | Marlon Gutknecht; Marlon; Gutknecht | m
%cast sigi | Sigi Wirth; Sigi; Wirth | m
%cast annika | Annika | f
%cast pepe | Pepe | m
%cast lehrling | Thu Nguyen; Thu | f
%cast schwester | Gülay | f
%cast frisoer | - | m

== 1 Mehl auf der Treppe
Guten Morgen, [Mannheim](@mannheim)! [Nermin Özkan](nermin) steht um drei am Ofen, [ihr](nermin) [Mann](tayfun) [Tayfun](tayfun) liegt um drei noch im Bett, und genau darüber kracht es bei den Özkans mal wieder. [Oma Havva](oma), [Tayfuns](tayfun) [Mutter](oma), schaltet das Hörgerät aus. Gegenüber eröffnet der [Konditor](rocco) [Rocco Bellini](rocco) eine Eisdiele mit Torten, was [Nermin](nermin) als Kriegserklärung versteht. [Leyla](leyla), die [Älteste](leyla), versteht es anders: [Sie](leyla) schmachtet bereits [Roccos](rocco) [Neffen](pepe) [Pepe](pepe) an, [der](pepe) die Waffeln rollt. Und [Deniz](deniz), das mittlere [Kind](deniz), will alles werden, nur nicht Bäcker.
- married nermin tayfun "ihr Mann"
+ quarrel nermin tayfun "kracht"
- parent oma tayfun "Mutter"
- create rocco "eröffnet"
- neighbour.start nermin rocco "Gegenüber"
+ enemy.start nermin rocco "Kriegserklärung"
- parent nermin+tayfun leyla "Älteste"
- love leyla pepe "schmachtet"
- kin pepe rocco "Neffen"
- parent nermin+tayfun deniz "Kind"

== 2 Zucker gegen Salz
Erst stellt [Bellini](rocco) [seine](rocco) Tische auf den Gehweg der Backstube, dann findet [er](rocco) Anis in [seinem](rocco) Milchtopf. Beweisen lässt sich nichts, aber [Nermin](nermin) pfeift den ganzen Tag. [Roccos](rocco) [Tochter](chiara) [Chiara](chiara), alleinerziehend und gerade von [Marlon Gutknecht](marlon) getrennt, hat den Streit der [Alten](nermin+rocco) satt und bringt einen Teller Cannoli hinüber. [Deniz](deniz) öffnet. [Die zwei](chiara+deniz) kennen sich, stellt sich heraus, vom Schwimmkurs in der Grundschule und reden bis zum Gebetsruf. [Tayfun](tayfun) hat um diese Zeit etwas anderes vor: [Er](tayfun) sitzt im Hinterzimmer von [Sigi Wirth](sigi) und verspielt die Miete.
- betray? nermin rocco "Anis"
- happy nermin "pfeift"
- parent rocco chiara "Tochter"
- parent chiara _ "alleinerziehend"
- breakup.past chiara marlon "getrennt"
- ex chiara marlon "getrennt"
- quarrel nermin rocco "Streit"
- gift chiara _ "Cannoli"
+ meet chiara deniz "öffnet"
+ lose tayfun sigi "verspielt"

== 3 Der Friseur weiß es zuerst
Ein [Friseur](frisoer) ist ein Beichtvater mit Schere. Unter [seiner](frisoer) Haube schluchzt [Annika](annika), [Tayfuns](tayfun) blonde [Stammkundin](annika), [sie](annika) könne das Versteckspiel nicht länger ertragen: seit einem Jahr immer nur dienstags, und danach gehe [er](tayfun) heim zu [seiner](tayfun) [Frau](nermin). Der [Friseur](frisoer) erzählt es [Gülay](schwester), und [Gülay](schwester) ist leider [Nermins](nermin) [Schwester](schwester). Was tun? [Gülay](schwester) wartet, bis die Brötchen draußen sind, und sagt es dann in einem Satz. [Nermin](nermin) wischt sich die Hände ab. [Sie](nermin) weint nicht, [sie](nermin) backt: elf Bleche, bis kein Mehl mehr da ist.
- sad annika "schluchzt"
- affair annika tayfun "Versteckspiel"
- married nermin tayfun "Frau"
- cheat tayfun nermin "dienstags"
- reveal frisoer schwester "erzählt"
- sibling nermin schwester "Schwester"
+ reveal schwester nermin "sagt es"
- discover nermin tayfun "in einem Satz"
- sad! nermin "weint nicht"
- create nermin "backt"

== 4 Auszug
Wer heute Sesamringe wollte, bekam Geschrei: [Nermin](nermin) setzt den [Treulosen](tayfun) vor die Tür, und zwar samt Fußballpokalen. [Oma Havva](oma) stellt sich auf die Seite der [Schwiegertochter](nermin). [Sie](oma) habe einen [Esel](tayfun) großgezogen, ruft [sie](oma) dem [Sohn](tayfun) nach. [Tayfun](tayfun) fährt zu [Annika](annika), aber [die](annika) wohnt, wie [er](tayfun) jetzt erst erfährt, mit drei Katzen und [ihrem](annika) [Verlobten](sigi) zusammen. Es ist [Wirth](sigi)! Also schläft der [Ertappte](tayfun) im Lieferwagen. [Leyla](leyla) bringt [ihrem](leyla) [Vater](tayfun) eine Decke, [Deniz](deniz) bringt [ihm](tayfun) nichts.
+ breakup nermin tayfun "vor die Tür"
- cheat tayfun nermin "Treulosen"
- help oma nermin "Seite"
- kin nermin oma "Schwiegertochter"
- parent oma tayfun "Sohn"
- discover tayfun annika "erfährt"
+ engaged annika sigi "Verlobten"
- housemate annika sigi "zusammen"
- parent tayfun leyla "Vater"
- gift leyla tayfun "Decke"
- help! deniz tayfun "nichts"

== 5 Ganz kurz
[Leyla](leyla) trifft [Pepe](pepe) im Luisenpark. [Pepe](pepe) redet nur von Waffeln. Trotzdem küsst [Leyla](leyla) [Pepe](pepe). [Rocco](rocco) überrascht [die beiden](leyla+pepe). Wütend ist [Rocco](rocco) nicht. [Er](rocco) denkt nämlich an [Nermin](nermin). Mit [Thu](lehrling) bekommt [Nermin](nermin) Hilfe. Der neue [Lehrling](lehrling) kommt aus [Worms](@worms). [Thu](lehrling) mag [Havva](oma). [Havva](oma) mag [Thu](lehrling). Vor [Wirth](sigi) hat [Tayfun](tayfun) Angst. Am Abend schlägt [Sigi](sigi) [Tayfun](tayfun) zwei Zähne aus. Wegen [Annika](annika), sagt [er](sigi).
- date leyla pepe "trifft"
+ kiss leyla pepe "küsst"
- discover rocco leyla+pepe "überrascht"
- sad! rocco "Wütend"
- love? rocco nermin "denkt"
- hire lehrling nermin "Lehrling"
- friend.start lehrling oma "mag Havva"
- sad tayfun sigi "Angst"
+ attack sigi tayfun "schlägt"
- injure tayfun sigi "Zähne"
- jealous sigi tayfun "Wegen Annika"

== 6 Mehlstaub und Puder
Weil in der Backstube der Ofen streikt, lässt [Rocco](rocco) [seine](rocco) [Konkurrentin](nermin) bei sich backen. Zwischen Simit und Semifreddo fällt der erste nette Satz seit Monaten, und als [sie](nermin) sich den Puderzucker von der Nase wischt, hilft [er](rocco) nach. [Nermin](nermin) wird rot, dann streng. [Sie](nermin) sei verheiratet. Noch, sagt [er](rocco). Anderswo holt [Marlon](marlon) [sein](marlon) Söhnchen ab und nutzt die Gelegenheit, um [Chiara](chiara) anzubetteln, es noch einmal mit [ihm](marlon) zu versuchen. [Sie](chiara) hat längst anderes im Kopf, nämlich [Deniz](deniz). Erstmals verabreden sich [die beiden](chiara+deniz) zum Schlittschuhlaufen.
- enemy nermin rocco "Konkurrentin"
- help rocco nermin "bei sich backen"
+ flirt rocco nermin "hilft er nach"
- married nermin tayfun "verheiratet"
- parent marlon _ "Söhnchen"
- reconcile? chiara marlon "noch einmal"
- reject chiara marlon "längst anderes"
- love chiara deniz "im Kopf"
+ date chiara deniz "verabreden"

== 7 Kein Rezept
Ruhiger wird es nicht. [Oma Havva](oma) kippt beim Teigkneten um; das Herz. Im Krankenhaus sitzen [Nermin](nermin) und der [Mann](tayfun), [den](tayfun) [sie](nermin) rausgeworfen hat, Schulter an Schulter, und [Tayfun](tayfun) beichtet unter Tränen die Spielschulden gleich mit. Vierzigtausend! Wie soll man einem solchen Menschen verzeihen? Auf dem Flur legt derweil [Leyla](leyla) [ihrer](leyla) [Tante](schwester) [Gülay](schwester) das Ultraschallbild hin. [Sie](leyla) ist neunzehn, [Pepe](pepe) weiß noch nichts. [Gülay](schwester) nimmt die [Nichte](leyla) in den Arm und verspricht Stillschweigen. Auf dem Parkplatz gewinnt eine Möwe den Kampf um ein Croissant.
+ ill oma "kippt"
- breakup.past nermin tayfun "rausgeworfen"
- reveal tayfun nermin "beichtet"
- sad tayfun "Tränen"
- reconcile? nermin tayfun "verzeihen"
- kin leyla schwester "Tante"
+ pregnant leyla pepe "Ultraschallbild"
- reveal leyla schwester "legt"
- discover! pepe leyla "weiß noch nichts"
- help schwester leyla "in den Arm"

== 8 Rien ne va plus
[Wirth](sigi) fordert die Vierzigtausend bis Freitag, sonst brenne die Backstube. [Deniz](deniz) geht zur Polizei, ohne jemanden zu fragen, und zieht damit den Zorn [seines](deniz) [Vaters](tayfun) auf sich. Auch [Annika](annika), von [ihrem](annika) [Verlobten](sigi) seit Wochen eingesperrt, packt bei der Wache aus. In der Nacht auf Freitag riecht [Thu](lehrling) Benzin. Die [Auszubildende](lehrling) weckt das Haus, schleppt die eben erst entlassene [Havva](oma) drei Stockwerke hinunter und hustet noch, als [Wirth](sigi) in Handschellen vorbeigeführt wird. Von der Backstube stehen der Ofen und ein Schild.
+ threaten sigi tayfun "fordert"
- reveal deniz "Polizei"
- sad tayfun deniz "Zorn"
- parent tayfun deniz "Vaters"
- engaged annika sigi "Verlobten"
- abduct sigi annika "eingesperrt"
- reveal annika "packt"
- attack sigi _ "Benzin"
+ rescue lehrling oma "schleppt"
- recover oma "entlassene"
+ arrest _ sigi "Handschellen"

== 9 Brot ohne Dach
Abgebrannt, aber nicht allein: Die Nachbarschaft backt reihum. [Rocco](rocco) räumt für [Nermin](nermin), [Havva](oma) und die Kinder die Wohnung über der Eisdiele und schläft selbst zwischen den Eimern. [Tayfun](tayfun) macht eine Therapie in [Speyer](@speyer). Von dort aus schreibt [er](tayfun) [seiner](tayfun) [Frau](nermin), dass [er](tayfun) in die Scheidung einwillige. [Pepe](pepe), [dem](pepe) [Leyla](leyla) reinen Wein eingeschenkt hat, läuft erst davon und kommt nach zwei Tagen mit einem Kinderwagen wieder. [Er](pepe) bleibe, sagt [er](pepe), falls [sie](leyla) das wolle. [Sie](leyla) wirft einen Schuh, dann sich selbst um [seinen](pepe) Hals.
- lose nermin "Abgebrannt"
+ help rocco nermin+oma "räumt"
- treat tayfun "Therapie" @speyer
- married nermin tayfun "Frau"
- divorce? nermin tayfun "Scheidung"
- reveal leyla pepe "reinen Wein"
- flee pepe leyla "läuft"
- return pepe "wieder"
- attack leyla pepe "Schuh"
+ reconcile leyla pepe "um seinen Hals"

== 10 Eine Hochzeit zu wenig
[Gülay](schwester) hat alles organisiert: Saal, Band, dreihundert Gäste für [Leyla](leyla) und [Pepe](pepe). Nur hat keiner die [Braut](leyla) gefragt. [Leyla](leyla) liebt [Pepe](pepe), heiraten will [sie](leyla) nicht, und der [Verschmähte](pepe) ist, kaum zu glauben, erleichtert. Was macht man mit einem gemieteten Saal? [Deniz](deniz) nimmt [Chiaras](chiara) Hand, zieht [sie](chiara) auf die Bühne und sagt ins Mikrofon, dass [sie](chiara+deniz) seit Ostern zusammen sind. [Rocco](rocco) klatscht als Erster. [Marlon](marlon), unter den Kellnern, lässt das Tablett fallen und verschwindet türenschlagend in der Küche.
- wedding? leyla pepe "Saal"
- love leyla pepe "liebt"
+ reject leyla pepe "heiraten will"
- happy pepe "erleichtert"
+ couple chiara deniz "zusammen"
- reveal deniz "ins Mikrofon"
- happy rocco "klatscht"
- jealous marlon deniz "türenschlagend"

== 11 Das Kind im Fahrstuhl
[Marlon](marlon) hat [seinen](marlon) kleinen Sohn nach dem Wochenende nicht zurückgebracht. Am Telefon verlangt [er](marlon), dass [Chiara](chiara) sich von [Deniz](deniz) trennt; eher sehe [sie](chiara) den Jungen nicht wieder. [Chiara](chiara) bricht zusammen. [Bellini](rocco) durchkämmt mit [Tayfun](tayfun), [der](tayfun) aus [Speyer](@speyer) zurück ist und nüchtern rechnen gelernt hat, jedes Parkhaus der Stadt; im achten steckt ein Fahrstuhl fest, und darin sitzt [Gutknecht](marlon) mit dem schlafenden Kind im Arm und heult. Die zwei [Väter](rocco+tayfun) holen beide heraus. Danach rauchen [sie](rocco+tayfun) zusammen eine, der [Mann](tayfun), [der](tayfun) [Nermin](nermin) verlor, und [der](rocco), [der](rocco) [sie](nermin) gern hätte.
- parent marlon _ "Sohn"
+ abduct marlon _ "nicht zurückgebracht"
- threaten marlon chiara "verlangt"
- breakup? chiara deniz "trennt"
- sad chiara "bricht"
- return tayfun "zurück ist"
- sad marlon "heult"
+ rescue rocco+tayfun marlon "holen"
- love rocco nermin "gern hätte"

== 12 Ofenfrisch
Die neue Backstube heißt Özkan & Bellini und hat vorn Simit, hinten Gelato. Die Scheidung ist durch; [Nermin](nermin) und [ihr](nermin) [Verflossener](tayfun) haben sie mit Börek begossen, und [Tayfun](tayfun) liefert jetzt um drei Uhr früh aus, pünktlich. [Thu](lehrling) hat die Prüfung bestanden. Um fünf Uhr kommt [Leylas](leyla) Mädchen zur Welt, um sechs weiß es die Straße, um sieben sitzt [Uroma](oma) [Havva](oma) mit dem Bündel im Schaufenster. Und um acht, als alle weg sind, fragt [Nermin](nermin) den [Konditor](rocco), ob [er](rocco) Anis im Milchtopf habe. Dann küsst [sie](nermin) [ihn](rocco), ehe [er](rocco) nachsehen kann.
- create nermin+rocco "neue Backstube"
+ divorce nermin tayfun "Scheidung"
- ex nermin tayfun "Verflossener"
- hire tayfun "liefert"
+ birth leyla "zur Welt"
- kin _ oma "Uroma"
+ kiss nermin rocco "küsst"
