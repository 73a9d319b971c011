%series Treppenhaus 14
%lang de
%genre Leipzig tenement series, streaming service short texts
%cast ilse | Ilse Kühn; Ilse; Kühn | f
%cast samir | Samir | m
%cast ronja | Ronja | f
%cast falk | Falk | m
%cast thu | Thu | f
%cast vermieter | Lobenstein | m
%cast opa | Herr Pietsch; Pietsch | m
%cast opafrau | - | f
%cast polizistin | Karla | f
%cast baby | Emil | m
%cast ex | Jakub | m
%cast ilsefreundin | - | f

== 1 Einzug
[Ronja](ronja) ist frisch getrennt und zieht mit drei Kisten in den zweiten Stock. Über [ihr](ronja) wohnt [Ilse Kühn](ilse), [die](ilse) am ersten Abend mit dem Besenstiel klopft. Unter [ihr](ronja) üben [Falk](falk) und [Thu](thu), jung verheiratet und laut im Zank. Der [Nachbar](samir) von gegenüber, [Samir](samir), schleppt der [Neuen](ronja) die Waschmaschine hinauf und holt sich dabei einen Hexenschuss. [Vermieter](vermieter) [Lobenstein](vermieter) schaut zu und erhöht die Miete. [Ronjas](ronja) [Verflossener](ex) schickt Blumen. [Sie](ronja) wirft sie in den Hof.
- breakup.past ex ronja "getrennt"
+ move ronja "zieht"
- neighbour ilse ronja "Über"
- neighbour falk+thu ronja "Unter"
- married falk thu "verheiratet"
- quarrel falk thu "Zank"
- neighbour ronja samir "Nachbar"
- help samir ronja "schleppt"
- injure samir "Hexenschuss"
- ex ex ronja "Verflossener"
- gift ex ronja "Blumen"

== 2 Dünne Wände
[Falk](falk) betrügt [Thu](thu), und das ganze Haus hört es mit. Nur [Thu](thu) hat Nachtschicht. [Ronja](ronja) überlegt, ob [sie](ronja) es der [Ehefrau](thu) sagen soll, und fragt die [Alte](ilse) von oben. [Ilse](ilse) rät ab; [sie](ilse) selbst habe vor vierzig Jahren geredet und damit [ihre](ilse) beste [Freundin](ilsefreundin) verloren. [Samir](samir), noch immer krumm, bittet [Ronja](ronja) zum Couscous. Am Ende des Abends küsst [sie](ronja) [ihn](samir), sehr vorsichtig, [seines](samir) Rückens wegen.
+ cheat falk thu "betrügt"
- reveal? ronja thu "sagen"
- married falk thu "Ehefrau"
- help ilse ronja "rät"
- lose.past ilse ilsefreundin "verloren"
- friend.past ilse ilsefreundin "Freundin"
- invite samir ronja "bittet"
+ kiss ronja samir "küsst"

== 3 Kündigung
[Lobenstein](vermieter) kündigt dem alten [Herrn Pietsch](opa) aus dem Parterre. Der [Witwer](opa) sitzt auf der Treppe und zittert. Da kommt die [Kühn](ilse) herunter, [die](ilse) seit der Wende kein Wort mit [ihm](opa) gewechselt hat, und reicht [ihm](opa) ein Taschentuch. [Thu](thu) kehrt zu früh von der Schicht heim. [Sie](thu) ertappt [ihren](thu) [Mann](falk) mit einer Fremden und setzt [ihn](falk) samt Schlagzeug vor die Tür. Der [Ehebrecher](falk) schläft bei [Samir](samir) auf dem Teppich.
- reject vermieter opa "kündigt"
- married.past _ opa "Witwer"
- enemy.past ilse opa "kein Wort"
+ discover thu falk "ertappt"
- married falk thu "Mann"
+ breakup thu falk "vor die Tür"
- cheat.past falk thu "Ehebrecher"
- housemate.start falk samir "schläft"

== 4 Waschtag
[Ilse](ilse) wäscht. [Pietsch](opa) hält die Klammern. [Ilse](ilse) mag [Pietsch](opa). [Pietsch](opa) mochte [Ilse](ilse) immer. [Thu](thu) ist schwanger. [Thu](thu) sagt es [Ronja](ronja). [Falk](falk) erfährt nichts. [Ronja](ronja) verspricht [Thu](thu), zu schweigen. [Samir](samir) fragt [Ronja](ronja) nach [Thu](thu). [Ronja](ronja) belügt [Samir](samir). [Samir](samir) spürt das. Im Hof steht [Jakub](ex). [Jakub](ex) vermisst [Ronja](ronja). Aus dem Fenster sieht [Samir](samir) [Jakub](ex).
- love ilse opa "mag"
- love opa ilse "mochte"
+ pregnant thu falk "schwanger"
- reveal thu ronja "sagt"
- discover! falk thu "erfährt nichts"
- reveal! ronja _ "schweigen"
- betray ronja samir "belügt"

== 5 Der Mann im Hof
[Ronjas](ronja) [Ex](ex) bittet um eine zweite Chance. [Sie](ronja) weist [ihn](ex) ab, doch das hört [Samir](samir) nicht mehr, denn der [Eifersüchtige](samir) hat das Fenster schon zugeschlagen. [Er](samir) geht der [Nachbarin](ronja) eine Woche aus dem Weg. [Falk](falk), [sein](samir) ungebetener [Mitbewohner](falk), leidet an Liebeskummer und trommelt. [Lobenstein](vermieter) droht mit Räumung. Daraufhin zieht der gekündigte [Witwer](opa) einfach zwei Etagen höher, zu der [Frau](ilse), [die](ilse) [ihm](opa) das Taschentuch gab.
- ex ex ronja "Ex"
- reconcile? ex ronja "zweite Chance"
+ reject ronja ex "weist"
- jealous samir ex "Eifersüchtige"
- reject samir ronja "aus dem Weg"
- neighbour ronja samir "Nachbarin"
- housemate falk samir "Mitbewohner"
- sad falk thu "Liebeskummer"
- threaten vermieter _ "droht"
- reject.past vermieter opa "gekündigte"
+ move opa ilse "zieht"

== 6 Wasserschaden
In der Nacht bricht ein Rohr. [Thu](thu) rutscht aus und stürzt. [Falk](falk) hört den Schrei durch zwei Decken und ist als Erster bei der [Frau](thu), [die](thu) [ihn](falk) hinausgeworfen hat. Im Krankenwagen erfährt [er](falk) von dem [Kind](baby). [Beide](baby+thu) sind unversehrt. Im knöcheltiefen Wasser begegnen sich [Samir](samir) und [Ronja](ronja), und [sie](ronja) erzählt [ihm](samir) endlich, weshalb [sie](ronja) gelogen hat. [Sie](ronja+samir) schöpfen bis zum Morgen und schlafen danach in einem Bett. Eine [Polizistin](polizistin) entdeckt, dass das Rohr angesägt wurde.
- injure thu "stürzt"
- help falk thu "Erster"
- reject.past thu falk "hinausgeworfen"
+ discover falk thu "erfährt"
- recover baby+thu "unversehrt"
- reveal ronja samir "erzählt"
- betray.past ronja samir "gelogen"
+ sex ronja samir "in einem Bett"

== 7 Die Säge
Alle verdächtigen [Lobenstein](vermieter). [Ilse](ilse) aber weiß, wem die Säge gehört: [Jakub](ex), dem [Klempner](ex). Der verschmähte [Ex-Freund](ex) wollte die neue Liebe unter Wasser setzen. Die [Polizistin](polizistin) nimmt [ihn](ex) am Bahnhof fest. [Ronja](ronja) besucht [ihn](ex) in der Zelle und verzeiht [ihm](ex), zum Ärger von [Samir](samir). Der unschuldig beschuldigte [Vermieter](vermieter) verlangt Blumen und bekommt sie: Es sind die vertrockneten aus dem Hof. [Pietsch](opa) lacht zum ersten Mal seit dem Tod [seiner](opa) [Frau](opafrau).
- accuse _ vermieter "verdächtigen"
- discover ilse ex "weiß"
- reject.past ronja ex "verschmähte"
- ex ex ronja "Ex-Freund"
- attack.past ex ronja+samir "unter Wasser setzen"
+ arrest polizistin ex "fest"
+ reconcile ex ronja "verzeiht"
- die.past opafrau "Tod"
- married.past opa opafrau "Frau"

== 8 Aufgebot
[Pietsch](opa) kauft einen Ring. [Ilse](ilse) findet den Ring. [Ilse](ilse) sagt Ja, bevor [Pietsch](opa) fragt. [Falk](falk) streicht das Kinderzimmer. [Thu](thu) lässt [Falk](falk) streichen. [Thu](thu) nimmt [Falk](falk) nicht zurück. [Samir](samir) zieht zu [Ronja](ronja). [Lobenstein](vermieter) stürzt im Keller. [Ronja](ronja) findet [Lobenstein](vermieter). [Sie](ronja) ruft den Arzt. [Lobenstein](vermieter) nimmt die Kündigung zurück. Den [Vermieter](vermieter) füttert jetzt [Ilse](ilse).
+ engaged.start ilse opa "Ja"
- help falk thu "streicht"
- reject thu falk "nicht zurück"
+ move samir ronja "zieht"
- injure vermieter "stürzt"
- rescue ronja vermieter "ruft"
- reconcile opa vermieter "nimmt die Kündigung zurück"

== 9 Emil
Auf der Hochzeit der [Alten](ilse+opa) platzt [Thu](thu) die Fruchtblase ins Standesamt. Die frisch vermählte [Ilse](ilse) hält [ihr](thu) die eine Hand, der getrennte [Gatte](falk) die andere. [Emil](baby) kommt im Trauzimmer zur Welt. [Falk](falk) weint so haltlos, dass die junge [Mutter](thu) [ihn](falk) trösten muss und [ihm](falk) darüber vergibt. Der [Vermieter](vermieter) erlässt dem [Säugling](baby) die Nebenkosten. [Samir](samir) sieht [Ronja](ronja) mit dem [Kind](baby) im Arm und sucht in allen Taschen nach einem Ring.
+ wedding ilse opa "Hochzeit"
- help falk+ilse thu "hält"
- breakup.past falk thu "getrennte"
- married falk thu "Gatte"
+ birth thu baby "zur Welt"
- parent thu baby "Mutter"
- reconcile falk thu "vergibt"
- gift vermieter baby "erlässt"
- propose? samir ronja "Ring"

== 10 Nachmieter
In [Samirs](samir) leere Wohnung zieht die [Polizistin](polizistin). [Sie](polizistin) heißt [Karla](polizistin) und hat ein Auge auf [Falk](falk). [Thu](thu) sieht [die beiden](falk+polizistin) im Hof lachen und lässt vor Schreck den Müll fallen. Ist [sie](thu) etwa eifersüchtig auf die [Neue](polizistin)? [Ilse](ilse) kichert. Aus dem Gefängnis entlassen, klingelt [Jakub](ex) bei [Ronja](ronja), um Abschied zu nehmen. [Samir](samir) öffnet. Die [Rivalen](ex+samir) trinken wortlos ein Bier, und der [Klempner](ex) repariert zum Dank das Rohr, das [er](ex) damals angesägt hat.
+ move polizistin "zieht"
- love polizistin falk "Auge"
- flirt falk polizistin "lachen"
- jealous? thu polizistin "eifersüchtig"
- return ex "entlassen"
- enemy ex samir "Rivalen"
- reconcile ex samir "Bier"
- help ex ronja+samir "repariert"
- attack.past ex ronja+samir "angesägt"

== 11 Zwei Ringe
[Falk](falk) geht mit [Karla](polizistin) aus und redet den ganzen Abend von [Thu](thu). Gekränkt zahlt die [Polizistin](polizistin) für [beide](falk+polizistin) und fährt [ihn](falk) heim, zu [seiner](falk) [Frau](thu). Diesmal macht [Thu](thu) die Tür auf. Im Stock darüber hält [Samir](samir) um [Ronjas](ronja) Hand an. [Sie](ronja) sagt, [sie](ronja) müsse nachdenken, und flüchtet aufs Dach. Dort sitzt der [Mann](opa) der alten [Nachbarin](ilse) und füttert Tauben. [Pietsch](opa) erzählt [ihr](ronja), wie lange [er](opa) selbst gewartet hat.
- date falk polizistin "aus"
- love falk thu "redet"
- married falk thu "Frau"
+ reconcile falk thu "Tür auf"
+ propose samir ronja "Hand"
- married ilse opa "Mann"
- neighbour ilse ronja "Nachbarin"
- reveal opa ronja "erzählt"

== 12 Hoffest
Das Haus feiert [Emils](baby) Taufe. [Ronja](ronja) gibt [Samir](samir) vor allen Nachbarn [ihr](ronja) Jawort, der Ring ist aus Kupferrohr. [Pietsch](opa) fehlt. [Er](opa) ist am Nachmittag eingeschlafen und nicht mehr aufgewacht. Die [Witwe](ilse) sagt es niemandem, bis die Musik aus ist. Dann sitzen [sie](falk+ilse+ronja+samir+thu) zu fünft auf der Treppe, und [Lobenstein](vermieter) reicht [ihr](ilse) ein Taschentuch. [Karla](polizistin) setzt sich zu [ihm](vermieter). Niemand klopft mehr mit dem Besen.
- celebrate _ baby "Taufe"
+ engaged.start ronja samir "Jawort"
+ die opa "nicht mehr aufgewacht"
- married.past ilse opa "Witwe"
- reveal! ilse _ "niemandem"
- help vermieter ilse "Taschentuch"
