%series Opa zahlt die Pizza
%lang de
%genre family comedy of three generations, texts of a DVD box
%cast kon | Konrad | m
%cast goe | Götz Schmelter; Götz | m
%cast jon | Jonte | m
%cast bri | Brunhild | f
%cast sel | Selma | f
%cast liv | Livia | f
%cast esr | Frau Demiray; Demiray | f
%cast hin | Hinnerk | m
%cast chef | - | m
%cast dr | Dr. Babalola; Babalola | f
%cast bern | Bernd | m
%cast rol | - | m
%cast pizz | - | m
%cast pap | - | m

== 1 Drei Männer und kein Korkenzieher
[Götz Schmelter](goe) hat an einem einzigen Montag die Arbeit, den Wagen und die [Gattin](bri) eingebüßt. [Brunhild](bri) will in [Kassel](@kassel) ohne [ihn](goe) glücklich werden, und [ihm](goe) bleibt nur die Couch [seines](goe) [Vaters](kon). [Konrad](kon), achtundsiebzig und Witwer, rückt ein Stück zur Seite. Dass auch [Enkel](jon) [Jonte](jon) lieber bei [ihnen](goe+kon) als bei [Mama](bri) schläft, war nicht vorgesehen. Wer bringt den Müll runter? Und wer sagt dem [Alten](kon), dass [er](kon) zahlt?
+ quit goe "eingebüßt"
+ breakup bri goe "ohne ihn"
- parent kon goe "Vaters"
- move goe kon "Couch"
- help kon goe "rückt"
- kin jon kon "Enkel"
- move jon goe+kon "lieber bei ihnen"
- parent bri jon "Mama"

== 2 Der Neue von gegenüber
Während [Götz](goe) Bewerbungen schreibt, die keiner liest, hat [sein](goe) [Vater](kon) Post von der [Dame](esr) gegenüber: [Frau Demiray](esr), seit drei Jahren Wand an Wand mit [ihm](kon), lädt zum Tee. [Konrad](kon) poliert die Schuhe. Bei [Jonte](jon) geht es weniger förmlich zu. [Er](jon) ist in der neuen Klasse an [Selma](sel) geraten, [die](sel) [ihm](jon) die Chemie erklärt und von [der](sel) [er](jon) seither in Formeln träumt. [Selma](sel) wiederum hat einen [Freund](hin) mit Motorrad …
- parent kon goe "Vater"
- hire? goe "Bewerbungen"
- neighbour esr kon "Wand an Wand"
+ invite esr kon "lädt"
- meet jon sel "geraten"
- help sel jon "erklärt"
+ love.start jon sel "in Formeln träumt"
- couple hin sel "Freund"

== 3 Rentnerfrühling
Der Tee bei [Frau Demiray](esr) hat sich bis Mitternacht gezogen. Nun pfeift [Konrad](kon) beim Rasieren, und [Götz](goe), [dem](goe) das Pfeifen auf den leeren Magen schlägt, erkundigt sich in der Apotheke nach dem Ruf der [Nachbarin](esr). [Sie](esr) hat schon zwei Männer unter die Erde gebracht, heißt es. [Jonte](jon) zieht beim Elternabend die Blicke auf sich: Statt [Vater](goe) oder [Mutter](bri) sitzt der [Großvater](kon) da und legt sich mit dem [Klassenlehrer](rol) an.
- happy kon esr "pfeift"
- date esr kon "bis Mitternacht"
+ investigate goe esr "erkundigt"
- sad goe kon "Magen schlägt"
- neighbour esr goe+kon "Nachbarin"
- parent bri+goe jon "Mutter"
- kin jon kon "Großvater"
- advisor rol jon "Klassenlehrer"
+ quarrel kon rol "legt"

== 4 Hausordnung
Eine Pizza, drei Schuldige, kein Trinkgeld: Als der [Bote](pizz) sich beschwert, gesteht [Götz](goe), dass [er](goe) seit Wochen auf [Konrads](kon) Namen bestellt. Der [Betrogene](kon) stellt [ihn](goe) vor die Wahl, Arbeit oder Tür. Am Nachmittag hängt [Götz](goe) als Aushilfe an der Waschstraße, wo ausgerechnet [Brunhild](bri) mit einem [Herrn](bern) im Cabrio vorfährt. [Er](goe) taucht ab, [sie](bri) hat [ihn](goe) längst gesehen. [Jonte](jon) lernt derweil von [Frau Demiray](esr) das Tangotanzen, für [Selma](sel), was sonst.
+ reveal goe "gesteht"
- betray.past goe kon "auf Konrads Namen"
+ threaten kon goe "vor die Wahl"
- hire goe "Aushilfe"
- discover bri goe "längst gesehen"
- advisor.start esr jon "lernt"
- love jon sel "für Selma"

== 5 Schmetterlinge und andere Insekten
[Jonte](jon) tanzt, [Selma](sel) lacht, und [Hinnerk](hin) ballt die Faust. Das blaue Auge, mit dem [sein](goe) [Junge](jon) nach Hause kommt, weckt in [Götz](goe) ungeahnte Vaterinstinkte: [Er](goe) sucht den [Rüpel](hin) auf und kehrt selbst mit einem heim. Erst [Konrad](kon) bringt die Angelegenheit in Ordnung, mit Altherrencharme und einem Halbjahresvorrat Motoröl. [Selma](sel) hat von [Hinnerk](hin) trotzdem genug. [Sie](sel) gibt [ihm](hin) den Helm zurück und fragt [Jonte](jon), ob [er](jon) mit [ihr](sel) ins Freibad will.
- parent goe jon "sein Junge"
- jealous hin jon "ballt"
+ attack hin jon "blaue Auge"
- attack hin goe "mit einem heim"
- help kon goe+jon "in Ordnung"
- gift kon hin "Motoröl"
+ breakup sel hin "Helm"
- invite sel jon "Freibad"

== 6 Das Geheimnis im Kühlschrank
Warum steht Insulin neben der Leberwurst? [Götz](goe) kommt nur langsam darauf, dass [sein](goe) [Vater](kon) zuckerkrank ist, und zwar seit Jahren, und dass [Dr. Babalola](dr), [die](dr) [ihn](kon) behandelt, zum Schweigen verdonnert wurde. [Jonte](jon) wusste es auch. Beleidigt zieht der [Übergangene](goe) für eine Nacht ins Auto. [Frau Demiray](esr) klopft an die Scheibe, bringt Suppe und erzählt [ihm](goe) von [Konrads](kon) Angst, zur Last zu fallen. Am Morgen setzt [Götz](goe) sich neben [ihn](kon) und lernt, wie man spritzt.
+ discover goe kon "kommt"
- ill kon "zuckerkrank"
- treat kon dr "behandelt"
- reveal! dr goe "zum Schweigen verdonnert"
- discover jon kon "wusste es auch"
- sad goe kon "Beleidigt"
- gift esr goe "Suppe"
- reveal esr goe "erzählt"
- sad kon "Angst"
+ help goe kon "lernt, wie man spritzt"

== 7 Freischwimmer
Hitzewelle in Nordhessen! [Jonte](jon) und [Selma](sel) sind unzertrennlich, bis im Freibad [Livia](liv) auftaucht, [Selmas](sel) große [Schwester](liv), [die](liv) aus [Lissabon](@lissabon) wieder da ist und [Götz](goe) beim Sprung vom Dreier fotografiert. [Sie](liv) findet [ihn](goe) drollig. [Er](goe) findet [sie](liv) zu jung, zu schön, zu teuer. Nur eines hat [Jonte](jon) nicht bedacht: Würden [die zwei](goe+liv) ein Paar, wäre [Selma](sel) so etwas wie [seine](jon) [Tante](sel). [Konrad](kon) lacht darüber so, dass [ihm](kon) das Gebiss ins Becken fällt.
- couple jon sel "unzertrennlich"
- sibling liv sel "Schwester"
+ return liv "wieder da"
- love? liv goe "drollig"
- couple? goe liv "ein Paar"
- kin? jon sel "Tante"
- happy kon "lacht"
- lose kon "Becken"

== 8 Alte Schule
Gut gemeint ist das Gegenteil von gut: [Jonte](jon) will [Livia](liv) vergraulen und steckt [ihr](liv), [sein](jon) [Vater](goe) sei vorbestraft. Die Folge: [Livia](liv) findet [Götz](goe) nun erst recht spannend und küsst [ihn](goe) zwischen zwei Waschgängen. Bei [Konrad](kon) und [Frau Demiray](esr) ist es umgekehrt. Ein Antrag, zwischen Tür und Angel auf den Lippen, bleibt dort, weil [sie](esr) eben von [ihrem](esr) ersten [Mann](pap) schwärmt. [Der](pap) ist nämlich gar nicht unter der Erde. [Er](pap) lebt in [Izmir](@izmir) und schreibt.
- betray jon liv "steckt"
- parent goe jon "Vater"
- arrest.past! _ goe "vorbestraft"
+ kiss goe liv "küsst"
- propose? kon esr "Antrag"
- love esr pap "schwärmt"
- married.past esr pap "Mann"
- die! pap "gar nicht unter der Erde"

== 9 Post aus Izmir
Der [Erste](pap) kommt, sieht und isst: [Frau Demirays](esr) [Verflossener](pap) bringt drei Koffer mit und die feste Absicht, zu bleiben. [Konrad](kon) übt sich in Gastfreundschaft, verliert beim Backgammon Haus und Hof und dann, als [die beiden](esr+pap) in [ihrer](esr+pap) Muttersprache kichern, die Haltung. In [Götz](goe) findet [er](kon) einen unerwartet klugen Tröster. »Kämpf«, sagt der [Sohn](goe). [Jonte](jon) hat andere Sorgen, denn [Livia](liv) hat die Sache mit der Vorstrafe überprüft. Vor [Selma](sel) steht [er](jon) nun als Lügner da.
+ travel pap esr "kommt"
- ex esr pap "Verflossener"
- lose kon "Haus und Hof"
- jealous kon pap "die Haltung"
- help goe kon "Tröster"
- parent kon goe "Sohn"
+ discover liv jon "überprüft"
- betray.past jon liv "Lügner"

== 10 Sendepause
Drei [Liebeskranke](goe+jon+kon) unter einem Dach, und im Fernsehen läuft Curling. [Selma](sel) redet nicht mehr mit [Jonte](jon), [Livia](liv) hat [Götz](goe) ausgeladen, [Konrad](kon) lauscht an der Wand. Da klingelt [Brunhild](bri). [Bernd](bern), der [Mann](bern) mit dem Cabrio, hat [sie](bri) vor die Tür gesetzt, und eigentlich will [sie](bri) nur [ihren](bri) [Sohn](jon) sehen. [Götz](goe) hört zu, kocht Nudeln und ertappt sich bei dem Gedanken, dass es schön wäre, so zu viert. Die Couch wird an diesem Abend eng.
- sad goe+jon+kon "Liebeskranke"
- quarrel jon sel "redet nicht mehr"
- reject liv goe "ausgeladen"
- investigate kon esr "lauscht"
+ breakup bern bri "vor die Tür gesetzt"
- parent bri jon "Sohn"
- help goe bri "hört zu"
+ reconcile? bri goe "schön wäre"

== 11 Tango
Zum Nachbarschaftsfest hat [Frau Demiray](esr) Musiker bestellt. [Konrad](kon) fordert [seinen](kon) [Rivalen](pap) zum Tanzduell, ehe [ihm](kon) vor Aufregung der Zucker wegsackt. [Babalola](dr) ist schnell zur Stelle; [er](kon) liegt auf dem Parkett, mit dem Kopf in [Frau Demirays](esr) Schoß, und hört [sie](esr) sagen, dass [sie](esr) keinen anderen will als [ihn](kon). Der [Gast](pap) aus [Izmir](@izmir) packt. Am Buffet entschuldigt sich [Jonte](jon) bei beiden [Schwestern](liv+sel). [Selma](sel) verzeiht, [Livia](liv) auch. Und [Götz](goe)? Hält Händchen mit [Brunhild](bri).
- celebrate esr "Nachbarschaftsfest"
- enemy kon pap "Rivalen"
- ill kon "wegsackt"
- treat kon dr "zur Stelle"
+ confess esr kon "keinen anderen will"
- travel? pap "packt"
- sibling liv sel "Schwestern"
+ reconcile jon liv+sel "verzeiht"
- flirt bri goe "Händchen"

== 12 Umzugskartons
Die letzte Folge, und in der Küche gibt es endlich einen Korkenzieher. [Götz](goe) hat dank [Frau Demirays](esr) [Neffen](chef) eine Anstellung in einer Autolackiererei und mit [Brunhild](bri) eine zweite Chance vereinbart, auf Probe, getrennte Wohnungen. [Konrad](kon) lässt die Wand zur [Nachbarin](esr) durchbrechen, womit sich das Thema Zusammenziehen erledigt. [Jonte](jon) hat das alte Zimmer nun für sich und [Selma](sel) zum Lernen. Zum Abschied klingelt der [Pizzabote](pizz). Wer zahlt? Alle sehen [Opa](kon) an.
- kin chef esr "Neffen"
- help chef goe "dank"
+ hire goe "Anstellung"
+ reconcile bri goe "zweite Chance"
- housemate! bri goe "getrennte Wohnungen"
- neighbour esr kon "Nachbarin"
+ housemate.start esr kon "durchbrechen"
