%series Wattle Crescent
%lang en
%genre early-evening suburban soap, Adelaide, weekly magazine previews
%cast bronte  | Bronte Hale; Bronte | f
%cast miles   | Miles Hale; Miles | m
%cast tuan    | Tuan Pham; Tuan | m
%cast shaz    | Sharon Gillespie; Shaz | f
%cast cody    | Cody Gillespie; Cody | m
%cast linh    | Linh Pham; Linh | f
%cast reuben  | Dr Reuben Katz; Reuben; Katz | m
%cast ivy     | Ivy Hale; Ivy | f
%cast nile    | Nile | n
%cast kel     | Kel Gillespie; Kel | m
%cast sarge   | Sergeant Ng; Ng | f
%cast tradie  | Goose | m
%cast april   | April | f

== 1
Home after eight months on the rigs, [Miles Hale](miles) finds that [his](miles) recliner is in the shed and that [his](miles) [wife](bronte) has joined a choir. [Bronte](bronte) swears it's only the choir. The truth lives at number eleven, runs the nursery and has lovely forearms: since March, [Tuan Pham](tuan) has been popping round to see to more than the lawn. [Linh](linh), [Tuan](tuan)'s little [sister](linh), covers for [him](tuan). Next door [Shaz Gillespie](shaz) chucks [her](shaz) [bloke](kel)'s golf bag over the balcony, then, after a think, the [bloke](kel). [Kel](kel) lands in the hydrangeas.
- return miles "Home after eight months"
- married bronte miles "wife"
- betray bronte miles "only the choir"
+ affair bronte tuan "popping round"
- cheat bronte miles "popping round"
- sibling linh tuan "sister"
- help linh tuan "covers for him"
- couple kel shaz "her bloke's"
- neighbour bronte+miles shaz "Next door"
+ breakup shaz kel "then, after a think, the bloke"
- attack shaz kel "over the balcony"

== 2
[Kel](kel) camps on the nature strip, in full view, with an esky and a sign that says SORRY. [Shaz](shaz) turns the sprinklers on. It was one drunken night with [her](shaz) best [mate](april) [April](april), and [Kel](kel) says [he](kel) can't even recall it; [April](april), eight weeks on, recalls it every morning, over a bucket. The one [person](reuben) [she](april) tells is [Reuben Katz](reuben), the [GP](reuben), under oath. [His](reuben) receptionist isn't. Meanwhile [Ivy Hale](ivy), seventeen, sneaks in at four with sand in [her](ivy) hair, and [Miles](miles), on rig time, is up.
- reconcile? kel shaz "sign that says SORRY"
- reject shaz kel "turns the sprinklers on"
- sex.past april kel "one drunken night"
- cheat.past kel shaz "one drunken night"
- friend april shaz "best mate"
+ pregnant april kel "over a bucket"
- reveal april reuben "tells"
- advisor reuben april "GP"
- boss reuben _ "receptionist"
- return ivy "sneaks in"
- discover miles ivy "is up"

== 3
Sand, says [Ivy](ivy), from a study group. [Her](ivy) [dad](miles) grounds [her](ivy). That doesn't stop [Cody Gillespie](cody), [who](cody) has a rope ladder and no sense of time, nor does it stop [Nile](nile), [his](cody) shy, silver-fingernailed [housemate](nile), from holding the ladder and wishing [Cody](cody) would look down. [Nile](nile) moved into the Gillespies' granny flat after a row at home that nobody mentions. At choir, there are four altos, no [Bronte](bronte). [Linh](linh) rings the nursery: get [her](bronte) out by the side gate.
- betray ivy miles "study group"
- parent miles ivy "dad"
+ affair cody ivy "rope ladder"
- housemate cody nile "housemate"
- love nile cody "would look down"
- help nile cody "holding the ladder"
- quarrel.past _ nile "a row at home"
- move.past nile "moved into"
- betray bronte miles "no Bronte"
- help linh bronte+tuan "by the side gate"

== 4
[Kel](kel) gets a cough. [Kel](kel) gets pneumonia. [Shaz](shaz) finds [Kel](kel) blue on the nature strip. [She](shaz) carries [Kel](kel) in, all ninety kilos. [Reuben](reuben) gives [Kel](kel) a needle. [Kel](kel) gets the couch. [Shaz](shaz) gets the blanket. [She](shaz) has not forgiven [him](kel). [She](shaz) has just stopped throwing things. [April](april) brings soup. [April](april) takes one look at the couch. [April](april) goes home with the soup.
+ ill kel "gets pneumonia"
- find shaz kel "blue on the nature strip"
- rescue shaz kel "carries Kel in"
- treat kel reuben "gives Kel a needle"
- move kel shaz "gets the couch"
- reconcile! kel shaz "has not forgiven"
- gift? april kel+shaz "brings soup"
- sad april "takes one look"

== 5
Mulch! [Miles](miles) wants forty bags delivered as a surprise for [Bronte](bronte), and gets one of [his](miles) own: the nursery's delivery sheet has "Hale, 11.30, usual" on it for every Thursday since March. [He](miles) says thanks, pays cash and parks across the road from [his](miles) own house. At 11.30, the ute pulls up. [He](miles) doesn't go in. [He](miles) drives to the jetty, where [Katz](reuben) is fishing, and [the two](miles+reuben), [who](miles+reuben) were in primary school together, talk about bait till it's dark. It is the first time that the [doctor](reuben) has seen [Miles](miles) weep.
- gift? miles bronte "as a surprise"
+ discover miles bronte+tuan "delivery sheet"
- investigate miles bronte "parks across the road"
- travel miles "drives to the jetty"
- friend miles reuben "in primary school together"
- help reuben miles "talk about bait"
- sad miles "weep"

== 6
The surprise party is off, nobody has told the guests, and so thirty people leap out from behind forty bags of mulch at [Bronte](bronte) and [Tuan](tuan), mid-clinch. [Shaz](shaz) says a word this magazine does not print. [Ivy](ivy), [who](ivy) made the cake, drops it. When [Miles](miles) comes out of the laundry, [he](miles)'s calm; it's [Linh](linh) [he](miles) is angry with, since [she](linh) has sat at [his](miles) table every Sunday and passed [him](miles) the peas. By midnight the [lovebirds](bronte+tuan) are at number eleven, among the seedlings, and the recliner is back in the lounge.
- celebrate! miles bronte "party is off"
- kiss bronte tuan "mid-clinch"
+ discover _ bronte+tuan "leap out"
- create ivy "made the cake"
- sad ivy "drops it"
- sad miles linh "angry with"
- betray.past linh miles "passed him the peas"
+ breakup bronte miles "recliner is back"
- move bronte tuan "at number eleven"
- couple bronte tuan "lovebirds"

== 7
A quiet one, and rain at last. The Crescent's gutters overflow and a blue-tongue lizard takes over the barbecue. The council has sent a letter about bins. [Nile](nile) teaches [Ivy](ivy) guitar on the granny-flat step, since [Cody](cody) has forgotten that it's Tuesday, and there's a moment, over a G chord, when [their](ivy+nile) heads are very near. The [girl](ivy) laughs it away. The other [one](nile) lies awake listening to the rain. [Goose](tradie), the [roofer](tradie), whistles at the wrong house.
- advisor nile ivy "teaches Ivy"
+ flirt ivy nile "very near"
- reject ivy nile "laughs it away"
- sad nile "lies awake"

== 8
It's out: the receptionist told the bottle shop and the bottle shop told the world. [April](april) is carrying [Kel](kel)'s baby. [Shaz](shaz), [who](shaz) went through three rounds of IVF and a name book, walks into the surf in [her](shaz) work boots. [Sergeant Ng](sarge), off duty, goes in after [her](shaz) and comes up with a boot, a wrist, a whole [woman](shaz). On the sand, wrapped in a police blanket, [Shaz](shaz) says it was only to get [her](shaz) feet cold. [Ng](sarge), [who](sarge) doesn't buy that, stays until breakfast, and comes back for lunch.
+ reveal _ april "told the world"
- pregnant april kel "carrying Kel's baby"
- sad shaz "into the surf"
+ rescue sarge shaz "goes in after her"
- betray shaz sarge "feet cold"
- help sarge shaz "stays until breakfast"
- return sarge "comes back for lunch"

== 9
[Ivy](ivy) has chosen between [her](ivy) [parents](bronte+miles) by moving into [Katz](reuben)'s spare room, [who](reuben) as [her](ivy) [godfather](reuben) was not consulted. Nor is [he](reuben) consulted when [Cody](cody) comes in by the window. The [doctor](reuben) sets [his](cody) ankle, lectures [them](cody+ivy) both and drives the [climber](cody) home, where [Nile](nile) says, across the bonnet and rather fast, what [Nile](nile) has wanted to say since winter. [Cody](cody) says "mate". [He](cody) says it very kindly. There's nobody on the Crescent that night who isn't on the wrong side of some door.
- move ivy reuben "spare room"
- parent bronte+miles ivy "parents"
- housemate.start ivy reuben "spare room"
- kin ivy reuben "godfather"
- injure cody "ankle"
- treat cody reuben "sets his ankle"
+ confess nile cody "wanted to say since winter"
- reject cody nile "very kindly"

== 10
Dream home? [Bronte](bronte) has blisters, hay fever and a [man](tuan) [who](tuan) gets up at four. [Tuan](tuan), for [his](tuan) part, had pictured Thursdays. The glue between [them](bronte+tuan) was the side gate. When [she](bronte) sees [him](tuan) holding a tray of pansies for a [customer](april) exactly as [he](tuan) once held [hers](bronte), [she](bronte) hands [him](tuan) back the secateurs. The [customer](april), no threat to anyone, is [April](april): [she](april) needs a job without bending. [Linh](linh) gives [her](april) the till, and moves over so [she](april) can sit.
- ill bronte "hay fever"
- jealous bronte april "a tray of pansies"
+ breakup bronte tuan "back the secateurs"
- hire april linh "the till"
- help linh april "moves over"

== 11
[Kel](kel) proposes to [Shaz](shaz) on the nature strip. [Kel](kel) has picked the wrong week. [Shaz](shaz) says [she](shaz) is seeing someone. [She](shaz) says it is [Ng](sarge). [Kel](kel) looks for [his](kel) golf bag. [Kel](kel) drives to [April](april). [April](april) lets [Kel](kel) paint the cot. [She](april) does not let [him](kel) stay. [Ivy](ivy) breaks it off with [Cody](cody). [Cody](cody) forgot [her](ivy) birthday. [Nile](nile) did not. [Ivy](ivy) plays [Nile](nile) a G chord.
+ propose kel shaz "proposes"
- reject shaz kel "seeing someone"
+ couple sarge shaz "it is Ng"
- travel kel april "drives to"
- help kel april "paint the cot"
- reject april kel "does not let him"
- breakup ivy cody "breaks it off"
- celebrate! cody ivy "forgot her birthday"
- celebrate nile ivy "Nile did not"
- flirt ivy nile "a G chord"

== 12
[April](april)'s waters go in aisle six of the nursery, between the natives and the exotics, and it's [Tuan](tuan) [who](tuan) catches, [he](tuan) being used to things coming up early. [Kel](kel) makes it for the shouting. A boy, says [Linh](linh). [Shaz](shaz), [who](shaz) swore that [she](shaz) would not come, comes, with the name book. [She](shaz) lays it on the blanket, open at K, and the two old [mates](april+shaz) cry till a nurse threatens to hose [them](april+shaz) down. At the window, [Bronte](bronte) and [Miles](miles), [who](bronte+miles) have each brought the same teddy, start to giggle.
+ birth april _ "waters go"
- help tuan april "catches"
- gift shaz april "the name book"
- friend april shaz "old mates"
+ reconcile april shaz "cry till"
- threaten _ april+shaz "threatens to hose"
- gift bronte+miles _ "same teddy"
- happy bronte+miles "giggle"

== 13
Will [they](bronte+miles) or won't [they](bronte+miles)? The [Hales](bronte+miles) have dinner at the pub, as strangers: that's the game. [He](miles) says [he](miles)'s on the rigs. [She](bronte) says [she](bronte) sings. [He](miles) asks if [she](bronte)'s with anybody, and [she](bronte) tells [him](miles), this time, the lot. Back on the Crescent [Ivy](ivy) and [Nile](nile) share one pair of headphones and, when the song is over, each other's chewing gum. [Cody](cody), a good sport, tosses [them](ivy+nile) the rope ladder. [Shaz](shaz) gets the [sergeant](sarge)'s toothbrush for Christmas. Just before the credits, a recliner flies off a balcony. Whose? See next week.
- date bronte miles "have dinner"
- reveal bronte miles "the lot"
+ kiss ivy nile "chewing gum"
- gift cody ivy+nile "tosses them"
- move sarge shaz "toothbrush"
- reconcile? bronte miles "Will they"
