%series Santo Niño Children's
%lang en
%genre hospital soap, Manila, fan-wiki episode summaries in long sentences
%cast luz   | Dr Luzviminda Reyes; Luz; Dr Reyes | f
%cast tonio | Antonio Reyes; Tonio | m
%cast mig   | Miguel Ayala; Migs | m
%cast bing  | Bing; Bing Dela Cruz | f
%cast sky   | Sky | n
%cast don   | Don Emilio; Emilio Ayala | m
%cast cherry| Cherry Pascual; Cherry | f
%cast park  | Dr Park; Park Ji-ho; Ji-ho | m
%cast totoy | Totoy | m
%cast nun   | Sister Benilda; Benilda | f
%cast gigi  | Gigi Ayala; Gigi | f
%cast guard | - | m

== 1 The Foundling
Paediatric [surgeon](luz) [Dr Luzviminda Reyes](luz), on the morning after [her](luz) tenth wedding anniversary, which [her](luz) [husband](tonio) [Tonio](tonio), head of the pharmacy, spent "at a conference", finds a [toddler](totoy) with a heart defect asleep in [her](luz) parking space and, since nobody claims [him](totoy), names [him](totoy) [Totoy](totoy). The operation is paid for by [Don Emilio](don), [chairman](don) of the board, [whose](don) [son](mig), [playboy](mig) [Miguel Ayala](mig), recognises the medal round the [child](totoy)'s neck, turns pale and says nothing to [his](mig) [fiancée](cherry), beauty [queen](cherry) [Cherry Pascual](cherry).
- married luz tonio "husband"
- betray tonio luz "at a conference"
+ find luz totoy "finds a toddler"
- ill totoy "heart defect"
- help don totoy "paid for"
- parent don mig "son"
+ discover mig totoy "recognises the medal"
- reveal! mig cherry "says nothing"
- engaged cherry mig "fiancée"

== 2 Night Nurse
[Bing Dela Cruz](bing), a night [nurse](bing) with three jobs and no sleep, and the former [classmate](bing) [who](bing) once let [Luz](luz) copy [her](bing) anatomy notes, watches over the [boy](totoy) with rather more tears than the chart explains, and when [Migs](mig) slips into the ward at four in the morning it emerges that [the two](bing+mig) had been sweethearts until [Don Emilio](don) put an end to it with an envelope, and that the [child](totoy) [she](bing) had told [him](mig) was lost was carried to term in [Cebu](@cebu). [Sister Benilda](nun), behind the curtain with a bedpan, hears it all.
- help.past bing luz "let Luz copy"
- sad bing "tears"
+ couple.past bing mig "sweethearts"
- betray.past don bing+mig "with an envelope"
- betray.past bing mig "was lost"
- parent bing+mig totoy "child she had told"
+ birth.past bing totoy "carried to term"
- reveal bing mig "it emerges"
- discover nun bing+mig "hears it all"

== 3 The Conference
Having run into the organiser of the conference, who has never heard of [Antonio Reyes](tonio), [Luz](luz) follows [her](luz) [husband](tonio) to a condominium in [Makati](@makati) and rings the bell, whereupon the door is opened by [Gigi Ayala](gigi), the [chairman](don)'s second [wife](gigi) and [Migs](mig)'s [stepmother](gigi), wearing the robe that [Luz](luz) gave [Tonio](tonio) for [his](tonio) birthday. [She](luz) asks for it back, gets it, and operates that afternoon without a tremor; it is only when the Korean exchange [fellow](park), [Dr Park](park), offers [her](luz) half [his](park) kimbap that [she](luz) goes to pieces.
- investigate luz tonio "follows"
- married luz tonio "husband"
+ affair gigi tonio "wearing the robe"
- discover luz gigi+tonio "opened by"
- cheat tonio luz "wearing the robe"
- cheat gigi don "wearing the robe"
- married don gigi "second wife"
- kin gigi mig "stepmother"
- gift.past luz tonio "gave Tonio"
- gift park luz "half his kimbap"
+ sad luz "goes to pieces"

== 4 Ward Round
[Totoy](totoy) sits up. [Bing](bing) sings to [Totoy](totoy). [Migs](mig) brings a kite. [Cherry](cherry) smells perfume on [Migs](mig). It is disinfectant. [Cherry](cherry) knows the difference. [Tonio](tonio) begs at the door of [Luz](luz). The door stays shut for [Tonio](tonio). [Sky](sky), the [orderly](sky), carries [his](tonio) suitcases down. [Sky](sky) has always liked [Cherry](cherry). [Cherry](cherry) has never seen [Sky](sky). A jeepney honks. [Park](park) learns a word of Tagalog. The word means patience.
+ recover totoy "sits up"
- gift mig totoy "brings a kite"
- discover cherry mig "smells perfume"
- reconcile? luz tonio "begs"
- reject luz tonio "stays shut"
+ breakup luz tonio "suitcases"
- love sky cherry "always liked"

== 5 Debut
At [Cherry](cherry)'s engagement gala, where [Gigi](gigi), in diamonds, introduces [her](gigi) "financial adviser", by [whom](tonio) [she](gigi) means [Tonio](tonio), the [hostess](cherry) goes looking for [her](cherry) [groom-to-be](mig) and finds [him](mig) in the pantry with [his](mig) lips on those of a [nurse](bing) hired for the evening as a waitress, and although the [nurse](bing) is the first to let go, it is on [her](bing) that the cake descends. [Don Emilio](don), [who](don) believed [her](bing) gone for good, threatens to have [her](bing) struck off by Monday; [his](don) [son](mig), icing on [his](mig) sleeve, answers that in that case they may strike [him](mig) off too, out of the will.
- celebrate cherry "engagement gala"
- engaged cherry mig "groom-to-be"
- betray gigi don "financial adviser"
+ kiss bing mig "lips on those"
- discover cherry bing+mig "finds him"
- cheat mig cherry "lips on those"
+ attack cherry bing "the cake descends"
- threaten don bing "struck off"
- parent don mig "son"
- quarrel don mig "answers"

== 6 Struck Off
The dismissal of [Bing](bing), which [Luz](luz) as head of department is supposed to sign, is torn up by [her](luz) instead, with the result that [Don Emilio](don) puts the [surgeon](luz) on leave and gives [her](luz) post to the only [candidate](tonio) [Gigi](gigi) will hear of, [Tonio](tonio), [who](tonio) cannot tell a scalpel from a letter opener. [Migs](mig), disinherited, moves into [Bing](bing)'s one room above a laundry, where [he](mig) is bad at cooking, worse at ironing, and happier than [he](mig) has ever been, until the rash appears that [he](mig) has caught from [Totoy](totoy): measles, of the kind that fells grown men.
- boss luz bing "head of department"
- quit! bing "torn up"
- help luz bing "torn up"
+ quit luz don "on leave"
- hire tonio don "gives her post"
- lose mig "disinherited"
+ housemate.start bing mig "moves into"
- happy mig "happier"
- ill mig totoy "measles"

== 7 Patience
[Luz](luz), with time on [her](luz) hands for the first time since college, lets [Park Ji-ho](park), ten years [her](luz) [junior](park), teach [her](luz) to swim in the rooftop pool of [his](park) building, and the lesson ends, as neither had foreseen and [both](luz+park) had hoped, under a towel. In the wards nothing works: [Tonio](tonio) has bought expired anaesthetics from a firm that belongs, on paper, to [Gigi](gigi)'s driver, and when a girl of four fails to wake, [Sister Benilda](nun) carries an ampoule under [her](nun) habit to [Luz](luz), [who](luz) sees the date and knows.
- advisor park luz "teach her"
+ sex luz park "under a towel"
- betray tonio _ "expired anaesthetics"
- ill _ "fails to wake"
- gift nun luz "carries an ampoule"
+ discover luz tonio "sees the date"

== 8 Cherry on Top
The jilted beauty [queen](cherry), having spent a week in bed with the curtains drawn, is coaxed out of it by [Sky](sky), [who](sky) comes to return a glove and stays to paint the kitchen, and in a rush of good sense goes to the room above the laundry, where, instead of making a scene, [she](cherry) spoons rice porridge into the feverish [man](mig) [who](mig) threw [her](cherry) over and asks [his](mig) new [love](bing) where one buys such pretty curtains. [Bing](bing) apologises; [Cherry](cherry) tells [her](bing) the gown was rented. [Don Emilio](don), told by telephone that [his](don) [heir](mig) may go blind, is found by the chauffeur unable to move [his](don) left arm.
- breakup.past mig cherry "jilted"
- sad cherry "curtains drawn"
+ help sky cherry "coaxed out of it"
- help cherry mig "spoons rice porridge"
- ill mig "feverish"
- couple bing mig "his new love"
+ reconcile bing cherry "apologises"
- parent don mig "his heir"
- ill don "unable to move"

== 9 Visiting Hours
Because the [chairman](don) and [his](don) [son](mig) are put, by an oversight of [Sister Benilda](nun)'s that is anything but, into the same double room, and because [Totoy](totoy), on [his](totoy) rounds with the kite, climbs into whichever bed is the warmer, the old [man](don) has called the [child](totoy) "grandson" in jest for three days before it dawns on [him](don) that it is no jest. [Gigi](gigi), [who](gigi) needs no more heirs, instructs [Tonio](tonio) to see to the old [man](don)'s drip; [he](tonio) gets as far as the door with the syringe, puts it in [his](tonio) pocket and goes out to be sick.
- parent don mig "son"
- betray nun don+mig "anything but"
+ discover don totoy "dawns on him"
- kin don totoy "grandson"
+ kill? gigi+tonio don "see to"
- kill! tonio don "puts it in"
- ill tonio "to be sick"

== 10 The Syringe
[Tonio](tonio), [who](tonio) for once in [his](tonio) life prefers the truth, lays the syringe and the ampoules in front of [his](tonio) estranged [wife](luz), and together, as [they](luz+tonio) had not been in years, [the two](luz+tonio) draw up a confession for the police; [she](luz) thanks [him](tonio), [he](tonio) asks whether there is any hope, and [she](luz) tells [him](tonio), holding [his](tonio) hand, that there is [somebody](park) else. The [guard](guard) at the gate, bribed with diamonds, lets [Gigi](gigi)'s car pass with a small [passenger](totoy) lying on the back seat, and it is seven o'clock before [Bing](bing) finds the empty cot.
+ reveal tonio luz "lays the syringe"
- married luz tonio "estranged wife"
- help luz tonio "draw up a confession"
- reconcile? luz tonio "any hope"
- reject luz tonio "somebody else"
- couple luz park "somebody else"
- betray guard _ "bribed"
+ abduct gigi totoy "small passenger"
- discover bing totoy "empty cot"

== 11 Ferry
On the Batangas ferry, where the [kidnapper](gigi) is passing herself off as a doting grandmother, [she](gigi) is recognised by [Cherry](cherry), on [her](cherry) way to judge a pageant with [Sky](sky) to carry the sash, and while the former [fiancée](cherry) keeps [Gigi](gigi) talking about eyelashes, [Sky](sky) lifts the [boy](totoy), kite and all, out through the porthole of the ladies' room. The coastguard relieves [Gigi](gigi) of [her](gigi) passport and [her](gigi) freedom. On the pier the [orderly](sky), drenched, is kissed by a beauty [queen](cherry) for the first time, and asks whether it might be done again without the sash.
- abduct.past gigi totoy "kidnapper"
- betray gigi _ "passing herself off"
+ discover cherry gigi "recognised by Cherry"
- ex cherry mig "former fiancée"
- betray cherry gigi "keeps Gigi talking"
+ rescue cherry+sky totoy "lifts the boy"
+ arrest _ gigi "her freedom"
- kiss cherry sky "is kissed"
- flirt sky cherry "done again"

== 12 House Call
With [Migs](mig)'s sight restored by an operation that [Luz](luz), reinstated to applause, performs with [Dr Park](park) handing [her](luz) the instruments, [Don Emilio](don) has himself wheeled up four flights to the room above the laundry in order to ask the pardon of the [woman](bing) [he](don) once paid to vanish, and to ask whether [she](bing) could bear to be called [his](don) [daughter](bing); [Bing](bing) returns the envelope, unopened after six years, and puts the kettle on. [Tonio](tonio), sentenced to eighteen months, receives the decree of annulment in [his](tonio) cell and a tin of kimbap.
+ recover mig "sight restored"
- treat mig luz "an operation"
- hire luz "reinstated"
+ reconcile bing don "ask the pardon"
- betray.past don bing "paid to vanish"
- arrest _ tonio "sentenced"
- divorce luz tonio "annulment"
- gift _ tonio "tin of kimbap"

== 13 Kite
At the double ceremony, for which [Sister Benilda](nun) has forged a permit and [Totoy](totoy) carries four rings on the tail of [his](totoy) kite, [Bing](bing) takes [Migs](mig) without a pre-nuptial agreement and [Cherry](cherry) takes [Sky](sky) without a tiara, while [Luz](luz), [who](luz) has sworn never to marry again, listens from the last pew as [Ji-ho](park), called back to Seoul by [his](park) own mother's illness, asks [her](luz) in excellent Tagalog not to marry [him](park) but to come along. The kite gets loose, everybody looks up, and by the time they look down there are two places empty in the last pew.
+ wedding bing mig "takes Migs"
+ wedding cherry sky "takes Sky"
- wedding! _ luz "never to marry again"
- ill _ "mother's illness"
- parent _ park "own mother's"
- invite park luz "come along"
- travel luz+park "two places empty"
- betray nun "forged a permit"
- travel? park "called back to Seoul"
