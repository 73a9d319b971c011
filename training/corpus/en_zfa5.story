%series Spin Cycle
%lang en
%genre sitcom in a Glasgow laundrette, streaming blurbs
%cast agnes   | Agnes McAllister; Agnes | f
%cast dev     | Dev Banerjee; Dev | m
%cast morag   | Morag McAllister; Morag | f
%cast hamish  | Big Hamish; Hamish | m
%cast yuki    | Yuki | f
%cast fergal  | Fergal O'Dowd; Fergal | m
%cast rosa    | Rosa Banerjee; Rosa | f
%cast bailiff | Lachlan; Lachlan Begg | m
%cast priest  | Father Innes | m
%cast cat     | Bleach | n
%cast inspector | - | f
%cast ghost   | - | m
%cast nun     | - | f
%cast thief   | - | m
%cast captain | - | m

== 1 Delicates
[Agnes McAllister](agnes) owns eleven washing machines, nine of which work. When [her](agnes) [husband](ghost), God rest [him](ghost), went out for fabric softener in 1998 and came back in an urn, [she](agnes) took over the till as well. Now [she](agnes) needs a manager. The job goes to [Dev Banerjee](dev), [who](dev) answered a different advertisement and is too polite to say so. [Morag](morag), [her](agnes) [granddaughter](morag), spends the day wondering where [she](morag) has seen [him](dev). [He](dev) spends it in the dryer, retrieving [Bleach](cat), the [cat](cat).
- married.past agnes ghost "husband"
- die.past ghost "in an urn"
- hire.past agnes "took over the till"
+ hire dev agnes "The job goes to"
- reveal! dev agnes "too polite"
- kin agnes morag "granddaughter"
- rescue dev cat "retrieving"

== 2 Odd Socks
[Big Hamish](hamish), [who](hamish) boxes under lights on Saturdays and cries over adverts on Sundays, brings in a sock that isn't [his](hamish). There was a [woman](yuki) attached to it, and all [he](hamish) knows is that [she](yuki) laughs like a kettle. [Dev](dev) puts up a notice. Nine socks and eleven ladies turn up. The [owner](yuki), a Japanese cello [student](yuki) by the name of [Yuki](yuki), only wants [her](yuki) sock back, so [she](yuki) says, but leaves the other one on the counter. [Agnes](agnes) has it framed.
- meet.past hamish yuki "attached to it"
- love hamish yuki "laughs like a kettle"
- help dev hamish "puts up a notice"
+ find hamish yuki "The owner"
- flirt yuki hamish "leaves the other one"

== 3 Final Notice
A [man](bailiff) with a clipboard sticks yellow labels on all nine machines. [Agnes](agnes) bars the door with a mop, calls [him](bailiff) a vulture and then, seeing [him](bailiff) shiver, lends [him](bailiff) [her](agnes) late [husband](ghost)'s cardigan. [Fergal O'Dowd](fergal) from the rival laundrette across the road sends over a bottle with [his](fergal) condolences; [he](fergal) has offered for the lease three times, and for the [landlady](agnes) twice. [Morag](morag) sells [her](morag) drum kit. [Dev](dev), [who](dev) once put money into a friend's snail farm, says [he](dev) would rather not talk about debt.
- threaten bailiff agnes "sticks yellow labels"
+ quarrel agnes bailiff "calls him a vulture"
- gift agnes bailiff "lends him"
- married.past agnes ghost "late husband"
- die.past ghost "late"
- enemy agnes fergal "rival laundrette"
- gift fergal agnes "sends over a bottle"
+ propose.past fergal agnes "for the landlady twice"
- help morag agnes "sells her drum kit"
- reveal! dev "would rather not talk"

== 4 Cold Wash
No hot water, no customers, no plot to speak of. [Yuki](yuki) practises between the machines because [her](yuki) flatmates have hidden [her](yuki) bow. [Hamish](hamish) mends the boiler with a spoon. [Agnes](agnes) tells the story about the urn again, and everybody mouths along. At closing time the [vulture](bailiff) returns the cardigan, ironed. "[You](bailiff) needn't have," says [Agnes](agnes). [He](bailiff) goes pink to the clipboard.
- create yuki "practises between"
- housemate _ yuki "flatmates"
- steal _ yuki "hidden her bow"
- help hamish agnes "mends the boiler"
+ gift bailiff agnes "returns the cardigan"
- love bailiff agnes "goes pink"

== 5 Rosa
[Dev](dev)'s [wife](rosa) walks in with three bags of washing. Yes, [wife](rosa); no, nobody knew; least of all [Morag](morag), [who](morag) had just bleached [her](morag) fringe for [him](dev). [Rosa](rosa) has been told that [her](rosa) [husband](dev) runs a bank. For twenty-two minutes the whole shop plays along: [Hamish](hamish) wears a tie, [Agnes](agnes) asks for a mortgage, [Yuki](yuki) guards the vault (the tumble dryer). It's [Bleach](cat), strolling out of the vault, [who](cat) blows the gaff. [Rosa](rosa) leaves without [her](rosa) whites and, at the corner, without [her](rosa) ring.
+ married dev rosa "wife"
- discover! morag dev "nobody knew"
- love morag dev "bleached her fringe"
- betray.past dev rosa "has been told"
- betray agnes+hamish+yuki rosa "plays along"
- help agnes+hamish+yuki dev "plays along"
+ reveal cat rosa "blows the gaff"
+ breakup rosa dev "without her ring"

== 6 Bachelor Load
The jilted [banker](dev) sleeps on the folding table. The men of the close take [him](dev) in hand: [Father Innes](priest) brings whisky, [Hamish](hamish) brings a DVD with penguins in it, and [Fergal](fergal), [who](fergal) never does anything for nothing, brings a contract. Halfway down the bottle [Dev](dev) signs himself over to the competition. In the morning [he](dev) has no memory of it and an orange uniform. [Agnes](agnes) will not hear explanations. [She](agnes) chucks [his](dev) mug in the bin, fetches it out again and chucks it harder.
- sad dev "sleeps on the folding table"
- help hamish+priest dev "take him in hand"
- gift priest dev "brings whisky"
- gift hamish dev "brings a DVD"
- betray fergal dev "brings a contract"
+ hire dev fergal "signs himself over"
- quit dev agnes "signs himself over"
- quarrel agnes dev "will not hear explanations"

== 7 Spies Like Us
[Morag](morag) goes undercover across the road in a moustache to find out how [Fergal](fergal) gets shirts so white. It's paint. That is not what keeps [her](morag) there until ten, it's the [turncoat](dev) in orange, [who](dev) saw through the moustache at once and shares [his](dev) chips with [her](morag). [He](dev) misses the smell, [he](dev) says, and the [cat](cat). [She](morag) wants to ask whether there is anything else [he](dev) misses, but [her](morag) moustache falls in the curry sauce.
+ investigate morag fergal "goes undercover"
- discover morag fergal "It's paint"
- discover dev morag "saw through"
- gift dev morag "shares his chips"
- sad dev "misses the smell"
- love morag dev "anything else he misses"
- reveal! morag dev "wants to ask"

== 8 The Bailiff's Tale
[His](bailiff) name is [Lachlan Begg](bailiff), [he](bailiff) plays the accordion, and [he](bailiff) never wanted to be what [he](bailiff) is; all of this comes out when [Agnes](agnes) finds [him](bailiff) on the step peeling off [his](bailiff) own yellow labels. [She](agnes) hasn't walked out with a man since decimalisation. [They](agnes+bailiff) go round the block twice. [Fergal](fergal), watching through the net curtains, orders a bigger neon sign. The [priest](priest), asked by the [widow](agnes) whether an urn can be jealous, says [he](priest) will have to look that up.
- reveal bailiff agnes "comes out"
- find agnes bailiff "finds him"
- help bailiff agnes "peeling off"
+ date agnes bailiff "go round the block"
- jealous fergal bailiff "through the net curtains"
- advisor priest agnes "The priest"
- jealous? ghost bailiff "urn can be jealous"

== 9 Health and Safety
An [inspector](inspector) is coming, and no one knows which customer [she](inspector) is. [Hamish](hamish) gives a foot rub to a [nun](nun). [Yuki](yuki) plays Elgar for a [pickpocket](thief), [who](thief) is so moved that [he](thief) returns three purses and weeps. The actual [inspector](inspector) is stuck in the broken lift at [Fergal](fergal)'s with the wet paint, and it's [Dev](dev) [who](dev) gets [her](inspector) out, tells [her](inspector) where the paint goes and hangs up [his](dev) orange overalls. [Fergal](fergal) is closed by Friday. [Agnes](agnes) finds an old mug on the counter, and fills it.
- help hamish nun "foot rub"
- create yuki "plays Elgar"
- gift thief _ "returns three purses"
- sad thief "weeps"
- rescue dev inspector "gets her out"
+ betray dev fergal "where the paint goes"
- reveal dev inspector "tells her"
+ quit dev fergal "hangs up his orange overalls"
- lose fergal "closed by Friday"
+ reconcile agnes dev "fills it"

== 10 Split Decision
[Hamish](hamish) has the fight of [his](hamish) life on Saturday, and [Yuki](yuki) has [her](yuki) audition for [Vienna](@vienna) at the same hour. "Go," says [each](hamish+yuki). [Each](hamish+yuki) goes to the other's: [she](yuki) arrives at an empty ring, [he](hamish) at an empty stage. (The bout was lost on points, to nobody in particular.) [They](hamish+yuki) meet halfway, on the bridge, in boxing gloves and a ball gown respectively, and this time nobody leaves a sock.
- lose hamish "lost on points"
- help hamish yuki "goes to the other's"
- help yuki hamish "goes to the other's"
+ couple.start hamish yuki "nobody leaves a sock"

== 11 Two Rinses
[Rosa](rosa) is back, with papers. [She](rosa) wants a signature, [he](dev) wants a pen, and [the pair](dev+rosa) of [them](dev+rosa) get on so famously over the dissolution of [their](dev+rosa) union that [Morag](morag), eavesdropping from the ironing room, concludes the opposite and accepts a job on a cruise ship. [Agnes](agnes) knows better; [she](agnes) has not run a laundrette for forty years without learning to tell a stain from a shadow. But [she](agnes) has made a vow not to meddle. [She](agnes) holds out until the ad break.
- return rosa "is back"
+ divorce dev rosa "dissolution of their union"
- friend.start dev rosa "get on so famously"
- investigate morag dev+rosa "eavesdropping"
- reconcile! dev rosa "concludes the opposite"
- hire morag "a job on a cruise ship"
- discover agnes "knows better"

== 12 Fluff
Finale! The gangway is up, the band is playing, and the [man](dev) in the shopping trolley being pushed along the quay by a [boxer](hamish) is shouting something about chips. [Morag](morag) can't make it out. The [captain](captain), a [romantic](captain), has the ship's horn translate. What [she](morag) shouts back is drowned by seagulls, but [she](morag) jumps, and [Dev](dev), [who](dev) can't swim, jumps as well. [Lachlan](bailiff) fishes out [both](dev+morag). Wrapped in [Agnes](agnes)'s warmest sheets [they](dev+morag) finally get round to it, while the old [girl](agnes) turns the urn to face the wall, and takes the [accordionist](bailiff)'s arm.
- travel? morag "gangway is up"
- help hamish dev "pushed along"
- help captain dev "ship's horn translate"
+ confess dev morag "shouting something about chips"
- rescue bailiff dev+morag "fishes out both"
+ kiss dev morag "get round to it"
- couple.start agnes bailiff "accordionist's arm"
