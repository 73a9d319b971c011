%series The Ampersand
%lang en
%genre romantic comedy, Toronto bookshop, encyclopaedia-style episode summaries
%cast priya | Priyanka Menon; Priyanka; Menon | f
%cast gus | Augustus Fell; Gus; Fell | m
%cast odette | Odette Bouchard; Odette | f
%cast lars | Lars Winther; Lars | m
%cast kemi | Kemi | f
%cast walt | Walter Fell; Walt | m
%cast nadia | Nadia Sokolov; Nadia | f
%cast hugo | Hugo | m
%cast ravi | Ravi Menon; Ravi | m
%cast agent | Bertrand | m
%cast mother | Mrs. Menon | f
%cast cat | Semicolon | n
%cast girl | June | f
%cast landlord | Mr. Tsang | m

== 1 Chapter and Worse
After a blind tasting of novels at [her](priya) bookshop, [Priyanka Menon](priya) rips a thriller to pieces without realizing that the lanky [man](gus) holding the cheese is its author, [Augustus Fell](gus). [He](gus) thanks [her](priya), buys a cookbook and leaves a mark on [her](priya) mind. [Her](priya) oldest [pal](odette), the [pastry cook](odette) [Odette Bouchard](odette), has broken [her](odette) lease and will be sleeping in [Priyanka](priya)'s bathtub until further notice.
+ meet gus priya "rips a thriller"
- create.past gus "author"
- love.start priya gus "a mark on her mind"
- friend odette priya "oldest pal"
- housemate.start odette priya "sleeping in Priyanka's bathtub"

== 2 Water Damage
The bathtub arrangement ends in a flood that ruins the poetry section and the ceiling of [Lars Winther](lars), the Danish [accordionist](lars) one floor below. Wading upstairs to complain, [he](lars) gets as far as [Odette](odette)'s towel and forgets the rest. [Priyanka](priya) must let [her](priya) only [employee](kemi), [Kemi](kemi), go; an hour later [Gus](gus) comes in, hears of it and orders two hundred copies of a book [he](gus) dislikes so that [Kemi](kemi) can stay.
- neighbour lars priya "one floor below"
+ love.start lars odette "forgets the rest"
- boss priya kemi "employee"
- quit? kemi priya "go"
- help gus priya "orders"

== 3 Plus One
[Ravi](ravi), [Priyanka](priya)'s smug twin [brother](ravi), is marrying in June, and [their](priya+ravi) [mother](mother) wants to know whom [she](priya) is bringing. In a moment of weakness [she](priya) says the name on the nearest book. So it is that [Gus](gus), [who](gus) writes lies for a living, is hired as a counterfeit boyfriend in exchange for an honest review. [Odette](odette) and [Lars](lars) share a first sundae and a second spoon.
- sibling priya ravi "brother"
- wedding? _ ravi "marrying"
- parent mother priya+ravi "mother"
+ betray priya mother "says the name"
- hire gus priya "hired"
- couple! gus priya "counterfeit boyfriend"
- date lars odette "first sundae"

== 4 Rehearsal
[They](gus+priya) practise holding hands in the map room. By the third lap neither can remember which of [them](gus+priya) was supposed to let go. But [Gus](gus) has not mentioned [Nadia Sokolov](nadia), [who](nadia) until last fall shared [his](gus) name and [his](gus) toothpaste and [who](nadia), as the shop's new rep for a publishing giant, walks in on lap four. "Darling," [she](nadia) says, "does [she](priya) know [you](gus) snore?"
- flirt gus priya "practise holding hands"
- married.past gus nadia "shared his name"
- ex gus nadia "until last fall"
- reveal! gus priya "not mentioned"
- hire nadia "new rep"
+ return nadia "walks in"

== 5 Mother Knows
Convinced by the hand-holding, [Mrs. Menon](mother) asks [Gus](gus) to Sunday lunch, then to the temple, then to the dentist. [He](gus) enjoys every minute, having grown up with nobody but [his](gus) [granddad](walt) [Walt](walt) and a parrot. [Priyanka](priya), [who](priya) caught [Nadia](nadia) straightening [his](gus) collar, has a feeling in [her](priya) stomach that is not the lentils. [Nadia](nadia) offers to buy the store outright.
+ invite mother gus "asks"
- happy gus "enjoys"
- kin gus walt "granddad"
- discover priya gus+nadia "caught"
- jealous priya nadia "not the lentils"

== 6 The Wedding Party
At [Ravi](ravi)'s reception the counterfeit [couple](gus+priya) is asked to speak. [Gus](gus) looks at [Priyanka](priya) and improvises two minutes that leave three aunts in tears, and [her](priya) wondering. Was any of that made up? On the fire escape [she](priya) shuts [him](gus) up with [her](priya) mouth. Inside, [Lars](lars) plays the last waltz with a broken strap because [Odette](odette) is standing on the other end of it.
- wedding _ ravi "reception"
- couple! gus priya "counterfeit couple"
- confess? gus priya "improvises"
+ kiss gus priya "with her mouth"
- create lars "plays"

== 7 Proofs
[Bertrand](agent), [Gus](gus)'s [agent](agent), is over the moon about the new manuscript: a bookseller with a savage tongue, a fake romance, a mother with lentils. [Priyanka](priya) finds the pages under the sofa and reads [her](priya) own sentences. [She](priya) was research! [Fell](gus) is thrown out in [his](gus) socks. Downstairs, [Odette](odette) officially exchanges a bathtub for a berth at [Lars](lars)'s, [Semicolon](cat) the [cat](cat) under one arm.
- advisor agent gus "agent"
- happy agent "over the moon"
- create gus "new manuscript"
- find priya "finds"
- betray gus priya "research"
+ discover priya gus "reads"
- breakup priya gus "thrown out"
- move odette lars "exchanges a bathtub"
- housemate.end odette priya "exchanges a bathtub"

== 8 Returns Policy
[Gus](gus) withdraws the novel, to [Bertrand](agent)'s horror, and retreats to [Walt](walt)'s farm near [Guelph](@guelph), where [he](gus) is a burden to the hens. Consoling herself rather briskly, [Priyanka](priya) spends a night with [Hugo](hugo), the [landlord](landlord)'s [nephew](hugo), and cannot remember at breakfast what [he](hugo) does. What [he](hugo) does is raise rents. [Nadia](nadia) comes by with a bottle and an unexpected apology: the marriage was over long before the lap.
- sad agent "horror"
- travel gus walt "retreats" @guelph
+ sex hugo priya "spends a night"
- kin hugo landlord "nephew"
- reconcile? nadia priya "apology"
- married.past gus nadia "the marriage was over"

== 9 Eviction Notice
[Mr. Tsang](landlord) gives the Ampersand thirty days. [Kemi](kemi) chains herself to the returns trolley; [Mrs. Menon](mother), told at last that there never was a boyfriend, replies that [she](mother) has known since the dentist and likes [him](gus) anyway. [Nadia](nadia), [who](nadia) should be circling, resigns from the publishing giant and puts [her](nadia) severance on the counter. Would [Priyanka](priya) like an associate?
- threaten landlord priya "thirty days"
- help kemi priya "chains"
- reveal priya mother "told"
- couple! gus priya "never was a boyfriend"
- discover.past mother priya "has known since"
- quit nadia "resigns"
+ help nadia priya "puts her severance"
- colleague? nadia priya "associate"

== 10 Harvest
[Walt](walt) has a bad turn among the pumpkins. [Gus](gus) rides in the ambulance and, for want of anyone else, rings the shop. [Priyanka](priya) drives ninety minutes in the wrong gear and holds the old [man](walt)'s hand while [he](walt) is stitched up from groin to collarbone. "Marry [her](priya)," croaks the [patient](walt). Neither of the young [people](gus+priya) looks at the other; both have gone the color of the pumpkins.
- ill walt "bad turn"
- help gus walt "rides"
- travel priya "drives"
+ help priya walt "holds"
- treat walt _ "stitched up"
- wedding? gus priya "Marry her"

== 11 Small Print
[Odette](odette), queasy at the ovens, blames the cardamom until [Kemi](kemi), [who](kemi) has four sisters, counts on [her](kemi) fingers. [Lars](lars) takes the announcement sitting on [his](lars) accordion. [Gus](gus) mails [Priyanka](priya) the only copy of the manuscript with the last chapter missing and a pencil taped to it: [she](priya) is to write the ending, or burn it, whichever [she](priya) prefers.
- ill odette "queasy"
- discover kemi odette "counts"
+ pregnant odette lars "announcement"
- gift gus priya "mails"

== 12 Colophon
[She](priya) writes: "The [bookseller](priya) forgave [him](gus) on a Tuesday, in a draughty barn, out of sheer affection." Then [she](priya) delivers it in person. [Gus](gus) says that [he](gus) has been gone on [her](priya) since the cheese. The barn is draughty, the hens are discreet, and [Walt](walt), home with a zipper of scars, turns up the radio.
- reconcile gus priya "forgave"
- love priya gus "affection"
- gift priya gus "delivers"
+ confess gus priya "gone on her"
- love gus priya "gone on her"
- return walt "home"

== 13 Second Printing
[Menon & Sokolov, Books](#ms) reopens across the street, next to a bakery with a Danish flag. [Odette](odette) is delivered of [June](girl) between the croissants and the noon rush, [Nadia](nadia) catching. At the opening [Kemi](kemi) is made manager, [Hugo](hugo) is asked to leave, and [Gus](gus), called on for a speech, gets down behind the counter instead. What is [he](gus) looking for? "Nothing," says [Priyanka](priya), [who](priya) has already said yes.
- create nadia+priya "reopens"
+ birth odette girl "delivered of"
- help nadia odette "catching"
- hire kemi "made manager"
- reject _ hugo "asked"
- propose gus priya "gets down behind"
+ engaged.start gus priya "said yes"
