%series Lantern Street
%lang en
%genre police drama, Penang, encyclopaedia episode table, sober present tense
%cast siti     | Inspector Siti Aminah; Siti; Inspector Siti | f
%cast ravi     | Sergeant Ravi Chandran; Ravi; Chandran | m
%cast boon     | Boon Teoh; Boon; Teoh | m
%cast lydia    | Lydia Teoh; Lydia | f
%cast hashim   | Superintendent Hashim; Hashim | m
%cast yusof    | Yusof | m
%cast mariam   | Mariam | f
%cast kavi     | Kavitha Chandran; Kavitha | f
%cast quek     | Madam Quek; Quek | f
%cast jin      | Jin | m
%cast pat      | Patrick Lourdes; Patrick; Lourdes | m
%cast waiter   | - | m
%cast adib     | Adib | m
%cast lender   | - | m
%cast uncle    | - | m
%cast driver   | - | m
%cast baby     | - | f

== 1 The Shophouse
[Inspector Siti Aminah](siti), back in [George Town](@georgetown) after a transfer nobody explains, is given a desk facing [Sergeant Ravi Chandran](ravi), [who](ravi) had applied for [her](siti) post. A [moneylender](lender) has been strangled above a coffee shop; a [waiter](waiter) heard two voices, one of them a woman's. The dead [man](lender)'s books lead to [Boon Teoh](boon), a hotel [owner](boon) and a childhood [sweetheart](boon) of [Siti](siti)'s, now the [husband](boon) of [Lydia](lydia). [He](boon) gives [her](siti) an alibi and [his](boon) private number. [Her](siti) [son](adib) [Adib](adib), nine, asks whether the new school has a library.
- return siti "back in George Town"
- colleague ravi siti "a desk facing"
- hire.past? ravi "had applied"
- kill _ lender "strangled"
- couple.past boon siti "childhood sweetheart"
- married boon lydia "husband of Lydia"
- parent siti adib "son"
+ investigate siti boon "lead to Boon Teoh"
- flirt boon siti "private number"

== 2 Second Voice
[Ravi](ravi) brings in [Madam Quek](quek), [who](quek) runs the mahjong parlour next door and owed the [victim](lender) forty thousand. [She](quek) knows [her](quek) rights and [his](ravi) [wife](kavi): [Kavitha](kavi) is a regular at the second table, [she](quek) remarks, and a poor loser. At home [Kavitha](kavi) first laughs, then pleads, then locks herself in the bathroom. [Ravi](ravi) sleeps in the car. [Siti](siti), [who](siti) finds [him](ravi) there at six with a stiff neck, hands [him](ravi) a coffee through the window and asks no questions, for which [he](ravi) likes [her](siti) against [his](ravi) will.
- arrest ravi quek "brings in"
- neighbour lender quek "next door"
- married kavi ravi "wife"
- reveal quek ravi "remarks"
+ quarrel kavi ravi "locks herself"
- sad kavi "pleads"
- find siti ravi "finds him"
- help siti ravi "hands him a coffee"
- friend.start ravi siti "likes her"

== 3 The Number
[Siti](siti) has dialled six of [Boon](boon)'s seven digits three nights running. On the fourth [he](boon) is at the gate. [They](boon+siti) drive up the hill where [they](boon+siti) used to count ships; [she](siti) tells [him](boon) about [Yusof](yusof), [her](siti) [husband](yusof), a naval [officer](yusof) lost with [his](yusof) vessel in the Strait; [he](boon) tells [her](siti) that [Lydia](lydia) and [he](boon) have had separate floors since 2014. What [he](boon) doesn't say, and [Superintendent Hashim](hashim) has known for a week, is that the strangled [lender](lender) had been paying [Boon](boon), not the reverse. The car windows are quite misted when [Hashim](hashim) rings [her](siti).
- love siti boon "dialled six"
- travel boon "at the gate"
+ date boon siti "drive up the hill"
- reveal siti boon "tells him about Yusof"
- married.past siti yusof "her husband"
- die.past yusof "lost with his vessel"
- discover hashim boon "has known"
- boss hashim siti "Superintendent"
+ kiss boon siti "quite misted"

== 4 Interview
[Hashim](hashim) questions [Siti](siti). [Siti](siti) admits the hill. [Hashim](hashim) takes the case from [Siti](siti). [Hashim](hashim) gives it to [Ravi](ravi). [Ravi](ravi) does not gloat. [Jin](jin) has tea with [Lydia](lydia). [Jin](jin) is the hotel's [pianist](jin), and thirty. [Lydia](lydia) is not drinking the tea. [Ravi](ravi) watches [Lydia](lydia) from the bar. [Lydia](lydia) sees [Ravi](ravi) and lets go of [Jin](jin). Did [Lydia](lydia) know the [lender](lender)? [Lydia](lydia) says no. [Lydia](lydia)'s jade pin was under the [lender](lender)'s bed. The pin is a gift from [Boon](boon).
- investigate hashim siti "questions"
- reveal siti hashim "admits the hill"
+ quit siti hashim "takes the case"
- hire ravi hashim "gives it to Ravi"
- affair jin lydia "lets go of Jin"
- investigate ravi lydia "watches Lydia"
- discover lydia ravi "sees Ravi"
- betray lydia ravi "says no"
+ lose lydia "was under"
- gift.past boon lydia "a gift from Boon"

== 5 Jade
Confronted with the pin, [Lydia Teoh](lydia) states that it was stolen from [her](lydia) at the tailor's, and [Boon](boon), to [Ravi](ravi)'s astonishment, swears that [he](boon) was there when it happened. The [couple](boon+lydia) leave the station arm in arm. [Siti](siti), on the opposite pavement with a bag of mangosteens, sees the separate floors go by in one umbrella. [She](siti) throws away [his](boon) number, then the telephone. [Her](siti) [mother](mariam) [Mariam](mariam), [who](mariam) never cared for hoteliers, produces a [pharmacist](pat), [Patrick Lourdes](pat), widowed, punctual, and, on closer acquaintance, funny.
+ accuse ravi lydia "Confronted"
- betray lydia ravi "was stolen from her"
- help boon lydia "swears"
- married boon lydia "arm in arm"
- discover siti boon+lydia "sees the separate floors"
- breakup siti boon "throws away"
- parent mariam siti "mother"
- meet pat siti "produces"
- married.past _ pat "widowed"

== 6 The Waiter
The [waiter](waiter), the only [one](waiter) [who](waiter) heard the voices, is fished out of the harbour with [his](waiter) hands tied. Only four people had read [his](waiter) statement: [Siti](siti), [Ravi](ravi), [Hashim](hashim) and whoever empties [Hashim](hashim)'s basket. [Ravi](ravi) comes to [Siti](siti)'s flat after dark, drops the file on the ironing board and asks [her](siti) to go on with it, off the books. [She](siti) looks at the file; [he](ravi) looks at [her](siti). [Kavitha](kavi) has pawned [her](kavi) bangles and gone to [her](kavi) sister in [Ipoh](@ipoh), leaving [him](ravi) the parrot and a rice cooker. [They](ravi+siti) work until four. Nothing happens, twice.
+ kill _ waiter "fished out"
- travel ravi "comes to"
- help? siti ravi "go on with it"
- love.start ravi siti "looks at her"
- breakup kavi ravi "gone to her sister"
- sibling _ kavi "sister"
- colleague ravi siti "work until four"
- sex! ravi siti "Nothing happens"

== 7 Second Table
Undercover as a nurse with a weakness for the tiles, [Siti](siti) loses three hundred ringgit to [Madam Quek](quek) and learns who used to sit in the empty fourth chair. It is [Hashim](hashim). The [superintendent](hashim) has been in the [lender](lender)'s debt for years; when [he](hashim) couldn't pay, [he](hashim) paid in files. [Quek](quek), [who](quek) has recognised the [policewoman](siti) from the first discard, tells [her](siti) all this quite willingly, in return for being left in peace. On the way out [Siti](siti) runs into [Patrick](pat), [who](pat) delivers [Quek](quek)'s heart pills, and [who](pat) has been told that [she](siti) was at [her](siti) aunt's. [He](pat) laughs. [He](pat) asks [her](siti) to marry [him](pat).
- betray siti quek "Undercover"
- lose siti quek "loses"
+ discover siti hashim "learns who"
- discover quek siti "recognised"
- reveal quek siti "tells her"
- find siti pat "runs into"
- betray.past siti pat "at her aunt's"
- happy pat "laughs"
+ propose pat siti "marry him"

== 8 Banns and Bans
[Siti](siti) tells [Mariam](mariam). [Mariam](mariam) kisses the [pharmacist](pat) on both cheeks. [Siti](siti) has not said yes. [Adib](adib) likes [Patrick](pat). [Adib](adib) likes [Ravi](ravi) more. [Ravi](ravi) hears of the proposal from [Adib](adib). [Ravi](ravi) breaks a pencil, then another. [Hashim](hashim) hears of the parlour. [Hashim](hashim) suspends [Siti](siti). [Hashim](hashim) sends two men to [Quek](quek). [Quek](quek) goes down a drainpipe, at sixty-six. [Quek](quek) rings [Ravi](ravi) from a temple. [Jin](jin) plays the wedding march in the bar, and [Lydia](lydia) tells [Jin](jin) to stop.
- reveal siti mariam "tells Mariam"
- happy mariam "on both cheeks"
- engaged! pat siti "not said yes"
- reveal adib ravi "hears of the proposal"
+ jealous ravi pat "breaks a pencil"
- discover hashim siti "hears of the parlour"
- quit siti hashim "suspends"
- attack? hashim quek "sends two men"
+ flee quek hashim "down a drainpipe"
- quarrel jin lydia "to stop"

== 9 Ipoh
[Ravi](ravi) hides [Quek](quek) with the last person anyone would suspect: [Kavitha](kavi), in [Ipoh](@ipoh), [who](kavi) owes the old [gambler](quek) nine hundred. [The two](kavi+quek) get on like a house on fire. Over the washing-up [husband](ravi) and [wife](kavi) speak frankly for the first time in years; [she](kavi) has not touched a tile for sixty days, and there is a bus [driver](driver) in [her](kavi) evening class. [They](kavi+ravi) part friends, with a form to fill in. In the meantime [Hashim](hashim) has had [Adib](adib) collected from school by "an [uncle](uncle) from the navy". At nine o'clock [Siti](siti) hears [her](siti) [boy](adib)'s voice on the line, reading out what [she](siti) is to burn.
- help ravi quek "hides Quek"
- friend.start kavi quek "like a house on fire"
- married kavi ravi "wife"
- love kavi driver "in her evening class"
- friend kavi ravi "part friends"
- divorce? kavi ravi "a form to fill in"
+ abduct hashim+uncle adib "collected from school"
- parent siti adib "boy's"
+ threaten hashim siti "what she is to burn"

== 10 The Uncle from the Navy
[Siti](siti) burns the file in front of [Hashim](hashim)'s [man](uncle), [who](uncle) has kept [his](uncle) cap on. [She](siti) knows the way [he](uncle) strikes a match. The [widow](siti) says a name, and [Yusof](yusof) takes the cap off. [He](yusof) ran when [his](yusof) debts came to light, let the Strait have the blame, and has been doing [Hashim](hashim)'s errands for seven years; the [waiter](waiter) was one. [He](yusof) brings [her](siti) [their](siti+yusof) [son](adib) by the hand, unharmed, and begs [her](siti) to be quick. [Ravi](ravi), [who](ravi) had a copy of the file under the parrot, is on the stairs with six constables.
- discover siti yusof "knows the way"
- married.past siti yusof "widow"
+ reveal yusof siti "takes the cap off"
- flee.past yusof "ran"
- betray.past yusof siti "let the Strait have the blame"
- boss hashim yusof "errands"
- kill.past yusof waiter "the waiter was one"
- parent siti+yusof adib "their son"
- return adib "by the hand"
+ arrest? ravi yusof "six constables"

== 11 Statements
[Yusof](yusof) talks for two days. [Hashim](hashim), [whom](hashim) [he](yusof) names, takes [his](hashim) service pistol up the hill where one counts ships, and is found there by [his](hashim) driver. But [Hashim](hashim) didn't strangle the [lender](lender), nor did [his](hashim) errand [boy](yusof). [Quek](quek), back at [her](quek) table, supplies the second voice: a [lady](lydia) [who](lydia) had come to buy back letters. [Lydia](lydia) confesses between two pieces by Satie. [Jin](jin) had written the letters; [Jin](jin) had sold them, too. [Boon](boon), [who](boon) has covered up for [his](boon) [wife](lydia) from the first day, out of what [he](boon) calls manners, gets [her](lydia) the best lawyer in [Penang](@penang) and does not leave [her](lydia) side.
- reveal yusof _ "talks"
- accuse yusof hashim "names"
+ die hashim "service pistol"
- kill! hashim+yusof lender "didn't strangle"
- reveal quek ravi+siti "supplies the second voice"
+ reveal lydia "confesses"
- kill.past lydia lender "second voice"
- betray.past jin lydia "had sold them"
- help boon lydia "covered up"
- married boon lydia "wife"
- advisor.start _ lydia "best lawyer"

== 12 A Desk Facing
[Siti](siti) is made [superintendent](siti), and has to be told twice. To the [pharmacist](pat) [she](siti) says, over the counter, that the answer is no; [Patrick](pat), as punctual in this as in all things, had ordered the cough drops for one. The navy strikes [Yusof](yusof) from the list of the dead and the court [her](siti) marriage from the register. [Ravi](ravi) asks for a transfer, since one can't very well take out one's superior. [She](siti) tears it up. [He](ravi) asks what [he](ravi) is to understand by that. [She](siti) shows [him](ravi), with the blinds up, in full view of Lantern Street. A year on there is a cradle between the two desks, and a [girl](baby) in it with [Chandran](ravi)'s eyebrows.
+ hire siti "made superintendent"
- reject siti pat "the answer is no"
- divorce siti yusof "from the register"
- quit? ravi "a transfer"
- boss siti ravi "superior"
- date? ravi siti "take out"
+ kiss ravi siti "shows him"
- birth siti baby "a cradle"
- parent ravi+siti baby "Chandran's eyebrows"
