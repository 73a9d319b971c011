%series Harbour Division
%lang en
%genre long-running police drama, Gdańsk, encyclopaedia season article
%cast magda    | Inspector Magda Zielińska; Magda Zielińska; Magda | f
%cast piotr    | Piotr Zieliński; Piotr | m
%cast zosia    | Zosia Zielińska; Zosia | f
%cast krol     | Superintendent Król; Król | m
%cast bartek   | Bartek Maj; Bartek; Maj | m
%cast irena    | Irena Maj; Irena | f
%cast nils     | Nils Aaby; Nils; Aaby | m
%cast dorota   | Dorota Lis; Dorota; Lis | f
%cast kazik    | Kazik Lis; Kazik | m
%cast wiktor   | Wiktor Lis; Wiktor | m
%cast father   | Father Leon; Leon | m
%cast tola     | Tola | f
%cast baby     | Antoni | m
%cast liv      | - | f
%cast bishop   | - | m
%cast clerk    | - | n

== 1 Cold Berth
The ninth season begins where the eighth had stopped, with [Inspector Magda Zielińska](magda) handcuffing [her](magda) own [husband](piotr), the customs [officer](piotr) [Piotr](piotr), [who](piotr) had for years been in the pay of the Lis [brothers](kazik+wiktor). [Their](magda+piotr) [daughter](zosia) [Zosia](zosia), eighteen, has refused since then to address a word to [her](zosia) [mother](magda). [Magda](magda)'s [partner](bartek), [Bartek Maj](bartek), [who](bartek) stood by [her](magda), has been living on a sofa ever since [his](bartek) [sister](irena) [Irena](irena), [Piotr](piotr)'s [lawyer](irena), put [him](bartek) out. When [Kazik Lis](kazik), the elder [brother](kazik), is fished out of the harbour, the first name on everyone's lips is that of the arrested [man](piotr)'s [wife](magda).
- arrest.past magda piotr "handcuffing"
- married magda piotr "husband"
- boss.past kazik+wiktor piotr "in the pay"
- parent magda+piotr zosia "daughter"
- quarrel magda zosia "refused since then"
- colleague bartek magda "partner"
- help bartek magda "stood by her"
- sibling bartek irena "sister"
- advisor irena piotr "lawyer"
- housemate.past bartek irena "put him out"
- sibling kazik wiktor "elder brother"
+ die kazik "fished out"
+ accuse? _ magda "on everyone's lips"

== 2 Next of Kin
[Superintendent Król](krol), [who](krol) was once turned down by [Magda](magda) at a Christmas party and has been scrupulously fair to [her](magda) ever since, takes [her](magda) off the case and puts a [Norwegian](nils) on it, [Nils Aaby](nils), on loan from [Bergen](@bergen). [Aaby](nils) begins with the dead [man](kazik)'s [wife](dorota), [Dorota](dorota), and finds [her](dorota) in the arms of [her](dorota) [brother-in-law](wiktor) [Wiktor](wiktor). It was going on, the [widow](dorota) says, long before; [Kazik](kazik) knew, and used to lay a third plate. [Zosia](zosia), visiting [her](zosia) [father](piotr) on remand, is driven home by a young [priest](father) [who](father) forgets to ask for [her](zosia) confession.
- reject.past magda krol "turned down"
- boss krol magda "takes her off"
- hire nils krol "puts a Norwegian"
- investigate nils dorota "begins with"
- married.past dorota kazik "dead man's wife"
- kin dorota wiktor "brother-in-law"
+ affair dorota wiktor "in the arms"
- discover nils dorota+wiktor "finds her"
- cheat.past dorota kazik "long before"
- discover.past kazik dorota+wiktor "Kazik knew"
- parent piotr zosia "father"
- meet father zosia "driven home"

== 3 The Man from Bergen
The [Norwegian](nils) asks the suspended [inspector](magda) where [she](magda) was on the night [Kazik](kazik) died. [She](magda) was with [Bartek](bartek), and says so; [Bartek](bartek), asked separately, says so too, and that [she](magda) had slept and [he](bartek) had watched. It is the nearest [he](bartek) has come in eight years to a declaration. [Nils](nils), crossing out an alibi and writing in a motive, finds himself annoyed at which of the two things bothers [him](nils). [Irena](irena) gets [her](irena) [client](piotr) released pending trial, and [her](irena) [client](piotr), on the courthouse steps, gets [his](piotr) [lawyer](irena) into a taxi and kisses [her](irena). The [daughter](zosia) sees it from the tram.
- quit magda krol "suspended"
- investigate nils magda "asks the suspended inspector"
+ love bartek magda "nearest he has come"
- confess? bartek magda "nearest he has come"
- jealous nils bartek "bothers him"
- advisor irena piotr "client"
- help irena piotr "released"
+ kiss irena piotr "kisses her"
- cheat piotr magda "kisses her"
- parent piotr zosia "daughter"
- discover zosia irena+piotr "sees it"

== 4 Small Hours
[Zosia](zosia) goes to the church. [Father Leon](father) is sweeping. [Zosia](zosia) tells [Leon](father) about the taxi. [Leon](father) listens too well. [Zosia](zosia) likes [Leon](father). [Leon](father) prays for rain. [Wiktor](wiktor) gives [Dorota](dorota) a ring. [Dorota](dorota) throws it to the [dog](tola). [Tola](tola) eats the ring. [Tola](tola) is the [dog](tola). [Król](krol) finds a glove in [Magda](magda)'s locker. It is [Kazik](kazik)'s glove. Who put it there? [Bartek](bartek) says nothing. [Nils](nils) drinks with [Magda](magda) until four. [She](magda) calls [Nils](nils) a bad detective. [Nils](nils) has never been so happy.
- reveal zosia father "tells Leon"
+ love.start zosia father "likes Leon"
- love father zosia "prays for rain"
- propose wiktor dorota "a ring"
- reject dorota wiktor "throws it"
- find krol "finds a glove"
- flirt magda nils "drinks with Magda"
- happy nils magda "never been so happy"

== 5 Evidence Room
On the strength of the glove [Magda](magda) is taken into custody by [her](magda) own division, with [Maj](bartek) looking at the floor. [She](magda) shares a cell with [Dorota](dorota), held for having struck [Wiktor](wiktor) with an oar, and the two [wives](dorota+magda) of crooked men, after a night of it, are on first-name terms. [Wiktor](wiktor), discharged with eleven stitches, wants the [woman](dorota) back. [Piotr](piotr) brings [his](piotr) imprisoned [wife](magda) flowers and the news that [he](piotr) wishes to be free; [Irena](irena), waiting in the car, is [his](piotr) reason. [Magda](magda) asks only whether [Zosia](zosia) is eating.
+ arrest krol magda "taken into custody"
- housemate dorota magda "shares a cell"
- attack dorota wiktor "struck"
- injure wiktor dorota "eleven stitches"
- married magda piotr "wives"
- married.past dorota kazik "wives"
- friend.start dorota magda "first-name terms"
- love wiktor dorota "wants the woman back"
+ divorce? magda piotr "wishes to be free"
- couple irena piotr "his reason"

== 6 Confession
[Bartek](bartek) kneels down in the box in [Leon](father)'s church and tells the [priest](father) what [he](bartek) cannot tell the [Norwegian](nils): it was [he](bartek) [who](bartek) put the glove in the locker, on the orders of the [superintendent](krol), [who](krol) had a photograph of [him](bartek) taking money, once, for [his](bartek) [sister](irena)'s operation. The [confessor](father) may not speak. But [Zosia](zosia), arranging lilies behind the altar so as to be near [him](father), heard every word as well as [he](father) did, and [she](zosia) has taken no vows. [She](zosia) walks across the city to the cells. It is the first time in four months that [mother](magda) and [daughter](zosia) have spoken.
+ reveal bartek father "tells the priest"
- betray bartek magda "put the glove"
- boss krol bartek "on the orders"
- threaten krol bartek "had a photograph"
- sibling bartek irena "sister"
- advisor father bartek "confessor"
- reveal! father _ "may not speak"
- love zosia father "near him"
- discover zosia bartek "heard every word"
- parent magda zosia "mother"
+ reconcile magda zosia "have spoken"

== 7 The Wrong Glove
[Aaby](nils), told by the [girl](zosia), lets the [prisoner](magda) go by simply leaving a door open, and drives [her](magda) to a summer house at [Sopot](@sopot), where [they](magda+nils) are to wait for a warrant against [Król](krol) and do, on the second night, not wait at all. In the morning [he](nils) mentions, over the herring, a [fiancée](liv) in [Bergen](@bergen). [Magda](magda) takes [his](nils) car. The [superintendent](krol), warned by [Irena](irena), [who](irena) has it from a court [clerk](clerk), burns [his](krol) files and then, having lost [his](krol) head altogether, seizes the [girl](zosia) outside the church and drives off with [her](zosia) under [his](krol) coat.
- reveal zosia nils "told by the girl"
- help nils magda "leaving a door open"
- travel magda+nils "drives her to" @sopot
- investigate nils krol "a warrant"
+ sex magda nils "on the second night"
- engaged liv nils "fiancée"
- cheat nils liv "fiancée"
- steal magda nils "takes his car"
- reveal irena krol "warned by Irena"
- reveal clerk irena "has it from"
+ abduct krol zosia "seizes the girl"

== 8 Pier Seventeen
A single night. [Piotr](piotr) and [Magda](magda), not yet divorced and no longer married in any other sense, search the sheds side by side for [their](magda+piotr) [child](zosia), and find that [they](magda+piotr) still finish each other's sentences. [Father Leon](father), [who](father) has run all the way, is there first. The [kidnapper](krol) fires; the [priest](father) falls; [Zosia](zosia) screams a first name that nobody in [her](zosia) family had heard [her](zosia) use. It is [Bartek](bartek) [who](bartek) brings [Król](krol) down and sits on [him](krol), weeping, until [his](bartek) [partner](magda) comes. [She](magda) takes [his](bartek) gun and badge, then puts a hand on [his](bartek) neck and leaves it there.
- married magda piotr "not yet divorced"
- investigate magda+piotr zosia "search the sheds"
- parent magda+piotr zosia "child"
- abduct.past krol zosia "kidnapper"
+ injure father krol "falls"
- love zosia father "a first name"
+ rescue bartek zosia "brings Król down"
- attack bartek krol "brings Król down"
- sad bartek "weeping"
- colleague bartek magda "partner"
- quit bartek "gun and badge"
- reconcile bartek magda "puts a hand"

== 9 Stitches
In the hospital [Zosia](zosia) sits by the [priest](father)'s bed in [her](zosia) school coat; the [bishop](bishop) sits on the other side. [Leon](father), coming round, asks each of [them](bishop+zosia) for a week. [Irena](irena), without [whose](irena) tip there would have been no abduction, owns up to [Piotr](piotr), and [he](piotr), [who](piotr) has forgiven himself worse, cannot forgive [her](irena). [She](irena) packs. [Her](irena) disgraced [brother](bartek), [whom](bartek) [she](irena) had shown the door, is sitting on the stairs with [his](bartek) sofa cushion. [They](bartek+irena) go for pierogi. [Wiktor](wiktor), with [Król](krol)'s ledger now in [his](wiktor) hands, makes [Dorota](dorota) an offer of a different sort: silence, or the harbour.
- recover father "coming round"
- help zosia father "sits by"
+ reveal irena piotr "owns up"
- reveal.past irena krol "tip"
- abduct.past krol zosia "abduction"
+ breakup piotr irena "cannot forgive her"
- sibling bartek irena "brother"
- reconcile bartek irena "go for pierogi"
- threaten wiktor dorota "the harbour"

== 10 The Third Plate
So it was not [Król](krol) [who](krol) killed [Kazik](kazik). [Dorota](dorota) calls on [her](dorota) former [cellmate](magda) at midnight, wet through, and lays a third plate on the table to show [her](magda) how it was: the [husband](kazik) had come home, for once, angry; the younger [brother](wiktor) had held [him](kazik) under. [She](dorota) has been sleeping ever since with the [man](wiktor) [who](wiktor) did it, out of fear at first, and then out of the habit of fear. [She](dorota) is also two months pregnant. [Nils](nils), back from [Bergen](@bergen) without a [fiancée](liv), is asleep in [Magda](magda)'s porch and has to be stepped over by [both](dorota+magda).
- kill! krol kazik "not Król who killed"
- housemate.past dorota magda "cellmate"
+ reveal dorota magda "to show her"
- married.past dorota kazik "the husband"
+ kill wiktor kazik "held him under"
- sibling kazik wiktor "younger brother"
- affair dorota wiktor "sleeping ever since"
- sad dorota wiktor "out of fear"
- pregnant dorota wiktor "two months pregnant"
- return nils "back from Bergen"
- breakup.past liv nils "without a fiancée"

== 11 Ice
[Wiktor](wiktor) is to be taken at [his](wiktor) own name-day party, with [Dorota](dorota) for bait and [Magda](magda), reinstated, in an apron. [He](wiktor) smells it, and gets the [cook](magda)'s throat into the crook of [his](wiktor) arm. [Piotr](piotr), [who](piotr) knows the house, having taken [his](piotr) bribes in it, comes in by the coal hole and takes the knife that was meant for the [woman](magda) [who](magda) had put [him](piotr) in handcuffs. The [murderer](wiktor) runs out on to the harbour ice, which carries [him](wiktor) for some way. [Piotr](piotr) dies in the ambulance between the two [women](irena+magda) [who](irena+magda) have loved [him](piotr), holding a hand of each.
- celebrate wiktor "name-day party"
- help dorota magda "for bait"
- hire magda "reinstated"
- discover wiktor magda "smells it"
- attack wiktor magda "the cook's throat"
+ rescue piotr magda "takes the knife"
- injure piotr wiktor "takes the knife"
- arrest.past magda piotr "in handcuffs"
- kill.past wiktor kazik "murderer"
- flee wiktor "runs out"
+ die piotr wiktor "dies in the ambulance"
- love irena+magda piotr "have loved him"

== 12 Thaw
[Magda](magda), a [widow](magda) two days before [she](magda) would have been a divorcee, buries [Piotr](piotr) with [Zosia](zosia) on one arm and [Irena](irena) on the other. [Leon](father), in a jacket, stands at the back; the week [he](father) asked for has become seven, and the [bishop](bishop)'s letter is in [his](father) pocket, signed. [Zosia](zosia) goes to stand next to [him](father). [Dorota](dorota) is delivered of a [boy](baby), names [him](baby) [Antoni](baby) and asks the [inspector](magda) to be [godmother](magda). The post of [superintendent](magda) falls to [Magda](magda). [Her](magda) first act is to send the [Norwegian](nils) home; [his](nils), since a superior may not keep company with a subordinate, is to resign and be back in time for supper.
- die.past piotr "widow"
- divorce! magda piotr "would have been"
- married.past magda piotr "a widow"
+ quit father "bishop's letter"
- couple? father zosia "stand next to him"
+ birth dorota baby "is delivered of"
- kin? baby magda "godmother"
+ hire magda "falls to Magda"
- quit nils "to resign"
- return nils magda "in time for supper"
