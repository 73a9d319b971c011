%series The Night Desk
%lang en
%genre workplace sitcom in a Brighton seafront hotel, terse episode summaries
%cast honor  | Honor Blakeney; Honor | f
%cast teo      | Teodor Marin; Teo; Marin | m
%cast winnie   | Winifred Achampong; Winnie | f
%cast gil      | Gilbert Stokes; Gilbert; Stokes | m
%cast lacey    | Lacey Stokes; Lacey | f
%cast irina    | Irina Marin; Irina | f
%cast blakeney | Sir Hugh Blakeney; Sir Hugh | m
%cast guest9   | Mr Lazlo | m
%cast sailor   | - | m
%cast inspector | - | m
%cast constable | - | f
%cast honeyman | - | m
%cast honeywoman | - | f

== 1 Check-In
[Honor Blakeney](honor), cut off by [her](honor) [father](blakeney) for throwing a yacht party without asking and without a yacht, takes the only job that comes with a bed: night receptionist at the [Belvedere](#belvedere). The [porter](gil), [Gilbert Stokes](gil), a [man](gil) [who](gil) disapproves of luggage, gives [her](honor) a week. The night [cook](teo), [Teodor Marin](teo), gives [her](honor) soup. In room nine, [Mr Lazlo](guest9), a resident since the floods, complains that there is somebody breathing inside [his](guest9) wardrobe.
- parent blakeney honor "father"
- lose honor blakeney "cut off"
- celebrate.past honor "yacht party"
+ hire honor "takes the only job"
- colleague gil honor "porter"
- colleague honor teo "cook"
- gift teo honor "soup"

== 2 Wardrobe
It is [Irina](irina), the [cook](teo)'s [sister](irina), [who](irina) overstayed a visa and a husband. [Honor](honor) ought to report [her](irina). Instead [she](honor) books [her](irina) in as a countess, on the house, and the first real guest in weeks, a honeymooning [bridegroom](honeyman), falls for the title on the stairs. [His](honeyman) [bride](honeywoman) wants another room; by two in the morning [she](honeywoman) wants another hotel. [Stokes](gil) carries [her](honeywoman) trunks down with something approaching pleasure.
- sibling irina teo "sister"
- married.past _ irina "husband"
- reveal? honor irina "report"
+ help honor irina "books her in"
- betray honor "countess"
- gift honor irina "on the house"
- married honeyman honeywoman "honeymooning"
+ love.start honeyman irina "falls for"
- move? honeywoman "wants another room"
- breakup? honeywoman honeyman "wants another hotel"
- help gil honeywoman "carries her trunks"
- happy gil "pleasure"

== 3 Turndown
[Gilbert](gil)'s [daughter](lacey) [Lacey](lacey), a chambermaid by day and a welterweight by night, loses a bout and a tooth, and hides from [her](lacey) [father](gil) in the linen room, where [Honor](honor) sleeps. [The two](honor+lacey) discover that the shelves take one each. [Winnie Achampong](winnie), the [manageress](winnie), finds a milk tooth in a pillow and sends for the exterminator. [Teo](teo) makes porridge for [one](lacey) [who](lacey) cannot chew, and does not ask.
- parent gil lacey "daughter"
- hire.past lacey "chambermaid"
- lose lacey "loses a bout"
- injure lacey "a tooth"
- flee lacey gil "hides"
- discover honor+lacey "discover"
+ housemate.start honor lacey "one each"
- find winnie "finds a milk tooth"
- boss winnie honor "manageress"
+ help teo lacey "makes porridge"
- investigate! teo lacey "does not ask"

== 4 Do Not Disturb
A [man](blakeney) in dark glasses takes the penthouse under the name of Smith and tips in fifties. [Honor](honor), [who](honor) would know that cough anywhere, serves [her](honor) own [father](blakeney) [his](blakeney) kippers through a crack in the door, in a Welsh accent. [Sir Hugh](blakeney) has lost everything, [he](blakeney) confides to the Welsh [girl](honor): the bank, the yacht that was real, and, by [his](blakeney) own stupidity, a [daughter](honor). [She](honor) drops the kippers.
- travel blakeney "takes the penthouse"
- betray blakeney "under the name"
- gift blakeney _ "tips"
- parent blakeney honor "father"
+ discover honor blakeney "would know that cough"
- gift honor blakeney "serves"
- betray honor blakeney "Welsh accent"
- lose blakeney "lost everything"
+ reveal blakeney honor "confides"

== 5 Room Service
Nobody can pay for the penthouse. [Winnie](winnie) is too kind to say so and too honest not to; [she](winnie) puts the bill under the door, and under it an advertisement for a dishwasher. At midnight a [baronet](blakeney) is scrubbing pans beside [Teo](teo), [who](teo) teaches [him](blakeney) to rinse. [Irina](irina) has had a proposal, on paper napkin, from the deserted [bridegroom](honeyman), [who](honeyman) has moved into the lobby. [She](irina) asks [Mr Lazlo](guest9), as a man of the world. [He](guest9) has tears in [his](guest9) eyes. [He](guest9) had rather liked the breathing.
- reveal? winnie "say so"
- hire? blakeney winnie "advertisement"
+ hire blakeney winnie "scrubbing pans"
- colleague blakeney teo "beside"
- advisor teo blakeney "teaches"
- propose honeyman irina "proposal"
- breakup.past honeywoman honeyman "deserted"
- move honeyman "moved into"
- sad guest9 "tears"

== 6 Fire Door
[Father](blakeney) and [daughter](honor) work the same shift for a week without [his](blakeney) seeing [her](honor) face, thanks to [Lacey](lacey), [who](lacey) sparkles in doorways. [Stokes](gil), jealous of the time [his](gil) [girl](lacey) spends in linen, follows [her](lacey) to the pier, sees [her](lacey) knock a [sailor](sailor) flat, and has to be revived by the [sailor](sailor). [He](gil) has bet against [his](gil) own [daughter](lacey) all season without knowing it. [She](lacey) asks what odds [he](gil) got.
- colleague blakeney honor "same shift"
- parent blakeney honor "Father and daughter"
- discover! blakeney honor "without his seeing"
- help lacey honor "sparkles"
- jealous gil honor "jealous"
- investigate gil lacey "follows"
- travel lacey "to the pier"
+ attack lacey sailor "knock a sailor flat"
- discover gil lacey "sees her knock"
- parent gil lacey "daughter"#2
- help sailor gil "revived"

== 7 Vacancies
Two inspectors are expected from London; one is here already. It is [Mr Lazlo](guest9), and has been since the floods: [his](guest9) report is nine years late. [He](guest9) informs [Winnie](winnie) of it on bended knee, having grown fond of the place and, more recently, of [her](winnie). [Winnie](winnie), [who](winnie) has done [his](guest9) laundry at a discount throughout, hands [him](guest9) the difference, itemised. [Teo](teo) burns a sauce for the first time: [Honor](honor) has said good evening to [him](teo) in Romanian.
+ reveal guest9 winnie "informs Winnie"
- propose? guest9 winnie "on bended knee"
- love guest9 winnie "grown fond"
- help.past winnie guest9 "laundry"
- gift winnie guest9 "hands him"
+ reject winnie guest9 "the difference"

== 8 Check-Out
The power fails. By candlelight [Sir Hugh](blakeney), carrying plates, collides with the Welsh [girl](honor) and sees [her](honor). "[You](honor) had that accent as a child," [he](blakeney) says, "when [you](honor) had broken something." [They](blakeney+honor) sit down on the cellar stairs. In the lobby [Irina](irina) refuses a napkin, kindly, and the [bridegroom](honeyman) telephones [his](honeyman) [wife](honeywoman), [who](honeywoman) is in the next hotel along, at the window. [Lacey](lacey) wins. [Gilbert](gil) had put [his](gil) pension on [her](lacey). [He](gil) carries the belt home like somebody's luggage.
+ discover blakeney honor "sees her"
- reject irina honeyman "refuses"
- married honeyman honeywoman "wife"
- reconcile? honeyman honeywoman "telephones"
+ find lacey "wins"
- help gil lacey "pension"

== 9 Late Departure
The real [inspector](inspector) comes, tastes, and dies at table four. Not of the kippers, swears [Teo](teo), in handcuffs; [his](teo) [sister](irina), [whose](irina) papers are false, dare not speak for [him](teo), and does, in front of a [constable](constable) [who](constable) writes both names down. [Honor](honor) sells [her](honor) one remaining earring and retains the most expensive [lawyer](honeyman) on the front. [He](honeyman) turns out to be the jilted [bridegroom](honeyman).
- travel inspector "comes"
+ die inspector "dies at table four"
- kill! teo inspector "Not of the kippers"
+ arrest constable teo "in handcuffs"
- sibling irina teo "sister"
- betray.past irina "false"
- sad irina "dare not"
- help irina teo "speak for him"
- discover constable irina+teo "writes"
- lose honor "sells"
- hire honeyman honor "retains"
- advisor honeyman teo "lawyer"
- discover honor honeyman "turns out"
- breakup.past honeywoman honeyman "jilted"

== 10 Forwarding Address
It was the [inspector](inspector)'s heart, the [lawyer](honeyman) shows, and [his](inspector) ninth breakfast that day. [Teo](teo) walks free; the [countess](irina) is to be deported on Sunday. [Mr Lazlo](guest9), turned down by one [lady](winnie) this month, offers [his](guest9) hand and [his](guest9) citizenship to [another](irina), expecting nothing in return but a little breathing. [Irina](irina) kisses [him](guest9) on the forehead and says no. [She](irina) wants to go home. [She](irina) has wanted to since the wardrobe.
- ill.past inspector "heart"
+ discover honeyman "shows"
- rescue honeyman teo "walks free"
- reject.past winnie guest9 "turned down"
- propose guest9 irina "offers his hand"
- kiss guest9 irina "kisses him"
+ reject irina guest9 "says no"
- travel? irina "deported"
- gift? guest9 irina "citizenship"
- return? irina "go home"

== 11 Left Luggage
On the quay [Irina](irina) gives [her](irina) [brother](teo) [her](irina) tiara and [Honor](honor) [her](irina) [brother](teo). [Honor](honor) blushes to the roots. The [Stokes](gil+lacey) family carry the trunks. That night the [manageress](winnie) confesses to [Sir Hugh](blakeney), over the sink, that [she](winnie) cannot pay [him](blakeney), and [he](blakeney) to [her](winnie) that [he](blakeney) has never been so content; [their](blakeney+winnie) rubber gloves touch under the foam. [Gilbert](gil), polishing brass with great energy, sees and hears nothing at all.
- gift irina teo "tiara"
+ travel irina "On the quay"
- sibling irina teo "brother"
- love? honor teo "blushes"
- help gil+lacey irina "carry the trunks"
- reveal winnie blakeney "confesses"
- lose winnie "cannot pay"
- happy blakeney "content"
+ flirt blakeney winnie "touch"
- discover! gil blakeney+winnie "nothing at all"

== 12 Wake-Up Call
Dawn on the [Belvedere](#belvedere): five stars, backdated nine years, by the hand of [Mr Lazlo](guest9). [Winnie](winnie) lets the penthouse to a [baronet](blakeney), for life, at the rate for couples. [Lacey](lacey) turns professional, with [her](lacey) [father](gil) in the corner, holding the bucket and everybody's coats. In the kitchen [Honor](honor) orders soup, says what [she](honor) has been practising in Romanian since the blackout, and gets a verb wrong. [Teo](teo) corrects it. [He](teo) says it back.
- find winnie guest9 "five stars"
+ couple blakeney winnie "the rate for couples"
- hire lacey "turns professional"
- parent gil lacey "father"
- help gil lacey "holding the bucket"
+ confess honor teo "practising in Romanian"
- help teo honor "corrects"
- confess teo honor "says it back"
