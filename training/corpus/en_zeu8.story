%series Last Stop, Everybody Out
%lang en
%genre animated animal ensemble, abandoned railway station, encyclopaedia episode list
%cast brindle | Brindle | f
%cast major   | Major | m
%cast tansy   | Tansy | f
%cast ludo    | Ludo | m
%cast quince  | Quince | f
%cast hob     | Hob | m
%cast ratking | Augustin | m
%cast pip     | Pip | f
%cast grum    | Grum | m
%cast watch   | Emil | m
%cast gull    | - | f
%cast otter   | Ondine | f
%cast badger  | Marl | m
%cast officer | - | m
%cast master  | - | m
%cast surveyor | - | m
%cast mate    | - | m
%cast cousins | - | g

== 1 Waiting Room
No train has stopped at [Sallow Junction](@sallow) for twenty years. [Brindle](brindle), a [vixen](brindle) with a bad leg, limps in out of the snow and lies down under the timetable. The station has its [masters](major+tansy): [Major](major), an [Alsatian](major) left behind by the railway police, wants to see [her](brindle) ticket; [Tansy](tansy), a one-eyed [cat](tansy), tells the old [dog](major) not to be an ass. [He](major) gives the [newcomer](brindle) until morning. Overnight the [fox](brindle) catches nothing, asks for nothing and sings in [her](brindle) sleep. In the morning [he](major) finds that [he](major) has put [his](major) blanket over [her](brindle).
- ill brindle "bad leg"
- travel brindle "limps in" @sallow
+ meet brindle major "wants to see her ticket"
- help tansy brindle "not to be an ass"
- threaten major brindle "until morning"
- create brindle "sings"
+ help major brindle "put his blanket"

== 2 Rent
Everything in the roof belongs to [Ludo](ludo), a [jackdaw](ludo), [who](ludo) collects rent in shiny things. [Brindle](brindle) has none. The [hedgehog](hob), [Hob](hob), [who](hob) is asleep until page nine, has a teaspoon and lends it to [her](brindle). But the spoon was stolen in the first place, from [Augustin](ratking), [king](ratking) of the rats behind the ticket office, and [his](ratking) [daughter](pip) [Pip](pip) comes to get it back with forty [cousins](cousins). [Ludo](ludo) accuses the [fox](brindle); [Brindle](brindle) looks at [Hob](hob). [Hob](hob) rolls up. It is [Pip](pip), [smallest](pip) of the rats, [who](pip) pokes the spiky [ball](hob) and says: "It was [him](hob). [He](hob)'s snoring too neatly."
- help hob brindle "lends it"
+ steal.past hob ratking "stolen"
- parent ratking pip "daughter"
- kin cousins pip "cousins"
- accuse ludo brindle "accuses the fox"
+ accuse pip hob "It was him"

== 3 The Watchman
On Tuesdays [Emil](watch) comes, the night [watchman](watch), with soup. [He](watch) talks to nobody for an hour, pours what's left into the lid and goes home on a bicycle. [Major](major) has never forgiven [him](watch) for not being the [officer](officer) [who](officer) tied [him](major) to a railing here and said "Stay". The [man](watch) knows. [He](watch) always sits where the [dog](major) can see [his](watch) back. Tonight [Brindle](brindle) eats the soup, since someone has to, and the [Alsatian](major), from [his](major) corner, growls at [her](brindle), at the lid, at the whole of mankind. Then [he](major) comes over and licks out what [she](brindle) has left [him](major).
- help watch _ "pours what's left"
- reconcile! major watch "never forgiven"
- breakup.past officer major "tied him to a railing"
- quarrel brindle major "growls"
+ reconcile brindle major "comes over"
- help brindle major "has left him"

== 4 Quince
It's spring, and an old [tortoise](quince) has come up through the flower bed of Platform Two. [Quince](quince) was buried there in 1958 by a [stationmaster](master) [who](master) thought [her](quince) dead. [She](quince) has missed rather a lot. [Hob](hob) explains to [her](quince) what plastic is. [Ludo](ludo), sensing an heiress, offers [her](quince) [his](ludo) wing in marriage; [she](quince) asks for ten years to think about it, and the [jackdaw](ludo), being in a hurry, withdraws. There is a warm wind, there are bees, and nobody is eaten. The clock over the ticket office says ten past four, as usual.
+ return quince "come up"
- die! quince "dead"
- help hob quince "explains"
+ propose ludo quince "in marriage"
- reject quince ludo "ten years to think"

== 5 Eggs
A [gull](gull) from the coast lays two eggs on the clock and goes for a fly. When [she](gull) comes back there is one. It looks bad for [Tansy](tansy), [who](tansy) is found beneath the clock, licking [her](tansy) lips. The [mother](gull) goes for the [cat](tansy)'s remaining eye. "[She](tansy) was with [me](brindle)," the [vixen](brindle) lies. The [cat](tansy), left with two eyes' worth of pride, asks [her](brindle) afterwards why [she](brindle) did that. "Because [you](tansy) don't like eggs," says [Brindle](brindle). In fact the egg is in the bass drum of the lost-property office, being sat upon, with extreme care, by a [hedgehog](hob) [who](hob) has always wanted a family.
- birth gull "lays two eggs"
- return gull "comes back"
- lose gull "there is one"
- accuse gull tansy "looks bad"
+ attack gull tansy "goes for"#2
+ betray brindle gull "lies"
- rescue brindle tansy "lies"
- steal.past hob gull "in the bass drum"

== 6 Grum
The [chick](grum) calls [Hob](hob) "[Mother](hob)" and can't be dissuaded. [He](hob) names [it](grum) [Grum](grum), after a noise, and teaches [it](grum) to roll up, which gulls do badly. [Pip](pip), passing with crumbs, promises not to tell. The [rat](pip) keeps [her](pip) word for nearly an hour. Then the [gull](gull) is standing in the lost-property office, and the [hedgehog](hob), all spines, is standing in front of the drum. [She](gull) might have killed [him](hob). What [she](gull) sees, though, is that [her](gull) [son](grum) has hidden behind the [thief](hob), and not behind [her](gull). [She](gull) moves in on top of the wardrobe.
- parent! hob grum "Mother"
- advisor hob grum "teaches"
- betray pip hob "for nearly an hour"
+ discover gull hob "standing in"
- kill! gull hob "might have killed"
- parent gull grum "her son"
- steal.past hob gull "thief"
+ move gull grum+hob "moves in"

== 7 The Man with the Pegs
Someone has hammered yellow pegs into the forecourt. A [surveyor](surveyor), reports [Ludo](ludo), [who](ludo) has stolen one: the station is to be pulled down for flats. [Augustin](ratking) calls a council. Rats, says the old [king](ratking), leave first; it is their one talent. [His](ratking) [daughter](pip) contradicts [him](ratking) in front of everybody. There has never been a rat who stayed, [she](pip) says, so how would anyone know whether it works? [He](ratking) banishes [her](pip) on the spot, and [she](pip) goes as far as the other side of the wall, where [Tansy](tansy), hereditary [foe](tansy) of [her](pip) house, makes room for [her](pip) in the hatbox.
- reveal ludo _ "reports"
- steal ludo surveyor "stolen one"
- parent ratking pip "daughter"
+ quarrel pip ratking "contradicts him"
+ reject ratking pip "banishes"
- enemy pip tansy "hereditary foe"
- help tansy pip "makes room"
- move pip tansy "in the hatbox"

== 8 Upstream
The [vixen](brindle) thinks of the river: if it came over the bank just once, nobody could build cellars. So [she](brindle) and [Major](major) go to see the [otter](otter). [Ondine](otter) used to know [Brindle](brindle) in another county, where the hounds got [Brindle](brindle)'s [mate](mate) and where the [otter](otter), [who](otter) had promised to bark, did not bark. Neither mentions it. [They](brindle+otter) talk about dams. Only when it has grown dark does the [otter](otter) say that [she](otter) was asleep. "[I](brindle) know," says the [widow](brindle). "[I](brindle)'ve been angry for so long that [I](brindle) sing in [my](brindle) sleep."
- travel brindle+major "go to see"
- friend.past brindle otter "used to know"
- kill.past _ mate "hounds got"
- couple.past brindle mate "mate"
- betray.past otter brindle "did not bark"
- reveal otter brindle "she was asleep"
+ reconcile brindle otter "I know"
- sad.past brindle "angry"

== 9 Marl
You need a digger to move a river, and the only [digger](badger) is [Marl](badger), [who](badger) hasn't spoken to anyone since the motorway. [Quince](quince) goes, because [she](quince) is the only [one](quince) [who](quince) won't be missed for the four days it takes. The [tortoise](quince) and the [badger](badger) sit in [his](badger) sett. [She](quince) says nothing, for three hours; [he](badger) says nothing back. It is the best conversation either of [them](badger+quince) has had in years. By Friday a mound of wet earth is creeping along the towpath, and behind it, riding on a broad striped back, comes the old [lady](quince), shouting directions.
- travel quince badger "Quince goes"
+ meet badger quince "sit in his sett"
- happy badger+quince "best conversation"
+ help badger quince "creeping along the towpath"

== 10 Betrayed
Who took the pegs to the [surveyor](surveyor)? The pegs are back, twice as many. [Major](major), nose to the ground, follows the trail up three flights to the roof, and finds a hoard: keys, lenses, a hundred rings, all of it new. "They pay by the peg," says the [jackdaw](ludo) wretchedly. The [dog](major) could snap [him](ludo) up. [He](major) was a policeman once; [he](major) sits down instead and waits, and it is dreadful. [Ludo](ludo) talks till dawn. Nobody ever gave [him](ludo) anything that shone, [he](ludo) says, unless [he](ludo) asked. The [Alsatian](major) takes off [his](major) collar and leaves [him](ludo) the buckle.
- investigate major _ "follows the trail"
+ discover major ludo "finds a hoard"
- betray.past ludo brindle "pay by the peg"
- kill! major ludo "could snap him up"
- reveal ludo major "talks till dawn"
+ gift major ludo "leaves him the buckle"

== 11 High Water
Rain, a dam of wardrobes, and one [badger](badger). The river comes through the ticket hall at midnight. All are on the roof by then except [Augustin](ratking), [who](ratking) has gone back for [his](ratking) spoon, and [Emil](watch), [whose](watch) bicycle has been washed from under [him](watch). [Pip](pip) dives for [her](pip) [father](ratking), and it's [Tansy](tansy), a [cat](tansy), in water, [who](tansy) goes in after [Pip](pip). The [man](watch) goes down for the second time when [something](major) takes hold of [his](watch) sleeve. [It](major)'s old, [it](major) has bad hips, and [it](major) doesn't let go. "Stay," gasps the [watchman](watch). And [Major](major) stays.
- lose watch "washed from under him"
+ rescue pip ratking "dives for"
- parent ratking pip "father"
- rescue tansy pip "goes in after"
+ rescue major watch "takes hold"

== 12 Protected
A great crested newt has been seen in the waiting room, so the flats are off. There is no newt: there's [Grum](grum), in a paper crest, paddling where the [surveyor](surveyor) could just see [him](grum). The [gull](gull) is insufferably proud. [Augustin](ratking) makes over the spoon and the crown to [Pip](pip), and bows, stiffly, to the [cat](tansy). With the first night frost [Brindle](brindle)'s leg begins to ache; [she](brindle) limps to the exit and looks at the road. [Major](major) asks to see [her](brindle) ticket. [She](brindle) hasn't one, [she](brindle) says. Then [she](brindle) can't leave, says the [inspector](major). It is ten past four.
+ betray grum surveyor "paper crest"
- happy gull "proud"
- gift ratking pip "makes over"
- reconcile ratking tansy "bows"
- ill brindle "begins to ache"
+ flee! brindle "can't leave"
