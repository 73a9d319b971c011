%series The Night Desk at Harrowgate Yard
%lang en
%genre London transport police, 1978, laconic recap notes
%cast gwyn | Detective Inspector Gwyneira Prosser; Gwyneira; Prosser; Gwyn | f
%cast mal | Sergeant Malachy Dunphy; Malachy Dunphy; Mally; Dunphy; Malachy | m
%cast sol | Solomon Adjei; Solly; Adjei; Solomon | m
%cast ted | Superintendent Theodore Vane-Hart; Vane-Hart; Theodore | m
%cast cho | Cho Min-jun; Min-jun | m
%cast flor | Florrie Babb; Florrie; Mrs. Babb | f
%cast sid | Sidney Babb; Sidney; Babb | m
%cast ire | Irene | f
%cast guard | - | m
%cast girl | - | f
%cast pick | Nimble Norma; Norma | f
%cast peer | Viscount Tarleton; Tarleton | m
%cast valet | - | m
%cast guardwife | - | f
%cast driver | - | m

== 1
A briefcase ticks on the last train to [Amersham](@amersham). [Detective Inspector Gwyneira Prosser](gwyn), eleven days in the job and the only [woman](gwyn) on the night desk, sits down beside it and opens it: an alarm clock, a pair of slippers, a goodbye note. Its [owner](sid), [Sidney Babb](sid), has left [his](sid) [wife](flor) and got off at [Rickmansworth](@rickmansworth). [Solomon Adjei](sol), the desk's [constable](sol), drives after [him](sid) with the slippers.
- hire gwyn "eleven days in the job"
+ discover gwyn sid "goodbye note"
- breakup sid flor "has left"
- married flor sid "wife"
- help sol sid "with the slippers"
- travel sid "got off"

== 2
[Sergeant Malachy Dunphy](mal) wanted [Prosser](gwyn)'s office, and shows it by calling [her](gwyn) "love" in front of the cleaners. Then a platform [guard](guard) is found on the live rail with [his](guard) whistle stuffed in [his](guard) mouth. [Gwyn](gwyn) says pushed, [Mally](mal) says drunk. [She](gwyn) makes [him](mal) smell the body. At the [widow](guardwife)'s in [Kilburn](@kilburn) [he](mal) takes off [his](mal) hat, and calls [his](mal) [inspector](gwyn) "ma'am" on the stairs.
- hire? mal "wanted"
+ kill? _ guard "pushed"
- quarrel gwyn mal "Mally says drunk"
- married.past guard guardwife "widow"
- boss gwyn mal "inspector"
- die guard "live rail"
- find _ guard "found"

== 3
Rush hour, and [Nimble Norma](pick), sixty-eight, queen of the Piccadilly dips, turns herself in. [She](pick) has lifted a wallet with a severed finger in it, and wants protection. [Adjei](sol) fetches [her](pick) tea; while [he](sol) is stirring [she](pick) has [his](sol) watch. [Prosser](gwyn) matches the finger to nobody, the wallet to a [viscount](peer). [Superintendent Vane-Hart](ted), [who](ted) shoots with the [viscount](peer), advises [her](gwyn) to forget both.
+ reveal pick _ "turns herself in"
- steal.past pick peer "lifted"
- help? _ pick "protection"
- gift sol pick "tea"
- steal pick sol "has his watch"
- discover gwyn peer "matches"
- friend peer ted "shoots with"
- investigate! gwyn peer "forget both"

== 4
[She](gwyn) doesn't forget. [Viscount Tarleton](peer) receives the [inspector](gwyn) in a dressing gown, ten fingers in evidence. [His](peer) [valet](valet) has nine. The [servant](valet) looks at the carpet while [his](peer) [master](peer) explains about a lawnmower. On [her](gwyn) way out [Gwyneira](gwyn) drops a card; on the way home, between two stations, the [man](valet) sits down opposite, and then the lights fail. When they come on again [he](valet) is dead, and [she](gwyn) has blood on [her](gwyn) gloves.
- meet gwyn peer "receives"
- boss peer valet "valet"
- injure.past valet "has nine"
- betray peer gwyn "lawnmower"
+ die valet "dead"

== 5
Suspended on full suspicion, [Prosser](gwyn) plays patience at [her](gwyn) [sister](ire) [Irene](ire)'s. [Dunphy](mal) could have [her](gwyn) chair now. [He](mal) sits in it once, finds it too low, and goes down on all fours in the carriage instead: the knife went in from behind, through the seat. With whom had the [valet](valet) an appointment? [Solly](sol) remembers seeing [him](valet) feed pigeons with a [guard](guard). The [guard](guard) is the [one](guard) from the rail.
- quit gwyn "Suspended"
- accuse _ gwyn "suspicion"
- sibling gwyn ire "sister"
- hire? mal "have her chair"
- investigate mal valet "on all fours"
+ discover mal valet "from behind"
- kill.past _ valet "the knife went in"
- discover sol valet "remembers"

== 6
[Mrs. Babb](flor) arrives at the desk in a hat to report a [husband](sid) missing. [He](sid) isn't missing, [Adjei](sol) explains gently, [he](sid) is in [Rickmansworth](@rickmansworth), in digs, with a budgerigar. [Florrie](flor) considers this. [She](flor) would like [her](flor) slippers back, they were [hers](flor). The night-school [student](cho) [who](cho) mops the floor, [Cho Min-jun](cho), makes [her](flor) barley tea, and [she](flor) stays to do the crossword. [She](flor) is quicker than anyone in the building.
- lose flor sid "missing"
- married flor sid "husband"
+ reveal sol flor "explains"
- move.past sid "in digs"
- gift cho flor "barley tea"
- lose! flor sid "isn't missing"
- travel flor "arrives"
- find? flor "back"

== 7
With [Florrie](flor) on the cipher, the pigeon [men](guard+valet)'s crossword gives up its secret: times, platforms, girls. [They](guard+valet) had been smuggling the [viscount](peer)'s housemaids out, one a month, before [he](peer) could do to them what [he](peer) did to the [valet](valet). The next is due tonight. Reinstated by telephone, [Gwyn](gwyn) runs. A barefoot [girl](girl) stands under the clock at [Baker Street](@bakerstreet); from the other end of the platform, politely, hat in hand, comes the [superintendent](ted).
+ discover flor guard+valet "gives up its secret"
- rescue.past guard+valet _ "smuggling"
- attack.past peer valet "what he did to"
- hire gwyn "Reinstated"
- rescue? _ girl "due"
- travel ted "comes"

== 8
[Vane-Hart](ted) says [he](ted) has come to take the [child](girl) home. The [girl](girl) gets behind [Prosser](gwyn). Nobody raises his voice. A train comes in, [Malachy](mal) gets out of it with a sandwich, sizes up all [three](girl+gwyn+ted) and, chewing, stands next to the [women](girl+gwyn). "[Sir](ted)," [he](mal) says, "[you](ted)'ll want to be on the up line." [Theodore](ted) lifts [his](ted) hat. The [maid](girl) sleeps that night in [Irene](ire)'s bath.
- abduct? ted girl "take the child home"
- flee girl ted "gets behind"
+ rescue mal girl+gwyn "stands next to"
- housemate.start girl ire "sleeps that night"
- travel mal "gets out"

== 9
Evidence: a finger. [Norma](pick), [who](pick) has the professional's contempt for amateurs, is sworn in as a special constable for a single afternoon and bumps into the [viscount](peer) at [Ascot](@ascot). [She](pick) comes away with keys, a cigar cutter with something on the hinge and, out of habit, [his](peer) braces. In the gallery of the club [Sidney](sid), delivering laundry, sees [his](sid) own [wife](flor) on a [policeman](sol)'s arm, in evening dress, and drops forty shirts.
- hire pick "sworn in"
+ steal pick peer "comes away with"
- find pick "cigar cutter"
- married flor sid "wife"
- discover sid flor "sees"
- date flor sol "arm"
- meet peer pick "bumps into"

== 10
The blood is the [valet](valet)'s. [Tarleton](peer) shoots the [messenger](cho), literally: [Min-jun](cho), sent round with the summons, takes the barrel in the hip. [Dunphy](mal), [who](mal) had told [him](cho) to go, carries the [student](cho) down four flights, sobbing like a drain. [Gwyneira](gwyn) goes up. The [nobleman](peer) offers [her](gwyn) the second barrel; [she](gwyn) offers [him](peer) the cigar cutter. [He](peer) comes quietly, as the saying is.
+ attack peer cho "shoots"
- injure cho peer "in the hip"
- help mal cho "carries"
- sad mal "sobbing"
- threaten peer gwyn "the second barrel"
+ arrest gwyn peer "comes quietly"

== 11
Who pushed the [guard](guard)? A [driver](driver), invalided out since March, asks for [Prosser](gwyn) by name. From [his](driver) cab [he](driver) saw two men struggling, and one of them had a hat in his hand. It has given [him](driver) no sleep. [Vane-Hart](ted) hears that the [witness](driver) has spoken, cleans [his](ted) desk, signs [Malachy](mal)'s long-refused promotion and walks down the platform to the tunnel's end, where [Solly](sol) has been waiting with handcuffs and an umbrella.
- quit.past driver "invalided out"
- sad driver "no sleep"
+ reveal driver gwyn "asks for Prosser"
- kill.past _ guard "pushed"
- hire mal ted "promotion"
+ arrest sol ted "handcuffs"
- discover ted driver "hears"

== 12
Leaving do for [Mally](mal), inspector at [Paddington](@paddington) as of Monday. [He](mal) calls [Gwyn](gwyn) "love" once more, and [she](gwyn) lets [him](mal). [Min-jun](cho), on a stick, has passed [his](cho) exams and been asked to dance by the former [housemaid](girl). [Sidney](sid) waits on the steps with the slippers, gift-wrapped. [Mrs. Babb](flor) looks at them, at the [man](sid), at the [constable](sol) holding [her](flor) coat. "[You](sid) can post them," [she](flor) says. On the last train to [Amersham](@amersham), something ticks.
- celebrate mal "Leaving do"
- quit mal "Leaving"
- hire mal "inspector at Paddington"
- date? cho girl "asked to dance"
- reconcile? flor sid "waits"
+ reject flor sid "post them"
- gift? sid flor "gift-wrapped"
- find cho "passed"
- injure.past cho "on a stick"
