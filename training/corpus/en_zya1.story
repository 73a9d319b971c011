%series Sublet with Piano
%lang en
%genre comedy about flatmates in Bristol, a newspaper's television page
%cast jessamy  | Jessamy | f
%cast kwabena  | Kwabena | m
%cast ottilie  | Ottilie | f
%cast dermid   | Dermid | m
%cast rafe     | Rafe | m
%cast tarrant  | Mrs Tarrant | f
%cast pargeter | Mr Pargeter; Pargeter | m
%cast linnet   | Linnet | f
%cast aspinall | Dr Aspinall | m
%cast dilys    | Dilys | f
%cast jfather  | - | m
%cast usher    | - | m
%cast tuner    | - | f
%cast midwife  | - | f
%cast pianist  | - | n
%cast baby     | Clementia | f
%cast dhusband | - | m
%cast cousin   | - | n

== 1
Nobody moves house for love of the furniture. [Jessamy](jessamy), thrown over by [Rafe](rafe) a week before the banns, washes up at [Kwabena](kwabena)'s, in a flat that is not [his](kwabena) either: [Ottilie](ottilie), away in [Lisbon](@lisbon) for a year, has let [him](kwabena) have it on condition that the piano be played. Across the landing a [stranger](dermid) hammers on the wall. [Jessamy](jessamy) rings [his](dermid) bell to complain and forgets what about. [Kwabena](kwabena), for [his](kwabena) part, keeps it from [her](jessamy) that the aquarium has just dispensed with [him](kwabena).
- breakup.past rafe jessamy "thrown over"
- wedding! jessamy rafe "banns"
+ move jessamy kwabena "washes up"
- travel.past ottilie "away in" @lisbon
- neighbour dermid jessamy+kwabena "Across the landing"
+ meet dermid jessamy "rings his bell"
- reveal! kwabena jessamy "keeps it from her"
- quit.past kwabena "dispensed with him"

== 2
There are two ways to hear of a dismissal: a farewell card on the doormat and a blush. [Jessamy](jessamy) is granted both. [She](jessamy) prevails upon [Mrs Tarrant](tarrant), the [florist](tarrant) [she](jessamy) works for, to find [Kwabena](kwabena) an apron. Then [Mr Pargeter](pargeter), [owner](pargeter) of the house, calls about the gutters, and as subletting is forbidden, [Jessamy](jessamy) introduces herself as [Ottilie](ottilie). The [neighbour](dermid), [Dermid](dermid), passing with [his](dermid) rubbish, grasps the situation and kisses "[Ottilie](jessamy)" good morning.
+ discover jessamy kwabena "granted both"
- boss tarrant jessamy "she works for"
- help jessamy kwabena "prevails upon"
- hire kwabena tarrant "an apron"
+ betray jessamy pargeter "introduces herself as"
- discover dermid jessamy "grasps the situation"
- neighbour dermid jessamy "neighbour"
- kiss dermid jessamy "kisses"

== 3
[Jessamy](jessamy) carries [her](jessamy) broken heart to [Dr Aspinall](aspinall), [who](aspinall) charges by the sigh and has [her](jessamy) on [his](aspinall) couch until spring. [Kwabena](kwabena) delivers lilies to a christening and is thunderstruck by the [godmother](linnet), [Linnet](linnet). Only over the cake does [her](linnet) surname come to [his](kwabena) ears: [she](linnet) is old [Pargeter](pargeter)'s only [child](linnet). And [Dermid](dermid)? Whenever the piano strikes up, the wall stays quiet. [Jessamy](jessamy), on [whom](jessamy) this has not been lost, practises.
- sad jessamy "broken heart"
+ advisor.start aspinall jessamy "has her on his"
- meet kwabena linnet "delivers lilies"
+ love.start kwabena linnet "thunderstruck"
- discover kwabena linnet "come to his ears"
- parent pargeter linnet "only child"
- discover jessamy dermid "has not been lost"

== 4
Love makes liars of the honest. So as not to admit where [he](kwabena) lives, [Kwabena](kwabena) tells [Linnet](linnet) that [he](kwabena) has a houseboat, and has to borrow one off a [cousin](cousin) of [Dermid](dermid)'s for the evening; the supper survives, the boat drifts. [Jessamy](jessamy)'s [grandmother](dilys), [Dilys](dilys), arrives from [Pembroke](@pembroke) with two suitcases, having had words with [her](dilys) [son](jfather). [She](dilys) may have the sofa till Sunday. By Sunday [she](dilys) has the bed.
+ betray kwabena linnet "tells Linnet that"
- date kwabena linnet "supper"
- kin cousin dermid "cousin"
- kin dilys jessamy "grandmother"
- travel dilys "arrives from Pembroke"
- quarrel.past dilys jfather "had words"
- parent dilys jfather "son"
+ housemate.start dilys jessamy+kwabena "may have the sofa"

== 5
[Rafe](rafe) is back, with a tan and a bouquet bought, unluckily, at [Mrs Tarrant](tarrant)'s. [Kwabena](kwabena) wraps it without a word; [his](kwabena) [employer](tarrant) adds nettles. [Jessamy](jessamy) hears [her](jessamy) former [fiancé](rafe) out on the stairs, weakens by three steps, and is steadied by [Dermid](dermid), [who](dermid) happens, for the fourth time that day, to be taking the rubbish down. [Dilys](dilys) has a shorter way with suitors: [she](dilys) empties the vase over [him](rafe).
+ return rafe "is back"
- gift? rafe jessamy "bouquet"
- boss tarrant kwabena "employer"
- engaged.past jessamy rafe "former fiancé"
- reconcile? jessamy rafe "weakens"
- help dermid jessamy "steadied"
- attack dilys rafe "empties the vase"

== 6
A wet bank holiday. [Linnet](linnet), wanting to surprise [Kwabena](kwabena), asks along the quay for a houseboat nobody has heard of. [She](linnet) feels a fool, and says so by text, in capitals, adding that [he](kwabena) need not write back. Upstairs [he](kwabena) sinks beneath the piano. [Dilys](dilys) brews [him](kwabena) something [her](dilys) late [husband](dhusband) used to give to horses. Next door, [Dermid](dermid) has [Jessamy](jessamy) turn the pages of a waltz [he](dermid) has written, and for kissing neither reaches the coda.
- investigate linnet kwabena "asks along the quay"
- sad linnet kwabena "feels a fool"
+ breakup linnet kwabena "need not write back"
- sad kwabena linnet "sinks beneath the piano"
- help dilys kwabena "brews him something"
- die.past dhusband "late"
- married.past dhusband dilys "husband"
- create.past dermid "has written"
+ kiss dermid jessamy "for kissing"

== 7
The trouble with a year abroad is that it ends. [Ottilie](ottilie) stands in the hall four months early and six months gone, asks what [Dilys](dilys) is doing in [her](ottilie) bath, and goes white at the sight of the [page-turner](jessamy)'s [companion](dermid). For [Dermid](dermid), as [Jessamy](jessamy) now learns, is the [man](dermid) [Ottilie](ottilie) had lived with and was running away from when [she](ottilie) took the flight. [He](dermid) counts on [his](dermid) fingers. [Jessamy](jessamy) can count, too.
+ return ottilie "stands in the hall"
+ pregnant ottilie "six months gone"
- sad ottilie dermid "goes white"
- discover jessamy dermid+ottilie "now learns"
- flee.past ottilie dermid "running away from"
- couple.past dermid ottilie "had lived with"

== 8
[Four](dilys+jessamy+kwabena+ottilie) to a flat, then, three of [them](dilys+jessamy+kwabena+ottilie) women [who](dilys+jessamy+ottilie) cannot stand each other's tea: [Dilys](dilys), [Ottilie](ottilie) and [Jessamy](jessamy), with [Kwabena](kwabena) asleep in the bath. [Dermid](dermid) protests that [he](dermid) is ready to be a father; nobody, [Ottilie](ottilie) retorts, has said that [he](dermid) is one. [Jessamy](jessamy) shuts the piano. At [Dr Aspinall](aspinall)'s [she](jessamy) does not utter a syllable for fifty minutes and, on leaving, gives [her](jessamy) [therapist](aspinall) notice. [He](aspinall) sighs, free of charge.
+ housemate.start dilys+jessamy+kwabena ottilie "Four to a flat"
- parent? dermid _ "ready to be a father"
- reject ottilie dermid "retorts"
- reveal! jessamy aspinall "does not utter"
- advisor.end aspinall jessamy "notice"

== 9
[Mr Pargeter](pargeter), in search of a leak, meets [Ottilie](ottilie), the real [one](ottilie). Who, then, has been signing for the gutters? [Dilys](dilys), pressed, will own to nothing but a weak bladder. It is [Kwabena](kwabena) [who](kwabena) steps forward, with the whole story from lease to houseboat, in front of [Linnet](linnet), [who](linnet) is holding [her](linnet) [father](pargeter)'s ladder. The old [man](pargeter) wants everyone out by the first. The ladder wobbles. Is that a smile on it?
+ meet ottilie pargeter "meets Ottilie"
- reveal! dilys pargeter "own to nothing"
+ reveal kwabena linnet+pargeter "steps forward"
- help linnet pargeter "holding"
- parent pargeter linnet "father"
- threaten pargeter dilys+jessamy+kwabena+ottilie "wants everyone out"

== 10
[Ottilie](ottilie) comes out with it at last, over [Jessamy](jessamy)'s burnt rice: the [father](usher) is an usher at the Lisbon opera, married since, and [she](ottilie) has let [Dermid](dermid) sweat because it was pleasant to be fussed over. [Jessamy](jessamy) does not know whether to slap [her](ottilie) or feed [her](ottilie), and feeds [her](ottilie). The piano [tuner](tuner), [whom](tuner) [Kwabena](kwabena) consults about selling, reports that a [pianist](pianist) would give thirty thousand for the thing. The flat, of all things, may be saved.
+ reveal ottilie jessamy "comes out with it"
- pregnant ottilie usher "father"
- wedding.past _ usher "married since"
- betray.past ottilie dermid "let Dermid sweat"
- attack? jessamy ottilie "slap her"
- help jessamy ottilie "feeds her"
- advisor tuner kwabena "consults"

== 11
Contractions do not wait for removal men. With the piano stuck between two floors, the [midwife](midwife) below it and [Ottilie](ottilie) above, [Dermid](dermid), a [vet](dermid) by day, crawls underneath and does for [her](ottilie) what [he](dermid) usually does for ewes. A [daughter](baby), [Clementia](baby), bawls in B flat. [Jessamy](jessamy), holding the lamp, watches [him](dermid) hand the [child](baby) over and [his](dermid) claim with it, and is lost. [Linnet](linnet) drives [mother](ottilie) and [baby](baby) to the infirmary; [Kwabena](kwabena) is allowed in the back.
- treat ottilie dermid "does for her"
+ birth ottilie baby "daughter"
- help jessamy dermid "holding the lamp"
+ love jessamy dermid "is lost"
- help linnet baby+ottilie "drives"
- parent ottilie baby "mother"
- travel baby+kwabena+linnet+ottilie "to the infirmary"

== 12
[Pargeter](pargeter), softened by B flat, tears up the notice to quit and puts four names on the lease. One is struck out again: [Linnet](linnet) wants [Kwabena](kwabena) under [her](linnet) own roof, which is, this time [he](kwabena) has checked, a barge. [Dilys](dilys) makes it up with [her](dilys) [son](jfather) by telephone and stays all the same. [Jessamy](jessamy) knocks on the wall, and [Dermid](dermid) knocks back, twice, then comes round with a ring. The piano remains where it is, on the stairs.
- help pargeter dilys+jessamy+kwabena+ottilie "tears up"
+ move kwabena linnet "under her own roof"
- reconcile dilys jfather "makes it up"
- parent dilys jfather "son"
- housemate dilys jessamy+ottilie "stays all the same"
- flirt dermid jessamy "knocks back"
+ propose dermid jessamy "with a ring"
