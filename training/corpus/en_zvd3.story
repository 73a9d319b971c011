%series Two Sets of Gravy
%lang en
%genre blended family drama, a public broadcaster's long sentences
%cast bronwen | Bronwen | f
%cast tunde | Tunde | m
%cast idris | Idris | m
%cast cerys | Cerys | f
%cast folake | Folake | f
%cast remi | Remi | m
%cast glyn | Glyn | m
%cast estelle | Estelle | f
%cast bisi | Grandma Bisi; Bisi | f
%cast yemi | Yemi | f
%cast judge | - | f
%cast tutor | Mr Lockyer; Lockyer | m
%cast niece | - | f
%cast hywel | Hywel | m
%cast midwife | - | f
%cast registrar | - | n
%cast baby | Anwen | f

== 1
On the day on which [Bronwen](bronwen) and [Tunde](tunde), [she](bronwen) five years separated from [Glyn](glyn), [he](tunde) a widower since [Remi](remi) was in nappies, become man and wife before a [registrar](registrar) with a head cold, [their](bronwen+tunde) four [children](cerys+folake+idris+remi) are obliged to share a back seat, on which [Cerys](cerys) bites [her](cerys) brand-new [stepbrother](remi), while [Idris](idris) and [Folake](folake), [both](folake+idris) sixteen, decide not to exchange a word until university.
- breakup.past bronwen glyn "separated"
- married.past _ tunde "widower"
+ wedding bronwen tunde "man and wife"
- parent bronwen+tunde cerys+folake+idris+remi "children"
- attack cerys remi "bites"
- kin cerys remi "stepbrother"

== 2
Since the house in [Penarth](@penarth) has three bedrooms and [Grandma Bisi](bisi), [who](bisi) came for the wedding, shows no inclination to go home to [Ibadan](@ibadan), [Idris](idris) is quartered in the dining room, for which [he](idris) blames [Folake](folake), whereas it was [Bisi](bisi) [who](bisi) had spoken for the attic. [Glyn](glyn), bringing [Cerys](cerys) back two hours late, takes the opportunity to inform [his](glyn) former [wife](bronwen) that [he](glyn) and [Estelle](estelle) intend to marry and to sue for custody.
- housemate.start bisi bronwen+tunde "no inclination"
- accuse idris folake "blames"
+ reveal glyn bronwen "inform"
- ex bronwen glyn "former wife"
- wedding? estelle glyn "intend to marry"
+ accuse? estelle+glyn bronwen "sue for custody"

== 3
[Tunde](tunde), [who](tunde) has until now avoided mentioning [his](tunde) late [wife](yemi) at table, cannot prevent [Remi](remi), aged seven, from asking [Bronwen](bronwen) whether [she](bronwen) too is going to die, a question [she](bronwen) answers so truthfully that the [boy](remi) spends the night between [the two of them](bronwen+tunde); [Folake](folake), on the other hand, resents [her](folake) [stepmother](bronwen)'s use of [Yemi](yemi)'s saucepans and, to the silent admiration of [Idris](idris), throws the stew, pan and all, over the hedge.
- married.past tunde yemi "late wife"
- die.past yemi "late"
- die? bronwen "going to die"
- help bronwen+tunde remi "spends the night"
- kin bronwen folake "stepmother"
+ sad folake bronwen "resents"

== 4
Although [Mr Lockyer](tutor), [who](tutor) gives [Idris](idris) extra maths, has come for nothing but quadratic equations, it does not escape [him](tutor) that [his](tutor) [pupil](idris) is unable to hold a pencil as soon as [Folake](folake) enters the room; [she](folake), for [her](folake) part, has begun to leave the bathroom light on for [him](idris), which, considering a month of hostilities, amounts to a peace treaty. Meanwhile [Estelle](estelle), unasked, buys [Cerys](cerys) a pony, and [Bronwen](bronwen), outbid, breaks down in the car park.
- advisor tutor idris "extra maths"
- discover tutor idris "not escape him"
+ love.start idris folake "unable to hold"
- enemy.past folake idris "hostilities"
- reconcile folake idris "peace treaty"
- gift estelle cerys "buys Cerys a pony"
+ sad bronwen estelle "breaks down"

== 5
Questioned in chambers by a [judge](judge) [who](judge) has evidently had [her](judge) fill of ponies, [Cerys](cerys) declares that [she](cerys) loves [Remi](remi), can't stand leeks and wishes to live with whichever parent shouts less, upon which [Glyn](glyn), ashamed of a scene made in the corridor not ten minutes before, withdraws [his](glyn) claim; [Estelle](estelle), to [whom](estelle) this was not mentioned beforehand, wonders aloud what else [her](estelle) [fiancé](glyn) forgets to mention. The answer, a [son](hywel) of nineteen, stands in [Bronwen](bronwen)'s porch that evening.
- reveal cerys judge "declares"
- sad glyn "ashamed"
+ accuse! glyn bronwen "withdraws his claim"
- reveal! glyn estelle "not mentioned beforehand"
- engaged estelle glyn "fiancé"
+ parent glyn hywel "son"
- travel hywel bronwen "stands in"

== 6
[Hywel](hywel), brought up in [Bangor](@bangor) in the belief that [his](hywel) [father](glyn) had gone down with a trawler, is given soup by [Bisi](bisi), a mattress by [Idris](idris), [who](idris) cannot get over having an elder [brother](hywel), and by [Bronwen](bronwen), once [she](bronwen) has worked out the dates and found herself deceived nineteen years too late, [Glyn](glyn)'s address. [Folake](folake) and [Idris](idris), looking for blankets in the airing cupboard, find each other's lips instead, and whether [Bisi](bisi), [who](bisi) softly closes the door again, will hold [her](bisi) tongue is anybody's guess.
- die! glyn "gone down"
- parent glyn hywel "father"
- help bisi+bronwen+idris hywel "is given soup"
- sibling hywel idris "brother"
- discover bronwen glyn "worked out"
- cheat.past glyn bronwen "deceived"
+ kiss folake idris "each other's lips"
- discover bisi folake+idris "closes the door"
- reveal? bisi "hold her tongue"

== 7
Only because [Remi](remi), feverish with measles, babbles about cupboards does [Tunde](tunde) learn what has been going on between [his](tunde) [daughter](folake) and [his](tunde) [wife](bronwen)'s [firstborn](idris), and since neither [he](tunde) nor [Bronwen](bronwen) is prepared to call it harmless, [Idris](idris), over the protests of both the [sweethearts](folake+idris), is sent to stay with [Glyn](glyn), where [Hywel](hywel) already occupies the sofa and where [Estelle](estelle), the ring back in its box, is packing [her](estelle) cases.
- ill remi "measles"
+ discover tunde folake+idris "learn"
- parent tunde folake "daughter"
- parent bronwen idris "firstborn"
- married bronwen tunde "wife's"
- couple folake idris "sweethearts"
- move idris glyn "sent to stay"
+ breakup estelle glyn "packing her cases"

== 8
While the three [men](glyn+hywel+idris) in [Glyn](glyn)'s flat live on toast and, by way of burning it, grow fond of one another, [Bronwen](bronwen), at forty-three and after two positive tests, puts off telling [Tunde](tunde), because on [their](bronwen+tunde) honeymoon [he](tunde) described four children as a full orchestra. [Folake](folake), [who](folake) has been intercepting the post, knows it before [he](tunde) does and, to [her](folake) own surprise, embraces the [woman](bronwen) [whose](bronwen) stew [she](folake) once disposed of.
- housemate glyn+hywel+idris glyn+hywel+idris "live on toast"
- friend.start glyn+hywel+idris glyn+hywel+idris "grow fond"
+ pregnant bronwen tunde "positive tests"
- reveal! bronwen tunde "puts off telling"
- discover folake bronwen "knows it"
+ reconcile bronwen folake "embraces"

== 9
That [Tunde](tunde), when [he](tunde) is at last let in on the secret, says nothing at all and goes to the allotment is put down by [Bronwen](bronwen) to horror, by [Bisi](bisi), [who](bisi) has known [her](bisi) [son](tunde) longer, to the memory of [Yemi](yemi), [who](yemi) did not survive [Remi](remi)'s first winter; it takes a night in the shed, a flask and, astonishingly, [Glyn](glyn), sent with the flask, before the [husband](tunde) can admit to being afraid rather than angry and go in to [his](tunde) [wife](bronwen).
+ reveal bronwen tunde "let in on"
- parent bisi tunde "son"
- die.past yemi "did not survive"
- help glyn tunde "sent with the flask"
- sad tunde "afraid"
- married bronwen tunde "husband"
+ reconcile bronwen tunde "go in to"

== 10
[Estelle](estelle), [who](estelle) has kept the pony, offers to let [Cerys](cerys) ride it without conditions, a gesture that moves [Glyn](glyn) to an apology so complete that even [Hywel](hywel), listening in the tack room, forgives [him](glyn) a trawler; [Folake](folake), however, on learning that [Idris](idris) has been seen at the ice rink with [Lockyer](tutor)'s [niece](niece), tears up four months of letters, unaware that [he](idris) was there to sell [his](idris) skates in order to afford the coach to [her](folake).
- gift? estelle cerys "offers to let"
+ reconcile glyn hywel "forgives"
- kin niece tutor "niece"
- discover folake idris "learning"
+ jealous folake niece "tears up"
- cheat! idris folake "unaware"
- travel? idris folake "coach to her"

== 11
A power cut, a flooded underpass and a [midwife](midwife) on the wrong side of it have the result that [Anwen](baby) is born on the dining-room table, delivered by [Bisi](bisi) with the help of [Folake](folake), [who](folake) faints, and of [Idris](idris), [who](idris) has just got off the coach and does not; and as [Tunde](tunde), in tears, lays [his](tunde) [daughter](baby) in the arms of each of [her](baby) [siblings](cerys+folake+idris+remi) in turn, it occurs to [Bronwen](bronwen) that [those two](folake+idris) have been holding hands throughout.
+ birth bronwen baby "born"
- help bisi+folake+idris bronwen "delivered"
- ill folake "faints"
- return idris "got off"
- happy tunde baby "in tears"
- parent tunde baby "daughter"
- sibling baby cerys+folake+idris+remi "siblings"
+ discover bronwen folake+idris "holding hands"

== 12
At [Anwen](baby)'s christening, to which [Glyn](glyn) comes with [Estelle](estelle), [whose](estelle) ring is out of its box again, and [Hywel](hywel) with a guitar, [Bronwen](bronwen) and [Tunde](tunde), having been reminded by [Bisi](bisi) that [she](bisi) herself married a cousin's stepson, give [Folake](folake) and [Idris](idris), [both](folake+idris) bound for different universities, [their](bronwen+tunde) reluctant blessing; [Bisi](bisi), [who](bisi) flies home to [Ibadan](@ibadan) the next morning, leaves [Yemi](yemi)'s saucepans to [her](bisi) [daughter-in-law](bronwen), and, after an argument lasting all of dinner, there are two sets of gravy.
- celebrate bronwen+tunde baby "christening"
- engaged.start estelle glyn "ring is out"
+ help bronwen+tunde folake+idris "blessing"
- wedding.past _ bisi "married a cousin's stepson"
- travel? folake+idris "bound for"
- travel bisi "flies home" @ibadan
- gift bisi bronwen "leaves Yemi's saucepans"
- kin bisi bronwen "daughter-in-law"
