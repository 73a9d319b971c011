%series Close Number Nine
%lang en
%genre comic about teenage witches in a Glasgow tenement, fan-wiki issue pages
%cast morag   | Morag Tulloch; Morag | f
%cast iffy    | Ifeoma Eze; Iffy | f
%cast dodge   | Dodge | m
%cast grace   | Grace | f
%cast mrs     | Mrs. Abernethy; Abernethy | f
%cast hugh    | Hugh Abernethy; Hugh | m
%cast pawel    | Pawel | m
%cast cat     | Bailiff | n
%cast granny  | Granny Tulloch; Granny | f
%cast landlord| Crombie | m
%cast selkie  | Runa | f
%cast dad     | - | m
%cast mum     | - | f
%cast pmum    | - | f
%cast warden  | - | f

== 1 Third Floor Left
[Morag Tulloch](morag), fifteen, is dumped on [her](morag) [granny](granny) for the summer with one bag, [her](morag) [parents](dad+mum) having decided to find out if [they](dad+mum) can stand each other. The spare bed is full of cat. Across the landing lives [Ifeoma Eze](iffy), known as [Iffy](iffy), [who](iffy) is on the roof within the hour, showing the new [girl](morag) how to spit on the bowling club. A slate slips. [Iffy](iffy) goes over the edge, and [Morag](morag), [who](morag) has only stretched out a hand, is holding [her](iffy) up from eleven feet away.
- move morag granny "dumped on"
- kin granny morag "granny"
- parent dad+mum morag "parents"
- neighbour iffy morag "Across the landing"
- meet iffy morag "showing the new girl"
+ rescue morag iffy "holding her up"
- discover morag "eleven feet away"

== 2 Not in Front of the Cat
[Granny Tulloch](granny) is not surprised; [she](granny) puts the kettle on. There's been a witch up every close in [Govan](@govan), says [she](granny), and the [one](mrs) on the ground floor, [Mrs. Abernethy](mrs), has not exchanged a civil word with [her](granny) since 1974, over a [man](hugh). Lessons start at midnight. [Iffy](iffy), [who](iffy) isn't magic but isn't daft either, hides under the table and takes notes. The [cat](cat), [Bailiff](cat), tells on [her](iffy). Instead of wiping the [girl](iffy)'s memory, the old [woman](granny) reads the notes, corrects the spelling and gives [her](iffy) a biscuit.
- enemy granny mrs "civil word"
- advisor.start granny morag "Lessons"
- investigate iffy granny+morag "takes notes"
+ reveal cat granny "tells on her"
- help granny iffy "corrects"
- gift granny iffy "a biscuit"

== 3 The Boy in the Bin Shed
[Dodge](dodge) sleeps in the bin shed because the children's home has a [warden](warden) and the [warden](warden) has a belt. [He](dodge) nicks [Morag](morag)'s phone; [Morag](morag) makes it bite [him](dodge). When [Iffy](iffy) sees the marks on [his](dodge) back, [she](iffy) goes quiet, goes upstairs, and comes down with the whole of [her](iffy) family's dinner. [Morag](morag) bandages the bitten [thief](dodge). By the end of the issue [he](dodge) has given back the phone and kept the [girls](iffy+morag), [who](iffy+morag) sit on either side of [him](dodge) eating jollof with [their](dodge+iffy+morag) fingers. Upstairs a curtain moves.
- flee dodge warden "sleeps in the bin shed"
- attack.past warden dodge "a belt"
+ steal dodge morag "nicks"
- attack morag dodge "bite him"
- discover iffy dodge "sees the marks"
- gift iffy dodge "dinner"
- treat dodge morag "bandages"
+ friend.start dodge iffy+morag "kept the girls"

== 4 Wee Panels
[Crombie](landlord) owns the close. [Crombie](landlord) wants the tenants out. [Pawel](pawel) works for [Crombie](landlord). [Pawel](pawel) smiles at [Iffy](iffy). [Iffy](iffy) walks into a door. [Pawel](pawel) carries up [Iffy](iffy)'s shopping. [He](pawel) is seventeen. [Grace](grace) is also seventeen. [Grace](grace) is the [girlfriend](grace) of [Pawel](pawel). [Grace](grace) throws an egg at [Iffy](iffy). [Morag](morag) turns the egg into a hen. [Dodge](dodge) names the hen. The hen belongs to nobody. [Crombie](landlord) charges it rent.
- boss landlord pawel "works for"
- flirt pawel iffy "smiles"
- love iffy pawel "into a door"
- help pawel iffy "carries up"
+ couple grace pawel "girlfriend"
- jealous grace iffy "throws an egg"
- attack grace iffy "an egg"#1

== 5 1974
Flashback issue, inked in brown. Two [friends](granny+mrs), one dance hall, one drummer. [Hugh](hugh) walked out with the [one](granny) and married the [other](mrs), and the jilted [one](granny) laid a curse on [their](hugh+mrs) threshold that no child should cross it. None ever has. [Granny Tulloch](granny) tells it with [her](granny) back turned. [She](granny) has been sorry for fifty years, and too stubborn for fifty-one. [Morag](morag), appalled, runs down three flights and bangs on the ground-floor door to undo it, but [she](morag) is a child, and [her](morag) foot will not go over the sill. A hand comes out. It is very old. It waves [her](morag) away.
- friend.past granny mrs "Two friends"
- couple.past granny hugh "walked out with"
- wedding.past hugh mrs "married"
- breakup.past hugh granny "jilted"
+ attack.past granny hugh+mrs "laid a curse"
- reveal granny morag "tells it"
- sad granny "sorry"
- help? morag mrs "undo it"
- reject mrs morag "waves her away"

== 6 Something in the Clyde
Kids swear they've seen a [seal](selkie) in the dry dock with human hands. [Dodge](dodge) wades in and is nearly drowned by [it](selkie), then hauled out by the same hands. [She](selkie) is called [Runa](selkie), [she](selkie) can't get home without [her](selkie) skin, and the skin hangs, as a bathmat, in [Crombie](landlord)'s penthouse. [Pawel](pawel), sent up daily to polish the taps, has stood on it. [He](pawel) could fetch it. [He](pawel) could also lose [his](pawel) job and [his](pawel) [mother](pmum)'s flat with it. [Iffy](iffy) tells [him](pawel) [she](iffy) would understand. [She](iffy) doesn't, and slams the close door so that the hen lays.
- attack selkie dodge "nearly drowned"
+ rescue selkie dodge "hauled out"
- steal.past landlord selkie "her skin"
- boss landlord pawel "sent up daily"
- parent pmum pawel "mother"
- steal? pawel landlord "could fetch it"
- quit? pawel landlord "lose his job"
- betray iffy pawel "would understand"
- sad iffy pawel "slams"

== 7 Bathmat
The heist issue! [Morag](morag) floats, [Dodge](dodge) picks the lock, [Bailiff](cat) distracts the guard dog by being himself. It'd have worked, had not [Grace](grace), out for revenge, phoned [Crombie](landlord). [He](landlord) has [Dodge](dodge) by the scruff and the [warden](warden) on the line when the lift opens and out steps [Pawel](pawel), with the skin over [his](pawel) shoulder and the letter of resignation pinned to it. [He](pawel) reads it aloud. It has one word. [Grace](grace), watching from the street, sees [him](pawel) give the bundle to [Iffy](iffy) and understands that [she](grace) has been dumped.
- steal? dodge+morag landlord "heist"
+ betray grace landlord "phoned"
- arrest landlord dodge "by the scruff"
- steal pawel landlord "over his shoulder"
- quit pawel landlord "letter of resignation"
- gift pawel iffy "give the bundle"
+ breakup pawel grace "dumped"
- discover grace pawel "understands"

== 8 Ebb
[Runa](selkie) gets [her](selkie) skin back and is gone before anyone can say cheerio. Only [Dodge](dodge) had hoped [she](selkie) would stay. [He](dodge) sits on the slip until the tide has come in and gone out, and [Morag](morag) sits next to [him](dodge), and neither of [them](dodge+morag) says that [he](dodge) has [somebody](morag) else [who](morag)'d stay. On the wall above, [Morag](morag)'s [mum](mum) and [dad](dad), come up on the train together, are arguing about a parking ticket. [They](dad+mum) have a car, [they](dad+mum) have a house, and as of Friday [they](dad+mum)'ve a solicitor each. Which of [them](dad+mum) would [she](morag) like to live with?
- gift _ selkie "skin back"
- travel selkie "is gone"
- sad dodge selkie "had hoped"
- help morag dodge "sits next to"
- love morag dodge "who'd stay"
- parent dad+mum morag "mum and dad"
- travel dad+mum "come up"
- quarrel dad mum "arguing"
+ divorce? dad mum "solicitor each"

== 9 The Choice
Neither. [Morag](morag) says it so hard that every window in the street goes. [Her](morag) [father](dad), an [accountant](dad), faints into the hen. [Her](morag) [mother](mum) does not, being a [Tulloch](mum) by birth, and having known since the cradle why milk boiled when the [baby](morag) cried; [she](mum) married a [man](dad) with no imagination on purpose. [Granny](granny) and [daughter](mum) look at each other across the glass. It's the first time in six years. "[You](granny)'d have told [her](morag), [I](mum) suppose," says the [younger](mum). "[You](mum) might have phoned," says the [older](granny), and holds out the brush and shovel. [They](granny+mum) sweep up side by side.
- reject morag dad+mum "Neither"
- parent dad+mum morag "father"
- ill dad "faints"
- discover.past mum morag "having known"
- wedding.past dad mum "married"
- parent granny mum "daughter"
- accuse mum granny "You'd have told"
- accuse granny mum "might have phoned"
+ reconcile granny mum "side by side"

== 10 Eviction
[Crombie](landlord) arrives with sheriff officers, a drill and the [warden](warden), [who](warden)'s come for [her](warden) [runaway](dodge). [Dodge](dodge) is marched to the van. The tenants stand and watch, as tenants do, until on the ground floor, for the first time in living memory, the door opens wide and [Mrs. Abernethy](mrs) comes out in slippers. [She](mrs) turns the [warden](warden) into an umbrella stand. Politely. [She](mrs) regrets that [she](mrs) can do nothing about the lease. [Iffy](iffy) can: [she](iffy)'s read all of it, under the table, with notes. There's no clause saying that a hen who pays rent isn't a tenant for life. [Pawel](pawel) kisses [her](iffy) in front of two sheriff officers, who clap.
- threaten landlord _ "sheriff officers"
- abduct warden dodge "marched to the van"
+ rescue mrs dodge "comes out in slippers"
- attack mrs warden "umbrella stand"
- help! mrs _ "can do nothing"
- help iffy _ "Iffy can"
+ discover iffy _ "read all of it"
- kiss iffy pawel "kisses her"

== 11 Threshold
[Hugh Abernethy](hugh) has been poorly since the spring; that is what the curtain was for. The doctor gives [him](hugh) days. [Granny Tulloch](granny), in [her](granny) good hat, stands before the ground-floor door for an hour and can't knock. It is [his](hugh) [wife](mrs) [who](mrs) opens. Neither old [woman](granny+mrs) apologises. [One](mrs) says that [he](hugh)'s asking for the drummer's tune; the [other](granny) says that [she](granny) never could hum. [They](granny+mrs) go in together. The curse comes off like a plaster, with a yelp, and the first child over the sill is [Dodge](dodge), carrying coal. [Hugh](hugh) asks whose [he](dodge) is. "[Ours](granny+mrs)," say [both](granny+mrs) of [them](granny+mrs) at once, and then, "well, [mine](mrs)."
- ill hugh "poorly"
- die? hugh "gives him days"
- married hugh mrs "wife"
+ reconcile granny mrs "go in together"
- help granny hugh+mrs "curse comes off"
- help dodge hugh+mrs "carrying coal"
- parent? granny+mrs dodge "Ours"
- quarrel granny mrs "well, mine"

== 12 Wake
[Hugh](hugh) goes in [his](hugh) sleep, drumming. Everybody who ever lived at number nine is at the wake, including the hen. [Grace](grace) sidles in with a cake for [Iffy](iffy), made, [she](grace) stresses, with eggs from a shop; [the two](grace+iffy) of [them](grace+iffy) eat it on the stairs and find that [they](grace+iffy) have the same taste in everything, which was the trouble. [Morag](morag) is to stay, [her](morag) [parents](dad+mum) having agreed on this if on nothing else. In the kitchen the [widow](mrs) signs a paper. [Dodge](dodge), [who](dodge) can't read it, asks [Morag](morag) what it says. It says Abernethy. [He](dodge) cries then. [She](morag) kisses [him](dodge) on the ear, having aimed elsewhere.
+ die hugh "goes in his sleep"
- gift grace iffy "a cake"
- reconcile grace iffy "eat it on the stairs"
- housemate granny morag "to stay"
- parent dad+mum morag "parents"
- married.past hugh mrs "widow"
+ parent.start mrs dodge "signs a paper"
- sad dodge "cries"
- kiss dodge morag "kisses him"
