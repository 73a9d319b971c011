%series Chez Delphonse
%lang de
%genre US restaurant drama, New Orleans, German fan wiki, long sentences
%cast delphonse | Delphonse Batiste; Delphonse; Batiste | m
%cast honorine | Honorine Batiste; Honorine | f
%cast caleb | Caleb Batiste; Caleb | m
%cast thu | Thu Pham; Thu | f
%cast rex | Rex Guidry; Rex; Guidry | m
%cast maribel | Maribel | f
%cast augie | Augie | m
%cast sabine | Sabine | f
%cast doktor | Dr. Lasalle; Lasalle | f
%cast pitt | Pitt | n
%cast gast | - | m
%cast banker | Mr. Weems; Weems | m
%cast ersatz | Gaston | m
%cast baby | - | f
%cast anrufer | - | m
%cast minh | Minh | m

== 1
Der [Patriarch](delphonse) [Delphonse Batiste](delphonse), seit vierzig Jahren am Herd, kippt während des Mardi-Gras-Menüs um und liegt fortan stumm im Spital. Die [Ehefrau](honorine) ruft [ihren](honorine) verlorenen [Sohn](caleb) aus [Chicago](@chicago) herbei; [Caleb](caleb), [der](caleb) sich vor sechs Jahren mit dem [Vater](delphonse) überworfen hat, betritt die Küche durch den Hintereingang und stößt dort mit der stellvertretenden [Küchenchefin](thu) [Thu Pham](thu) zusammen, [die](thu) [ihn](caleb) für den Fischlieferanten hält und [ihm](caleb) zwei Kisten Austern abnimmt. Dass [sie](caleb+thu) einander in einer einzigen Nacht auf einer Messe schon einmal recht nahe kamen, fällt zuerst [ihm](caleb) ein.
+ ill delphonse "kippt"
- married delphonse honorine "Ehefrau"
- parent delphonse+honorine caleb "Sohn"
- quarrel.past caleb delphonse "überworfen"
+ return caleb "betritt"
- discover! thu caleb "Fischlieferanten"
- sex.past caleb thu "recht nahe"
- discover caleb thu "fällt zuerst ihm ein"
- boss delphonse thu "stellvertretenden"

== 2
[Mr. Weems](banker) von der Kreditbank, [dem](banker) das Haus halb gehört, setzt der Familie eine Frist bis Ostern. [Rex Guidry](rex), [dessen](rex) Lokal auf der anderen Straßenseite Ketchup in die Gumbo rührt und [der](rex) mit [Honorine](honorine) einst verlobt war, wittert [seine](rex) Chance und wirbt [Thu](thu) mit doppeltem Lohn ab. [Sie](thu) nimmt nicht an, lässt die [Batistes](caleb+honorine) aber eine Nacht lang in dem Glauben, denn [sie](thu) will endlich [ihren](thu) Namen auf der Karte sehen. [Caleb](caleb) schreibt ihn eigenhändig darauf. Falsch.
- threaten banker caleb+honorine "Frist"
- enemy caleb+honorine rex "andere"
- engaged.past honorine rex "verlobt"
+ hire? thu rex "wirbt"
+ reject thu rex "nimmt nicht an"
- betray thu caleb+honorine "in dem Glauben"
- help caleb thu "schreibt"

== 3
Am Krankenbett versichert [Dr. Lasalle](doktor), die Hirnblutung sei gestillt, der [Patient](delphonse) höre alles, nur antworten könne [er](delphonse) nicht. [Honorine](honorine), [die](honorine) mit dem [Gatten](delphonse) seit Jahren bloß noch über Zwiebeln gesprochen hat, erzählt [ihm](delphonse) daraufhin alles, was liegen geblieben ist, mitsamt einer Liebelei von 1988, bei der [er](delphonse), wäre [er](delphonse) dazu imstande, vermutlich vom Kissen hochgefahren wäre. Der Herzmonitor piepst schneller. Im Flur verguckt sich [Tellerwäscher](augie) [Augie](augie) in die [Ärztin](doktor), [die](doktor) doppelt so groß ist wie [er](augie).
- treat delphonse doktor "gestillt"
- advisor doktor delphonse "Patient"
- married delphonse honorine "Gatten"
+ reveal honorine delphonse "erzählt"
- affair.past honorine _ "Liebelei"
- cheat.past honorine delphonse "Liebelei"
+ love.start augie doktor "verguckt"

== 4
[Maribel](maribel), das [Nesthäkchen](maribel) der Familie, verdient [ihr](maribel) Geld in Wahrheit nicht, wie die [Mutter](honorine) glaubt, in einer Buchhandlung, sondern als Sängerin in einem Nachtklub, und zwar in jenem, den [Guidry](rex) finanziert. Als [Caleb](caleb) die [Schwester](maribel) dort auf der Bühne entdeckt, zerrt [er](caleb) [sie](maribel) vor versammeltem Publikum hinunter und wird vom [Rausschmeißer](pitt) [Pitt](pitt) seinerseits an die Luft gesetzt. [Sie](maribel) redet eine Woche lang nicht mit [ihm](caleb). Danach redet [sie](maribel) so viel, dass [er](caleb) sich die Woche zurückwünscht.
- parent honorine maribel "Mutter"
- betray maribel honorine "in Wahrheit"
- boss rex maribel "finanziert"
- sibling caleb maribel "Schwester"
+ discover caleb maribel "entdeckt"
- attack caleb maribel "zerrt"
- attack pitt caleb "an die Luft"
- quarrel caleb maribel "redet eine Woche"

== 5
Ein anonymer [Anrufer](anrufer) hetzt dem Lokal die Gesundheitsbehörde auf den Hals, die in der Vorratskammer prompt drei Ratten vorfindet, gut genährt und mit Schleifchen. [Thu](thu) erkennt die Schleifchen: Sie stammen aus der Konditorei von [Sabine](sabine), [Guidrys](rex) [Tochter](sabine), und so stellt sich heraus, dass der [Nachbar](rex) auch vor Nagetieren nicht zurückschreckt. [Sabine](sabine) war jedoch ahnungslos und schämt sich so sehr, dass [sie](sabine) die Strafe aus eigener Tasche bezahlt und [ihrem](sabine) [Vater](rex) die Torte zum Sechzigsten versalzt. [Caleb](caleb) findet das, wie [er](caleb) [ihr](sabine) sagt, umwerfend. [Thu](thu) findet es übertrieben.
- accuse anrufer caleb+honorine "hetzt"
- parent rex sabine "Tochter"
+ discover thu rex "erkennt"
- neighbour honorine rex "Nachbar"
- betray rex caleb+honorine "schreckt"
- discover! sabine rex "ahnungslos"
- sad sabine "schämt"
- help sabine caleb+honorine "bezahlt"
- celebrate rex "Sechzigsten"
- love.start caleb sabine "umwerfend"
- jealous thu sabine "übertrieben"

== 6
Sonntags bleibt die Küche kalt, und der Blues kommt aus dem Fenster gegenüber. [Augie](augie) bringt [Dr. Lasalle](doktor) ein Sandwich ans Klinikportal, verbeugt sich, geht. Ein Kater trägt einen Fischkopf über die Straße, und in der Zeitung steht, der Sommer werde lang. [Caleb](caleb) blättert im Rezeptbuch des [Vaters](delphonse), das keine Mengen nennt, nur Namen: „So viel Pfeffer wie [Honorine](honorine) am Montag.“ [Er](caleb) lacht zum ersten Mal, seit [er](caleb) in der Stadt ist. Dann liest [er](caleb) auf der letzten Seite den eigenen.
- gift augie doktor "Sandwich"
- parent delphonse caleb "Vaters"
- happy caleb "lacht"
+ discover caleb delphonse "letzten Seite"

== 7
Zwei Tage vor Ostern sitzt ein dicker [Herr](gast) allein an Tisch drei, lässt sich alles bringen, zahlt bar und sagt beim Hinausgehen, [er](gast) sei übrigens der [Präsident](gast) der Bank. Die Frist werde verlängert. [Weems](banker), [der](banker) sich von [Guidry](rex) hat schmieren lassen, verliert noch am selben Abend [seinen](banker) Schreibtisch. Im Taumel des Glücks fallen sich [Caleb](caleb) und [Sabine](sabine) in die Arme und von dort in den Weinkeller, dessen Tür [Thu](thu), [die](thu) eine Flasche holen will, leise wieder zuzieht. Gerade an diesem Abend wollte [sie](thu) [ihm](caleb) sagen, dass [sie](thu) von [ihm](caleb) schwanger ist.
- help gast caleb+honorine "verlängert"
- gift.past rex banker "schmieren"
- quit banker "Schreibtisch"
- happy caleb+sabine "Taumel"
+ sex caleb sabine "Weinkeller"
- discover thu caleb+sabine "zuzieht"
+ pregnant thu caleb "schwanger"
- reveal? thu caleb "wollte"

== 8
Kaum hat [Caleb](caleb) von der [Köchin](thu) erfahren, dass [er](caleb) Vater wird, da verlangt [sie](thu) auch schon, [er](caleb) möge so tun, als wisse [er](caleb) von nichts; [sie](thu) habe eine Stelle in [Houston](@houston), und ein Kind brauche keinen Mann, der im Weinkeller zu Hause sei. [Sie](thu) reist noch vor dem Abendgeschäft ab. Ohne [sie](thu) bricht der Betrieb binnen einer Stunde zusammen. [Maribel](maribel) springt ein, verbrennt sich beide Hände und singt für die Gäste, bis das letzte Steak schwarz ist. Ein [Aushilfskoch](ersatz) namens [Gaston](ersatz) wird angeheuert, [der](ersatz) Besteck stiehlt.
+ reveal thu caleb "erfahren"
- pregnant thu caleb "Vater"
- hire? thu "Stelle" @houston
- reject thu caleb "keinen Mann"
+ travel thu "reist" @houston
- help maribel caleb "springt"
- injure maribel "verbrennt"
- hire ersatz caleb "angeheuert"
- steal ersatz caleb "stiehlt"

== 9
[Sabine](sabine) merkt bald, dass der [Mann](caleb), mit [dem](caleb) [sie](sabine) frühstückt, [ihren](sabine) Croissants Namen aus [Hanoi](@hanoi) gibt. Auf [ihre](sabine) Frage, wen [er](caleb) in [Houston](@houston) habe, bleibt [er](caleb) nicht lange stumm. [Sie](sabine) schickt [ihn](caleb) hin; schluchzend, aber mit Proviant. Unterdessen bewegt der alte [Batiste](delphonse) im Spital den kleinen Finger, was außer [Augie](augie), [der](augie) neuerdings jeden Abend an [dessen](delphonse) Bett die Zeitung vorliest, um [Lasalle](doktor) zu sehen, niemand bemerkt. Die [Ärztin](doktor) glaubt dem [Tellerwäscher](augie) nicht. Der [Kranke](delphonse) hebt zum Beweis die ganze Hand.
- couple caleb sabine "frühstückt"
- discover sabine caleb "merkt"
- love caleb thu "Namen aus Hanoi"
+ breakup sabine caleb "schickt"
- sad sabine "schluchzend"
- help augie delphonse "vorliest"
- love augie doktor "zu sehen"
- discover augie delphonse "niemand bemerkt"
+ recover delphonse "hebt"

== 10
In [Houston](@houston) findet [Caleb](caleb) die [Flüchtige](thu) in der Großküche eines Stadions, wo [sie](thu) fünftausend Hotdogs verantwortet, und bekommt von [ihr](thu) zu hören, [er](caleb) komme drei Monate zu spät: Ein gewisser [Minh](minh), Buchhalter, lieb und verlässlich, habe um [ihre](thu) Hand gebeten, und [sie](thu) habe Ja gesagt. Der [Verschmähte](caleb) gratuliert dem [Bräutigam](minh) so überzeugend, dass [dieser](minh) [ihn](caleb) zum Junggesellenabschied mitschleppt. Um vier Uhr früh vertraut [Minh](minh) dem neuen [Kumpan](caleb) an, heiraten wolle [er](minh) nur, weil [sie](thu) in der Nacht nach einem [anderen](caleb) weine. „Nach [wem](caleb)?“, fragt [Caleb](caleb). „Nach [dir](caleb), [du](caleb) Esel.“
- find caleb thu "findet"
- propose.past minh thu "Hand gebeten"
- engaged minh thu "Bräutigam"
- reject thu caleb "Verschmähte"
- invite minh caleb "mitschleppt"
- celebrate minh "Junggesellenabschied"
+ reveal minh caleb "vertraut"
- sad thu caleb "weine"
+ love thu caleb "Nach dir"

== 11
[Delphonse](delphonse) spricht! Das erste Wort lautet „Thymian“, das zweite „1988“, und [Honorine](honorine) begreift, dass [er](delphonse) damals sehr wohl zugehört hat. [Sie](honorine) nennt [ihm](delphonse) den Namen: [Rex Guidry](rex). Der [Genesende](delphonse) lässt sich im Rollstuhl über die Straße schieben, verlangt vom [Rivalen](rex) einen Teller Gumbo, kostet und sagt, damit sei [er](rex) gestraft genug. [Guidry](rex), [dem](rex) in vierzig Jahren niemand die Wahrheit über das Ketchup gesagt hat, bricht in Tränen aus. Am Ende stehen beide [Alten](delphonse+rex) am selben Topf, der [eine](delphonse) mit dem Löffel, der [andere](rex) mit dem Taschentuch.
+ recover delphonse "spricht"
- reveal honorine delphonse "nennt"
- affair.past honorine rex "Rex Guidry"
- enemy delphonse rex "Rivalen"
- sad rex "Tränen"
+ reconcile delphonse rex "am selben Topf"

== 12
Mitten im Mittagsansturm setzen bei [Thu](thu), [die](thu) mit geplatzter Verlobung und drei Koffern am Vortag zurückgekehrt ist, die Wehen ein; bis zur Klinik kommt [sie](thu) nicht, nur bis zum Brottisch. [Dr. Lasalle](doktor), [die](doktor) von [Augie](augie) endlich zu einem Mittagessen überredet worden ist und eben die Serviette entfaltet hat, holt mit aufgekrempelten Ärmeln ein [Mädchen](baby), während [Gaston](ersatz), der diebische [Koch](ersatz), das gestohlene Silber zurücklegt, weil [ihn](ersatz) der Anblick rührt. Der [Vater](caleb) der [Kleinen](baby) trifft mit zwei Stunden Verspätung ein. [Er](caleb) war in [Houston](@houston), um [sie](thu) zurückzuholen.
- engaged.end minh thu "geplatzter"
+ return thu "zurückgekehrt"
+ birth thu baby "Wehen"
- date augie doktor "Mittagessen"
- help doktor thu "holt"
- steal.past ersatz caleb "gestohlene"
- happy ersatz "rührt"
- parent caleb baby "Vater"
- travel caleb "war in Houston" @houston
- reconcile? caleb thu "zurückzuholen"

== 13
Übers Jahr hängt ein neues Schild über der Tür, „Delphonse & Pham“, und [Thu](thu) hat es selbst geschrieben, damit es stimmt. Der [Seniorchef](delphonse) rührt, die [Chefin](thu) würzt nach, [Caleb](caleb) trägt die [Tochter](baby) auf dem Arm von Tisch zu Tisch und hat seit dem Morgen einen Ring in der Schürze, den [er](caleb) beim Soufflé überreichen will. Das Soufflé fällt zusammen. [Er](caleb) nicht: [Er](caleb) kniet. Gegenüber eröffnet [Sabine](sabine) in den einstigen Räumen [ihres](sabine) [Vaters](rex) ein Café, [Maribel](maribel) singt dort samstags, und [Pitt](pitt) passt auf, dass keiner [sie](maribel) von der Bühne zerrt.
- create thu "geschrieben"
- parent caleb baby "Tochter"
+ propose caleb thu "kniet"
- create sabine "eröffnet"
- parent rex sabine "Vaters"
- help pitt maribel "passt"
