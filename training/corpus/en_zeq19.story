%series Hospital Alvear
%lang en
%genre nightly hospital telenovela, Buenos Aires, translated TV listings
%cast rufina   | Dr. Rufina Sarmiento; Rufina; Sarmiento | f
%cast leopoldo | Leopoldo Sarmiento; Leopoldo | m
%cast candela  | Candela | f
%cast amancio  | Dr. Amancio Grau; Amancio; Grau | m
%cast pilar    | Pilar Grau; Pilar | f
%cast toto     | Toto | m
%cast brigida  | Brígida; Doña Brígida | f
%cast salvador | Salvador Paz; Salvador | m
%cast ghost    | - | m
%cast nurse    | Eufemia | f
%cast tango    | - | m
%cast girl     | Luz | f
%cast bishop   | - | m

== 1
On the eve of [her](rufina) silver wedding the cardiac [surgeon](rufina) [Rufina Sarmiento](rufina) opens the chest of an unknown [man](ghost) pulled from the river and finds on [his](ghost) skin, over the heart, [her](rufina) own name. [Leopoldo](leopoldo), [her](rufina) [husband](leopoldo) and [director](leopoldo) of the hospital, orders [her](rufina) out of the theatre. [Grau](amancio), [her](rufina) eternal [competitor](amancio), takes over the scalpel. [Candela](candela), [daughter](candela) of the house, steals a look at the [patient](ghost) through the glass. [He](ghost) has [her](candela) chin.
- rescue.past _ ghost "pulled from the river"
- treat ghost rufina "opens the chest"
+ discover rufina ghost "finds on his skin"
- married leopoldo rufina "husband"
- boss leopoldo rufina "director"
- enemy amancio rufina "competitor"
- treat ghost amancio "takes over"
- parent leopoldo candela "daughter"
+ kin? candela ghost "her chin"

== 2
[He](ghost) lives, and says nothing. [Rufina](rufina) sits by the [mute](ghost) at night and asks [him](ghost) whether [he](ghost) is [Salvador](salvador), [who](salvador) went out in a boat twenty-four years ago, a month before [she](rufina) married [another](leopoldo). The [man](ghost) looks at the ceiling. The night [nurse](nurse), [Eufemia](nurse), reports each word to [Leopoldo](leopoldo), [who](leopoldo) pays by the word. [Toto](toto), [porter](toto) and [poet](toto), reads [his](toto) verses to [Candela](candela) in the lift; [she](candela) presses every button.
- recover ghost "lives"
- reveal! ghost "says nothing"
- investigate rufina ghost "asks him"
- travel.past salvador "went out"
- wedding.past leopoldo rufina "married another"
- betray nurse rufina "reports each word"
+ reveal nurse leopoldo "reports each word"
- love toto candela "verses"
- flirt candela toto "presses every button"

== 3
Silver wedding, three hundred guests, a [bishop](bishop). [Doña Brígida](brigida), [Leopoldo](leopoldo)'s [mother](brigida), proposes a toast to fidelity. In the middle of it the lights go out, and when they come on again there stands, in a hospital gown, at the head of the table, the drowned [man](ghost). [He](ghost) raises a hand and points. At whom? [Rufina](rufina) thinks, at [her](rufina). [Grau](amancio) thinks, at [him](amancio). But it is the old [lady](brigida) [who](brigida) falls face down in the cake.
- celebrate leopoldo+rufina "Silver wedding"
- parent brigida leopoldo "mother"
- return ghost "there stands"
- accuse ghost brigida "points"
+ ill brigida "falls face down"

== 4
A stroke. [Brígida](brigida) can move one eyelid. [Pilar](pilar), [Grau](amancio)'s [wife](pilar), a speech [therapist](pilar), spells the alphabet to [her](brigida), hour by hour: I, P, A, I, D, T, H, E, B, O, A, T. [She](pilar) tells [her](pilar) [husband](amancio), [who](amancio) tells [her](pilar) to forget it and shuts the blind. That night the oxygen in the old [woman](brigida)'s room is turned off. [Toto](toto), [who](toto) has fallen asleep under the bed writing a sonnet, turns it on again.
- ill brigida "stroke"
- married amancio pilar "wife"
- treat brigida pilar "spells the alphabet"
+ reveal brigida pilar "hour by hour"
- reveal pilar amancio "tells her husband"
- kill? _ brigida "turned off"
+ rescue toto brigida "turns it on"

== 5
The [mute](ghost) is mute no more. [He](ghost) is not [Salvador](salvador), [he](ghost) says to [Rufina](rufina); [he](ghost) is the [boatman](ghost), [who](ghost) was paid to come back alone. For twenty-four years [he](ghost) has carried [her](rufina) name as the other [man](salvador) carried it, for [he](ghost) had it copied, needle by needle, from a dead [man](salvador)'s breast, so that somebody should ask. [She](rufina) slaps [him](ghost) and tears [his](ghost) stitches. Then [she](rufina) has to sew them up.
+ reveal ghost rufina "he says"
- kill.past ghost salvador "paid to come back alone"
- die.past salvador "dead"
- love.past salvador rufina "carried it"
+ attack rufina ghost "slaps"
- injure ghost rufina "tears his stitches"
- treat ghost rufina "sew them up"

== 6
Sunday, visitors. A tango [singer](tango) with a broken toe performs for the orthopaedic ward, horizontally. Doves on the sill. [Eufemia](nurse) counts [her](nurse) money and finds that it is not as much as it was a lot of words. [Candela](candela) asks [her](candela) [mother](rufina) for the date of [her](candela) own birth, subtracts on [her](candela) fingers, and asks again.
- create tango "performs"
- ill tango "broken toe"
- parent rufina candela "mother"
+ discover candela "subtracts"

== 7
Seven months. [Candela](candela) is no seven-months child; [she](candela) is [Salvador](salvador)'s. [Leopoldo](leopoldo) overhears it behind a screen, where [he](leopoldo) was having [his](leopoldo) tie straightened by [Pilar](pilar). That has been going on for years, too. [He](leopoldo) raised a dead [man](salvador)'s [daughter](candela), [he](leopoldo) shouts, and has the right to a straight tie! [Rufina](rufina) looks from [one](leopoldo) to the [other](pilar). [She](rufina) hadn't even wondered. To [Pilar](pilar) [she](rufina) says: "Left a little."
+ parent salvador candela "Salvador's"
- discover leopoldo candela "overhears it"
- sad leopoldo "shouts"
+ affair leopoldo pilar "going on for years"
- cheat leopoldo rufina "going on for years"
- die.past salvador "dead"
- discover rufina leopoldo+pilar "looks from"

== 8
[Amancio Grau](amancio) learns of the tie from [Eufemia](nurse), at the old rate. [He](amancio) goes after [Leopoldo](leopoldo) with a bone saw, through Paediatrics, to the joy of all. It is [Rufina](rufina), between [husband](leopoldo) and [rival](amancio), [who](rufina) takes the cut, in [her](rufina) right hand. The [attacker](amancio) drops the saw, sinks to [his](amancio) knees and sews, better than [he](amancio) has ever sewn, for five hours. Meanwhile the [director](leopoldo) has fainted on a rocking horse. [Pilar](pilar) rocks it a little, absently, and leaves [the two](amancio+leopoldo) of [them](amancio+leopoldo).
- reveal nurse amancio "learns of the tie"
+ attack amancio leopoldo "bone saw"
- married leopoldo rufina "husband"
- enemy amancio rufina "rival"
- rescue rufina leopoldo "takes the cut"
- injure rufina amancio "takes the cut"
- treat rufina amancio "sews"
- ill leopoldo "fainted"
+ breakup pilar amancio+leopoldo "leaves"

== 9
Who turned off the oxygen? [Toto](toto), having lain there for the sonnet, saw a pair of shoes, white, with a squeak. [He](toto) follows squeaks for a week. The one that fits belongs to [Eufemia](nurse). [She](nurse) weeps, counts, and gives up the name of the [man](leopoldo) [who](leopoldo) paid: [Leopoldo](leopoldo), [who](leopoldo) had feared the alphabet. So the [son](leopoldo) tried to silence the [mother](brigida). The [mother](brigida), asked by eyelid whether [she](brigida) wishes to press charges, spells a short word. It is N, O.
- investigate toto _ "follows squeaks"
+ discover toto nurse "fits"
- kill? nurse brigida "turned off"
- sad nurse "weeps"
- reveal nurse toto "gives up the name"
+ kill? leopoldo brigida "tried to silence"
- parent brigida leopoldo "mother"
- accuse! brigida leopoldo "press charges"

== 10
The [boatman](ghost) has confessed to the [bishop](bishop) and, since the [bishop](bishop) said nothing, to the police. [He](ghost) is given one night to say goodbye. To whom? [He](ghost) goes to [Candela](candela), at the piano, and tells [her](candela) how [her](candela) [father](salvador) died: singing, and asking the [man](ghost) with the oar to be quick. [She](candela) plays on. At the end of the piece [she](candela) says that [she](candela) forgives [him](ghost) nothing and would like [him](ghost) to write. [Luz](girl), a small [patient](girl) from Paediatrics, turns the pages.
- reveal ghost bishop "confessed"
- parent salvador candela "father"
+ reveal ghost candela "tells her"
- die.past salvador "died"
- kill.past ghost salvador "with the oar"
- reconcile! candela ghost "forgives him nothing"
- help girl candela "turns the pages"

== 11
[Doña Brígida](brigida) dies, with both eyes open. The will is read in the cardiac theatre for want of chairs. The hospital, which was never [Leopoldo](leopoldo)'s but [hers](brigida), goes to "the [girl](candela) [whose](candela) [father](salvador) [I](brigida) had drowned". [Leopoldo](leopoldo) laughs, then stops: [he](leopoldo) has lost the post, the house and the right to a tie, and in the doorway there are officers about the matter of a shoe. [Candela](candela) could have [him](leopoldo) dragged out. [She](candela) takes [his](leopoldo) arm and walks [him](leopoldo) to the car, as [he](leopoldo) once walked [her](candela) to school.
+ die brigida "dies"
- gift brigida candela "goes to"
- parent salvador candela "father"
- kill.past brigida salvador "drowned"
- lose leopoldo "lost the post"
+ arrest _ leopoldo "officers"
- help candela leopoldo "takes his arm"

== 12
[Pilar](pilar) asks [Rufina](rufina) for nothing and gets a department. [Amancio](amancio), on probation, teaches the [woman](rufina) [he](amancio) maimed to operate with [her](rufina) left; the [competitors](amancio+rufina) bicker over each knot, and after the hundredth [she](rufina) stays for coffee. [Candela](candela), [owner](candela) of eight hundred beds, promotes a [porter](toto) to nothing at all, on the ground that [she](candela) cannot very well marry a subordinate, and stops the lift between two floors to ask [him](toto). The answer rhymes. On the river somebody lays a wreath with no name on it.
- reconcile pilar rufina "gets a department"
- hire pilar rufina "gets a department"
- advisor amancio rufina "teaches the woman"
- injure.past rufina amancio "maimed"
- enemy amancio rufina "competitors"
- quarrel amancio rufina "bicker"
- date amancio rufina "stays for coffee"
- boss candela toto "subordinate"
- quit toto candela "nothing at all"
+ propose candela toto "ask him"
- engaged.start candela toto "answer rhymes"
