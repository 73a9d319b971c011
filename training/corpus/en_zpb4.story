%series The Liberties Harriers
%lang en
%genre comedy-drama: a running club of forty-somethings in Dublin, fan-wiki plot sections
%cast orla    | Orla Keegan; Orla; Keegan | f
%cast donal   | Dónal Keegan; Dónal | m
%cast fintan  | Fintan Roche; Fintan | m
%cast mags    | Mags Tully; Mags | f
%cast ewa     | Ewa Zielińska; Ewa | f
%cast piotr   | Piotr | m
%cast coach   | Bernard Sweeney; Sweeney; Bernard | m
%cast hollis  | Hollis; Hollis Grant | f
%cast jem     | Jem Tully; Jem | n
%cast dog     | Biscuit Tin | n
%cast curate  | Father Okello; Okello | m
%cast una     | Úna Sweeney; Úna | f
%cast lodger  | - | m

== 1 Couch
It's January, and [Orla Keegan](orla) joins the Harriers so as to be out of the house on Tuesdays. The house has [Dónal](donal) in it, [whom](donal) [she](orla) married at twenty-two and to [whom](donal) [she](orla) has lately had nothing to say. At the canal [she](orla) falls in beside [Fintan Roche](fintan), a [baker](fintan) with bad knees, and [the two of them](fintan+orla) talk for five kilometres. [Mags Tully](mags), [who](mags) sat next to [Orla](orla) all through school and brought [her](orla) here, notices. [Coach Bernard Sweeney](coach) notices nothing but hips. [His](coach) [wife](una) hands out the oranges. Behind [them](coach+fintan+mags+orla+una) all comes [Biscuit Tin](dog), a [greyhound](dog) [who](dog) refuses to run.
- married donal orla "married"
+ meet fintan orla "falls in beside"
- friend mags orla "sat next to"
- discover mags fintan+orla "notices"
- married coach una "wife"
- advisor coach fintan+mags+orla "Coach"
- flee? orla donal "out of the house"
- love.start fintan orla "talk for five kilometres"
- invite.past mags orla "brought her here"

== 2 Blister
[Ewa Zielińska](ewa), the fastest [woman](ewa) in the club, drops out of the Sunday long run with [her](ewa) sleeve pulled down over [her](ewa) wrist. [Mags](mags), a casualty [nurse](mags), pushes the sleeve up. [Piotr](piotr) did it, the [man](piotr) [Ewa](ewa) lives with; it was only the once, [she](ewa) says, as they all say. [Mags](mags) has a box room and a grown-up [child](jem), [Jem](jem), [who](jem) is never in. [She](mags) won't hear of a no. [Fintan](fintan) leaves a sourdough on the bonnet of [Orla](orla)'s car. [She](orla) eats the whole of it at the lights, so that [her](orla) [husband](donal) won't ask where it came from.
- injure ewa piotr "did it"
- couple ewa piotr "lives with"
- discover mags ewa "pushes the sleeve up"
- parent mags jem "child"
+ invite mags ewa "won't hear of a no"
- help mags ewa "box room"
- gift fintan orla "leaves a sourdough"
- married donal orla "husband"
- reveal! orla donal "won't ask"

== 3 Headlamps
[Piotr](piotr) waits at the clubhouse gate with [his](piotr) engine running. The new [curate](curate), [Father Okello](curate), on [his](curate) third training run and purple in the face, takes the [brute](piotr) by the collar and walks [him](piotr) down to the Garda station, chatting about [Poland](@poland) all the way. [Ewa](ewa) sleeps for fourteen hours in the [nurse](mags)'s box room. When [she](ewa) wakes, somebody with green hair is frying rashers: [Jem](jem), home after a year on the oil rigs. Neither of [them](ewa+jem) hears the smoke alarm. [Sweeney](coach) tells the [baker](fintan) to stop running at [Mrs Keegan](orla)'s pace. "Whose pace?" says [Fintan](fintan), red to the ears.
- threaten piotr ewa "waits at"
+ arrest curate piotr "by the collar"
- recover ewa "sleeps"
- return jem "home after a year"
+ love.start ewa jem "smoke alarm"
- meet ewa jem "wakes"
- love fintan orla "red to the ears"
- housemate ewa mags "box room"

== 4 Splits
[Orla](orla) lies to [Dónal](donal). It is raffle night, says [Orla](orla). There is no raffle. [She](orla) meets [Fintan](fintan) in the bakery. The ovens are warm. So are [they](fintan+orla). [Mags](mags) sees flour on [Orla](orla). [Mags](mags) says nothing to [Dónal](donal). [Dónal](donal) is [her](mags) [cousin](donal). [Úna](una) leaves an orange for [Okello](curate). [Okello](curate) blesses [Úna](una). [Ewa](ewa) rings [Piotr](piotr). It is over, [Ewa](ewa) tells [Piotr](piotr). [Jem](jem) holds the phone for [Ewa](ewa).
- betray orla donal "lies"
+ sex fintan orla "So are they"
- cheat orla donal "So are they"
- discover mags fintan+orla "sees flour"
- reveal! mags donal "says nothing"
- kin donal mags "cousin"
- gift una curate "leaves an orange"
+ breakup ewa piotr "It is over"
- help jem ewa "holds the phone"

== 5 Taper
A half-marathon in [Galway](@galway), two to a room. [Orla](orla) was to share with [Mags](mags), but the [nurse](mags), sick of covering for a [cousin](donal)'s unfaithful [wife](orla), has taken [Ewa](ewa) in and left [her](orla) with the [coach](coach)'s [wife](una), [who](una) talks in [her](una) sleep. What [Úna](una) says at three in the morning is a name, and it isn't [Bernard](coach). It's the [curate](curate)'s. [Orla](orla) lies awake. Down on the strand [Jem](jem), along for the driving, shows [Ewa](ewa) the harbour lights and asks whether [she](ewa)'d mind very much being kissed. [She](ewa) wouldn't, and is.
- travel ewa+jem+mags+orla "half-marathon" @galway
- quarrel mags orla "sick of covering"
- cheat orla donal "unfaithful"
- kin donal mags "cousin"
- married donal orla "wife"
- married coach una "wife"#2
- love una curate "a name"
+ discover orla una "lies awake"
+ kiss ewa jem "and is"

== 6 Stitch
[Dónal](donal), meaning to surprise [her](orla), drives to the finish with a banner. [She](orla) comes in hand in hand with a [man](fintan) in a floury cap. The banner says GO ON ORLA, and [she](orla) does; [she](orla) goes on explaining for an hour in the car park while [he](donal) folds it, smaller and smaller. [He](donal) isn't raging. [He](donal) asks if it was something [he](donal) did, and then [he](donal) takes off [his](donal) ring and leaves it on the dash. [His](donal) [cousin](mags) drives [him](donal) home. [Fintan](fintan), [who](fintan) ought to be over the moon, gets a call from [America](@america): [Hollis](hollis) has landed.
- discover donal fintan+orla "hand in hand"
- reveal orla donal "explaining"
+ breakup donal orla "leaves it on the dash"
- kin donal mags "cousin"
- help mags donal "drives him home"
- happy! fintan "over the moon"
- return hollis "has landed"
- couple fintan orla "hand in hand"
- travel donal "drives to the finish"

== 7 The American Mrs Roche
Nobody in the Liberties knew that the [baker](fintan) had a [wife](hollis). [Hollis Grant](hollis), a [bassoonist](hollis) from [Duluth](@duluth), wed [him](fintan) for a green card nineteen years ago and has kept up the Christmas cards ever since. [She](hollis) would like a divorce; [she](hollis) has met a [vet](lodger). Nothing could suit [Fintan](fintan) better, only [he](fintan) has never breathed a word of it to [Orla](orla), [who](orla) opens [his](fintan) door to a [stranger](hollis) in [his](fintan) dressing gown. The dough goes all over the step. "[I](orla) blew up [my](orla) life for [you](fintan)," says [Orla](orla), and walks.
- reveal! fintan _ "Nobody in the Liberties knew"
- married fintan hollis "a wife"
- wedding.past fintan hollis "wed him"
- divorce? fintan hollis "a divorce"
- love hollis lodger "has met a vet"
- reveal! fintan orla "never breathed a word"
- meet hollis orla "opens his door"
+ breakup orla fintan "and walks"
- accuse orla fintan "blew up my life"

== 8 Walls
[Orla](orla) doesn't run. [Dónal](donal) doesn't run either. [Mags](mags) sits with [one](orla), then the [other](donal). [Ewa](ewa) moves out of the box room and into [Jem](jem)'s. [Jem](jem) sings in the shower. [Mags](mags) buys earplugs. The court gives [Piotr](piotr) nine months. [Sweeney](coach) finds a letter from [Úna](una). It begins "Dear [Father](curate)". [Bernard](coach) reads no further. [He](coach) sits down on the long-jump mat. The [greyhound](dog) lies down on [him](coach). [Úna](una) never posted it. [Okello](curate) has asked for a transfer. [Hollis](hollis) signs. The [bassoonist](hollis) thanks [Fintan](fintan) for nineteen years of cards.
- help mags donal+orla "sits with"
- move ewa jem "moves out"
- happy jem "sings"
- arrest _ piotr "nine months"
+ discover coach una "finds a letter"
- love una curate "Dear Father"
- sad coach "sits down"
- confess! una curate "never posted it"
- quit? curate _ "a transfer"
+ divorce fintan hollis "signs"

== 9 Negative Split
The [coach](coach) has it out with the [priest](curate) on the canal bank, nose to chest. Did [he](curate) ever lay a finger on [her](una)? [He](curate) did not. Did [he](curate) want to? [Okello](curate), [who](curate) isn't able to lie, says yes. [Sweeney](coach) throws a punch, misses and goes into the lock. [He](coach) can't swim, it emerges. The young [cleric](curate) jumps in after [him](coach) and tows [him](coach) to the steps, and the [man](coach) [whose](coach) [wife](una) [he](curate) loves gets sick all over [his](curate) shoes and says thanks. [Dónal](donal), to everybody's amazement, has bought runners. [Orla](orla) laughs when [she](orla) sees them, and then [she](orla) has to turn away.
- quarrel coach curate "has it out"
- sex! curate una "lay a finger"
- love curate una "says yes"
- reveal curate coach "isn't able to lie"
- attack? coach curate "throws a punch"
+ rescue curate coach "tows him"
- married coach una "wife"
- happy orla "laughs"
- sad orla donal "turn away"

== 10 The Lodger
Alone in a semi in [Crumlin](@crumlin), [Dónal](donal) lets the back room to a quiet [fellow](lodger) with a bassoon case. [He](lodger) isn't a bassoonist. [He](lodger) is the [bassoonist](hollis)'s [vet](lodger), over from [Duluth](@duluth) to find out why [Hollis](hollis) stayed on after the papers came through. [She](hollis) stayed on because [she](hollis) likes the [baker](fintan)'s bread and, lately, the [baker](fintan). [Fintan](fintan), lonely as a heel of loaf, lets himself be liked for exactly one evening, and then [he](fintan) tells [his](fintan) former [wife](hollis) that [he](fintan)'d only be calling [her](hollis) by the wrong name. [She](hollis) packs the reeds. [Mags](mags) has found a lump. [She](mags) tells nobody but the [dog](dog).
- housemate.start donal lodger "lets the back room"
- couple hollis lodger "the bassoonist's vet"
- travel lodger "over from"
- love hollis fintan "the baker"#2
- sad fintan "lonely"
- date fintan hollis "one evening"
+ reject fintan hollis "the wrong name"
- ex fintan hollis "former wife"
- ill? mags "a lump"
- reveal mags dog "nobody but the dog"

== 11 Hill Repeats
[Ewa](ewa) finds the appointment card. For once it's the [nurse](mags) [who](mags) is told to sit, and the [woman](ewa) from the box room [who](ewa) won't hear of a no: [she](ewa) goes with [Mags](mags) to every scan, holding [her](mags) bag. [Orla](orla) hears and comes running, literally, in the rain. The two old school [friends](mags+orla) cry on each other and call it quits. It's benign. [Úna](una) has taken a flat in [Bray](@bray), alone, neither with [her](una) [husband](coach) nor with the [priest](curate), [who](curate) is off to [Mwanza](@mwanza) on the Friday boat. [She](una) waves from the pier. [He](curate) pretends to be looking at gulls.
+ discover ewa mags "finds the appointment card"
- help ewa mags "goes with Mags"
- friend mags orla "friends"
- reconcile mags orla "call it quits"
- ill! mags "benign"
+ breakup una coach "taken a flat"
- move una "a flat" @bray
- married coach una "husband"
- travel curate "off to" @mwanza
- sad curate una "looking at gulls"

== 12 Marathon
October, forty-two kilometres and a bit. [Ewa](ewa) wins the women's race and, on the podium, waves a stick with two lines on it at [Jem](jem), [who](jem) climbs the barrier. The [coach](coach) weeps for joy; the [greyhound](dog) trots a whole hundred metres. At the thirty-kilometre mark [Orla](orla)'s legs give out. Two [men](donal+fintan) stop. [One](fintan) is the [baker](fintan), [one](donal) the [man](donal) [she](orla) promised to love till death. [She](orla) looks at both of [them](donal+fintan) for some time and gives [Dónal](donal) [her](orla) hand. [Fintan](fintan) jogs on, in at the end of the line, where a [nurse](mags) with two bottles of stout has been keeping one for [him](fintan).
- find ewa "wins"
+ pregnant ewa jem "two lines"
- reveal ewa jem "waves a stick"
- happy coach "weeps for joy"
- wedding.past donal orla "promised to love"
- help donal+fintan orla "Two men stop"
+ reconcile donal orla "gives Dónal her hand"
- reject orla fintan "gives Dónal her hand"
- flirt mags fintan "keeping one for him"
