%series Hotel Adria, dritter Stock
%lang de
%genre hotel saga in Trieste in the fifties, encyclopaedia episode list
%cast donata | Donata Cosulich; Donata | f
%cast ettore | Ettore Cosulich; Ettore | m
%cast mila | Mila Kranjec; Mila | f
%cast vito | Vito | m
%cast wolfram | Wolfram Gruber; Gruber | m
%cast agnes | Agnes Gruber; Agnes | f
%cast dusan | Dušan | m
%cast pia | Pia | f
%cast kommissar | Kommissar Lorusso; Lorusso | m
%cast tante | Tante Olga; Olga | f
%cast baker | Major Baker; Baker | m
%cast kind | - | m
%cast arzt | - | m

== 1 Zimmer 31
[Triest](@triest), 1953: [Donata Cosulich](donata) erbt von [ihrem](donata) Großonkel ein verschuldetes Hotel, das [ihr](donata) [Vetter](ettore) [Ettore](ettore) seit Jahren führt und als das [seine](ettore) betrachtet. Die junge [Slowenin](mila) [Mila Kranjec](mila) kommt ohne Papiere über die Grenze und wird als Zimmermädchen aufgenommen. In der Nebenhandlung steigt der österreichische [Vertreter](wolfram) [Wolfram Gruber](wolfram) mit [seiner](wolfram) schwermütigen [Gattin](agnes) [Agnes](agnes) ab. Noch in der ersten Nacht hört der [Portier](vito) [Vito](vito) aus Zimmer 31 einen Schrei, und am Morgen ist der [Vertreter](wolfram) verschwunden.
- find donata "erbt"
- kin donata ettore "Vetter"
- kin _ donata "Großonkel"
+ flee mila "ohne Papiere"
- hire mila donata "aufgenommen"
- married agnes wolfram "Gattin"
- sad agnes "schwermütigen"
- discover vito _ "hört"
+ lose agnes wolfram "verschwunden"

== 2 Die Frau auf dem Balkon
[Kommissar Lorusso](kommissar) befragt das Personal, und [Ettore](ettore) lenkt [seinen](kommissar) Verdacht auf das neue [Zimmermädchen](mila). Als [sie](mila) abgeführt werden soll, behauptet [Vito](vito), [Mila](mila) habe die Nacht bei [ihm](vito) in der Loge verbracht. Es stimmt nicht, aber es genügt. [Agnes](agnes) steigt unterdessen über das Geländer [ihres](agnes) Balkons; die neue [Hotelbesitzerin](donata) packt [sie](agnes) im letzten Moment am Gürtel und lässt [sie](agnes) in [ihrem](donata) eigenen Bett schlafen. Der [Arzt](arzt) verordnet Brom und Seeluft.
- investigate kommissar _ "befragt"
- accuse ettore mila "lenkt"
- arrest? kommissar mila "abgeführt"
+ betray vito kommissar "behauptet"
- rescue vito mila "genügt"
- die? agnes "steigt"
+ rescue donata agnes "packt"
- treat agnes arzt "verordnet"

== 3 Koffer ohne Boden
Im zurückgelassenen Koffer des [Verschwundenen](wolfram) finden [Vito](vito) und die [Slowenin](mila), [die](mila) [ihrem](mila) [Retter](vito) noch nicht gedankt hat, falsche Pässe auf zwölf Namen. Statt sie der Polizei zu bringen, versteckt der [Portier](vito) sie hinter den Schlüsseln. [Ettore](ettore) gewinnt beim Kartenspiel mit [Major Baker](baker), dem [Kommandanten](baker) der britischen Wache, eine hohe Summe und merkt zu spät, dass man [ihn](ettore) gewinnen ließ: Der [Major](baker) verlangt dafür Auskünfte über die Gäste. In der zweiten Handlung trifft [Tante Olga](tante) ein, die [Mutter](tante) des [Spielers](ettore), und nimmt die [Cousine](donata) [ihres](tante) [Sohnes](ettore) ins Kreuzverhör.
- rescue.past vito mila "Retter"
+ discover mila+vito wolfram "finden"
- betray vito kommissar "versteckt"
- find ettore baker "gewinnt"
- discover ettore baker "merkt"
- betray.past baker ettore "gewinnen ließ"
- threaten baker ettore "verlangt"
- travel tante "trifft"
- parent tante ettore "Mutter"
- kin donata ettore "Cousine"

== 4 Kurzer Aufenthalt
[Dušan](dusan) mietet ein Zimmer. [Mila](mila) trägt die Handtücher zu [Dušan](dusan). [Mila](mila) erstarrt. [Dušan](dusan) ist [ihr](mila) [Mann](dusan). Vor [ihm](dusan) lief [Mila](mila) weg. Nun will [Dušan](dusan) [Mila](mila) zurück. [Mila](mila) sagt nein. [Dušan](dusan) verdreht [Mila](mila) den Arm. Im Flur hört es [Pia](pia). [Pia](pia) kocht im [Adria](#adria). [Pia](pia) nimmt die Bratpfanne. Zu Boden geht [Dušan](dusan). Über die Pfanne lacht noch abends [Vito](vito). [Vito](vito) weiß jetzt: Verheiratet ist [Mila](mila). Dann lacht [Vito](vito) nicht mehr.
- sad mila dusan "erstarrt"
- married dusan mila "Mann"
- flee.past mila dusan "lief"
- reconcile? dusan mila "zurück"
- reject mila dusan "nein"
+ attack dusan mila "verdreht"
+ attack pia dusan "Bratpfanne"
- discover vito mila "weiß"
- sad vito "lacht"#2

== 5 Hochwasser
Aus dem Hafenbecken wird ein [Toter](wolfram) gefischt, und [Agnes](agnes) erkennt an der Uhr [ihren](agnes) [Wolfram](wolfram). [Lorusso](kommissar) stellt fest, dass der [Österreicher](wolfram) erstochen wurde, und vernimmt diesmal auch die Herrschaft des Hauses. [Ettore](ettore), [der](ettore) in der Mordnacht am Kai gesehen wurde, erhält von [seiner](ettore) [Mutter](tante) ein Alibi. Die [Witwe](agnes) wirkt nach der Nachricht merkwürdig erleichtert; beim Tee gesteht [sie](agnes) [Donata](donata), [ihr](agnes) [Mann](wolfram) habe [sie](agnes) jahrelang in Anstalten stecken lassen. Die [Köchin](pia) mit der Bratpfanne bringt der verprügelten [Slowenin](mila) unterdessen bei, wie man ein Messer hält.
- die wolfram "Toter"
- married.past agnes wolfram "Witwe"
+ kill _ wolfram "erstochen"
- investigate kommissar donata+ettore "vernimmt"
- parent tante ettore "Mutter"
- help tante ettore "Alibi"
- happy agnes "erleichtert"
- reveal agnes donata "gesteht"
- abduct.past wolfram agnes "Anstalten"
- attack.past dusan mila "verprügelten"
- help pia mila "bringt"

== 6 Falsche Namen
Der niedergeschlagene [Ehemann](dusan) der [Slowenin](mila) lässt sich vom [Major](baker) anwerben und stöbert für [ihn](baker) die zwölf Pässe auf, womit der [Portier](vito) in der Falle sitzt. [Baker](baker) bietet [ihm](vito) einen Handel an: Freiheit gegen den Namen des Käufers. [Vito](vito) lehnt ab und wird in den Kasernenkeller gebracht. [Mila](mila) begreift erst jetzt, was [sie](mila) an dem schweigsamen [Mann](vito) hat, und bittet [Donata](donata) um Beistand. [Diese](donata) sucht den [Kommissar](kommissar) auf, mit [dem](kommissar) [sie](donata) vor dem Krieg verlobt war, und [beide](donata+kommissar) reden zum ersten Mal seit zwölf Jahren miteinander.
- attack.past pia dusan "niedergeschlagene"
- married dusan mila "Ehemann"
- hire dusan baker "anwerben"
- discover dusan vito "stöbert"
- reject vito baker "lehnt"
+ abduct baker vito "Kasernenkeller"
- love.start mila vito "hat"
- help? donata mila "Beistand"
- engaged.past donata kommissar "verlobt"

== 7 Der Käufer
Unter dem Druck des früheren [Verlobten](kommissar) [Donatas](donata) gibt der [Major](baker) den [Portier](vito) mit zwei gebrochenen Rippen heraus. [Mila](mila) verbindet [ihn](vito) und bleibt die Nacht über, und diesmal ist die Geschichte von der Loge wahr. [Tante Olga](tante) findet in der Manschette [ihres](tante) [Sohnes](ettore) Blut, wäscht es aus und sagt nichts. [Agnes](agnes) jedoch, [die](agnes) auf dem Balkon nicht mehr springen, sondern nur noch rauchen will, hat die alte [Dame](tante) am Waschtrog gesehen. [Sie](agnes) vertraut es der [Köchin](pia) an, von [der](pia) es um sechs Uhr das halbe Viertel weiß.
- ex donata kommissar "früheren Verlobten"
+ rescue kommissar vito "Druck"
- injure vito _ "gebrochenen"
- treat vito mila "verbindet"
+ sex mila vito "Nacht"
- discover tante ettore "findet"
- parent tante ettore "Sohnes"
- reveal! tante "sagt nichts"
- discover agnes tante "gesehen"
- reveal agnes pia "vertraut"

== 8 Bora
Die Bora weht. [Lorusso](kommissar) kommt zu [Ettore](ettore). [Ettore](ettore) springt aus dem Fenster. [Ettore](ettore) landet im Wagen von [Dušan](dusan). [Dušan](dusan) hat auf [Mila](mila) gewartet. Mit [Ettore](ettore) hat [Dušan](dusan) nicht gerechnet. [Ettore](ettore) hält die Pistole auf [Dušan](dusan). [Dušan](dusan) fährt. Oben am Karst kippt der Wagen. Tot ist [Dušan](dusan). Frei ist nun [Mila](mila). Verletzt kriecht [Ettore](ettore) davon. [Olga](tante) betet. Der [Kommissar](kommissar) friert. Wind weht Wäsche von der Leine.
- arrest? kommissar ettore "kommt"
+ flee ettore kommissar "springt"
- threaten ettore dusan "Pistole"
+ die dusan "Tot"
- married.end dusan mila "Frei"
- injure ettore "Verletzt"

== 9 Karst
Der [Flüchtige](ettore) schleppt sich zu einer Höhle, in der Schmuggler [ihn](ettore) um Uhr und Schuhe erleichtern. [Seine](ettore) [Mutter](tante), von [Pia](pia) geführt, bringt [ihm](ettore) Brot und bekommt endlich zu hören, was geschah: [Er](ettore) hat die Pässe gekauft, um Leute gegen Geld nach drüben zu schaffen, und den [Händler](wolfram) erstochen, als [dieser](wolfram) den Preis verdoppelte. Die alte [Frau](tante) segnet [ihn](ettore) und verrät dann dem [Kommissar](kommissar) den Weg. Im Hotel verlobt sich die junge [Witwe](mila) mit dem [Portier](vito); auf der Feier muss [sie](mila) sich übergeben, und die [Köchin](pia) zählt schmunzelnd an den Fingern nach.
- flee ettore "Flüchtige"
- steal _ ettore "erleichtern"
- parent tante ettore "Mutter"
- gift tante ettore "bringt"
+ reveal ettore tante "zu hören"
- kill.past ettore wolfram "erstochen"
+ betray tante ettore "verrät"
- married.past dusan mila "Witwe"
- engaged.start mila vito "verlobt"
- pregnant? mila "übergeben"

== 10 Gegenüberstellung
Im Gefängnis weigert sich der [Mörder](ettore), [seine](ettore) [Mutter](tante) zu empfangen, und droht der [Cousine](donata), das Haus anzünden zu lassen, falls [sie](donata) gegen [ihn](ettore) aussage. [Donata](donata) tut es trotzdem. Nach der Verhandlung begleitet [Lorusso](kommissar) die [Zeugin](donata) heim und fragt an der Drehtür, warum [sie](donata) [ihn](kommissar) damals verlassen habe; die Antwort lautet, [sie](donata) habe geglaubt, [er](kommissar) sei gefallen. Unterdessen beschattet der [Major](baker) die [Witwe](agnes) des [Passhändlers](wolfram), bis [sie](agnes) sich umdreht und [ihn](baker) zum Kaffee bittet.
- arrest.past _ ettore "Gefängnis"
- kill.past ettore wolfram "Mörder"
- parent tante ettore "Mutter"
- reject ettore tante "weigert"
+ threaten ettore donata "droht"
- kin donata ettore "Cousine"
+ accuse donata ettore "tut es trotzdem"
- breakup.past donata kommissar "verlassen"
- die! kommissar "gefallen"
- married.past agnes wolfram "Witwe"
- investigate baker agnes "beschattet"
- invite agnes baker "Kaffee"

== 11 Ein Fenster zum Meer
[Tante Olga](tante), vom eigenen [Kind](ettore) verstoßen, legt sich ins Bett und will nicht mehr aufstehen; der [Arzt](arzt) findet nichts. [Mila](mila) setzt sich zu [ihr](tante), obwohl der [Sohn](ettore) der [Kranken](tante) [sie](mila) einst an die Polizei ausliefern wollte, und legt [ihr](tante) die Hand auf den Bauch. Am nächsten Tag strickt die [Alte](tante). In der zweiten Handlung entwendet [Agnes](agnes) dem [Major](baker) beim dritten Kaffee die Akte über das Hotel und verbrennt sie in Zimmer 31. Der [Brite](baker), zu spät im Bilde, bittet um Versetzung und um eine Fotografie.
- reject.past ettore tante "verstoßen"
- ill tante "Bett"
- help mila tante "setzt"
- parent tante ettore "Sohn"
- accuse.past ettore mila "ausliefern"
- recover tante "strickt"
+ steal agnes baker "entwendet"
- quit? baker "Versetzung"
- love baker agnes "Fotografie"

== 12 Abreise
Im Herbst 1954 ziehen die Briten ab, und im Hotel wird mit Tanz die Rückkehr der Stadt zu Italien gefeiert. [Mila](mila) bringt während des Feuerwerks einen [Jungen](kind) zur Welt, bei [dem](kind) [Tante Olga](tante) die Hebamme macht. [Donata](donata) tritt dem jungen [Vater](vito) ein Viertel des Hauses ab und heiratet am Tag darauf in aller Stille [Lorusso](kommissar), [der](kommissar) dafür [seinen](kommissar) Dienst quittiert hat. [Agnes](agnes) nimmt den Abendzug nach [Wien](@wien); in [ihrem](agnes) Abteil sitzt, in Zivil, [Baker](baker). Die [Köchin](pia) hängt die Bratpfanne über den Eingang.
- celebrate _ "gefeiert"
+ birth mila kind "zur Welt"
- help tante mila "Hebamme"
- gift donata vito "tritt"
- parent vito kind "Vater"
+ wedding donata kommissar "heiratet"
- quit.past kommissar "quittiert"
- travel agnes+baker "Abendzug" @wien
