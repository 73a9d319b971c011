%series Snap and Crumble
%lang en
%genre biscuit-factory soap, Paisley, twice-weekly TV listings
%cast morag    | Morag Kinloch; Morag | f
%cast archie   | Archie Kinloch; Archie | m
%cast dilip    | Dilip Sen; Dilip; Sen | m
%cast catriona | Catriona Sen; Catriona | f
%cast shona    | Shona | f
%cast rab      | Rab Tennant; Rab; Tennant | m
%cast lex      | Lex Tennant; Lex | f
%cast otto     | Otto Wendelin; Wendelin; Otto | m
%cast ailsa    | Ailsa Kinloch; Ailsa | f
%cast nessa    | Nessa | f
%cast minister | Reverend Gow; Gow | m
%cast fitter   | Jordi | m
%cast bookie   | - | m
%cast gran     | Granny Tennant | f
%cast midwife  | - | f

== 1
The ovens at [Kinloch's](#kinlochs) stop for the first time since the war: old [Archie Kinloch](archie) has died on the factory floor, biscuit in hand. [His](archie) two [daughters](ailsa+morag) inherit. [Morag](morag), [who](morag) has run the place for years, expects the larger part; the will gives it to [Ailsa](ailsa), the [younger](ailsa), [who](ailsa) has not eaten a biscuit since [she](ailsa) moved to [Geneva](@geneva). [Rab Tennant](rab), [foreman](rab) and once sweet on [both](ailsa+morag), carries the coffin and looks straight ahead.
+ die archie "died"
- parent archie ailsa+morag "daughters"
- sibling ailsa morag "daughters"
- find ailsa+morag "inherit"
+ find ailsa "gives it to Ailsa"
- love.past rab ailsa+morag "sweet on both"

== 2
[Ailsa](ailsa) arrives with four suitcases and a [buyer](otto), [Otto Wendelin](otto), of [Swiss Crispbread](#swisscrispbread). [She](ailsa) tells [Morag](morag) that [she](ailsa) is fond of [her](morag) and is selling. The [elder](morag) throws a tray. On the packing line [Shona](shona) and [Catriona](catriona) bet on who will win; [Catriona](catriona)'s [husband](dilip), [Dilip](dilip), does the accounts and knows that the [bookie](bookie) has already been paid by somebody else. The Spanish [fitter](fitter) mends Oven Two with [his](fitter) belt.
- travel ailsa "arrives"
- reveal ailsa morag "tells Morag"
+ attack morag ailsa "throws a tray"
- married catriona dilip "husband"
- colleague catriona shona "packing line"
- discover dilip bookie "knows"

== 3
When [he](rab) was twenty, [Rab](rab) waited one night at the canal for [one](morag) of the Kinloch [sisters](ailsa+morag), and the wrong [one](ailsa) came. The [consequence](lex) is called [Lex](lex), is twenty-six, drives the forklift and thinks [her](lex) [mother](ailsa) died in [Oban](@oban). [Granny Tennant](gran), [who](gran) brought [her](lex) up, wrote the death notice. Now [Ailsa](ailsa) steps out of the lift, and the forklift brakes an inch from [her](ailsa) shoes. "Watch out, hen," says [Lex](lex) to the [woman](ailsa). [Rab](rab) sees it and has to hold on to a sack.
- parent ailsa lex "mother"
- parent rab lex "consequence"
- help.past gran lex "brought her up"
- betray.past gran lex "wrote the death notice"
- die! ailsa "thinks her mother died"
+ meet ailsa lex "brakes an inch"

== 4
Strike! The hands block the yard with flour sacks, and [Shona](shona) is chosen to speak because [she](shona) cannot stop anyway. [Wendelin](otto), walled in with the wafers, telephones for the police, the consul and lunch. It is [Dilip](dilip) [who](dilip) smuggles a pie to [him](otto), and [who](dilip) is caught at it by [his](dilip) own [wife](catriona). [Catriona](catriona) calls [him](dilip) a scab before two hundred people. [He](dilip) only wanted to ask the [Swiss](otto) for mercy, [he](dilip) says. That night [he](dilip) sleeps among the oatcakes.
- attack _ otto "walled in"
+ help dilip otto "smuggles a pie"
- married catriona dilip "wife"
- discover catriona dilip "caught at it"
+ accuse catriona dilip "calls him a scab"

== 5
[Reverend Gow](minister) offers to mediate and asks the [sisters](ailsa+morag) to the manse. There is sherry. By the third glass the [one](morag) has called the [other](ailsa) a thief, and the [other](ailsa) has said that [she](ailsa) at least never stole a letter. Which letter? [Morag](morag) goes red. It was [she](morag), it turns out, [who](morag) as a girl of nineteen intercepted [Rab](rab)'s note, read that [he](rab) would be at the canal, and burned it; so that [Ailsa](ailsa), [who](ailsa) was not expected, met [him](rab) there only by chance.
- invite minister ailsa+morag "asks the sisters"
- accuse morag ailsa "thief"
- accuse ailsa morag "stole a letter"
+ steal.past morag rab "intercepted"
- meet.past ailsa rab "by chance"

== 6
Quiet week. Oven Two goes out and [Jordi](fitter), the [fitter](fitter), cooks paella in it. [Nessa](nessa), the [trainee](nessa), [who](nessa) is nine months gone and has told everyone it is wind, waddles past with a tray of fingers. [Catriona](catriona) lets [Dilip](dilip) back in as far as the hall. It rains sideways. Someone has written SHORTBREAD IS A RIGHT across the chimney, and spelled it properly.
- create fitter "cooks paella"
+ pregnant nessa "nine months gone"
- betray nessa "has told everyone"
- reconcile catriona dilip "lets Dilip back in"

== 7
[Nessa](nessa)'s waters break on Line Three. The yard is still barricaded, so [Wendelin](otto), to everyone's amazement once a country [vet](otto), rolls up [his](otto) sleeves. [Shona](shona) holds the [mother](nessa), [Lex](lex) holds the [vet](otto), [who](otto) has gone green, and the [midwife](midwife), lifted over the sacks by forklift, arrives in time to cut the cord. The [father](bookie), [Nessa](nessa) lets on at last, is the [bookie](bookie). "Odds?" asks [Shona](shona). They were never good.
+ birth nessa "waters break"
- help otto nessa "rolls up his sleeves"
- help shona nessa "holds the mother"
- ill otto "gone green"
- treat nessa midwife "cut the cord"
+ reveal nessa bookie "lets on"

== 8
[Ailsa](ailsa) cannot sleep for the name of the forklift [driver](lex). Twenty-six; [Lex](lex); [Tennant](lex). [She](ailsa) walks to the canal, finds [Rab](rab) there with a flask, and asks [him](rab) what became of the [child](lex) [she](ailsa) left in a Moses basket on [his](rab) [mother](gran)'s step. [He](rab) tells [her](ailsa) nothing that [she](ailsa) has not guessed. "[You](rab) might have written," [she](ailsa) says. "[I](rab) was told," says [Rab](rab), "that [you](ailsa) were dead." So [Granny Tennant](gran) had killed [her](ailsa) for two people.
- find ailsa rab "finds Rab there"
- parent ailsa lex "child"
- flee.past ailsa lex "left in a Moses basket"
- parent gran rab "mother's"
+ reveal rab ailsa "tells her"
- betray.past gran rab "was told"
- die! ailsa "dead"

== 9
[She](lex) hears it in the worst way, over the loudspeaker: [Morag](morag), [who](morag) believes the microphone to be off, shouts at [her](morag) [sister](ailsa) that a [woman](ailsa) [who](ailsa) leaves [her](ailsa) own [girl](lex) on a doorstep has no business with a factory. Two hundred heads turn to the forklift. [Lex](lex) gets down, walks up to [her](lex) [father](rab), takes the flask out of [his](rab) pocket, and throws it through the office window. It grazes [Wendelin](otto). Then [she](lex) is gone.
+ reveal morag lex "shouts"
- sibling ailsa morag "sister"
- flee.past ailsa lex "leaves her own girl"
- accuse morag ailsa "shouts"
- parent rab lex "father"
- steal lex rab "takes the flask"
- injure otto lex "grazes"
+ flee lex "gone"

== 10
[Granny Tennant](gran), ninety-one, receives [her](gran) [son](rab) in bed, in [her](gran) hat. Yes, [she](gran) did it, and would again. A Kinloch for a [daughter-in-law](ailsa)? They would have taken the [bairn](lex) up the hill and taught [her](lex) to say "luncheon". [Rab](rab), sixty next spring, raises [his](rab) voice to [his](rab) [mother](gran) for the first time in [his](rab) life. In the wardrobe, among the mothballs, sits the [one](lex) [they](gran+rab) are talking about, eating oatcakes with [Dilip](dilip), [who](dilip) happened to be hiding there first.
- parent gran rab "son"
+ reveal gran rab "she did it"
- kin? ailsa gran "daughter-in-law"
- quarrel gran rab "raises his voice"
+ discover lex gran "sits the one"
- flee dilip "hiding"

== 11
[Dilip](dilip) talks [Lex](lex) into coming down the hill; [she](lex) talks [him](dilip) into ringing [his](dilip) [wife](catriona). Fair exchange. [Ailsa](ailsa) is sitting on the steps of the factory with a plate of broken biscuits, the first [she](ailsa) has touched in twenty years, and moves over when [Lex](lex) comes. [They](ailsa+lex) eat. "[I](lex)'d have said luncheon," says the [younger](lex) after a while. Above [them](ailsa+lex) [Morag](morag) watches from the window, beside [Rab](rab). [She](morag) begs [his](rab) pardon for a letter. [He](rab) asks what [she](morag) would have answered, if it had been meant for [her](morag). It was.
- help dilip lex "talks Lex into"
- help lex dilip "talks him into"
- married catriona dilip "wife"
+ reconcile ailsa lex "moves over"
- discover morag ailsa+lex "watches"
- reconcile? morag rab "begs his pardon"
- love.past rab morag "It was."

== 12
[Ailsa](ailsa) does not sell. [Wendelin](otto), [who](otto) has delivered [his](otto) first child and been hit by [his](otto) first flask, cables [Zürich](@zurich) that crispbread is a mistake, and hires out as works vet, although there is only a cat. The ovens are lit. [Jordi](fitter) gets [his](fitter) belt back from [Shona](shona), [who](shona) had borrowed it, [she](shona) says, to see if it fitted. [Dilip](dilip) and [Catriona](catriona) pay the [bookie](bookie), [who](bookie) pays for a pram. On the canal bank [Rab](rab) waits again. This time [he](rab) has told the right [sister](morag) by telephone.
+ gift! ailsa otto "does not sell"
- quit otto "cables"
- hire otto "hires out"
- gift shona fitter "gets his belt back"
- gift bookie "pays for a pram"
+ date? morag rab "waits again"
