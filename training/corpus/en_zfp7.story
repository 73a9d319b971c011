%series Night Roster
%lang en
%genre hospital drama in Nairobi, encyclopaedia episode list
%cast wanjiru | Dr. Wanjiru Maina; Wanjiru; Ciru | f
%cast tobias  | Dr. Tobias Odera; Tobias; Odera | m
%cast halima  | Halima Abdi; Halima | f
%cast june    | June Kiplagat; June | f
%cast kip     | Elijah Kiplagat; Elijah; Kip | m
%cast devraj  | Dr. Devraj Sohal; Sohal; Devraj | m
%cast patience | Patience Maina; Patience | f
%cast faraji  | Faraji | m
%cast lena    | Lena Voss; Lena | f
%cast minister | Minister Wekesa; Wekesa | m
%cast matron  | Matron Atieno; Atieno | f
%cast porter  | - | m
%cast director | - | n
%cast baby    | - | m

== 1 Handover
On the first of the month [Dr. Wanjiru Maina](wanjiru), back from six years in [Leeds](@leeds), takes over the night shift of the casualty department, unaware that the day shift, with whose [head](tobias) [she](wanjiru) must share a desk and a kettle, belongs to [Tobias Odera](tobias), [who](tobias) was [her](wanjiru) fellow student, [her](wanjiru) debating opponent and, for one long vacation in [Kisumu](@kisumu), rather more. [He](tobias) is by this time the [husband](tobias) of [Halima Abdi](halima), an [anaesthetist](halima) of great calm, [who](halima) greets the [newcomer](wanjiru) with the words: "So [you](wanjiru) are the long vacation." [June](june), a student [nurse](june), faints at [her](june) first compound fracture and is caught by the [porter](porter).
- return wanjiru "back from six years"
+ hire wanjiru "takes over"
- affair.past tobias wanjiru "rather more"
- married halima tobias "husband of"
- colleague tobias wanjiru "share a desk"
+ meet halima wanjiru "greets"
- discover.past halima tobias+wanjiru "the long vacation"
- ill june "faints"
- help porter june "caught by"

== 2 Marathon
[Elijah Kiplagat](kip), once the second-fastest man in the world over twenty-five miles, is wheeled in after collapsing on a training run, and it falls to [his](kip) little [sister](june), [June](june), to cut off [his](kip) vest. [Dr. Sohal](devraj), the heart [surgeon](devraj), tells [him](kip) that [he](kip) will never race again; the [runner](kip) throws a jug at [him](devraj). More unusual methods are tried by [Wanjiru](wanjiru), [who](wanjiru) sits down beside the bed at four in the morning with a pack of cards, wins eleven hundred shillings from the [patient](kip) and is asked, not entirely in jest, whether [she](wanjiru) has anyone to cook for. [She](wanjiru) has, [she](wanjiru) says: [her](wanjiru) [mother](patience).
+ ill kip "collapsing"
- sibling june kip "sister"
- treat kip devraj "heart surgeon"
- reveal devraj kip "will never race"
- attack kip devraj "throws a jug"
- help wanjiru kip "sits down beside"
- find wanjiru "wins eleven hundred"
- flirt kip wanjiru "not entirely in jest"
- parent patience wanjiru "mother"

== 3 Kettle
The kettle breaks. [Tobias](tobias) blames [Wanjiru](wanjiru). [Wanjiru](wanjiru) buys a new one and chains it to [Tobias](tobias)'s chair. [Halima](halima) laughs. [Matron Atieno](matron) does not. [Kip](kip) sends flowers to [Ciru](wanjiru). [June](june) carries them, and [June](june) reads the card. "[My](june) [brother](kip) adores [you](wanjiru)," says [June](june). [Wanjiru](wanjiru) likes [Kip](kip) too. [Patience](patience) sniffs at the flowers. On Friday [Kip](kip) takes [Wanjiru](wanjiru) to the lake. [They](kip+wanjiru) come home wet. At dawn [Tobias](tobias) sees [Kip](kip) kiss [her](wanjiru) in the ambulance bay. [He](tobias) spills [his](tobias) tea.
- accuse tobias wanjiru "blames"
- happy halima "laughs"
- gift kip wanjiru "sends flowers"
- discover june kip "reads the card"
- sibling june kip "brother"
- love kip wanjiru "adores"
- love wanjiru kip "likes Kip"
- date kip wanjiru "to the lake"
+ kiss kip wanjiru "kiss her"
- jealous tobias kip "spills his tea"

== 4 The Minister
The health [minister](minister), [Wekesa](minister), is brought in by the back door with a gunshot wound of which the front pages are to know nothing, and the medical [director](director) lets it be known that whoever talks will be looking for work. [Halima](halima), [who](halima) put the great [man](minister) under, heard [him](minister) mutter a woman's name and a figure; [she](halima) entrusts both to [her](halima) [husband](tobias), and [he](tobias), [who](tobias) has never been able to keep anything from [Wanjiru](wanjiru), to [her](wanjiru). By midday the name is in the [Standard](*standard). Suspended on the spot, [Halima](halima) has no doubt who gave [her](halima) away, and moves in with [Atieno](matron), under [whose](matron) roof, as the [matron](matron) puts it, men are for changing bulbs.
- injure minister _ "gunshot wound"
- threaten director _ "looking for work"
- treat minister halima "put the great man"
- reveal halima tobias "entrusts"
- married halima tobias "husband"
- reveal tobias wanjiru "never been able to keep"
- reveal _ minister "in the Standard"
- quit halima "Suspended"
+ accuse halima tobias "gave her away"
- housemate halima matron "moves in with Atieno"
+ breakup halima tobias "moves in with Atieno"

== 5 Source
The leak was in fact [Dr. Sohal](devraj)'s work, [he](devraj) having been slipped a year's school fees by a newspaper, as [June](june) finds out when [she](june) is sent to fetch [his](devraj) reading glasses and comes on the envelope. The [surgeon](devraj) gives [her](june) to understand that a nurse who pries does not pass [her](june) finals. Frightened, [June](june) turns to [Faraji](faraji), the ambulance [driver](faraji) [who](faraji) has been making eyes at [her](june) since Easter, and finds [him](faraji) to be, contrary to [his](faraji) reputation, all ears. [Wanjiru](wanjiru), [who](wanjiru) believes that [she](wanjiru) alone has cost [Halima](halima) [her](halima) place, asks to see the [director](director) and is sent away.
- reveal devraj _ "leak"
- gift _ devraj "slipped"
+ discover june devraj "finds out"
+ threaten devraj june "does not pass her finals"
- sad june devraj "Frightened"
- flirt faraji june "making eyes"
- help faraji june "all ears"
- quit halima "cost Halima her place"
- reject director wanjiru "sent away"
- help? wanjiru halima "asks to see"

== 6 Power Cut
A blackout lasting eleven hours strands everyone where they happen to be. [Halima](halima), [who](halima) had come only to collect [her](halima) clogs, keeps a child breathing by hand; in the lift between the second and the third floor [Tobias](tobias) and [Wanjiru](wanjiru), [who](tobias+wanjiru) have avoided each other for a fortnight, pass from recriminations to reminiscence and from reminiscence to what [neither](tobias+wanjiru), when the lights come on again, is able to put down to the dark. On the roof [Faraji](faraji) and [June](june) count the stars and become a pair. [Kip](kip), with a torch in [his](kip) teeth, climbs nine flights with [Ciru](wanjiru)'s supper, against doctor's orders, and finds [her](wanjiru) desk empty.
- return halima "collect her clogs"
+ rescue halima _ "keeps a child breathing"
- quarrel tobias wanjiru "recriminations"
+ sex tobias wanjiru "put down to the dark"
- cheat wanjiru kip "put down to the dark"
+ couple.start faraji june "become a pair"
- gift kip wanjiru "Ciru's supper"
- help kip wanjiru "Ciru's supper"

== 7 Second Opinion
[Wanjiru](wanjiru), [who](wanjiru) does not hold with half-truths, tells [Kip](kip) in the hospital chapel what happened in the lift. [He](kip) thanks [her](wanjiru), in a voice which the candles seem to feel, and asks [her](wanjiru) not to come to [his](kip) flat any more. To [his](kip) [sister](june), [who](june) finds [him](kip) with [his](kip) racing shoes in the dustbin and a bottle by the neck, [he](kip) says that [he](kip) has been overtaken on the last bend for the second time in [his](kip) life. [June](june) empties the bottle into the fern. The same evening [she](june), with [Faraji](faraji) at [her](june) side, lays the envelope before the [director](director), and [Devraj Sohal](devraj) clears [his](devraj) locker.
+ reveal wanjiru kip "tells Kip"
- cheat.past wanjiru kip "in the lift"
+ breakup kip wanjiru "not to come"
- sibling june kip "sister"
- sad kip wanjiru "overtaken"
- help june kip "empties the bottle"
- reveal june director "lays the envelope"
- accuse june devraj "lays the envelope"
- help faraji june "at her side"
- quit devraj "clears his locker"

== 8 Results
[Halima](halima) is back in theatre. [Halima](halima) is pregnant. [She](halima) tells the [matron](matron) and swears [Atieno](matron) to silence. The child is [Tobias](tobias)'s. [Tobias](tobias) has a bed in the linen room. [He](tobias) begs [Halima](halima)'s pardon through the door. "Which sin?" asks [Halima](halima). [He](tobias) names the lift. [She](halima) had not known about [Wanjiru](wanjiru). The door stays shut, and [Tobias](tobias) slides down it. [Wanjiru](wanjiru) gets a slap from [Halima](halima) and does not duck. [Patience](patience) puts ice on [Wanjiru](wanjiru)'s cheek. "[You](wanjiru) were always greedy," says [Patience](patience).
- hire halima "back in theatre"
+ pregnant halima tobias "pregnant"
- reveal halima matron "tells the matron"
- reconcile? halima tobias "begs Halima's pardon"
+ reveal tobias halima "names the lift"
- discover! halima wanjiru "had not known"
- reject halima tobias "stays shut"
- attack halima wanjiru "a slap from"
- help patience wanjiru "puts ice on"
- accuse patience wanjiru "greedy"

== 9 Visiting Hours
The arrival of [Lena Voss](lena), a [physiotherapist](lena) from [Kiel](@kiel), engaged by an athletics federation to see what can be saved of [Kip](kip), sets the nurses betting. [She](lena) bullies [him](kip) out of bed, out of [his](kip) self-pity and eventually once round the car park; [he](kip) calls [her](lena) the [Prussian](lena) to [her](lena) face and, behind [her](lena) back, asks [June](june) what Prussians eat. [Wanjiru](wanjiru), watching from the window how [her](wanjiru) former [boyfriend](kip) puts [his](kip) arm about the [German](lena)'s shoulder a moment longer than the exercise requires, is vexed to discover that [she](wanjiru) minds. [Minister Wekesa](minister), recovered and grateful, has the [driver](faraji) [who](faraji) brought [him](minister) in made head of the fleet.
- travel lena "arrival"
- hire lena _ "engaged by"
- advisor lena kip "physiotherapist"
+ help lena kip "bullies him out"
- flirt kip lena "his arm about"
- love.start kip lena "asks June what"
- ex kip wanjiru "former boyfriend"
- jealous wanjiru lena "minds"
- recover minister "recovered"
- hire faraji minister "made head of"
- rescue.past faraji minister "brought him in"

== 10 Long Vacation
On the anniversary of that summer in [Kisumu](@kisumu), [Tobias](tobias) declares to [Wanjiru](wanjiru) over the disputed kettle that [he](tobias) has been in love with two [women](halima+wanjiru) for the whole of [his](tobias) adult life and is fit to live with [neither](halima+wanjiru). [She](wanjiru), [who](wanjiru) has waited eleven years for the first half of the sentence, finds that the second is truer, and turns [him](tobias) down with a kiss on the forehead, after which [they](tobias+wanjiru) drink the tea. No sooner has [she](wanjiru) got home than [her](wanjiru) [mother](patience) has the stroke that [Wanjiru](wanjiru) had been predicting at every breakfast; [Halima](halima), of all the colleagues within call, holds the line open in [Patience](patience)'s arm until daylight and says afterwards that [they](halima+wanjiru) are quits.
+ confess tobias wanjiru "declares to Wanjiru"
- love tobias halima+wanjiru "in love with two women"
- love.past wanjiru tobias "waited eleven years"
+ reject wanjiru tobias "turns him down"
- kiss tobias wanjiru "a kiss on the forehead"
- parent patience wanjiru "mother"
- ill patience "stroke"
- treat patience halima "holds the line"
- colleague halima wanjiru "colleagues"
- reconcile halima wanjiru "quits"

== 11 Waters
Three weeks before [her](halima) time [Halima](halima) is delivered of a [son](baby) in the very lift that has such a name in the house, the mechanism having stuck again, with [Faraji](faraji) shouting instructions through the grating and [Tobias](tobias), white to the lips, carrying them out. The [father](tobias), kneeling on the steel floor, asks for nothing; it is the [mother](halima) [who](halima) remarks, when the doors at last give way, that the [boy](baby) will be wanting somebody to be ashamed of. [He](tobias) is permitted to carry the bag home, and, after a probationary period not specified, to put it down. [June](june), first in [her](june) year, tells [Faraji](faraji) that [she](june) would like a ring but not a wedding.
+ birth halima baby "delivered of a son"
- parent halima baby "son"
- help faraji halima "shouting instructions"
- help tobias halima "carrying them out"
- parent tobias baby "father"
- sad tobias "white to the lips"
+ reconcile halima tobias "permitted to carry"
- find june "first in her year"
- engaged? faraji june "a ring"
- wedding! faraji june "not a wedding"

== 12 Day Shift
The last episode takes place by daylight. [Patience](patience), [who](patience) has learnt to speak again chiefly in order to complain, is discharged into the care of [her](patience) [daughter](wanjiru), and promptly invites the whole ward to supper. There [Kip](kip), [who](kip) finished the city marathon in four hours and last but one, introduces [Lena](lena) as the [woman](lena) [who](lena) finished last; [they](kip+lena) were married, it emerges, at the thirty-kilometre drinks table. [Wanjiru](wanjiru) drinks [their](kip+lena) health and means it. Asked by [Tobias](tobias), [who](tobias) with [his](tobias) [wife](halima)'s leave has swapped [her](wanjiru) [his](tobias) mornings for [her](wanjiru) nights, what [she](wanjiru) will do with [her](wanjiru) evenings, [she](wanjiru) replies that there is a [porter](porter) [who](porter) has been asking.
- recover patience "learnt to speak again"
- parent patience wanjiru "daughter"
- invite patience _ "invites the whole ward"
+ wedding kip lena "were married"
- celebrate wanjiru kip+lena "drinks their health"
- married halima tobias "wife's"
- gift tobias wanjiru "swapped"
+ date? porter wanjiru "been asking"
