%series Ward of Santa Clara
%lang en
%genre hospital soap, Manila, streaming-service loglines
%cast tess   | Dr. Tess Villanueva; Tess | f
%cast rico   | Dr. Rico Abad; Rico; Abad | m
%cast mayumi | Mayumi Reyes; Mayumi | f
%cast bong   | Bong Reyes; Bong | m
%cast alma   | Alma Villanueva; Alma | f
%cast greg   | Dr. Gregorio Tan; Dr. Tan; Tan; Greg | m
%cast luz    | Luz | f
%cast ivy    | Ivy Tan; Ivy | f
%cast joven  | Joven | m
%cast nun    | Sister Perpetua; Perpetua | f
%cast patient | Lito Abad; Lito; Domingo | m
%cast ehefrau | - | f
%cast papa   | - | m

== 1 Night Shift
On [her](tess) first night as a resident, [Dr. Tess Villanueva](tess) is told off by the chief [surgeon](greg), [Dr. Tan](greg), asked out by the [anaesthetist](rico), [Rico Abad](rico), and recognised by a head [nurse](mayumi), [Mayumi](mayumi), [who](mayumi) went to school with [her](tess). [Tess](tess) takes [Rico](rico) up on it. What the [newcomer](tess) cannot know: [Mayumi](mayumi) used to share a bed with [him](rico), and hasn't got over [him](rico).
- boss greg tess "chief surgeon"
- quarrel greg tess "told off"
+ date? rico tess "asked out"
- ex mayumi rico "used to share"
- love mayumi rico "hasn't got over him"
- discover! tess mayumi+rico "cannot know"

== 2 Bed Nine
[Bong Reyes](bong) comes in with a burst appendix and two [women](ivy+luz) at [his](bong) bedside, each of [whom](ivy+luz) believes that [he](bong) has no one else. [His](bong) [sister](mayumi) [Mayumi](mayumi) sorts the visiting hours so that [Luz](luz) never runs into [Ivy](ivy). [Ivy](ivy) is the [chief](greg)'s own [wife](ivy). [Tess](tess) operates, with [Tan](greg) at [her](tess) shoulder. "Nice lad," says the [surgeon](greg). [Mayumi](mayumi) drops a clamp.
+ ill bong "burst appendix"
- couple bong luz "no one else"
- affair bong ivy "no one else"
- cheat bong luz "two women"
- sibling bong mayumi "sister"
- help mayumi bong "sorts the visiting hours"
- married greg ivy "wife"
- cheat ivy greg "wife"
- treat bong tess "operates"

== 3 Visiting Hours
[Luz](luz) comes early with noodles. [Ivy](ivy) comes late with orchids. [They](ivy+luz) meet at the foot of the bed. The noodles hit [Bong](bong) first. [Tess](tess) has dinner at [Rico](rico)'s flat, and [the two](rico+tess) are about to go further when [his](rico) pager goes: [Mayumi](mayumi) has slipped in the linen room and will let no one but [him](rico) touch [her](mayumi) foot. [Her](mayumi) foot, [Rico](rico) notes, is perfectly fine.
+ meet ivy luz "meet"
- attack luz bong "noodles hit Bong"
- discover ivy+luz bong "foot of the bed"
- date rico tess "dinner at Rico's flat"
- sex? rico tess "about to go further"
+ betray mayumi rico "slipped"
- discover rico mayumi "perfectly fine"

== 4 Plain Charts
[Luz](luz) leaves [Bong](bong). [Bong](bong) begs [Luz](luz). [Luz](luz) eats [his](bong) grapes. [Ivy](ivy) stays away. [Tan](greg) wonders about [Ivy](ivy). [Tan](greg) hires [Joven](joven). [Joven](joven) follows [Ivy](ivy) for money. [Ivy](ivy) goes to church. There sits [Perpetua](nun). The [nun](nun) is [Ivy](ivy)'s [aunt](nun). [Ivy](ivy) tells all to [Perpetua](nun). Behind the pillar listens [Joven](joven).
+ breakup luz bong "leaves"
- reconcile? bong luz "begs"
- hire joven greg "hires"
- investigate joven ivy "follows"
- kin ivy nun "aunt"
- reveal ivy nun "tells all"
+ discover joven ivy "listens"

== 5 The Envelope
[Joven](joven) does not hand [his](joven) [client](greg) the photographs. [He](joven) offers them to [Ivy](ivy) instead, for a quarter of a million pesos. [Tess](tess) brings [Rico](rico) home to [her](tess) [mother](alma). [Alma](alma), all smiles, asks after [his](rico) people; the minute [she](alma) hears the name Abad, [she](alma) breaks a plate on purpose. Long ago a certain [Lito Abad](patient) left [her](alma) standing at the altar, and [Lito](patient) is [Rico](rico)'s [dad](patient).
+ threaten joven ivy "quarter of a million"
- betray joven greg "does not hand"
- invite tess rico "brings Rico home"
- parent alma tess "mother"
- discover alma rico "hears the name"
+ breakup.past patient alma "standing at the altar"
- parent patient rico "dad"

== 6 Code Blue
[Ivy](ivy) pays half and takes pills for the rest. [Her](ivy) own [husband](greg) pumps [her](ivy) stomach, not asking, not saying a word until [she](ivy) wakes. Then [he](greg) wants the name. [Bong](bong), [who](bong) came to have [his](bong) stitches out, stands in the door with the orchids [she](ivy) once gave [him](bong), so no name is needed. [Dr. Tan](greg) breaks [his](greg) jaw, and as the only [surgeon](greg) on duty has to wire it.
- ill ivy "takes pills"
- married greg ivy "husband"
+ rescue greg ivy "pumps her stomach"
- recover ivy "wakes"
- gift.past ivy bong "once gave him"
- discover greg bong+ivy "no name is needed"
+ attack greg bong "breaks his jaw"
- treat bong greg "wire it"

== 7 Blood Type
While looking for a donor for [Alma](alma), [who](alma) has collapsed at the market, [Tess](tess) finds out that [her](tess) blood matches neither that of [her](tess) [mother](alma) nor that of the [man](papa) on the family portrait. [Alma](alma), pale as the sheet, murmurs that [she](alma) was four months gone when [Lito](patient) jilted [her](alma). [Tess](tess) does the sum in the corridor. Then [she](tess) tells [Rico](rico) not to kiss [her](tess), ever.
+ ill alma "collapsed"
- parent alma tess "mother"
- discover tess "finds out"
- pregnant.past alma patient "four months gone"
- breakup.past patient alma "jilted"
+ reveal alma tess "murmurs"
- parent? patient tess "does the sum"
- sibling? rico tess "not to kiss her"
+ breakup tess rico "not to kiss her"

== 8 Half
[Rico](rico) isn't told why. [He](rico) gets drunk with [Mayumi](mayumi), and in the morning [he](rico) has got [his](rico) old [flame](mayumi) in [his](rico) arms and a headache. [She](mayumi) is over the moon. [Luz](luz) visits [Bong](bong), [whose](bong) teeth are wired together, and enjoys a talk in which [he](bong) can't lie to [her](luz). [Tan](greg) sleeps in [his](greg) office. [Ivy](ivy) knocks; [he](greg) pretends to be out, with the radio on.
- reveal! tess rico "isn't told"
+ sex mayumi rico "in his arms"
- ex mayumi rico "old flame"
- happy mayumi "over the moon"
- help luz bong "visits"
- betray! bong luz "can't lie"
- reject greg ivy "pretends to be out"

== 9 Lito
An old [man](patient) with a bad heart, registered as [Domingo](patient), asks each doctor's name until [he](patient) gets to [Tess](tess). It is [Sister Perpetua](nun) [who](nun) sees through it: the [patient](patient) is [Lito Abad](patient). [He](patient) has come to see [his](patient) [girl](tess) before the end. [She](tess) asks the one thing that counts. No, the [heartbreaker](patient) says, [Rico](rico) is not [his](patient), only [his](patient) [wife](ehefrau)'s.
- ill patient "bad heart"
+ return patient "has come"
- discover nun patient "sees through it"
- parent patient tess "his girl"
- die? patient "before the end"
+ parent! patient rico "not his"
- reveal patient tess "says"
- married ehefrau patient "wife's"
- parent ehefrau rico "wife's"
- sibling! rico tess "not his"

== 10 Discharge
[Tess](tess) runs all the way to [Rico](rico)'s flat and rings. [Mayumi](mayumi) opens in [his](rico) shirt. [She](mayumi) is late, [she](mayumi) says, two weeks, and [Rico](rico) has already spoken to the landlord about a bigger place. [Tess](tess) wishes [her](mayumi) [friend](mayumi) luck. On the stairs [she](tess) sits down between two floors and howls. [Ivy](ivy) tries once more with [Greg](greg), this time with the key. [He](greg) moves over.
- discover tess mayumi "in his shirt"
+ pregnant? mayumi rico "late"
- move? mayumi+rico "bigger place"
- friend mayumi tess "friend"
- sad tess "howls"
+ reconcile greg ivy "moves over"

== 11 Second Opinion
[Alma](alma) goes to [Lito](patient)'s bed to curse [him](patient) and ends up plumping [his](patient) pillow. [He](patient) dies an hour later with [his](patient) hand in that of the [woman](alma) [he](patient) ran out on. [Luz](luz), [who](luz) does the lab work, sees that the head [nurse](mayumi)'s test is what [she](luz) had thought: negative. "Do [you](mayumi) tell [him](rico) or do [I](luz)?" [she](luz) asks. [Bong](bong) begs [her](luz), through wire, to spare [his](bong) [sister](mayumi).
- reconcile alma patient "plumping his pillow"
+ die patient "dies"
- breakup.past patient alma "ran out on"
+ discover luz mayumi "negative"
- pregnant! mayumi rico "negative"
- betray.past mayumi rico "negative"
- threaten luz mayumi "do I"
- sibling bong mayumi "sister"

== 12 Rounds
[Mayumi](mayumi) owns up before the whole morning round. [Rico](rico) hands [her](mayumi) [his](rico) chart, goes down four floors and finds [Tess](tess) in the chapel, lighting a candle for a [father](patient) [she](tess) knew for nine days. Are [they](rico+tess) brother and sister? [She](tess) shakes [her](tess) head, and then [he](rico) may. Out in the yard [Luz](luz) feeds [Bong](bong) noodles, with a spoon, and [Joven](joven) is taken away by two policemen.
+ reveal mayumi "owns up"
- breakup rico mayumi "hands her his chart"
- find rico tess "finds"
- parent.past patient tess "father"
- sibling! rico tess "shakes her head"
+ kiss rico tess "he may"
- reconcile bong luz "feeds"
- arrest _ joven "taken away"
