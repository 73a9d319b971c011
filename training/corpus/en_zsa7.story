%series The Northam Road
%lang en
%genre hotel drama, Penang, 1936, encyclopaedia episode list
%cast cheng   | Lim Cheng Hock; Cheng Hock; Lim | m
%cast suan    | Lim Suan Neo; Suan Neo | f
%cast poh     | Poh Choo | f
%cast vimala  | Vimala Nair; Vimala | f
%cast nair    | Gopal Nair; Gopal; Nair | m
%cast yusof   | Yusof bin Daud; Yusof | m
%cast aisyah  | Aisyah | f
%cast fenn    | Major Fenn; Fenn; Clive Fenn | m
%cast dora    | Dora Fenn; Dora; Mrs Fenn | f
%cast baptist | Ambrose Baptist; Baptist; Ambrose | m
%cast keogh   | Inspector Keogh; Keogh | m
%cast singer  | Zaza Orlova; Zaza | f
%cast gf      | - | m
%cast thugs   | - | g
%cast boy     | Ah Keat | m
%cast doctor  | Dr Sathasivam | m

== 1 Opening Season
[Lim Cheng Hock](cheng), [owner](cheng) of the [Northam Road Hotel](#northam) and [heir](cheng) to a fortune in tin that no longer exists, engages a new [manager](vimala), and guests as well as staff are taken aback to find that [Vimala Nair](vimala) is a woman of twenty-nine. [Her](vimala) [father](nair), [Gopal](nair), was head clerk there until [he](nair) was shown the door over a missing necklace. The hall [porter](yusof), [Yusof bin Daud](yusof), [who](yusof) had testified against [him](nair), carries [her](vimala) bag up without a word. [Major Fenn](fenn) and [his](fenn) [wife](dora), [Dora](dora), take the sea-view suite for the season, on credit.
+ hire vimala cheng "engages"
- parent nair vimala "father"
- quit.past nair cheng "shown the door"
- steal.past _ _ "missing necklace"
- accuse.past yusof nair "testified against"
- married dora fenn "wife"
- move dora+fenn "take the sea-view suite"

== 2 The Bandleader's Waltz
[Ambrose Baptist](baptist), [whose](baptist) six-piece orchestra plays until eleven, falls for [Dora](dora) between the foxtrot and the waltz, as the [major](fenn), deep in cards with the [owner](cheng)'s [sister](suan) [Suan Neo](suan), fails to observe. [Suan Neo](suan) loses the rent of two shophouses. In the pantry, [Poh Choo](poh), the old [amah](poh) [who](poh) raised [Cheng Hock](cheng) and [his](cheng) [sister](suan), warns [Vimala](vimala) that the house eats people. A pearl earring disappears from a dressing table on the second floor, and [Inspector Keogh](keogh) asks to see the staff register.
- create baptist "plays until eleven"
+ love.start baptist dora "falls for"
- sibling cheng suan "sister"
- lose suan fenn "loses the rent"
- kin.past cheng+suan poh "raised"
- reveal poh vimala "warns"
- steal _ _ "disappears"
- investigate keogh _ "asks to see"

== 3 House Rules
Among the names on the list, the [inspector](keogh) stops at that of the [manager](vimala), [whose](vimala) [father](nair) [he](keogh) remembers, and has [her](vimala) room turned upside down. [Vimala](vimala) stands by, arms folded. It is the [porter](yusof) [who](yusof), shamefaced, comes to [her](vimala) afterwards and owns up: the [clerk](nair) never took that necklace; [he](yusof) had sworn to it because [Suan Neo](suan), in debt then as now, threatened to have [his](yusof) little [girl](aisyah) sent from the mission school. [Vimala](vimala) thanks [him](yusof). Then [she](vimala) gives [him](yusof) a week's notice, and withdraws it in the morning.
- parent nair vimala "father"
- investigate keogh vimala "turned upside down"
- sad yusof "shamefaced"
+ reveal yusof vimala "owns up"
- steal! nair _ "never took"
- betray.past yusof nair "sworn to it"
- threaten.past suan yusof "threatened"
- parent yusof aisyah "little girl"
- quit? yusof vimala "a week's notice"

== 4 Fever Ship
A steamer from [Rangoon](@rangoon) lands its passengers and, with them, typhoid. Three floors are put in quarantine. [Mrs Fenn](dora) is among the first to be laid low; [Baptist](baptist) pushes notes under [her](dora) door, while the [major](fenn) removes to the annexe for the sake of [his](fenn) own health. The Russian [singer](singer), [Zaza Orlova](singer), off the same ship, [who](singer) has been ill with it once and can't catch it again, takes over the nursing together with [Dr Sathasivam](doctor). On the ninth night the [amah](poh) dies, [her](poh) hand in that of the grown-up [boy](cheng) [she](poh) had fed with a spoon.
- ill dora "laid low"
- love baptist dora "pushes notes"
- move fenn "removes to the annexe"
- ill.past singer "been ill"
- treat dora doctor+singer "nursing"
+ die poh "dies"
- help.past poh cheng "fed with a spoon"

== 5 Rain
The rain does not stop. The fever does. [Dora](dora) sits up. [Zaza](singer) sings for [Dora](dora). [Baptist](baptist) plays for [Zaza](singer). The [major](fenn) comes back to [his](fenn) [wife](dora). [Dora](dora) asks where [he](fenn) was. [Fenn](fenn) says Singapore. [She](dora) knows better. [Yusof](yusof) finds a pawn ticket on the stairs. It is for one pearl earring. The ticket bears a name. The name is [Clive Fenn](fenn). [Yusof](yusof) keeps quiet this time too. But [Aisyah](aisyah) has seen the ticket. [Aisyah](aisyah) can read. [Her](aisyah) [father](yusof) taught [her](aisyah). [Aisyah](aisyah) runs to [Vimala](vimala).
- recover dora "sits up"
- create singer "sings"
- create baptist "plays for Zaza"
- return fenn "comes back"
- married dora fenn "wife"
- betray fenn dora "says Singapore"
- find yusof "finds a pawn ticket"
- reveal! yusof _ "keeps quiet"
- discover aisyah fenn "has seen the ticket"
- parent yusof aisyah "father"
- advisor.past yusof aisyah "taught her"
+ reveal aisyah vimala "runs to Vimala"

== 6 A Gentleman's Debts
Shown the ticket, [Keogh](keogh), a [friend](keogh) of the [major](fenn)'s from the cricket club, throws it in the fire, whereupon the [manager](vimala) and the [porter](yusof)'s [daughter](aisyah) go to every pawnshop in [Campbell Street](@campbell) until [they](aisyah+vimala) have the earring itself. That evening [she](vimala) is set upon in the carriage porch by two [men](thugs) with sticks. The [bandleader](baptist), coming off the stand, beats [them](thugs) back with a trombone, and the [Russian](singer) binds up the gash on [Vimala](vimala)'s forehead. [Lim](cheng), [who](cheng) has until now believed that a hotel runs itself, sits outside [her](vimala) door with [his](cheng) [grandfather](gf)'s sword.
- friend fenn keogh "friend"
- betray keogh vimala "throws it"
- parent yusof aisyah "daughter"
- find aisyah+vimala "have the earring"
+ attack thugs vimala "set upon"
- rescue baptist vimala "beats them back"
- treat vimala singer "binds up"
- injure vimala "gash"
- kin cheng gf "grandfather"
- help cheng vimala "sits outside"

== 7 The Tin Trunk
In the dead [amah](poh)'s trunk [Cheng Hock](cheng) comes upon the necklace, wrapped in a letter which the old [woman](poh), [who](poh) could not write, had dictated to a temple scribe: [Suan Neo](suan) had pawned it, [Poh Choo](poh) had bought it back out of twenty years' wages, and the disgraced [clerk](nair) had suffered in silence. [Brother](cheng) and [sister](suan) do not raise [their](cheng+suan) voices. By nightfall [she](suan) is on the mail train to [Ipoh](@ipoh) with two hatboxes. [Lim](cheng) walks barefoot to [Gopal Nair](nair)'s house to beg forgiveness, and is told by a neighbour that the [man](nair) went blind last year and is asleep.
+ find cheng "comes upon"
- reveal poh cheng "dictated"
- steal.past suan _ "pawned it"
- sibling cheng suan "sister"
- sad.past nair "suffered in silence"
- travel suan "mail train" @ipoh
- reconcile? cheng nair "beg forgiveness"
- ill.past nair "went blind"

== 8 Regatta Ball
[Dora](dora) has packed; [she](dora) means to go off with the [bandleader](baptist) on the midnight boat. [Fenn](fenn), [who](fenn) has lost a small fortune on the yachts, asks [Keogh](keogh) for a loan, gets a refusal and remembers [his](fenn) [wife](dora)'s jewels. [He](fenn) finds them in [Ambrose](baptist)'s violin case. What follows is seen only by the page [boy](boy), [Ah Keat](boy): a shove, a balustrade, a drop of two floors. [Baptist](baptist) lives, but [his](baptist) left hand will never hold down a string. The [major](fenn) tells the police [inspector](keogh) that [he](fenn) has caught a [thief](baptist), and is believed.
- breakup? dora fenn "go off"
- attack fenn baptist "a shove"
- married dora fenn "wife"
- lose fenn "lost a small fortune"
- reject keogh fenn "a refusal"
- find fenn "finds them"
- discover boy fenn "seen only by"
+ injure baptist fenn "a drop"
- accuse fenn baptist "caught a thief"
- steal! baptist _ "a thief"
- betray fenn keogh "is believed"

== 9 The Page
[Ah Keat](boy), nine years old and terrified, is nowhere to be found. Half the kitchen combs the mangroves for [him](boy). The [major](fenn) goes looking too, and offers fifty dollars. [Aisyah](aisyah) alone has an idea where small people go; [she](aisyah) crawls the length of the laundry flue, stays with the [witness](boy) in the dark until [he](boy) has stopped shaking, and brings [him](boy) out by way of the fish market to the one [adult](nair) of [whom](nair) [he](boy) isn't frightened, the blind old [clerk](nair). [Nair](nair) hears [him](boy) out and takes it down from memory, word for word, before a magistrate.
- sad boy "terrified"
- flee boy "nowhere to be found"
- investigate _ boy "combs the mangroves"
- find? fenn boy "goes looking"
+ find aisyah boy "crawls"
- help aisyah boy "stays with the witness"
- reveal boy nair "hears him out"
- help nair boy "takes it down"
- reveal nair _ "before a magistrate"

== 10 Suite Fourteen
To avoid a scandal the club lets the [major](fenn) know that a revolver has been left in the reading room. [He](fenn) prefers the service stairs, and gets as far as the quay, where the [man](yusof) [who](yusof) has twice kept silent blows [his](yusof) whistle for all [he](yusof) is worth. [Keogh](keogh) has no choice but to put the irons on [his](keogh) batting [partner](fenn); [he](keogh) resigns the following week. [Dora](dora), refused a ticket on credit, scrubs pans in the hotel to pay off the suite. [Zaza](singer) teaches the crippled [musician](baptist) to conduct. One guest complains about the tea.
- flee fenn "service stairs"
+ accuse yusof fenn "blows his whistle"
- arrest keogh fenn "put the irons"
- friend fenn keogh "batting partner"
- quit keogh "resigns"
- hire dora "scrubs pans"
- advisor singer baptist "teaches"
- injure.past baptist fenn "crippled"

== 11 Chap Goh Meh
On the fifteenth night of the new year, when unmarried women throw oranges into the sea, [Vimala](vimala) throws none. [Cheng Hock](cheng), [who](cheng) has for months found reasons to inspect the ledgers, asks [her](vimala) whether [she](vimala) would run the hotel as its [owner](cheng)'s wife; [she](vimala) says that [she](vimala) would rather run it as its owner. [Dora](dora), passing with a bucket, laughs aloud for the first time since the ball. A telegram from [Ipoh](@ipoh) announces that the exiled [sister](suan) has won the state lottery and, on the same evening, lost it again.
+ propose cheng vimala "as its owner's wife"
- love cheng vimala "found reasons"
- reject vimala cheng "rather run it"
- happy dora "laughs"
- sibling cheng suan "sister"
- find suan "won the state lottery"
- lose suan "lost it again"

== 12 Under New Management
Creditors foreclose. At the auction the highest bid comes, to general silence, from a blind [man](nair) in a clerk's coat, to [whom](nair) [Lim](cheng) had made over the recovered necklace as amends, and [who](nair) has sold it. [Gopal](nair) gives the keys to [his](nair) [daughter](vimala). [Her](vimala) first act as owner is to hire: the former [proprietor](cheng) at the reception desk, where [he](cheng) proves a natural; the [major](fenn)'s [ex-wife](dora) in the office; and, to lead the orchestra with one hand, [Ambrose](baptist), [whose](baptist) [fiancée](singer) sings on Saturdays. [Yusof](yusof) asks [Nair](nair)'s pardon at last. "Which step are [you](yusof) on?" asks the blind [man](nair).
- lose cheng "foreclose"
- gift.past cheng nair "made over"
+ find nair "highest bid"
- gift nair vimala "gives the keys"
- parent nair vimala "daughter"
- hire cheng vimala "reception desk"
- ex dora fenn "ex-wife"
- hire dora vimala "in the office"
- hire baptist vimala "lead the orchestra"
- engaged baptist singer "fiancée"
+ reconcile? nair yusof "asks Nair's pardon"
