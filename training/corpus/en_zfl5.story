%series The Resurrectionist's Apprentice
%lang en
%genre serial novel in penny numbers, Edinburgh 1829, chapter arguments in the past tense
%cast quentin | Quentin Moncrieff; Quentin; Moncrieff | m
%cast effie    | Effie; Gow | f
%cast strang   | Dr. Strang; Strang | m
%cast isobel  | Isobel Strang; Isobel | f
%cast tam     | Tam Purdie; Tam; Purdie | m
%cast lachlan | Lachlan; Lachlan Gow | m
%cast macrae  | Bailie Macrae; Macrae | m
%cast lady    | Lady Ardrossan | f
%cast cobbler | Rafe Hood | m
%cast porter  | - | m
%cast nan      | - | f
%cast minister| - | m

== 1 Of a Bargain in the Rain
In the autumn of 1829 [Quentin Moncrieff](quentin), third [son](quentin) of nobody in particular, came to [Edinburgh](@edinburgh) to study medicine and had [his](quentin) purse cut before [he](quentin) had set down [his](quentin) box. The [thief](effie), [whom](effie) [he](quentin) ran to earth in Fleshmarket Close, turned out to be a [girl](effie) of eighteen. [She](effie) gave [him](quentin) back the purse and kept the money. For want of a bed [he](quentin) took service with [Dr. Strang](strang), the [anatomist](strang), [who](strang) asked for Latin, strong arms and no questions.
- travel quentin "came to" @edinburgh
+ steal effie quentin "purse cut"
- find quentin effie "ran to earth"
- meet effie quentin "turned out to be"
- gift effie quentin "gave him back"
+ hire quentin strang "took service"

== 2 Of What the Cart Brought
[Quentin](quentin)'s duty was to open the yard door at three in the morning and to see nothing. What [he](quentin) did not see was brought by [Tam Purdie](tam), a [carter](tam) with a wooden thumb, and by [Tam](tam)'s [partner](lachlan) in the trade, [Lachlan Gow](lachlan). The [apprentice](quentin) endured it for a week. On the eighth night the cloth slipped, and [he](quentin) recognised the [cobbler](cobbler) [who](cobbler) had mended [his](quentin) boots on Tuesday. [He](quentin) was sick in the ash pit. [Strang](strang) called it a want of habit and raised [his](quentin) wages by a shilling.
- boss strang quentin "duty"
- colleague lachlan tam "partner in the trade"
- steal.past lachlan+tam _ "brought by"
+ discover quentin cobbler "recognised"
- die.past cobbler "the cloth slipped"
- advisor strang quentin "apprentice"
- ill quentin "was sick"
- gift strang quentin "raised his wages"

== 3 Of a Door That Was Not Locked
Above the dissecting room, in three rooms hung with grey silk, lived the [anatomist](strang)'s [wife](isobel), [Isobel](isobel), [who](isobel) had not been out of doors since Easter. [Quentin](quentin), sent up with coals, found [her](isobel) reading Galen in the original. It had been given out that [she](isobel) was weak in the lungs; the lungs, [she](isobel) observed drily, were the one thing about which nobody had asked [her](isobel). [She](isobel) lent [him](quentin) the book. [Her](isobel) [husband](strang), meeting [him](quentin) on the stair with it, struck it from [his](quentin) hand, and the young [man](quentin) understood that the door above was watched and the [lady](isobel) behind it was a captive.
- married isobel strang "anatomist's wife"
- meet isobel quentin "found her reading"
- ill! isobel "weak in the lungs"
- gift isobel quentin "lent him"
- attack strang quentin "struck it"
+ discover quentin strang "understood"
+ abduct strang isobel "captive"

== 4 Of Gow and Gow
[Effie](effie) had a [brother](lachlan). [Lachlan](lachlan) was the [brother](lachlan). [Lachlan](lachlan) drank and [Effie](effie) paid. [Quentin](quentin) met [Effie](effie) again at the Tron. [She](effie) laughed at [Quentin](quentin). [She](effie) still owed [him](quentin) four pounds. [He](quentin) bought [her](effie) a pie. Then [Lachlan](lachlan) came round the corner. [Lachlan](lachlan) knew [Moncrieff](quentin), and [Moncrieff](quentin) knew [Lachlan](lachlan). Neither [man](lachlan+quentin) said from where. [Effie](effie) saw it, and [Effie](effie) was no fool. That night [she](effie) followed [her](effie) [brother](lachlan) to the kirkyard.
- sibling effie lachlan "brother"
- ill lachlan "drank"
- help effie lachlan "paid"
- find quentin effie "met Effie again"
- gift quentin effie "a pie"
- reveal! lachlan+quentin effie "said from where"
+ discover effie lachlan "Effie saw it"
- investigate effie lachlan "followed"

== 5 Of the Price of Silence
From behind a table tomb [Effie](effie) watched [her](effie) [brother](lachlan) and the [carter](tam) at [their](lachlan+tam) digging, and next day [she](effie) laid before [Dr. Strang](strang), in [his](strang) own consulting room, an account: so many graves, so many guineas, and twenty for a poor [girl](effie)'s forgetfulness. The [doctor](strang), [who](strang) admired a steady hand, paid. [He](strang) also mentioned to [Purdie](tam), in passing, that [Lachlan](lachlan)'s [sister](effie) seemed to be in excellent health, and that fresh specimens were scarce. The [porter](porter) at the gate overheard; [he](porter) had buried a [daughter](nan) of that age and found next morning that [he](porter) had not.
- discover effie lachlan+tam "watched"
- sibling effie lachlan "brother"
+ threaten effie strang "an account"
- gift strang effie "paid"
- reveal strang tam "mentioned"
+ kill? tam effie "fresh specimens"
- discover porter strang "overheard"
- parent porter nan "daughter"
- die.past nan "buried a daughter"
- steal.past _ porter "found next morning"

== 6 Of a Pillow
[Tam Purdie](tam) invited [Effie](effie) to supper. [She](effie) went, since [he](tam) was [her](effie) [brother](lachlan)'s [friend](tam) and the night was bitter, and drank what [he](tam) poured. That [she](effie) woke at all [she](effie) owed to the [porter](porter), [who](porter) burst in on the [man](tam) with the pillow and felled [him](tam) with a coal scuttle; that [she](effie) woke in [Quentin](quentin)'s garret, to [Quentin](quentin)'s having carried [her](effie) up five flights. [He](quentin) sat with [her](effie) till daybreak, holding the basin. "Four pounds," [she](effie) whispered, "and [I](effie)'d have sold [you](quentin) for less." [She](effie) told [him](quentin) all [she](effie) knew, and [he](quentin) told [her](effie) [he](quentin) had known it for a month, and [she](effie) turned [her](effie) face to the wall.
- invite tam effie "supper"
- friend lachlan tam "friend"
- sibling effie lachlan "brother"
- attack tam effie "what he poured"
- kill? tam effie "with the pillow"
+ rescue porter effie "burst in"
- attack porter tam "felled him"
- help quentin effie "carried her"
- treat effie quentin "holding the basin"
- reveal effie quentin "told him all"
- reveal quentin effie "told her"
+ sad effie quentin "turned her face"

== 7 Of a Patroness
[Lady Ardrossan](lady), [who](lady) sat on four charitable boards and meant to sit on a fifth, had a horror of the poor while they were living. [She](lady) was [Strang](strang)'s [aunt](lady), the [widow](lady) of a judge, and the purse behind [his](strang) lectures. When [Quentin](quentin) waited on [her](lady) and told [her](lady) what [her](lady) money bought, [she](lady) rang for tea, heard [him](quentin) to the end, and wrote a line to [Bailie Macrae](macrae) concerning a dismissed [student](quentin) [who](quentin) slandered [his](quentin) betters. By evening [he](quentin) was in the Tolbooth. From the next cell, through a chink, a hoarse [voice](lachlan) asked after [Effie](effie).
- kin lady strang "aunt"
- married.past _ lady "widow of a judge"
- help lady strang "purse behind his lectures"
- reveal quentin lady "told her"
+ betray lady quentin "wrote a line"
- accuse lady quentin "slandered"
+ arrest macrae quentin "in the Tolbooth"

== 8 Of Two Prisoners
[Lachlan](lachlan) had been taken up for a brawl and was not sober enough to be grieved. Through that chink [he](lachlan) learned from the other [captive](quentin) what [his](lachlan) [crony](tam) had tried to do to [his](lachlan) [sister](effie). [He](lachlan) said nothing for an hour. Then, in a voice the [student](quentin) had not heard before, [he](lachlan) asked for paper; [he](lachlan) could not write, so [Quentin](quentin) held the pen, and between [them](lachlan+quentin), by the light of a rushlight, [they](lachlan+quentin) set down sixteen names, the [cobbler](cobbler)'s last. [Rafe Hood](cobbler) had been alive when [he](cobbler) entered the cart. "[He](cobbler) asked [us](lachlan+tam) for a tune," said [Lachlan](lachlan), and wept.
- arrest.past _ lachlan "taken up"
- ill lachlan "not sober"
- reveal quentin lachlan "learned from"
- kill? tam effie "tried to do"
- friend.end lachlan tam "crony"
- sibling effie lachlan "sister"
- help quentin lachlan "held the pen"
+ reveal lachlan _ "sixteen names"
- abduct.past lachlan+tam cobbler "entered the cart"
- sad lachlan "wept"

== 9 Of the Lady Upstairs
Meanwhile [Isobel Strang](isobel) had counted the steps of [her](isobel) [gaoler](strang). On a Sunday, when the house was at sermon, [Effie](effie), [who](effie) could open anything that had a keyhole, opened [hers](isobel). The two [women](effie+isobel), of [whom](effie+isobel) [one](isobel) could read eight languages and the [other](effie) none, looked at one another with great interest. [Isobel](isobel) would not leave without the ledger. [Effie](effie) knew where a man keeps what he fears, and had it out from under the skeleton's plinth in the time it takes to say an Amen. The coach for [London](@london) stood at the corner. The [doctor](strang), returning early with a headache, met [his](strang) [wife](isobel) in the hall, in [her](isobel) hat.
- investigate isobel strang "counted the steps"
+ rescue effie isobel "opened hers"
- meet effie isobel "looked at one another"
- steal effie strang "had it out"
- find effie "ledger"
- flee? isobel strang "coach for London"
- return strang "returning early"
- ill strang "headache"
- married isobel strang "wife"

== 10 Of a Hall, Two Minutes
"[You](isobel) are not well," said [Strang](strang). "[I](isobel) was never better," said [she](isobel), and [he](strang) took [her](isobel) by the throat. The ledger fell. [Effie](effie), [who](effie) had got as far as the street, could have run; the horses were already stamping. [She](effie) came back. [She](effie) bit the [surgeon](strang) in the hand by which [he](strang) lived, so deeply that [he](strang) never held a scalpel again, and [Isobel](isobel), gasping on the flags, said in Greek what is best left there. The coach drove off with two empty seats. In it, had anyone looked, lay a lady's hat.
- recover isobel "never better"
+ attack strang isobel "by the throat"
- flee! effie _ "could have run"
- return effie "came back"
- attack effie strang "bit the surgeon"
+ rescue effie isobel "bit the surgeon"
- injure strang effie "so deeply"

== 11 Of an Honest Bailie
[Macrae](macrae) owed [his](macrae) seat to [Lady Ardrossan](lady) and [his](macrae) sleep to nobody, so that when the ledger, the list of sixteen and the [porter](porter) were set before [him](macrae) in one morning, [he](macrae) signed a warrant, tore it up, and signed it again. [Purdie](tam) was taken at [Leith](@leith), with one foot on a whaler. [Lachlan](lachlan) turned King's evidence against [his](lachlan) old [comrade](tam). [Moncrieff](quentin) was let go with an apology and found [Effie](effie) waiting at the prison gate in the sleet, as blue as a mackerel. [He](quentin) gave [her](effie) [his](quentin) coat. In the pocket [she](effie) had put, without [his](quentin) noticing, four pounds.
- help.past lady macrae "owed his seat"
- arrest? macrae strang "signed a warrant"
+ arrest macrae tam "taken at Leith" @leith
- friend.past lachlan tam "old comrade"
- flee? tam "one foot on a whaler"
- betray lachlan tam "King's evidence"
- find quentin effie "found Effie waiting"
- gift quentin effie "his coat"
+ gift effie quentin "four pounds"

== 12 Of the Assize
The trial lasted a day and a night. [Strang](strang), [his](strang) hand in a sling, spoke for two hours on the needs of science and was listened to with respect until a [woman](isobel) in black, [whom](isobel) half the court had supposed an invalid, rose and read aloud from [her](isobel) [husband](strang)'s own book. There was no more respect. [Purdie](tam) was hanged; the [doctor](strang), by the influence of [his](strang) [aunt](lady), was merely to be transported, but a [cobbler](cobbler)'s friends were waiting on the High Street, and [he](strang) never reached the quay. The [Bailie](macrae) found that [he](macrae) had been looking the other way. [Lady Ardrossan](lady) ordered mourning, and the fifth board declined [her](lady).
- married isobel strang "husband"
+ accuse isobel strang "read aloud"
- ill! isobel "an invalid"
- kill _ tam "hanged"
- kin lady strang "aunt"
- help lady strang "influence"
- friend.past _ cobbler "cobbler's friends"
+ kill _ strang "never reached the quay"
- help macrae _ "looking the other way"
- reject _ lady "declined her"

== 13 Of Beginnings
[Isobel](isobel) gave the grey silk to the poorhouse, opened the windows, and founded in the dissecting room a school for midwives, where [she](isobel) taught physic to any girl who could spell it. [Effie](effie) could not, and was [her](isobel) first pupil. A year afterwards the [widow](isobel) was asked to be bridesmaid, and when the [minister](minister) inquired who gave this [woman](effie), it was [Lachlan](lachlan), eleven months sober, [who](lachlan) stepped forward in borrowed shoes. [Quentin](quentin) patted [his](quentin) waistcoat for the ring. It was gone. The [bride](effie) opened [her](effie) hand, looked at what was in it with an air of surprise, and said that [she](effie) would.
- gift isobel _ "gave the grey silk"
+ create isobel "founded"
- advisor isobel effie "first pupil"
- married.past isobel strang "widow"
- advisor? isobel effie "bridesmaid"
- help lachlan effie "stepped forward"
- recover lachlan "eleven months sober"
- steal effie quentin "It was gone"
+ wedding effie quentin "said that she would"
