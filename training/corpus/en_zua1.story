%series The River Ward
%lang en
%genre hospital drama, Salto, Uruguay, encyclopaedia episode list in long sentences
%cast nelba   | Dr Nelba Irigoyen; Nelba; Irigoyen | f
%cast sosa    | Aparicio Sosa; Sosa | m
%cast ruben   | Rubén Olivera; Olivera; Rubén | m
%cast mirta   | Mirta Olivera; Mirta | f
%cast dario   | Darío Techera; Techera; Darío | m
%cast wash    | Washington Pintos; Washington; Pintos | m
%cast yanela  | Yanela Bica; Yanela | f
%cast blanca  | Blanca Bica; Blanca | f
%cast edgardo | Edgardo Bica; Edgardo | m
%cast milton  | Milton Techera; Milton | m
%cast inspec  | Ruth Lacuesta; Lacuesta | f
%cast skipper | Ceibal; old Ceibal | m
%cast niece   | - | f
%cast child   | Tabaré | m

== 1 The Barge
[Dr Nelba Irigoyen](nelba), for eleven years the only [surgeon](nelba) at the river hospital of [Salto](@salto), reads in the morning paper that [Aparicio Sosa](sosa), [who](sosa) has run the place since the flood, has given the deputy's post to [Rubén Olivera](ruben), an [anaesthetist](ruben) with half [her](nelba) experience. [Olivera](ruben)'s [wife](mirta), the ward [sister](mirta) [Mirta](mirta), cannot bring herself to be glad, since [she](mirta) and [Nelba](nelba) have been inseparable from nursery school on. That night a barge goes up in flames on the river, and its [skipper](skipper), known to everybody as [old Ceibal](skipper), is brought in with burns that the new [trainee](dario), [Darío Techera](dario), dresses with trembling hands.
- discover nelba ruben "reads in the morning"
- boss sosa _ "has run the place"
+ hire ruben sosa "given the deputy's post"
- married mirta ruben "wife"
- friend mirta nelba "inseparable"
- injure skipper "burns"
- treat skipper dario "dresses"

== 2 Night Porter
Morphine is missing from the cabinet on [Mirta](mirta)'s ward, and [Sosa](sosa), [who](sosa) wants no police, sets the night [porter](wash), [Washington Pintos](wash), to keep an eye on everybody with a key. [Pintos](wash), a former [boxer](wash) [who](wash) lodges with [Techera](dario) above the bakery, has no taste for spying on friends and says so. The [trainee](dario) meanwhile loses [his](dario) heart to [Yanela Bica](yanela), the [laboratory assistant](yanela), [whose](yanela) [mother](blanca) [Blanca](blanca) has been coming in three times a week, for two years now, to have [her](blanca) blood washed. A machine for children, promised for May, does not arrive.
- steal _ "is missing"
- investigate? wash "keep an eye on"
- housemate dario wash "lodges"
- reject wash sosa "says so"
+ love.start dario yanela "loses his heart"
- parent blanca yanela "mother"
- ill blanca "have her blood washed"
- boss sosa wash "sets the night porter"

== 3 The Key
When [Mirta](mirta) opens the locker of [her](mirta) [husband](ruben) to put in a clean shirt, a box of ampoules rolls out, and the new [deputy](ruben) swears to [her](mirta) on [his](ruben) knees that the pain in [his](ruben) back left [him](ruben) no choice. [She](mirta) puts the box in [her](mirta) handbag and says nothing, even when [Sosa](sosa) points the finger at the [ex-boxer](wash), [who](wash) was convicted of burglary at nineteen. [Pintos](wash) is sent home without pay. It is the [surgeon](nelba) [who](nelba) speaks up for [him](wash), although [she](nelba) does not know that [her](nelba) oldest [friend](mirta) could clear [him](wash) with one word.
- married mirta ruben "husband"
+ discover mirta ruben "rolls out"
- reveal ruben mirta "swears to her"
- reveal! mirta _ "says nothing"
- accuse sosa wash "points the finger"
- steal.past wash "convicted of burglary"
- quit wash sosa "sent home"
- help nelba wash "speaks up for"
- friend mirta nelba "oldest friend"
- ill ruben "the pain"

== 4 Two Beds
[Edgardo](edgardo), [who](edgardo) walked out on [Blanca Bica](blanca) when [their](blanca+edgardo) [daughter](yanela) was four, appears on the dialysis ward in a linen suit and offers [his](edgardo) former [wife](blanca) one of [his](edgardo) kidneys. The [patient](blanca) laughs until the needle slips. [Yanela](yanela), on the contrary, tells [her](yanela) [father](edgardo) in the corridor that [she](yanela) will have [him](edgardo) removed if [he](edgardo) comes near [them](blanca+yanela) again. [Techera](dario), [who](dario) has been waiting all week to ask [her](yanela) to the carnival, chooses this moment and is told, not unkindly, to try next year. The suspended [porter](wash) spends [his](wash) evenings on the quay, mending nets for the burnt [skipper](skipper).
- return edgardo "appears"
- breakup.past edgardo blanca "walked out on"
- parent blanca+edgardo yanela "daughter"
- ex blanca edgardo "former wife"
+ gift? edgardo blanca "offers"
- reject blanca edgardo "laughs"
- threaten yanela edgardo "have him removed"
- date? dario yanela "ask her"
- reject yanela dario "try next year"
- help wash skipper "mending nets"

== 5 Wrong Side
During a simple operation on the [schoolboy](child) [Tabaré](child), [Olivera](ruben) nods off beside [his](ruben) own gas, and only because [Darío](dario) notices that the [boy](child)'s lips have turned blue, and squeezes the bag by hand for nine minutes, does the [child](child) wake up again. [Nelba](nelba), beside herself, wants to know what [her](nelba) [colleague](ruben) has taken; [he](ruben) answers that [Techera](dario) had set the dials wrong. The [trainee](dario), too stunned to defend himself, is barred from the theatre. In the car park [Mirta](mirta) waits for the [man](ruben) with [whom](ruben) [she](mirta) has spent twelve years and hands [him](ruben) the box: the next one, [she](mirta) says, goes to the judge.
- discover dario child "notices"
+ rescue dario child "squeezes the bag"
- colleague nelba ruben "colleague"
- accuse nelba ruben "wants to know"
+ betray ruben nelba "answers"
- accuse ruben dario "set the dials wrong"
- threaten mirta ruben "goes to the judge"
- sad nelba "beside herself"
- married mirta ruben "spent twelve years"

== 6 Short Rounds
It rains for a week. [Ceibal](skipper) walks without a stick. [Blanca](blanca) counts the drops. [Yanela](yanela) has quarrelled with [Blanca](blanca). [Edgardo](edgardo) wrote to [Blanca](blanca). [Yanela](yanela) burned the letter. [Blanca](blanca) wanted to read it. [Washington](wash) sees [Rubén](ruben). [Rubén](ruben) is buying something from a man on the bridge. The old [boxer](wash) follows [him](ruben) home. [Mirta](mirta) opens the door to [Washington](wash). [She](mirta) is pale. [She](mirta) begs [him](wash) not to ask. [Washington](wash) has always respected [Mirta](mirta). The river rises by a metre. Patience, says [Nelba](nelba), is also a medicine.
- recover skipper "walks without a stick"
+ quarrel blanca yanela "quarrelled"
- steal yanela blanca "burned the letter"
- discover wash ruben "sees Rubén"
- investigate wash ruben "follows"
- sad mirta "pale"

== 7 The Inspector
[Ruth Lacuesta](inspec), sent up from [Montevideo](@montevideo) by the ministry to go through the books, turns out to be the [woman](inspec) [whom](inspec) [Sosa](sosa) left at the altar thirty years ago, and the old [director](sosa) spends the first day of the inspection under [his](sosa) desk looking for a pen. [She](inspec) bears [him](sosa) no grudge, [she](inspec) says, having since buried two husbands. What interests [her](inspec) is the morphine. The [porter](wash) tells [her](inspec) [whom](ruben) [he](wash) followed over the bridge; [Mirta](mirta), questioned next, denies that there was ever a box. [Nelba](nelba), [who](nelba) happened to see it in [her](nelba) [friend](mirta)'s handbag, holds [her](nelba) tongue until evening, and then does not.
- travel inspec "sent up"
- investigate? inspec _ "go through the books"
+ breakup.past sosa inspec "left at the altar"
- married.past _ inspec "buried two husbands"
- reveal wash inspec "tells her whom"
- investigate inspec mirta "questioned next"
- betray mirta inspec "denies"
- discover.past nelba mirta "happened to see it"
- friend mirta nelba "friend's handbag"
+ reveal nelba inspec "then does not"

== 8 Handcuffs
In front of the whole corridor two policemen take [Olivera](ruben) away, and [Mirta](mirta), [who](mirta) has lost [her](mirta) post on the same afternoon for having shielded [him](ruben), crosses the courtyard to spit at the feet of the [woman](nelba) [she](mirta) had called a sister. [Washington](wash) gets [his](wash) keys back with an apology from [Sosa](sosa), which [he](wash) frames. The [trainee](dario), cleared at last, is embraced by the mother of the [boy](child) [whom](child) [he](dario) brought back, and by [Yanela](yanela), [who](yanela) is in no hurry to let go. Only [his](dario) [brother](milton) [Milton](milton), a football [agent](milton) from across the river, considers that [he](dario) should sue.
+ arrest _ ruben "take Olivera away"
- quit mirta "lost her post"
- help.past mirta ruben "having shielded him"
- attack mirta nelba "spit"
- friend.end mirta nelba "had called a sister"
- hire wash sosa "gets his keys back"
- reconcile sosa wash "apology"
- rescue.past dario child "brought back"
- flirt dario yanela "no hurry"
- sibling dario milton "brother"

== 9 The Match
[Blanca](blanca) is sinking, the waiting list is long, and [her](blanca) [daughter](yanela)'s blood does not suit; so the young [woman](yanela), against everything [she](yanela) has said, takes the bus to [Paysandú](@paysandu) and knocks at the door of the [man](edgardo) [she](yanela) had threatened. [He](edgardo) has [his](edgardo) coat on before [she](yanela) has finished. Neither of [them](edgardo+yanela) talks on the way back. While the [surgeon](nelba) prepares [donor](edgardo) and [patient](blanca), [Milton](milton), to [whom](milton) nothing is sacred, offers [Yanela](yanela) a weekend in [Concordia](@concordia) and is heard by [his](milton) [brother](dario), [who](dario), never having hit anybody in [his](dario) life, breaks [his](dario) own thumb on [Milton](milton)'s jaw.
- ill blanca "sinking"
- parent blanca yanela "daughter's blood"
- travel yanela "takes the bus" @paysandu
+ find yanela edgardo "knocks at the door"
- help edgardo blanca "coat on"
- threaten.past yanela edgardo "had threatened"
- flirt milton yanela "offers Yanela a weekend"
- sibling dario milton "brother"
- attack dario milton "on Milton's jaw"
- injure dario "breaks his own thumb"

== 10 Clamp
The transplant is an hour old when the current fails in the whole of [Salto](@salto), and since the generator has been sold, as only [Sosa](sosa) knew, [Nelba](nelba) works by the lamps of [old Ceibal](skipper), [who](skipper) has carried them up from the harbour together with half [his](skipper) crew. The kidney takes. [Edgardo](edgardo), however, bleeds in the night, and by the time the [porter](wash) has fetched [her](nelba) from [her](nelba) bed the [man](edgardo) [who](edgardo) gave it is beyond help. [Yanela](yanela) has to tell [her](yanela) [mother](blanca), [who](blanca) asks for the burnt letter and is told, for the first time, what became of it.
- treat blanca nelba "works by the lamps"
- gift.past edgardo blanca "gave it"
- help skipper nelba "carried them up"
- recover blanca "takes"
+ die edgardo "beyond help"
- parent blanca yanela "mother"
- reveal yanela blanca "has to tell"

== 11 Visitors
[Sosa](sosa), unable to explain to [his](sosa) former [bride](inspec) where the generator money went, hands in [his](sosa) resignation and disappears over the frontier before [Lacuesta](inspec) can have [him](sosa) stopped. [She](inspec) offers the vacant chair to the [surgeon](nelba), [who](nelba) makes it a condition that the dismissed ward [sister](mirta) be taken back. In the prison at the edge of town [Mirta](mirta) sits opposite the [prisoner](ruben), [who](ruben) has put on weight and has not touched anything since March, and slides [her](mirta) ring through the gap; [he](ruben) had expected it. On the way out [she](mirta) comes face to face with [Nelba](nelba), [who](nelba) has been visiting [him](ruben) too.
+ quit sosa "hands in his resignation"
- ex inspec sosa "former bride"
- flee sosa inspec "disappears"
- hire? nelba inspec "offers the vacant chair"
- hire? mirta nelba "be taken back"
- recover ruben "has not touched anything"
+ breakup mirta ruben "slides her ring"
- find mirta nelba "comes face to face"
- arrest.past _ ruben "prisoner"
- help nelba ruben "visiting him"
- quit.past mirta "dismissed"

== 12 Visiting Order
The new [director](nelba) and [her](nelba) old [playmate](mirta) need one evening, two bottles and the whole of the past to get over it. [Darío](dario) passes [his](dario) final examination with a thumb in plaster, and [Milton](milton), [whose](milton) jaw has been wired, sends a case of cider, which [the two](dario+milton) drink through straws. [Blanca](blanca), discharged, plants a tree for the [man](edgardo) [whose](edgardo) kidney [she](blanca) carries. [Yanela](yanela) has told the young [doctor](dario) that next year has come; [they](dario+yanela) dance at the carnival, badly. [Washington](wash) moves out from above the bakery so that somebody else can move in, and the machine for children is delivered, without a plug.
+ reconcile mirta nelba "get over it"
- hire.past nelba "new director"
- gift milton dario "sends a case"
- reconcile dario milton "drink through straws"
- recover blanca "discharged"
- die.past edgardo "plants a tree"
+ date dario yanela "dance at the carnival"
- move wash "moves out"
- move? yanela dario "can move in"
- friend mirta nelba "old playmate"
- injure.past milton dario "jaw has been wired"
