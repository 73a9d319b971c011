%series Corazón de Panela
%lang en
%genre Colombian telenovela around a sugar-cane hacienda, breathless weekly listings
%cast luz       | Luz Marina Ospina; Luz Marina; Luz | f
%cast augusto   | Don Augusto Villegas; Don Augusto; Augusto | m
%cast perpetua  | Doña Perpetua; Perpetua | f
%cast santiago  | Santiago Villegas; Santiago | m
%cast maxi      | Maximiliano Villegas; Maximiliano; Maxi | m
%cast renata    | Renata Toro; Renata | f
%cast toro      | Evaristo Toro; Toro | m
%cast yeison    | Yeison | m
%cast ofelia    | Ofelia | f
%cast quintero  | Dr. Quintero; Quintero | m
%cast nun       | Sister Consuelo; Consuelo | f
%cast gema      | Gema | f
%cast masked    | - | m
%cast inspector | Inspector Barragán; Barragán | f

== 1
Scandal at the altar! Seconds before [Renata Toro](renata) can say yes to [Santiago Villegas](santiago), [heir](santiago) to the finest cane fields in the valley, a barefoot [stranger](luz) bursts into the chapel and holds up a ring that is the twin of the [bride](renata)'s. [Luz Marina](luz), a [muleteer](luz) [whom](luz) the [groom](santiago) has never seen in [his](santiago) life, swears that [he](santiago) married [her](luz) a year ago on the coast. Who is lying? [His](santiago) [mother](perpetua), [Doña Perpetua](perpetua), faints. [Don Augusto](augusto), [his](santiago) [father](augusto), does not, but turns the colour of ash: once upon a time [he](augusto) had two [sons](maxi+santiago).
+ wedding? renata santiago "say yes"
- meet! luz santiago "never seen"
+ married? luz santiago "swears"
- parent perpetua santiago "mother"
- ill perpetua "faints"
- parent augusto santiago "father"
- parent augusto maxi+santiago "two sons"
- sad augusto "colour of ash"
- reveal luz _ "holds up a ring"

== 2
The jilted [bride](renata) smashes nineteen presents; the twentieth [she](renata) throws at [Luz](luz), [who](luz) catches it. [Renata](renata)'s [father](toro), the [moneylender](toro) [Evaristo Toro](toro), gives [Augusto](augusto) until the harvest to produce either a wedding or two thousand million pesos. Only the old [cook](ofelia) [Ofelia](ofelia) dares to ask [her](ofelia) [master](augusto) whether the other [boy](maxi) might be alive. [He](augusto) forbids [her](ofelia) ever to say that name. Locked in the syrup house by [Perpetua](perpetua), the [muleteer](luz) is let out at midnight by a contrite [Santiago](santiago), [who](santiago) believes not one word of [hers](luz) and cannot take [his](santiago) eyes off [her](luz).
- attack renata luz "throws at Luz"
- parent toro renata "father"
+ threaten toro augusto "until the harvest"
- boss augusto ofelia "master"
- die? maxi "might be alive"
- abduct perpetua luz "Locked in"
+ rescue santiago luz "let out"
- love.start santiago luz "cannot take his eyes"
- reject.past santiago renata "jilted"
- investigate ofelia augusto "dares to ask"
- sad santiago "contrite"
- threaten augusto ofelia "forbids her"

== 3
[Luz](luz) stays, as a milkmaid, under the nose of the [woman](perpetua) [who](perpetua) locked [her](luz) up. [Yeison](yeison), the stable [boy](yeison), falls head over heels for the [newcomer](luz) and teaches [her](luz) which doors creak. Behind one of them [she](luz) overhears [Dr. Quintero](quintero), the family's [physician](quintero), demanding more money from [Doña Perpetua](perpetua) for what [he](quintero) did twenty-six years ago. The [lady](perpetua) pays in emeralds. Meanwhile, [Renata](renata) tells [her](renata) diary that [she](renata) never loved [Santiago](santiago); but losing [him](santiago) to a [girl](luz) [who](luz) smells of mules, that [she](renata) will not do.
- hire luz "milkmaid"
- abduct.past perpetua luz "locked her up"
- love.start yeison luz "head over heels"
- help yeison luz "teaches her"
+ discover luz perpetua+quintero "overhears"
- advisor perpetua quintero "physician"
+ threaten quintero perpetua "demanding more money"
- gift perpetua quintero "pays in emeralds"
- love! renata santiago "never loved"
- reveal renata _ "tells her diary"

== 4
A masked [rider](masked) robs the mail coach of [Toro](toro)'s promissory notes and scatters them, torn in four, over the marketplace. The poor dance; the [usurer](toro) howls. Is it [Santiago](santiago)? [Inspector Barragán](inspector), the first [woman](inspector) in the province to wear the badge, thinks so and takes [him](santiago) away in front of [his](santiago) [parents](augusto+perpetua). [Luz](luz) knows better, for as the [bandit](masked) galloped past, [he](masked) called [her](luz) by a name that only [her](luz) [husband](maxi) ever used. [She](luz) follows the hoofprints into the gorge and is seized from behind.
+ steal masked toro "robs"
- happy _ "dance"
- sad toro "howls"
- investigate inspector santiago "thinks so"
+ arrest inspector santiago "takes him away"
- parent augusto+perpetua santiago "parents"
- married luz maxi "husband"
- discover luz masked "knows better"
- abduct _ luz "seized from behind"
- investigate luz masked "follows the hoofprints"

== 5
Off comes the mask, and under it is the face of [Santiago](santiago), with a scar! [Maximiliano](maxi), stolen from [his](maxi) cradle and raised by a [nun](nun), has come to ruin the house that threw [him](maxi) away. [He](maxi) married [Luz](luz) under [his](maxi) [brother](santiago)'s name, [he](maxi) admits, because [his](maxi) own was on a tombstone. [She](luz) slaps [him](maxi), and then [she](luz) kisses [him](maxi), and then [she](luz) remembers the other [man](santiago) sitting in jail. "If [you](maxi) let [him](santiago) hang for [you](maxi)," [she](luz) says, "[I](luz) am nobody's [wife](luz)." [Maxi](maxi) laughs at [her](luz). [He](maxi) should not have.
+ reveal maxi luz "Off comes the mask"
- abduct.past _ maxi "stolen from"
- parent.past nun maxi "raised by"
- wedding.past luz maxi "married Luz"
- betray.past maxi luz "brother's name"
- sibling maxi santiago "brother's"
- die! maxi "tombstone"
- attack luz maxi "slaps"
- kiss luz maxi "kisses"
- arrest _ santiago "in jail"
+ breakup? luz maxi "nobody's wife"
- attack? maxi augusto+perpetua "ruin the house"
- die? santiago "hang"
- happy maxi luz "laughs at her"

== 6
Jailbreak, but by whom? [Yeison](yeison), egged on by [Luz](luz), drives forty oxen through the wall of the police station. [Santiago](santiago), free against [his](santiago) will, gives himself up again within the hour, and [Barragán](inspector), [who](inspector) has never met an honest man, shares [her](inspector) supper with [him](santiago). Up at the big house [Renata](renata) visits [Dr. Quintero](quintero) with a stomach ache that is none and leaves with what [she](renata) came for: proof that the [child](maxi) in the family vault was a sack of sugar. Now it is [she](renata) [who](renata) presents [Perpetua](perpetua) with a bill. And [she](renata) does not take emeralds.
+ rescue yeison santiago "drives forty oxen"
- arrest _ santiago "gives himself up"
- help inspector santiago "shares her supper"
- betray renata quintero "is none"
- discover renata maxi "sack of sugar"
- die! maxi "sack of sugar"
+ threaten renata perpetua "presents Perpetua with"
- find renata "proof"
- help luz yeison "egged on"

== 7
Cornered, [Perpetua](perpetua) confesses to [her](perpetua) [husband](augusto), on [her](perpetua) knees: the [twins](maxi+santiago) were never [hers](perpetua). The real [mother](ofelia) scrubs the pots in [her](perpetua) kitchen. It was [she](perpetua) [who](perpetua) ordered the weaker [baby](maxi) carried off, since two could not have been passed off as the fruit of a cushion. [Augusto](augusto), [who](augusto) thought [Ofelia](ofelia) had rejected [him](augusto) long ago, stumbles down the back stairs and finds [her](ofelia) plucking a hen. [She](ofelia) does not look up. "Twenty-six years," says the [cook](ofelia), "[I](ofelia) salted [your](augusto) soup with it."
+ reveal perpetua augusto "confesses"
- married augusto perpetua "husband"
- parent! perpetua maxi+santiago "never hers"
+ parent ofelia maxi+santiago "real mother"
- abduct.past perpetua maxi "carried off"
- betray.past perpetua augusto "passed off"
- reject! ofelia augusto "rejected"
- sad.past ofelia "salted"
- sad perpetua "Cornered"
- find augusto ofelia "finds her"
- boss perpetua ofelia "in her kitchen"

== 8
A week of weddings that do not take place. [Toro](toro) orders [his](toro) [daughter](renata) to marry [Santiago](santiago) in [his](santiago) cell; the [prisoner](santiago) declines. [Yeison](yeison) proposes to [Luz](luz) with a halter; [she](luz) lets [him](yeison) down so gently that [he](yeison) thanks [her](luz). [Quintero](quintero) asks for [Renata](renata)'s hand and is shown the dog. Even the parrot is refused by the neighbour's parrot. On Sunday it rains molasses, as they say in the valley, and [Ofelia](ofelia), [who](ofelia) has put down [her](ofelia) apron for good, walks to the jail with two pots of soup, one for each of [her](ofelia) [sons](maxi+santiago), and comes back with one.
- wedding? renata santiago "marry"
- parent toro renata "daughter"
- reject santiago renata "declines"
+ propose yeison luz "proposes"
- reject luz yeison "lets him down"
- propose quintero renata "asks for"
- reject renata quintero "shown the dog"
- quit ofelia "put down her apron"
- parent ofelia maxi+santiago "her sons"
- happy yeison luz "thanks her"
- gift ofelia maxi+santiago "two pots of soup"

== 9
[Maxi](maxi) is captured, betrayed for a bag of silver, and thrown into the very cell where [Santiago](santiago) sits. For the first time the [brothers](maxi+santiago) see each other's face. The [one](maxi) with the scar goes for the throat of the [one](santiago) without; the [latter](santiago) does not defend himself, and that ends it. [They](maxi+santiago) talk till dawn, mostly about soup, then about [her](luz). In the morning the [inspector](inspector) finds two [men](maxi+santiago) [who](maxi+santiago) both claim to be [Maximiliano](maxi), and a scar on either cheek. It was [Gema](gema), a [dancer](gema) in love with the [outlaw](maxi) and ignored by [him](maxi), [who](gema) took the silver.
+ arrest _ maxi "captured"
- betray gema maxi "betrayed"
+ meet maxi santiago "For the first time"
- sibling maxi santiago "brothers"
- attack maxi santiago "goes for the throat"
- reconcile maxi santiago "ends it"
- betray maxi+santiago inspector "both claim"
- love gema maxi "in love with"
- find gema "took the silver"
- reject maxi gema "ignored by him"

== 10
Poison at [Toro](toro)'s table! The [moneylender](toro) clutches [his](toro) collar between the fish and the cheese, and accuses with [his](toro) last finger [his](toro) own [child](renata). [Renata](renata) flees over the roofs and knocks, of all doors, at [Luz Marina](luz)'s. [The two](luz+renata) [rivals](luz+renata) look at one another for a long time. Then the [muleteer](luz) dresses the [heiress](renata) in sackcloth, sets [her](renata) backwards on a donkey and leads [her](renata) past three roadblocks to [Sister Consuelo](nun)'s convent. The [nun](nun), opening, drops [her](nun) lantern: around [Luz](luz)'s neck hangs the medal that [she](nun) herself once gave to another [foundling](luz), a [girl](luz).
+ attack _ toro "Poison"
- ill toro "clutches his collar"
- accuse toro renata "accuses"
- parent toro renata "child"
+ flee renata "flees over the roofs"
- enemy luz renata "rivals"
- help luz renata "leads her"
- discover nun luz "drops her lantern"
- gift.past nun luz "once gave"
- travel luz+renata "past three roadblocks"

== 11
[Toro](toro) pulls through, minus [his](toro) speech. By winks [he](toro) informs [Barragán](inspector) of the truth: the powder was mixed by [Quintero](quintero), scorned and overdrawn. [Renata](renata) is innocent, and so, as it happens, is [Santiago](santiago), [whom](santiago) the [inspector](inspector) releases with a sigh that has little to do with the law. But the registers of the convent hold worse. The medal belonged to the firstborn of [Perpetua](perpetua), smuggled out in a laundry basket before [her](perpetua) marriage. [Luz](luz) reads it twice. The [woman](perpetua) [who](perpetua) locked [her](luz) in the syrup house is [her](luz) [mother](perpetua).
- recover toro "pulls through"
+ reveal toro inspector "By winks"
- attack.past quintero toro "powder was mixed"
- attack! renata toro "innocent"
- love inspector santiago "with a sigh"
- discover luz perpetua "reads it twice"
+ parent perpetua luz "her mother"
- abduct.past perpetua luz "locked her"
- arrest! inspector santiago "releases"
- reject.past _ quintero "scorned"
- birth.past perpetua luz "firstborn"

== 12
[Quintero](quintero) takes [Perpetua](perpetua) hostage in the sugar mill and sets the bagasse alight. [Augusto](augusto) will not lift a hand for [her](perpetua); [Maxi](maxi), [who](maxi) has every reason to hate [her](perpetua), is already on the roof. [He](maxi) gets [her](perpetua) out on [his](maxi) back, and is himself trapped. [Santiago](santiago) goes in after [his](santiago) [twin](maxi), [Yeison](yeison) after [Santiago](santiago), and only the [latter](santiago+yeison) two come out. Or is that a third shadow? The [doctor](quintero) dies under a falling vat. On the grass [Perpetua](perpetua), coughing, calls [Luz](luz) "[my](perpetua) [daughter](luz)". [She](luz) hears it, and runs towards the fire.
+ abduct quintero perpetua "takes Perpetua hostage"
- attack quintero perpetua "alight"
- help! augusto perpetua "will not lift a hand"
+ rescue maxi perpetua "gets her out"
- rescue? santiago maxi "goes in after"
- sibling maxi santiago "twin"
- die quintero "dies"
- parent perpetua luz "daughter"
- enemy maxi perpetua "every reason to hate"
- rescue? yeison santiago "Yeison after"
- rescue? luz maxi "towards the fire"

== 13
Grand finale! It was a third shadow. [Maxi](maxi), bandaged like a mummy, renews [his](maxi) vows to [Luz](luz), this time under [his](maxi) own name; [Santiago](santiago) gives [her](luz) away, smiling almost to the end, and is asked for the next dance by a [lady](inspector) with a badge. [Perpetua](perpetua) takes the veil at [Consuelo](nun)'s convent and peels potatoes for the orphans. The [father](augusto) of the [twins](maxi+santiago) begs [Ofelia](ofelia) to be mistress of the house. [She](ofelia) will think about it, [she](ofelia) says, once [he](augusto) has learned to cook. And [Renata](renata)? [She](renata) forgives all of [her](renata) mute [father](toro)'s debtors, keeps the oxen, and hires [Yeison](yeison).
- die! maxi "third shadow"
+ wedding luz maxi "renews his vows"
- help santiago luz "gives her away"
- sad santiago "almost to the end"
- invite inspector santiago "asked for the next dance"
- parent augusto maxi+santiago "father of"
+ propose augusto ofelia "begs"
- parent toro renata "mute father"
- help renata _ "forgives"
- hire yeison renata "hires"
- injure maxi "bandaged"
- happy santiago "smiling"
