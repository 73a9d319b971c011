%series Amsterdam and Ninety-Sixth
%lang en
%genre New York comedy of six singles, encyclopaedia list of episodes
%cast dina    | Dina Abramowitz; Dina | f
%cast theo    | Theo Papadakis; Theo | m
%cast lourdes | Lourdes Cabrera; Lourdes; Lulu | f
%cast grant   | Grant Whitfield; Grant | m
%cast mabel   | Mabel Abramowitz; Mabel | f
%cast osman   | Osman Yilmaz; Osman | m
%cast phil    | Phil Papadakis; Phil | m
%cast carly   | Carly Whitfield; Carly | f
%cast rabbi   | Rabbi Stern; Stern | f
%cast dentist | Andrew | m
%cast super   | - | m
%cast ruthie  | Ruthie | f
%cast dana    | Dana | n
%cast blonde  | - | f
%cast firstwife | - | f

== 1 The One-Bedroom
[Dina Abramowitz](dina), a copy [editor](dina) of thirty-three, and the accident [lawyer](theo) [Theo Papadakis](theo), [who](dina+theo) split up in the autumn but can neither of [them](dina+theo) afford to give up the lease, divide [their](dina+theo) one-bedroom apartment by means of a bookcase and vow to bring nobody home. The vow lasts until Thursday, when [Theo](theo) leads a [blonde](blonde) of [whom](blonde) [he](theo) knows only the zodiac sign past the sofa on which [his](theo) [ex](dina) is being consoled, with increasing warmth, by [her](dina) [dentist](dentist). Upstairs [Lourdes Cabrera](lourdes), [Dina](dina)'s [confidante](lourdes), listens by means of a tumbler.
+ breakup.past dina theo "split up"
- housemate dina theo "divide their one-bedroom"
- sex? blonde theo "leads a blonde"
- ex dina theo "his ex"
- advisor dentist dina "dentist"
- help dentist dina "consoled"
- flirt dentist dina "increasing warmth"
- friend dina lourdes "confidante"
- neighbour dina+theo lourdes "Upstairs"

== 2 The Wedding Plus-One
Both [Dina](dina) and [Theo](theo) have been invited by [Grant Whitfield](grant), once [Theo](theo)'s college [roommate](grant), to [his](grant) marriage to a pediatric [surgeon](blonde), and each, so as not to come alone, asks [Lourdes](lourdes), [who](lourdes), being unable to refuse anybody anything, accepts twice. At the reception [she](lourdes) dances with the two [exes](dina+theo) by turns, until it comes out that the [bride](blonde) is the [blonde](blonde) of the zodiac sign. [Theo](theo) hides behind the cake; [Grant](grant), having had it from [his](grant) own [sister](carly) [Carly](carly) at the altar, calls the whole thing off and eats the top tier in [Theo](theo)'s company.
- invite grant dina+theo "invited"
- housemate.past grant theo "college roommate"
- wedding! blonde grant "marriage"
- invite dina+theo lourdes "asks"
- ex dina theo "exes"
- engaged.past blonde grant "bride"
- cheat.past blonde grant "the blonde of the zodiac"
- reveal carly grant "had it from"
- sibling carly grant "sister"
+ breakup grant blonde "calls the whole thing off"

== 3 The Couch
[Grant](grant), newly homeless as well as wifeless, is taken in by [Dina](dina) and [Theo](theo) and put up on the side of the bookcase where there is a window. [He](grant) is a model guest: [he](grant) irons, [he](grant) weeps noiselessly, and when [Dina](dina) mentions that [Andrew](dentist), the [dentist](dentist), with [whom](dentist) [she](dina) has by now gone out four times, has not called, it is [Grant](grant) [who](grant) explains men to [her](dina). [Theo](theo), on the other side, hears [his](theo) former [girlfriend](dina) and [his](theo) oldest [friend](grant) laughing, and for the first time in months cannot sleep.
- lose.past grant "homeless"
- breakup.past grant _ "wifeless"
- help dina+theo grant "taken in"
+ housemate.start dina+theo grant "put up"
- sad grant "weeps"
- date.past dentist dina "gone out four times"
- help grant dina "explains men"
- ex dina theo "former girlfriend"
- friend grant theo "oldest friend"
- jealous theo grant "cannot sleep"

== 4 The Cleaning
[Mabel](mabel) flies in from [Boca](@boca). [Mabel](mabel) raised [Dina](dina) alone. [She](mabel) brings a chicken for [Theo](theo). Nobody has told [her](mabel) about the bookcase. [Dina](dina) calls [Theo](theo) "sweetheart". [Theo](theo) calls [Dina](dina) "dear". [Grant](grant) hides in the tub. [Mabel](mabel) needs the tub. [She](mabel) screams at [Grant](grant). [He](grant) screams at [Mabel](mabel). [She](mabel) takes [Grant](grant) for a burglar. [Lourdes](lourdes) calms [Mabel](mabel). "[I](mabel) knew in November," says [Mabel](mabel) to [Lulu](lourdes).
- travel mabel "flies in"
- parent mabel dina "raised"
- gift mabel theo "chicken"
- reveal! _ mabel "Nobody has told"
- betray dina+theo mabel "sweetheart"
- couple! dina theo "sweetheart"
- quarrel grant mabel "screams at Grant"
- accuse mabel grant "takes Grant for a burglar"
- help lourdes mabel "calms"
+ discover.past mabel dina+theo "knew in November"

== 5 The Other Dana
[Lourdes](lourdes), tired of being everybody's date and nobody's, lets [Carly](carly), [who](carly) feels guilty about the wedding, fix [her](lourdes) up with a [colleague](dana) called [Dana](dana), of [whom](dana) all [Carly](carly) says is that [Dana](dana) is kind; [she](lourdes) waits in the wrong bar for the wrong Dana, is stood up by the right [one](dana), as it seems to [her](lourdes), and pours out [her](lourdes) heart to [Osman Yilmaz](osman), [who](osman) owns the place and walks [her](lourdes) home. The [dentist](dentist) confesses to [Dina](dina) that [he](dentist) is married, though only, as [he](dentist) puts it, in New Jersey. [She](dina) bites [him](dentist).
- sad carly "feels guilty"
- colleague carly dana "colleague"
- help carly lourdes "fix her up"
- date? dana lourdes "fix her up"
- reject! dana lourdes "stood up"
- meet lourdes osman "pours out her heart"
- reveal lourdes osman "pours out her heart"
- help osman lourdes "walks her home"
+ reveal dentist dina "confesses"
- married _ dentist "married"
- attack dina dentist "bites him"

== 6 The Rent Strike
When the heating fails and the [super](super), [who](super) has not been seen since Labor Day, cannot be found, [Theo](theo) takes the case of the tenants, loses it, and wins instead the admiration of [Rabbi Stern](rabbi) from the third floor, a divorced [mother](rabbi) of one [whose](rabbi) radiator [he](theo) has bled with [his](theo) own hands. [Dina](dina), [who](dina) has just told [Lourdes](lourdes) that [she](dina) would not care if [Theo](theo) went out with the Pope, drops a casserole on learning that it is the [rabbi](rabbi). The [super](super) is discovered in the basement, where [he](super) has been living with [Carly](carly).
- lose theo "loses it"
- divorce.past _ rabbi "divorced"
- parent rabbi ruthie "mother of one"
- love rabbi theo "admiration"
- help theo rabbi "bled"
+ date rabbi theo "it is the rabbi"
- jealous dina rabbi "drops a casserole"
- discover _ carly+super "is discovered"
- affair carly super "living with"

== 7 The Favor
In order to prove to [her](dina) friends, and above all to the bookcase, that [she](dina) is over [him](theo), [Dina](dina) babysits for [Theo](theo)'s new [flame](rabbi), [whose](rabbi) seven-year-old, [Ruthie](ruthie), asks more questions in an evening than a grand jury and extracts from [her](dina) that it was [Dina](dina) herself [who](dina) ended things, that [she](dina) did so because [he](theo) had not proposed on a certain ferry, and that [she](dina) has regretted it ever since. [Ruthie](ruthie), sworn to silence, tells [her](ruthie) [mother](rabbi) before [her](ruthie) coat is off. The [rabbi](rabbi), having slept on it, sends [Theo](theo) home with a blessing and without a kiss.
- help dina rabbi "babysits"
- couple rabbi theo "new flame"
- parent rabbi ruthie "mother"
- reveal dina ruthie "extracts"
- breakup.past dina theo "ended things"
- propose.past! theo dina "had not proposed"
- sad dina "regretted"
- betray ruthie dina "sworn to silence"
- reveal ruthie rabbi "tells her mother"
+ breakup rabbi theo "sends Theo home"

== 8 The Bar Exam
[Osman](osman), [who](osman) has been closing early every Tuesday so as to have [Lourdes](lourdes) to himself, at last plucks up the courage to kiss [her](lourdes), at the very instant when the real [Dana](dana) walks in, a [firefighter](dana) with a limp, and explains that on the evening in question there was a four-alarm blaze. [Lourdes](lourdes), [who](lourdes) cannot say no, finds herself with two [suitors](dana+osman), and is coached in the word by [Grant](grant), [who](grant) makes [her](lourdes) practise on [him](grant): would [she](lourdes) lend [him](grant) money? no; would [she](lourdes) pass the salt? no; would [she](lourdes) ever consider a man like [him](grant)? There is a silence of eleven seconds.
- love osman lourdes "to himself"
- kiss? lourdes osman "courage to kiss"
- meet dana lourdes "walks in"
- reveal dana lourdes "explains"
- love dana+osman lourdes "two suitors"
- advisor grant lourdes "coached"
+ reject! lourdes grant "silence"
+ confess? grant lourdes "a man like him"

== 9 The Understudy Brother
[Phil](phil), [Theo](theo)'s identical [twin](phil), on shore leave from a cruise ship, is mistaken for [him](theo) by the doorman, by the pizza boy and in the dark of the hallway by [Dina](dina), [who](dina), emboldened by slivovitz, tells the [sailor](phil) everything that [she](dina) ought to have told the [lawyer](theo) and seals it with a kiss. [Phil](phil), a [gentleman](phil), puts on the light. [Dina](dina) swears [him](phil) to secrecy; but [Theo](theo), behind the bookcase, is not asleep. [Lourdes](lourdes) and [Grant](grant), [who](grant+lourdes) after the silence have become lovers, notice nothing of any of this for three days.
- sibling phil theo "twin"
- confess! dina phil "tells the sailor everything"
- confess? dina theo "ought to have told"
+ kiss dina phil "kiss"
- reveal! phil theo "secrecy"
- discover theo dina "not asleep"
- affair.start grant lourdes "become lovers"

== 10 The Ferry
[Theo](theo) buys two tickets for the Staten Island ferry and a ring, tells [Dina](dina) that they are for a client and leaves [her](dina) to guess. [She](dina) guesses wrong: convinced that [he](theo) means to take the [rabbi](rabbi), [she](dina) accepts, out of spite, an offer of marriage from the [dentist](dentist), [who](dentist) has got himself divorced and lost eleven pounds. [Carly](carly), the only [one](carly) [who](carly) knows both halves, is stuck in the elevator with the [super](super), [who](super) chooses the occasion to leave [her](carly). At the terminal [Theo](theo) stands by the rail until the last boat has gone.
- find theo "buys two tickets"
- propose? theo dina "a ring"
- betray theo dina "for a client"
- discover! dina theo "guesses wrong"
- propose dentist dina "offer of marriage"
+ engaged.start dentist dina "accepts"
- divorce.past _ dentist "got himself divorced"
- breakup super carly "leave her"
- sad theo "stands by the rail"

== 11 The Bookcase Falls
On the eve of [Dina](dina)'s departure for the suburbs, [Mabel](mabel), [who](mabel) has never forgiven [Andrew](dentist) a crown, and [Ruthie](ruthie), [who](ruthie) has never forgiven herself for telling, join forces against the bridal [pair](dentist+dina), the [grandmother](mabel) not yet being one and the [child](ruthie) having no bedtime. [The two](mabel+ruthie) let the [dentist](dentist)'s first [wife](firstwife) into the engagement party, where [she](firstwife) thanks the [bride-to-be](dina) from the bottom of [her](firstwife) heart. In the ensuing melee the bookcase topples, and [Dina](dina) and [Theo](theo) are left facing one another across a heap of Russian novels. [She](dina) pulls the ring off. [He](theo) picks up the novels.
- move? dina "departure for the suburbs"
- enemy dentist mabel "never forgiven"
- betray mabel+ruthie dentist+dina "join forces"
- celebrate dentist+dina "engagement party"
- ex dentist firstwife "first wife"
- engaged dentist dina "bride-to-be"
+ breakup dina dentist "pulls the ring off"
- help theo dina "picks up the novels"

== 12 The Two-Bedroom
[Grant](grant) and [Lourdes](lourdes) are expecting, a fact that [she](lourdes), [who](lourdes) has learnt to say no, denies to everyone except [Osman](osman), [who](osman) had guessed from the pickles and hides [his](osman) disappointment in a round on the house. [Dana](dana) carries [Carly](carly) out of the burning laundry room and does not at once put [her](carly) down. At midnight, on a ferry that [neither](dina+theo) has booked, [Theo](theo) clears [his](theo) throat. "Yes," says [Dina](dina). "[You](dina) don't know the question," says [Theo](theo). "[I](dina) know the question," says [Dina](dina). It was whether to rebuild the bookcase.
- pregnant lourdes grant "expecting"
- reveal! lourdes "denies"
- discover.past osman lourdes "had guessed"
- sad osman "disappointment"
+ rescue dana carly "carries Carly out"
- flirt carly dana "does not at once"
- propose! theo dina "rebuild the bookcase"
