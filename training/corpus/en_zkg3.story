%series House of Adaeze
%lang en
%genre Nollywood-style soap about a Lagos fashion house, fan wiki recaps
%cast mama    | Mama Obi; Adaeze Obi | f
%cast chike   | Chike Obi; Chike | m
%cast ronke   | Ronke Obi; Ronke | f
%cast ifeoma  | Ifeoma Obi; Ifeoma; Ify | f
%cast tobe    | Tobe Obi; Tobe | m
%cast sade    | Sade Balogun; Sade | f
%cast kola    | Kola Balogun; Kola | m
%cast femi    | Femi Balogun; Femi | m
%cast blessing | Blessing | f
%cast uche    | Uche | m
%cast pastor  | Pastor Gideon; Gideon | m
%cast amaka   | Amaka | f
%cast obi     | Chief Obi | m
%cast junior  | Junior | m
%cast qdoc    | - | m
%cast junior2 | - | m

== 1 Measurements
[Mama Obi](mama), founder of the House of Adaeze, collapses during the final fitting of [her](mama) [granddaughter](amaka)'s communion dress, and for one night [her](mama) three grown [children](chike+ifeoma+tobe) stop arguing. [Chike](chike), the eldest, runs the money; [Ifeoma](ifeoma) draws; [Tobe](tobe), [whose](tobe) father was not [Chief Obi](obi) and [who](tobe) is never allowed to forget it, sweeps. At the hospital [Chike](chike)'s [wife](ronke), [Ronke](ronke), prays loudest. [Her](ronke) phone keeps lighting up with the name of [Kola Balogun](kola), [head](kola) of the rival label. The [matriarch](mama) opens one eye and asks who has been sitting on the lace.
- create.past mama "founder"
+ ill mama "collapses"
- kin amaka mama "granddaughter's"
- parent mama chike+ifeoma+tobe "grown children"
- sibling chike ifeoma+tobe "eldest"
- parent! obi tobe "father was not"
- married chike ronke "wife"
- affair? kola ronke "keeps lighting up"
- enemy kola mama "rival label"
- recover mama "opens one eye"

== 2 Seam Ripper
Doctors give [Mama](mama) six months, and [she](mama) gives them a discount code. [She](mama) announces that the house will go to whichever of [her](mama) [heirs](chike+ifeoma+tobe) presents the best collection; the loser sweeps. [Ronke](ronke) meets [Kola](kola) in the car park of a mall, where the talk of buttons lasts a minute and the windows steam up. [His](kola) [wife](sade), [Sade](sade), [Ifeoma](ifeoma)'s oldest [friend](sade), is meanwhile at [Ifeoma](ifeoma)'s kitchen table, complaining that [her](sade) [husband](kola) has taken up jogging. Seen from the balcony: [Blessing](blessing), the [housemaid](blessing), trying on a crown.
- die? mama "six months"
- reveal mama chike+ifeoma+tobe "announces"
- gift? mama chike+ifeoma+tobe "will go to"
+ sex kola ronke "steam up"
- cheat ronke chike "windows steam up"
- cheat kola sade "windows steam up"
- married kola sade "wife"
- friend ifeoma sade "oldest friend"
- boss mama blessing "housemaid"

== 3 Interns
[Femi](femi), [Kola](kola)'s younger [brother](femi), applies for a job at the House under [his](femi) mother's name. [Ifeoma](ifeoma) takes [him](femi) on because of [his](femi) hands: nobody hems like that. [He](femi) is there to copy [her](ifeoma) sketches, and for two weeks [he](femi) does, by night, in the toilet. Then [she](ifeoma) brings [him](femi) pepper soup when [he](femi) has malaria, and [he](femi) burns the copies in the sink. [Tobe](tobe) smells smoke. [He](tobe) tells [his](tobe) [half-sister](ifeoma) that the new [assistant](femi) is either a spy or in love. [She](ifeoma) laughs and turns red.
- sibling femi kola "brother"
- betray femi ifeoma "under his mother's name"
+ hire femi ifeoma "takes him on"
- steal femi ifeoma "copy her sketches"
- ill femi "malaria"
- help ifeoma femi "pepper soup"
+ love.start femi ifeoma "burns the copies"
- discover tobe femi "smells smoke"
- love? femi ifeoma "in love"
- sibling ifeoma tobe "half-sister"
- boss ifeoma femi "assistant"

== 4 Plain Cloth
[Tobe](tobe) loves [Blessing](blessing). [Blessing](blessing) likes [Tobe](tobe). [She](blessing) loves [Uche](uche). [Uche](uche) drives [Mama Obi](mama). [He](uche) gets up at four. [Blessing](blessing) makes tea for [Uche](uche). [Uche](uche) thanks [Blessing](blessing) and looks at [Ify](ifeoma). [Tobe](tobe) watches [Uche](uche) drink. One evening [Tobe](tobe) speaks up. [He](tobe) tells [Blessing](blessing) everything. "[You](tobe) are a good man," says [Blessing](blessing). [Tobe](tobe) knows what that means. [Amaka](amaka) finds [her](amaka) [uncle](tobe) under the cutting table. [She](amaka) gives [him](tobe) half a biscuit.
- love tobe blessing "loves"
- love blessing uche "loves Uche"
- boss mama uche "drives"
- love uche ifeoma "looks at Ify"
+ confess tobe blessing "tells Blessing everything"
- reject blessing tobe "a good man"
- sad tobe blessing "under the cutting table"
- find amaka tobe "finds"
- kin amaka tobe "uncle"
- gift amaka tobe "half a biscuit"

== 5 Church Shoes
[Pastor Gideon](pastor), [whom](pastor) [Ronke](ronke) has asked to pray over the cutting room, recognizes in [her](ronke) the [girl](ronke) [who](ronke) jilted [him](pastor) in [Ibadan](@ibadan) for a [man](chike) with two cars. [He](pastor) forgives [her](ronke) from the pulpit, by name. [Chike](chike), [who](chike) has never heard of any of it, demands to know what else there is. A good deal: on the way home a message from [Kola](kola) appears on the dashboard of the car, in letters two inches high, and little [Amaka](amaka) reads it out to [her](amaka) [father](chike), syllable by syllable.
- invite ronke pastor "asked to pray"
- discover pastor ronke "recognizes"
- breakup.past ronke pastor "jilted"
- reconcile pastor ronke "forgives her"
- discover! chike _ "never heard"
- quarrel chike ronke "demands to know"
- parent chike amaka "father"
+ reveal amaka chike "reads it out"
- affair kola ronke "message from Kola"

== 6 Swept
[Chike](chike) has the locks changed before the car engine is cold. [Ronke](ronke), in church shoes, stands on the pavement with a hatbox and rings [Kola](kola), [who](kola) regrets: [he](kola) has a [wife](sade). The [wife](sade) stands next to [him](kola), having just come home from [Ifeoma](ifeoma)'s with the whole story. [Sade](sade) hands [him](kola) a hatbox as well. The two [cast-offs](kola+ronke) end up at the same hotel, on different floors. [Mama Obi](mama) takes the [child](amaka) in with [her](mama) and informs [her](mama) [eldest](chike) that a tailor who never looks at the lining deserves what he finds.
+ breakup chike ronke "locks changed"
- reject kola ronke "regrets"
- married kola sade "wife"
- reveal ifeoma sade "whole story"
+ breakup sade kola "hands him a hatbox"
- move amaka mama "takes the child in"
- parent mama chike "eldest"
- accuse mama chike "deserves"

== 7 Lining
Three collections hang in the dark. [Femi](femi), unable to bear it, tells [Ifeoma](ifeoma) whose [brother](femi) [he](femi) is. [She](ifeoma) hits [him](femi) with a bolt of aso oke. [He](femi) stands still for it. "Did [you](femi) ever mean a stitch?" [she](ifeoma) asks; every one, [he](femi) says, after the soup. Unconvinced, [she](ifeoma) shows [him](femi) the door, and sits up all night unpicking [his](femi) hems, which will not come undone. [Sade](sade), sleeping on the [designer](ifeoma)'s sofa, calls [her](ifeoma) a donkey. And [Uche](uche)? [He](uche) has watched the [intern](femi) go with a light heart.
+ reveal femi ifeoma "tells Ifeoma"
- sibling femi kola "brother"
- attack ifeoma femi "hits him"
- reject ifeoma femi "shows him the door"
- quit femi ifeoma "shows him the door"
- housemate ifeoma sade "sofa"
- happy uche femi "light heart"
- accuse sade ifeoma "donkey"
- love femi ifeoma "every one"

== 8 The Show
[Lagos](@lagos) comes in sunglasses. [Chike](chike)'s suits earn polite coughs, [Ifeoma](ifeoma)'s bridal line a standing ovation, until [Kola](kola) rises from the third row and claims to have shown the same gowns in [Accra](@accra). It is a lie, and the [man](femi) [who](femi) can prove it is on the bus to [Ibadan](@ibadan). [Uche](uche) could overtake that bus; [he](uche) thinks about it at two traffic lights, and then [he](uche) does. [Femi](femi) takes the microphone and names [his](femi) own [brother](kola) as the thief. Nobody notices that the best collection of the night, sewn from sweepings, is signed T.
- create chike+ifeoma "suits"
- accuse kola ifeoma "claims to have shown"
- betray kola _ "a lie"
- find ifeoma "standing ovation"
- help uche femi "overtake that bus"
- return femi "takes the microphone"
- sibling femi kola "brother"
+ accuse femi kola "thief"
- create tobe "sewn from sweepings"
- rescue femi ifeoma "takes the microphone"

== 9 Signed T
[Mama](mama) has noticed. [She](mama) leaves the House to [Tobe](tobe), [who](tobe) was found as a newborn in a basket of offcuts; that, at any rate, is what [she](mama) has always said. Now [she](mama) says something else, to [him](tobe) alone. [He](tobe) is the [child](tobe) of [her](mama) own flesh by a [presser](junior) called [Junior](junior), dead before the banns, and it was to spare [Chief Obi](obi)'s pride that [she](mama) made up the basket. In the corridor [Ifeoma](ifeoma) and [Chike](chike) listen, ear above ear, like children. [She](ifeoma) is glad for [their](chike+ifeoma) [half-brother](tobe). [He](chike) is not.
- gift? mama tobe "leaves the House"
+ reveal mama tobe "says something else"
- parent mama tobe "own flesh"
- parent junior tobe "by a presser"
- die.past junior "dead before the banns"
- betray.past mama tobe "made up the basket"
- discover chike+ifeoma mama "listen"
- happy ifeoma tobe "glad"
- sibling chike+ifeoma tobe "half-brother"
- sad chike tobe "He is not"

== 10 Contest
Not a week later [Chike](chike) has [Mama](mama) declared unfit, with the help of a [doctor](qdoc) [who](qdoc) owes [him](chike) two suits. [Mama Obi](mama), [who](mama) has been underestimated by better men, lets herself be driven to the home by [Uche](uche), has [him](uche) turn round at the gate and moves into [Blessing](blessing)'s room above the shop. The [housemaid](blessing) gives up [her](blessing) bed. [Ronke](ronke), anxious to see [Amaka](amaka), brings broth and is let in by the back. There [she](ronke) and [Chike](chike) come face to face, shout, weep and go upstairs. The lawyers have not been told.
+ betray chike mama "declared unfit"
- flee mama "turn round at the gate"
- housemate.start blessing mama "moves into"
- help blessing mama "gives up her bed"
- help uche mama "driven"
- gift ronke mama "brings broth"
- quarrel chike ronke "shout"
- sad chike+ronke "weep"
+ sex chike ronke "go upstairs"

== 11 Hem
It was one night, says [Ronke](ronke); it was a mistake, says [Chike](chike); it was a boy or a girl, says the test. Whose? [She](ronke) cannot swear that the hotel had only one floor. [Femi](femi), forgiven by nobody but [Sade](sade), cuts cloth for [her](sade) in [her](sade) garage, and people talk. It reaches [Ifeoma](ifeoma) as gossip and hits [her](ifeoma) like a flatiron. [She](ifeoma) drives to the garage to be angry at [them](femi+sade) both, finds only [him](femi), asleep on [her](ifeoma) own unpicked hems, and kneels down. [He](femi) wakes up to [her](ifeoma) mouth on [his](femi).
- sex.past chike ronke "one night"
+ pregnant ronke "the test"
- sex? kola ronke "only one floor"
- sad ifeoma femi+sade "angry"
- reconcile femi sade "forgiven"
- hire femi sade "cuts cloth for"
- affair? femi sade "people talk"
- jealous ifeoma sade "like a flatiron"
- travel ifeoma "drives to the garage"
+ kiss femi ifeoma "her mouth on his"

== 12 Passenger
[Uche](uche), on the day [he](uche) learns of it, asks [Mama](mama) for [his](uche) wages and leaves without [his](uche) cap. [Blessing](blessing) runs after the bus for a street and a half. [She](blessing) does not catch it. [She](blessing) is brought home, with a twisted ankle, on the handlebars of [Tobe](tobe), [who](tobe) has no car, is heir to nothing yet and has not mentioned love since. Somewhere between the bridge and the market [she](blessing) leans back. [Sade](sade) signs the papers that make [her](sade) a single woman again; [Kola](kola), for the first time in [his](kola) life, is seen to cry.
- discover uche femi+ifeoma "learns of it"
+ quit uche mama "asks Mama for his wages"
- flee uche "leaves without"
- injure blessing "twisted ankle"
- help tobe blessing "brought home"
- love.start blessing tobe "leans back"
- confess! tobe blessing "has not mentioned love"
+ divorce kola sade "single woman"
- sad kola sade "cry"

== 13 Two Mothers
[Mama Obi](mama) dies in the [maid](blessing)'s bed, between two jokes. At the wake [Chike](chike) breaks down, confesses the bought certificate to [his](chike) [siblings](ifeoma+tobe) and is held upright by the [brother](tobe) [he](chike) wanted to disinherit. [Ronke](ronke), [her](ronke) waters breaking during the second hymn, is driven to hospital by the [ex-lover](pastor) [she](ronke) least wished to see, [Pastor Gideon](pastor); [she](ronke) is delivered of a [boy](junior2), [who](junior2) has [Chike](chike)'s ears, no doubt about it. The ears settle the matter. [Ronke](ronke) comes home, not on probation but, as [she](ronke) puts it, on approval.
+ die mama "dies"
- sad chike mama "breaks down"
- reveal chike ifeoma+tobe "confesses"
- betray.past chike+qdoc mama "bought certificate"
- sibling chike ifeoma+tobe "siblings"
- help tobe chike "held upright"
- ex pastor ronke "ex-lover"
- help pastor ronke "driven to hospital"
+ birth ronke junior2 "delivered"
- parent chike junior2 "Chike's ears"
- reconcile chike ronke "comes home"
- return ronke "comes home"

== 14 White
[Ifeoma](ifeoma) walks down the aisle in a gown that [her](ifeoma) [groom](femi) hemmed in one night, and [Sade](sade), twice in one season a [bridesmaid](sade), catches the bouquet against [her](sade) will. [Kola](kola), in the last pew, is there as the [groom](femi)'s [brother](kola), no more; [he](kola) offers [Femi](femi) [his](kola) hand, and it is taken. [Tobe](tobe) gives the [bride](ifeoma) away and an hour later, behind the tent, asks [Blessing](blessing) whether [she](blessing) would mind doing all this again with [him](tobe). [She](blessing) wants to know who will sweep up afterwards. That is not a no.
+ wedding femi ifeoma "walks down the aisle"
- create.past femi "hemmed"
- advisor sade ifeoma "bridesmaid"
- find sade "catches the bouquet"
- sibling femi kola "brother"
- reconcile femi kola "offers Femi his hand"
- help tobe ifeoma "gives the bride away"
+ propose tobe blessing "asks Blessing"
- engaged? blessing tobe "not a no"
