%series Broomielaw Nine
%lang en
%genre crime: a river police unit in Glasgow, a fan's episode guide
%cast strang | DI Strang; Strang; Moira | f
%cast callan | Callan | m
%cast anwar | DC Anwar; Anwar | f
%cast haig | Haig | m
%cast roe | Elspeth Roe; Dr Roe; Roe; Elspeth | f
%cast neil | Neil | m
%cast dougie | Dougie | m
%cast isla | Isla | f
%cast mcvey | Frank McVey; McVey | m
%cast kerr | Tam Kerr; Kerr | m
%cast widow | Agnes Kerr; Agnes | f
%cast student | - | m
%cast professor | - | m
%cast skipper | - | m
%cast bride | - | f
%cast groom | - | m
%cast bestman | - | m
%cast journalist | Corrie Blane; Blane | f
%cast saunders | Saunders | m
%cast nurse | - | f
%cast gunman | - | m
%cast maid | - | f
%cast victims | - | n
%cast clerk | - | n
%cast lawyer | - | n

== 1 Body of Water
The crew of [DI Strang](strang)'s launch pull the body of a [docker](kerr), [Tam Kerr](kerr), from the [Clyde](@clyde). [Dr Roe](roe), the [pathologist](roe), establishes that [he](kerr) was strangled before [he](kerr) went in. [Kerr](kerr)'s [widow](widow) tells [DC Anwar](anwar), [who](anwar) joins the unit in this episode, that [her](widow) [husband](kerr) owed [Frank McVey](mcvey) money. [McVey](mcvey), however, has an alibi. Only the last scene shows who provided it: [Dougie](dougie), [Strang](strang)'s [brother](dougie).
- discover roe kerr "establishes"
+ kill.past _ kerr "strangled"
- married.past kerr widow "widow"
- hire anwar "joins the unit"
+ help dougie mcvey "provided"
- sibling dougie strang "brother"

== 2 Fair Copy
[Haig](haig) wants the drowning of a [student](student) off the rowing club closed as an accident. [Callan](callan) goes on digging and finds that the dead [man](student)'s thesis has come out under the name of [his](student) [supervisor](professor), [who](professor) eventually confesses to having pushed [him](student). Subplot: [Strang](strang) urges [her](strang) [brother](dougie) to withdraw the alibi and is thrown out of [his](dougie) bar. In the car park [Callan](callan) kisses [Elspeth Roe](roe) goodnight. [He](callan) wears a wedding ring; [she](roe) doesn't.
- investigate callan student "goes on digging"
- advisor.past professor student "supervisor"
- steal.past professor student "under the name"
+ kill.past professor student "pushed him"
- sibling dougie strang "brother"
- reject dougie strang "thrown out"
+ kiss callan roe "kisses"
- married _ callan "wedding ring"

== 3 Stag
A [groom](groom) goes over the rail of a party boat the night before [his](groom) wedding. [Anwar](anwar), on [her](anwar) first case alone, suspects the [bride](bride), because [she](bride) knew of [his](groom) affair with the [bridesmaid](maid); the culprit is the best [man](bestman), [who](bestman) was in love with the [bride](bride). [Anwar](anwar) rescues [him](bestman) when [he](bestman) jumps after [his](bestman) [victim](groom). At home, [Strang](strang)'s [husband](neil) [Neil](neil) spills [his](neil) tea for the third time. [He](neil) tells [her](strang) that it's Parkinson's.
+ kill bestman groom "culprit"
- wedding? bride groom "wedding"
- accuse anwar bride "suspects"
- cheat.past groom bride "affair with the bridesmaid"
- affair.past groom maid "affair with the bridesmaid"
- love bestman bride "in love"
- rescue anwar bestman "rescues"
- married neil strang "husband"
- reveal neil strang "tells her"
+ ill neil "Parkinson's"

== 4 Slip Road
[McVey](mcvey)'s [bookkeeper](saunders), [Saunders](saunders), offers to testify in exchange for protection. [Haig](haig) alone is told where [he](saunders) is hidden, and the next morning [Saunders](saunders) is found hanged. [Strang](strang) doesn't believe in suicide, and begins, on the quiet, to look into [her](strang) own [superior](haig). [Callan](callan) spends the night with [Roe](roe) while [his](callan) [wife](isla) [Isla](isla) waits with a cake: it was [their](callan+isla) tenth anniversary. Continuity error: in episode 2 it was the eighth.
- boss mcvey saunders "bookkeeper"
- betray? saunders mcvey "offers to testify"
+ die saunders "found hanged"
+ investigate strang haig "look into"
- boss haig strang "superior"
- sex callan roe "spends the night"
- married callan isla "wife"
- cheat callan isla "spends the night"

== 5 Low Tide
Low water exposes a car with two [skeletons](victims), missing since 1994. The solution (a [skipper](skipper) ran [them](victims) down when drunk and has laid flowers on the quay for [them](victims) every year since) takes second place to the family story. [Strang](strang) catches [Dougie](dougie) burning a ledger. Before [she](strang) can caution [him](dougie), [he](dougie) weeps, swears that [he](dougie) is only [McVey](mcvey)'s [barman](dougie), and begs [her](strang) for help. [She](strang) lets [him](dougie) go, and [Anwar](anwar), in the doorway, sees it.
+ kill.past skipper victims "ran them down"
- discover strang dougie "catches"
- sad dougie "weeps"
- boss mcvey dougie "barman"
- help? strang dougie "begs her for help"
+ help strang dougie "lets him go"
- discover anwar strang "sees it"

== 6 Conflict of Interest
[Anwar](anwar) struggles with [her](anwar) conscience, and in the end keeps what [she](anwar) saw to herself. [Corrie Blane](journalist), a [reporter](journalist), is less considerate: [she](journalist) prints a photograph of [Strang](strang) with [her](strang) [brother](dougie), and [Haig](haig) suspends the [inspector](strang). [Callan](callan) takes over [her](strang) post. [She](strang) accuses [him](callan) of having tipped off the press; [he](callan) denies it. The viewer knows better: it was [Haig](haig) [who](haig) called [Blane](journalist). [Isla](isla) finds an earring that isn't [hers](isla).
- reveal! anwar "keeps what she saw"
- reveal journalist "prints"
- sibling dougie strang "brother"
+ quit strang haig "suspends"
- hire callan "takes over her post"
- accuse strang callan "accuses"
- betray! callan strang "denies"
+ betray haig strang "called Blane"
- discover isla callan "earring"

== 7 Wake
[Isla](isla) throws [Callan](callan) out. [He](callan) moves to a houseboat and expects [Elspeth](roe) to follow, but [she](roe) informs [him](callan) that [she](roe) never asked for more than Thursdays. [Strang](strang), idle at home, nurses [Neil](neil), reads old files and notices that every witness against [McVey](mcvey) who disappeared had been in [Haig](haig)'s keeping. [Agnes Kerr](widow) is shot at through [her](widow) kitchen window. [Anwar](anwar) throws herself in front of the [widow](widow) and is hit in the shoulder.
+ breakup isla callan "throws Callan out"
- move callan "houseboat"
- reject roe callan "never asked for more"
- help strang neil "nurses"
- discover strang haig "notices"
- attack _ widow "shot at"
+ rescue anwar widow "throws herself in front"
- injure anwar "hit in the shoulder"

== 8 Visiting Hours
In hospital [Anwar](anwar) learns to use [her](anwar) left hand and becomes fond of a night [nurse](nurse), [whose](nurse) name is never mentioned. [Strang](strang) visits [her](anwar) and, for the first time, thanks [her](anwar) for [her](anwar) silence. The two [policewomen](anwar+strang) agree to go after [Haig](haig) together. [Dougie](dougie), threatened by [McVey](mcvey) over the missing ledger, has not burned it at all; [he](dougie) hands [his](dougie) [sister](strang) the key of a locker. [Roe](roe), [who](roe) has failed to turn up for work, stares at a pregnancy test.
- love.start anwar nurse "becomes fond"
- investigate? anwar+strang haig "go after Haig"
- threaten mcvey dougie "threatened"
+ gift dougie strang "hands his sister"
- sibling dougie strang "sister"
+ pregnant? roe "pregnancy test"

== 9 Locker 212
The ledger lists eleven years of payments to an "H.". [Callan](callan), [whom](callan) [Strang](strang) asks for help, refuses, then finds [Haig](haig) going through [his](callan) desk and changes sides. The [pair](callan+strang) make up over a flat tyre on the [Erskine](@erskine) bridge, one of the best-loved scenes in the series. [Haig](haig), warned by a [clerk](clerk) in the archive, empties [his](haig) safe and disappears. [Neil](neil), left alone, falls down the stairs. [Strang](strang) finds [him](neil) at midnight, conscious and furious.
- reject callan strang "refuses"
- discover callan haig "going through his desk"
+ reconcile callan strang "make up"
- help clerk haig "warned"
- flee haig "disappears"
+ injure neil "falls down the stairs"
- find strang neil "finds him"
- sad neil "furious"

== 10 The Brother
[Dougie](dougie) wears a wire. [McVey](mcvey), [who](mcvey) treats [him](dougie) like a son and is fooled almost to the end, discovers the microphone when [he](mcvey) embraces [him](dougie). A [gunman](gunman) shoots [Dougie](dougie) on the slipway as the launch comes in; [he](dougie) dies in the arms of [Moira](strang), having asked [her](strang) who is going to feed his dog. [McVey](mcvey) is arrested, but the tape is under water. [Roe](roe) hands the autopsy over to a colleague and stays with [Strang](strang) until morning.
- betray dougie mcvey "wears a wire"
- discover mcvey dougie "discovers the microphone"
+ kill gunman dougie "shoots"
+ die dougie "dies in the arms"
- arrest _ mcvey "arrested"
- help roe strang "stays with Strang"

== 11 Bail
[McVey](mcvey) walks, for lack of evidence. At [Dougie](dougie)'s funeral [he](mcvey) lays a wreath, and [Strang](strang) has to be held back by [Callan](callan). [Roe](roe) tells [Callan](callan) that [she](roe) is expecting a child of [his](callan) and that [she](roe) means to raise it on [her](roe) own; [Isla](isla), [whose](isla) forgiveness [he](callan) has just begged, overhears it. [Blane](journalist), [who](journalist) realises that [she](journalist) was used, tracks [Haig](haig) to a caravan near [Oban](@oban), and rings the wrong person: [McVey](mcvey)'s [lawyer](lawyer).
- die.past dougie "funeral"
- attack? strang mcvey "held back"
+ reveal roe callan "tells Callan"
+ pregnant roe callan "expecting a child"
- reconcile? callan isla "forgiveness"
- discover isla callan+roe "overhears"
- betray.past haig journalist "was used"
- find journalist haig "tracks"
- advisor lawyer mcvey "lawyer"

== 12 Slack Water
[Strang](strang) and [Anwar](anwar) reach the caravan minutes before [McVey](mcvey)'s people and take [Haig](haig) into custody. In return for a lower sentence [he](haig) names [McVey](mcvey) as the murderer of [Kerr](kerr) and [Saunders](saunders). [McVey](mcvey), [who](mcvey) is holding [Callan](callan) at gunpoint on the ferry steps, is felled by [Agnes](widow) with an oar. [Strang](strang), reinstated, scatters [her](strang) [brother](dougie)'s ashes with [Neil](neil), [Anwar](anwar) moves in with the [nurse](nurse), and [Roe](roe) asks [Isla](isla), of all people, to be godmother. [Isla](isla)'s answer is not heard.
+ arrest anwar+strang haig "into custody"
- accuse haig mcvey "names McVey"
- kill.past? mcvey kerr+saunders "murderer"
- threaten mcvey callan "gunpoint"
+ attack widow mcvey "felled"
- hire strang "reinstated"
- sibling dougie strang "brother"
- move anwar nurse "moves in"
