%series Eights and Fours
%lang en
%genre college rowing drama, Oregon, fan-site recaps in the present tense
%cast wren     | Wren Castellanos; Wren | f
%cast bodhi    | Bodhi Marsh; Bodhi | m
%cast tamsin   | Tamsin Oyelaran; Tamsin | f
%cast coach    | Marguerite Doyle; Coach Doyle; Doyle | f
%cast emil     | Emil Doyle; Emil | m
%cast casper   | Casper Lund; Casper; Lund | m
%cast ari      | Ari Feldman; Ari | n
%cast huck     | Huck Castellanos; Huck | m
%cast grace    | Grace Marsh; Grace | f
%cast dean     | Dean Whitlock; Whitlock | m
%cast novice   | Bea; Bea Whitlock | f
%cast lundsr   | - | m
%cast medic    | - | m
%cast duck     | Admiral | m

== 1 Catch
[Wren Castellanos](wren) rows in the two seat behind [Tamsin Oyelaran](tamsin), [who](tamsin) has been [her](wren) best [friend](tamsin) since the first blister and [her](wren) [roommate](tamsin) since September. [They](tamsin+wren) tell each other everything, apart from the fact that [both](tamsin+wren) of [them](tamsin+wren) have been texting [Bodhi Marsh](bodhi), the men's [stroke](bodhi). [Coach Doyle](coach) bawls; [her](coach) [husband](emil) [Emil](emil), the [boatman](emil), oils the slides and doesn't bawl back. Transfer [Casper Lund](casper), a [Dane](casper), walks into the boathouse with a bag and a black eye, and [Ari Feldman](ari), the [cox](ari), drops the megaphone. The lake is like glass until half past six.
- friend tamsin wren "best friend"
- housemate tamsin wren "roommate"
- flirt tamsin+wren bodhi "texting"
- boss coach tamsin+wren "Coach Doyle bawls"
- married coach emil "husband"
- travel casper "walks into the boathouse"
- injure.past casper "black eye"
+ love.start ari casper "drops the megaphone"

== 2 Same Phone
Two phones buzz on the same shelf, with the same good night, and the [roommates](tamsin+wren) draw the same conclusion. The row can be heard two floors down. Next morning the boat goes in circles, for [neither](tamsin+wren) will follow the other's stroke, and [Doyle](coach) takes both [women](tamsin+wren) out and puts in a [novice](novice) from the third boat. [Bodhi](bodhi), taxed with it by [Wren](wren) in the car park, says [he](bodhi) likes [them](tamsin+wren) equally, which gets [him](bodhi) a wet towel in the face. [His](bodhi) [sister](grace), [Grace](grace), [who](grace) studies law and knows [her](grace) [brother](bodhi), apologises on [his](bodhi) behalf to the wrong [girl](tamsin).
- discover tamsin+wren bodhi "draw the same conclusion"
+ quarrel tamsin wren "The row"
- boss coach tamsin+wren "takes both women out"
- hire novice coach "puts in a novice"
- accuse wren bodhi "taxed with it"
- love bodhi tamsin+wren "likes them equally"
- attack wren bodhi "wet towel"
- sibling bodhi grace "sister"
- help grace bodhi "apologises on his behalf"

== 3 The Dane
What happened to [Casper](casper)'s eye? A [father](lundsr), says the [Dane](casper), and leaves it at that. [Ari](ari) brings frozen peas and stays for the whole of a very long film. In the film, somebody dies; on the sofa, nobody moves an inch. [Coach Doyle](coach) has taken to going home late. The [boatman](emil), [who](emil) eats with the dog, learns from the gate log that [her](coach) car stands most evenings at [Dean Whitlock](dean)'s. [Bodhi](bodhi) gives up on apologies and asks [Tamsin](tamsin) out, with flowers; [she](tamsin) takes the flowers, thinks of [Wren](wren), and takes the [boy](bodhi), too.
- attack.past lundsr casper "What happened to"
- parent lundsr casper "father"
- gift ari casper "frozen peas"
- help ari casper "frozen peas"
+ affair coach dean "most evenings"
- cheat coach emil "most evenings"
- discover emil coach "gate log"
- sad emil "eats with the dog"
- date? bodhi tamsin "asks Tamsin out"
- gift bodhi tamsin "flowers"
+ couple.start bodhi tamsin "takes the boy"

== 4 Drill
[Wren](wren) moves out. [She](wren) moves in with [Grace](grace). [Grace](grace) is [Bodhi](bodhi)'s [sister](grace). That is awkward for [Bodhi](bodhi). [Huck](huck) drives the van. [Huck](huck) is [Wren](wren)'s [father](huck). [Huck](huck) thinks little of [Bodhi](bodhi). The [novice](novice) is called [Bea](novice). [Bea](novice) admires [Wren](wren). [Ari](ari) steers. [Casper](casper) looks at [Ari](ari) now. [Ari](ari) hits a buoy. Everyone laughs at [Ari](ari). [Casper](casper) doesn't laugh. [Admiral](duck) the [duck](duck) attacks [Doyle](coach). [Emil](emil) cheers for [Admiral](duck). Oars float. So do lies.
+ move wren grace "moves in with Grace"
- sibling bodhi grace "sister"
- parent huck wren "father"
- enemy bodhi huck "thinks little of"
- help huck wren "drives the van"
- flirt casper ari "looks at Ari"
- attack duck coach "attacks Doyle"
- happy emil "cheers"

== 5 Head of the River
The college wins by a canvas with [Wren](wren) back in the boat, in [Tamsin](tamsin)'s place. From the bank [Tamsin](tamsin) applauds with two fingers. In the crush of the boat tent [Casper](casper) lifts the [cox](ari) off the ground and, having no hands free, uses [his](casper) mouth. [Huck](huck), [who](huck) has come to see [his](huck) [daughter](wren) row and is queueing for chowder, gets talking to a [man](emil) [whose](emil) [wife](coach) is standing, at that moment, far too near the [dean](dean). "Which one's [yours](emil)?" asks [Huck](huck). "Neither, [I](emil) think," says [Emil](emil). [He](emil) leaves [his](emil) ring in the chowder.
- find wren "wins"
- return wren "back in the boat"
- jealous tamsin wren "two fingers"
+ kiss ari casper "uses his mouth"
- parent huck wren "daughter"
- meet emil huck "gets talking"
- married coach emil "wife"
- flirt coach dean "far too near"
+ breakup emil coach "ring in the chowder"

== 6 Sculling
Now that [she](grace) shares a bathroom with [her](grace) [brother](bodhi)'s cast-off, as [she](grace) calls [her](wren), [Grace](grace) discovers that the [cast-off](wren) sings in it. [Grace](grace) has never been in love with anyone who couldn't cite precedents. [She](grace) says nothing and buys a better shower curtain. [Bea](novice) is offered [her](novice) seat for good, and learns an hour later that [her](novice) [father](dean), the [dean](dean), had dropped in on [Doyle](coach) the night before. [She](novice) hands it back. It was on merit, the [coach](coach) assures [her](novice), and it was; but who's going to believe that in this town? The water is eight degrees. No one swims for fun.
- housemate grace wren "shares a bathroom"
- sibling bodhi grace "brother"
- flirt.past bodhi wren "cast-off"
+ love.start grace wren "says nothing"
- confess! grace wren "says nothing"
- hire novice coach "offered her seat"
- parent dean novice "father"
- affair coach dean "dropped in on"
- discover novice dean "learns an hour later"
+ quit novice "hands it back"

== 7 Catching a Crab
[Tamsin](tamsin), [who](tamsin) had a boyfriend and no boat, now loses the former as well: [Bodhi](bodhi), out on the pontoon, kisses [her](tamsin) on the forehead and explains that [he](bodhi) isn't ready, a thing [he](bodhi) has been saying, as [Grace](grace) could have told [her](tamsin), since the sixth grade. [Tamsin](tamsin) takes a single out in the fog, alone and against orders. When it comes back without [her](tamsin), it's [Wren](wren) [who](wren) doesn't wait for the launch. [She](wren) gets to the [capsized](tamsin) by following [her](tamsin) swearing. In the sauna, under three blankets, the [two](tamsin+wren) don't talk about [him](bodhi) for the first time in months.
- couple bodhi tamsin "had a boyfriend"
+ breakup bodhi tamsin "isn't ready"
+ rescue wren tamsin "doesn't wait for the launch"
- reconcile tamsin wren "don't talk about him"

== 8 Short Strokes
[Emil](emil) sleeps in the boathouse. [Admiral](duck) sleeps there, too. [Huck](huck) brings [Emil](emil) soup. [Huck](huck) stays for cards. [Emil](emil) beats [Huck](huck). [They](emil+huck) don't mind. [Casper](casper) gets a call from [Aarhus](@aarhus). [His](casper) [father](lundsr) wants [him](casper) home. [Casper](casper) says no to the [man](lundsr). [He](casper) shakes for an hour. [Ari](ari) holds [Casper](casper). [Grace](grace) makes pancakes for [Wren](wren). [Wren](wren) eats nine. "Marry [me](grace)," says [Grace](grace). It's a joke. [Wren](wren) laughs. [Grace](grace) doesn't. [Bodhi](bodhi) sends hearts to [Bea](novice). [Bea](novice) blocks [Bodhi](bodhi).
- move emil "sleeps in the boathouse"
- help huck emil "brings Emil soup"
+ friend.start emil huck "stays for cards"
- parent lundsr casper "father"
- reject casper lundsr "says no to the man"
- sad casper "shakes"
- help ari casper "holds Casper"
- propose? grace wren "Marry me"
- love grace wren "Grace doesn't"
- flirt bodhi novice "sends hearts"
- reject novice bodhi "blocks Bodhi"

== 9 The Hearing
Somebody has told the trustees, and [Doyle](coach) is suspended over the [dean](dean), and the [dean](dean), being a man, isn't. [Whitlock](dean) lets it be understood that it was all on [her](coach) side. [She](coach) hears this through a half-open door and comes through it. The [boatman](emil), called to give evidence against [his](emil) estranged [wife](coach), says that [she](coach) is the best [coach](coach) on the coast and the worst [cook](coach), and that nobody has asked [him](emil) about anything else. [Bea](novice) gets up next and gives them the dates. When [his](dean) own [child](novice) has finished, [Whitlock](dean) collects [his](dean) hat.
- reveal _ "told the trustees"
+ quit coach "suspended"
- affair.past coach dean "all on her side"
- betray dean coach "all on her side"
- quarrel coach dean "comes through it"
- married coach emil "estranged wife"
- help emil coach "best coach"
+ accuse novice dean "gives them the dates"
- parent dean novice "own child"
- quit dean "collects his hat"

== 10 Ergometer
It comes out as such things do, over a rowing machine. [Wren](wren), at nineteen hundred metres, gasps that [she](wren) can't imagine life without [Grace](grace)'s pancakes, and [Grace](grace), [who](grace) is counting for [her](wren), loses count. [Tamsin](tamsin), on the next machine, has known since October and threatens to knock [their](grace+wren) two heads together. [She](tamsin) doesn't need to. It's a long kiss, and the display says that [Wren](wren) has stopped. What does [Bodhi](bodhi) say to [his](bodhi) [ex](tamsin), to [his](bodhi) [almost-ex](wren) and to [his](bodhi) [sister](grace)? [He](bodhi) says that [he](bodhi)'d like [his](bodhi) seat in the van back.
- confess wren grace "can't imagine life"
- discover.past tamsin grace "has known since October"
- threaten tamsin grace+wren "knock their two heads"
+ kiss grace wren "a long kiss"
- ex bodhi tamsin "ex"
- sibling bodhi grace "sister"

== 11 Repechage
On the eve of the nationals a big [man](lundsr) with a Danish accent turns up on the jetty and takes hold of [Casper](casper)'s arm. [He](lundsr) hasn't reckoned with a [cox](ari). [Ari](ari), five foot one, stands between [father](lundsr) and [son](casper) and says, through the megaphone, what kind of man hits children. The whole boathouse comes out. [Emil](emil) and [Huck](huck) see the [visitor](lundsr) to [his](lundsr) taxi, one on each side; a restraining order, drawn up by [Grace](grace) on the bonnet, follows by post. [Casper](casper) can't stop laughing, then can't stop crying. With [Doyle](coach) gone, the women are coached by the [boatman](emil). It's a scandal, and they have never rowed better.
- travel lundsr "turns up"
- attack lundsr casper "takes hold of"
- parent lundsr casper "father and son"
+ rescue ari casper "stands between"
- accuse ari lundsr "hits children"
- attack.past lundsr casper "hits children"
- help emil+huck casper "see the visitor"
- help grace casper "restraining order"
- sad casper "can't stop crying"
- hire emil "coached by the boatman"

== 12 Finish
Third place. In the bow of the eight sits [Tamsin](tamsin), right behind [Wren](wren), as on the first day, and in the launch beside [Emil](emil), in dark glasses, there sits [somebody](coach) [who](coach) bawls. [They](coach+emil) aren't reconciled, [Doyle](coach) informs the local radio; [they](coach+emil) have an appointment to see whether [they](coach+emil) could be. The [Dane](casper) has signed a lease for two, [one](ari) of [whom](ari+casper) is very short. [Tamsin](tamsin) shares [her](tamsin) medal with a [paramedic](medic) [whose](medic) number [she](tamsin) got while [he](medic) was taking [her](tamsin) pulse. And [Bodhi](bodhi)? [Bodhi](bodhi) is in the water, where [Bea](novice) has pushed [him](bodhi), and for once [he](bodhi) seems to have met [his](bodhi) match.
- find tamsin+wren "Third place"
- return coach "in the launch"
- reconcile? coach emil "could be"
+ move ari+casper "lease for two"
- flirt medic tamsin "number she got"
- treat tamsin medic "taking her pulse"
- attack novice bodhi "has pushed him"
+ love.start bodhi novice "met his match"
