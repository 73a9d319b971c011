%series The Barn Hamlet
%lang en
%genre historical serial: strolling players in the north of England, 1811, a press office's notes
%cast jemima   | Jemima Cordwell; Mrs Cordwell; Jemima | f
%cast ned      | Ned Cordwell; Ned | m
%cast kitty    | Kitty Malahide; Kitty | f
%cast pugh     | Lysander Pugh; Pugh; Lysander | m
%cast seth     | Seth Oddy; Seth | m
%cast crail    | Tobias Crail; Crail; Tobias | m
%cast harnage  | Viscount Harnage; Harnage | m
%cast dowager  | Lady Harnage | f
%cast trim     | Trimlett | m
%cast oldvis   | - | m
%cast kmother  | - | f
%cast surgeon  | - | m
%cast squire   | - | m
%cast widow    | - | f
%cast london   | - | m

== 1 The Empty Box
Hexham, February 1811. Bankruptcy of a travelling company through the flight of its [treasurer](trim), [Trimlett](trim), with eleven weeks' takings. Despair of [Jemima Cordwell](jemima), the [manageress](jemima); vows of vengeance from [Lysander Pugh](pugh), [her](jemima) leading [man](pugh) and sometime [lover](pugh); a handstand by [Seth Oddy](seth), the [clown](seth), for the general comfort. On the road south, the rescue from a ditch of a half-frozen [girl](kitty) calling herself [Kitty Malahide](kitty), at first sight of [whom](kitty) [Jemima](jemima)'s [son](ned) [Ned](ned) forgets [his](ned) lines for good.
- steal trim jemima "eleven weeks' takings"
- flee trim "flight"
- sad jemima trim "Despair"
- threaten pugh trim "vows of vengeance"
- affair.past jemima pugh "sometime lover"
+ rescue _ kitty "rescue from a ditch"
+ love.start ned kitty "at first sight"
- parent jemima ned "son"

== 2 By Command
Engagement of [Jemima](jemima), [Ned](ned), [Pugh](pugh) and [Seth](seth) at [Harnage Hall](@harnagehall) in honour of the sixtieth birthday of the [dowager](dowager). Debut of [Kitty](kitty) as Ophelia; rapture of the young [viscount](harnage), with flowers, verses and an offer of a house in Bath, all of which the [actress](kitty) returns. Concern of [Jemima](jemima), [who](jemima) has taken the [girl](kitty) to [her](jemima) heart. Anguish of [Ned](ned), [whose](ned) part consists of holding [Harnage](harnage)'s horse. Arrival of a new walking [gentleman](crail) of great address and no talent, one [Tobias Crail](crail).
- hire jemima+ned+pugh+seth "Engagement"
- celebrate dowager "sixtieth birthday"
- love.start harnage kitty "rapture"
- gift harnage kitty "flowers"
+ reject kitty harnage "returns"
- jealous ned harnage "Anguish"
+ hire crail "new walking gentleman"

== 3 The Pearls
Disappearance, during the fifth act, of [Lady Harnage](dowager)'s pearls. House arrest for the entire [company](crail+jemima+kitty+ned+pugh+seth): [Jemima](jemima), [Ned](ned), [Kitty](kitty), [Pugh](pugh), [Seth](seth) and [Crail](crail) in one hayloft, under the muskets of [Harnage](harnage)'s keepers. Suspicion falls on [Seth](seth), once transported for a silver spoon. By candlelight, a growing understanding between the [manageress](jemima) and the new [actor](crail), watched by [Pugh](pugh) with grinding teeth. Nobody's knowledge, as yet, of [Crail](crail)'s true calling: [he](crail) is a Bow Street runner.
- steal _ dowager "Disappearance"
+ arrest harnage crail+jemima+kitty+ned+pugh+seth "House arrest"
- accuse? _ seth "Suspicion falls"
- steal.past seth _ "silver spoon"
- love.start crail jemima "growing understanding"
- love.start jemima crail "growing understanding"
- jealous pugh crail "grinding teeth"
+ discover! _ crail "Nobody's knowledge"

== 4 A Locket
Continued siege of [Kitty](kitty)'s virtue by the [viscount](harnage), this time with a proposal of marriage. [Her](kitty) hesitation, misread by [Ned](ned) as consent. The true cause: a locket left to [her](kitty) by [her](kitty) [mother](kmother), a [seamstress](kmother) dead since Michaelmas, containing the likeness of the late [viscount](oldvis), [Harnage](harnage)'s [father](oldvis). Confession of the secret to [Jemima](jemima), [who](jemima) counsels silence. Meanwhile the discovery by [Crail](crail) of a pawn ticket in the lining of a costume: not [Seth](seth)'s, but [Pugh](pugh)'s.
+ propose harnage kitty "proposal of marriage"
- engaged! harnage kitty "misread"
- parent kmother kitty "mother"
- die.past kmother "dead since Michaelmas"
- parent oldvis harnage "father"
+ reveal kitty jemima "Confession of the secret"
- discover crail pugh "pawn ticket"

== 5 Pistols for Two
Challenge of [Harnage](harnage) by [Ned](ned) after a performance in which [neither](harnage+ned) could be heard. Tears, pleas and a fainting fit, on the part of [Kitty](kitty), to no avail. Meeting in the fog; the seconds, [Pugh](pugh) and [Seth](seth), united for once by terror; one shot. Grave injury of [Ned](ned), [whom](ned) a drunken [surgeon](surgeon) bleeds still further. At the bedside, the hands of [mother](jemima) and [sweetheart](kitty), and the avowal by [Kitty](kitty), to an unconscious [man](ned), that [he](ned) has been the [one](ned) since the ditch.
- threaten ned harnage "Challenge"
- sad kitty "Tears"
- sad pugh+seth "terror"
+ injure ned harnage "Grave injury"
- treat ned surgeon "bleeds still further"
- help jemima+kitty ned "At the bedside"
- parent jemima ned "mother"
+ confess kitty ned "avowal"

== 6 Half a Name
Remorse of the [viscount](harnage), with grapes. Revelation of the locket to [him](harnage) by [Kitty](kitty): the [man](harnage) [who](harnage) has sued for [her](kitty) hand is [her](kitty) [half-brother](harnage). Horror, then laughter, then an embrace of the newly related [pair](harnage+kitty), observed through the keyhole by the [dowager](dowager), [who](dowager) draws the opposite conclusion and orders the [hussy](kitty) out of the house. Slow recovery of [Ned](ned). Ripening of affection, among the painted trees, into a first kiss between [Mrs Cordwell](jemima) and [Crail](crail).
- sad harnage "Remorse"
+ reveal kitty harnage "Revelation of the locket"
- sibling harnage kitty "half-brother"
- happy harnage+kitty "laughter"
- discover! dowager harnage+kitty "opposite conclusion"
- reject dowager kitty "out of the house"
- recover ned "Slow recovery"
+ kiss crail jemima "first kiss"

== 7 Durham Gaol
Arrest of [Seth](seth) on the word of an anonymous letter. Loyalty of the [troupe](jemima+kitty+ned+pugh): nightly concerts by [Jemima](jemima), [Kitty](kitty), [Pugh](pugh) and [Ned](ned), still on a stick, beneath the prison wall, to keep up the [clown](seth)'s spirits. Tender interest of the gaoler's [widow](widow) in the [prisoner](seth), expressed in dumplings. Insomnia of [Pugh](pugh), [whose](pugh) hand wrote the letter and [whose](pugh) debts to [Trimlett](trim) drove [him](pugh) to [Lady Harnage](dowager)'s pearls. Recognition of that hand by [Crail](crail), [who](crail) for [Jemima](jemima)'s sake delays the arrest.
+ arrest _ seth "Arrest"
- help jemima+kitty+ned+pugh seth "nightly concerts"
- love.start widow seth "Tender interest"
- gift widow seth "dumplings"
- accuse pugh seth "wrote the letter"
+ steal.past pugh dowager "drove him"
- discover crail pugh "Recognition of that hand"
- arrest! crail pugh "delays the arrest"

== 8 The Runner
Unmasking of [Tobias Crail](crail) through a warrant forgotten in [his](crail) doublet. Fury of [Jemima](jemima), deceived, as [she](jemima) believes, in every tender word; expulsion of the [spy](crail) from company and bed. "[I](crail) was sent for the pearls; [I](crail) stayed for [you](jemima)," runs [his](crail) defence, spoken to a closed curtain. Indignation of [Ned](ned), [Kitty](kitty) and [Pugh](pugh), the [latter](pugh)'s louder than honesty requires. Reappearance of [Trimlett](trim) by night, with a demand upon [Pugh](pugh): two hundred guineas, or the whole truth to the [manageress](jemima).
+ discover jemima crail "Unmasking"
- sad jemima crail "Fury"
- betray.past crail jemima "deceived"
+ breakup jemima crail "expulsion of the spy"
- love crail jemima "stayed for you"
- sad kitty+ned+pugh crail "Indignation"
- return trim "Reappearance"
- threaten trim pugh "demand upon Pugh"

== 9 Exit Laertes
Full confession of [Pugh](pugh) before [Jemima](jemima), [Ned](ned) and [Kitty](kitty), in costume and, for the first time in [his](pugh) career, without gesture: the pearls, the letter, the wretched jealousy. No forgiveness from the [manageress](jemima), but a loaf for the road. Voluntary surrender of the [tragedian](pugh) at Durham and release of [Seth](seth), [who](seth) leaves prison weeping, having grown fond of both the [widow](widow) and [her](widow) dumplings. Attempt by [Trimlett](trim) to silence the only [witness](pugh) with a knife; fatal error in the dark; death of an innocent [squire](squire).
+ reveal pugh jemima+kitty+ned "Full confession"
- reconcile! jemima pugh "No forgiveness"
- gift jemima pugh "a loaf"
- arrest _ pugh "Voluntary surrender"
- sad seth "weeping"
- love seth widow "grown fond"
- kill? trim pugh "silence"
+ kill trim squire "fatal error"

== 10 Fire in the Flies
Last performance at the barn in Yarm, set alight in the third act by the fugitive [Trimlett](trim). Panic of the house; cool heads on the stage: evacuation of two hundred spectators by [Jemima](jemima), [Ned](ned) and [Seth](seth), rescue of the [dowager](dowager), lame and incognito in the gallery, by [Kitty](kitty), [whom](kitty) [she](dowager) had come to see hissed. Seizure of the [murderer](trim) on the roof by [Crail](crail), at the price of a burned hand. Gratitude of [her](dowager) [ladyship](dowager), and a long look at the locket.
- attack trim _ "set alight"
- rescue jemima+ned+seth _ "evacuation"
+ rescue kitty dowager "rescue of the dowager"
+ arrest crail trim "Seizure"
- injure crail "burned hand"
- happy dowager kitty "Gratitude"

== 11 Assizes
Sentence of death on [Trimlett](trim), of seven years on [Pugh](pugh), commuted upon the plea of the [dowager](dowager), [whose](dowager) pearls, it transpires, were paste. Acknowledgment of [Kitty](kitty) as daughter of the old [lord](oldvis), with a portion of four thousand pounds and the affection of a [brother](harnage). Withdrawal of [Ned](ned), too proud for an heiress. Visit of [Crail](crail), dismissed from Bow Street for [his](crail) scruples, to the dressing room of [Mrs Cordwell](jemima): a bandaged hand, an apology, and no closed curtain.
- arrest _ pugh+trim "Sentence"
- help dowager pugh "plea of the dowager"
+ parent oldvis kitty "daughter"
- find kitty "portion"
- sibling harnage kitty "brother"
- breakup ned kitty "Withdrawal"
- quit crail "dismissed"
+ reconcile crail jemima "no closed curtain"

== 12 London
Invitation of the [company](crail+jemima+kitty+ned+seth) to Drury Lane by a [patentee](london) with an eye for Ophelias. Refusal of [Kitty](kitty) to set foot in the coach without [Ned](ned), followed by a proposal, [hers](kitty), from the top of a property balcony, and [his](ned) capitulation. Triple wedding at Yarm: [Kitty](kitty) to [Ned](ned), [Jemima](jemima) to [Crail](crail), and [Seth](seth), in dumplings up to the last, to [his](seth) [widow](widow). Farewell letter from [Pugh](pugh), reduced to reciting for farmers, and happier. Departure of [all](crail+jemima+kitty+ned+seth+widow), on the wrong road.
- invite london crail+jemima+kitty+ned+seth "Invitation of the company"
- love kitty ned "without Ned"
+ propose kitty ned "proposal"
+ wedding kitty ned "Kitty to Ned"
+ wedding crail jemima "Jemima to Crail"
- wedding seth widow "Seth"
- happy pugh "happier"
- travel crail+jemima+kitty+ned+seth+widow "Departure of all"
