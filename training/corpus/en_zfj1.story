%series Soapsuds Row
%lang en
%genre daily serial around a launderette and a chip shop in Leicester, TV listings
%cast maureen | Maureen Tibbs; Maureen | f
%cast kiran   | Kiran Solanki; Kiran | m
%cast jas     | Jas Solanki; Jas | f
%cast dougal  | Dougal Reid; Dougal; Reid | m
%cast leonie  | Leonie Tibbs; Leonie | f
%cast frank   | Frank Tibbs; Frank | m
%cast plumber | Stelios; Stelios Economou | m
%cast wren    | Wren | n
%cast baker   | Mr Hartnell; Hartnell | m
%cast una     | Una Reid; Una | f
%cast bank    | Ms Pryce | f
%cast baby    | Archie | m
%cast lawyer  | - | f
%cast gp      | Dr Baptiste | f

== 1
[Maureen Tibbs](maureen) opens the launderette as usual, only to find a [stranger](dougal) asleep between the dryers. [Dougal Reid](dougal) says that [he](dougal) has just been chucked out by [his](dougal) [wife](una), and the soft-hearted [widow](maureen) puts a mug of tea in front of [him](dougal). [Her](maureen) [daughter](leonie) [Leonie](leonie) is less charmed: [she](leonie) thinks the [Scot](dougal) is after the till. Over at the chip shop, [Kiran](kiran) forgets [his](kiran) wedding anniversary, and [Jas](jas), [who](jas) has laid the table for two, eats both portions in a temper. The [plumber](plumber) comes about the boiler.
- meet dougal maureen "find a stranger"
- breakup una dougal "chucked out"
- married dougal una "his wife"
- married.past _ maureen "widow"
+ help maureen dougal "mug of tea"
- parent maureen leonie "daughter"
- steal? dougal maureen "after the till"
- married jas kiran "wedding anniversary"
- sad jas kiran "in a temper"

== 2
The boiler cannot be saved. Neither, it seems, can the launderette's overdraft: [Ms Pryce](bank) of the bank gives [Maureen](maureen) till Friday or the locks will be changed. [Dougal](dougal) offers to mind the shop for nothing but a roof over [his](dougal) head, and moves into the box room that same night. When [Leonie](leonie) comes home, [she](leonie) and the [lodger](dougal) have a blazing argument on the stairs. The [plumber](plumber), packing up [his](plumber) wrenches, lets slip to [her](leonie) that [he](plumber) has seen the [Scotsman](dougal) before, and in the dock.
+ threaten bank maureen "or the locks"
- help? dougal maureen "offers to mind"
+ move dougal maureen "moves into"
- housemate.start dougal leonie+maureen "the lodger"
- quarrel dougal leonie "blazing argument"
- reveal plumber leonie "lets slip"
- accuse.past _ dougal "in the dock"

== 3
To win [Jas](jas) round, [Kiran](kiran) buys [her](jas) earrings that [he](kiran) cannot afford. [She](jas) thaws, and [the two](jas+kiran) close the shop early. What [he](kiran) has not told [his](kiran) [other half](jas) is where the money came from: [Frank](frank), [Maureen](maureen)'s [brother-in-law](frank) and the Row's unofficial [banker](frank), charges ten per cent a week. [Leonie](leonie) hunts through old newspapers at the library for [Dougal](dougal)'s name. At the next table sits a young [person](wren) in a green coat, [who](wren) introduces themselves as [Wren](wren) and lends [Leonie](leonie) a pencil.
- gift kiran jas "buys her earrings"
+ reconcile jas kiran "She thaws"
- reveal! kiran jas "has not told"
- married jas kiran "other half"
- gift frank kiran "money came from"
- kin frank maureen "brother-in-law"
+ investigate leonie dougal "hunts through"
- meet leonie wren "introduces themselves"
- help wren leonie "lends Leonie"

== 4
[Dougal](dougal) mends the boiler. [Maureen](maureen) is over the moon. [She](maureen) hugs [Dougal](dougal). [Frank](frank) watches [Dougal](dougal). [He](frank) has never liked strangers, says [Frank](frank). [Leonie](leonie) asks [Wren](wren) to the pictures. [Wren](wren) says yes. [Jas](jas) falls down the cellar steps. It is [Hartnell](baker) [who](baker) hears [Jas](jas). The [baker](baker) carries [her](jas) to [Dr Baptiste](gp). [Her](jas) wrist is put in plaster. "Does [he](kiran) know yet?" asks the [doctor](gp). [She](gp) does not mean the wrist. [Jas](jas) is nine weeks gone.
- happy maureen "over the moon"
- sad frank dougal "never liked"
- date? leonie wren "to the pictures"
- injure jas "falls down"
- discover baker jas "hears Jas"
+ rescue baker jas "carries her"
- treat jas gp "put in plaster"
- discover? kiran "Does he know yet"
+ pregnant jas "nine weeks gone"

== 5
After the pictures, [Wren](wren) walks [Leonie](leonie) home by the canal, where [the pair](leonie+wren) share a bag of chips and, under the second bridge, [their](leonie+wren) first kiss. [Maureen](maureen), [who](maureen) sees it from the bus, is tickled pink for [her](maureen) [girl](leonie). Not so [Frank](frank), [who](frank) calls on [Kiran](kiran) for the first instalment and leaves [him](kiran) in no doubt what happens to chip fat near a match. A frightened [Kiran](kiran) empties the christening fund that [his](kiran) [wife](jas) has secretly begun. The earrings go back to the pawnbroker's on Monday.
- date leonie wren "walks Leonie home"
+ kiss leonie wren "kiss"
- discover maureen leonie+wren "sees it"
- happy maureen leonie "tickled pink"
- parent maureen leonie "her girl"
+ threaten frank kiran "leaves him in no doubt"
- sad kiran frank "frightened"
- steal kiran jas "empties"
- married jas kiran "wife"
- lose kiran "go back"

== 6
An elegant [woman](una) gets out of a taxi and asks for [Dougal](dougal). It is [Una](una), the [wife](una) [who](una) put [him](dougal) on the street, and [she](una) wants [him](dougal) back. [Maureen](maureen), [who](maureen) has bought a new blouse for reasons [she](maureen) will not go into, burns two shirts with the iron. [Dougal](dougal) sends [Una](una) away without so much as a coffee. Before [she](una) goes, however, [she](una) tells [her](una) [rival](maureen) what the trial was about: as a bookkeeper, [he](dougal) helped himself to eleven thousand pounds from a charity for donkeys.
- married dougal una "the wife"
- breakup.past una dougal "on the street"
- reconcile? dougal una "wants him back"
- love maureen dougal "new blouse"
- jealous maureen una "burns two shirts"
+ reject dougal una "sends Una away"
- enemy maureen una "rival"
+ reveal una maureen "tells her rival"
- steal.past dougal _ "helped himself"

== 7
[Maureen](maureen) asks [Dougal](dougal) straight out, and [he](dougal) does not deny a penny of it. [He](dougal) took the blame, [he](dougal) says, for the [person](una) [who](una) really had [her](una) hand in the box; eighteen months in [Stafford](@stafford) were [his](dougal) wedding present to [Una](una). Is [he](dougal) to be believed? [Leonie](leonie) would sooner trust a fox. [Jas](jas) opens the biscuit tin, counts nothing, and concludes that the [plumber](plumber), [who](plumber) was alone in the kitchen on Tuesday, has robbed [her](jas). [Stelios](plumber), for that is the [man](plumber)'s name, has never been so insulted. [Kiran](kiran) holds [his](kiran) tongue.
- reveal dougal maureen "does not deny"
+ help.past dougal una "took the blame"
- steal.past una _ "hand in the box"
- arrest.past _ dougal "eighteen months" @stafford
- discover jas "counts nothing"
+ accuse jas plumber "has robbed her"
- steal! plumber jas "robbed her"
- sad plumber jas "insulted"
- reveal! kiran jas "holds his tongue"

== 8
[Leonie](leonie) goes to see [Una](una). [Una](una) pours gin for [Leonie](leonie). By the third glass [she](una) boasts. The donkeys paid for [her](una) kitchen. [Leonie](leonie) has heard enough. [She](leonie) owes [Dougal](dougal) an apology. [Dougal](dougal) accepts it from [Leonie](leonie). Will [she](leonie) call [him](dougal) a friend? [She](leonie) will think about it. [Wren](wren) waits at the Odeon for [Leonie](leonie). The film ends. Nobody comes. [Wren](wren) walks home in the rain. [Kiran](kiran) can bear it no longer. [He](kiran) confesses to [Jas](jas). [Jas](jas) throws a haddock at [Kiran](kiran).
- travel leonie una "goes to see"
+ reveal una leonie "boasts"
- steal.past una _ "paid for"
- reconcile dougal leonie "apology"
- friend? dougal leonie "a friend"
- date! leonie wren "Nobody comes"
- sad wren leonie "in the rain"
+ reveal kiran jas "confesses"
- attack jas kiran "throws a haddock"

== 9
Having slept on sacks of potatoes for a week, [Kiran](kiran) is finally told that [he](kiran) is going to be a [father](kiran). [He](kiran) weeps into the batter. [Jas](jas), [who](jas) has begged [Stelios](plumber)'s pardon on [her](jas) knees, lets [her](jas) [husband](kiran) come upstairs again, provided [he](kiran) goes to the police about [Frank](frank). Before [he](kiran) can, the [moneylender](frank) pays [his](frank) call with a can of petrol. [Hartnell](baker)'s flour shovel stops [him](frank) at the door. [Wren](wren) has handed in [their](wren) notice at the library and returned [Leonie](leonie)'s scarf by post.
- reveal jas kiran "finally told"
- parent? kiran baby "be a father"
- happy kiran "weeps into the batter"
- reconcile jas plumber "pardon"
- reconcile jas kiran "come upstairs again"
- married jas kiran "husband"
- threaten frank kiran "can of petrol"
+ attack baker frank "flour shovel"
- quit wren "handed in their notice"
- breakup wren leonie "returned Leonie's scarf"

== 10
Market day on the Row. The price of cod has gone up again, a bus loses its wing mirror to the bollard, and the sign over the launderette reads LAUND ETTE, a letter having blown off in the gale. [Maureen](maureen) folds other people's sheets. [Ms Pryce](bank) comes in person with a duvet that is too big for [her](bank) machine, and the [two](bank+maureen) get talking about [their](bank+maureen) late husbands. When the drum stops, the [banker](bank) lets [her](maureen) off the interest. Upstairs [Dougal](dougal) is writing a letter to a lawyer.
- married.past _ bank "late husbands"
- married.past _ maureen "late husbands"
- die.past _ "late husbands"
+ help bank maureen "lets her off"
- create dougal "writing a letter"

== 11
[Frank](frank) is remanded in custody, and [Maureen](maureen), [who](maureen) learns only now from [whom](frank) half the street has been borrowing, is ashamed to share a surname with [her](maureen) late husband's [brother](frank). [Leonie](leonie) spots a green coat on platform three and runs the length of the station. "[I](leonie) was drinking gin with a [crook](una) for a [friend](dougal)'s sake," [she](leonie) pants. [Wren](wren), [who](wren) has already one foot on the train to [Whitby](@whitby), takes it off again. [Una](una), confronted by [Dougal](dougal)'s [solicitor](lawyer), offers money; it is declined.
+ arrest _ frank "remanded in custody"
- discover maureen frank "learns only now"
- sad maureen frank "ashamed"
- kin frank maureen "late husband's brother"
- friend dougal leonie "a friend's sake"
- travel? wren "the train to" @whitby
+ reconcile leonie wren "takes it off again"
- advisor lawyer dougal "solicitor"
- accuse lawyer una "confronted"
- gift? una dougal "offers money"
- reject dougal una "declined"

== 12
Twins? No, just the one, but at nine pounds [he](baby) counts double: helped by [Dr Baptiste](gp) and to the sound of the fryer, [Jas](jas) is delivered of little [Archie](baby). The new [father](kiran) gives away free chips until the queue reaches the church. Cleared of everything and free of [Una](una), with the decree in [his](dougal) pocket, [Dougal](dougal) goes down on one arthritic knee between the dryers. What [Maureen](maureen) replies is lost in the spin cycle, but [Leonie](leonie) and [Wren](wren), nose to the window, see [her](maureen) nod. The missing R is back up by teatime.
+ birth jas baby "is delivered of"
- help gp jas "helped by"
- parent kiran baby "new father"
- gift kiran _ "free chips"
- divorce dougal una "decree"
+ propose dougal maureen "one arthritic knee"
- discover leonie+wren maureen "see her nod"
- engaged.start dougal maureen "nod"
