%series Cutwater
%lang en
%genre crime serial in a Tasmanian fishing town, encyclopaedia season synopsis
%cast freya   | Detective Freya Lund; Freya; Lund | f
%cast marcus  | Sergeant Marcus Tully; Marcus; Tully | m
%cast gwen    | Gwen Tully; Gwen | f
%cast ash     | Ash Pemberton; Ash; Pemberton | m
%cast coral   | Coral Pemberton; Coral | f
%cast nico    | Nico Stavros; Nico; Stavros | m
%cast eleni   | Eleni Stavros; Eleni | f
%cast dot     | Dot Mercy; Dot; Mercy | f
%cast reg     | Reg Mercy; Reg | m
%cast kim     | Kim | n
%cast vet     | Dr Anwar Sayed; Sayed | m
%cast dead    | Lyle Foss; Foss | m
%cast baby    | - | m

== 1 Low Tide
When the body of the abalone [buyer](dead) [Lyle Foss](dead) is washed up under the jetty, [Detective Freya Lund](freya), [who](freya) has been sent down from [Hobart](@hobart) and would rather have been sent anywhere else, is met at the airstrip by [Sergeant Marcus Tully](marcus), the [man](marcus) to [whom](marcus) [she](freya) was engaged at twenty-two and [whom](marcus) [she](freya) left waiting at the registry with a bunch of freesias. [He](marcus) introduces [his](marcus) [wife](gwen), [Gwen](gwen), [who](gwen) runs the town's only boarding house and gives the [detective](freya) the room with the sloping floor. The last to see [Foss](dead) alive was the [skipper](nico) [Nico Stavros](nico), [who](nico) had threatened in the bar to gut [him](dead) for what [he](dead) was doing with [Eleni](eleni), [his](nico) [sister](eleni).
+ die dead "body"
- travel freya "sent down from"
- engaged.past freya marcus "was engaged"
- breakup.past freya marcus "left waiting"
- return freya "is met at"
- married gwen marcus "wife"
- housemate.start freya gwen "boarding house"
+ threaten.past nico dead "had threatened"
- affair.past dead eleni "was doing with"
- sibling eleni nico "sister"

== 2 The Sloping Floor
[Eleni](eleni), questioned on the deck of [her](eleni) [brother](nico)'s boat, maintains that [she](eleni) and the dead [man](dead) had broken it off in March and that [he](dead) had since been sharing [somebody](coral) else's pillow, though [whose](coral) [she](eleni) will not say, since the other [woman](coral) sits in the next pew. [Freya](freya), unable to sleep on a slant, hears through the wall how [her](freya) [landlady](gwen) asks the [sergeant](marcus) whether [he](marcus) still thinks of the [one](freya) with the freesias, and how long [he](marcus) takes to say no. [Dot Mercy](dot), the [postmistress](dot), [who](dot) holds every letter up to the lamp, tells the [detective](freya) over the stamps that [Foss](dead) wrote weekly to a married [lady](coral), and that the answers smelled of horse.
- investigate freya eleni "questioned"
- breakup.past dead+eleni "broken it off"
- sibling eleni nico "brother"
- affair.past coral dead "somebody else's pillow"
- reveal! eleni coral "will not say"
- discover freya gwen+marcus "hears through the wall"
- jealous gwen freya "still thinks of"
- love? marcus freya "still thinks of"
+ reveal dot freya "over the stamps"

== 3 Stables
The horse in question belongs to [Ash Pemberton](ash), the abalone [king](ash), [whose](ash) young second [wife](coral) [Coral](coral) collapses into the straw when [Freya](freya) shows [her](coral) the letters, and admits to everything except the killing: yes, [Lyle](dead) was [her](coral) [lover](dead); yes, [she](coral) was to have gone to [Perth](@perth) with [him](dead); no, [her](coral) [husband](ash) has no idea, and would the [detective](freya) please keep it so, for [Ash](ash) shot a [dog](kim) for less. [Dr Sayed](vet), the [vet](vet), [who](vet) had come to look at a hoof, has stood behind the partition throughout. [He](vet) has loved the [rider](coral) for as long as the horse. [He](vet) goes straight to [Pemberton](ash), not to tell, but to resign.
- married ash coral "second wife"
- ill coral "collapses"
+ reveal coral freya "admits to everything"
- affair.past coral dead "lover"
- travel? coral+dead "was to have gone"
- discover! ash coral "no idea"
- kill.past ash kim "shot"
- discover vet coral "behind the partition"
- love vet coral "has loved"
- kill! coral dead "except the killing"
- reveal! vet ash "not to tell"
- quit vet ash "to resign"

== 4 Bait
[Nico](nico) fishes. [Freya](freya) fishes for [Nico](nico). [He](nico) lets [her](freya) hold the net. The [suspect](nico) has nice hands. [She](freya) tells herself so twice. [Gwen](gwen) packs the lunch for [both](freya+nico). [Tully](marcus) stands on the jetty. [His](marcus) sandwich drops. A gull takes it. [Eleni](eleni) laughs at [Marcus](marcus). The [skipper](nico) hears [her](eleni) laugh. [Nico](nico) asks [Freya](freya) to the dance. The [detective](freya) says no. Then [she](freya) says what time. Who killed [Foss](dead)? [Mercy](dot) knows a name. [She](dot) keeps it. [Reg](reg), [her](dot) [husband](reg), mends clocks.
- help freya nico "hold the net"
- flirt freya nico "nice hands"
- help gwen freya+nico "packs the lunch"
+ jealous marcus nico "sandwich drops"
- happy eleni "laughs at"
- invite nico freya "asks Freya"
- reject freya nico "says no"
- date? freya nico "what time"
- reveal! dot "keeps it"
- married dot reg "husband"

== 5 The Dance
At the Fishermen's Ball, to which [she](freya) has come on the arm of [her](freya) own chief [suspect](nico), [Freya](freya) is cut in on by [Marcus](marcus), [who](marcus), after three beers, asks [her](freya) between two steps why [she](freya) did it to [him](marcus); the answer, that [she](freya) was afraid of being happy in a place with one street, makes [him](marcus) kiss [her](freya), and [Gwen](gwen), [who](gwen) is carrying the trifle, sets it down on the nearest chair with great care. [Stavros](nico) walks home alone. In the small hours someone puts a match to [his](nico) boat, and [Eleni](eleni), asleep below, is pulled out by the one [man](ash) still on the quay, the abalone [king](ash) himself, [who](ash) burns both hands on the hatch.
- date freya nico "on the arm"
- investigate freya nico "chief suspect"
- reveal freya marcus "the answer"
+ kiss freya marcus "kiss her"
- cheat marcus gwen "kiss her"
- discover gwen freya+marcus "sets it down"
- attack _ nico "puts a match"
+ rescue ash eleni "is pulled out"
- injure ash "burns both hands"

== 6 Ash
Dressed in bandages, [Pemberton](ash), for [whom](ash) the town has not had a kind word since [he](ash) bought it, becomes overnight a hero, and nobody sees more of the [hero](ash) than the [girl](eleni) [he](ash) carried up the ladder, [who](eleni) feeds [him](ash) soup and learns from [him](ash) that [he](ash) has known about [his](ash) [wife](coral) and [Lyle](dead) all along. [Coral](coral), coming in with grapes, sees how the [patient](ash) looks at the spoon, and feels, to [her](coral) own surprise, nothing but relief. The [landlady](gwen) has moved the [detective](freya)'s suitcase into the street; its [owner](freya) asks for a berth at the [skipper](nico)'s, [who](nico) has no boat, and gets the sofa of [his](nico) [sister](eleni).
- injure ash "Dressed in bandages"
- treat ash eleni "feeds him soup"
- reveal ash eleni "learns from him"
- married ash coral "wife"
- discover.past ash coral+dead "known about"
+ love.start ash eleni "looks at the spoon"
- rescue.past ash eleni "carried up the ladder"
- happy coral "relief"
- discover coral ash "sees how"
- reject gwen freya "into the street"
- sibling eleni nico "sister"
+ move freya eleni "gets the sofa"

== 7 Clockwork
[Freya](freya) notices that the dead [buyer](dead)'s watch, returned by the morgue, has been repaired on the day after its [wearer](dead) drowned, and there is only one [man](reg) in the town [who](reg) repairs watches. [Reg Mercy](reg) denies nothing but [his](reg) age. It is [his](reg) [wife](dot) [who](dot) does the shouting: that [Foss](dead) had come for [her](dot) letters, that [he](dead) was going to tell [Hobart](@hobart) how for eleven years the [postmistress](dot) had lived on what [she](dot) read, and that [Reg](reg), the [lamb](reg), had only meant to hold [him](dead) under till [he](dead) promised. [Tully](marcus), [who](marcus) has been [best man](marcus) to the [clockmaker](reg), clips the handcuffs on [him](reg) and cannot look up.
- discover freya dead "notices"
- married dot reg "wife"
- reveal dot freya "does the shouting"
- threaten.past dead dot "going to tell"
- betray.past dot _ "lived on what"
+ kill.past reg dead "hold him under"
- advisor.past marcus reg "best man"
+ arrest marcus reg "handcuffs"
- sad marcus "cannot look up"

== 8 Trifle
[Gwen](gwen) wants a divorce. [Marcus](marcus) wants a sandwich. [Freya](freya) wants [her](freya) suitcase. Nobody gets it. The [sergeant](marcus) sleeps in the cell. [Reg](reg) has the other one. [They](marcus+reg) play draughts. [Reg](reg) wins. The [prisoner](reg) tells [Tully](marcus) to go home. "Freesias," says [Reg](reg). "For [Gwen](gwen)." [Marcus](marcus) buys freesias. [His](marcus) [wife](gwen) feeds them to the goat. [Kim](kim) was a good dog. The new dog is a bad one. [Coral](coral) rides past. [Dr Sayed](vet) follows on a mule. [She](coral) slows down for [Sayed](vet).
+ divorce? gwen marcus "wants a divorce"
- neighbour marcus reg "has the other one"
- help reg marcus "go home"
- gift marcus gwen "buys freesias"
- married gwen marcus "wife"
- reject gwen marcus "to the goat"
+ flirt coral vet "slows down"

== 9 The Wrong Key
Although the case is closed, the [detective](freya) from [Hobart](@hobart) stays a further week, on the pretext of paperwork and, as [Eleni](eleni) is the first to perceive, on account of the [skipper](nico), [who](nico) has forgiven [her](freya) the ball but not the suspicion. While [Eleni](eleni) is out meeting a married [man](ash) behind the cannery, the [lodger](freya) and the [brother](nico) of the house find that the kettle needs two people; what the kettle began is finished toward dawn. [Dot](dot), out on bail, meanwhile lets [Reg](reg) out of the cell with a key cut in [her](dot) own back room, but the [jailbird](reg), [who](reg) is seventy and fond of draughts, declines to run.
- love freya nico "on account of"
- discover eleni freya "first to perceive"
- reconcile freya nico "has forgiven her"
- date ash eleni "meeting a married man"
- sibling eleni nico "brother of the house"
+ sex freya nico "finished toward dawn"
- rescue? dot reg "lets Reg out"
- flee! reg "declines to run"

== 10 Abalone
It is now [Pemberton](ash) [who](ash) asks for an end of [his](ash) marriage, and [Coral](coral) [who](coral), having rehearsed the scene for years with the parts reversed, laughs until [she](coral) has to be held up by the [vet](vet). The [couple](ash+coral) part like old business partners: [she](coral) keeps the horse, [he](ash) the sea. But [Nico](nico), on learning with [whom](ash) [his](nico) [sister](eleni) has been seen behind the cannery, goes for the [man](ash) [who](ash) saved [her](eleni), and knocks [him](ash) off the same quay; and [Freya](freya), [who](freya) is obliged to book [her](freya) own [lover](nico) for it, has to hear from [him](nico) that once a copper is always a copper.
- divorce? ash coral "an end of his"
- happy coral "laughs until"
+ breakup ash+coral "part like old"
- discover nico ash+eleni "on learning"
- sibling eleni nico "sister"
- rescue.past ash eleni "saved her"
+ attack nico ash "knocks him off"
- arrest freya nico "to book"
- couple freya nico "own lover"
- quarrel freya nico "has to hear"

== 11 High Water
As the flood comes up Front Street, the boarding house goes first, with [Gwen](gwen) on the roof, and it is the [jailer](marcus) of the town, rowing a bathtub, [who](marcus) gets to [her](gwen) before the chimney does, while the [arsonist](coral), for such [she](coral) now owns herself to be, having meant with that match to burn [her](coral) letters and not anybody's sister, ferries children on the horse. [Nico](nico) cannot bring a charge against a [woman](coral) with four infants on [her](coral) saddle. [Freya](freya), five weeks overdue and up to the waist in water, tells [him](nico) so across a hedge; [he](nico) falls in, comes up, and asks [her](freya) to say it again.
+ rescue marcus gwen "before the chimney does"
- reveal coral _ "owns herself to be"
- attack.past coral nico "arsonist"
- help coral _ "ferries children"
- accuse! nico coral "cannot bring a charge"
+ pregnant freya nico "five weeks overdue"
- reveal freya nico "tells him"
- happy nico "say it again"

== 12 Freesias
Given two years on account of [his](reg) age and the draughts, [Reg](reg) is driven to [Hobart](@hobart) by a [sergeant](marcus) in a clean shirt, [whose](marcus) [wife](gwen), not having found the papers again after the flood, has decided not to look for them. [Coral](coral) has [her](coral) name put on the brass plate of [Dr Sayed](vet), beneath [his](vet) own and beside a ring. [Eleni](eleni) weds the abalone [king](ash) on a raft, given away by a [brother](nico) [who](nico) needed some persuasion, most of it from a [detective](freya) the shape of a buoy. The new local [officer](freya), as [Freya](freya) now is, has a [son](baby) in the lighthouse; [he](baby) howls, says the [father](nico), like a sergeant.
- arrest _ reg "two years"
- married gwen marcus "wife"
+ reconcile gwen marcus "not to look for"
- engaged coral vet "beside a ring"
+ wedding ash eleni "weds"
- sibling eleni nico "brother"
- hire freya "new local officer"
+ birth freya baby "has a son"
- parent nico baby "father"
