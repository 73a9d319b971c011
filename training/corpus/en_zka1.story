%series Larkspur Court
%lang en
%genre neighbourhood serial in a suburb of Hamilton, Ontario, television listings
%cast priya    | Priya Nambiar; Priya | f
%cast gord     | Gord Pelletier; Gord | m
%cast denise   | Denise Pelletier; Denise | f
%cast teddy    | Teddy Pelletier; Teddy | m
%cast wes      | Wes Adeyemi; Wes | m
%cast hollis   | Hollis Tran; Hollis | n
%cast bev      | Bev Mackie; Bev | f
%cast amal     | Amal Haddad; Amal | f
%cast wanda    | Mrs Kowalczyk; Wanda | f
%cast roofer   | Lucho | m
%cast may      | May | f
%cast sunil    | Sunil | m
%cast baby     | - | f

== 1
Boxes on the lawn of number nine: [Priya Nambiar](priya), fresh from a divorce and eleven years in [Sudbury](@sudbury), takes possession of the smallest house on the Court. Over the hedge [Gord Pelletier](gord) offers [her](priya) the loan of [his](gord) ladder; from the window [his](gord) [missus](denise), [Denise](denise), times how long the loan takes. [Bev Mackie](bev) brings round a casserole and the gossip. [Wes Adeyemi](wes) at number six has been sleeping alone since Labour Day, says [Bev](bev), and the [kid](hollis) in [his](wes) basement pays no rent. The recycling goes out on Thursdays.
- divorce.past _ priya "divorce"
+ move priya "takes possession"
- meet gord priya "Over the hedge"
- neighbour denise+gord priya "Over the hedge"
- help gord priya "loan of his ladder"
- married denise gord "missus"
- jealous denise priya "times how long"
- gift bev priya "casserole"
- reveal bev priya "gossip"
- breakup.past _ wes "sleeping alone"
- housemate hollis wes "in his basement"

== 2
The [roofer](roofer) falls off [Mrs Kowalczyk](wanda)'s garage and into [her](wanda) roses. [Amal Haddad](amal), home from a double shift at the clinic, splints [his](roofer) wrist with a spatula. The [widow](wanda) refuses to pay for the garage. [He](roofer) calls [her](wanda) a pirate, [she](wanda) calls [him](roofer) a parachutist. [Teddy](teddy), the Pelletiers' [eldest](teddy), films it all, mostly because [Hollis](hollis) is standing beside [him](teddy), smelling of cedar, and [he](teddy) does not want the afternoon to end. What [Hollis](hollis) wants, nobody has ever found out.
+ injure roofer "falls off"
- return amal "home"
- treat roofer amal "splints his wrist"
- married.past _ wanda "widow"
- quarrel roofer wanda "a pirate"
- parent denise+gord teddy "eldest"
- love teddy hollis "smelling of cedar"
- discover! _ hollis "nobody has ever"

== 3
[Gord](gord) has never been a man for yoga, yet there [he](gord) is, on a mat next to [Priya](priya). [They](gord+priya) get the giggles in the corpse pose and are sent out. In the parking lot [she](priya) picks a thread off [his](gord) collar, rather slowly. At home [he](gord) tells [Denise](denise) that the dentist was running late. [Denise](denise), [who](denise) does the dentist's books, says nothing, and puts the lasagne back in the freezer. Across the street [Wes](wes) gets a postcard from [May](may), the [woman](may) [who](may) walked out on [him](wes) last fall: [she](may) would like the toaster.
- date gord priya "next to Priya"
- happy gord+priya "giggles"
+ flirt gord priya "picks a thread"
+ betray gord denise "running late"
- discover denise gord "says nothing"
- find wes "gets a postcard"
- breakup.past may wes "walked out on"

== 4
[Denise](denise) follows the car. The car stops at the lake. [Gord](gord) gets out, and so does [Priya](priya). [Their](gord+priya) hats blow off. [Denise](denise) sees the rest through [Bev](bev)'s opera glasses. [Bev](bev) had lent them gladly. [She](bev) has loathed [Gord](gord) since the business with the fence. That evening the [cheat](gord) finds [his](gord) key no longer fits. [Teddy](teddy) throws down a sleeping bag to [his](teddy) [father](gord). "[Mom](denise) says the yoga mat is in it," calls [Teddy](teddy).
- investigate denise gord "follows the car"
+ discover denise gord+priya "sees the rest"
- help bev denise "lent them gladly"
- enemy bev gord "loathed Gord"
- cheat gord denise "the cheat"
+ breakup denise gord "no longer fits"
- gift teddy gord "throws down"
- parent gord teddy "father"
- parent denise teddy "Mom"

== 5
One kiss, swears [Gord](gord), one kiss by one lake; but as [he](gord) swears it from a camp bed in [Wes](wes)'s sunroom, the effect is small. [Wes](wes), [who](wes) was best [man](wes) at [his](gord) wedding and knows what it is to have half a closet, pours [him](gord) rye and plays referee. [Priya](priya) finds a dead carp on [her](priya) step. [She](priya) takes it to the police, who takes it to the lake. Meanwhile the [roofer](roofer), arm in a sling, comes back to [Mrs Kowalczyk](wanda)'s with an invoice and stays for pierogi.
+ kiss.past gord priya "One kiss"
- move gord wes "camp bed"
- advisor.past wes gord "best man"
- wedding.past denise gord "wedding"
- help wes gord "pours him rye"
- find priya "finds a dead carp"
- threaten _ priya "dead carp"
- return roofer "comes back"
- invite wanda roofer "stays for pierogi"

== 6
A quiet week. The frost gets the dahlias, the plough gets [Bev](bev)'s mailbox, and the town council, as it does every November, talks about a sidewalk. [Amal](amal) works nights, sleeps days and is engaged by letter to [Sunil](sunil), an [engineer](sunil) in [Doha](@doha), [whose](sunil) handwriting [she](amal) admires more than [she](amal) can remember [his](sunil) face. [Hollis](hollis) shovels [her](amal) drive without being asked. "[You](amal) can't marry a font," says [Hollis](hollis), leaning on the shovel. [Amal](amal) laughs so hard that [she](amal) has to sit down in the snow.
+ engaged amal sunil "engaged by letter"
- help hollis amal "shovels her drive"
- happy amal "laughs so hard"

== 7
[Sunil](sunil) lands unannounced, a bouquet in each hand, on the very evening when [his](sunil) [betrothed](amal) has agreed to go skating with the [neighbour](hollis) from [Wes](wes)'s basement. Three [people](amal+hollis+sunil) on one rink: the [engineer](sunil) cannot skate, the [nurse](amal) cannot lie, and [Hollis](hollis) cannot look away. In the changing hut [Amal](amal) gives back the ring, on the ground that [she](amal) has only ever been in love with the mail. [Teddy](teddy), [who](teddy) drives the ice machine, watches [her](amal) take [Hollis](hollis)'s mitten, and drives it straight through the boards.
- travel sunil "lands unannounced"
- engaged amal sunil "betrothed"
- date? amal hollis "go skating"
- neighbour amal hollis "neighbour"
- love hollis amal "cannot look away"
+ breakup amal sunil "gives back the ring"
- love! amal sunil "only ever"
+ jealous teddy amal "drives it straight"

== 8
While [Denise](denise) is away at [her](denise) [sister](may)'s, the street learns [who](may) the [sister](may) is: the same [May](may) [who](may) left [Wes](wes) for a percussionist and has now been left by him. The former [lodger](may) of [his](wes) heart turns up with a toaster-shaped hole in [her](may) suitcase and wants to start over. [Wes](wes) hears [her](may) out on the porch, in [his](wes) socks. No, [he](wes) says, and then, because it is minus twenty, all right, the couch. That makes [four](gord+hollis+may+wes) of [them](gord+hollis+may+wes) under one roof, and one bathroom.
- travel denise may "is away"
- sibling denise may "sister"
- discover _ may "the street learns"
- breakup.past may wes "left Wes"
- breakup.past _ may "been left"
- return may "turns up"
- reconcile? may wes "start over"
+ reject wes may "No"
- invite wes may "the couch"
+ housemate.start gord+hollis+may wes "under one roof"

== 9
[Priya](priya) is late, and not for yoga. [She](priya) buys the test two towns away, and the [cashier](bev) turns out to be [Bev](bev), [who](bev) has a Saturday job. By Sunday supper the Court is counting on its fingers. [Gord](gord) counts too, turns white and offers to do the decent thing. The [mother-to-be](priya) declines; a lake is not a life, [she](priya) tells [him](gord), and [he](gord) still calls [Denise](denise) "[us](denise+gord)". It is [Teddy](teddy) [who](teddy) breaks it to [Denise](denise) that [he](teddy) will be somebody's big [brother](teddy). [She](denise) irons until three in the morning.
+ pregnant priya gord "is late"
- meet bev priya "turns out to be"
- reveal bev "By Sunday supper"
- discover gord priya "turns white"
- propose gord priya "decent thing"
- reject priya gord "declines"
- love gord denise "still calls"
- reveal teddy denise "breaks it to"
- sibling? _ teddy "big brother"
- sad denise "irons until three"

== 10
Who put the carp on the step? The [widow](wanda) confesses over cards: the fish was meant for [Gord](gord), but [she](wanda) had left [her](wanda) glasses at the [roofer](roofer)'s. And what, asks [Bev](bev), were [her](wanda) glasses doing there? [Mrs Kowalczyk](wanda), seventy-one, studies [her](wanda) hand. The [man](roofer) is fifty-eight, plays the accordion and has a name, which is [Lucho](roofer); [they](roofer+wanda) have been keeping company since the first pierogi. [Bev](bev), for once, has nobody left to tell, because everyone else already knew.
+ reveal wanda bev "confesses over cards"
- threaten.past wanda priya "put the carp"
- threaten? wanda gord "meant for Gord"
+ couple roofer wanda "keeping company"
- investigate bev wanda "And what"
- discover.past _ roofer+wanda "already knew"

== 11
The snowstorm of the decade, and [Priya](priya)'s contractions are four minutes apart. The ambulance is in a ditch. It is [Denise](denise) [who](denise) wades across the road with towels, [Denise](denise) [who](denise) lets [her](priya) break two of [her](denise) fingers, and [Denise](denise) to [whom](denise) [Amal](amal), gloves to the elbow, hands [Gord](gord)'s [daughter](baby). The two [women](denise+priya) look at the [newcomer](baby), then at each other. [Gord](gord), dug out of the ditch by [Wes](wes), bursts in when it is over and finds [his](gord) [wife](denise) and [his](gord) [mistake](priya) sharing a pot of tea.
+ birth priya baby "contractions"
- travel denise priya "wades across"
- help denise priya "with towels"
- injure denise priya "two of her fingers"
- treat priya amal "gloves to the elbow"
- parent gord baby "daughter"
- rescue wes gord "dug out"
- return gord "bursts in"
- married denise gord "his wife"
- affair.past gord priya "mistake"
+ reconcile denise priya "pot of tea"

== 12
[Denise](denise) does not take [Gord](gord) back. [Denise](denise) takes a job in [Guelph](@guelph) and the good car. [Wes](wes) drives the trailer. On the highway [he](wes) tells [her](denise) something. [He](wes) has kept it in since [he](wes) held the rings for [Gord](gord). [Denise](denise) asks [him](wes) to watch the road. Ten miles on, [she](denise) puts a hand on [his](wes) knee. [May](may) finds [her](may) own place, above the bakery. Into number nine comes a new [tenant](gord) for the box room, a chastened [father](gord). [He](gord) pays rent to [Priya](priya). It is strictly nappies, says [Priya](priya).
- reconcile! denise gord "does not take Gord"
- hire denise "takes a job" @guelph
- move denise "trailer"
- help wes denise "drives the trailer"
+ confess wes denise "tells her something"
- advisor.past wes gord "held the rings"
- flirt denise wes "on his knee"
- move may "her own place"
- move gord priya "new tenant"
- housemate.start gord priya "new tenant"
- parent gord baby "father"
- couple! gord priya "strictly nappies"

== 13
Canada Day. [Mrs Kowalczyk](wanda) becomes Mrs Somebody Else in a gazebo, [Lucho](roofer) having learnt [his](roofer) vows in Polish from a tape; [Bev](bev) cries into [her](bev) opera glasses. [Amal](amal) and [Hollis](hollis), [who](amal+hollis) have had the basement to themselves since Easter, dance until the wires sag. [Teddy](teddy) shakes [Hollis](hollis)'s hand, and means it. From [Guelph](@guelph) come [Wes](wes) and the former [Mrs Pelletier](denise), late and rumpled and wearing one another's sunglasses. [Gord](gord) looks, swallows, and goes to warm the bottle. The fireworks, as always, are rained off.
+ wedding roofer wanda "becomes Mrs Somebody Else"
- sad bev "cries"
- housemate amal hollis "basement to themselves"
- couple amal hollis "dance until"
- reconcile hollis teddy "shakes Hollis's hand"
- travel denise+wes "come"
- divorce.past denise gord "former"
+ couple.start denise wes "one another's sunglasses"
- jealous gord wes "swallows"
- help gord baby "warm the bottle"
