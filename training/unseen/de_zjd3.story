%series Die Kaffeebarone
%lang de
%genre costume saga, Trieste 1887, encyclopaedia episode list in long sentences
%cast ottavia | Ottavia Morpurgo; Ottavia | f
%cast leopold | Leopold Morpurgo; Leopold | m
%cast gianni | Gianni | m
%cast rahel | Rahel | f
%cast kreszenz | Kreszenz Ladurner; Kreszenz | f
%cast baron | Baron Attems; Attems | m
%cast miro | Miro Kosovel; Miro; Kosovel | m
%cast witwe | Donna Fulvia; Fulvia | f
%cast leutnant | Leutnant Herzl-Brandau; Herzl-Brandau | m
%cast amme | - | f
%cast kind | Emilio | m
%cast pfarrer | - | m
%cast konsul | - | m
%cast mutter | - | f
%cast anwalt | - | m
%cast morpurgos | Morpurgos | g

== 1
Als der [Kaffeehändler](leopold) [Leopold Morpurgo](leopold) im Frühjahr 1887 [seine](leopold) zweite [Frau](ottavia), die um dreißig Jahre jüngere [Ottavia](ottavia), aus [Venedig](@venedig) nach [Triest](@triest) heimbringt, weigern sich die beiden [Kinder](gianni+rahel) aus erster Ehe, [Gianni](gianni) und [Rahel](rahel), der [Fremden](ottavia) die Hand zu geben. Besonders [Rahel](rahel), [die](rahel) seit dem Tod der [Mutter](mutter) den Haushalt führte, fühlt sich verdrängt. [Kreszenz Ladurner](kreszenz), [Wirtschafterin](kreszenz) und [Seele](kreszenz) des Hauses, kocht für die [Neue](ottavia) als Einzige eine Begrüßungssuppe. [Gianni](gianni) hingegen, [der](gianni) sich für immun gegen Frauen hielt, bringt am selben Abend keinen Bissen herunter, denn [er](gianni) ist [ihr](ottavia) auf den ersten Blick erlegen.
- married leopold ottavia "Frau"
- move ottavia "heimbringt" @triest
- parent leopold gianni+rahel "Kinder"
+ reject gianni+rahel ottavia "weigern"
- married.past leopold mutter "erster Ehe"
- die.past mutter "Tod"
- parent mutter rahel "Mutter"
- sad rahel ottavia "verdrängt"
- help kreszenz ottavia "Begrüßungssuppe"
+ love.start gianni ottavia "erlegen"

== 2
Auf dem Hafenball macht [Leutnant Herzl-Brandau](leutnant), [Schwarm](leutnant) aller höheren Töchter, der [Hausherrin](ottavia) so unverhohlen den Hof, dass [ihr](ottavia) [Stiefsohn](gianni) sich in den Zweikampf stürzen möchte und nur von [Miro Kosovel](miro), dem [Kontoristen](miro) und [Gefährten](miro) [seiner](gianni) Kindertage, zurückgehalten wird. [Rahel](rahel) bekommt davon nichts mit, weil [Baron Attems](baron) [sie](rahel) den ganzen Abend nicht vom Parkett lässt. Der verschuldete [Adlige](baron) hat es auf [ihre](rahel) Mitgift abgesehen, wie [Donna Fulvia](witwe) weiß, [die](witwe) [ihn](baron) bis vor Kurzem aushielt und nun hinter dem Fächer Rache schwört. Auf der Heimfahrt schläft [Leopold](leopold) im Wagen ein.
+ flirt leutnant ottavia "Hof"
- kin gianni ottavia "Stiefsohn"
- attack? gianni leutnant "Zweikampf"
- friend gianni miro "Gefährten"
- help miro gianni "zurückgehalten"
- boss leopold miro "Kontoristen"
- betray? baron rahel "abgesehen"
- discover witwe baron "weiß"
- affair.past baron witwe "aushielt"
- sad witwe baron "Rache"

== 3
[Baron Attems](baron) erscheint mit Lilien und bittet den alten [Morpurgo](leopold) um [Rahels](rahel) Hand. [Leopold](leopold), geblendet vom Wappen, schlägt ein, ohne die [Tochter](rahel) zu fragen. Dass [Rahel](rahel) [ihr](rahel) Herz längst dem mittellosen [Miro](miro) geschenkt hat, mit [dem](miro) [sie](rahel) sich seit Weihnachten heimlich im Röstkeller trifft, ahnt außer [Kreszenz](kreszenz) niemand. Die [Wirtschafterin](kreszenz) hält dicht, obwohl [sie](kreszenz) den [Slowenen](miro) für einen Hungerleider hält. Als [Ottavia](ottavia) der weinenden [Braut](rahel) wider Willen im Garten begegnet, setzt [sie](ottavia) sich zu [ihr](rahel), und zum ersten Mal fällt zwischen den [Frauen](ottavia+rahel) ein freundliches Wort. Der Kaffee des Jahres schmeckt nach Rauch.
- gift baron _ "Lilien"
+ propose baron rahel "bittet"
- parent leopold rahel "Tochter"
- engaged.start baron rahel "schlägt ein"
- love rahel miro "Herz"
+ affair miro rahel "heimlich"
- discover kreszenz miro+rahel "ahnt"
- reveal! kreszenz "hält dicht"
- sad rahel "weinenden"
- help ottavia rahel "setzt"
- friend.start ottavia rahel "freundliches Wort"

== 4
[Gianni](gianni) meidet den Speisesaal. [Er](gianni) schreibt Verse an [Ottavia](ottavia). Die Verse landen bei [Rahel](rahel). [Rahel](rahel) liest und lacht nicht. [Sie](rahel) verbrennt das Papier für [ihren](rahel) [Bruder](gianni). [Herzl-Brandau](leutnant) lauert derweil [Ottavia](ottavia) im Pavillon auf. [Er](leutnant) will einen Kuss. [Er](leutnant) bekommt eine Maulschelle. Das sieht [Leopold](leopold) vom Balkon. Der [Gemahl](leopold) wird grün vor Eifersucht. Noch am selben Tag sperrt [Leopold](leopold) [Ottavia](ottavia) in das Turmzimmer. Den Schlüssel trägt [Leopold](leopold) am Hals.
- love gianni ottavia "Verse"
- create gianni ottavia "schreibt"
- discover rahel gianni "liest"
- sibling gianni rahel "Bruder"
- help rahel gianni "verbrennt"
- kiss? leutnant ottavia "Kuss"
- attack ottavia leutnant "Maulschelle"
- discover leopold leutnant+ottavia "sieht"
- jealous leopold leutnant "Eifersucht"
- married leopold ottavia "Gemahl"
+ abduct leopold ottavia "sperrt"

== 5
Drei Wochen lang sitzt die [Hausherrin](ottavia) hinter Schloss und Riegel, bis [Gianni](gianni) mit der Feuerleiter [seines](gianni) [Freundes](miro) zu [ihr](ottavia) hinaufsteigt, um [sie](ottavia) zu befreien, und stattdessen bis zum Morgengrauen bleibt. Was in dieser Nacht geschieht, hinterlässt Folgen: [Ottavia](ottavia) ist guter Hoffnung, und [ihr](ottavia) [Mann](leopold), [der](leopold) [sie](ottavia) seit Monaten nicht berührt hat, kann zwei und zwei zusammenzählen. [Er](leopold) hält allerdings den [Leutnant](leutnant) für den Übeltäter. Am Strand von [Barcola](@barcola) schießen die [Männer](leopold+leutnant) im Morgennebel aufeinander; der [Offizier](leutnant) trägt einen zerschmetterten Arm davon und verlässt die Stadt, ohne je zu erfahren, wofür.
- friend gianni miro "Freundes"
- rescue? gianni ottavia "befreien"
+ sex gianni ottavia "bis zum Morgengrauen"
- cheat ottavia leopold "bis zum Morgengrauen"
+ pregnant ottavia gianni "guter Hoffnung"
- married leopold ottavia "Mann"
- discover leopold ottavia "zusammenzählen"
- affair! leutnant ottavia "Übeltäter"
- attack leopold leutnant "schießen" @barcola
- injure leutnant leopold "zerschmetterten"
- travel leutnant "verlässt"

== 6
Die Trauung von [Attems](baron) und [Rahel](rahel) ist auf Mariä Geburt festgesetzt, doch die [Braut](rahel) erscheint nicht in [San Giusto](@sangiusto). Im Zug nach [Laibach](@laibach) sitzt [sie](rahel) neben [Kosovel](miro), [dessen](miro) Ersparnisse gerade für zwei Fahrkarten reichten, und lässt sich zwei Tage später von einem [Dorfpfarrer](pfarrer) mit [ihm](miro) zusammengeben. Der blamierte [Bräutigam](baron) verlangt von [Leopold](leopold) Schadenersatz, andernfalls werde [er](baron) allen erzählen, was im Turmzimmer geschah. Woher weiß [er](baron) das? [Donna Fulvia](witwe), die einstige [Gönnerin](witwe) des [Barons](baron), hat die [Amme](amme) im Haus bestochen und das Wissen weiterverkauft. [Leopold](leopold) zahlt und spricht seither kein Wort mehr mit [seiner](leopold) [Frau](ottavia).
- wedding! baron rahel "erscheint nicht"
+ flee miro+rahel "Zug" @laibach
+ wedding miro rahel "zusammengeben"
+ threaten baron leopold "andernfalls"
- affair.past baron witwe "Gönnerin"
- reveal amme witwe "bestochen"
- discover witwe gianni+ottavia "Wissen"
- reveal witwe baron "weiterverkauft"
- gift leopold baron "zahlt"
- married leopold ottavia "Frau"
- reject leopold ottavia "kein Wort"

== 7
Es ist Winter, und der Schnee liegt auf den Säcken der Mole. [Ottavia](ottavia) bringt einen [Knaben](kind) zur Welt, [den](kind) [Leopold](leopold) zähneknirschend als den [seinen](leopold) eintragen lässt; getauft wird [er](kind) auf den Namen [Emilio](kind). [Gianni](gianni), in Wahrheit der [Vater](gianni) und offiziell nur der [Halbbruder](gianni), steht mit der Taufkerze daneben und darf [ihn](kind) nicht einmal halten. Aus Kummer verlegt [er](gianni) sich aufs Trinken. Am Kartentisch verliert [er](gianni) in einer Nacht zwei Schiffsladungen Mokka an den [Baron](baron), [der](baron) falsch spielt. Die [Wirtschafterin](kreszenz) schleift den [Betrunkenen](gianni) nach Hause und hält [ihm](gianni), wie früher dem [Kind](gianni), den Kopf.
+ birth ottavia kind "zur Welt"
- parent! leopold kind "den seinen"
- parent gianni kind "Vater"
- sibling! gianni kind "Halbbruder"
- celebrate _ kind "getauft"
- sad gianni "Kummer"
+ lose gianni baron "verliert"
- betray baron gianni "falsch spielt"
- help kreszenz gianni "schleift"

== 8
[Rahel](rahel) schreibt aus [Laibach](@laibach). [Sie](rahel) bereut nichts. [Miro](miro) hat eine Stelle gefunden. [Er](miro) führt die Bücher für einen [Konsul](konsul). Der [Konsul](konsul) ist verschwägert mit [Fulvia](witwe). So erfährt [Miro](miro) von [Fulvias](witwe) Geschäften. [Rahel](rahel) warnt [Gianni](gianni) in einem zweiten Brief. Diesen Brief öffnet [Leopold](leopold). Nun weiß [Leopold](leopold) alles über [Emilio](kind). [Er](leopold) verstößt [Gianni](gianni) noch vor dem Abendessen. Beim Dessert rührt den [Alten](leopold) der Schlag. [Ottavia](ottavia) ruft nach [Kreszenz](kreszenz).
- hire miro konsul "Stelle"
- kin konsul witwe "verschwägert"
- discover miro witwe "erfährt"
- help rahel gianni "warnt"
+ discover leopold kind "weiß"
+ reject leopold gianni "verstößt"
- ill leopold "Schlag"

== 9
Gelähmt und stumm, hängt der [Patriarch](leopold) am Fenster in [seinem](leopold) Rollstuhl, während ausgerechnet die [Frau](ottavia), [die](ottavia) [er](leopold) einsperrte, [ihn](leopold) füttert und wäscht. Im Kontor reißt [Attems](baron) die Leitung an sich, da [ihm](baron) die verpfändeten Ladungen die Mehrheit verschaffen, und setzt als Erstes [Kreszenz](kreszenz) nach vierzig Jahren auf die Straße. [Gianni](gianni) haust bei Matrosen. Erst als [Ottavia](ottavia) mit dem [Kleinen](kind) auf dem Arm vor [ihm](gianni) steht und [ihm](gianni) gesteht, dass [sie](ottavia) [ihn](gianni) liebt und keinen sonst, wirft [er](gianni) die Flasche ins Meer. [Donna Fulvia](witwe) wird unterdessen wegen Bestechung angeklagt.
- ill leopold "Gelähmt"
- abduct.past leopold ottavia "einsperrte"
- help ottavia leopold "füttert"
+ hire baron "Leitung"
- quit kreszenz baron "auf die Straße"
+ confess ottavia gianni "gesteht"
- love ottavia gianni "liebt"
- accuse _ witwe "angeklagt"

== 10
Heimgekehrt an der Seite eines [Anwalts](anwalt), legt [Rahel](rahel) dem Handelsgericht die Briefe vor, die den [Baron](baron) als Falschspieler entlarven. Die Verpfändung ist nichtig. [Attems](baron), von [Fulvia](witwe) im Zeugenstand der Lüge bezichtigt, zieht im Saal eine Pistole und legt auf [seine](baron) alte [Geliebte](witwe) an; [Miro](miro) wirft sich dazwischen und wird an der Schulter getroffen. Zwei Gendarmen führen den [Schützen](baron) ab. Im Spital wacht die schwangere [Rahel](rahel) am Bett [ihres](rahel) [Mannes](miro), bis das Fieber sinkt. Vom anderen Ende des Ganges humpelt ein [Besucher](leopold) heran, [den](leopold) keiner erwartet hätte: der [Vater](leopold).
- return rahel "Heimgekehrt"
- advisor anwalt rahel "Anwalts"
+ reveal rahel baron "entlarven"
- accuse witwe baron "bezichtigt"
- affair.past baron witwe "Geliebte"
- kill? baron witwe "Pistole"
+ rescue miro witwe "dazwischen"
- injure miro baron "getroffen"
- arrest _ baron "führen"
- pregnant rahel "schwangere"
- married miro rahel "Mannes"
- help rahel miro "wacht"
- parent leopold rahel "Vater"
- recover miro "Fieber sinkt"
- return leopold "humpelt"

== 11
An Silvester versammelt [Leopold](leopold) die [Morpurgos](morpurgos) um den langen Tisch. Mühsam, Silbe für Silbe, gibt [er](leopold) [Ottavia](ottavia) frei, segnet [Rahels](rahel) Bund mit dem einstigen [Schreiber](miro) und bittet [seinen](leopold) [Sohn](gianni), [ihm](leopold) den Starrsinn nachzusehen; [Gianni](gianni) umarmt [ihn](leopold) wortlos. In derselben Nacht schläft der [Greis](leopold) für immer ein. Die Beisetzung vereint Freund und Feind. Ein Trauerjahr lang wahren [Gianni](gianni) und die junge [Witwe](ottavia) den Anstand, dann schließen [sie](gianni+ottavia) in [Fiume](@fiume) den Bund fürs Leben, mit [Emilio](kind) als Ringträger und [Kreszenz](kreszenz), [die](kreszenz) wieder in [ihrer](kreszenz) Küche herrscht, in der ersten Bank.
- breakup leopold ottavia "frei"
- married miro rahel "Bund"
- parent leopold gianni "Sohn"
+ reconcile gianni leopold "umarmt"
+ die leopold "schläft"
- married.past leopold ottavia "Witwe"
+ wedding gianni ottavia "Bund fürs Leben" @fiume
- hire kreszenz "wieder"
