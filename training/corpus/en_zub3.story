%series The Tile Works
%lang en
%genre evening soap from Rosario, Argentina, around a family factory, encyclopaedia episode list in long sentences
%cast amadeo  | Amadeo Bertolotti; Don Amadeo; Amadeo | m
%cast celina  | Celina Bertolotti; Celina | f
%cast fabio   | Fabio Bertolotti; Fabio | m
%cast noemi   | Noemí Gauna; Noemí | f
%cast ulises  | Ulises Gauna; Ulises | m
%cast rocio   | Rocío Bertolotti; Rocío | f
%cast walter  | Walter Kessel; Kessel; Walter | m
%cast mirta   | Mirta Kessel; Mirta | f
%cast inaki   | Iñaki Lascano; Lascano; Iñaki | m
%cast notary  | - | m
%cast ines    | Inés Peralta; Inés | f
%cast watch   | - | m
%cast doctor  | - | f
%cast bookkeeper | - | n
%cast mum     | - | f
%cast drowned | - | m
%cast attacker | - | n
%cast deputy  | - | n
%cast boy     | - | m

== 1
[Don Amadeo Bertolotti](amadeo), [who](amadeo) built up the tile works on the river with nothing but a loan from [his](amadeo) [brother-in-law](walter), [Walter Kessel](walter), and has run it ever since as though there had been no loan, divides it on [his](amadeo) seventieth birthday between [his](amadeo) [children](celina+fabio), [Celina](celina) and [Fabio](fabio), passing over [Walter](walter). [Celina](celina) is to have the kilns and [Fabio](fabio) the books. [Mirta Kessel](mirta), [Amadeo](amadeo)'s [sister](mirta), leaves the table before the cake, takes the silver cake-slice with [her](mirta) and does not send it back. In the yard the [foreman](ulises), [Ulises Gauna](ulises), asks [Celina](celina) whether [she](celina) will now be calling [him](ulises) by [his](ulises) surname.
- create.past amadeo "built up"
- gift.past walter amadeo "a loan"
- kin amadeo walter "brother-in-law"
+ gift amadeo celina+fabio "divides it"
- celebrate amadeo "birthday"
- parent amadeo celina+fabio "children"
- reject amadeo walter "passing over"
- sibling amadeo mirta "sister"
- steal mirta amadeo "takes the silver cake-slice"
- boss celina ulises "foreman"

== 2
As the new mistress of the kilns [Celina](celina) raises the wages without asking [Fabio](fabio), and [Fabio](fabio), [whose](fabio) wedding to the [bookkeeper](bookkeeper)'s [daughter](ines), [Inés Peralta](ines), has had to be put off for want of cash, locks [her](celina) out of the office. [She](celina) climbs in through the skylight, assisted by the [foreman](ulises). It is known to everyone except [Noemí Gauna](noemi), the [foreman](ulises)'s [wife](noemi), that [the two](celina+ulises) of [them](celina+ulises) were sweethearts at nineteen, and that [Amadeo](amadeo) sent the [boy](ulises) off to the army to be rid of [him](ulises). When the night [watchman](watch) is found at dawn beside the glaze shed with a broken skull, it is some hours before anyone thinks of counting the money.
- wedding? fabio ines "wedding"
- parent bookkeeper ines "daughter"
+ quarrel celina fabio "locks her out"
- help ulises celina "assisted by"
- married noemi ulises "wife"
- couple.past celina ulises "sweethearts at nineteen"
- breakup.past celina ulises "to be rid of"
- discover! noemi celina+ulises "known to everyone except"
+ attack _ watch "broken skull"
- steal _ _ "counting the money"

== 3
[Iñaki Lascano](inaki), a police [superintendent](inaki) newly posted from [Mendoza](@mendoza), takes the case, and since the office had been entered by the skylight on the very evening of the crime, it is [Celina](celina) [whom](celina) [he](inaki) asks to account for herself. To name the [man](ulises) [who](ulises) gave [her](celina) a leg up would be to ruin [him](ulises) at home; so [she](celina) claims to have been alone, and is believed by no one, least of all by the [superintendent](inaki), in [whom](inaki) the obstinate [heiress](celina) has awakened something besides suspicion. The [watchman](watch) is operated on by the only [doctor](doctor) on duty. [He](watch) opens [his](watch) eyes, but the blow has cost [him](watch) [his](watch) speech.
- move inaki "newly posted"
+ investigate inaki celina "takes the case"
- help.past ulises celina "gave her a leg up"
- betray celina inaki "claims to have been alone"
- love.start inaki celina "awakened something"
- accuse inaki celina "suspicion"
- treat watch doctor "operated on"
- recover watch "opens his eyes"
- lose watch "cost him his speech"

== 4
[Noemí](noemi) hears about the skylight at the hairdresser's, which is to say from [Mirta](mirta), [who](mirta) had the old story of the [sweethearts](celina+ulises) ready as well. That evening [Ulises](ulises) finds the bolt drawn, and through the door [his](ulises) [wife](noemi) informs [him](ulises) that there is a second [child](boy) on the way and that [it](boy) will want a father with clean hands. [Fabio](fabio), pressed by creditors of whom the family has no idea, pawns [his](fabio) [mother](mum)'s pearls, the property by rights of [his](fabio) elder [sister](celina). [Rocío](rocio), [Celina](celina)'s seventeen-year-old [daughter](rocio), [who](rocio) has been brought up in the belief that [her](rocio) [father](drowned) was drowned at sea, asks the [foreman](ulises) to teach [her](rocio) to throw a pot.
+ discover noemi celina+ulises "hears about"
- reveal mirta noemi "from Mirta"
- reject noemi ulises "the bolt drawn"
- married noemi ulises "wife"
- pregnant noemi ulises "second child"
- threaten _ fabio "pressed by creditors"
+ steal fabio celina "pawns"
- parent mum fabio "mother's"
- sibling celina fabio "sister"
- parent celina rocio "daughter"
- parent drowned rocio "father was"
- die! drowned "drowned at sea"
- advisor? ulises rocio "teach her"

== 5
By means of a slate and a piece of chalk the mute [watchman](watch) conveys to [Lascano](inaki) that [he](watch) was struck down by [someone](attacker) [who](attacker) smelt of aniseed. The [superintendent](inaki), having sniffed [his](inaki) way through the entire works, arrests [Kessel](walter), [who](walter) has sucked aniseed drops since [he](walter) gave up smoking, and [whose](walter) grudge about the loan is no secret. [Mirta](mirta) swears, with truth, that [her](mirta) [husband](walter) was in bed; but as [she](mirta) has also sworn that [she](mirta) never saw a silver cake-slice, which [Lascano](inaki) has meanwhile come upon in [her](mirta) piano, [her](mirta) word counts for little. [Inés](ines) alone, to [whom](ines) [Fabio](fabio) has been bringing aniseed biscuits for months, turns pale at the news.
- reveal watch inaki "conveys to Lascano"
- attack.past attacker watch "struck down"
+ arrest inaki walter "arrests"
- sad walter amadeo "grudge"
- married mirta walter "husband"
- betray mirta inaki "never saw"
- find inaki "come upon"
- gift fabio ines "bringing aniseed biscuits"
+ discover ines fabio "turns pale"

== 6
[Ulises](ulises) cannot sleep. [He](ulises) moves into the glaze shed. [Rocío](rocio) brings [Ulises](ulises) coffee. [She](rocio) has [his](ulises) thumbs. The [foreman](ulises) sees the thumbs and counts the years. [He](ulises) goes to see [Celina](celina). "Whose is [Rocío](rocio)?" [he](ulises) asks [Celina](celina). [Celina](celina) does not lie to [Ulises](ulises) this time. Outside the window stands [Rocío](rocio). [She](rocio) drops the cup. Nobody runs faster than [Rocío](rocio). By night the search parties are calling for [Rocío](rocio). [Noemí](noemi) hears the calling. In spite of everything, [Noemí](noemi) lights a lamp.
- move ulises "into the glaze shed"
- gift rocio ulises "coffee"
- discover ulises rocio "counts the years"
- parent ulises rocio "Whose is"
+ reveal celina ulises "does not lie"
- discover rocio ulises "drops the cup"
+ flee rocio celina "Nobody runs faster"
- investigate _ rocio "search parties"
- help noemi rocio "lights a lamp"

== 7
The [girl](rocio) is not in the river, as [Don Amadeo](amadeo) feared when [he](amadeo) had it dragged, but under the roof of the one [woman](noemi) in [Rosario](@rosario) [who](noemi) has most cause to shut the door on [her](rocio). [Noemí](noemi) keeps [her](rocio) for a week, lets out a dress for [her](rocio) and asks nothing. From [her](noemi) the [superintendent](inaki) obtains, in passing, the name of the [helper](ulises) at the skylight, and thus the proof that [Celina](celina) was a hundred yards from the shed when the [watchman](watch) fell. [Lascano](inaki) brings the cleared [woman](celina) the news in person, stays until the coffee is cold, and is kissed on the doormat, so quickly that afterwards [neither](celina+inaki) is sure who began.
- die! rocio "not in the river"
- investigate amadeo rocio "had it dragged"
+ help noemi rocio "keeps her"
- gift noemi rocio "lets out a dress"
- reveal noemi inaki "the name of the helper"
+ accuse! _ celina "cleared"
- kiss celina inaki "kissed"

== 8
[Inés](ines), [who](ines) has been carrying [her](ines) suspicion about with [her](ines) like a stone in a shoe, demands of [her](ines) [fiancé](fabio) where [he](fabio) was on the night of the robbery. [Fabio](fabio) weeps; [he](fabio) only pushed the [man](watch), [he](fabio) says, and it was the step that did the rest; the money went to men in [Buenos Aires](@buenosaires) who do not grant extensions. If [she](ines) loves [him](fabio), [she](ines) will say [they](fabio+ines) were at the pictures. [She](ines) does love [him](fabio), and says it, to the [superintendent](inaki)'s face, on the same day on which [Walter](walter) suffers a stroke in the cell [he](walter) occupies on [his](walter) [nephew](fabio)'s account.
- accuse ines fabio "demands of her fiancé"
- engaged fabio ines "fiancé"
- steal.past fabio _ "robbery"
+ reveal fabio ines "only pushed"
- attack.past fabio watch "pushed"
- love ines fabio "does love him"
+ betray ines inaki "says it"
- ill walter "suffers a stroke"
- arrest.past _ walter "in the cell"
- kin fabio walter "nephew's"

== 9
The [prisoner](walter) dies without having been charged, and [Mirta](mirta), at the graveside, spits on [her](mirta) [brother](amadeo)'s shoes. It is a quiet week otherwise. The river rises, the kilns are let go out, and a [notary](notary) comes from [Santa Fe](@santafe) with an envelope in which the [deceased](walter), [who](walter) had been paid back every peso in secret years ago, as the enclosed receipts prove, leaves to [Amadeo](amadeo) the one thing [he](walter) had left to leave, [his](walter) pardon. The old [man](amadeo) shows the [widow](mirta) the receipts. [She](mirta) reads them twice, goes home and comes back with the cake-slice wrapped in a black stocking.
+ die walter "dies"
- sad mirta amadeo "spits on"
- sibling amadeo mirta "brother's"
- travel notary "comes from"
- gift.past amadeo walter "paid back"
- reconcile amadeo walter "his pardon"
- reveal amadeo mirta "shows the widow"
+ reconcile amadeo mirta "comes back with"

== 10
While [Celina](celina) and the [man](inaki) from [Mendoza](@mendoza), by now so openly a couple that the market women ask after [him](inaki), are spending a Sunday upriver, [his](inaki) [deputy](deputy) lets two [callers](fabio+ines) in to the [watchman](watch): first [Inés](ines), with fruit, and then, because [he](fabio) is afraid of what [she](ines) may have said, [Fabio](fabio), with biscuits. The mute [man](watch) smells the bag and screams. It is the first sound [he](watch) has made in three months. Before anybody has understood it, the [visitor](fabio) is out at the back and over the wall, and the [girl](ines) [who](ines) lied for [him](fabio) is left standing in the corridor with a melon.
- couple celina inaki "a couple"
- travel celina+inaki "upriver"
- boss inaki deputy "deputy"
- gift ines watch "with fruit"
- sad fabio ines "afraid of"
- gift fabio watch "with biscuits"
+ discover watch fabio "smells the bag"
- recover watch "first sound"
+ flee fabio watch "over the wall"
- betray.past ines _ "lied for him"

== 11
A manhunt on both banks yields a hat. [Ulises](ulises), [who](ulises) knows every hiding place at the works because [he](ulises) showed them all to a small [Fabio](fabio), goes alone, by night, to the disused kiln, and finds the [fugitive](fabio) in it with a lamp and a revolver which [he](fabio) holds now against the [foreman](ulises) and now against himself. [They](fabio+ulises) talk until morning about fishing. Then [Ulises](ulises) has the revolver, and a hole through the palm of the hand with which [he](ulises) took it. [Celina](celina) waits outside with the [superintendent](inaki), asks [him](inaki) not to use handcuffs, and, when [he](inaki) says that [he](inaki) must, gives [him](inaki) back [his](inaki) key.
- investigate _ fabio "manhunt"
+ find ulises fabio "finds the fugitive"
- threaten fabio ulises "holds now against"
- rescue ulises fabio "has the revolver"
- injure ulises fabio "a hole through"
+ arrest? inaki fabio "handcuffs"
- reject inaki celina "must"
- breakup celina inaki "gives him back"

== 12
[Fabio](fabio) is given six years; [Inés](ines), [who](ines) gets off with a caution, promises to wait for three of them. [Don Amadeo](amadeo) makes the works over to the hands, with [Celina](celina) as manager at a salary, [Ulises](ulises) as chairman and the [watchman](watch), hoarse but talkative, at the gate. [Noemí](noemi) has a [boy](boy). [She](noemi) has drawn the bolt back, not for the [foreman](ulises)'s sake, [she](noemi) says, but for the children's, of whom [she](noemi) counts three, [Rocío](rocio) included. On the last evening a taxi from the station stops at the skylight side. [Lascano](inaki) has resigned from the force. [He](inaki) has no handcuffs on [him](inaki), [he](inaki) assures [Celina](celina): would [she](celina) care to search [him](inaki)?
+ arrest fabio "given six years"
- arrest! ines "gets off with"
- gift amadeo _ "makes the works over"
- hire celina "manager"
- hire ulises "chairman"
- hire watch "at the gate"
- birth noemi boy "has a boy"
+ reconcile noemi ulises "drawn the bolt back"
- return inaki "a taxi"
- quit inaki "resigned"
- reconcile? celina inaki "care to search"
