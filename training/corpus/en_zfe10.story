%series Head Girl
%lang en
%genre boarding-school mystery dramedy in the Nilgiri hills, streaming overviews
%cast anjali   | Anjali Kurup; Anjali | f
%cast bea      | Beatrix Thorne; Bea | f
%cast noorie   | Noorie | f
%cast tenzin   | Tenzin Dolma; Tenzin | f
%cast shirin   | Shirin Batliwala; Shirin | f
%cast head     | Miss Abernathy; Abernathy | f
%cast deputy   | Mrs Kurup; Lalitha | f
%cast matron   | Matron Pinto; Pinto | f
%cast rohan    | Rohan Batliwala; Rohan | m
%cast cyrus    | Cyrus Batliwala; Cyrus | m
%cast selwyn   | Mr Selwyn; Selwyn | m
%cast ghost    | Grey Lady | f
%cast night    | - | m

== 1 The Badge
Term begins with a roll-call and a gasp. Not [Shirin Batliwala](shirin), [whose](shirin) [father](cyrus) built the gymnasium, but a scholarship [pupil](anjali) is made head [girl](anjali) of [St Columba's](#columba): [Anjali Kurup](anjali), the deputy [headmistress](deputy)'s own [daughter](anjali), [who](anjali) would have preferred to be invisible. [Shirin](shirin) congratulates [her](anjali) so warmly that the badge draws blood. In the dormitory [Bea](bea) and [Noorie](noorie) have put a bolster in the bed of the new [girl](tenzin), [Tenzin](tenzin), to make it look slept in. [She](tenzin) isn't in it. [She](tenzin) isn't in the grounds. The [matron](matron) counts to thirty-nine and swears that it is forty.
- create.past cyrus "built the gymnasium"
- parent cyrus shirin "father"
+ hire anjali "made head girl"
- parent deputy anjali "daughter"
- injure anjali shirin "draws blood"
- betray bea+noorie _ "look slept in"
+ lose _ tenzin "She isn't in it"
- betray matron _ "swears"

== 2 Forty
[Miss Abernathy](head), the [headmistress](head), will not hear of the police in the centenary year. The head [girl](anjali) is told by [her](anjali) [mother](deputy) to take the lower school for nature study and beat the tea. By noon a shoe has been found, by three the [owner](tenzin), up a silver oak, with a broken wrist, a notebook, and no wish whatever to come down. It is the [matron](matron) [who](matron) climbs, in [her](matron) sixties, in a slip. What the [girl](tenzin) was doing there all night [she](tenzin) will tell nobody. But [she](tenzin) asks the [one](anjali) with the badge, going by on the stretcher, who walks on the roof in grey.
- boss head deputy "headmistress"
- parent deputy anjali "mother"
- investigate anjali tenzin "beat the tea"
+ find _ tenzin "the owner"
- injure tenzin "broken wrist"
+ rescue matron tenzin "climbs"
- reveal! tenzin _ "will tell nobody"
- discover.past tenzin ghost "walks on the roof"

== 3 The Grey Lady
Every school has one. This [one](ghost), says [Bea](bea), was a games [mistress](ghost) [who](ghost) threw herself off the chapel in 1931 for love of a curate; a cook, says [Noorie](noorie). [Shirin](shirin) offers five hundred rupees to anyone who will sit on the roof till morning. [Bea](bea), [who](bea) is broke, and [Noorie](noorie), [who](noorie) is not going to let [her](bea) do it alone, take up a flask and one blanket. At two [something](ghost) grey does come. [It](ghost) is carrying a bucket. The [bolder](noorie) of [the two](bea+noorie) faints; the [other](bea) follows the drip down three flights to the door of [Mr Selwyn](selwyn), physics.
- die.past ghost "threw herself"
- love.past ghost _ "for love of a curate"
- gift? shirin _ "five hundred rupees"
- help noorie bea "let her do it alone"
+ find bea+noorie ghost "does come"
- ill noorie "faints"
+ investigate bea ghost "follows the drip"

== 4 Brothers Allowed
Founder's dance. The boys from [Lawrence](#lawrence) march in, and with them [Rohan](rohan), twin [brother](rohan) of the [runner-up](shirin) for the badge. [He](rohan) asks the head [girl](anjali) for a waltz; [she](anjali) says [she](anjali) is on duty, and is on duty with [him](rohan), behind the trophy case, until the lights go up. [His](rohan) [sister](shirin) has seen it, and so has the [deputy](deputy). The [former](shirin) writes to [Papa](cyrus); the [latter](deputy) merely takes the [girl](anjali)'s chin in [her](deputy) hand and says that a [Batliwala](cyrus) once danced with [her](deputy) too. The physics [master](selwyn) dances with the [matron](matron). [He](selwyn) has brought [her](matron) ice, in a bucket.
- sibling rohan shirin "twin brother"
- invite rohan anjali "asks the head girl"
+ flirt anjali rohan "behind the trophy case"
- discover deputy+shirin anjali+rohan "has seen it"
- reveal shirin cyrus "writes to Papa"
- parent cyrus shirin "Papa"
- date.past cyrus deputy "once danced with her"
- date matron selwyn "dances with the matron"
- gift selwyn matron "brought her ice"

== 5 The Waiting Bench
[Cyrus Batliwala](cyrus) comes up the hill in a car as long as the chapel. [He](cyrus) has a letter about [his](cyrus) [son](rohan) in one pocket and in the other a cheque for the new wing, and gives the [headmistress](head) to understand that [she](head) cannot have both. On the bench outside sit [the two](deputy+shirin) it concerns: one [woman](deputy) knitting, one [girl](shirin) not. "Were [you](deputy) in love with [him](cyrus)?" asks the [girl](shirin). "[I](deputy) was head [girl](deputy)," says the [deputy](deputy). "[He](cyrus) was somebody's [brother](cyrus)." When the [visitor](cyrus) comes out, [he](cyrus) sees the [knitter](deputy), and lets the cheque fall.
- travel cyrus "comes up the hill"
- parent cyrus rohan "son"
- gift? cyrus head "a cheque"
+ threaten cyrus head "cannot have both"
- love.past? deputy cyrus "in love with him"
- lose cyrus "lets the cheque fall"

== 6 Stripped
Someone has sold the mock papers to [Lawrence](#lawrence). In the head [girl](anjali)'s tuck box lie three of them, and the money. [Miss Abernathy](head) unpins the badge before the whole school. [Anjali](anjali)'s [mother](deputy), on the platform, may not say a word, and doesn't; [her](deputy) wool rolls all the way down the hall. [Noorie](noorie) laughs out of nerves and is hit by [Bea](bea), [who](bea) has never hit anyone; from that hour [they](bea+noorie) are not on speaking terms. [Tenzin](tenzin), wrist in plaster, opens the notebook at a certain page and shuts it again. The new head [girl](shirin) pins the badge on herself. [Her](shirin) hand is shaking.
- betray _ head "sold the mock papers"
- accuse _ anjali "lie three of them"
+ quit anjali head "unpins the badge"
- parent deputy anjali "mother"
- help! deputy anjali "may not say"
- attack bea noorie "hit by Bea"
+ friend.end bea noorie "speaking terms"
- hire shirin "new head girl"
- sad shirin "hand is shaking"

== 7 Sanatorium
Measles puts nine to bed, among them the old head [girl](anjali) and the new [one](shirin), side by side because of the alphabet. For two days [each](anjali+shirin) talks to the ceiling. On the third the [latter](shirin), in a fever, confesses: the papers were [her](shirin) doing, or rather [her](shirin) [brother](rohan)'s; [he](rohan) has debts at cards, and [she](shirin) had meant them to be found in the bolster, which accuses nobody. Who moved them? The [patient](anjali) in the next bed could call the [matron](matron) in as a witness. What [she](anjali) calls for is another jug of water, and [she](anjali) holds it to [her](shirin) [rival](shirin)'s mouth.
- ill anjali+shirin "Measles"
+ reveal shirin anjali "confesses"
- betray.past shirin head "papers were her doing"
- help.past shirin rohan "debts at cards"
- sibling rohan shirin "brother"
- reveal! anjali matron "could call the matron"
+ help anjali shirin "holds it to"
- enemy anjali shirin "rival"

== 8 Observations
[Tenzin](tenzin) has drawn bats. That was what the silver oak was for; the bats live under the chapel roof, and drawn among them, night after night, is a [lady](ghost) in grey with a bucket. [Bea](bea), alone for once, turns the leaves. [She](bea) sees the hour. [She](bea) sees the shoes, and they are rubber ones, with a hole cut for a bunion. So the [spectre](matron) [who](matron) walks is the [matron](matron), and what [she](matron) fetches from the cistern, for a [man](selwyn) [who](selwyn) grows orchids in the darkroom, is rain. The nature of those visits [Tenzin](tenzin) has noted in pencil: "tea, cards, hand". It's rather sweet. On the fatal Tuesday, though, there is a second figure.
- create tenzin "has drawn bats"
- investigate bea "turns the leaves"
+ discover bea matron "sees the shoes"
- help matron selwyn "fetches from the cistern"
- affair matron selwyn "tea, cards, hand"
+ discover.past tenzin _ "second figure"

== 9 Second Figure
[The two](bea+noorie) [who](bea+noorie) are not on speaking terms speak by way of the [third](tenzin). In this fashion a trap is laid: a forged paper in a tuck box, flour on the floor. The prints in the morning lead over the roof, past the orchids, and up the private stair. Could a [headmistress](head) do such a thing? [She](head) could, if the new wing depended on there being no scholarship [girl](anjali); the [father](cyrus) had asked for [her](anjali) to be gone, and [she](head) obliged. [Bea](bea) says so to [Noorie](noorie), directly, without thinking. [They](bea+noorie) look at each other, white with flour, and begin to howl.
+ betray bea+noorie+tenzin head "trap is laid"
- discover bea+noorie+tenzin head "prints in the morning"
- reject? cyrus anjali "asked for her"
+ betray.past head anjali "obliged"
- reconcile bea noorie "directly, without thinking"

== 10 Sunday Letter
The weekly letter home is read by the staff, so the three [conspirators](bea+noorie+tenzin) write it in Tibetan. It reaches [Rohan](rohan) via the laundry van. The [boy](rohan) walks eleven miles by night, is nearly shot by the night [watchman](night), and stands on the sanatorium sill to say that [he](rohan) will own up. [His](rohan) [sister](shirin) says [he](rohan) is an idiot; the [girl](anjali) [he](rohan) has come for says the same, in another tone. The [watchman](night) reports a [burglar](rohan) to the [matron](matron), [who](matron) takes one look through the keyhole, puts [her](matron) broad back against the door, and tells [him](night) it was the [Grey Lady](ghost).
- create bea+noorie+tenzin "write it in Tibetan"
- travel rohan "walks eleven miles"
- attack? night rohan "nearly shot"
+ reveal? rohan _ "will own up"
- sibling rohan shirin "sister"
- love rohan anjali "has come for"
- love anjali rohan "in another tone"
- accuse night rohan "burglar"
- rescue matron rohan "broad back"
- betray matron night "tells him it was"

== 11 Centenary
Speeches. The [headmistress](head) thanks the [donor](cyrus); the [donor](cyrus) rises to reply, and is interrupted by [his](cyrus) own [daughter](shirin), [who](shirin) walks up the hall, takes off the badge, and tells four hundred parents what [she](shirin) did, and what was done with it by the [woman](head) on the dais. Silence. Then one pair of hands, knitting laid aside. The [deputy](deputy) claps; [Selwyn](selwyn) claps; [Papa](cyrus), for reasons [he](cyrus) will think about all the way home, claps hardest. [Miss Abernathy](head) leaves by the vestry with the centenary cake. The [girl](anjali) in the last row cannot get up. [Her](anjali) knees, [she](anjali) explains later, were applauding.
- boss head deputy "headmistress"
- parent cyrus shirin "own daughter"
- quit shirin "takes off the badge"
+ reveal shirin _ "tells four hundred parents"
- accuse shirin head "by the woman on"
- help cyrus+deputy+selwyn shirin "claps"
+ flee head "leaves by the vestry"
- steal head _ "with the centenary cake"

== 12 Roll-Call
The new [headmistress](deputy) reads out the names in a voice that does not tremble until it reaches [her](deputy) own. The badge has been melted down into two: one for [each](anjali+shirin) of the [rivals](anjali+shirin), [who](anjali+shirin) have asked to share a study and are already fighting over the window. [Rohan](rohan) washes bottles at [Lawrence](#lawrence) till June and writes every day, to the left side of the desk. A wing has gone up without a name on it. The physics [master](selwyn) and [his](selwyn) [bride](matron) have [their](matron+selwyn) photograph taken with a bucket. [Tenzin](tenzin), from the oak, counts forty, and puts down forty-one. In grey.
+ hire deputy "new headmistress"
- hire anjali+shirin "melted down into two"
- enemy anjali shirin "rivals"
- housemate.start anjali shirin "share a study"
- quarrel anjali shirin "fighting"
- love rohan anjali "writes every day"
- wedding.past matron selwyn "bride"
+ discover tenzin ghost "forty-one"
