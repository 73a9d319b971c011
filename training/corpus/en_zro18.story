%series Strictly Temporary
%lang en
%genre London temp-agency romcom, listings-page capsules
%cast ottilie | Ottilie Frayne; Ottilie; Tilly | f
%cast rafe | Rafe Ashdown; Rafe; Ashdown | m
%cast chidi | Chidi | m
%cast blanche | Blanche Frayne; Blanche | f
%cast gordon | Gordon Peake; Gordon; Peake | m
%cast suki | Suki | f
%cast leila | Leila Farrokh; Leila | f
%cast monty | Monty | m
%cast imogen | Imogen | f
%cast basil | Basil | m
%cast hal | Hal Ashdown; Hal | m
%cast wren | Wren | f
%cast concierge | Mr Adeola | m
%cast vet | - | f

== 1
Sacked from [her](ottilie) ninth post, a crematorium, [Ottilie Frayne](ottilie) is put on the books by [Gordon Peake](gordon), [who](gordon) runs the shabbiest agency in [Holborn](@holborn). First assignment: [PA](ottilie) to [Rafe Ashdown](rafe), [who](rafe) fires people by Post-it. [She](ottilie) answers on a bigger Post-it. [Her](ottilie) [flatmate](chidi) [Chidi](chidi), a [pastry chef](chidi) with a weakness for married men, has met [another](monty).
- quit ottilie "Sacked"
- hire ottilie gordon "put on the books"
+ boss.start rafe ottilie "PA"
- housemate chidi ottilie "flatmate"
- love chidi monty "weakness"
- meet chidi monty "met"

== 2
The [other](monty) is [Monty](monty), and [his](monty) [wife](leila) is [Leila Farrokh](leila), [Ashdown](rafe)'s [finance director](leila). [Ottilie](ottilie) books [Leila](leila)'s anniversary dinner with one hand and hides [her](leila) [husband](monty) in the linen cupboard with the other. [Rafe](rafe), against [his](rafe) own rules, laughs. [Blanche](blanche), [mother](blanche) of [Ottilie](ottilie), appears at reception with a suitcase, a black eye and a story about a door.
- married leila monty "wife"
- affair chidi monty "hides her husband"
- colleague leila rafe "finance director"
- betray ottilie leila "hides"
- happy rafe "laughs"
- parent blanche ottilie "mother"
- travel blanche "appears"
+ injure blanche "black eye"
- betray? blanche ottilie "a story about a door"

== 3
There is no door. [Basil](basil), [her](blanche) [husband](basil) of two years, has done it before. [Ottilie](ottilie) clears half a wardrobe and [Chidi](chidi) bakes; [Mr Adeola](concierge), the night [porter](concierge), happens to stand in front of the lift whenever [Basil](basil) happens to call. [Rafe](rafe) sends a locksmith and no message. [Suki](suki), [his](rafe) [intended](suki), asks why the [PA](ottilie) was given [his](rafe) private number.
- attack basil blanche "has done it"
- married basil blanche "husband"
- help ottilie blanche "clears"
+ rescue concierge blanche "stand in front of"
- help rafe blanche "sends"
- engaged rafe suki "intended"
- jealous suki ottilie "asks why"

== 4
To [Paris](@paris) for one signature. The train breaks down at [Lille](@lille); [Rafe](rafe) and [Ottilie](ottilie) eat crisps on a suitcase till three in the morning and find that each was, at nine, in love with the same weather girl. Someone's head ends up on someone's shoulder. [Suki](suki) picks [them](ottilie+rafe) up at St Pancras, and [her](suki) eyes are very good.
+ travel ottilie+rafe "To Paris" @paris
- flirt ottilie rafe "head ends up on"
- discover suki ottilie+rafe "eyes are very good"

== 5
[Suki](suki) has [Ottilie](ottilie) transferred to the basement archive, where [Hal](hal), [Rafe](rafe)'s disinherited [brother](hal), keeps the boxes in order and himself in gin. [He](hal) and [Tilly](ottilie) hit it off like two umbrellas. [Leila](leila) finds a pistachio éclair in [Monty](monty)'s briefcase, traces it to its oven and asks [Chidi](chidi), quite calmly, for the recipe and how long. Since August, [he](chidi) says, and sits down in the flour.
- betray suki ottilie "transferred"
- lose.past hal "disinherited"
- sibling hal rafe "brother"
- friend.start hal ottilie "hit it off"
- find leila "finds"
- investigate leila chidi "traces"
+ reveal chidi leila "Since August"
- cheat.past monty leila "Since August"
- affair chidi monty "Since August"

== 6
[Leila](leila) does not shout; [she](leila) changes the locks and takes up boxing. [Monty](monty) stands on [Chidi](chidi)'s mat with a garment bag, expecting applause. [Chidi](chidi), [who](chidi) had wanted precisely this for eight months, sees the [man](monty) with the bag and realises [he](chidi) does not want it in the least. [Basil](basil), sober, sends flowers to the wrong floor.
+ breakup leila monty "changes"
- love.past chidi monty "wanted"
- reject chidi monty "does not want"
- gift basil blanche "flowers"

== 7
The engagement party on the roof. [Rafe](rafe) makes a toast to [his](rafe) [bride](suki) and looks throughout at the [girl](ottilie) holding the coats. [Hal](hal), three gins down, says aloud what everybody sees. The [brothers](hal+rafe) roll through the canapés. "Is it so?" asks [Suki](suki). [He](rafe) is silent one second too long; the ring describes an arc over [Moorgate](@moorgate).
- celebrate rafe+suki "engagement party"
- engaged rafe suki "bride"
- love? rafe ottilie "looks throughout"
- reveal hal "says aloud"
- sibling hal rafe "brothers"
- quarrel hal rafe "roll"
+ engaged.end rafe suki "the ring describes"

== 8
Nobody seems to profit. [Ottilie](ottilie) gives notice rather than be the reason, and takes a temp job with a [vet](vet) in [Margate](@margate). [Rafe](rafe) writes [her](ottilie) forty Post-its and posts none. [Blanche](blanche) has signed up for self-defence with [Leila](leila), and on the third Thursday [Basil](basil) gets past the lift. [He](basil) is put on [his](basil) back with one hip throw, then on the phone to the police.
+ quit ottilie rafe "gives notice"
- hire ottilie vet "job"
- reveal! rafe ottilie "posts none"
- friend blanche leila "signed up for"
- threaten basil blanche "gets past the lift"
+ attack blanche basil "hip throw"

== 9
Decree nisi for two: [Blanche](blanche) and [Leila](leila) collect theirs on the same morning, and go for oysters. [Chidi](chidi) caters the table free of charge by way of penance. [Hal](hal), a month dry, drives down to [Margate](@margate) with a shoebox containing forty Post-its. What business is it of [his](hal)? None, says [Hal](hal), and parks.
+ divorce basil blanche "Decree nisi"
- divorce leila monty "theirs on the same"
- celebrate blanche+leila "oysters"
- gift chidi blanche+leila "free of charge"
- recover hal "a month dry"
- travel hal "drives down" @margate
- reveal hal ottilie "shoebox"

== 10
[Tilly](ottilie) reads them on the shingle in the wrong order, which turns out to be the right one. The last says: [I](rafe) was wrong about the crisps. [She](ottilie) catches the 5.40; [he](rafe), in the opposite train, waves from the window like a lunatic. At [Faversham](@faversham) [both](ottilie+rafe) get out. It rains sideways, and since neither has a Post-it handy, [they](ottilie+rafe) have to say it.
- discover ottilie rafe "reads"
- travel ottilie "catches"
- travel rafe "opposite train"
+ confess ottilie+rafe "say it"

== 11
[Imogen](imogen), the [Ashdowns](hal+rafe)' [grandmother](imogen) and holder of the shares, cannot abide a temp. [She](imogen) invites [Ottilie](ottilie) to a weekend in Norfolk, seats [her](ottilie) beside the retriever and offers [her](ottilie) a cheque to vanish. [Ottilie](ottilie) makes it into a paper boat for the retriever. Over the washing-up, [Mr Adeola](concierge) brings [Blanche](blanche) a tea towel from Lagos and a request so courteous that [she](blanche) has to have it twice.
- kin hal+rafe imogen "grandmother"
- reject imogen ottilie "cannot abide"
- invite imogen ottilie "invites"
- gift? imogen ottilie "cheque"
- reject ottilie imogen "paper boat"
+ invite concierge blanche "a request"
- gift concierge blanche "tea towel"

== 12
A clinic in [Harley Street](@harleyst), the old [matriarch](imogen) behind a curtain, a stiff upper lip gone soft: six months. It is [Ottilie](ottilie), temping there, [who](ottilie) brings the pan and keeps the secret. "[I](imogen) was rude," says [Imogen](imogen). "Monumentally," says [Ottilie](ottilie), and [the two](imogen+ottilie) of [them](imogen+ottilie) play gin rummy until the end of visiting hours. [Chidi](chidi) has noticed that [Hal](hal) bakes, too. Very badly. Very charmingly.
+ ill imogen "six months"
- die? imogen "six months"
- hire ottilie "temping"
- help ottilie imogen "brings"
- reveal! ottilie "secret"
- reconcile imogen ottilie "play gin rummy"
- create hal "bakes"
- love.start chidi hal "charmingly"

== 13
At the register office the clerk is off sick and the agency sends a temp. "[I](ottilie)'m the [bride](ottilie)," says [Ottilie](ottilie), and fills in the forms herself. [Imogen](imogen), in a chair, outlives the vows by an afternoon. [Blanche](blanche) comes on the arm of the [porter](concierge), [Chidi](chidi) on [Hal](hal)'s, [Suki](suki) on nobody's and with the handsomest present. Is that a bump under [Leila](leila)'s gloves? Boxing trainer, [she](leila) says. Don't ask.
+ wedding ottilie rafe "vows"
- die imogen "outlives"
- couple blanche concierge "on the arm of"
- couple chidi hal "on Hal"
- gift suki ottilie+rafe "present"
- pregnant? leila "bump"
