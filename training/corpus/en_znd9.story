%series Vacancy
%lang en
%genre motel crime drama in New Mexico, clipped listings
%cast lorna   | Lorna Teague; Lorna; Teague | f
%cast buck    | Buck Teague; Buck; Teague; Sonny | m
%cast marisol | Marisol Vigil; Marisol; Vigil | f
%cast dewey   | Deputy Dewey Sloan; Dewey; Sloan | m
%cast ruth    | Ruth Sloan; Ruth | f
%cast eli     | Eli | m
%cast preach  | Reverend Coy; Coy | m
%cast trucker | Gus Antonelli; Gus | m
%cast june    | June | f
%cast stranger| Mr. White; White; Eugene | m
%cast mags    | Mags | f
%cast clerk   | - | m

== 1 Room 9
[Lorna Teague](lorna) hits [her](lorna) [husband](buck) with the ice bucket and thinks [she](lorna) has killed [him](buck). [Marisol Vigil](marisol), the motel's [maid](marisol), has wanted to for years and helps [her](lorna) roll [Buck](buck) into a carpet. On the highway [Deputy Dewey Sloan](dewey) pulls [them](lorna+marisol) over: a busted taillight, and [he](dewey) went to prom with [Lorna](lorna). [He](dewey) lets [them](lorna+marisol) go. At the quarry the two [women](lorna+marisol) open the trunk. The carpet is empty. Back at the motel somebody has taken Room 9, paid cash, and signed [Mr. White](stranger).
- married buck lorna "husband"
+ attack lorna buck "hits her husband"
- kill! lorna buck "killed him"
- boss lorna marisol "maid"
- enemy buck marisol "has wanted to"
- help marisol lorna "helps her roll"
- date.past dewey lorna "prom"
- help dewey lorna+marisol "lets them go"
+ flee buck lorna "carpet is empty"

== 2 Ruth's Pie
[Dewey](dewey) tells [his](dewey) [wife](ruth) that it was a quiet night. [Ruth Sloan](ruth), [who](ruth) can smell [Lorna](lorna)'s hairspray on a lie, bakes a pie and drives it over to see for herself. [Lorna](lorna) says [Buck](buck) is fishing. The [deputy](dewey)'s [wife](ruth) knows [Buck](buck) doesn't fish: [he](buck) spends those weekends with [her](ruth). Neither [woman](lorna+ruth) touches the pie. [Marisol](marisol) makes up Room 9 and falls into talk with the [guest](stranger), [whose](stranger) hands are soft and [whose](stranger) bag isn't. [She](marisol) is a little in love by checkout.
- betray dewey ruth "a quiet night"
- married dewey ruth "wife"
- jealous ruth lorna "Lorna's hairspray"
- betray lorna ruth "is fishing"
+ affair buck ruth "spends those weekends"
- cheat ruth dewey "with her"
- meet marisol stranger "falls into talk"
+ love.start marisol stranger "a little in love"

== 3 Head Wound
[Buck](buck), concussed, has thumbed a ride with a [trucker](trucker) and can't think of [his](buck) name. The [trucker](trucker) calls [him](buck) [Sonny](buck) and puts [him](buck) up at [his](trucker) [sister](june)'s in [Tucumcari](@tucumcari). [June](june), a [nurse](june) between husbands, bathes the bump. There's a tan line where the ring was. [She](june) decides not to see it. Back home [Eli](eli), the [Teagues](buck+lorna)' [seventeen-year-old](eli), home from band camp, wants to know where [his](eli) [dad](buck) is. [Lorna](lorna) says it again: fishing. [He](eli) checks the rods, all there. So [he](eli) goes to the [deputy](dewey).
- injure buck "concussed"
- help trucker buck "a ride"
- move buck june "puts him up"
- sibling june trucker "sister"
+ treat buck june "bathes the bump"
- parent buck+lorna eli "seventeen-year-old"
- return eli "home from band camp"
- betray lorna eli "says it again"
- discover eli lorna "all there"
+ accuse eli lorna "goes to the deputy"

== 4 Neon
[Sloan](dewey) drags the quarry. The quarry yields a stove. [Ruth](ruth) watches from the car. [Ruth](ruth) weeps for [Buck](buck). [Dewey](dewey) sees [Ruth](ruth). Now [Dewey](dewey) knows. [He](dewey) drives to [Lorna](lorna). "Did [you](lorna) kill [him](buck)?" asks [Dewey](dewey). "[I](lorna) thought so," says [Lorna](lorna). [He](dewey) should arrest [Lorna](lorna). [He](dewey) fixes the taillight. White paint peels off the sign. [White](stranger) dines with [Marisol](marisol). Grace Coy plays the organ. [Coy](preach) prays for [Eli](eli).
- investigate dewey buck "drags the quarry"
- sad ruth buck "weeps"
+ discover dewey buck+ruth "knows"
- accuse dewey lorna "Did you kill"
- reveal lorna dewey "thought so"
- arrest! dewey lorna "should arrest"
- help dewey lorna "fixes the taillight"
- date marisol stranger "dines with"

== 5 Checkout Time
[Dewey](dewey) moves out, into Room 4, at the weekly rate. [Ruth](ruth) keeps the house and the police radio. The town draws its conclusions early, the [deputy](dewey) and [Lorna](lorna) somewhat later, on the edge of the drained pool, in the middle of a sentence about chlorine. [Eli](eli) sees it from the roof: [his](eli) [mother](lorna) with a [man](dewey) [who](dewey) isn't [his](eli) [father](buck). [He](eli) packs [his](eli) trombone. [Reverend Coy](preach), [who](preach) has buried two wives and kept their rooms made up, offers [him](eli) one.
+ breakup dewey ruth "moves out"
- neighbour dewey lorna "Room 4"
+ kiss dewey lorna "middle of a sentence"
- parent lorna eli "mother"
- parent! dewey eli "isn't his father"
- parent buck eli "father"
- discover eli dewey+lorna "sees it"
- flee eli lorna "packs his trombone"
- married.past _ preach "two wives"
- invite preach eli "offers him one"

== 6 The Soft Hands
What's in [White](stranger)'s bag? [Marisol](marisol) looks, while [he](stranger) is in the shower: eleven passports, and a picture of [Buck](buck). [He](stranger)'s been hired, [he](stranger) tells [her](marisol), dripping, by a bookmaker in [Reno](@reno) to find the [man](buck) and break what can be broken. [She](marisol) could scream. [She](marisol) hands [him](stranger) a towel. By morning [they](marisol+stranger)'ve got two cups on one nightstand and a deal: [she](marisol) won't talk, and [he](stranger) won't look too hard. "[Lorna](lorna) doesn't need to know," says the [maid](marisol), [who](marisol) has never had a secret from [Lorna](lorna) before.
- discover marisol stranger "eleven passports"
+ reveal stranger marisol "he tells her"
- hire.past stranger _ "been hired"
- attack? stranger buck "break what can be"
- reveal! marisol _ "won't talk"
+ sex marisol stranger "two cups on one"
- betray marisol lorna "doesn't need to know"
- friend lorna marisol "never had a secret"

== 7 Sonny
In [Tucumcari](@tucumcari) it comes back to [him](buck) in the middle of a proposal. [Buck](buck) is on one knee before [June](june), with a ring from a gumball machine, when a song on the jukebox hands [him](buck) [his](buck) name, [his](buck) [wife](lorna), [his](buck) [boy](eli) and the ice bucket, in that order. [He](buck) gets up. Then [he](buck) gets down again: nobody's looking for [Sonny](buck). [June](june) says yes to [Sonny](buck). [Gus](trucker), [her](june) [brother](trucker), stands [them](buck+june) a pitcher, and on [his](trucker) next run, at a motel with a drained pool, [he](trucker) shows the happy [couple](buck+june)'s picture to the [lady](lorna) at the desk.
+ propose buck june "on one knee"
- recover buck "comes back"
- married buck lorna "his wife"
- parent buck eli "his boy"
- engaged.start buck june "says yes"
- betray buck june "Sonny"#2
- sibling june trucker "brother"
- celebrate trucker buck+june "stands them a pitcher"
+ reveal trucker lorna "shows"

== 8 Dead Calm
The vending machine gives two for one. A tumbleweed is arrested, says the paper, for loitering. [Lorna](lorna), [who](lorna) has known since noon that [she](lorna) is no murderer, sleeps eleven hours straight. [Dewey](dewey) brings coffee, sits on the bed and asks what [she](lorna) would do if [Buck](buck) was alive. Sell the motel, [she](lorna) says, and marry [you](dewey). Neither mentions the picture in [her](lorna) apron. [Eli](eli) plays at the church and the organist's [daughter](mags), [Mags](mags), turns the wrong page on purpose, twice.
- happy lorna "sleeps eleven hours straight"
- kill! lorna buck "no murderer"
- help dewey lorna "brings coffee"
+ wedding? dewey lorna "marry you"
- betray lorna dewey "the picture"
- parent _ mags "daughter"
+ flirt mags eli "the wrong page"

== 9 Bigamy
[Lorna](lorna) drives to [Tucumcari](@tucumcari) with the divorce papers. [June](june), opening in curlers, takes [her](lorna) for the Avon lady. What follows is loud, then quiet, then coffee; when [Buck](buck) gets home, there are two [women](june+lorna) at the table, and [his](buck) two names are on it. [He](buck) signs the first. [June](june) takes the gumball ring and drops it in the sugar. Nobody wants [him](buck)? At the curb stands [Ruth](ruth), [who](ruth) has tailed [Lorna](lorna) all the way in the patrol car, and [who](ruth) runs straight into [his](buck) arms.
- travel lorna "drives to Tucumcari" @tucumcari
- meet june lorna "opening in curlers"
- quarrel june lorna "loud"
- reveal lorna june "then coffee"
+ divorce buck lorna "signs the first"
+ breakup june buck "drops it"
- investigate ruth lorna "tailed"
- love ruth buck "runs straight into"

== 10 A Man from Reno
There's one more car behind [Ruth](ruth)'s. The [bookmaker](clerk) has lost patience with [White](stranger) and come himself. [He](clerk) puts a gun to [Marisol](marisol)'s ribs at the ice machine: where's [Teague](buck)? [White](stranger) steps in between, for the first time in [his](stranger) career without being paid, and goes down. [Marisol](marisol) swings the ice bucket. It's a good bucket. The [bookmaker](clerk) comes to in cuffs. In the ambulance [White](stranger) tells [her](marisol) [his](stranger) first name. It's [Eugene](stranger). [She](marisol) says [she](marisol)'ll have [him](stranger) anyway.
- travel clerk "come himself"
+ threaten clerk marisol "puts a gun"
+ rescue stranger marisol "steps in between"
- injure stranger clerk "goes down"
- attack marisol clerk "swings the ice bucket"
- arrest _ clerk "in cuffs"
- reveal stranger marisol "tells her"
- couple.start marisol stranger "have him anyway"

== 11 Reverend Coy's Third
[Coy](preach) has taken [Ruth](ruth)'s confession so often that [he](preach) knows [her](ruth) by heart. When [Buck](buck), true to form, clears out of [her](ruth) house with the police radio, the [preacher](preach) calls with [his](preach) hat in [his](preach) hands. [He](preach)'d never leave. [Ruth](ruth) believes [him](preach), and says [she](ruth)'ll think about it, and has thought by Thursday. [Eli](eli) likes it less: [he](eli) caught [Mags](mags) behind the vestry with a tuba player. [He](eli) goes home. [Lorna](lorna) has kept [his](eli) supper warm for five weeks. [He](eli) shakes [Dewey](dewey)'s hand, hard, but [he](eli) shakes it.
- advisor preach ruth "confession"
- breakup buck ruth "clears out"
- steal buck ruth "with the police radio"
- propose preach ruth "hat in his hands"
+ engaged.start preach ruth "has thought by Thursday"
- cheat mags eli "with a tuba player"
- discover eli mags "caught"
- return eli "goes home"
+ reconcile dewey eli "shakes Dewey's hand"

== 12 No Vacancy
[Lorna](lorna) sells up. The [buyer](june) is [June](june), sick of [Tucumcari](@tucumcari), with [Gus](trucker) as night clerk. [Marisol](marisol), a [partner](marisol) now and no maid, stays on to run the place with [her](marisol) [Eugene](stranger), [who](stranger) folds a fine towel. Out at the quarry [Dewey](dewey), off duty for good, and [Lorna](lorna) say [their](dewey+lorna) vows in front of a stove, [Eli](eli) on trombone. Late that night a [man](buck) with no bags rings at the desk. [He](buck) can't think of [his](buck) name. [June](june) lets [him](buck) ring.
+ find june lorna "The buyer"
- boss june trucker "night clerk"
- colleague june marisol "partner"
- couple marisol stranger "her Eugene"
- quit dewey "off duty for good"
+ wedding dewey lorna "say their vows"
- return buck "rings at the desk"
- reject june buck "lets him ring"
