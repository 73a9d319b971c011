%series The Joint Family
%lang en
%genre Mumbai apartment comedy: three generations, one bathroom, a pulp-fiction press; episode guide
%cast ishwar   | Ishwar Pandit; Ishwar; Dadaji | m
%cast sulekha  | Sulekha Pandit; Sulekha | f
%cast rohan    | Rohan Pandit; Rohan | m
%cast kavya    | Kavya | f
%cast chitra   | Chitra Pandit; Chitra | f
%cast fali     | Fali Daruwalla; Fali | m
%cast monty    | Monty | m
%cast tara     | Tara | f
%cast inspector| Inspector Naik; Naik | f
%cast author   | Black Orchid | n
%cast maid     | Shanta | f
%cast suitor   | Dr. Pillai; Pillai | m
%cast astrol   | - | m
%cast perin    | Perin | f
%cast sarla    | Sarla | f
%cast goons    | - | m
%cast baby     | - | f

== 1
Flat 9, [Sea Breeze](@seabreeze). Old [Ishwar Pandit](ishwar), [who](ishwar) prints love stories in the garage, has the bathroom from five to six, [his](ishwar) [daughter-in-law](sulekha) [Sulekha](sulekha) from six to seven, and [Kavya](kavya), three weeks married to [her](sulekha) [son](rohan) [Rohan](rohan), whatever is left. Today [she](kavya) finds in it a [stranger](monty), shaving: [Monty](monty), the [cousin](monty) from [Dubai](@dubai), "for a night". On the garage floor lies a manuscript by the bestselling [Black Orchid](author), [whom](author) nobody at the press has ever seen. Its heroine, [Kavya](kavya) notes with alarm, has [her](kavya) nose.
- create ishwar "prints"
- kin ishwar sulekha "daughter-in-law"
- parent sulekha rohan "son"
- wedding.past kavya rohan "three weeks married"
+ find kavya monty "finds"
- kin monty rohan "cousin"
- travel monty "from Dubai"
- create author "manuscript"
- sad kavya "alarm"

== 2
[Chitra](chitra), [Rohan](rohan)'s unmarried [sister](chitra), thirty-four, is shown [her](chitra) eleventh [suitor](suitor) in [her](chitra) [mother](sulekha)'s drawing room, a [cardiologist](suitor). [She](chitra) takes [Dr. Pillai](suitor)'s own pulse, pronounces it too slow for [her](chitra) and goes back to setting type. The [rejected](suitor) asks whether [he](suitor) might see the press. Downstairs, [Fali Daruwalla](fali), [Ishwar](ishwar)'s [foe](fali) since a comma in 1966, has opened a shop for audiobooks. [Monty](monty) sells [him](fali) [his](monty) voice and, for a small extra, the family's secrets.
- sibling chitra rohan "sister"
- parent sulekha chitra "mother"
- meet chitra suitor "shown"
+ reject chitra suitor "too slow"
- enemy fali ishwar "foe"
- create fali "opened a shop"
- hire monty fali "sells him his voice"
+ betray monty ishwar "family's secrets"
- reveal monty fali "family's secrets"

== 3
Missing: one bathroom key, one [grandfather](ishwar). [Ishwar](ishwar), [who](ishwar) is eighty-one, has had words with [his](ishwar) [daughter-in-law](sulekha) over the geyser and is found by [Inspector Naik](inspector) in the ladies' compartment at [Churchgate](@churchgate), correcting novels. [She](inspector) brings [him](ishwar) home on the back of [her](inspector) motorcycle. [Sulekha](sulekha) has been crying in the one place where one can. [She](sulekha) hands [him](ishwar) a towel; that's as near as [the two](ishwar+sulekha) have come in thirty years to a caress.
- lose _ ishwar "Missing"
- kin ishwar sulekha "daughter-in-law"
- quarrel ishwar sulekha "had words"
+ find inspector ishwar "found"
- help inspector ishwar "brings him home"
- sad sulekha "crying"
+ reconcile ishwar sulekha "towel"

== 4
Who's the [Black Orchid](author)? The new chapter has a [bride](kavya) hiding in a bathroom from [her](kavya) [husband](rohan)'s relations. [Kavya](kavya) accuses [Rohan](rohan) of selling [their](kavya+rohan) marriage by the page; [he](rohan), [who](rohan) cannot spell, is cut to the quick, and sleeps in the lift. It's [Monty](monty) [who](monty) talks [him](rohan) out of it, at two in the morning, for a hundred rupees. [Shanta](maid), [who](maid) has swept the flat since the Emergency, moves a pile of carbon paper from one shelf to another, and nobody looks.
- married kavya rohan "husband"
+ accuse! kavya rohan "accuses"
- sad rohan kavya "cut to the quick"
- help monty rohan "talks him out"
- gift rohan monty "hundred rupees"

== 5
The [cardiologist](suitor) comes every evening, to learn typesetting, and [his](suitor) pulse is up by ten beats. [Chitra](chitra) puts it down to the stairs. On the eve of the monsoon [Daruwalla](fali) brings out the [Orchid](author)'s latest, read by [Monty](monty), before it is even printed. The old [publisher](ishwar) totters downstairs and slaps [his](ishwar) [rival](fali) with a galley proof. [Fali](fali) slaps back with the paperback rights. [Both](fali+ishwar) get carried off on one stretcher, by [Pillai](suitor), still comma-ing.
- travel suitor "comes"
- advisor chitra suitor "learn typesetting"
- love suitor chitra "up by ten beats"
+ steal fali ishwar "before it is even printed"
- enemy fali ishwar "rival"
- attack ishwar fali "slaps"
- attack fali ishwar "slaps back"
- ill fali+ishwar "stretcher"
- treat fali+ishwar suitor "carried off"

== 6
One ward, two beds, no curtain. [Ishwar](ishwar) discovers that [Fali](fali), a [widower](fali) of twenty years, talks in [his](fali) sleep to [his](fali) [Perin](perin). So does [Fali](fali) about [Ishwar](ishwar), [whose](ishwar) name for the departed was [Sarla](sarla). By the weekend [the two](fali+ishwar) are trading jelly. [Sulekha](sulekha), the tiffin on [her](sulekha) arm, stands in the door and, for the first time since [her](sulekha) wedding, hears [her](sulekha) [father-in-law](ishwar) praise [her](sulekha) dal. [She](sulekha) goes out, comes in again, and has [him](ishwar) repeat it.
- married.past fali perin "widower"
- die.past perin "widower"
- discover ishwar fali "discovers"
- married.past ishwar sarla "the departed"
- die.past sarla "departed"
+ friend.start fali ishwar "trading jelly"
- discover sulekha ishwar "hears"
- kin ishwar sulekha "father-in-law"

== 7
Someone has let [Monty](monty)'s [creditors](goons) know where [he](monty) sleeps. Four of [them](goons) wait in the bathroom. [Kavya](kavya), in need of it, marches [all](goons) out by the ear, and pays with the bangles [she](kavya) was married in. [Monty](monty) weeps; [he](monty) is not used to it. [He](monty) breaks off with [Fali](fali)'s studio and spends the nights washing taxis. [Rohan](rohan) sees the bare wrists at supper and, believing the worst, asks [Tara](tara), [his](rohan) [secretary](tara), how one can tell if a [wife](kavya) wants out.
- reveal _ goons "let Monty's creditors know"
- threaten goons monty "wait in the bathroom"
+ rescue kavya monty "pays"
- gift kavya goons "bangles"
- sad monty "weeps"
- quit monty fali "breaks off"
- hire monty "washing taxis"
- discover rohan kavya "bare wrists"
- boss rohan tara "secretary"
- married kavya rohan "wife"
- breakup! kavya rohan "wants out"

== 8
[Tara](tara) is quite willing to console. [She](tara) does so on the [Elephanta](@elephanta) ferry, a hand on [Rohan](rohan)'s sleeve, in view of [Chitra](chitra), [who](chitra) was about to be proposed to at the rail. [She](chitra) leaves the [doctor](suitor) on one knee and pushes [her](chitra) [brother](rohan) into the harbour. [He](rohan) can't swim. [Pillai](suitor), after a glance at the ring, takes off [his](suitor) shoes. Saved, dripping, [Rohan](rohan) maintains that nothing happened; nothing did; and [Chitra](chitra) maintains that [she](chitra) never saw anyone kneel.
- help tara rohan "console"
- flirt rohan tara "a hand on"
- discover chitra rohan+tara "in view of"
- reject chitra suitor "leaves"
+ propose suitor chitra "on one knee"
- attack chitra rohan "pushes her brother"
- sibling chitra rohan "her brother"
+ rescue suitor rohan "takes off his shoes"
- affair! rohan tara "nothing happened"

== 9
A taxi, very clean, brings the bangles back. [Kavya](kavya) tells [Rohan](rohan) where they've been; [he](rohan) tells [her](kavya) where [he](rohan)'s been; [they](kavya+rohan) miss both bathroom slots and supper. [Tara](tara), dismissed with a reference, takes it two floors down to [Daruwalla](fali), [who](fali) needs a new voice. [Naik](inspector) calls about a stolen motorcycle. It has been taken by [Ishwar](ishwar) and [Fali](fali), discharged that morning, last seen on the [Pune](@pune) road, without helmets, singing. The [Inspector](inspector) commandeers the cleanest taxi on the rank.
- gift monty kavya "brings the bangles back"
- reveal kavya rohan "tells Rohan"
- reveal rohan kavya "tells her"
+ reconcile kavya rohan "miss both"
- quit tara rohan "dismissed"
- hire tara fali "new voice"
+ steal fali+ishwar inspector "stolen motorcycle"
- recover fali+ishwar "discharged"
- travel fali+ishwar "road" @pune
- investigate inspector fali+ishwar "commandeers"

== 10
The [runaways](fali+ishwar) are after the [Orchid](author): every manuscript was posted, [Fali](fali) has worked out, in [Khandala](@khandala), on a Thursday, which is [Shanta](maid)'s day off. In the post office there [they](fali+ishwar) come upon [her](maid) licking stamps. [She](maid) learned to read from [Ishwar](ishwar)'s wastepaper. Thirty-one novels, on carbon, under the shelf. [Dadaji](ishwar) falls to [his](ishwar) knees, with great difficulty; [he](ishwar) had been paying [his](ishwar) star [author](maid) four hundred a month, to dust. [Monty](monty) and [Naik](inspector) arrive too late to arrest anyone, and have missed the last way down.
- investigate fali+ishwar maid "after the Orchid"
- discover fali "worked out"
+ discover fali+ishwar maid "come upon"
- create.past maid "Thirty-one novels"
- boss ishwar maid "paying"
- arrest! inspector fali+ishwar "too late to arrest"
- travel inspector+monty "arrive" @khandala

== 11
[Shanta](maid) now has the bathroom from five to six. [She](maid) also has half of the press, an advance, and the last word about commas. Whom should [she](maid) write about next? There is the matter of [Chitra](chitra), [who](chitra) sets the name [Pillai](suitor) in nine typefaces and melts them down again. An [astrologer](astrol), bribed by [Sulekha](sulekha), warns the [doctor](suitor) of a [woman](chitra) with inky fingers. [He](suitor) thanks [him](astrol), goes straight to the garage and asks the [owner](chitra) of the fingers once more, standing up this time. It takes [her](chitra) one line, in Baskerville.
- find maid "advance"
- gift ishwar maid "half of the press"
- love chitra suitor "nine typefaces"
- betray sulekha suitor "bribed"
- threaten astrol suitor "warns"
+ propose suitor chitra "asks the owner"
+ engaged.start chitra suitor "one line"

== 12
Rain, a wedding on the roof, four hundred guests and a single bathroom. [Monty](monty) drives the [bride](chitra) round the block until [Naik](inspector), in a sari, has cleared the traffic; afterwards [he](monty) asks [her](inspector) if there's a fine for looking. [Sulekha](sulekha) dances with [Fali](fali), [who](fali) has merged with the firm upstairs, "[Daruwalla & Pandit](#dp)", semicolon to follow. [Kavya](kavya) has locked herself in since noon. The [family](chitra+ishwar+monty+rohan+sulekha) takes turns to knock. From inside, in due course, there is a yell, then [Pillai](suitor)'s "push", then a smaller yell: the next in the queue.
+ wedding chitra suitor "wedding"
- help monty chitra "drives"
- flirt inspector monty "fine for looking"
- celebrate fali+sulekha "dances"
- colleague.start fali ishwar "merged"
+ birth kavya baby "a smaller yell"
- treat kavya suitor "push"
