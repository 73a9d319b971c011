%series Second Row Tenors
%lang en
%genre comedy-drama: a small-town choir in Nova Scotia, encyclopaedic episode summaries
%cast hattie | Hattie MacAskill; Hattie; MacAskill | f
%cast gordon | Gordon Fraser; Gordon; Fraser | m
%cast amabel | Amabel Fraser; Amabel | f
%cast rolf | Rolf Zinck; Rolf; Zinck | m
%cast temi | Temi Balogun; Temi | f
%cast luc | Luc Comeau; Luc | m
%cast yvette | Yvette Comeau; Yvette | f
%cast angus | Angus MacAskill; Angus | m
%cast florrie | Florrie | f
%cast orla | Orla Quinlan; Orla; Quinlan | f
%cast purdy | Father Purdy; Purdy | m
%cast thief | - | m
%cast baby | - | f
%cast iain | Iain | m
%cast tuner | - | m
%cast dory | Dory | f
%cast lfather | - | m

== 1
The [conductor](iain) of the [Cutler's Cove Choral Society](#choral) drops dead in the middle of the Fauré, and [Hattie MacAskill](hattie), [who](hattie) has turned [his](iain) pages for thirty years, inherits the baton. Not everyone is pleased: the [bass](gordon) [Gordon Fraser](gordon), bank [manager](gordon), considers the post [his](gordon) due and says so over the sandwiches. [His](gordon) [wife](amabel) [Amabel](amabel), lead [soprano](amabel), kicks [him](gordon) under the table. The late [Iain](iain), as only [Hattie](hattie) knows, also left [her](hattie) a biscuit tin full of letters that [he](iain) never dared to post.
+ die iain "drops dead"
- help.past hattie iain "turned his pages"
+ hire hattie "inherits the baton"
- hire? gordon "his due"
- quarrel gordon hattie "says so"
- married amabel gordon "wife"
- attack amabel gordon "kicks him"
- gift iain hattie "left her"
- love.past iain hattie "never dared to post"

== 2
Auditions. Out of the snow walks [Temi Balogun](temi), a trainee [pharmacist](temi) from [Lagos](@lagos) with a contralto like a cello, six days in the country. [Amabel](amabel), used to being the only voice worth hearing, hears it and turns pale. The tenor shortage is cured by two [fishermen](luc+rolf), the [brothers-in-law](luc+rolf) [Luc Comeau](luc) and [Rolf Zinck](rolf), [who](luc+rolf) have not exchanged a word since the trial over [Luc](luc)'s [father](lfather)'s boat. [They](luc+rolf) agree to stand next to each other, provided that someone stands in between. [Temi](temi) takes the place.
+ move temi "six days in the country"
- jealous amabel temi "turns pale"
- kin luc rolf "brothers-in-law"
- enemy luc rolf "not exchanged a word"
- quarrel.past luc rolf "trial"
- parent lfather luc "father"
+ help temi luc+rolf "takes the place"

== 3
[Rolf](rolf)'s [sister](yvette) [Yvette](yvette), [who](yvette) married into the Comeaus against the wishes of two families, is eight months gone and sings alto sitting down. At rehearsal [her](yvette) waters break on page eleven. The road is drifted shut; [Temi](temi), being the nearest thing to a doctor, sees to [her](yvette) on the altar carpet, while [Luc](luc) holds one of [his](luc) [wife](yvette)'s hands and [Rolf](rolf), not looking at [him](luc), the other. It's a [girl](baby). [Gordon](gordon), green in the face, is led outside by [Father Purdy](purdy).
- sibling rolf yvette "sister"
- wedding.past luc yvette "married into"
- pregnant yvette "eight months gone"
- treat yvette temi "sees to her"
- married luc yvette "wife"
- help luc+rolf yvette "holds one of"
+ birth yvette baby "a girl"
- ill gordon "green in the face"
- help purdy gordon "led outside"

== 4
Sixty-two dollars and a cheque for the organ fund are missing from the vestry. [Gordon](gordon) hints, at first politely, that nothing ever vanished before "certain people" came. [Temi](temi) hands back [her](temi) folder. [Hattie](hattie), slow to anger, tells [him](gordon) before the assembled altos that one more word will put [him](gordon) out on the step. The next day the piano [tuner](tuner) finds the envelope under the lid, where [Fraser](gordon) himself, as the [organist](dory), [Dory](dory), now remembers, had laid it to mark the page. [He](gordon) is not man enough to apologise; [Amabel](amabel) goes in [his](gordon) stead.
- lose _ "missing"
+ accuse gordon temi "hints"
- quit temi "hands back"
- threaten hattie gordon "out on the step"
+ find tuner "finds the envelope"
- discover dory gordon "remembers"
- reconcile? gordon temi "not man enough"
- help amabel gordon "stead"

== 5
[Temi](temi) is back in the second row, persuaded by [Amabel](amabel) over rhubarb gin; the two [women](amabel+temi), as it happens, both lost a mother at nine. Meanwhile [Hattie](hattie)'s [nephew](angus) [Angus](angus) arrives from [Toronto](@toronto) with a broken engagement, a laptop and no winter boots. [She](hattie) lets [him](angus) have the attic. On the harbour ice [he](angus) goes through to the waist and is pulled out by [Luc](luc) and [Rolf](rolf), one at each arm, shouting contradictory orders. In the warm wheelhouse the [pair](luc+rolf) talk for the first time: about [him](angus), and how stupid [he](angus) is.
- return temi "back in the second row"
+ friend.start amabel temi "rhubarb gin"
- die.past _ "lost a mother"
- parent.past _ amabel+temi "mother"
- kin angus hattie "nephew"
- travel angus "arrives"
- breakup.past angus _ "broken engagement"
- housemate.start angus hattie "have the attic"
+ rescue luc+rolf angus "pulled out"
- reconcile? luc rolf "talk for the first time"

== 6
A letter from [Orla Quinlan](orla), the celebrated mezzo, born above the Cove's fish plant and unseen here since: [she](orla) will sing the solo at Easter. [Amabel](amabel), [whose](amabel) solo it was, takes to [her](amabel) bed. [Hattie](hattie) recalls [Orla](orla) as the best [friend](orla) [who](orla), at eighteen, left for [Halifax](@halifax) with [Hattie](hattie)'s bus money in [her](orla) shoe. [Angus](angus), fetching cough drops for [his](angus) [aunt](hattie), is tongue-tied at the counter. [Temi](temi) sells [him](angus) three kinds, then a fourth, and watches [him](angus) walk into the door.
- create? orla "sing the solo"
- sad amabel "takes to her bed"
- friend.past hattie orla "best friend"
- steal.past orla hattie "bus money"
- travel.past orla "left for" @halifax
- kin angus hattie "aunt"
+ love.start angus temi "tongue-tied"
+ return? orla "will sing"

== 7
The [diva](orla) alights from a taxi in a fur the size of a calf. [Orla](orla) kisses everybody, remembers nobody and calls [Hattie](hattie) "dear". At the first rehearsal [she](orla) cracks on the top G. [She](orla) cannot sing any more: nodes, two operations, no hope; only a handful of doctors know, and now a choir [mistress](hattie) [who](hattie) has found [her](orla) crying in the robing room. [Hattie](hattie) could have [her](hattie) revenge. [She](hattie) fetches a chair. [Gordon](gordon), listening at the keyhole, makes straight for the telephone, but [Father Purdy](purdy) is standing on the cord.
- return orla "alights from a taxi"
- kiss orla _ "kisses"
- ill orla "nodes"
+ discover hattie orla "only a handful"
- find hattie orla "found her"
- sad orla "crying"
- betray? hattie orla "revenge"
+ help hattie orla "fetches a chair"
- discover gordon orla "listening at the keyhole"
- reveal? gordon orla "makes straight"
- help purdy orla "standing on the cord"

== 8
Easter. [Orla](orla) mouths, and from behind the lilies [Amabel](amabel) supplies the sound. Not a soul in the nave suspects. Afterwards the [mezzo](orla), curtseying, takes [Amabel](amabel) by the wrist, draws [her](amabel) out before the whole congregation and tells them [whose](amabel) voice it was. There is a silence, then a roar. [Gordon](gordon), [who](gordon) has not looked at [his](gordon) [wife](amabel) for years, looks. Out in the porch, [Angus](angus) asks [Temi](temi) whether [she](temi) likes lobster; [she](temi) is allergic, but says that [she](temi) would love to.
- create amabel "supplies the sound"
- betray amabel+orla _ "mouths"
- discover! _ amabel+orla "suspects"
+ reveal orla amabel "tells them"
- married amabel gordon "wife"
+ date? angus temi "likes lobster"
- ill temi "allergic"

== 9
[Luc](luc)'s boat, the bone of contention, goes down off [Scatarie](@scatarie) with the engine cold. [Luc](luc) is alone aboard. [Rolf](rolf) hears the mayday on the kitchen radio and puts out in a gale in which no coastguard will; [Yvette](yvette), [baby](baby) on hip, cannot decide which of the [two](luc+rolf) to pray for. Towards dawn the [brother](rolf) brings in the [husband](luc), blue, alive, cursing. [They](luc+rolf) have settled it, it emerges: the boat is on the bottom, so it belongs to [both](luc+rolf). [Luc](luc) loses two toes.
- quarrel.past luc rolf "contention"
- lose luc "goes down"
- discover rolf luc "hears"
- travel rolf "puts out"
+ rescue rolf luc "brings in the husband"
- sad yvette "pray for"
- sibling rolf yvette "brother"
- married luc yvette "husband"
- ill luc "blue"
+ reconcile luc rolf "settled it"
- injure luc "loses two toes"

== 10
The lobster supper had consequences: hives, an ambulance, a proposal. [Angus](angus), scared out of [his](angus) wits at [her](temi) bedside, blurted it out before the adrenalin had worn off, and [Temi](temi), swollen as a pumpkin, laughed and asked [him](angus) to try again in a year. Undaunted, [he](angus) takes a job at the fish plant. [Hattie](hattie) finally opens the tin. Behind the last letter is a key, and behind the key, in a locker at the bus station, the sum of [her](hattie) stolen fare in quarters: [Orla](orla) sent it back in 1983, and [Iain](iain), for [his](iain) own reasons, never passed it on.
- ill temi "hives"
- sad angus "scared"
+ propose angus temi "blurted it out"
- reject temi angus "try again"
- hire angus "takes a job"
+ find hattie "the sum of"
- steal.past orla hattie "stolen"
- gift.past orla hattie "sent it back"
- betray.past iain hattie "never passed it on"

== 11
A [crook](thief) in a blazer, allegedly from the provincial festival, collects four hundred dollars a head and disappears. It was [Gordon](gordon) [who](gordon) vouched for [him](thief). Mortified, the bank [manager](gordon) pays back every cent out of [his](gordon) own pocket, at night, through letterboxes, and would have got away unrecognised if [Florrie](florrie), the [postmistress](florrie), hadn't been sitting up with a toothache. [She](florrie) tells the whole street. At the next practice the choir, [Temi](temi) first, rises as [he](gordon) comes in. [He](gordon) says one word to [her](temi), a year late.
+ steal thief _ "disappears"
- sad gordon "Mortified"
- gift gordon _ "pays back"
- discover florrie gordon "sitting up"
- reveal florrie gordon "tells the whole street"
+ reconcile gordon temi "a year late"
- betray thief gordon "vouched"
- ill florrie "toothache"

== 12
The festival, the real one. Sixteen choirs, one trophy, and [Hattie](hattie) has lost [her](hattie) voice, [her](hattie) glasses and, at the motel, [her](hattie) nerve. [Orla](orla) drives [her](hattie) there in the fur. The Cove comes second. Nobody minds; on the bus [Rolf](rolf) and [Luc](luc) sing a filthy duet across the aisle with the [baby](baby), fast asleep, on somebody's lap. At the ferry ramp [Angus](angus), one year older to the day, gets as far as "[Temi](temi)," and is kissed before the verb. In the rear window two [friends](hattie+orla) of seventy share a blanket and a tin of letters.
- lose hattie "lost her voice"
- sad hattie "her nerve"
- help orla hattie "drives her"
- create luc+rolf "sing"
- friend hattie orla "friends"
+ kiss angus temi "kissed"
- propose? angus temi "as far as"
