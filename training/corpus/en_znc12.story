%series Ward Seven
%lang en
%genre hospital drama, Kingston, Jamaica, TV listings and catch-up notes
%cast althea   | Dr Althea Bogle; Althea; Bogle | f
%cast desmond  | Desmond Bogle; Desmond | m
%cast shanice  | Sister Shanice Reid; Shanice | f
%cast omar     | Omar Lyn; Omar; Lyn | m
%cast pearl    | Matron Pearl Gayle; Pearl; Matron Gayle; Pearl Gayle | f
%cast kemar    | Kemar | m
%cast ingrid   | Dr Ingrid Haas; Ingrid; Haas | f
%cast neville  | Neville | m
%cast tasha    | Natasha; Tasha | f
%cast leroy    | Leroy Gayle; Leroy | m
%cast porter   | Winston | m
%cast bride    | - | f
%cast pastor   | - | m
%cast groom    | - | m
%cast green    | - | f
%cast exf      | - | f
%cast nevwife  | - | f
%cast baby     | Sunday | f

== 1 Night Shift
[Dr Althea Bogle](althea) operates for eleven hours on a [bride](bride) pulled out of a wreck on the Spanish Town Road. The [groom](groom) died at the scene; [Sister Shanice Reid](shanice), [who](shanice) sits with the [girl](bride) till morning, has the job of telling [her](bride). New on the ward is [Omar Lyn](omar), an [anaesthetist](omar) with a soft voice, once engaged to [Shanice](shanice) and once, on the very same weekend, to somebody else. [She](shanice) hands [him](omar) the charts without looking up. At home [Desmond](desmond) has let supper go cold on purpose. [Althea](althea) has forgotten the tenth anniversary of [their](althea+desmond) wedding.
- treat bride althea "operates"
- injure bride "a wreck"
+ die groom "died at the scene"
- help shanice bride "sits with the girl"
- reveal shanice bride "telling her"
- hire omar "New on the ward"
- engaged.past omar shanice "once engaged"
- cheat.past omar shanice "somebody else"
- married althea desmond "their wedding"
- sad desmond "on purpose"

== 2 Second Opinion
[Dr Ingrid Haas](ingrid) from Vienna arrives as head of surgery, a post for which [Althea](althea) had already bought curtains. In theatre the [Austrian](ingrid) takes the scalpel out of [her](althea) hand; in the scrub room [Althea](althea) tells [her](ingrid) where to put it. [Matron Gayle](pearl), [who](pearl) has seen off nine heads of surgery, separates the [pair](althea+ingrid) with a mop. [Kemar](kemar), the [matron](pearl)'s [grandson](kemar), sixteen and in for [his](kemar) appendix, falls in love with the [bride](bride) in the next bed, [who](bride) has not spoken for a week. [She](bride) speaks. "Turn that music down," [she](bride) says.
+ hire ingrid "head of surgery"
- travel ingrid "arrives"
- enemy althea ingrid "takes the scalpel"
- quarrel althea ingrid "where to put it"
- kin kemar pearl "grandson"
- ill kemar "appendix"
+ love.start kemar bride "falls in love"
- neighbour bride kemar "next bed"
- recover bride "She speaks"

== 3 Visiting Time
[Leroy Gayle](leroy), in from [Miami](@miami) with a gold watch, has come to see [his](leroy) [son](kemar) and to bury the hatchet with [his](leroy) [mother](pearl), [who](pearl) raised the [boy](kemar) when [he](leroy) skipped. [Pearl](pearl) buries it up to the handle in the door frame. [Tasha](tasha), a student [nurse](tasha) with nobody to advise [her](tasha), lets [Leroy](leroy) carry [her](tasha) books. [Shanice](shanice), [her](tasha) [roommate](shanice), could tell [her](tasha) about soft voices and gold watches. [She](shanice) is busy being told by [Omar](omar), between two emergencies, that [he](omar) has thought about [her](shanice) every day since that weekend.
- return leroy "in from Miami"
- parent leroy kemar "son"
- reconcile? leroy pearl "bury the hatchet"
- parent pearl leroy "mother"
- kin kemar pearl "raised the boy"
- flee.past leroy "skipped"
- quarrel leroy pearl "in the door frame"
+ flirt leroy tasha "carry her books"
- housemate shanice tasha "roommate"
+ confess omar shanice "thought about her"

== 4 Power Cut
The lights go out on Ward Seven. [Shanice](shanice) and [Omar](omar) are in the lift. [Omar](omar) is afraid of lifts. [Shanice](shanice) holds [Omar](omar)'s hand in the dark. In the dark [Shanice](shanice) forgives [Omar](omar). [Ingrid](ingrid) operates by torch. [Althea](althea) holds the torch. [Neville](neville) lives, and [Neville](neville) is the minister of health. [Ingrid](ingrid) thanks [Althea](althea). [Althea](althea) drops the torch. [Desmond](desmond) waits in the car park with flowers. [Porter Winston](porter) sees [Desmond](desmond) give the flowers to a [woman](green) in green. It is not [Althea](althea).
- sad omar "afraid of lifts"
- help shanice omar "holds Omar's hand"
+ reconcile omar shanice "forgives"
- treat neville ingrid "operates by torch"
- help althea ingrid "holds the torch"
- recover neville "lives"
- reconcile althea ingrid "thanks"
- gift desmond green "give the flowers"
+ discover porter desmond "sees Desmond give"
- cheat? desmond althea "a woman in green"

== 5 The Woman in Green
[Winston](porter) can keep a secret for as long as it takes to push a trolley down a corridor. By the time it reaches [Althea](althea), the [woman](green) has three names and a yacht. [Althea](althea) cuts [her](althea) list short, drives home and finds [Desmond](desmond) ironing. [He](desmond) doesn't deny it. It's the [widow](green) from the church choir; it has been going on since Easter; it is restful, [he](desmond) says, to be with somebody who sits down. [Althea](althea) sits down. Then [she](althea) asks [him](desmond) to leave the iron. [She](althea) spends the night on a trolley, and it is [Haas](ingrid) [who](ingrid) puts a coat over [her](althea).
- reveal porter _ "down a corridor"
- discover althea desmond+green "reaches Althea"
- reveal desmond althea "doesn't deny it"
- married.past _ green "widow"
+ affair desmond green "going on since Easter"
- cheat desmond althea "going on since Easter"
+ breakup althea desmond "leave the iron"
- help ingrid althea "puts a coat"

== 6 Theatre
The [minister](neville), grateful for [his](neville) liver, wants a photograph and, it turns out, [Ingrid](ingrid). [He](neville) sends a car. [She](ingrid) sends it back. [He](neville) lets drop that a work permit is a thing that can lapse. [Kemar](kemar), discharged weeks ago, turns up daily with mangoes for the [bride](bride), [who](bride) has learned to walk between [his](kemar) arm and the wall; [she](bride) is twenty-four, [she](bride) tells [him](kemar), and in mourning, and [he](kemar) is the best [friend](kemar) [she](bride) has got. [Kemar](kemar) goes and kicks a vending machine. [Dr Bogle](althea) sets the toe.
- love neville ingrid "wants a photograph"
- invite neville ingrid "sends a car"
- reject ingrid neville "sends it back"
+ threaten neville ingrid "can lapse"
- gift kemar bride "mangoes"
- help kemar bride "his arm"
- sad bride "in mourning"
- reject bride kemar "she tells him"
- friend bride kemar "best friend"
- sad kemar bride "kicks a vending machine"
- injure kemar "the toe"
- treat kemar althea "sets the toe"

== 7 Ward Round
[Tasha](tasha)'s books are at [Leroy](leroy)'s hotel, and so, three nights out of five, is [Tasha](tasha). [He](leroy) talks of [Miami](@miami), a ring, a practice with [her](tasha) name on the glass. [He](leroy) only needs a small thing from the drugs cupboard. [She](tasha) gets as far as putting the key in the lock. [Pearl Gayle](pearl), [who](pearl) is sitting in the dark on an upturned bucket with [her](pearl) shoes off, says, "Not for [him](leroy), [child](tasha)." The [student](tasha) cries into the apron of the [mother](pearl) of [her](tasha) [lover](leroy). In the morning the [matron](pearl) rings the police herself, and gives them the room number.
- affair leroy tasha "three nights out of five"
- engaged? leroy tasha "a ring"
- steal? tasha _ "the drugs cupboard"
- discover pearl tasha "Not for him"
- help pearl tasha "into the apron"
- sad tasha "cries"
- parent pearl leroy "mother"
- betray leroy tasha "only needs a small thing"
+ accuse pearl leroy "rings the police"

== 8 Sunday
[Leroy](leroy) is taken from room nine. [Leroy](leroy) curses [Pearl](pearl). [Pearl](pearl) sings the hymn to the end. [Kemar](kemar) asks [Pearl](pearl) about [Leroy](leroy). [Pearl](pearl) tells [Kemar](kemar) the truth. [Kemar](kemar) hugs [Pearl](pearl). [Omar](omar) cooks for [Shanice](shanice). [Omar](omar) moves in over the soup. [Tasha](tasha) moves out. [Tasha](tasha) takes the bed at [Althea](althea)'s. [Althea](althea) likes the noise. [Desmond](desmond) rings [Althea](althea). [Althea](althea) lets it ring. Rest comes to those that stop, says [Winston](porter), and stops.
+ arrest _ leroy "taken from room nine"
- quarrel leroy pearl "curses"
- reveal pearl kemar "the truth"
- help kemar pearl "hugs"
- invite omar shanice "cooks for Shanice"
+ move omar shanice "moves in"
- move tasha althea "takes the bed"
- happy althea "likes the noise"
- reject althea desmond "lets it ring"

== 9 Permit
[Haas](ingrid) has nine days to leave the island. The ward signs a petition, down to the vending-machine man. [Althea](althea), [who](althea) would be head of surgery by default, goes to the [minister](neville) with [his](neville) X-rays under [her](althea) arm and explains to [him](neville), rib by rib, what the newspapers might make of a married [man](neville) and a car. The permit arrives by courier. When [Ingrid](ingrid) asks why, [her](ingrid) old [enemy](althea) says that good hands are hard to find, looks at them a moment too long, and has to sit down for the second time this year.
- quit? ingrid "nine days"
- help _ ingrid "signs a petition"
+ threaten althea neville "rib by rib"
- married _ neville "married man"
- help althea ingrid "The permit"
- find ingrid "arrives by courier"
- enemy.past althea ingrid "old enemy"
+ love althea ingrid "a moment too long"

== 10 Code Blue
[Omar](omar) collapses in the lift. It isn't the lift: there is a thing the size of a lime behind [his](omar) left eye. [Ingrid](ingrid), [who](ingrid) has done four of these, wants [Althea](althea) beside [her](ingrid), and nobody else. [Shanice](shanice), three months gone and not yet showing, has told no one but [Pearl](pearl); [she](shanice) tells [him](omar) now, on the way down, at a run, so that [he](omar) should have something to count back from. [He](omar) gets as far as seven. In the corridor the other [fiancée](exf), the [one](exf) of that weekend, sits down beside [Shanice](shanice) with two coffees. [They](exf+shanice) wait.
- ill omar "collapses"
- treat? omar althea+ingrid "has done four of these"
- colleague althea ingrid "beside her"
- reveal.past shanice pearl "told no one but Pearl"
+ pregnant shanice omar "three months gone"
+ reveal shanice omar "tells him now"
- engaged.past exf omar "other fiancée"
- help exf shanice "two coffees"

== 11 Recovery
[He](omar) knows [his](omar) name, the date and, on the fourth day, [hers](shanice). [Omar](omar)'s first whole sentence is a proposal; [his](omar) second is the same, since [he](omar) has forgotten the first. [She](shanice) accepts both. [Desmond](desmond) is left by the [widow](green) for a baritone and stands before [Althea](althea) with [his](desmond) iron. [She](althea) has nothing against [him](desmond). [She](althea) has the papers ready; they are signed on the bonnet of the car in which, [he](desmond) can't help seeing, somebody's white coat is waiting with an [Austrian](ingrid) in it. The [bride](bride), discharged at last, gives [Kemar](kemar) [her](bride) veil to hold, a kiss on the brow, and [her](bride) new address.
- recover omar "knows his name"
+ propose omar shanice "a proposal"
- engaged.start omar shanice "accepts both"
- breakup green desmond "is left by"
- reconcile? althea desmond "with his iron"
+ divorce althea desmond "signed"
- couple althea ingrid "is waiting"
- recover bride "discharged"
- gift bride kemar "her veil"
- kiss bride kemar "on the brow"

== 12 Discharge
Ward Seven is to be closed, the [minister](neville) announces; [he](neville) does so in the one week in which [his](neville) [wife](nevwife) is lying in it. [She](nevwife) summons [him](neville) to [her](nevwife) bedside, and by ten o'clock the closure is off. [Pearl](pearl) retires, after forty-one years, for the length of one speech. [Shanice](shanice), [who](shanice) meant to be married first, gets to the altar with [her](shanice) hands on the rail; the [pastor](pastor) hurries, [Ingrid](ingrid) rolls up [her](ingrid) sleeves, and [Sunday](baby) is born between "I do" and the hymn. [Althea](althea) and [Ingrid](ingrid), both holding the [child](baby), forget for once to argue.
- quit? _ "to be closed"
- married neville nevwife "wife"
- ill nevwife "lying in it"
- help nevwife _ "the closure is off"
- quit? pearl "retires"
- celebrate pearl "one speech"
+ wedding omar shanice "I do"
- help ingrid shanice "rolls up her sleeves"
+ birth shanice baby "is born"
- quarrel! althea ingrid "forget for once to argue"
