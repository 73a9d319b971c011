%series The Unpaid Cousins
%lang en
%genre a disbanded rock band reunites; a streaming service's terse blurbs
%cast band | Unpaid Cousins; Cousins | g
%cast nadira | Nadira | f
%cast clement | Clement | m
%cast lowell | Lowell | m
%cast mags | Mags | f
%cast benji | Benji | m
%cast ike | Ike | m
%cast sheridan | Sheridan | m
%cast tova | Tova | f
%cast rufus | Rufus | m
%cast journo | - | f
%cast medic | - | m
%cast landlord | - | m
%cast widow | Ronnie | f
%cast heckler | - | m

== 1 Feedback
Twenty years after a bottle ended it all in [Antwerp](@antwerp), the [Unpaid Cousins](band) meet again, at the grave of [Benji](benji), [their](band) [keyboardist](benji). [Nadira](nadira) won't sit by [Clement](clement), [whom](clement) [she](nadira) married and unmarried on one tour. [Lowell](lowell) is eight years sober. [Mags](mags) isn't. Then [Sheridan](sheridan), the [manager](sheridan) [who](sheridan) cleaned [them](band) out, steps up with a wreath and an offer: one night, one million.
- die.past benji "grave"
- colleague.past band benji "keyboardist"
- reject nadira clement "won't sit by"
- divorce.past clement nadira "unmarried"
- recover.past lowell "sober"
- steal.past sheridan band "cleaned them out"
+ hire? band sheridan "offer"

== 2 Count-In
Nobody says yes. Everybody turns up. In a barn in [Fife](@fife) [the four](clement+lowell+mags+nadira) last eleven bars before [Clement](clement) and [Lowell](lowell) are rolling in the straw over the count-in of "[Low Ebb](*lowebb)". [Nadira](nadira) brings along [her](nadira) [husband](rufus), [Rufus](rufus), a tree [surgeon](rufus) [who](rufus) has never heard the records. At the piano, uninvited, sits a [boy](ike) with a dead [man](benji)'s hands. "[I](ike)'m [Ike](ike). [He](benji) was [my](ike) [dad](benji)."
- attack clement lowell "rolling in the straw"
- married nadira rufus "husband"
- die.past benji "dead"
+ meet band ike "uninvited"
+ reveal ike band "I'm Ike"
- parent benji ike "dad"

== 3 Capo
None of [them](clement+lowell+nadira) knew that [Benji](benji) had a [child](ike). [Mags](mags) did: for two decades [she](mags) has kept [Ike](ike)'s [mother](widow) in rent and the [others](clement+lowell+nadira) in the dark. [Lowell](lowell) hires [him](ike) before the kettle boils. To learn the old harmonies, [Nadira](nadira) has to put [her](nadira) mouth next to [Clement](clement)'s, at one microphone. It's only a song. So why is [Rufus](rufus) sharpening [his](rufus) axe in the yard?
- discover! clement+lowell+nadira benji "None of them knew"
- discover mags ike "Mags did"
- parent widow ike "mother"
- help mags widow "kept"
- reveal! mags clement+lowell+nadira "in the dark"
+ hire ike lowell "hires him"

== 4 Bridge
[Tova](tova), twenty-four, [Clement](clement)'s [daughter](tova) by nobody in this [band](band), arrives to make a documentary about [her](tova) [father](clement) and points the camera at [Ike](ike) instead. Sparks, focus, action. [Mags](mags) falls off the stage in the second chorus. It's the liver, says the [medic](medic), and it stops today. [She](mags) tells [Lowell](lowell) it was [her](mags) ankle.
- parent clement tova "daughter"
- create tova "documentary"
+ love.start ike+tova ike+tova "Sparks"
- injure mags "falls off"
- ill mags "liver"
- treat mags medic "says the medic"
+ betray mags lowell "it was her ankle"

== 5 Royalties
Who wrote "[Low Ebb](*lowebb)"? On the sleeve it says [Clement](clement). In the shoebox that [Ike](ike) inherited it says [Benji](benji), in [Benji](benji)'s handwriting, with a date. [Ike](ike) wants the truth out; [Clement](clement) wants the box. [Tova](tova) has filmed it all and must choose between [her](tova) [old man](clement) and the new [one](ike). Meanwhile [Nadira](nadira) finds that [Sheridan](sheridan) has sold the same single night to three cities.
+ discover ike clement "shoebox"
- create.past benji "in Benji's handwriting"
- reveal? ike "wants the truth out"
- steal? clement ike "wants the box"
- parent clement tova "old man"
- couple.start ike tova "new one"
- discover nadira sheridan "finds that"
+ betray sheridan band "three cities"

== 6 Middle Eight
Confession hour on the night ferry. [Clement](clement) comes out with it at last: [he](clement) swiped the song the week [Benji](benji) went into rehab, and has hated the sound of it since. [Ike](ike) swings at [him](clement), misses, is seasick. [Lowell](lowell) holds the bucket. Out on deck, [Nadira](nadira) forgives a [thief](clement), and doesn't stop at forgiving. One kiss. [She](nadira) has a [husband](rufus) below, asleep with [her](nadira) life jacket on.
+ reveal clement band "comes out with it"
- steal.past clement benji "swiped"
- ill.past benji "rehab"
- attack ike clement "swings at him"
- help lowell ike "holds the bucket"
- reconcile clement nadira "forgives"
+ kiss clement nadira "One kiss"
- married nadira rufus "husband"

== 7 Load-Out
[Antwerp](@antwerp). Same club, same sticky floor. [Sheridan](sheridan) has pocketed the advance and caught a plane; the [landlord](landlord) keeps the amplifiers hostage. [Mags](mags) finds out why [she](mags) has been getting the shakes: [she](mags) hasn't had a drop in nine days, without noticing it. [Tova](tova) plays back the ferry footage and sees [her](tova) [dad](clement) in the wrong [woman](nadira)'s arms. Delete? [Rufus](rufus) is standing behind [her](tova).
- steal sheridan band "pocketed the advance"
+ flee sheridan "caught a plane"
- steal landlord band "hostage"
- recover mags "hasn't had a drop"
- discover tova clement+nadira "sees"
+ discover? rufus clement+nadira "standing behind"
- parent clement tova "dad"

== 8 Dead Air
[He](rufus) doesn't shout. [Rufus](rufus) folds [his](rufus) shirts, wishes the [band](band) luck and takes the train home to the beeches. [Nadira](nadira), voiceless, literally, can't call after [him](rufus). Laryngitis, stress, guilt: pick one. [Ike](ike), disgusted with the whole bunch, breaks up with [Tova](tova) by text and pawns the shoebox. And [Lowell](lowell), eight years, four months dry, sits in a bar before a glass [he](lowell) has paid for.
+ breakup rufus nadira "takes the train home"
- ill nadira "Laryngitis"
+ breakup ike tova "breaks up with"
- lose ike "pawns"
- ill? lowell "before a glass"

== 9 Sound Check
It is [Mags](mags) [who](mags) walks into that bar. [She](mags) drinks nothing, loudly, until [he](lowell) laughs, and tells [him](lowell) about the liver. [He](lowell) tells [her](mags) about 1998: the love song on side two was for [her](mags), all this time. A [journalist](journo) unearths the shoebox and prints page one. By nightfall [Clement](clement) is the most hated [man](clement) in rock, and [Tova](tova) the only [person](tova) [who](tova) brings [him](clement) soup.
- rescue mags lowell "walks into that bar"
- reveal mags lowell "about the liver"
+ confess lowell mags "was for her"
- find journo "unearths"
+ reveal journo clement "prints page one"
- help tova clement "brings him soup"

== 10 Ghost Note
[Clement](clement) signs over every penny of "[Low Ebb](*lowebb)" to [Ronnie](widow), the [woman](widow) [Benji](benji) never got round to marrying, and retires to a caravan. No goodbye. [Ike](ike), rich and miserable, is told by [his](ike) [mother](widow) what [his](ike) [father](benji) had said of the [thief](clement): the best [friend](clement) [he](benji) ever had. [Nadira](nadira), on [her](nadira) knees among the beeches, asks [Rufus](rufus) for another go. [His](rufus) axe stays in the block. So does [his](rufus) answer.
+ gift clement widow "signs over"
- wedding! benji widow "never got round to"
- move clement "retires to a caravan"
- sad ike "miserable"
- parent widow ike "mother"
- friend.past benji clement "best friend"
- reconcile? nadira rufus "another go"

== 11 Encore?
A festival, a gap in the bill, forty minutes. [Lowell](lowell) and [Mags](mags), lately one tent, say yes for everybody. [Ike](ike) drives all night to drag [Clement](clement) out of [his](clement) caravan; two hundred miles on, [they](clement+ike) are singing. [Tova](tova), filming, is kissed on the hard shoulder and forgets to press record. Only [Nadira](nadira) is missing. And from the front row, rich, tanned, unrepentant, waves [Sheridan](sheridan), with a lawsuit.
- couple.start lowell mags "one tent"
- travel ike clement "drives all night"
+ reconcile clement ike "singing"
- kiss ike tova "kissed"
- return sheridan "waves"
+ accuse sheridan band "lawsuit"

== 12 Fade
[Tova](tova)'s tape of [Sheridan](sheridan) counting banknotes settles the lawsuit and delivers [him](sheridan) to two officers by the burger van. A [heckler](heckler) yells for the [singer](nadira). [She](nadira) is coming: on the back of a forester's quad bike, one arm round [Rufus](rufus), ring on. [Nadira](nadira) apologizes to nobody and sings. [Clement](clement) announces "a song by [Benji](benji)". Then [Ike](ike) counts in. Correctly. [Mags](mags), drinking water, cries; [Lowell](lowell) proposes with a drumstick.
- reveal tova sheridan "tape"
+ arrest _ sheridan "delivers him"
- return nadira "coming"
+ reconcile nadira rufus "ring on"
- create nadira "sings"
- create.past benji "a song by Benji"
+ propose lowell mags "proposes"
