%series The Drowned Bell Inn
%lang en
%genre ghost story in an inn near Aberystwyth, fan wiki episode notes
%cast llin    | Llinos Breeze; Llinos | f
%cast geth    | Gethin Breeze; Gethin | m
%cast nan     | Nan Tudur; Nan | f
%cast lady    | Jane Vaughan; Jane | f
%cast prof    | Professor Idris Mostyn; Mostyn | m
%cast cai     | Cai Breeze; Cai | m
%cast plumb   | Derwyn Pugh; Pugh; Derwyn | m
%cast drowned | Captain Silvanus Orme; Orme; Silvanus | m
%cast med     | Cordelia Finch-Hatton; Cordelia | f
%cast mair    | Mair Pugh; Mair | f
%cast bank    | Mr Trubshaw; Trubshaw | m
%cast vet     | Siân Ebenezer; Siân | f
%cast hound   | Gelert | n
%cast crew    | - | g
%cast babe    | - | m
%cast lab     | - | n

== 1 Opening Night
[Llinos Breeze](llin) and [her](llin) [husband](geth) [Gethin](geth) have sunk [their](geth+llin) redundancy money into the Drowned Bell, an inn on the marsh that nobody else wanted. [Their](geth+llin) [son](cai) [Cai](cai), nine, is the first to see the [lady](lady) in grey on the landing; [she](lady) asks [him](cai) the time and dries up like breath on glass. [Nan Tudur](nan), [Llinos](llin)'s [mother](nan), [who](nan) does the puddings, tells [him](cai) not to speak to strangers. The [plumber](plumb), sent for because the taps run salt, takes one sniff of the cellar, drops [his](plumb) spanner and drives off without [his](plumb) van door shut.
- married geth llin "husband"
- quit.past geth+llin "redundancy"
- parent geth+llin cai "son"
+ discover cai lady "first to see"
- parent nan llin "mother"
- flee plumb "drives off"

== 2 Salt
[Gethin](geth) fetches a water sample out of the cellar and, with it, an anchor button. [Cai](cai)'s new [friend](lady), as [he](cai) calls [her](lady), tells [him](cai) that it belongs to a [man](drowned) [who](drowned) did [her](lady) a great wrong. The bank [manager](bank), [Trubshaw](bank), drops in for a free lunch and mentions that the [plumber](plumb) was not the only one to have let the last owners down. When the dinner bell rings by itself, [Nan](nan) crosses herself twice, and [Gelert](hound), the [hound](hound), [who](hound) fears nothing but the hoover, crawls under the settle. [Llinos](llin) puts the bell in the freezer.
- find geth "an anchor button"
- friend cai lady "friend"
- reveal lady cai "tells him"
- betray.past drowned lady "a great wrong"
- advisor bank geth+llin "bank manager"
- sad nan "crosses herself"
- sad! hound "fears nothing"
+ flee hound "crawls under"

== 3 The Professor
A retired [historian](prof) takes the room over the porch. [Professor Mostyn](prof) has written four books on wrecks and is after a fifth: in 1799 the brig of one [Silvanus Orme](drowned) was lured onto the bar with a church bell, and of the [crew](crew) only the [captain](drowned) came ashore. "Lured by whom?" asks [Llinos](llin). By the [innkeeper](lady) of this very house, a [widow](lady) called [Jane Vaughan](lady), says the [guest](prof), and [she](lady) was hanged for it. On the landing something breaks. [Cai](cai), [who](cai) has been listening on the stairs, calls the old [man](prof) a liar and gets no pudding.
- travel prof "takes the room"
- create.past prof "four books"
- betray.past lady drowned "lured onto the bar"
- return.past drowned "came ashore"
- kill.past _ lady "hanged"
- discover cai "listening"
+ accuse cai prof "a liar"
- die.past crew "only the captain"

== 4 Cold Spots
The [boy](cai) has a fever. [Llinos](llin) sits up with [him](cai). [Gethin](geth) sleeps. The [lady](lady) sits up too. [Llinos](llin) sees [her](lady) now. [Llinos](llin) drops the thermometer. The [lady](lady) lays a hand on [Cai](cai). By five the fever is gone. "[I](lady) had [one](babe) like [him](cai)," says the [ghost](lady). In the morning [Nan](nan) finds wet prints. They are a [man](drowned)'s, and they lead to [Mostyn](prof). [He](prof) has not slept either. Somebody held [his](prof) head in the basin. [Mostyn](prof) packs. [Gethin](geth) carries the case. The [hound](hound) seems relieved.
- ill cai "a fever"
- help llin cai "sits up with him"
+ discover llin lady "sees her now"
- treat cai lady "lays a hand"
- recover cai "fever is gone"
- reveal lady llin "had one like"
- parent.past lady babe "had one like"
- find nan "wet prints"
+ attack drowned prof "held his head"
- flee? prof "packs"

== 5 Two Ghosts
So there are two of [them](drowned+lady), concludes [Siân Ebenezer](vet), the [vet](vet), called out because [Gelert](hound) will not eat: the [one](lady) upstairs means well, and the [one](drowned) below doesn't. [She](vet) sits with [Gethin](geth) in the cellar until two, with a torch and a flask, and what [they](geth+vet) see is no business of science. A tall [officer](drowned), dripping, with one button short, demands back what was taken from [him](drowned). The [vet](vet) faints. On the stairs, bearing [her](vet) up, the [innkeeper](geth) lets [his](geth) lips touch [her](vet) hair. [Nan](nan), in curlers, has seen ghosts and now this.
- treat hound vet "called out"
- ill hound "will not eat"
+ discover geth+vet drowned "what they see"
- threaten drowned geth+vet "demands back"
- steal.past _ drowned "taken from him"
- ill vet "faints"
- help geth vet "bearing her up"
- kiss geth vet "touch her hair"
- discover nan geth+vet "has seen ghosts"

== 6 The Plumber Speaks
[Derwyn Pugh](plumb), for that is what the [man](plumb) with the spanner is called, comes back for [his](plumb) van door and is not let go before [he](plumb) has talked. [His](plumb) [grandmother](mair), [Mair](mair), worked here as a girl; the dripping [officer](drowned) drove [her](mair) down the cellar steps, and [she](mair) has not walked since. In the village it has always been known that [Orme](drowned) was no victim. [He](drowned) had put the bell on the bar himself, out of greed, and drowned [his](drowned) own [men](crew) for the insurance. [Nan](nan), doing the accounts, remarks to [her](nan) [son-in-law](geth) that some people will wreck anything.
- return plumb "comes back"
- reveal plumb _ "has talked"
- kin mair plumb "grandmother"
- injure.past mair drowned "down the cellar steps"
+ attack.past drowned mair "drove her down"
- kill.past drowned crew "drowned his own men"
- betray.past drowned crew "put the bell on"
- kin geth nan "son-in-law"
- accuse nan geth "will wreck anything"

== 7 Séance with Cake
A [medium](med) from [Shrewsbury](@shrewsbury), [Cordelia Finch-Hatton](med), offers to rid the house of [both](drowned+lady) for six hundred pounds; [she](med) is paid half, speaks with a deep voice, and is caught by [Cai](cai) working the table with [her](med) knee. [Llinos](llin) puts [her](med) out in the rain without [her](med) turban. But while the [fraud](med) stands hammering at the door, [her](med) voice changes once more, and this time it's nobody's trick: "[I](drowned) want [my](drowned) [widow](lady)." The [hound](hound) howls. The dinner bell, long since thawed, answers from the freezer.
- gift geth+llin med "paid half"
+ betray med geth+llin "working the table"
- discover cai med "caught by"
- reject llin med "puts her out"
+ married.past drowned lady "my widow"

== 8 Widow of Whom?
The parish register, dried leaf by leaf on the [Breezes](cai+geth+llin)' radiators, has it in brown ink: [Jane](lady) was wedded in 1797 to [Captain Orme](drowned). [She](lady) had borne [him](drowned) a [boy](babe) and had, after the wreck, gone to the magistrate with what [she](lady) knew of [her](lady) [husband](drowned); it was [he](drowned) [who](drowned) bribed the witnesses, so that [she](lady) went to the rope in [his](drowned) stead. [Mostyn](prof), reading this in a letter from [Nan](nan), comes back at once, apologizes to the [boy](cai) [who](cai) had called [him](prof) a liar, and is given pudding. [Gethin](geth) isn't at table. [He](geth) is at the [vet](vet)'s.
+ wedding.past drowned lady "wedded"
- birth.past lady babe "borne him"
- accuse.past lady drowned "gone to the magistrate"
- married.past drowned lady "husband"
- gift.past drowned _ "bribed"
+ kill.past _ lady "to the rope"
- betray.past drowned lady "bribed the witnesses"
- reveal nan prof "letter from Nan"
- discover prof lady "reading this"
- return prof "comes back"
- reconcile cai prof "apologizes"
- affair geth vet "at the vet's"

== 9 Low Water
At the lowest tide in a century, [Trubshaw](bank), walking [his](bank) [Labrador](lab), discovers the ribs of the brig and, in them, an iron box; [he](bank) tells nobody, least of all [his](bank) [debtors](geth+llin). In the night it is fetched from [his](bank) boot by somebody with wet feet. The bank [manager](bank) is found on the bar at dawn, babbling, with water up to [his](bank) belt. It takes [Pugh](plumb), with the rope that [he](plumb) had meant for the boiler, to get [him](bank) in. Meanwhile the [landlady](llin) puts a question over the porridge, and the [landlord](geth), eyes on the spoon, does not deny it.
- find bank "an iron box"
- reveal! bank geth+llin "tells nobody"
- advisor bank geth+llin "bank manager"
+ steal drowned bank "fetched from his boot"
- find _ bank "is found on"
- ill bank "babbling"
+ rescue plumb bank "to get him in"
- accuse llin geth "puts a question"
- reveal geth llin "does not deny"

== 10 Separate Rooms
The [landlord](geth) sleeps in number four now, the [landlady](llin) in two, and the grey [lady](lady), [who](lady) disapproves of [both](geth+llin), between [them](geth+llin) on the landing. [Cai](cai) runs away. [He](cai) gets as far as the boathouse, where the [captain](drowned), box on [his](drowned) knees, is waiting for somebody the age of [his](drowned) own [boy](babe), and bolts the door. [Llinos](llin) and the other [woman](vet) set out to look for [him](cai) with one lantern, since there is only one. [They](llin+vet) do not talk. It is the [vet](vet) [who](vet) hears the knocking, and the [mother](llin) [who](llin) breaks the window.
- breakup geth llin "sleeps in number four"
+ flee cai "runs away"
+ abduct drowned cai "bolts the door"
- parent drowned babe "own boy"
- find? llin+vet cai "set out to look"
- discover vet cai "hears the knocking"
- parent llin cai "mother"
- rescue? llin cai "breaks the window"

== 11 In the Boathouse
What frightens a dead man? [Jane Vaughan](lady) comes over the water without a ripple, with a bell rope round [her](lady) neck, and calls the [kidnapper](drowned) by [his](drowned) Christian name. [Silvanus](drowned) hides behind the [child](cai); the [child](cai) bites. [Siân](vet), half through the window, takes a blow from an oar that ought to have hit [Llinos](llin), and goes down in the wet. Then the two [spectres](drowned+lady) are gone, box and all, and there is a sound like a lid. The [wife](llin) holds [her](llin) [rival](vet)'s head out of the water for twenty minutes, until [Gethin](geth) comes with the stretcher.
- return lady "comes over the water"
- sad drowned lady "hides behind"
- attack cai drowned "bites"
- rescue vet llin "takes a blow"
+ injure vet drowned "takes a blow"
+ rescue llin vet "holds her rival's head"
- help geth vet "with the stretcher"
- married geth llin "wife"
- enemy llin vet "rival's"

== 12 No Vacancies
The taps run sweet. [Siân](vet), with eleven stitches, takes a practice in [Brecon](@brecon) and leaves a tin of worm tablets for [Gelert](hound) and no address for anyone else. [Mostyn](prof)'s fifth book is dedicated to a hanged [woman](lady) and clears [her](lady) name. [Mair Pugh](mair), carried over the threshold by [her](mair) [grandson](plumb) for the first time in sixty years, asks for a sherry, gets up to fetch it and only then notices. [Llinos](llin) tells [Gethin](geth) that number four is booked from Friday. [He](geth) looks up. "By whom?" "By paying guests," [she](llin) says, and moves [her](llin) pillow over.
- hire vet "takes a practice" @brecon
- help prof lady "clears her name"
- gift vet hound "leaves a tin"
- create prof "fifth book"
- kin mair plumb "grandson"
+ recover mair "gets up"
+ reconcile geth llin "moves her pillow"
