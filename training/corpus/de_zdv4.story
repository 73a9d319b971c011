%series Breitengrad Null
%lang de
%genre shipboard drama on an oceanographic research vessel, Gulf of Guinea, encyclopaedia episode list in long sentences
%cast abena | Dr. Abena Mensah; Abena; Mensah | f
%cast piet | Kapitän Piet Claassen; Piet; Claassen | m
%cast yusuf | Yusuf Bello; Yusuf | m
%cast solveig | Solveig Thune; Solveig | f
%cast quentin | Quentin Mensah; Quentin | m
%cast robin | Robin Vogel; Robin | n
%cast smutje | Anker | m
%cast maschinist | Ivo Balić; Ivo; Balić | m
%cast reeder | Reeder Harms; Harms | m
%cast lotsin | - | f
%cast fischer | - | m
%cast ehefrau | Wiebke | f
%cast arzt | Dr. Zhou; Zhou | f
%cast ersatz | - | m
%cast bord | Crew | g

== 1
Die ghanaische [Meeresbiologin](abena) [Dr. Abena Mensah](abena) übernimmt in [Takoradi](@takoradi) die wissenschaftliche Leitung des Forschungsschiffs [Albatros](*albatros), nachdem [ihr](abena) [Vorgänger](quentin), der eigene [Vater](quentin), von einem Tauchgang nicht zurückgekehrt ist und seither als verschollen gilt. [Kapitän Piet Claassen](piet), [der](piet) [Quentin Mensah](quentin) zwanzig Jahre lang durch alle Ozeane gefahren hat und [ihm](quentin) wie ein Bruder verbunden war, empfängt die [Tochter](abena) kühl, weil [er](piet) in [ihr](abena) eine Karrieristin sieht. Die [Crew](bord), vom [Koch](smutje) [Anker](smutje) bis zur [Bordärztin](arzt) [Dr. Zhou](arzt), schließt Wetten ab, wie lange [sie](abena) durchhält.
+ hire abena "übernimmt"
- lose _ quentin "verschollen"
- parent quentin abena "Vater"
- boss.past quentin _ "Vorgänger"
- die? quentin "verschollen"
- colleague.past piet quentin "gefahren"
- friend.past piet quentin "wie ein Bruder"
- meet abena piet "empfängt"
- advisor arzt bord "Bordärztin"

== 2
Während der ersten Nachtwache stellt [Abena](abena) fest, dass sich unter den Taucherflaschen [ihres](abena) [Vaters](quentin) eine befindet, deren Ventil jemand angefeilt hat, und zieht den [Steuermann](yusuf) [Yusuf Bello](yusuf) ins Vertrauen, einen schweigsamen [Nigerianer](yusuf), [der](yusuf) für [Quentin](quentin) durchs Feuer gegangen wäre. [Solveig Thune](solveig), [deren](solveig) Sonarstation neben dem Flaschenlager liegt, behauptet, nie jemanden dort gesehen zu haben, obwohl [Robin Vogel](robin), im zweiten Semester und [ihr](solveig) zur Ausbildung zugeteilt, genau weiß, dass die [Norwegerin](solveig) an jenem Abend selbst dort gewesen ist. Aus Angst um den Studienplatz hält [Robin](robin) den Mund.
- parent quentin abena "Vaters"
+ discover abena "stellt"
- reveal abena yusuf "ins Vertrauen"
- friend.past quentin yusuf "durchs Feuer"
+ betray solveig _ "behauptet"
- advisor solveig robin "Ausbildung"
- discover robin solveig "genau weiß"
- sad robin "Angst"
- reveal! robin "hält Robin den Mund"

== 3
Ein [Fischer](fischer), [dessen](fischer) Einbaum im Sturm gekentert ist, wird von [Yusuf](yusuf) mit einem beherzten Sprung aus den Wellen geholt und liegt, von [Zhou](arzt) mit Decken und Infusionen versorgt, zwei Tage im Delirium, in dem [er](fischer) immer wieder von einem bärtigen [Mann](quentin) auf einer Bohrinsel spricht. [Claassen](piet), [der](piet) in Funkkontakt mit [seiner](piet) in [Leer](@leer) auf [ihn](piet) wartenden [Frau](ehefrau) [Wiebke](ehefrau) steht, nutzt die Leitung insgeheim auch, um [Reeder Harms](reeder) zu melden, was die [Biologin](abena) herausfindet. Der [Kapitän](piet) schläft schlecht, seit [er](piet) das tut.
+ rescue yusuf fischer "geholt"
- treat fischer arzt "versorgt"
- ill fischer "Delirium"
- reveal fischer "spricht"
- married ehefrau piet "Frau"
+ reveal piet reeder "melden"
- betray piet abena "insgeheim"
- sad piet "schläft schlecht"

== 4
[Anker](smutje) kocht Palmnusssuppe. [Ivo](maschinist) verschluckt sich. [Zhou](arzt) rettet [Ivo](maschinist). Der [Maschinist](maschinist) verliebt sich auf der Stelle. [Zhou](arzt) merkt nichts. [Robin](robin) beobachtet [Solveig](solveig). [Solveig](solveig) schickt [Robin](robin) fort. Wütend redet [Robin](robin) mit [Yusuf](yusuf). Nun weiß [Yusuf](yusuf) alles. Vor der Brücke wartet [Abena](abena). Die Karten sind alt. Das Meer ist flach wie ein Tisch. Den [Fischer](fischer) setzt man in [Axim](@axim) ab. Zum Abschied gibt [er](fischer) [Abena](abena) einen Knopf. Der Knopf gehörte [Quentin](quentin).
- create smutje "kocht"
+ rescue arzt maschinist "rettet"
- love.start maschinist arzt "verliebt"
- discover! arzt maschinist "merkt nichts"
- investigate robin solveig "beobachtet"
- reject solveig robin "schickt"
- sad robin "Wütend"
- reveal robin yusuf "redet"
- discover yusuf solveig "weiß"
+ gift fischer abena "gibt"

== 5
Vor versammelter [Mannschaft](bord) auf die Flasche angesprochen, gesteht [Solveig](solveig) nicht etwa die Tat, sondern, dass [sie](solveig) mit dem dreißig Jahre älteren [Quentin](quentin) seit [Kapstadt](@kapstadt) liiert gewesen sei und [ihn](quentin) am Abend [seines](quentin) Verschwindens um ein letztes Gespräch gebeten habe, da [er](quentin) Schluss gemacht hatte. [Abena](abena), [die](abena) die Ehe [ihrer](abena) Eltern für glücklich hielt, ohrfeigt die heimliche [Geliebte](solveig) des [Vaters](quentin) und schließt sich in [ihrer](abena) Kabine ein. Nur [Claassen](piet), [der](piet) von der Liaison gewusst und [seinen](piet) [Freund](quentin) gedeckt hatte, darf eintreten.
+ reveal solveig bord "gesteht"
- couple.past quentin solveig "liiert"
- breakup.past quentin solveig "Schluss gemacht"
- parent quentin abena "Vaters"
- cheat.past quentin _ "heimliche Geliebte"
- married.past _ quentin "Ehe"
- attack abena solveig "ohrfeigt"
- discover.past piet quentin+solveig "gewusst"
- help.past piet quentin "gedeckt"
- friend piet quentin "Freund"

== 6
Unter vier Augen räumt der [Kapitän](piet) ein, dass der [Reeder](reeder) [ihm](piet) nahegelegt habe, die Messreihen [Quentins](quentin) verschwinden zu lassen, weil sie beweisen, dass die Ölfirma, an der [Harms](reeder) beteiligt ist, seit Jahren Bohrschlamm ins Meer leitet. [Er](piet) habe sich geweigert, doch [Harms](reeder) wisse von einer Schwarzgeldsache und habe [ihn](piet) in der Hand. [Abena](abena) verspricht, [ihn](piet) nicht ans Messer zu liefern, und verlangt dafür Kurs auf die Bohrinsel. Noch ehe das Schiff wenden kann, fällt die Maschine aus; [Balić](maschinist) findet Sand im Getriebe und ringt die Hände.
+ reveal piet abena "räumt"
- betray? piet quentin "verschwinden"
- reject piet reeder "geweigert"
- threaten reeder piet "in der Hand"
- help abena piet "ans Messer"
- travel? abena+piet "Kurs auf"
- discover maschinist "findet Sand"
- sad maschinist "ringt"

== 7
Der Verdacht fällt auf [Robin](robin), in [dessen](robin) Spind [Anker](smutje) einen halben Sack Sand zutage fördert, und [Claassen](piet) lässt das [Nesthäkchen](robin) der [Crew](bord) bis auf Weiteres unter Deck einsperren. [Zhou](arzt), [die](arzt) an [Robins](robin) Schuld nicht glaubt, untersucht die Körner unter dem Mikroskop und weist nach, dass sie aus dem Aquarium der Messe stammen, zu dem bloß der [Smutje](smutje) den Schlüssel besitzt. Als die [Ärztin](arzt) [Anker](smutje) damit konfrontiert, schubst [er](smutje) [sie](arzt) in die Kühlkammer, verriegelt die Tür und springt mit der Rettungsinsel über Bord.
- accuse _ robin "Verdacht"
- find smutje "fördert"
+ arrest piet robin "einsperren"
- investigate arzt "untersucht"
- discover arzt smutje "weist"
- accuse arzt smutje "konfrontiert"
- attack smutje arzt "schubst"
- abduct smutje arzt "verriegelt"
+ flee smutje "springt"

== 8
Halb erfroren wird [Zhou](arzt) von [Ivo](maschinist) gefunden, [der](maschinist) [sie](arzt), da die Heizdecken nicht reichen, die Nacht hindurch an sich drückt und [ihr](arzt) auf Kroatisch Gedichte vorsagt, deren Sinn [sie](arzt), wie sich herausstellt, sehr wohl versteht. [Robin](robin) kommt wieder auf freien Fuß und lehnt die Entschuldigung des [Kapitäns](piet) mit einem Achselzucken ab. Eine [Lotsin](lotsin) von der Küstenwache, [die](lotsin) früher mit [Yusuf](yusuf) verheiratet war und [ihm](yusuf) noch immer grollt, führt das angeschlagene Schiff nach [Bonny](@bonny) und bringt die Nachricht mit, der [Koch](smutje) sei von Fischern aufgegriffen worden.
+ rescue maschinist arzt "gefunden"
- ill arzt "erfroren"
- help maschinist arzt "drückt"
- create maschinist "Gedichte"
- reconcile! piet robin "lehnt"
- ex lotsin yusuf "früher mit"
- married.past lotsin yusuf "verheiratet"
- sad lotsin yusuf "grollt"
- help lotsin _ "führt"
+ arrest _ smutje "aufgegriffen"

== 9
Im Hafen verhört die [Lotsin](lotsin), unterstützt von [ihrem](lotsin) [Exmann](yusuf), den [Ausreißer](smutje), [der](smutje) nach zähem Ringen zugibt, von [Harms](reeder) für fünfzigtausend Dollar angestiftet worden zu sein, sowohl die Flasche als auch das Getriebe zu manipulieren. Getötet habe [er](smutje) den [Professor](quentin) aber nicht; [dieser](quentin) sei auftauchend von einem Boot der Ölfirma aufgelesen worden, lebend. [Abena](abena), bis zu diesem Tag fest davon überzeugt, Waise zu sein, sinkt auf eine Kiste und weint, und [Solveig](solveig), [die](solveig) neben [ihr](abena) steht, weint ebenfalls, sodass schließlich [beide](abena+solveig) einander die Taschentücher reichen.
- investigate lotsin smutje "verhört"
- ex lotsin yusuf "Exmann"
- help yusuf lotsin "unterstützt"
+ reveal smutje lotsin+yusuf "zugibt"
- hire.past smutje reeder "angestiftet"
- kill! smutje quentin "Getötet"
+ abduct.past _ quentin "aufgelesen"
- die! quentin "Waise"
- sad abena+solveig "weint"
- reconcile abena solveig "Taschentücher"

== 10
Der [Reeder](reeder) fliegt selbst ein, um Schlimmeres zu verhüten, enthebt [Claassen](piet) des Kommandos und setzt einen [Strohmann](ersatz) ein, doch die [Mannschaft](bord) versagt dem neuen [Kapitän](ersatz) den Gehorsam. [Wiebke](ehefrau), [die](ehefrau) den weiten Weg aus [Ostfriesland](@ostfriesland) nicht gescheut hat, überrascht [ihren](ehefrau) [Gatten](piet) am Kai und liest [ihm](piet) die Leviten: Lieber einen Mann im Gefängnis als einen ohne Rückgrat. Der [Gescholtene](piet) bekennt daraufhin der [Lotsin](lotsin) gegenüber die Schwarzgeldgeschäfte, womit [Harms](reeder) [sein](reeder) Druckmittel einbüßt. Nachts legt die [Albatros](*albatros) ohne Erlaubnis ab.
- travel reeder "fliegt"
+ quit piet reeder "enthebt"
- hire ersatz reeder "setzt"
- reject bord ersatz "Gehorsam"
- travel ehefrau piet "überrascht"
- married ehefrau piet "Gatten"
- accuse ehefrau piet "Leviten"
+ reveal piet lotsin "bekennt"
- lose reeder "einbüßt"

== 11
Auf der stillgelegten Bohrinsel, auf die sich [Yusuf](yusuf), [Abena](abena) und, gegen den ausdrücklichen Befehl [seiner](robin) [Ausbilderin](solveig), auch [Robin](robin) im Schlauchboot übersetzen lassen, stoßen [die drei](abena+robin+yusuf) auf einen abgemagerten [Gefangenen](quentin) mit langem Bart. [Quentin](quentin) erkennt [seine](quentin) [Tochter](abena) erst an der Stimme. Von einem Wachmann unter Feuer genommen, bekommt [Yusuf](yusuf) eine Kugel in die Schulter, während [Robin](robin) mit einer Signalpistole das Dieselfass trifft und den [anderen](abena+quentin+yusuf) damit den Rückzug deckt.
- travel abena+robin+yusuf "übersetzen"
- advisor solveig robin "Ausbilderin"
+ find abena+robin+yusuf quentin "stoßen"
- abduct.past _ quentin "Gefangenen"
- parent quentin abena "Tochter"
- discover quentin abena "erkennt"
- attack _ yusuf "unter Feuer"
- injure yusuf _ "Kugel"
+ help robin abena+quentin+yusuf "deckt"

== 12
[Harms](reeder) wird am Flughafen von [Lagos](@lagos) festgesetzt, noch ehe [er](reeder) die Maschine besteigen kann. [Quentin](quentin), von [Zhou](arzt) wieder aufgepäppelt, will mit [Solveig](solveig) dort anknüpfen, wo [er](quentin) aufgehört hat; [sie](solveig) aber hat sich auf eine Stelle in [Bergen](@bergen) beworben und wünscht [ihm](quentin) Glück. Am Krankenbett des [Steuermanns](yusuf) sitzt die [Lotsin](lotsin), angeblich dienstlich, und schält [ihrem](lotsin) [Verflossenen](yusuf) Mangos, bis [er](yusuf) fragt, ob [sie](lotsin) es noch einmal mit [ihm](yusuf) versuchen wolle. [Claassen](piet) geht in Rente, und die [Crew](bord) wählt [Abena](abena), nicht ohne Murren des alten [Professors](quentin), zur [Expeditionschefin](abena).
+ arrest _ reeder "festgesetzt"
- recover quentin "aufgepäppelt"
- treat quentin arzt "aufgepäppelt"
- reconcile? quentin solveig "anknüpfen"
- reject solveig quentin "wünscht"
- hire? solveig "beworben" @bergen
- help lotsin yusuf "schält"
- ex lotsin yusuf "Verflossenen"
+ reconcile? lotsin yusuf "noch einmal"
- quit piet "Rente"
+ hire abena bord "wählt"
