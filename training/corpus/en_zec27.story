%series The Khan's Widow
%lang en
%genre historical epic on a steppe, 1241, terse TV-database overviews
%cast tore | Töregei; Lady Töregei | f
%cast guyan | Prince Guyan; Guyan | m
%cast alaqa | Alaqa | f
%cast yelu | Minister Yelü; Yelü | m
%cast fatma | Fatime | f
%cast batur | Batur the One-Eyed; Batur | m
%cast sorq | Princess Sorkan; Sorkan | f
%cast monko | Möngei | m
%cast friar | Brother Lorenzo; Lorenzo | m
%cast shaman | Old Qorchi; Qorchi | m

%cast khan | - | m
%cast horse | Snowgoose | f
%cast infant | - | f


== 1
The Great [Khan](khan) falls off a keg at [his](khan) own hunting feast and is dead by sunrise. [Töregei](tore), second of [his](khan) [wives](tore), takes charge of the seal before the body is cold. Four sons of four mothers must be summoned from four corners; until then [she](tore) rules. [Yelü](yelu), the dead [man](khan)'s [minister](yelu), hands [her](tore) the tax rolls with a bow. [Batur the One-Eyed](batur), [his](khan) [cousin](batur), doesn't bow. [He](batur) counts [her](tore) horsemen.
+ die khan "dead by sunrise"
- celebrate khan "hunting feast"
- married.past khan tore "wives"
+ hire tore "takes charge of the seal"
- invite? tore _ "summoned"
- boss khan yelu "minister"
- gift yelu tore "hands her the tax rolls"
- kin batur khan "cousin"
- reject batur tore "doesn't bow"

== 2
[Prince Guyan](guyan), [her](tore) [boy](guyan), arrives from [Hungary](@hungary) with a limp, a cough and a [friar](friar) [he](guyan) has won at knucklebones. [He](guyan) wants to be khan. [She](tore) wants [him](guyan) to stop drinking first. In the felt kitchens, [Fatime](fatma), a [Persian](fatma) captured twenty years ago, tells [Töregei](tore) what everyone at table thought while [he](guyan) was speaking. [She](fatma)'s never been wrong. [Brother Lorenzo](friar), chained to the cart, is the only [one](friar) [who](friar) crosses himself.
- parent tore guyan "her boy"
- return guyan "arrives"
- injure.past guyan "limp"
- ill guyan "cough"
- find.past guyan friar "won at knucklebones"
+ hire? guyan "wants to be khan"
- abduct.past _ fatma "captured"
- reveal fatma tore "tells Töregei"
- arrest _ friar "chained"

== 3
[Batur](batur) asks for the [widow](tore)'s hand, with six thousand lances behind the question. By custom [she](tore) can't refuse a kinsman. [She](tore) says that [she](tore) will give [him](batur) [her](tore) answer as soon as [he](batur) can see it coming, and has the tent moved round to [his](batur) blind side. The camp roars. [Alaqa](alaqa), [his](batur) [daughter](alaqa) and best [archer](alaqa), laughs as well. [He](batur) sends [her](alaqa) to guard the latrines.
+ propose batur tore "widow's hand"
- married.past khan tore "widow"
- threaten batur tore "six thousand lances"
- move tore "moved"
+ reject tore batur "his blind side"
- parent batur alaqa "daughter"
- happy alaqa "laughs as well"
- boss batur alaqa "sends"

== 4
From the latrines [Alaqa](alaqa) sees a groom lead [Guyan](guyan)'s white mare [Snowgoose](horse) out by night and bring [her](horse) back lathered. In the hoof sits a rolled letter with [Sorkan](sorq)'s mark. The [princess](sorq) is [Töregei](tore)'s [sister-in-law](sorq), pious, poor, a [mother](sorq) of four, and nobody's idea of a rival. [Alaqa](alaqa) could take the thing to [her](alaqa) [father](batur). [She](alaqa) takes it, for a reason [she](alaqa) doesn't examine, to the coughing [prince](guyan).
+ discover alaqa sorq "a rolled letter"
- kin sorq tore "sister-in-law"
- parent sorq _ "mother"
- enemy! sorq tore "rival"
- parent batur alaqa "father"
+ gift alaqa guyan "takes it"
- love alaqa guyan "doesn't examine"
- ill guyan "coughing"

== 5
It reads: when the [drunkard](guyan) is dead, [my](sorq) [Möngei](monko). [Guyan](guyan) shows it to [his](guyan) [mother](tore); [Fatime](fatma), asked what [Sorkan](sorq) was thinking at the feast, says that [she](sorq) was counting. [Töregei](tore) invites [her](tore) [sister-in-law](sorq) to tea and puts the letter under the cup. [Sorkan](sorq) drinks up, reads it, and observes that the hand is like [hers](sorq), but that [she](sorq) has never in [her](sorq) life spelt "drunkard" correctly. The [minister](yelu) has. [Yelü](yelu) is in the saddle by then.
- kill? _ guyan "when the drunkard is dead"
- parent sorq monko "my Möngei"
- reveal guyan tore "shows it"
- parent tore guyan "mother"
- reveal fatma tore "says"
- invite tore sorq "invites"
- kin sorq tore "sister-in-law"
- accuse tore sorq "under the cup"
- betray yelu sorq "The minister has"
+ flee yelu "in the saddle"

== 6
[Qorchi](shaman), the [shaman](shaman), reads a sheep's shoulder blade and announces witchcraft: it's the [Persian](fatma) that makes the [prince](guyan) cough. [Batur](batur) paid for the sheep. [Fatime](fatma) is dragged out with [her](fatma) lips sewn shut. [Lorenzo](friar) tries to reach [her](fatma) and gets as far as [his](friar) chain. [Töregei](tore) stands before the whole council, seal in hand, and lets it be done, as six thousand horsemen are watching. [She](tore) doesn't eat meat that day, or again.
- accuse shaman fatma "witchcraft"
- ill guyan "cough"
- gift batur shaman "paid for the sheep"
+ attack _ fatma "lips sewn shut"
- injure fatma "sewn"
- help? friar fatma "tries to reach her"
+ betray tore fatma "lets it be done"
- sad tore fatma "doesn't eat meat"

== 7
At night [Alaqa](alaqa) files through the [friar](friar)'s chain and tells [him](friar) to cut thread. [Fatime](fatma) lives; [she](fatma) will never whisper again, so [Lorenzo](friar) teaches [her](fatma) to write. [Their](fatma+friar) first word is "goat", [their](fatma+friar) second "[Batur](batur)". [Guyan](guyan) catches [Alaqa](alaqa) with the file. [He](guyan) ought to have [her](alaqa) whipped; [he](guyan) has a fit of coughing, and [she](alaqa) thumps [his](guyan) back till dawn.
+ rescue alaqa friar "files through"
- treat fatma friar "cut thread"
- recover fatma "lives"
- advisor.start friar fatma "teaches her"
- create fatma+friar "word"
- find guyan alaqa "catches Alaqa"
- attack? guyan alaqa "whipped"
- ill guyan "coughing"
+ help alaqa guyan "thumps his back"

== 8
What has [Guyan](guyan) been drinking? [Fatime](fatma) writes it down, letter by letter: quicksilver, from [Qorchi](shaman)'s gourd. The [shaman](shaman) is rolled in a carpet, as one does with those whose blood mustn't touch the ground, and thrown in the river. [Batur](batur) denies everything. [He](batur) also strikes camp. Before leaving [he](batur) looks for [his](batur) [daughter](alaqa), and is told by [her](alaqa) in person, bow strung, that [he](batur) hasn't got one.
+ reveal fatma _ "writes it down"
- attack shaman guyan "quicksilver"
+ kill _ shaman "thrown in the river"
- betray! batur "denies"
- flee batur "strikes camp"
- investigate batur alaqa "looks for"
- parent batur alaqa "his daughter"
+ reject alaqa batur "hasn't got one"

== 9
[Yelü](yelu) turns up at [Sorkan](sorq)'s fire, saddle-sore, and offers [her](sorq) [eldest](monko) the empire for half the revenue. [Möngei](monko), [who](monko) would rather breed camels, looks at [his](monko) [mother](sorq). [She](sorq) thanks the [minister](yelu) for [his](yelu) trouble and has [him](yelu) sewn a warm coat. It is so heavy with coin in the lining that [he](yelu) can't run when [Töregei](tore)'s riders come. So the two [sisters-in-law](sorq+tore) are friends now? Let's say that [they](sorq+tore) have the same tailor.
- return yelu "turns up"
- hire? monko yelu "offers her eldest"
- reject monko yelu "rather"
- parent sorq monko "mother"
- gift sorq yelu "a warm coat"
+ betray sorq yelu "can't run"
- arrest _ yelu "riders come"
- kin sorq tore "sisters-in-law"
- friend? sorq tore "friends"

== 10
The great council raises [Guyan](guyan) on the white felt. [He](guyan) is sober, and dying, and knows it. In front of nine nations [he](guyan) refuses the nine brides presented to [him](guyan) and asks that the [archer](alaqa) on the left be told to come over. [Alaqa](alaqa) misses for the first time in [her](alaqa) life: [she](alaqa) kisses [him](guyan) on the ear. [Töregei](tore) hands over the seal and can't, for a moment, open [her](tore) fingers.
+ hire guyan "raises Guyan"
- recover guyan "sober"
- ill guyan "dying"
- discover guyan "knows"
- reject guyan _ "refuses the nine brides"
+ propose guyan alaqa "come over"
- kiss alaqa guyan "kisses"
- quit tore "hands over the seal"
- sad tore guyan "can't"

== 11
[Batur](batur) returns with all [his](batur) lances. [Guyan](guyan), tied upright in the saddle, rides [Snowgoose](horse) out between the lines, alone, to talk to [his](guyan) [father-in-law](batur). [Batur](batur) has come to kill a [khan](guyan); [he](batur) finds a [boy](guyan) spitting blood [who](guyan) wants to know what [Alaqa](alaqa) was like when [she](alaqa) was small. [They](batur+guyan) talk till the horses graze. [Guyan](guyan) doesn't ride back. [Batur](batur) walks back, leading the [mare](horse), with the [khan](guyan) in [his](batur) arms.
- return batur "returns"
- travel guyan "rides"
- kin batur guyan "father-in-law"
- kill? batur guyan "come to kill"
- find batur guyan "finds"
- ill guyan "spitting"
- investigate guyan alaqa "wants to know"
+ reconcile batur guyan "talk till"
+ die guyan "doesn't ride back"

== 12
Two [widows](alaqa+tore) sit in one tent. [Alaqa](alaqa) is carrying, [Fatime](fatma) writes on a slate, and it's a [girl](infant): [she](fatma) can hear it. [Möngei](monko) is made khan, camels and all, by the unanimous will of the two [women](sorq+tore). [Batur](batur) asks to be allowed to guard the latrines. As for [Lorenzo](friar), free to go home since spring, [he](friar) has got as far as the next tent, where a [Persian](fatma) is correcting [his](friar) account of the journey.
- married.past alaqa guyan "widows"
- married.past khan tore "widows"
+ pregnant alaqa "carrying"
- create fatma "writes"
- discover fatma infant "hear"
+ hire monko "made khan"
- reconcile? alaqa batur "asks to be allowed"
- create friar "account of the journey"
- help fatma friar "correcting"
