%series Kittiwake
%lang en
%genre drill
%cast hester | Professor Hester Lowe; Professor Lowe; Hester | f
%cast cato | Cato Lowe; Cato | m
%cast aoife | Aoife Brennan; Aoife | f
%cast declan | Declan Brennan; Declan | m
%cast mrsbrennan | Mrs Brennan; Bridie | f
%cast tariq | Tariq Mansour; Tariq | m
%cast nadia | Nadia Mansour; Nadia | f
%cast tariqmum | - | f
%cast lucian | Lucian Frost; Dr Frost; Frost; Lucian | m
%cast odile | Odile | f
%cast bram | Bram Vandersteen; Vandersteen; Bram | m
%cast jonna | Jonna Vandersteen; Jonna | f
%cast pim | Pim | m
%cast keeperwife | - | f
%cast magnus | Magnus Rae; Magnus | m
%cast isobel | Isobel Rae; Isobel | f
%cast keane | Dr Keane; Keane | f
%cast gow | Constable Gow; Gow | m
%cast hermit | Silas | m
%cast tall | - | m
%cast short | - | m
%cast volunteer | - | f
%cast abara | Ms Abara; Abara | f
%cast duchess | Duchess | f
%cast raven | Parson | m
%cast pup | - | m
%cast twin1 | Orla | f
%cast twin2 | Moss | m
%cast minister | - | m

== 1
[Hester Lowe](hester) has run the field station on [Skarra](@skarra) for twenty years and been married for thirty, to a [man](cato) [who](cato) cannot abide boats. [Her](hester) [husband](cato) writes to [her](hester) every Sunday, in verse. On the day the new [deputy](lucian) lands, it is [he](lucian) [who](lucian) is handed the post by mistake; [he](lucian) opens it, and learns how [Cato](cato) feels about [his](cato) [wife](hester)'s knees.
- married cato hester "married"
+ travel lucian "lands" @skarra
- discover lucian cato "learns"
- love cato hester "how Cato feels"
- create cato "writes"
- boss hester lucian "deputy"

== 2
The [deputy](lucian), [Lucian Frost](lucian), means to be head by Christmas. [He](lucian) tells so much to the [volunteer](volunteer), because [she](volunteer) makes the tea and doesn't count. [She](volunteer) makes [Hester](hester)'s as well. By four o'clock [his](lucian) [superior](hester) has heard all of it and has given [him](lucian), as a mark of [her](hester) trust, the gannet latrines.
- reveal lucian volunteer "tells so much"
+ reveal volunteer hester "heard all of it"
- boss hester lucian "superior"
- hire? lucian "head"

== 3
[Aoife Brennan](aoife) rings kittiwakes, and [her](aoife) [brother](declan), [Declan](declan), ferries whatever the island needs. [They](aoife+declan) share a cottage with [their](aoife+declan) [mother](mrsbrennan), [who](mrsbrennan) is the post office. A letter for [Aoife](aoife) has been steamed open so neatly that only [she](aoife) would notice: [Bridie](mrsbrennan) has put a comma in. Somebody in [Leeds](@leeds) is offering [her](mrsbrennan) [daughter](aoife) a lectureship.
- sibling aoife declan "brother"
- housemate aoife+declan mrsbrennan "share a cottage"
- parent mrsbrennan aoife+declan "mother"
+ hire? aoife _ "lectureship" @leeds
- discover mrsbrennan aoife "steamed open"
- discover aoife mrsbrennan "notice"

== 4
[Aoife](aoife) won't go, and won't say why. [Declan](declan) believes it is on account of the birds. [Their](aoife+declan) [mother](mrsbrennan), [who](mrsbrennan) sells the stamps, could tell [him](declan) that nobody writes four times to a seal [man](tariq) a mile away about birds. And the seal [man](tariq), [Tariq Mansour](tariq), could tell [them](aoife+declan+mrsbrennan) all that [he](tariq) has a wife.
- reject aoife _ "won't go"
- reveal! aoife "won't say why"
- love aoife tariq "writes four times"
+ married nadia tariq "wife"
- reveal! mrsbrennan declan "could tell"
- reveal! tariq aoife+declan+mrsbrennan "could tell"#2

== 5
[Nadia Mansour](nadia) lives in [Cairo](@cairo) with [her](nadia) [husband](tariq)'s [mother](tariqmum), and has not been written to since Easter. [The elder](tariqmum) advises patience. [The younger](nadia) has sold [her](nadia) bracelets and is looking at a very cold page of the atlas. "If [he](tariq) is dead," [she](nadia) says, "[I](nadia) will mourn [him](tariq). If [he](tariq) isn't, so will [you](tariqmum)."
- housemate nadia tariqmum "lives"
- married nadia tariq "husband"
- parent tariqmum tariq "mother"
- help tariqmum nadia "advises"
- travel? nadia "atlas"
- die? tariq "dead"
+ threaten nadia tariq "so will you"
- lose nadia "sold"

== 6
The light belongs to [Bram Vandersteen](bram), a widower by [his](bram) own account. [His](bram) [children](jonna+pim) know better: [their](jonna+pim) [mother](keeperwife) sells hats in [Ostend](@ostend). [Jonna](jonna), twenty, has inherited [her](keeperwife) taste and [Pim](pim), sixteen, [her](keeperwife) habit of slipping off. Tonight it is the [brother](pim)'s turn; the [sister](jonna) covers for [him](pim), and tells the [keeper](bram) [he](pim) has gone to bed with a cold.
- die! keeperwife "widower"
- betray bram _ "by his own account"
- parent bram jonna+pim "children"
- parent keeperwife jonna+pim "mother"
- flee pim bram "turn"
+ help jonna pim "covers for him"
- betray jonna bram "tells the keeper"
- ill! pim "cold"
- sibling jonna pim "brother"
- married.past bram keeperwife "widower"

== 7
[Pim](pim) has a friend in the bothy beyond the bog. [He](hermit) has a beard, a goat and no name that [he](hermit) gives out. The [boy](pim) brings [him](hermit) bread from [his](pim) [father](bram)'s larder; the [hermit](hermit), in exchange, shows [him](pim) which star is which. [He](hermit) has asked one thing only: not a word about [him](hermit) at the big house, and least of all to [her](isobel).
+ friend hermit pim "friend"
- gift pim hermit "brings"
- steal pim bram "larder"
- parent bram pim "father"
- advisor hermit pim "shows him"
- reveal! pim isobel "not a word"

== 8
The big house is that of [Magnus Rae](magnus), [who](magnus) owns [Skarra](@skarra) down to the low-water mark and owes for it up to the chimneys. [He](magnus) keeps house with [his](magnus) [sister](isobel), and [she](isobel) keeps [him](magnus) from drink, mostly by drinking it. Years ago [Isobel](isobel) was to have married; the [groom](hermit) went for a walk on the morning. [Her](isobel) [brother](magnus) says a bog took [him](hermit).
- housemate isobel magnus "keeps house"
- sibling isobel magnus "sister"
- help isobel magnus "keeps him from drink"
- wedding.past? hermit isobel "was to have married"
- engaged.past hermit isobel "groom"
+ flee.past hermit isobel "went for a walk"
- die? hermit "bog took him"

== 9
Two yachtsmen, a tall [one](tall) and a short [one](short), drop anchor without lights. [Aoife](aoife), out with [her](aoife) nets, asks what [they](short+tall) are fishing for. "Company," says [the latter](short). [The former](tall) says nothing; [he](tall) only picks up one of [her](aoife) kittiwakes, looks at [her](aoife), and closes [his](tall) hand. [She](aoife) goes home with an empty ring and does not speak at supper.
- investigate aoife short+tall "asks"
+ threaten tall aoife "closes his hand"
- sad aoife "does not speak"
- travel short+tall "drop anchor"

== 10
[Her](aoife) [brother](declan) gets it out of [her](aoife). [He](declan) rows across to the yacht with a gaff and is thrown back into [his](declan) own boat with a broken collarbone. [Dr Keane](keane), [who](keane) has to be fetched from the mainland, has to be fetched by somebody else; it is [Jonna](jonna) [who](jonna) takes the tiller, having been waiting all year for [Declan](declan) to need [her](jonna).
- sibling aoife declan "brother"
- reveal aoife declan "gets it out"
- travel declan "rows across"
- attack? declan short+tall "gaff"
- attack short+tall declan "thrown back"
+ injure declan short+tall "broken collarbone"
- treat? declan keane "fetched"
- help jonna declan "takes the tiller"
- love jonna declan "waiting all year"

== 11
[Keane](keane) straps [him](declan) up, and gives [Jonna](jonna), [who](jonna) is white as the bandage, a dram. "[Your](jonna) young [man](declan) will mend," [she](keane) says. [He](declan) isn't [hers](jonna), stammers [Jonna](jonna). From the bed the [patient](declan), full of morphia, says loudly that [he](declan) could be, and then that the [doctor](keane) is a walrus. Only the second remark is remembered afterwards by [the one](declan) [who](declan) made it.
- treat declan keane "straps him up"
- gift keane jonna "dram"
- sad jonna "white"
- couple! declan jonna "isn't hers"
+ confess declan jonna "he could be"
- recover? declan "mend"

== 12
[Dr Frost](lucian) has proposed to the trustees that [Professor Lowe](hester), at sixty, might be spared the winter. [He](lucian) signs it "a friend". [Ms Abara](abara), [who](abara) chairs them, recognises the typewriter: [she](abara) once received love letters with that jumping t, at the expense of the typist's then [wife](odile). [She](abara) forwards the thing to [Hester](hester) without comment, and herself, by the next boat, with some.
- betray lucian hester "proposed to the trustees"
- quit? hester "spared"
- friend! hester lucian "a friend"
- discover abara lucian "recognises"
- married.past lucian odile "then wife"
- cheat.past lucian odile "at the expense"
+ affair.past abara lucian "love letters"
- reveal abara hester "forwards"
- travel abara "by the next boat"

== 13
Also on that boat: an illustrator of seaweeds named [Odile](odile), [whom](odile) [Hester](hester) has engaged, and a [lady](nadia) in a thin coat, [whom](nadia) nobody has. [The first](odile) is sick over the rail. [The second](nadia) holds [her](odile) by the belt, and the [chairwoman](abara), [who](abara) was expected to be the villain of [Odile](odile)'s life, holds [her](odile) hat.
+ hire odile hester "engaged"
- travel nadia+odile "on that boat"
- ill odile "sick"
- help nadia odile "holds her by"
- help abara odile "holds her hat"
- enemy! abara odile "villain"

== 14
[Lucian](lucian) waits on the pier to greet the [trustee](abara). [He](lucian) sees [her](abara), [his](lucian) former [mistress](abara), arm in arm with [her](odile), [his](lucian) former [wife](odile); [he](lucian) takes one step back, and there is no more pier. It is [Duchess](duchess), a grey [seal](duchess) of uncertain temper, [who](duchess) noses [him](lucian) ashore. "[She](duchess)'s never cared for litter," says [Tariq](tariq), [who](tariq) has not yet looked at the third [passenger](nadia).
- affair.past abara lucian "former mistress"
- ex lucian odile "former wife"
+ rescue duchess lucian "noses him ashore"
- discover lucian abara+odile "sees"

== 15
Then [he](tariq) looks. [Nadia](nadia) puts down [her](nadia) bag. [She](nadia) had prepared a speech in the matter of the silence, but [her](nadia) [husband](tariq) has turned the colour of sand, and next to [him](tariq) a small [person](aoife) with a bird in [her](aoife) hand has turned the same. "Oh," says [Nadia](nadia), to [her](aoife), not to [him](tariq). "And [you](aoife) weren't told."
- return nadia tariq "puts down her bag"
- married nadia tariq "husband"
- sad tariq "colour of sand"
- sad aoife "turned the same"
+ discover nadia aoife+tariq "Oh"
- betray.past tariq aoife "weren't told"

== 16
[She](nadia) must sleep somewhere, and there is only the [Brennans](aoife+declan+mrsbrennan)'. So [Tariq](tariq)'s [wife](nadia) lies in the bed of the [girl](aoife) [who](aoife) loves [him](tariq), and the [girl](aoife) on the floor beside it; and [neither](aoife+nadia) sleeps. Towards three [the one](nadia) above asks what one does here when one is angry. "We count," says [the one](aoife) below. [They](aoife+nadia) get to four thousand.
- housemate.start mrsbrennan nadia "sleep somewhere"
- married nadia tariq "wife"
- love aoife tariq "loves him"
- sad nadia "angry"
+ friend.start aoife nadia "four thousand"

== 17
Did [he](tariq) do wrong? [He](tariq) never touched [Aoife](aoife), [Tariq](tariq) tells [his](tariq) [seal](duchess); [he](tariq) merely failed, for eleven months, to mention [Nadia](nadia). [Duchess](duchess) bites [him](tariq). [Dr Keane](keane), sewing, thinks [she](duchess) might have bitten deeper. [She](keane), too, was once left unmentioned, by a [gentleman](magnus) with an island, and comes to this one only when bones are broken.
- affair! aoife tariq "never touched"
- reveal! tariq aoife "failed"
+ attack duchess tariq "bites"
- treat tariq keane "sewing"
- affair.past keane magnus "left unmentioned"
- reveal tariq duchess "tells"

== 18
The tall [yachtsman](tall) calls on [Magnus Rae](magnus) with a case of gin and an offer: the use of the north caves, no questions, and the [laird](magnus)'s debts are [his](tall). [Magnus](magnus) takes the case for himself and the offer to bed. [His](magnus) [sister](isobel) listens at the door. [She](isobel) is not a lady for nothing; [she](isobel) has the gin poured down the sink, and fills up the bottles with sheep dip.
- gift tall magnus "case of gin"
- hire? magnus tall "offer"
- sibling isobel magnus "sister"
- discover isobel magnus "listens"
+ betray isobel magnus "sheep dip"

== 19
[Magnus](magnus) is taken ill in the night, and this time [Keane](keane) comes under [her](keane) own sail. [She](keane) pumps out the [man](magnus) [who](magnus) broke [her](keane) heart. "[Fionnuala](keane)," [he](magnus) groans. "Save [your](magnus) breath," says the [doctor](keane), "[I](keane) need it to count." [Isobel](isobel), [who](isobel) meant it for the [guest](tall), weeps on the stairs, and swears off everything but sherry.
- ill magnus isobel "taken ill"
- treat magnus keane "pumps out"
- sad.past keane magnus "broke her heart"
+ attack? isobel tall "for the guest"
- sad isobel "weeps"
- travel keane "comes"

== 20
Between the [deputy](lucian) and a post stands [Odile](odile), sketching both. [Lucian](lucian) would like [her](odile) to know that [he](lucian) has suffered. [She](odile) adds a wrinkle. [He](lucian) would like to know, moreover, what [Hester](hester) and the [Abara](abara) woman do all evening in the laboratory, laughing. "[They](abara+hester) read [your](lucian) letters," [his](lucian) [ex](odile) says. "[Mine](odile) first. [Mine](odile) had the better verbs."
- create odile "sketching"
- sad? lucian "suffered"
- ex lucian odile "ex"
+ reveal odile lucian "read your letters"
- happy abara+hester "laughing"
- create.past lucian "letters"

== 21
[Constable Gow](gow), [who](gow) polices nine islands on one bicycle, is sent for about the yacht. [He](gow) interviews the short [one](short), [who](short) gives [him](gow) a cigar, and reports that there is nothing in it. There isn't; it is all in the caves. [Pim](pim), behind a rock, has watched forty barrels go by. [He](pim) runs not to the [law](gow) but to the bothy.
- investigate gow short "interviews"
- gift short gow "cigar"
- discover! gow short+tall "nothing in it"
+ discover pim short+tall "watched"
- travel pim "runs"

== 22
The [hermit](hermit) hears [him](pim) out, puts on a pair of boots that have not been worn since a certain wedding morning, and tells [him](pim) to stay with the goat. [Pim](pim) does not stay. In the mouth of the cave a hand falls on [his](pim) collar. It is a long way up to the face; [the other one](short) is already emptying a sack.
- reveal pim hermit "hears him out"
+ abduct tall pim "falls on his collar"
- wedding.past? _ hermit "wedding"

== 23
At the light [Bram](bram) calls [his](bram) [son](pim) to table and finds a bolster in the bed. [Jonna](jonna) owns up: the cold, last week's cold, the toothache. [He](bram) doesn't strike [her](jonna). [He](bram) says, in a voice [she](jonna) has never heard, that [her](jonna) [mother](keeperwife) used a bolster too; then [he](bram) goes up and, for the first time in the history of the service, makes the lamp blink.
- parent bram pim "son"
+ discover bram pim "bolster"
- reveal jonna bram "owns up"
- betray.past jonna bram "the cold"
- attack! bram jonna "doesn't strike"
- parent keeperwife jonna "mother"
- flee.past keeperwife bram "bolster too"

== 24
Everyone sees it. [Hester](hester) rings the bell; [Tariq](tariq) comes, and [Lucian](lucian), and the [women](aoife+mrsbrennan+nadia) from the cottage with oars. [Declan](declan), one arm in a sling, is forbidden the boat by [Jonna](jonna), calls [her](jonna) a tyrant, and gets in after [her](jonna). "[You](declan) called [me](jonna) something else on morphia," says [she](jonna). "[I](declan) called the [doctor](keane) something," says [he](declan). [She](jonna) rows without replying.
- help hester bram "rings the bell"
- quarrel declan jonna "tyrant"
+ travel declan+jonna "gets in"
- help aoife+lucian+mrsbrennan+nadia+tariq bram "comes"
- reject jonna declan "forbidden"
- injure.past declan "sling"

== 25
[Pim](pim) lies among barrels, bound, beside a bearded [heap](hermit) [who](hermit) came to free [him](pim) and was clubbed. The tide is at [their](hermit+pim) knees. "What is [your](hermit) name?" the [boy](pim) asks. "In case." It is [Silas](hermit). "[She](isobel) used to say it as though it had three syllables," says the [heap](hermit). The barrels begin to float, which gives [Pim](pim), [who](pim) is a [keeper](bram)'s [son](pim), an idea.
- abduct _ pim "bound"
- rescue? hermit pim "came to free him"
- attack.past _ hermit "clubbed"
+ reveal hermit pim "It is Silas"
- parent bram pim "son"

== 26
Out of the cave mouth, on two casks of brandy, ride a [boy](pim) and an elderly [bridegroom](hermit). [Aoife](aoife) gets [one](pim) by the hair, [Nadia](nadia) [the other](hermit) by the beard. On the yacht [they](short+tall) are hoisting sail. Then [Duchess](duchess), [who](duchess) has been thinking about that kittiwake, or about nothing, comes up beneath the rudder, and [Lucian Frost](lucian), to the amazement of all, jumps.
+ rescue aoife pim "by the hair"
- rescue nadia hermit "by the beard"
- flee? short+tall "hoisting sail"
- attack duchess short+tall "rudder"
- engaged.past hermit isobel "bridegroom"
- flee hermit+pim short+tall "ride"

== 27
[He](lucian) meant to jump into the other boat. Nevertheless [he](lucian) lands on the tall [one](tall), [who](tall) lands on the short [one](short), and [Gow](gow), arriving by bicycle and dinghy, has only to sit down on [all three](lucian+short+tall) and say the words. Unfortunately [he](gow) says them to [Lucian](lucian) as well. [Hester](hester) lets [her](hester) [deputy](lucian) be cautioned to the very end before [she](hester) speaks up for [him](lucian).
- attack lucian tall "lands on"
+ arrest gow short+tall "say the words"
- arrest gow lucian "as well"
- boss hester lucian "deputy"
- help hester lucian "speaks up"
- travel gow "arriving"

== 28
The [keeper](bram) is not a man of words. [He](bram) takes [his](bram) [son](pim) on one arm, although [he](pim) is as tall as [he](bram) is, and to [Silas](hermit) [he](bram) holds out the other hand. [Jonna](jonna) is kissed on the brow. [She](jonna) has a [patient](declan) to see to, [she](jonna) says, reddening; for [Declan](declan), [who](declan) has pulled on the wrong oar for the right reason, has broken the collarbone again.
- parent bram pim "son"
- friend.start bram hermit "holds out"
- injure declan "broken"
+ love jonna declan "reddening"
- treat? declan jonna "see to"

== 29
And who tells [Isobel](isobel)? The [laird](magnus), from [his](magnus) sickbed, forbids it. For it was [he](magnus), it comes out, [who](magnus) on that wedding morning had taken [Silas](hermit) for a walk himself, and offered [him](hermit) the choice between a passage to [Quebec](@quebec) and a word with the bank about [his](hermit) father. [He](magnus) could not have borne to have [his](magnus) eggs boiled by another.
+ threaten.past magnus hermit "offered him the choice"
- betray.past magnus isobel "himself"
- reveal! magnus isobel "forbids"
- jealous.past magnus hermit "could not have borne"
- ill magnus "sickbed"
- reveal _ "comes out"
- parent _ hermit "father"

== 30
[Keane](keane) tells [her](isobel). [She](keane) has no patience with silence left. [Miss Rae](isobel) puts down the sherry, goes upstairs, comes down in a wedding dress of an older fashion, and on the way out stops by [her](isobel) [brother](magnus)'s bed. What [she](isobel) says to [him](magnus) is not known. What [she](isobel) does is hand [him](magnus) an egg, raw.
+ reveal keane isobel "tells her"
- sibling isobel magnus "brother"
- gift isobel magnus "egg"

== 31
The goat announces [her](isobel). [Silas](hermit) is on [his](hermit) knees, mending the roof of a bucket. [He](hermit) has planned for twenty-six years what [he](hermit) would say, and it began with the bank. "[Si-la-as](hermit)," says [Isobel](isobel), and there are three of them still. The bucket rolls down as far as the bog. [Pim](pim), on lookout with the [raven](raven), has the decency to turn round; [Parson](raven) has not.
+ reconcile hermit isobel "three of them still"
- travel isobel "announces"

== 32
[Abara](abara) gives [Hester](hester) the result of [her](abara) inspection. There is to be one post fewer, and it rests with the [head](hester). [Lucian](lucian), [who](lucian) has listened at the vent, packs. But [Hester](hester) has found in [Cato](cato)'s Sunday sheet a line that does not scan, and it has frightened [her](hester) more than any budget. The post that goes, [she](hester) says, is [hers](hester).
- investigate.past abara hester "inspection"
- reveal abara hester "gives Hester the result"
- discover lucian _ "listened"
- quit? lucian "packs"
- discover hester cato "found"
- sad hester cato "frightened"
+ quit hester "is hers"

== 33
[Cato](cato)'s hand is shaking, that is all, writes the [neighbour](minister), a retired [minister](minister), [who](minister) has been sharpening the [poet](cato)'s pencils for [him](cato) since spring. There are good days. On the good ones [he](cato) asks when the boat goes. On the others [he](cato) asks [her](hester) photograph. [Hester](hester) reads it on the pier, folds it in four, and is rowed to the train by a one-armed [man](declan).
- ill cato "shaking"
- neighbour cato minister "neighbour"
- help minister cato "sharpening"
- reveal minister hester "writes"
+ travel hester "is rowed"
- help declan hester "rowed"

== 34
So [Frost](lucian) is head, by Christmas, and has nobody to hate. [He](lucian) finds in [his](lucian) desk a plum cake and a list of which gannets bite, both in [his](lucian) [predecessor](hester)'s writing. [He](lucian) eats the one with the other propped before [him](lucian). The [volunteer](volunteer), coming in with tea, sees the new [head](lucian) cry, and for once in [her](volunteer) career carries it no further.
+ hire lucian "is head"
- find lucian "plum cake"
- gift hester lucian "in his predecessor's writing"
- sad lucian "cry"
- discover volunteer lucian "sees"
- reveal! volunteer _ "no further"
- enemy! _ lucian "nobody to hate"

== 35
[Odile](odile) takes [her](odile) former [husband](lucian) a drawing. It is [he](lucian), falling off the pier, beautifully done. For the wall, [she](odile) suggests, lest [he](lucian) should grow. Would [she](odile) stay on? For the seaweed, yes; not for [him](lucian). There is a [person](abara) with a deep laugh [who](abara) has asked [her](odile) to [London](@london), and [she](odile) has said [she](odile) would think, but that was only manners.
- ex lucian odile "former husband"
- create odile "drawing"
- gift odile lucian "takes her former husband"
- reject odile lucian "not for him"
+ invite abara odile "asked her to London"
- travel? odile "only manners" @london

== 36
[Tariq](tariq) has been sleeping in the seal hide. [He](tariq) has apologised to [Nadia](nadia), [who](nadia) heard [him](tariq) out with [her](nadia) [colleague](aoife), and to [Aoife](aoife), [who](aoife) did so with [hers](nadia), for [the two](aoife+nadia) ring birds together now. [He](tariq) is given [his](tariq) answer by post: a sheet divided down the middle, in two hands. On the left it says "No". On the right it says "No", with a comma.
- reconcile? nadia tariq "apologised"
- reconcile? aoife tariq "and to Aoife"
- colleague aoife nadia "colleague"
- reject nadia tariq "No"
+ reject aoife tariq "No"#2

== 37
The comma is [Bridie](mrsbrennan)'s. [She](mrsbrennan) also includes, on the back, the address of [his](tariq) [mother](tariqmum), "[who](tariqmum) would like to know if [you](tariq) are eating". [Tariq](tariq) goes home on the Thursday boat. Nobody waves but the [volunteer](volunteer), [who](volunteer) waves to everyone. Half a mile out a grey [head](duchess) comes up astern; [it](duchess) follows [him](tariq) as far as the bar, and barks, and turns back.
- help mrsbrennan tariq "address"
- parent tariqmum tariq "mother"
+ travel tariq "goes home"

== 38
[Duchess](duchess) has pupped under the pier, and so it was that. [Nadia](nadia), the nearest thing to a seal [man](nadia) now on [Skarra](@skarra), sits up three nights with the [pup](pup), [which](pup) has lungs, and with [Aoife](aoife), [who](aoife) has a flask. On the third [she](nadia) asks about [Leeds](@leeds). Is the lectureship gone? It is, says [Aoife](aoife); [she](aoife) let it go for a man, and finds that [she](aoife) has kept it for a view.
+ birth duchess pup "pupped"
- help nadia pup "sits up"
- reject.past aoife _ "let it go"
- love.past aoife tariq "for a man"

== 39
[Jonna](jonna) has asked [Declan](declan) outright. [She](jonna) did it in mid-channel, with both oars on [her](jonna) side. [He](declan) can swim, said [her](jonna) [passenger](declan), but [he](declan)'d sooner not. That is the account given to [her](jonna) [father](bram). [His](declan) own [mother](mrsbrennan) got a fuller one, since [he](declan) posted it to [his](declan) [sister](aoife), next door to the kettle.
+ propose jonna declan "asked Declan outright"
- engaged.start declan jonna "sooner not"
- parent bram jonna "father"
- reveal jonna bram "account"
- parent mrsbrennan declan "mother"
- reveal declan aoife "posted it"
- sibling aoife declan "sister"
- discover mrsbrennan declan+jonna "a fuller one"

== 40
To a wedding one must ask both parents. [Vandersteen](bram) writes to [Ostend](@ostend), eleven drafts. The hat [seller](keeperwife) replies with one word and a box. In the box lies a bonnet for the [bride](jonna), a cap for [Pim](pim), and, for the [man](bram) [who](bram) buried [her](keeperwife) so thoroughly, a black band with a pin through it. [He](bram) puts it on and says that it fits.
- invite bram keeperwife "writes to Ostend"
- wedding? declan jonna "wedding"
- die! keeperwife "buried"
- gift keeperwife jonna "bonnet"
- gift keeperwife pim "a cap"
+ gift keeperwife bram "black band"
- parent bram+keeperwife jonna "parents"

== 41
[Magnus](magnus), out of bed, has nobody to boil for [him](magnus). [Isobel](isobel) has moved to the bothy and is happy in it, to judge by the smoke. [He](magnus) sits before three eggs and a book of instructions. The [doctor](keane) enters to see to [his](magnus) stomach. "[I](magnus) never mentioned [you](keane)," says the [laird](magnus), not turning round, "because [I](magnus) thought about [you](keane) so much that [I](magnus) supposed it showed."
- recover magnus "out of bed"
- housemate.end isobel magnus "nobody to boil"
- move isobel hermit "moved"
- happy isobel "happy"
- advisor keane magnus "doctor"
+ confess magnus keane "thought about you"
- treat? magnus keane "see to"

== 42
It did not show, says [Keane](keane), and takes the book away from [him](magnus). Four minutes, [she](keane) says. [He](magnus) may come on Sundays, [she](keane) says, by public boat. And first [he](magnus) will cross the bog and say to [his](magnus) [sister](isobel)'s [man](hermit) what ought to be said. [Magnus](magnus) crosses it. [He](magnus) sinks to the thigh; it is [Silas](hermit) [who](hermit), having enjoyed the sight for a while, pulls [him](magnus) out.
- invite keane magnus "may come on Sundays"
- sibling isobel magnus "sister"
- couple hermit isobel "man"
- reconcile? hermit magnus "ought to be said"
- happy hermit "enjoyed"
+ rescue hermit magnus "pulls him out"
- travel magnus "crosses"

== 43
A double wedding, then, in a gale. The pier being what it is, both [brides](isobel+jonna) arrive wet. [The elder](isobel) has waited longer and goes first; [the younger](jonna) can't stop laughing, since the best [man](raven), [Parson](raven), has flown off with one of the rings. It is [Isobel](isobel)'s. "Let [him](raven)," says [Silas](hermit). "[I](hermit) have one from last time." [He](hermit) had had it on [him](hermit) in the bog.
- wedding hermit isobel "double wedding"
+ wedding declan jonna "double wedding"
- happy jonna "laughing"
- steal raven isobel "flown off"
- gift hermit isobel "from last time"
- advisor raven declan+hermit "best man"
- wedding.past? hermit isobel "last time"

== 44
From the mainland comes a telegram in verse, and it scans. [Hester](hester) has taken down what [her](hester) [poet](cato) dictated. On good days, [she](hester) adds in prose, [he](cato) knows [her](hester), on the rest [he](cato) courts [her](hester), and [she](hester) cannot for the life of [her](hester) say which [she](hester) prefers. [Lucian](lucian) reads it aloud at the feast, and has to hand it, halfway, to [Odile](odile).
- help hester cato "taken down"
- create cato "verse"
- flirt cato hester "courts her"
- love cato hester "courts her"
- celebrate lucian+odile "feast"
+ sad lucian "hand it"
- reveal lucian "reads"

== 45
[Mrs Brennan](mrsbrennan) shuts the post office at last, [her](mrsbrennan) eyes having gone. [Her](mrsbrennan) [lodger](nadia), [who](nadia) reads four alphabets, takes it on. The first letter through [Nadia](nadia)'s hands is from [Cairo](@cairo) and addressed to herself: [his](tariq) [mother](tariqmum) wants [her](nadia) to know that [Tariq](tariq) is divorcing [her](nadia), and that [she](tariqmum), for [her](tariqmum) part, is not. Enclosed are the bracelets, bought back one by one.
- ill mrsbrennan "eyes having gone"
- quit mrsbrennan "shuts the post office"
- housemate mrsbrennan nadia "lodger"
- hire nadia "takes it on"
- parent tariqmum tariq "mother"
+ divorce? nadia tariq "divorcing"
- reveal tariqmum nadia "wants her to know"
- gift tariqmum nadia "bracelets"

== 46
[Jonna](jonna)'s time comes in the boat, in fog. [Her](jonna) [father](bram) keeps the lamp going with [his](bram) own coat; [her](jonna) [brother](pim), at the oars, sings so as not to hear. [Keane](keane) is on the wrong shore. So [Declan](declan) catches [them](twin1+twin2) himself, two, a [girl](twin1) and a [boy](twin2), one in either arm, and both arms hold. [The former](twin1) is to be [Orla](twin1), [the latter](twin2) [Moss](twin2).
+ birth jonna twin1+twin2 "catches them"
- parent bram jonna "father"
- sibling jonna pim "brother"
- help bram jonna "keeps the lamp going"
- help pim jonna "at the oars"
- treat jonna declan "catches"

== 47
[Pim](pim) is going away to study stars. [He](pim) has said goodbye to the goat, to [his](pim) [teacher](hermit), [who](hermit) gave [him](pim) the telescope, and to [his](pim) [brother-in-law](declan), [who](declan) takes [him](pim) across. The [keeper](bram) does not come down. But all the way over, till the island is a thumbnail, the light keeps blinking in broad day; and the [boy](pim), [whose](pim) cold is genuine this time, blows [his](pim) nose.
+ travel pim "going away"
- advisor hermit pim "teacher"
- gift hermit pim "telescope"
- kin declan pim "brother-in-law"
- help declan pim "takes him across"
- ill pim "cold"
