%series Six Doors, One Lift
%lang en
%genre apartment-house soap in Athens, dubbed daily serial, English listings
%cast katerina | Katerina Vlahou; Katerina | f
%cast stavros | Stavros Vlahos; Stavros | m
%cast eleni   | Eleni Vlahou; Eleni | f
%cast minas   | Minas | m
%cast rhea    | Rhea Zografou; Rhea | f
%cast petros  | Petros Zografos; Petros | m
%cast blessing | Joy Eze; Joy | f
%cast ike     | Ikenna; Ike | m
%cast kyria   | Kyria Toula; Toula | f
%cast aris    | Aris | m
%cast notary  | Dr Lekkas; Lekkas | m
%cast sofia   | Sofia | f

%cast plumber | Thanos | m
%cast papou   | Kyrios Vlahos | m
%cast burglar | - | m
%cast mama    | - | f

== 1
The lift sticks between the third floor and the fourth, and with it [Katerina](katerina), from the third, [who](katerina) is on [her](katerina) way to see a lawyer about [her](katerina) [husband](stavros), and [Rhea](rhea), from the fourth, [who](rhea) is on [her](rhea) way to meet [him](stavros). By the time the [plumber](plumber), for want of a mechanic, has cranked [them](katerina+rhea) down, [the two](katerina+rhea) have shared a cigarette, a bag of pistachios and, without a name being mentioned, the story of one and the same [man](stavros). [Kyria Toula](kyria), the [caretaker](kyria), has followed it all with [her](kyria) ear to the shaft.
- neighbour katerina rhea "from the fourth"
- married katerina stavros "her husband"
- divorce? katerina stavros "see a lawyer"
+ affair rhea stavros "on her way to meet"
- cheat stavros katerina "on her way to meet"
- rescue plumber katerina+rhea "cranked them down"
- reveal katerina rhea "the story of"
- discover kyria katerina+rhea "her ear to the shaft"

== 2
[Stavros](stavros), [who](stavros) sells insurance, has none against this. At dinner [his](stavros) [wife](katerina) serves [him](stavros) pistachios. [He](stavros) chokes; it is [their](katerina+stavros) [daughter](eleni), [Eleni](eleni), [who](eleni) thumps [him](stavros) on the back. [Eleni](eleni) is in high spirits: [she](eleni) has been given the lead in the school play, opposite [Ikenna](ike) from the basement, [whose](ike) Greek is better than anyone's. [His](ike) [mother](blessing), [Joy Eze](blessing), cleans for half the building and for [Petros Zografos](petros), the [dentist](petros) on the fourth, [who](petros) has no inkling of what [his](petros) [spouse](rhea) does on Wednesdays.
- married katerina stavros "his wife"
+ discover katerina stavros "serves him pistachios"
- parent katerina+stavros eleni "their daughter"
- rescue eleni stavros "thumps him"
- happy eleni "in high spirits"
- find eleni "the lead"
- colleague eleni ike "opposite Ikenna"
- parent blessing ike "His mother"
- boss petros blessing "cleans for"
- married petros rhea "his spouse"
- cheat rhea petros "does on Wednesdays"
- discover! petros rhea "has no inkling"

== 3
On Wednesday the [lovers](rhea+stavros) meet for the last time. [Rhea](rhea) drops [Stavros](stavros)'s keys into [his](stavros) coffee and says that a [man](stavros) with two [women](katerina+rhea) ought to be able to count [them](katerina+rhea). Before [he](stavros) can fish the keys out, [Katerina](katerina) has put [his](stavros) shirts in the lift and pressed every button. [Stavros](stavros) finds shelter with [Minas](minas), [his](stavros) bachelor [brother](minas) on the sixth, [who](minas) breeds canaries and has not said a kind word to [him](stavros) since [their](minas+stavros) [mother](mama)'s will. [Toula](kyria) sweeps up the buttons.
- affair rhea stavros "lovers"
+ breakup rhea stavros "drops Stavros's keys"
- accuse rhea stavros "two women"
+ breakup katerina stavros "put his shirts"
- move stavros minas "finds shelter"
- sibling minas stavros "bachelor brother"
- enemy minas stavros "not said a kind word"
- parent mama minas+stavros "their mother"
- help minas stavros "finds shelter"

== 4
[Petros](petros) has a toothache. [Petros](petros) cannot treat [Petros](petros). [Rhea](rhea) drives [Petros](petros) to [Aris](aris). [Aris](aris) was at college with [Petros](petros). [Aris](aris) still has a soft spot for [Rhea](rhea). The tooth is out. [Petros](petros) talks under gas. [Petros](petros) knows about [Stavros](stavros), says [Petros](petros). [Petros](petros) has always known. [Rhea](rhea) holds on to [Aris](aris). [Ike](ike) kisses [Eleni](eleni) on the stage. It is only a play, thinks [Ike](ike). [Eleni](eleni) does not think so. [Joy](blessing) applauds [Ike](ike).
- ill petros "has a toothache"
- help rhea petros "drives Petros"
- treat petros aris "The tooth is out"
- friend.past aris petros "at college with"
- love aris rhea "soft spot"
+ discover.past petros rhea+stavros "has always known"
- sad rhea "holds on to"
- create eleni+ike "on the stage"
+ kiss eleni ike "kisses Eleni"
- love eleni ike "does not think so"

== 5
A letter from the [notary](notary), [Dr Lekkas](notary), is slid under all six doors. The house, which everyone believed to be the property of a bank, was left by the late [Kyrios Vlahos](papou) to one tenant only, and the name is to be read out on Sunday. [Stavros](stavros) and [Minas](minas), the dead [man](papou)'s [sons](minas+stavros), start measuring each other's ceilings. [Katerina](katerina) gets a job as a bookkeeper with [Petros](petros), the first [she](katerina) has had since [her](katerina) wedding, and on [her](katerina) first day goes to lunch with [her](katerina) [employer](petros), [who](petros) eats on the left side only.
- die.past papou "the late"
- gift.past papou _ "was left by"
- reveal? notary _ "to be read out"
- parent papou minas+stavros "sons"
- quarrel minas stavros "measuring each other's ceilings"
+ hire katerina petros "gets a job"
- wedding.past katerina stavros "her wedding"
- boss petros katerina "her employer"
- date katerina petros "goes to lunch"

== 6
In the empty hour after lunch someone goes through the flats with a crowbar. The [burglar](burglar) takes silver from the third, gold teeth from the fourth and, from the sixth, for reasons best known to himself, a canary. [Toula](kyria) swears that [she](kyria) saw nobody except the [boy](ike) from the basement with a bag; [Ikenna](ike) is led out through the lobby, script in hand. [Eleni](eleni) screams at [her](eleni) [father](stavros) for not lifting a finger. [Minas](minas), bereft, covers the other cages. That the [caretaker](kyria) has a [nephew](burglar) [who](burglar) whistles like a bird has slipped [her](kyria) mind.
+ steal burglar katerina "takes silver"
- steal burglar petros "gold teeth"
- steal burglar minas "a canary"
- accuse kyria ike "she saw nobody except"
+ arrest _ ike "led out"
- quarrel eleni stavros "screams at"
- parent stavros eleni "her father"
- help! stavros ike "not lifting a finger"
- sad minas "bereft"
- kin burglar kyria "nephew"

== 7
[Joy](blessing), [who](blessing) has scrubbed these stairs on [her](blessing) knees for eleven years, sits down on them and will not get up until [her](blessing) [son](ike) is back. First [Katerina](katerina) sits down with [her](blessing), then [Rhea](rhea), then, bringing cushions, the [dentist](petros). By evening no one can get past. [Stavros](stavros) has meanwhile done the one brave thing of [his](stavros) life: [he](stavros) has told the police that, at the hour in question, [he](stavros) was hiding in the laundry from a creditor and saw the [boy](ike) there, learning lines. Set free, [Ike](ike) steps over eleven tenants to reach [his](ike) [mother](blessing).
- sad blessing "sits down on them"
- parent blessing ike "her son"
+ help katerina+petros+rhea blessing "sits down with her"
+ rescue stavros ike "told the police"
- flee.past stavros _ "hiding in the laundry"
- return ike blessing "to reach his mother"

== 8
Sunday comes. [Lekkas](notary) puts on [his](notary) glasses. [Lekkas](notary) reads out one name. The name is [Toula](kyria). [Stavros](stavros) looks at [Minas](minas). [Minas](minas) looks at [Toula](kyria). [Toula](kyria) was the old [man](papou)'s secret [love](kyria). For thirty years [Toula](kyria) swept [his](papou) stairs. Nobody ever asked [Toula](kyria) in. [Toula](kyria) doubles the rent. [Joy](blessing) gets notice from [Toula](kyria). A canary sings in the cellar. [Minas](minas) knows that song. [Minas](minas) runs down and finds [Thanos](plumber).
+ gift papou kyria "The name is Toula"
- reveal notary kyria "reads out one name"
- affair.past kyria papou "secret love"
- threaten kyria _ "doubles the rent"
- quit blessing kyria "gets notice"
- discover minas "knows that song"
+ find minas plumber "finds Thanos"

== 9
[Thanos](plumber), [plumber](plumber), [nephew](plumber) and [burglar](plumber) in one, would have got away over the courtyard wall if [Sofia](sofia), the police [cadet](sofia) [who](sofia) lodges on the first floor, had not been hanging out [her](sofia) uniform. [He](plumber) names [his](plumber) [aunt](kyria) as the brains. Everything is recovered except the gold teeth, in which [he](plumber) turns out to be smiling. [Toula](kyria), facing charges, is visited by just [one](blessing) of all the tenants. "[You](kyria) know what it is like to wait on these stairs," says [Joy](blessing). The old [woman](kyria) hides [her](kyria) face in the apron.
- steal.past plumber _ "burglar"
- flee? plumber "over the courtyard wall"
+ arrest sofia plumber "had not been hanging"
- kin kyria plumber "his aunt"
+ accuse plumber kyria "names his aunt"
- find _ "Everything is recovered"
- accuse _ kyria "facing charges"
- travel blessing kyria "is visited"
- help blessing kyria "You know what"
- sad kyria "hides her face"

== 10
August. Everyone who can has gone to the islands, and the marble gives back at night what it has taken by day. A cat sleeps in the letter box of the second floor. The lift works, and there is no one to ride in it. On the roof, [Katerina](katerina) waters eleven households' basil and reads a novel in which all the husbands are drowned. [She](katerina) looks up when [Petros](petros) comes out of the stairwell with a melon. [He](petros) has stayed behind as well. Neither of [them](katerina+petros) feels obliged to say anything.
+ gift petros katerina "with a melon"

== 11
[Rhea](rhea) comes back from [Naxos](@naxos) brown, rested and with [Aris](aris), and asks [Petros](petros) for what [he](petros) has been meaning to offer [her](rhea): a friendly divorce, with the sofa. [Stavros](stavros) pleads with [Katerina](katerina) on the landing, in the shirt that [she](katerina) likes best. [She](katerina) does like it. [She](katerina) takes the shirt. [Minas](minas), watching through the banisters the defeat of a [man](stavros) [he](minas) could never stand, sets a place for [him](stavros) after all, and beside it, in a cage, a present: the brown hen bird. [Eleni](eleni) and [Ike](ike) win the drama prize.
- return rhea "comes back from"
+ couple.start aris rhea "with Aris"
- divorce? petros rhea "a friendly divorce"
- reconcile? katerina stavros "pleads with"
+ reject katerina stavros "takes the shirt"
- discover minas stavros "watching through"
- enemy.past minas stavros "could never stand"
- reconcile minas stavros "sets a place"
- gift minas stavros "a present"
- find eleni+ike "win the drama prize"

== 12
In the hearing [Toula](kyria) is let off with a caution and does something for which nobody in the house was prepared: [she](kyria) signs over a sixth of it to every door, basement included. [Joy](blessing), [who](blessing) now owns the floor [she](blessing) scrubbed, hires a [cleaner](plumber): [Thanos](plumber), on parole. [Sofia](sofia), having arrested [him](plumber), feels responsible and brings [him](plumber) sandwiches. The wedding of [Katerina](katerina) and [Petros](petros) takes place on the roof. On the way up, the lift sticks; inside, with the bouquet and a bag of pistachios, are [Katerina](katerina) and [her](katerina) [bridesmaid](rhea), [Rhea](rhea), in fits of laughter.
+ gift kyria _ "signs over"
- find blessing "owns the floor"
- hire plumber blessing "hires a cleaner"
- arrest.past sofia plumber "having arrested him"
- gift sofia plumber "brings him sandwiches"
+ wedding katerina petros "wedding"
- friend katerina rhea "her bridesmaid"
- happy katerina+rhea "in fits of laughter"
