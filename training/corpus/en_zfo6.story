%series Floor Twenty-Two
%lang en
%genre hotel staff drama, Manila, streaming blurbs
%cast corazon | Corazon Reyes; Cora; Corazon | f
%cast bong | Bong Reyes; Bong | m
%cast jinky | Jinky Reyes; Jinky | f
%cast rafael | Rafael Ocampo; Rafael; Raf | m
%cast imelda | Madam Ocampo; Imelda Ocampo; Imelda | f
%cast dutch | Pieter Vos; Vos; Pieter | m
%cast lotus | Lotus Yap; Lotus | f
%cast gabe | Gabe Salonga; Gabe | m
%cast joon | Han Joon; Joon | m
%cast sister | Teresita | f
%cast chef | - | m
%cast bride | - | f
%cast guard | Mang Tino; Tino | m
%cast boy | Migs | m
%cast doctor | - | f

== 1
[Corazon Reyes](corazon) has made the beds on the twenty-second floor for eighteen years, and today [her](corazon) [girl](jinky) [Jinky](jinky) gets a uniform too. [The two](corazon+jinky) of [them](corazon+jinky) walk in on a weeping [bride](bride) in 2207: the [groom](gabe) called it off by text message. While [Cora](corazon) holds the poor [thing](bride), [Jinky](jinky) opens the wrong door, and out of the shower steps [Rafael Ocampo](rafael), [son](rafael) of the [owner](imelda), wearing a flower. [She](jinky) throws a towel at [him](rafael). [He](rafael) keeps it.
- parent corazon jinky "her girl"
- hire jinky "gets a uniform"
- colleague corazon jinky "gets a uniform too"
- sad bride gabe "weeping"
+ breakup gabe bride "called it off"
- help corazon bride "holds the poor thing"
+ meet jinky rafael "out of the shower"
- parent imelda rafael "son of the owner"
- flirt jinky rafael "keeps it"

== 2
[Bong](bong), [doorman](bong), [charmer](bong), [husband](bong) of [Cora](corazon), owes six weeks' tips to the [guard](guard), [Mang Tino](guard), [who](guard) wants them by Friday or will talk. About what? [Cora](corazon) finds an earring in [his](bong) cap. The runaway [groom](gabe), [Gabe Salonga](gabe), turns up at reception, sober and sorry, only to learn from [Lotus Yap](lotus) at the desk that the jilted [one](bride) has checked out with the wedding [photographer](joon). [Lotus](lotus) gives [him](gabe) a tissue and, after a decent interval, a room.
- married bong corazon "husband of Cora"
- threaten guard bong "or will talk"
+ find corazon "an earring"
- return gabe "turns up"
- sad gabe "sorry"
- reveal lotus gabe "learn from Lotus Yap"
- breakup.past gabe bride "jilted"
- affair bride joon "checked out with"
- gift lotus gabe "a tissue"

== 3
[Rafael](rafael) orders room service four times a day, and four times a day [he](rafael) asks that it be brought by [Jinky](jinky). The fifth time [she](jinky) brings the [chef](chef), [who](chef) has a cleaver and a cousin in the union. [Imelda Ocampo](imelda), told by [her](imelda) [spy](guard) of [her](imelda) only [child](rafael)'s new appetite, has the [chambermaid](jinky) up to the penthouse. It is a short talk. An envelope changes hands; [Jinky](jinky) tears it down the middle and hands the [dragon](imelda) back the larger half.
- flirt jinky rafael "it be brought"
- threaten chef rafael "has a cleaver"
- reveal guard imelda "told by her spy"
- parent imelda rafael "only child's"
- boss imelda jinky "has the chambermaid up"
- gift? imelda jinky "An envelope"
+ reject jinky imelda "tears it"

== 4
The earring belongs to [Lotus](lotus). [Cora](corazon) pins it on [Lotus](lotus)'s lapel. [Lotus](lotus) turns as white as [Cora](corazon)'s sheets. [Lotus](lotus) is twenty-nine. [Bong](bong) told [Lotus](lotus) that [he](bong) was a [widower](bong). "[He](bong) soon will be," says [Cora](corazon). [Bong](bong) hides in the laundry. [Tino](guard) locks the laundry. [Tino](guard) has a soft spot for [Cora](corazon).
- discover corazon lotus "belongs to Lotus"
+ affair bong lotus "The earring belongs"
- cheat bong corazon "The earring belongs"
- sad lotus "turns as white"
- betray bong lotus "told Lotus"
- die! corazon "a widower"
- flee bong corazon "hides"
- abduct guard bong "locks"
- love guard corazon "soft spot"

== 5
A new general [manager](dutch), [Pieter Vos](dutch), flies in from [Rotterdam](@rotterdam) with a stopwatch. [He](dutch) times [Cora](corazon) at one bed; [she](corazon) has [him](dutch) make the next, and [he](dutch) comes in four minutes behind. That evening [he](dutch) is found practising corners. [Rafael](rafael), cut off by [his](rafael) [mother](imelda) till [he](rafael) comes to [his](rafael) senses, asks the [Dutchman](dutch) for work and gets a mop. [Jinky](jinky) shows [him](rafael) which end goes down, and for the first time does not mind the way [he](rafael) looks at [her](jinky).
- travel dutch "flies in"
- hire dutch "new general manager"
- boss dutch corazon "times Cora"
- quarrel imelda rafael "cut off"
- parent imelda rafael "mother"
+ hire rafael dutch "gets a mop"
- help jinky rafael "which end goes down"
- love.start jinky rafael "does not mind"

== 6
Typhoon, and nobody can go home. In the ballroom two hundred mattresses are laid out; on one of them [Lotus](lotus) tells [Gabe](gabe) everything about [Bong](bong), and [Gabe](gabe) tells [Lotus](lotus) that [he](gabe) ran from the altar because the [bride](bride) was in love with somebody else and too polite to say so. [They](gabe+lotus) end up under one blanket. [Bong](bong), three mattresses on, makes [his](bong) [wife](corazon) a speech. [She](corazon) listens with a torch in [his](bong) face, and says that the marriage ended when the lights went out, an hour ago, and that [she](corazon) feels fine.
- reveal lotus gabe "tells Gabe everything"
- flee.past gabe bride "ran from the altar"
- love.past bride joon "in love with"
- sex gabe lotus "under one blanket"
- reconcile? bong corazon "a speech"
- married bong corazon "wife"
+ breakup corazon bong "the marriage ended"
- happy corazon "feels fine"

== 7
The basement is under water, and the night [watchman](guard) has not been seen since the pumps failed. [Vos](dutch), [who](dutch) holds a medal for it, dives through the linen room and hauls [Tino](guard) out; the [surgeon](doctor) in 1904 gives [him](guard) mouth-to-mouth on the piano. Not a word about [his](guard) blackmail passes the old [fellow](guard)'s lips as [he](guard) comes to. What does pass them is "[Teresita](sister)". So [Cora](corazon) learns where [her](corazon) lost [sister](sister) went, thirty years ago, in a borrowed dress: [she](sister) married [him](guard), and ran away from [him](guard) as well.
- rescue dutch guard "hauls Tino out"
- treat guard doctor "mouth-to-mouth"
+ recover guard "comes to"
- threaten.past guard bong "blackmail"
- sibling corazon sister "lost sister"
- discover corazon sister "learns where"
+ wedding.past guard sister "married him"
- breakup.past sister guard "ran away from him"

== 8
Drying out. [Imelda](imelda) inspects the damage in pearls and comes upon [her](imelda) [heir](rafael) on [his](rafael) knees in the service stairs, and opposite [him](rafael), saying yes with a scrubbing brush in [her](jinky) hand, the [chambermaid](jinky). "Over [my](imelda) dead body," says [Madam](imelda). [Cora](corazon), coming down with the towels, agrees with [her](imelda) for once: [Jinky](jinky) is twenty, and an Ocampo is an Ocampo. The two [mothers](corazon+imelda) shake hands on it. The [couple](jinky+rafael), [who](jinky+rafael) have never before seen [them](corazon+imelda) in the same room, wisely go and look for a priest.
- parent imelda rafael "heir"
+ propose rafael jinky "on his knees"
- engaged.start jinky rafael "saying yes"
- discover imelda jinky+rafael "comes upon"
- reject imelda jinky "Over my dead body"
- parent corazon jinky "mothers"
- reconcile? corazon imelda "shake hands"
- wedding? jinky rafael "look for a priest"

== 9
The Korean [photographer](joon) checks in alone, with swollen eyes. [Han Joon](joon) spent five weeks in [Cebu](@cebu) with another [man](gabe)'s [bride](bride), and on Monday [she](bride) left [him](joon), too, this time for the boatman. [Lotus](lotus), [who](lotus) knows what to do with weeping guests, reaches for the tissues; [Gabe](gabe), [who](gabe) by rights ought to hit the [fellow](joon), orders three beers. [Cora](corazon)'s bad knee gives way on the stairs. It is the general [manager](dutch) [who](dutch) carries [her](corazon) down fourteen floors, without [his](dutch) stopwatch, and rings every evening to hear how it is.
- travel.past bride+joon "five weeks in Cebu"
- affair.past bride joon "five weeks in Cebu"
+ breakup bride joon "left him"
- sad joon "swollen eyes"
- attack! gabe joon "hit the fellow"
- invite gabe joon+lotus "three beers"
- injure corazon "gives way"
+ rescue dutch corazon "carries her down"

== 10
[Bong](bong) has been sleeping at [his](bong) mother's, in the bed [he](bong) had at twelve, beside the trophies. A [boy](boy) called [Migs](boy) appears at the staff entrance with a photo of [him](bong). [He](boy) is fourteen; [Bong](bong) has been married for twenty-one years; one may count. [Cora](corazon), on crutches, opens the door to the [child](boy). There are things one can shout at a [husband](bong) and none that one can shout at [him](boy). By the end of the evening [Jinky](jinky) has lent [her](jinky) little [half-brother](boy) [her](jinky) old desk and [Cora](corazon) has found [him](boy) a school.
- married bong corazon "been married for"
+ parent bong boy "a photo of him"
- cheat.past bong corazon "one may count"
- meet boy corazon "opens the door"
- sibling boy jinky "half-brother"
- gift jinky boy "old desk"
- help corazon boy "found him a school"

== 11
[Rafael](rafael) and [Jinky](jinky) marry at six in the morning. [Pieter](dutch) is a witness. [Lotus](lotus) is the [other](lotus). [Imelda](imelda) hears of it from [Pieter](dutch). [Imelda](imelda) fires [Pieter](dutch). [Cora](corazon) hears of it from [Jinky](jinky). [Cora](corazon) cries, and then [Cora](corazon) dances. [She](corazon) has one good knee and [Pieter](dutch). [Pieter](dutch) has no job and no return ticket. [He](dutch) does not seem to want one.
+ wedding jinky rafael "marry at six"
- reveal dutch imelda "from Pieter"
- quit dutch imelda "fires"
- reveal jinky corazon "from Jinky"
- sad corazon "cries"
- date corazon dutch "dances"
- love dutch corazon "does not seem"

== 12
Without its [manager](dutch), with half the maids out in sympathy and the [chef](chef) on the roof, the hotel comes to a halt by noon. [Teresita](sister) chooses that hour to arrive, by taxi, from [Davao](@davao): a grey, stout, cheerful [woman](sister) [who](sister) embraces [her](sister) [elder](corazon), inspects [her](sister) new [nephew-in-law](rafael) and asks where that [good-for-nothing](guard) is. [Tino](guard) comes out of the guardroom, shaved. [They](guard+sister) have, it emerges, never been divorced. [Madam Ocampo](imelda), beaten, negotiates in the lobby with [her](imelda) own [daughter-in-law](jinky) and finds that [she](imelda) rather admires the [girl](jinky).
+ return sister "to arrive"
- sibling corazon sister "elder"
- kin rafael sister "nephew-in-law"
- divorce! guard sister "never been divorced"
- married guard sister "never been divorced"
- sad imelda "beaten"
- kin imelda jinky "daughter-in-law"
+ reconcile imelda jinky "rather admires"

== 13
[Lotus](lotus) opens 2207 for a guest and finds rose petals, a ring in the ice bucket and [Gabe](gabe), [who](gabe) has brought no text message but a speech of nine pages. [She](lotus) says yes on page two. [Imelda](imelda) has reinstated [Vos](dutch) and made [Cora](corazon) head of housekeeping, so that [the pair](corazon+dutch) now have offices, as well as toothbrushes, side by side. Of [Bong](bong) it is reported that [he](bong) has given up cards and takes [Migs](boy) fishing. On the twenty-second floor [Jinky](jinky) puts a hand on [her](jinky) belly, counts the sheets and starts again, because [she](jinky) has counted three.
+ propose gabe lotus "a ring"
- engaged.start gabe lotus "says yes"
- hire dutch imelda "reinstated"
- hire corazon imelda "head of housekeeping"
- colleague corazon dutch "side by side"
+ couple corazon dutch "toothbrushes"
- parent bong boy "takes Migs fishing"
- pregnant jinky rafael "hand on her belly"
