%series Seven Sundays
%lang en
%genre blended-family comedy, Toronto to Trinidad, press-release synopses
%cast gloria | Gloria Baptiste; Gloria | f
%cast desmond | Desmond Baptiste; Desmond | m
%cast keisha | Keisha | f
%cast andre | Andre | m
%cast pilar | Pilar Quiroga; Pilar | f
%cast ted | Ted Lindgren; Ted | m
%cast harper | Harper Lindgren; Harper | f
%cast vikram | Vikram | m
%cast tantie | Tantie Merle; Merle | f
%cast winston | Winston | m
%cast simone | Simone Achebe; Simone | f
%cast leo | Leopold | m
%cast zora | Zora | f
%cast rev | Reverend Cole | m
%cast ada | - | f

== 1
Since the funeral of [her](gloria) [husband](desmond), [Gloria Baptiste](gloria) has set two places every Sunday. This week there are seven: [daughter](keisha) [Keisha](keisha) brings a [dentist](vikram) [she](keisha) has been seeing on the quiet, [son](andre) [Andre](andre) brings laundry, and the [widower](ted) across the landing, [Ted Lindgren](ted), brings a [daughter](harper) [who](harper) looks at [Andre](andre) once and puts salt in [her](harper) coffee.
- married.past desmond gloria "husband"
- die.past desmond "funeral"
- sad gloria "two places"
- parent gloria keisha "daughter"
- parent gloria andre "son"
- couple keisha vikram "seeing on the quiet"
- married.past _ ted "widower"
- neighbour gloria ted "landing"
- parent ted harper "daughter"#2
+ love.start harper andre "puts salt"

== 2
[Ted](ted) has never eaten callaloo and asks for thirds. By the dishes, [he](ted) and [Gloria](gloria) are humming the same hymn in two keys. [Harper](harper) wangles [Andre](andre)'s number out of [Keisha](keisha), [who](keisha) warns [her](harper) that [her](keisha) [brother](andre) is a wandering saxophone with no fixed abode. [Tantie Merle](tantie) calls from [Port of Spain](@portofspain): the family house is to be sold over [her](tantie) head.
+ flirt gloria ted "humming the same hymn"
- find harper "wangles"
- help keisha harper "warns her"
- sibling andre keisha "brother"
- lose? tantie "sold"

== 3
[Vikram](vikram) slips a ring into the macaroni pie and [Keisha](keisha) chips a tooth on it. [He](vikram) is able to fix the tooth; the proposal is postponed for anaesthetic. [Andre](andre) plays the wake of a stranger and finds [Harper](harper) there, weeping for somebody [she](harper) has never met. [He](andre) walks [her](harper) home by way of every bridge in the city, and on the last one [they](andre+harper) stop talking.
+ propose? vikram keisha "ring"
- injure keisha "chips"
- treat keisha vikram "fix"
- create andre "plays"
- find andre harper "finds"
- sad harper "weeping"
- date andre harper "every bridge"
- kiss andre harper "stop talking"

== 4
An uninvited eighth: [Simone Achebe](simone), an [attorney](simone) in a white coat dress, [whom](simone) [Desmond](desmond) kept, it seems, in [Montreal](@montreal) for eleven years, together with a [boy](leo) named [Leopold](leo). [Gloria](gloria) lays another place, then walks out to the fire stairs, where [Ted](ted) finds [her](gloria) throwing plates one by one. [He](ted) hands [her](gloria) the saucers. The [children](andre+keisha) stare at [their](andre+keisha) [half-brother](leo), [who](leo) has [Daddy](desmond)'s ears.
+ affair.past desmond simone "kept"
- cheat.past desmond gloria "kept"
- flee gloria "walks out"
- find ted gloria "finds"
- parent desmond leo "Daddy"
- sad gloria "throwing plates"
- help ted gloria "hands her"
- sibling andre+keisha leo "half-brother"

== 5
[Simone](simone) has not come for money. [She](simone) is ill, the kind with a calendar, and the [boy](leo) will need a Sunday. [Gloria](gloria) hates [her](simone) for a week; on the eighth day [she](gloria) takes [her](simone) soup, sits, and stays for the hair coming out. [Keisha](keisha), [who](keisha) snaps at everyone, snaps at [Vikram](vikram) once too often: [he](vikram) packs the toothbrushes and goes to [his](vikram) [mother](ada)'s in [Brampton](@brampton).
- ill simone "the kind with a calendar"
- enemy gloria simone "hates"
+ help gloria simone "soup"
- quarrel keisha vikram "snaps at Vikram"
- breakup vikram keisha "packs the toothbrushes"
- move vikram ada "goes"
- parent ada vikram "mother"

== 6
[Ted](ted) rehearses in the elevator: would [she](gloria) ever, could [she](gloria) possibly. The doors open on [Gloria](gloria), [who](gloria) has heard it through the shaft. Ever, yes; possibly, not yet. [Harper](harper) is offered a residency in [Vancouver](@vancouver) and does not mention it to [Andre](andre), [who](andre), for the first time in [his](andre) life, has signed a lease with two names on it.
- propose? ted gloria "would she ever"
- discover gloria ted "heard"
+ reject gloria ted "not yet"
- hire? harper "residency"
- reveal! harper andre "does not mention"
- housemate? andre harper "two names on it"

== 7
The letter falls out of [Harper](harper)'s scrubs at the laundromat. [Andre](andre) reads it, folds the scrubs, leaves the lease on top and takes a gig on a cruise ship, St. Lucia and back. [Gloria](gloria) tells the [daughter](harper) of the [man](ted) [she](gloria) may or may not marry that boys come home when they are hungry. [Tantie Merle](tantie), evicted by a cousin with a briefcase, arrives in person with nine suitcases and a parrot.
- discover andre harper "reads"
+ breakup andre harper "leaves"
- travel andre "cruise ship"
- parent ted harper "daughter"
- wedding? gloria ted "marry"
- help gloria harper "boys come home"
- lose tantie "evicted"
- travel tantie "arrives"
- kin _ tantie "cousin"

== 8
[Winston](winston), the [super](winston), carries up the nine suitcases and, at the ninth, drops to the stairs in admiration. [Merle](tantie), seventy-nine, has been admired before and tells [him](winston) to mind the parrot. [Keisha](keisha) takes the GO train to [Brampton](@brampton), kneels on the in-laws' lawn among the gnomes and asks [Vikram](vikram) what [he](vikram) asked [her](keisha), tooth or no tooth. From an upper window [his](vikram) [mother](ada) shouts yes.
- help winston tantie "carries"
- love.start winston tantie "in admiration"
- travel keisha "GO train" @brampton
+ propose keisha vikram "asks Vikram"
- reconcile? keisha vikram "kneels"
- propose.past vikram keisha "what he asked"
- parent ada vikram "mother"
- happy ada "shouts yes"

== 9
[Simone](simone) signs [Leopold](leo) over to the [woman](gloria) [whose](gloria) table [she](simone) once emptied. [She](simone) does not see the next Sunday. At the graveside the two families stand in one line, and [Leopold](leo), inconsolable, puts [his](leo) mitten in [Gloria](gloria)'s coat pocket and does not take it out. [Ted](ted) drives. Some miles off St. Lucia, [Andre](andre) gets the message between sets and plays the rest for an empty deck.
- kin.start gloria leo "signs"
+ die simone "does not see the next"
- sad leo "inconsolable"
- discover andre simone "message"
- create andre "plays"

== 10
Home for good, [Andre](andre) teaches [his](andre) little [brother](leo) three chords. [Harper](harper) has turned down [Vancouver](@vancouver), not for any man, [she](harper) says, holding a hungry [one](andre)'s plate. [They](andre+harper) start over with the first bridge. In the boiler room, [Winston](winston) proposes an understanding; [Merle](tantie) understood it, [she](tantie) says, at suitcase number two.
- return andre "Home for good"
- advisor andre leo "teaches"
- sibling andre leo "brother"
- reject harper _ "turned down"
+ reconcile andre harper "start over"
- couple.start tantie winston "an understanding"

== 11
Henna in the laundry, horse in the car park: [Keisha](keisha) and [Vikram](vikram) tie it twice, once round a fire and once in front of [Reverend Cole](rev), and the [mothers](ada+gloria) cry in stereo. [Gloria](gloria), dancing with [Ted](ted), feels [Desmond](desmond)'s ring loosen on [her](gloria) finger and, for the first time, lets it. The [best man](leo)'s speech by [Leopold](leo), aged nine, is four words long. "[I](leo) have sisters now."
+ wedding keisha vikram "tie"
- date gloria ted "dancing"
- advisor leo vikram "best man"
- happy ada+gloria "cry"
- create leo "speech"
- sibling keisha leo "sisters"

== 12
[Keisha](keisha), back from [Goa](@goa), is green at the smell of crab, and [Vikram](vikram) buys out the ginger. Would it be indelicate, wonders [Ted](ted), aged sixty-six, to ask again? [Gloria](gloria) has [Leopold](leo) bring the answer down the hall on a plate: two places, set side by side. [Harper](harper) and [Andre](andre) look at the calendar, count on fingers, and decide to say nothing until [Keisha](keisha) has had [her](keisha) turn.
- return keisha "back from" @goa
+ pregnant keisha vikram "green at the smell"
- propose? ted gloria "ask again"
+ engaged.start gloria ted "two places"
- pregnant? harper andre "count on fingers"
- reveal! andre+harper "say nothing"

== 13
The last Sunday of the season runs to nineteen plates. [Zora](zora) is born between the soup and the pie, in the bathroom, to the strains of a saxophone, with [Merle](tantie) presiding and [Winston](winston) fanning the [father](vikram). [Ted](ted) carries [Gloria](gloria) four yards across a landing and over a sill, and the wall between the flats, by general vote, comes down.
+ birth keisha zora "born"
- help tantie keisha "presiding"
- parent vikram zora "father"
- help winston vikram "fanning"
- housemate.start gloria ted "comes down"
