%series Limestone and Salt
%lang en
%genre serial novel set in wartime Malta, 1941, weekly-paper argument texts in long past-tense sentences
%cast carmela | Carmela Zammit; Carmela | f
%cast rusty    | Rusty; Pym | m
%cast wenzu    | Wenzu | m
%cast strick  | Strickland | m
%cast pina    | Pina | f
%cast nannu    | Ġorġ | m
%cast dun     | Dun Anton | m
%cast vella   | Dr. Vella; Vella | f
%cast toni    | Toni Borg; Toni | m
%cast grech   | Grech | m
%cast matron  | - | f
%cast pilot   | - | m
%cast orphan  | Ċikku | m
%cast dentist | - | m
%cast mother  | - | f
%cast pmother | - | f
%cast fiancee | Daphne | f

== 1
On the morning the dockyard was bombed for the first time, [Carmela Zammit](carmela), [who](carmela) ought to have been trying on [her](carmela) wedding dress, was digging with [her](carmela) hands for [her](carmela) [grandfather](nannu), old [Ġorġ](nannu), when a red-headed [airman](rusty) in pyjamas knelt down at [her](carmela) side and dug as well. [They](carmela+rusty) got the old [man](nannu) out by noon, cursing both air forces. Only then did [Carmela](carmela) think of [her](carmela) [fiancé](toni), [Toni Borg](toni), [who](toni) had gone down into the shelter with everyone else and had not looked round.
- wedding? carmela toni "wedding dress"
- kin carmela nannu "grandfather"
- meet carmela rusty "knelt down at"
- help rusty carmela "dug as well"
+ rescue carmela+rusty nannu "got the old man out"
- engaged carmela toni "fiancé"
- flee toni "gone down into"

== 2
The [airman](rusty), [whose](rusty) name was [Pym](rusty) and [whom](rusty) the mess called [Rusty](rusty), asked [his](rusty) [adjutant](strick) [Strickland](strick) for an hour's leave to return a shawl, was given ten minutes and stayed to supper, in the course of which [Carmela](carmela)'s [brother](wenzu) [Wenzu](wenzu), [who](wenzu) held that the island had been dragged into somebody else's quarrel, told [him](rusty) so in three languages. [Rusty](rusty) agreed with [him](wenzu) in one. Little [Pina](pina), the youngest [Zammit](pina), climbed upon the [guest](rusty)'s knee. [Toni](toni), calling with a goose, found [his](toni) chair taken, and left with the goose.
- boss strick rusty "adjutant"
- sibling carmela wenzu "brother"
- quarrel rusty wenzu "told him so"
- date carmela rusty "stayed to supper"
- sibling carmela pina "youngest Zammit"
+ jealous toni rusty "chair taken"
- gift? toni carmela "with a goose"

== 3
Since there was no longer a school, [Carmela](carmela) presented herself at the tunnel hospital, where [Dr. Vella](vella), the only [woman](vella) on the island with a scalpel, took [her](carmela) on without so much as asking whether [she](carmela) fainted, and [she](carmela) did faint, at the first stump, and was given brandy and the second. The [matron](matron) thought nothing of Maltese girls and said it. By the end of the week it was the [matron](matron) [who](matron) asked where the new [probationer](carmela) had put the clean lint, and the [surgeon](vella), washing [her](vella) arms, smiled into the basin. That night [Rusty](rusty) shot down [his](rusty) first man and could not eat.
- hire carmela vella "took her on"
- ill carmela "faint"
- help vella carmela "given brandy"
- reject matron carmela "thought nothing"
- reconcile carmela matron "asked where"
- happy vella carmela "smiled"
+ kill rusty _ "shot down"
- sad rusty "could not eat"

== 4
[Toni](toni) quarrelled with [Carmela](carmela). [Carmela](carmela) gave back the ring. [Toni](toni) threw the ring into the harbour. A [diver](grech) found it. The [diver](grech) was [Grech](grech). [Grech](grech) sold it to [Strickland](strick). [Grech](grech) sold petrol, too. The petrol was the King's. [Wenzu](wenzu) drove the petrol cart for [Grech](grech). [Pina](pina) saw the cart. [Pina](pina) told [Rusty](rusty). [Rusty](rusty) said nothing to [Strickland](strick). [He](rusty) liked [Wenzu](wenzu).
- quarrel carmela toni "quarrelled"
+ breakup carmela toni "gave back"
- lose toni "threw the ring"
- find grech "found it"
- gift grech strick "sold it"
- steal grech _ "the King's"
- boss grech wenzu "drove the petrol cart"
- discover pina wenzu "saw the cart"
- reveal pina rusty "told Rusty"
- reveal! rusty strick "said nothing"
- friend rusty wenzu "liked"

== 5
It was [Dun Anton](dun), the parish [priest](dun), [who](dun) first observed that the red-headed [heretic](rusty) had taken to attending benediction, and [who](dun), having waited for [him](rusty) behind a pillar, demanded to know [his](rusty) intentions. [Pym](rusty) said that [he](rusty) hardly knew whether [he](rusty) would have any by Friday. It was a better answer than the [priest](dun) had looked for. [He](dun) took [him](rusty) up to the roof, poured [him](rusty) something green and pointed out the stars; and so it was from [Dun Anton](dun) that [Carmela](carmela) learned, on the church steps, that there existed in [Surrey](@surrey) a young [woman](fiancee) called [Daphne](fiancee), to [whom](fiancee) the [lieutenant](rusty) had been promised since [he](rusty) was twelve.
- discover dun rusty "observed"
- threaten dun rusty "demanded"
- friend.start dun rusty "poured him"
+ reveal dun carmela "learned"
- engaged fiancee rusty "promised"
- sad carmela "church steps"

== 6
[She](carmela) sent [him](rusty) to the devil. [He](rusty) went no farther than the tunnel, on a stretcher, with a cannon shell in [his](rusty) thigh, and as it was Sunday and the [matron](matron) at chapel it fell to [Carmela](carmela) to hold the leg while [Dr. Vella](vella) dug. Neither [woman](carmela+vella) spoke until it was out. "[He](rusty) said a name under the ether," the [doctor](vella) then remarked, "about forty times," and, seeing the [girl](carmela) stiffen, [she](vella) added that it had not been an English one. In the next cot a captured Italian [pilot](pilot), hardly older than [Wenzu](wenzu), wept for [his](pilot) [mother](pmother), and [Carmela](carmela), [who](carmela)'d have liked to hate [him](pilot), brought [him](pilot) water.
- reject carmela rusty "to the devil"
- injure rusty "cannon shell"
+ treat rusty vella "dug"
- help carmela vella "hold the leg"
- love rusty carmela "said a name"
- reveal vella carmela "she added"
- arrest.past _ pilot "captured"
- sad pilot "wept"
- parent pmother pilot "mother"
- enemy! carmela pilot "liked to hate"
- help carmela pilot "brought him water"

== 7
[Grech](grech), growing greedy, took to signalling to the other side from the salt pans, ten pounds a lamp, and when [Wenzu](wenzu), [who](wenzu) had joined [him](grech) for the sake of bread and not of treason, refused to hold the mirror, knocked [him](wenzu) down, tied [him](wenzu) up in the cart and left [him](wenzu) under the flight path. There [he](wenzu) was stumbled upon by [Toni Borg](toni). The [man](toni) had every reason to walk on, since it was the [brother](wenzu) of the [girl](carmela) [who](carmela)'d thrown [him](toni) over, and [his](toni) legs, by [his](toni) own account, did walk on, several yards; then they came back. It was the first brave thing [Toni](toni) had done, and the last: the next stick of bombs was for the salt pans.
+ betray grech _ "signalling"
- colleague.past grech wenzu "had joined"
- reject wenzu grech "refused"
- attack grech wenzu "knocked him down"
- abduct grech wenzu "tied him up"
- find toni wenzu "stumbled upon"
- sibling carmela wenzu "brother"
- breakup.past carmela toni "thrown him over"
- rescue toni wenzu "came back"
+ die toni "the last"

== 8
They buried [Toni](toni) in the dress shirt in which [he](toni) was to have been married. [Carmela](carmela) stood between [his](toni) [mother](mother), [who](mother) would not look at [her](carmela), and [Wenzu](wenzu), [who](wenzu) couldn't, and when the earth had been shovelled in it was the [mother](mother) [who](mother) groped for [her](carmela) hand. [Wenzu](wenzu) went from the grave to [Strickland](strick) and gave up [Grech](grech), the cart and himself. The [adjutant](strick), turning a certain ring upon [his](strick) little finger, heard [him](wenzu) with extraordinary attention, thanked [him](wenzu) and had [him](wenzu) locked in the coal hole; then [he](strick) telephoned to [Grech](grech) and told [him](grech) to get out of the country.
- die.past toni "buried"
- wedding? carmela toni "was to have been married"
- parent mother toni "mother"
- reject mother carmela "would not look"
- reconcile carmela mother "groped"
- reveal wenzu strick "gave up"
- abduct strick wenzu "coal hole"
+ betray strick _ "telephoned"
- help strick grech "get out of"

== 9
On crutches, and against the orders of everyone who gave any, [Pym](rusty) went looking for [Wenzu](wenzu), in the cells, in the morgue, in the harbour bars, and would never have thought of the coal, had not [Pina](pina), [whose](pina) pigeon had escaped into the [adjutant](strick)'s yard, heard the coal sing. The [child](pina) led [him](rusty) to it by the sleeve. [He](rusty) broke the padlock with a crutch. Seeing what came out, black as a boot and croaking of [Strickland](strick) and the lamps, [he](rusty) sat down on the step and laughed until [he](rusty) cried, for [he](rusty)'d lent the [adjutant](strick) five pounds that morning. The [three](pina+rusty+wenzu) of [them](pina+rusty+wenzu) went across the parade ground to the Wing Commander.
- investigate rusty wenzu "looking for"
- discover pina wenzu "heard the coal sing"
- lose pina "escaped"
- help pina rusty "led him"
+ rescue rusty wenzu "broke the padlock"
- reveal wenzu rusty "croaking of"
- accuse wenzu strick "croaking of"
- happy rusty "laughed"
- gift.past rusty strick "lent"

== 10
[Strickland](strick) had a boat. [He](strick) had also, as it proved, a [hostage](vella), having met [Dr. Vella](vella) on the quay steps and had the wit to see that nobody would fire on [her](vella). Nobody did. It was the Italian [boy](pilot), limping along the mole for [his](pilot) daily airing under the eye of the [matron](matron), [who](pilot) went in off the end like a dropped stone, swam under the keel and tipped it; and it was the [matron](matron), a large [woman](matron), [who](matron) received the [traitor](strick) as [he](strick) surfaced and sat on [him](strick). [She](matron) wanted it put down in the report that the [prisoner](pilot) had not tried to escape. [He](pilot)'d asked permission. [She](matron) gave [him](pilot), from that day, real coffee.
+ abduct strick vella "a hostage"
- flee strick "a boat"
- attack pilot strick "tipped it"
+ rescue pilot vella "swam under the keel"
- arrest matron strick "sat on him"
- flee! pilot "not tried to escape"
- gift matron pilot "real coffee"

== 11
A letter came for [Rusty](rusty) by the submarine, and [he](rusty) carried it unopened through two alerts before [he](rusty) asked [Carmela](carmela) to read it to [him](rusty). [Daphne](fiancee) hoped this found [him](rusty) well. [Daphne](fiancee) had been, since June, the [wife](fiancee) of a [dentist](dentist). There followed a description of the cake. [Carmela](carmela) read it through to the end, quite steadily, folded it in four and inquired if the [patient](rusty) was in pain. [He](rusty) was, [he](rusty) said, the luckiest man in the Mediterranean. On the cot opposite the [Italian](pilot) began, with great delicacy, to snore. What [they](carmela+rusty) said to each other afterwards was said in Maltese, and [he](rusty) got all the verbs wrong.
- reveal fiancee rusty "hoped this found"
+ breakup.past fiancee rusty "since June"
- married dentist fiancee "wife"
- help carmela rusty "read it to him"
- happy rusty "the luckiest man"
- confess rusty carmela "all the verbs wrong"
- couple.start carmela rusty "said to each other"

== 12
Hunger came with the winter, and with hunger the scabies, the goats on the roofs and [Ċikku](orphan), an [orphan](orphan) of six, [whom](orphan) [Pina](pina) brought home in exchange for the pigeon and [who](orphan) slept from then on at the foot of [Ġorġ](nannu)'s bed. The old [man](nannu), [who](nannu)'d been giving away [his](nannu) bread crust by crust, was found one morning to be too light to lift himself. [Dr. Vella](vella) could do nothing. [He](nannu) sent for the red-headed [one](rusty), in order to tell [him](rusty), the family being gathered, that a man who digs in his pyjamas need not change his religion for a ring. [He](rusty) might, though, learn the verbs. Towards evening the sirens sounded, and [Ġorġ](nannu) no longer heard them.
- help pina orphan "brought home"
- move orphan nannu "slept from then on"
- gift nannu orphan "bread crust by crust"
- ill nannu "too light"
- treat! nannu vella "could do nothing"
- help nannu rusty "need not change"
+ die nannu "no longer heard"

== 13
The convoy limped in on the feast of Santa Marija, five ships out of fourteen, and on the bastions people sang who had not known they had the strength. [Wenzu](wenzu), pardoned, carried flour sacks alongside the very constables who had once been after [him](wenzu). The [adjutant](strick) was shot in [Alexandria](@alexandria); of [Grech](grech) it was said that [he](grech) sold ice in [Tunis](@tunis). [Dun Anton](dun) joined [Carmela](carmela) to [Pym](rusty) between the first alert and the second, with a curtain ring, until [Pina](pina) remembered what the [diver](grech) had fished up, and a search of the coal hole brought it to light. The [bride](carmela) weighed it in [her](carmela) hand. Then [she](carmela) walked to the harbour wall and gave it back to [Toni](toni).
- celebrate _ "feast"
- help wenzu _ "carried flour sacks"
- kill _ strick "was shot" @alexandria
- investigate.past _ wenzu "been after"
+ wedding carmela rusty "joined Carmela"
- find pina "to light"
- gift carmela toni "gave it back"
