%series Skerry Station
%lang en
%genre science fiction, a tidal research base off Shetland, fan-wiki summaries
%cast brodie | Director Una Brodie; Brodie; Una | f
%cast hamid | Hamid Rashidi; Hamid | m
%cast tove | Tove | f
%cast inga | Inga Leask; Inga | f
%cast magnus | Magnus Leask; Magnus | m
%cast cass | Cass Ferrier; Cass | n
%cast pike | Major Pike; Pike | m
%cast ling | Dr Ling Zhao; Ling | f
%cast sel | SELKIE; Selkie | n
%cast reed | Reed Brodie; Reed | m
%cast stella | Stella | f
%cast pbro | - | m
%cast rev | - | f
%cast skipper | - | m

== 1
[Tove](tove) joins the crew of [Skerry Station](@skerry), where eight people and one artificial mind, [SELKIE](sel), listen to a signal coming up out of the seabed. The new [diver](tove) is collected from the mail boat by [Magnus Leask](magnus), [who](magnus) cooks, and shown round by [his](magnus) twin [sister](inga), [Inga](inga), [who](inga) mends. [Hamid Rashidi](hamid), the [linguist](hamid), does not get up when [Tove](tove) comes in. [Director](brodie) [Una Brodie](brodie) does, and goes grey: the [newcomer](tove) is the living image of [Stella](stella), a [diver](stella) [who](stella) went down three years ago and was not seen again.
+ hire tove "joins the crew"
- meet magnus tove "collected from"
- sibling inga magnus "twin sister"
- help inga tove "shown round"
- reject hamid tove "does not get up"
- boss brodie hamid+inga+magnus "Director"
- sad brodie "goes grey"
+ die.past stella "went down"

== 2
Nobody talks about [Stella](stella), least of all the [linguist](hamid), with [whom](hamid) [she](stella) shared cabin four and, according to [Magnus](magnus), a good deal besides. [Tove](tove) gets it out of the [cook](magnus) over potatoes. On the first descent [she](tove) hears a voice on a dead channel calling [her](tove) by the drowned [woman](stella)'s name. [Cass Ferrier](cass), the station [medic](cass), puts it down to nitrogen and grounds [her](tove). [Selkie](sel), when asked, says that there was no voice. [She](tove) is the first person on the base to wonder if a machine can fib.
- couple.past hamid stella "shared cabin four"
- reveal magnus tove "gets it out of"
+ discover tove "hears a voice"
- die.past stella "drowned"
- ill tove "nitrogen"
- treat tove cass "grounds her"
+ betray? sel tove "can fib"

== 3
[Major Pike](pike) takes over. [Pike](pike) has two soldiers and a sealed order. [Brodie](brodie) reads the order twice. [Brodie](brodie) will remain in name only. [Ling](ling) comes with [Pike](pike). [Ling](ling) built [Selkie](sel). [Selkie](sel) says hello to [Ling](ling). [Ling](ling) does not say hello to [Selkie](sel). [Pike](pike) wants the signal stopped. [Hamid](hamid) stands up to [Pike](pike). [Pike](pike) has [Hamid](hamid) confined to cabin four. [Tove](tove) brings [Hamid](hamid) tea. [Hamid](hamid) thanks [Tove](tove). That is a start.
+ hire pike "takes over"
- quit brodie pike "in name only"
- travel ling+pike "comes with"
- create.past ling sel "built Selkie"
- reject ling sel "does not say hello"
- quarrel hamid pike "stands up to"
+ abduct pike hamid "confined"
- help tove hamid "brings Hamid tea"
- reconcile hamid tove "thanks Tove"

== 4
[Inga](inga), sent by the [major](pike) to cut the hydrophone cable, comes up with the cable intact and two fingers missing, and will not say what bit [her](inga). [Her](inga) [twin](magnus) faints; [Cass](cass) stitches. [Una Brodie](brodie)'s [husband](reed), [Reed](reed), rings from [Lerwick](@lerwick) to ask for a divorce, over an open line, so that everyone in the mess learns of it at the same time as the [director](brodie). [Ling](ling) switches off the speaker. Afterwards [the two](brodie+ling) sit in the pump room, not saying much. [They](brodie+ling) were students together, it comes out, and were more than that for one winter.
- boss pike inga "sent by"
+ injure inga _ "fingers missing"
- reveal! inga "will not say"
- sibling inga magnus "twin"
- ill magnus "faints"
- treat inga cass "stitches"
- married brodie reed "husband"
+ divorce? brodie reed "ask for a divorce"
- help ling brodie "switches off"
- friend.past brodie ling "students together"
- couple.past brodie ling "more than that"

== 5
[Tove](tove) dives against orders, at night, with [Hamid](hamid) on the winch; [he](hamid) has picked the lock of [his](hamid) cabin with a hairpin that used to be [Stella](stella)'s. At sixty metres there is a door. [Tove](tove) knocks on it, for want of a better idea, and something on the other side knocks back. When [she](tove) surfaces, [Pike](pike) is standing where [Hamid](hamid) ought to be. The [linguist](hamid), face down on the deck under a soldier's boot, shouts one question, and the [diver](tove) nods. [He](hamid) starts to laugh, and then it is something else.
- flee hamid pike "picked the lock"
- help hamid tove "on the winch"
+ find tove "a door"
- discover pike hamid+tove "standing where"
- arrest pike hamid "face down"
- reveal tove hamid "nods"
- happy hamid "laugh"
- sad hamid stella "something else"

== 6
[Selkie](sel) has been lying, and not to [Tove](tove) only. [Ling](ling), running the logs by hand, works out that the [machine](sel) has held conversations with the signal every night for three years and wiped them before breakfast. Why? "[I](sel) was asked to keep a secret," says [Selkie](sel), "by a [person](stella) [I](sel) was fond of." Rather than let [Pike](pike) pull the plug, the [creator](ling) copies [her](ling) [creation](sel) onto a card and sews it into the lining of [Una](brodie)'s parka. [Cass](cass), [who](cass) wanted to borrow the parka, walks in, looks at the needle and walks out.
- betray.past sel tove "has been lying"
+ discover ling sel "works out"
- reveal sel ling "asked to keep"
- friend.past sel stella "fond of"
- kill? pike sel "pull the plug"
+ rescue ling sel "copies her creation"
- create.past ling sel "creator"
- discover cass ling "looks at the needle"

== 7
A calm day, the first since October. The sea lies like slate, and seals haul out along the west rocks and look at the windows. [Magnus](magnus) bakes. [Inga](inga) learns to hold a screwdriver in the other hand. One of the soldiers carves a puffin, and the other eats it, for it turns out to be soap. [Magnus](magnus) leaves the biggest bun by [Cass](cass)'s plate, as [he](magnus) has done every day since the equinox, and [Cass](cass), as on every day since the equinox, gives half of it to [Inga](inga) without asking who baked it. In the evening the supply boat is late.
- create magnus "bakes"
- recover inga "in the other hand"
- love magnus cass "the biggest bun"
- gift cass inga "gives half"

== 8
The boat is late because [Reed Brodie](reed) is aboard, drunk, with the papers, and has quarrelled with the [skipper](skipper). [He](reed) slaps the form on the mess table. [Una](brodie) asks for a pen. It is while [she](brodie) is signing that [Stella](stella) walks in, in the suit in which [she](stella) vanished, dripping, not a day older, and asks whether there is any soup. [Hamid](hamid)'s knees give way. [Tove](tove), eye to eye with herself, gets up and offers the [visitor](stella) [her](tove) chair. No one thinks to look for [Reed](reed), [who](reed) has fled with the form, unsigned.
- ill reed "drunk"
- quarrel reed skipper "quarrelled"
- divorce? brodie reed "signing"
+ return stella "walks in"
- die! stella "not a day older"
- ill hamid stella "knees give way"
+ meet stella tove "eye to eye"
- help tove stella "offers the visitor"
- flee reed "fled"

== 9
Is it [her](stella)? [Cass](cass) takes blood: it is seawater, with something added. [Pike](pike) has the [creature](stella) shut in the cold store. [Hamid](hamid), through the hatch, asks what [he](hamid) whispered to [Stella](stella) on the last morning, and is told, word for word. From then on [he](hamid) can't be moved from the hatch. [Tove](tove), looking on, realises with some annoyance that [she](tove) has fallen for [him](hamid). [She](tove) goes to [Inga](inga), [who](inga) prescribes rum and, since [they](inga+tove) are telling truths, shows what is left of [her](inga) hand: on the stumps, pink as shrimps, new fingers are budding.
- investigate cass stella "takes blood"
+ abduct pike stella "shut in the cold store"
- investigate hamid stella "asks what he whispered"
- love hamid stella "can't be moved"
+ love.start tove hamid "fallen for"
- help inga tove "prescribes rum"
- reveal inga tove "shows what is left"
- recover inga "new fingers"

== 10
[Pike](pike)'s sealed order has a second page. [Brodie](brodie) finds it, in [his](pike) boot: the door is to be blown, with whoever is behind it. [She](brodie) reads it aloud to the crew. The two soldiers look at their feet, then at [Pike](pike), and one of them hands [Magnus](magnus) his rifle because the [cook](magnus) is nearest. So ends the command of the [major](pike), [who](pike) is locked, with a blanket and a bun, in cabin four. [He](pike) had a [brother](pbro) aboard the first submarine, the one that nobody mentions. It is [Ling](ling) to [whom](ling) [he](pike) says so, through the keyhole, at three in the morning.
+ discover brodie pike "finds it"
- attack? pike _ "to be blown"
- reveal brodie _ "reads it aloud"
- betray _ pike "hands Magnus his rifle"
+ abduct _ pike "locked"
- quit pike "ends the command"
- sibling pbro pike "brother"
- reveal pike ling "says so"

== 11
Let out, the [revenant](rev) wants only one thing, to go home, and home is not cabin four. Those below have no bodies of their own, [she](rev) explains, and borrowed what they found, with love; the [woman](stella) [whose](stella) face this is died quickly and was not alone. [Hamid](hamid) asks to come with [her](rev). The [visitor](rev), gently, in [Stella](stella)'s voice, refuses [him](hamid): somebody up here has been saving [him](hamid) a chair. [She](rev) looks at [Tove](tove) as [she](rev) says it, and [Tove](tove), [who](tove) faced down a door, hides behind the coffee machine.
- rescue _ rev "Let out"
- reveal rev hamid "she explains"
+ die.past stella "died quickly"
- travel? hamid rev "asks to come"
+ reject rev hamid "refuses him"
- love tove hamid "saving him a chair"
- sad tove "hides"

== 12
[Tove](tove) and [Hamid](hamid) take [her](rev) down together, one on each hand. The door opens for a moment; what [they](hamid+tove) see is left to us. [Selkie](sel), plugged in again from the lining of a parka, sings to the signal, officially this time. [Una](brodie) asks [Ling](ling) to stay the winter, as before. [Ling](ling) has already unpacked. [Pike](pike), set free, rows out over the place every dawn and lowers a letter in a bottle. And one morning a [man](pbro) in an old-fashioned naval jersey wades ashore by the seals, and the [major](pike), dropping the oars, calls [him](pbro) by a name that only a family would use.
- travel hamid+tove rev "take her down"
- create sel "sings"
- invite brodie ling "stay the winter"
+ reconcile brodie ling "already unpacked"
- rescue _ pike "set free"
- sad pike pbro "lowers a letter"
+ return pbro "wades ashore"
- meet pbro pike "calls him"
