%series Zwischen Tür und Angel
%lang de
%genre ensemble comedy-drama about neighbours in Prague, supplement of a weekly
%cast milena | Milena Horáková; Milena | f
%cast jiri | Jiří Horák; Jiří | m
%cast gideon | Gideon Blum; Gideon; Blum | m
%cast tereza | Tereza | f
%cast anouk | Anouk | f
%cast vitek | Vítek | m
%cast novak | Herr Novák; Novák | m
%cast lenka | Lenka Dvořák; Lenka | f
%cast pavel | Pavel Dvořák; Pavel | m
%cast schotte | Alastair | m
%cast hausmeisterin | Frau Zíková; Zíková | f
%cast babys | - | n
%cast gaul | - | m
%cast baby2 | - | m
%cast zahnarzt | - | m

== 1
Wand an Wand in der [Mánesova](@manesova): links die [Horáks](jiri+milena), rechts die [Dvořáks](lenka+pavel), darüber ein [Schotte](schotte) mit Dudelsack. [Milena](milena), [Logopädin](milena), hört durch die Tapete jeden Abend, wie [Lenka](lenka) mit einem [Mann](jiri) turtelt, [der](jiri) unmöglich [Pavel](pavel) sein kann, denn [Pavel](pavel) fährt nachts Straßenbahn. Die Stimme kommt [ihr](milena) bekannt vor. [Sie](milena) legt ein Glas an die Wand, lauscht und lässt es fallen: Es ist die [ihres](milena) eigenen [Mannes](jiri), [der](jiri) doch angeblich beim Schachklub sitzt. [Hausmeisterin](hausmeisterin) [Zíková](hausmeisterin) fegt die Scherben zusammen und fragt nicht, weil [sie](hausmeisterin) ohnehin alles weiß.
- neighbour jiri+milena lenka+pavel "Wand an Wand"
- married lenka pavel "Dvořáks"
- affair jiri lenka "turtelt"
- cheat lenka pavel "turtelt"
+ discover milena jiri+lenka "lauscht"
- married jiri milena "Mannes"
- betray jiri milena "angeblich"
- help hausmeisterin milena "fegt"
- discover hausmeisterin "ohnehin alles weiß"

== 2
Statt [ihrem](milena) [Gatten](jiri) die Augen auszukratzen, backt [Milena](milena) einen Gugelhupf und lädt das [Paar](lenka+pavel) von nebenan dazu ein. Selten hat man vier [Menschen](jiri+lenka+milena+pavel) so höflich kauen sehen. [Lenka](lenka) errötet, [Jiří](jiri) bekleckert sich, und [Pavel](pavel), übermüdet und arglos, lobt die Rosinen. Als die [Gastgeberin](milena) erwähnt, wie hellhörig das Haus doch sei, erleidet [ihr](milena) [Mann](jiri) einen Hustenanfall, den [Pavel](pavel) mit kräftigen Schlägen kuriert. In der Küche fasst [Lenka](lenka) [sie](milena) am Ärmel: [Sie](lenka) werde es beenden, noch heute. [Milena](milena) gibt [ihr](lenka) das Rezept mit.
- attack! milena jiri "auszukratzen"
- married jiri milena "Gatten"
- invite milena lenka+pavel "lädt"
- create milena "backt"
- discover! pavel jiri+lenka "arglos"
+ threaten? milena jiri+lenka "hellhörig"
- help pavel jiri "kuriert"
- breakup? lenka jiri "beenden"
- gift milena lenka "Rezept"

== 3
[Gideon Blum](gideon), [Cellist](gideon) und neu im dritten Stock, wirft auf der Treppe [Tereza](tereza) um, die [Tochter](tereza) der [Horáks](jiri+milena), siebzehn, Zahnspange, Weltschmerz. [Er](gideon) hilft [ihr](tereza) beim Aufsammeln der Noten, die [ihm](gideon) aus der Tasche gerutscht sind, und geht [seines](gideon) Weges. Für das [Mädchen](tereza) ist es um den Seelenfrieden geschehen. Um [ihn](gideon) wiederzusehen, will [sie](tereza) bei [Herrn Novák](novak) im Parterre, einem pensionierten [Klavierlehrer](novak), Stunden nehmen, und zwar Cello. [Novák](novak) beherrscht es zwar so wenig wie [sie](tereza), aber [er](novak) ist einsam und braucht die hundert Kronen.
- move gideon "neu im dritten Stock"
+ meet gideon tereza "wirft"
- parent jiri+milena tereza "Tochter"
- help gideon tereza "beim Aufsammeln"
+ love tereza gideon "Seelenfrieden"
- advisor novak tereza "Stunden"
- sad novak "einsam"
- neighbour gideon novak "Parterre"

== 4
Fehlalarm um Mitternacht, alle stehen im Nachthemd auf der Straße. Der [Schotte](schotte) trägt nichts als den Dudelsack. Unter einer Decke finden sich zufällig [Milena](milena) und [Pavel](pavel) wieder; zum ersten Mal seit Monaten hat der [Straßenbahnfahrer](pavel) frei, und zum ersten Mal in [ihrem](milena) Leben erzählt [sie](milena) einem [Fremden](pavel) einen Witz. [Er](pavel) lacht so laut, dass [Lenka](lenka) sich umdreht. [Sie](lenka) hat kein Recht dazu, und trotzdem sticht es. [Frau Zíková](hausmeisterin) zählt die Köpfe. [Einer](anouk) ist zu viel: An der Hauswand lehnt eine junge [Französin](anouk) mit Koffer und fragt nach einem [Monsieur Blum](gideon).
- find milena pavel "finden"
- happy pavel "lacht"
+ jealous lenka milena+pavel "sticht"
- travel anouk gideon "Koffer"
+ investigate anouk gideon "fragt"

== 5
Die [Französin](anouk), das erfährt [Tereza](tereza) durchs Schlüsselloch, ist [Gideons](gideon) [Ehefrau](anouk), jedenfalls auf dem Papier, und [sie](anouk) möchte, dass [er](gideon) dieses unterschreibt. [Blum](gideon) weigert sich. [Er](gideon) habe [sie](anouk) nur geheiratet, damit [sie](anouk) der Abschiebung entging, nun solle [sie](anouk) [ihm](gideon) wenigstens dafür danken, ehe [sie](anouk) einen [Zahnarzt](zahnarzt) nehme. Man schreit sich an, eine Saite reißt. Die [Siebzehnjährige](tereza) läuft hinunter zu [Novák](novak) und weint [ihm](novak) auf die Tasten. Der alte [Lehrer](novak) tröstet [sie](tereza) mit Schumann und einem Likör, von dem die [Eltern](jiri+milena) besser nichts wissen.
- married anouk gideon "Ehefrau"
- wedding.past anouk gideon "geheiratet"
- divorce? anouk gideon "unterschreibt"
- reject gideon anouk "weigert"
- help.past gideon anouk "Abschiebung"
- wedding? anouk zahnarzt "nehme"
+ quarrel anouk gideon "schreit"
+ discover tereza anouk+gideon "Schlüsselloch"
- sad tereza "weint"
- help novak tereza "tröstet"
- parent jiri+milena tereza "Eltern"

== 6
[Lenka](lenka) hat Schluss gemacht, das Glas an der Wand bleibt still. Dafür ist [ihr](lenka) seit einer Woche morgens schlecht, und in der Apotheke trifft [sie](lenka) ausgerechnet [Milena](milena). Die [Betrogene](milena) liest der [Nebenbuhlerin](lenka) den Einkauf vom Gesicht ab. Zwillinge, wird es später heißen, und von wem, das wissen die Götter; mit [Pavel](pavel) hat [sie](lenka) in jener Zeit höchstens die Zahnpasta geteilt. [Milena](milena) geht heim und stellt [Jiří](jiri) den Koffer vor die Tür, ohne ein lautes Wort. Der [Hinausgeworfene](jiri) schläft beim [Dudelsackpfeifer](schotte), [der](schotte) nur ein Bett hat und fünf Katzen.
+ breakup lenka jiri "Schluss"
- meet lenka milena "trifft"
+ pregnant lenka jiri "Zwillinge"
- cheat.past jiri milena "Betrogene"
- enemy lenka milena "Nebenbuhlerin"
- discover milena lenka "liest"
- sex! lenka pavel "höchstens die Zahnpasta"
+ breakup milena jiri "stellt"
- move jiri schotte "schläft"

== 7
Sommer. In der Moldau schwimmen Schwäne und eine Badekappe, die Bierschaumkronen sind höher denn je, und vor der Haustür parkt eine Kutsche, deren [Gaul](gaul) sämtliche Geranien verspeist. [Zíková](hausmeisterin) verfolgt [ihn](gaul) mit dem Besen bis zur Brücke. [Novák](novak) spielt bei offenem Fenster [Träumerei](*traeumerei), und im ganzen Treppenhaus hält man für drei Minuten die Türen nicht geschlossen. [Alastair](schotte), so heißt der [Schotte](schotte), stimmt leise mit ein. Es klingt entsetzlich. Niemand beschwert sich.
- attack hausmeisterin gaul "mit dem Besen"
+ create novak "spielt"
- create schotte "stimmt"

== 8
[Vítek](vitek), [Pavels](pavel) jüngerer [Bruder](vitek), wegen Autodiebstahls vorbestraft, zieht bei den [Dvořáks](lenka+pavel) auf die Küchenbank. [Er](vitek) merkt als Erster, was mit der [Schwägerin](lenka) los ist, und hält die Hand auf: Fünftausend, dann habe [er](vitek) keine Augen. [Lenka](lenka) versetzt [ihre](lenka) Ohrringe. Zwei Wochen später will [er](vitek) zehn. Da passt [ihn](vitek) im Keller die [Hausmeisterin](hausmeisterin) ab, schiebt von außen den Riegel vor und lässt [ihn](vitek) eine Nacht bei den Kartoffeln nachdenken. [Gideon](gideon) hat derweil unterschrieben. [Anouk](anouk) küsst den [Geschiedenen](gideon) auf beide Wangen, zögert und verpasst den Zug nach [Lyon](@lyon).
- sibling pavel vitek "Bruder"
- steal.past vitek "Autodiebstahls"
- arrest.past _ vitek "vorbestraft"
- move vitek lenka+pavel "zieht"
- kin lenka vitek "Schwägerin"
- discover vitek lenka "merkt"
+ threaten vitek lenka "hält die Hand auf"
- lose lenka "versetzt"
+ abduct hausmeisterin vitek "Riegel"
- divorce anouk gideon "unterschrieben"
- kiss anouk gideon "küsst"
- travel! anouk "verpasst" @lyon

== 9
[Pavel](pavel) erfährt es dann doch, nicht durch [seinen](pavel) [Bruder](vitek), sondern durch eine Rechnung für zwei Kinderwagen. Mitten auf dem Wenzelsplatz hält [er](pavel) die Straßenbahn an, steigt aus und kommt nicht wieder. Man sucht [ihn](pavel) an der Moldau. Gefunden wird [er](pavel) von [Milena](milena), im Depot, in einem ausrangierten Wagen der Linie elf. [Er](pavel) will nicht reden, [sie](milena) übt mit [ihm](pavel), beruflich erprobt, das Atmen. Gegen Morgen lehnt der [Verlassene](pavel) den Kopf gegen [ihren](milena); was danach zwischen [ihnen](milena+pavel) geschieht, beschlägt die Scheiben. [Tereza](tereza) gesteht [Gideon](gideon) unterdessen im Treppenhaus [ihre](tereza) Liebe, auf Französisch, mit einem Fehler im Subjonctif.
+ discover pavel jiri+lenka "erfährt"
- sibling pavel vitek "Bruder"
- flee pavel "steigt"
- find milena pavel "Gefunden"
- help milena pavel "übt"
+ sex milena pavel "beschlägt"
+ confess tereza gideon "gesteht"

== 10
[Gideon](gideon) ist achtundzwanzig und kein Schuft. [Er](gideon) setzt sich neben die [Schülerin](tereza) auf die Stufe und erklärt [ihr](tereza), warum nicht, so freundlich, dass [sie](tereza) [ihn](gideon) eine ganze Woche lang hasst. Oben hört es [Anouk](anouk) mit an. Noch am selben Abend zerreißt [sie](anouk) die Fahrkarte und fragt [ihren](anouk) früheren [Mann](gideon), ob [er](gideon) Lust habe, mit [ihr](anouk) auszugehen, zum allerersten Mal. [Vítek](vitek) klaut dem [Schotten](schotte) den Dudelsack und setzt ihn im Pfandhaus um. Die Mieter legen zusammen und danken dem [Langfinger](vitek); [Alastair](schotte) aber isst nichts mehr.
+ reject gideon tereza "erklärt ihr, warum nicht"
- sad tereza gideon "hasst"
- discover anouk gideon+tereza "hört"
- ex anouk gideon "früheren Mann"
- date? anouk gideon "auszugehen"
+ steal vitek schotte "klaut"
- sad schotte "isst nichts mehr"

== 11
Drei Wochen vor der Zeit platzt [Lenka](lenka) im Aufzug das Fruchtwasser, und mit [ihr](lenka) stecken fest: [Jiří](jiri), [der](jiri) um eine Aussprache gebettelt hatte, und [Milena](milena), [die](milena) zu den Mülltonnen wollte. Zwischen zwei Stockwerken erblicken zwei [Buben](babys) das Licht einer Notlampe. [Milena](milena) durchtrennt die Nabelschnüre, [Jiří](jiri) sinkt in Ohnmacht. Als [Pavel](pavel) von außen die Tür aufstemmt, reicht [Milena](milena) [ihm](pavel), einem Reflex folgend, den [Kleineren](baby2). [Er](pavel) sieht erst [seine](pavel) [Frau](lenka) an und dann [diejenige](milena), [die](milena) das Atmen so gut lehren kann. Nie war ein Aufzug so voll.
+ birth lenka babys "erblicken"
- reconcile? jiri lenka "Aussprache"
- help milena lenka "durchtrennt"
- ill jiri "Ohnmacht"
- rescue pavel jiri+lenka+milena "aufstemmt"
- married lenka pavel "Frau"

== 12
Umzugstag auf einer Etage: [Pavel](pavel) trägt [seine](pavel) Sachen nach links, [Jiří](jiri) [seine](jiri) nach rechts, auf halbem Weg helfen [sie](jiri+pavel) einander mit der Waschmaschine. [Zíková](hausmeisterin) tauscht die Türschilder. Zu den zwei Scheidungen erscheinen [die vier](jiri+lenka+milena+pavel) gemeinsam, im selben Wagen der Linie elf. [Vítek](vitek) hat den Dudelsack ausgelöst, vom ersten ehrlichen Lohn, und bittet den [Bestohlenen](schotte) um Verzeihung; zur Strafe muss [er](vitek) ihn spielen lernen. [Anouk](anouk) und [Gideon](gideon) geben einander ein zweites Mal das Jawort, diesmal ohne Ausländeramt. [Tereza](tereza) fiedelt dazu auf dem Cello, das [Novák](novak) [ihr](tereza) geschenkt hat, und schielt hinüber zum jungen [Vítek](vitek).
- move pavel milena "nach links"
- move jiri lenka "nach rechts"
- help jiri pavel "helfen"
- help pavel jiri "helfen"
+ divorce jiri milena "Scheidungen"
- divorce lenka pavel "Scheidungen"
- reconcile? schotte vitek "Verzeihung"
+ wedding anouk gideon "Jawort"
- create tereza "fiedelt"
- gift novak tereza "geschenkt"
- love? tereza vitek "schielt"
