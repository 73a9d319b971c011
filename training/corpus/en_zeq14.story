%series Sheriff of Nowhere
%lang en
%genre small-county police dramedy, Montana, streaming blurbs
%cast wilma    | Sheriff Wilma Kuchar; Wilma; Kuchar | f
%cast desta    | Desta Haile; Desta; Deputy Haile | f
%cast hollis   | Hollis Kuchar; Hollis | m
%cast roy      | Roy Lundqvist; Roy; Lundqvist | m
%cast cheyenne | Cheyenne | f
%cast pat      | Pat Okada; Pat; Okada | n
%cast buck     | Buck | m
%cast stranger | Ezra Vane; Ezra; Vane | m
%cast banker   | Loretta Spry; Loretta; Spry | f
%cast twin1    | Dale | m
%cast twin2    | Gale | m
%cast judge    | Judge Two Bears | f
%cast baby     | - | f
%cast pawn     | - | m
%cast mule     | Senator | m

== 1 A Stranger, Two Mules
A [man](stranger) with no name and no socks walks out of the pass leading a [mule](mule). [Sheriff Wilma Kuchar](wilma) locks [him](stranger) up for [his](stranger) own good. [He](stranger) can cook. By Friday [he](stranger) is feeding the whole jail, that is, the [Lundqvist](twin1+twin2) [twins](twin1+twin2), in for stealing each other's truck. [Desta Haile](desta), first [deputy](desta) in the county to have come from [Addis Ababa](@addis), takes the [prisoner](stranger)'s fingerprints. They belong to [somebody](stranger) [who](stranger) died in 2011.
+ arrest wilma stranger "locks him up"
- help stranger twin1+twin2 "feeding"
- sibling twin1 twin2 "twins"
- steal.past twin1 twin2 "stealing"
- steal.past twin2 twin1 "stealing"
+ discover desta stranger "fingerprints"
- die! stranger "died in 2011"

== 2 The Late Mr. Vane
[Ezra Vane](stranger), it says on a stone behind the church. The dead [man](stranger) looks at it with interest. [His](stranger) [widow](banker), [Loretta Spry](banker), now the [owner](banker) of the bank, the grain elevator and most of the town, is fetched to identify [him](stranger). [She](banker) looks [him](stranger) in the eye, tells [Wilma](wilma) that [she](banker) has never seen [him](stranger) before, and drops [her](banker) gloves on the way out. [He](stranger) picks them up. "Left one always was tight," says [he](stranger), [who](stranger) remembers nothing else.
- die! stranger "a stone"
- married.past banker stranger "widow"
- investigate wilma stranger "fetched to identify"
+ betray banker wilma "never seen him"
- help stranger banker "picks them up"
- lose stranger "remembers nothing"

== 3 Hollis
The [sheriff](wilma)'s [brother](hollis) runs for the [sheriff](wilma)'s job. [Hollis Kuchar](hollis) has the bank behind [him](hollis) and a megaphone in front. [His](hollis) [sister](wilma), [he](hollis) booms, keeps a [corpse](stranger) as a cook. [She](wilma) impounds the megaphone. In the hospital [Cheyenne](cheyenne), [Wilma](wilma)'s [girl](cheyenne) of seventeen, hears from [Pat Okada](pat), the [doctor](pat), what [she](cheyenne) already suspected, and begs [Pat](pat) not to tell. "[Your](cheyenne) [mother](wilma) is a detective," [Pat](pat) observes. But [Kuchar](wilma) is busy with a megaphone.
- sibling hollis wilma "brother"
- enemy hollis wilma "runs for"
- accuse hollis wilma "booms"
- steal wilma hollis "impounds"
- parent wilma cheyenne "girl"
+ pregnant cheyenne "already suspected"
- reveal pat cheyenne "hears from"
- reveal! pat wilma "not to tell"

== 4 Trucks
[Dale](twin1) and [Gale](twin2) are released and race home, each in the other's truck. [Dale](twin1) goes into the river. [Gale](twin2), [who](twin2) hates [his](twin2) [brother](twin1) more than anything except being without [him](twin1), dives in with [his](twin2) hat on. [He](twin2) gets [him](twin1) up; then the current gets [them](twin1+twin2) too. It takes [Desta](desta) on the [mule](mule), a rope, and half the Methodist choir. [Their](twin1+twin2) [father](roy), [Roy](roy), [who](roy) has not had words with the law since prohibition, tips [his](roy) hat to the [Ethiopian](desta).
- injure twin1 "goes into the river"
- enemy twin1 twin2 "hates"
- sibling twin1 twin2 "brother"
- rescue? twin2 twin1 "dives in"
+ rescue desta twin1+twin2 "takes Desta"
- parent roy twin1+twin2 "father"

== 5 What the Left Glove Knew
[Loretta](banker) comes at night to the jail kitchen. There was a reason, [she](banker) tells the [cook](stranger), that [she](banker) buried a coffin of gravel: in 2011 [he](stranger) drove off to fetch money for [her](banker) from [Billings](@billings), and never came back. The insurance paid for the bank. If [he](stranger) is alive, [she](banker) is a fraud. [She](banker) offers [him](stranger) ten thousand to be nobody, elsewhere. [He](stranger) considers it, stirring. In the dark cell [Hollis](hollis), sleeping off a rally, has both [his](hollis) ears open.
+ reveal banker stranger "tells the cook"
- betray.past banker "coffin of gravel"
- help.past stranger banker "fetch money"
- return! stranger "never came back"
+ travel? stranger banker "elsewhere"
- gift? banker stranger "offers him"
- discover hollis banker "ears open"

== 6 Calving
A slow one. Wind, forty below. A heifer has been overdue since Tuesday. [Judge Two Bears](judge) hears eleven parking cases and sentences everybody, including the town clerk, to pie. [Roy Lundqvist](roy) teaches [Desta](desta) to two-step in the gun shop; [she](desta) teaches [him](roy) to drink coffee properly, lying down. Meadowlarks return too early and regret it. [Buck](buck), a [bull rider](buck) of no fixed address, rings [Cheyenne](cheyenne) from a payphone, three times, and hangs up three times.
- advisor roy desta "teaches Desta"
- advisor desta roy "teaches him"
+ flirt desta roy "two-step"

== 7 Blackmail in a Small Place
[Hollis](hollis) tells [his](hollis) [backer](banker) what [he](hollis) heard. [He](hollis) would like the bank's money to go on coming, rather more of it, and by the way [her](banker) hand in marriage. [Spry](banker) shows [him](hollis) the door and next morning [she](banker) shows [him](hollis) the ring all the same. Who will marry [them](banker+hollis)? The [judge](judge) asks whether there are any impediments. A [cook](stranger) gets up at the back of the courtroom, in [his](stranger) apron, and says: "[Me](stranger)."
+ threaten hollis banker "tells his backer"
- propose hollis banker "hand in marriage"
- reject banker hollis "shows him the door"
- engaged.start banker hollis "ring"
+ wedding! banker hollis "impediments"
- married banker stranger "Me."

== 8 Impediment
Uproar. The insurance company sends a lawyer, the bank closes for a day, and [Wilma Kuchar](wilma) has to lock up the richest [woman](banker) in the county next door to the [man](stranger) [she](banker) buried. Through the wall [he](stranger) asks [her](banker) what [he](stranger) was like. Stubborn, says [she](banker), and a poor shot. [She](banker) passes [him](stranger) [her](banker) left glove. Down the hall [Hollis](hollis), cheated of [bride](banker) and bank, withdraws [his](hollis) candidacy in favour of nobody.
+ arrest wilma banker "lock up"
- neighbour banker stranger "next door"
- reveal banker stranger "Stubborn"
- gift banker stranger "left glove"
- betray.past banker hollis "cheated of"
- quit hollis "withdraws"

== 9 Detective Work
[Wilma](wilma) finds a paper bag with crackers in it, a leaflet, and [her](wilma) [daughter](cheyenne) in the barn with [her](cheyenne) head in a bucket. [She](wilma) adds it up. Who? [Cheyenne](cheyenne) won't say; the [sheriff](wilma) takes the shotgun off the wall and drives to each rodeo in three counties. At the third a skinny [kid](buck) on crutches hops up to [her](wilma) before [she](wilma) can open [her](wilma) mouth and says that [he](buck) is [Buck](buck), that [he](buck) has been thrown, and could [she](wilma) please give [him](buck) a lift to the [girl](cheyenne) [he](buck) loves. [She](wilma) puts the gun in the trunk.
+ discover wilma cheyenne "adds it up"
- parent wilma cheyenne "daughter"
- pregnant cheyenne buck "head in a bucket"
- reveal! cheyenne wilma "won't say"
- investigate wilma buck "drives to"
- injure buck "thrown"
+ love buck cheyenne "loves"
- help? wilma buck "a lift"

== 10 Billings
[Desta](desta) takes the [cook](stranger) to [Billings](@billings), to see whether anything rings a bell. A pawnshop does. Twelve years ago, its [owner](pawn) says, a [man](stranger) sold [him](pawn) a wedding ring, was followed out by two [fellows](twin1+twin2) in a truck, and got hit over the head for the money. The truck had a rooster on the door. [Desta](desta) knows that rooster; [she](desta) once pulled it out of a river. [She](desta) rides home in silence. [She](desta) has promised [Roy](roy) the next two-step.
- travel desta+stranger "takes the cook" @billings
- help desta stranger "takes the cook"
+ attack.past twin1+twin2 stranger "hit over the head"
- steal.past twin1+twin2 stranger "for the money"
- reveal pawn desta+stranger "owner says"
- discover desta twin1+twin2 "knows that rooster"
- sad desta "in silence"
- date? desta roy "next two-step"

== 11 Rooster
[Roy Lundqvist](roy) is told by the [deputy](desta), before anyone else is, and fetches [his](roy) [sons](twin1+twin2) himself. [They](twin1+twin2) were nineteen, [they](twin1+twin2) were broke; [they](twin1+twin2) thought [they](twin1+twin2) had killed [him](stranger), and [each](twin1+twin2) has been stealing the other's truck ever since so as not to have to drive it. [Vane](stranger) looks [the pair](twin1+twin2) over. [He](stranger) has fed [them](twin1+twin2) for a year. "[You](twin1+twin2) could have said something about the chili," [he](stranger) remarks. The [twins](twin1+twin2) weep like calves.
- reveal desta roy "told by the deputy"
- parent roy twin1+twin2 "sons"
- arrest roy twin1+twin2 "fetches his sons"
+ reveal twin1+twin2 "were broke"
- kill! twin1+twin2 stranger "killed him"
- help.past stranger twin1+twin2 "fed them"
- sad twin1+twin2 "weep"

== 12 Election Day
[Wilma](wilma) wins with one vote against, [her](wilma) own. The [judge](judge) gives the [banker](banker) two years of Thursdays, to be served in the jail kitchen, under the [cook](stranger). [Cheyenne](cheyenne)'s waters break in the polling booth, and [Pat Okada](pat) delivers a [citizen](baby); the [grandmother](wilma) fires the shotgun at the ceiling. [Desta](desta) dances. On Thursday [Loretta](banker) ties on an apron. "And what do [I](banker) call [you](stranger)?" [she](banker) asks the [deceased](stranger). [He](stranger) hands [her](banker) the onions and a ring, bought back.
+ find wilma "wins"
- arrest judge banker "two years of Thursdays"
- boss stranger banker "under the cook"
+ birth cheyenne baby "waters break"
- help pat cheyenne "delivers a citizen"
- kin baby wilma "grandmother"
- happy desta "dances"
+ propose stranger banker "a ring"
