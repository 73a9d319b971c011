%series Consecutive
%lang en
%genre romantic comedy among interpreters in Brussels, encyclopaedia episode list in long sentences
%cast agnes   | Agnes Tuohy; Agnes; Tuohy | f
%cast milan   | Milan Horváth; Milan; Horváth | m
%cast ping    | Ping | f
%cast soren   | Søren | m
%cast oona    | Oona Tuohy; Oona | f
%cast laszlo  | László Horváth; László | m
%cast greta   | Commissioner Greta Lind; Greta; Lind | f
%cast bram    | Bram | m
%cast yara    | Yara | f
%cast delvaux | Maître Delvaux; Delvaux | f
%cast merchant | - | n
%cast minister | - | n
%cast waiter  | Ludo | m
%cast chief   | Mr Papadakis; Papadakis | m
%cast tortoise | Plenary | n

== 1 Booth Seven
After eleven years in the Irish booth, [Agnes Tuohy](agnes), [who](agnes) has translated the vows of three colleagues and never been asked for any of [her](agnes) own, is made to share a cubicle, a lamp and a bowl of mints with [Milan Horváth](milan), a Hungarian [freelance](milan) [who](milan) whistles through [his](milan) teeth. As [he](milan) loses no time in telling [her](agnes) that [his](milan) [predecessor](oona) was bored to death, and [she](agnes) none in telling [him](milan) that the [predecessor](oona) was [her](agnes) [mother](oona), the partition between [them](agnes+milan) is drawn before the first session; it is through this partition that [he](milan), an hour later, whispers the word that [she](agnes) has lost.
+ colleague.start agnes milan "share a cubicle"
- parent oona agnes "mother"
- die.past oona "bored to death"
- quarrel agnes milan "partition"
- help milan agnes "whispers the word"

== 2 Retour
[Ping](ping), [Agnes](agnes)'s best [friend](ping) and the [holder](ping) of the record for simultaneous Mandarin, is courted by [Søren](soren) of the Danish booth by way of the microphone, which [he](soren) forgets is open, so that four hundred delegates learn what [he](soren) thinks of the back of [her](ping) neck. The [lady](ping) in question takes off [her](ping) headset, walks past the delegations of nine countries to the Danish booth and shuts the door. Meanwhile [Mr Papadakis](chief), the [head](chief) of unit, [who](chief) is due to retire at Easter, hints to [Agnes](agnes) that [his](chief) chair might be [hers](agnes), provided that nobody else puts in for it. [Somebody](milan) has: [Milan](milan), the same morning.
- friend agnes ping "best friend"
- flirt soren ping "is courted"
+ confess soren ping "what he thinks"
- quit? chief "due to retire"
- boss chief agnes "head of unit"
- hire? agnes chief "might be hers"
- hire? milan chief "the same morning"
- enemy agnes milan "Somebody has"

== 3 False Friends
Since each of the two [candidates](agnes+milan) is to be examined by a colleague of the other's choosing, [Agnes](agnes) picks, for [Milan](milan), the dreaded [Bram](bram), to [whom](bram) [she](agnes) was once engaged for a fortnight, and [Milan](milan), for [her](agnes), the kindly [Yara](yara), only to learn that [the latter](yara), a Lebanese [poet](yara) with a long memory, is [his](milan) own former [wife](yara). [Bram](bram) and [Yara](yara), left alone with a flask of coffee and two sets of marks, discover that [they](bram+yara) have more in common than a grudge. In the cafeteria the [waiter](waiter), [Ludo](waiter), [who](waiter) understands every language spoken there and has never let on, keeps the score on the back of a menu.
- engaged.past agnes bram "once engaged"
- ex milan yara "former wife"
- discover milan yara "only to learn"
+ love.start bram yara "more in common"
- enemy agnes milan "the two candidates"
- reveal! waiter _ "never let on"

== 4 The Tortoise
The episode is set in the gardens behind the Council, where, it being August, no meetings are held and the only resolution adopted concerns lettuce. A [tortoise](tortoise) by the name of [Plenary](tortoise), said to date from the Treaty of Rome, has gone missing; the staff search for [it](tortoise) in shifts, with torches, and find in the course of the night a wedding ring, a wallet, two umbrellas and the constitution of [Belgium](@belgium). It is towards dawn that the [animal](tortoise) turns up of [its](tortoise) own accord in the Irish booth, asleep in the bowl of mints. Nobody is ever charged for the lettuce.
- lose _ tortoise "gone missing"
+ return tortoise "turns up"

== 5 Relais
When [Commissioner Greta Lind](greta) flies to [Reykjavik](@reykjavik) for a fishing summit, the [rivals](agnes+milan) are sent along to be listened to by [her](greta) cabinet, and are put, on account of a volleyball final, into the last room in the city, a single. [Agnes](agnes) offers [him](milan) the bed, [he](milan) declines it in four languages, [she](agnes) understands all four, and, as a result, [both](agnes+milan) of [them](agnes+milan) sleep on the floor, a metre apart, and [neither](agnes+milan) sleeps. On the third evening the [commissioner](greta), mistaking the door, is treated to the sight of [Horváth](milan) tying a bow in [Agnes](agnes)'s hair with the wire of a headset, and resolves to say nothing of it, in exchange for certain favours with the minutes.
- travel greta "flies to" @reykjavik
- travel agnes+milan "are sent along" @reykjavik
- gift? agnes milan "offers him the bed"
- reveal! greta _ "say nothing of it"
- enemy agnes milan "rivals"
+ flirt agnes milan "tying a bow"
- discover greta agnes+milan "treated to the sight"
- threaten greta milan "in exchange for"

== 6 Favours
What [Lind](greta) wants is that a certain clause, on cod, be rendered somewhat more firmly than it was uttered. [Milan](milan), [who](milan) has [her](greta) silence to thank for [his](milan) good name, does so; and [Agnes](agnes), on the other side of the partition, hears [him](milan) do it, word for word, and, because it is [her](agnes) trade to repeat what [she](agnes) hears, says it to a microphone in English. The scandal costs [Papadakis](chief) a stroke, which [he](chief) survives, and [Milan](milan) [his](milan) accreditation. Nobody knows which of [the two](agnes+greta) gave [him](milan) away, and [Agnes](agnes), [who](agnes) does, tells [Ping](ping), [who](ping) tells [Søren](soren), [who](soren) tells the partition.
- threaten greta milan "has her silence"
- betray milan _ "somewhat more firmly"
+ discover agnes milan "hears him do it"
+ reveal agnes _ "says it to a microphone"
- ill chief "a stroke"
- recover chief "survives"
- quit milan "his accreditation"
- betray agnes milan "gave him away"
- reveal agnes ping "tells Ping"
- reveal ping soren "tells Søren"

== 7 The Third Person
Out of work and within an hour of being out of a flat, [Milan](milan) is taken in by [Yara](yara), [who](yara) has been happily unmarried for seven years and does not see why [she](yara) should be less happy with two on the sofa; [Bram](bram), a [man](bram) of principle, moves out of [her](yara) bed and into the hall, where [he](bram) sleeps beside the bicycles. [László](laszlo), [Milan](milan)'s [father](laszlo), a [tailor](laszlo) [who](laszlo) speaks nothing but Hungarian, arrives with a dress, made to the measurements of a [daughter-in-law](agnes) that [his](laszlo) [son](milan) described to [him](laszlo) at length over the telephone, and calls it "for [Agnes](agnes)". No one in the flat, for once, wishes to interpret.
- rescue yara milan "taken in"
- housemate.start milan yara "two on the sofa"
- quit.past milan "Out of work"
- happy yara "happily unmarried"
- couple bram yara "her bed"
- kin? agnes laszlo "daughter-in-law"
- travel laszlo "arrives"
- parent laszlo milan "father"
- gift? laszlo agnes "a dress"
+ love milan agnes "described to him"

== 8 Pivot
The dress reaches booth seven by a chain of eleven messengers, the [last](waiter) of whom is [Ludo](waiter); [he](waiter) lays it over the lamp and tells [Agnes](agnes), in an Irish better than that of the booth, by [whom](laszlo) it was cut and for what. [Agnes](agnes), [who](agnes) had a speech ready about integrity, spends the session in tears and in silence, so that Ireland abstains. In the evening [she](agnes) goes to the [commissioner](greta) with two letters, of which one contains the truth about the clause and the other [her](agnes) own resignation, and offers [her](greta) the choice of which to sign for. [Lind](greta), after some thought and a herring, signs for both.
- gift laszlo agnes "reaches booth seven"
- reveal waiter agnes "tells Agnes"
- create.past laszlo "it was cut"
- sad agnes "in tears"
+ accuse? agnes greta "the truth about"
+ quit agnes "her own resignation"

== 9 Maître
[Milan](milan), unaware that [he](milan) has been cleared, sells [his](milan) whistle, as [he](milan) calls it, to a firm that makes talking lifts. In the interval the [lady](delvaux) at the door turns out to be [Maître Delvaux](delvaux), a [notary](delvaux) in gloves, with a bequest: the old [lady](oona) in the cubicle before [him](milan), [Oona Tuohy](oona), [who](oona) is not bored to death at all but has been living in [Ostend](@ostend) under a hat, wishes [him](milan) to have a house there on the sole condition that [he](milan) bring [her](oona) [daughter](agnes) to tea. [She](oona) had faked [her](oona) end in order to get out of a subcommittee.
- accuse! _ milan "has been cleared"
- discover! milan "unaware"
- hire milan "sells his whistle"
- gift? oona milan "a bequest"
- die! oona "not bored to death"
+ discover milan oona "has been living in"
- invite? oona agnes+milan "to tea"
- betray.past oona _ "faked her end"
- parent oona agnes "daughter"

== 10 Ostend
The reunion of [mother](oona) and [daughter](agnes), which [Milan](milan), having lured [Agnes](agnes) onto the train by pretending that the [tortoise](tortoise) was ill, has to interpret although [both](agnes+oona) of [them](agnes+oona) speak Irish, goes as badly as could be wished: the [elder](oona) has wept once, the [younger](agnes) not at all and at very great length, and the tea is poured, at the end of it, over the dunes. Only when [Agnes](agnes), on the pier, is told by [Oona](oona) that it was for [her](agnes) that [she](oona) went, since no one could have heard a [child](agnes) of such gifts as long as there was a louder voice in the booth, does [she](agnes) take [her](oona) arm. [Milan](milan) has stayed behind to wash the cups.
- meet agnes oona "reunion"
- ill! tortoise "was ill"
- help milan agnes+oona "has to interpret"
- betray milan agnes "pretending"
- parent oona agnes "mother and daughter"
- quarrel agnes oona "as badly as"
- sad oona "wept once"
+ reveal oona agnes "is told by Oona"
- help.past oona agnes "that she went"
+ reconcile agnes oona "take her arm"
- help milan oona "wash the cups"

== 11 Rapporteur
A strike having been called by the booths in support of the two [exiles](agnes+milan), [Ping](ping), as its spokeswoman, occupies the Council with a saucepan; [Søren](soren) brings [her](ping) pickled things and, as a joke that lasts rather too long, asks for [her](ping) hand before the [chief](chief), [who](chief), back from hospital, is the only [person](chief) present authorised to tell [them](ping+soren) that [they](ping+soren) are not legally interpreters any longer and may marry. [Lind](greta), exposed by a fish [merchant](merchant), is put on the next plane by the very people who had built [her](greta) up, among them a [minister](minister) with [whom](minister), it is noted in the minutes, [she](greta) used to dine.
- help ping+soren agnes+milan "in support of"
- gift soren ping "pickled things"
+ propose soren ping "asks for her hand"
- recover chief "back from hospital"
+ reveal merchant greta "exposed"
- wedding? ping soren "may marry"
- quit ping+soren "not legally interpreters"
- help.past minister greta "built her up"
- quit greta "put on the next plane"
- date.past greta minister "used to dine"

== 12 Verbatim
On the day of [Papadakis](chief)'s farewell, the chair is given to [Yara](yara), [who](yara) never put in for it. [Bram](bram), [her](yara) new [deputy](bram), has [his](bram) bicycle moved to the ministry. In booth seven, restored, [Agnes](agnes) finds the partition taken out and the lamp, the bowl and the other [occupant](milan) in their places; since [he](milan) says nothing, [she](agnes) asks, not in Irish, nor in [his](milan) own, but in the English of the old records, whether [he](milan) has the floor. [He](milan) gives it back to [her](agnes), and on the record, to the end of which nobody has ever listened, one hears mints. The [tortoise](tortoise) is appointed to the Committee on Time.
- quit chief "farewell"
+ hire yara "chair is given"
- colleague agnes milan "occupant"
- boss yara bram "new deputy"
- find agnes milan "in their places"
- return agnes "restored"
+ kiss? agnes milan "one hears mints"
- hire tortoise "appointed"
