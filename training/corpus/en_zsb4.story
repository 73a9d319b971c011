%series Lifeboat House
%lang en
%genre coastguard and lifeboat serial in Anstruther, Fife, encyclopaedia episode list in long sentences
%cast isla   | Isla Gourlay; Isla | f
%cast euan   | Euan Gourlay; Euan | m
%cast magnus | Magnus Tarvit; Tarvit; Magnus | m
%cast bunty  | Bunty Tarvit; Bunty | f
%cast dod    | Dod Smeaton; Dod; Smeaton | m
%cast rhona  | Rhona Smeaton; Rhona | f
%cast aziz   | Dr Aziz Mirza; Dr Mirza; Mirza | m
%cast kit    | Kit | n
%cast lachie | Lachlan Gourlay; Lachie | m
%cast pole   | Kazimierz Wilk; Kaz; Wilk | m
%cast ceo    | Celia Strang; Mrs Strang | f
%cast insp   | Inspector Boyle; Boyle | f
%cast crew   | - | g
%cast banker | - | m

== 1 Maroons
When the [coxswain](magnus) of the lifeboat, [Magnus Tarvit](magnus), fails to answer [his](magnus) pager on the worst night of the winter, [Isla Gourlay](isla), the [mechanic](isla), takes the helm over the protests of [her](isla) [brother](euan) [Euan](euan), [who](euan) has a theory about women and breakers, and brings in two anglers, [one](pole) of them, [Kazimierz Wilk](pole), unconscious. [Tarvit](magnus) is found at daybreak at the foot of the slipway with [his](magnus) skull broken, and [his](magnus) [wife](bunty) [Bunty](bunty), to [whom](bunty) the news is carried in four minutes by six different neighbours, says that [she](bunty) had always known that the sea would get [him](magnus), although the tide had been out.
- quarrel euan isla "protests"
- sibling euan isla "brother"
+ rescue isla pole "brings in"
- ill pole "unconscious"
+ die magnus "skull broken"
- find _ magnus "is found"
- married bunty magnus "wife"
- reveal _ bunty "news"
- neighbour _ bunty "neighbours"

== 2 Dry Ground
[Inspector Boyle](insp), sent over from [Glenrothes](@glenrothes) with a cold, is told by [Dr Mirza](aziz), [who](aziz) is both the [doctor](aziz) of the station and the newest [member](aziz) of its [crew](crew), that a man who slips doesn't hit his head three times. Among those who had cause to wish the [coxswain](magnus) ill [she](insp) counts [Dod Smeaton](dod), the [fishmonger](dod) [whom](dod) [he](magnus) had struck off the [crew](crew) for drinking, and [Euan](euan), [who](euan) had expected to succeed [him](magnus) and had lately been told that [he](euan) would not. The vacant post goes, for the time being, to [Isla](isla), and [her](isla) [brother](euan) congratulates [her](isla) without taking [his](euan) hands out of [his](euan) pockets.
+ investigate insp magnus "sent over"
- ill insp "cold"
- reveal aziz insp "is told"
- advisor aziz crew "doctor"
- kill? _ magnus "three times"
- accuse? insp dod+euan "she counts"
- quit.past dod magnus "struck off"
- hire! euan "would not"
+ hire isla "vacant post"
- sibling euan isla "brother"

== 3 The Angler
[Wilk](pole), recovered and embarrassed, comes to thank the [woman](isla) [who](isla) pulled [him](pole) out and is put to work on a gearbox, a thing at which [he](pole), until last year a ship's [engineer](pole) in [Gdynia](@gdynia), turns out to be a good deal better than [she](isla) is. [Rhona Smeaton](rhona), the [fishmonger](dod)'s [daughter](rhona), [who](rhona) has been going out with [Euan](euan) since the gala, catches [him](euan) burning a pair of yellow boots in an oil drum; [he](euan) tells [her](rhona) that they leaked. Before [she](rhona) has made up [her](rhona) mind whether to believe that, [her](rhona) [father](dod) has been taken in for questioning by the [inspector](insp), drunk and singing.
- recover pole "recovered"
- sad pole "embarrassed"
- rescue.past isla pole "pulled him out"
- hire pole isla "put to work"
- parent dod rhona "daughter"
- couple euan rhona "going out with"
+ discover rhona euan "catches him"
- betray euan rhona "they leaked"
+ arrest insp dod "taken in"

== 4 Low Water
The sea is flat. [Bunty](bunty) buries [Magnus](magnus). The whole [crew](crew) carries [Magnus](magnus). [Euan](euan) walks behind [Isla](isla). [Kit](kit) plays the pipes for [Magnus](magnus). [Kit](kit) is [Bunty](bunty)'s youngest. [Kit](kit) was never close to [Magnus](magnus). [Dod](dod) turns up sober. [Bunty](bunty) shakes hands with [Dod](dod). Long ago [Dod](dod) courted [Bunty](bunty). [Magnus](magnus) won. [Rhona](rhona) watches [Euan](euan). [He](euan) has new boots. [Rhona](rhona) says nothing to [Boyle](insp).
- die.past magnus "buries"
- create kit "plays the pipes"
- parent bunty kit "youngest"
- friend! kit magnus "never close"
- return dod "turns up sober"
- reconcile bunty dod "shakes hands"
- love.past dod bunty "courted"
- enemy.past dod magnus "Magnus won"
- discover rhona euan "new boots"
+ reveal! rhona insp "says nothing"

== 5 The Charity
[Celia Strang](ceo), [who](ceo) runs the charity that owns the boat and [who](ceo) has never been sick in one, arrives with a [banker](banker) and a plan to close the house and sell it as flats, a plan which, as comes out by accident over the shortbread, the late [coxswain](magnus) had discovered a week before [his](magnus) death and threatened to take to the papers. [Isla](isla) asks where [Mrs Strang](ceo) was on the night in question; the [visitor](ceo) laughs until [she](ceo) sees that the [mechanic](isla) doesn't. [Dr Mirza](aziz), [whose](aziz) surgery stands next door, sleeps badly, for [he](aziz) alone knows that [Magnus](magnus), with six months to live, had little to lose by a scandal.
- travel banker+ceo "arrives with"
- die.past magnus "his death"
- discover.past magnus ceo "had discovered"
- threaten.past magnus ceo "take to the papers"
+ accuse isla ceo "asks where"
- sad aziz "sleeps badly"
+ discover aziz magnus "alone knows"
- ill.past magnus "six months to live"

== 6 Bell Rock
In the course of a call to a coaster on the Bell Rock, which loses its rudder, its deck cargo and very nearly its cook, the line parts under [Euan](euan), and it is [Isla](isla)'s new [apprentice](pole) [who](pole) goes over the rail after the [man](euan) [who](euan) has not had a civil word for [him](pole) since [he](pole) came. Half drowned, and taking [his](euan) [rescuer](pole) for a priest, [Euan](euan) confesses to something with boots in it, of which the [Pole](pole), [whose](pole) Scots is not what [his](pole) English is, understands only "[Lachie](lachie)". [Lachlan Gourlay](lachie), as anyone in Anstruther could have told [him](pole), is the [father](lachie) of [Isla](isla) and [Euan](euan), drowned in the year of the big herring.
- boss isla pole "apprentice"
+ rescue pole euan "goes over the rail"
- enemy euan pole "not had a civil word"
- ill euan "Half drowned"
- reveal euan pole "confesses"
- discover pole lachie "understands only"
- parent lachie euan+isla "father"
- die.past lachie "drowned"

== 7 An Old Log
Since [Kaz](pole) trusts paper more than drowning men, [he](pole) goes through the station's logs of that year with [Kit](kit), [who](kit) reads [Magnus](magnus)'s hand as nobody else can, and by midnight the [two](kit+pole) have found the page: the maroons had gone up at ten, and the boat had not gone out until after eleven, because the young [coxswain](magnus), having quarrelled that evening with the [skipper](lachie) of the Provider, had let [him](lachie) wait. The [skipper](lachie) was [Lachie](lachie). [Kit](kit), to [whom](kit) this explains forty years of silence at supper, wants it burnt; [Kaz](pole), [who](pole) owes [Isla](isla) [his](pole) life, puts it under [his](pole) shirt, and does not sleep on it well.
- investigate kit+pole "goes through"
+ discover kit+pole magnus "found the page"
- quarrel.past lachie magnus "having quarrelled"
- betray.past magnus lachie "let him wait"
- rescue.past isla pole "owes Isla his life"
- help kit pole "as nobody else can"
- sad pole "does not sleep"

== 8 Rhona
[Rhona](rhona), [who](rhona) has kept quiet about the boots until [her](rhona) [father](dod), released for want of proof and stared at in [his](dod) own shop, takes to the bottle again, tells [Euan](euan) that [she](rhona) is done with [him](euan) and with lying in the same breath. [He](euan) begs; then [he](euan) bolts the door. For two nights nobody knows where the [fishmonger](dod)'s [girl](rhona) has got to, and the search, in which the whole [crew](crew) takes part, the [captor](euan) included and loudest of all, covers everything from the harbour to [Pittenweem](@pittenweem) except the loft above the lifeboat, from which, on the third morning, [Dod](dod), come to sleep it off, hears somebody knocking.
- parent dod rhona "father"
- reveal! rhona _ "kept quiet"
- arrest.past _ dod "released"
- ill dod "takes to the bottle"
+ breakup rhona euan "done with him"
- sad euan rhona "begs"
+ abduct euan rhona "bolts the door"
- find? crew rhona "search"
- betray euan crew "loudest of all"
- find dod rhona "hears somebody knocking"

== 9 The Helm
[Euan](euan), seeing the [fishmonger](dod) carry [his](dod) [daughter](rhona) down the ladder, does what [he](euan) has wanted all [his](euan) life and takes the lifeboat out alone, with a gale coming up from the east, so that those who should pursue [him](euan) have nothing to do it in. [Boyle](insp), [whose](insp) cold has become bronchitis and [who](insp) has been told by [Rhona](rhona) what [she](rhona) ought to have heard a month ago, can only stand on the pier beside the [runaway](euan)'s [sister](isla). There [Kaz](pole) gives [Isla](isla) the page. [She](isla) reads it twice, says that [Magnus](magnus) taught [her](isla) every rock on this coast, and asks who has a boat.
- parent dod rhona "daughter"
+ flee euan "takes the lifeboat out"
- steal euan _ "takes the lifeboat out"
- ill insp "bronchitis"
- reveal rhona insp "been told"
- sibling euan isla "sister"
- rescue dod rhona "carry his daughter"
- reveal pole isla "the page"
- discover isla magnus "reads it twice"
- advisor.past magnus isla "taught her"

== 10 The Provider
It is [Bunty](bunty) [who](bunty) has one. The [widow](bunty)'s coble, thirty feet long and last out for the Silver Jubilee, takes [Isla](isla), [Kaz](pole) and the [doctor](aziz) past the May Island to where the lifeboat is lying on its side, and over the noise of the water [brother](euan) and [sister](isla) have the conversation that [they](euan+isla) should have had before: [he](euan) had found the same page, had asked [Magnus](magnus) about it on the slipway, and had been told by a sick and tired [man](magnus) that it was true and that [he](magnus) was sorry. It was the word sorry, [Euan](euan) says. [She](isla) holds out the boathook. [He](euan) looks at it for the time it takes a wave to pass, and lets it go by.
- married.past bunty magnus "widow"
- help bunty aziz+isla+pole "who has one"
- sibling euan isla "brother and sister"
- discover.past euan magnus "found the same page"
- reveal euan isla "the conversation"
- reveal.past magnus euan "had been told"
+ kill.past euan magnus "the word sorry"
- rescue? isla euan "holds out the boathook"
+ die euan "lets it go by"

== 11 Inquiry
At the inquiry, which [Celia Strang](ceo) would have liked to see ended with a [murderer](euan) drowned and a boat written off, [Dr Mirza](aziz) breaks [his](aziz) oath for the second time in [his](aziz) career and produces a letter that [his](aziz) dying [patient](magnus) had left with [him](aziz), in which figures, flats and the [banker](banker) are set out in order. The [banker](banker) is on a train before the lunch break. [Mrs Strang](ceo) stays, denies, and is shown out by [Bunty](bunty), [who](bunty) has poured [her](ceo) tea for three days and now takes away the cup. [Isla](isla), asked whether the [man](euan) could have been saved, answers that one of them was, by a [stranger](pole), in March, and that it hadn't been enough.
- advisor.past aziz magnus "patient"
- gift.past magnus aziz "had left"
+ reveal aziz ceo "produces a letter"
- ill.past magnus "dying patient"
- kill.past euan magnus "murderer"
- die.past euan "drowned"
- betray aziz magnus "breaks his oath"
- flee banker "on a train"
- reveal! ceo "denies"
- reject bunty ceo "shown out"
- rescue.past pole euan "by a stranger"

== 12 Launch
A new boat has been subscribed for, to which [Dod](dod), eleven weeks dry and back on the [crew](crew), contributes the takings of [his](dod) best Saturday, and for the naming of which there are two proposals and one fist fight. [Rhona](rhona) has left for [Aberdeen](@aberdeen) and the merchant navy, with a pair of yellow boots that are [her](rhona) own. [Boyle](insp), over [her](insp) bronchitis and off duty, comes with a cake. When [Isla](isla), confirmed as [coxswain](isla), calls for volunteers for the second seat, [Kit](kit), of all people, steps forward in [Magnus](magnus)'s oilskins, while the [engineer](pole) from [Gdynia](@gdynia), [who](pole) had the same idea, is given a better one by the [woman](isla) [he](pole) has lodged with since Easter.
- gift dod _ "contributes the takings"
- recover dod "eleven weeks dry"
- quarrel _ _ "fist fight"
- return dod "back on the crew"
+ travel rhona "left for Aberdeen" @aberdeen
- recover insp "over her bronchitis"
- gift insp _ "comes with a cake"
+ hire isla "confirmed as coxswain"
- hire rhona "merchant navy"
- hire? kit isla "steps forward"
- hire? pole isla "the same idea"
- housemate isla pole "lodged with"
