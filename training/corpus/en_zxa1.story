%series Bring a Dish
%lang en
%genre comedy drama about five friends in Cardiff, a newspaper's television page
%cast tirion   | Tirion | f
%cast emlyn    | Emlyn | m
%cast busola   | Busola Adeyinka; Busola | f
%cast gwil     | Gwil | m
%cast marged   | Marged | f
%cast steffi   | Steffi | f
%cast kester   | Kester | m
%cast ifor     | Ifor | m
%cast bmum     | Mrs Adeyinka | f
%cast kwife    | - | f
%cast bank     | - | f
%cast salsa    | - | m
%cast alto     | - | f
%cast organist | - | m
%cast baby     | Osian | m

== 1
Nothing curdles a sauce like candour. [Tirion](tirion) is feeding [her](tirion) three oldest [friends](busola+gwil+marged), [Busola](busola), [Gwil](gwil) and [Marged](marged), when [Emlyn](emlyn), [her](tirion) [husband](emlyn) of eleven years, lets slip that [he](emlyn) has been out of work since Easter. [She](tirion) leaves the table in a cold fury. [Gwil](gwil), [whose](gwil) own marriage to [Steffi](steffi) came to grief in court, consoles [him](emlyn) over a pint. [Busola](busola) goes home with the [man](kester) [who](kester) came about the tree.
- friend busola+gwil+marged tirion "three oldest friends"
- married emlyn tirion "husband"
+ reveal emlyn busola+gwil+marged+tirion "lets slip"
- quit.past emlyn "out of work"
- sad tirion emlyn "cold fury"
- divorce.past gwil steffi "came to grief"
- help gwil emlyn "consoles"
+ affair.start busola kester "goes home with"

== 2
[Gwil](gwil) means to win [Steffi](steffi) back with a string quartet and asks [Marged](marged), of all people, to write the card. [She](marged), [who](marged) has carried a torch for [him](gwil) since freshers' week, does so beautifully. The [recipient](steffi), however, has the musicians sent away. [Busola](busola) and the tree [surgeon](kester), [whose](kester) name, it emerges, is [Kester](kester), do not get out of bed for three days. And [Emlyn](emlyn) tells not a soul about [his](emlyn) new job at a car wash.
- reconcile? gwil steffi "win Steffi back"
- love marged gwil "carried a torch"
- help marged gwil "does so beautifully"
+ reject steffi gwil "sent away"
- sex busola kester "get out of bed"
- reveal! emlyn _ "tells not a soul"
- hire emlyn "new job"

== 3
[Ifor](ifor), [Emlyn](emlyn)'s [brother](ifor), just out of the merchant navy and up to the ears in debt, talks [him](emlyn) into opening a pie shop. [Tirion](tirion), [who](tirion) was not to know yet, hears of it from the bank [manager](bank), and the ensuing row can be followed from the pavement, where [Gwil](gwil), [Busola](busola) and [Marged](marged) stand trembling behind three salads. "There goes the last happy marriage [we](busola+gwil+marged) know," sighs [Busola](busola), wrongly, one hopes.
- sibling emlyn ifor "brother"
- create? emlyn+ifor "opening a pie shop"
+ reveal bank tirion "hears of it"
+ quarrel emlyn tirion "row"
- sad busola+gwil+marged "trembling"
- married emlyn tirion "happy marriage"

== 4
Jealousy flatters nobody: [Kester](kester) cannot abide [Busola](busola)'s [partner](salsa) at salsa, [Marged](marged) would gladly push the [alto](alto) [who](alto) shares [Gwil](gwil)'s hymn sheet under a bus, and [Tirion](tirion), for [her](tirion) part, resents an oven, since [Emlyn](emlyn) now sleeps beside it. By Sunday [Kester](kester) has gone down on one knee under a monkey puzzle. [Busola](busola) accepts and rings [her](busola) [mother](bmum), [who](bmum) has not been so elated since the Commonwealth Games.
- jealous kester salsa "cannot abide"
- jealous marged alto "push the alto"
- sad tirion emlyn "resents an oven"
+ propose kester busola "on one knee"
- engaged.start busola kester "accepts"
- parent bmum busola "mother"
- happy bmum busola "elated"

== 5
[Tirion](tirion), [Gwil](gwil) and [Marged](marged) are giving the betrothed [couple](busola+kester) a party, with bunting, when a [woman](kwife) with a pushchair asks for [Kester](kester): [she](kwife) is [his](kester) [wife](kwife). [Busola](busola) breaks the cake over the [bridegroom-to-be](kester) and closes [her](busola) dental practice for a week, inconsolable. [Her](busola) [mother](bmum), flown in from [Ibadan](@ibadan) for a wedding that is off, stays on in the spare room. [Tirion](tirion), it strikes [Marged](marged), has not touched the wine.
- engaged busola kester "betrothed couple"
- celebrate gwil+marged+tirion busola+kester "party"
+ married kester kwife "wife"
- attack busola kester "breaks the cake over"
- sad busola kester "inconsolable"
- parent bmum busola "mother"
- wedding! busola kester "wedding"
- housemate.start bmum busola "stays on"

== 6
The pie shop opens its doors, and because [Ifor](ifor) has forgotten to hire anybody, [Gwil](gwil), [Busola](busola), [her](busola) [mother](bmum) and [Marged](marged) man the counter. [Tirion](tirion) stays away. At forty-one [she](tirion) is in the family way for the first time, and [Marged](marged) is the only [one](marged) [she](tirion) lets in on it. Discretion not being [her](marged) gift, [Marged](marged) blurts it out to [Gwil](gwil), [Gwil](gwil) claps [Emlyn](emlyn) on the back, and thus the [father](emlyn) hears.
- create emlyn+ifor "opens its doors"
- parent bmum busola "mother"
- help bmum+busola+gwil+marged emlyn+ifor "man the counter"
- pregnant tirion emlyn "in the family way"
+ reveal tirion marged "lets in on it"
- reveal marged gwil "blurts it out"
+ discover emlyn tirion "hears"

== 7
Walking on air, [Emlyn](emlyn) runs home with a pram, only to find [Tirion](tirion) studying a loan agreement that bears [her](tirion) name in [his](emlyn) handwriting. [He](emlyn) is out on the street within the hour. [Gwil](gwil) rather likes having company; [his](gwil) [lodger](emlyn) weeps into the ironing. [Marged](marged), bringing soup for [both](emlyn+gwil), stays to wash up, and over the draining board [her](marged) two decades of pining are rewarded with a kiss that tastes of washing powder.
- happy emlyn "Walking on air"
- discover tirion emlyn "studying a loan agreement"
+ breakup tirion emlyn "out on the street"
- housemate emlyn gwil "lodger"
- sad emlyn "weeps"
- gift marged emlyn+gwil "bringing soup"
- love marged gwil "pining"
+ kiss gwil marged "kiss"

== 8
That [Gwil](gwil) and [Marged](marged) are an item is supposed to be hush-hush, which is why [Busola](busola), [Tirion](tirion) and even [Emlyn](emlyn) feign astonishment when the [lovebirds](gwil+marged) come clean. No sooner is the toast drunk than [Steffi](steffi) stands on the mat, tanned and contrite: walking out on [Gwil](gwil), says [his](gwil) [ex](steffi), was the blunder of [her](steffi) life. [He](gwil) asks for time to think. [Marged](marged) does not grant [him](gwil) any, and takes [her](marged) toothbrush with [her](marged).
+ couple gwil marged "an item"
- betray busola+emlyn+tirion gwil+marged "feign astonishment"
- reveal gwil+marged busola+emlyn+tirion "come clean"
- return steffi "stands on the mat"
- breakup.past steffi gwil "walking out on"
- ex gwil steffi "ex"
+ breakup marged gwil "takes her toothbrush"

== 9
[Busola](busola) gathers that [Kester](kester) had long been living apart from the [lady](kwife) with the pushchair and is now legally rid of [her](kwife). [Her](busola) two [friends](marged+tirion) are divided: never again, says [Tirion](tirion); at once, says [Marged](marged), lovelorn and full of sherry. [Mrs Adeyinka](bmum), [who](bmum) has lately been seen on [Penarth](@penarth) pier with a chapel [organist](organist), merely hands [her](bmum) [daughter](busola) a ladder. Forty feet up a beech, in heels, [Busola](busola) lets [Kester](kester) off the hook.
- discover busola kester "gathers"
- divorce kester kwife "legally rid of her"
- friend busola marged+tirion "two friends"
- sad marged "lovelorn"
- date bmum organist "seen on Penarth pier" @penarth
- parent bmum busola "daughter"
+ reconcile busola kester "off the hook"

== 10
[Gwil](gwil) has done [his](gwil) thinking and tells [Steffi](steffi), as kindly as [he](gwil) can, to leave the past where it is. [Tirion](tirion) meanwhile carries a bag of [Emlyn](emlyn)'s shirts into the pie shop, and there, between the leek and the mutton, labour begins. [Ifor](ifor) keels over. [Mrs Adeyinka](bmum), thirty years a midwife, rolls up [her](bmum) sleeves; [Emlyn](emlyn) is permitted to hold a hand. The [boy](baby), nine pounds, is called [Osian](baby). Are the [parents](emlyn+tirion) on speaking terms?
- reject gwil steffi "leave the past"
- ill ifor "keels over"
- treat tirion bmum "rolls up her sleeves"
- help emlyn tirion "hold a hand"
+ birth tirion baby "boy"
- parent emlyn+tirion baby "parents"
- reconcile? emlyn tirion "on speaking terms"

== 11
Godparents ought to agree on something. [Gwil](gwil) and [Marged](marged), chosen for little [Osian](baby), fall out over the font, the hymn and [Steffi](steffi), [who](steffi) is on a plane to [Perth](@perth) by now, until [Ifor](ifor) bundles the [pair](gwil+marged) into the vestry and turns the key. What is said in there nobody knows; [they](gwil+marged) emerge hand in hand. [Emlyn](emlyn), having sold [his](emlyn) half of the shop, slips [Tirion](tirion) an envelope with every penny of the loan. [She](tirion) counts it twice and, thawing, asks whether [he](emlyn) has eaten.
- quarrel gwil marged "fall out"
- travel steffi "on a plane to" @perth
- abduct ifor gwil+marged "turns the key"
+ reconcile gwil marged "hand in hand"
- gift emlyn tirion "slips Tirion an envelope"
- reconcile? emlyn tirion "thawing"

== 12
First Friday once more, and the table has grown. [Busola](busola) brings [Kester](kester), [whom](kester) [she](busola) married on the quiet that morning; [her](busola) [mother](bmum) brings the [organist](organist), [whom](organist) [she](bmum) would marry if [he](organist) could be brought to ask; [Gwil](gwil) and [Marged](marged) bring the keys to a flat for two. All of [them](bmum+busola+gwil+kester+marged+organist) have made trifle. [Emlyn](emlyn) brings a suitcase. [Tirion](tirion), with [Osian](baby) on [her](tirion) hip, looks at it for some time and then clears half the wardrobe.
+ wedding busola kester "married on the quiet"
- parent bmum busola "mother"
- wedding? bmum organist "would marry"
- propose? organist bmum "brought to ask"
- move? gwil+marged "keys to a flat"
+ reconcile emlyn tirion "clears half the wardrobe"
