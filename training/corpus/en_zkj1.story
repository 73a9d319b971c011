%series Something Borrowed, Something Owed
%lang en
%genre romantic comedy about a Glasgow bridal-hire shop, encyclopaedia episode summaries
%cast morag    | Morag Sinclair; Morag | f
%cast dougal   | Dougal Abercrombie; Dougal | m
%cast ottoline | Ottoline Reyes; Ottoline; Otto | f
%cast kwame    | Kwame Addo; Kwame | m
%cast paz      | Paz Urrutia; Paz | f
%cast struan   | Struan Sinclair; Struan | m
%cast hester   | Hester Macrae; Hester; Mrs Macrae | f
%cast lorne    | Lorne Pettigrew; Lorne; Pettigrew | m
%cast bibi     | Bibi Addo; Bibi | f
%cast plumber  | Fergus Tait; Fergus | m
%cast registrar | - | f
%cast dentist  | Anselm; Anselm Voigt | m
%cast latewife | - | f
%cast desk | - | n
%cast baby     | - | f

== 1 Returns Within Seven Days
Three weeks after [she](morag) was left standing at the altar by the [dentist](dentist) [whom](dentist) [she](morag) had been seeing since university, [Morag Sinclair](morag) sinks what remains of the honeymoon money into a shop that hires out wedding dresses, which [she](morag) runs with [Ottoline Reyes](ottoline), [her](morag) best [friend](ottoline), and from a flat above which [the two](morag+ottoline) have shared for years. [Kwame Addo](kwame), the tailor's [son](kwame) from across the landing, [who](kwame) has carried a torch for [Ottoline](ottoline) without ever telling [her](ottoline), offers to do the alterations, while [Morag](morag)'s younger [brother](struan) [Struan](struan) turns up uninvited with two suitcases and a parrot.
- breakup.past dentist morag "left standing"
- couple.past dentist morag "seeing"
+ create morag "shop"
- friend morag ottoline "best friend"
- colleague morag ottoline "runs with"
- housemate morag ottoline "shared"
- parent _ kwame "son"
- neighbour kwame morag+ottoline "across the landing"
- love kwame ottoline "carried a torch"
- confess! kwame ottoline "without ever telling her"
- help? kwame morag+ottoline "offers"
- sibling morag struan "brother"
+ return struan "turns up"

== 2 The Groom Wore Nothing
When the first customer, a widowed [registrar](registrar) looking for something in ivory, walks in on [Struan](struan) and [Paz Urrutia](paz), the shop's Basque [seamstress](paz), among the bridesmaids' gowns and in very little else, [Morag](morag) gives both of [them](paz+struan) a dressing-down which only the [registrar](registrar) enjoys. [Dougal Abercrombie](dougal), the landlord's [agent](dougal), [who](dougal) comes to collect the rent and stays for the shouting, makes eyes at [Morag](morag) over the till; [she](morag) tells [him](dougal) that [she](morag) is closed on Sundays and to men. [Ottoline](ottoline), meanwhile, lets herself be taken dancing by [Lorne Pettigrew](lorne), a married [solicitor](lorne), in the belief that [he](lorne) is single.
- married.past _ registrar "widowed"
- boss morag paz "seamstress"
- sex paz struan "very little else"
- discover registrar paz+struan "walks in on"
- quarrel morag paz+struan "dressing-down"
- happy registrar "enjoys"
- boss _ dougal "agent"
- flirt dougal morag "makes eyes"
+ reject morag dougal "closed on Sundays"
+ date lorne ottoline "taken dancing"
- married _ lorne "married"
- discover! ottoline lorne "in the belief"

== 3 Small Print
[Hester Macrae](hester), an imposing [woman](hester) in tweed, hires the most expensive gown in the shop for the renewal of [her](hester) vows, and it is [Kwame](kwame), on [his](kwame) knees with a mouthful of pins, [who](kwame) realises from the photograph in [her](hester) purse that the [husband](lorne) in question is the very [lawyer](lorne) with [whom](lorne) [Ottoline](ottoline) has been spending [her](ottoline) Thursdays. Since [he](kwame) cannot tell [her](ottoline) without seeming spiteful, [he](kwame) confides in [his](kwame) [sister](bibi) [Bibi](bibi), a trainee [midwife](bibi), [who](bibi) tells [Ottoline](ottoline) within the hour. [She](ottoline) weeps, pours [Lorne](lorne)'s malt down the sink, and sees [him](lorne) again on Thursday.
- wedding? hester lorne "renewal of her vows"
+ discover kwame lorne "realises"
- married hester lorne "husband"
- affair lorne ottoline "Thursdays"
- cheat lorne hester "spending her Thursdays"
- reveal! kwame ottoline "cannot tell"
- reveal kwame bibi "confides"
- sibling bibi kwame "sister"
+ reveal bibi ottoline "tells Ottoline"
- sad ottoline "weeps"
- date lorne ottoline "sees him again"

== 4 Sundays
[Dougal](dougal) brings [Morag](morag) lilies. [She](morag) hates lilies. The parrot eats them. [Dougal](dougal) asks again, and this time [she](morag) says yes to [Dougal](dougal). At the pictures [he](dougal) falls asleep. [She](morag) likes that about [him](dougal). Outside [Struan](struan) sees [them](dougal+morag) kiss. [Paz](paz) has heard enough about [Struan](struan). [She](paz) throws out [his](struan) socks, and with the socks [Struan](struan). [He](struan) moves in with [Kwame](kwame). [Kwame](kwame) has only one bed. Nobody asks [Kwame](kwame).
- gift dougal morag "brings"
+ date dougal morag "says yes"
- love morag dougal "likes"
+ kiss dougal morag "kiss"
- discover struan dougal+morag "sees them"
+ breakup paz struan "throws out"
- move struan kwame "moves in"
- housemate.start kwame struan "moves in with"

== 5 A Leak in the Trousseau
A burst pipe ruins nine veils, and the [plumber](plumber) [who](plumber) is called out at midnight, a silent [giant](plumber) with a wedding ring on a string round [his](plumber) neck, mends it for nothing, because [Paz](paz) reminds [him](plumber), as [he](plumber) tells [her](paz) with great effort, of the [wife](latewife) [he](plumber) buried in spring. [Lorne](lorne) promises [Ottoline](ottoline) for the fourth time to leave [Hester](hester), a promise that [Bibi](bibi), [who](bibi) shares a bus stop with the [Macraes](hester+lorne)' cleaner, considers as likely as snow in Malaga. When [Ottoline](ottoline) defends [him](lorne), the [midwife](bibi) calls [her](ottoline) a doormat, and [the two](bibi+ottoline) stop speaking.
- help plumber morag "mends it"
- married.past latewife plumber "wife"
- die.past latewife "buried"
- reveal plumber paz "tells her"
- breakup? lorne hester "leave Hester"
- affair lorne ottoline "for the fourth time"
- help ottoline lorne "defends him"
+ quarrel bibi ottoline "stop speaking"

== 6 Root Canal
Of all the waiting rooms in the city, [Struan](struan)'s toothache takes [him](struan) to that of [Anselm Voigt](dentist), and the [man](dentist) [who](dentist) jilted [his](struan) [sister](morag) asks, drill in hand, whether [she](morag) is well. [Struan](struan), [who](struan) can scarcely contradict [him](dentist) with [his](struan) mouth open, learns that the [dentist](dentist) never stopped loving [her](morag), and that it was stage fright which put [him](dentist) to flight. [He](struan) keeps it from [Morag](morag) for two days. On the third, at the engagement tea that [Dougal](dougal)'s aunt gives without having been asked whether anybody is engaged, [he](struan) blurts it out with the scones, and [Dougal](dougal) turns the colour of the clotted cream.
- ill struan "toothache"
- meet dentist struan "takes him to"
- breakup.past dentist morag "jilted"
- sibling morag struan "sister"
- treat struan dentist "drill in hand"
- discover struan dentist "learns that"
+ love dentist morag "never stopped loving"
- kin _ dougal "aunt"
- celebrate _ dougal+morag "engagement tea"
- flee.past dentist morag "put him to flight"
- betray struan morag "keeps it"
- engaged? dougal morag "engaged"
+ reveal struan morag "blurts it out"
- jealous dougal dentist "turns the colour"

== 7 Thursday's Child
[Ottoline](ottoline), late by three weeks and sick every morning over the steam iron, finds [her](ottoline) suspicions borne out by two blue lines, and before [she](ottoline) can decide what to say to [Lorne](lorne), [he](lorne) informs [her](ottoline) by text message that [he](lorne) means to give [his](lorne) marriage another chance. It is [Kwame](kwame) [who](kwame) finds [her](ottoline) on the stairs, [who](kwame) sits with [her](ottoline) until it grows light, and [who](kwame), asked what on earth [he](kwame) is being so kind for, finally says it: because [he](kwame) has been [hers](ottoline) since the day [she](ottoline) moved in. "[Your](kwame) timing," answers the expectant [mother](ottoline), laughing and crying, "is a disgrace."
+ pregnant ottoline lorne "two blue lines"
- ill ottoline "sick every morning"
- breakup lorne ottoline "text message"
- reconcile? hester lorne "another chance"
- find kwame ottoline "finds her"
- help kwame ottoline "sits with her"
+ confess kwame ottoline "hers"
- move.past ottoline "moved in"
- happy ottoline "laughing"
- sad ottoline "crying"

== 8 Two Suitors and a Parrot
The [dentist](dentist)'s roses arrive at nine, [Dougal](dougal)'s at ten, and at eleven the [rivals](dentist+dougal) themselves, [who](dentist+dougal) come to blows between the tiaras and the top hats until the [plumber](plumber), [Fergus Tait](plumber), at work on the boiler, lifts [one](dentist) by the collar and [the other](dougal) by the belt and puts [them](dentist+dougal) out on the pavement. [Morag](morag), [who](morag) has promised the [loser](dougal) of the tussle a dinner, dines instead with [her](morag) [ex](dentist), says nothing about it to the [agent](dougal), and wakes next morning in the [dentist](dentist)'s guest bed, or at any rate not in the guest bed. [Paz](paz) lies for [her](morag) without being asked.
- gift dentist morag "roses"
- gift dougal morag "Dougal's"
- enemy dentist dougal "rivals"
+ quarrel dentist dougal "come to blows"
- attack plumber dentist+dougal "puts them out"
- date? dougal morag "a dinner"
- date dentist morag "dines instead"
- ex dentist morag "her ex"
- betray morag dougal "says nothing"
+ sex dentist morag "not in the guest bed"
- cheat morag dougal "wakes next morning"
- betray paz dougal "lies"

== 9 Inventory
[Hester](hester) returns the gown unworn, having come upon a receipt for a pram in the pocket of [her](hester) [husband](lorne)'s dressing-gown, and asks [Ottoline](ottoline), [whose](ottoline) name is on the receipt, to look [her](hester) in the face. What follows is not the scene that the seamstresses hoped for: [the two](hester+ottoline), [wife](hester) and former [mistress](ottoline), discover over a pot of tea that [they](hester+ottoline) have been told the same stories in the same words, and part on first-name terms. The same evening [Mrs Macrae](hester) changes the locks. [Lorne](lorne), now without [either](hester+ottoline), is taken in by [his](lorne) golf club.
- return hester "returns"
+ discover hester lorne "come upon a receipt"
- married hester lorne "husband"
- pregnant ottoline lorne "pram"
- affair.past lorne ottoline "former mistress"
- betray.past lorne hester+ottoline "same stories"
- discover hester+ottoline lorne "discover"
- friend.start hester ottoline "first-name terms"
+ breakup hester lorne "changes the locks"
- help _ lorne "taken in"

== 10 Speak Now
[Dougal](dougal)'s proposal, rehearsed on the parrot, is delivered in the cereal aisle; [Morag](morag), [whose](morag) conscience has given [her](morag) no rest since the roses, replies by owning up to the night at [Anselm](dentist)'s, and [Dougal](dougal), ring in hand among the porridge oats, asks only whether [she](morag) means to go there again. [She](morag) does not know. [He](dougal) leaves both the ring and the porridge, and puts the shop's rent up by a third. [Bibi](bibi), at [whose](bibi) suggestion [her](bibi) [brother](kwame) has begun to accompany [Ottoline](ottoline) to antenatal classes, makes it up with the [latter](ottoline) under a poster about breathing.
+ propose dougal morag "proposal"
- sad morag "conscience"
+ reveal morag dougal "owning up"
- sex.past dentist morag "night"
- breakup dougal morag "leaves both"
- threaten dougal morag "puts the shop's rent up"
- sibling bibi kwame "brother"
- help kwame ottoline "accompany"
- reconcile bibi ottoline "makes it up"

== 11 Stage Fright
This time it is [Anselm](dentist) [who](dentist) waits at the registry office, in front of the same [registrar](registrar) [who](registrar) once caught a [seamstress](paz) and a [layabout](struan) among [her](registrar) ivory silk, and [Morag](morag) [who](morag) stops on the threshold, looks at the [man](dentist) [she](morag) has mourned for a year and finds that [she](morag) feels nothing except relief. [She](morag) apologises, runs, and takes the bus, in a hired dress due back by six, to [Dougal](dougal)'s office, where a [colleague](desk) tells [her](morag) that [he](dougal) has been transferred to [Aberdeen](@aberdeen). [Struan](struan), sent to console the [groom](dentist), has a filling done.
+ wedding! dentist morag "registry office"
- discover.past registrar paz+struan "caught"
- sad.past morag dentist "mourned"
- love.end morag dentist "feels nothing"
- happy morag "relief"
+ flee morag dentist "runs"
- travel morag "takes the bus"
- colleague desk dougal "colleague"
- reveal desk morag "tells her"
- move dougal "transferred" @aberdeen
- help? struan dentist "console"
- treat struan dentist "filling"

== 12 Water Main
[Ottoline](ottoline)'s waters break on the shop floor. [Bibi](bibi) is there, and [Bibi](bibi) stays calm. [Kwame](kwame) faints. [Fergus](plumber) boils far too much water. At noon a [girl](baby) is born, eight pounds and furious. [Kwame](kwame) holds [her](baby) first. [Lorne](lorne) sends a cheque; the [mother](ottoline) tears it up. "Will [you](kwame) live with [us](baby+ottoline)?" [she](ottoline) asks [Kwame](kwame). So the [neighbour](kwame) carries [his](kwame) sewing machine across the landing. Downstairs [Paz](paz) puts down the towels. [She](paz) kisses [Fergus](plumber).
- help plumber ottoline "boils"
- help bibi ottoline "is there"
- ill kwame "faints"
+ birth ottoline baby "born"
- gift lorne ottoline "sends a cheque"
- parent ottoline baby "mother"
- reject ottoline lorne "tears it up"
- move? kwame ottoline "live with us"
+ move kwame ottoline "carries his sewing machine"
- neighbour kwame ottoline "neighbour"
- kiss paz plumber "kisses Fergus"

== 13 Due Back by Six
With the christening set for a Saturday on which no fewer than four brides want their dresses, the shop is run for the day by [Hester](hester), newly divorced and surprisingly good at hems, and by [Struan](struan), [who](struan) has been courting [Bibi](bibi) with toast, so far to no avail. [Morag](morag), the [baby](baby)'s [godmother](morag), is halfway through [her](morag) vows to renounce the devil when the church door creaks and the [agent](dougal) from [Aberdeen](@aberdeen), lilies in [his](dougal) arm, sits down in the last pew. [He](dougal) has come, [he](dougal) explains in the churchyard, about the rent. [She](morag) takes the lilies, which [she](morag) still cannot stand, and [him](dougal).
- celebrate _ baby "christening"
- hire hester morag "run for the day"
- divorce.past hester lorne "newly divorced"
- flirt struan bibi "courting"
- reject bibi struan "to no avail"
- kin baby morag "godmother"
+ return dougal "sits down"
- gift dougal morag "takes the lilies"
+ reconcile dougal morag "and him"
