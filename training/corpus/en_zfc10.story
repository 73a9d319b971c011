%series Thousand Hills
%lang en
%genre sports drama about a cycling team in Kigali, terse database overviews
%cast divine   | Divine Uwase; Divine | f
%cast jp       | Jean-Paul Habimana; Jean-Paul; Habimana | m
%cast merhawi  | Merhawi | m
%cast coach    | Luc Deschepper; Deschepper; Luc | m
%cast aline    | Aline | f
%cast patrick  | Patrick | m
%cast mukasa   | Mukasa | m
%cast odette   | Odette | f
%cast sandrine | Sandrine Roche; Sandrine; Roche | f
%cast kid      | Bosco | m
%cast goat     | Eddy | m
%cast xfriend  | - | m
%cast kid2     | - | n
%cast chemist  | - | m

== 1 Milk Run
[Divine](divine) rides thirty kilometres each dawn with forty litres of milk on the carrier. On the climb to town [she](divine) overtakes a national champion. [Jean-Paul Habimana](jp) does not care for it; [his](jp) [trainer](coach), a washed-up [Belgian](coach) named [Luc Deschepper](coach), turns the car round. Before the milk is delivered [she](divine) has a licence, a jersey and a foe. [Her](divine) [grandmother](odette) learns of it from the radio.
- lose jp divine "overtakes"
- sad jp divine "does not care"
- advisor coach jp "trainer"
+ hire divine coach "a licence"
- enemy.start divine jp "a foe"
- kin divine odette "grandmother"
- discover odette divine "learns of it"

== 2 The House on the Ridge
Seven riders, one bathroom. [Aline](aline), the [physio](aline), shows the [newcomer](divine) which bed creaks and which boys to avoid. The Eritrean [climber](merhawi), [Merhawi](merhawi), prays at four; [Mukasa](mukasa), the [Ugandan](mukasa), snores until five. [Jean-Paul](jp) hides [Divine](divine)'s shoes before the first time trial. [She](divine) rides it barefoot and comes third. [Somebody](merhawi) puts a pair, one size too big, outside [her](divine) door.
- help aline divine "shows the newcomer"
- steal jp divine "hides Divine's shoes"
+ find divine "comes third"
+ gift merhawi divine "puts a pair"

== 3 Headwind
First stage of the national tour. [Habimana](jp) attacks, and the only wheel [he](jp) cannot shake is the [milkmaid](divine)'s. In the feed zone [Aline](aline) hands up bottles and, with one of them, a note. It is meant for [Jean-Paul](jp), [whose](jp) ring [she](aline) wears on a cord under [her](aline) shirt. [Mukasa](mukasa) catches the wrong bottle. By evening the [Ugandan](mukasa) knows that [she](aline) is late, and swears by [his](mukasa) mother to keep it to himself.
+ engaged aline jp "whose ring"
- help aline jp "hands up bottles"
+ discover mukasa aline "knows that"
- pregnant? aline jp "late"
- reveal? aline jp "a note"
- find mukasa "catches the wrong"
- reveal! mukasa "keep it to himself"

== 4 The Goat
A stage is neutralised by livestock. The [animal](goat), white, with one horn, follows the team to the hotel and is christened [Eddy](goat). Rest day: chains are cleaned, beans are cooked, somebody teaches somebody to swim. [Deschepper](coach) rings [Ghent](@ghent) and puts the phone down when a [child](kid2) answers. Nobody gains a second.
+ meet _ goat "follows the team"
- sad coach "puts the phone down"

== 5 Sandrine
A French sponsor sends its money and [Sandrine Roche](sandrine) to watch over it. [Luc](coach) goes grey: [he](coach) walked out on [her](sandrine) at the altar in [Roubaix](@roubaix). [She](sandrine) shakes [his](coach) hand as if it were a stranger's. New rules by nightfall. The [boss](sandrine) wants a win within three weeks, and [she](sandrine) wants it from the [girl](divine), not from the [champion](jp). [He](jp) overhears.
- boss.start sandrine coach "watch over it"
+ breakup.past coach sandrine "walked out on"
- engaged.past coach sandrine "at the altar"
- threaten sandrine coach "within three weeks"
- sad coach "goes grey"
- reject sandrine jp "not from the champion"
- discover jp sandrine "overhears"

== 6 Little Bags
[Patrick](patrick), [Divine](divine)'s big [brother](patrick), drives the team van and owes half of [Nyamirambo](@nyamirambo). The former [champion](jp) offers to clear the slate. All [Patrick](patrick) has to do is mix a powder into the right bottle. [His](patrick) hands shake; [he](patrick) does it. Up on the col [Merhawi](merhawi), out of water, begs a mouthful from the [leader](divine), gets the whole of it and drops like a stone two bends later.
- sibling divine patrick "big brother"
- hire? patrick jp "clear the slate"
+ betray patrick divine "he does it"
- sad patrick "hands shake"
- attack jp divine "mix a powder"
- help divine merhawi "the whole of it"
+ ill merhawi "drops like a stone"

== 7 Ward Four
[Merhawi](merhawi) pulls through. The lab finds what it finds, and the federation, as federations will, bans the [victim](merhawi). [Divine](divine), [who](divine) handed [him](merhawi) the bottle, sits by the bed. The [Eritrean](merhawi) tells [her](divine) how [he](merhawi) crossed a desert on foot beside a [friend](xfriend) [who](xfriend) did not reach the other side; a bicycle is a small thing to lose. [She](divine) takes [his](merhawi) hand. In the corridor, [her](divine) [brother](patrick) turns round and leaves again with [his](patrick) oranges.
+ recover merhawi "pulls through"
- quit merhawi "bans"
- help divine merhawi "sits by the bed"
- travel.past merhawi+xfriend "crossed a desert"
- gift.past divine merhawi "handed him"
- friend.past merhawi xfriend "a friend"
- sibling divine patrick "her brother turns"
- die.past xfriend "did not reach"
- reveal merhawi divine "tells her"
+ love.start divine merhawi "takes his hand"
- flee patrick "turns round"

== 8 Family Name
[Patrick](patrick) vanishes with the van. [Odette](odette), [who](odette) raised [both](divine+patrick) of [them](divine+patrick) after the hills emptied in '94, walks nine hours to the stage finish to find out why. [She](odette) asks the [physio](aline). [Aline](aline) has seen the powder in [her](aline) own [fiancé](jp)'s wash bag and has thrown up three mornings running, for two reasons. The old [lady](odette) holds [her](aline) hair. Then [she](odette) says what [she](odette) would do.
- flee patrick "vanishes"
- steal patrick _ "with the van"
- travel odette "walks nine hours"
- ill aline "thrown up"
- kin divine+patrick odette "raised both of them"
- investigate odette patrick "find out why"
- discover.past aline jp "has seen the powder"
- pregnant aline jp "for two reasons"
- engaged aline jp "own fiancé's"
- help odette aline "holds her hair"
+ advisor odette aline "what she would do"

== 9 Ring on a Hook
[Aline](aline) hangs the ring on [Jean-Paul](jp)'s handlebars at the start line, in front of the cameras. [He](jp) rides the stage with it tinkling. [He](jp) finishes dead last. Asked by [Roche](sandrine) for an explanation, the [doper](jp) blames the [Ugandan](mukasa), [who](mukasa) after all had a note. [Mukasa](mukasa) could save himself with one sentence about a bottle in the feed zone. [He](mukasa) has sworn. [He](mukasa) packs.
+ breakup aline jp "hangs the ring"
- lose jp "dead last"
- investigate sandrine jp "Asked by Roche"
+ accuse jp mukasa "blames the Ugandan"
- reveal! mukasa sandrine "has sworn"
- quit mukasa sandrine "packs"

== 10 Roubaix
The [manager](sandrine) and the [coach](coach) share a broken-down car and one umbrella. Eleven years late, [he](coach) gives [his](coach) reason: the night before, a [chemist](chemist) had come for what [he](coach) owed for a whole spring of victories, and [he](coach) did not want [her](sandrine) to marry a [fraud](coach). [She](sandrine) gives [hers](sandrine): the [child](kid2) [who](kid2) picks up in [Ghent](@ghent) is ten. [Luc](coach) sits down in the road. [She](sandrine) holds the umbrella over [him](coach), at arm's length.
+ reveal coach sandrine "gives his reason"
- betray.past coach _ "a fraud"
- wedding! coach sandrine "marry a fraud"
- threaten.past chemist coach "had come for"
+ reveal sandrine coach "gives hers"
- parent coach+sandrine kid2 "the child"
- sad coach "sits down"
- help sandrine coach "holds the umbrella"

== 11 The Runaway
The van is found in a banana grove; the [driver](patrick) is under it, drunk, with [Bosco](kid), eleven, standing guard. The [boy](kid) sells inner tubes and has been feeding [him](patrick). [Divine](divine) pulls [her](divine) [brother](patrick) out by the ankles. [He](patrick) tells [her](divine). [She](divine) hits [him](patrick) once, hard, then drives [him](patrick) to the federation, where [he](patrick) tells it again. [Merhawi](merhawi) is cleared by noon. [Bosco](kid) gets a bike.
- find divine patrick "pulls her brother out"
- ill patrick "drunk"
- help kid patrick "has been feeding"
- sibling divine patrick "her brother"
+ reveal patrick divine "He tells her"
- attack divine patrick "hits him"
- reveal patrick _ "tells it again"
+ rescue patrick merhawi "cleared by noon"
- gift _ kid "gets a bike"

== 12 The Wall
Cobbles, six per cent, a hundred thousand people. [Habimana](jp), thrown off the team but not out of the race, goes alone with a lap to run. Behind [him](jp), [Merhawi](merhawi) empties himself for [Divine](divine) until [he](merhawi) has nothing left to give, and peels off. [She](divine) catches the [man](jp) [who](jp) tried to poison [her](divine) on the last bend. [He](jp) touches wheels with the barrier. The [milkmaid](divine) looks back; stops; helps [him](jp) up; and an unknown Kazakh wins.
- quit jp "thrown off the team"
- help merhawi divine "empties himself"
- attack.past jp divine "tried to poison"
- injure jp "touches wheels"
+ help divine jp "helps him up"
+ lose divine "unknown Kazakh wins"

== 13 Deliveries
Dawn, a month on. [Patrick](patrick) is doing community service on the milk round, uphill. [Mukasa](mukasa), fetched back with a brass band, stands by [Aline](aline)'s cradle-to-be and assembles it wrongly. The [Belgian](coach) has flown home to meet a [ten-year-old](kid2). [Divine](divine) has a contract with [Roche](sandrine) in one pocket and in the other a shoelace, from a pair one size too big, tied by an [Eritrean](merhawi) into a ring. [She](divine) signs the first. [She](divine) is already wearing the second. [Eddy](goat) has eaten the envelope.
- arrest.past _ patrick "community service"
- return mukasa "fetched back"
- celebrate _ mukasa "brass band"
- pregnant aline "cradle-to-be"
- help mukasa aline "assembles"
- travel coach "flown home"
- meet? coach kid2 "meet a ten-year-old"
+ hire divine sandrine "signs the first"
+ engaged.start divine merhawi "already wearing the second"
