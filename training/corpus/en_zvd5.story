%series The Late Bell
%lang en
%genre high-school drama, a fan's exact and plain episode guide
%cast tremlett | Mr. Tremlett; Tremlett | m
%cast osei | Ms. Osei; Osei | f
%cast gantry | Principal Gantry; Gantry | f
%cast zadie | Zadie | f
%cast corbin | Corbin | m
%cast huxley | Huxley | m
%cast marisa | Marisa | f
%cast wes | Wes | m
%cast coach | Coach Duffield; Duffield | m
%cast zdad | - | m
%cast mhus | - | m
%cast hmom | Loretta | f
%cast hdad | - | m
%cast cdad | - | m
%cast seller | - | n
%cast lifeguard | - | f
%cast qb | - | m
%cast tmom | - | f
%cast transfer | Saoirse | f
%cast surgeon | - | f
%cast boardman | Mr. Loomis; Loomis | m

== 1 Tardy Slip
Start of senior year. [Zadie](zadie), back from a summer in [Oregon](@oregon), finds out from [Marisa](marisa) that [Corbin](corbin), [her](zadie) [boyfriend](corbin), did not wait for [her](zadie). [He](corbin) admits to one kiss with a [lifeguard](lifeguard); [Zadie](zadie) ends things by the lockers. [Mr. Tremlett](tremlett) meets the new chemistry [teacher](osei), [Ms. Osei](osei), when [she](osei) parks in [his](tremlett) space. [Huxley](huxley) is caught with a flask by [Principal Gantry](gantry), [his](huxley) [aunt](gantry). The bell of the title rings four seconds late, as it will in every installment.
- return zadie "back"
- reveal marisa zadie "finds out from"
- couple corbin zadie "boyfriend"
- cheat.past corbin zadie "one kiss"
+ breakup zadie corbin "ends things"
+ meet osei tremlett "meets"
- discover gantry huxley "caught"
- kin gantry huxley "aunt"

== 2 Lab Partners
[Ms. Osei](osei) pairs up [Corbin](corbin) and [Zadie](zadie), [who](corbin+zadie) communicate in writing only. [Marisa](marisa), [Zadie](zadie)'s best [friend](marisa) since kindergarten, does not mention that [she](marisa) has been texting with [Corbin](corbin) since July. [Tremlett](tremlett) leaves an apple on [Osei](osei)'s windshield; [Coach Duffield](coach), [who](coach) has asked [her](osei) to the faculty picnic, takes it personally. [Huxley](huxley) lies to [his](huxley) [mother](hmom) about the suspension. Running gag: the frog in jar nine is seen for the first time and, for reasons never explained, wears a hat.
- friend marisa zadie "best friend"
+ flirt corbin marisa "texting with"
- reveal! marisa zadie "does not mention"
- gift tremlett osei "leaves an apple"
- invite coach osei "asked her"
- jealous coach tremlett "takes it personally"
- betray huxley hmom "lies to"
- parent hmom huxley "mother"

== 3 Picnic
First appearance of [Wes](wes), [Huxley](huxley)'s older [brother](wes), on leave from the Navy. [Zadie](zadie) likes [him](wes) at once and says that [she](zadie) is twenty. At the faculty picnic [Duffield](coach) and [Tremlett](tremlett) fight over the last burger, although it is not about the burger. [Ms. Osei](osei) leaves with [neither](coach+tremlett) and gives [Huxley](huxley) a ride home, during which [he](huxley) tells [her](osei) that [he](huxley) drinks because of [his](huxley) dead [father](hdad). The potato salad is the one from the opening titles.
- sibling huxley wes "brother"
- love.start zadie wes "likes him"
+ betray zadie wes "says that"
+ quarrel coach tremlett "fight over"
- reject osei coach+tremlett "leaves with neither"
- help osei huxley "a ride home"
- reveal huxley osei "tells her"
- parent hdad huxley "father"
- die.past hdad "dead"

== 4 Parents' Night
[Zadie](zadie)'s [father](zdad) and [Huxley](huxley)'s [mother](hmom), [who](hmom+zdad) were a couple in high school, run into each other at the punch bowl. [Wes](wes) learns [Zadie](zadie)'s real age from [her](zadie) locker tag and calls it off before [their](wes+zadie) first date. Suspecting [Osei](osei) of favoritism, [Gantry](gantry) sits in on [her](osei) class. [Corbin](corbin) asks [Marisa](marisa) to be [his](corbin) girlfriend; [she](marisa) agrees on condition that nobody hears about it. The song on the gym loudspeakers, "[Paper Planets](*planets)", is heard again in the finale.
- parent zdad zadie "father"
- parent hmom huxley "mother"
- couple.past hmom zdad "were a couple"
- discover wes zadie "learns"
+ reject wes zadie "calls it off"
- accuse gantry osei "Suspecting"
+ couple.start corbin marisa "agrees"

== 5 Fire Drill
During the drill [Zadie](zadie) sees [Marisa](marisa) holding hands with [Corbin](corbin) behind the gym. [She](zadie) slaps [her](marisa) in front of the whole school and gets three days of detention, supervised by [Tremlett](tremlett). [He](tremlett) lets [her](zadie) go early, because [he](tremlett) has dinner plans with [Ms. Osei](osei). The dinner goes well until [she](osei) mentions [her](osei) [husband](mhus) in [Accra](@accra). [They](mhus+osei) are separated but not divorced. Half of the installment plays in real time; the clock in the hallway is, for once, correct.
+ discover zadie corbin+marisa "sees"
+ attack zadie marisa "slaps"
- date osei tremlett "dinner"
- married mhus osei "husband"
- breakup.past mhus osei "separated"
- divorce! mhus osei "not divorced"

== 6 Substitute
[Tremlett](tremlett) calls in sick, though only [his](tremlett) pride is ill. [Duffield](coach) substitutes in history and shows a football game. [Saoirse](transfer), a transfer [student](transfer) [whose](transfer) name only [Huxley](huxley) can spell, becomes [his](huxley) [sponsor](transfer) by accident: [her](transfer) [mother](tmom) runs the recovery group [he](huxley) now attends. [Marisa](marisa) writes [Zadie](zadie) an apology. [Zadie](zadie) tears it up unread, then tapes it together at night and cries. The football game on the classroom screen is the final of 1987. Longest cold open of the season.
- ill! tremlett "only his pride"
- parent tmom transfer "mother"
- advisor.start transfer huxley "sponsor"
+ recover? huxley "recovery group"
- reconcile? marisa zadie "apology"
+ reject zadie marisa "tears it up"
- sad zadie marisa "cries"

== 7 Pop Quiz
[Someone](seller) has sold the answers to the chemistry midterm. [Gantry](gantry) accuses [Huxley](huxley), [her](gantry) own [nephew](huxley), of the theft and expels [him](huxley). [Osei](osei), convinced that the [boy](huxley) did not do it, threatens to resign. [Corbin](corbin) is in fact the [thief](corbin): [he](corbin) needs the money because [his](corbin) [father](cdad) has lost [his](cdad) job. Only [Marisa](marisa) is told. [She](marisa) breaks up with [him](corbin) but keeps quiet. Title and structure match: ten short scenes, each headed by a multiple-choice question, the last left blank.
+ accuse gantry huxley "accuses Huxley"
- kin gantry huxley "nephew"
- quit huxley gantry "expels"
- steal! huxley "did not do it"
- quit? osei "threatens to resign"
- steal.past corbin osei "thief"
- parent cdad corbin "father"
- quit.past cdad "lost his job"
- reveal corbin marisa "is told"
+ breakup marisa corbin "breaks up"

== 8 Snow Day
School is closed. [Tremlett](tremlett) shovels [Ms. Osei](osei)'s driveway and apologizes for [his](tremlett) behavior; [she](osei) shows [him](tremlett) the divorce papers, signed that morning. [They](osei+tremlett) spend the night together. [Huxley](huxley), drunk for the first time in eleven weeks, takes [Wes](wes)'s truck and hits a guardrail with [Saoirse](transfer) beside [him](huxley). [He](huxley) is unhurt. [Her](transfer) spleen is removed by a [surgeon](surgeon) the same evening. No classroom is seen at all. The snow in the driveway is real, the snow at the guardrail is foam.
- reconcile osei tremlett "apologizes"
- divorce mhus osei "divorce papers"
+ sex osei tremlett "spend the night"
- ill huxley "drunk"
+ injure transfer huxley "hits a guardrail"
- treat transfer surgeon "removed by"

== 9 Visiting Hours
[Zadie](zadie) and [Marisa](marisa) happen to visit [Saoirse](transfer) at the same time and, asked by [her](transfer) to behave, make up over the hospital Jell-O. [Marisa](marisa) tells [Zadie](zadie) who really stole the exam. Burdened with guilt, [Huxley](huxley) does not dare to enter the room. [Wes](wes) drives [him](huxley) to a clinic upstate. [Loretta](hmom), [their](huxley+wes) [mother](hmom), is comforted by [Zadie](zadie)'s [dad](zdad), and not only with words. The frog, minus its hat, makes a brief appearance on a get-well card.
+ reconcile marisa zadie "make up"
- reveal marisa zadie "tells Zadie"
- steal.past corbin _ "stole the exam"
- sad huxley "guilt"
- help wes huxley "drives him"
- parent hmom huxley+wes "mother"
- parent zdad zadie "dad"
- help zdad hmom "comforted"
+ affair.start hmom zdad "not only with words"

== 10 Honor Code
[Zadie](zadie) gives [Corbin](corbin) until Friday to turn himself in. On Thursday [he](corbin) confesses to [Ms. Osei](osei), [who](osei) goes with [him](corbin) to the [principal](gantry). [Gantry](gantry) reverses the expulsion and tries to apologize to [her](gantry) [sister](hmom), [Loretta](hmom), [who](hmom) hangs up. [Mr. Loomis](boardman) of the school board is shown a photograph of [Osei](osei) and [Tremlett](tremlett) kissing in the supply room. The sender is [Duffield](coach). The clause read aloud in the first scene is invented; the school motto over the door is not.
- threaten zadie corbin "gives Corbin until Friday"
+ reveal corbin osei "confesses"
- help osei corbin "goes with him"
- sibling gantry hmom "sister"
- reconcile? gantry hmom "tries to apologize"
- reject hmom gantry "hangs up"
- kiss osei tremlett "kissing"
+ betray coach osei+tremlett "sender is Duffield"

== 11 Hearing
The board suspends [Ms. Osei](osei), but not [Tremlett](tremlett), [who](tremlett) quits in protest. Two hundred students walk out, led by [Marisa](marisa). [Coach Duffield](coach), shamed by [his](coach) own [quarterback](qb), withdraws the complaint. [Huxley](huxley) comes home sober and asks [Saoirse](transfer)'s forgiveness; [she](transfer) holds up [her](transfer) scar and says that [he](huxley) owes [her](transfer) a prom. [Wes](wes), about to ship out, kisses [Zadie](zadie), now eighteen, goodbye. The walkout, filmed on a single Sunday, brings back nearly every extra of the season, the frog included.
- quit osei "suspends"
+ quit tremlett "quits in protest"
- help marisa osei "walk out"
- accuse! coach osei+tremlett "withdraws the complaint"
- return huxley "comes home"
- recover huxley "sober"
+ reconcile huxley transfer "owes her a prom"
- travel? wes "ship out"
- kiss wes zadie "kisses"

== 12 Commencement
[Gantry](gantry) reinstates both [teachers](osei+tremlett) and hands [Huxley](huxley) [his](huxley) diploma with tears in [her](gantry) eyes. [Corbin](corbin), barred from the ceremony, watches from the parking lot, where [Zadie](zadie) brings [him](corbin) a cap; [they](corbin+zadie) part as friends. At the prom [Saoirse](transfer) and [Huxley](huxley) dance until [she](transfer) kisses [him](huxley). [Loretta](hmom) and [Zadie](zadie)'s [father](zdad) announce [their](hmom+zdad) engagement, which makes the former [sweethearts](hmom+zdad)' [children](huxley+wes+zadie) stepsiblings-to-be. [Tremlett](tremlett) arrives late to [his](tremlett) own proposal. For the first time the bell is on time.
- hire osei+tremlett gantry "reinstates"
- gift zadie corbin "brings him a cap"
- friend corbin zadie "friends"
- celebrate huxley+transfer "prom"
+ kiss huxley transfer "kisses"
- engaged.start hmom zdad "engagement"
- kin? huxley+wes zadie "stepsiblings-to-be"
+ propose tremlett osei "proposal"
