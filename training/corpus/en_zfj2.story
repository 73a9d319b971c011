%series The Wool Clip
%lang en
%genre country serial: a sheep station and its town in the Riverina, New South Wales, encyclopaedia episode list in long sentences
%cast hec     | Hector Mulcahy; Hec | m
%cast bronte  | Bronte Mulcahy; Bronte | f
%cast lachlan | Lachlan Mulcahy; Lachie | m
%cast vesna   | Vesna Juric; Vesna | f
%cast tui     | Tui Parata; Tui | m
%cast merle   | Merle | f
%cast gower   | Senior Constable Gower; Gower | m
%cast adut    | Adut Deng; Adut | f
%cast price   | Cameron Price; Price | m
%cast cook    | Noelene | f
%cast vet     | Dr Farquhar; Farquhar | m
%cast banjo   | Banjo | n
%cast late    | - | f
%cast auct    | - | m

== 1 Smoko
As the shearers pull in at [Wirrabee](@wirrabee) for the first time since the drought, [Bronte Mulcahy](bronte), [who](bronte) has been running the station in all but name, learns from a land agent's brochure that [her](bronte) [father](hec) means to sell it over [her](bronte) head. [Hec](hec), confronted at the breakfast table, claims that it was [her](bronte) [brother](lachlan)'s idea; [Lachlan](lachlan), a [banker](lachlan) just back from [Sydney](@sydney) with a suitcase full of dirty washing, swears blind that it was not. The only person at the table without an opinion is the new wool [classer](vesna), [Vesna Juric](vesna), from [whom](vesna) neither of the [siblings](bronte+lachlan) can look away.
+ discover bronte hec "learns from"
- parent hec bronte "her father"
- betray hec bronte "over her head"
- quarrel bronte hec "confronted"
- accuse hec lachlan "her brother's idea"
- sibling bronte lachlan "her brother"
- return lachlan "just back"
- hire vesna "new wool classer"
- love bronte+lachlan vesna "neither of the siblings"

== 2 Ringer
[Tui Parata](tui), the gun [shearer](tui) of the team, beats a record that [Hec](hec) set in 1974, and the old [man](hec), [who](hec) cannot stand to be bettered in [his](hec) own shed, finds fault with every fleece until the New [Zealander](tui) downs tools and the whole team with [him](tui). While [Lachlan](lachlan) offers the strikers more money than the station possesses, [his](lachlan) [sister](bronte) brings the shearers, in the back of the ute, forty steaks and the apology that [her](bronte) [father](hec) would choke on. [Vesna](vesna), [who](vesna) has known [Tui](tui) since [both](tui+vesna) were roustabouts at sixteen, tells [Bronte](bronte) that nobody has ever said sorry to [him](tui) before.
- find tui "beats a record"
- jealous hec tui "cannot stand"
- quarrel hec tui "finds fault"
+ quit tui hec "downs tools"
- gift? lachlan _ "offers the strikers"
- sibling bronte lachlan "sister"
- gift bronte tui "forty steaks"
- parent hec bronte "father"
- friend tui vesna "has known Tui"
+ reconcile bronte tui "apology"

== 3 The Ram Sale
At the ram sale in [Hay](@hay), where [Bronte](bronte) bids for a merino that the station can ill afford, [she](bronte) is outbid by [Cameron Price](price), the [man](price) to [whom](price) [she](bronte) was betrothed for two years and [who](price) left [her](bronte), three days before the church, for a cotton farm. [Price](price), as it turns out when the [auctioneer](auct)'s [wife](cook) gossips, is also the buyer behind the brochure. [Bronte](bronte) slaps [him](price) across the face with a catalogue, and [Senior Constable Gower](gower), [who](gower) is fond of [her](bronte), sees nothing because [he](gower) is looking for [his](gower) hat.
- lose bronte price "outbid by"
- engaged.past bronte price "betrothed"
- breakup.past price bronte "left her"
- married auct cook "wife"
- reveal cook "gossips"
+ attack bronte price "slaps him"
- love gower bronte "fond of her"
- help gower bronte "sees nothing"

== 4 Rain
It rains on [Wirrabee](@wirrabee). [Hec](hec) dances in the yard. [He](hec) slips. The hip is broken. [Banjo](banjo) barks for [Bronte](bronte). The [kelpie](banjo) leads [her](bronte) to [Hec](hec). [Lachie](lachlan) faints. [Vesna](vesna) splints the leg. The road is under water. Only [Farquhar](vet) has a boat. [He](vet) treats sheep, not men. [Hec](hec) swears at the [vet](vet). The [vet](vet) swears back. [They](hec+vet) have not spoken for years, [Hec](hec) and [Farquhar](vet). Now [Farquhar](vet) rows [Hec](hec) to hospital.
- happy hec "dances"
+ injure hec "hip is broken"
- find banjo hec "leads her to Hec"
- help banjo bronte "leads her"
- ill lachlan "faints"
- treat hec vesna "splints the leg"
- quarrel hec vet "swears at"
- enemy hec vet "have not spoken"
+ rescue vet hec "rows Hec to hospital"

== 5 Power of Attorney
With [Hec](hec) flat on [his](hec) back in [Griffith](@griffith), [Lachlan](lachlan) gets [him](hec) to sign a paper that makes the [younger](lachlan) of [his](hec) [children](bronte+lachlan) master of [Wirrabee](@wirrabee), and the first thing that the new [boss](lachlan) does is to give [Noelene](cook), the station [cook](cook) for thirty-one years, a month's notice. [Bronte](bronte), [who](bronte) was practically raised in the [woman](cook)'s kitchen, drives after the [cook](cook)'s taxi and talks [her](cook) into coming back to a caravan behind the shearing shed. [Vesna](vesna) dines with [Lachlan](lachlan) at the pub, where [he](lachlan) is charming about everything except [his](lachlan) [sister](bronte), and leaves before the pavlova.
+ betray lachlan hec "gets him to sign"
- parent hec bronte+lachlan "his children"
- boss.start lachlan _ "new boss"
- quit cook lachlan "a month's notice"
- help.past cook bronte "practically raised"
- return cook "coming back"
- date lachlan vesna "dines with"
- sibling bronte lachlan "sister"
- reject vesna lachlan "leaves before"

== 6 Adut
[Adut Deng](adut), a young [nurse](adut) newly posted to the district, takes over the care of [Hec](hec), [who](hec) sulks, spits out [his](hec) pills and, on being beaten by [her](adut) three times running at draughts, is heard to laugh for the first time since [his](hec) [wife](late)'s funeral. From [her](adut) the [patient](hec) finds out what [he](hec) has put [his](hec) name to. In the woolshed, meanwhile, where the power has failed, [Bronte](bronte) and [Vesna](vesna) press the last bales by lamplight; when [their](bronte+vesna) hands meet on the lever, it is the [classer](vesna) [who](vesna) leans in, and [Bronte](bronte), [who](bronte) has been hoping for it since smoko on day one, forgets to breathe.
- hire adut "newly posted"
- treat hec adut "takes over the care"
- happy hec "heard to laugh"
- married.past hec late "his wife"
- die.past late "funeral"
+ discover hec lachlan "finds out"
+ kiss bronte vesna "leans in"
- love bronte vesna "has been hoping"

== 7 Gates
Two hundred ewes have gone from the river paddock. [Lachlan](lachlan) points the finger at [Tui](tui), [who](tui) has a cousin with a truck, and [Gower](gower) has to take the [shearer](tui) down to the station, although [he](gower) says all the way there that [he](gower) is sorry. [Vesna](vesna) knows that [her](vesna) old [friend](tui) was playing cards with [her](vesna) until two. Asked by [Bronte](bronte) where [she](vesna) herself was after two, [she](vesna) blushes, for [she](vesna) was standing under [Bronte](bronte)'s window, trying to find the nerve to throw a pebble. The open gate was closed, according to the tyre marks, by someone in town shoes.
- steal _ "have gone"
+ accuse lachlan tui "points the finger"
- kin _ tui "cousin"
- arrest gower tui "take the shearer"
- sad gower "he is sorry"
- friend tui vesna "old friend"
- help vesna tui "knows that"
- love vesna bronte "standing under"

== 8 Town Shoes
[Bronte](bronte) measures the prints. They fit one person. [Lachlan](lachlan) owes [Price](price) money. The ewes were interest. [Price](price) took the sheep. [Lachlan](lachlan) opened the gate for [Price](price). [Bronte](bronte) tells [Gower](gower). [Gower](gower) lets [Tui](tui) go. [Tui](tui) does not shout at [Lachlan](lachlan). [He](tui) just looks at [him](lachlan). [Lachlan](lachlan) cries like a child. [Bronte](bronte) holds [her](bronte) [brother](lachlan). Who will tell [Hec](hec)? "[I](adut) will," says [Adut](adut).
- investigate bronte "measures the prints"
- discover bronte lachlan "fit one person"
+ steal.past price hec "took the sheep"
- help.past lachlan price "opened the gate"
- reveal bronte gower "tells Gower"
- sad lachlan "cries like a child"
- help bronte lachlan "holds her brother"
- sibling bronte lachlan "brother"
- reveal? adut hec "I will"

== 9 Visiting Hours
[Hec](hec), having listened to [Adut](adut) without a word, asks to see [his](hec) [son](lachlan) alone, and [Lachlan](lachlan), [who](lachlan) has lost [his](lachlan) post at the bank because of the same cards that put [him](lachlan) in [Price](price)'s debt, comes with [his](lachlan) hat in [his](lachlan) hands. What is said between [father](hec) and [son](lachlan) nobody hears. Afterwards the paper is torn up, and the former [boss](lachlan) of [Wirrabee](@wirrabee) reports to [Noelene](cook)'s caravan for the washing-up. The [cook](cook), [who](cook) was never one to bear a grudge, hands [him](lachlan) a tea towel, and the [lad](lachlan) begs [her](cook) pardon for the letter.
- parent hec lachlan "his son"
- quit.past lachlan "lost his post"
- lose.past lachlan price "cards"
+ reconcile hec lachlan "torn up"
- boss.end lachlan _ "former boss"
- gift cook lachlan "tea towel"
- reconcile cook lachlan "begs her pardon"

== 10 The Show
At the district show, where [Bronte](bronte)'s merino ram takes the blue ribbon ahead of [Price](price)'s, the [runner-up](price) offers [her](bronte) [his](price) hand, a joint venture and, after three rums, himself all over again, all of which [she](bronte) turns down within a minute, since there is somebody else. There is, to the interest of the entire Country Women's Association and of its [president](merle), [Merle](merle): [Bronte](bronte) dances the last waltz with [Vesna](vesna), cheek to cheek, in front of the scones. [Gower](gower), watching, finishes another man's beer and takes it well. [Adut](adut) asks the [policeman](gower) for a dance.
- find bronte "blue ribbon"
- propose? price bronte "his hand"
+ reject bronte price "turns down"
- couple bronte vesna "somebody else"
- date bronte vesna "last waltz"
- sad gower "finishes another man's beer"
- flirt adut gower "for a dance"

== 11 Cut-Out
The last sheep is shorn, the wool cheque is the best in nine years, and the team moves on to [Booligal](@booligal) without its [classer](vesna), [who](vesna) has unpacked [her](vesna) swag in the homestead. [Hec](hec), home on two sticks, calls [her](vesna) "the [lodger](vesna)" for a week and "[girl](vesna)" ever after. As a farewell [Tui](tui) leaves [Bronte](bronte) the handpiece with which [he](tui) broke [her](bronte) [father](hec)'s record. Later the same night the [vet](vet) tells [Hec](hec), over a bottle, about the thing that came between [them](hec+vet) forty years ago: [he](vet) never laid a hand on the [girl](cook) at the [Narrandera](@narrandera) ball, [she](cook) having preferred, and married, another. It was [Noelene](cook).
- find _ "wool cheque"
- quit vesna "without its classer"
+ move vesna bronte+hec "unpacked her swag"
- return hec "home"
- gift tui bronte "leaves Bronte"
- parent hec bronte "father"
+ reveal vet hec "tells Hec"
- enemy.past hec vet "came between them"
- affair! cook vet "never laid a hand"

== 12 Title Deed
When [Price](price), [his](price) own creditors at the door, puts up the stolen ewes for sale under a false brand, it is [Lachie](lachlan) [who](lachlan) recognises the notch in an ear and has the [thief](price) picked up by [Gower](gower) between the pie stall and the ring. Reconciled to being no banker, the young [Mulcahy](lachlan) learns to crutch. On Christmas Eve [Hec](hec) hands [his](hec) [daughter](bronte) an envelope containing the deed to [Wirrabee](@wirrabee), made out in [her](bronte) name and, since the old [man](hec) has noticed more than [he](hec) lets on, in [Vesna](vesna)'s. [Banjo](banjo) howls. The [two](bronte+vesna), [who](bronte+vesna) have been waiting for a quiet moment to tell [him](hec) that [they](bronte+vesna) plan to tie the knot, no longer need one.
- discover lachlan price "recognises the notch"
- steal.past price hec "stolen ewes"
+ arrest gower price "picked up"
- betray price _ "false brand"
- parent hec bronte "daughter"
+ gift hec bronte+vesna "hands his daughter"
- discover hec bronte+vesna "has noticed"
- engaged bronte vesna "tie the knot"
- wedding? bronte vesna "tie the knot"
