%series Knots and Bows
%lang en
%genre romance and intrigue aboard a cruise liner, a private station's breathless teasers
%cast drayton | Captain Drayton; Drayton; Solveig | f
%cast doc     | Dr Penhaligon; Penhaligon | m
%cast xan     | Xanthia | f
%cast ruari   | Ruari | m
%cast tolly   | Tolly Messenger; Tolly | m
%cast lila    | Lila | f
%cast gerrit  | Gerrit Vandersloot; Vandersloot | m
%cast catt    | Mrs Cattermole; Lynx of Lugano; Lynx | f
%cast chef    | Chef Bonamy | m
%cast blonde  | Oksanka | f
%cast groom   | - | m
%cast bride   | - | f
%cast masseur | - | m
%cast dancer  | - | f
%cast thief   | - | n

== 1
All aboard the [Sovereign Isolde](*isolde)! [Captain Drayton](drayton) has barely taken command when the [man](doc) of [her](drayton) sleepless nights strolls up the gangway: [Dr Penhaligon](doc), ship's [doctor](doc), former [husband](doc), indecently tanned. Below deck, [singer](xan) [Xanthia](xan) discovers a [stowaway](ruari) in [her](xan) costume trunk and, instead of calling security, lends [him](ruari) a wig. And [purser](tolly) [Tolly Messenger](tolly), [who](tolly) has adored the [diva](xan) since [Lisbon](@lisbon), counts [his](tolly) passengers and gets one too many...
+ hire drayton "taken command" *isolde
- love drayton doc "sleepless nights"
- return doc "strolls up the gangway"
- ex doc drayton "former husband"
+ find xan ruari "discovers a stowaway"
- reveal! xan ruari "instead of calling security"
- help xan ruari "lends him a wig"
- love tolly xan "adored the diva"

== 2
Sparks in sick bay! [Drayton](drayton) cuts [her](drayton) hand, and who has to stitch it? [Her](drayton) [ex](doc), with trembling fingers. Three stitches later [the two](doc+drayton) are screaming at each other about a certain [dancer](dancer) in [Havana](@havana). Meanwhile [Ruari](ruari), as the [stowaway](ruari) is called, waits at table in [Xanthia](xan)'s second-best wig, and widowed [millionairess](catt) [Mrs Cattermole](catt) slips "[her](ruari)" a diamond. That night the diamond is gone. So is half of [Deck Six](@six)'s jewellery!
- injure drayton "cuts her hand"
- treat drayton doc "has to stitch it"
- ex doc drayton "ex"#1
+ quarrel doc drayton "screaming at each other"
- affair.past? dancer doc "a certain dancer"
- gift catt ruari "slips"
+ steal _ ruari "diamond is gone"

== 3
[Tolly](tolly) has a suspect: the tall "[waitress](ruari)" with the stubble. [He](tolly) tears off the wig at the [captain](drayton)'s table, and [Xanthia](xan), quick as lightning, presents [Ruari](ruari) as [her](xan) brother. [Drayton](drayton) swallows it. [Tolly](tolly) does not, and is told by the [woman](xan) [he](tolly) worships never to speak to [her](xan) again. But the [thief](thief) has struck once more: spa [manager](lila) [Lila](lila) lies bound and gagged in the steam bath. Will [she](lila) pull through?
- accuse tolly ruari "has a suspect"
- betray xan drayton "presents Ruari as"
- sibling! ruari xan "brother"
- discover! drayton ruari "swallows it"
- reject xan tolly "never to speak"
- love tolly xan "worships"
+ attack thief lila "bound and gagged"
- recover? lila "pull through"

== 4
[She](lila) does, thanks to forty minutes of [Penhaligon](doc)'s breath, and what does [Lila](lila) do first? Fall for [her](lila) [lifesaver](doc). [Drayton](drayton) watches [them](doc+lila) through the porthole, green as the starboard lamp. In the galley, [Chef Bonamy](chef) catches [Ruari](ruari) with [his](chef) best knife, and with good reason: the [lad](ruari) can cook! Why is [he](ruari) running, then, and from whom? To [Xanthia](xan) alone [he](ruari) whispers the name of [Gerrit Vandersloot](gerrit), [who](gerrit) owns the ship, the line and, until last week, [Ruari](ruari)'s every waking hour.
- recover lila "She does"
+ rescue doc lila "thanks to forty minutes"
- love.start lila doc "Fall for her lifesaver"
- jealous drayton lila "green as"
- discover chef ruari "catches Ruari"
- flee ruari gerrit "running"
+ reveal ruari xan "whispers"
- boss.past gerrit ruari "every waking hour"

== 5
Wedding on the promenade deck! Or is it? The [groom](groom) gets cold feet and locks himself in a lifeboat, whereupon the weeping [bride](bride) is consoled by [Tolly](tolly), with brandy, until [she](bride) prefers [him](tolly). [He](tolly) flees up the funnel. [Xanthia](xan) and [Ruari](ruari), playing brother and sister by day, kiss among the sequins by night. And the [captain](drayton)? [She](drayton) invites the [doctor](doc) to dinner, strictly on business, only to find [Lila](lila) already sitting on [his](doc) bunk!
+ flee groom bride "gets cold feet"
- sad bride groom "weeping"
- help tolly bride "is consoled by Tolly"
- love.start bride tolly "prefers him"
- flee tolly bride "flees up the funnel"
- sibling! ruari xan "brother and sister"
+ kiss ruari xan "kiss"
- invite drayton doc "invites the doctor"
- discover drayton doc+lila "to find Lila"

== 6
Helicopter on deck, and out of it steps the [boss](gerrit) in person! [Vandersloot](gerrit) is looking for [his](gerrit) runaway [heir](ruari): yes, [Ruari](ruari) is [his](gerrit) [nephew](ruari) and was to marry a shipping [princess](blonde) from [Odessa](@odessa). [Xanthia](xan), to [whom](xan) [he](ruari) never breathed a word of any fiancée, slaps [him](ruari) and refuses to sing. While [uncle](gerrit) and [nephew](ruari) go for each other's throats in the casino, the [thief](thief) empties the [tycoon](gerrit)'s cabin. [Mrs Cattermole](catt), knitting in the corridor, has seen nothing. Has [she](catt)?
- investigate gerrit ruari "looking for"
- kin gerrit ruari "nephew"
- engaged blonde ruari "was to marry"
- reveal! ruari xan "never breathed a word"
+ attack xan ruari "slaps him"
- quarrel gerrit ruari "each other's throats"
+ steal thief gerrit "empties"
- discover? catt thief "Has she"

== 7
Hurricane! With waves as tall as church towers, [Drayton](drayton) has been on the bridge for thirty hours when a beam pins [her](drayton) down. [Penhaligon](doc) crawls through the dark to reach [her](drayton), holds [her](drayton) awake with curses and tells [her](drayton) the truth about [Havana](@havana): there never was a [dancer](dancer), only a debt [he](doc) was too proud to confess. [Lila](lila) hears it over the loudspeaker, with two thousand others. [Tolly](tolly), tied to [Xanthia](xan) by one lifejacket, finally speaks [his](tolly) mind, and is sick.
- injure drayton "pins her down"
+ help doc drayton "holds her awake"
+ reveal doc drayton "tells her the truth"
- affair! dancer doc "never was a dancer"
- discover lila doc "over the loudspeaker"
- confess tolly xan "speaks his mind"
- ill tolly "is sick"

== 8
After the storm comes the reckoning. [Lila](lila) hands the [doctor](doc) back [his](doc) stethoscope and [his](doc) freedom; [he](doc) spends both at the bedside of [his](doc) [captain](drayton). Down in the laundry, [Ruari](ruari) finds [Lila](lila)'s missing earring, the diamond and [Vandersloot](gerrit)'s watches inside a ball of wool... The sweet old [lady](catt) [who](catt) owns it is holding a pistol! [Mrs Cattermole](catt), alias the [Lynx of Lugano](catt), walks [him](ruari) at gunpoint to the rail. One step more!
+ breakup lila doc "his freedom"
- help doc drayton "bedside"
- boss drayton doc "captain"
- find ruari "finds"
+ discover ruari catt "ball of wool"
- steal.past catt lila "Lila's missing earring"
- threaten catt ruari "at gunpoint"

== 9
A shot, a splash! But it is [Tolly](tolly) [who](tolly) has thrown himself between [them](catt+ruari), and [Tolly](tolly) [who](tolly) is in the water, bleeding. [Ruari](ruari) dives after [him](tolly), while [Xanthia](xan), armed with a microphone stand, lays the jewel [thief](catt) flat. In the ship's brig the [prisoner](catt) demands tea. At the bedside of the [purser](tolly), [Xanthia](xan) cannot say which of the two [men](ruari+tolly) [she](xan) has been crying for, only that [Ruari](ruari) must marry [his](ruari) [princess](blonde), or lose every cent. So decrees [Vandersloot](gerrit)!
- rescue tolly ruari "thrown himself between"
- injure tolly catt "bleeding"
+ rescue ruari tolly "dives after him"
- attack xan catt "lays the jewel thief"
+ arrest _ catt "brig"
- sad xan ruari+tolly "crying"
- wedding? blonde ruari "must marry his princess"
- threaten gerrit ruari "lose every cent"

== 10
Clear the decks! [Oksanka](blonde), the shipping [princess](blonde), boards in [Piraeus](@piraeus) with nineteen suitcases and one [masseur](masseur), and no sooner is [she](blonde) engaged to [Ruari](ruari) before the cameras than [Lila](lila) surprises [her](blonde) with the [masseur](masseur), under the hot stones. Out of pity for [Xanthia](xan), [Lila](lila) films it. [Drayton](drayton) and [Penhaligon](doc) have meanwhile agreed to take things slowly, and are caught, within the hour, in the chart room, by the entire night watch!
- travel blonde "boards in Piraeus" @piraeus
- engaged.start blonde ruari "engaged"
+ cheat blonde ruari "under the hot stones"
- discover lila blonde+masseur "surprises her"
- help lila xan "Out of pity"
+ reconcile doc drayton "agreed to take things"

== 11
Film premiere in the ballroom! Thanks to [Lila](lila), eight hundred guests see what the [princess](blonde) does for [her](blonde) back. [Oksanka](blonde) leaves on the pilot boat, the [masseur](masseur) under [her](blonde) arm; [Vandersloot](gerrit) disinherits [his](gerrit) [nephew](ruari) and fires the [captain](drayton) for good measure. Free at last, [Ruari](ruari) sinks to [his](ruari) knees before [Xanthia](xan), but [she](xan) has only just promised [Tolly](tolly), [who](tolly) took a bullet, to be [his](tolly). And [Mrs Cattermole](catt) has sawn through the bars...
+ reveal lila "Thanks to Lila"
- flee blonde+masseur "leaves on the pilot"
- kin gerrit ruari "nephew"
- reject gerrit ruari "disinherits"
+ quit drayton gerrit "fires the captain"
- propose ruari xan "sinks to his knees"
- couple.start tolly xan "to be his"
- flee catt "sawn through the bars"

== 12
Grand finale! With [Vandersloot](gerrit) as [her](catt) hostage, the [Lynx](catt) makes for the speedboat, but the stitched-up [purser](tolly) trips [her](catt) with a crutch. A grateful [tycoon](gerrit) gives [Drayton](drayton) [her](drayton) bridge back and [Ruari](ruari) the galley. And [Tolly](tolly)? [He](tolly) sees how [Xanthia](xan) looks at the new [chef](ruari), and lets [her](xan) go, with a kiss on the hand; [Lila](lila) offers [him](tolly) a massage. As the sun sinks, [Solveig](drayton) marries the [man](doc) [she](drayton) divorced. By the powers vested in herself!
- abduct catt gerrit "as her hostage"
+ attack tolly catt "trips her"
- hire drayton gerrit "bridge back"
- hire ruari gerrit "the galley"
- love xan ruari "looks at the new"
+ breakup tolly xan "lets her go"
+ wedding doc drayton "marries"
- divorce.past doc drayton "divorced"
