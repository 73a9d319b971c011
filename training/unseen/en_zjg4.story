%series The Reed Throne
%lang en
%genre fantasy novel of a marsh kingdom, chapter summaries in the past tense
%cast aune     | Queen Aune; Aune | f
%cast teval    | King Teval; Teval | m
%cast regent   | Lady Oshra; Oshra | f
%cast minnow   | Princess Isaveth; Isaveth; Minnow | f
%cast poacher | - | m
%cast dace     | Dace | m
%cast brandt   | Lord Hesper; Hesper | m
%cast wick     | Wick | n
%cast yarrow   | Yarrow | f
%cast ferrow   | Captain Ferrow; Ferrow | m
%cast sabe     | Captain Sabe; Sabe | f
%cast envoy    | Prince Lucan; Lucan | m
%cast hermit   | - | m
%cast midwife  | - | f
%cast baby     | - | m

== 1 Low Water
On the night [King Teval](teval) drowned in a ditch no deeper than [his](teval) knees, [his](teval) [widow](aune), [Aune](aune), was seven months gone, and [his](teval) only [daughter](minnow), [Isaveth](minnow), known to the whole marsh as [Minnow](minnow), was stealing eels with a [poacher](poacher)'s [son](dace) called [Dace](dace), [whom](dace) [she](minnow) had followed about since [they](dace+minnow) were six. It was the late [king](teval)'s [sister](regent), [Lady Oshra](regent), [who](regent) took up the seal until the [child](baby) should be born; [Captain Ferrow](ferrow) of the guard, [whose](ferrow) boots were oddly wet, was the first to swear [her](regent) fealty.
+ die teval "drowned"
- married.past aune teval "widow"
- pregnant aune teval "seven months gone"
- parent teval minnow "daughter"
- steal dace+minnow _ "stealing"
- parent poacher dace "son"
- friend dace minnow "followed about"
- sibling regent teval "sister"
+ hire regent "took up the seal"
- boss regent ferrow "fealty"

== 2 Lord Hesper's Gloves
The [regent](regent) had been the [mistress](regent) of [Lord Hesper](brandt) for nine years without anyone but [her](regent) [tirewoman](yarrow), [Yarrow](yarrow), knowing. Now that [she](regent) could have wed [him](brandt), [he](brandt) no longer visited; [he](brandt) had begun to hang about the [queen](aune)'s door with oranges. [Oshra](regent) learned of it from a glove. [She](regent) said nothing to [Hesper](brandt), but from that day [she](regent) could not look at [her](regent) [sister-in-law](aune)'s throat without thinking how thin it was.
+ affair brandt regent "mistress"
- boss regent yarrow "tirewoman"
- discover.past yarrow brandt+regent "knowing"
- wedding? brandt regent "wed"
- affair.end brandt regent "no longer visited"
- flirt brandt aune "hang about"
- discover regent brandt "learned of it"
- reveal! regent brandt "said nothing"
- kin aune regent "sister-in-law"
+ jealous regent aune "how thin it was"

== 3 A Prince by Barge
Peace with the uplands was to be had for a bride, and the [bride](minnow) was to be [Minnow](minnow). [Prince Lucan](envoy) came by barge, vomiting politely over the side. [He](envoy) was nineteen, kind and afraid of frogs. [The pair](envoy+minnow) were pledged to each other before the reeds had stopped swaying, in the presence of [her](minnow) [aunt](regent), [who](regent) smiled, and of [Dace](dace), [who](dace) had been paid to hold the torch. Afterwards the [poacher](poacher)'s [boy](dace) broke the torch over [his](dace) knee, for until that evening [he](dace) had thought that what [he](dace) felt was friendship.
- travel envoy "came by barge"
- ill envoy "vomiting"
- sad envoy "afraid of frogs"
+ engaged.start envoy minnow "pledged"
- kin minnow regent "aunt"
- hire dace "paid to hold"
- parent poacher dace "boy"
- sad dace "broke the torch"
+ love.start dace minnow "what he felt"

== 4 The Birth
The [midwife](midwife) came at dusk. [Aune](aune) screamed. [Hesper](brandt) waited. [Oshra](regent) prayed, or seemed to. At dawn [Aune](aune) had a [son](baby). [Yarrow](yarrow) saw [him](baby) first. The [midwife](midwife) told [Oshra](regent) that the [boy](baby) was dead. The [midwife](midwife) lied to [Aune](aune), too. [She](midwife) had [Oshra](regent)'s silver in [her](midwife) shoe. Out by the back stair went [Captain Ferrow](ferrow), with a basket. The basket cried.
+ birth aune baby "had a son"
- discover yarrow baby "saw him first"
- die! baby "dead"
+ betray midwife aune "lied to Aune"
- help midwife regent "Oshra's silver"
+ abduct ferrow baby "with a basket"

== 5 What Yarrow Did
[Ferrow](ferrow) had orders to drop the basket in the deep channel, and might have done so, had [Yarrow](yarrow) not been lying in wait there with a pole. [She](yarrow) struck [him](ferrow) once. [He](ferrow) went down among the lilies and did not come up, and the [captain](sabe) [who](sabe) was appointed next morning, a southern [woman](sabe) by the name of [Sabe](sabe), was told that [her](sabe) [predecessor](ferrow) had deserted. The [tirewoman](yarrow) took the [infant](baby) to an old [hermit](hermit), [her](yarrow) own [father](hermit), [whom](hermit) [she](yarrow) had not forgiven for anything, and begged [him](hermit) for a roof.
- kill? ferrow baby "drop the basket"
+ kill yarrow ferrow "struck him"
- die ferrow yarrow "went down"
- hire sabe "appointed"
- flee! ferrow "deserted"
+ rescue yarrow baby "took the infant"
- parent hermit yarrow "father"
- reconcile! hermit yarrow "had not forgiven"
- help? hermit yarrow "begged him"

== 6 The Grieving
[Aune](aune) would not eat. It was [Hesper](brandt) [who](brandt) sat by [her](aune), peeling fruit; it was [Hesper](brandt), too, [who](brandt) one night of rain was allowed to stay, and in the morning neither of [the two](aune+brandt) pretended that it had been for the weather. [Lucan](envoy), meanwhile, had found in [Dace](dace) the only [person](dace) in the castle [who](dace) did not laugh at [him](envoy), and the [friends](dace+envoy) went fowling together. [The one](envoy) talked all day of [his](envoy) [betrothed](minnow); [the other](dace) bit [his](dace) lip until it bled.
- sad aune "would not eat"
- help brandt aune "sat by her"
+ sex aune brandt "allowed to stay"
- friend.start dace envoy "friends"
- engaged envoy minnow "betrothed"
- sad dace "bit his lip"

== 7 Eels and Oaths
[Minnow](minnow) got it out of [him](dace) at the weir. [She](minnow) had asked why [he](dace) no longer came poaching; [he](dace) answered that one did not poach what belonged to a friend. Then [she](minnow) understood, and it was [she](minnow), not [he](dace), [who](minnow) leaned forward, and [who](minnow) a moment later fled. [Captain Sabe](sabe), on [her](sabe) rounds, saw it all and kept it to herself, having once been a girl at a weir. Nothing else of note occurred that week, unless one counts the herons, which returned.
- confess dace minnow "belonged to a friend"
- friend dace envoy "friend"
- discover minnow dace "understood"
+ kiss dace minnow "leaned forward"
- cheat minnow envoy "leaned forward"
- flee minnow dace "fled"
- discover sabe dace+minnow "saw it all"
- reveal! sabe "kept it to herself"

== 8 Oshra Sharpens Something
The [queen](aune) came to [Lady Oshra](regent) as a sister might, and asked for [her](regent) blessing on [her](aune) marriage to [Hesper](brandt). The [regent](regent) kissed [her](aune) on both cheeks and sent up wine. That the goblet was drained by [Yarrow](yarrow), [who](yarrow) tasted all that [she](yarrow) carried, was not foreseen. The [tirewoman](yarrow) lay between life and death for three days; in [her](yarrow) fever [she](yarrow) named [Ferrow](ferrow), a basket and a lake, and the [one](wick) [who](wick) sat up with [her](yarrow), [Wick](wick) the [candle-trimmer](wick), had excellent ears and no discretion at all.
- wedding? aune brandt "marriage"
+ attack regent aune "sent up wine"
- ill yarrow regent "between life and death"
- reveal yarrow wick "named Ferrow"
- help wick yarrow "sat up with her"

== 9 The Hermit's Lodger
By noon the whole marsh had it from [Wick](wick) that the [heir](baby) lived. [Minnow](minnow) rode out to look for [her](minnow) [brother](baby), [Lucan](envoy) on one side of [her](minnow) and [Dace](dace) on the other, none of the [three](dace+envoy+minnow) saying a word. [They](dace+envoy+minnow) came upon a [hermit](hermit) pacing up and down with a teething [baby](baby) on [his](hermit) shoulder. "Take [him](baby)," [he](hermit) said, "[I](hermit) have not slept since [my](hermit) [daughter](yarrow) forgave [me](hermit)." On the way home, where the path narrows, [Lucan](envoy) told [Minnow](minnow) that [he](envoy) had eyes, that [he](envoy) had seen the torch, and that [he](envoy) gave [her](minnow) back [her](minnow) promise.
+ reveal wick "had it from Wick"
- sibling baby minnow "brother"
- investigate dace+envoy+minnow baby "look for"
+ find dace+envoy+minnow baby "came upon"
- parent hermit yarrow "daughter"
- reconcile.past hermit yarrow "forgave me"
- discover.past envoy dace+minnow "had eyes"
+ breakup envoy minnow "gave her back"

== 10 Short Work
[Sabe](sabe) arrested [Oshra](regent). [Oshra](regent) offered [Sabe](sabe) gold. [Sabe](sabe) had once been offered gold by [Hesper](brandt). [She](sabe) had not taken it then, either. The [midwife](midwife) hid in a churn. [Wick](wick) found the [midwife](midwife). [She](midwife) told everything to [Aune](aune). [Aune](aune) held [her](aune) [son](baby). [She](aune) let no one else hold [him](baby). [Hesper](brandt) asked [Aune](aune) to name the day. [Aune](aune) asked [Hesper](brandt) about a glove.
+ arrest sabe regent "arrested"
- reject.past sabe brandt "not taken it"
- reject sabe regent "either"
- flee midwife "hid"
- find wick midwife "found"
- reveal midwife aune "told everything"
- parent aune baby "son"
- find aune baby "held"
- propose brandt aune "name the day"
+ accuse aune brandt "asked Hesper about"

== 11 The Widow's No
[Hesper](brandt) did not deny the nine years. [He](brandt) said that the [lady](regent) in the tower had meant nothing to [him](brandt), and with that sentence [he](brandt) lost the [lady](aune) on the throne, [who](aune) had just watched from the window what such nothing can do. [She](aune) wished [him](brandt) a good road. [He](brandt) took it that same night, alone, and in the tower [Oshra](regent), hearing the hooves, wept for the last time over a [man](brandt) [she](regent) had twice murdered for, once, as the knee-deep ditch might have told, [her](regent) own [brother](teval).
- affair.past brandt regent "nine years"
- love! brandt regent "meant nothing"
+ breakup aune brandt "a good road"
- travel brandt "took it"
- sad regent brandt "wept"
- love regent brandt "murdered for"
+ kill.past regent teval "murdered"
- sibling regent teval "brother"

== 12 High Water
In spring the floods rose to the third stair, as every spring, and the court moved up to the fourth. The little [king](baby) cut [his](baby) second tooth and was crowned with reeds. [Yarrow](yarrow), on [her](yarrow) feet again, was made [his](baby) [nurse](yarrow), an office for which there was no wage and a queue. [Lucan](envoy) went back to the hills, where there are no frogs, and wrote to [Dace](dace) every month. At midsummer the [poacher](poacher)'s [son](dace) and the [princess](minnow) were seen to jump hand in hand over the eel-fire, which on the marsh is as binding as a bishop.
- hire baby "crowned"
- recover yarrow "on her feet again"
+ hire yarrow "made his nurse"
- travel envoy "went back"
- friend dace envoy "wrote to Dace"
- parent poacher dace "son"
+ wedding dace minnow "jump hand in hand"
