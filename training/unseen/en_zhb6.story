%series Nether Wattling
%lang en
%genre village comedy, parish-newsletter recaps with many strands
%cast hyacinth | Hyacinth Prout; Mrs Prout; Hyacinth | f
%cast cedric   | Cedric Prout; Cedric | m
%cast ambrose  | Ambrose Tickle; Tickle; Ambrose | m
%cast obi      | Reverend Obi Nwosu; Reverend Nwosu; Obi | m
%cast winnie   | Winnie Thackeray; Winnie; Miss Thackeray | f
%cast lottie   | Lottie | f
%cast bertram  | Bertram | m
%cast gulab    | Gulab Singh; Gulab; Constable Singh | m
%cast drusilla | Dr Drusilla Fenn; Dr Fenn; Drusilla | f
%cast empress  | Empress | n
%cast gerald   | Gerald | m
%cast couns    | Councillor Stubbs; Stubbs | m
%cast sylvie   | Sylvie | f
%cast hermit   | - | m
%cast nurse    | - | f

== 1 The Marrow
Nobody in living memory has beaten [Hyacinth Prout](hyacinth) at the Produce Show, least of all [Ambrose Tickle](ambrose), [who](ambrose) lives on the other side of [her](hyacinth) yew hedge and has been second for nineteen summers. On the morning of the judging [her](hyacinth) marrow lies hacked to pieces on the lawn. [Mrs Prout](hyacinth) names [Tickle](ambrose) to anybody with ears. The new [vicar](obi), [Reverend Obi Nwosu](obi), arrives on a tandem in the thick of it, is taken for a suspect, and has to be vouched for by [Winnie Thackeray](winnie) of the post office. [Tickle](ambrose) takes the rosette. [He](ambrose) doesn't enjoy it.
- enemy ambrose hyacinth "second for nineteen"
- neighbour ambrose hyacinth "other side"
+ attack _ hyacinth "hacked"
+ accuse hyacinth ambrose "names Tickle"
- travel obi "arrives"
- accuse _ obi "taken for a suspect"
- help winnie obi "vouched for"
- find ambrose "takes the rosette"
- hire obi "new vicar"
- happy! ambrose "doesn't enjoy"

== 2 Exhibit A
[Constable Singh](gulab), delighted to have a crime, bags the marrow and dusts [Cedric Prout](cedric)'s spade. [Cedric](cedric) is [Hyacinth](hyacinth)'s [husband](cedric) and hasn't finished a sentence since [their](cedric+hyacinth) silver wedding. [Lottie](lottie), the [Prouts](cedric+hyacinth)' [granddaughter](lottie), staying for the holidays, knows more than [she](lottie) lets on: [she](lottie) saw a [sow](empress) in the moonlight. The [sow](empress), [Empress](empress), belongs to [Dr Fenn](drusilla), and as [Lottie](lottie) rather looks up to the [vet](drusilla), [she](lottie) holds [her](lottie) tongue. [Reverend Obi](obi) preaches on forgiveness to eleven people and a bat.
+ investigate gulab "bags the marrow"
- happy gulab "delighted"
- married cedric hyacinth "husband"
- kin cedric+hyacinth lottie "granddaughter"
- discover.past lottie empress "saw a sow"
- reveal! lottie _ "holds her tongue"
- create obi "preaches"
- celebrate.past cedric+hyacinth "silver wedding"

== 3 The Bell Fund
The tower is cracked and somebody must raise ten thousand pounds. [Winnie](winnie) proposes a calendar; [Councillor Stubbs](couns) proposes a supermarket. By way of persuasion the [councillor](couns) reminds [Gulab](gulab), [his](couns) [nephew](gulab) by marriage, who got [him](gulab) [his](gulab) uniform. Meanwhile [Bertram](bertram), back from eight years at sea and brown as a kipper, walks into the post office to buy one stamp. [Winnie](winnie) drops the whole sheet. It was to [Bertram](bertram) that [she](winnie) was once promised, until the postcards dried up.
- create? winnie "calendar"
- kin couns gulab "nephew by marriage"
- threaten couns gulab "reminds"
- help.past couns gulab "got him his uniform"
+ return bertram "back from"
- travel.past bertram "at sea"
+ engaged.past bertram winnie "promised"
- create? couns "supermarket"

== 4 Miss September
Eleven ladies have agreed to pose; the twelfth, [Hyacinth](hyacinth), calls it filth and then asks about the lighting. The [photographer](gerald) is [Gerald](gerald), [Dr Fenn](drusilla)'s former [husband](gerald), [who](gerald) has the caravan behind the Fleece until [his](gerald) roof is mended. [Drusilla](drusilla) would sooner be photographed with a wasp. In the vestry [Bertram](bertram) explains himself to [Winnie](winnie) at last: shipwreck, fever, wrong island. [She](winnie) hears [him](bertram) out. Then [she](winnie) charges [him](bertram) for eight years of undelivered mail and shows [him](bertram) out.
- create gerald "photographer"
- ex drusilla gerald "former husband"
- reject drusilla gerald "sooner be photographed"
- reveal bertram winnie "explains himself"
- ill.past bertram "fever"
+ reject winnie bertram "shows him out"

== 5 Lost Property
[Cedric](cedric) has gone. [His](cedric) slippers are by the stove and [his](cedric) half of the wardrobe is bare. [Hyacinth](hyacinth) tells the ladies [he](cedric) is fishing in [Norway](@norway), and cries into the chutney when they have left. [Lottie](lottie) tracks [him](cedric) to the woods by the smell of bacon: [her](lottie) [grandfather](cedric) has taken up quarters with the [hermit](hermit), where one may finish one's sentences. [He](cedric) swears [her](lottie) to secrecy. [Tickle](ambrose), meanwhile, hears sobbing through the yew and, after some hesitation, pushes a jar of honey under it.
+ breakup cedric hyacinth "has gone"
- betray hyacinth _ "fishing in Norway"
- travel! cedric "fishing" @norway
- sad hyacinth "cries into the chutney"
- investigate lottie cedric "tracks him"
+ find lottie cedric "tracks him"
- kin cedric lottie "grandfather"
- housemate.start cedric hermit "taken up quarters"
- gift ambrose hyacinth "jar of honey"
- reveal! lottie _ "secrecy"
- discover ambrose hyacinth "hears sobbing"

== 6 Empress at Large
The [sow](empress) is loose in the vicarage. [Obi](obi) retreats to the top of the harmonium and is got down by [Dr Fenn](drusilla) with a bucket and a firm word. [She](drusilla) has nice hands, observes the [vicar](obi) to [his](obi) diary. Confronted with trotter marks, [Constable Singh](gulab) puts two and two together and, it being market day, handcuffs the [pig](empress). [Hyacinth](hyacinth) now owes [Ambrose](ambrose) an apology, and everyone goes to the hedge to watch. It lasts four words. [He](ambrose) says it was the longest conversation [they](ambrose+hyacinth) have had since 1998.
- rescue drusilla obi "got down"
- love.start obi drusilla "nice hands"
+ discover gulab empress "two and two together"
+ arrest gulab empress "handcuffs"
+ reconcile ambrose hyacinth "apology"
- flee empress "loose"
- flee obi empress "retreats"

== 7 A Motorbike on the Green
[Stubbs](couns) orders a surveyor and is delivered [Sylvie](sylvie), twenty-four, on a motorbike. [She](sylvie) is the image of somebody; the post office can't think whom. [Bertram](bertram) can. There was a [nurse](nurse) in [Valparaíso](@valparaiso). [Sylvie](sylvie) has come to measure the green and to have a look at [her](sylvie) [father](bertram), in that order, and [she](sylvie) likes the green better. When the tape slips, [she](sylvie) comes off the church wall and [Gulab](gulab) catches [her](sylvie) in [his](gulab) helmet, more or less. [He](gulab) hasn't spoken sensibly since.
- hire sylvie couns "orders"
- travel sylvie "motorbike"
+ discover bertram sylvie "Bertram can"
- affair.past bertram nurse "There was a nurse" @valparaiso
- meet? bertram sylvie "look"
+ parent bertram sylvie "father"
- rescue gulab sylvie "catches her"
- love.start gulab sylvie "hasn't spoken sensibly"

== 8 The Calendar
It comes out on Friday and sells out by noon, and in [Norway](@norway), so to speak, a copy reaches the woods. [Cedric](cedric) looks at [Miss September](hyacinth) in [her](hyacinth) feather boa until the bacon burns. [Stubbs](couns), with five thousand still missing from the fund, offers [Reverend Nwosu](obi) a cheque if [he](obi) will only say from the pulpit that supermarkets are Christian. [Obi](obi) tears it up with a tender smile. [Gerald](gerald), drunk on success, asks [Drusilla](drusilla) to try again with [him](gerald). [She](drusilla) shuts the stable door, with [him](gerald) on the wrong side of it, among the geese.
- create _ "comes out"
- love cedric hyacinth "until the bacon burns"
- gift? couns obi "offers"
+ reject obi couns "tears it up"
- happy gerald "drunk on success"
- reconcile? drusilla gerald "try again"
+ reject drusilla gerald "shuts the stable door"

== 9 A Question of Birds and Beasts
[Winnie](winnie) won't have [Sylvie](sylvie) sleeping in a tent, gives [her](sylvie) the box room and, over cocoa, grows fond of [her](sylvie) in spite of the [nurse](nurse). From the [girl](sylvie) [she](winnie) learns that [Bertram](bertram) has a piece of shrapnel near [his](bertram) heart and mustn't be upset. [She](winnie) stops upsetting [him](bertram). [Dr Fenn](drusilla) is kicked by a Shire horse; it is the [vicar](obi) [who](obi) sits up with [her](drusilla) all night, reading aloud from the Book of Job since there's nothing else in the house. [He](obi) blurts out [his](obi) feelings somewhere around the boils.
- help winnie sylvie "gives her the box room"
- housemate.start sylvie winnie "the box room"
- friend.start sylvie winnie "grows fond of"
- discover winnie bertram "learns"
- injure drusilla _ "is kicked"
- help obi drusilla "sits up with"
+ confess obi drusilla "blurts out"
- injure.past bertram "shrapnel"
- love obi drusilla "feelings"

== 10 Tickle's Turn
[Ambrose](ambrose) has a rival no longer and it has ruined [his](ambrose) appetite. Through the yew [he](ambrose) and [Hyacinth](hyacinth) have been exchanging jars, then recipes, and on Tuesday a hand. A married [woman](hyacinth), notes the Mothers' Union. [Lottie](lottie), [who](lottie) has noted it too, breaks [her](lottie) oath and tells [Granny](hyacinth) where the smoke in the woods comes from. [Hyacinth](hyacinth) puts on the feather boa and marches. At the clearing, [Cedric](cedric) gets up, clears [his](cedric) throat and utters an entire paragraph. [She](hyacinth) is enchanted. [Ambrose](ambrose), a hedge away, hears [the two](cedric+hyacinth) come home and forlornly takes in [his](ambrose) jar.
- enemy.end ambrose hyacinth "rival no longer"
- gift ambrose hyacinth "exchanging jars"
- flirt ambrose hyacinth "a hand"
+ reveal lottie hyacinth "breaks her oath"
- kin hyacinth lottie "Granny"
- travel hyacinth "marches"
+ reconcile cedric hyacinth "come home"
- return cedric "come home"
- sad ambrose "forlornly"
- gift hyacinth ambrose "exchanging jars"
- married cedric hyacinth "married"
- happy hyacinth cedric "enchanted"

== 11 The Diggers
At dawn [Stubbs](couns) brings the bulldozers, permits in hand. [Sylvie](sylvie) lies down in front of the first of them; [she](sylvie) has read the deeds, and they are forged. Ordered by [his](gulab) [uncle](couns) to clear the green, [Gulab](gulab) takes off [his](gulab) helmet, lays it on the bonnet, then remembers that only policemen may make arrests and puts it on again. The [councillor](couns) makes off across the duck pond, on thin legs and thinner ice. The [hermit](hermit), coming out of the reeds after thirty years, throws [him](couns) a rope. [He](hermit) turns out to be [Stubbs](couns)'s [brother](hermit), and the rightful owner.
+ discover.past sylvie couns "has read the deeds"
- betray.past couns _ "forged"
- boss couns gulab "Ordered by"
- kin couns gulab "uncle"
+ arrest? gulab couns "make arrests"
- flee couns "makes off"
+ rescue hermit couns "throws him a rope"
- discover _ hermit "turns out"
- sibling couns hermit "brother"
- return hermit "coming out"

== 12 Harvest
The bell rings for the first time since the war, and it rings for two weddings. [Reverend Nwosu](obi) marries [Winnie](winnie) to [Bertram](bertram), then changes [his](obi) collar and is married by the bishop to [Drusilla](drusilla), with [Empress](empress) on a ribbon. [Gulab](gulab), off duty, rides pillion to [Valparaíso](@valparaiso) behind [Sylvie](sylvie). In the tent the judge lifts the cloth from two marrows of exactly the same weight. [Cedric](cedric) declares it a dead heat, in full. [Hyacinth](hyacinth) hands [her](hyacinth) half of the cup across the hedge, and [Lottie](lottie), [whose](lottie) train leaves at four, bawls all the way to the station.
+ wedding bertram winnie "marries Winnie"
+ wedding drusilla obi "married by the bishop"
- travel gulab+sylvie "rides pillion" @valparaiso
- find ambrose+hyacinth "a dead heat"
- gift hyacinth ambrose "hands her half"
- sad lottie "bawls"
- travel lottie "train leaves"
