%series Distressed Gentry
%lang en
%genre romantic comedy about four friends in one crumbling London house, an ironical magazine
%cast flick    | Flick | f
%cast tarquin  | Tarquin | m
%cast claudette | Claudette | f
%cast kadeem   | Kadeem | m
%cast digby    | Digby Fane-Hatherley; Digby | m
%cast davinia  | Davinia | f
%cast binky    | Binky | f
%cast inigo    | Inigo | m
%cast bryony   | Bryony | f
%cast curator  | - | m
%cast agent    | - | f
%cast podcaster | - | m
%cast nurse    | - | f
%cast cmum     | - | f
%cast cdad     | - | m

== 1
The rich are different: they have dry rot. Since [her](flick) [father](digby) gambled away the estate, [Flick](flick) has been letting rooms in [Chiswick](@chiswick) to [Claudette](claudette), [her](flick) best [friend](claudette) from school, to [Kadeem](kadeem), [who](kadeem) restores clocks, and to [Tarquin](tarquin), [who](tarquin) restores nothing. Rent is due; [Tarquin](tarquin) pays in poems. This week's treat: an estate [agent](agent) finds [her](agent) way into the cellar and, a minute later, out of it, screaming. The mice feel vindicated.
- parent digby flick "father"
- lose.past digby "gambled away"
- friend claudette flick "best friend"
+ housemate claudette+kadeem+tarquin flick "letting rooms"
- gift tarquin flick "pays in poems"
- sad agent "screaming"

== 2
[Claudette](claudette) has been on seven first dates this month, with a result that would make a statistician weep. Number eight, a [podcaster](podcaster), talks about himself so beautifully that [she](claudette) misses the last train and has to be driven home by [Kadeem](kadeem), [who](kadeem) had, of course, nothing better to do, such as sleep. [He](kadeem) has adored [her](claudette) since the Diamond Jubilee and said as much to a carriage clock. [Flick](flick)'s [mother](davinia) telephones: [she](davinia) is coming to stay. With luggage.
+ date claudette podcaster "Number eight"
- help kadeem claudette "driven home"
- love kadeem claudette "adored her"
- confess! kadeem claudette "to a carriage clock"
- parent davinia flick "mother"
+ housemate? davinia flick "coming to stay"

== 3
[Davinia](davinia) arrives, takes the best room and the second-best [tenant](tarquin). [Tarquin](tarquin) is twenty-nine, [she](davinia) has been forty-nine for some time, and breakfast is suddenly a very quiet meal. [Flick](flick), discovering [her](flick) [mother](davinia)'s slippers outside the wrong door, does what any daughter would: [she](flick) throws up, then consults [her](flick) [grandmother](binky). [Binky](binky), ninety and horizontal, gives it until Michaelmas. [Claudette](claudette) is stood up by a [curator](curator), and the museum shop is the richer for it.
- housemate.start davinia flick "takes the best room"
+ affair davinia tarquin "second-best tenant"
+ discover flick davinia+tarquin "slippers outside"
- parent davinia flick "mother's slippers"
- ill flick "throws up"
- kin binky flick "grandmother"
- advisor binky flick "consults"
- date! claudette curator "stood up"

== 4
Enter the wronged [husband](digby). [Digby Fane-Hatherley](digby), [whom](digby) three creditors and a roulette wheel know by first name, has heard that [his](digby) [wife](davinia) is under one roof with a [poet](tarquin), and drives up in a borrowed hearse to defend an honour which [he](digby) pawned in 1997. [Tarquin](tarquin) escapes over the conservatory, which was a mistake, since it is glass. Stitches by [Inigo](inigo), the [GP](inigo) from number nine, and a look, the latter bestowed on the wrong [patient](flick). [Flick](flick) blushes.
- married davinia digby "husband"
- cheat davinia digby "wronged husband"
- discover digby davinia+tarquin "has heard"
- travel digby "drives up"
+ flee tarquin digby "escapes"
- injure tarquin "glass"
- treat tarquin inigo "Stitches by Inigo"
- neighbour flick inigo "from number nine"
+ love inigo flick "a look"

== 5
True love, so the sages tell us, is a matter of timing. [Kadeem](kadeem) has bought tickets for the opera and is on the point of speaking up when [Claudette](claudette) bursts in, radiant: the [podcaster](podcaster) wants to see [her](claudette) again, and has [she](claudette) mentioned [his](podcaster) teeth? The tickets go to [Binky](binky) and [her](binky) [nurse](nurse). At number nine, [Inigo](inigo) examines [Flick](flick)'s perfectly healthy elbow. [Bryony](bryony), [his](inigo) [receptionist](bryony) and, as [she](bryony) tells anyone with a pulse, almost [his](inigo) [fiancée](bryony), sharpens a pencil.
- confess? kadeem claudette "point of speaking up"
- happy claudette podcaster "radiant"
+ date? claudette podcaster "see her again"
- gift kadeem binky+nurse "tickets go"
- treat flick inigo "examines"
- boss inigo bryony "receptionist"
- engaged? bryony inigo "almost his fiancée"
- jealous bryony flick "sharpens a pencil"

== 6
Under cover of a dinner party, the [Fane-Hatherleys](davinia+digby) patch up [their](davinia+digby) marriage, in the pantry, loudly. For [Tarquin](tarquin), this means the end of an idyll and of four courses a day. [He](tarquin) takes to the sofa with a broken heart and a sonnet sequence, and no one has the decency to tell [him](tarquin) that it doesn't scan. [Bryony](bryony) brings [Flick](flick) a cake, in friendship. It's from a box, it contains almonds, and [she](bryony) has read the file. The ambulance is quite quick.
+ reconcile davinia digby "patch up"
- breakup davinia tarquin "end of an idyll"
- sad tarquin davinia "broken heart"
- create tarquin "sonnet sequence"
- gift bryony flick "brings Flick a cake"
+ attack bryony flick "contains almonds"
- ill flick "ambulance"

== 7
At the hospital [Inigo](inigo) holds [Flick](flick)'s hand and [his](inigo) tongue. [He](inigo) knows whose cake it was, for [he](inigo) gave [Bryony](bryony) the sack that same afternoon; [he](inigo) only fails to mention it, out of tact, a quality that has ruined better men. [Claudette](claudette) takes the [podcaster](podcaster) home to [her](claudette) [parents](cdad+cmum), [who](cdad+cmum) adore [him](podcaster) until episode forty appears, entitled "[My](podcaster) [Girlfriend](claudette)'s Ghastly [Mother](cmum)". The [podcaster](podcaster) is history. [Kadeem](kadeem) is allowed to help with the moving of [his](podcaster) furniture. It is thrown.
- help inigo flick "holds Flick's hand"
- discover inigo bryony "knows whose cake"
+ quit bryony inigo "the sack"
- reveal! inigo flick "fails to mention it"
- betray podcaster claudette "episode forty"
- couple claudette podcaster "Girlfriend"
- parent cdad+cmum claudette "parents"
+ breakup claudette podcaster "is history"
- help kadeem claudette "help with the moving"

== 8
News from the grave, or near it: [Binky](binky), assumed by the family to be penniless, summons a solicitor. The entire family, and [Tarquin](tarquin), rediscover their fondness for the old [lady](binky) within the hour. [Digby](digby) reads to [his](digby) [mother](binky); [Davinia](davinia) plumps; [Tarquin](tarquin) rhymes. Only [Kadeem](kadeem), [who](kadeem) comes every Tuesday to wind [her](binky) clock, wants nothing but the time. [Flick](flick) discovers what [Inigo](inigo) kept from [her](flick), and returns [his](inigo) stethoscope, by air.
- help digby binky "reads to his mother"
- parent binky digby "mother"
- help davinia binky "plumps"
- help kadeem binky "wind her clock"
+ discover flick inigo "kept from her"
- reject flick inigo "returns his stethoscope"
- betray.past inigo flick "kept from her"

== 9
A week of self-improvement. [Claudette](claudette) swears off men and takes up pottery, where the instructor is, inevitably, one. [Bryony](bryony), on the other hand, has found employment with [Digby](digby), [who](digby) needs someone to lie to the bank, and within two days [she](bryony) is sharing [his](digby) bed and lying to [Davinia](davinia) as well. [Tarquin](tarquin)'s collected verse is turned down by nineteen publishers and by [Flick](flick), to [whom](flick) it is now addressed. [Inigo](inigo) sends lilies. [She](flick) is allergic to those, too.
+ hire bryony digby "found employment"
- betray bryony davinia "lying to Davinia"
- affair bryony digby "sharing his bed"
- cheat digby davinia "sharing his bed"
- love.start tarquin flick "now addressed"
- reject flick tarquin "by Flick"
- gift inigo flick "sends lilies"

== 10
Love conquers all, apart from subsidence. As the back wall departs for the garden, [Kadeem](kadeem) pulls [Claudette](claudette) from under the piano and, plaster in [his](kadeem) hair, tells [her](claudette) everything [he](kadeem) has told the clock. [She](claudette) asks why [he](kadeem) didn't say so ten years and thirty-one dates ago. [They](claudette+kadeem) are still kissing when the fire brigade arrives. The rest of the household, [Tarquin](tarquin) and [Davinia](davinia) included, is quartered on [Inigo](inigo), where [Flick](flick) is given the [doctor](inigo)'s bed, and the [doctor](inigo) the bath.
+ rescue kadeem claudette "pulls Claudette"
+ confess kadeem claudette "tells her everything"
- kiss claudette kadeem "still kissing"
- housemate.start davinia+flick+tarquin inigo "quartered on Inigo"
- help inigo flick "the doctor's bed"

== 11
[Davinia](davinia) finds in [Digby](digby)'s hearse an earring, a [receptionist](bryony) and the whereabouts of the family silver, which has been at the pawnbroker's since Lent. Marriages have survived less, but not this one; the lawyers are cheering already. Even so, it's [Davinia](davinia) [who](davinia) drives through the night when word comes that [Binky](binky) is sinking. Around the bed, for once, nobody performs. The old [lady](binky) looks from [son](digby) to [granddaughter](flick), winks at [Kadeem](kadeem), and stops, like a clock.
+ discover davinia bryony+digby "finds in Digby's hearse"
- steal.past digby _ "family silver"
- divorce? davinia digby "lawyers are cheering"
- travel davinia "drives through the night"
- ill binky "sinking"
- parent binky digby "son"
- kin binky flick "granddaughter"
+ die binky "stops"

== 12
The will is read and the family behaves accordingly. Everything, which is to say four million and a parrot, goes to the [clockmaker](kadeem) [who](kadeem) asked for nothing. [Kadeem](kadeem) buys the ruin, has it propped up and makes the deeds over to [Flick](flick), on one condition, concerning [Tarquin](tarquin) and poetry. [Claudette](claudette) says yes before [he](kadeem) has found the ring. And on the scaffolding, with a view of three boroughs, [Flick](flick) forgives [her](flick) [doctor](inigo), slowly, and on the mouth.
- find kadeem binky "goes to"
- gift kadeem flick "makes the deeds over"
- propose kadeem claudette "found the ring"
+ engaged.start claudette kadeem "says yes"
+ reconcile flick inigo "forgives"
- kiss flick inigo "on the mouth"
