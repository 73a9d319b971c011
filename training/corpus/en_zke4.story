%series Kolej Kenanga
%lang en
%genre college dormitory comedy in Kuala Lumpur, fan wiki plot pages
%cast aisyah  | Aisyah Zulkifli; Aisyah | f
%cast weijie  | Tan Wei Jie; Wei Jie; WJ | m
%cast kavitha | Kavitha Pillai; Kavi | f
%cast hakim   | Hakim Rosli; Hakim | m
%cast ling    | Ling | f
%cast jeremy  | Jeremy Anak Jugah; Jeremy | m
%cast prof    | Professor Dr. Salmah; Dr. Salmah | f
%cast warden  | Encik Badrul; Badrul | m
%cast rohan   | Rohan Pillai; Rohan | m
%cast suri    | Suri | f
%cast porter  | Pak Din | m
%cast fiancee   | - | f
%cast cadet   | - | m

== 1 Orientation
[Aisyah](aisyah) moves into room 3-12, whose other half has been occupied for a year by [Kavitha Pillai](kavitha), queen of the debating society, and [the two](aisyah+kavitha) have barely divided the shelf when [they](aisyah+kavitha) learn that [each](aisyah+kavitha) has been dumped over the holidays by a second-year [student](hakim) named [Hakim](hakim). [They](aisyah+kavitha) shake hands on never looking at [him](hakim) again. [Hakim](hakim), [who](hakim) has been assigned the room across the corridor together with the chess [champion](weijie) [Tan Wei Jie](weijie), knocks to borrow a kettle, and both [girls](aisyah+kavitha) look.
- move aisyah "moves into"
+ housemate.start aisyah kavitha "other half"
- meet aisyah kavitha "divided the shelf"
- breakup.past hakim aisyah+kavitha "dumped"
- discover aisyah+kavitha hakim "learn"
- neighbour aisyah+kavitha hakim+weijie "across the corridor"
- housemate hakim weijie "together with"

== 2 Curfew
The [warden](warden), [Encik Badrul](warden), locks the gate at eleven, and [Wei Jie](weijie), [who](weijie) has been saying goodnight to [his](weijie) [girlfriend](ling) [Ling](ling) for two hours, is on the wrong side of it. [Kavi](kavitha) hauls [him](weijie) in through the laundry window and, since [she](kavitha) slips, on top of herself; a [cadet](cadet) from the second floor takes a picture. By breakfast the whole college believes that the [debater](kavitha) and the chess [player](weijie) are carrying on together. [Ling](ling) believes it too, slaps [WJ](weijie) with a banana leaf and calls it quits.
- couple ling weijie "girlfriend"
+ help kavitha weijie "hauls him in"
- affair! kavitha weijie "carrying on"
- reveal cadet kavitha+weijie "takes a picture"
- attack ling weijie "slaps"
+ breakup ling weijie "calls it quits"

== 3 Group Project
[Professor Dr. Salmah](prof), [who](prof) is said to have made a minister cry, puts the four [neighbours](aisyah+hakim+kavitha+weijie) into one group. [Hakim](hakim) works hard for the first time in [his](hakim) life, because whenever [he](hakim) stops, [Aisyah](aisyah) praises [Wei Jie](weijie). The [latter](weijie) is too unhappy about [Ling](ling) to notice. [Kavi](kavitha), [who](kavitha) notices everything, writes the whole paper at night and goes to bed with a temperature; [Jeremy](jeremy), the dorm's Sarawakian first [aider](jeremy), sits by [her](kavitha) with porridge, and stays sitting when [she](kavitha) has long been asleep.
- advisor prof aisyah+hakim+kavitha+weijie "Professor"
- neighbour aisyah+kavitha hakim+weijie "neighbours"
- sad weijie ling "unhappy"
+ create kavitha "writes the whole paper"
- ill kavitha "temperature"
- treat kavitha jeremy "porridge"
+ love? jeremy kavitha "stays sitting"

== 4 Durian
[Hakim](hakim) brings [Aisyah](aisyah) a durian. [Badrul](warden) bans the durian. [Pak Din](porter) eats it. [Aisyah](aisyah) thanks [Hakim](hakim). [Hakim](hakim) asks [her](aisyah) to the night market. [She](aisyah) asks [Kavi](kavitha) first. [Kavi](kavitha) says [she](kavitha) does not mind. [Kavi](kavitha) minds. [Suri](suri) sees the tears of [Kavi](kavitha). [Suri](suri) cleans the stairs, and [she](suri) is [Pak Din](porter)'s [niece](suri). [Jeremy](jeremy) smiles at [Suri](suri). [He](jeremy) does not see how [she](suri) blushes. The night market closes. [Hakim](hakim) kisses [Aisyah](aisyah).
- gift hakim aisyah "brings Aisyah"
- invite hakim aisyah "to the night market"
- betray kavitha aisyah "does not mind"
- jealous kavitha aisyah "minds"
- sad kavitha "tears"
- discover suri kavitha "sees"
- kin porter suri "niece"
- love suri jeremy "blushes"
+ date aisyah hakim "night market closes"
+ kiss aisyah hakim "kisses"

== 5 The Brother
[Rohan](rohan), the elder [brother](rohan) of [Kavi](kavitha), [who](rohan) gave up medicine to sell noodles and has not been spoken of at home since, parks [his](rohan) truck outside the gate, to the dismay of [his](rohan) [sister](kavitha) and the delight of [Ling](ling), [who](ling) orders three bowls in a row. [Wei Jie](weijie), hoping to win [her](ling) back with a song, arrives in time to see the noodle [man](rohan) wipe soup from [her](ling) chin. [He](weijie) sings it all the same, to [Badrul](warden), [who](warden) is moved to tears: the [warden](warden) was married once, to a [soprano](prof).
- sibling kavitha rohan "brother"
- quit.past rohan "gave up medicine"
- return rohan "parks his truck"
- sad kavitha rohan "dismay"
- happy ling rohan "delight"
- reconcile? ling weijie "win her back"
+ flirt ling rohan "wipe soup"
- create weijie "sings"
- sad warden "moved to tears"
- married.past prof warden "married once"

== 6 Secret Ballot
[Kavi](kavitha) and [Hakim](hakim) both stand for president of the student union, and [Aisyah](aisyah), as [girlfriend](aisyah) of [the one](hakim) and [roommate](aisyah) of [the other](kavitha), is asked by each to hand out leaflets against the other; [she](aisyah) hands out both and is accused by [both](hakim+kavitha) of treachery. On the eve of the poll [Kavi](kavitha) receives an envelope with proof that [her](kavitha) [opponent](hakim) cheated in the entrance exam. [She](kavitha) burns it. [Jeremy](jeremy), [who](jeremy) dug it up, cannot believe [his](jeremy) eyes: does [she](kavitha) still love that [peacock](hakim)?
- enemy hakim kavitha "opponent"
- couple aisyah hakim "girlfriend"
- housemate aisyah kavitha "roommate"
- accuse hakim+kavitha aisyah "accused"
- help aisyah hakim+kavitha "hands out both"
- gift jeremy kavitha "envelope"
- discover kavitha hakim "proof"
- betray.past hakim _ "cheated"
- discover.past jeremy hakim "dug it up"
- reveal! kavitha hakim "burns it"
+ love? kavitha hakim "still love"

== 7 Recount
Elected by two votes, [Hakim](hakim) gives [his](hakim) first speech hand in hand with [Aisyah](aisyah) and looks throughout at the [loser](kavitha). [She](aisyah) sees it on the video, four times. In the stairwell [she](aisyah) puts it to [him](hakim), [he](hakim) does not deny it, and before the lift has reached the ground floor the college has a single [president](hakim). [Suri](suri), mopping up after [them](aisyah+hakim), offers [Aisyah](aisyah) a clean corner of [her](suri) apron. Meanwhile [Rohan](rohan) is asked by [Ling](ling) why [he](rohan) never kisses [her](ling), and explains that [he](rohan) has a [fiancée](fiancee) in [Ipoh](@ipoh).
- find hakim "Elected"
- love hakim kavitha "looks throughout"
- discover aisyah hakim "sees it"
- quarrel aisyah hakim "puts it to him"
+ breakup aisyah hakim "single president"
- help suri aisyah "clean corner"
- kiss! ling rohan "never kisses"
- engaged fiancee rohan "fiancée in Ipoh"
- reveal rohan ling "explains"

== 8 Room for One
[Aisyah](aisyah) draws a line in tape across 3-12, and for a week the former [friends](aisyah+kavitha) communicate by way of [Pak Din](porter), [who](porter) translates "tell that [snake](kavitha)" as "[Miss](aisyah) sends [her](aisyah) regards". [Kavi](kavitha), it must be said in [her](kavitha) defence, has done nothing: when [Hakim](hakim) comes to [her](kavitha) with flowers, [she](kavitha) shuts the door on [his](hakim) tie. The tie remains there until morning; so, of necessity, does [he](hakim); and [Wei Jie](weijie), coming home from a walk with [Aisyah](aisyah) that neither would have called a date, has to step over [him](hakim).
+ friend.end aisyah kavitha "former friends"
- enemy aisyah kavitha "snake"
- gift? hakim kavitha "flowers"
+ reject kavitha hakim "shuts the door"
- date? aisyah weijie "a walk"

== 9 Soprano
[Dr. Salmah](prof) turns out to have a past on the stage and a former [husband](warden) at the gate. For nineteen years [Badrul](warden) and the [professor](prof) have been passing each other at [Kolej Kenanga](#kenanga) with a nod, until [Wei Jie](weijie), in search of a pianist, engages [both](prof+warden) for the same recital without having any idea. [She](prof) hits a wrong note on seeing [him](warden); [he](warden) hits a worse one on purpose, so that [hers](prof) will not be noticed. [They](prof+warden) take supper together at [Rohan](rohan)'s truck, beside [Ling](ling), [who](ling) is eating [her](ling) sorrow extra hot.
- ex prof warden "former husband"
- hire prof+warden weijie "engages"
- discover! weijie prof+warden "without having any idea"
- help warden prof "on purpose"
+ date prof warden "supper together"
- sad ling rohan "sorrow"

== 10 Matrimonial Column
The [fiancée](fiancee) from [Ipoh](@ipoh) comes to inspect the truck, finds it small, finds [Rohan](rohan) smaller, and returns the ring across the counter in front of eleven customers, the [last](ling) of [whom](ling), as it happens, is [Ling](ling). [She](ling) does not gloat. [She](ling) ties on an apron. In room 3-12 the tape comes off when [Aisyah](aisyah) catches [her](aisyah) [roommate](kavitha) practising an apology in the mirror, with gestures; [the two](aisyah+kavitha) embrace so violently that the shelf comes down. [Hakim](hakim) steps down as president and admits to the exam.
- travel fiancee "comes to inspect"
+ breakup fiancee rohan "returns the ring"
- happy! ling "does not gloat"
- help ling rohan "apron"
- housemate aisyah kavitha "roommate"
- discover aisyah kavitha "catches"
+ reconcile aisyah kavitha "embrace"
- quit hakim "steps down"
- reveal hakim "admits"

== 11 Monsoon
The ground floor is under water, and everyone sleeps on the roof. [Jeremy](jeremy), [who](jeremy) carries people up on [his](jeremy) back, carries [Kavi](kavitha) last, so as to be able to tell [her](kavitha), somewhere between the second floor and the third, that it was for [her](kavitha) sake that [he](jeremy) came to [Kuala Lumpur](@kl). [She](kavitha) kisses the back of [his](jeremy) neck, that being the only part of [him](jeremy) within reach. [Suri](suri), [who](suri) has been watching from the landing with a lamp, gives the lamp to [Hakim](hakim) and sits down beside [him](hakim) in the dark.
- rescue jeremy _ "carries people up"
- rescue jeremy kavitha "carries Kavi"
+ confess jeremy kavitha "for her sake"
+ kiss jeremy kavitha "kisses"
- sad suri "in the dark"
- gift suri hakim "gives the lamp"

== 12 Convocation
[Encik Badrul](warden), for the first time in the history of the college, forgets to lock the gate, since [he](warden) is at the registry marrying the same [woman](prof) for the second time, with [Wei Jie](weijie) and [Aisyah](aisyah) as [witnesses](aisyah+weijie). [The young pair](aisyah+weijie), inseparable since the flood, have words about whether [he](weijie) held the ring correctly. [Kavi](kavitha) wins a scholarship to [Leeds](@leeds) and has not told [Jeremy](jeremy), [who](jeremy) has had a copy of the letter in [his](jeremy) pocket for days and a plane ticket for himself behind it. [Rohan](rohan)'s truck now says "Pillai & Ling".
+ wedding prof warden "marrying"
- couple aisyah weijie "inseparable"
- quarrel aisyah weijie "have words"
- find kavitha "wins a scholarship"
- reveal! kavitha jeremy "has not told"
- discover.past jeremy kavitha "copy of the letter"
- travel? jeremy "plane ticket" @leeds
- colleague ling rohan "Pillai & Ling"
