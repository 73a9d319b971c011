%series Polizeiposten Oberkirnach
%lang de
%genre village police comedy, Black Forest, press blurbs
%cast vroni | Polizeihauptmeisterin Veronika Faller; Vroni Faller; Vroni; Faller | f
%cast basti | Sebastian Ganter; Basti; Ganter | m
%cast joao | João Teixeira; João | m
%cast hubert | Bürgermeister Hubert Kienzler; Hubert Kienzler; Hubert; Kienzler | m
%cast rosl | Rosl Kienzler; Rosl | f
%cast dori | Dori Faller; Dori | f
%cast uhr | Eugen Ketterer; Eugen; Ketterer | m
%cast nachbar | Blasius Dold; Dold | m
%cast lotte | Lotte | f
%cast floh | Florian Kienzler; Flo | m
%cast hund | Schupo | m
%cast pater | Pater Gallus; Gallus | m
%cast schwester | Svetlana | f

== 1 Kuckuck
Im Hochwald ist die Welt noch in Ordnung, bis [Uhrmacher](uhr) [Eugen Ketterer](uhr) Anzeige erstattet: Jemand hat [ihm](uhr) zwölf Kuckucke entwendet. [Vroni Faller](vroni), [Leiterin](vroni) eines Postens mit zwei Mann und einem [Dackel](hund) namens [Schupo](hund), verdächtigt sogleich [Blasius Dold](nachbar), [der](nachbar) Wand an Wand mit dem [Bestohlenen](uhr) haust und seit Jahren gegen das Gerufe prozessiert. [Ihr](vroni) [Untergebener](basti) [Basti Ganter](basti) hält [Dold](nachbar) für harmlos. [Er](basti) hält überhaupt alle für harmlos, sogar [Vroni](vroni), [die](vroni) [er](basti) seit der Tanzstunde heimlich verehrt.
- accuse uhr _ "Anzeige"
+ steal _ uhr "entwendet"
- boss vroni basti "Untergebener"
- accuse vroni nachbar "verdächtigt"
- neighbour nachbar uhr "haust"
- enemy nachbar uhr "prozessiert"
- love basti vroni "verehrt"

== 2 Der Portugiese
Mit der neuen Säge im Kienzler-Werk kommt auch ihr [Monteur](joao) ins Tal, [João Teixeira](joao), und im Ochsen rutschen die Damen zusammen. [Vroni](vroni) muss [ihm](joao) wegen Falschparkens einen Zettel schreiben. [Er](joao) faltet daraus ein Schiffchen, und noch vor dem Nachtisch haben [sie](joao+vroni) sich zum Tanzen verabredet. [Basti](basti) sieht das Schiffchen auf [ihrem](vroni) Pult und versenkt es in der Spüle. [Dori](dori), [Vronis](vroni) halbwüchsige [Tochter](dori), kennt die Zeichen. Von [ihrem](dori) Vater hat [die](dori) nur ein Foto. [Rosl](rosl), die [Gattin](rosl) von [Bürgermeister Hubert Kienzler](hubert), bestellt derweil beim [Uhrmacher](uhr) schon die dritte Uhr in einem Monat.
- travel joao "ins Tal"
- meet joao vroni "Zettel"
+ date? joao vroni "verabredet"
- jealous basti joao "versenkt"
- parent vroni dori "Tochter"
- married hubert rosl "Gattin"

== 3 Uhrenvergleich
Warum braucht man vier Uhren? Weil der [Uhrmacher](uhr) zum Aufziehen ins Haus kommt! [Hubert](hubert) aber, der gehörnte [Rathauschef](hubert), kehrt verfrüht von der Jagd heim und trifft [Eugen](uhr) in Socken an. Der Schuss geht in den Kuckuck Nummer drei. [Vroni](vroni) nimmt [Kienzler](hubert) die Flinte ab und die Beichte gleich mit: [Er](hubert) selbst habe seit Fasnacht eine [Freundin](schwester) in [Villingen](@villingen). [Rosl](rosl), hinter der Tür, hört mit. Nun fliegt bei Kienzlers alles, was ein Zifferblatt hat. [Flo](floh), der gemeinsame [Sohn](floh), bringt sich auf dem Heuboden bei [Dori](dori) in Sicherheit.
- affair rosl uhr "ins Haus"
- cheat rosl hubert "gehörnte"
- return hubert "kehrt"
+ discover hubert uhr "trifft"
- attack hubert uhr "Schuss"
- reveal hubert vroni "Beichte"
+ cheat hubert rosl "Freundin"
- affair hubert schwester "Freundin"
- discover rosl hubert "hört mit"
- quarrel hubert rosl "fliegt"
- parent hubert+rosl floh "Sohn"
- flee floh "bringt sich"

== 4 Nachtigall
Auf dem Heuboden bleibt es nicht beim Trösten: [Flo](floh) und [Dori](dori), von klein auf befreundet, sind nach einer Nacht mehr als das. [Vroni](vroni) tanzt mit [João](joao), bis die Kapelle einpackt; auf der Brücke gibt es den ersten Schmatz seit elf Jahren, wie [sie](vroni) nüchtern nachrechnet. [Schupo](hund) findet im Bach einen Kuckuck. Die Spur führt nicht zu [Dold](nachbar), sondern ins Pfarrhaus. [Pater Gallus](pater), vor die Wahl zwischen Lüge und Laster gestellt, gibt zu, dass [er](pater) die Holzvögel ins Feuer geworfen habe. Das Gerufe störe [ihn](pater) beim Beten.
- help dori floh "Trösten"
- friend dori floh "befreundet"
+ couple.start dori floh "mehr als das"
- date joao vroni "tanzt"
+ kiss joao vroni "Schmatz"
- find hund "Kuckuck"
- accuse! vroni nachbar "nicht zu Dold"
- reveal pater vroni "gibt zu"
- steal.past pater uhr "Holzvögel"

== 5 Wer mit wem
[Rosl](rosl) zieht zu [Eugen](uhr). [Dold](nachbar) hört nun auch [Rosl](rosl). [Kienzler](hubert) holt [Svetlana](schwester) ins Haus. [Svetlana](schwester) ist [seine](hubert) [Freundin](schwester) aus [Villingen](@villingen). [Flo](floh) hasst [sie](schwester). [João](joao) kocht für [Vroni](vroni). [Basti](basti) isst mit. [Dori](dori) mag [João](joao) nicht. Am Sonntag vermisst [Gallus](pater) [seine](pater) Katze. [Basti](basti) findet [Lotte](lotte). [Lotte](lotte) heißt nicht die Katze. [Lotte](lotte) ist Tramperin. Jetzt wohnt [sie](lotte) bei [Ganter](basti). Die Katze sitzt bei [Dold](nachbar).
- move rosl uhr "zieht"
- breakup rosl hubert "zieht"
- neighbour nachbar rosl "hört"
+ move schwester hubert "holt"
- couple hubert schwester "Freundin"
- enemy floh schwester "hasst"
- help joao vroni "kocht"
- lose pater "vermisst"
+ find basti lotte "findet"
- housemate.start basti lotte "wohnt"

== 6 Kilometer neunzehn
Das hat der Wald noch nicht gesehen: [Vroni](vroni), am Steuer des Streifenwagens, wird von einem Holzlaster geschnitten und überschlägt sich bei Kilometer neunzehn. [Basti](basti) zieht die [Bewusstlose](vroni) aus dem Wrack und weicht im Spital von [Donaueschingen](@donaueschingen) zwei Tage nicht von [ihrer](vroni) Seite. Als [sie](vroni) die Augen aufmacht, fragt [sie](vroni) nach [João](joao). [Basti](basti) sagt, [der](joao) hole Kaffee, und das ist gelogen: Der [Monteur](joao) ist am Tag nach dem Unfall abgereist, ohne ein Wort. [Lotte](lotte), die [Tramperin](lotte), backt [ihrem](lotte) [Vermieter](basti) zum Trost einen Zopf, in den [sie](lotte) weint.
+ injure vroni "überschlägt"
- rescue basti vroni "zieht"
- help basti vroni "nicht von ihrer Seite"
- recover vroni "Augen"
+ betray basti vroni "gelogen"
- breakup joao vroni "abgereist"
- housemate basti lotte "Vermieter"
- help lotte basti "Trost"
- sad lotte "weint"

== 7 Wer fuhr den Laster?
[Dold](nachbar), ausgerechnet, hat sich die Nummer gemerkt. Der Holzlaster gehört zum Fuhrpark des [Bürgermeisters](hubert), gefahren hat ihn [Flo](floh), siebzehn und ohne Führerschein. [Dori](dori) muss wählen zwischen dem [Jungen](floh), [den](floh) [sie](dori) liebt, und der [Mutter](vroni), [die](vroni) [seinetwegen](floh) an Krücken geht. [Sie](dori) schweigt; es zerreißt [sie](dori) fast. [Kienzler](hubert) bietet dem [Zeugen](nachbar) Geld, und als das nichts fruchtet, ein Bad im Mühlteich. [Svetlana](schwester) hat genug von alledem: [Sie](schwester) packt [ihre](schwester) Siebensachen und bezeugt auf dem Posten, was [ihr](schwester) [Hubert](hubert) vertuschen wollte. Draußen läutet es zum Rosenkranz.
- discover nachbar floh "Nummer gemerkt"
- injure.past vroni floh "Krücken"
- love dori floh "liebt"
- parent vroni dori "Mutter"
- reveal! dori vroni "schweigt"
- sad dori "zerreißt"
- threaten hubert nachbar "Mühlteich"
+ breakup schwester hubert "packt"
+ reveal schwester "bezeugt"
- betray? hubert _ "vertuschen"

== 8 Das Foto
[Dori](dori) hat bei [Flo](floh) Schluss gemacht, [Vroni](vroni) hat [ihm](floh) verziehen, und [er](floh) leistet Sozialstunden bei [Dold](nachbar), [der](nachbar) sich über die Gesellschaft heimlich freut. Eines Abends fällt [Lotte](lotte) das alte Foto in die Hände, das [Dori](dori) hütet wie einen Schatz. Der [Mann](uhr) mit dem Schnurrbart, sagt die [Tramperin](lotte), das sei doch der [Uhrmacher](uhr), nur ohne Bauch! [Vroni](vroni) wird blass. Ja, [Eugen](uhr) und [sie](vroni), ein Sommer, ein einziger. [Er](uhr) wisse von keiner [Tochter](dori). [Rosl](rosl), bei [der](rosl) [er](uhr) die Wäsche macht, wusste es immer.
+ breakup dori floh "Schluss"
- reconcile floh vroni "verziehen"
- happy nachbar "freut"
- discover lotte uhr "sei doch"
+ parent uhr dori "Foto"
- sad vroni "blass"
- affair.past uhr vroni "ein Sommer"
- discover! uhr dori "wisse von keiner"
- housemate rosl uhr "Wäsche"
- discover.past rosl uhr "wusste es"

== 9 Große Inventur
[Ketterer](uhr) ist fünfzig und auf einmal Vater. [Er](uhr) bringt [Dori](dori) eine Armbanduhr, dann noch eine. [Sie](dori) trägt beide. Nicht jeder gönnt [ihm](uhr) das späte Glück: [Rosl](rosl) fürchtet, zwischen [Eugen](uhr) und [Vroni](vroni) könne Altes aufleben, und verriegelt jeden Abend den Laden. [Basti](basti) hat sich an [Lottes](lotte) Zopf gewöhnt und auch an [Lotte](lotte). Beim Kirschenpflücken nimmt [sie](lotte) [ihm](basti) den Eimer ab und küsst [ihn](basti), ehe [er](basti) „Leiter" sagen kann. Es regnet, und am Posten hängt ein Zettel: „Bin gleich zurück".
- parent uhr dori "Vater"
- gift uhr dori "Armbanduhr"
- jealous rosl vroni "fürchtet"
- love? uhr vroni "aufleben"
- love.start basti lotte "gewöhnt"
+ kiss basti lotte "küsst"

== 10 Rückwärtsgang
Wer steht auf dem Parkplatz, verkehrt herum, mit Warnblinker? [João](joao)! [Seine](joao) Mutter lag im Sterben, [er](joao) hatte [Vroni](vroni) einen Brief unter den Scheibenwischer geklemmt, und der ging mit dem Streifenwagen zu Bruch. [Vroni](vroni) glaubt [ihm](joao), nicht aber [Basti](basti), [dem](basti) [sie](vroni) die Geschichte mit dem Kaffee nun übel nimmt. Zwei Tage reden [Chefin](vroni) und [Kollege](basti) nur über Funk miteinander. [Dori](dori) gibt dem [Portugiesen](joao) eine zweite Chance, weil [er](joao) [ihr](dori) Mofa repariert. Auch [Flo](floh) steht wieder vor der Tür, mit Führerschein und Maiglöckchen.
+ return joao "steht auf"
- die.past _ "im Sterben"
- reconcile joao vroni "glaubt ihm"
- sad vroni basti "übel"
+ quarrel basti vroni "nur über Funk"
- colleague basti vroni "Kollege"
- help joao dori "repariert"
- return floh "steht wieder"
- reconcile? dori floh "Maiglöckchen"

== 11 Dorfgericht
Bei der Wahl tritt gegen [Hubert Kienzler](hubert), [der](hubert) ohne Frau, Freundin und Führerschein dasteht, nur [einer](nachbar) an: [Blasius Dold](nachbar). Der alte [Querulant](nachbar) gewinnt haushoch. Als Erstes verbietet [er](nachbar) Kuckucksuhren nach zehn. [Rosl](rosl), des Versteckspiels müde, reicht die Scheidung von [Hubert](hubert) ein und fragt [Ketterer](uhr) beim Frühstück, ob [er](uhr) eigentlich zum Heiraten zu alt sei. [Er](uhr) verschluckt sich am Ei. [Lotte](lotte) spuckt auch, aber aus anderem Grund; [Basti](basti) rechnet an den Fingern und kommt auf März. Im Posten ist man sich wieder gut.
- enemy hubert nachbar "tritt gegen"
+ hire nachbar "gewinnt"
- lose hubert "haushoch"
- divorce? hubert rosl "Scheidung"
+ propose rosl uhr "zum Heiraten"
- pregnant lotte basti "spuckt"
- reconcile basti vroni "wieder gut"

== 12 Viertel nach zwei
Doppelhochzeit in der Wallfahrtskirche: [Pater Gallus](pater) traut um zwei Uhr [Rosl](rosl) mit [Eugen](uhr) und um Viertel nach zwei, weil es so schön war, [Basti](basti) mit [seiner](basti) hochschwangeren [Lotte](lotte). [Hubert](hubert) sitzt in der letzten Reihe, von [seinem](hubert) [Sohn](floh) am Ärmel gehalten. [Dori](dori) hält [Flos](floh) andere Hand. [Vroni](vroni) soll nach [Freiburg](@freiburg) befördert werden. [João](joao), [ihr](vroni) [Schatz](joao), würde mitgehen, überallhin. Doch dann schlägt die Kuckucksuhr auf der Empore, obwohl das verboten ist, [Dold](nachbar) springt auf, und [Faller](vroni) zückt den Block. [Sie](vroni) bleibt.
+ wedding rosl uhr "traut"
+ wedding basti lotte "Doppelhochzeit"
- pregnant lotte basti "hochschwangeren"
- parent hubert floh "Sohn"
- reconcile dori floh "Hand"
- hire? vroni "befördert" @freiburg
- couple joao vroni "Schatz"
- move! vroni "bleibt" @freiburg
