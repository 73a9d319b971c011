%series The Widow's Junks
%lang en
%genre pirate adventure on the South China Sea, encyclopaedia plot summaries
%cast hoyin   | Madam Ho; Ho Yin | f
%cast choi    | Admiral Choi; Choi | m
%cast siulan  | Siu Lan; Lan | f
%cast meifong | Mei Fong | f
%cast bao     | Ah Bao; Bao | m
%cast teixeira | Captain Teixeira; Teixeira | m
%cast leonor  | Leonor | f
%cast keung   | Keung | m
%cast viceroy | - | m
%cast cook    | Old Six | m
%cast surgeon | Dr Macrae; Macrae | m
%cast wan     | Commodore Wan; Wan | m
%cast spy     | - | m


== 1 Typhoon
When [Choi](choi), [admiral](choi) of the three hundred junks of the Black Flag, is washed from [his](choi) own deck on the night before the treaty, [his](choi) two [captains](keung+wan) are already measuring [his](choi) cabin; [they](keung+wan) have reckoned without [his](choi) [wife](hoyin), a former flower-boat [singer](hoyin), [who](hoyin) steps out of it in [his](choi) hat. [Madam Ho](hoyin), as the [widow](hoyin) will be called for the remainder, has [Commodore Wan](wan) kiss the seal and [Keung](keung), [who](keung) refuses, dropped into a rice boat without a paddle. Among the oarsmen sits a beardless [youth](siulan) [who](siulan) watches all this with [her](siulan) mouth open, and with good reason, for [she](siulan) is [Choi](choi)'s [daughter](siulan).
- married choi hoyin "wife"
+ die choi "washed from"
- boss choi keung+wan "his two captains"
+ hire hoyin "in his hat"
- reject keung hoyin "refuses"
- abduct hoyin keung "dropped into"
- parent choi siulan "daughter"
- betray siulan _ "beardless youth"

== 2 The Youth at Oar Nine
[Siu Lan](siulan) has come aboard to put a knife into the [woman](hoyin) for [whom](hoyin) [her](siulan) [mother](meifong) was sent back to the village; that the [admiral](choi) has drowned in the meantime alters nothing. The new [admiral](hoyin), walking the benches with a lantern, stops at oar nine and asks its [owner](siulan) to row less like a girl. The [helmsman](bao), [Ah Bao](bao), teaches the [youth](siulan) to swear. At the second attempt on [her](hoyin) life [Madam Ho](hoyin), [who](hoyin) is not asleep, takes the [assassin](siulan) by the wrist, turns the face to the light, finds the dead [man](choi)'s chin in it, and lets go.
- kill? siulan hoyin "put a knife into"
- breakup.past choi meifong "sent back"
- parent meifong siulan "mother"
- die.past choi "has drowned"
- advisor bao siulan "teaches the youth"
+ attack siulan hoyin "second attempt"
+ discover hoyin siulan "finds the dead man's"

== 3 Leonor
A Portuguese [captain](teixeira), bound from [Macau](@macau) with silver and a consumptive [wife](leonor), strikes [his](teixeira) flag on condition that [she](leonor) be given a bed; then [he](teixeira) jumps, and swims for it, and leaves [her](leonor) in the bed. The Scottish [surgeon](surgeon) of the prize, [Macrae](surgeon), says [she](leonor) has a month. The [admiral](hoyin) has [her](leonor) carried to the stern cabin, where [she](leonor) coughs, plays cards and wins eleven rings. The [rower](siulan), put to guard [her](leonor), is asked on the second day why a girl should wear such trousers. "And [you](leonor) such a ring?" asks [Siu Lan](siulan). The sick [woman](leonor) takes it off and bets it.
- married leonor teixeira "wife"
+ flee teixeira _ "jumps"
- breakup teixeira leonor "leaves her in"
- ill leonor "consumptive"
- die? leonor "has a month"
- help hoyin leonor "carried to the stern"
- find leonor "wins eleven rings"
+ discover leonor siulan "why a girl"

== 4 A Letter to the Village
[Madam Ho](hoyin) dictates, the [cook](cook), [Old Six](cook), writes, and [neither](cook+hoyin) can spell: would the first [wife](meifong) of the late [admiral](choi) do the [second](hoyin) the honour of a visit? [Mei Fong](meifong) comes in a duck boat, in [her](meifong) wedding jacket, bringing [her](meifong) own stool. The conversation of the two [wives](hoyin+meifong), behind a screen, lasts from the dog watch to the cock's, and the fleet, which has laid bets, hears crockery, then silence, then what may be weeping or laughter. At sunrise the [elder](meifong) comes out and boxes the ears of the [youth](siulan) at oar nine. [Bao](bao), [who](bao) protests that one doesn't strike a boy like that, is told to look again.
- create cook+hoyin "dictates"
+ invite hoyin meifong "honour of a visit"
- married.past choi meifong "first wife"
- married.past choi hoyin "the second"
- travel meifong "comes in a duck boat"
- quarrel? hoyin meifong "hears crockery"
- attack meifong siulan "boxes the ears"
+ discover bao siulan "look again"

== 5 Keung's Bargain
The [man](keung) in the rice boat has not starved. Fished out by the [viceroy](viceroy)'s cutter, [he](keung) offers the [viceroy](viceroy) the anchorage of the Black Flag in exchange for a button of rank, and gets a smaller button than [he](keung) asked for. [His](keung) fire-rafts come in on the ebb. [Wan](wan), the [commodore](wan), loses an eye; the [surgeon](surgeon), by the light of burning sails, saves the other; and the [helmsman](bao), [who](bao) for a week has been unable to give oar nine an order without stammering, takes [her](siulan) by the collar, jumps with [her](siulan), and holds [her](siulan) up till the morning. What [they](bao+siulan) talk of in the water is not recorded.
- die! keung "has not starved"
- rescue viceroy keung "Fished out"
+ betray keung hoyin "offers the viceroy"
- find keung viceroy "gets a smaller button"
+ attack keung hoyin "fire-rafts"
- injure wan keung "loses an eye"
- treat wan surgeon "saves the other"
- love bao siulan "stammering"
+ rescue bao siulan "holds her up"

== 6 The Stern Cabin
A quiet chapter: becalmed off [Lantau](@lantau), the [women](hoyin+leonor+meifong+siulan) play four-handed. The [consumptive](leonor) deals. The [elder](meifong) of the wives cheats, the [younger](hoyin) lets [her](meifong), and the [girl](siulan), for [whom](siulan) the game is new, takes it all from the three [others](hoyin+leonor+meifong). Talk turns to the men [they](hoyin+leonor+meifong) had. [Leonor](leonor) had one [who](teixeira) could swim. [Mei Fong](meifong) and [Madam Ho](hoyin) had the same, and cannot agree on what [he](choi) liked for breakfast. It is past midnight when it occurs to [them](hoyin+meifong) that the [one](meifong) describes a man who took salt, and the [other](hoyin) a man who could not abide it.
- create hoyin+leonor+meifong+siulan "play four-handed"
- betray meifong hoyin+leonor+siulan "cheats"
- find siulan "takes it all"
- married.past leonor teixeira "had one"
- married.past choi hoyin+meifong "had the same"
+ discover hoyin+meifong choi "occurs to them"

== 7 Salt
[Choi](choi) had a [brother](spy), then, and the [brother](spy) had a hat. For nine years, whenever it was convenient, there had been two of [them](choi+spy); and which of the two was lost in the typhoon nobody thought to ask. The [cook](cook) did. [He](cook) has been sending up a covered dish each evening to a sail locker on [Wan](wan)'s junk, without salt. When the [widow](hoyin) lifts the lid of the locker the [admiral](choi) sits up, pale, unshaven, and by no means dead, and holds out [his](choi) hand for [his](choi) hat. [She](hoyin) closes the lid again and sits down on it, in order to think.
- sibling choi spy "brother"
- betray.past choi+spy _ "two of them"
- die.past spy "lost in the typhoon"
- help cook choi "covered dish"
- betray wan hoyin "sail locker"
- find hoyin choi "lifts the lid"
+ return choi "sits up"
- die! choi "by no means dead"
+ abduct hoyin choi "closes the lid"

== 8 Two Hats
The fleet now has an admiral too many, and the two [wives](hoyin+meifong) a husband. Why did [he](choi) hide? To see, [he](choi) explains through the keyhole, who was loyal. The [commodore](wan), [his](choi) [confidant](wan), had seen to it that [he](choi) heard only of kisses and feasting. The [elder](meifong) proposes to drown [him](choi) again, properly. But [Siu Lan](siulan), [who](siulan) has not been asked, opens the locker, because [he](choi) is [her](siulan) [father](choi) and because [she](siulan) would like to see [his](choi) face when [he](choi) learns who rowed. [He](choi) takes [her](siulan) for a cabin boy, and sends [her](siulan) for wine.
- married choi hoyin+meifong "a husband"
- investigate choi hoyin "To see"
- betray wan choi "only of kisses"
- kill? meifong choi "drown him again"
+ rescue siulan choi "opens the locker"
- parent choi siulan "father"
- discover! choi siulan "takes her for"

== 9 Teixeira Returns
With three frigates and a bad conscience, the [Portuguese](teixeira) appears off the bar and demands [his](teixeira) silver, and, in a postscript, [his](teixeira) [wife](leonor). The [patient](leonor), [who](leonor) has now outlived the [doctor](surgeon)'s month by two, asks to be allowed to answer. [She](leonor) has herself rowed over, walks up to [him](teixeira) on the quarterdeck, takes [him](teixeira) by the beard and kisses [him](teixeira) so long that half the frigate looks away; meanwhile the [helmsman](bao) is drilling holes in the other half. "[You](teixeira) swim so well," [she](leonor) says, and goes over the side, into the arms of [Macrae](surgeon), [who](surgeon) can hardly.
- threaten teixeira hoyin "demands"
+ return teixeira "appears"
- married leonor teixeira "his wife"
- die! leonor "has now outlived"
- kiss leonor teixeira "kisses"
+ attack bao teixeira "drilling holes"
- flee leonor teixeira "over the side"
- rescue surgeon leonor "into the arms of"

== 10 The Admiral's Feast
The old [admiral](choi) has won back a hundred junks with gold and a hundred with tears. [He](choi) asks the new [one](hoyin) to supper, to divide the rest; each brings a taster. [His](choi) own is the [boy](siulan) with the wine. When [she](siulan) lifts the [lady](hoyin)'s cup, there rises to [her](siulan) nose the smell of oleander, which [her](siulan) [mother](meifong) had taught [her](siulan) never to put to [her](siulan) lips. A word and [her](siulan) [stepmother](hoyin) is saved; a silence and [her](siulan) [father](choi) has [his](choi) fleet. [She](siulan) drinks. It's only a sip. It is enough to put [Bao](bao) across the table with [his](bao) hands at the [admiral](choi)'s throat.
- find choi "won back"
- invite choi hoyin "asks the new one"
+ betray choi hoyin "oleander"
- kill? choi hoyin "oleander"
- parent meifong siulan "mother"
- kin hoyin siulan "stepmother"
- parent choi siulan "father"
+ rescue siulan hoyin "She drinks"
- attack bao choi "hands at"

== 11 Antidotes
Neither charcoal nor the [Scot](surgeon) nor salt water will bring [her](siulan) round. On the second night three [women](hoyin+leonor+meifong) sit by the mat, and the [man](choi) in chains asks to be the fourth: for it has been made known to [him](choi) whom [he](choi) has sent for wine these two weeks. [They](hoyin+leonor+meifong) let [him](choi). [He](choi) tells [her](siulan) how [he](choi) once carried [her](siulan) on [his](choi) shoulders to see a whale; [he](choi) is still telling it, hoarse, on the third morning, when from the mat a voice corrects [him](choi). It was [her](siulan) [uncle](spy), says the [girl](siulan). The [one](spy) with the salt.
- ill siulan choi "bring her round"
- help hoyin+leonor+meifong siulan "sit by the mat"
- arrest _ choi "in chains"
+ discover choi siulan "made known to"
- help choi siulan "tells her"
+ recover siulan "corrects him"
- kin siulan spy "uncle"

== 12 Amnesty
The [viceroy](viceroy), tired of buying buttons, offers pardon to all who hand in their cannon. [Keung](keung) is handed in with them. [Wan](wan) retires on one eye, the [cook](cook) on a pension; the former [admiral](choi) is given back to [his](choi) first [wife](meifong), in the village, on the understanding that [she](meifong) keeps the hat. [Leonor](leonor) outlives [Macrae](surgeon)'s second opinion, and in due course becomes [his](surgeon) [wife](leonor). [Madam Ho](hoyin) opens a card room in [Macau](@macau). There remains one junk, which was counted by nobody. At its helm stands [Bao](bao); [his](bao) [captain](siulan), at oar nine, lets [him](bao) know with a word that [he](bao) taught [her](siulan) what [she](siulan) thinks of the course, and that [she](siulan) will have [him](bao).
- gift? viceroy _ "offers pardon"
+ wedding leonor surgeon "becomes his wife"
- arrest _ keung "handed in with"
- quit wan "retires"
- reconcile? choi meifong "given back to"
- married.past choi meifong "first wife"
- create hoyin "opens a card room" @macau
- boss siulan bao "captain"
- advisor.past bao siulan "taught"
+ engaged.start bao siulan "will have him"
