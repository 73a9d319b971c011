%series Harmattan
%lang en
%genre comic book set in Accra, issue-by-issue solicitations
%cast esi | Esi Quartey; Esi; Harmattan | f
%cast harm | Harmattan | f
%cast kojo | Kojo Quartey; Kojo | m
%cast nii | Nii Lante; Nii; Lante | m
%cast dust | Dust King | m
%cast efua | Professor Efua Sackey; Efua Sackey; Efua; Sackey | f
%cast bright | Bright | m
%cast tamar | Tamar Levin; Tamar; Levin | f
%cast gran | Nana Adjoa; Adjoa | f
%cast kid | Sparrow | n
%cast chief | Superintendent Ofori; Ofori | m
%cast twin | Ato | m
%cast hack | - | m

== 1 A Wind Gets Up
By day [Esi Quartey](esi) fixes radios in [Makola](@makola) market. By night, somebody in a sand-coloured hood drags drowning men from the lagoon, and the radios call [her](harm) [Harmattan](harm). [Nii Lante](nii), [who](nii) writes for a dying daily, has sworn to unmask [her](harm); [he](nii) also brings [Esi](esi) a radio every week, and not one of them is broken. [Her](esi) [brother](kojo) [Kojo](kojo) notices. So does [Nana Adjoa](gran), the [grandmother](gran) [who](gran) brought [the two](esi+kojo) up. What nobody notices is a [child](kid) on the roof opposite, [who](kid) has watched the repair [girl](esi) climb into a hood.
- rescue harm _ "drags drowning men"
- investigate nii harm "sworn to unmask"
- gift nii esi "brings Esi a radio"
+ love nii esi "not one of them"
- sibling esi kojo "brother"
- discover gran+kojo nii "notices"
- kin esi+kojo gran "grandmother"
- help.past gran esi+kojo "brought the two up"
+ discover kid esi "climb into a hood"

== 2 The Tenant of the Storm
Meet the [Dust King](dust)! [He](dust) wears a gas mask, [he](dust) speaks like a schoolmaster, and [he](dust) wants [Accra](@accra) on its knees before the rains. [His](dust) first call is on [Professor Efua Sackey](efua), the weather [scientist](efua), [whom](efua) four men carry off from [her](efua) own lecture in mid-sentence. [Bright](bright), [her](efua) [student](bright), runs after the van until [his](bright) sandals give out. The [hero](esi) of the lagoon arrives too late, gets a lungful of burning sand and is fished off the pavement by the [child](kid) from the roof. "[I](kid) know who [you](esi) are," says [Sparrow](kid), eleven, homeless and expensive. "Feed [me](kid)."
- threaten dust _ "on its knees"
+ abduct dust efua "carry off"
- advisor efua bright "student"
- rescue? bright efua "runs after the van"
- rescue! esi efua "too late"
- injure esi dust "lungful of burning sand"
- rescue kid esi "fished off the pavement"
- meet esi kid "Feed me"
+ threaten kid esi "know who you are"
- discover.past kid esi "know who you are"

== 3 Room for One More
[Sparrow](kid) gets [Kojo](kojo)'s half of the room; [Kojo](kojo) gets the bench and the sulks. To [Nana](gran), [Esi](esi) passes the [foundling](kid) off as an apprentice. [Nana Adjoa](gran), [who](gran) was not born yesterday, asks no questions and lays a fifth plate. Dinner by lamplight: [Nii](nii) has been asked, has put on a tie, and talks all evening about the hooded [woman](esi), how brave [she](esi) is, how alone [she](esi) must be. Can you be jealous of your own hood? [Esi](esi) can. [She](esi) burns the plantain, walks [him](nii) to the gate and does not let [him](nii) say what [he](nii) wore the tie for.
+ move kid esi "gets Kojo's half"
- housemate kid kojo "half of the room"
- sad kojo "sulks"
- betray esi gran "passes the foundling off"
- boss! esi kid "an apprentice"
- help gran kid "lays a fifth plate"
- invite esi nii "has been asked"
- love nii esi "how brave"
+ jealous esi "burns the plantain"
- confess? nii esi "wore the tie for"
- reject esi nii "does not let him"

== 4 The Man with Clean Shoes
Who pays for the gas masks? [Tamar Levin](tamar), a concrete [heiress](tamar) with an office full of orchids, hires [Lante](nii) away from [his](nii) newspaper at four times the money to write [her](tamar) father's life. [He](nii) should have wondered. [Superintendent Ofori](chief), in shoes too clean for a policeman, leaves the same office by the back. [Sparrow](kid), shining them, hears [him](chief) on the telephone: the [professor](efua) is being kept in the old salt works and will not talk. By the time [Harmattan](esi) has kicked in its door there is only [Bright](bright), [who](bright) got there first, bound hand and foot beside an empty chair.
- hire nii tamar "hires"
- quit nii "away from his newspaper"
- create? nii tamar "write her father's life"
- parent _ tamar "father's life"
- discover! nii tamar "should have wondered"
- discover kid chief "hears him"
- abduct _ efua "being kept"
- reveal! efua _ "will not talk"
+ betray chief _ "leaves the same office"
- travel esi "kicked in its door"
- find esi bright "there is only Bright"
+ abduct dust bright "bound hand and foot"

== 5 Unwrapped
[Bright](bright) owes [her](esi) [his](bright) life and pays in footnotes: [his](bright) [teacher](efua) built a machine that moves sand, burned the drawings, and once had a [partner](twin) by the name of [Ato](twin), [who](twin) perished in its first trial. [Esi](esi) knows that name. It was [Nana](gran)'s [boy](twin), the [uncle](twin) in the photograph. While [she](esi) stares at it, [Ofori](chief) has [Kojo](kojo) hauled off the bench for sheltering the hooded [woman](esi), and [Kojo](kojo), [who](kojo) has no idea what they are talking about, says yes, [he](kojo) is [Harmattan](esi). Someone has to. [He](kojo) has seen sand in [his](kojo) [sister](esi)'s shoes.
- rescue.past esi bright "owes her his life"
- reveal bright esi "pays in footnotes"
- advisor efua bright "teacher"
- create.past efua "built a machine"
- colleague.past efua twin "partner"
- die.past twin "perished"
- discover esi twin "knows that name"
- parent gran twin "Nana's boy"
- kin esi twin "uncle"
+ arrest chief kojo "hauled off"
- accuse chief kojo "for sheltering"
+ rescue kojo esi "says yes"
- betray kojo chief "says yes"
- discover.past kojo esi "sand in his sister's shoes"
- sibling esi kojo "sister"

== 6 Brother, Where the Wind
A double-sized issue! The false [vigilante](kojo) is paraded through town on a truck. The real [one](esi) swoops, in full sun, in front of eleven cameras, and plucks [him](kojo) off it. On a water tower the [siblings](esi+kojo) have the row of [their](esi+kojo) lives, in whispers. [He](kojo) could have died; so could [she](esi), every night, and when had [she](esi) meant to mention it? [He](kojo) wants in. [She](esi) wants [him](kojo) on a bus to [Kumasi](@kumasi). Down below, [Nii](nii) stands looking up. The hood has slipped in the rescue. [He](nii) has [his](nii) front page at last, the scoop of the decade, and [his](nii) thumb will not press the shutter.
+ rescue esi kojo "plucks him off"
- sibling esi kojo "siblings"
+ quarrel esi kojo "the row"
- die? kojo "could have died"
- die? esi "so could she"
- reveal! esi kojo "meant to mention"
- help? kojo esi "wants in"
- reject esi kojo "wants him on a bus"
- travel? kojo "on a bus" @kumasi
+ discover nii esi "hood has slipped"
- reveal! nii esi "will not press"

== 7 Dead Calm
No wind. The city sits under its own smoke, women fan the coals, a goat crosses the highway, and nothing whatever happens on page one, or on page two. Pages three to twenty belong to [Sparrow](kid) and [Nana Adjoa](gran), to a game of oware that lasts from breakfast until the moon. A kingdom, says the old [woman](gran), is lost for want of a seed. At page nineteen [she](gran) asks where the [child](kid)'s people are. At page twenty [she](gran) is told, and the panel has no words in it. Then [she](gran) puts all of [her](gran) seeds in the [orphan](kid)'s half of the board.
- investigate gran kid "asks where"
- kin _ kid "child's people"
+ reveal kid gran "is told"
- die.past _ "orphan's"
- gift gran kid "puts all of her seeds"

== 8 The Orchid Room
[Nii](nii) resigns from the orchids. [Levin](tamar) regrets this; no one quits [her](tamar) before [she](tamar) has finished with [him](nii). [She](tamar) pours [him](nii) tea, and when [he](nii) wakes [he](nii) lies strapped down beside [Professor Sackey](efua), thin, furious and in the middle of the sentence [she](efua) was interrupted in. Over [them](efua+nii) bends the [Dust King](dust). The [journalist](nii) has one thing that the [tyrant](dust) wants, the name under the hood. [Nii](nii) gives [him](dust) [his](nii) grandmother's, then [his](nii) barber's, then, as the sand starts to run, that of the football coach. Not [hers](esi). "Why," [Efua](efua) wonders aloud, "do [I](efua) know that voice?"
- quit nii tamar "resigns"
+ attack tamar nii "pours him tea"
- abduct tamar nii "strapped down"
- meet efua nii "beside Professor Sackey"
- sad efua "furious"
- betray nii dust "gives him"
- kin _ nii "grandmother's"
- threaten dust nii "sand starts to run"
+ reveal! nii esi "Not hers"
- discover? efua dust "know that voice"

== 9 Half a Photograph
[Kojo](kojo), not on any bus, tails [Superintendent Ofori](chief) on a borrowed moped. [Bright](bright) rides pillion and holds on tighter than the road requires; by the toll gate neither of the [boys](bright+kojo) is thinking of the road. A kiss, a wobble, a ditch. From the ditch [they](bright+kojo) see the clean shoes go through a gate in a hill of cement. [Esi](esi) has meanwhile prised the family photograph out of its frame. On the half folded under, [her](esi) [uncle](twin)'s arm lies about the waist of a young [woman](efua): the [professor](efua). "To [my](twin) wife to be," says the back. And who, then, told everyone that [he](twin) was dead?
- travel! kojo "not on any bus"
- investigate bright+kojo chief "tails"
- flirt bright kojo "tighter than the road"
+ kiss bright kojo "A kiss"
- discover bright+kojo chief "see the clean shoes"
- discover esi efua+twin "half folded under"
- kin esi twin "uncle"
+ engaged.past efua twin "wife to be"
- betray.past _ _ "told everyone"
- die.past? twin "he was dead"

== 10 Masks Off
Into the hill! [Harmattan](esi) comes through the roof, [Kojo](kojo) through the drains, [Bright](bright) through the front door with a pizza. [Ofori](chief) lines [them](bright+kojo) up against a wall and is felled from behind by a slingshot: good evening, [Sparrow](kid). In the engine hall hood and gas mask face each other in a cyclone. It's [Efua](efua), hobbling on [Nii](nii)'s arm, [who](efua) shouts the name, and the [King](twin) turns round like any man [whose](twin) name is called. Under the rubber there is half a face. [Ato](twin) did not perish. [He](twin) was left in the machine, [he](twin) says, by the [woman](efua) [who](efua) was to marry [him](twin).
- travel bright+esi+kojo "Into the hill"
- attack chief bright+kojo "lines them up"
+ attack kid chief "felled from behind"
- rescue kid bright+kojo "felled from behind"
- enemy esi twin "face each other"
- help nii efua "hobbling on Nii's arm"
+ reveal efua twin "shouts the name"
- injure.past twin "half a face"
- die.past! twin "did not perish"
+ accuse twin efua "was left in the machine"
- engaged.past efua twin "was to marry him"

== 11 What Efua Did
[She](efua) didn't leave [him](twin). [She](efua) pulled at [his](twin) hand until the skin came away, [she](efua) was dragged off by a foreman, and the concrete company, old Levin's, told [her](efua) next day that there had been nothing to bury. It told the injured [man](twin) that [she](efua) had pressed the switch. [He](twin) has hated [her](efua) for twenty-two years on the word of [his](twin) paymasters. [Tamar Levin](tamar), listening behind the glass, finds all this very moving and locks the doors. With the sand up to the waist, [uncle](twin) and [niece](esi) link arms. The machine was made by two [lovers](efua+twin); it takes two of one blood to break it.
- betray! efua twin "didn't leave him"
- rescue.past? efua twin "pulled at his hand"
- betray.past _ efua+twin "nothing to bury"
- injure.past twin "injured"
- accuse.past _ efua "pressed the switch"
- sad.past twin efua "has hated her"
- boss tamar twin "paymasters"
- discover tamar efua+twin "listening behind"
+ abduct tamar _ "locks the doors"
- kin esi twin "uncle and niece"
+ help esi twin "link arms"
- create.past efua+twin "made by two lovers"
- couple.past efua twin "two lovers"

== 12 Rain
And down it comes! [Levin](tamar) is stopped at the airport with a suitcase of orchids by a very junior constable; [Ofori](chief), headache and all, shares [her](tamar) van. [Ato](twin) goes home to [his](twin) [mother](gran), [who](gran) lays a sixth plate and only then sits down on the floor. [Sackey](efua) comes every Sunday to read to [him](twin), and of late [he](twin) takes [his](twin) mask off for it. On the water tower [Nii](nii) hands [Esi](esi) a radio. It isn't broken. "[I](nii) was afraid," says [he](nii), "that [I](nii) was two-timing [you](esi) with [you](esi)." The hood comes up, the tie comes off, and the [child](kid) with the binoculars says "Finally."
+ arrest _ tamar "is stopped"
- arrest _ chief "shares her van"
- return twin gran "goes home"
- parent gran twin "mother"
- help efua twin "read to him"
- reconcile efua twin "takes his mask off"
- sad nii "was afraid"
- gift nii esi "hands Esi a radio"
+ confess nii esi "two-timing you"
- kiss esi nii "tie comes off"
- discover kid esi+nii "binoculars"
