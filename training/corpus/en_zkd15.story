%series Moonmarket
%lang en
%genre urban elf-court fantasy in a harbour city, chatty fan-wiki summaries
%cast ione     | Ione; Queen Ione | f
%cast nettle   | Nettle; Queen Nettle | f
%cast ash      | Ash | m
%cast kofi     | Kofi Mensah; Kofi | m
%cast dara     | Dara Mensah; Dara | f
%cast lune     | Lune; Lord Lune | m
%cast bartek   | Bartek | m
%cast gran     | Gran Mensah; Gran | f
%cast troll    | Mossop | m
%cast seer     | - | f
%cast thief    | Quick | f
%cast baby     | Wren | f

== 1 Keys under the Mat
[Ione](ione), [queen](ione) of the city's last elves, has walked out on [Lord Lune](lune), [her](ione) [consort](lune) of two centuries, and rents a room from [Kofi Mensah](kofi), a [locksmith](kofi). [Kofi](kofi)'s [sister](dara) [Dara](dara), [who](dara) has the room opposite, takes against the [lodger](ione) at sight. At court, [Ione](ione)'s younger [sister](nettle) [Nettle](nettle) tries on the crown; [Ash](ash), [her](nettle) [page](ash), says it suits [her](nettle). [Lune](lune) offers a reward for [his](lune) runaway [wife](ione).
+ breakup ione lune "walked out on"
- married ione lune "consort"
- move ione kofi "rents a room"
- sibling dara kofi "Kofi's sister"
- neighbour dara ione "room opposite"
- enemy dara ione "takes against"
- sibling ione nettle "younger sister"
- boss nettle ash "page"
- help ash nettle "suits her"
- investigate lune ione "offers a reward"

== 2 Landlady, Almost
[Dara](dara) corners [Ione](ione) in the kitchen. [She](dara) would like to know what sort of woman owns eleven cloaks and no toothbrush. [She](ione) says that [she](ione) is in exile. [She](dara) says aren't we all. [She](ione) has drunk [her](dara) milk, too; the [elf](ione) apologises, and it turns out that [she](ione) has never apologised before, for [she](ione) does it standing on one leg. [Dara](dara) snorts, against [her](dara) will. [She](dara) lends [her](ione) a toothbrush. When [she](dara) hears [her](ione) sob through the wall at night, the [mortal](dara) hesitates, knocks, and gets in beside [her](ione) until [she](ione) sleeps.
- quarrel dara ione "corners"
- flee.past ione "in exile"
- steal ione dara "has drunk her milk"
+ reconcile? dara ione "apologises"
- happy dara "snorts"
- gift dara ione "lends her"
- sad ione "sob"
+ help dara ione "gets in beside her"

== 3 Locks
[Kofi](kofi) opens a lock for [Lune](lune). [Lune](lune) pays [Kofi](kofi) in leaves. [Kofi](kofi) sees a portrait of [Ione](ione). [Kofi](kofi) says nothing to [Lune](lune). A [thief](thief) watches [Kofi](kofi). The [thief](thief) robs [Lune](lune). [Lune](lune) blames [Kofi](kofi). [Bartek](bartek) arrests [Kofi](kofi). [Bartek](bartek) is [Dara](dara)'s [ex](bartek). [Dara](dara) yells at [Bartek](bartek). [Bartek](bartek) lets [Kofi](kofi) go. [Bartek](bartek) still wants [Dara](dara).
- help kofi lune "opens a lock"
- discover kofi ione "portrait of"
- reveal! kofi lune "says nothing"
+ steal thief lune "robs"
- accuse lune kofi "blames"
+ arrest bartek kofi "arrests"
- ex bartek dara "Dara's ex"
- quarrel bartek dara "yells at"
- love bartek dara "still wants"

== 4 The Other Queen
The [queen](nettle) is [Nettle](nettle) now; the moon, or [Lune](lune), has decided so. [She](nettle) is nineteen, for an elf, and terrified. The [seer](seer) foretells that [she](nettle) will love whoever breaks [her](nettle) door. That night a [troll](troll) from the sewers, lost and polite, leans on it. [Ash](ash), [who](ash) has pined for [her](nettle) in verse since [he](ash) could spell, throws [him](troll) down the stairs, and has [his](ash) arm broken by the banister. The [troll](troll) carries [him](ash) to the infirmary. [Nettle](nettle) cannot take [her](nettle) eyes off the hole.
+ hire nettle lune "queen is Nettle"
- sad nettle "terrified"
- love? nettle troll "will love"
- meet nettle troll "leans on it"
- love ash nettle "pined for her"
+ attack ash troll "throws him"
- injure ash "arm broken"
- help troll ash "carries him"

== 5 Page and Troll
[He](troll) visits [him](ash) every day. [He](ash) turns to the wall. [He](troll) brings [him](ash) moss, which is what one brings, and reads to [him](ash) from the only book in the sewers, a timetable. By the letter M the [page](ash) is laughing. [He](ash) asks [him](troll) if [he](troll) means to marry the [queen](nettle). The [visitor](troll) has not thought of it. [He](troll) would sooner, [he](troll) says, go on with the timetable. [He](ash) looks at [him](troll) for some time. [He](ash) has written four hundred poems, and not one to anybody who brought moss. "What's [your](troll) name?" [he](ash) asks. It is [Mossop](troll).
- travel troll ash "visits him"
- reject ash troll "turns to the wall"
- gift troll ash "brings him moss"
- help troll ash "reads to him"
- happy ash "laughing"
- wedding? nettle troll "marry the queen"
- reveal troll ash "It is Mossop"
+ love.start ash troll "looks at him"

== 6 Sunday Lunch
[Gran Mensah](gran) has the [lodger](ione) to lunch and, having been kissed by an elf in 1951, knows one when [she](gran) sees one. [Ione](ione) owns up between the rice and the fish. [Kofi](kofi) knew already; [Dara](dara) did not, and is hurt. Two centuries of marriage, [Ione](ione) tells [her](dara) on the back step, and [she](ione) had never been so much as asked how [her](ione) day was. [Dara](dara) asks. It takes till dusk. On the way in, [their](dara+ione) hands find one another under the washing, and [Gran](gran) draws the curtain.
- invite gran ione "to lunch"
- kiss.past _ gran "kissed by an elf"
- discover gran ione "knows one"
+ reveal ione dara+gran+kofi "owns up"
- discover.past kofi ione "knew already"
- discover! dara ione "did not"
- sad dara ione "hurt"
- married ione lune "marriage"
+ love.start dara ione "find one another"
- discover gran dara+ione "draws the curtain"

== 7 Reward
The [thief](thief), [Quick](thief) by name as by nature, sells [Ione](ione)'s address to [Lune](lune). [He](lune) has [her](ione) snatched from the fish queue and shut up in the mirror house. [Dara](dara) goes to the last [man](bartek) [she](dara) wanted to ask. [Bartek](bartek) listens to [his](bartek) former [girlfriend](dara) explain elves, loves [her](dara), and believes every word. [The two](bartek+dara) break in with [Kofi](kofi)'s picks. [Lune](lune) turns [Bartek](bartek) into a heron; [Dara](dara) turns a fire hose on [Lune](lune). [Ione](ione) walks out over the wet glass, straight to [her](dara).
- betray thief ione "sells Ione's address"
+ abduct lune ione "snatched"
- ex bartek dara "former girlfriend"
- love bartek dara "loves her"
- help bartek dara "believes every word"
- attack lune bartek "into a heron"
- attack dara lune "fire hose"
+ rescue bartek+dara ione "break in"

== 8 Heron
[Bartek](bartek) is a heron. [Gran](gran) feeds [Bartek](bartek). [Dara](dara) thanks [Bartek](bartek). [Ione](ione) lives with [Dara](dara) now. [They](dara+ione) bicker about cloaks. [Quick](thief) feels guilty. [Quick](thief) brings fish to [Bartek](bartek). [Bartek](bartek) pecks [Quick](thief). [Kofi](kofi) catches [Quick](thief) at it. [Kofi](kofi) hires [Quick](thief). [Quick](thief) picks locks for [Kofi](kofi). [Kofi](kofi) smiles at [Quick](thief) a lot.
- help gran bartek "feeds"
- couple dara ione "lives with"
- quarrel dara ione "bicker"
- sad thief "guilty"
- gift thief bartek "brings fish"
- attack bartek thief "pecks"
- discover kofi thief "catches"
+ hire thief kofi "hires"
- flirt kofi thief "smiles at"

== 9 Sisters
[She](nettle) comes to the flat in a hood. [She](ione) lets [her](nettle) stand. "[You](nettle) took [my](ione) chair," says [Ione](ione). "[You](ione) left it," says [Nettle](nettle), "and [me](nettle) with it, and with [him](lune)." [She](ione) had not thought of that; [she](ione) had thought of nothing but getting away. The [younger](nettle) shows [her](ione) the bruises [Lune](lune) has left. The [elder](ione) goes white. [She](ione) takes [her](nettle) face between [her](ione) hands, says sorry, on one leg, and tells [her](nettle) to sleep. [She](nettle) sleeps for two days, in [Dara](dara)'s bed, and the former [queen](ione) watches over the present [one](nettle) with a fire hose across [her](ione) knees.
- travel nettle ione "comes to the flat"
- accuse ione nettle "took my chair"
- accuse nettle ione "left it"
- flee.past ione lune "getting away"
- attack.past lune nettle "bruises"
+ discover ione nettle "goes white"
+ reconcile ione nettle "says sorry"
- help ione nettle "watches over"

== 10 Divorce, Elvish Style
[Lune](lune) is summoned to the Moonmarket, where by law anything may be returned. [Ione](ione) puts [her](ione) ring on the counter, and with it the marriage. [Nettle](nettle), reading from a card held by [Ash](ash), banishes [her](nettle) [brother-in-law](lune), as [he](lune) has just ceased to be, to the suburbs. [His](lune) spells lapse at noon: [Bartek](bartek) falls off the roof of the fish hall, naked and with a taste for eels, and the first to throw a coat over [him](bartek) is the [seer](seer), [who](seer) saw it coming. [She](seer) has seen the rest as well, and blushes.
+ divorce ione lune "the marriage"
- kin.end lune nettle "brother-in-law"
- quit nettle lune "banishes"
+ recover bartek "spells lapse"
- help seer bartek "throw a coat"
- love.start seer bartek "blushes"

== 11 Bed and Board
The [page](ash) gives notice and moves into the sewers with [Mossop](troll), timetable and all. [Nettle](nettle) takes it like a queen, then cries on [Dara](dara). [Quick](thief), the [ex-burglar](thief), is late; [Kofi](kofi) drops a tray of keys, picks up a ring of them, and asks [her](thief) with that. [She](thief)'d have said yes to a padlock. [Gran](gran) has a fall on the stairs, and runs the engagement party from a hospital bed. [Bartek](bartek) and the [seer](seer) are seen eating eels by the canal, from one paper.
- quit ash nettle "gives notice"
+ move ash troll "moves into"
- sad nettle "cries"
- pregnant thief kofi "late"
- propose kofi thief "asks her"
+ engaged.start kofi thief "said yes"
- injure gran "a fall"
- celebrate gran kofi+thief "engagement party"
- date bartek seer "eating eels"

== 12 Wren
[Quick](thief) goes into labour at the Moonmarket, in a stall for second-hand wishes. [Ione](ione) catches the [baby](baby), [Wren](baby). [Queen Nettle](nettle) is [godmother](nettle). [Gran](gran), on two sticks, dies a week later, content, having held [her](gran) [great-grandchild](baby). After the funeral [Dara](dara) asks [Ione](ione) whether elves marry for life or for centuries. Till the milk runs out, says [Ione](ione), and kisses [her](dara). In the doorway [Kofi](kofi) tells [his](kofi) [sister](dara) to hurry up, the registrar closes at four.
+ birth thief baby "goes into labour"
- treat thief ione "catches the baby"
- kin baby nettle "godmother"
- die gran "dies"
- kin baby gran "great-grandchild"
- propose dara ione "for life"
+ kiss dara ione "kisses her"
- sibling dara kofi "his sister"
- wedding? dara ione "hurry up"
