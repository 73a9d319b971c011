%series The Sunset Arms
%lang en
%genre comedy of pensioners sharing a house in Brighton, encyclopaedia episode summaries
%cast constance | Constance Bellamy; Constance; Connie | f
%cast winston   | Winston Clarke; Winston | m
%cast edie      | Edie Marks; Edie | f
%cast lionel    | Lionel Frobisher; Lionel | m
%cast teddy     | Teddy | n
%cast harriet   | Harriet Bellamy; Harriet | f
%cast delroy    | Delroy Clarke; Delroy | m
%cast monty     | Monty | m
%cast sister    | Sister Agnes; Agnes | f
%cast bettina   | Bettina | f
%cast dentist   | - | m
%cast mother    | - | f
%cast florist   | - | m
%cast maud      | Maud | f

== 1 Shared Facilities
Widowed for the second time and unwilling to be a burden on [her](constance) [daughter](harriet), [Constance Bellamy](constance), a retired [headmistress](constance), sells up and takes the front room of a seaside villa in which three [strangers](edie+lionel+winston) of [her](constance) own age already live: [Winston Clarke](winston), formerly a bus [driver](winston) and a ladies' man, the old music-hall [dancer](edie) [Edie Marks](edie), [who](edie) has buried nobody but divorced four, and [Lionel Frobisher](lionel), a [colonel](lionel) in all but rank. Before the removal men have gone, [Constance](constance) recognises in the [last-mentioned](lionel) the [fiancé](lionel) [who](lionel) in 1963 failed to come to the church.
- married.past _ constance "Widowed"
- parent constance harriet "daughter"
+ move constance "takes the front room"
- housemate.start constance edie+lionel+winston "already live"
- divorce.past _ edie "divorced four"
- discover constance lionel "recognises"
- engaged.past constance lionel "fiancé"
+ breakup.past lionel constance "failed to come to the church"

== 2 The Explanation
[Lionel](lionel) claims to have no recollection of 1963, let alone of a church, and for a week passes the marmalade to [Constance](constance) as to anybody else, while [Winston](winston), [who](winston) is taken with the [newcomer](constance), teaches [her](constance) dominoes and holds [her](constance) hand for longer than the rules require. [Edie](edie), [Winston](winston)'s occasional [bedfellow](edie) since the Jubilee, sees the dominoes, sees the hand, and puts salt in the [headmistress](constance)'s tea. When at last [Constance](constance) throws the cup at [Lionel](lionel), it is because of the salt, but [he](lionel) takes it for the church and breaks down.
- discover! lionel constance "no recollection"
- love.start winston constance "taken with"
- advisor winston constance "teaches"
- flirt winston constance "holds her hand"
- affair edie winston "bedfellow"
- jealous edie constance "salt"
- attack edie constance "puts salt"
+ attack constance lionel "throws the cup"
- sad lionel "breaks down"

== 3 Visiting Sunday
[Harriet](harriet) drives down with [her](harriet) spaniel and a brochure for a proper home, [Delroy Clarke](delroy), the [son](delroy) of [Winston](winston), cycles over with [his](delroy) laundry, and the two [visitors](delroy+harriet), thrown together on the stairs by a burst pipe, are so long in finding the stopcock that both [parents](constance+winston) come to look. [Harriet](harriet), it should be said, is married to a [dentist](dentist), of [whom](dentist) [she](harriet) never speaks. [Constance](constance), [who](constance) hears [her](harriet) giggle for the first time since school, tears up the brochure and asks the young [man](delroy) to come again on Sunday.
- travel harriet "drives down"
- parent constance harriet "parents"
- parent winston delroy "son"
- travel delroy "cycles over"
- meet delroy harriet "thrown together"
+ flirt delroy harriet "so long"
- married dentist harriet "married to a dentist"
- happy harriet "giggle"
- reject constance harriet "tears up the brochure"
- invite constance delroy "come again"

== 4 Gin and Bingo
[Edie](edie) wins at bingo. [Winston](winston) drinks with [Edie](edie). [Lionel](lionel) drinks alone. [Connie](constance) finds [Lionel](lionel). [Lionel](lionel) cries on [Connie](constance). [He](lionel) was afraid of [her](constance) [mother](mother). [She](constance) was afraid of [her](mother), too. [Constance](constance) forgives [Lionel](lionel). [Teddy](teddy) barks at [Lionel](lionel). [Teddy](teddy) belongs to [Maud](maud). [Maud](maud) lives next door to [Edie](edie). [Maud](maud) hates [Edie](edie). [Edie](edie) married [Maud](maud)'s [brother](monty) once. [Monty](monty) was the third [husband](monty) of [Edie](edie).
- find edie "wins"
- sad lionel "cries"
- help constance lionel "cries on"
- parent mother constance "mother"
- sad.past constance+lionel mother "afraid"
+ reconcile constance lionel "forgives"
- neighbour edie maud "next door"
- enemy edie maud "hates"
- wedding.past edie monty "married"
- sibling maud monty "brother"
- ex edie monty "third husband"

== 5 The Third Husband
[Monty](monty), long believed by [his](monty) former [wife](edie) to be in [Spain](@spain) with a [manicurist](bettina), turns up at [his](monty) [sister](maud)'s with a hip and no money, and whistles over the fence. [Edie](edie), [who](edie) has been telling everyone for thirty years what [she](edie) would do to [him](monty), does none of it and bakes. The crossest of all is [Winston](winston), [who](winston) has never minded any of [Edie](edie)'s men until there was [one](monty) [that](monty) [he](winston) could see; [he](winston) lets the [fellow](monty)'s wheelchair roll a little way down the hill, and has to run after it with [his](winston) own bad knees.
- affair? bettina monty "with a manicurist"
+ return monty "turns up"
- ex edie monty "former wife"
- sibling maud monty "sister's"
- injure.past monty "a hip"
- threaten edie monty "what she would do"
- create edie "bakes"
- jealous winston monty "crossest"
+ attack winston monty "roll a little way"
- rescue winston monty "run after it"

== 6 Any Other Business
At the monthly house meeting, item four, [Lionel](lionel) rises and asks [Constance](constance), through the chair, whether the engagement of 1963 may be considered as suspended rather than cancelled. [Constance](constance), [who](constance) is the chair, rules [him](lionel) out of order, adjourns and goes upstairs to be sick with excitement. [Winston](winston) confesses to [Edie](edie) that [he](winston) had meant to raise something of the kind under any other business, and is hit with the minute book, since [she](edie) had been hoping for it herself under apologies. On the landing [Delroy](delroy) is kissing a married [woman](harriet).
- propose lionel constance "suspended rather than cancelled"
- engaged.past constance lionel "engagement of 1963"
- reject? constance lionel "out of order"
- happy constance "excitement"
- propose? winston constance "something of the kind"
- reveal winston edie "confesses"
+ attack edie winston "hit with the minute book"
- love edie winston "had been hoping"
+ kiss delroy harriet "kissing"
- married _ harriet "a married woman"

== 7 Root Canal
The [dentist](dentist) suspects a conspiracy and hires a [detective](sister), [Sister Agnes](sister), a runaway [nun](sister) with a camera in [her](sister) missal, [who](sister) takes the box room under the pretext of a retreat. For a fortnight [she](sister) photographs [Harriet](harriet) and [Delroy](delroy) going in and coming out. Then [Edie](edie) reads [her](sister) the cards, [Lionel](lionel) tells [her](sister) of the church, and [Constance](constance) corrects [her](sister) Latin; and the [spy](sister), moved, hands the film to [Harriet](harriet) instead of [her](harriet) [husband](dentist). [Harriet](harriet) has a print enlarged, and gives it to [him](dentist) with a letter from [her](harriet) solicitor.
- hire sister dentist "hires a detective"
- move sister "takes the box room"
- investigate sister delroy+harriet "photographs"
- affair delroy harriet "going in and coming out"
- cheat harriet dentist "going in and coming out"
- betray sister delroy+harriet "under the pretext"
- reveal lionel sister "tells her of the church"
- betray sister dentist "hands the film"
- married dentist harriet "husband"
+ divorce? dentist harriet "letter from her solicitor"

== 8 The Long Engagement
Having kept [Lionel](lionel) waiting exactly as many days as [he](lionel) once kept [her](constance) minutes, [Constance](constance) accepts [him](lionel) on the pier, in a gale, so that [he](lionel) hears nothing and walks home in despair. It falls to [Winston](winston), as [her](constance) disappointed [admirer](winston), to inform [his](winston) lucky [rival](lionel), and [he](winston) is decent enough to do it within the hour. [Bettina](bettina), the [manicurist](bettina), arrives from [Spain](@spain) in search of [Monty](monty), finds [Maud](maud) at the gate, and [the two](bettina+maud), after an exchange of insults, discover that [they](bettina+maud) have been cheated out of the same savings.
+ engaged.start constance lionel "accepts"
- sad lionel "despair"
- love winston constance "admirer"
- enemy lionel winston "rival"
- reveal winston lionel "inform"
- travel bettina "arrives from Spain"
- investigate bettina monty "in search of"
- meet bettina maud "finds Maud at the gate"
- quarrel bettina maud "exchange of insults"
+ steal.past monty bettina+maud "cheated out of"

== 9 A Visit from the Warden
[Monty](monty) is given until noon by [his](monty) [victims](bettina+maud) and hides in [Edie](edie)'s wardrobe, where [he](monty) proposes to [her](edie) for the second time in [his](monty) life through the keyhole. [She](edie) says that [she](edie) will consider it, locks the wardrobe and telephones [Maud](maud). The [sister](maud) has [him](monty) taken away by two constables, one of whom asks for [his](monty) autograph. Left by himself at the whist table, [Winston](winston) is joined by [Edie](edie), [who](edie) sits down on [his](winston) lap, as [his](winston) knees are better than they were, and says that third husbands are nothing to write home about, but that [she](edie) has always wondered about a fifth.
- threaten bettina+maud monty "until noon"
- flee monty bettina+maud "hides"
+ propose monty edie "proposes"
- betray edie monty "telephones"
- sibling maud monty "The sister"
+ arrest _ monty "taken away"
- flirt edie winston "sits down on his lap"
- propose? edie winston "a fifth"

== 10 Cold Feet
On the eve of the ceremony [Constance](constance) dreams that the church is empty, and rather than wait to see it with [her](constance) own eyes [she](constance) climbs at dawn into [Delroy](delroy)'s van and has herself driven to [Eastbourne](@eastbourne). [Lionel](lionel), in morning dress, stands at the altar for three hours. "[I](lionel) had it coming," [he](lionel) tells [Sister Agnes](sister), [who](sister) is moved to hold [his](lionel) gloves. [Harriet](harriet), newly single, drives after [her](harriet) [mother](constance), finds [her](constance) eating whelks beside [Delroy](delroy), and cannot tell which of the [pair](constance+delroy) to shout at first.
- wedding! constance lionel "ceremony"
- sad constance "dreams that the church"
+ flee constance lionel "driven to Eastbourne"
- help delroy constance "Delroy's van"
- help sister lionel "hold his gloves"
- divorce.past _ harriet "newly single"
- parent constance harriet "mother"
- find harriet constance "finds her"

== 11 Reading Glasses
[Lionel](lionel) packs, and it is in order to hurt [him](lionel) that [Constance](constance), back from the whelks, reads [him](lionel) aloud the letter which [her](constance) [mother](mother) intercepted in 1963 and which [Harriet](harriet) has found in the lining of a hatbox, before [she](constance) understands what it says: that [he](lionel) had been turned away at the church door by the old [lady](mother), with a lie about a cousin from [Hove](@hove), and had begged [Connie](constance) to meet [him](lionel) at the station. [He](lionel) waited there till night. [They](constance+lionel) sit on the suitcase, hand in hand, two [people](constance+lionel) [who](constance+lionel) have each been left by somebody who never left.
- find.past harriet "found in the lining"
- parent mother constance "mother"
- steal.past mother constance "intercepted"
- reveal constance lionel "reads him aloud"
- betray.past mother lionel "a lie"
- breakup! lionel constance "never left"
+ discover constance lionel "understands"
+ reconcile constance lionel "hand in hand"

== 12 Without Banns
The second attempt is held in the dining room, at short notice and without telling the [groom](lionel), [Lionel](lionel) having been sent out for ice; [he](lionel) comes in with the bucket and is married before it melts. [Edie](edie), as [maid](edie) of honour, catches [her](edie) own bouquet and hands it to [Winston](winston), [who](winston) goes down on the good knee. [Sister Agnes](sister) elopes with the [florist](florist). [Harriet](harriet) informs [Delroy](delroy), between the trifle and the cheese, that at forty-four [she](harriet) is expecting, and the future [grandparents](constance+winston), one on either side of the wall, hear it, and shake hands on being [in-laws](constance+winston) at last, having nearly been something else.
+ wedding constance lionel "is married"
- advisor edie constance "maid of honour"
- gift edie winston "hands it to Winston"
+ propose winston edie "good knee"
- flee florist+sister "elopes"
- affair florist sister "elopes"
- pregnant harriet delroy "expecting"
- reveal harriet delroy "informs"
- kin? constance winston "in-laws"
