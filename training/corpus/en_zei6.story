%series Gooseberry Lane
%lang en
%genre children's series: five friends in a cul-de-sac, picture-book style summaries
%cast mabel | Mabel Tuffin; Mabel; May | f
%cast ravi | Ravi Pillai; Ravi | m
%cast bo | Bo Tuffin; Bo | m
%cast zuzanna | Zuzanna Kral; Zuzanna; Zuzu | f
%cast hal | Halford Pringle; Hal Pringle; Hal | m
%cast fig | Fig | m
%cast moss | Mrs Moss | f
%cast pringle | Mr Pringle; Pringle | m
%cast kral | Mr Kral | m
%cast nani | Nani | f
%cast magpie | - | f
%cast penelope | Penelope | f
%cast tobi | Tobi Adewale; Tobi | m
%cast vet | - | m
%cast crumpet | Crumpet | f
%cast kwife | - | f
%cast mhusb | - | m

== 1 The Box on the Bottom Step
Something in the box is crying. [Mabel Tuffin](mabel), nine, wants to open it; [her](mabel) [brother](bo) [Bo](bo), six, wants to run. [Ravi](ravi) from next door settles the matter with scissors, and out tumbles a [puppy](fig) with one ear up and one ear down. [Mabel](mabel) christens [him](fig) [Fig](fig). But whose is [he](fig)? [Bo](bo) draws a poster on which the [dog](fig) looks like a potato, so that nobody comes to claim [him](fig) except a greengrocer. [Ravi](ravi) isn't allowed pets, and hands over [his](ravi) best blanket. At bedtime [Bo](bo), [who](bo) was the frightened one, has [Fig](fig) on [his](bo) feet, snoring.
- sad fig "crying"
- sibling bo mabel "brother"
- flee? bo "wants to run"
- neighbour mabel ravi "next door"
+ find bo+mabel+ravi fig "out tumbles"
- create bo "draws a poster"
- gift ravi fig "hands over"
- sad.past bo "frightened"

== 2 Not Invited
Pink envelopes for everybody in [Gooseberry Lane](@gooseberry), and none for [Zuzu](zuzanna). [Hal Pringle](hal) is turning eight, and [his](hal) [father](pringle), [who](pringle) has had words with [Mr Kral](kral) about a hedge, wrote the list. So [Mabel](mabel) posts [hers](mabel) back. [Ravi](ravi) has a sudden cough. In the end the birthday [boy](hal) sits by himself among nineteen jellies and sniffs. Then [he](hal) crawls under the hedge, candles in [his](hal) pockets, and asks [Zuzanna](zuzanna) whether [they](hal+zuzanna) could please have it on [her](zuzanna) side. The two [fathers](kral+pringle) glare from [their](kral+pringle) windows until the singing starts; then [Mr Kral](kral) waves.
- invite hal mabel+ravi "Pink envelopes"
- invite! hal zuzanna "none for Zuzu"
- celebrate hal "turning eight"
- parent pringle hal "father"
- quarrel.past kral pringle "had words"
- reject mabel hal "posts hers back"
- ill! ravi "cough"
- sad hal "sniffs"
+ celebrate hal zuzanna "candles"
- parent kral zuzanna "two fathers"
- sad kral+pringle "glare"
+ reconcile kral pringle "waves"

== 3 The Duchess
Spoons have been vanishing all along the lane, and [Mrs Moss](moss), [who](moss) has a stick and a loud voice, says it's that [dog](fig). [Fig](fig) is shut up in the shed. The [friends](bo+hal+mabel+ravi+zuzanna) hold a trial with a mop for a wig, [Zuzanna](zuzanna) speaking for [him](fig) and [Hal](hal) against. Just as things look black for the [prisoner](fig), [Bo](bo), [who](bo) has been gazing at the sky, pipes up: on the old [lady](moss)'s own chimney sits a [magpie](magpie) with an egg cup on [her](magpie) head. [Mrs Moss](moss) says sorry to [Fig](fig), in sausages.
+ steal magpie _ "vanishing"
- accuse moss fig "says it's that dog"
- arrest _ fig "shut up"
- friend bo hal+mabel+ravi+zuzanna "friends"
- advisor zuzanna fig "speaking for him"
- accuse hal fig "against"
+ discover bo magpie "pipes up"
- reconcile fig moss "says sorry"
- gift moss fig "sausages"

== 4 Nani Flies In
[Ravi](ravi)'s [grandmother](nani) has come all the way from [Kochi](@kochi) with a suitcase that is taller than [she](nani) is. [She](nani) speaks no English, and [Ravi](ravi), to [his](ravi) shame, has forgotten nearly all [his](ravi) Malayalam. At supper nobody finds a word. It is [Bo](bo) [who](bo) goes up to [Nani](nani) and roars like a tiger. [She](nani) roars back. By Thursday the whole gang is on [her](nani) carpet, learning to fold boats, and [Ravi](ravi) can ask [her](nani), all by himself, whether [she](nani) is homesick. A little, says [Nani](nani). For the lizards.
- kin nani ravi "grandmother"
+ travel nani "come all the way" @gooseberry
- sad ravi "shame"
- lose.past ravi "forgotten"
- meet bo nani "goes up to"
- advisor nani ravi "learning"
+ sad nani "homesick"

== 5 The Tree House War
Two planks are missing, and each half of the tree house thinks that the other half did it. Up on the left: [Mabel](mabel) and [Ravi](ravi). Up on the right: [Zuzanna](zuzanna) and [Hal](hal). [They](hal+mabel+ravi+zuzanna) throw pears, then words, and the words hurt more. [Hal](hal) shouts that [Mabel](mabel) is bossy; [Zuzu](zuzanna) shouts nothing and climbs down in tears. Meanwhile [Bo](bo) has sailed to the far end of the pond on a raft made of two planks, and is sinking. Who reaches [him](bo) first? The [girls](mabel+zuzanna), both at once, in [their](mabel+zuzanna) best shoes.
- accuse mabel+ravi hal+zuzanna "the other half"
- accuse hal+zuzanna mabel+ravi "the other half"
- attack mabel+ravi hal+zuzanna "throw pears"
- attack hal+zuzanna mabel+ravi "throw pears"
+ quarrel hal+zuzanna mabel+ravi "words"
- sad zuzanna "in tears"
- steal bo "made of two planks"
- travel bo "sailed"
+ rescue mabel+zuzanna bo "reaches him"

== 6 Chickenpox
[Hal](hal) has it, then [Ravi](ravi), then both [Tuffins](bo+mabel) in one night. Only [Zuzanna](zuzanna) is spotless, and [she](zuzanna) has never been so lonely. [She](zuzanna) goes from window to window with a slate; [she](zuzanna) acts out stories on the pavement, in which [Fig](fig) plays all the villains. On the fourth day old [Mrs Moss](moss) looks in on [Hal](hal), [whose](hal) [father](pringle) has to work, and dabs [him](hal) pink from head to toe. [She](moss) never had children. [He](hal) falls asleep holding on to [her](moss) stick. When everyone is well again, guess [who](zuzanna) wakes up with spots?
- ill hal "has it"
- ill ravi "then Ravi"
- ill bo+mabel "both Tuffins"
- sad zuzanna "lonely"
+ create zuzanna "acts out stories"
- parent pringle hal "father"
- treat hal moss "dabs him pink"
- parent! moss _ "never had children"
- recover bo+hal+mabel+ravi "well again"
+ ill zuzanna "spots"

== 7 The Postwoman's Secret
[Penelope](penelope) brings the letters, but who writes to [Penelope](penelope)? Nobody, [Mabel](mabel) finds out, and [her](mabel) heart aches. The [children](bo+hal+mabel+ravi+zuzanna) send [her](penelope) a love letter, signed A. Friend. The [postwoman](penelope) goes pink. Next morning [she](penelope) has lipstick on and looks hard at [Mr Kral](kral), [whose](kral) [wife](kwife) left long ago and [who](kral) happens to have an initial A. [Zuzanna](zuzanna) wants the ground to open. What if [she](penelope) thinks it was [Dad](kral)? [She](penelope) does. And [Dad](kral), when [she](penelope) thanks [him](kral), doesn't say it wasn't.
- discover mabel penelope "finds out"
- sad mabel penelope "heart aches"
+ create bo+hal+mabel+ravi+zuzanna "send her"
- betray bo+hal+mabel+ravi+zuzanna penelope "A. Friend"
- happy penelope "pink"
- breakup.past kwife kral "wife left"
+ love! kral penelope "thinks it was Dad"
- parent kral zuzanna "Dad"
- reveal! kral penelope "doesn't say"

== 8 Fig Is Lost
Fireworks. A bang, a slipped lead, and [Fig](fig) is off into the dark. [Bo](bo), [who](bo) was holding [him](fig), won't come out from under the stairs. With torches and biscuits the others comb the allotments, the brickyard, the weir. [Mr Pringle](pringle) grumbles that one dog more or less hardly matters, then goes out in [his](pringle) pyjamas all the same. Toward midnight the doorbell rings, and on the step stands [Pringle](pringle), soaked to the chin, with [Fig](fig) inside [his](pringle) dressing gown. The weir, [he](pringle) says. Don't tell the [boy](bo) how close. [Hal](hal) looks at [his](hal) [father](pringle) as though [he](pringle) were the Queen.
+ flee fig "off into the dark"
- lose bo fig "slipped lead"
- sad bo "won't come out"
- investigate _ fig "comb"
- investigate pringle fig "goes out in his pyjamas"
+ rescue pringle fig "with Fig inside"
- reveal! _ bo "Don't tell"
- parent pringle hal "father"
- happy hal pringle "looks at his father"

== 9 Three Is Odd
There is a new [boy](tobi) at number seven. [Tobi Adewale](tobi) can whistle through [his](tobi) elbows, and from the first minute [Ravi](ravi) is [his](tobi) shadow. [Hal](hal), up to now [Ravi](ravi)'s best [friend](hal), kicks a wall. [He](hal) tells [Tobi](tobi) that the tree house is haunted and tells [Ravi](ravi) that [Tobi](tobi) calls [him](ravi) Onion. Both are lies, both come out, and nobody sits with [Hal](hal) on the school bus. Nobody, except [Tobi](tobi). [He](tobi) used to have a best friend too, [he](tobi) says, at the old house, and now somebody else has got that one.
- move tobi "new boy"
+ friend.start ravi tobi "shadow"
- friend hal ravi "best friend"
+ jealous hal tobi "kicks a wall"
- betray hal tobi "haunted"
- betray hal ravi "Onion"
- discover _ hal "come out"
- reject _ hal "nobody sits with"
- help tobi hal "except Tobi"
- friend.past _ tobi "best friend"#2
- lose.past tobi _ "somebody else"

== 10 The Cat Came Back
[Mrs Moss](moss) is in bed with [her](moss) hip, and not a soul may enter but [Nani](nani), [who](nani) shares no language with [her](moss) and stays for hours. On [her](nani) way home [Nani](nani) is followed by a thin ginger [cat](crumpet). Why does the old [lady](moss) weep when [she](moss) sees [it](crumpet)? [Crumpet](crumpet) went missing nine winters ago, the week [her](moss) [husband](mhusb) was buried, and here [she](crumpet) is on the quilt. [Fig](fig) is sent to make friends. [He](fig) gets a paw across the nose, and the [vet](vet) puts in a stitch.
- ill moss "hip"
- help nani moss "stays for hours"
- meet crumpet nani "followed by"
- sad moss "weep"
- lose.past moss crumpet "went missing"
- married.past mhusb moss "husband"
- die.past mhusb "buried"
+ return crumpet "here she is"
- friend? crumpet fig "make friends"
- injure fig crumpet "paw across the nose"
- treat fig vet "stitch"

== 11 Papa Kral Bakes
There are to be plum dumplings, for [Penelope](penelope), on Sunday. [Mr Kral](kral) has burnt three batches and is close to despair. [Zuzanna](zuzanna) isn't helping; [she](zuzanna) has hidden the sugar. If [Papa](kral) gets married, [she](zuzanna) tells [May](mabel) in the tree house, there will be no room for [her](zuzanna). [Mabel](mabel) can keep a secret, but not this one. On Sunday [Penelope](penelope) doesn't ring at the front. [She](penelope) climbs the ladder, in [her](penelope) good dress, with one dumpling on a plate, and asks [Zuzanna](zuzanna) whether it would be all right. It tastes of salt. [They](penelope+zuzanna) both laugh until it is.
- invite kral penelope "for Penelope"
- create kral "burnt three batches"
- sad kral "despair"
- help! zuzanna kral "isn't helping"
- steal zuzanna kral "hidden the sugar"
- wedding? kral penelope "gets married"
- reveal zuzanna mabel "tells May"
+ reveal mabel penelope "but not this one"
- gift penelope zuzanna "one dumpling"
+ reconcile penelope zuzanna "laugh"

== 12 The Longest Table
The lane is to be dug up for a road. [Mr Pringle](pringle) and [Mr Kral](kral), side by side on the hedge [they](kral+pringle) once fought over, write to the council; [Mrs Moss](moss) writes to the King. The [children](bo+hal+mabel+ravi+tobi+zuzanna) do it differently. [They](bo+hal+mabel+ravi+tobi+zuzanna) carry out every table from every house and invite the surveyors to dinner, and [Nani](nani), off to [Kochi](@kochi) in the morning, cooks for ninety. [Bo](bo) doesn't want [her](nani) to go. The men eat, wipe their chins and roll up their plans. Then [Nani](nani) kneels, and into [Bo](bo)'s hand [she](nani) puts a folded boat that has [her](nani) address inside.
- quarrel.past kral pringle "fought over"
- create moss "writes to the King"
- create kral+pringle "write to the council"
- invite bo+hal+mabel+ravi+tobi+zuzanna _ "invite"
- travel? nani "off to" @kochi
- sad bo nani "doesn't want her to go"
- help nani _ "cooks"
+ celebrate bo+hal+mabel+ravi+tobi+zuzanna "dinner"
+ gift nani bo "folded boat"
