%series Überzahl
%lang de
%genre sports soap, ice hockey in a Bavarian town, forum recaps
%cast blessing | Blessing Huber; Blessing | f
%cast stern | Malte Stern; Stern; Malte | m
%cast wolke | Jo Wolke; Wolke; Jo | f
%cast trainer | - | m
%cast neuer | Pavel Dusík; Pavel | m
%cast praesident | Präsident Hackl; Hackl | m
%cast praesidentin | Corinna Hackl; Corinna | f
%cast goalie | - | m
%cast zeugwart | - | m
%cast physio | Samira | f
%cast finne | Aatu | m
%cast schwester | Lotta | f
%cast sohn | - | m
%cast falken | Falken | g

== 1
Saisonstart bei den [Falken](falken). [Malte Stern](stern), [Kapitän](stern) und [Liebling](stern) der Südkurve, ist seit der Sommerpause mit der [Physiotherapeutin](physio) zusammen, was der [Trainer](trainer) nicht wissen darf, denn der [Trainer](trainer) ist [ihr](physio) [Vater](trainer). Den neuen [Torwart](goalie) hat niemand bestellt außer [Präsident Hackl](praesident), [der](praesident) [ihn](goalie) beim Pokern gewonnen haben soll. In der Kabine begrüßt man sich mit Gebrüll. Nur [Blessing Huber](blessing), die erste [Frau](blessing) im Presseamt des Vereins, wird für eine Autogrammjägerin gehalten und von einem [Zeugwart](zeugwart) hinausbegleitet.
+ couple physio stern "zusammen"
- parent trainer physio "Vater"
- hire goalie praesident "neuen Torwart"
- hire blessing "erste Frau"
- reject zeugwart blessing "hinausbegleitet"

== 2
[Stern](stern) trifft. [Wolke](wolke) filmt. [Jo Wolke](wolke) ist [Blessings](blessing) [Mitbewohnerin](wolke) und dreht Videos für den Verein. Einst war [Wolke](wolke) mit [Stern](stern) zusammen. Das ist drei Jahre her. [Jo](wolke) behauptet, es mache [ihr](wolke) nichts aus. [Blessing](blessing) glaubt [Jo](wolke) kein Wort. Der [Goalie](goalie) lässt fünf Schüsse durch. Der [Trainer](trainer) schreit den [Goalie](goalie) an. Der [Goalie](goalie) schreit auf Schwedisch zurück. Danach lädt der [Zeugwart](zeugwart) [Blessing](blessing) als Buße auf ein Bier ein.
- housemate blessing wolke "Mitbewohnerin"
- couple.past stern wolke "zusammen"
- sad! wolke "nichts aus"
+ quarrel goalie trainer "schreit"
- boss trainer goalie "Trainer"
- invite zeugwart blessing "lädt"

== 3
Beim Auswärtsspiel in [Füssen](@fuessen), von dem man sich vor allem an die Heimfahrt erinnern wird, wählt der [Trainer](trainer) den falschen Moment, um im Mannschaftsbus nach [seiner](trainer) [Tochter](physio) zu sehen: [Samira](physio) sitzt in der letzten Reihe auf dem Schoß des [Kapitäns](stern), und was [die beiden](physio+stern) treiben, ist keine Massage. [Er](trainer) wolle [ihn](stern) nie wieder auf dem Eis sehen, brüllt der [Vater](trainer), worauf [sie](physio) entgegnet, dann wechsle [sie](physio) eben den Verein. [Wolke](wolke), zwei Reihen weiter vorn, starrt in die Nacht und beißt sich die Lippen blutig.
- parent trainer physio "Tochter"
+ discover trainer physio+stern "sehen"
- quarrel physio trainer "entgegnet"
- sad trainer physio+stern "brüllt"
- quit? physio "wechsle"
- jealous wolke physio "starrt"

== 4
[Corinna Hackl](praesidentin), [Gemahlin](praesidentin) des [Präsidenten](praesident), stiftet einen Pelz für die Tombola und verschwindet mit dem [Zeugwart](zeugwart) im Schlägerlager. Nicht zum ersten Mal, meint die Putzkolonne. [Blessing](blessing), [die](blessing) den braven [Mann](zeugwart) seit dem Bier gar nicht mehr so übel findet, öffnet nichtsahnend die Tür. Aus der Verabredung am Sonntag wird nichts. Stattdessen hört sich der [Goalie](goalie) [ihren](blessing) Kummer an, nickt in den richtigen Pausen und sagt am Ende auf Schwedisch etwas, das sehr freundlich klingt.
- married praesident praesidentin "Gemahlin"
+ affair praesidentin zeugwart "verschwindet"
- cheat praesidentin praesident "verschwindet"
- love blessing zeugwart "nicht mehr so übel"
- discover blessing praesidentin+zeugwart "öffnet"
- date! blessing zeugwart "wird nichts"
- help goalie blessing "hört"
- sad blessing "Kummer"

== 5
Der [Trainer](trainer) geht. [Hackl](praesident) hat [ihn](trainer) nach der achten Niederlage vor die Tür gesetzt. Der neue [Coach](neuer) heißt [Pavel Dusík](neuer). [Pavel](neuer) raucht Pfeife. [Pavel](neuer) duzt alle. [Stern](stern) darf wieder spielen. [Samira](physio) freut sich nicht. [Ihr](physio) [Vater](trainer) sitzt nämlich jetzt bei [ihr](physio) auf dem Sofa. [Er](trainer) schläft auch dort. [Stern](stern) schläft folglich woanders. Bei wem, sieht man am Morgen auf [Wolkes](wolke) Balkon. [Blessing](blessing) vermisst seither [ihren](blessing) Bademantel.
+ quit trainer praesident "vor die Tür"
- hire neuer "neue Coach"
- happy! physio "freut sich nicht"
- parent trainer physio "Vater"
- housemate physio trainer "schläft auch dort"
+ affair stern wolke "schläft folglich"
- cheat stern physio "schläft folglich"

== 6
Weil im Forum ein Foto vom Balkon kursiert, auf dem außer Geranien auch ein halbnackter [Mittelstürmer](stern) zu sehen ist, erfährt [Samira](physio) mit neuntausend anderen, dass [ihr](physio) [Freund](stern) zu [seiner](stern) [Verflossenen](wolke) zurückgekrochen ist. [Sie](physio) renkt [ihm](stern) am nächsten Tag die Schulter ein, fester als nötig, und erklärt [ihn](stern) dabei für Geschichte. [Wolke](wolke) gesteht [ihrer](wolke) [Mitbewohnerin](blessing), dass [sie](wolke) den [Kerl](stern) nie vergessen hat. Der ehemalige [Trainer](trainer) kocht der weinenden [Tochter](physio) Grießbrei.
- discover physio stern+wolke "erfährt"
- couple physio stern "Freund"
- ex stern wolke "Verflossenen"
- treat stern physio "renkt"
+ breakup physio stern "Geschichte"
- love wolke stern "nie vergessen"
- reveal wolke blessing "gesteht"
- housemate blessing wolke "Mitbewohnerin"
- parent trainer physio "Tochter"
- sad physio "weinenden"
- help trainer physio "kocht"

== 7
[Pavel](neuer) bringt einen [Finnen](finne) mit. Der [Finne](finne) heißt [Aatu](finne) und trifft sogar rückwärts. [Aatu](finne) gefällt [Samira](physio). [Samira](physio) gefällt [Aatu](finne). Der [Kapitän](stern) foult den [Finnen](finne) im Training. [Pavel](neuer) nimmt [Stern](stern) das C vom Trikot. Neuer [Kapitän](finne) wird [Aatu](finne). [Stern](stern) tritt eine Tür ein und bricht sich den Zeh. Verbinden muss [ihn](stern) ausgerechnet [Samira](physio). [Sie](physio) pfeift dabei. [Wolke](wolke) filmt auch das.
- hire finne "bringt"
- love physio finne "gefällt"
- love finne physio "gefällt Aatu"
- attack stern finne "foult"
- quit stern neuer "nimmt"
+ hire finne neuer "Neuer Kapitän"
- injure stern "bricht"
- treat stern physio "Verbinden"

== 8
An Weihnachten ruht der Puck. In der Halle steht ein Baum aus Schlägern, die Eismaschine trägt eine Lichterkette, und aus der Küche riecht es nach Karpfen. Der [Torwart](goalie) schaut im Vereinsheim zum elften Mal den Film [Sissi](*sissi). [Blessing](blessing) setzt sich dazu, [er](goalie) hält [ihr](blessing) die Chipstüte hin, und beim Abspann liegt [ihr](blessing) Kopf auf [seiner](goalie) Schulter. [Präsident Hackl](praesident) findet unterdessen im Schlägerlager den Pelz [seiner](praesident) [Frau](praesidentin). Der [Zeugwart](zeugwart) steckt darin.
- flirt blessing goalie "Schulter"
- find praesident "findet"
- married praesident praesidentin "Frau"
+ discover praesident praesidentin+zeugwart "steckt"

== 9
[Corinna](praesidentin) leugnet nichts, [sie](praesidentin) packt. Die Ehe der [Hackls](praesident+praesidentin), von der die Stadt ein Vierteljahrhundert lang behauptet hatte, sie sei unverwüstlich wie Hartgummi, ist am Dreikönigstag am Ende, und der [Zeugwart](zeugwart), [der](zeugwart) auf ein gemeinsames Leben gehofft hatte, muss erleben, dass die [Präsidentengattin](praesidentin) ohne [ihn](zeugwart) nach [Meran](@meran) aufbricht. Der gehörnte [Hackl](praesident) fliegt mit Fäusten auf [ihn](zeugwart) los. Dazwischen wirft sich, man glaubt es kaum, der frühere [Trainer](trainer), und holt sich eine blutige Nase.
+ breakup praesident praesidentin "am Ende"
- reject praesidentin zeugwart "ohne ihn"
- travel praesidentin "aufbricht" @meran
- cheat.past praesidentin praesident "gehörnte"
- attack praesident zeugwart "Fäusten"
- rescue trainer zeugwart "wirft"
- injure trainer praesident "blutige Nase"

== 10
[Lotta](schwester), die kleine [Schwester](schwester) des [Goalies](goalie), reist aus [Umeå](@umea) an und übersetzt [Blessing](blessing) endlich, was [ihr](schwester) [Bruder](goalie) damals gesagt hat: dass [er](goalie) sich auf den ersten Blick in [sie](blessing) verliebt habe. [Blessing](blessing) läuft in Hausschuhen zur Halle und küsst [ihn](goalie) durch das Helmgitter. [Jo](wolke) dagegen sitzt auf dem Wannenrand und zählt Striche auf einem Teststreifen. Als [sie](wolke) [Stern](stern) sagt, dass [er](stern) Vater wird, fragt [dieser](stern), ob [sie](wolke) sicher sei. Da wirft [sie](wolke) [ihn](stern) hinaus.
- sibling goalie schwester "Schwester"
- travel schwester "reist"
- reveal schwester blessing "übersetzt"
- love goalie blessing "verliebt"
+ kiss blessing goalie "küsst"
+ pregnant wolke stern "Vater wird"
- reveal wolke stern "sagt, dass"
- reject wolke stern "hinaus"

== 11
Finale. [Aatu](finne) trifft in Überzahl. Der [Goalie](goalie) hält alles. Die [Falken](falken) sind Meister! [Samira](physio) springt über die Bande in [Aatus](finne) Arme. [Ihr](physio) [Vater](trainer) klatscht. [Hackl](praesident) bietet dem [Alten](trainer) die Nachwuchsabteilung an, und der [Alte](trainer) schlägt ein. [Malte](stern) steht in Zivil auf [Wolkes](wolke) Fußmatte, eine Wiege unter dem Arm, selbst gezimmert. [Er](stern) sagt, [er](stern) sei ein Idiot gewesen. [Jo](wolke) widerspricht nicht, macht aber die Tür auf. Im Sommer kommt der [Kleine](sohn).
+ find falken "Meister"
- happy physio finne "springt"
- parent trainer physio "Vater"
- hire trainer praesident "schlägt"
- create stern "gezimmert"
+ reconcile stern wolke "macht aber"
- birth wolke sohn "kommt"
