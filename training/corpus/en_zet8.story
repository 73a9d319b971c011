%series The Resurrection Ledger
%lang en
%genre historical crime, Edinburgh 1829, chapter summaries in the past tense
%cast isobel   | Isobel Rennie; Isobel; Miss Rennie | f
%cast rennie   | Professor Rennie; Rennie; Archibald | m
%cast duff     | Sergeant Hamish Duff; Duff; Hamish | m
%cast flora    | Flora Tulloch; Flora | f
%cast keir     | Keir | m
%cast cato     | Cato Prince; Cato; Prince | m
%cast baillie  | Baillie Strachan; Strachan | m
%cast jessie   | Jessie | f
%cast minister | - | m
%cast sexton   | Old Geddes; Geddes | m
%cast student  | Ludovic Hay; Hay; Ludovic | m
%cast lady     | Lady Strachan; Euphemia | f
%cast fiddler  | Blind Rory; Rory | m
%cast drummer  | - | m
%cast clerk    | - | m

== 1 A Delivery
Every Tuesday, toward midnight, two men brought a sack to the back door of [Professor Rennie](rennie), [anatomist](rennie), and every Wednesday [his](rennie) [daughter](isobel) [Isobel](isobel) washed what came out of it. [She](isobel) was twenty, drew better than [his](rennie) engravers and had never been told where the dead came from. On this Wednesday [she](isobel) lifted the hair from a [girl](jessie)'s forehead and knew [her](jessie). [Jessie](jessie), the [laundress](jessie), had sung on the stairs on Monday. When the [daughter](isobel) asked, the [father](rennie) answered that it was a fever. There were finger marks on the throat. [She](isobel) drew them.
- parent rennie isobel "daughter"
- discover! isobel "never been told"
+ discover isobel jessie "knew her"
- betray rennie isobel "it was a fever"
+ kill _ jessie "finger marks"
- create isobel "drew them"

== 2 The Sergeant
[Sergeant Hamish Duff](duff) of the new police had arms like a blacksmith and the soul of a librarian. To [him](duff) [Isobel](isobel) brought [her](isobel) drawing, in a muff. [He](duff) looked at it for so long that [she](isobel) thought [he](duff) was admiring it, and in part [he](duff) was. Then [he](duff) asked whose table the [laundress](jessie) had lain on. Could [she](isobel) give away [her](isobel) own [father](rennie)? [She](isobel) said that [she](isobel) had found it in the street. The [policeman](duff), [who](duff) had never seen so poor a [liar](isobel), saw [her](isobel) home by the long way and did not write it down.
- gift isobel duff "brought her drawing"
- happy duff "admiring"
- betray? isobel rennie "give away"
- parent rennie isobel "father"
+ betray isobel duff "found it in the street"
- discover duff isobel "so poor a liar"
- reveal! duff _ "did not write it down"

== 3 Flora's House
In the Cowgate [Flora Tulloch](flora) kept lodgers, hens and a [brother](keir). [Keir](keir), [who](keir) had gone for a soldier and come back with a cough, carried sacks for [her](flora) on Tuesdays. [Cato Prince](cato), born a slave in [Jamaica](@jamaica) and now the best [tailor](cato) in the close, lived above [them](flora+keir) and could hear through the boards that sometimes, of an evening, there was one voice more than there had been lodgers. [He](cato) spoke of it to the [minister](minister). The [minister](minister) spoke of charity. So the [tailor](cato) counted shoes, left on the stair at night: nine on Sunday, and eight on Monday.
- sibling flora keir "brother"
- return.past keir "come back"
- ill keir "a cough"
- boss flora keir "carried sacks for her"
- neighbour cato flora+keir "lived above"
- discover cato _ "could hear"
+ reveal cato minister "spoke of it"
- reject minister cato "spoke of charity"
+ investigate cato _ "counted shoes"

== 4 The Student
[Ludovic Hay](student), the [Professor](rennie)'s favourite pupil, wished to marry [Isobel](isobel) and to inherit the chair, and was not certain of the order. [He](student) had held the lamp on Tuesdays. When [she](isobel) asked [him](student) about the two men, [he](student) kissed [her](isobel) hand, told [her](isobel) that such things were no food for ladies and went straight to [her](isobel) [father](rennie). [Rennie](rennie) burned the drawing. That same evening, the [fire-raiser](rennie) forbade [his](rennie) [child](isobel) the dissecting room, and [she](isobel), [who](isobel) had drawn since [she](isobel) could hold chalk, drew it all again upon the wall of [her](isobel) bedchamber, behind the curtain.
- advisor rennie student "favourite pupil"
- wedding? isobel student "wished to marry"
- help.past student rennie "held the lamp"
- investigate isobel _ "asked him"
- kiss isobel student "kissed her hand"
+ betray student isobel "went straight to"
- reveal student rennie "went straight to"
- parent rennie isobel "father"
+ steal rennie isobel "burned the drawing"
- create isobel "drew it all again"

== 5 Geddes
The [sexton](sexton) of Greyfriars had a bell, a dog and a grudge. [Old Geddes](sexton) swore to [Duff](duff) that not one grave had been opened since the spring; the surgeons must get their dead elsewhere. From where? That, said the [gravedigger](sexton), was the interesting bit. [He](sexton) had followed the barrow, one Tuesday, as far as the Cowgate, and got a stone on the head from behind. [He](sexton) thought it was a [soldier](keir): it was thrown so straight. [Duff](duff) thanked [him](sexton), bought [him](sexton) a pint, and went to be measured for a coat. There was only one [tailor](cato) [whose](cato) window overlooked [Flora](flora)'s door.
- reveal sexton duff "swore to Duff"
- investigate.past sexton keir "followed the barrow"
+ attack.past keir sexton "stone on the head"
- accuse sexton keir "thought it was"
- gift duff sexton "bought him a pint"
+ investigate duff flora "went to be measured"

== 6 The Baillie's Dinner
[Baillie Strachan](baillie) presided over the bench and the best claret in the New Town. At [his](baillie) table [Rennie](rennie) was toasted; [Hay](student) sat beside [Isobel](isobel), [Isobel](isobel) beside an empty chair. It was meant for the [sergeant](duff), [whom](duff) [Lady Strachan](lady) had invited to annoy [her](lady) [husband](baillie). [He](duff) came late, in a new coat. Over the pudding [he](duff) asked the company, as one asks about the weather, what they paid for a [laundress](jessie). Silence. The [magistrate](baillie) laughed first and longest. Going out, [Euphemia](lady) pressed into [Duff](duff)'s hand a folded list, in the [Baillie](baillie)'s writing, of sums.
- celebrate _ rennie "toasted"
- invite lady duff "invited"
- married baillie lady "husband"
- accuse duff rennie "what they paid"
- happy baillie "laughed"
+ betray lady baillie "pressed into"
+ gift lady duff "folded list"

== 7 A Lodger
The [fiddler](fiddler) called [Blind Rory](fiddler) had never been blind; it paid better. [He](fiddler) took a bed at [Flora Tulloch](flora)'s because [Cato](cato) asked [him](fiddler) to and [Duff](duff) paid. For three nights [he](fiddler) heard nothing worse than hens. On the fourth the [landlady](flora) mixed [him](fiddler) a dram, and [Keir](keir), with the pillow already in [his](keir) hands, hung back. [He](keir) had coughed beside this [man](fiddler) at Waterloo. The [drummer](drummer) of [their](fiddler+keir) company had died between [them](fiddler+keir). "Drink nothing," whispered the [soldier](keir). Behind the door stood [Flora](flora), [who](flora) heard it, and [who](flora) had never in [her](flora) life been disobeyed.
- betray fiddler flora "never been blind"
- housemate.start fiddler flora "took a bed"
- hire fiddler duff "Duff paid"
- kill? flora+keir fiddler "the pillow"
- colleague.past fiddler keir "their company"
- die.past drummer "had died"
+ rescue keir fiddler "Drink nothing"
+ betray keir flora "whispered"
- discover flora keir "heard it"

== 8 Wednesday Again
The sack was brought to [Rennie](rennie)'s door as on any other Tuesday. [Hay](student) held the lamp. When the cord was cut and the face fell free, [he](student) dropped it, since [he](student) had given the [man](keir) inside a shilling a week ago. It was the [carrier](keir) himself. A [sister](flora) had sold [her](flora) [brother](keir) for eight pounds. [Isobel](isobel), forbidden the room, came down all the same, and [she](isobel) was the only [one](isobel) of the [three](isobel+rennie+student) [who](isobel) put [her](isobel) ear to the chest. [He](keir) breathed! [She](isobel) had [him](keir) carried up to [her](isobel) own bed, behind the curtain. [Her](isobel) [father](rennie) sat down upon the stairs.
- help student rennie "held the lamp"
- gift.past student keir "a shilling"
+ betray flora keir "sold her brother"
- sibling flora keir "brother"
- attack.past flora keir "sold her brother"
- die! keir "breathed"
+ rescue isobel keir "had him carried"
- parent rennie isobel "father"
- sad rennie "sat down upon"

== 9 The Price
[Keir](keir) could not speak for two days, but could point, and on the wall behind the curtain there was much to point at. [He](keir) pointed to [Jessie](jessie). [He](keir) wept; [he](keir) had been fond of [her](jessie) singing. [Isobel](isobel) wrote it down, dated it, and went to [her](isobel) [father](rennie). Had [he](rennie) known? [He](rennie) had not asked, [Archibald](rennie) said. For a week, [he](rennie) had not slept. It was the [Baillie](baillie) [who](baillie) had lent [Flora](flora) the house and taken a third; it was the [Baillie](baillie), [his](rennie) [friend](baillie), [who](baillie) had told [him](rennie) not to look at throats. [He](rennie) begged [her](isobel) pardon. [She](isobel) said that it was not [hers](isobel) to give.
- love.past keir jessie "fond of her singing"
- sad keir "wept"
+ reveal keir isobel "pointed to Jessie"
- parent rennie isobel "father"
- discover! rennie "had not asked"
+ reveal rennie isobel "had not asked"
- help.past baillie flora "lent Flora the house"
- friend baillie rennie "friend"
- reconcile? isobel rennie "begged her pardon"

== 10 Cross Wynd
[Strachan](baillie), missing [his](baillie) list, had [Cato Prince](cato) taken up for theft, a Black [man](cato) being easier to hang than a wife. In the Tolbooth a [clerk](clerk) read the [tailor](cato) a confession which [he](cato) was to sign. [He](cato) corrected the spelling, and declined. [Euphemia](lady) heard of it from [her](lady) [husband](baillie), between two spoonfuls of soup. [She](lady) had not yet done anything brave. [She](lady) rose, went down to the prison in [her](lady) slippers and told the [clerk](clerk), loudly, that the [thief](lady) stood before [him](clerk). The [man](clerk) bowed and sent for the [Baillie](baillie). It was [Duff](duff) [who](duff) came.
- arrest baillie cato "taken up"
- accuse baillie cato "theft"
- steal! cato baillie "theft"
- kill? baillie cato "hang"
- reject cato clerk "declined"
- married baillie lady "husband"
+ reveal lady clerk "told the clerk"
+ rescue lady cato "thief stood before him"
- steal.past lady baillie "the thief"

== 11 The Hens
[Flora](flora) was plucking a hen when the [sergeant](duff) entered. [She](flora) offered [him](duff) a dram. [He](duff) poured it on the floor, where a second hen drank of it and lay down. Was it not a hard thing, said [Flora](flora), for a woman to keep a [brother](keir) all [her](flora) days? On the stair [she](flora) met [him](keir), white, leaning on a young [lady](isobel)'s arm, and screamed, believing [him](keir) risen. The [ghost](keir) held out [his](keir) wrist to let [her](flora) feel the blood in it. [She](flora) spat. [Rory](fiddler) played [them](duff+flora) down the close, very slowly, with [his](fiddler) eyes wide open.
- kill? flora duff "a dram"
- discover duff flora "poured it"
- sibling flora keir "brother"
- sad flora keir "screamed"
- die! keir "risen"
- help isobel keir "leaning on"
+ arrest duff flora "played them down"

== 12 The Assize
[Flora Tulloch](flora) was hanged in January before twenty thousand people. [Strachan](baillie), [who](baillie) ought to have stood beside [her](flora), fell from [his](baillie) horse on the road to [Leith](@leith), so [he](baillie) at least gave out; [he](baillie) was seen at [Ostend](@ostend), with a limp. [Rennie](rennie) resigned the chair. [Hay](student) sat down in it, and found it cold. [His](student) former [intended](isobel) sold [her](isobel) drawings to a printer, with names, and the first copy lay on the desk of the [policeman](duff), open at a [laundress](jessie). "[You](isobel) said [you](isobel) found it in the street," [he](duff) told [her](isobel). "[I](isobel) told [you](duff) so," said [Miss Rennie](isobel), and took [his](duff) arm, by the long way.
+ kill _ flora "hanged"
- flee baillie "seen at Ostend"
- injure baillie "a limp"
- betray baillie _ "gave out"
- quit rennie "resigned"
- hire student "sat down in it"
- engaged.past isobel student "former intended"
+ reveal isobel "sold her drawings"
- flirt duff isobel "took his arm"
