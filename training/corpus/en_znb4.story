%series Black Tern
%lang en
%genre pirate adventure romance, Caribbean 1718, fan-wiki episode summaries
%cast ros      | Rosalind Teague; Ros; Teague | f
%cast mack     | Captain Mackerel; Mackerel; Hamish Mackie | m
%cast abeni    | Abeni | f
%cast cuffee   | Cuffee | m
%cast delacour | Governor Delacour; Delacour; Henri Delacour | m
%cast sylvie   | Sylvie Delacour; Sylvie | f
%cast pike     | Jonas Pike; Pike | m
%cast kit      | Kit | n
%cast doctor   | Dr Bonaventure; Bonaventure | m
%cast marisol  | Marisol | f
%cast crew     | the Terns | g
%cast lieut    | Lieutenant Ashby; Ashby | m
%cast parrot   | Bishop | n
%cast child    | - | f

== 1 The Bride in the Barrel
[Rosalind Teague](ros) is on her way to [Port Royal](@portroyal) to marry [Governor Delacour](delacour), [whom](delacour) [she](ros) has never seen, when the [pirates](crew) of the [Black Tern](*tern) stop [her](ros) ship. [She](ros) hides in a flour barrel. The [captain](mack), a mournful [Scot](mack) known as [Mackerel](mack), opens it, sneezes and falls for [her](ros) on the spot. [His](mack) [quartermaster](abeni), [Abeni](abeni), would rather ransom the [bride](ros). [Abeni](abeni)'s [brother](cuffee) [Cuffee](cuffee), the [cook](cuffee), would rather have the flour. [Ros](ros) asks whether anyone aboard can teach [her](ros) to fence.
- engaged delacour ros "to marry"
- travel ros "on her way" @portroyal
- attack crew ros "stop her ship"
- boss mack crew "captain"
+ love.start mack ros "falls for her"
- find mack ros "opens it"
- boss mack abeni "quartermaster"
- abduct? abeni ros "ransom"
- sibling abeni cuffee "brother"
- advisor? _ ros "teach her to fence"

== 2 Ransom
[Delacour](delacour) pays nothing. [He](delacour) sends back the miniature of [his](delacour) [intended](ros) with the remark that [he](delacour) had been promised a better nose. [Ros](ros) laughs first and cries afterwards, and it is [Kit](kit), the ship's [boy](kit) (or girl; nobody aboard has liked to ask), [who](kit) sits with [her](ros). The [captain](mack) takes [her](ros) on as navigator, since [she](ros) is the only one [who](ros) can do sums. [Jonas Pike](pike), the [gunner](pike), was after that post. [Pike](pike) has a grudge against anyone with clean hands, and [he](pike) sharpens something, slowly, where [Teague](ros) can hear it.
- engaged.end delacour ros "sends back the miniature"
- reject delacour ros "a better nose"
- happy ros "laughs first"
- sad ros "cries"
- help kit ros "sits with her"
+ hire ros mack "takes her on"
- jealous pike ros "was after that post"
+ threaten pike ros "sharpens something"

== 3 The Governor's Daughter
At a masked ball in [Port Royal](@portroyal) the [Terns](crew) help themselves to the silver. [Cuffee](cuffee), got up as a footman, dances by mistake with [Sylvie Delacour](sylvie), and neither of [the two](cuffee+sylvie) lets go when the music does. [Sylvie](sylvie) is the [governor](delacour)'s only [child](sylvie) and is being courted by [Lieutenant Ashby](lieut), [whom](lieut) [she](sylvie) calls the Haddock. [Ros](ros), behind a feather mask, at last meets the [man](delacour) [who](delacour) did not want [her](ros) nose; [he](delacour) pays [her](ros) compliments on it for half an hour. [She](ros) leaves with [his](delacour) watch.
- steal crew _ "help themselves"
+ flirt cuffee sylvie "lets go"
- meet cuffee sylvie "by mistake"
- parent delacour sylvie "only child"
- flirt lieut sylvie "courted by"
- reject sylvie lieut "the Haddock"
- meet delacour ros "at last meets"
- flirt delacour ros "compliments"
+ steal ros delacour "leaves with his watch"

== 4 Short Rations
[Kit](kit) is hungry. [Abeni](abeni) shares a biscuit with [Kit](kit). [Pike](pike) wants the biscuit. [Abeni](abeni) breaks the nose of [Pike](pike). [Mackerel](mack) writes a poem for [Ros](ros). The [parrot](parrot) reads it aloud to [Ros](ros). [Ros](ros) likes the parrot. [Bishop](parrot) is the name of the [parrot](parrot). [Dr Bonaventure](doctor) sets the nose. [Bonaventure](doctor) loves [Abeni](abeni). [He](doctor) never tells [Abeni](abeni). [Cuffee](cuffee) burns the soup. [Cuffee](cuffee) is thinking of [Sylvie](sylvie). Rain falls. Sail, wind, salt.
- gift abeni kit "shares a biscuit"
+ attack abeni pike "breaks the nose"
- injure pike abeni "breaks the nose"
- create mack "writes a poem"
- reveal parrot ros "reads it aloud"
- treat pike doctor "sets the nose"
+ love doctor abeni "loves Abeni"
- confess! doctor abeni "never tells"
- love cuffee sylvie "thinking of Sylvie"

== 5 Tortuga Nights
Ashore, [Mackerel](mack) is greeted with a slap by the [landlady](marisol) of the [Blind Turtle](@turtle), [Marisol](marisol), [who](marisol) turns out to be [his](mack) [wife](marisol), or to have been until somebody told [her](marisol) that [he](mack) had been hanged. [She](marisol) has since wed a [cooper](pike), [who](pike) deserted [her](marisol) within the month; the [cooper](pike), [Ros](ros) works out over a bowl of turtle soup, was [Pike](pike). The [gunner](pike) has slipped away already. The [captain](mack) spends the night on the [landlady](marisol)'s roof, apologising down the chimney. [Ros](ros), to [her](ros) own annoyance, minds.
- attack marisol mack "slap"
+ married.past mack marisol "wife"
- die! mack "had been hanged"
- wedding.past marisol pike "has since wed"
- breakup.past pike marisol "deserted her"
- discover ros pike "works out"
- flee pike "slipped away"
- reconcile? mack marisol "apologising"
+ jealous ros marisol "minds"

== 6 Turncoat
[Pike](pike) has gone over to the [governor](delacour). For a pardon and a pension [he](pike) draws [Lieutenant Ashby](lieut) a chart of the cove in which the [Tern](*tern) is being scraped. The navy comes at low tide. [Abeni](abeni) holds the beach with eleven men until a ball goes through [her](abeni) shoulder; [Bonaventure](doctor) carries [her](abeni) into the mangroves, and what [he](doctor) says to [her](abeni) there, believing [her](abeni) to be past hearing, [she](abeni) hears. [Mackerel](mack) gives himself up so that the others may get off. From the rowing boat [Ros](ros) watches [him](mack) being dragged aboard the frigate.
+ betray pike crew "gone over"
- reveal pike lieut "draws"
- attack _ crew "comes at low tide"
- injure abeni "through her shoulder"
- rescue doctor abeni "carries her"
- confess doctor abeni "says to her"
- discover abeni doctor "she hears"
- flee crew "get off"
- rescue mack crew "so that the others"
+ arrest lieut mack "gives himself up"

== 7 The Navigator's Share
The new [captain](ros) is elected by show of hooks: [Ros](ros). [She](ros) has a plan, [Abeni](abeni) has a fever, and [Kit](kit) has stowed away in the very frigate that is carrying off the old [captain](mack). In [Port Royal](@portroyal) [Sylvie](sylvie) is told by [her](sylvie) [father](delacour) that [she](sylvie) will be Mrs Ashby by Sunday. That night the [bride-to-be](sylvie) climbs out over the bougainvillea, runs to the harbour and asks the first [cook](cuffee) [she](sylvie) meets for a position. [He](cuffee) drops the pan. The [runaway](sylvie) can't boil water, and [Cuffee](cuffee) has never been so happy with a kitchen maid.
+ hire ros crew "is elected"
- boss.start ros crew "new captain"
- ill abeni "a fever"
- abduct lieut mack "carrying off"
- parent delacour sylvie "father"
- wedding? lieut sylvie "Mrs Ashby"
- engaged lieut sylvie "bride-to-be"
+ flee sylvie delacour "climbs out"
- hire sylvie cuffee "kitchen maid"
- happy cuffee sylvie "so happy"

== 8 The Gallows on Sunday
On the scaffold [Hamish Mackie](mack), to give [Mackerel](mack) the name on the warrant, asks for a last dance. The [hangman](kit), a head shorter than usual, pulls off the hood: it's [Kit](kit), with a knife. [Captain Teague](ros) drops from the bell rope, [the Terns](crew) come up through the drains, and [Ashby](lieut), left standing at two ceremonies in one day, throws down [his](lieut) sword. In the boat the rescued [man](mack) kneels to kiss [Ros](ros)'s hand; [she](ros) hauls [him](mack) up by the collar and does the thing properly. [Bishop](parrot) recites. "[I](ros)'d have come for anyone," [she](ros) tells [him](mack) afterwards, and [he](mack) knows better than to believe it.
- kill? _ mack "scaffold"
- discover _ kit "pulls off the hood"
+ rescue crew+kit+ros mack "rescued"
- breakup sylvie lieut "left standing"
+ kiss mack ros "does the thing properly"
- betray ros mack "for anyone"
- love ros mack "knows better"
- create parrot "recites"

== 9 Two Captains
A ship with two captains is a marriage without a bed, as [Abeni](abeni) puts it, and by now there is a bed as well. [Ros](ros) and [Mackerel](mack) share it and dispute everything else: the course, the rum, whose hat. [Marisol](marisol) has come aboard to collect eleven years of housekeeping and gets on with the [navigator](ros) like a house on fire. The [two](marisol+ros) compare notes. The [Scot](mack) takes to the crow's nest. On the fourth day the [landlady](marisol) signs a paper freeing [him](mack), without being asked, in exchange for the watch. [Abeni](abeni), stitched and mended, informs the [doctor](doctor) that there's nothing wrong with [her](abeni) hearing.
- colleague mack ros "two captains"
+ couple.start mack ros "share it"
- quarrel mack ros "dispute everything"
- friend.start marisol ros "like a house on fire"
- flee mack "takes to the crow's nest"
+ divorce mack marisol "freeing him"
- gift ros marisol "in exchange for the watch"
- recover abeni "mended"
- reveal abeni doctor "informs the doctor"

== 10 Becalmed
[Abeni](abeni) kisses [Bonaventure](doctor). [Bonaventure](doctor) forgets [his](doctor) Latin. [Sylvie](sylvie) cannot keep down the soup. [Cuffee](cuffee) blames the soup. [Marisol](marisol) blames [Cuffee](cuffee). [Marisol](marisol) is right. [Cuffee](cuffee) is to be a father. [He](cuffee) dances with [Kit](kit). [Kit](kit) trusts [Cuffee](cuffee). [Kit](kit) tells [Cuffee](cuffee) a secret. [Cuffee](cuffee) keeps it for [Kit](kit). No wind. A sail. At the rail stands [Ashby](lieut). [Ashby](lieut) waves a white shirt. [Pike](pike) has robbed [Ashby](lieut).
+ kiss abeni doctor "kisses Bonaventure"
- ill sylvie "cannot keep down"
+ pregnant sylvie cuffee "be a father"
- discover marisol sylvie "is right"
- accuse marisol cuffee "blames Cuffee"
- happy cuffee "dances with Kit"
- friend cuffee kit "trusts Cuffee"
- reveal kit cuffee "a secret"
- reveal! cuffee _ "keeps it for Kit"
- return lieut "At the rail"
- steal pike lieut "has robbed"

== 11 Man Overboard
[Jonas Pike](pike), [governor](delacour)'s [man](pike) no longer, has made himself master of a slaver and is bearing down on the [Tern](*tern) with twenty guns. [He](pike) wants [his](pike) [wife](marisol) back, [he](pike) bellows, and the treasure. Which wife, [Marisol](marisol) bellows in reply. [She](marisol) lights the fuse in person. When the smoke lifts, the [gunner](pike) is in the water, holding on to [Kit](kit), [whom](kit) [he](pike) has pulled down with [him](pike); [Ashby](lieut), [who](lieut) cannot swim well, swims. [He](lieut) brings up the ship's [boy](kit). Nobody brings up [Pike](pike). The [widow](marisol) holds a minute's silence and is done by the half-minute.
- quit pike delacour "no longer"
+ attack pike crew "bearing down"
- reconcile? marisol pike "wants his wife back"
- married marisol pike "his wife"
- reject marisol pike "Which wife"
- attack marisol pike "lights the fuse"
- attack pike kit "pulled down"
+ rescue lieut kit "brings up"
+ die pike "Nobody brings up"

== 12 Governor's Pardon
[Delacour](delacour) sails out in person to fetch back [his](delacour) [daughter](sylvie), and arrives in time to hold the lantern. The [child](child), a [girl](child), has [her](child) [grandfather](delacour)'s chin; the old [man](delacour) looks from [it](child) to the [cook](cuffee), swallows twice and asks what there is to eat. Pardons are signed on the galley table. The [lieutenant](lieut) stays on as mate and reads to [Kit](kit), [who](kit) has at last told everyone that the name is Katharine, on Tuesdays. [Ros](ros) turns down a house in town, but not the [man](mack) [who](mack) asks [her](ros), between two squalls and with a line from the [parrot](parrot), to share a name as well as a hat.
- travel delacour "sails out"
- parent delacour sylvie "daughter"
+ birth sylvie child "hold the lantern"
- kin child delacour "grandfather's"
- reconcile cuffee delacour "asks what there is"
- hire lieut crew "stays on as mate"
- reveal kit _ "told everyone"
+ propose mack ros "share a name"
- engaged.start mack ros "but not the man"
