%series Internat Falkenried
%lang de
%genre Internatsserie in den Schweizer Alpen, Fan-Wiki
%cast yara | Yara Benz; Yara | f
%cast linus | Linus | m
%cast quirin | Quirin von Sprecher; Quirin | m
%cast thea | Thea von Sprecher; Thea | f
%cast direktor | Rektor Anselmi; Anselmi | m
%cast anouk | Anouk Favre; Anouk; Frau Favre | f
%cast beat | Beat Zurbriggen; Beat | m
%cast jona | Jona | m
%cast hedi | Hedi | f
%cast frau | Mirjam Anselmi; Mirjam | f
%cast koch | Urs | m
%cast mutter | - | f
%cast ministrant | - | m
%cast zwillinge | - | n
%cast sprecher | von Sprecher | g

== 1 Stipendium
Die sechzehnjährige [Yara Benz](yara), [Tochter](yara) einer [Putzfrau](mutter) aus [Olten](@olten), ergattert als Einzige ein Stipendium für [Falkenried](#falkenried). Auf dem Zimmer erwartet [sie](yara) [Thea von Sprecher](thea), [deren](thea) Koffer allein mehr kosten als [Yaras](yara) Elternhaus. [Theas](thea) [Zwillingsbruder](quirin) [Quirin](quirin) nennt die [Neue](yara) am ersten Abend »Praktikantin«. [Linus](linus), der [Sohn](linus) des [Rektors](direktor), lacht als Einziger nicht mit. Die [Französischlehrerin](anouk) [Anouk Favre](anouk) wirft beim Apéro dem [Sportlehrer](beat) [Beat Zurbriggen](beat) Blicke zu, die auch ohne Wörterbuch zu verstehen sind.
- parent mutter yara "Tochter"
+ find yara "ergattert"
- housemate.start thea yara "Zimmer"
- sibling quirin thea "Zwillingsbruder"
- parent direktor linus "Sohn"
- colleague anouk beat "Sportlehrer"
- flirt anouk beat "Blicke"

== 2 Mitternachtssuppe
Hunger treibt die [Stipendiatin](yara) nachts in die Küche, wo der [Koch](koch) [Urs](koch) [ihr](yara) eine Suppe wärmt und, so nebenbei, verrät, dass vor zwanzig Jahren schon einmal eine [Benz](mutter) hier war. [Linus](linus) kommt dazu; aus einem Teller werden zwei. [Thea](thea), [die](thea) seit dem Kindergarten auf den [Rektorssohn](linus) fliegt, sieht vom Fenster aus, wie [er](linus) der [Praktikantin](yara) [seine](linus) Jacke umlegt. [Ihr](thea) [Bruder](quirin) schwört Rache, obwohl [sie](thea) [ihn](quirin) gar nicht darum gebeten hat.
- help koch yara "wärmt"
- reveal koch yara "verrät"
+ love thea linus "fliegt"
- jealous thea yara "sieht"
- help linus yara "Jacke"
- sibling quirin thea "Bruder"
- threaten quirin yara "Rache"

== 3 Das Tagebuch
Jemand hängt Seiten aus [Yaras](yara) Tagebuch ans Schwarze Brett, auch die über [Linus](linus). Die [Bloßgestellte](yara) will abreisen. Auf dem Perron holt der [Junge](linus), um [den](linus) es geht, [sie](yara) ein und sagt, [er](linus) habe nichts dagegen, im Gegenteil. [Rektor Anselmi](direktor) leitet eine Untersuchung ein und findet den Schlüssel des Schranks bei [Jona](jona), dem schüchternen [Zimmergenossen](jona) [Quirins](quirin). [Jona](jona) nimmt die Schuld auf sich. [Er](jona) würde für den [Adligen](quirin) durchs Feuer gehen, und das aus Gründen, die [er](jona) nicht einmal dem eigenen Tagebuch anvertraut.
+ reveal _ yara "hängt"
- flee? yara "abreisen"
+ confess linus yara "nichts dagegen"
- investigate direktor _ "Untersuchung"
- housemate jona quirin "Zimmergenossen"
- help jona quirin "Schuld"
- love jona quirin "durchs Feuer"

== 4 Hausarrest
[Jona](jona) muss im Zimmer bleiben. [Quirin](quirin) besucht [Jona](jona) nicht. Das tut [Jona](jona) weh. [Yara](yara) bringt [ihm](jona) Brot. [Yara](yara) hält [Jona](jona) für unschuldig. [Er](jona) schweigt. Im Dorf tanzt [Anouk](anouk) mit [Beat](beat). [Beat](beat) ist ein guter Tänzer. [Sie](anouk+beat) bleiben bis zum Morgen. Am Morgen ruft [Hedi](hedi) an. [Hedi](hedi) ist [Beats](beat) [Frau](hedi). [Sie](hedi) lebt in [Chur](@chur). [Anouk](anouk) hört alles mit. Dann wirft [sie](anouk) einen Skischuh. Getroffen wird der [Koch](koch). [Urs](koch) bekommt eine Beule.
- arrest _ jona "muss im Zimmer bleiben"
- sad jona quirin "weh"
- help yara jona "bringt"
- date anouk beat "tanzt"
+ sex anouk beat "bis zum Morgen"
- married beat hedi "Frau"
- cheat beat hedi "bis zum Morgen"
+ discover anouk beat "hört"
- attack anouk beat "wirft"
- injure koch anouk "Beule"

== 5 Lawinenhang
Beim Skiausflug fährt [Thea](thea), um [Linus](linus) zu beeindrucken, über die Absperrung, und der Hang kommt ins Rutschen. Die [Stipendiatin](yara), [die](yara) noch nie auf Brettern stand, gräbt die [Verschüttete](thea) mit bloßen Händen aus. »Warum ausgerechnet [du](yara)?«, stammelt die [Gerettete](thea). Der [Sportlehrer](beat), verantwortlich für die Gruppe, war zu dieser Zeit mit der Dame vom Skiverleih beschäftigt und wird vom [Rektor](direktor) beurlaubt. Abends rückt [Thea](thea) damit heraus, wer die Seiten aufgehängt hat. [Yara](yara) geht durch drei Türen, ohne anzuklopfen, und verpasst [Quirin](quirin) eine.
- injure thea "Verschüttete"
+ rescue yara thea "gräbt"
- flirt beat _ "beschäftigt"
- boss direktor beat "Rektor"
- quit beat direktor "beurlaubt"
- reveal thea yara "rückt"
- betray.past quirin yara "aufgehängt"
+ attack yara quirin "verpasst"

== 6 Frost
Seit der Ohrfeige kann [Quirin](quirin) an nichts anderes denken als an die Hand, die [ihn](quirin) traf. [Er](quirin) holt sich Suppe, wo [Yara](yara) Suppe isst, und liest, was [sie](yara) liest. [Jona](jona), wieder auf freiem Fuß, bemerkt es mit Bitterkeit. [Yara](yara) und der [Rektorssohn](linus) sind offiziell ein Paar und ernten im Speisesaal Applaus, den lautesten von [Thea](thea), [die](thea) sich seit der Lawine Freundin nennt. [Frau Favre](anouk) bemerkt, dass [sie](anouk) überfällig ist. [Beat](beat) ist da längst wieder bei [seiner](beat) [Frau](hedi) in [Chur](@chur).
+ love.start quirin yara "denken"
- attack.past yara quirin "Ohrfeige"
- sad jona quirin "Bitterkeit"
+ couple linus yara "Paar"
- friend thea yara "Freundin"
- pregnant anouk beat "überfällig"
- married beat hedi "Frau"
- reconcile beat hedi "wieder bei"

== 7 Elternsprechtag
Die Reichen reisen im Helikopter an, die [Putzfrau](mutter) aus [Olten](@olten) im Postauto. Als der [Rektor](direktor) [ihr](mutter) die Tür aufhält, fällt [ihm](direktor) das Klassenbuch aus der Hand, und [seine](direktor) [Gattin](frau) [Mirjam](frau) sieht, wie [die beiden](direktor+mutter) einander ansehen. In der Küche zählt der [Mann](koch) mit der Beule die Jahre an den Fingern ab. [Yara](yara) weiß nur, dass [ihre](yara) [Mutter](mutter) plötzlich weint und verlangt, [sie](yara) dürfe mit diesem [Linus](linus) nicht ausgehen. Warum nicht? Da hält die [Frau](mutter) den Mund.
- travel mutter "Postauto"
- married direktor frau "Gattin"
- love.past direktor mutter "ansehen"
- discover frau direktor+mutter "sieht"
- parent mutter yara "Mutter"
- sad mutter "weint"
- date? linus yara "ausgehen"
+ quarrel mutter yara "verlangt"
- reveal! mutter yara "Mund"

== 8 Vaterschaft
[Mirjam Anselmi](frau) lässt ein Haar der [Schülerin](yara) ins Labor schicken, dazu eines aus dem Kamm [ihres](frau) [Mannes](direktor), und legt das Ergebnis neben die Frühstückseier: [Yara](yara) ist das [Kind](yara) des [Rektors](direktor). »Dann ist [Linus](linus) [ihr](yara) [Halbbruder](linus)«, sagt [Anselmi](direktor) tonlos. [Linus](linus), [der](linus) in der Tür steht, lässt alles fallen, was [er](linus) trägt. Die [Verliebten](linus+yara) gehen einander eine Woche lang aus dem Weg. Auf dem Dach teilt [Jona](jona) mit der [Weinenden](yara) eine Decke. Auch [er](jona) wisse, wie es sei, jemanden nicht lieben zu dürfen.
- investigate frau yara "Labor"
- married direktor frau "Mannes"
+ discover frau yara "Ergebnis"
- parent direktor yara "Kind"
- sibling linus yara "Halbbruder"
- discover linus yara "Tür"
- breakup linus yara "aus dem Weg"
- sad yara "Weinenden"
- help jona yara "Decke"
- reveal jona yara "wisse"

== 9 Zweite Zählung
Der [Koch](koch) hat zu Ende gezählt. Vor versammelter Lehrerschaft legt [er](koch) dar, dass [Mirjam](frau), die betrogene [Frau](frau) des [Rektors](direktor), damals selbst kein Engel war: [Linus](linus) sei [sein](koch) eigener [Junge](linus), gezeugt zwischen Herd und Kühlraum. [Mirjam](frau) wird so weiß wie das Tischtuch. [Sie](frau) leugnet nicht. [Anselmi](direktor) schlägt dem [Angestellten](koch) die Brille von der Nase und bricht danach über dem Dessert zusammen. Oben aber, im dritten Stock, rennt ein [Junge](linus) mit zwei falschen und einem richtigen Vater den Gang entlang und klopft.
- cheat.past direktor frau "betrogene"
- married direktor frau "Frau"
+ reveal koch _ "legt"
- affair.past frau koch "zwischen Herd"
- parent koch linus "Junge"
- cheat.past frau direktor "kein Engel"
- boss direktor koch "Angestellten"
+ attack direktor koch "schlägt"
- ill direktor "zusammen"

== 10 Tauwetter
Wiedervereint und kein bisschen verwandt: [Yara](yara) und [Linus](linus) holen die verlorene Woche nach. Die [Schwester](thea) des [Tagebuchdiebs](quirin) macht den Anstandswauwau und knutscht dabei mit einem [Ministranten](ministrant). [Quirin](quirin), [der](quirin) sich Hoffnungen gemacht hatte, kippt den Messwein und stürzt vom Kirchturmgerüst. [Jona](jona) fängt [ihn](quirin) auf. Das Schlüsselbein bricht, das [Jonas](jona), und im Krankenwagen fasst [Quirin](quirin) zum ersten Mal nach [dessen](jona) Hand. Die [Französischlehrerin](anouk) hat [ihren](anouk) Koffer gepackt. In [Chur](@chur) öffnet [ihr](anouk) nicht [Beat](beat), es öffnet [Hedi](hedi).
+ reconcile linus yara "Wiedervereint"
- kin! linus yara "verwandt"
- sibling quirin thea "Schwester"
- kiss ministrant thea "knutscht"
- injure jona quirin "Schlüsselbein"
+ rescue jona quirin "fängt"
- flirt quirin jona "Hand"
- travel anouk "Koffer" @chur
- meet anouk hedi "öffnet Hedi"

== 11 Zwei Frauen in Chur
[Hedi](hedi) lässt die [Fremde](anouk) ein, kocht Kaffee und erfährt, was es mit [deren](anouk) Bauch auf sich hat. [Sie](hedi) hatte so etwas schon lange vermutet. Als der [Sportler](beat) vom Training kommt, sitzen [Geliebte](anouk) und [Gattin](hedi) nebeneinander auf dem Sofa, [sein](beat) Rucksack steht im Treppenhaus. Die beiden [Betrogenen](anouk+hedi) beschließen, das Kind zu zweit großzuziehen. In [Falkenried](#falkenried) reicht [Mirjam](frau) die Scheidung ein, worauf der [Rektor](direktor) im Postauto nach [Olten](@olten) fährt, mit Blumen, und zwanzig Jahre zu spät klingelt. Die [Putzfrau](mutter) nimmt die Blumen. [Ihn](direktor) nimmt [sie](mutter) nicht.
- discover hedi anouk "erfährt"
- pregnant anouk beat "Bauch"
- affair anouk beat "Geliebte"
- married beat hedi "Gattin"
+ breakup anouk+hedi beat "Treppenhaus"
- cheat.past beat anouk+hedi "Betrogenen"
- friend.start anouk hedi "zu zweit"
- divorce? direktor frau "Scheidung"
- gift direktor mutter "Blumen"
+ reject mutter direktor "nimmt sie nicht"

== 12 Matura
Aulafest, Föhn, feuchte Augen. [Yara](yara) hält die Abschlussrede und dankt dem [Koch](koch) für die Suppe, [Thea](thea) für die Lawine und sogar dem [Tagebuchdieb](quirin). [Dieser](quirin) sitzt, frisch vernarbt und mit [Jona](jona) Hand in Hand, in der ersten Reihe; die Familie [von Sprecher](sprecher) ist deswegen nicht angereist. [Anouks](anouk) [Zwillinge](zwillinge) schreien, [Hedi](hedi) schaukelt den einen, der [Ministrant](ministrant) den anderen. [Linus](linus) geht nach [Genf](@genf), [seine](linus) [Freundin](yara) nach [Zürich](@zuerich), es gibt ja Züge. Und [Mirjam](frau) löffelt, zum ersten Mal öffentlich, aus [Urs'](koch) Topf.
- help.past koch yara "Suppe"
- steal.past quirin yara "Tagebuchdieb"
+ couple.start jona quirin "Hand in Hand"
- reject sprecher quirin "nicht angereist"
- parent anouk zwillinge "Zwillinge"
- help hedi+ministrant anouk "schaukelt"
- move linus "geht" @genf
- move yara "Zürich" @zuerich
- couple linus yara "Freundin"
- couple.start frau koch "löffelt"
