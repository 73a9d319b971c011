%series Eleven Wounds
%lang en
%genre crime series set in a Flemish harbour town, recap column
%cast marlow    | Inspector Marlow Achterberg; Marlow; Achterberg | f
%cast tunde     | Sergeant Tunde Rice; Tunde; Rice | m
%cast pia       | Pia | f
%cast banker    | Hugo Calloway; Calloway | m
%cast widow     | Odette Calloway; Odette | f
%cast lionel    | Lionel | m
%cast tailor    | - | f
%cast locksmith | Emrys Vane; Vane | m
%cast sung      | Dr Sung; Sung | f
%cast hale      | Superintendent Hale; Hale | m
%cast penny     | Penny Frost; Frost; Penny | f
%cast plumber   | - | m
%cast juror     | - | m
%cast baby      | - | f

== 1 Hallway
A [banker](banker) is stabbed in [his](banker) own hallway, and the [woman](tailor) [who](tailor) comes upon [him](banker) in the morning, a [tailor](tailor), is not [his](banker) [wife](tailor). [Inspector Marlow Achterberg](marlow), two days back from sick leave, is put on the case with [Sergeant Tunde Rice](tunde), at [whose](tunde) side [she](marlow) has worked for nine years and [whom](tunde) [she](marlow) has never once asked home. The [widow](widow) sheds no tears. In the mortuary [Dr Sung](sung), the [pathologist](sung), at [whose](sung) voice the [sergeant](tunde) still turns red, counts eleven wounds.
+ kill _ banker "stabbed"
- find tailor banker "comes upon"
- married! banker tailor "wife"
- return marlow "back from sick leave"
- ill.past marlow "sick leave"
- investigate marlow+tunde banker "put on the case"
- colleague marlow tunde "worked"
- invite! marlow tunde "never once asked home"
- married.past banker widow "widow"
- love tunde sung "turns red"

== 2 Suit of Clothes
The [tailor](tailor) sewed for the [banker](banker) on Mondays and slept beside [him](banker) on Thursdays; so much [she](tailor) admits to [Marlow](marlow) without a blush. [Odette](widow), [she](tailor) adds, was told of it by a [locksmith](locksmith) [who](locksmith) let himself into the flat by mistake. Nobody can find this [man](locksmith). [Superintendent Hale](hale), [Achterberg](marlow)'s [chief](hale), bawls [her](marlow) out over the overtime, and [she](marlow) gives as good as [she](marlow) gets. At home [Tunde](tunde)'s better [half](pia), [Pia](pia), wants to know [who](sung) smells of formalin.
+ affair.past banker tailor "slept beside him"
- cheat.past banker widow "slept beside him"
- reveal tailor marlow "admits"
- reveal.past locksmith widow "told of it"
- find! _ locksmith "Nobody can find"
- boss hale marlow "chief"
- quarrel hale marlow "bawls her out"
- married pia tunde "better half"
- jealous pia sung "smells of formalin"

== 3 Brotherly
[Lionel](lionel), the dead [man](banker)'s [twin](lionel), flies in for the funeral and does not leave. [He](lionel) and [Odette](widow) went out together as students, before [Hugo](banker) came between [them](lionel+widow); now [he](lionel) holds [her](widow) umbrella, then [her](widow) elbow. The [mourner](lionel) is also heir to the bank. [Marlow](marlow) follows [the two](lionel+widow) from the cemetery to a tearoom. There the [widow](widow) laughs for the first time. [Rice](tunde), meanwhile, drives [Sung](sung) home in the rain, and [neither](sung+tunde) is in a hurry to get out of the car.
- sibling banker lionel "twin"
- travel lionel "flies in"
- die.past banker "funeral"
+ couple.past lionel widow "went out together"
- help lionel widow "holds her umbrella"
- find lionel "heir"
- investigate marlow lionel+widow "follows"
- happy widow "laughs"
- date sung tunde "drives Sung home"

== 4 Short Statements
[Marlow](marlow) questions [Lionel](lionel). [Lionel](lionel) lies to [Marlow](marlow). [He](lionel) was in [Geneva](@geneva), [he](lionel) says. A new [constable](penny) checks the flights. [Her](penny) name is [Penny Frost](penny). [Frost](penny) likes [Rice](tunde). [Rice](tunde) sees only [Sung](sung). In the garage [his](tunde) lips meet [hers](sung). [Pia](pia) is expecting. [She](pia) has not yet told [Tunde](tunde). The [plumber](plumber) upstairs knows it already. [Hale](hale) praises [Frost](penny). Nobody praises [Marlow](marlow).
- investigate marlow lionel "questions"
+ betray lionel marlow "lies"
- investigate penny lionel "checks the flights"
- love penny tunde "likes"
- love tunde sung "sees only"
- hire penny "new constable"
+ kiss sung tunde "lips meet"
- cheat tunde pia "lips meet"
- pregnant pia "expecting"
- reveal! pia tunde "not yet told"
- neighbour pia plumber "upstairs"
- discover plumber pia "knows it"

== 5 Copy of a Key
A [juror](juror) in another trial recognises a photograph: that, [he](juror) tells [Frost](penny), is the [fellow](locksmith) [who](locksmith) changed [his](juror) bolts and then emptied [his](juror) safe. The [locksmith](locksmith) has a record, a limp and, it turns out, a regular [customer](lionel) in [Geneva](@geneva). [Marlow](marlow), [who](marlow) ought to be pleased, has other things on [her](marlow) mind. [Hale](hale), [her](marlow) former [husband](hale), is to marry again, and the card asking [her](marlow) to the reception is signed by [both](hale+penny) of [them](hale+penny): [he](hale) in ink, the [constable](penny) in violet pencil.
- discover juror locksmith "recognises"
- reveal juror penny "tells Frost"
+ steal.past locksmith juror "emptied his safe"
- ex hale marlow "former husband"
+ engaged hale penny "to marry again"
- invite hale+penny marlow "asking her"

== 6 The Other Ring
Why does the [widow](widow) wear two rings? Because, as [Lionel](lionel) tells the [tailor](tailor) while [he](lionel) is being measured, [he](lionel) went down on [his](lionel) knees within a month of the burial, and [Odette](widow) did not send [him](lionel) away. The [tailor](tailor) sticks a pin into [him](lionel), on purpose. That evening somebody pushes [her](tailor) under a tram. [She](tailor) lives. At the bedside [Marlow](marlow), [who](marlow) has brought grapes, hears about the knees. [Tunde](tunde) should have been there; [he](tunde) is in [Sung](sung)'s bed, with [his](tunde) telephone switched off.
+ propose lionel widow "on his knees"
- engaged lionel widow "two rings"
- reveal lionel tailor "tells the tailor"
- attack tailor lionel "sticks a pin"
+ attack _ tailor "pushes her"
- gift marlow tailor "grapes"
- reveal tailor marlow "hears about"
+ sex sung tunde "in Sung's bed"
- cheat tunde pia "in Sung's bed"

== 7 Voicemail
[Pia](pia) rings eleven times. Bleeding, alone, four months gone, [she](pia) is driven to hospital at last by the [plumber](plumber) from the floor above, [who](plumber) has never said more to [her](pia) than good morning. The [child](baby) is safe. The [husband](tunde) turns up at dawn with lilies, and the [plumber](plumber), a peaceable [man](plumber), knocks [him](tunde) down in the corridor. [Achterberg](marlow), [who](marlow) saw it, writes that the [sergeant](tunde) slipped. Then [she](marlow) takes [him](tunde) outside and tells [him](tunde) what [she](marlow) thinks of [him](tunde).
- ill pia "Bleeding"
- pregnant pia "four months gone"
+ rescue plumber pia "driven to hospital"
- neighbour pia plumber "from the floor above"
- married pia tunde "husband"
- return tunde "turns up"
- gift tunde pia "with lilies"
+ attack plumber tunde "knocks him down"
- betray marlow _ "slipped"
- quarrel marlow tunde "what she thinks"

== 8 Vane
The [locksmith](locksmith) is called [Emrys Vane](locksmith). [Penny](penny) tracks down [Vane](locksmith). [He](locksmith) is hiding in a laundry. [He](locksmith) pulls a knife on [Penny](penny). [Rice](tunde) throws himself between [them](locksmith+penny). The blade catches [Rice](tunde) in the arm. [Frost](penny) puts the cuffs on [Vane](locksmith). [Sung](sung) stitches the arm. [She](sung) also ends it with [Tunde](tunde). "Go home to [her](pia)," says [Sung](sung). [Pia](pia) has changed the lock. [Vane](locksmith) would have managed it.
+ find penny locksmith "tracks down"
- flee locksmith "hiding"
- threaten locksmith penny "pulls a knife"
+ rescue tunde penny "throws himself"
- injure tunde locksmith "catches"
- arrest penny locksmith "puts the cuffs on"
- treat tunde sung "stitches"
+ breakup sung tunde "ends it"
- reject pia tunde "changed the lock"

== 9 Half Brothers in Law
In the cells [Vane](locksmith) offers a bargain. [He](locksmith) opened the [banker](banker)'s door that night, yes, but for the [brother](lionel), [who](lionel) had paid [him](locksmith) and [who](lionel) later squeezed [him](locksmith) for silence with an old burglary. [Hale](hale) will not hear of a deal. [He](hale) has been playing golf with [Lionel](lionel) since school, as [Frost](penny) discovers from a framed scorecard on what is soon to be [her](penny) own piano. [She](penny) lays the scorecard before [Marlow](marlow). [Ex-wife](marlow) and [bride-to-be](penny) share a taxi, a bag of chips and a poor opinion.
+ reveal locksmith "offers a bargain"
- sibling banker lionel "brother"
- help.past locksmith lionel "opened the banker's door"
- reject hale locksmith "will not hear"
- boss.past lionel locksmith "paid him"
- threaten.past lionel locksmith "squeezed him"
- friend hale lionel "playing golf with"
+ discover penny hale "discovers"
- reveal penny marlow "lays the scorecard"
- ex hale marlow "Ex-wife"
- engaged hale penny "bride-to-be"

== 10 Wedding Breakfast
The registrar asks the question, and the [constable](penny) says no. [Hale](hale), left at the altar before two hundred guests, [one](marlow) of them the first [Mrs Hale](marlow), demands an explanation; [Penny](penny) produces the scorecard and a telephone bill. The [superintendent](hale) had warned [his](hale) golfing [partner](lionel) of every search. Across town [Odette](widow), packing for [Geneva](@geneva), comes on a bloodstained shirt in [Lionel](lionel)'s suitcase and, for once, weeps for [Hugo](banker). When [Lionel](lionel) steps out of the shower, [she](widow) is gone.
+ wedding! hale penny "says no"
- breakup penny hale "left at the altar"
- ex hale marlow "first Mrs Hale"
- accuse penny hale "produces the scorecard"
- friend hale lionel "golfing partner"
- help.past hale lionel "warned"
- travel? widow "packing for Geneva" @geneva
- discover widow lionel "comes on a bloodstained shirt"
- sad widow banker "weeps"
+ flee widow lionel "gone"

== 11 Twelve
It is to the [tailor](tailor), of all people, that the [widow](widow) runs, and the [woman](tailor) [she](widow) once cursed on the stairs hides [her](widow) behind the dummies. [Lionel](lionel) comes with scissors. [He](lionel) did it, [he](lionel) screams, for the [girl](widow) [his](lionel) [brother](banker) took from [him](lionel). [Achterberg](marlow) has heard enough and steps out from among the coats. [Hale](hale) hands in [his](hale) badge the same night. And [Tunde](tunde)? [He](tunde) paints the nursery, sleeps at the [plumber](plumber)'s, and on Sunday is allowed to stay for soup: a [girl](baby), [Pia](pia) says, eating, will arrive in May.
- flee widow "runs"
- help tailor widow "hides her"
- quarrel.past tailor widow "cursed"
- threaten lionel tailor+widow "comes with scissors"
+ reveal lionel "screams"
- kill.past lionel banker "did it"
- love lionel widow "for the girl"
- sibling banker lionel "brother"
+ arrest? marlow lionel "steps out"
- quit hale "hands in his badge"
- housemate plumber tunde "sleeps at the plumber's"
- reconcile? pia tunde "allowed to stay"
- birth? pia baby "will arrive"
