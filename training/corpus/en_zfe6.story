%series Ice Road to Hiiumaa
%lang en
%genre Nordic noir serial, Estonia, encyclopaedia episode summaries
%cast kersti  | Kersti Laan; Kersti; Laan | f
%cast toomas  | Toomas Rebane; Toomas; Rebane | m
%cast arvo    | Arvo Sepp; Arvo; Sepp | m
%cast helju   | Helju Sepp; Helju | f
%cast maarja  | Maarja Vaher; Maarja | f
%cast raivo   | Raivo Vaher; Raivo | m
%cast anton   | Anton Vaher; Anton | m
%cast ljuba   | Ljuba | f
%cast pastor  | Pastor Ilves; Ilves | m
%cast mikk    | Mikk | m
%cast prosecutor | Saskia Orav; Orav | f
%cast trucker | - | m
%cast coroner | - | f

== 1 Minus Twenty
On the morning when the ice road to the island is opened, a milk [trucker](trucker) finds [Maarja Vaher](maarja), [organist](maarja) and [bookkeeper](maarja) of the parish, frozen to the wheel of [her](maarja) car, with both doors locked from outside. The [inspector](arvo) [Arvo Sepp](arvo), two months short of [his](arvo) pension, is sent across with a [sergeant](kersti), [Kersti Laan](kersti), [who](kersti) was born on the island and has not set foot on it since [she](kersti) was seventeen. The dead [woman](maarja)'s [husband](raivo), [Raivo](raivo), asks whether the car can be salvaged. [His](raivo) [brother](anton), [Anton](anton), asks nothing, and cannot stand up.
- find trucker maarja "finds"
+ kill _ maarja "locked from outside"
- travel arvo+kersti "sent across"
- boss arvo kersti "sergeant"
+ return kersti "has not set foot"
- married maarja raivo "dead woman's husband"
- sibling anton raivo "brother"
- sad anton "cannot stand up"

== 2 Next of Kin
The [widower](raivo) has an alibi, which is called [Ljuba](ljuba) and runs the harbour bar; the [inspector](arvo), [whose](arvo) own [wife](helju) left [him](arvo) last spring, believes [him](raivo) on the ground that no man would invent it. The [sergeant](kersti) believes neither of [the two](ljuba+raivo). In the churchyard [she](kersti) is stopped by [Toomas Rebane](toomas), the island [constable](toomas), with [whom](toomas) [she](kersti) once meant to run away and [who](toomas), on the night in question, fell asleep. [He](toomas) has been awake, [he](toomas) says, ever since. [She](kersti) asks for the key to the organ loft.
- affair ljuba raivo "an alibi"
- die.past maarja "widower"
+ breakup.past helju arvo "left him"
- married arvo helju "wife"
- married.past maarja raivo "widower"
- couple.past kersti toomas "meant to run away"
- betray.past toomas kersti "fell asleep"
- sad toomas "awake"
- investigate kersti "the key"

== 3 Registers
Among the organ pipes lies the account book which the [organist](maarja) kept twice, once for the bishop and once for God. According to the second, [Pastor Ilves](pastor) has been selling the churchyard, grave by grave. The [clergyman](pastor) weeps, and [Sepp](arvo) puts [him](pastor) in the police boat; the first [suspect](pastor) of the case is free again by evening, because on the night of the murder [he](pastor) lay drunk in the arms of the [coroner](coroner), a circumstance that [neither](coroner+pastor) had wished to see in a report. [Toomas](toomas) brings the [sergeant](kersti) coffee without milk. So [he](toomas) remembers that.
- betray.past maarja pastor "kept twice"
- steal.past pastor _ "selling the churchyard"
- sad pastor "weeps"
+ arrest arvo pastor "puts him in"
- affair coroner pastor "in the arms of"
- rescue coroner pastor "free again"
- gift toomas kersti "brings the sergeant coffee"

== 4 The Brother-in-Law
What the [inspector](arvo) overlooks, since [he](arvo) never reads postcards, the [sergeant](kersti) reads twice: the dead [woman](maarja) had been receiving one a week for nine years, unsigned, from every port in which [Anton](anton)'s ship put in. The second [suspect](anton) makes no secret of it. [He](anton) loved [his](anton) [brother](raivo)'s [wife](maarja), [he](anton) says, from the day [she](maarja) was led up the aisle by the wrong [man](raivo), and never so much as brushed [her](maarja) sleeve. [Raivo](raivo), [who](raivo) has been listening at the hatch, breaks a chair over [him](anton). [He](anton) lets it be broken.
- die.past maarja "dead"
- gift.past anton maarja "had been receiving"
+ discover kersti anton "reads twice"
- reveal anton _ "makes no secret"
- love.past anton maarja "loved"
- wedding.past maarja raivo "led up the aisle"
- married.past maarja raivo "brother's wife"
- affair! anton maarja "never so much as"
- sibling anton raivo "brother"
- discover raivo anton "listening at the hatch"
+ attack raivo anton "breaks a chair"

== 5 Open Water
A thaw. The road is closed with the [boy](mikk) [Mikk](mikk) on it, the fifteen-year-old [son](mikk) of the [barmaid](ljuba), [who](mikk) has been trying to reach the mainland on a moped with four thousand euros in [his](mikk) boots. When the ice gives, it is the old [inspector](arvo) [who](arvo) crawls out to [him](mikk) on [his](arvo) stomach, throws [him](mikk) the end of [his](arvo) scarf, pulls, and goes through himself. The [sergeant](kersti) gets the [boy](mikk). [She](kersti) does not get the [man](arvo). [Helju](helju), [who](helju) had divorced [him](arvo) in everything but on paper, has to be told on the telephone, and says: "In [my](helju) scarf?"
- parent ljuba mikk "son of the barmaid"
- flee mikk "trying to reach"
+ rescue arvo+kersti mikk "pulls"
+ die arvo "goes through himself"
- rescue! kersti arvo "does not get the"
- breakup.past helju arvo "in everything but"
- divorce! arvo helju "but on paper"
- reveal _ helju "told on the telephone"

== 6 Promotion
The new [inspector](kersti) has slept three hours and wears [her](kersti) [predecessor](arvo)'s boots. [Her](kersti) first decision is to ask for no one from [Tallinn](@tallinn), the second to take the [constable](toomas) on. It is [Toomas](toomas) [who](toomas) gets the [boy](mikk) in the hospital bed to talk, by talking himself, of the night when [he](toomas) was nineteen and did not get up. The money, says [Mikk](mikk), came from [his](mikk) [mother](ljuba), [who](ljuba) told [him](mikk) to run. Asked why, the [barmaid](ljuba) shuts the bar. Every soul on the island can see the smoke from [her](ljuba) chimney: [she](ljuba) is burning bedding.
+ hire kersti "new inspector"
- boss.past arvo kersti "her predecessor's"
- hire toomas kersti "take the constable on"
- ill mikk "hospital bed"
- reveal toomas mikk "talking himself"
+ reveal mikk toomas "says Mikk"
- parent ljuba mikk "mother"
- gift.past ljuba mikk "came from"
- betray? ljuba _ "burning bedding"

== 7 The Third Suspect
[She](ljuba) is taken in with ash on [her](ljuba) sleeves, and tells the [inspector](kersti) to [her](kersti) face that a [girl](kersti) [who](kersti) ran off to town has no business in other women's stoves. The [prosecutor](prosecutor), [Saskia Orav](prosecutor), flown in by helicopter, is for charging [her](ljuba) that night: the [lover](ljuba) of the [widower](raivo) had every reason to wish the [wife](maarja) dead. The [inspector](kersti) is not. A mother does not pay her son to run from what she has done, but from what he has. Or has seen, says the [constable](toomas). On the far side of the glass [Raivo](raivo) asks whether [he](raivo) may have the car back now.
+ arrest kersti ljuba "taken in"
- quarrel kersti ljuba "no business"
- flee.past kersti "ran off"
- married.past maarja raivo "widower"
- travel prosecutor "flown in"
- accuse? prosecutor ljuba "charging her"
- affair ljuba raivo "lover of the widower"
- die.past maarja "widower"
- enemy ljuba maarja "wish the wife dead"
- discover? kersti+toomas mikk "Or has seen"

== 8 Vespers
[Somebody](anton) plays the organ at night. [Kersti](kersti), with a torch, comes upon the other [Vaher](anton), the [sailor](anton), [who](anton) taught himself one hymn by ear and can get no further than the third line. [The two](anton+kersti) sit side by side on the bench. [He](anton) had asked [her](maarja) to go away with [him](anton), [he](anton) says; [she](maarja) had answered on a card, the only one [she](maarja) ever wrote, that [she](maarja) would be at the ice at midnight. [He](anton) waited on the mainland side till [his](anton) feet went black. So [she](maarja) was not lured out. [She](maarja) was leaving, and someone knew.
- create anton "plays the organ"
+ find kersti anton "comes upon"
- invite.past anton maarja "go away with him"
- injure.past anton "feet went black"
- love.past maarja anton "answered on a card"
+ breakup? maarja raivo "was leaving"
- discover.past _ maarja "someone knew"
- reveal anton kersti "he says"

== 9 A Scarf
[Helju Sepp](helju) comes for the body and stays for the case. The [inspector](arvo)'s [widow](helju), as the island insists on calling [her](helju), finds among [his](arvo) things a list in that cramped hand, and hands it to the [inspector](kersti) [who](kersti) now sits in [his](arvo) chair: seven names, six of them crossed out. [He](arvo) had suspected [her](kersti) own old [flame](toomas). The [younger](kersti) of the [women](helju+kersti) says that it is absurd. The [other](helju) says that [she](helju) too lived for years with a [man](arvo) [she](helju) thought [she](helju) could hear breathing. That night [Kersti](kersti) asks [Toomas](toomas) where [he](toomas) was. [He](toomas) takes off [his](toomas) badge.
- travel helju "comes for"
- die.past arvo "widow"
- married.past arvo helju "widow"
- find helju "finds among"
- gift helju kersti "hands it"
+ accuse arvo toomas "had suspected"
- ex kersti toomas "old flame"
- investigate kersti toomas "where he was"
+ quit toomas "takes off his badge"

== 10 Asleep Again
[He](toomas) had the watch that night at the barrier. It is the [constable](toomas)'s duty to note each car that goes out onto the ice, and each that does not arrive; and [he](toomas) slept. [He](toomas) has falsified the book. Had [he](toomas) looked up, the [woman](maarja) would be alive, as [he](toomas) has told himself every hour for a month, and [he](toomas) tells it now to the [one](kersti) [whom](kersti) [he](toomas) had let down in the same way before. [She](kersti) does not console [him](toomas). [She](kersti) suspends [him](toomas), walks round the lighthouse twice, comes back and asks who brought [him](toomas) the tea. [He](toomas) looks at [her](kersti). The [pastor](pastor).
- betray.past toomas _ "falsified the book"
+ reveal toomas kersti "tells it now"
- die.past maarja "would be alive"
- betray.past toomas kersti "let down"
- help! kersti toomas "does not console"
+ quit toomas kersti "suspends him"
- attack.past pastor toomas "The pastor"
- accuse toomas pastor "The pastor"

== 11 Confession
[Ilves](pastor) has an alibi no longer, the [coroner](coroner) having been asked, under oath, at what hour [she](coroner) herself dropped off. Why should the [clergyman](pastor) kill for a few graves? For nine, as it turns out, beneath which there was nobody: [he](pastor) had been burying cigarettes, and the [widower](raivo), [who](raivo) drove the hearse, had been digging them up. The [bookkeeper](maarja) had found the sums, and meant to take [her](maarja) second book across the ice along with [her](maarja) suitcase. [Mikk](mikk), on the moped, saw two [men](pastor+raivo) at a car, and one of [them](pastor+raivo) turned a key. Which? The [boy](mikk), behind the curtain, says a name into [his](mikk) [mother](ljuba)'s hair.
- rescue! coroner pastor "alibi no longer"
- reveal coroner _ "under oath"
- kill? pastor maarja "kill"
- married.past maarja raivo "widower"
- betray.past pastor+raivo _ "burying cigarettes"
- colleague.past pastor raivo "drove the hearse"
- discover.past maarja pastor+raivo "found the sums"
- reveal? maarja _ "meant to take"
+ discover.past mikk pastor+raivo "saw two men"
- parent ljuba mikk "his mother"
+ accuse mikk _ "says a name"

== 12 Salvage
Before the thaw is complete, the [husband](raivo) makes a run for it in the dead [woman](maarja)'s car, which [he](raivo) has had returned at last. The doors, once frozen, jam. The [inspector](kersti) could wait on the shore and let the sea do the rest; so could the [man](anton) beside [her](kersti), [who](anton) has more cause. It is [he](anton), on ruined feet, [who](anton) goes out and smashes the window and hauls [his](anton) [brother](raivo) into handcuffs. [Ilves](pastor) is led from [his](pastor) own pulpit. On the ferry, in April, [Kersti](kersti) finds [Toomas](toomas) already at the rail, at five in the morning, with two coffees, wide awake. [Helju](helju) keeps the scarf.
- married.past maarja raivo "husband"
+ flee raivo "makes a run"
- rescue! kersti raivo "could wait"
+ rescue anton raivo "hauls his brother"
- injure anton "ruined feet"
- sibling anton raivo "his brother"
- arrest kersti raivo "handcuffs"
- arrest _ pastor "led from"
- find kersti toomas "finds"
+ reconcile kersti toomas "two coffees"
