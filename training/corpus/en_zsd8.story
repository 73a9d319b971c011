%series Lock Thirteen
%lang en
%genre historical serial: canal boat families and navvies in Leicestershire, 1842, TV-database episode list
%cast keziah  | Keziah Monk; Keziah | f
%cast amos    | Amos Monk; Amos | m
%cast jem     | Jem Monk; Jem | m
%cast tilda   | Tilda Grocock; Tilda | f
%cast reuben  | Reuben Grocock; Grocock; Reuben | m
%cast swift   | Swift | m
%cast hannah  | Hannah Swift; Hannah | f
%cast fennell | Constable Fennell; Fennell | m
%cast orme    | Dr Orme; Orme | m
%cast connor  | Connor Deasy; Deasy; Connor | m
%cast bridget | Bridget Deasy; Bridget | f
%cast horse   | Parson | n
%cast baby    | Tilda | f

== 1 Ice
The cut at [Foxton](@foxton) freezes, and the boat families sit fast above the locks. [Keziah Monk](keziah), [who](keziah) buried [her](keziah) [husband](amos) [Amos](amos) in October, steers alone with [her](keziah) [son](jem) [Jem](jem), twelve, and a blind [horse](horse) named [Parson](horse). [Swift](swift), the [lock-keeper](swift), taxes [her](keziah) a shilling a day for standing still. [Reuben Grocock](reuben) on the next boat, once the best [friend](reuben) the dead [man](amos) had, pays it for [her](keziah) behind [her](keziah) back; [his](reuben) [wife](tilda) [Tilda](tilda) counts the shillings in the tin and comes to a conclusion.
+ die.past amos "buried her husband"
- married.past amos keziah "husband"
- parent keziah jem "son"
- neighbour keziah reuben+tilda "on the next boat"
- friend.past amos reuben "best friend"
+ help reuben keziah "pays it for her"
- married reuben tilda "wife"
- jealous tilda keziah "comes to a conclusion"

== 2 Coal
When half a ton of coal disappears from the wharf, [Constable Fennell](fennell), new to the post and eager, has the boats turned out one by one, finds a sackful under [Keziah](keziah)'s bunk and marches the [widow](keziah) off to [Harborough](@harborough). [She](keziah) didn't put it there. [Jem](jem), left with the [horse](horse), hides in the tunnel with some Irish navvies, whose [ganger](connor), [Connor Deasy](connor), asks the [lad](jem) no questions and gives [him](jem) half a herring. That night [Hannah](hannah), the [lock-keeper](swift)'s [daughter](hannah), hears [Tilda Grocock](tilda) being sick behind the lime kiln, and talking to herself, and has wits enough to listen.
- steal _ "disappears"
- hire fennell "new to the post"
- investigate fennell "turned out one by one"
+ arrest fennell keziah "marches the widow off"
- married.past amos keziah "widow"
- steal! keziah "didn't put it there"
- flee jem "hides in the tunnel"
- gift connor jem "half a herring"
- parent swift hannah "daughter"
- ill tilda "being sick"
+ discover hannah tilda "listen"

== 3 The Lock-keeper's Girl
[Hannah](hannah) knows what [she](hannah) knows, but [her](hannah) [father](swift) has a share in it: [Swift](swift) weighed the coal light, sold the rest to the lime-burner and gave the jealous [wife](tilda) a sack of it to be put where [she](tilda) pleased. If [she](hannah) talks, [he](swift) warns [her](hannah), [she](hannah) may go and live with the Irish. The [girl](hannah) takes [him](swift) at [his](swift) word. In the navvies' hut [she](hannah) is put up by the [ganger](connor)'s [sister](bridget), [Bridget](bridget), between a stove and a fiddle, and across the stove sits the [runaway](jem), with [whom](jem) [she](hannah) has exchanged insults at every passage since [they](hannah+jem) could [both](hannah+jem) speak.
- parent swift hannah "father"
+ steal.past swift "sold the rest"
- jealous tilda keziah "jealous wife"
- betray.past swift+tilda keziah "put where she pleased"
- threaten swift hannah "warns her"
- flee hannah swift "at his word"
- sibling bridget connor "sister"
- help bridget hannah "put up by"
- enemy.past hannah jem "exchanged insults"

== 4 Thaw
The ice cracks. Boats move. [Jem](jem) leads [Parson](horse). [Parson](horse) slips on the towpath. [Reuben](reuben) jumps in after [Parson](horse). The rope catches [Reuben](reuben) by the foot. [Reuben](reuben) goes under the hull. [Connor](connor) dives for [Reuben](reuben). [Connor](connor) brings up [Reuben](reuben). [Tilda](tilda) screams at [Connor](connor). [She](tilda) thinks [Reuben](reuben) is dead. [Connor](connor) slaps [Reuben](reuben) on the back. Water comes out. [Tilda](tilda) kneels before [Connor](connor). What can [she](tilda) give [Connor](connor)? The truth, says [Hannah](hannah).
- rescue? reuben horse "jumps in after"
+ rescue connor reuben "brings up Reuben"
- die! reuben "is dead"
- injure reuben "goes under the hull"
- recover reuben "Water comes out"
- gift? tilda connor "give Connor"
- reveal? tilda "The truth"
- quarrel connor tilda "screams at Connor"

== 5 Before the Bench
At the sessions the coal merchant, the parson and a retired admiral have hardly sat down when the rescued [boatman](reuben)'s [wife](tilda) rises in the gallery, six months gone and grey in the face, and takes upon herself what the [widow](keziah) stands accused of. [Keziah](keziah) is let go. [Reuben](reuben), [who](reuben) hears for the first time of the sack and of the [child](baby), does not know which to answer; [he](reuben) walks out, and is seen going the wrong way along the towpath. [Swift](swift), named as the [instigator](swift), swears that [he](swift) never met the [woman](tilda). [Fennell](fennell) notes it down, with the date.
- rescue.past connor reuben "rescued"
- married reuben tilda "wife"
- pregnant tilda reuben "six months gone"
+ reveal tilda "takes upon herself"
- accuse.past _ keziah "stands accused"
+ rescue _ keziah "let go"
- discover reuben tilda "hears for the first time"
- breakup reuben tilda "walks out"
- accuse tilda swift "named as the instigator"
- betray swift "swears"

== 6 Fever Boat
Typhus comes up from [Leicester](@leicester) with the night-soil. [Dr Orme](orme), the only [physician](orme) [who](orme) will set foot on a boat, makes a hospital of [Keziah](keziah)'s; the former [prisoner](keziah) scrubs, [Bridget](bridget) boils, and the second [patient](tilda) to be carried aboard is the [woman](tilda) [who](tilda) put [her](keziah) in gaol. [She](keziah) looks at [her](tilda) for as long as it takes to wring out a cloth. Then [she](keziah) lays it on [her](tilda) forehead. The [child](baby) comes too early, on the Tuesday; it is a [girl](baby), with a voice like a lock gate, and [Orme](orme) says that one of [the two](baby+tilda) will live. It is not the [mother](tilda).
- help bridget+keziah orme "scrubs"
- ill tilda "second patient"
- betray.past tilda keziah "who put her in gaol"
+ treat tilda keziah "on her forehead"
- birth tilda baby "comes too early"
- parent tilda baby "mother"
+ die tilda "not the mother"
- die! baby "will live"

== 7 The Wrong Way
[Reuben](reuben) has got as far as [Braunston](@braunston) and is drinking what [he](reuben) earns, when a [horse](horse) [he](reuben) knows stops in front of the tavern with the [boy](jem) on [its](horse) back. [Jem](jem) has ridden through the night to tell [him](reuben) that [he](reuben) is a [father](reuben) and a [widower](reuben). There is a thing the [man](reuben) has to say in return, and [he](reuben) says it into [Parson](horse)'s mane: [Amos](amos) did not fall into the lock by himself. The two [friends](amos+reuben) had words that evening over short-weighed coal, which [Amos](amos) was going to report; it was [Swift](swift) [who](swift) opened the paddle, and [Grocock](reuben), in drink, watched.
- ill reuben "drinking what he earns"
- travel jem reuben "has ridden"
+ reveal jem reuben "tell him"
- parent reuben baby "father"
- married.past reuben tilda "widower"
- friend.past amos reuben "friends"
- quarrel.past amos reuben "had words"
- reveal? amos "going to report"
+ kill.past swift amos "opened the paddle"
- help! reuben amos "watched"
- reveal reuben jem "says it into"

== 8 Half a Herring
A day of rest on the cut. The thirteenth lock leaks as it always has. [Bridget](bridget) gives the motherless [infant](baby) goat's milk from a teapot; [Hannah](hannah) learns to plait a bow fender; [Fennell](fennell), off duty, falls in, and is hooked out by the [ganger](connor), [who](connor) charges [him](fennell) nothing for the wash. There is a fiddle and, later, dancing. [Orme](orme), [who](orme) dances badly, asks [Keziah](keziah) twice. A heron stands through it all as if waiting for a verdict.
- help bridget baby "goat's milk"
- die.past tilda "motherless"
+ rescue connor fennell "hooked out"
- flirt keziah orme "asks Keziah twice"
- celebrate _ "dancing"

== 9 The Paddle
[Jem](jem) tells [his](jem) [mother](keziah) nothing. [He](jem) takes the iron windlass that was [his](jem) [father](amos)'s and waits on the lock beam for the [lock-keeper](swift), [whose](swift) [daughter](hannah), coming by with a can of milk, sees what the [boy](jem) is there for and sits down next to [him](jem), so that [he](jem) would have to do it in front of [her](hannah). When [Swift](swift) comes, [he](swift) laughs at the pair of [them](hannah+jem) and pushes [Jem](jem) in. [Hannah](hannah) leaps after [him](jem). The paddle is up. [She](hannah) gets the [boy](jem) on to the ladder, and the water gets [her](hannah) hand between the gate and the sill. [Her](hannah) [father](swift) has seen it, and runs.
- parent keziah jem "mother"
- reveal! jem keziah "tells his mother nothing"
- parent amos jem "father's"
- kill? jem swift "waits on the lock beam"
- parent swift hannah "daughter"
+ attack swift jem "pushes Jem in"
+ rescue hannah jem "gets the boy on"
- injure hannah "between the gate"
- flee swift "runs"

== 10 Hue and Cry
Thirty boatmen, forty navvies and a single [constable](fennell) comb the county for the [fugitive](swift). [He](swift) is taken on the third night in the tunnel, where [Deasy](connor), [who](connor) dug it, knows a niche that is on no plan; and the [ganger](connor), with the lime-burner's lantern in one hand and the [murderer](swift)'s collar in the other, has some trouble in keeping [him](swift) alive as far as the lock-up. [Reuben](reuben), back with [his](reuben) hat in [his](reuben) hands, gives evidence against himself as well. [Orme](orme) has had to take off two of [Hannah](hannah)'s fingers. [She](hannah) asks whether [they](connor+fennell) have caught [her](hannah) [father](swift), and, on being told, which of [them](connor+fennell) is to feed [his](swift) hens.
- investigate fennell swift "comb the county"
+ arrest connor swift "is taken"
- kill.past swift amos "murderer"
- return reuben "back with his hat"
- reveal reuben "gives evidence"
- kill? connor swift "keeping him alive"
- treat hannah orme "take off"
- parent swift hannah "father"

== 11 A Name for the Child
[Swift](swift) hangs himself with a tow-line before the judge can see to it. [Reuben](reuben) gets three months for [his](reuben) silence and, before [he](reuben) goes in, must find someone for the [baby](baby). [He](reuben) asks [Bridget](bridget), [who](bridget) is fond of [her](baby); [he](reuben) asks the [doctor](orme); [he](reuben) does not dare to ask the [woman](keziah) [whose](keziah) [husband](amos) [he](reuben) watched go down. It is [she](keziah) [who](keziah) comes. [She](keziah) has not forgiven [him](reuben), [she](keziah) says, and doubts that [she](keziah) ever will. [She](keziah) holds out [her](keziah) arms. The [girl](baby) has been called nothing up to now; henceforth [she](baby) is [Tilda](baby).
+ die swift "hangs himself"
- arrest _ reuben "gets three months"
- love bridget baby "fond of her"
- help? bridget baby "asks Bridget"
- help? orme baby "asks the doctor"
- married.past amos keziah "husband"
- help! reuben amos "watched go down"
- reconcile! keziah reuben "has not forgiven"
+ parent.start keziah baby "holds out her arms"

== 12 Tolls
In spring the company, wanting somebody honest for Lock Thirteen, appoints [Hannah Swift](hannah), fifteen years old and eight-fingered, with [Bridget Deasy](bridget) to sign for [her](hannah); [Constable Fennell](fennell), [who](fennell) calls daily to inspect the paddles, is understood to be calling on [Bridget](bridget). [Dr Orme](orme) asks the [widow](keziah) a third time, though not to dance, and gets for answer a place at the tiller, on trial. [Jem](jem) takes the released [man](reuben) aboard as far as [Braunston](@braunston). [The two](jem+reuben) exchange six words. At the thirteenth lock the new [keeper](hannah) holds out [her](hannah) good hand for the shilling, and the [boy](jem) [she](hannah) saved drops half a herring in it.
+ hire hannah "appoints"
- love fennell bridget "calling on Bridget"
- married.past amos keziah "widow"
- propose orme keziah "asks the widow a third time"
- rescue _ reuben "released"
- help jem reuben "takes the released man aboard"
- rescue.past hannah jem "she saved"
- gift jem hannah "half a herring"
