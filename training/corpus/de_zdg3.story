%series Blattgold
%lang de
%genre newsroom comedy, Munich women's magazine, programme magazine listings
%cast valeska | Valeska Brandl; Valeska | f
%cast ilir | Ilir Krasniqi; Ilir | m
%cast constanze | Constanze von Rohr; Constanze; Frau von Rohr | f
%cast mieke | Mieke Thomsen; Mieke | f
%cast quirin | Quirin | m
%cast gregor | Gregor Brandl; Gregor | m
%cast sefa | Sefa | f
%cast bonnie | Bonnie Delacroix; Bonnie | f
%cast hausmeister | Hausmeister Lugmair; Lugmair | m
%cast verleger | Konsul Wimmer; Wimmer | m
%cast doula | Tante Resi; Resi | f
%cast volontaer | Jaron | m
%cast arzt | - | m
%cast fremde | - | f

== 1
Die Auflage ist im Keller, die Laune auch: [Chefredakteurin](constanze) [Constanze von Rohr](constanze) setzt [Valeska Brandl](valeska) auf die Straße, weil [deren](valeska) Kolumne „zu ehrlich“ sei. Noch im Aufzug trifft die [Geschasste](valeska) auf einen [Fotografen](ilir), [dem](ilir) [sie](valeska) Kaffee über die Kamera kippt. Was [sie](valeska) nicht weiß: [Ilir Krasniqi](ilir) ist der neue [Bildchef](ilir) und der [Untermieter](ilir), [den](ilir) [ihre](valeska) [Mitbewohnerin](mieke) [Mieke](mieke) für heute Abend angekündigt hat. [Konsul Wimmer](verleger), dem [Verleger](verleger), fehlt die Kolumne schon am nächsten Morgen.
- boss constanze valeska "Chefredakteurin"
+ quit valeska constanze "setzt"
+ meet ilir valeska "trifft"
- hire ilir "neue Bildchef"
- discover! valeska ilir "nicht weiß"
- housemate mieke valeska "Mitbewohnerin"
- housemate? ilir mieke+valeska "Untermieter"

== 2
Auf Geheiß des [Konsuls](verleger) muss [Constanze](constanze) die [Verstoßene](valeska) zurückholen, und zwar mit Blumen. [Valeska](valeska) lässt [sie](constanze) eine Stunde auf der Fußmatte zappeln, bevor [sie](valeska) wieder unterschreibt. Zwischen Zahnputzbechern und Objektiven teilen sich [Ilir](ilir), [Mieke](mieke) und [sie](valeska) nun ein Bad. [Mieke](mieke), im Hauptberuf Hebamme, hat ein Auge auf den [Mitbewohner](ilir) geworfen und bäckt Börek nach dem Rezept [seiner](ilir) [Schwester](sefa) [Sefa](sefa). [Er](ilir) isst alles auf und fragt dann, ob [Valeska](valeska) vergeben sei.
- boss verleger constanze "Geheiß"
+ hire valeska constanze "wieder unterschreibt"
- quit.past valeska "Verstoßene"
- gift constanze valeska "Blumen"
- housemate.start ilir+mieke valeska "teilen sich"
- love mieke ilir "Auge"
- create mieke "bäckt"
- sibling ilir sefa "Schwester"
- love? ilir valeska "vergeben"

== 3
[Sie](valeska) ist es, zumindest auf dem Papier. [Gregor](gregor), [Valeskas](valeska) [Mann](gregor), kehrt nach einem halben Jahr von der Forschungsstation heim, braun gebrannt und mit einer [Assistentin](bonnie) im Schlepptau, [die](bonnie) sich [Bonnie Delacroix](bonnie) nennt. Auf dem Sommerfest der Redaktion stellt [er](gregor) [sie](bonnie) allen vor, als wäre [seine](gregor) [Gattin](valeska) Luft. [Ilir](ilir) bekommt die Szene versehentlich vor die Linse. Darf [er](ilir) [ihr](valeska) das Bild zeigen, auf dem [Gregors](gregor) Hand verrät, wie nah sich [Vorgesetzter](gregor) und [Gehilfin](bonnie) stehen?
- married gregor valeska "Mann"
+ return gregor "kehrt"
- celebrate _ "Sommerfest"
- meet bonnie valeska "stellt"
- boss gregor bonnie "Assistentin"
+ discover ilir bonnie+gregor "vor die Linse"
- affair? bonnie gregor "wie nah"
- reveal? ilir valeska "zeigen"

== 4
[Mieke](mieke) nimmt [ihm](ilir) die Entscheidung ab: Beim Aufräumen stößt [sie](mieke) auf den Abzug und klebt ihn, in bester Absicht, an den Kühlschrank. [Valeska](valeska) sieht ihn um sechs, um sieben steht [Gregors](gregor) Koffer im Hof. [Volontär](volontaer) [Jaron](volontaer), der neue [Liebling](volontaer) der [Chefin](constanze), hat von dem Krach Wind bekommen und macht daraus eine Glosse. [Constanze](constanze) druckt sie ohne Rückfrage. Am Kiosk erfährt halb [München](@muenchen), dass die [Treueexpertin](valeska) der Nation betrogen wurde.
- find mieke "stößt"
- reveal mieke valeska "klebt"
- discover valeska gregor "sieht"
+ breakup valeska gregor "Koffer"
- boss constanze volontaer "Chefin"
- quarrel gregor valeska "Krach"
- discover volontaer gregor+valeska "Wind bekommen"
- reveal constanze valeska "druckt"
+ reveal volontaer valeska "Glosse"
- cheat.past gregor valeska "betrogen"

== 5
Im Konferenzraum fliegen Druckfahnen: [Valeska](valeska) nennt [Frau von Rohr](constanze) eine Heckenschützin, die [Adressatin](constanze) kontert mit Zahlen, denn die Ausgabe ist ausverkauft. [Jaron](volontaer) bittet auf Knien um Nachsicht. [Sefa](sefa) taucht mit drei Taschen bei [ihrem](sefa) [Bruder](ilir) auf; [ihr](sefa) Laden in [Augsburg](@augsburg) ist abgebrannt. [Mieke](mieke) räumt [ihr](sefa) das eigene Bett und schläft in der Badewanne. Dort findet [sie](mieke) nachts [Ilir](ilir) vor, [der](ilir) weint, weil [er](ilir) das Foto überhaupt gemacht hat.
+ quarrel constanze valeska "fliegen Druckfahnen"
- reconcile? valeska volontaer "Nachsicht"
- travel sefa ilir "taucht"
- sibling ilir sefa "Bruder"
- lose sefa "abgebrannt" @augsburg
+ help mieke sefa "räumt"
- find mieke ilir "findet"
- sad ilir "weint"

== 6
[Hausmeister Lugmair](hausmeister) behauptet, im Heizungskeller spuke es, und verlangt einen Artikel darüber. Statt eines Gespensts spürt [Valeska](valeska) dort [Wimmer](verleger) auf: Der [Konsul](verleger) haust seit Wochen zwischen Altpapierballen, denn [seine](verleger) Villa gehört längst der Bank. [Er](verleger) nimmt [ihr](valeska) den Schwur ab, niemandem ein Sterbenswörtchen zu sagen, schon gar nicht [Constanze](constanze), [die](constanze) [er](verleger) seit zwanzig Jahren vergeblich anhimmelt. [Sefa](sefa) bringt [Lugmair](hausmeister) bei, wie man einen Boiler entlüftet.
+ find valeska verleger "spürt"
- lose verleger "Bank"
- reveal! valeska constanze "Sterbenswörtchen"
- love verleger constanze "anhimmelt"
- reject.past constanze verleger "vergeblich"
- help sefa hausmeister "bringt"

== 7
[Bonnie](bonnie) erscheint ungebeten in der Redaktion. Nicht um zu triumphieren, sondern um [Valeska](valeska) zu warnen: [Gregor](gregor) habe Messdaten erfunden und wolle es [ihr](bonnie), der kleinen [Assistentin](bonnie), in die Schuhe schieben. Bei Leberkäse und Weißbier verstehen sich die [Rivalinnen](bonnie+valeska) verdächtig gut. [Ilir](ilir) durchforstet für [sie](bonnie+valeska) die Bildarchive und wird fündig. [Mieke](mieke) wird zu einer Hausgeburt gerufen und steht, o Schreck, vor der Tür von [Jarons](volontaer) [Tante](doula) [Resi](doula), sechsundvierzig und bis eben völlig ahnungslos.
- travel bonnie "erscheint"
+ reveal bonnie valeska "warnen"
- betray gregor "Messdaten erfunden"
- accuse? gregor bonnie "Schuhe schieben"
- boss gregor bonnie "Assistentin"
- enemy bonnie valeska "Rivalinnen"
- friend.start bonnie valeska "verstehen sich"
- investigate ilir gregor "durchforstet"
- discover ilir gregor "fündig"
- kin doula volontaer "Tante"
+ birth? doula "Hausgeburt"
- discover! doula "ahnungslos"

== 8
Die Enthüllung über den gefeierten [Polarforscher](gregor) macht [Valeska](valeska) berühmt und [Gregor](gregor) arbeitslos. Vor dem Verlagshaus passt [er](gregor) [sie](valeska) ab und packt [sie](valeska) grob am Handgelenk; [Lugmair](hausmeister) treibt [ihn](gregor) mit dem Laubbläser in die Isar. [Mieke](mieke) gesteht [Ilir](ilir) bei einer Tasse Fencheltee, dass die Börek nie für den Magen bestimmt waren. [Er](ilir) hat [sie](mieke) gern, sagt [er](ilir), wie man eben eine Schwester gern hat. Eine solche, meint die [Hebamme](mieke), habe [er](ilir) doch schon.
+ reveal valeska gregor "Enthüllung"
- quit gregor "arbeitslos"
+ attack gregor valeska "packt"
- rescue hausmeister valeska "treibt"
- confess mieke ilir "gesteht"
- reject ilir mieke "Schwester gern"

== 9
Aus Trotz geht [Mieke](mieke) mit [Quirin](quirin) aus, dem [Gerichtsvollzieher](quirin), [der](quirin) gerade [Wimmers](verleger) Ölgemälde pfändet. [Er](quirin) klebt [ihr](mieke) einen Kuckuck aufs Herz, und [sie](mieke) muss zugeben, dass der [Mann](quirin) Humor hat. [Constanze](constanze) findet auf dem Schreibtisch des [Verlegers](verleger) einen unfrankierten Brief an [sie](constanze) selbst, Datum: 1999. [Sie](constanze) liest ihn im Stehen, setzt sich, liest ihn noch einmal. [Ilir](ilir) wird für einen Auftrag in [Reykjavík](@reykjavik) gebucht. „[Du](valeska) könntest mitkommen“, sagt [er](ilir) zu [Valeska](valeska).
- date mieke quirin "geht"
- lose verleger "pfändet"
- flirt mieke quirin "Kuckuck"
- find constanze "unfrankierten Brief"
- hire ilir "gebucht" @reykjavik
+ invite ilir valeska "mitkommen" @reykjavik

== 10
Schwefelquellen, Mitternachtssonne, ein Doppelzimmer aus Versehen: In [Island](@island) kommen sich [Ilir](ilir) und [Valeska](valeska) endlich näher, bis das Telefon klingelt. [Gregor](gregor) liegt mit gebrochenem Becken im Spital; als Notfallkontakt ist noch immer [seine](gregor) [Frau](valeska) eingetragen. [Sie](valeska) fliegt zurück. [Ilir](ilir) schaut dem Shuttle nach und schießt kein einziges Bild. In [München](@muenchen) zieht [Constanze](constanze) den [Konsul](verleger) eigenhändig aus dem Heizungskeller: „[Sie](verleger) wohnen ab heute bei [mir](constanze), [Wimmer](verleger).“
- travel ilir+valeska "In Island" @island
+ affair.start ilir valeska "näher"
- injure gregor "gebrochenem Becken"
- married gregor valeska "Frau"
- travel valeska "fliegt" @muenchen
- rescue constanze verleger "zieht"
+ housemate.start constanze verleger "wohnen"

== 11
[Gregor](gregor) spielt den Reumütigen und lässt sich von [Valeska](valeska) Suppe einflößen. [Bonnie](bonnie) schaltet sich ein: Laut Krankenakte ist das Becken heil, der [Chefarzt](arzt) ein Tennisfreund des [Patienten](gregor). Die Suppe landet auf der Bettdecke, [Valeska](valeska) beim Notar. [Jaron](volontaer) soll [Constanzes](constanze) Nachfolge antreten, denn die [Hausherrin](constanze) will mit [ihrem](constanze) [Dauergast](verleger) auf Kreuzfahrt gehen. [Mieke](mieke) erbricht sich während der Geburtsvorbereitung und rechnet nach. [Quirin](quirin) rechnet ebenfalls und strahlt.
- betray gregor valeska "spielt"
- help valeska gregor "Suppe"
+ reveal bonnie valeska "schaltet"
- injure! gregor "heil"
- advisor arzt gregor "Chefarzt"
- friend arzt gregor "Tennisfreund"
+ divorce? gregor valeska "Notar"
- hire? volontaer "Nachfolge antreten"
- quit? constanze "Nachfolge"
- housemate constanze verleger "Dauergast"
- travel? constanze+verleger "Kreuzfahrt"
- ill mieke "erbricht"
- pregnant? mieke quirin "rechnet nach"
- happy quirin "strahlt"

== 12
Titelparty zum Hundertsten des Blatts. [Ilir](ilir) ist aus [Island](@island) zurück, begleitet von einer bildhübschen [Fremden](fremde), und [Valeska](valeska) verschüttet vor Eifersucht zum zweiten Mal Kaffee über [seine](ilir) Kamera. Die [Fremde](fremde) ist jedoch die [Braut](fremde) von [Bonnie](bonnie), [die](bonnie) vom anderen Ende des Saals herbeieilt und [sie](fremde) herumwirbelt. Während [Constanze](constanze) [ihren](constanze) [Konsul](verleger) zum Walzer auffordert, holt [Ilir](ilir) ein zerknittertes Foto hervor: Darauf lacht eine frisch [Gefeuerte](valeska) im Aufzug. Ein Kuss vor laufender Blitzanlage, dann fällt der Strom aus. [Lugmair](hausmeister) hat den Boiler entlüftet.
- celebrate _ "Titelparty"
- return ilir "zurück"
+ jealous valeska fremde "Eifersucht"
- engaged bonnie fremde "Braut"
- invite constanze verleger "auffordert"
- quit.past valeska "Gefeuerte"
+ kiss ilir valeska "Kuss"
