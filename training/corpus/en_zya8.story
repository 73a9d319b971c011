%series The Dykereeve of Ten Mile Drain
%lang en
%genre village crime in the Fens, 1953, a public broadcaster's long sentences
%cast ambrose  | Sergeant Ambrose Thurlby; Thurlby; Ambrose | m
%cast winifred | Winifred Thurlby; Winifred | f
%cast gervase  | Gervase Leake; Leake; Gervase | m
%cast cordell  | Constable Pim Ruddle; Pim | m
%cast isadora  | Isobel Leake; Isobel | f
%cast lotte    | Lotte Ziegler; Lotte | f
%cast tolliver | Dr Tolliver; Tolliver | m
%cast rector   | Canon Shadwell; Shadwell | m
%cast rectorw  | Mrs Shadwell | f
%cast nathan   | Nathan | m
%cast barmaid  | Queenie | f
%cast poacher  | Job Fenn; Job | m
%cast coroner  | - | m
%cast teacher  | - | f
%cast chief    | - | m
%cast bargee   | - | m

== 1
When [Gervase Leake](gervase), the [dykereeve](gervase), in [whose](gervase) hands the keys to every sluice in the parish have lain since the war, is taken from the Ten Mile Drain with a wound at the temple, [Sergeant Ambrose Thurlby](ambrose), [who](ambrose) had been counting the days to [his](ambrose) pension, is obliged to treat as murder what the [coroner](coroner), a fishing [companion](coroner) of the dead [man](gervase)'s, would rather call a slip; [Isobel Leake](isadora), now the [widow](isadora), receives the news without putting down [her](isadora) iron.
- hire.past gervase "dykereeve"
+ die gervase "taken from"
- injure gervase "wound at the temple"
- quit? ambrose "his pension"
+ investigate ambrose gervase "treat as murder"
- friend.past coroner gervase "fishing companion"
- married.past gervase isadora "widow"
- discover isadora gervase "receives the news"

== 2
That [Leake](gervase), outwardly a pillar of the chapel, had been lending money at ruinous interest, emerges from a ledger which [Pim](cordell), the young [constable](cordell), comes upon under a hen, and in which there figures, to [Thurlby](ambrose)'s dismay, [his](ambrose) own [wife](winifred); [Winifred](winifred), asked about it over the washing-up, drops a plate, but will say no more than that it was for [Nathan](nathan), [their](ambrose+winifred) [son](nathan), of [whom](nathan) nothing has been heard in the house since [he](nathan) was shown the door three years ago.
+ discover cordell gervase "comes upon"
- sad ambrose winifred "dismay"
- married ambrose winifred "wife"
- reveal winifred ambrose "no more than"
- gift.past winifred nathan "was for Nathan"
- parent ambrose+winifred nathan "son"
- reject.past _ nathan "shown the door"

== 3
[Lotte Ziegler](lotte), once a refugee from Leipzig and since the winter the [housekeeper](lotte) at the rectory, has been seen on the dyke that evening, as the [barmaid](barmaid), [Queenie](barmaid), [who](barmaid) has set her cap at [Pim](cordell), lets drop while [he](cordell) is counting the change; pressed by the [sergeant](ambrose), [Lotte](lotte) asserts that [she](lotte) was bathing [her](lotte) feet, a statement that [Canon Shadwell](rector), [her](lotte) [employer](rector), confirms with a promptness at which even [his](rector) [wife](rectorw) looks up.
- flee.past lotte "refugee"
- hire.past lotte rector "housekeeper"
- love barmaid cordell "set her cap at"
+ reveal barmaid cordell "lets drop"
- investigate ambrose lotte "pressed by"
- boss rector lotte "employer"
- married rector rectorw "wife"
- help rector lotte "confirms"

== 4
The footprints beside the sluice match a pair of boots that belongs to [Job Fenn](poacher), the [poacher](poacher), [who](poacher) is brought in, has [his](poacher) pockets emptied of a love letter, and asks that it be given back unread; since [Thurlby](ambrose) complies, whereas [Pim](cordell) has already read it, the young [man](cordell) knows, without daring to tell [his](cordell) [superior](ambrose), that [Isobel Leake](isadora) was not as faithful a wife as [she](isadora) is a widow, and where [Job](poacher) spent the night in question.
- discover ambrose+cordell poacher "match"
+ arrest _ poacher "brought in"
+ discover cordell isadora+poacher "already read it"
- reveal! cordell ambrose "without daring to tell"
- boss ambrose cordell "superior"
- affair isadora poacher "love letter"
- cheat.past isadora gervase "not as faithful"
- sex.past isadora poacher "spent the night"

== 5
While [Pim](cordell), torn between two loyalties, pours out [his](cordell) heart to [Queenie](barmaid), [who](barmaid) dries [his](cordell) eyes with a beer towel and, having waited long enough, kisses [him](cordell), [Dr Tolliver](tolliver), [whose](tolliver) patient [Leake](gervase) had been, informs [Thurlby](ambrose) that the blow was not what killed [him](gervase): [he](gervase) had been given digitalis, of which a bottle is missing from the surgery, and the last to have been alone there was [Winifred](winifred), calling about [her](winifred) knee.
- help barmaid cordell "dries his eyes"
+ kiss barmaid cordell "kisses"
- advisor.past tolliver gervase "patient"
+ reveal tolliver ambrose "informs"
- kill.past _ gervase "given digitalis"
- steal _ tolliver "missing from the surgery"
- treat.past winifred tolliver "calling about"
- reveal cordell barmaid "pours out his heart"

== 6
Forbidden by the chief [constable](chief) to conduct inquiries against [his](ambrose) own household, [Thurlby](ambrose) gives up [his](ambrose) notebook to an [inspector](teacher) from [Ely](@ely), [who](teacher) has a reputation for haste; [Winifred](winifred) is led past the neighbours' curtains to the car, and her [husband](ambrose), [who](ambrose) in thirty years has not cooked so much as an egg, finds in the flour bin, looking for flour, [her](winifred) letters from [Nathan](nathan): the [boy](nathan) is on a barge not five miles off, and has been all along.
- boss chief ambrose "chief constable"
- investigate! ambrose winifred "conduct inquiries"
- quit ambrose "gives up his notebook"
+ arrest teacher winifred "led past"
- married ambrose winifred "husband"
+ discover ambrose nathan+winifred "finds in the flour bin"
- betray.past winifred ambrose "all along"

== 7
A journey of five miles can take three years, and when [Thurlby](ambrose), in a borrowed boat, draws alongside the barge, neither [father](ambrose) nor [son](nathan) has a sentence ready; it is the [bargee](bargee) [who](bargee) remarks that the [lad](nathan) has a [girl](lotte) in trouble, and that the [girl](lotte) is the foreign [one](lotte) from the rectory, whereupon [Nathan](nathan), no longer able to hold [his](nathan) tongue, explains that [Leake](gervase) had been making [Lotte](lotte) pay for [his](gervase) silence about [her](lotte) papers, with [his](nathan) [mother](winifred)'s money.
- travel ambrose nathan "in a borrowed boat"
- parent ambrose nathan "son"
+ reveal bargee ambrose "remarks"
- couple lotte nathan "has a girl"
- pregnant lotte nathan "in trouble"
+ reveal nathan ambrose "explains"
- threaten.past gervase lotte "pay for his silence"
- parent winifred nathan "mother"

== 8
[Lotte](lotte), already packed, is intercepted at the halt by [Mrs Shadwell](rectorw), not, as [she](lotte) fears, in order to be handed over, but in order to be given a train fare, sandwiches and the news that the [canon](rector) cannot sleep; for [he](rector), a [collector](rector) of foxgloves, had owed [Leake](gervase) the price of an organ, as the [inspector](teacher) might have discovered had [she](teacher) not been looking for a woman, and [Isobel](isadora) is seen for the first time at [Job Fenn](poacher)'s side in daylight.
- flee? lotte "already packed"
- betray? rectorw lotte "handed over"
- sad lotte rectorw "fears"
+ help rectorw lotte "intercepted"
- gift rectorw lotte "train fare"
- reveal rectorw lotte "news"
- discover! teacher rector "might have discovered"
- couple isadora poacher "side in daylight"

== 9
Instead of boarding, [Lotte](lotte) walks back to the station house, where [Thurlby](ambrose), still without a notebook, takes down how on the night in question [she](lotte) struck [Leake](gervase) with a lantern because [he](gervase) had laid hands on [her](lotte), and how [she](lotte) left [him](gervase) sitting on the sluice, cursing, alive; [Nathan](nathan), come to give himself up for a deed of which [he](nathan) believes [her](lotte) guilty, meets [her](lotte) on the steps, and [the two](lotte+nathan), each bent on sparing the other, have [their](lotte+nathan) first quarrel.
- travel! lotte "Instead of boarding"
+ reveal lotte ambrose "takes down how"
- attack.past lotte gervase "struck Leake"
- attack.past gervase lotte "laid hands on"
- kill! lotte gervase "alive"
- help? nathan lotte "give himself up"
+ quarrel lotte nathan "first quarrel"

== 10
[Dr Tolliver](tolliver), asked by [Pim](cordell), [whom](cordell) [Queenie](barmaid) has put up to it, to count [his](tolliver) bottles once more, is obliged to concede that none was ever missing and that [he](tolliver) said so under pressure from the [coroner](coroner), [his](tolliver) [brother-in-law](coroner); [Winifred](winifred), set free without an apology, declines the car and goes the eleven miles home on the arm of [her](winifred) [husband](ambrose), [who](ambrose) by the ninth has told [her](winifred) about the barge and by the tenth has been forgiven.
- investigate cordell tolliver "count his bottles"
+ reveal tolliver cordell "concede"
- betray.past tolliver ambrose "said so"
- threaten.past coroner tolliver "pressure"
- kin coroner tolliver "brother-in-law"
- steal! _ tolliver "none was ever missing"
- married ambrose winifred "husband"
+ reconcile ambrose winifred "been forgiven"

== 11
At the harvest festival, in the middle of [his](rector) sermon, [Canon Shadwell](rector) loses first [his](rector) place and then [his](rector) composure, and makes known from the pulpit what half of the pews had suspected and [his](rector) [wife](rectorw) had known: that the flask which [he](rector) carried to the sluice that night, to warm an injured [man](gervase), had been brewed for another purpose; and [Thurlby](ambrose), reinstated by telegram, waits until the blessing, out of courtesy, before [he](ambrose) lays a hand on [his](rector) sleeve.
- celebrate _ "harvest festival"
- sad rector "composure"
+ reveal rector _ "makes known"
- married rector rectorw "wife"
- discover.past rectorw rector "had known"
- kill.past rector gervase "for another purpose"
- hire ambrose "reinstated"
+ arrest ambrose rector "lays a hand"

== 12
With the keys to the sluices passing to [Job Fenn](poacher) and with them the hand of [Isobel](isadora), with [Nathan](nathan) under [his](nathan) [parents](ambrose+winifred)' roof again, and with [Lotte](lotte), now that a child is in the cradle, at last [his](nathan) lawful [wife](lotte), [Winifred](winifred), a [grandmother](winifred) of nine days' standing, has so full a table that [Thurlby](ambrose) eats standing up; [Pim](cordell), promoted to sergeant in [his](ambrose) place, has [Queenie](barmaid) try on the helmet, and it is [hers](barmaid) to decide whether [he](cordell) may have the rest of [her](barmaid).
- hire poacher "keys to the sluices"
- engaged isadora poacher "the hand of"
+ return nathan "under his parents' roof"
- parent ambrose+winifred nathan "parents"
- birth lotte "child is in the cradle"
+ married.start lotte nathan "lawful wife"
- hire cordell "promoted"
- quit ambrose "in his place"
- propose? cordell barmaid "the rest of her"
