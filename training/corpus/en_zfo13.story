%series Please Hold
%lang en
%genre workplace dramedy in a Durban call centre, streaming episode blurbs
%cast thabi | Thabisile Khumalo; Thabi | f
%cast sanjay | Sanjay Pillay; Sanjay | m
%cast riette | Riette Bosman; Riette; Bosman | f
%cast lungelo | Lungelo Khumalo; Lungelo | m
%cast priya | Priya Pillay; Priya | f
%cast jaco | Jaco | m
%cast gift | Gift Dube; Gift; Dube | m
%cast blessing | Blessing | f
%cast keanu | Keanu Abrahams; Keanu | m
%cast mrsp | Mrs Pillay | f
%cast caller | Walter Finch; Finch | m
%cast technician | - | m
%cast baby | Nomvula | f
%cast trainer | Ash | n
%cast lodger | - | m

== 1 You Are Number One in the Queue
[Thabi](thabi), night shift, third row, has a fan: an English [pensioner](caller) [who](caller) rings every evening about a kettle [he](caller) does not own. [She](thabi) would tell [her](thabi) [neighbour](sanjay) in the next booth, [Sanjay](sanjay), only [Sanjay](sanjay) has something to tell [her](thabi). [His](sanjay) [mother](mrsp) has picked out a bride. [He](sanjay) has never mentioned to [Mrs Pillay](mrsp) that [he](sanjay) has been living with [Keanu](keanu), the office [barista](keanu), for two years. The team [leader](riette), [Riette Bosman](riette), docks [both](sanjay+thabi) for chatting.
- love caller thabi "a fan"
- colleague sanjay thabi "in the next booth"
- parent mrsp sanjay "mother"
- wedding? _ sanjay "picked out a bride"
- reveal! sanjay mrsp "never mentioned"
+ couple keanu sanjay "living with"
- boss riette sanjay+thabi "team leader"

== 2 Please Rate This Call
[Gift Dube](gift) from Billing sends [Thabi](thabi) a cactus, with a card. [Her](thabi) [brother](lungelo) [Lungelo](lungelo), [who](lungelo) sits in Billing too and hasn't forgiven [Gift](gift) a matter of a borrowed car, waters the cactus with bleach. [Riette](riette) goes home to find [Jaco](jaco), [father](jaco) of [her](riette) boys, at the kitchen table, with [his](jaco) bags packed, for reasons that [he](jaco) has written down in bullet points. Number four is called [Blessing](blessing). [She](riette) reads the list through twice and corrects the spelling.
- flirt gift thabi "sends Thabi a cactus"
- sibling lungelo thabi "brother"
- colleague gift lungelo "sits in Billing too"
- enemy gift lungelo "hasn't forgiven"
- parent jaco+riette _ "father"
+ breakup jaco riette "bags packed"
- affair blessing jaco "Number four"
- cheat jaco riette "Number four"

== 3 Escalation
[Mrs Pillay](mrsp) comes to the office with a tiffin and the [bride](priya), [who](priya) proves to be [Priya](priya), a [cousin](priya) so distant that nobody can work it out. In a panic [Sanjay](sanjay) introduces [Thabi](thabi) as [his](sanjay) [girlfriend](thabi). [Thabi](thabi) plays along; [Keanu](keanu), behind the espresso machine, burns himself. [Gift](gift), coming round the corner with a second cactus, puts it down and leaves. The [technician](technician) [who](technician) is repairing the lift sees it all from the shaft.
- wedding? priya sanjay "the bride"
- kin priya sanjay "cousin"
+ couple! sanjay thabi "his girlfriend"
- betray sanjay mrsp "introduces Thabi"
- help thabi sanjay "plays along"
- jealous keanu thabi "burns"
- injure keanu "burns"
- sad gift "puts it down"
- discover technician sanjay+thabi "sees it all"

== 4 Short Calls
[Jaco](jaco) wants the dog. [Riette](riette) wants [Jaco](jaco) to want the dog less. [Blessing](blessing) is allergic to the dog. [Blessing](blessing) moves out. [Jaco](jaco) rings [Riette](riette). [Riette](riette) puts [Jaco](jaco) on hold. The music lasts four hours. [Lungelo](lungelo) asks [Riette](riette) for a day off. [He](lungelo) finds [Riette](riette) laughing. [Lungelo](lungelo) had not known that [Riette](riette) could.
- quarrel jaco riette "wants the dog"
- ill blessing "allergic"
+ breakup blessing jaco "moves out"
- reconcile? jaco riette "rings Riette"
- reject riette jaco "on hold"
- happy riette "laughing"

== 5 Team Building
Rafting on the Umgeni under the orders of a motivational [trainer](trainer) called [Ash](trainer). [Keanu](keanu) and [Priya](priya), [who](priya) has taken a job in Complaints to see something of the world, share a raft and, by the second rapid, the facts of the matter. [Priya](priya) is relieved; [she](priya) has a [fellow](lodger) of [her](priya) own, in Pietermaritzburg, a [Methodist](lodger). A third raft turns over. [Lungelo](lungelo) swims to the [boss](riette), although [Blessing](blessing), [his](lungelo) [date](blessing) of last Saturday, is drowning nearer by, and it is [Gift](gift) [who](gift) has to fish [Blessing](blessing) out.
- hire priya "taken a job"
- colleague.start keanu priya "in Complaints"
+ reveal keanu priya "facts of the matter"
- happy priya "relieved"
- couple lodger priya "fellow of her own"
- rescue lungelo riette "swims to the boss"
- date.past blessing lungelo "date of last Saturday"
- love lungelo riette "swims to the boss"
- boss riette lungelo "the boss"
+ rescue gift blessing "fish Blessing out"

== 6 The Kettle
The English [pensioner](caller) has not rung for three nights. [Thabi](thabi), against every rule, rings [him](caller). A neighbour answers: hospital, a fall, no family. [Thabi](thabi) sings to [him](caller) down the line until the ward sister takes the phone away. [Riette](riette), [whose](riette) duty is to fire [her](thabi), listens to the recording in [her](riette) office with the blind down and wipes it. [Her](riette) eyes are red when [Lungelo](lungelo) brings in the figures. [He](lungelo) puts down the figures and offers a sleeve.
- help thabi caller "sings to him"
- injure caller "a fall"
- quit? thabi riette "fire her"
- boss riette thabi "whose duty"
+ help riette thabi "wipes it"
- sad riette "eyes are red"
- help lungelo riette "offers a sleeve"

== 7 Peak Hours
Things move in the lift, which is stuck again. Inside: [Gift](gift), [Thabi](thabi), a cactus. It takes the [technician](technician) ninety minutes to get it down, and [he](technician) admits afterwards that [he](technician) could have done it in ten. [The pair](gift+thabi) step out rumpled. [Thabi](thabi) has explained about [Sanjay](sanjay) and been kissed for it. [Sanjay](sanjay) in the meantime comes home to an empty wardrobe. [Keanu](keanu) isn't going to be a flatmate any more at Diwali, at Christmas and on the phone to [Mrs Pillay](mrsp).
- help technician gift+thabi "get it down"
- reveal thabi gift "has explained"
+ kiss gift thabi "been kissed"
- reveal technician _ "admits"
+ breakup keanu sanjay "empty wardrobe"
- housemate! keanu sanjay "flatmate"

== 8 Lines Are Open
[Lungelo](lungelo) and the [boss](riette) are found out. The boys from Payroll have seen a Khumalo jacket on the Bosman washing line, and thirty headsets swivel when [she](riette) walks in. [Thabi](thabi) is beside herself: at [Lungelo](lungelo)'s age, and with [her](thabi) own team [leader](riette), a [divorcee](riette)! "And [you](thabi)," [her](thabi) [brother](lungelo) replies, "with a car [thief](gift)!" [They](lungelo+thabi) shout at each other on recorded lines. For training purposes it is played back by [Ash](trainer), and by the end both [siblings](lungelo+thabi) are weeping with laughter.
+ affair lungelo riette "found out"
- reveal _ lungelo+riette "found out"
- boss riette lungelo+thabi "the boss"
- divorce.past _ riette "divorcee"
- sibling lungelo thabi "brother"
- accuse lungelo gift "car thief"
+ quarrel lungelo thabi "shout at each other"
- reconcile lungelo thabi "weeping with laughter"

== 9 Mother on Line Two
Flat on the floor of the stationery room, [Sanjay](sanjay) is too miserable to pick up, so that [Priya](priya) takes the call. It is [Mrs Pillay](mrsp). [Priya](priya) tells [her](mrsp) that there'll be no wedding, at least not that one, and, since the silence on the line is so long, the rest as well. At four [Mrs Pillay](mrsp) gets out of a taxi, marches up to the coffee counter and asks [Keanu](keanu) if [he](keanu) eats properly. [He](keanu) says not lately. There is a tiffin; there are three spoons in it.
- sad sanjay "too miserable"
- help priya sanjay "takes the call"
- wedding! priya sanjay "no wedding"
+ reveal priya mrsp "the rest as well"
- discover mrsp keanu+sanjay "the rest as well"
- meet keanu mrsp "marches up"
- gift mrsp keanu "a tiffin"
+ reconcile? keanu sanjay "three spoons"

== 10 Recorded Message
[Walter Finch](caller) is the [pensioner](caller)'s name. [He](caller) has flown in from [Hull](@hull). [He](caller) has brought a kettle. [Thabi](thabi) hugs [Finch](caller). [Gift](gift) is jealous of [Finch](caller). [Finch](caller) is eighty-one. [Jaco](jaco) punches [Lungelo](lungelo) in the car park. [Lungelo](lungelo) sits down on the ground. [Riette](riette) punches [Jaco](jaco). [Jaco](jaco) sits down next to [Lungelo](lungelo). [Riette](riette) is going to have a baby.
+ travel caller "flown in"
- meet caller thabi "hugs Finch"
- gift caller thabi "brought a kettle"
- jealous gift caller "is jealous"
- attack jaco lungelo "punches Lungelo"
- attack riette jaco "punches Jaco"
+ pregnant riette lungelo "have a baby"

== 11 Disconnected
Head office is moving the lines to [Cebu](@cebu). Two hundred are given their cards, among them the [man](sanjay) [who](sanjay) has been there longest, [Sanjay](sanjay), and the [woman](priya) hired last. [Priya](priya) shrugs: [her](priya) [Methodist](lodger) has a guest house, and a lodger is needed, preferably for life. [She](priya) hands in [her](priya) headset and asks [Keanu](keanu), with [whom](keanu) [she](priya) has become inseparable, to be [her](priya) bridesmaid. [Sanjay](sanjay), overhearing, goes down between the desks on both knees. "Get up," says [Keanu](keanu), "[you](sanjay)'ll crease. Yes."
+ quit priya+sanjay "given their cards"
- couple lodger priya "her Methodist"
- wedding? lodger priya "bridesmaid"
- friend keanu priya "inseparable"
- advisor? keanu priya "bridesmaid"
+ propose sanjay keanu "on both knees"
- engaged.start keanu sanjay "Yes"

== 12 Hold the Line
Occupying the building was [Blessing](blessing)'s idea. [She](blessing) has chained herself to the server with [Gift](gift)'s bicycle lock, and [Gift](gift), to [whom](gift) [she](blessing) owes [her](blessing) life, has swallowed the key. [Thabi](thabi) is none too pleased about [those two](blessing+gift) on one chain. On the second night [Riette](riette), company [woman](riette) to the bone, crosses the picket with [her](riette) belly before [her](riette) and stays on the right side of it. The news gets to [Hull](@hull), where some hundreds of lonely people ring the firm about kettles until it gives in.
- rescue.past gift blessing "owes her life"
- help gift blessing "swallowed the key"
- jealous thabi blessing "none too pleased"
- pregnant riette "belly before her"
+ help riette _ "crosses the picket"

== 13 Thank You for Calling
One hall, three bridal pairs, a single cake. [Sanjay](sanjay) and [Keanu](keanu) go first, [Mrs Pillay](mrsp) giving [both](keanu+sanjay) away; next comes [Priya](priya) with [her](priya) [hotelier](lodger). [Thabi](thabi) and [Gift](gift) have got as far as the register when [Lungelo](lungelo) runs in to say that [his](lungelo) [daughter](baby) is here, three kilos, and looks like [Thabi](thabi). The [bride](thabi) drops the pen. In the maternity ward [Riette](riette) hands the [aunt](thabi) little [Nomvula](baby), tells [Gift](gift) that [he](gift) is now family and that there was the matter of a car, and the two old [enemies](gift+lungelo) shake hands over the cot.
+ wedding keanu sanjay "go first"
- wedding lodger priya "next comes Priya"
- wedding? gift thabi "the register"
+ birth riette baby "three kilos"
- reveal lungelo gift+thabi "runs in to say"
- parent lungelo baby "daughter"
- kin gift riette "now family"
- kin baby thabi "aunt"
- enemy.past gift lungelo "old enemies"
- reconcile gift lungelo "shake hands"
