%series Third Mainland
%lang en
%genre friends-in-the-city series, Lagos: magazine recaps
%cast temi | Temi | f
%cast chidi | Chidi | m
%cast bolanle | Bolanle; Bola | f
%cast uche | Uche | m
%cast hadiza | Hadiza | f
%cast segun | Segun | m
%cast chief | Chief Coker | m
%cast amara | Amara | f
%cast pastor | Pastor Ezekiel; Ezekiel | m
%cast driver | Sunday | m
%cast robber | - | m
%cast madam | Madam Titi | f
%cast surgeon | Dr Briggs; Briggs | m
%cast men | - | g
%cast man | - | m
%cast child | Kosi | m
%cast gateman | - | m
%cast soldier | - | m

== 1
[Temi](temi) has come back from [Houston](@houston) with a degree, an accent and a diamond that [Segun](segun), back there, believes [she](temi) is wearing. [Her](temi) schoolmates make room for [her](temi) in the flat in [Yaba](@yaba): [Hadiza](hadiza), [who](hadiza) defends pickpockets for free; [Bolanle](bolanle), [who](bolanle) does hair and, by appointment, fortunes; and [Chidi](chidi), [who](chidi) was to have been a priest until [he](chidi) saw [Temi](temi) jump off the diving board in 2009. [He](chidi) carries all four of [her](temi) suitcases up. It would be fair to say that the dive is still going on.
+ return temi "come back"
- engaged segun temi "diamond"
- betray temi segun "believes"
- friend bolanle+chidi+hadiza temi "schoolmates"
- housemate.start bolanle+chidi+hadiza temi "make room"
- advisor hadiza _ "defends"
- hire! chidi "priest"
- help chidi temi "suitcases"
- love chidi temi "still going on"

== 2
[Chief Coker](chief) cuts off [his](chief) [daughter](temi)'s allowance for refusing to live under [his](chief) roof, so [Temi](temi) drives a danfo. On the second morning the brakes go on [Third Mainland Bridge](@bridge) and [Sunday](driver), the [conductor](driver) [whose](driver) bus it is, steers [them](driver+temi) into a puff-puff stall. The owner of the stall, [Madam Titi](madam), chases [both](driver+temi) of [them](driver+temi) with a ladle as far as the lagoon. [Hadiza](hadiza) takes the case, and ends up with two clients, a plaintiff and a bag of puff-puff.
- reject chief temi "cuts off"
- parent chief temi "daughter"
- reject temi chief "refusing"
- hire temi "drives"
- colleague driver temi "conductor"
+ attack madam driver+temi "chases"
- advisor.start hadiza driver+madam+temi "takes the case"

== 3
[Uche](uche), [Chidi](chidi)'s [elder](uche) by eleven months, is everything that [Chidi](chidi) isn't: loud, rich on Tuesdays, wanted on Fridays. [He](uche) needs a place to sleep and a person to sign for a loan, and [his](uche) [brother](chidi) supplies both. [Bolanle](bolanle) reads [his](uche) palm, lets go of it as if it were hot, and tells the others that there is water in it. By the end of the week [she](bolanle) has let [him](uche) win at ludo, and nobody has ever seen [Bola](bolanle) let anyone win.
- sibling chidi uche "elder"
+ help chidi uche "supplies both"
- housemate.start chidi uche "a place to sleep"
- reveal bolanle _ "tells"
+ flirt bolanle uche "let him win"

== 4
Church on Sunday. [Pastor Ezekiel](pastor) promises miracles by bank transfer. [Hadiza](hadiza), a Muslim and there only for the jollof, recognises in the healed [cripple](robber) a [pickpocket](robber) [she](hadiza) got off in March. [She](hadiza) stands up and says so. The congregation turn, not upon the [preacher](pastor) but upon [her](hadiza). [She](hadiza) gets away through the vestry with the help of the [cripple](robber), [who](robber) outruns [her](hadiza).
- betray pastor _ "promises miracles"
- advisor.past hadiza robber "got off"
+ discover hadiza robber "recognises"
- accuse hadiza pastor "says so"
- attack _ hadiza "turn"
- flee hadiza "gets away"
+ help robber hadiza "help"

== 5
[Segun](segun) arrives at [Murtala](@murtala) with roses and a return ticket for two. Having nowhere to hide, [Temi](temi) introduces [Chidi](chidi) as [her](temi) cook, and the would-be [priest](chidi), [who](chidi) cannot boil rice, serves [his](chidi) [rival](segun) a plate of something at which [Segun](segun) weeps with nostalgia. In the night [the two](chidi+segun) talk about God. [Chidi](chidi) rather likes [him](segun). [He](chidi) had prepared for everything except that.
- travel segun "arrives" @murtala
- gift segun temi "roses"
- travel? segun+temi "return ticket"
+ betray temi segun "as her cook"
- gift chidi segun "serves"
- enemy chidi segun "rival"
+ friend.start chidi segun "likes"

== 6
The loan falls due and so does [Uche](uche). Two [gentlemen](men) in agbadas take the television; a [third](man) holds [Bolanle](bolanle)'s wrist over [her](bolanle) own hot tongs to make [her](bolanle) say where [he](uche) is. [She](bolanle) does not say. [Dr Briggs](surgeon), called out of [his](surgeon) bed, dresses the burn and looks a while at the [woman](bolanle) attached to it. [Uche](uche) learns of it from a bus window, four states away. [He](uche) gets off the bus.
- steal men _ "take the television"
+ attack man bolanle "hot tongs"
- injure bolanle man "burn"
- reveal! bolanle uche "does not say"
- treat bolanle surgeon "dresses"
- love.start surgeon bolanle "looks a while"
- discover uche bolanle "learns"
- flee.past uche "four states away"
+ return uche "gets off"

== 7
[He](uche) sells [his](uche) one honest possession, a kidney, or tries: the [surgeon](surgeon) at the private clinic turns out to be [Briggs](surgeon), [who](surgeon) asks [him](uche) the reason, hears it, and writes a cheque. Now [Uche](uche) owes the [man](surgeon) [who](surgeon) brings [Bola](bolanle) mangoes. [Hadiza](hadiza), working late, is stopped at a checkpoint by a [soldier](soldier) [who](soldier) wants either [her](hadiza) phone or [her](hadiza) smile. [She](hadiza) gives [him](soldier) [her](hadiza) card. An hour later [she](hadiza) is in a cell, organising the others.
- lose? uche "sells"
- reveal uche surgeon "hears"
+ help surgeon uche "cheque"
- gift surgeon bolanle "mangoes"
- threaten soldier hadiza "wants"
- gift hadiza soldier "card"
+ arrest soldier hadiza "cell"
- help hadiza _ "organising"

== 8
Who has a cousin in the army? [Temi](temi)'s [father](chief) has four. To get [Hadiza](hadiza) out [she](temi) kneels on the marble and agrees to what [he](chief) asks: the wedding to [Segun](segun), in December, in aso-ebi for a thousand. [Hadiza](hadiza) is free by lunch. [She](hadiza) is told the price by [Sunday](driver), [who](driver) heard it from the [gateman](gateman), and does not thank [her](temi). [She](hadiza) calls [her](temi) a fool, and then sits up with [her](temi) till morning, holding one sleeve.
- kin _ chief "cousin"
- parent chief temi "father"
- wedding? segun temi "December"
+ rescue temi hadiza "get Hadiza out"
- threaten chief temi "the price"
- reveal gateman driver "heard it"
- reveal driver hadiza "told"
- accuse hadiza temi "fool"
- help hadiza temi "sits up"

== 9
A [woman](amara) with a small [boy](child) on [her](amara) hip waits at the foot of the stairs. [Amara](amara) wants nothing, [she](amara) says, but [Kosi](child) has started to ask. [Uche](uche) counts back, and sits down. It is not [his](uche). [He](uche) looks up at [his](uche) saintly [brother](chidi), [who](chidi) has stopped on the landing with a bucket. In [Chidi](chidi)'s last year at the seminary there had been a single week of doubt; the doubt is four and has the hiccups.
- return amara "waits at the foot"
- parent amara child "on her hip"
- parent! uche child "not his"
+ parent chidi child "single week"
- affair.past amara chidi "single week"
- sibling chidi uche "brother"

== 10
[Temi](temi) has no right to be hurt and breaks eleven plates. [Chidi](chidi) takes the [boy](child) to the beach, where [he](child) runs straight for the water and [his](child) [father](chidi), [who](chidi) dives like a wardrobe, goes in after [him](child). [They](chidi+child) are hauled out by [Segun](segun). [Segun](segun) swam for [Texas](@texas) once. Drying on the sand, [he](segun) asks the [cook](chidi) in a friendly way how long [he](chidi) has loved [his](segun) [fiancée](temi). Since 2009, says [Chidi](chidi).
- sad temi chidi "breaks"
- travel chidi+child "beach"
- parent chidi child "father"
- rescue? chidi child "goes in after him"
+ rescue segun chidi+child "hauled out"
- engaged segun temi "fiancée"
+ reveal chidi segun "Since 2009"
- love chidi temi "Since 2009"

== 11
Fire breaks out at [Madam Titi](madam)'s; the whole street forms a chain. In the smoke [Bolanle](bolanle) has to choose which of two voices to walk towards, and there goes [Briggs](surgeon)'s last mango. The [surgeon](surgeon) takes it like a gentleman, and takes out of [Uche](uche)'s shoulder a nail the length of a finger. [Pastor Ezekiel](pastor) passes a plate for the victims. [Hadiza](hadiza), [whose](hadiza) new [clerk](robber) used to be a cripple, has [him](pastor) searched on live television.
- help _ madam "chain"
+ reject bolanle surgeon "choose"
- treat uche surgeon "takes out"
- injure uche "nail"
+ investigate hadiza pastor "searched"
- boss hadiza robber "clerk"

== 12
A thousand guests in lilac. [Segun](segun) takes the microphone from the [bride](temi)'s [father](chief) and tells the hall that there has been a mistake in the printing, and that [he](segun) himself will be dancing as best man. [Chief Coker](chief) roars; [Temi](temi) is already out of [her](temi) shoes. [Chidi](chidi), by the pool with [his](chidi) [son](child), is teaching [him](child) to float when a [woman](temi) in fourteen yards of lace climbs to the top board. [He](chidi) has just time to put the [child](child) down.
- reveal segun "tells"
+ wedding! segun temi "mistake"
- advisor? segun chidi "best man"
- sad chief "roars"
- parent chidi child "son"
- parent chief temi "father"
- advisor chidi child "teaching"
