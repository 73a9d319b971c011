%series Load-In
%lang en
%genre comedy about a touring band in Texas, encyclopaedia episode summaries in long sentences
%cast lux     | Luxanna Reyes; Lux | f
%cast boone   | Boone Castleberry; Boone | m
%cast early   | Early Winters; Early | m
%cast sage    | Sage Nakamura; Sage | f
%cast pru     | Prudence Delacroix; Pru | f
%cast hank    | Hank Castleberry; Hank | m
%cast wendell | Wendell Ott; Wendell | m
%cast marisol | Marisol Reyes; Marisol | f
%cast clint   | Clint Roper; Roper | m
%cast tui     | Tui | f
%cast drummer | - | f
%cast mother  | - | f
%cast clerk   | - | m

== 1 Pilot
[Luxanna Reyes](lux) and [Boone Castleberry](boone), singer and guitarist of the [Loose Screws](#screws), have been divorced for exactly one hour when [their](boone+lux) [manager](wendell), [Wendell Ott](wendell), informs the former [couple](boone+lux) that the single [they](boone+lux) wrote on [their](boone+lux) honeymoon has got into the charts and that [they](boone+lux) are to tour for forty weeks in one van; [Lux](lux) agrees on condition that [her](lux) little [sister](marisol) [Marisol](marisol) does the driving, [Boone](boone) on condition that nobody mentions [Clint Roper](clint), the bull [rider](clint) with [whom](clint) [his](boone) [wife](lux), as [he](boone) keeps forgetting not to call [her](lux), had deceived [him](boone).
- colleague boone lux "singer and guitarist"
+ divorce boone lux "divorced"
- boss wendell boone+lux "manager"
- ex boone lux "former couple"
- wedding.past boone lux "honeymoon"
- reveal wendell boone+lux "informs"
- create.past boone+lux "wrote"
+ travel? boone+lux "tour"
- sibling lux marisol "sister"
- cheat.past lux boone "deceived him"
- affair.past clint lux "deceived him"

== 2 The Bench Seat
Because [Early Winters](early), the bass [player](early), has been going out with [Sage Nakamura](sage) from the merchandise stall for a month without either of [them](early+sage) telling the others, [the two](early+sage) have to pretend in the van that [they](early+sage) cannot stand each other, a performance that convinces [Marisol](marisol) so thoroughly that [she](marisol) lectures [Sage](sage) on good manners and asks [Early](early), [whom](early) [she](marisol) pities, out for barbecue. The [drummer](drummer), [who](drummer) sits between [them](early+sage) and misses nothing, says what [she](drummer) always says, which is nothing.
- couple early sage "going out with"
- reveal! early+sage _ "without either of them telling"
- betray early+sage marisol "pretend"
- enemy! early sage "cannot stand each other"
- quarrel marisol sage "lectures"
+ invite marisol early "out for barbecue"
- date? early marisol "out for barbecue"
- discover drummer early+sage "misses nothing"

== 3 Bull in Lubbock
In [Lubbock](@lubbock) the band shares its motel with a rodeo, and thus with [Roper](clint), [who](clint) comes down to breakfast in a neck brace and pours syrup for [Lux](lux) as if nothing had happened. [Boone](boone), restrained by [Early](early), limits himself to letting the air out of the [cowboy](clint)'s tyres, gets the wrong truck and is hauled before the sheriff; it is [Clint](clint) [who](clint) puts up the bail, explaining that [he](clint) was ditched by [Lux](lux) the very morning after, and that [the two of them](boone+clint) have, when you look at it, the same trouble. [They](boone+clint) leave the bar arm in arm.
- return clint "comes down to breakfast"
- flirt clint lux "pours syrup"
- attack? boone clint "letting the air out"
- arrest _ boone "hauled before the sheriff"
+ rescue clint boone "puts up the bail"
- breakup.past lux clint "ditched"
- reveal clint boone "explaining"
- friend.start boone clint "arm in arm"

== 4 Cut Time
[Lux](lux) sings flat. [Boone](boone) tells [Lux](lux). [She](lux) throws a boot at [Boone](boone). [Sage](sage) sells the boot. [Pru](pru) buys it. [Prudence Delacroix](pru) plays the fiddle for a rival band. [Pru](pru) has admired [Boone](boone) since high school. [He](boone) invites [her](pru) on stage. [Lux](lux) watches [her](pru) from the wings. [Early](early) cheers up [Lux](lux). [Sage](sage) sees [Early](early) with [Lux](lux). Later [Early](early) sleeps in the van. [Marisol](marisol) brings a blanket to [Early](early).
- attack lux boone "throws a boot"
- find pru "buys"
- create pru "plays the fiddle"
- love pru boone "admired"
+ invite boone pru "invites"
- jealous lux pru "watches her"
- help early lux "cheers up"
+ jealous sage lux "sees Early with Lux"
- quarrel early sage "sleeps in the van"
- gift marisol early "brings a blanket"

== 5 Next of Kin
[Boone](boone)'s [father](hank), old [Hank](hank), [who](hank) in the sixties had a hit of [his](hank) own and has not exchanged a word with [his](hank) [son](boone) since the [latter](boone) recorded it with a drum machine, is brought to the show in [Amarillo](@amarillo) by [Lux](lux), [whom](lux) [he](hank) has always liked better. The old [man](hank) is not aware that [his](hank) [daughter-in-law](lux) is no longer that, and rather than break [his](hank) heart the two [divorcees](boone+lux) let themselves be put up in the same bedroom, where [they](boone+lux) spend a chaste and quarrelsome night that ends, towards four, in giggles. [Pru](pru), calling at breakfast with a pecan pie, is introduced as a cousin.
- parent hank boone "father"
- enemy boone hank "has not exchanged a word"
- kin.past hank lux "daughter-in-law"
- discover! hank boone+lux "not aware"
- betray boone+lux hank "let themselves be put up"
- divorce.past boone lux "divorcees"
- sex! boone lux "chaste"
- quarrel boone lux "quarrelsome night"
+ reconcile boone lux "giggles"
- kin! boone pru "cousin"

== 6 Silent Partner
When the [drummer](drummer) fails to turn up in [Tulsa](@tulsa), [Wendell](wendell) engages a [substitute](tui) from [Auckland](@auckland), [Tui](tui), [who](tui) never stops talking and before the second chorus has told the entire hall that [Early](early) and [Sage](sage) are lovers. [Marisol](marisol), [who](marisol) had meant to declare herself that night, locks herself into the van with the keys, so that the [Loose Screws](#screws) have to be towed to [Wichita](@wichita). [Sage](sage), through the ventilation grille, begs [her](marisol) pardon for the deceit; [Early](early) would like to do likewise, but every time [he](early) opens [his](early) mouth [Tui](tui) finishes the sentence.
- hire tui wendell "engages"
+ reveal tui early+sage "told the entire hall"
- couple early sage "lovers"
- confess? marisol early "declare herself"
- sad marisol "locks herself"
- reconcile? marisol sage "begs her pardon"
- betray.past early+sage marisol "deceit"

== 7 Fiddle and Bow
[Pru](pru) joins the band, ostensibly because the ballads need strings. [Boone](boone) and [she](pru) are seen holding hands at a gas station by [Marisol](marisol), [who](marisol) reports it to [her](marisol) [sister](lux), [who](lux) declares that it leaves [her](lux) cold and that very evening calls up [Roper](clint). Neither of the two new pairings survives the weekend: the bull [rider](clint) falls asleep in the first act of dinner, whereas the [fiddler](pru), having been called "[Lux](pru)" by [Boone](boone) at a moment when a man ought to know a [woman](pru)'s name, packs [her](pru) rosin.
- hire pru "joins the band"
+ couple.start boone pru "holding hands"
- discover marisol boone+pru "seen"
- reveal marisol lux "reports"
- sibling lux marisol "sister"
- jealous? lux pru "leaves her cold"
- date clint lux "dinner"
- sex boone pru "at a moment"
+ breakup pru boone "packs her rosin"

== 8 The Drummer's Story
An hour devoted to the missing [drummer](drummer), [who](drummer), it emerges, has spent the last two episodes in a hospital in [Norman](@norman) at the bedside of [her](drummer) [mother](mother), and [who](drummer), asked by a night [clerk](clerk) at the reception whether [she](drummer) is somebody's wife, replies with the first complete sentence of the series: [she](drummer) was going to be, but [Wendell](wendell) got cold feet. The [clerk](clerk), a Screws [fan](clerk), posts it. By the time the [manager](wendell) reads what everybody else has read, namely that [he](wendell) left the quietest [woman](drummer) in [Oklahoma](@oklahoma) standing at the altar in 2009, [Tui](tui) has already slapped [him](wendell) for it.
- help drummer mother "at the bedside"
- ill mother "hospital"
- parent mother drummer "mother"
- engaged.past drummer wendell "going to be"
- reveal drummer clerk "replies"
+ reveal clerk "posts it"
- breakup.past wendell drummer "standing at the altar"
- discover wendell "reads"
- attack tui wendell "slapped"

== 9 Double Time
The [drummer](drummer) comes back, and the [Loose Screws](#screws) now have two of them, the silent and the talkative, [who](drummer+tui) against all expectation take to each other, hire a motel room with a single bed and are late for the sound check. [Wendell](wendell), [who](wendell) after fifteen years has written [his](wendell) forsaken [bride](drummer) an apology of eleven pages, slips it under the door, where it is read aloud by the wrong [one](tui). In the other van [Hank](hank), along for the ride, teaches [Marisol](marisol) the steel guitar and wonders aloud why [Lux](lux) sleeps in the front and [his](hank) [boy](boone) in the back.
+ return drummer "comes back"
- colleague drummer tui "two of them"
+ sex drummer tui "a single bed"
- breakup.past wendell drummer "forsaken"
- reconcile? drummer wendell "apology"
- advisor hank marisol "teaches"
- parent hank boone "his boy"

== 10 Hometown
At a signing in [San Antonio](@sanantonio), [Lux](lux) is handed a photograph of [her](lux) own wedding by a stranger and bursts out crying; [Boone](boone), asked to sign it too, writes something on the back that [she](lux) reads only in the restroom. [Early](early) has meanwhile bought a ring, entrusted it to [Marisol](marisol), [whom](marisol) nobody would suspect, and must look on as [Sage](sage), discovering it on the [driver](marisol)'s finger, where it has got stuck, draws a conclusion, breaks a guitar that is not [hers](sage), and takes the bus to [her](sage) [ex](clint), [who](clint) turns out to be [Roper](clint). Everyone's is.
- wedding.past boone lux "wedding"
- sad lux "bursts out crying"
- love? boone lux "writes something"
- find early "bought a ring"
- propose? early sage "ring"
- engaged! early marisol "draws a conclusion"
- jealous sage marisol "breaks a guitar"
+ breakup sage early "takes the bus"
- ex clint sage "her ex"

== 11 Eight Seconds
[Clint](clint), a better man than [his](clint) reputation, drives [Sage](sage) all night in the opposite direction and puts [her](sage) down in front of [Early](early), [who](early) is trying to get the ring off [Marisol](marisol) with guitar polish. It comes off, flies into the audience and is caught by [Hank](hank), [who](hank) takes the opportunity to ask the [mother](mother) of the [drummer](drummer), discharged that morning, to be [his](hank). [Sage](sage) forgives [Early](early) anyway, on credit. As for the bull [rider](clint), [Marisol](marisol) buys [him](clint) a coffee for the road, and the road, as far as [these two](clint+marisol) are concerned, is postponed.
+ help clint sage "drives Sage"
- find hank "caught"
- propose hank mother "to be his"
- parent mother drummer "mother"
- recover mother "discharged"
+ reconcile early sage "forgives"
- date clint marisol "buys him a coffee"

== 12 Encore
[Hank](hank) suffers a heart attack in the middle of [his](hank) old hit, and in the corridor of the clinic [Boone](boone), with nobody left to deceive, tells [him](hank) that [Lux](lux) and [he](boone) separated over a year ago, whereupon the [patient](hank), [who](hank) has known since [Amarillo](@amarillo) and only wished to see how long [they](boone+lux) could keep it up, asks [them](boone+lux) to step a little closer together, because [he](hank) is old and the light is bad. What [Boone](boone) had written on the photograph was "same time next year?". It is next year. [Lux](lux) kisses [her](lux) ex-[husband](boone), and from the end of the corridor comes a drum roll, in stereo.
+ ill hank "heart attack"
- breakup.past boone lux "separated"
- reveal boone hank "tells him"
- discover.past hank boone+lux "has known"
- love.past boone lux "same time next year"
+ kiss boone lux "kisses"
- ex boone lux "ex-husband"
