%series The Rector's Month
%lang en
%genre historical drama in the republic of Ragusa before and after the earthquake of 1667, encyclopaedia article
%cast marin    | Marin Sorgo; Marin; Sorgo | m
%cast frano    | Frano Gondola; Frano; Gondola | m
%cast slava    | Slava Sorgo; Slava | f
%cast nikoleta | Nikoleta Gondola; Nikoleta | f
%cast djivo    | Djivo | m
%cast kadri    | Kadri Effendi; Kadri | m
%cast benedikta | Mother Benedikta; Benedikta | f
%cast orsat    | Orsat Resti; Orsat; Resti | m
%cast pava     | Pava | f
%cast tadija   | Tadija | m
%cast goze     | Old Goze; Goze | m
%cast baby     | Vlaho | m
%cast smuggler | - | m

== 1 April
Every month the nobles of [Ragusa](@ragusa) elect another of their number rector, who may not leave the palace while he governs; in April the lot falls on [Marin Sorgo](marin), [whose](marin) young [wife](slava) [Slava](slava) is thereby left alone in a house with forty rooms and one old [nurse](pava), [Pava](pava). [Frano Gondola](frano), [who](frano) had counted on the office and has hated [Marin](marin) since [they](frano+marin) were both altar boys, now waits for May. It is to [Slava](slava) that [he](frano) sends oranges, and [she](slava) gives them to [Pava](pava), [who](pava) has no teeth and is delighted.
+ hire marin "lot falls"
- married marin slava "wife"
- sad slava "left alone"
- enemy frano marin "has hated"
- gift frano slava "sends oranges"
- gift slava pava "gives them"
- happy pava "delighted"

== 2 The Tribute
[Kadri Effendi](kadri), the envoy of the Porte, comes to collect the yearly gold and brings as [his](kadri) interpreter a [freedman](djivo), [Djivo](djivo), [who](djivo) was carried off from the islands by corsairs as a child. [Pava](pava), bringing sherbet to the audience, recognises the scar on [his](djivo) chin, for [she](pava) had dropped [him](djivo) on the step herself: [he](djivo) is [Marin](marin)'s lost younger [brother](djivo). When the gold is weighed it proves short by a tenth. The [envoy](kadri) threatens the [rector](marin) with the fleet; the [rector](marin) swears that [he](marin) sealed the chest with [his](marin) own ring.
- travel kadri "comes to collect" @ragusa
- boss kadri djivo "interpreter"
- abduct.past _ djivo "carried off"
+ discover pava djivo "recognises"
- injure.past djivo pava "dropped him"
- sibling djivo marin "brother"
- lose.past marin djivo "lost"
- steal.past _ marin "proves short"
+ threaten kadri marin "threatens the rector"

== 3 The Seal
As [Marin](marin) may not go out, it is [Slava](slava) [who](slava) goes through the mint's books by candlelight together with the [interpreter](djivo), and what [she](slava) comes upon is the writing of [Orsat Resti](orsat), [Gondola](frano)'s [son-in-law](orsat), in a place where it had no business to be. [Djivo](djivo), [who](djivo) has not been told whose [brother](djivo) [he](djivo) is, warns [her](slava) against the streets and sees [her](slava) home. From [her](nikoleta) window [Nikoleta](nikoleta), [Frano](frano)'s [daughter](nikoleta) and [Orsat](orsat)'s unloved [wife](nikoleta), watches [the two](djivo+slava) pass and envies [her](slava) the arm [she](slava) is leaning on.
- investigate djivo+slava _ "goes through"
+ discover slava orsat "comes upon"
- kin frano orsat "son-in-law"
- discover! djivo marin "has not been told"
- help djivo slava "sees her home"
- parent frano nikoleta "daughter"
- married nikoleta orsat "wife"
- love! orsat nikoleta "unloved"
- jealous nikoleta slava "envies"

== 4 The Last Day of April
Before the month is out [Orsat](orsat) has the proof burnt, and with it, since it was kept there, the workshop of the [binder](tadija) [Tadija](tadija), [whom](tadija) [Djivo](djivo) drags out through the skylight. [Marin](marin), on the last night of [his](marin) term, receives [Pava](pava), [who](pava) has at length made up [her](pava) mind, and learns that [he](marin) has a [brother](djivo) living, a Turk by faith, under [his](marin) own roof. [He](marin) has the [man](djivo) called, and [they](djivo+marin) look at each other for a long while over the scales. "[You](marin) pulled [my](djivo) hair," says [Djivo](djivo). The next [rector](frano), cheered by [his](frano) friends, is [Frano Gondola](frano).
- attack orsat tadija "burnt"
+ rescue djivo tadija "drags out"
+ reveal pava marin "learns"
- sibling djivo marin "brother"
- meet djivo marin "look at each other"
- celebrate _ frano "cheered by his friends"
- hire frano "The next rector"

== 5 May
It is [Gondola](frano)'s first act as rector to have [his](frano) [predecessor](marin)'s house sealed and the [predecessor](marin) himself put in the tower over the missing tenth; [Slava](slava), turned out with a bundle, is taken in by the Poor Clares, whose [abbess](benedikta), [Mother Benedikta](benedikta), has a score of [her](benedikta) own with the Gondolas. [She](benedikta) was to have been [Frano](frano)'s bride, until a larger dowry came along. [Djivo](djivo) asks [Kadri](kadri) to speak up for the [prisoner](marin), and the [envoy](kadri), [who](kadri) has grown fond of [his](kadri) [interpreter](djivo) and guesses what blood is at stake, puts off [his](kadri) departure.
+ arrest frano marin "in the tower"
- accuse frano marin "missing tenth"
- lose slava "turned out"
- help benedikta slava "taken in"
- enemy benedikta frano "score of her own"
- engaged.past benedikta frano "bride"
- breakup.past frano benedikta "larger dowry"
- help? kadri marin "speak up"
- friend djivo kadri "grown fond"

== 6 Bread
[Nikoleta](nikoleta) brings the nuns bread, that being the only errand for which [her](nikoleta) [husband](orsat) lets [her](nikoleta) out, and in the loaf that [she](nikoleta) presses on [Slava](slava) there is a page of accounts, singed at one edge. [She](nikoleta) had pulled it from the fire behind [his](orsat) back. To use it would be to hang [her](nikoleta) [husband](orsat); not to use it, [Slava](slava)'s. [Slava](slava) kneels down before [her](nikoleta) and is told sharply to get up. [Benedikta](benedikta) hides the page in the one book that no confessor has ever opened, the kitchen ledger.
- married nikoleta orsat "husband"
+ gift nikoleta slava "presses on"
- betray nikoleta orsat "behind his back"
- kill? nikoleta orsat "hang her husband"
- married marin slava "Slava's"
- help benedikta slava "hides the page"

== 7 Good Friday's Goat
A month in which little happens, as the chronicler puts it, apart from a goat in the council chamber. The [rector](goze) for June is [Old Goze](goze), [who](goze) is deaf, governs in [his](goze) slippers and lets [Marin](marin) walk on the roof of the tower, from where [he](marin) can see [Slava](slava) hang out the sisters' washing. [She](slava) pegs the cloths so that they spell the first letters of a psalm. [He](marin) waves with both arms. A guard, who can spell, too, turns the other way.
- hire goze "for June"
- ill goze "deaf"
+ help goze marin "walk on the roof"
- help _ marin+slava "turns the other way"
- happy marin "waves with both arms"

== 8 The Galley
[Orsat](orsat), [who](orsat) has missed the page, beats [Nikoleta](nikoleta) until [she](nikoleta) says a name, and the name [she](nikoleta) gives [him](orsat), in order to spare the true one, is [Djivo](djivo)'s. So it is [Djivo](djivo) [whom](djivo) [he](orsat) waylays on the mole with three oarsmen and has rowed out to a galley bound for [Malta](@malta), where renegades burn. The [smuggler](smuggler) at the tiller, however, once owed [Tadija](tadija) a kindness, and [Tadija](tadija) has not forgotten who fetched [him](tadija) from the flames. Off [Lokrum](@lokrum) the bonds prove to be badly tied.
- attack orsat nikoleta "beats"
- discover orsat "has missed"
+ betray nikoleta orsat "the name she gives"
- accuse nikoleta djivo "the name she gives"
+ abduct orsat djivo "waylays"
- travel? djivo "bound for" @malta
- help.past tadija smuggler "kindness"
- rescue.past djivo tadija "fetched him"
- rescue smuggler djivo "badly tied"

== 9 The Page
[Djivo](djivo), dripping, reaches the convent gate and is wrapped by the [abbess](benedikta) in the only dry thing to hand, a habit. When [Nikoleta](nikoleta), one eye swollen shut, comes to ask forgiveness of the [man](djivo) [she](nikoleta) has ruined, [she](nikoleta) finds a very tall [nun](djivo), [who](djivo) kisses [her](nikoleta) on the bruise. [Slava](slava) carries the page to [Goze](goze), [who](goze) cannot hear a word but reads excellently. [He](goze) unlocks the tower in person. [Resti](orsat) is seized at table. [His](orsat) [father-in-law](frano), [who](frano) had shared in the tenth, rises, deplores [him](orsat) and goes on eating.
- return djivo "reaches the convent"
- help benedikta djivo "wrapped by"
- reconcile? djivo nikoleta "ask forgiveness"
- betray.past nikoleta djivo "she has ruined"
+ kiss djivo nikoleta "kisses"
- reveal slava goze "carries the page"
- rescue goze marin "unlocks the tower"
+ arrest _ orsat "seized at table"
- kin frano orsat "father-in-law"
- steal.past frano _ "shared in the tenth"
- betray frano orsat "deplores"

== 10 Homecoming
Forty rooms are too many for [Marin](marin), [who](marin) has got used to one, and [he](marin) sleeps on the floor of the pantry until [Slava](slava), with [her](slava) pillow under [her](slava) arm, joins [him](marin) there. [Pava](pava) draws [her](pava) own conclusions and begins to knit. [Marin](marin) invites [Djivo](djivo) to stay for good. But [Kadri](kadri), recalled in disgrace for having waited so long, sails on Sunday, and it would look to [Djivo](djivo) like treachery to let [him](kadri) sail alone. [Nikoleta](nikoleta) stands on the mole. [He](djivo) sees [her](nikoleta), and turns back for [his](djivo) cap, and does not come again.
- sex marin slava "joins him"
- pregnant? slava "begins to knit"
- invite marin djivo "invites"
- quit kadri "in disgrace"
- travel kadri "sails on Sunday"
- reject djivo marin "treachery"
- betray? djivo kadri "treachery"
+ breakup djivo nikoleta "does not come again"

== 11 The Sixth of April
Two years later, on the Wednesday before Easter, at the hour of the council, the city falls down in the time it takes to say an Our Father. [Goze](goze), [rector](goze) once more, dies in [his](goze) chair. [Orsat](orsat), [whose](orsat) prison opens like an egg, climbs out unhurt, and the first thing [he](orsat) does with [his](orsat) freedom is to pull the rings from the dead. [Frano](frano) lies under the beam of [his](frano) own hall; it is [Marin](marin) [who](marin) digs [him](frano) out, with [his](marin) nails, and [he](frano) [who](frano), before the end, tells [him](marin) where the gold is. [Slava](slava) is nowhere.
+ die goze "dies in his chair"
- hire goze "once more"
- flee orsat "climbs out"
- steal orsat _ "pull the rings"
+ rescue marin frano "digs him out"
- reveal frano marin "tells him"
- die frano "before the end"
- lose marin slava "nowhere"

== 12 Under the Convent
For three days [Mother Benedikta](benedikta) has kept [Slava](slava) alive in the cellar with ledger paper and rainwater, and on the second [she](benedikta) delivered [her](slava) of a [boy](baby), by touch. A ship from the [Levant](@levant) has put in, and a tall [man](djivo) with an adze works at the rubble from outside without knowing who lies beneath, for [he](djivo) had come on account of somebody else. The first hand that reaches [his](djivo) through the gap is [Benedikta](benedikta)'s, [who](benedikta) says calmly that [he](djivo) is late. [He](djivo) hands the [child](baby) up to [its](baby) [father](marin).
- help benedikta slava "kept Slava alive"
+ birth slava baby "delivered her"
- return djivo "put in"
- love djivo nikoleta "somebody else"
+ rescue djivo benedikta+slava "works at the rubble"
- accuse benedikta djivo "late"
- parent marin baby "father"

== 13 Rector
No noble is left who wants the palace, since there is no palace, and [Marin](marin) is elected under an awning. The first [prisoner](orsat) brought before the new [rector](marin) is [Resti](orsat), with nineteen rings sewn into [his](orsat) shirt. [He](orsat) expects the rope, and [Nikoleta](nikoleta), [who](nikoleta) has nursed the injured in a tent and is asked as the wife to speak, does not ask for [him](orsat) to be spared or for the reverse: [she](nikoleta) asks for [him](orsat) to carry stones. [He](orsat) will carry them for eleven years. Then [she](nikoleta) walks down to the mole, where [someone](djivo) has been mending the same net since morning. [Vlaho](baby) is christened in a bucket.
+ hire marin "elected"
- arrest _ orsat "prisoner"
- steal.past orsat _ "nineteen rings"
- married nikoleta orsat "wife"
- help.past nikoleta _ "nursed"
- help! nikoleta orsat "does not ask"
- kill? _ orsat "expects the rope"
+ reconcile? djivo nikoleta "walks down"
- celebrate _ baby "christened"
