%series Ninth and Calhoun
%lang en
%genre police precinct drama, Trenton, New Jersey, matter-of-fact encyclopaedia episode table
%cast renner | Captain Dolores Renner; Captain Renner; Dolores; Renner | f
%cast wojcik | Detective Stan Wojcik; Stan Wojcik; Stan; Wojcik | m
%cast imani | Detective Imani Kpadeh; Imani Kpadeh; Imani | f
%cast teague | Officer Jules Teague; Jules Teague; Jules; Teague | n
%cast luz | Luz Barrios; Luz | f
%cast hector | Hector Barrios; Hector | m
%cast gail | Gail Wojcik; Gail | f
%cast danny | Danny Wojcik; Danny | m
%cast pryce | Sergeant Pryce; Pryce | m
%cast odette | Odette Kpadeh; Odette | f
%cast marv | Marvin Stroud; Stroud | m
%cast fed | Nell Abernathy; Abernathy; Nell | f
%cast medic | - | m
%cast widow | - | f
%cast cap2 | Captain Lindqvist; Lindqvist | m

== 1 Pilot
On [her](imani) first day with the Ninth Precinct, [Detective Imani Kpadeh](imani), transferred from Newark after testifying against a superior, is paired with [Stan Wojcik](wojcik), a [veteran](wojcik) [whose](wojcik) last three partners asked for other assignments. [They](imani+wojcik) are called to a bodega where the owner's [son](hector), [Hector Barrios](hector), has been shot in the thigh; [his](hector) [sister](luz), [Luz](luz), refuses to describe the gunman. [Captain Renner](renner), under pressure to close cases, gives [the pair](imani+wojcik) a week. [Wojcik](wojcik), [who](wojcik) is separated from [his](wojcik) [wife](gail) and sleeps in the evidence annex, is discovered there by [Imani](imani), [who](imani) promises to keep it to herself.
- hire imani "first day"
- accuse.past imani _ "testifying against"
+ colleague.start imani wojcik "paired with"
- injure hector _ "shot in the thigh"
- sibling hector luz "sister"
- reveal! luz _ "refuses to describe"
- boss renner imani+wojcik "gives the pair"
- married gail wojcik "wife"
- breakup.past gail wojcik "separated from"
+ discover imani wojcik "discovered there"
- reveal! imani wojcik "keep it to herself"

== 2 Next of Kin
[Luz Barrios](luz) is approached by [Officer Jules Teague](teague), [who](teague) grew up on [her](luz) block and with [whom](teague) [she](luz) went to the prom, and admits that the gunman was a collector working for [Marvin Stroud](marv), to [whom](marv) [her](luz) [brother](hector) owes eleven thousand dollars. [Imani](imani) takes in [her](imani) [aunt](odette) [Odette](odette), newly arrived from [Monrovia](@monrovia), and soon regrets it, as the older [woman](odette) rearranges the apartment and sets out to find [her](imani) a husband. [Stan](wojcik) forgets [his](wojcik) [son](danny)'s confirmation; [his](wojcik) estranged [wife](gail) tells [him](wojcik) on the church steps that [she](gail) has consulted an attorney.
- neighbour.past luz teague "grew up on her block"
- date.past luz teague "went to the prom"
- reveal luz teague "admits"
+ attack.past _ hector "gunman"
- boss marv _ "working for Marvin Stroud"
- sibling hector luz "brother"
- move odette imani "takes in her aunt"
- kin imani odette "aunt"
- parent wojcik danny "son"
- sad imani odette "soon regrets it"
- wedding? _ imani "find her a husband"
- parent wojcik danny "son's confirmation"
- married gail wojcik "estranged wife"
+ divorce? gail wojcik "consulted an attorney"

== 3 Chain of Custody
When a bag of cash seized from [Stroud](marv)'s car goes missing from the annex, suspicion falls on [Wojcik](wojcik), the only [person](wojcik) known to have spent the night there. [Sergeant Pryce](pryce), [who](pryce) came up through the academy with [him](wojcik) and considers [him](wojcik) a brother, vouches for [him](wojcik) before [Renner](renner). [She](renner) nevertheless takes [his](wojcik) badge until further notice. [Imani](imani), working alone, goes through two months of door logs and finds that the annex was opened at four in the morning with the card of a dead man. [Odette](odette) invites a widowed pharmacist to dinner without consulting [her](odette) [niece](imani), [who](imani) eats at the station.
- steal _ _ "goes missing"
+ accuse _ wojcik "suspicion falls on"
- colleague.past pryce wojcik "through the academy"
- friend pryce wojcik "considers him a brother"
- help pryce wojcik "vouches for"
+ quit wojcik renner "takes his badge"
- investigate imani _ "door logs"
- discover imani _ "finds"
- die.past _ "dead man"
- invite odette _ "invites"
- kin imani odette "niece"
- reject imani _ "eats at the station"

== 4 The Collector
[Stroud](marv), out on bail, has [Luz](luz) picked up outside [her](luz) night school and lets [Hector](hector) know that [he](marv) will trade [her](luz) for the debt. Too frightened to go to the detectives, the young [man](hector) turns to [Teague](teague), [who](teague) disregards orders, enters the warehouse without backup and brings [Luz](luz) out through a loading dock, but takes a bullet in the vest and two cracked ribs. At the hospital, while a [paramedic](medic) is still taping the [officer](teague)'s chest, [Luz](luz) confesses that [she](luz) has never stopped thinking about the prom. [Teague](teague), [who](teague) has been seeing someone else for a year, does not know what to reply.
- arrest.past _ marv "out on bail"
+ abduct marv luz "picked up"
- threaten marv hector "trade her"
- sad hector "Too frightened"
+ rescue teague luz "brings Luz out"
- attack _ teague "takes a bullet"
- injure teague "cracked ribs"
- treat teague medic "taping"
+ confess luz teague "never stopped thinking"
- couple _ teague "seeing someone else"

== 5 Family Court
[Gail](gail) is granted custody of [Danny](danny), and the marriage of the [Wojciks](gail+wojcik) is dissolved in a hearing of nine minutes. [Stan](wojcik), still suspended, gets drunk with [Pryce](pryce), [who](pryce) drives [him](wojcik) home and, as the audience learns in the last scene, does not drive on: [he](pryce) lets himself in at [Gail](gail)'s back door with a key of [his](pryce) own. [Imani](imani) questions the [widow](widow) of the patrolman whose card was used and hears that the dead man's effects were collected by a [colleague](pryce) with a mustache. [Odette](odette), bored, begins to volunteer at the precinct front desk, where [Renner](renner) finds [her](odette) indispensable within a day.
- find gail "granted custody"
- parent gail danny "custody of Danny"
+ divorce gail wojcik "is dissolved"
- quit.past wojcik "suspended"
- help pryce wojcik "drives him home"
+ affair gail pryce "key of his own"
- betray pryce wojcik "lets himself in"
- investigate imani widow "questions the widow"
- married.past _ widow "widow"
- die.past _ "dead man's"
- colleague.past _ pryce "colleague with a mustache"
- sad odette "bored"
- hire odette "volunteer"
- happy renner odette "indispensable"

== 6 Line of Duty
Shaving [his](pryce) upper lip does not help the [sergeant](pryce), as the [widow](widow) picks [him](pryce) out of a class photograph. Unwilling to believe it, [Imani](imani) goes to [Wojcik](wojcik) first, and [he](wojcik), for the sake of twenty years, warns [his](wojcik) [friend](pryce) before [he](wojcik) has thought what [he](wojcik) is doing. [Pryce](pryce) empties [his](pryce) locker and makes for the state line with the cash. [He](pryce) gets as far as a diner, where [he](pryce) telephones [Gail](gail) and asks [her](gail) to come along; the call is picked up by [Danny](danny), aged twelve, [who](danny) says nothing, hangs up and dials [his](danny) [father](wojcik).
+ accuse widow pryce "picks him out"
- reveal imani wojcik "goes to Wojcik first"
- friend pryce wojcik "friend"
+ help wojcik pryce "warns his friend"
- quit pryce "empties his locker"
- steal.past pryce _ "with the cash"
+ flee pryce "makes for"
- travel? gail pryce "come along"
- discover danny gail+pryce "picked up by Danny"
- parent wojcik danny "father"
- reveal danny wojcik "dials his father"

== 7 Exit 7A
[Wojcik](wojcik) drives to the diner alone and takes [his](wojcik) place opposite the [man](pryce) [who](pryce) was to have been best [man](pryce) at [his](wojcik) second wedding, if there had ever been one. [He](wojcik) has two questions: why the money, and why [Gail](gail). [Pryce](pryce) answers only the first, namely that [Stroud](marv) had paid off [his](pryce) mortgage and then sent the bill, and asks to be allowed to leave by the kitchen. [Wojcik](wojcik) reads [him](pryce) [his](pryce) rights instead. On the drive back [he](wojcik) has to pull over, because [he](wojcik) cannot see the road. [Imani](imani), [who](imani) has been behind [them](pryce+wojcik) all the way without lights, takes the wheel.
- travel wojcik "drives to the diner"
- advisor? pryce wojcik "best man"
- wedding! wojcik "second wedding"
- investigate wojcik pryce "two questions"
- reveal pryce wojcik "answers only the first"
- gift.past marv pryce "paid off his mortgage"
- threaten.past marv pryce "sent the bill"
- flee? pryce "leave by the kitchen"
- reject wojcik pryce "instead"
+ arrest wojcik pryce "reads him his rights"
- sad wojcik "cannot see the road"
+ help imani wojcik "takes the wheel"

== 8 Reinstated
[Stan](wojcik) gets [his](wojcik) badge back and is told by [Renner](renner) to find an apartment. [He](wojcik) and [Danny](danny) paint it together on [his](wojcik) first weekend with the [boy](danny). [Luz](luz) enrolls in the police academy, to the horror of [Hector](hector), [who](hector) has sworn that no one of [his](hector) blood will wear that uniform; [they](hector+luz) shout at each other in the store until a customer asks whether anything is for sale. [Teague](teague), having ended the year-old relationship by letter, waits outside the academy with coffee. [Luz](luz) takes the coffee, but not the arm. The [captain](renner) collapses at [her](renner) desk and orders [Odette](odette), [who](odette) sees it, to say that [she](renner) tripped.
- hire wojcik "badge back"
- move? wojcik "find an apartment"
- parent wojcik danny "his first weekend with"
- create danny+wojcik "paint it together"
+ hire luz "enrolls"
- sad hector luz "to the horror of"
+ quarrel hector luz "shout at each other"
- breakup teague _ "ended the year-old"
- gift teague luz "with coffee"
- reject luz teague "not the arm"
- ill renner "collapses"
- boss renner odette "orders Odette"
- discover odette renner "sees it"
- betray? odette _ "say that she tripped"

== 9 Quota
A slow shift. Parking complaints come in, a python is reported and proves to be a hose, the coffee machine fails, and a retired magician lays claim to every unsolved burglary since 1970, none of which he committed. The rookies write reports. [Teague](teague) has the desk; [Wojcik](wojcik) reads the apartment ads aloud in the voice of a sportscaster, and [Imani](imani) laughs so hard that [she](imani) spills ink on the only tie [he](wojcik) owns. [She](imani) replaces it with one from [Odette](odette)'s drawer of husbands' ties, as they are known. It has parrots on it. [He](wojcik) wears it the next day, and the day after that.
- steal! _ "none of which"
- happy imani wojcik "laughs so hard"
- lose wojcik "the only tie"
+ gift imani wojcik "replaces it"
- married.past _ odette "husbands' ties"

== 10 Cooperating Witness
Federal [prosecutor](fed) [Nell Abernathy](fed) offers [Pryce](pryce) a reduced sentence if [he](pryce) will take the stand against [Stroud](marv). [She](fed) turns out to be [Renner](renner)'s former [girlfriend](fed), and the two [women](fed+renner), [who](fed+renner) have not spoken since [Renner](renner) chose the captaincy over a house in [Vermont](@vermont), conduct the negotiations through [Odette](odette). [Pryce](pryce) agrees. The night before the hearing [he](pryce) is found hanged in a cell for which only two people had a key, and [Stroud](marv), acquitted for want of evidence, sends a wreath to the precinct. At the wake nobody comes but [Wojcik](wojcik) and, after some time in the parking lot, [Gail](gail).
- help? pryce fed "take the stand"
- accuse? pryce marv "take the stand"
+ ex fed renner "former girlfriend"
- breakup.past renner fed "chose the captaincy"
- help odette fed+renner "conduct the negotiations"
- help pryce fed "agrees"
+ die pryce "found hanged"
- arrest! _ marv "acquitted"
- gift marv _ "sends a wreath"

== 11 Biopsy
[Dolores Renner](renner) has been told that the tumor is inoperable and has told no one except [Odette](odette), [who](odette) guesses, and is sworn to silence, and tells [Nell](fed) that same evening. [Abernathy](fed) arrives at the [captain](renner)'s house with soup, is sent away, sits down on the porch in the snow and stays there until [she](fed) is let in. Meanwhile [Imani](imani) establishes that the second key belongs to the deputy chief's [driver](hector), hired a month ago on the recommendation of [Stroud](marv): [Hector Barrios](hector). [Luz](luz), in [her](luz) cadet's uniform, is present when the name is read out, and asks to be the [one](luz) [who](luz) brings [him](hector) in.
- ill renner "inoperable"
- reveal! renner _ "told no one"
- discover odette renner "guesses"
+ reveal odette fed "tells Nell"
- betray odette renner "sworn to silence"
- travel fed "arrives at"
- gift fed renner "with soup"
- reject renner fed "sent away"
- reconcile fed renner "let in"
- boss _ hector "deputy chief's driver"
+ discover imani hector "establishes"
- hire.past hector marv "hired a month ago"
- arrest? luz hector "brings him in"

== 12 Blood
[Hector](hector) did not kill [Pryce](pryce), [he](hector) assures [his](hector) [sister](luz) across the counter where [they](hector+luz) did [their](hector+luz) homework; [he](hector) lent the key, to clear the eleven thousand, and shut [his](hector) eyes. [Luz](luz) lets [him](hector) finish the inventory before [she](luz) puts the cuffs on. [His](hector) statement brings down [Stroud](marv), [who](marv) opens fire on the arresting team from [his](marv) car wash and is shot dead by [Teague](teague). [Wojcik](wojcik), hit by glass, has a splinter drawn from [his](wojcik) eyebrow by [Imani](imani) in the back of an ambulance. [She](imani) tells [him](wojcik) to hold still. [He](wojcik) does not hold still; the kiss lands on the bandage.
- kill! hector pryce "did not kill"
- sibling hector luz "sister"
- help.past hector marv "lent the key"
+ arrest luz hector "puts the cuffs on"
- reveal hector _ "His statement"
- accuse hector marv "His statement"
- arrest? _ marv "arresting team"
- attack marv _ "opens fire"
+ kill teague marv "shot dead"
- injure wojcik "hit by glass"
- treat wojcik imani "splinter drawn"
+ kiss imani wojcik "the kiss"

== 13 End of Watch
[Captain Lindqvist](cap2) takes over the Ninth in a rainstorm and is mistaken by [Odette](odette) for a plumber. [His](cap2) [predecessor](renner), [who](renner) had wished for neither a band nor a speech, gets a dinner for six on [Nell](fed)'s porch, in the course of which [she](renner) asks the [prosecutor](fed) whether the house in [Vermont](@vermont) is still for sale. [She](renner) dies in it in the spring. [Luz](luz) graduates third in [her](luz) class, with [Teague](teague) in the front row and an empty chair, at [her](luz) own request, for [her](luz) [brother](hector). Back on patrol, the new [captain](cap2) asks [Wojcik](wojcik) whether [he](wojcik) would prefer another partner. [Wojcik](wojcik), wearing parrots, says that [he](wojcik) would not.
- hire cap2 "takes over"
- discover! odette cap2 "mistaken"
- quit renner "predecessor"
- celebrate renner "dinner for six"
- move? fed+renner "still for sale" @vermont
+ die renner "dies in it"
+ find luz "graduates"
- sibling hector luz "brother"
- boss cap2 wojcik "new captain"
- reject wojcik cap2 "would not"
