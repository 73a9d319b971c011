%series Milepost 212
%lang en
%genre crime adventure about truckers in Alaska, fan-wiki plot sections
%cast dell     | Dell Ruzicka; Dell; Ruzicka | m
%cast ona      | Ona Ruzicka; Ona | f
%cast pike     | Pike Ruzicka; Pike | m
%cast sarge    | Sergeant Tulimak; Tulimak | f
%cast moss     | Harlan Moss; Moss | m
%cast birch    | Birch Moss; Birch | f
%cast yusuf    | Yusuf; Yusuf Demir | m
%cast cook     | Lorna; Lorna Peck | f
%cast scar     | Gantry; Eli Gantry | m
%cast vet      | Dr. Osei; Osei | f
%cast dog      | Diesel | n
%cast clerk    | - | m

%cast nurse    | - | f

== 1 Black Ice
[Dell Ruzicka](dell) and [his](dell) [daughter](ona) [Ona](ona) haul fuel up to [Deadhorse](@deadhorse). At the truck stop a [man](scar) with a scarred chin takes off with [their](dell+ona) rig while [the two](dell+ona) are eating. The [cook](cook), [Lorna](cook), grabs a shotgun and fires at [him](scar), but only hits the sign. [Ona](ona) borrows a pickup and goes after the truck. [Dell](dell) calls the state troopers. [Sergeant Tulimak](sarge) tells [him](dell) it is the fourth this winter. The road runs on for two hundred miles without a single lamp.
- parent dell ona "daughter"
- travel dell+ona "haul" @deadhorse
+ steal scar dell+ona "takes off with"
- attack cook scar "fires at"
- investigate ona scar "goes after"
- reveal dell sarge "calls the state troopers"

== 2 The Cabin
[Ona](ona) follows the tracks to a cabin and sneaks inside. There [she](ona) finds a wounded [trucker](yusuf) tied to the stove, a [Turk](yusuf) named [Yusuf](yusuf). [He](yusuf) tells [her](ona) that the [thief](scar) works for a certain Mr. M. Before [she](ona) can cut [him](yusuf) loose, the scarred [man](scar) comes back and locks [her](ona) up as well. [Dell](dell), meanwhile, falls out with [Tulimak](sarge), [who](sarge) won't send a helicopter in the snow. [He](dell) rings [Pike](pike), the [brother](pike) [he](dell) hasn't spoken to in nine years.
- find ona yusuf "finds"
- injure.past yusuf "wounded"
- abduct.past _ yusuf "tied"
- rescue? ona yusuf "cut him loose"
- reveal yusuf ona "tells her"
- boss _ scar "works for"
+ abduct scar ona "locks her up"
- quarrel dell sarge "falls out with"
- sibling dell pike "brother"
- reject sarge dell "won't send"
- return scar "comes back"

== 3 Blood and Diesel
[Pike](pike) shows up with a sled [dog](dog) called [Diesel](dog). The [brothers](dell+pike) break into the cabin at dawn. [Dell](dell) lets [his](dell) [daughter](ona) and the [Turk](yusuf) out of the cellar, while [Pike](pike) holds up the [hijacker](scar) with a flare gun. It is then that [Pike](pike) recognises [him](scar): [they](pike+scar) shared a cell in [Seward](@seward). The [man](scar), [Eli Gantry](scar), laughs, knocks [him](pike) out and gets away on a snowmobile. The flare sets fire to the roof. Everyone makes it outside, and the [dog](dog) too.
- sibling dell pike "brothers"
- parent dell ona "daughter"
+ rescue dell ona+yusuf "lets"
- threaten pike scar "holds up"
- discover pike scar "recognises"
- housemate.past pike scar "shared a cell"
- attack scar pike "knocks him out"
+ flee scar "gets away"
- return pike "shows up"

== 4 Company Man
[Harlan Moss](moss) owns the road. [He](moss) also owns the bank. [His](moss) [wife](birch) [Birch](birch) keeps the books. One page is missing. [Birch](birch) asks the [clerk](clerk). The [clerk](clerk) turns pale. [Moss](moss) fires [him](clerk) on the spot. That night somebody pushes the [clerk](clerk) off the pier. [He](clerk) does not come up. [Tulimak](sarge) looks into it. The first [person](scar) [she](sarge) wants to talk to is [Gantry](scar). Nobody will talk to [Tulimak](sarge).
- married birch moss "wife"
- boss moss clerk "fires"
- quit clerk moss "fires him"
+ kill _ clerk "pushes"
- die clerk "does not come up"
- investigate sarge _ "looks into it"
- sad clerk "turns pale"

== 5 Stitches
The cut in [Yusuf](yusuf)'s leg has gone bad, and the nearest [doctor](vet), [Dr. Osei](vet), is a vet. [She](vet) opens it up on [Lorna](cook)'s counter and sits up with [him](yusuf) all night. By morning the fever is down. [Yusuf](yusuf) and [Ona](ona) play cards, and the former [captive](yusuf) admits that [he](yusuf) thinks about [her](ona) a lot. [She](ona) says [she](ona) isn't looking for anyone. Outside, [Dell](dell) warns [Pike](pike) that if [he](pike) drinks in front of the [girl](ona), [he](pike) can sleep in the snow. [Her](ona) [uncle](pike) pours the bottle out.
- ill yusuf "gone bad"
+ treat yusuf vet "opens it up"
- help vet yusuf "sits up with"
- recover yusuf "fever is down"
- confess yusuf ona "admits"
- reject ona yusuf "isn't looking"
- threaten dell pike "warns"
- kin ona pike "uncle"

== 6 The Missing Page
[Birch](birch) finds the page in [her](birch) [husband](moss)'s safe. It lists every truck that [Gantry](scar) has taken, and what [Moss](moss) paid [him](scar). [She](birch) copies it and brings it to the [sergeant](sarge). On [her](birch) way home a snowplow runs [her](birch) off the road, and [she](birch) ends up with a broken hip and no memory of the week. The [driver](scar), of course, is the [man](scar) with the scar. At the clinic [Moss](moss) plays the worried [husband](moss) for the press. The [nurse](nurse) believes every word.
- find birch "finds the page"
- married birch moss "husband"
- steal.past scar _ "has taken"
- boss moss scar "paid him"
+ reveal birch sarge "brings it"
+ attack scar birch "runs her off the road"
- injure birch scar "broken hip"
- betray moss nurse "plays the worried"

== 7 Cell Mates
[Gantry](scar) talks [Pike](pike) into a last job: for ten thousand dollars [he](pike) is to leave [his](pike) [brother](dell)'s gate open. [Pike](pike) takes the money. When [Dell](dell) learns of it from [Lorna](cook), [he](dell) calls [Pike](pike) a Judas and throws [him](pike) out. What [Dell](dell) doesn't know is that the ex-[convict](pike) has gone straight to [Tulimak](sarge) with the envelope. [The two of them](pike+sarge) plan to catch the [hijacker](scar) at the gate. But [Gantry](scar) smells a rat and stays away.
- sibling dell pike "brother"
- find pike scar "takes the money"
- betray? pike dell "gate open"
- reveal cook dell "learns of it"
- discover dell pike "learns of it"
- discover! dell pike "doesn't know"
- discover scar "smells a rat"
+ accuse dell pike "a Judas"
- reject dell pike "throws him out"
+ help pike sarge "gone straight to"
- betray? pike+sarge scar "plan to catch"

== 8 Diesel
[Diesel](dog) does not come when [Pike](pike) calls. [Ona](ona) and [Yusuf](yusuf) go through the whole yard with lamps. [They](ona+yusuf) find the [dog](dog) behind the tank, foaming at the mouth. Someone has put antifreeze in [its](dog) bowl. [Osei](vet) pumps [its](dog) stomach out and can't promise anything. [Pike](pike), [who](pike) hasn't wept since prison, weeps on the [vet](vet)'s shoulder. [Dell](dell) watches through the window, goes in and puts a hand on [his](dell) [brother](pike)'s neck. [Neither](dell+pike) says sorry. Towards noon a tail begins to thump.
- find ona+yusuf dog "find the dog"
+ attack _ dog "antifreeze"
- treat dog vet "pumps its stomach out"
- sad pike "weeps"
- sibling dell pike "brother"
+ reconcile dell pike "puts a hand"
- recover dog "thump"

== 9 What Birch Remembers
It is the smell of a cigar that brings it back. [Birch](birch) sits up, screams at [her](birch) [visitor](moss) and throws a vase at [him](moss). [Moss](moss) tells the [nurse](nurse) that [his](moss) [wife](birch) has lost [her](birch) mind. That night [he](moss) has [her](birch) moved to a locked house out on the flats. The [nurse](nurse), [who](nurse) has had second thoughts, phones the truck stop. [Lorna](cook) happens to be [Birch](birch)'s [sister](cook), which none of the regulars knew. [She](cook) takes down the shotgun again and asks [Ona](ona) to drive.
- discover birch moss "brings it back"
- attack birch moss "throws a vase"
- married birch moss "wife"
+ abduct moss birch "moved to a locked house"
- reveal nurse cook "phones"
- sibling birch cook "sister"

== 10 The Flats
The two [women](cook+ona) reach the house in a whiteout. The [cook](cook) keeps the guard busy at the door, while [Ona](ona) climbs in at the back and carries [Birch](birch) out over [her](ona) shoulder. [Moss](moss) sees the lights and shoots. The bullet goes through the door and hits [Lorna](cook) in the neck. [She](cook) passes away in the pickup, [her](cook) head in [her](cook) [sister](birch)'s lap. [Ona](ona) goes on driving, because there is nothing else to do. Behind [them](birch+cook+ona) the wind is already filling the tracks.
+ rescue ona birch "carries"
- attack moss cook "shoots"
+ kill moss cook "hits Lorna"
- die cook "passes away"
- sibling birch cook "sister"
- travel cook+ona "reach the house"

== 11 The Turn
[Gantry](scar) was fond of [Lorna](cook): [she](cook) fed [him](scar) for a whole winter when [he](scar) first got out. On hearing of [her](cook) death, the [hijacker](scar) walks into the post and turns himself in. [He](scar) gives [Tulimak](sarge) the names, the dates and the [clerk](clerk)'s pier. Yes, it was [he](scar) [who](scar) pushed [him](clerk), and it was [Moss](moss) [who](moss) gave the order. The dead [woman](cook)'s [sister](birch) signs [her](birch) statement with a shaking hand. By evening the [magnate](moss) has cleared out [his](moss) bank and headed for the border.
- friend.past cook scar "fond of"
- help.past cook scar "fed him"
- die.past cook "her death"
+ arrest sarge scar "turns himself in"
- reveal scar sarge "gives Tulimak"
- kill.past scar clerk "pushed him"
- boss.past moss scar "gave the order"
- sibling birch cook "sister"
+ flee moss "headed for the border"

== 12 Border Run
[Moss](moss) drives. [Dell](dell) follows [Moss](moss). [Yusuf](yusuf) blocks the bridge with [his](yusuf) rig. The [fugitive](moss) swerves and goes through the ice. [Pike](pike) crawls out with a rope. [He](pike) pulls [Moss](moss) from the water. "Why?" asks [Moss](moss). "[You](moss) have a date with [Birch](birch)," says [Pike](pike). [Tulimak](sarge) puts the cuffs on. The [sergeant](sarge) drives [him](moss) back in silence. [Ona](ona) kisses [Yusuf](yusuf). [Dell](dell) looks the other way. It has stopped snowing.
- travel moss "drives"
- flee moss "fugitive"
+ rescue pike moss "pulls"
+ arrest sarge moss "puts the cuffs on"
- kiss ona yusuf "kisses"
- investigate dell moss "follows Moss"

== 13 Thaw
[Birch](birch) signs and signs: [her](birch) divorce takes nine folders. [She](birch) makes the road over to the drivers and takes on [her](birch) late [sister](cook)'s truck stop. [Osei](vet) and [Pike](pike) have moved in together, with [Diesel](dog) between [them](pike+vet). [Gantry](scar) gets twenty years, [his](scar) former [boss](moss) life. A baby, says [Yusuf](yusuf), ought to be named after the weather it is born in. [Ona](ona), [who](ona) is due in November, throws a glove at [him](yusuf).
- divorce birch moss "divorce"
- gift birch _ "makes the road over"
- sibling birch cook "sister"
- die.past cook "late"
- housemate.start pike vet "moved in together"
- arrest _ scar "twenty years"
- boss.past moss scar "former boss"
+ pregnant ona yusuf "due in November"
